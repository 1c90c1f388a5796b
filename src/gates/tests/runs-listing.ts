import type { Feature } from '../../model/feature.ts';
import { readRun } from '../../sources/formats/run-record.ts';
import type { Repository } from '../../sources/repository.ts';

/** The runs of a feature that made any of these test reports. */
export function runsListing(
  reports: readonly string[],
  feature: Feature,
  repository: Repository,
): ReturnType<typeof readRun>[] {
  return [...new Set(feature.runs)]
    .map((path) => readRun(repository, path))
    .filter(({ outputs }) => outputs.some(({ path }) => reports.includes(path)));
}
