/** A word for a POSIX shell, as Python's `shlex.quote` writes it. */
export function shellQuoted(word: string): string {
  if (word !== '' && /^[\w@%+=:,./-]+$/.test(word)) return word;
  return `'${word.replaceAll("'", `'"'"'`)}'`;
}
