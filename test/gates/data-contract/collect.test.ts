import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { collect, collectContract, DEFAULT_LIMITS } from '../../../src/gates/data-contract/collect.ts';
import { subjectsOf } from '../../../src/gates/data-contract/subjects-of.ts';
import { dataContractGate } from '../../../src/gates/data-contract/gate.ts';
import type { Feature } from '../../../src/model/feature.ts';
import type { DataEngine } from '../../../src/query/data-engine.ts';
import { findDataFiles } from '../../../src/query/find-data-files.ts';
import { openFolder, openRepository } from '../../../src/sources/open-repository.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';
import { temporaryRepository } from '../../support/temporary-repository.ts';
import { checkContract, contractText, engineOfTests, judge } from './check-contract.ts';
import { engineInProcess } from './engine-in-process.ts';

const PROPERTIES = `      - name: id
        logicalType: string
        required: true
        unique: true
        classification: restricted
      - name: n
        logicalType: integer
        required: true
        logicalTypeOptions: { minimum: 0, maximum: 10 }
      - name: kind
        logicalType: string
        quality:
          - { metric: invalidValues, arguments: { validValues: [a, b] }, mustBe: 0 }
      - name: note
        logicalType: string
`;
const CONTRACT = contractText(PROPERTIES);
const GOOD = 'id,n,kind,note\nk1,1,a,x\nk2,10,b,\nk3,0,,z\n';

