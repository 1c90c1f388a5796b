import { posix } from 'node:path';
import type {
  Determinism,
  DeterminismState,
  MovedNumber,
  ReproducibilityUnit,
  ResultsComparison,
  Tolerance,
  UnreadFile,
} from '../../generated/formats.ts';
import type { Feature } from '../../model/feature.ts';
import { csvTable } from '../../sources/formats/csv.ts';
import { dataFilesBelow, dataText, openData } from '../../sources/open-data.ts';
import { readDocument } from '../../sources/read-document.ts';
import type { Repository } from '../../sources/repository.ts';
import { resolvePath } from '../../sources/resolve-path.ts';
import { fileSubject } from '../file-subject.ts';
import { boundedText, nameList } from '../name-list.ts';

const MOST_FILES = 2000;
/** In bytes: a larger file is compared byte by byte alone. */
const LARGEST = 16_000_000;
const MOST_MOVED = 50;
const MOST_NUMBERS = 1_000_000;

/** The two results a record names, from the root; undefined where it names none. */
export function determinismPaths(feature: Feature, repository: Repository): readonly string[] | undefined {
  const stated = statedIn(feature);
  return stated?.results.flatMap((path) => {
    const resolved = resolvePath(repository, path, feature.path ?? '');
    return 'path' in resolved ? [resolved.path] : [];
  });
}

/** Holds two results of the same commit against each other. */
export async function collectDeterminism(
  feature: Feature,
  repository: Repository,
  sameBytes: (first: string, second: string) => Promise<boolean>,
): Promise<ReproducibilityUnit | undefined> {
  if (!feature.path) return undefined;
  const stated = statedIn(feature);
  const location = (stated && feature.locate('deterministic')) ?? { path: feature.path, line: 1 };
  const paths = determinismPaths(feature, repository) ?? [];
  const state = stated
    ? { declared: true, location, ...command(stated), ...(await compared(stated, paths, repository, sameBytes)) }
    : { declared: false, location };
  const tracked = repository.expand(paths);
  return {
    id: `${feature.path}#deterministic`,
    subjects: [
      await fileSubject(repository, 'record', feature.path),
      ...(await Promise.all(tracked.map((path) => fileSubject(repository, 'results', path)))),
    ],
    determinism: state,
  };
}

function statedIn({ record }: Feature): Determinism | undefined {
  const stated: unknown = record.deterministic;
  if (typeof stated !== 'object' || stated === null || !('results' in stated)) return undefined;
  const { results } = stated;
  return Array.isArray(results) && results.length === 2 && results.every((path) => typeof path === 'string')
    ? (stated as Determinism)
    : undefined;
}

function command({ command: stated }: Determinism): Pick<DeterminismState, 'command'> {
  return typeof stated === 'string' ? { command: boundedText(stated, 4000) } : {};
}

async function compared(
  stated: Determinism,
  [first, second]: readonly string[],
  repository: Repository,
  sameBytes: (first: string, second: string) => Promise<boolean>,
): Promise<Pick<DeterminismState, 'unread' | 'comparison'>> {
  const unread = (because: UnreadFile['because'], message: string): Pick<DeterminismState, 'unread'> => ({
    unread: { because, message: boundedText(message, 4000) },
  });
  if (first === undefined || second === undefined)
    return unread('malformed', 'the results that `deterministic:` names are not paths of this repository');
  if (first === second) return unread('malformed', `\`deterministic:\` names \`${first}\` twice`);
  const firstFiles = filesOf(first, repository);
  const secondFiles = filesOf(second, repository);
  for (const files of [firstFiles, secondFiles]) if (typeof files === 'string') return unread('absent', files);
  if (typeof firstFiles === 'string' || typeof secondFiles === 'string') return {};
  const ignored = (stated.ignore ?? []).filter((pattern) => typeof pattern === 'string');
  const skips = (name: string): boolean => ignored.some((pattern) => names(pattern, name));
  const common = [...firstFiles.keys()].filter((name) => secondFiles.has(name) && !skips(name));
  const seen: Seen = { numbers: 0, leftOut: 0, moved: [], movedTotal: 0 };
  const differing: string[] = [];
  let same = 0;
  for (const name of common) {
    const [one = '', other = ''] = [firstFiles.get(name), secondFiles.get(name)];
    if (await sameBytes(one, other)) same += 1;
    else if (!compareFiles(one, other, repository, { ...stated, ignore: ignored }, seen)) differing.push(one);
  }
  const skipped = new Set([...firstFiles.keys(), ...secondFiles.keys()].filter(skips)).size;
  const only = (here: ReadonlyMap<string, string>, there: ReadonlyMap<string, string>): string[] =>
    [...here].flatMap(([name, path]) => (there.has(name) || skips(name) ? [] : [path]));
  const comparison: ResultsComparison = {
    first,
    second,
    files: common.length,
    same,
    numbers: seen.numbers,
    ...(skipped + seen.leftOut > 0 ? { leftOut: { files: skipped, values: seen.leftOut } } : {}),
    moved: {
      total: seen.movedTotal,
      first: [...seen.moved]
        .sort((left, right) => right.apart - left.apart)
        .slice(0, MOST_MOVED)
        .map(({ number }) => number),
    },
    differing: nameList(differing),
    onlyFirst: nameList(only(firstFiles, secondFiles)),
    onlySecond: nameList(only(secondFiles, firstFiles)),
  };
  return { comparison };
}

/** Whether a pattern with at most one `*` names a file, by its path or by its last name. */
function names(pattern: string, path: string): boolean {
  const [before = '', after, more] = pattern.split('*');
  return [path, posix.basename(path)].some((name) =>
    after === undefined
      ? name === pattern
      : more === undefined &&
        name.length >= before.length + after.length &&
        name.startsWith(before) &&
        name.endsWith(after),
  );
}

