import type { StatedSeeds } from '../../../../src/generated/formats.ts';
import { seedRecorded } from '../../../../src/gates/reproducibility/checks/seed-recorded.ts';
import { featureUnit, RECORD, run, RUN } from '../reproducibility-units.ts';
import { testClaim } from '../test-claim.ts';

const { seeds: _, ...withoutSeed } = run();
const seeds = (...values: { generator?: string; value: string | null }[]): ReturnType<typeof featureUnit> =>
  featureUnit({ runs: [run({ seeds: values })] });

/** Seeds of one name, by file. */
function stated(...values: readonly (readonly [path: string, value: string | null])[]): StatedSeeds {
  const statements = values.map(([path, value]) => ({ name: 'train.seed', value, path, location: { path, line: 2 } }));
  return { statements, hints: [] };
}

testClaim(seedRecorded, [
  {
    name: 'a seed',
    unit: featureUnit(),
    answers: [
      {
        outcome: 'pass',
        message: `the run \`${RUN}\` records seed \`4\``,
        about: RUN,
        location: { path: RUN, line: 4 },
        subjects: [RUN],
      },
    ],
  },
  { name: 'zero is a seed', unit: seeds({ value: '0' }), answers: [{ outcome: 'pass' }] },
  {
    name: 'one for each generator',
    unit: seeds({ generator: 'numpy', value: '1' }, { generator: 'torch', value: '2' }),
    answers: [{ outcome: 'pass', message: /seed `1` for `numpy` and seed `2` for `torch`/ }],
  },
  {
    name: 'null says that none was used',
    unit: seeds({ value: null }),
    answers: [{ outcome: 'pass', message: `the run \`${RUN}\` says that it used no random numbers` }],
  },
  {
    name: 'null for one generator',
    unit: seeds({ generator: 'numpy', value: '1' }, { generator: 'torch', value: null }),
    answers: [{ outcome: 'pass', message: /none for one generator/ }],
  },
  ...['None', 'none', '', ' null ', 'NaN', 'undefined'].map((value) => ({
    name: `the text ${JSON.stringify(value)} is what programs write for none`,
    unit: seeds({ value }),
    answers: [{ outcome: 'fail' as const, message: /what a program writes when none was set/ }],
  })),
  {
    name: 'one of two generators is without',
    unit: seeds({ generator: 'numpy', value: '1' }, { generator: 'torch', value: 'None' }),
    answers: [{ outcome: 'fail', observed: 'seed `None` for `torch`' }],
  },
  {
    name: 'no seed',
    unit: featureUnit({ runs: [withoutSeed] }),
    answers: [{ outcome: 'fail', message: /records no seed/, observed: 'none' }],
  },
  {
    name: 'runs about other files are not asked',
    unit: featureUnit({ runs: [run(), { path: 'tests.run.json', location: { path: RECORD }, results: [] }] }),
    answers: [{ outcome: 'pass', about: RUN }],
  },
  {
    name: 'no run made the results',
    unit: featureUnit({ runs: [run({ results: [] })] }),
    answers: [{ outcome: 'fail', about: 'seed', observed: 'run records about other files' }],
  },
  {
    name: 'no run record',
    unit: featureUnit({ runs: [] }),
    answers: [{ outcome: 'fail', about: 'seed', observed: 'no run record' }],
  },
  {
    name: 'a run record that cannot be read',
    unit: featureUnit({
      runs: [
        {
          path: RUN,
          location: { path: RECORD },
          results: [],
          unread: { because: 'malformed', message: 'not valid JSON', location: { path: RUN, line: 2 } },
        },
      ],
    }),
    answers: [{ outcome: 'unknown', message: /cannot be read/, location: { path: RUN, line: 2 } }],
  },
  { name: 'data is not asked', unit: { id: 'data/SHA256SUMS', subjects: [] }, answers: [] },
  {
    name: 'verified: the same in parameters, lock and run',
    unit: featureUnit({ seeds: stated(['params.yaml', '4'], ['dvc.lock', '4.0']) }),
    answers: [{ outcome: 'pass', about: RUN }],
  },
  {
    name: 'contradicted: another seed in the parameters',
    unit: featureUnit({ seeds: stated(['params.yaml', '5']) }),
    answers: [
      {
        outcome: 'fail',
        about: `train.seed: params.yaml and ${RUN}`,
        message: `the seed \`train.seed\` is 5 in \`params.yaml\` and 4 in \`${RUN}\``,
        location: { path: 'params.yaml', line: 2 },
        subjects: ['params.yaml', RUN],
      },
      { outcome: 'pass', about: RUN },
    ],
  },
  {
    name: 'contradicted: unset in the parameters',
    unit: featureUnit({ seeds: stated(['params.yaml', null]) }),
    answers: [{ outcome: 'fail', about: 'params.yaml: train.seed', observed: 'null' }, { outcome: 'pass' }],
  },
  {
    name: 'a run of a tracking tool without a seed',
    unit: featureUnit({
      runs: [{ ...withoutSeed, tracked: { tool: 'MLflow', deleted: false, datasets: 0, parameters: 12 } }],
    }),
    answers: [{ outcome: 'fail', message: /of MLflow logged 12 parameters, and none that is a seed/ }],
  },
  {
    name: 'a hint is told beside a run that says it used none',
    unit: featureUnit({
      runs: [run({ seeds: [{ value: null }] })],
      seeds: {
        statements: [],
        hints: [{ path: 'a.py', what: 'np.random.rand', seeded: false, location: { path: 'a.py', line: 3 } }],
      },
    }),
    answers: [
      { outcome: 'pass', message: /no random numbers, though `a.py` seems to draw some \(`np.random.rand`, line 3\)/ },
    ],
  },
]);
