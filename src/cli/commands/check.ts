import { runSuite } from '../../suite/run-suite.ts';
import { deskEngine } from '../desk-engine.ts';
import { deskRequest, namedBase, statedConfig } from '../desk-request.ts';
import { parseOptions } from '../parse-options.ts';
import { refuseDecision } from '../refuse-decision.ts';
import { type Desk, progressOn } from '../terminal.ts';
import { writeReport } from '../write-report.ts';

/** `promotion-gates check` */
export async function check(arguments_: readonly string[], desk: Desk): Promise<number> {
  const { options, operands } = parseOptions('check', arguments_, {
    base: 'value',
    stage: 'value',
    gate: 'values',
    evidence: 'values',
    config: 'value',
    format: 'value',
    output: 'value',
    decision: 'value',
    verbose: 'flag',
    'no-enforce': 'flag',
    'engine-directory': 'value',
  });
  refuseDecision(options.decision, options.gate);
  const progress = progressOn(desk.stderr);
  const outcome = await runSuite({
    ...deskRequest(desk, deskEngine(desk, options['engine-directory']), progress.show),
    ...namedBase(options.base),
    ...(options.stage === undefined ? {} : { stage: options.stage }),
    config: statedConfig(options.config),
    features: operands,
    gates: options.gate,
    evidence: options.evidence,
    enforce: !options['no-enforce'],
  }).finally(progress.clear);
  return writeReport(outcome, options, desk);
}
