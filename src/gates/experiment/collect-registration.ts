import type { ExperimentDesign, Registration } from '../../generated/formats.ts';
import { experiment as experimentValidator } from '../../generated/validators/experiment.js';
import type { Feature } from '../../model/feature.ts';
import { checkDocument } from '../../sources/check-document.ts';
import type { Document } from '../../sources/document.ts';
import type { Comparison, Repository, Tree } from '../../sources/repository.ts';
import { resolvePath } from '../../sources/resolve-path.ts';
import { boundedText } from '../name-list.ts';
import { readDesign } from './collect-design.ts';
import { ownChanges } from './collect-own-changes.ts';

const MOST_PATHS = 10;
/** What is said of a file that is listed and has no text. */
const NOT_GIVEN = 'it cannot be read from git';

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
  const { path, design, repository, comparison } = question;
  const served = comparison.mergeBase ? undefined : await comparison.askServer?.();
  const tree = comparison.mergeBase ?? (served && 'tree' in served ? served.tree : undefined);
  if (!tree) {
    const reason = comparison.missing ?? (comparison.base ? 'the merge base is not in this checkout' : undefined);
    if (reason === undefined) return { standing: 'no-base' };
    const asked = served && 'refused' in served ? `. GitHub itself was asked for it: ${served.refused}` : '';
    return { standing: 'unreachable', reason: boundedText(`${reason}${asked}`, 4000) };
  }
  const file = await compareFile(path, repository, tree);
  // What the server lists and then does not give proves nothing; git would have had it.
  if (served && file.file === 'changed' && file.beforeProblem === NOT_GIVEN)
    return {
      standing: 'unreachable',
      reason: boundedText(
        `${comparison.missing ?? ''}. GitHub was asked for \`${path}\` there and did not give it`,
        4000,
      ),
    };
  const results = design.candidate.path;
  const now = repository.has(results) ? await repository.blob(results) : undefined;
  const before = tree.blob(results);
  return {
    standing: 'compared',
    commit: tree.commit,
    ...file,
    candidateNow: repository.has(results),
    candidateBefore: before === undefined ? 'absent' : before === now ? 'same' : 'different',
    ...(comparison.changed
      ? { changedWith: changedWith(question, comparison.changed) }
      : served
        ? { changedWith: changedWith(question, await differing(repository, tree)) }
        : {}),
  };
}

/** Paths that differ between a commit and the working tree. */
async function differing(repository: Repository, tree: Tree): Promise<ReadonlySet<string>> {
  const gone = tree.paths.filter((path) => !repository.has(path));
  const other = await Promise.all(
    repository.paths.map(async (path) => ((await repository.blob(path)) === tree.blob(path) ? [] : [path])),
  );
  return new Set([...gone, ...other.flat()]);
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
  if (!document) return { file: 'changed', beforeProblem: NOT_GIVEN };
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

/** Files of the feature, other than the experiment file, that differ from the merge base. */
function changedWith({ design, path, feature }: RegistrationQuestion, changed: ReadonlySet<string>): string[] {
  return ownChanges(path, design, feature, changed)
    .slice(0, MOST_PATHS)
    .map((other) => boundedText(other, 1000));
}
