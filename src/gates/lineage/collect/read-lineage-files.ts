import type { LineageFile } from '../../../generated/formats.ts';
import type { Problem } from '../../../model/problem.ts';
import { LIMITS } from '../../../sources/document.ts';
import { textOnce } from '../../../sources/document-once.ts';
import type { DatasetName, LineageEvent } from '../../../sources/formats/open-lineage.ts';
import type { Repository } from '../../../sources/repository.ts';
import { boundedText } from '../../name-list.ts';
import type { LineageGraph } from '../evidence/lineage-graph.ts';
import { addDbtManifest } from './add-dbt-manifest.ts';
import { foldEvents } from './fold-events.ts';
import { graphBuilder } from './graph-builder.ts';
import { lineageFile } from './lineage-file.ts';
import { fileDataset, repositoryFile } from './repository-file.ts';

/** What all files of a repository tell of lineage together. */
export interface RepositoryLineage {
  readonly graph: LineageGraph;
  /** One for each file, in their order. */
  readonly files: readonly LineageFile[];
  /** Jobs that were started and of which no run completed. */
  readonly incomplete: readonly string[];
}

const MOST_PROBLEMS = 20;

const known = new WeakMap<Repository, Map<string, RepositoryLineage>>();

/** Reads files of a repository and folds them into one graph; the same files once, however many features ask. */
export function readLineageFiles(repository: Repository, paths: readonly string[]): RepositoryLineage {
  const key = paths.join('\n');
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
  const files = paths.map((path): LineageFile => {
    const text = textOnce(repository, path, LIMITS.evidence);
    if (typeof text !== 'string')
      return unread(path, [
        { message: text.unreadable, ...(text.remedy === undefined ? {} : { remedy: text.remedy }) },
      ]);
    const { events: told, manifest, problems } = lineageFile(path, text);
    for (const event of told) {
      events.push(event);
      for (const mention of [...event.inputs, ...event.outputs]) {
        atHome(mention);
        mention.lineage.forEach(atHome);
      }
    }
    const dangling = manifest ? addDbtManifest(manifest, graph, path) : [];
    return {
      ...unread(path, [
        ...problems,
        ...dangling.map((edge) => ({
          message: `\`${edge}\` leads to what the manifest does not have`,
          remedy: 'write the manifest of the whole project (`dbt parse`)',
        })),
      ]),
      read: told.length + (manifest?.nodes.length ?? 0),
    };
  });
  const { incomplete } = foldEvents(events, graph);
  const lineage = { graph: graph.build(), files, incomplete };
  known.set(repository, (known.get(repository) ?? new Map<string, RepositoryLineage>()).set(key, lineage));
  return lineage;
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
