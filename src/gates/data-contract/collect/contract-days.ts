import type { ContractDay } from '../../../generated/formats.ts';
import { boundedText } from '../../name-list.ts';
import type { ContractNode } from './contract-node.ts';
import { dayBounds } from './day-bounds.ts';

/** Service levels that are a day, by their names and abbreviations in the standard, in small letters. */
const DAYS: Readonly<Record<string, ContractDay['is']>> = {
  generalavailability: 'general-availability',
  ga: 'general-availability',
  endofsupport: 'end-of-support',
  es: 'end-of-support',
  endoflife: 'end-of-life',
  el: 'end-of-life',
};

/** Which day a service level is about, by its name; undefined where it is about something else. */
export function dayLevel(property: string): ContractDay['is'] | undefined {
  const name = property.toLowerCase();
  return Object.hasOwn(DAYS, name) ? DAYS[name] : undefined;
}

/** Whether a day means nothing yet: a draft is not for anybody to rely on. */
export function isOfDraft(is: ContractDay['is'], contract: ContractNode): boolean {
  return is === 'general-availability' && contract.text('status')?.toLowerCase() !== 'active';
}

/** The days that a contract names, from which or until which its data may be relied on. What is no day is left out. */
export function contractDays(contract: ContractNode): ContractDay[] {
  const seen = new Map<string, number>();
  return contract.list('slaProperties').flatMap((level): ContractDay[] => {
    const name = level.text('property') ?? '';
    const is = dayLevel(name);
    const value = level.text('value');
    const bounds = is === undefined || value === undefined ? undefined : dayBounds(value);
    if (is === undefined || value === undefined || !bounds || isOfDraft(is, contract)) return [];
    const count = (seen.get(is) ?? 0) + 1;
    seen.set(is, count);
    return [
      {
        about: count === 1 ? is : `${is} (${count})`,
        is,
        day: boundedText(value.trim(), 100),
        ...bounds,
        location: level.location,
      },
    ];
  });
}