describe('a contract with its data', () => {
  test('all holds', async () => {
    const { bad, unit } = await checkContract({ 'contracts/t.odcs.yaml': CONTRACT, 'data/t.csv': GOOD });
    expect(bad).toEqual([]);
    expect(dataContractGate.summarise([unit])).toBe('14 of 14 statements hold on 3 rows');
    expect(unit).toMatchObject({
      id: 'contracts/t.odcs.yaml',
      version: '1.0.0',
      server: 'sample',
      problems: [],
      notes: [],
    });
    expect(unit.subjects).toMatchObject([
      { role: 'contract', path: 'contracts/t.odcs.yaml', blob: expect.stringMatching(/^[0-9a-f]{40}$/) },
      { role: 'data', path: 'data/t.csv', blob: expect.stringMatching(/^[0-9a-f]{40}$/), rows: 3 },
    ]);
  });

  test.each<[string, string, readonly string[]]>([
    [
      'a missing value',
      'id,n,kind,note\nk1,,a,x\n',
      [
        'required-values-present fail: `n` has a value in every row: not in 1 of 1 row (100 %), first in row 1 of data/t.csv',
      ],
    ],
    [
      'another type',
      'id,n,kind,note\nk1,1,a,x\nk2,1.7,a,x\n',
      [
        'types-hold fail: every `n` is a whole number, as `-12`: not in 1 of 2 rows (50 %), first in row 2 (`1.7`) of data/t.csv',
      ],
    ],
    [
      'below',
      'id,n,kind,note\nk1,-1,a,x\n',
      ['values-in-range fail: `n` is at least 0: not in 1 of 1 row (100 %), first in row 1 (`-1`) of data/t.csv'],
    ],
    [
      'above',
      'id,n,kind,note\nk1,11,a,x\n',
      ['values-in-range fail: `n` is at most 10: not in 1 of 1 row (100 %), first in row 1 (`11`) of data/t.csv'],
    ],
    [
      'not listed',
      'id,n,kind,note\nk1,1,A,x\n',
      [
        'values-in-enumeration fail: rows in which `kind` is none of `a`, `b`: 1 of 1 (100 %), allowed exactly 0; first in row 1 (`A`) of data/t.csv',
      ],
    ],
    [
      'repeated, in a classified column',
      'id,n,kind,note\nk1,1,a,x\nk1,1,a,x\n',
      [
        'values-unique fail: no `id` appears twice: 1 of 2 rows (50 %) repeat an earlier one, as row 1 (▒▒▒), row 2 (▒▒▒) of data/t.csv (values are classified or may be personal, and not shown)',
      ],
    ],
    ['an optional column less', 'id,n,kind\nk1,1,a\n', []],
    [
      'a required column less',
      'id,kind,note,N\nk1,a,x,1\n',
      ['columns-present fail: there is a column `n`: not in `data/t.csv`, which has `N` (names are compared exactly)'],
    ],
    [
      'no rows',
      'id,n,kind,note\n',
      [
        'required-values-present unknown: `t` has no rows, so 2 statements about them cannot be told',
        'types-hold unknown: `t` has no rows, so 4 statements about them cannot be told',
        'values-unique unknown: `t` has no rows, so a statement about them cannot be told',
        'values-in-range unknown: `t` has no rows, so 2 statements about them cannot be told',
        'values-in-enumeration unknown: `t` has no rows, so a statement about them cannot be told',
        'has-rows fail: `t` has no rows',
      ],
    ],
    [
      'a row that is none',
      'id,n,kind,note\nk1,1\nk2,1,a,x\n',
      ['data-readable fail: 1 row of `t` cannot be read: row 1 of data/t.csv: it has 2 cells, the header has 4'],
    ],
    [
      'no header',
      'k1,1,a,x\n',
      ['data-readable fail: the first row of `data/t.csv` names none of the columns of the contract'],
    ],
  ])('%s', async (_, data, wanted) => {
    const { bad } = await checkContract({ 'contracts/t.odcs.yaml': CONTRACT, 'data/t.csv': data });
    expect(bad).toEqual(wanted);
  });

  test('evidence holds no value of a classified column, whatever is wrong with it', async () => {
    const secret = 'Erika-Mustermann';
    const properties = ['string', 'integer', 'date', 'boolean']
      .map(
        (type, index) => `      - name: c${index}
        classification: Confidential
        logicalType: ${type}
        required: true
        unique: true
        primaryKey: ${index === 0}
        enum: [{ value: x }]
        quality:
          - { metric: missingValues, arguments: { missingValues: [${secret}] }, mustBe: 0 }
          - { metric: invalidValues, arguments: { validValues: [1] }, mustBe: 0 }
`,
      )
      .join('');
    const rows = [secret, secret, `${secret}"`].map((value) =>
      `"${value.replaceAll('"', '""')}"`.concat(`,${secret}`.repeat(3)),
    );
    const { unit, answers } = await checkContract({
      'contracts/t.odcs.yaml': contractText(properties),
      'data/t.csv': `c0,c1,c2,c3\n${rows.join('\n')}\n${secret},1\n`,
    });
    expect(
      JSON.stringify(
        unit.objects.map(({ data, statements }) => ({ data, statements: statements.map(({ counted }) => counted) })),
      ),
    ).not.toContain(secret);
    expect(answers.filter(({ outcome }) => outcome === 'fail').length).toBeGreaterThan(10);
    for (const { message, observed } of answers.filter(({ message: text }) => !text.includes('is missing (')))
      expect(`${message}${observed}`).not.toContain(secret);
  });
});

