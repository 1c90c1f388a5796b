import type { Problem } from '../../../model/problem.ts';
import { LOGICAL_TYPES } from '../../../query/logical-type.ts';
import { isStructured, isValueOf, LEXICAL_WORDS } from '../../../query/lexical-form.ts';
import { didYouMean } from '../../../sources/did-you-mean.ts';
import { boundedText } from '../../name-list.ts';
import { isUtc, isZone } from './is-zone.ts';
import type { ContractNode } from './contract-node.ts';
import { lintPattern } from './lint-pattern.ts';
import { TEXT_FORMATS } from './value-format.ts';

/** Bounds of a property that are no value of its type, or that nothing can keep. `old`: the contract is in version 3.0. */
export function* lintBounds(property: ContractNode, old: boolean): Iterable<Problem> {
  const options = property.get('logicalTypeOptions');
  const type = LOGICAL_TYPES.find((known) => known === property.text('logicalType'));
  const name = `\`${boundedText(property.text('name') ?? '', 100)}\``;
  for (const key of ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'] as const) {
    const bound = options.get(key);
    const { value } = bound;
    if (typeof value === 'boolean' && !old && key.startsWith('exclusive')) {
      const meant = key === 'exclusiveMinimum' ? 'minimum' : 'maximum';
      yield {
        message: `${key} is the bound itself since v3.1.0, not true or false`,
        remedy: `write \`${key}: BOUND\` in place of \`${meant}\``,
        location: bound.location,
      };
    }
    if (typeof value !== 'string' || type === undefined || isStructured(type)) continue;
    if (
      (type === 'date' || type === 'timestamp' || type === 'time') &&
      !options.has('format') &&
      !isValueOf(type, value) &&
      !isValueOf('date', value)
    ) {
      yield {
        message: `${key} of ${name} is ${word(value)}, which is not ${LEXICAL_WORDS[type]}`,
        remedy: `write it as ${LEXICAL_WORDS[type]}`,
        location: bound.location,
      };
    }
  }
  if (options.has('minimum') && options.has('exclusiveMinimum') && !old) yield* twice('minimum', 'exclusiveMinimum');
  if (options.has('maximum') && options.has('exclusiveMaximum') && !old) yield* twice('maximum', 'exclusiveMaximum');
  function* twice(one: string, other: string): Iterable<Problem> {
    if (typeof options.get(other).value === 'boolean') return;
    yield {
      message: `${name} has both ${one} and ${other}; one of them says nothing`,
      remedy: 'keep the one that is meant',
      location: options.get(other).location,
    };
  }
  for (const [least, most] of [
    ['minimum', 'maximum'],
    ['exclusiveMinimum', 'maximum'],
    ['minimum', 'exclusiveMaximum'],
    ['exclusiveMinimum', 'exclusiveMaximum'],
    ['minLength', 'maxLength'],
    ['minItems', 'maxItems'],
    ['minProperties', 'maxProperties'],
  ] as const) {
    const low = options.get(least).value;
    const high = options.get(most).value;
    // Dates, and moments written in the same zone and with as many digits, sort as texts.
    const texts =
      typeof low === 'string' && typeof high === 'string' && !options.has('format') && low.length === high.length;
    const comparable =
      (typeof low === 'number' && typeof high === 'number') ||
      (texts && (type === 'date' || ((type === 'timestamp' || type === 'time') && zone(low) === zone(high))));
    if (!comparable) continue;
    const open = least.startsWith('exclusive') || most.startsWith('exclusive');
    if (low > high || (open && low === high)) {
      yield {
        message: `no ${name} can be ${least.startsWith('exclusive') ? 'more than' : 'at least'} ${word(low)} and ${most.startsWith('exclusive') ? 'less than' : 'at most'} ${word(high)}`,
        remedy: `make ${least} the smaller one`,
        location: options.get(least).location,
      };
    }
  }
  const stated = type === 'timestamp' ? options.text('defaultTimezone') : undefined;
  if (stated !== undefined && !isUtc(stated) && !isZone(stated))
    yield {
      message: `there is no time zone ${word(stated)}`,
      remedy: 'write its IANA name, as `Europe/Berlin` or `Etc/UTC`',
      location: options.get('defaultTimezone').location,
    };
  if (type === 'integer') yield* nothingBetween(options, name);
  if (type === 'string') yield* nearlyFormat(options);
  const pattern = options.get('pattern');
  if (typeof pattern.value === 'string') yield* lintPattern(pattern.value, pattern.location);
}

/** Bounds between which there is no whole number, or no multiple. */
function* nothingBetween(options: ContractNode, name: string): Iterable<Problem> {
  const least = options.number('minimum');
  const most = options.number('maximum');
  if (least === undefined || most === undefined || least > most) return;
  const multiple = options.number('multipleOf');
  // Of a fraction, all that can be told without dividing is whether there is a whole number.
  const of = multiple !== undefined && multiple > 0 && Number.isInteger(multiple) ? multiple : 1;
  if (Math.ceil(least / of) * of <= most) return;
  yield {
    message: `there is no ${of === 1 ? 'whole number' : `multiple of ${word(of)}`} from ${word(least)} to ${word(most)}, so no ${name} can be any`,
    remedy: 'widen the bounds',
    location: options.get('minimum').location,
  };
}

/** The standard leaves the list of formats open: only what is nearly one of its own is taken for a slip. */
function* nearlyFormat(options: ContractNode): Iterable<Problem> {
  const stated = options.text('format');
  if (stated === undefined || TEXT_FORMATS.includes(stated)) return;
  const meant = didYouMean(stated, TEXT_FORMATS);
  if (meant === undefined) return;
  yield {
    message: `${word(stated)} is no format that is known; did you mean ${word(meant)}?`,
    remedy: `write ${word(meant)}`,
    location: options.get('format').location,
  };
}

/** The zone at the end of a moment. */
function zone(moment: string): string {
  return /(Z|[+-]\d{2}:?\d{2})?$/i.exec(moment)?.[0] ?? '';
}

function word(value: unknown): string {
  return `\`${boundedText(String(value), 100)}\``;
}
