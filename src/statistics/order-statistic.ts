import { quickselect } from 'simple-statistics';
import { lend } from './lend.ts';
import type { PairGrid } from './pair-grid.ts';

/** So many values are written down and sorted out; more are first narrowed by counting. */
const FEW = 50_000;

/**
 * The values of all pairs that have the given ranks (from 1, in rising order of size), exactly, without writing all pairs down: the
 * values around each rank are narrowed from both sides by counting passes, each linear in the numbers, where a rank is expected
 * from a sketch and then from what was counted; the few that remain are sorted out. In the manner of J. F. Monahan (ACM
 * Transactions on Mathematical Software 10, 1984, 265–270), with interpolation in place of random pivots.
 */
export function orderStatistics(grid: PairGrid, ranks: readonly number[]): number[] {
  if (grid.total <= FEW) {
    const all = grid.between(-Infinity, Infinity, grid.total).sort();
    return ranks.map((rank) => all[rank - 1] ?? Number.NaN);
  }
  const sketch = grid.sketch();
  return ranks.map((rank) => select(grid, rank, sketch));
}

function select(grid: PairGrid, rank: number, sketch: Float64Array): number {
  // All values from `low` to `high` are the ones of rank `below` + 1 to `upTo`, and the one asked for is among them.
  const ends = { low: -Infinity, below: 0, high: Infinity, upTo: grid.total };
  const look = (value: number): void => {
    const { count, largest, next } = grid.pass(value);
    if (count >= rank) {
      ends.high = largest;
      ends.upTo = count;
    } else {
      ends.low = next;
      ends.below = count;
    }
  };
  const share = (rank / grid.total) * sketch.length;
  for (const place of [Math.floor(share - sketch.length / 300) - 1, Math.ceil(share + sketch.length / 300)]) {
    const value = sketch[place];
    if (value !== undefined) look(value);
  }
  if (ends.low === -Infinity) look(grid.pass(-Infinity).next);
  if (ends.high === Infinity) ends.high = grid.pass(Infinity).largest;
  for (let step = 0; ends.upTo - ends.below > FEW && ends.low < ends.high; step += 1) {
    const { low, below, high, upTo } = ends;
    const width = upTo - below;
    // A little short of the rank, then a little beyond it; every third time the middle, should the values be piled up.
    const aim = rank + (step % 2 === 0 ? -1 : 1) * Math.max(FEW / 4, width / 400);
    const part = Math.min(1, Math.max(0, (aim - below) / width));
    const guess = step % 3 === 2 ? low / 2 + high / 2 : low + (high - low) * part;
    // Neither rounding nor overflow may lead back to the upper end: then the lower one is looked at, and falls away.
    look(guess >= low && guess < high ? guess : low);
  }
  if (ends.low >= ends.high) return ends.high;
  const values = grid.between(ends.low, ends.high, ends.upTo - ends.below);
  const place = rank - ends.below - 1;
  quickselect(lend(values), place);
  return values[place] ?? Number.NaN;
}
