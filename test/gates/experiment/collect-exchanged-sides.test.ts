import { expect, test } from '@jest/globals';
import { readDesign } from '../../../src/gates/experiment/collect-design.ts';
import { yamlDocument } from '../../../src/sources/yaml-document.ts';

function problems(baseline: string, candidate: string): readonly string[] {
  const text = `id: e\nhypothesis: It is better.\nbaseline: ${baseline}\ncandidate: ${candidate}\ncriteria: [{ metric: f1, direction: increase, minimum-improvement: 0.1 }]\n`;
  return readDesign(yamlDocument('e.experiment.yml', text), (path) => ({ path })).problems.map(
    ({ message }) => message,
  );
}

test.each([
  ['results/candidate.csv', 'results/baseline.csv'],
  ['{ name: EWMA, results: results/burst.csv }', '{ name: burst, results: results/ewma-7.csv }'],
  ['{ name: EWMA, results: out/candidate.csv }', 'out/ewma.csv'],
])('files called after the other side: %s beside %s', (baseline, candidate) => {
  expect(problems(baseline, candidate)).toEqual([
    expect.stringMatching(/look exchanged: .* called after the baseline/),
  ]);
});

test.each([
  ['results/baseline.csv', 'results/candidate.csv'],
  ['{ name: EWMA, results: results/ewma.csv }', '{ name: burst, results: results/burst.csv }'],
  // A name within the other's says nothing.
  ['{ name: ewma, results: ewma.csv }', '{ name: ewma2, results: ewma2.csv }'],
  ['{ name: ewma2, results: ewma2.csv }', '{ name: ewma, results: ewma.csv }'],
  // One file alone may be called anything.
  ['results/v6.csv', 'results/baseline.csv'],
  ['{ name: v6, results: v7.csv }', '{ name: v7, results: v6.csv }'],
  ['{ base-branch: candidate.csv }', 'candidate.csv'],
])('files called after their own side, or after none: %s beside %s', (baseline, candidate) => {
  expect(problems(baseline, candidate)).toEqual([]);
});
