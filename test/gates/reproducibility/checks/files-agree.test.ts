import type { FileAgreement, ReproducibilityUnit } from '../../../../src/generated/formats.ts';
import { filesAgree } from '../../../../src/gates/reproducibility/checks/files-agree.ts';
import { featureUnit, RECORD } from '../reproducibility-units.ts';
import { testClaim } from '../test-claim.ts';

const CARD = 'f/README.md';
const METRICS = 'f/metrics.json';
const at = (path: string, line: number): { path: string; line: number } => ({ path, line });
const of = (changes: Partial<FileAgreement>): ReproducibilityUnit =>
  featureUnit({
    agreement: {
      sources: [
        { path: CARD, kind: 'model card', location: at(CARD, 1) },
        { path: METRICS, kind: 'metrics', location: at(METRICS, 1) },
      ],
      agreed: {},
      disagreements: [],
      marks: [],
      ...changes,
    },
  });

testClaim(filesAgree, [
  {
    name: 'verified: the same wherever it is stated',
    unit: of({ agreed: { metric: 2, parameter: 1 } }),
    answers: [
      { outcome: 'pass', message: '2 metrics agree wherever they are stated', subjects: [CARD, METRICS] },
      { outcome: 'pass', message: '1 parameter agrees wherever it is stated' },
    ],
  },
  {
    name: 'contradicted: two numbers',
    unit: of({
      agreed: { metric: 1 },
      disagreements: [
        {
          kind: 'metric',
          name: 'accuracy',
          left: { says: '0.91', path: CARD, location: at(CARD, 12) },
          right: { says: '0.87', path: METRICS, location: at(METRICS, 2) },
        },
      ],
    }),
    answers: [
      {
        outcome: 'fail',
        message: `\`accuracy\` is 0.91 in \`${CARD}\` and 0.87 in \`${METRICS}\``,
        about: `metric accuracy: ${CARD} and ${METRICS}`,
        location: at(CARD, 12),
        subjects: [CARD, METRICS],
      },
      { outcome: 'pass', message: '1 metric agrees wherever it is stated' },
    ],
  },
  {
    name: 'not checkable here: a file that is not here',
    unit: of({
      sources: [
        {
          path: METRICS,
          kind: 'metrics',
          location: at(RECORD, 7),
          unread: { because: 'absent', message: 'there is no file' },
        },
      ],
    }),
    answers: [{ outcome: 'unknown', about: METRICS, location: at(RECORD, 7), subjects: [RECORD, METRICS] }],
  },
  {
    name: 'malformed',
    unit: of({
      sources: [
        {
          path: CARD,
          kind: 'model card',
          location: at(CARD, 1),
          unread: { because: 'malformed', message: 'no closing' },
        },
      ],
    }),
    answers: [{ outcome: 'fail', message: /model card .* no closing/ }],
  },
  {
    name: 'nothing stated twice',
    unit: of({}),
    answers: [{ outcome: 'skipped', message: /nothing is stated twice: model card/ }],
  },
  { name: 'not declared', unit: of({ sources: [] }), answers: [] },
  { name: 'evidence of before agreement was looked at', unit: featureUnit(), answers: [] },
  {
    name: 'what a template left, and what is not pinned',
    unit: of({
      marks: [
        { kind: 'placeholder', what: '[More Information Needed]', path: CARD, location: at(CARD, 3) },
        { kind: 'placeholder', what: '[More Information Needed]', path: CARD, location: at(CARD, 9) },
        { kind: 'revision', what: 'telemetry at `main`', path: CARD, location: at(CARD, 5) },
        { kind: 'package', what: 'numpy', path: 'm/requirements.txt', location: at('m/requirements.txt', 1) },
      ],
    }),
    answers: [
      { outcome: 'fail', about: `${CARD}: placeholder`, size: 2, location: at(CARD, 3) },
      { outcome: 'fail', about: `${CARD}: revision`, message: /telemetry at `main`/ },
      { outcome: 'fail', about: 'm/requirements.txt: package', message: /without an exact version/ },
    ],
  },
]);
