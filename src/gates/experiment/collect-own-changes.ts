import type { ExperimentDesign } from '../../generated/formats.ts';
import type { Feature } from '../../model/feature.ts';

/** Files among those that changed that belong to a feature or to its experiment, without the experiment file itself; sorted. */
export function ownChanges(
  experiment: string,
  { baseline, candidate, ablations = [] }: ExperimentDesign,
  feature: Feature,
  changed: Iterable<string>,
): string[] {
  const own = [
    ...(feature.path === undefined ? [] : [feature.path]),
    ...feature.code,
    ...feature.runs,
    ...feature.packages,
    ...feature.contracts,
    ...feature.evidence,
    ...feature.data.map(({ path }) => path),
    ...Object.values(feature.tests).flat(),
    ...[baseline, candidate, ...ablations.map(({ source }) => source)].flatMap((source) =>
      source ? [source.path, ...(source.parts === undefined ? [] : [source.parts])] : [],
    ),
  ];
  const files = new Set(own);
  const folders = own.filter((path) => path.endsWith('/'));
  return [...changed]
    .filter((path) => path !== experiment && (files.has(path) || folders.some((folder) => path.startsWith(folder))))
    .sort();
}
