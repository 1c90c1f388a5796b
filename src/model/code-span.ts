/**
 * A text among the words of a message that is to be read as it is: between backticks, of which there are more than it has in a row
 * (CommonMark, section 6.1). Names come from files and may hold backticks themselves.
 */
export function codeSpan(text: string): string {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  // One space on both sides is not part of what is between the backticks.
  return /^`|`$|^ [^]*[^ ][^]* $/.test(text) ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

/** A stretch of a message. */
export interface MessagePart {
  readonly code: boolean;
  readonly text: string;
}

/** The words of a message and its code spans, in order. Backticks that have no counterpart are characters like any other. */
export function messageParts(message: string): readonly MessagePart[] {
  const runs = [...message.matchAll(/`+/g)].map(({ index, 0: run }) => ({ index, length: run.length }));
  // For each run the next one of the same length.
  const next: number[] = [];
  const seen = new Map<number, number>();
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    const length = runs[at]?.length ?? 0;
    next[at] = seen.get(length) ?? -1;
    seen.set(length, at);
  }
  const parts: MessagePart[] = [];
  let start = 0;
  for (let at = 0; at < runs.length; at += 1) {
    const open = runs[at];
    const closing = next[at] ?? -1;
    const close = runs[closing];
    if (!open || !close) continue;
    if (open.index > start) parts.push({ code: false, text: message.slice(start, open.index) });
    const inside = message.slice(open.index + open.length, close.index);
    parts.push({ code: true, text: /^ [^]*[^ ][^]* $/.test(inside) ? inside.slice(1, -1) : inside });
    start = close.index + close.length;
    at = closing;
  }
  if (start < message.length) parts.push({ code: false, text: message.slice(start) });
  return parts;
}
