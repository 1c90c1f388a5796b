/** Beyond this many paths nothing is gained by looking at texts first. */
const MOST_PATHS = 200;

/**
 * A quick test whether a document could state one of these paths, for leaving out the parsing of documents that cannot: some
 * part of a path (the file's name, or a folder above it) stands in its text, or the text has a pattern, an escape or a path of
 * dots alone, which may stand for anything. It may say yes for nothing, and never no for something.
 */
export function mayName(paths: ReadonlySet<string>): (text: string) => boolean {
  if (paths.size > MOST_PATHS) return () => true;
  const parts = [...new Set([...paths].flatMap((path) => path.split('/')))];
  return (text) => ANYTHING.test(text) || parts.some((part) => text.includes(part));
}

/** Patterns (braces other than those of a YAML mapping, brackets with a range or a negation), escapes, and paths of dots alone. */
const ANYTHING = /[*?\\]|\{(?![^{}]*:\s)[^{}]*\}|\[[^\]]*[!-][^\]]*\]|(^|[\s"',[(:-])\.{1,2}\/?($|[\s"',\])#])/m;
