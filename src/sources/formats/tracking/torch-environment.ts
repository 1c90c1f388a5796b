/** What PyTorch told of the machine a run was made on. What it could not tell is left out. */
export interface TorchEnvironment {
  /** Version of the interpreter, as `3.11.9`. */
  readonly python?: string;
  readonly cpu?: string;
  /** Names of the accelerators; `none` where PyTorch found no CUDA on a machine that could have had it. */
  readonly accelerator?: string;
  readonly driver?: string;
}

/** Longer texts are read up to here. */
const LONGEST = 50_000;
const UNTOLD = /^(?:N\/A.*|Could not collect|No CUDA)?$/i;

/**
 * Reads the text of `torch.utils.collect_env` (PyTorch 1 and 2), which lm-evaluation-harness keeps under `pretty_env_info`. It says nothing
 * of the memory.
 */
export function torchEnvironment(text: string): TorchEnvironment {
  const lines = text.slice(0, LONGEST).split('\n', 1000);
  const after = (label: string): string | undefined =>
    lines
      .find((line) => line.startsWith(label))
      ?.slice(label.length)
      .trim();
  const told = (label: string): string | undefined => {
    const value = after(label);
    return value === undefined || UNTOLD.test(value) ? undefined : value;
  };
  const [python] = /^\d{1,4}(?:\.\d{1,4}){1,2}/.exec(after('Python version:') ?? '') ?? [];
  const cpu = processor(lines);
  const accelerator = acceleratorIn(lines, after('OS:') ?? '');
  const driver = told('Nvidia driver version:') ?? told('HIP runtime version:');
  return {
    ...(python === undefined ? {} : { python }),
    ...(cpu === undefined ? {} : { cpu }),
    ...(accelerator === undefined ? {} : { accelerator }),
    ...(driver === undefined ? {} : { driver }),
  };
}

const ACCELERATORS = 'GPU models and configuration:';

/** One stands behind the label; several on the lines below it, up to an empty one. */
function acceleratorIn(lines: readonly string[], system: string): string | undefined {
  const at = lines.findIndex((line) => line.startsWith(ACCELERATORS));
  if (at < 0) return undefined;
  const value = lines[at]?.slice(ACCELERATORS.length).trim() ?? '';
  // A Mac never has CUDA, and may have used its own accelerator.
  if (value === 'No CUDA') return system.startsWith('macOS') ? undefined : 'none';
  if (value !== '') return UNTOLD.test(value) ? undefined : named(value);
  const below = lines.slice(at + 1);
  const end = below.findIndex((line) => !/^GPU \d+:/.test(line));
  const names = below.slice(0, end < 0 ? below.length : end).map(named);
  const [first] = names;
  if (first === undefined) return undefined;
  return names.every((name) => name === first) && names.length > 1 ? `${names.length} × ${first}` : names.join(', ');
}

function named(line: string): string {
  return line.replace(/^GPU \d+:/, '').trim();
}

/** On Linux what `lscpu` says, on a Mac a name alone, on Windows lines with `=`. */
function processor(lines: readonly string[]): string | undefined {
  const at = lines.indexOf('CPU:');
  if (at < 0) return undefined;
  const below = lines.slice(at + 1);
  const [, model] = below.map((line) => /^(?:Model name:|Name[=:])\s*(\S.*)$/.exec(line)).find(Boolean) ?? [];
  const alone = below[0]?.trim() ?? '';
  const name = model?.trim() ?? (/[:=]/.test(alone) ? undefined : alone);
  if (name === undefined || UNTOLD.test(name)) return undefined;
  const [, count] = below.map((line) => /^CPU\(s\):\s*(\d{1,6})\s*$/.exec(line)).find(Boolean) ?? [];
  return count === undefined ? name : `${count} × ${name}`;
}
