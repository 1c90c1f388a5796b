import { n as findingLines, r as reportEntries } from "./report-entries.js";
import { F as visibleText, f as counted } from "./terminal.js";
import { createHash } from "node:crypto";

const MOST_RESULTS = 5e3;
const MOST_NOTIFICATIONS = 100;
const LONGEST_MESSAGE = 4e3;
const LONGEST_DESCRIPTION = 1024;
function renderSarif(report, options) {
	const entries = reportEntries(report);
	const placed = entries.flatMap((entry) => {
		const location = placeFor(entry);
		return location ? [{
			...entry,
			location
		}] : [];
	});
	const shown = placed.slice(0, MOST_RESULTS);
	const ids = [...new Set(entries.map(({ finding }) => finding.check))].sort();
	const indexes = new Map(ids.map((id, index) => [id, index]));
	const seen = /* @__PURE__ */ new Map();
	const notifications = [...report.notices.map(({ message, location }) => notification(message, "warning", location)), ...entries.filter((entry) => placeFor(entry) === void 0).map(({ finding, effect }) => notification(`${finding.check}: ${findingLines(finding).join(". ")}`, effect))];
	const left = placed.length - shown.length;
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Promotion Gates",
				version: report.tool.version,
				semanticVersion: report.tool.version,
				informationUri: options.home,
				rules: ids.map((id) => rule(id, options))
			} },
			automationDetails: { id: "promotion-gates/" },
			columnKind: "utf16CodeUnits",
			originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
			invocations: [{
				executionSuccessful: true,
				toolExecutionNotifications: [...left > 0 ? [notification(`${counted(left, "more finding")} in the readiness report`, "warning")] : [], ...notifications.slice(0, MOST_NOTIFICATIONS)]
			}],
			results: shown.map((entry) => result(entry, indexes, seen, report)),
			properties: {
				verdict: report.verdict,
				ready: report.ready,
				enforced: report.enforced.value
			}
		}]
	};
	return `${JSON.stringify(log, null, 2)}\n`;
}
function rule(id, { checks, home }) {
	const meta = checks.get(id);
	const [gate = ""] = id.split("/");
	const name = id.split(/[/-]/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
	const page = `${home}/blob/HEAD/docs/checks.md#${id.replace("/", "")}`;
	if (!meta) {
		const text = `${id}, a check of another version`;
		return {
			id,
			name,
			shortDescription: { text },
			fullDescription: { text },
			help: { text },
			helpUri: page
		};
	}
	const { question, why, remedy } = meta;
	const whom = meta.for.replace("-", " ");
	return {
		id,
		name,
		shortDescription: { text: plain(question, LONGEST_DESCRIPTION) },
		fullDescription: { text: plain(`${question} ${why}`, LONGEST_DESCRIPTION) },
		help: {
			text: plain(`${question}\n\nWhy: ${why}\n\nWhat to do: ${remedy}\n\nFor: ${whom}`, LONGEST_MESSAGE),
			markdown: `**${question}**\n\n**Why:** ${why}\n\n**What to do:** ${remedy}\n\n**For:** ${whom} · [every check](${page})`
		},
		helpUri: page,
		defaultConfiguration: { level: "warning" },
		properties: { tags: [gate, `for ${whom}`] }
	};
}
function result({ feature, finding, effect, location }, indexes, seen, report) {
	const identity = fingerprint(finding);
	const times = (seen.get(identity) ?? 0) + 1;
	seen.set(identity, times);
	const suppression = suppressionOf(finding, report);
	return {
		ruleId: finding.check,
		ruleIndex: indexes.get(finding.check) ?? -1,
		level: effect,
		message: { text: plain(`${feature.id}: ${findingLines(finding).join("\n")}`, LONGEST_MESSAGE) },
		locations: [{ physicalLocation: physicalLocation(location) }],
		partialFingerprints: {
			primaryLocationLineHash: `${identity.slice(0, 32)}:${times}`,
			"promotionGatesFinding/v1": identity
		},
		...suppression === void 0 ? {} : { suppressions: [suppression] },
		properties: {
			feature: visibleText(feature.id),
			stage: visibleText(feature.stage),
			outcome: finding.outcome,
			severity: finding.severity,
			standing: finding.standing
		}
	};
}
function fingerprint({ check, feature, fingerprint: about }) {
	return createHash("sha256").update(JSON.stringify([
		check,
		feature,
		about
	])).digest("hex");
}
function suppressionOf(finding, { waivers }) {
	if (finding.standing === "known") return {
		kind: "external",
		status: "accepted",
		justification: "known debt (promotion.baseline.json)"
	};
	if (finding.standing !== "waived") return void 0;
	const waiver = waivers.find(({ check, feature, about, state }) => state === "in-force" && check === finding.check && feature === finding.feature && (about === void 0 || about === finding.fingerprint));
	return {
		kind: "external",
		status: "accepted",
		justification: waiver === void 0 ? "accepted by a waiver" : `until ${waiver.until}: ${visibleText(waiver.reason)}`
	};
}
function notification(message, level, location) {
	return {
		level,
		message: { text: plain(message, LONGEST_MESSAGE) },
		...location ? { locations: [{ physicalLocation: physicalLocation(location) }] } : {}
	};
}
function placeFor({ feature, finding }) {
	return finding.location ?? feature.record;
}
function physicalLocation({ path, line = 1, column }) {
	return {
		artifactLocation: {
			uri: relativeUri(path),
			uriBaseId: "%SRCROOT%"
		},
		region: {
			startLine: line,
			...column === void 0 ? {} : { startColumn: column }
		}
	};
}
function relativeUri(path) {
	const inside = visibleText(path).split("/").filter((part) => ![
		"",
		".",
		".."
	].includes(part)).map(encodeURIComponent).join("/");
	return inside === "" ? "_" : inside;
}
function plain(text, longest) {
	const visible = visibleText(text);
	return (visible.length > longest ? `${visible.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, "")}…` : visible).replaceAll("](", "] (").replace(/[{}]/g, "$&$&");
}

export { renderSarif as t };