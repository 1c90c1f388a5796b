import type { Document } from '../../document.ts';
import { plainList, plainTable } from '../../plain-table.ts';
import { parseRequirements } from '../requirements.ts';
import type { LockedPackages, OpenPackage, UnreadableLock } from './locked-packages.ts';

/**
 * Reads `environment.yml` of conda. It is a statement of what is wanted, and fixes a package only where it says `name=version=build`
 * or `name==version`; conda takes `name=1.2` for any 1.2.
 */
export function readCondaEnvironment(document: Document): LockedPackages | UnreadableLock {
  const list = plainTable(document.value)['dependencies'];
  if (!Array.isArray(list)) {
    return {
      because: 'malformed',
      message: 'no list `dependencies`, which an environment of conda has',
      location: document.locate('dependencies'),
    };
  }
  const versions = new Map<string, readonly string[]>();
  const unfixed: OpenPackage[] = [];
  const unhashed: OpenPackage[] = [];
  let python: LockedPackages['python'];
  let packages = 0;
  list.forEach((stated: unknown, index) => {
    const location = document.locate('dependencies', index);
    if (typeof stated !== 'string') {
      plainList(plainTable(stated)['pip']).forEach((requirement, inner) => {
        const place = document.locate('dependencies', index, 'pip', inner);
        for (const entry of typeof requirement === 'string' ? parseRequirements(requirement) : []) {
          packages += 1;
          if (entry.kind !== 'package' || !entry.exact)
            unfixed.push({ name: entry.text, why: 'of `pip` has no exact version (`==`)', location: place });
          else if (entry.hashes === 0) unhashed.push({ name: entry.text, why: 'has no digest', location: place });
        }
      });
      return;
    }
    packages += 1;
    const { name, version, exact } = matchSpec(stated);
    if (version !== undefined) versions.set(name, [version]);
    if (name === 'python' && version !== undefined) python = { range: version, location: () => location };
    if (exact) unhashed.push({ name: stated, why: 'is a version without a digest', location });
    else
      unfixed.push({ name: stated, why: 'has no exact version (`name=version=build` or `name==version`)', location });
  });
  return {
    packages,
    versions,
    needed: new Set(),
    unfixed,
    unhashed,
    ...(python === undefined ? {} : { python }),
  };
}

const NUMBERS = /^\d+(?:\.\d+)*$/;
const CLAUSES = /^[<>!]=?\d+(?:\.\d+)*(?:,[<>!]=?\d+(?:\.\d+)*)*$/;

/** What conda's match specification says, in its short form (`channel::name=version=build`) or with brackets (`name[version='>=1.2']`). */
export function matchSpec(stated: string): {
  readonly name: string;
  readonly version?: string;
  /** As PEP 440 writes it, where conda means the same by it: `=1.2` is `==1.2.*`. */
  readonly range?: string;
  /** May hold `*`. */
  readonly build?: string;
  readonly exact: boolean;
} {
  const bare = withoutBrackets(
    stated
      .replace(/\s#.*$/, '')
      .replace(/^.*::/, '')
      .trim(),
  );
  const [, name = bare, rest = ''] = /^([A-Za-z0-9_.-]+)\s*(.*)$/.exec(bare) ?? [];
  const [, strict, strictBuild] = /^==\s*([A-Za-z0-9_.!+-]+)(?:=([^=]*))?$/.exec(rest) ?? [];
  const [, version, build] = /^=?\s*([A-Za-z0-9_.!+]+)(?:[= ]([^=\s]+))?$/.exec(rest) ?? [];
  if (strict !== undefined)
    return {
      name: name.toLowerCase(),
      version: strict,
      ...(NUMBERS.test(strict) ? { range: `==${strict}` } : {}),
      ...(strictBuild ? { build: strictBuild } : {}),
      exact: true,
    };
  const range = rangeOf(rest, version, build);
  return {
    name: name.toLowerCase(),
    ...(version === undefined ? {} : { version }),
    ...(range === undefined ? {} : { range }),
    ...(build === undefined ? {} : { build }),
    exact: version !== undefined && build !== undefined && !build.includes('*'),
  };
}

/** Conda orders letters otherwise than PEP 440: only versions of numbers are ranges in both. */
function rangeOf(rest: string, version: string | undefined, build: string | undefined): string | undefined {
  if (version === undefined) return CLAUSES.test(rest) ? rest : undefined;
  if (!rest.startsWith('=') || !NUMBERS.test(version)) return undefined;
  return build === undefined ? `==${version}.*` : `==${version}`;
}

/** `name[version='>=1.2',build=py_0]` is `name>=1.2` with a build. Other keys are left out: they say where from. */
function withoutBrackets(stated: string): string {
  const [, name = '', inside] = /^([^[\]]*)\[([^[\]]*)\]$/.exec(stated) ?? [];
  if (inside === undefined) return stated;
  const value = (key: string): string =>
    new RegExp(`(?:^|[,\\s])${key}\\s*=\\s*(?:'([^']*)'|"([^"]*)"|([^,'"\\s]*))`)
      .exec(inside)
      ?.slice(1)
      .find(Boolean) ?? '';
  const [version, build] = [value('version').replaceAll(' ', ''), value('build')];
  if (version === '') return name.trim();
  const operator = /^[<>=!~]/.test(version) ? '' : build === '' ? '==' : '=';
  return `${name.trim()}${operator}${version}${build === '' ? '' : `=${build}`}`;
}
