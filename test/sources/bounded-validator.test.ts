import { describe, expect, test } from '@jest/globals';
import { feature } from '../../src/generated/validators/feature.js';
import { openDataContract } from '../../src/generated/validators/open-data-contract.js';
import { policy } from '../../src/generated/validators/policy.js';
import { checkDocument } from '../../src/sources/check-document.ts';
import { jsonDocument } from '../../src/sources/json-document.ts';

describe('a hostile file', () => {
  const many = Array.from({ length: 100_000 }, (_, index) => index);
  test.each([
    ['a list of wrong items', feature, { code: many }, '`code[0]` is `0`; expected a text'],
    [
      'a list of items that have none of their forms',
      feature,
      { data: many },
      '`data[0]` is `0`; expected a text or a mapping',
    ],
    ['a list where one may stand', feature, { tests: { unit: many } }, '`tests.unit[0]` is `0`; expected a text'],
    ['unknown keys', feature, Object.fromEntries(many.map((key) => [`k${key}`, 1])), '`k0` is not a key'],
    [
      'a long list of different items',
      policy,
      { version: 1, stages: many.map((index) => `s${index}`) },
      '`stages` has 100,000 items; expected at most 20',
    ],
    [
      'items that are alike but for the order of their keys',
      openDataContract,
      {
        schema: [
          {
            name: 'a',
            properties: [
              {
                name: 'b',
                enum: [...many.map((index) => ({ value: index })), { value: 7, label: 'x' }, { label: 'x', value: 7 }],
              },
            ],
          },
        ],
      },
      '`schema[0].properties[0].enum` holds a mapping twice',
    ],
  ])('%s gives its first problems', (_, validator, content, message) => {
    const problems = checkDocument(jsonDocument('a.json', JSON.stringify(content)), validator);
    expect(problems.length).toBeLessThanOrEqual(100);
    expect(validator.errors?.length).toBeLessThanOrEqual(2001);
    expect(problems.filter((problem) => problem.message.startsWith(message))).not.toEqual([]);
  });
});
