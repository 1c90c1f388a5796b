import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '../../..');

/** A part of a JSON Schema, as far as keys are looked for in it. */
interface Part {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Part>>;
  readonly definitions?: Readonly<Record<string, Part>>;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
  readonly then?: Part;
  readonly else?: Part;
  readonly allOf?: readonly Part[];
  readonly anyOf?: readonly Part[];
  readonly oneOf?: readonly Part[];
}

/** Keys that a part of a schema names anywhere in it; parts that it refers to only where they are to be followed. */
function keysOf(part: Part, follow: (name: string) => Part | undefined = () => undefined): readonly string[] {
  const { properties = {}, items, then, else: otherwise, allOf = [], anyOf = [], oneOf = [] } = part;
  const referred = part.$ref === undefined ? undefined : follow(part.$ref.split('/').at(-1) ?? '');
  const inner = [...Object.values(properties), items, then, otherwise, referred, ...allOf, ...anyOf, ...oneOf];
  return [
    ...Object.keys(properties),
    ...inner.flatMap((entry) => (typeof entry === 'object' ? keysOf(entry, follow) : [])),
  ];
}

const read = (path: string): Part => JSON.parse(readFileSync(path, 'utf8')) as Part;
const schema = read(join(root, 'schemas/open-data-contract.schema.json'));
const page = readFileSync(join(root, 'docs/data-contract-keys.md'), 'utf8');

/** Words that a section of the page writes as code, by its heading. */
const documented = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const rows = section.split('\n').filter((line) => line.startsWith('|'));
      return [section.split('\n')[0], new Set(rows.join('\n').match(/(?<=`)[A-Za-z$]+(?=`)/g))] as const;
    }),
);

describe('the page of all keys says what becomes of each', () => {
  const options = ['string', 'date', 'timestamp', 'time', 'integer', 'number', 'boolean', 'object', 'array', 'vector'];
  test.each<[string, readonly string[]]>([
    ['Servers', ['server']],
    ['Objects', ['object']],
    ['Properties', ['property', 'item']],
    ['Options of a logical type', options.map((type) => `${type}Options`)],
    ['Quality rules', ['quality', 'qualityRule']],
    ['Relationships', ['propertyRelationship', 'objectRelationship']],
    ['Service levels', ['serviceLevel']],
    ['People', ['team', 'teamMember', 'role', 'supportItem']],
  ])('%s', (heading, names) => {
    const keys = names.flatMap((name) => keysOf(schema.$defs?.[name] ?? {}));
    expect(keys.length).toBeGreaterThan(2);
    expect(keys.filter((key) => !documented.get(heading)?.has(key))).toEqual([]);
  });

  test('The contract', () => {
    const keys = [...keysOf({ ...schema, $defs: {} }), ...keysOf(schema.$defs?.['customProperties'] ?? {})];
    expect(keys.filter((key) => key !== 'id' && !documented.get('The contract')?.has(key))).toEqual([]);
  });
});

const official = join(root, '../shared/data/odcs');
if (existsSync(official)) {
  test.each(readdirSync(official).filter((name) => name.endsWith('.json')))('and no key of %s is left out', (name) => {
    const whole = read(join(official, name));
    const all = new Set(Object.values(whole.$defs ?? whole.definitions ?? {}).flatMap((part) => keysOf(part)));
    const known = new Set([...documented.values()].flatMap((words) => [...words]));
    expect([...all, ...keysOf(whole)].filter((key) => !known.has(key))).toEqual([]);
  });
}
