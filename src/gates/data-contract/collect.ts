import type { DataContractUnit } from '../../generated/formats.ts';
import type { ScanLimits } from '../../query/scan-limits.ts';
import { findDataFiles } from '../../query/find-data-files.ts';
import type { CollectContext } from '../collect-context.ts';
import type { ContractRequest } from './collect/contract-request.ts';
import { contractUnits } from './collect/contract-units.ts';
import { edgeCaseUnit } from './collect/edge-cases/edge-case-unit.ts';

/** Limits on reading data where the policy says nothing else. */
export const DEFAULT_LIMITS: ScanLimits = { megabytes: 1000, seconds: 300 };

/** As many rows of a statement as evidence holds. */
const MOST_FAILING_ROWS = 20;

/**
 * The units of each contract of the feature: one for each server that is looked at. Besides those of the policy it knows options of
 * the command: `server` (a name), `data` (a path, absolute or from the root) and `document-only`.
 */
export async function collect(context: CollectContext): Promise<DataContractUnit[]> {
  const { repository, comparison, feature, engine, option, signal, now, tools = [] } = context;
  const number = (name: string, otherwise: number): number => {
    const value = option(name);
    return typeof value === 'number' && value > 0 ? value : otherwise;
  };
  const wanted = option('failing-rows');
  const failingRows = typeof wanted === 'number' && wanted >= 0 ? Math.min(MOST_FAILING_ROWS, Math.floor(wanted)) : 5;
  const [server, environment, data] = ['server', 'environment', 'data'].map(option);
  const asked = {
    ...(typeof server === 'string' ? { server } : {}),
    ...(typeof environment === 'string' ? { environment } : {}),
    ...(typeof data === 'string' ? { data: findDataFiles(data, repository.root) } : {}),
    documentOnly: option('document-only') === true,
  };
  const limits = {
    megabytes: number('memory-limit', DEFAULT_LIMITS.megabytes),
    seconds: number('time-limit', DEFAULT_LIMITS.seconds),
  };
  const units: DataContractUnit[] = [];
  for (const [index, path] of feature.contracts.entries()) {
    const namedAt = feature.locate('contracts', index);
    const place = { repository, comparison, path, ...(namedAt ? { namedAt } : {}) };
    const request: ContractRequest = { ...place, engine, limits, tools, signal, now, failingRows, ...asked };
    units.push(...(await contractUnits(request)));
    const edgeCases = asked.documentOnly ? undefined : await edgeCaseUnit(request, feature);
    if (edgeCases) units.push(edgeCases);
  }
  return units;
}

/**
 * Looks at one contract and the data behind one of its servers.
 *
 * @throws ConfigurationError where the server that is asked for is not in the contract
 */
export async function collectContract(request: ContractRequest): Promise<DataContractUnit> {
  const [unit] = await contractUnits(request);
  if (!unit) throw new Error('a contract without a unit');
  return unit;
}
