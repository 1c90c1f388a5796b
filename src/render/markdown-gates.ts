import type { Finding, JudgedFeature, ReadinessReport, Statistics } from '../generated/formats.ts';
import { amount, rounded } from './amount.ts';
import { escapeMarkdown, markdownCode, markdownFence } from './escape-markdown.ts';
import { intervalBar } from './interval-bar.ts';
import { markdownFold, markdownList, markdownTable } from './markdown-parts.ts';
import { MOST_GATES } from './markdown-tables.ts';
import { clipped, firstOf, gateTitle, isBad } from './wording.ts';
import { visibleText } from './visible-text.ts';

/** As many features are told gate by gate. */
const MOST_FEATURES = 10;
const MOST_NUMBERS = 30;
const MOST_LISTED = 100;
const WIDEST_NAME = 30;

/** Features whose gates are told one by one: all there is where there is one, else those that block. */
export function toldByGate({ features }: ReadinessReport): readonly JudgedFeature[] {
  return features.length === 1
    ? features
    : features.filter(({ blocksThisRun }) => blocksThisRun).slice(0, MOST_FEATURES);
}

/**
 * A fold for each gate that was asked: what it measured, before and after, with its intervals, and what passed. One that keeps
 * the feature from its stage stands open where it has numbers to show.
 *
 * @param brief only those, and without what passed
 */
