import { pipelineFresh } from '../../../../src/gates/reproducibility/checks/pipeline-fresh.ts';
import type {
  PipelineChange,
  PipelineStageState,
  PipelineState,
  ReproducibilityUnit,
} from '../../../../src/generated/formats.ts';
import { featureUnit } from '../reproducibility-units.ts';
import { testClaim } from '../test-claim.ts';

const lockLine = { path: 'dvc.lock', line: 14 };

function stage(changes: Partial<PipelineStageState> = {}): PipelineStageState {
  return {
    name: 'train',
    location: lockLine,
    verified: 3,
    byRecord: 0,
    parameters: 2,
    changes: { total: 0, first: [] },
    uncheckable: { total: 0, first: [] },
    subjects: ['src/train.py', 'params.yaml'],
    ...changes,
  };
}

function pipeline(changes: Partial<PipelineState> = {}): ReproducibilityUnit {
  return {
    id: 'dvc.yaml#pipeline',
    subjects: [],
    pipeline: {
      path: 'dvc.yaml',
      lock: 'dvc.lock',
      location: { path: 'dvc.lock', line: 1 },
      stages: [stage()],
      ...changes,
    },
  };
}

function changed(...first: readonly Partial<PipelineChange>[]): ReproducibilityUnit {
  const changes = first.map((change): PipelineChange => ({
    kind: 'dependency',
    what: 'src/train.py',
    location: lockLine,
    ...change,
  }));
  return pipeline({ stages: [stage({ changes: { total: changes.length, first: changes } })] });
}

const since = 'stage `train` of `dvc.yaml` was not reproduced since this change: ';

