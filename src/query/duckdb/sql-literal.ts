/** Text as an SQL literal. */
export function textLiteral(text: string): string {
  const parts = text.split('\0').map((part) => `'${part.replaceAll("'", "''")}'`);
  // The engine's interface ends a statement at a NUL character.
  return parts.length === 1 ? (parts[0] ?? "''") : `(${parts.join(' || chr(0) || ')})`;
}

/** A name as an SQL identifier. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A path as the engine's readers must be given it: they take any path for a pattern, even of a file that is there. */
export function readablePath(path: string): string {
  return path.replaceAll(/[*?[]/g, '[$&]');
}

/** Several texts as an SQL list. */
export function textList(texts: readonly string[]): string {
  return `[${texts.map(textLiteral).join(', ')}]`;
}
