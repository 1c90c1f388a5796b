import { ownersDeclared } from '../../../../src/gates/governance/checks/owners-declared.ts';
import { testCheck } from '../../../support/test-check.ts';
import { governanceUnit } from './governance-unit.ts';

const owned = (path: string, ...owners: string[]): { path: string; owners: string[] } => ({ path, owners });

testCheck(ownersDeclared, [
  { name: 'nothing to guard', unit: governanceUnit(), answers: [] },
  {
    name: 'all have owners',
    unit: governanceUnit({ ownersFile: 'CODEOWNERS', guarded: [owned('promotion.yml', '@acme/sre')] }),
    answers: [{ outcome: 'pass', subjects: ['CODEOWNERS', 'promotion.yml'] }],
  },
  {
    name: 'some have none: the lines to paste',
    unit: governanceUnit({
      ownersFile: 'CODEOWNERS',
      guarded: [
        owned('promotion.yml', '@acme/sre'),
        owned('my contracts/a.odcs.yaml'),
        owned('.github/workflows/promotion.yml'),
      ],
    }),
    answers: [
      {
        outcome: 'fail',
        size: 2,
        message: 'nobody has to approve a change to my contracts/a.odcs.yaml, .github/workflows/promotion.yml',
        paste: {
          path: 'CODEOWNERS',
          text: '/my\\ contracts/a.odcs.yaml @OWNER\n/.github/workflows/promotion.yml @OWNER',
        },
      },
    ],
  },
  {
    name: 'there is no CODEOWNERS',
    unit: governanceUnit({ guarded: [owned('promotion.yml')] }),
    answers: [
      {
        outcome: 'fail',
        observed: /no CODEOWNERS file/,
        paste: { path: '.github/CODEOWNERS', text: '/promotion.yml @OWNER' },
      },
    ],
  },
]);
