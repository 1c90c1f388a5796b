import type { ExperimentDesign, ExperimentResults } from '../../../generated/formats.ts';
import type { DataFault } from './data-fault.ts';

/** Repeats that differ in number: a unit that was tried five times is not one that was tried once. */
export function* repeatFaults(
  design: ExperimentDesign,
  { repeats, candidate, baseline }: ExperimentResults,
): Generator<DataFault> {
  if (!design.repeats || !repeats) return;
  const ranges = [repeats.baseline, repeats.candidate].filter((range) => range !== undefined);
  const least = Math.min(...ranges.map((range) => range.least));
  const most = Math.max(...ranges.map((range) => range.most));
  if (least === most) return;
  const words = ({ least: low, most: high }: { readonly least: number; readonly most: number }): string =>
    low === high ? String(low) : `${low} to ${high}`;
  yield {
    side: 'candidate',
    answer: {
      outcome: 'unknown',
      message: `not comparable: the candidate's units have ${words(repeats.candidate)} rows each${repeats.baseline ? `, the baseline's ${words(repeats.baseline)}` : ''}`,
      about: 'repeats',
      location: { path: candidate.path },
      expected: 'as many repeats of every unit, on both sides',
      observed: `${least} to ${most}`,
      remedy: `repeat every ${design.unit ?? 'unit'} equally often on both sides`,
      subjects: [...(baseline ? [baseline.path] : []), candidate.path],
    },
  };
}
