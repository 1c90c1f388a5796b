import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { collect, subjectsOf } from '../../../src/gates/reproducibility/collect.ts';
import { reproducibilityGate } from '../../../src/gates/reproducibility/gate.ts';
import { evidenceReproducibility } from '../../../src/generated/validators/evidence-reproducibility.js';
import { answersOf, openFeature, sha256, temporaryRepository } from '../../support/open-feature.ts';

const golden = join(import.meta.dirname, '../../golden/dvc');
const RECORD = 'f.feature.yml';
const TABLE = 'host,cpu\nh-1,0.5\n';

let repository: ReturnType<typeof temporaryRepository>;
beforeEach(() => {
  repository = temporaryRepository();
});
afterEach(() => repository.remove());

function record(...data: readonly string[]): string {
  return `id: f\ntitle: F\nstage: candidate\ndata:\n${data.map((path) => `  - ${path}\n`).join('')}`;
}

/** What is said of the data, and what is not here. */
async function look(): Promise<{ readonly lines: readonly string[]; readonly unavailable: readonly string[] }> {
  const context = await openFeature(repository.folder);
  const units = (await collect(context)).filter(({ data }) => data);
  const subjects = new Set(subjectsOf(context.feature, context.repository));
  for (const unit of units) {
    evidenceReproducibility(unit);
    expect(evidenceReproducibility.errors ?? []).toEqual([]);
    for (const { path } of unit.subjects) if (path !== undefined) expect(subjects).toContain(path);
  }
  return {
    lines: answersOf(reproducibilityGate, units)
      .filter(({ check, outcome }) => check !== 'line-endings' || outcome !== 'pass')
      .map(({ line }) => line),
    unavailable: units.flatMap(({ unavailable }) => unavailable ?? []),
  };
}

/** A repository as DVC made it, with a record; `tracked` is what git holds of the data. */
function dvc(version: string, data: readonly string[], ignored: readonly string[] = []): void {
  cpSync(join(golden, version), repository.folder, { recursive: true });
  repository.commit('all', {
    '.gitattributes': '* -text\n',
    '.gitignore': ignored.map((path) => `${path}\n`).join(''),
    [RECORD]: record(...data),
  });
}

describe.each(['v1', 'v2', 'v3'])('DVC (%s)', (version) => {
  const parts = ['raw.csv', 'picture.png', 'empty.txt', 'cyrillic.txt', 'spread'].map((name) => `data/${name}.dvc`);

  test('every part has its digest, tracked by git or not', async () => {
    dvc(version, [...parts, 'labels.csv.dvc', 'dvc.lock'], ['/data/spread/', '*.png', '*.bin']);
    const { lines, unavailable } = await look();
    expect(unavailable).toEqual([]);
    expect(lines).toEqual([
      ...parts.map((path) => `pass data-snapshot: 1 part of data has the digest that \`${path}\` records`),
      expect.stringMatching(
        /^pass data-snapshot: 1 part of data has the digest that `labels.csv.dvc` records; imported from `..\/other` at [0-9a-f]{9}$/,
      ),
      expect.stringMatching(/^pass data-snapshot: \d+ parts of data have the digests that `dvc.lock` records$/),
    ]);
  });
  test('one byte of a folder is told as that folder', async () => {
    dvc(version, parts);
    const file = join(repository.folder, 'data/spread/b (one) name.csv');
    const bytes = readFileSync(file);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ by;
        writeFileSync(file, changed);
        const bad = (await look()).lines.filter((line) => !line.startsWith('pass'));
        expect(bad).toEqual([
          'fail data-snapshot: `data/spread` does not have the digest that `data/spread.dvc` records',
        ]);
      }),
      { numRuns: 10 },
    );
  });
  test('what was not pulled is not here', async () => {
    dvc(version, ['data/raw.csv.dvc', 'data/spread.dvc']);
    rmSync(join(repository.folder, 'data/spread'), { recursive: true });
    rmSync(join(repository.folder, 'data/raw.csv'));
    expect(await look()).toEqual({
      lines: [],
      unavailable: [
        'the data listed in `data/raw.csv.dvc` cannot be compared here: there is no file `data/raw.csv`; `dvc pull data/raw.csv.dvc` before this step brings it',
        'the data listed in `data/spread.dvc` cannot be compared here: there is no folder `data/spread` in this checkout; `dvc pull data/spread.dvc` before this step brings it',
      ],
    });
  });
});

test('line endings: DVC 2 does not see them in text, DVC 3 does, and they are a warning of their own', async () => {
  for (const [version, wanted] of [
    ['v2', []],
    [
      'v3',
      [
        'fail line-endings: `data/raw.csv` differs only in its line endings (LF here, CRLF there) from what `data/raw.csv.dvc` names',
      ],
    ],
  ] as const) {
    dvc(version, ['data/raw.csv.dvc']);
    writeFileSync(join(repository.folder, 'data/raw.csv'), 'host,cpu\nh-1,0.5\nh-2,0.9\n');
    const { lines } = await look();
    expect(lines.filter((line) => !line.startsWith('pass'))).toEqual(wanted);
  }
});

