import type { LineageUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';

/** Whether the day has not passed by which someone wanted to look again. */
export const reviewCurrent: Check<LineageUnit> = {
  meta: {
    id: 'lineage/review-current',
    question: 'Is the day still to come by which someone looks at the feature again?',
    why: 'What was right a year ago was right for the data of a year ago. A day that only passes is asked of whoever changes the feature, and shown by runs on a schedule.',
    remedy: 'Look at the feature again: objective, failures, thresholds. Then set the next day.',
    for: 'operator',
    severity: { exploratory: 'note', candidate: 'warning', production: 'block' },
  },
  *evaluate({ registration, record }, { now }) {
    if (!registration?.reviewBy) return;
    const { day, location } = registration.reviewBy;
    const common = { about: 'review-by', location, subjects: [record.path] };
    const end = Date.parse(`${day}T23:59:59.999Z`);
    // JavaScript takes the 30th of February for the 2nd of March.
    if (Number.isNaN(end) || new Date(end).toISOString().slice(0, 10) !== day) {
      yield {
        ...common,
        outcome: 'unknown',
        message: `\`review-by\` is \`${day}\`, which is no day of the calendar`,
        expected: 'a day as year-month-day',
        remedy: 'write a day that there is',
      };
      return;
    }
    const late = now.getTime() > end;
    yield {
      ...common,
      outcome: late ? 'fail' : 'pass',
      message: late
        ? `someone wanted to look at the feature again by ${day}, and that has passed`
        : `someone looks at the feature again by ${day}`,
      ...(late ? { timed: true } : {}),
    };
  },
};
