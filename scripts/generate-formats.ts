/**
 * Writes src/generated/ from schemas/: the types of every file format and standalone validators for them.
 * `--check` writes nothing and fails where a file would change.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';
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
const set = setOfFeatures();
const formats = files.filter((file) => file !== 'common.schema.json');

/** A feature in a set has the keys of a record, and its schema leads to theirs: written here, so that neither lacks one. */
function setOfFeatures(): Record<string, unknown> {
  const written = schemas.get('feature-set.schema.json') as { $defs: { keys: { properties: unknown } } };
  const { properties = {} } = schemas.get('feature.schema.json') as { properties?: Record<string, unknown> };
  written.$defs.keys.properties = Object.fromEntries(
    Object.keys(properties).map((key) => [key, { $ref: `feature.schema.json#/properties/${key}` }]),
  );
  return written;
}

/** `evidence/data-contract.schema.json` → `evidenceDataContract` */
function nameOf(file: string): string {
  return file.replace('.schema.json', '').replace(/[-/](\w)/g, (_, letter: string) => letter.toUpperCase());
}

async function types(): Promise<string> {
  // A set of features has no parts of its own, and what it borrows keeps the types it has.
  const typed = formats.filter((file) => file !== 'feature-set.schema.json');
  const everything = {
    title: 'Formats',
    type: 'object',
    additionalProperties: false,
    required: typed.map(nameOf),
    properties: Object.fromEntries(typed.map((file) => [nameOf(file), { $ref: `./${file}` }])),
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

/**
 * Errors are collected within bounds, without copying all of them for each part that has some; equal items are found in one pass.
 * Nearly all of a validator is what it says of bad values, and most of that is the same each time: less of it is loaded sooner.
 */
function bounded(code: string): string {
  const parts = code
    .replaceAll(
      /const (err\d+) = \{(.*)\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/g,
      (_, _name, error: string) => `vErrors = addError(vErrors, {${told(error)}});\n`,
    )
    .replaceAll(/vErrors === null \? ([\w.]+\.errors) : vErrors\.concat\(\1\)/g, 'joinErrors(vErrors, $1)')
    .replaceAll(
      /let (i\d+) = (data\d*)\.length;\nlet (j\d+);\nif\(\1 > 1\)\{\nouter/g,
      'let $1 = endOfTwins($2);\nlet $3;\nif($1 > 1){\nouter',
    )
    .replaceAll(/^export const (\w+) = (validate\d+);/gm, 'export const $1 = boundedValidator($2);');
  const loops = parts.match(/^outer\d+:/gm)?.length ?? 0;
  const unbounded = /vErrors\.(push|concat)/.test(parts) || loops !== (parts.match(/= endOfTwins\(/g)?.length ?? 0);
  if (unbounded)
    throw new Error('ajv writes other code than this script knows: the validators would work without bounds');
  return `import { addError, boundedValidator, endOfTwins, joinErrors } from '../../sources/bounded-validator.ts';\n${parts}`;
}

/** An error without what nobody asks for: where in the schema the rule stands, and the value of its keyword. Empty where only their number counts. */
function told(error: string): string {
  if (error === '') return error;
  const parts =
    /^(instancePath(?::.*?)?),schemaPath:.*?,(keyword:"\w+",params:\{.*\}),schema:.*,(parentSchema:[^,]*,data(?::\w+)?)(?:,propertyName:\w+)?$/.exec(
      error,
    );
  if (!parts) throw new Error(`ajv writes another error than this script knows: ${error}`);
  return parts.slice(1).join(',');
}

/** A module for each format, so that whoever reads one kind of file loads the validator of that kind only. */
function validators(): Record<string, string> {
  const generate = standaloneCode as unknown as (ajv: Ajv2020, names: Record<string, string>) => string;
  const banner = '/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */\n';
  const written: Record<string, string> = {};
  for (const file of formats) {
    const name = nameOf(file);
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
      logger: false,
    } as never);
    const code = bounded(generate(ajv, { [name]: schemas.get(file)?.['$id'] as string }))
      .replace('"use strict";', '')
      .replace(
        /const (\w+) = require\("ajv\/dist\/runtime\/equal"\)\.default;/g,
        "import equal from 'fast-deep-equal';\nconst $1 = equal;",
      );
    const forbidden = /require\("[^"]+"\)/.exec(code);
    if (forbidden) throw new Error(`the validator of ${file} would load code at run time: ${forbidden[0]}`);
    const path = `src/generated/validators/${file.replace('.schema.json', '').replace('/', '-')}`;
    written[`${path}.js`] = `${banner}/* oxlint-disable */\n${code.trim()}\n`;
    written[`${path}.d.ts`] =
      `${banner}import type { Validator } from '../../sources/validator.ts';\n\nexport declare const ${name}: Validator;\n`;
  }
  return written;
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  repository: { url: string };
};
const repository = /github\.com\/([^/]+\/[^/.]+)/.exec(manifest.repository.url)?.[1] ?? '';

const layout = await resolveConfig(join(folder, 'feature-set.schema.json'));

writeGenerated({
  'schemas/feature-set.schema.json': await format(JSON.stringify(set), { ...layout, parser: 'json' }),
  'src/generated/package.ts': `/* Written by scripts/generate-formats.ts from package.json. */

/** Version of this program. */
export const VERSION = '${manifest.version}';

/** The repository of this program on GitHub, where the actions live: \`OWNER/NAME\`. */
export const HOME = '${repository}';

/** The tag of its newest release of this major version, for workflow files: \`uses: HOME@RELEASE\`. Before the first release, that one's. */
export const RELEASE = 'v${Math.max(1, Number.parseInt(manifest.version, 10))}';
`,
  'src/generated/formats.ts': await types(),
  ...validators(),
});
