import type { ColumnProfile, ToldType, TypeSeen, ValueLayout } from '../../../../query/data-profile.ts';

/** What a draft takes values to be, and what to say about it. */
export interface DraftedType {
  readonly type?: ToldType;
  readonly form?: string;
  /** Least and greatest, where they are known. */
  readonly seen?: TypeSeen;
  readonly remark?: string;
}

/** The narrowest type that all values of a column have. */
export function draftedType({ values, types, text, padded }: ColumnProfile, layout: ValueLayout): DraftedType {
  const stored = layout.stored !== undefined;
  if (values === 0) {
    const known = (stored && layout.type !== 'map') || isStructured(layout.type) ? layout.type : undefined;
    const remark = known === undefined ? 'it has no value in any row, so its type is for you to say' : NO_VALUE;
    return { ...(known === undefined ? {} : { type: known }), remark };
  }
  const [seen] = types;
  if (!seen) {
    if (text) return { type: 'string' };
    if (layout.type === 'number')
      return { remark: 'a number, but for values that are not finite: mend those and say `logicalType: number`' };
    return {
      remark: stored
        ? `the standard has no logical type for what the file stores as ${layout.stored?.slice(0, 60) ?? ''}`
        : 'its values are of several types',
    };
  }
  if (seen.type === 'map') return { remark: 'a map: the standard knows those from 3.2 on' };
  if (text && padded > 0 && (seen.type === 'integer' || seen.type === 'number'))
    return { type: 'string', remark: 'digits with leading zeros or plus signs: taken as text' };
  const forms = types.flatMap(({ form }) => form ?? []);
  if (seen.form !== undefined && forms.length > 1)
    return {
      type: 'string',
      remark: `dates, in which the day cannot be told from the month: say \`logicalType: ${seen.type}\` and its format (${forms.join(' or ')})`,
    };
  return { type: seen.type, seen, ...(seen.form === undefined ? {} : { form: seen.form }) };
}

const NO_VALUE = 'it has no value in any row';

function isStructured(type: ToldType | undefined): boolean {
  return type === 'object' || type === 'array';
}
