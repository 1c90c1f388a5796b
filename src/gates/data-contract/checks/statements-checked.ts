import type { DataContractUnit, ObjectData, Statement } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';
import { grouped, plural } from '../evidence/count-words.ts';
import { decide } from '../evidence/decide.ts';

/** So many statements that nothing looks at are named one by one. */
const MOST = 200;

/** Whether anything that the contract states was held against the data, and what was not. */
export const statementsChecked: Check<DataContractUnit> = {
  meta: {
    id: 'data-contract/statements-checked',
    question: 'Was anything that the contract states held against the data?',
    why: 'A contract of which nothing was checked passes with any data. What is stated and not checked is a promise that nobody keeps an eye on.',
    remedy:
      'State under `schema:` what readers rely on (`promotion-gates data-contract draft DATA` writes a first version), or name the data that the contract is about.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  *evaluate(unit) {
    for (const { statement, why, location } of unit.notChecked.slice(0, MOST))
      yield {
        outcome: 'skipped',
        message: `${statement}: ${why}`,
        about: statement,
        ...(location ? { location } : {}),
      };
    const more = unit.notChecked.length - MOST;
    if (more > 0)
      yield {
        outcome: 'skipped',
        message: `${grouped(more)} more statements are declared and not checked`,
        about: 'more',
        ...(unit.location ? { location: unit.location } : {}),
      };
    const read = unit.objects.filter(({ data }) => data !== undefined);
    if (unit.unread || read.length === 0 || unit.objects.some(({ unread }) => unread)) return;
    const asked = read.flatMap(({ statements, data }) => statements.filter((statement) => isAsked(statement, data)));
    const all = unit.objects.reduce((sum, { statements }) => sum + statements.length, unit.notChecked.length);
    const common = { about: 'any', ...(unit.location ? { location: unit.location } : {}) };
    if (asked.length > 0) {
      const message = `${grouped(asked.length)} of ${grouped(all)} ${plural(all, 'statement')} ${asked.length === 1 ? 'was' : 'were'} held against the data`;
      yield { outcome: 'pass', message, ...common };
      return;
    }
    yield {
      outcome: 'unknown',
      message: 'nothing that the contract states was held against the data',
      expected: 'at least one statement that the data can keep or break',
      observed:
        unit.notChecked.length === 0
          ? 'none'
          : `${grouped(unit.notChecked.length)} that ${unit.notChecked.length === 1 ? 'is' : 'are'} not checked`,
      ...common,
    };
  },
};

/** Whether the data could have broken a statement. That a column may be missing is none such. */
function isAsked(statement: Statement, data: ObjectData | undefined): boolean {
  if (statement.column && !statement.column.needed && !statement.column.found) return false;
  const decision = decide(statement, data);
  return decision !== undefined && decision.outcome !== 'skipped';
}
