import type { ExperimentUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';
import { roleOf } from '../evidence/demand.ts';
import { forInformation } from '../evidence/for-information.ts';
import { judgeCriteria } from '../evidence/judge-criteria.ts';
import { judgementWords } from '../evidence/judgement-words.ts';

/** Whether each guardrail metric surely did not get worse by more than its margin. */
export const notWorse: Check<ExperimentUnit> = {
  meta: {
    id: 'experiment/not-worse',
    question: 'Did no guardrail metric get worse by more than its margin?',
    why: 'An improvement is often paid for elsewhere. That no harm was seen is not enough: few units see no harm whatever happens, so the whole interval must lie within the margin.',
    remedy: 'Mend what got worse, measure on more units, or agree on a wider margin in a pull request of its own.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  *evaluate(unit) {
    for (const judged of judgeCriteria(unit, 'margin')) {
      const answer = judgementWords(judged);
      yield roleOf(judged.criterion) === 'information' ? forInformation(answer) : answer;
    }
  },
};
