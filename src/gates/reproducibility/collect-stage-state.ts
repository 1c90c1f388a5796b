import equal from 'fast-deep-equal';
import type {
  Location,
  PipelineChange,
  PipelineDoubt,
  PipelineFile,
  PipelineFiles,
  PipelineLineEndings,
  PipelineStageState,
} from '../../generated/formats.ts';
import type { DataAnswer, DataQuestion } from '../../sources/data-question.ts';
import type { DvcEntry } from '../../sources/formats/dvc/dvc-entry.ts';
import type { LockedStage } from '../../sources/formats/dvc/dvc-lock.ts';
import type { Repository } from '../../sources/repository.ts';
import { boundedText } from '../name-list.ts';
import { submodulesAmong } from '../submodules-among.ts';
import type { ReadPipeline } from '../read-dvc-pipeline.ts';
import { makerOf } from './collect-maker.ts';
import type { PlacedStage } from './collect-pipelines.ts';
import { collectStageParameters, shownValue } from './collect-stage-parameters.ts';

const CHECK_OUT = 'check out with the submodules (`submodules: true`)';
const MOST_CHANGES = 20;
const MOST_FILES = 1000;
const MOST_STAGE_SUBJECTS = 500;

/** What was seen of one stage, as it is gathered. */
interface Seen {
  verified: number;
  byRecord: number;
  parameters: number;
  readonly changes: PipelineChange[];
  readonly doubts: PipelineDoubt[];
  readonly lineEndings: PipelineLineEndings[];
  readonly deps: PipelineFile[];
  readonly outs: PipelineFile[];
}

/** Holds what the last run of a stage recorded against what is declared and what is here. */
export async function collectStageState(
  stage: PlacedStage,
  pipeline: ReadPipeline,
  repository: Repository,
  ask: DataQuestion,
): Promise<PipelineStageState> {
  const { name, declared, locked } = stage;
  const location = locked?.location ?? declared?.location ?? { path: pipeline.path, line: 1 };
  const seen: Seen = {
    verified: 0,
    byRecord: 0,
    parameters: 0,
    changes: [],
    doubts: [],
    lineEndings: [],
    deps: [],
    outs: [],
  };
  if (declared?.problem) {
    const { message, location: place = location } = declared.problem;
    seen.changes.push({ kind: 'unresolved', what: boundedText(message, 2000), location: place });
  } else if (!locked) {
    seen.changes.push({ kind: 'not-run', what: boundedText(name, 500), location });
  } else {
    await seeDependencies(seen, stage, locked, repository, ask);
    const parameters = collectStageParameters(stage, locked, repository);
    seen.parameters = parameters.same;
    seen.changes.push(...parameters.changes);
    seen.doubts.push(...parameters.doubts);
    const now = declared ? declared.command : locked.command;
    if (!equal(trimmed(now), trimmed(locked.command)))
      seen.changes.push({
        kind: 'command',
        what: 'command',
        expected: shownValue(locked.command),
        observed: shownValue(now),
        location: locked.locate('cmd'),
      });
    await seeOutputs(seen, stage, locked, repository, ask);
    seeNewOutputs(seen, stage, locked);
  }
  const { verified, byRecord, parameters, changes, doubts, lineEndings, deps, outs } = seen;
  return {
    name: boundedText(name, 500),
    location,
    ...(locked ? { command: boundedText([locked.command].flat().map(String).join('\n'), 4000) } : {}),
    ...(declared?.frozen === true ? { frozen: true as const } : {}),
    verified,
    byRecord,
    parameters,
    changes: { total: changes.length, first: changes.slice(0, MOST_CHANGES) },
    uncheckable: { total: doubts.length, first: doubts.slice(0, MOST_CHANGES) },
    ...(lineEndings.length > 0 ? { lineEndings: lineEndings.slice(0, MOST_CHANGES) } : {}),
    ...(deps.length > 0 ? { deps: listed(deps) } : {}),
    ...(outs.length > 0 ? { outs: listed(outs) } : {}),
    subjects: [...new Set(subjectsOfStage(stage, repository))].slice(0, MOST_STAGE_SUBJECTS),
  };
}

function listed(files: readonly PipelineFile[]): PipelineFiles {
  const ordered = files.toSorted((left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : 0));
  return { total: files.length, first: ordered.slice(0, MOST_FILES) };
}

function fileOf(path: string, entry: DvcEntry | undefined, stands: PipelineFile['answer']): PipelineFile {
  const md5 = entry?.digest?.value;
  return { path: boundedText(path, 2000), ...(md5 === undefined ? {} : { md5 }), answer: stands };
}

/** Line breaks that YAML leaves at the end of a folded text are no change. */
function trimmed(command: unknown): unknown {
  return Array.isArray(command) ? command.map(trimmed) : typeof command === 'string' ? command.trim() : command;
}

