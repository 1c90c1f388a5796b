import type { Validator, ValidatorError } from './validator.ts';

/** A validator stops at this many complaints: a hostile file of some megabytes could otherwise raise millions. */
const MOST_ERRORS = 2000;

class TooManyErrors extends Error {
  readonly errors: readonly ValidatorError[];

  constructor(errors: readonly ValidatorError[]) {
    super('the validator has seen enough');
    this.errors = errors;
  }
}

/** Adds a complaint to those of a value, if there are any yet. Generated validators call this instead of pushing. */
export function addError(errors: ValidatorError[] | null, error: ValidatorError): ValidatorError[] {
  if (errors === null) return [error];
  errors.push(error);
  if (errors.length > MOST_ERRORS) throw new TooManyErrors(errors);
  return errors;
}

/** Adds the complaints about a part to those of the whole, in place: a copy for each part would take the square of their number. */
export function joinErrors(errors: ValidatorError[] | null, more: ValidatorError[]): ValidatorError[] {
  if (errors === null) return more;
  for (const error of more) addError(errors, error);
  return errors;
}

/** A validator that answers also where it had to stop. */
export function boundedValidator(validate: Validator): Validator {
  const bounded: Validator = (value) => {
    try {
      const valid = validate(value);
      bounded.errors = validate.errors ?? null;
      return valid;
    } catch (error) {
      if (!(error instanceof TooManyErrors)) throw error;
      bounded.errors = error.errors;
      return false;
    }
  };
  return bounded;
}

/**
 * One more than the index of the first item that equals an earlier one; 0 where all differ. Generated validators look for
 * twins from there, instead of comparing every item with every other.
 */
export function endOfTwins(items: readonly unknown[]): number {
  const seen = new Set<string>();
  const found = items.findIndex((item) => {
    const size = seen.size;
    return seen.add(canonical(item)).size === size;
  });
  return found + 1;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  );
}
