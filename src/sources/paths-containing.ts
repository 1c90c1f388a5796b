/** Stands at the end of a part to say that a path ends there. No path has it in itself. */
export const PATH_END = '\0';

interface Together {
  readonly text: string;
  readonly lower: string;
  readonly alike: (text: string) => string;
}

const together = new WeakMap<readonly string[], Together>();

/**
 * Those of many paths that contain any of some parts, in their order; upper and lower case are alike. One text is searched instead of
 * each path: in a large repository nearly all are of no interest, and asking each of them took longer than what follows.
 *
 * @param paths always the same array, for which what is searched is made once
 * @param parts with `PATH_END` at the end what a path ends in
 */
export function pathsContaining(paths: readonly string[], parts: readonly string[]): readonly string[] {
  if (parts.includes('')) return paths;
  const { text, lower, alike } = together.get(paths) ?? put(paths);
  const starts = new Set<number>();
  for (const part of parts.map(alike)) {
    for (let at = lower.indexOf(part); at >= 0; at = lower.indexOf(part, lower.indexOf(PATH_END, at) + 1)) {
      starts.add(lower.lastIndexOf(PATH_END, at - 1) + 1);
    }
  }
  return [...starts]
    .sort((left, right) => left - right)
    .map((start) => text.slice(start, lower.indexOf(PATH_END, start)));
}

function put(paths: readonly string[]): Together {
  const text = paths.length === 0 ? '' : `${paths.join(PATH_END)}${PATH_END}`;
  const lower = text.toLowerCase();
  // A few letters are longer in lower case; then places in the two would differ, and only those of ASCII are taken for alike.
  const made =
    lower.length === text.length
      ? { text, lower, alike: lowerCase }
      : { text, lower: asciiLower(text), alike: asciiLower };
  together.set(paths, made);
  return made;
}

function lowerCase(text: string): string {
  return text.toLowerCase();
}

function asciiLower(text: string): string {
  return text.replaceAll(/[A-Z]+/g, lowerCase);
}
