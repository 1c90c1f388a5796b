import { posix } from 'node:path';
import type { ResultStage, StageSeed } from '../../generated/formats.ts';
import type { DataQuestion } from '../../sources/data-question.ts';
import type { DvcEntry } from '../../sources/formats/dvc/dvc-entry.ts';
import { isSeedName } from '../../sources/formats/run-record.ts';
import type { Repository } from '../../sources/repository.ts';
import { boundedText, nameList } from '../name-list.ts';
import { oncePerRepository } from '../once-per-repository.ts';
import type { ReadPipeline } from '../read-dvc-pipeline.ts';
import { makerOf } from './collect-maker.ts';
import { allPipelines, outputsOf, type PlacedStage, placedStages } from './collect-pipelines.ts';

/** A stage, and the pipeline it belongs to. */
interface OwnedStage {
  readonly stage: PlacedStage;
  readonly pipeline: ReadPipeline;
}

const MOST_SUBJECTS = 2000;
const MOST_SEEDS = 100;

/** Answers which stage of DVC makes a file of results (path from the root); undefined where no lock records one. */
export type StageQuestion = (path: string) => Promise<ResultStage | undefined>;

/**
 * Finds the stage of DVC that makes a file of results, and how what it and all stages before it used stands to what is here, by
 * content: files here by their bytes, data that was not pulled by the digest that what makes it records. Parameters and
 * commands are no part of it. What several results share is looked at once.
 *
 * @param code files the feature's record names under `code:`, expanded
 */
export function stageQuestion(code: readonly string[], repository: Repository, ask: DataQuestion): StageQuestion {
  const known = new Map<PlacedStage, Promise<Pick<ResultStage, SharedKey>>>();
  return async (path) => {
    const made = makerOfResult(path, repository);
    if (!made) return undefined;
    const { owner, out, output } = made;
    const held = out.digest ? await ask(output, out.digest) : undefined;
    const untold = held === undefined || held.holds === 'absent' || held.holds === 'pointer';
    const shared = known.get(owner.stage) ?? behind(owner, code, repository, ask);
    known.set(owner.stage, shared);
    return {
      name: boundedText(owner.stage.name, 500),
      pipeline: owner.pipeline.path,
      lock: owner.pipeline.lockPath,
      location: out.location(),
      output,
      holds: untold ? 'untold' : held.holds,
      ...(out.digest ? { expected: `${out.digest.algorithm}:${out.digest.value}` } : {}),
      ...(out.digest && !untold ? { observed: `${out.digest.algorithm}:${held.digest}` } : {}),
      ...(await shared),
    };
  };
}

type SharedKey = 'before' | 'byRecord' | 'inputs' | 'unlisted' | 'seeds' | 'subjects';

async function behind(
  owner: OwnedStage,
  code: readonly string[],
  repository: Repository,
  ask: DataQuestion,
): Promise<Pick<ResultStage, SharedKey>> {
  const stages = withStagesBefore(owner, repository);
  const seeds = stages.flatMap(({ stage }) => seedsOf(stage)).slice(0, MOST_SEEDS);
  return {
    before: stages.length - 1,
    ...(await inputsOf(stages, repository, ask)),
    unlisted: nameList(unlisted(code, stages)),
    ...(seeds.length > 0 ? { seeds } : {}),
    subjects: stageFiles(stages, repository).slice(0, MOST_SUBJECTS),
  };
}

/** Every file of git that decides of the stage behind a file of results. */
export function stageSubjects(path: string, repository: Repository): readonly string[] {
  const made = makerOfResult(path, repository);
  return made ? stageFiles(withStagesBefore(made.owner, repository), repository) : [];
}

function stageFiles(stages: readonly OwnedStage[], repository: Repository): readonly string[] {
  const used = stages.flatMap(({ stage }) => [...inputNames(stage).keys()]);
  return [
    ...new Set([
      ...stages.flatMap(({ pipeline }) => pipeline.read),
      ...repository.expand(used),
      ...used.map((path) => `${path}.dvc`).filter((path) => repository.has(path)),
    ]),
  ];
}

/** The stages of all pipelines by what they make. */
const makersOfAll = oncePerRepository((_, repository): ReadonlyMap<string, OwnedStage> => {
  const makers = new Map<string, OwnedStage>();
  for (const pipeline of allPipelines('', repository)) {
    for (const stage of placedStages(pipeline)) {
      for (const out of outputsOf(stage)) if (!makers.has(out)) makers.set(out, { stage, pipeline });
    }
  }
  return makers;
});

function makerOfResult(
  path: string,
  repository: Repository,
): { readonly owner: OwnedStage; readonly out: DvcEntry; readonly output: string } | undefined {
  const owner = makerFor(path, repository);
  for (const out of owner?.stage.locked?.outs ?? []) {
    const output = owner?.stage.place(out.path);
    if (owner && output !== undefined && (output === path || path.startsWith(`${output}/`)))
      return { owner, out, output };
  }
  return undefined;
}

