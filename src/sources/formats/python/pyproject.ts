import type { Document } from '../../document.ts';
import { plainTable, valueAt } from '../../plain-table.ts';
import { parseRequirements } from '../requirements.ts';
import { type AskedPackage, type AskedPackages, normalisedName } from './asked-package.ts';

/**
 * What a `pyproject.toml` asks for: `[project]` (PEP 621), `[dependency-groups]` (PEP 735), and the tables of Poetry, PDM and uv.
 * What is not of the expected form is left out: the tool that reads it complains better.
 */
export function readPyproject(document: Document): AskedPackages {
  const packages: AskedPackage[] = [];
  const at = (...keys: readonly string[]): unknown => valueAt(document.value, ...keys);
  const listed = (group: string, ...keys: readonly string[]): void => {
    const list = at(...keys);
    if (!Array.isArray(list)) return;
    list.forEach((stated: unknown, index) => {
      const asked = typeof stated === 'string' ? requirement(stated) : undefined;
      if (asked) packages.push({ ...asked, group, location: () => document.locate(...keys, index) });
    });
  };
  const byGroup = (...keys: readonly string[]): void => {
    for (const group of Object.keys(plainTable(at(...keys)))) listed(group, ...keys, group);
  };
  const poetry = (group: string, ...keys: readonly string[]): void => {
    for (const [name, stated] of Object.entries(plainTable(at(...keys)))) {
      if (name === 'python') continue;
      const versions = poetryRange(stated);
      packages.push({
        name: normalisedName(name),
        ...(versions === undefined ? {} : { versions }),
        text: versions === undefined ? name : `${name} ${versions}`,
        group,
        location: () => document.locateKey(...keys, name),
      });
    }
  };
  listed('main', 'project', 'dependencies');
  byGroup('project', 'optional-dependencies');
  byGroup('dependency-groups');
  byGroup('tool', 'pdm', 'dev-dependencies');
  listed('dev', 'tool', 'uv', 'dev-dependencies');
  poetry('main', 'tool', 'poetry', 'dependencies');
  poetry('dev', 'tool', 'poetry', 'dev-dependencies');
  for (const group of Object.keys(plainTable(at('tool', 'poetry', 'group'))))
    poetry(group, 'tool', 'poetry', 'group', group, 'dependencies');

  const standard = at('project', 'requires-python');
  const ofPoetry = poetryRange(at('tool', 'poetry', 'dependencies', 'python'));
  if (typeof standard === 'string')
    return { packages, python: { range: standard, location: document.locate('project', 'requires-python') } };
  if (ofPoetry === undefined) return { packages };
  const location = document.locate('tool', 'poetry', 'dependencies', 'python');
  return { packages, python: { range: ofPoetry, location } };
}

/** A requirement in the words of PEP 508. */
function requirement(stated: string): Pick<AskedPackage, 'name' | 'versions' | 'text'> | undefined {
  const [entry] = parseRequirements(stated.replaceAll(/[\r\n]/g, ' '));
  if (entry?.kind === 'package') return { name: entry.name, versions: entry.versions, text: entry.text };
  if (entry && 'name' in entry && entry.name !== undefined) return { name: entry.name, text: entry.text };
  return undefined;
}

/** `"^1"`, or `{ version = "^1" }`; of several for different interpreters none, since each holds somewhere only. */
function poetryRange(stated: unknown): string | undefined {
  if (typeof stated === 'string') return stated;
  const version = plainTable(stated)['version'];
  return typeof version === 'string' ? version : undefined;
}
