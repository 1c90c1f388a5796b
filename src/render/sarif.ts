import { createHash } from 'node:crypto';
import type { Finding, Location, ReadinessReport } from '../generated/formats.ts';
import type { CheckMeta } from '../model/check.ts';
import { type Effect, findingLines, type ReportEntry, reportEntries } from './report-entries.ts';
import { visibleText } from './visible-text.ts';
import { counted } from './wording.ts';

/** What a log refers to besides the report. */
export interface SarifOptions {
  /** Documentation of every check, by id. */
  readonly checks: ReadonlyMap<string, CheckMeta>;
  /** The program's page, as `https://github.com/owner/promotion-gates`. */
  readonly home: string;
}

/** GitHub shows the first 5,000 results of a run, and refuses more than 25,000. */
const MOST_RESULTS = 5_000;
const MOST_NOTIFICATIONS = 100;
/** GitHub shows the first 1,000 characters of a message and takes names of up to 255, short descriptions of up to 1,024. */
const LONGEST_MESSAGE = 4_000;
const LONGEST_DESCRIPTION = 1_024;

/**
 * The report as a SARIF 2.1.0 log (OASIS) within the part of it that GitHub code scanning reads: one run, a rule
 * for each check that found something, and a result for each finding that something should be done about. What passed is left
 * out: code scanning would show it as an alert.
 */
export function renderSarif(report: ReadinessReport, options: SarifOptions): string {
  const entries = reportEntries(report);
  const placed = entries.flatMap((entry) => {
    const location = placeFor(entry);
    return location ? [{ ...entry, location }] : [];
  });
  const shown = placed.slice(0, MOST_RESULTS);
  const ids = [...new Set(entries.map(({ finding }) => finding.check))].sort();
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const seen = new Map<string, number>();
  const notifications = [
    ...report.notices.map(({ message, location }) => notification(message, 'warning', location)),
    ...entries
      .filter((entry) => placeFor(entry) === undefined)
      .map(({ finding, effect }) => notification(`${finding.check}: ${findingLines(finding).join('. ')}`, effect)),
  ];
  const left = placed.length - shown.length;
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Promotion Gates',
            version: report.tool.version,
            semanticVersion: report.tool.version,
            informationUri: options.home,
            rules: ids.map((id) => rule(id, options)),
          },
        },
        // The part before the last slash keeps this run apart from those of other tools on the same commit.
        automationDetails: { id: 'promotion-gates/' },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [
              ...(left > 0
                ? [notification(`${counted(left, 'more finding')} in the readiness report`, 'warning')]
                : []),
              ...notifications.slice(0, MOST_NOTIFICATIONS),
            ],
          },
        ],
        results: shown.map((entry) => result(entry, indexes, seen, report)),
        properties: { verdict: report.verdict, ready: report.ready, enforced: report.enforced.value },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function rule(id: string, { checks, home }: SarifOptions): object {
  const meta = checks.get(id);
  const [gate = ''] = id.split('/');
  const name = id
    .split(/[/-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  const page = `${home}/blob/HEAD/docs/checks.md#${id.replace('/', '')}`;
  if (!meta) {
    // Only a report of another version names a check that is not here.
    const text = `${id}, a check of another version`;
    return { id, name, shortDescription: { text }, fullDescription: { text }, help: { text }, helpUri: page };
  }
  const { question, why, remedy } = meta;
  const whom = meta.for.replace('-', ' ');
  return {
    id,
    name,
    shortDescription: { text: plain(question, LONGEST_DESCRIPTION) },
    fullDescription: { text: plain(`${question} ${why}`, LONGEST_DESCRIPTION) },
    help: {
      text: plain(`${question}\n\nWhy: ${why}\n\nWhat to do: ${remedy}\n\nFor: ${whom}`, LONGEST_MESSAGE),
      markdown: `**${question}**\n\n**Why:** ${why}\n\n**What to do:** ${remedy}\n\n**For:** ${whom} · [every check](${page})`,
    },
    helpUri: page,
    defaultConfiguration: { level: 'warning' },
    properties: { tags: [gate, `for ${whom}`] },
  };
}

function result(
  { feature, finding, effect, location }: ReportEntry & { readonly location: Location },
  indexes: ReadonlyMap<string, number>,
  seen: Map<string, number>,
  report: ReadinessReport,
): object {
  const identity = fingerprint(finding);
  const times = (seen.get(identity) ?? 0) + 1;
  seen.set(identity, times);
  const suppression = suppressionOf(finding, report);
  return {
    ruleId: finding.check,
    ruleIndex: indexes.get(finding.check) ?? -1,
    level: effect,
    message: { text: plain(`${feature.id}: ${findingLines(finding).join('\n')}`, LONGEST_MESSAGE) },
    locations: [{ physicalLocation: physicalLocation(location) }],
    // The first is what GitHub tells alerts apart by; its number is for findings that are otherwise the same.
    partialFingerprints: {
      primaryLocationLineHash: `${identity.slice(0, 32)}:${times}`,
      'promotionGatesFinding/v1': identity,
    },
    ...(suppression === undefined ? {} : { suppressions: [suppression] }),
    properties: {
      feature: visibleText(feature.id),
      stage: visibleText(feature.stage),
      outcome: finding.outcome,
      severity: finding.severity,
      standing: finding.standing,
    },
  };
}

/** Check, feature and what the finding is about: lines and measured values may change. */
function fingerprint({ check, feature, fingerprint: about }: Finding): string {
  return createHash('sha256')
    .update(JSON.stringify([check, feature, about]))
    .digest('hex');
}

function suppressionOf(finding: Finding, { waivers }: ReadinessReport): object | undefined {
  if (finding.standing === 'known')
    return { kind: 'external', status: 'accepted', justification: 'known debt (promotion.baseline.json)' };
  if (finding.standing !== 'waived') return undefined;
  const waiver = waivers.find(
    ({ check, feature, about, state }) =>
      state === 'in-force' &&
      check === finding.check &&
      feature === finding.feature &&
      (about === undefined || about === finding.fingerprint),
  );
  const justification =
    waiver === undefined ? 'accepted by a waiver' : `until ${waiver.until}: ${visibleText(waiver.reason)}`;
  return { kind: 'external', status: 'accepted', justification };
}

function notification(message: string, level: Effect, location?: Location): object {
  return {
    level,
    message: { text: plain(message, LONGEST_MESSAGE) },
    ...(location ? { locations: [{ physicalLocation: physicalLocation(location) }] } : {}),
  };
}

/** Code scanning refuses a log with a result that has no place: one without a line of its own stands at its feature's record. */
function placeFor({ feature, finding }: ReportEntry): Location | undefined {
  return finding.location ?? feature.record;
}

function physicalLocation({ path, line = 1, column }: Location): object {
  return {
    artifactLocation: { uri: relativeUri(path), uriBaseId: '%SRCROOT%' },
    region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) },
  };
}

/** A path as a relative URI reference (RFC 3986) that cannot lead out of the repository. */
function relativeUri(path: string): string {
  const inside = visibleText(path)
    .split('/')
    .filter((part) => !['', '.', '..'].includes(part))
    .map(encodeURIComponent)
    .join('/');
  return inside === '' ? '_' : inside;
}

/**
 * A plain text message (SARIF 2.1.0, section 3.11): braces would be placeholders and are doubled (3.11.5), and a bracket before a
 * parenthesis would be a link (3.11.6).
 */
function plain(text: string, longest: number): string {
  const visible = visibleText(text);
  const fitting =
    visible.length > longest ? `${visible.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : visible;
  return fitting.replaceAll('](', '] (').replace(/[{}]/g, '$&$&');
}
