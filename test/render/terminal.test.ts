import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ReadinessReport } from '../../src/generated/formats.ts';
import { renderTerminal, type TerminalOptions } from '../../src/render/terminal.ts';
import { columnsOf } from '../../src/render/terminal-pen.ts';
import { visibleText } from '../../src/render/visible-text.ts';
import { NOTE, PASSED, REPORTS, reworded, steady, UNOWNED, WAIVER, WORSE } from '../support/example-reports.ts';
import { hostileText } from '../support/hostile-text.ts';
import { feature, gate, readinessReport } from '../support/report.ts';

const render = (report: ReadinessReport, more: Partial<TerminalOptions> = {}): string =>
  renderTerminal(report, { colours: false, width: 100, verbose: false, ...more });

describe('a blocked promotion', () => {
  test('at 100 columns', () => {
    expect(render(REPORTS.blocked))
      .toBe(`BLOCKED  cpu-burst cannot go to production yet: 2 things to fix, 1 that cannot be told
Judged by promotion.yml on main

! \`promotion.yml\` is changed by this pull request; this run is judged by what the base branch says
  promotion.yml:1

cpu-burst  candidate → production, owner @acme/detect
  ✓ data contract    27 of 29 statements hold on 4,800 rows
                     evidence supplied, made 2026-11-23 by promotion-gates 1.0.0,
                       https://ci.example/runs/5512
  ✗ experiment       3 criteria hold on 240 pairs
  ✓ reproducibility  the numbers come from this code, this data and these packages
  ✓ tests            214 unit and 31 integration tests passed

  What to do
  1. ✗ \`latency_ms\` is 8.4 % worse than the baseline
     features/cpu-burst/burst-vs-ewma.experiment.yml:11 · for the data scientist ·
     experiment/not-worse
     expected at most 5 % worse; seen 38.0 → 41.1, +8.4 % (95 % interval +7.6 to +9.1 %)
     better ◂ 0····················┃···········├──●──┤ ▸ worse
     0\u00A0no\u00A0change   ┃\u00A0limit\u00A0+5\u00A0%   ●\u00A0estimate\u00A0+8.4\u00A0%   ├\u00A0┤\u00A095\u00A0%\u00A0interval\u00A0+7.6\u00A0%\u00A0to\u00A0+9.1\u00A0%
     → Make it faster and evaluate again, or ask for a wider margin in a pull request of its own.

  2. ? whether recall of \`search\` is at most 2 points worse cannot be told
     features/cpu-burst/burst-vs-ewma.experiment.yml:12 · for the data scientist ·
     experiment/not-worse
     worse ◂ ├────────┃────0────●───────────────────┤ ▸ better
     0\u00A0no\u00A0change   ┃\u00A0limit\u00A0−2\u00A0pt   ●\u00A0estimate\u00A0+2.6\u00A0pt   ├\u00A0┤\u00A095\u00A0%\u00A0interval\u00A0−6.3\u00A0pt\u00A0to\u00A0+11.6\u00A0pt
     → Add episodes of \`search\`: about 583 would settle it.

  3. ✗ nobody owns \`promotion.yml\`
     .github/CODEOWNERS:1 · for operations · governance/owners-declared
     → Add these lines.
       in .github/CODEOWNERS:
         /promotion.yml @acme/platform
         /promotion.waivers.yml @acme/platform

  What was measured
     metric             baseline → candidate   required
     difference, interval     n
  ✗  latency_ms         38 → 41.1              at most 5 % worse
     +8.4 [+7.6 … +9.1] %     n 240
  ?  recall in search                          −2 pt
     +2.6 [−6.3 … +11.6] pt   n 76 (needs 583)

  latency_ms        better ◂ 0··················┃·········├──●──┤ ▸ worse
  recall in search   worse ◂ ├───────┃───0────●─────────────────┤ ▸ better
  0 no change   ┃ limit   ● estimate   ├ ┤ interval
  paired t: latency_ms and recall

  Worth knowing, blocks nothing
  warning \`requirements.txt\` does not pin \`numpy\`  features/cpu-burst/requirements.txt:2
          → Pin it to a version.
  note    the run does not say on what machine it ran
          → Record the processor.

  these lean on it: autoscaler-advice (production), incident-triage (candidate)

Accepted for now: experiment/not-worse for cpu-burst, 70 days left, until 2027-01-31, merged in #412
  (91d0a2e11): "Archive replay lands in January."  promotion.waivers.yml:4

Once the changed rules are merged:
  disk-filling: ready → blocked

Known debt: 12 of 50 findings are still there, counted and not blocking. 1 entry is mended: run \`npx
promotion-gates baseline\` to take it out.

No feature record names \`contracts/old.odcs.yaml\`, \`contracts/older.odcs.yaml\`: nothing judges them
yet.

197 other registered features are not touched and were not judged.
`);
  });
  test('says more when asked to', () => {
    const text = render(REPORTS.blocked, { verbose: true, durations: { 'data-contract': 1234.4, tests: 0.6 } });
    expect(text).toContain(
      '\n  Passed\n  tests/tests-passed  all 214 unit tests passed  features/cpu-burst/reports/unit.xml\n',
    );
    expect(text).toContain('\n  Does not apply\n  experiment/threshold-holds  no criterion has a threshold\n');
    expect(text).toMatch(/\ncollected: data contract 1234 ms, tests 1 ms\n$/);
    expect(render(REPORTS.blocked, { durations: { tests: 1 } })).not.toContain('collected');
  });
});

