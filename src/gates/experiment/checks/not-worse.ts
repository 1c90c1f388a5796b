import type { ExperimentUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';
import { dataFaults } from '../evidence/data-faults.ts';
import { demandOf, judge } from '../evidence/judgement.ts';
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
    if (!unit.design || !unit.results) return;
    const faults = dataFaults(unit);
    for (const criterion of unit.design.criteria) {
      const demand = demandOf(criterion, 'margin');
      if (demand) yield judgementWords({ unit, criterion, demand, judgement: judge(unit, faults, criterion, demand) });
    }
  },
};
