import { remediationNotRushed } from '../../../../src/gates/lineage/checks/remediation-not-rushed.ts';
import { testCheck } from '../../../support/test-check.ts';
import { at, registration, remediation } from '../registration-units.ts';

const automatic = { mode: 'automatic' };
const same = { standing: 'compared', registered: true, action: 'recycle-worker' } as const;

testCheck(remediationNotRushed, [
  { name: 'no remediation', unit: registration(), answers: [] },
  { name: 'no mode', unit: remediation({ mode: undefined }), answers: [] },
  ...['shadow', 'approve'].map((mode) => ({
    name: `mode ${mode}`,
    unit: remediation({ mode }, { before: { standing: 'no-base' } }),
    answers: [{ outcome: 'pass' as const, message: `\`recycle-worker\` does not act by itself: mode ${mode}` }],
  })),
  ...['approve', 'automatic'].map((mode) => ({
    name: `automatic after ${mode}`,
    unit: remediation(automatic, { before: { ...same, mode } }),
    answers: [{ outcome: 'pass' as const, message: new RegExp(`its mode was \`${mode}\` at the merge base`) }],
  })),
  {
    name: 'automatic after shadow',
    unit: remediation(automatic, { before: { ...same, mode: 'shadow' } }),
    answers: [{ outcome: 'fail', about: 'mode', observed: 'mode shadow there', location: at(21) }],
  },
  {
    name: 'automatic at once',
    unit: remediation(automatic, { before: { standing: 'compared', registered: false } }),
    answers: [{ outcome: 'fail', observed: 'the feature was not registered there' }],
  },
  {
    name: 'automatic where there was no remediation',
    unit: remediation(automatic, { before: { standing: 'compared', registered: true } }),
    answers: [{ outcome: 'fail', observed: 'no mode there' }],
  },
  {
    name: 'another action under the old mode',
    unit: remediation({ ...automatic, action: 'reboot-host' }, { before: { ...same, mode: 'approve' } }),
    answers: [{ outcome: 'fail', message: /`reboot-host` is to act by itself at once; .* was `recycle-worker`/ }],
  },
  {
    name: 'no base',
    unit: remediation(automatic, { before: { standing: 'no-base' } }),
    answers: [{ outcome: 'skipped' }],
  },
  {
    name: 'a merge base that cannot be had',
    unit: remediation(automatic, { before: { standing: 'unreachable', reason: 'the clone is shallow' } }),
    answers: [{ outcome: 'unknown', message: /the clone is shallow/, remedy: /fetch-depth/ }],
  },
]);
