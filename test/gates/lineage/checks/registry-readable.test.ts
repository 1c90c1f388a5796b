import { registryReadable } from '../../../../src/gates/lineage/checks/registry-readable.ts';
import { testCheck } from '../../../support/test-check.ts';
import { lineageUnit, RECORD } from '../lineage-units.ts';
import { REGISTRY, thing } from '../registry-units.ts';

testCheck(registryReadable, [
  { name: 'the policy names none', unit: lineageUnit(), answers: [] },
  {
    name: 'one that can be read',
    unit: lineageUnit({ registries: { files: [{ path: REGISTRY, kind: 'feast' }], things: [thing()] } }),
    answers: [{ outcome: 'pass', message: "`feast/registry.json` can be read; one thing in it is this feature's" }],
  },
  {
    name: 'one that cannot',
    unit: lineageUnit({
      registries: {
        files: [{ path: 'data/registry.db', problem: { message: 'it is not text', remedy: 'dump it' } }],
        things: [],
      },
    }),
    answers: [
      {
        outcome: 'fail',
        about: 'data/registry.db',
        message: 'it is not text',
        remedy: 'dump it',
        location: { path: RECORD, line: 1 },
      },
    ],
  },
  {
    name: 'a name that is not in it',
    unit: lineageUnit({
      registries: {
        files: [{ path: REGISTRY, kind: 'feast' }],
        things: [{ registry: REGISTRY, name: 'host_cpus', mapped: 'policy', state: 'absent', nearest: 'host_cpu' }],
      },
    }),
    answers: [
      { outcome: 'pass', message: /0 things in it are/ },
      {
        outcome: 'fail',
        message: /`host_cpus`, .* is not in `feast\/registry.json`; did you mean `host_cpu`\?/,
        subjects: [REGISTRY],
      },
    ],
  },
]);
