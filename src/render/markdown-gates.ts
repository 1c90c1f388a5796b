import type { Finding, JudgedFeature, ReadinessReport } from '../generated/formats.ts';
import { escapeMarkdown, markdownCode, markdownFence } from './escape-markdown.ts';
import { markdownFold, markdownList } from './markdown-parts.ts';
import { MOST_GATES } from './markdown-tables.ts';
import { firstOf, gateTitle, isBad } from './wording.ts';
import { statisticsTable } from './statistics-table.ts';

/** As many features are told gate by gate. */
const MOST_FEATURES = 10;
const MOST_NUMBERS = 30;
const MOST_LISTED = 100;
/** Columns a fence has room for in a comment. */
const WIDEST = 110;

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
      const table = statisticsTable(findings, { most: MOST_NUMBERS, width: WIDEST });
      const numbers = table === undefined ? '' : markdownFence(table);
      const body = [numbers, brief ? '' : passed(findings)].filter((part) => part !== '');
      const title = `${named ? `\`${feature.id}\`, ` : ''}${gateTitle(gate)}: ${tally(findings)}`;
      return body.length === 0 ? [] : [markdownFold(title, body.join('\n\n'), failing && numbers !== '')];
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

function tally(findings: readonly Finding[]): string {
  const open = findings.filter(({ standing, severity }) => standing === 'open' && severity === 'block');
  const count = (wanted: Finding['outcome'], among: readonly Finding[]): number =>
    among.filter(({ outcome }) => outcome === wanted).length;
  const harmless = findings.filter(isBad).length - count('fail', open) - count('unknown', open);
  const parts = [
    [count('fail', open), 'to fix'],
    [count('unknown', open), 'cannot be told'],
    [harmless, `that ${harmless === 1 ? 'blocks' : 'block'} nothing`],
    [count('pass', findings), 'passed'],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
  return told.length === 0 ? 'nothing asked' : told.join(', ');
}
