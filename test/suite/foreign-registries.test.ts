import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { checkAtDesk } from '../support/desk.ts';
import { gitRepository } from '../support/git-repository.ts';

const golden = (name: string): string => readFileSync(join(import.meta.dirname, '../golden/feast', name), 'utf8');

type Registry = Record<string, { spec: { name: string } }[]>;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'foreign-registries-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What a pull request that changes the registry alone is told of a feature; the registry is mapped as the policy says. */
async function told(features: string, change?: (registry: Registry) => void): Promise<readonly string[]> {
  const repository = gitRepository(folder);
  repository.commit('main', {
    'promotion.yml': `version: 1
requires: { production: [lineage] }
gates:
  lineage:
    registries:
      - path: feast/registry.json
        ${features}
`,
    'f.feature.yml': 'id: f\ntitle: F\nstage: production\n',
    'g.feature.yml': 'id: g\ntitle: G\nstage: production\n',
    'feast/registry.json': golden('before.json').replaceAll('cpu-burst', 'f'),
  });
  repository.git('checkout', '--quiet', '-b', 'change');
  const after = JSON.parse(golden(change ? 'before.json' : 'after.json').replaceAll('cpu-burst', 'f')) as Registry;
  change?.(after);
  repository.commit('change', { 'feast/registry.json': JSON.stringify(after) });
  const { report } = await checkAtDesk(folder, ['--base', 'main']);
  return report.features.flatMap(({ id, findings }) =>
    findings.flatMap(({ check, outcome, severity, standing, message }) =>
      /served-views|sources-changed/.test(check) && outcome === 'fail'
        ? [`${id}: ${severity} ${standing}: ${message}`]
        : [],
    ),
  );
}

const RETYPED =
  'f: block open: the feature view `host_cpu` changes under the feature service `burst_detector`: `busy_share` was FLOAT and is DOUBLE';
const MOVED =
  'f: warning open: the source `host_cpu` is changed: `fileOptions.uri` was `data/host_cpu.parquet` and is `data/host_cpu_2.parquet`';

test(
  'a changed registry brings in the features that its own tags name',
  async () => expect(await told('kind: feast')).toEqual([RETYPED, MOVED]),
  60_000,
);
test(
  'and those that the policy maps to it; a deleted view weighs less where the service let go of it',
  async () =>
    expect(await told('features: { g: burst_labels }')).toEqual([
      RETYPED,
      MOVED,
      'g: warning open: the feature view `burst_labels` is deleted, and the feature service `burst_detector` uses it, which no longer lists it',
    ]),
  60_000,
);
test(
  'a view that only its tag mapped, and that is deleted with all that speaks of the feature, brings it in',
  async () =>
    expect(
      await told('features: { g: burst_labels }', (registry) => {
        for (const list of ['featureViews', 'onDemandFeatureViews'])
          registry[list] = registry[list]?.filter(({ spec }) => !JSON.stringify(spec).includes('"f"')) ?? [];
      }),
    ).toContain(
      'f: block open: the feature view `host_cpu` is deleted, and the feature service `burst_detector` uses it',
    ),
  60_000,
);
