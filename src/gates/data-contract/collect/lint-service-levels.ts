import type { Problem } from '../../../model/problem.ts';
import { boundedText } from '../../name-list.ts';
import type { ContractNode } from './contract-node.ts';
import { dayBounds } from './day-bounds.ts';
import { secondsOfUnit } from './time-unit.ts';

/** Service levels that are a length of time, by their names and abbreviations in the standard. */
const TIMES = new Set([
  'latency',
  'ly',
  'freshness',
  'retention',
  're',
  'frequency',
  'fy',
  'timetodetect',
  'td',
  'timetonotify',
  'tn',
  'timetorepair',
  'tr',
]);

/** Service levels that are a day. */
const DAYS = new Set(['generalavailability', 'ga', 'endofsupport', 'es', 'endoflife', 'el']);

/** Service levels whose value or unit says nothing that could be held against anything. */
export function* lintServiceLevels(contract: ContractNode): Iterable<Problem> {
  for (const level of contract.list('slaProperties')) {
    const property = level.text('property')?.toLowerCase() ?? '';
    const { value, location } = level.get('value');
    const unit = level.text('unit');
    if (TIMES.has(property) && unit !== undefined && secondsOfUnit(unit) === undefined)
      yield {
        message: `\`${boundedText(unit, 100)}\` is no unit of time`,
        remedy: 'write s, m (minutes), h, d, w, mo (months) or y',
        location: level.get('unit').location,
      };
    if (TIMES.has(property) && value !== undefined && !(typeof value === 'number' && value >= 0))
      yield {
        message: `${level.text('property') ?? ''} is \`${boundedText(String(value), 100)}\`, which is no length of time`,
        remedy: 'write a number, and its unit under `unit:`',
        location,
      };
    if (DAYS.has(property) && typeof value === 'string' && !dayBounds(value))
      yield {
        message: `${level.text('property') ?? ''} is \`${boundedText(value, 100)}\`, which is no day`,
        remedy: 'write a day, as `2027-06-30`',
        location,
      };
  }
}
