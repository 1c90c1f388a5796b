import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { atDesk } from '../support/desk.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const hosts = ['h-01', 'h-02', 'h-03'];
const rows = Array.from({ length: 30 }, (_, row) => ({
  host: hosts[row % 3] ?? '',
  ts: new Date(Date.UTC(2026, 0, 1, 0, Math.floor(row / 3))).toISOString(),
  service: row % 2 === 0 ? 'checkout' : 'search',
  busy: row / 40,
  steal: row === 7 ? '' : row % 4,
  zone: `0${row % 3}`,
}));

beforeAll(async () => {
  const csv = (delimiter: string): string =>
    [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
      .map((cells) => `${cells.join(delimiter)}\n`)
      .join('');
  writeFiles(folder, {
    'data/host_cpu.csv': csv(','),
    'data/semicolons.csv': csv(';'),
    'data/packed.ndjson.gz': gzipSync(rows.map((row) => `${JSON.stringify(row)}\n`).join('')),
    'data/empty.csv': 'a,b\n',
    'data/nothing.csv': '',
    'data/wrong.csv': 'a,b\n1,2\n3\n',
    'data/broken.parquet': 'PAR1 and nothing else',
    'data/people.csv': `id,email,contact,nick,birth_date,kind\n${Array.from({ length: 30 }, (_, row) => `${row},Zebedee${row % 3}@acme.example,Zebedee,+49 30 47${11_000 + (row % 3)},1971-04-0${(row % 3) + 1},k\n`).join('')}`,
    'sheet.xlsx': 'x',
  });
  const instance = await DuckDBInstance.create(join(folder, 'data/all.duckdb'));
  const connection = await instance.connect();
  await connection.run(
    `CREATE TABLE host AS SELECT range AS id, CAST(range * 1.5 AS DECIMAL(9, 2)) AS price, {'zone': range % 2, 'tags': ['x']} AS place,
      [0.5, 0.5]::FLOAT[2] AS v, map {'k': 1} AS m, TIMESTAMPTZ '2026-01-01 00:00:00+00' AS at FROM range(40)`,
  );
  await connection.run('CREATE TABLE none AS SELECT 1 AS x WHERE false');
  await connection.run('CREATE SCHEMA other; CREATE TABLE other.more AS SELECT 1 AS x');
  connection.closeSync();
  instance.closeSync();
});

const draft = (...arguments_: readonly string[]) => atDesk(folder, ['data-contract', 'draft', ...arguments_]);

describe('data-contract draft', () => {
  test('writes what holds, and says what people have to decide', async () => {
    const { status, output } = await draft('data/host_cpu.csv');
    expect(status).toBe(0);
    expect(output).toMatch(
      /^# yaml-language-server: \$schema=https:\/\/\S+\/schemas\/open-data-contract\.schema\.json\n\n# A first draft/,
    );
    expect(output.slice(output.indexOf('apiVersion'))).toBe(`apiVersion: v3.1.0
kind: DataContract
id: host-cpu # keep it for as long as the data lives
name: host_cpu
version: 0.1.0 # below 1.0.0 anything may change
status: draft # then active: from there on changes are held against the version

# description:
#   purpose: what a row is, and what it is for
#   limitations: what is not in it, and when it must not be used
# team, support, slaProperties (how late may it be?): see the standard
servers:
  - server: local
    type: local
    path: data/host_cpu.csv
    format: csv

schema:
  - name: host_cpu
    properties:
      - name: host
        logicalType: string
        required: true
        primaryKey: true
        primaryKeyPosition: 1
        logicalTypeOptions: { minLength: 4, maxLength: 4 }
      - name: ts # seen from 2026-01-01 00:00:00 to 2026-01-01 00:09:00
        logicalType: timestamp
        required: true
        primaryKey: true
        primaryKeyPosition: 2
        logicalTypeOptions: { timezone: true }
      - name: service
        logicalType: string
        required: true
        quality:
          - type: library
            metric: invalidValues # these were seen: are there others?
            arguments:
              validValues: [ checkout, search ]
            mustBe: 0
      - name: busy # seen from 0 to 0.725
        logicalType: number
        required: true
        logicalTypeOptions: { minimum: 0, maximum: 1 }
      - name: steal # no value in 3.3 % of the rows (1 of 30)
        logicalType: integer
        logicalTypeOptions: { minimum: 0, maximum: 3 }
      - name: zone # digits with leading zeros or plus signs: taken as text
        logicalType: string
        required: true
        logicalTypeOptions: { minLength: 2, maxLength: 2 }
    quality:
      - type: library
        metric: rowCount # 30 were seen: how many are too few?
        mustBeGreaterThan: 0
`);
  });

  test('the draft is a contract, and the data keeps it', async () => {
    const { status, complaints } = await draft('data/host_cpu.csv', '--output', 'contracts.odcs.yaml');
    expect(status).toBe(0);
    expect(complaints).toContain('wrote contracts.odcs.yaml');
    const held = await atDesk(folder, ['data-contract', 'test', 'contracts.odcs.yaml']);
    expect(held.output).toMatch(/data contract {2}\d+ of \d+ statements hold on 30 rows/);
    expect(held.status).toBe(0);
  });

  test('the path is relative to the file that it is written to, and nothing is overwritten', async () => {
    writeFiles(folder, { 'contracts/kept.odcs.yaml': 'mine' });
    expect(await draft('data/semicolons.csv', '--output', 'contracts/new.odcs.yaml')).toMatchObject({ status: 0 });
    expect(parse(readFileSync(join(folder, 'contracts/new.odcs.yaml'), 'utf8'))).toMatchObject({
      servers: [{ path: '../data/semicolons.csv', customProperties: [{ property: 'delimiter', value: 'semicolon' }] }],
    });
    const refused = await draft('data/host_cpu.csv', '--output', 'contracts/kept.odcs.yaml');
    expect(refused.status).toBe(2);
    expect(refused.complaints).toMatch(
      /`contracts\/kept\.odcs\.yaml` is there already, and a draft overwrites nothing/,
    );
    expect(readFileSync(join(folder, 'contracts/kept.odcs.yaml'), 'utf8')).toBe('mine');
    expect(existsSync(join(folder, 'contracts/kept.odcs.yaml.new'))).toBe(false);
  });

  test('no value of a column that seems to be about a person is written down', async () => {
    const { output } = await draft('data/people.csv');
    expect(output).not.toMatch(/Zebedee|4711|1971/);
    const [{ properties }] = (
      parse(output) as { schema: [{ properties: { name: string; classification?: string }[] }] }
    ).schema;
    expect(properties.filter(({ classification }) => classification === 'restricted').map(({ name }) => name)).toEqual([
      'email',
      'contact',
      'nick',
      'birth_date',
    ]);
  });

  test('a database: each of its tables, with types, fields and items', async () => {
    const { output } = await draft('data/all.duckdb', '--format', 'json');
    expect(JSON.parse(output)).toMatchObject({
      servers: [{ type: 'duckdb', database: 'data/all.duckdb', schema: 'main' }],
      schema: [
        {
          name: 'host',
          properties: [
            { name: 'id', physicalType: 'BIGINT', logicalType: 'integer', primaryKey: true },
            {
              name: 'price',
              physicalType: 'DECIMAL(9,2)',
              logicalType: 'number',
              logicalTypeOptions: { minimum: 0, maximum: 58.5 },
            },
            {
              name: 'place',
              logicalType: 'object',
              properties: [
                {
                  name: 'zone',
                  logicalType: 'integer',
                  required: true,
                  logicalTypeOptions: { minimum: 0, maximum: 1 },
                },
                { name: 'tags', logicalType: 'array', items: { logicalType: 'string' } },
              ],
            },
            { name: 'v', logicalType: 'array', logicalTypeOptions: { minItems: 2, maxItems: 2 } },
            { name: 'm', required: true },
            {
              name: 'at',
              logicalType: 'timestamp',
              physicalType: 'TIMESTAMP WITH TIME ZONE',
              logicalTypeOptions: { timezone: true },
            },
          ],
        },
        { name: 'none', properties: [{ name: 'x', logicalType: 'integer' }] },
      ],
    });
    const text = (await draft('data/all.duckdb')).output;
    expect(text).toContain('# One more table of the database is not described here.');
    expect(text).toContain('- name: m # a map: the standard knows those from 3.2 on');
  });

  test('compressed lines of JSON', async () => {
    const { output } = await draft('data/packed.ndjson.gz');
    expect(parse(output)).toMatchObject({
      name: 'packed',
      servers: [{ path: 'data/packed.ndjson.gz', format: 'json' }],
    });
  });

  test('what there is nothing to say of is said', async () => {
    expect((await draft('data/empty.csv')).output).toContain('# no row was there to see');
    expect((await draft('data/wrong.csv')).output).toMatch(/# a row is unreadable \(it has 1 cell, the header has 2\)/);
  });

  test.each<[readonly string[], RegExp]>([
    [[], /`data-contract draft` describes the data of one path; none was named/],
    [['a.csv', 'b.csv'], /2 were named/],
    [['data/none.csv'], /there is no file `data\/none\.csv`/],
    [['data/nothing.csv'], /`data\/nothing\.csv` is empty/],
    [['data/broken.parquet'], /`data\/broken\.parquet` is not a whole Parquet file/],
    [['sheet.xlsx'], /`sheet\.xlsx`: the format `xlsx` is not read → name a file that ends in \.csv/],
    [['data/host_cpu.csv', '--format', 'yml'], /`yml` is not a value of `--format`; did you mean `yaml`\?/],
    [['data/host_cpu.csv', '--server', 'x'], /`--server` is about a contract that is there/],
    [['data/host_cpu.csv', '--output', 'none/x.yaml'], /`none\/x\.yaml` cannot be written/],
  ])('%j is refused in words', async (arguments_, wanted) => {
    const { status, complaints, output } = await draft(...arguments_);
    expect(complaints).toMatch(wanted);
    expect({ status, output }).toEqual({ status: 2, output: '' });
  });

  test('a mistyped word', async () => {
    const { complaints } = await atDesk(folder, ['data-contract', 'drfat', 'x']);
    expect(complaints).toContain('did you mean `draft`?');
  });
});
