import type { Document } from '../document.ts';
import type { ResultSummary, StatedMetric } from './result-summary.ts';
import type { TreePath } from './metric-address.ts';
import { plainList, plainTable } from '../plain-table.ts';

/** A front matter longer than this is none: the Hub itself reads no more. */
const LONGEST = 1_000_000;

/**
 * The YAML between `---` and `---` at the start of a model card, with empty lines before it so that lines stay where they are; undefined
 * where the text has none.
 */
export function frontMatter(text: string): string | undefined {
  const [, before, yaml] =
    /^(\uFEFF?\s*---[ \t]*\r?\n)([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text.slice(0, LONGEST)) ?? [];
  return before === undefined || yaml === undefined ? undefined : `${before.replaceAll(/[^\n]/g, '')}${yaml}\n`;
}

/** Whether a value is the front matter of a model card with results (`model-index`), or a list of results (`.eval_results/*.yaml`). */
export function isHuggingFace(value: unknown): boolean {
  if (Array.isArray(value)) {
    const [first]: readonly unknown[] = value;
    const { dataset, value: number } = plainTable(first);
    return typeof plainTable(dataset)['id'] === 'string' && number !== undefined;
  }
  return Array.isArray(plainTable(value)['model-index']);
}

/**
 * Reads results of a model card, or of a list of results. A metric is addressed by its type or name (`f1`), with the data set before it
 * where there are several (`squad.f1`: the data set's type or name; with the split, `squad.validation.f1`). A result of a list goes by
 * its data set and task: `cais/mmlu.college_math`.
 */
export function huggingFaceResults(document: Document): ResultSummary {
  const named = new Map<string, Set<StatedMetric>>();
  const data: { name: string; digest: string; line: number }[] = [];
  const add = (names: readonly string[], metric: StatedMetric): void => {
    for (const name of names) {
      const known = named.get(name) ?? new Set();
      named.set(name, known.add(metric));
    }
  };
  const measuredOn = (dataset: Readonly<Record<string, unknown>>, path: TreePath): void => {
    const { revision } = dataset;
    const name = textOf(dataset['type']) ?? textOf(dataset['id']);
    if (name === undefined || textOf(revision) === undefined) return;
    data.push({ name, digest: String(revision), line: document.locate(...path, 'revision').line ?? 1 });
  };
  const read = Array.isArray(document.value) ? readList : readModelIndex;
  read(document, add, measuredOn);
  return {
    find: (address) => [...(named.get(address) ?? [])],
    names: [...named.keys()],
    origin: { data },
    aggregates: [],
    problems: [],
  };
}

type Add = (names: readonly string[], metric: StatedMetric) => void;
type MeasuredOn = (dataset: Readonly<Record<string, unknown>>, path: TreePath) => void;

function readModelIndex(document: Document, add: Add, measuredOn: MeasuredOn): void {
  plainList(plainTable(document.value)['model-index']).forEach((model, at) => {
    plainList(plainTable(model)['results']).forEach((result, index) => {
      const path: TreePath = ['model-index', at, 'results', index];
      const dataset = plainTable(plainTable(result)['dataset']);
      const split = textOf(dataset['split']);
      const config = textOf(dataset['config']);
      const sets = [...texts(dataset, 'type', 'name')].flatMap((set) => [
        set,
        ...(split === undefined ? [] : [`${set}.${split}`]),
        ...(config === undefined ? [] : [`${set}.${config}`]),
        ...(split === undefined || config === undefined ? [] : [`${set}.${config}.${split}`]),
      ]);
      measuredOn(dataset, [...path, 'dataset']);
      plainList(plainTable(result)['metrics']).forEach((metric, place) => {
        const keys: TreePath = [...path, 'metrics', place, 'value'];
        const types = [...texts(plainTable(metric), 'type', 'name')];
        const all = types.flatMap((type) => [type, ...sets.map((set) => `${set}.${type}`)]);
        const address = `${sets.at(-1) ?? 'data'}.${types[0] ?? 'metric'}`;
        add(all, { address, value: plainNumber(plainTable(metric)['value']), location: document.locate(...keys) });
      });
    });
  });
}

function readList(document: Document, add: Add, measuredOn: MeasuredOn): void {
  plainList(document.value).forEach((result, index) => {
    const dataset = plainTable(plainTable(result)['dataset']);
    const id = textOf(dataset['id']);
    if (id === undefined) return;
    const task = textOf(dataset['task_id']);
    const names = task === undefined ? [id] : [id, task, `${id}.${task}`];
    measuredOn(dataset, [index, 'dataset']);
    const address = names.at(-1) ?? id;
    add(names, { address, value: plainNumber(plainTable(result)['value']), location: document.locate(index, 'value') });
  });
}

/** `20.0 ± 1.2` is 20: what the second number is (a deviation, an error, an interval) is not said. */
function plainNumber(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\s*(?:±|\+\/-)\s*[\d.]+\s*$/, '') : value;
}

function texts(entries: Readonly<Record<string, unknown>>, ...keys: readonly string[]): ReadonlySet<string> {
  return new Set(keys.map((key) => textOf(entries[key])).filter((text) => text !== undefined));
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
