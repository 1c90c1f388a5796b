import type { Location, ResultsFile, UnreadableExperiment, UnreadFile } from '../../generated/formats.ts';
import type { Feature } from '../../model/feature.ts';
import type { DigestQuestion } from '../../sources/digest-question.ts';
import { LIMITS } from '../../sources/document.ts';
import type { ReadRun } from '../../sources/formats/run-record.ts';
import type { Repository } from '../../sources/repository.ts';
import { resolvePath } from '../../sources/resolve-path.ts';
import { boundedText } from '../name-list.ts';
import { isRecord } from '../../model/is-record.ts';

/** The files of results that a feature's experiments name, and the experiments that could not be read. */
export interface NamedResults {
  readonly results: readonly NamedResult[];
  readonly unreadable: readonly UnreadableExperiment[];
}

/** A file of results; with `refused`, one that is not looked at. */
export interface NamedResult extends Pick<ResultsFile, 'path' | 'experiment' | 'location'> {
  readonly refused?: string;
}

const SIDES = ['baseline', 'candidate', 'results'] as const;
const MOST_LISTINGS = 100;
const MOST_ABLATIONS = 100;

/** Reads the experiments of a feature for the results they name. */
export function resultsOf(feature: Feature, repository: Repository): NamedResults {
  const results = new Map<string, NamedResult>();
  const unreadable: UnreadableExperiment[] = [];
  for (const experiment of feature.experiments) {
    const document = repository.document(experiment, LIMITS.configuration);
    const unread = (
      because: UnreadFile['because'],
      message: string,
      location: Location = { path: experiment, line: 1 },
    ): void => {
      unreadable.push({ path: experiment, unread: { because, message, location } });
    };
    if ('unreadable' in document) {
      unread(repository.has(experiment) && !document.absent ? 'malformed' : 'absent', document.unreadable);
      continue;
    }
    const [problem] = document.problems;
    if (problem || !isRecord(document.value)) {
      unread(
        'malformed',
        problem?.message ?? 'the experiment is not a mapping',
        problem?.location ?? document.locate(),
      );
      continue;
    }
    const experimentFile = document.value;
    const { ablations } = experimentFile;
    const stated: readonly (readonly [value: unknown, ...keys: (string | number)[]])[] = [
      ...SIDES.map((side) => [experimentFile[side], side] as const),
      ...(Array.isArray(ablations) ? ablations.slice(0, MOST_ABLATIONS) : []).map(
        (ablation: unknown, index) => [ablation, 'ablations', index] as const,
      ),
    ];
    for (const [value, ...keys] of stated) {
      const named = isRecord(value) ? value['results'] : value;
      if (typeof named !== 'string') continue;
      const location = isRecord(value) ? document.locate(...keys, 'results') : document.locate(...keys);
      const resolved = resolvePath(repository, named, experiment);
      const path = 'path' in resolved ? resolved.path : boundedText(named, 1000);
      if (results.has(path)) continue;
      results.set(path, { path, experiment, location, ...('path' in resolved ? {} : { refused: resolved.problem }) });
    }
  }
  return { results: [...results.values()], unreadable };
}

/** Holds a file of results against what the run records say about it. */
export async function collectResult(
  result: NamedResult,
  runs: readonly ReadRun[],
  repository: Repository,
  ask: DigestQuestion,
): Promise<ResultsFile> {
  const { path, experiment, location, refused } = result;
  const known = { path, experiment, location };
  if (refused !== undefined) return { ...known, state: 'refused', detail: boundedText(refused, 2000), runs: [] };
  const listings: ResultsFile['runs'] = [];
  let absent: string | undefined;
  let here: string | undefined;
  for (const run of runs) {
    const output = run.outputs.find((candidate) => candidate.path === path);
    if (!output) continue;
    const answer = await ask(path, output.digest);
    if (answer.holds === 'absent') absent = answer.why;
    else if (answer.holds === 'pointer') absent = `\`${path}\` is a Git LFS pointer here, without its bytes`;
    else {
      here = answer.sha256;
      listings.push({
        run: run.path,
        ...(run.id === undefined ? {} : { id: run.id }),
        sha256: output.digest,
        holds: answer.holds,
        location: output.location(),
      });
    }
  }
  if (listings.length === 0 && absent === undefined) {
    const file = repository.absolute(path);
    if (typeof file !== 'string') absent = file.unreadable;
  }
  if (absent !== undefined) return { ...known, state: 'absent', detail: boundedText(absent, 2000), runs: [] };
  return {
    ...known,
    state: 'present',
    ...(here === undefined ? {} : { sha256: here }),
    runs: listings.slice(0, MOST_LISTINGS),
  };
}
