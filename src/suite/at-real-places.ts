import type { Location } from '../generated/formats.ts';
import type { Feature } from '../model/feature.ts';
import type { Observation } from '../promotion/evaluate.ts';

/**
 * Findings about a record that is one of many in a file point to the lines it has there, and follow from it alone: a change of
 * another record of the file is no change of this one.
 */
export function atRealPlaces(
  observations: readonly Observation[],
  { path, set, locate }: Feature,
): readonly Observation[] {
  if (path === undefined || set === undefined) return observations;
  const begins = locate()?.line ?? 1;
  const real = (location: Location): Location =>
    location.path === path ? { path: set, line: begins + (location.line ?? 1) - 1 } : location;
  return observations.map((observation) => ({
    ...observation,
    ...(observation.location ? { location: real(observation.location) } : {}),
    ...(observation.places ? { places: observation.places.map(real) } : {}),
    ...(observation.paste?.path === path ? { paste: { ...observation.paste, path: set } } : {}),
    subjects: [...new Set(observation.subjects.map((subject) => (subject === set ? path : subject)))].sort(),
  }));
}
