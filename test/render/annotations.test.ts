import { describe, expect, test } from '@jest/globals';
import { renderAnnotations } from '../../src/render/annotations.ts';
import { NOTE, OPEN, PASSED, REPORTS, steady, UNOWNED, WARNING, WORSE } from '../support/example-reports.ts';
import { feature, finding, readinessReport } from '../support/report.ts';

describe('remarks on lines', () => {
  test('are for what blocks or warns and is asked of this run, errors first', () => {
    const report = readinessReport({
      features: [
        feature({ findings: [WARNING, PASSED, NOTE, WORSE, OPEN] }),
        steady({
          findings: [
            UNOWNED,
            { ...WORSE, standing: 'already-on-main' },
            { ...WORSE, standing: 'waived' },
            { ...WORSE, standing: 'known' },
            { ...WORSE, severity: 'off' },
          ],
        }),
      ],
    });
    expect(renderAnnotations(report).map(({ level, title }) => `${level} ${title}`)).toEqual([
      'error experiment/not-worse',
      'error experiment/not-worse',
      'error governance/owners-declared',
      'warning reproducibility/packages-locked',
    ]);
  });
  test('stand on the line, and say what to do', () => {
    expect(renderAnnotations(readinessReport({ features: [feature({ findings: [UNOWNED] })] }))).toEqual([
      {
        level: 'error',
        path: '.github/CODEOWNERS',
        line: 1,
        title: 'governance/owners-declared',
        message: 'nobody owns `promotion.yml`. What to do: add these lines',
      },
    ]);
  });
  test('say what to do after the mark that a message ends with', () => {
    const asked = { ...UNOWNED, message: 'there is no `ownr`; did you mean `owner`?' };
    const [annotation] = renderAnnotations(readinessReport({ features: [feature({ findings: [asked] })] }));
    expect(annotation?.message).toBe('there is no `ownr`; did you mean `owner`? What to do: add these lines');
  });
  test('stand on the file where there is no line, and on the record where what blocks has no place', () => {
    const findings = [
      finding({ location: { path: 'a.yml' } }),
      finding(),
      finding({ severity: 'warning', message: 'a warning without a place' }),
    ];
    const rest = { title: 'experiment/improvement', message: '`latency_ms` is 8.4% worse than the baseline' };
    expect(renderAnnotations(readinessReport({ features: [feature({ findings })] }))).toEqual([
      { level: 'error', path: 'a.yml', ...rest },
      { level: 'error', path: 'features/cpu-burst/cpu-burst.feature.yml', line: 3, ...rest },
    ]);
  });
  test('stand on the first line of the data that breaks a statement as well, and say that it is not as it should be', () => {
    const broken = finding({
      message: '`cpu` is at most 1: not in 2 of 9 rows',
      expected: '`cpu` is at most 1',
      location: { path: 'a.odcs.yaml', line: 7 },
      places: [
        { path: 'data/a.csv', line: 3 },
        { path: 'data/a.csv', line: 5 },
      ],
    });
    const remarks = renderAnnotations(readinessReport({ features: [feature({ findings: [broken] })] }));
    expect(remarks.map(({ path, line, message }) => `${path ?? ''}:${line ?? ''} ${message}`)).toEqual([
      'a.odcs.yaml:7 `cpu` is at most 1: not in 2 of 9 rows',
      'data/a.csv:3 expected here: `cpu` is at most 1 (a.odcs.yaml:7)',
    ]);
  });
  test('are on the run where what blocks has no record either', () => {
    const { record: _, ...lone } = feature({ findings: [finding()] });
    const [remark] = renderAnnotations(readinessReport({ features: [lone] }));
    expect(remark).toEqual({ level: 'error', title: 'experiment/improvement', message: finding().message });
  });
  test('are no errors where the run is not enforced', () => {
    const report = readinessReport({ features: [feature({ findings: [WORSE, WARNING] })], enforced: { value: false } });
    expect(renderAnnotations(report).map(({ level, title }) => `${level} ${title}`)).toEqual([
      'warning experiment/not-worse',
      'warning reproducibility/packages-locked',
    ]);
  });
  test('hold no characters that are not seen', () => {
    const [remark] = renderAnnotations(
      readinessReport({
        features: [feature({ findings: [finding({ message: 'a\u001B[31m\u202Eb', location: { path: 'a' } })] })],
      }),
    );
    expect(remark?.message).toBe('a\uFFFD[31m\uFFFDb');
  });
  test('there are none where nothing is asked', () => {
    expect(renderAnnotations(REPORTS['nothing to judge'])).toEqual([]);
    expect(renderAnnotations(REPORTS['already on main'])).toEqual([]);
  });
});
