import type { LineageTelemetry, LineageUnit, TelemetrySignal } from '../../../src/generated/formats.ts';
import { lineageUnit, RECORD } from './lineage-units.ts';

/** A unit with these signals, each on a line of its own from line 10 on. */
export function signals(
  declared: readonly (Partial<TelemetrySignal> & { readonly name: string })[],
  more: Partial<LineageTelemetry> = {},
): LineageUnit {
  return lineageUnit({
    telemetry: {
      conventions: '1.45.0',
      lists: [],
      ...more,
      signals: declared.map((signal, index) => ({ location: { path: RECORD, line: 10 + index }, ...signal })),
    },
  });
}
