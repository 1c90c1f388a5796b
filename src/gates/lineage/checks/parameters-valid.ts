import type { LineageUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';

/** Whether the files of parameters are as their schemas want them. */
export const parametersValid: Check<LineageUnit> = {
  meta: {
    id: 'lineage/parameters-valid',
    question: 'Is every file of parameters as its JSON Schema wants it?',
    why: 'A mistyped name of a parameter is a default nobody chose; a value out of range is found out in production. The schema is written by whoever knows what the values mean.',
    remedy: 'Mend the value, or change the schema if the value is right.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'warning', production: 'block' },
  },
  *evaluate({ registration, record }) {
    for (const { path, location, schema, unusable, total, faults } of registration?.parameters ?? []) {
      const subjects = [record.path, path, ...(schema === undefined || schema === record.path ? [] : [schema])];
      if (unusable) {
        yield {
          outcome: 'unknown',
          about: `${path}: schema`,
          message: `\`${path}\` cannot be held against its schema: ${unusable.message}`,
          location: unusable.location ?? location,
          ...(unusable.remedy === undefined ? {} : { remedy: unusable.remedy }),
          subjects,
        };
        continue;
      }
      if (schema === undefined) {
        yield {
          outcome: 'fail',
          undeclared: true,
          about: `${path}: no schema`,
          message: `nothing says what may stand in \`${path}\``,
          location,
          expected: 'a JSON Schema',
          remedy: 'write a JSON Schema of its parameters beside it, and name it in the record',
          paste: { path: record.path, text: `parameters:\n  - { path: PATH, schema: params.schema.json }` },
          subjects,
        };
        continue;
      }
      if (faults.length === 0)
        yield {
          outcome: 'pass',
          about: path,
          message: `\`${path}\` is as its schema wants it`,
          location: { path, line: 1 },
          subjects,
        };
      const seen = new Set<string>();
      for (const fault of faults) {
        const about = `${path}: ${withoutValue(fault.message)}`;
        if (seen.has(about)) continue;
        seen.add(about);
        const more =
          seen.size === 1 && total > faults.length ? ` (one of ${total.toLocaleString('en-US')} faults)` : '';
        yield {
          outcome: 'fail',
          about,
          message: `in \`${path}\`, ${fault.message}${more}`,
          location: fault.location ?? { path, line: 1 },
          expected: `what \`${schema}\` says`,
          ...(fault.remedy === undefined ? {} : { remedy: fault.remedy }),
          subjects,
        };
      }
    }
  },
};

/** What is wrong where, without the value that stands there now. */
function withoutValue(message: string): string {
  return message.replace(/ (?:is|has) (?:`[^`]*`|an? \w+|null|[\d,]+ \w+)(?:[;,].*)?$/s, '');
}
