import { type CallFault, callFault } from './call-fault.ts';
import { type CommentState, isLater, readMarker, type RunMark } from './comment-marker.ts';
import type { PostedComment, PullRequestComments } from './posted-comment.ts';

/** What is to stand on a pull request. */
export interface CommentWish {
  /** One comment for each. */
  readonly key: string;
  readonly mark: RunMark;
  /** The text, marker and all, given what the comment of an earlier run holds. */
  readonly compose: (previous: CommentState | undefined) => string;
  /** Whether a comment may begin; one that is there is always brought up to date. */
  readonly create: boolean;
  /** Whether what is there says the same already. */
  readonly same: (there: CommentState) => boolean;
}

/** What became of it. */
export type CommentOutcome =
  | { readonly kind: 'created' | 'updated' | 'unchanged' | 'not-wanted' }
  /** A newer run has the word. */
  | { readonly kind: 'stale'; readonly words: string }
  | { readonly kind: 'refused'; readonly fault: CallFault };

/** How waiting is done; both in milliseconds. */
export interface Patience {
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly now: () => number;
  /** Before looking whether somebody else began a comment in the same moment. */
  readonly settle: () => number;
}

const MOST_ATTEMPTS = 3;
/** All waiting together is no longer than this. */
const LONGEST_WAIT = 90_000;
/** As many duplicates are taken away by one run. */
const MOST_REMOVED = 3;

/**
 * Brings the one comment of a key up to date. Ours is what carries the key's marker and was written by the account the token
 * belongs to: anybody may write the marker. Whatever happens in between (another run, a call whose answer got lost, a deleted
 * comment), every attempt starts by looking at what is there, so that attempts come together in one comment: the oldest, with
 * the words of the newest run. Never throws but for an aborted pause.
 */
export async function upsertComment(
  comments: PullRequestComments,
  wish: CommentWish,
  { pause, now, settle }: Patience,
): Promise<CommentOutcome> {
  let waited = 0;
  let viewer: string | undefined;
  let earlier: CommentState | undefined;
  let seenEarlier = false;

  const own = async (): Promise<readonly Own[]> => {
    viewer ??= await comments.viewer();
    return ownComments(await comments.list(), viewer, wish.key);
  };
  const once = async (): Promise<CommentOutcome> => {
    const all = await own();
    const [keeper] = all;
    const newest = newestOf(all);
    if (newest && isLater(newest.state, wish.mark))
      return { kind: 'stale', words: 'a newer run has written the comment' };
    // What an attempt of this very run has written is not what it is compared with.
    if (!seenEarlier) earlier = newest?.state;
    seenEarlier = true;
    if (!keeper && !wish.create) return { kind: 'not-wanted' };
    const body = wish.compose(earlier);
    if (keeper && keeper === newest && (wish.same(keeper.state) || sameText(keeper.body, body))) {
      await removeAll(comments, all.slice(1));
      return { kind: 'unchanged' };
    }
    const head = await comments.head();
    if (head !== wish.mark.head)
      return { kind: 'stale', words: `the pull request has moved on to ${head.slice(0, 7)}, whose own run reports` };
    if (keeper) {
      await comments.update(keeper.id, body);
      await removeAll(comments, all.slice(1));
      return { kind: 'updated' };
    }
    const created = await comments.create(body);
    await pause(settle());
    return settled(comments, wish, created, body, await own());
  };

  for (let attempt = 0; ; attempt += 1) {
    try {
      return await once();
    } catch (error) {
      const fault = callFault(error, attempt, now());
      // The comment was deleted between looking and writing: look again.
      const wait = seenEarlier && isGone(fault) && attempt === 0 ? 0 : fault.retryAfter;
      if (wait === undefined || attempt + 1 >= MOST_ATTEMPTS || waited + wait > LONGEST_WAIT)
        return { kind: 'refused', fault };
      waited += wait;
      await pause(wait);
    }
  }
}

interface Own extends PostedComment {
  readonly state: CommentState;
}

/** Ours, the oldest first. */
function ownComments(all: readonly PostedComment[], viewer: string, key: string): readonly Own[] {
  return all
    .flatMap((comment) => {
      // An app's account is written with or without its `[bot]`, depending on which interface is asked.
      const isOurs = comment.author === viewer || comment.author === `${viewer}[bot]`;
      const state = isOurs ? readMarker(comment.body) : undefined;
      return state?.key === key ? [{ ...comment, state }] : [];
    })
    .sort((left, right) => left.id - right.id);
}

function newestOf(all: readonly Own[]): Own | undefined {
  let newest: Own | undefined;
  for (const one of all) if (!newest || isLater(one.state, newest.state)) newest = one;
  return newest;
}

/** Two runs may have begun a comment in the same moment: the older comment stays, with the words of the newer run. */
async function settled(
  comments: PullRequestComments,
  { mark }: CommentWish,
  created: PostedComment,
  body: string,
  all: readonly Own[],
): Promise<CommentOutcome> {
  const [keeper] = all;
  if (!keeper || keeper.id === created.id) return { kind: 'created' };
  const newest = newestOf(all);
  if (newest && isLater(newest.state, mark)) {
    await removeAll(comments, [created]);
    return { kind: 'stale', words: 'a newer run has written the comment' };
  }
  if (!sameText(keeper.body, body)) await comments.update(keeper.id, body);
  await removeAll(
    comments,
    all.filter(({ id }) => id !== keeper.id),
  );
  return { kind: 'updated' };
}

/** Takes duplicates away, as many as one run may. One that stays is taken away by the next run. */
async function removeAll(comments: PullRequestComments, all: readonly PostedComment[]): Promise<void> {
  for (const { id } of all.slice(0, MOST_REMOVED)) {
    await comments.remove(id).catch(() => undefined);
  }
}

/** GitHub keeps neither the line ends nor the last empty lines of a comment as they were. */
function sameText(one: string, other: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(one) === plain(other);
}

function isGone({ status }: CallFault): boolean {
  return status === 404 || status === 410;
}
