import type { ColumnProfile, ToldType, ValueLayout } from '../../../../query/data-profile.ts';
import type { YamlNote } from '../../../../sources/commented-yaml.ts';
import { valueFormat } from '../value-format.ts';
import { isKeyName } from './candidate-keys.ts';
import { described, type DraftedField } from './drafted-fields.ts';
import { countOptions, lengthOptions, numberOptions } from './drafted-options.ts';
import { draftedType } from './drafted-type.ts';

/** What is known of a table when its properties are written. */
export interface DraftedTable {
  readonly rows: number;
  readonly profiles: readonly ColumnProfile[];
  /** What the files store each column as. */
  readonly stored: readonly (readonly string[])[];
  /** Columns of the primary key, in order. */
  readonly key: readonly number[];
  /** Columns that are unique besides. */
  readonly unique: ReadonlySet<number>;
}

/** A mapping of a contract with the notes that stand around its values, by their places within it. */
export interface Noted {
  readonly value: Readonly<Record<string, unknown>>;
  readonly notes: readonly YamlNote[];
}

/** Remarks longer than this stand above what they are about. */
const BESIDE = 60;
/** Lists with more characters than this have a line for each entry. */
const ONE_LINE = 60;
/** Items inside of items that are described. */
const DEEPEST = 4;
/** Physical types that say something in a word; those of structures and enumerations repeat what stands below them, or values. */
const PHYSICAL = /^[A-Z][A-Z_ ]*(\(\d+,\d+\))?$/;

/**
 * What a draft states of a column: what holds in every row that was seen.
 *
 * @param parent rows in which the object that it is a field of has a value
 */
export function draftedProperty(field: DraftedField, table: DraftedTable, parent = table.rows): Noted {
  const { name, layout, column } = field;
  const profile = table.profiles[column];
  if (!profile) return { value: { name }, notes: [] };
  const { values } = profile;
  const drafted = draftedType(profile, layout);
  const { type } = drafted;
  const personal = field.personal || profile.personal !== undefined;
  const unique = table.unique.has(column) || (table.key.length === 1 && table.key.includes(column));
  const position = table.key.indexOf(column);
  const listed =
    !personal &&
    type === 'string' &&
    !unique &&
    position === -1 &&
    !isKeyName(name) &&
    (profile.listed?.length ?? 0) > 1
      ? profile.listed
      : undefined;
  const format = type === 'string' ? profile.forms.find((form) => !('why' in valueFormat(form))) : undefined;
  const numbers = drafted.seen && !personal ? numberOptions(drafted.seen, profile, name, unique) : { options: {} };
  const logicalTypeOptions = {
    ...(drafted.form === undefined ? {} : { format: drafted.form }),
    ...(type === 'timestamp' && values > 0 && profile.offsets === values ? { timezone: true } : {}),
    ...(format === undefined ? {} : { format }),
    ...numbers.options,
    ...(type === 'string' && format === undefined && !listed && !personal ? lengthOptions(profile) : {}),
    ...countOptions(type, layout),
  };
  const inner = inside(field, type, table, values);
  const [physicalType, ...other] = table.stored[column] ?? [];
  const value = {
    name,
    ...(physicalType !== undefined && other.length === 0 && PHYSICAL.test(physicalType) ? { physicalType } : {}),
    ...(type === undefined ? {} : { logicalType: type }),
    ...(values > 0 && values === parent ? { required: true } : {}),
    ...(position === -1 ? {} : { primaryKey: true }),
    ...(position === -1 || table.key.length === 1 ? {} : { primaryKeyPosition: position + 1 }),
    ...(unique && position === -1 ? { unique: true } : {}),
    ...(personal ? { classification: 'restricted' } : {}),
    ...(Object.keys(logicalTypeOptions).length === 0 ? {} : { logicalTypeOptions }),
    ...(listed
      ? { quality: [{ type: 'library', metric: 'invalidValues', arguments: { validValues: listed }, mustBe: 0 }] }
      : {}),
    ...inner.value,
  };
  const remarks = [
    drafted.remark,
    numbers.remark,
    personal ? undefined : seenTimes(drafted.seen),
    !personal && profile.listed?.length === 1 ? 'it is the same in all rows that have one' : undefined,
    values > 0 && values < parent ? `no value in ${share(parent - values, parent)}` : undefined,
    inner.remark,
  ].filter((remark) => remark !== undefined);
  return {
    value,
    notes: [
      ...remarkNotes(remarks.join('; ')),
      ...(personal ? [{ at: ['classification'], beside: personalWords(profile.personal) }] : []),
      ...('logicalTypeOptions' in value ? [{ at: ['logicalTypeOptions'], flow: true } as const] : []),
      ...(listed
        ? [
            ...(listed.join('').length <= ONE_LINE
              ? [{ at: ['quality', 0, 'arguments', 'validValues'], flow: true } as const]
              : []),
            { at: ['quality', 0, 'metric'], beside: 'these were seen: are there others?' },
          ]
        : []),
      ...inner.notes,
    ],
  };
}

