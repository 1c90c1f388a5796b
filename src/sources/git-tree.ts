import { type Git, nulSeparated } from './git.ts';
import { readDocument } from './read-document.ts';
import type { Tree } from './repository.ts';

/** The files of a commit. The commit must be there; its file list is read at once, contents when asked for. */
export async function gitTree(git: Git, commit: string): Promise<Tree> {
  const answer = await git(['ls-tree', '-r', '-z', '--full-tree', commit]);
  if (answer.status !== 0) throw new Error(`git ls-tree ${commit}: ${answer.complaint}`);
  const blobs = new Map<string, string>();
  for (const entry of nulSeparated(answer.output)) {
    const tab = entry.indexOf('\t');
    const [mode, kind, blob] = entry.slice(0, tab).split(' ');
    // Symbolic links and submodules are no files of the repository.
    if (kind === 'blob' && mode !== '120000' && blob) blobs.set(entry.slice(tab + 1), blob);
  }
  const paths = [...blobs.keys()].sort();
  const known = new Map<string, string>();

  const texts: Tree['texts'] = async (wanted) => {
    const asked = [...new Set(wanted)].filter((path) => blobs.has(path) && !known.has(path));
    if (asked.length > 0) {
      const input = `${asked.map((path) => blobs.get(path)).join('\n')}\n`;
      const { output, status, complaint } = await git(['cat-file', '--batch'], { input });
      if (status !== 0) throw new Error(`git cat-file: ${complaint}`);
      let offset = 0;
      for (const path of asked) {
        const end = output.indexOf(0x0a, offset);
        const [, kind, size] = output.toString('latin1', offset, end).split(' ');
        offset = end + 1;
        if (kind !== 'blob') continue;
        known.set(path, output.toString('utf8', offset, offset + Number(size)));
        offset += Number(size) + 1;
      }
    }
    return new Map(wanted.flatMap((path) => (known.has(path) ? [[path, known.get(path) ?? ''] as const] : [])));
  };
  return {
    commit,
    paths,
    has: (path) => blobs.has(path),
    blob: (path) => blobs.get(path),
    texts,
    document: async (path) => {
      const text = (await texts([path])).get(path);
      return text === undefined ? undefined : readDocument(path, text);
    },
  };
}
