import { afterAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collect } from '../../../src/gates/lineage/collect.ts';
import { lineageGate } from '../../../src/gates/lineage/gate.ts';
import { BUILT_IN_POLICY } from '../../../src/promotion/built-in-policy.ts';
import { answersOf, openFeature, temporaryRepository } from '../../support/open-feature.ts';

const folders: (() => void)[] = [];
afterAll(() => folders.forEach((remove) => remove()));

const golden = (path: string): string => readFileSync(join(import.meta.dirname, '../../golden', path), 'utf8');
const contract = (path: string): string => `apiVersion: v3.1.0
kind: DataContract
id: host-cpu
version: 1.0.0
status: active
servers: [{ server: here, type: local, path: ${path}, format: csv }]
schema: [{ name: host_cpu, properties: [{ name: busy_share, logicalType: number }] }]
`;

/** What the gate says of where the feature comes from. */
async function traced(
  files: Readonly<Record<string, string>>,
  registries: readonly object[] = [],
): Promise<readonly string[]> {
  const repository = temporaryRepository();
  folders.push(repository.remove);
  repository.commit('first', files);
  const context = await openFeature(repository.folder);
  const options: Readonly<Record<string, unknown>> = { ...BUILT_IN_POLICY.gates.lineage, registries };
  const units = await collect({ ...context, option: (name) => options[name] });
  return answersOf(lineageGate, units).flatMap(({ check, line }) =>
    /^(traced|sources-under-contract)$/.test(check) ? [line] : [],
  );
}

test('a feature that is a view of Feast leads back to the sources of the view', async () => {
  const files = {
    'f.feature.yml': 'id: cpu-burst\ntitle: F\nstage: candidate\ncontracts: [host.odcs.yaml]\n',
    'host.odcs.yaml': contract('feast/data/host_cpu.parquet'),
    'feast/data/host_cpu.parquet': 'x',
    'feast/registry.json': golden('feast/before.json'),
  };
  const mapped = await traced(files, [{ path: 'feast/registry.json', features: { 'cpu-burst': 'over_limit' } }]);
  expect(mapped).toEqual([
    expect.stringMatching(/^pass traced: .*feast host_telemetry\/over_limit/),
    expect.stringMatching(/^pass sources-under-contract: .*feast\/data\/host_cpu.parquet/),
  ]);
  expect(await traced(files, [{ path: 'feast/registry.json' }])).toHaveLength(2);
});

test('a feature whose code is a stage of DVC leads back to what the pipeline begins with', async () => {
  const lines = await traced({
    'f.feature.yml': 'id: f\ntitle: F\nstage: candidate\ncontracts: [host.odcs.yaml]\ncode: [train.py]\n',
    'host.odcs.yaml': contract('data/raw.csv'),
    'train.py': '',
    'clean.py': '',
    'dvc.yaml': `stages:
  clean: { cmd: python clean.py, deps: [clean.py, data/raw.csv], outs: [clean.csv] }
  train: { cmd: python train.py, deps: [train.py, clean.csv, data/labels.csv], outs: [model.bin] }
`,
    'data/raw.csv': 'busy_share\n1\n',
    'data/labels.csv.dvc': `deps: [{path: labels.csv, repo: {url: https://example.test/data, rev_lock: ${'a'.repeat(40)}}}]\nouts: [{path: labels.csv, md5: ${'b'.repeat(32)}}]\n`,
  });
  expect(lines).toEqual([
    expect.stringMatching(/^pass traced: .*model.bin/),
    expect.stringMatching(/^pass sources-under-contract: .*data\/raw.csv/),
    expect.stringMatching(/^fail sources-under-contract: .*https:\/\/example.test\/data\/labels.csv/),
  ]);
});
