import { expect, test } from '@jest/globals';
import { join } from 'node:path';
import { checkAtDesk } from '../support/desk.ts';
import { type Files, gitRepository } from '../support/git-repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = temporaryFolder();
const PATH = 'a/a.experiment.yml';
const experiment = (threshold: string, more = ''): string =>
  `id: a\nhypothesis: It works.\nunit: episode\ncandidate: results.csv\ncriteria:\n  - { metric: recall, threshold: ">= ${threshold}" }\n${more}`;
const results = (recall: string): string =>
  `episode,recall\n${Array.from({ length: 30 }, (_, index) => `e${index},${recall}${index % 3}`).join('\n')}\n`;
const RECORD = 'id: a\ntitle: Feature a\nstage: exploratory\nexperiments: [a.experiment.yml]\n';
const MAIN: Files = {
  'a/a.feature.yml': RECORD,
  [PATH]: experiment('0.80'),
  'a/results.csv': results('0.9'),
};

test.each<[string, Files, boolean]>([
  ['criteria and results', { [PATH]: experiment('0.40'), 'a/results.csv': results('0.5') }, true],
  ['criteria alone, which no check speaks against', { [PATH]: experiment('0.85') }, true],
  ['words that mean the same', { [PATH]: experiment('0.80', 'plan: Shadow for two weeks.\n') }, false],
  ['results alone', { 'a/results.csv': results('0.8') }, false],
  ['nothing of an experiment whose results came with it', { 'a/a.feature.yml': `${RECORD}owner: acme\n` }, false],
])('a pull request that changes %s', async (_, change, told) => {
  const repository = gitRepository(join(root, `${Math.random()}`.slice(2)));
  repository.commit('main', MAIN);
  repository.git('checkout', '--quiet', '-b', 'change');
  repository.commit('change', change);
  const { report } = await checkAtDesk(repository.folder, ['--base', 'main']);
  expect(report.notices.filter(({ message }) => message.startsWith('success criteria'))).toEqual(
    told
      ? [
          {
            message: `success criteria are changed by this pull request: \`${PATH}\``,
            location: { path: PATH, line: 1 },
          },
        ]
      : [],
  );
});
