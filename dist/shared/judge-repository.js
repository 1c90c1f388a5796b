import { r as __toESM } from "./rolldown-runtime.js";
import { t as ConfigurationError } from "./configuration-error.js";
import { t as unknownWord } from "./unknown-word2.js";
import { n as unclaimed, t as assembleReport } from "./assemble-report.js";
import { t as require_picomatch } from "./picomatch.js";
import { t as NOTHING_NAMED } from "./feature.js";
import { a as judgeFeature, c as gateReports, i as canonicalRecord, n as withComparedRecords, o as remediationChanges, r as withRecordsAsFiles, s as remediationWords, t as readGateReport } from "./read-gate-report.js";
import { a as readGroups, n as impliedFeature, o as isFeatureSet, s as readFeatureSet, t as dependenciesOf } from "./read-features.js";
import { c as GATE_ENTRIES } from "./check-metas.js";
import { n as workflowsOf, t as readOwners } from "./guarding.js";
import { n as loadConfiguration, r as VOCABULARY, t as readRegistered } from "./read-registered.js";
import { t as LIMITS } from "./document.js";
import { t as require_saxes } from "./saxes.js";
import { t as parseJunit } from "./junit3.js";
import { t as mapping } from "./mapping.js";
import { t as listOutsideFiles } from "./list-outside-files.js";
import { t as readDocument } from "./read-document.js";
import { t as readOutsideFile } from "./read-outside-file.js";
import { t as patternsOf } from "./patterns-of.js";
import { i as stageRank } from "./stages.js";
import { t as unknownFeature } from "./unknown-feature.js";
import { createHash } from "node:crypto";
import { posix, relative, resolve, sep } from "node:path";

