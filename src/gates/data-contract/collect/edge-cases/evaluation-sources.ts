import type { EdgeCase } from '../../../../generated/formats.ts';
import type { Feature } from '../../../../model/feature.ts';
import type { DataFile } from '../../../../query/data-file.ts';
import { LIMITS } from '../../../../sources/document.ts';
import { mapping } from '../../../../sources/mapping.ts';
import { openData } from '../../../../sources/open-data.ts';
import type { Repository } from '../../../../sources/repository.ts';
import { resolvePath } from '../../../../sources/resolve-path.ts';

/** Data that a feature was evaluated on, or what its evaluation gave. */
export interface EvaluationSource {
  readonly from: NonNullable<EdgeCase['from']>;
  /** Paths from the root. */
  readonly files: readonly DataFile[];
}

/** The units (episodes, cases) that results have: the column that names them, and the files of results. */
export interface ResultUnits {
  readonly column: string;
  readonly results: readonly DataFile[];
}

/** What a feature was evaluated on, and why some of it is not here. */
export interface EvaluationSources {
  /** Those that say most come first: what is named for it, the rows of results, the data snapshot. */
  readonly sources: readonly EvaluationSource[];
  /** In words, each about a file. */
  readonly absent: readonly string[];
  /** Which of its units the feature was evaluated on; left out where its experiments do not all say the same, or some results are no table that is here. */
  readonly units?: ResultUnits;
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
  const experiments = feature.experiments.map((path) => readExperiment(repository, path));
  const units = unitsOf(repository, experiments);
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
    return { sources: files.length === 0 ? [] : [{ from: 'evaluation', files }], absent, ...units };
  }
  const results = experiments.flatMap(({ path }) => path ?? []);
  const data = feature.data.map(({ path }) => path);
  return { sources: [...single('results', results), ...single('data', data)], absent, ...units };
}

function unitsOf(repository: Repository, experiments: readonly ReadExperiment[]): Pick<EvaluationSources, 'units'> {
  const [first] = experiments;
  const column = first?.unit;
  const results = experiments.flatMap(({ path, unit }): DataFile[] => {
    const file = path !== undefined && unit === column && TABLE.test(path) ? openData(repository, path) : undefined;
    return typeof file === 'string' ? [{ path: file, name: path ?? '' }] : [];
  });
  const whole = results.length === experiments.length && results.length <= MOST_SOURCES;
  return column !== undefined && whole ? { units: { column, results } } : {};
}

interface ReadExperiment {
  /** The file of its own results: those of the candidate. */
  readonly path?: string;
  readonly unit?: string;
}

/** What an experiment says of its results. Whether it is valid is another gate's question. */
function readExperiment(repository: Repository, path: string): ReadExperiment {
  const document = repository.document(path, LIMITS.configuration);
  if ('unreadable' in document || document.problems.length > 0) return {};
  const experiment = mapping(document.value) ?? {};
  const stated = experiment['candidate'] ?? experiment['results'];
  const results = typeof stated === 'string' ? stated : mapping(stated)?.['results'];
  if (typeof results !== 'string') return {};
  const resolved = resolvePath(repository, results, path);
  if ('problem' in resolved) return {};
  const { unit } = experiment;
  return { path: resolved.path, ...(typeof unit === 'string' && unit !== '' ? { unit } : {}) };
}
