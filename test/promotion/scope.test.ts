import { describe, expect, test } from '@jest/globals';
import { type RegisteredFeature, scope, type ScopeQuestion } from '../../src/promotion/scope.ts';

const feature = (id: string, stage: string, dependsOn: readonly string[] = []): RegisteredFeature => ({
  id,
  stage,
  dependsOn,
});
const STAGES = ['exploratory', 'candidate', 'production'];

function scoped(
  head: readonly RegisteredFeature[],
  base: readonly RegisteredFeature[] | undefined,
  changed: readonly string[],
  more: Partial<ScopeQuestion> = {},
) {
  return scope({
    stages: STAGES,
    head,
    ...(base ? { base, changed: new Set(changed) } : {}),
    subjectsOf: (id) => [`${id}.yml`, `${id}.csv`],
    named: [],
    ...more,
  });
}

describe('with a base', () => {
  test('a raised stage: the feature, at the new stage', () => {
    expect(
      scoped(
        [feature('a', 'production'), feature('b', 'candidate')],
        [feature('a', 'candidate'), feature('b', 'candidate')],
        ['a.yml'],
      ),
    ).toEqual([{ id: 'a', because: 'raised', stage: 'production', raisedFrom: 'candidate' }]);
  });
  test('a feature registered above the first stage counts as raised, one at the first does not', () => {
    expect(scoped([feature('a', 'candidate'), feature('b', 'exploratory')], [], ['a.yml', 'b.yml'])).toEqual([
      { id: 'a', because: 'registered', stage: 'candidate', raisedFrom: '' },
      { id: 'b', because: 'registered', stage: 'exploratory' },
    ]);
  });
  test('a changed subject: the feature at its stage', () => {
    expect(
      scoped(
        [feature('a', 'candidate'), feature('b', 'candidate')],
        [feature('a', 'candidate'), feature('b', 'candidate')],
        ['b.csv'],
      ),
    ).toEqual([{ id: 'b', because: 'changed', stage: 'candidate' }]);
  });
  test('nothing touched: nothing', () => {
    expect(scoped([feature('a', 'candidate')], [feature('a', 'candidate')], ['README.md'])).toEqual([]);
  });
  test('a lowered stage brings in who leans on it', () => {
    const base = [feature('a', 'production'), feature('b', 'production')];
    expect(scoped([feature('a', 'exploratory'), feature('b', 'production', ['a'])], base, ['a.yml'])).toEqual([
      { id: 'a', because: 'lowered', stage: 'exploratory', loweredFrom: 'production' },
      { id: 'b', because: 'depends', stage: 'production' },
    ]);
  });
  test('retiring is lowering; coming back from it is raising', () => {
    expect(scoped([feature('a', 'retired')], [feature('a', 'candidate')], ['a.yml'])).toEqual([
      { id: 'a', because: 'lowered', stage: 'retired', loweredFrom: 'candidate' },
    ]);
    expect(scoped([feature('a', 'exploratory')], [feature('a', 'retired')], ['a.yml'])).toEqual([
      { id: 'a', because: 'raised', stage: 'exploratory', raisedFrom: 'retired' },
    ]);
  });
  test('a deleted record is judged as it stood, and who leans on it', () => {
    expect(
      scoped([feature('b', 'candidate', ['a'])], [feature('a', 'candidate'), feature('b', 'candidate')], ['a.yml']),
    ).toEqual([
      { id: 'a', because: 'removed', stage: 'candidate', loweredFrom: 'candidate' },
      { id: 'b', because: 'depends', stage: 'candidate' },
    ]);
  });
  test('a stage that is not in the list is judged as the strictest', () => {
    expect(scoped([feature('a', 'prodution')], [feature('a', 'candidate')], ['a.yml'])).toEqual([
      { id: 'a', because: 'raised', stage: 'production', raisedFrom: 'candidate' },
    ]);
  });
  test('by name: also what did not change', () => {
    const base = [feature('a', 'candidate'), feature('b', 'candidate')];
    expect(scoped(base, base, ['b.csv'], { named: ['a'] })).toEqual([
      { id: 'a', because: 'named', stage: 'candidate' },
    ]);
  });
});

describe('without a base', () => {
  test('every feature at its stage', () => {
    expect(scoped([feature('b', 'production'), feature('a', 'exploratory')], undefined, [])).toEqual([
      { id: 'a', because: 'every-feature', stage: 'exploratory' },
      { id: 'b', because: 'every-feature', stage: 'production' },
    ]);
  });
  test('as if at another stage: a higher one is a raise', () => {
    expect(scoped([feature('a', 'candidate')], undefined, [], { asStage: 'production' })).toEqual([
      { id: 'a', because: 'every-feature', stage: 'production', raisedFrom: 'candidate' },
    ]);
    expect(scoped([feature('a', 'candidate')], undefined, [], { asStage: 'exploratory' })).toEqual([
      { id: 'a', because: 'every-feature', stage: 'exploratory' },
    ]);
  });
});
