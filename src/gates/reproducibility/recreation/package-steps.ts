import { posix } from 'node:path';
import type { RecreationStep } from '../../../generated/formats.ts';
import { quotedPath } from './quoted-path.ts';
import type { RecreationQuestion } from './recreation-question.ts';
import { recreationStep } from './recreation-step.ts';
import { withinFolder } from './within-folder.ts';

/** How all locks are installed. Requirements bring no environment of their own: where no other lock does, they get one. */
export function packageSteps(question: Pick<RecreationQuestion, 'locks'>): readonly RecreationStep[] {
  const locks = question.locks.filter((lock) => !isExport(lock, question) && !lock.unread);
  const steps = locks.flatMap(installed);
  const [first] = steps;
  const bare = locks.every(({ format }) => format === 'requirements' || format === 'package-lock');
  if (!first || !bare || !locks.some(({ format, packages }) => format === 'requirements' && packages > 0)) return steps;
  return [
    recreationStep('packages', 'python -m venv .venv'),
    recreationStep('packages', '. .venv/bin/activate'),
    ...steps,
  ];
}

function installed(lock: RecreationQuestion['locks'][number]): readonly RecreationStep[] {
  const { path, format, packages, unhashed } = lock;
  if (format === 'requirements') {
    if (packages === 0) return [];
    const hashes = unhashed.total === 0 ? '--require-hashes ' : '';
    return [recreationStep('packages', `python -m pip install ${hashes}-r ${quotedPath(path)}`, path)];
  }
  const { commands, enter } = installation(format, path);
  return [
    ...commands.map((command) => recreationStep('packages', withinFolder(path, command), path)),
    ...(enter === undefined ? [] : [recreationStep('packages', enter, path)]),
  ];
}

/** How the packages of a lock are installed in its folder, and what makes that environment the one that commands run in. */
function installation(
  format: Exclude<RecreationQuestion['locks'][number]['format'], 'requirements'>,
  path: string,
): { readonly commands: readonly string[]; readonly enter?: string } {
  const name = quotedPath(posix.basename(path));
  const folder = posix.dirname(path);
  const beside = (file: string): string => quotedPath(folder === '.' ? file : posix.join(folder, file));
  const asked = (command: string): string =>
    `. "$(${folder === '.' ? command : `cd ${quotedPath(folder)} && ${command}`})/bin/activate"`;
  switch (format) {
    case 'package-lock':
      return { commands: ['npm ci'] };
    case 'poetry':
      return { commands: ['poetry install'], enter: asked('poetry env info --path') };
    case 'pdm':
      return { commands: ['pdm sync'], enter: `. ${beside('.venv/bin/activate')}` };
    case 'pipenv':
      return { commands: ['pipenv sync'], enter: asked('pipenv --venv') };
    case 'uv':
      return { commands: ['uv sync --frozen'], enter: `. ${beside('.venv/bin/activate')}` };
    case 'pylock':
      return { commands: ['uv venv', `uv pip sync ${name}`], enter: `. ${beside('.venv/bin/activate')}` };
    case 'conda-lock':
      return {
        commands: [`conda-lock install --prefix ./.conda ${name}`],
        enter: `conda activate ./${beside('.conda')}`,
      };
    case 'conda-environment':
      return {
        commands: [`conda env create --prefix ./.conda -f ${name}`],
        enter: `conda activate ./${beside('.conda')}`,
      };
    default:
      return { commands: [] };
  }
}

/** A `pylock.toml` beside the lock of a tool that writes them says the same again. */
function isExport(
  { path, format }: RecreationQuestion['locks'][number],
  { locks }: Pick<RecreationQuestion, 'locks'>,
): boolean {
  const beside = locks.filter((other) => posix.dirname(other.path) === posix.dirname(path));
  return format === 'pylock' && beside.some((other) => ['uv', 'poetry', 'pdm'].includes(other.format));
}
