import { createHash } from 'node:crypto';
import type { ExperimentDesign, ExperimentResults, NamedCriteria } from '../../generated/formats.ts';
import type { Feature } from '../../model/feature.ts';
import { readRun } from '../../sources/formats/run-record.ts';
import type { Comparison, Repository, Tree } from '../../sources/repository.ts';
import { boundedText } from '../name-list.ts';
import { criteriaChangesSince } from './collect-criteria-changes.ts';
import { designAt } from './collect-design-at.ts';
import { changedTerms } from './evidence/changed-terms.ts';

const MOST_NAMED = 50;
const MOST_VERSIONS = 50;

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
  // The file may have changed since, in nothing that matters or in what was agreed upon: then an earlier one has that digest.
  const { mergeBase, changesOf, treeAt } = comparison;
  if (mergeBase && (await isNamed(mergeBase, path, named)))
    return { ...base, held: await heldSince(mergeBase, question) };
  const changes = await changesOf?.([path], MOST_VERSIONS);
  for (const { commit } of changes ?? []) {
    const tree = await treeAt?.(commit);
    if (tree && (await isNamed(tree, path, named))) return { ...base, held: await heldSince(tree, question) };
  }
  return { ...base, held: mergeBase && !changes ? 'unreachable' : 'different' };
}

/** Whether a file is named so: by its blob in git, or by the SHA-256 of its text. */
async function isNamed(tree: Tree, path: string, named: string): Promise<boolean> {
  if (tree.blob(path) === undefined || tree.blob(path) === named) return tree.blob(path) === named;
  const text = (await tree.texts([path])).get(path);
  return text !== undefined && createHash('sha256').update(text).digest('hex') === named;
}

/** How the criteria in a tree stand to those here; `agreed`: other ones, and each change since was merged by itself. */
async function heldSince(tree: Tree, question: NamingQuestion): Promise<NamedCriteria['held']> {
  const held = await heldBy(tree, question);
  if (held !== 'different') return held;
  const blob = tree.blob(question.path);
  const changes = await criteriaChangesSince(question, [], (_, after) =>
    after.blob(question.path) === blob ? 'after' : undefined,
  );
  return changes?.length === 0 ? 'agreed' : held;
}

async function ofCommit(question: NamingQuestion, source: string, commit: string): Promise<NamedCriteria> {
  const base: Pick<NamedCriteria, 'path' | 'by' | 'value'> = { path: source, by: 'commit', value: commit };
  const tree = await question.comparison.treeAt?.(commit);
  return { ...base, held: tree ? await heldSince(tree, question) : 'unreachable' };
}

/** How the criteria in a tree stand to those here: by what they mean, wherever in that tree the same bytes lie. */
export async function heldBy(
  tree: Tree,
  { path, design, repository }: Pick<NamingQuestion, 'path' | 'design' | 'repository'>,
): Promise<'same' | 'different' | 'absent'> {
  const blob = await repository.blob(path);
  if (blob !== undefined && (tree.blob(path) === blob || tree.paths.some((other) => tree.blob(other) === blob)))
    return 'same';
  const before = await designAt(tree, path);
  if (before === 'absent') return 'absent';
  return before !== 'unreadable' && changedTerms(before, design).length === 0 ? 'same' : 'different';
}
