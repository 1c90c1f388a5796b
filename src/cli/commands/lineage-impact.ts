import { ConfigurationError } from '../../model/configuration-error.ts';
import { EXIT_STATUS } from '../../model/exit-status.ts';
import { describeImpact } from '../../suite/describe-impact.ts';
import { statedConfig } from '../desk-request.ts';
import { oneOf, parseOptions } from '../parse-options.ts';
import { type Desk, layoutFor } from '../terminal.ts';
import { writeText } from '../write-report.ts';

/** `promotion-gates lineage impact PATH|CONTRACT[#COLUMN]` */
export async function lineageImpact(arguments_: readonly string[], desk: Desk): Promise<number> {
  const { options, operands } = parseOptions('lineage', arguments_, {
    config: 'value',
    format: 'value',
    output: 'value',
  });
  const [asked, second] = operands;
  if (asked === undefined || second !== undefined)
    throw new ConfigurationError({
      message: '`lineage impact` takes one thing to ask about',
      remedy: 'name a contract, a column of it (`contracts/x.odcs.yaml#column`), a file or a dataset',
    });
  const format = oneOf('--format', options.format, ['text', 'json'], 'text');
  const found = await describeImpact(asked, {
    workingDirectory: desk.workingDirectory,
    environment: desk.environment,
    signal: desk.signal,
    config: statedConfig(options.config),
  });
  if (format === 'json') {
    writeText(`${JSON.stringify(found, null, 2)}\n`, options.output, desk);
    return EXIT_STATUS.ready;
  }
  const { renderLineageImpact } = await import('../../render/lineage-impact.ts');
  writeText(renderLineageImpact(found, layoutFor(options.output, desk)), options.output, desk);
  return EXIT_STATUS.ready;
}
