import type { DataContractUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';
import { answers } from '../evidence.ts';
import { grouped } from '../evidence/count-words.ts';
import { codeSpan } from '../../../model/code-span.ts';

/** Whether there is data at all, and as much as the contract says. */
export const hasRows: Check<DataContractUnit> = {
  meta: {
    id: 'data-contract/has-rows',
    question: 'Does the data have at least one row, and as many as the contract states?',
    why: 'Everything holds for no rows at all. An empty file is how a broken export looks.',
    remedy: 'See why the export is short, or correct the number of rows in the contract.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  *evaluate(unit) {
    const stated = [...answers(unit, 'has-rows')];
    for (const object of unit.objects) {
      if (!object.data) continue;
      const { rows } = object.data;
      const own = new Set(object.statements.map(({ about }) => about));
      // A rule about the number of rows that fails says more than that there is none.
      if (rows === 0 && stated.some(({ about, outcome }) => own.has(about) && outcome === 'fail')) continue;
      const common = {
        about: object.name,
        location: object.location,
        expected: 'at least one row',
        observed: `${grouped(rows)} rows`,
      };
      yield rows === 0
        ? { outcome: 'fail', message: `${codeSpan(object.name)} has no rows`, ...common }
        : {
            outcome: 'pass',
            message: `${codeSpan(object.name)} has ${grouped(rows)} ${rows === 1 ? 'row' : 'rows'}`,
            ...common,
          };
    }
    yield* stated;
  },
};
