import type { Document } from '../document.ts';
import { type ResultOrigin, statedOrigin } from './result-origin.ts';
import type { ResultRow, ResultTable } from './result-table.ts';
import type { ResultSummary, StatedMetric } from './result-summary.ts';
import { plainList, plainTable } from '../plain-table.ts';

/** What Inspect makes of the texts that its scorers give: correct, incorrect, partly, no answer, and words for yes and no. */
const TEXTS: ReadonlyMap<string, number> = new Map([
  ['C', 1],
  ['I', 0],
  ['P', 0.5],
  ['N', 0],
  ['yes', 1],
  ['true', 1],
  ['no', 0],
  ['false', 0],
]);

/** Whether a value is a log of Inspect, written as JSON. */
export function isInspectLog(value: unknown): boolean {
  const { eval: evaluation, status } = plainTable(value);
  return typeof status === 'string' && typeof plainTable(evaluation)['task'] === 'string';
}

/** Whether the log was written with its samples. */
export function hasInspectSamples(value: unknown): boolean {
  return plainList(plainTable(value)['samples']).length > 0;
}

/**
 * Rows of an Inspect log, one for each sample and epoch. Columns: `id`, `epoch`, `status` (`error` where the sample broke), `total_time`,
 * `working_time`, the tokens of all models (`input_tokens`, `output_tokens`, `total_tokens`), `metadata.KEY`, and each scorer: its letters
 * as Inspect counts them (C 1, I 0, P 0.5, N 0), the keys of a score that is an object as `SCORER.KEY` and, where there is one scorer,
 * as `KEY`. `score` is the score of the only scorer.
 */
export function inspectRows(document: Document): ResultTable {
  const samples = plainList(plainTable(document.value)['samples']);
  const names = new Set<string>();
  for (const sample of samples.slice(0, 50)) for (const name of columnsOf(plainTable(sample)).keys()) names.add(name);
  return {
    problems: [],
    names: [...names],
    unit: 'id',
    origin: inspectOrigin(document),
    *rows(columns): Iterable<ResultRow> {
      for (const [index, sample] of samples.entries()) {
        const cells = columnsOf(plainTable(sample));
        yield {
          line: document.locate('samples', index).line ?? 1,
          cells: columns.map((column) => cells.get(column) ?? cells.get(`metadata.${column}`)),
        };
      }
    },
  };
}

function columnsOf(sample: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> {
  const broken = sample['error'] !== undefined && sample['error'] !== null;
  const cells = new Map<string, unknown>([
    ['id', sample['id']],
    ['epoch', sample['epoch']],
    ['status', broken ? 'error' : 'success'],
  ]);
  for (const key of ['total_time', 'working_time']) if (typeof sample[key] === 'number') cells.set(key, sample[key]);
  for (const usage of Object.values(plainTable(sample['model_usage']))) {
    for (const [key, count] of Object.entries(plainTable(usage))) {
      if (typeof count === 'number') cells.set(key, Number(cells.get(key) ?? 0) + count);
    }
  }
  for (const [key, value] of Object.entries(plainTable(sample['metadata']))) cells.set(`metadata.${key}`, value);
  const scores = Object.entries(plainTable(sample['scores']));
  for (const [scorer, score] of scores) {
    const { value } = plainTable(score);
    const parts = plainTable(value);
    const alone = scores.length === 1;
    for (const [key, part] of Object.entries(parts)) {
      cells.set(`${scorer}.${key}`, numberOf(part));
      if (alone && !cells.has(key)) cells.set(key, numberOf(part));
    }
    if (Object.keys(parts).length > 0) continue;
    cells.set(scorer, numberOf(value));
    if (alone && !cells.has('score')) cells.set('score', numberOf(value));
  }
  return cells;
}

/** As `value_to_float` of Inspect does. */
function numberOf(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return TEXTS.get(value) ?? TEXTS.get(value.toLowerCase()) ?? value;
}

/** Metrics of an Inspect log that was written without its samples: `METRIC`, or `SCORER.METRIC` where there are several scorers. */
export function inspectSummary(document: Document): ResultSummary {
  const top = plainTable(document.value);
  const results = plainTable(top['results']);
  const named = new Map<string, StatedMetric[]>();
  plainList(results['scores']).forEach((score, index) => {
    const { name, metrics, scored_samples: scored } = plainTable(score);
    const measured = plainTable(metrics);
    const n = typeof scored === 'number' ? scored : results['completed_samples'];
    const error = plainTable(measured['stderr'])['value'];
    for (const [key, metric] of Object.entries(measured)) {
      const mean = key === 'accuracy' || key === 'mean';
      const entry: StatedMetric = {
        address: `${String(name)}.${key}`,
        value: plainTable(metric)['value'],
        location: document.locate('results', 'scores', index, 'metrics', key, 'value'),
        ...(mean && typeof n === 'number' && Number.isInteger(n) && n > 0 ? { n } : {}),
        ...(mean && typeof error === 'number' && error >= 0 ? { standardError: error } : {}),
      };
      for (const address of [key, entry.address]) named.set(address, [...(named.get(address) ?? []), entry]);
    }
  });
  return {
    find: (address) => named.get(address) ?? [],
    names: [...named.keys()],
    origin: inspectOrigin(document),
    aggregates: [],
    problems: [],
  };
}

/** The commit of the code, unless files were changed since; criteria and data from `metadata` of the evaluation. */
function inspectOrigin(document: Document): ResultOrigin {
  const evaluation = plainTable(plainTable(document.value)['eval']);
  const { commit, dirty } = plainTable(evaluation['revision']);
  return {
    ...(typeof commit === 'string' && dirty !== true ? { commit } : {}),
    ...statedOrigin(document, evaluation['metadata'], ['eval', 'metadata']),
  };
}
