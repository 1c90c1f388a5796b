import type { GateSummary, JudgedFeature, ReadinessReport } from '../generated/formats.ts';
import { escapeMarkdown, markdownCode, markdownLink } from './escape-markdown.ts';
import { markdownTable } from './markdown-parts.ts';
import {
  blockingFindings,
  clipped,
  counted,
  earlierFindings,
  failuresFirst,
  firstOf,
  gateTitle,
  isBad,
  minuteOf,
  stagePath,
} from './wording.ts';

/** Signs of verdicts. */
export const SIGNS: Readonly<Record<GateSummary['verdict'], string>> = {
  ready: '✅',
  blocked: '⛔',
  undecided: '❓',
  'not-asked': '–',
};

const MOST_FEATURES = 100;
/** More gates than this program has: a report that names more was made up. */
export const MOST_GATES = 50;

/** One feature: each gate that was asked, and what it saw or what is wrong. */
export function gateTable(feature: JudgedFeature): string {
  const rows = feature.gates
    .filter(({ verdict }) => verdict !== 'not-asked')
    .slice(0, MOST_GATES)
    .map((gate) => [
      SIGNS[gate.verdict],
      escapeMarkdown(gateTitle(gate.gate)),
      [escapeMarkdown(seenBy(gate, feature)), ...producersOf(gate)].join('; '),
    ]);
  return markdownTable(['', 'gate', 'what was seen'], rows, ['centre']);
}

function seenBy(gate: GateSummary, feature: JudgedFeature): string {
  const bad = feature.findings.filter(
    (finding) =>
      finding.check.startsWith(`${gate.gate}/`) &&
      finding.severity === 'block' &&
      isBad(finding) &&
      (finding.standing === 'open' || finding.standing === 'already-on-main'),
  );
  return bad.length > 0 ? firstOf(failuresFirst(bad)) : clipped(gate.summary);
}

function producersOf({ producers = [] }: GateSummary): readonly string[] {
  return producers.map(({ origin, producer }) => {
    const who = escapeMarkdown(`${producer.tool} ${producer.version}`);
    const when = escapeMarkdown(minuteOf(producer.time));
    return `evidence ${origin}, made by ${producer.run === undefined ? who : markdownLink(who, producer.run)} on ${when}`;
  });
}

/** Several features: one row each, those that block first; in words what blocks, where there is room. */
export function featureTable({ features }: ReadinessReport, inWords = true): string {
  const asked = features.flatMap((feature) => feature.gates.filter(({ verdict }) => verdict !== 'not-asked'));
  const gates = [...new Set(asked.map(({ gate }) => gate))].slice(0, MOST_GATES);
  const rank = (feature: JudgedFeature): number => (feature.blocksThisRun ? 0 : feature.verdict === 'ready' ? 2 : 1);
  const shown = [...features].sort((left, right) => rank(left) - rank(right)).slice(0, MOST_FEATURES);
  const rows = shown.map((feature) => [
    SIGNS[feature.verdict],
    markdownCode(feature.id),
    escapeMarkdown(stagePath(feature)),
    ...gates.map((gate) => SIGNS[feature.gates.find((summary) => summary.gate === gate)?.verdict ?? 'not-asked']),
    ...(inWords ? [escapeMarkdown(whatBlocks(feature))] : []),
  ]);
  const header = [
    '',
    'feature',
    'stage',
    ...gates.map((gate) => escapeMarkdown(gateTitle(gate))),
    ...(inWords ? ['what blocks'] : []),
  ];
  const more =
    features.length > MOST_FEATURES ? `\n\n… and ${counted(features.length - MOST_FEATURES, 'more feature')}.` : '';
  return markdownTable(header, rows, ['centre', 'left', 'left', ...gates.map(() => 'centre' as const)]) + more;
}

function whatBlocks(feature: JudgedFeature): string {
  if (feature.blocksThisRun) return firstOf(blockingFindings(feature));
  const earlier = earlierFindings(feature).filter(({ severity }) => severity === 'block').length;
  return feature.verdict === 'ready' || earlier === 0
    ? ''
    : `nothing new; ${counted(earlier, 'finding')} already on the base branch`;
}
