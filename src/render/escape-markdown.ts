/** Nothing of a text from a file may become a heading, a link, a mention, HTML or a reference: only what is written here does. */
const ZERO_WIDTH = '\u200B';

/**
 * One line of GitHub Flavored Markdown that shows this text. Spans between backticks stay code; everything else is escaped.
 * Safe inside table cells, lists and headings; never contains a line break.
 */
export function escapeMarkdown(text: string): string {
  const parts = oneLine(text).split('`');
  // An unpaired backtick is a character like any other.
  if (parts.length % 2 === 0) parts.push(`\`${parts.pop() ?? ''}`.replace(/^`/, '\u02CB'));
  return parts.map((part, index) => (index % 2 === 1 ? markdownCode(part) : escapeText(part))).join('');
}

/** A code span that shows this text as it is. */
export function markdownCode(text: string): string {
  const line = oneLine(text);
  if (line.trim() === '') return '';
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padded = line.startsWith('`') || line.endsWith('`') ? ` ${line} ` : line;
  // Inside a table a bar ends the cell even in code; elsewhere the backslash would show, so a look-alike is used.
  return `${fence}${padded.replaceAll('|', '\u2502')}${fence}`;
}

/** A fenced block that shows these lines as they are. */
export function markdownFence(text: string, language = 'text'): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${withoutControl(text).replace(/\n+$/, '')}\n${fence}`;
}

/** HTML, for the summary of a fold, that shows this text; spans between backticks are code. */
export function escapeHtml(text: string): string {
  const parts = oneLine(text).split('`');
  const html = (part: string): string =>
    part
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replace(/@(?=[\w-])/g, `@${ZERO_WIDTH}`)
      .replace(/:(?=\/\/)/g, `:${ZERO_WIDTH}`);
  return parts.map((part, index) => (index % 2 === 1 && index < parts.length - 1 ? `<code>${html(part)}</code>` : html(part))).join('');
}

/** A link whose text and address are both from files. */
export function markdownLink(text: string, address: string): string {
  return `[${escapeMarkdown(text)}](<${encodeURI(oneLine(address)).replace(/[<>]/g, '')}>)`;
}

function escapeText(text: string): string {
  return text
    .replace(/[\\*_[\]<>|~&$^=]/g, '\\$&')
    .replace(/^(\s*)([-+#]|\d+[.)])(?=\s|$)/, '$1\\$2')
    .replace(/@(?=[\w-])/g, `@${ZERO_WIDTH}`)
    .replace(/#(?=\d)/g, `#${ZERO_WIDTH}`)
    .replace(/\b(GH-)(?=\d)/gi, `$1${ZERO_WIDTH}`)
    .replace(/:(?=\/\/)/g, `:${ZERO_WIDTH}`)
    .replace(/\b(www)(?=\.)/gi, `$1${ZERO_WIDTH}`)
    .replace(/\b(mailto|xmpp)(?=:)/gi, `$1${ZERO_WIDTH}`)
    .replace(/:(?=[\w+-]+:)/g, '\\:');
}

function oneLine(text: string): string {
  return withoutControl(text).replace(/\s+/g, ' ').trim();
}

/** Control characters, and the ones that turn the direction of writing, could make a report say something else than it holds. */
function withoutControl(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '\uFFFD');
}