test.each<[string, string, string, string]>([
  [
    'a lock of a version nobody knows',
    'dvc.lock',
    "schema: '9.0'\nstages: {}\n",
    'unknown data-snapshot: `dvc.lock` has the schema "9.0", which is not known; 2.0 is, and that of DVC 1',
  ],
  ['a lock with a conflict', 'dvc.lock', "schema: '2.0'\n<<<<<<< HEAD\nstages: {}\n", 'fail data-snapshot: '],
  [
    'a lock of something else',
    'dvc.lock',
    'a: 1\n',
    'fail data-snapshot: `a` is not a stage as DVC writes them: it has no `cmd`',
  ],
  [
    'a file of DVC that is none',
    'x.dvc',
    'a: 1\n',
    'fail data-snapshot: `x.dvc` is not a file of DVC: it has no list of `outs`',
  ],
  ['a file of DVC without an output', 'x.dvc', 'outs: []\n', 'fail data-snapshot: `x.dvc` names no data'],
  [
    'an output that leads out',
    'x.dvc',
    `outs:\n- md5: ${'a'.repeat(32)}\n  path: ../x\n`,
    'fail data-snapshot: `x.dvc` names `../x`, which is not read: it leads out of the repository',
  ],
  [
    'an output with a backslash',
    'x.dvc',
    `outs:\n- md5: ${'a'.repeat(32)}\n  path: a\\b\n`,
    'fail data-snapshot: `x.dvc` names `a\\b`, which is not read: it holds a backslash; write forward slashes',
  ],
])('%s is told in one line', async (_, path, text, line) => {
  repository.commit('all', { [RECORD]: record(path), [path]: text });
  const { lines, unavailable } = await look();
  expect(lines).toEqual([expect.stringContaining(line)]);
  expect(unavailable).toEqual([]);
});

test('data that DVC linked is not followed, and said', async () => {
  repository.commit('all', {
    [RECORD]: record('x.dvc'),
    'x.dvc': `outs:\n- path: x\n  hash: md5\n  md5: ${'a'.repeat(32)}\n`,
    x: { link: 'x.dvc' },
  });
  expect((await look()).unavailable).toEqual([
    'the data listed in `x.dvc` cannot be compared here: `x` is a symbolic link, which is not followed; let DVC copy (`dvc config cache.type reflink,copy`), and check out again',
  ]);
});

test('what lies elsewhere, and what has no digest, cannot be compared here', async () => {
  repository.commit('all', {
    [RECORD]: record('away.dvc', 'etag.dvc'),
    'away.dvc': `outs:\n- md5: ${'a'.repeat(32)}\n  hash: md5\n  path: s3://bucket/x\n`,
    'etag.dvc': 'outs:\n- etag: abc\n  path: x\n',
  });
  expect(await look()).toEqual({
    lines: [],
    unavailable: [
      'the data listed in `away.dvc` cannot be compared here: it lies at `s3://bucket/x`',
      'the data listed in `etag.dvc` cannot be compared here: `x` is listed without a digest that bytes can be held against',
    ],
  });
});

test('what a sparse checkout leaves out is not here, and nothing is wrong with it', async () => {
  dvc('v3', ['data/raw.csv.dvc', 'dvc.lock']);
  rmSync(join(repository.folder, 'data/raw.csv.dvc'));
  rmSync(join(repository.folder, 'dvc.lock'));
  repository.git('update-index', '--skip-worktree', 'data/raw.csv.dvc', 'dvc.lock');
  expect((await look()).lines).toEqual([
    'unknown data-snapshot: `data/raw.csv.dvc` is tracked but not in the checkout',
    'unknown data-snapshot: `dvc.lock` is tracked but not in the checkout',
  ]);
});

