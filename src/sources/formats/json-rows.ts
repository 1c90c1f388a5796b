import type { Document } from '../document.ts';
import { parseJson } from '../parse-json.ts';
import { positionFinder } from '../position-finder.ts';
import { findAddress, leafNames, valueAt } from './metric-address.ts';
import { type ResultRow, type ResultTable, unreadableTable } from './result-table.ts';

/** Rows whose keys are looked at to tell what may have been meant. */
const LOOKED_AT = 20;
const MOST_NAMES = 500;

/**
 * Rows of a JSON list of objects: one observation an object. A column is addressed by key, dotted path or JSON pointer within the
 * object.
 */
export function jsonRows({ path, value, problems, locate }: Document): ResultTable {
  if (problems.length > 0) return unreadableTable(...problems);
  if (!Array.isArray(value)) {
    const location = locate();
    return unreadableTable({ message: `\`${path}\` is no list of rows`, remedy: 'write a list of objects', location });
  }
  const items: readonly unknown[] = value;
  if (items.length === 0) return unreadableTable(noRows(path));
  return {
    problems: [],
    names: namesOf(items.slice(0, LOOKED_AT)),
    *rows(columns) {
      const read = rowReader(columns);
      for (const [index, item] of items.entries()) yield read(item, () => locate(index).line ?? 1);
    },
  };
}

/** Rows of NDJSON: one object a line; empty lines are passed over. */
export function ndjsonRows(path: string, text: string): ResultTable {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const first: unknown[] = [];
  for (const { written } of linesOf(source)) {
    if (first.length >= LOOKED_AT) break;
    first.push(parseJson(written, 1).value);
  }
  if (first.length === 0) return unreadableTable(noRows(path));
  return {
    problems: [],
    names: namesOf(first),
    *rows(columns) {
      const read = rowReader(columns);
      for (const { written, line } of linesOf(source)) {
        const { value, complaints } = parseJson(written, 1);
        const complaint = complaints[0];
        if (!complaint) yield read(value, () => line);
        else {
          const { column } = positionFinder(written)(complaint.offset);
          yield { line, cells: [], problem: `${complaint.message} (column ${column})` };
        }
      }
    },
  };
}

/** Lines that hold something, numbered from 1. */
export function* linesOf(source: string): Generator<{ readonly line: number; readonly written: string }> {
  let line = 0;
  for (let at = 0; at < source.length;) {
    const end = source.indexOf('\n', at);
    const written = source.slice(at, end < 0 ? source.length : end).trim();
    at = end < 0 ? source.length : end + 1;
    line += 1;
    if (written !== '') yield { line, written };
  }
}

function noRows(path: string): { message: string; remedy: string; location: { path: string; line: number } } {
  return { message: `\`${path}\` has no rows`, remedy: 'write one observation a row', location: { path, line: 1 } };
}

function namesOf(items: readonly unknown[]): string[] {
  return [...new Set(items.flatMap((item) => leafNames(item, MOST_NAMES)))].slice(0, MOST_NAMES);
}

/** Where the columns stand is nearly always the same in every row: it is looked up once and tried first. */
function rowReader(columns: readonly string[]): (item: unknown, line: () => number) => ResultRow {
  const last = columns.map((column): readonly (string | number)[] => [column]);
  return (item, line) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
      return { line: line(), cells: [], problem: 'the row is no object' };
    }
    let problem: string | undefined;
    const cells = columns.map((column, index) => {
      if (Object.hasOwn(item, column)) return valueAt(item, [column]);
      const known = valueAt(item, last[index] ?? []);
      if (known !== undefined && !column.includes('.')) return known;
      const [found, other] = findAddress(item, column);
      if (other) problem ??= `\`${column}\` names two of its values`;
      if (!found) return undefined;
      last[index] = found;
      return valueAt(item, found);
    });
    return { line: line(), cells, ...(problem === undefined ? {} : { problem }) };
  };
}
