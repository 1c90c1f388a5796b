import { describe, expect, test } from '@jest/globals';
import { compareWithBase } from '../../src/sources/compare-with-base.ts';
import { temporaryClone, temporaryRepository } from '../support/temporary-repository.ts';

/** `a.txt` in the first commit and in a branch that was merged; a star in a name that is no pattern. */
function history() {
  const there = temporaryRepository();
  const first = there.commit('first', { 'a.txt': '1', 'b.txt': '1' });
  there.run('checkout', '-q', '-b', 'branch');
  there.commit('in the branch', { 'a.txt': '2' });
  there.run('checkout', '-q', 'main');
  const second = there.commit('second', { 'b.txt': '2' });
  there.run('merge', '-q', '--no-ff', '-m', 'merge', 'branch');
  const merge = there.run('rev-parse', 'HEAD');
  const last = there.commit('last', { '*.txt': '1' });
  there.run('checkout', '-q', '-b', 'feature');
  there.commit('feature', { 'a.txt': '3' });
  return { there, first, second, merge, last };
}

describe('changes of a file up to the merge base', () => {
  const { there, first, second, merge, last } = history();
  const request = { ref: 'main', fetch: false };
  test('are those of the base branch itself: a merge counts where it was merged, a name is no pattern', async () => {
    const { changesOf } = await compareWithBase(there.git(), request);
    expect(await changesOf?.(['a.txt'], 5)).toEqual([{ commit: merge, before: second }, { commit: first }]);
    expect(await changesOf?.(['a.txt'], 1)).toEqual([{ commit: merge, before: second }]);
    expect(await changesOf?.(['*.txt'], 5)).toEqual([{ commit: last, before: merge }]);
    expect(await changesOf?.(['none.txt'], 5)).toEqual([]);
  });
  test('a shallow checkout fetches what lies beyond its end', async () => {
    const clone = temporaryClone(there, '--depth=2', '--branch=feature');
    const git = clone.git();
    const { changesOf } = await compareWithBase(git, { ref: last, fetch: true });
    expect(await changesOf?.(['b.txt'], 1)).toEqual([{ commit: second, before: first }]);
    const again = await compareWithBase(git, { ref: last, fetch: false });
    expect(await again.changesOf?.(['a.txt'], 5)).toEqual([{ commit: merge, before: second }, { commit: first }]);
  });
  test('that cannot be fetched are not made up', async () => {
    const clone = temporaryClone(there, '--depth=2', '--branch=feature');
    const git = clone.git();
    const { changesOf } = await compareWithBase(git, { ref: last, fetch: false });
    expect(await changesOf?.(['b.txt'], 1)).toBeUndefined();
  });
});
