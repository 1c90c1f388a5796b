import type { Problem } from '../../../model/problem.ts';
import { LIMITS } from '../../../sources/document.ts';
import { readDbtRegistry } from '../../../sources/formats/dbt-registry.ts';
import { readFeastRegistry } from '../../../sources/formats/feast-registry.ts';
import { jsonDocument } from '../../../sources/json-document.ts';
import type { Comparison, Repository, Tree } from '../../../sources/repository.ts';
import { oncePerRepository } from '../../once-per-repository.ts';
import { type Registry, registryOfDbt, registryOfFeast } from './registry.ts';

/** A registry, or why it cannot be read. */
export type ReadRegistry = { readonly registry: Registry } | { readonly problem: Problem };

/** The registry at a path of the working tree; read once. */
export const registryHere = oncePerRepository((path, repository: Repository): ReadRegistry => {
  if (!repository.has(path))
    return {
      problem: {
        message: `\`${path}\`, which the policy names as a registry, is not here`,
        remedy: 'commit it, or take it out of `gates.lineage.registries` in the policy',
      },
    };
  const text = repository.text(path, LIMITS.evidence);
  if (typeof text === 'string') return registryIn(path, text);
  if (text.unreadable.includes('UTF-8')) return binary(path);
  return {
    problem: {
      message: text.unreadable,
      ...(text.remedy === undefined ? {} : { remedy: text.remedy }),
      location: { path },
    },
  };
});

const before = new WeakMap<Tree, Map<string, Promise<Registry | undefined>>>();

/** The registry as it was at the merge base; undefined where there was none that can be read. Read once. */
export function registryBefore(path: string, { mergeBase }: Comparison): Promise<Registry | undefined> {
  if (!mergeBase) return Promise.resolve(undefined);
  const known = before.get(mergeBase) ?? new Map<string, Promise<Registry | undefined>>();
  before.set(mergeBase, known);
  let read = known.get(path);
  if (!read) {
    read = mergeBase.texts([path]).then((texts) => {
      const text = texts.get(path);
      const found = text === undefined || text.length > LIMITS.evidence ? undefined : registryIn(path, text);
      return found && 'registry' in found ? found.registry : undefined;
    });
    known.set(path, read);
  }
  return read;
}

/** Which tool wrote it follows from the content. */
function registryIn(path: string, text: string): ReadRegistry {
  if (isBinary(text) || /\.(db|pb)$/i.test(path)) return binary(path);
  const document = jsonDocument(path, text);
  const [broken] = document.problems;
  if (broken)
    return {
      problem: {
        ...broken,
        message: `\`${path}\` is not the JSON of a registry: ${broken.message}`,
        remedy: 'write it anew with `feast registry-dump`, or `dbt parse`, and nothing else into it',
      },
    };
  const feast = readFeastRegistry(document);
  if (feast) return { registry: registryOfFeast(feast) };
  const dbt = readDbtRegistry(document);
  if (typeof dbt === 'object') return { registry: registryOfDbt(dbt) };
  return {
    problem: {
      message: `\`${path}\` ${dbt === undefined ? 'is no registry that is known' : `is ${dbt}`}`,
      remedy:
        dbt === undefined
          ? 'name what `feast registry-dump` printed, or a `manifest.json` of dbt'
          : 'write it with a version of dbt that is read',
      location: { path, line: 1 },
    },
  };
}

function isBinary(text: string): boolean {
  for (let at = 0; at < Math.min(text.length, 1000); at += 1) if (text.charCodeAt(at) < 9) return true;
  return false;
}

function binary(path: string): ReadRegistry {
  return {
    problem: {
      message: `\`${path}\` is not text: a registry of Feast as Feast keeps it, it seems`,
      remedy: `run \`feast registry-dump > ${path.replace(/\.[a-z]+$/i, '')}.json\` after \`feast apply\`, commit that, and name it in the policy`,
      location: { path },
    },
  };
}
