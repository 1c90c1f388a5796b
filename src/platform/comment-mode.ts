import type { ReadinessReport } from '../generated/formats.ts';
import { isLookAround } from '../render/wording.ts';

/** When a comment is written: the values of the input `comment`. */
export const COMMENT_MODES = ['always', 'on-change', 'on-failure', 'off'] as const;

export type CommentMode = (typeof COMMENT_MODES)[number];

/**
 * Whether a report may begin a comment. One is begun only where something was judged; one that is there is brought up to date
 * whatever comes out, so that no comment goes on saying what is no longer so.
 */
export function mayBegin(mode: CommentMode, report: ReadinessReport): boolean {
  if (!report.ready) return mode !== 'off';
  return (mode === 'always' || mode === 'on-change') && report.features.length > 0 && !isLookAround(report);
}
