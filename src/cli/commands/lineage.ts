import { ConfigurationError } from '../../model/configuration-error.ts';
import { oneOf } from '../parse-options.ts';
import type { Desk } from '../terminal.ts';

/** `promotion-gates lineage [check|graph|impact]` */
export async function lineage(arguments_: readonly string[], desk: Desk): Promise<number> {
  const [first, ...rest] = arguments_;
  if (first === undefined || first.startsWith('-')) {
    const graphed = arguments_.includes('graph') || arguments_.includes('impact');
    if (graphed)
      throw new ConfigurationError({
        message: 'what `lineage` is to do stands before its options',
        remedy: 'write `promotion-gates lineage graph PATH… [options]`',
      });
    return (await import('./check.ts')).check(['--gate', 'lineage', ...arguments_], desk);
  }
  switch (oneOf('lineage', first, ['check', 'graph', 'impact'], 'check')) {
    case 'graph':
      return (await import('./lineage-graph.ts')).lineageGraph(rest, desk);
    case 'impact':
      return (await import('./lineage-impact.ts')).lineageImpact(rest, desk);
    default:
      return (await import('./check.ts')).check(['--gate', 'lineage', ...rest], desk);
  }
}
