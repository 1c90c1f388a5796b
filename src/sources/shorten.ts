/** A text from a file, short enough to be quoted in a sentence. */
export function shorten(text: string, most = 60): string {
  if (text.length <= most) return text;
  // Half of a surrogate pair is no character.
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
