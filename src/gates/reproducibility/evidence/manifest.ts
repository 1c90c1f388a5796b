import { runName } from './run-name.ts';
import type {
  Finding,
  GateReport,
  ManifestCheck,
  ManifestFeature,
  ManifestFile,
  ManifestStage,
  ManifestStageFile,
  PipelineFiles,
  PipelineStageState,
  ReproducibilityManifest,
  ReproducibilityUnit,
} from '../../../generated/formats.ts';

/** What a manifest is made from: the gate's report of a run. */
export type ManifestSource = Pick<GateReport, 'features' | 'producer'>;

/** What was verified of each feature, in an order that depends on nothing but what is in it, and without times. */
export function manifestOf({ features, producer }: ManifestSource): ReproducibilityManifest {
  return {
    kind: 'promotion-gates/reproducibility-manifest',
    version: '1.0',
    tool: { name: producer.tool, version: producer.version },
    ...(producer.commit === undefined ? {} : { commit: producer.commit }),
    features: features
      .map(({ feature, stage, units, findings }) =>
        featureOf(feature, stage, units as unknown as readonly ReproducibilityUnit[], findings),
      )
      .sort(by(({ id }) => id)),
  };
}

function featureOf(
  id: string,
  stage: string,
  units: readonly ReproducibilityUnit[],
  findings: readonly Finding[],
): ManifestFeature {
  const features = units.flatMap(({ feature }) => feature ?? []);
  return {
    id,
    stage,
    files: filesOf(units),
    data: units
      .flatMap(({ data }) => data ?? [])
      .map(({ path, listedBy, files, verified, otherCounts, imports }) => ({
        path,
        listedBy,
        files,
        verified,
        lineEndings: otherCounts.lineEndings ?? 0,
        contradicted: otherCounts.contradicted,
        notHere: otherCounts.notHere,
        ...(imports ? { imports } : {}),
      }))
      .sort(by(({ path, listedBy }) => `${path}\0${listedBy}`)),
    packages: features
      .flatMap(({ packages }) => packages.locks)
      .map(({ path, format, packages, unfixed, unhashed }) => ({
        path,
        format,
        packages,
        unfixed: unfixed.total,
        unhashed: unhashed.total,
      }))
      .sort(by(({ path }) => path)),
    pipelines: units
      .flatMap(({ pipeline }) => pipeline ?? [])
      .map(({ path, stages }) => ({
        path,
        stages: stages.map(stageOf).sort(by(({ name }) => name)),
      }))
      .sort(by(({ path }) => path)),
    runs: features
      .flatMap(({ runs }) => runs)
      .map(({ path, id: run, commit, results }) => ({
        path,
        ...(run === undefined ? {} : { id: run }),
        ...(commit === undefined ? {} : { commit }),
        results: [...results].sort(),
      }))
      .sort(by(runName)),
    checks: checksOf(findings),
  };
}

function stageOf({
  name,
  command,
  parameters,
  deps = NONE,
  outs = NONE,
  changes,
  uncheckable,
}: PipelineStageState): ManifestStage {
  const more = ({ total, first }: PipelineFiles): number => total - first.length;
  return {
    name,
    ...(command === undefined ? {} : { command }),
    parameters,
    deps: filesOfStage(deps),
    ...(more(deps) > 0 ? { moreDeps: more(deps) } : {}),
    outs: filesOfStage(outs),
    ...(more(outs) > 0 ? { moreOuts: more(outs) } : {}),
    fresh: changes.total > 0 ? false : uncheckable.total > 0 ? null : true,
  };
}

function filesOfStage({ first }: PipelineFiles): ManifestStageFile[] {
  return first
    .map(({ path, md5, answer }) => ({ path, ...(md5 === undefined ? {} : { md5 }), answer }))
    .sort(by(({ path }) => path));
}

const NONE: PipelineFiles = { total: 0, first: [] };

/** Files with the digests they have here; one that several units name is listed once. */
function filesOf(units: readonly ReproducibilityUnit[]): ManifestFile[] {
  const files = new Map<string, { roles: Set<string>; blob?: string; sha256?: string; md5?: string }>();
  const at = (path: string): { roles: Set<string>; blob?: string; sha256?: string; md5?: string } => {
    const file = files.get(path) ?? { roles: new Set<string>() };
    files.set(path, file);
    return file;
  };
  for (const { subjects, data } of units) {
    for (const { path, role, blob, sha256 } of subjects) {
      if (path === undefined) continue;
      const file = at(path);
      file.roles.add(role);
      if (blob !== undefined) file.blob = blob;
      if (sha256 !== undefined) file.sha256 = sha256;
    }
    for (const { path, digest } of data?.confirmed ?? []) at(path).md5 = digest;
  }
  return [...files]
    .filter(([, { blob, sha256, md5 }]) => blob !== undefined || sha256 !== undefined || md5 !== undefined)
    .map(([path, { roles, blob, sha256, md5 }]) => ({
      path,
      roles: [...roles].sort(),
      ...(blob === undefined ? {} : { blob }),
      ...(sha256 === undefined ? {} : { sha256 }),
      ...(md5 === undefined ? {} : { md5 }),
    }))
    .sort(by(({ path }) => path));
}

function checksOf(findings: readonly Finding[]): ManifestCheck[] {
  const checks = new Map<string, ManifestCheck>();
  for (const { check, outcome } of findings) {
    const counts = checks.get(check) ?? { check, pass: 0, fail: 0, unknown: 0, skipped: 0 };
    checks.set(check, { ...counts, [outcome]: counts[outcome] + 1 });
  }
  return [...checks.values()].sort(by(({ check }) => check));
}

/** Orders by code unit: the same everywhere. */
function by<Value>(keyOf: (value: Value) => string): (left: Value, right: Value) => number {
  return (left, right) => {
    const [one, other] = [keyOf(left), keyOf(right)];
    return one < other ? -1 : one > other ? 1 : 0;
  };
}
