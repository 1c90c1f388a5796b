import { join } from 'node:path';
import { defineConfig } from 'rolldown';

/**
 * The process that reads data: one file, because it is started for each set of data. Of the engine its JavaScript is bundled, which would
 * be 70 files to look for; what is native is 24 MB for each platform, and is installed where data is read.
 */
export default defineConfig({
  input: { 'query-worker': 'src/query/worker.ts' },
  resolve: { alias: { '@duckdb/node-bindings': join(import.meta.dirname, 'src/query/duckdb/native-engine.ts') } },
  platform: 'node',
  transform: { target: 'es2022' },
  experimental: { attachDebugInfo: 'none' },
  output: {
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    codeSplitting: false,
    minify: false,
    comments: false,
  },
});