describe('where the data is', () => {
  const files = { 'contracts/t.odcs.yaml': CONTRACT, 'data/t.csv': GOOD };
  const at = (path: string, format = 'csv') =>
    CONTRACT.replace('../data/t.csv', path).replace('format: csv', `format: ${format}`);

  test('found only from the root: used, and said', async () => {
    const { bad, answers } = await checkContract({ ...files, 'contracts/t.odcs.yaml': at('data/t.csv') });
    expect(bad).toEqual([]);
    expect(answers.find(({ check }) => check === 'data-readable')?.message).toBe(
      'all 3 rows of data/t.csv can be read (`data/t.csv` is not beside `contracts/t.odcs.yaml`; taken from the root of the repository)',
    );
  });

  test('a pattern stands for all its files', async () => {
    const { unit, bad } = await checkContract({
      'contracts/t.odcs.yaml': at('../data/part-*.csv'),
      'data/part-1.csv': GOOD,
      'data/part-2.csv': 'note,kind,n,id\nx,a,1,k9\n',
      'data/other.csv': '',
    });
    expect(bad).toEqual([]);
    expect(unit.objects[0]?.data).toMatchObject({
      rows: 4,
      files: { total: 2, first: ['data/part-1.csv', 'data/part-2.csv'] },
    });
  });

  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    [
      'beside the contract and from the root',
      { 'contracts/t.odcs.yaml': at('data/t.csv'), 'data/t.csv': GOOD, 'contracts/data/t.csv': GOOD },
      /`data\/t\.csv` may be `contracts\/data\/t\.csv` or `data\/t\.csv`/,
    ],
    [
      'a pattern with matches in both places',
      { 'contracts/t.odcs.yaml': at('data/*.csv'), 'data/t.csv': GOOD, 'contracts/data/t.csv': GOOD },
      /matches files beside the contract/,
    ],
    ['nowhere', { 'contracts/t.odcs.yaml': at('../data/none.csv') }, /there is no file `data\/none\.csv`/],
    [
      'a pattern without matches',
      { 'contracts/t.odcs.yaml': at('../data/*.parquet', 'parquet'), 'data/t.csv': GOOD },
      /no file of the repository matches/,
    ],
    [
      'outside of the repository',
      { 'contracts/t.odcs.yaml': at('../../etc/passwd') },
      /is not read: it leads out of the repository/,
    ],
    [
      'outside, as a pattern',
      { 'contracts/t.odcs.yaml': at('../../*/*.csv') },
      /is not read: it leads out of the repository/,
    ],
    ['absolute', { 'contracts/t.odcs.yaml': at('/etc/passwd') }, /is not read: it is absolute/],
    [
      'a format that is not read',
      { 'contracts/t.odcs.yaml': at('../data/t.csv', 'delta'), 'data/t.csv': GOOD },
      /the format `delta` is not read/,
    ],
    [
      'a variable',
      { 'contracts/t.odcs.yaml': at('../${FOLDER}/t.csv'), 'data/t.csv': GOOD },
      /has the variable `\$\{FOLDER\}`, and a contract is not told what stands in variables/,
    ],
    [
      'a variable whose default leads out',
      { 'contracts/t.odcs.yaml': at('${UP:-../../..}/etc/passwd') },
      /is not read: it leads out of the repository/,
    ],
    ['no path', { 'contracts/t.odcs.yaml': CONTRACT.replace('    path: ../data/t.csv\n', '') }, /has no path/],
    [
      'a folder without data',
      { 'contracts/t.odcs.yaml': at('../data'), 'data/readme.md': '' },
      /there is no data in the folder/,
    ],
  ])('%s: one answer, on the line of the path', async (_, contents, words) => {
    const { bad, answers } = await checkContract(contents);
    const data = bad.filter((line) => !line.startsWith('document-valid'));
    expect(data).toHaveLength(1);
    expect(data[0]).toMatch(words);
    expect(answers.find(({ check }) => check === 'data-readable')).toMatchObject({
      outcome: 'unknown',
      location: { path: 'contracts/t.odcs.yaml', line: expect.any(Number) },
    });
  });

  test('a variable stands for its default', async () => {
    const path = '../${FOLDER:-data}/${NAME:-t}.csv';
    process.env['FOLDER'] = 'elsewhere';
    const { unit } = await checkContract({ 'contracts/t.odcs.yaml': at(path), 'data/t.csv': GOOD });
    delete process.env['FOLDER'];
    expect(unit.objects[0]?.data?.files.first).toEqual(['data/t.csv']);
  });

  test('several objects: by a placeholder, by the name of the file, or it cannot be told', async () => {
    const two = (path: string) =>
      `${at(path)}  - name: u\n    physicalName: users\n    properties:\n      - name: x\n        required: true\n`;
    const data = { 'data/t.csv': GOOD, 'data/users.csv': 'x\n1\n' };
    for (const path of ['../data/{object}.csv', '../data/{model}*.csv', '../data/*.csv', '../data']) {
      const { bad, unit } = await checkContract({ 'contracts/t.odcs.yaml': two(path), ...data });
      expect([path, bad, unit.objects.map((object) => object.data?.rows)]).toEqual([path, [], [3, 1]]);
    }
    const { bad } = await checkContract({ 'contracts/t.odcs.yaml': two('../data/t.csv'), ...data });
    expect(bad).toEqual([
      'data-readable unknown: which files of `../data/t.csv` are `u` cannot be told: none is called `users` or `u`',
    ]);
  });

  test('a delimiter that the contract names', async () => {
    const contract = CONTRACT.replace(
      '    format: csv\n',
      '    format: csv\n    customProperties:\n      - { property: delimiter, value: ";" }\n',
    );
    const { bad } = await checkContract({ 'contracts/t.odcs.yaml': contract, 'data/t.csv': GOOD.replaceAll(',', ';') });
    expect(bad).toEqual([]);
  });

  test('a link that leads out of the repository is not followed; a file that git does not track is not read', async () => {
    const repository = temporaryRepository();
    repository.commit('one', { 'contracts/t.odcs.yaml': CONTRACT, 'other/t.odcs.yaml': at('./t.csv') });
    symlinkSync('/etc/passwd', join(repository.root, 'other/t.csv'));
    repository.run('add', 'other/t.csv');
    repository.write({ 'data/t.csv': GOOD });
    const opened = await openRepository(repository.git());
    if (!opened) throw new Error('no repository');
    const look = async (path: string) =>
      judge(
        await collectContract({
          repository: opened,
          path,
          engine: engineOfTests(),
          limits: DEFAULT_LIMITS,
          signal: new AbortController().signal,
        }),
      ).bad;
    expect(await look('other/t.odcs.yaml')).toEqual([
      'data-readable unknown: `other/t.csv` is a symbolic link, which is not followed',
    ]);
    expect(await look('contracts/t.odcs.yaml')).toEqual([
      'data-readable unknown: `data/t.csv` is there but git does not track it',
    ]);
  });

  test('a server that is not read here: not available, for a report made elsewhere to stand in', async () => {
    const contract = CONTRACT.replace('type: local', 'type: s3').replace(
      'path: ../data/t.csv',
      'location: s3://b/*.csv',
    );
    const { bad, unit } = await checkContract({ 'contracts/t.odcs.yaml': contract });
    expect(bad).toEqual([]);
    expect(unit.unavailable).toBe(
      'its data is on the s3 server `sample`, which is not read here (there: `promotion-gates data-contract test contracts/t.odcs.yaml --server sample --data PATH`)',
    );
  });

  test('data that is given is read in place of it, in the format its name says', async () => {
    const contract = CONTRACT.replace('type: local', 'type: s3').replace(
      'path: ../data/t.csv',
      'location: s3://b/*.csv',
    );
    const folder = temporaryFolder();
    writeFiles(folder, { 'new.ndjson': '{"id":"k","n":11,"kind":"a","note":"x"}\n' });
    const data = findDataFiles('new.ndjson', folder);
    const { bad, unit } = await checkContract({ 'contracts/t.odcs.yaml': contract }, { data });
    expect(bad).toEqual([
      'values-in-range fail: `n` is at most 10: not in 1 of 1 row (100 %), first in row 1 (`11`) of new.ndjson',
    ]);
    expect(unit.subjects[1]).toEqual({ role: 'data', name: 'new.ndjson', rows: 1 });
  });

  test('no server at all', async () => {
    const contract = CONTRACT.replace(/servers:[^]*?schema:/, 'schema:');
    const { bad, unit } = await checkContract({ 'contracts/t.odcs.yaml': contract });
    expect(bad).toEqual([
      'data-readable unknown: the contract names no server, so there is no data to hold it against',
    ]);
    expect(dataContractGate.summarise([unit])).toBe('none of 14 statements was held against data');
  });

  test('no object at all', async () => {
    const { bad } = await checkContract({
      'contracts/t.odcs.yaml': CONTRACT.replace(/schema:[^]*/, 'schema: []\n'),
      'data/t.csv': GOOD,
    });
    expect(bad).toEqual([
      'data-readable unknown: the contract describes no object, so there is nothing to hold data against',
    ]);
  });
});

