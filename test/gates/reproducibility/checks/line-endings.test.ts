import { expect, test } from '@jest/globals';
import { lineEndings } from '../../../../src/gates/reproducibility/checks/line-endings.ts';
import { dataUnit, DIGEST, featureUnit, OTHER_DIGEST, unverified } from '../reproducibility-units.ts';
import { testClaim } from '../test-claim.ts';

const other = (index: number) => ({
  path: `d/${index}`,
  state: 'line-endings' as const,
  expected: DIGEST,
  here: 'LF' as const,
  location: { path: 'data/SHA256SUMS', line: index + 1 },
});

testClaim(
  lineEndings,
  [
    {
      name: 'every file has those it was recorded with',
      unit: dataUnit(),
      answers: [
        { outcome: 'pass', message: 'what is here of `data/SHA256SUMS` has the line endings it was recorded with' },
      ],
    },
    {
      name: 'CRLF here',
      unit: unverified('line-endings', { observed: OTHER_DIGEST, here: 'CRLF' }),
      answers: [
        {
          outcome: 'fail',
          message: /^`data\/b.csv` differs only in its line endings \(CRLF here, LF there\)/,
          about: 'data/SHA256SUMS: data/b.csv',
          expected: `sha256:${DIGEST}`,
          observed: `sha256:${OTHER_DIGEST}`,
          location: { path: 'data/SHA256SUMS', line: 2 },
          paste: { path: '.gitattributes', text: 'data/b.csv -text' },
          subjects: ['data/SHA256SUMS', 'data/b.csv'],
        },
      ],
    },
    {
      name: 'LF here, by the MD5 of DVC',
      unit: unverified('line-endings', { here: 'LF', algorithm: 'md5', expected: 'a'.repeat(32) }),
      answers: [{ outcome: 'fail', message: /LF here, CRLF there/, expected: `md5:${'a'.repeat(32)}` }],
    },
    {
      name: 'many: some by name, the rest as one',
      unit: dataUnit({
        files: 40,
        verified: 10,
        others: Array.from({ length: 30 }, (_, index) => other(index)),
        otherCounts: { contradicted: 0, notHere: 0, lineEndings: 30 },
      }),
      answers: [
        ...Array.from({ length: 20 }, () => ({ outcome: 'fail' as const })),
        { outcome: 'fail', about: 'data/SHA256SUMS: further files', size: 10 },
      ],
    },
    {
      name: 'other bytes are no question of line endings',
      unit: unverified('different'),
      answers: [{ outcome: 'pass' }],
    },
    {
      name: 'nothing is here',
      unit: dataUnit({ verified: 0, otherCounts: { contradicted: 0, notHere: 2 } }),
      answers: [],
    },
    { name: 'no data', unit: featureUnit(), answers: [] },
  ],
  {
    'not checkable here': 'what is not here is told by data-snapshot and pipeline-fresh',
    'not declared': 'nobody declares line endings: what was recorded of the bytes decides',
  },
);

test('a name that could be a pattern or more than one line is not offered for pasting', () => {
  for (const path of ['data/b c.csv', 'data/*.csv', 'data/a\n* filter=evil', '!data/b.csv']) {
    const context = { stage: 'candidate', option: () => undefined, now: new Date('2026-11-23') };
    const [answer] = lineEndings.evaluate(unverified('line-endings', { path, here: 'CRLF' }), context);
    expect(answer?.outcome).toBe('fail');
    expect(answer).not.toHaveProperty('paste');
  }
});
