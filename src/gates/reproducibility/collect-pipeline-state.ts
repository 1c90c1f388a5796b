import equal from 'fast-deep-equal';
import type {
  Location,
  PipelineChange,
  PipelineDoubt,
  PipelineLineEndings,
  PipelineStageState,
  ReproducibilityUnit,
  UnreadFile,
} from '../../generated/formats.ts';
import type { DataAnswer, DataQuestion } from '../../sources/data-question.ts';
import { LIMITS } from '../../sources/document.ts';
import type { DvcEntry } from '../../sources/formats/dvc/dvc-entry.ts';
import type { LockedStage } from '../../sources/formats/dvc/dvc-lock.ts';
import { withMerges } from '../../sources/formats/dvc/yaml-merges.ts';
import type { Repository } from '../../sources/repository.ts';
import { fileSubject } from '../file-subject.ts';
import { boundedText } from '../name-list.ts';
import type { ReadPipeline } from '../read-dvc-pipeline.ts';
import { makerOf } from './collect-maker.ts';
import { type FeaturePipeline, type PlacedStage, placedStages } from './collect-pipelines.ts';

const MOST_STAGES = 2000;
const MOST_CHANGES = 20;
const MOST_STAGE_SUBJECTS = 500;

/** Every file of the repository that a pipeline's findings may be decided from. */
export function pipelineSubjects({ pipeline, stages }: FeaturePipeline, repository: Repository): readonly string[] {
  const counted = placedStages(pipeline).filter(({ name }) => stages?.has(name) ?? true);
  return [...pipeline.read, ...counted.flatMap((stage) => subjectsOfStage(stage, repository))];
}

/** Files of a stage: what it uses and makes, its parameters, and the files of DVC that name what it uses. */
function subjectsOfStage({ declared, locked, place }: PlacedStage, repository: Repository): readonly string[] {
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

/** Holds what the last run of each stage recorded against what is declared and what is here. */
export async function collectPipeline(
  { pipeline, location, stages, missing }: FeaturePipeline,
  repository: Repository,
  ask: DataQuestion,
  signal: AbortSignal,
): Promise<ReproducibilityUnit> {
  const { path, lockPath } = pipeline;
  const unread = missing === undefined ? whyUnread(pipeline, repository) : noStage(missing, path);
  const states: PipelineStageState[] = [];
  if (!unread) {
    const counted = placedStages(pipeline).filter(({ name }) => stages?.has(name) ?? true);
    for (const stage of counted.slice(0, MOST_STAGES)) {
      signal.throwIfAborted();
      states.push(await stageState(stage, pipeline, repository, ask));
    }
  }
  const subjects = [...new Set([...pipeline.read, ...states.flatMap((state) => state.subjects)])];
  return {
    id: `${path}#pipeline`,
    subjects: await Promise.all(
      subjects.map((subject) =>
        fileSubject(repository, subject === path || subject === lockPath ? 'run' : 'code', subject),
      ),
    ),
    pipeline: {
      path,
      lock: lockPath,
      location,
      ...(unread ? { unread: { location, ...unread } } : {}),
      stages: states,
    },
  };
}

function noStage(name: string, path: string): UnreadFile {
  return {
    because: 'malformed',
    message: boundedText(`\`${path}\` has no stage \`${name}\``, 4000),
    remedy: 'name a stage it has, or the file alone for all of them',
  };
}

function whyUnread({ path, lockPath, declared, locked }: ReadPipeline, repository: Repository): UnreadFile | undefined {
  if ('unreadable' in locked) {
    if (repository.has(lockPath))
      return { because: locked.absent ? 'absent' : 'malformed', message: locked.unreadable };
    return {
      because: 'absent',
      message: repository.has(path)
        ? `\`${path}\` has no \`dvc.lock\` beside it: no run of it is recorded`
        : `there is no pipeline \`${path}\``,
      remedy: 'run `dvc repro`, and commit `dvc.lock`',
    };
  }
  const problem = locked.problem ?? ('unreadable' in declared ? undefined : declared.problem);
  if (problem) return { because: 'malformed', ...problem, message: boundedText(problem.message, 4000) };
  if ('unreadable' in declared && repository.has(path))
    return { because: declared.absent ? 'absent' : 'malformed', message: declared.unreadable };
  return undefined;
}

/** What was seen of one stage, as it is gathered. */
interface Seen {
  verified: number;
  byRecord: number;
  parameters: number;
  readonly changes: PipelineChange[];
  readonly doubts: PipelineDoubt[];
  readonly lineEndings: PipelineLineEndings[];
}

async function stageState(
  stage: PlacedStage,
  pipeline: ReadPipeline,
  repository: Repository,
  ask: DataQuestion,
): Promise<PipelineStageState> {
  const { name, declared, locked } = stage;
  const location = locked?.location ?? declared?.location ?? { path: pipeline.path, line: 1 };
  const seen: Seen = { verified: 0, byRecord: 0, parameters: 0, changes: [], doubts: [], lineEndings: [] };
  if (declared?.problem) {
    const { message, location: place = location } = declared.problem;
    seen.changes.push({ kind: 'unresolved', what: boundedText(message, 2000), location: place });
  } else if (!locked) {
    seen.changes.push({ kind: 'not-run', what: boundedText(name, 500), location });
  } else {
    await seeDependencies(seen, stage, locked, repository, ask);
    seeParameters(seen, stage, locked, repository);
    const now = declared ? declared.command : locked.command;
    if (!equal(trimmed(now), trimmed(locked.command)))
      seen.changes.push({
        kind: 'command',
        what: 'command',
        expected: shown(locked.command),
        observed: shown(now),
        location: locked.locate('cmd'),
      });
    await seeOutputs(seen, stage, locked, ask);
  }
  const { verified, byRecord, parameters, changes, doubts, lineEndings } = seen;
  return {
    name: boundedText(name, 500),
    location,
    ...(locked ? { command: boundedText([locked.command].flat().map(String).join('\n'), 4000) } : {}),
    verified,
    byRecord,
    parameters,
    changes: { total: changes.length, first: changes.slice(0, MOST_CHANGES) },
    uncheckable: { total: doubts.length, first: doubts.slice(0, MOST_CHANGES) },
    ...(lineEndings.length > 0 ? { lineEndings: lineEndings.slice(0, MOST_CHANGES) } : {}),
    subjects: [...new Set(subjectsOfStage(stage, repository))].slice(0, MOST_STAGE_SUBJECTS),
  };
}

/** Line breaks that YAML leaves at the end of a folded text are no change. */
function trimmed(command: unknown): unknown {
  return Array.isArray(command) ? command.map(trimmed) : typeof command === 'string' ? command.trim() : command;
}

function shown(value: unknown): string {
  return boundedText(typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'), 1000);
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
    if (!dep) {
      seen.changes.push({ kind: 'new-dependency', what, location: locked.location });
      return;
    }
    const location = dep.location();
    const maker = makerOf(path, repository);
    const comparable = maker?.digest !== undefined && maker.digest.algorithm === dep.digest?.algorithm;
    if (comparable && maker.digest.value !== dep.digest?.value) {
      const [expected, observed] = [dep.digest?.value ?? '', maker.digest.value];
      seen.changes.push({ kind: 'stale', what, by: boundedText(maker.by, 1000), expected, observed, location });
      return;
    }
    const held = answers[index];
    if (!held)
      seen.doubts.push({
        why: boundedText(`\`${path}\` has no recorded digest that bytes can be held against`, 2000),
        location,
      });
    else if (isHere(held)) seeBytes(seen, held, path, location);
    else if (held.holds === 'different')
      seen.changes.push({
        kind: 'dependency',
        what,
        expected: dep.digest?.value ?? '',
        observed: held.digest,
        location,
      });
    else if (comparable) seen.byRecord += 1;
    else
      seen.doubts.push({
        why: boundedText(held.holds === 'absent' ? held.why : `\`${path}\` is a pointer`, 2000),
        location,
      });
  });
}

