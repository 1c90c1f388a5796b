import { setTimeout as sleep } from 'node:timers/promises';
import { escapeMarkdown } from '../render/escape-markdown.ts';
import type { CommentMode } from './comment-mode.ts';
import type { CommentText } from './comment-text.ts';
import { callFault } from './call-fault.ts';
import { gitHubClient } from './github-client.ts';
import type { PullRequestComments } from './posted-comment.ts';
import { type CommentOutcome, upsertComment } from './upsert-comment.ts';

/** What is needed to write a comment. */
export interface CommentRequest {
  readonly pullRequest: number;
  /** The commit that was judged. */
  readonly head: string;
  readonly text: CommentText;
  readonly create: boolean;
  readonly mode: CommentMode;
  /** Whether everything is well: then a comment that says otherwise is turned, in every mode. */
  readonly well: boolean;
  readonly key: string;
  readonly token: string | undefined;
  readonly environment: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly log: (message: string) => void;
}

/** To see whether another run began a comment in the same moment, in milliseconds: at least, and at most so much more. */
const SETTLE = [300, 700] as const;

/**
 * Writes the comment of a run, as well as can be: what GitHub refuses changes no verdict. Gives Markdown for the job summary
 * where it was refused. @throws only where the run is cancelled
 */
export async function publishComment(request: CommentRequest): Promise<string | undefined> {
  const { mode, key, token, environment, signal, log, text, well } = request;
  const off = mode === 'off';
  // Where no comments are wanted nothing is asked, but to take back what an earlier one says.
  if (off && (!well || token === undefined)) return undefined;
  const run = Number(environment['GITHUB_RUN_ID'] || 0);
  const mark = { head: request.head, run, attempt: Number(environment['GITHUB_RUN_ATTEMPT'] || 1) };
  if (token === undefined) {
    log('No comment: the input `github-token` is empty.');
    return undefined;
  }
  const outcome = await attempted(request, token, (comments) =>
    upsertComment(
      comments,
      {
        key,
        mark,
        compose: (previous) => text.compose(key, mark, previous),
        create: request.create,
        same: ({ said, open }) => (off && open?.length === 0) || (mode !== 'always' && said === text.said),
      },
      {
        pause: (milliseconds) => sleep(milliseconds, undefined, { signal }),
        now: () => Date.now(),
        settle: () => SETTLE[0] + Math.random() * SETTLE[1],
      },
    ),
  );
  signal.throwIfAborted();
  log(`Comment: ${wordsOf(outcome)}.`);
  return outcome.kind === 'refused' && !off ? refusalNote(outcome.fault.words) : undefined;
}

/** Markdown that says in the job summary that something could not be written on the pull request. */
export function refusalNote(words: string): string {
  return `\n> [!WARNING]\n> The comment on the pull request could not be written. ${escapeMarkdown(words)}. The verdict is what it is without it.\n`;
}

async function attempted(
  { pullRequest, environment, signal }: CommentRequest,
  token: string,
  write: (comments: PullRequestComments) => Promise<CommentOutcome>,
): Promise<CommentOutcome> {
  try {
    const client = await gitHubClient(token, environment['GITHUB_REPOSITORY'] ?? '', environment, signal);
    return await write(client.comments(pullRequest));
  } catch (error) {
    signal.throwIfAborted();
    return { kind: 'refused', fault: callFault(error, 0, Date.now()) };
  }
}

function wordsOf(outcome: CommentOutcome): string {
  switch (outcome.kind) {
    case 'created':
      return 'written';
    case 'updated':
      return 'brought up to date';
    case 'unchanged':
      return 'says the same already';
    case 'not-wanted':
      return 'none is needed';
    case 'stale':
      return `left alone, because ${outcome.words}`;
    default:
      return `could not be written. ${outcome.fault.words}`;
  }
}
