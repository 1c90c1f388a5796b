import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { collect, subjectsOf } from '../../../src/gates/reproducibility/collect.ts';
import { reproducibilityGate } from '../../../src/gates/reproducibility/gate.ts';
import { evidenceReproducibility } from '../../../src/generated/validators/evidence-reproducibility.js';
import type { Files } from '../../support/git-repository.ts';
import { answersOf, blobId, openFeature, sha256, temporaryRepository } from '../../support/open-feature.ts';

const RECORD = 'features/burst/burst.feature.yml';
const TABLE = 'host,cpu\nh-1,0.5\nh-2,0.9\n';
const SCORE = 'def score(rows):\n    return max(rows)\n';
const ROWS = 'episode,f1\n1,0.9\n';
const RESULTS = 'features/burst/results/burst.csv';
const RUN = 'features/burst/results/run.json';

/** What a run writes about itself; `undefined` leaves a key out. */
function runRecord(changes: Readonly<Record<string, unknown>> = {}): string {
  const record = {
    version: 1,
    status: 'finished',
    seed: 4,
    code: { '../score.py': blobId(SCORE) },
    data: { '../../../data/table.csv': { sha256: sha256(TABLE) } },
    outputs: { 'burst.csv': { sha256: sha256(ROWS) } },
    environment: { python: '3.11.7' },
    ...changes,
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** A repository in which everything holds. */
function whole() {
  return {
    [RECORD]: [
      'id: burst',
      'title: Burst detector',
      'stage: candidate',
      'code: [score.py]',
      'experiments: [burst.experiment.yml]',
      'data: [../../data/SHA256SUMS]',
      'packages: [requirements.txt]',
      'runs: [results/run.json]',
      'environment: [../../.python-version]',
      'hardware: { cpu: 4 cores, memory: 16 GB, accelerator: none }',
      'preprocessing: []',
      '',
    ].join('\n'),
    'features/burst/burst.experiment.yml':
      'id: burst\nhypothesis: Better.\nresults: results/burst.csv\ncriteria:\n  - { metric: f1, threshold: ">= 0.8" }\n',
    'features/burst/score.py': SCORE,
    'features/burst/requirements.txt': `numpy==1.26.4 --hash=sha256:${'a'.repeat(64)}\n`,
    [RESULTS]: ROWS,
    [RUN]: runRecord(),
    'data/SHA256SUMS': `${sha256(TABLE)}  table.csv\n`,
    'data/table.csv': TABLE,
    '.python-version': '3.11\n',
  } satisfies Files;
}

/** Of these it is also told here that nobody declared anything; the others have tests of their own. */
const ASKED = new Set(['data-snapshot', 'packages-locked', 'seed-recorded', 'run-matches-code']);

let repository: ReturnType<typeof temporaryRepository>;
beforeEach(() => {
  repository = temporaryRepository();
});
afterEach(() => repository.remove());

async function look(base?: string): Promise<{
  readonly lines: readonly string[];
  readonly summary: string;
  readonly unavailable: readonly string[];
  readonly answers: ReturnType<typeof answersOf>;
}> {
  const context = await openFeature(repository.folder, base);
  const units = await collect(context);
  for (const unit of units) {
    evidenceReproducibility(unit);
    expect(evidenceReproducibility.errors ?? []).toEqual([]);
    expect(JSON.parse(JSON.stringify(unit))).toEqual(unit);
  }
  const answers = answersOf(reproducibilityGate, units);
  const subjects = new Set(subjectsOf(context.feature, context.repository));
  // What scoping would look at covers what findings are decided from.
  for (const unit of units)
    for (const { path } of unit.subjects) if (path !== undefined) expect(subjects).toContain(path);
  return {
    answers,
    lines: answers.filter(({ check, undeclared }) => !undeclared || ASKED.has(check)).map(({ line }) => line),
    summary: reproducibilityGate.summarise(units),
    unavailable: units.flatMap(({ id, unavailable }) => (unavailable === undefined ? [] : [`${id}: ${unavailable}`])),
  };
}

const bad = (lines: readonly string[]): readonly string[] => lines.filter((line) => !/^(pass|skipped)/.test(line));

test('everything holds', async () => {
  repository.commit('all', whole());
  const { lines, summary, unavailable } = await look();
  expect(lines).toEqual([
    'pass packages-locked: `features/burst/requirements.txt` fixes its one package to its bytes',
    'pass environment-pinned: 2 files agree on Python: `features/burst/results/run.json` says `3.11.7` and `.python-version` says `3.11`',
    'pass hardware-recorded: recorded: cpu 4 cores, memory 16 GB, accelerator none',
    'pass preprocessing-recorded: the record says that there is no preprocessing',
    `pass seed-recorded: the run \`${RUN}\` records seed \`4\``,
    `pass run-matches-code: \`${RESULTS}\` is, byte for byte, what the run \`${RUN}\` made`,
    `pass run-matches-code: the run \`${RUN}\` finished, and the one file of code it recorded is here, byte for byte`,
    'pass data-snapshot: 1 file of data has the digest that `data/SHA256SUMS` lists',
    'pass line-endings: what is here of `data/SHA256SUMS` has the line endings it was recorded with',
    `pass data-snapshot: 1 file of data has the digest that the run \`${RUN}\` recorded`,
    `pass line-endings: what is here of \`${RUN}\` has the line endings it was recorded with`,
  ]);
  expect(summary).toBe('the numbers come from this code, this data and these packages');
  expect(unavailable).toEqual([]);
});

test('subjects carry the id of their bytes, for findings made elsewhere', async () => {
  repository.commit('all', whole());
  const units = await collect(await openFeature(repository.folder));
  expect(units.map(({ id }) => id)).toEqual([
    RECORD,
    'data/SHA256SUMS',
    `${RUN}#data`,
    `${RECORD}#recreation`,
    `${RECORD}#deterministic`,
  ]);
  expect(units[0]?.subjects).toContainEqual({ role: 'code', path: 'features/burst/score.py', blob: blobId(SCORE) });
  expect(units[0]?.subjects).toContainEqual({ role: 'results', path: RESULTS, blob: blobId(ROWS) });
  expect(units[1]?.subjects).toEqual([
    { role: 'data', path: 'data/SHA256SUMS', blob: blobId(whole()['data/SHA256SUMS']) },
    { role: 'data', path: 'data/table.csv', blob: blobId(TABLE), sha256: sha256(TABLE) },
  ]);
});

describe('one thing changed is told as exactly that', () => {
  test.each<[string, Files, readonly (string | RegExp)[]]>([
    [
      'data',
      { 'data/table.csv': TABLE.replace('0.5', '0.6') },
      [/^fail data-snapshot: .*SHA256SUMS/, /^fail data-snapshot: .*run.json/],
    ],
    [
      'its line endings',
      { 'data/table.csv': TABLE.replaceAll('\n', '\r\n'), '.gitattributes': '* -text\n' },
      [
        /^fail line-endings: .*only in its line endings \(CRLF here, LF there\)/,
        /^fail line-endings: .*only in its line endings/,
      ],
    ],
    [
      'code',
      { 'features/burst/score.py': `${SCORE}#\n` },
      [/^fail run-matches-code: the code is not the code of the run .*: `features\/burst\/score.py` differs$/],
    ],
    [
      'results',
      { [RESULTS]: ROWS.replace('0.9', '0.99') },
      [/^fail run-matches-code: .* is not the file that the run/],
    ],
    ['the seed', { [RUN]: runRecord({ seed: undefined }) }, [/^fail seed-recorded: .* records no seed$/]],
    [
      'the seed of a program that set none',
      { [RUN]: runRecord({ seed: 'None' }) },
      [/^fail seed-recorded: .*seed `None`/],
    ],
    ['the run', { [RUN]: runRecord({ status: 'failed' }) }, [/^fail run-matches-code: the run .* failed$/]],
    [
      'the digest in the list',
      { 'data/SHA256SUMS': `${sha256('x')}  table.csv\n` },
      [/^fail data-snapshot: `data\/table.csv` does not have the digest that `data\/SHA256SUMS` lists$/],
    ],
    [
      'a pin',
      { 'features/burst/requirements.txt': 'numpy>=1.26\n' },
      [/^fail packages-locked: .*`numpy>=1.26` \(line 1/],
    ],
    [
      'the run record',
      { [RUN]: '{' },
      [
        /^unknown seed-recorded/,
        /^fail run-matches-code: the run record .* cannot be read: not valid JSON/,
        /^unknown run-matches-code: which run made .* cannot be told: the run .* cannot be read here/,
      ],
    ],
    [
      'the run record is gone',
      { [RUN]: undefined },
      [
        /^unknown seed-recorded: .* it cannot be read here/,
        /^unknown run-matches-code: the run .* cannot be read here: there is no file/,
        /^unknown run-matches-code: which run made .* cannot be told/,
      ],
    ],
    [
      'the results are gone',
      { [RESULTS]: undefined },
      [/^unknown run-matches-code: the results .* cannot be looked at/],
    ],
    [
      'the lock is gone',
      { 'features/burst/requirements.txt': undefined },
      [/^unknown packages-locked: there is no file/],
    ],
    [
      'the experiment',
      { 'features/burst/burst.experiment.yml': 'id: [\n' },
      [/^fail seed-recorded/, /^unknown run-matches-code: which results .* names cannot be told/],
    ],
    [
      'a pointer in place of the data',
      { 'data/table.csv': `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256('other')}\nsize 5\n` },
      [/^fail .*pointer here, to other bytes/, /^fail .*pointer here, to other bytes/],
    ],
    ['the list is gone', { 'data/SHA256SUMS': undefined }, [/^unknown data-snapshot: there is no file/]],
    [
      'a table in place of the list',
      { 'data/SHA256SUMS': TABLE },
      [/^fail data-snapshot: `data\/SHA256SUMS` is not a list of SHA-256 digests/],
    ],
    [
      'a list that leads out',
      { 'data/SHA256SUMS': `${sha256('x')}  ../../../etc/passwd\n` },
      [/^fail data-snapshot: .*leads out of the repository/],
    ],
    [
      'a list in which the data is a link',
      {
        'data/link.csv': { link: '/etc/hostname' },
        'data/SHA256SUMS': `${sha256(TABLE)}  table.csv\n${sha256('x')}  link.csv\nnonsense\n`,
      },
      [/^fail data-snapshot: .*not a SHA-256 digest/, /^unknown data-snapshot: .*symbolic link/],
    ],
  ])('%s', async (_, files, wanted) => {
    repository.commit('all', { ...whole(), ...files });
    const { lines } = await look();
    const seen = bad(lines);
    expect(seen).toHaveLength(wanted.length);
    wanted.forEach((line, index) => expect(seen[index]).toMatch(line));
  });

  test('results of ablations are results too', async () => {
    const files = whole();
    const experiment = files['features/burst/burst.experiment.yml'];
    if (typeof experiment !== 'string') throw new Error('there is no experiment');
    repository.commit('all', {
      ...files,
      'features/burst/burst.experiment.yml': `${experiment}ablations:\n  - { without: x, results: results/flat.csv, metric: f1, worse-by: 1pp }\n`,
      'features/burst/results/flat.csv': 'a\n1\n',
    });
    const { lines } = await look();
    expect(bad(lines)).toEqual([
      expect.stringMatching(/^fail run-matches-code: no run record lists `features\/burst\/results\/flat.csv`/),
    ]);
  });

  test('new code and code that is gone', async () => {
    const record = whole()[RECORD];
    repository.commit('all', {
      ...whole(),
      [RECORD]: record.replace('[score.py]', '[score.py, lib/]'),
      'features/burst/lib/new.py': 'new',
      [RUN]: runRecord({ code: { '../score.py': blobId(SCORE), '../lib/old.py': blobId('old') } }),
    });
    const { answers } = await look();
    const [answer] = answers.filter(({ outcome, undeclared }) => outcome !== 'pass' && !undeclared);
    expect(answer?.message).toMatch(/: `features\/burst\/lib\/new.py` is new; `features\/burst\/lib\/old.py` is gone$/);
    expect(answer?.subjects).toEqual(
      expect.arrayContaining([
        RUN,
        RESULTS,
        'features/burst/lib/new.py',
        'features/burst/lib/old.py',
        'features/burst/score.py',
      ]),
    );
  });

  test('one byte of the data, wherever it is', async () => {
    repository.commit('all', whole());
    const file = join(repository.folder, 'data/table.csv');
    const bytes = readFileSync(file);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ by;
        writeFileSync(file, changed);
        const { lines } = await look();
        expect(bad(lines)).toHaveLength(2);
        for (const line of bad(lines)) expect(line).toMatch(/^fail data-snapshot: `data\/table.csv` /);
      }),
      { numRuns: 15 },
    );
  });
});

