import { posix } from 'node:path';
import type { DataEngine, EngineFailure } from '../../../../query/data-engine.ts';
import type { DataFile, DataFormat } from '../../../../query/data-file.ts';
import type { ScanLimits } from '../../../../query/scan-limits.ts';
import type { TableResult } from '../../../../query/table-result.ts';
import type { TableLayout } from '../../../../query/data-profile.ts';
import type { YamlNote } from '../../../../sources/commented-yaml.ts';
import { shellQuoted } from '../../../../sources/shell-quoted.ts';
import { formatOf } from '../data-format.ts';
import { type AskTables, draftedObject, tableToDraft } from './drafted-object.ts';
import { below, type Noted } from './drafted-property.ts';

/** The data that a contract is drafted for. */
export interface DraftRequest {
  /** Files of one data set, or one database. */
  readonly files: readonly DataFile[];
  /** Their path as the contract states it. */
  readonly path: string;
  /** Path of the contract, where it is written to one. */
  readonly output?: string;
  /** Where an editor finds the schema of contracts. */
  readonly schema: string;
  readonly engine: DataEngine;
  readonly limits: ScanLimits;
  readonly signal: AbortSignal;
}

/** A contract with the comments that go with it. */
export interface ContractDraft {
  readonly contract: Readonly<Record<string, unknown>>;
  readonly notes: readonly YamlNote[];
}

/** Most columns, with the fields inside of them, that a draft describes. */
const MOST_COLUMNS = 2000;

/**
 * Drafts a contract for data that has none: all that it states holds for every row that there is. What only people know is asked
 * for in comments. Of columns that seem to be about a person no value is written down.
 */
export async function draftContract(request: DraftRequest): Promise<ContractDraft | EngineFailure> {
  const { files, engine, limits, signal } = request;
  const stated = formatOf(
    undefined,
    files.map(({ name }) => name),
  );
  if ('why' in stated)
    return {
      failure: 'unreadable',
      message: `\`${files[0]?.name ?? ''}\`: ${stated.why.replace(/^neither the contract nor /, '').replace(/^the name of the file says/, 'the name of the file does not say')}`,
      remedy: 'name a file that ends in .csv, .tsv, .json, .jsonl, .ndjson, .parquet or .duckdb',
    };
  const ask: AskTables = async (tables) => {
    const scanned = await engine.scan({ tables, limits }, signal);
    signal.throwIfAborted();
    return 'failure' in scanned ? scanned : scanned.tables;
  };
  const looked = await ask([{ files, format: stated, ...NOTHING, profile: { is: 'layout' } }]);
  const layout = firstOf(looked);
  if ('failure' in layout) return layout;
  if (layout.profile?.is !== 'layout') return NO_ANSWER;
  const { delimiter } = layout.profile;
  const format: DataFormat = stated.kind === 'csv' && delimiter !== undefined ? { ...stated, delimiter } : stated;
  const schema = schemaOf(layout.profile.tables);
  const tables = layout.profile.tables
    .filter((table) => table.schema === schema)
    .map((table) => tableToDraft(table, files, format, nameOf(request.path)));
  const columns = tables.reduce((sum, { fields }) => sum + fields.columns.length, 0);
  if (columns > MOST_COLUMNS)
    return {
      failure: 'refused',
      message: `\`${request.path}\` has ${columns.toLocaleString('en-US')} columns and fields; at most ${MOST_COLUMNS.toLocaleString('en-US')} are described`,
      remedy: 'draft a contract for a file with those that matter',
    };
  const seen = await ask(tables.map(({ request: table }) => table));
  if ('failure' in seen) return seen;
  const only = tables.length === 1 ? firstOf(seen) : undefined;
  if (only && 'failure' in only) return only;
  const objects: Noted[] = [];
  for (const [index, table] of tables.entries()) {
    objects.push(await draftedObject(table, seen[index], ask));
  }
  const left = layout.profile.more + layout.profile.tables.length - tables.length;
  return assembled(request, format, objects, { schema, left });
}

