import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parseJunit, type TestCase } from '../../../src/sources/formats/junit.ts';

const golden = join(import.meta.dirname, '../../golden/junit');

function casesOf(text: string): readonly TestCase[] {
  const cases = parseJunit('report.xml', text);
  if ('message' in cases) throw new Error(cases.message);
  return cases;
}

function problemOf(text: string): { readonly message: string; readonly line: number | undefined } {
  const problem = parseJunit('report.xml', text);
  if (!('message' in problem)) throw new Error('read');
  return { message: problem.message, line: problem.location?.line };
}

function inWords({ outcome, group, name, message, standIn }: TestCase): string {
  const text = message === undefined ? '' : `: ${(message.split(',')[0] ?? '').slice(0, 80)}`;
  return `${outcome} ${group}${group === '' ? '' : ' '}· ${name}${text}${standIn ? ' (stand-in)' : ''}`;
}

describe('reports written by the test runners themselves', () => {
  test.each([
    [
      'pytest.xml',
      [
        'errored · test_broken: collection failure (stand-in)',
        'passed test_detector · test_passes',
        'failed test_detector · test_fails: AssertionError: one is not two assert 1 == 2',
        'errored test_detector · test_errors: failed on setup with "RuntimeError: no detector"',
        'skipped test_detector · test_skipped',
        'passed test_detector · test_named[a<b>&"c"]',
        'passed test_detector · test_named[\\xe9\\x07]',
      ],
    ],
    [
      'jest-junit.xml',
      [
        'passed detector passes · detector passes',
        'failed detector fails · detector fails: Error: expect(received).toBe(expected) // Object.is equality',
        'failed detector errors · detector errors: Error: no detector',
        'skipped detector skipped · detector skipped',
        'passed detector named a<b>&"c" · detector named a<b>&"c"',
        'errored Test suite failed to run · broken.test.js: ● Test suite failed to run (stand-in)',
        'failed Test suite failed to run · broken.test.js: {"code":"MODULE_NOT_FOUND" (stand-in)',
      ],
    ],
    [
      'gotestsum.xml',
      [
        'failed example.test/detector · TestFails: Failed',
        'failed example.test/detector · TestErrors: Failed',
        'skipped example.test/detector · TestSkipped',
        'passed example.test/detector · TestPasses',
        'passed example.test/detector · TestNamed/a<b>&"c"',
        'passed example.test/detector · TestNamed',
        'failed · TestMain: Failed (stand-in)',
      ],
    ],
    [
      'surefire.xml',
      [
        'errored example.DetectorTest · errors: no detector',
        'passed example.DetectorTest · passes',
        'failed example.DetectorTest · fails: one is not two ==> expected: <1> but was: <2>',
        'passed example.DetectorTest · flaky',
        'skipped example.DetectorTest · skipped',
        'passed example.DetectorTest · named(String)[1]',
      ],
    ],
  ])('%s', (name, wanted) => {
    const seen = casesOf(readFileSync(join(golden, name), 'utf8')).map(inWords);
    expect(seen.sort()).toEqual([...wanted].sort());
  });
  test('what a report counts about itself is not believed', () => {
    const surefire = readFileSync(join(golden, 'surefire.xml'), 'utf8');
    expect(surefire).toMatch(/tests="3"/);
    expect(casesOf(surefire)).toHaveLength(6);
  });
});

