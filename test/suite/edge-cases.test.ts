import { describe, expect, test } from '@jest/globals';
import type { Finding, ReadinessReport } from '../../src/generated/formats.ts';
import { atDesk, checkAtDesk } from '../support/desk.ts';
import { temporaryRepository, type TemporaryRepository } from '../support/temporary-repository.ts';

const CONTRACT = `apiVersion: v3.1.0
kind: DataContract
id: host
version: 1.0.0
status: active
servers:
  - { server: sample, type: local, path: data/host.csv, format: csv }
schema:
  - name: host
    properties:
      - { name: host_id, logicalType: string, classification: restricted }
      - { name: busy, logicalType: number }
      - { name: steal, logicalType: number }
      - name: kind
        logicalType: string
        quality:
          - metric: invalidValues
            name: something else than steady load
            tags: [edge-case]
            arguments: { validValues: [steady] }
            mustBeGreaterThan: 0
    quality:
      - { metric: rowCount, mustBeGreaterThan: 0 }
      - type: sql
        name: a host that was rebooted
        dimension: coverage
        query: SELECT count(*) FROM {object} WHERE busy = 0 AND steal IS NULL
        mustBeGreaterThan: 0
      - type: custom
        name: three hosts
        dimension: coverage
        engine: promotion-gates
        implementation: { distinct: host_id, minimum: 3 }
`;
const HEADER = 'host_id,busy,steal,kind\n';
const ALL = `${HEADER}a,0,,reboot\nb,0.5,0,steady\nc,1,0,steady\n`;
const EXPERIMENT = `id: e
hypothesis: It works.
results: results.csv
criteria: [{ metric: recall, threshold: ">= 0.5" }]
`;
const RESULTS = 'episode,recall\n1,0.9\n2,0.8\n';

function repository(files: Readonly<Record<string, string>>, record = ''): TemporaryRepository {
  const there = temporaryRepository();
  there.commit('main', {
    'promotion.yml': 'version: 1\nrequires: { candidate: [data-contract] }\n',
    'host.odcs.yaml': CONTRACT,
    'host.feature.yml': `id: host\ntitle: Host\nstage: candidate\ncontracts: [host.odcs.yaml]\n${record}`,
    'data/host.csv': ALL,
    ...files,
  });
  return there;
}

const cases = ({ features }: ReadinessReport): readonly string[] =>
  (features[0]?.findings ?? [])
    .filter(({ check }) => check === 'data-contract/edge-cases-met')
    .map(({ outcome, message }: Finding) => `${outcome}: ${message}`);

const WITH = { 'host.experiment.yml': EXPERIMENT, 'results.csv': RESULTS };
const LISTED = 'experiments: [host.experiment.yml]\n';

