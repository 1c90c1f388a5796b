import type { LineageUnit } from '../../generated/formats.ts';
import type { Gate } from '../../model/gate.ts';
import { lineageReadable } from './checks/lineage-readable.ts';
import { linksResolve } from './checks/links-resolve.ts';
import { outputsDeclared } from './checks/outputs-declared.ts';
import { parametersValid } from './checks/parameters-valid.ts';
import { registered } from './checks/registered.ts';
import { remediationBounded } from './checks/remediation-bounded.ts';
import { remediationNotRushed } from './checks/remediation-not-rushed.ts';
import { reviewCurrent } from './checks/review-current.ts';

/** Whether the feature is registered, and traces back to sources under contract. */
export const lineageGate: Gate<LineageUnit> = {
  id: 'lineage',
  title: 'lineage',
  description:
    'Reads what the record declares, and OpenLineage events and dbt manifests: that the feature is registered, and that everything it is made from leads back to sources under contract.',
  missing:
    'commit the OpenLineage events that its pipeline writes (or the manifest of dbt), and name them under `lineage:` in the record',
  checks: [
    // What the record says.
    registered,
    linksResolve,
    parametersValid,
    outputsDeclared,
    remediationBounded,
    remediationNotRushed,
    reviewCurrent,
    // What the files tell.
    lineageReadable,
  ],
  summarise: (units) => {
    const files = units.reduce((sum, { trace }) => sum + (trace?.files.length ?? 0), 0);
    return files === 0 ? 'no lineage' : `${files} ${files === 1 ? 'file' : 'files'} of lineage`;
  },
};
