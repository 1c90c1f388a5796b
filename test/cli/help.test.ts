import { describe, expect, test } from '@jest/globals';
import { atDesk } from '../support/desk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const { output: overview } = await atDesk(folder, ['--help']);
const commands = [...overview.matchAll(/^ {2}([a-z][a-z-]*) {2,}[A-Z]/gm)].map(([, name = '']) => name);

describe.each(commands)('%s --help', (command) => {
  test('lists no option that the command does not take', async () => {
    const { output } = await atDesk(folder, [command, '--help']);
    expect(output).toMatch(new RegExp(`^Usage: promotion-gates ${command}\\b`));
    const options = [...output.matchAll(/^ {2}(--[a-z-]+)(?= ([A-Z]|[a-z]+\|)?)/gm)];
    for (const [, name = '', value] of options) {
      // Said wrongly, so that nothing is run: without the value it needs, or with one it does not.
      const { status, complaints } = await atDesk(folder, [command, value === undefined ? `${name}=x` : name]);
      expect([name, status, complaints]).toEqual([name, 2, expect.stringMatching(/needs a value|takes no value/)]);
    }
  });
});

test('there is help for every command', () => {
  expect(commands).toEqual(expect.arrayContaining(['check', 'data-contract', 'init', 'lineage', 'report']));
});
