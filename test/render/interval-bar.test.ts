import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Statistics } from '../../src/generated/formats.ts';
import { intervalBar, intervalLegend } from '../../src/render/interval-bar.ts';

const BASE: Statistics = {
  method: 'paired t',
  estimate: 0.05,
  interval: [0, 0.1],
  confidence: 0.95,
  n: { baseline: 30, candidate: 30 },
  limit: 0.02,
  direction: 'increase',
};
const bar = (more: Partial<Statistics>, width = 21): string | undefined => intervalBar({ ...BASE, ...more }, width);

describe('a bar', () => {
  test.each<[string, Partial<Statistics>, string]>([
    [
      'better to the right where more is better',
      { interval: [0.03, 0.08], limit: 0.1, estimate: 0.05 },
      'worse ◂ 0·····├───●─────┤···┃ ▸ better',
    ],
    [
      'better to the left where less is better',
      { interval: [0.03, 0.08], limit: 0.1, estimate: 0.05, direction: 'decrease' },
      'better ◂ 0·····├───●─────┤···┃ ▸ worse',
    ],
    [
      'zero in the middle',
      { interval: [-0.1, 0.1], limit: -0.05, estimate: 0.05 },
      'worse ◂ ├────┃────0────●────┤ ▸ better',
    ],
    ['an open end', { interval: [null, 0.05], limit: 0.1, estimate: 0 }, 'worse ◂ ●─────────┤·········┃ ▸ better'],
    ['two open ends', { interval: [null, null], limit: 0.1, estimate: 0.05 }, 'worse ◂ 0─────────●─────────┃ ▸ better'],
    [
      'an exact difference',
      { interval: [0.05, 0.05], limit: 0.1, estimate: 0.05 },
      'worse ◂ 0·········●·········┃ ▸ better',
    ],
  ])('shows %s', (_, more, text) => expect(bar(more)).toBe(text));
  test.each<[string, Partial<Statistics>]>([
    ['all is zero', { estimate: 0, interval: [0, 0], limit: 0 }],
    ['a number is beyond all bounds', { estimate: 1e308, interval: [-1e308, 1e308] }],
  ])('is not drawn where %s', (_, more) => expect(bar(more)).toBeUndefined());
  test('is not drawn without a limit or a direction', () => {
    const { limit: _, ...unlimited } = BASE;
    const { direction: __, ...undirected } = BASE;
    expect(intervalBar(unlimited)).toBeUndefined();
    expect(intervalBar(undirected)).toBeUndefined();
  });
  test('is as wide as asked, with the limit and the estimate where they are', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const end = fc.option(number);
    fc.assert(
      fc.property(number, number, end, end, fc.integer({ min: 10, max: 60 }), (estimate, limit, one, other, width) => {
        const interval = one !== null && other !== null && one > other ? [other, one] : [one, other];
        const drawn = intervalBar({ ...BASE, estimate, limit, interval }, width);
        if (drawn === undefined) return;
        const cells = drawn.replace('worse ◂ ', '').replace(' ▸ better', '');
        expect(cells).toHaveLength(width);
        const points = [0, estimate, limit, ...interval.filter((point) => point !== null)];
        const at = (point: number): number =>
          Math.round(((point - Math.min(...points)) / (Math.max(...points) - Math.min(...points))) * (width - 1));
        expect(cells.indexOf('●')).toBe(at(estimate));
        if (at(limit) !== at(estimate)) expect(cells.indexOf('┃')).toBe(at(limit));
      }),
    );
  });
});

test.each<[Partial<Statistics>, string]>([
  [{}, '0 no change   ┃ limit +0.02   ● estimate +0.05   ├ ┤ 95 % interval 0 to +0.1'],
  [{ relative: true, limit: -0.02 }, '0 no change   ┃ limit −2 %   ● estimate +5 %   ├ ┤ 95 % interval 0 % to +10 %'],
  [
    { interval: [null, 0.123456], confidence: 0.999 },
    '0 no change   ┃ limit +0.02   ● estimate +0.05   ├ ┤ 99.9 % interval open to +0.123',
  ],
  [
    { estimate: -1234567, interval: [-2e-9, null] },
    '0 no change   ┃ limit +0.02   ● estimate −1230000   ├ ┤ 95 % interval −2e−9 to open',
  ],
])('the legend of %j', (more, text) =>
  expect(intervalLegend({ ...BASE, ...more }).replaceAll('\u00A0', ' ')).toBe(text),
);
