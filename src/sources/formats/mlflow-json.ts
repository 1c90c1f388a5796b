import type { Problem } from '../../model/problem.ts';
import type { Document } from '../document.ts';
import {
  cut,
  laterMetric,
  mlflowDataSource,
  type MlflowDataset,
  type MlflowMetric,
  type MlflowModel,
  type MlflowRun,
  mlflowStatus,
  type MlflowText,
  MOST_MLFLOW_ENTRIES,
  MOST_MLFLOW_RUNS,
  readMlflowTags,
} from './mlflow-run.ts';
import { plainList, plainTable } from '../plain-table.ts';

type Keys = readonly (string | number)[];

/** Whether a value looks like an export of MLflow: what `runs/get`, `runs/search` and `mlflow runs describe` answer, or a list of those. */
export function isMlflowJson(value: unknown): boolean {
  const place = runPlaces(value)[0];
  return place !== undefined && idIn(plainTable(at(value, place)['info'])) !== undefined;
}

/**
 * Reads exported runs: `{run: {info, data, inputs, outputs}}` and `{runs: […]}` as the REST interface answers (keys and values in
 * lists), `{info, data, …}` as `mlflow runs describe` prints (keys and values as an object), or a list of these.
 */
export function mlflowRunsInJson(document: Document): readonly MlflowRun[] | Problem {
  const [problem] = document.problems;
  if (problem) return problem;
  const places = runPlaces(document.value);
  if (places.length > MOST_MLFLOW_RUNS) {
    return {
      message: `\`${document.path}\` has ${places.length.toLocaleString('en-US')} runs; at most ${MOST_MLFLOW_RUNS.toLocaleString('en-US')} are read`,
      remedy: 'export only the runs that are compared',
      location: document.locate(),
    };
  }
  const runs: MlflowRun[] = [];
  for (const place of places) {
    const run = readRun(document, place);
    if ('message' in run) return run;
    runs.push(run);
  }
  return runs;
}

function runPlaces(value: unknown): readonly Keys[] {
  if (Array.isArray(value)) return value.map((run, index) => ('run' in plainTable(run) ? [index, 'run'] : [index]));
  const top = plainTable(value);
  if (Array.isArray(top['runs'])) return top['runs'].map((_, index) => ['runs', index]);
  return 'run' in top ? [['run']] : [[]];
}

function at(value: unknown, keys: Keys): Readonly<Record<string, unknown>> {
  let found = value;
  for (const key of keys) found = typeof key === 'number' ? plainList(found)[key] : plainTable(found)[key];
  return plainTable(found);
}

function idIn({ run_id: id, run_uuid: uuid }: Readonly<Record<string, unknown>>): string | undefined {
  const found = id ?? uuid;
  return typeof found === 'string' && found !== '' ? cut(found) : undefined;
}

function readRun(document: Document, place: Keys): MlflowRun | Problem {
  const run = at(document.value, place);
  const info = plainTable(run['info']);
  const id = idIn(info);
  if (id === undefined) {
    return {
      message: 'an exported run has no `info.run_id`',
      remedy: 'export it with `mlflow runs describe --run-id RUN`, or from the REST interface (`runs/get`)',
      location: document.locate(...place),
    };
  }
  const problems: Problem[] = [];
  const pairs = (kind: 'params' | 'tags' | 'metrics'): Pairs => pairsIn(run, kind, document, place, problems);
  const texts = (kind: 'params' | 'tags'): Map<string, MlflowText> => {
    const found = new Map<string, MlflowText>();
    for (const [name, { value, keys }] of pairs(kind)) {
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        found.set(name, { text: cut(String(value)), location: document.locate(...keys) });
    }
    return found;
  };
  const params = texts('params');
  const tags = texts('tags');
  const metrics = new Map<string, MlflowMetric>();
  for (const [name, { value, entry, keys }] of pairs('metrics')) {
    const location = document.locate(...keys);
    const number = mlflowNumber(value);
    if (number === undefined) {
      problems.push({ message: `metric \`${cut(name)}\` is no number`, remedy: 'export the run again', location });
      continue;
    }
    const { step, timestamp } = entry;
    const metric = { value: number, step: wholeNumber(step) ?? 0, time: wholeNumber(timestamp) ?? 0, location };
    metrics.set(name, laterMetric(metrics.get(name), metric));
  }
  const { models: noted, ...fromTags } = readMlflowTags(tags);
  const models = [...modelsIn(run, 'inputs', document, place), ...modelsIn(run, 'outputs', document, place)];
  const start = wholeNumber(info['start_time']);
  const end = wholeNumber(info['end_time']);
  const experiment = info['experiment_id'];
  const artifacts = info['artifact_uri'];
  return {
    id,
    name: typeof info['run_name'] === 'string' ? cut(info['run_name']) : (tags.get('mlflow.runName')?.text ?? ''),
    ...(typeof experiment === 'string' || typeof experiment === 'number'
      ? { experiment: cut(String(experiment)) }
      : {}),
    status: mlflowStatus(info['status']),
    statusLocation: document.locate(...place, 'info', 'status'),
    deleted: info['lifecycle_stage'] === 'deleted',
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    params,
    metrics,
    tags,
    ...fromTags,
    ...(typeof artifacts === 'string'
      ? { artifacts: { text: cut(artifacts), location: document.locate(...place, 'info', 'artifact_uri') } }
      : {}),
    datasets: datasetsIn(run, document, place),
    models: models.some(({ direction }) => direction === 'output') ? models : [...models, ...noted],
    location: document.locate(...place),
    problems,
  };
}

