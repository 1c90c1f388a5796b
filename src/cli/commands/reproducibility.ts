import { existsSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { ConfigurationError } from '../../model/configuration-error.ts';
import { manifestOf } from '../../gates/reproducibility/evidence/manifest.ts';
import { runSuite } from '../../suite/run-suite.ts';
import { deskEngine } from '../desk-engine.ts';
import { deskRequest, statedConfig } from '../desk-request.ts';
import { parseOptions } from '../parse-options.ts';
import type { Desk } from '../terminal.ts';
import { writeReport, writeText } from '../write-report.ts';

/** `promotion-gates reproducibility [DIR]` */
export async function reproducibility(arguments_: readonly string[], desk: Desk): Promise<number> {
  const { options, operands } = parseOptions('reproducibility', arguments_, {
    stage: 'value',
    config: 'value',
    format: 'value',
    output: 'value',
    write: 'value',
    verbose: 'flag',
  });
  if (operands.length > 1)
    throw new ConfigurationError({ message: '`reproducibility` takes one folder', remedy: 'run it once for each' });
  const workingDirectory = resolve(desk.workingDirectory, operands[0] ?? '.');
  if (!statSync(workingDirectory, { throwIfNoEntry: false })?.isDirectory()) {
    throw new ConfigurationError({ message: `there is no folder \`${operands[0] ?? '.'}\``, remedy: 'name a folder' });
  }
  const outcome = await runSuite({
    ...deskRequest({ ...desk, workingDirectory }, deskEngine(desk, undefined), () => undefined),
    ...(options.stage === undefined ? {} : { stage: options.stage }),
    config: statedConfig(policyOf(options.config, workingDirectory, desk)),
    gates: ['reproducibility'],
  });
  const [gateReport] = outcome.gateReports;
  if (options.write !== undefined) {
    if (!gateReport) throw new Error('the gate made no report');
    writeText(`${JSON.stringify(manifestOf(gateReport), null, 2)}\n`, options.write, desk);
  }
  return writeReport(outcome, options, desk, gateReport);
}

/** The policy that is named; else that of the folder; else that of where the command was started, for a folder of it. */
function policyOf(named: string | undefined, folder: string, desk: Desk): string | undefined {
  if (named !== undefined) return resolve(desk.workingDirectory, named);
  const { path } = statedConfig(undefined);
  const here = resolve(desk.workingDirectory, path);
  const within =
    !isAbsolute(relative(desk.workingDirectory, folder)) && !relative(desk.workingDirectory, folder).startsWith('..');
  return within && !existsSync(resolve(folder, path)) && existsSync(here) ? here : undefined;
}
