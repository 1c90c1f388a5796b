import { expect, test } from '@jest/globals';
import { contractNode } from '../../../../../src/gates/data-contract/collect/contract-node.ts';
import { findBefore } from '../../../../../src/gates/data-contract/collect/evolution/find-before.ts';
import { readEvolution } from '../../../../../src/gates/data-contract/collect/evolution/read-evolution.ts';
import type { ContractEvolution } from '../../../../../src/generated/formats.ts';
import { compareWithBase } from '../../../../../src/sources/compare-with-base.ts';
import { openRepository } from '../../../../../src/sources/open-repository.ts';
import { temporaryRepository, type TemporaryRepository } from '../../../../support/temporary-repository.ts';

const contract = (maximum: number): string =>
  `id: host\nversion: 1.0.0\nstatus: active\nschema:\n  - name: t\n    properties:\n      - name: a\n        logicalTypeOptions: { maximum: ${maximum} }\n`;

async function evolution(there: TemporaryRepository, path: string): Promise<ContractEvolution | undefined> {
  const repository = await openRepository(there.git());
  const document = repository?.document(path, 1_000_000);
  if (!repository || !document || 'unreadable' in document) throw new Error('no contract');
  const comparison = await compareWithBase(there.git(), { ref: 'main', fetch: false });
  const now = contractNode(document);
  const before = await findBefore(comparison.mergeBase, repository, path, now);
  return before && readEvolution({ comparison, before, path, contract: now, data: ['a.csv', 'b.csv'] });
}

function branch(files: Readonly<Record<string, string>>): TemporaryRepository {
  const there = temporaryRepository();
  there.commit('main', files);
  there.run('checkout', '-q', '-b', 'feature');
  return there;
}

test('a contract is compared with the one where the branch left, and its data too', async () => {
  const there = branch({ 'c.odcs.yaml': contract(1), 'a.csv': 'a\n1\n', 'b.csv': 'a\n1\n' });
  there.commit('weaker', { 'c.odcs.yaml': contract(100), 'b.csv': 'a\n50\n' });
  expect(await evolution(there, 'c.odcs.yaml')).toEqual({
    location: { path: 'c.odcs.yaml', line: 2, column: 10 },
    before: { path: 'c.odcs.yaml', version: '1.0.0', status: 'active' },
    after: { path: 'c.odcs.yaml', version: '1.0.0', status: 'active' },
    changes: [
      {
        kind: 'guarantee-dropped',
        element: 't.a',
        says: 'maximum was `1`, is `100`',
        location: { path: 'c.odcs.yaml', line: 8, column: 40 },
      },
    ],
    more: 0,
    dataChanged: { total: 1, first: ['b.csv'] },
  });
});

test('a contract that was moved is known by its id', async () => {
  const there = branch({ 'old/c.odcs.yaml': contract(1), 'old/d.odcs.yaml': contract(1).replace('host', 'other') });
  there.run('rm', '-q', 'old/c.odcs.yaml', 'old/d.odcs.yaml');
  there.commit('moved', { 'new/c.odcs.yaml': contract(2) });
  const found = await evolution(there, 'new/c.odcs.yaml');
  expect(found?.before.path).toBe('old/c.odcs.yaml');
  expect(found?.changes).toHaveLength(1);
});

test('a contract that is the same did not change, and a new one has nothing before it', async () => {
  const there = branch({ 'c.odcs.yaml': contract(1) });
  there.commit('new', { 'd.odcs.yaml': contract(1) });
  expect((await evolution(there, 'c.odcs.yaml'))?.changes).toEqual([]);
  expect(await evolution(there, 'd.odcs.yaml')).toBeUndefined();
});

test('where there is no base, or it was no YAML, nothing is compared', async () => {
  const there = branch({ 'c.odcs.yaml': 'a: [' });
  there.commit('mended', { 'c.odcs.yaml': contract(1) });
  expect(await evolution(there, 'c.odcs.yaml')).toBeUndefined();
});
