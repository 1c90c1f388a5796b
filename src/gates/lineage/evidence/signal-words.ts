import type { LineageTelemetry, TelemetrySignal } from '../../../generated/formats.ts';

/** What identifies a signal within its feature. */
export function aboutSignal({ name, kind }: TelemetrySignal): string {
  return kind === undefined ? name : `${kind} ${name}`;
}

/** Where what is known of a signal comes from, in words. */
export function sourceOf({ known }: TelemetrySignal, { conventions }: Pick<LineageTelemetry, 'conventions'>): string {
  return known?.location
    ? `\`${known.location.path}\``
    : `the semantic conventions of OpenTelemetry, version ${conventions}`;
}

/** Whether a signal is a metric, as the record or a list says; undefined where neither says what it is. */
export function isMetric({ kind, known, unit }: TelemetrySignal): boolean | undefined {
  const is = kind ?? known?.kind;
  return is === undefined ? (unit === undefined ? undefined : true) : is === 'metric';
}
