import type { Location } from '../../../generated/formats.ts';
import type { Problem } from '../../../model/problem.ts';
import type { Document } from '../../document.ts';
import { isRecord } from '../../../model/is-record.ts';
import { type DvcEntry, dvcEntries } from './dvc-entry.ts';

/** Where DVC brought data in from. */
export interface DvcImport {
  /** Address of the repository, or of the data itself. */
  readonly url: string;
  /** The path in that repository. */
  readonly path?: string;
  /** The commit it was taken at; without it the data is whatever is there. */
  readonly commit?: string;
  readonly location: Location;
}

/** A `*.dvc` file (DVC 0.x to 3.x): data that DVC tracks, by digest. */
export interface DvcFile {
  readonly outs: readonly DvcEntry[];
  /** As written; paths are relative to it. */
  readonly workingDirectory: string;
  readonly imports: readonly DvcImport[];
  readonly problem?: Problem;
}

/** Reads a `*.dvc` file. What is wrong with it becomes its problem. */
export function readDvcFile({ path, value, problems, locate }: Document): DvcFile {
  const failed = (problem: Problem): DvcFile => ({ outs: [], workingDirectory: '.', imports: [], problem });
  const [problem] = problems;
  if (problem) return failed(problem);
  if (!isRecord(value) || !Array.isArray(value['outs'])) {
    return failed({
      message: `\`${path}\` is not a file of DVC: it has no list of \`outs\``,
      remedy: 'write it with `dvc add`',
      location: locate('outs'),
    });
  }
  const outs = dvcEntries(value['outs'], locate, ['outs']);
  if (outs.length < value['outs'].length)
    return failed({
      message: 'an entry of `outs` has no `path`',
      remedy: 'write it with `dvc add`',
      location: locate('outs'),
    });
  const { wdir, deps } = value;
  return { outs, workingDirectory: typeof wdir === 'string' ? wdir : '.', imports: importsOf(deps, locate) };
}

function importsOf(deps: unknown, locate: Document['locate']): readonly DvcImport[] {
  if (!Array.isArray(deps)) return [];
  return deps.flatMap((dep: unknown, index): DvcImport[] => {
    if (!isRecord(dep) || typeof dep['path'] !== 'string') return [];
    const { repo, path } = dep;
    if (!isRecord(repo))
      return /^[a-z][a-z0-9+.-]*:\/\//i.test(path) ? [{ url: path, location: locate('deps', index) }] : [];
    const commit = repo['rev_lock'];
    return [
      {
        url: typeof repo['url'] === 'string' ? repo['url'] : '',
        path,
        ...(typeof commit === 'string' && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit) ? { commit } : {}),
        location: locate('deps', index, 'repo'),
      },
    ];
  });
}
