import { expect, test } from '@jest/globals';
import type { Recreation } from '../../src/generated/formats.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { missingWords, recreationTitle } from '../../src/render/recreation-words.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { feature, readinessReport as report } from '../support/report.ts';

const recreation: Recreation = {
  steps: [
    { what: 'code', command: 'git checkout 0123456789ab' },
    { what: 'run', command: 'make a\nmake b', from: 'run.json' },
  ],
  missing: ['no lock file says which packages to install'],
  seconds: 660,
};

test.each([
  [undefined, 'Make these numbers again'],
  [20, 'Make these numbers again (the recorded runs took less than a minute)'],
  [70, 'Make these numbers again (the recorded runs took a minute)'],
  [660, 'Make these numbers again (the recorded runs took 11 minutes)'],
])('%s seconds', (seconds, title) => {
  expect(recreationTitle({ steps: [], missing: [], ...(seconds === undefined ? {} : { seconds }) })).toBe(title);
});

test('what is missing is said, and nothing where nothing is', () => {
  expect(missingWords(recreation)).toBe('Not recorded: no lock file says which packages to install.');
  expect(missingWords({ steps: [], missing: [] })).toBe('');
});

test('in Markdown a fold with the commands', () => {
  const text = renderMarkdown(report({ features: [feature({ recreation })] }));
  expect(text).toContain(
    '<details><summary>Make these numbers again (the recorded runs took 11 minutes)</summary>\n\n```sh\ngit checkout 0123456789ab\nmake a\nmake b\n```\n\nNot recorded: no lock file says which packages to install.\n\n</details>',
  );
  expect(renderMarkdown(report({ features: [feature({ recreation })] }), { detail: 'brief' })).not.toContain('make a');
});

test('a command cannot leave its fence', () => {
  const hostile = { ...recreation, steps: [{ what: 'run' as const, command: '```\n</details>\n# heading' }] };
  const text = renderMarkdown(report({ features: [feature({ recreation: hostile })] }));
  expect(text).toContain('````sh\n```\n</details>\n# heading\n````');
});

test('on a terminal where one feature is shown, or everything is asked for', () => {
  const options = { colours: false, width: 100, verbose: false };
  const one = feature({ recreation });
  expect(renderTerminal(report({ features: [one] }), options)).toContain(
    '  Make these numbers again (the recorded runs took 11 minutes)\n    git checkout 0123456789ab\n    make a\n    make b\n  Not recorded: ',
  );
  const two = report({ features: [one, feature({ id: 'other', recreation })] });
  expect(renderTerminal(two, options)).not.toContain('make a');
  expect(renderTerminal(two, { ...options, verbose: true })).toContain('make a');
  const escape = { ...recreation, steps: [{ what: 'run' as const, command: '\u001b[2Jmake' }] };
  expect(renderTerminal(report({ features: [feature({ recreation: escape })] }), options)).not.toContain('\u001b');
});
