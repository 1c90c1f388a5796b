import type {
  Experiment,
  ExperimentDesign,
  ExperimentUnit,
  NamedCriteria,
  Registration,
  Subject,
  WrittenSections,
} from '../../generated/formats.ts';
import { experiment as experimentValidator } from '../../generated/validators/experiment.js';
import type { Feature } from '../../model/feature.ts';
import type { Problem } from '../../model/problem.ts';
import { checkDocument } from '../../sources/check-document.ts';
import { type Document, LIMITS } from '../../sources/document.ts';
import type { Repository } from '../../sources/repository.ts';
import { resolvePath } from '../../sources/resolve-path.ts';
import type { CollectContext } from '../collect-context.ts';
import { fileSubject } from '../file-subject.ts';
import { boundedText } from '../name-list.ts';
import { readArrival } from './collect-arrival.ts';
import { readNamedCriteria } from './collect-named-criteria.ts';
import { withRecordedData } from './collect-recorded-data.ts';
import { readDesign, type ReadDesign } from './collect-design.ts';
import { readRegistration } from './collect-registration.ts';
import { filesOfStore } from './collect-side-mlflow.ts';
import { measureResults } from './collect-measurements.ts';
import { criteriaUnitId } from './evidence/criteria-unit-id.ts';
import { standsAsMerged } from './evidence/stands-as-merged.ts';

const MOST_PROBLEMS = 100;
/** Files of results that findings are said to follow from. */
const MOST_RESULTS = 150;

/** Experiment files and the files of results that they name, from the root. */
export function subjectsOf(
  feature: Feature,
  repository: Repository,
  interesting?: (text: string) => boolean,
): string[] {
  const paths = new Set<string>();
  for (const path of feature.experiments) {
    paths.add(path);
    const text = repository.text(path, LIMITS.configuration);
    if (interesting && typeof text === 'string' && !interesting(text)) continue;
    const document = repository.document(path, LIMITS.configuration);
    const design = 'unreadable' in document ? undefined : readForm(document, repository, path).design;
    for (const source of design ? sourcesOf(design) : []) {
      paths.add(source);
      for (const file of filesOfStore(repository, source)) paths.add(file);
    }
  }
  return [...paths];
}

/** Two units for each experiment: its criteria, and its results. */
export async function collect(context: CollectContext): Promise<ExperimentUnit[]> {
  const units: ExperimentUnit[] = [];
  for (const [index, path] of context.feature.experiments.entries()) {
    context.signal.throwIfAborted();
    units.push(...(await collectExperiment(context, path, index)));
  }
  return units;
}

async function collectExperiment(context: CollectContext, path: string, index: number): Promise<ExperimentUnit[]> {
  const { repository, feature } = context;
  const criteria = await fileSubject(repository, 'criteria', path);
  const document = repository.document(path, LIMITS.configuration);
  if ('unreadable' in document) {
    const location = repository.has(path) ? { path } : feature.locate('experiments', index);
    const problem = {
      message: document.unreadable,
      ...(document.remedy ? { remedy: document.remedy } : {}),
      ...(location ? { location } : {}),
    };
    return [
      {
        id: criteriaUnitId(path),
        path,
        subjects: [criteria],
        form: { found: repository.has(path), problems: [problem], notes: [] },
      },
    ];
  }
  const { design, experiment, problems, notes } = readForm(document, repository, path);
  const form = {
    found: true,
    ...(experiment && problems.length === 0 ? { sections: sectionsOf(experiment, document, repository, path) } : {}),
    problems: problems.slice(0, MOST_PROBLEMS).map(bounded),
    notes: notes.map((note) => boundedText(note, 4000)),
  };
  if (!design) return [{ id: criteriaUnitId(path), path, subjects: [criteria], form }];

  const registration = await readRegistration({ path, design, feature, repository, comparison: context.comparison });
  const sides = sourcesOf(design);
  const metrics = design.criteria.map(({ metric }) => metric);
  const files = [...sides, ...sides.flatMap((side) => filesOfStore(repository, side, metrics))].slice(0, MOST_RESULTS);
  const identified = async (): Promise<Subject[]> => [
    criteria,
    ...(await Promise.all(files.map((file) => fileSubject(repository, 'results', file)))),
  ];
  const ofCriteria = { id: criteriaUnitId(path), path, form, design, registration };
  if (problems.length > 0) return [{ ...ofCriteria, subjects: await identified() }];
  const naming = { path, design, feature, repository, comparison: context.comparison };

  const absent = sides.filter((side) => !repository.has(side));
  if (absent.length > 0 && settled(design, registration)) {
    return [
      withNamed({ ...ofCriteria, subjects: await identified() }, { named: await readNamedCriteria(naming) }),
      { id: path, path, subjects: [criteria], unavailable: whyAbsent(repository, absent) },
    ];
  }
  const measuring = measureResults(
    {
      access: { files: repository, engine: context.engine, signal: context.signal },
      ...(context.comparison.base ? { base: context.comparison.base } : {}),
      ...(context.comparison.missing === undefined ? {} : { missing: context.comparison.missing }),
    },
    design,
  );
  // While another process reads the results, this one takes their digests.
  const [measured, subjects] = await Promise.all([measuring, identified()]);
  const recorded = withRecordedData(measured, path, feature, repository);
  const results = (await sameBytes(design, repository)) ? { ...recorded, sameBytes: true as const } : recorded;
  const named = await readNamedCriteria({ ...naming, results });
  const arrival = needsArrival(design, registration, named)
    ? await readArrival(naming, registration.candidateBefore)
    : undefined;
  return [
    withNamed({ ...ofCriteria, subjects }, { named, ...(arrival ? { arrival } : {}) }),
    { id: path, path, subjects: withRows(subjects, results), design, results },
  ];
}

