import type {
  AblationResults,
  ExperimentDesign,
  ExperimentResults,
  MetricHistory,
  PartsComparison,
  ResultsSource,
} from '../../generated/formats.ts';
import type { Tree } from '../../sources/repository.ts';
import { boundedText } from '../name-list.ts';
import { type Matched, matchUnits } from './collect-matching.ts';
import type { Measuring } from './collect-differences.ts';
import { measure, type ReadySide } from './collect-measure.ts';
import { measureMetric } from './collect-metric.ts';
import { columnsOf, type MetricSource, metricSources } from './collect-metric-sources.ts';
import { sideMetric } from './collect-side-metric.ts';
import { nothingObserved, type Observations, type ResultsAccess } from './collect-observations.ts';
import { measureSegments } from './collect-segments.ts';
import { readObservations } from './collect-side.ts';
import { type Folding, tabulate } from './collect-table.ts';

/** What results are read from. */
export interface MeasurementContext {
  readonly access: ResultsAccess;
  /** The base branch; absent where there is none, or it is not here. */
  readonly base?: Tree;
  /** Why there is none. */
  readonly missing?: string;
}

/** Random draws that one experiment may take in all: some twenty seconds of them. */
const MOST_DRAWS = 2_000_000_000;

/** Reads all results of an experiment and keeps of them what suffices to decide the criteria. */
export async function measureResults(
  context: MeasurementContext,
  design: ExperimentDesign,
): Promise<ExperimentResults> {
  const measuring: Measuring = { design, budget: { draws: MOST_DRAWS }, signal: context.access.signal };
  const sources = metricSources(design);
  const history = design.baseline?.from === 'history';
  const compared = !history && design.baseline !== undefined;
  const [candidate, baseline, ...ablations] = await Promise.all([
    observe(context, design, design.candidate, sources),
    design.baseline ? observe(context, design, design.baseline, sources) : undefined,
    ...(design.ablations ?? []).map(({ source, metric }) =>
      observe(context, design, source, new Map([[metric, sources.get(metric) ?? { column: metric }]])),
    ),
  ]);
  const foldings = chooseFoldings(design, sources, [candidate, ...(baseline && compared ? [baseline] : [])]);
  const ready = (observations: Observations, wanted: ReadonlyMap<string, MetricSource>): ReadySide => {
    const table = tabulate(observations, design.repeats !== undefined);
    return {
      table,
      metrics: new Map(
        [...wanted].map(([metric, source]) => [metric, sideMetric(source, table, foldings.get(metric) ?? 'mean')]),
      ),
    };
  };
  const after = ready(candidate, sources);
  const before = baseline && compared ? ready(baseline, sources) : undefined;
  const matched = before && match(design, before, after);
  const segments = before ? measureSegments(measuring, { before, after }, matched) : undefined;
  const parts = await compareParts(context, design, { baseline, candidate });
  return {
    ...(before ? { baseline: before.table.side } : baseline ? { baseline: baseline.side } : {}),
    candidate: after.table.side,
    ...(matched ? { matching: matched.matching } : {}),
    metrics: [...sources.keys()].map((metric) =>
      measure(
        measuring,
        metric,
        before?.metrics.get(metric),
        after.metrics.get(metric),
        matched ? { pairs: matched } : {},
      ),
    ),
    ...segments,
    ...(ablations.length > 0
      ? {
          ablations: (design.ablations ?? []).map((ablation, index): AblationResults => {
            const observed = ablations[index] ?? nothingObserved(ablation.source.path, { message: 'it was not read' });
            const source = sources.get(ablation.metric) ?? { column: ablation.metric };
            const without = ready(observed, new Map([[ablation.metric, source]]));
            const pairs = match(design, without, after);
            return {
              without: ablation.without,
              side: without.table.side,
              ...(pairs ? { matching: pairs.matching } : {}),
              metrics: [
                measure(
                  measuring,
                  ablation.metric,
                  without.metrics.get(ablation.metric),
                  after.metrics.get(ablation.metric),
                  pairs ? { pairs } : {},
                  [{ kind: 'improvement', amount: ablation.worseBy, direction: ablation.direction }],
                ),
              ],
            };
          }),
        }
      : {}),
    ...(history && baseline ? { history: historyOf(design, sources, baseline) } : {}),
    ...(design.repeats && after.table.repeats
      ? {
          repeats: {
            ...(before?.table.repeats ? { baseline: before.table.repeats } : {}),
            candidate: after.table.repeats,
          },
        }
      : {}),
    ...(parts.length > 0 ? { parts } : {}),
  };
}

/** Pairs units, where they are to be paired and both sides name them. */
function match(design: ExperimentDesign, before: ReadySide, after: ReadySide): Matched | undefined {
  const { places } = before.table;
  if (!design.paired || !places || !after.table.places) return undefined;
  return matchUnits(places, after.table.places);
}

