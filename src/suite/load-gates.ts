import type { AnyGate } from '../model/gate.ts';
import type { GateEntry } from './gate-entries.ts';

/** A gate whose checks are loaded, and its collector not yet. */
export interface LoadedGate extends Omit<GateEntry, 'gate'> {
  readonly gate: AnyGate;
}

/** Loads the checks of gates. */
export async function loadGates(entries: readonly GateEntry[]): Promise<readonly LoadedGate[]> {
  const loaded: LoadedGate[] = [];
  for (const entry of entries) loaded.push({ ...entry, gate: await entry.gate() });
  return loaded;
}
