import type { NoDifference } from '../../../statistics/comparison.ts';
import type { TestName } from './choose-test.ts';
import type { NoTest } from './compare.ts';
import type { Demand } from './demand.ts';
import { amountWords, numberWords } from './number-words.ts';

/** What is wrong, and what to do. */
interface Words {
  readonly message: string;
  readonly remedy: string;
}

/** Why there is no difference that could be judged. */
export function noDifferenceWords(none: NoDifference, baseline: number | null, { amount }: Demand): Words {
  const size = amountWords(amount.value, amount.scale);
  const absolute = 'state an absolute amount (`0.02`) in a pull request of its own';
  const words: Readonly<Record<NoDifference, readonly [string, string]>> = {
    'zero-baseline': [`the baseline's mean is 0, and ${size} of nothing is nothing`, absolute],
    'baseline-around-zero': [
      `the baseline's mean, ${numberWords(baseline ?? 0)}, cannot be told from 0, so ${size} of it means nothing`,
      `${absolute}, or measure the baseline on more units`,
    ],
    'mixed-signs': ['a rank test can take a share only of numbers that are all above 0, or all below', absolute],
    'zero-denominator': ['its denominators add up to 0', 'measure it where there is something to count'],
    'too-few': ['fewer than 2 units can be compared', 'evaluate both sides on the same units, at least 2'],
    'beyond-computing': ['its numbers are too large or too small to compute with', 'write it in another unit'],
  };
  const [message, remedy] = words[none];
  return { message, remedy };
}

/** Why the test that was asked for could not be carried out. */
export function noTestWords(none: NoTest, test: TestName): Words {
  const words: Readonly<Record<NoTest, readonly [string, string]>> = {
    'no-pairs': [
      `\`test: ${test}\` needs pairs, and no unit is on both sides`,
      'write the same ids of units on both sides, or agree on another test in a pull request of its own',
    ],
    'not-yes-no': [
      `\`test: ${test}\` is for values that are 0 or 1, and not all of these are`,
      'write 0 and 1 (or true and false), or agree on another test in a pull request of its own',
    ],
    'not-a-share': [
      'percentage points are for shares from 0 to 1, and this is none',
      'state an absolute amount (`0.02`) or a share of the baseline (`2%`) in a pull request of its own',
    ],
    'too-many': [
      `there are too many values for \`test: ${test}\`: it draws each of them thousands of times`,
      'leave `test` out in a pull request of its own: with so many units the usual tests need no resampling',
    ],
    'no-values': [
      `\`test: ${test}\` needs every value, and these results do not hold them`,
      'give the results as rows, one observation each, and make a report that was made elsewhere again',
    ],
  };
  const [message, remedy] = words[none];
  return { message, remedy };
}
