import { readFileSync } from 'node:fs';
import { ConfigurationError } from '../model/configuration-error.ts';
import type { HeadCommit } from '../sources/head-commit.ts';

/** What the run was started by, as far as judging depends on it. */
export interface WorkflowEvent {
  /** As `pull_request`. */
  readonly name: string;
  /** `GITHUB_REF`, as `refs/pull/7/merge`. */
  readonly ref: string;
  readonly payload: unknown;
}

/** What an event says about the base. */
export interface EventBase {
  /** A commit, or `first-parent` for the first parent of the checked-out one. */
  readonly ref: string;
  /** The base branch, for readers. */
  readonly name?: string;
}

/** Events whose checkout is a pull request merged into its base. */
const PULL_REQUEST_EVENTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];

/** Reads the event a run was started by. @throws ConfigurationError where the runner's own files cannot be read */
export function readEvent(environment: NodeJS.ProcessEnv): WorkflowEvent {
  const name = environment['GITHUB_EVENT_NAME'] ?? '';
  const ref = environment['GITHUB_REF'] ?? '';
  const path = environment['GITHUB_EVENT_PATH'] ?? '';
  if (path === '') return { name, ref, payload: {} };
  try {
    return { name, ref, payload: JSON.parse(readFileSync(path, 'utf8')) };
  } catch {
    throw new ConfigurationError({
      message: `the event \`${name}\` cannot be read from \`${path}\` (GITHUB_EVENT_PATH)`,
      remedy: 'run this as a step of a workflow; at a desk the same gates run as `promotion-gates check`',
    });
  }
}

/**
 * What to compare with. A pull request answers for what it changes against its base, a merge group against the commit it is
 * queued on; anything else is judged whole. @throws ConfigurationError where the checkout cannot be what the event is about
 */
export function baseOfEvent(
  { name, ref, payload }: WorkflowEvent,
  head: HeadCommit | undefined,
): EventBase | undefined {
  if (name === 'pull_request_target') {
    throw new ConfigurationError({
      message:
        'the workflow runs on `pull_request_target`: that checks out the base branch, with its rights, and not the pull request',
      remedy: 'run it on `pull_request`; the gates need no token and no secret there',
    });
  }
  const [base, tip, branch] = PULL_REQUEST_EVENTS.includes(name)
    ? [
        text(payload, 'pull_request', 'base', 'sha'),
        text(payload, 'pull_request', 'head', 'sha'),
        text(payload, 'pull_request', 'base', 'ref'),
      ]
    : name === 'merge_group'
      ? [
          text(payload, 'merge_group', 'base_sha'),
          text(payload, 'merge_group', 'head_sha'),
          text(payload, 'merge_group', 'base_ref'),
        ]
      : [];
  if (base === undefined && !PULL_REQUEST_EVENTS.includes(name) && name !== 'merge_group') return undefined;
  if (!isCommitId(base) || !isCommitId(tip)) {
    throw new ConfigurationError({
      message: `the event \`${name}\` does not name the commits it compares`,
      remedy: 'name the base in the input `base`',
    });
  }
  if (head && head.commit === base && base !== tip) {
    throw new ConfigurationError({
      message:
        'the base branch is checked out, not what the pull request would make of it: nothing of it would be judged',
      remedy: 'leave out `ref` in the `actions/checkout` step before this one',
    });
  }
  const merged = /^refs\/pull\/\d+\/merge$/.test(ref) && head?.parents.length === 2 && head.parents[1] === tip;
  return { ref: merged ? 'first-parent' : base, ...(branch ? { name: branch.replace(/^refs\/heads\//, '') } : {}) };
}

/** The commit whose files readers are led to: the head of the pull request, because its merge commit goes away. */
export function commitForReaders({ payload }: WorkflowEvent, environment: NodeJS.ProcessEnv): string | undefined {
  const commit =
    text(payload, 'pull_request', 'head', 'sha') ??
    text(payload, 'merge_group', 'head_sha') ??
    environment['GITHUB_SHA'];
  return isCommitId(commit) ? commit : undefined;
}

/** The pull request a run is about: where its comment stands. Undefined for every other event, also of a merge queue. */
export function pullRequestOfEvent({ name, payload }: WorkflowEvent): { number: number; head: string } | undefined {
  if (!PULL_REQUEST_EVENTS.includes(name)) return undefined;
  const number = at(payload, 'pull_request', 'number');
  const head = text(payload, 'pull_request', 'head', 'sha');
  return typeof number === 'number' && Number.isSafeInteger(number) && isCommitId(head) ? { number, head } : undefined;
}

/** The run of a pull request's own workflow that started this one, as GitHub tells it: nothing of it comes from an artifact. */
export interface FinishedRun {
  readonly id: number;
  readonly attempt: number;
  /** Commit of the pull request's branch. */
  readonly head: string;
  /** As `owner:branch`, to look the pull request up. */
  readonly branch: string;
  /** `owner/name` of the repository of the branch. */
  readonly repository: string;
  readonly link: string;
  /** `success`, `failure`, … */
  readonly conclusion: string;
}

/** What a `workflow_run` event says of the run it follows; undefined for other events, and for runs that are of no pull request. */
export function finishedRunOfEvent({ name, payload }: WorkflowEvent): FinishedRun | undefined {
  if (name !== 'workflow_run') return undefined;
  const run = at(payload, 'workflow_run');
  const id = at(run, 'id');
  const attempt = at(run, 'run_attempt');
  const head = text(run, 'head_sha');
  const owner = text(run, 'head_repository', 'owner', 'login');
  const repository = text(run, 'head_repository', 'full_name');
  const branch = text(run, 'head_branch');
  const link = text(run, 'html_url');
  if (!isCommitId(head) || !owner || !repository || !branch || !link) return undefined;
  if (text(run, 'event') !== 'pull_request' || typeof id !== 'number') return undefined;
  return {
    id,
    attempt: typeof attempt === 'number' ? attempt : 1,
    head,
    branch: `${owner}:${branch}`,
    repository,
    link,
    conclusion: text(run, 'conclusion') ?? 'unknown',
  };
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[key];
  }
  return found;
}

function text(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = at(value, ...keys);
  return typeof found === 'string' ? found : undefined;
}

function isCommitId(value: string | undefined): value is string {
  return value !== undefined && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}
