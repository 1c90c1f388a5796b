import type { Location, NotChecked, RuleLimit, Statement } from '../../../generated/formats.ts';
import type { Condition } from '../../../query/condition.ts';
import type { DataFormat } from '../../../query/data-file.ts';
import type { TableQuestion } from '../../../query/table-question.ts';
import type { ColumnRequest, Measure } from '../../../query/table-request.ts';
import { boundedText } from '../../name-list.ts';
import type { ForeignTable, ObjectPlan, PlannedReference, PlannedStatement, Question } from './statement-plan.ts';

/** Formats whose cells are text without structure, or have types of their own. */
export type PlannedFormat = DataFormat['kind'] | undefined;

/** A statement as it is noted down. */
interface Noted {
  /** Within the object: `busy_share maximum`. */
  readonly about: string;
  readonly says: string;
  readonly asks: Statement['asks'];
  readonly location: Location;
  readonly limit?: RuleLimit;
  readonly mostly?: number;
  /** What a value must be within, both included. */
  readonly range?: Statement['range'];
  /** Whether the contract itself says that it must not stop anybody. */
  readonly advisory?: boolean;
  /** Whether it says what data must contain, evaluation data included. */
  readonly edgeCase?: boolean;
}

/** A question that a statement asks, as it is stated. */
type Asked =
  | Question
  | Condition
  | { readonly unique: readonly number[] }
  | { readonly measure: Measure; readonly allowed: number }
  | { readonly refers: PlannedReference }
  | { readonly question: TableQuestion };

/** Collects the statements of one object and what has to be asked to decide them; the same question is asked once. */
export interface PlanBuilder {
  readonly format: PlannedFormat;
  /** Index of the object. */
  readonly object: number;
  readonly column: (request: ColumnRequest) => number;
  readonly state: (noted: Noted, asked: Asked) => void;
  readonly skip: (statement: string, location: Location, why: string) => void;
  /** Notes down a table of another contract; gives its index. */
  readonly foreign: (table: ForeignTable) => number;
  readonly build: (location: Location, more: Pick<ObjectPlan, 'identity' | 'sqlNames'>) => ObjectPlan;
}

/** What all objects of a contract are noted down into. */
export interface ContractLists {
  readonly notChecked: NotChecked[];
  readonly references: PlannedReference[];
  readonly foreign: ForeignTable[];
  readonly questions: TableQuestion[];
}

/** A builder for the object of this name and index. */
export function planBuilder(name: string, object: number, format: PlannedFormat, lists: ContractLists): PlanBuilder {
  const columns: ColumnRequest[] = [];
  const conditions: Condition[] = [];
  const keys: (readonly number[])[] = [];
  const measures: Measure[] = [];
  const statements: PlannedStatement[] = [];
  const seen = new Map<string, number>();
  const abouts = new Map<string, number>();
  const once = <Entry>(kind: string, list: Entry[], entry: Entry): number => {
    const key = `${kind} ${JSON.stringify(entry)}`;
    const index = seen.get(key) ?? list.push(entry) - 1;
    seen.set(key, index);
    return index;
  };
  const about = (text: string): string => {
    const full = boundedText(`${name}.${text}`, 1900);
    const count = (abouts.get(full) ?? 0) + 1;
    abouts.set(full, count);
    return count === 1 ? full : `${full} (${count})`;
  };
  const question = (asked: Asked): Question => {
    if ('unique' in asked) return { kind: 'key', key: once('key', keys, asked.unique) };
    if ('is' in asked) return { kind: 'condition', condition: once('condition', conditions, asked) };
    if ('allowed' in asked && 'measure' in asked && typeof asked.measure === 'object')
      return { kind: 'level', measure: once('measure', measures, asked.measure), allowed: asked.allowed };
    if ('refers' in asked) return { kind: 'reference', reference: lists.references.push(asked.refers) - 1 };
    if ('kind' in asked) return asked;
    if ('question' in asked) return { kind: 'question', question: lists.questions.push(asked.question) - 1 };
    throw new TypeError('a question of no kind');
  };
  return {
    format,
    object,
    column: (request) => columns.push(request) - 1,
    state: (noted, asked) => {
      const { limit, mostly, range, advisory, edgeCase } = noted;
      statements.push({
        statement: {
          about: about(noted.about),
          says: boundedText(noted.says, 1900),
          asks: noted.asks,
          location: noted.location,
          ...(limit ? { limit } : {}),
          ...(mostly === undefined ? {} : { mostly }),
          ...(range === undefined ? {} : { range }),
          ...(advisory ? { advisory } : {}),
        },
        question: question(asked),
        ...(edgeCase ? { edgeCase } : {}),
      });
    },
    skip: (statement, location, why) =>
      lists.notChecked.push({ statement: boundedText(statement, 1900), location, why: boundedText(why, 1900) }),
    foreign: (table) => lists.foreign.push(table) - 1,
    build: (location, more) => ({ name, location, columns, conditions, keys, measures, statements, ...more }),
  };
}
