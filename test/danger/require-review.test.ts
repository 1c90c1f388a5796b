import { afterEach, expect, test } from '@jest/globals';
import type { DangerDsl } from '../../src/danger/danger-dsl.ts';
import { requireReview, type RequireReviewOptions } from '../../src/danger/require-review.ts';

const names = ['danger', 'fail', 'warn', 'message', 'markdown', 'schedule'] as const;

afterEach(() => {
  for (const name of names) Reflect.deleteProperty(globalThis, name);
});

/** Puts among the globals what Danger does, runs the rule as a Dangerfile would, and gives what it said. */
async function said(
  reviews: readonly string[],
  options: RequireReviewOptions = {},
  [before, after] = ['candidate', 'production'],
): Promise<readonly string[]> {
  const lines: string[] = [];
  const rules: Promise<unknown>[] = [];
  const record = (stage: string): string => (stage === '' ? '' : `id: cpu\nstage: ${stage}\n`);
  const say = (level: string) => (text: string) => void lines.push(`${level} ${text.split('. What')[0] ?? ''}`);
  const dsl: DangerDsl = {
    fail: say('fail'),
    warn: say('warn'),
    message: say('message'),
    markdown: say('markdown'),
    schedule: (rule) => void rules.push(rule),
    danger: {
      git: {
        modified_files: ['cpu.feature.yml', 'README.md'],
        created_files: [],
        deleted_files: [],
        diffForFile: () => Promise.resolve({ before: record(before ?? ''), after: record(after ?? '') }),
      },
      github: {
        pr: { user: { login: 'ada' } },
        reviews: reviews.map((review) => ({
          user: { login: review.split(' ')[0] ?? '' },
          state: review.split(' ')[1] ?? '',
        })),
      },
    },
  };
  Object.assign(globalThis, dsl);
  requireReview(options);
  await Promise.all(rules);
  return lines;
}

test.each([
  [[], false],
  [['ada APPROVED'], false],
  [['grace COMMENTED'], false],
  [['grace APPROVED'], true],
  [['GRACE APPROVED'], true],
  [['grace APPROVED', 'grace COMMENTED'], true],
  [['grace APPROVED', 'grace CHANGES_REQUESTED'], false],
  [['grace APPROVED', 'grace DISMISSED'], false],
  [['grace CHANGES_REQUESTED', 'grace APPROVED'], true],
  [['linus CHANGES_REQUESTED', 'grace APPROVED'], true],
] as const)('with the reviews %j a raised stage is approved: %j', async (reviews, approved) => {
  const unreviewed = ['warn `review`: `cpu` goes from `candidate` to `production`, and nobody has approved that yet'];
  expect(await said(reviews)).toEqual(approved ? [] : unreviewed);
});

test('only those who are named count, where some are', async () => {
  expect(await said(['linus APPROVED'], { reviewers: ['@grace'] })).toHaveLength(1);
  expect(await said(['Grace APPROVED'], { reviewers: ['@grace'] })).toEqual([]);
});

test.each([
  ['production', 'candidate', false],
  ['candidate', 'candidate', false],
  ['candidate', 'retired', false],
  ['retired', 'candidate', true],
  ['', 'exploratory', false],
  ['', 'candidate', true],
  ['candidate', 'on-call', true],
] as const)('from `%s` to `%s` wants a review: %j', async (before, after, wanted) => {
  expect((await said([], {}, [before, after])).length > 0).toBe(wanted);
});

test('the order of stages may be a policy of its own', async () => {
  const options = { stages: ['lab', 'pilot', 'live'] };
  expect(await said([], options, ['live', 'pilot'])).toEqual([]);
  expect(await said([], { ...options, level: 'fail' }, ['pilot', 'live'])).toEqual([
    'fail `review`: `cpu` goes from `pilot` to `live`, and nobody has approved that yet',
  ]);
});

test('outside Danger it says so', () => {
  expect(() => requireReview()).toThrow('promotion-gates/danger is for Dangerfiles');
});
