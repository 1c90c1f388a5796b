import { ConfigurationError } from '../../model/configuration-error.ts';
import { EXIT_STATUS } from '../../model/exit-status.ts';
import { compareContracts } from '../../suite/compare-contracts.ts';
import { oneOf } from '../parse-options.ts';
import { type Desk, layoutFor } from '../terminal.ts';
import { writeText } from '../write-report.ts';

/** Options of the comparison. */
export interface DiffOptions {
  readonly compatibility: string | undefined;
  readonly format: string | undefined;
  readonly output: string | undefined;
}

/** `promotion-gates data-contract diff OLD NEW`: exit 1 where the version moved too little. */
export async function dataContractDiff(files: readonly string[], options: DiffOptions, desk: Desk): Promise<number> {
  const [before, after] = files;
  if (before === undefined || after === undefined || files.length > 2)
    throw new ConfigurationError({
      message: `\`data-contract diff\` compares two contracts; ${files.length === 1 ? 'one was' : `${files.length} were`} named`,
      remedy:
        '`promotion-gates data-contract diff OLD NEW`; either may be REVISION:PATH, as `origin/main:host.odcs.yaml`',
    });
  const format = oneOf('--format', options.format, ['text', 'json', 'markdown'], 'text');
  const document = await compareContracts({
    workingDirectory: desk.workingDirectory,
    environment: desk.environment,
    signal: desk.signal,
    before,
    after,
    compatibility: oneOf('--compatibility', options.compatibility, ['consumer', 'producer', 'full'], 'consumer'),
  });
  if (format === 'json') writeText(`${JSON.stringify(document, null, 2)}\n`, options.output, desk);
  else {
    const { contractChangesMarkdown, renderContractChanges } = await import('../../render/contract-changes.ts');
    const text =
      format === 'markdown'
        ? contractChangesMarkdown(document)
        : renderContractChanges(document, layoutFor(options.output, desk));
    writeText(text, options.output, desk);
  }
  return document.enough === true ? EXIT_STATUS.ready : EXIT_STATUS.notReady;
}
