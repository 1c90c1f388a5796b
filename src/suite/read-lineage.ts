import { relative, resolve, sep } from 'node:path';
import { addDbtManifest } from '../gates/lineage/collect/add-dbt-manifest.ts';
import { addDvcStages } from '../gates/lineage/collect/add-dvc-stages.ts';
import { addFeastRegistry } from '../gates/lineage/collect/add-feast-registry.ts';
import { dvcLineage, dvcSource, isDvcFile } from '../gates/lineage/collect/dvc-lineage.ts';
import type { DvcStage } from '../gates/lineage/collect/dvc-stage.ts';
import { foldEvents } from '../gates/lineage/collect/fold-events.ts';
import { graphBuilder } from '../gates/lineage/collect/graph-builder.ts';
import { lineageFile } from '../gates/lineage/collect/lineage-file.ts';
import { tellsOfLineage } from '../gates/lineage/collect/tells-of-lineage.ts';
import type { LineageGraphDocument } from '../generated/formats.ts';
import { ConfigurationError } from '../model/configuration-error.ts';
import { LIMITS } from '../sources/document.ts';
import type { LineageEvent } from '../sources/formats/open-lineage.ts';
import type { PipelineFiles } from '../gates/read-dvc-pipeline.ts';
import { listOutsideFiles } from '../sources/list-outside-files.ts';
import { readDocument } from '../sources/read-document.ts';
import { readOutsideFile } from '../sources/read-outside-file.ts';

/** As many notices are told one by one. */
const MOST_NOTICES = 100;

/**
 * The graph that files tell of: OpenLineage events (one, a list, or one a line), manifests of dbt, registries of Feast, pipelines and data of DVC. A
 * path is a file or a folder, of which the files that end in .json, .jsonl or .ndjson, and those of DVC, are read.
 *
 * @throws ConfigurationError where a path is not there, or nothing of all told of lineage
 */
export function readLineage(paths: readonly string[], workingDirectory: string): LineageGraphDocument {
  const graph = graphBuilder();
  const outside = outsideFiles(workingDirectory);
  const events: LineageEvent[] = [];
  const notices: string[] = [];
  const stages: DvcStage[] = [];
  const pipelines = new Set<string>();
  let manifests = 0;
  for (const stated of paths) {
    const files = listOutsideFiles(resolve(workingDirectory, stated));
    if ('unreadable' in files)
      throw new ConfigurationError({ message: files.unreadable, remedy: 'name files or folders with lineage' });
    for (const file of files.paths) {
      const path = relative(workingDirectory, file).split(sep).join('/');
      if (isDvcFile(path)) {
        const source = dvcSource(path, outside);
        if (pipelines.has(source)) continue;
        pipelines.add(source);
        const told = dvcLineage(source, outside);
        for (const stage of told.stages) stages.push(stage);
        for (const { message, location } of told.problems)
          notices.push(
            `${location?.path ?? source}${location?.line === undefined ? '' : `:${location.line}`}: ${message}`,
          );
        continue;
      }
      if (files.folder && !/\.(json|jsonl|ndjson)$/i.test(file)) continue;
      const text = readOutsideFile(file, LIMITS.evidence);
      if (typeof text !== 'string') {
        notices.push(text.unreadable.replaceAll(file, () => path));
        continue;
      }
      const { events: told, manifest, feast, problems } = lineageFile(path, text);
      // A folder may hold other JSON, too.
      const nothing = told.length === 0 && !manifest && !feast && !tellsOfLineage(text);
      if (nothing && files.folder && /\.json$/i.test(file)) continue;
      for (const event of told) events.push(event);
      if (manifest) {
        manifests += 1;
        for (const edge of addDbtManifest(manifest, graph)) notices.push(`${path}: ${edge} is not in the manifest`);
      }
      if (feast) {
        manifests += 1;
        addFeastRegistry(feast, graph, path);
      }
      for (const { message, location } of problems)
        notices.push(`${path}${location?.line === undefined ? '' : `:${location.line}`}: ${message}`);
    }
  }
  if (events.length === 0 && manifests === 0 && stages.length === 0)
    throw new ConfigurationError({
      message: `nothing tells of lineage in ${paths.map((path) => `\`${path}\``).join(', ')}${notices.length > 0 ? `: ${notices[0] ?? ''}` : ''}`,
      remedy: 'name OpenLineage events, a manifest of dbt, a registry of Feast or a pipeline of DVC',
    });
  addDvcStages(stages, graph);
  const { incomplete } = foldEvents(events, graph);
  for (const job of incomplete)
    notices.push(`the job ${job} was started and never completed, so it tells of no lineage`);
  const { datasets, jobs, edges, columnEdges, roots } = graph.build();
  return {
    kind: 'promotion-gates/lineage-graph',
    version: '1.0',
    datasets: datasets.map(({ id, namespace, name, version, aliases, fields, tags }) => ({
      id,
      namespace,
      name,
      ...(version === undefined ? {} : { version }),
      aliases: [...aliases],
      fields: [...fields],
      tags: [...tags],
    })),
    jobs: jobs.map(({ id, namespace, name, code }) => ({
      id,
      namespace,
      name,
      ...(code === undefined ? {} : { code }),
    })),
    edges: [...edges],
    columnEdges: [...columnEdges],
    roots: [...roots],
    notices:
      notices.length > MOST_NOTICES
        ? [...notices.slice(0, MOST_NOTICES), `and ${notices.length - MOST_NOTICES} more`]
        : notices,
  };
}

/** Files at a desk by their paths from the working directory, as a pipeline of DVC is read from. */
function outsideFiles(workingDirectory: string): PipelineFiles {
  const text: PipelineFiles['text'] = (path, limit) => readOutsideFile(resolve(workingDirectory, path), limit);
  return {
    text,
    has: (path) => typeof text(path, LIMITS.evidence) === 'string',
    document: (path, limit) => {
      const content = text(path, limit);
      return typeof content === 'string' ? readDocument(path, content) : content;
    },
  };
}
