import type { Finding, JudgedFeature, ReadinessReport, WaiverUse } from '../generated/formats.ts';
import { grouped } from '../model/grouped.ts';

/** What a report comes to, in one line, without markup: names stand between backticks. */
export function headline(report: ReadinessReport): string {
  const { features, verdict } = report;
  if (isLookAround(report)) return 'Promotion Gates looked around. Nothing is gated yet.';
  if (verdict === 'nothing-to-judge') return 'Nothing to judge: no feature is touched';
  const suffix = report.enforced.value || report.ready ? '' : ' (reported, not enforced)';
  const answering = features.filter((feature) => feature.because !== 'depends' || feature.blocksThisRun);
  const [only] = answering;
  const text = answering.length === 1 && only ? oneFeature(only, report) : severalFeatures(report);
  return `${text}${suffix}`;
}

/** A repository in which nothing is registered. */
export function isLookAround(report: ReadinessReport): boolean {
  return (
    report.features.length === 1 &&
    report.features[0]?.record === undefined &&
    report.features[0]?.because === 'every-feature'
  );
}

function oneFeature(feature: JudgedFeature, report: ReadinessReport): string {
  const name = `\`${feature.id}\``;
  const { fix, unknown } = openCounts(feature);
  const raised = feature.raisedFrom !== undefined;
  if (feature.because === 'removed')
    return feature.blocksThisRun ? `${name} may not just vanish` : `${name} is gone, and may be`;
  if (!feature.blocksThisRun) {
    if (!report.ready) return `${name}: the verdict is open, because something outside the features is missing`;
    if (feature.verdict !== 'ready')
      return `${name}: nothing new against it; what is already on the base branch stays to be mended`;
    return raised ? `${name} is ready for ${feature.stage}` : `${name} is ready at ${feature.stage}`;
  }
  const toFix = fix > 0 ? `${counted(fix, 'thing')} to fix` : '';
  const cannot =
    unknown === 0 ? '' : fix > 0 ? `${unknown} that cannot be told` : `${counted(unknown, 'thing')} cannot be told`;
  const what = [toFix, cannot].filter(Boolean).join(', ');
  return raised
    ? `${name} cannot go to ${feature.stage} yet: ${what}`
    : `${name} is not ready at ${feature.stage}: ${what}`;
}

function severalFeatures({ features, ready }: ReadinessReport): string {
  const total = grouped(features.length);
  const blocking = features.filter((feature) => feature.blocksThisRun);
  if (blocking.length > 0) {
    const blocked = blocking.filter(({ verdict }) => verdict === 'blocked').length;
    const undecided = blocking.length - blocked;
    return `${total} features judged: ${[blocked > 0 ? `${blocked} blocked` : '', undecided > 0 ? `${undecided} undecided` : ''].filter(Boolean).join(', ')}`;
  }
  if (!ready) return 'Not ready: something outside the features is missing';
  const earlier = features.filter(({ verdict }) => verdict !== 'ready').length;
  if (earlier === 0)
    return features.length === 0
      ? 'Ready: there is no feature to judge'
      : `All ${total} features judged are ready for their stages`;
  return `${total} features judged: nothing new against them; what is already on the base branch stays to be mended in ${earlier}`;
}

/** How many findings block this run, by what is to be done about them. */
export function openCounts(feature: JudgedFeature): { readonly fix: number; readonly unknown: number } {
  const open = blockingFindings(feature);
  const fix = open.filter((finding) => finding.outcome === 'fail').length;
  return { fix, unknown: open.length - fix };
}

/** Whose hands a remedy is in, in the order they are listed. */
export const AUDIENCES: Readonly<Record<Finding['for'], string>> = {
  'data-scientist': 'for the data scientist',
  engineer: 'for the engineer',
  operator: 'for operations',
};

/** Findings that block this run, by whose hands they are in, failures before what cannot be told. */
export function blockingFindings(feature: JudgedFeature): readonly Finding[] {
  const open = toldOnce(
    feature.findings.filter((finding) => finding.severity === 'block' && finding.standing === 'open' && isBad(finding)),
  );
  const audiences = Object.keys(AUDIENCES);
  const rank = (finding: Finding): number =>
    audiences.indexOf(finding.for) * 2 + (finding.outcome === 'unknown' ? 1 : 0);
  return open.sort((left, right) => rank(left) - rank(right));
}

