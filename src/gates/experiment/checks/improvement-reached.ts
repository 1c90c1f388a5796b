import type { ExperimentUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';
import { roleOf } from '../evidence/demand.ts';
import { forInformation } from '../evidence/for-information.ts';
import { judgeCriteria } from '../evidence/judge-criteria.ts';
import { judgementWords } from '../evidence/judgement-words.ts';

/** Whether each metric that must improve surely did, by enough. */
export const improvementReached: Check<ExperimentUnit> = {
  meta: {
    id: 'experiment/improvement-reached',
    question: 'Did every metric with a minimum improvement surely improve by at least that much?',
    why: 'A difference between two means is partly luck. Only if the whole interval reaches the minimum improvement does the next run show it too.',
    remedy:
      'Improve the candidate, measure on more units, or agree on a smaller minimum improvement in a pull request of its own.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  *evaluate(unit) {
    for (const judged of judgeCriteria(unit, 'improvement')) {
      const answer = judgementWords(judged);
      yield roleOf(judged.criterion) === 'information' ? forInformation(answer) : answer;
    }
  },
};