testClaim(pipelineFresh, [
  { name: 'not declared: no pipeline', unit: featureUnit(), answers: [] },
  {
    name: 'everything is as it ran',
    unit: pipeline(),
    answers: [
      {
        outcome: 'pass',
        message: '1 stage of `dvc.yaml` is as its last run recorded: 3 files, 2 parameters, and the command',
        about: 'dvc.yaml',
        subjects: ['dvc.yaml', 'dvc.lock', 'src/train.py', 'params.yaml'],
      },
    ],
  },
  {
    name: 'some of it by its recorded digests',
    unit: pipeline({ stages: [stage({ byRecord: 2 }), stage({ name: 'b', verified: 1, parameters: 0 })] }),
    answers: [
      {
        outcome: 'pass',
        message:
          '2 stages of `dvc.yaml` are as their last run recorded: 4 files, 2 by their recorded digests alone (not pulled here), 2 parameters, and the commands',
      },
    ],
  },
  {
    name: 'a dependency changed',
    unit: changed({ expected: 'a', observed: 'b' }),
    answers: [
      {
        outcome: 'fail',
        message: `${since}\`src/train.py\``,
        about: 'dvc.yaml: train',
        size: 1,
        expected: 'a',
        observed: 'b',
        location: lockLine,
        remedy: 'run `dvc repro train`, and commit `dvc.lock` with what it made',
        subjects: ['dvc.yaml', 'dvc.lock', 'src/train.py', 'params.yaml'],
      },
    ],
  },
  {
    name: 'many changes: three by name',
    unit: changed(
      {},
      { kind: 'command' },
      { kind: 'parameter', what: '`a` in `p.yaml`' },
      { what: 'x' },
      { what: 'y' },
    ),
    answers: [
      {
        outcome: 'fail',
        message: `${since}\`src/train.py\`; its command; the parameter \`a\` in \`p.yaml\`; and 2 more`,
        size: 5,
      },
    ],
  },
  ...(
    [
      [{ kind: 'new-dependency', what: 'n.py' }, '`n.py`, which it did not use before'],
      [{ kind: 'stale', what: 'p.csv', by: 'prepare' }, '`p.csv`, which the stage `prepare` has since made anew'],
      [{ kind: 'stale', what: 'p.csv', by: 'p.csv.dvc' }, '`p.csv`, of which `p.csv.dvc` names other bytes now'],
      [{ kind: 'new-parameter', what: '`a` in `p`' }, 'the parameter `a` in `p`, which it did not have before'],
      [{ kind: 'gone-parameter', what: '`a` in `p`' }, 'the parameter `a` in `p`, which is gone'],
      [{ kind: 'new-output', what: 'n.csv' }, '`n.csv`, which it did not make before'],
      [{ kind: 'output', what: 'm.bin' }, 'its output `m.bin`, which is not what it made'],
    ] as const
  ).map(([change, words]) => ({
    name: `in words: ${change.kind}`,
    unit: changed(change),
    answers: [{ outcome: 'fail' as const, message: `${since}${words}` }],
  })),
  {
    name: 'a stage that never ran',
    unit: changed({ kind: 'not-run', what: 'train' }),
    answers: [{ outcome: 'fail', message: 'stage `train` of `dvc.yaml` was never run: the lock does not name it' }],
  },
  {
    name: 'a template that cannot be filled in',
    unit: changed({ kind: 'unresolved', what: 'nothing is named `x`' }),
    answers: [{ outcome: 'fail', message: /cannot be told: nothing is named `x`$/, remedy: /mend the template/ }],
  },
  {
    name: 'a name that a shell would take apart is quoted',
    unit: pipeline({
      stages: [
        stage({ name: 'a b', changes: { total: 1, first: [{ kind: 'command', what: '', location: lockLine }] } }),
      ],
    }),
    answers: [{ outcome: 'fail', remedy: /dvc repro 'a b'/ }],
  },
  {
    name: 'a stage of another folder is called with its file, as DVC wants it from the root',
    unit: pipeline({
      path: 'ml/dvc.yaml',
      lock: 'ml/dvc.lock',
      stages: [stage({ changes: { total: 1, first: [{ kind: 'command', what: '', location: lockLine }] } })],
    }),
    answers: [{ outcome: 'fail', remedy: /^run `dvc repro ml\/dvc\.yaml:train`, and commit/ }],
  },
  {
    name: 'a frozen stage is thawed first',
    unit: pipeline({
      stages: [
        stage({ frozen: true, changes: { total: 1, first: [{ kind: 'command', what: '', location: lockLine }] } }),
      ],
    }),
    answers: [
      {
        outcome: 'fail',
        message: /^stage `train` of `dvc.yaml`, which is frozen, was not reproduced/,
        remedy: /^take `frozen` from it \(`dvc unfreeze train`\), run `dvc repro train`/,
      },
    ],
  },
  {
    name: 'what cannot be told here, with what to do about it',
    unit: pipeline({
      stages: [stage({ uncheckable: { total: 1, first: [{ why: 'y', remedy: 'do z', location: lockLine }] } })],
    }),
    answers: [{ outcome: 'unknown', remedy: 'do z' }],
  },
  {
    name: 'what cannot be told here',
    unit: pipeline({
      stages: [
        stage({
          uncheckable: {
            total: 2,
            first: [{ why: 'there is no file `x`', location: lockLine }],
          },
        }),
      ],
    }),
    answers: [
      {
        outcome: 'unknown',
        message:
          'whether stage `train` of `dvc.yaml` was reproduced since its last change cannot be told here: there is no file `x` (and 1 more)',
        location: lockLine,
        remedy: /dvc pull/,
      },
    ],
  },
  {
    name: 'sixty stages: fifty by name, the rest as one',
    unit: pipeline({
      stages: Array.from({ length: 60 }, (_, index) =>
        stage({ name: `s${index}`, changes: { total: 1, first: [{ kind: 'command', what: '', location: lockLine }] } }),
      ),
    }),
    answers: [
      ...Array.from({ length: 50 }, () => ({ outcome: 'fail' as const })),
      { outcome: 'fail', about: 'dvc.yaml: further stages', size: 10 },
    ],
  },
  {
    name: 'no lock',
    unit: pipeline({
      stages: [],
      unread: { because: 'absent', message: 'no run of it is recorded', remedy: 'run it' },
    }),
    answers: [{ outcome: 'unknown', message: 'no run of it is recorded', remedy: 'run it' }],
  },
  {
    name: 'a lock that is none',
    unit: pipeline({ stages: [], unread: { because: 'malformed', message: 'not YAML', location: lockLine } }),
    answers: [{ outcome: 'fail', location: lockLine }],
  },
  {
    name: 'no stages',
    unit: pipeline({ stages: [] }),
    answers: [{ outcome: 'fail', message: '`dvc.yaml` has no stages' }],
  },
  { name: 'no pipeline is nothing to ask about', unit: featureUnit(), answers: [] },
]);
