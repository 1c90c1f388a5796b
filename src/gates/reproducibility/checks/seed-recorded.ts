import { grouped } from '../../../model/grouped.ts';
import type {
  RecordedRun,
  RecordedSeed,
  ReproducibilityUnit,
  ResultsFile,
  StatedSeed,
  StatedSeeds,
} from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';
import { nameSome } from '../../../model/name-some.ts';
import { runName } from '../evidence/run-name.ts';

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
    const { record, runs, results, seeds } = feature;
    const made = runs.filter((run) => run.results.length > 0 || run.tracked);
    if (seeds) yield* statementAnswers(seeds, made);
    const unread = runs.filter((run) => run.unread);
    for (const run of made) yield runAnswer(run, seeds);
    for (const run of unread) {
      yield {
        outcome: 'unknown',
        message: `whether \`${runName(run)}\` records a seed cannot be told: it cannot be read${run.unread?.because === 'absent' ? ' here' : ''}`,
        about: runName(run),
        location: run.unread?.location ?? run.location,
        remedy: 'see what `run-matches-code` says of it',
        subjects: [record.path, run.path],
      };
    }
    if (made.length + unread.length > 0) return;
    const ofStages = stageSeeds(results);
    if (ofStages) {
      yield ofStages;
      return;
    }
    const [hint] = seeds?.hints ?? [];
    yield {
      outcome: 'fail',
      message: `no seed is recorded: no run record of this feature lists its results${results.some(({ stage }) => stage) ? ', and no parameter of the stages that make them is a seed' : ''}${hint ? `, and \`${hint.path}\` seems to draw random numbers (\`${hint.what}\`, line ${hint.location.line ?? 1})` : ''}`,
      undeclared: true,
      about: 'seed',
      expected: results.some(({ stage }) => stage)
        ? 'a parameter called `seed` or `random_state` under `params:` of the stage'
        : 'a run record with `"seed"` and the results among its `"outputs"`',
      observed: runs.length === 0 ? 'no run record' : 'run records about other files',
      location: record,
      subjects: [record.path, ...runs.map(({ path }) => path), ...results.map(({ path }) => path)],
    };
  },
};

function runAnswer(run: RecordedRun, stated: StatedSeeds | undefined): Answer {
  const { path, seeds, seedLocation, location, tracked } = run;
  const name = runName(run);
  const common = { about: name, location: seedLocation ?? location, subjects: [path] };
  const remedy = tracked && {
    remedy: `set the seed, pass it to every generator, log it in ${tracked.tool} as a parameter, and run again`,
  };
  if (!seeds) {
    return {
      ...common,
      ...remedy,
      outcome: 'fail',
      message: tracked
        ? `the run \`${name}\` of ${tracked.tool} logged ${grouped(tracked.parameters)} parameters, and none that is a seed`
        : `the run \`${name}\` made results and records no seed`,
      expected: tracked
        ? 'a parameter called `seed` or `random_state` with a value'
        : '`"seed"` with a value, or with null where no random numbers are used',
      observed: 'none',
    };
  }
  const empty = seeds.filter(({ value }) => value !== null && NO_SEED.has(value.trim().toLowerCase()));
  if (empty.length > 0) {
    return {
      ...common,
      ...remedy,
      outcome: 'fail',
      message: `the run \`${name}\` records ${nameSome(empty.map(inWords))}: what a program writes when none was set`,
      expected: 'the number or text that the generator was given',
      observed: nameSome(empty.map(inWords)),
    };
  }
  const used = seeds.filter(({ value }) => value !== null);
  if (used.length === 0) {
    const hint = stated?.hints.find(({ seeded }) => !seeded);
    const though = hint
      ? `, though \`${hint.path}\` seems to draw some (\`${hint.what}\`, line ${hint.location.line ?? 1})`
      : '';
    return { ...common, outcome: 'pass', message: `the run \`${name}\` says that it used no random numbers${though}` };
  }
  const unused = seeds.length - used.length;
  const rest =
    unused > 0 ? `, and says that it used none for ${unused === 1 ? 'one generator' : `${unused} generators`}` : '';
  return { ...common, outcome: 'pass', message: `the run \`${name}\` records ${nameSome(used.map(inWords))}${rest}` };
}

