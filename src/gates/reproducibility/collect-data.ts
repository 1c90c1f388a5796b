import { grouped } from '../../model/grouped.ts';
import type {
  ConfirmedData,
  DataDigests,
  Location,
  ReproducibilityUnit,
  Subject,
  UnverifiedData,
} from '../../generated/formats.ts';
import type { Feature } from '../../model/feature.ts';
import type { Problem } from '../../model/problem.ts';
import type { DataAnswer, DataQuestion } from '../../sources/data-question.ts';
import { LONGEST_LFS_POINTER, parseLfsPointer } from '../../sources/formats/lfs-pointer.ts';
import type { ReadRun } from '../../sources/formats/run-record.ts';
import { dataSize } from '../../sources/open-data.ts';
import { shellQuoted } from '../../sources/shell-quoted.ts';
import type { Repository } from '../../sources/repository.ts';
import { fileSubject } from '../file-subject.ts';
import { boundedText } from '../name-list.ts';
import { type DataEntry, dataListContent, type DataListContent } from './collect-data-list.ts';

/** One list of data files with their digests, as written. */
export interface DataList extends DataListContent {
  /** The file that lists them. */
  readonly path: string;
  /** Where it is named. */
  readonly location: Location;
}

/** A list may hold this many files; more are not compared, and said. */
const MOST_FILES = 50_000;
const MOST_OTHERS = 100;
const MOST_MALFORMED = 20;
/** So many questions are asked together, for the threads that answer them. */
const TOGETHER = 500;
const SHA256 = /^[0-9a-f]{64}$/;

/** Every list of data digests of a feature: those its record names, the record itself, and its run records. Reads lists, no data. */
export function dataLists(feature: Feature, runs: readonly ReadRun[], repository: Repository): readonly DataList[] {
  const lists = new Map<string, DataList>();
  const stated: DataEntry[] = [];
  const malformed: Problem[] = [];
  feature.data.forEach(({ path, sha256 }, index) => {
    const location = (): Location => placeOf(feature, index);
    const digest = sha256?.toLowerCase();
    if (digest === undefined) lists.set(path, readList(path, location(), repository));
    else if (SHA256.test(digest)) stated.push({ path, digest: { algorithm: 'sha256', value: digest }, location });
    else malformed.push({ message: `the digest of \`${path}\` is not a SHA-256`, location: location() });
  });
  const own: DataList[] = [];
  if (feature.path && stated.length + malformed.length > 0) {
    const location = feature.locate('data') ?? { path: feature.path, line: 1 };
    own.push(bounded({ listedBy: 'record', path: feature.path, location, entries: stated, malformed }));
  }
  for (const run of runs) {
    if (run.data.length === 0) continue;
    const entries = run.data.map(({ path, digest, location }): DataEntry => ({
      path,
      digest: { algorithm: 'sha256', value: digest },
      location,
    }));
    own.push(bounded({ listedBy: 'run', path: run.path, location: run.locate('data'), entries, malformed: [] }));
  }
  return [...lists.values(), ...own];
}

function placeOf(feature: Feature, index: number): Location {
  const written = Array.isArray(feature.record.data) ? feature.record.data.length : 0;
  const place = written === feature.data.length ? feature.locate('data', index) : feature.locate('data');
  return place ?? { path: feature.path ?? '', line: 1 };
}

function readList(path: string, location: Location, repository: Repository): DataList {
  const { unread, ...content } = dataListContent(path, repository);
  const list = { ...content, path, location };
  return bounded(unread ? { ...list, unread: { location, ...unread } } : list);
}

function bounded(list: DataList): DataList {
  if (list.entries.length <= MOST_FILES) return list;
  const message = `\`${list.path}\` lists ${grouped(list.entries.length)} files; at most ${grouped(MOST_FILES)} are compared`;
  return {
    ...list,
    entries: [],
    unread: { because: 'unsupported', message, remedy: 'split the list', location: list.location },
  };
}

/** Compares the data files of a list with their digests. A list whose files are not here, and not contradicted, is unavailable. */
export async function collectData(
  list: DataList,
  repository: Repository,
  ask: DataQuestion,
  signal: AbortSignal,
): Promise<ReproducibilityUnit> {
  if (list.listedBy === 'record' || list.listedBy === 'run') return compareList(list, repository, ask, signal);
  let units = compared.get(repository);
  if (!units) compared.set(repository, (units = new Map()));
  const known = units.get(list.path) ?? compareNamed(list, repository, ask, signal);
  units.set(list.path, known);
  const { data, ...unit } = await known;
  return { ...unit, ...(data ? { data: { ...data, location: list.location } } : {}) };
}

