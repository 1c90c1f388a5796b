import type {
  DataDigests,
  Location,
  ReproducibilityUnit,
  Subject,
  UnreadFile,
  UnverifiedData,
} from '../../generated/formats.ts';
import type { Feature } from '../../model/feature.ts';
import type { Problem } from '../../model/problem.ts';
import type { DigestAnswer, DigestQuestion } from '../../sources/digest-question.ts';
import { LIMITS } from '../../sources/document.ts';
import type { ReadRun } from '../../sources/formats/run-record.ts';
import { parseSha256Sums } from '../../sources/formats/sha256-sums.ts';
import type { Repository } from '../../sources/repository.ts';
import { resolvePath } from '../../sources/resolve-path.ts';
import { fileSubject } from '../file-subject.ts';
import { boundedText } from '../name-list.ts';
import { oncePerRepository } from '../once-per-repository.ts';

/** One list of data files with their digests, as written. */
export interface DataList {
  readonly listedBy: DataDigests['listedBy'];
  /** The file that lists them. */
  readonly path: string;
  readonly location: Location;
  readonly unread?: UnreadFile;
  readonly entries: readonly DataEntry[];
  readonly malformed: readonly Problem[];
}

interface DataEntry {
  /** From the root; as written where it is refused. */
  readonly path: string;
  readonly sha256: string;
  readonly refused?: string;
  readonly location: () => Location;
}

/** A list may hold this many files; more are not compared, and said. */
const MOST_FILES = 50_000;
const MOST_OTHERS = 100;
const MOST_MALFORMED = 20;
const SHA256 = /^[0-9a-f]{64}$/;

