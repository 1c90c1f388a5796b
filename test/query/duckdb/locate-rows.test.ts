import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { locateRows } from '../../../src/query/duckdb/locate-rows.ts';
import { temporaryFolder, writeFiles as writeText } from '../../support/temporary-folder.ts';
import { column, scanFiles, writeFiles } from '../scan-files.ts';

/** A cell as it is written, without a bare quote. */
const cell = fc.oneof(
  fc.stringMatching(/^[a-z ]{0,4}$/),
  fc
    .string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', '\r\n'), maxLength: 5 })
    .map((text) => `"${text.replaceAll('"', '""')}"`),
);

/** A record: a number that tells it from all others and further cells, as many as the header has or not; or an empty line. */
const record = fc.oneof(
  { weight: 6, arbitrary: fc.array(cell, { minLength: 2, maxLength: 2 }) },
  { weight: 1, arbitrary: fc.array(cell, { minLength: 0, maxLength: 1 }) },
  { weight: 1, arbitrary: fc.array(cell, { minLength: 2, maxLength: 4 }).map((cells) => [...cells, 'z']) },
  { weight: 1, arbitrary: fc.constant('empty' as const) },
);

test('rows are where they are written: quoted breaks, empty lines, rejected rows, any kind of line ending', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(record, { maxLength: 30 }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      async (records, ending, last) => {
        let text = `id,b,c${ending}`;
        let line = 2;
        let row = 0;
        const good: (readonly [number, number])[] = [];
        const bad: (readonly [number, number])[] = [];
        records.forEach((cells, index) => {
          const written = cells === 'empty' ? '' : [`n${index}`, ...cells].join(',');
          if (cells !== 'empty') (cells.length === 2 ? good : bad).push([(row += 1), line]);
          text += written;
          if (index < records.length - 1 || last) text += ending;
          line += written.split('\n').length;
        });
        const result = await scanFiles(
          { 'x.csv': text },
          {
            columns: [column('id', 'integer'), column('b'), column('c')],
            conditions: [{ column: 0, is: 'typed' }],
            examples: 100,
          },
        );
        expect(result.conditions[0]?.examples.map((example) => [example.row, example.line])).toEqual(good);
        expect(result.unreadable.examples.map((example) => [example.row, example.line])).toEqual(bad);
      },
    ),
    { numRuns: 60, seed: 11 },
  );
});

test('reads no further than it must, and says nothing of what is not there', async () => {
  const path = join(writeFiles({ 'x.csv': 'a\n1\n2\n' }), 'x.csv');
  const located = await locateRows(
    path,
    { delimiter: ',', header: true, emptyRows: true },
    { accepted: [2, 9], rejected: [] },
  );
  expect([...located.accepted]).toEqual([[2, { row: 2, line: 3, record: 3, bytes: 2 }]]);
});

test('no further into a file than is asked', async () => {
  const folder = temporaryFolder();
  const rows = 300_000;
  writeText(folder, { 'x.csv': `a\n${Array.from({ length: rows }, (_, row) => `value ${row}\n`).join('')}` });
  const wanted = { accepted: [2, rows], rejected: [] };
  const dialect = { delimiter: ',', header: true, emptyRows: true };
  const all = await locateRows(join(folder, 'x.csv'), dialect, wanted);
  expect(all.accepted.get(rows)).toMatchObject({ row: rows, line: rows + 1 });
  const some = await locateRows(join(folder, 'x.csv'), dialect, wanted, 1_000_000);
  expect([...some.accepted]).toEqual([[2, expect.objectContaining({ row: 2, line: 3 })]]);
});
