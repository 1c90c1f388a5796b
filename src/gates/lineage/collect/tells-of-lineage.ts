/** Keys that OpenLineage, dbt or Feast write. */
const KEYS = /"(?:eventTime|schemaURL|dbt_schema_version|featureViews)"/;

/** Whether a text has any of the keys of lineage: a file without them was never lineage, whatever folder it lies in. */
export function tellsOfLineage(text: string): boolean {
  return KEYS.test(text);
}
