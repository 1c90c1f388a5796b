import { resolve } from 'node:path';
import { contractNode, type ContractNode } from '../gates/data-contract/collect/contract-node.ts';
import { contractChanges } from '../gates/data-contract/collect/evolution/contract-changes.ts';
import { contractSide } from '../gates/data-contract/collect/evolution/read-evolution.ts';
import { olderSpecification } from '../gates/data-contract/collect/lint-contract.ts';
import { type Compatibility, largestStep, stepNeeded } from '../gates/data-contract/evidence/compatibility.ts';
import { movedEnough, nextVersion, versionMove } from '../gates/data-contract/evidence/version-move.ts';
import type { ContractChanges } from '../generated/formats.ts';
import { ConfigurationError } from '../model/configuration-error.ts';
import { type Git, gitIn } from '../sources/git.ts';
import { readDocument } from '../sources/read-document.ts';
import { readOutsideFile } from '../sources/read-outside-file.ts';

/** Two versions of a contract, each a path or `REVISION:PATH` as git writes it. */
export interface ContractComparison {
  readonly workingDirectory: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly before: string;
  readonly after: string;
  readonly compatibility: Compatibility;
}

/** What changed between two versions of a contract, and by how much its version has to move. @throws ConfigurationError where one of them cannot be read */
export async function compareContracts(comparison: ContractComparison): Promise<ContractChanges> {
  const { compatibility } = comparison;
  const git = gitIn(comparison.workingDirectory, comparison.environment, comparison.signal);
  const before = await open(comparison.before, comparison.workingDirectory, git);
  const after = await open(comparison.after, comparison.workingDirectory, git);
  const changes = contractChanges(before, after);
  const needed = {
    consumer: largestStep(changes, 'consumer'),
    producer: largestStep(changes, 'producer'),
    full: largestStep(changes, 'full'),
  };
  const [from, to] = [before.text('version') ?? '', after.text('version') ?? ''];
  const moved = versionMove(from, to);
  const smallest = nextVersion(from, needed[compatibility]);
  const free = ['draft', 'proposed'].includes(before.text('status') ?? '');
  return {
    kind: 'promotion-gates/contract-changes',
    version: '1.0',
    before: contractSide(comparison.before, before),
    after: contractSide(comparison.after, after),
    changes: changes.map((change) => ({
      ...change,
      consumer: stepNeeded(change, 'consumer'),
      producer: stepNeeded(change, 'producer'),
    })),
    needed,
    moved,
    compatibility,
    enough: free || (movedEnough(from, moved, needed[compatibility]) ?? null),
    ...(smallest === undefined ? {} : { smallest }),
  };
}

async function open(name: string, workingDirectory: string, git: Git): Promise<ContractNode> {
  const [, revision, path = name] = /^([^:]{2,}):(?![\\/])(.+)$/.exec(name) ?? [];
  const text =
    revision === undefined ? readOutsideFile(resolve(workingDirectory, name)) : await show(git, revision, path);
  if (typeof text !== 'string')
    throw new ConfigurationError({ message: text.unreadable, remedy: text.remedy ?? 'name a contract that is there' });
  const document = readDocument(path, text);
  if (document.problems.length > 0) throw new ConfigurationError(...document.problems);
  const contract = contractNode(document);
  const older = olderSpecification(contract);
  if (older) throw new ConfigurationError(older);
  if (!contract.has('schema') && !contract.has('apiVersion'))
    throw new ConfigurationError({
      message: `\`${name}\` is no data contract`,
      remedy: 'name documents of the Open Data Contract Standard (*.odcs.yaml)',
      location: { path, line: 1 },
    });
  return contract;
}

async function show(
  git: Git,
  revision: string,
  path: string,
): Promise<string | { unreadable: string; remedy: string }> {
  const prefix = path.startsWith('./') || path.startsWith('../') ? path : `./${path}`;
  const answer = await git(['show', '--no-textconv', '--end-of-options', `${revision}:${prefix}`]);
  if (answer.status === 0) return answer.output.toString('utf8');
  return {
    unreadable: `\`${revision}:${path}\` cannot be read from git (${answer.complaint.split('\n')[0] ?? ''})`,
    remedy: 'write REVISION:PATH, the path from the working directory, as `origin/main:contracts/host.odcs.yaml`',
  };
}
