import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadinessReport } from '../../src/generated/formats.ts';
import { examplePullRequests, exampleRepository } from '../../scripts/example-repository.ts';
import { checkAtDesk } from '../support/desk.ts';

/** Green stays green: what the example is told, kept. A change here is a change of somebody's verdict and belongs in CHANGELOG.md. */
const golden = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'golden', 'example', 'verdicts.json'), 'utf8'),
) as Record<string, unknown>;

let work: string;
let folder: string;
let repository: ReturnType<typeof exampleRepository>;
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'example-'));
  folder = join(work, 'repository');
  repository = exampleRepository(folder);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

function verdicts(status: number, report: ReadinessReport): unknown {
  return {
    status,
    verdict: report.verdict,
    features: Object.fromEntries(
      report.features.map((feature) => [
        feature.id,
        {
          stage: feature.stage,
          verdict: feature.verdict,
          gates: Object.fromEntries(feature.gates.map(({ gate, verdict }) => [gate, verdict])),
          bad: feature.findings
            .filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown')
            .map(({ check, outcome, severity, fingerprint }) => `${severity} ${outcome} ${check} ${fingerprint}`),
          missingForNext: feature.next?.missing.map(({ check }) => check) ?? null,
        },
      ]),
    ),
  };
}

test('main', async () => {
  repository.git('checkout', '--quiet', 'main');
  const { status, report } = await checkAtDesk(folder);
  expect({ main: verdicts(status, report) }).toEqual({ main: golden['main'] });
});

test.each(examplePullRequests())('%s', async (name) => {
  repository.open(name);
  const { status, report } = await checkAtDesk(folder, ['--base', 'main']);
  expect({ [name]: verdicts(status, report) }).toEqual({ [name]: golden[name] });
});

test('the same inputs give the same bytes', async () => {
  repository.git('checkout', '--quiet', 'main');
  const [first, second] = [await checkAtDesk(folder), await checkAtDesk(folder)];
  expect(JSON.stringify(second.report)).toBe(JSON.stringify(first.report));
  expect(JSON.stringify(first.report)).not.toContain(work);
});
