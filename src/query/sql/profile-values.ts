import type { ColumnRequest, TableRequest } from '../table-request.ts';
import type { ColumnProfile, DataProfile, ProfileWish, TextForm, ToldType, TypeSeen } from '../data-profile.ts';
import { isStructured, LEXICAL_FORMS, type ScalarType } from '../lexical-form.ts';
import type { CellKind, CellSource, OpenCells } from './cell-source.ts';
import { castSql, cellsOf, presence, textOf, valueSql } from './column-sql.ts';
import type { RunSql } from './run-sql.ts';

type ValuesWish = Extract<ProfileWish, { readonly is: 'values' }>;

/** A type that all values of a column may be of. */
type Candidate = Pick<TypeSeen, 'type' | 'form'>;

/** A column with what is not ruled out yet. */
interface Profiled {
  /** Its place among the columns of the cells. */
  readonly place: number;
  readonly column: ColumnRequest;
  readonly candidates: readonly Candidate[];
  /** Forms of text that are looked for. */
  readonly forms: readonly TextForm[];
}

/** Rows that are looked at first: what they rule out is not asked of all others. */
const FIRST = 10_000;
/** Values among them from which what none of them is is taken for ruled out. */
const ENOUGH = 100;
/** Columns of one scan. */
const TOGETHER = 50;

/** What cells without a type of their own may be, the narrower before the wider. */
const CANDIDATES: Readonly<Record<Exclude<CellKind, 'stored'>, readonly ToldType[]>> = {
  text: ['boolean', 'integer', 'number', 'date', 'timestamp', 'time'],
  json: ['boolean', 'integer', 'number', 'date', 'timestamp', 'time', 'string', 'object', 'array'],
};

/**
 * Says what the values of columns are, by the same rules by which they are held to a type.
 *
 * @param prefix of names for temporary tables
 */
export async function profileValues(
  request: TableRequest,
  wish: ValuesWish,
  prefix: string,
  run: RunSql,
  openCells: OpenCells,
): Promise<DataProfile> {
  const declared = request.columns.flatMap(({ names }) => names);
  let named = 0;
  const fresh = (): string => `${prefix}_rejects_${named++}`;
  const open = async (columns: readonly ColumnRequest[], most?: number): Promise<Cells> => {
    const source = await openCells({ ...request, columns }, declared, fresh);
    const rows: string[] = [];
    for (const group of source.groups) {
      const from = `(${group.rows({ rejects: fresh() })})`;
      const first = most === undefined ? undefined : `${fresh()}_first`;
      if (first !== undefined) await run(`CREATE TEMPORARY TABLE ${first} AS SELECT * FROM ${from} LIMIT ${most ?? 0}`);
      rows.push(first ?? from);
    }
    return { source, rows, run, wish };
  };
  const profiles: ColumnProfile[] = [];
  for (let from = 0; from < request.columns.length; from += TOGETHER) {
    const columns = request.columns.slice(from, from + TOGETHER);
    const first = await open(columns, FIRST);
    const left: Profiled[] = [];
    for (const [place, column] of columns.entries()) {
      const candidates = candidatesOf(first.source.cells, column, wish);
      // One by one: so many ways to look at so many columns take the engine seconds to plan.
      const [seen] = await countProfiles([{ place, column, candidates, forms: wish.forms }], first);
      const may = ({ type, form }: Candidate): boolean =>
        type === 'string'
          ? (seen?.text ?? false)
          : (seen?.types.some((known) => known.type === type && known.form === form) ?? false);
      const form = ({ name }: TextForm): boolean =>
        seen !== undefined && seen.text && (seen.values < ENOUGH || seen.some.includes(name));
      left.push({ place, column, candidates: candidates.filter(may), forms: wish.forms.filter(form) });
    }
    const whole = await open(columns);
    profiles.push(...(await withLists(await countProfiles(left, whole), left, whole)));
  }
  return { is: 'values', columns: profiles };
}

/** Cells of columns that were asked for. */
interface Cells {
  readonly source: CellSource;
  /** A relation for each group of files. */
  readonly rows: readonly string[];
  readonly run: RunSql;
  readonly wish: ValuesWish;
}

/** SQL of all rows with the columns' values, as each of their candidates has them. */
function relationOf(asked: readonly Profiled[], { source, rows }: Cells): string {
  const groups = rows.map((from, index) => {
    const values = asked.flatMap(({ place, column, candidates }) =>
      candidates.map((candidate, way) => {
        const stored = source.groups[index]?.stored[place];
        const typed = { ...column, ...candidate };
        const value = valueSql(source, typed, place, stored, castSql(source, typed, place));
        return `${value} AS ${typedPart(place, way)}`;
      }),
    );
    return `SELECT ${['*', ...values].join(', ')} FROM ${from}`;
  });
  return `(${groups.join(' UNION ALL ')})`;
}

function candidatesOf(kind: CellKind, column: ColumnRequest, { timeForms }: ValuesWish): readonly Candidate[] {
  const { type, within } = column;
  const cells = cellsOf(kind, column);
  if (cells === 'stored') return type === undefined || type === 'vector' ? [] : [{ type }];
  // A cell of text is known to hold JSON by its type alone.
  if (kind === 'text' && cells === 'json' && within === undefined) return [{ type: 'array' }, { type: 'object' }];
  return [...CANDIDATES[cells].map((of) => ({ type: of })), ...timeForms];
}

/** Name of a column's value as one of its candidates has it. */
function typedPart(column: number, way: number): string {
  return `y${column}_${way}`;
}

/** Types of which values have no inside. */
const SCALARS = Object.keys(LEXICAL_FORMS) as readonly ScalarType[];

