import type { Finding, JudgedFeature, ReadinessReport } from '../generated/formats.ts';
import { effectOf, findingLines } from './report-entries.ts';
import { visibleText } from './visible-text.ts';
import { gateTitle, headline, isBad, notEnforcedWords } from './wording.ts';

type Outcome = 'passed' | 'failure' | 'error' | 'skipped';

interface Case {
  readonly group: string;
  readonly name: string;
  readonly outcome: Outcome;
  readonly message: string;
  readonly text: string;
  readonly place?: { readonly path: string; readonly line?: number };
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

/**
 * The report as JUnit XML, as Jenkins, GitLab and other readers of test reports take it: a suite for each gate of each feature, a
 * test for each answer. What blocks failed; what cannot be told and blocks is an error; what does not block (a warning, a note, a
 * waiver, known debt, what is already on the base branch, a run that is not enforced) was skipped, with the reason. A first suite holds
 * the verdict, so that a run in which nothing was judged is no empty file, and one that is not ready fails whatever else is in it.
 */
export function renderJunit(report: ReadinessReport): string {
  const suites = [verdictSuite(report), ...report.features.flatMap((feature) => suitesOf(feature, report))];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="promotion-gates" ${counts(suites.flatMap(({ cases }) => cases))} time="0">`,
    ...suites.flatMap((suite) => [
      `  <testsuite ${attribute('name', suite.name)} ${counts(suite.cases)} time="0">`,
      ...suite.cases.map(testCase),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

function verdictSuite(report: ReadinessReport): Suite {
  const message = headline(report);
  const outcome: Outcome = report.ready
    ? 'passed'
    : !report.enforced.value
      ? 'skipped'
      : report.verdict === 'blocked'
        ? 'failure'
        : 'error';
  const text = [message, ...report.notices.map((notice) => notice.message)].join('\n');
  const reason = notEnforcedWords(report);
  return {
    name: 'promotion-gates',
    cases: [
      {
        group: 'promotion-gates',
        name: 'verdict',
        outcome,
        message: reason === undefined ? message : `${message}; ${reason}`,
        text,
      },
    ],
  };
}

function suitesOf(feature: JudgedFeature, report: ReadinessReport): readonly Suite[] {
  const byGate = new Map<string, Finding[]>();
  for (const finding of feature.findings) {
    const [gate = ''] = finding.check.split('/');
    const own = byGate.get(gate);
    if (own) own.push(finding);
    else byGate.set(gate, [finding]);
  }
  return [...byGate].map(([gate, findings]) => ({
    name: `${feature.id}: ${gateTitle(gate)}`,
    cases: findings.map((finding) => caseOf(feature, gate, finding, report.enforced.value)),
  }));
}

function caseOf(feature: JudgedFeature, gate: string, finding: Finding, enforced: boolean): Case {
  const [message = '', ...rest] = findingLines(finding);
  const outcome = outcomeOf(finding, enforced);
  const blocksElsewhere = outcome === 'skipped' && isBad(finding);
  return {
    group: `${feature.id}.${gate}`,
    name: `${finding.check.slice(gate.length + 1)}: ${finding.fingerprint}`,
    outcome,
    message: blocksElsewhere ? `does not block: ${message}` : message,
    text: [message, ...rest].join('\n'),
    ...(finding.location ? { place: finding.location } : {}),
  };
}

function outcomeOf(finding: Finding, enforced: boolean): Outcome {
  if (finding.outcome === 'pass') return 'passed';
  if (finding.outcome === 'skipped' || effectOf(finding, enforced) !== 'error') return 'skipped';
  return finding.outcome === 'unknown' ? 'error' : 'failure';
}

function testCase({ group, name, outcome, message, text, place }: Case): string {
  const where = place
    ? ` ${attribute('file', place.path)}${place.line === undefined ? '' : ` line="${place.line}"`}`
    : '';
  const start = `    <testcase ${attribute('classname', group)} ${attribute('name', name)}${where} time="0"`;
  if (outcome === 'passed') return `${start}/>`;
  const inside =
    outcome === 'skipped'
      ? `<skipped ${attribute('message', message)}/>`
      : `<${outcome} ${attribute('message', message)} type="${outcome === 'error' ? 'undecided' : 'blocked'}">${content(text)}</${outcome}>`;
  return `${start}>${inside}</testcase>`;
}

function counts(cases: readonly Case[]): string {
  const of = (outcome: Outcome): number => cases.filter((one) => one.outcome === outcome).length;
  return `tests="${cases.length}" failures="${of('failure')}" errors="${of('error')}" skipped="${of('skipped')}"`;
}

/** White space other than a space would be read back as one. */
function attribute(name: string, value: string): string {
  const written = content(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
  return `${name}="${written}"`;
}

/** Characters that XML 1.0 has no way to hold (section 2.2) are shown as `\uFFFD`. */
function content(text: string): string {
  return visibleText(text)
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
