import type { Finding, GateReport, JudgedFeature, ReadinessReport } from '../generated/formats.ts';
import { escapeMarkdown, markdownCode } from '../render/escape-markdown.ts';
import { markdownTable } from '../render/markdown-parts.ts';
import { type Effect, effectOf, reportEntries } from '../render/report-entries.ts';
import { clipped, counted, firstOf, headline, isBad, stagePath } from '../render/wording.ts';
import { type DangerDsl, dangerDsl } from './danger-dsl.ts';
import { readReport } from './read-report.ts';
import { type Remark, sayWithin } from './say-within.ts';

/** What to make of reports. */
export interface ReportPromotionOptions {
  /** Readiness or gate reports, relative to the folder Danger runs in. */
  readonly report: string | readonly string[];
  /** How many findings that block, and how many that warn, are said one by one (20). The others are counted. */
  readonly most?: number;
  /** Whether notes are said too, as messages (false). */
  readonly notes?: boolean;
  /** Whether a table of the features is added (true). Leave it out where the suite comments by itself. */
  readonly table?: boolean;
}

/** GitHub takes comments of up to 65,536 characters, and Danger's own frame and other rules need room too. */
const MOST_CHARACTERS = 30_000;
const MOST_ROWS = 50;

/**
 * Says in Danger what a readiness report, or gate reports, found: `fail` for what blocks, `warn` for what warns, on its line. A
 * report that is not there or cannot be used is a `fail`. The verdict is the suite's own: Danger can be made to fail with it,
 * and must not stand for it.
 */
export function reportPromotion(options: ReportPromotionOptions): void {
  const dsl = dangerDsl();
  const found: { readonly effect: Effect; readonly finding: Finding }[] = [];
  const tables: string[] = [];
  const paths = [options.report].flat();
  if (paths.length === 0) dsl.fail('`promotion-gates`: no report is named');
  for (const path of paths) {
    const read = readReport(path);
    if ('refused' in read) {
      sayWithin(
        [
          {
            say: dsl.fail,
            about: 'promotion-gates',
            message: read.refused,
            remedy: 'see the log of the step that writes it',
          },
        ],
        1,
        MOST_CHARACTERS,
      );
    } else if ('gate' in read) found.push(...findingsOf(read.gate));
    else {
      found.push(...reportEntries(read.readiness));
      sayVerdict(read.readiness, dsl);
      tables.push(table(read.readiness));
    }
  }
  sayFindings(found, options, dsl);
  if (options.table ?? true) for (const text of tables.filter((one) => one !== '')) dsl.markdown(text);
}

function findingsOf({ features }: GateReport): readonly { readonly effect: Effect; readonly finding: Finding }[] {
  return features.flatMap(({ findings }) =>
    findings.filter(isBad).map((finding) => ({ effect: effectOf(finding, true), finding })),
  );
}

/** A run that is not ready says so even where no finding does: what it lacks may lie outside the features. */
function sayVerdict(report: ReadinessReport, { fail, message }: DangerDsl): void {
  const say = !report.ready && report.enforced.value ? fail : message;
  const notices = report.notices.map(({ message: text, location }): Remark => ({
    say: message,
    about: 'promotion-gates',
    message: text,
    location,
  }));
  sayWithin([{ say, about: 'promotion-gates', message: headline(report) }, ...notices], 10, MOST_CHARACTERS / 4);
}

function sayFindings(
  found: readonly { readonly effect: Effect; readonly finding: Finding }[],
  { most = 20, notes = false }: ReportPromotionOptions,
  { fail, warn, message }: DangerDsl,
): void {
  const levels = [
    { effect: 'error', say: fail, share: 0.5 },
    { effect: 'warning', say: warn, share: 0.3 },
    ...(notes ? [{ effect: 'note', say: message, share: 0.2 }] : []),
  ] as const;
  for (const { effect, say, share } of levels) {
    const remarks = found
      .filter((one) => one.effect === effect)
      .map(({ finding }): Remark => ({
        say,
        about: finding.check,
        message: `${finding.feature}: ${finding.message}`,
        remedy: finding.remedy,
        location: finding.location,
      }));
    const left = sayWithin(remarks, most, MOST_CHARACTERS * share);
    if (left > 0) say(`\`promotion-gates\`: ${counted(left, `more ${effect}`)} in the report`);
  }
}

function table({ features }: ReadinessReport): string {
  const rows = features
    .slice(0, MOST_ROWS)
    .map((feature) => [
      markdownCode(clipped(feature.id, 60)),
      escapeMarkdown(clipped(stagePath(feature), 60)),
      feature.verdict,
      escapeMarkdown(clipped(firstOf(blocking(feature)), 200)),
    ]);
  const left = features.length - rows.length;
  const text = markdownTable(['feature', 'stage', 'verdict', 'what blocks'], rows);
  return left > 0 ? `${text}\n\n… and ${counted(left, 'more feature')}.` : text;
}

function blocking({ findings }: JudgedFeature): readonly Finding[] {
  return findings.filter((finding) => isBad(finding) && finding.severity === 'block' && finding.standing === 'open');
}
