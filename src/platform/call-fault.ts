/** Why GitHub did not do what it was asked. */
export interface CallFault {
  /** For a reader, as the end of "the comment could not be written: …". */
  readonly words: string;
  /** The answer's status; undefined where there was none. */
  readonly status?: number;
  /** Milliseconds after which it is worth trying again; undefined where it is not. */
  readonly retryAfter?: number;
}

/** Without a word on how long, GitHub asks for at least a minute after a secondary limit. */
const WITHOUT_A_WORD = 60_000;
/** Before the second and third time, in milliseconds. */
const BACK_OFF = [1000, 3000] as const;

interface Refusal {
  readonly status?: unknown;
  readonly message?: unknown;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>>; readonly data?: unknown };
}

/**
 * What a failed call means, and whether to try again: rate limits when GitHub says so, faults of the server or of the way to it
 * a little later, refusals never. The wait for a limit is its `retry-after`, else the moment of its `x-ratelimit-reset`.
 *
 * @param attempt how often it was tried before
 * @param now milliseconds since 1970
 * @see https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
export function callFault(error: unknown, attempt: number, now: number): CallFault {
  const refusal = (typeof error === 'object' && error !== null ? error : {}) as Refusal;
  const headers = refusal.response?.headers ?? refusal.headers ?? {};
  const answered = refusal.response !== undefined || refusal.headers !== undefined;
  const status = answered && typeof refusal.status === 'number' ? refusal.status : undefined;
  const said = messageOf(refusal);
  const later = BACK_OFF[Math.min(attempt, BACK_OFF.length - 1)] ?? 0;
  if (!answered) return { words: `GitHub did not answer (${reasonOf(error)})`, retryAfter: later };
  if (status === 429 || ((status === 403 || status === undefined) && isLimit(headers, said))) {
    const wait = waitOf(headers, now);
    return {
      words: `GitHub limits how often it may be asked${wait === undefined ? '' : `, for another ${Math.ceil(wait / 1000)} s`}`,
      ...(status === undefined ? {} : { status }),
      retryAfter: wait ?? WITHOUT_A_WORD,
    };
  }
  const answer = `GitHub answered ${status ?? 'with an error'}${said === '' ? '' : ` “${said}”`}`;
  if (status === undefined) return { words: answer };
  if (status >= 500) return { words: answer, status, retryAfter: later };
  return { words: [answer, MEANINGS[status]].filter(Boolean).join(': '), status };
}

const MEANINGS: Readonly<Record<number, string>> = {
  401: 'the token is not valid',
  403: 'the token may not write comments. A pull request from a fork or from Dependabot never may; elsewhere the job needs `pull-requests: write`',
  404: 'the token does not see the pull request',
};

function isLimit(headers: Readonly<Record<string, unknown>>, said: string): boolean {
  return headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(said);
}

/** Milliseconds; undefined where the answer does not say. */
function waitOf(headers: Readonly<Record<string, unknown>>, now: number): number | undefined {
  const seconds = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(seconds) && seconds >= 0) return seconds * 1000;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  return headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)
    ? Math.max(0, reset * 1000 - now)
    : undefined;
}

function messageOf({ message, response }: Refusal): string {
  const data = response?.data;
  const said: unknown = typeof data === 'object' && data !== null && 'message' in data ? data.message : message;
  return typeof said === 'string' ? said.replace(/\s+/g, ' ').trim().slice(0, 200) : '';
}

function reasonOf(error: unknown): string {
  let cause = error as
    { readonly name?: unknown; readonly code?: unknown; readonly cause?: unknown } | null | undefined;
  // What the client throws holds what fetch threw, and that what the socket did.
  for (let depth = 0; depth < 5 && typeof cause === 'object' && cause !== null; depth += 1) {
    if (typeof cause.code === 'string') return cause.code;
    if (cause.name === 'TimeoutError') return 'too slow';
    if (cause.name === 'UnreadableAnswer') return 'its answer cannot be read';
    cause = cause.cause as typeof cause;
  }
  return error instanceof Error && error.name !== 'HttpError' ? error.message : 'no connection';
}
