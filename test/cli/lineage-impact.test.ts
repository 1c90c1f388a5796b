import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lineageImpact as validate } from '../../src/generated/validators/lineage-impact.js';
import type { LineageImpactDocument } from '../../src/generated/formats.ts';
import { shortEvents } from '../gates/lineage/short-events.ts';
import { atDesk } from '../support/desk.ts';
import { temporaryRepository } from '../support/open-feature.ts';

let repository: ReturnType<typeof temporaryRepository>;
beforeAll(() => {
  repository = temporaryRepository();
  const record = (id: string, stage: string, more: string): string =>
    `id: ${id}\ntitle: The ${id}\nstage: ${stage}\n${more}`;
  repository.commit('files', {
    '.github/CODEOWNERS': '* @acme/all\nfeatures/alert/ @acme/sre\n',
    'contracts/cpu.odcs.yaml':
      'apiVersion: v3.1.0\nkind: DataContract\nid: cpu\nversion: 1.0.0\nstatus: active\nservers:\n  - { server: lake, type: s3, location: "s3://lake/cpu" }\nschema:\n  - name: cpu\n    properties: [{ name: busy }, { name: host }, { name: idle }]\n',
    'features/score/score.feature.yml': record(
      'score',
      'production',
      'contracts: [../../contracts/cpu.odcs.yaml]\ncode: [score.py]\n',
    ),
    'features/score/score.py': 'pass\n',
    'features/alert/alert.feature.yml': record('alert', 'candidate', 'code: [alert.py]\n'),
    'features/alert/alert.py': 'pass\n',
    'features/blind/blind.feature.yml': record('blind', 'exploratory', 'code: [blind.py]\n'),
    'features/blind/blind.py': 'pass\n',
    'features/named/named.feature.yml': record('named', 'exploratory', 'contracts: [cpu]\n'),
    'features/page/page.feature.yml': record('page', 'exploratory', 'depends-on: [alert]\n'),
    'features/far/far.feature.yml': record('far', 'exploratory', 'preprocessing: [clean.py]\n'),
    'features/far/clean.py': 'pass\n',
    'lineage/events.ndjson': shortEvents(
      {
        job: 'score',
        code: 'features/score/score.py',
        reads: ['s3://lake/cpu'],
        writes: {
          'd/scores': {
            fields: ['score', 'machine'],
            columns: { score: ['s3://lake/cpu.busy'], machine: ['s3://lake/cpu.host'] },
          },
        },
      },
      {
        job: 'alert',
        code: 'features/alert/alert.py',
        reads: ['d/scores'],
        writes: { 'd/alerts': { fields: ['page'], columns: { page: ['~d/scores.score'] } } },
      },
      { job: 'away', code: 'elsewhere/away.py', reads: ['d/unknown'], writes: { 's3://lake/cpu': {} } },
      { job: 'blind', code: 'features/blind/blind.py', reads: ['d/scores'], writes: { 'd/blind': {} } },
    ),
  });
});
afterAll(() => repository.remove());

async function asked(what: string): Promise<LineageImpactDocument> {
  const { output, complaints } = await atDesk(repository.folder, ['lineage', 'impact', what, '--format', 'json']);
  expect(complaints).toBe('');
  const document = JSON.parse(output) as LineageImpactDocument;
  expect(validate(document) || validate.errors).toBe(true);
  return document;
}
const told = ({ features }: LineageImpactDocument): readonly string[] =>
  features.map(({ feature, by, certain }) => `${feature} ${by}${certain ? '' : '?'}`).sort();

describe('lineage impact', () => {
  test.each([
    ['contracts/cpu.odcs.yaml', ['alert lineage', 'blind lineage', 'named record', 'page dependency', 'score record']],
    ['cpu', ['alert lineage', 'blind lineage', 'named record', 'page dependency', 'score record']],
    ['s3://lake/cpu', ['alert lineage', 'blind lineage', 'page dependency', 'score lineage']],
    [
      'contracts/cpu.odcs.yaml#busy',
      ['alert lineage', 'blind lineage?', 'named record?', 'page dependency', 'score lineage'],
    ],
    ['contracts/cpu.odcs.yaml#host', ['blind lineage?', 'named record?', 'score lineage']],
    ['contracts/cpu.odcs.yaml#idle', ['named record?', 'score record?']],
    ['features/score/score.py', ['alert lineage', 'blind lineage', 'page dependency', 'score record']],
    ['features/alert/alert.py', ['alert record', 'page dependency']],
    ['features/far/clean.py', ['far record']],
    ['elsewhere/away.py', ['alert lineage', 'blind lineage', 'page dependency', 'score lineage']],
    ['d/alerts', []],
  ])('of %s', async (what, features) => expect(told(await asked(what))).toEqual(features), 30_000);

  test('names stages, owners and the way', async () => {
    const { features, subject } = await asked('cpu');
    expect(subject).toMatchObject({ path: 'contracts/cpu.odcs.yaml', datasets: ['s3://lake/cpu'] });
    expect(features.find(({ feature }) => feature === 'alert')).toEqual({
      feature: 'alert',
      title: 'The alert',
      stage: 'candidate',
      owners: ['@acme/sre'],
      record: { path: 'features/alert/alert.feature.yml', line: 3 },
      by: 'lineage',
      certain: true,
      way: ['s3://lake/cpu', 'score', 'd/scores', 'alert', 'd/alerts'],
    });
  });
  test('names the file of a record that is one of many', async () => {
    const many = temporaryRepository();
    many.commit('files', {
      'cpu.odcs.yaml': 'id: cpu\n',
      'many.feature.yml': 'features:\n  - { id: a, title: A, stage: candidate, contracts: [cpu] }\n',
    });
    const { output } = await atDesk(many.folder, ['lineage', 'impact', 'cpu']);
    expect(output).toContain('\n    many.feature.yml:2\n');
    many.remove();
  });
  test('says it in words', async () => {
    const { output, status } = await atDesk(repository.folder, ['lineage', 'impact', 'contracts/cpu.odcs.yaml#busy']);
    expect(status).toBe(0);
    expect(output).toContain('5 features depend on contracts/cpu.odcs.yaml#busy');
    expect(output).toContain('alert (candidate) · @acme/sre');
    expect(output).toContain('is made from it: s3://lake/cpu → score → d/scores → alert → d/alerts');
    expect(output).toContain('may be made from it: nothing tells of the columns on the way');
  });
  test('says so where no lineage speaks of it', async () => {
    const { output } = await atDesk(repository.folder, ['lineage', 'impact', 'features/far/clean.py']);
    expect(output).toContain('1 feature depends on features/far/clean.py\nNo lineage speaks of it.\n');
  });
  test.each([
    [['impact'], 'takes one thing to ask about'],
    [['impact', 'contracts/cpu.odcs.yml'], 'did you mean `contracts/cpu.odcs.yaml`'],
    [['impact', 'cpu#bussy'], 'did you mean `busy`'],
    [['--format', 'json', 'graph', 'x'], 'stands before its options'],
  ])('%j is refused in words', async (words, message) => {
    const { status, complaints } = await atDesk(repository.folder, ['lineage', ...words]);
    expect(complaints).toContain(message);
    expect(status).toBe(2);
  });
  test('check is the gate alone', async () => {
    const { output } = await atDesk(repository.folder, [
      'lineage',
      'check',
      'score',
      '--format',
      'json',
      '--stage',
      'production',
    ]);
    const { features } = JSON.parse(output) as { features: { gates: { gate: string }[] }[] };
    expect(features[0]?.gates.map(({ gate }) => gate)).toEqual(['lineage', 'governance']);
  });
});
