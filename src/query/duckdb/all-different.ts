/** Slots for each row: at most half of them are taken. */
const ROOM = 2;

/**
 * Whether no two of these hashes are the same, and none is the other one given: then what they were made of differs too. Where two
 * are, nothing follows. An open table of row numbers, of which a slot is found by the lower half of a hash.
 *
 * @param halves lower and upper half of each hash, one after the other
 */
export function allDifferent(halves: Int32Array, none: readonly [lower: number, upper: number]): boolean {
  const rows = halves.length / 2;
  let slots = 1;
  while (slots < ROOM * rows) slots *= 2;
  const table = new Int32Array(slots);
  for (let row = 0; row < rows; row += 1) {
    const lower = halves[2 * row] ?? 0;
    const upper = halves[2 * row + 1] ?? 0;
    if (lower === none[0] && upper === none[1]) return false;
    for (let slot = lower & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
      const other = (table[slot] ?? 0) - 1;
      if (other === -1) {
        table[slot] = row + 1;
        break;
      }
      if (halves[2 * other] === lower && halves[2 * other + 1] === upper) return false;
    }
  }
  return true;
}
