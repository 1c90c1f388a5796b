/** The run that wrote a comment. */
export interface RunMark {
  /** The commit of the pull request it judged. */
  readonly head: string;
  /** `GITHUB_RUN_ID`: a later run has a greater one. */
  readonly run: number;
  /** `GITHUB_RUN_ATTEMPT`, from 1. */
  readonly attempt: number;
}

/** What a comment of ours holds for the next run. */
export interface CommentState extends RunMark {
  readonly key: string;
  /** Digest of what it says, without where it was said. */
  readonly said: string;
  /** What was open, by `openMarks`; undefined where there were too many to write down. */
  readonly open?: readonly string[];
}

/** More open findings than this are not written down: the next comment then says no differences. */
const MOST_OPEN = 600;
const NAME = 'promotion-gates';
const FIRST =
  /^<!-- promotion-gates key=([A-Za-z0-9][\w.-]{0,63}) head=([0-9a-f]{40,64}) run=(\d{1,15})\/(\d{1,6}) said=([\w-]{1,64}) -->/;
const LAST = /<!-- promotion-gates open=((?:[\w-]{11}(?:,[\w-]{11})*)?) -->\s*$/;

/** Puts the two lines around a comment that nobody sees: whose it is, and what the next run compares with. */
export function withMarker(markdown: string, { key, head, run, attempt, said, open }: CommentState): string {
  const first = `<!-- ${NAME} key=${key} head=${head} run=${run}/${attempt} said=${said} -->`;
  const last = open === undefined || open.length > MOST_OPEN ? '' : `\n<!-- ${NAME} open=${open.join(',')} -->`;
  return `${first}\n${markdown.trimEnd()}\n${last}`.trimEnd();
}

/** Reads the marker of a comment; undefined where it has none. Believed only of a comment whose author was looked at. */
export function readMarker(body: string): CommentState | undefined {
  const [, key, head, run, attempt, said] = FIRST.exec(body) ?? [];
  if (key === undefined || head === undefined || said === undefined) return undefined;
  const open = LAST.exec(body)?.[1];
  return {
    key,
    head,
    run: Number(run),
    attempt: Number(attempt),
    said,
    ...(open === undefined ? {} : { open: open === '' ? [] : open.split(',') }),
  };
}

/** Whether a text can be the key of a comment: it stands in the marker as it is. */
export function isCommentKey(text: string): boolean {
  return /^[A-Za-z0-9][\w.-]{0,63}$/.test(text) && !text.includes('--');
}

/** Whether the first run came after the second. */
export function isLater(one: RunMark, other: RunMark): boolean {
  return one.run > other.run || (one.run === other.run && one.attempt > other.attempt);
}
