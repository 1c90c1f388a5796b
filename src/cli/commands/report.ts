import { ConfigurationError } from '../../model/configuration-error.ts';
import { runSuite } from '../../suite/run-suite.ts';
import { deskEngine } from '../desk-engine.ts';
import { deskRequest, namedBase, statedConfig } from '../desk-request.ts';
import { parseOptions } from '../parse-options.ts';
import type { Desk } from '../terminal.ts';
import { writeReport } from '../write-report.ts';

/** `promotion-gates report GATE-REPORT…` */
export async function report(arguments_: readonly string[], desk: Desk): Promise<number> {
  const { options, operands } = parseOptions('report', arguments_, {
    base: 'value',
    config: 'value',
    format: 'value',
    output: 'value',
    decision: 'value',
    verbose: 'flag',
    'no-enforce': 'flag',
  });
  if (operands.length === 0) {
    throw new ConfigurationError({
      message: '`report` needs at least one gate report',
      remedy: 'name the files that the gates wrote with `--format json`',
    });
  }
  const outcome = await runSuite({
    ...deskRequest(desk, deskEngine(desk, undefined), () => undefined),
    ...namedBase(options.base),
    config: statedConfig(options.config),
    evidence: operands,
    collect: false,
    enforce: !options['no-enforce'],
  });
  return writeReport(outcome, options, desk);
}
