import type { CodeComparison, ReportCurrency } from '../../generated/formats.ts';
import type { Feature } from '../../model/feature.ts';
import type { DigestQuestion } from '../../sources/digest-question.ts';
import type { ReadRun } from '../../sources/formats/run-record.ts';
import type { Comparison, Repository } from '../../sources/repository.ts';
import { compareCode } from '../compare-code.ts';
import { nameList } from '../name-list.ts';

/** What a report's currency is decided from. */
export interface CurrencyQuestion {
  readonly feature: Feature;
  readonly runs: readonly ReadRun[];
  readonly repository: Repository;
  readonly comparison: Comparison;
  readonly ask: DigestQuestion;
}

/**
 * Finds out which code a test report is about: from a run record that lists exactly these bytes of the report, else from what
 * changed since the merge base, else not at all.
 */
export async function currencyOf(report: string, question: CurrencyQuestion): Promise<ReportCurrency> {
  const { feature, comparison, repository } = question;
  const recorded = await recordedRun(report, question);
  if (recorded) return { by: 'run', ...recorded };

  if (feature.code.length === 0)
    return { by: 'nothing', why: 'the record names no code, and no run record lists this report' };
  const { changed } = comparison;
  if (!changed || !comparison.mergeBase)
    return { by: 'nothing', why: 'no run record lists this report, and there is no base to compare with' };
  const code = [...changed].filter((path) => feature.code.some((named) => isWithin(path, named, repository))).sort();
  if (!changed.has(report)) return { by: 'base', changed: nameList(code) };
  return {
    by: 'nothing',
    why:
      code.length > 0
        ? 'both it and the code changed, and no run record lists it'
        : 'it is new or changed, and no run record lists it',
  };
}

/** Of the run records that list exactly this report, the one whose code is nearest to the code here. */
async function recordedRun(
  report: string,
  { feature, runs, repository, comparison, ask }: CurrencyQuestion,
): Promise<{ readonly run: string; readonly code: CodeComparison } | undefined> {
  const code = repository.expand(feature.code);
  let best: { readonly run: string; readonly code: CodeComparison } | undefined;
  for (const run of runs) {
    const output = run.outputs.find(({ path }) => path === report);
    // A record that lists the path with other bytes is about another report.
    if (!output || (await ask(report, output.digest)).holds !== 'same') continue;
    const compared = await compareCode(run, code, repository, comparison, [], feature.code);
    if (compared.recorded === 0) continue;
    if (!best || distance(compared) < distance(best.code)) best = { run: run.path, code: compared };
  }
  return best;
}

function distance({ different, added, gone, uncheckable }: CodeComparison): number {
  return different.total + added.total + gone.total + uncheckable.total;
}

/** Whether a path, which may be gone, is one that the record names or lies in a folder it names. */
function isWithin(path: string, named: string, repository: Repository): boolean {
  if (named === '' || path === named) return true;
  return path.startsWith(named.endsWith('/') ? named : `${named}/`) && !repository.has(named);
}
