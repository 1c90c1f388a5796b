import type { Location, NotebookMarks, NotebookState } from '../../generated/formats.ts';
import type { Feature } from '../../model/feature.ts';
import type { Problem } from '../../model/problem.ts';
import { textOnce } from '../../sources/text-once.ts';
import { LIMITS } from '../../sources/document.ts';
import { LONGEST_LFS_POINTER, parseLfsPointer } from '../../sources/formats/lfs-pointer.ts';
import { type Notebook, type NotebookCell, readNotebook } from '../../sources/formats/notebook.ts';
import { homePaths } from '../../sources/home-paths.ts';
import { PATH_END, pathsContaining } from '../../sources/paths-containing.ts';
import { readDocument } from '../../sources/read-document.ts';
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
  const text = textOnce(repository, path, LIMITS.evidence);
  if (typeof text !== 'string') {
    const because = repository.has(path) && !text.absent ? 'malformed' : 'absent';
    const { unreadable: message, remedy } = text;
    return { path, location: top, unread: { because, message, ...(remedy === undefined ? {} : { remedy }) } };
  }
  if (text.length <= LONGEST_LFS_POINTER && parseLfsPointer(text)) {
    const message = 'it is a Git LFS pointer here, without its bytes';
    const remedy = 'check out with `lfs: true`, or run `git lfs pull`';
    return { path, location: top, unread: { because: 'absent', message, remedy } };
  }
  const document = readDocument(path, text);
  const notebook =
    document.problems.length > 0 ? (unmerged(path, text) ?? readNotebook(document)) : readNotebook(document);
  if ('message' in notebook) {
    const { message, remedy, location = top } = notebook;
    const unread = { because: 'malformed', message, location, ...(remedy === undefined ? {} : { remedy }) } as const;
    return { path, location: top, unread };
  }
  const written = notebook.cells.filter((cell) => cell.code && cell.source.trim() !== '');
  const asked = written.filter((cell) => !cell.leftOut || cell.count !== undefined);
  // A notebook of which all is left out was not run.
  const code = asked.length > 0 ? asked : written;
  const leftOut = written.length - code.length;
  const { kernel, language, languageVersion } = notebook;
  return {
    path,
    location: top,
    format: notebook.format,
    cells: {
      code: code.length,
      executed: code.filter(({ count }) => count !== undefined).length,
      withOutputs: notebook.cells.filter(({ outputs }) => outputs.length > 0).length,
      ...(leftOut > 0 ? { leftOut } : {}),
    },
    ...orderOf(code),
    ...(kernel === undefined ? {} : { kernel }),
    ...(language === undefined ? {} : { language }),
    ...(languageVersion === undefined ? {} : { languageVersion: boundedText(languageVersion, 100) }),
    errors: errorsOf(notebook, code),
    homePaths: textMarks(notebook, homePaths),
    secrets: textMarks(notebook, secretKinds),
  };
});

/** Where two sides of a merge stand in the file still. */
function unmerged(path: string, text: string): Problem | undefined {
  const mark = /^(?:<{7}|>{7})(?: |\r?$)/m.exec(text);
  if (!mark) return undefined;
  return {
    message: 'it holds both sides of a merge that was not settled',
    remedy: 'settle it (`nbdime mergetool`, or `git checkout --ours` and run it again), and commit it',
    location: { path, line: text.slice(0, mark.index).split('\n').length },
  };
}

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
    code
      .filter(({ errorExpected }) => !errorExpected)
      .flatMap(({ number, outputs, location }) =>
        outputs.flatMap(({ error }) => (error === undefined ? [] : [{ what: error, cell: number, location }])),
      ),
  );
  if (stored.total > 0 || !notebook.endedInError) return stored;
  return { total: 1, first: [{ what: 'papermill ended in an error', location: notebook.metadataLocation }] };
}

/** What is found in sources, outputs and metadata: of each cell, and of the metadata, everything once. */
function textMarks(notebook: Notebook, find: (text: string) => readonly string[]): NotebookMarks {
  const inCells = notebook.cells.flatMap(({ number, source, outputs, location }) =>
    [...new Set([source, ...outputs.map(({ text }) => text)].flatMap((text) => find(text)))].map((what) => ({
      what,
      cell: number,
      location,
    })),
  );
  const inMetadata = new Map<string, () => Location>();
  for (const { text, location } of notebook.metadataTexts)
    for (const what of find(text)) if (!inMetadata.has(what)) inMetadata.set(what, location);
  return marks([...inCells, ...[...inMetadata].map(([what, location]) => ({ what, location }))]);
}

function marks(
  found: readonly { readonly what: string; readonly cell?: number; readonly location: () => Location }[],
): NotebookMarks {
  return {
    total: found.length,
    first: found
      .slice(0, MOST_MARKS)
      .map(({ what, location, ...mark }) => ({ ...mark, what: boundedText(what, 200), location: location() })),
  };
}
