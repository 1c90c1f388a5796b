import type { RecreationStep } from '../../../generated/formats.ts';
import { boundedText } from '../../name-list.ts';

const LONGEST = 4000;

/** One command that makes a part of a feature's numbers again; `from` is the file that states it. */
export function recreationStep(what: RecreationStep['what'], command: string, from?: string): RecreationStep {
  return {
    what,
    command: boundedText(command, LONGEST),
    ...(from === undefined ? {} : { from: boundedText(from, 1000) }),
  };
}
