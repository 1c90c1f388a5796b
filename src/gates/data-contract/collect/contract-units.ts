import type { DataContractUnit, Location } from '../../../generated/formats.ts';
import { ConfigurationError } from '../../../model/configuration-error.ts';
import { fileSubject } from '../../file-subject.ts';
import { boundedText } from '../../name-list.ts';
import type { ContractRequest } from './contract-request.ts';
import { chooseServers } from './choose-servers.ts';
import { contractDays } from './contract-days.ts';
import { documentUnitId } from './document-unit-id.ts';
import { findBefore } from './evolution/find-before.ts';
import { readEvolution } from './evolution/read-evolution.ts';
import { isLocal } from './is-local.ts';
import { readContract } from './read-contract.ts';
import { readServer } from './read-server.ts';
import { undecidedUnit } from './undecided-unit.ts';

/**
 * The units of one contract, one for each server that is looked at. The first whose data is not elsewhere also says what is wrong
 * with the document and how it changed; where there is no such unit, one of its own does.
 *
 * @throws ConfigurationError where the server that a person asks for is not in the contract
 */
export async function contractUnits(request: ContractRequest): Promise<readonly DataContractUnit[]> {
  const { repository, comparison = {}, path } = request;
  const { contract, problems } = readContract(repository, path, request.namedAt);
  const location: Location = contract ? { path, line: 1 } : (request.namedAt ?? { path });
  const plain: DataContractUnit = {
    id: path,
    subjects: [await fileSubject(repository, 'contract', path)],
    location,
    problems: [],
    notes: [],
    objects: [],
    notChecked: [],
  };
  let document: DataContractUnit = {
    ...plain,
    problems: problems.slice(0, 1000).map(({ message, remedy, location: at }) => ({
      message: boundedText(message, 4000),
      ...(remedy === undefined ? {} : { remedy: boundedText(remedy, 4000) }),
      ...(at ? { location: at } : {}),
    })),
  };
  if (!contract) return [document];
  const days = contractDays(contract);
  if (days.length > 0) document = { ...document, days: days.slice(0, 1000) };
  const before = await findBefore(comparison.mergeBase, repository, path, contract);
  const evolve = (units: readonly DataContractUnit[]): readonly DataContractUnit[] => {
    const data = units.flatMap(({ subjects }) =>
      subjects.flatMap((subject) => (subject.role === 'data' ? (subject.path ?? []) : [])),
    );
    const evolution = before && readEvolution({ comparison, before, path, contract, data: [...new Set(data)] });
    const holder = units.findIndex(({ unavailable }) => unavailable === undefined);
    return units.map((unit, index) => (evolution && index === holder ? { ...unit, evolution } : unit));
  };
  if (request.documentOnly) return evolve([document]);

  const chosen = chooseServers(contract, request);
  if ('outcome' in chosen) return evolve([undecidedUnit(document, contract, chosen)]);
  if (request.data !== undefined && chosen.length > 1)
    throw new ConfigurationError({
      message: `data is named for one server, and \`${path}\` has ${chosen.length} in the environment \`${request.environment ?? ''}\``,
      remedy: 'name one of them (`--server`)',
    });
  const away = chosen.filter(({ server }) => server !== undefined && !isLocal(server)).length;
  const units: DataContractUnit[] = [];
  for (const one of chosen) {
    const holds = units.every(({ unavailable }) => unavailable !== undefined);
    units.push(
      await readServer(
        holds ? document : { ...plain, aside: true },
        contract,
        { ...one, away },
        before ? { ...request, before } : request,
      ),
    );
  }
  const looked = units.some(({ unavailable }) => unavailable === undefined);
  return evolve(looked ? units : [...units, { ...document, id: documentUnitId(path) }]);
}
