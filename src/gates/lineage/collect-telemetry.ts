import type { LineageTelemetry, TelemetrySignal } from '../../generated/formats.ts';
import { didYouMean } from '../../sources/did-you-mean.ts';
import type { CollectContext } from '../collect-context.ts';
import { telemetryLists } from './collect/telemetry-lists.ts';

/** Of so many names that nobody knows, one that may be meant is looked for. */
const MOST_GUESSES = 20;

/** The signals that a feature's record declares, with what is known of their names; undefined where it declares none. */
export async function collectTelemetry(context: CollectContext): Promise<LineageTelemetry | undefined> {
  const { repository, option } = context;
  const declared = declaredSignals(context);
  if (declared.length === 0) return undefined;
  // The names are as long as most of the gate's code together: loaded only where there is something to look up.
  const { conventionalName, namesLike } = await import('./collect/conventional-name.ts');
  const { CONVENTIONS_VERSION } = await import('../../generated/telemetry-names.ts');
  const { lists, find, names } = telemetryLists(repository, patternsOf(option('telemetry')));
  let guesses = 0;
  const looked = declared.map((signal): TelemetrySignal => {
    const { name, kind } = signal;
    const own = find(name, kind);
    const conventional = conventionalName(name, kind);
    // A list may have the name of a convention too, as something else: the one that fits is taken.
    const known =
      own && conventional && own.kind !== kind && conventional.kind === kind ? conventional : (own ?? conventional);
    if (known) return { ...signal, known };
    if (kind === 'span' && lists.length === 0) return signal;
    guesses += 1;
    const alike = [...names.filter((other) => begins(other, name)), ...namesLike(name, kind)];
    const nearest = guesses > MOST_GUESSES ? undefined : didYouMean(name, alike);
    return nearest === undefined ? signal : { ...signal, nearest };
  });
  return { conventions: CONVENTIONS_VERSION, lists: [...lists], ...(await withAlerts(looked, context)) };
}

/** The signals with the alerts on them: asked only of metrics. */
async function withAlerts(
  signals: TelemetrySignal[],
  { repository, option }: CollectContext,
): Promise<Pick<LineageTelemetry, 'signals' | 'rules'>> {
  if (!signals.some(isMetric)) return { signals };
  const { alertRules } = await import('./collect/alert-rules.ts');
  const { rules, on } = alertRules(repository, patternsOf(option('alerts')));
  if (!rules) return { signals };
  const { prometheusNames } = await import('./collect/prometheus-names.ts');
  return {
    rules,
    signals: signals.map((signal) => {
      if (!isMetric(signal)) return signal;
      const { name, known } = signal;
      const as = { name, ...measureOf(signal, known) };
      // What emits it may do as the convention says, whatever the record says.
      const series = new Set([
        ...prometheusNames(as),
        ...(known ? prometheusNames({ name, ...measureOf(known) }) : []),
      ]);
      const usual = prometheusNames({ ...as, instrument: as.instrument ?? 'updowncounter' });
      return { ...signal, series: fullest(usual), alerts: on(series) };
    }),
  };
}

function isMetric({ kind, unit, known }: TelemetrySignal): boolean {
  return (kind ?? known?.kind ?? (known === undefined || unit !== undefined ? 'metric' : undefined)) === 'metric';
}

/** Unit and instrument, as the first of these says them. */
function measureOf(
  ...said: readonly (Pick<TelemetrySignal, 'unit' | 'instrument'> | undefined)[]
): Pick<TelemetrySignal, 'unit' | 'instrument'> {
  const unit = said.find((one) => one?.unit !== undefined)?.unit;
  const instrument = said.find((one) => one?.instrument !== undefined)?.instrument;
  return { ...(unit === undefined ? {} : { unit }), ...(instrument === undefined ? {} : { instrument }) };
}

/** The name with underscores, its unit and what its instrument appends, as Prometheus has it by default. */
function fullest(names: ReadonlySet<string>): string {
  const plain = [...names].filter((name) => /^[A-Za-z_:][A-Za-z0-9_:]*$/.test(name));
  return plain.reduce((one, other) => (other.length > one.length ? other : one), plain[0] ?? '').slice(0, 400);
}

function begins(other: string, name: string): boolean {
  return other.slice(0, 2).toLowerCase() === name.slice(0, 2).toLowerCase();
}

function patternsOf(value: unknown): readonly string[] {
  return [value ?? []].flat().filter((pattern) => typeof pattern === 'string');
}

/** As the record says; one that is no signal is left to those who judge the record, and of two that are the same the first is taken. */
function declaredSignals({ feature }: CollectContext): readonly TelemetrySignal[] {
  const declared: unknown = feature.record.telemetry;
  const signals = new Map<string, TelemetrySignal>();
  for (const [index, entry] of (Array.isArray(declared) ? (declared as readonly unknown[]) : []).entries()) {
    const location = feature.locate('telemetry', index);
    const item: Readonly<Record<string, unknown>> =
      typeof entry === 'string'
        ? { name: entry }
        : typeof entry === 'object' && entry !== null
          ? (entry as Readonly<Record<string, unknown>>)
          : {};
    const name = text(item['name'], 200);
    const kind = KINDS.find((one) => one === item['kind']);
    if (name === undefined || !location || signals.size >= 200) continue;
    const key = `${kind ?? ''} ${name}`;
    if (signals.has(key)) continue;
    const [unit, instrument] = [text(item['unit'], 63), text(item['instrument'], 50)];
    signals.set(key, {
      name,
      location,
      ...(kind === undefined ? {} : { kind }),
      ...(unit === undefined ? {} : { unit }),
      ...(instrument === undefined ? {} : { instrument }),
    });
  }
  return [...signals.values()];
}

const KINDS = ['metric', 'attribute', 'span', 'event'] as const;

function text(value: unknown, most: number): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= most ? value : undefined;
}
