import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { checkAtDesk } from '../support/desk.ts';
import { type Files, gitRepository } from '../support/git-repository.ts';

const golden = join(import.meta.dirname, '../golden/dvc/v3');
const CHECK = 'reproducibility/pipeline-fresh';
const RUN = 'reproducibility/run-matches-code';
const record = (stage: string): Files => ({
  'f.feature.yml': `id: f\ntitle: F\nstage: ${stage}\nexperiments: [e.experiment.yml]\n`,
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stale-pipelines-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What a pull request changes. */
type Change = (now: (path: string) => string) => Files;

const code: Change = (now) => ({ 'src/train.py': `${now('src/train.py')}# changed\n` });
/** The stage before was run again and gave something else; or other data was brought in. */
const lock: Change = (now) => ({
  'dvc.lock': now('dvc.lock').replace(/(outs:\s+- path: prepared.csv\s+hash: md5\s+md5: )\w{4}/, '$10000'),
});
const data: Change = (now) => ({ 'data/raw.csv.dvc': now('data/raw.csv.dvc').replace(/md5: \w{4}/, 'md5: 0000') });

/** What a pull request is told by a check of a pipeline that it changes, as `severity outcome standing`. */
async function told(before: string, after: string, policy = '', change = code, of = CHECK): Promise<string> {
  cpSync(golden, folder, { recursive: true });
  const repository = gitRepository(folder);
  repository.commit('main', {
    '.gitattributes': '* -text\n',
    'promotion.yml': `version: 1\nrequires: { candidate: [reproducibility], production: [reproducibility] }\n${policy}`,
    'e.experiment.yml': 'id: e\nresults: metrics.json\ncriteria: [{ metric: accuracy, threshold: ">= 0.5" }]\n',
    ...record(before),
  });
  repository.git('checkout', '--quiet', '-b', 'change');
  repository.commit('change', { ...change((path) => readFileSync(join(golden, path), 'utf8')), ...record(after) });
  const { report } = await checkAtDesk(folder, ['--base', 'main']);
  const finding = report.features[0]?.findings.find(({ check, outcome }) => check === of && outcome !== 'pass');
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

test.each<[string, string, string, Change, string, string]>([
  ['code, of a feature that stays', 'candidate', 'candidate', code, '', 'block fail open'],
  ['code and a lock', 'candidate', 'candidate', (now) => ({ ...code(now), ...lock(now) }), '', 'block fail open'],
  ['a lock alone', 'candidate', 'candidate', lock, '', 'warning fail open'],
  ['a lock alone, in production', 'production', 'production', lock, '', 'warning fail open'],
  ['what a file of DVC names, alone', 'candidate', 'candidate', data, '', 'warning fail open'],
  ['a lock, of a feature that is raised', 'exploratory', 'candidate', lock, '', 'block fail open'],
  ['a lock, where the policy asks', 'candidate', 'candidate', lock, `severity: { ${RUN}: block }\n`, 'block fail open'],
])('what made the results is not what is here: %s', async (_, before, after, change, policy, wanted) => {
  expect(await told(before, after, policy, change, RUN)).toBe(wanted);
});
