import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { compareTests } from '../../../src/gates/tests/compare-tests.ts';
import type { TestCase } from '../../../src/sources/formats/junit.ts';

/** `suite/group/name`, or `group/name`, or `name`; a `?` at the end: skipped; a `!`: failed; `~`: a stand-in that failed. */
function cases(...written: readonly string[]): readonly TestCase[] {
  return written.map((text, index) => {
    const [name = '', group = '', suite = ''] = text
      .replace(/[?!~]$/, '')
      .split('/')
      .reverse();
    const outcome = text.endsWith('?') ? 'skipped' : /[!~]$/.test(text) ? 'failed' : 'passed';
    return { suite, group, name, outcome, line: index + 1, ...(text.endsWith('~') ? { standIn: true as const } : {}) };
  });
}

const none: readonly string[] = [];

describe('one report', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[], number]>([
    ['nothing changed', ['s/a/x', 's/a/y'], ['s/a/x', 's/a/y'], none, 0],
    ['a test more', ['s/a/x'], ['s/a/x', 's/a/y'], none, 0],
    ['a test less', ['s/a/x', 's/a/y'], ['s/a/x'], ['a › y'], 0],
    ['a test that failed is gone', ['s/a/x', 's/a/y!'], ['s/a/x'], ['a › y'], 0],
    ['a test with another name came', ['s/a/x', 's/a/y'], ['s/a/x', 's/a/z'], ['a › y'], 0],
    ['all gone', ['a/x', 'a/y'], none, ['a › x', 'a › y'], 0],
    ['the suite was renamed', ['s/a/x', 's/a/y'], ['t/a/x', 't/a/y'], none, 2],
    ['the class was renamed', ['s/a/x', 's/a/y'], ['s/b/x', 's/b/y'], none, 2],
    ['the class was renamed and a test went', ['s/a/x', 's/a/y'], ['s/b/x'], ['a › y'], 1],
    ['two classes with the same test, one of them gone', ['s/a/x', 's/b/x'], ['s/a/x'], ['b › x'], 0],
    ['two suites with the same test, one of them gone', ['s/a/x', 't/a/x'], ['s/a/x'], ['a › x'], 0],
    ['a test that was written three times is written once', ['s/a/x', 's/a/x', 's/a/x'], ['s/a/x'], none, 0],
    ['what stood in for a file that could not be loaded is no test', ['t.py~', 'a/x'], ['a/x'], none, 0],
    ['a file cannot be loaded any more', ['a/x', 'b/y'], ['a/x', 'b~'], ['b › y'], 0],
    ['names without a class are told by their suite', ['s//x', 's//y'], ['s//x'], ['s › y'], 0],
  ])('%s', (_, before, now, removed, moved) => {
    const [changes] = compareTests([{ before: cases(...before), now: cases(...now) }]);
    expect([changes?.removed, changes?.moved]).toEqual([removed, moved]);
  });
  test('tests that ran and are skipped now are named', () => {
    const [changes] = compareTests([
      { before: cases('a/x', 'a/y', 'a/z?', 'a/w', 'a/w?'), now: cases('a/x?', 'a/y', 'a/z?', 'a/w?') },
    ]);
    expect(changes?.nowSkipped).toEqual(['a › x', 'a › w']);
  });
});

describe('several reports', () => {
  test('a test that moved to another report is not gone', () => {
    const [unit, integration] = compareTests([
      { before: cases('a/x', 'a/y'), now: cases('a/x') },
      { before: cases('b/z'), now: cases('b/z', 'a/y') },
    ]);
    expect([unit?.removed, unit?.moved, integration?.removed]).toEqual([none, 1, none]);
  });
  test('one that was in both already and is gone from one is gone', () => {
    const [unit] = compareTests([
      { before: cases('a/x', 'a/y'), now: cases('a/x') },
      { before: cases('a/y'), now: cases('a/y') },
    ]);
    expect(unit?.removed).toEqual(['a › y']);
  });
  test('one new test stands for one that is gone, not for two', () => {
    const [left, right] = compareTests([
      { before: cases('a/x'), now: cases() },
      { before: cases('b/x'), now: cases('c/x') },
    ]);
    expect([...(left?.removed ?? []), ...(right?.removed ?? [])]).toHaveLength(1);
  });
});

const identity = fc
  .tuple(fc.constantFrom('s', 't'), fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y', 'z', 'w'))
  .map((parts) => parts.join('/'));
const list = fc.uniqueArray(identity, { maxLength: 24 });

test('a shorter list never hides that tests are gone, and adding tests never shows one', () => {
  fc.assert(
    fc.property(list, list, (before, now) => {
      const [changes] = compareTests([{ before: cases(...before), now: cases(...now) }]);
      expect(changes?.tests).toBe(before.length);
      expect((changes?.removed.length ?? 0) >= before.length - now.length).toBe(true);
      const [more] = compareTests([{ before: cases(...before), now: cases(...before, ...now) }]);
      expect(more).toMatchObject({ removed: [], moved: 0 });
    }),
  );
});

test('taking some tests away names exactly those', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 30 }),
      fc.func(fc.boolean()),
      (names, stays) => {
        const kept = names.filter((name) => stays(name));
        const [changes] = compareTests([
          {
            before: cases(...names.map((name) => `Group/${name}`)),
            now: cases(...kept.map((name) => `Group/${name}`)),
          },
        ]);
        expect(changes?.removed).toEqual(names.filter((name) => !stays(name)).map((name) => `Group › ${name}`));
      },
    ),
  );
});

function total(pairs: readonly (readonly [readonly string[], readonly string[]])[]): number {
  const changes = compareTests(pairs.map(([before, now]) => ({ before: cases(...before), now: cases(...now) })));
  return changes.reduce((sum, { removed }) => sum + removed.length, 0);
}

test('the order of tests and reports does not matter for how many are gone', () => {
  fc.assert(
    fc.property(list, list, list, list, (a, b, c, d) => {
      expect(
        total([
          [a, b],
          [c, d],
        ]),
      ).toBe(
        total([
          [c, [...d].reverse()],
          [[...a].reverse(), b],
        ]),
      );
    }),
  );
});
