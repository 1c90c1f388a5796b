import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type Marker, parseMarker } from '../../../../src/sources/formats/python/marker.ts';
import { sameMarker } from '../../../../src/sources/formats/python/same-marker.ts';

function marker(text: string): Marker {
  const read = parseMarker(text);
  if (!read) throw new Error(`not read: ${text}`);
  return read;
}

describe('markers that hold in the same environments', () => {
  test.each([
    ["python_version >= '3.9'", "python_full_version >= '3.9.0'"],
    ["python_version < '3.10' or python_version >= '3.10'", ''],
    ["sys_platform == 'win32' and os_name == 'nt'", "sys_platform == 'win32' and platform_system == 'Windows'"],
    ["(a == 'x')".replace('a', 'extra'), "extra == 'x'"],
    ["not in: platform_machine not in 'arm64 x86'".slice(8), "platform_machine not in 'x86 arm64'"],
    ["sys.platform == 'linux'", "sys_platform == 'linux'"],
    ["'3.9' <= python_version", "python_version >= '3.9'"],
    ["os_name == 'posix' or os_name == 'posix' and extra == 'a'", "os_name == 'posix'"],
  ])('%s | %s', (left, right) => {
    expect(sameMarker(marker(left), marker(right), undefined)).toBe(true);
  });
  test.each([
    ["python_version >= '3.9'", "python_version > '3.9'"],
    ["python_version >= '3.9'", ''],
    ["sys_platform == 'win32'", "sys_platform == 'linux'"],
    [
      "sys_platform == 'win32' or os_name == 'posix' and extra == 'a'",
      "(sys_platform == 'win32' or os_name == 'posix') and extra == 'a'",
    ],
    ["platform_machine == 'x86_64'", "platform_machine == 'X86_64'"],
  ])('and not: %s | %s', (left, right) => {
    expect(sameMarker(marker(left), marker(right), undefined)).toBe(false);
  });
  test('what no interpreter of the project meets makes no difference', () => {
    expect(sameMarker(marker("python_version >= '3.9'"), marker(''), '>=3.9')).toBe(true);
    expect(sameMarker(marker("python_version >= '3.9'"), marker(''), '>=3.8')).toBe(false);
  });
  test.each([
    'python_version >=',
    "'a' == 'b'",
    'os_name',
    "os_name == 'a' or",
    "(os_name == 'a'",
    "os_name = 'a'",
    'x'.repeat(5000),
    '('.repeat(200),
  ])('not a marker: %s', (text) => {
    expect(parseMarker(text)).toBeUndefined();
  });
  test('too many cases are not told', () => {
    const many = Array.from(
      { length: 40 },
      (_, index) => `implementation_name == 'a${index}' and platform_machine == 'b${index}' and extra == 'c${index}'`,
    )
      .join(' or ')
      .slice(0, 3900)
      .replace(/ or [^']*'[^']*$/, '');
    const read = parseMarker(many.replace(/ (?:and|or) [^']*(?:'[^']*)?$/, ''));
    expect(read && sameMarker(read, marker(''), undefined)).toBeUndefined();
  });

  const single = fc.oneof(
    fc
      .tuple(
        fc.constantFrom('python_version', 'python_full_version'),
        fc.constantFrom('<', '<=', '>', '>=', '==', '!='),
        fc.constantFrom('3.9', '3.10', '3.12'),
      )
      .map(([variable, operator, value]) => `${variable} ${operator} '${value}'`),
    fc
      .tuple(fc.constantFrom('sys_platform', 'extra'), fc.constantFrom('==', '!='), fc.constantFrom('linux', 'win32'))
      .map(([variable, operator, value]) => `${variable} ${operator} '${value}'`),
  );
  test('the order of parts and brackets around them change nothing', () => {
    fc.assert(
      fc.property(single, single, single, (a, b, c) => {
        expect(sameMarker(marker(`${a} and (${b} or ${c})`), marker(`(${c} or ${b}) and (${a})`), undefined)).toBe(
          true,
        );
        expect(sameMarker(marker(`${a} and (${b} or ${c})`), marker(`${a} and ${b} or ${a} and ${c}`), undefined)).toBe(
          true,
        );
        expect(sameMarker(marker(a), { kind: 'not', part: marker(a) }, undefined)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});