const NOTHING = { columns: [], conditions: [], keys: [], examples: 0 };
const NO_ANSWER: EngineFailure = {
  failure: 'refused',
  message: 'this engine describes no data',
  remedy: 'use another',
};

function firstOf(results: readonly (TableResult | EngineFailure)[] | EngineFailure): TableResult | EngineFailure {
  return 'failure' in results ? results : (results[0] ?? NO_ANSWER);
}

/** A server has one schema: the usual one, or the first. */
function schemaOf(tables: readonly TableLayout[]): string | undefined {
  return tables.some(({ schema }) => schema === 'main') ? 'main' : tables[0]?.schema;
}

/** The name of data, from its path: what it is called without its endings. */
function nameOf(path: string): string {
  const plain = posix
    .basename(path)
    .replace(/\.(gz|zst|zstd)$/i, '')
    .replace(/\.[A-Za-z0-9]+$/, '');
  const name = plain.replaceAll(/[*?[\]{}()!+@|]+/g, '').replaceAll(/^[._ -]+|[._ -]+$/g, '');
  return name === '' ? posix.basename(posix.dirname(path)).replace(/^\.*$/, '') || 'data' : name;
}

/** A name that may stand in addresses and file names. */
function idOf(name: string): string {
  const id = name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return id === '' ? 'data' : id;
}

const DELIMITERS: Readonly<Record<string, string>> = { ';': 'semicolon', '\t': 'tab', '|': 'pipe' };

function serverOf(path: string, format: DataFormat, schema: string | undefined): Readonly<Record<string, unknown>> {
  if (format.kind === 'duckdb')
    return { server: 'local', type: 'duckdb', database: path, ...(schema === undefined ? {} : { schema }) };
  const usual = /\.tsv(\.(gz|zst|zstd))?$/i.test(path) ? '\t' : ',';
  const other = format.kind === 'csv' && format.delimiter !== usual ? DELIMITERS[format.delimiter] : undefined;
  return {
    server: 'local',
    type: 'local',
    path,
    format: format.kind,
    ...(other === undefined ? {} : { customProperties: [{ property: 'delimiter', value: other }] }),
  };
}

function assembled(
  { path, output, schema: address, files }: DraftRequest,
  format: DataFormat,
  objects: readonly Noted[],
  { schema, left }: { readonly schema: string | undefined; readonly left: number },
): ContractDraft {
  const name = nameOf(path);
  const contract = {
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: idOf(name),
    name,
    version: '0.1.0',
    status: 'draft',
    servers: [serverOf(path, format, schema)],
    schema: objects.map(({ value }) => value),
  };
  const file = output ?? `${name}.odcs.yaml`;
  const data = files.length === 1 ? path : `the ${files.length.toLocaleString('en-US')} files of ${path}`;
  return {
    contract,
    notes: [
      {
        at: [],
        above: [
          `yaml-language-server: $schema=${address}`,
          '',
          `A first draft, written from ${data}. All that it states holds there.`,
          'What of it must hold for the rows to come, people decide: strike what is chance, widen what is too narrow, and add',
          'what data cannot show: what a row is, who may rely on it, how fresh it is, what is known to go wrong.',
          `Hold data against it: promotion-gates data-contract test ${shellQuoted(file)}`,
        ],
        ...(left > 0
          ? {
              below: [
                `${left === 1 ? 'One more table of' : `${left.toLocaleString('en-US')} more tables of`} the database ${left === 1 ? 'is' : 'are'} not described here.`,
              ],
            }
          : {}),
      },
      { at: ['id'], beside: 'keep it for as long as the data lives' },
      { at: ['version'], beside: 'below 1.0.0 anything may change' },
      { at: ['status'], beside: 'then active: from there on changes are held against the version' },
      {
        at: ['servers'],
        apart: true,
        above: [
          'description:',
          '  purpose: what a row is, and what it is for',
          '  limitations: what is not in it, and when it must not be used',
          'team, support, slaProperties (how late may it be?): see the standard',
        ],
      },
      { at: ['schema'], apart: true },
      ...objects.flatMap(({ notes }, index) => below(['schema', index], notes)),
    ],
  };
}
