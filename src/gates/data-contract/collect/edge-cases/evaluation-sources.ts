import type { EdgeCase } from '../../../../generated/formats.ts';
import type { Feature } from '../../../../model/feature.ts';
import type { DataFile } from '../../../../query/data-engine.ts';
import { LIMITS } from '../../../../sources/document.ts';
import { openData } from '../../../../sources/open-data.ts';
import type { Repository } from '../../../../sources/repository.ts';
import { resolvePath } from '../../../../sources/resolve-path.ts';

/** Data that a feature was evaluated on, or what its evaluation gave. */
export interface EvaluationSource {
  readonly from: NonNullable<EdgeCase['from']>;
  /** Paths from the root. */
  readonly files: readonly DataFile[];
}

/** What a feature was evaluated on, and why some of it is not here. */
export interface EvaluationSources {
  /** Those that say most come first: what is named for it, the rows of results, the data snapshot. */
  readonly sources: readonly EvaluationSource[];
  /** In words, each about a file. */
  readonly absent: readonly string[];
}

/** As many files of results, and of data snapshots, are looked at. */
const MOST_SOURCES = 20;

/** Most files that the record may name as one data set. */
const MOST_FILES = 10_000;

/** What has rows, by its name. */
const TABLE = /\.((csv|tsv|json|jsonl|ndjson)(\.(gz|zst|zstd))?|parquet)$/i;

/**
 * Finds what a feature was evaluated on. What the record names under `evaluation` is one data set and says it all; otherwise each file
 * of results, and each file of the data snapshot, is looked at by itself.
 */
export function evaluationSources(repository: Repository, feature: Feature): EvaluationSources {
  const absent: string[] = [];
  const open = (path: string): readonly DataFile[] => {
    const file = openData(repository, path);
    if (typeof file === 'string') return [{ path: file, name: path }];
    absent.push(file.unreadable);
    return [];
  };
  const single = (from: EvaluationSource['from'], paths: readonly string[]): readonly EvaluationSource[] =>
    [...new Set(paths)]
      .filter((path) => TABLE.test(path))
      .slice(0, MOST_SOURCES)
      .flatMap((path) => {
        const files = open(path);
        return files.length === 0 ? [] : [{ from, files }];
      });
  if (feature.evaluation.length > 0) {
    const paths = feature.evaluation.flatMap((path) => {
      const below = repository.expand([path]).filter((file) => TABLE.test(file));
      return below.length > 0 ? below : [path];
    });
    if (paths.length > MOST_FILES)
      return {
        sources: [],
        absent: [`\`evaluation\` stands for ${paths.length} files; at most ${MOST_FILES} are read`],
      };
    const files = paths.flatMap(open);
    return { sources: files.length === 0 ? [] : [{ from: 'evaluation', files }], absent };
  }
  const results = feature.experiments.flatMap((path) => resultsOf(repository, path));
  const data = feature.data.map(({ path }) => path);
  return { sources: [...single('results', results), ...single('data', data)], absent };
}

/** The file of an experiment's own results: those of the candidate. Whether the experiment is valid is another gate's question. */
function resultsOf(repository: Repository, path: string): readonly string[] {
  const document = repository.document(path, LIMITS.configuration);
  if ('unreadable' in document || document.problems.length > 0) return [];
  const experiment = mapping(document.value);
  const stated = experiment['candidate'] ?? experiment['results'];
  const results = typeof stated === 'string' ? stated : mapping(stated)['results'];
  if (typeof results !== 'string') return [];
  const resolved = resolvePath(repository, results, path);
  return 'path' in resolved ? [resolved.path] : [];
}

function mapping(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
