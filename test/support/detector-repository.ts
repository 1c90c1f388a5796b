import { join } from 'node:path';
import { type Files, type GitRepository, gitRepository, openGitRepository } from './git-repository.ts';

/** A pull request as `actions/checkout` finds it on the server. */
export interface PullRequest {
  readonly base: string;
  readonly head: string;
  /** `refs/pull/7/merge`: the head merged into the base. */
  readonly merge: string;
}

const RECORD = 'features/burst/burst.feature.yml';
const RESULTS = 'features/burst/results.csv';
const EXPERIMENT = 'features/burst/burst.experiment.yml';

/** Where the record states its stage, and the experiment its threshold: 1-based. */
export const PLACES = { stage: { path: RECORD, line: 3 }, threshold: { path: EXPERIMENT, line: 6 } } as const;

/** The workflow, with an input to be found by its line. */
export const WORKFLOW = '.github/workflows/promotion.yml';

function record(stage: string, more = ''): string {
  return `id: burst
title: Burst detector
stage: ${stage}
code: [detector.py]
experiments: [burst.experiment.yml]
tests: { unit: unit.xml }
${more}`;
}

/** One recall for each of thirty episodes. */
function results(recall: number): string {
  const rows = Array.from({ length: 30 }, (_, index) => `episode-${index},${(recall + (index % 3) * 0.01).toFixed(2)}`);
  return `episode,recall\n${rows.join('\n')}\n`;
}

/** What is on `main`: a feature at its first stage, with everything the next stage asks for. */
const MAIN: Files = {
  'README.md': '# Detectors\n',
  'promotion.yml': `version: 1
requires:
  candidate: [experiment, tests]
  production: [experiment, tests]
`,
  '.github/CODEOWNERS': '* @acme/detect\n',
  [WORKFLOW]: `on: pull_request
jobs:
  promotion-gates:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: acme/promotion-gates@v1
        with:
          enforce: true
`,
  [RECORD]: record('exploratory'),
  'features/burst/detector.py': 'THRESHOLD = 3\n',
  [EXPERIMENT]: `id: burst
hypothesis: The detector finds at least eight of ten bursts.
unit: episode
candidate: results.csv
criteria:
  - { metric: recall, threshold: ">= 0.80" }
`,
  [RESULTS]: results(0.9),
  'features/burst/unit.xml': `<testsuites><testsuite name="burst" tests="1"><testcase classname="burst" name="finds a burst"/></testsuite></testsuites>
`,
};

/** What pull requests change. */
export const CHANGES = {
  ready: { [RECORD]: record('candidate') },
  blocked: { [RECORD]: record('candidate'), [RESULTS]: results(0.5) },
  unrelated: { 'README.md': '# Detectors\n\nAsk acme/detect.\n' },
  'policy with a mistake': { 'promotion.yml': 'version: 1\nrequires:\n  candidat: [experiment]\nseverty: {}\n' },
  'hostile names': {
    [RECORD]: record('candidate', 'owner: "x\\n::add-mask::candidate\\n##[error]y"\n'),
    [RESULTS]: results(0.5),
  },
} as const satisfies Readonly<Record<string, Files>>;

/** The repository as it lies on the server, with `main`. */
export function detectorOrigin(folder: string, files: Files = {}): GitRepository {
  const origin = gitRepository(folder);
  // A server gives out every commit that somebody asks for by its id.
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  origin.git('config', 'uploadpack.allowFilter', 'true');
  origin.commit('Detect bursts', { ...MAIN, ...files });
  return origin;
}

/** Opens pull request 7 and merges it for a test, as the server does. */
export function openPullRequest(origin: GitRepository, changes: Files): PullRequest {
  const base = origin.git('rev-parse', 'main');
  origin.git('checkout', '--quiet', '-B', 'topic', 'main');
  const head = origin.commit('Change something', changes);
  origin.git('checkout', '--quiet', '-B', 'merge', 'main');
  origin.git('merge', '--quiet', '--no-ff', '--message', 'Merge topic into main', 'topic');
  const merge = origin.git('rev-parse', 'HEAD');
  origin.git('update-ref', 'refs/pull/7/merge', merge);
  origin.git('checkout', '--quiet', 'main');
  origin.git('branch', '--quiet', '-D', 'merge');
  return { base, head, merge };
}

/** What `actions/checkout` does: one commit, fetched by its id, detached. Without a depth the whole history. */
export function checkOut(url: string, folder: string, commit: string, depth?: number): GitRepository {
  const checkout = gitRepository(folder);
  checkout.git('remote', 'add', 'origin', url);
  checkout.git('config', 'gc.auto', '0');
  if (depth === undefined)
    checkout.git('fetch', '--quiet', '--no-tags', 'origin', '+refs/heads/*:refs/remotes/origin/*');
  checkout.git(
    'fetch',
    '--quiet',
    '--no-tags',
    ...(depth === undefined ? [] : [`--depth=${depth}`]),
    'origin',
    `+${commit}:refs/remotes/pull/7/merge`,
  );
  checkout.git('checkout', '--quiet', '--force', commit);
  return openGitRepository(join(folder));
}

/** The event that `pull_request` workflows get, as far as anything is read of it. */
export function pullRequestEvent({ base, head }: PullRequest): {
  readonly name: string;
  readonly ref: string;
  readonly payload: unknown;
} {
  return {
    name: 'pull_request',
    ref: 'refs/pull/7/merge',
    payload: {
      action: 'synchronize',
      number: 7,
      pull_request: { number: 7, base: { ref: 'main', sha: base }, head: { ref: 'topic', sha: head } },
    },
  };
}
