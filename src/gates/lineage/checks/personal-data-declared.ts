import type { LineageUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';

/** Whether the record says so where personal data comes to the feature. */
export const personalDataDeclared: Check<LineageUnit> = {
  meta: {
    id: 'lineage/personal-data-declared',
    question: 'Does the record declare the personal data that comes to the feature?',
    why: 'Personal data that travels unseen is kept too long, shown to the wrong people, and cannot be erased when somebody asks.',
    remedy:
      'Write `privacy: { personal-data: [KIND, …], notes: … }` into the record; or leave the column out, or mask it upstream and let the event say so (`masking: true`).',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'warning', production: 'block' },
  },
  *evaluate({ trace, record }) {
    for (const { dataset, column, word, certain, location } of trace?.personal ?? []) {
      const what = column === undefined ? `\`${dataset}\`` : `\`${column}\` of \`${dataset}\``;
      const common = {
        about: `${dataset} ${column ?? ''}`.trim(),
        location: trace?.privacy?.location ?? location ?? record,
      };
      if (trace?.privacy?.personal === 'some') {
        yield {
          ...common,
          outcome: 'pass',
          message: `${what} (${word}) ${certain ? 'comes' : 'may come'} to the feature, and the record declares personal data`,
        };
        continue;
      }
      const said = trace?.privacy ? 'the record says that there is none' : 'the record says nothing of personal data';
      yield certain
        ? {
            ...common,
            outcome: 'fail',
            message: `${what} (${word}) comes to the feature unmasked, and ${said}`,
            expected: '`privacy: personal-data:` with its kinds',
            observed: trace?.privacy ? '`none`' : 'nothing',
          }
        : {
            ...common,
            outcome: 'unknown',
            message: `${what} (${word}) may come to the feature, because ${column === undefined ? 'its mark names no column' : 'nothing tells which columns do'}, and ${said}`,
            expected: `${column === undefined ? 'a mark on columns' : 'column lineage'}, or \`privacy: personal-data:\``,
            remedy: `${column === undefined ? 'mark the columns that are personal, instead of the whole data set' : 'let the client write the `columnLineage` facet'}, or declare the kinds under \`privacy: personal-data:\``,
          };
    }
  },
};
