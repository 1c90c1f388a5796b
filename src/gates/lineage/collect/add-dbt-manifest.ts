import type { DbtManifest, DbtNode } from '../../../sources/formats/dbt-manifest.ts';
import type { DatasetMention, DatasetName } from '../../../sources/formats/open-lineage.ts';
import type { GraphBuilder } from './graph-builder.ts';

/**
 * Adds a dbt project to a graph. What is stored goes by `dbt` and its relation, what is not (exposures, metrics) by its id; a model is a
 * job of its own that writes it. Nodes that depend on what the manifest does not have are named in the answer.
 *
 * @param file path of the manifest: that of `target/manifest.json` says in which folder the project lies
 */
export function addDbtManifest({ project, nodes }: DbtManifest, graph: GraphBuilder, file = ''): readonly string[] {
  const folder = /^(.*\/)?target\/[^/]+$/.exec(file)?.[1] ?? '';
  const known = new Map(nodes.map((node) => [node.id, node]));
  const dangling: string[] = [];
  for (const node of nodes) {
    const dataset = datasetOf(node);
    graph.dataset({
      ...dataset,
      fields: node.columns,
      symlinks: [],
      tags: node.tags.map((key): DatasetMention['tags'][number] => ({ key, value: '' })),
      lineage: [],
    });
    if (node.dependsOn.length === 0) continue;
    const job = {
      namespace: `dbt ${project}`.trim(),
      name: node.id,
      ...(node.path === undefined ? {} : { code: `${folder}${node.path}` }),
    };
    graph.writes(job, dataset);
    graph.job(job, file === '' ? undefined : file);
    for (const id of node.dependsOn) {
      const other = known.get(id);
      if (other) graph.reads(job, datasetOf(other));
      else if (!id.startsWith('macro.')) dangling.push(`${node.id} → ${id}`);
    }
  }
  return dangling;
}

function datasetOf({ id, relation }: DbtNode): DatasetName {
  return { namespace: 'dbt', name: relation ?? id };
}
