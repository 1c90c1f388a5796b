import type { ExperimentDesign, Registration } from '../../generated/formats.ts';
import { experiment as experimentValidator } from '../../generated/validators/experiment.js';
import type { Feature } from '../../model/feature.ts';
import { checkDocument } from '../../sources/check-document.ts';
import { type Document, LIMITS } from '../../sources/document.ts';
import { readDocument } from '../../sources/read-document.ts';
import type { Comparison, Repository, Tree } from '../../sources/repository.ts';
import { resolvePath } from '../../sources/resolve-path.ts';
import { boundedText } from '../name-list.ts';
import { readDesign } from './collect-design.ts';

const MOST_PATHS = 10;

/** What the criteria are compared with. */
export interface RegistrationQuestion {
  /** The experiment file. */
  readonly path: string;
  readonly design: ExperimentDesign;
  readonly feature: Feature;
  readonly repository: Repository;
  readonly comparison: Comparison;
}

/** Looks up what was there at the merge base: the criteria, and the candidate's results. */
export async function readRegistration(question: RegistrationQuestion): Promise<Registration> {
  const { path, design, feature, repository, comparison } = question;
  const tree = comparison.mergeBase;
  if (!tree) {
    const answered = await registrationByServer(question);
    if (answered) return answered;
    const reason = comparison.missing ?? (comparison.base ? 'the merge base is not in this checkout' : undefined);
    return reason === undefined
      ? { standing: 'no-base' }
      : { standing: 'unreachable', reason: boundedText(reason, 4000) };
  }
  const results = design.candidate.path;
  const now = repository.has(results) ? await repository.blob(results) : undefined;
  const before = tree.blob(results);
  return {
    standing: 'compared',
    commit: tree.commit,
    ...(await compareFile(path, repository, tree)),
    candidateNow: repository.has(results),
    candidateBefore: before === undefined ? 'absent' : before === now ? 'same' : 'different',
    ...(comparison.changed ? { changedWith: changedWith(question, feature, comparison.changed) } : {}),
  };
}

/** The same from single files that the server was asked for; undefined where nobody can ask, or it does not answer. */
async function registrationByServer(question: RegistrationQuestion): Promise<Registration | undefined> {
  const { path, design, repository, comparison } = question;
  const ask = comparison.askServer;
  if (!ask) return undefined;
  const results = design.candidate.path;
  const [criteria, before] = await Promise.all([ask(path), ask(results)]);
  if (criteria === undefined || before === undefined) return undefined;
  const now = repository.text(results, LIMITS.evidence);
  return {
    standing: 'compared',
    candidateNow: repository.has(results),
    candidateBefore: before === null ? 'absent' : before === now ? 'same' : 'different',
    ...(criteria === null
      ? { file: 'new' }
      : criteria === repository.text(path, LIMITS.configuration)
        ? { file: 'unchanged' }
        : designBefore(readDocument(path, criteria), path, () => false)),
    ...(comparison.changed ? { changedWith: changedWith(question, question.feature, comparison.changed) } : {}),
  };
}

async function compareFile(
  path: string,
  repository: Repository,
  tree: Tree,
): Promise<Pick<Registration, 'file' | 'movedFrom' | 'before' | 'beforeProblem'>> {
  const blob = await repository.blob(path);
  const before = tree.blob(path);
  if (before === undefined) {
    // The same bytes under a name that is gone: the file was moved.
    const from = tree.paths.find((other) => blob !== undefined && tree.blob(other) === blob && !repository.has(other));
    return from === undefined ? { file: 'new' } : { file: 'moved', movedFrom: from };
  }
  if (before === blob) return { file: 'unchanged' };
  const document = await tree.document(path);
  if (!document) return { file: 'changed', beforeProblem: 'it cannot be read from git' };
  return designBefore(document, path, tree.has);
}

/** What an experiment file that changed said before. */
function designBefore(
  document: Document,
  path: string,
  has: (path: string) => boolean,
): Pick<Registration, 'file' | 'before' | 'beforeProblem'> {
  const problem = checkDocument(document, experimentValidator)[0];
  if (problem) return { file: 'changed', beforeProblem: boundedText(problem.message, 4000) };
  const { design } = readDesign(document, (stated) => resolvePath({ has, hasFolder: () => false }, stated, path));
  return { file: 'changed', ...(design ? { before: design } : { beforeProblem: 'it named no results' }) };
}

/** Files of the feature, other than experiment files, that differ from the merge base. */
function changedWith(
  { design, path: experiment }: RegistrationQuestion,
  feature: Feature,
  changed: ReadonlySet<string>,
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
    ...[design.baseline, design.candidate, ...(design.ablations ?? []).map(({ source }) => source)].flatMap((source) =>
      source ? [source.path, ...(source.parts === undefined ? [] : [source.parts])] : [],
    ),
  ];
  const files = new Set(own);
  const folders = own.filter((path) => path.endsWith('/'));
  return [...changed]
    .filter((path) => path !== experiment && (files.has(path) || folders.some((folder) => path.startsWith(folder))))
    .sort()
    .slice(0, MOST_PATHS)
    .map((path) => boundedText(path, 1000));
}
