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
  test('is told of a stage that stays as far as it acts on a running system otherwise than before', async () => {
    const wider = OPERATED.replace('5%', '10%').replace('hosts-per-service: 1, ', '').replace('3 per', '30 per');
    expect(await mergingOf(head('candidate') + OPERATED, head('candidate') + wider)).toEqual({
      remediation: expect.objectContaining({
        action: 'recycle-worker',
        mode: 'approve',
        bounds: [
          'hosts total: at most 10% (5% before)',
          'hosts per service: no bound (1 before)',
          '30 per hour (3 per hour before)',
        ],
      }),
    });
    expect(await mergingOf(head('candidate'), head('candidate') + OPERATED)).toHaveProperty(
      'remediation.mode',
      'approve',
    );
    expect(await mergingOf(head('candidate') + OPERATED, `${head('candidate')}kind: x\n${OPERATED}`)).toBeUndefined();
  });
  test('is not said where the record says nothing', async () => {
    expect(await mergingOf(head('exploratory'), head('candidate'))).toBeUndefined();
  });
  test('is as much as the record says well: the rest is a finding', async () => {
    const wrong =
      'artifact: 14\nremediation: { action: [x], undo: ../../../etc/passwd }\nrollout: { steps: 5 }\nrollback: /etc/passwd\n';
    expect(await mergingOf(head('exploratory'), head('candidate') + wrong)).toBeUndefined();
  });
});
