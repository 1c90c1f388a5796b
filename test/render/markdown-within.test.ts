import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ReadinessReport } from '../../src/generated/formats.ts';
import { DETAILS } from '../../src/render/markdown-options.ts';
import { COMMENT_ROOM, renderWithin } from '../../src/render/markdown-within.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import {
  MISSING,
  NOTE,
  OPEN,
  PASSED,
  REPORTS,
  reworded,
  steady,
  UNOWNED,
  WARNING,
  WORSE,
} from '../support/example-reports.ts';
import { hostileText } from '../support/hostile-text.ts';
import { nodesOf, parseMarkdown } from '../support/parse-markdown.ts';
import { feature, gate, readinessReport } from '../support/report.ts';

const bytes = (text: string): number => Buffer.byteLength(text);
const LINKS = { links: { server: 'https://github.example', repository: 'acme/detectors', commit: '4be1c7d' } };

/** A report of so many features, each with all kinds of findings. */
function large(features: number, word = 'überlang 😀 '): ReadinessReport {
  const findings = [WORSE, OPEN, UNOWNED, WARNING, NOTE, PASSED].map((finding) => ({
    ...finding,
    message: `${finding.message} ${word.repeat(8)}`,
  }));
  return readinessReport({
    features: Array.from({ length: features }, (_, index) =>
      feature({
        id: `feature-${index}`,
        verdict: 'blocked',
        blocksThisRun: true,
        gates: [gate('experiment', 'blocked', word), gate('tests', 'ready', word)],
        findings: findings.map((finding) => ({ ...finding, feature: `feature-${index}` })),
        next: { stage: 'production', missing: [...MISSING] },
      }),
    ),
  });
}

/** Every table has its rows whole, every fence and fold ends. */
function expectWhole(markdown: string): void {
  const nodes = nodesOf(parseMarkdown(markdown));
  for (const { type, children = [] } of nodes) {
    if (type !== 'table') continue;
    const [header, ...rows] = children;
    for (const row of rows) expect(row.children?.length).toBe(header?.children?.length);
  }
  const html = nodes.filter(({ type }) => type === 'html').map(({ value = '' }) => value);
  expect(html.filter((value) => value.startsWith('<details'))).toHaveLength(
    html.filter((value) => value === '</details>').length,
  );
  expect(nodes.filter(({ type }) => type === 'code')).toHaveLength(markdown.match(/^`{3,}text$/gm)?.length ?? 0);
}

describe('a report within its room', () => {
  test('is told whole where it fits', () => {
    expect(renderWithin(REPORTS.blocked, LINKS, COMMENT_ROOM, 'comment')).toBe(renderMarkdown(REPORTS.blocked, LINKS));
  });

  test('with less and less room: always within, always whole, never longer', () => {
    const report = large(12);
    const full = bytes(renderMarkdown(report, LINKS));
    let before = Number.POSITIVE_INFINITY;
    const kinds = new Set<string>();
    for (let room = full; room > 700; room = room === full ? full - 1 : Math.floor(room * 0.9)) {
      const text = renderWithin(report, LINKS, room, 'comment');
      expect(bytes(text)).toBeLessThanOrEqual(room);
      expect(bytes(text)).toBeLessThanOrEqual(before);
      before = bytes(text);
      expect(text).toMatch(/^## ⛔ 12 features judged: 12 blocked\n\n/);
      expectWhole(text);
      kinds.add(/: ([^:]+) is left out/.exec(text)?.[1] ?? 'nothing');
    }
    expect([...kinds]).toEqual([
      'nothing',
      'what passed and what is not new',
      'all but what is to be fixed',
      'most of what is to be fixed',
      'all but the verdicts',
      'all but the heading',
    ]);
  });

  test.each([500, 3000])('%d features fit a comment, and say how much is not shown', (features) => {
    const text = renderWithin(large(features), LINKS, COMMENT_ROOM, 'comment');
    expect(bytes(text)).toBeLessThanOrEqual(COMMENT_ROOM);
    expect(text.length).toBeLessThanOrEqual(COMMENT_ROOM);
    expect(text).toMatch(/The whole report has [\d,]+ bytes, more than a comment holds/);
    expectWhole(text);
    expect(bytes(renderWithin(large(features), LINKS, 1_000_000, 'job summary'))).toBeLessThanOrEqual(1_000_000);
  });

  test('each degree of detail says no more than the one before', () => {
    for (const report of Object.values(REPORTS)) {
      const lengths = DETAILS.map((detail) => renderMarkdown(report, { ...LINKS, detail }).length);
      expect([...lengths].sort((left, right) => right - left)).toEqual(lengths);
    }
  });

  test('whatever stands in the files', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(REPORTS)),
        fc.array(hostileText, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 600, max: 4000 }),
        (report, words, room) => {
          let next = 0;
          const text = renderWithin(
            reworded(report, () => `${words[next++ % words.length] ?? ''} x`),
            LINKS,
            room,
            'comment',
          );
          expect(bytes(text)).toBeLessThanOrEqual(room);
          expectWhole(text);
        },
      ),
      { numRuns: 120 },
    );
  });

  test('a heading that somebody made up as long as a book', () => {
    const text = renderWithin(
      readinessReport({ features: [steady({ id: 'x'.repeat(300_000), stage: 'y'.repeat(300_000) })] }),
      LINKS,
      COMMENT_ROOM,
      'comment',
    );
    expect(bytes(text)).toBeLessThanOrEqual(COMMENT_ROOM);
  });
});
