import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { promqlMetrics } from '../../../src/sources/formats/promql-metrics.ts';
import { readPrometheusRules } from '../../../src/sources/formats/prometheus-rules.ts';
import { yamlDocument } from '../../../src/sources/yaml-document.ts';

describe('an expression', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['cpu_burst_score > 0.9', ['cpu_burst_score'], []],
    [
      'sum by (cpu_burst_score) (rate(http_requests_total{code="cpu_burst_score"}[5m])) > 1',
      ['http_requests_total'],
      [],
    ],
    ['a / on (b) group_left (c) d unless absent(e)', ['a', 'd', 'e'], []],
    ['{__name__="a.b", x="y"}', ['a.b'], []],
    ['{"http.server.request.duration", le="1"} > 2', ['http.server.request.duration'], []],
    [`{"__name__"='a'}`, ['a'], []],
    ['{__name__=~"a|b_c|d.*"}', ['a', 'b_c'], ['d']],
    ['{__name__=~"(a|b).+"}', [], []],
    ['{__name__=~".*"}', [], []],
    ['{__name__!="a"}', [], []],
    ['job:a:rate5m > 1 # not_this', ['job:a:rate5m'], []],
    ['histogram_quantile(0.9, rate(x_bucket[5m] offset 1h @ end()))', ['x_bucket'], []],
    ['"cpu_burst_score"', [], []],
    ['1', [], []],
  ])('%s', (expression, names, prefixes) => {
    expect(promqlMetrics(expression)).toEqual({ names, prefixes });
  });
  test.each(['', ' ', 'a >', '{{ .Values.x }} > 1', 'a > > b', 'rate(a[5m)', 'x'.repeat(100_001)])(
    'is none: %#',
    (text) => expect(promqlMetrics(text)).toBeUndefined(),
  );
  test('is read whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void promqlMetrics(text)),
      { numRuns: 200 },
    );
  });
});

const read = (text: string): ReturnType<typeof readPrometheusRules> =>
  readPrometheusRules(yamlDocument('rules.yml', text));

describe('a file of rules', () => {
  const GROUPS = `groups:
  - name: cpu
    rules:
      - record: job:burst:rate
        expr: rate(cpu_burst_score_total[5m])
      - alert: Burst
        expr: |
          job:burst:rate > 1
            or vector(0)
`;
  test('gives alerts and recorded series, at their lines', () => {
    expect(read(GROUPS)).toEqual({
      rules: [
        {
          kind: 'record',
          name: 'job:burst:rate',
          location: { path: 'rules.yml', line: 4, column: 17 },
          names: ['cpu_burst_score_total'],
          prefixes: [],
        },
        {
          kind: 'alert',
          name: 'Burst',
          location: { path: 'rules.yml', line: 6, column: 16 },
          names: ['job:burst:rate'],
          prefixes: [],
        },
      ],
      problems: [],
    });
  });
  test('may be a resource of the operator', () => {
    const resource = `apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nspec:\n${GROUPS.replaceAll(/^/gm, '  ')}`;
    expect(read(resource)?.rules.map(({ name, location }) => [name, location.line])).toEqual([
      ['job:burst:rate', 7],
      ['Burst', 9],
    ]);
  });
  test.each(['a: 1', 'groups: []', 'groups: [{name: x}]', '[1]', 'spec: {groups: 3}', ''])('is not %j', (text) =>
    expect(read(text)).toBeUndefined(),
  );
  test('says which rules it cannot read', () => {
    const bad =
      'groups:\n- rules:\n  - alert: A\n    expr: "a >"\n  - alert: B\n  - expr: a\n  - 3\n  - {alert: C, expr: c}\n';
    const { rules = [], problems = [] } = read(bad) ?? {};
    expect(rules.map(({ name }) => name)).toEqual(['C']);
    expect(problems.map(({ message, location }) => [location?.line, message])).toEqual([
      [4, 'the `expr` of `A` in `rules.yml` is not PromQL'],
      [5, '`B` has no `expr`'],
      [6, 'a rule has neither `alert` nor `record`'],
      [7, 'a rule has neither `alert` nor `record`'],
    ]);
  });
  test('that is no YAML has that as its problem', () =>
    expect(read('groups: [\n  {{ template }}')?.problems).toHaveLength(1));
});
