import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as conventions from '@opentelemetry/semantic-conventions/incubating';
import { CONVENTIONS_VERSION, TELEMETRY_NAMES } from '../../src/generated/telemetry-names.ts';

const folder = join(import.meta.dirname, '../../node_modules/@opentelemetry/semantic-conventions');
const constants = Object.entries(conventions as Readonly<Record<string, unknown>>);

/** The values of constants of this kind; a function is a template of names. */
function named(prefix: string): readonly string[] {
  return constants
    .flatMap(([constant, value]) =>
      !constant.startsWith(prefix)
        ? []
        : typeof value === 'function'
          ? [(value as (key: string) => string)('*')]
          : [String(value)],
    )
    .sort();
}

test('the names are those of the package: else run scripts/generate-telemetry-names.ts', () => {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly version: string };
  expect(CONVENTIONS_VERSION).toBe(version);
  for (const [list, prefix] of [
    ['metrics', 'METRIC_'],
    ['attributes', 'ATTR_'],
    ['events', 'EVENT_'],
  ] as const)
    expect(Object.keys(TELEMETRY_NAMES[list]).sort()).toEqual([...new Set(named(prefix))]);
});

test('as many are deprecated as the package says', () => {
  const said = ['stable', 'experimental']
    .flatMap((level) =>
      ['metrics', 'attributes', 'events'].map((kind) =>
        readFileSync(join(folder, `dist/${level}_${kind}.d.mts`), 'utf8'),
      ),
    )
    .join('\n');
  const wanted = [
    ...said.matchAll(/\* @deprecated (?:(?!\*\/)[^])*\*\/\s*declare const ((?:METRIC|ATTR|EVENT)_\w+)/g),
  ].map(([, name]) => name);
  const listed = Object.values(TELEMETRY_NAMES).flatMap((names) =>
    Object.values(names).filter(({ deprecated }) => deprecated !== undefined),
  );
  expect(listed).toHaveLength(new Set(wanted).size);
  expect(listed.length).toBeGreaterThan(300);
});
