import { quickselect } from 'simple-statistics';
import { lend } from './lend.ts';
import type { PairGrid, Passed } from './pair-grid.ts';

/** So many values are written down and sorted at once. */
const FEW = 50_000;
/** So many are written down to find one of them: then that takes about as long as counting them once more. */
function someOf(total: number): number {
  return Math.max(FEW, Math.sqrt(2 * total));
}

/**
 * The values of all pairs that have the given ranks (from 1, in rising order of size), exactly, without writing all pairs down: the
 * values around each rank are narrowed from both sides by counting passes, each linear in the numbers, where a rank is expected
 * from a part of the numbers and then from what was counted; the few that remain are sorted out. In the manner of J. F. Monahan (ACM
 * Transactions on Mathematical Software 10, 1984, 265–270), with interpolation in place of random pivots.
 */
export function orderStatistics(grid: PairGrid, ranks: readonly number[]): number[] {
  if (grid.total <= FEW) {
    const all = grid.between(-Infinity, Infinity, grid.total).sort();
    return ranks.map((rank) => all[rank - 1] ?? Number.NaN);
  }
  const guesses = guess(grid, ranks);
  const passes: Passed[] = [];
  const found = new Map<number, number>();
  for (const rank of [...ranks].sort((left, right) => left - right)) {
    if (found.has(rank)) continue;
    const { value, following } = select(grid, rank, guesses.get(rank) ?? [], passes);
    found.set(rank, value);
    if (following !== undefined && ranks.includes(rank + 1)) found.set(rank + 1, following);
  }
  return ranks.map((rank) => found.get(rank) ?? Number.NaN);
}

/** A tenth of the numbers foretells the rest, within these ends. */
const [LEAST, MOST] = [200, 20_000];

function thinnedTo(total: number): number {
  return Math.min(MOST, Math.max(LEAST, Math.floor(Math.sqrt(total) / 10)));
}

/** How many ranks the guesses are on either side of the one that is asked for. */
function slackOf(total: number): number {
  return (2 * total) / thinnedTo(total);
}

/** A value that is probably a little too small, and one that is a little too large, for each rank: those of a part of the numbers. */
function guess(grid: PairGrid, ranks: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const most = thinnedTo(grid.total);
  const part = grid.thinned(most);
  const slack = (2 * part.total) / most;
  const wanted = ranks.flatMap((rank) => {
    const place = (rank / grid.total) * part.total;
    return [Math.max(1, Math.floor(place - slack)), Math.min(part.total, Math.ceil(place + slack))];
  });
  const values = orderStatistics(part, wanted);
  return new Map(ranks.map((rank, at) => [rank, values.slice(2 * at, 2 * at + 2)]));
}

/** The value of a rank, and that of the next one where it came along. */
function select(
  grid: PairGrid,
  rank: number,
  guesses: readonly number[],
  passes: Passed[],
): { readonly value: number; readonly following?: number } {
  // All values from `low` to `high` are the ones of rank `below` + 1 to `upTo`, and the one asked for is among them.
  const some = someOf(grid.total);
  const ends = { low: -Infinity, below: 0, high: Infinity, upTo: grid.total };
  const narrow = ({ count, largest, next }: Passed): void => {
    if (count >= rank && count <= ends.upTo) [ends.high, ends.upTo] = [largest, count];
    if (count < rank && count >= ends.below) [ends.low, ends.below] = [next, count];
  };
  const look = (value: number): Passed => {
    const passed = grid.pass(value);
    passes.push(passed);
    narrow(passed);
    return passed;
  };
  // What was counted for another rank helps with this one.
  passes.forEach(narrow);
  const [least, most] = guesses;
  if (least !== undefined && most !== undefined && least < most && ends.upTo - ends.below > some) {
    // In the middle between the guesses, then as far to the other side of the rank as they lie apart for so many ranks.
    const middle = least + (most - least) / 2;
    const missed = rank - look(middle).count;
    const further = missed + (missed > 0 ? 1 : -1) * Math.max(some / 8, Math.abs(missed) / 8);
    const value = middle + (further * (most - least)) / (2 * slackOf(grid.total));
    if (value > ends.low && value < ends.high) look(value);
  }
  for (const value of guesses) if (ends.upTo - ends.below > some && value > ends.low && value < ends.high) look(value);
  if (ends.low === -Infinity) look(-Infinity);
  if (ends.high === Infinity) look(Infinity);
  for (let step = 0; ends.upTo - ends.below > some && ends.low < ends.high; step += 1) {
    const { low, below, high, upTo } = ends;
    const width = upTo - below;
    // A little short of the rank, then a little beyond it; every sixth time the middle, should the values be piled up.
    const aim = rank + (step % 2 === 0 ? -1 : 1) * Math.max(some / 4, width / 400);
    const part = Math.min(1, Math.max(0, (aim - below) / width));
    const middle = step % 6 === 5 ? low / 2 + high / 2 : low + (high - low) * part;
    // Neither rounding nor overflow may lead back to the upper end: then the lower one is looked at, and falls away.
    look(middle >= low && middle < high ? middle : low);
  }
  if (ends.low >= ends.high) return { value: ends.high, ...(ends.upTo > rank ? { following: ends.high } : {}) };
  const values = grid.between(ends.low, ends.high, ends.upTo - ends.below);
  const place = rank - ends.below - 1;
  quickselect(lend(values), place);
  const value = values[place] ?? Number.NaN;
  let following = Infinity;
  for (let at = place + 1; at < values.length; at += 1) following = Math.min(following, values[at] ?? Infinity);
  return place + 1 < values.length ? { value, following } : { value };
}
