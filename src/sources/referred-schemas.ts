import { posix } from 'node:path';
import type { BroughtSchema } from './brought-schema.ts';
import { mapping } from './mapping.ts';
import { safePath } from './safe-path.ts';

/** A schema that another refers to by a relative path, and the URI under which it is looked for. */
export interface ReferredSchema {
  readonly uri: string;
  readonly schema: BroughtSchema;
}

/** As many files may belong to one schema. */
const MOST_FILES = 50;

/** The URI of a schema that gives itself none: references in it are relative to its own path. */
export function schemaUri(path: string): string {
  return `file:///${path
    .split('/')
    .map((part) => encodeURIComponent(part).replaceAll('*', '%2A'))
    .join('/')}`;
}

/**
 * The other files of the repository that a schema refers to, and those they refer to. What leads out of the repository, or is not there, is left
 * out: whoever compiles the schema finds it missing.
 *
 * @param open reads a schema by its path from the root; undefined where it cannot be read
 */
export function referredSchemas(
  schema: BroughtSchema,
  open: (path: string) => BroughtSchema | undefined,
): readonly ReferredSchema[] {
  const found = new Map<string, ReferredSchema>();
  const waiting = [{ uri: schemaUri(schema.path), schema }];
  for (const { uri, schema: one } of waiting) {
    const stated = mapping(one.value)?.['$id'];
    const base = typeof stated === 'string' ? stated.replace(/#.*$/s, '') : uri;
    for (const reference of references(one.value)) {
      const target = resolved(reference, base);
      const path = safePath(decoded(reference), posix.dirname(one.path));
      if (target === undefined || 'refused' in path || found.has(target) || found.size >= MOST_FILES) continue;
      const other = open(path.path);
      if (!other) continue;
      const referred = { uri: target, schema: other };
      found.set(target, referred);
      waiting.push(referred);
    }
  }
  return [...found.values()];
}

/** The files that it refers to by relative paths, without fragments; each once. Aliases of YAML make one value stand in many places. */
function references(value: unknown): ReadonlySet<string> {
  const seen = new Set<object>();
  const found = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null || seen.has(part)) return;
    seen.add(part);
    for (const [key, inner] of Object.entries(part)) {
      const file =
        (key === '$ref' || key === '$dynamicRef') && typeof inner === 'string' ? inner.replace(/#.*$/s, '') : '';
      if (file !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(file)) found.add(file);
      visit(inner);
    }
  };
  visit(value);
  return found;
}

function resolved(reference: string, base: string): string | undefined {
  try {
    return new URL(reference, base).href;
  } catch {
    // The schema calls itself by a relative name.
    return /^[a-z][a-z0-9+.-]*:/i.test(base) ? undefined : posix.join(posix.dirname(base), reference);
  }
}

function decoded(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}