const OFFSET = '(Z|[+-][0-9]{2}(:?[0-9]{2})?)$';

/** A column's profile with what is of use only on the way to it. */
interface CountedProfile extends ColumnProfile {
  /** Names of forms that some values have. */
  readonly some: readonly string[];
}

/** What is counted of all columns in one scan. */
async function countProfiles(asked: readonly Profiled[], all: Cells): Promise<readonly CountedProfile[]> {
  const { run } = all;
  const { cells, dialect, groups } = all.source;
  const selected: string[] = [];
  const select = (sql: string): number => selected.push(sql) - 1;
  const plans = asked.map(({ place, column, candidates, forms }) => {
    const text = textOf(all.source, place);
    const stored = groups[0]?.stored[place] ?? '';
    const bounded = ({ type }: Candidate): boolean => !isStructured(type) && type !== 'string' && type !== 'boolean';
    const isOneOf = (...types: readonly ToldType[]): boolean => candidates.some(({ type }) => types.includes(type));
    const found = (pattern: string | undefined): number => {
      // Not looked for, a form that tells of persons would let their values leave.
      if (pattern === undefined) throw new TypeError('a form that the engine cannot look for');
      return select(`count(CASE WHEN ${dialect.matches(text, pattern)} THEN 1 END)`);
    };
    const plain = cells !== 'stored' || SCALARS.some((type) => dialect.stores(type, stored));
    const edge = (of: 'min' | 'max', value: string): number =>
      select(`CAST(${of}(${value}) AS ${dialect.types.string})`);
    return {
      cells: cellsOf(cells, column),
      values: select(`count(${presence(cells, place)})`),
      typed: candidates.map((candidate, way) => {
        const value = typedPart(place, way);
        return {
          candidate,
          count: select(`count(${value})`),
          ...(bounded(candidate) ? { least: edge('min', value), most: edge('max', value) } : {}),
        };
      }),
      signs: isOneOf('integer', 'number') && cells !== 'stored' ? found('^([+]|-?0[0-9])') : -1,
      offsets: !isOneOf('timestamp')
        ? -1
        : cells !== 'stored'
          ? found(OFFSET)
          : dialect.storesZone(stored)
            ? select(`count(${presence(cells, place)})`)
            : -1,
      shortest: select(`min(char_length(${text}))`),
      longest: select(`max(char_length(${text}))`),
      distinct: plain ? select(dialect.distinctAbout(text)) : -1,
      forms: forms.map((form) => ({ form, count: found(dialect.pattern(form.pattern)) })),
    };
  });
  const [row = []] = await run(`SELECT ${selected.join(', ')} FROM ${relationOf(asked, all)}`);
  const at = (index: number): number => (index < 0 ? 0 : Number(row[index] ?? 0));
  return plans.map((plan, index): CountedProfile => {
    const values = at(plan.values);
    const own = asked[index]?.column;
    const personal = plan.forms.find(({ form, count }) => form.personal && values > 0 && at(count) * 2 >= values);
    const shown = (own?.shown ?? false) && !personal;
    const whole = plan.typed.filter(({ count }) => at(count) === values);
    const edge = (place: number | undefined): string | undefined => {
      const value = place === undefined ? undefined : row[place];
      return shown && typeof value === 'string' ? value : undefined;
    };
    return {
      values,
      text: plan.cells === 'text' || whole.some(({ candidate: { type } }) => type === 'string'),
      types: whole.flatMap(({ candidate, least, most }): readonly TypeSeen[] => {
        if (candidate.type === 'string') return [];
        const [from, to] = [edge(least), edge(most)];
        return [{ ...candidate, ...(from === undefined || to === undefined ? {} : { least: from, most: to }) }];
      }),
      padded: at(plan.signs),
      offsets: at(plan.offsets),
      shortest: at(plan.shortest),
      longest: at(plan.longest),
      distinct: at(plan.distinct),
      forms: values === 0 ? [] : plan.forms.flatMap(({ form, count }) => (at(count) === values ? [form.name] : [])),
      ...(personal ? { personal: personal.form.name } : {}),
      some: plan.forms.flatMap(({ form, count }) => (at(count) > 0 ? [form.name] : [])),
    };
  });
}

/** The same with the different texts of columns that have few: one more scan, where there are any. */
async function withLists(
  counted: readonly CountedProfile[],
  asked: readonly Profiled[],
  all: Cells,
): Promise<readonly ColumnProfile[]> {
  const {
    run,
    wish: { listed, forms },
  } = all;
  const profiles: readonly ColumnProfile[] = counted;
  const few = counted.flatMap(({ text, types, distinct, values, longest, some }, index) => {
    // One value that tells of a person is enough for none to be listed.
    const personal = forms.some((form) => form.personal && some.includes(form.name));
    const shown = (asked[index]?.column.shown ?? false) && !personal;
    // How many there are is an estimate here: what is just above may be just below.
    const wanted = text && types.length === 0 && distinct <= listed.most * 2 && longest <= listed.longest;
    return shown && wanted && values >= listed.often ? [index] : [];
  });
  if (few.length === 0) return profiles;
  const lists = few.map((index) => `array_agg(DISTINCT ${textOf(all.source, asked[index]?.place ?? 0)})`);
  const [row = []] = await run(`SELECT ${lists.join(', ')} FROM ${relationOf([], all)}`);
  return profiles.map((profile, index) => {
    const found = row[few.indexOf(index)];
    if (!few.includes(index) || !Array.isArray(found)) return profile;
    const texts = found.filter((text): text is string => typeof text === 'string').sort();
    if (texts.length > listed.most || profile.values < listed.often * texts.length) return profile;
    return { ...profile, listed: texts };
  });
}
