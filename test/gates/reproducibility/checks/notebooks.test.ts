import type { NotebookState, ReproducibilityUnit } from '../../../../src/generated/formats.ts';
import { notebooks } from '../../../../src/gates/reproducibility/checks/notebooks.ts';
import { featureUnit } from '../reproducibility-units.ts';
import { testClaim } from '../test-claim.ts';

const PATH = 'analysis/n.ipynb';
const none = { total: 0, first: [] };
function notebook(changes: Partial<NotebookState> = {}): ReproducibilityUnit {
  const state: NotebookState = {
    path: PATH,
    location: { path: PATH, line: 1 },
    format: '4.5',
    cells: { code: 3, executed: 3, withOutputs: 2 },
    order: 'fresh',
    kernel: 'python3',
    language: 'python',
    languageVersion: '3.11.7',
    errors: none,
    homePaths: none,
    secrets: none,
    ...changes,
  };
  return featureUnit({ notebooks: [state] });
}
const mark = (what: string): NonNullable<NotebookState['errors']> => ({
  total: 1,
  first: [{ what, cell: 2, location: { path: PATH, line: 9 } }],
});

testClaim(notebooks, [
  {
    name: 'verified: run from top to bottom',
    unit: notebook(),
    answers: [{ outcome: 'pass', about: PATH, subjects: [PATH], message: /new kernel: 3 code cells, no stored error/ }],
  },
  {
    name: 'contradicted: out of order',
    unit: notebook({
      order: 'out-of-order',
      orderDetail: 'cell 3 ran as number 1',
      orderLocation: { path: PATH, line: 20 },
    }),
    answers: [{ outcome: 'fail', about: `${PATH}: how it ran`, location: { path: PATH, line: 20 } }],
  },
  {
    name: 'not checkable here: not in the checkout',
    unit: notebook({ unread: { because: 'absent', message: 'it is tracked but not in the checkout' } }),
    answers: [{ outcome: 'unknown', message: /not in the checkout/ }],
  },
  {
    name: 'malformed',
    unit: notebook({ unread: { because: 'malformed', message: 'no `nbformat`', remedy: 'save it again' } }),
    answers: [{ outcome: 'fail', remedy: 'save it again' }],
  },
  { name: 'not declared: nothing to ask', unit: featureUnit({ notebooks: [] }), answers: [] },
  { name: 'evidence of before notebooks were looked at', unit: featureUnit(), answers: [] },
  {
    name: 'no code',
    unit: notebook({ cells: { code: 0, executed: 0, withOutputs: 0 }, order: 'not-run' }),
    answers: [{ outcome: 'pass', message: /has no code/ }],
  },
  {
    name: 'everything wrong at once',
    unit: notebook({
      order: 'partly',
      errors: mark('KeyError'),
      homePaths: mark('/home/ada'),
      secrets: mark('a private key'),
    }),
    answers: [
      { outcome: 'fail', about: `${PATH}: how it ran` },
      { outcome: 'fail', about: `${PATH}: errors`, message: /KeyError \(cell 2\)/, size: 1 },
      { outcome: 'fail', about: `${PATH}: home paths`, location: { path: PATH, line: 9 } },
      { outcome: 'fail', about: `${PATH}: secrets`, remedy: /revoke it first/ },
    ],
  },
  {
    name: 'stripped, where the policy asks for that',
    unit: notebook({ cells: { code: 3, executed: 0, withOutputs: 0 }, order: 'not-run' }),
    options: { notebooks: 'stripped' },
    answers: [{ outcome: 'pass', message: /is stripped/ }],
  },
]);
