import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AffectedFeature, LineagePicture, ReadinessReport } from '../../src/generated/formats.ts';
import { affectedFeatures, lineagePicture } from '../../src/render/markdown-lineage.ts';
import { mermaidText } from '../../src/render/mermaid-text.ts';
import { hostileText } from '../support/hostile-text.ts';
import { nodesOf, outlineOf, parseMarkdown, REFERENCE } from '../support/parse-markdown.ts';
import { readinessReport } from '../support/report.ts';

const withPicture = (lineage: LineagePicture): ReadinessReport => ({ ...readinessReport(), lineage });
const picture = (names: readonly string[], total = names.length): LineagePicture => ({
  total,
  nodes: names.map((name, place) => ({
    id: `n${place}`,
    kind: place === 0 ? 'feature' : 'dataset',
    name,
    ...(place === 1 ? { state: 'under-contract', contract: name } : {}),
  })),
  edges: names.slice(1).map((_, place) => ({ from: `n${place + 1}`, to: 'n0' })),
});

describe('a picture', () => {
  test('is a flowchart in a fold, with a sign and a class for each verdict', () => {
    const [text = ''] = lineagePicture(
      withPicture({
        total: 3,
        nodes: [
          { id: 'a', kind: 'feature', name: 'burst', state: 'blocked', stage: 'production', changed: true },
          { id: 'b', kind: 'job', name: 'score' },
          { id: 'c', kind: 'dataset', name: 's3://lake/cpu', state: 'undeclared' },
        ],
        edges: [
          { from: 'c', to: 'b' },
          { from: 'b', to: 'a' },
        ],
      }),
    );
    expect(text).toContain('<summary>Map of what is made from what: 1 feature, 3 nodes</summary>');
    expect(text).toContain('    n0{{"⛔ burst<br>production<br>changed"}}\n');
    expect(text).toContain('    n2(["⛔ s3#58;//lake/cpu<br>no contract"])\n');
    expect(text).toContain('  n2 --> n1\n  n1 --> n0\n');
    expect(text).toContain('  class n0,n2 bad\n');
  });
  test('of hostile names is one fence of lines that this program wrote', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 5 }), (names) => {
        const [text = ''] = lineagePicture(withPicture(picture(names)));
        expect(outlineOf(parseMarkdown(text))).toBe(
          'root(html <details><summary>…</summary> code paragraph(words) html </details>)',
        );
        const lines = /```mermaid\n([^]*?)\n```/.exec(text)?.[1]?.split('\n') ?? [];
        for (const line of lines)
          expect(line).toMatch(
            /^(flowchart LR|    n\d+(\{\{|\[|\(\[)"[^"]*"(\}\}|\]|\]\))|  subgraph features \["features"\]|  end|  n\d+ --> n\d+|  classDef [a-z]+ [a-z-]+:[#0-9a-z ]+|  class [n\d,]+ [a-z]+)$/,
          );
      }),
      { numRuns: 100 },
    );
  });
  test('that is too large becomes a table', () => {
    const names = Array.from({ length: 61 }, (_, place) => `d/${place} | x`);
    const [text = ''] = lineagePicture(withPicture(picture(names)));
    expect(text).toContain('61 nodes, more than can be drawn');
    expect(outlineOf(parseMarkdown(text))).toMatch(
      /^root\(html <details><summary>…<\/summary> paragraph\(words\) table\(/,
    );
    expect(text).not.toContain('mermaid');
  });
  test('of nothing is nothing', () => expect(lineagePicture(readinessReport())).toEqual([]));
});

describe('a label', () => {
  test.each([
    ['a "b" #c; `d`', 'a #34;b#34; #35;c#59; #96;d#96;'],
    ['1. list', '1#46; list'],
    ['- dash', '#45; dash'],
    ['style a:b', 'style a#58;b'],
    ['a\n  b', 'a b'],
    ['\u202Eabc', '#65533;abc'],
    ['日本語', '日本語'],
    ['', '…'],
    ['x'.repeat(100), `${'x'.repeat(79)}…`],
  ])('%j', (name, label) => expect(mermaidText(name)).toBe(label));
});

describe('affected features', () => {
  const affected = (changes: Partial<AffectedFeature>): ReadinessReport => ({
    ...readinessReport(),
    impact: {
      total: 1,
      features: [
        {
          feature: 'alert',
          title: 'Alert',
          stage: 'production',
          owners: ['@acme/sre'],
          by: 'lineage',
          certain: true,
          through: 'contracts/cpu.odcs.yaml',
          way: [],
          ...changes,
        },
      ],
    },
  });
  test('are named with stage and owner, who is not mentioned', () => {
    const text = affectedFeatures(affected({}), {}).join('\n\n');
    expect(text).toContain('1 feature that is not judged here is made from what this changes.');
    expect(text).toContain('| `alert` | production | acme/sre | is made from it: `contracts/cpu.odcs.yaml` |');
  });
  test('with hostile names stay a table', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        const text = affectedFeatures(affected({ title: one, stage: other, owners: [one, other] }), {}).join('\n\n');
        const tree = parseMarkdown(text);
        expect(outlineOf(tree)).toMatch(/^root\(heading3\(words\) paragraph\(words\) table\(/);
        for (const { type, value = '' } of nodesOf(tree)) if (type === 'text') expect(value).not.toMatch(REFERENCE);
      }),
      { numRuns: 200 },
    );
  });
});
