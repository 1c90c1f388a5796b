import { describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { gzipSync } from 'node:zlib';
import type { DataComparison } from '../../src/generated/formats.ts';
import { atDesk, checkAtDesk } from '../support/desk.ts';
import { temporaryRepository, type TemporaryRepository } from '../support/temporary-repository.ts';

const contract = (path: string, more = ''): string => `apiVersion: v3.1.0
kind: DataContract
id: host
version: 1.0.0
status: active
servers:
  - { server: sample, type: local, path: ${path}, format: csv }
schema:
  - name: host
    properties:
      - { name: id, logicalType: integer, classification: restricted }
      - { name: note, logicalType: string }
${more}`;
type Files = Readonly<Record<string, string | Uint8Array>>;

/** What a branch with these changes is told of its data. */
async function compare(
  main: Files,
  change: Files,
  gone: readonly string[] = [],
): Promise<{ readonly there: TemporaryRepository; readonly comparisons: readonly DataComparison[] }> {
  const there = temporaryRepository();
  there.commit('main', {
    'promotion.yml': 'version: 1\nrequires: { candidate: [data-contract] }\n',
    'host.feature.yml': 'id: host\ntitle: Host\nstage: candidate\ncontracts: [host.odcs.yaml]\n',
    ...main,
  });
  there.run('checkout', '-q', '-b', 'change');
  for (const path of gone) there.run('rm', '-q', path);
  there.commit('change', change);
  const { report } = await checkAtDesk(there.root, ['--base', 'main']);
  return { there, comparisons: report.features.flatMap(({ dataComparisons = [] }) => dataComparisons) };
}

const ONE = { 'host.odcs.yaml': contract('host.csv'), 'host.csv': 'id,note\n1,a\n2,b\n3,\n4,d\n' };
const folders = (): readonly string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('promotion-gates-base-'));

describe('data before and after', () => {
  test('rows and rows without a value, and nothing is left behind', async () => {
    const before = folders();
    const { there, comparisons } = await compare(ONE, { 'host.csv': 'id,note\n1,\n2,b\n' });
    expect(comparisons).toEqual([
      {
        contract: 'host.odcs.yaml',
        server: 'sample',
        object: 'host',
        before: { rows: 4, files: { total: 1, first: ['host.csv'] } },
        after: { rows: 2, files: { total: 1, first: ['host.csv'] } },
        columns: [
          { name: 'id', before: 0, after: 0 },
          { name: 'note', before: 1, after: 1 },
        ],
        more: 0,
      },
    ]);
    expect(folders()).toEqual(before);
    const text = await atDesk(there.root, ['check', '--base', 'main']);
    expect(text.output).toContain(
      '  Data, at the base → now\n    host of host.odcs.yaml (sample): 4 → 2 rows (−50 %)\n      id without a value: 0 % → 0 %\n      note without a value: 25 % → 50 %\n',
    );
    const markdown = await atDesk(there.root, ['check', '--base', 'main', '--format', 'markdown']);
    expect(markdown.output).toContain('| `note` | 25 % | 50 % |');
  });

  test('a data set of several files is one: files that came, went, and stayed', async () => {
    const { comparisons } = await compare(
      {
        'host.odcs.yaml': contract('data/*.csv'),
        'data/a.csv': 'id,note\n1,a\n',
        'data/b.csv': 'id,note\n2,\n',
        'data/c.csv': 'id,note\n3,\n',
      },
      { 'data/d.csv': 'id,note\n4,d\n5,e\n' },
      ['data/b.csv'],
    );
    expect(comparisons).toMatchObject([
      {
        before: { rows: 3, files: { first: ['data/a.csv', 'data/b.csv', 'data/c.csv'] } },
        after: { rows: 4, files: { first: ['data/a.csv', 'data/c.csv', 'data/d.csv'] } },
        columns: [{}, { name: 'note', before: 2, after: 1 }],
      },
    ]);
  });

  test('the contract and its data move: each side is read as its own contract says', async () => {
    const { comparisons } = await compare(
      { 'old/host.odcs.yaml': contract('../host.csv'), 'host.csv': ONE['host.csv'] },
      {
        'host.odcs.yaml': contract('new.csv.gz', '      - { name: added, logicalType: string }\n'),
        'new.csv.gz': gzipSync('id,note,added\n1,a,x\n'),
      },
      ['old/host.odcs.yaml', 'host.csv'],
    );
    expect(comparisons).toMatchObject([
      {
        before: { rows: 4, files: { first: ['host.csv'] } },
        after: { rows: 1, files: { first: ['new.csv.gz'] } },
        columns: [{}, {}, { name: 'added', before: null, after: 0 }],
      },
    ]);
  });

  test('a server that is renamed is the same, one that comes beside it is another', async () => {
    const renamed = ONE['host.odcs.yaml'].replace('server: sample', 'server: main');
    const changed = { 'host.csv': 'id,note\n1,a\n' };
    const { comparisons } = await compare(ONE, { 'host.odcs.yaml': renamed, ...changed });
    expect(comparisons).toMatchObject([{ server: 'main', before: { rows: 4 }, after: { rows: 1 } }]);
    const beside = renamed.replace(
      'schema:',
      '  - { server: sample, type: local, path: host.csv, format: csv }\nschema:',
    );
    const two = await compare(ONE, {
      'host.odcs.yaml': beside.replace('path: host.csv', 'path: new.csv'),
      'new.csv': 'id,note\n1,a\n',
    });
    expect(two.comparisons).toEqual([]);
  });

  test('a Git LFS pointer is not compared, and says so', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 5\n`;
    const { there, comparisons } = await compare({ ...ONE, 'host.csv': pointer }, { 'host.csv': ONE['host.csv'] });
    expect(comparisons).toEqual([
      {
        contract: 'host.odcs.yaml',
        server: 'sample',
        object: 'host',
        columns: [],
        more: 0,
        notCompared: '`host.csv` was a Git LFS pointer, whose bytes git does not have',
      },
    ]);
    const { output } = await atDesk(there.root, ['check', '--base', 'main', '--format', 'markdown']);
    expect(output).toContain('not compared');
  });

  test('large data is not compared, and says so', async () => {
    const large = `id,note\n${'1,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n'.repeat(1_150_000)}`;
    const { comparisons } = await compare({ ...ONE, 'host.csv': large }, { 'host.csv': ONE['host.csv'] });
    expect(comparisons[0]?.notCompared).toMatch(/^`host\.csv` had 64,400,008 bytes; at most 64,000,000 are compared$/);
  });

  test('data that could not be read then is not compared', async () => {
    const { comparisons } = await compare({ ...ONE, 'host.csv': 'x\n1\n' }, { 'host.csv': ONE['host.csv'] });
    expect(comparisons[0]?.notCompared).toBe('the first row of `host.csv` names none of the columns of the contract');
  });

  test.each<[string, Files, Files]>([
    ['the same data', ONE, { 'other.txt': 'x' }],
    ['data that is new', { 'host.odcs.yaml': ONE['host.odcs.yaml'] }, { 'host.csv': ONE['host.csv'] }],
    ['a contract that is new', { 'host.csv': ONE['host.csv'] }, { ...ONE, 'host.csv': 'id,note\n1,a\n' }],
    ['another contract', ONE, { 'two.csv': 'id\n1\n' }],
  ])('nothing is said of %s', async (_, main, change) => {
    expect((await compare(main, change)).comparisons).toEqual([]);
  });
});
