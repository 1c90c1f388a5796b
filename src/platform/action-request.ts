import { VERSION } from '../generated/package.ts';
import type { BaseRequest } from '../sources/compare-with-base.ts';
import { gitIn } from '../sources/git.ts';
import { headCommit } from '../sources/head-commit.ts';
import type { SuiteRequest } from '../suite/suite-request.ts';
import type { Action } from './actions.ts';
import { baseOfEvent, commitForReaders, type WorkflowEvent } from './event.ts';
import { type GitHubClient, gitHubClient } from './github-client.ts';
import type { ActionInputs } from './inputs.ts';
import { unmetNeeds } from './needed-jobs.ts';
import { serverMergeBase } from './server-merge-base.ts';

/** What a request takes from the run itself. */
export type RunPart = Pick<
  SuiteRequest,
  'environment' | 'engine' | 'now' | 'stopwatch' | 'timer' | 'signal' | 'progress'
>;

/** Turns inputs and event into what the suite is asked. @throws ConfigurationError */
export async function actionRequest(
  action: Action,
  inputs: ActionInputs,
  event: WorkflowEvent,
  run: RunPart,
): Promise<SuiteRequest> {
  const { environment } = run;
  const server = environment['GITHUB_SERVER_URL'] || 'https://github.com';
  const fetch = { fetch: true, server, ...withToken(inputs.token, environment, run.signal) };
  const git = gitIn(inputs.workingDirectory, environment, run.signal);
  const stated =
    inputs.base === undefined ? baseOfEvent(event, await headCommit(git)) : { ref: inputs.base, name: inputs.base };
  const link = linkToRun(server, environment);
  const head = commitForReaders(event, environment);
  return {
    ...run,
    workingDirectory: inputs.workingDirectory,
    config: inputs.config,
    features: inputs.features,
    gates: action.gates,
    ...(inputs.stage === undefined ? {} : { stage: inputs.stage }),
    ...(stated ? { base: { ref: stated.ref, named: inputs.base !== undefined, ...fetch } } : {}),
    ...(stated?.name === undefined ? {} : { baseName: stated.name }),
    ...(head === undefined ? {} : { head }),
    evidence: inputs.evidence,
    collect: action.collect,
    enforce: inputs.enforce,
    ...(inputs.environment === undefined ? {} : { options: { 'data-contract': { environment: inputs.environment } } }),
    tool: { name: 'promotion-gates', version: VERSION },
    ...(link === undefined ? {} : { run: link }),
    undecidedBecause: unmetNeeds(inputs.needs),
  };
}

/** What the token is for besides the comment: history that the checkout lacks, through git, and where git cannot, from GitHub itself. */
function withToken(
  token: string | undefined,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Pick<BaseRequest, 'token' | 'serverMergeBase'> {
  if (token === undefined) return {};
  const client = (): Promise<GitHubClient> =>
    gitHubClient(token, environment['GITHUB_REPOSITORY'] ?? '', environment, signal);
  return { token, serverMergeBase: serverMergeBase({ client, signal }) };
}

/**
 * The environment without what is for the action alone: inputs (one is a token) and the runner's own keys. Git, the npm client
 * and the process that reads data are started with this.
 */
export function environmentForChildren(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/^(INPUT_|ACTIONS_(RUNTIME|ID_TOKEN|RESULTS|CACHE)_)/i.test(name)),
  );
}

function linkToRun(server: string, environment: NodeJS.ProcessEnv): string | undefined {
  const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt } = environment;
  if (!repository || !id) return undefined;
  return `${server}/${repository}/actions/runs/${id}${attempt && attempt !== '1' ? `/attempts/${attempt}` : ''}`;
}
