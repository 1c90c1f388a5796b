import type { GovernanceUnit } from '../../../../src/generated/formats.ts';

/** A feature whose record is in order, with what a case changes. */
export function governanceUnit(change: Partial<GovernanceUnit> = {}): GovernanceUnit {
  return {
    id: 'features/churn.feature.yml',
    record: 'features/churn.feature.yml',
    subjects: [{ role: 'record', path: 'features/churn.feature.yml' }],
    problems: [],
    notes: [],
    waivers: [],
    dependencies: [],
    guarded: [],
    ...change,
  };
}
