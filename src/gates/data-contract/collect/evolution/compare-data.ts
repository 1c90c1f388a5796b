import type { DataComparison, DataSide } from '../../../../generated/formats.ts';
import type { DataFile } from '../../../../query/data-file.ts';
import type { ColumnRequest } from '../../../../query/table-request.ts';
import type { TableResult } from '../../../../query/table-result.ts';
import { layOutFiles } from '../../../../sources/lay-out-files.ts';
import { repositoryOver } from '../../../../sources/repository-over.ts';
import type { Repository, Tree } from '../../../../sources/repository.ts';
import { boundedText, nameList } from '../../../name-list.ts';
import type { ContractNode } from '../contract-node.ts';
import type { ContractRequest } from '../contract-request.ts';
import { formatOf } from '../data-format.ts';
import { findData } from '../find-data.ts';
import { isLocal } from '../is-local.ts';
import { objectNames } from '../object-names.ts';
import type { ObjectPlan } from '../statement-plan.ts';

/** Data as it is now: an object of the contract with what was counted in its files. */
export interface DataNow {
  readonly object: ObjectPlan;
  readonly files: readonly DataFile[];
  readonly result: TableResult;
}

/** Of data at the merge base so many bytes are read, and so many files. */
const LIMITS = { file: 64_000_000, all: 256_000_000 };
const MOST_FILES = 200;

/** So many columns are carried. */
const MOST_COLUMNS = 500;

/**
 * The data of each object whose files differ from the merge base, beside what it was there: rows, and rows without a value. Data that
 * was not in git then, and data that is the same, is left out.
 *
 * @param server whose data it is now; that of the same name is compared, or the only one there was and is
 */
export async function compareData(
  request: ContractRequest,
  contract: ContractNode,
  server: ContractNode | undefined,
  now: readonly DataNow[],
): Promise<DataComparison[]> {
  const { before, comparison, path, data } = request;
  const changed = comparison?.changed;
  if (!before || !changed || data !== undefined) return [];
  // Nothing of it changed, and nothing is gone that may have been of it.
  const touched = now.some(({ files }) => files.some((file) => changed.has(file.name)));
  if (!touched && ![...changed].some((file) => before.tree.has(file) && !request.repository.has(file))) return [];
  const name = server?.text('server');
  const local = before.contract.list('servers').filter(isLocal);
  const renamed = local.length === 1 && contract.list('servers').filter(isLocal).length === 1;
  const serverBefore = local.find((one) => one.text('server') === name) ?? (renamed ? local[0] : undefined);
  if (!serverBefore) return [];
  const files = filesOf(before.tree);
  const names = objectNames(before.contract);
  const found = findData(files, before.path, serverBefore, names);
  const comparisons: DataComparison[] = [];
  for (const one of now) {
    const index = names.findIndex(({ aliases }) => one.object.sqlNames.some((alias) => aliases.includes(alias)));
    const old = found[index];
    const paths = old && 'paths' in old ? old.paths.filter((file) => files.has(file)) : [];
    const differs = [...paths, ...one.files.map((file) => file.name)].some((file) => changed.has(file));
    if (paths.length === 0 || !differs) continue;
    const known = {
      contract: boundedText(path, 1000),
      ...(name === undefined ? {} : { server: boundedText(name, 500) }),
      object: boundedText(one.object.name, 500),
    };
    const seen = await readBefore({ ...request, tree: before.tree, changed, serverBefore }, paths, one.object);
    comparisons.push(
      'notCompared' in seen
        ? { ...known, columns: [], more: 0, notCompared: boundedText(seen.notCompared, 2000) }
        : { ...known, ...sideBySide(one, seen, paths) },
    );
  }
  return comparisons;
}

/** The paths of a commit, to find files among; contents are read through the commit itself. */
function filesOf(tree: Tree): Repository {
  return repositoryOver({
    root: '/',
    versioned: true,
    paths: tree.paths,
    blob: (path) => Promise.resolve(tree.blob(path)),
  });
}

interface BeforeRequest extends ContractRequest {
  readonly tree: Tree;
  readonly changed: ReadonlySet<string>;
  /** The server whose data it was. */
  readonly serverBefore: ContractNode;
}

/** Counts the data of an object as it was. Files that are the same now are read where they lie. */
async function readBefore(
  { repository, tree, changed, serverBefore, engine, limits, signal }: BeforeRequest,
  paths: readonly string[],
  object: ObjectPlan,
): Promise<TableResult | { readonly notCompared: string }> {
  const here = (path: string): string | undefined => {
    const file = changed.has(path) ? undefined : repository.absolute(path);
    return typeof file === 'string' ? file : undefined;
  };
  const gone = paths.filter((path) => here(path) === undefined);
  if (gone.length > MOST_FILES)
    return { notCompared: `${gone.length} files of it changed; at most ${MOST_FILES} are compared` };
  const format = formatOf(serverBefore, paths, object.sqlNames);
  if ('why' in format) return { notCompared: format.why };
  const answer = await layOutFiles(tree, gone, LIMITS, async (laid) => {
    const files = paths.map((name) => ({ name, path: here(name) ?? laid[gone.indexOf(name)] ?? '' }));
    const table = { files, format, columns: columnsOf(object).map(({ column }) => column) };
    return engine.scan({ tables: [{ ...table, conditions: [], keys: [], identity: [], examples: 0 }], limits }, signal);
  });
  signal.throwIfAborted();
  if ('unreadable' in answer) return { notCompared: answer.unreadable };
  if ('failure' in answer) return { notCompared: answer.message };
  const [result] = answer.tables;
  if (!result || 'failure' in result) return { notCompared: result?.message ?? 'it could not be read' };
  return result;
}

/** The declared columns of the object, not those inside of others, with their indexes. */
function columnsOf({ columns }: ObjectPlan): readonly { readonly column: ColumnRequest; readonly index: number }[] {
  return columns.flatMap(({ names, within }, index) => (within ? [] : [{ column: { names, shown: false }, index }]));
}

function sideBySide(
  { object, files, result }: DataNow,
  before: TableResult,
  paths: readonly string[],
): Pick<DataComparison, 'before' | 'after' | 'columns' | 'more'> {
  const columns = columnsOf(object);
  const side = ({ rows }: TableResult, names: readonly string[]): DataSide => ({ rows, files: nameList(names) });
  const nulls = ({ rows, columns: of }: TableResult, index: number): number | null => {
    const column = of[index];
    return column?.name === undefined ? null : Math.max(0, rows - column.values);
  };
  return {
    before: side(before, paths),
    after: side(
      result,
      files.map(({ name }) => name),
    ),
    columns: columns.slice(0, MOST_COLUMNS).map(({ column, index }, at) => ({
      name: boundedText(object.columns[index]?.names.at(-1) ?? column.names[0] ?? '', 500),
      before: nulls(before, at),
      after: nulls(result, index),
    })),
    more: Math.max(0, columns.length - MOST_COLUMNS),
  };
}
