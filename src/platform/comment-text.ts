import { createHash } from 'node:crypto';
import type { Finding, JudgedFeature, ReadinessReport } from '../generated/formats.ts';
import type { Problem } from '../model/problem.ts';
import { markdownCode } from '../render/escape-markdown.ts';
import { COMMENT_ROOM, renderWithin } from '../render/markdown-within.ts';
import type { MarkdownOptions } from '../render/markdown-options.ts';
import { renderMarkdown } from '../render/markdown.ts';
import { blockingFindings, isBad } from '../render/wording.ts';
import { type CommentState, type RunMark, withMarker } from './comment-marker.ts';
import { problemSummary } from './job-summary.ts';

/** Rows of a comment on what kept a run from judging. */
const MOST_PROBLEMS = 20;

/** What a comment says, before it is known what stood there. */
export interface CommentText {
  readonly said: string;
  /** The whole comment, given what the comment of an earlier run held. */
  readonly compose: (key: string, mark: RunMark, previous: CommentState | undefined) => string;
}

/** A comment that shows a report. */
export function reportComment(report: ReadinessReport, options: MarkdownOptions): CommentText {
  const open = marksOf(report, blockingFindings);
  const said = digest(saidBy(report, options));
  return {
    said,
    compose: (key, mark, previous) => {
      const since = previous && previous.head !== mark.head ? differences(previous, report) : undefined;
      const state: CommentState = { key, ...mark, said, open };
      const room = COMMENT_ROOM - withMarker('', state).length;
      return withMarker(renderWithin(report, since ? { ...options, since } : options, room, 'comment'), state);
    },
  };
}

/** A comment that says why nothing was judged. */
export function problemComment(problems: readonly Problem[], because: string): CommentText {
  const markdown = problemSummary(problems, MOST_PROBLEMS, because);
  const said = digest(markdown);
  return {
    said,
    compose: (key, mark) =>
      withMarker(`${markdown}\nhead ${markdownCode(mark.head.slice(0, 7))}`, { key, ...mark, said }),
  };
}

/** What a report says, without where and when: the same findings on another commit are the same. */
function saidBy(whole: ReadinessReport, { command }: MarkdownOptions): string {
  const { head: _, run: __, base, ...report } = whole;
  const { commit: ___, ...named } = base ?? {};
  const features = report.features.map(withoutCheckout);
  return renderMarkdown(
    { ...report, features, ...(base ? { base: named } : {}) },
    command === undefined ? {} : { command },
  );
}

/** The commands that make the numbers again begin with the commit, which every push changes. */
function withoutCheckout(feature: JudgedFeature): JudgedFeature {
  const { recreation } = feature;
  if (!recreation) return feature;
  return { ...feature, recreation: { ...recreation, steps: recreation.steps.filter(({ what }) => what !== 'code') } };
}

/** One mark for each of some findings: four characters for the feature, seven for the finding. */
function marksOf({ features }: ReadinessReport, of: (feature: JudgedFeature) => readonly Finding[]): readonly string[] {
  const marks = features.flatMap((feature) => {
    const mark = featureMark(feature.id);
    return of(feature).map(
      ({ check, fingerprint }) => `${mark}${digest(JSON.stringify([feature.id, check, fingerprint])).slice(0, 7)}`,
    );
  });
  return [...new Set(marks)].sort();
}

/**
 * What came and went since an earlier comment, among the features that this run judged too. What is still there and no longer
 * blocks, because it was accepted or the stage went down, is not fixed.
 */
function differences({ head, open: before }: CommentState, report: ReadinessReport): MarkdownOptions['since'] {
  if (!before) return undefined;
  const judged = new Set(report.features.map(({ id }) => featureMark(id)));
  const there = new Set(marksOf(report, ({ findings }) => findings.filter(isBad)));
  const then = new Set(before);
  return {
    head,
    fixed: before.filter((mark) => !there.has(mark) && judged.has(mark.slice(0, 4))).length,
    added: marksOf(report, blockingFindings).filter((mark) => !then.has(mark)).length,
  };
}

function featureMark(id: string): string {
  return digest(id).slice(0, 4);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
