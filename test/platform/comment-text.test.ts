import { describe, expect, test } from '@jest/globals';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadinessReport } from '../../src/generated/formats.ts';
import { type CommentState, readMarker, type RunMark } from '../../src/platform/comment-marker.ts';
import { problemComment, reportComment } from '../../src/platform/comment-text.ts';
import { OPEN, REPORTS, steady, UNOWNED, WITH_LINEAGE, WORSE } from '../support/example-reports.ts';
import { feature, readinessReport } from '../support/report.ts';

const HEAD = '4be1c7d000000000000000000000000000000000';
const MARK: RunMark = { head: HEAD, run: 18_234_567, attempt: 1 };
const OPTIONS = {
  links: { server: 'https://github.example', repository: 'acme/detectors', commit: HEAD },
  command: 'npx promotion-gates check cpu-burst --base origin/main',
};
const golden = join(import.meta.dirname, '../golden/comments');

const bodyOf = (report: ReadinessReport, previous?: CommentState): string =>
  reportComment(report, OPTIONS).compose('default', MARK, previous);
const stateOf = (report: ReadinessReport, head = '9'.repeat(40)): CommentState => {
  const state = readMarker(reportComment(report, OPTIONS).compose('default', { ...MARK, head }, undefined));
  if (!state) throw new Error('there is no marker');
  return state;
};

describe('the comment, byte for byte', () => {
  // Written anew by UPDATE_GOLDEN=1; then read what changed as a reviewer would.
  const cases: Readonly<Record<string, string>> = {
    'first-run': bodyOf(REPORTS['not enforced']),
    'look-around': bodyOf(REPORTS['a look around']),
    blocked: bodyOf(
      REPORTS.blocked,
      stateOf(
        readinessReport({
          features: [
            feature({ verdict: 'blocked', blocksThisRun: true, findings: [{ ...WORSE, fingerprint: 'f1' }, UNOWNED] }),
          ],
        }),
      ),
    ),
    ready: bodyOf(REPORTS.ready, stateOf(REPORTS.blocked)),
    'nothing-to-judge': bodyOf(REPORTS['nothing to judge'], stateOf(REPORTS.blocked)),
    several: bodyOf(REPORTS.several),
    lineage: bodyOf({ ...REPORTS.ready, ...WITH_LINEAGE }),
    'wrong-configuration': problemComment(
      [
        {
          message: '`severty` is not a key; did you mean `severity`?',
          remedy: 'write `severity`',
          location: { path: 'promotion.yml', line: 4 },
        },
      ],
      'the configuration is wrong',
    ).compose('default', MARK, undefined),
  };
  test.each(Object.entries(cases))('%s', (name, body) => {
    const file = join(golden, `${name}.md`);
    if (process.env['UPDATE_GOLDEN']) {
      mkdirSync(golden, { recursive: true });
      writeFileSync(file, `${body}\n`);
    }
    expect(`${body}\n`).toBe(readFileSync(file, 'utf8'));
  });
});

describe('what a comment says', () => {
  const said = (report: ReadinessReport): string => reportComment(report, OPTIONS).said;
  test('is the same on another commit, in another run, from another base', () => {
    expect(
      said({
        ...REPORTS.blocked,
        head: '1'.repeat(40),
        run: 'https://ci.example/2',
        base: { commit: '2'.repeat(40), name: 'main' },
      }),
    ).toBe(said(REPORTS.blocked));
  });
  test('is the same where only the commit differs that its numbers are made again from', () => {
    const at = (commit: string, command = 'make'): ReadinessReport =>
      readinessReport({
        features: [
          feature({
            recreation: {
              steps: [
                { what: 'code', command: `git checkout ${commit}` },
                { what: 'run', command },
              ],
              missing: [],
            },
          }),
        ],
      });
    expect(said(at('111111111111'))).toBe(said(at('222222222222')));
    expect(said(at('111111111111', 'make all'))).not.toBe(said(at('111111111111')));
  });
  test('differs where a finding, a number or the policy does', () => {
    const others: readonly ReadinessReport[] = [
      REPORTS.ready,
      { ...REPORTS.blocked, waivers: [] },
      { ...REPORTS.blocked, base: { name: 'release' } },
      { ...REPORTS.blocked, enforced: { value: false } },
    ];
    for (const other of others) expect(said(other)).not.toBe(said(REPORTS.blocked));
  });
});

describe('what differs since an earlier report', () => {
  const blockedBy = (...findings: readonly (typeof WORSE)[]): ReadinessReport =>
    readinessReport({ features: [feature({ verdict: 'blocked', blocksThisRun: true, findings: [...findings] })] });
  const sinceOf = (before: ReadinessReport, now: ReadinessReport, head?: string): string | undefined =>
    / · since `\w+`: (.*)$/m.exec(bodyOf(now, stateOf(before, head)))?.[1];
  test.each<[string, ReadinessReport, ReadinessReport, string | undefined]>([
    ['one mended', blockedBy(WORSE, UNOWNED), blockedBy(UNOWNED), '1 fixed, 0 new'],
    ['one mended and one new', blockedBy(WORSE), blockedBy(UNOWNED), '1 fixed, 1 new'],
    [
      'one that can be told now, and is still there',
      blockedBy(OPEN),
      blockedBy({ ...OPEN, outcome: 'fail' }),
      undefined,
    ],
    ['all mended', blockedBy(WORSE, UNOWNED), readinessReport(), '2 fixed, 0 new'],
    [
      'one that moved to another line',
      blockedBy(WORSE),
      blockedBy({ ...WORSE, location: { path: 'x', line: 99 } }),
      undefined,
    ],
    [
      'a feature that is no longer judged',
      blockedBy(WORSE),
      readinessReport({ features: [steady({ id: 'other' })] }),
      undefined,
    ],
    [
      'a feature that is judged for the first time',
      readinessReport({ features: [steady({ id: 'other' })] }),
      blockedBy(WORSE),
      '0 fixed, 1 new',
    ],
  ])('%s', (_, before, now, words) => expect(sinceOf(before, now)).toBe(words));
  test('is not told of the same commit', () =>
    expect(sinceOf(blockedBy(WORSE), readinessReport(), HEAD)).toBeUndefined());
});

test('a comment of ten thousand findings is within what GitHub takes, marker and all', () => {
  const findings = Array.from({ length: 10_000 }, (_, index) => ({
    ...WORSE,
    fingerprint: String(index),
    message: `überlang 😀 ${index} ${'x'.repeat(200)}`,
  }));
  const body = bodyOf(readinessReport({ features: [feature({ verdict: 'blocked', blocksThisRun: true, findings })] }));
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(60_000);
  expect(readMarker(body)).toMatchObject({ key: 'default', run: 18_234_567 });
});
