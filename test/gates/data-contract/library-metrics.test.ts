import { describe, expect, test } from '@jest/globals';
import { checkContract, contractText } from './check-contract.ts';

/**
 * Twenty rows of two columns. `a` has no value in 3 rows, another of the listed ones in 4, and stands 6 times where an equal one stood
 * before; `a` and `b` together are repeated 2 times.
 */
const A = ['', '', '', 'x', 'x', 'x', 'x', 'y', 'y', 'y', 'z', 'z', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w'];
const B = [1, 2, 3, 1, 1, 2, 3, 4, 4, 5, 6, 7, 8, 8, 8, 8, 8, 8, 8, 8];
const DATA = `a,b\n${A.map((a, index) => `${a},${B[index]}`).join('\n')}\n`;
const VALID = 'x, y, z, p, q, r, s';

/** What each metric counts of these rows, and which check answers. */
const METRICS = {
  nullValues: { level: 'property', arguments: '', counts: 3 },
  missingValues: { level: 'property', arguments: ', arguments: { missingValues: [null, w, v] }', counts: 5 },
  invalidValues: { level: 'property', arguments: `, arguments: { validValues: [${VALID}] }`, counts: 4 },
  duplicateValues: { level: 'property', arguments: '', counts: 6 },
  'duplicateValues of two': { level: 'object', arguments: ', arguments: { properties: [a, b] }', counts: 2 },
  rowCount: { level: 'object', arguments: '', counts: 20 },
} as const;

/** Each operator with what it is held to around a count: it holds for the first and not for the second. */
const OPERATORS: Readonly<Record<string, (count: number) => readonly [holds: string, fails: string]>> = {
  mustBe: (count) => [`${count}`, `${count + 1}`],
  mustNotBe: (count) => [`${count + 1}`, `${count}`],
  mustBeGreaterThan: (count) => [`${count - 1}`, `${count}`],
  mustBeGreaterOrEqualTo: (count) => [`${count}`, `${count + 1}`],
  mustBeLessThan: (count) => [`${count + 1}`, `${count}`],
  mustBeLessOrEqualTo: (count) => [`${count}`, `${count - 1}`],
  mustBeBetween: (count) => [`[${count - 1}, ${count + 1}]`, `[${count}, ${count + 1}]`],
  mustNotBeBetween: (count) => [`[${count}, ${count + 1}]`, `[${count - 1}, ${count + 1}]`],
};

describe.each(Object.entries(METRICS))('%s', (name, { level, arguments: given, counts }) => {
  // A share of how many rows there are is always all of them.
  const units = name === 'rowCount' ? (['rows'] as const) : (['rows', 'percent'] as const);
  test.each(units)('with each operator, in %s', async (unit) => {
    const count = unit === 'rows' ? counts : (counts / A.length) * 100;
    const rules = Object.entries(OPERATORS).flatMap(([operator, bounds]) =>
      bounds(count).map((bound, index) => ({ id: `${operator}-${index === 0 ? 'holds' : 'fails'}`, operator, bound })),
    );
    const lines = rules.map(
      ({ id, operator, bound }) =>
        `{ id: ${id}, type: library, metric: ${name.split(' ')[0]}${given}, unit: ${unit}, ${operator}: ${bound} }`,
    );
    const quality = (indent: string): string =>
      `${indent}quality:\n${lines.map((line) => `${indent}  - ${line}\n`).join('')}`;
    const contract =
      level === 'property'
        ? contractText(
            `      - name: a\n        logicalType: string\n${quality('        ')}      - name: b\n        logicalType: integer\n`,
          )
        : contractText(
            '      - { name: a, logicalType: string }\n      - { name: b, logicalType: integer }\n',
            quality('    '),
          );
    const { answers, unit: evidence } = await checkContract({ 'contracts/t.odcs.yaml': contract, 'data/t.csv': DATA });
    expect(evidence.problems).toEqual([]);
    const outcomes = rules.map(({ id }) => [
      id,
      answers.filter(({ about }) => about?.endsWith(id)).map(({ outcome }) => outcome),
    ]);
    expect(outcomes).toEqual(rules.map(({ id }) => [id, [id.endsWith('holds') ? 'pass' : 'fail']]));
  });
});
