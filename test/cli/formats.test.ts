import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestResultStatement, VerificationStatement } from '../../src/generated/formats.ts';
import { parseJunit } from '../../src/sources/formats/junit.ts';
import { atDesk } from '../support/desk.ts';
import { type Files, type GitRepository, gitRepository } from '../support/git-repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const DIGEST = 'c'.repeat(64);

function repositoryWith(files: Files = {}): GitRepository {
  const repository = gitRepository(temporaryFolder());
  repository.commit('start', {
    'promotion.yml': 'version: 1\nrequires: { candidate: [experiment], production: [experiment] }\n',
    'a/a.feature.yml': `id: a\ntitle: A\nstage: candidate\nowner: acme\nexperiments: [x.experiment.yml]\nartifact: { name: a-model, version: 3, digest: "sha256:${DIGEST}" }\n`,
    'a/x.experiment.yml':
      'id: x\nhypothesis: It is good enough.\nunit: case\nresults: results.csv\ncriteria:\n  - { metric: recall, threshold: ">= 0.5", deterministic: true }\n',
    'a/results.csv': `case,recall\n${Array.from({ length: 40 }, (_, index) => `${index},0.9`).join('\n')}\n`,
    ...files,
  });
  return repository;
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

describe('a report in the formats of other programs', () => {
  test('is printed, with the exit status of the verdict', async () => {
    const { folder } = repositoryWith({ 'a/results.csv': 'case,recall\n1,0.1\n' });
    const sarif = await atDesk(folder, ['check', '--format', 'sarif']);
    const junit = await atDesk(folder, ['check', '--format', 'junit']);
    expect([sarif.status, junit.status]).toEqual([1, 1]);
    const { runs } = JSON.parse(sarif.output) as { runs: { results: { level: string }[] }[] };
    expect(runs[0]?.results.some(({ level }) => level === 'error')).toBe(true);
    expect(parseJunit('x', junit.output)).toContainEqual(
      expect.objectContaining({ name: 'verdict', outcome: 'failed' }),
    );
  });

  test('is there for a single gate too', async () => {
    const { folder } = repositoryWith();
    const { output, status } = await atDesk(folder, ['experiment', 'a/x.experiment.yml', '--format', 'junit']);
    expect([status, parseJunit('x', output)]).toEqual([
      0,
      expect.arrayContaining([expect.objectContaining({ outcome: 'passed' })]),
    ]);
  });

  test('goes into a file', async () => {
    const { folder } = repositoryWith();
    const { output } = await atDesk(folder, ['check', '--format', 'sarif', '--output', 'out.sarif']);
    expect(output).toBe('');
    expect(json(join(folder, 'out.sarif'))).toMatchObject({ version: '2.1.0' });
  });
});

describe('the decision record', () => {
  test('of a ready feature is about the artefact and the report, and names what judged it by the bytes that were judged', async () => {
    const repository = repositoryWith();
    const { folder, git } = repository;
    const { status } = await atDesk(folder, ['check', '--decision', 'decision']);
    expect(status).toBe(0);
    const report = readFileSync(join(folder, 'decision/readiness-report.json'));
    const { subject, predicate } = json(join(folder, 'decision/a/test-result.json')) as TestResultStatement;
    expect(subject).toEqual([
      { name: 'a-model@3', digest: { sha256: DIGEST } },
      { name: 'readiness-report.json', digest: { sha256: createHash('sha256').update(report).digest('hex') } },
    ]);
    const digests = new Map(predicate.configuration.map(({ name, digest }) => [name, digest]));
    expect(digests.get('commit')).toEqual({ gitCommit: git('rev-parse', 'HEAD') });
    for (const path of ['promotion.yml', 'a/a.feature.yml', 'a/x.experiment.yml', 'a/results.csv'])
      expect([path, digests.get(path)]).toEqual([path, expect.objectContaining({ gitBlob: git('hash-object', path) })]);
    const verification = json(join(folder, 'decision/a/svr.json')) as VerificationStatement;
    expect(verification.subject).toEqual(subject);
    expect(verification.predicate.properties).toEqual(
      expect.arrayContaining(['PROMOTION_GATES_READY_FOR_CANDIDATE', 'PROMOTION_GATES_EXPERIMENT_MET']),
    );
  });

  test('of a feature that is not ready verifies nothing', async () => {
    const { folder } = repositoryWith({ 'a/results.csv': 'case,recall\n1,0.1\n' });
    const { status } = await atDesk(folder, ['check', '--decision', 'decision', '--no-enforce']);
    expect(status).toBe(0);
    expect(readdirSync(join(folder, 'decision/a')).sort()).toEqual([
      'subjects.sha256',
      'test-result.json',
      'test-result.predicate.json',
    ]);
    expect(json(join(folder, 'decision/a/test-result.json'))).toMatchObject({ predicate: { result: 'FAILED' } });
  });

  test('takes policy and waivers from the base that judged, whatever the pull request makes of them', async () => {
    const waiver =
      'version: 1\nwaivers:\n  - { check: experiment/threshold-holds, feature: a, reason: more cases come in January, until: "2027-01-31" }\n';
    const repository = repositoryWith({ 'promotion.waivers.yml': waiver });
    const blob = repository.git('rev-parse', 'main:promotion.yml');
    repository.git('checkout', '-q', '-b', 'pr');
    repository.commit('loosen', { 'promotion.yml': 'version: 1\n', 'a/results.csv': 'case,recall\n1,0.8\n2,0.9\n' });
    const { complaints } = await atDesk(repository.folder, ['check', '--base', 'main', '--decision', 'decision']);
    expect(complaints).toBe('');
    const { predicate } = json(join(repository.folder, 'decision/a/test-result.json')) as TestResultStatement;
    expect(predicate.configuration).toContainEqual({
      name: 'promotion.yml',
      digest: { gitBlob: blob },
      annotations: { role: 'policy', source: 'base' },
    });
    expect(predicate.configuration).toContainEqual(
      expect.objectContaining({
        name: 'promotion.waivers.yml',
        digest: { gitBlob: repository.git('rev-parse', 'main:promotion.waivers.yml') },
      }),
    );
  });

  test('names a gate report that was handed in by its SHA-256', async () => {
    const { folder } = repositoryWith();
    await atDesk(folder, ['experiment', 'a/x.experiment.yml', '--format', 'json', '--output', 'made.json']);
    await atDesk(folder, ['report', 'made.json', '--decision', 'decision']);
    const { predicate } = json(join(folder, 'decision/a/test-result.json')) as TestResultStatement;
    const sha256 = createHash('sha256')
      .update(readFileSync(join(folder, 'made.json')))
      .digest('hex');
    expect(predicate.configuration).toContainEqual({
      name: 'made.json',
      digest: { sha256 },
      annotations: { role: 'report' },
    });
  });

  test('is the same, byte for byte, for the same files and clock', async () => {
    const { folder } = repositoryWith();
    const files = async (name: string): Promise<string[]> => {
      await atDesk(folder, ['check', '--decision', name]);
      return ['readiness-report.json', 'a/test-result.json', 'a/svr.json', 'a/subjects.sha256'].map((file) =>
        readFileSync(join(folder, name, file), 'utf8'),
      );
    };
    expect(await files('one')).toEqual(await files('two'));
  });

  test('is refused for single gates, and where its folder cannot be written', async () => {
    const { folder } = repositoryWith();
    const alone = await atDesk(folder, ['check', '--gate', 'experiment', '--decision', 'decision']);
    expect([alone.status, alone.complaints]).toEqual([2, expect.stringContaining('one gate alone decides nothing')]);
    const blocked = await atDesk(folder, ['check', '--decision', 'promotion.yml']);
    expect([blocked.status, blocked.complaints]).toEqual([2, expect.stringContaining('cannot be written')]);
  });
});
