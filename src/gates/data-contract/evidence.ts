import type { DataContractUnit, Statement } from '../../generated/formats.ts';
import type { Answer } from '../../model/check.ts';
import { dataLines } from './evidence/data-lines.ts';
import { decide } from './evidence/decide.ts';
import { codeSpan } from '../../model/code-span.ts';

/** Answers for all statements that one check decides. */
export function* answers(unit: DataContractUnit, asks: Statement['asks']): Iterable<Answer> {
  for (const object of unit.objects) {
    const statements = object.statements.filter((statement) => statement.asks === asks);
    const decided = statements.flatMap((statement) => {
      const decision = decide(statement, object.data);
      return decision ? [{ statement, decision }] : [];
    });
    const undecidable = decided.filter(({ decision }) => decision.outcome === 'unknown');
    // Without rows nothing about rows can be told: that is one thing to say, not one for each statement.
    if (object.data?.rows === 0 && undecidable.length > 0) {
      yield {
        outcome: 'unknown',
        message: `${codeSpan(object.name)} has no rows, so ${undecidable.length === 1 ? 'a statement' : `${undecidable.length} statements`} about them cannot be told`,
        about: object.name,
        location: object.location,
        expected: 'at least one row',
        observed: 'no row',
        remedy: 'Check data that has rows.',
      };
    }
    for (const { statement, decision } of decided) {
      if (object.data?.rows === 0 && decision.outcome === 'unknown') continue;
      const places = decision.outcome === 'fail' ? dataLines(statement.counted?.examples ?? [], unit) : [];
      yield {
        ...decision,
        about: statement.about,
        location: statement.location,
        // What the contract itself calls a warning stops nobody.
        ...(statement.advisory || statement.undecided?.elsewhere ? { atMost: 'warning' } : {}),
        ...(statement.level?.ages ? { timed: true } : {}),
        ...(places.length > 0 ? { places } : {}),
      };
    }
  }
}

/** How many of a contract's statements hold, of how many it makes. */
export function tally(units: readonly DataContractUnit[]): {
  readonly hold: number;
  readonly all: number;
  readonly rows: number;
  readonly problems: number;
} {
  let hold = 0;
  let all = 0;
  let rows = 0;
  let problems = 0;
  for (const unit of units) {
    problems += unit.problems.length;
    all += unit.notChecked.length;
    for (const object of unit.objects) {
      rows += object.data?.rows ?? 0;
      for (const statement of object.statements) {
        all += 1;
        if (decide(statement, object.data)?.outcome === 'pass') hold += 1;
      }
    }
  }
  return { hold, all, rows, problems };
}
