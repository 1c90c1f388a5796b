import type { ExperimentDesign, ResultsSide } from '../../../generated/formats.ts';
import type { Answer } from '../../../model/check.ts';
import type { DataFault, SideName } from './data-fault.ts';
import { countWords, didYouMeanWords, shareWords } from './number-words.ts';

/** What is wrong with one side as a whole. */
export function* sideFaults(name: SideName, side: ResultsSide, design: ExperimentDesign): Generator<DataFault> {
  const { path } = side;
  const { unit } = design;
  const fault = (answer: Omit<Answer, 'subjects'>): DataFault => ({
    side: name,
    answer: { ...answer, subjects: [path] },
  });
  if (side.unreadable) {
    const { message, remedy, location } = side.unreadable;
    yield fault({
      outcome: 'unknown',
      message: `no results of the ${name}: ${message}`,
      about: `${name}: results`,
      location: location ?? { path },
      expected: 'results that can be read',
      ...(remedy === undefined ? {} : { remedy }),
    });
    return;
  }
  if (side.problemCount > 0) {
    const [first] = side.problems;
    const line = first?.location?.line === undefined ? '' : `, line ${first.location.line}`;
    const more = side.problemCount > 1 ? ` (and ${countWords(side.problemCount - 1, 'problem')} more)` : '';
    yield fault({
      outcome: 'fail',
      message: `\`${path}\`${line}: ${first?.message ?? 'it cannot be read'}${more}`,
      about: `${name}: form`,
      size: side.problemCount,
      location: first?.location ?? { path },
      expected: side.kind === 'rows' ? 'rows that can be read' : 'metrics that can be read',
      remedy: first?.remedy ?? 'write the file with a library for its format, and evaluate again',
    });
  }
  const broken = brokenRows(side, design);
  if (broken) yield fault({ ...broken, about: `${name}: broken rows` });
  if (side.rows === 0 && side.problemCount === 0 && !side.broken) {
    yield fault({
      outcome: 'unknown',
      message: `\`${path}\` has a header and no rows`,
      about: `${name}: rows`,
      location: { path, line: 1 },
      expected: 'at least one row',
      observed: '0 rows',
      remedy: 'evaluate again; the run that wrote it measured nothing',
    });
  }
  if (side.noUnitColumn !== undefined) {
    yield fault({
      outcome: 'unknown',
      message: `\`${path}\` has no column \`${unit ?? ''}\`, which names the unit${didYouMeanWords(side.noUnitColumn)}`,
      about: `${name}: unit column`,
      location: { path, line: 1 },
      expected: `a column \`${unit ?? ''}\``,
      remedy: 'write the column that `unit` names, or leave `unit` out where rows are independent',
    });
  }
  if (side.noSegmentColumn !== undefined) {
    yield fault({
      outcome: 'unknown',
      message: `\`${path}\` has no column \`${design.segments?.by ?? ''}\`, which parts the units into segments${didYouMeanWords(side.noSegmentColumn)}`,
      about: `${name}: segment column`,
      location: { path, line: 1 },
      expected: `a column \`${design.segments?.by ?? ''}\``,
      remedy: 'write the column that `segments.by` names',
    });
  }
  if (side.unsegmented) {
    const { count, line } = side.unsegmented;
    yield fault({
      outcome: 'fail',
      message: `${countWords(count, 'row')} of \`${path}\` ${count === 1 ? 'has' : 'have'} no \`${design.segments?.by ?? 'segment'}\`, the first in line ${line}`,
      about: `${name}: rows without a segment`,
      size: count,
      location: { path, line },
      expected: 'a segment in every row',
      remedy: 'say of every row which segment it belongs to',
    });
  }
  if (side.unnamed) {
    yield fault({
      outcome: 'fail',
      message: `${countWords(side.unnamed.count, 'row')} of \`${path}\` ${side.unnamed.count === 1 ? 'has' : 'have'} no \`${unit ?? 'unit'}\`, the first in line ${side.unnamed.line}`,
      about: `${name}: rows without a unit`,
      size: side.unnamed.count,
      location: { path, line: side.unnamed.line },
      expected: `a value of \`${unit ?? 'unit'}\` in every row`,
      remedy: 'give every row the id of its unit',
    });
  }
  if (side.duplicates) {
    const { count, line, text } = side.duplicates;
    yield fault({
      outcome: 'fail',
      message: `${countWords(count, 'row')} of \`${path}\` ${count === 1 ? 'is' : 'are'} of a unit that has a row before, the first in line ${line}: \`${text ?? ''}\``,
      about: `${name}: duplicate units`,
      size: count,
      location: { path, line },
      expected: 'one row a unit',
      observed: `${countWords(count, 'row')} too many`,
      remedy:
        'write one row a unit and drop what was written twice; where rows repeat a unit on purpose, say `repeats: mean` (or `all`, `any`)',
    });
  }
}

/** Rows that say that the infrastructure failed, above the share that the experiment states. */
function brokenRows(
  { path, broken, rows }: ResultsSide,
  { brokenShare = 0 }: ExperimentDesign,
): Omit<Answer, 'about'> | undefined {
  if (!broken || broken.count <= brokenShare * (rows + broken.count)) return undefined;
  const { count, line, text } = broken;
  const total = rows + count;
  return {
    outcome: 'unknown',
    message: `${count} of ${countWords(total, 'row')} of \`${path}\` (${shareWords(count / total)}) ended in an error of the infrastructure, the first in line ${line}${text === undefined ? '' : ` (\`${text}\`)`}`,
    size: count,
    location: { path, line },
    expected:
      brokenShare === 0
        ? 'no row with `status: error`'
        : `at most ${shareWords(brokenShare)} of rows with \`status: error\``,
    observed: shareWords(count / total),
    remedy:
      'run those again; a row that the infrastructure broke says nothing about the candidate. How many may be missing is for `broken-rows: 2%` to say, in a pull request of its own',
  };
}
