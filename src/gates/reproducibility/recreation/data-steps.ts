import { posix } from 'node:path';
import type { RecreationStep } from '../../../generated/formats.ts';
import { shellQuoted } from '../../../sources/shell-quoted.ts';
import type { DataList } from '../collect-data.ts';
import { dvcCommand } from './dvc-command.ts';
import { quotedPath } from './quoted-path.ts';
import type { RecreationQuestion } from './recreation-question.ts';
import { recreationStep } from './recreation-step.ts';
import { withinFolder } from './within-folder.ts';

const MOST_DIGESTS = 10;

/** Data that is fetched by its digest, and data that is compared with it. */
export function dataSteps({
  lists,
  repository,
}: Pick<RecreationQuestion, 'lists' | 'repository'>): readonly RecreationStep[] {
  // What a list names is held against that list; what several runs read is held against it once.
  const held = new Set(
    lists.flatMap(({ listedBy, entries }) => (isStated(listedBy) ? [] : entries.map(({ path: named }) => named))),
  );
  return lists.flatMap(({ listedBy, path, unread, entries }): readonly RecreationStep[] => {
    if (unread) return [];
    if (listedBy === 'dvc')
      return [
        recreationStep(
          'data',
          dvcCommand(path, [path], (named) => `dvc pull ${named}`, repository),
          path,
        ),
      ];
    if (listedBy === 'lfs') return [recreationStep('data', `git lfs pull --include ${quotedPath(path)}`, path)];
    if (listedBy === 'list' && entries.length > 0)
      return [
        recreationStep('data', withinFolder(path, `sha256sum --check ${quotedPath(posix.basename(path))}`), path),
      ];
    if (!isStated(listedBy)) return [];
    const open = entries.filter((entry) => !held.has(entry.path)).slice(0, MOST_DIGESTS);
    for (const entry of open) held.add(entry.path);
    return open.flatMap((entry) => digestSteps(entry, path));
  });
}

/** Whether digests are stated one by one, and in no file that a tool reads. */
function isStated(listedBy: DataList['listedBy']): boolean {
  return listedBy === 'record' || listedBy === 'run';
}

/** A file is held against the digest that a record states. In lists `sha256sum` writes some names otherwise: those are left out. */
function digestSteps({ path, digest }: DataList['entries'][number], from: string): readonly RecreationStep[] {
  if (digest?.algorithm !== 'sha256' || /[\\\n\r]/.test(path)) return [];
  return [recreationStep('data', `echo ${shellQuoted(`${digest.value}  ${path}`)} | sha256sum --check`, from)];
}
