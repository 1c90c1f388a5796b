import type { ExperimentUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';
import { roleOf } from '../evidence/demand.ts';
import { forInformation } from '../evidence/for-information.ts';
import { judgeCriteria } from '../evidence/judge-criteria.ts';
import { judgementWords } from '../evidence/judgement-words.ts';

/** Whether each metric that must stay as it is surely did. */
export const equivalenceShown: Check<ExperimentUnit> = {
  meta: {
    id: 'experiment/equivalence-shown',
    question: 'Does every metric with an equivalence band surely lie within it?',
    why: 'That no difference was seen does not mean that there is none: with few units nothing is ever seen. Equal enough is shown only where the whole interval lies within the band.',
    remedy: 'Find out what changed, measure on more units, or agree on a wider band in a pull request of its own.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  *evaluate(unit) {
    for (const judged of judgeCriteria(unit, 'equivalence')) {
      const answer = judgementWords(judged);
      yield roleOf(judged.criterion) === 'information' ? forInformation(answer) : answer;
    }
  },
};
