import type { LineageUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';

/** Whether the files that tell of lineage can be read. */
export const lineageReadable: Check<LineageUnit> = {
  meta: {
    id: 'lineage/lineage-readable',
    question: 'Can everything in the files that tell of lineage be read?',
    why: 'An event that is not read is an edge that is not there: a source may be missed, and a trace may end too early.',
    remedy: 'Let the OpenLineage client (or dbt) write the file anew, whole.',
    for: 'engineer',
    severity: { exploratory: 'note', candidate: 'warning', production: 'block' },
  },
  *evaluate({ trace }) {
    for (const { path, read, problems, unread } of trace?.files ?? []) {
      const common = { about: path, subjects: [path] };
      const [first] = problems;
      if (!first) {
        yield {
          ...common,
          outcome: 'pass',
          message: `the lineage in \`${path}\` can be read: ${read.toLocaleString('en-US')} ${read === 1 ? 'entry' : 'entries'}`,
          location: { path },
        };
        continue;
      }
      const more = unread > 1 ? ` (the first of ${unread.toLocaleString('en-US')})` : '';
      yield {
        ...common,
        outcome: 'fail',
        message: `\`${path}\` cannot be read whole: ${first.message}${more}`,
        size: unread,
        location: first.location ?? { path, line: 1 },
        places: problems.flatMap(({ location }) => location ?? []),
        ...(first.remedy === undefined ? {} : { remedy: first.remedy }),
      };
    }
  },
};