export function gateDetails(report: ReadinessReport, brief: boolean): readonly string[] {
  const named = report.features.length > 1;
  return toldByGate(report).flatMap((feature) =>
    feature.gates.slice(0, MOST_GATES).flatMap(({ gate, verdict }) => {
      const failing = feature.blocksThisRun && (verdict === 'blocked' || verdict === 'undecided');
      if (verdict === 'not-asked' || (brief && !failing)) return [];
      const findings = feature.findings.filter(({ check }) => check.startsWith(`${gate}/`));
      const measured = findings.filter(isMeasured);
      const body = [numbers(measured), bars(measured), brief ? '' : passed(findings)].filter((part) => part !== '');
      const title = `${named ? `\`${feature.id}\`, ` : ''}${gateTitle(gate)}: ${tally(findings)}`;
      return body.length === 0 ? [] : [markdownFold(title, body.join('\n\n'), failing && measured.length > 0)];
    }),
  );
}

/** One line for each check: what holds a hundred times is read once. */
export function passed(findings: readonly Finding[]): string {
  const byCheck = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.outcome !== 'pass') continue;
    const same = byCheck.get(finding.check);
    if (same) same.push(finding);
    else byCheck.set(finding.check, [finding]);
  }
  const items = [...byCheck].map(([check, all]) => `${markdownCode(check)} ${escapeMarkdown(firstOf(all))}`);
  return markdownList(items, MOST_LISTED);
}

type Measured = Finding & { readonly statistics: Statistics };

function isMeasured(finding: Finding): finding is Measured {
  return finding.statistics !== undefined;
}

function tally(findings: readonly Finding[]): string {
  const open = findings.filter(({ standing, severity }) => standing === 'open' && severity === 'block');
  const count = (wanted: Finding['outcome'], among: readonly Finding[]): number =>
    among.filter(({ outcome }) => outcome === wanted).length;
  const parts = [
    [count('fail', open), 'to fix'],
    [count('unknown', open), 'cannot be told'],
    [findings.filter(isBad).length - count('fail', open) - count('unknown', open), 'that blocks nothing'],
    [count('pass', findings), 'passed'],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
  return told.length === 0 ? 'nothing asked' : told.join(', ');
}

/** What was measured: before, after, the difference with its interval, and what was asked for. */
function numbers(all: readonly Measured[]): string {
  if (all.length === 0) return '';
  const shown = worstFirst(all).slice(0, MOST_NUMBERS);
  const nameOf = names(shown);
  const confidences = new Set(shown.map(({ statistics }) => statistics.confidence));
  const [confidence = 0.95] = confidences;
  const rows = shown.map((finding) => {
    const { statistics } = finding;
    const isChange = !isLevel(statistics);
    const relative = statistics.relative === true;
    const value = (number: number | null | undefined): string =>
      number === null ? 'open' : number === undefined ? '' : amount(number, relative, isChange);
    const [low, high] = statistics.interval;
    const own = confidences.size > 1 ? ` (${rounded(statistics.confidence * 100)} %)` : '';
    return [
      signOf(finding),
      escapeMarkdown(clipped(nameOf(finding), 80)),
      plain(statistics.baseline),
      plain(statistics.candidate ?? (isChange ? undefined : statistics.estimate)),
      isChange ? value(statistics.estimate) : '',
      `${value(low)} to ${value(high)}${own}`,
      escapeMarkdown(clipped(finding.expected ?? '', 120)),
    ];
  });
  const interval = confidences.size > 1 ? 'interval' : `${rounded(confidence * 100)} % interval`;
  const table = markdownTable(['', 'measured', 'before', 'after', 'change', interval, 'asked for'], rows, ['centre']);
  return all.length > shown.length ? `${table}\n\n… and ${all.length - shown.length} more in the report.` : table;
}

/** The intervals against their limits, drawn below each other. */
function bars(all: readonly Measured[]): string {
  const shown = worstFirst(all).slice(0, MOST_NUMBERS);
  const nameOf = names(shown);
  const drawn = shown.flatMap((finding) => {
    const bar = isLevel(finding.statistics) ? undefined : intervalBar(finding.statistics);
    const name = visibleText(nameOf(finding)).replace(/\s+/g, ' ').trim();
    return bar === undefined ? [] : [{ name: clipped(name, WIDEST_NAME), bar }];
  });
  if (drawn.length === 0) return '';
  const widest = Math.max(...drawn.map(({ name }) => name.length));
  const sides = Math.max(...drawn.map(({ bar }) => bar.indexOf(' ◂ ')));
  const lines = drawn.map(
    ({ name, bar }) => `${name.padEnd(widest)}   ${' '.repeat(sides - bar.indexOf(' ◂ '))}${bar}`,
  );
  return markdownFence([...lines, '', '0 no change   ┃ limit   ● estimate   ├ ┤ interval'].join('\n'));
}

/** A value that is held to a threshold, not a difference. */
function isLevel({ baseline, candidate, estimate, direction, relative }: Statistics): boolean {
  return direction === undefined || (relative !== true && baseline !== 0 && candidate === estimate);
}

/** What each was measured of; with its file only where the same is measured in several. */
function names(all: readonly Finding[]): (finding: Finding) => string {
  const short = ({ fingerprint, location }: Finding): string =>
    location && fingerprint.startsWith(`${location.path}: `)
      ? fingerprint.slice(location.path.length + 2)
      : fingerprint;
  const counts = new Map<string, number>();
  for (const finding of all) counts.set(short(finding), (counts.get(short(finding)) ?? 0) + 1);
  return (finding) => {
    const name = short(finding);
    const file = finding.location?.path.split('/').at(-1);
    return (counts.get(name) ?? 0) > 1 && file !== undefined && name !== finding.fingerprint
      ? `${name} (${file})`
      : name;
  };
}

function worstFirst(all: readonly Measured[]): readonly Measured[] {
  const rank = ({ outcome }: Finding): number => (outcome === 'fail' ? 0 : outcome === 'unknown' ? 1 : 2);
  return [...all].sort((left, right) => rank(left) - rank(right));
}

function signOf({ outcome, severity, standing }: Finding): string {
  if (outcome === 'pass') return '✅';
  if (outcome === 'skipped') return '–';
  if (severity !== 'block' || standing !== 'open') return '⚠️';
  return outcome === 'unknown' ? '❓' : '⛔';
}

function plain(number: number | undefined): string {
  return number === undefined ? '' : rounded(number).replaceAll('-', '−');
}
