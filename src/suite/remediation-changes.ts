import { type Mapping, mapping } from '../sources/mapping.ts';

/** One thing that a record says otherwise about its remediation than it did. */
export interface RemediationChange {
  /** The keys under `remediation` that lead to it. */
  readonly keys: readonly string[];
  /** Absent where it is new. */
  readonly before?: string;
  /** Absent where it is gone. */
  readonly now?: string;
}

const LONGEST = 100;
const MOST_BOUNDS = 20;

/** How far, how often and what a remediation may do, and what stops it, where two versions of a record do not say the same. */
export function remediationChanges(before: Mapping, now: Mapping): readonly RemediationChange[] {
  const was = termsOf(before);
  const is = termsOf(now);
  return [...new Map([...is, ...was])].flatMap(([name, { keys }]): RemediationChange[] => {
    const [old, current] = [was.get(name)?.text, is.get(name)?.text];
    if (old === current) return [];
    return [
      { keys, ...(old === undefined ? {} : { before: old }), ...(current === undefined ? {} : { now: current }) },
    ];
  });
}

/** What there is to say of one, in a few words each: `mode approve`, `hosts-total 5%`. */
export function remediationWords(record: Mapping): readonly string[] {
  return [...termsOf(record).values()].map(({ keys, text }) => `${keys.at(-1) ?? ''} ${text}`);
}

function termsOf(record: Mapping): ReadonlyMap<string, { readonly keys: readonly string[]; readonly text: string }> {
  const remediation = mapping(record['remediation']) ?? {};
  const radius = mapping(remediation['blast-radius']) ?? {};
  const all = [
    ...['action', 'mode'].map((key) => [[key], remediation[key]] as const),
    ...Object.keys(radius)
      .slice(0, MOST_BOUNDS)
      .map((key) => [['blast-radius', key], radius[key]] as const),
    ...['rate-limit', 'kill-switch'].map((key) => [[key], remediation[key]] as const),
  ];
  return new Map(
    all.flatMap(([keys, value]) => {
      const written = typeof value === 'number' ? String(value) : value;
      return typeof written === 'string' && written !== ''
        ? [[keys.join('\0'), { keys, text: bounded(written) }] as const]
        : [];
    }),
  );
}

/** Cut where it is longer than any reader needs; what was cut still counts as a difference. */
function bounded(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${text.length} characters)` : text;
}
