import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { badFindings, checkAtDesk } from '../support/desk.ts';
import type { Files } from '../support/git-repository.ts';
import { temporaryRepository } from '../support/open-feature.ts';

let repository: ReturnType<typeof temporaryRepository>;
beforeEach(() => {
  repository = temporaryRepository();
});
afterEach(() => repository.remove());

const CONTRACT = 'contracts/cpu.odcs.yaml';
const contract = (id: string): string =>
  `apiVersion: v3.1.0\nkind: DataContract\nid: ${id}\nversion: 1.0.0\nstatus: active\nschema:\n  - { name: cpu, properties: [{ name: busy, logicalType: number }] }\n`;
const MAIN: Files = {
  'promotion.yml': 'version: 1\nrequires: { production: [] }\n',
  [CONTRACT]: contract('cpu'),
  'other.odcs.yaml': contract('other'),
  'f.feature.yml': 'id: f\ntitle: F\nstage: production\ncontracts: [cpu]\n',
  'g.feature.yml': 'id: g\ntitle: G\nstage: production\ncontracts: [other]\n',
};

test.each<[string, Files, RegExp]>([
  ['gives it another id', { [CONTRACT]: contract('hosts') }, /`cpu` is neither a file nor the id of a contract/],
  ['deletes it', { [CONTRACT]: undefined }, /`cpu` is neither a file nor the id of a contract/],
  ['adds another of the same id', { 'b.odcs.yaml': contract('cpu') }, /`cpu` is the id of more than one contract/],
  ['breaks it', { [CONTRACT]: 'id: cpu\n  a: [\n' }, /`cpu`/],
])('a pull request that %s answers for the feature that names a contract by its id', async (_, change, expected) => {
  repository.commit('main', MAIN);
  repository.git('checkout', '--quiet', '-b', 'change');
  repository.commit('change', change);
  const { report } = await checkAtDesk(repository.folder, ['--base', 'main']);
  expect(report.verdict).toBe('blocked');
  expect(badFindings(report)).toContain('f governance/record-valid fail open');
  expect(report.features.find(({ id }) => id === 'f')?.findings.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(expected),
  );
});

test('what was so on main is not the doing of a pull request that changes other contracts', async () => {
  repository.commit('main', { ...MAIN, 'f.feature.yml': 'id: f\ntitle: F\nstage: production\ncontracts: [gone]\n' });
  repository.git('checkout', '--quiet', '-b', 'change');
  repository.commit('change', { [CONTRACT]: contract('hosts') });
  const { report } = await checkAtDesk(repository.folder, ['--base', 'main']);
  expect(report.verdict).toBe('nothing-to-judge');
});
