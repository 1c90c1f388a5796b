import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { checkAtDesk } from '../support/desk.ts';
import type { Files } from '../support/git-repository.ts';
import { temporaryRepository } from '../support/open-feature.ts';

let repository: ReturnType<typeof temporaryRepository>;
beforeEach(() => {
  repository = temporaryRepository();
});
afterEach(() => repository.remove());

const RULES = 'monitoring/cpu.rules.yml';
const rules = (...series: readonly string[]): string =>
  `groups:\n  - name: cpu\n    rules:\n${series.map((name, index) => `      - { alert: A${index}, expr: ${name} > 0.9 }\n`).join('')}`;
const MAIN: Files = {
  'promotion.yml': 'version: 1\nrequires: { production: [lineage] }\n',
  [RULES]: rules('up', 'system_cpu_utilization'),
  'f.feature.yml':
    'id: f\ntitle: F\nstage: production\ntelemetry: [{ name: system.cpu.utilization, kind: metric, unit: "1" }]\n',
  'g.feature.yml':
    'id: g\ntitle: G\nstage: production\ntelemetry: [{ name: system.memory.usage, kind: metric, unit: By }]\n',
};

test.each<[string, Files]>([
  ['takes the only alert on a metric away', { [RULES]: rules('up') }],
  ['deletes its file', { [RULES]: undefined, 'monitoring/up.rules.yml': rules('up') }],
])('a pull request that %s answers for the feature that declares it', async (_, change) => {
  repository.commit('main', MAIN);
  repository.git('checkout', '--quiet', '-b', 'change');
  repository.commit('change', change);
  const { report } = await checkAtDesk(repository.folder, ['--base', 'main']);
  expect(report.features.map(({ id }) => id)).toEqual(['f']);
  const found = report.features
    .flatMap(({ findings }) => findings)
    .filter(({ check }) => check === 'lineage/telemetry-alerted');
  expect(found).toMatchObject([{ outcome: 'fail', severity: 'warning', standing: 'open' }]);
});

test('one that changes another alert there, or only the limit of this one, asks nobody', async () => {
  repository.commit('main', MAIN);
  repository.git('checkout', '--quiet', '-b', 'change');
  repository.commit('change', { [RULES]: rules('up == 0 or up', 'system_cpu_utilization').replace('0.9', '0.95') });
  const { report } = await checkAtDesk(repository.folder, ['--base', 'main']);
  expect(report.verdict).toBe('nothing-to-judge');
});
