import type { GovernanceUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';

/** Whether what was accepted for a while is mended once that while is over. */
export const waiversCurrent: Check<GovernanceUnit> = {
  meta: {
    id: 'governance/waivers-current',
    question: 'Is everything that a waiver accepted mended by the day the waiver ended?',
    why: 'An exception that outlives its date is a rule nobody decided.',
    remedy: 'Mend the finding and take the waiver out, or ask for a new end date in a pull request of its own.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  *evaluate(unit) {
    for (const waiver of unit.waivers) {
      const about = `${waiver.check}${waiver.about === undefined ? '' : ` ${waiver.about}`} until ${waiver.until}`;
      const subjects = [waiver.location.path];
      if (waiver.stillBad === 0) {
        yield {
          outcome: 'pass',
          message: `the waiver for ${waiver.check} ended on ${waiver.until} and is no longer needed: take it out`,
          about,
          subjects,
          location: waiver.location,
        };
        continue;
      }
      yield {
        outcome: 'fail',
        message: `the waiver for ${waiver.check} ended on ${waiver.until}, and ${waiver.stillBad === 1 ? 'what it accepted is' : `${waiver.stillBad} findings it accepted are`} still there`,
        about,
        expected: `mended by ${waiver.until}`,
        observed: `accepted because: ${waiver.reason}`,
        timed: true,
        subjects,
        location: waiver.location,
      };
    }
  },
};