/** Lists that many features name are compared once. */
const compared = new WeakMap<Repository, Map<string, Promise<ReproducibilityUnit>>>();

/** What is named is a list, or the data itself where git holds a pointer of Git LFS for it. */
async function compareNamed(
  list: DataList,
  repository: Repository,
  ask: DataQuestion,
  signal: AbortSignal,
): Promise<ReproducibilityUnit> {
  const { path, location } = list;
  if (list.unread?.because === 'malformed' && list.listedBy === 'list') {
    // Not what git would make of the bytes that are here: those always fit themselves.
    const pointer = parseLfsPointer((await repository.stored(path, LONGEST_LFS_POINTER)) ?? '');
    if (pointer) {
      const digest = { algorithm: 'sha256', value: pointer.sha256 } as const;
      const entries = [{ path, digest, size: pointer.size, location: () => location }];
      return compareList({ listedBy: 'lfs', path, location, entries, malformed: [] }, repository, ask, signal);
    }
  }
  return compareList(list, repository, ask, signal);
}

async function compareList(
  list: DataList,
  repository: Repository,
  ask: DataQuestion,
  signal: AbortSignal,
): Promise<ReproducibilityUnit> {
  const ownRole = list.listedBy === 'record' || list.listedBy === 'run' ? list.listedBy : 'data';
  const subjects: Subject[] = [await fileSubject(repository, ownRole, list.path)];
  const confirmed: ConfirmedData[] = [];
  const others: UnverifiedData[] = [];
  let verified = 0;
  let notHere = 0;
  let lineEndings = 0;
  for (let at = 0; at < list.entries.length; at += TOGETHER) {
    signal.throwIfAborted();
    const entries = list.entries.slice(at, at + TOGETHER);
    const answers = await Promise.all(entries.map((entry) => answerOf(entry, ask)));
    for (const [index, entry] of entries.entries()) {
      const answer = answers[index];
      if (entry.refused === undefined && entry.path !== list.path)
        subjects.push(...(await dataSubjects(entry, answer, repository)));
      const other = unverified(entry, answer, repository);
      if (!other) {
        verified += 1;
        const { value, algorithm } = entry.digest ?? {};
        if (value !== undefined && algorithm !== 'sha256') confirmed.push({ path: entry.path, digest: value });
        continue;
      }
      if (isNotHere(other.state)) notHere += 1;
      if (other.state === 'line-endings') lineEndings += 1;
      if (others.length < MOST_OTHERS || !isNotHere(other.state)) others.push(other);
    }
  }
  // Contradictions first: they are the ones that must not be cut off.
  others.sort((left, right) => weight(left) - weight(right));
  const contradicted = list.entries.length - verified - notHere - lineEndings;
  const data: DataDigests = {
    listedBy: list.listedBy,
    path: list.path,
    location: list.location,
    ...(list.unread ? { unread: list.unread } : {}),
    ...(list.imports && list.imports.length > 0 ? { imports: [...list.imports].slice(0, 100) } : {}),
    files: list.entries.length,
    verified,
    ...(confirmed.length > 0 ? { confirmed } : {}),
    malformed: { total: list.malformed.length, first: list.malformed.slice(0, MOST_MALFORMED) },
    others: others.slice(0, MOST_OTHERS),
    otherCounts: { contradicted, notHere, ...(lineEndings > 0 ? { lineEndings } : {}) },
  };
  const unavailable = notHere > 0 && contradicted === 0 && list.malformed.length === 0 ? whyNotHere(data) : undefined;
  return {
    id: ownRole === 'data' ? list.path : `${list.path}#data`,
    subjects,
    ...(unavailable === undefined ? {} : { unavailable }),
    data,
  };
}

/** Undefined where there is nothing to be asked: what lies elsewhere, is refused, or has no digest. */
async function answerOf(entry: DataEntry, ask: DataQuestion): Promise<DataAnswer | undefined> {
  if (entry.refused !== undefined || entry.elsewhere !== undefined || !entry.digest) return undefined;
  return ask(entry.path, entry.digest);
}

/** A folder's files of which a pull request could change one. */
const MOST_FOLDER_SUBJECTS = 2000;

