import type { Location } from '../generated/formats.ts';
import { openFolder } from '../sources/open-repository.ts';
import { LIMITS } from '../sources/document.ts';
import type { Repository } from '../sources/repository.ts';
import { resolvePath } from '../sources/resolve-path.ts';
import { dangerDsl, type Level } from './danger-dsl.ts';
import { type Remark, sayWithin } from './say-within.ts';

/** How the rule looks for experiments, and how strongly it speaks. */
export interface RequireLearningsOptions {
  /** Globs of experiments, from the root of the repository. Left out: every file whose name ends in `.experiment.yml` or `.experiment.yaml`. */
  readonly experiments?: readonly string[];
  readonly level?: Level;
}

const EXPERIMENTS = ['**/*.experiment.yml', '**/*.experiment.yaml'];
const MOST = 20;
const MOST_CHARACTERS = 10_000;

/**
 * Results that changed without what was learnt from them: for each experiment whose result files a pull request touches, the
 * page under `learnings:` must be touched too, and there must be one. Experiments are read from the checkout Danger runs in.
 */
export function requireLearnings({ experiments = EXPERIMENTS, level = 'warn' }: RequireLearningsOptions = {}): void {
  const dsl = dangerDsl();
  const { modified_files: modified, created_files: created, deleted_files: deleted } = dsl.danger.git;
  const changed = new Set([...modified, ...created, ...deleted]);
  if (changed.size === 0) return;
  const repository = openFolder('.');
  const remarks = repository
    .match([...experiments])
    .flatMap((path) => remarkOn(path, repository, changed))
    .map((remark): Remark => ({ ...remark, say: dsl[level], about: 'learnings' }));
  const left = sayWithin(remarks, MOST, MOST_CHARACTERS);
  if (left > 0) dsl[level](`\`learnings\`: the same holds for ${left} more`);
}

function remarkOn(
  path: string,
  repository: Repository,
  changed: ReadonlySet<string>,
): readonly Pick<Remark, 'message' | 'remedy' | 'location'>[] {
  const document = repository.document(path, LIMITS.configuration);
  // One that cannot be read is for the gate to tell.
  if ('unreadable' in document || document.problems.length > 0) return [];
  const value = (document.value ?? {}) as Readonly<Record<string, unknown>>;
  const resolve = (stated: unknown): readonly string[] => {
    if (typeof stated !== 'string') return [];
    const resolved = resolvePath(repository, stated.replace(/#.*$/s, ''), path);
    return 'path' in resolved ? [resolved.path] : [];
  };
  const results = ['baseline', 'candidate', 'results'].flatMap((key) => {
    const side = value[key];
    return resolve(typeof side === 'object' && side !== null && 'results' in side ? side.results : side);
  });
  const touched = results.filter((result) => changed.has(result));
  if (touched.length === 0) return [];
  const [first = ''] = touched;
  const [learnings] = resolve(value['learnings']);
  const at = (key: string): Location => document.locate(key);
  if (learnings === undefined) {
    return [
      {
        message: `\`${first}\` changes, and \`${path}\` names no page on what was learnt`,
        remedy: 'write down what the new results say, and name the page under `learnings`',
        location: { path, line: 1 },
      },
    ];
  }
  if (changed.has(learnings)) return [];
  return [
    {
      message: `\`${first}\` changes, and what was learnt from it (\`${learnings}\`) does not`,
      remedy: 'write there what the new results say',
      location: at('learnings'),
    },
  ];
}
