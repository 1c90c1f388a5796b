import type { FieldLayout, ToldType, ValueLayout } from '../data-profile.ts';
import { storesType, withoutMembers } from './stored-type.ts';

/** How deep types inside of types are followed. */
const DEEPEST = 16;

/** The narrower before the wider: what is stored as integers is a number as well. */
const TYPES: readonly ToldType[] = [
  'string',
  'boolean',
  'integer',
  'number',
  'date',
  'timestamp',
  'time',
  'object',
  'map',
  'array',
];

/** What values of a stored type are, from its name as the engine writes it: `STRUCT(a INTEGER, b VARCHAR[])`. */
export function storedLayout(whole: string, depth = 0): ValueLayout {
  const stored = withoutMembers(whole);
  const type = TYPES.find((known) => storesType(known, stored));
  const layout = { stored, ...(type === undefined ? {} : { type }) };
  if (depth >= DEEPEST) return layout;
  const items = /^([^]*)\[\d*\]$/.exec(stored)?.[1];
  if (items !== undefined) return { ...layout, items: storedLayout(items, depth + 1) };
  if (stored.startsWith('STRUCT(') && stored.endsWith(')'))
    return {
      ...layout,
      fields: split(stored.slice('STRUCT('.length, -1)).map((field): FieldLayout => {
        const [, quoted, plain, of = ''] = /^(?:"((?:[^"]|"")*)"|(\S+)) ([^]*)$/.exec(field) ?? [];
        return { name: quoted?.replaceAll('""', '"') ?? plain ?? '', ...storedLayout(of, depth + 1) };
      }),
    };
  return layout;
}

/** The parts of a list between commas that stand in no quotes and no parentheses. */
function split(list: string): readonly string[] {
  const parts: string[] = [];
  let [start, depth] = [0, 0];
  let quote: string | undefined;
  for (let at = 0; at < list.length; at += 1) {
    const character = list[at];
    // A doubled quote closes and opens again at once.
    if (quote !== undefined) quote = character === quote ? undefined : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === ',' && depth === 0) {
      parts.push(list.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, list.slice(start)].map((part) => part.trim());
}
