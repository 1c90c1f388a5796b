import type { YAMLError } from 'yaml';
import { DEEPEST } from './parse-json.ts';
import { shorten } from './shorten.ts';

interface Complaint {
  readonly message: string;
  readonly remedy: string;
  readonly offset: number;
}

const QUOTES = 'put the text in quotes';
const DELIMITERS = 'put a text that holds `: `, ` #`, brackets or quotes in quotes';
const COLUMNS = 'start the keys of one mapping, and the `-` of one list, in the same column';

/**
 * The first syntax error of a file in words for its writer: the others mostly follow from it. What trips writers most (`: `
 * inside a text, a text that starts with `>` or `@`, columns that do not line up, a conflict of a merge) is named as that.
 */
export function yamlComplaint(errors: readonly YAMLError[], text: string): Complaint | undefined {
  let first = errors[0];
  for (const error of errors) if (first && error.pos[0] < first.pos[0]) first = error;
  if (!first) return undefined;
  const conflict = conflictIn(text);
  if (conflict !== undefined)
    return {
      message: 'a merge left a conflict here that nobody has resolved',
      remedy: 'resolve it, and take the lines with `<<<<<<<`, `=======` and `>>>>>>>` out',
      offset: conflict,
    };
  const offset = first.pos[0];
  const codes = new Set(errors.filter(({ pos }) => pos[0] === offset).map(({ code }) => code));
  const [message, remedy] = words(first, codes);
  const wellFormed = first.code === 'RESOURCE_EXHAUSTION' || first.code === 'MULTIPLE_DOCS';
  return { message: wellFormed ? message : `not valid YAML: ${message}`, remedy, offset };
}

/** Where git put both sides of a conflict; undefined where it did not. */
function conflictIn(text: string): number | undefined {
  const start = text.search(/^<{7} /m);
  const middle = start < 0 ? -1 : text.indexOf('\n=======', start);
  return middle < 0 || !text.includes('\n>>>>>>> ', middle) ? undefined : start;
}

function words({ code, message }: YAMLError, codes: ReadonlySet<string>): readonly [message: string, remedy: string] {
  switch (code) {
    case 'RESOURCE_EXHAUSTION':
      return [`nested more than ${DEEPEST} deep`, 'nest less'];
    case 'MULTIPLE_DOCS':
      return ['the file holds several documents', 'keep one, without a second `---`'];
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (codes.has('MULTILINE_IMPLICIT_KEY') || message.startsWith('A block sequence'))
        return ['the lines from here on do not start in the same column', COLUMNS];
      return ['`: ` stands twice on this line', 'put the text that holds `: ` in quotes'];
    case 'BAD_INDENT':
      if (message.startsWith('Flow')) return ['a `[` or `{` before this is not closed', 'close it with `]` or `}`'];
      return ['the lines from here on do not start in the same column', COLUMNS];
    case 'TAB_AS_INDENT':
      return ['a tab stands where a line is indented', 'indent with spaces'];
    case 'MULTILINE_IMPLICIT_KEY':
      return ['this line is neither a key with `:` nor part of a text', COLUMNS];
    case 'BAD_SCALAR_START':
      return [`a text cannot start with ${badStart(message)}`, QUOTES];
    case 'BAD_DQ_ESCAPE':
      return [
        `\`${shorten(message.replace(/^Invalid escape sequence /, ''))}\` is not an escape`,
        'double the backslash, or put the text in single quotes',
      ];
    case 'NON_STRING_KEY':
      return ['a key must be a text', 'write the key as a text in quotes'];
    case 'MISSING_CHAR':
      if (message.startsWith('Missing closing')) return ['a quote is not closed', 'close it'];
      if (message.startsWith('Implicit map keys')) return ['a key without `:`', 'write `:` after the key'];
      if (message.startsWith('Comments')) return ['a `#` starts a comment only after a space', QUOTES];
      if (message.includes('directives-end'))
        return ['a line that starts with `%` is an instruction to the reader', QUOTES];
      break;
    case 'UNEXPECTED_TOKEN':
      if (message.startsWith('Block scalar header'))
        return ['a `>` or `|` here starts a text of several lines', QUOTES];
      if (message.includes('block-seq-ind'))
        return [
          'a `-` of a list stands on the line of a key, or in its column',
          'write each `-` on a line of its own, below the key',
        ];
      if (message.startsWith('Unexpected , in')) return ['a `,` with nothing before it', 'take it out'];
      break;
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
    case 'MULTIPLE_TAGS':
    case 'BAD_PROP_ORDER':
    case 'TAG_RESOLVE_FAILED':
      return ['`&`, `*` and `!` at the start of a text have a meaning of their own', QUOTES];
    case 'KEY_OVER_1024_CHARS':
      return ['a key is longer than 1024 characters', 'make it shorter'];
    default:
  }
  const [, source] = /(?:stream|document|token): "?(.{1,20}?)"?$/.exec(message) ?? [];
  return [
    source === undefined ? 'this cannot follow what stands before it' : `\`${source}\` does not belong here`,
    DELIMITERS,
  ];
}

function badStart(message: string): string {
  if (message.includes('tab')) return 'a tab';
  return message.endsWith('`') ? 'a backtick' : `\`${message.slice(-1)}\``;
}