describe('shapes', () => {
  test.each([
    ['<testsuites/>', []],
    ['<testsuite><testcase name="a"/></testsuite>', ['passed a']],
    ['<testsuites><testcase name="a"/></testsuites>', ['passed a']],
    [
      '<testsuites><testsuite><testsuite name="deep"><testcase name="a"/></testsuite></testsuite></testsuites>',
      ['passed a'],
    ],
    ['<testsuite><testcase name="a"><failure/><error/></testcase></testsuite>', ['errored a']],
    ['<testsuite><testcase name="a"><error/><failure/></testcase></testsuite>', ['errored a']],
    ['<testsuite><testcase name="a"><skipped/><failure/></testcase></testsuite>', ['failed a']],
    ['<testsuite><testcase name="a"><failure/><skipped/></testcase></testsuite>', ['failed a']],
    [
      '<testsuite><testcase name="a"><system-out><![CDATA[<failure/>]]></system-out></testcase></testsuite>',
      ['passed a'],
    ],
    ['<testsuite><testcase name="a"><properties><failure/></properties></testcase></testsuite>', ['passed a']],
    ['<testsuite><testcase name="a" status="notrun"/></testsuite>', ['skipped a']],
    ['<testsuite><testcase name="a" status="run" result="suppressed"/></testsuite>', ['skipped a']],
    ['<testsuite><testcase name="a" status="run" result="completed"/></testsuite>', ['passed a']],
    ['<testsuite name="s"><error message="no database"/></testsuite>', ['errored (the suite itself)']],
    ['<testsuite><testcase/></testsuite>', ['passed ']],
    [
      '<testsuite><testcase name="constructor"><constructor/><toString/></testcase></testsuite>',
      ['passed constructor'],
    ],
    ['\uFEFF<?xml version="1.0" encoding="UTF-8"?>\r\n<testsuite><testcase name="a"/></testsuite>', ['passed a']],
  ])('%s', (text, wanted) => expect(casesOf(text).map(({ outcome, name }) => `${outcome} ${name}`)).toEqual(wanted));

  test('a message is one short line, wherever it stands', () => {
    const long = 'x'.repeat(10_000);
    const [attribute, element, data] = casesOf(
      `<testsuite>
        <testcase name="a"><failure message="one&#10;two&#27;[31m ${long}">other</failure></testcase>
        <testcase name="b"><failure>\n  first ${long}\nsecond</failure></testcase>
        <testcase name="c"><failure><![CDATA[  first\nsecond]]></failure></testcase>
      </testsuite>`.replace('&#27;', ' '),
    );
    expect(attribute?.message).toMatch(/^one two \[31m x+…$/);
    expect(element?.message).toMatch(/^first x+…$/);
    expect(element?.message?.length).toBe(300);
    expect(data?.message).toBe('first');
  });
  test('a test stands on the line where it starts', () => {
    expect(
      casesOf(
        '<testsuite>\n\n<testcase\n  name="a"\n/>\n<testcase name="b"><failure>\n\n</failure></testcase></testsuite>',
      ).map(({ line }) => line),
    ).toEqual([3, 6]);
  });
});

describe('what is refused, with its place', () => {
  test.each([
    ['', 1, /empty/],
    ['episode,tp\n1,2\n', 1, /does not start with `<`/],
    ['<testsuite/>\nmore', 2, /not valid XML/],
    ['<html></html>', 1, /outermost element is <html>/],
    ['<testsuite>\n<testcase name="a">\n</testsuite>', 3, /not valid XML/],
    ['<testsuite>\n<testcase name="a"/>', 2, /unclosed tag/],
    ['<testsuite><testcase name="a" name="b"/></testsuite>', 1, /not valid XML/],
    ['<testsuite>\n<testcase name="a">&nothing;</testcase></testsuite>', 2, /undefined entity/],
    ['<testsuite>\u0007</testsuite>', 1, /not valid XML/],
    ['<testsuite><testcase><testcase><failure/></testcase></testcase></testsuite>', 1, /inside another/],
    ['<testsuite><testcase><testsuite/></testcase></testsuite>', 1, /inside a <testcase>/],
    [`${'<testsuite>'.repeat(101)}${'</testsuite>'.repeat(101)}`, 1, /more than 100 deep/],
    [
      '<?xml version="1.0"?>\n<!DOCTYPE testsuite [<!ENTITY a "b">]>\n<testsuite><testcase name="&a;"/></testsuite>',
      2,
      /DOCTYPE, which is not read/,
    ],
    ['<?xml version="1.0"?>\n<!-- <x> -->\n <?a b?><!DOCTYPE testsuite><testsuite/>', 3, /DOCTYPE/],
    ['<!DOCTYPE testsuite SYSTEM "file:///etc/passwd"><testsuite/>', 1, /DOCTYPE/],
  ])('%#', (text, line, message) => {
    const problem = problemOf(text);
    expect(problem.message).toMatch(message);
    expect(problem.line).toBe(line);
  });
  test('entities that grow without bound are never expanded', () => {
    const entities = Array.from(
      { length: 20 },
      (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
    ).join('');
    expect(
      problemOf(`<!DOCTYPE x [<!ENTITY e0 "x">${entities}]><testsuite><testcase name="&e20;"/></testsuite>`).message,
    ).toMatch(/DOCTYPE/);
  });
  test('a report that breaks off anywhere is never read as a shorter one', () => {
    const whole = readFileSync(join(golden, 'pytest.xml'), 'utf8').trimEnd();
    for (let end = 0; end < whole.length; end += 1)
      expect('message' in parseJunit('r', whole.slice(0, end))).toBe(true);
  });
});

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;');
const xmlText = fc.string({
  unit: fc.oneof(fc.constantFrom('<', '&', '"', '\n', '\t', ']]>', ' '), fc.string({ unit: 'grapheme', maxLength: 1 })),
});

test('every name and outcome comes back', () => {
  const cases = fc.array(
    fc.record({
      suite: xmlText,
      group: xmlText,
      name: xmlText,
      outcome: fc.constantFrom('passed', 'failed', 'errored', 'skipped'),
    }),
    { maxLength: 20 },
  );
  const inner = { passed: '', failed: '<failure/>', errored: '<error/>', skipped: '<skipped/>' };
  fc.assert(
    fc.property(cases, (list) => {
      const text = list.map(
        ({ suite, group, name, outcome }) =>
          `<testsuite name="${escaped(suite)}"><testcase classname="${escaped(group)}" name="${escaped(name)}">${inner[outcome]}</testcase></testsuite>`,
      );
      const seen = casesOf(`<testsuites tests="0">${text.join('')}</testsuites>`);
      expect(seen.map(({ suite, group, name, outcome }) => ({ suite, group, name, outcome }))).toEqual(list);
    }),
  );
});

test('a hundred thousand tests are read', () => {
  const text = Array.from(
    { length: 100_000 },
    (_, index) =>
      `<testcase classname="c" name="t${index}" time="0.1">${index % 1000 === 0 ? '<failure message="no"/>' : ''}</testcase>`,
  );
  const cases = casesOf(`<testsuite>${text.join('\n')}</testsuite>`);
  expect(cases).toHaveLength(100_000);
  expect(cases.filter(({ outcome }) => outcome === 'failed')).toHaveLength(100);
});
