import { grouped } from '../../../model/grouped.ts';
import type { PipelineState, ReproducibilityUnit, UnverifiedData } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';

/** Files that get an answer of their own; what comes after them is told as one. */
const MOST_ANSWERS = 20;

/** Whether the data here has the line endings it was recorded with. */
export const lineEndings: Check<ReproducibilityUnit> = {
  meta: {
    id: 'reproducibility/line-endings',
    question: 'Does the data have the line endings it was recorded with?',
    why: 'A checkout that turns LF into CRLF changes every byte count and every digest, and what reads the data byte by byte reads something else. It is no change of the data, and is easily taken for one.',
    remedy: 'Keep git from converting data (`-text` in .gitattributes), and check it out again.',
    for: 'engineer',
    severity: { exploratory: 'note', candidate: 'warning', production: 'warning' },
  },
  *evaluate({ data, pipeline }) {
    if (pipeline) yield* ofPipeline(pipeline);
    if (!data || data.unread || data.files === 0) return;
    const { path, location, others, otherCounts } = data;
    const differing = others.filter(({ state }) => state === 'line-endings');
    const total = Math.max(otherCounts.lineEndings ?? 0, differing.length);
    for (const other of differing.slice(0, MOST_ANSWERS)) yield differs(other, path);
    const rest = total - Math.min(differing.length, MOST_ANSWERS);
    if (rest > 0) {
      yield {
        outcome: 'fail',
        message: `${grouped(rest)} more of \`${path}\` differ only in their line endings`,
        about: `${path}: further files`,
        size: rest,
        location,
        subjects: [path],
      };
    }
    if (total === 0 && data.verified > 0) {
      yield {
        outcome: 'pass',
        message: `what is here of \`${path}\` has the line endings it was recorded with`,
        about: path,
        location,
        subjects: [path],
      };
    }
  },
};

/** A file that several stages use is told once. */
function* ofPipeline({ path, lock, stages }: PipelineState): Iterable<Answer> {
  const files = new Map(stages.flatMap((stage) => (stage.lineEndings ?? []).map((file) => [file.path, file] as const)));
  for (const { path: file, here, location } of [...files.values()].slice(0, MOST_ANSWERS))
    yield differs({ path: file, here, location, state: 'line-endings' }, lock);
  if (files.size === 0 && stages.some(({ verified }) => verified > 0)) {
    yield {
      outcome: 'pass',
      message: `what is here of \`${path}\` has the line endings its last run recorded`,
      about: path,
      location: { path: lock, line: 1 },
      subjects: [path, lock],
    };
  }
}

function differs(other: UnverifiedData, list: string): Answer {
  const { path, here, location, expected, observed } = other;
  const algorithm = other.algorithm ?? 'sha256';
  const [ours, theirs] = here === 'LF' ? ['LF', 'CRLF'] : ['CRLF', 'LF'];
  return {
    outcome: 'fail',
    message: `\`${path}\` differs only in its line endings (${ours} here, ${theirs} there) from what \`${list}\` names`,
    about: `${list}: ${path}`,
    location,
    subjects: [list, path],
    ...(expected === undefined ? {} : { expected: `${algorithm}:${expected}` }),
    ...(observed === undefined ? {} : { observed: `${algorithm}:${observed}` }),
    remedy:
      'keep git from converting it (`-text` in .gitattributes) and check it out again, or write down the digest of the file as it is here',
    ...(/^[\w./-]+$/.test(path) ? { paste: { path: '.gitattributes', text: `${path} -text` } } : {}),
  };
}
