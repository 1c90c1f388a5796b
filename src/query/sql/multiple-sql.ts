import type { SqlDialect } from './sql-dialect.ts';

/** A value that is asked whether it is a multiple: in the type in which it is compared, and as it is written. */
export interface MultipleOperand {
  readonly value: string;
  readonly text: string;
  readonly dialect: SqlDialect;
}

/** Decimals in 64 bits, which engines divide a hundred times as fast as longer ones, and what is written in so few characters fits into. */
const BEFORE = 9;
const BEHIND = 9;
const SHORT = 10;
const DECIMAL = `DECIMAL(${BEFORE + BEHIND}, ${BEHIND})`;

/**
 * SQL that is true where a number is no multiple of another, decided by the decimals as they are written: 0.3 is a multiple of 0.1, and 0.5 of
 * 1e-320. Short ones are divided as decimals; of all others the digits are looked at. Only a number of more than 38 different digits is
 * divided in binary fractions.
 *
 * @param divisor a decimal number above zero, as JavaScript writes it
 */
export function notMultiple(operand: MultipleOperand, divisor: string): string {
  const { value, text, dialect } = operand;
  const { digits, exponent } = scientific(divisor);
  const number = dialect.types.number;
  const near = `${dialect.remainder(`CAST(${value} AS ${number})`, `CAST(${dialect.text(divisor)} AS ${number})`)} <> 0`;
  const far = `coalesce(${byDigits(operand, digits, exponent)}, ${near})`;
  const fits = exponent >= -BEHIND && String(digits).length + exponent <= BEFORE;
  if (!fits) return `${value} IS NOT NULL AND ${far}`;
  const short = `${dialect.bytes(text)} <= ${SHORT} AND ${value} < 1${'0'.repeat(BEFORE)} AND ${text} NOT LIKE '%e%' AND ${text} NOT LIKE '%E%'`;
  const exact = `mod(${dialect.tryCast(text, DECIMAL)}, CAST(${dialect.text(plain(digits, exponent))} AS ${DECIMAL})) <> 0`;
  return `${value} IS NOT NULL AND CASE WHEN ${short} THEN ${exact} ELSE ${far} END`;
}

/**
 * The same by digits alone: m·10ᵏ, where k counts from the place of the divisor's last digit that is not zero, is a multiple of the
 * divisor's digits d exactly where m is one of d / gcd(d, 10ᵏ), and never where k is below zero.
 */
function byDigits({ text, dialect }: MultipleOperand, digits: bigint, exponent: number): string {
  const { integer } = dialect.types;
  const found = (pattern: string): string => `coalesce(${dialect.captured(text, pattern)}, '')`;
  const fraction = found('[.]([0-9]*)');
  const all = `(${found('^[+-]?([0-9]*)')} || ${fraction})`;
  const written = `rtrim(${all}, '0')`;
  const power = `coalesce(${dialect.tryCast(`nullif(${found('[eE]([+-]?[0-9]+)$')}, '')`, integer)}, 0)`;
  const place = `(${power} - char_length(${fraction}) + char_length(${all}) - char_length(${written}) - (${exponent}))`;
  const needed: bigint[] = [];
  for (let left = digits; ;) {
    needed.push(left);
    const next = left / commonDivisor(left, 10n);
    if (next === left) break;
    left = next;
  }
  const literal = (number: bigint): string => `CAST(${dialect.text(String(number))} AS ${integer})`;
  const last = literal(needed.at(-1) ?? 1n);
  const of =
    needed.length === 1
      ? last
      : `CASE ${place} ${needed.map((number, k) => `WHEN ${k} THEN ${literal(number)}`).join(' ')} ELSE ${last} END`;
  return (
    `CASE WHEN ltrim(${written}, '0') = '' THEN false WHEN ${place} < 0 THEN true ` +
    `ELSE mod(${dialect.tryCast(written, integer)}, ${of}) <> 0 END`
  );
}

/** A number as digits that do not end in zero, times a power of ten. */
function scientific(number: string): { readonly digits: bigint; readonly exponent: number } {
  const [, whole = '', fraction = '', power = '0'] = /^\+?(\d*)(?:[.](\d*))?(?:e([+-]?\d+))?$/i.exec(number) ?? [];
  const written = `${whole}${fraction}`.replace(/0+$/, '');
  if (!/[1-9]/.test(written)) throw new RangeError('a divisor that is no number above zero');
  const zeros = whole.length + fraction.length - written.length;
  return { digits: BigInt(written), exponent: Number(power) - fraction.length + zeros };
}

/** The same without an exponent. */
function plain(digits: bigint, exponent: number): string {
  if (exponent >= 0) return `${digits}${'0'.repeat(exponent)}`;
  const written = String(digits).padStart(1 - exponent, '0');
  return `${written.slice(0, exponent)}.${written.slice(exponent)}`;
}

function commonDivisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one : commonDivisor(other, one % other);
}
