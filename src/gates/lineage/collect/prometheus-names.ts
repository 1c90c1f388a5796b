/** A metric as far as its name in Prometheus depends on it. */
export interface NamedMetric {
  readonly name: string;
  /** UCUM. */
  readonly unit?: string;
  readonly instrument?: string;
}

/** Units by the names Prometheus gives them. */
const UNITS: Readonly<Record<string, string>> = {
  d: 'days',
  h: 'hours',
  min: 'minutes',
  s: 'seconds',
  ms: 'milliseconds',
  us: 'microseconds',
  ns: 'nanoseconds',
  By: 'bytes',
  KiBy: 'kibibytes',
  MiBy: 'mebibytes',
  GiBy: 'gibibytes',
  TiBy: 'tebibytes',
  KBy: 'kilobytes',
  kBy: 'kilobytes',
  MBy: 'megabytes',
  GBy: 'gigabytes',
  TBy: 'terabytes',
  m: 'meters',
  V: 'volts',
  A: 'amperes',
  J: 'joules',
  W: 'watts',
  g: 'grams',
  Cel: 'celsius',
  Hz: 'hertz',
  '%': 'percent',
};
/** What a unit is divided by. */
const RATES: Readonly<Record<string, string>> = {
  s: 'second',
  m: 'minute',
  h: 'hour',
  d: 'day',
  w: 'week',
  mo: 'month',
  y: 'year',
};
/** What is appended to the names of series, by instrument; an instrument that is not known may be any. */
const SERIES: Readonly<Record<string, readonly string[]>> = {
  counter: ['', '_total'],
  updowncounter: [''],
  gauge: ['', '_ratio'],
  histogram: ['', '_bucket', '_count', '_sum'],
};

/**
 * Every name under which Prometheus may have a metric of OpenTelemetry, whichever strategy of translation it was set up with: as it
 * is, or with underscores; with or without its unit; with what its instrument appends.
 *
 * @see OpenTelemetry specification, compatibility/prometheus_and_openmetrics "OTLP Metric points to Prometheus"
 */
export function prometheusNames({ name, unit = '', instrument }: NamedMetric): ReadonlySet<string> {
  const [bare = '', per] = unit.replaceAll(/\{[^{}]*\}/g, '').split('/');
  const named = bare === '1' ? '' : (own(UNITS, bare) ?? bare.replaceAll(/[^A-Za-z0-9]+/g, '_'));
  const rate = per === undefined || per === '' ? '' : `per_${own(RATES, per) ?? per.replaceAll(/[^A-Za-z0-9]+/g, '_')}`;
  const measure = [named, rate].filter((part) => part !== '').join('_');
  const underscored = name
    .replaceAll(/[^A-Za-z0-9_:]/g, '_')
    .replaceAll(/_{2,}/g, '_')
    .replace(/^(?=\d)/, '_');
  const series = own(SERIES, instrument ?? '') ?? [...new Set(Object.values(SERIES).flat())];
  const names = new Set<string>();
  // The `total` of a counter is moved to its end, behind the unit.
  for (const base of [name, underscored, withoutTotal(name, '.'), withoutTotal(underscored, '_')])
    for (const start of measure === '' || base.endsWith(`_${measure}`) ? [base] : [base, `${base}_${measure}`])
      for (const end of series) names.add(end !== '' && start.endsWith(end) ? start : `${start}${end}`);
  return names;
}

function withoutTotal(name: string, separator: string): string {
  const rest = name.split(separator).filter((part) => part !== 'total');
  return rest.length === 0 ? name : rest.join(separator);
}

function own<Value>(of: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(of, key) ? of[key] : undefined;
}
