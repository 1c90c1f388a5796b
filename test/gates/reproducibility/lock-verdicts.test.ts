import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { packagesLocked } from '../../../src/gates/reproducibility/checks/packages-locked.ts';
import { readLock } from '../../../src/gates/reproducibility/collect-packages.ts';
import type { Repository } from '../../../src/sources/repository.ts';
import { openFeature, temporaryRepository } from '../../support/open-feature.ts';
import { featureUnit } from './reproducibility-units.ts';

/** What the tools themselves said of changed manifests: see the scripts beside them. */
interface Asked {
  readonly files: Readonly<Record<string, string>>;
  readonly lock: string;
  readonly cases: readonly {
    readonly name: string;
    /** File, what is replaced (none: at the end), by what. */
    readonly edits: readonly (readonly [string, string | null, string])[];
    readonly fits: boolean;
  }[];
}

const said: Readonly<Record<string, Asked>> = Object.assign(
  {},
  ...['python-locks/verdicts', 'npm-lock/verdicts', 'python-locks/conda-verdicts'].map((file): unknown =>
    JSON.parse(readFileSync(join(import.meta.dirname, `../../golden/${file}.json`), 'utf8')),
  ),
);

/** conda-lock asks whether its input is another; here it is asked whether the lock has what the input wants, by what the lock wrote down. */
const OTHERWISE: Readonly<Record<string, 'pass' | 'unknown'>> = {
  'one environment: a range that still fits': 'pass',
  'one environment: a range of pip that still fits': 'pass',
  'one environment: another index': 'pass',
  'one environment: a channel for one package': 'pass',
  'one environment: another category': 'pass',
  'two environments: another category of the second': 'pass',
  // Of the index by another name, perhaps.
  'a project: one more package': 'unknown',
  'a project: one more in an extra': 'unknown',
};

/** A folder for each case of a tool, in one repository. */
describe.each(Object.entries(said))('%s', (tool, { files, lock, cases }) => {
  const repository = temporaryRepository();
  let opened: Repository;
  beforeAll(async () => {
    const all: Record<string, string> = { 'x.feature.yml': 'id: x\ntitle: X\nstage: candidate\n' };
    cases.forEach(({ edits }, index) => {
      const changed: Record<string, string> = { ...files };
      for (const [path, before, after] of edits)
        changed[path] =
          before === null ? (changed[path] ?? '') + after : (changed[path] ?? '').replaceAll(before, () => after);
      for (const [path, text] of Object.entries(changed)) all[`${index}/${path}`] = text;
    });
    repository.commit('files', all);
    opened = (await openFeature(repository.folder)).repository;
  });
  afterAll(() => repository.remove());

  test.each(cases.map((one, index) => ({ ...one, index })))(
    '$name: $fits, as the tool says',
    ({ name, index, fits }) => {
      const read = readLock(`${index}/${lock}`, opened);
      const unit = featureUnit({ packages: { named: true, locks: [{ ...read, location: { path: lock, line: 4 } }] } });
      const answers = [
        ...packagesLocked.evaluate(unit, { stage: 'candidate', option: () => 'hashed', now: new Date('2026-11-23') }),
      ];
      // A lock that npm refuses may be both older than its manifest and open in itself.
      expect([...new Set(answers.map(({ outcome }) => outcome))]).toEqual([
        fits ? 'pass' : (OTHERWISE[`${tool}: ${name}`] ?? 'fail'),
      ]);
      for (const { message, location } of answers) {
        expect(message).not.toMatch(/undefined|\[object|\n/);
        expect(location?.line).toBeGreaterThan(0);
      }
    },
  );
});