/** Paths of all results in the checkout that an experiment is decided from. */
function sourcesOf({ baseline, candidate, ablations = [] }: ExperimentDesign): string[] {
  const sources = [baseline, candidate, ...ablations.map(({ source }) => source)];
  return [
    ...new Set(
      sources.flatMap((source) => [
        ...(source && source.from !== 'base-branch' ? [source.path] : []),
        ...(source?.parts === undefined ? [] : [source.parts]),
      ]),
    ),
  ];
}

/** Whether one file stands under two names. The same file as it is on the base branch may well be the same. */
async function sameBytes({ baseline, candidate }: ExperimentDesign, repository: Repository): Promise<boolean> {
  if (!baseline || baseline.from !== undefined || baseline.path === candidate.path) return false;
  const blob = await repository.blob(candidate.path);
  return blob !== undefined && blob === (await repository.blob(baseline.path));
}

function withNamed(
  unit: ExperimentUnit,
  { named = [], arrival }: Pick<Registration, 'named' | 'arrival'>,
): ExperimentUnit {
  if (!unit.registration) return unit;
  return {
    ...unit,
    registration: { ...unit.registration, ...(named.length > 0 ? { named } : {}), ...(arrival ? { arrival } : {}) },
  };
}

/** Whether it takes the history to say that criteria came first: not where results say so themselves, nor where it is of no use. */
function needsArrival(design: ExperimentDesign, registration: Registration, named: readonly NamedCriteria[]): boolean {
  return standsAsMerged(design, registration) && named.every(({ held }) => held === 'unreachable');
}

/** Which parts of the whole experiment are written; a page of learnings may be named with a heading behind `#`. */
function sectionsOf(
  { plan, learnings, guardrails, ablations, criteria }: Experiment,
  document: Document,
  repository: Repository,
  path: string,
): WrittenSections {
  const page = learnings === undefined ? undefined : resolvePath(repository, learnings.replace(/#.*$/s, ''), path);
  return {
    plan: (plan ?? '').trim() !== '',
    guardrails:
      (guardrails ?? []).length > 0 ||
      criteria.some((criterion) => criterion.role === 'guardrail' || criterion['non-inferiority-margin'] !== undefined),
    ablations: (ablations ?? []).length > 0,
    ...(learnings === undefined || !page
      ? {}
      : {
          learnings: {
            stated: learnings,
            there: 'path' in page && repository.has(page.path),
            location: document.locate('learnings'),
          },
        }),
  };
}

function readForm(document: Document, repository: Repository, path: string): ReadDesign {
  const problems = checkDocument(document, experimentValidator);
  if (problems.length > 0) return { problems, notes: [] };
  return readDesign(document, (stated) => resolvePath(repository, stated, path));
}

/**
 * Whether results may come from a report made elsewhere: not where the criteria are new or other than at the merge base, for then
 * criteria and results would arrive together, and nothing here could see it.
 */
function settled(design: ExperimentDesign, registration: Registration): boolean {
  return registration.standing !== 'compared' || standsAsMerged(design, registration);
}

function whyAbsent(repository: Repository, absent: readonly string[]): string {
  const reasons = absent.map((path) => {
    const answer = repository.absolute(path);
    return typeof answer === 'string' ? `\`${path}\` cannot be read` : answer.unreadable;
  });
  return boundedText(`the results are not in this checkout: ${reasons.join('; ')}`, 2000);
}

function bounded({ message, remedy, location }: Problem): Problem {
  return {
    message: boundedText(message, 4000),
    ...(remedy === undefined ? {} : { remedy: boundedText(remedy, 4000) }),
    ...(location ? { location } : {}),
  };
}

function withRows(subjects: readonly Subject[], results: ExperimentUnit['results'] & object): Subject[] {
  const rows = new Map(
    [results.baseline, results.candidate].flatMap((side) =>
      side?.kind === 'rows' ? [[side.path, side.rows] as const] : [],
    ),
  );
  return subjects.map((subject) => {
    const count = rows.get(subject.path ?? '');
    return count === undefined ? subject : { ...subject, rows: count };
  });
}