async function observe(
  context: MeasurementContext,
  design: ExperimentDesign,
  source: ResultsSource,
  sources: ReadonlyMap<string, MetricSource>,
): Promise<Observations> {
  const history = source.from === 'history';
  const access = source.from === 'base-branch' ? await ofBase(context, source.path) : context.access;
  if ('unreadable' in access)
    return nothingObserved(source.path, { message: access.unreadable, remedy: access.remedy });
  return readObservations(access, {
    path: source.path,
    ...(source.format === undefined ? {} : { format: source.format }),
    ...(design.unit === undefined || history ? {} : { unit: design.unit }),
    ...(design.segments === undefined || history ? {} : { segment: design.segments.by }),
    metrics: [...new Set([...sources.values()].flatMap(columnsOf))],
    repeats: design.repeats !== undefined,
  });
}

/** The files of the base branch, of which this one was fetched. */
async function ofBase(
  { access, base, missing }: MeasurementContext,
  path: string,
): Promise<ResultsAccess | { readonly unreadable: string; readonly remedy: string }> {
  if (!base)
    return {
      unreadable: `\`${path}\` of the base branch is asked for, and ${missing ?? 'there is no base branch here'}`,
      remedy: 'name the base (`--base main`), or check out with `fetch-depth: 0`',
    };
  const text = (await base.texts([path])).get(path);
  if (text === undefined)
    return {
      unreadable: `there is no file \`${path}\` on the base branch`,
      remedy: 'merge it there first, or name a file of this checkout',
    };
  const document = await base.document(path);
  const other = { unreadable: `only \`${path}\` is read from the base branch` };
  const files: ResultsAccess['files'] = {
    paths: [path],
    has: base.has,
    text: (asked, limit) =>
      asked !== path ? other : text.length > limit ? { unreadable: `\`${path}\` is too large to be read` } : text,
    document: (asked) => (asked === path && document ? document : other),
    absolute: () => ({
      unreadable: 'a file of the base branch is read as text; write the results as CSV, NDJSON or JSON',
    }),
  };
  return { ...access, files };
}

/**
 * How repeats become one value. `all` and `any` are of yes and no, and of metrics that more is better of: that all tries are 1 says
 * nothing good of one that must not happen. Everything else is the mean.
 */
function chooseFoldings(
  { criteria, repeats = 'mean' }: ExperimentDesign,
  sources: ReadonlyMap<string, MetricSource>,
  sides: readonly Observations[],
): ReadonlyMap<string, Folding> {
  return new Map(
    [...sources].map(([metric, source]): [string, Folding] => {
      const wanted = criteria.some((criterion) => criterion.metric === metric && criterion.direction === 'increase');
      if (repeats === 'mean' || source.numerator || !wanted) return [metric, 'mean'];
      const yesNo = sides.every((side) =>
        side.metrics.get(source.column)?.values?.every((value) => value === 0 || value === 1 || Number.isNaN(value)),
      );
      return [metric, yesNo ? repeats : 'mean'];
    }),
  );
}

function historyOf(
  { baseline }: ExperimentDesign,
  sources: ReadonlyMap<string, MetricSource>,
  observations: Observations,
): MetricHistory[] {
  const table = tabulate(observations, false);
  return [...sources].map(([metric, source]) => {
    const { values, ratio } = sideMetric(source, table, 'mean');
    const all = ratio ? ratio.numerators.map((above, place) => above / (ratio.denominators[place] ?? 0)) : values;
    return { metric, values: [...(all ?? [])].filter(Number.isFinite).slice(-(baseline?.window ?? 20)) };
  });
}

/** Summaries beside the mean of the rows they are said to follow from. */
async function compareParts(
  { access }: MeasurementContext,
  design: ExperimentDesign,
  sides: { readonly baseline: Observations | undefined; readonly candidate: Observations },
): Promise<PartsComparison[]> {
  const found: PartsComparison[] = [];
  const sources = metricSources(design);
  for (const side of ['baseline', 'candidate'] as const) {
    const path = design[side]?.parts;
    const summary = sides[side];
    if (path === undefined || !summary) continue;
    const observations = await readObservations(access, {
      path,
      metrics: [...new Set([...sources.values()].flatMap(columnsOf))],
      repeats: true,
    });
    const { unreadable, problems } = observations.side;
    const problem = unreadable ?? problems[0];
    const table = tabulate(observations, false);
    found.push({
      side,
      path,
      ...(problem ? { unreadable: { ...problem, message: boundedText(problem.message, 4000) } } : {}),
      metrics: [...sources].flatMap(([metric, source]) => {
        const stated = summary.metrics.get(source.numerator ? metric : source.column)?.summary;
        const { results } = measureMetric(metric, undefined, sideMetric(source, table, 'mean'), {});
        const recomputed = results.candidate.moments.mean;
        if (!stated || recomputed === null) return [];
        return [
          {
            name: metric,
            stated: stated.mean,
            recomputed,
            ...(stated.line === undefined ? {} : { line: stated.line }),
          },
        ];
      }),
    });
  }
  return found;
}