describe('edge cases that a contract knows', () => {
  test('met by the data that the record names as its evaluation', async () => {
    const there = repository({ ...WITH, 'eval/all.csv': ALL }, `${LISTED}evaluation: [eval/]\n`);
    const { report, status } = await checkAtDesk(there.root);
    expect(cases(report)).toEqual([
      'pass: met in the evaluation data (`eval/all.csv`): something else than steady load: rows in which `kind` is none of `steady`: 1 of 3 (33.3 %), allowed more than 0',
      'pass: met in the evaluation data (`eval/all.csv`): `host`: a host that was rebooted: 1, allowed more than 0',
      'pass: met in the evaluation data (`eval/all.csv`): `host`: three hosts (different values of `host_id`): 3, allowed at least 3',
    ]);
    expect(status).toBe(0);
    expect(report.features[0]?.gates.find(({ gate }) => gate === 'data-contract')?.summary).toBe(
      '12 of 12 statements hold on 3 rows; 3 of 3 known edge cases were met',
    );
  });

  test('held to also where the data of the contract is elsewhere', async () => {
    const there = repository(
      {
        ...WITH,
        'eval.csv': ALL,
        'host.odcs.yaml': CONTRACT.replace(/ {2}- \{ server.*/, '  - { server: lake, type: s3, location: "s3://b/*" }'),
      },
      `${LISTED}evaluation: [eval.csv]\n`,
    );
    const { report } = await checkAtDesk(there.root);
    expect(cases(report).map((line) => line.slice(0, 4))).toEqual(['pass', 'pass', 'pass']);
    expect(report.features[0]?.gates.find(({ gate }) => gate === 'data-contract')?.summary).toBe(
      'the contract is valid, its data was not looked at; 3 of 3 known edge cases were met',
    );
  });

  test('never met there, although the data of the contract has them: a warning, on the line of the rule', async () => {
    const eval_ = `${HEADER}a,0.5,0,steady\n`;
    const there = repository({ ...WITH, 'eval.csv': eval_ }, `${LISTED}evaluation: [eval.csv]\n`);
    const { report, status } = await checkAtDesk(there.root);
    expect(cases(report)).toEqual([
      'fail: a case that the contract knows was never met in the evaluation data (`eval.csv`): something else than steady load: rows in which `kind` is none of `steady`: 0, allowed more than 0',
      'fail: a case that the contract knows was never met in the evaluation data (`eval.csv`): `host`: a host that was rebooted: 0, allowed more than 0',
      'fail: a case that the contract knows was never met in the evaluation data (`eval.csv`): `host`: three hosts (different values of `host_id`): 1, allowed at least 3',
    ]);
    expect(status).toBe(0);
    const findings = report.features[0]?.findings.filter(({ check }) => check === 'data-contract/edge-cases-met');
    expect(findings?.map(({ severity, location, subjects }) => [severity, location?.line, subjects])).toEqual([
      ['warning', 17, ['eval.csv', 'host.odcs.yaml']],
      ['warning', 24, ['eval.csv', 'host.odcs.yaml']],
      ['warning', 29, ['eval.csv', 'host.odcs.yaml']],
    ]);
  });

  test('results that have the columns say it themselves; those of another experiment may have met it', async () => {
    const wide = 'episode,recall,host_id,busy,steal,kind\n1,0.9,a,0.5,0,steady\n';
    const first = { 'host.experiment.yml': EXPERIMENT, 'results.csv': wide };
    const { report } = await checkAtDesk(repository(first, LISTED).root);
    expect(cases(report).map((line) => line.slice(0, 78))).toEqual(
      Array.from({ length: 3 }, () => 'fail: a case that the contract knows was never met in the results (`results.cs'),
    );
    const second = {
      'two.experiment.yml': EXPERIMENT.replace('id: e', 'id: two').replace('results.csv', '{ results: two.csv }'),
      'two.csv': 'episode,recall,host_id,busy,steal,kind\n1,0.9,a,0,,reboot\n1,0.9,b,,,\n1,0.9,c,,,\n',
    };
    const both = repository({ ...first, ...second }, 'experiments: [host.experiment.yml, two.experiment.yml]\n');
    expect(cases((await checkAtDesk(both.root)).report).map((line) => line.slice(0, 34))).toEqual(
      Array.from({ length: 3 }, () => 'pass: met in the results (`two.csv'),
    );
  });

  test('where results cannot say it the data snapshot may', async () => {
    const { report } = await checkAtDesk(
      repository({ ...WITH, 'snapshot.csv': ALL }, `${LISTED}data: [snapshot.csv]\n`).root,
    );
    expect(cases(report).map((line) => line.slice(0, 45))).toEqual(
      Array.from({ length: 3 }, () => 'pass: met in the data snapshot (`snapshot.csv'),
    );
  });

  test.each<[string, Readonly<Record<string, string>>, string, RegExp]>([
    [
      'a column that is not there',
      { ...WITH, 'eval.csv': 'host_id,busy,kind\na,0,steady\n' },
      'evaluation: [eval.csv]\n',
      /unknown: `host`: a host that was rebooted: there is no column `steal` in the evaluation data \(`eval\.csv`\)/,
    ],
    ['results of other columns alone', WITH, '', /unknown: .* names none of the columns of the contract/],
    [
      'data that is not here',
      WITH,
      'evaluation: [eval.parquet]\n',
      /unknown: .*what the feature was evaluated on is not known: there is no file `eval\.parquet`/,
    ],
    [
      'results without rows of their own',
      { 'host.experiment.yml': EXPERIMENT.replace('results.csv', 'mlruns/1/2') },
      '',
      /unknown: .*is not known: nothing with rows is named for it/,
    ],
    [
      'a file of no known kind',
      { ...WITH, 'eval.xlsx': 'x' },
      'evaluation: [eval.xlsx]\n',
      /unknown: .*the format `xlsx` is not read/,
    ],
    [
      'a file that is not what it is called',
      { ...WITH, 'eval.parquet': 'x' },
      'evaluation: [eval.parquet]\n',
      /unknown: .*eval\.parquet/,
    ],
  ])('not known: %s', async (_, files, record, wanted) => {
    const { report, status } = await checkAtDesk(repository(files, LISTED + record).root);
    const found = cases(report);
    expect(found).toHaveLength(3);
    expect(found.join('\n')).toMatch(wanted);
    expect(found.some((line) => line.startsWith('pass'))).toBe(false);
    expect(status).toBe(0);
  });

  test.each([
    [
      'a file called like it',
      { 'eval/region.csv': 'host_id,region\na,north\nb,south\n' },
      'pass',
      'hosts of two regions: a value as wanted',
    ],
    ['no such file', {}, 'unknown', 'the rule joins `region`, and none of the files is called like it'],
  ])('a rule that joins another object: %s', async (_, files, outcome, message) => {
    const joining = `${CONTRACT}      - type: sql
        name: hosts of two regions
        dimension: coverage
        query: SELECT count(DISTINCT r.region) FROM {object} AS h JOIN region AS r ON r.host_id = h.host_id
        mustBeGreaterThan: 0
      - type: sql
        name: a column that is called like an object
        dimension: coverage
        query: SELECT count(*) AS region FROM {object}
        mustBeGreaterThan: 0
  - name: region
    properties:
      - { name: host_id, logicalType: string }
      - { name: region, logicalType: string }
`;
    const there = repository(
      { ...WITH, 'host.odcs.yaml': joining, 'eval/host.csv': ALL, ...files },
      `${LISTED}evaluation: [eval/]\n`,
    );
    const { report } = await checkAtDesk(there.root);
    const found = cases(report).filter((line) => /two regions|joins/.test(line));
    expect(found).toEqual([expect.stringMatching(new RegExp(`^${outcome}: `))]);
    expect(found[0]).toContain(message);
    expect(cases(report).filter((line) => line.startsWith('pass:'))).toHaveLength(outcome === 'pass' ? 5 : 4);
  });

  test('SQL of a rule cannot reach other files', async () => {
    const there = repository(
      {
        ...WITH,
        'eval.csv': ALL,
        'host.odcs.yaml': CONTRACT.replace(
          'SELECT count(*) FROM {object} WHERE busy = 0 AND steal IS NULL',
          "SELECT count(*) FROM read_text('/etc/hostname')",
        ),
      },
      `${LISTED}evaluation: [eval.csv]\n`,
    );
    expect(cases((await checkAtDesk(there.root)).report)[1]).toBe(
      'unknown: `host`: a host that was rebooted: it asks for a file or a setting that a contract may not touch',
    );
  });

  describe('units that the results have', () => {
    const UNIT = EXPERIMENT.replace('results:', 'unit: episode\nresults:');
    const rows = (...lines: string[]): string => `episode,${HEADER}${lines.join('\n')}\n`;
    // Only the second episode has the reboot, and only all three have three hosts.
    const DATA = rows('1,a,0.5,0,steady', '2,b,0,,reboot', '3,c,1,0,steady', ',d,0,,reboot');
    const cased = (results: string, data = DATA, contract = CONTRACT): Promise<{ readonly report: ReadinessReport }> =>
      checkAtDesk(
        repository(
          { 'host.odcs.yaml': contract, 'host.experiment.yml': UNIT, 'results.csv': results, 'eval.csv': data },
          `${LISTED}evaluation: [eval.csv]\n`,
        ).root,
      );

    test('a case in data that no result is about was never met', async () => {
      const { report } = await cased('episode,recall\n1,0.9\n3,0.8\n3,0.7\n');
      expect(cases(report)).toEqual([
        'unknown: something else than steady load: rows in which `kind` is none of `steady`: a metric counts all rows, of which the results have only 2 of 4',
        'fail: a case that the contract knows was never met in the evaluation data (`eval.csv`), in the 2 of 4 rows whose `episode` the results have: `host`: a host that was rebooted: 0, allowed more than 0',
        'fail: a case that the contract knows was never met in the evaluation data (`eval.csv`), in the 2 of 4 rows whose `episode` the results have: `host`: three hosts (different values of `host_id`): 2, allowed at least 3',
      ]);
    });

    test('and one that a result is about was', async () => {
      const { report } = await cased('episode,recall\n1,0.9\n2,0.8\n3,0.7\n');
      expect(cases(report).map((line) => line.slice(0, 7))).toEqual(['unknown', 'pass: m', 'pass: m']);
      const whole = await cased('episode,recall\n1,0.9\n2,0.8\n3,0.7\n', DATA.replace(',d,0,,reboot\n', ''));
      expect(cases(whole.report)[0]).toBe(
        'pass: met in the evaluation data (`eval.csv`): something else than steady load: rows in which `kind` is none of `steady`: 1 of 3 (33.3 %), allowed more than 0',
      );
    });

    test('a declared column, of another type in the results; several experiments together', async () => {
      const typed = CONTRACT.replace('properties:\n', 'properties:\n      - { name: episode, logicalType: integer }\n');
      const there = repository(
        {
          'host.odcs.yaml': typed,
          'host.experiment.yml': UNIT,
          'results.csv': 'recall,episode\n0.9,2\n',
          'two.experiment.yml': UNIT.replace('id: e', 'id: two').replace('results.csv', 'two.ndjson'),
          'two.ndjson': '{"episode": 1, "recall": 1}\n{"episode": 3, "recall": 1}\n',
          'eval.csv': DATA,
        },
        'experiments: [host.experiment.yml, two.experiment.yml]\nevaluation: [eval.csv]\n',
      );
      const found = cases((await checkAtDesk(there.root)).report);
      expect(found.map((line) => line.slice(0, 7))).toEqual(['unknown', 'pass: m', 'pass: m']);
      expect(found[1]).toContain('in the 3 of 4 rows whose `episode` the results have');
    });

    test('written in another way on both sides it is unknown', async () => {
      const { report } = await cased('episode,recall\nep-1,0.9\n');
      expect(cases(report).map((line) => line.replace(/^.*: /, ''))).toEqual(
        Array.from({ length: 3 }, () => 'none of its rows has a `episode` that the results have'),
      );
    });

    test('data without that column is looked at as a whole', async () => {
      const { report } = await cased('episode,recall\n1,0.9\n', ALL);
      expect(cases(report).map((line) => line.slice(0, 4))).toEqual(['pass', 'pass', 'pass']);
    });
  });

  test('without experiments there is no evaluation, and a contract alone is asked for none', async () => {
    const there = repository({});
    expect(cases((await checkAtDesk(there.root)).report)).toEqual([]);
    expect((await atDesk(there.root, ['data-contract', 'test', 'host.odcs.yaml'])).status).toBe(0);
  });
});
