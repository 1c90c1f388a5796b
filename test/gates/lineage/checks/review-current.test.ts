import { reviewCurrent } from '../../../../src/gates/lineage/checks/review-current.ts';
import { testCheck } from '../../../support/test-check.ts';
import { at, registration } from '../registration-units.ts';

const by = (day: string) => registration({ reviewBy: { day, location: at(30) } });

testCheck(reviewCurrent, [
  { name: 'no day', unit: registration(), answers: [] },
  {
    name: 'the last moment of the day, in Coordinated Universal Time',
    unit: by('2026-11-23'),
    now: '2026-11-23T23:59:59Z',
    answers: [{ outcome: 'pass', location: at(30) }],
  },
  {
    name: 'the first moment after it',
    unit: by('2026-11-23'),
    now: '2026-11-24T00:00:00Z',
    answers: [{ outcome: 'fail', timed: true, about: 'review-by', message: /by 2026-11-23, and that has passed/ }],
  },
  {
    name: 'a day that there is not',
    unit: by('2027-02-30'),
    answers: [{ outcome: 'unknown', message: /no day of the calendar/ }],
  },
  { name: 'a leap day', unit: by('2028-02-29'), answers: [{ outcome: 'pass' }] },
  { name: 'no day at all', unit: by('soon'), answers: [{ outcome: 'unknown' }] },
]);
