import { posix } from 'node:path';
import type { LineageFile } from '../../../generated/formats.ts';
import type { Problem } from '../../../model/problem.ts';
import { LIMITS } from '../../../sources/document.ts';
import { textOnce } from '../../../sources/text-once.ts';
import type { DatasetName, LineageEvent } from '../../../sources/formats/open-lineage.ts';
import type { Repository } from '../../../sources/repository.ts';
import { safePath } from '../../../sources/safe-path.ts';
import { boundedText } from '../../name-list.ts';
import type { LineageGraph } from '../evidence/lineage-graph.ts';
import { addDbtManifest } from './add-dbt-manifest.ts';
import { addDvcStages } from './add-dvc-stages.ts';
import { addFeastRegistry } from './add-feast-registry.ts';
import { dvcLineage, dvcSource, isDvcFile } from './dvc-lineage.ts';
import type { DvcStage } from './dvc-stage.ts';
import { foldEvents } from './fold-events.ts';
import { graphBuilder } from './graph-builder.ts';
import { lineageFile } from './lineage-file.ts';
import { projectPaths } from './project-paths.ts';
import { fileDataset, repositoryFile } from './repository-file.ts';
import { tellsOfLineage } from './tells-of-lineage.ts';

/** What all files of a repository tell of lineage together. */
export interface RepositoryLineage {
  readonly graph: LineageGraph;
  /** One for each file, in their order. */
  readonly files: readonly LineageFile[];
  /** Jobs that were started and of which no run completed. */
  readonly incomplete: readonly string[];
}

const MOST_PROBLEMS = 20;
/** So many characters of all files together are read: their graph is held in memory. */
const MOST_TEXT = 128_000_000;

const known = new WeakMap<Repository, Map<string, RepositoryLineage>>();

/**
 * Reads files of a repository and folds them into one graph; the same files once, however many features ask.
 *
 * @param guessed those of them that nobody calls lineage: where nothing in one speaks of it, it is left out without a word
 * @param mostText so many characters of all of them together are read
 */
export function readLineageFiles(
  repository: Repository,
  paths: readonly string[],
  guessed: ReadonlySet<string> = new Set(),
  mostText = MOST_TEXT,
): RepositoryLineage {
  const key = JSON.stringify([paths, [...guessed]]);
  const before = known.get(repository)?.get(key);
  if (before) return before;
  const graph = graphBuilder();
  const events: LineageEvent[] = [];
  const seen = new Set<string>();
  /** A file of the repository goes by its path from the root, wherever it lay when the event was written. */
  const atHome = (dataset: DatasetName): void => {
    if (!dataset.namespace.startsWith('file') || seen.has(dataset.name)) return;
    seen.add(dataset.name);
    const path = repositoryFile(dataset, repository);
    if (path !== undefined) graph.same(fileDataset(path), dataset);
  };
  const stages: DvcStage[] = [];
  let total = 0;
  const files = paths.flatMap((path): LineageFile | readonly LineageFile[] => {
    if (isDvcFile(path)) {
      const source = dvcSource(path, repository);
      // A lock is read with the pipeline beside it.
      if (source !== path && paths.includes(source)) return unread(path, []);
      const told = dvcLineage(source, repository);
      for (const stage of told.stages) stages.push(stage);
      return { ...unread(path, told.problems), read: told.stages.length };
    }
    const text = textOnce(repository, path, LIMITS.evidence);
    if (typeof text !== 'string')
      return unread(path, [
        {
          message: text.unreadable,
          remedy:
            text.remedy ??
            'commit it, or take it out of `lineage:` in the record (or of `gates.lineage.files` in the policy)',
        },
      ]);
    total += text.length;
    if (total > mostText)
      return unread(path, [
        {
          message: `all lineage together has more than ${mostText.toLocaleString('en-US')} characters, and this file is past that`,
          remedy: 'keep the newest run of each job, and let `gates.lineage.files` in the policy leave out the rest',
        },
      ]);
    const { events: told, manifest, feast, problems, broken = problems.length } = lineageFile(path, text);
    const nothing = told.length === 0 && !manifest && !feast;
    if (nothing && guessed.has(path) && !tellsOfLineage(text)) return [];
    const inProject = projectPaths(path, repository);
    for (const event of told.map(inProject)) {
      events.push(event);
      for (const mention of [...event.inputs, ...event.outputs]) {
        atHome(mention);
        mention.lineage.forEach(atHome);
      }
    }
    if (feast) addFeastRegistry(feast, graph, path, (name) => beside(path, name, repository));
    const dangling = manifest ? addDbtManifest(manifest, graph, path) : [];
    return {
      ...unread(path, [
        ...problems,
        ...dangling.map((edge) => ({
          message: `\`${edge}\` leads to what the manifest does not have`,
          remedy: 'write the manifest of the whole project (`dbt parse`)',
        })),
      ]),
      unread: broken + dangling.length,
      read: told.length + (manifest?.nodes.length ?? 0) + (feast?.views.length ?? 0),
    };
  });
  addDvcStages(stages, graph);
  const { incomplete } = foldEvents(events, graph);
  const lineage = { graph: graph.build(), files, incomplete };
  known.set(repository, (known.get(repository) ?? new Map<string, RepositoryLineage>()).set(key, lineage));
  return lineage;
}

/** Feast takes a path from the folder of its definitions, where the registry is often kept: found there, else as it is written. */
function beside(path: string, name: string, repository: Repository): string {
  const near = safePath(name, posix.dirname(path));
  const exists = 'path' in near && (repository.has(near.path) || repository.hasFolder(near.path));
  return exists ? near.path : (repositoryFile({ namespace: 'file', name }, repository) ?? name);
}

function unread(path: string, problems: readonly Problem[]): LineageFile {
  return {
    path,
    read: 0,
    problems: problems.slice(0, MOST_PROBLEMS).map(({ message, remedy, location }) => ({
      message: boundedText(message, 4000),
      ...(remedy === undefined ? {} : { remedy }),
      location: location ?? { path, line: 1 },
    })),
    unread: problems.length,
  };
}
