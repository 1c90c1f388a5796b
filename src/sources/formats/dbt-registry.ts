import type { Location } from '../../generated/formats.ts';
import type { Document } from '../document.ts';
import { type Mapping, mapping } from '../mapping.ts';
import { dbtManifest } from './dbt-manifest.ts';

/** A model, seed, snapshot, source or exposure of a dbt project, as it is registered. */
export interface DbtRegistered {
  /** dbt's own id: `model.project.name`. */
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly description?: string;
  /** The owner of an exposure; else `meta.owner`, else that of its group. */
  readonly owner?: string;
  /** Of `meta`, what is text, a number, yes or no, or a list of such. */
  readonly meta: Readonly<Record<string, string>>;
  readonly columns: readonly { readonly name: string; readonly type?: string; readonly description?: string }[];
  /** Whether dbt holds the columns of the model to what is written of them. */
  readonly contract: boolean;
  readonly dependsOn: readonly string[];
  /** `database.schema.name`, where it is a table or view. */
  readonly relation?: string;
  /** Of a source: where it lies and how it gets there, by dotted key. */
  readonly settings: Readonly<Record<string, string>>;
  readonly location: Location;
}

/** A dbt project as a registry. */
export interface DbtRegistry {
  readonly project: string;
  readonly nodes: readonly DbtRegistered[];
}

const GROUPS = ['nodes', 'sources', 'exposures'] as const;
const KINDS = new Set(['model', 'seed', 'snapshot', 'source', 'exposure']);
const SETTINGS = ['database', 'schema', 'identifier', 'loader', 'loaded_at_field', 'external.location'];
const LONGEST = 2000;

/** Reads dbt's `manifest.json` as a registry; a text says why it cannot be, undefined that it is none. */
export function readDbtRegistry({ value, locate }: Document): DbtRegistry | string | undefined {
  const manifest = dbtManifest(value);
  if (manifest === undefined || typeof manifest === 'string') return manifest;
  const document = mapping(value) ?? {};
  const owners = new Map(
    Object.values(mapping(document['groups']) ?? {}).flatMap((group) => {
      const [name, owner] = [text(mapping(group)?.['name']), ownerOf(mapping(group)?.['owner'])];
      return name === undefined || owner === undefined ? [] : [[name, owner] as const];
    }),
  );
  const relations = new Map(
    manifest.nodes.flatMap(({ id, relation }) => (relation === undefined ? [] : [[id, relation] as const])),
  );
  const nodes = GROUPS.flatMap((group) =>
    Object.entries(mapping(document[group]) ?? {}).flatMap(
      ([id, entry]) => nodeOf(id, mapping(entry), owners, () => locate(group, id)) ?? [],
    ),
  ).map((node) => {
    const relation = relations.get(node.id);
    return relation === undefined ? node : { ...node, relation };
  });
  return { project: manifest.project, nodes };
}

function nodeOf(
  id: string,
  node: Mapping | undefined,
  owners: ReadonlyMap<string, string>,
  location: () => Location,
): DbtRegistered | undefined {
  const [kind, name] = [text(node?.['resource_type']), text(node?.['name'])];
  if (!node || kind === undefined || name === undefined || !KINDS.has(kind)) return undefined;
  const config = mapping(node['config']);
  // Since 1.10 what was written under `meta` stands under `config` too, and may stand there alone.
  const meta = metaOf({ ...mapping(config?.['meta']), ...mapping(node['meta']) });
  const description = text(node['description']);
  const owner =
    ownerOf(node['owner']) ?? meta['owner'] ?? owners.get(text(node['group']) ?? text(config?.['group']) ?? '');
  return {
    id,
    kind,
    name: kind === 'source' ? `${text(node['source_name']) ?? ''}.${name}` : name,
    ...(description === undefined ? {} : { description }),
    ...(owner === undefined ? {} : { owner }),
    meta,
    columns: Object.values(mapping(node['columns']) ?? {}).flatMap((entry) => columnOf(mapping(entry)) ?? []),
    contract: mapping(node['contract'])?.['enforced'] === true || mapping(config?.['contract'])?.['enforced'] === true,
    dependsOn: list(mapping(node['depends_on'])?.['nodes']).flatMap((other) => text(other) ?? []),
    settings:
      kind === 'source'
        ? Object.fromEntries(
            SETTINGS.flatMap((key) => {
              const [first = '', second] = key.split('.');
              const found = text(second === undefined ? node[first] : mapping(node[first])?.[second]);
              return found === undefined ? [] : [[key, found]];
            }),
          )
        : {},
    location: location(),
  };
}

function columnOf(column: Mapping | undefined): DbtRegistered['columns'][number] | undefined {
  const [name, type, description] = ['name', 'data_type', 'description'].map((key) => text(column?.[key]));
  if (name === undefined) return undefined;
  return { name, ...(type === undefined ? {} : { type }), ...(description === undefined ? {} : { description }) };
}

function ownerOf(owner: unknown): string | undefined {
  const { email, name } = mapping(owner) ?? {};
  return text(owner) ?? text(email) ?? text(name);
}

function metaOf(meta: Mapping): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(meta).flatMap(([key, value]) => {
      const said = [value].flat().filter((one) => ['string', 'number', 'boolean'].includes(typeof one));
      return said.length === 0 ? [] : [[key, said.map(String).join(', ').slice(0, LONGEST)]];
    }),
  );
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, LONGEST) : undefined;
}
