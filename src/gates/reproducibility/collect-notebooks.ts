import type { Location, NotebookMarks, NotebookState } from '../../generated/formats.ts';
import type { Feature } from '../../model/feature.ts';
import { documentOnce } from '../../sources/document-once.ts';
import { LIMITS } from '../../sources/document.ts';
import { type Notebook, type NotebookCell, readNotebook } from '../../sources/formats/notebook.ts';
import { homePaths } from '../../sources/home-paths.ts';
import { PATH_END, pathsContaining } from '../../sources/paths-containing.ts';
import type { Repository } from '../../sources/repository.ts';
import { secretKinds } from '../../sources/secret-kinds.ts';
import { boundedText } from '../name-list.ts';
import { oncePerRepository } from '../once-per-repository.ts';

/** Of a repository without records no more than these are looked at. */
const MOST_FOUND = 200;
const MOST_NOTEBOOKS = 1000;
const MOST_MARKS = 20;

/**
 * The notebooks a feature is judged by: those among its code and its steps; of a repository without records all there are.
 *
 * @param steps paths of preprocessing steps
 */
export function notebooksOf(
  feature: Feature,
  steps: readonly string[],
  repository: Pick<Repository, 'expand' | 'paths'>,
): readonly string[] {
  if (!feature.path)
    return pathsContaining(repository.paths, [`.ipynb${PATH_END}`])
      .filter(isNotebook)
      .slice(0, MOST_FOUND);
  const named = [...repository.expand(feature.code), ...steps].filter(isNotebook);
  return [...new Set(named)].sort().slice(0, MOST_NOTEBOOKS);
}

/** Copies that Jupyter keeps of what it saves are none. */
function isNotebook(path: string): boolean {
  return path.endsWith('.ipynb') && !/(?:^|\/)\.ipynb_checkpoints\//.test(path);
}

/** How a notebook was left. */
export const notebookState = oncePerRepository((path, repository): NotebookState => {
  const top: Location = { path, line: 1 };
  const document = documentOnce(repository, path, LIMITS.evidence);
  if ('unreadable' in document) {
    const because = repository.has(path) && !document.absent ? 'malformed' : 'absent';
    const { unreadable: message, remedy } = document;
    return { path, location: top, unread: { because, message, ...(remedy === undefined ? {} : { remedy }) } };
  }
  const notebook = readNotebook(document);
  if ('message' in notebook) {
    const { message, remedy, location = top } = notebook;
    const unread = { because: 'malformed', message, location, ...(remedy === undefined ? {} : { remedy }) } as const;
    return { path, location: top, unread };
  }
  const code = notebook.cells.filter((cell) => cell.code && cell.source.trim() !== '');
  const { kernel, language, languageVersion } = notebook;
  return {
    path,
    location: top,
    format: notebook.format,
    cells: {
      code: code.length,
      executed: code.filter(({ count }) => count !== undefined).length,
      withOutputs: notebook.cells.filter(({ outputs }) => outputs.length > 0).length,
    },
    ...orderOf(code),
    ...(kernel === undefined ? {} : { kernel }),
    ...(language === undefined ? {} : { language }),
    ...(languageVersion === undefined ? {} : { languageVersion: boundedText(languageVersion, 100) }),
    errors: errorsOf(notebook, code),
    homePaths: marks(notebook.cells, ({ source, outputs }) => [
      ...new Set([source, ...outputs.map(({ text }) => text)].flatMap((text) => homePaths(text))),
    ]),
    secrets: marks(notebook.cells, ({ source, outputs }) => [
      ...new Set([source, ...outputs.map(({ text }) => text)].flatMap((text) => secretKinds(text))),
    ]),
  };
});

/** @param code code cells that are not empty */
function orderOf(code: readonly NotebookCell[]): Pick<NotebookState, 'order' | 'orderLocation' | 'orderDetail'> {
  const run = code.filter((cell) => cell.count !== undefined);
  const [firstNotRun] = code.filter((cell) => cell.count === undefined);
  if (run.length === 0) return { order: 'not-run' };
  const back = run.find((cell, index) => index > 0 && (cell.count ?? 0) <= (run[index - 1]?.count ?? 0));
  if (back) {
    const before = run[run.indexOf(back) - 1];
    return {
      order: 'out-of-order',
      orderLocation: back.location(),
      orderDetail: `cell ${back.number} ran as number ${back.count}, cell ${before?.number} above it as ${before?.count}`,
    };
  }
  if (firstNotRun) {
    return {
      order: 'partly',
      orderLocation: firstNotRun.location(),
      orderDetail: `cell ${firstNotRun.number} was not run`,
    };
  }
  const jump = run.find((cell, index) => cell.count !== index + 1);
  if (!jump) return { order: 'fresh' };
  const expected = run.indexOf(jump) + 1;
  return {
    order: 'continued',
    orderLocation: jump.location(),
    orderDetail: `cell ${jump.number} ran as number ${jump.count}; in a new kernel it would be ${expected}`,
  };
}

function errorsOf(notebook: Notebook, code: readonly NotebookCell[]): NotebookMarks {
  const stored = marks(
    code.filter(({ errorExpected }) => !errorExpected),
    ({ outputs }) => outputs.flatMap(({ error }) => error ?? []),
  );
  if (stored.total > 0 || !notebook.endedInError) return stored;
  return { total: 1, first: [{ what: 'papermill ended in an error', cell: 1, location: notebook.metadataLocation }] };
}

function marks(cells: readonly NotebookCell[], find: (cell: NotebookCell) => readonly string[]): NotebookMarks {
  const first: NotebookMarks['first'] = [];
  let total = 0;
  for (const cell of cells) {
    for (const what of find(cell)) {
      total += 1;
      if (first.length < MOST_MARKS)
        first.push({ what: boundedText(what, 200), cell: cell.number, location: cell.location() });
    }
  }
  return { total, first };
}
