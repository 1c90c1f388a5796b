import type { Location } from '../../generated/formats.ts';
import { isRecord } from '../../model/is-record.ts';
import type { Problem } from '../../model/problem.ts';
import { plainList, plainTable, valueAt } from '../plain-table.ts';
import { yamlDocument } from '../yaml-document.ts';

/** A metric that a model card states. */
export interface CardMetric {
  /** Its type and its name, as far as they are there. */
  readonly names: readonly string[];
  readonly value: string | number;
  readonly location: Location;
}

/** What a model card of Hugging Face states that other files state too. */
export interface ModelCard {
  readonly hasIndex: boolean;
  readonly metrics: readonly CardMetric[];
  /** Data sets of its results, with the revision they are pinned to. */
  readonly datasets: readonly { readonly name: string; readonly revision?: string; readonly location: Location }[];
  /** What a template left to be filled in. */
  readonly placeholders: readonly { readonly text: string; readonly location: Location }[];
}

const PLACEHOLDERS = /\[More Information Needed\]|\{\{\s*[A-Za-z_][^{}\n]{0,100}\}\}/gi;

/** Reads Markdown with YAML between two lines of `---` at its top (huggingface_hub, repocard_data.py). */
export function readModelCard(path: string, text: string): ModelCard | Problem {
  const plain = text.replace(/^\uFEFF/, '');
  const placeholders = plain
    .split(/\r\n|\n/)
    .flatMap((line, index) =>
      [...line.matchAll(PLACEHOLDERS)].map(([found]) => ({ text: found, location: { path, line: index + 1 } })),
    );
  // The first line stays, so that every line keeps its number.
  const [, front] = /^(---\r?\n[\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(plain) ?? [];
  if (front === undefined) {
    if (/^---\r?\n/.test(plain))
      return { message: 'the YAML at the top has no closing `---`', location: { path, line: 1 } };
    return { hasIndex: false, metrics: [], datasets: [], placeholders };
  }
  const document = yamlDocument(path, `${front}\n`);
  const [problem] = document.problems;
  if (problem) return problem;
  const metrics: CardMetric[] = [];
  const datasets: ModelCard['datasets'][number][] = [];
  const stated = valueAt(document.value, 'model-index') ?? [];
  if (!Array.isArray(stated) || !stated.every((model) => isRecord(model) && Array.isArray(model['results']))) {
    return {
      message: '`model-index` is no list of models with a list `results` each',
      remedy: 'write it with `ModelCardData` of huggingface_hub, or as its documentation says',
      location: document.locate('model-index'),
    };
  }
  const index: readonly unknown[] = stated;
  index.forEach((model, at) => {
    plainList(plainTable(model)['results']).forEach((result, inner) => {
      const keys = ['model-index', at, 'results', inner] as const;
      const dataset = plainTable(plainTable(result)['dataset']);
      const name = dataset['name'] ?? dataset['type'];
      if (typeof name === 'string') {
        const { revision } = dataset;
        const location = document.locate(...keys, 'dataset', ...(revision === undefined ? [] : ['revision']));
        datasets.push({ name, ...(revision === undefined ? {} : { revision: String(revision) }), location });
      }
      plainList(plainTable(result)['metrics']).forEach((metric, last) => {
        const { type, name: title, value } = plainTable(metric);
        const bare = [type, title].filter((one) => typeof one === 'string');
        // With its data set before it, a metric is told from that of another one.
        const of = [dataset['name'], dataset['type']].filter((one) => typeof one === 'string');
        const names = [...bare, ...of.flatMap((before) => bare.map((one) => `${before}.${one}`))];
        if (bare.length === 0 || (typeof value !== 'number' && typeof value !== 'string')) return;
        metrics.push({ names, value, location: document.locate(...keys, 'metrics', last, 'value') });
      });
    });
  });
  return { hasIndex: index.length > 0, metrics, datasets, placeholders };
}
