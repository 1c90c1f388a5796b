import { afterAll, describe, expect, test } from '@jest/globals';
import { isSeedName, readRun, type ReadRun } from '../../../src/sources/formats/run-record.ts';
import { openFeature, temporaryRepository } from '../../support/open-feature.ts';

const repository = temporaryRepository();
afterAll(() => repository.remove());

const blob = '0'.repeat(40);
const digest = '1'.repeat(64);

async function read(content: string | undefined): Promise<ReadRun> {
  repository.commit('run', {
    'f.feature.yml': 'id: f\ntitle: F\nstage: candidate\n',
    'code/a.py': 'a',
    'results/run.json': content,
  });
  return readRun((await openFeature(repository.folder)).repository, 'results/run.json');
}

test('paths are resolved from the record, with their places', async () => {
  const run = await read(
    `{\n "version": 1,\n "code": {\n  "../code/a.py": "${blob}"},\n "data": {"rows.csv": {"sha256": "${digest}"}},\n "outputs": {\n  "out.csv": {"sha256": "${digest}"}}\n}`,
  );
  expect(run.problem).toBeUndefined();
  expect(run.code.map(({ path, digest: id }) => [path, id])).toEqual([['code/a.py', blob]]);
  expect(run.data.map(({ path }) => path)).toEqual(['results/rows.csv']);
  expect(run.outputs.map(({ path }) => path)).toEqual(['results/out.csv']);
  expect(run.code[0]?.location()).toEqual({ path: 'results/run.json', line: 4, column: 3 });
  expect(run.outputs[0]?.location()).toEqual({ path: 'results/run.json', line: 7, column: 3 });
});

describe('records that cannot be read', () => {
  test.each([
    ['{', 1, /not valid JSON/],
    ['[]', 1, /expected a mapping/],
    ['{\n"version": 1,\n"outputs": {}}', 1, /has no `code`/],
    [`{"version": 1, "code": {},\n"outputs": {"a": {"sha256": "abc"}}}`, 2, /outputs/],
    [`{"version": 1,\n"code": {"a.py": "${digest}x"}, "outputs": {}}`, 2, /code/],
    [`{"version": 1, "code": {},\n"sed": 4, "outputs": {}}`, 2, /did you mean `seed`/],
    [`{"version": 1, "code": {},\n"seed": 4.5, "outputs": {}}`, 2, /seed/],
    [`{"version": 1, "code": {},\n"seed": NaN, "outputs": {}}`, 2, /seed/],
    [`{"version": 2, "code": {}, "outputs": {}}`, 1, /version/],
    [
      `{"version": 1, "code": {},\n"outputs": {"../../etc/passwd": {"sha256": "${digest}"}}}`,
      2,
      /leads out of the repository/,
    ],
    [`{"version": 1, "code": {},\n"outputs": {"/etc/passwd": {"sha256": "${digest}"}}}`, 2, /absolute/],
    [`{"version": 1,\n"code": {"__proto__": "${blob}"}, "outputs": {}}`, 2, /__proto__/],
  ])('%s', async (content, line, message) => {
    const run = await read(content);
    expect(run.record).toBeUndefined();
    expect(run.problem?.message).toMatch(message);
    expect(run.problem?.location).toMatchObject({ path: 'results/run.json', line });
    expect([run.code, run.data, run.outputs]).toEqual([[], [], []]);
    expect(run.absent).toBeUndefined();
  });
  test('one that is not there', async () => {
    const run = await read(undefined);
    expect(run.absent).toBe(true);
    expect(run.problem?.message).toMatch(/no file `results\/run.json`/);
  });
});

test.each([
  ['seed', true],
  ['train.random_state', true],
  ['seeds', true],
  ['eval/seeds', true],
  ['seedling', false],
  ['proceeds', false],
])('the name %s is one of a seed: %j', (name, isSeed) => {
  expect(isSeedName(name)).toBe(isSeed);
});