/** A number as MLflow's JSON has it: REST answers write NaN and the infinities as texts; SQL stores keep an infinity as the largest double. */
export function mlflowNumber(value: unknown): number | undefined {
  if (typeof value === 'number') {
    return Math.abs(value) === Number.MAX_VALUE ? Math.sign(value) * Number.POSITIVE_INFINITY : value;
  }
  return value === 'NaN' || value === 'Infinity' || value === '-Infinity' ? Number(value) : undefined;
}

/** REST answers of other servers write 64-bit numbers as texts. */
function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^-?\d{1,19}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

type Pairs = readonly (readonly [name: string, pair: Pair])[];

interface Pair {
  readonly value: unknown;
  /** What stands beside the value in a list. */
  readonly entry: Readonly<Record<string, unknown>>;
  readonly keys: Keys;
}

function pairsIn(
  run: Readonly<Record<string, unknown>>,
  kind: string,
  document: Document,
  place: Keys,
  problems: Problem[],
): Pairs {
  const data = plainTable(run['data'])[kind];
  const keys = [...place, 'data', kind];
  const pairs: Pairs = Array.isArray(data)
    ? data.flatMap((item, index) => {
        const entry = plainTable(item);
        const name = entry['key'];
        return typeof name === 'string'
          ? [[name, { value: entry['value'], entry, keys: [...keys, index] }] as const]
          : [];
      })
    : Object.entries(plainTable(data)).map(
        ([name, value]) => [name, { value, entry: {}, keys: [...keys, name] }] as const,
      );
  if (pairs.length <= MOST_MLFLOW_ENTRIES) return pairs;
  problems.push({
    message: `the run has more than ${MOST_MLFLOW_ENTRIES.toLocaleString('en-US')} ${kind}; the others were not read`,
    location: document.locate(...keys),
  });
  return pairs.slice(0, MOST_MLFLOW_ENTRIES);
}

function datasetsIn(run: Readonly<Record<string, unknown>>, document: Document, place: Keys): readonly MlflowDataset[] {
  return plainList(plainTable(run['inputs'])['dataset_inputs'])
    .slice(0, MOST_MLFLOW_ENTRIES)
    .flatMap((item, index): MlflowDataset[] => {
      const { dataset, tags } = plainTable(item);
      const { name, digest, source } = plainTable(dataset);
      if (typeof name !== 'string' || typeof digest !== 'string') return [];
      return [
        {
          name: cut(name),
          digest: cut(digest),
          source: mlflowDataSource(source),
          context: contextIn(tags),
          location: document.locate(...place, 'inputs', 'dataset_inputs', index, 'dataset', 'digest'),
        },
      ];
    });
}

function contextIn(tags: unknown): string {
  const pair = plainList(tags)
    .map(plainTable)
    .find(({ key }) => key === 'mlflow.data.context');
  const context = pair ? pair['value'] : plainTable(tags)['mlflow.data.context'];
  return typeof context === 'string' ? cut(context) : '';
}

function modelsIn(
  run: Readonly<Record<string, unknown>>,
  side: 'inputs' | 'outputs',
  document: Document,
  place: Keys,
): readonly MlflowModel[] {
  const kind = side === 'inputs' ? 'model_inputs' : 'model_outputs';
  return plainList(plainTable(run[side])[kind])
    .slice(0, MOST_MLFLOW_ENTRIES)
    .flatMap((item, index): MlflowModel[] => {
      const { model_id: id } = plainTable(item);
      if (typeof id !== 'string') return [];
      const location = document.locate(...place, side, kind, index);
      return [{ id: cut(id), name: '', direction: side === 'inputs' ? 'input' : 'output', location }];
    });
}
