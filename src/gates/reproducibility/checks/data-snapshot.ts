import { grouped } from '../../../model/grouped.ts';
import type { DataDigests, RecordedFeature, ReproducibilityUnit, UnverifiedData } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';
import { nameSome } from '../../../model/name-some.ts';
import { runName } from '../evidence/run-name.ts';
import { trackedAlike, trackedAlone } from '../evidence/tracked-data-answers.ts';

/** Files that get an answer of their own; what comes after them is told as one. */
const MOST_ANSWERS = 50;

/** Whether the data here is, byte for byte, the data that the record and the runs name. */
export const dataSnapshot: Check<ReproducibilityUnit> = {
  meta: {
    id: 'reproducibility/data-snapshot',
    question: 'Is the data named by its digest, and does every file of it have that digest?',
    why: 'Data that changes under its name changes the numbers, and nobody can tell whether the model or the data got better.',
    remedy:
      'Put back the data the numbers were made from, or run again on the data there is and write down its digests.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  *evaluate({ subjects, feature, data }) {
    const datasets = feature?.datasets ?? [];
    if (feature?.record && feature.dataLists === 0 && datasets.length > 0) yield trackedAlone(feature);
    yield* trackedAlike(datasets);
    if (feature?.record && feature.dataLists === 0 && datasets.length === 0) yield undeclared(feature, feature.record);
    if (!data) return;
    const files = subjects.flatMap(({ role, path }) => (role === 'data' && path !== undefined ? [path] : []));
    yield* listAnswers(data, [...new Set([data.path, ...files])]);
  },
};

/** Neither a list nor a run names data; a run that cannot be read here may do so. */
function undeclared({ runs, results }: RecordedFeature, record: NonNullable<RecordedFeature['record']>): Answer {
  const unread = runs.find((run) => run.unread);
  if (unread) {
    return {
      outcome: 'unknown',
      message: `whether the data is named by its digest cannot be told: the record names none, and the run \`${runName(unread)}\` cannot be read here`,
      about: 'data',
      location: unread.location,
      remedy: `see what is said of \`${runName(unread)}\`, or name the data under \`data:\` in the record`,
      subjects: [record.path, unread.path],
    };
  }
  const lock = results.find(({ stage }) => stage)?.stage?.lock;
  return {
    outcome: 'fail',
    message: 'no data snapshot is declared: neither the record nor a run record names data by its digest',
    undeclared: true,
    about: 'data',
    expected: '`data:` in the record, with a file of DVC, a SHA256SUMS file, or files and their digests',
    observed: 'none',
    location: record,
    remedy:
      lock === undefined
        ? 'write `sha256sum FILE… > SHA256SUMS` in the data’s folder, and name that file under `data:` in the record'
        : `name \`${lock}\`, or the \`.dvc\` files of what its stages begin with, under \`data:\` in the record`,
    subjects: [record.path],
  };
}

function* listAnswers(data: DataDigests, everything: readonly string[]): Iterable<Answer> {
  const { unread, malformed, others, otherCounts } = data;
  if (unread) {
    yield {
      outcome: unread.because === 'malformed' ? 'fail' : 'unknown',
      message: unread.message,
      about: data.path,
      location: unread.location ?? data.location,
      ...(unread.remedy === undefined ? {} : { remedy: unread.remedy }),
      subjects: [data.path],
    };
    return;
  }
  const [firstMalformed] = malformed.first;
  if (firstMalformed) {
    const { message, remedy, location = data.location } = firstMalformed;
    yield {
      outcome: 'fail',
      message:
        malformed.total === 1
          ? `\`${data.path}\`: ${message}`
          : `\`${data.path}\`: ${message}; ${count(malformed.total - 1, 'more line')} cannot be read either`,
      about: `${data.path}: lines that cannot be read`,
      size: malformed.total,
      location,
      ...(remedy === undefined ? {} : { remedy }),
      subjects: [data.path],
    };
  } else if (data.files === 0) {
    yield {
      outcome: 'fail',
      message: `\`${data.path}\` names no data`,
      about: data.path,
      expected: 'at least one file with its digest',
      observed: 'none',
      location: data.location,
      subjects: [data.path],
    };
  }
  // Line endings alone are a question of their own.
  const told = others.filter(({ state }) => state !== 'line-endings').slice(0, MOST_ANSWERS);
  for (const other of told) yield fileAnswer(other, data);
  const rest = otherCounts.contradicted + otherCounts.notHere - told.length;
  if (rest > 0) {
    yield {
      outcome: otherCounts.contradicted > told.length ? 'fail' : 'unknown',
      message: `${count(rest, 'more file')} of \`${data.path}\` ${rest === 1 ? 'is' : 'are'} not what it lists, or not here`,
      about: `${data.path}: further files`,
      size: rest,
      location: data.location,
      subjects: everything,
    };
  }
  const lineEndings = otherCounts.lineEndings ?? 0;
  if (data.files > 0 && data.verified + lineEndings === data.files && malformed.total === 0) {
    const [has, digests] = data.files === 1 ? ['has', 'digest'] : ['have', 'digests'];
    const which =
      data.files === 1 ? '' : lineEndings === data.files ? 'all of them ' : `${grouped(lineEndings)} of them `;
    const but = lineEndings === 0 ? '' : `, ${which}but for line endings`;
    const from = (data.imports ?? []).map(
      ({ from: where, commit }) => `\`${where}\`${commit === undefined ? '' : ` at ${commit.slice(0, 9)}`}`,
    );
    const imported = from.length === 0 ? '' : `; imported from ${nameSome(from)}`;
    yield {
      outcome: 'pass',
      message: `${count(data.files, WHAT[data.listedBy])} of data ${has} the ${digests} that ${BY[data.listedBy](data.path)}${but}${imported}`,
      about: data.path,
      location: data.location,
      subjects: everything,
    };
  }
}

