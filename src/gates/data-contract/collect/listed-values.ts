import type { Scalar } from '../../../query/condition.ts';
import { boundedText } from '../../name-list.ts';

/** The first few of a list of allowed values, for messages. */
export function listedValues(values: readonly Scalar[]): string {
  const words = values.slice(0, 8).map((value) => `\`${boundedText(String(value), 60)}\``);
  return values.length > 8 ? `${words.join(', ')} and ${values.length - 8} more` : words.join(', ');
}
