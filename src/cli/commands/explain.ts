import type { Explanation } from '../../generated/formats.ts';
import { ConfigurationError } from '../../model/configuration-error.ts';
import { EXIT_STATUS } from '../../model/exit-status.ts';
import { unknownWord } from '../../sources/unknown-word.ts';
import { CHECK_METAS } from '../../suite/check-metas.ts';
import { oneOf, parseOptions } from '../parse-options.ts';
import type { Desk } from '../terminal.ts';

/** `promotion-gates explain CHECK` */
export function explain(arguments_: readonly string[], desk: Desk): Promise<number> {
  const { options, operands } = parseOptions('explain', arguments_, { format: 'value' });
  const [id] = operands;
  if (id === undefined || operands.length > 1) {
    throw new ConfigurationError({
      message: '`explain` needs one check',
      remedy: '`promotion-gates explain experiment/not-worse`; `promotion-gates policy` lists them all',
    });
  }
  const meta = CHECK_METAS.get(id);
  if (!meta)
    throw new ConfigurationError(
      unknownWord(id, [...CHECK_METAS.keys()], 'a check', '`promotion-gates policy` lists them'),
    );
  if (oneOf('--format', options.format, ['text', 'json'], 'text') === 'json') {
    const document: Explanation = {
      kind: 'promotion-gates/explanation',
      version: '1.0',
      ...meta,
      severity: { ...meta.severity },
    };
    desk.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  } else {
    const severities = Object.entries(meta.severity).map(([stage, severity]) => `${stage}: ${severity}`);
    desk.stdout.write(
      `${[meta.id, meta.question, `Why: ${meta.why}`, `What to do: ${meta.remedy}`, `For: ${meta.for.replace('-', ' ')}`, `By default: ${severities.join(', ')}${meta.unraised === undefined ? '' : `; where the stage is not raised, ${meta.unraised} at most`}`].join('\n\n')}\n`,
    );
  }
  return Promise.resolve(EXIT_STATUS.ready);
}
