import type { DataContractUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';
import { promisesLess } from '../evidence/compatibility.ts';
import { codeSpan } from '../../../model/code-span.ts';

/** Whether a pull request makes its own data pass by asking less of it. */
export const notLoosenedWithData: Check<DataContractUnit> = {
  meta: {
    id: 'data-contract/not-loosened-with-data',
    question: 'Is the contract left as strict as it was where the data under it changes too?',
    why: 'Data that fails is made to pass by a weaker contract in the same pull request, and the report is green.',
    remedy:
      'Loosen the contract in a pull request of its own, where its readers see it; then bring the data. Or mend the data.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'warning', production: 'warning' },
  },
  *evaluate({ evolution }) {
    if (!evolution || evolution.dataChanged.total === 0 || evolution.changes.length === 0) return;
    const { first, total } = evolution.dataChanged;
    const files = `${first
      .slice(0, 3)
      .map((path) => codeSpan(path))
      .join(', ')}${total > 3 ? ` and ${total - 3} more` : ''}`;
    let looser = false;
    const seen = new Map<string, number>();
    for (const change of evolution.changes) {
      if (!promisesLess(change)) continue;
      looser = true;
      const key = `${change.element} ${change.kind}`;
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      yield {
        outcome: 'fail',
        message: `${codeSpan(change.element)} ${change.says}, and the data under it changes as well (${files})`,
        about: times === 1 ? key : `${key} (${times})`,
        location: change.location,
        expected: 'a contract that asks as much of the new data as of the old',
        observed: change.says,
      };
    }
    if (!looser)
      yield {
        outcome: 'pass',
        message: `the data changed (${files}), and the contract asks no less of it than before`,
        about: 'contract',
      };
  },
};
