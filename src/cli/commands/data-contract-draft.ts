import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ConfigurationError } from '../../model/configuration-error.ts';
import { EXIT_STATUS } from '../../model/exit-status.ts';
import { draftContract } from '../../suite/draft-contract.ts';
import { deskEngine } from '../desk-engine.ts';
import { oneOf } from '../parse-options.ts';
import { type Desk, progressOn } from '../terminal.ts';
import { writeText } from '../write-report.ts';

/** Options of drafting; the others are about contracts that are there. */
export interface DraftOptions {
  readonly format: string | undefined;
  readonly output: string | undefined;
  readonly 'engine-directory': string | undefined;
  readonly server: string | undefined;
  readonly environment: string | undefined;
  readonly data: string | undefined;
  readonly stage: string | undefined;
}

/** `promotion-gates data-contract draft DATA`: a first contract, for a person to cut down. Never overwrites a file. */
export async function dataContractDraft(files: readonly string[], options: DraftOptions, desk: Desk): Promise<number> {
  const [data] = files;
  if (data === undefined || files.length > 1)
    throw new ConfigurationError({
      message: `\`data-contract draft\` describes the data of one path; ${files.length === 0 ? 'none was' : `${files.length} were`} named`,
      remedy: '`promotion-gates data-contract draft DATA`: a file, a folder, or a pattern in quotes',
    });
  for (const name of ['server', 'environment', 'data', 'stage'] as const)
    if (options[name] !== undefined)
      throw new ConfigurationError({
        message: `\`--${name}\` is about a contract that is there, and \`draft\` writes the first one`,
        remedy: '`promotion-gates data-contract draft DATA [--output FILE]`',
      });
  const format = oneOf('--format', options.format, ['yaml', 'json'], 'yaml');
  const { output } = options;
  if (output !== undefined && existsSync(resolve(desk.workingDirectory, output)))
    throw new ConfigurationError({
      message: `\`${output}\` is there already, and a draft overwrites nothing`,
      remedy: 'name another file; `data-contract diff OLD NEW` says what differs',
    });
  const progress = progressOn(desk.stderr);
  progress.show('reading data…');
  const text = await draftContract(
    {
      workingDirectory: desk.workingDirectory,
      data,
      ...(output === undefined ? {} : { output }),
      engine: deskEngine(desk, options['engine-directory']),
      signal: desk.signal,
    },
    format,
  ).finally(progress.clear);
  writeText(text, output, desk);
  if (output !== undefined)
    desk.stderr.write(
      `wrote ${output}\nNext: read it line by line; then promotion-gates data-contract test ${output}\n`,
    );
  return EXIT_STATUS.ready;
}
