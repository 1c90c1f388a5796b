import type { ReadinessReport } from '../generated/formats.ts';
import type { JudgedWithRun } from './judging-context.ts';

/** What a run comes to: blocked beats undecided. A pull request that touches no feature has nothing to be judged; without a base nothing wrong is ready. */
export function verdictOfRun(
  judged: readonly JudgedWithRun[],
  { undecided, comparing }: { readonly undecided: boolean; readonly comparing: boolean },
): ReadinessReport['verdict'] {
  if (judged.some(({ runVerdict }) => runVerdict === 'blocked')) return 'blocked';
  if (undecided || judged.some(({ runVerdict }) => runVerdict === 'undecided')) return 'undecided';
  return judged.length === 0 && comparing ? 'nothing-to-judge' : 'ready';
}
