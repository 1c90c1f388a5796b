import type { LineageUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';
import { wayBack } from '../evidence/way-back.ts';

/** Whether every source that the trace comes to is under a contract that the feature declares. */
export const sourcesUnderContract: Check<LineageUnit> = {
  meta: {
    id: 'lineage/sources-under-contract',
    question: 'Is every source that the feature traces back to under a data contract it declares?',
    why: 'A source without a contract may change its meaning overnight, and whoever changes it does not know that the feature reads it.',
    remedy:
      'Write a contract for the data (`promotion-gates data-contract draft` writes most of it) and name it under `contracts:` in the record.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'warning', production: 'block' },
  },
  *evaluate({ trace, record }, { option }) {
    const wantsVersions = option('source-versions') === 'required';
    for (const { dataset, contract, version, way } of trace?.sources ?? []) {
      const common = { about: dataset, location: contract?.location ?? trace?.contractsAt ?? record };
      if (!contract) {
        yield {
          ...common,
          outcome: 'fail',
          message: `an undeclared source: \`${dataset}\` is under no contract; ${wayBack(way)}`,
          expected: 'a data contract',
          observed: 'none',
          remedy:
            'write a contract whose `servers` say that this is its data, and name it under `contracts:`; where it has another name in lineage, say so in the policy (`gates: lineage: sources:`)',
        };
        continue;
      }
      if (contract.declared === 'no')
        yield {
          ...common,
          outcome: 'fail',
          message: `an undeclared source: \`${dataset}\` is under \`${contract.path}\`, which the record does not name${contract.feature === undefined ? '' : ` (\`${contract.feature}\` does)`}; ${wayBack(way)}`,
          expected: `\`${contract.path}\` under \`contracts:\``,
          observed: 'not named',
          remedy: `name \`${contract.path}\` under \`contracts:\`, by its path from the record`,
        };
      else
        yield {
          ...common,
          outcome: 'pass',
          message: `\`${dataset}\` is under \`${contract.path}\`${contract.version === undefined ? '' : ` ${contract.version}`}${contract.feature === undefined ? '' : `, which \`${contract.feature}\` declares`}${contract.by === 'name' ? ' (by its name)' : ''}`,
        };
      if (wantsVersions)
        yield version === undefined
          ? {
              ...common,
              about: `version of ${dataset}`,
              outcome: 'fail',
              message: `nothing tells which version of \`${dataset}\` was read`,
              expected: 'a version',
              observed: 'none',
              remedy:
                'let the client write the `version` facet of the dataset (`datasetVersion`: a snapshot, a partition, a table version)',
            }
          : {
              ...common,
              about: `version of ${dataset}`,
              outcome: 'pass',
              message: `\`${dataset}\` was read at version ${version}`,
            };
    }
    if (trace?.moreSources !== undefined)
      yield {
        about: 'more sources',
        outcome: 'unknown',
        message: `${trace.moreSources.toLocaleString('en-US')} more sources were not looked at`,
        location: record,
        remedy: 'write contracts nearer to the feature: the trace ends at what is under contract',
      };
  },
};
