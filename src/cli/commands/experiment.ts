import { resolve } from 'node:path';
import { ConfigurationError } from '../../model/configuration-error.ts';
import { readOutsideFile } from '../../sources/read-outside-file.ts';
import { deskEngine } from '../desk-engine.ts';
import { deskRequest, namedBase } from '../desk-request.ts';
import { parseOptions } from '../parse-options.ts';
import type { Desk } from '../terminal.ts';

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
  const engine = deskEngine(desk, options['engine-directory']);
  // The processes that read data, one for each side, start while this one still loads what judges it.
  if (operands.some((file) => namesParquet(resolve(desk.workingDirectory, file)))) await engine.prepare?.(2);
  const [{ runOneGate }, { writeReport }] = await Promise.all([
    import('../../suite/run-one-gate.ts'),
    import('../write-report.ts'),
  ]);
  const outcome = await runOneGate({
    ...deskRequest(desk, engine, () => undefined),
    ...namedBase(options.base),
    ...(options.stage === undefined ? {} : { stage: options.stage }),
    gate: 'experiment',
    files: operands,
  });
  return writeReport(outcome, options, desk, outcome.gateReports[0]);
}

/** Whether results that are not read in this process seem to be named. */
function namesParquet(file: string): boolean {
  const text = readOutsideFile(file);
  return typeof text === 'string' && text.includes('.parquet');
}
