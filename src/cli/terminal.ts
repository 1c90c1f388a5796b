const WIDTH_OF_FILES = 100;

/** Where a command writes. */
export interface Output {
  readonly write: (text: string) => void;
  /** Whether a person reads it as it comes. */
  readonly terminal: boolean;
  readonly columns: number | undefined;
}

/** What a command works with: nothing else is read from the process. */
export interface Desk {
  readonly workingDirectory: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly now: Date;
  readonly stopwatch: () => number;
}

/** How text is laid out for the terminal or the file it goes to. */
export function layoutFor(
  output: string | undefined,
  desk: Desk,
): { readonly colours: boolean; readonly width: number } {
  return output === undefined
    ? { colours: wantsColours(desk.stdout, desk.environment), width: widthOf(desk.stdout, desk.environment) }
    : { colours: false, width: WIDTH_OF_FILES };
}

/** Colours are for terminals, and for nobody who has set NO_COLOR (no-color.org). */
function wantsColours(output: Output, environment: NodeJS.ProcessEnv): boolean {
  if (environment['NO_COLOR']) return false;
  if (environment['FORCE_COLOR'] && environment['FORCE_COLOR'] !== '0') return true;
  return output.terminal && environment['TERM'] !== 'dumb';
}

/** Columns to wrap to: the terminal's, or those that COLUMNS states where there is none; at most 120 for the eye. */
function widthOf({ columns }: Output, environment: NodeJS.ProcessEnv = {}): number {
  const stated = Number(environment['COLUMNS']);
  return Math.min(120, columns ?? (Number.isSafeInteger(stated) && stated > 0 ? stated : WIDTH_OF_FILES));
}

/** One line on the terminal that is written over, for work that takes a while. Nothing where nobody watches. */
export function progressOn(output: Output): { readonly show: (message: string) => void; readonly clear: () => void } {
  if (!output.terminal) return { show: () => undefined, clear: () => undefined };
  const clear = (): void => output.write('\r\u001b[2K');
  return {
    show: (message) => {
      clear();
      output.write(message.slice(0, widthOf(output) - 1));
    },
    clear,
  };
}
