import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { collect } from '../../../src/gates/reproducibility/collect.ts';
import { reproducibilityGate } from '../../../src/gates/reproducibility/gate.ts';
import { evidenceReproducibility } from '../../../src/generated/validators/evidence-reproducibility.js';
import { answersOf, openFeature, temporaryRepository } from '../../support/open-feature.ts';

let repository: ReturnType<typeof temporaryRepository>;
beforeEach(() => {
  repository = temporaryRepository();
});
afterEach(() => repository.remove());

const DECLARED = 'deterministic: { command: make eval, results: [one, two]';

/** Writes a record, and two results that git does not know, as a workflow makes them. */
async function look(
  declared: string,
  one: Readonly<Record<string, string>>,
  two: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  repository.commit('all', {
    'f.feature.yml': `id: f\ntitle: F\nstage: production\n${declared}\n`,
    '.gitignore': 'one/\ntwo/\n',
  });
  for (const [folder, files] of Object.entries({ one, two })) {
    for (const [name, text] of Object.entries(files)) {
      const file = join(repository.folder, folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  const units = (await collect(await openFeature(repository.folder))).filter(({ determinism }) => determinism);
  for (const unit of units) {
    evidenceReproducibility(unit);
    expect(evidenceReproducibility.errors ?? []).toEqual([]);
  }
  return answersOf(reproducibilityGate, units).map(({ line }) => line);
}

const CSV = 'episode,f1,note\n1,0.5,a\n2,0.25,b\n';
const JSON_ = '{"f1": 0.75, "deep": {"loss": [1.5, 2]}, "when": "10:00", "nan": NaN}';
const same = { 'r.csv': CSV, 'm.json': JSON_, 'deep/plot.png': 'x' };
const failed = (what: string): readonly string[] => [
  `fail deterministic: \`make eval\`, run twice on the same commit, did not give the same: ${what}`,
];

test('the same bytes', async () => {
  expect(await look(`${DECLARED} }`, same, same)).toEqual([
    'pass deterministic: `one` and `two` hold the same 3 files, byte for byte',
  ]);
});

describe('what differs is named', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'a number of a table',
      { ...same, 'r.csv': CSV.replace('0.25', '0.26') },
      '1 number moved: `f1` of row 2 in `one/r.csv` 0.25 → 0.26',
    ],
    [
      'a number of a document',
      { ...same, 'm.json': JSON_.replace('1.5', '1.6') },
      '1 number moved: `deep.loss[0]` in `one/m.json` 1.5 → 1.6',
    ],
    ['a text', { ...same, 'r.csv': CSV.replace(',b', ',c') }, '`one/r.csv` differs'],
    [
      'a number that is none any more',
      { ...same, 'r.csv': CSV.replace('0.25', 'nan') },
      '1 number moved: `f1` of row 2 in `one/r.csv` 0.25 → nan',
    ],
    ['another row', { ...same, 'r.csv': `${CSV}3,1,c\n` }, '`one/r.csv` differs'],
    ['bytes that hold no numbers', { ...same, 'deep/plot.png': 'y' }, '`one/deep/plot.png` differs'],
    ['a file more', { ...same, 'new.txt': '' }, '`two/new.txt` is in the second alone'],
    ['a file less', { 'r.csv': CSV, 'm.json': JSON_ }, '`one/deep/plot.png` is in the first alone'],
    [
      'the one that moved most comes first',
      { ...same, 'r.csv': 'episode,f1,note\n1,0.51,a\n2,0.5,b\n' },
      '2 numbers moved: `f1` of row 2 in `one/r.csv` 0.25 → 0.5, `f1` of row 1 in `one/r.csv` 0.5 → 0.51',
    ],
  ])('%s', async (_, two, what) => {
    expect(await look(`${DECLARED} }`, same, two)).toEqual(failed(what));
  });
});

