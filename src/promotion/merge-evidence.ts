import type { GateReport, Producer, Subject } from '../generated/formats.ts';
import type { EvidenceUnit } from '../model/evidence-unit.ts';

/** How evidence came here, from least to most trusted. */
export type Origin = 'committed' | 'supplied' | 'checkout';

/** A gate report with the way it came. */
export interface CarriedReport {
  readonly origin: 'committed' | 'supplied';
  /** The file it was read from. */
  readonly path: string;
  /** SHA-256 of its text. */
  readonly sha256?: string;
  readonly report: GateReport;
}

/** A unit to be evaluated, or the reason why it cannot be used. */
export interface MergedUnit {
  readonly unit: EvidenceUnit;
  readonly origin: Origin;
  readonly producer?: Producer;
  /** Why there is nothing to evaluate, and what to do. */
  readonly unusable?: { readonly message: string; readonly remedy: string };
}

/** What the merge is about. */
export interface EvidenceQuestion {
  readonly gate: string;
  readonly feature: string;
  readonly least: 'committed' | 'supplied';
  /** Git blob id of a path at the head; undefined where there is no such file. */
  readonly blobAt: (path: string) => string | undefined;
}

/**
 * Puts evidence made elsewhere beside what the checkout gave. What could be looked at here stands; a unit that could not, or
 * that only exists elsewhere, is taken from the best report whose subjects are, byte for byte, the files of this checkout.
 */
export function mergeEvidence(
  local: readonly EvidenceUnit[],
  carried: readonly CarriedReport[],
  question: EvidenceQuestion,
): readonly MergedUnit[] {
  const elsewhere = carried
    .filter(({ report }) => report.gate === question.gate)
    .flatMap((entry) =>
      entry.report.features
        .filter((part) => part.feature === question.feature)
        .flatMap((part) => part.units.map((unit) => judged(unit, entry, question))),
    )
    .sort(best);

  const merged: MergedUnit[] = local.map((unit) => {
    if (unit.unavailable === undefined) return { unit, origin: 'checkout' };
    const stand = elsewhere.find(
      (candidate) => candidate.unit.id === unit.id && candidate.unit.unavailable === undefined,
    );
    if (stand) return stand;
    return {
      unit,
      origin: 'checkout',
      unusable: { message: unit.unavailable, remedy: ELSEWHERE },
    };
  });
  const here = new Set(local.map((unit) => unit.id));
  for (const candidate of elsewhere) {
    if (here.has(candidate.unit.id)) continue;
    here.add(candidate.unit.id);
    merged.push(candidate);
  }
  return merged;
}

const ELSEWHERE =
  'run this gate where it can be looked at with `--format json`, and name the report under `evidence:` in the record or hand it in through the `evidence` input';

/** What was measured or measured from may lie elsewhere alone; where it is here too, it must be the same. */
const MEASURED: readonly Subject['role'][] = ['results', 'data'];

function judged(unit: EvidenceUnit, entry: CarriedReport, question: EvidenceQuestion): MergedUnit {
  const { producer } = entry.report;
  const made = `${entry.path}, made ${producer.time.slice(0, 10)}`;
  const base = { unit, origin: entry.origin, producer } as const;
  if (unit.unavailable !== undefined) return { ...base, unusable: { message: unit.unavailable, remedy: ELSEWHERE } };
  if (entry.origin === 'committed' && question.least === 'supplied') {
    return {
      ...base,
      unusable: {
        message: `evidence for ${unit.id} is committed (${made}); this stage asks for evidence that the workflow hands in`,
        remedy: 'let the workflow fetch the report from where the job put it and name it in the `evidence` input',
      },
    };
  }
  const bound = unit.subjects.filter(
    ({ path, blob, role }) =>
      path !== undefined && blob !== undefined && !(MEASURED.includes(role) && question.blobAt(path) === undefined),
  );
  const other = bound
    .filter((subject) => question.blobAt(subject.path ?? '') !== subject.blob)
    .map((subject) => subject.path ?? '');
  if (other.length > 0) {
    return {
      ...base,
      unusable: {
        message: `evidence for ${unit.id} was made for another version of ${list(other)} (${made})`,
        remedy: 'run the gate again where the data is, for the files as they are now',
      },
    };
  }
  if (bound.length === 0) {
    return {
      ...base,
      unusable: {
        message: `evidence for ${unit.id} does not say which files it was made for (${made})`,
        remedy: 'make the report with this version of the gate, inside the repository',
      },
    };
  }
  return base;
}

/** Usable before unusable, supplied before committed, newer before older. */
function best(left: MergedUnit, right: MergedUnit): number {
  const usable = Number(left.unusable !== undefined) - Number(right.unusable !== undefined);
  if (usable !== 0) return usable;
  const origin = Number(right.origin === 'supplied') - Number(left.origin === 'supplied');
  if (origin !== 0) return origin;
  return (right.producer?.time ?? '') < (left.producer?.time ?? '') ? -1 : 1;
}

function list(paths: readonly string[]): string {
  return paths.length <= 3 ? paths.join(', ') : `${paths.slice(0, 3).join(', ')} and ${paths.length - 3} more`;
}
