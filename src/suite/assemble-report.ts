import type { JudgedFeature, Notice, ReadinessReport, VerdictChange, WaiverUse } from '../generated/formats.ts';
import type { Feature } from '../model/feature.ts';
import { identity, mendedDebt } from '../promotion/known-debt.ts';
import type { RegisteredFeature } from '../promotion/scope.ts';
import { covers, daysLeft } from '../promotion/waiver-state.ts';
import type { Comparison, Repository } from '../sources/repository.ts';
import { countsOf } from './counts-of.ts';
import { discover } from './discover.ts';
import type { JudgedWithRun } from './judging-context.ts';
import type { LoadedConfiguration } from './load-configuration.ts';
import type { Evidence } from './read-evidence.ts';
import type { SuiteRequest } from './suite-request.ts';
import { verdictOfRun } from './verdict-of-run.ts';

/** What a readiness report is put together from. */
export interface Assembly {
  readonly request: SuiteRequest;
  readonly configuration: LoadedConfiguration;
  readonly comparison: Comparison;
  readonly repository: Repository;
  readonly judged: readonly JudgedWithRun[];
  readonly features: readonly Feature[];
  readonly implied: boolean;
  readonly evidence: Pick<Evidence, 'problems'>;
  /** What the pull request changes about how features act on running systems. */
  readonly remediations: readonly Notice[];
  /** Workflow files that run the suite. */
  readonly workflows: readonly string[];
  readonly baseRecords: readonly RegisteredFeature[] | undefined;
  readonly changes: readonly VerdictChange[] | undefined;
  readonly unclaimed: readonly string[];
  /** What the change reaches, and the picture of it. */
  readonly lineage?: Pick<ReadinessReport, 'impact' | 'lineage'>;
}

/** Puts the report together: verdict of the run, notices, waivers, known debt, counts. */
export function assembleReport(parts: Assembly): ReadinessReport {
  const { request, configuration, comparison, judged } = parts;
  const { waivers, baseline, policy } = configuration.judging;
  const features = judged.map(({ feature }) => feature);
  const findings = features.flatMap((feature) => feature.findings);
  const undecided = [...request.undecidedBecause, ...parts.evidence.problems];
  if (comparison.missing && !comparison.base && request.base) {
    undecided.push({
      message: `policy and criteria could not be taken from the base branch: ${comparison.missing}`,
    });
  }
  const verdict = verdictOfRun(judged, {
    undecided: undecided.length > 0,
    comparing: comparison.changed !== undefined && !parts.implied,
  });
  const first = comparison.base !== undefined && !configuration.onBase && parts.baseRecords?.length === 0;
  const enforced = !request.enforce
    ? { value: false, because: 'this run only reports (`enforce: false`)' }
    : !policy.enforce
      ? { value: false, because: 'the policy only reports (`enforce: false`)' }
      : first
        ? { value: false, because: 'the base branch has neither a policy nor a record yet: this is the first run' }
        : { value: true };
  const judgedIds = new Set(features.map(({ id }) => id));
  const notices: Notice[] = [
    ...parts.remediations,
    ...configuration.notices,
    ...workflowNotices(parts),
    ...debtNotices(parts),
    ...criteriaNotices(features, comparison),
    ...undecided.map(({ message, remedy, location }) => ({
      message: remedy ? `${message}. ${capital(remedy)}.` : message,
      ...(location ? { location } : {}),
    })),
  ];
  return {
    kind: 'promotion-gates/readiness-report',
    version: '1.0',
    tool: request.tool,
    verdict,
    ready: verdict === 'ready' || verdict === 'nothing-to-judge',
    enforced,
    ...headOf(parts),
    ...(request.base
      ? {
          base: {
            ...(comparison.base ? { commit: comparison.base.commit } : {}),
            ...(request.baseName ? { name: request.baseName } : {}),
            ...(comparison.missing ? { missing: comparison.missing } : {}),
          },
        }
      : {}),
    ...(request.run ? { run: request.run } : {}),
    notices,
    policy: configuration.information,
    features,
    notJudged: parts.features.filter(({ id }) => !judgedIds.has(id)).length,
    waivers: waivers
      .filter((waiver) => judgedIds.has(waiver.feature))
      .map((waiver): WaiverUse => {
        const covered = findings.filter(
          (finding) => (finding.outcome === 'fail' || finding.outcome === 'unknown') && covers(waiver, finding),
        ).length;
        const left = daysLeft(waiver.until, request.now);
        return {
          check: waiver.check,
          feature: waiver.feature,
          ...(waiver.about === undefined ? {} : { about: waiver.about }),
          reason: waiver.reason,
          until: waiver.until,
          daysLeft: left,
          state: !waiver.merged ? 'not-merged' : left < 0 ? 'ended' : covered === 0 ? 'unused' : 'in-force',
          findings: covered,
          ...(waiver.approvedBy ? { approvedBy: waiver.approvedBy } : {}),
          location: waiver.location,
        };
      }),
    knownDebt: {
      total: baseline?.findings.length ?? 0,
      seen: findings.filter((finding) => finding.standing === 'known').length,
      mended: [...mendedDebt(baseline, judgedIds, findings)],
    },
    discovered: [...discover(parts.repository)],
    unclaimed: [...parts.unclaimed],
    ...(parts.changes ? { verdictChanges: [...parts.changes] } : {}),
    ...parts.lineage,
    counts: countsOf(findings),
  };
}

function headOf({ comparison, request }: Assembly): { head?: string } {
  const head = comparison.head ?? request.environment['GITHUB_SHA'];
  return head && /^[0-9a-f]{40,64}$/.test(head) ? { head } : {};
}

/** Criteria that the pull request changes are told at the top, also where nothing speaks against it: a reviewer has to agree. */
function criteriaNotices(features: readonly JudgedFeature[], { changed }: Comparison): readonly Notice[] {
  if (!changed) return [];
  const paths = new Set(
    features.flatMap((feature) =>
      feature.findings.flatMap((finding) =>
        finding.check === 'experiment/criteria-preregistered' &&
        (finding.outcome === 'unknown' || finding.observed !== undefined) &&
        // What is said of the results stands at their file, at no line.
        finding.location?.line !== undefined
          ? [finding.location.path]
          : [],
      ),
    ),
  );
  return [...paths]
    .filter((path) => changed.has(path))
    .map((path) => ({
      message: `success criteria are changed by this pull request: \`${path}\``,
      location: { path, line: 1 },
    }));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A pull request runs the workflow as it changes it. */
function workflowNotices({ workflows, comparison: { changed } }: Assembly): readonly Notice[] {
  return workflows
    .filter((path) => changed?.has(path))
    .map((path) => ({
      message: `\`${path}\`, which runs this suite, is changed by this pull request`,
      location: { path, line: 1 },
    }));
}

/** Known debt is meant to shrink: what a pull request adds to it is told. */
function debtNotices({ configuration: { judging, proposed }, comparison }: Assembly): readonly Notice[] {
  if (!comparison.base || !judging.baseline || !proposed?.baseline) return [];
  const before = new Map(judging.baseline.findings.map((entry) => [identity(entry), entry]));
  const grown = proposed.baseline.findings.filter((entry) => {
    const known = before.get(identity(entry));
    return !known || (known.size !== undefined && (entry.size ?? Number.POSITIVE_INFINITY) > known.size);
  });
  if (grown.length === 0) return [];
  return [
    {
      message: `known debt only shrinks, and this pull request lets it grow by ${grown.length}: take ${grown.length === 1 ? 'the entry' : 'the entries'} out, or mend what ${grown.length === 1 ? 'it names' : 'they name'}`,
    },
  ];
}
