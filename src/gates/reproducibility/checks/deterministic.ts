import { grouped } from '../../../model/grouped.ts';
import type { DeterminismState, ReproducibilityUnit, ResultsComparison } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';
import { nameSome } from '../../../model/name-some.ts';

/** Numbers that moved and are named. */
const MOST_NAMED = 5;

/** Whether the same command on the same commit gives the same numbers twice. */
export const deterministic: Check<ReproducibilityUnit> = {
  meta: {
    id: 'reproducibility/deterministic',
    question: 'Does the same command, run twice on the same commit, give the same numbers?',
    why: 'Where two runs of the same thing differ, a difference between two candidates may be nothing but that.',
    remedy:
      'Fix what moves (seeds, threads, the order of reductions), or state how far it may move under `tolerance:` or `tolerances:`.',
    for: 'data-scientist',
    severity: { exploratory: 'off', candidate: 'off', production: 'warning' },
  },
  *evaluate({ determinism, subjects }) {
    if (!determinism) return;
    const paths = subjects.flatMap(({ path }) => path ?? []);
    const { declared, location, command, unread, comparison } = determinism;
    const common = { about: '', location, subjects: paths };
    if (!declared) {
      yield {
        ...common,
        outcome: 'fail',
        undeclared: true,
        message: 'the record names no two results of the same commit to be compared',
        remedy:
          'let the workflow run the evaluation twice, and write `deterministic: { command: …, results: [FIRST, SECOND] }` into the record',
      };
    } else if (unread) {
      yield {
        ...common,
        outcome: unread.because === 'malformed' ? 'fail' : 'unknown',
        message:
          unread.because === 'malformed'
            ? unread.message
            : `whether two runs give the same numbers cannot be told here: ${unread.message}`,
        remedy:
          unread.because === 'malformed'
            ? 'name the two folders that the workflow writes'
            : `let the workflow make both before this step${command === undefined ? '' : ` (\`${command}\`, twice)`}, or run this gate there and hand in its report`,
      };
    } else if (comparison) yield { ...common, ...compared(determinism, comparison) };
  },
};

function compared(
  { command }: DeterminismState,
  comparison: ResultsComparison,
): Pick<Answer, 'outcome' | 'message'> & Partial<Answer> {
  const { first, second, files, same, numbers, leftOut, moved, differing, onlyFirst, onlySecond } = comparison;
  const of = `\`${first}\` and \`${second}\``;
  const parts = [
    ...(moved.total > 0 ? [movedWords(moved)] : []),
    ...(differing.total > 0
      ? [`${names(differing)} ${differing.total === 1 ? 'differs' : 'differ'}${moved.total > 0 ? ' otherwise' : ''}`]
      : []),
    ...(onlyFirst.total > 0 ? [`${names(onlyFirst)} ${onlyFirst.total === 1 ? 'is' : 'are'} in the first alone`] : []),
    ...(onlySecond.total > 0
      ? [`${names(onlySecond)} ${onlySecond.total === 1 ? 'is' : 'are'} in the second alone`]
      : []),
  ];
  if (files === 0 && parts.length === 0) return { outcome: 'fail', message: `${of} hold no file to compare`, size: 1 };
  if (parts.length > 0) {
    const [only] = moved.first;
    const exact =
      moved.total === 1 && parts.length === 1 && only ? { expected: only.first, observed: only.second } : {};
    return {
      outcome: 'fail',
      message: `${command === undefined ? 'two runs on the same commit' : `\`${command}\`, run twice on the same commit,`} did not give the same: ${parts.join('; ')}`,
      size: moved.total + differing.total + onlyFirst.total + onlySecond.total,
      ...exact,
    };
  }
  const within = files - same;
  const rest =
    within === 0
      ? ''
      : `, ${within === files ? 'all' : grouped(within)} of them within the tolerances (${grouped(numbers)} numbers compared)`;
  return {
    outcome: 'pass',
    message: `${of} hold the same ${grouped(files)} ${files === 1 ? 'file' : 'files'}${within === 0 ? ', byte for byte' : rest}${leftOut ? `; ${leftOutWords(leftOut)} left out, as \`ignore:\` says` : ''}`,
  };
}

function leftOutWords({ files, values }: NonNullable<ResultsComparison['leftOut']>): string {
  const counted = (number: number, what: string): string[] =>
    number > 0 ? [`${grouped(number)} ${what}${number === 1 ? '' : 's'}`] : [];
  return [...counted(files, 'other file'), ...counted(values, 'value')].join(' and ');
}

function movedWords({ total, first }: ResultsComparison['moved']): string {
  const named = first
    .slice(0, MOST_NAMED)
    .map((number) => `${number.name} in \`${number.file}\` ${number.first} → ${number.second}`);
  const more = total > named.length ? ` and ${grouped(total - named.length)} more` : '';
  return `${grouped(total)} ${total === 1 ? 'number' : 'numbers'} moved: ${named.join(', ')}${more}`;
}

function names({ first, total }: ResultsComparison['differing']): string {
  return nameSome(
    first.map((name) => `\`${name}\``),
    total,
  );
}
