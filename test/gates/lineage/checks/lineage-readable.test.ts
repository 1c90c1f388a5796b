import { lineageReadable } from '../../../../src/gates/lineage/checks/lineage-readable.ts';
import { testCheck } from '../../../support/test-check.ts';
import { EVENTS, lineageUnit, traced } from '../lineage-units.ts';

const problem = { message: 'the line is not JSON', remedy: 'write it anew', location: { path: EVENTS, line: 2 } };

testCheck(lineageReadable, [
  {
    name: 'a file that is whole',
    unit: traced(),
    answers: [
      {
        outcome: 'pass',
        message: `the lineage in \`${EVENTS}\` can be read: 3 entries`,
        about: EVENTS,
        subjects: [EVENTS],
      },
    ],
  },
  {
    name: 'lines that are no events',
    unit: traced({
      files: [{ path: EVENTS, read: 1, problems: [problem, { message: 'an event is a mapping' }], unread: 1200 }],
    }),
    answers: [
      {
        outcome: 'fail',
        message: `\`${EVENTS}\` cannot be read whole: the line is not JSON (the first of 1,200)`,
        location: { path: EVENTS, line: 2 },
        remedy: 'write it anew',
        size: 1200,
        places: [{ path: EVENTS, line: 2 }],
      },
    ],
  },
  { name: 'a feature that no lineage was looked for', unit: lineageUnit(), answers: [] },
]);
