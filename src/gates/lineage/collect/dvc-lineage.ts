import { posix } from 'node:path';
import { LIMITS } from '../../../sources/document.ts';
import { readDvcFile } from '../../../sources/formats/dvc/dvc-file.ts';
import { type PipelineFiles, readPipelineFrom } from '../../read-dvc-pipeline.ts';
import { type DvcStages, stagesOf, stagesOfDvcFile } from './dvc-stage.ts';

/** Whether a file is one of DVC, by its name: a pipeline, its lock, or data that is tracked. */
export function isDvcFile(path: string): boolean {
  return PIPELINE.test(path) || /[^/]\.dvc$/.test(path);
}

const PIPELINE = /(^|\/)dvc\.(yaml|lock)$/;

/** The file that tells of a pipeline: a lock beside a `dvc.yaml` is read with it. */
export function dvcSource(path: string, files: Pick<PipelineFiles, 'has'>): string {
  const declared = posix.join(posix.dirname(path), 'dvc.yaml');
  return PIPELINE.test(path) && files.has(declared) ? declared : path;
}

/** The stages that a file of DVC tells of. */
export function dvcLineage(path: string, files: PipelineFiles): DvcStages {
  if (PIPELINE.test(path)) return stagesOf(readPipelineFrom(posix.dirname(path), files));
  const document = files.document(path, LIMITS.configuration);
  return 'unreadable' in document
    ? { stages: [], problems: [{ message: document.unreadable, location: { path } }] }
    : stagesOfDvcFile(path, readDvcFile(document));
}