/** Every list of data digests of a feature: those its record names, the record itself, and its run records. Reads lists, no data. */
export function dataLists(feature: Feature, runs: readonly ReadRun[], repository: Repository): readonly DataList[] {
  const lists = new Map<string, DataList>();
  const stated: DataEntry[] = [];
  const malformed: Problem[] = [];
  feature.data.forEach(({ path, sha256 }, index) => {
    const location = (): Location => placeOf(feature, index);
    if (sha256 === undefined) lists.set(path, readList(path, location(), repository));
    else if (SHA256.test(sha256.toLowerCase())) stated.push({ path, sha256: sha256.toLowerCase(), location });
    else malformed.push({ message: `the digest of \`${path}\` is not a SHA-256`, location: location() });
  });
  const own: DataList[] = [];
  if (feature.path && stated.length + malformed.length > 0) {
    const location = feature.locate('data') ?? { path: feature.path, line: 1 };
    own.push(bounded({ listedBy: 'record', path: feature.path, location, entries: stated, malformed }));
  }
  for (const run of runs) {
    if (run.data.length === 0) continue;
    const entries = run.data.map(({ path, digest, location }) => ({ path, sha256: digest, location }));
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
  const { unread, entries, malformed } = listContent(path, repository);
  const list = { listedBy: 'list', path, location, entries, malformed } as const;
  return bounded(unread ? { ...list, unread: { location, ...unread } } : list);
}

/** What a list of digests holds, however many features name it. */
const listContent = oncePerRepository((path, repository): Pick<DataList, 'unread' | 'entries' | 'malformed'> => {
  const unread = (
    because: UnreadFile['because'],
    message: string,
    remedy?: string,
  ): ReturnType<typeof listContent> => ({
    unread: { because, message, ...(remedy === undefined ? {} : { remedy }) },
    entries: [],
    malformed: [],
  });
  if (/\.dvc$|(^|\/)dvc\.(lock|yaml)$/.test(path)) {
    const message = `\`${path}\` is a file of DVC, which is not read yet; lists as \`sha256sum\` writes them are`;
    return unread('unsupported', message, BY_LIST);
  }
  const text = repository.text(path, LIMITS.evidence);
  if (typeof text !== 'string') {
    if (repository.has(path))
      return unread('malformed', `${text.unreadable}: a list of digests is expected`, BY_DIGEST);
    return unread('absent', text.unreadable, text.remedy ?? (repository.hasFolder(path) ? BY_LIST : undefined));
  }
  const { entries, problems } = parseSha256Sums(path, text);
  if (entries.length === 0 && problems.length > 0) {
    return unread('malformed', `\`${path}\` is not a list of SHA-256 digests`, BY_DIGEST);
  }
  return {
    malformed: problems,
    entries: entries.map(({ name, sha256, line }) => {
      const location = (): Location => ({ path, line });
      const resolved = resolvePath(repository, name, path);
      if ('path' in resolved) return { path: resolved.path, sha256, location };
      return { path: name, sha256, refused: resolved.problem, location };
    }),
  };
});

const BY_LIST = 'write `sha256sum FILE… > SHA256SUMS` beside the data and name that file under `data:`';
const BY_DIGEST = 'name a SHA256SUMS file, or the data file with its digest: `{ path: FILE, sha256: DIGEST }`';

function bounded(list: DataList): DataList {
  if (list.entries.length <= MOST_FILES) return list;
  const message = `\`${list.path}\` lists ${list.entries.length.toLocaleString('en-US')} files; at most ${MOST_FILES.toLocaleString('en-US')} are compared`;
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
  ask: DigestQuestion,
  signal: AbortSignal,
): Promise<ReproducibilityUnit> {
  if (list.listedBy !== 'list') return compareList(list, repository, ask, signal);
  let units = compared.get(repository);
  if (!units) compared.set(repository, (units = new Map()));
  const known = units.get(list.path) ?? compareList(list, repository, ask, signal);
  units.set(list.path, known);
  const { data, ...unit } = await known;
  return { ...unit, ...(data ? { data: { ...data, location: list.location } } : {}) };
}

/** Lists that many features name are compared once. */
const compared = new WeakMap<Repository, Map<string, Promise<ReproducibilityUnit>>>();

async function compareList(
  list: DataList,
  repository: Repository,
  ask: DigestQuestion,
  signal: AbortSignal,
): Promise<ReproducibilityUnit> {
  const subjects: Subject[] = [
    await fileSubject(repository, list.listedBy === 'list' ? 'data' : list.listedBy, list.path),
  ];
  const others: UnverifiedData[] = [];
  let verified = 0;
  let notHere = 0;
  for (const entry of list.entries) {
    signal.throwIfAborted();
    const answer: DigestAnswer | undefined =
      entry.refused === undefined ? await ask(entry.path, entry.sha256) : undefined;
    if (answer) {
      const observed = answer.holds === 'absent' || answer.holds === 'pointer' ? {} : { sha256: answer.sha256 };
      subjects.push({ ...(await fileSubject(repository, 'data', entry.path)), ...observed });
    }
    if (answer?.holds === 'same') {
      verified += 1;
      continue;
    }
    const other = unverified(entry, answer);
    if (isNotHere(other.state)) notHere += 1;
    if (others.length < MOST_OTHERS || !isNotHere(other.state)) others.push(other);
  }
  // Contradictions first: they are the ones that must not be cut off.
  others.sort((left, right) => Number(isNotHere(left.state)) - Number(isNotHere(right.state)));
  const contradicted = list.entries.length - verified - notHere;
  const data: DataDigests = {
    listedBy: list.listedBy,
    path: list.path,
    location: list.location,
    ...(list.unread ? { unread: list.unread } : {}),
    files: list.entries.length,
    verified,
    malformed: { total: list.malformed.length, first: list.malformed.slice(0, MOST_MALFORMED) },
    others: others.slice(0, MOST_OTHERS),
    otherCounts: { contradicted, notHere },
  };
  const unavailable = notHere > 0 && contradicted === 0 && list.malformed.length === 0 ? whyNotHere(data) : undefined;
  return {
    id: list.listedBy === 'list' ? list.path : `${list.path}#data`,
    subjects,
    ...(unavailable === undefined ? {} : { unavailable }),
    data,
  };
}

function unverified(entry: DataEntry, answer: DigestAnswer | undefined): UnverifiedData {
  const place = { path: boundedText(entry.path, 1000), expected: entry.sha256, location: entry.location() };
  if (!answer || answer.holds === 'absent') {
    const detail = boundedText(answer?.holds === 'absent' ? answer.why : (entry.refused ?? ''), 2000);
    return { ...place, state: answer ? 'absent' : 'refused', detail };
  }
  const observed = answer.sha256;
  if (answer.holds === 'pointer')
    return { ...place, observed, state: observed === entry.sha256 ? 'pointer' : 'other-pointer' };
  if (answer.holds === 'line-endings') return { ...place, observed, state: 'line-endings', here: answer.here };
  return { ...place, observed, state: 'different' };
}

function isNotHere(state: UnverifiedData['state']): boolean {
  return state === 'absent' || state === 'pointer';
}

function whyNotHere(data: DataDigests): string {
  const [first] = data.others;
  const why =
    first?.state === 'pointer'
      ? `\`${first.path}\` is a Git LFS pointer here, without its bytes`
      : (first?.detail ?? '');
  const { notHere } = data.otherCounts;
  const rest =
    notHere > 1
      ? ` (${notHere.toLocaleString('en-US')} of ${data.files.toLocaleString('en-US')} files of \`${data.path}\` cannot be compared here)`
      : '';
  return boundedText(`the data listed in \`${data.path}\` cannot be compared here: ${why}${rest}`, 2000);
}
