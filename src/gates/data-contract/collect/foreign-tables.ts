import type { Subject } from '../../../generated/formats.ts';
import type { EngineFailure, ScanResult } from '../../../query/data-engine.ts';
import type { Repository } from '../../../sources/repository.ts';
import { fileSubject } from '../../file-subject.ts';
import type { PlannedScan } from './scan-of.ts';
import type { ContractPlan } from './statement-plan.ts';

/** The contracts and files of other contracts that a scan reads. */
export async function foreignSubjects(
  repository: Repository,
  { foreign }: ContractPlan,
  scan: PlannedScan,
): Promise<readonly Subject[]> {
  const objects = scan.foreign.flatMap((index) => foreign[index]?.object ?? []);
  const contracts = new Set(objects.map(({ path }) => path));
  const files = new Set(objects.flatMap((object) => object.files.map(({ name }) => name)));
  return Promise.all([
    ...[...contracts].map((path) => fileSubject(repository, 'contract', path)),
    ...[...files].map((path) => fileSubject(repository, 'data', path)),
  ]);
}

/** That the data of another contract lacks a column which a reference needs: every row would seem to refer to nothing. */
export function lackingForeign(
  { references, foreign }: ContractPlan,
  scan: PlannedScan,
  scanned: ScanResult,
  own: number,
  reference: number,
): EngineFailure | undefined {
  const to = references[reference]?.to;
  if (!to || !('foreign' in to)) return undefined;
  const table = foreign[to.foreign];
  const result = scanned.tables[own + scan.foreign.indexOf(to.foreign)];
  if (!table || !result || 'failure' in result) return undefined;
  const at = result.columns.findIndex(({ name }) => name === undefined);
  if (at === -1) return undefined;
  const name = table.object.plan.columns[table.columns[at] ?? -1]?.names[0] ?? '';
  return {
    failure: 'refused',
    message: `the data of \`${table.object.path}\`, which it refers to, has no column \`${name}\``,
    remedy: 'hold that data against its own contract first',
  };
}