describe('a contract that is wrong', () => {
  test('every error on its line, and the data is still held to the rest', async () => {
    const contract = CONTRACT.replace('required: true\n        unique', 'requred: true\n        unique').replace(
      'minimum: 0',
      'minimum: none',
    );
    const { answers, bad } = await checkContract({
      'contracts/t.odcs.yaml': contract,
      'data/t.csv': 'id,n,kind,note\nk1,11,a,x\n',
    });
    expect(
      answers
        .filter(({ check }) => check === 'document-valid')
        .map(({ message, location }) => [location?.line, message]),
    ).toEqual([
      [16, '`requred` is not a key of `t.id`; did you mean `required`?'],
      [22, '`t.n.logicalTypeOptions.minimum` is `none`; expected a number'],
    ]);
    expect(bad.slice(2)).toEqual([
      'values-in-range fail: `n` is at most 10: not in 1 of 1 row (100 %), first in row 1 (`11`) of data/t.csv',
    ]);
  });

  test('behind a server that is not read here it is still said', async () => {
    const contract = CONTRACT.replace('type: local', 'type: s3')
      .replace('path: ../data/t.csv', 'location: s3://b')
      .replace('status:', 'statsu:');
    const { bad, unit } = await checkContract({ 'contracts/t.odcs.yaml': contract });
    expect(unit.unavailable).toBeUndefined();
    expect(bad.map((line) => line.split(':')[0])).toEqual([
      'document-valid fail',
      'document-valid fail',
      'data-readable unknown',
    ]);
  });

  test.each<[string, string, RegExp]>([
    ['is no YAML', 'a: [', /./],
    ['is a list', '- a\n', /./],
    [
      'is in the older specification',
      'dataContractSpecification: 1.1.0\nid: x\n',
      /the Data Contract Specification, which has ended/,
    ],
    ['is empty', '', /./],
  ])('%s', async (_, text, words) => {
    const { bad } = await checkContract({ 'contracts/t.odcs.yaml': text });
    const problems = bad.filter((line) => line.startsWith('document-valid fail'));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]).toMatch(words);
  });

  test('is not there', async () => {
    const { unit, bad } = await checkContract(
      { 'x.csv': GOOD },
      { path: 'contracts/t.odcs.yaml', namedAt: { path: 'a.feature.yml', line: 4 } },
    );
    expect(bad).toEqual(['document-valid fail: there is no file `contracts/t.odcs.yaml`']);
    expect(unit.problems[0]?.location).toEqual({ path: 'a.feature.yml', line: 4 });
  });
});

