import type { ColumnRequest } from '../../../../query/table-request.ts';
import type { KeyResult } from '../../../../query/table-result.ts';
import type { ColumnProfile } from '../../../../query/data-profile.ts';
import type { DraftedField } from './drafted-fields.ts';
import { FEW_ROWS } from './drafted-options.ts';
import { draftedType } from './drafted-type.ts';

/** Pairs of columns that are tried. */
const MOST_PAIRS = 10;
/** How far an estimate of how many different values there are may be off. */
const ESTIMATE = 0.6;

/** A column that may be, or be part of, a key. */
export interface KeyColumn {
  readonly field: DraftedField;
  readonly profile: ColumnProfile;
}

/** Columns with a value in every row, of types that keys are made of. */
export function keyColumns(
  fields: readonly DraftedField[],
  profiles: readonly ColumnProfile[],
  rows: number,
): readonly KeyColumn[] {
  return fields.flatMap((field) => {
    const profile = profiles[field.column];
    if (!profile || profile.values < rows || rows === 0) return [];
    const { type } = draftedType(profile, field.layout);
    return type !== undefined && KEY_TYPES.has(type) ? [{ field, profile }] : [];
  });
}

const KEY_TYPES: ReadonlySet<string> = new Set(['string', 'integer', 'date', 'timestamp']);

/** Columns whose values may differ in every row: in few rows only those that are called like a key, as the others do so by chance. */
export function singleKeys(columns: readonly KeyColumn[], rows: number): readonly KeyColumn[] {
  return columns.filter(
    ({ field, profile }) => profile.distinct >= rows * ESTIMATE && (rows >= FEW_ROWS || isKeyName(field.name)),
  );
}

/** Pairs of columns that may differ together in every row; those of a name and a time first. */
export function pairedKeys(columns: readonly KeyColumn[], rows: number): readonly (readonly [KeyColumn, KeyColumn])[] {
  if (rows < FEW_ROWS) return [];
  const pairs = columns.flatMap((left, index) =>
    columns
      .slice(index + 1)
      .filter(({ profile }) => left.profile.distinct > 1 && profile.distinct > 1)
      .filter(({ profile }) => left.profile.distinct * profile.distinct >= rows * ESTIMATE)
      .map((right) => [left, right] as const),
  );
  const weight = (pair: readonly KeyColumn[]): number =>
    (pair.some(({ field }) => isKeyName(field.name)) ? -2 : 0) + (pair.some(isTime) ? -1 : 0);
  return pairs.sort((left, right) => weight(left) - weight(right)).slice(0, MOST_PAIRS);
}

/** Whether a key that was counted is one. */
export function isKey(result: KeyResult | undefined, rows: number): boolean {
  return result !== undefined && result.rows === rows && result.distinct === rows;
}

/** The one of several keys that is called like one, else the first that is no time. */
export function primaryOf(keys: readonly KeyColumn[]): KeyColumn | undefined {
  return keys.find(({ field }) => isKeyName(field.name)) ?? keys.find((key) => !isTime(key)) ?? keys[0];
}

/** How the column is read when keys are counted. */
export function keyRequest({ field, profile }: KeyColumn): ColumnRequest {
  const { type, form } = draftedType(profile, field.layout);
  return {
    names: [field.name],
    ...(type === undefined ? {} : { type }),
    ...(form === undefined ? {} : { form }),
    shown: false,
  };
}

function isTime({ field, profile }: KeyColumn): boolean {
  const { type } = draftedType(profile, field.layout);
  return type === 'date' || type === 'timestamp';
}

/** Whether a column is called as keys are, so that its values are names of things. */
export function isKeyName(name: string): boolean {
  return /(^|[^A-Za-z])(id|uuid|guid|key|code)$/i.test(name) || /[a-z0-9](Id|ID|Uuid|Key)$/.test(name);
}