/** Findings that are worth knowing and do not block: warnings before notes. */
export function lesserFindings(feature: JudgedFeature): readonly Finding[] {
  const lesser = toldOnce(feature.findings.filter((finding) => finding.standing === 'open' && isBad(finding))).filter(
    ({ severity }) => severity !== 'block',
  );
  return [
    ...lesser.filter((finding) => finding.severity === 'warning'),
    ...lesser.filter((finding) => finding.severity === 'note'),
  ];
}

/** Findings that were there before this pull request and are not asked of it. */
export function earlierFindings(feature: JudgedFeature): readonly Finding[] {
  return toldOnce(feature.findings.filter((finding) => isBad(finding) && finding.standing === 'already-on-main'));
}

/** How many findings of a feature say nothing but that they wait for this one. */
function waitingFor(feature: JudgedFeature, root: Finding): number {
  return feature.findings.filter(
    (finding) => isBad(finding) && finding.standing === root.standing && finding.follows && isRoot(finding, root),
  ).length;
}

/** `2 more answers wait for this`; empty where none does. */
export function waitingWords(feature: JudgedFeature, root: Finding): string {
  const count = waitingFor(feature, root);
  return count === 0 ? '' : `${counted(count, 'more answer')} ${count === 1 ? 'waits' : 'wait'} for this`;
}

/** Findings without those that only follow from another one among them. */
function toldOnce(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => !finding.follows || !findings.some((other) => isRoot(finding, other)));
}

function isRoot({ follows }: Finding, { check, fingerprint }: Finding): boolean {
  return follows?.check === check && follows.fingerprint === fingerprint;
}

/** The same findings, failures before what cannot be told. */
export function failuresFirst(findings: readonly Finding[]): readonly Finding[] {
  return [
    ...findings.filter(({ outcome }) => outcome !== 'unknown'),
    ...findings.filter(({ outcome }) => outcome === 'unknown'),
  ];
}

/** A finding that something should be done about. */
export function isBad(finding: Finding): boolean {
  return finding.outcome === 'fail' || finding.outcome === 'unknown';
}

/** What evidence declares and nothing looked at: said, and nobody's fault. */
export function isUnchecked({ check, outcome }: Finding): boolean {
  return outcome === 'skipped' && check.endsWith('/statements-checked');
}

/** `candidate → production`, or the stage alone. */
export function stagePath(feature: JudgedFeature): string {
  if (feature.raisedFrom !== undefined)
    return feature.raisedFrom === '' ? `new, at ${feature.stage}` : `${feature.raisedFrom} → ${feature.stage}`;
  if (feature.because === 'removed') return `${feature.loweredFrom ?? feature.stage} → no record`;
  if (feature.loweredFrom !== undefined) return `${feature.loweredFrom} → ${feature.stage}`;
  return feature.stage;
}

/** Who judges, for a reader; a path stands between backticks. */
export function policyWords(report: ReadinessReport): string {
  const { source, path } = report.policy;
  if (source === 'built-in') return 'Judged by the built-in policy';
  const policy = path === undefined ? 'the policy' : `\`${path}\``;
  if (source === 'given') return `Judged by ${policy}`;
  if (source === 'head') return `Judged by ${policy} of this checkout`;
  return `Judged by ${policy} on ${report.base?.name === undefined ? 'the base branch' : `\`${report.base.name}\``}`;
}

/** Why a blocking verdict does not fail the run; undefined where it does. */
export function notEnforcedWords({ enforced }: ReadinessReport): string | undefined {
  if (enforced.value) return undefined;
  return enforced.because === undefined ? 'not enforced' : `not enforced: ${enforced.because}`;
}

/** What a waiver is now: its heading. */
export function waiverTitle({ state }: WaiverUse): string {
  return {
    'in-force': 'Accepted for now',
    unused: 'Accepted for now',
    ended: 'No longer accepted',
    'not-merged': 'Asked to be accepted',
  }[state];
}

/** Until when a waiver holds, or why it does not, and who merged it. */
export function waiverWords({ state, until, daysLeft, approvedBy }: WaiverUse): string {
  const who = approvedBy === undefined ? '' : `, merged in ${approvedBy}`;
  if (state === 'ended') return `ended on ${until}${who}`;
  if (state === 'not-merged') return `until ${until}; it comes with this pull request, so it does nothing yet`;
  return `${counted(daysLeft, 'day')} left, until ${until}${who}`;
}

/** What is left of known debt; undefined where there never was any. */
export function debtWords({ knownDebt: { total, seen, mended } }: ReadinessReport): string | undefined {
  if (total === 0) return undefined;
  const left = `Known debt: ${seen} of ${counted(total, 'finding')} ${seen === 1 ? 'is' : 'are'} still there, counted and not blocking.`;
  if (mended.length === 0) return left;
  const [are, them] = mended.length === 1 ? ['is', 'it'] : ['are', 'them'];
  return `${left} ${counted(mended.length, 'entry', 'entries')} ${are} mended: run \`npx promotion-gates baseline\` to take ${them} out.`;
}

