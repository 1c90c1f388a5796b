/** What a width of numbers can hold, in words and as bounds. */
interface NumberWidth {
  readonly least: string;
  readonly most: string;
  readonly words: string;
}

/** The range of a format of numbers, as `i32` or `f64`; undefined where it is none. */
export function numberWidth(format: string): NumberWidth | undefined {
  if (format === 'f32')
    return { least: '-3.4028234663852886e38', most: '3.4028234663852886e38', words: 'single precision (f32)' };
  if (format === 'f64')
    return { least: String(-Number.MAX_VALUE), most: String(Number.MAX_VALUE), words: 'double precision (f64)' };
  const [, sign, width] = /^([iu])(8|16|32|64|128)$/.exec(format) ?? [];
  if (sign === undefined || width === undefined) return undefined;
  // Integers are read up to 127 bits and a sign: nothing beyond is one.
  const bits = BigInt(Math.min(Number(width) - (sign === 'i' ? 1 : 0), 127));
  const least = sign === 'i' ? -(2n ** bits) : 0n;
  return {
    least: String(least),
    most: String(2n ** bits - 1n),
    words: `${width} bits ${sign === 'i' ? 'with' : 'without'} a sign (${format})`,
  };
}
