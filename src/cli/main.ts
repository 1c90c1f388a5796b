import { HOME } from '../generated/package.ts';
import { ConfigurationError } from '../model/configuration-error.ts';
import { EXIT_STATUS } from '../model/exit-status.ts';
import { keepCompiled } from './keep-compiled.ts';
import { runCommand } from './run-command.ts';

keepCompiled(process.env);

const abort = new AbortController();
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
let ended: number | undefined;
for (const [name, status] of Object.entries(SIGNALS)) {
  process.once(name, () => {
    ended = status;
    abort.abort();
  });
}
// A reader that closes the pipe early (`| head`) has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT_STATUS.ready);
});

try {
  const status = await runCommand(process.argv.slice(2), {
    workingDirectory: process.cwd(),
    environment: process.env,
    signal: abort.signal,
    stdout: {
      write: (text) => process.stdout.write(text),
      terminal: process.stdout.isTTY,
      columns: process.stdout.columns,
    },
    stderr: {
      write: (text) => process.stderr.write(text),
      terminal: process.stderr.isTTY,
      columns: process.stderr.columns,
    },
    now: new Date(),
    stopwatch: () => performance.now(),
  });
  process.exitCode = ended ?? status;
} catch (error) {
  if (ended !== undefined) {
    process.stderr.write('promotion-gates: cancelled; nothing was decided\n');
    process.exitCode = ended;
  } else if (error instanceof ConfigurationError) {
    for (const { message, remedy, location } of error.problems) {
      const where = location
        ? `${location.path}${location.line === undefined ? '' : `:${location.line}${location.column === undefined ? '' : `:${location.column}`}`}: `
        : '';
      process.stderr.write(`promotion-gates: ${where}${message}\n${remedy ? `  → ${remedy}\n` : ''}`);
    }
    process.exitCode = EXIT_STATUS.configuration;
  } else {
    process.stderr.write(
      `promotion-gates: this is a fault of the program, not of your files; please report it at https://github.com/${HOME}/issues\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = EXIT_STATUS.fault;
  }
}