function inWords({ generator, value }: RecordedSeed): string {
  return generator === undefined ? `seed \`${value}\`` : `seed \`${value}\` for \`${generator}\``;
}

/** Where stages of DVC made all results: the seeds among the parameters of those stages. */
function stageSeeds(results: readonly ResultsFile[]): Answer | undefined {
  const stages = results.flatMap(({ stage }) => stage ?? []);
  const [first] = stages;
  if (!first || stages.length < results.length || !stages.every(({ seeds }) => seeds)) return undefined;
  const seeds = new Map(
    stages.flatMap((stage) => (stage.seeds ?? []).map(({ name, value }) => [name, value] as const)),
  );
  const set = [...seeds].filter(([, value]) => value !== null && !NO_SEED.has(value.trim().toLowerCase()));
  if (set.length === 0) return undefined;
  return {
    outcome: 'pass',
    message: `the run that \`${first.lock}\` recorded used ${nameSome(set.map(([name, value]) => `\`${name}\` ${value ?? ''}`))}`,
    about: 'seed',
    location: first.location,
    subjects: [...new Set(stages.map(({ lock }) => lock))],
  };
}

/** Seeds in parameters and locks: set, and the same wherever they are stated. */
function* statementAnswers({ statements }: StatedSeeds, runs: readonly RecordedRun[]): Iterable<Answer> {
  for (const { name, value, path, location } of statements) {
    if (value !== null && !NO_SEED.has(value.trim().toLowerCase())) continue;
    yield {
      outcome: 'fail',
      message: `\`${path}\` leaves the seed \`${name}\` unset (\`${value ?? 'null'}\`)`,
      about: `${path}: ${name}`,
      expected: 'a number',
      observed: value ?? 'null',
      location,
      remedy: 'set the seed in the parameters, and run again',
      subjects: [path],
    };
  }
  const set = statements.filter(({ value }) => value !== null && !NO_SEED.has(value.trim().toLowerCase()));
  const ofRuns = runs.flatMap(({ path, seeds = [], seedLocation, location }) =>
    seeds.flatMap(({ generator, value }): StatedSeed[] =>
      value === null || NO_SEED.has(value.trim().toLowerCase())
        ? []
        : [{ name: generator ?? '', value, path, location: seedLocation ?? location }],
    ),
  );
  const all = [...set, ...ofRuns];
  for (const [index, one] of set.entries()) {
    for (const other of all.slice(index + 1)) {
      if (other.path === one.path || !sameSeed(one, other, all) || sameValue(one.value, other.value)) continue;
      yield {
        outcome: 'fail',
        message: `the seed \`${one.name}\` is ${one.value ?? ''} in \`${one.path}\` and ${other.value ?? ''} in \`${other.path}\``,
        about: `${one.name}: ${one.path} and ${other.path}`,
        expected: `${one.value ?? ''} in both`,
        observed: `${one.value ?? ''} and ${other.value ?? ''}`,
        location: one.location,
        remedy: 'run again with the seed of the parameters, or set it back to that of the run',
        subjects: [one.path, other.path],
      };
    }
  }
}

/** The same by name; or each the only one of its file, whatever it is called. */
function sameSeed(left: StatedSeed, right: StatedSeed, all: readonly StatedSeed[]): boolean {
  if (left.name === right.name) return true;
  return [left, right].every(({ path }) => all.filter((seed) => seed.path === path).length === 1);
}

function sameValue(left: string | null, right: string | null): boolean {
  return left === right || (left !== null && right !== null && left.trim() !== '' && Number(left) === Number(right));
}
