import type { Problem } from '../../model/problem.ts';
import { shorten } from '../shorten.ts';
import { laterMetric, type MlflowMetric } from './mlflow-run.ts';

const PYTHON_FLOAT = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * Reads a file of one metric and gives its latest value. A line is `TIME VALUE`, `TIME VALUE STEP` or, of MLflow 3,
 * `TIME VALUE STEP DATASET DIGEST`.
 */
export function latestInMetricFile(name: string, path: string, text: string): MlflowMetric | Problem {
  let latest: MlflowMetric | undefined;
  let line = 0;
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at);
    const written = text.slice(at, end < 0 ? text.length : end).trim();
    at = end < 0 ? text.length : end + 1;
    line += 1;
    if (written === '') continue;
    const location = { path, line };
    const [time = '', value = '', step = '0', ...dataset] = written.split(' ', 6);
    const read = { value: pythonFloat(value), step: Number(step), time: Number(time), location };
    if (value === '' || dataset.length % 2 !== 0 || read.value === undefined || !isInteger(time) || !isInteger(step)) {
      return {
        message: `metric \`${shorten(name)}\`: \`${shorten(written)}\` is not a time, a value and a step`,
        remedy: 'log the metric again, or take the line out',
        location,
      };
    }
    latest = laterMetric(latest, { ...read, value: read.value });
  }
  return (
    latest ?? {
      message: `metric \`${shorten(name)}\` has no value`,
      remedy: 'log the metric again',
      location: { path, line: 1 },
    }
  );
}

/** As `float()` of Python reads what `repr()` wrote. */
function pythonFloat(text: string): number | undefined {
  if (PYTHON_FLOAT.test(text)) return Number(text);
  const [, sign, word] = /^([+-]?)(nan|inf|infinity)$/i.exec(text) ?? [];
  if (word === undefined) return undefined;
  if (word.toLowerCase() === 'nan') return Number.NaN;
  return sign === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

function isInteger(text: string): boolean {
  return /^-?\d{1,19}$/.test(text);
}
