import type { LineageUnit, RegisteredRemediation } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';

/** What a remediation has to say, what that is good for, and lines to begin with. */
const PARTS = {
  action: { tells: 'what it does', paste: '  action: NAME' },
  mode: { tells: 'how far it may act by itself', paste: '  mode: shadow' },
  'blast-radius': {
    tells: 'the most it may touch at once',
    paste: '  blast-radius: { hosts-per-service: 1, hosts-total: 5% }',
  },
  'rate-limit': { tells: 'how often it may act', paste: '  rate-limit: 3 per hour' },
  'kill-switch': { tells: 'the flag that stops it', paste: '  kill-switch: NAME-OF-A-FLAG' },
  undo: { tells: 'how one action is undone', paste: '  undo: runbook.md#undo' },
} as const;

/** Whether a feature that acts on a running system says how that is bounded. */
export const remediationBounded: Check<LineageUnit> = {
  meta: {
    id: 'lineage/remediation-bounded',
    question: 'Does a feature that acts on a running system say how far, how often, and how it is stopped and undone?',
    why: 'What acts by itself acts wrongly by itself too. How much it may break before a person looks is decided before it runs, not during the incident.',
    remedy:
      'Write what is missing under `remediation`; let `kill-switch` name the flag of the rollout, or one under `flags`.',
    for: 'operator',
    severity: { exploratory: 'note', candidate: 'warning', production: 'block' },
  },
  *evaluate({ registration, record }) {
    const remediation = registration?.remediation;
    if (!remediation) return;
    const faults = [...missing(remediation), ...boundless(remediation), ...unknownFlag(remediation)];
    for (const fault of faults) yield { outcome: 'fail', subjects: [record.path], ...fault };
    if (faults.length === 0)
      yield {
        outcome: 'pass',
        about: 'remediation',
        message: `\`${valueOf(remediation, 'action') ?? ''}\` is bounded: ${valuesUnder(remediation, 'blast-radius')
          .map(({ part, value }) => `${part.slice('blast-radius.'.length)} ${value}`)
          .join(
            ', ',
          )}, ${valueOf(remediation, 'rate-limit') ?? ''}, stopped by \`${valueOf(remediation, 'kill-switch') ?? ''}\``,
        location: remediation.location,
        subjects: [record.path],
      };
  },
};

type Fault = Omit<Answer, 'outcome'>;

function missing({ stated, location }: RegisteredRemediation): readonly Fault[] {
  return Object.entries(PARTS).flatMap(([name, { tells, paste }]): Fault[] =>
    stated.some(({ part }) => part === name || part.startsWith(`${name}.`))
      ? []
      : [
          {
            about: name,
            message: `the remediation has no \`${name}\`: ${tells}`,
            location,
            expected: `\`${name}:\``,
            remedy: `write \`${name}:\` under \`remediation:\``,
            paste: { path: location.path, text: `remediation:\n${paste}` },
          },
        ],
  );
}

/** A bound is a number: `unlimited` bounds nothing, and neither does all of something. */
function boundless(remediation: RegisteredRemediation): readonly Fault[] {
  const radius = valuesUnder(remediation, 'blast-radius');
  const rate = remediation.stated.filter(({ part }) => part === 'rate-limit');
  const noNumbers = [...radius, ...rate].filter(({ value }) => !/\d/.test(value));
  const everything = radius.length > 0 && radius.every(({ value }) => /^\s*0*100(?:\.0*)?\s*%\s*$/.test(value));
  return [
    ...noNumbers.map(({ part, value, location }): Fault => ({
      about: `${part} without a number`,
      message: `\`${part}\` is \`${value}\`, which bounds nothing`,
      location,
      expected: 'a number, or a share of the whole',
      remedy: `write a number: \`${part === 'rate-limit' ? '3 per hour' : '5%'}\``,
    })),
    ...(everything
      ? [
          {
            about: 'blast-radius of everything',
            message: 'the blast radius is all there is: it bounds nothing',
            location: radius[0]?.location ?? remediation.location,
            expected: 'less than 100%',
          },
        ]
      : []),
  ];
}

function unknownFlag({ stated, flags }: RegisteredRemediation): readonly Fault[] {
  const killSwitch = stated.find(({ part }) => part === 'kill-switch');
  if (!killSwitch || flags.includes(killSwitch.value)) return [];
  const { value, location } = killSwitch;
  return [
    {
      about: 'kill-switch is no declared flag',
      message: `the kill switch \`${value}\` is no flag that the record declares`,
      location,
      expected: flags.length > 0 ? `one of ${flags.slice(0, 10).join(', ')}` : 'the flag of the rollout',
      remedy:
        flags.length > 0
          ? 'name the flag of the rollout, or declare this one under `flags:`'
          : 'declare it: `rollout: { flag: … }`, or under `flags:`',
    },
  ];
}

function valueOf({ stated }: RegisteredRemediation, name: string): string | undefined {
  return stated.find(({ part }) => part === name)?.value;
}

function valuesUnder({ stated }: RegisteredRemediation, name: string): RegisteredRemediation['stated'] {
  return stated.filter(({ part }) => part.startsWith(`${name}.`));
}
