import { registrySourcesChanged } from '../../../../src/gates/lineage/checks/registry-sources-changed.ts';
import type { RegisteredSource } from '../../../../src/generated/formats.ts';
import { testCheck } from '../../../support/test-check.ts';
import { lineageUnit } from '../lineage-units.ts';
import { registered, REGISTRY, thing } from '../registry-units.ts';

const source = (changes: Partial<RegisteredSource>): RegisteredSource => ({
  name: 'cpu',
  state: 'same',
  location: { path: REGISTRY, line: 5 },
  changes: [],
  lacks: [],
  ...changes,
});

testCheck(registrySourcesChanged, [
  { name: 'the policy names no registry', unit: lineageUnit(), answers: [] },
  {
    name: 'nothing to compare with',
    unit: registered([thing({ sources: [source({ state: 'not-compared' })] })]),
    answers: [],
  },
  {
    name: 'the same source, of two views',
    unit: registered([thing({ sources: [source({})] }), thing({ name: 'b', sources: [source({})] })]),
    answers: [{ outcome: 'pass', message: 'the source `cpu` is the one it was' }],
  },
  {
    name: 'a source that is changed',
    unit: registered([
      thing({
        sources: [
          source({
            state: 'changed',
            changes: [
              { key: 'fileOptions.uri', from: 'a.parquet', to: 'b.parquet' },
              { key: 'timestampField', from: 'ts' },
              { key: 'x', to: '1' },
            ],
          }),
        ],
      }),
    ]),
    answers: [
      {
        outcome: 'fail',
        message:
          'the source `cpu` is changed: `fileOptions.uri` was `a.parquet` and is `b.parquet`, `timestampField` was `ts` and is gone, `x` is new: `1`',
        size: 3,
        about: `${REGISTRY} cpu`,
      },
    ],
  },
  {
    name: 'a source more, a source less',
    unit: registered([thing({ sources: [source({ name: 'n', state: 'new' }), source({ name: 'o', state: 'gone' })] })]),
    answers: [
      { outcome: 'fail', message: 'the feature view `host_cpu` now reads the source `n`' },
      { outcome: 'fail', message: 'the feature view `host_cpu` no longer reads the source `o`' },
    ],
  },
]);
