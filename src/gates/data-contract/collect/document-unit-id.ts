/**
 * Id of the unit that holds what is said of a contract as a document where its data is looked at elsewhere: whether it is valid and
 * how it changed is only ever looked at here.
 */
export function documentUnitId(path: string): string {
  return `${path}#document`;
}
