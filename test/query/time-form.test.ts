import { describe, expect, test } from '@jest/globals';
import { inGeneralForm, timeForm } from '../../src/query/time-form.ts';
import { typedText } from '../../src/query/duckdb/typed-text.ts';
import { textLiteral } from '../../src/query/duckdb/sql-literal.ts';
import { openEngine } from './open-engine.ts';

describe('dates and times in forms of their own', () => {
  test.each<[string, 'date' | 'timestamp' | 'time', string, string | null]>([
    ['dd.MM.yyyy', 'date', '31.12.2026', '2026-12-31'],
    ['dd.MM.yyyy', 'date', '31.02.2026', null],
    ['dd.MM.yyyy', 'date', '1.2.2026', null],
    ['d.M.yyyy', 'date', '1.2.2026', '2026-02-01'],
    ['yyyyMMdd', 'date', '20260131', '2026-01-31'],
    ['MMM d, yyyy', 'date', 'Jan 5, 2026', '2026-01-05'],
    ['dd MMMM yyyy', 'date', '05 March 2026', '2026-03-05'],
    ["yyyy-MM-dd'T'HH:mm:ss", 'timestamp', '2026-01-31T10:00:00', '2026-01-31 10:00:00'],
    ["yyyy-MM-dd'T'HH:mm:ss", 'timestamp', '2026-01-31 10:00:00', null],
    ['yyyy-MM-dd HH:mm:ssXXX', 'timestamp', '2026-01-31 10:00:00+02:00', '2026-01-31 08:00:00'],
    ['yyyy-MM-dd HH:mm:ssXXX', 'timestamp', '2026-01-31 10:00:00Z', '2026-01-31 10:00:00'],
    ['yyyy-MM-dd HH:mm:ss.SSS', 'timestamp', '2026-01-31 10:00:00.250', '2026-01-31 10:00:00.25'],
    ['h:mm a', 'time', '5:07 PM', '17:07:00'],
    ['HHmm', 'time', '2359', '23:59:00'],
    ['HHmm', 'time', '2460', null],
  ])('%s as %s: %s', async (form, type, text, wanted) => {
    const run = await openEngine();
    const [row] = await run(`SELECT CAST(${typedText(type, textLiteral(text), { form })} AS VARCHAR)`);
    expect(row?.[0]).toBe(wanted);
  });

  test('moments in a zone of their own', async () => {
    const run = await openEngine();
    const sql = typedText('timestamp', "'2026-07-01 12:00:00'", { zone: 'Europe/Berlin' });
    expect((await run(`SELECT CAST(${sql} AS VARCHAR)`))[0]?.[0]).toBe('2026-07-01 10:00:00');
  });

  test.each(["YYYY-'W'ww", 'yyyy', 'hh:mm', "yyyy-MM-dd'T", 'G yyyy-MM-dd', 'yyyy-MM-dd VV'])(
    '%s is not read',
    (form) => expect(timeForm(form)).toBeUndefined(),
  );

  test('bounds in such a form', () => {
    expect(inGeneralForm('dd.MM.yyyy', '31.01.2026')).toBe('2026-01-31');
    expect(inGeneralForm("yyyy-MM-dd'T'HH:mm", '2026-01-31T10:05')).toBe('2026-01-31 10:05:00');
    expect(inGeneralForm('MMM d, yyyy', 'Jan 5, 2026')).toBeUndefined();
    expect(inGeneralForm('dd.MM.yyyy', '2026-01-31')).toBeUndefined();
  });
});
