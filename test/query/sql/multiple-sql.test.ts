import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { column, scanFiles } from '../scan-files.ts';

/** Of each divisor, the rows whose value is no multiple of it. */
async function notMultiples(values: readonly string[], divisors: readonly string[]): Promise<readonly number[][]> {
  const result = await scanFiles(
    { 'x.csv': ['a,b', ...values.map((value) => `${value},1`)].join('\n') },
    {
      columns: [column('a', 'number')],
      conditions: divisors.map((value) => ({ column: 0, is: 'multiple-of', value }) as const),
      examples: values.length,
    },
  );
  return result.conditions.map(({ examples }) => examples.map(({ row = 0 }) => row));
}

/** Whether a number is a multiple of another, in whole numbers of any length. */
function isMultiple(value: string, divisor: string): boolean {
  const parts = (text: string): readonly [bigint, number] => {
    const [, sign = '', whole = '', fraction = '', power = '0'] = /^([+-]?)(\d*)\.?(\d*)(?:e(.*))?$/i.exec(text) ?? [];
    return [BigInt(`${sign === '-' ? '-' : ''}${whole}${fraction}`), Number(power) - fraction.length];
  };
  const [digits, exponent] = parts(value);
  const [of, ofExponent] = parts(divisor);
  const scale = (up: number): bigint => 10n ** BigInt(Math.max(0, up));
  return (digits * scale(exponent - ofExponent)) % (of * scale(ofExponent - exponent)) === 0n;
}

test.each<[string, string, boolean]>([
  ['0.5', '1e-320', true],
  ['3e-320', '1e-320', true],
  ['1.5e-320', '1e-320', false],
  ['1e-19', '1e-19', true],
  ['0.00000000000000000015', '1e-19', false],
  ['0.0000000000000000025', '1.5e-18', false],
  ['0.000000000000000003', '1.5e-18', true],
  ['0.1000000000000000001', '0.1', false],
  ['0.3', '0.1', true],
  ['0.30000000000000004', '0.1', false],
  ['1e26', '1e+25', true],
  ['15e24', '1e+25', false],
  ['0', '1e-320', true],
  ['-0.0', '1e+300', true],
  ['1e300', '1e+300', true],
  ['-2e300', '1e+300', true],
  ['1e299', '1e+300', false],
  ['1e-300', '1', false],
  ['1e22', '7', false],
  ['7e22', '7', true],
  ['123456789012345678901234567890.5', '0.25', true],
  ['123456789012345678901234567890.1', '0.25', false],
  ['1.5', '0.75', true],
  ['15e-1', '0.75', true],
  ['2.5e-1', '0.75', false],
  ['0.0625', '0.03125', true],
  ['1e-5', '0.00001', true],
  ['1234567890', '5', true],
  ['1234567891', '5', false],
  ['-123456789', '2', false],
  ['.123456789', '0.000000001', true],
  ['.123456789', '0.000000002', false],
  ['0.12345678', '0.00000001', true],
  ['999999999', '999999999', true],
  ['1000000000', '1000000000', true],
])('%s is a multiple of %s: %s', async (value, divisor, is) => {
  expect(isMultiple(value, divisor)).toBe(is);
  expect(await notMultiples([value], [divisor])).toEqual([is ? [] : [1]]);
});

test('is decided as in whole numbers of any length', async () => {
  const digits = fc.oneof(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.bigInt({ min: 0n, max: 10n ** 7n }));
  const value = fc
    .tuple(
      fc.constantFrom('', '-'),
      digits,
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: -300, max: 270 }),
      fc.boolean(),
    )
    .map(([sign, whole, zeros, power, plain]) => {
      const text = `${sign}${whole}${'0'.repeat(zeros % 4)}`;
      return plain
        ? `${sign}${whole / 1000n}.${String(whole % 1000n).padStart(3, '0')}${'0'.repeat(zeros)}`
        : `${text}e${power}`;
    });
  const divisor = fc
    .tuple(
      fc.constantFrom(1, 2, 3, 5, 8, 25, 125, 1024, 0.75, 7.5, 1e15 + 1),
      fc.oneof(fc.integer({ min: -300, max: 270 }), fc.integer({ min: -5, max: 2 })),
    )
    .map(([number, power]) => String(Number(`${number}e${power}`)));
  await fc.assert(
    fc.asyncProperty(
      fc.array(value, { minLength: 20, maxLength: 20 }),
      fc.array(divisor, { minLength: 3, maxLength: 3 }),
      async (values, divisors) => {
        const multiples = divisors.flatMap((of) => [
          of,
          of.includes('e') ? of : `${of}${of.includes('.') ? '' : '.'}00`,
        ]);
        const all = [...values, ...multiples];
        const wanted = divisors.map((of) => all.flatMap((text, index) => (isMultiple(text, of) ? [] : [index + 1])));
        expect(await notMultiples(all, divisors)).toEqual(wanted);
      },
    ),
    { numRuns: 25 },
  );
});
