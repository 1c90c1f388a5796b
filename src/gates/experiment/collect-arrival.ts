import type { Registration, ResultsArrival } from '../../generated/formats.ts';
import type { MergedChange, Repository, Tree } from '../../sources/repository.ts';
import { criteriaChangesSince, type CriteriaHistoryQuestion } from './collect-criteria-changes.ts';
import { formerNames } from './collect-former-names.ts';
import { heldBy } from './collect-named-criteria.ts';
import { filesOfStore } from './collect-side-mlflow.ts';

/** As often results are followed to another name. */
const MOST_MOVES = 10;
const MOST_VERSIONS = 20;

/** Whose arrival is asked for. */
export interface ArrivalQuestion extends CriteriaHistoryQuestion {
  readonly repository: Repository;
}

/**
 * How results that were at the merge base already came there, and whether the criteria were there before them. Undefined: there are no
 * results, or they are new here, and so came after all that is at the merge base.
 */
export async function readArrival(
  question: ArrivalQuestion,
  before: Registration['candidateBefore'],
): Promise<ResultsArrival | undefined> {
  const { design, repository, comparison } = question;
  const { mergeBase, treeAt } = comparison;
  const metrics = design.criteria.map(({ metric }) => metric);
  if (!repository.has(design.candidate.path)) return undefined;
  const paths = [design.candidate.path, ...filesOfStore(repository, design.candidate.path, metrics)];
  const files = await Promise.all(paths.map(async (path) => ({ path, blob: (await repository.blob(path)) ?? '' })));
  // The server's list of files says nothing of what was before.
  if (!mergeBase || !treeAt) return before === 'same' ? { held: 'unreachable' } : undefined;
  const there = movedFrom(mergeBase, files);
  if (!there) return undefined;
  const arrived = await bringing(question, there);
  if (!arrived) return { held: 'unreachable' };
  const { commit } = arrived.change;
  if (!arrived.before) return { commit, held: 'absent' };
  const { held, formerly } = await heldUnderAnyName(arrived.before, question);
  if (held !== 'different') return { commit, held };
  const changes = await criteriaChangesSince(
    { ...question, formerly },
    there.map((file) => file.path),
    (change) => (change.commit === commit ? 'with' : undefined),
  );
  return changes ? { commit, held, changes } : { held: 'unreachable' };
}

/** The criteria in a commit, also where the file was called otherwise there. */
async function heldUnderAnyName(
  tree: Tree,
  question: ArrivalQuestion,
): Promise<{ readonly held: Awaited<ReturnType<typeof heldBy>>; readonly formerly: readonly string[] }> {
  const held = await heldBy(tree, question);
  if (held !== 'absent') return { held, formerly: [] };
  const formerly = await formerNames(question.path, question.repository, question.comparison);
  const name = formerly.find((other) => tree.has(other));
  return { held: name === undefined ? held : await heldBy(tree, { ...question, path: name }), formerly };
}

/** The change that brought these bytes, whatever they were called since; and the files before it. */
async function bringing(
  { comparison }: ArrivalQuestion,
  files: readonly HeldFile[],
): Promise<{ readonly change: MergedChange; readonly before?: Tree } | undefined> {
  let held = files;
  // Nearly always the last change of the file is the one.
  for (let most = 1; ; most = MOST_VERSIONS) {
    const found = await search(most);
    if (found || most > 1) return found;
  }

  async function search(most: number): ReturnType<typeof bringing> {
    for (let move = 0; move <= MOST_MOVES; move += 1) {
      const changes = await comparison.changesOf?.(
        held.map(({ path }) => path),
        most,
      );
      let moved: readonly HeldFile[] | undefined;
      for (const change of changes ?? []) {
        const after = await comparison.treeAt?.(change.commit);
        if (!after || !holds(after, held)) continue;
        const before = change.before === undefined ? undefined : await comparison.treeAt?.(change.before);
        if (change.before !== undefined && !before) return undefined;
        if (before && holds(before, held)) continue;
        moved = before && movedFrom(before, held);
        if (!moved) return { change, ...(before ? { before } : {}) };
        break;
      }
      if (!moved) return undefined;
      held = moved;
      most = MOST_VERSIONS;
    }
    return undefined;
  }
}

/** A file of results, with its bytes' name in git. */
interface HeldFile {
  readonly path: string;
  readonly blob: string;
}

function holds(tree: Tree, files: readonly HeldFile[]): boolean {
  return files.every(({ path, blob }) => tree.blob(path) === blob);
}

/** The same bytes under other names; undefined where any of them was not there. */
function movedFrom(tree: Tree, files: readonly HeldFile[]): readonly HeldFile[] | undefined {
  const found = files.flatMap(({ path, blob }) => {
    const at = tree.blob(path) === blob ? path : tree.paths.find((other) => tree.blob(other) === blob);
    return at === undefined ? [] : [{ path: at, blob }];
  });
  return found.length === files.length ? found : undefined;
}
