import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RunSql } from '../../src/query/sql/run-sql.ts';
import { textLiteral } from '../../src/query/duckdb/sql-literal.ts';
import { typedText } from '../../src/query/duckdb/typed-text.ts';
import { isValueOf, type ScalarType } from '../../src/query/lexical-form.ts';
import { openEngine } from './open-engine.ts';

let run: RunSql;
beforeAll(async () => {
  run = await openEngine();
});

/** Which of the texts the engine takes for values of the type. */
async function taken(type: ScalarType, texts: readonly string[]): Promise<readonly string[]> {
  const rows = texts.map((text) => `(${textLiteral(text)})`).join(', ');
  const seen = await run(`SELECT t FROM (VALUES ${rows}) AS texts(t) WHERE ${typedText(type, 't')} IS NOT NULL`);
  return seen.map(([text]) => String(text));
}

async function expectSame(type: ScalarType, texts: readonly string[]): Promise<void> {
  const unique = [...new Set(texts)];
  const accepted = new Set(await taken(type, unique));
  expect(unique.filter((text) => accepted.has(text) !== isValueOf(type, text))).toEqual([]);
}

describe('the engine and the documented forms agree', () => {
  test.each<[ScalarType, string, number]>([
    ['number', '01.+-eE_ ', 5],
    ['number', '1.\t\n\rxXfn', 4],
    ['integer', '019+-.e_ ', 5],
    ['integer', '1xXbBoO0,\t\n', 4],
    ['boolean', 'trueTRUE', 4],
  ])('%s: every text of the characters %j up to length %i', async (type, alphabet, longest) => {
    const values = Array.from(alphabet)
      .map((character) => `(${textLiteral(character)})`)
      .join(', ');
    await run(`CREATE OR REPLACE TEMP TABLE characters AS SELECT c FROM (VALUES ${values}) AS given(c)`);
    let level = "SELECT '' AS t";
    const texts: string[] = [];
    for (let length = 0; length <= longest; length += 1) {
      await run(`CREATE OR REPLACE TEMP TABLE texts_${length} AS ${level}`);
      level = `SELECT t || c AS t FROM texts_${length}, characters`;
      const seen = await run(`SELECT t, ${typedText(type, 't')} IS NOT NULL FROM texts_${length}`);
      for (const [text, accepted] of seen) if (accepted !== isValueOf(type, String(text))) texts.push(String(text));
    }
    expect(texts).toEqual([]);
  });

  test('texts that databases are lenient about', async () => {
    const texts = [
      '1.7',
      '1e3',
      '0x1F',
      '0b1',
      '1_000',
      'yes',
      'on',
      't',
      'nan',
      'NaN',
      'inf',
      '-Infinity',
      '1e400',
      '-1e400',
      'epoch',
    ];
    texts.push(
      'infinity',
      'today',
      ' 1',
      '1 ',
      '1\n',
      '+1',
      '-0',
      '007',
      '.5',
      '5.',
      '1,000',
      '١',
      '１',
      '1e',
      '--1',
      '+-1',
      '1'.repeat(38),
    );
    texts.push(
      '170141183460469231731687303715884105727',
      '170141183460469231731687303715884105728',
      '-170141183460469231731687303715884105728',
    );
    for (const type of ['integer', 'number', 'boolean', 'date', 'timestamp', 'time'] as const)
      await expectSame(type, texts);
  });

  test('days, moments and times of day at their edges', async () => {
    const days = [
      '2026-01-31',
      '2026-02-29',
      '2024-02-29',
      '1900-02-29',
      '2000-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '0000-01-01',
      '9999-12-31',
    ];
    const clocks = [
      '00:00',
      '23:59',
      '24:00',
      '10:60',
      '10:00:00',
      '10:00:59',
      '10:00:60',
      '24:00:00',
      '9:00',
      '10:00:00.1',
      '10:00:00.123456789',
      '10:00:00.1234567890',
      '10:00:00.',
    ];
    const zones = ['', 'Z', 'z', '+02', '+0230', '+02:30', '-11:00', '+24:00', '+2', ' +02', ' UTC', '[Europe/Berlin]'];
    const moments = days.flatMap((day) =>
      clocks.flatMap((clock) =>
        zones.flatMap((zone) => ['T', ' ', 't', ''].map((between) => `${day}${between}${clock}${zone}`)),
      ),
    );
    await expectSame('timestamp', [...moments, ...days, ...clocks]);
    await expectSame('date', [
      ...days,
      ...days.map((day) => `${day} `),
      ...days.map((day) => `${day}T00:00:00`),
      '20260131',
      '2026-1-31',
      '31.01.2026',
      '2026-01-31 (BC)',
      '-2026-01-31',
    ]);
    await expectSame(
      'time',
      clocks.flatMap((clock) => zones.map((zone) => `${clock}${zone}`)),
    );
  });

  test('any text near the forms', async () => {
    const near = fc.stringMatching(/^[0-9T :.+\-Ze_x]{0,30}$/);
    const texts = fc.sample(near, { numRuns: 3000, seed: 7 });
    const numbers = fc.sample(fc.double(), { numRuns: 2000, seed: 7 }).map(String);
    const dates = fc
      .sample(fc.date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') }), {
        numRuns: 1000,
        seed: 7,
      })
      .map((date) => date.toISOString());
    for (const type of ['integer', 'number', 'date', 'timestamp', 'time'] as const)
      await expectSame(type, [...texts, ...numbers, ...dates]);
  });
});

describe('values are what their text says', () => {
  test.each<[ScalarType, string, string, boolean]>([
    ['timestamp', '2026-01-01T00:00:00+02:00', '2025-12-31 22:00:00', true],
    ['timestamp', '2026-01-01T00:00:00Z', '2026-01-01 00:00', true],
    ['timestamp', '2026-01-01 00:00:00.250', '2026-01-01T00:00:00.25', true],
    ['number', '0.10', '1e-1', true],
    ['integer', '9007199254740993', '9007199254740992', false],
    ['integer', '+5', '005', true],
    ['boolean', 'TRUE', 'true', true],
  ])('%s: %s and %s are the same: %s', async (type, left, right, same) => {
    const [row] = await run(
      `SELECT ${typedText(type, 'l')} = ${typedText(type, 'r')} FROM (SELECT ${textLiteral(left)} AS l, ${textLiteral(right)} AS r)`,
    );
    expect(row?.[0]).toBe(same);
  });
});
