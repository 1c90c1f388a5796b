import type { RecordedRun, RecordedSeed, ReproducibilityUnit } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';
import { nameSome } from '../../../model/name-some.ts';

/** What programs write where a seed was left out. */
const NO_SEED = new Set(['', 'none', 'null', 'undefined', 'nan', 'nil']);

/** Whether the run that made the results says which random numbers it used. */
export const seedRecorded: Check<ReproducibilityUnit> = {
  meta: {
    id: 'reproducibility/seed-recorded',
    question: 'Does every run that made results record its seed?',
    why: 'Without the seed a better number may only be a luckier draw, and no second run can show which.',
    remedy:
      'Set the seed, pass it to every generator, and write it into the run record as `"seed"`; `null` says that no random numbers are used.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'warning', production: 'block' },
  },
  *evaluate({ feature }) {
    if (!feature?.record) return;
    const { record, runs, results } = feature;
    const made = runs.filter((run) => run.results.length > 0);
    const unread = runs.filter((run) => run.unread);
    for (const run of made) yield runAnswer(run);
    for (const run of unread) {
      yield {
        outcome: 'unknown',
        message: `whether \`${run.path}\` records a seed cannot be told: the run record ${run.unread?.because === 'absent' ? 'is not here' : 'cannot be read'}`,
        about: run.path,
        location: run.unread?.location ?? run.location,
        remedy: 'see what `run-matches-code` says of it',
        subjects: [record.path, run.path],
      };
    }
    if (made.length + unread.length > 0) return;
    yield {
      outcome: 'fail',
      message: 'no seed is recorded: no run record of this feature lists its results',
      undeclared: true,
      about: 'seed',
      expected: 'a run record with `"seed"` and the results among its `"outputs"`',
      observed: runs.length === 0 ? 'no run record' : 'run records about other files',
      location: record,
      subjects: [record.path, ...runs.map(({ path }) => path), ...results.map(({ path }) => path)],
    };
  },
};

function runAnswer({ path, seeds, seedLocation, location }: RecordedRun): Answer {
  const common = { about: path, location: seedLocation ?? location, subjects: [path] };
  if (!seeds) {
    return {
      ...common,
      outcome: 'fail',
      message: `the run \`${path}\` made results and records no seed`,
      expected: '`"seed"` with a value, or with null where no random numbers are used',
      observed: 'none',
    };
  }
  const empty = seeds.filter(({ value }) => value !== null && NO_SEED.has(value.trim().toLowerCase()));
  if (empty.length > 0) {
    return {
      ...common,
      outcome: 'fail',
      message: `the run \`${path}\` records ${nameSome(empty.map(inWords))}: what a program writes when none was set`,
      expected: 'the number or text that the generator was given',
      observed: nameSome(empty.map(inWords)),
    };
  }
  const used = seeds.filter(({ value }) => value !== null);
  if (used.length === 0)
    return { ...common, outcome: 'pass', message: `the run \`${path}\` says that it used no random numbers` };
  const unused = seeds.length - used.length;
  const rest =
    unused > 0 ? `, and says that it used none for ${unused === 1 ? 'one generator' : `${unused} generators`}` : '';
  return { ...common, outcome: 'pass', message: `the run \`${path}\` records ${nameSome(used.map(inWords))}${rest}` };
}

function inWords({ generator, value }: RecordedSeed): string {
  return generator === undefined ? `seed \`${value}\`` : `seed \`${value}\` for \`${generator}\``;
}
