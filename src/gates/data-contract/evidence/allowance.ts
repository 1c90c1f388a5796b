import type { Answer, CheckContext } from '../../../model/check.ts';

/**
 * What an option of the policy with the values allow, warn and fail makes of an answer: nothing to ask (undefined), a warning at
 * most, or whatever the check weighs.
 */
export function allowance(context: CheckContext, option: string): Pick<Answer, 'atMost'> | undefined {
  const value = context.option(option);
  if (value === 'warn') return { atMost: 'warning' };
  return value === 'fail' ? {} : undefined;
}
