import type { GovernanceUnit } from '../../generated/formats.ts';
import type { Gate } from '../../model/gate.ts';
import { dependenciesReady } from './checks/dependencies-ready.ts';
import { ownersDeclared } from './checks/owners-declared.ts';
import { recordKept } from './checks/record-kept.ts';
import { recordValid } from './checks/record-valid.ts';
import { waiversCurrent } from './checks/waivers-current.ts';

/** The rules around the evidence. Looked after at every stage, whatever a policy requires. */
export const governance: Gate<GovernanceUnit> = {
  id: 'governance',
  title: 'governance',
  description:
    'The rules around the evidence: the record itself, waivers that end, what a feature leans on, and who must approve.',
  missing: 'Register the feature: a record of three lines (id, title, stage) in a file that ends in .feature.yml.',
  checks: [recordValid, recordKept, waiversCurrent, dependenciesReady, ownersDeclared],
  summarise: (units) => {
    const problems = units.reduce((sum, unit) => sum + unit.problems.length, 0);
    return problems > 0
      ? `${problems} ${problems === 1 ? 'thing' : 'things'} wrong with the record`
      : 'record, owners and waivers';
  },
};