async function seeDependencies(
  seen: Seen,
  { declared, place }: PlacedStage,
  locked: LockedStage,
  repository: Repository,
  ask: DataQuestion,
): Promise<void> {
  const recorded = new Map(locked.deps.map((dep) => [dep.path, dep]));
  const wanted = declared ? declared.deps : [...recorded.keys()];
  const answers = await Promise.all(wanted.map((written) => answer(recorded.get(written), place(written), ask)));
  wanted.forEach((written, index) => {
    const dep = recorded.get(written);
    const path = place(written) ?? written;
    const what = boundedText(path, 2000);
    const note = (as: PipelineFile['answer']): void => void seen.deps.push(fileOf(path, dep, as));
    if (!dep) {
      seen.changes.push({ kind: 'new-dependency', what, location: locked.location });
      note('not-recorded');
      return;
    }
    const location = dep.location();
    const maker = makerOf(path, repository);
    const comparable = maker?.digest !== undefined && maker.digest.algorithm === dep.digest?.algorithm;
    if (comparable && maker.digest.value !== dep.digest?.value) {
      const [expected, observed] = [dep.digest?.value ?? '', maker.digest.value];
      seen.changes.push({ kind: 'stale', what, by: boundedText(maker.by, 1000), expected, observed, location });
      note('contradicted');
      return;
    }
    const held = answers[index];
    if (!held) {
      const why = boundedText(`\`${path}\` has no recorded digest that bytes can be held against`, 2000);
      seen.doubts.push({ why, location });
      note('not-checkable');
    } else if (isHere(held)) {
      seeBytes(seen, held, path, location);
      note(held.holds === 'same' ? 'verified' : 'line-endings');
    } else if (held.holds === 'different') {
      const [expected, observed] = [dep.digest?.value ?? '', held.digest];
      seen.changes.push({ kind: 'dependency', what, expected, observed, location });
      note('contradicted');
    } else if (held.holds === 'absent' && maker?.uncached && !isTracked(path, repository)) {
      seen.doubts.push(goneFor(held, location));
      note('not-checkable');
    } else if (comparable) {
      seen.byRecord += 1;
      note('by-record');
    } else {
      const why = boundedText(held.holds === 'absent' ? held.why : `\`${path}\` is a pointer`, 2000);
      const inside = submodulesAmong([path], repository).length > 0;
      seen.doubts.push({ why, ...(inside ? { remedy: CHECK_OUT } : {}), location });
      note('not-checkable');
    }
  });
}

type Here = Extract<DataAnswer, { readonly holds: 'same' | 'line-endings' }>;

function isHere(held: DataAnswer): held is Here {
  return held.holds === 'same' || held.holds === 'line-endings';
}

/** Whether git holds it: in a sparse checkout it may be missing and is not gone. */
function isTracked(path: string, repository: Repository): boolean {
  return repository.has(path) || repository.hasFolder(path);
}

/** Of what neither git nor DVC holds (`cache: false`), and what nobody can pull therefore. */
function goneFor({ why }: Extract<DataAnswer, { readonly holds: 'absent' }>, location: Location): PipelineDoubt {
  const gone = why.startsWith('there is no ') ? ': it is gone from the repository' : '';
  return {
    why: boundedText(`${why}, and DVC does not keep it (\`cache: false\`)${gone}`, 2000),
    remedy: 'commit it with the code and the lock it was made with (`dvc repro` makes it anew)',
    location,
  };
}

/** Line endings are a question of their own. */
function seeBytes(seen: Seen, held: Here, path: string, location: Location): void {
  seen.verified += 1;
  if (held.holds === 'line-endings')
    seen.lineEndings.push({ path: boundedText(path, 1000), here: held.here, location });
}

/** Undefined where there is nothing to be asked. */
async function answer(
  entry: DvcEntry | undefined,
  path: string | undefined,
  ask: DataQuestion,
): Promise<DataAnswer | undefined> {
  if (!entry?.digest) return undefined;
  if (path === undefined) return { holds: 'absent', why: `\`${entry.path}\` lies outside of the repository` };
  return ask(path, entry.digest);
}

async function seeOutputs(
  seen: Seen,
  { declared, place }: PlacedStage,
  locked: LockedStage,
  repository: Repository,
  ask: DataQuestion,
): Promise<void> {
  const answers = await Promise.all(locked.outs.map((out) => answer(out, place(out.path), ask)));
  locked.outs.forEach((out, index) => {
    const held = answers[index];
    const path = place(out.path) ?? out.path;
    // What was not pulled is no change.
    if (held && isHere(held)) seeBytes(seen, held, path, out.location());
    else if (held?.holds === 'different')
      seen.changes.push({
        kind: 'output',
        what: boundedText(path, 2000),
        expected: out.digest?.value ?? '',
        observed: held.digest,
        location: out.location(),
      });
    else if (held?.holds === 'absent' && declared?.uncached.includes(out.path) && !isTracked(path, repository))
      seen.doubts.push(goneFor(held, out.location()));
    seen.outs.push(fileOf(path, out, outcomeOf(held)));
  });
}

/** What the stage is said to make, and did not make when it last ran. */
function seeNewOutputs(seen: Seen, { declared, place }: PlacedStage, locked: LockedStage): void {
  const recorded = new Set(locked.outs.map(({ path }) => place(path)));
  for (const written of declared?.outs ?? []) {
    const path = place(written);
    if (!recorded.has(path))
      seen.changes.push({ kind: 'new-output', what: boundedText(path ?? written, 2000), location: locked.location });
  }
}

function outcomeOf(held: DataAnswer | undefined): PipelineFile['answer'] {
  if (held?.holds === 'same') return 'verified';
  if (held?.holds === 'different') return 'contradicted';
  return held?.holds === 'line-endings' ? 'line-endings' : 'not-checkable';
}

/** Files of a stage: what it uses and makes, its parameters, and the files of DVC that name what it uses. */
export function subjectsOfStage({ declared, locked, place }: PlacedStage, repository: Repository): readonly string[] {
  const written = [
    ...(declared?.deps ?? []),
    ...(declared?.outs ?? []),
    ...(declared?.params.keys() ?? []),
    ...(locked?.deps ?? []).map(({ path }) => path),
    ...(locked?.outs ?? []).map(({ path }) => path),
  ];
  const paths = [...new Set(written)].flatMap((path) => place(path) ?? []);
  return [...repository.expand(paths), ...paths.map((path) => `${path}.dvc`).filter((path) => repository.has(path))];
}