describe('data that is not here', () => {
  test('makes its own unit unavailable, so that a report from where it lies can stand in', async () => {
    repository.commit('all', { ...whole(), 'data/table.csv': undefined });
    const { lines, unavailable, summary } = await look();
    expect(unavailable).toEqual([
      'data/SHA256SUMS: the data listed in `data/SHA256SUMS` cannot be compared here: there is no file `data/table.csv`',
      `${RUN}#data: the data listed in \`${RUN}\` cannot be compared here: there is no file \`data/table.csv\``,
    ]);
    expect(bad(lines)).toEqual([]);
    expect(summary).toBe('this code, these packages; not shown for the data');
  });
  test('a pointer of Git LFS to these very bytes', async () => {
    repository.commit('all', {
      ...whole(),
      'data/table.csv': `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(TABLE)}\nsize ${TABLE.length}\n`,
    });
    expect((await look()).unavailable[0]).toMatch(
      /`data\/table.csv` is a Git LFS pointer here, without its bytes; check out with `lfs: true`$/,
    );
  });
  test('data that was pulled and is not tracked is looked at', async () => {
    repository.commit('all', { ...whole(), 'data/table.csv': undefined, '.gitignore': '/data/*.csv\n' });
    writeFileSync(join(repository.folder, 'data/table.csv'), TABLE);
    expect(bad((await look()).lines)).toEqual([]);
    appendFileSync(join(repository.folder, 'data/table.csv'), 'x');
    expect(bad((await look()).lines)).toHaveLength(2);
  });
  test('where one file is missing and another contradicts, both are told', async () => {
    repository.commit('all', {
      ...whole(),
      'data/SHA256SUMS': `${sha256('x')}  table.csv\n${sha256('y')}  gone.csv\n`,
    });
    expect(bad((await look()).lines)).toEqual([
      'fail data-snapshot: `data/table.csv` does not have the digest that `data/SHA256SUMS` lists',
      'unknown data-snapshot: the data cannot be compared here: there is no file `data/gone.csv`',
    ]);
  });
});

