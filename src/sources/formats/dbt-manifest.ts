import { type Mapping, mapping } from '../mapping.ts';
/** A model, seed, snapshot, source, exposure or metric of a dbt project. */
export interface DbtNode {
  /** dbt's own id: `model.project.name`. */
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** `database.schema.name`, where it is a table or view. */
  readonly relation?: string;
  /** Path of its code in the project. */
  readonly path?: string;
  readonly columns: readonly string[];
  readonly tags: readonly string[];
  readonly dependsOn: readonly string[];
}

/** A dbt project, as far as it tells of lineage. */
export interface DbtManifest {
  readonly project: string;
  readonly nodes: readonly DbtNode[];
}

/** Versions of the schema whose keys are known. */
const [OLDEST, NEWEST] = [7, 12];

/** Reads dbt's `manifest.json`; a text says why it cannot be, undefined that it is none. Tests and macros are left out. */
export function dbtManifest(value: unknown): DbtManifest | string | undefined {
  const document = mapping(value);
  const metadata = mapping(document?.['metadata']);
  const [, version] = /\/manifest\/v(\d+)\.json$/.exec(text(metadata?.['dbt_schema_version']) ?? '') ?? [];
  if (!document || version === undefined) return undefined;
  if (Number(version) < OLDEST || Number(version) > NEWEST)
    return `a dbt manifest of version ${version}; versions ${OLDEST} to ${NEWEST} are read`;
  const groups = ['nodes', 'sources', 'exposures', 'metrics', 'semantic_models', 'saved_queries'];
  const nodes = groups.flatMap((group) =>
    Object.values(mapping(document[group]) ?? {}).flatMap((entry) => nodeOf(mapping(entry)) ?? []),
  );
  return { project: text(metadata?.['project_name']) ?? '', nodes };
}

function nodeOf(node: Mapping | undefined): DbtNode | undefined {
  const [id, kind, name] = [text(node?.['unique_id']), text(node?.['resource_type']), text(node?.['name'])];
  if (!node || id === undefined || kind === undefined || name === undefined) return undefined;
  if (kind === 'test' || kind === 'unit_test' || kind === 'operation' || kind === 'analysis') return undefined;
  const place = [node['database'], node['schema'], text(node['identifier']) ?? text(node['alias']) ?? name].flatMap(
    (part) => text(part) ?? [],
  );
  const path = text(node['original_file_path']);
  return {
    id,
    kind,
    name,
    ...(place.length > 1 ? { relation: place.join('.') } : {}),
    ...(path === undefined ? {} : { path: path.replaceAll('\\', '/') }),
    columns: Object.keys(mapping(node['columns']) ?? {}),
    tags: list(node['tags']).flatMap((tag) => text(tag) ?? []),
    dependsOn: list(mapping(node['depends_on'])?.['nodes']).flatMap((other) => text(other) ?? []),
  };
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= 2000 ? value : undefined;
}
