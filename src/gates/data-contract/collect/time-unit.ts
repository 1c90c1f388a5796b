/** Seconds of the units that the standard names for times; a month is 30 days and a year 365. */
const SECONDS: Readonly<Record<string, number>> = {
  ms: 0.001,
  s: 1,
  sec: 1,
  second: 1,
  seconds: 1,
  m: 60,
  min: 60,
  minute: 60,
  minutes: 60,
  h: 3600,
  hr: 3600,
  hour: 3600,
  hours: 3600,
  d: 86_400,
  day: 86_400,
  days: 86_400,
  w: 604_800,
  week: 604_800,
  weeks: 604_800,
  mo: 2_592_000,
  month: 2_592_000,
  months: 2_592_000,
  y: 31_536_000,
  yr: 31_536_000,
  year: 31_536_000,
  years: 31_536_000,
};

/** How many seconds a unit of time has; undefined where it is none. In the standard `m` is a minute; a month is `mo`. */
export function secondsOfUnit(unit: string | undefined): number | undefined {
  const known = unit?.toLowerCase() ?? '';
  return Object.hasOwn(SECONDS, known) ? SECONDS[known] : undefined;
}
