import type { ToolQuestion, ToolResults, ToolTest } from './tool-results.ts';
import { type Mapping, mapping } from '../mapping.ts';

/** The generic tests that come with dbt, by the prefix of their names. */
const QUESTIONS: readonly (readonly [prefix: string, asks: ToolQuestion])[] = [
  ['not_null_', 'not-null'],
  ['unique_', 'unique'],
  ['accepted_values_', 'in-set'],
  ['relationships_', 'refers'],
];

const OUTCOMES: Readonly<Record<string, ToolTest['outcome']>> = {
  pass: 'passed',
  fail: 'failed',
  warn: 'failed',
  error: 'errored',
  skipped: 'skipped',
};

/** A test of dbt. Its name runs table and column together, so which is which only a contract can tell. */
export interface DbtTest extends ToolTest {
  /** `TABLE_COLUMN`, for a source with the source's name before it; of accepted values and relationships more follows after `__`. */
  readonly about?: string;
  /** Whether it is of a source. */
  readonly ofSource?: boolean;
}

/** The first table that a query reads: its name in quotes of any database, or without. */
const TABLE = /\bfrom\s+((?:"[^"]+"|`[^`]+`|\[[^\]]+\]|[\w$-]+)(?:\.(?:"[^"]+"|`[^`]+`|\[[^\]]+\]|[\w$-]+))*)/i;

/** Reads dbt's `run_results.json` (schema v4 and later); undefined where the document is none. Models and seeds that were built are no tests. */
export function dbtRunResults(value: unknown): (ToolResults & { readonly tests: readonly DbtTest[] }) | undefined {
  const document = mapping(value);
  const metadata = mapping(document?.['metadata']);
  const schema = text(metadata?.['dbt_schema_version']);
  const { results } = document ?? {};
  if (schema === undefined || !/\/run-results\/v\d+\.json$/.test(schema) || !Array.isArray(results)) return undefined;
  const version = text(metadata?.['dbt_version']);
  const time = text(metadata?.['generated_at']);
  return {
    tool: 'dbt',
    ...(version === undefined ? {} : { toolVersion: version }),
    ...(time === undefined ? {} : { time }),
    tests: results.flatMap((result: unknown) => testOf(mapping(result)) ?? []),
  };
}

function testOf(result: Mapping | undefined): DbtTest | undefined {
  const [, name] = /^test\.[^.]+\.(.+?)(?:\.[0-9a-f]{10})?$/.exec(text(result?.['unique_id']) ?? '') ?? [];
  const status = text(result?.['status']) ?? '';
  if (!result || name === undefined) return undefined;
  const ofSource = name.startsWith('source_');
  const plain = name.replace(/^source_/, '');
  const known = QUESTIONS.find(([prefix]) => plain.startsWith(prefix));
  const { failures } = result;
  // A word that is not known is never a pass.
  const outcome = Object.hasOwn(OUTCOMES, status) ? (OUTCOMES[status] ?? 'errored') : 'errored';
  // The query alone tells which table was read, and whether `where` left rows of it out: then it is another question.
  const query =
    typeof result['compiled_code'] === 'string' ? result['compiled_code'].slice(0, LONGEST_QUERY) : undefined;
  const whole = query === undefined ? outcome === 'errored' || outcome === 'skipped' : !/\bdbt_subquery\b/.test(query);
  const table = TABLE.exec(query ?? '')?.[1]
    ?.split('.')
    .at(-1)
    ?.replaceAll(/^["`[]|["`\]]$/g, '');
  return {
    name,
    ...(known && whole ? { asks: [known[1]], about: plain.slice(known[0].length) } : {}),
    ...(ofSource ? { ofSource } : {}),
    ...(table === undefined ? {} : { object: table }),
    outcome: outcome === 'passed' && typeof failures === 'number' && failures > 0 ? 'failed' : outcome,
    ...(typeof failures === 'number' && Number.isSafeInteger(failures) && failures >= 0 ? { failing: failures } : {}),
  };
}

/** What a table is named in stands in the first lines. */
const LONGEST_QUERY = 100_000;

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, 500) : undefined;
}
