import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { checkAtDesk } from '../support/desk.ts';
import { type Files, gitRepository } from '../support/git-repository.ts';

const golden = join(import.meta.dirname, '../golden/dvc/v3');
const CHECK = 'reproducibility/pipeline-fresh';
const record = (stage: string): Files => ({
  'f.feature.yml': `id: f\ntitle: F\nstage: ${stage}\nexperiments: [e.experiment.yml]\n`,
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stale-pipelines-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What a pull request is told of a pipeline whose code it changes, as `severity outcome standing`. */
async function told(before: string, after: string, policy = ''): Promise<string> {
  cpSync(golden, folder, { recursive: true });
  const repository = gitRepository(folder);
  repository.commit('main', {
    '.gitattributes': '* -text\n',
    'promotion.yml': `version: 1\nrequires: { candidate: [reproducibility], production: [reproducibility] }\n${policy}`,
    'e.experiment.yml': 'id: e\nresults: metrics.json\ncriteria: [{ metric: accuracy, threshold: ">= 0.5" }]\n',
    ...record(before),
  });
  repository.git('checkout', '--quiet', '-b', 'change');
  const code = readFileSync(join(golden, 'src/train.py'), 'utf8');
  repository.commit('change', { 'src/train.py': `${code}# changed\n`, ...record(after) });
  const { report } = await checkAtDesk(folder, ['--base', 'main']);
  const finding = report.features[0]?.findings.find(({ check, outcome }) => check === CHECK && outcome !== 'pass');
  return `${finding?.severity} ${finding?.outcome} ${finding?.standing}`;
}

test.each([
  ['a feature that stays where it is is warned', 'candidate', 'candidate', '', 'warning fail open'],
  ['also in production', 'production', 'production', '', 'warning fail open'],
  ['one that is raised is blocked', 'exploratory', 'candidate', '', 'block fail open'],
  ['one that is raised to production is blocked', 'candidate', 'production', '', 'block fail open'],
  ['exploring is noted', 'exploratory', 'exploratory', '', 'note fail open'],
  ['a policy may ask for more', 'candidate', 'candidate', `severity: { ${CHECK}: block }\n`, 'block fail open'],
  ['or for less', 'candidate', 'production', `severity: { ${CHECK}: note }\n`, 'note fail open'],
])('not reproduced since a change: %s', async (_, before, after, policy, wanted) => {
  expect(await told(before, after, policy)).toBe(wanted);
});
