import type {
  DesignAblation,
  DesignCriterion,
  DesignSegments,
  Experiment,
  ExperimentDesign,
  ResultsSource,
} from '../../generated/formats.ts';
import type { Problem } from '../../model/problem.ts';
import type { Document } from '../../sources/document.ts';
import type { ResolvedPath } from '../../sources/resolve-path.ts';
import { readAmount, readShare } from './collect-amount.ts';
import { readCriterion, repeatedDemands } from './collect-criterion.ts';
import { exchangedSides } from './collect-exchanged-sides.ts';
import { readSource, type SourceContext } from './collect-source.ts';

/** What an experiment file says, what is wrong with it beyond its schema, and what a reader should know. */
export interface ReadDesign {
  /** Absent where the file names no results to look at. */
  readonly design?: ExperimentDesign;
  /** The file's other sections, for whoever asks whether they are written. */
  readonly experiment?: Experiment;
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

const USUAL_CONFIDENCE = 0.95;
/** Below this many units an interval of a share is wider than most margins. */
const USUAL_SEGMENT = 30;

/**
 * Reads what has passed the schema of experiment files, and finds where it contradicts itself.
 *
 * @param document valid by schemas/experiment.schema.json
 * @param resolve where a path stated in it leads
 */
export function readDesign(document: Document, resolve: (stated: string) => ResolvedPath): ReadDesign {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it has passed the schema that the type is generated from
  const experiment = document.value as Experiment;
  const problems: Problem[] = [];
  const notes: string[] = [];
  const sources: SourceContext = { document, resolve, problems, notes };
  const baseline = readSource(experiment.baseline, sources, 'baseline');
  const candidate =
    readSource(experiment.candidate, sources, 'candidate') ?? readSource(experiment.results, sources, 'results');
  problems.push(...sideContradictions(experiment, document, baseline, candidate));
  const exchanged = exchangedSides(document, baseline, candidate);
  if (exchanged) problems.push(exchanged);
  const paired = experiment.unit !== undefined && experiment['pair-by'] !== 'none';
  const criteria = (['criteria', 'guardrails'] as const).flatMap((list) =>
    (experiment[list] ?? []).map((criterion, index) =>
      readCriterion(criterion, {
        experiment,
        locate: (...keys) => document.locate(list, index, ...keys),
        baseline: experiment.baseline === undefined ? 'none' : baseline?.from === 'history' ? 'history' : 'sample',
        paired,
        guardrail: list === 'guardrails',
        problems,
      }),
    ),
  );
  problems.push(...repeatedDemands(criteria));
  const segments = readSegments(experiment, document, criteria, baseline, problems);
  const ablations = readAblations(experiment, sources, criteria, candidate);
  if (!candidate) return { experiment, problems, notes };
  const { counts } = experiment;
  const design: ExperimentDesign = {
    hypothesis: experiment.hypothesis,
    ...(experiment.unit === undefined ? {} : { unit: experiment.unit }),
    paired,
    ...(experiment.repeats === undefined ? {} : { repeats: experiment.repeats }),
    ...(experiment['broken-rows'] === undefined ? {} : { brokenShare: readShare(experiment['broken-rows']) }),
    confidence: experiment.confidence ?? USUAL_CONFIDENCE,
    ...(experiment.correction === undefined ? {} : { correction: experiment.correction }),
    ...(experiment.seed === undefined ? {} : { seed: experiment.seed }),
    ...(baseline ? { baseline } : {}),
    candidate,
    criteria,
    ...(counts
      ? {
          counts: {
            truePositives: counts['true-positives'],
            ...(counts['false-positives'] === undefined ? {} : { falsePositives: counts['false-positives'] }),
            ...(counts['false-negatives'] === undefined ? {} : { falseNegatives: counts['false-negatives'] }),
          },
        }
      : {}),
    ...(segments ? { segments } : {}),
    ...(ablations.length > 0 ? { ablations } : {}),
  };
  return { design, experiment, problems, notes };
}

function* sideContradictions(
  experiment: Experiment,
  document: Document,
  baseline: ResultsSource | undefined,
  candidate: ResultsSource | undefined,
): Generator<Problem> {
  if (experiment.results !== undefined && (experiment.candidate !== undefined || experiment.baseline !== undefined)) {
    yield {
      message: `\`results\` stands beside \`${experiment.candidate === undefined ? 'baseline' : 'candidate'}\``,
      remedy: 'write `baseline` and `candidate` to compare two sides, `results` where there is only one',
      location: document.locateKey('results'),
    };
  }
  if (experiment.results === undefined && experiment.candidate === undefined) {
    yield {
      message: 'the file names no results of a candidate',
      remedy: 'add `candidate:` (and `baseline:`) with the files the results will be written to',
      location: document.locate(),
    };
  }
  if (baseline && candidate && baseline.path === candidate.path && baseline.from !== 'base-branch') {
    yield {
      message: `baseline and candidate are the same file, \`${candidate.path}\``,
      remedy:
        'name the results of each side; for the same file as it is on the base branch, write `baseline: {base-branch: …}`',
      location: document.locate('candidate'),
    };
  }
  if (experiment['pair-by'] === 'unit' && experiment.unit === undefined) {
    yield {
      message: '`pair-by: unit` without a `unit`',
      remedy: 'name the column that holds the ids of the units: `unit: episode`',
      location: document.locate('pair-by'),
    };
  }
  if (experiment.repeats !== undefined && experiment.unit === undefined) {
    yield {
      message: '`repeats` without a `unit`: nothing says which rows repeat each other',
      remedy: 'name the column that holds the ids of the units: `unit: case`',
      location: document.locate('repeats'),
    };
  }
}

function readSegments(
  { segments }: Experiment,
  document: Document,
  criteria: readonly DesignCriterion[],
  baseline: ResultsSource | undefined,
  problems: Problem[],
): DesignSegments | undefined {
  if (!segments) return undefined;
  const location = document.locate('segments');
  const margin = readAmount(segments['non-inferiority-margin'], document.locate('segments', 'non-inferiority-margin'));
  const { by, metrics } = segments;
  const held = criteria.filter(({ metric }) => metrics?.includes(metric) ?? true);
  const unknown = metrics?.find((metric) => criteria.every((criterion) => criterion.metric !== metric));
  if (!baseline || baseline.from === 'history') {
    problems.push({
      message: '`segments` without a `baseline` to compare with',
      remedy: 'name the results of what is there today: `baseline: results/today.csv`',
      location,
    });
  } else if (unknown !== undefined) {
    problems.push({
      message: `\`segments\` names \`${unknown}\`, which is no metric of the criteria`,
      remedy: 'name metrics that the criteria are about',
      location: document.locate('segments', 'metrics'),
    });
  } else if (!held.some(({ nonInferiorityMargin, direction }) => nonInferiorityMargin ?? (margin && direction))) {
    problems.push({
      message: '`segments` holds nothing: no criterion has a margin, and they have none themselves',
      remedy: 'add `non-inferiority-margin` to `segments`, and a `direction` to the metrics that it is meant for',
      location,
    });
  }
  return {
    by,
    ...(metrics ? { metrics } : {}),
    minimumN: segments['minimum-n'] ?? USUAL_SEGMENT,
    ...(margin ? { margin } : {}),
    location,
  };
}

function readAblations(
  experiment: Experiment,
  sources: SourceContext,
  criteria: readonly DesignCriterion[],
  candidate: ResultsSource | undefined,
): DesignAblation[] {
  const { document, problems } = sources;
  const seen = new Set<string>();
  return (experiment.ablations ?? []).flatMap((ablation, index): DesignAblation[] => {
    const locate = (key: string): Problem['location'] & object => document.locate('ablations', index, key);
    const { results, format, without, metric } = ablation;
    const source = readSource({ results, ...(format ? { format } : {}) }, sources, 'ablations', index, 'results');
    const worseBy = readAmount(ablation['worse-by'], locate('worse-by'));
    const direction = criteria.find((criterion) => criterion.metric === metric && criterion.direction)?.direction;
    if (!direction) {
      problems.push({
        message: `ablation without \`${without}\`: \`${metric}\` is no metric of the criteria with a \`direction\``,
        remedy: 'name a metric that the criteria say must increase or decrease',
        location: locate('metric'),
      });
    }
    if (seen.has(`${without} ${metric}`)) {
      problems.push({
        message: `there is a second ablation without \`${without}\` for \`${metric}\``,
        remedy: 'keep one',
        location: locate('without'),
      });
      return [];
    }
    seen.add(`${without} ${metric}`);
    if (source && source.path === candidate?.path) {
      problems.push({
        message: `the results without \`${without}\` are those of the candidate, \`${source.path}\``,
        remedy: 'name the results that were measured without the component',
        location: locate('results'),
      });
    }
    return source && direction && worseBy ? [{ without, source, metric, direction, worseBy }] : [];
  });
}
