/**
 * Whether a text is what a pattern says: `*` stands for any text, slashes too, and every other character for itself. Its time is bounded by the
 * product of the two lengths, whatever a stranger's pattern is.
 */
export function wildcardMatch(pattern: string, text: string): boolean {
  let [at, place, star, mark] = [0, 0, -1, 0];
  while (place < text.length) {
    if (pattern[at] === '*') {
      star = at;
      at += 1;
      mark = place;
    } else if (at < pattern.length && pattern[at] === text[place]) {
      at += 1;
      place += 1;
    } else if (star >= 0) {
      at = star + 1;
      mark += 1;
      place = mark;
    } else return false;
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}
