import { expect, test } from '@jest/globals';
import type { GitHubClient } from '../../src/platform/github-client.ts';
import { serverMergeBase } from '../../src/platform/server-merge-base.ts';

const QUESTION = { base: 'b'.repeat(40), head: 'h'.repeat(40), baseIsParent: false };
const FILES = Array.from({ length: 4 }, (_, index) => ({
  path: `${index}.experiment.yml`,
  mode: '100644',
  blob: String(index).repeat(40),
  size: 10,
}));

/** A server that has a merge base and four files, and what it was asked. */
function server(): { readonly asked: string[]; readonly access: Parameters<typeof serverMergeBase>[0] } {
  const asked: string[] = [];
  const client: Pick<GitHubClient, 'mergeBase' | 'files' | 'blob'> = {
    mergeBase: async () => {
      asked.push('compare');
      return 'm'.repeat(40);
    },
    files: async () => {
      asked.push('trees');
      return FILES;
    },
    blob: async (id) => {
      asked.push(`blobs ${id.slice(0, 1)}`);
      return Buffer.from('id: e\n');
    },
  };
  return { asked, access: { client: async () => client, signal: new AbortController().signal } };
}

test('three calls at most, however many experiments changed; what is beyond them is not there', async () => {
  const { asked, access } = server();
  const answer = await serverMergeBase(access)(QUESTION);
  if (!('tree' in answer)) throw new Error(answer.refused);
  const paths = FILES.map(({ path }) => path);
  // Listed are all of them: whether one changed takes no call.
  expect(paths.map((path) => answer.tree.has(path))).toEqual([true, true, true, true]);
  expect([...(await answer.tree.texts(paths)).keys()]).toEqual(['0.experiment.yml']);
  expect(await answer.tree.document('3.experiment.yml')).toBeUndefined();
  // What was given once is not asked for again.
  expect((await answer.tree.document('0.experiment.yml'))?.value).toEqual({ id: 'e' });
  expect(asked).toEqual(['compare', 'trees', 'blobs 0']);
});

test('where the base is a parent of the head, one call less is left over for another file', async () => {
  const { asked, access } = server();
  const answer = await serverMergeBase(access)({ ...QUESTION, baseIsParent: true });
  if (!('tree' in answer)) throw new Error(answer.refused);
  for (const { path } of FILES) await answer.tree.document(path);
  expect(asked).toEqual(['trees', 'blobs 0', 'blobs 1']);
});

test('the limit is that of the run, not of a question', async () => {
  const { asked, access } = server();
  const ask = serverMergeBase(access);
  await ask(QUESTION);
  await ask(QUESTION);
  expect(await ask(QUESTION)).toEqual({ refused: 'no more than 3 calls are made for this' });
  expect(asked).toEqual(['compare', 'trees', 'compare']);
});