/** Files of a result, by their name below it; why there are none. */
function filesOf(path: string, repository: Repository): ReadonlyMap<string, string> | string {
  if (typeof openData(repository, path) === 'string') return new Map([['', path]]);
  const files = dataFilesBelow(repository, path, MOST_FILES);
  if ('unreadable' in files) return files.unreadable;
  if (files.length === 0) return `\`${path}\` holds no files`;
  return new Map(files.map((file) => [file.slice(path.replace(/\/$/, '').length + 1), file]));
}

interface Seen {
  numbers: number;
  /** Values that are not to be compared. */
  leftOut: number;
  movedTotal: number;
  /** Bounded: of a hundred thousand numbers that moved nobody reads more than the first. */
  moved: { readonly apart: number; readonly number: MovedNumber }[];
}

/** A value with the name it is known by. */
interface NamedValue {
  readonly name: string;
  /** Its column or last key, for tolerances. */
  readonly kind: string;
  readonly value: unknown;
}

/** Compares two files number by number; false where they differ in anything else. */
function compareFiles(
  first: string,
  second: string,
  repository: Repository,
  stated: Pick<Determinism, 'tolerance' | 'tolerances' | 'ignore'>,
  seen: Seen,
): boolean {
  const ours = valuesOf(first, repository);
  const theirs = valuesOf(second, repository);
  if (!ours || !theirs || ours.length !== theirs.length) return false;
  const ignored = new Set(stated.ignore);
  let alike = true;
  let numbers = 0;
  let leftOut = 0;
  for (const [index, one] of ours.entries()) {
    const other = theirs[index];
    if (!other || one.name !== other.name) return false;
    if (ignored.has(one.kind)) {
      leftOut += 1;
      continue;
    }
    const [left, right] = [asNumber(one.value), asNumber(other.value)];
    if (left === undefined || right === undefined) {
      if (one.value !== other.value) alike = false;
      continue;
    }
    numbers += 1;
    const allowed = stated.tolerances?.[one.kind] ?? stated.tolerance;
    const apart = distance(left, right, allowed);
    if (apart === 0) continue;
    seen.movedTotal += 1;
    seen.moved.push({
      apart,
      number: {
        file: boundedText(first, 1000),
        name: boundedText(one.name, 500),
        first: boundedText(String(one.value), 200),
        second: boundedText(String(other.value), 200),
      },
    });
    if (seen.moved.length > 2 * MOST_MOVED)
      seen.moved = seen.moved.sort((a, b) => b.apart - a.apart).slice(0, MOST_MOVED);
  }
  seen.numbers += numbers;
  seen.leftOut += leftOut;
  // Files without a number that differ are told, whatever they hold.
  return alike && ours.length > 0;
}

function asNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || !/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$|^[-+]?(nan|inf(inity)?)$/i.test(value))
    return undefined;
  const text = value.toLowerCase();
  if (text.includes('nan')) return Number.NaN;
  if (text.includes('inf')) return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(value);
}

/** How far apart two numbers are as a share of the larger; 0 where that is allowed. */
function distance(left: number, right: number, allowed: Tolerance | undefined): number {
  if (Object.is(left, right) || left === right) return 0;
  if (!Number.isFinite(left) || !Number.isFinite(right)) return Number.POSITIVE_INFINITY;
  const apart = Math.abs(left - right);
  const larger = Math.max(Math.abs(left), Math.abs(right));
  if (apart <= Math.max(allowed?.absolute ?? 0, (allowed?.relative ?? 0) * larger)) return 0;
  return apart / larger;
}

/** The values of a table or a document, in their order; undefined for what is neither. */
function valuesOf(path: string, repository: Repository): readonly NamedValue[] | undefined {
  const text = dataText(repository, path, LARGEST);
  if (typeof text !== 'string') return undefined;
  if (/\.csv$/i.test(path)) return tableValues(path, text, 'comma');
  if (/\.(?:tsv|tab)$/i.test(path)) return tableValues(path, text, 'tab');
  if (/\.(jsonl|ndjson)$/i.test(path)) {
    return text.split('\n').flatMap((line, index) => {
      if (line.trim() === '') return [];
      const { value, problems } = readDocument(`${path}.json`, line);
      return problems.length > 0
        ? [{ name: `line ${index + 1}`, kind: '', value: line }]
        : [...flat(value, `line ${index + 1}`)];
    });
  }
  if (!/\.(json|ya?ml|toml)$/i.test(path)) return undefined;
  const { value, problems } = readDocument(path, text);
  return problems.length > 0 ? undefined : [...flat(value, '')];
}

function tableValues(path: string, text: string, separator: 'comma' | 'tab'): readonly NamedValue[] | undefined {
  const { header, problems, rows } = csvTable(path, text, separator);
  if (problems.length > 0) return undefined;
  const values: NamedValue[] = [];
  let number = 0;
  for (const { cells, problem } of rows()) {
    number += 1;
    if (problem !== undefined || values.length > MOST_NUMBERS) return undefined;
    for (const [index, kind] of header.entries())
      values.push({ name: `\`${kind}\` of row ${number}`, kind, value: cells[index] ?? '' });
  }
  return values;
}

function* flat(value: unknown, name: string, kind = ''): Iterable<NamedValue> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* flat(item, `${name}[${index}]`, kind);
  } else if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
    for (const [key, item] of entries) yield* flat(item, name === '' ? key : `${name}.${key}`, key);
  } else yield { name: `\`${name}\``, kind, value };
}
