import type { Subject } from '../generated/formats.ts';
import type { FeatureMaterials } from '../model/decision-materials.ts';
import type { Feature } from '../model/feature.ts';
import type { CarriedReport } from '../promotion/merge-evidence.ts';
import type { Repository } from '../sources/repository.ts';
import type { GatheredEvidence } from './gather-evidence.ts';

/** What a feature was judged from, by digest: its record, the subjects of all evidence that was evaluated, and the gate reports it came in. */
export async function featureMaterials(
  feature: Feature,
  gathered: readonly GatheredEvidence[],
  carried: readonly CarriedReport[],
  repository: Repository,
): Promise<FeatureMaterials> {
  const record: Subject[] = [];
  if (feature.path !== undefined) {
    const blob = repository.has(feature.path) ? await repository.blob(feature.path) : undefined;
    record.push({ role: 'record', path: feature.path, ...(blob === undefined ? {} : { blob }) });
  }
  const gates = new Set(gathered.map(({ entry }) => entry.gate.id));
  const reports = carried
    .filter(({ report }) => gates.has(report.gate) && report.features.some((part) => part.feature === feature.id))
    .map(({ path, sha256 }): Subject => ({ role: 'report', path, ...(sha256 === undefined ? {} : { sha256 }) }));
  const evaluated = gathered.flatMap(({ units }) =>
    units.filter(({ unusable }) => !unusable).flatMap(({ unit }) => unit.subjects),
  );
  const artifact = artifactOf(feature);
  return {
    feature: feature.id,
    ...(artifact === undefined ? {} : { artifact }),
    subjects: eachOnce([...record, ...evaluated, ...reports]),
  };
}

/** Gates name the same thing with what each knows of it: put together where their digests agree. */
function eachOnce(subjects: readonly Subject[]): readonly Subject[] {
  const byThing = new Map<string, Subject[]>();
  for (const subject of subjects) {
    const thing = [subject.role, subject.path ?? '', subject.name ?? ''].join('\0');
    const others = byThing.get(thing) ?? [];
    const at = others.findIndex((other) => agree(other.blob, subject.blob) && agree(other.sha256, subject.sha256));
    if (at < 0) others.push(subject);
    else others[at] = { ...others[at], ...subject };
    byThing.set(thing, others);
  }
  return [...byThing].sort(([left], [right]) => (left < right ? -1 : 1)).flatMap(([, same]) => same);
}

function agree(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/** What the record says is shipped, as far as it is written well. */
function artifactOf({ record }: Feature): FeatureMaterials['artifact'] {
  const artifact: unknown = record.artifact;
  if (typeof artifact !== 'object' || artifact === null) return undefined;
  const { name, version, digest } = artifact as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || (typeof version !== 'string' && typeof version !== 'number')) return undefined;
  return { name, version, ...(typeof digest === 'string' ? { digest } : {}) };
}
