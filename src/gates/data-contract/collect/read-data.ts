import type { DataContractUnit, Location, Statement, Subject, Unread } from '../../../generated/formats.ts';
import type { EngineFailure, ScanResult } from '../../../query/data-engine.ts';
import type { TableResult } from '../../../query/table-result.ts';
import type { Repository } from '../../../sources/repository.ts';
import { fileSubject } from '../../file-subject.ts';
import { boundedText } from '../../name-list.ts';
import type { ContractRequest } from './contract-request.ts';
import type { ContractNode } from './contract-node.ts';
import { compareData } from './evolution/compare-data.ts';
import { foreignObjects } from './foreign-objects.ts';
import { foreignSubjects, lackingForeign } from './foreign-tables.ts';
import { objectData } from './object-data.ts';
import { type ObjectFiles, objectFiles } from './object-files.ts';
import { objectNames } from './object-names.ts';
import { planContract } from './plan-contract.ts';
import { scanOf } from './scan-of.ts';
import { type ScanAnswers, statementEvidence } from './statement-evidence.ts';
import type { ObjectPlan } from './statement-plan.ts';
import { undecidedUnit } from './undecided-unit.ts';

/** A unit with what was counted in the data of a server, or in the files that somebody named in their place. */
export async function readData(
  unit: DataContractUnit,
  contract: ContractNode,
  server: ContractNode | undefined,
  request: ContractRequest,
): Promise<DataContractUnit> {
  const { repository, signal } = request;
  const { path } = request;
  const place = { repository, path, server, data: request.data, location: unit.location ?? { path } };
  const found = objectFiles(place, objectNames(contract));
  const format = found.flatMap((files) => ('files' in files ? files.format.kind : [])).at(0);
  const snapshot = found.some((files) => 'files' in files && files.files.some(({ name }) => repository.has(name)));
  const plan = planContract(contract, format, snapshot, foreignObjects(repository, path, server?.text('environment')));

  const read = plan.objects.flatMap((object, index) => {
    const files = found[index];
    return files && 'files' in files ? [{ object, index, ...files }] : [];
  });
  const scan = scanOf(plan, read, request);
  const nothing: ScanResult = { tables: [] };
  const scanned = read.length === 0 ? nothing : await request.engine.scan(scan.request, signal);
  signal.throwIfAborted();

  const results = new Map<number, TableResult | EngineFailure>();
  if ('tables' in scanned)
    scanned.tables.forEach((result, at) => {
      const own = read[at];
      if (own) results.set(own.index, result);
    });
  const notes = new Set(found.flatMap((files) => ('notes' in files ? files.notes : [])));
  const whole: DataContractUnit = {
    ...unit,
    subjects: [
      ...unit.subjects,
      ...(await dataSubjects(repository, found, results)),
      ...(await foreignSubjects(repository, plan, scan)),
    ],
    notes: [...notes].map((note) => boundedText(note, 2000)),
  };
  if ('failure' in scanned) return undecidedUnit(whole, contract, unreadOf(scanned, server?.location));
  const at = server?.get('path').location;
  const now = read.flatMap(({ object, index, files }) => {
    const result = results.get(index);
    return result && 'rows' in result ? [{ object, files, result }] : [];
  });
  const comparisons = (await compareData(request, contract, server, now)).slice(0, 1000);
  return {
    ...whole,
    ...(comparisons.length === 0 ? {} : { comparisons }),
    ...(plan.version === undefined ? {} : { version: plan.version }),
    ...(plan.objects.length === 0 ? { unread: NO_OBJECT } : {}),
    objects: plan.objects.map((object, index) =>
      objectEvidence(object, found[index], results.get(index), {
        at,
        now: request.now ?? new Date(),
        reference: (reference) =>
          lackingForeign(plan, scan, scanned, read.length, reference) ??
          scanned.references?.[scan.references.indexOf(reference)],
        answer: (question) => scanned.answers?.[scan.questions.indexOf(question)],
      }),
    ),
    notChecked: [...plan.notChecked],
  };
}

const NO_OBJECT: Unread = {
  outcome: 'unknown',
  message: 'the contract describes no object, so there is nothing to hold data against',
  remedy: 'describe the data under `schema:`; `promotion-gates data-contract draft DATA` writes a first version',
};

function objectEvidence(
  object: ObjectPlan,
  found: ObjectFiles | undefined,
  result: TableResult | EngineFailure | undefined,
  { at, ...answers }: Omit<ScanAnswers, 'files'> & { readonly at: Location | undefined },
): DataContractUnit['objects'][number] {
  const files = found && 'files' in found ? found.files : [];
  const seen = result && 'rows' in result ? result : undefined;
  const statements: Statement[] = object.statements.map((planned) =>
    seen ? statementEvidence(planned, { plan: object, files, result: seen, ...answers }) : planned.statement,
  );
  const common = { name: object.name, location: object.location, statements };
  if (seen && found && 'files' in found) return { ...common, data: objectData(object, files, seen, found.format.kind) };
  if (result && 'failure' in result) return { ...common, unread: unreadOf(result, at) };
  return { ...common, ...(found && 'unread' in found ? { unread: bounded(found.unread) } : {}) };
}

/** What is not what it is said to be fails; what could not be looked at is not known. */
function unreadOf({ failure, message, remedy }: EngineFailure, location: Location | undefined): Unread {
  return bounded({
    outcome: failure === 'unreadable' ? 'fail' : 'unknown',
    message,
    remedy,
    ...(location ? { location } : {}),
  });
}

function bounded(unread: Unread): Unread {
  return { ...unread, message: boundedText(unread.message, 2000), remedy: boundedText(unread.remedy, 2000) };
}

/** Data in the repository by path and content, other data by name; with the number of rows where that is the file's own. */
async function dataSubjects(
  repository: Repository,
  found: readonly ObjectFiles[],
  results: ReadonlyMap<number, TableResult | EngineFailure>,
): Promise<readonly Subject[]> {
  const subjects = new Map<string, Subject>();
  for (const [index, object] of found.entries()) {
    if (!('files' in object)) continue;
    const result = results.get(index);
    const rows = object.files.length === 1 && result && 'rows' in result ? { rows: result.rows } : {};
    for (const { name } of object.files) {
      if (subjects.has(name)) continue;
      const subject: Subject = repository.has(name)
        ? await fileSubject(repository, 'data', name)
        : { role: 'data', name: boundedText(name, 2000) };
      subjects.set(name, { ...subject, ...rows });
    }
  }
  return [...subjects.values()];
}
