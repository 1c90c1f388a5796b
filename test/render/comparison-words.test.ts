import { describe, expect, test } from '@jest/globals';
import type { DataComparison, ReadinessReport } from '../../src/generated/formats.ts';
import { comparisonWords } from '../../src/render/comparison-words.ts';
import { dataComparisons } from '../../src/render/markdown-data.ts';

const side = (rows: number) => ({ rows, files: { total: 1, first: ['data/t.csv'] } });
const comparison = (more: Partial<DataComparison> = {}): DataComparison => ({
  contract: 'c.odcs.yaml',
  server: 'sample',
  object: 't',
  before: side(1000),
  after: side(1200),
  columns: [
    { name: 'a', before: 0, after: 0 },
    { name: 'b', before: 10, after: 60 },
  ],
  more: 0,
  ...more,
});

describe('data in words', () => {
  test('rows and shares, side by side', () => {
    expect(comparisonWords(comparison(), 10)).toEqual({
      title: 't of c.odcs.yaml (sample): 1,000 → 1,200 rows (+20 %)',
      lines: [
        { name: 'a', before: '0 %', after: '0 %' },
        { name: 'b', before: '1 %', after: '5 %' },
      ],
      more: '',
    });
  });

  test.each<[string, number, number, string]>([
    ['fewer', 3, 2, '3 → 2 rows (−33.3 %)'],
    ['the same', 2, 2, '2 → 2 rows'],
    ['none before', 0, 2, '0 → 2 rows'],
    ['none now', 2, 0, '2 → 0 rows (−100 %)'],
  ])('%s', (_, before, after, wanted) => {
    const { title } = comparisonWords(comparison({ before: side(before), after: side(after) }), 10);
    expect(title).toBe(`t of c.odcs.yaml (sample): ${wanted}`);
  });

  test.each<[string, number | null, number, string]>([
    ['some of many are not 0 %', 1, 1e6, '< 0.01 %'],
    ['not quite all are not 100 %', 999_999, 1e6, '> 99.99 %'],
    ['all', 5, 5, '100 %'],
    ['no such column', null, 5, 'no such column'],
    ['no rows', 0, 0, '–'],
  ])('%s', (_, part, rows, wanted) => {
    const columns = [{ name: 'a', before: part, after: part }];
    expect(comparisonWords(comparison({ before: side(rows), after: side(rows), columns }), 10).lines[0]?.before).toBe(
      wanted,
    );
  });

  test('of many columns those that changed, and how many did not', () => {
    const columns = Array.from({ length: 40 }, (_, index) => ({
      name: `c${index}`,
      before: 0,
      after: index < 3 ? 5 : 0,
    }));
    const { lines, more } = comparisonWords(comparison({ columns, more: 7 }), 2);
    expect(lines.map(({ name }) => name)).toEqual(['c0', 'c1']);
    expect(more).toBe('1 more column changed; the share is the same in 37 columns; 7 more columns were not compared');
  });

  test('what was not compared says why', () => {
    const {
      before: _before,
      after: _after,
      ...rest
    } = comparison({ columns: [], notCompared: 'it was a Git LFS pointer' });
    expect(comparisonWords(rest, 10)).toMatchObject({
      title: 't of c.odcs.yaml (sample): not compared',
      more: 'it was a Git LFS pointer',
    });
  });
});

test('in a comment: escaped, and once for all features that name the contract', () => {
  const hostile = comparison({ object: '</details>@acme|x', columns: [{ name: '`|\n# x', before: 1, after: 2 }] });
  const feature = (id: string) => ({ id, dataComparisons: [hostile] });
  const report = { features: [feature('one'), feature('two')] } as unknown as ReadinessReport;
  const [text = '', ...more] = dataComparisons(report);
  expect(more).toEqual([]);
  expect(text.match(/<\/details>/g)).toHaveLength(1);
  expect(text).not.toMatch(/(^|[^\\&#;\w])@acme/);
  expect(text.split('\n').some((line) => line.startsWith('# '))).toBe(false);
  expect(dataComparisons({ features: [] } as unknown as ReadinessReport)).toEqual([]);
});