describe('declarations', () => {
  test('digests in the record itself', async () => {
    const record = whole()[RECORD];
    const declared = (digest: string): string =>
      record.replace('[../../data/SHA256SUMS]', `\n  - { path: ../../data/table.csv, sha256: ${digest} }`);
    repository.commit('all', { ...whole(), [RECORD]: declared(sha256(TABLE)) });
    expect((await look()).lines).toContain(
      `pass data-snapshot: 1 file of data has the digest that \`${RECORD}\` states`,
    );
    repository.commit('other', { [RECORD]: declared(sha256('x')) });
    const { answers } = await look();
    expect(answers.filter(({ outcome, undeclared }) => outcome === 'fail' && !undeclared)).toMatchObject([
      { location: { path: RECORD, line: 7 } },
    ]);
  });
  test('a record of three lines is told what to write, once for each question', async () => {
    repository.commit('all', { [RECORD]: 'id: burst\ntitle: Burst detector\nstage: exploratory\n' });
    const { answers, summary } = await look();
    expect(answers.map(({ line }) => line.split(':')[0])).toEqual([
      'fail data-snapshot',
      'fail packages-locked',
      'fail environment-pinned',
      'fail hardware-recorded',
      'fail preprocessing-recorded',
      'fail seed-recorded',
      'fail run-matches-code',
      'fail run-matches-code',
      'fail deterministic',
    ]);
    expect(summary).toBe('not shown for the code, the data, the packages');
  });
  test('without a record only what lies there is looked at', async () => {
    repository.commit('all', {
      [RECORD]: 'id: burst\ntitle: Burst\nstage: exploratory\n',
      'requirements.txt': 'numpy\n',
    });
    const context = await openFeature(repository.folder);
    const implied = {
      ...context.feature,
      id: 'repository',
      path: '',
      record: { id: 'repository', title: '', stage: '' },
    };
    const units = await collect({ ...context, feature: implied });
    expect(answersOf(reproducibilityGate, units).map(({ line }) => line)).toContainEqual(
      expect.stringMatching(/^fail packages-locked/),
    );
    repository.commit('less', { 'requirements.txt': undefined });
    const again = await openFeature(repository.folder);
    expect(await collect({ ...again, feature: implied })).toEqual([]);
  });
});

