import type { ReadinessReport } from '../generated/formats.ts';
import { ConfigurationError } from '../model/configuration-error.ts';
import type { Problem } from '../model/problem.ts';
import type { MarkdownOptions } from '../render/markdown-options.ts';
import { mayBegin } from './comment-mode.ts';
import { type CommentText, problemComment, reportComment } from './comment-text.ts';
import { pullRequestOfEvent, type WorkflowEvent } from './event.ts';
import type { ActionInputs } from './inputs.ts';
import { maskSecrets, secretsOf } from './mask-secrets.ts';
import { publishComment } from './publish-comment.ts';
import { writeSummary } from './publish.ts';

/** The comment of one run on its pull request. Without a pull request (a merge queue, a push, a timer) there is none. */
export interface CommentOfRun {
  /** Shows the report; what GitHub refuses is said in the job summary. */
  readonly onReport: (report: ReadinessReport, options: MarkdownOptions) => Promise<void>;
  /** A comment that is there must not go on saying `ready` where nothing could be judged. None is begun for it. */
  readonly onTrouble: (error: unknown) => Promise<void>;
}

/** What the comment depends on. */
export interface CommentCircumstances {
  readonly inputs: ActionInputs;
  readonly event: WorkflowEvent;
  readonly environment: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly log: (message: string) => void;
}

/** @see CommentOfRun */
export function commentOf({ inputs, event, environment, signal, log }: CommentCircumstances): CommentOfRun {
  const target = pullRequestOfEvent(event);
  const { comment: mode, commentKey: key, token } = inputs;
  const publish = async (text: CommentText, create: boolean, well: boolean): Promise<string | undefined> =>
    target &&
    publishComment({
      pullRequest: target.number,
      head: target.head,
      text,
      create,
      mode,
      well,
      key,
      token,
      environment,
      signal,
      log,
    });
  return {
    onReport: async (report, options) => {
      const refused = await publish(reportComment(report, options), mayBegin(mode, report), report.ready);
      if (refused !== undefined) writeSummary(refused, environment, log);
    },
    onTrouble: async (error) => {
      const [problems, because] = troubleOf(error);
      await publish(problemComment(maskSecrets(problems, secretsOf(environment)), because), false, false);
    },
  };
}

function troubleOf(error: unknown): readonly [problems: readonly Problem[], because: string] {
  if (error instanceof ConfigurationError) return [error.problems, 'the configuration is wrong'];
  const fault: Problem = {
    message: 'promotion-gates has a fault of its own: nothing is wrong with your files for all it knows',
    remedy: 'see the log of the run',
  };
  return [[fault], 'the program failed'];
}
