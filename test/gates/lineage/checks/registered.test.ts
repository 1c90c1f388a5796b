import { registered } from '../../../../src/gates/lineage/checks/registered.ts';
import { testCheck } from '../../../support/test-check.ts';
import { lineageUnit, RECORD } from '../lineage-units.ts';
import { registration } from '../registration-units.ts';
import { registries, REGISTRY, thing } from '../registry-units.ts';

const options = { sections: ['purpose', 'owner', 'runbook'] };
const owners = { from: 'code-owners' as const, names: ['@acme/detect'] };

testCheck(registered, [
  { name: 'another part alone', unit: lineageUnit(), options, answers: [] },
  { name: 'a stage that asks for nothing', unit: registration(), options: { sections: [] }, answers: [] },
  { name: 'a policy that says nothing of the stage', unit: registration(), answers: [] },
  {
    name: 'all that is asked for',
    unit: registration({ written: ['purpose', 'runbook', 'ethics'], owners }),
    options,
    answers: [{ outcome: 'pass', message: '`purpose`, `owner`, `runbook`: written', subjects: [RECORD] }],
  },
  {
    name: 'nothing: each with lines to begin it with',
    unit: registration({ ownersFile: '.github/CODEOWNERS' }),
    stage: 'production',
    options,
    answers: [
      {
        outcome: 'fail',
        about: 'purpose',
        message: 'the record has no `purpose`, and production asks for it: what it is for',
        paste: { path: RECORD, text: 'purpose: WHAT IT IS FOR, IN A SENTENCE OR TWO' },
      },
      {
        outcome: 'fail',
        about: 'owner',
        message:
          'nobody answers for the feature: the record names no `owner`, and no rule of `.github/CODEOWNERS` matches it',
        remedy: /CODEOWNERS; or let the policy ask for less at production/,
        subjects: [RECORD, '.github/CODEOWNERS'],
      },
      { outcome: 'fail', about: 'runbook', message: /what to do when it misbehaves/ },
    ],
  },
  {
    name: 'no owner where there is no CODEOWNERS',
    unit: registration({ written: ['purpose', 'runbook'] }),
    options,
    answers: [
      { outcome: 'fail', about: 'owner', message: /there is no CODEOWNERS file/, subjects: [RECORD] },
      { outcome: 'pass', message: '`purpose`, `runbook`: written' },
    ],
  },
  {
    name: 'what a registry says of what is mapped to the feature need not be repeated',
    unit: {
      ...registration({ written: ['runbook'] }),
      registries: registries([
        thing({ description: 'CPU shares.', owner: 'detect', columns: [{ name: 'a', type: 'FLOAT' }] }),
      ]),
    },
    options: { sections: ['purpose', 'owner', 'runbook', 'outputs'] },
    answers: [
      {
        outcome: 'pass',
        message:
          '`runbook`: written; `purpose`: in `feast/registry.json`; `owner`: in `feast/registry.json`; `outputs`: in `feast/registry.json`',
        subjects: [RECORD, REGISTRY],
      },
    ],
  },
  {
    name: 'but not what a service only serves, what is gone, or columns without types',
    unit: {
      ...registration({ written: ['runbook'] }),
      registries: registries([
        thing({ owner: 'detect', mapped: 'service' }),
        thing({ owner: 'detect', state: 'deleted' }),
        thing({ columns: [{ name: 'a' }] }),
      ]),
    },
    options: { sections: ['owner', 'outputs'] },
    answers: [
      { outcome: 'fail', about: 'owner' },
      { outcome: 'fail', about: 'outputs' },
    ],
  },
]);