async function passes(): Promise<boolean> {
  return bad((await look()).lines).length === 0;
}

describe('the same bytes, whatever the history', () => {
  test('squash, rebase and amend change nothing', async () => {
    repository.commit('start', { 'README.md': 'x' });
    repository.git('checkout', '--quiet', '-b', 'work');
    repository.commit('code', { 'features/burst/score.py': SCORE });
    const at = repository.commit('all', {
      ...whole(),
      [RUN]: runRecord({ commit: repository.git('rev-parse', 'HEAD') }),
    });
    expect(await passes()).toBe(true);
    repository.git('commit', '--amend', '--quiet', '--message', 'other words');
    expect(await passes()).toBe(true);
    repository.git('checkout', '--quiet', 'main');
    repository.commit('meanwhile', { 'README.md': 'y' });
    repository.git('merge', '--quiet', '--squash', at);
    repository.git('commit', '--quiet', '--message', 'squashed');
    repository.git('branch', '-D', 'work');
    expect(await passes()).toBe(true);
    repository.git('checkout', '--quiet', '--orphan', 'fresh');
    repository.git('commit', '--quiet', '--message', 'no history');
    expect(await passes()).toBe(true);
  });
  test('code that a run did not list is looked up at the commit it recorded', async () => {
    const { [RUN]: _, ...code } = whole();
    const commit = repository.commit('code', code);
    repository.commit('run', { [RUN]: runRecord({ commit, code: {} }) });
    expect(await passes()).toBe(true);
    expect((await look()).lines).toContainEqual(
      expect.stringMatching(/byte for byte \(1 of them as its commit [0-9a-f]{9} has them\)$/),
    );
    repository.commit('change', { 'features/burst/score.py': `${SCORE}# changed\n` });
    expect(bad((await look()).lines)).toEqual([expect.stringMatching(/`features\/burst\/score.py` differs$/)]);
    repository.commit('unknown commit', { [RUN]: runRecord({ commit: 'd'.repeat(40), code: {} }) });
    expect(bad((await look()).lines)).toEqual([
      expect.stringMatching(
        /^unknown run-matches-code: the run .* was made at commit d{40}, which is not in this checkout$/,
      ),
    ]);
  });
});
