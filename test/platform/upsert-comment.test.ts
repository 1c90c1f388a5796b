import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type CommentState, isLater, readMarker, type RunMark, withMarker } from '../../src/platform/comment-marker.ts';
import type { PostedComment, PullRequestComments } from '../../src/platform/posted-comment.ts';
import { type CommentOutcome, type CommentWish, upsertComment } from '../../src/platform/upsert-comment.ts';

const HEAD = 'a'.repeat(40);

/** The comments of a pull request, in memory, in the order GitHub keeps them. */
interface Conversation {
  readonly all: () => readonly PostedComment[];
  readonly calls: readonly string[];
  /** As one run sees it. Before each call `turn` is awaited: there runs take turns. */
  readonly seenBy: (turn: () => Promise<void>, author?: string) => PullRequestComments;
}

function conversation(started: readonly PostedComment[] = []): Conversation {
  const kept = new Map(started.map((comment) => [comment.id, comment]));
  const calls: string[] = [];
  let next = 100;
  return {
    all: () => [...kept.values()].sort((left, right) => left.id - right.id),
    calls,
    seenBy: (turn, author = 'us') => {
      const call = async (name: string): Promise<void> => {
        await turn();
        calls.push(name);
      };
      return {
        viewer: async () => {
          await call('viewer');
          return author;
        },
        list: async () => {
          await call('list');
          return [...kept.values()];
        },
        head: async () => {
          await call('head');
          return HEAD;
        },
        create: async (body) => {
          await call('create');
          const made = { id: (next += 1), author, body };
          kept.set(made.id, made);
          return made;
        },
        update: async (id, body) => {
          await call('update');
          const there = kept.get(id);
          if (!there) throw refusal(404);
          kept.set(id, { ...there, body });
        },
        remove: async (id) => {
          await call('remove');
          if (!kept.delete(id)) throw refusal(404);
        },
      };
    },
  };
}

/** As the client throws it. */
function refusal(status: number, headers: Readonly<Record<string, string>> = {}, message = 'no'): Error {
  return Object.assign(new Error(message), { name: 'HttpError', status, response: { headers, data: { message } } });
}

const state = (mark: RunMark, said = 'x'): CommentState => ({ key: 'default', said, ...mark });
const mark = (run: number, attempt = 1): RunMark => ({ head: HEAD, run, attempt });
const wish = (own: RunMark, more: Partial<CommentWish> = {}): CommentWish => ({
  key: 'default',
  mark: own,
  compose: () => withMarker(`of run ${own.run}/${own.attempt}`, state(own)),
  create: true,
  same: () => false,
  ...more,
});
const at = (id: number, own: RunMark, author = 'us'): PostedComment => ({
  id,
  author,
  body: withMarker(`of run ${own.run}/${own.attempt}`, state(own)),
});
const still = async (): Promise<void> => undefined;

/** Waits that take no time, and are written down. */
function patience(): {
  readonly waits: number[];
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly now: () => number;
  readonly settle: () => number;
} {
  const waits: number[] = [];
  return {
    waits,
    pause: async (milliseconds) => {
      waits.push(milliseconds);
    },
    now: () => 1_000_000,
    settle: () => 0,
  };
}

