import type { ObjectData } from '../../../generated/formats.ts';
import type { DataFile } from '../../../query/data-file.ts';
import type { TableResult } from '../../../query/table-result.ts';
import { boundedText, nameList } from '../../name-list.ts';
import type { ObjectPlan } from './statement-plan.ts';

/** Of how many files the rows are kept. */
const FILES = 100;

/** What the gate keeps of an object's data. */
export function objectData(
  plan: ObjectPlan,
  files: readonly DataFile[],
  result: TableResult,
  format: string,
): ObjectData {
  const { count, more, examples } = result.unreadable;
  const outOfOrder = orderBroken(plan, result.order);
  return {
    files: nameList(files.map(({ name }) => name)),
    rows: result.rows,
    columnsKnown: format !== 'json' || result.rows > 0,
    others: nameList(result.others),
    ordered: result.order !== undefined,
    ...(outOfOrder ? { outOfOrder } : {}),
    ...(result.fileRows
      ? {
          fileRows: result.fileRows
            .slice(0, FILES)
            .map((rows, index) => ({ path: boundedText(files[index]?.name ?? '', 1000), rows })),
        }
      : {}),
    unreadable: {
      count,
      more,
      examples: examples.map(({ file, row, line, why }) => ({
        path: boundedText(files[file]?.name ?? '', 1000),
        ...(row === undefined ? {} : { row }),
        ...(line === undefined ? {} : { line }),
        why: boundedText(why, 500),
      })),
    },
  };
}

/** The first declared column that stands before one that the contract has earlier. */
function orderBroken(
  { columns }: ObjectPlan,
  order: readonly string[] | undefined,
): ObjectData['outOfOrder'] | undefined {
  if (!order) return undefined;
  let last: { readonly name: string; readonly place: number } | undefined;
  for (const { names, within } of columns) {
    const name = within ? undefined : names.find((candidate) => order.includes(candidate));
    if (name === undefined) continue;
    const place = order.indexOf(name);
    if (last && place < last.place) return { column: boundedText(name, 400), before: boundedText(last.name, 400) };
    last = { name, place };
  }
  return undefined;
}
