/** What a record says, as JSON with sorted keys: the same for two records that say the same. */
export function canonicalRecord(record: unknown): string {
  return `${JSON.stringify(record, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  )}\n`;
}
