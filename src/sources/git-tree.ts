import { ConfigurationError } from '../model/configuration-error.ts';
import { LIMITS } from './document.ts';
import { type Git, nulSeparated } from './git.ts';
import { readDocument } from './read-document.ts';
import type { Tree } from './repository.ts';

/** Mode of a symbolic link. */
const LINK = '120000';

/**
 * The files of a commit. The commit must be there; its file list is read at once, contents when asked for.
 *
 * @throws ConfigurationError where git cannot read it, as in a clone without trees or contents whose remote does not answer; `texts` and `bytes` too
 */
export async function gitTree(git: Git, commit: string): Promise<Tree> {
  const answer = await git(['ls-tree', '-r', '-z', '--full-tree', commit]);
  if (answer.status !== 0) throw notRead(answer.complaint);
  const blobs = new Map<string, string>();
  const links = new Map<string, string>();
  const submodules = new Map<string, string>();
  for (const entry of nulSeparated(answer.output)) {
    const tab = entry.indexOf('\t');
    const [mode, kind, blob] = entry.slice(0, tab).split(' ');
    // Symbolic links and submodules are no files of the repository.
    if (kind === 'commit' && blob) submodules.set(entry.slice(tab + 1), blob);
    if (kind === 'blob' && blob) (mode === LINK ? links : blobs).set(entry.slice(tab + 1), blob);
  }
  const paths = [...blobs.keys()].sort();
  const known = new Map<string, string>();

  const texts: Tree['texts'] = async (wanted) => {
    const unread = new Set(wanted.flatMap((path) => blobs.get(path) ?? []).filter((blob) => !known.has(blob)));
    for (const [blob, text] of await readBlobs(git, [...unread])) known.set(blob, text);
    return new Map(
      wanted.flatMap((path) => {
        const text = known.get(blobs.get(path) ?? '');
        return text === undefined ? [] : [[path, text] as const];
      }),
    );
  };
  return {
    commit,
    paths,
    links,
    submodules,
    has: (path) => blobs.has(path),
    blob: (path) => blobs.get(path),
    texts,
    document: async (path) => {
      const text = (await texts([path])).get(path);
      return text === undefined ? undefined : readDocument(path, text);
    },
    bytes: async (path, most) => {
      const blob = blobs.get(path);
      if (blob === undefined) return { unreadable: `there was no file \`${path}\`` };
      // Of a clone without contents nothing is fetched: how large it is cannot be known before.
      const asked = await git(['cat-file', '-s', blob], { environment: { GIT_NO_LAZY_FETCH: '1' } });
      if (asked.status !== 0) return { unreadable: `git does not have \`${path}\` of ${commit.slice(0, 9)} here` };
      const size = Number(asked.output.toString('latin1'));
      if (size > most)
        return { unreadable: `\`${path}\` had ${grouped(size)} bytes; at most ${grouped(most)} are compared` };
      const { output, status, complaint } = await git(['cat-file', 'blob', blob]);
      if (status !== 0) throw notRead(complaint);
      return output;
    },
  };
}

/** A partial clone asks its remote for what it lacks, which may not answer. */
function notRead(complaint: string): ConfigurationError {
  const [line = ''] = complaint.replace(/^(?:fatal|error): /, '').split('\n');
  return new ConfigurationError({
    message: `git does not have the files of a commit that is needed here, and could not bring them: ${line}`,
    remedy: 'check out without a filter (`filter:`), or leave the checkout its credentials (`persist-credentials`)',
  });
}

function grouped(bytes: number): string {
  return String(bytes).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** Texts of blobs by their ids. Those that are not here, or larger than any evidence may be, are left out. */
async function readBlobs(git: Git, blobs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  if (blobs.length === 0) return texts;
  const sizes = await catFile(git, ['--batch-check'], blobs);
  const readable = sizes
    .toString('latin1')
    .split('\n')
    .flatMap((line) => {
      const [blob = '', kind, size] = line.split(' ');
      return kind === 'blob' && Number(size) <= LIMITS.evidence ? [blob] : [];
    });
  if (readable.length === 0) return texts;
  const output = await catFile(git, ['--batch'], readable);
  const decoder = new TextDecoder('utf-8');
  let offset = 0;
  for (const blob of readable) {
    const end = output.indexOf(0x0a, offset);
    const size = Number(output.toString('latin1', offset, end).split(' ')[2]);
    texts.set(blob, decoder.decode(output.subarray(end + 1, end + 1 + size)));
    offset = end + 1 + size + 1;
  }
  return texts;
}

async function catFile(git: Git, how: readonly string[], blobs: readonly string[]): Promise<Buffer> {
  const { output, status, complaint } = await git(['cat-file', ...how], { input: `${blobs.join('\n')}\n` });
  if (status !== 0) throw notRead(complaint);
  return output;
}