describe('other reports', () => {
  test.each<[keyof typeof REPORTS, string]>([
    ['ready', 'READY  cpu-burst is ready for production\nJudged by promotion.yml on main\n'],
    ['undecided', 'UNDECIDED  cpu-burst cannot go to production yet: 1 thing cannot be told\n'],
    [
      'nothing to judge',
      'Nothing to judge: no feature is touched.\nJudged by promotion.yml on main\n\n12 registered features are not touched and were not judged.\n',
    ],
    [
      'not enforced',
      'BLOCKED  cpu-burst cannot go to production yet: 1 thing to fix (reported, not enforced)\nJudged by promotion.yml on main; not enforced: the base branch has neither a policy nor a record\nyet: this is the first run\n',
    ],
    ['several', 'BLOCKED  4 features judged: 1 blocked, 1 undecided\n'],
  ])('%s begins as it should', (name, beginning) =>
    expect(render(REPORTS[name]).slice(0, beginning.length)).toBe(beginning),
  );
  test('a look around', () => {
    expect(render(REPORTS['a look around'])).toBe(`Promotion Gates looked around. Nothing is gated yet.

Found 2 data contracts, 3 × \`dvc.lock\`, 1 notebook. No feature is registered, so nothing blocks.

Worth knowing now
  \`requirements.txt\` does not pin \`numpy\`  features/cpu-burst/requirements.txt:2
    → Pin it to a version.
  the run does not say on what machine it ran
    → Record the processor.

Register a feature: \`npx promotion-gates init\` (three lines, stage exploratory, still blocks
nothing).
`);
  });
  test('what the next stage asks for', () => {
    expect(render(REPORTS['the next stage'])).toContain(`
  Missing for production
  · no test report is named
    → Name one under \`tests\`.
  · no code is named
    → Name it under \`code\`.
`);
    expect(render(REPORTS['nothing missing'])).toContain('\n  Nothing is missing for production.\n');
  });
  test('what is already on main is counted, and listed when asked for', () => {
    expect(render(REPORTS['already on main'])).toContain(
      '\n  1 finding already on the base branch, not asked of this change (--verbose)\n',
    );
    expect(render(REPORTS['already on main'], { verbose: true })).toContain(
      '\n  There before, not asked of this change\n  experiment/not-worse  `latency_ms` is 8.4 % worse',
    );
  });
  test('nothing is asked where nothing blocks this run', () => {
    const report = readinessReport({ features: [steady({ verdict: 'blocked', findings: [UNOWNED] })] });
    expect(render(report)).not.toContain('What to do');
  });
  test('the next stage is no matter where this one blocks', () => {
    expect(render(REPORTS.several).match(/Missing for/g)).toHaveLength(1);
  });
  test('of several features those that block stand first', () => {
    expect(render(REPORTS.several).match(/^(?:cpu-burst|net-flap|disk-filling|memory-leak) /gm)).toEqual([
      'cpu-burst ',
      'net-flap ',
      'disk-filling ',
      'memory-leak ',
    ]);
  });
  test('waivers say what they are now', () => {
    const waivers = (['ended', 'not-merged', 'unused'] as const).map((state) => ({ ...WAIVER, state }));
    const text = render({ ...REPORTS.ready, waivers });
    expect(text).toContain(
      'No longer accepted: experiment/not-worse for cpu-burst, ended on 2027-01-31, merged in #412',
    );
    expect(text).toContain(
      'Asked to be accepted: experiment/not-worse for cpu-burst, until 2027-01-31; it comes with this',
    );
    expect(text).not.toContain('Accepted for now');
  });
  test('long lists are cut, and whole when asked for', () => {
    const notes = Array.from({ length: 30 }, (_, index) => ({ ...NOTE, message: `note ${index}` }));
    const missing = notes.slice(0, 8);
    const report = readinessReport({ features: [steady({ findings: notes, next: { stage: 'production', missing } })] });
    expect(render(report)).toContain('  … and 10 more (--verbose)\n');
    expect(render(report)).toContain('  … and 3 more (--verbose)\n');
    expect(render(report, { verbose: true })).not.toContain('more (--verbose)');
  });
});

describe('very many things to do', () => {
  const findings = Array.from({ length: 2000 }, (_, index) => ({
    ...WORSE,
    about: `c${index}`,
    message: `c${index} is wrong`,
  }));
  const report = readinessReport({
    verdict: 'blocked',
    features: [feature({ verdict: 'blocked', blocksThisRun: true, findings })],
  });
  test('are told as far as anybody reads, with how many more there are and where', () => {
    const text = render(report);
    expect(text).toContain('  50. ✗ c49 is wrong');
    expect(text).not.toContain('c50 is wrong');
    expect(text).toContain('  … and 1,950 more things to do (--verbose; the JSON report has all of them)');
    expect(text).toContain('2,000 things to fix');
  });
  test('are all told where that is asked for', () => {
    const text = render(report, { verbose: true });
    expect(text).toContain('  2000. ✗ c1999 is wrong');
    expect(text).not.toContain('more thing');
  });
});

