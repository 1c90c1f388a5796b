import { createHash } from 'node:crypto';
import type {
  DecisionResource,
  JudgedFeature,
  ReadinessReport,
  Subject,
  TestResultStatement,
  VerificationStatement,
} from '../generated/formats.ts';
import type { ConfigurationFile, DecisionMaterials, FeatureMaterials } from '../model/decision-materials.ts';
import { visibleText } from './visible-text.ts';
import { isBad } from './wording.ts';

/** What a decision record states besides report and materials. */
export interface DecisionOptions {
  /** The readiness report, byte for byte as it is kept: the record is about these bytes. */
  readonly reportText: string;
  /** The program's page, as `https://github.com/owner/promotion-gates`. */
  readonly home: string;
  readonly now: Date;
}

/** The decision on one feature, in the two forms there are for it. */
export interface Decision {
  /** Id of the feature; undefined for a run in which none was judged. */
  readonly feature: string | undefined;
  /** in-toto `test-result/v0.1` (github.com/in-toto/attestation, spec/predicates/test-result.md). */
  readonly testResult: TestResultStatement;
  /** in-toto `svr/v0.2` (the same, svr.md): only where feature and run are ready. */
  readonly verification?: VerificationStatement;
}

type Subjects = TestResultStatement['subject'];

/** `actions/attest` takes predicates of up to 16 MB. */
const MOST_RESOURCES = 2_000;
const LONGEST_NAME = 400;

/** The decision on each judged feature, as in-toto Statements (v1). The same inputs give the same statements. */
export function decisionRecords(
  report: ReadinessReport,
  materials: DecisionMaterials,
  options: DecisionOptions,
): readonly Decision[] {
  const readiness = {
    name: 'readiness-report.json',
    digest: { sha256: createHash('sha256').update(options.reportText).digest('hex') },
  };
  if (report.features.length === 0)
    return [{ feature: undefined, testResult: testResult(report, undefined, [readiness], materials, undefined) }];
  const byId = new Map(materials.features.map((one) => [one.feature, one]));
  return report.features.map((feature) => {
    const own = byId.get(feature.id);
    const subjects = [...artifactSubject(own), readiness];
    return {
      feature: feature.id,
      testResult: testResult(report, feature, subjects, materials, own),
      ...(isVerified(report, feature)
        ? { verification: verification(report, feature, subjects, materials, options) }
        : {}),
    };
  });
}

/** An admission policy reads nothing but that it is there: a feature without a record has nothing that was verified. */
function isVerified(report: ReadinessReport, feature: JudgedFeature): boolean {
  return report.ready && feature.verdict === 'ready' && feature.record !== undefined && feature.because !== 'removed';
}

function testResult(
  report: ReadinessReport,
  feature: JudgedFeature | undefined,
  subject: Subjects,
  materials: DecisionMaterials,
  own: FeatureMaterials | undefined,
): TestResultStatement {
  const { passed, warned, failed } = checksOf(feature);
  // Ready by itself, in a run that is not: what the run lacks may be what it would have failed by.
  if (!report.ready) failed.add(`promotion-gates/${report.verdict}`);
  const isReady = report.ready && (feature === undefined || feature.verdict === 'ready');
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject,
    predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
    predicate: {
      result: !isReady ? 'FAILED' : warned.size > 0 ? 'WARNED' : 'PASSED',
      configuration: bounded([
        ...commits(report),
        ...configuration(report, materials.configuration, feature),
        ...(own?.subjects ?? []).flatMap(resourceOf),
      ]),
      ...(report.run === undefined ? {} : { url: report.run }),
      passedTests: [...passed].sort(),
      warnedTests: [...warned].sort(),
      failedTests: [...failed].sort(),
    },
  };
}

function verification(
  report: ReadinessReport,
  feature: JudgedFeature,
  subject: Subjects,
  materials: DecisionMaterials,
  { home, now }: DecisionOptions,
): VerificationStatement {
  const properties = [
    `PROMOTION_GATES_READY_FOR_${constant(feature.stage)}`,
    ...feature.gates
      .filter(({ verdict, required, passed }) => verdict === 'ready' && (required || passed > 0))
      .map(({ gate }) => `PROMOTION_GATES_${constant(gate)}_MET`),
  ];
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject,
    predicateType: 'https://in-toto.io/attestation/svr/v0.2',
    predicate: {
      verifier: {
        id: `${home}@v${report.tool.version}`,
        policies: configuration(report, materials.configuration, feature),
      },
      timeCreated: now.toISOString(),
      properties: [...new Set(properties)],
    },
  };
}

