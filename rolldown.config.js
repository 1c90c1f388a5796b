import { join } from 'node:path';
import { defineConfig } from 'rolldown';

/** `yaml`, `stdlib` for all of `@stdlib/…`. */
const packageOf = (id) =>
  /.*[\\/]node_modules[\\/](?:@stdlib|(?:@[^\\/]+[\\/])?[^\\/]+)/
    .exec(id)?.[0]
    .split(/node_modules[\\/]/)
    .at(-1)
    ?.replace('@', '')
    .replace(/[\\/]/, '-');

/**
 * The library for YAML as it is published for browsers: the one for Node asks the environment at every token whether to log it, which
 * is a tenth of the time to lint, and nothing can be left out of it.
 */
const resolve = { alias: { yaml: join(import.meta.dirname, 'node_modules/yaml/browser/dist/index.js') } };

/** The plugin for Danger, which loads it with `require`: one file, apart from everything that the actions load. */
export const danger = defineConfig({
  input: { index: 'src/danger/plugin.ts' },
  resolve,
  platform: 'node',
  transform: { target: 'es2022' },
  experimental: { attachDebugInfo: 'none' },
  output: {
    dir: 'dist/danger',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    codeSplitting: false,
    minify: false,
    comments: false,
  },
});

/**
 * What a workflow or a desk runs: one small file for each action and for the command, and what they share beside them.
 * Nothing is minified: `dist/` is committed and read in reviews.
 */
export default defineConfig({
  resolve,
  input: {
    'promotion-gates': 'actions/main.ts',
    'data-contract': 'actions/data-contract/main.ts',
    experiment: 'actions/experiment/main.ts',
    reproducibility: 'actions/reproducibility/main.ts',
    tests: 'actions/tests/main.ts',
    lineage: 'actions/lineage/main.ts',
    'promotion-report': 'actions/promotion-report/main.ts',
    cli: 'src/cli/main.ts',
    'hash-worker': 'src/sources/hashing/hash-worker.ts',
  },
  platform: 'node',
  transform: { target: 'es2022' },
  treeshake: {
    // Of the packages of GitHub only what writes files and log lines is used; their HTTP client would double the time to start.
    moduleSideEffects: [{ test: /[\\/]node_modules[\\/](@actions|undici|tunnel)[\\/]/, sideEffects: false }],
  },
  experimental: { attachDebugInfo: 'none' },
  output: {
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'shared/[name].js',
    codeSplitting: {
      // Packages and generated code apart from what is written here, so that a change of either is seen for what it is.
      groups: [
        // Used everywhere, and by ajv too, with which it would be loaded.
        { name: 'fast-deep-equal', test: /[\\/]node_modules[\\/]fast-deep-equal[\\/]/, priority: 11 },
        { name: packageOf, debugName: 'packages', test: /[\\/]node_modules[\\/]/, priority: 10 },
        // A file more to look for costs as much as some ten kilobytes more to read: what is always loaded together is one file.
        {
          name: 'basics',
          test: /[\\/]src[\\/](model[\\/]|generated[\\/]package[.]ts|cli[\\/]parse-options[.]ts|suite[\\/](run-suite|run-one-gate)[.]ts)/,
          priority: 5,
        },
        { name: 'run-over-checkout', test: /[\\/]src[\\/]suite[\\/]run-over-checkout[.]ts$/, priority: 4 },
        {
          name: 'small-parts',
          test: /[\\/]src[\\/](sources|gates)[\\/][^\\/]+$/,
          maxModuleSize: 3000,
          minShareCount: 3,
          priority: 3,
        },
        { name: 'look-around', test: /[\\/]src[\\/]suite[\\/]look-around[.]ts$/, priority: 2 },
        { name: 'terminal', test: /[\\/]src[\\/]render[\\/]terminal[.]ts$/, priority: 2 },
        { name: 'judge-repository', test: /[\\/]src[\\/]suite[\\/]judge-repository[.]ts$/, priority: 1 },
        { name: 'desk', test: /[\\/]src[\\/]cli[\\/](desk-engine|desk-request|write-report)[.]ts$/, priority: 1 },
      ],
    },
    minify: false,
    comments: false,
    banner: (chunk) => (chunk.name === 'cli' ? '#!/usr/bin/env node' : ''),
  },
});
