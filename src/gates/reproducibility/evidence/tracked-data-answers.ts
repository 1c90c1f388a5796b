import type { RecordedFeature, TrackedDataset } from '../../../generated/formats.ts';
import type { Answer } from '../../../model/check.ts';
import { grouped } from '../../../model/grouped.ts';
import { nameSome } from '../../../model/name-some.ts';
import { runName } from './run-name.ts';

/** Names of data sets that get an answer of their own. */
const MOST_ANSWERS = 50;

/** Where nothing but a tracking tool says which data it was: its digests cannot be computed here. */
export function trackedAlone({ datasets = [], runs }: RecordedFeature): Answer {
  const [first] = datasets;
  const named = [...new Set(datasets.map(({ name, digest }) => `\`${name}\` (\`${digest}\`)`))];
  const recorded = new Set(datasets.map(nameOfRun));
  const silent = runs.filter((run) => run.tracked && !recorded.has(runName(run))).map((run) => `\`${runName(run)}\``);
  const none = silent.length === 0 ? '' : `; ${nameSome(silent)} recorded no data set`;
  return {
    outcome: 'unknown',
    message: `the data is named by digests of MLflow’s own alone, which cannot be computed here: ${nameSome(named)}${none}`,
    about: 'data of tracked runs',
    ...(first ? { location: first.location } : {}),
    remedy:
      'name the files too, by what can be computed: a SHA256SUMS file or a file of DVC under `data:` in the record',
    subjects: [...new Set(datasets.map(({ run }) => run))],
  };
}

/**
 * Digests of tracking tools are compared with each other: runs that used a data set in the same context (`training`, `evaluation`) record
 * the same for it. One run may record several under a name, one for each context or more. What was recorded without a context may be
 * for any.
 */
export function* trackedAlike(datasets: readonly TrackedDataset[]): Iterable<Answer> {
  const names = [...new Set(datasets.map(({ name }) => name))];
  for (const name of names.slice(0, MOST_ANSWERS)) {
    const all = datasets.filter((dataset) => dataset.name === name);
    const runs = [...new Set(all.map(nameOfRun))];
    if (runs.length < 2) continue;
    const contexts = [...new Set(all.flatMap(({ context }) => context ?? []))].sort();
    const differences = (contexts.length === 0 ? [undefined] : contexts).flatMap((context) => {
      const here = all.filter((dataset) => context === undefined || (dataset.context ?? context) === context);
      const compared = differenceIn(here);
      return compared ? [{ ...compared, context }] : [];
    });
    const common = { about: `data set ${name}`, subjects: [...new Set(all.map(({ run }) => run))] };
    const [difference] = differences;
    if (difference) {
      const { first, other, expected, observed, location } = difference;
      const where = nameSome(differences.flatMap(({ context }) => context ?? []));
      yield {
        ...common,
        location,
        outcome: 'fail',
        message: `the runs did not use the same data${where === '' ? '' : ` for ${where}`}: \`${name}\` has another digest in \`${other}\` than in \`${first}\``,
        expected,
        observed,
        remedy: 'name runs on the same data, or run again on it',
      };
      continue;
    }
    // Several digests that no two runs recorded for the same: nothing was compared.
    const shared = contexts.length === 0 || contexts.some((context) => runsIn(all, context).length > 1);
    if (!shared && new Set(all.map(({ digest }) => digest)).size > 1) continue;
    const location = all[0]?.location;
    yield {
      ...common,
      ...(location ? { location } : {}),
      outcome: 'pass',
      message: `the data set \`${name}\` has the same digest in ${grouped(runs.length)} runs (MLflow’s own, which cannot be computed here)`,
    };
  }
}

function runsIn(datasets: readonly TrackedDataset[], context: string): readonly string[] {
  return [
    ...new Set(datasets.filter((dataset) => (dataset.context ?? context) === context).map((one) => nameOfRun(one))),
  ];
}

/** The first run that recorded other digests than the first of all. */
function differenceIn(datasets: readonly TrackedDataset[]):
  | {
      readonly first: string;
      readonly other: string;
      readonly expected: string;
      readonly observed: string;
      readonly location: TrackedDataset['location'];
    }
  | undefined {
  const digestsOf = (run: string): string =>
    [...new Set(datasets.flatMap((dataset) => (nameOfRun(dataset) === run ? [dataset.digest] : [])))].sort().join(', ');
  const [first = ''] = datasets.map(nameOfRun);
  const expected = digestsOf(first);
  const different = datasets.find((dataset) => digestsOf(nameOfRun(dataset)) !== expected);
  if (!different) return undefined;
  const other = nameOfRun(different);
  return { first, other, expected, observed: digestsOf(other), location: different.location };
}

function nameOfRun({ run, id }: TrackedDataset): string {
  return runName({ path: run, ...(id === undefined ? {} : { id }) });
}
