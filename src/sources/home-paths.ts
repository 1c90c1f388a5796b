/** Homes that are the same on every machine of their kind: the user of Jupyter's images, that of GitHub's runners. */
const SHARED = new Set(['jovyan', 'runner']);

const HOMES = /(?:\/home\/|\/Users\/|\b[A-Za-z]:(?:\\{1,2}|\/)Users(?:\\{1,2}|\/))([A-Za-z0-9][A-Za-z0-9._-]{0,63})/g;

/** Absolute paths into somebody's home folder that stand in a text, up to the folder's name, each once. */
export function homePaths(text: string): readonly string[] {
  const found = new Set<string>();
  for (const [path, user = ''] of text.matchAll(HOMES)) {
    if (!SHARED.has(user)) found.add(path);
    if (found.size >= 20) break;
  }
  return [...found];
}
