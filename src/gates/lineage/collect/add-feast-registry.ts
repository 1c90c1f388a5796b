import type { FeastRegistry, FeastSource, FeastView } from '../../../sources/formats/feast-registry.ts';
import type { DatasetMention, DatasetName } from '../../../sources/formats/open-lineage.ts';
import type { GraphBuilder } from './graph-builder.ts';

/** The dataset that a feature view of Feast is called by. */
export function feastDataset(project: string, view: string): DatasetName {
  return { namespace: `feast ${project}`, name: view };
}

/** The dataset that a feature service of Feast is called by: views and services may have the same names. */
export function feastServiceDataset(project: string, service: string): DatasetName {
  return { namespace: `feast ${project}`, name: `service ${service}` };
}

/**
 * Adds a registry of Feast to a graph: sources by where their data lies, views and services under the project. A column of a plain view is the
 * column of its source under the same name; what a view computes is traced by data set only.
 *
 * @param file path of the registry
 * @param fileAt the path from the root for a file as a source names it
 */
export function addFeastRegistry(
  { project, views, services, sources }: FeastRegistry,
  graph: GraphBuilder,
  file: string,
  fileAt: (name: string) => string = (name) => name,
): void {
  const sourceOf = new Map(sources.map((source) => [source.name, source]));
  const known = new Map(views.map((view) => [view.name, view]));
  const placed = (source: FeastSource): DatasetName | undefined =>
    source.place?.namespace === 'file' ? { namespace: 'file', name: fileAt(source.place.name) } : source.place;
  for (const view of views) {
    const dataset = feastDataset(project, view.name);
    const job = { namespace: `feast ${project}`, name: `view ${view.name}` };
    mention(
      graph,
      dataset,
      view.features.map(({ name }) => name),
      tagsOf(view.tags),
    );
    graph.job(job, file);
    graph.writes(job, dataset);
    for (const source of sourcesOf(view, sourceOf)) {
      const from = placed(source);
      if (!from) continue;
      mention(graph, from, [], tagsOf(source.tags));
      graph.reads(job, from);
      if (view.kind !== 'view') continue;
      const original = new Map(Object.entries(source.renamed).map(([theirs, here]) => [here, theirs]));
      for (const { name } of view.features)
        graph.column({ ...from, field: original.get(name) ?? name, direct: true, masked: false }, dataset, name);
    }
    for (const other of view.views) if (known.has(other)) graph.reads(job, feastDataset(project, other));
  }
  for (const { name, serves, tags } of services) {
    const dataset = feastServiceDataset(project, name);
    const job = { namespace: `feast ${project}`, name: `service ${name}` };
    mention(
      graph,
      dataset,
      serves.flatMap(({ features }) => features),
      tagsOf(tags),
    );
    graph.job(job, file);
    graph.writes(job, dataset);
    for (const { view, features } of serves) {
      if (!known.has(view)) continue;
      const from = feastDataset(project, view);
      graph.reads(job, from);
      for (const field of features) graph.column({ ...from, field, direct: true, masked: false }, dataset, field);
    }
  }
}

/** A push source has no data of its own, and is told by its batch source; a stream has. */
function sourcesOf({ sources }: FeastView, sourceOf: ReadonlyMap<string, FeastSource>): readonly FeastSource[] {
  const names = new Set(sources);
  for (const name of names) {
    const batch = sourceOf.get(name)?.batch;
    if (batch !== undefined) names.add(batch);
  }
  return [...names].flatMap((name) => sourceOf.get(name) ?? []);
}

function mention(
  graph: GraphBuilder,
  dataset: DatasetName,
  fields: readonly string[],
  tags: DatasetMention['tags'],
): void {
  graph.dataset({ ...dataset, fields, symlinks: [], tags, lineage: [] });
}

function tagsOf(tags: Readonly<Record<string, string>>): DatasetMention['tags'] {
  return Object.entries(tags).map(([key, value]) => ({ key, value }));
}
