/**
 * Id of the unit that holds an experiment's criteria; its results have the plain path. They are units of their own because results
 * may be looked at elsewhere, and what was promised when is only ever looked at here.
 */
export function criteriaUnitId(path: string): string {
  return `${path}#criteria`;
}
