import { expect, test } from '@jest/globals';
import { join } from 'node:path';
import { atDesk, checkAtDesk } from '../support/desk.ts';
import { gitRepository } from '../support/git-repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = temporaryFolder();
const HEAD = 'id: a\ntitle: Feature a\nstage: exploratory\n';
const ACTS = `remediation:
  action: recycle-worker
  mode: approve
  blast-radius: { hosts-total: 5% }
  rate-limit: 3 per hour
`;
const acts = (...changes: readonly (readonly [string, string])[]): string =>
  HEAD + changes.reduce((text, [from, to]) => text.replace(from, to), ACTS);

let count = 0;
async function pullRequest(before: string | undefined, now: string): Promise<string> {
  const repository = gitRepository(join(root, String((count += 1))));
  repository.commit('main', { 'README.md': '#\n', 'a.feature.yml': before });
  repository.git('checkout', '--quiet', '-b', 'change');
  repository.commit('change', { 'README.md': '# R\n', 'a.feature.yml': now });
  return repository.folder;
}

test.each<[string, string | undefined, string, string | undefined, number]>([
  ['another mode', acts(), acts(['approve', 'automatic']), 'changed by this pull request: mode approve → automatic', 6],
  [
    'a wider radius and a higher rate',
    acts(),
    acts(['5%', '50%'], ['3 per hour', '30 per hour']),
    'changed by this pull request: hosts-total 5% → 50%; rate-limit 3 per hour → 30 per hour',
    7,
  ],
  [
    'a bound less and another more',
    acts(),
    acts(['hosts-total: 5%', 'hosts-per-service: 1']),
    'changed by this pull request: hosts-per-service 1 is new; hosts-total 5% is taken out',
    7,
  ],
  [
    'one that was not there',
    HEAD,
    acts(),
    'new in this pull request: action recycle-worker, mode approve, hosts-total 5%, rate-limit 3 per hour',
    5,
  ],
  [
    'one in a feature that was not there',
    undefined,
    acts(['  rate-limit: 3 per hour\n', '']),
    'new in this pull request: action recycle-worker, mode approve, hosts-total 5%',
    5,
  ],
  [
    'none any more',
    acts(),
    HEAD,
    'taken out by this pull request: action recycle-worker, mode approve, hosts-total 5%, rate-limit 3 per hour',
    1,
  ],
  ['other words', acts(), `${acts()}purpose: Restarts what hangs.\n`, undefined, 0],
  [
    'a hostile value',
    acts(),
    acts(['3 per hour', '[1, 2]']),
    'changed by this pull request: rate-limit 3 per hour is taken out',
    8,
  ],
])('a pull request with %s says so at the top', async (_, before, now, expected, line) => {
  const folder = await pullRequest(before, now);
  const { report } = await checkAtDesk(folder, ['--base', 'main']);
  expect(report.notices.filter(({ message }) => message.includes('remediation'))).toEqual(
    expected === undefined
      ? []
      : [
          {
            message: `the remediation of \`a\` is ${expected}`,
            location: expect.objectContaining({ path: 'a.feature.yml', line }),
          },
        ],
  );
  if (expected === undefined) return;
  expect(report.notices[0]?.message).toMatch(/^the remediation of/);
  const { output } = await atDesk(folder, ['check', '--base', 'main', '--format', 'markdown']);
  expect(output.split('\n').find((text) => text.startsWith('> the remediation of'))).toBeDefined();
});