describe('Git LFS', () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(TABLE)}\nsize ${TABLE.length}\n`;

  test('a pointer names data whose bytes are not here', async () => {
    repository.commit('all', { [RECORD]: record('table.csv'), 'table.csv': pointer });
    expect((await look()).unavailable).toEqual([
      'the data listed in `table.csv` cannot be compared here: `table.csv` is a Git LFS pointer here, without its bytes; check out with `lfs: true`',
    ]);
  });
  test('the bytes are held against the pointer that git holds', async () => {
    // As `git lfs` does it: a filter that stores pointers, and leaves bytes in the checkout.
    repository.git('config', 'filter.lfs.clean', `printf %s '${pointer}'`);
    repository.commit('all', {
      [RECORD]: record('table.csv'),
      'table.csv': TABLE,
      '.gitattributes': '*.csv filter=lfs\n',
    });
    expect(repository.git('show', 'HEAD:table.csv')).toContain('oid sha256');
    expect((await look()).lines).toEqual([
      'pass data-snapshot: 1 file of data has the digest that git holds in the Git LFS pointer `table.csv`',
    ]);
  });
  test('bytes that were changed since are held against what git holds, not against themselves', async () => {
    // As git-lfs cleans: the pointer of whatever it is given.
    const clean =
      'f=$(mktemp); cat > "$f"; printf "version https://git-lfs.github.com/spec/v1\\noid sha256:%s\\nsize %s\\n" "$(sha256sum < "$f" | cut -c1-64)" "$(wc -c < "$f" | tr -d " ")"; rm "$f"';
    repository.git('config', 'filter.lfs.clean', clean);
    const files = { [RECORD]: record('table.csv'), 'table.csv': TABLE, '.gitattributes': '*.csv filter=lfs\n' };
    repository.commit('all', files);
    expect(repository.git('show', 'HEAD:table.csv')).toContain(`oid sha256:${sha256(TABLE)}`);
    writeFileSync(join(repository.folder, 'table.csv'), `${TABLE}more\n`);
    expect((await look()).lines).toEqual([
      expect.stringMatching(/^fail data-snapshot: `table.csv` does not have the (?:digest|size)/),
    ]);
  });
  test('a table that is no pointer is no list', async () => {
    repository.commit('all', { [RECORD]: record('table.csv'), 'table.csv': TABLE });
    expect((await look()).lines).toEqual(['fail data-snapshot: `table.csv` is not a list of SHA-256 digests']);
  });
});

test('a Croissant description that is no JSON is told so, at its line', async () => {
  repository.commit('all', { [RECORD]: record('croissant.json'), 'croissant.json': '{\n"distribution": [\n' });
  expect((await look()).lines).toEqual([expect.stringMatching(/^fail data-snapshot: not valid JSON/)]);
});

describe('Croissant', () => {
  const described = (files: readonly object[], more: object = {}): string =>
    JSON.stringify({ conformsTo: 'http://mlcommons.org/croissant/1.1', distribution: files, ...more }, null, 1);
  const file = (more: object): object => ({
    '@type': 'cr:FileObject',
    name: 'table',
    contentUrl: 'table.csv',
    ...more,
  });

  test.each<[string, string, readonly string[]]>([
    [
      'one file without a list around it, in words with their vocabulary',
      JSON.stringify({
        conformsTo: 'http://mlcommons.org/croissant/1.0',
        distribution: { '@type': 'cr:FileObject', 'sc:contentUrl': 'table.csv', 'sc:sha256': sha256(TABLE) },
      }),
      ['pass data-snapshot: 1 file of data has the digest that `c.json` states'],
    ],
    [
      'every file has its digest and size',
      described([file({ sha256: sha256(TABLE), contentSize: `${TABLE.length} B` })]),
      ['pass data-snapshot: 1 file of data has the digest that `c.json` states'],
    ],
    [
      'other bytes',
      described([file({ sha256: sha256('x') })]),
      ['fail data-snapshot: `table.csv` does not have the digest that `c.json` states'],
    ],
    [
      'another size',
      described([file({ sha256: sha256(TABLE), contentSize: '3 B' })]),
      [
        `fail data-snapshot: \`table.csv\` has the digest, but not the size that \`c.json\` states: 3 bytes are stated, and it has ${TABLE.length}`,
      ],
    ],
    [
      'a link for a digest',
      described([file({ sha256: 'https://github.com/mlcommons/croissant/issues/80' })]),
      ['fail data-snapshot: `c.json`: `sha256` of `table` is no SHA-256 but a link'],
    ],
    [
      'an MD5',
      described([file({ sha256: 'a'.repeat(32) })]),
      ['fail data-snapshot: `c.json`: `sha256` of `table` is no SHA-256 but an MD5'],
    ],
    ['no digest', described([file({})]), ['fail data-snapshot: `c.json`: `table` states no `sha256`']],
    [
      'a live data set',
      described([file({})], { isLiveDataset: true }),
      [
        'fail data-snapshot: `c.json`: `table` is part of a live data set (`isLiveDataset`) and states no `sha256`: its bytes change under its name',
      ],
    ],
    [
      'files of an archive need none',
      described([file({ sha256: sha256(TABLE) }), file({ contentUrl: 'in.csv', containedIn: { '@id': 'a' } })]),
      ['pass data-snapshot: 1 file of data has the digest that `c.json` states'],
    ],
    ['JSON that is no description', '{"a": 1}', ['fail data-snapshot: `c.json` is not a list of SHA-256 digests']],
  ])('%s', async (_, text, wanted) => {
    repository.commit('all', { [RECORD]: record('c.json'), 'c.json': text, 'table.csv': TABLE });
    const { lines, unavailable } = await look();
    expect(lines).toEqual(wanted);
    expect(unavailable).toEqual([]);
  });
  test('a file at an address', async () => {
    repository.commit('all', {
      [RECORD]: record('c.json'),
      'c.json': described([file({ contentUrl: 'https://example.test/t.csv', sha256: sha256(TABLE) })]),
    });
    expect((await look()).unavailable).toEqual([
      'the data listed in `c.json` cannot be compared here: it lies at `https://example.test/t.csv`',
    ]);
  });
});
