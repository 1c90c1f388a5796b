import type { ColumnProfile, ToldType, TypeSeen, ValueLayout } from '../../../../query/data-profile.ts';

/** Options of a logical type, and what to say about them. */
export interface DraftedOptions {
  readonly options: Readonly<Record<string, string | number | boolean>>;
  readonly remark?: string;
}

/** Rows below which bounds, being of one length, or different everywhere, are taken for chance. */
export const FEW_ROWS = 20;

const NOTHING: DraftedOptions = { options: {} };

/** Bounds of numbers, as far as the next rows may be expected to keep them. */
export function numberOptions(
  { type, least, most }: TypeSeen,
  { values, distinct }: ColumnProfile,
  name: string,
  unique: boolean,
): DraftedOptions {
  if ((type !== 'integer' && type !== 'number') || least === undefined || most === undefined) return NOTHING;
  const [from, to] = [Number(least), Number(most)];
  const width = type === 'integer' ? widthOf(BigInt(least), BigInt(most)) : {};
  // Keys and clocks go on where the data ends; of few rows bounds are chance.
  if (unique || values < FEW_ROWS) return { options: width };
  if (type === 'integer' && from > 9e8 && /(^|[^a-z])(ts|time|timestamp|epoch|at)$/i.test(name))
    return { options: width, remark: `a moment, in seconds or milliseconds? Seen from ${least} to ${most}` };
  if (type === 'integer' && !(Number.isSafeInteger(from) && Number.isSafeInteger(to))) return { options: width };
  if (type === 'number' && from >= 0 && to <= 1 && distinct > 2)
    return { options: { minimum: 0, maximum: 1 }, remark: `seen from ${from} to ${to}` };
  return { options: { ...width, minimum: from, maximum: to } };
}

/** The standard takes integers for 32 bits wide where nothing is said. */
function widthOf(least: bigint, most: bigint): DraftedOptions['options'] {
  const within = (bits: bigint): boolean => least >= -(2n ** (bits - 1n)) && most < 2n ** (bits - 1n);
  if (within(32n)) return {};
  if (within(64n)) return { format: 'i64' };
  return { format: least >= 0n && most < 2n ** 64n ? 'u64' : 'i128' };
}

/** The length of text, where all of it is equally long. */
export function lengthOptions({ values, distinct, shortest, longest }: ColumnProfile): DraftedOptions['options'] {
  return values >= FEW_ROWS && distinct > 1 && shortest === longest && longest > 0
    ? { minLength: shortest, maxLength: longest }
    : {};
}

/** The number of items, where the stored type says it: `FLOAT[384]`. */
export function countOptions(type: ToldType | undefined, { stored = '' }: ValueLayout): DraftedOptions['options'] {
  const count = type === 'array' ? /\[(\d+)\]$/.exec(stored)?.[1] : undefined;
  return count === undefined ? {} : { minItems: Number(count), maxItems: Number(count) };
}
