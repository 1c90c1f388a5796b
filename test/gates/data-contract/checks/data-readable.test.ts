import { dataReadable } from '../../../../src/gates/data-contract/checks/data-readable.ts';
import { testCheck } from '../../../support/test-check.ts';
import { contractUnit, unreadUnit } from '../contract-unit.ts';

const place = { path: 'contracts/t.odcs.yaml', line: 9 };
const withObject = (unread: {
  readonly outcome: 'fail' | 'unknown';
  readonly message: string;
  readonly remedy: string;
}) => {
  const unit = unreadUnit([], undefined);
  return { ...unit, objects: unit.objects.map((object) => ({ ...object, unread: { ...unread, location: place } })) };
};

testCheck(dataReadable, [
  {
    name: 'all rows',
    unit: contractUnit([], 4800),
    answers: [{ outcome: 'pass', message: 'all 4,800 rows of data/t.csv can be read', about: 't rows' }],
  },
  {
    name: 'with a word on how it was found',
    unit: { ...contractUnit([], 1), notes: ['`x` taken from the root'] },
    answers: [{ outcome: 'pass', message: /\(`x` taken from the root\)$/ }],
  },
  {
    name: 'rows that are no rows',
    unit: contractUnit([], 98, {
      unreadable: {
        count: 2,
        more: false,
        examples: [{ path: 'data/t.csv', row: 7, line: 8, why: 'it has 2 cells, the header has 3' }],
      },
    }),
    answers: [
      {
        outcome: 'fail',
        message: '2 rows of `t` cannot be read: row 7 of data/t.csv: it has 2 cells, the header has 3',
        size: 2,
        about: 't rows',
        places: [{ path: 'data/t.csv', line: 8 }],
      },
    ],
  },
  {
    name: 'text in another encoding',
    unit: contractUnit([], 0, {
      unreadable: { count: 1, more: false, examples: [{ path: 'x.csv', row: 1, why: 'it is not UTF-8 text' }] },
    }),
    answers: [{ outcome: 'fail', remedy: /Save the file as UTF-8, or name its encoding in the contract/ }],
  },
  {
    name: 'more than were counted',
    unit: contractUnit([], 1, { unreadable: { count: 1000, more: true, examples: [] } }),
    answers: [{ outcome: 'fail', message: 'at least 1,000 rows of `t` cannot be read' }],
  },
  {
    name: 'a damaged file',
    unit: withObject({ outcome: 'fail', message: '`x.parquet` is damaged', remedy: 'write it again' }),
    answers: [
      { outcome: 'fail', message: '`x.parquet` is damaged', remedy: 'write it again', location: place, about: 't' },
    ],
  },
  {
    name: 'no engine: one answer for the contract',
    unit: unreadUnit([], { outcome: 'unknown', message: 'no SQL engine', remedy: 'give it one' }),
    answers: [
      {
        outcome: 'unknown',
        message: 'no SQL engine',
        remedy: 'give it one',
        about: 'data',
        location: { path: 'contracts/t.odcs.yaml', line: 1 },
      },
    ],
  },
  { name: 'only the document was looked at', unit: { ...contractUnit([]), objects: [] }, answers: [] },
]);
