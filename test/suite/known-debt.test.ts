import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atDesk, badFindings, checkAtDesk } from '../support/desk.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';

/** Ten copies of the example's feature, each with five faults. */
const COPIES = Array.from({ length: 10 }, (_, index) => `cpu-burst-${index}`);
const example = join(import.meta.dirname, '..', '..', 'examples', 'host-telemetry');

let folder: string;
let repository: GitRepository;
const file = (copy: string, path: string): string => join(folder, 'features', copy, path);
const edit = (copy: string, path: string, change: (text: string) => string): void => {
  const before = readFileSync(file(copy, path), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`nothing to change in ${path}`);
  writeFileSync(file(copy, path), after);
};
const failTest = (text: string): string =>
  text.replace(/(<testcase [^>]*?)\s*\/>/, '$1><failure message="planted">planted</failure></testcase>');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'known-debt-'));
  repository = gitRepository(folder);
  cpSync(join(example, 'data'), join(folder, 'data'), { recursive: true });
  for (const copy of COPIES) {
    cpSync(join(example, 'features', 'cpu-burst'), join(folder, 'features', copy), { recursive: true });
    cpSync(
      join(folder, 'features', copy, 'cpu-burst.feature.yml'),
      join(folder, 'features', copy, 'record.feature.yml'),
    );
    rmSync(file(copy, 'cpu-burst.feature.yml'));
    edit(copy, 'record.feature.yml', (text) =>
      text
        .replace('id: cpu-burst', `id: ${copy}`)
        .replace(/^contracts:.*\n/m, '')
        .replace('../../data/SHA256SUMS', 'SHA256SUMS'),
    );
    cpSync(join(folder, 'data', 'SHA256SUMS'), file(copy, 'SHA256SUMS'));
    edit(copy, 'SHA256SUMS', (text) =>
      text.replace(/ {2}(\S+)/g, '  ../../data/$1').replace(/^[0-9a-f]{8}/, '00000000'),
    );
    edit(copy, 'requirements.txt', (text) => text.replace('pluggy==', 'pluggy>='));
    edit(copy, 'burst-vs-ewma.experiment.yml', (text) => text.replace('">= 0.80"', '">= 0.99"'));
    edit(copy, 'detector/ewma.py', (text) => `${text}# changed after the run\n`);
    edit(copy, 'reports/unit.xml', failTest);
  }
  writeFileSync(
    join(folder, 'promotion.yml'),
    `version: 1
requires: { candidate: [experiment, reproducibility, tests], production: [experiment, reproducibility, tests] }
severity:
  reproducibility/packages-locked: { candidate: block }
  tests/reports-current: note
`,
  );
  repository.commit('fifty faults', {});
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a repository with fifty faults', () => {
  test('adopts the suite: known debt is written, and the check is green', async () => {
    const before = await checkAtDesk(folder);
    expect(before.status).toBe(1);
    expect(badFindings(before.report)).toHaveLength(50);
    const { status, output } = await atDesk(folder, ['baseline']);
    expect(status).toBe(0);
    expect(output).toMatch(/50 findings accepted as known debt/);
    repository.commit('known debt', {});
    const after = await checkAtDesk(folder);
    expect(after.status).toBe(0);
    expect(after.report.counts).toMatchObject({ failed: 0, known: 50 });
  });

  test('one that gets worse is new: red', async () => {
    edit('cpu-burst-0', 'reports/unit.xml', (text) =>
      text.replace(/(<testcase [^>]*?)\s*\/>/, '$1><error message="planted">planted</error></testcase>'),
    );
    const { status, report } = await checkAtDesk(folder);
    expect(status).toBe(1);
    expect(badFindings(report).filter((line) => line.endsWith('open'))).toEqual([
      'cpu-burst-0 tests/tests-passed fail open',
    ]);
    repository.git('checkout', '--quiet', '.');
  });

  test('one that is mended is told, and taken out by the command; nothing else ever comes in', async () => {
    edit('cpu-burst-1', 'requirements.txt', (text) => text.replace('pluggy>=', 'pluggy=='));
    edit('cpu-burst-2', 'requirements.txt', (text) => text.replace('iniconfig==', 'iniconfig>='));
    const { report } = await checkAtDesk(folder, ['cpu-burst-1']);
    expect(report.knownDebt.mended).toMatchObject([
      { check: 'reproducibility/packages-locked', feature: 'cpu-burst-1' },
    ]);
    const { output } = await atDesk(folder, ['baseline']);
    expect(output).toMatch(/50 findings before, 49 now/);
    repository.git('checkout', '--quiet', '.');
  });

  test('a raised stage brings all its faults back', async () => {
    repository.git('checkout', '--quiet', '-b', 'raise');
    edit('cpu-burst-3', 'record.feature.yml', (text) => text.replace('stage: candidate', 'stage: production'));
    repository.commit('raise', {});
    const { status, report } = await checkAtDesk(folder, ['--base', 'main']);
    expect(status).toBe(1);
    expect(report.features.map(({ id }) => id)).toEqual(['cpu-burst-3']);
    expect(badFindings(report).filter((line) => line.endsWith('fail open'))).toHaveLength(5);
    repository.git('checkout', '--quiet', 'main');
  });
});
