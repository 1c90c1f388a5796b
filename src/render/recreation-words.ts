import type { Recreation } from '../generated/formats.ts';
import { grouped } from '../model/grouped.ts';

/** The heading over the commands that make the numbers again, with how long the recorded runs took. */
export function recreationTitle({ seconds }: Recreation): string {
  if (seconds === undefined) return 'Make these numbers again';
  const minutes = Math.round(seconds / 60);
  const time = minutes < 1 ? 'less than a minute' : minutes === 1 ? 'a minute' : `${grouped(minutes)} minutes`;
  return `Make these numbers again (the recorded runs took ${time})`;
}

/** What is not recorded and would be needed; empty where nothing is missing. */
export function missingWords({ missing }: Recreation): string {
  return missing.length === 0 ? '' : `Not recorded: ${missing.join('; ')}.`;
}
