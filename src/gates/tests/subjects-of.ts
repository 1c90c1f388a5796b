import type { Feature } from '../../model/feature.ts';
import type { Repository } from '../../sources/repository.ts';
import { declaredReports } from './declared-reports.ts';
import { runsListing } from './runs-listing.ts';

/** Every path the gate would look at for a feature, in no order: its reports, the code they are about, and the runs that made them. */
export function subjectsOf(feature: Feature, repository: Repository): string[] {
  if (!feature.path) return [];
  const reports = declaredReports(feature).map(({ path }) => path);
  const runs = runsListing(reports, feature, repository);
  return [
    feature.path,
    ...reports,
    ...repository.expand(feature.code),
    ...runs.flatMap((run) => [run.path, ...run.code.map(({ path }) => path)]),
  ];
}
