/** What programs write for nothing. */
const NOTHING = new Set(['none', 'null', 'nan', '']);

/** Whether two texts or numbers say the same parameter: `0.10` is `1e-1`, `True` is `true`, `None` is `null`. */
export function sameParameter(
  left: string | number | boolean | null,
  right: string | number | boolean | null,
): boolean {
  const [one, other] = [plain(left), plain(right)];
  if (one === other) return true;
  return one !== '' && other !== '' && Number(one) === Number(other);
}

function plain(value: string | number | boolean | null): string {
  const text = String(value).trim();
  return NOTHING.has(text.toLowerCase()) ? '' : /^(?:true|false)$/i.test(text) ? text.toLowerCase() : text;
}

/**
 * Whether two statements of a metric agree: the more exact one, rounded to the digits of the other, is the other; as they are, or with
 * one of them as percent. What is not finite agrees with no number. Undefined where one of them is no number, or neither is finite.
 */
export function sameMetric(left: string | number, right: string | number): boolean | undefined {
  const [one, other] = [measured(left), measured(right)];
  if (!one || !other) return (one && isEndless(right)) || (other && isEndless(left)) ? false : undefined;
  return alike(one, other) || alikeAsPercent(one, other) || alikeAsPercent(other, one);
}

/** A number with its digits behind the point, as written. */
interface Measured {
  readonly value: number;
  readonly digits: number;
}

/** As programs write a number that is none, or has no end. */
function isEndless(stated: string | number): boolean {
  return /^[+-]?(?:\.?nan|\.?inf(?:inity)?)$/i.test(String(stated).trim());
}

function measured(stated: string | number): Measured | undefined {
  const text = String(stated).trim();
  const [, sign = '', whole = '', fraction = '', exponent = '0', percent] =
    /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?\s*(%?)$/i.exec(text) ?? [];
  if (whole + fraction === '') return undefined;
  const value = Number(`${sign}${whole === '' ? '0' : whole}.${fraction === '' ? '0' : fraction}e${exponent}`);
  const digits = Math.max(0, fraction.length - Number(exponent));
  return percent === '%' ? { value: value / 100, digits: digits + 2 } : { value, digits };
}

/** Only a share, and a number that is none: 0.009 is not 0.9 as percent. */
function alikeAsPercent(share: Measured, percent: Measured): boolean {
  if (Math.abs(share.value) > 1 || Math.abs(percent.value) <= 1) return false;
  return alike({ value: share.value * 100, digits: Math.max(0, share.digits - 2) }, percent);
}

/** A single digit before the point is no rounded number: 1 is not 0.6. */
function alike(left: Measured, right: Measured): boolean {
  const difference = Math.abs(left.value - right.value);
  const digits = Math.min(left.digits, right.digits);
  const coarse = left.digits <= right.digits ? left : right;
  const rounded = digits > 0 || (Math.abs(coarse.value) >= 10 && left.digits !== right.digits);
  const exact = Math.abs(left.value) * 1e-9;
  return difference <= (rounded ? 0.5 * 10 ** -digits * (1 + 1e-9) : exact);
}
