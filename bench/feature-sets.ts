import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Measurement, median } from './compare.ts';

const FEATURES = 500;

/** 500 features in one file beside the same in 500 files: a pull request changes one of them. */
export function featureSetMeasurements(
  work: string,
  check: (folder: string) => number,
  git: (folder: string, ...arguments_: string[]) => void,
): readonly Measurement[] {
  const one = join(work, 'one-file');
  const many = join(work, 'many-files');
  const write = (folder: string, path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const inOneFile = (changed: boolean): void =>
    write(
      one,
      'signals.feature.yml',
      `features:\n${features(changed)
        .map((keys) => indented(keys))
        .join('')}`,
    );
  inOneFile(false);
  features(false).forEach((keys, index) => write(many, `signal-${index}/signal.feature.yml`, `${keys.join('\n')}\n`));
  for (const folder of [one, many]) {
    git(folder, 'init', '--quiet', '--initial-branch', 'main');
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '--message', 'start');
    git(folder, 'checkout', '--quiet', '-b', 'change');
  }
  inOneFile(true);
  write(many, 'signal-250/signal.feature.yml', `${(features(true)[250] ?? []).join('\n')}\n`);
  for (const folder of [one, many]) git(folder, 'commit', '--quiet', '--all', '--message', 'one of them');
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < 7; round += 1) [one, many].forEach((folder, index) => times[index]?.push(check(folder)));
  return [
    {
      what: `one of ${FEATURES} features of one file changes`,
      measured: median(times[0]),
      unit: 'ms',
      rival: { name: `one of ${FEATURES} files`, measured: median(times[1]) },
      // The whole file is read twice: as it is, and as it was.
      limit: 2,
    },
  ];
}

function features(changed: boolean): readonly (readonly string[])[] {
  return Array.from({ length: FEATURES }, (_, index) => [
    `id: signal-${index}`,
    `title: Signal number ${index}`,
    'stage: exploratory',
    `purpose: ${changed && index === 250 ? 'Other words.' : 'What this signal tells, in a sentence of usual length.'}`,
    'outputs:',
    `  - { name: signal_${index}, type: number, minimum: 0, maximum: 1 }`,
    'failure-modes:',
    '  - { when: No data., then: It keeps quiet. }',
  ]);
}

function indented(keys: readonly string[]): string {
  return keys.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}\n`).join('');
}
