import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { movedEnough, nextVersion, versionMove } from '../../../../src/gates/data-contract/evidence/version-move.ts';

test.each([
  ['2.1.0', '2.1.0', 'none'],
  ['2.1.0', '2.1.1', 'patch'],
  ['2.1.9', '2.2.0', 'minor'],
  ['2.9.9', '3.0.0', 'major'],
  ['2.1', '2.1.0', 'none'],
  ['3', '4', 'major'],
  ['v1.2.3', 'v1.3.0', 'minor'],
  ['2.1.0', '2.0.9', 'down'],
  ['2.0.0', '2.0.0-rc.1', 'down'],
  ['2.0.0-rc.1', '2.0.0', 'patch'],
  ['2.0.0+a', '2.0.0+b', 'none'],
  ['2024a', '2024b', 'unknown'],
  ['2024a', '2024a', 'none'],
  ['1.0.0', 'latest', 'unknown'],
] as const)('from %s to %s is %s', (before, after, move) => expect(versionMove(before, after)).toBe(move));

describe('moved enough', () => {
  test.each([
    ['1.4.2', '2.0.0', 'major', true],
    ['1.4.2', '1.5.0', 'major', false],
    ['1.4.2', '1.5.0', 'minor', true],
    ['1.4.2', '1.4.2', 'patch', false],
    ['1.4.2', '1.4.2', 'none', true],
    ['0.4.2', '0.5.0', 'major', true],
    ['0.4.2', '0.4.3', 'major', false],
    ['0.4.2', '0.4.3', 'minor', true],
    ['1.0.0-beta.1', '1.0.0-beta.2', 'major', true],
    ['1.0.0', 'new', 'minor', undefined],
    ['1.1.0', '1.0.0', 'none', false],
  ] as const)('from %s to %s, where a %s step is needed: %s', (before, after, needed, enough) =>
    expect(movedEnough(before, versionMove(before, after), needed)).toBe(enough),
  );
  test('the next version is enough, and none below it is', () => {
    const part = fc.nat({ max: 20 });
    fc.assert(
      fc.property(part, part, part, fc.constantFrom('major', 'minor', 'patch'), (major, minor, patch, needed) => {
        const before = `${major}.${minor}.${patch}`;
        const next = nextVersion(before, needed) ?? '';
        expect(movedEnough(before, versionMove(before, next), needed)).toBe(true);
        const [a = 0, b = 0, c = 0] = next.split('.').map(Number);
        const below = c > 0 ? [a, b, c - 1] : b > 0 ? [a, b - 1, 99] : [a - 1, 99, 99];
        const lower = below.join('.');
        expect(movedEnough(before, versionMove(before, lower), needed)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
  test('what is no semantic version has no next one', () => expect(nextVersion('2024a', 'major')).toBeUndefined());
});
