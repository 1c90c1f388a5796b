import type { PersonalData } from '../../../generated/formats.ts';
import { boundedText } from '../../name-list.ts';
import type { KnownLineage } from './known-lineage.ts';
import { neighbours } from './lineage-index.ts';
import type { FeatureOutput } from './feature-outputs.ts';
import { walk } from './walk.ts';

/** What says that data is personal. */
type Mark = Omit<PersonalData, 'dataset' | 'column' | 'certain'>;

/** As many ways on which personal data comes are told. */
const MOST = 200;

/**
 * The personal data that comes to a feature's outputs: columns that a tag of OpenLineage or a contract marks, followed where values flow and no
 * step masks them. Where nothing tells of columns, what is behind the dataset is told as possible.
 *
 * @param words tags and classifications that mark personal data, in small letters
 * @param contracts that may mark columns
 */
export function personalData(
  { index, dataOf }: KnownLineage,
  outputs: readonly FeatureOutput[],
  words: ReadonlySet<string>,
  contracts: Iterable<string>,
): readonly PersonalData[] {
  const { columns, graph } = index;
  const marked = new Map<number, Map<string | undefined, Mark>>();
  const mark = (dataset: number, column: string | undefined, found: Mark): void => {
    const map = marked.get(dataset) ?? new Map<string | undefined, Mark>();
    marked.set(dataset, map);
    if (!map.has(column)) map.set(column, found);
  };
  for (const path of contracts) {
    const { contract, datasets } = dataOf(path);
    for (const { column, words: own, location } of contract?.classified ?? []) {
      const word = own.find((one) => words.has(one));
      if (word !== undefined) for (const dataset of datasets.keys()) mark(dataset, column, { word, location });
    }
  }
  for (const dataset of index.tagged)
    for (const { key, value, field } of graph.datasets[dataset]?.tags ?? [])
      if (words.has(key.toLowerCase()) && !/^(false|no|0)$/i.test(value)) mark(dataset, field, { word: key });
  if (marked.size === 0) return [];

  const found = new Map<string, PersonalData>();
  const tell = (dataset: number, column: string | undefined, certain: boolean): boolean => {
    const one = marked.get(dataset)?.get(column);
    if (!one || found.size >= MOST) return one !== undefined;
    const key = JSON.stringify([dataset, column]);
    const before = found.get(key);
    found.set(key, {
      dataset: boundedText(graph.datasets[dataset]?.id ?? '', 1000),
      ...(column === undefined ? {} : { column: boundedText(column, 500) }),
      ...one,
      word: boundedText(one.word, 200),
      certain: certain || (before?.certain ?? false),
    });
    return true;
  };

  const visited = new Uint8Array(columns.count);
  const waiting: number[] = [];
  const lost = new Set<number>();
  const visit = (column: number): void => {
    if (visited[column] === 1) return;
    visited[column] = 1;
    waiting.push(column);
  };
  for (const { dataset, fields } of outputs) {
    if (dataset === undefined) continue;
    // A mark on the whole dataset says that the feature's own data is personal.
    tell(dataset, undefined, true);
    const own = fields.length > 0 ? fields : columns.fieldsOf(dataset);
    for (const field of own) {
      const column = columns.of(dataset, field);
      if (column !== undefined) visit(column);
    }
    if (columns.told[dataset] === 0 && index.source[dataset] === 0) lost.add(dataset);
  }
  for (let column = waiting.pop(); column !== undefined; column = waiting.pop()) {
    const dataset = columns.datasetAt(column);
    const field = columns.fieldAt(column);
    // The nearest mark on the way is told; what it was made from itself is the same data.
    if (field !== undefined && tell(dataset, field, true)) continue;
    // All of a dataset, or columns that nobody tells of: whatever is behind it may come along.
    if (field === undefined || (columns.told[dataset] === 0 && index.source[dataset] === 0)) {
      lost.add(dataset);
      continue;
    }
    for (const edge of neighbours(columns.into, column))
      if (columns.direct[edge] === 1 && columns.masked[edge] === 0) visit(columns.from[edge] ?? 0);
  }
  const behind = walk(index.up, index.nodes, [...lost]);
  for (const node of behind.reached)
    if (node < index.datasets) for (const column of marked.get(node)?.keys() ?? []) tell(node, column, false);
  return [...found.values()].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function keyOf({ dataset, column = '' }: PersonalData): string {
  return `${dataset}\n${column}`;
}
