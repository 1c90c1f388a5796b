import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from '../../src/generated/validators/feature.js';
import { featureSet } from '../../src/generated/validators/feature-set.js';
import { policy } from '../../src/generated/validators/policy.js';
import { checkDocument } from '../../src/sources/check-document.ts';
import { readDocument } from '../../src/sources/read-document.ts';
import type { Validator } from '../../src/sources/validator.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/feature-record.md'), 'utf8');
const examples = [...page.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, text = '']) => text);

const kinds = examples.flatMap((text): readonly (readonly [string, Validator, string])[] => {
  if (/^features:/m.test(text)) return [['set', featureSet, text]];
  if (/^id:/m.test(text)) return [['record', feature, text]];
  return /^version:/m.test(text) ? [['policy', policy, text]] : [];
});

test('the page shows a short record, a whole one, a set and a policy', () => {
  expect(kinds.map(([kind]) => kind)).toEqual(['record', 'policy', 'record', 'set']);
});

test.each(kinds)('the %s that is shown is one', (_, validator, text) => {
  expect(checkDocument(readDocument('example.yml', text), validator)).toEqual([]);
});

test('the whole record shows all sections that a policy can ask for', () => {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/policy.schema.json'), 'utf8')) as {
    $defs: { recordSections: { items: { enum: readonly string[] } } };
  };
  const whole = kinds.filter(([kind]) => kind === 'record').at(-1)?.[2] ?? '';
  for (const section of schema.$defs.recordSections.items.enum) expect(whole).toMatch(new RegExp(`^${section}:`, 'm'));
});
