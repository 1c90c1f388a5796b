import digests from '../engine/digests.json' with { type: 'json' };
import lock from '../engine/package-lock.json' with { type: 'json' };
import manifest from '../engine/package.json' with { type: 'json' };

/** The package of the engine. */
export const ENGINE_PACKAGE = '@duckdb/node-api';

/** The one version that is used: the lexical forms and limits were tried with it. */
export const ENGINE_VERSION = manifest.dependencies[ENGINE_PACKAGE];

/** What `npm ci` is given: file name → text. The lock holds every platform and a hash of every package. */
export const ENGINE_FILES: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify(manifest),
  'package-lock.json': JSON.stringify(lock),
};

/** Digest of each package's files once installed (see `treeDigest`). */
export const ENGINE_DIGESTS: Readonly<Record<string, string>> = digests;
