import { expect, test } from '@jest/globals';
import { neededColumns } from '../../../../../src/gates/data-contract/collect/edge-cases/needed-columns.ts';
import type { ObjectPlan } from '../../../../../src/gates/data-contract/collect/statement-plan.ts';
import type { TableQuestion } from '../../../../../src/query/table-question.ts';

const PLAN = {
  columns: ['busy', 'busy_share', 'Größe', 'a b', 'x'].map((name) => ({ names: [name], shown: true })),
} as unknown as ObjectPlan;

test.each<[string, TableQuestion, readonly string[]]>([
  ['a word of SQL', { is: 'sql', sql: 'SELECT count(*) FROM t WHERE busy=0' }, ['busy']],
  ['not a part of one', { is: 'sql', sql: 'SELECT max(busy_share) FROM xt' }, ['busy_share']],
  [
    'in quotes, in capitals',
    { is: 'sql', sql: 'SELECT min("GRÖSSE"), min(t."a b"), min("GRÖßE") FROM t' },
    ['Größe', 'a b'],
  ],
  ['a condition', { is: 'condition', table: 0, sql: 'x>busy' }, ['busy', 'x']],
  ['an aggregate', { is: 'aggregate', table: 0, column: 'x', of: 'mean' }, ['x']],
  ['different values', { is: 'distinct', table: 0, columns: ['x', 'busy'] }, ['x', 'busy']],
  [
    'an order',
    { is: 'ordered', table: 0, column: 'x', by: ['busy'], descending: false, strictly: true },
    ['x', 'busy'],
  ],
])('%s', (_, question, wanted) => expect(neededColumns(PLAN, question)).toEqual(wanted));
