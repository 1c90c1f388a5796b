import betainc from '@stdlib/math-base-special-betainc';

/** The probability of at least k successes in n tries, by the regularised incomplete beta function; keeps its digits far out. */
export function binomialTail(k: number, n: number, probability: number): number {
  return k <= 0 ? 1 : k > n ? 0 : betainc(probability, k, n - k + 1);
}
