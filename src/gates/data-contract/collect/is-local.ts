import type { ContractNode } from './contract-node.ts';

/** Whether a server is files that may lie here. */
export function isLocal(server: ContractNode): boolean {
  const type = server.text('type');
  return (
    type === 'local' || (type === 'duckdb' && !/^(md|motherduck|https?|s3|gs):/i.test(server.text('database') ?? ''))
  );
}
