import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { DEFAULT_LIMITS } from '../gates/data-contract/collect.ts';
import { draftContract as draft } from '../gates/data-contract/collect/draft/draft-contract.ts';
import { HOME, RELEASE } from '../generated/package.ts';
import { ConfigurationError } from '../model/configuration-error.ts';
import type { DataEngine } from '../query/data-engine.ts';
import { findDataFiles } from '../query/find-data-files.ts';
import { commentedYaml } from '../sources/commented-yaml.ts';

/** Data that has no contract yet. */
export interface DraftedData {
  readonly workingDirectory: string;
  /** A file, a folder or a pattern, relative to the working directory. */
  readonly data: string;
  /** Where the contract is written to, relative to the working directory; left out: it lies there. */
  readonly output?: string;
  readonly engine: DataEngine;
  readonly signal: AbortSignal;
}

/** A first contract for data, as the text of a file. @throws ConfigurationError where the data cannot be read */
export async function draftContract(
  { workingDirectory, data, output, engine, signal }: DraftedData,
  format: 'yaml' | 'json',
): Promise<string> {
  const files = findDataFiles(data, workingDirectory);
  const folder = output === undefined ? workingDirectory : dirname(resolve(workingDirectory, output));
  // A path is relative to the file that states it; on another drive there is none.
  const path = relative(folder, resolve(workingDirectory, data)).split(sep).join('/');
  if (isAbsolute(path))
    throw new ConfigurationError({
      message: `no relative path leads from the contract to \`${data}\``,
      remedy: 'write the contract beside the data',
    });
  const drafted = await draft({
    files,
    path,
    ...(output === undefined ? {} : { output }),
    schema: `https://raw.githubusercontent.com/${HOME}/${RELEASE}/schemas/open-data-contract.schema.json`,
    engine,
    limits: DEFAULT_LIMITS,
    signal,
  });
  if ('failure' in drafted) throw new ConfigurationError({ message: drafted.message, remedy: drafted.remedy });
  const { contract, notes } = drafted;
  return format === 'json' ? `${JSON.stringify(contract, null, 2)}\n` : commentedYaml(contract, notes);
}
