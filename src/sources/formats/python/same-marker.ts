import type { Marker } from './marker.ts';
import { inVersionRange, numberedVersions } from './version-range.ts';

/** The machines that there are, of what a marker may ask: other mixtures of the three are no machine. */
const PLATFORMS: readonly Readonly<Record<string, string>>[] = [
  { os_name: 'posix', sys_platform: 'linux', platform_system: 'Linux' },
  { os_name: 'posix', sys_platform: 'darwin', platform_system: 'Darwin' },
  { os_name: 'nt', sys_platform: 'win32', platform_system: 'Windows' },
  { os_name: 'posix', sys_platform: 'cygwin', platform_system: 'CYGWIN' },
  { os_name: 'java', sys_platform: 'java', platform_system: 'Java' },
  { os_name: 'posix', sys_platform: 'another', platform_system: 'another' },
];
const OF_PLATFORM = new Set(['os_name', 'sys_platform', 'platform_system']);
const MOST_ENVIRONMENTS = 20_000;

/**
 * Whether two markers hold in the same environments, of those whose Python lies in a range: tools write markers anew in other words.
 * Asked of one environment for each case that the two tell apart. `undefined` where there are too many cases.
 */
export function sameMarker(left: Marker, right: Marker, python: string | undefined): boolean | undefined {
  const byVariable = new Map<string, Comparison[]>();
  for (const one of [...comparisons(left), ...comparisons(right)]) {
    const { variable } = one;
    const key =
      variable === 'python_version' ? 'python_full_version' : OF_PLATFORM.has(variable) ? 'platform' : variable;
    byVariable.set(key, [...(byVariable.get(key) ?? []), one]);
  }
  let environments: Readonly<Record<string, string>>[] = [{}];
  for (const [variable, list] of byVariable) {
    const cases =
      variable === 'platform'
        ? platforms(list)
        : values(variable, list, python).map((value) => ({ [variable]: value }));
    if (environments.length * cases.length > MOST_ENVIRONMENTS) return undefined;
    environments = environments.flatMap((environment) => cases.map((one) => ({ ...environment, ...one })));
  }
  return environments.every((environment) => holds(left, environment) === holds(right, environment));
}

type Comparison = Extract<Marker, { kind: 'compare' }>;

function comparisons(marker: Marker): readonly Comparison[] {
  if (marker.kind === 'compare') return [marker];
  if (marker.kind === 'not') return comparisons(marker.part);
  return marker.kind === 'always' ? [] : marker.parts.flatMap(comparisons);
}

/** Known machines; where one variable alone is asked about, also any other value of it. */
function platforms(list: readonly Comparison[]): readonly Readonly<Record<string, string>>[] {
  const variables = new Set(list.map(({ variable }) => variable));
  const [only] = variables;
  if (variables.size !== 1 || only === undefined) return PLATFORMS;
  return [...PLATFORMS, ...texts(list).map((value) => ({ [only]: value }))];
}

function values(variable: string, list: readonly Comparison[], python: string | undefined): readonly string[] {
  if (variable !== 'python_full_version') return texts(list);
  const versions = numberedVersions([python ?? '', ...list.map(({ value }) => value)]);
  return versions.filter((version) => python === undefined || inVersionRange(version, python) !== false);
}

/** Every text that is named, the words of lists, and one that nobody names. */
function texts(list: readonly Comparison[]): readonly string[] {
  const named = list.flatMap(({ operator, value }) => (operator.endsWith('in') ? value.split(/[\s,|]+/) : [value]));
  return [...new Set([...named, '\u0001'])];
}

function holds(marker: Marker, environment: Readonly<Record<string, string>>): boolean {
  if (marker.kind === 'always') return true;
  if (marker.kind === 'not') return !holds(marker.part, environment);
  if (marker.kind === 'compare') return compares(marker, environment);
  if (marker.kind === 'and') return marker.parts.every((part) => holds(part, environment));
  return marker.parts.some((part) => holds(part, environment));
}

function compares(
  { variable, operator, value, reversed }: Comparison,
  environment: Readonly<Record<string, string>>,
): boolean {
  const full = environment['python_full_version'] ?? '';
  if (variable === 'python_version' || variable === 'python_full_version') {
    const here = variable === 'python_version' ? full.split('.').slice(0, 2).join('.') : full;
    if (operator === 'in') return value.split(/[\s,|]+/).includes(here);
    if (operator === 'not in') return !value.split(/[\s,|]+/).includes(here);
    return inVersionRange(here, `${reversed ? (MIRRORED[operator] ?? operator) : operator}${value}`) === true;
  }
  const here = environment[variable] ?? '';
  const [left, right] = reversed ? [value, here] : [here, value];
  switch (operator) {
    case '==':
    case '===':
      return left === right;
    case '!=':
      return left !== right;
    case 'in':
      return right.includes(left);
    case 'not in':
      return !right.includes(left);
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    default:
      return left >= right;
  }
}

const MIRRORED: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