describe('lines', () => {
  const width = (line: string): number => columnsOf(line);
  test.each([50, 60, 80, 100, 120])('are no longer than %d columns, unless a single word is', (columns) => {
    for (const report of Object.values(REPORTS)) {
      for (const line of render(report, { width: columns, verbose: true }).split('\n')) {
        const bar = line.includes('◂') && columns < 60;
        const words = line.trim().split(/ +/);
        const pasted = line.includes('@acme/platform');
        if (width(line) > columns && words.length > 1 && !bar && !pasted)
          throw new Error(`${width(line)} columns: ${line}`);
      }
    }
  });
  test('of a paragraph start below each other', () => {
    const narrow = render(REPORTS.blocked, { width: 60 });
    expect(narrow).toContain(
      '  ✓ reproducibility  the numbers come from this code, this\n                     data and these packages\n',
    );
    expect(narrow).toContain(
      '     → Make it faster and evaluate again, or ask for a wider\n       margin in a pull request of its own.\n',
    );
    expect(narrow).toContain('  these lean on it: autoscaler-advice (production),\n    incident-triage (candidate)\n');
  });
  test('of gates are aligned whatever their names', () => {
    const text = render(
      readinessReport({
        features: [
          feature({
            gates: [gate('a', 'ready', 'one'), gate('数据', 'ready', 'two'), gate('data-contract', 'ready', 'three')],
          }),
        ],
      }),
    );
    const starts = text
      .split('\n')
      .flatMap((line) => (/^ {2}✓/.test(line) ? [width(line.slice(0, line.search(/one|two|three/)))] : []));
    expect(starts).toEqual([19, 19, 19]);
  });
  test.each([
    ['abc', 3],
    ['数据', 4],
    ['e\u0301', 1],
    ['😀', 2],
    ['→ ✓ ●', 5],
    ['\u001B[31mred\u001B[0m', 3],
    ['', 0],
  ])('%j takes %d columns', (text, columns) => expect(columnsOf(text)).toBe(columns));
});

describe('colours', () => {
  test('change no letter and no line', () => {
    for (const report of Object.values(REPORTS)) {
      for (const columns of [60, 100]) {
        const coloured = render(report, { colours: true, width: columns, verbose: true });
        expect(coloured).toContain('\u001B[');
        expect(coloured.replace(/\u001B\[\d+m/g, '')).toBe(render(report, { width: columns, verbose: true }));
      }
    }
  });
  test('say how it stands', () => {
    expect(render(REPORTS.blocked, { colours: true })).toMatch(/^\u001B\[31m\u001B\[1mBLOCKED/);
    expect(render(REPORTS.ready, { colours: true })).toMatch(/^\u001B\[32m\u001B\[1mREADY/);
    expect(render(REPORTS.undecided, { colours: true })).toMatch(/^\u001B\[33m\u001B\[1mUNDECIDED/);
  });
  test('are never there without being asked for', () => {
    for (const report of Object.values(REPORTS)) expect(render(report, { verbose: true })).not.toContain('\u001B');
  });
});

describe('whatever stands in the files', () => {
  const word = hostileText.filter((text) => text.trim() !== '' && visibleText(text).trim() !== '');
  test.each(Object.entries(REPORTS))(
    '%s has no control characters, and as many lines as with harmless words',
    (_, report) => {
      const lines = (text: string): number => text.split('\n').length;
      const wide = { width: 100_000, verbose: true };
      const expected = lines(
        render(
          reworded(report, () => 'word'),
          wide,
        ),
      );
      fc.assert(
        fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
          let next = 0;
          const rendered = render(
            // Lines to paste stay lines.
            reworded(report, (key) => (key === 'text' ? 'word' : (words[next++ % words.length] ?? ''))),
            wide,
          );
          expect(rendered).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}/u);
          expect(lines(rendered)).toBe(expected);
        }),
        { numRuns: 25 },
      );
    },
  );
  test('lines to paste are those of the file, without what is not seen', () => {
    const report = readinessReport({
      features: [
        feature({
          verdict: 'blocked',
          blocksThisRun: true,
          findings: [{ ...UNOWNED, paste: { path: 'x', text: 'one\r\n  two\u001B[2J\n\tthree' } }, PASSED],
        }),
      ],
    });
    expect(render(report)).toContain('       in x:\n         one\n           two\uFFFD[2J\n             three\n');
  });
});

test('what to do is a sentence, whoever wrote it', () => {
  for (const report of Object.values(REPORTS)) {
    const text = render(report, { width: 10_000 });
    for (const [, remedy = ''] of text.matchAll(/^ *→ (.*)$/gm))
      expect(remedy).toMatch(/^[^a-z].*[.!?…:]$|^[a-z]\S*[_0-9(].*[.!?…:]$/);
  }
});
