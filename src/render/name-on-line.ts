import { visibleText } from './visible-text.ts';

/** A name from a file on one line: one that holds line breaks could pretend to be lines of this program. */
export function nameOnLine(name: string): string {
  return visibleText(name).replaceAll(/\s+/g, ' ');
}
