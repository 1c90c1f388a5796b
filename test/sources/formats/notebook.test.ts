import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type Notebook, readNotebook } from '../../../src/sources/formats/notebook.ts';
import { jsonDocument } from '../../../src/sources/json-document.ts';

const golden = join(import.meta.dirname, '../../golden/notebooks');

function read(text: string): ReturnType<typeof readNotebook> {
  return readNotebook(jsonDocument('n.ipynb', text));
}

function notebook(name: string): Notebook {
  const seen = read(readFileSync(join(golden, name), 'utf8'));
  if ('message' in seen) throw new Error(seen.message);
  return seen;
}

test('nbformat 4, as Jupyter wrote it', () => {
  const { format, kernel, language, languageVersion, cells } = notebook('fresh.ipynb');
  expect({ format, kernel, language, languageVersion }).toEqual({
    format: '4.5',
    kernel: 'python3',
    language: 'python',
    languageVersion: '3.11.7',
  });
  expect(cells.map(({ code, count, source }) => [code, count, source])).toEqual([
    [false, undefined, '# Bursts'],
    [true, 1, 'scores = [1, 2, 3]'],
    [true, 2, 'sum(scores)'],
    [true, 3, 'print(max(scores))'],
    [true, undefined, ''],
  ]);
  expect(cells.map(({ outputs }) => outputs.map(({ text }) => text))).toEqual([[], [], ['6'], ['3\n'], []]);
});
test('nbformat 3 holds the same', () => {
  const { format, cells } = notebook('format-3.ipynb');
  expect(format).toBe('3.0');
  expect(cells.filter(({ code }) => code).map(({ count, source }) => [count, source])).toEqual([
    [1, 'scores = [1, 2, 3]'],
    [2, 'sum(scores)'],
    [3, 'print(max(scores))'],
    [undefined, ''],
  ]);
  expect(cells.flatMap(({ outputs }) => outputs.map(({ text }) => text.trim()))).toEqual(['6', '3']);
});
test('errors have their name, and text without colours', () => {
  const [error] = notebook('error.ipynb').cells.flatMap(({ outputs }) => outputs.filter((output) => output.error));
  expect(error?.error).toBe('ZeroDivisionError');
  expect(error?.text).toMatch(/division by zero/);
  expect(error?.text).not.toContain('\u001b');
});

const cells = (list: string): string => `{"nbformat": 4, "cells": [${list}]}`;

describe('what is no notebook', () => {
  test.each([
    ['', /not a notebook: /],
    ['{', /not a notebook: /],
    ['[]', /no `nbformat`/],
    ['{"nbformat": 2}', /`nbformat` 2; 3 and 4 are read/],
    ['{"nbformat": "4"}', /`nbformat` "4"; 3 and 4/],
    ['{"nbformat": 4}', /no list `cells`/],
    ['{"nbformat": 4, "cells": {}}', /no list `cells`/],
    ['{"nbformat": 3, "cells": []}', /no list `worksheets`/],
    ['{"nbformat": 3, "worksheets": [{"cells": 3}]}', /no list `worksheets`/],
    [cells('"a"'), /^cell 1 of the notebook is no mapping/],
    [cells('{"source": ""}'), /^cell 1 of the notebook has no `cell_type`, and nbformat 4 knows code, markdown, raw/],
    [cells('{"cell_type": "heading", "source": ""}'), /has the type "heading"/],
    [cells('{"cell_type": "raw", "source": ""}, {"cell_type": "raw", "source": 3}'), /^cell 2 .* as `source`/],
    [cells('{"cell_type": "code", "source": "", "outputs": {"output_type": "error"}}'), /no list as `outputs`/],
    [cells('{"cell_type": "code", "source": "", "execution_count": "1"}'), /has "1" as `execution_count`/],
    ['<<<<<<< HEAD\n{"nbformat": 4}', /not a notebook: /],
  ])('%j', (text, message) => {
    const problem = read(text);
    expect('message' in problem ? problem.message : 'read').toMatch(message);
  });
});
test('metadata of another form than expected, and outputs that are left out, are none', () => {
  const text = JSON.stringify({
    nbformat: 4,
    metadata: { kernelspec: 'python3', language_info: ['python'] },
    cells: [{ cell_type: 'code', source: ['a\n', 'b'], metadata: 'x', execution_count: null }],
  });
  expect(read(text)).toMatchObject({ cells: [{ code: true, source: 'a\nb', outputs: [], errorExpected: false }] });
});
test('whatever stands in a notebook, reading it never throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(3, 4), (value, nbformat) => {
      const text = JSON.stringify({ nbformat, cells: value, worksheets: [{ cells: value }], metadata: value });
      const seen = read(text);
      if ('cells' in seen) for (const cell of seen.cells) expect(typeof cell.source).toBe('string');
    }),
    { numRuns: 200 },
  );
});
