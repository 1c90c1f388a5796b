import type { MarkdownOptions } from '../render/markdown-options.ts';
import type { SuiteRequest } from '../suite/suite-request.ts';
import { commitForReaders, type WorkflowEvent } from './event.ts';

/** Where the links of a report lead, and the command that gives the same report at a desk. */
export function markdownOptions(request: SuiteRequest, event: WorkflowEvent): MarkdownOptions {
  const { environment } = request;
  const repository = environment['GITHUB_REPOSITORY'];
  const commit = commitForReaders(event, environment);
  const command = deskCommand(request);
  return {
    ...(repository && commit
      ? { links: { server: environment['GITHUB_SERVER_URL'] || 'https://github.com', repository, commit } }
      : {}),
    ...(command === undefined ? {} : { command }),
    ...(command === undefined || (request.collect && request.evidence.length === 0) ? {} : { without: 'handed-in' }),
  };
}

/** None where a name would not survive a shell. */
function deskCommand({ features, gates, stage, base, baseName, config }: SuiteRequest): string | undefined {
  const words = [
    ...features,
    ...(stage === undefined ? [] : ['--stage', stage]),
    ...gates.flatMap((gate) => ['--gate', gate]),
    ...(config.named ? ['--config', config.path] : []),
    ...(base ? ['--base', base.named ? base.ref : `origin/${baseName ?? 'HEAD'}`] : []),
  ];
  return words.every((word) => /^[\w./@+=-]+$/.test(word))
    ? ['npx promotion-gates check', ...words].join(' ')
    : undefined;
}
