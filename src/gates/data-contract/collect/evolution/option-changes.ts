import type { ContractNode } from '../contract-node.ts';
import { changedValue, type NoteChange, sameValue, shown } from './change-list.ts';

/** Bounds that come in pairs with and without the bound itself, and bounds of a number of things. */
const BOUNDS = [
  { key: 'minimum', exclusive: 'exclusiveMinimum', lower: true },
  { key: 'maximum', exclusive: 'exclusiveMaximum', lower: false },
  { key: 'minLength', lower: true },
  { key: 'maxLength', lower: false },
  { key: 'minItems', lower: true },
  { key: 'maxItems', lower: false },
  { key: 'minProperties', lower: true },
  { key: 'maxProperties', lower: false },
] as const satisfies readonly { key: string; exclusive?: string; lower: boolean }[];

/** How values are written or made: another form breaks whoever reads or writes them. */
const FORMS = [
  'format',
  'timezone',
  'defaultTimezone',
  'dimensions',
  'elementType',
  'distanceMetric',
  'embeddingModel',
  'embeddingModelVersion',
];

/** What changed in the options of a property's logical type. */
export function optionChanges(before: ContractNode, after: ContractNode, note: NoteChange): void {
  const [old, now] = [before.get('logicalTypeOptions'), after.get('logicalTypeOptions')];
  const place = (key: string) => (now.has(key) ? now.get(key).location : after.location);
  for (const bound of BOUNDS) {
    const exclusive = 'exclusive' in bound ? bound.exclusive : undefined;
    const [from, to] = [boundOf(old, bound.key, exclusive), boundOf(now, bound.key, exclusive)];
    const looser = comparedBounds(from, to, bound.lower);
    if (looser === undefined) continue;
    const where = to && exclusive !== undefined && now.has(exclusive) ? exclusive : bound.key;
    note(
      looser ? 'guarantee-dropped' : 'guarantee-added',
      `${bound.key} was ${boundWords(from)}, is ${boundWords(to)}`,
      place(where),
    );
  }
  for (const key of FORMS) {
    const change = changedValue(old, now, key);
    if (change) note('form-changed', `${key} was ${shown(change.from)}, is ${shown(change.to)}`, place(key));
  }
  for (const key of ['uniqueItems', 'normalized']) {
    const [was, is] = [old.flag(key), now.flag(key)];
    if (was !== is) note(was ? 'guarantee-dropped' : 'guarantee-added', `${key} was ${was}, is ${is}`, place(key));
  }
  patternChange(old, now, note, place('pattern'));
  multipleChange(old, now, note, place('multipleOf'));
  const fields = (options: ContractNode): readonly unknown[] => options.list('required').map(({ value }) => value);
  const [had, has] = [fields(old), fields(now)];
  for (const name of had.filter((field) => !has.includes(field)))
    note('guarantee-dropped', `the field ${shown(name)} may now be missing`, place('required'));
  for (const name of has.filter((field) => !had.includes(field)))
    note('guarantee-added', `the field ${shown(name)} must now be there`, place('required'));
}

interface Bound {
  readonly value: number | string;
  readonly exclusive: boolean;
}

/** A bound in either spelling; up to v3.0 the exclusive one is a flag beside it. */
function boundOf(options: ContractNode, key: string, exclusive: string | undefined): Bound | undefined {
  const of = (name: string): number | string | undefined => {
    const { value } = options.get(name);
    return typeof value === 'number' || typeof value === 'string' ? value : undefined;
  };
  const own = of(key);
  const other = exclusive === undefined ? undefined : of(exclusive);
  if (own !== undefined) return { value: own, exclusive: exclusive !== undefined && options.flag(exclusive) };
  return other === undefined ? undefined : { value: other, exclusive: true };
}

/** Whether a bound lets more through than before; undefined where it is the same. Dates in ISO 8601 sort as texts. */
function comparedBounds(from: Bound | undefined, to: Bound | undefined, lower: boolean): boolean | undefined {
  if (!from && !to) return undefined;
  if (!from || !to) return to === undefined;
  if (from.value === to.value) return from.exclusive === to.exclusive ? undefined : from.exclusive;
  return lower === to.value < from.value;
}

function boundWords(bound: Bound | undefined): string {
  return bound ? `${shown(bound.value)}${bound.exclusive ? ' (itself left out)' : ''}` : 'not there';
}

function patternChange(
  old: ContractNode,
  now: ContractNode,
  note: NoteChange,
  location: ContractNode['location'],
): void {
  const [from, to] = [old.text('pattern'), now.text('pattern')];
  if (from === to) return;
  if (from === undefined) note('guarantee-added', `it must now match ${shown(to)}`, location);
  else if (to === undefined) note('guarantee-dropped', `it need not match ${shown(from)} any more`, location);
  else note('pattern-changed', `the pattern was ${shown(from)}, is ${shown(to)}`, location);
}

function multipleChange(
  old: ContractNode,
  now: ContractNode,
  note: NoteChange,
  location: ContractNode['location'],
): void {
  const [from, to] = [old.number('multipleOf'), now.number('multipleOf')];
  if (sameValue(from, to)) return;
  const says = `multipleOf was ${shown(from)}, is ${shown(to)}`;
  if (from === undefined || (to !== undefined && to % from === 0)) note('guarantee-added', says, location);
  else if (to === undefined || from % to === 0) note('guarantee-dropped', says, location);
  else note('form-changed', says, location);
}
