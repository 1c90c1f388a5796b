import type { DataContractUnit, Location, Statement, Subject, Unread } from '../../generated/formats.ts';
import { ConfigurationError } from '../../model/configuration-error.ts';
import type {
  DataEngine,
  DataFile,
  EngineFailure,
  ScanLimits,
  ScanResult,
  TableResult,
} from '../../query/data-engine.ts';
import { findDataFiles } from '../../query/find-data-files.ts';
import { didYouMean } from '../../sources/did-you-mean.ts';
import type { Comparison, Repository } from '../../sources/repository.ts';
import type { CollectContext, ToolEvidence } from '../collect-context.ts';
import { fileSubject } from '../file-subject.ts';
import { boundedText } from '../name-list.ts';
import type { ContractNode } from './collect/contract-node.ts';
import { isLocal } from './collect/is-local.ts';
import { type ObjectFiles, objectFiles } from './collect/object-files.ts';
import { objectNames } from './collect/object-names.ts';
import { planContract } from './collect/plan-contract.ts';
import { type ReadContract, readContract } from './collect/read-contract.ts';
import { objectData } from './collect/object-data.ts';
import { scanOf } from './collect/scan-of.ts';
import { type ScanAnswers, statementEvidence } from './collect/statement-evidence.ts';
import type { ContractPlan, ObjectPlan } from './collect/statement-plan.ts';
import { readEvolution } from './collect/evolution/read-evolution.ts';
import { reportedStatements } from './collect/reported-statements.ts';

/** What to look at. */
export interface ContractRequest {
  readonly repository: Repository;
  /** Left out: there is nothing to compare with. */
  readonly comparison?: Comparison;
  /** Path of the contract from the root. */
  readonly path: string;
  readonly engine: DataEngine;
  readonly limits: ScanLimits;
  /** What other tools found in the data. */
  readonly tools?: readonly ToolEvidence[];
  readonly signal: AbortSignal;
  /** When the data is looked at; left out: now. */
  readonly now?: Date;
  /** Where something names the contract, for messages about one that is not there. */
  readonly namedAt?: Location;
  /** Name of the server whose data is read; left out, the first one that is local. */
  readonly server?: string;
  /** Files to read in place of those the contract names. */
  readonly data?: readonly DataFile[];
  /** Look at the document and not at any data. */
  readonly documentOnly?: boolean;
}

/** Limits on reading data where the policy says nothing else. */
export const DEFAULT_LIMITS: ScanLimits = { megabytes: 1000, seconds: 300 };

/**
 * One unit for each contract of the feature. Besides those of the policy it knows options of the command: `server` (a name),
 * `data` (a path, absolute or from the root) and `document-only`.
 */
export async function collect(context: CollectContext): Promise<DataContractUnit[]> {
  const { repository, comparison, feature, engine, option, signal, now, tools = [] } = context;
  const number = (name: string, otherwise: number): number => {
    const value = option(name);
    return typeof value === 'number' && value > 0 ? value : otherwise;
  };
  const server = option('server');
  const data = option('data');
  const asked = {
    ...(typeof server === 'string' ? { server } : {}),
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
    units.push(
      await collectContract({
        repository,
        comparison,
        path,
        engine,
        limits,
        tools,
        signal,
        now,
        ...asked,
        ...(namedAt ? { namedAt } : {}),
      }),
    );
  }
  return units;
}

/**
 * Looks at one contract and the data behind it.
 *
 * @throws ConfigurationError where the server that is asked for is not in the contract
 */
export async function collectContract(request: ContractRequest): Promise<DataContractUnit> {
  const { repository, comparison = {}, path } = request;
  const read = readContract(repository, path, request.namedAt);
  const unit = await readUnit(request, read);
  if (!read.contract) return unit;
  const data = unit.subjects.flatMap((subject) => (subject.role === 'data' ? (subject.path ?? []) : []));
  const evolution = await readEvolution({ repository, comparison, path, contract: read.contract, data });
  return evolution ? { ...unit, evolution } : unit;
}

async function readUnit(request: ContractRequest, { contract, problems }: ReadContract): Promise<DataContractUnit> {
  const { repository, path, data } = request;
  const location: Location = contract ? { path, line: 1 } : (request.namedAt ?? { path });
  const unit: DataContractUnit = {
    id: path,
    subjects: [await fileSubject(repository, 'contract', path)],
    location,
    problems: problems.slice(0, 1000).map(({ message, remedy, location: at }) => ({
      message: boundedText(message, 4000),
      ...(remedy === undefined ? {} : { remedy: boundedText(remedy, 4000) }),
      ...(at ? { location: at } : {}),
    })),
    notes: [],
    objects: [],
    notChecked: [],
  };
  if (!contract || request.documentOnly) return unit;

  const server = chooseServer(contract, request);
  const name = server?.text('server');
  const named = { ...unit, ...(name === undefined ? {} : { server: boundedText(name, 500) }) };
  if (data === undefined && server !== undefined && !isLocal(server)) {
    const message = `its data is on the ${boundedText(server.text('type') ?? '', 60)} server \`${boundedText(name ?? '', 200)}\`, which is not read here`;
    // A contract that is wrong has to be mended first, wherever its data is.
    if (problems.length === 0)
      return (await reportedUnit(named, contract, request)) ?? { ...named, unavailable: message };
    return undecided(named, contract, { outcome: 'unknown', message, remedy: ELSEWHERE, location: server.location });
  }
  if (data === undefined && server === undefined) {
    const message = 'the contract names no server, so there is no data to hold it against';
    return undecided(named, contract, {
      outcome: 'unknown',
      message,
      remedy: `add a server of the type local with path and format, or ${ELSEWHERE}`,
      location,
    });
  }
  return readData(named, contract, server, request);
}

