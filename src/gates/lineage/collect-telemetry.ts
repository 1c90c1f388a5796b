import type { LineageTelemetry } from '../../generated/formats.ts';
import type { CollectContext } from '../collect-context.ts';

/** The signals that a feature's record declares; undefined where it declares none. */
export function collectTelemetry({ feature }: CollectContext): LineageTelemetry | undefined {
  const declared: unknown = feature.record.telemetry;
  const signals = (Array.isArray(declared) ? declared : []).flatMap((name: unknown, index) => {
    const location = feature.locate('telemetry', index);
    return typeof name === 'string' && name.length <= 200 && location ? [{ name, location }] : [];
  });
  return signals.length === 0 ? undefined : { signals: signals.slice(0, 200) };
}
