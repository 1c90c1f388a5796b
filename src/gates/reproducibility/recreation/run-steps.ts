import { posix } from 'node:path';
import type { RecreationStep } from '../../../generated/formats.ts';
import type { TrackedRun } from '../../../sources/formats/tracking/tracked-run.ts';
import type { Repository } from '../../../sources/repository.ts';
import { shellWords } from '../../../sources/shell-words.ts';
import { quotedPath } from './quoted-path.ts';
import type { RecreationQuestion } from './recreation-question.ts';
import { recreationStep } from './recreation-step.ts';

/** What the runs that made the results say they ran. */
export function runSteps({
  runs,
  results,
  repository,
}: Pick<RecreationQuestion, 'runs' | 'results' | 'repository'>): readonly RecreationStep[] {
  const made = runs.filter(({ outputs }) => outputs.some(({ path }) => results.includes(path)));
  return made.flatMap(({ record, path, tracked }) => {
    const script = tracked && scriptOf(tracked, repository);
    const command = script === undefined ? (record?.command?.trim() ?? '') : `python ${quotedPath(script)}`;
    return command === '' ? [] : [recreationStep('run', inItsFolder(command, path, repository), path)];
  });
}

/** The script that a tracking tool says ran, where it is here: from the root, or from a folder above the run. */
function scriptOf({ source = '', path }: TrackedRun, repository: Repository): string | undefined {
  if (!source.endsWith('.py') || source.startsWith('/')) return undefined;
  for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
    if (repository.has(posix.join(folder, source))) return source;
    if (folder === '.') return undefined;
  }
}

/** A command with the folder it was run in: the nearest above its run record in which a word of it names a file. */
function inItsFolder(command: string, run: string, repository: Repository): string {
  const words = shellWords(command).filter((word) => /[./]/.test(word) && !word.startsWith('/'));
  for (let folder = posix.dirname(run); folder !== '.'; folder = posix.dirname(folder)) {
    if (words.some((word) => repository.has(posix.join(folder, word))))
      return `(cd ${quotedPath(folder)} && ${command})`;
  }
  return command;
}