const BY: Readonly<Record<DataDigests['listedBy'], (path: string) => string>> = {
  list: (path) => `\`${path}\` lists`,
  record: (path) => `\`${path}\` states`,
  run: (path) => `the run \`${path}\` recorded`,
  dvc: (path) => `\`${path}\` records`,
  'dvc-lock': (path) => `\`${path}\` records`,
  croissant: (path) => `\`${path}\` states`,
  lfs: (path) => `git holds in the Git LFS pointer \`${path}\``,
};

/** DVC gives whole folders a digest. */
const WHAT: Readonly<Record<DataDigests['listedBy'], string>> = {
  list: 'file',
  record: 'file',
  run: 'file',
  dvc: 'part',
  'dvc-lock': 'part',
  croissant: 'file',
  lfs: 'file',
};

function fileAnswer(other: UnverifiedData, data: DataDigests): Answer {
  const { path, expected, observed, location } = other;
  const common = { about: `${data.path}: ${path}`, location, subjects: [data.path, path] };
  const says = BY[data.listedBy](data.path);
  const digests = {
    ...(expected === undefined ? {} : { expected: `${other.algorithm ?? 'sha256'}:${expected}` }),
    ...(observed === undefined ? {} : { observed: `${other.algorithm ?? 'sha256'}:${observed}` }),
  };
  switch (other.state) {
    case 'different':
      return {
        ...common,
        ...digests,
        outcome: 'fail',
        message: `\`${path}\` does not have the digest that ${says}`,
        ...(data.listedBy === 'dvc' || data.listedBy === 'dvc-lock'
          ? {
              remedy: `put back what was recorded (\`dvc checkout\`), or record what is here (\`dvc commit\`) and run again`,
            }
          : {}),
      };
    case 'size':
      return {
        ...common,
        outcome: 'fail',
        message: `\`${path}\` has the digest, but not the size that ${says}: ${other.detail ?? ''}`,
        remedy: 'correct the stated size',
      };
    case 'unhashed':
      return {
        ...common,
        outcome: 'unknown',
        message: `\`${data.path}\` lists \`${path}\` without a digest that bytes can be held against`,
        remedy: 'record an MD5 or a SHA-256 of it: an ETag or a version names no bytes',
      };
    case 'pointer':
      return {
        ...common,
        outcome: 'unknown',
        message: `\`${path}\` is a Git LFS pointer here: it names the same bytes, but they are not in this checkout`,
        ...digests,
        observed: 'a pointer',
        remedy: 'check out with `lfs: true`, or run this gate where the data is',
      };
    case 'other-pointer':
      return {
        ...common,
        ...digests,
        outcome: 'fail',
        message: `\`${path}\` is a Git LFS pointer here, to other bytes than ${says}`,
      };
    case 'absent':
      return {
        ...common,
        outcome: 'unknown',
        message: `the data cannot be compared here: ${other.detail ?? `\`${path}\` is not here`}`,
        ...digests,
        remedy:
          'bring the data into the checkout before this step, or run this gate where the data is and hand in its report',
      };
    default:
      return {
        ...common,
        outcome: 'fail',
        message: `\`${data.path}\` names \`${path}\`${refusal(path, other.detail)}`,
        remedy: 'name files inside the repository, relative to the file that names them',
      };
  }
}

/** Why a file that is named is not read, after its name. */
function refusal(path: string, detail = 'it is not read'): string {
  const again = `\`${path}\` is not read`;
  return detail.startsWith(again) ? `, which is not read${detail.slice(again.length)}` : `: ${detail}`;
}

function count(number: number, what: string): string {
  return `${grouped(number)} ${what}${number === 1 ? '' : 's'}`;
}
