import { codeSpan, messageParts } from '../model/code-span.ts';
import { visibleText } from './visible-text.ts';

/** Breaks up what GitHub would make a link or a mention of, where a backslash does not help: it looks at the rendered text. */
const ZERO_WIDTH = '\u200B';

/**
 * One line of GitHub Flavored Markdown that shows this text. Spans between backticks stay code; everything else is escaped:
 * nothing of a text from a file may become a heading, a link, a mention, HTML or a reference. Safe inside table cells, lists,
 * quotes and headings; never contains a line break.
 */
export function escapeMarkdown(text: string): string {
  const escaped = messageParts(oneLine(text)).map((part) =>
    part.code ? markdownCode(part.text) : escapeText(part.text),
  );
  // At the start of a line these would begin a list, or make a table of the line before.
  return escaped
    .join('')
    .trim()
    .replace(/^[-+:]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** A code span that shows this text as it is, in one line. */
export function markdownCode(text: string): string {
  const line = oneLine(text);
  if (line === '') return '';
  // Inside a table a bar ends the cell even in code; elsewhere the backslash would show, so a look-alike is used.
  return codeSpan(line.replaceAll('|', '\u2502'));
}

/** A fenced block that shows these lines as they are. */
export function markdownFence(text: string, language = 'text'): string {
  const fence = '`'.repeat(Math.max(2, longestRun(text)) + 1);
  return `${fence}${language}\n${visibleText(text).replace(/\n+$/, '')}\n${fence}`;
}

/** HTML, for the summary of a fold, that shows this text; spans between backticks are code. */
export function escapeHtml(text: string): string {
  const html = (part: string): string =>
    withoutReferences(part).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return messageParts(oneLine(text))
    .map((part) => (part.code ? `<code>${html(part.text)}</code>` : html(part.text)))
    .join('');
}

/** A link to an address from a file: the text alone where it is no address of a page. The text is Markdown. */
export function markdownLink(markdown: string, address: string): string {
  const line = oneLine(address);
  return /^https?:\/\//.test(line) ? `[${markdown}](<${encodeURI(line)}>)` : markdown;
}

function escapeText(text: string): string {
  return withoutReferences(text).replace(/[\\`*_[\]<>|~&$^=#]/g, '\\$&');
}

/** Mentions, references to issues, addresses, and the names of emoji are no longer any. */
function withoutReferences(text: string): string {
  return text
    .replaceAll('@', `@${ZERO_WIDTH}`)
    .replace(/#(?=\d)/g, `#${ZERO_WIDTH}`)
    .replace(/(GH-)(?=\d)/gi, `$1${ZERO_WIDTH}`)
    .replace(/:(?=\/\/)|(?<!\d):(?=[\w+-]+(?::|$))/g, `:${ZERO_WIDTH}`)
    .replace(/(www)(?=\.)/gi, `$1${ZERO_WIDTH}`)
    .replace(/(mailto|xmpp)(?=:)/gi, `$1${ZERO_WIDTH}`);
}

function oneLine(text: string): string {
  return visibleText(text).replace(/\s+/g, ' ').trim();
}

function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}
