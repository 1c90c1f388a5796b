import type { Problem } from '../../../model/problem.ts';
import { boundedText } from '../../name-list.ts';
import type { ContractNode } from './contract-node.ts';

const KEYS = [
  { flag: 'primaryKey', position: 'primaryKeyPosition', what: 'primary key' },
  { flag: 'partitioned', position: 'partitionKeyPosition', what: 'partition key' },
] as const;

/** Positions of keys that are given twice, leave a gap, or belong to no key. */
export function* lintKeys(object: ContractNode): Iterable<Problem> {
  for (const { flag, position, what } of KEYS) {
    const taken = new Map<number, string>();
    const columns = object.list('properties').filter((property) => property.flag(flag));
    for (const property of object.list('properties')) {
      const at = property.number(position);
      // -1 is the standard's own word for none.
      if (at === undefined || at === -1) continue;
      const { location } = property.get(position);
      if (!property.flag(flag)) {
        yield {
          message: `${shown(property)} has a ${position} and is not part of the ${what}`,
          remedy: `write \`${flag}: true\`, or take the position out`,
          location,
        };
        continue;
      }
      const other = taken.get(at);
      if (!Number.isInteger(at) || at < 1 || at > columns.length)
        yield {
          message: `${position} of ${shown(property)} is ${at}; the ${what} has ${columns.length === 1 ? 'one column, at position 1' : `${columns.length} columns, at positions 1 to ${columns.length}`}`,
          remedy: 'count the columns of the key from 1, without gaps',
          location,
        };
      else if (other !== undefined)
        yield {
          message: `${other} and ${shown(property)} are both at position ${at} of the ${what}`,
          remedy: 'give each column of the key a position of its own',
          location,
        };
      else taken.set(at, shown(property));
    }
    const without = columns.filter((property) => property.number(position) === undefined);
    if (columns.length > 1 && taken.size > 0 && without.length > 0) {
      yield {
        message: `${without.map(shown).slice(0, 3).join(', ')} ${without.length === 1 ? 'is' : 'are'} part of the ${what} without a ${position}, which the other columns have`,
        remedy: `give every column of the key a \`${position}\``,
        location: without[0]?.location ?? object.location,
      };
    }
  }
}

function shown(property: ContractNode): string {
  return `\`${boundedText(property.text('name') ?? '', 100)}\``;
}