type Here = Extract<DataAnswer, { readonly holds: 'same' | 'line-endings' }>;

function isHere(held: DataAnswer): held is Here {
  return held.holds === 'same' || held.holds === 'line-endings';
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

async function seeOutputs(seen: Seen, { place }: PlacedStage, locked: LockedStage, ask: DataQuestion): Promise<void> {
  const answers = await Promise.all(locked.outs.map((out) => answer(out, place(out.path), ask)));
  locked.outs.forEach((out, index) => {
    const held = answers[index];
    // What was not pulled is no change.
    if (held && isHere(held)) seeBytes(seen, held, place(out.path) ?? out.path, out.location());
    else if (held?.holds === 'different')
      seen.changes.push({
        kind: 'output',
        what: boundedText(place(out.path) ?? out.path, 2000),
        expected: out.digest?.value ?? '',
        observed: held.digest,
        location: out.location(),
      });
  });
}

function seeParameters(
  seen: Seen,
  { declared, place }: PlacedStage,
  locked: LockedStage,
  repository: Repository,
): void {
  const wanted =
    declared?.params ?? new Map(Object.entries(locked.params).map(([file, keys]) => [file, Object.keys(keys)]));
  for (const [file, keys] of wanted) {
    const recorded = locked.params[file] ?? {};
    const path = place(file) ?? file;
    const location = locked.locate('params', file);
    const document = path.endsWith('.py')
      ? { unreadable: `\`${path}\` holds parameters in Python, which are not read` }
      : repository.document(path, LIMITS.configuration);
    const reason = 'unreadable' in document ? document.unreadable : document.problems[0]?.message;
    if (reason !== undefined || 'unreadable' in document) {
      seen.doubts.push({ why: boundedText(reason ?? '', 2000), location });
      continue;
    }
    const value = withMerges(document.value);
    const names = keys ?? [...new Set([...Object.keys(isRecord(value) ? value : {}), ...Object.keys(recorded)])];
    for (const name of names) {
      const what = boundedText(`\`${name}\` in \`${path}\``, 2000);
      const is = valueAt(value, name);
      const was = Object.hasOwn(recorded, name) ? recorded[name] : undefined;
      const at: Location = document.locate(...name.split('.'));
      if (is === undefined) {
        seen.changes.push({ kind: 'gone-parameter', what, location: at });
      } else if (was === undefined) {
        seen.changes.push({ kind: 'new-parameter', what, observed: shown(is), location: at });
      } else if (!equal(is, was)) {
        seen.changes.push({ kind: 'parameter', what, expected: shown(was), observed: shown(is), location: at });
      } else if (isInexact(is)) {
        seen.doubts.push({ why: `${what} holds a whole number too large to be compared exactly`, location: at });
      } else seen.parameters += 1;
    }
  }
}

/** The value under a dotted key, or under the whole key. */
function valueAt(value: unknown, key: string): unknown {
  let at: unknown = value;
  for (const part of key.split('.')) {
    at = Array.isArray(at)
      ? (at[Number(part)] as unknown)
      : isRecord(at) && Object.hasOwn(at, part)
        ? at[part]
        : undefined;
  }
  return at ?? (isRecord(value) && Object.hasOwn(value, key) ? value[key] : at);
}

function isInexact(value: unknown): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && !Number.isSafeInteger(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(isInexact);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
