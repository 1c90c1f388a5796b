import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DataEngine } from '../../../src/query/data-engine.ts';
import { type Postgres, postgresData, startPostgres } from '../../query/sql/postgres-engine.ts';
import { checkContract, type ContractOutcome, engineOfTests } from './check-contract.ts';
import { engineInProcess } from './engine-in-process.ts';

const HEAD =
  'apiVersion: v3.1.0\nkind: DataContract\nid: x\nversion: 1.0.0\nstatus: active\nservers:\n  - { server: s, type: local, path: "{object}.csv", format: csv }\nschema:\n';

/** Which rules hold, by their names: their findings end in the name. */
function byName({ answers }: ContractOutcome, names: readonly string[]): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    names.map((name) => [name, answers.find(({ about }) => about.endsWith(` ${name}`))?.outcome]),
  );
}

/** Limits that a number keeps and does not keep, as near to it as they can be. */
const LIMITS: Readonly<Record<string, (seen: number) => readonly [kept: string, broken: string]>> = {
  mustBe: (seen) => [`${seen}`, `${seen + 1}`],
  mustNotBe: (seen) => [`${seen + 1}`, `${seen}`],
  mustBeGreaterThan: (seen) => [`${seen - 1}`, `${seen}`],
  mustBeGreaterOrEqualTo: (seen) => [`${seen}`, `${seen + 1}`],
  mustBeLessThan: (seen) => [`${seen + 1}`, `${seen}`],
  mustBeLessOrEqualTo: (seen) => [`${seen}`, `${seen - 1}`],
  mustBeBetween: (seen) => [`[${seen - 1}, ${seen + 1}]`, `[${seen}, ${seen + 2}]`],
  mustNotBeBetween: (seen) => [`[${seen}, ${seen + 2}]`, `[${seen - 1}, ${seen + 1}]`],
};

function found({ answers }: ContractOutcome, name: string): string | undefined {
  return answers.find(({ about }) => about.endsWith(`sql ${name}`) || about.endsWith(`custom ${name}`))?.outcome;
}

let postgres: Postgres | undefined;
beforeAll(async () => {
  postgres = await startPostgres();
}, 120_000);
afterAll(() => postgres?.close());

/** The same rules, compiled for each. PostgreSQL stands for warehouses: it is asked about the same cells, put into tables of its own. */
const ENGINES: readonly (readonly [name: string, counting: () => DataEngine, questions: () => DataEngine])[] = [
  ['DuckDB', () => engineInProcess, engineOfTests],
  ['PostgreSQL', () => postgresOfTests(), () => postgresOfTests()],
];

function postgresOfTests(): DataEngine {
  if (!postgres) throw new Error('PostgreSQL did not start');
  return postgresData(postgres);
}

