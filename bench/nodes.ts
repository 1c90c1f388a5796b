import { spawnSync } from 'node:child_process';

/** A Node to run the command with. */
export interface BenchNode {
  readonly path: string;
  readonly version: string;
}

/** This Node, and another that `BENCH_NODE` names, as the one that runners start actions with. */
export function benchNodes(): readonly BenchNode[] {
  const other = process.env['BENCH_NODE'];
  return [process.execPath, ...(other === undefined ? [] : [other])].map((path) => ({
    path,
    version: spawnSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout.trim(),
  }));
}
