import { ConfigurationError } from '../../model/configuration-error.ts';
import { EXIT_STATUS } from '../../model/exit-status.ts';
import { readLineage } from '../../suite/read-lineage.ts';
import { oneOf, parseOptions } from '../parse-options.ts';
import { type Desk, layoutFor } from '../terminal.ts';
import { writeText } from '../write-report.ts';

/** `promotion-gates lineage graph PATH…` */
export async function lineageGraph(arguments_: readonly string[], desk: Desk): Promise<number> {
  const { options, operands: paths } = parseOptions('lineage', arguments_, { format: 'value', output: 'value' });
  if (paths.length === 0)
    throw new ConfigurationError({
      message: '`lineage graph` needs at least one file or folder',
      remedy:
        'name OpenLineage events, a manifest of dbt, a registry of Feast or a pipeline of DVC: `promotion-gates lineage graph lineage/`',
    });
  const format = oneOf('--format', options.format, ['text', 'json', 'mermaid'], 'text');
  const graph = readLineage(paths, desk.workingDirectory);
  if (format === 'json') writeText(`${JSON.stringify(graph, null, 2)}\n`, options.output, desk);
  else {
    const { lineageMermaid, renderLineageGraph } = await import('../../render/lineage-graph.ts');
    const text =
      format === 'mermaid' ? lineageMermaid(graph) : renderLineageGraph(graph, layoutFor(options.output, desk));
    writeText(text, options.output, desk);
  }
  return EXIT_STATUS.ready;
}
