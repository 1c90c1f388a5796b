import type { Problem } from '../model/problem.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Document } from './document.ts';
import type { Validator, ValidatorError } from './validator.ts';

/** At most this many problems of one file are listed. */
const MOST_PROBLEMS = 100;

/** Holds a document against its schema: every problem with its line, in words, and the key or value that was probably meant. */
export function checkDocument(document: Document, validator: Validator): readonly Problem[] {
  if (document.problems.length > 0) return document.problems;
  if (validator(document.value)) return [];
  const errors = meaningful(validator.errors ?? []);
  const problems = errors.map((error) => problemOf(error, document));
  const unique = [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
  return unique
    .sort((a, b) => (a.location?.line ?? 0) - (b.location?.line ?? 0) || (a.location?.column ?? 0) - (b.location?.column ?? 0))
    .slice(0, MOST_PROBLEMS);
}

/**
 * Where a value may be one of several things, the validator complains about each of them. Kept are the complaints of the
 * branch that fits best: the one whose complaints lie deepest, and of those the ones that are not about the type.
 */
function meaningful(errors: readonly ValidatorError[]): readonly ValidatorError[] {
  const choices = errors.filter((error) => error.keyword === 'anyOf' || error.keyword === 'oneOf');
  let kept = errors.filter((error) => error.keyword !== 'if' && error.keyword !== 'propertyNames');
  for (const choice of choices) {
    const below = kept.filter((error) => error !== choice && error.instancePath.startsWith(choice.instancePath) && !isChoice(error));
    const deeper = below.filter(
      (error) => error.instancePath !== choice.instancePath || !['type', 'const', 'enum'].includes(error.keyword),
    );
    const drop = new Set<ValidatorError>(
      deeper.length > 0
        ? [choice, ...below.filter((error) => !deeper.includes(error))]
        : below.filter((error) => error.instancePath === choice.instancePath),
    );
    kept = kept.filter((error) => !drop.has(error));
  }
  return kept;
}

function isChoice(error: ValidatorError): boolean {
  return error.keyword === 'anyOf' || error.keyword === 'oneOf';
}

function problemOf(error: ValidatorError, document: Document): Problem {
  const keys = pointerKeys(error.instancePath, document.value);
  const name = keys.length === 0 ? 'the file' : `\`${display(keys)}\``;
  const { params } = error;
  switch (error.keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const key = String(params['additionalProperty'] ?? params['unevaluatedProperty']);
      const known = Object.keys((error.parentSchema?.['properties'] ?? {}) as object);
      const meant = didYouMean(key, known);
      return {
        message: `\`${short(key)}\` is not a key${keys.length > 0 ? ` of ${name}` : ''}${meant ? `; did you mean \`${meant}\`?` : ''}`,
        remedy: meant ? `write \`${meant}\`` : known.length > 0 ? `known keys: ${known.join(', ')}` : 'take it out',
        location: document.locateKey(...keys, key),
      };
    }
    case 'required': {
      const key = String(params['missingProperty']);
      return { message: `${name} has no \`${key}\``, remedy: `add \`${key}:\``, location: document.locate(...keys) };
    }
    case 'enum':
    case 'const': {
      const allowed = (error.keyword === 'enum' ? (params['allowedValues'] as unknown[]) : [params['allowedValue']]).map(String);
      const value = error.data === undefined ? valueAt(document.value, keys) : error.data;
      const meant = typeof value === 'string' ? didYouMean(value, allowed) : undefined;
      return {
        message: `${name} is ${shown(value)}; expected ${allowed.length === 1 ? '' : 'one of '}${allowed.map((word) => `\`${word}\``).join(', ')}${meant ? `; did you mean \`${meant}\`?` : ''}`,
        remedy: `write ${meant ? `\`${meant}\`` : allowed.map((word) => `\`${word}\``).join(' or ')}`,
        location: document.locate(...keys),
      };
    }
    case 'type': {
      const types = [params['type']].flat().map((type) => TYPE_WORDS[String(type)] ?? String(type));
      return {
        message: `${name} must be ${types.join(' or ')}, not ${shown(error.data)}`,
        location: document.locate(...keys),
      };
    }
    case 'pattern':
      return {
        message: `${name} is ${shown(error.data)}; expected ${describe(error) ?? `text that matches ${String(params['pattern'])}`}`,
        location: document.locate(...keys),
      };
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return {
        message: `${name} is ${shown(error.data)}; it must be ${String(params['comparison'])} ${String(params['limit'])}`,
        location: document.locate(...keys),
      };
    case 'minItems':
    case 'minLength':
    case 'minProperties':
      return { message: `${name} is empty or too short: at least ${String(params['limit'])} needed`, location: document.locate(...keys) };
    case 'maxItems':
    case 'maxLength':
    case 'maxProperties':
      return { message: `${name} is too long: at most ${String(params['limit'])} allowed`, location: document.locate(...keys) };
    case 'uniqueItems':
      return { message: `${name} holds the same item twice`, location: document.locate(...keys, Number(params['i'] ?? 0)) };
    default: {
      const wanted = describe(error);
      return {
        message: `${name} is ${shown(error.data)}, which is not one of the forms allowed here${wanted ? `: ${wanted}` : ''}`,
        location: document.locate(...keys),
      };
    }
  }
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  null: 'null',
};

function describe(error: ValidatorError): string | undefined {
  const description = error.parentSchema?.['description'];
  return typeof description === 'string' ? lowerFirst(description.replace(/\.$/, '')) : undefined;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function shown(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return `\`${short(String(value))}\``;
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function valueAt(value: unknown, keys: readonly (string | number)[]): unknown {
  let current = value;
  for (const key of keys) current = (current as Record<string | number, unknown> | undefined)?.[key];
  return current;
}

function pointerKeys(pointer: string, value: unknown): (string | number)[] {
  const keys: (string | number)[] = [];
  let current = value;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    keys.push(Array.isArray(current) ? Number(key) : key);
    current = (current as Record<string, unknown> | undefined)?.[key];
  }
  return keys;
}

function display(keys: readonly (string | number)[]): string {
  let text = '';
  for (const key of keys) text += typeof key === 'number' ? `[${key}]` : text === '' ? key : `.${key}`;
  return short(text);
}
