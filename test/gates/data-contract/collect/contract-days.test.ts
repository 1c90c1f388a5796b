import { describe, expect, test } from '@jest/globals';
import { contractDays } from '../../../../src/gates/data-contract/collect/contract-days.ts';
import { contractNode } from '../../../../src/gates/data-contract/collect/contract-node.ts';
import { planContract } from '../../../../src/gates/data-contract/collect/plan-contract.ts';
import { readDocument } from '../../../../src/sources/read-document.ts';

const days = (levels: string, status = 'active') =>
  contractDays(contractNode(readDocument('c.odcs.yaml', `status: ${status}\nslaProperties:\n${levels}`))).map(
    ({ about, from, until }) => [about, from.replace(':00.000Z', ''), until.replace(':00.000Z', '')],
  );

test('what is no day, and what a draft says of its availability, is listed as not checked', () => {
  const levels =
    '  - { property: es, value: 2027-02-30 }\n  - { property: ga, value: 2027-03-01 }\n  - { property: el, value: 2027 }';
  const text = `status: draft\nslaProperties:\n${levels}\n`;
  const { notChecked } = planContract(contractNode(readDocument('c.odcs.yaml', text)), 'csv');
  expect(notChecked.map(({ statement, why }) => `${statement}: ${why}`)).toEqual([
    'es: 2027-02-30: its value is no day',
    'ga: 2027-03-01: the contract is not active',
    'el: 2027: its value is no day',
  ]);
});

describe('days of a contract', () => {
  test.each<[string, string, readonly (readonly string[])[]]>([
    ['a day', '2027-06-30', [['end-of-support', '2027-06-30T00:00', '2027-07-01T00:00']]],
    ['a moment', '2027-06-30T12:30:00Z', [['end-of-support', '2027-06-30T12:30', '2027-06-30T12:30']]],
    [
      'with an offset',
      '2022-05-12T09:30:10-08:00',
      [['end-of-support', '2022-05-12T17:30:10.000Z', '2022-05-12T17:30:10.000Z']],
    ],
    ['without one it is UTC', '2027-06-30 12:30', [['end-of-support', '2027-06-30T12:30', '2027-06-30T12:30']]],
    ['no day of the calendar', '2027-02-30', []],
    ['no such hour', '2027-02-20T25:00', []],
    ['words', 'next year', []],
    ['a number', '2027', []],
  ])('%s', (_, value, wanted) => {
    expect(days(`  - { property: endOfSupport, value: ${value} }`)).toEqual(wanted);
  });

  test('by all names; what is said twice is told apart; a draft need not be available', () => {
    const all = ['EndOfLife', 'el', 'es', 'ga', 'generalAvailability', 'latency']
      .map((property) => `  - { property: ${property}, value: 2027-06-30 }`)
      .join('\n');
    expect(days(all).map(([about]) => about)).toEqual([
      'end-of-life',
      'end-of-life (2)',
      'end-of-support',
      'general-availability',
      'general-availability (2)',
    ]);
    expect(days(all, 'draft').map(([about]) => about)).toEqual(['end-of-life', 'end-of-life (2)', 'end-of-support']);
  });
});
