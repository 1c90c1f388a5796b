import { describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { checkAtDesk } from '../support/desk.ts';
import { type Files, gitRepository } from '../support/git-repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = temporaryFolder();

const POLICY =
  'version: 1\nrequires: { production: [lineage] }\nseverity: { lineage/traced: off, lineage/sources-under-contract: off, lineage/nothing-less-ready-behind: off, lineage/personal-data-declared: off }\n';

/** A record with all that production asks for. */
const RECORD = `id: cpu-burst
title: CPU burst detector that recycles a saturated worker
stage: production
owner: "@acme/detect"
purpose: Finds hosts that one runaway process saturates.
objective: Half the pages for saturated workers within a quarter.
contracts: [host-cpu-1s]
transformations:
  - { path: burst.py#L1-L2, description: Scores how far a second lies above the ten minutes before it. }
outputs:
  - { name: score, type: number, minimum: 0, maximum: 1, dataset: s3://acme/scores, contract: scores.odcs.yaml }
parameters:
  - { path: params.yaml, schema: params.schema.json }
experiments: [burst.experiment.yml]
failure-modes:
  - { when: no data for five minutes, then: it keeps quiet and says so }
telemetry: [{ name: system.cpu.utilization, kind: metric, unit: "1" }]
remediation:
  action: recycle-worker
  mode: approve
  blast-radius: { hosts-per-service: 1, hosts-total: 5% }
  rate-limit: 3 per hour
  kill-switch: cpu-burst-remediation
  undo: runbook.md#undo-one-action
rollout: { flag: cpu-burst-remediation, steps: [5%, 100%], hold: 7d }
rollback: runbook.md#roll-back
runbook: runbook.md
learnings: https://wiki.example.test/cpu-burst
privacy: { personal-data: none, notes: Host names only. }
ethics: Nobody is judged by it.
artifact: { name: cpu-burst, version: 14 }
review-by: 2027-05-01
`;

const MAIN: Files = {
  'promotion.yml': POLICY,
  'f/cpu-burst.feature.yml': RECORD,
  'f/burst.py': 'score = 1\nscore += 1\n',
  'f/params.yaml': 'seed: 7\nwindow: 10m\n',
  'f/params.schema.json':
    '{ "type": "object", "additionalProperties": false, "properties": { "seed": { "type": "integer", "minimum": 0 }, "window": { "pattern": "^[0-9]+[smh]$" } } }\n',
  'f/runbook.md': '# Runbook\n\n## Undo one action\n\nRoll back\n---------\n',
  'f/scores.odcs.yaml':
    'apiVersion: v3.1.0\nkind: DataContract\nid: scores\nversion: 1.0.0\nstatus: active\nschema:\n  - name: scores\n    properties:\n      - { name: score, logicalType: number }\n',
  'contracts/host-cpu.odcs.yaml':
    'apiVersion: v3.1.0\nkind: DataContract\nid: host-cpu-1s\nversion: 1.0.0\nstatus: active\nschema:\n  - name: cpu\n    properties:\n      - { name: busy, logicalType: number }\n',
};

let count = 0;
/** What the lineage gate says of the record once these files are changed on a branch: `outcome check line:column message`. */
async function judged(change: Files, main: Files = MAIN, more: readonly string[] = ['--base', 'main']) {
  count += 1;
  const repository = gitRepository(join(root, String(count)));
  repository.commit('main', main);
  repository.git('checkout', '--quiet', '-b', 'change');
  repository.commit('change', change);
  const { report } = await checkAtDesk(repository.folder, ['--gate', 'lineage', ...more]);
  const findings = report.features.flatMap((feature) => feature.findings);
  return {
    report,
    findings,
    bad: findings
      .filter(({ check, outcome }) => check.startsWith('lineage/') && (outcome === 'fail' || outcome === 'unknown'))
      .map(({ check, outcome, message, location }) =>
        [
          outcome,
          check.slice('lineage/'.length),
          `${location?.path.split('/').at(-1)}:${location?.line}`,
          message,
        ].join(' '),
      ),
  };
}
const changed = (...changes: readonly (readonly [string | RegExp, string])[]): string =>
  changes.reduce((text, [from, to]) => {
    const next = text.replace(from, to);
    if (next === text) throw new Error(`nothing to replace: ${String(from)}`);
    return next;
  }, RECORD);

test('a record with all that production asks for', async () => {
  const { bad, report, findings } = await judged({ 'f/cpu-burst.feature.yml': `${RECORD}kind: detector\n` });
  expect(bad).toEqual([]);
  expect(report.verdict).toBe('ready');
  expect(findings.filter(({ outcome }) => outcome === 'skipped').map(({ message }) => message)).toEqual([
    '`learnings` leads to an address, which is not opened: https://wiki.example.test/cpu-burst',
  ]);
});

test('everything that is wrong with a record, each on its line', async () => {
  const { bad, report } = await judged({
    'f/cpu-burst.feature.yml': changed(
      ['ethics: Nobody is judged by it.\n', ''],
      ['#undo-one-action', '#undo-one-acton'],
      ['runbook: runbook.md', 'runbook: runbok.md'],
      ['#L1-L2', '#L1-L3'],
      ['minimum: 0', 'minimum: 2'],
      ['kill-switch: cpu', 'kill-switch: gpu'],
      ['3 per hour', 'often'],
      ['2027-05-01', '2026-05-01'],
    ),
    'f/params.yaml': 'seed: -7\nwindow: 10x\nmore: 1\n',
  });
  expect(bad).toEqual([
    'fail remediation-bounded cpu-burst.feature.yml:22 `rate-limit` is `often`, which bounds nothing',
    'fail remediation-bounded cpu-burst.feature.yml:23 the kill switch `gpu-burst-remediation` is no flag that the record declares',
    'fail registered cpu-burst.feature.yml:1 the record has no `ethics`, and production asks for it: who could be harmed or treated unfairly, and what is done about that',
    'fail links-resolve cpu-burst.feature.yml:27 `runbook` leads to `runbok.md`, and there is no such file',
    'fail links-resolve cpu-burst.feature.yml:24 `remediation.undo` leads to `runbook.md#undo-one-acton`, and the page has no such heading',
    'fail links-resolve cpu-burst.feature.yml:9 `transformations[0].path` leads to `burst.py#L1-L3`, and the file has 2 lines',
    'fail parameters-valid params.yaml:1 in `f/params.yaml`, `seed` is `-7`; expected at least 0',
    'fail parameters-valid params.yaml:2 in `f/params.yaml`, `window` is `10x`, which does not match `^[0-9]+[smh]$`',
    'fail parameters-valid params.yaml:3 in `f/params.yaml`, `more` is not a key',
    'fail outputs-declared cpu-burst.feature.yml:11 `score` is at least 2 and at most 1: it can be nothing',
    'fail review-current cpu-burst.feature.yml:31 someone wanted to look at the feature again by 2026-05-01, and that has passed',
  ]);
  expect(report.verdict).toBe('blocked');
});

describe('what a feature answers for', () => {
  test.each<[string, Files, readonly RegExp[]]>([
    ['a file of parameters', { 'f/params.yaml': 'seed: x\n' }, [/parameters-valid params.yaml:1/]],
    [
      'the schema of one',
      { 'f/params.schema.json': '{ "required": ["steps"] }' },
      [/parameters-valid params.yaml:1 .* has no `steps`/],
    ],
    [
      'a heading of a page',
      { 'f/runbook.md': '# Runbook\n\n## Undo\n\n## Roll back\n' },
      [/links-resolve .*#undo-one-action/],
    ],
    ['code of a transformation', { 'f/burst.py': '' }, [/links-resolve .*burst.py#L1-L2/]],
    [
      'the contract of an output',
      { 'f/scores.odcs.yaml': 'kind: DataContract\nschema: []\n' },
      [/outputs-declared .*has no property `score`/],
    ],
    ['nothing of it', { 'README.md': 'Hello\n' }, []],
  ])('a pull request that changes %s', async (_, change, expected) => {
    const { bad } = await judged(change);
    expect(bad).toHaveLength(expected.length);
    expected.forEach((words, index) => expect(bad[index]).toMatch(words));
  });

  test('the contract of an output, by its id', async () => {
    const main = { ...MAIN, 'f/cpu-burst.feature.yml': changed(['scores.odcs.yaml', 'scores']) };
    const typed = String(MAIN['f/scores.odcs.yaml']).replace('logicalType: number', 'logicalType: string');
    expect((await judged({ 'f/scores.odcs.yaml': typed }, main)).bad).toEqual([
      expect.stringMatching(
        /^fail outputs-declared .*`score` is of type number here, and of type string in `f\/scores/,
      ),
    ]);
    const unknown = changed(['scores.odcs.yaml', 'skores']);
    expect((await judged({ 'f/cpu-burst.feature.yml': unknown })).bad).toEqual([
      expect.stringMatching(/leads to `skores`, and there is no such file, and no contract with that id$/),
    ]);
  });
  test('a pull request that changes a file which the schema refers to', async () => {
    const main = {
      ...MAIN,
      'f/params.schema.json': '{ "properties": { "seed": { "$ref": "../shared/seed.json" } } }',
      'shared/seed.json': '{ "type": "integer" }',
    };
    const { bad } = await judged({ 'shared/seed.json': '{ "type": "string" }' }, main);
    expect(bad).toEqual([expect.stringMatching(/^fail parameters-valid params.yaml:1 in `f\/params.yaml`, `seed` is/)]);
  });

  test('a day that has passed is asked of whoever changes the feature, not of others', async () => {
    const main = { ...MAIN, 'f/cpu-burst.feature.yml': changed(['2027-05-01', '2026-05-01']) };
    const other = await judged({ 'README.md': 'Hello\n' }, main);
    expect(other.report.verdict).toBe('nothing-to-judge');
    const own = await judged({ 'f/burst.py': '# faster\nscore = 2\n' }, main);
    expect(own.bad).toEqual([expect.stringMatching(/review-current .* has passed/)]);
    expect(own.report.verdict).toBe('blocked');
  });
});

describe('a remediation that is to act by itself', () => {
  const automatic = changed(['mode: approve', 'mode: automatic']);
  test('after people approved it', async () => {
    const { bad } = await judged({ 'f/cpu-burst.feature.yml': automatic });
    expect(bad).toEqual([]);
  });
  test('straight from shadow', async () => {
    const main = { ...MAIN, 'f/cpu-burst.feature.yml': changed(['mode: approve', 'mode: shadow']) };
    const { bad } = await judged({ 'f/cpu-burst.feature.yml': automatic }, main);
    expect(bad).toEqual([expect.stringMatching(/remediation-not-rushed cpu-burst.feature.yml:20 .*without ever/)]);
  });
  test('the same when the record moves', async () => {
    const { ['f/cpu-burst.feature.yml']: _, ...rest } = MAIN;
    const main = { ...rest, 'f/old.feature.yml': changed(['mode: approve', 'mode: shadow']) };
    const { bad } = await judged({ 'f/old.feature.yml': undefined, 'f/cpu-burst.feature.yml': automatic }, main);
    expect(bad).toEqual([expect.stringMatching(/remediation-not-rushed .*without ever/)]);
  });
  test('in a feature that is new', async () => {
    const { ['f/cpu-burst.feature.yml']: _, ...main } = MAIN;
    const { findings } = await judged({ 'f/cpu-burst.feature.yml': automatic }, main);
    expect(findings.find(({ check }) => check === 'lineage/remediation-not-rushed')).toMatchObject({
      outcome: 'fail',
      observed: 'the feature was not registered there',
      severity: 'block',
    });
  });
  test('without a base nobody can tell, and it is not asked', async () => {
    const { findings } = await judged({ 'f/cpu-burst.feature.yml': automatic }, MAIN, []);
    expect(findings.find(({ check }) => check === 'lineage/remediation-not-rushed')).toMatchObject({
      outcome: 'skipped',
    });
  });
});

describe('what a stage asks for', () => {
  const short = 'id: s\ntitle: S\nstage: STAGE\n';
  const owners: Files = { CODEOWNERS: '/g/ @acme/signals\n' };
  const ask = async (stage: string, policy: string, more: Files = {}) => {
    const main = { 'promotion.yml': policy, ...more, 'g/s.feature.yml': short.replace('STAGE', stage) };
    const { findings } = await judged({ 'README.md': '# R\n' }, main, []);
    return findings
      .filter(({ check, outcome }) => check === 'lineage/registered' && outcome === 'fail')
      .map(({ severity, fingerprint }) => `${severity} ${fingerprint.split(': ').at(-1)}`);
  };
  test('is nothing at first', async () =>
    expect(await ask('exploratory', 'version: 1\nrequires: { exploratory: [lineage] }\n')).toEqual([]));
  test('is a few in between, and warns', async () =>
    expect(await ask('candidate', 'version: 1\nrequires: { candidate: [lineage] }\n')).toEqual([
      'warning purpose',
      'warning owner',
      'warning contracts',
    ]));
  test('code owners answer for what lies in their folder', async () =>
    expect(await ask('candidate', 'version: 1\nrequires: { candidate: [lineage] }\n', owners)).toEqual([
      'warning purpose',
      'warning contracts',
    ]));
  test('is all in production', async () => expect(await ask('production', POLICY)).toHaveLength(18));
  test('is what the policy says', async () =>
    expect(
      await ask(
        'production',
        `${POLICY}gates: { lineage: { sections: { candidate: [purpose], production: [runbook] } } }\n`,
      ),
    ).toEqual(['block runbook']));
  test('is nothing where the stage does not require lineage', async () =>
    expect(await ask('production', 'version: 1\n')).toEqual([]));
});

test('links, names and files that no record should have are findings, never an end', async () => {
  const { bad } = await judged({
    'f/cpu-burst.feature.yml': changed(
      ['runbook: runbook.md', 'runbook: ../../../etc/passwd'],
      ['rollback: runbook.md#roll-back', 'rollback: "runbook.md#%E0%A4%A"'],
      ['learnings: https://wiki.example.test/cpu-burst', 'learnings: contracts'],
      ['path: burst.py#L1-L2', 'path: "burst.py#L99999999999"'],
      [
        'schema: params.schema.json',
        'schema: { type: object, properties: { seed: { $ref: "https://x.example.test/s" } } }',
      ],
      ['experiments: [burst.experiment.yml]', 'experiments: [7]'],
      ['hosts-total: 5%', 'hosts-total: { a: b }'],
      ['type: number,', 'type: numbr,'],
    ),
  });
  expect(bad.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'fail links-resolve cpu-burst.feature.yml:27',
    'fail links-resolve cpu-burst.feature.yml:28',
    'fail links-resolve cpu-burst.feature.yml:26',
    'unknown parameters-valid cpu-burst.feature.yml:13',
  ]);
});
