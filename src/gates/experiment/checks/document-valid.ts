import type { ExperimentUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';

/** Whether the experiment file is well formed and does not contradict itself. */
export const documentValid: Check<ExperimentUnit> = {
  meta: {
    id: 'experiment/document-valid',
    question: 'Can the experiment file be read, and do its criteria make sense together?',
    why: 'A mistyped key or a criterion that contradicts itself is a promise that silently nobody keeps.',
    remedy: 'Mend the file at the named line; schemas/experiment.schema.json gives completion in editors.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  *evaluate({ form, design, path }) {
    if (!form) return;
    const subjects = [path];
    for (const { message, remedy, location } of form.problems) {
      yield {
        outcome: form.found ? 'fail' : 'unknown',
        message,
        about: message,
        location: location ?? { path, line: 1 },
        subjects,
        ...(remedy === undefined ? {} : { remedy }),
      };
    }
    if (form.problems.length > 0 || !design) return;
    const count = design.criteria.length;
    yield {
      outcome: 'pass',
      message: `${count} ${count === 1 ? 'criterion' : 'criteria'}, well formed${form.notes.map((note) => `; ${note}`).join('')}`,
      about: 'form',
      location: { path, line: 1 },
      subjects,
    };
  },
};