describe('what a person asks for', () => {
  const two = CONTRACT.replace(
    'schema:',
    '  - server: other\n    type: local\n    path: ../data/u.csv\n    format: csv\nschema:',
  );

  test('a server by name', async () => {
    const { unit } = await checkContract(
      { 'contracts/t.odcs.yaml': two, 'data/t.csv': GOOD, 'data/u.csv': 'id,n,kind,note\nk1,1,a,x\n' },
      { server: 'other' },
    );
    expect([unit.server, unit.objects[0]?.data?.rows]).toEqual(['other', 1]);
    await expect(checkContract({ 'contracts/t.odcs.yaml': two }, { server: 'othr' })).rejects.toThrow(
      'the contract has no server `othr`; did you mean `other`?',
    );
  });

  test('the document alone', async () => {
    const { unit, answers } = await checkContract({ 'contracts/t.odcs.yaml': CONTRACT }, { documentOnly: true });
    expect(answers.map(({ check, outcome }) => [check, outcome])).toEqual([['document-valid', 'pass']]);
    expect(unit.objects).toEqual([]);
  });
});

describe('without an answer from the engine', () => {
  const files = { 'contracts/t.odcs.yaml': CONTRACT, 'data/t.csv': GOOD };

  test('no engine: one answer, the data still a subject', async () => {
    const engine: DataEngine = {
      scan: () => Promise.resolve({ failure: 'no-engine', message: 'no SQL engine: none', remedy: 'give it one' }),
    };
    const { bad, unit } = await checkContract(files, { engine });
    expect(bad).toEqual(['data-readable unknown: no SQL engine: none']);
    expect(unit.subjects.map(({ path }) => path)).toEqual(['contracts/t.odcs.yaml', 'data/t.csv']);
  });

  test('too little memory or time is not known, not failed', async () => {
    const { bad } = await checkContract(files, { limits: { megabytes: 10, seconds: 60 } });
    expect(bad).toEqual(['data-readable unknown: reading the data takes more than 10 MB of memory']);
  });

  test('a cancelled run has no unit', async () => {
    await expect(checkContract(files, { signal: AbortSignal.abort() })).rejects.toThrow();
  });
});

