/**
 * Writes src/generated/telemetry-names.ts: the names that the OpenTelemetry semantic conventions define. Names and what is deprecated come from
 * the npm package, which has no units; units and instruments come from the Python package, which pip fetches into a temporary folder.
 * Run it when either package is updated: `node --import ./scripts/typescript-loader.mjs scripts/generate-telemetry-names.ts`
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as conventions from '@opentelemetry/semantic-conventions/incubating';
import { format, resolveConfig } from 'prettier';
import { writeGenerated } from './write-generated.ts';

/** The newest whose convention is at most that of the npm package. */
const PYTHON_PACKAGE = 'opentelemetry-semantic-conventions==0.66b2';
const root = join(import.meta.dirname, '..');
const packageFolder = join(root, 'node_modules/@opentelemetry/semantic-conventions');

const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
  readonly version: string;
};
const declarations = ['stable', 'experimental']
  .flatMap((level) => ['metrics', 'attributes', 'events'].map((kind) => `dist/${level}_${kind}.d.mts`))
  .map((file) => readFileSync(join(packageFolder, file), 'utf8'))
  .join('\n');

/** Name of the constant → what the package says where it is deprecated. */
const deprecations = new Map<string, string>();
for (const [, comment = '', constant = ''] of declarations.matchAll(
  /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*declare const (\w+)\b/g,
)) {
  const [, said] = /@deprecated\s+((?:(?!\n \*\s*\n)[^])*)/.exec(comment) ?? [];
  if (said !== undefined)
    deprecations.set(
      constant,
      said
        .replaceAll(/\n \*\s?/g, ' ')
        .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replaceAll(/\*\*/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
}

const measures = measuresOf(fetched());
const lists = { METRIC: 'metrics', ATTR: 'attributes', EVENT: 'events' } as const;
const names: Record<(typeof lists)[keyof typeof lists], Record<string, object>> = {
  metrics: {},
  attributes: {},
  events: {},
};
for (const [constant, value] of Object.entries(conventions as Readonly<Record<string, unknown>>)) {
  const list = Object.entries(lists).find(([prefix]) => constant.startsWith(`${prefix}_`))?.[1];
  // A template such as `http.request.header.<key>` is a function of the key.
  const name = typeof value === 'function' ? (value as (key: string) => string)('*') : value;
  if (list === undefined || typeof name !== 'string') continue;
  const deprecated = deprecations.get(constant);
  names[list][name] = {
    ...(list === 'metrics' ? measures.get(name) : {}),
    ...(deprecated === undefined ? {} : { deprecated }),
  };
}
for (const list of Object.values(lists))
  if (Object.keys(names[list]).length === 0) throw new Error(`the package names no ${list} where they are looked for`);

const text = `/* Written by scripts/generate-telemetry-names.ts from @opentelemetry/semantic-conventions ${version} (Apache-2.0) and, for units and instruments, ${PYTHON_PACKAGE.replace('==', ' ')} of Python (Apache-2.0). */

/** What a convention says of one name. */
export interface ConventionalName {
  /** UCUM. Of metrics, where the source of units has it. */
  readonly unit?: string;
  readonly instrument?: 'counter' | 'updowncounter' | 'gauge' | 'histogram';
  /** In the convention's own words, where it is no longer to be used. */
  readonly deprecated?: string;
}

/** Version of the semantic conventions. */
export const CONVENTIONS_VERSION = ${JSON.stringify(version)};

/** Every name of the conventions, experimental ones too. A name that ends in \`.*\` stands for any key below it. */
export const TELEMETRY_NAMES: Readonly<
  Record<'metrics' | 'attributes' | 'events', Readonly<Record<string, ConventionalName>>>
> = ${JSON.stringify(Object.fromEntries(Object.entries(names).map(([list, of]) => [list, Object.fromEntries(Object.entries(of).sort(([one], [other]) => (one < other ? -1 : 1)))])))};
`;
writeGenerated({
  'src/generated/telemetry-names.ts': await format(text, {
    ...(await resolveConfig(join(root, 'src/index.ts'))),
    parser: 'typescript',
  }),
});

/** The Python files with metrics, as text. */
function fetched(): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'telemetry-names-'));
  try {
    execFileSync('python3', ['-m', 'pip', 'install', '--quiet', '--no-deps', '--target', folder, PYTHON_PACKAGE]);
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('_metrics.py'))
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Name of a metric → its unit and instrument, from the functions that create it. */
function measuresOf(files: readonly string[]): ReadonlyMap<string, object> {
  const found = new Map<string, object>();
  for (const file of files) {
    const constants = new Map(
      [...file.matchAll(/^([A-Z0-9_]+): Final = (?:\(\s*)?"([^"]+)"/gm)].map(([, constant = '', name = '']) => [
        constant,
        name,
      ]),
    );
    for (const [, kind = '', constant = '', rest = ''] of file.matchAll(
      /meter\.create_(\w+)\(\s*name=([A-Z0-9_]+),([^]*?)\n {4}\)/g,
    )) {
      const [, unit] = /\bunit="([^"]*)"/.exec(rest) ?? [];
      const name = constants.get(constant);
      if (name === undefined || unit === undefined) continue;
      found.set(name, { unit, instrument: kind.replace('observable_', '').replaceAll('_', '') });
    }
  }
  if (found.size === 0) throw new Error(`no units in ${PYTHON_PACKAGE} where they are looked for`);
  return found;
}
