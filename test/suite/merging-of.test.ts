import { describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { checkAtDesk } from '../support/desk.ts';
import { type Files, gitRepository } from '../support/git-repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = temporaryFolder();
const RECORD = 'a/a.feature.yml';
const head = (stage: string): string => `id: a\ntitle: Feature a\nstage: ${stage}\n`;

let count = 0;
async function mergingOf(before: string, now: string, more: Files = {}): Promise<unknown> {
  const repository = gitRepository(join(root, String((count += 1))));
  repository.commit('main', {
    'README.md': '#\n',
    'runbook.md': '#\n',
    'a/runbook.md': '#\n',
    ...more,
    [RECORD]: before,
  });
  repository.git('checkout', '--quiet', '-b', 'change');
  repository.commit('change', { [RECORD]: now });
  const { report } = await checkAtDesk(repository.folder, ['--base', 'main']);
  return report.features.find(({ id }) => id === 'a')?.merging;
}

const OPERATED = `artifact: { name: a, version: 14, digest: "sha256:${'0'.repeat(64)}" }
remediation:
  action: recycle-worker
  mode: approve
  blast-radius: { hosts-per-service: 1, hosts-total: 5% }
  rate-limit: 3 per hour
  kill-switch: stop-it
  undo: ./runbook.md#undo
rollout: { flag: go, steps: [5%, 100%], hold: 7d }
rollback: ./runbook.md
`;

describe('what merging a feature that goes up means', () => {
  test('is what its record says, with the mode it had before', async () => {
    expect(
      await mergingOf(
        `${head('exploratory')}remediation: { action: recycle-worker, mode: shadow }\n`,
        head('candidate') + OPERATED,
      ),
    ).toEqual({
      artifact: { name: 'a', version: '14', digest: `sha256:${'0'.repeat(64)}` },
      remediation: {
        action: 'recycle-worker',
        mode: 'approve',
        modeBefore: 'shadow',
        bounds: ['hosts per service: at most 1', 'hosts total: at most 5%', '3 per hour'],
        killSwitch: 'stop-it',
        undo: { path: 'a/runbook.md' },
      },
      exposure: { steps: ['5%', '100%'], hold: '7d', flag: 'go' },
      rollback: { path: 'a/runbook.md' },
    });
  });
  test('is not said where the stage stays, or where the record says nothing', async () => {
    expect(await mergingOf(head('candidate'), head('candidate') + OPERATED)).toBeUndefined();
    expect(await mergingOf(head('exploratory'), head('candidate'))).toBeUndefined();
  });
  test('is as much as the record says well: the rest is a finding', async () => {
    const wrong =
      'artifact: 14\nremediation: { action: [x], undo: ../../../etc/passwd }\nrollout: { steps: 5 }\nrollback: /etc/passwd\n';
    expect(await mergingOf(head('exploratory'), head('candidate') + wrong)).toBeUndefined();
  });
});
