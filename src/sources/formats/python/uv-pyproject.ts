import { posix } from 'node:path';
import type { Document } from '../../document.ts';
import { plainList, plainTable, valueAt } from '../../plain-table.ts';
import { normalisedName } from './asked-package.ts';
import { statedRequirements, type UvRequirement, type UvSources } from './uv-requirement.ts';

/** What one `pyproject.toml` asks for, as uv reads it. */
export interface UvPyproject {
  /** Of `[project]` and its extras. `undefined`: a program says it when the package is built. */
  readonly requires: readonly UvRequirement[] | undefined;
  /** Normalised names of the extras. `undefined` as above. */
  readonly extras: readonly string[] | undefined;
  /** By normalised name, with what they include. */
  readonly groups: ReadonlyMap<string, readonly UvRequirement[]>;
  /** Statements that are not requirements of PEP 508. */
  readonly unreadable: readonly UvRequirement[];
}

/** Reads `[project]`, `[dependency-groups]` (PEP 735) and `tool.uv.dev-dependencies`. */
export function readUvPyproject(document: Document, sources: UvSources): UvPyproject {
  const at = (...keys: readonly string[]): unknown => valueAt(document.value, ...keys);
  const unreadable: UvRequirement[] = [];
  const read = (
    stated: unknown,
    part: { readonly extra?: string; readonly group?: string },
    ...keys: readonly (string | number)[]
  ): readonly UvRequirement[] => {
    const location = (): ReturnType<Document['locate']> => document.locate(...keys);
    const found = typeof stated === 'string' ? statedRequirements(stated, part, sources, location) : undefined;
    if (found) return found;
    const text = (JSON.stringify(stated) ?? '').slice(0, 100);
    unreadable.push({
      name: text,
      extras: '',
      versions: '',
      range: '',
      marker: undefined,
      source: undefined,
      text,
      location,
    });
    return [];
  };
  const listed = (part: { readonly extra?: string; readonly group?: string }, ...keys: readonly string[]) =>
    plainList(at(...keys)).flatMap((stated, index) => read(stated, part, ...keys, index));

  const dynamic = plainList(at('project', 'dynamic'));
  const extras = Object.keys(plainTable(at('project', 'optional-dependencies')));
  const unsaid = dynamic.includes('dependencies') || dynamic.includes('optional-dependencies');
  const requires = unsaid
    ? undefined
    : [
        ...listed({}, 'project', 'dependencies'),
        ...extras.flatMap((extra) => listed({ extra }, 'project', 'optional-dependencies', extra)),
      ];

  const tables = plainTable(at('dependency-groups'));
  const written = new Map(Object.keys(tables).map((group) => [normalisedName(group), group] as const));
  const groups = new Map<string, readonly UvRequirement[]>();
  for (const [group, as] of written) groups.set(group, withIncluded(as, new Set()));
  function withIncluded(group: string, above: ReadonlySet<string>): readonly UvRequirement[] {
    if (above.has(group)) return [];
    return plainList(tables[group]).flatMap((stated, index) => {
      const included = plainTable(stated)['include-group'];
      if (typeof included !== 'string') return read(stated, { group }, 'dependency-groups', group, index);
      const name = written.get(normalisedName(included));
      return name === undefined ? [] : withIncluded(name, new Set([...above, group]));
    });
  }
  const dev = listed({ group: 'dev' }, 'tool', 'uv', 'dev-dependencies');
  if (at('tool', 'uv', 'dev-dependencies') !== undefined) groups.set('dev', [...(groups.get('dev') ?? []), ...dev]);
  return {
    requires,
    extras: dynamic.includes('optional-dependencies') ? undefined : extras.map(normalisedName),
    groups,
    unreadable,
  };
}

/** What `tool.uv` says of where packages come from: a member of a workspace with its root's, a package beside it with its own alone. */
export function readUvSources(
  own: unknown,
  folder: string,
  root: { readonly value: unknown; readonly settings: unknown; readonly members: ReadonlyMap<string, string> },
): UvSources {
  const ofMember = root.value === own || [...root.members.values()].includes(folder);
  const tables = ofMember ? [root.value, own] : [own];
  const indexes = [...tables.map((value) => valueAt(value, 'tool', 'uv')), root.settings].flatMap((settings) =>
    plainList(plainTable(settings)['index']).flatMap((index) => {
      const { name, url } = plainTable(index);
      return typeof name === 'string' && typeof url === 'string' ? [[name, url] as const] : [];
    }),
  );
  const rebased = (value: unknown): Readonly<Record<string, unknown>> =>
    Object.fromEntries(
      Object.entries(plainTable(valueAt(value, 'tool', 'uv', 'sources'))).map(([name, source]) => [
        name,
        value === own ? source : [source].flat().map((one: unknown) => fromFolder(plainTable(one), folder)),
      ]),
    );
  return {
    sources: Object.assign({}, ...tables.map(rebased)),
    indexes: new Map(indexes),
    folder,
    members: root.members,
  };
}

/** A path of the root's, seen from a member's folder. */
function fromFolder(source: Readonly<Record<string, unknown>>, folder: string): Readonly<Record<string, unknown>> {
  const { path } = source;
  return typeof path === 'string' && !path.startsWith('/') ? { ...source, path: posix.relative(folder, path) } : source;
}
