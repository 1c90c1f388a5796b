import type { Location, NotChecked, RuleLimit, Statement } from '../../../generated/formats.ts';
import type { ColumnRequest, Condition, DataFormat } from '../../../query/data-engine.ts';
import { boundedText } from '../../name-list.ts';
import type { ObjectPlan, PlannedStatement, Question } from './statement-plan.ts';

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
}

/** Collects the statements of one object and what has to be asked to decide them; the same question is asked once. */
export interface PlanBuilder {
  readonly format: PlannedFormat;
  readonly column: (request: ColumnRequest) => number;
  readonly state: (noted: Noted, question: Question | Condition | { readonly unique: readonly number[] }) => void;
  readonly skip: (statement: string, location: Location, why: string) => void;
  readonly build: (location: Location) => ObjectPlan;
}

/** A builder for an object of this name. What is not checked goes into the list that is handed in. */
export function planBuilder(object: string, format: PlannedFormat, notChecked: NotChecked[]): PlanBuilder {
  const columns: ColumnRequest[] = [];
  const conditions: Condition[] = [];
  const keys: (readonly number[])[] = [];
  const statements: PlannedStatement[] = [];
  const seen = new Map<string, number>();
  const abouts = new Map<string, number>();
  const once = <Entry>(list: Entry[], entry: Entry): number => {
    const key = `${list === (conditions as unknown) ? 'condition' : 'key'} ${JSON.stringify(entry)}`;
    const index = seen.get(key) ?? list.push(entry) - 1;
    seen.set(key, index);
    return index;
  };
  const about = (text: string): string => {
    const full = boundedText(`${object}.${text}`, 1900);
    const count = (abouts.get(full) ?? 0) + 1;
    abouts.set(full, count);
    return count === 1 ? full : `${full} (${count})`;
  };
  return {
    format,
    column: (request) => columns.push(request) - 1,
    state: (noted, question) => {
      let asked: Question;
      if ('unique' in question) asked = { kind: 'key', key: once(keys, question.unique) };
      else if ('is' in question) asked = { kind: 'condition', condition: once(conditions, question) };
      else asked = question;
      const { limit } = noted;
      statements.push({
        statement: {
          about: about(noted.about),
          says: boundedText(noted.says, 1900),
          asks: noted.asks,
          location: noted.location,
          ...(limit ? { limit } : {}),
        },
        question: asked,
      });
    },
    skip: (statement, location, why) =>
      notChecked.push({ statement: boundedText(statement, 1900), location, why: boundedText(why, 1900) }),
    build: (location) => ({ name: object, location, columns, conditions, keys, statements }),
  };
}
