import type { Location } from '../generated/formats.ts';
import { BUILT_IN_POLICY } from '../promotion/built-in-policy.ts';
import { RETIRED, stageRank } from '../promotion/stages.ts';
import { readDocument } from '../sources/read-document.ts';
import { readOutsideFile } from '../sources/read-outside-file.ts';
import { type DangerDsl, dangerDsl, type Level } from './danger-dsl.ts';
import { type Remark, sayWithin } from './say-within.ts';

/** Whose review counts, and how strongly the rule speaks. */
export interface RequireReviewOptions {
  /** Logins of those whose approval counts. Left out: anybody but the author. Teams cannot be looked up with a job's token. */
  readonly reviewers?: readonly string[];
  /** Stages of the policy, lowest first (those of the built-in policy). */
  readonly stages?: readonly string[];
  readonly level?: Level;
}

const RECORD = /\.feature\.ya?ml$/;
const MOST = 20;
const MOST_CHARACTERS = 10_000;

/**
 * A stage that goes up without a review: where a pull request raises `stage:` in a feature record, or registers a feature above the
 * first stage, somebody else must have approved it. With `danger local` there are no reviews: it is said as a message. Danger
 * waits for the answer.
 */
export function requireReview(options: RequireReviewOptions = {}): void {
  const dsl = dangerDsl();
  dsl.schedule(sayUnreviewed(options, dsl));
}

async function sayUnreviewed(
  { reviewers, stages = BUILT_IN_POLICY.stages, level = 'warn' }: RequireReviewOptions,
  dsl: DangerDsl,
): Promise<void> {
  const { git, github } = dsl.danger;
  if (github && isApproved(github, reviewers)) return;
  const say = github ? dsl[level] : dsl.message;
  const remarks: Remark[] = [];
  for (const path of [...git.modified_files, ...git.created_files].filter((file) => RECORD.test(file))) {
    const texts = await textsOfRecord(path, dsl);
    const raised = texts && raise(path, texts.before, texts.after, stages);
    if (!raised) continue;
    remarks.push({
      say,
      about: 'review',
      message: `\`${raised.feature}\` goes ${raised.words}, and nobody has approved that yet`,
      remedy: reviewers
        ? `ask ${reviewers.map((login) => login.replace(/^@/, '')).join(' or ')} for a review`
        : 'ask for a review',
      location: raised.location,
    });
  }
  const left = sayWithin(remarks, MOST, MOST_CHARACTERS);
  if (left > 0) say(`\`review\`: the same holds for ${left} more`);
}

/** A record on both sides. `danger local` never answers for a file that is new (danger-js 14.0.7): that one is read from the checkout. */
async function textsOfRecord(
  path: string,
  { danger: { git, github } }: DangerDsl,
): Promise<{ readonly before: string; readonly after: string } | null> {
  if (github || !git.created_files.includes(path)) return git.diffForFile(path);
  const after = readOutsideFile(path);
  return typeof after === 'string' ? { before: '', after } : null;
}

/** The last word of each reviewer counts; a comment is none. */
function isApproved(
  { pr, reviews }: NonNullable<DangerDsl['danger']['github']>,
  reviewers: readonly string[] | undefined,
): boolean {
  const allowed = reviewers && new Set(reviewers.map((login) => login.replace(/^@/, '').toLowerCase()));
  const last = new Map<string, string>();
  for (const { user, state } of reviews) {
    if (user && ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'].includes(state))
      last.set(user.login.toLowerCase(), state);
  }
  last.delete(pr.user.login.toLowerCase());
  return [...last].some(([login, state]) => state === 'APPROVED' && (allowed?.has(login) ?? true));
}

/** Where a record's stage goes up, in words; undefined where it does not, or cannot be read, which is for the gates to tell. */
function raise(
  path: string,
  before: string,
  after: string,
  stages: readonly string[],
): { readonly feature: string; readonly words: string; readonly location: Location } | undefined {
  const document = readDocument(path, after);
  const { id, stage } = textsOf(document.value);
  const earlier = before.trim() === '' ? undefined : textsOf(readDocument(path, before).value).stage;
  if (stage === undefined || stage === earlier) return undefined;
  // A stage that is unknown here is taken for a high one: asking once too often does no harm.
  const rank = stageRank(stages, stage) ?? stages.length;
  const from = earlier === undefined ? 0 : (stageRank(stages, earlier) ?? stages.length);
  if (stage === RETIRED || rank <= from) return undefined;
  return {
    feature: id ?? path,
    words: earlier === undefined ? `straight to \`${stage}\`` : `from \`${earlier}\` to \`${stage}\``,
    location: document.locate('stage'),
  };
}

function textsOf(value: unknown): { readonly id?: string; readonly stage?: string } {
  const { id, stage } = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  return { ...(typeof id === 'string' ? { id } : {}), ...(typeof stage === 'string' ? { stage } : {}) };
}
