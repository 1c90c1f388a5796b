import type { DataContractUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';

/** Whether the contract itself is a document in the standard. */
export const documentValid: Check<DataContractUnit> = {
  meta: {
    id: 'data-contract/document-valid',
    question: 'Is the contract a valid document of the Open Data Contract Standard?',
    why: 'A mistyped key is silently ignored, and what it was meant to guarantee is checked by nobody.',
    remedy: 'Mend the contract on the line shown.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  *evaluate(unit) {
    if (unit.aside) return;
    const subjects = unit.subjects.flatMap(({ role, path }) =>
      role === 'contract' && path !== undefined ? [path] : [],
    );
    if (unit.problems.length === 0) {
      yield {
        outcome: 'pass',
        message: 'the contract is valid',
        about: 'document',
        subjects,
        ...(unit.location ? { location: unit.location } : {}),
      };
      return;
    }
    const seen = new Map<string, number>();
    for (const { message, remedy, location } of unit.problems) {
      const times = (seen.get(message) ?? 0) + 1;
      seen.set(message, times);
      yield {
        outcome: 'fail',
        message,
        about: times === 1 ? message.slice(0, 1500) : `${message.slice(0, 1500)} (${times})`,
        expected: 'a valid document of the Open Data Contract Standard',
        subjects,
        ...(location ? { location } : {}),
        ...(remedy === undefined ? {} : { remedy }),
      };
    }
  },
};
