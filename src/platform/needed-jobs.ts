import type { Problem } from '../model/problem.ts';

/** A job the report waited for. */
export interface NeededJob {
  readonly name: string;
  readonly result: string;
}

/** Reads `toJSON(needs)`. A result that is not known is kept: whatever is not a success counts as missing. */
export function readNeededJobs(text: string): readonly NeededJob[] | { readonly malformed: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { malformed: 'is not JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { malformed: 'is not the object that `toJSON(needs)` gives' };
  const jobs: NeededJob[] = [];
  for (const [name, job] of Object.entries(value)) {
    const result: unknown = typeof job === 'object' && job !== null && 'result' in job ? job.result : undefined;
    if (typeof result !== 'string') return { malformed: `says no \`result\` for the job \`${name}\`` };
    jobs.push({ name, result });
  }
  return jobs;
}

/** Why needed jobs leave the verdict undecided: one that did not succeed may have had something to say. */
export function unmetNeeds(jobs: readonly NeededJob[]): readonly Problem[] {
  const words: Readonly<Record<string, string>> = {
    failure: 'failed',
    cancelled: 'was cancelled',
    skipped: 'was skipped',
  };
  return jobs
    .filter(({ result }) => result !== 'success')
    .map(({ name, result }) => ({
      message: `the needed job \`${name}\` ${words[result] ?? `ended as \`${result}\``}`,
      remedy: 'see why in the log of that job, and run it again',
    }));
}
