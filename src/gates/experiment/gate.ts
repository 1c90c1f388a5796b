import type { ExperimentUnit } from '../../generated/formats.ts';
import type { Gate } from '../../model/gate.ts';
import { aggregatesAgree } from './checks/aggregates-agree.ts';
import { componentsEarnTheirPlace } from './checks/components-earn-their-place.ts';
import { criteriaPreregistered } from './checks/criteria-preregistered.ts';
import { documentValid } from './checks/document-valid.ts';
import { equivalenceShown } from './checks/equivalence-shown.ts';
import { improvementReached } from './checks/improvement-reached.ts';
import { metricsPresent } from './checks/metrics-present.ts';
import { notWorse } from './checks/not-worse.ts';
import { sameData } from './checks/same-data.ts';
import { sectionsWritten } from './checks/sections-written.ts';
import { segmentsHold } from './checks/segments-hold.ts';
import { thresholdHolds } from './checks/threshold-holds.ts';
import { withinHistory } from './checks/within-history.ts';
import { summariseUnit } from './evidence/summary-words.ts';

const MOST_CRITERIA = 8;

/** Whether the candidate does what was promised of it, surely, and whether that was promised beforehand. */
export const experimentGate: Gate<ExperimentUnit> = {
  id: 'experiment',
  title: 'experiment',
  description:
    'Whether the candidate meets the success criteria that were written before its results: by enough, and surely.',
  missing:
    'Write what success means in a file that ends in .experiment.yml, merge it, then add the results and name the file under `experiments:` in the record.',
  checks: [
    documentValid,
    sectionsWritten,
    criteriaPreregistered,
    metricsPresent,
    sameData,
    aggregatesAgree,
    thresholdHolds,
    improvementReached,
    notWorse,
    equivalenceShown,
    withinHistory,
    segmentsHold,
    componentsEarnTheirPlace,
  ],
  summarise: (units) => {
    const words = units.flatMap(summariseUnit);
    const more = words.length > MOST_CRITERIA ? `, and ${words.length - MOST_CRITERIA} more` : '';
    return words.length === 0 ? 'no results' : words.slice(0, MOST_CRITERIA).join(', ') + more;
  },
};