describe('runs that meet, in whatever order GitHub hears of their calls', () => {
  test('end with one comment, which is of the newest run', async () => {
    const scenario = fc.record({
      // What lies there from before, and runs that start together.
      before: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 3 }),
      runs: fc.uniqueArray(fc.integer({ min: 6, max: 20 }), { minLength: 1, maxLength: 3 }),
      schedule: fc.scheduler(),
    });
    await fc.assert(
      fc.asyncProperty(scenario, async ({ before, runs, schedule }) => {
        const talk = conversation(before.map((run, index) => at(index + 1, mark(run))));
        const outcomes = runs.map((run) =>
          upsertComment(
            talk.seenBy(() => schedule.schedule(Promise.resolve(), `run ${run}`)),
            wish(mark(run)),
            patience(),
          ),
        );
        for (const outcome of await schedule.waitFor(Promise.all(outcomes)))
          expect(['created', 'updated', 'unchanged', 'stale']).toContain(outcome.kind);
        // A later run, as every push brings one, finds and leaves one comment.
        const last = mark(21);
        await upsertComment(talk.seenBy(still), wish(last), patience());
        expect(talk.all().map(({ body }) => readMarker(body)?.run)).toEqual([21]);
      }),
      { numRuns: 150 },
    );
  });

  test('two that both begin one: the older stays, with the words of the newer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (schedule) => {
        const talk = conversation();
        const both = [7, 8].map((run) =>
          upsertComment(
            talk.seenBy(() => schedule.schedule(Promise.resolve(), `run ${run}`)),
            wish(mark(run)),
            patience(),
          ),
        );
        await schedule.waitFor(Promise.all(both));
        expect(talk.all().map(({ body }) => readMarker(body)?.run)).toEqual([8]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('calls', () => {
  const asked = async (
    started: readonly PostedComment[],
    wanted: CommentWish,
  ): Promise<{ outcome: CommentOutcome; calls: readonly string[] }> => {
    const talk = conversation(started);
    const outcome = await upsertComment(talk.seenBy(still), wanted, patience());
    return { outcome, calls: talk.calls };
  };
  test('two where nothing is to be written', async () => {
    expect(await asked([at(1, mark(5))], wish(mark(6), { same: () => true }))).toEqual({
      outcome: { kind: 'unchanged' },
      calls: ['viewer', 'list'],
    });
    expect(await asked([], wish(mark(6), { create: false }))).toEqual({
      outcome: { kind: 'not-wanted' },
      calls: ['viewer', 'list'],
    });
  });
  test('at most five with duplicates to take away, at most eight with a write, however many there are', async () => {
    const many = Array.from({ length: 20 }, (_, index) => at(index + 1, mark(1)));
    expect((await asked(many, wish(mark(6), { same: () => true }))).calls).toHaveLength(5);
    expect((await asked(many, wish(mark(6)))).calls).toHaveLength(7);
  });
  test('an app is known by either of its two names, a person only by one', async () => {
    const talk = conversation([at(1, mark(5), 'gates[bot]'), at(2, mark(5), 'eve')]);
    expect(await upsertComment(talk.seenBy(still, 'gates'), wish(mark(6)), patience())).toEqual({ kind: 'updated' });
    expect(talk.all().map(({ author, body }) => [author, readMarker(body)?.run])).toEqual([
      ['gates[bot]', 6],
      ['eve', 5],
    ]);
  });
  test('of a run that was done again, the later attempt has the word', async () => {
    const talk = conversation([at(1, mark(6, 2))]);
    expect(await upsertComment(talk.seenBy(still), wish(mark(6, 1)), patience())).toMatchObject({ kind: 'stale' });
    expect(await upsertComment(talk.seenBy(still), wish(mark(6, 3)), patience())).toEqual({ kind: 'updated' });
  });
  test('what an earlier run held is handed on, also where the first attempt was heard and its answer lost', async () => {
    const talk = conversation([at(1, mark(5))]);
    const seen: (number | undefined)[] = [];
    const comments = talk.seenBy(still);
    let lost = 0;
    const outcome = await upsertComment(
      {
        ...comments,
        update: async (id, body) => {
          await comments.update(id, body);
          lost += 1;
          if (lost === 1) throw Object.assign(new Error('socket hang up'), { name: 'HttpError', status: 500 });
        },
      },
      wish(mark(6), {
        compose: (previous) => {
          seen.push(previous?.run);
          return withMarker('x', state(mark(6)));
        },
      }),
      patience(),
    );
    expect(outcome.kind).toBe('unchanged');
    expect(seen).toEqual([5, 5]);
  });
});

describe('waiting', () => {
  const failing = async (
    ...errors: readonly Error[]
  ): Promise<{ outcome: CommentOutcome; waits: readonly number[] }> => {
    const talk = conversation();
    const comments = talk.seenBy(still);
    const left = [...errors];
    const time = patience();
    const outcome = await upsertComment(
      {
        ...comments,
        list: async () => {
          const error = left.shift();
          if (error) throw error;
          return comments.list();
        },
      },
      wish(mark(6)),
      time,
    );
    // The last wait is the one after the write.
    return { outcome, waits: outcome.kind === 'created' ? time.waits.slice(0, -1) : time.waits };
  };
  test.each<[string, readonly Error[], CommentOutcome['kind'], readonly number[]]>([
    ['as long as GitHub says', [refusal(429, { 'retry-after': '7' })], 'created', [7000]],
    [
      'until the limit ends',
      [refusal(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1030' })],
      'created',
      [30_000],
    ],
    [
      'a minute where GitHub does not say',
      [refusal(403, {}, 'You have exceeded a secondary rate limit')],
      'created',
      [60_000],
    ],
    [
      'not for a second such minute',
      Array.from({ length: 2 }, () => refusal(403, {}, 'secondary rate limit')),
      'refused',
      [60_000],
    ],
    ['not for an hour', [refusal(403, { 'retry-after': '3600' })], 'refused', []],
    ['a little for a server that is ill', [refusal(500), refusal(502)], 'created', [1000, 3000]],
    ['no more than twice', [refusal(500), refusal(500), refusal(500)], 'refused', [1000, 3000]],
    ['not for what is forbidden', [refusal(403)], 'refused', []],
    ['not for what is not there', [refusal(404)], 'refused', []],
    ['not for what is malformed', [refusal(422)], 'refused', []],
  ])('%s', async (_, errors, kind, waits) => {
    const result = await failing(...errors);
    expect(result.outcome.kind).toBe(kind);
    expect(result.waits).toEqual(waits);
  });
});

describe('the marker', () => {
  const anyMark = fc.record({
    head: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 40, maxLength: 40 }),
    run: fc.nat(),
    attempt: fc.integer({ min: 1, max: 99 }),
  });
  test('is read as it was written, whatever stands between', () => {
    fc.assert(
      fc.property(
        anyMark,
        fc.array(fc.string({ unit: fc.constantFrom(...'abcXYZ019-_'), minLength: 11, maxLength: 11 }), {
          maxLength: 5,
        }),
        fc.string(),
        (own, open, text) => {
          const written = { key: 'a.b-c', said: 'x', ...own, open };
          expect(readMarker(withMarker(`## ${text}`, written))).toEqual(written);
        },
      ),
      { numRuns: 200 },
    );
  });
  test('is not read where it does not stand first', () => {
    const body = withMarker('x', state(mark(1)));
    expect(readMarker(`> ${body}`)).toBeUndefined();
    expect(readMarker(` ${body}`)).toBeUndefined();
    expect(readMarker(`hello\n${body}`)).toBeUndefined();
    expect(readMarker('')).toBeUndefined();
  });
  test('leaves out what was open where that is too much', () => {
    const body = withMarker('x', { ...state(mark(1)), open: Array.from({ length: 601 }, () => 'abcdefghijk') });
    expect(readMarker(body)).not.toHaveProperty('open');
    expect(body.length).toBeLessThan(200);
  });
  test('orders runs', () => {
    expect(isLater(mark(2), mark(1))).toBe(true);
    expect(isLater(mark(1, 2), mark(1))).toBe(true);
    expect(isLater(mark(1), mark(1))).toBe(false);
    expect(isLater(mark(1, 9), mark(2))).toBe(false);
  });
});
