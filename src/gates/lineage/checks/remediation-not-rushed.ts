import type { LineageUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';

/** Whether what acts by itself has first been approved by people, one action at a time. */
export const remediationNotRushed: Check<LineageUnit> = {
  meta: {
    id: 'lineage/remediation-not-rushed',
    question: 'Was a remediation that acts by itself one before that a person approved each time?',
    why: 'How often a person says no is the only measure of how often it would have been wrong. The record at the merge base says what it was.',
    remedy:
      'Set `mode: approve` first, let people approve for a while, and make it `automatic` in a later pull request.',
    for: 'operator',
    severity: { exploratory: 'warning', candidate: 'block', production: 'block' },
  },
  *evaluate({ registration, record }) {
    const remediation = registration?.remediation;
    const mode = remediation?.stated.find(({ part }) => part === 'mode');
    if (!remediation || !mode) return;
    const { before } = remediation;
    const action = remediation.stated.find(({ part }) => part === 'action')?.value ?? '';
    const common = { about: 'mode', location: mode.location, subjects: [record.path] };
    if (mode.value !== 'automatic') {
      yield { ...common, outcome: 'pass', message: `\`${action}\` does not act by itself: mode ${mode.value}` };
      return;
    }
    if (before.standing === 'no-base') {
      yield {
        ...common,
        outcome: 'skipped',
        message: 'there is no base to compare with: whether a person approved the remediation first is not asked here',
      };
      return;
    }
    if (before.standing === 'unreachable') {
      yield {
        ...common,
        outcome: 'unknown',
        message: `cannot tell whether a person approved \`${action}\` first: ${before.reason ?? 'there is no merge base'}`,
        expected: 'the record at the merge base',
        remedy: 'let the run see the merge base: check out with `fetch-depth: 0`',
      };
      return;
    }
    const approved = before.mode === 'approve' || before.mode === 'automatic';
    if (approved && before.action === action) {
      yield {
        ...common,
        outcome: 'pass',
        message: `\`${action}\` acts by itself, and its mode was \`${before.mode}\` at the merge base`,
      };
      return;
    }
    yield {
      ...common,
      outcome: 'fail',
      message: approved
        ? `\`${action}\` is to act by itself at once; at the merge base the action was \`${before.action ?? ''}\``
        : `\`${action}\` is to act by itself without ever having been approved by a person`,
      expected: '`mode: approve` at the merge base',
      observed:
        before.registered !== true
          ? 'the feature was not registered there'
          : before.mode === undefined
            ? 'no mode there'
            : `mode ${before.mode} there`,
    };
  },
};
