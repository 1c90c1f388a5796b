import { VERSION } from '../generated/package.ts';
import { ConfigurationError } from '../model/configuration-error.ts';
import { EXIT_STATUS } from '../model/exit-status.ts';
import { helpOf, OVERVIEW } from './help.ts';
import type { Desk } from './terminal.ts';

type Command = (arguments_: readonly string[], desk: Desk) => Promise<number>;

/** Each command is loaded when it is called: starting costs only what is used. */
const LOADERS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.ts')).check,
  'data-contract': async () => (await import('./commands/data-contract.ts')).dataContract,
  experiment: async () => (await import('./commands/experiment.ts')).experiment,
  reproducibility: async () => (await import('./commands/reproducibility.ts')).reproducibility,
  lineage: async () => (await import('./commands/lineage.ts')).lineage,
  report: async () => (await import('./commands/report.ts')).report,
  policy: async () => (await import('./commands/policy.ts')).policy,
  baseline: async () => (await import('./commands/baseline.ts')).baseline,
  init: async () => (await import('./commands/init.ts')).init,
  explain: async () => (await import('./commands/explain.ts')).explain,
};

/** Runs one command line and gives its exit status. @throws ConfigurationError for wrong arguments */
export async function runCommand(arguments_: readonly string[], desk: Desk): Promise<number> {
  const [name, ...rest] = arguments_;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    desk.stdout.write(name === 'help' ? helpOf(rest[0] ?? '') : OVERVIEW);
    return EXIT_STATUS.ready;
  }
  if (name === '--version' || name === '-v') {
    desk.stdout.write(`${VERSION}\n`);
    return EXIT_STATUS.ready;
  }
  const load = Object.hasOwn(LOADERS, name) ? LOADERS[name] : undefined;
  if (!load) {
    const { unknownWord } = await import('../sources/unknown-word.ts');
    const listing = '`promotion-gates --help` lists them';
    throw new ConfigurationError(unknownWord(name, Object.keys(LOADERS), 'a command', listing));
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    desk.stdout.write(helpOf(name));
    return EXIT_STATUS.ready;
  }
  return (await load())(rest, desk);
}
