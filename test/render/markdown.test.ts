import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ReadinessReport } from '../../src/generated/formats.ts';
import type { MarkdownOptions } from '../../src/render/markdown-options.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { visibleText } from '../../src/render/visible-text.ts';
import { MERGING, OPEN, REPORTS, reworded, steady, WAIVER } from '../support/example-reports.ts';
import { hostileText } from '../support/hostile-text.ts';
import { nodesOf, outlineOf, parseMarkdown, REFERENCE } from '../support/parse-markdown.ts';
import { feature, finding, gate, readinessReport } from '../support/report.ts';

const OPTIONS: MarkdownOptions = {
  links: { server: 'https://github.example', repository: 'acme/detectors', commit: '4be1c7d' },
  command: 'npx promotion-gates check cpu-burst --base origin/main',
};
const blocks = (report: ReadinessReport, options = OPTIONS): readonly string[] =>
  renderMarkdown(report, options).trimEnd().split('\n\n');
const blob = (path: string): string => `https://github.example/acme/detectors/blob/4be1c7d/${path}`;

describe('a blocked promotion', () => {
  const all = blocks(REPORTS.blocked);
  test('says first what it comes to, who asked, who is concerned and what judged', () => {
    expect(all.slice(0, 2)).toEqual([
      '## ⛔ `cpu-burst` cannot go to production yet: 2 things to fix, 1 that cannot be told',
      [
        '**candidate → production**, asked for by this pull request · owner acme/detect\\',
        'These lean on it: `autoscaler-advice` (production), `incident-triage` (candidate)\\',
        'Judged by `promotion.yml` on `main` · head `4be1c7d` · base `91d0a2e` · [run](<https://github.example/acme/detectors/actions/runs/18234567>)',
      ].join('\n'),
    ]);
  });
  test('tells at the top what a reader must know', () => {
    expect(all[2]).toBe(
      `> [!IMPORTANT]\n> \`promotion.yml\` is changed by this pull request; this run is judged by what the base branch says [\`promotion.yml:1\`](<${blob('promotion.yml#L1')}>)`,
    );
  });
  test('shows each gate that was asked, and what is wrong where it blocks', () => {
    expect(all[3]?.split('\n')).toEqual([
      '|  | gate | what was seen |',
      '|:-:|---|---|',
      '| ✅ | data contract | 27 of 29 statements hold on 4,800 rows; evidence supplied, made by [promotion-gates 1.0.0](<https://ci.example/runs/5512>) on 2026-11-23 09:14 UTC |',
      '| ⛔ | experiment | `latency_ms` is 8.4 % worse than the baseline (and 1 more) |',
      '| ✅ | reproducibility | the numbers come from this code, this data and these packages |',
      '| ✅ | tests | 214 unit and 31 integration tests passed |',
    ]);
  });
  test('says what to do, by whose hands it is in, failures first', () => {
    const from = all.indexOf('### What to fix');
    expect(all.slice(from, from + 8)).toEqual([
      '### What to fix',
      '**For the data scientist**',
      `**1. ⛔ \`latency_ms\` is 8.4 % worse than the baseline.** [\`features/cpu-burst/burst-vs-ewma.experiment.yml:11\`](<${blob('features/cpu-burst/burst-vs-ewma.experiment.yml#L11')}>) · \`experiment/not-worse\`\\
Expected at most 5 % worse; seen 38.0 → 41.1, +8.4 % (95 % interval +7.6 to +9.1 %).\\
Make it faster and evaluate again, or ask for a wider margin in a pull request of its own.`,
      `**2. ❓ Whether recall of \`search\` is at most 2 points worse cannot be told.** [\`features/cpu-burst/burst-vs-ewma.experiment.yml:12\`](<${blob('features/cpu-burst/burst-vs-ewma.experiment.yml#L12')}>) · \`experiment/not-worse\`\\
Add episodes of \`search\`: about 583 would settle it.`,
      '**For operations**',
      `**3. ⛔ Nobody owns \`promotion.yml\`.** [\`.github/CODEOWNERS:1\`](<${blob('.github/CODEOWNERS#L1')}>) · \`governance/owners-declared\`\\
Add these lines.`,
      'In `.github/CODEOWNERS`:',
      '```text\n/promotion.yml @acme/platform\n/promotion.waivers.yml @acme/platform\n```',
    ]);
  });
  test('opens the gate that fails on its numbers and intervals, and keeps the others closed', () => {
    const from = all.findIndex((block) => block.startsWith('<details open>'));
    expect(all.slice(from, from + 6)).toEqual([
      '<details open><summary>experiment: 1 to fix, 1 cannot be told</summary>',
      [
        '```text',
        '                     baseline  candidate  difference, interval    n               required',
        '✗  latency_ms              38       41.1  +8.4 [+7.6 … +9.1] %    240             at most 5 % worse',
        '?  recall in search                       +2.6 [−6.3 … +11.6] pt  76 (needs 583)  −2 pt',
      ].join('\n'),
      [
        'latency_ms        better ◂ 0··················┃·········├──●──┤ ▸ worse',
        'recall in search   worse ◂ ├───────┃───0────●─────────────────┤ ▸ better',
        '0 no change   ┃ limit   ● estimate   ├ ┤ interval',
        'paired t: latency_ms and recall\n```',
      ].join('\n'),
      '</details>',
      '<details><summary>tests: 1 passed</summary>',
      '- `tests/tests-passed` all 214 unit tests passed',
    ]);
  });
  test('ends with what is accepted, what the changed rules will change, what is worth knowing, and how to see the same', () => {
    const from = all.findIndex((block) => block.startsWith('> [!NOTE]'));
    expect(all.slice(from)).toEqual([
      `> [!NOTE]\n> **Accepted for now:** \`experiment/not-worse\` for \`cpu-burst\`, 70 days left, until 2027-01-31, merged in \\#\u200B412 (91d0a2e11): “Archive replay lands in January.” [\`promotion.waivers.yml:4\`](<${blob('promotion.waivers.yml#L4')}>)`,
      'Once the changed rules are merged:',
      '- `disk-filling`: ready → **blocked**',
      '<details><summary>Worth knowing, blocks nothing: 2</summary>',
      `|  | where | what | what to do |\n|---|---|---|---|\n| warning | [\`features/cpu-burst/requirements.txt:2\`](<${blob('features/cpu-burst/requirements.txt#L2')}>) | \`requirements.txt\` does not pin \`numpy\` | pin it to a version |\n| note |  | the run does not say on what machine it ran | record the processor |`,
      '</details>',
      '<details><summary>What does not apply here: 1</summary>',
      '- `experiment/threshold-holds` no criterion has a threshold',
      '</details>',
      'Known debt: 12 of 50 findings are still there, counted and not blocking. 1 entry is mended: run `npx promotion-gates baseline` to take it out.',
      'No feature record names `contracts/old.odcs.yaml`, `contracts/older.odcs.yaml`: nothing judges them yet.',
      'Same on your machine: `npx promotion-gates check cpu-burst --base origin/main`',
      '197 other registered features are not touched and were not judged.',
    ]);
  });
  test('counts what blocks nothing, one and several', () => {
    const warned = (number: number): string => {
      const findings = Array.from({ length: number }, (_, index) =>
        finding({ severity: 'warning', fingerprint: String(index), message: `number ${index}` }),
      );
      const passed = finding({ outcome: 'pass', fingerprint: 'p', message: 'holds' });
      return renderMarkdown(
        readinessReport({
          features: [feature({ gates: [gate('experiment', 'ready', 'x')], findings: [...findings, passed] })],
        }),
        OPTIONS,
      );
    };
    expect(warned(1)).toContain('experiment: 1 that blocks nothing, 1 passed');
    expect(warned(2)).toContain('experiment: 2 that block nothing, 1 passed');
  });
  test('in brief leaves out what passed', () => {
    const brief = renderMarkdown(REPORTS.blocked, { ...OPTIONS, detail: 'brief' });
    expect(brief).not.toContain('all 214 unit tests passed');
    expect(brief).toContain('### What to fix');
    expect(brief).toContain('<details open>');
    expect(brief).toContain('Worth knowing');
  });
  test('says what differs from an earlier report, and nothing where nothing does', () => {
    const since = (fixed: number, added: number): string =>
      renderMarkdown(REPORTS.blocked, { ...OPTIONS, since: { head: '91d0a2e000000000', fixed, added } });
    expect(since(3, 0)).toContain(' · since `91d0a2e`: 3 fixed, 0 new');
    expect(since(0, 0)).not.toContain('since `');
  });
  test('says what a desk does not have', () => {
    expect(blocks(REPORTS.blocked, { ...OPTIONS, without: 'handed-in' })).toContain(
      'On your machine, without the evidence that was handed in: `npx promotion-gates check cpu-burst --base origin/main`',
    );
  });
  test('that somebody else shows says who made it', () => {
    const run = 'https://github.example/acme/detectors/actions/runs/1';
    expect(renderMarkdown(REPORTS.ready, { ...OPTIONS, madeBy: { run, conclusion: 'failure' } })).toContain(
      `Made by the pull request’s [own run](<${run}>), which ended as \`failure\`: the check of that run decides, not this comment`,
    );
  });
  test('a path that leads out of the commit is shown without a link', () => {
    for (const path of ['../../../evil/repository', 'a/./b', 'a//b', '..', '/etc/passwd']) {
      const report = readinessReport({ notices: [{ message: 'look', location: { path } }] });
      expect(renderMarkdown(report, OPTIONS)).toContain(`> look \`${path}\`\n`);
    }
  });
  test('without anywhere to link to links nowhere', () => {
    const links = nodesOf(parseMarkdown(renderMarkdown(REPORTS.blocked))).filter(({ type }) => type === 'link');
    expect(links.map(({ url }) => url)).toEqual(['https://ci.example/runs/5512']);
  });
});

