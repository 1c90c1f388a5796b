import type { LineageRegistration } from '../../../generated/formats.ts';
import type { Feature } from '../../../model/feature.ts';
import { type Document, LIMITS } from '../../../sources/document.ts';
import type { Repository } from '../../../sources/repository.ts';
import { boundedText } from '../../name-list.ts';
import { outputContract } from './output-contract.ts';
import type { PlaceInRecord } from './place-in-record.ts';

const MOST_OUTPUTS = 1000;
const MOST_FAULTS = 100;
const TYPES = ['string', 'number', 'integer', 'boolean', 'date', 'timestamp', 'time', 'array', 'object'];

type Values = Readonly<Record<string, unknown>>;
/** What is wrong with an output: what it is about, in words, and under which key. */
type Fault = readonly [what: string, message: string, remedy: string, key?: string];

/** What a record says of its outputs that cannot be, or that their contracts say otherwise. */
export function collectOutputs(
  feature: Feature,
  repository: Repository,
  place: PlaceInRecord,
): LineageRegistration['outputs'] {
  const stated: unknown = feature.record.outputs;
  if (!Array.isArray(stated)) return { total: 0, faults: [] };
  const names = new Set<string>();
  const outputs = stated.slice(0, MOST_OUTPUTS).map((output: unknown) => (isMapping(output) ? output : {}));
  const faults = outputs.flatMap((output, index) => {
    const name = typeof output['name'] === 'string' ? output['name'] : '';
    if (name === '') return [];
    const twice = names.has(name);
    names.add(name);
    return [
      ...(twice
        ? [['name', `the output \`${name}\` stands twice`, 'give each a name of its own', 'name'] as const]
        : []),
      ...faultsOfRange(output, name),
      ...faultsOfContract(output, name, feature, repository),
    ].map(([what, message, remedy, key]) => ({
      output: boundedText(twice ? `${name} (${index + 1})` : name, 200),
      what,
      problem: {
        message: boundedText(message, 4000),
        remedy,
        location: key === undefined ? place('outputs', index) : place('outputs', index, key),
      },
    }));
  });
  return { total: outputs.length, location: place('outputs'), faults: faults.slice(0, MOST_FAULTS) };
}

function* faultsOfRange(output: Values, name: string): Generator<Fault> {
  const { type, minimum, maximum, values } = output;
  // A type that there is not is the record's mistake, and told as such.
  if (typeof type !== 'string' || !TYPES.includes(type)) return;
  const isNumber = type === 'number' || type === 'integer';
  const listed: readonly unknown[] | undefined = Array.isArray(values) ? values : undefined;
  for (const key of ['minimum', 'maximum']) {
    if (output[key] === undefined || isNumber) continue;
    yield [key, `\`${name}\` is of type ${type}, which has no \`${key}\``, 'take it out, or name another type', key];
  }
  if (typeof minimum === 'number' && typeof maximum === 'number' && minimum > maximum)
    yield [
      'range',
      `\`${name}\` is at least ${minimum} and at most ${maximum}: it can be nothing`,
      'swap the two',
      'minimum',
    ];
  if (isNumber && minimum === undefined && maximum === undefined && listed === undefined)
    yield [
      'no range',
      `nothing says what \`${name}\` can be`,
      'write `minimum` and `maximum`, or one of them, or all `values`',
    ];
  const odd = listed?.find((value) => !fits(value, type));
  if (odd !== undefined)
    yield [
      'values',
      `\`${name}\` is of type ${type}, and \`${shown(odd)}\` is among its values`,
      'write values of its type',
      'values',
    ];
  const outside = listed?.find(
    (value) =>
      typeof value === 'number' &&
      ((typeof minimum === 'number' && value < minimum) || (typeof maximum === 'number' && value > maximum)),
  );
  if (outside !== undefined)
    yield [
      'values out of range',
      `\`${name}\` can be ${shown(outside)}, which is out of its own range`,
      'mend the range or the values',
      'values',
    ];
}

function fits(value: unknown, type: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number' || type === 'boolean') return typeof value === type;
  return typeof value === 'string';
}

/** What the contract says of a column of the same name. A contract that cannot be read is another check's. */
function* faultsOfContract(output: Values, name: string, feature: Feature, repository: Repository): Generator<Fault> {
  const stated = output['contract'];
  const path = typeof stated === 'string' ? outputContract(stated, feature, repository) : undefined;
  if (path === undefined || !repository.has(path)) return;
  const document = repository.document(path, LIMITS.configuration);
  if ('unreadable' in document || !isMapping(document.value)) return;
  const column = columnsOf(document).get(name);
  if (!column) {
    yield ['contract', `\`${path}\` has no property \`${name}\``, 'name the output as its contract does', 'contract'];
    return;
  }
  const logicalType = column['logicalType'];
  if (typeof logicalType === 'string' && TYPES.includes(String(output['type'])) && logicalType !== output['type'])
    yield [
      'type',
      `\`${name}\` is of type ${String(output['type'])} here, and of type ${boundedText(logicalType, 50)} in \`${path}\``,
      'let both say the same',
      'type',
    ];
}

const known = new WeakMap<Document, ReadonlyMap<unknown, Values>>();

/** The columns of a contract by name; many outputs may name the same contract. */
function columnsOf(document: Document): ReadonlyMap<unknown, Values> {
  const contract = isMapping(document.value) ? document.value : {};
  const columns =
    known.get(document) ??
    new Map(
      list(contract['schema']).flatMap((table) =>
        (isMapping(table) ? list(table['properties']) : []).flatMap((column) =>
          isMapping(column) ? [[column['name'], column] as const] : [],
        ),
      ),
    );
  known.set(document, columns);
  return columns;
}

function shown(value: unknown): string {
  return boundedText(typeof value === 'string' ? value : JSON.stringify(value), 100);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isMapping(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