/** A unit of what other tools said of data that is not here; undefined where none of it is about this contract. */
async function reportedUnit(
  unit: DataContractUnit,
  contract: ContractNode,
  { repository, tools = [] }: ContractRequest,
): Promise<DataContractUnit | undefined> {
  const plan = planContract(contract, undefined);
  const reported = reportedStatements(contract, tools);
  if (reported.statements.size === 0) return undefined;
  const objects = plan.objects.map(({ name, location, statements }) => ({
    name,
    location,
    statements: statements.flatMap(({ statement }): Statement[] => {
      const said = reported.statements.get(statement.about);
      return said ? [{ ...statement, reported: said }] : [];
    }),
  }));
  const left = plan.objects.flatMap(({ statements }) =>
    statements.flatMap(({ statement: { about, says, location } }) =>
      reported.statements.has(about) ? [] : [{ statement: says, location, why: NOBODY }],
    ),
  );
  const subjects = await Promise.all(
    reported.files.map(async (path) =>
      repository.has(path) ? fileSubject(repository, 'results', path) : ({ role: 'results', name: path } as const),
    ),
  );
  return {
    ...unit,
    ...(plan.version === undefined ? {} : { version: plan.version }),
    subjects: [...unit.subjects, ...subjects],
    notes: reported.notes.map((note) => boundedText(note, 2000)),
    objects,
    notChecked: [...plan.notChecked, ...left],
  };
}

const NOBODY = 'no result of a tool that was handed in is about it';

const ELSEWHERE = 'run this gate where the data is and hand in its report';

function chooseServer(contract: ContractNode, { server: wanted, path }: ContractRequest): ContractNode | undefined {
  const servers = contract.list('servers');
  if (wanted === undefined) return servers.find(isLocal) ?? servers[0];
  const found = servers.find((server) => server.text('server') === wanted);
  if (found) return found;
  const names = servers.flatMap((server) => server.text('server') ?? []);
  const meant = didYouMean(wanted, names);
  throw new ConfigurationError({
    message: `the contract has no server \`${wanted}\`${meant === undefined ? '' : `; did you mean \`${meant}\`?`}`,
    remedy: names.length === 0 ? 'it has no servers at all' : `its servers: ${names.join(', ')}`,
    location: { path },
  });
}

/** Many features may name the same contract. */
const plansWithoutData = new WeakMap<ContractNode, ContractPlan>();

/** A unit without data: what the contract states, and why nothing of it was held against anything. */
function undecided(unit: DataContractUnit, contract: ContractNode, unread: Unread): DataContractUnit {
  let plan = plansWithoutData.get(contract);
  if (!plan) plansWithoutData.set(contract, (plan = planContract(contract, undefined)));
  return {
    ...unit,
    ...(plan.version === undefined ? {} : { version: plan.version }),
    unread,
    objects: plan.objects.map(({ name, location, statements }) => ({
      name,
      location,
      statements: statements.map(({ statement }) => statement),
    })),
    notChecked: [...plan.notChecked],
  };
}

async function readData(
  unit: DataContractUnit,
  contract: ContractNode,
  server: ContractNode | undefined,
  request: ContractRequest,
): Promise<DataContractUnit> {
  const { repository, signal } = request;
  const place = { repository, path: unit.id, server, data: request.data, location: unit.location ?? { path: unit.id } };
  const found = objectFiles(place, objectNames(contract));
  const format = found.flatMap((files) => ('files' in files ? files.format.kind : [])).at(0);
  const snapshot = found.some((files) => 'files' in files && files.files.some(({ name }) => repository.has(name)));
  const plan = planContract(contract, format, snapshot);

  const read = plan.objects.flatMap((object, index) => {
    const files = found[index];
    return files && 'files' in files ? [{ object, index, ...files }] : [];
  });
  const scan = scanOf(plan, read, request.limits);
  const nothing: ScanResult = { tables: [] };
  const scanned = read.length === 0 ? nothing : await request.engine.scan(scan.request, signal);
  signal.throwIfAborted();

  const results = new Map<number, TableResult | EngineFailure>();
  if ('tables' in scanned) scanned.tables.forEach((result, at) => results.set(read[at]?.index ?? at, result));
  const notes = new Set(found.flatMap((files) => ('notes' in files ? files.notes : [])));
  const whole: DataContractUnit = {
    ...unit,
    subjects: [...unit.subjects, ...(await dataSubjects(repository, found, results))],
    notes: [...notes].map((note) => boundedText(note, 2000)),
  };
  if ('failure' in scanned) return undecided(whole, contract, unreadOf(scanned, server?.location));
  const at = server?.get('path').location;
  return {
    ...whole,
    ...(plan.version === undefined ? {} : { version: plan.version }),
    ...(plan.objects.length === 0 ? { unread: NO_OBJECT } : {}),
    objects: plan.objects.map((object, index) =>
      objectEvidence(object, found[index], results.get(index), {
        at,
        now: request.now ?? new Date(),
        reference: (reference) => scanned.references?.[scan.references.indexOf(reference)],
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
