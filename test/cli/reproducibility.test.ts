import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { atDesk } from '../support/desk.ts';
import { sha256, temporaryRepository } from '../support/open-feature.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const TABLE = 'a,b\n1,2\n';
const repository = temporaryRepository();
const out = temporaryFolder();

beforeAll(() => {
  repository.commit('all', {
    'f.feature.yml': 'id: f\ntitle: F\nstage: exploratory\ndata: [SHA256SUMS]\n',
    SHA256SUMS: `${sha256(TABLE)}  table.csv\n`,
    'table.csv': TABLE,
  });
});
afterAll(() => repository.remove());

test('--write gives the same bytes for the same commit, whenever it runs', async () => {
  const texts: string[] = [];
  for (const now of ['2026-11-23T12:00:00Z', '2027-01-01T00:00:00Z']) {
    const file = join(out, `${now.slice(0, 4)}.json`);
    const { status, output } = await atDesk(repository.folder, ['reproducibility', '--write', file], now);
    expect([status, output.split('\n')[0]]).toEqual([0, 'READY  f is ready at exploratory']);
    texts.push(readFileSync(file, 'utf8'));
  }
  const [first = '', second] = texts;
  expect(second).toBe(first);
  expect(first).not.toContain(repository.folder);
  expect(JSON.parse(first)).toMatchObject({
    kind: 'promotion-gates/reproducibility-manifest',
    commit: repository.git('rev-parse', 'HEAD'),
    features: [
      {
        id: 'f',
        files: [{ path: 'SHA256SUMS' }, { path: 'f.feature.yml' }, { path: 'table.csv', sha256: sha256(TABLE) }],
      },
    ],
  });
});

test('of a folder, the policy of where the command was started judges, unless the folder has its own', async () => {
  const inner = temporaryRepository();
  try {
    inner.commit('all', {
      'promotion.yml': 'version: 1\nseverity: { reproducibility/notebooks: off }\n',
      'a/f.feature.yml': 'id: f\ntitle: F\nstage: exploratory\n',
      'b/g.feature.yml': 'id: g\ntitle: G\nstage: exploratory\n',
      'b/promotion.yml': 'version: 1\n',
    });
    const judgedBy = async (...operands: readonly string[]): Promise<string | undefined> =>
      (await atDesk(inner.folder, ['reproducibility', ...operands])).output.split('\n')[1];
    expect(await judgedBy()).toBe('Judged by promotion.yml of this checkout');
    expect(await judgedBy('a')).toBe('Judged by promotion.yml of this checkout');
    expect(await judgedBy('b')).toBe('Judged by b/promotion.yml of this checkout');
    // Another repository has nothing to do with it.
    expect(await judgedBy(repository.folder)).toBe('Judged by the built-in policy');
  } finally {
    inner.remove();
  }
});

test('a file that cannot be written is a mistake of the arguments', async () => {
  const { status, complaints } = await atDesk(repository.folder, [
    'reproducibility',
    '--write',
    join(out, 'gone/m.json'),
  ]);
  expect(status).toBe(2);
  expect(complaints).toContain('cannot be written (ENOENT)');
});
