import type { LineageUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';

/** Whether what the record says of its outputs makes sense. */
export const outputsDeclared: Check<LineageUnit> = {
  meta: {
    id: 'lineage/outputs-declared',
    question: 'Has every output a name of its own, and a type and range that agree, also with its contract?',
    why: 'Whoever reads an output plans by its range: a score that may be anything cannot be compared with a threshold.',
    remedy: 'Write `minimum` and `maximum` of a number, or all `values` it can have.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'warning', production: 'block' },
  },
  *evaluate({ registration, record }) {
    if (!registration) return;
    const { total, faults, location = record } = registration.outputs;
    for (const { output, what, problem } of faults)
      yield {
        outcome: 'fail',
        about: `${output}: ${what}`,
        message: problem.message,
        location: problem.location ?? location,
        ...(problem.remedy === undefined ? {} : { remedy: problem.remedy }),
        subjects: [record.path],
      };
    if (total > 0 && faults.length === 0)
      yield {
        outcome: 'pass',
        about: 'outputs',
        message: `${total === 1 ? 'the one output has' : `all ${total} outputs have`} a type and a range that agree`,
        location,
        subjects: [record.path],
      };
  },
};
