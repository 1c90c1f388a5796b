import type { ExperimentDesign } from '../../generated/formats.ts';
import { experiment as experimentValidator } from '../../generated/validators/experiment.js';
import { checkDocument } from '../../sources/check-document.ts';
import type { Tree } from '../../sources/repository.ts';
import { resolvePath } from '../../sources/resolve-path.ts';
import { readDesign } from './collect-design.ts';

/** An experiment file as it is in some commit: what it means, that it is not there, or that it is not well written. */
export async function designAt(tree: Tree, path: string): Promise<ExperimentDesign | 'absent' | 'unreadable'> {
  const document = await tree.document(path);
  if (!document) return 'absent';
  if (checkDocument(document, experimentValidator).length > 0) return 'unreadable';
  const { design } = readDesign(document, (stated) =>
    resolvePath({ has: tree.has, hasFolder: () => false }, stated, path),
  );
  return design ?? 'unreadable';
}
