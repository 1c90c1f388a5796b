import { createHash } from 'node:crypto';
import { relative, resolve, sep } from 'node:path';
import { ConfigurationError } from '../model/configuration-error.ts';
import type { Feature } from '../model/feature.ts';
import type { Problem } from '../model/problem.ts';
import type { CarriedReport } from '../promotion/merge-evidence.ts';
import type { ToolEvidence } from '../gates/collect-context.ts';
import { type Document, LIMITS } from '../sources/document.ts';
import type { ToolResults } from '../sources/formats/tool-results.ts';
import { listOutsideFiles } from '../sources/list-outside-files.ts';
import { readDocument } from '../sources/read-document.ts';
import { readOutsideFile } from '../sources/read-outside-file.ts';
import type { Repository } from '../sources/repository.ts';
import { type ReadGateReport, readGateReport } from './read-gate-report.ts';
import type { SuiteRequest } from './suite-request.ts';

/** Evidence made elsewhere, and what of it could not be read. */
export interface Evidence {
  readonly carried: readonly CarriedReport[];
  /** Results of tools that checked data elsewhere: of everybody where the workflow handed them in, else of the features that name them. */
  readonly tools: (feature: Feature) => readonly ToolEvidence[];
  /** Committed reports that could not be read, by record. */
  readonly unreadable: ReadonlyMap<
    string,
    readonly { readonly message: string; readonly remedy: string; readonly path: string }[]
  >;
  /** Supplied reports that could not be read: the run stays undecided. */
  readonly problems: readonly Problem[];
}

/** Reads the gate reports that records name and those that the workflow hands in. @throws ConfigurationError for an input that is not there */
export async function readEvidence(
  repository: Repository,
  request: SuiteRequest,
  features: readonly Feature[],
): Promise<Evidence> {
  const carried: CarriedReport[] = [];
  const supplied: ToolEvidence[] = [];
  const committed = new Map<string, ToolEvidence>();
  const unreadable = new Map<string, { message: string; remedy: string; path: string }[]>();
  for (const feature of features) {
    for (const path of feature.evidence) {
      const text = repository.text(path, LIMITS.evidence);
      const results = typeof text === 'string' ? await toolResults(path, text) : undefined;
      if (results) {
        committed.set(path, { path, origin: 'committed', results });
        continue;
      }
      const document = repository.document(path, LIMITS.evidence);
      const read =
        'unreadable' in document
          ? {
              refused: document.unreadable,
              remedy: document.remedy ?? 'commit the report, or take it out of the record',
            }
          : await readGateReport(document);
      if ('report' in read)
        carried.push({ origin: 'committed', path, ...digest(await repository.sha256(path)), report: read.report });
      else
        unreadable.set(feature.path ?? '', [
          ...(unreadable.get(feature.path ?? '') ?? []),
          { message: read.refused, remedy: read.remedy, path },
        ]);
    }
  }
  const problems: Problem[] = [];
  for (const stated of request.evidence) {
    const files = listOutsideFiles(resolve(request.workingDirectory, stated));
    if ('unreadable' in files)
      throw new ConfigurationError({
        message: `evidence: ${files.unreadable}`,
        remedy: 'name a file or a folder that is there, or leave the input out',
      });
    for (const file of files.paths) {
      const path = relative(request.workingDirectory, file).split(sep).join('/');
      const read = await outsideReport(path, file, files.folder);
      if (!read) continue;
      if ('results' in read) supplied.push({ path, origin: 'supplied', results: read.results });
      else if ('refused' in read) problems.push({ message: read.refused, remedy: read.remedy });
      else carried.push({ origin: 'supplied', path, ...digest(read.sha256), report: read.report });
    }
  }
  return {
    carried,
    tools: (feature) => [...supplied, ...feature.evidence.flatMap((path) => committed.get(path) ?? [])],
    unreadable,
    problems: [...problems, ...duplicates(carried)],
  };
}

/** The readers of other tools' results are loaded where there is a file that may hold some. */
async function toolResults(path: string, text: string): Promise<ToolResults | undefined> {
  return (await import('../sources/formats/read-tool-results.ts')).readToolResults(path, text);
}

/** Files of a folder that are neither gate reports nor results of tools that are known are none of this reader's business. */
async function outsideReport(
  path: string,
  file: string,
  folder: boolean,
): Promise<(ReadGateReport & { readonly sha256?: string }) | { readonly results: ToolResults } | undefined> {
  if (folder && !/\.(json|xml)$/i.test(file)) return undefined;
  const text = readOutsideFile(file, LIMITS.evidence);
  if (typeof text !== 'string') return { refused: text.unreadable, remedy: 'make the report again' };
  const results = await toolResults(path, text);
  if (results) return { results };
  if (folder && !file.endsWith('.json')) return undefined;
  const document: Document = readDocument(file.endsWith('.json') ? path : `${path}.json`, text);
  const kind = (document.value as { readonly kind?: unknown } | null | undefined)?.kind;
  if (folder && document.problems.length === 0 && kind !== 'promotion-gates/gate-report') return undefined;
  return { ...(await readGateReport(document)), sha256: createHash('sha256').update(text).digest('hex') };
}

function digest(sha256: string | undefined): { readonly sha256?: string } {
  return sha256 === undefined ? {} : { sha256 };
}

/** Two supplied reports of one gate about the same unit of a feature cannot both be right. */
function duplicates(carried: readonly CarriedReport[]): readonly Problem[] {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { origin, path, report } of carried) {
    if (origin !== 'supplied') continue;
    for (const part of report.features) {
      for (const unit of part.units) {
        const key = `${report.gate}\0${part.feature}\0${unit.id}\0${report.producer.commit ?? ''}`;
        const other = seen.get(key);
        if (other !== undefined && other !== path) {
          problems.push({
            message: `\`${other}\` and \`${path}\` both report ${report.gate} on ${unit.id} of ${part.feature}`,
            remedy: 'hand in one report for each gate',
          });
        }
        seen.set(key, path);
      }
    }
  }
  return problems;
}
