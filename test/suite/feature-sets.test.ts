import { describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import type { GateReport } from '../../src/generated/formats.ts';
import { deskRequest } from '../../src/cli/desk-request.ts';
import { deskEngine } from '../../src/cli/desk-engine.ts';
import { runSuite } from '../../src/suite/run-suite.ts';
import { atDesk, checkAtDesk } from '../support/desk.ts';
import { type Files, GIT_ENVIRONMENT, type GitRepository, gitRepository } from '../support/git-repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = temporaryFolder();
const SET = 'features/signals.feature.yml';

/** Three hundred signals, of which each tenth is a candidate, in a file with defaults and a group. */
const signal = (index: number, more = ''): string =>
  `  - id: signal-${index}\n    title: Signal ${index}\n${index % 10 === 0 ? '    stage: candidate\n' : ''}${more}`;
const set = (features: readonly string[], more = ''): string =>
  `defaults:\n  stage: exploratory\n  owner: "@acme/signals"\n${more}features:\n${features.join('')}groups:\n  first: [signal-0, signal-1]\n`;
const all = Array.from({ length: 300 }, (_, index) => signal(index));
const other = (index: number, text: string): readonly string[] => all.map((one, at) => (at === index ? text : one));

const MAIN: Files = {
  'promotion.yml': 'version: 1\nrequires: { candidate: [lineage], production: [lineage] }\n',
  'lone.feature.yml': 'id: lone\ntitle: Lone\nstage: exploratory\n',
  [SET]: set(all),
};

let count = 0;
function pullRequest(change: Files, main: Files = MAIN): GitRepository {
  const repository = gitRepository(join(root, String((count += 1))));
  repository.commit('main', main);
  repository.git('checkout', '--quiet', '-b', 'change');
  repository.commit('change', change);
  return repository;
}
/** What is judged, and why; what is wrong with it, with its place in the file. */
async function judged(change: Files, main: Files = MAIN, more: readonly string[] = ['--base', 'main']) {
  const { report, status } = await checkAtDesk(pullRequest(change, main).folder, more);
  return {
    report,
    status,
    features: report.features.map(({ id, because, stage }) => `${id}: ${because} at ${stage}`),
    bad: report.features.flatMap(({ findings }) =>
      findings
        .filter(
          ({ outcome, check }) =>
            (outcome === 'fail' || outcome === 'unknown') && check.startsWith('governance/record-'),
        )
        .map(
          ({ check, feature, message, location, standing }) =>
            `${feature} ${check.split('/')[1] ?? ''} ${location?.path ?? ''}:${location?.line ?? ''} ${standing}: ${message}`,
        ),
    ),
  };
}

/** The gate reports of a job that looks at one feature. */
async function gateReportsOf(folder: string, feature: string, gate: string): Promise<readonly GateReport[]> {
  const nowhere = { write: () => undefined, terminal: false, columns: undefined };
  const desk = {
    workingDirectory: folder,
    environment: { ...process.env, ...GIT_ENVIRONMENT },
    signal: new AbortController().signal,
    stdout: nowhere,
    stderr: nowhere,
    now: new Date('2026-11-23T12:00:00Z'),
    stopwatch: () => 0,
  };
  const request = deskRequest(desk, deskEngine(desk, undefined), () => undefined);
  const { gateReports } = await runSuite({ ...request, features: [feature], gates: [gate] });
  return gateReports;
}

describe('a pull request that changes', () => {
  test('one of three hundred features of a file is asked about that one', async () => {
    const { features, report } = await judged({ [SET]: set(other(7, signal(7, '    purpose: Load.\n'))) });
    expect(features).toEqual(['signal-7: changed at exploratory']);
    expect(report.notJudged).toBe(300);
    expect(report.features[0]).toMatchObject({ record: { path: SET }, owners: ['@acme/signals'] });
  });
  test('order, comments and spelling alone is asked about none', async () => {
    const text = set([...all].reverse()).replace('title: Signal 8\n', 'title: "Signal 8" # the eighth\n');
    expect((await judged({ [SET]: text })).report.verdict).toBe('nothing-to-judge');
  });
  test('the defaults is asked about those that take them over', async () => {
    const main = { ...MAIN, [SET]: set(other(4, signal(4, '    owner: "@acme/four"\n')).slice(0, 6)) };
    const { features } = await judged({ [SET]: main[SET].replace('@acme/signals', '@acme/other') }, main);
    expect(features.map((one) => one.split(':')[0])).toEqual([
      'signal-0',
      'signal-1',
      'signal-2',
      'signal-3',
      'signal-5',
    ]);
  });
  test('the stage of one raises that one', async () => {
    const { features, report } = await judged({ [SET]: set(other(7, signal(7, '    stage: production\n'))) });
    expect(features).toEqual(['signal-7: raised at production']);
    expect(report.features[0]?.record).toEqual({ path: SET, line: 22 });
    expect(report.verdict).toBe('blocked');
  });
  test('a group is asked about nothing, as long as its members are there', async () => {
    expect((await judged({ [SET]: set(all).replace('signal-1]', 'signal-2]') })).report.verdict).toBe(
      'nothing-to-judge',
    );
  });
});

describe('findings of a feature in a file of many', () => {
  test('stand on its lines, and are those of before where its record did not change', async () => {
    const broken = other(0, signal(0, '    depends-on: [nobody]\n    contracts: [../x.odcs.yaml]\n'));
    const main = { ...MAIN, [SET]: set(broken), 'x.odcs.yaml': 'kind: DataContract\n' };
    const { features, report } = await judged(
      {
        [SET]: set(broken.map((one, at) => (at === 5 ? signal(5, '    purpose: x\n') : one))),
        'x.odcs.yaml': 'kind: DataContract\nid: x\n',
      },
      main,
    );
    expect(features).toEqual(['signal-0: changed at candidate', 'signal-5: changed at exploratory']);
    const leans = report.features[0]?.findings.find(({ check }) => check === 'governance/dependencies-ready');
    expect(leans).toMatchObject({
      outcome: 'fail',
      standing: 'already-on-main',
      location: { path: SET, line: 8 },
      subjects: [`${SET}#signal-0`],
    });
    const sections = report.features[0]?.findings.find(({ fingerprint }) => fingerprint.endsWith(': purpose'));
    expect(sections).toMatchObject({
      standing: 'already-on-main',
      location: { path: SET, line: 5 },
      paste: { path: SET },
    });
  });
});

describe('a feature that leaves the file', () => {
  const without = (index: number): string => set(all.filter((_, at) => at !== index)).replace('signal-0, ', '');
  test('above the first stage has to be retired first', async () => {
    const { features, bad, report } = await judged({ [SET]: without(0) });
    expect(features).toEqual(['signal-0: removed at candidate']);
    expect(bad).toEqual([
      `signal-0 record-kept : open: \`${SET}#signal-0\` is gone while the feature stands at candidate`,
    ]);
    expect(report.verdict).toBe('blocked');
  });
  test('at the first stage may go', async () => {
    const { features, bad } = await judged({ [SET]: without(7) });
    expect(features).toEqual(['signal-7: removed at exploratory']);
    expect(bad).toEqual([]);
  });
  test('for a file of its own is still itself', async () => {
    const { features, bad } = await judged({
      [SET]: without(0),
      'features/signal-0.feature.yml': 'id: signal-0\ntitle: Signal 0\nstage: candidate\nowner: "@acme/signals"\n',
    });
    expect(features).toEqual(['signal-0: changed at candidate']);
    expect(bad).toEqual([]);
  });
  test('with the whole file: all that must be retired are named', async () => {
    const { features } = await judged({ [SET]: undefined });
    expect(features).toHaveLength(300);
    expect(features.filter((one) => one.endsWith('removed at candidate'))).toHaveLength(30);
  });
});

describe('what is wrong with a file of many features', () => {
  test('with one of them is told with that one, on its line', async () => {
    const { bad } = await judged({
      [SET]: set([
        signal(0, '    stagee: x\n'),
        '  - id: signal-1\n    stage: candidat\n',
        '  - 7\n',
        signal(3, '    locked: [nothing]\n'),
        signal(3),
        '  - id: "a/b"\n    title: T\n',
      ]),
    });
    expect(bad.filter((one) => one.includes('record-valid'))).toEqual([
      `a/b record-valid ${SET}:17 open: \`features[5].id\` is \`a/b\`; expected a short name: letters, digits, dots, dashes and underscores`,
      `signal-0 record-valid ${SET}:8 open: \`stagee\` is not a key of \`features[0]\`; did you mean \`stage\`?`,
      `signal-1 record-valid ${SET}:9 open: \`features[1]\` has no \`title\`, and neither have the defaults`,
      `signal-1 record-valid ${SET}:10 open: \`candidat\` is not a stage; did you mean \`candidate\`?`,
      `signal-3 record-valid ${SET}:14 open: \`nothing\` is neither a gate nor a check`,
      `signal-3 (${SET}#signal-3~2) record-valid ${SET}:15 open: the id \`signal-3\` is also that of \`${SET}#signal-3\``,
      `signals#3 record-valid ${SET}:11 open: \`features[2]\` is \`7\`; expected a mapping`,
    ]);
  });
  test('as a whole is told once, with the feature that has come furthest', async () => {
    const wrong = set(all.slice(0, 12), '  stages: x\n')
      .replace('owner: "@acme/signals"', 'owner: [x]\n  id: y')
      .replace('signal-1]', 'signal-l, signal-10]\n  lone: [lone]');
    const { features, bad, report } = await judged({ [SET]: `${wrong}group: x\n` });
    expect(features).toHaveLength(300);
    expect(bad.filter((one) => one.includes('record-valid'))).toEqual([
      `signal-0 record-valid ${SET}:3 open: \`defaults.owner\` is a list; expected a text`,
      `signal-0 record-valid ${SET}:4 open: \`defaults\` cannot hold an \`id\`: each feature has its own`,
      `signal-0 record-valid ${SET}:5 open: \`stages\` is not a key of \`defaults\`; did you mean \`stage\`?`,
      `signal-0 record-valid ${SET}:34 open: \`signal-l\`, of the group \`first\`, is not a registered feature; did you mean \`signal-0\`?`,
      `signal-0 record-valid ${SET}:35 open: the group \`lone\` has the id of a feature`,
      `signal-0 record-valid ${SET}:36 open: \`group\` is not a key; did you mean \`groups\`?`,
    ]);
    expect(report.verdict).toBe('blocked');
  });
  test('in its groups alone is asked of whoever changes them', async () => {
    const { features, bad } = await judged({ [SET]: set(all).replace('signal-1]', 'signal-x1]') });
    expect(features).toEqual(['signal-0: changed at candidate']);
    expect(bad).toEqual([
      expect.stringMatching(/^signal-0 record-valid .* `signal-x1`, of the group `first`, is not a reg/),
    ]);
  });
  test.each([
    ['cannot be read', 'features: [\n'],
    ['names nothing', 'features: []\n'],
    ['is no list', 'features: 7\n'],
  ])('that %s is one mistake, not the end of three hundred features', async (_, text) => {
    const { features, bad, report } = await judged({ [SET]: text });
    expect(features).toHaveLength(1);
    expect(bad.length).toBeGreaterThan(0);
    expect(report.verdict).toBe('blocked');
  });
});

describe('at a desk', () => {
  const repository = pullRequest({ 'README.md': 'x\n', [SET]: set(all.slice(0, 20)) });
  test('a group stands for its features', async () => {
    const { report } = await checkAtDesk(repository.folder, ['first', 'signal-1?']);
    expect(report.features.map(({ id }) => id)).toEqual([
      'signal-0',
      'signal-1',
      ...Array.from({ length: 10 }, (_, index) => `signal-${10 + index}`),
    ]);
    const { complaints, status } = await atDesk(repository.folder, ['check', 'frist']);
    expect(status).toBe(2);
    expect(complaints).toMatch(/`frist` is not a registered feature or group; did you mean `first`/);
  });
  test('the policy of one of them can be asked for', async () => {
    const { output } = await atDesk(repository.folder, ['policy', 'signal-10']);
    expect(output).toMatch(/for signal-10 at candidate/);
  });
  test('known debt of one is written and stays its own while others change', async () => {
    const debt = gitRepository(join(root, 'debt'));
    const broken = other(0, signal(0, '    depends-on: [nobody]\n')).slice(0, 20);
    const policy = `${String(MAIN['promotion.yml'])}severity: { governance/dependencies-ready: block }\n`;
    debt.commit('main', { 'promotion.yml': policy, [SET]: set(broken) });
    await atDesk(debt.folder, ['baseline']);
    debt.commit('debt', {});
    debt.commit('more', { [SET]: set([signal(21), ...broken.reverse()]) });
    const { report } = await checkAtDesk(debt.folder, ['signal-0']);
    expect(report.features[0]?.findings.find(({ check }) => check === 'governance/dependencies-ready')).toMatchObject({
      outcome: 'fail',
      standing: 'known',
      fingerprint: `${SET}#signal-0: nobody`,
    });
  });
});

test('evidence is bound to what one feature says, not to the whole file', async () => {
  const tested = (more = ''): readonly string[] =>
    other(0, signal(0, `    tests: { unit: unit.xml }\n${more}`)).slice(0, 20);
  const repository = gitRepository(join(root, 'bound'));
  const record = async (text: string) => {
    repository.commit('change', { 'features/unit.xml': '<testsuite name="s"/>\n', [SET]: text });
    const [report] = await gateReportsOf(repository.folder, 'signal-0', 'tests');
    return report?.features[0]?.units[0]?.subjects.find(({ role }) => role === 'record');
  };
  const before = await record(set(tested()));
  expect(before).toEqual({ role: 'record', path: `${SET}#signal-0`, blob: expect.stringMatching(/^[0-9a-f]{40}$/) });
  const others = tested().map((one, index) => (index === 3 ? signal(3, '    purpose: Load.\n') : one));
  expect(await record(set(others))).toEqual(before);
  expect(await record(set(tested('    purpose: Load.\n')))).not.toEqual(before);
});
