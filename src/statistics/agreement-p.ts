/** Two-sided probability that n signs agree by chance: the exact sign test of pairs that all differ the same way. */
export function agreementP(n: number): number {
  return 2 ** (1 - n);
}
