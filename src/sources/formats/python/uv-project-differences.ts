import { posix } from 'node:path';
import type { Location } from '../../../generated/formats.ts';
import type { Document } from '../../document.ts';
import { plainList, plainTable, valueAt } from '../../plain-table.ts';
import { normalisedName } from './asked-package.ts';
import type { BesideLock, LockDifference } from './locked-packages.ts';
import { plainRange, sameInterpreters } from './version-range.ts';

/** A package of the lock that lies in the repository: the project, a member of its workspace, or a folder it builds on. */
export interface OwnPackage {
  readonly entry: Readonly<Record<string, unknown>>;
  readonly name: string;
  readonly folder: string;
  readonly index: number;
}

/** Patterns are tried on every path there is. */
const MOST_PATTERNS = 50;
const LONGEST_PATTERN = 200;

/** Name, version, and whether the project is a package itself. */
export function* identityDifferences(one: OwnPackage, document: Document, path: string): Generator<LockDifference> {
  const { name, version, dynamic } = plainTable(valueAt(document.value, 'project'));
  if (typeof name === 'string' && normalisedName(name) !== one.name)
    yield {
      name: normalisedName(name),
      why: `is the name of the project in \`${path}\`, and \`${one.name}\` in the lock`,
      location: document.locate('project', 'name'),
    };
  const before = one.entry['version'];
  if (typeof version === 'string' && (typeof before !== 'string' || plainRange(version) !== plainRange(before)))
    yield {
      name: one.name,
      why: `itself is at \`${version}\` in \`${path}\` and ${typeof before === 'string' ? `at \`${before}\`` : 'takes its version from a program'} in the lock`,
      location: document.locate('project', 'version'),
    };
  if (plainList(dynamic).includes('version') && typeof before === 'string')
    yield {
      name: one.name,
      why: `takes its version from a program in \`${path}\` and is at \`${before}\` in the lock`,
      location: document.locate('project', 'dynamic'),
    };
  const { editable, virtual } = plainTable(one.entry['source']);
  const stated = valueAt(document.value, 'tool', 'uv', 'package');
  const isPackage = typeof stated === 'boolean' ? stated : valueAt(document.value, 'build-system') !== undefined;
  if (one.folder === '' && (isPackage ? virtual !== undefined : editable !== undefined))
    yield {
      name: one.name,
      why: `itself is ${isPackage ? 'a package' : 'no package'} in \`${path}\` (\`tool.uv.package\`, \`[build-system]\`), and ${isPackage ? 'none' : 'one'} in the lock`,
      location: document.locate('build-system'),
    };
}

/** Extras of the project itself. */
export function* extraDifferences(
  now: readonly string[],
  before: readonly unknown[],
  document: Document,
  path: string,
): Generator<LockDifference> {
  const location = document.locate('project', 'optional-dependencies');
  for (const name of now)
    if (!before.includes(name))
      yield { name, why: `is an extra of \`${path}\` and was not when the lock was written`, location };
  for (const name of before)
    if (typeof name === 'string' && !now.includes(name))
      yield { name, why: `is an extra in the lock and no longer in \`${path}\``, location };
}

/** Locks of revision 5 say which groups are installed without being asked for, where it is not `dev` alone. */
export function* usualGroupDifferences(
  own: readonly OwnPackage[],
  root: Document,
  lock: Document,
): Generator<LockDifference> {
  const project = own.find(({ folder }) => folder === '');
  if (!project || !(Number(plainTable(lock.value)['revision'] ?? 0) >= 5)) return;
  const [now, before] = [valueAt(root.value, 'tool', 'uv', 'default-groups'), project.entry['default-groups']].map(
    (groups) => [groups ?? ['dev']].flat().map(String).sort().join(', '),
  );
  if (now !== before)
    yield {
      name: 'default-groups',
      why: `is \`${now}\` in \`pyproject.toml\` and \`${before}\` in the lock`,
      location: root.locate('tool', 'uv', 'default-groups'),
    };
}

/** The lock holds what all members allow. Where none says anything, uv takes the interpreter at hand and all after it. */
export function* pythonDifferences(
  ranges: readonly { readonly range: string; readonly location: Location }[],
  locked: string | undefined,
  root: Document,
): Generator<LockDifference> {
  if (locked === undefined) return;
  const [first] = ranges;
  const where = { name: 'requires-python', location: first?.location ?? root.locate('project') };
  if (!first) {
    if (!/^\s*>=\s*\d+\.\d+(?:\.\d+)?\s*$/.test(locked))
      yield { ...where, why: `is \`${locked}\` in the lock and no longer stated by \`pyproject.toml\`` };
    return;
  }
  const stated = ranges.map(({ range }) => range);
  if (sameInterpreters(stated, [locked]) === false)
    yield {
      ...where,
      why: `is \`${stated.join(' and ')}\` in \`${first.location.path}\` and \`${locked}\` in the lock`,
    };
}

/** Folders that the workspace names, and those that the lock knows. */
export function* memberDifferences(
  root: Document,
  members: ReadonlyMap<string, string>,
  beside: BesideLock,
  lock: Document,
): Generator<LockDifference> {
  const workspace = valueAt(root.value, 'tool', 'uv', 'workspace');
  const patterns = (key: string): readonly string[] =>
    plainList(plainTable(workspace)[key])
      .filter((pattern) => typeof pattern === 'string')
      .filter((pattern) => pattern.length <= LONGEST_PATTERN)
      .slice(0, MOST_PATTERNS)
      .map((pattern) => posix.join(pattern, 'pyproject.toml'));
  const excluded = new Set(beside.match(patterns('exclude')));
  const found = beside.match(patterns('members')).filter((path) => !excluded.has(path));
  const known = new Set(members.values());
  for (const path of found) {
    const folder = posix.dirname(path);
    if (folder !== '.' && !known.has(folder))
      yield {
        name: folder,
        why: 'is a member of the workspace and was not when the lock was written',
        location: root.locate('tool', 'uv', 'workspace', 'members'),
      };
  }
  const folders = new Set(found.map((path) => posix.dirname(path)));
  for (const [name, folder] of members)
    if (
      folder !== '' &&
      workspace !== undefined &&
      !folders.has(folder) &&
      beside.match([posix.join(folder, 'pyproject.toml')]).length > 0
    )
      yield {
        name,
        why: `is a member of the workspace in the lock and no longer in \`pyproject.toml\``,
        location: lock.locate('manifest', 'members'),
      };
}
