import { lstatSync } from 'node:fs';
import type { EvidenceOrigin, ReadinessReport } from '../generated/formats.ts';
import { ConfigurationError } from '../model/configuration-error.ts';
import { EXIT_STATUS } from '../model/exit-status.ts';
import { checkDocument } from '../sources/check-document.ts';
import { jsonDocument } from '../sources/json-document.ts';
import { readOutsideFile } from '../sources/read-outside-file.ts';
import { callFault } from './call-fault.ts';
import { mayBegin } from './comment-mode.ts';
import { reportComment } from './comment-text.ts';
import { type FinishedRun, finishedRunOfEvent, type WorkflowEvent } from './event.ts';
import { gitHubClient, type OpenPullRequest } from './github-client.ts';
import type { ActionInputs } from './inputs.ts';
import { logText } from './log-text.ts';
import { publishComment, refusalNote } from './publish-comment.ts';
import { publishNoVerdict, writeSummary } from './publish.ts';

/** What posting works with. */
export interface Posting {
  readonly inputs: ActionInputs;
  /** Absolute path of the readiness report. */
  readonly file: string;
  readonly event: WorkflowEvent;
  readonly environment: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly log: (text: string) => void;
}

/** A report is read whole; one with thousands of findings has less. */
const MOST_BYTES = 16_000_000;
/** In one text, and in one list: many times what a report of this program has. */
const MOST_CHARACTERS = 20_000;
const MOST_ITEMS = 20_000;

/**
 * Posts a readiness report that the workflow of a pull request made, from a workflow that may write: the two-workflow recipe
 * for forks. Nothing is judged here, so there is no verdict among the outputs: the check of the pull request's own run decides.
 *
 * The report is hostile, because its maker may change the workflow that makes it. It is held to its schema, its Markdown is
 * rendered anew, and it names neither the pull request nor the run: both are GitHub's own words. The pull request is the open
 * one of the branch, and its commit must be the one that run was for.
 *
 * @throws ConfigurationError where there is no such report
 */
export async function postReport(posting: Posting): Promise<number> {
  const { inputs, event, environment, signal, log } = posting;
  publishNoVerdict();
  const say = (message: string): void => log(logText(message));
  const note = (markdown: string): void => writeSummary(markdown, environment, say);
  const run = finishedRunOfEvent(event);
  if (!run) {
    throw new ConfigurationError({
      message: `input \`readiness-report\` is for workflows on \`workflow_run\` that follow one on \`pull_request\`; this is \`${event.name}\``,
      remedy: 'see "Pull requests from forks" in docs/pull-requests-from-forks.md',
    });
  }
  const report = await readHostileReport(posting.file);
  const { token } = inputs;
  if (token === undefined) {
    say('No comment: the input `github-token` is empty.');
    return EXIT_STATUS.ready;
  }
  let found: OpenPullRequest | string;
  try {
    const client = await gitHubClient(token, environment['GITHUB_REPOSITORY'] ?? '', environment, signal);
    found = chosen(await client.openPullRequests(run.branch), run, report);
  } catch (error) {
    signal.throwIfAborted();
    note(refusalNote(callFault(error, 0, Date.now()).words));
    return EXIT_STATUS.ready;
  }
  if (typeof found === 'string') {
    say(`No comment: ${found}.`);
    return EXIT_STATUS.ready;
  }
  const server = environment['GITHUB_SERVER_URL'] || 'https://github.com';
  const refused = await publishComment({
    pullRequest: found.number,
    head: run.head,
    text: reportComment(trimmed(report, run), {
      links: { server, repository: environment['GITHUB_REPOSITORY'] ?? '', commit: run.head },
      madeBy: { run: run.link, conclusion: run.conclusion },
      ...(/^[\w./@+=-]+$/.test(found.base) ? { command: `npx promotion-gates check --base origin/${found.base}` } : {}),
    }),
    create: mayBegin(inputs.comment, report),
    mode: inputs.comment,
    well: report.ready,
    key: inputs.commentKey,
    token,
    // The comment is the run's that was judged, not the one that posts it: a later run is later, however long posting takes.
    environment: { ...environment, GITHUB_RUN_ID: String(run.id), GITHUB_RUN_ATTEMPT: String(run.attempt) },
    signal,
    log: say,
  });
  if (refused !== undefined) note(refused);
  return EXIT_STATUS.ready;
}

async function readHostileReport(file: string): Promise<ReadinessReport> {
  const refuse = (message: string): ConfigurationError =>
    new ConfigurationError({
      message,
      remedy: 'hand in the file that the output `report` named in the workflow of the pull request',
    });
  // An archive may hold a link that leads out of it.
  const status = lstatSync(file, { throwIfNoEntry: false });
  if (!status?.isFile()) throw refuse(`there is no readiness report \`${file}\``);
  const text = readOutsideFile(file, MOST_BYTES);
  if (typeof text !== 'string') throw refuse(text.unreadable);
  const { readinessReport } = await import('../generated/validators/readiness-report.js');
  const document = jsonDocument('readiness-report.json', text);
  const [problem] = checkDocument(document, readinessReport);
  if (problem) throw refuse(`the readiness report is not one: ${problem.message}`);
  if (isOversized(document.value)) {
    const most = `${MOST_CHARACTERS.toLocaleString('en-US')} characters and ${MOST_ITEMS.toLocaleString('en-US')} items`;
    throw refuse(`the readiness report has a text or a list that is too long: at most ${most}`);
  }
  return document.value as ReadinessReport;
}

function isOversized(value: unknown): boolean {
  if (typeof value === 'string') return value.length > MOST_CHARACTERS;
  if (typeof value !== 'object' || value === null) return false;
  const parts: readonly unknown[] = Object.values(value);
  return parts.length > MOST_ITEMS || parts.some(isOversized);
}

/** The pull request the run was for, or why there is none. */
function chosen(
  open: readonly OpenPullRequest[],
  { branch, repository, head }: FinishedRun,
  { base }: ReadinessReport,
): OpenPullRequest | string {
  const own = open.filter(({ headRepository }) => headRepository === repository);
  const current = own.filter((pull) => pull.head === head);
  const [only] = current;
  if (!only) {
    return own.length === 0
      ? `no open pull request is of \`${branch}\``
      : `the pull request has moved on from ${head.slice(0, 7)}, and its newer run reports`;
  }
  if (current.length === 1) return only;
  // One branch, several bases: the report may say which, among those that are proven to be of this commit.
  return (
    current.find((pull) => pull.base === base?.name) ??
    `several pull requests are of \`${branch}\` at ${head.slice(0, 7)}`
  );
}

/** The report without what leads elsewhere: its own idea of the run and of the commit, and addresses of other machines. */
function trimmed(report: ReadinessReport, run: FinishedRun): ReadinessReport {
  return {
    ...report,
    run: run.link,
    head: run.head,
    features: report.features.map((feature) => ({
      ...feature,
      gates: feature.gates.map(({ producers, ...gate }) => ({
        ...gate,
        ...(producers ? { producers: producers.map(withoutLink) } : {}),
      })),
    })),
  };
}

function withoutLink({ origin, producer: { tool, version, time } }: EvidenceOrigin): EvidenceOrigin {
  return { origin, producer: { tool, version, time } };
}
