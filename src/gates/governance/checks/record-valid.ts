import type { GovernanceUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';

/** Whether the feature's record can be read whole. */
export const recordValid: Check<GovernanceUnit> = {
  meta: {
    id: 'governance/record-valid',
    question: 'Can the feature record be read, and does everything it names make sense?',
    why: 'A mistyped key is a check that silently never runs.',
    remedy: 'Mend the record at the named line; the schema in schemas/feature.schema.json gives completion in editors.',
    for: 'data-scientist',
    severity: { exploratory: 'warning', candidate: 'block', production: 'block' },
  },
  *evaluate(unit) {
    if (!unit.record || unit.removedFrom !== undefined) return;
    const subjects = [unit.record];
    for (const { message, remedy, location } of unit.problems) {
      yield {
        outcome: 'fail',
        message,
        about: message,
        subjects,
        location: location ?? { path: unit.record, line: 1 },
        ...(remedy ? { remedy } : {}),
      };
    }
    if (unit.problems.length === 0) {
      const notes = unit.notes.length > 0 ? `; ${unit.notes.join('; ')}` : '';
      yield {
        outcome: 'pass',
        message: `the record is in order${notes}`,
        about: 'record',
        subjects,
        location: { path: unit.record, line: 1 },
      };
    }
  },
};
