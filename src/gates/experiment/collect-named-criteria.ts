import type { ExperimentDesign, ExperimentResults, NamedCriteria } from '../../generated/formats.ts';
import { experiment as experimentValidator } from '../../generated/validators/experiment.js';
import type { Feature } from '../../model/feature.ts';
import { checkDocument } from '../../sources/check-document.ts';
import { readRun } from '../../sources/formats/run-record.ts';
import type { Comparison, Repository, Tree } from '../../sources/repository.ts';
import { resolvePath } from '../../sources/resolve-path.ts';
import { boundedText } from '../name-list.ts';
import { readDesign } from './collect-design.ts';
import { changedTerms } from './evidence/changed-terms.ts';

const MOST_NAMED = 50;

/** Where results may say under which criteria they were measured. */
export interface NamingQuestion {
  /** The experiment file. */
  readonly path: string;
  readonly design: ExperimentDesign;
  /** Absent where they are not in this checkout. */
  readonly results?: ExperimentResults;
  readonly feature: Feature;
  readonly repository: Repository;
  readonly comparison: Comparison;
}

/**
 * Finds what the candidate's results say of the criteria they were measured under, and holds it against the criteria here: a digest
 * of the experiment file, or a commit whose tree holds it. Both are said by the results themselves or by the record of the run that
 * made them (under `code` or `data`, and `commit`). A digest says more than a commit, and is taken first.
 */
export async function readNamedCriteria(question: NamingQuestion): Promise<NamedCriteria[]> {
  const { path, design, results, feature, repository } = question;
  const found: NamedCriteria[] = [];
  const side = results?.candidate;
  if (side?.criteria !== undefined) found.push(await ofDigest(question, side.path, side.criteria));
  else if (side?.commit !== undefined) found.push(await ofCommit(question, side.path, side.commit));
  for (const record of feature.runs.slice(0, MOST_NAMED)) {
    const run = readRun(repository, record);
    if (!run.outputs.some((output) => output.path === design.candidate.path)) continue;
    const recorded = [...run.code, ...run.data].find((file) => file.path === path);
    if (recorded) found.push(await ofDigest(question, record, recorded.digest));
    else if (run.record?.commit !== undefined) found.push(await ofCommit(question, record, run.record.commit));
  }
  return found;
}

async function ofDigest(question: NamingQuestion, source: string, digest: string): Promise<NamedCriteria> {
  const { path, repository, comparison } = question;
  const named = digest
    .trim()
    .toLowerCase()
    .replace(/^sha-?256:/, '');
  const base: Pick<NamedCriteria, 'path' | 'by' | 'value'> = {
    path: source,
    by: 'digest',
    value: boundedText(digest, 200),
  };
  if (named === (await repository.blob(path)) || named === (await repository.sha256(path)))
    return { ...base, held: 'same' };
  // The file may have changed since in nothing that matters: then the one at the merge base has that digest.
  const before = comparison.mergeBase;
  if (before && before.blob(path) === named) return { ...base, held: await heldBy(before, question) };
  return { ...base, held: 'different' };
}

async function ofCommit(question: NamingQuestion, source: string, commit: string): Promise<NamedCriteria> {
  const base: Pick<NamedCriteria, 'path' | 'by' | 'value'> = { path: source, by: 'commit', value: commit };
  const tree = await question.comparison.treeAt?.(commit);
  return { ...base, held: tree ? await heldBy(tree, question) : 'unreachable' };
}

/** How the criteria in a tree stand to those here: by what they mean, wherever in that tree the same bytes lie. */
async function heldBy(tree: Tree, { path, design, repository }: NamingQuestion): Promise<NamedCriteria['held']> {
  const blob = await repository.blob(path);
  if (blob !== undefined && (tree.blob(path) === blob || tree.paths.some((other) => tree.blob(other) === blob)))
    return 'same';
  const document = await tree.document(path);
  if (!document) return 'absent';
  if (checkDocument(document, experimentValidator).length > 0) return 'different';
  const { design: before } = readDesign(document, (stated) =>
    resolvePath({ has: tree.has, hasFolder: () => false }, stated, path),
  );
  return before && changedTerms(before, design).length === 0 ? 'same' : 'different';
}
