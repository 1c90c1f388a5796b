import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Feature } from '../../src/model/feature.ts';
import { openFolder } from '../../src/sources/open-repository.ts';
import { readFeatures } from '../../src/suite/read-features.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const vocabulary = {
  stages: ['exploratory', 'candidate', 'production'],
  lockable: ['tests'],
  contracts: ['*.odcs.yaml'],
};

/** Keys of a record with values that are right, wrong, or of another type. */
const keys = fc.record(
  {
    title: fc.constantFrom('A title', 7),
    stage: fc.constantFrom('exploratory', 'production', 'retired', 'prodution'),
    owner: fc.constantFrom('@acme/a', ['x']),
    code: fc.constantFrom(['detector/', 'x.py'], 'x.py', []),
    contracts: fc.constantFrom(['a.odcs.yaml'], ['a'], ['nobody'], [7]),
    locked: fc.constantFrom(['tests'], ['test']),
    tests: fc.constantFrom({ unit: 'unit.xml' }, { smoke: 'x' }),
    'review-by': fc.constantFrom('2027-01-01', 'soon'),
    purpos: fc.constant('mistyped'),
  },
  { requiredKeys: [] },
);

test('a feature is read alike alone in its file and among others, with defaults written out or not', () => {
  fc.assert(
    fc.property(fc.array(keys, { minLength: 1, maxLength: 4 }), keys, (features, defaults) => {
      const named = features.map((feature, index) => ({ id: `f${index}`, ...feature }));
      const root = temporaryFolder();
      writeFiles(`${root}/many`, {
        'all.feature.yml': stringify({ defaults, features: named }),
        'a.odcs.yaml': 'id: a\n',
      });
      writeFiles(`${root}/alone`, {
        'a.odcs.yaml': 'id: a\n',
        ...Object.fromEntries(
          named.map((feature) => [`${feature.id}.feature.yml`, stringify({ ...defaults, ...feature })]),
        ),
      });
      const read = (folder: string) => readFeatures(openFolder(`${root}/${folder}`), ['*.feature.yml'], vocabulary);
      const many = read('many');
      const alone = read('alone');
      const saysOf = ({ id, title, stage, record, contracts, code, tests }: Feature) => ({
        id,
        title,
        stage,
        record,
        contracts,
        code,
        tests,
      });
      expect(many.map(saysOf)).toEqual(alone.map(saysOf));
      // What is missing is told in other words, and what the defaults say wrongly once.
      const told = many.flatMap(({ problems }) => problems.map(({ message }) => message));
      for (const { message } of alone.flatMap(({ problems }) => problems))
        if (!/has no `/.test(message)) expect(told).toContain(message);
    }),
    { numRuns: 25 },
  );
});
