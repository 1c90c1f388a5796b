import type { Unread } from '../../../generated/formats.ts';
import { ConfigurationError } from '../../../model/configuration-error.ts';
import { didYouMean } from '../../../sources/did-you-mean.ts';
import { boundedText } from '../../name-list.ts';
import type { ContractNode } from './contract-node.ts';
import { isLocal } from './is-local.ts';

/** A server whose data is looked at. */
export interface ChosenServer {
  /** Undefined where the contract has no servers. */
  readonly server: ContractNode | undefined;
  /** Whether it is the one that is looked at where nobody chooses: the first that is local, else the first. */
  readonly byDefault: boolean;
}

/** What somebody chooses by. */
export interface ServerChoice {
  /** Path of the contract. */
  readonly path: string;
  readonly server?: string;
  readonly environment?: string;
}

/** Of one environment so many are looked at, each in a process of its own. */
const MOST_SERVERS = 50;

/**
 * The servers that are looked at: the one of a name, or all of an environment, or the one by default.
 *
 * @returns why there is none in that environment, as something that is not known: other contracts may well have some
 * @throws ConfigurationError where a name that a person gave is not in the contract
 */
export function chooseServers(contract: ContractNode, choice: ServerChoice): readonly ChosenServer[] | Unread {
  const { path, server: name, environment } = choice;
  const servers = contract.list('servers');
  const usual = Math.max(0, servers.findIndex(isLocal));
  const all = servers.map((server, index): ChosenServer => ({ server, byDefault: index === usual }));
  if (name !== undefined) {
    const found = all.find(({ server }) => server?.text('server') === name);
    if (found) return [found];
    const names = servers.flatMap((server) => server.text('server') ?? []);
    throw new ConfigurationError({
      message: `the contract has no server \`${name}\`${meant(name, names)}`,
      remedy: names.length === 0 ? 'it has no servers at all' : `its servers: ${names.join(', ')}`,
      location: { path },
    });
  }
  if (environment !== undefined) {
    const found = all.filter(({ server }) => server?.text('environment') === environment);
    if (found.length > MOST_SERVERS)
      return {
        outcome: 'unknown',
        message: `the contract has ${found.length} servers in the environment \`${boundedText(environment, 200)}\`; at most ${MOST_SERVERS} are looked at`,
        remedy: 'split the contract, or choose one by its name',
        location: contract.get('servers').location,
      };
    if (found.length > 0) return found;
    const names = [...new Set(servers.flatMap((server) => server.text('environment') ?? []))];
    return {
      outcome: 'unknown',
      message: `the contract has no server in the environment \`${boundedText(environment, 200)}\`${meant(environment, names)}`,
      remedy:
        names.length === 0
          ? 'write `environment:` at its servers, or ask for no environment'
          : `its environments: ${boundedText(names.join(', '), 1500)}; write \`environment:\` at the server that is meant`,
      location: servers.length === 0 ? { path, line: 1 } : contract.get('servers').location,
    };
  }
  return [all[usual] ?? { server: undefined, byDefault: true }];
}

function meant(name: string, names: readonly string[]): string {
  const near = didYouMean(name, names);
  return near === undefined ? '' : `; did you mean \`${boundedText(near, 200)}\`?`;
}