var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
function registered(feature) {
	return {
		id: feature.id,
		stage: feature.stage,
		dependsOn: dependenciesOf(feature)
	};
}
function repointed(feature, base) {
	const before = base?.find(({ id }) => id === feature.id)?.record;
	if (!before) return [];
	return GATE_ENTRIES.filter(({ keys }) => keys.some((key) => JSON.stringify(before[key]) !== JSON.stringify(feature.record[key]))).map(({ gate }) => gate.id);
}
async function registeredAt(tree, patterns, repository, head, below) {
	const matches = (0, import_picomatch.default)([...patterns]);
	const paths = tree.paths.filter((path) => below(path) && matches(path));
	const byPath = new Map(head.map((feature) => [feature.path, feature]));
	const byFile = /* @__PURE__ */ new Map();
	for (const feature of head) {
		const file = feature.set ?? feature.path ?? "";
		byFile.set(file, [...byFile.get(file) ?? [], feature]);
	}
	await tree.texts(paths.filter((path) => !repository.has(path)));
	return (await Promise.all(paths.map(async (file) => {
		const same = byFile.get(file);
		if (same && await repository.blob(file) === tree.blob(file)) return same.map(unchanged);
		const document = await tree.document(file);
		if (!document || !isFeatureSet(document.value)) {
			const value = document?.value;
			return [recordOnBase(file, value ?? {}, same?.length === 1 ? same[0]?.id : void 0)];
		}
		if (same?.some((feature) => feature.set === void 0 && Object.keys(feature.record).length === 0)) return [];
		return readFeatureSet(document).members.map((member) => {
			const path = `${file}#${member.name}`;
			const now = byPath.get(path);
			return now !== void 0 && canonicalRecord(now.record) === canonicalRecord(member.value) ? unchanged(now) : {
				...recordOnBase(path, member.value, now?.id),
				set: file
			};
		});
	}))).flat();
}
function unchanged(feature) {
	const { path = "", set } = feature;
	return {
		...registered(feature),
		path,
		...set === void 0 ? {} : { set }
	};
}
function recordOnBase(path, value, now) {
	return {
		id: typeof value["id"] === "string" ? value["id"] : now ?? posix.basename(path).replace(/\.feature\.ya?ml(?=$|#)/, ""),
		stage: typeof value["stage"] === "string" ? value["stage"] : "",
		dependsOn: [],
		path,
		record: value
	};
}
function ghost(one, base) {
	const { path, set } = base.find(({ id }) => id === one.id) ?? {};
	return {
		id: one.id,
		title: one.id,
		stage: one.stage,
		...path ? { path } : {},
		...set === void 0 ? {} : { set },
		record: {
			id: one.id,
			title: one.id,
			stage: one.stage
		},
		...NOTHING_NAMED,
		locate: () => void 0,
		problems: []
	};
}

var import_saxes = require_saxes();
const QUESTIONS$2 = {
	field_is_present: "present",
	field_type: "type",
	field_physical_type: "type",
	field_required: "not-null",
	field_primary_key_required: "not-null",
	field_unique: "unique",
	field_primary_key_unique: "unique",
	field_minimum: "at-least",
	field_maximum: "at-most",
	field_regex: "matches",
	field_enum: "in-set",
	field_invalid_values: "in-set",
	field_relationships: "refers",
	row_count: "row-count"
};
function contractJunit(path, text) {
	const cases = parseJunit(path, text);
	if (!Array.isArray(cases)) return cases;
	const { suite, properties } = headOf(text);
	const id = properties.get("dataContractId");
	const version = properties.get("dataContractVersion");
	const server = properties.get("server");
	const time = suite.get("timestamp");
	return {
		tool: id === void 0 ? "a test report" : "datacontract-cli",
		...time === void 0 ? {} : { time },
		...id === void 0 ? {} : { contract: {
			id,
			...version === void 0 ? {} : { version }
		} },
		...server === void 0 ? {} : { server },
		tests: cases.map(({ group, name, outcome }) => testOf$2(group, name, outcome, id !== void 0))
	};
}
function testOf$2(group, name, outcome, known) {
	if (!known) return {
		name,
		outcome
	};
	const dot = group.indexOf(".");
	const [object, column] = dot < 0 ? [group, ""] : [group.slice(0, dot), group.slice(dot + 1)];
	const last = name.split("__").at(-1) ?? "";
	const asks = Object.hasOwn(QUESTIONS$2, last) ? QUESTIONS$2[last] : void 0;
	return {
		name,
		...object === "" ? {} : { object },
		...column === "" ? {} : { column },
		...asks === void 0 ? {} : { asks: [asks] },
		outcome
	};
}
function headOf(text) {
	const suite = /* @__PURE__ */ new Map();
	const properties = /* @__PURE__ */ new Map();
	const parser = new import_saxes.SaxesParser({ xmlns: false });
	let open = true;
	parser.on("opentag", ({ name, attributes }) => {
		if (!open) return;
		if (name === "testcase") open = false;
		else if (name === "testsuite" && suite.size === 0) for (const [key, value] of Object.entries(attributes)) suite.set(key, value);
		else if (name === "property" && properties.size < MOST_PROPERTIES) properties.set((attributes["name"] ?? "").slice(0, 200), (attributes["value"] ?? "").slice(0, 500));
	});
	parser.write(text.startsWith("﻿") ? text.slice(1) : text).close();
	return {
		suite,
		properties
	};
}
const MOST_PROPERTIES = 200;

const QUESTIONS$1 = [
	["not_null_", "not-null"],
	["unique_", "unique"],
	["accepted_values_", "in-set"],
	["relationships_", "refers"]
];
const OUTCOMES = {
	pass: "passed",
	fail: "failed",
	warn: "failed",
	error: "errored",
	skipped: "skipped"
};
function dbtRunResults(value) {
	const document = mapping(value);
	const metadata = mapping(document?.["metadata"]);
	const schema = text$1(metadata?.["dbt_schema_version"]);
	const { results } = document ?? {};
	if (schema === void 0 || !/\/run-results\/v\d+\.json$/.test(schema) || !Array.isArray(results)) return void 0;
	const version = text$1(metadata?.["dbt_version"]);
	const time = text$1(metadata?.["generated_at"]);
	return {
		tool: "dbt",
		...version === void 0 ? {} : { toolVersion: version },
		...time === void 0 ? {} : { time },
		tests: results.flatMap((result) => testOf$1(mapping(result)) ?? [])
	};
}
function testOf$1(result) {
	const [, name] = /^test\.[^.]+\.(.+?)(?:\.[0-9a-f]{10})?$/.exec(text$1(result?.["unique_id"]) ?? "") ?? [];
	const status = text$1(result?.["status"]) ?? "";
	if (!result || name === void 0) return void 0;
	const plain = name.replace(/^source_/, "");
	const known = QUESTIONS$1.find(([prefix]) => plain.startsWith(prefix));
	const { failures } = result;
	return {
		name,
		...known ? {
			asks: [known[1]],
			about: plain.slice(known[0].length)
		} : {},
		outcome: Object.hasOwn(OUTCOMES, status) ? OUTCOMES[status] ?? "errored" : "errored",
		...typeof failures === "number" && Number.isSafeInteger(failures) && failures >= 0 ? { failing: failures } : {}
	};
}
function text$1(value) {
	return typeof value === "string" && value !== "" ? value.slice(0, 500) : void 0;
}

const QUESTIONS = {
	expect_column_to_exist: () => ["present"],
	expect_column_values_to_not_be_null: () => ["not-null"],
	expect_column_values_to_be_unique: () => ["unique"],
	expect_column_values_to_be_between: (kwargs) => [...typeof kwargs["min_value"] === "number" ? ["at-least"] : [], ...typeof kwargs["max_value"] === "number" ? ["at-most"] : []],
	expect_column_values_to_be_in_set: () => ["in-set"],
	expect_column_values_to_match_regex: () => ["matches"],
	expect_column_value_lengths_to_be_between: () => ["length"],
	expect_column_values_to_be_of_type: () => ["type"],
	expect_table_row_count_to_be_between: () => ["row-count"],
	expect_table_row_count_to_equal: () => ["row-count"]
};
function greatExpectationsResults(value) {
	const document = mapping(value);
	const statistics = mapping(document?.["statistics"]);
	const { results } = document ?? {};
	if (!document || !Array.isArray(results) || typeof statistics?.["evaluated_expectations"] !== "number") return void 0;
	const meta = mapping(document["meta"]);
	const version = text(meta?.["great_expectations_version"]);
	const time = text(meta?.["validation_time"]) ?? text(mapping(meta?.["run_id"])?.["run_time"]);
	const object = text((mapping(meta?.["active_batch_definition"]) ?? {})["data_asset_name"]);
	return {
		tool: "Great Expectations",
		...version === void 0 ? {} : { toolVersion: version },
		...time === void 0 ? {} : { time },
		tests: results.flatMap((result) => testOf(mapping(result), object) ?? [])
	};
}
function testOf(result, object) {
	const config = mapping(result?.["expectation_config"]);
	const type = text(config?.["type"]) ?? text(config?.["expectation_type"]);
	if (!result || type === void 0) return void 0;
	const kwargs = mapping(config?.["kwargs"]) ?? {};
	const column = text(kwargs["column"]);
	const seen = mapping(result["result"]) ?? {};
	const [failing, rows] = [seen["unexpected_count"], seen["element_count"]];
	const asks = Object.hasOwn(QUESTIONS, type) ? QUESTIONS[type]?.(kwargs) : void 0;
	const strict = kwargs["mostly"] === void 0 || kwargs["mostly"] === 1;
	const raised = mapping(result["exception_info"])?.["raised_exception"] === true;
	return {
		name: column === void 0 ? type : `${type}(${column})`,
		...object === void 0 ? {} : { object },
		...column === void 0 ? {} : { column },
		...asks !== void 0 && asks.length > 0 && strict ? {
			asks,
			stated: statedIn(kwargs)
		} : {},
		outcome: raised ? "errored" : result["success"] === true ? "passed" : "failed",
		...isCount(failing) ? { failing } : {},
		...isCount(rows) ? { rows } : {}
	};
}
function statedIn(kwargs) {
	const [least, most] = [kwargs["min_value"], kwargs["max_value"]];
	const exact = kwargs["value"];
	const values = kwargs["value_set"];
	const pattern = text(kwargs["regex"]);
	return {
		...typeof least === "number" ? { least } : {},
		...typeof most === "number" ? { most } : {},
		...typeof exact === "number" ? {
			least: exact,
			most: exact
		} : {},
		...kwargs["strict_min"] === true ? { strictLeast: true } : {},
		...kwargs["strict_max"] === true ? { strictMost: true } : {},
		...Array.isArray(values) ? { values: values.slice(0, MOST_VALUES) } : {},
		...pattern === void 0 ? {} : { pattern }
	};
}
const MOST_VALUES = 1e4;
function text(value) {
	return typeof value === "string" && value !== "" ? value.slice(0, 500) : void 0;
}
function isCount(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function readToolResults(path, text) {
	if (/\.xml$/i.test(path)) {
		if (!text.slice(0, 5e3).includes("dataContractId")) return void 0;
		const results = contractJunit(path, text);
		return "tests" in results && results.contract !== void 0 ? results : void 0;
	}
	if (!/run-results|great_expectations_version|evaluated_expectations/.test(text)) return void 0;
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return;
	}
	return dbtRunResults(value) ?? greatExpectationsResults(value);
}

async function readEvidence(repository, request, features) {
	const carried = [];
	const supplied = [];
	const committed = /* @__PURE__ */ new Map();
	const unreadable = /* @__PURE__ */ new Map();
	for (const feature of features) for (const path of feature.evidence) {
		const text = repository.text(path, LIMITS.evidence);
		const results = typeof text === "string" ? readToolResults(path, text) : void 0;
		if (results) {
			committed.set(path, {
				path,
				origin: "committed",
				results
			});
			continue;
		}
		const document = repository.document(path, LIMITS.evidence);
		const read = "unreadable" in document ? {
			refused: document.unreadable,
			remedy: document.remedy ?? "commit the report, or take it out of the record"
		} : await readGateReport(document);
		if ("report" in read) carried.push({
			origin: "committed",
			path,
			...digest(await repository.sha256(path)),
			report: read.report
		});
		else unreadable.set(feature.path ?? "", [...unreadable.get(feature.path ?? "") ?? [], {
			message: read.refused,
			remedy: read.remedy,
			path
		}]);
	}
	const problems = [];
	for (const stated of request.evidence) {
		const files = listOutsideFiles(resolve(request.workingDirectory, stated));
		if ("unreadable" in files) throw new ConfigurationError({
			message: `evidence: ${files.unreadable}`,
			remedy: "name a file or a folder that is there, or leave the input out"
		});
		for (const file of files.paths) {
			const path = relative(request.workingDirectory, file).split(sep).join("/");
			const read = await outsideReport(path, file, files.folder);
			if (!read) continue;
			if ("results" in read) supplied.push({
				path,
				origin: "supplied",
				results: read.results
			});
			else if ("refused" in read) problems.push({
				message: read.refused,
				remedy: read.remedy
			});
			else carried.push({
				origin: "supplied",
				path,
				...digest(read.sha256),
				report: read.report
			});
		}
	}
	return {
		carried,
		tools: (feature) => [...supplied, ...feature.evidence.flatMap((path) => committed.get(path) ?? [])],
		unreadable,
		problems: [...problems, ...duplicates(carried)]
	};
}
async function outsideReport(path, file, folder) {
	if (folder && !/\.(json|xml)$/i.test(file)) return void 0;
	const text = readOutsideFile(file, LIMITS.evidence);
	if (typeof text !== "string") return {
		refused: text.unreadable,
		remedy: "make the report again"
	};
	const results = readToolResults(path, text);
	if (results) return { results };
	if (folder && !file.endsWith(".json")) return void 0;
	const document = readDocument(file.endsWith(".json") ? path : `${path}.json`, text);
	const kind = document.value?.kind;
	if (folder && document.problems.length === 0 && kind !== "promotion-gates/gate-report") return void 0;
	return {
		...await readGateReport(document),
		sha256: createHash("sha256").update(text).digest("hex")
	};
}
function digest(sha256) {
	return sha256 === void 0 ? {} : { sha256 };
}
function duplicates(carried) {
	const seen = /* @__PURE__ */ new Map();
	const problems = [];
	for (const { origin, path, report } of carried) {
		if (origin !== "supplied") continue;
		for (const part of report.features) for (const unit of part.units) {
			const key = `${report.gate}\0${part.feature}\0${unit.id}\0${report.producer.commit ?? ""}`;
			const other = seen.get(key);
			if (other !== void 0 && other !== path) problems.push({
				message: `\`${other}\` and \`${path}\` both report ${report.gate} on ${unit.id} of ${part.feature}`,
				remedy: "hand in one report for each gate"
			});
			seen.set(key, path);
		}
	}
	return problems;
}

function remediationNotices(features, before) {
	return features.flatMap((feature) => {
		const now = feature.record;
		const base = before(feature.id);
		const was = base ? base.record ?? now : {};
		const changes = remediationChanges(was, now);
		const [first] = changes;
		if (!first) return [];
		const location = feature.locate("remediation", ...first.keys);
		return [{
			message: `the remediation of \`${feature.id}\` is ${wordsOf(changes, was, now)}`,
			...location ? { location } : {}
		}];
	});
}
function wordsOf(changes, was, now) {
	if (remediationWords(was).length === 0) return `new in this pull request: ${remediationWords(now).join(", ")}`;
	if (remediationWords(now).length === 0) return `taken out by this pull request: ${remediationWords(was).join(", ")}`;
	return `changed by this pull request: ${changes.map(changeWords).join("; ")}`;
}
function changeWords({ keys, before, now }) {
	const what = keys.at(-1) ?? "";
	if (before === void 0) return `${what} ${now ?? ""} is new`;
	return now === void 0 ? `${what} ${before} is taken out` : `${what} ${before} → ${now}`;
}

function scope(question) {
	const { stages, head, base, changed, named, asStage } = question;
	const strictest = stages.at(-1) ?? "";
	const rank = (stage) => stageRank(stages, stage) ?? stages.length - 1;
	const before = base && new Map(base.map((feature) => [feature.id, feature]));
	const scoped = /* @__PURE__ */ new Map();
	const lowered = /* @__PURE__ */ new Set();
	for (const feature of head) {
		const stage = asStage ?? (stageRank(stages, feature.stage) === void 0 ? strictest : feature.stage);
		const raised = asStage !== void 0 && rank(asStage) > rank(feature.stage) ? { raisedFrom: feature.stage } : {};
		if (!before || !changed) {
			if (named.length === 0 || named.includes(feature.id)) scoped.set(feature.id, {
				id: feature.id,
				because: named.length > 0 ? "named" : "every-feature",
				stage,
				...raised
			});
			continue;
		}
		const was = before.get(feature.id);
		if (!was) {
			const above = rank(stage) > 0 ? { raisedFrom: "" } : {};
			scoped.set(feature.id, {
				id: feature.id,
				because: "registered",
				stage,
				...above,
				...raised
			});
		} else if (rank(feature.stage) > rank(was.stage)) scoped.set(feature.id, {
			id: feature.id,
			because: "raised",
			stage,
			raisedFrom: was.stage
		});
		else if (rank(feature.stage) < rank(was.stage)) {
			lowered.add(feature.id);
			scoped.set(feature.id, {
				id: feature.id,
				because: "lowered",
				stage,
				loweredFrom: was.stage,
				...raised
			});
		} else if (question.subjectsOf(feature.id).some((path) => changed.has(path))) scoped.set(feature.id, {
			id: feature.id,
			because: "changed",
			stage,
			...raised
		});
		else if (named.includes(feature.id)) scoped.set(feature.id, {
			id: feature.id,
			because: "named",
			stage,
			...raised
		});
	}
	const present = new Set(head.map((feature) => feature.id));
	for (const feature of base ?? []) {
		if (present.has(feature.id)) continue;
		lowered.add(feature.id);
		scoped.set(feature.id, {
			id: feature.id,
			because: "removed",
			stage: feature.stage,
			loweredFrom: feature.stage
		});
	}
	for (const feature of head) {
		if (scoped.has(feature.id) || !feature.dependsOn.some((id) => lowered.has(id))) continue;
		scoped.set(feature.id, {
			id: feature.id,
			because: "depends",
			stage: asStage ?? feature.stage
		});
	}
	return [...scoped.values()].filter((feature) => named.length === 0 || named.includes(feature.id)).sort((left, right) => left.id < right.id ? -1 : 1);
}

const MOST_PATHS = 200;
function mayName(paths) {
	if (paths.size > MOST_PATHS) return () => true;
	const parts = [...new Set([...paths].flatMap((path) => path.split("/")))];
	return (text) => ANYTHING.test(text) || parts.some((part) => text.includes(part));
}
const ANYTHING = /[*?\\]|\{(?![^{}]*:\s)[^{}]*\}|\[[^\]]*[!-][^\]]*\]|(^|[\s"',[(:-])\.{1,2}\/?($|[\s"',\])#])/m;

const GATES_OF_CONTRACTS = [
	"governance",
	"data-contract",
	"lineage"
];
async function unsettledContracts(features, repository, { changed, mergeBase }, patterns) {
	const unsettled = /* @__PURE__ */ new Map();
	const asking = features.filter(({ unsettled: ids }) => ids && ids.length > 0);
	if (!changed || asking.length === 0) return unsettled;
	const matches = (0, import_picomatch.default)([...patterns]);
	const files = /* @__PURE__ */ new Map();
	for (const path of [...changed].filter((one) => matches(one)).sort()) {
		const here = repository.has(path) ? repository.document(path, LIMITS.configuration) : void 0;
		const before = mergeBase?.paths.includes(path) ? await mergeBase.document(path) : void 0;
		for (const document of [here, before]) {
			const id = document && !("unreadable" in document) ? idOf(document.value) : void 0;
			if (id !== void 0) files.set(id, [...files.get(id) ?? [], path]);
		}
	}
	for (const { id, unsettled: ids = [] } of asking) {
		const own = [...new Set(ids.flatMap((one) => files.get(one) ?? []))];
		if (own.length > 0) unsettled.set(id, own);
	}
	return unsettled;
}
function idOf(value) {
	const id = typeof value === "object" && value !== null && "id" in value ? value.id : void 0;
	return typeof id === "string" ? id : void 0;
}

async function scopeOfRun(question) {
	const { request, repository, policy, entries, features, implied, baseRecords, changed } = question;
	const changedFiles = question.files.changed ?? /* @__PURE__ */ new Set();
	const gone = new Set([...changedFiles].filter((path) => !repository.has(path)));
	const bereft = (feature) => isBereft(feature, gone, repository);
	const byId = new Map(features.map((feature) => [feature.id, feature]));
	const unsettled = await unsettledContracts(features, repository, question.files, question.contracts);
	const withLineage = question.files.changed && !implied && entries.some(({ gate }) => gate.id === "lineage");
	const unalerted = withLineage ? await (await import("./lost-alerts.js")).lostAlerts(features, repository, policy, question.files) : /* @__PURE__ */ new Map();
	const bereavedGates = ({ id }) => [...unsettled.has(id) ? GATES_OF_CONTRACTS : [], ...unalerted.has(id) ? ["lineage"] : []];
	const toldLineage = withLineage ? await (await import("./lineage-subjects.js")).lineageSubjects(repository, policy, features, question.files) : () => [];
	const groups = request.features.length > 0 ? readGroups(repository, policy.records) : /* @__PURE__ */ new Map();
	const named = namedFeatures(request.features, features, groups, implied);
	if (implied) {
		const stage = request.stage ?? policy.stages[0] ?? "";
		return {
			scoped: features.map(({ id }) => ({
				id,
				because: "every-feature",
				stage
			})),
			bereft,
			bereavedGates
		};
	}
	const asking = [];
	if (changed) for (const { gate, subjectsOf: load } of entries) asking.push({
		gate: gate.id,
		subjectsOf: await load()
	});
	return {
		scoped: scope({
			stages: policy.stages,
			head: features.map(registered),
			...baseRecords ? { base: baseRecords } : {},
			...changed ? { changed } : {},
			subjectsOf: (id) => {
				const feature = byId.get(id);
				if (!feature) return [];
				return [
					...subjectsOf(feature, asking, repository, changedFiles, policy),
					...toldLineage(feature),
					...unsettled.get(id) ?? [],
					...unalerted.get(id) ?? [],
					...bereft(feature) ? gone : []
				];
			},
			named,
			...request.stage === void 0 ? {} : { asStage: request.stage }
		}),
		bereft,
		bereavedGates
	};
}
function namedFeatures(patterns, features, groups, implied) {
	const ids = features.map(({ id }) => id);
	return [...new Set(patterns.flatMap((pattern) => {
		const matches = (0, import_picomatch.default)(pattern);
		const members = new Set(groups.get(pattern));
		const found = ids.filter((id) => id === pattern || members.has(id) || matches(id));
		if (found.length === 0) throw new ConfigurationError(unknownFeature(pattern, implied ? [] : features, groups.keys()));
		return found;
	}))];
}
function documentsOf(feature) {
	return [
		...feature.path ? [feature.path] : [],
		...feature.contracts,
		...feature.experiments,
		...feature.data.map(({ path }) => path),
		...feature.packages,
		...feature.runs
	];
}
function isBereft(feature, gone, repository) {
	if (gone.size === 0) return false;
	const mayNameGone = mayName(gone);
	return documentsOf(feature).some((path) => {
		const text = repository.text(path, LIMITS.evidence);
		return gone.has(path) || typeof text === "string" && mayNameGone(text);
	});
}
function subjectsOf(feature, asking, repository, changed, policy) {
	const interesting = mayName(changed);
	return [
		...documentsOf(feature),
		...feature.evidence,
		...asking.flatMap(({ gate, subjectsOf: ask }) => ask(feature, repository, interesting, (name) => policy.option(gate, name, feature.stage)))
	];
}

async function verdictChanges(configuration, features, context, implied) {
	const { proposed } = configuration;
	if (!proposed || implied) return [];
	const { changed: _, ...comparison } = context.comparison;
	const whole = {
		...context,
		comparison
	};
	const changes = [];
	for (const feature of features) {
		const one = {
			id: feature.id,
			because: "every-feature",
			stage: feature.stage
		};
		if (stageRank(configuration.judging.policy.stages, feature.stage) === void 0) continue;
		const from = (await judgeFeature(one, feature, configuration.judging, whole)).feature.verdict;
		const to = (await judgeFeature(one, feature, proposed, whole)).feature.verdict;
		if (from !== to) changes.push({
			feature: feature.id,
			from,
			to
		});
	}
	return changes;
}

async function judgeRepository(request, { git, ...opened }) {
	const configuration = await loadConfiguration(git, opened.repository, opened.comparison, {
		...request.config,
		workingDirectory: request.workingDirectory
	});
	const { policy } = configuration.judging;
	const { stages } = policy;
	if (request.stage !== void 0 && !stages.includes(request.stage)) throw new ConfigurationError(unknownWord(request.stage, stages, "a stage of the policy"));
	for (const gate of request.gates) if (!VOCABULARY.gates.includes(gate)) throw new ConfigurationError(unknownWord(gate, VOCABULARY.gates, "a gate"));
	const prefix = relative(opened.repository.root, request.workingDirectory).split(sep).join("/");
	const below = (path) => prefix === "" || path.startsWith(`${prefix}/`);
	const contracts = patternsOf(policy, "data-contract", "contracts");
	const experiments = patternsOf(policy, "experiment", "experiments");
	const records = readRegistered(opened.repository, policy).filter((feature) => below(feature.path ?? ""));
	const { mergeBase } = opened.comparison;
	const baseRecords = mergeBase && await registeredAt(mergeBase, policy.records, opened.repository, records, below);
	const repository = withRecordsAsFiles(opened.repository, records);
	const comparison = withComparedRecords(opened.comparison, records, baseRecords ?? []);
	const implied = records.length === 0 && (baseRecords?.length ?? 0) === 0;
	const features = implied ? [impliedFeature(repository, stages[0] ?? "", {
		contracts,
		experiments
	})] : records;
	const entries = request.gates.length === 0 ? GATE_ENTRIES : GATE_ENTRIES.filter(({ gate }) => request.gates.includes(gate.id));
	const byId = new Map(features.map((feature) => [feature.id, feature]));
	const { scoped, bereft, bereavedGates } = await scopeOfRun({
		request,
		repository,
		policy,
		contracts,
		entries,
		features,
		implied,
		baseRecords,
		changed: comparison.changed,
		files: opened.comparison
	});
	const collectors = /* @__PURE__ */ new Map();
	if (request.collect && (scoped.length > 0 || configuration.proposed)) for (const { gate, collect } of entries) collectors.set(gate.id, await collect());
	const durations = {};
	const time = request.timer(policy.timeout);
	const signal = AbortSignal.any([request.signal, time]);
	const cache = /* @__PURE__ */ new Map();
	const collected = (entry, feature, stage) => {
		const collect = collectors.get(entry.gate.id);
		if (!collect) return Promise.resolve([]);
		const key = `${entry.gate.id}\0${feature.id}`;
		let units = cache.get(key);
		if (!units) {
			const started = request.stopwatch();
			const option = (name) => request.options?.[entry.gate.id]?.[name] ?? policy.option(entry.gate.id, name, stage);
			units = collect({
				repository,
				comparison,
				feature,
				features: records,
				stages,
				...atBase(feature),
				...owners ? { owners } : {},
				option,
				engine: request.engine,
				tools: evidence.tools(feature).filter(({ origin }) => origin === "supplied" || policy.leastOrigin(stage) === "committed"),
				now: request.now,
				signal
			}).finally(() => {
				durations[entry.gate.id] = (durations[entry.gate.id] ?? 0) + request.stopwatch() - started;
			});
			cache.set(key, units);
		}
		return units;
	};
	const baseById = new Map(baseRecords?.map((record) => [record.id, record]));
	const atBase = (feature) => {
		const before = baseById.get(feature.id);
		return before ? { recordAtBase: before.record ?? feature.record } : {};
	};
	const featureOf = (one) => byId.get(one.id) ?? ghost(one, baseRecords ?? []);
	const evidence = await readEvidence(repository, request, scoped.map(featureOf));
	const owners = await readOwners(repository, comparison);
	const workflows = workflowsOf(repository);
	const context = {
		repository,
		comparison,
		entries,
		collected,
		carried: evidence.carried,
		unreadable: evidence.unreadable,
		features: records,
		...owners ? { owners } : {},
		guarded: implied ? [] : [...configuration.paths, ...workflows],
		repointed: (feature) => [...repointed(feature, baseRecords), ...bereavedGates(feature)],
		recordOnBase: (feature) => baseRecords?.find(({ id }) => id === feature.id)?.record,
		bereft,
		now: request.now
	};
	const judged = [];
	for (const one of scoped) {
		request.progress(`judging ${one.id} at ${one.stage}`);
		await new Promise((resolve) => setImmediate(resolve));
		try {
			signal.throwIfAborted();
			judged.push(await judgeFeature(one, featureOf(one), configuration.judging, context));
			signal.throwIfAborted();
		} catch (error) {
			if (request.signal.aborted || !time.aborted) throw error;
			break;
		}
	}
	const late = time.aborted ? [{
		message: `the ${policy.timeout} seconds that a run may take are used up; ${scoped.length - judged.length} of ${scoped.length} features were not looked at`,
		remedy: "give the run more time (`timeout` in the policy), or let the gates run in jobs of their own"
	}] : [];
	const changes = configuration.proposed && !time.aborted ? await verdictChanges(configuration, features, context, implied) : void 0;
	const withLineage = !time.aborted && entries.some(({ gate }) => gate.id === "lineage") && (request.collect || judged.some((one) => one.evidence.some(({ gate, elsewhere }) => gate === "lineage" && elsewhere.length > 0)));
	const report = assembleReport({
		request,
		configuration,
		comparison,
		repository,
		judged,
		features,
		implied,
		evidence: { problems: [...evidence.problems, ...late] },
		baseRecords,
		changes,
		lineage: withLineage ? (await import("./lineage-of-change.js")).lineageOfChange({
			repository,
			comparison,
			policy,
			features: records,
			judged,
			owners
		}) : {},
		remediations: baseRecords ? remediationNotices(scoped.flatMap(({ id }) => byId.get(id) ?? []), (id) => baseById.get(id)) : [],
		workflows,
		unclaimed: implied ? [] : unclaimed(repository, [...contracts, ...experiments].flat(), records).filter(below)
	});
	const producer = {
		tool: request.tool.name,
		version: request.tool.version,
		time: request.now.toISOString(),
		...report.head ? { commit: report.head } : {},
		...request.run ? { run: request.run } : {}
	};
	return {
		report,
		materials: {
			configuration: configuration.files,
			features: judged.map(({ materials }) => materials)
		},
		gateReports: request.collect ? gateReports(judged, entries, producer, "1.0") : [],
		durations
	};
}

export { judgeRepository };