/** Evidence that no record names; undefined where there is none. */
export function unclaimedWords({ unclaimed = [] }: ReadinessReport): string | undefined {
  if (unclaimed.length === 0) return undefined;
  const some = unclaimed.slice(0, 5).map((path) => `\`${path}\``);
  const more = unclaimed.length > some.length ? ` and ${counted(unclaimed.length - some.length, 'more file')}` : '';
  return `No feature record names ${some.join(', ')}${more}: nothing judges ${unclaimed.length === 1 ? 'it' : 'them'} yet.`;
}

/** How many features a run did not look at; undefined where it looked at all. */
export function notJudgedWords({ notJudged, features }: ReadinessReport): string | undefined {
  if (notJudged === 0) return undefined;
  const which = features.length > 0 ? 'other registered feature' : 'registered feature';
  return `${counted(notJudged, which)} ${notJudged === 1 ? 'is not touched and was' : 'are not touched and were'} not judged.`;
}

/** What was found in a repository that has no record: `2 data contracts, 3 × dvc.lock`. */
export function discoveredWords({ discovered }: ReadinessReport): string {
  // A kind that is named by its file has no plural.
  const found = discovered.map(({ kind, count }) =>
    kind.includes('.') ? `${count} × \`${kind}\`` : counted(count, kind),
  );
  return `Found ${found.length > 0 ? found.join(', ') : 'nothing it knows by name among the files that git tracks'}. No feature is registered, so nothing blocks.`;
}

/** `expected at most 5 % worse; seen +8.4 %`, as far as a finding says either and its message does not say the same; else empty. */
export function comparedWords({ message, expected, observed }: Finding): string {
  if (says(message, expected) && says(message, observed)) return '';
  const parts = [
    expected === undefined ? '' : `expected ${expected}`,
    observed === undefined ? '' : `seen ${observed}`,
  ];
  return parts.filter(Boolean).join('; ');
}

/** Whether a text stands in a message: each of its parts, where it has a name and a colon in front, not as a part of a word or number. */
function says(message: string, text: string | undefined): boolean {
  if (text === undefined || text === '') return true;
  return text.split(': ').every((part) => {
    const at = message.indexOf(part);
    return (
      part !== '' &&
      at !== -1 &&
      !/[\p{L}\p{N}_.,-]$/u.test(message.slice(0, at)) &&
      !/^[.,]?[\p{L}\p{N}_-]/u.test(message.slice(at + part.length))
    );
  });
}

/** `3 contracts`, `1 contract` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** Titles of gates as a table shows them. */
export function gateTitle(gate: string): string {
  return gate.replaceAll('-', ' ');
}

/** A message as a sentence: with a capital and a full stop. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  // A name (`delay_ms`, `f1`) is written as it is; only a word gets a capital.
  const capital = /^[a-z]+[\s,.:;]/.test(trimmed) ? `${trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}` : trimmed;
  return /[.!?…:]$/.test(capital) ? capital : `${capital}.`;
}

/** A message that has to fit beside others, as in the cell of a table. */
export function clipped(text: string, most = 300): string {
  return text.length > most ? `${beginning(text, most - 1)}…` : text;
}

/** The day of a moment: `2026-11-23`. */
export function dayOf(time: string): string {
  return beginning(time, 10);
}

/** The minute of a moment: `2026-11-23 09:14 UTC`. */
export function minuteOf(time: string): string {
  return `${beginning(time, 16).replace('T', ' ')} UTC`;
}

/** The first characters of a text; never half of one. */
function beginning(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

/** The first of several messages, and how many more there are. */
export function firstOf(all: readonly Finding[]): string {
  const findings = toldOnce(all);
  const [first] = findings;
  if (!first) return '';
  return `${clipped(first.message)}${findings.length > 1 ? ` (and ${findings.length - 1} more)` : ''}`;
}
