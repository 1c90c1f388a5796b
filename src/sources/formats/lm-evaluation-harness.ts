import type { Document } from '../document.ts';
import { asPointer, findAddress, type TreePath, valueAt } from './metric-address.ts';
import type { ResultSummary, StatedMetric } from './result-summary.ts';
import { plainTable } from '../plain-table.ts';

/** Whether a value is a file of results of the lm-evaluation-harness. */
export function isHarnessResults(value: unknown): boolean {
  const top = plainTable(value);
  return (
    Object.keys(plainTable(top['results'])).length > 0 &&
    ['versions', 'configs', 'n-shot', 'higher_is_better'].some((key) => Object.hasOwn(top, key))
  );
}

/**
 * Reads results of the lm-evaluation-harness (0.4, and the older form without filters): of each metric its standard error, how many
 * samples it is over, and which way is better; of each task the hash of what was asked. A metric is addressed as `TASK.METRIC` or
 * `TASK.METRIC,FILTER`; without a filter `none` is meant, or the only one there is.
 */
export function harnessResults(document: Document): ResultSummary {
  const top = plainTable(document.value);
  const stated = new Map<string, StatedMetric>();
  const shorts = new Map<string, StatedMetric[]>();
  const measurements = ['results', 'groups'].flatMap((section) =>
    Object.entries(plainTable(top[section])).map(([task, measured]) => ({ section, task, measured })),
  );
  for (const { section, task, measured } of measurements) {
    const numbers = plainTable(measured);
    for (const [key, value] of Object.entries(numbers)) {
      const [metric = '', filter] = key.split(',', 2);
      if (key === 'alias' || key === 'sample_len' || key === 'name' || metric.endsWith('_stderr')) continue;
      if (stated.has(`${task}.${key}`)) continue;
      const path: TreePath = [section, task, key];
      const entry: StatedMetric = {
        address: `${task}.${key}`,
        value,
        location: document.locate(...path),
        ...sizeOf(top, task),
        ...errorOf(numbers[filter === undefined ? `${metric}_stderr` : `${metric}_stderr,${filter}`]),
        ...directionOf(top, task, metric),
      };
      stated.set(entry.address, entry);
      stated.set(asPointer(path), entry);
      stated.set(asPointer(path.slice(1)), entry);
      if (filter === undefined) continue;
      const short = `${task}.${metric}`;
      const others = shorts.get(short) ?? [];
      if (filter === 'none') others.unshift(entry);
      else others.push(entry);
      shorts.set(short, others);
    }
  }
  return {
    find: (address) => {
      const exact = stated.get(address);
      if (exact) return [exact];
      const short = shorts.get(address) ?? [];
      const plain = short.find((entry) => entry.address.endsWith(',none'));
      if (short.length > 0) return plain ? [plain] : short;
      return findAddress(document.value, address).map((path) => ({
        address: asPointer(path),
        value: valueAt(document.value, path),
        location: document.locate(...path),
      }));
    },
    names: [...stated.keys()].filter((name) => !name.startsWith('/')).concat(...shorts.keys()),
    origin: {
      ...commitOf(top['git_hash']),
      data: Object.entries(plainTable(top['task_hashes'])).flatMap(([name, digest]) =>
        typeof digest === 'string' && digest !== ''
          ? [{ name, digest, line: document.locate('task_hashes', name).line ?? 1 }]
          : [],
      ),
    },
    aggregates: [],
    problems: [],
  };
}

function sizeOf(top: Readonly<Record<string, unknown>>, task: string): { n?: number } {
  const samples = plainTable(plainTable(top['n-samples'])[task]);
  const size = samples['effective'] ?? plainTable(plainTable(top['results'])[task])['sample_len'];
  return typeof size === 'number' && Number.isInteger(size) && size > 0 ? { n: size } : {};
}

/** As `git describe --always` says it of the folder the evaluation was started in: short, or behind a tag and a distance (`v1.2-3-gabc1234`). */
function commitOf(described: unknown): { commit?: string } {
  const [, commit] = (typeof described === 'string' && /^(?:.*-\d+-g)?([0-9a-f]{7,64})$/.exec(described)) || [];
  return commit === undefined ? {} : { commit };
}

/** Written as `N/A` where it is not computed. */
function errorOf(written: unknown): { standardError?: number } {
  return typeof written === 'number' && Number.isFinite(written) && written >= 0 ? { standardError: written } : {};
}

function directionOf(
  top: Readonly<Record<string, unknown>>,
  task: string,
  metric: string,
): Pick<StatedMetric, 'direction'> {
  const higher = plainTable(plainTable(top['higher_is_better'])[task])[metric];
  return typeof higher === 'boolean' ? { direction: higher ? 'increase' : 'decrease' } : {};
}
