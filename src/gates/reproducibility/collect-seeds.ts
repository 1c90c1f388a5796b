import { posix } from 'node:path';
import type { RandomnessHint, StatedSeed, StatedSeeds } from '../../generated/formats.ts';
import type { Feature } from '../../model/feature.ts';
import { textOnce } from '../../sources/text-once.ts';
import { LIMITS } from '../../sources/document.ts';
import { flatValues } from '../../sources/flat-values.ts';
import { isSeedName } from '../../sources/formats/run-record.ts';
import { plainTable, valueAt } from '../../sources/plain-table.ts';
import type { Repository } from '../../sources/repository.ts';
import { boundedText } from '../name-list.ts';
import { oncePerRepository } from '../once-per-repository.ts';
import { parameterFiles } from './named-files.ts';

const MOST_STATEMENTS = 500;
const MOST_HINTS = 100;
const MOST_SCRIPTS = 300;

/** Seeds that parameters and the lock of a pipeline state, and code that seems to draw random numbers. */
export function seedsOf(feature: Feature, code: readonly string[], repository: Repository): StatedSeeds {
  const statements: StatedSeed[] = [];
  for (const { path, refused } of parameterFiles(feature, repository)) {
    if (refused !== undefined) continue;
    const document = repository.document(path, LIMITS.configuration);
    if ('unreadable' in document || document.problems.length > 0) continue;
    for (const { name, value, location } of flatValues(document)) {
      if (isSeedName(name))
        statements.push({ name: boundedText(name, 200), value: seedText(value), path, location: location() });
    }
  }
  statements.push(...lockedSeeds(feature, repository));
  const hints = code.slice(0, MOST_SCRIPTS).flatMap((path) => randomness(path, repository));
  return { statements: statements.slice(0, MOST_STATEMENTS), hints: hints.slice(0, MOST_HINTS) };
}

function seedText(value: unknown): string | null {
  return value === null ? null : boundedText(String(value), 200);
}

/** The parameters that the nearest `dvc.lock` recorded when its stages ran. */
function lockedSeeds(feature: Feature, repository: Repository): StatedSeed[] {
  if (!feature.path) return [];
  for (let folder = posix.dirname(feature.path); ; folder = posix.dirname(folder)) {
    const path = posix.join(folder, 'dvc.lock');
    if (repository.has(path)) {
      const document = repository.document(path, LIMITS.evidence);
      if ('unreadable' in document) return [];
      return Object.entries(plainTable(valueAt(document.value, 'stages'))).flatMap(([stage, entry]) =>
        Object.entries(plainTable(plainTable(entry)['params'])).flatMap(([file, values]) =>
          Object.entries(plainTable(values)).flatMap(([name, value]) =>
            isSeedName(name) && (value === null || typeof value !== 'object')
              ? [
                  {
                    name: boundedText(name, 200),
                    value: seedText(value),
                    path,
                    location: document.locate('stages', stage, 'params', file, name),
                  },
                ]
              : [],
          ),
        ),
      );
    }
    if (folder === '.') return [];
  }
}

const DRAWS =
  /\b(?:np|numpy)\.random\.(?!seed|default_rng|Generator|RandomState|SeedSequence)[a-z]\w*|\brandom\.(?:random|shuffle|sample|choices?|randint|uniform|gauss)\b|\btorch\.(?:rand|randn|randint|randperm)\b|\btrain_test_split\(|\bshuffle\s*=\s*True\b|\b(?:default_rng|RandomState)\(\s*\)|\b(?:rnorm|runif|sample)\(/;
const SEEDS = /\bseed\b|random_state|manual_seed|\b(?:default_rng|RandomState)\(\s*[^)\s]/;

/** Only a hint: that a text looks so proves nothing either way. */
const randomness = oncePerRepository((path, repository): readonly RandomnessHint[] => {
  if (!/\.(?:py|ipynb|[rR])$/.test(path)) return [];
  const text = textOnce(repository, path, LIMITS.configuration);
  if (typeof text !== 'string') return [];
  const found = DRAWS.exec(text);
  if (!found) return [];
  const line = text.slice(0, found.index).split('\n').length;
  return [{ path, what: boundedText(found[0], 200), seeded: SEEDS.test(text), location: { path, line } }];
});
