/**
 * What the rules use of Danger JS: the functions and the object it puts among the globals of a Dangerfile. Danger has no package
 * to import them from (`require('danger')` throws outside its own runner).
 *
 * @see https://danger.systems/js/reference.html
 */
export interface DangerDsl {
  readonly fail: Say;
  readonly warn: Say;
  readonly message: Say;
  readonly markdown: Say;
  /** Has Danger wait for a rule. */
  readonly schedule: (rule: Promise<unknown>) => void;
  readonly danger: {
    readonly git: {
      /** Paths from the root of the repository. */
      readonly modified_files: readonly string[];
      readonly created_files: readonly string[];
      readonly deleted_files: readonly string[];
      /** The text of a changed file on both sides; null where Danger cannot tell. */
      readonly diffForFile: (path: string) => Promise<{ readonly before: string; readonly after: string } | null>;
    };
    /** Undefined with `danger local`. */
    readonly github?: {
      readonly pr: { readonly user: { readonly login: string } };
      readonly reviews: readonly { readonly user: { readonly login: string } | null; readonly state: string }[];
    };
  };
}

/** Reports something; with a file and a line of it, beside that line. */
export type Say = (message: string, file?: string, line?: number) => void;

/** How strongly a rule says what it found. */
export type Level = 'fail' | 'warn' | 'message';

/** The globals of the Dangerfile that is running. */
export function dangerDsl(): DangerDsl {
  const globals = globalThis as unknown as Partial<DangerDsl>;
  const { danger, fail, warn, message, markdown, schedule } = globals;
  if (!danger || !fail || !warn || !message || !markdown || !schedule)
    throw new Error('promotion-gates/danger is for Dangerfiles: Danger is not running here');
  return { danger, fail, warn, message, markdown, schedule };
}
