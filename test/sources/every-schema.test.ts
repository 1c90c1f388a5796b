import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { checkDocument } from '../../src/sources/check-document.ts';
import { jsonDocument } from '../../src/sources/json-document.ts';
import type { Validator } from '../../src/sources/validator.ts';

const EVERY_VALIDATOR = await Promise.all(
  readdirSync('src/generated/validators')
    .filter((file) => file.endsWith('.js'))
    .map(async (file) => {
      const module = (await import(`../../src/generated/validators/${file}`)) as Readonly<Record<string, Validator>>;
      return [file, Object.values(module)[0] as Validator] as const;
    }),
);

describe('every schema', () => {
  const schemas = readdirSync('schemas', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json'),
  );
  test.each(schemas)('%s says in words what it means by a pattern', (file) => {
    const silent: string[] = [];
    const walk = (schema: unknown, at: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      const { pattern, description } = schema as { readonly pattern?: unknown; readonly description?: unknown };
      if (typeof pattern === 'string' && typeof description !== 'string' && !at.endsWith('/properties'))
        silent.push(at);
      for (const [key, part] of Object.entries(schema)) walk(part, `${at}/${key}`);
    };
    walk(JSON.parse(readFileSync(`schemas/${file}`, 'utf8')), '');
    expect(silent).toEqual([]);
  });

  const words = fc.constantFrom(
    'id',
    'title',
    'stage',
    'version',
    'waivers',
    'criteria',
    'metric',
    'code',
    'data',
    'path',
    'gates',
    'tests',
    'kinds',
    'severity',
    'seed',
    'schema',
    'properties',
    'servers',
    'type',
    'quality',
    'x/y',
    '~',
    '',
  );
  const scalar = fc.oneof(
    fc.constantFrom('v3.1.0', 'library', 'local', 'block', 'candidate', '1', ''),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.double(),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      scalar,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(words, tie('value'), { maxKeys: 5, noNullPrototype: true }),
    ),
  }));
  test.each(EVERY_VALIDATOR)('%s: what is invalid has problems, in words, with a line each', (_, validator) => {
    fc.assert(
      fc.property(value, (content) => {
        const document = jsonDocument('a.json', JSON.stringify(content));
        const problems = checkDocument(document, validator);
        expect(problems.length > 0).toBe(!validator(document.value));
        for (const { message, remedy, location } of problems) {
          expect(message).not.toMatch(
            /anyOf|oneOf|propert(?!ies)|additional|instancePath|schema is|undefined|\[object|NaN/,
          );
          expect(`${message}${remedy ?? ''}`.length).toBeLessThan(1000);
          expect(location).toMatchObject({ path: 'a.json', line: 1 });
        }
      }),
      { numRuns: 100 },
    );
  });
});
