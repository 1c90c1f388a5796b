import type { EngineFailure } from '../../../../query/data-engine.ts';
import type { DataFile, DataFormat } from '../../../../query/data-file.ts';
import type { TableRequest } from '../../../../query/table-request.ts';
import type { TableResult } from '../../../../query/table-result.ts';
import type { ColumnProfile, TableLayout } from '../../../../query/data-profile.ts';
import { isKey, type KeyColumn, keyColumns, keyRequest, pairedKeys, primaryOf, singleKeys } from './candidate-keys.ts';
import { draftedFields, type DraftedFields } from './drafted-fields.ts';
import { FEW_ROWS } from './drafted-options.ts';
import { below, draftedProperty, type Noted } from './drafted-property.ts';
import { TEXT_FORMS, TIME_FORMS } from './text-forms.ts';

/** Asks the engine of tables. */
export type AskTables = (
  tables: readonly TableRequest[],
) => Promise<readonly (TableResult | EngineFailure)[] | EngineFailure>;

/** A table that is going to be described. */
export interface TableToDraft {
  readonly fields: DraftedFields;
  /** What is asked of it. */
  readonly request: TableRequest;
  readonly name: string;
}

/** When texts are taken for an enumeration. */
const LISTED = { most: 20, longest: 60, often: 5 };

/** A table with what is asked of it. */
export function tableToDraft(
  { columns, name, schema }: TableLayout,
  files: readonly DataFile[],
  format: DataFormat,
  called: string,
): TableToDraft {
  const fields = draftedFields(columns, format.kind === 'csv');
  const own: DataFormat =
    format.kind === 'duckdb' && name !== undefined
      ? { kind: 'duckdb', tables: [name], ...(schema === undefined ? {} : { schema }) }
      : format;
  return {
    fields,
    name: name ?? called,
    request: {
      files,
      format: own,
      columns: fields.columns,
      conditions: [],
      keys: [],
      examples: 1,
      profile: { is: 'values', forms: TEXT_FORMS, timeForms: TIME_FORMS, listed: LISTED },
    },
  };
}

/** An object of a contract, from what was seen of a table. */
export async function draftedObject(
  { fields: { fields, nameless }, request, name }: TableToDraft,
  result: TableResult | EngineFailure | undefined,
  ask: AskTables,
): Promise<Noted> {
  if (!result || !('rows' in result) || result.profile?.is !== 'values') {
    const why = result && 'failure' in result ? result.message : 'it was not looked at';
    return { value: { name }, notes: [{ at: [], above: [`not described: ${why}`] }] };
  }
  const { rows, unreadable, profile } = result;
  const { key, unique } = await keysOf(request, { fields, rows, profiles: profile.columns }, ask);
  const table = {
    rows,
    profiles: profile.columns,
    stored: result.columns.map(({ stored }) => stored),
    key,
    unique,
  };
  const properties = fields.map((field) => draftedProperty(field, table));
  const remarks = [
    ...(rows === 0 ? ['no row was there to see: types and everything else are for you to say'] : []),
    ...(rows > 0 && rows < FEW_ROWS
      ? [`${rows === 1 ? 'one row is' : `${rows} rows are`} too few to see bounds, lists of values and keys in`]
      : []),
    ...(unreadable.count === 0
      ? []
      : [
          `${unreadable.count === 1 ? 'a row is' : `${unreadable.more ? 'at least ' : ''}${unreadable.count} rows are`} unreadable (${unreadable.examples[0]?.why ?? 'no row at all'}), which the gate finds as well: mend ${unreadable.count === 1 ? 'it' : 'them'}`,
        ]),
    ...(nameless === 0
      ? []
      : [`${nameless === 1 ? 'a column has' : `${nameless} columns have`} no name, and cannot be described`]),
  ];
  return {
    value: {
      name,
      properties: properties.map(({ value }) => value),
      ...(rows > 0 ? { quality: [{ type: 'library', metric: 'rowCount', mustBeGreaterThan: 0 }] } : {}),
    },
    notes: [
      ...(remarks.length > 0 ? [{ at: [], above: remarks }] : []),
      ...properties.flatMap(({ notes }, index) => below(['properties', index], notes)),
      ...(rows > 0
        ? [
            {
              at: ['quality', 0, 'metric'],
              beside: `${rows.toLocaleString('en-US')} ${rows === 1 ? 'was' : 'were'} seen: how many are too few?`,
            },
          ]
        : []),
    ],
  };
}

interface TableSeen {
  readonly fields: DraftedFields['fields'];
  readonly rows: number;
  readonly profiles: readonly ColumnProfile[];
}

/** The columns of the primary key, and those that are unique besides: as they are counted, not as they are estimated. */
async function keysOf(
  request: TableRequest,
  { fields, rows, profiles }: TableSeen,
  ask: AskTables,
): Promise<{ readonly key: readonly number[]; readonly unique: ReadonlySet<number> }> {
  const columns = keyColumns(fields, profiles, rows);
  const counted = async (sets: readonly (readonly KeyColumn[])[]): Promise<readonly (readonly KeyColumn[])[]> => {
    if (sets.length === 0) return [];
    const used = [...new Set(sets.flat())];
    const { profile: _, ...rest } = request;
    const asked = {
      ...rest,
      columns: used.map(keyRequest),
      keys: sets.map((set) => set.map((column) => used.indexOf(column))),
    };
    const answers = await ask([asked]);
    const [result] = 'failure' in answers ? [] : answers;
    return result && 'keys' in result ? sets.filter((_set, index) => isKey(result.keys[index], rows)) : [];
  };
  const singles = (await counted(singleKeys(columns, rows).map((column) => [column]))).flat();
  const primary = primaryOf(singles);
  if (primary)
    return {
      key: [primary.field.column],
      unique: new Set(singles.filter((column) => column !== primary).map(({ field }) => field.column)),
    };
  const [pair = []] = await counted(pairedKeys(columns, rows));
  return { key: pair.map(({ field }) => field.column), unique: new Set() };
}
