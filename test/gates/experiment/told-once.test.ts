import { expect, test } from '@jest/globals';
import { evaluate } from '../../../src/promotion/evaluate.ts';
import { experimentGate } from '../../../src/gates/experiment/gate.ts';
import { collectFolder, feature, folderWith } from './checkout.ts';

const EXPERIMENT = `id: e
hypothesis: It is better.
unit: episode
baseline: b.csv
candidate: c.csv
criteria:
  - { metric: f1, direction: increase, minimum-improvement: 0.02 }
  - { metric: f1, threshold: ">= 0.5" }
  - { metric: delay, direction: decrease, non-inferiority-margin: 5% }
segments: { by: service, minimum-n: 2, non-inferiority-margin: 2pp }
ablations: [{ without: trend, results: d.csv, metric: f1, worse-by: 0.01 }]
`;
/** Better by about 0.1, now more and now less. */
const rows = (edit = (row: string): string => row, shift = 10): string =>
  [
    'episode,service,f1,delay',
    ...Array.from({ length: 8 }, (_, i) =>
      edit(`${i},${'ab'[i % 2]},0.${70 + i + shift + ((i * shift) % 7)},${30 + i + ((i * shift) % 3) / 9}`),
    ),
    '',
  ].join('\n');

test.each<[string, string, number]>([
  ['a unit twice', rows((row) => row.replace(/^3,/, '1,')), 2],
  ['a value that is NaN', rows((row) => row.replace(/^3,b,[^,]*/, '3,b,nan')), 1],
  ['a column that is not there', rows().replace('delay', 'dela'), 1],
  ['no rows', 'episode,service,f1,delay\n', 1],
])('%s: what is wrong is told by one finding, and all that follows says from which', async (_, candidate, told) => {
  const of = feature('e.experiment.yml');
  const folder = folderWith({
    'e.experiment.yml': EXPERIMENT,
    'b.csv': rows(undefined, 0),
    'd.csv': rows(undefined, 1),
    'c.csv': candidate,
  });
  const units = await collectFolder(folder, of);
  const observed = evaluate(
    experimentGate,
    units.map((unit) => ({ unit, origin: 'checkout' as const })),
    { feature: 'burst', asks: () => true },
    { stage: 'candidate', option: () => undefined, now: new Date(0) },
  );
  const bad = observed.filter(
    ({ outcome, check }) => (outcome === 'fail' || outcome === 'unknown') && !check.endsWith('preregistered'),
  );
  const roots = bad.filter(({ follows }) => !follows);
  expect(roots.map(({ message }) => message)).toHaveLength(told);
  expect(bad.length).toBeGreaterThan(roots.length);
  for (const { follows } of bad)
    if (follows) expect(roots.map(({ check, fingerprint }) => ({ check, fingerprint }))).toContainEqual(follows);
});
