import { visibleText } from './visible-text.ts';

/** Longer names are cut. */
const LONGEST = 80;

/**
 * Text inside the quotes of a node: what Mermaid, Markdown or HTML would read as their own is written by number, in Mermaid's own form
 * (`#35;`), so that a name can neither end its quotes nor its fence, nor become a list.
 */
export function mermaidText(text: string): string {
  const seen = visibleText(text).replace(/\s+/g, ' ').trim();
  const short = [...seen].length > LONGEST ? `${[...seen].slice(0, LONGEST - 1).join('')}…` : seen;
  // A label without text is a syntax error.
  if (short === '') return '…';
  // A colon too: of a line with `style` or `classDef`, a colon and a number Mermaid takes the last semicolon away.
  return short
    .replaceAll(/[^\p{L}\p{N} ._/…-]/gu, byNumber)
    .replace(/^(\d+)\./, (_, digits: string) => `${digits}#46;`)
    .replace(/^-/, byNumber);
}

function byNumber(character: string): string {
  return `#${character.codePointAt(0) ?? 63};`;
}
