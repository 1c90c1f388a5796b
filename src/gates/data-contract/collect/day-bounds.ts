const DAY = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** When a day begins and when it is over, in UTC unless it says otherwise; a moment is both. Undefined where it is no day. */
export function dayBounds(value: string): { readonly from: string; readonly until: string } | undefined {
  const [, date, time, zone = 'Z'] = DAY.exec(value.trim()) ?? [];
  if (date === undefined) return undefined;
  const start = Date.parse(`${date}T00:00:00Z`);
  // The 30th of February is no day, whatever it is taken for.
  if (Number.isNaN(start) || !new Date(start).toISOString().startsWith(date)) return undefined;
  if (time === undefined)
    return { from: new Date(start).toISOString(), until: new Date(start + 86_400_000).toISOString() };
  const moment = Date.parse(`${date}T${time}${zone.toUpperCase()}`);
  if (Number.isNaN(moment)) return undefined;
  const iso = new Date(moment).toISOString();
  return { from: iso, until: iso };
}
