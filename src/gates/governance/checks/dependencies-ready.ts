import type { GovernanceUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';

/** Whether a feature leans only on features that are at least as far. */
export const dependenciesReady: Check<GovernanceUnit> = {
  meta: {
    id: 'governance/dependencies-ready',
    question: 'Is every feature that this one leans on registered and at least as far?',
    why: 'A production feature fed by an experiment is an experiment.',
    remedy: 'Promote what it leans on first, or stop leaning on it.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'warning', production: 'block' },
  },
  *evaluate(unit, { stage }) {
    for (const dependency of unit.dependencies) {
      const subjects = [unit.record, dependency.record].filter((path) => path !== undefined);
      const place = dependency.location ? { location: dependency.location } : {};
      const about = dependency.id;
      if (dependency.stage === undefined) {
        yield {
          outcome: 'fail',
          message: `leans on \`${dependency.id}\`, which is not registered`,
          about,
          subjects,
          ...place,
          remedy: `register \`${dependency.id}\`, or take it out of \`depends-on\``,
        };
      } else if (dependency.lower) {
        yield {
          outcome: 'fail',
          message: `leans on \`${dependency.id}\`, which stands at ${dependency.stage}${inCircle(dependency)}`,
          about,
          ...(dependency.circle
            ? { remedy: 'raise all of the circle in one pull request, or take one of them out of `depends-on`' }
            : {}),
          expected: `${stage} or above`,
          observed: dependency.stage,
          subjects,
          ...place,
        };
      } else {
        yield {
          outcome: 'pass',
          message: `leans on \`${dependency.id}\`, which stands at ${dependency.stage}${inCircle(dependency)}`,
          about,
          subjects,
          ...place,
        };
      }
    }
  },
};

/** Features that lean on each other are told so at both ends. */
function inCircle({ circle }: GovernanceUnit['dependencies'][number]): string {
  if (!circle) return '';
  const own = circle.at(-1) ?? '';
  if (circle.length === 1) return ': it leans on itself';
  return ` and leans on this one in turn: ${[own, ...circle].map((id) => `\`${id}\``).join(' → ')}`;
}
