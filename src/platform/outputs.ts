import type { ReadinessReport } from '../generated/formats.ts';

/** What every action gives to the steps after it. */
export const OUTPUTS = [
  'verdict',
  'ready',
  'features',
  'raised',
  'report',
  'markdown',
  'sarif',
  'junit',
  'decision',
  'failed',
  'unknown',
  'waived',
  'known',
] as const;

export type OutputName = (typeof OUTPUTS)[number];

/** Values of the outputs, as the texts they travel as. */
export type Outputs = Readonly<Partial<Record<OutputName, string>>>;

/** Paths of the files a run leaves for the steps after it. A single gate leaves no decision. */
export type ReportFiles = Readonly<Record<'report' | 'markdown' | 'sarif' | 'junit', string>> & {
  readonly decision?: string;
};

/** GitHub holds outputs of a job to a megabyte in all; ids and stages of more features than fit are in the report only. */
const MOST_CHARACTERS = 200_000;

/** The outputs of a run that came to a verdict. */
export function outputsOf(report: ReadinessReport, files: ReportFiles): Outputs {
  const { counts, features } = report;
  const blocking = [
    ...features.filter((feature) => feature.blocksThisRun),
    ...features.filter((feature) => !feature.blocksThisRun),
  ];
  return {
    verdict: report.verdict,
    ready: String(report.ready),
    features: fitting(
      blocking.map(({ id, stage, raisedFrom, verdict, blocksThisRun }) => ({
        id,
        stage,
        raisedFrom: raisedFrom ?? null,
        verdict,
        blocksThisRun,
      })),
    ),
    raised: fitting(
      features
        .filter(
          ({ because, raisedFrom }) => because === 'raised' || (because === 'registered' && raisedFrom !== undefined),
        )
        .map(({ id }) => id),
    ),
    ...files,
    failed: String(counts.failed),
    unknown: String(counts.unknown),
    waived: String(counts.waived),
    known: String(counts.known),
  };
}

/** The outputs of a run that came to none: what reads them must not take silence for ready. */
export const NO_VERDICT: Outputs = { verdict: 'undecided', ready: 'false', features: '[]', raised: '[]' };

function fitting(items: readonly unknown[]): string {
  let length = 2;
  const fit = items.filter((item) => (length += JSON.stringify(item).length + 1) <= MOST_CHARACTERS);
  return JSON.stringify(fit);
}
