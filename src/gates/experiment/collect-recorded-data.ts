import type { ExperimentResults, MeasuredData, ResultsSide } from '../../generated/formats.ts';
import type { Feature } from '../../model/feature.ts';
import { readRun, type ReadRun } from '../../sources/formats/run-record.ts';
import type { Repository } from '../../sources/repository.ts';
import { boundedText } from '../name-list.ts';

const MOST_RUNS = 50;
const MOST_FILES = 1000;
const LONGEST_NAME = 200;

/**
 * The data of each side as the records of the runs that made them have it, where the results do not say it themselves and both sides
 * have such a record. The experiment file is no data, though a run may name it to say under which criteria it measured.
 */
export function withRecordedData(
  results: ExperimentResults,
  path: string,
  feature: Feature,
  repository: Repository,
): ExperimentResults {
  const { baseline, candidate } = results;
  if (!baseline || baseline.data || candidate.data) return results;
  const runs = feature.runs.slice(0, MOST_RUNS).map((run) => readRun(repository, run));
  const before = recordedFor(baseline, runs, path);
  const after = recordedFor(candidate, runs, path);
  if (before.length === 0 || after.length === 0) return results;
  return { ...results, baseline: { ...baseline, data: before }, candidate: { ...candidate, data: after } };
}

function recordedFor(side: ResultsSide, runs: readonly ReadRun[], experiment: string): MeasuredData[] {
  const run = runs.find(({ outputs }) => outputs.some((output) => output.path === side.path));
  return (run?.data ?? [])
    .filter(({ path }) => path !== experiment)
    .slice(0, MOST_FILES)
    .map(({ path, digest }) => ({ name: boundedText(path, LONGEST_NAME), digest }));
}
