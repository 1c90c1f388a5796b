import type { DataContractUnit } from '../../../generated/formats.ts';
import { shellQuoted } from '../../../sources/shell-quoted.ts';
import type { ToolEvidence } from '../../collect-context.ts';
import { boundedText } from '../../name-list.ts';
import type { ContractRequest } from './contract-request.ts';
import type { ChosenServer } from './choose-servers.ts';
import type { ContractNode } from './contract-node.ts';
import { isLocal } from './is-local.ts';
import { readData } from './read-data.ts';
import { reportedUnit } from './reported-unit.ts';
import { undecidedUnit } from './undecided-unit.ts';

/**
 * The unit of one server: its data held against the contract, or what tools that ran there found, or why there is nothing.
 *
 * @param document the unit as far as it is about the document
 * @param away of how many servers that are looked at the data is elsewhere
 */
export async function readServer(
  document: DataContractUnit,
  contract: ContractNode,
  { server, byDefault, away }: ChosenServer & { readonly away: number },
  request: ContractRequest,
): Promise<DataContractUnit> {
  const { repository, path, data, tools = [] } = request;
  const [name, environment] = [server?.text('server'), server?.text('environment')];
  const unit: DataContractUnit = {
    ...document,
    ...(byDefault ? {} : { id: boundedText(`${path}#${name ?? server?.location.line ?? ''}`, 1000) }),
    ...(name === undefined ? {} : { server: boundedText(name, 500) }),
    ...(environment === undefined ? {} : { environment: boundedText(environment, 500) }),
  };
  if (data === undefined && server === undefined) {
    return undecidedUnit(unit, contract, {
      outcome: 'unknown',
      message: 'the contract names no server, so there is no data to hold it against',
      remedy: `add a server of the type local with path and format, or ${ELSEWHERE}`,
      location: unit.location ?? { path },
    });
  }
  if (data === undefined && server !== undefined && !isLocal(server)) {
    const names = contract.list('servers').map((one) => one.text('server'));
    const own = toolsAbout(name, names, away === 1, tools);
    const message = `its data is on the ${boundedText(server.text('type') ?? '', 60)} server \`${boundedText(name ?? '', 200)}\`, which is not read here`;
    // A contract that is wrong has to be mended first, wherever its data is.
    if (unit.problems.length > 0)
      return undecidedUnit(unit, contract, {
        outcome: 'unknown',
        message,
        remedy: ELSEWHERE,
        location: server.location,
      });
    const reported = await reportedUnit(unit, contract, repository, own);
    if (reported) return reported;
    const untold = tools.length > own.length && own.length === 0 ? UNTOLD : '';
    const there = `promotion-gates data-contract test ${shellQuoted(path)}${name === undefined ? '' : ` --server ${shellQuoted(name)}`} --data PATH`;
    return { ...unit, unavailable: boundedText(`${message}${untold} (there: \`${there}\`)`, 2000) };
  }
  return readData(unit, contract, server, request);
}

const ELSEWHERE = 'run this gate where the data is and hand in its report';

const UNTOLD = '; the results of other tools that were handed in are about another server, or do not say about which';

/** Results of a server. Those that do not say of which of the contract's are taken where only one can be meant. */
function toolsAbout(
  name: string | undefined,
  names: readonly (string | undefined)[],
  alone: boolean,
  tools: readonly ToolEvidence[],
): readonly ToolEvidence[] {
  return tools.filter(({ results: { server } }) =>
    server !== undefined && names.includes(server) ? server === name : alone,
  );
}