test('a feature: a unit for each contract, limits and options from the policy, subjects without reading data', async () => {
  const repository = temporaryRepository();
  repository.commit('one', {
    'contracts/t.odcs.yaml': CONTRACT,
    'data/t.csv': GOOD,
    'contracts/s3.odcs.yaml': CONTRACT.replace('type: local', 'type: s3'),
    'data/u.csv': '',
  });
  const opened = await openRepository(repository.git());
  if (!opened) throw new Error('no repository');
  const feature = {
    contracts: ['contracts/t.odcs.yaml', 'contracts/s3.odcs.yaml', 'contracts/none.odcs.yaml'],
    evaluation: [],
    experiments: [],
    locate: () => undefined,
  } as unknown as Feature;
  expect(subjectsOf(feature, opened)).toEqual([
    'contracts/none.odcs.yaml',
    'contracts/s3.odcs.yaml',
    'contracts/t.odcs.yaml',
    'data/t.csv',
  ]);
  const asked: unknown[] = [];
  const engine: DataEngine = {
    scan: (request, signal) => {
      asked.push(request.limits);
      return engineOfTests().scan(request, signal);
    },
  };
  const option = (name: string): unknown => ({ 'memory-limit': 700, 'time-limit': 30 })[name];
  const units = await collect({
    repository: opened,
    comparison: {},
    feature,
    engine,
    option,
    now: new Date(),
    signal: new AbortController().signal,
  });
  expect(units.map(({ id }) => id)).toEqual([
    'contracts/t.odcs.yaml',
    'contracts/s3.odcs.yaml',
    'contracts/none.odcs.yaml',
  ]);
  expect(asked).toEqual([{ megabytes: 700, seconds: 30 }]);
  expect(units[0]?.subjects[1]?.blob).toBe(await opened.blob('data/t.csv'));
});

test.each([
  [undefined, 5],
  [0, 0],
  [1, 1],
  [20, 20],
  [1000, 20],
  [-1, 5],
])('of each statement as many failing rows are fetched as the policy says (%s: %s)', async (asked, shown) => {
  const folder = temporaryFolder();
  const rows = Array.from({ length: 30 }, (_, at) => `${at % 2},\n`).join('');
  writeFiles(folder, {
    't.odcs.yaml': contractText('      - { name: id, unique: true }\n      - { name: v, required: true }\n').replace(
      '../data/t.csv',
      't.csv',
    ),
    't.csv': `id,v\n${rows}`,
  });
  const [unit] = await collect({
    repository: openFolder(folder),
    comparison: {},
    feature: {
      contracts: ['t.odcs.yaml'],
      evaluation: [],
      experiments: [],
      locate: () => undefined,
    } as unknown as Feature,
    engine: engineInProcess,
    option: (name: string): unknown => (name === 'failing-rows' ? asked : undefined),
    now: new Date(),
    signal: new AbortController().signal,
  });
  const counted = (about: string) =>
    unit?.objects.flatMap(({ statements }) => statements).find((statement) => statement.about.endsWith(about))?.counted;
  expect(counted('v required')).toMatchObject({ failing: 30 });
  expect(counted('v required')?.examples).toHaveLength(shown);
  // Two rows for each of the two ids that are repeated.
  expect(counted('id unique')?.examples).toHaveLength(Math.min(4, shown));
});