/** Each check once, by the worst of its answers. Notes are neither passed nor a warning; what does not apply is left out. */
function checksOf(feature: JudgedFeature | undefined): Record<'passed' | 'warned' | 'failed', Set<string>> {
  const passed = new Set<string>();
  const warned = new Set<string>();
  const failed = new Set<string>();
  const noted = new Set<string>();
  for (const finding of feature?.findings ?? []) {
    const { check, severity, standing } = finding;
    if (finding.outcome === 'pass') passed.add(check);
    if (!isBad(finding)) continue;
    if (standing === 'waived' || standing === 'known') warned.add(check);
    else if (severity === 'block') failed.add(check);
    else (severity === 'warning' ? warned : noted).add(check);
  }
  for (const check of failed) warned.delete(check);
  for (const check of [...failed, ...warned, ...noted]) passed.delete(check);
  return { passed, warned, failed };
}

function artifactSubject(own: FeatureMaterials | undefined): Subjects {
  const { name = '', version = '', digest } = own?.artifact ?? {};
  const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(digest ?? '') ?? [];
  if (sha256 === undefined) return [];
  const text = oneLine(`${name}@${version}`).slice(0, LONGEST_NAME);
  return [{ name: text.replace(/[\uD800-\uDBFF]$/, ''), digest: { sha256 } }];
}

function commits({ head, base }: ReadinessReport): readonly DecisionResource[] {
  return [
    ...(head === undefined ? [] : [{ name: 'commit', digest: { gitCommit: head }, annotations: { role: 'commit' } }]),
    ...(base?.commit === undefined
      ? []
      : [{ name: 'base', digest: { gitCommit: base.commit }, annotations: { role: 'base' } }]),
  ];
}

/** What judged: the policy (or the program itself, whose policy is built in), waivers with those in force for the feature, known debt. */
function configuration(
  report: ReadinessReport,
  files: readonly ConfigurationFile[],
  feature: JudgedFeature | undefined,
): DecisionResource[] {
  const { source } = report.policy;
  const waivers = waiversOf(report, feature);
  const builtIn: DecisionResource = {
    name: 'built-in policy',
    uri: `pkg:npm/${encodeURIComponent(oneLine(report.tool.name))}@${encodeURIComponent(oneLine(report.tool.version))}`,
    annotations: { role: 'policy', source: 'built-in' },
  };
  return [
    ...(files.some(({ role }) => role === 'policy') ? [] : [builtIn]),
    ...files.map(({ role, path, blob, sha256 }): DecisionResource => {
      const annotations = {
        role,
        ...(role === 'policy' ? { source } : {}),
        ...(role === 'waivers' && waivers.length > 0 ? { waivers } : {}),
      };
      return { name: oneLine(path) || role, ...addressed(path, { blob, sha256 }), annotations };
    }),
  ];
}

type Waivers = NonNullable<NonNullable<DecisionResource['annotations']>['waivers']>;

function waiversOf({ waivers }: ReadinessReport, feature: JudgedFeature | undefined): Waivers {
  return waivers
    .filter((waiver) => waiver.state === 'in-force' && waiver.feature === feature?.id)
    .map(({ check, about, reason, until, findings, approvedBy }) => ({
      check,
      ...(about === undefined ? {} : { about: visibleText(about) }),
      reason: visibleText(reason),
      until,
      findings,
      ...(approvedBy === undefined ? {} : { approvedBy: visibleText(approvedBy) }),
    }));
}

function resourceOf({ role, path, name, blob, sha256, rows }: Subject): readonly DecisionResource[] {
  // What made the numbers is bound by the commit; its files may be thousands.
  if (role === 'code') return [];
  const text = path ?? name;
  if (text === undefined || oneLine(text) === '') return [];
  return [
    {
      name: oneLine(text),
      ...addressed(text, { blob, sha256 }),
      annotations: { role, ...(rows === undefined ? {} : { rows }) },
    },
  ];
}

/** A digest where there is one, else where the thing lives: a resource must have one of both. */
function addressed(
  place: string,
  { blob, sha256 }: { readonly blob: string | undefined; readonly sha256: string | undefined },
): Pick<DecisionResource, 'uri' | 'digest'> & ({ uri: string } | { digest: NonNullable<DecisionResource['digest']> }) {
  if (blob !== undefined || sha256 !== undefined)
    return {
      digest: { ...(sha256 === undefined ? {} : { sha256 }), ...(blob === undefined ? {} : { gitBlob: blob }) },
    };
  const line = oneLine(place);
  return {
    uri: /^[a-z][a-z0-9+.-]*:\/\//i.test(line) ? encodeURI(line) : `urn:promotion-gates:${encodeURIComponent(line)}`,
  };
}

function bounded(resources: readonly DecisionResource[]): DecisionResource[] {
  if (resources.length <= MOST_RESOURCES) return [...resources];
  const omitted = resources.length - MOST_RESOURCES + 1;
  return [
    ...resources.slice(0, MOST_RESOURCES - 1),
    { name: 'more', uri: 'urn:promotion-gates:more', annotations: { role: 'omitted', omitted } },
  ];
}

/** `data-contract` → `DATA_CONTRACT` */
function constant(text: string): string {
  return (
    text
      .toUpperCase()
      .replace(/[^A-Z0-9]+/g, '_')
      .slice(0, 100) || '_'
  );
}

function oneLine(text: string): string {
  return visibleText(text).replace(/\s+/g, ' ').trim();
}
