import type { DataFormat } from '../../../query/data-engine.ts';
import type { ContractNode } from './contract-node.ts';

/**
 * How files are read: by what the server says, else by their ending.
 *
 * @returns why they cannot be, in words
 */
export function formatOf(
  server: ContractNode | undefined,
  names: readonly string[],
): DataFormat | { readonly why: string } {
  const ending = /\.([a-z0-9]+)$/i.exec(names[0] ?? '')?.[1]?.toLowerCase();
  const stated = server?.text('format')?.toLowerCase();
  const format = stated ?? ending;
  switch (format) {
    case 'csv':
    case 'tsv': {
      const delimiter =
        delimiterOf(server) ?? (format === 'tsv' || names.every((name) => /\.tsv$/i.test(name)) ? '\t' : ',');
      if (delimiter.length === 1 && delimiter.charCodeAt(0) < 128 && !/["\r\n\0]/.test(delimiter))
        return { kind: 'csv', delimiter };
      return { why: 'the delimiter is not a single plain character' };
    }
    case 'json':
    case 'jsonl':
    case 'ndjson':
      return { kind: 'json' };
    case 'parquet':
      return { kind: 'parquet' };
    default:
      return {
        why:
          format === undefined
            ? 'neither the contract nor the name of the file says in which format it is'
            : `the format \`${format}\` is not read`,
      };
  }
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
  const custom = server
    ?.list('customProperties')
    .find((property) => property.text('property')?.toLowerCase() === 'delimiter');
  const text = custom?.text('value') ?? server?.text('delimiter');
  if (text === undefined || text === 'new_line' || text === 'array') return undefined;
  return DELIMITERS[text.toLowerCase()] ?? text;
}
