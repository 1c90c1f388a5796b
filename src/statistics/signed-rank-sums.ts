/**
 * How probable each sum is of ranks whose sign is positive by a fair coin: the ways are counted rank by rank.
 *
 * @param ranks whole numbers: doubled mean ranks where there are ties
 * @returns probabilities by sum, from 0 in steps of 1
 */
export function signedRankSums(ranks: readonly number[]): Float64Array {
  const probabilities = new Float64Array(ranks.reduce((total, rank) => total + rank, 0) + 1);
  probabilities[0] = 1;
  let most = 0;
  for (const rank of ranks) {
    most += rank;
    for (let sum = most; sum >= 0; sum -= 1) {
      const without = probabilities[sum] ?? 0;
      probabilities[sum] = (without + (sum >= rank ? (probabilities[sum - rank] ?? 0) : 0)) / 2;
    }
  }
  return probabilities;
}
