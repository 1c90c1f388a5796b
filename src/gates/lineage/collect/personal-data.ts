import type { PersonalData } from '../../../generated/formats.ts';
import { boundedText } from '../../name-list.ts';
import type { KnownLineage } from './known-lineage.ts';
import { neighbours } from './lineage-index.ts';
import type { FeatureOutput } from './feature-outputs.ts';

/** What says that data is personal. */
type Mark = Omit<PersonalData, 'dataset' | 'column' | 'certain'>;

/** As many ways on which personal data comes are told. */
const MOST = 200;

/**
 * The personal data that comes to a feature's outputs: columns that a tag of OpenLineage or a contract marks, followed where values flow and no
 * step masks them. Where nothing tells from which columns a dataset is made, all that was read for it may come.
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

  /** By column: 0 not visited, 1 it may come, 2 it comes. */
  const visited = new Uint8Array(columns.count);
  const waiting: number[] = [];
  const lost = new Set<number>();
  const losing: number[] = [];
  const visit = (column: number, certain: boolean): void => {
    const rank = certain ? 2 : 1;
    if ((visited[column] ?? 0) >= rank) return;
    visited[column] = rank;
    waiting.push(column);
  };
  const lose = (dataset: number): void => {
    if (lost.has(dataset)) return;
    lost.add(dataset);
    losing.push(dataset);
  };
  const isUntold = (dataset: number): boolean => columns.told[dataset] === 0 && index.source[dataset] === 0;
  for (const { dataset, fields } of outputs) {
    if (dataset === undefined) continue;
    // A mark on the whole dataset says that the feature's own data is personal.
    tell(dataset, undefined, true);
    const own = fields.length > 0 ? fields : columns.fieldsOf(dataset);
    for (const field of own) {
      const column = columns.of(dataset, field);
      if (column !== undefined) visit(column, true);
    }
    if (isUntold(dataset)) lose(dataset);
  }
  for (;;) {
    const without = losing.pop();
    if (without !== undefined) {
      // Nothing tells from which columns it is made: any of those that were read may have come.
      for (const job of neighbours(index.up, without))
        for (const read of neighbours(index.up, job)) {
          for (const column of marked.get(read)?.keys() ?? []) tell(read, column, false);
          for (const field of columns.fieldsOf(read)) visit(columns.of(read, field) ?? 0, false);
          if (isUntold(read)) lose(read);
        }
      continue;
    }
    const column = waiting.pop();
    if (column === undefined) break;
    const dataset = columns.datasetAt(column);
    const field = columns.fieldAt(column);
    const certain = visited[column] === 2;
    // The nearest mark on the way is told; what it was made from itself is the same data.
    if (field !== undefined && tell(dataset, field, certain)) continue;
    // A mark that names no column may be of this one.
    tell(dataset, undefined, false);
    if (field === undefined || isUntold(dataset)) {
      lose(dataset);
      continue;
    }
    for (const edge of neighbours(columns.into, column))
      if (columns.direct[edge] === 1 && columns.masked[edge] === 0) visit(columns.from[edge] ?? 0, certain);
  }
  return [...found.values()].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function keyOf({ dataset, column = '' }: PersonalData): string {
  return `${dataset}\n${column}`;
}
