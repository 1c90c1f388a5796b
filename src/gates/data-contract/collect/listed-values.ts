import type { Scalar } from '../../../query/condition.ts';
import { codeSpan } from '../../../model/code-span.ts';
import { boundedText } from '../../name-list.ts';
import { grouped } from '../evidence/count-words.ts';

/** The first few of a list of allowed values, for messages. */
export function listedValues(values: readonly Scalar[]): string {
  const words = values.slice(0, 8).map((value) => codeSpan(boundedText(String(value), 60)));
  return values.length > 8 ? `${words.join(', ')} and ${grouped(values.length - 8)} more` : words.join(', ');
}