describe('tolerances', () => {
  const moved = { ...same, 'r.csv': CSV.replace('0.5', '0.505'), 'm.json': JSON_.replace('10:00', '11:00') };
  test.each<[string, string, boolean]>([
    ['relative', 'tolerance: { relative: 0.01 }, ignore: [when]', true],
    ['too small', 'tolerance: { relative: 0.001 }, ignore: [when]', false],
    ['absolute', 'tolerance: { absolute: 0.006 }, ignore: [when]', true],
    ['by name', 'tolerances: { f1: { relative: 0.1 } }, ignore: [when]', true],
    ['by another name', 'tolerances: { recall: { relative: 0.1 } }, ignore: [when]', false],
    ['files that are left out', 'ignore: ["*.csv", when]', true],
    ['texts are not forgiven', 'tolerance: { relative: 1 }', false],
  ])('%s', async (_, stated, holds) => {
    const [line = ''] = await look(`${DECLARED}, ${stated} }`, same, moved);
    expect(line).toMatch(holds ? /^pass/ : /^fail/);
  });
  test('what is left out is said in what passed', async () => {
    const logged = { ...same, 'a.log': 'x', 'b.log': 'y' };
    expect(await look(`${DECLARED}, ignore: ["*.log"] }`, logged, { ...same, 'a.log': 'z' })).toEqual([
      'pass deterministic: `one` and `two` hold the same 3 files, byte for byte; 2 other files left out, as `ignore:` says',
    ]);
  });
  test('a table between tabs is compared number by number', async () => {
    const [one, two] = ['a\tf1\n1\t0.5\n', 'a\tf1\n1\t0.50000000001\n'];
    expect(await look(`${DECLARED}, tolerance: { relative: 1e-9 } }`, { 't.tsv': one }, { 't.tsv': two })).toEqual([
      expect.stringMatching(/^pass .*within the tolerances \(2 numbers compared\)/),
    ]);
  });
  test('are said in what passed', async () => {
    expect(await look(`${DECLARED}, tolerance: { relative: 0.1 }, ignore: [when] }`, same, moved)).toEqual([
      'pass deterministic: `one` and `two` hold the same 3 files, 2 of them within the tolerances (8 numbers compared); 1 value left out, as `ignore:` says',
    ]);
  });
});

test.each<[string, string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, string]>([
  [
    'nothing is declared',
    '',
    {},
    {},
    'fail deterministic: the record names no two results of the same commit to be compared',
  ],
  [
    'the second was not made',
    `${DECLARED} }`,
    same,
    {},
    'unknown deterministic: whether two runs give the same numbers cannot be told here: there is no folder `two` in this checkout',
  ],
  [
    'the same one twice',
    'deterministic: { results: [one, ./one] }',
    same,
    {},
    'fail deterministic: `deterministic:` names `one` twice',
  ],
  [
    'a path that leads out',
    'deterministic: { results: [one, ../two] }',
    same,
    {},
    'fail deterministic: the results that `deterministic:` names are not paths of this repository',
  ],
  [
    'nothing in common',
    `${DECLARED}, ignore: [a, b] }`,
    { a: '1' },
    { b: '1' },
    'fail deterministic: `one` and `two` hold no file to compare',
  ],
])('%s', async (_, declared, one, two, line) => {
  expect(await look(declared, one, two)).toEqual([line]);
});

test('links are not followed', async () => {
  mkdirSync(join(repository.folder, 'one'));
  symlinkSync('/etc', join(repository.folder, 'two'));
  expect(await look(`${DECLARED} }`, same, {})).toEqual([expect.stringMatching(/^unknown .*no folder `two`/)]);
});

test('one number moved by more than is allowed, whichever it is, is told as exactly that', async () => {
  const numbers = [1.5, 2, 0.001, 1e9, -3];
  const text = (values: readonly number[]): string =>
    JSON.stringify(Object.fromEntries(values.map((value, index) => [`n${index}`, value])));
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: numbers.length - 1 }),
      fc.double({ min: 1.02, max: 3, noNaN: true }),
      async (at, by) => {
        const other = numbers.map((value, index) => (index === at ? value * by : value));
        const [line = ''] = await look(
          `${DECLARED}, tolerance: { relative: 0.01 } }`,
          { 'm.json': text(numbers) },
          { 'm.json': text(other) },
        );
        expect(line).toContain(`1 number moved: \`n${at}\` in `);
      },
    ),
    { numRuns: 8 },
  );
});