/** What makes a path: it itself, or a folder that holds it. */
function makerFor(path: string, repository: Repository): OwnedStage | undefined {
  const makers = makersOfAll('', repository);
  for (let at = path; at !== '.' && at !== '/'; at = posix.dirname(at)) {
    const maker = makers.get(at);
    if (maker) return maker;
  }
  return undefined;
}

/** A stage and all that make what it used, whichever pipeline they belong to. */
function withStagesBefore(owner: OwnedStage, repository: Repository): readonly OwnedStage[] {
  const found = new Map([[owner.stage, owner]]);
  const take = (maker: OwnedStage | undefined): void => {
    if (maker && !found.has(maker.stage)) found.set(maker.stage, maker);
  };
  // A map takes what is added while it is gone through.
  for (const { stage } of found.values()) {
    for (const [path, dep] of inputNames(stage)) {
      take(makerFor(path, repository));
      if (!dep?.digest?.value.endsWith('.dir')) continue;
      for (const [out, maker] of makersOfAll('', repository)) if (out.startsWith(`${path}/`)) take(maker);
    }
  }
  return [...found.values()];
}

/** What a stage used or is declared to use, from the root; what leads out of the repository as it is written. */
function inputNames({ declared, locked, place }: PlacedStage): ReadonlyMap<string, DvcEntry | undefined> {
  const inputs = new Map<string, DvcEntry | undefined>();
  for (const written of declared?.deps ?? []) inputs.set(place(written) ?? written, undefined);
  for (const dep of locked?.deps ?? []) inputs.set(place(dep.path) ?? dep.path, dep);
  return inputs;
}

async function inputsOf(
  stages: readonly OwnedStage[],
  repository: Repository,
  ask: DataQuestion,
): Promise<Pick<ResultStage, 'inputs' | 'byRecord'>> {
  const standing = new Map<string, Standing>();
  const note = (path: string, is: Standing): void => {
    const known = standing.get(path);
    if (known === undefined || WORST.indexOf(is) < WORST.indexOf(known)) standing.set(path, is);
  };
  for (const { stage, pipeline } of stages) {
    if (!stage.locked || stage.declared?.problem) {
      note(`${pipeline.path}:${stage.name}`, 'uncheckable');
      continue;
    }
    const inputs = [...inputNames(stage)];
    const all = await Promise.all(inputs.map(([path, dep]) => standingOf(path, dep, repository, ask)));
    inputs.forEach(([path], index) => note(path, all[index] ?? 'uncheckable'));
  }
  const named = (is: Standing): readonly string[] =>
    [...standing].flatMap(([path, seen]) => (seen === is ? [path] : [])).sort();
  const [same, byRecord] = [named('same').length, named('by record').length];
  return {
    byRecord,
    inputs: {
      recorded: standing.size - named('added').length,
      same: same + byRecord,
      different: nameList(named('different')),
      added: nameList(named('added')),
      gone: nameList([]),
      uncheckable: nameList(named('uncheckable')),
    },
  };
}

function seedsOf({ locked }: PlacedStage): StageSeed[] {
  return Object.values(locked?.params ?? {}).flatMap((values) =>
    Object.entries(values).flatMap(([name, value]) =>
      isSeedName(name) && (value === null || typeof value !== 'object')
        ? [{ name: boundedText(name, 200), value: value === null ? null : boundedText(String(value), 200) }]
        : [],
    ),
  );
}

/** Of several stages that used a file the worst counts. */
const WORST = ['different', 'added', 'uncheckable', 'by record', 'same'] as const;
type Standing = (typeof WORST)[number];

async function standingOf(
  path: string,
  dep: DvcEntry | undefined,
  repository: Repository,
  ask: DataQuestion,
): Promise<Standing> {
  if (!dep) return 'added';
  if (!dep.digest) return 'uncheckable';
  const maker = makerOf(path, repository);
  const comparable = maker?.digest !== undefined && maker.digest.algorithm === dep.digest.algorithm;
  if (comparable && maker.digest.value !== dep.digest.value) return 'different';
  const held = await ask(path, dep.digest);
  if (held.holds === 'same' || held.holds === 'line-endings') return 'same';
  if (held.holds === 'different') return 'different';
  // What neither git nor DVC keeps is gone, and not merely somewhere else.
  const gone = maker?.uncached === true && !repository.has(path) && !repository.hasFolder(path);
  return comparable && !gone ? 'by record' : 'uncheckable';
}

/** Code of the record that no stage depends on. What DVC itself keeps, parameters and outputs are no code of a stage. */
function unlisted(code: readonly string[], stages: readonly OwnedStage[]): readonly string[] {
  const covered = new Set(
    stages.flatMap(({ stage, pipeline }) => [
      ...pipeline.read,
      ...inputNames(stage).keys(),
      ...outputsOf(stage),
      ...Object.keys(stage.locked?.params ?? {}).flatMap((file) => stage.place(file) ?? []),
    ]),
  );
  return code.filter((path) => {
    for (let at = path; at !== '.' && at !== '/'; at = posix.dirname(at)) if (covered.has(at)) return false;
    return !/(?:^|\/)\.(?:dvcignore|gitignore|gitattributes)$/.test(path);
  });
}