describe('other reports', () => {
  test('a ready promotion asks for nothing', () => {
    const text = renderMarkdown(REPORTS.ready, OPTIONS);
    expect(text).toMatch(/^## ✅ `cpu-burst` is ready for production\n/);
    expect(text).not.toContain('What to fix');
    expect(text).toContain('**Accepted for now:**');
  });
  test('a ready promotion says what merging it means, and one that is kept back does not', () => {
    const runbook = `[\`features/cpu-burst/runbook.md\`](<${blob('features/cpu-burst/runbook.md')}>)`;
    expect(blocks(REPORTS.ready)).toContain(
      [
        '| merging this means |  |',
        '|---|---|',
        `| remediation | \`recycle-worker\` goes from **shadow** to **approve** · hosts per service: at most 1, hosts total: at most 5%, 3 per hour · stops with flag \`cpu-burst-remediation\` · undo: ${runbook} |`,
        `| exposure | 5% → 25% → 100% · 7d each · flag \`cpu-burst-remediation\` · roll back: ${runbook} |`,
        '| artefact | `cpu-burst` 14, `sha256:6b1f0c3e0000…` |',
      ].join('\n'),
    );
    const kept = readinessReport({
      features: [feature({ merging: MERGING, blocksThisRun: true, verdict: 'blocked' })],
    });
    expect(renderMarkdown(kept)).not.toContain('merging this means');
  });
  test('an undecided one is marked as such', () => {
    const [heading, , table] = blocks(REPORTS.undecided);
    expect(heading).toBe('## ❓ `cpu-burst` cannot go to production yet: 1 thing cannot be told');
    expect(table).toContain('| ❓ | experiment | whether recall');
  });
  test('nothing to judge', () => {
    expect(blocks(REPORTS['nothing to judge'])).toEqual([
      '## Nothing to judge: no feature is touched',
      expect.stringMatching(/^Judged by/),
      '12 registered features are not touched and were not judged.',
    ]);
  });
  test('what is not enforced says so in the heading, and why', () => {
    const [heading, about] = blocks(REPORTS['not enforced']);
    expect(heading).toBe('## ⚠️ `cpu-burst` cannot go to production yet: 1 thing to fix (reported, not enforced)');
    expect(about).toContain(
      '· **not enforced: the base branch has neither a policy nor a record yet: this is the first run** ·',
    );
  });
  test('a look around says what was found, what is worth knowing and how to begin', () => {
    expect(blocks(REPORTS['a look around'])).toEqual([
      '## Promotion Gates looked around. Nothing is gated yet.',
      'Found 2 data contracts, 3 × `dvc.lock`, 1 notebook. No feature is registered, so nothing blocks.',
      `| worth knowing now |  | what to do |\n|---|---|---|\n| [\`features/cpu-burst/requirements.txt:2\`](<${blob('features/cpu-burst/requirements.txt#L2')}>) | \`requirements.txt\` does not pin \`numpy\` | pin it to a version |\n|  | the run does not say on what machine it ran | record the processor |`,
      'Register one: `npx promotion-gates init` (three lines, stage `exploratory`, still blocks nothing).',
      expect.stringMatching(/^Same on your machine/),
    ]);
    expect(renderMarkdown(readinessReport({ ...REPORTS['a look around'], discovered: [] }))).toContain(
      'Found nothing it knows by name among the files that git tracks.',
    );
  });
  test('what the next stage asks for is told where nothing blocks', () => {
    expect(blocks(REPORTS['the next stage'])).toEqual(
      expect.arrayContaining([
        '<details><summary>What is missing for production: 2</summary>',
        '- no test report is named: name one under `tests`\n- no code is named: name it under `code`',
      ]),
    );
    expect(blocks(REPORTS['nothing missing'])).toContain('Nothing is missing for **production**.');
    expect(renderMarkdown(REPORTS.blocked)).not.toContain('missing for');
  });
  test('what is already on main keeps its sign and asks for nothing', () => {
    const text = renderMarkdown(REPORTS['already on main'], OPTIONS);
    expect(text).toMatch(
      /^## ✅ `cpu-burst`: nothing new against it; what is already on the base branch stays to be mended\n/,
    );
    expect(text).toContain('| ⛔ | experiment | `latency_ms` is 8.4 % worse');
    expect(text).toContain('Already on the base branch, not asked of this pull request: 1');
    expect(text).not.toContain('### What to fix');
  });
  test('nothing is asked where nothing blocks this run', () => {
    const report = readinessReport({ features: [steady({ verdict: 'blocked', findings: [OPEN] })] });
    expect(renderMarkdown(report)).not.toContain('What to fix');
  });
  test('several features have a table, those that block first, each with its own verdict', () => {
    const all = blocks(REPORTS.several);
    expect(all[0]).toBe('## ⛔ 4 features judged: 1 blocked, 1 undecided');
    expect(all[2]?.split('\n')).toEqual([
      '|  | feature | stage | data contract | experiment | reproducibility | tests | what blocks |',
      '|:-:|---|---|:-:|:-:|:-:|:-:|---|',
      '| ⛔ | `cpu-burst` | candidate → production | ✅ | ⛔ | ✅ | ✅ | `latency_ms` is 8.4 % worse than the baseline (and 1 more) |',
      '| ❓ | `net-flap` | candidate | ✅ | ❓ | ✅ | ✅ | whether recall of `search` is at most 2 points worse cannot be told |',
      '| ⛔ | `memory-leak` | candidate | ✅ | ⛔ | ✅ | ✅ | nothing new; 1 finding already on the base branch |',
      '| ✅ | `disk-filling` | candidate | ✅ | ✅ | ✅ | ✅ |  |',
    ]);
    expect(all.filter((block) => block.startsWith('####'))).toEqual([
      '#### `cpu-burst` · owner acme/detect',
      '#### `net-flap` · owner acme/detect',
    ]);
    expect(all.filter((block) => /^\*\*\d/.test(block)).map((block) => block.slice(0, 6))).toEqual([
      '**1. ⛔',
      '**2. ⛔',
      '**1. ❓',
    ]);
    expect(all).toContain('<details><summary><code>disk-filling</code>: what is missing for production: 2</summary>');
    expect(all.filter((block) => block.includes('missing for production'))).toHaveLength(1);
  });
  test.each([
    ['in-force', 'Accepted for now', '70 days left, until 2027-01-31, merged in'],
    ['ended', 'No longer accepted', 'ended on 2027-01-31, merged in'],
    ['not-merged', 'Asked to be accepted', 'until 2027-01-31; it comes with this pull request, so it does nothing yet'],
  ] as const)('a waiver that is %s', (state, title, words) => {
    const text = renderMarkdown({ ...REPORTS.ready, waivers: [{ ...WAIVER, state }] });
    expect(text).toContain(`> **${title}:** \`experiment/not-worse\` for \`cpu-burst\`, ${words}`);
  });
  test('a waiver that is not used is not shown', () => {
    expect(renderMarkdown({ ...REPORTS.ready, waivers: [{ ...WAIVER, state: 'unused' }] })).not.toContain('ccepted');
  });
  test('rules whose change changes nothing say so', () => {
    expect(blocks({ ...REPORTS.ready, verdictChanges: [] })).toContain('Merging the changed rules changes no verdict.');
  });
});

/** The same text as a path that is not refused a link: no part of it is empty or made of dots. */
function insidePath(text: string): string {
  return text
    .split('/')
    .map((part) => (/^\.{0,2}$/.test(part) ? `${part}x` : part))
    .join('/');
}

describe('whatever stands in the files', () => {
  const word = hostileText.filter((text) => text.trim() !== '' && visibleText(text).trim() !== '');
  test.each(Object.entries(REPORTS))(
    '%s has the same outline, and no link, mention or HTML but its own',
    (_, report) => {
      const expected = outlineOf(
        parseMarkdown(
          renderMarkdown(
            reworded(report, () => 'word'),
            OPTIONS,
          ),
        ),
      );
      fc.assert(
        fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
          let next = 0;
          const markdown = renderMarkdown(
            reworded(report, (key) => {
              const text = words[next++ % words.length] ?? '';
              return key === 'path' ? insidePath(text) : text;
            }),
            OPTIONS,
          );
          const tree = parseMarkdown(markdown);
          expect(outlineOf(tree)).toBe(expected);
          for (const { type, value = '', url } of nodesOf(tree)) {
            if (type === 'text') expect(value).not.toMatch(REFERENCE);
            if (type === 'html')
              expect(value).toMatch(/^(?:<details(?: open)?><summary>(?:[^<>]|<\/?code>)*<\/summary>|<\/details>)$/);
            if (type === 'html') expect(value).not.toMatch(REFERENCE);
            if (type === 'link')
              expect(url).toMatch(
                /^https:\/\/(?:github\.example\/acme\/detectors\/(?:blob\/4be1c7d|actions)\/|ci\.example\/runs\/5512$)/,
              );
          }
          expect(markdown).not.toMatch(
            /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/,
          );
        }),
        { numRuns: 25, endOnFailure: true },
      );
    },
  );
  test('a link that a report made elsewhere brings leads to a page or nowhere', () => {
    const producer = (run: string): string =>
      renderMarkdown(
        readinessReport({
          features: [
            feature({
              gates: [
                gate('tests', 'ready', 'x', {
                  producers: [
                    { origin: 'supplied', producer: { tool: 'x', version: '1', time: '2026-11-23T09:14:00Z', run } },
                  ],
                }),
              ],
            }),
          ],
        }),
      );
    expect(producer('javascript:alert(1)')).not.toContain('javascript');
    expect(producer('https://ci.example/x')).toContain('[x 1](<https://ci.example/x>)');
  });
  test('a text that is empty leaves no empty marks', () => {
    const report = readinessReport({
      features: [
        feature({
          verdict: 'blocked',
          blocksThisRun: true,
          findings: [finding({ message: '', remedy: '', expected: '' }), OPEN],
        }),
      ],
    });
    expect(renderMarkdown(report)).not.toMatch(/\n\n\n|\\\n\\|· ·/);
  });
});
