import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { GATE_ENTRIES } from '../../src/suite/gate-entries.ts';
import { GATES } from '../../src/suite/gates.ts';
import { SEVERITIES } from '../../src/model/severity.ts';

const root = join(import.meta.dirname, '..', '..');

test('every gate but governance has an entry under its own id, in the same order', async () => {
  const entries: unknown[] = [];
  for (const { id, gate } of GATE_ENTRIES) entries.push([id, await gate()]);
  expect(entries).toEqual(GATES.flatMap((gate) => (gate.id === 'governance' ? [] : [[gate.id, gate]])));
});

describe.each(GATES.map((gate) => [gate.id, gate] as const))('%s', (id, gate) => {
  const files = readdirSync(join(root, 'src/gates', id, 'checks')).map((file) => basename(file, '.ts'));

  test('every file of its checks is in its list, under its own name', () => {
    expect(gate.checks.map(({ meta }) => meta.id).sort()).toEqual(files.map((file) => `${id}/${file}`).sort());
  });
  test.each(files)('%s has a table of cases', (file) => {
    expect(existsSync(join(root, 'test/gates', id, 'checks', `${file}.test.ts`))).toBe(true);
  });
  test.each(gate.checks.map(({ meta }) => [meta.id, meta] as const))('%s is documented', (_, meta) => {
    expect(meta.question).toMatch(/^[A-Z].*\?$/s);
    expect(meta.why).toMatch(/^.{20,}[.]$/s);
    expect(meta.remedy).toMatch(/^.{10,}[.]$/s);
    const ranks = [meta.severity.exploratory, meta.severity.candidate, meta.severity.production].map((severity) =>
      SEVERITIES.indexOf(severity),
    );
    expect(ranks).toEqual([...ranks].sort((left, right) => left - right));
  });
});
