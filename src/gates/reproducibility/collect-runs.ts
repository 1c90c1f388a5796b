import type { Location, RecordedRun, RecordedSeed, UnreadFile } from '../../generated/formats.ts';
import type { Feature } from '../../model/feature.ts';
import type { ReadRun } from '../../sources/formats/run-record.ts';
import type { Comparison, Repository } from '../../sources/repository.ts';
import { compareCode } from '../compare-code.ts';
import { boundedText } from '../name-list.ts';

/** What a run record says of the run that made some of these results, and how its code stands to the code here. */
export async function collectRun(
  run: ReadRun,
  location: Location,
  results: readonly string[],
  code: readonly string[],
  repository: Repository,
  comparison: Comparison,
): Promise<RecordedRun> {
  const outputs = new Set(run.outputs.map(({ path }) => path));
  const made = results.filter((path) => outputs.has(path));
  const known = { path: run.path, location, results: made };
  if (!run.record) {
    const { message = 'it cannot be read', remedy, location: place } = run.problem ?? {};
    const because: UnreadFile['because'] = run.absent ? 'absent' : 'malformed';
    return {
      ...known,
      unread: { because, message, ...(remedy === undefined ? {} : { remedy }), location: place ?? location },
    };
  }
  const { status, finished, commit } = run.record;
  const seeds = seedsOf(run.record.seed);
  return {
    ...known,
    status: status ?? (finished === undefined ? 'unsaid' : 'finished'),
    statusLocation: run.locate('status'),
    ...(commit === undefined ? {} : { commit }),
    ...(seeds === undefined ? {} : { seeds }),
    seedLocation: run.locate('seed'),
    ...(made.length > 0 ? { code: await compareCode(run, code, repository, comparison) } : {}),
  };
}

/** Undefined where the run recorded none; a seed of null says that it used none. */
function seedsOf(seed: NonNullable<ReadRun['record']>['seed']): RecordedSeed[] | undefined {
  if (seed === undefined) return undefined;
  if (typeof seed !== 'object' || seed === null) return [{ value: asText(seed) }];
  const seeds = Object.entries(seed).map(([generator, value]) => ({
    generator: boundedText(generator, 200),
    value: asText(value),
  }));
  return seeds.length > 0 ? seeds : undefined;
}

function asText(seed: string | number | null): string | null {
  return seed === null ? null : boundedText(String(seed), 200);
}

/** Where the record names a run record. */
export function placeOfRun(feature: Feature, index: number): Location {
  const written = Array.isArray(feature.record.runs) ? feature.record.runs.length : 0;
  const place = written === feature.runs.length ? feature.locate('runs', index) : feature.locate('runs');
  return place ?? { path: feature.path ?? '', line: 1 };
}
