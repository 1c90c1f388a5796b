import type { LineageUnit } from '../../generated/formats.ts';
import type { Gate } from '../../model/gate.ts';
import { lineageReadable } from './checks/lineage-readable.ts';
import { nothingLessReadyBehind } from './checks/nothing-less-ready-behind.ts';
import { personalDataDeclared } from './checks/personal-data-declared.ts';
import { registryDescribed } from './checks/registry-described.ts';
import { registryReadable } from './checks/registry-readable.ts';
import { registrySourcesChanged } from './checks/registry-sources-changed.ts';
import { servedViewsKept } from './checks/served-views-kept.ts';
import { sourcesUnderContract } from './checks/sources-under-contract.ts';
import { telemetryAlerted } from './checks/telemetry-alerted.ts';
import { telemetryHasUnits } from './checks/telemetry-has-units.ts';
import { telemetryKnown } from './checks/telemetry-known.ts';
import { traced } from './checks/traced.ts';
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
    remediationNotRushed,
    remediationBounded,
    registered,
    linksResolve,
    parametersValid,
    outputsDeclared,
    reviewCurrent,
    // What the files tell.
    lineageReadable,
    traced,
    sourcesUnderContract,
    nothingLessReadyBehind,
    personalDataDeclared,
    // What it will be watched by.
    telemetryKnown,
    telemetryHasUnits,
    telemetryAlerted,
    // What registries of other tools say of it.
    registryReadable,
    registryDescribed,
    servedViewsKept,
    registrySourcesChanged,
  ],
  summarise: (units) => {
    const [trace] = units.flatMap((unit) => unit.trace ?? []);
    if (!trace || trace.outputs.length === 0) return 'not traced: no file tells what it is made from';
    const { sources, moreSources = 0 } = trace;
    const total = sources.length + moreSources;
    const under = sources.filter(({ contract }) => contract && contract.declared !== 'no').length;
    const count = `${total} ${total === 1 ? 'source' : 'sources'}`;
    const contracts =
      total === 0
        ? ''
        : under === 0
          ? total === 1
            ? ', under no contract'
            : ', none under contract'
          : under < total
            ? `, ${under} of them under contract`
            : total === 1
              ? ' under contract'
              : total === 2
                ? ', both under contract'
                : ', all under contract';
    const how =
      trace.granularity === 'column'
        ? ', traced by column'
        : trace.granularity === 'dataset'
          ? ', traced by data set'
          : '';
    return `${count}${contracts}${how}`;
  },
};
