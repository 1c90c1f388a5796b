import type { LineageUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';

/** Whether the registries of other tools can be read, and have what is mapped to the feature. */
export const registryReadable: Check<LineageUnit> = {
  meta: {
    id: 'lineage/registry-readable',
    question: 'Can the registries that the policy names be read, and is what it maps to the feature in them?',
    why: 'What a registry does not have, or cannot be read, is not compared: a view may be gone and nobody is told.',
    remedy:
      'Write the registry anew (`feast apply && feast registry-dump > registry.json`, or `dbt parse`) and commit it; or mend the names in the policy.',
    for: 'engineer',
    severity: { exploratory: 'note', candidate: 'warning', production: 'block' },
  },
  *evaluate({ registries, record }) {
    for (const { path, problem } of registries?.files ?? []) {
      const common = { about: path, subjects: [path] };
      if (problem)
        yield {
          ...common,
          outcome: 'fail',
          message: problem.message,
          location: problem.location ?? {
            path: record.path,
            ...(record.line === undefined ? {} : { line: record.line }),
          },
          ...(problem.remedy === undefined ? {} : { remedy: problem.remedy }),
        };
      else {
        const count = registries?.things.filter(({ registry, state }) => registry === path && state === 'here').length;
        yield {
          ...common,
          outcome: 'pass',
          message: `\`${path}\` can be read; ${count === 1 ? 'one thing' : `${count ?? 0} things`} in it ${count === 1 ? 'is' : 'are'} this feature's`,
          location: { path },
        };
      }
    }
    for (const { registry, name, state, nearest } of registries?.things ?? [])
      if (state === 'absent')
        yield {
          outcome: 'fail',
          message: `\`${name}\`, which the policy maps to this feature, is not in \`${registry}\`${nearest === undefined ? '' : `; did you mean \`${nearest}\`?`}`,
          about: `${registry} ${name}`,
          location: { path: registry },
          subjects: [registry],
          expected: `a view, service, model or exposure \`${name}\``,
          observed: 'none of that name',
        };
  },
};
