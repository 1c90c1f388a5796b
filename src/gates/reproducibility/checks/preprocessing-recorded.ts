import type { PreprocessingStep, ReproducibilityUnit } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';
import { nameSome } from '../../../model/name-some.ts';

/** Whether the way from the raw data to the numbers is there as code. */
export const preprocessingRecorded: Check<ReproducibilityUnit> = {
  meta: {
    id: 'reproducibility/preprocessing-recorded',
    question: 'Is every step from the raw data to the data it reads named as code?',
    why: 'A step that is told in words is done another way by the next person, and the numbers move for no visible reason.',
    remedy:
      'Name the scripts, notebooks or stages (`dvc.yaml#clean`) under `preprocessing:` in the record; an empty list says that there are none.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'note', production: 'warning' },
  },
  *evaluate({ feature }) {
    if (!feature?.record || !feature.preprocessing) return;
    const { steps, location } = feature.preprocessing;
    const { record } = feature;
    if (steps.length === 0) {
      yield {
        outcome: 'fail',
        message: 'no step of preprocessing is declared, and no pipeline lies beside the record or above it',
        undeclared: true,
        about: 'preprocessing',
        expected: '`preprocessing:` in the record',
        observed: 'none',
        location: record,
        subjects: [record.path],
      };
      return;
    }
    for (const step of steps) {
      const answer = openAnswer(step, record.path);
      if (answer) yield answer;
    }
    const code = steps.filter(({ kind }) => CODE.has(kind));
    if (code.length === 0) return;
    yield {
      outcome: 'pass',
      message:
        code[0]?.kind === 'none'
          ? 'the record says that there is no preprocessing'
          : `${code.length === 1 ? 'one step is' : `${code.length} steps are`} there as code: ${nameSome(code.map(({ says }) => `\`${says}\``))}`,
      about: 'steps as code',
      location: location ?? code[0]?.location ?? record,
      subjects: [record.path, ...code.flatMap(({ path }) => path ?? [])],
    };
  },
};

const CODE: ReadonlySet<PreprocessingStep['kind']> = new Set(['script', 'notebook', 'stage', 'none']);

function openAnswer({ says, kind, path, detail, location }: PreprocessingStep, record: string): Answer | undefined {
  const common = { about: says, location, subjects: [record, ...(path === undefined ? [] : [path])] };
  if (kind === 'prose') {
    return {
      ...common,
      outcome: 'fail',
      message: `the step \`${says}\` is told in words, not as code`,
      expected: 'a script, a notebook, or a stage of DVC',
      observed: 'words',
      remedy: 'name the code that does it; the words may stay beside it',
    };
  }
  if (kind === 'absent' || kind === 'unreadable') {
    return {
      ...common,
      outcome: 'unknown',
      message: `the step \`${says}\` cannot be looked at: ${detail ?? 'it is not here'}`,
      remedy: /^https?:/i.test(says)
        ? 'write the address with a full commit in it (`…/blob/COMMIT/PATH`)'
        : 'write the path relative to the record, and have the file in the checkout',
    };
  }
  return undefined;
}
