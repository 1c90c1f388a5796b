import type { Problem } from '../../src/model/problem.ts';

/** Problems as lines to compare: `3:5 what is wrong → what to do`. */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  return problems.map(
    ({ message, remedy, location }) =>
      `${location?.line}:${location?.column} ${message}${remedy === undefined ? '' : ` → ${remedy}`}`,
  );
}