/** Notes of something that stands deeper. */
export function below(at: readonly (string | number)[], notes: readonly YamlNote[]): readonly YamlNote[] {
  return notes.map((note) => ({ ...note, at: [...at, ...note.at] }));
}

/** A part of a whole in words: `2.1 % of the rows (21 of 1,000)`. */
function share(part: number, whole: number): string {
  const percent = (100 * part) / whole;
  const rounded = percent < 0.1 ? 'less than 0.1' : percent.toFixed(1).replace(/\.0$/, '');
  return `${rounded} % of the rows (${part.toLocaleString('en-US')} of ${whole.toLocaleString('en-US')})`;
}

function remarkNotes(text: string): readonly YamlNote[] {
  if (text === '') return [];
  return text.length <= BESIDE ? [{ at: ['name'], beside: text }] : [{ at: [], above: [text] }];
}

function personalWords(form: string | undefined): string {
  const why =
    form === undefined ? 'its name may speak of a person' : `its values look like ${FORM_WORDS[form] ?? form}`;
  return `${why}: no report shows them; write public if any may`;
}

const FORM_WORDS: Readonly<Record<string, string>> = {
  email: 'e-mail addresses',
  ipv4: 'addresses of machines',
  ipv6: 'addresses of machines',
};

/** When data is from goes on where the data ends: it is said, and not demanded. */
function seenTimes(seen: DraftedTypeSeen): string | undefined {
  if (!seen || !['date', 'timestamp', 'time'].includes(seen.type)) return undefined;
  const { least, most } = seen;
  return least === undefined || most === undefined
    ? undefined
    : least === most
      ? `always ${least}`
      : `seen from ${least} to ${most}`;
}

type DraftedTypeSeen = ReturnType<typeof draftedType>['seen'];

/** The fields of an object, the items of an array. */
function inside(
  { layout, fields }: DraftedField,
  type: ToldType | undefined,
  table: DraftedTable,
  values: number,
): Noted & { readonly remark?: string } {
  if (type === 'array') {
    const items = itemsOf(layout.items, 1);
    return { value: items ? { items } : {}, notes: [] };
  }
  if (type !== 'object') return { value: {}, notes: [] };
  const left = layout.fields?.length ?? 0;
  if (fields.length === 0)
    return {
      value: {},
      notes: [],
      ...(left > 0 ? { remark: `it has ${left} different fields, which are not described` } : {}),
    };
  const properties = fields.map((field) => draftedProperty(field, table, values));
  return {
    value: { properties: properties.map(({ value }) => value) },
    notes: properties.flatMap(({ notes }, index) => below(['properties', index], notes)),
  };
}

/** What the items of an array are, which shows in their types alone. */
function itemsOf(layout: ValueLayout | undefined, depth: number): Readonly<Record<string, unknown>> | undefined {
  if (layout?.type === undefined || depth > DEEPEST) return undefined;
  const { type } = layout;
  const fields = type === 'object' && depth < DEEPEST ? described(layout, depth) : [];
  const items = type === 'array' ? itemsOf(layout.items, depth + 1) : undefined;
  const properties = fields.map((field) => ({ name: field.name, ...itemsOf(field, depth + 1) }));
  return { logicalType: type, ...(items ? { items } : {}), ...(properties.length > 0 ? { properties } : {}) };
}
