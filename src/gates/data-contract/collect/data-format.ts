import type { DataFormat, TextEncodingName } from '../../../query/data-file.ts';
import { boundedText } from '../../name-list.ts';
import type { ContractNode } from './contract-node.ts';

/**
 * How files are read: by what the server says, else by their ending.
 *
 * @returns why they cannot be, in words
 */
export function formatOf(
  server: ContractNode | undefined,
  names: readonly string[],
  tables: readonly string[] = [],
): DataFormat | { readonly why: string; readonly remedy?: string } {
  const ending = /\.([a-z0-9]+)(?:\.(?:gz|zst|zstd))?$/i.exec(names[0] ?? '')?.[1]?.toLowerCase();
  const stated = server?.text('format')?.toLowerCase() ?? (server?.text('type') === 'duckdb' ? 'duckdb' : undefined);
  const format = stated ?? ending;
  const encoding = encodingOf(server);
  if (encoding !== undefined && 'why' in encoding) return encoding;
  switch (format) {
    case 'csv':
    case 'tsv': {
      const delimiter =
        delimiterOf(server) ??
        (format === 'tsv' || names.every((name) => /\.tsv(\.(gz|zst|zstd))?$/i.test(name)) ? '\t' : ',');
      if (delimiter.length === 1 && delimiter.charCodeAt(0) < 128 && !/["\r\n\0]/.test(delimiter))
        return { kind: 'csv', delimiter, ...encoding };
      return {
        why: 'the delimiter is not a single plain character',
        remedy: 'write one, or comma, semicolon, tab, pipe or space',
      };
    }
    case 'json':
    case 'jsonl':
    case 'ndjson':
      return { kind: 'json', ...encoding };
    case 'parquet':
      return { kind: 'parquet' };
    case 'duckdb':
    case 'ddb':
    case 'db': {
      const schema = server?.text('type') === 'duckdb' ? server.text('schema') : undefined;
      return { kind: 'duckdb', tables, ...(schema === undefined ? {} : { schema }) };
    }
    default:
      return {
        why:
          format === undefined
            ? 'neither the contract nor the name of the file says in which format it is'
            : `the format \`${boundedText(format, 60)}\` is not read`,
        ...(format === undefined
          ? {}
          : {
              remedy:
                'write the data as CSV, JSON or Parquet for this, or hand in the results of a tool that reads it there',
            }),
      };
  }
}

const ENCODINGS: Readonly<Record<string, TextEncodingName>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  ascii: 'utf-8',
  'us-ascii': 'utf-8',
  'utf-16': 'utf-16',
  utf16: 'utf-16',
  'utf-16le': 'utf-16',
  'utf-16be': 'utf-16',
  'latin-1': 'latin-1',
  latin1: 'latin-1',
  'iso-8859-1': 'latin-1',
  'iso8859-1': 'latin-1',
};

/** The standard has no place for the encoding of text either; a custom property is one. */
function encodingOf(
  server: ContractNode | undefined,
): { readonly encoding: TextEncodingName } | { readonly why: string; readonly remedy: string } | undefined {
  const stated = customProperty(server, 'encoding');
  if (stated === undefined) return undefined;
  const known = stated.toLowerCase();
  if (Object.hasOwn(ENCODINGS, known)) return { encoding: ENCODINGS[known] ?? 'utf-8' };
  return {
    why: `text in the encoding \`${boundedText(stated, 60)}\` is not read (UTF-8, UTF-16 and Latin-1 are)`,
    remedy: 'save the file as UTF-8',
  };
}

function customProperty(server: ContractNode | undefined, name: string): string | undefined {
  return server
    ?.list('customProperties')
    .find((property) => property.text('property')?.toLowerCase() === name)
    ?.text('value');
}

const DELIMITERS: Readonly<Record<string, string>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  '\\t': '\t',
  pipe: '|',
  space: ' ',
};

/** The standard has no place for the delimiter of a local file; a custom property is one. */
function delimiterOf(server: ContractNode | undefined): string | undefined {
  const text = customProperty(server, 'delimiter') ?? server?.text('delimiter');
  if (text === undefined || text === 'new_line' || text === 'array') return undefined;
  return DELIMITERS[text.toLowerCase()] ?? text;
}
