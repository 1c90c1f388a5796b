import type { Finding } from '../generated/formats.ts';
import type { Answer, CheckContext, CheckMeta } from '../model/check.ts';
import type { AnyGate, Gate } from '../model/gate.ts';
import { evidencePresent } from './effective-severity.ts';
import type { MergedUnit } from './merge-evidence.ts';

/** A finding before the judge has said what it weighs. */
export type Observation = Omit<Finding, 'severity' | 'standing'> & {
  /** The most it may weigh, whatever the policy says. */
  readonly atMost?: Answer['atMost'];
  /** Those of the subjects that are locks. */
  readonly locks?: Answer['locks'];
};

/** Whose evidence is evaluated. */
export interface EvaluationSubject {
  readonly feature: string;
  /** The record's path, as the subject of what is missing altogether. */
  readonly record?: string;
  /** Whether the stage (or a lock, or the policy by name) asks for this check; what nobody declared does not apply elsewhere. */
  readonly asks: (check: string) => boolean;
}

/** The documentation of the check that every gate has: whether there is evidence at all. */
export function evidenceCheck(gate: AnyGate): CheckMeta {
  return {
    id: evidencePresent(gate.id),
    question: `Is there evidence for the ${gate.title} gate, made for exactly these files?`,
    why: 'What nobody looked at cannot be told from what is in order. Missing evidence is never a pass.',
    remedy: gate.missing,
    for: 'data-scientist',
    // Whether it counts follows from the gates a stage requires, not from this.
    severity: { exploratory: 'off', candidate: 'block', production: 'block' },
  };
}

/** Asks every check of a gate about every unit. A gate with nothing to decide on says so; it never stays silent. */
export function evaluate(
  gate: AnyGate,
  units: readonly MergedUnit[],
  subject: EvaluationSubject,
  context: CheckContext,
): readonly Observation[] {
  const present = evidenceCheck(gate);
  const observations: Observation[] = [];
  const missing = (answer: Omit<Answer, 'outcome'>, origin: MergedUnit['origin']): void => {
    observations.push(
      observe(present, { outcome: 'unknown', ...answer }, subject.feature, {
        origin,
        subjects: sorted(answer.subjects ?? []),
      }),
    );
  };
  if (units.length === 0) {
    missing(
      {
        about: gate.id,
        message: `nothing here for the ${gate.title} gate`,
        remedy: gate.missing,
        subjects: subject.record ? [subject.record] : [],
        ...(subject.record ? { location: { path: subject.record, line: 1 } } : {}),
      },
      'checkout',
    );
    return observations;
  }
  let asked = 0;
  for (const { unit, origin, unusable } of units) {
    const subjects = sorted(unit.subjects.flatMap((part) => part.path ?? part.name ?? []));
    if (unusable) {
      const location = unit.subjects.find((part) => part.path !== undefined && part.blob !== undefined)?.path;
      missing(
        { about: unit.id, ...unusable, subjects, ...(location ? { location: { path: location, line: 1 } } : {}) },
        origin,
      );
      asked += 1;
      continue;
    }
    for (const check of (gate as unknown as Gate<typeof unit>).checks) {
      const wanted = subject.asks(check.meta.id);
      for (const answer of check.evaluate(unit, { ...context, asked: wanted })) {
        asked += 1;
        const within = (about: string): string =>
          about === '' || about === unit.id ? unit.id : `${unit.id}: ${about}`;
        const outcome = answer.undeclared && !wanted ? 'skipped' : answer.outcome;
        observations.push(
          observe(
            check.meta,
            {
              ...answer,
              about: within(answer.about),
              outcome,
              ...(answer.follows ? { follows: { ...answer.follows, about: within(answer.follows.about) } } : {}),
            },
            subject.feature,
            { origin, subjects: answer.subjects ? sorted(answer.subjects) : subjects },
          ),
        );
      }
    }
  }
  if (asked === 0) {
    missing(
      {
        about: gate.id,
        message: `the ${gate.title} gate found nothing it could decide`,
        remedy: gate.missing,
        subjects: units.flatMap(({ unit }) => unit.subjects.flatMap((part) => part.path ?? [])),
      },
      'checkout',
    );
  }
  return numbered(observations);
}

function observe(
  meta: CheckMeta,
  answer: Answer,
  feature: string,
  from: { readonly origin: MergedUnit['origin']; readonly subjects: string[] },
): Observation {
  const bad = answer.outcome === 'fail' || answer.outcome === 'unknown';
  return {
    check: meta.id,
    feature,
    outcome: answer.outcome,
    message: answer.message,
    ...(answer.location ? { location: answer.location } : {}),
    ...(answer.expected === undefined ? {} : { expected: answer.expected }),
    ...(answer.observed === undefined ? {} : { observed: answer.observed }),
    ...(bad ? { remedy: answer.remedy ?? meta.remedy } : {}),
    ...(bad && answer.paste ? { paste: answer.paste } : {}),
    fingerprint: answer.about,
    ...(answer.size === undefined ? {} : { size: answer.size }),
    ...(answer.timed ? { timed: true } : {}),
    subjects: from.subjects,
    origin: from.origin,
    for: answer.for ?? meta.for,
    ...(answer.statistics ? { statistics: answer.statistics } : {}),
    ...(bad && answer.places && answer.places.length > 0 ? { places: answer.places.slice(0, 20) } : {}),
    ...(bad && answer.follows ? { follows: { check: answer.follows.check, fingerprint: answer.follows.about } } : {}),
    ...(answer.atMost ? { atMost: answer.atMost } : {}),
    ...(answer.locks ? { locks: answer.locks } : {}),
  };
}

function sorted(subjects: readonly string[]): string[] {
  return [...new Set(subjects)].sort();
}

/** The same check about the same thing twice would be one identity for two findings: later ones are numbered. */
function numbered(observations: readonly Observation[]): readonly Observation[] {
  const seen = new Map<string, number>();
  return observations.map((observation) => {
    const key = `${observation.check}\0${observation.fingerprint}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? observation : { ...observation, fingerprint: `${observation.fingerprint} (${count})` };
  });
}
