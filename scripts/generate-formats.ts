/**
 * Writes src/generated/ from schemas/: the types of every file format and standalone validators for them.
 * `--check` writes nothing and fails where a file would change.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { writeGenerated } from './write-generated.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'schemas');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.schema.json'))
  .sort();
const schemas = new Map(
  files.map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>]),
);
const formats = files.filter((file) => file !== 'common.schema.json');

/** `evidence/data-contract.schema.json` → `evidenceDataContract` */
function nameOf(file: string): string {
  return file.replace('.schema.json', '').replace(/[-/](\w)/g, (_, letter: string) => letter.toUpperCase());
}

async function types(): Promise<string> {
  const everything = {
    title: 'Formats',
    type: 'object',
    additionalProperties: false,
    required: formats.map(nameOf),
    properties: Object.fromEntries(formats.map((file) => [nameOf(file), { $ref: `./${file}` }])),
  };
  return compile(everything as never, 'Formats', {
    cwd: `${folder}/`,
    bannerComment: '/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */',
    additionalProperties: false,
    // Limits on length are for the validators; as tuple types they would only be in the way.
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 120 },
  });
}

function validators(): { code: string; declarations: string } {
  const ajv = new Ajv2020({
    schemas: [...schemas.values()],
    code: { source: true, esm: true, lines: true },
    allErrors: true,
    verbose: true,
    inlineRefs: false,
    messages: false,
    unicodeRegExp: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    // Lengths are limits against abuse: counting code units is enough and needs no code at run time.
    unicode: false,
  } as never);
  const exported = Object.fromEntries(formats.map((file) => [nameOf(file), schemas.get(file)?.['$id'] as string]));
  const generate = standaloneCode as unknown as (ajv: Ajv2020, names: Record<string, string>) => string;
  const code = generate(ajv, exported)
    .replace('"use strict";', '')
    .replace(/const (\w+) = require\("ajv\/dist\/runtime\/equal"\)\.default;/g, "import equal from 'fast-deep-equal';\nconst $1 = equal;");
  const forbidden = /require\("[^"]+"\)/.exec(code);
  if (forbidden) throw new Error(`the validators would load code at run time: ${forbidden[0]}`);
  const banner = '/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */\n';
  const declarations = formats
    .map((file) => `export declare const ${nameOf(file)}: Validator;`)
    .join('\n');
  return {
    code: `${banner}/* oxlint-disable */\n${code.trim()}\n`,
    declarations: `${banner}import type { Validator } from '../sources/validator.ts';\n\n${declarations}\n`,
  };
}

const { code, declarations } = validators();
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string; repository: { url: string } };
const repository = /github\.com\/([^/]+\/[^/.]+)/.exec(manifest.repository.url)?.[1] ?? '';

writeGenerated({
  'src/generated/package.ts': `/* Written by scripts/generate-formats.ts from package.json. */

/** Version of this program. */
export const VERSION = '${manifest.version}';

/** Where the actions live, for workflow files: \`uses: ACTIONS@v1\`. */
export const ACTIONS = '${repository}';
`,
  'src/generated/formats.ts': await types(),
  'src/generated/validators.js': code,
  'src/generated/validators.d.ts': declarations,
});
