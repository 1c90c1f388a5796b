/** What was seen of texts, as they come from the engine. */
export interface TextsSeen {
  /** How many, counted by their separators: another number than rows where one of them holds a separator itself. */
  readonly count: number;
  readonly empty: number;
  /** Whether one begins or ends with a space, a tab or a line end. */
  readonly spaced: boolean;
  /** Whether each comes after the one before it, by length and then by bytes, or by bytes alone: then no two are the same. */
  readonly rising: boolean;
}

/**
 * Looks once at texts in UTF-8 without making texts of them.
 *
 * @param parts each some whole texts, between which a separator stands
 * @param separator the byte between two texts of a part
 */
export function lookAtTexts(parts: readonly Uint8Array[], separator: number): TextsSeen {
  const seen = { count: 0, empty: 0, spaced: false, byLength: true, byBytes: true };
  let before: Uint8Array | undefined;
  for (const part of parts) before = lookAtPart(part, before, separator, seen);
  const { count, empty, spaced, byLength, byBytes } = seen;
  return { count, empty, spaced, rising: byLength || byBytes };
}

/** The same of one part, into what was seen; the last text of the part before it, if there is one, and gives its own last one. */
function lookAtPart(
  part: Uint8Array,
  last: Uint8Array | undefined,
  separator: number,
  seen: { count: number; empty: number; spaced: boolean; byLength: boolean; byBytes: boolean },
): Uint8Array {
  let { byLength, byBytes } = seen;
  // The text before this one: of the part before, then of this one.
  let [before, beforeFrom, beforeTo] = [last ?? part, 0, last ? last.length : -1];
  let from = 0;
  for (;;) {
    let order = 0;
    let to = from;
    for (; to < part.length; to += 1) {
      const byte = part[to];
      if (byte === undefined || byte === separator) break;
      const other = beforeFrom + to - from;
      if (order === 0 && other < beforeTo) order = byte - (before[other] ?? 0);
    }
    seen.count += 1;
    if (to === from) seen.empty += 1;
    else if (isSpace(part[from]) || isSpace(part[to - 1])) seen.spaced = true;
    const longer = to - from - (beforeTo - beforeFrom);
    // A text that goes on where the one before it ended comes after it.
    const rises = order > 0 || (order === 0 && longer > 0);
    if (beforeTo >= 0) {
      byBytes &&= rises;
      byLength &&= longer > 0 || (longer === 0 && rises);
    }
    if (to >= part.length) break;
    [before, beforeFrom, beforeTo] = [part, from, to];
    from = to + 1;
  }
  seen.byLength = byLength;
  seen.byBytes = byBytes;
  return part.subarray(from);
}

function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 9 || byte === 10 || byte === 13;
}
