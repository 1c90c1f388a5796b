import { ConfigurationError } from '../model/configuration-error.ts';

/** A run of single gates decides nothing about a feature. @throws ConfigurationError */
export function refuseDecision(folder: string | undefined, gates: readonly string[]): void {
  if (folder === undefined || gates.length === 0) return;
  throw new ConfigurationError({
    message: '`--decision` and `--gate` do not go together: one gate alone decides nothing about a feature',
    remedy: 'leave one of them out',
  });
}
