import { notLoosenedWithData } from '../../../../src/gates/data-contract/checks/not-loosened-with-data.ts';
import type { ContractEvolution, DataContractUnit } from '../../../../src/generated/formats.ts';
import { testCheck } from '../../../support/test-check.ts';
import { contractUnit } from '../contract-unit.ts';

const PATH = 'contracts/t.odcs.yaml';
const change = (kind: ContractEvolution['changes'][number]['kind'], says: string, line: number) => ({
  kind,
  element: 't.a',
  says,
  location: { path: PATH, line },
});

function unit(changes: ContractEvolution['changes'], data: readonly string[]): DataContractUnit {
  return {
    ...contractUnit([]),
    evolution: {
      location: { path: PATH, line: 4 },
      before: { path: PATH, version: '1.0.0' },
      after: { path: PATH, version: '1.0.0' },
      changes,
      more: 0,
      dataChanged: { total: data.length, first: [...data] },
    },
  };
}
const LOOSER = change('guarantee-dropped', 'maximum was `1`, is `100`', 9);
const STRICTER = change('guarantee-added', 'must now be unique', 10);

testCheck(notLoosenedWithData, [
  { name: 'no base', unit: contractUnit([]), answers: [] },
  { name: 'a weaker contract over the same data', unit: unit([LOOSER], []), answers: [] },
  { name: 'other data under the same contract', unit: unit([], ['a.csv']), answers: [] },
  {
    name: 'a weaker contract and other data',
    unit: unit([LOOSER, STRICTER, LOOSER], ['a.csv']),
    answers: [
      {
        outcome: 'fail',
        message: '`t.a` maximum was `1`, is `100`, and the data under it changes as well (`a.csv`)',
        about: 't.a guarantee-dropped',
        location: { path: PATH, line: 9 },
      },
      { outcome: 'fail', about: 't.a guarantee-dropped (2)' },
    ],
  },
  { name: 'a stricter contract and other data', unit: unit([STRICTER], ['a.csv']), answers: [{ outcome: 'pass' }] },
]);
