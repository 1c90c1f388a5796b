import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Path of the program that reads data, an entry of its own: beside the running bundle, or in `dist/` where this runs from its sources. */
export function workerPath(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder)) {
    for (const path of [join(folder, 'query-worker.js'), join(folder, 'dist/query-worker.js')])
      if (existsSync(path)) return path;
  }
  throw new Error('there is no dist/query-worker.js: run `npm run build`');
}
