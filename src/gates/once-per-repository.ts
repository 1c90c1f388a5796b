import type { Repository } from '../sources/repository.ts';

/** Makes a pure reading of a file happen once for each repository and path: many features may name the same file. */
export function oncePerRepository<Value>(
  read: (path: string, repository: Repository) => Value,
): (path: string, repository: Repository) => Value {
  const known = new WeakMap<Repository, Map<string, Value>>();
  return (path, repository) => {
    let values = known.get(repository);
    if (!values) known.set(repository, (values = new Map()));
    let value = values.get(path);
    if (value === undefined) values.set(path, (value = read(path, repository)));
    return value;
  };
}
