/** Writes the reference pages in docs/ and the list of checks from the checks' own documentation, the built-in policy and the schemas. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { CheckMeta } from '../src/model/check.ts';
import { BUILT_IN_POLICY } from '../src/promotion/built-in-policy.ts';
import { effectivePolicy } from '../src/promotion/effective-policy.ts';
import { effectiveSeverity } from '../src/promotion/effective-severity.ts';
import { GATES } from '../src/suite/gates.ts';
import { metasOf } from '../src/suite/metas-of.ts';
import { writeGenerated } from './write-generated.ts';

const BANNER = '<!-- Written by scripts/generate-docs.ts. Do not edit: change its source. -->\n\n';
const FOR: Readonly<Record<CheckMeta['for'], string>> = {
  'data-scientist': 'data scientist',
  engineer: 'engineer',
  operator: 'operations',
};
const schemas = join(import.meta.dirname, '..', 'schemas');

function checks(): string {
  const sections = GATES.map((gate) => {
    const entries = metasOf(gate).map((meta) => {
      const severities = meta.id.endsWith('/evidence-present')
        ? 'blocks where the stage requires the gate, else off'
        : Object.entries(meta.severity)
            .map(([stage, severity]) => `${stage} ${severity}`)
            .join(', ') +
          (meta.unraised === undefined ? '' : `; where the stage is not raised, ${meta.unraised} at most`);
      return `### \`${meta.id}\`\n\n${meta.question}\n\n- **Why:** ${meta.why}\n- **What to do:** ${meta.remedy}\n- **For:** ${FOR[meta.for]}\n- **By default:** ${severities}`;
    });
    return `## ${gate.title.charAt(0).toUpperCase()}${gate.title.slice(1)}\n\n${gate.description}\n\n${entries.join('\n\n')}`;
  });
  return `${BANNER}# Every check\n\nA check asks one question; yes is good. It answers *pass*, *fail*, *unknown* (the evidence to decide is not there) or *skipped* (does not apply).
What a *fail* or an *unknown* does depends on the stage: nothing (\`off\`), a \`note\`, a \`warning\`, or it blocks (\`block\`). \`promotion-gates explain CHECK\` prints the same.\n\n${sections.join('\n\n')}\n`;
}

/** Their names by themselves: what reads a policy needs no more of a check. */
function checkIds(): string {
  const ids = GATES.flatMap(metasOf).map(({ id }) => `  '${id}',\n`);
  return `/* Written by scripts/generate-docs.ts from the checks. Do not edit: add a check to its gate. */\n/** Every check, in the order of the documentation. */\nexport const CHECK_IDS: readonly string[] = [\n${ids.join('')}];\n`;
}

function builtInPolicy(): string {
  const policy = effectivePolicy();
  const severityCell = (meta: CheckMeta, stage: string): string => {
    const [above, same] = [true, false].map(
      (raised) => effectiveSeverity(meta, { policy, stage, locked: [], raised }).severity,
    );
    return above === same ? `${same}` : `${same} (${above} where raised)`;
  };
  const rows = GATES.flatMap(metasOf).map(
    (meta) =>
      `| [\`${meta.id}\`](checks.md#${meta.id.replace('/', '')}) | ${policy.stages.map((stage) => severityCell(meta, stage)).join(' | ')} |`,
  );
  return `${BANNER}# The built-in policy

What applies where there is no \`promotion.yml\`, and for everything a \`promotion.yml\` leaves out. Written as one:

\`\`\`yaml
${stringify(BUILT_IN_POLICY).trim()}
\`\`\`

What each check does at each stage (\`promotion-gates policy\` prints the table for your own policy):

| check | ${policy.stages.join(' | ')} |
|---|${policy.stages.map(() => '---').join('|')}|
${rows.join('\n')}

*Where raised*: where a pull request raises the feature to this stage, or registers it there. A gate that a stage does not require warns at most, unless the policy names one of its checks. A policy with other stages maps its first, its last and
all between onto exploratory, production and candidate.
`;
}

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly additionalProperties?: boolean | Schema;
}

const files = readdirSync(schemas, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.schema.json'))
  .sort();
const byId = new Map(files.map((file) => [file, JSON.parse(readFileSync(join(schemas, file), 'utf8')) as Schema]));

/** A page for one format: every key with its type and meaning, nested ones below with their path. */
function format(file: string): string {
  const root = byId.get(file) ?? {};
  const rows: string[] = [];
  const walk = (schema: Schema, home: Schema, path: string, depth: number): void => {
    const [resolved, owner] = resolve(schema, home);
    const options = [resolved, ...(resolved.anyOf ?? resolved.oneOf ?? []).map((option) => resolve(option, owner)[0])];
    for (const option of options) {
      for (const [key, value] of Object.entries(option.properties ?? {})) {
        const [target, targetOwner] = resolve(value, owner);
        const required = option.required?.includes(key) ? '**required**' : '';
        const name = path === '' ? key : `${path}.${key}`;
        rows.push(
          `| \`${name}\` | ${typeWords(target, targetOwner)} | ${required} | ${cell(value.description ?? target.description ?? '')} |`,
        );
        if (depth < 4) walk(target, targetOwner, name, depth + 1);
      }
      if (option.items && depth < 4) walk(option.items, owner, `${path}[]`, depth + 1);
      if (typeof option.additionalProperties === 'object' && depth < 4)
        walk(option.additionalProperties, owner, `${path}.*`, depth + 1);
    }
  };
  walk(root, root, '', 0);
  const name = file.replace('.schema.json', '');
  return `${BANNER}# ${root.title ?? name}\n\n${root.description ?? ''}\n\nSchema: [\`schemas/${file}\`](../../schemas/${file}). For completion in an editor that knows YAML language servers, put this on the first line:\n\n\`\`\`yaml\n# yaml-language-server: $schema=PATH-OR-ADDRESS/schemas/${file}\n\`\`\`\n\n| key | type | | meaning |\n|---|---|---|---|\n${[...new Set(rows)].join('\n')}\n`;
}

function resolve(schema: Schema, home: Schema): [Schema, Schema] {
  if (!schema.$ref) return [schema, home];
  const [file = '', pointer = ''] = schema.$ref.split('#');
  const owner = file === '' ? home : (byId.get(file.replace(/^\.\.\//, '')) ?? home);
  const target = pointer.startsWith('/$defs/') ? owner.$defs?.[pointer.slice('/$defs/'.length)] : owner;
  return resolve(target ?? {}, owner);
}

function typeWords(schema: Schema, home: Schema): string {
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return [...new Set(options.map((option) => typeWords(...resolve(option, home))))].join(' or ');
  if (schema.type === 'array')
    return `list of ${schema.items ? typeWords(...resolve(schema.items, home)) : 'anything'}`;
  if (schema.type === 'object') return 'mapping';
  return [schema.type ?? 'anything']
    .flat()
    .map((type) => (type === 'string' ? 'text' : type === 'integer' ? 'whole number' : type))
    .join(' or ');
}

function cell(text: string): string {
  return text
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ')
    .replace(/(^|\s)(\*\*\/[^\s,]+)/g, '$1`$2`');
}

const pages = files.filter((file) => file !== 'common.schema.json' && !file.startsWith('evidence/'));
writeGenerated({
  'docs/checks.md': checks(),
  'docs/built-in-policy.md': builtInPolicy(),
  'src/generated/check-ids.ts': checkIds(),
  ...Object.fromEntries(pages.map((file) => [`docs/formats/${file.replace('.schema.json', '.md')}`, format(file)])),
});
