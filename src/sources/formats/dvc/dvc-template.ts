import { shellQuoted } from '../../shell-quoted.ts';
import { isRecord } from '../../../model/is-record.ts';
import { isFloat, pythonNumber } from './dvc-float.ts';

/** A template that cannot be filled in, in words. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}

/** How DVC makes options of a command from a mapping (`parsing` in `.dvc/config`). */
export interface CommandOptions {
  readonly bool: 'store_true' | 'boolean_optional';
  readonly list: 'nargs' | 'append';
}

const EXPRESSION = /(?<!\\)\$\{(.*?)\}/g;

/**
 * Fills in the `${…}` of all texts in a value, as `dvc/parsing` does. A text that is one expression becomes its value.
 *
 * @param command whether mappings become options, as in `cmd`
 * @throws TemplateError
 */
export function fillIn(value: unknown, context: Readonly<Record<string, unknown>>, command?: CommandOptions): unknown {
  if (typeof value === 'string') return fillInText(value, context, command);
  if (Array.isArray(value)) return value.map((item) => fillIn(item, context, command));
  if (!isRecord(value) || isFloat(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [asText(fillInText(key, context)), fillIn(item, context, command)]),
  );
}

function fillInText(text: string, context: Readonly<Record<string, unknown>>, command?: CommandOptions): unknown {
  const matches = [...text.matchAll(EXPRESSION)];
  const [only] = matches;
  if (matches.length === 1 && only?.[0] === text) {
    const value = select(only[1] ?? '', context);
    return command && isRecord(value) && !isFloat(value) ? asOptions(value, command) : value;
  }
  return text
    .replace(EXPRESSION, (_, expression: string) => {
      const value = select(expression, context);
      return command && isRecord(value) && !isFloat(value) ? asOptions(value, command) : asText(value);
    })
    .replaceAll('\\${', '${');
}

/** The value an expression (`a.b[0]`) names. */
function select(expression: string, context: Readonly<Record<string, unknown>>): unknown {
  let value: unknown = context;
  for (const key of expression.replaceAll('[', '.').replaceAll(']', '').split('.')) {
    const inner = Array.isArray(value)
      ? (value[Number(key)] as unknown)
      : isRecord(value) && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
    if (inner === undefined) throw new TemplateError(`nothing is named \`${expression}\``);
    value = inner;
  }
  return value;
}

/** A value as Python writes it into a text. @throws TemplateError for lists and mappings */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (value === null) return 'None';
  if (typeof value === 'number' || isFloat(value)) {
    const text = pythonNumber(value);
    if (text !== undefined) return text;
    throw new TemplateError('a whole number is too large to be told exactly');
  }
  throw new TemplateError('a list or a mapping stands where a text is needed');
}

function asOptions(value: Readonly<Record<string, unknown>>, { bool, list }: CommandOptions): string {
  const parts: string[] = [];
  for (const [key, item] of flattened(value)) {
    if (typeof item === 'boolean') {
      if (item) parts.push(`--${key}`);
      else if (bool === 'boolean_optional') parts.push(`--no-${key}`);
    } else if (Array.isArray(item)) {
      const items = item.map((one: unknown) => (typeof one === 'string' ? shellQuoted(one) : asText(one)));
      if (list === 'append') parts.push(...items.map((one) => `--${key} ${one}`));
      else if (items.length > 0) parts.push(`--${key} ${items.join(' ')}`);
    } else parts.push(`--${key} ${typeof item === 'string' ? shellQuoted(item) : asText(item)}`);
  }
  return parts.join(' ');
}

function flattened(value: Readonly<Record<string, unknown>>, prefix = ''): readonly (readonly [string, unknown])[] {
  return Object.entries(value).flatMap(([key, item]) =>
    isRecord(item) && !isFloat(item) && Object.keys(item).length > 0
      ? flattened(item, `${prefix}${key}.`)
      : [[`${prefix}${key}`, item] as const],
  );
}
