import { describe, expect, test } from '@jest/globals';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { PASSED, steady, UNOWNED, WORSE } from '../support/example-reports.ts';
import { feature, gate, readinessReport } from '../support/report.ts';

describe('a report with very much in it stays readable', () => {
  const many = (count: number, what: typeof WORSE): (typeof WORSE)[] =>
    Array.from({ length: count }, (_, index) => ({ ...what, fingerprint: String(index), message: `finding ${index}` }));
  test('many things to do: five at length, the others in a list', () => {
    const all = renderMarkdown(
      readinessReport({
        features: [feature({ verdict: 'blocked', blocksThisRun: true, findings: many(130, UNOWNED) })],
      }),
    ).split('\n\n');
    expect(all.filter((block) => /^\*\*\d/.test(block))).toHaveLength(5);
    expect(all).toContain('<details><summary>125 more things to fix</summary>');
    const list = all.find((block) => block.startsWith('- finding 5:'));
    expect(list?.split('\n')).toHaveLength(101);
    expect(list).toMatch(/\n- … and 25 more in the report$/);
  });
  test('many notes, passes, features, notices', () => {
    const notes = renderMarkdown(
      readinessReport({ features: [feature({ findings: many(50, { ...WORSE, severity: 'note' }) })] }),
    );
    expect(notes).toContain('Worth knowing, blocks nothing: 50');
    expect(notes).toContain('… and 30 more in the report.');
    const passes = renderMarkdown(readinessReport({ features: [feature({ findings: many(50, PASSED) })] }));
    expect(passes).toContain('- `tests/tests-passed` finding 0 (and 49 more)');
    const features = renderMarkdown(
      readinessReport({
        features: Array.from({ length: 120 }, (_, index) =>
          steady({ id: `f${index}`, gates: [gate('tests', 'ready', 'x')] }),
        ),
      }),
    );
    expect(features).toContain('## ✅ All 120 features judged are ready for their stages');
    expect(features.match(/\| ✅ \| `f/g)).toHaveLength(100);
    expect(features).toContain('… and 20 more features.');
    const notices = renderMarkdown(readinessReport({ notices: Array.from({ length: 12 }, () => ({ message: 'x' })) }));
    expect(notices).toContain('> … and 2 more.');
  });
  test('a long message in a table is cut', () => {
    const long = renderMarkdown(
      readinessReport({ features: [feature({ gates: [gate('tests', 'ready', 'long '.repeat(200))] })] }),
    );
    expect(long.split('\n').find((line) => line.includes('| tests |'))?.length).toBeLessThan(340);
  });
});
