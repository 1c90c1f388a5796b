import type { DataContractUnit } from '../../../src/generated/formats.ts';
import { evidenceDataContract } from '../../../src/generated/validators/evidence-data-contract.js';
import { collectContract, DEFAULT_LIMITS } from '../../../src/gates/data-contract/collect.ts';
import type { ContractRequest } from '../../../src/gates/data-contract/collect/contract-request.ts';
import { dataContractGate } from '../../../src/gates/data-contract/gate.ts';
import type { Answer } from '../../../src/model/check.ts';
import { duckdbEngine } from '../../../src/query/duckdb/duckdb-engine.ts';
import type { WorkerProgram } from '../../../src/query/duckdb/start-worker.ts';
import { openFolder } from '../../../src/sources/open-repository.ts';
import { builtWorker, ENGINE_OF_TESTS } from '../../query/built-worker.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

/** A contract in its first lines, for properties (YAML, six blanks in) of an object `t` behind `data/t.csv`. */
export function contractText(properties: string, more = ''): string {
  return `apiVersion: v3.1.0
kind: DataContract
id: t
version: 1.0.0
status: active
servers:
  - server: sample
    type: local
    path: ../data/t.csv
    format: csv
schema:
  - name: t
    properties:
${properties}${more}`;
}

/** An answer with the check that gave it. */
export type CheckAnswer = Answer & { readonly check: string };

/** What the gate makes of a contract. */
export interface ContractOutcome {
  readonly unit: DataContractUnit;
  readonly answers: readonly CheckAnswer[];
  /** Those that are not passes, as `check outcome: message`. */
  readonly bad: readonly string[];
}

let program: WorkerProgram | undefined;

/** The engine that reads data in a process of its own, as it does for users. */
export function engineOfTests(): ReturnType<typeof duckdbEngine> {
  program ??= builtWorker();
  return duckdbEngine(ENGINE_OF_TESTS, program);
}

/** Asks every check of the gate about a unit, which must be evidence as it may travel. */
export function judge(unit: DataContractUnit): ContractOutcome {
  const travelled = JSON.parse(JSON.stringify(unit)) as DataContractUnit;
  if (!evidenceDataContract(travelled)) throw new Error(JSON.stringify(evidenceDataContract.errors?.slice(0, 3)));
  const context = { stage: 'candidate', option: () => undefined, now: new Date('2026-11-23T12:00:00Z') };
  const answers = dataContractGate.checks.flatMap((check) =>
    [...check.evaluate(travelled, context)].map((answer) => ({
      ...answer,
      check: check.meta.id.replace('data-contract/', ''),
    })),
  );
  const bad = answers.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown');
  return { unit, answers, bad: bad.map(({ check, outcome, message }) => `${check} ${outcome}: ${message}`) };
}

/** Writes files, looks at the contract among them as the gate does, and asks every check. */
export async function checkContract(
  files: Readonly<Record<string, string | Uint8Array>>,
  request: Partial<ContractRequest> = {},
): Promise<ContractOutcome> {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  const path = Object.keys(files).find((name) => name.endsWith('.odcs.yaml')) ?? '';
  const repository = openFolder(folder);
  const signal = new AbortController().signal;
  return judge(
    await collectContract({ repository, path, engine: engineOfTests(), limits: DEFAULT_LIMITS, signal, ...request }),
  );
}
