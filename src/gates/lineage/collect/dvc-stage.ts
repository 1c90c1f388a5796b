import { posix } from 'node:path';
import type { Problem } from '../../../model/problem.ts';
import type { DvcEntry } from '../../../sources/formats/dvc/dvc-entry.ts';
import type { DvcFile } from '../../../sources/formats/dvc/dvc-file.ts';
import type { DatasetName } from '../../../sources/formats/open-lineage.ts';
import { safePath } from '../../../sources/safe-path.ts';
import type { ReadPipeline } from '../../read-dvc-pipeline.ts';
import { fileDataset } from './repository-file.ts';

/** Data as DVC names it. */
export interface DvcData extends DatasetName {
  /** Its path from the root, where it is in the repository. */
  readonly path?: string;
  /** What was recorded of its bytes: `md5:…`, or the commit it was imported at. */
  readonly version?: string;
}

/** A stage of a pipeline, or an import: what it reads and writes. */
export interface DvcStage {
  /** As DVC addresses it: `pipelines/dvc.yaml:train`; an import by its file. */
  readonly name: string;
  /** The file that declares it. */
  readonly file: string;
  /** The code it runs, where one of its dependencies is code: that which its command names, else the first. */
  readonly code?: string;
  readonly reads: readonly DvcData[];
  readonly writes: readonly DvcData[];
  /** Nothing makes it: it is only tracked. */
  readonly tracked?: true;
}

/** The stages of a file of DVC, and what of it could not be read. */
export interface DvcStages {
  readonly stages: readonly DvcStage[];
  readonly problems: readonly Problem[];
}

/** Dependencies that are no data: code, and settings of tools. */
const CODE = /\.(py|pyx|ipynb|r|rmd|jl|sh|bash|sql|scala|java|kt|js|mjs|ts|rs|go|c|cc|cpp|h|hpp|cu|m|pl|rb|lua)$/i;
const SETTINGS = /\.(ya?ml|toml|cfg|ini|lock)$|(^|\/)(requirements[^/]*\.txt|dockerfile|makefile)$/i;

/** What `dvc.yaml` declares, with the digests of `dvc.lock`; what only the lock has (or can be told of) is taken from there. */
export function stagesOf(pipeline: ReadPipeline): DvcStages {
  const { declared, locked, folder, path, lockPath } = pipeline;
  const problems: Problem[] = [];
  const recorded = 'unreadable' in locked ? undefined : locked.stages;
  if (!('unreadable' in locked) && locked.problem) problems.push(locked.problem);
  if (!('unreadable' in declared) && declared.problem) problems.push(declared.problem);
  if ('unreadable' in declared && 'unreadable' in locked)
    problems.push({ message: declared.unreadable, location: { path } });
  const stages: DvcStage[] = [];
  const told = new Set<string>();
  for (const stage of 'unreadable' in declared ? [] : declared.stages) {
    const lock = recorded?.get(stage.name);
    if (stage.problem) {
      if (!lock) problems.push(stage.problem);
      continue;
    }
    told.add(stage.name);
    const base = safePath(stage.workingDirectory, folder === '.' ? '' : folder);
    if (!('path' in base)) continue;
    const versions = new Map([...(lock?.deps ?? []), ...(lock?.outs ?? [])].map((entry) => [entry.path, entry]));
    const data = (written: string): DvcData => dataAt(written, base.path, versions.get(written));
    stages.push({
      name: `${path}:${stage.name}`,
      file: path,
      ...codeOf(stage.deps, stage.command, base.path),
      reads: stage.deps.filter((dep) => !isCode(dep)).map(data),
      writes: stage.outs.map(data),
    });
  }
  // Paths of a lock are relative to the working directory of its stage: without that, to its folder.
  for (const [name, { deps, outs, command }] of recorded ?? []) {
    if (told.has(name)) continue;
    const base = folder === '.' ? '' : folder;
    const data = (entry: DvcEntry): DvcData => dataAt(entry.path, base, entry);
    stages.push({
      name: `${path}:${name}`,
      file: lockPath,
      ...codeOf(
        deps.map((entry) => entry.path),
        command,
        base,
      ),
      reads: deps.filter((entry) => !isCode(entry.path)).map(data),
      writes: outs.map(data),
    });
  }
  return { stages, problems };
}

/** What a `*.dvc` file tracks: where it was imported from, that is read; else it is only there, with its digest. */
export function stagesOfDvcFile(path: string, { outs, imports, workingDirectory, problem }: DvcFile): DvcStages {
  if (problem) return { stages: [], problems: [problem] };
  const folder = posix.dirname(path);
  const base = safePath(workingDirectory, folder === '.' ? '' : folder);
  if (!('path' in base)) return { stages: [], problems: [] };
  return {
    problems: [],
    stages: [
      {
        name: path,
        file: path,
        reads: imports.map(({ url, path: there, commit }) => ({
          ...(there === undefined ? addressed(url) : { namespace: url, name: there }),
          ...(commit === undefined ? {} : { version: commit }),
        })),
        writes: outs.map((entry) => dataAt(entry.path, base.path, entry)),
        ...(imports.length === 0 ? { tracked: true } : {}),
      },
    ],
  };
}

function dataAt(written: string, base: string, entry: DvcEntry | undefined): DvcData {
  const { digest } = entry ?? {};
  const version = digest ? { version: `md5:${digest.value}` } : {};
  const safe = safePath(written.replace(/\/+$/, ''), base);
  if ('path' in safe) return { ...fileDataset(safe.path), path: safe.path, ...version };
  return { ...addressed(written), ...version };
}

/** `s3://bucket/key` is `key` in `s3://bucket`; what is outside the repository goes by its path as written. */
function addressed(written: string): DatasetName {
  const [, namespace, name] = /^([a-z][a-z0-9+.-]*:\/\/[^/]*)\/?([^]*)$/i.exec(written) ?? [];
  return namespace === undefined ? { namespace: 'file', name: written } : { namespace, name: name ?? '' };
}

function isCode(path: string): boolean {
  return CODE.test(path) || SETTINGS.test(path);
}

function codeOf(deps: readonly string[], command: unknown, base: string): { readonly code?: string } {
  const words = new Set([command].flat().flatMap((line) => String(line).split(/[\s;&|'"]+/)));
  const code = deps.filter((dep) => CODE.test(dep));
  const main = code.find((dep) => words.has(dep)) ?? code[0];
  const safe = main === undefined ? undefined : safePath(main, base);
  return safe && 'path' in safe ? { code: safe.path } : {};
}
