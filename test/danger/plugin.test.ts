import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as Declared from '../../src/danger/index.d.cts';
import type * as plugin from '../../src/danger/plugin.ts';
import type { ReadinessReport } from '../../src/generated/formats.ts';
import { NOTE, OPEN, UNOWNED, WARNING, WORSE } from '../support/example-reports.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';
import { nodesOf, parseMarkdown } from '../support/parse-markdown.ts';
import { feature, finding, readinessReport } from '../support/report.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { gitHubForDanger, type GitHubForDanger } from './git-hub-for-danger.ts';

const root = join(import.meta.dirname, '../..');
const danger = (command: string): string =>
  join(root, 'node_modules/danger/distribution/commands', `danger-${command}.js`);

/** What the declarations for users say is what the plugin has. */
type Names = 'reportPromotion' | 'requireLearnings' | 'requireReview';
type Same =
  Pick<typeof plugin, Names> extends Pick<typeof Declared, Names>
    ? Pick<typeof Declared, Names> extends Pick<typeof plugin, Names>
      ? true
      : false
    : false;
const same: Same = true;

interface Said {
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

interface Results {
  readonly fails: readonly Said[];
  readonly warnings: readonly Said[];
  readonly messages: readonly Said[];
  readonly markdowns: readonly Said[];
}

const built = temporaryFolder();

beforeAll(() => {
  execFileSync(
    process.execPath,
    ['--import', './scripts/typescript-loader.mjs', 'scripts/build.ts', '--out', join(built, 'dist')],
    {
      cwd: root,
      stdio: 'pipe',
    },
  );
});

/** A repository with a Dangerfile, in which the package lies as the npm client puts it. */
function project(dangerfile: string): GitRepository {
  const repository = gitRepository(temporaryFolder());
  const home = join(repository.folder, 'node_modules/promotion-gates');
  mkdirSync(home, { recursive: true });
  cpSync(join(root, 'package.json'), join(home, 'package.json'));
  cpSync(join(built, 'dist/danger'), join(home, 'dist/danger'), { recursive: true });
  repository.commit('start', {
    '.gitignore': 'node_modules\n',
    'dangerfile.js': `const { reportPromotion, requireLearnings, requireReview } = require('promotion-gates/danger');\n${dangerfile}\n`,
    'cpu/cpu.feature.yml': 'id: cpu\ntitle: CPU\nstage: candidate\n',
    'cpu/x.experiment.yml':
      'id: x\nhypothesis: h\nunit: u\nbaseline: a.csv\ncandidate: { name: b, results: b.csv }\nlearnings: runbook.md#learnt\n',
    'cpu/a.csv': '1\n',
    'cpu/b.csv': '1\n',
    'cpu/runbook.md': '# Runbook\n',
  });
  repository.git('checkout', '-q', '-b', 'pr');
  return repository;
}

async function run(
  repository: GitRepository,
  command: string,
  arguments_: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number | null; readonly output: string; readonly errors: string }> {
  const child = spawn(process.execPath, [danger(command), ...arguments_], {
    cwd: repository.folder,
    env: { PATH: process.env['PATH'], HOME: repository.folder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const status = await new Promise<number | null>((done) => child.on('close', done));
  return { status, output, errors };
}

async function local(repository: GitRepository): Promise<Results & { readonly status: number | null }> {
  const { status, output, errors } = await run(repository, 'local', [
    '--base',
    'main',
    '--outputJSON',
    '--failOnErrors',
  ]);
  if (!output.startsWith('{')) throw new Error(`${output}${errors}`);
  // After the results comes a line for people.
  return { status, ...(JSON.parse(output.slice(0, output.lastIndexOf('}') + 1)) as Results) };
}

const write = (repository: GitRepository, report: unknown, name = 'report.json'): void =>
  writeFileSync(join(repository.folder, name), JSON.stringify(report));

describe('reportPromotion, in the real `danger local`', () => {
  test('fails for what blocks, on its line, warns for what warns, and says nothing of notes', async () => {
    const repository = project("reportPromotion({ report: 'report.json' });");
    repository.commit('change', { 'README.md': 'x\n' });
    const findings = [NOTE, WARNING, WORSE, OPEN, { ...WORSE, standing: 'waived' as const }];
    write(repository, readinessReport({ features: [feature({ verdict: 'blocked', blocksThisRun: true, findings })] }));
    const { status, fails, warnings, messages, markdowns } = await local(repository);
    expect(status).toBe(1);
    expect(fails.map(({ message, line }) => [message.slice(0, 45), line])).toEqual([
      ['`promotion-gates`: `cpu-burst` cannot go to p', undefined],
      ['`experiment/not-worse`: cpu-burst: `latency_m', 11],
      ['`experiment/not-worse`: cpu-burst: whether re', 12],
    ]);
    expect(warnings.map(({ file, line }) => [file, line])).toEqual([['features/cpu-burst/requirements.txt', 2]]);
    expect(messages).toEqual([]);
    expect(markdowns[0]?.message).toContain('| `cpu-burst` | candidate → production | blocked | `latency_ms`');
    expect(same).toBe(true);
  });

  test('is content with what is ready, and with what is not enforced', async () => {
    const repository = project(
      "reportPromotion({ report: ['ready.json', 'report.json'], notes: true, table: false });",
    );
    repository.commit('change', { 'README.md': 'x\n' });
    write(repository, readinessReport(), 'ready.json');
    write(
      repository,
      readinessReport({
        features: [feature({ verdict: 'blocked', blocksThisRun: true, findings: [WORSE, NOTE] })],
        enforced: { value: false },
      }),
    );
    const { status, fails, warnings, messages, markdowns } = await local(repository);
    expect([status, fails, markdowns]).toEqual([0, [], []]);
    expect(warnings).toHaveLength(1);
    expect(messages.map(({ message }) => message)).toEqual([
      '`promotion-gates`: `cpu-burst` is ready for production',
      '`promotion-gates`: `cpu-burst` cannot go to production yet: 1 thing to fix (reported, not enforced)',
      '`reproducibility/hardware-recorded`: cpu-burst: the run does not say on what machine it ran. What to do: record the processor',
    ]);
  });

  test('reads gate reports', async () => {
    const repository = project("reportPromotion({ report: 'report.json' });");
    repository.commit('change', { 'README.md': 'x\n' });
    write(repository, {
      kind: 'promotion-gates/gate-report',
      version: '1.0',
      gate: 'experiment',
      producer: { tool: 'promotion-gates', version: '1.0.0', time: '2026-11-23T12:00:00Z' },
      features: [{ feature: 'cpu-burst', stage: 'candidate', units: [], findings: [UNOWNED] }],
    });
    const { status, fails } = await local(repository);
    expect(status).toBe(1);
    expect(fails).toMatchObject([{ file: '.github/CODEOWNERS', line: 1 }]);
  });

  test('fails where a report is not there, is no report, is of another form, or none is named', async () => {
    const repository = project(
      "reportPromotion({ report: ['gone.json', 'other.json', 'report.json'] });\nreportPromotion({ report: [] });",
    );
    repository.commit('change', { 'README.md': 'x\n' });
    write(repository, { kind: 'something' }, 'other.json');
    write(repository, { ...readinessReport(), verdict: 'splendid' });
    const { status, fails } = await local(repository);
    expect(status).toBe(1);
    expect(fails.map(({ message }) => message.split('. What to do')[0])).toEqual([
      '`promotion-gates`: there is no file `gone.json`',
      '`promotion-gates`: `other.json` is neither a readiness report nor a gate report',
      expect.stringMatching(/^`promotion-gates`: `report.json` cannot be used: .*verdict/),
      '`promotion-gates`: no report is named',
    ]);
  });

  test('is not ready where only the run says so', async () => {
    const repository = project("reportPromotion({ report: 'report.json' });");
    repository.commit('change', { 'README.md': 'x\n' });
    write(
      repository,
      readinessReport({ verdict: 'undecided', ready: false, notices: [{ message: 'the needed job `train` failed' }] }),
    );
    const { status, fails, messages } = await local(repository);
    expect([status, fails.length]).toEqual([1, 1]);
    expect(messages[0]?.message).toContain('the needed job `train` failed');
  });
});

describe('the rules about the pull request, in the real `danger local`', () => {
  test('results that change want learnings that change', async () => {
    const repository = project('requireLearnings();');
    repository.commit('new results', { 'cpu/b.csv': '2\n' });
    const { warnings } = await local(repository);
    expect(warnings).toEqual([
      {
        message:
          '`learnings`: `cpu/b.csv` changes, and what was learnt from it (`cpu/runbook.md`) does not. What to do: write there what the new results say',
        file: 'cpu/x.experiment.yml',
        line: 6,
      },
    ]);
    repository.commit('and what they say', { 'cpu/runbook.md': '# Runbook\nBetter.\n' });
    expect((await local(repository)).warnings).toEqual([]);
  });

  test('results without a page on what was learnt are told so', async () => {
    const repository = project("requireLearnings({ level: 'fail' });");
    repository.commit('no learnings', {
      'cpu/x.experiment.yml': 'id: x\nhypothesis: h\nunit: u\nresults: b.csv\n',
      'cpu/b.csv': '3\n',
    });
    const { fails, status } = await local(repository);
    expect(status).toBe(1);
    expect(fails).toMatchObject([{ message: expect.stringContaining('names no page on what was learnt'), line: 1 }]);
  });

  test('a stage that goes up is a message at a desk, where there are no reviews', async () => {
    const repository = project("requireReview({ level: 'fail' });");
    repository.commit('raise', { 'cpu/cpu.feature.yml': 'id: cpu\ntitle: CPU\nstage: production\n' });
    const { status, messages } = await local(repository);
    expect(status).toBe(0);
    expect(messages).toEqual([
      {
        message:
          '`review`: `cpu` goes from `candidate` to `production`, and nobody has approved that yet. What to do: ask for a review',
        file: 'cpu/cpu.feature.yml',
        line: 3,
      },
    ]);
  });

  test('a stage that goes down, or a new record at the first stage, wants no review', async () => {
    const repository = project('requireReview();');
    repository.commit('lower', {
      'cpu/cpu.feature.yml': 'id: cpu\ntitle: Central processor\nstage: retired\n',
      'disk/disk.feature.yml': 'id: disk\ntitle: Disk\nstage: exploratory\n',
    });
    expect((await local(repository)).messages).toEqual([]);
    repository.commit('register above', { 'disk/disk.feature.yml': 'id: disk\ntitle: Disk\nstage: candidate\n' });
    expect((await local(repository)).messages[0]?.message).toContain('`disk` goes straight to `candidate`');
  });
});

describe('the real `danger ci`', () => {
  let gitHub: GitHubForDanger | undefined;
  afterEach(() => gitHub?.close());

  async function ci(
    repository: GitRepository,
    reviews: readonly { readonly login: string; readonly state: string }[] = [],
  ): Promise<{ readonly status: number | null; readonly comment: string; readonly gitHub: GitHubForDanger }> {
    const [base, head] = [repository.git('rev-parse', 'main'), repository.git('rev-parse', 'pr')];
    await gitHub?.close();
    gitHub = await gitHubForDanger({ repository, base, head, reviews });
    const event = join(temporaryFolder(), 'event.json');
    writeFileSync(
      event,
      JSON.stringify({
        pull_request: { number: 1, base: { repo: { full_name: 'acme/detectors' } } },
        repository: { full_name: 'acme/detectors' },
      }),
    );
    const { status, output, errors } = await run(repository, 'ci', ['--failOnErrors', '--id', 'promotion'], {
      GITHUB_WORKFLOW: 'danger',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'acme/detectors',
      DANGER_GITHUB_API_TOKEN: 'a token',
      DANGER_GITHUB_API_BASE_URL: gitHub.address,
    });
    if (gitHub.unexpected.length > 0) throw new Error(`${gitHub.unexpected.join('\n')}\n${output}${errors}`);
    return { status, comment: gitHub.comments.at(-1) ?? '', gitHub };
  }

  test('puts the findings into one comment, fails the job, and has no room for all of many', async () => {
    const repository = project("reportPromotion({ report: 'report.json' });");
    repository.commit('change', { 'README.md': 'x\n' });
    const findings = Array.from({ length: 500 }, (_, index) =>
      finding({ fingerprint: String(index), message: `metric ${index} is worse, ${'and worse '.repeat(300)}` }),
    );
    write(repository, readinessReport({ features: [feature({ verdict: 'blocked', blocksThisRun: true, findings })] }));
    const { status, comment } = await ci(repository);
    expect(status).toBe(1);
    expect(comment).toMatch(/metric 0 is worse/);
    expect(comment).toMatch(/4\d\d more errors in the report/);
    expect(comment.length).toBeLessThan(50_000);
  });

  test('shows text of strangers as text: no HTML, mention or link of theirs', async () => {
    const repository = project("reportPromotion({ report: 'report.json', notes: true });");
    repository.commit('change', { 'README.md': 'x\n' });
    const hostile = '<img src=x onerror=alert(1)> @acme/all [x](https://e.test) --> #1';
    const all = ['error', 'warning', 'note'].map((_, index) =>
      finding({
        message: index === 0 ? '<img src=x>' : hostile,
        remedy: hostile,
        severity: (['block', 'warning', 'note'] as const)[index] ?? 'note',
        location: { path: `a/${hostile}.yml`, line: 3 },
      }),
    );
    const report: ReadinessReport = readinessReport({
      features: [feature({ id: hostile.replace(/\s/g, ''), verdict: 'blocked', blocksThisRun: true, findings: all })],
      notices: [{ message: hostile, location: { path: hostile, line: 1 } }],
    });
    write(repository, report);
    const { comment } = await ci(repository);
    const nodes = nodesOf(parseMarkdown(comment));
    const html = nodes.flatMap(({ type, value }) => (type === 'html' ? [value ?? ''] : [])).join('\n');
    expect(html).not.toMatch(/<img|e\.test|@acme/);
    // Danger's own link to itself is HTML.
    expect(nodes.filter(({ type }) => type === 'link' || type === 'image')).toEqual([]);
    const text = nodes.flatMap(({ type, value }) => (type === 'text' ? [value ?? ''] : [])).join('\n');
    expect(text).not.toMatch(/@(?!\u200B)acme/);
    expect(text).toContain('<img src=x');
  });

  test('a raised stage wants an approval', async () => {
    const repository = project("requireReview({ level: 'fail', reviewers: ['@Grace'] });");
    repository.commit('raise', { 'cpu/cpu.feature.yml': 'id: cpu\ntitle: CPU\nstage: production\n' });
    const unreviewed = await ci(repository, [{ login: 'linus', state: 'APPROVED' }]);
    expect(unreviewed.status).toBe(1);
    const said = `${unreviewed.comment}${unreviewed.gitHub.remarks.map(({ body }) => body).join('')}`;
    expect(said).toContain('nobody has approved that yet. What to do: ask Grace for a review');
    expect((await ci(repository, [{ login: 'grace', state: 'APPROVED' }])).status).toBe(0);
  });
});

test('the Dangerfile of this repository runs, and holds its own examples to the rules', async () => {
  const repository = gitRepository(temporaryFolder());
  for (const path of ['package.json', 'dangerfile.js', 'examples/host-telemetry/features'])
    cpSync(join(root, path), join(repository.folder, path), { recursive: true });
  cpSync(join(built, 'dist/danger'), join(repository.folder, 'dist/danger'), { recursive: true });
  repository.commit('start', {});
  repository.git('checkout', '-q', '-b', 'pr');
  const folder = 'examples/host-telemetry/features/cpu-burst';
  repository.commit('new results', { [`${folder}/results/burst.csv`]: 'episode\n1\n' });
  const { status, warnings } = await local(repository);
  expect(status).toBe(0);
  expect(warnings).toMatchObject([
    { message: expect.stringContaining('learnt'), file: `${folder}/burst-vs-ewma.experiment.yml` },
  ]);
});

test('Danger itself is in nothing that a job or a Dangerfile loads', () => {
  for (const file of ['danger/index.cjs', 'promotion-gates.js', 'cli.js']) {
    const text = readFileSync(join(built, 'dist', file), 'utf8');
    expect(text).not.toMatch(/require\(["']danger["']\)|from ["']danger["']|DangerID|PRIVATE KEY/);
  }
  const licences = readFileSync(join(built, 'dist/LICENSES.txt'), 'utf8');
  expect(licences).not.toMatch(/^danger \d/m);
});
