import type { Problem } from '../model/problem.ts';
import { type Complaint, wordsOf } from './choose-complaints.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Document } from './document.ts';
import { shorten } from './shorten.ts';
import type { ValidatorError } from './validator.ts';

type Keys = readonly (string | number)[];

/** More known words than these do not help to find the right one. */
const MOST_WORDS = 30;
/** A list of more words than these is not said again as what to do. */
const MOST_REPEATED = 6;

/**
 * A validator's complaint in the words of the file's writer: which key or value, what was expected, what stands there, what to write.
 *
 * @param nameOf what the value under some keys is called
 */
export function describeComplaint(complaint: Complaint, document: Document, nameOf = display): Problem {
  const { error } = complaint;
  const { keys, value } = follow(error.instancePath, document.value);
  const name = keys.length === 0 ? 'the file' : `\`${shorten(nameOf(keys))}\``;
  const location = document.locate(...keys);
  if (complaint.kind === 'forms') return { ...notAForm(complaint, name), location };
  if (typeof error.data === 'string' && typeof value === 'object') {
    return {
      message: `\`${shorten(error.data)}\` cannot be a key of ${name}${expectation(error)}`,
      location: document.locateKey(...keys, error.data),
    };
  }
  const { params } = error;
  switch (error.keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return unknownKey(error, keys, name, document);
    case 'required': {
      const key = String(params['missingProperty']);
      return {
        message: `${name} has no \`${key}\``,
        remedy: `add ${document.path.endsWith('.json') ? `\`"${key}"\`` : `\`${key}:\``}`,
        location,
      };
    }
    case 'enum':
    case 'const':
      return { ...notAWord(error, name), location };
    case 'type':
      return { ...notAForm({ types: [params['type']].flat().map(String), words: [], error }, name), location };
    case 'pattern':
      return {
        message: `${name} is ${shown(error.data)}${expectation(error) || `, which does not match \`${shorten(String(params['pattern']))}\``}`,
        location,
      };
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return {
        message: `${name} is ${shown(error.data)}; expected ${BOUNDS[error.keyword] ?? ''} ${String(params['limit'])}`,
        location,
      };
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return { message: `${name} ${sizeOf(error.data)}; expected at least ${String(params['limit'])}`, location };
    case 'maxLength':
    case 'maxItems':
    case 'maxProperties':
      return { message: `${name} ${sizeOf(error.data)}; expected at most ${String(params['limit'])}`, location };
    case 'uniqueItems': {
      const again = Math.max(Number(params['i']), Number(params['j']));
      const item = (error.data as readonly unknown[])[again];
      return {
        message: `${name} holds ${shown(item)} twice`,
        remedy: 'keep one of the two',
        location: document.locate(...keys, again),
      };
    }
    default:
      return { message: `${name} is ${shown(error.data)}, which may not stand here${expectation(error)}`, location };
  }
}

const BOUNDS: Readonly<Record<string, string>> = {
  minimum: 'at least',
  maximum: 'at most',
  exclusiveMinimum: 'more than',
  exclusiveMaximum: 'less than',
};

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  null: 'null',
};

function unknownKey(error: ValidatorError, keys: Keys, name: string, document: Document): Problem {
  const key = String(error.params['additionalProperty'] ?? error.params['unevaluatedProperty']);
  const known = Object.keys(error.parentSchema?.['properties'] ?? {});
  const meant = didYouMean(key, known);
  return {
    message: `\`${shorten(key)}\` is not a key${keys.length > 0 ? ` of ${name}` : ''}${meant ? `; did you mean \`${meant}\`?` : ''}`,
    remedy: meant
      ? `write \`${meant}\``
      : known.length > 0 && known.length <= MOST_WORDS
        ? `take it out, or write one of ${known.join(', ')}`
        : 'take it out',
    location: document.locateKey(...keys, key),
  };
}

type Words = Pick<Problem, 'message' | 'remedy'>;

