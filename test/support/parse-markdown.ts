import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** A node of parsed Markdown. */
export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly children?: readonly MarkdownNode[];
}

/** Reads GitHub Flavored Markdown as GitHub does. */
export function parseMarkdown(text: string): MarkdownNode {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** All nodes, in the order of the text. */
export function nodesOf(node: MarkdownNode): readonly MarkdownNode[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

/** The blocks and marks of a text without its words: neighbouring words and code count as one piece. */
export function outlineOf({ type, depth, children, value }: MarkdownNode): string {
  if (type === 'text' || type === 'inlineCode') return 'words';
  if (type === 'html') return `html ${(value ?? '').replace(/(<summary>).*(<\/summary>)/s, '$1…$2')}`;
  const inside = (children ?? [])
    .map(outlineOf)
    .filter((part, index, all) => part !== 'words' || all[index - 1] !== 'words');
  return `${type}${depth === undefined ? '' : depth}${inside.length > 0 ? `(${inside.join(' ')})` : ''}`;
}

/** What GitHub makes links or pictures of in a text that is rendered already. */
export const REFERENCE = /@(?!\u200B)|#\d|GH-\d|:\/\/|www\.|(?:mailto|xmpp):|(?<!\d):[\w+-]+:/i;