async function dataSubjects(
  { path, digest, elsewhere }: DataEntry,
  answer: DataAnswer | undefined,
  repository: Repository,
): Promise<readonly Subject[]> {
  if (elsewhere !== undefined) return [{ role: 'data', name: boundedText(elsewhere, 2000) }];
  const here = answer && (answer.holds === 'same' || answer.holds === 'different' || answer.holds === 'line-endings');
  const observed = here && digest?.algorithm === 'sha256' ? { sha256: answer.digest } : {};
  const own = { ...(await fileSubject(repository, 'data', path)), ...observed };
  if (!digest?.value.endsWith('.dir')) return [own];
  const files = repository.expand([path]).slice(0, MOST_FOLDER_SUBJECTS);
  return [own, ...(await Promise.all(files.map((file) => fileSubject(repository, 'data', file))))];
}

/** What keeps an entry from being verified; undefined where it is. */
function unverified(
  entry: DataEntry,
  answer: DataAnswer | undefined,
  repository: Repository,
): UnverifiedData | undefined {
  const { digest, elsewhere, refused } = entry;
  const place = {
    path: boundedText(entry.path, 1000),
    location: entry.location(),
    ...(digest ? { expected: digest.value } : {}),
    ...(digest && digest.algorithm !== 'sha256' ? { algorithm: digest.algorithm } : {}),
  };
  if (refused !== undefined) return { ...place, state: 'refused', detail: boundedText(refused, 2000) };
  if (!digest) return { ...place, state: 'unhashed' };
  if (elsewhere !== undefined)
    return { ...place, state: 'absent', detail: boundedText(`it lies at \`${elsewhere}\``, 2000) };
  if (!answer || answer.holds === 'absent')
    return { ...place, state: 'absent', detail: boundedText(answer?.why ?? '', 2000) };
  const observed = answer.digest;
  if (answer.holds === 'pointer')
    return { ...place, observed, state: observed === digest.value ? 'pointer' : 'other-pointer' };
  if (answer.holds === 'line-endings') return { ...place, observed, state: 'line-endings', here: answer.here };
  if (answer.holds === 'different') return { ...place, observed, state: 'different' };
  // DVC's sizes follow from its digests; what a person wrote beside a digest may be wrong by itself.
  const size = digest.algorithm === 'sha256' && entry.size !== undefined ? dataSize(repository, entry.path) : undefined;
  if (size === undefined || size === entry.size) return undefined;
  const detail = `${entry.size?.toLocaleString('en-US')} bytes are stated, and it has ${grouped(size)}`;
  return { ...place, state: 'size', detail };
}

function isNotHere(state: UnverifiedData['state']): boolean {
  return state === 'absent' || state === 'pointer' || state === 'unhashed';
}

function weight({ state }: UnverifiedData): number {
  return isNotHere(state) ? 2 : state === 'line-endings' ? 1 : 0;
}

function whyNotHere(data: DataDigests): string {
  const first = data.others.find(({ state }) => isNotHere(state));
  const why =
    first?.state === 'pointer'
      ? `\`${first.path}\` is a Git LFS pointer here, without its bytes`
      : first?.state === 'unhashed'
        ? `\`${first.path}\` is listed without a digest that bytes can be held against`
        : (first?.detail ?? '');
  const { notHere } = data.otherCounts;
  const rest =
    notHere > 1
      ? ` (${grouped(notHere)} of ${grouped(data.files)} files of \`${data.path}\` cannot be compared here)`
      : '';
  return boundedText(
    `the data listed in \`${data.path}\` cannot be compared here: ${why}${rest}${bringing(data, first)}`,
    2000,
  );
}

/** What brings the bytes into the checkout, where a tool that is known here does. */
function bringing({ listedBy, path }: DataDigests, first: UnverifiedData | undefined): string {
  if (first?.state === 'pointer') return '; check out with `lfs: true`';
  if (listedBy !== 'dvc' && listedBy !== 'dvc-lock') return '';
  const detail = first?.detail ?? '';
  if (detail.includes(' is a symbolic link'))
    return '; let DVC copy (`dvc config cache.type reflink,copy`), and check out again';
  if (!/^there is no (?:file|folder) /.test(detail)) return '';
  return `; \`dvc pull${listedBy === 'dvc' ? ` ${shellQuoted(path)}` : ''}\` before this step brings it`;
}
