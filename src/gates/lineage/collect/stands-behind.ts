import type { LeansOn } from '../../../generated/formats.ts';
import type { Feature } from '../../../model/feature.ts';
import type { CollectContext } from '../../collect-context.ts';
import { boundedText } from '../../name-list.ts';
import type { Declared } from './declared-data.ts';
import { codeOf } from './feature-outputs.ts';
import type { KnownLineage } from './known-lineage.ts';
import { jobAt, NOTEBOOK } from './lineage-index.ts';
import type { Walk } from './walk.ts';
import { wayTo } from './way-names.ts';

/** A feature that another is made from. */
export interface Leaned {
  readonly feature: Feature;
  /** Left out: the record says so itself. */
  readonly lean?: LeansOn;
}

/** Features whose data a feature is made from. Code that several share is the readiest one's. */
export function featuresBehind(
  feature: Feature,
  features: readonly Feature[],
  stages: readonly string[],
  back: Walk,
  { index, outputs }: KnownLineage,
): readonly Leaned[] {
  const named: unknown = feature.record['depends-on'];
  const inRecord = new Set(Array.isArray(named) ? named : []);
  const rank = (other: Feature): number => stages.indexOf(other.stage);
  const found = new Map<Feature, number>();
  for (const node of back.reached) {
    if (node >= index.datasets) continue;
    const owners = outputs.owners(node);
    if (owners.length === 0 || owners.includes(feature)) continue;
    let [readiest] = owners;
    for (const other of owners) {
      const higher = readiest === undefined ? 1 : rank(other) - rank(readiest);
      if (readiest === undefined || higher > 0 || (higher === 0 && other.id < readiest.id)) readiest = other;
    }
    if (readiest && !found.has(readiest)) found.set(readiest, node);
  }
  // What the record says outright is told by the rules around the evidence; here it only counts for whose sources are declared.
  const byLineage = [...found].map(([other, node]): Leaned =>
    // At the last stage nothing can be less ready than anything.
    inRecord.has(other.id) || (stages.length > 0 && other.stage === stages.at(-1))
      ? { feature: other }
      : {
          feature: other,
          lean: { kind: 'feature', name: other.id, stage: boundedText(other.stage, 50), way: wayTo(back, node, index) },
        },
  );
  const byRecord = inRecord.size === 0 ? [] : features.filter((other) => inRecord.has(other.id) && !found.has(other));
  return [...byLineage, ...byRecord.map((other): Leaned => ({ feature: other }))];
}

/** Notebooks among the jobs behind a feature, and among its own code. */
export function notebooksBehind(
  { feature, repository }: CollectContext,
  back: Walk,
  { index }: KnownLineage,
): LeansOn[] {
  const leans = new Map<string, LeansOn>();
  for (const node of index.notebooks) {
    if (!back.has(node)) continue;
    const job = jobAt(index, node);
    const path = job?.code !== undefined && NOTEBOOK.test(job.code) ? job.code : (job?.name ?? '');
    const name = boundedText(path, 1000);
    if (!leans.has(name)) leans.set(name, { kind: 'notebook', name, way: wayTo(back, node, index) });
  }
  for (const path of codeOf(feature, repository))
    if (NOTEBOOK.test(path) && !leans.has(path)) leans.set(path, { kind: 'notebook', name: path, way: [] });
  return [...leans.values()];
}

/** Sources that are only for trying: contracts whose servers are all in such environments, and whatever says that it is synthetic. */
export function unreadyBehind(
  { feature, option }: CollectContext,
  declared: ReadonlyMap<number, Declared>,
  back: Walk,
  known: KnownLineage,
): LeansOn[] {
  const { index, dataOf } = known;
  const never = new Set(textList(option('unready-environments')).map((word) => word.toLowerCase()));
  const leans: LeansOn[] = [];
  const wayFor = (path: string): string[] => {
    const reached = back.reached.find((node) => declared.get(node)?.path === path);
    return reached === undefined ? [] : wayTo(back, reached, index);
  };
  const met = back.reached.flatMap((node) => declared.get(node)?.path ?? []);
  for (const path of new Set([...feature.contracts, ...met])) {
    const { contract } = dataOf(path);
    if (!contract) continue;
    const environments = contract.servers.map(({ environment }) => environment);
    if (contract.servers.length > 0 && environments.every((one) => one !== undefined && never.has(one.toLowerCase())))
      leans.push({
        kind: 'environment',
        name: path,
        environments: [...new Set(environments.filter((one) => one !== undefined))]
          .slice(0, 100)
          .map((one) => boundedText(one, 200)),
        way: wayFor(path),
        location: contract.serversAt,
      });
    if (contract.synthetic)
      leans.push({ kind: 'synthetic', name: path, way: wayFor(path), location: contract.synthetic });
  }
  for (const node of index.tagged) {
    const synthetic = index.graph.datasets[node]?.tags.some(
      ({ key, value, field }) =>
        field === undefined && key.toLowerCase() === 'synthetic' && !/^(false|no|0)$/i.test(value),
    );
    if (synthetic && back.has(node))
      leans.push({
        kind: 'synthetic',
        name: boundedText(index.graph.datasets[node]?.id ?? '', 1000),
        way: wayTo(back, node, index),
      });
  }
  return leans;
}

function textList(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}
