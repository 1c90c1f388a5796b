import { afterAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LineageRegistries } from '../../../src/generated/formats.ts';
import { evidenceLineage } from '../../../src/generated/validators/evidence-lineage.js';
import { collect } from '../../../src/gates/lineage/collect.ts';
import { lineageGate } from '../../../src/gates/lineage/gate.ts';
import { answersOf, openFeature, temporaryRepository } from '../../support/open-feature.ts';

const folders: (() => void)[] = [];
afterAll(() => folders.forEach((remove) => remove()));

const golden = (path: string): string => readFileSync(join(import.meta.dirname, '../../golden', path), 'utf8');
const RECORD = { 'a.feature.yml': 'id: cpu-burst\ntitle: A\nstage: candidate\n' };

/** What is collected where a file is one thing on the base and another here; and what the gate says of it. */
async function collected(
  entries: readonly object[],
  base: Readonly<Record<string, string>>,
  here: Readonly<Record<string, string | undefined>> = {},
): Promise<{ readonly registries: LineageRegistries | undefined; readonly lines: readonly string[] }> {
  const repository = temporaryRepository();
  folders.push(repository.remove);
  repository.commit('base', { ...RECORD, ...base });
  repository.git('branch', 'before');
  if (Object.keys(here).length > 0) repository.commit('here', here);
  const context = await openFeature(repository.folder, 'before');
  const units = await collect({ ...context, option: (name) => (name === 'registries' ? entries : undefined) });
  expect(units.filter((unit) => !evidenceLineage(unit))).toEqual([]);
  return {
    registries: units[0]?.registries,
    lines: answersOf(lineageGate, units).flatMap(({ check, line }) => (/^(registry|served)/.test(check) ? [line] : [])),
  };
}

describe('a registry of Feast', () => {
  const before = { 'feast/registry.json': golden('feast/before.json') };
  const after = { 'feast/registry.json': golden('feast/after.json') };
  const entry = { path: 'feast/registry.json', kind: 'feast' };

  test('says what changed under those who use it, and which sources did', async () => {
    const { lines, registries } = await collected(
      [{ ...entry, features: { 'cpu-burst': ['burst_labels', 'over_limit'] } }],
      before,
      after,
    );
    expect(registries?.things.map(({ name, mapped, state }) => [name, mapped, state])).toEqual([
      ['burst_labels', 'policy', 'deleted'],
      ['over_limit', 'policy', 'here'],
      ['host_cpu', 'tag', 'here'],
    ]);
    expect(lines).toEqual([
      "pass registry-readable: `feast/registry.json` can be read; 2 things in it are this feature's",
      'fail registry-described: the on-demand feature view `over_limit` has no description of any features',
      'fail registry-described: the feature view `host_cpu` has no description of 1 of its 2 features: `steal_share`',
      'pass registry-described: the entity `host` says all that is asked of it',
      'fail registry-described: the source `limits` has no description, no owner',
      'pass registry-described: the source `host_cpu` says all that is asked of it',
      'fail served-views-kept: the feature view `burst_labels` is deleted, and the feature service `burst_detector` uses it, which no longer lists it',
      'pass served-views-kept: the feature service `burst_detector` finds in the on-demand feature view `over_limit` what it found before',
      'fail served-views-kept: the feature view `host_cpu` changes under the feature service `burst_detector`: `busy_share` was FLOAT and is DOUBLE',
      'pass registry-sources-changed: the source `limits` is the one it was',
      'fail registry-sources-changed: the source `host_cpu` is changed: `fileOptions.uri` was `data/host_cpu.parquet` and is `data/host_cpu_2.parquet`',
    ]);
  });
  test('whose keys are others fails who asks with the old ones, and is not what its entity says', async () => {
    const keyed = golden('feast/before.json').replaceAll(
      /("name": "host_id",\s*"valueType": )"STRING"/g,
      (_, start: string) => `${start}"INT64"`,
    );
    const { lines } = await collected([{ ...entry, features: { 'cpu-burst': 'host_cpu' } }], before, {
      'feast/registry.json': keyed,
    });
    expect(lines).toContain(
      'fail registry-described: the feature view `host_cpu` has no description of 1 of its 2 features: `steal_share`; its key `host_id` is INT64 here, and STRING in the entity `host`',
    );
    expect(lines).toContain(
      'fail served-views-kept: the feature view `host_cpu` changes under the feature service `burst_detector`: `host_id` was STRING and is INT64',
    );
  });
  test('that did not change says so; a service stands for what it serves', async () => {
    const { lines, registries } = await collected(
      [{ ...entry, features: { 'cpu-burst': 'unlogged' }, tags: ['tier'] }],
      before,
    );
    expect(registries?.things.map(({ name, mapped }) => [name, mapped])).toEqual([
      ['unlogged', 'policy'],
      ['host_cpu', 'tag'],
      ['recent_cpu', 'service'],
    ]);
    expect(lines.filter((line) => line.includes('described'))).toEqual([
      'fail registry-described: the feature service `unlogged` has no description, no owner, no logging config, no tag `tier`',
      'fail registry-described: the feature view `host_cpu` has no description of 1 of its 2 features: `steal_share`',
      'fail registry-described: the feature view `recent_cpu` has no description, no owner, no tag `tier`, no description of any features',
      'pass registry-described: the entity `host` says all that is asked of it',
      'pass registry-described: the source `host_cpu` says all that is asked of it',
      'fail registry-described: the source `cpu_pushed` has no description, no owner',
    ]);
    expect(lines.filter((line) => line.startsWith('fail') && !line.includes('described'))).toEqual([]);
  });
  test('that is new is compared with nothing', async () => {
    const { lines } = await collected([entry], { 'b.txt': '' }, before);
    expect(lines.filter((line) => line.includes('served'))).toEqual([
      'skipped served-views-kept: whether `host_cpu` was changed under those who use it is not asked: the base has no such registry',
    ]);
    expect(lines.filter((line) => line.includes('sources-changed'))).toEqual([]);
  });
  test('that has nothing of this feature is not spoken of', async () => {
    const nobody = { 'feast/registry.json': golden('feast/before.json').replaceAll('cpu-burst', 'other') };
    expect((await collected([{ ...entry, features: { other: 'host_cpu' } }], nobody)).registries).toBeUndefined();
  });
  test('that does not have what the policy says names what may be meant', async () => {
    const { lines } = await collected([{ ...entry, features: { 'cpu-burst': ['hostcpu'] } }], before);
    expect(lines).toContain(
      'fail registry-readable: `hostcpu`, which the policy maps to this feature, is not in `feast/registry.json`; did you mean `host_cpu`?',
    );
  });
});

