/** Most texts: nothing in them has to be looked up among the kinds of characters. */
const PLAIN = /^[\n\t -~]*$/;

/**
 * A text from a file without what is not seen: control characters could move a cursor or start a command, characters that turn
 * the direction of writing or have no width could make a report say something else than it holds. Each is shown as `\uFFFD`;
 * line breaks and tabs stay.
 */
export function visibleText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replaceAll('\r\n', '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u{E0000}-\u{E0FFF}]/gu, '\uFFFD');
}
