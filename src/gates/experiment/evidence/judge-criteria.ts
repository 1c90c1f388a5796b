import type { ExperimentUnit } from '../../../generated/formats.ts';
import type { DataFault } from './data-fault.ts';
import { dataFaults } from './data-faults.ts';
import { type Demand, demandOf, roleOf } from './demand.ts';
import { goalCorrections, goalKey } from './correct-goals.ts';
import { judge } from './judgement.ts';
import type { JudgedCriterion } from './judgement-words.ts';

/** Judges every demand of one kind, goals corrected for being several. */
export function* judgeCriteria(
  unit: ExperimentUnit,
  kind: Demand['kind'],
  faults: readonly DataFault[] = dataFaults(unit),
): Generator<JudgedCriterion> {
  const { design, results } = unit;
  if (!design || !results) return;
  const corrections = goalCorrections(unit, faults);
  for (const criterion of design.criteria) {
    const demand = demandOf(criterion, kind);
    if (!demand) continue;
    const correction = roleOf(criterion) === 'goal' ? corrections.get(goalKey(criterion.metric, demand)) : undefined;
    const judgement = judge({
      design,
      criterion,
      demand,
      faults,
      numbers: results.metrics.find(({ metric }) => metric === criterion.metric),
      ...(correction ? { correction } : {}),
    });
    yield { unit, criterion, demand, judgement, ...(correction ? { correction } : {}) };
  }
}