function notAWord(error: ValidatorError, name: string): Words {
  const allowed = wordsOf(error);
  const { data } = error;
  const twin = allowed.find((word) => typeof word !== 'string' && String(word) === data);
  if (twin !== undefined)
    return {
      message: `${name} is the text ${shown(data)}; expected ${shown(twin)} itself`,
      remedy: 'take the quotes away',
    };
  const words = allowed.map(shown);
  const meant = typeof data === 'string' ? didYouMean(data, allowed.map(String)) : undefined;
  const expected =
    words.slice(0, MOST_WORDS).join(', ') + (words.length > MOST_WORDS ? ` and ${words.length - MOST_WORDS} more` : '');
  return {
    message: `${name} is ${shown(data)}; expected ${words.length === 1 ? '' : 'one of '}${expected}${meant ? `; did you mean \`${meant}\`?` : ''}`,
    remedy: `write ${meant ? `\`${meant}\`` : words.length > MOST_REPEATED ? 'one of them' : listed(words)}`,
  };
}

function notAForm(
  {
    types,
    words,
    error,
  }: { readonly types: readonly string[]; readonly words: readonly unknown[]; readonly error: ValidatorError },
  name: string,
): Words {
  const { data } = error;
  const seen = data !== null ? `is ${shown(data)}` : name === 'the file' ? 'is empty' : 'has no value';
  const simple = types.every((type) => type !== 'object' && type !== 'array');
  const described =
    simple && words.length === 0 && (types.length > 1 || error.parentSchema?.['pattern'] !== undefined)
      ? expectation(error)
      : '';
  const expected = listed([...words.map(shown), ...types.map((type) => TYPE_WORDS[type] ?? type)]);
  const remedy = rewritten(data, types, error);
  return { message: `${name} ${seen}${described || `; expected ${expected}`}`, ...(remedy ? { remedy } : {}) };
}

/** The same value in the wanted form, where it is plain what was meant. */
function rewritten(data: unknown, types: readonly string[], { parentSchema }: ValidatorError): string | undefined {
  if (types.includes('string') && (typeof data === 'number' || typeof data === 'boolean')) {
    const pattern = parentSchema?.['pattern'];
    if (typeof pattern === 'string' && !new RegExp(pattern).test(String(data))) return undefined;
    return `put it in quotes: \`"${String(data)}"\``;
  }
  if (typeof data !== 'string') return undefined;
  if (types.includes('array')) return `write a list: \`[${shorten(data)}]\``;
  if (types.includes('boolean') && /^(?:yes|on|y)$/i.test(data)) return 'write `true`';
  if (types.includes('boolean') && /^(?:no|off|n)$/i.test(data)) return 'write `false`';
  const number = types.includes('number') || types.includes('integer');
  if (number && /^-?\d+(\.\d+)?$/.test(data)) return `take the quotes away: \`${shorten(data)}\``;
  if (types.includes('boolean') && /^(?:true|false)$/.test(data)) return `take the quotes away: \`${data}\``;
  return undefined;
}

/** `a`, `a or b`, `a, b or c` */
function listed(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : words.join('');
}

/** What the schema says of the value, where it says it. */
function expectation({ parentSchema }: ValidatorError): string {
  const description = parentSchema?.['description'];
  if (typeof description !== 'string') return '';
  return `; expected ${description.charAt(0).toLowerCase()}${description.slice(1).replace(/\.$/, '')}`;
}

function shown(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (value === '') return 'an empty text';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a mapping' : `\`${shorten(String(value))}\``;
}

function sizeOf(value: unknown): string {
  if (typeof value === 'string') return value === '' ? 'is empty' : `has ${counted(value.length, 'character')}`;
  const size = Array.isArray(value) ? value.length : Object.keys(value as object).length;
  return size === 0 ? 'is empty' : `has ${counted(size, Array.isArray(value) ? 'item' : 'key')}`;
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}

/** The keys a JSON pointer names (numbers where it goes into a list), and the value they lead to. */
function follow(pointer: string, root: unknown): { readonly keys: Keys; readonly value: unknown } {
  let value = root;
  const keys = pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const key = Array.isArray(value) ? Number(name) : name;
      value = (value as Readonly<Record<string, unknown>> | undefined)?.[key];
      return key;
    });
  return { keys, value };
}

/** `criteria[0].metric` */
function display(keys: Keys): string {
  return keys.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  );
}
