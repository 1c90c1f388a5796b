import type { Location } from '../generated/formats.ts';
import { escapeMarkdown, markdownCode } from '../render/escape-markdown.ts';
import { clipped } from '../render/wording.ts';
import type { Say } from './danger-dsl.ts';

/** Something to say, in plain text with code between backticks. */
export interface Remark {
  readonly say: Say;
  /** What it is about, shown first and as code: a check, a rule. */
  readonly about: string;
  readonly message: string;
  readonly remedy?: string | undefined;
  readonly location?: Location | undefined;
}

const LONGEST_TEXT = 600;

/** Says remarks while there is room, at most so many and so many characters, and gives how many there was no room for. */
export function sayWithin(remarks: readonly Remark[], most: number, characters: number): number {
  let left = characters;
  let said = 0;
  for (const { say, about, message, remedy, location } of remarks) {
    if (said >= most) break;
    // Without a line Danger drops the file.
    const place = location?.line !== undefined && isPlain(location.path) ? location : undefined;
    // Danger puts a message that has none of Markdown's marks into HTML as it is: the code in front makes it Markdown.
    const words = escapeMarkdown(clipped(message, LONGEST_TEXT));
    const todo = remedy === undefined ? '' : `. What to do: ${escapeMarkdown(clipped(remedy, LONGEST_TEXT))}`;
    const where = location === undefined || place ? '' : ` (${markdownCode(placeOf(location))})`;
    const text = `${markdownCode(about)}: ${todo === '' ? words : words.replace(/\.$/, '')}${todo}${where}`;
    left -= text.length + (place ? place.path.length : 0);
    if (left < 0) break;
    if (place) say(text, place.path, place.line);
    else say(text);
    said += 1;
  }
  return remarks.length - said;
}

/** Danger shows the names of files as they are, Markdown and all. */
function isPlain(path: string): boolean {
  return /^[\w./+-]+$/.test(path) && !/__|(^|\/)\.\.(\/|$)/.test(path);
}

function placeOf({ path, line }: Location): string {
  return line === undefined ? path : `${path}:${line}`;
}
