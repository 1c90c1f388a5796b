import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  escapeHtml,
  escapeMarkdown,
  markdownCode,
  markdownFence,
  markdownLink,
} from '../../src/render/escape-markdown.ts';
import { visibleText } from '../../src/render/visible-text.ts';
import { hostileText } from '../support/hostile-text.ts';
import { type MarkdownNode, nodesOf, outlineOf, parseMarkdown, REFERENCE } from '../support/parse-markdown.ts';

/** What a reader sees, without spaces and the backticks that make code. */
const seen = (text: string): string => text.replace(/[\s\u200B`]/g, '').replaceAll('\u2502', '|');
const textOf = (node: MarkdownNode): string =>
  nodesOf(node)
    .map(({ value }) => value ?? '')
    .join('');

const CONTEXTS: readonly (readonly [string, (markdown: string) => string])[] = [
  ['a paragraph', (markdown) => markdown],
  ['a heading', (markdown) => `## ✅ ${markdown}`],
  ['a list', (markdown) => `- ${markdown}\n- next`],
  ['a quote', (markdown) => `> [!NOTE]\n> ${markdown}\n>\n> next`],
  ['a table', (markdown) => `| a | b |\n|---|---|\n| ${markdown} | ${markdown} |`],
  ['bold', (markdown) => `**1. ⛔ ${markdown}.** next`],
  ['a second line', (markdown) => `first\\\n${markdown}\\\nthird`],
];

describe('a text from a file', () => {
  test.each(CONTEXTS)('in %s is that text and nothing else', (_, context) => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = escapeMarkdown(text);
        fc.pre(markdown !== '');
        const tree = parseMarkdown(context(markdown));
        expect(outlineOf(tree)).toBe(outlineOf(parseMarkdown(context('x'))));
        const words = nodesOf(tree).filter(({ type }) => type === 'text');
        for (const { value = '' } of words) expect(value).not.toMatch(REFERENCE);
        expect(seen(textOf(tree))).toContain(seen(visibleText(text)));
      }),
      { numRuns: 120 },
    );
  });
  test.each([
    ['a `b` c', 'a `b` c'],
    ['`a``b`', '```a``b```'],
    ['there is ``a`b`` and `c`', 'there is ``a`b`` and `c`'],
    ['`` `a ``', '`` `a ``'],
    ['one ` alone', 'one \\` alone'],
    ['`a` and ` alone', '`a` and \\` alone'],
    ['`a|b`', '`a\u2502b`'],
    ['#``1', '\\#\\`\\`1'],
    ['a | b', 'a \\| b'],
    ['**a** _b_ [c](d) <e>', '\\*\\*a\\*\\* \\_b\\_ \\[c\\](d) \\<e\\>'],
    ['$x$ and x^2', '\\$x\\$ and x\\^2'],
    ['1. one', '1\\. one'],
    ['- one', '\\- one'],
    ['---', '\\---'],
    [':-', '\\:\u200B-'],
    ['## two', '\\#\\# two'],
    ['ask @acme/detect about #12', 'ask @\u200Bacme/detect about \\#\u200B12'],
    ['https://e.test', 'https:\u200B//e.test'],
    ['at 12:30:45 :tada:', 'at 12:30:45 :\u200Btada:'],
    ['two\n\nlines\tand more', 'two lines and more'],
    ['\u001B[31mred\u202E', '\uFFFD\\[31mred\uFFFD'],
    ['half \uD83D an emoji', 'half \uFFFD an emoji'],
    ['', ''],
    ['a-b, c+d, e.g. 1.5', 'a-b, c+d, e.g. 1.5'],
  ])('%j is written %j', (text, markdown) => expect(escapeMarkdown(text)).toBe(markdown));
});

describe('code', () => {
  test('shows its text as it is, in a table too', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = markdownCode(text);
        fc.pre(markdown !== '');
        for (const context of [`${markdown} next`, `| a | b |\n|---|---|\n| ${markdown} | x |`]) {
          const code = nodesOf(parseMarkdown(context)).filter(({ type }) => type === 'inlineCode');
          expect(code.map(({ value }) => value?.replaceAll('\u2502', '|'))).toEqual([
            visibleText(text).replaceAll('\u2502', '|').replace(/\s+/g, ' ').trim(),
          ]);
        }
      }),
      { numRuns: 120 },
    );
  });
});

describe('a fence', () => {
  test('is longer than any in it', () => {
    expect(markdownFence('a\n```\nb\n`````\n')).toBe('``````text\na\n```\nb\n`````\n``````');
    expect(markdownFence('a\r\nb', '')).toBe('```\na\nb\n```');
  });
  test('holds its lines, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 4 }), (lines) => {
        const text = lines.join('\n');
        const tree = parseMarkdown(`before\n\n${markdownFence(text)}\n\nafter`);
        expect(outlineOf(tree)).toBe('root(paragraph(words) code paragraph(words))');
        expect(tree.children?.[1]?.value).toBe(visibleText(text).replace(/\n+$/, ''));
      }),
      { numRuns: 120 },
    );
  });
});

describe('the summary of a fold', () => {
  test('is HTML that shows its text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const html = escapeHtml(text);
        expect(html.replaceAll(/<\/?code>/g, '')).not.toMatch(/[<>\n]|&(?!amp;|lt;|gt;)/);
        expect(html).not.toMatch(REFERENCE);
        const shown = html
          .replaceAll(/<\/?code>/g, '')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&amp;', '&');
        expect(seen(shown)).toBe(seen(visibleText(text)));
      }),
      { numRuns: 120 },
    );
  });
  test('has code where the text has', () =>
    expect(escapeHtml('`a<b`: c & d `')).toBe('<code>a&lt;b</code>: c &amp; d `'));
});

describe('a link', () => {
  test.each([
    ['https://e.test/a b', '[run](<https://e.test/a%20b>)'],
    ['https://e.test/<x>\n', '[run](<https://e.test/%3Cx%3E>)'],
    ['javascript:alert(1)', 'run'],
    ['data:text/html,x', 'run'],
    ['//e.test', 'run'],
    ['', 'run'],
  ])('to %j', (address, markdown) => expect(markdownLink('run', address)).toBe(markdown));
  test('leads to a page or nowhere, whatever the address', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const tree = parseMarkdown(`${markdownLink('run', `https://e.test/${text}`)} next`);
        expect(outlineOf(tree)).toBe('root(paragraph(link(words) words))');
        expect(nodesOf(tree).find(({ type }) => type === 'link')?.url).toMatch(/^https:\/\/e\.test\//);
      }),
      { numRuns: 120 },
    );
  });
});
