import { versionCoversChanges } from '../../../../src/gates/data-contract/checks/version-covers-changes.ts';
import type { ContractEvolution, DataContractUnit } from '../../../../src/generated/formats.ts';
import { testCheck } from '../../../support/test-check.ts';
import { contractUnit } from '../contract-unit.ts';

const PATH = 'contracts/t.odcs.yaml';
const DROPPED = { kind: 'guarantee-dropped', element: 't.a', says: 'may now be without a value' } as const;
const ADDED = { kind: 'guarantee-added', element: 't.b', says: 'must now be unique' } as const;
const WORDS = { kind: 'documentation-changed', element: 't.a', says: 'what is written about it for people' } as const;

function unit(
  before: string,
  after: string,
  changes: readonly Pick<ContractEvolution['changes'][number], 'kind' | 'element' | 'says'>[],
  status = 'active',
): DataContractUnit {
  return {
    ...contractUnit([]),
    evolution: {
      location: { path: PATH, line: 4 },
      before: { path: PATH, version: before, status },
      after: { path: PATH, version: after },
      changes: changes.map((change, index) => ({ ...change, location: { path: PATH, line: 10 + index } })),
      more: 0,
      dataChanged: { total: 0, first: [] },
    },
  };
}

testCheck(versionCoversChanges, [
  { name: 'nothing to compare with', unit: contractUnit([]), answers: [] },
  { name: 'nothing changed', unit: unit('1.0.0', '1.0.0', []), answers: [] },
  { name: 'nothing but a higher version', unit: unit('1.0.0', '1.0.1', []), answers: [] },
  {
    name: 'nothing but a lower version',
    unit: unit('1.4.0', '1.3.0', []),
    answers: [
      {
        outcome: 'fail',
        message: 'the version goes from `1.4.0` to `1.3.0`, which is lower; nothing else was changed',
        expected: 'at least `1.4.0`',
      },
    ],
  },
  {
    name: 'a breaking change under the same version',
    unit: unit('2.1.0', '2.1.0', [DROPPED, ADDED, WORDS]),
    answers: [
      {
        outcome: 'fail',
        message:
          'the version stays `2.1.0`, which is not enough; breaking for those who read the data: `t.a` may now be without a value',
        about: 'version',
        size: 1,
        location: { path: PATH, line: 4 },
        expected: 'at least `3.0.0`',
        observed: '`2.1.0`',
        paste: { path: PATH, text: 'version: 3.0.0' },
        subjects: [PATH],
      },
    ],
  },
  {
    name: 'a step that is too small',
    unit: unit('2.1.0', '2.2.0', [DROPPED]),
    answers: [{ outcome: 'fail', message: /^the version goes from `2\.1\.0` to `2\.2\.0`, which is not enough/ }],
  },
  {
    name: 'a step that is large enough',
    unit: unit('2.1.0', '3.0.0', [DROPPED]),
    answers: [
      {
        outcome: 'pass',
        message: '1 change, breaking for those who read the data; the version goes from `2.1.0` to `3.0.0`',
      },
    ],
  },
  {
    name: 'what breaks writers breaks no reader',
    unit: unit('2.1.0', '2.2.0', [ADDED]),
    answers: [{ outcome: 'pass' }],
  },
  {
    name: 'where writers decide, it breaks',
    unit: unit('2.1.0', '2.2.0', [ADDED]),
    options: { compatibility: 'producer' },
    answers: [{ outcome: 'fail', message: /breaking for those who write the data: `t\.b` must now be unique/ }],
  },
  {
    name: 'where both decide, either breaks',
    unit: unit('2.1.0', '2.2.0', [ADDED, DROPPED]),
    options: { compatibility: 'full' },
    answers: [{ outcome: 'fail', size: 2 }],
  },
  { name: 'a draft may change', unit: unit('2.1.0', '2.1.0', [DROPPED], 'draft'), answers: [{ outcome: 'pass' }] },
  {
    name: 'a version that goes down',
    unit: unit('2.1.0', '2.0.0', [WORDS]),
    answers: [{ outcome: 'fail', message: /which is lower/, expected: 'at least `2.1.1`' }],
  },
  {
    name: 'another version that is no semantic one',
    unit: unit('2024a', '2024b', [DROPPED]),
    answers: [{ outcome: 'unknown', message: /no semantic version/ }],
  },
  {
    name: 'the same version that is no semantic one',
    unit: unit('2024a', '2024a', [DROPPED]),
    answers: [{ outcome: 'fail', expected: 'another version than `2024a`' }],
  },
]);
