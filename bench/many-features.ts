import { createHash } from 'node:crypto';

/** A repository as path → text: 500 features, 200 contracts without data, 300 experiments with their results, and everything they name. */
export function* manyFeatures(): Generator<readonly [string, string]> {
  yield ['README.md', '# Many features\n'];
  for (let index = 0; index < 200; index += 1) yield [`contracts/source-${index}.odcs.yaml`, contract(index)];
  for (let index = 0; index < 500; index += 1) {
    const folder = `features/feature-${index}`;
    const experiment = index < 300;
    yield [
      `${folder}/feature-${index}.feature.yml`,
      [
        `id: feature-${index}`,
        `title: Feature number ${index}`,
        `stage: ${experiment ? 'candidate' : 'exploratory'}`,
        `contracts: [../../contracts/source-${index % 200}.odcs.yaml]`,
        'code: [model.py]',
        ...(experiment ? ['experiments: [compare.experiment.yml]'] : []),
        '',
      ].join('\n'),
    ];
    yield [`${folder}/model.py`, `SHIFT = ${index}\n`];
    if (!experiment) continue;
    yield [`${folder}/compare.experiment.yml`, EXPERIMENT];
    for (const side of ['baseline', 'candidate']) yield [`${folder}/${side}.csv`, results(index, side === 'candidate')];
  }
}

/** Fails where the run did not judge what it was meant to: a fast answer to another question is no measurement. */
export function compareable(report: {
  readonly features?: readonly { readonly findings: readonly { readonly check: string }[] }[];
}): void {
  const features = report.features ?? [];
  const findings = features.flatMap((feature) => feature.findings);
  if (features.length !== 500) throw new Error(`judged ${features.length} features, not 500`);
  for (const check of ['data-contract/document-valid', 'experiment/improvement-reached']) {
    const count = findings.filter((finding) => finding.check === check).length;
    if (count < 300) throw new Error(`${check} was asked ${count} times`);
  }
}

const EXPERIMENT = `id: compare
hypothesis: The candidate is better.
unit: episode
baseline: baseline.csv
candidate: candidate.csv
criteria:
  - { metric: recall, threshold: ">= 0.5" }
  - { metric: f1, direction: increase, minimum-improvement: 0.01 }
  - { metric: delay_ms, direction: decrease, non-inferiority-margin: 20 }
`;

/** Numbers that look random and are the same everywhere. */
function noise(...parts: readonly (string | number)[]): number {
  return createHash('sha256').update(parts.join(':')).digest().readUInt32LE(0) / 0xffffffff;
}

function results(index: number, candidate: boolean): string {
  const rows = Array.from({ length: 30 }, (_, episode) => {
    const value = (name: string): number => noise(index, episode, name) * 0.2;
    const gain = candidate ? 0.1 + noise(index, episode, 'gain') * 0.02 : 0;
    return [
      episode,
      (0.7 + value('recall') + gain).toFixed(4),
      (0.6 + value('f1') + gain).toFixed(4),
      (100 + value('delay') * 100).toFixed(1),
    ].join(',');
  });
  return `episode,recall,f1,delay_ms\n${rows.join('\n')}\n`;
}

function contract(index: number): string {
  const properties = Array.from(
    { length: 12 },
    (_, column) => `      - name: column_${column}
        logicalType: ${column % 3 === 0 ? 'string' : 'number'}
        description: What column ${column} of source ${index} means, in a sentence of usual length for a contract.
        required: ${column % 2 === 0}
`,
  ).join('');
  return `apiVersion: v3.1.0
kind: DataContract
id: source-${index}
name: source_${index}
version: 1.0.0
status: active
description:
  purpose: Source number ${index}.
schema:
  - name: source_${index}
    properties:
${properties}`;
}
