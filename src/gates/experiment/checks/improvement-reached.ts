import type { ExperimentUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';
import { dataFaults } from '../evidence/data-faults.ts';
import { demandOf, judge } from '../evidence/judgement.ts';
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
    if (!unit.design || !unit.results) return;
    const faults = dataFaults(unit);
    for (const criterion of unit.design.criteria) {
      const demand = demandOf(criterion, 'improvement');
      if (demand) yield judgementWords({ unit, criterion, demand, judgement: judge(unit, faults, criterion, demand) });
    }
  },
};
