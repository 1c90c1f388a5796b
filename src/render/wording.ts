import type { Finding, JudgedFeature, ReadinessReport } from '../generated/formats.ts';

/** What a report comes to, in one line, without markup: names stand between backticks. */
export function headline(report: ReadinessReport): string {
  const { features, verdict } = report;
  if (verdict === 'nothing-to-judge') return 'Nothing to judge: no feature is touched';
  const answering = features.filter((feature) => feature.because !== 'depends' || feature.blocksThisRun);
  const [only] = answering;
  if (isLookAround(report)) return 'Promotion Gates looked around. Nothing is gated yet';
  const suffix = report.enforced.value || report.ready ? '' : ' (reported, not enforced)';
  if (answering.length === 1 && only) return `${oneFeature(only, report)}${suffix}`;
  if (report.ready) return `All ${features.length} judged features are ready for their stages`;
  const blocked = features.filter((feature) => feature.blocksThisRun).length;
  if (blocked === 0) return `Not ready: something outside the features is missing${suffix}`;
  return `${blocked} of ${features.length} judged features ${blocked === 1 ? 'is' : 'are'} not ready${suffix}`;
}

/** A repository in which nothing is registered. */
export function isLookAround(report: ReadinessReport): boolean {
  return report.features.length === 1 && report.features[0]?.record === undefined && report.features[0]?.because === 'every-feature';
}

function oneFeature(feature: JudgedFeature, report: ReadinessReport): string {
  const name = `\`${feature.id}\``;
  const { fix, unknown } = openCounts(feature);
  const raised = feature.raisedFrom !== undefined;
  if (feature.because === 'removed') return feature.blocksThisRun ? `${name} may not just vanish` : `${name} is gone, and may be`;
  if (!feature.blocksThisRun) {
    if (!report.ready) return `${name}: the verdict is open because something outside the features is missing`;
    if (feature.verdict !== 'ready') return `${name}: nothing new against it; what is already on main stays to be mended`;
    return raised ? `${name} is ready for ${feature.stage}` : `${name} is ready at ${feature.stage}`;
  }
  const what = [fix > 0 ? `${fix} ${fix === 1 ? 'thing' : 'things'} to fix` : '', unknown > 0 ? `${unknown} that cannot be told` : ''].filter(Boolean).join(', ');
  return raised ? `${name} cannot go to ${feature.stage} yet: ${what}` : `${name} is not ready at ${feature.stage}: ${what}`;
}

/** How many findings block this run, by what is to be done about them. */
export function openCounts(feature: JudgedFeature): { readonly fix: number; readonly unknown: number } {
  const open = blockingFindings(feature);
  return {
    fix: open.filter((finding) => finding.outcome === 'fail').length,
    unknown: open.filter((finding) => finding.outcome === 'unknown').length,
  };
}

/** Findings that block this run, failures before what cannot be told. */
export function blockingFindings(feature: JudgedFeature): readonly Finding[] {
  const open = feature.findings.filter((finding) => finding.severity === 'block' && finding.standing === 'open' && isBad(finding));
  return [...open.filter((finding) => finding.outcome === 'fail'), ...open.filter((finding) => finding.outcome === 'unknown')];
}

/** Findings that are worth knowing and do not block: warnings before notes. */
export function lesserFindings(feature: JudgedFeature): readonly Finding[] {
  const lesser = feature.findings.filter((finding) => finding.standing === 'open' && isBad(finding) && finding.severity !== 'block');
  return [...lesser.filter((finding) => finding.severity === 'warning'), ...lesser.filter((finding) => finding.severity === 'note')];
}

/** A finding that something should be done about. */
export function isBad(finding: Finding): boolean {
  return finding.outcome === 'fail' || finding.outcome === 'unknown';
}

/** `candidate → production`, or the stage alone. */
export function stagePath(feature: JudgedFeature): string {
  if (feature.raisedFrom !== undefined) return feature.raisedFrom === '' ? `new, at ${feature.stage}` : `${feature.raisedFrom} → ${feature.stage}`;
  if (feature.because === 'removed') return `${feature.loweredFrom ?? feature.stage} → no record`;
  if (feature.loweredFrom !== undefined) return `${feature.loweredFrom} → ${feature.stage}`;
  return feature.stage;
}

/** Who judges, for a reader. */
export function policyWords(report: ReadinessReport): string {
  const { source, path } = report.policy;
  const base = report.base?.name ?? 'the base branch';
  if (source === 'built-in') return 'judged by the built-in policy';
  if (source === 'given') return `judged by ${path ?? 'the given policy'}`;
  return source === 'base' ? `judged by ${path ?? 'the policy'} on ${base}` : `judged by ${path ?? 'the policy'} of this checkout`;
}

export const AUDIENCES: Readonly<Record<Finding['for'], string>> = {
  'data-scientist': 'for the data scientist',
  engineer: 'for the engineer',
  operator: 'for operations',
};

/** `3 contracts`, `1 contract` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}

/** Titles of gates as a table shows them. */
export function gateTitle(gate: string): string {
  return gate.replaceAll('-', ' ');
}
