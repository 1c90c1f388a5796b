import { ConfigurationError } from '../../model/configuration-error.ts';
import { runOneGate } from '../../suite/run-one-gate.ts';
import { deskEngine } from '../desk-engine.ts';
import { deskRequest, namedBase } from '../desk-request.ts';
import { parseOptions } from '../parse-options.ts';
import type { Desk } from '../terminal.ts';
import { writeReport } from '../write-report.ts';

/** `promotion-gates experiment FILE…` */
export async function experiment(arguments_: readonly string[], desk: Desk): Promise<number> {
  const { options, operands } = parseOptions('experiment', arguments_, {
    base: 'value',
    stage: 'value',
    format: 'value',
    output: 'value',
    verbose: 'flag',
    'engine-directory': 'value',
  });
  if (operands.length === 0)
    throw new ConfigurationError({
      message: '`experiment` needs at least one file',
      remedy: 'name an experiment file (*.experiment.yml)',
    });
  const outcome = await runOneGate({
    ...deskRequest(desk, deskEngine(desk, options['engine-directory']), () => undefined),
    ...namedBase(options.base),
    ...(options.stage === undefined ? {} : { stage: options.stage }),
    gate: 'experiment',
    files: operands,
  });
  return writeReport(outcome, options, desk, outcome.gateReports[0]);
}
