/** Types, lint, layers, dead code, formatting, generated files: all of them, then the sum. */
import { spawnSync } from 'node:child_process';

const typescript = ['--no-warnings', '--import', './scripts/typescript-loader.mjs'];
const checks = [
  ['types', 'npx', ['tsc', '--project', '.']],
  ['lint', 'npx', ['oxlint', '--type-aware', '--deny-warnings']],
  ['layers', 'npx', ['depcruise', '--config', '.dependency-cruiser.js', 'src', 'actions']],
  ['dead code', 'npx', ['knip']],
  ['format', 'npx', ['prettier', '--check', '--log-level=warn', '.']],
  ['formats', process.execPath, [...typescript, 'scripts/generate-formats.ts', '--check']],
  ['reference pages', process.execPath, [...typescript, 'scripts/generate-docs.ts', '--check']],
  ['action pages', process.execPath, [...typescript, 'scripts/generate-action-docs.ts', '--check']],
];
const failed = checks.filter(([name, command, arguments_]) => {
  const { status, stdout, stderr } = spawnSync(command, arguments_, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  if (status !== 0) console.log(`${stdout}${stderr}`);
  return status !== 0;
});
process.exitCode = failed.length > 0 ? 1 : 0;
