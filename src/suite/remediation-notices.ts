import type { Notice } from '../generated/formats.ts';
import type { Feature } from '../model/feature.ts';
import type { RecordOnBase } from './base-records.ts';
import { type RemediationChange, remediationChanges, remediationWords } from './remediation-changes.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * What a pull request changes about how features act on running systems: told at the top, whatever checks say of it, as a
 * reviewer has to agree.
 *
 * @param features that the run answers for
 * @param before the record of a feature at the merge base; its `record` only where it differs
 */
export function remediationNotices(
  features: readonly Feature[],
  before: (id: string) => RecordOnBase | undefined,
): readonly Notice[] {
  return features.flatMap((feature): Notice[] => {
    const now = feature.record as unknown as Values;
    const base = before(feature.id);
    // A record that has not changed says what it said.
    const was = base ? (base.record ?? now) : {};
    const changes = remediationChanges(was, now);
    const [first] = changes;
    if (!first) return [];
    const location = feature.locate('remediation', ...first.keys);
    return [
      {
        message: `the remediation of \`${feature.id}\` is ${wordsOf(changes, was, now)}`,
        ...(location ? { location } : {}),
      },
    ];
  });
}

function wordsOf(changes: readonly RemediationChange[], was: Values, now: Values): string {
  if (remediationWords(was).length === 0) return `new in this pull request: ${remediationWords(now).join(', ')}`;
  if (remediationWords(now).length === 0) return `taken out by this pull request: ${remediationWords(was).join(', ')}`;
  return `changed by this pull request: ${changes.map(changeWords).join('; ')}`;
}

function changeWords({ keys, before, now }: RemediationChange): string {
  const what = keys.at(-1) ?? '';
  if (before === undefined) return `${what} ${now ?? ''} is new`;
  return now === undefined ? `${what} ${before} is taken out` : `${what} ${before} → ${now}`;
}
