import type { HardwareStatement, ReproducibilityUnit } from '../../../../src/generated/formats.ts';
import { hardwareRecorded } from '../../../../src/gates/reproducibility/checks/hardware-recorded.ts';
import { featureUnit, RECORD, run, RUN } from '../reproducibility-units.ts';
import { testClaim } from '../test-claim.ts';

const of = (...statements: readonly (readonly [string, HardwareStatement['parts']])[]): ReproducibilityUnit =>
  featureUnit({
    hardware: { statements: statements.map(([path, parts]) => ({ path, location: { path, line: 6 }, parts })) },
  });

testClaim(hardwareRecorded, [
  {
    name: 'recorded, without an accelerator',
    unit: of([RECORD, { cpu: '8 × EPYC', memory: '32 GB', accelerator: 'none' }]),
    answers: [
      {
        outcome: 'pass',
        message: 'recorded: cpu 8 × EPYC, memory 32 GB, accelerator none',
        location: { path: RECORD, line: 6 },
      },
    ],
  },
  {
    name: 'recorded by the record and a run together',
    unit: of([RECORD, { cpu: 'x', memory: 'y' }], [RUN, { accelerator: 'A100', driver: '550' }]),
    answers: [{ outcome: 'pass', subjects: [RECORD, RECORD, RUN] }],
  },
  {
    name: 'an accelerator needs its driver',
    unit: of([RECORD, { cpu: 'x', memory: 'y', accelerator: 'A100' }]),
    answers: [{ outcome: 'fail', message: 'the hardware is recorded without driver', size: 1 }],
  },
  {
    name: 'parts without words are missing',
    unit: of([RECORD, { cpu: '', memory: 'y' }]),
    answers: [{ outcome: 'fail', message: /without cpu and accelerator/, observed: 'memory' }],
  },
  {
    name: 'contradicted: none and one',
    unit: of([RECORD, { cpu: 'x', memory: 'y', accelerator: 'none' }], [RUN, { accelerator: 'A100', driver: '550' }]),
    answers: [{ outcome: 'fail', about: 'accelerator', message: /no accelerator, .* it was A100/ }],
  },
  {
    name: 'not checkable here: a run is not here',
    unit: featureUnit({
      hardware: { statements: [] },
      runs: [run({ unread: { because: 'absent', message: 'there is no file', location: { path: RECORD, line: 9 } } })],
    }),
    answers: [
      {
        outcome: 'unknown',
        message: `whether \`${RUN}\` says what hardware the numbers were made on cannot be told: it cannot be read here`,
        location: { path: RECORD, line: 9 },
        subjects: [RECORD, RUN],
      },
    ],
  },
  {
    name: 'not checkable here: a run that may say the rest is broken',
    unit: featureUnit({
      hardware: { statements: [{ path: RECORD, location: { path: RECORD, line: 6 }, parts: { cpu: 'x' } }] },
      runs: [run({ unread: { because: 'malformed', message: 'no JSON' } })],
    }),
    answers: [{ outcome: 'unknown', message: /says the memory and accelerator that .* cannot be read/ }],
  },
  {
    name: 'not declared',
    unit: of(),
    answers: [{ outcome: 'fail', undeclared: true, about: 'hardware', location: { path: RECORD, line: 1 } }],
  },
  { name: 'evidence of before hardware was looked at', unit: featureUnit(), answers: [] },
]);
