import { registryDescribed } from '../../../../src/gates/lineage/checks/registry-described.ts';
import { testCheck } from '../../../support/test-check.ts';
import { lineageUnit } from '../lineage-units.ts';
import { registered, REGISTRY, thing } from '../registry-units.ts';

const source = { name: 'cpu', state: 'same', location: { path: REGISTRY, line: 5 }, changes: [], lacks: [] } as const;

testCheck(registryDescribed, [
  { name: 'the policy names no registry', unit: lineageUnit(), answers: [] },
  {
    name: 'all is said',
    unit: registered([thing({ sources: [{ ...source, changes: [], lacks: [] }] })]),
    answers: [
      {
        outcome: 'pass',
        message: 'the feature view `host_cpu` says all that is asked of it',
        location: { path: REGISTRY, line: 40 },
      },
      {
        outcome: 'pass',
        message: 'the source `cpu` says all that is asked of it',
        location: { path: REGISTRY, line: 5 },
      },
    ],
  },
  {
    name: 'something is not said',
    unit: registered([
      thing({
        lacks: ['owner', 'ttl', 'tag `tier`'],
        columns: [{ name: 'a' }, { name: 'b', description: 'B.' }, { name: 'c' }],
        undescribed: { total: 2, first: ['a', 'c'] },
        sources: [{ ...source, changes: [], lacks: ['owner'] }],
      }),
    ]),
    answers: [
      {
        outcome: 'fail',
        message:
          'the feature view `host_cpu` has no owner, no ttl, no tag `tier`, no description of 2 of its 3 features: `a` and `c`',
        size: 5,
        about: `${REGISTRY} host_cpu`,
      },
      { outcome: 'fail', message: 'the source `cpu` has no owner', about: `${REGISTRY} source cpu` },
    ],
  },
  {
    name: 'keys are not those of the entities, which nobody describes',
    unit: registered([
      thing({
        faults: ['its key `host_id` is INT64 here, and STRING in the entity `host`'],
        entities: [{ name: 'host', lacks: ['description'], location: { path: REGISTRY, line: 9 } }],
      }),
      thing({ name: 'other', lacks: ['ttl'], faults: ['its key `k` is odd'] }),
    ]),
    answers: [
      {
        outcome: 'fail',
        message: 'of the feature view `host_cpu`: its key `host_id` is INT64 here, and STRING in the entity `host`',
        size: 1,
      },
      { outcome: 'fail', message: 'the feature view `other` has no ttl; its key `k` is odd', size: 2 },
      {
        outcome: 'fail',
        message: 'the entity `host` has no description',
        about: `${REGISTRY} entity host`,
        location: { path: REGISTRY, line: 9 },
      },
    ],
  },
  {
    name: 'nothing is said of any column',
    unit: registered([thing({ what: 'model', columns: [{ name: 'a' }], undescribed: { total: 1, first: ['a'] } })]),
    answers: [{ outcome: 'fail', message: 'the model `host_cpu` has no description of any columns' }],
  },
  {
    name: 'what is gone need not say anything, and a source of two views is asked once',
    unit: registered([
      thing({ state: 'deleted', lacks: ['owner'] }),
      thing({ name: 'a', sources: [{ ...source, changes: [], lacks: [] }] }),
      thing({
        name: 'b',
        sources: [
          { ...source, changes: [], lacks: [] },
          { ...source, name: 'old', state: 'gone', changes: [], lacks: [] },
        ],
      }),
    ]),
    answers: [{ outcome: 'pass' }, { outcome: 'pass' }, { outcome: 'pass', about: `${REGISTRY} source cpu` }],
  },
]);
