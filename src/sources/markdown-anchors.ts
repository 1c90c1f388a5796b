import GitHubSlugger from 'github-slugger';

/** A heading is read up to here: nobody links to a longer one, and hostile ones are no work. */
const LONGEST = 1000;

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const ATX = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
/** What no first line of a paragraph can be, so that a line of dashes below it underlines nothing. */
const NO_TEXT = /^(?: {4}|\t| {0,3}(?:[-*+][ \t]|\d{1,9}[.)][ \t]|\|))|^\s*$/;
const HTML_HEADING = /<h[1-6](?:\s[^<>]*)?>([^<>]*(?:<[^<>]*>[^<>]*)*?)<\/h[1-6]>/gi;
const HTML_ANCHOR = /<[a-z][a-z0-9]*\s[^<>]*?\b(?:id|name)\s*=\s*["']([^"'<>]+)["']/gi;

/**
 * What links into a page of Markdown can name behind `#`, as GitHub gives it: a slug for every heading (`#`, underlined, or
 * HTML; the second of the same name ends in `-1`), and the ids that HTML in the page sets. What stands in fenced code, in
 * comments and in the front matter is none.
 */
export function markdownAnchors(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  const slugger = new GitHubSlugger();
  const heading = (words: string): void => void anchors.add(slugger.slug(plainWords(words)));
  let fence: string | undefined;
  let paragraph: string | undefined;
  for (const written of readable(text)) {
    const line = written.replace(/^(?: {0,3}>[ \t]?)+/, '').slice(0, LONGEST);
    const [, marks] = FENCE.exec(line) ?? [];
    if (fence !== undefined) {
      if (marks?.startsWith(fence) && line.trim() === marks) fence = undefined;
      continue;
    }
    if (marks !== undefined) {
      fence = marks;
      paragraph = undefined;
      continue;
    }
    for (const [, id = ''] of line.matchAll(HTML_ANCHOR)) anchors.add(id);
    const atx = ATX.exec(line);
    if (atx) heading((atx[2] ?? '').replace(/(?:^|[ \t]+)#+[ \t]*$/, ''));
    else if (paragraph !== undefined && UNDERLINE.test(line)) heading(paragraph);
    else for (const [, words = ''] of line.matchAll(HTML_HEADING)) heading(words);
    const ends = atx !== null || UNDERLINE.test(line) || NO_TEXT.test(line);
    paragraph = ends ? undefined : paragraph === undefined ? line : `${paragraph} ${line.trim()}`.slice(0, LONGEST);
  }
  return anchors;
}

/** The lines of a page, without front matter and comments; as many of them as there were. */
function readable(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/);
  const end = lines[0]?.trim() === '---' ? lines.indexOf('---', 1) : -1;
  let comment = false;
  return lines.slice(end + 1).map((line) => {
    let rest = line;
    let kept = '';
    for (;;) {
      const mark = rest.indexOf(comment ? '-->' : '<!--');
      if (mark < 0) return comment ? kept : kept + rest;
      if (!comment) kept += rest.slice(0, mark);
      rest = rest.slice(mark + (comment ? 3 : 4));
      comment = !comment;
    }
  });
}

/** The words of a heading as a reader sees them: without images, addresses of links, tags and the marks of emphasis. */
function plainWords(heading: string): string {
  return heading
    .replaceAll(/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/g, '')
    .replaceAll(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll(/(^|[^\w\\])_+(?=\S)|(\S)_+(?=\W|$)/g, '$1$2')
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    .trim();
}
