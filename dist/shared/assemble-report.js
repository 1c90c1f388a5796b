import { n as identity, r as mendedDebt } from "./known-debt.js";
import { i as countsOf, n as covers, r as daysLeft, t as verdictOfRun } from "./verdict-of-run.js";

const KINDS = [
	{
		kind: "data contract",
		test: (path) => path.endsWith("ml") && /\.odcs\.ya?ml$/.test(path)
	},
	{
		kind: "experiment",
		test: (path) => path.endsWith("ml") && /\.experiment\.ya?ml$/.test(path)
	},
	{
		kind: "dvc.lock",
		test: (path) => isNamed(path, "dvc.lock")
	},
	{
		kind: "MLflow experiment",
		test: (path) => path.endsWith("/meta.yaml") && /(^|\/)mlruns\/[^/]+\/meta\.yaml$/.test(path)
	},
	{
		kind: "notebook",
		test: (path) => path.endsWith(".ipynb")
	},
	{
		kind: "dbt project",
		test: (path) => isNamed(path, "dbt_project.yml")
	},
	{
		kind: "requirements file",
		test: (path) => path.endsWith(".txt") && /(^|\/)requirements[^/]*\.txt$/.test(path)
	}
];
function isNamed(path, name) {
	return path.endsWith(name) && (path.length === name.length || path.endsWith(`/${name}`));
}
function discover(repository) {
	return KINDS.map(({ kind, test }) => ({
		kind,
		count: repository.paths.filter(test).length
	})).filter(({ count }) => count > 0);
}
function unclaimed(repository, patterns, features) {
	const claimed = new Set(features.flatMap((feature) => [...feature.contracts, ...feature.experiments]));
	return repository.match(patterns).filter((path) => !claimed.has(path));
}

function assembleReport(parts) {
	const { request, configuration, comparison, judged } = parts;
	const { waivers, baseline, policy } = configuration.judging;
	const features = judged.map(({ feature }) => feature);
	const findings = features.flatMap((feature) => feature.findings);
	const undecided = [...request.undecidedBecause, ...parts.evidence.problems];
	if (comparison.missing && !comparison.base && request.base) undecided.push({ message: `policy and criteria could not be taken from the base branch: ${comparison.missing}` });
	const verdict = verdictOfRun(judged, {
		undecided: undecided.length > 0,
		comparing: comparison.changed !== void 0 && !parts.implied
	});
	const first = comparison.base !== void 0 && !configuration.onBase && parts.baseRecords?.length === 0;
	const enforced = !request.enforce ? {
		value: false,
		because: "this run only reports (`enforce: false`)"
	} : !policy.enforce ? {
		value: false,
		because: "the policy only reports (`enforce: false`)"
	} : first ? {
		value: false,
		because: "the base branch has neither a policy nor a record yet: this is the first run"
	} : { value: true };
	const judgedIds = new Set(features.map(({ id }) => id));
	const notices = [
		...parts.remediations,
		...configuration.notices,
		...workflowNotices(parts),
		...debtNotices(parts),
		...criteriaNotices(features, comparison),
		...undecided.map(({ message, remedy, location }) => ({
			message: remedy ? `${message}. ${capital(remedy)}.` : message,
			...location ? { location } : {}
		}))
	];
	return {
		kind: "promotion-gates/readiness-report",
		version: "1.0",
		tool: request.tool,
		verdict,
		ready: verdict === "ready" || verdict === "nothing-to-judge",
		enforced,
		...headOf(parts),
		...request.base ? { base: {
			...comparison.base ? { commit: comparison.base.commit } : {},
			...request.baseName ? { name: request.baseName } : {},
			...comparison.missing ? { missing: comparison.missing } : {}
		} } : {},
		...request.run ? { run: request.run } : {},
		notices,
		policy: configuration.information,
		features,
		notJudged: parts.features.filter(({ id }) => !judgedIds.has(id)).length,
		waivers: waivers.filter((waiver) => judgedIds.has(waiver.feature)).map((waiver) => {
			const covered = findings.filter((finding) => (finding.outcome === "fail" || finding.outcome === "unknown") && covers(waiver, finding)).length;
			const left = daysLeft(waiver.until, request.now);
			return {
				check: waiver.check,
				feature: waiver.feature,
				...waiver.about === void 0 ? {} : { about: waiver.about },
				reason: waiver.reason,
				until: waiver.until,
				daysLeft: left,
				state: !waiver.merged ? "not-merged" : left < 0 ? "ended" : covered === 0 ? "unused" : "in-force",
				findings: covered,
				...waiver.approvedBy ? { approvedBy: waiver.approvedBy } : {},
				location: waiver.location
			};
		}),
		knownDebt: {
			total: baseline?.findings.length ?? 0,
			seen: findings.filter((finding) => finding.standing === "known").length,
			mended: [...mendedDebt(baseline, judgedIds, findings)]
		},
		discovered: [...discover(parts.repository)],
		unclaimed: [...parts.unclaimed],
		...parts.changes ? { verdictChanges: [...parts.changes] } : {},
		...parts.lineage,
		counts: countsOf(findings)
	};
}
function headOf({ comparison, request }) {
	const head = comparison.head ?? request.environment["GITHUB_SHA"];
	return head && /^[0-9a-f]{40,64}$/.test(head) ? { head } : {};
}
function criteriaNotices(features, { changed }) {
	if (!changed) return [];
	return [...new Set(features.flatMap((feature) => feature.findings.flatMap((finding) => finding.check === "experiment/criteria-preregistered" && (finding.outcome === "unknown" || finding.observed !== void 0) && finding.location?.line !== void 0 ? [finding.location.path] : [])))].filter((path) => changed.has(path)).map((path) => ({
		message: `success criteria are changed by this pull request: \`${path}\``,
		location: {
			path,
			line: 1
		}
	}));
}
function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
function workflowNotices({ workflows, comparison: { changed } }) {
	return workflows.filter((path) => changed?.has(path)).map((path) => ({
		message: `\`${path}\`, which runs this suite, is changed by this pull request`,
		location: {
			path,
			line: 1
		}
	}));
}
function debtNotices({ configuration: { judging, proposed }, comparison }) {
	if (!comparison.base || !judging.baseline || !proposed?.baseline) return [];
	const before = new Map(judging.baseline.findings.map((entry) => [identity(entry), entry]));
	const grown = proposed.baseline.findings.filter((entry) => {
		const known = before.get(identity(entry));
		return !known || known.size !== void 0 && (entry.size ?? Number.POSITIVE_INFINITY) > known.size;
	});
	if (grown.length === 0) return [];
	return [{ message: `known debt only shrinks, and this pull request lets it grow by ${grown.length}: take ${grown.length === 1 ? "the entry" : "the entries"} out, or mend what ${grown.length === 1 ? "it names" : "they name"}` }];
}

export { unclaimed as n, assembleReport as t };