import type { ValidatorError } from './validator.ts';

/** A complaint worth telling: one of the validator's, or that a value has none of several forms that may stand there. */
export type Complaint =
  | { readonly kind: 'error'; readonly error: ValidatorError }
  | {
      readonly kind: 'forms';
      readonly error: ValidatorError;
      readonly types: readonly string[];
      readonly words: readonly unknown[];
    };

/**
 * Where a value may be one of several things, the validator complains about each of them. Kept are the complaints of those
 * whose type the value has: about what lies inside it, or about the value itself. Where it has the type of none, one complaint
 * names all of them.
 */
export function chooseComplaints(errors: readonly ValidatorError[]): readonly Complaint[] {
  const byPlace = new Map<string, ValidatorError[]>();
  const entered = new Set<string>();
  for (const error of errors) {
    // The complaint about a name of a key says more than that the names are wrong; `if` only says which part follows.
    if (error.keyword === 'if' || error.keyword === 'propertyNames') continue;
    const place = error.instancePath;
    const here = byPlace.get(place);
    if (here) here.push(error);
    else byPlace.set(place, [error]);
    for (let slash = place.lastIndexOf('/'); slash >= 0; slash = place.lastIndexOf('/', slash - 1)) {
      const parent = place.slice(0, slash);
      if (entered.has(parent)) break;
      entered.add(parent);
      if (slash === 0) break;
    }
  }
  const chosen = [...byPlace].flatMap(([place, here]) => chooseAt(here, entered.has(place)));
  // What is invalid is never without a complaint.
  return chosen.length > 0 ? chosen : errors.slice(0, 1).map((error) => ({ kind: 'error', error }));
}

function chooseAt(errors: readonly ValidatorError[], entered: boolean): readonly Complaint[] {
  const refusals = errors.filter(isRefusal);
  const others = errors
    .filter((error) => !isChoice(error) && !isRefusal(error))
    .map((error) => ({ kind: 'error', error }) as const);
  // Complaints about what lies inside a value come only from a form whose type it has.
  if (entered) return others;
  const [first, second] = refusals;
  if (!first) return others;
  if (!second && !errors.some(isChoice)) return [...others, { kind: 'error', error: first }];
  if (others.length > 0) return others;
  const types = refusals.flatMap(({ keyword, params }) =>
    keyword === 'type' ? [params['type']].flat().map(String) : [],
  );
  return [{ kind: 'forms', error: first, types: [...new Set(types)], words: refusals.flatMap(wordsOf) }];
}

function isChoice({ keyword }: ValidatorError): boolean {
  return keyword === 'anyOf' || keyword === 'oneOf';
}

/** A complaint that the value is another kind of thing altogether: of another type, or a word where the words are of another type. */
function isRefusal(error: ValidatorError): boolean {
  if (error.keyword === 'type') return true;
  const words = wordsOf(error);
  return words.length > 0 && words.every((word) => typeof word !== typeof error.data);
}

/** The values that an enumeration allows. */
export function wordsOf({ keyword, params }: ValidatorError): readonly unknown[] {
  if (keyword === 'enum') return params['allowedValues'] as readonly unknown[];
  return keyword === 'const' ? [params['allowedValue']] : [];
}
