import type { NotebookMarks, NotebookState, ReproducibilityUnit } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';
import { nameSome } from '../../../model/name-some.ts';

/** Whether notebooks were left as a reader can trust them. */
export const notebooks: Check<ReproducibilityUnit> = {
  meta: {
    id: 'reproducibility/notebooks',
    question:
      'Was every notebook left as the policy asks (as a rule: run from top to bottom in a new kernel), without errors, with its kernel and language version, and without home paths or secrets?',
    why: 'A notebook whose cells ran in another order shows numbers that no run of it can make again.',
    remedy:
      'Restart the kernel, run all cells, and save; or `jupyter nbconvert --to notebook --execute --inplace NOTEBOOK`.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'warning', production: 'warning' },
  },
  *evaluate({ feature }, { option }) {
    if (!feature?.notebooks) return;
    const wanted = option('notebooks');
    const policy = wanted === 'stripped' || wanted === 'any' ? wanted : 'executed-in-order';
    for (const notebook of feature.notebooks) yield* notebookAnswers(notebook, policy);
  },
};

type Policy = 'executed-in-order' | 'stripped' | 'any';

function* notebookAnswers(notebook: NotebookState, policy: Policy): Iterable<Answer> {
  const { path, location, unread } = notebook;
  if (unread) {
    yield {
      outcome: unread.because === 'malformed' ? 'fail' : 'unknown',
      message: `\`${path}\` cannot be read: ${unread.message}`,
      about: path,
      location: unread.location ?? location,
      ...(unread.remedy === undefined ? {} : { remedy: unread.remedy }),
      subjects: [path],
    };
    return;
  }
  const answers = [orderAnswer(notebook, policy), kernelAnswer(notebook, policy), ...markAnswers(notebook)].filter(
    (answer) => answer !== undefined,
  );
  yield* answers;
  if (answers.length > 0) return;
  yield { outcome: 'pass', message: inOrder(notebook, policy), about: path, location, subjects: [path] };
}

function inOrder({ path, cells, order, kernel, language, languageVersion }: NotebookState, policy: Policy): string {
  if (!cells || cells.code === 0) return `\`${path}\` has no code`;
  const by = [kernel, [language, languageVersion].filter((part) => part !== undefined).join(' ')]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
  const { leftOut = 0 } = cells;
  const skipped = leftOut > 0 ? `, and ${leftOut} left out by the tag \`skip-execution\`` : '';
  const code = `${cells.code} code ${cells.code === 1 ? 'cell' : 'cells'}${skipped}`;
  if (policy === 'stripped') return `\`${path}\` is stripped: no outputs, no counts (${code}; ${by})`;
  return order === 'fresh'
    ? `\`${path}\` ran from top to bottom in a new kernel: ${code}, no stored error (${by})`
    : `\`${path}\` holds no stored error, home path or secret; how it ran is not asked (${code}; ${by})`;
}

function orderAnswer(notebook: NotebookState, policy: Policy): Answer | undefined {
  const { path, location, cells, order, orderLocation, orderDetail } = notebook;
  if (!cells || cells.code === 0 || policy === 'any') return undefined;
  const common = { about: `${path}: how it ran`, location: orderLocation ?? location, subjects: [path] };
  if (policy === 'stripped') {
    if (cells.withOutputs === 0 && cells.executed === 0) return undefined;
    return {
      ...common,
      outcome: 'fail',
      message: `\`${path}\` is not stripped: ${cells.withOutputs} ${cells.withOutputs === 1 ? 'cell has' : 'cells have'} outputs, ${cells.executed} ${cells.executed === 1 ? 'has a count' : 'have counts'}`,
      size: Math.max(cells.withOutputs, cells.executed),
      expected: 'no outputs and no execution counts',
      observed: `${cells.withOutputs} with outputs`,
      remedy: 'strip it (`nbstripout NOTEBOOK`) and commit it again',
    };
  }
  if (order === 'fresh') return undefined;
  const counts = `${cells.executed} of ${cells.code} code cells`;
  const said = {
    'not-run': `\`${path}\` was not run: none of its ${cells.code} code cells has a count`,
    partly: `\`${path}\` was run in part, ${counts}: ${orderDetail ?? ''}`,
    'out-of-order': `\`${path}\` did not run from top to bottom: ${orderDetail ?? ''}`,
    continued: `\`${path}\` did not run in a new kernel: ${orderDetail ?? ''}`,
  }[order ?? 'not-run'];
  return {
    ...common,
    outcome: 'fail',
    message: said,
    expected: `execution counts 1 to ${cells.code}, from top to bottom`,
    observed: orderDetail ?? `${counts} were run`,
  };
}

function kernelAnswer(notebook: NotebookState, policy: Policy): Answer | undefined {
  const { path, location, cells, order, kernel, languageVersion, format } = notebook;
  if (!cells || cells.code === 0) return undefined;
  // Jupyter writes the version of the language when a kernel has started; stripped notebooks may never have had one.
  const missing = [
    kernel === undefined ? 'the kernel' : '',
    languageVersion === undefined && policy === 'executed-in-order' && order !== 'not-run'
      ? 'the version of the language'
      : '',
  ].filter((part) => part !== '');
  if (missing.length === 0) return undefined;
  return {
    outcome: 'fail',
    message: `\`${path}\` does not record ${missing.join(' and ')}${format?.startsWith('3.') ? ' (nbformat 3 cannot)' : ''}`,
    about: `${path}: its kernel`,
    location,
    expected: '`kernelspec.name` and `language_info.version` in its metadata',
    observed: `no ${missing.map((part) => part.replace('the ', '')).join(' and no ')}`,
    remedy: 'run it with Jupyter and save it, which writes both',
    subjects: [path],
  };
}

function* markAnswers({ path, errors, homePaths, secrets }: NotebookState): Iterable<Answer> {
  const answer = (marks: NotebookMarks | undefined, about: string, says: string, remedy?: string): Answer[] => {
    const [first] = marks?.first ?? [];
    if (!marks || !first) return [];
    const named = nameSome(
      marks.first.map(({ what, cell }) => `${what} (${cell === undefined ? 'metadata' : `cell ${cell}`})`),
      marks.total,
    );
    return [
      {
        outcome: 'fail',
        message: `\`${path}\` ${says}: ${named}`,
        about: `${path}: ${about}`,
        size: marks.total,
        observed: named,
        location: first.location,
        ...(remedy === undefined ? {} : { remedy }),
        subjects: [path],
      },
    ];
  };
  yield* answer(
    errors,
    'errors',
    'holds an error',
    'mend the cell and run all again, or tag it `raises-exception` where the error is what it shows',
  );
  yield* answer(
    homePaths,
    'home paths',
    'names somebody’s home folder',
    'take the path from a parameter, or write it relative to the repository',
  );
  yield* answer(
    secrets,
    'secrets',
    'seems to hold a secret',
    'revoke it first: it is in the history of git; then take it out and run again',
  );
}