describe('a manifest of dbt', () => {
  const before = { 'dbt/target/manifest.json': golden('dbt-registry/before.json') };
  const after = { 'dbt/target/manifest.json': golden('dbt-registry/after.json') };
  const entry = { path: './dbt/target/manifest.json' };

  test('is a registry too: models, exposures, contracts', async () => {
    const { lines, registries } = await collected(
      [{ ...entry, features: { 'cpu-burst': ['model.telemetry.clean', 'burst_detector'] } }],
      before,
      after,
    );
    expect(registries?.things.map(({ name, what, mapped, owner }) => [name, what, mapped, owner])).toEqual([
      ['clean', 'model', 'policy', undefined],
      ['burst_detector', 'exposure', 'policy', undefined],
      ['score', 'model', 'tag', 'detect@acme.example'],
    ]);
    expect(lines).toEqual([
      "pass registry-readable: `dbt/target/manifest.json` can be read; 3 things in it are this feature's",
      'fail registry-described: the model `clean` has no description, no owner, no contract, no description of any columns',
      'pass registry-described: the exposure `burst_detector` says all that is asked of it',
      'pass registry-described: the model `score` says all that is asked of it',
      'fail registry-described: the source `raw.host_cpu` has no description',
      'fail served-views-kept: the model `score` changes under the exposure `burst_detector`: `score` was double and is varchar',
      'fail registry-sources-changed: the source `raw.host_cpu` is changed: `schema` was `main` and is `staging`',
    ]);
  });
  test('that lost a model under an exposure, which still names it, fails as it would for those who ask', async () => {
    const manifest = JSON.parse(golden('dbt-registry/before.json')) as { nodes: Record<string, unknown> };
    delete manifest.nodes['model.telemetry.score'];
    const { lines } = await collected([{ ...entry, features: { 'cpu-burst': 'score' } }], before, {
      'dbt/target/manifest.json': JSON.stringify(manifest),
    });
    expect(lines).toContain(
      'fail served-views-kept: the model `score` is deleted, and the exposure `burst_detector` uses it',
    );
  });
  test('that is none of Feast is said where the policy says Feast', async () => {
    expect((await collected([{ ...entry, kind: 'feast' }], before)).lines).toEqual([
      'fail registry-readable: `dbt/target/manifest.json` is a registry of dbt; the policy says that it is one of feast',
    ]);
  });
});

describe('a registry that cannot be read is said', () => {
  test.each([
    ['gone.json', {}, 'which the policy names as a registry, is not here'],
    ['data/registry.db', { 'data/registry.db': 'ends so' }, 'is not text: a registry of Feast as Feast keeps it'],
    ['r.json', { 'r.json': '\n\u0005host\u0012' }, 'is not text: a registry of Feast as Feast keeps it'],
    ['r.json', { 'r.json': 'Warning: x\n{}' }, 'is not the JSON of a registry'],
    ['r.json', { 'r.json': '{"a":1}' }, 'is no registry that is known'],
    [
      'r.json',
      { 'r.json': '{"metadata":{"dbt_schema_version":"https://x/manifest/v99.json"}}' },
      'is a dbt manifest of version 99',
    ],
  ] as const)('%s: %j', async (path, files, said) => {
    const { lines } = await collected([{ path }], { 'x.txt': '', ...files });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^fail registry-readable: /);
    expect(lines[0]).toContain(said);
  });
  test('only to those it may concern', async () => {
    expect((await collected([{ path: 'gone.json', features: { other: 'x' } }], {})).lines).toEqual([]);
  });
});
