import type { ExperimentUnit, ResultsSide, StatedAggregate } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';
import type { SideName } from '../evidence/data-fault.ts';
import { numberWords } from '../evidence/number-words.ts';

/** A summary may be this far from its parts where nothing says how it was rounded. */
const USUAL_ROUNDING = 1e-6;

/** Whether numbers that follow from others are what follows from them. */
export const aggregatesAgree: Check<ExperimentUnit> = {
  meta: {
    id: 'experiment/aggregates-agree',
    question: 'Do the summaries agree with the parts that they are summaries of?',
    why: 'A summary that was written by hand, or left over from another run, can say anything. Where its parts are there, it is computed again.',
    remedy: 'Write summary and parts in one run.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  *evaluate(unit) {
    const { results } = unit;
    if (!unit.design || !results) return;
    for (const name of ['baseline', 'candidate'] as const) {
      const side = results[name];
      if (side?.aggregates && side.aggregates.length > 0)
        yield* compare(unit, name, side.path, side.aggregates, 'what follows from the file itself');
      const stated = unit.design[name]?.parts;
      if (side && stated !== undefined) yield* compareParts(unit, name, side, stated);
    }
  },
};

/** A summary beside the rows that it is said to follow from. */
function* compareParts(unit: ExperimentUnit, name: SideName, side: ResultsSide, path: string): Generator<Answer> {
  const parts = unit.results?.parts?.find((one) => one.side === name);
  const base = { about: `${name}: parts`, subjects: [unit.path, side.path, path] };
  if (!parts || parts.unreadable) {
    const { message, remedy, location } = parts?.unreadable ?? { message: 'they were not looked at' };
    yield {
      ...base,
      outcome: 'unknown',
      message: `the parts of \`${side.path}\` cannot be looked at: ${message}`,
      location: location ?? { path },
      ...(remedy === undefined ? {} : { remedy }),
    };
    return;
  }
  const found = new Set(parts.metrics.map((metric) => metric.name));
  const lacking = [...new Set(unit.design?.criteria.map(({ metric }) => metric) ?? [])].filter(
    (metric) => !found.has(metric) && isStated(unit, name, metric),
  );
  for (const metric of lacking) {
    yield {
      ...base,
      outcome: 'unknown',
      about: `${name}, parts: ${metric}`,
      message: `\`${metric}\` of \`${side.path}\` cannot be computed again: \`${path}\` has no numbers of it`,
      location: { path },
      expected: 'a column for each metric of the summary',
      remedy: 'write the metrics themselves to the parts, one observation a row',
    };
  }
  if (parts.metrics.length > 0)
    yield* compare(unit, `${name}, parts`, side.path, parts.metrics, `the mean of \`${path}\``);
}

function isStated({ results }: ExperimentUnit, name: SideName, metric: string): boolean {
  const measured = results?.metrics.find((one) => one.metric === metric)?.[name];
  return measured !== undefined && measured.moments.n > 0;
}

function* compare(
  unit: ExperimentUnit,
  about: string,
  path: string,
  aggregates: readonly StatedAggregate[],
  follows: string,
): Generator<Answer> {
  let agreeing = 0;
  for (const { name, stated, recomputed, rounding, line } of aggregates) {
    const allowed = Math.max(rounding ?? 0, USUAL_ROUNDING * Math.max(Math.abs(stated), Math.abs(recomputed), 1e-300));
    if (Math.abs(stated - recomputed) <= allowed) {
      agreeing += 1;
      continue;
    }
    yield {
      outcome: 'fail',
      about: `${about}: ${name}`,
      message: `\`${name}\` is ${numberWords(stated, 6)} in \`${path}\`, and ${numberWords(recomputed, 6)} by ${follows}`,
      location: { path, ...(line === undefined ? {} : { line }) },
      expected: numberWords(recomputed, 6),
      observed: numberWords(stated, 6),
      remedy: 'write both in one run, and evaluate again',
      subjects: [unit.path, path],
    };
  }
  if (agreeing === aggregates.length) {
    yield {
      outcome: 'pass',
      about,
      message: `${agreeing} ${agreeing === 1 ? 'number' : 'numbers'} of \`${path}\` computed again: ${agreeing === 1 ? 'it agrees' : 'all agree'} with ${follows}`,
      location: { path },
      subjects: [unit.path, path],
    };
  }
}
