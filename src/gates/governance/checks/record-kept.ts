import type { GovernanceUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';

/** Whether a feature above the first stage is retired before its record goes. */
export const recordKept: Check<GovernanceUnit> = {
  meta: {
    id: 'governance/record-kept',
    question: 'Does every feature above the first stage keep its record until it is retired?',
    why: 'A feature that runs somewhere but is registered nowhere is judged by nobody.',
    remedy: 'Bring the record back with `stage: retired`; delete it in a later pull request.',
    for: 'data-scientist',
    severity: { exploratory: 'block', candidate: 'block', production: 'block' },
  },
  *evaluate(unit) {
    if (unit.removedFrom === undefined || !unit.record) return;
    if (unit.removedFrom === '') {
      yield {
        outcome: 'pass',
        message: 'the record went while the feature stood at the first stage or was retired',
        about: 'record',
        subjects: [unit.record],
      };
      return;
    }
    yield {
      outcome: 'fail',
      message: `\`${unit.record}\` is gone while the feature stands at ${unit.removedFrom}`,
      about: 'record',
      expected: '`stage: retired` first',
      observed: 'the record is deleted',
      subjects: [unit.record],
      paste: { path: unit.record, text: 'stage: retired' },
    };
  },
};