describe.each(ENGINES)('in %s', (engine, counting, questions) => {
  test('every metric with every operator, in rows and in percent of all rows, on its bound', async () => {
    // Of ten rows: two without `a`, three missing, four that are none of the list, three without the pattern, and so on.
    const csv = `a,b,c\n${['1,x,1', '2,y,1', '3,N/A,2', '4,,3', '5,q,4', '6,x,5', ',x,6', ',x,7', '9,x,8', '9,x,8'].join('\n')}\n`;
    const metrics = [
      { on: 'a', metric: 'nullValues', more: '', seen: 2 },
      { on: 'b', metric: 'missingValues', more: 'arguments: { missingValues: [N/A, null] }, ', seen: 2 },
      { on: 'b', metric: 'invalidValues', more: 'arguments: { validValues: [x, y] }, ', seen: 2 },
      { on: 'b', metric: 'invalidValues', more: 'arguments: { pattern: "^[a-z]$" }, ', seen: 1 },
      { on: 'c', metric: 'duplicateValues', more: '', seen: 2 },
      { on: undefined, metric: 'duplicateValues', more: 'arguments: { properties: [a, c] }, ', seen: 1 },
      { on: undefined, metric: 'rowCount', more: '', seen: 10 },
    ];
    const rules = metrics.flatMap(({ metric, more, seen, on }, index) =>
      (metric === 'rowCount' ? ['rows'] : ['rows', 'percent']).flatMap((unit) =>
        Object.entries(LIMITS).flatMap(([operator, limits]) =>
          limits(unit === 'rows' ? seen : seen * 10).map((limit, broken) => {
            const name = `${index}-${unit}-${operator}-${broken === 0 ? 'kept' : 'broken'}`;
            const text = `{ type: library, name: ${name}, metric: ${metric}, ${more}unit: ${unit}, ${operator}: ${limit} }`;
            return { on, name, text, wanted: broken === 0 ? 'pass' : 'fail' };
          }),
        ),
      ),
    );
    const of = (column: string | undefined): string =>
      rules
        .filter(({ on }) => on === column)
        .map(({ text }) => `          - ${text}\n`)
        .join('');
    const columns = ['a', 'b', 'c'].map((name) => `      - name: ${name}\n        quality:\n${of(name)}`).join('');
    const contract = `${HEAD}  - name: t\n    properties:\n${columns}    quality:\n${of(undefined)}`;
    const outcome = await checkContract({ 't.odcs.yaml': contract, 't.csv': csv }, { engine: counting() });
    expect(outcome.unit.problems).toEqual([]);
    expect(rules).toHaveLength(6 * 2 * 8 * 2 + 8 * 2);
    expect(
      byName(
        outcome,
        rules.map(({ name }) => name),
      ),
    ).toEqual(Object.fromEntries(rules.map(({ name, wanted }) => [name, wanted])));
  });

  test('rules in SQL and custom rules: each kind kept and broken', async () => {
    const csv = `ts,host,a,b,s\n${['1,x,1,2,m', '2,x,3,3,', '1,y,2,5,n', '4,x,4,1,n', '4,y,5,9,'].join('\n')}\n`;
    const custom = (implementation: string): string =>
      `type: custom, engine: promotion-gates, implementation: { ${implementation} }`;
    const sql = (query: string, limit: string): string => `type: sql, query: "${query}", ${limit}`;
    const range = (of: string, kept: string, broken: string): readonly (readonly [string, string, string])[] => [
      [`${of} kept`, custom(`aggregate: ${of}, column: a, ${kept}`), 'pass'],
      [`${of} broken`, custom(`aggregate: ${of}, column: a, ${broken}`), 'fail'],
    ];
    const rules: readonly (readonly [name: string, text: string, wanted: string])[] = [
      ...Object.entries(LIMITS).flatMap(([operator, limits]) =>
        limits(5).map((limit, broken): [string, string, string] => [
          `${operator} ${broken === 0 ? 'kept' : 'broken'}`,
          sql('SELECT count(*) FROM {object}', `${operator}: ${limit}`),
          broken === 0 ? 'pass' : 'fail',
        ]),
      ),
      ['a truth kept', sql('SELECT max(a) = 5 FROM t', 'mustBe: true'), 'pass'],
      ['a truth broken', sql('SELECT max(a) = 4 FROM t', 'mustBe: true'), 'fail'],
      ['no number', sql('SELECT host FROM t LIMIT 1', 'mustBe: 0'), 'unknown'],
      ['no row', sql('SELECT a FROM t WHERE a > 100', 'mustBe: 0'), 'unknown'],
      ['no value', sql('SELECT max(a) FROM t WHERE a > 100', 'mustBe: 0'), 'unknown'],
      ['no query', sql('SELECT nope FROM t', 'mustBe: 0'), 'unknown'],
      ['condition kept', custom('condition: "a <= ts + 3"'), 'pass'],
      ['condition broken', custom('condition: "a < 5"'), 'fail'],
      ['condition mostly kept', custom('condition: "a < 5", mostly: 0.8'), 'pass'],
      ['condition mostly broken', custom('condition: "a < 5", mostly: 0.81'), 'fail'],
      ['condition not asked', custom(`condition: "s <> 'x'"`), 'pass'],
      ['condition no condition', custom('condition: "nope < 5"'), 'unknown'],
      ['compare kept', custom('compare: [ts, "<=", b], mostly: 0.8'), 'pass'],
      ['compare broken', custom('compare: [a, "<=", b]'), 'fail'],
      ['compare equal kept', custom('compare: [a, "=", a]'), 'pass'],
      ['compare equal broken', custom('compare: [a, "=", b]'), 'fail'],
      ['compare unequal broken', custom('compare: [a, "<>", b]'), 'fail'],
      ['compare less broken', custom('compare: [a, "<", a]'), 'fail'],
      ['compare more kept', custom('compare: [a, ">", ts], mostly: 0.5'), 'pass'],
      ['compare at least kept', custom('compare: [a, ">=", a]'), 'pass'],
      ...range('min', 'minimum: 1, maximum: 1', 'minimum: 2'),
      ...range('max', 'maximum: 5', 'maximum: 4'),
      ...range('mean', 'minimum: 3, maximum: 3', 'minimum: 3.1'),
      ...range('median', 'minimum: 3, maximum: 3', 'maximum: 2.9'),
      ...range('sum', 'minimum: 15, maximum: 15', 'minimum: 16'),
      ...range('stddev', 'minimum: 1.58, maximum: 1.59', 'maximum: 1.5'),
      ['distinct kept', custom('distinct: host, minimum: 2, maximum: 2'), 'pass'],
      ['distinct broken', custom('distinct: host, minimum: 3'), 'fail'],
      ['distinct together kept', custom('distinct: [host, ts], minimum: 5'), 'pass'],
      ['distinct together broken', custom('distinct: [host, ts], maximum: 4'), 'fail'],
      ['monotonic kept', custom('monotonic: ts, by: [host], strictly: true'), 'pass'],
      ['monotonic broken', custom('monotonic: ts'), 'fail'],
      ['monotonic mostly kept', custom('monotonic: ts, mostly: 0.8'), 'pass'],
      ['monotonic strictly broken', custom('monotonic: ts, strictly: true, mostly: 0.8'), 'fail'],
      ['monotonic decreasing broken', custom('monotonic: ts, direction: decreasing'), 'fail'],
    ];
    const properties = ['ts', 'a', 'b'].map((name) => `      - { name: ${name}, logicalType: integer }\n`).join('');
    const contract = `${HEAD}  - name: t\n    properties:\n${properties}      - { name: host, logicalType: string }\n      - { name: s, logicalType: string }\n    quality:\n${rules.map(([name, text]) => `      - { name: ${name}, ${text} }\n`).join('')}`;
    const outcome = await checkContract({ 't.odcs.yaml': contract, 't.csv': csv }, { engine: questions() });
    expect(outcome.unit.problems).toEqual([]);
    expect(Object.fromEntries(rules.map(([name]) => [name, found(outcome, name)]))).toEqual(
      Object.fromEntries(
        // What depends on the order of rows cannot be decided where tables have none.
        rules.map(([name, , wanted]) => [
          name,
          engine !== 'DuckDB' && name.startsWith('monotonic') ? 'unknown' : wanted,
        ]),
      ),
    );
  });

  test('keys and relationships: one broken cell is exactly one finding, in its row', async () => {
    const contract = `${HEAD}  - name: host
    properties:
      - { name: id, logicalType: string, primaryKey: true, primaryKeyPosition: 1 }
      - { name: zone, logicalType: integer, primaryKey: true, primaryKeyPosition: 2 }
      - { name: alias, logicalType: string, unique: true }
  - name: sample
    properties:
      - { name: host, logicalType: string, relationships: [{ to: host.id }] }
      - { name: zone, logicalType: integer }
      - { name: n, logicalType: integer }
    relationships: [{ from: [sample.host, sample.zone], to: [host.id, host.zone] }]
    quality: [{ type: library, metric: duplicateValues, arguments: { properties: [host, zone, n] }, mustBe: 0 }]
`;
    const look = async (hosts: string, samples: string): Promise<readonly string[]> => {
      const files = {
        't.odcs.yaml': contract,
        'host.csv': `id,zone,alias\n${hosts}`,
        'sample.csv': `host,zone,n\n${samples}`,
      };
      const { answers } = await checkContract(files, { engine: counting() });
      return answers
        .filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown')
        .map(({ check, outcome, about, size }) => `${check} ${outcome} ${about} ${size ?? ''}`);
    };
    const hosts = 'a,1,x\na,2,y\nb,1,z\nb,2,\nc,1,\n';
    const samples = 'a,1,1\na,2,1\nb,01,1\n,1,1\nc,,1\n,1,1\n';
    expect(await look(hosts, samples)).toEqual([]);
    // The same row twice; a value twice; a part of the key missing.
    expect(await look(hosts.replace('a,2,y', 'a,1,y'), samples.replace('a,2,1', 'a,1,2'))).toEqual([
      'values-unique fail host.primary key 1',
    ]);
    expect(await look(hosts.replace('2,y', '2,x'), samples)).toEqual(['values-unique fail host.alias unique 1']);
    expect(await look(hosts.replace('c,1,', 'c,,'), samples)).toEqual([
      'required-values-present fail host.zone required 1',
    ]);
    // A value that the other side lacks, alone and together; a row that repeats another.
    expect(await look(hosts, samples.replace('c,,1', 'd,,1'))).toEqual([
      'references-hold fail sample.host refers to host.id 1',
    ]);
    expect(await look(hosts, samples.replace('a,2,1', 'a,3,1'))).toEqual([
      'references-hold fail sample.host, zone refers to host.id, host.zone 1',
    ]);
    expect(await look(hosts, samples.replace('a,2,1', 'a,1,1'))).toEqual([
      'values-unique fail sample.duplicateValues 1',
    ]);
  });
});
