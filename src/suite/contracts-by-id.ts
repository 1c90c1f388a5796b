import { didYouMean } from '../sources/did-you-mean.ts';
import { LIMITS } from '../sources/document.ts';
import type { Repository } from '../sources/repository.ts';
import { resolvePath } from '../sources/resolve-path.ts';

/**
 * The contract a record means by an id: its path, or what is wrong with the id. Undefined for what names a file, or looks like
 * it: a contract is named by id only where nothing else is meant.
 */
export type ContractsById = (
  stated: string,
  record: string,
) => { readonly path: string } | { readonly message: string; readonly remedy: string } | undefined;

/** Comparing takes the product of the lengths of all: hostile ones are not compared. */
const LONGEST = 100;
const MOST_COMPARED = 1000;

const PATH = /\/|\.(?:ya?ml|json)$/i;
/** What may be the id of a contract, at the start of a line of YAML or anywhere in JSON. */
const ID = /(?:^|[{,])\s*["']?id["']?\s*:\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s#,}][^\n#,}]*))/gm;

/** Finds contracts by their `id` among the files of these patterns. They are looked through when the first id is asked for. */
export function contractsById(repository: Repository, patterns: readonly string[]): ContractsById {
  let candidates: ReadonlyMap<string, readonly string[]> | undefined;
  const known = new Map<string, readonly string[]>();
  const pathsOf = (id: string): readonly string[] => {
    candidates ??= mayHaveId(repository, patterns);
    const paths = known.get(id) ?? (candidates.get(id) ?? []).filter((path) => idOf(path, repository) === id);
    known.set(id, paths);
    return paths;
  };
  return (stated, record) => {
    if (PATH.test(stated)) return undefined;
    const file = resolvePath(repository, stated, record);
    if ('path' in file && repository.has(file.path)) return undefined;
    const [path, other] = pathsOf(stated);
    if (path !== undefined && other === undefined) return { path };
    if (path !== undefined)
      return {
        message: `\`${stated}\` is the id of more than one contract: \`${path}\` and \`${other ?? ''}\``,
        remedy: 'name the one that is meant by its path',
      };
    const [unread] = (candidates?.get(stated) ?? []).filter((candidate) => idOf(candidate, repository) === undefined);
    if (unread !== undefined)
      return {
        message: `the contract \`${stated}\` seems to be \`${unread}\`, which cannot be read`,
        remedy: 'mend it',
      };
    const near = [...(candidates?.keys() ?? [])].filter(({ length }) => length <= LONGEST).slice(0, MOST_COMPARED);
    const meant = stated.length <= LONGEST ? didYouMean(stated, near) : undefined;
    return {
      message: `\`${stated}\` is neither a file nor the id of a contract${meant ? `; did you mean \`${meant}\`?` : ''}`,
      remedy: meant ? `write \`${meant}\`` : 'name a contract by its path or its `id`',
    };
  };
}

/** Texts are looked through, and only what may be it is parsed: a repository may have hundreds of contracts. */
function mayHaveId(repository: Repository, patterns: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const candidates = new Map<string, string[]>();
  for (const path of repository.match(patterns)) {
    const text = repository.text(path, LIMITS.configuration);
    if (typeof text !== 'string') continue;
    const ids = new Set(
      [...text.matchAll(ID)].map(([, double, single, plain = '']) => double ?? single ?? plain.trim()),
    );
    for (const id of ids) candidates.set(id, [...(candidates.get(id) ?? []), path]);
  }
  return candidates;
}

function idOf(path: string, repository: Repository): unknown {
  const document = repository.document(path, LIMITS.configuration);
  const value = 'unreadable' in document ? undefined : document.value;
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
}
