import { statedConfig } from '../desk-request.ts';
import { parseOptions, oneOf } from '../parse-options.ts';
import { EXIT_STATUS } from '../../model/exit-status.ts';
import { describePolicy } from '../../suite/describe-policy.ts';
import { type Desk, layoutFor } from '../terminal.ts';
import { writeText } from '../write-report.ts';
import { ConfigurationError } from '../../model/configuration-error.ts';

/** `promotion-gates policy [FEATURE]` */
export async function policy(arguments_: readonly string[], desk: Desk): Promise<number> {
  const { options, operands } = parseOptions('policy', arguments_, {
    config: 'value',
    format: 'value',
    output: 'value',
  });
  if (operands.length > 1)
    throw new ConfigurationError({ message: '`policy` takes one feature', remedy: 'run it once for each' });
  const format = oneOf('--format', options.format, ['text', 'json'], 'text');
  const described = await describePolicy({
    workingDirectory: desk.workingDirectory,
    environment: desk.environment,
    signal: desk.signal,
    config: statedConfig(options.config),
    ...(operands[0] === undefined ? {} : { feature: operands[0] }),
  });
  if (format === 'json') {
    writeText(`${JSON.stringify(described, null, 2)}\n`, options.output, desk);
    return EXIT_STATUS.ready;
  }
  const bold = (text: string): string => (layoutFor(options.output, desk).colours ? `\u001b[1m${text}\u001b[0m` : text);
  const { stages, checks, feature, source } = described;
  const lines = [
    `${source === 'built-in' ? 'The built-in policy' : `The policy in ${source}`}${feature === undefined ? '' : `, for ${feature.id} at ${feature.stage}`}`,
    '',
  ];
  const widest = Math.max(...checks.map(({ check }) => check.length));
  if (feature === undefined) {
    const widths = stages.map((stage) => Math.max(stage.length, 7));
    lines.push(
      bold(
        ['check'.padEnd(widest), ...stages.map((stage, index) => stage.padEnd(widths[index] ?? 0))]
          .join('  ')
          .trimEnd(),
      ),
    );
    for (const { check, severities } of checks)
      lines.push(
        [check.padEnd(widest), ...severities.map(({ severity }, index) => severity.padEnd(widths[index] ?? 0))]
          .join('  ')
          .trimEnd(),
      );
    lines.push(
      '',
      'Where a value comes from: `promotion-gates policy FEATURE`. What a check asks: `promotion-gates explain CHECK`.',
    );
  } else {
    lines.push(bold(`${'check'.padEnd(widest)}  severity  because`));
    for (const { check, severities } of checks) {
      const [only] = severities;
      lines.push(`${check.padEnd(widest)}  ${(only?.severity ?? '').padEnd(8)}  ${only?.because ?? ''}`);
    }
  }
  writeText(`${lines.join('\n')}\n`, options.output, desk);
  return EXIT_STATUS.ready;
}
