import { createRequire } from 'node:module';
import { join } from 'node:path';

/*
 * Takes the place of `@duckdb/node-bindings` in the bundle of the process that reads data: the native part of the engine, out of the
 * folder that the process was given (see worker.ts), whose `node_modules` holds it.
 */

const engine = createRequire(join(process.argv[3] ?? '', 'package.json')).resolve('@duckdb/node-api');
const bindings: unknown = createRequire(engine)('@duckdb/node-bindings');

export default bindings;
