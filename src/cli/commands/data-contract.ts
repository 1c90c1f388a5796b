import { resolve } from 'node:path';
import { ConfigurationError } from '../../model/configuration-error.ts';
import { runOneGate } from '../../suite/run-one-gate.ts';
import { deskEngine } from '../desk-engine.ts';
import { deskRequest } from '../desk-request.ts';
import { oneOf, parseOptions } from '../parse-options.ts';
import { type Desk, progressOn } from '../terminal.ts';
import { writeReport } from '../write-report.ts';

/** `promotion-gates data-contract lint|test FILE…`, `… diff OLD NEW`, `… draft DATA` */
export async function dataContract(arguments_: readonly string[], desk: Desk): Promise<number> {
  const { options, operands } = parseOptions('data-contract', arguments_, {
    server: 'value',
    environment: 'value',
    data: 'value',
    stage: 'value',
    compatibility: 'value',
    format: 'value',
    output: 'value',
    verbose: 'flag',
    'engine-directory': 'value',
  });
  const [word, ...files] = operands;
  if (word === undefined)
    throw new ConfigurationError({
      message: '`data-contract` needs to know what to do',
      remedy: '`promotion-gates data-contract lint FILE…`, `… test FILE`, `… diff OLD NEW` or `… draft DATA`',
    });
  const action = oneOf('data-contract', word, ['lint', 'test', 'diff', 'draft'], 'lint');
  if (action === 'lint' || action === 'diff')
    for (const name of ['server', 'environment', 'data'] as const)
      if (options[name] !== undefined)
        throw new ConfigurationError({
          message: `\`--${name}\` says which data is read, and \`data-contract ${action}\` reads none`,
          remedy: '`promotion-gates data-contract test FILE` holds data against its contract',
        });
  if (action === 'diff') return (await import('./data-contract-diff.ts')).dataContractDiff(files, options, desk);
  if (options.compatibility !== undefined)
    throw new ConfigurationError({
      message: `\`--compatibility\` is about \`data-contract diff\``,
      remedy: 'in `check` it is a key of the policy: gates, data-contract, compatibility',
    });
  if (action === 'draft') return (await import('./data-contract-draft.ts')).dataContractDraft(files, options, desk);
  if (files.length === 0)
    throw new ConfigurationError({
      message: `\`data-contract ${action}\` needs at least one file`,
      remedy: 'name a contract (*.odcs.yaml)',
    });
  if (action === 'test' && files.length > 1 && (options.server !== undefined || options.data !== undefined)) {
    throw new ConfigurationError({
      message: '`--server` and `--data` are about one contract',
      remedy: 'test one contract at a time',
    });
  }
  if (options.server !== undefined && options.environment !== undefined)
    throw new ConfigurationError({
      message: '`--server` and `--environment` both say whose data is read',
      remedy: 'give one of them',
    });
  const progress = progressOn(desk.stderr);
  progress.show(action === 'test' ? 'reading data…' : 'reading contracts…');
  const engine = deskEngine(desk, options['engine-directory']);
  // The process that reads data starts while this one still loads what judges it.
  if (action === 'test') await engine.prepare?.();
  const outcome = await runOneGate({
    ...deskRequest(desk, engine, progress.show),
    ...(options.stage === undefined ? {} : { stage: options.stage }),
    gate: 'data-contract',
    files,
    options: {
      'document-only': action === 'lint',
      ...(options.server === undefined ? {} : { server: options.server }),
      ...(options.environment === undefined ? {} : { environment: options.environment }),
      ...(options.data === undefined ? {} : { data: resolve(desk.workingDirectory, options.data) }),
    },
  }).finally(progress.clear);
  return writeReport(outcome, options, desk, outcome.gateReports[0]);
}
