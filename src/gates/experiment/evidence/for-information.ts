import type { Answer } from '../../../model/check.ts';

/** The same answer about a metric that is shown and decides nothing. */
export function forInformation(answer: Answer): Answer {
  const { remedy: _, ...rest } = answer;
  return { ...rest, outcome: 'skipped', message: `for information: ${answer.message}` };
}
