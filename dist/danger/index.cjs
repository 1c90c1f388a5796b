Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") {
		for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
			key = keys[i];
			if (!__hasOwnProp.call(to, key) && key !== except) {
				__defProp(to, key, {
					get: ((k) => from[k]).bind(null, key),
					enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
				});
			}
		}
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));

let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
let node_stream_promises = require("node:stream/promises");

function codeSpan(text) {
	let longest = 0;
	for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
	const fence = "`".repeat(longest + 1);
	return /^`|`$|^ [^]*[^ ][^]* $/.test(text) ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}
function messageParts(message) {
	const runs = [...message.matchAll(/`+/g)].map(({ index, 0: run }) => ({
		index,
		length: run.length
	}));
	const next = [];
	const seen = /* @__PURE__ */ new Map();
	for (let at = runs.length - 1; at >= 0; at -= 1) {
		const length = runs[at]?.length ?? 0;
		next[at] = seen.get(length) ?? -1;
		seen.set(length, at);
	}
	const parts = [];
	let start = 0;
	for (let at = 0; at < runs.length; at += 1) {
		const open = runs[at];
		const closing = next[at] ?? -1;
		const close = runs[closing];
		if (!open || !close) continue;
		if (open.index > start) parts.push({
			code: false,
			text: message.slice(start, open.index)
		});
		const inside = message.slice(open.index + open.length, close.index);
		parts.push({
			code: true,
			text: /^ [^]*[^ ][^]* $/.test(inside) ? inside.slice(1, -1) : inside
		});
		start = close.index + close.length;
		at = closing;
	}
	if (start < message.length) parts.push({
		code: false,
		text: message.slice(start)
	});
	return parts;
}

const PLAIN$2 = /^[\n\t -~]*$/;
function visibleText(text) {
	if (PLAIN$2.test(text)) return text;
	return text.replaceAll("\r\n", "\n").replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u{E0000}-\u{E0FFF}]/gu, "�");
}

const ZERO_WIDTH = "​";
function escapeMarkdown(text) {
	return messageParts(oneLine(text)).map((part) => part.code ? markdownCode(part.text) : escapeText(part.text)).join("").trim().replace(/^[-+:]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2");
}
function markdownCode(text) {
	const line = oneLine(text);
	if (line === "") return "";
	return codeSpan(line.replaceAll("|", "│"));
}
function escapeText(text) {
	return withoutReferences(text).replace(/[\\`*_[\]<>|~&$^=#]/g, "\\$&");
}
function withoutReferences(text) {
	return text.replaceAll("@", `@${ZERO_WIDTH}`).replace(/#(?=\d)/g, `#${ZERO_WIDTH}`).replace(/(GH-)(?=\d)/gi, `$1${ZERO_WIDTH}`).replace(/:(?=\/\/)|(?<!\d):(?=[\w+-]+(?::|$))/g, `:${ZERO_WIDTH}`).replace(/(www)(?=\.)/gi, `$1${ZERO_WIDTH}`).replace(/(mailto|xmpp)(?=:)/gi, `$1${ZERO_WIDTH}`);
}
function oneLine(text) {
	return visibleText(text).replace(/\s+/g, " ").trim();
}

function markdownTable(header, rows, alignments = []) {
	if (rows.length === 0) return "";
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(header),
		`|${header.map((_, index) => alignments[index] === "centre" ? ":-:" : "---").join("|")}|`,
		...rows.map(line)
	].join("\n");
}

function grouped(count) {
	return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

function headline(report) {
	const { features, verdict } = report;
	if (isLookAround(report)) return "Promotion Gates looked around. Nothing is gated yet.";
	if (verdict === "nothing-to-judge") return "Nothing to judge: no feature is touched";
	const suffix = report.enforced.value || report.ready ? "" : " (reported, not enforced)";
	const answering = features.filter((feature) => feature.because !== "depends" || feature.blocksThisRun);
	const [only] = answering;
	return `${answering.length === 1 && only ? oneFeature(only, report) : severalFeatures(report)}${suffix}`;
}
function isLookAround(report) {
	return report.features.length === 1 && report.features[0]?.record === void 0 && report.features[0]?.because === "every-feature";
}
function oneFeature(feature, report) {
	const name = `\`${feature.id}\``;
	const { fix, unknown } = openCounts(feature);
	const raised = feature.raisedFrom !== void 0;
	if (feature.because === "removed") return feature.blocksThisRun ? `${name} may not just vanish` : `${name} is gone, and may be`;
	if (!feature.blocksThisRun) {
		if (!report.ready) return `${name}: the verdict is open, because something outside the features is missing`;
		if (feature.verdict !== "ready") return `${name}: nothing new against it; what is already on the base branch stays to be mended`;
		return raised ? `${name} is ready for ${feature.stage}` : `${name} is ready at ${feature.stage}`;
	}
	const what = [fix > 0 ? `${counted$1(fix, "thing")} to fix` : "", unknown === 0 ? "" : fix > 0 ? `${unknown} that cannot be told` : `${counted$1(unknown, "thing")} cannot be told`].filter(Boolean).join(", ");
	return raised ? `${name} cannot go to ${feature.stage} yet: ${what}` : `${name} is not ready at ${feature.stage}: ${what}`;
}
function severalFeatures({ features, ready }) {
	const total = grouped(features.length);
	const blocking = features.filter((feature) => feature.blocksThisRun);
	if (blocking.length > 0) {
		const blocked = blocking.filter(({ verdict }) => verdict === "blocked").length;
		const undecided = blocking.length - blocked;
		return `${total} features judged: ${[blocked > 0 ? `${blocked} blocked` : "", undecided > 0 ? `${undecided} undecided` : ""].filter(Boolean).join(", ")}`;
	}
	if (!ready) return "Not ready: something outside the features is missing";
	const earlier = features.filter(({ verdict }) => verdict !== "ready").length;
	if (earlier === 0) return features.length === 0 ? "Ready: there is no feature to judge" : `All ${total} features judged are ready for their stages`;
	return `${total} features judged: nothing new against them; what is already on the base branch stays to be mended in ${earlier}`;
}
function openCounts(feature) {
	const open = blockingFindings(feature);
	const fix = open.filter((finding) => finding.outcome === "fail").length;
	return {
		fix,
		unknown: open.length - fix
	};
}
const AUDIENCES = {
	"data-scientist": "for the data scientist",
	engineer: "for the engineer",
	operator: "for operations"
};
function blockingFindings(feature) {
	const open = toldOnce(feature.findings.filter((finding) => finding.severity === "block" && finding.standing === "open" && isBad(finding)));
	const audiences = Object.keys(AUDIENCES);
	const rank = (finding) => audiences.indexOf(finding.for) * 2 + (finding.outcome === "unknown" ? 1 : 0);
	return open.sort((left, right) => rank(left) - rank(right));
}
function toldOnce(findings) {
	return findings.filter((finding) => !finding.follows || !findings.some((other) => isRoot(finding, other)));
}
function isRoot({ follows }, { check, fingerprint }) {
	return follows?.check === check && follows.fingerprint === fingerprint;
}
function isBad(finding) {
	return finding.outcome === "fail" || finding.outcome === "unknown";
}
function stagePath(feature) {
	if (feature.raisedFrom !== void 0) return feature.raisedFrom === "" ? `new, at ${feature.stage}` : `${feature.raisedFrom} → ${feature.stage}`;
	if (feature.because === "removed") return `${feature.loweredFrom ?? feature.stage} → no record`;
	if (feature.loweredFrom !== void 0) return `${feature.loweredFrom} → ${feature.stage}`;
	return feature.stage;
}
function counted$1(count, one, many = `${one}s`) {
	return `${grouped(count)} ${count === 1 ? one : many}`;
}
function clipped(text, most = 300) {
	return text.length > most ? `${beginning(text, most - 1)}…` : text;
}
function beginning(text, length) {
	return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}
function firstOf(all) {
	const findings = toldOnce(all);
	const [first] = findings;
	if (!first) return "";
	return `${clipped(first.message)}${findings.length > 1 ? ` (and ${findings.length - 1} more)` : ""}`;
}

function reportEntries(report) {
	const entries = report.features.flatMap((feature) => feature.findings.filter(isBad).map((finding) => ({
		feature,
		finding,
		effect: effectOf(finding, report.enforced.value)
	})));
	return [
		"error",
		"warning",
		"note"
	].flatMap((effect) => entries.filter((entry) => entry.effect === effect));
}
function effectOf(finding, enforced) {
	if (finding.standing !== "open") return "note";
	if (finding.severity === "block") return enforced ? "error" : "warning";
	return finding.severity === "warning" ? "warning" : "note";
}

function dangerDsl() {
	const { danger, fail, warn, message, markdown, schedule } = globalThis;
	if (!danger || !fail || !warn || !message || !markdown || !schedule) throw new Error("promotion-gates/danger is for Dangerfiles: Danger is not running here");
	return {
		danger,
		fail,
		warn,
		message,
		markdown,
		schedule
	};
}

const MOST_ERRORS = 2e3;
var TooManyErrors = class extends Error {
	errors;
	constructor(errors) {
		super("the validator has seen enough");
		this.errors = errors;
	}
};
function addError(errors, error) {
	if (errors === null) return [error];
	errors.push(error);
	if (errors.length > MOST_ERRORS) throw new TooManyErrors(errors);
	return errors;
}
function joinErrors(errors, more) {
	if (errors === null) return more;
	for (const error of more) addError(errors, error);
	return errors;
}
function boundedValidator(validate) {
	const bounded = (value) => {
		try {
			const valid = validate(value);
			bounded.errors = validate.errors ?? null;
			return valid;
		} catch (error) {
			if (!(error instanceof TooManyErrors)) throw error;
			bounded.errors = error.errors;
			return false;
		}
	};
	return bounded;
}

const gateReport = boundedValidator(validate52$1);
const schema19$1 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "gate-report.schema.json",
	"title": "GateReport",
	"description": "What one gate saw, as it travels between jobs: evidence with its subjects, and the findings it gave there. Whoever reads it hashes the subjects and evaluates the evidence anew.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"kind",
		"version",
		"gate",
		"producer",
		"features"
	],
	"properties": {
		"kind": { "const": "promotion-gates/gate-report" },
		"version": {
			"description": "Major and minor. Older minors are read; a newer one is refused.",
			"const": "1.0"
		},
		"gate": {
			"type": "string",
			"maxLength": 100
		},
		"producer": { "$ref": "common.schema.json#/$defs/producer" },
		"features": {
			"type": "array",
			"maxItems": 1e4,
			"items": {
				"title": "FeatureEvidence",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"feature",
					"stage",
					"units",
					"findings"
				],
				"properties": {
					"feature": {
						"type": "string",
						"maxLength": 200
					},
					"stage": {
						"type": "string",
						"maxLength": 50
					},
					"units": {
						"type": "array",
						"maxItems": 1e3,
						"items": { "$ref": "#/$defs/unit" }
					},
					"findings": {
						"type": "array",
						"maxItems": 1e5,
						"items": { "$ref": "common.schema.json#/$defs/finding" }
					}
				}
			}
		}
	},
	"$defs": { "unit": {
		"title": "EvidenceUnit",
		"description": "Evidence about one thing (a contract, an experiment). What else it holds is in the gate's own evidence schema.",
		"type": "object",
		"required": ["id", "subjects"],
		"properties": {
			"id": {
				"description": "What it is about: as a rule, a path.",
				"type": "string",
				"maxLength": 1e3
			},
			"subjects": {
				"type": "array",
				"maxItems": 1e5,
				"items": { "$ref": "common.schema.json#/$defs/subject" }
			},
			"unavailable": {
				"description": "Why this could not be looked at where the report was made.",
				"type": "string",
				"maxLength": 2e3
			}
		}
	} }
};
const schema21 = {
	"title": "Producer",
	"description": "Who made a report, when and where.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"tool",
		"version",
		"time"
	],
	"properties": {
		"tool": {
			"type": "string",
			"maxLength": 100
		},
		"version": {
			"type": "string",
			"maxLength": 100
		},
		"time": { "$ref": "#/$defs/time" },
		"commit": { "$ref": "#/$defs/commitId" },
		"run": {
			"description": "Link to the run.",
			"type": "string",
			"maxLength": 2e3
		}
	}
};
const schema22$1 = {
	"description": "A moment, in Coordinated Universal Time.",
	"type": "string",
	"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
};
const pattern3$1 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$", "");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3$1.test(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" },
				parentSchema: schema22$1,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema22$1,
			data
		});
		errors++;
	}
	validate55.errors = vErrors;
	return errors === 0;
}
validate55.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema23$1 = {
	"description": "The whole id of a commit: 40 (or 64) digits and letters from a to f.",
	"type": "string",
	"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
};
const pattern4$1 = /* @__PURE__ */ new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "");
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern4$1.test(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "pattern",
				params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" },
				parentSchema: schema23$1,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema23$1,
			data
		});
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.tool === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "tool" },
				parentSchema: schema21,
				data
			});
			errors++;
		}
		if (data.version === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "version" },
				parentSchema: schema21,
				data
			});
			errors++;
		}
		if (data.time === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "time" },
				parentSchema: schema21,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "tool" || key0 === "version" || key0 === "time" || key0 === "commit" || key0 === "run")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema21,
				data
			});
			errors++;
		}
		if (data.tool !== void 0) {
			let data0 = data.tool;
			if (typeof data0 === "string") {
				if (data0.length > 100) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/tool",
						keyword: "maxLength",
						params: { limit: 100 },
						parentSchema: schema21.properties.tool,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/tool",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema21.properties.tool,
					data: data0
				});
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data1 = data.version;
			if (typeof data1 === "string") {
				if (data1.length > 100) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/version",
						keyword: "maxLength",
						params: { limit: 100 },
						parentSchema: schema21.properties.version,
						data: data1
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/version",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema21.properties.version,
					data: data1
				});
				errors++;
			}
		}
		if (data.time !== void 0) {
			if (!validate55(data.time, {
				instancePath: instancePath + "/time",
				parentData: data,
				parentDataProperty: "time",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate55.errors);
				errors = vErrors.length;
			}
		}
		if (data.commit !== void 0) {
			if (!validate57(data.commit, {
				instancePath: instancePath + "/commit",
				parentData: data,
				parentDataProperty: "commit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate57.errors);
				errors = vErrors.length;
			}
		}
		if (data.run !== void 0) {
			let data4 = data.run;
			if (typeof data4 === "string") {
				if (data4.length > 2e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/run",
						keyword: "maxLength",
						params: { limit: 2e3 },
						parentSchema: schema21.properties.run,
						data: data4
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/run",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema21.properties.run,
					data: data4
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema21,
			data
		});
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema24$1 = {
	"title": "EvidenceUnit",
	"description": "Evidence about one thing (a contract, an experiment). What else it holds is in the gate's own evidence schema.",
	"type": "object",
	"required": ["id", "subjects"],
	"properties": {
		"id": {
			"description": "What it is about: as a rule, a path.",
			"type": "string",
			"maxLength": 1e3
		},
		"subjects": {
			"type": "array",
			"maxItems": 1e5,
			"items": { "$ref": "common.schema.json#/$defs/subject" }
		},
		"unavailable": {
			"description": "Why this could not be looked at where the report was made.",
			"type": "string",
			"maxLength": 2e3
		}
	}
};
const schema25$1 = {
	"title": "Subject",
	"description": "What a finding was decided from: a file of the repository (path and git blob id), or data by name.",
	"type": "object",
	"additionalProperties": false,
	"required": ["role"],
	"properties": {
		"role": { "enum": [
			"record",
			"contract",
			"criteria",
			"results",
			"code",
			"data",
			"packages",
			"environment",
			"run",
			"test-report",
			"lineage",
			"page",
			"parameters",
			"policy",
			"report"
		] },
		"path": {
			"description": "From the repository's root.",
			"type": "string",
			"maxLength": 1e3
		},
		"blob": { "$ref": "#/$defs/blobId" },
		"name": {
			"description": "Data that is not in the repository: where it lives.",
			"type": "string",
			"maxLength": 2e3
		},
		"sha256": { "$ref": "#/$defs/sha256" },
		"rows": {
			"type": "integer",
			"minimum": 0
		}
	}
};
const schema26$1 = {
	"description": "The id git gives these bytes (`git hash-object`): SHA-1, or SHA-256 in repositories that use it.",
	"type": "string",
	"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern4$1.test(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "pattern",
				params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" },
				parentSchema: schema26$1,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema26$1,
			data
		});
		errors++;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema27$1 = {
	"description": "A SHA-256: 64 digits and letters from a to f.",
	"type": "string",
	"pattern": "^[0-9a-f]{64}$"
};
const pattern6$1 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "");
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern6$1.test(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{64}$" },
				parentSchema: schema27$1,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema27$1,
			data
		});
		errors++;
	}
	validate64.errors = vErrors;
	return errors === 0;
}
validate64.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate61$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate61$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.role === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "role" },
				parentSchema: schema25$1,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "role" || key0 === "path" || key0 === "blob" || key0 === "name" || key0 === "sha256" || key0 === "rows")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema25$1,
				data
			});
			errors++;
		}
		if (data.role !== void 0) {
			let data0 = data.role;
			if (!(data0 === "record" || data0 === "contract" || data0 === "criteria" || data0 === "results" || data0 === "code" || data0 === "data" || data0 === "packages" || data0 === "environment" || data0 === "run" || data0 === "test-report" || data0 === "lineage" || data0 === "page" || data0 === "parameters" || data0 === "policy" || data0 === "report")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/role",
					keyword: "enum",
					params: { allowedValues: schema25$1.properties.role.enum },
					parentSchema: schema25$1.properties.role,
					data: data0
				});
				errors++;
			}
		}
		if (data.path !== void 0) {
			let data1 = data.path;
			if (typeof data1 === "string") {
				if (data1.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/path",
						keyword: "maxLength",
						params: { limit: 1e3 },
						parentSchema: schema25$1.properties.path,
						data: data1
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/path",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema25$1.properties.path,
					data: data1
				});
				errors++;
			}
		}
		if (data.blob !== void 0) {
			if (!validate62(data.blob, {
				instancePath: instancePath + "/blob",
				parentData: data,
				parentDataProperty: "blob",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate62.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			let data3 = data.name;
			if (typeof data3 === "string") {
				if (data3.length > 2e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/name",
						keyword: "maxLength",
						params: { limit: 2e3 },
						parentSchema: schema25$1.properties.name,
						data: data3
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/name",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema25$1.properties.name,
					data: data3
				});
				errors++;
			}
		}
		if (data.sha256 !== void 0) {
			if (!validate64(data.sha256, {
				instancePath: instancePath + "/sha256",
				parentData: data,
				parentDataProperty: "sha256",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.rows !== void 0) {
			let data5 = data.rows;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/rows",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema25$1.properties.rows,
					data: data5
				});
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 0 || isNaN(data5)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/rows",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema25$1.properties.rows,
						data: data5
					});
					errors++;
				}
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema25$1,
			data
		});
		errors++;
	}
	validate61$1.errors = vErrors;
	return errors === 0;
}
validate61$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "id" },
				parentSchema: schema24$1,
				data
			});
			errors++;
		}
		if (data.subjects === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "subjects" },
				parentSchema: schema24$1,
				data
			});
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (data0.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/id",
						keyword: "maxLength",
						params: { limit: 1e3 },
						parentSchema: schema24$1.properties.id,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/id",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24$1.properties.id,
					data: data0
				});
				errors++;
			}
		}
		if (data.subjects !== void 0) {
			let data1 = data.subjects;
			if (Array.isArray(data1)) {
				if (data1.length > 1e5) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/subjects",
						keyword: "maxItems",
						params: { limit: 1e5 },
						parentSchema: schema24$1.properties.subjects,
						data: data1
					});
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate61$1(data1[i0], {
					instancePath: instancePath + "/subjects/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate61$1.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/subjects",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema24$1.properties.subjects,
					data: data1
				});
				errors++;
			}
		}
		if (data.unavailable !== void 0) {
			let data3 = data.unavailable;
			if (typeof data3 === "string") {
				if (data3.length > 2e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/unavailable",
						keyword: "maxLength",
						params: { limit: 2e3 },
						parentSchema: schema24$1.properties.unavailable,
						data: data3
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/unavailable",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24$1.properties.unavailable,
					data: data3
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema24$1,
			data
		});
		errors++;
	}
	validate60.errors = vErrors;
	return errors === 0;
}
validate60.evaluated = {
	"props": {
		"id": true,
		"subjects": true,
		"unavailable": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const schema28 = {
	"title": "Finding",
	"description": "One answer to a check's question.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"check",
		"feature",
		"outcome",
		"severity",
		"standing",
		"message",
		"fingerprint",
		"subjects",
		"origin",
		"for"
	],
	"properties": {
		"check": { "$ref": "#/$defs/checkId" },
		"feature": {
			"type": "string",
			"maxLength": 200
		},
		"outcome": { "enum": [
			"pass",
			"fail",
			"unknown",
			"skipped"
		] },
		"severity": { "$ref": "#/$defs/severity" },
		"standing": {
			"description": "Whether it counts for the verdict: `open` does; the others say why not.",
			"enum": [
				"open",
				"waived",
				"known",
				"already-on-main"
			]
		},
		"message": {
			"type": "string",
			"maxLength": 4e3
		},
		"location": { "$ref": "#/$defs/location" },
		"expected": {
			"type": "string",
			"maxLength": 2e3
		},
		"observed": {
			"type": "string",
			"maxLength": 2e3
		},
		"remedy": {
			"description": "What to do next.",
			"type": "string",
			"maxLength": 4e3
		},
		"paste": {
			"title": "Paste",
			"description": "Lines to paste, where the remedy is mechanical.",
			"type": "object",
			"additionalProperties": false,
			"required": ["path", "text"],
			"properties": {
				"path": {
					"type": "string",
					"maxLength": 1e3
				},
				"text": {
					"type": "string",
					"maxLength": 1e4
				}
			}
		},
		"fingerprint": {
			"description": "What the finding is about, stable while lines move: the same check, feature and fingerprint are the same finding.",
			"type": "string",
			"maxLength": 2e3
		},
		"size": {
			"description": "How bad, where it can be counted: more is worse.",
			"type": "number"
		},
		"timed": {
			"description": "True where only the passing of time made it so.",
			"type": "boolean"
		},
		"subjects": {
			"description": "Paths and data names.",
			"type": "array",
			"items": {
				"type": "string",
				"maxLength": 2e3
			}
		},
		"origin": {
			"description": "Where the evidence came from: this checkout, a gate report in the repository, or one handed in by the workflow.",
			"enum": [
				"checkout",
				"committed",
				"supplied"
			]
		},
		"for": {
			"description": "Whose the remedy is.",
			"enum": [
				"data-scientist",
				"engineer",
				"operator"
			]
		},
		"statistics": { "$ref": "#/$defs/statistics" },
		"follows": {
			"title": "RootFinding",
			"description": "The finding of the same feature that it follows from: nothing can be said here because of what is said there.",
			"type": "object",
			"additionalProperties": false,
			"required": ["check", "fingerprint"],
			"properties": {
				"check": { "$ref": "#/$defs/checkId" },
				"fingerprint": {
					"type": "string",
					"maxLength": 4e3
				}
			}
		},
		"places": {
			"description": "Other lines on which it shows, as rows of data that fail.",
			"type": "array",
			"maxItems": 20,
			"items": { "$ref": "#/$defs/location" }
		}
	}
};
const func1$1 = Object.prototype.hasOwnProperty;
const schema29$1 = {
	"description": "A check, as `gate/question`.",
	"type": "string",
	"pattern": "^[a-z][a-z-]*/[a-z][a-z0-9-]*$"
};
const pattern7 = /* @__PURE__ */ new RegExp("^[a-z][a-z-]*/[a-z][a-z0-9-]*$", "");
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate69.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern7.test(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z-]*/[a-z][a-z0-9-]*$" },
				parentSchema: schema29$1,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema29$1,
			data
		});
		errors++;
	}
	validate69.errors = vErrors;
	return errors === 0;
}
validate69.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema30$1 = {
	"description": "What a failing check does: nothing at all, a note, a warning, or it blocks.",
	"enum": [
		"off",
		"note",
		"warning",
		"block"
	]
};
function validate71$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate71$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "off" || data === "note" || data === "warning" || data === "block")) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema30$1.enum },
			parentSchema: schema30$1,
			data
		});
		errors++;
	}
	validate71$1.errors = vErrors;
	return errors === 0;
}
validate71$1.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema31$1 = {
	"title": "Location",
	"description": "Where in the reader's own files.",
	"type": "object",
	"additionalProperties": false,
	"required": ["path"],
	"properties": {
		"path": {
			"description": "From the repository's root.",
			"type": "string",
			"maxLength": 1e3
		},
		"line": {
			"description": "Counted from 1.",
			"type": "integer",
			"minimum": 1
		},
		"column": {
			"description": "Counted from 1.",
			"type": "integer",
			"minimum": 1
		}
	}
};
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "path" },
				parentSchema: schema31$1,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "line" || key0 === "column")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema31$1,
				data
			});
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (data0.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/path",
						keyword: "maxLength",
						params: { limit: 1e3 },
						parentSchema: schema31$1.properties.path,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/path",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema31$1.properties.path,
					data: data0
				});
				errors++;
			}
		}
		if (data.line !== void 0) {
			let data1 = data.line;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/line",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema31$1.properties.line,
					data: data1
				});
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/line",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						parentSchema: schema31$1.properties.line,
						data: data1
					});
					errors++;
				}
			}
		}
		if (data.column !== void 0) {
			let data2 = data.column;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/column",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema31$1.properties.column,
					data: data2
				});
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/column",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						parentSchema: schema31$1.properties.column,
						data: data2
					});
					errors++;
				}
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema31$1,
			data
		});
		errors++;
	}
	validate73.errors = vErrors;
	return errors === 0;
}
validate73.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema32 = {
	"title": "Statistics",
	"description": "How a statistical finding was decided.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"method",
		"estimate",
		"interval",
		"confidence",
		"n"
	],
	"properties": {
		"method": {
			"type": "string",
			"maxLength": 200
		},
		"estimate": {
			"description": "In the criterion's own scale.",
			"type": "number"
		},
		"interval": { "$ref": "#/$defs/interval" },
		"confidence": {
			"type": "number",
			"exclusiveMinimum": 0,
			"exclusiveMaximum": 1
		},
		"pValue": {
			"description": "Of the difference being the limit; as it is, not corrected.",
			"type": "number",
			"minimum": 0,
			"maximum": 1
		},
		"n": {
			"type": "object",
			"additionalProperties": false,
			"required": ["baseline", "candidate"],
			"properties": {
				"baseline": { "type": "integer" },
				"candidate": { "type": "integer" }
			}
		},
		"requiredN": {
			"description": "Units that would decide it.",
			"type": "integer"
		},
		"detectable": {
			"description": "The distance from the limit, in the same scale, that as many units as there are would decide with a power of 80 %.",
			"type": "number",
			"minimum": 0
		},
		"effect": { "$ref": "#/$defs/effectSize" },
		"limit": {
			"description": "What the estimate is held against, in the same scale.",
			"type": "number"
		},
		"direction": { "enum": ["increase", "decrease"] },
		"relative": {
			"description": "Whether estimate, interval and limit are shares of the baseline.",
			"type": "boolean"
		},
		"baseline": {
			"description": "The baseline's own value.",
			"type": "number"
		},
		"candidate": {
			"description": "The candidate's own value.",
			"type": "number"
		},
		"metric": {
			"type": "string",
			"maxLength": 500
		},
		"segment": {
			"description": "Of this segment alone.",
			"type": "string",
			"maxLength": 200
		},
		"without": {
			"description": "The candidate beside results without this component.",
			"type": "string",
			"maxLength": 200
		},
		"role": { "enum": [
			"goal",
			"guardrail",
			"information"
		] },
		"scale": {
			"description": "Of estimate, interval and limit: the metric's own unit, shares of the baseline, or percentage points as shares.",
			"enum": [
				"absolute",
				"share",
				"points"
			]
		},
		"upper": {
			"description": "The other end, where the estimate must lie between two limits.",
			"type": "number"
		},
		"alternative": {
			"description": "Left out: two-sided.",
			"enum": ["greater", "less"]
		},
		"adjustedPValue": {
			"description": "Corrected for the goals tested side by side. It decides; the interval is not corrected.",
			"type": "number",
			"minimum": 0,
			"maximum": 1
		},
		"correction": { "enum": [
			"holm",
			"benjamini-hochberg",
			"bonferroni"
		] },
		"of": {
			"description": "What is estimated: the candidate's own `value`, or its `difference` from the baseline. Left out: the difference.",
			"enum": ["value", "difference"]
		}
	}
};
const schema33$1 = {
	"description": "Low and high end. An open end is null.",
	"type": "array",
	"minItems": 2,
	"maxItems": 2,
	"items": { "type": ["number", "null"] }
};
function validate76$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate76$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 2) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "maxItems",
				params: { limit: 2 },
				parentSchema: schema33$1,
				data
			});
			errors++;
		}
		if (data.length < 2) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "minItems",
				params: { limit: 2 },
				parentSchema: schema33$1,
				data
			});
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (!(typeof data0 == "number" && isFinite(data0)) && data0 !== null) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/" + i0,
					keyword: "type",
					params: { type: schema33$1.items.type },
					parentSchema: schema33$1.items,
					data: data0
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "array" },
			parentSchema: schema33$1,
			data
		});
		errors++;
	}
	validate76$1.errors = vErrors;
	return errors === 0;
}
validate76$1.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema34$1 = {
	"title": "MeasuredEffect",
	"description": "How large a difference is beside the spread of the units; nothing is decided from it.",
	"type": "object",
	"additionalProperties": false,
	"required": ["measure", "value"],
	"properties": {
		"measure": { "enum": [
			"hedges-g",
			"cohen-d-paired",
			"rank-biserial",
			"cohen-h",
			"cohen-g",
			"odds-ratio"
		] },
		"value": { "type": "number" }
	}
};
function validate78$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate78$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.measure === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "measure" },
				parentSchema: schema34$1,
				data
			});
			errors++;
		}
		if (data.value === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "value" },
				parentSchema: schema34$1,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "measure" || key0 === "value")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema34$1,
				data
			});
			errors++;
		}
		if (data.measure !== void 0) {
			let data0 = data.measure;
			if (!(data0 === "hedges-g" || data0 === "cohen-d-paired" || data0 === "rank-biserial" || data0 === "cohen-h" || data0 === "cohen-g" || data0 === "odds-ratio")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/measure",
					keyword: "enum",
					params: { allowedValues: schema34$1.properties.measure.enum },
					parentSchema: schema34$1.properties.measure,
					data: data0
				});
				errors++;
			}
		}
		if (data.value !== void 0) {
			let data1 = data.value;
			if (!(typeof data1 == "number" && isFinite(data1))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/value",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema34$1.properties.value,
					data: data1
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema34$1,
			data
		});
		errors++;
	}
	validate78$1.errors = vErrors;
	return errors === 0;
}
validate78$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate75.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.method === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "method" },
				parentSchema: schema32,
				data
			});
			errors++;
		}
		if (data.estimate === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "estimate" },
				parentSchema: schema32,
				data
			});
			errors++;
		}
		if (data.interval === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "interval" },
				parentSchema: schema32,
				data
			});
			errors++;
		}
		if (data.confidence === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "confidence" },
				parentSchema: schema32,
				data
			});
			errors++;
		}
		if (data.n === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "n" },
				parentSchema: schema32,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!func1$1.call(schema32.properties, key0)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema32,
				data
			});
			errors++;
		}
		if (data.method !== void 0) {
			let data0 = data.method;
			if (typeof data0 === "string") {
				if (data0.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/method",
						keyword: "maxLength",
						params: { limit: 200 },
						parentSchema: schema32.properties.method,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/method",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema32.properties.method,
					data: data0
				});
				errors++;
			}
		}
		if (data.estimate !== void 0) {
			let data1 = data.estimate;
			if (!(typeof data1 == "number" && isFinite(data1))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/estimate",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema32.properties.estimate,
					data: data1
				});
				errors++;
			}
		}
		if (data.interval !== void 0) {
			if (!validate76$1(data.interval, {
				instancePath: instancePath + "/interval",
				parentData: data,
				parentDataProperty: "interval",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate76$1.errors);
				errors = vErrors.length;
			}
		}
		if (data.confidence !== void 0) {
			let data3 = data.confidence;
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 >= 1 || isNaN(data3)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/confidence",
						keyword: "exclusiveMaximum",
						params: {
							comparison: "<",
							limit: 1
						},
						parentSchema: schema32.properties.confidence,
						data: data3
					});
					errors++;
				}
				if (data3 <= 0 || isNaN(data3)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/confidence",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						parentSchema: schema32.properties.confidence,
						data: data3
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/confidence",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema32.properties.confidence,
					data: data3
				});
				errors++;
			}
		}
		if (data.pValue !== void 0) {
			let data4 = data.pValue;
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 1 || isNaN(data4)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/pValue",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						parentSchema: schema32.properties.pValue,
						data: data4
					});
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/pValue",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema32.properties.pValue,
						data: data4
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/pValue",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema32.properties.pValue,
					data: data4
				});
				errors++;
			}
		}
		if (data.n !== void 0) {
			let data5 = data.n;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.baseline === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/n",
						keyword: "required",
						params: { missingProperty: "baseline" },
						parentSchema: schema32.properties.n,
						data: data5
					});
					errors++;
				}
				if (data5.candidate === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/n",
						keyword: "required",
						params: { missingProperty: "candidate" },
						parentSchema: schema32.properties.n,
						data: data5
					});
					errors++;
				}
				for (const key1 in data5) if (!(key1 === "baseline" || key1 === "candidate")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/n",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						parentSchema: schema32.properties.n,
						data: data5
					});
					errors++;
				}
				if (data5.baseline !== void 0) {
					let data6 = data5.baseline;
					if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/n/baseline",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema32.properties.n.properties.baseline,
							data: data6
						});
						errors++;
					}
				}
				if (data5.candidate !== void 0) {
					let data7 = data5.candidate;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/n/candidate",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema32.properties.n.properties.candidate,
							data: data7
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/n",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema32.properties.n,
					data: data5
				});
				errors++;
			}
		}
		if (data.requiredN !== void 0) {
			let data8 = data.requiredN;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/requiredN",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema32.properties.requiredN,
					data: data8
				});
				errors++;
			}
		}
		if (data.detectable !== void 0) {
			let data9 = data.detectable;
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 < 0 || isNaN(data9)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/detectable",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema32.properties.detectable,
						data: data9
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/detectable",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema32.properties.detectable,
					data: data9
				});
				errors++;
			}
		}
		if (data.effect !== void 0) {
			if (!validate78$1(data.effect, {
				instancePath: instancePath + "/effect",
				parentData: data,
				parentDataProperty: "effect",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate78$1.errors);
				errors = vErrors.length;
			}
		}
		if (data.limit !== void 0) {
			let data11 = data.limit;
			if (!(typeof data11 == "number" && isFinite(data11))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/limit",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema32.properties.limit,
					data: data11
				});
				errors++;
			}
		}
		if (data.direction !== void 0) {
			let data12 = data.direction;
			if (!(data12 === "increase" || data12 === "decrease")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/direction",
					keyword: "enum",
					params: { allowedValues: schema32.properties.direction.enum },
					parentSchema: schema32.properties.direction,
					data: data12
				});
				errors++;
			}
		}
		if (data.relative !== void 0) {
			let data13 = data.relative;
			if (typeof data13 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/relative",
					keyword: "type",
					params: { type: "boolean" },
					parentSchema: schema32.properties.relative,
					data: data13
				});
				errors++;
			}
		}
		if (data.baseline !== void 0) {
			let data14 = data.baseline;
			if (!(typeof data14 == "number" && isFinite(data14))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/baseline",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema32.properties.baseline,
					data: data14
				});
				errors++;
			}
		}
		if (data.candidate !== void 0) {
			let data15 = data.candidate;
			if (!(typeof data15 == "number" && isFinite(data15))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/candidate",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema32.properties.candidate,
					data: data15
				});
				errors++;
			}
		}
		if (data.metric !== void 0) {
			let data16 = data.metric;
			if (typeof data16 === "string") {
				if (data16.length > 500) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/metric",
						keyword: "maxLength",
						params: { limit: 500 },
						parentSchema: schema32.properties.metric,
						data: data16
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/metric",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema32.properties.metric,
					data: data16
				});
				errors++;
			}
		}
		if (data.segment !== void 0) {
			let data17 = data.segment;
			if (typeof data17 === "string") {
				if (data17.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/segment",
						keyword: "maxLength",
						params: { limit: 200 },
						parentSchema: schema32.properties.segment,
						data: data17
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/segment",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema32.properties.segment,
					data: data17
				});
				errors++;
			}
		}
		if (data.without !== void 0) {
			let data18 = data.without;
			if (typeof data18 === "string") {
				if (data18.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/without",
						keyword: "maxLength",
						params: { limit: 200 },
						parentSchema: schema32.properties.without,
						data: data18
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/without",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema32.properties.without,
					data: data18
				});
				errors++;
			}
		}
		if (data.role !== void 0) {
			let data19 = data.role;
			if (!(data19 === "goal" || data19 === "guardrail" || data19 === "information")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/role",
					keyword: "enum",
					params: { allowedValues: schema32.properties.role.enum },
					parentSchema: schema32.properties.role,
					data: data19
				});
				errors++;
			}
		}
		if (data.scale !== void 0) {
			let data20 = data.scale;
			if (!(data20 === "absolute" || data20 === "share" || data20 === "points")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/scale",
					keyword: "enum",
					params: { allowedValues: schema32.properties.scale.enum },
					parentSchema: schema32.properties.scale,
					data: data20
				});
				errors++;
			}
		}
		if (data.upper !== void 0) {
			let data21 = data.upper;
			if (!(typeof data21 == "number" && isFinite(data21))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/upper",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema32.properties.upper,
					data: data21
				});
				errors++;
			}
		}
		if (data.alternative !== void 0) {
			let data22 = data.alternative;
			if (!(data22 === "greater" || data22 === "less")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/alternative",
					keyword: "enum",
					params: { allowedValues: schema32.properties.alternative.enum },
					parentSchema: schema32.properties.alternative,
					data: data22
				});
				errors++;
			}
		}
		if (data.adjustedPValue !== void 0) {
			let data23 = data.adjustedPValue;
			if (typeof data23 == "number" && isFinite(data23)) {
				if (data23 > 1 || isNaN(data23)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/adjustedPValue",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						parentSchema: schema32.properties.adjustedPValue,
						data: data23
					});
					errors++;
				}
				if (data23 < 0 || isNaN(data23)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/adjustedPValue",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema32.properties.adjustedPValue,
						data: data23
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/adjustedPValue",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema32.properties.adjustedPValue,
					data: data23
				});
				errors++;
			}
		}
		if (data.correction !== void 0) {
			let data24 = data.correction;
			if (!(data24 === "holm" || data24 === "benjamini-hochberg" || data24 === "bonferroni")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/correction",
					keyword: "enum",
					params: { allowedValues: schema32.properties.correction.enum },
					parentSchema: schema32.properties.correction,
					data: data24
				});
				errors++;
			}
		}
		if (data.of !== void 0) {
			let data25 = data.of;
			if (!(data25 === "value" || data25 === "difference")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/of",
					keyword: "enum",
					params: { allowedValues: schema32.properties.of.enum },
					parentSchema: schema32.properties.of,
					data: data25
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema32,
			data
		});
		errors++;
	}
	validate75.errors = vErrors;
	return errors === 0;
}
validate75.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate68$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.check === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "check" },
				parentSchema: schema28,
				data
			});
			errors++;
		}
		if (data.feature === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "feature" },
				parentSchema: schema28,
				data
			});
			errors++;
		}
		if (data.outcome === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "outcome" },
				parentSchema: schema28,
				data
			});
			errors++;
		}
		if (data.severity === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "severity" },
				parentSchema: schema28,
				data
			});
			errors++;
		}
		if (data.standing === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "standing" },
				parentSchema: schema28,
				data
			});
			errors++;
		}
		if (data.message === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "message" },
				parentSchema: schema28,
				data
			});
			errors++;
		}
		if (data.fingerprint === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "fingerprint" },
				parentSchema: schema28,
				data
			});
			errors++;
		}
		if (data.subjects === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "subjects" },
				parentSchema: schema28,
				data
			});
			errors++;
		}
		if (data.origin === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "origin" },
				parentSchema: schema28,
				data
			});
			errors++;
		}
		if (data.for === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "for" },
				parentSchema: schema28,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!func1$1.call(schema28.properties, key0)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema28,
				data
			});
			errors++;
		}
		if (data.check !== void 0) {
			if (!validate69(data.check, {
				instancePath: instancePath + "/check",
				parentData: data,
				parentDataProperty: "check",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate69.errors);
				errors = vErrors.length;
			}
		}
		if (data.feature !== void 0) {
			let data1 = data.feature;
			if (typeof data1 === "string") {
				if (data1.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/feature",
						keyword: "maxLength",
						params: { limit: 200 },
						parentSchema: schema28.properties.feature,
						data: data1
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/feature",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema28.properties.feature,
					data: data1
				});
				errors++;
			}
		}
		if (data.outcome !== void 0) {
			let data2 = data.outcome;
			if (!(data2 === "pass" || data2 === "fail" || data2 === "unknown" || data2 === "skipped")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/outcome",
					keyword: "enum",
					params: { allowedValues: schema28.properties.outcome.enum },
					parentSchema: schema28.properties.outcome,
					data: data2
				});
				errors++;
			}
		}
		if (data.severity !== void 0) {
			if (!validate71$1(data.severity, {
				instancePath: instancePath + "/severity",
				parentData: data,
				parentDataProperty: "severity",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate71$1.errors);
				errors = vErrors.length;
			}
		}
		if (data.standing !== void 0) {
			let data4 = data.standing;
			if (!(data4 === "open" || data4 === "waived" || data4 === "known" || data4 === "already-on-main")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/standing",
					keyword: "enum",
					params: { allowedValues: schema28.properties.standing.enum },
					parentSchema: schema28.properties.standing,
					data: data4
				});
				errors++;
			}
		}
		if (data.message !== void 0) {
			let data5 = data.message;
			if (typeof data5 === "string") {
				if (data5.length > 4e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/message",
						keyword: "maxLength",
						params: { limit: 4e3 },
						parentSchema: schema28.properties.message,
						data: data5
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/message",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema28.properties.message,
					data: data5
				});
				errors++;
			}
		}
		if (data.location !== void 0) {
			if (!validate73(data.location, {
				instancePath: instancePath + "/location",
				parentData: data,
				parentDataProperty: "location",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate73.errors);
				errors = vErrors.length;
			}
		}
		if (data.expected !== void 0) {
			let data7 = data.expected;
			if (typeof data7 === "string") {
				if (data7.length > 2e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/expected",
						keyword: "maxLength",
						params: { limit: 2e3 },
						parentSchema: schema28.properties.expected,
						data: data7
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/expected",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema28.properties.expected,
					data: data7
				});
				errors++;
			}
		}
		if (data.observed !== void 0) {
			let data8 = data.observed;
			if (typeof data8 === "string") {
				if (data8.length > 2e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/observed",
						keyword: "maxLength",
						params: { limit: 2e3 },
						parentSchema: schema28.properties.observed,
						data: data8
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/observed",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema28.properties.observed,
					data: data8
				});
				errors++;
			}
		}
		if (data.remedy !== void 0) {
			let data9 = data.remedy;
			if (typeof data9 === "string") {
				if (data9.length > 4e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/remedy",
						keyword: "maxLength",
						params: { limit: 4e3 },
						parentSchema: schema28.properties.remedy,
						data: data9
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/remedy",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema28.properties.remedy,
					data: data9
				});
				errors++;
			}
		}
		if (data.paste !== void 0) {
			let data10 = data.paste;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				if (data10.path === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/paste",
						keyword: "required",
						params: { missingProperty: "path" },
						parentSchema: schema28.properties.paste,
						data: data10
					});
					errors++;
				}
				if (data10.text === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/paste",
						keyword: "required",
						params: { missingProperty: "text" },
						parentSchema: schema28.properties.paste,
						data: data10
					});
					errors++;
				}
				for (const key1 in data10) if (!(key1 === "path" || key1 === "text")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/paste",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						parentSchema: schema28.properties.paste,
						data: data10
					});
					errors++;
				}
				if (data10.path !== void 0) {
					let data11 = data10.path;
					if (typeof data11 === "string") {
						if (data11.length > 1e3) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/paste/path",
								keyword: "maxLength",
								params: { limit: 1e3 },
								parentSchema: schema28.properties.paste.properties.path,
								data: data11
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/paste/path",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema28.properties.paste.properties.path,
							data: data11
						});
						errors++;
					}
				}
				if (data10.text !== void 0) {
					let data12 = data10.text;
					if (typeof data12 === "string") {
						if (data12.length > 1e4) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/paste/text",
								keyword: "maxLength",
								params: { limit: 1e4 },
								parentSchema: schema28.properties.paste.properties.text,
								data: data12
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/paste/text",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema28.properties.paste.properties.text,
							data: data12
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/paste",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema28.properties.paste,
					data: data10
				});
				errors++;
			}
		}
		if (data.fingerprint !== void 0) {
			let data13 = data.fingerprint;
			if (typeof data13 === "string") {
				if (data13.length > 2e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/fingerprint",
						keyword: "maxLength",
						params: { limit: 2e3 },
						parentSchema: schema28.properties.fingerprint,
						data: data13
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/fingerprint",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema28.properties.fingerprint,
					data: data13
				});
				errors++;
			}
		}
		if (data.size !== void 0) {
			let data14 = data.size;
			if (!(typeof data14 == "number" && isFinite(data14))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/size",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema28.properties.size,
					data: data14
				});
				errors++;
			}
		}
		if (data.timed !== void 0) {
			let data15 = data.timed;
			if (typeof data15 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/timed",
					keyword: "type",
					params: { type: "boolean" },
					parentSchema: schema28.properties.timed,
					data: data15
				});
				errors++;
			}
		}
		if (data.subjects !== void 0) {
			let data16 = data.subjects;
			if (Array.isArray(data16)) {
				const len0 = data16.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data17 = data16[i0];
					if (typeof data17 === "string") {
						if (data17.length > 2e3) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/subjects/" + i0,
								keyword: "maxLength",
								params: { limit: 2e3 },
								parentSchema: schema28.properties.subjects.items,
								data: data17
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/subjects/" + i0,
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema28.properties.subjects.items,
							data: data17
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/subjects",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema28.properties.subjects,
					data: data16
				});
				errors++;
			}
		}
		if (data.origin !== void 0) {
			let data18 = data.origin;
			if (!(data18 === "checkout" || data18 === "committed" || data18 === "supplied")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/origin",
					keyword: "enum",
					params: { allowedValues: schema28.properties.origin.enum },
					parentSchema: schema28.properties.origin,
					data: data18
				});
				errors++;
			}
		}
		if (data.for !== void 0) {
			let data19 = data.for;
			if (!(data19 === "data-scientist" || data19 === "engineer" || data19 === "operator")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/for",
					keyword: "enum",
					params: { allowedValues: schema28.properties.for.enum },
					parentSchema: schema28.properties.for,
					data: data19
				});
				errors++;
			}
		}
		if (data.statistics !== void 0) {
			if (!validate75(data.statistics, {
				instancePath: instancePath + "/statistics",
				parentData: data,
				parentDataProperty: "statistics",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.follows !== void 0) {
			let data21 = data.follows;
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
				if (data21.check === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/follows",
						keyword: "required",
						params: { missingProperty: "check" },
						parentSchema: schema28.properties.follows,
						data: data21
					});
					errors++;
				}
				if (data21.fingerprint === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/follows",
						keyword: "required",
						params: { missingProperty: "fingerprint" },
						parentSchema: schema28.properties.follows,
						data: data21
					});
					errors++;
				}
				for (const key2 in data21) if (!(key2 === "check" || key2 === "fingerprint")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/follows",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						parentSchema: schema28.properties.follows,
						data: data21
					});
					errors++;
				}
				if (data21.check !== void 0) {
					if (!validate69(data21.check, {
						instancePath: instancePath + "/follows/check",
						parentData: data21,
						parentDataProperty: "check",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate69.errors);
						errors = vErrors.length;
					}
				}
				if (data21.fingerprint !== void 0) {
					let data23 = data21.fingerprint;
					if (typeof data23 === "string") {
						if (data23.length > 4e3) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/follows/fingerprint",
								keyword: "maxLength",
								params: { limit: 4e3 },
								parentSchema: schema28.properties.follows.properties.fingerprint,
								data: data23
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/follows/fingerprint",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema28.properties.follows.properties.fingerprint,
							data: data23
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/follows",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema28.properties.follows,
					data: data21
				});
				errors++;
			}
		}
		if (data.places !== void 0) {
			let data24 = data.places;
			if (Array.isArray(data24)) {
				if (data24.length > 20) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/places",
						keyword: "maxItems",
						params: { limit: 20 },
						parentSchema: schema28.properties.places,
						data: data24
					});
					errors++;
				}
				const len1 = data24.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate73(data24[i1], {
					instancePath: instancePath + "/places/" + i1,
					parentData: data24,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate73.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/places",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema28.properties.places,
					data: data24
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema28,
			data
		});
		errors++;
	}
	validate68$1.errors = vErrors;
	return errors === 0;
}
validate68$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "kind" },
				parentSchema: schema19$1,
				data
			});
			errors++;
		}
		if (data.version === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "version" },
				parentSchema: schema19$1,
				data
			});
			errors++;
		}
		if (data.gate === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "gate" },
				parentSchema: schema19$1,
				data
			});
			errors++;
		}
		if (data.producer === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "producer" },
				parentSchema: schema19$1,
				data
			});
			errors++;
		}
		if (data.features === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "features" },
				parentSchema: schema19$1,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "kind" || key0 === "version" || key0 === "gate" || key0 === "producer" || key0 === "features")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema19$1,
				data
			});
			errors++;
		}
		if (data.kind !== void 0) {
			let data0 = data.kind;
			if ("promotion-gates/gate-report" !== data0) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/kind",
					keyword: "const",
					params: { allowedValue: "promotion-gates/gate-report" },
					parentSchema: schema19$1.properties.kind,
					data: data0
				});
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data1 = data.version;
			if ("1.0" !== data1) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/version",
					keyword: "const",
					params: { allowedValue: "1.0" },
					parentSchema: schema19$1.properties.version,
					data: data1
				});
				errors++;
			}
		}
		if (data.gate !== void 0) {
			let data2 = data.gate;
			if (typeof data2 === "string") {
				if (data2.length > 100) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/gate",
						keyword: "maxLength",
						params: { limit: 100 },
						parentSchema: schema19$1.properties.gate,
						data: data2
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/gate",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema19$1.properties.gate,
					data: data2
				});
				errors++;
			}
		}
		if (data.producer !== void 0) {
			if (!validate54(data.producer, {
				instancePath: instancePath + "/producer",
				parentData: data,
				parentDataProperty: "producer",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.features !== void 0) {
			let data4 = data.features;
			if (Array.isArray(data4)) {
				if (data4.length > 1e4) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/features",
						keyword: "maxItems",
						params: { limit: 1e4 },
						parentSchema: schema19$1.properties.features,
						data: data4
					});
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (data5.feature === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/features/" + i0,
								keyword: "required",
								params: { missingProperty: "feature" },
								parentSchema: schema19$1.properties.features.items,
								data: data5
							});
							errors++;
						}
						if (data5.stage === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/features/" + i0,
								keyword: "required",
								params: { missingProperty: "stage" },
								parentSchema: schema19$1.properties.features.items,
								data: data5
							});
							errors++;
						}
						if (data5.units === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/features/" + i0,
								keyword: "required",
								params: { missingProperty: "units" },
								parentSchema: schema19$1.properties.features.items,
								data: data5
							});
							errors++;
						}
						if (data5.findings === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/features/" + i0,
								keyword: "required",
								params: { missingProperty: "findings" },
								parentSchema: schema19$1.properties.features.items,
								data: data5
							});
							errors++;
						}
						for (const key1 in data5) if (!(key1 === "feature" || key1 === "stage" || key1 === "units" || key1 === "findings")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/features/" + i0,
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								parentSchema: schema19$1.properties.features.items,
								data: data5
							});
							errors++;
						}
						if (data5.feature !== void 0) {
							let data6 = data5.feature;
							if (typeof data6 === "string") {
								if (data6.length > 200) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/features/" + i0 + "/feature",
										keyword: "maxLength",
										params: { limit: 200 },
										parentSchema: schema19$1.properties.features.items.properties.feature,
										data: data6
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/features/" + i0 + "/feature",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19$1.properties.features.items.properties.feature,
									data: data6
								});
								errors++;
							}
						}
						if (data5.stage !== void 0) {
							let data7 = data5.stage;
							if (typeof data7 === "string") {
								if (data7.length > 50) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/features/" + i0 + "/stage",
										keyword: "maxLength",
										params: { limit: 50 },
										parentSchema: schema19$1.properties.features.items.properties.stage,
										data: data7
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/features/" + i0 + "/stage",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19$1.properties.features.items.properties.stage,
									data: data7
								});
								errors++;
							}
						}
						if (data5.units !== void 0) {
							let data8 = data5.units;
							if (Array.isArray(data8)) {
								if (data8.length > 1e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/features/" + i0 + "/units",
										keyword: "maxItems",
										params: { limit: 1e3 },
										parentSchema: schema19$1.properties.features.items.properties.units,
										data: data8
									});
									errors++;
								}
								const len1 = data8.length;
								for (let i1 = 0; i1 < len1; i1++) if (!validate60(data8[i1], {
									instancePath: instancePath + "/features/" + i0 + "/units/" + i1,
									parentData: data8,
									parentDataProperty: i1,
									rootData,
									dynamicAnchors
								})) {
									vErrors = joinErrors(vErrors, validate60.errors);
									errors = vErrors.length;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/features/" + i0 + "/units",
									keyword: "type",
									params: { type: "array" },
									parentSchema: schema19$1.properties.features.items.properties.units,
									data: data8
								});
								errors++;
							}
						}
						if (data5.findings !== void 0) {
							let data10 = data5.findings;
							if (Array.isArray(data10)) {
								if (data10.length > 1e5) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/features/" + i0 + "/findings",
										keyword: "maxItems",
										params: { limit: 1e5 },
										parentSchema: schema19$1.properties.features.items.properties.findings,
										data: data10
									});
									errors++;
								}
								const len2 = data10.length;
								for (let i2 = 0; i2 < len2; i2++) if (!validate68$1(data10[i2], {
									instancePath: instancePath + "/features/" + i0 + "/findings/" + i2,
									parentData: data10,
									parentDataProperty: i2,
									rootData,
									dynamicAnchors
								})) {
									vErrors = joinErrors(vErrors, validate68$1.errors);
									errors = vErrors.length;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/features/" + i0 + "/findings",
									keyword: "type",
									params: { type: "array" },
									parentSchema: schema19$1.properties.features.items.properties.findings,
									data: data10
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/features/" + i0,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema19$1.properties.features.items,
							data: data5
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/features",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19$1.properties.features,
					data: data4
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema19$1,
			data
		});
		errors++;
	}
	validate52$1.errors = vErrors;
	return errors === 0;
}
validate52$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

const readinessReport = boundedValidator(validate52);
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "readiness-report.schema.json",
	"title": "ReadinessReport",
	"description": "The decision: each judged feature, what was found, and whether this run blocks.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"kind",
		"version",
		"tool",
		"verdict",
		"ready",
		"enforced",
		"notices",
		"policy",
		"features",
		"notJudged",
		"waivers",
		"knownDebt",
		"discovered",
		"counts"
	],
	"properties": {
		"kind": { "const": "promotion-gates/readiness-report" },
		"version": { "const": "1.0" },
		"tool": {
			"type": "object",
			"additionalProperties": false,
			"required": ["name", "version"],
			"properties": {
				"name": { "type": "string" },
				"version": { "type": "string" }
			}
		},
		"verdict": { "$ref": "#/$defs/runVerdict" },
		"ready": {
			"description": "The verdict is ready or nothing to judge. The exit status is 0 then, or where the run is not enforced.",
			"type": "boolean"
		},
		"enforced": {
			"title": "Enforced",
			"description": "Whether a blocking verdict fails the run, and if not, why.",
			"type": "object",
			"additionalProperties": false,
			"required": ["value"],
			"properties": {
				"value": { "type": "boolean" },
				"because": { "type": "string" }
			}
		},
		"head": { "$ref": "common.schema.json#/$defs/commitId" },
		"base": {
			"title": "BaseInformation",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"commit": {
					"description": "The base branch's tip, or what stands for it.",
					"$ref": "common.schema.json#/$defs/commitId"
				},
				"name": {
					"type": "string",
					"maxLength": 500
				},
				"missing": {
					"description": "Why there is nothing to compare with.",
					"type": "string"
				}
			}
		},
		"run": {
			"description": "Link to the run.",
			"type": "string",
			"maxLength": 2e3
		},
		"notices": {
			"description": "What a reader must know before anything else.",
			"type": "array",
			"items": {
				"title": "Notice",
				"type": "object",
				"additionalProperties": false,
				"required": ["message"],
				"properties": {
					"message": {
						"type": "string",
						"maxLength": 4e3
					},
					"location": { "$ref": "common.schema.json#/$defs/location" }
				}
			}
		},
		"policy": {
			"title": "PolicyInformation",
			"type": "object",
			"additionalProperties": false,
			"required": ["source", "stages"],
			"properties": {
				"source": { "enum": [
					"built-in",
					"base",
					"head",
					"given"
				] },
				"path": { "type": "string" },
				"stages": {
					"type": "array",
					"items": { "type": "string" }
				}
			}
		},
		"features": {
			"type": "array",
			"items": { "$ref": "#/$defs/feature" }
		},
		"notJudged": {
			"description": "Registered features this run does not answer for.",
			"type": "integer",
			"minimum": 0
		},
		"waivers": {
			"type": "array",
			"items": {
				"title": "WaiverUse",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"check",
					"feature",
					"reason",
					"until",
					"daysLeft",
					"state",
					"findings"
				],
				"properties": {
					"check": { "type": "string" },
					"feature": { "type": "string" },
					"about": { "type": "string" },
					"reason": { "type": "string" },
					"until": { "type": "string" },
					"daysLeft": {
						"description": "Whole days, the named day included; negative when ended.",
						"type": "integer"
					},
					"state": { "enum": [
						"in-force",
						"ended",
						"unused",
						"not-merged"
					] },
					"findings": {
						"description": "How many findings it covers.",
						"type": "integer"
					},
					"approvedBy": {
						"description": "The commit that merged the line, and its pull request where the message names one.",
						"type": "string"
					},
					"location": { "$ref": "common.schema.json#/$defs/location" }
				}
			}
		},
		"knownDebt": {
			"title": "KnownDebt",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"total",
				"seen",
				"mended"
			],
			"properties": {
				"total": { "type": "integer" },
				"seen": {
					"description": "Entries whose finding is still there, among the judged features.",
					"type": "integer"
				},
				"mended": {
					"description": "Entries whose finding is gone: take them out.",
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"check",
							"feature",
							"fingerprint"
						],
						"properties": {
							"check": { "type": "string" },
							"feature": { "type": "string" },
							"fingerprint": { "type": "string" },
							"size": { "type": "number" }
						}
					}
				}
			}
		},
		"discovered": {
			"description": "What lies in the repository, by kind, whether or not a record names it.",
			"type": "array",
			"items": {
				"title": "Discovered",
				"type": "object",
				"additionalProperties": false,
				"required": ["kind", "count"],
				"properties": {
					"kind": { "type": "string" },
					"count": {
						"type": "integer",
						"minimum": 0
					}
				}
			}
		},
		"unclaimed": {
			"description": "Evidence that no record names.",
			"type": "array",
			"items": { "type": "string" }
		},
		"verdictChanges": {
			"description": "Verdicts that will change once changes to policy, waivers or baseline are merged.",
			"type": "array",
			"items": {
				"title": "VerdictChange",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"feature",
					"from",
					"to"
				],
				"properties": {
					"feature": { "type": "string" },
					"from": { "$ref": "#/$defs/verdict" },
					"to": { "$ref": "#/$defs/verdict" }
				}
			}
		},
		"impact": {
			"title": "ReportImpact",
			"description": "Features that are made from what the pull request changes (contracts, code of transformations) and that it is not judged for. Left out: there are none, or no lineage tells.",
			"type": "object",
			"additionalProperties": false,
			"required": ["total", "features"],
			"properties": {
				"total": {
					"type": "integer",
					"minimum": 0
				},
				"features": {
					"type": "array",
					"maxItems": 1e3,
					"items": { "$ref": "common.schema.json#/$defs/affectedFeature" }
				}
			}
		},
		"lineage": {
			"title": "LineagePicture",
			"description": "What the features that the pull request changes are made from, back to their sources, and what it reaches downstream.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"total",
				"nodes",
				"edges"
			],
			"properties": {
				"total": {
					"description": "How many nodes there are in all.",
					"type": "integer",
					"minimum": 0
				},
				"nodes": {
					"description": "The first of them, the features' own data first.",
					"type": "array",
					"maxItems": 1e3,
					"items": {
						"title": "PictureNode",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"id",
							"kind",
							"name"
						],
						"properties": {
							"id": {
								"type": "string",
								"maxLength": 20
							},
							"kind": { "enum": [
								"feature",
								"dataset",
								"job"
							] },
							"name": {
								"type": "string",
								"maxLength": 1e3
							},
							"state": {
								"description": "Of a feature its verdict; `under-contract` and `undeclared`: a source; `less-ready`: behind a feature that may not lean on it; `affected`: downstream of what changes.",
								"enum": [
									"ready",
									"blocked",
									"undecided",
									"under-contract",
									"undeclared",
									"less-ready",
									"affected"
								]
							},
							"stage": {
								"description": "Of a feature.",
								"type": "string",
								"maxLength": 50
							},
							"contract": {
								"description": "Of a source under one: its path.",
								"type": "string",
								"maxLength": 1e3
							},
							"changed": {
								"description": "True where the pull request changes its code, its contract or its record.",
								"type": "boolean"
							}
						}
					}
				},
				"edges": {
					"type": "array",
					"maxItems": 4e3,
					"items": {
						"title": "PictureEdge",
						"type": "object",
						"additionalProperties": false,
						"required": ["from", "to"],
						"properties": {
							"from": {
								"type": "string",
								"maxLength": 20
							},
							"to": {
								"type": "string",
								"maxLength": 20
							}
						}
					}
				}
			}
		},
		"counts": {
			"title": "Counts",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"failed",
				"unknown",
				"waived",
				"known"
			],
			"properties": {
				"failed": { "type": "integer" },
				"unknown": { "type": "integer" },
				"waived": { "type": "integer" },
				"known": { "type": "integer" }
			}
		}
	},
	"$defs": {
		"verdict": { "enum": [
			"ready",
			"blocked",
			"undecided"
		] },
		"runVerdict": { "enum": [
			"ready",
			"blocked",
			"undecided",
			"nothing-to-judge"
		] },
		"feature": {
			"title": "JudgedFeature",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"id",
				"title",
				"stage",
				"verdict",
				"blocksThisRun",
				"because",
				"owners",
				"gates",
				"findings",
				"dependents"
			],
			"properties": {
				"id": { "type": "string" },
				"title": { "type": "string" },
				"stage": { "type": "string" },
				"raisedFrom": {
					"description": "The stage on the base; an empty text for a feature that is new.",
					"type": "string"
				},
				"loweredFrom": { "type": "string" },
				"record": { "$ref": "common.schema.json#/$defs/location" },
				"owners": {
					"type": "array",
					"items": { "type": "string" }
				},
				"because": {
					"description": "Why this run answers for it.",
					"enum": [
						"raised",
						"registered",
						"changed",
						"lowered",
						"removed",
						"depends",
						"every-feature",
						"named"
					]
				},
				"verdict": { "$ref": "#/$defs/verdict" },
				"blocksThisRun": { "type": "boolean" },
				"gates": {
					"type": "array",
					"items": {
						"title": "GateSummary",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"gate",
							"required",
							"verdict",
							"passed",
							"failed",
							"unknown",
							"summary"
						],
						"properties": {
							"gate": { "type": "string" },
							"required": { "type": "boolean" },
							"verdict": { "enum": [
								"ready",
								"blocked",
								"undecided",
								"not-asked"
							] },
							"passed": { "type": "integer" },
							"failed": { "type": "integer" },
							"unknown": { "type": "integer" },
							"summary": {
								"description": "What was seen, in a few words.",
								"type": "string"
							},
							"producers": {
								"description": "Who made the evidence, where it was made elsewhere.",
								"type": "array",
								"items": {
									"title": "EvidenceOrigin",
									"type": "object",
									"additionalProperties": false,
									"required": ["origin", "producer"],
									"properties": {
										"origin": { "enum": ["committed", "supplied"] },
										"producer": { "$ref": "common.schema.json#/$defs/producer" }
									}
								}
							}
						}
					}
				},
				"findings": {
					"type": "array",
					"items": { "$ref": "common.schema.json#/$defs/finding" }
				},
				"next": {
					"title": "NextStage",
					"description": "What is missing for the stage after this one.",
					"type": "object",
					"additionalProperties": false,
					"required": ["stage", "missing"],
					"properties": {
						"stage": { "type": "string" },
						"missing": {
							"type": "array",
							"items": { "$ref": "common.schema.json#/$defs/finding" }
						}
					}
				},
				"dataComparisons": {
					"description": "Data that changed since the merge base, beside what it was.",
					"type": "array",
					"maxItems": 1e3,
					"items": { "$ref": "common.schema.json#/$defs/dataComparison" }
				},
				"recreation": { "$ref": "common.schema.json#/$defs/recreation" },
				"merging": {
					"title": "Merging",
					"description": "What merging puts into the world, as the record of a feature that goes up says.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"remediation": {
							"title": "MergingRemediation",
							"type": "object",
							"additionalProperties": false,
							"required": ["action", "bounds"],
							"properties": {
								"action": {
									"type": "string",
									"maxLength": 200
								},
								"mode": {
									"type": "string",
									"maxLength": 50
								},
								"modeBefore": {
									"description": "On the base, where it differs.",
									"type": "string",
									"maxLength": 50
								},
								"bounds": {
									"description": "What bounds it, in a few words each.",
									"type": "array",
									"maxItems": 25,
									"items": {
										"type": "string",
										"maxLength": 400
									}
								},
								"killSwitch": {
									"type": "string",
									"maxLength": 200
								},
								"undo": { "$ref": "common.schema.json#/$defs/location" }
							}
						},
						"exposure": {
							"title": "MergingExposure",
							"type": "object",
							"additionalProperties": false,
							"required": ["steps"],
							"properties": {
								"steps": {
									"type": "array",
									"maxItems": 50,
									"items": {
										"type": "string",
										"maxLength": 50
									}
								},
								"hold": {
									"type": "string",
									"maxLength": 50
								},
								"flag": {
									"type": "string",
									"maxLength": 200
								}
							}
						},
						"rollback": { "$ref": "common.schema.json#/$defs/location" },
						"artifact": {
							"title": "MergingArtifact",
							"type": "object",
							"additionalProperties": false,
							"required": ["name", "version"],
							"properties": {
								"name": {
									"type": "string",
									"maxLength": 200
								},
								"version": {
									"type": "string",
									"maxLength": 100
								},
								"digest": {
									"type": "string",
									"maxLength": 100
								}
							}
						}
					}
				},
				"dependents": {
					"description": "Features that lean on this one.",
					"type": "array",
					"items": {
						"title": "Dependent",
						"type": "object",
						"additionalProperties": false,
						"required": ["id", "stage"],
						"properties": {
							"id": { "type": "string" },
							"stage": { "type": "string" }
						}
					}
				}
			}
		}
	}
};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = { "enum": [
	"ready",
	"blocked",
	"undecided",
	"nothing-to-judge"
] };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "ready" || data === "blocked" || data === "undecided" || data === "nothing-to-judge")) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema20.enum },
			parentSchema: schema20,
			data
		});
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema22 = {
	"description": "The whole id of a commit: 40 (or 64) digits and letters from a to f.",
	"type": "string",
	"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
};
const pattern3 = /* @__PURE__ */ new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "pattern",
				params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" },
				parentSchema: schema22,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema22,
			data
		});
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema23 = {
	"title": "Location",
	"description": "Where in the reader's own files.",
	"type": "object",
	"additionalProperties": false,
	"required": ["path"],
	"properties": {
		"path": {
			"description": "From the repository's root.",
			"type": "string",
			"maxLength": 1e3
		},
		"line": {
			"description": "Counted from 1.",
			"type": "integer",
			"minimum": 1
		},
		"column": {
			"description": "Counted from 1.",
			"type": "integer",
			"minimum": 1
		}
	}
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "path" },
				parentSchema: schema23,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "line" || key0 === "column")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema23,
				data
			});
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (data0.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/path",
						keyword: "maxLength",
						params: { limit: 1e3 },
						parentSchema: schema23.properties.path,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/path",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema23.properties.path,
					data: data0
				});
				errors++;
			}
		}
		if (data.line !== void 0) {
			let data1 = data.line;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/line",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema23.properties.line,
					data: data1
				});
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/line",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						parentSchema: schema23.properties.line,
						data: data1
					});
					errors++;
				}
			}
		}
		if (data.column !== void 0) {
			let data2 = data.column;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/column",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema23.properties.column,
					data: data2
				});
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/column",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						parentSchema: schema23.properties.column,
						data: data2
					});
					errors++;
				}
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema23,
			data
		});
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema24 = {
	"title": "JudgedFeature",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"title",
		"stage",
		"verdict",
		"blocksThisRun",
		"because",
		"owners",
		"gates",
		"findings",
		"dependents"
	],
	"properties": {
		"id": { "type": "string" },
		"title": { "type": "string" },
		"stage": { "type": "string" },
		"raisedFrom": {
			"description": "The stage on the base; an empty text for a feature that is new.",
			"type": "string"
		},
		"loweredFrom": { "type": "string" },
		"record": { "$ref": "common.schema.json#/$defs/location" },
		"owners": {
			"type": "array",
			"items": { "type": "string" }
		},
		"because": {
			"description": "Why this run answers for it.",
			"enum": [
				"raised",
				"registered",
				"changed",
				"lowered",
				"removed",
				"depends",
				"every-feature",
				"named"
			]
		},
		"verdict": { "$ref": "#/$defs/verdict" },
		"blocksThisRun": { "type": "boolean" },
		"gates": {
			"type": "array",
			"items": {
				"title": "GateSummary",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"gate",
					"required",
					"verdict",
					"passed",
					"failed",
					"unknown",
					"summary"
				],
				"properties": {
					"gate": { "type": "string" },
					"required": { "type": "boolean" },
					"verdict": { "enum": [
						"ready",
						"blocked",
						"undecided",
						"not-asked"
					] },
					"passed": { "type": "integer" },
					"failed": { "type": "integer" },
					"unknown": { "type": "integer" },
					"summary": {
						"description": "What was seen, in a few words.",
						"type": "string"
					},
					"producers": {
						"description": "Who made the evidence, where it was made elsewhere.",
						"type": "array",
						"items": {
							"title": "EvidenceOrigin",
							"type": "object",
							"additionalProperties": false,
							"required": ["origin", "producer"],
							"properties": {
								"origin": { "enum": ["committed", "supplied"] },
								"producer": { "$ref": "common.schema.json#/$defs/producer" }
							}
						}
					}
				}
			}
		},
		"findings": {
			"type": "array",
			"items": { "$ref": "common.schema.json#/$defs/finding" }
		},
		"next": {
			"title": "NextStage",
			"description": "What is missing for the stage after this one.",
			"type": "object",
			"additionalProperties": false,
			"required": ["stage", "missing"],
			"properties": {
				"stage": { "type": "string" },
				"missing": {
					"type": "array",
					"items": { "$ref": "common.schema.json#/$defs/finding" }
				}
			}
		},
		"dataComparisons": {
			"description": "Data that changed since the merge base, beside what it was.",
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "common.schema.json#/$defs/dataComparison" }
		},
		"recreation": { "$ref": "common.schema.json#/$defs/recreation" },
		"merging": {
			"title": "Merging",
			"description": "What merging puts into the world, as the record of a feature that goes up says.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"remediation": {
					"title": "MergingRemediation",
					"type": "object",
					"additionalProperties": false,
					"required": ["action", "bounds"],
					"properties": {
						"action": {
							"type": "string",
							"maxLength": 200
						},
						"mode": {
							"type": "string",
							"maxLength": 50
						},
						"modeBefore": {
							"description": "On the base, where it differs.",
							"type": "string",
							"maxLength": 50
						},
						"bounds": {
							"description": "What bounds it, in a few words each.",
							"type": "array",
							"maxItems": 25,
							"items": {
								"type": "string",
								"maxLength": 400
							}
						},
						"killSwitch": {
							"type": "string",
							"maxLength": 200
						},
						"undo": { "$ref": "common.schema.json#/$defs/location" }
					}
				},
				"exposure": {
					"title": "MergingExposure",
					"type": "object",
					"additionalProperties": false,
					"required": ["steps"],
					"properties": {
						"steps": {
							"type": "array",
							"maxItems": 50,
							"items": {
								"type": "string",
								"maxLength": 50
							}
						},
						"hold": {
							"type": "string",
							"maxLength": 50
						},
						"flag": {
							"type": "string",
							"maxLength": 200
						}
					}
				},
				"rollback": { "$ref": "common.schema.json#/$defs/location" },
				"artifact": {
					"title": "MergingArtifact",
					"type": "object",
					"additionalProperties": false,
					"required": ["name", "version"],
					"properties": {
						"name": {
							"type": "string",
							"maxLength": 200
						},
						"version": {
							"type": "string",
							"maxLength": 100
						},
						"digest": {
							"type": "string",
							"maxLength": 100
						}
					}
				}
			}
		},
		"dependents": {
			"description": "Features that lean on this one.",
			"type": "array",
			"items": {
				"title": "Dependent",
				"type": "object",
				"additionalProperties": false,
				"required": ["id", "stage"],
				"properties": {
					"id": { "type": "string" },
					"stage": { "type": "string" }
				}
			}
		}
	}
};
const schema25 = { "enum": [
	"ready",
	"blocked",
	"undecided"
] };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "ready" || data === "blocked" || data === "undecided")) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema25.enum },
			parentSchema: schema25,
			data
		});
		errors++;
	}
	validate63.errors = vErrors;
	return errors === 0;
}
validate63.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema26 = {
	"title": "Producer",
	"description": "Who made a report, when and where.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"tool",
		"version",
		"time"
	],
	"properties": {
		"tool": {
			"type": "string",
			"maxLength": 100
		},
		"version": {
			"type": "string",
			"maxLength": 100
		},
		"time": { "$ref": "#/$defs/time" },
		"commit": { "$ref": "#/$defs/commitId" },
		"run": {
			"description": "Link to the run.",
			"type": "string",
			"maxLength": 2e3
		}
	}
};
const schema27 = {
	"description": "A moment, in Coordinated Universal Time.",
	"type": "string",
	"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
};
const pattern4 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$", "");
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate66.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern4.test(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" },
				parentSchema: schema27,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema27,
			data
		});
		errors++;
	}
	validate66.errors = vErrors;
	return errors === 0;
}
validate66.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "pattern",
				params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" },
				parentSchema: schema22,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema22,
			data
		});
		errors++;
	}
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate65.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.tool === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "tool" },
				parentSchema: schema26,
				data
			});
			errors++;
		}
		if (data.version === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "version" },
				parentSchema: schema26,
				data
			});
			errors++;
		}
		if (data.time === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "time" },
				parentSchema: schema26,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "tool" || key0 === "version" || key0 === "time" || key0 === "commit" || key0 === "run")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema26,
				data
			});
			errors++;
		}
		if (data.tool !== void 0) {
			let data0 = data.tool;
			if (typeof data0 === "string") {
				if (data0.length > 100) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/tool",
						keyword: "maxLength",
						params: { limit: 100 },
						parentSchema: schema26.properties.tool,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/tool",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema26.properties.tool,
					data: data0
				});
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data1 = data.version;
			if (typeof data1 === "string") {
				if (data1.length > 100) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/version",
						keyword: "maxLength",
						params: { limit: 100 },
						parentSchema: schema26.properties.version,
						data: data1
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/version",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema26.properties.version,
					data: data1
				});
				errors++;
			}
		}
		if (data.time !== void 0) {
			if (!validate66(data.time, {
				instancePath: instancePath + "/time",
				parentData: data,
				parentDataProperty: "time",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data.commit !== void 0) {
			if (!validate68(data.commit, {
				instancePath: instancePath + "/commit",
				parentData: data,
				parentDataProperty: "commit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.run !== void 0) {
			let data4 = data.run;
			if (typeof data4 === "string") {
				if (data4.length > 2e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/run",
						keyword: "maxLength",
						params: { limit: 2e3 },
						parentSchema: schema26.properties.run,
						data: data4
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/run",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema26.properties.run,
					data: data4
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema26,
			data
		});
		errors++;
	}
	validate65.errors = vErrors;
	return errors === 0;
}
validate65.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema29 = {
	"title": "Finding",
	"description": "One answer to a check's question.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"check",
		"feature",
		"outcome",
		"severity",
		"standing",
		"message",
		"fingerprint",
		"subjects",
		"origin",
		"for"
	],
	"properties": {
		"check": { "$ref": "#/$defs/checkId" },
		"feature": {
			"type": "string",
			"maxLength": 200
		},
		"outcome": { "enum": [
			"pass",
			"fail",
			"unknown",
			"skipped"
		] },
		"severity": { "$ref": "#/$defs/severity" },
		"standing": {
			"description": "Whether it counts for the verdict: `open` does; the others say why not.",
			"enum": [
				"open",
				"waived",
				"known",
				"already-on-main"
			]
		},
		"message": {
			"type": "string",
			"maxLength": 4e3
		},
		"location": { "$ref": "#/$defs/location" },
		"expected": {
			"type": "string",
			"maxLength": 2e3
		},
		"observed": {
			"type": "string",
			"maxLength": 2e3
		},
		"remedy": {
			"description": "What to do next.",
			"type": "string",
			"maxLength": 4e3
		},
		"paste": {
			"title": "Paste",
			"description": "Lines to paste, where the remedy is mechanical.",
			"type": "object",
			"additionalProperties": false,
			"required": ["path", "text"],
			"properties": {
				"path": {
					"type": "string",
					"maxLength": 1e3
				},
				"text": {
					"type": "string",
					"maxLength": 1e4
				}
			}
		},
		"fingerprint": {
			"description": "What the finding is about, stable while lines move: the same check, feature and fingerprint are the same finding.",
			"type": "string",
			"maxLength": 2e3
		},
		"size": {
			"description": "How bad, where it can be counted: more is worse.",
			"type": "number"
		},
		"timed": {
			"description": "True where only the passing of time made it so.",
			"type": "boolean"
		},
		"subjects": {
			"description": "Paths and data names.",
			"type": "array",
			"items": {
				"type": "string",
				"maxLength": 2e3
			}
		},
		"origin": {
			"description": "Where the evidence came from: this checkout, a gate report in the repository, or one handed in by the workflow.",
			"enum": [
				"checkout",
				"committed",
				"supplied"
			]
		},
		"for": {
			"description": "Whose the remedy is.",
			"enum": [
				"data-scientist",
				"engineer",
				"operator"
			]
		},
		"statistics": { "$ref": "#/$defs/statistics" },
		"follows": {
			"title": "RootFinding",
			"description": "The finding of the same feature that it follows from: nothing can be said here because of what is said there.",
			"type": "object",
			"additionalProperties": false,
			"required": ["check", "fingerprint"],
			"properties": {
				"check": { "$ref": "#/$defs/checkId" },
				"fingerprint": {
					"type": "string",
					"maxLength": 4e3
				}
			}
		},
		"places": {
			"description": "Other lines on which it shows, as rows of data that fail.",
			"type": "array",
			"maxItems": 20,
			"items": { "$ref": "#/$defs/location" }
		}
	}
};
const schema30 = {
	"description": "A check, as `gate/question`.",
	"type": "string",
	"pattern": "^[a-z][a-z-]*/[a-z][a-z0-9-]*$"
};
const pattern6 = /* @__PURE__ */ new RegExp("^[a-z][a-z-]*/[a-z][a-z0-9-]*$", "");
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate72.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern6.test(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z-]*/[a-z][a-z0-9-]*$" },
				parentSchema: schema30,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema30,
			data
		});
		errors++;
	}
	validate72.errors = vErrors;
	return errors === 0;
}
validate72.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema31 = {
	"description": "What a failing check does: nothing at all, a note, a warning, or it blocks.",
	"enum": [
		"off",
		"note",
		"warning",
		"block"
	]
};
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate74.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "off" || data === "note" || data === "warning" || data === "block")) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema31.enum },
			parentSchema: schema31,
			data
		});
		errors++;
	}
	validate74.errors = vErrors;
	return errors === 0;
}
validate74.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate76.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "path" },
				parentSchema: schema23,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "line" || key0 === "column")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema23,
				data
			});
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (data0.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/path",
						keyword: "maxLength",
						params: { limit: 1e3 },
						parentSchema: schema23.properties.path,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/path",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema23.properties.path,
					data: data0
				});
				errors++;
			}
		}
		if (data.line !== void 0) {
			let data1 = data.line;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/line",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema23.properties.line,
					data: data1
				});
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/line",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						parentSchema: schema23.properties.line,
						data: data1
					});
					errors++;
				}
			}
		}
		if (data.column !== void 0) {
			let data2 = data.column;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/column",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema23.properties.column,
					data: data2
				});
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/column",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						parentSchema: schema23.properties.column,
						data: data2
					});
					errors++;
				}
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema23,
			data
		});
		errors++;
	}
	validate76.errors = vErrors;
	return errors === 0;
}
validate76.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema33 = {
	"title": "Statistics",
	"description": "How a statistical finding was decided.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"method",
		"estimate",
		"interval",
		"confidence",
		"n"
	],
	"properties": {
		"method": {
			"type": "string",
			"maxLength": 200
		},
		"estimate": {
			"description": "In the criterion's own scale.",
			"type": "number"
		},
		"interval": { "$ref": "#/$defs/interval" },
		"confidence": {
			"type": "number",
			"exclusiveMinimum": 0,
			"exclusiveMaximum": 1
		},
		"pValue": {
			"description": "Of the difference being the limit; as it is, not corrected.",
			"type": "number",
			"minimum": 0,
			"maximum": 1
		},
		"n": {
			"type": "object",
			"additionalProperties": false,
			"required": ["baseline", "candidate"],
			"properties": {
				"baseline": { "type": "integer" },
				"candidate": { "type": "integer" }
			}
		},
		"requiredN": {
			"description": "Units that would decide it.",
			"type": "integer"
		},
		"detectable": {
			"description": "The distance from the limit, in the same scale, that as many units as there are would decide with a power of 80 %.",
			"type": "number",
			"minimum": 0
		},
		"effect": { "$ref": "#/$defs/effectSize" },
		"limit": {
			"description": "What the estimate is held against, in the same scale.",
			"type": "number"
		},
		"direction": { "enum": ["increase", "decrease"] },
		"relative": {
			"description": "Whether estimate, interval and limit are shares of the baseline.",
			"type": "boolean"
		},
		"baseline": {
			"description": "The baseline's own value.",
			"type": "number"
		},
		"candidate": {
			"description": "The candidate's own value.",
			"type": "number"
		},
		"metric": {
			"type": "string",
			"maxLength": 500
		},
		"segment": {
			"description": "Of this segment alone.",
			"type": "string",
			"maxLength": 200
		},
		"without": {
			"description": "The candidate beside results without this component.",
			"type": "string",
			"maxLength": 200
		},
		"role": { "enum": [
			"goal",
			"guardrail",
			"information"
		] },
		"scale": {
			"description": "Of estimate, interval and limit: the metric's own unit, shares of the baseline, or percentage points as shares.",
			"enum": [
				"absolute",
				"share",
				"points"
			]
		},
		"upper": {
			"description": "The other end, where the estimate must lie between two limits.",
			"type": "number"
		},
		"alternative": {
			"description": "Left out: two-sided.",
			"enum": ["greater", "less"]
		},
		"adjustedPValue": {
			"description": "Corrected for the goals tested side by side. It decides; the interval is not corrected.",
			"type": "number",
			"minimum": 0,
			"maximum": 1
		},
		"correction": { "enum": [
			"holm",
			"benjamini-hochberg",
			"bonferroni"
		] },
		"of": {
			"description": "What is estimated: the candidate's own `value`, or its `difference` from the baseline. Left out: the difference.",
			"enum": ["value", "difference"]
		}
	}
};
const schema34 = {
	"description": "Low and high end. An open end is null.",
	"type": "array",
	"minItems": 2,
	"maxItems": 2,
	"items": { "type": ["number", "null"] }
};
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate79.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 2) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "maxItems",
				params: { limit: 2 },
				parentSchema: schema34,
				data
			});
			errors++;
		}
		if (data.length < 2) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "minItems",
				params: { limit: 2 },
				parentSchema: schema34,
				data
			});
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (!(typeof data0 == "number" && isFinite(data0)) && data0 !== null) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/" + i0,
					keyword: "type",
					params: { type: schema34.items.type },
					parentSchema: schema34.items,
					data: data0
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "array" },
			parentSchema: schema34,
			data
		});
		errors++;
	}
	validate79.errors = vErrors;
	return errors === 0;
}
validate79.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema35 = {
	"title": "MeasuredEffect",
	"description": "How large a difference is beside the spread of the units; nothing is decided from it.",
	"type": "object",
	"additionalProperties": false,
	"required": ["measure", "value"],
	"properties": {
		"measure": { "enum": [
			"hedges-g",
			"cohen-d-paired",
			"rank-biserial",
			"cohen-h",
			"cohen-g",
			"odds-ratio"
		] },
		"value": { "type": "number" }
	}
};
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate81.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.measure === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "measure" },
				parentSchema: schema35,
				data
			});
			errors++;
		}
		if (data.value === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "value" },
				parentSchema: schema35,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "measure" || key0 === "value")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema35,
				data
			});
			errors++;
		}
		if (data.measure !== void 0) {
			let data0 = data.measure;
			if (!(data0 === "hedges-g" || data0 === "cohen-d-paired" || data0 === "rank-biserial" || data0 === "cohen-h" || data0 === "cohen-g" || data0 === "odds-ratio")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/measure",
					keyword: "enum",
					params: { allowedValues: schema35.properties.measure.enum },
					parentSchema: schema35.properties.measure,
					data: data0
				});
				errors++;
			}
		}
		if (data.value !== void 0) {
			let data1 = data.value;
			if (!(typeof data1 == "number" && isFinite(data1))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/value",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema35.properties.value,
					data: data1
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema35,
			data
		});
		errors++;
	}
	validate81.errors = vErrors;
	return errors === 0;
}
validate81.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate78.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.method === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "method" },
				parentSchema: schema33,
				data
			});
			errors++;
		}
		if (data.estimate === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "estimate" },
				parentSchema: schema33,
				data
			});
			errors++;
		}
		if (data.interval === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "interval" },
				parentSchema: schema33,
				data
			});
			errors++;
		}
		if (data.confidence === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "confidence" },
				parentSchema: schema33,
				data
			});
			errors++;
		}
		if (data.n === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "n" },
				parentSchema: schema33,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema33.properties, key0)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema33,
				data
			});
			errors++;
		}
		if (data.method !== void 0) {
			let data0 = data.method;
			if (typeof data0 === "string") {
				if (data0.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/method",
						keyword: "maxLength",
						params: { limit: 200 },
						parentSchema: schema33.properties.method,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/method",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema33.properties.method,
					data: data0
				});
				errors++;
			}
		}
		if (data.estimate !== void 0) {
			let data1 = data.estimate;
			if (!(typeof data1 == "number" && isFinite(data1))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/estimate",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema33.properties.estimate,
					data: data1
				});
				errors++;
			}
		}
		if (data.interval !== void 0) {
			if (!validate79(data.interval, {
				instancePath: instancePath + "/interval",
				parentData: data,
				parentDataProperty: "interval",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate79.errors);
				errors = vErrors.length;
			}
		}
		if (data.confidence !== void 0) {
			let data3 = data.confidence;
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 >= 1 || isNaN(data3)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/confidence",
						keyword: "exclusiveMaximum",
						params: {
							comparison: "<",
							limit: 1
						},
						parentSchema: schema33.properties.confidence,
						data: data3
					});
					errors++;
				}
				if (data3 <= 0 || isNaN(data3)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/confidence",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						parentSchema: schema33.properties.confidence,
						data: data3
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/confidence",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema33.properties.confidence,
					data: data3
				});
				errors++;
			}
		}
		if (data.pValue !== void 0) {
			let data4 = data.pValue;
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 1 || isNaN(data4)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/pValue",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						parentSchema: schema33.properties.pValue,
						data: data4
					});
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/pValue",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema33.properties.pValue,
						data: data4
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/pValue",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema33.properties.pValue,
					data: data4
				});
				errors++;
			}
		}
		if (data.n !== void 0) {
			let data5 = data.n;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.baseline === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/n",
						keyword: "required",
						params: { missingProperty: "baseline" },
						parentSchema: schema33.properties.n,
						data: data5
					});
					errors++;
				}
				if (data5.candidate === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/n",
						keyword: "required",
						params: { missingProperty: "candidate" },
						parentSchema: schema33.properties.n,
						data: data5
					});
					errors++;
				}
				for (const key1 in data5) if (!(key1 === "baseline" || key1 === "candidate")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/n",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						parentSchema: schema33.properties.n,
						data: data5
					});
					errors++;
				}
				if (data5.baseline !== void 0) {
					let data6 = data5.baseline;
					if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/n/baseline",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema33.properties.n.properties.baseline,
							data: data6
						});
						errors++;
					}
				}
				if (data5.candidate !== void 0) {
					let data7 = data5.candidate;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/n/candidate",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema33.properties.n.properties.candidate,
							data: data7
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/n",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema33.properties.n,
					data: data5
				});
				errors++;
			}
		}
		if (data.requiredN !== void 0) {
			let data8 = data.requiredN;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/requiredN",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema33.properties.requiredN,
					data: data8
				});
				errors++;
			}
		}
		if (data.detectable !== void 0) {
			let data9 = data.detectable;
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 < 0 || isNaN(data9)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/detectable",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema33.properties.detectable,
						data: data9
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/detectable",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema33.properties.detectable,
					data: data9
				});
				errors++;
			}
		}
		if (data.effect !== void 0) {
			if (!validate81(data.effect, {
				instancePath: instancePath + "/effect",
				parentData: data,
				parentDataProperty: "effect",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate81.errors);
				errors = vErrors.length;
			}
		}
		if (data.limit !== void 0) {
			let data11 = data.limit;
			if (!(typeof data11 == "number" && isFinite(data11))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/limit",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema33.properties.limit,
					data: data11
				});
				errors++;
			}
		}
		if (data.direction !== void 0) {
			let data12 = data.direction;
			if (!(data12 === "increase" || data12 === "decrease")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/direction",
					keyword: "enum",
					params: { allowedValues: schema33.properties.direction.enum },
					parentSchema: schema33.properties.direction,
					data: data12
				});
				errors++;
			}
		}
		if (data.relative !== void 0) {
			let data13 = data.relative;
			if (typeof data13 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/relative",
					keyword: "type",
					params: { type: "boolean" },
					parentSchema: schema33.properties.relative,
					data: data13
				});
				errors++;
			}
		}
		if (data.baseline !== void 0) {
			let data14 = data.baseline;
			if (!(typeof data14 == "number" && isFinite(data14))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/baseline",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema33.properties.baseline,
					data: data14
				});
				errors++;
			}
		}
		if (data.candidate !== void 0) {
			let data15 = data.candidate;
			if (!(typeof data15 == "number" && isFinite(data15))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/candidate",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema33.properties.candidate,
					data: data15
				});
				errors++;
			}
		}
		if (data.metric !== void 0) {
			let data16 = data.metric;
			if (typeof data16 === "string") {
				if (data16.length > 500) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/metric",
						keyword: "maxLength",
						params: { limit: 500 },
						parentSchema: schema33.properties.metric,
						data: data16
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/metric",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema33.properties.metric,
					data: data16
				});
				errors++;
			}
		}
		if (data.segment !== void 0) {
			let data17 = data.segment;
			if (typeof data17 === "string") {
				if (data17.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/segment",
						keyword: "maxLength",
						params: { limit: 200 },
						parentSchema: schema33.properties.segment,
						data: data17
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/segment",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema33.properties.segment,
					data: data17
				});
				errors++;
			}
		}
		if (data.without !== void 0) {
			let data18 = data.without;
			if (typeof data18 === "string") {
				if (data18.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/without",
						keyword: "maxLength",
						params: { limit: 200 },
						parentSchema: schema33.properties.without,
						data: data18
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/without",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema33.properties.without,
					data: data18
				});
				errors++;
			}
		}
		if (data.role !== void 0) {
			let data19 = data.role;
			if (!(data19 === "goal" || data19 === "guardrail" || data19 === "information")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/role",
					keyword: "enum",
					params: { allowedValues: schema33.properties.role.enum },
					parentSchema: schema33.properties.role,
					data: data19
				});
				errors++;
			}
		}
		if (data.scale !== void 0) {
			let data20 = data.scale;
			if (!(data20 === "absolute" || data20 === "share" || data20 === "points")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/scale",
					keyword: "enum",
					params: { allowedValues: schema33.properties.scale.enum },
					parentSchema: schema33.properties.scale,
					data: data20
				});
				errors++;
			}
		}
		if (data.upper !== void 0) {
			let data21 = data.upper;
			if (!(typeof data21 == "number" && isFinite(data21))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/upper",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema33.properties.upper,
					data: data21
				});
				errors++;
			}
		}
		if (data.alternative !== void 0) {
			let data22 = data.alternative;
			if (!(data22 === "greater" || data22 === "less")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/alternative",
					keyword: "enum",
					params: { allowedValues: schema33.properties.alternative.enum },
					parentSchema: schema33.properties.alternative,
					data: data22
				});
				errors++;
			}
		}
		if (data.adjustedPValue !== void 0) {
			let data23 = data.adjustedPValue;
			if (typeof data23 == "number" && isFinite(data23)) {
				if (data23 > 1 || isNaN(data23)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/adjustedPValue",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						parentSchema: schema33.properties.adjustedPValue,
						data: data23
					});
					errors++;
				}
				if (data23 < 0 || isNaN(data23)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/adjustedPValue",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema33.properties.adjustedPValue,
						data: data23
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/adjustedPValue",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema33.properties.adjustedPValue,
					data: data23
				});
				errors++;
			}
		}
		if (data.correction !== void 0) {
			let data24 = data.correction;
			if (!(data24 === "holm" || data24 === "benjamini-hochberg" || data24 === "bonferroni")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/correction",
					keyword: "enum",
					params: { allowedValues: schema33.properties.correction.enum },
					parentSchema: schema33.properties.correction,
					data: data24
				});
				errors++;
			}
		}
		if (data.of !== void 0) {
			let data25 = data.of;
			if (!(data25 === "value" || data25 === "difference")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/of",
					keyword: "enum",
					params: { allowedValues: schema33.properties.of.enum },
					parentSchema: schema33.properties.of,
					data: data25
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema33,
			data
		});
		errors++;
	}
	validate78.errors = vErrors;
	return errors === 0;
}
validate78.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate71.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.check === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "check" },
				parentSchema: schema29,
				data
			});
			errors++;
		}
		if (data.feature === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "feature" },
				parentSchema: schema29,
				data
			});
			errors++;
		}
		if (data.outcome === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "outcome" },
				parentSchema: schema29,
				data
			});
			errors++;
		}
		if (data.severity === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "severity" },
				parentSchema: schema29,
				data
			});
			errors++;
		}
		if (data.standing === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "standing" },
				parentSchema: schema29,
				data
			});
			errors++;
		}
		if (data.message === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "message" },
				parentSchema: schema29,
				data
			});
			errors++;
		}
		if (data.fingerprint === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "fingerprint" },
				parentSchema: schema29,
				data
			});
			errors++;
		}
		if (data.subjects === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "subjects" },
				parentSchema: schema29,
				data
			});
			errors++;
		}
		if (data.origin === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "origin" },
				parentSchema: schema29,
				data
			});
			errors++;
		}
		if (data.for === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "for" },
				parentSchema: schema29,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema29.properties, key0)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema29,
				data
			});
			errors++;
		}
		if (data.check !== void 0) {
			if (!validate72(data.check, {
				instancePath: instancePath + "/check",
				parentData: data,
				parentDataProperty: "check",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate72.errors);
				errors = vErrors.length;
			}
		}
		if (data.feature !== void 0) {
			let data1 = data.feature;
			if (typeof data1 === "string") {
				if (data1.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/feature",
						keyword: "maxLength",
						params: { limit: 200 },
						parentSchema: schema29.properties.feature,
						data: data1
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/feature",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema29.properties.feature,
					data: data1
				});
				errors++;
			}
		}
		if (data.outcome !== void 0) {
			let data2 = data.outcome;
			if (!(data2 === "pass" || data2 === "fail" || data2 === "unknown" || data2 === "skipped")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/outcome",
					keyword: "enum",
					params: { allowedValues: schema29.properties.outcome.enum },
					parentSchema: schema29.properties.outcome,
					data: data2
				});
				errors++;
			}
		}
		if (data.severity !== void 0) {
			if (!validate74(data.severity, {
				instancePath: instancePath + "/severity",
				parentData: data,
				parentDataProperty: "severity",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.standing !== void 0) {
			let data4 = data.standing;
			if (!(data4 === "open" || data4 === "waived" || data4 === "known" || data4 === "already-on-main")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/standing",
					keyword: "enum",
					params: { allowedValues: schema29.properties.standing.enum },
					parentSchema: schema29.properties.standing,
					data: data4
				});
				errors++;
			}
		}
		if (data.message !== void 0) {
			let data5 = data.message;
			if (typeof data5 === "string") {
				if (data5.length > 4e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/message",
						keyword: "maxLength",
						params: { limit: 4e3 },
						parentSchema: schema29.properties.message,
						data: data5
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/message",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema29.properties.message,
					data: data5
				});
				errors++;
			}
		}
		if (data.location !== void 0) {
			if (!validate76(data.location, {
				instancePath: instancePath + "/location",
				parentData: data,
				parentDataProperty: "location",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate76.errors);
				errors = vErrors.length;
			}
		}
		if (data.expected !== void 0) {
			let data7 = data.expected;
			if (typeof data7 === "string") {
				if (data7.length > 2e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/expected",
						keyword: "maxLength",
						params: { limit: 2e3 },
						parentSchema: schema29.properties.expected,
						data: data7
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/expected",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema29.properties.expected,
					data: data7
				});
				errors++;
			}
		}
		if (data.observed !== void 0) {
			let data8 = data.observed;
			if (typeof data8 === "string") {
				if (data8.length > 2e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/observed",
						keyword: "maxLength",
						params: { limit: 2e3 },
						parentSchema: schema29.properties.observed,
						data: data8
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/observed",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema29.properties.observed,
					data: data8
				});
				errors++;
			}
		}
		if (data.remedy !== void 0) {
			let data9 = data.remedy;
			if (typeof data9 === "string") {
				if (data9.length > 4e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/remedy",
						keyword: "maxLength",
						params: { limit: 4e3 },
						parentSchema: schema29.properties.remedy,
						data: data9
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/remedy",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema29.properties.remedy,
					data: data9
				});
				errors++;
			}
		}
		if (data.paste !== void 0) {
			let data10 = data.paste;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				if (data10.path === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/paste",
						keyword: "required",
						params: { missingProperty: "path" },
						parentSchema: schema29.properties.paste,
						data: data10
					});
					errors++;
				}
				if (data10.text === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/paste",
						keyword: "required",
						params: { missingProperty: "text" },
						parentSchema: schema29.properties.paste,
						data: data10
					});
					errors++;
				}
				for (const key1 in data10) if (!(key1 === "path" || key1 === "text")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/paste",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						parentSchema: schema29.properties.paste,
						data: data10
					});
					errors++;
				}
				if (data10.path !== void 0) {
					let data11 = data10.path;
					if (typeof data11 === "string") {
						if (data11.length > 1e3) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/paste/path",
								keyword: "maxLength",
								params: { limit: 1e3 },
								parentSchema: schema29.properties.paste.properties.path,
								data: data11
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/paste/path",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema29.properties.paste.properties.path,
							data: data11
						});
						errors++;
					}
				}
				if (data10.text !== void 0) {
					let data12 = data10.text;
					if (typeof data12 === "string") {
						if (data12.length > 1e4) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/paste/text",
								keyword: "maxLength",
								params: { limit: 1e4 },
								parentSchema: schema29.properties.paste.properties.text,
								data: data12
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/paste/text",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema29.properties.paste.properties.text,
							data: data12
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/paste",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema29.properties.paste,
					data: data10
				});
				errors++;
			}
		}
		if (data.fingerprint !== void 0) {
			let data13 = data.fingerprint;
			if (typeof data13 === "string") {
				if (data13.length > 2e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/fingerprint",
						keyword: "maxLength",
						params: { limit: 2e3 },
						parentSchema: schema29.properties.fingerprint,
						data: data13
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/fingerprint",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema29.properties.fingerprint,
					data: data13
				});
				errors++;
			}
		}
		if (data.size !== void 0) {
			let data14 = data.size;
			if (!(typeof data14 == "number" && isFinite(data14))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/size",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema29.properties.size,
					data: data14
				});
				errors++;
			}
		}
		if (data.timed !== void 0) {
			let data15 = data.timed;
			if (typeof data15 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/timed",
					keyword: "type",
					params: { type: "boolean" },
					parentSchema: schema29.properties.timed,
					data: data15
				});
				errors++;
			}
		}
		if (data.subjects !== void 0) {
			let data16 = data.subjects;
			if (Array.isArray(data16)) {
				const len0 = data16.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data17 = data16[i0];
					if (typeof data17 === "string") {
						if (data17.length > 2e3) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/subjects/" + i0,
								keyword: "maxLength",
								params: { limit: 2e3 },
								parentSchema: schema29.properties.subjects.items,
								data: data17
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/subjects/" + i0,
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema29.properties.subjects.items,
							data: data17
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/subjects",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema29.properties.subjects,
					data: data16
				});
				errors++;
			}
		}
		if (data.origin !== void 0) {
			let data18 = data.origin;
			if (!(data18 === "checkout" || data18 === "committed" || data18 === "supplied")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/origin",
					keyword: "enum",
					params: { allowedValues: schema29.properties.origin.enum },
					parentSchema: schema29.properties.origin,
					data: data18
				});
				errors++;
			}
		}
		if (data.for !== void 0) {
			let data19 = data.for;
			if (!(data19 === "data-scientist" || data19 === "engineer" || data19 === "operator")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/for",
					keyword: "enum",
					params: { allowedValues: schema29.properties.for.enum },
					parentSchema: schema29.properties.for,
					data: data19
				});
				errors++;
			}
		}
		if (data.statistics !== void 0) {
			if (!validate78(data.statistics, {
				instancePath: instancePath + "/statistics",
				parentData: data,
				parentDataProperty: "statistics",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate78.errors);
				errors = vErrors.length;
			}
		}
		if (data.follows !== void 0) {
			let data21 = data.follows;
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
				if (data21.check === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/follows",
						keyword: "required",
						params: { missingProperty: "check" },
						parentSchema: schema29.properties.follows,
						data: data21
					});
					errors++;
				}
				if (data21.fingerprint === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/follows",
						keyword: "required",
						params: { missingProperty: "fingerprint" },
						parentSchema: schema29.properties.follows,
						data: data21
					});
					errors++;
				}
				for (const key2 in data21) if (!(key2 === "check" || key2 === "fingerprint")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/follows",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						parentSchema: schema29.properties.follows,
						data: data21
					});
					errors++;
				}
				if (data21.check !== void 0) {
					if (!validate72(data21.check, {
						instancePath: instancePath + "/follows/check",
						parentData: data21,
						parentDataProperty: "check",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate72.errors);
						errors = vErrors.length;
					}
				}
				if (data21.fingerprint !== void 0) {
					let data23 = data21.fingerprint;
					if (typeof data23 === "string") {
						if (data23.length > 4e3) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/follows/fingerprint",
								keyword: "maxLength",
								params: { limit: 4e3 },
								parentSchema: schema29.properties.follows.properties.fingerprint,
								data: data23
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/follows/fingerprint",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema29.properties.follows.properties.fingerprint,
							data: data23
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/follows",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema29.properties.follows,
					data: data21
				});
				errors++;
			}
		}
		if (data.places !== void 0) {
			let data24 = data.places;
			if (Array.isArray(data24)) {
				if (data24.length > 20) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/places",
						keyword: "maxItems",
						params: { limit: 20 },
						parentSchema: schema29.properties.places,
						data: data24
					});
					errors++;
				}
				const len1 = data24.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate76(data24[i1], {
					instancePath: instancePath + "/places/" + i1,
					parentData: data24,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate76.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/places",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema29.properties.places,
					data: data24
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema29,
			data
		});
		errors++;
	}
	validate71.errors = vErrors;
	return errors === 0;
}
validate71.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema36 = {
	"title": "DataComparison",
	"description": "The data of one object of a contract, at the merge base and now.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"contract",
		"object",
		"columns",
		"more"
	],
	"properties": {
		"contract": {
			"description": "Its path.",
			"type": "string",
			"maxLength": 1e3
		},
		"server": {
			"type": "string",
			"maxLength": 500
		},
		"object": {
			"type": "string",
			"maxLength": 500
		},
		"before": { "$ref": "#/$defs/dataSide" },
		"after": { "$ref": "#/$defs/dataSide" },
		"columns": {
			"description": "Declared columns in the order of the contract: rows without a value on each side; null where the data has no such column.",
			"type": "array",
			"maxItems": 500,
			"items": {
				"title": "ColumnComparison",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"name",
					"before",
					"after"
				],
				"properties": {
					"name": {
						"type": "string",
						"maxLength": 500
					},
					"before": {
						"type": ["integer", "null"],
						"minimum": 0
					},
					"after": {
						"type": ["integer", "null"],
						"minimum": 0
					}
				}
			}
		},
		"more": {
			"description": "Columns beyond those that are listed.",
			"type": "integer",
			"minimum": 0
		},
		"notCompared": {
			"description": "Why there is nothing to compare; the sides and columns are left out then.",
			"type": "string",
			"maxLength": 2e3
		}
	}
};
const schema37 = {
	"title": "DataSide",
	"type": "object",
	"additionalProperties": false,
	"required": ["rows", "files"],
	"properties": {
		"rows": {
			"description": "That could be read.",
			"type": "integer",
			"minimum": 0
		},
		"files": { "$ref": "#/$defs/nameList" }
	}
};
const schema38 = {
	"title": "NameList",
	"description": "A list that may be long: how many there are, and the first of them.",
	"type": "object",
	"additionalProperties": false,
	"required": ["total", "first"],
	"properties": {
		"total": {
			"type": "integer",
			"minimum": 0
		},
		"first": {
			"type": "array",
			"maxItems": 100,
			"items": {
				"type": "string",
				"maxLength": 1e3
			}
		}
	}
};
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate90.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.total === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "total" },
				parentSchema: schema38,
				data
			});
			errors++;
		}
		if (data.first === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "first" },
				parentSchema: schema38,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "total" || key0 === "first")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema38,
				data
			});
			errors++;
		}
		if (data.total !== void 0) {
			let data0 = data.total;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/total",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema38.properties.total,
					data: data0
				});
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/total",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema38.properties.total,
						data: data0
					});
					errors++;
				}
			}
		}
		if (data.first !== void 0) {
			let data1 = data.first;
			if (Array.isArray(data1)) {
				if (data1.length > 100) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/first",
						keyword: "maxItems",
						params: { limit: 100 },
						parentSchema: schema38.properties.first,
						data: data1
					});
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (data2.length > 1e3) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/first/" + i0,
								keyword: "maxLength",
								params: { limit: 1e3 },
								parentSchema: schema38.properties.first.items,
								data: data2
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/first/" + i0,
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema38.properties.first.items,
							data: data2
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/first",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema38.properties.first,
					data: data1
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema38,
			data
		});
		errors++;
	}
	validate90.errors = vErrors;
	return errors === 0;
}
validate90.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate89.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rows === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "rows" },
				parentSchema: schema37,
				data
			});
			errors++;
		}
		if (data.files === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "files" },
				parentSchema: schema37,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "rows" || key0 === "files")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema37,
				data
			});
			errors++;
		}
		if (data.rows !== void 0) {
			let data0 = data.rows;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/rows",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema37.properties.rows,
					data: data0
				});
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/rows",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema37.properties.rows,
						data: data0
					});
					errors++;
				}
			}
		}
		if (data.files !== void 0) {
			if (!validate90(data.files, {
				instancePath: instancePath + "/files",
				parentData: data,
				parentDataProperty: "files",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate90.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema37,
			data
		});
		errors++;
	}
	validate89.errors = vErrors;
	return errors === 0;
}
validate89.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate88.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.contract === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "contract" },
				parentSchema: schema36,
				data
			});
			errors++;
		}
		if (data.object === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "object" },
				parentSchema: schema36,
				data
			});
			errors++;
		}
		if (data.columns === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "columns" },
				parentSchema: schema36,
				data
			});
			errors++;
		}
		if (data.more === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "more" },
				parentSchema: schema36,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "contract" || key0 === "server" || key0 === "object" || key0 === "before" || key0 === "after" || key0 === "columns" || key0 === "more" || key0 === "notCompared")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema36,
				data
			});
			errors++;
		}
		if (data.contract !== void 0) {
			let data0 = data.contract;
			if (typeof data0 === "string") {
				if (data0.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/contract",
						keyword: "maxLength",
						params: { limit: 1e3 },
						parentSchema: schema36.properties.contract,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/contract",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema36.properties.contract,
					data: data0
				});
				errors++;
			}
		}
		if (data.server !== void 0) {
			let data1 = data.server;
			if (typeof data1 === "string") {
				if (data1.length > 500) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/server",
						keyword: "maxLength",
						params: { limit: 500 },
						parentSchema: schema36.properties.server,
						data: data1
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/server",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema36.properties.server,
					data: data1
				});
				errors++;
			}
		}
		if (data.object !== void 0) {
			let data2 = data.object;
			if (typeof data2 === "string") {
				if (data2.length > 500) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/object",
						keyword: "maxLength",
						params: { limit: 500 },
						parentSchema: schema36.properties.object,
						data: data2
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/object",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema36.properties.object,
					data: data2
				});
				errors++;
			}
		}
		if (data.before !== void 0) {
			if (!validate89(data.before, {
				instancePath: instancePath + "/before",
				parentData: data,
				parentDataProperty: "before",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate89.errors);
				errors = vErrors.length;
			}
		}
		if (data.after !== void 0) {
			if (!validate89(data.after, {
				instancePath: instancePath + "/after",
				parentData: data,
				parentDataProperty: "after",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate89.errors);
				errors = vErrors.length;
			}
		}
		if (data.columns !== void 0) {
			let data5 = data.columns;
			if (Array.isArray(data5)) {
				if (data5.length > 500) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/columns",
						keyword: "maxItems",
						params: { limit: 500 },
						parentSchema: schema36.properties.columns,
						data: data5
					});
					errors++;
				}
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						if (data6.name === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/columns/" + i0,
								keyword: "required",
								params: { missingProperty: "name" },
								parentSchema: schema36.properties.columns.items,
								data: data6
							});
							errors++;
						}
						if (data6.before === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/columns/" + i0,
								keyword: "required",
								params: { missingProperty: "before" },
								parentSchema: schema36.properties.columns.items,
								data: data6
							});
							errors++;
						}
						if (data6.after === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/columns/" + i0,
								keyword: "required",
								params: { missingProperty: "after" },
								parentSchema: schema36.properties.columns.items,
								data: data6
							});
							errors++;
						}
						for (const key1 in data6) if (!(key1 === "name" || key1 === "before" || key1 === "after")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/columns/" + i0,
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								parentSchema: schema36.properties.columns.items,
								data: data6
							});
							errors++;
						}
						if (data6.name !== void 0) {
							let data7 = data6.name;
							if (typeof data7 === "string") {
								if (data7.length > 500) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/columns/" + i0 + "/name",
										keyword: "maxLength",
										params: { limit: 500 },
										parentSchema: schema36.properties.columns.items.properties.name,
										data: data7
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/columns/" + i0 + "/name",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema36.properties.columns.items.properties.name,
									data: data7
								});
								errors++;
							}
						}
						if (data6.before !== void 0) {
							let data8 = data6.before;
							if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && data8 !== null) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/columns/" + i0 + "/before",
									keyword: "type",
									params: { type: schema36.properties.columns.items.properties.before.type },
									parentSchema: schema36.properties.columns.items.properties.before,
									data: data8
								});
								errors++;
							}
							if (typeof data8 == "number" && isFinite(data8)) {
								if (data8 < 0 || isNaN(data8)) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/columns/" + i0 + "/before",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										parentSchema: schema36.properties.columns.items.properties.before,
										data: data8
									});
									errors++;
								}
							}
						}
						if (data6.after !== void 0) {
							let data9 = data6.after;
							if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)) && data9 !== null) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/columns/" + i0 + "/after",
									keyword: "type",
									params: { type: schema36.properties.columns.items.properties.after.type },
									parentSchema: schema36.properties.columns.items.properties.after,
									data: data9
								});
								errors++;
							}
							if (typeof data9 == "number" && isFinite(data9)) {
								if (data9 < 0 || isNaN(data9)) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/columns/" + i0 + "/after",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										parentSchema: schema36.properties.columns.items.properties.after,
										data: data9
									});
									errors++;
								}
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/columns/" + i0,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema36.properties.columns.items,
							data: data6
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/columns",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema36.properties.columns,
					data: data5
				});
				errors++;
			}
		}
		if (data.more !== void 0) {
			let data10 = data.more;
			if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/more",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema36.properties.more,
					data: data10
				});
				errors++;
			}
			if (typeof data10 == "number" && isFinite(data10)) {
				if (data10 < 0 || isNaN(data10)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/more",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema36.properties.more,
						data: data10
					});
					errors++;
				}
			}
		}
		if (data.notCompared !== void 0) {
			let data11 = data.notCompared;
			if (typeof data11 === "string") {
				if (data11.length > 2e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/notCompared",
						keyword: "maxLength",
						params: { limit: 2e3 },
						parentSchema: schema36.properties.notCompared,
						data: data11
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/notCompared",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema36.properties.notCompared,
					data: data11
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema36,
			data
		});
		errors++;
	}
	validate88.errors = vErrors;
	return errors === 0;
}
validate88.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema39 = {
	"title": "Recreation",
	"description": "How to make the numbers again from the nearest snapshot, as far as it is recorded.",
	"type": "object",
	"additionalProperties": false,
	"required": ["steps", "missing"],
	"properties": {
		"steps": {
			"description": "In the order they are done.",
			"type": "array",
			"maxItems": 200,
			"items": {
				"title": "RecreationStep",
				"type": "object",
				"additionalProperties": false,
				"required": ["what", "command"],
				"properties": {
					"what": { "enum": [
						"code",
						"packages",
						"data",
						"run",
						"compare"
					] },
					"command": {
						"description": "For a POSIX shell in the repository's root.",
						"type": "string",
						"maxLength": 4e3
					},
					"from": {
						"description": "The file that says so.",
						"type": "string",
						"maxLength": 1e3
					}
				}
			}
		},
		"missing": {
			"description": "What is not recorded and would be needed.",
			"type": "array",
			"maxItems": 20,
			"items": {
				"type": "string",
				"maxLength": 1e3
			}
		},
		"seconds": {
			"description": "How long the recorded runs took.",
			"type": "number",
			"minimum": 0
		}
	}
};
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate95.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.steps === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "steps" },
				parentSchema: schema39,
				data
			});
			errors++;
		}
		if (data.missing === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "missing" },
				parentSchema: schema39,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "steps" || key0 === "missing" || key0 === "seconds")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema39,
				data
			});
			errors++;
		}
		if (data.steps !== void 0) {
			let data0 = data.steps;
			if (Array.isArray(data0)) {
				if (data0.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/steps",
						keyword: "maxItems",
						params: { limit: 200 },
						parentSchema: schema39.properties.steps,
						data: data0
					});
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.what === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/steps/" + i0,
								keyword: "required",
								params: { missingProperty: "what" },
								parentSchema: schema39.properties.steps.items,
								data: data1
							});
							errors++;
						}
						if (data1.command === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/steps/" + i0,
								keyword: "required",
								params: { missingProperty: "command" },
								parentSchema: schema39.properties.steps.items,
								data: data1
							});
							errors++;
						}
						for (const key1 in data1) if (!(key1 === "what" || key1 === "command" || key1 === "from")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/steps/" + i0,
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								parentSchema: schema39.properties.steps.items,
								data: data1
							});
							errors++;
						}
						if (data1.what !== void 0) {
							let data2 = data1.what;
							if (!(data2 === "code" || data2 === "packages" || data2 === "data" || data2 === "run" || data2 === "compare")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/steps/" + i0 + "/what",
									keyword: "enum",
									params: { allowedValues: schema39.properties.steps.items.properties.what.enum },
									parentSchema: schema39.properties.steps.items.properties.what,
									data: data2
								});
								errors++;
							}
						}
						if (data1.command !== void 0) {
							let data3 = data1.command;
							if (typeof data3 === "string") {
								if (data3.length > 4e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/steps/" + i0 + "/command",
										keyword: "maxLength",
										params: { limit: 4e3 },
										parentSchema: schema39.properties.steps.items.properties.command,
										data: data3
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/steps/" + i0 + "/command",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema39.properties.steps.items.properties.command,
									data: data3
								});
								errors++;
							}
						}
						if (data1.from !== void 0) {
							let data4 = data1.from;
							if (typeof data4 === "string") {
								if (data4.length > 1e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/steps/" + i0 + "/from",
										keyword: "maxLength",
										params: { limit: 1e3 },
										parentSchema: schema39.properties.steps.items.properties.from,
										data: data4
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/steps/" + i0 + "/from",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema39.properties.steps.items.properties.from,
									data: data4
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/steps/" + i0,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema39.properties.steps.items,
							data: data1
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/steps",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema39.properties.steps,
					data: data0
				});
				errors++;
			}
		}
		if (data.missing !== void 0) {
			let data5 = data.missing;
			if (Array.isArray(data5)) {
				if (data5.length > 20) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/missing",
						keyword: "maxItems",
						params: { limit: 20 },
						parentSchema: schema39.properties.missing,
						data: data5
					});
					errors++;
				}
				const len1 = data5.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data6 = data5[i1];
					if (typeof data6 === "string") {
						if (data6.length > 1e3) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/missing/" + i1,
								keyword: "maxLength",
								params: { limit: 1e3 },
								parentSchema: schema39.properties.missing.items,
								data: data6
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/missing/" + i1,
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema39.properties.missing.items,
							data: data6
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/missing",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema39.properties.missing,
					data: data5
				});
				errors++;
			}
		}
		if (data.seconds !== void 0) {
			let data7 = data.seconds;
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 < 0 || isNaN(data7)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/seconds",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema39.properties.seconds,
						data: data7
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/seconds",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema39.properties.seconds,
					data: data7
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema39,
			data
		});
		errors++;
	}
	validate95.errors = vErrors;
	return errors === 0;
}
validate95.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "id" },
				parentSchema: schema24,
				data
			});
			errors++;
		}
		if (data.title === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "title" },
				parentSchema: schema24,
				data
			});
			errors++;
		}
		if (data.stage === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "stage" },
				parentSchema: schema24,
				data
			});
			errors++;
		}
		if (data.verdict === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "verdict" },
				parentSchema: schema24,
				data
			});
			errors++;
		}
		if (data.blocksThisRun === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "blocksThisRun" },
				parentSchema: schema24,
				data
			});
			errors++;
		}
		if (data.because === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "because" },
				parentSchema: schema24,
				data
			});
			errors++;
		}
		if (data.owners === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "owners" },
				parentSchema: schema24,
				data
			});
			errors++;
		}
		if (data.gates === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "gates" },
				parentSchema: schema24,
				data
			});
			errors++;
		}
		if (data.findings === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "findings" },
				parentSchema: schema24,
				data
			});
			errors++;
		}
		if (data.dependents === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "dependents" },
				parentSchema: schema24,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema24.properties, key0)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema24,
				data
			});
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/id",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.id,
					data: data0
				});
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data1 = data.title;
			if (typeof data1 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/title",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.title,
					data: data1
				});
				errors++;
			}
		}
		if (data.stage !== void 0) {
			let data2 = data.stage;
			if (typeof data2 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/stage",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.stage,
					data: data2
				});
				errors++;
			}
		}
		if (data.raisedFrom !== void 0) {
			let data3 = data.raisedFrom;
			if (typeof data3 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/raisedFrom",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.raisedFrom,
					data: data3
				});
				errors++;
			}
		}
		if (data.loweredFrom !== void 0) {
			let data4 = data.loweredFrom;
			if (typeof data4 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/loweredFrom",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.loweredFrom,
					data: data4
				});
				errors++;
			}
		}
		if (data.record !== void 0) {
			if (!validate59(data.record, {
				instancePath: instancePath + "/record",
				parentData: data,
				parentDataProperty: "record",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.owners !== void 0) {
			let data6 = data.owners;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data7 = data6[i0];
					if (typeof data7 !== "string") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/owners/" + i0,
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema24.properties.owners.items,
							data: data7
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/owners",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema24.properties.owners,
					data: data6
				});
				errors++;
			}
		}
		if (data.because !== void 0) {
			let data8 = data.because;
			if (!(data8 === "raised" || data8 === "registered" || data8 === "changed" || data8 === "lowered" || data8 === "removed" || data8 === "depends" || data8 === "every-feature" || data8 === "named")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/because",
					keyword: "enum",
					params: { allowedValues: schema24.properties.because.enum },
					parentSchema: schema24.properties.because,
					data: data8
				});
				errors++;
			}
		}
		if (data.verdict !== void 0) {
			if (!validate63(data.verdict, {
				instancePath: instancePath + "/verdict",
				parentData: data,
				parentDataProperty: "verdict",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.blocksThisRun !== void 0) {
			let data10 = data.blocksThisRun;
			if (typeof data10 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/blocksThisRun",
					keyword: "type",
					params: { type: "boolean" },
					parentSchema: schema24.properties.blocksThisRun,
					data: data10
				});
				errors++;
			}
		}
		if (data.gates !== void 0) {
			let data11 = data.gates;
			if (Array.isArray(data11)) {
				const len1 = data11.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data12 = data11[i1];
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						if (data12.gate === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/gates/" + i1,
								keyword: "required",
								params: { missingProperty: "gate" },
								parentSchema: schema24.properties.gates.items,
								data: data12
							});
							errors++;
						}
						if (data12.required === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/gates/" + i1,
								keyword: "required",
								params: { missingProperty: "required" },
								parentSchema: schema24.properties.gates.items,
								data: data12
							});
							errors++;
						}
						if (data12.verdict === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/gates/" + i1,
								keyword: "required",
								params: { missingProperty: "verdict" },
								parentSchema: schema24.properties.gates.items,
								data: data12
							});
							errors++;
						}
						if (data12.passed === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/gates/" + i1,
								keyword: "required",
								params: { missingProperty: "passed" },
								parentSchema: schema24.properties.gates.items,
								data: data12
							});
							errors++;
						}
						if (data12.failed === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/gates/" + i1,
								keyword: "required",
								params: { missingProperty: "failed" },
								parentSchema: schema24.properties.gates.items,
								data: data12
							});
							errors++;
						}
						if (data12.unknown === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/gates/" + i1,
								keyword: "required",
								params: { missingProperty: "unknown" },
								parentSchema: schema24.properties.gates.items,
								data: data12
							});
							errors++;
						}
						if (data12.summary === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/gates/" + i1,
								keyword: "required",
								params: { missingProperty: "summary" },
								parentSchema: schema24.properties.gates.items,
								data: data12
							});
							errors++;
						}
						for (const key1 in data12) if (!(key1 === "gate" || key1 === "required" || key1 === "verdict" || key1 === "passed" || key1 === "failed" || key1 === "unknown" || key1 === "summary" || key1 === "producers")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/gates/" + i1,
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								parentSchema: schema24.properties.gates.items,
								data: data12
							});
							errors++;
						}
						if (data12.gate !== void 0) {
							let data13 = data12.gate;
							if (typeof data13 !== "string") {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/" + i1 + "/gate",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema24.properties.gates.items.properties.gate,
									data: data13
								});
								errors++;
							}
						}
						if (data12.required !== void 0) {
							let data14 = data12.required;
							if (typeof data14 !== "boolean") {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/" + i1 + "/required",
									keyword: "type",
									params: { type: "boolean" },
									parentSchema: schema24.properties.gates.items.properties.required,
									data: data14
								});
								errors++;
							}
						}
						if (data12.verdict !== void 0) {
							let data15 = data12.verdict;
							if (!(data15 === "ready" || data15 === "blocked" || data15 === "undecided" || data15 === "not-asked")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/" + i1 + "/verdict",
									keyword: "enum",
									params: { allowedValues: schema24.properties.gates.items.properties.verdict.enum },
									parentSchema: schema24.properties.gates.items.properties.verdict,
									data: data15
								});
								errors++;
							}
						}
						if (data12.passed !== void 0) {
							let data16 = data12.passed;
							if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/" + i1 + "/passed",
									keyword: "type",
									params: { type: "integer" },
									parentSchema: schema24.properties.gates.items.properties.passed,
									data: data16
								});
								errors++;
							}
						}
						if (data12.failed !== void 0) {
							let data17 = data12.failed;
							if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/" + i1 + "/failed",
									keyword: "type",
									params: { type: "integer" },
									parentSchema: schema24.properties.gates.items.properties.failed,
									data: data17
								});
								errors++;
							}
						}
						if (data12.unknown !== void 0) {
							let data18 = data12.unknown;
							if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/" + i1 + "/unknown",
									keyword: "type",
									params: { type: "integer" },
									parentSchema: schema24.properties.gates.items.properties.unknown,
									data: data18
								});
								errors++;
							}
						}
						if (data12.summary !== void 0) {
							let data19 = data12.summary;
							if (typeof data19 !== "string") {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/" + i1 + "/summary",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema24.properties.gates.items.properties.summary,
									data: data19
								});
								errors++;
							}
						}
						if (data12.producers !== void 0) {
							let data20 = data12.producers;
							if (Array.isArray(data20)) {
								const len2 = data20.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data21 = data20[i2];
									if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
										if (data21.origin === void 0) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/gates/" + i1 + "/producers/" + i2,
												keyword: "required",
												params: { missingProperty: "origin" },
												parentSchema: schema24.properties.gates.items.properties.producers.items,
												data: data21
											});
											errors++;
										}
										if (data21.producer === void 0) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/gates/" + i1 + "/producers/" + i2,
												keyword: "required",
												params: { missingProperty: "producer" },
												parentSchema: schema24.properties.gates.items.properties.producers.items,
												data: data21
											});
											errors++;
										}
										for (const key2 in data21) if (!(key2 === "origin" || key2 === "producer")) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/gates/" + i1 + "/producers/" + i2,
												keyword: "additionalProperties",
												params: { additionalProperty: key2 },
												parentSchema: schema24.properties.gates.items.properties.producers.items,
												data: data21
											});
											errors++;
										}
										if (data21.origin !== void 0) {
											let data22 = data21.origin;
											if (!(data22 === "committed" || data22 === "supplied")) {
												vErrors = addError(vErrors, {
													instancePath: instancePath + "/gates/" + i1 + "/producers/" + i2 + "/origin",
													keyword: "enum",
													params: { allowedValues: schema24.properties.gates.items.properties.producers.items.properties.origin.enum },
													parentSchema: schema24.properties.gates.items.properties.producers.items.properties.origin,
													data: data22
												});
												errors++;
											}
										}
										if (data21.producer !== void 0) {
											if (!validate65(data21.producer, {
												instancePath: instancePath + "/gates/" + i1 + "/producers/" + i2 + "/producer",
												parentData: data21,
												parentDataProperty: "producer",
												rootData,
												dynamicAnchors
											})) {
												vErrors = joinErrors(vErrors, validate65.errors);
												errors = vErrors.length;
											}
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/gates/" + i1 + "/producers/" + i2,
											keyword: "type",
											params: { type: "object" },
											parentSchema: schema24.properties.gates.items.properties.producers.items,
											data: data21
										});
										errors++;
									}
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/" + i1 + "/producers",
									keyword: "type",
									params: { type: "array" },
									parentSchema: schema24.properties.gates.items.properties.producers,
									data: data20
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/gates/" + i1,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema24.properties.gates.items,
							data: data12
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/gates",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema24.properties.gates,
					data: data11
				});
				errors++;
			}
		}
		if (data.findings !== void 0) {
			let data24 = data.findings;
			if (Array.isArray(data24)) {
				const len3 = data24.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate71(data24[i3], {
					instancePath: instancePath + "/findings/" + i3,
					parentData: data24,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate71.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/findings",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema24.properties.findings,
					data: data24
				});
				errors++;
			}
		}
		if (data.next !== void 0) {
			let data26 = data.next;
			if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
				if (data26.stage === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/next",
						keyword: "required",
						params: { missingProperty: "stage" },
						parentSchema: schema24.properties.next,
						data: data26
					});
					errors++;
				}
				if (data26.missing === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/next",
						keyword: "required",
						params: { missingProperty: "missing" },
						parentSchema: schema24.properties.next,
						data: data26
					});
					errors++;
				}
				for (const key3 in data26) if (!(key3 === "stage" || key3 === "missing")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/next",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						parentSchema: schema24.properties.next,
						data: data26
					});
					errors++;
				}
				if (data26.stage !== void 0) {
					let data27 = data26.stage;
					if (typeof data27 !== "string") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/next/stage",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema24.properties.next.properties.stage,
							data: data27
						});
						errors++;
					}
				}
				if (data26.missing !== void 0) {
					let data28 = data26.missing;
					if (Array.isArray(data28)) {
						const len4 = data28.length;
						for (let i4 = 0; i4 < len4; i4++) if (!validate71(data28[i4], {
							instancePath: instancePath + "/next/missing/" + i4,
							parentData: data28,
							parentDataProperty: i4,
							rootData,
							dynamicAnchors
						})) {
							vErrors = joinErrors(vErrors, validate71.errors);
							errors = vErrors.length;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/next/missing",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema24.properties.next.properties.missing,
							data: data28
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/next",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema24.properties.next,
					data: data26
				});
				errors++;
			}
		}
		if (data.dataComparisons !== void 0) {
			let data30 = data.dataComparisons;
			if (Array.isArray(data30)) {
				if (data30.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/dataComparisons",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema24.properties.dataComparisons,
						data: data30
					});
					errors++;
				}
				const len5 = data30.length;
				for (let i5 = 0; i5 < len5; i5++) if (!validate88(data30[i5], {
					instancePath: instancePath + "/dataComparisons/" + i5,
					parentData: data30,
					parentDataProperty: i5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate88.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/dataComparisons",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema24.properties.dataComparisons,
					data: data30
				});
				errors++;
			}
		}
		if (data.recreation !== void 0) {
			if (!validate95(data.recreation, {
				instancePath: instancePath + "/recreation",
				parentData: data,
				parentDataProperty: "recreation",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate95.errors);
				errors = vErrors.length;
			}
		}
		if (data.merging !== void 0) {
			let data33 = data.merging;
			if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
				for (const key4 in data33) if (!(key4 === "remediation" || key4 === "exposure" || key4 === "rollback" || key4 === "artifact")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/merging",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						parentSchema: schema24.properties.merging,
						data: data33
					});
					errors++;
				}
				if (data33.remediation !== void 0) {
					let data34 = data33.remediation;
					if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
						if (data34.action === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/merging/remediation",
								keyword: "required",
								params: { missingProperty: "action" },
								parentSchema: schema24.properties.merging.properties.remediation,
								data: data34
							});
							errors++;
						}
						if (data34.bounds === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/merging/remediation",
								keyword: "required",
								params: { missingProperty: "bounds" },
								parentSchema: schema24.properties.merging.properties.remediation,
								data: data34
							});
							errors++;
						}
						for (const key5 in data34) if (!(key5 === "action" || key5 === "mode" || key5 === "modeBefore" || key5 === "bounds" || key5 === "killSwitch" || key5 === "undo")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/merging/remediation",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								parentSchema: schema24.properties.merging.properties.remediation,
								data: data34
							});
							errors++;
						}
						if (data34.action !== void 0) {
							let data35 = data34.action;
							if (typeof data35 === "string") {
								if (data35.length > 200) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/merging/remediation/action",
										keyword: "maxLength",
										params: { limit: 200 },
										parentSchema: schema24.properties.merging.properties.remediation.properties.action,
										data: data35
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/merging/remediation/action",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema24.properties.merging.properties.remediation.properties.action,
									data: data35
								});
								errors++;
							}
						}
						if (data34.mode !== void 0) {
							let data36 = data34.mode;
							if (typeof data36 === "string") {
								if (data36.length > 50) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/merging/remediation/mode",
										keyword: "maxLength",
										params: { limit: 50 },
										parentSchema: schema24.properties.merging.properties.remediation.properties.mode,
										data: data36
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/merging/remediation/mode",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema24.properties.merging.properties.remediation.properties.mode,
									data: data36
								});
								errors++;
							}
						}
						if (data34.modeBefore !== void 0) {
							let data37 = data34.modeBefore;
							if (typeof data37 === "string") {
								if (data37.length > 50) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/merging/remediation/modeBefore",
										keyword: "maxLength",
										params: { limit: 50 },
										parentSchema: schema24.properties.merging.properties.remediation.properties.modeBefore,
										data: data37
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/merging/remediation/modeBefore",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema24.properties.merging.properties.remediation.properties.modeBefore,
									data: data37
								});
								errors++;
							}
						}
						if (data34.bounds !== void 0) {
							let data38 = data34.bounds;
							if (Array.isArray(data38)) {
								if (data38.length > 25) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/merging/remediation/bounds",
										keyword: "maxItems",
										params: { limit: 25 },
										parentSchema: schema24.properties.merging.properties.remediation.properties.bounds,
										data: data38
									});
									errors++;
								}
								const len6 = data38.length;
								for (let i6 = 0; i6 < len6; i6++) {
									let data39 = data38[i6];
									if (typeof data39 === "string") {
										if (data39.length > 400) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/merging/remediation/bounds/" + i6,
												keyword: "maxLength",
												params: { limit: 400 },
												parentSchema: schema24.properties.merging.properties.remediation.properties.bounds.items,
												data: data39
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/merging/remediation/bounds/" + i6,
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema24.properties.merging.properties.remediation.properties.bounds.items,
											data: data39
										});
										errors++;
									}
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/merging/remediation/bounds",
									keyword: "type",
									params: { type: "array" },
									parentSchema: schema24.properties.merging.properties.remediation.properties.bounds,
									data: data38
								});
								errors++;
							}
						}
						if (data34.killSwitch !== void 0) {
							let data40 = data34.killSwitch;
							if (typeof data40 === "string") {
								if (data40.length > 200) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/merging/remediation/killSwitch",
										keyword: "maxLength",
										params: { limit: 200 },
										parentSchema: schema24.properties.merging.properties.remediation.properties.killSwitch,
										data: data40
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/merging/remediation/killSwitch",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema24.properties.merging.properties.remediation.properties.killSwitch,
									data: data40
								});
								errors++;
							}
						}
						if (data34.undo !== void 0) {
							if (!validate59(data34.undo, {
								instancePath: instancePath + "/merging/remediation/undo",
								parentData: data34,
								parentDataProperty: "undo",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate59.errors);
								errors = vErrors.length;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/merging/remediation",
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema24.properties.merging.properties.remediation,
							data: data34
						});
						errors++;
					}
				}
				if (data33.exposure !== void 0) {
					let data42 = data33.exposure;
					if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
						if (data42.steps === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/merging/exposure",
								keyword: "required",
								params: { missingProperty: "steps" },
								parentSchema: schema24.properties.merging.properties.exposure,
								data: data42
							});
							errors++;
						}
						for (const key6 in data42) if (!(key6 === "steps" || key6 === "hold" || key6 === "flag")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/merging/exposure",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								parentSchema: schema24.properties.merging.properties.exposure,
								data: data42
							});
							errors++;
						}
						if (data42.steps !== void 0) {
							let data43 = data42.steps;
							if (Array.isArray(data43)) {
								if (data43.length > 50) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/merging/exposure/steps",
										keyword: "maxItems",
										params: { limit: 50 },
										parentSchema: schema24.properties.merging.properties.exposure.properties.steps,
										data: data43
									});
									errors++;
								}
								const len7 = data43.length;
								for (let i7 = 0; i7 < len7; i7++) {
									let data44 = data43[i7];
									if (typeof data44 === "string") {
										if (data44.length > 50) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/merging/exposure/steps/" + i7,
												keyword: "maxLength",
												params: { limit: 50 },
												parentSchema: schema24.properties.merging.properties.exposure.properties.steps.items,
												data: data44
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/merging/exposure/steps/" + i7,
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema24.properties.merging.properties.exposure.properties.steps.items,
											data: data44
										});
										errors++;
									}
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/merging/exposure/steps",
									keyword: "type",
									params: { type: "array" },
									parentSchema: schema24.properties.merging.properties.exposure.properties.steps,
									data: data43
								});
								errors++;
							}
						}
						if (data42.hold !== void 0) {
							let data45 = data42.hold;
							if (typeof data45 === "string") {
								if (data45.length > 50) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/merging/exposure/hold",
										keyword: "maxLength",
										params: { limit: 50 },
										parentSchema: schema24.properties.merging.properties.exposure.properties.hold,
										data: data45
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/merging/exposure/hold",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema24.properties.merging.properties.exposure.properties.hold,
									data: data45
								});
								errors++;
							}
						}
						if (data42.flag !== void 0) {
							let data46 = data42.flag;
							if (typeof data46 === "string") {
								if (data46.length > 200) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/merging/exposure/flag",
										keyword: "maxLength",
										params: { limit: 200 },
										parentSchema: schema24.properties.merging.properties.exposure.properties.flag,
										data: data46
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/merging/exposure/flag",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema24.properties.merging.properties.exposure.properties.flag,
									data: data46
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/merging/exposure",
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema24.properties.merging.properties.exposure,
							data: data42
						});
						errors++;
					}
				}
				if (data33.rollback !== void 0) {
					if (!validate59(data33.rollback, {
						instancePath: instancePath + "/merging/rollback",
						parentData: data33,
						parentDataProperty: "rollback",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate59.errors);
						errors = vErrors.length;
					}
				}
				if (data33.artifact !== void 0) {
					let data48 = data33.artifact;
					if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
						if (data48.name === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/merging/artifact",
								keyword: "required",
								params: { missingProperty: "name" },
								parentSchema: schema24.properties.merging.properties.artifact,
								data: data48
							});
							errors++;
						}
						if (data48.version === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/merging/artifact",
								keyword: "required",
								params: { missingProperty: "version" },
								parentSchema: schema24.properties.merging.properties.artifact,
								data: data48
							});
							errors++;
						}
						for (const key7 in data48) if (!(key7 === "name" || key7 === "version" || key7 === "digest")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/merging/artifact",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								parentSchema: schema24.properties.merging.properties.artifact,
								data: data48
							});
							errors++;
						}
						if (data48.name !== void 0) {
							let data49 = data48.name;
							if (typeof data49 === "string") {
								if (data49.length > 200) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/merging/artifact/name",
										keyword: "maxLength",
										params: { limit: 200 },
										parentSchema: schema24.properties.merging.properties.artifact.properties.name,
										data: data49
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/merging/artifact/name",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema24.properties.merging.properties.artifact.properties.name,
									data: data49
								});
								errors++;
							}
						}
						if (data48.version !== void 0) {
							let data50 = data48.version;
							if (typeof data50 === "string") {
								if (data50.length > 100) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/merging/artifact/version",
										keyword: "maxLength",
										params: { limit: 100 },
										parentSchema: schema24.properties.merging.properties.artifact.properties.version,
										data: data50
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/merging/artifact/version",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema24.properties.merging.properties.artifact.properties.version,
									data: data50
								});
								errors++;
							}
						}
						if (data48.digest !== void 0) {
							let data51 = data48.digest;
							if (typeof data51 === "string") {
								if (data51.length > 100) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/merging/artifact/digest",
										keyword: "maxLength",
										params: { limit: 100 },
										parentSchema: schema24.properties.merging.properties.artifact.properties.digest,
										data: data51
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/merging/artifact/digest",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema24.properties.merging.properties.artifact.properties.digest,
									data: data51
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/merging/artifact",
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema24.properties.merging.properties.artifact,
							data: data48
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/merging",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema24.properties.merging,
					data: data33
				});
				errors++;
			}
		}
		if (data.dependents !== void 0) {
			let data52 = data.dependents;
			if (Array.isArray(data52)) {
				const len8 = data52.length;
				for (let i8 = 0; i8 < len8; i8++) {
					let data53 = data52[i8];
					if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
						if (data53.id === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/dependents/" + i8,
								keyword: "required",
								params: { missingProperty: "id" },
								parentSchema: schema24.properties.dependents.items,
								data: data53
							});
							errors++;
						}
						if (data53.stage === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/dependents/" + i8,
								keyword: "required",
								params: { missingProperty: "stage" },
								parentSchema: schema24.properties.dependents.items,
								data: data53
							});
							errors++;
						}
						for (const key8 in data53) if (!(key8 === "id" || key8 === "stage")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/dependents/" + i8,
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								parentSchema: schema24.properties.dependents.items,
								data: data53
							});
							errors++;
						}
						if (data53.id !== void 0) {
							let data54 = data53.id;
							if (typeof data54 !== "string") {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/dependents/" + i8 + "/id",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema24.properties.dependents.items.properties.id,
									data: data54
								});
								errors++;
							}
						}
						if (data53.stage !== void 0) {
							let data55 = data53.stage;
							if (typeof data55 !== "string") {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/dependents/" + i8 + "/stage",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema24.properties.dependents.items.properties.stage,
									data: data55
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/dependents/" + i8,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema24.properties.dependents.items,
							data: data53
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/dependents",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema24.properties.dependents,
					data: data52
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema24,
			data
		});
		errors++;
	}
	validate61.errors = vErrors;
	return errors === 0;
}
validate61.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema40 = {
	"title": "AffectedFeature",
	"description": "A feature that a change reaches.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"feature",
		"title",
		"stage",
		"owners",
		"by",
		"certain",
		"way"
	],
	"properties": {
		"feature": {
			"type": "string",
			"maxLength": 1e3
		},
		"title": {
			"type": "string",
			"maxLength": 1e3
		},
		"stage": {
			"type": "string",
			"maxLength": 200
		},
		"owners": {
			"type": "array",
			"maxItems": 100,
			"items": {
				"type": "string",
				"maxLength": 500
			}
		},
		"record": { "$ref": "#/$defs/location" },
		"by": {
			"description": "`lineage`; `record`: its record names the file itself; `dependency`: its record leans on an affected feature.",
			"enum": [
				"lineage",
				"record",
				"dependency"
			]
		},
		"certain": {
			"description": "False where only data sets lead there, and nothing tells whether the column does.",
			"type": "boolean"
		},
		"through": {
			"description": "The changed file.",
			"type": "string",
			"maxLength": 1e3
		},
		"way": {
			"description": "From what changes to the feature's data; of a dependency the features between. A long one is cut in its middle.",
			"type": "array",
			"maxItems": 41,
			"items": {
				"type": "string",
				"maxLength": 1e3
			}
		}
	}
};
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate103.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.feature === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "feature" },
				parentSchema: schema40,
				data
			});
			errors++;
		}
		if (data.title === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "title" },
				parentSchema: schema40,
				data
			});
			errors++;
		}
		if (data.stage === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "stage" },
				parentSchema: schema40,
				data
			});
			errors++;
		}
		if (data.owners === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "owners" },
				parentSchema: schema40,
				data
			});
			errors++;
		}
		if (data.by === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "by" },
				parentSchema: schema40,
				data
			});
			errors++;
		}
		if (data.certain === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "certain" },
				parentSchema: schema40,
				data
			});
			errors++;
		}
		if (data.way === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "way" },
				parentSchema: schema40,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema40.properties, key0)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema40,
				data
			});
			errors++;
		}
		if (data.feature !== void 0) {
			let data0 = data.feature;
			if (typeof data0 === "string") {
				if (data0.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/feature",
						keyword: "maxLength",
						params: { limit: 1e3 },
						parentSchema: schema40.properties.feature,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/feature",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema40.properties.feature,
					data: data0
				});
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data1 = data.title;
			if (typeof data1 === "string") {
				if (data1.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/title",
						keyword: "maxLength",
						params: { limit: 1e3 },
						parentSchema: schema40.properties.title,
						data: data1
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/title",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema40.properties.title,
					data: data1
				});
				errors++;
			}
		}
		if (data.stage !== void 0) {
			let data2 = data.stage;
			if (typeof data2 === "string") {
				if (data2.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/stage",
						keyword: "maxLength",
						params: { limit: 200 },
						parentSchema: schema40.properties.stage,
						data: data2
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/stage",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema40.properties.stage,
					data: data2
				});
				errors++;
			}
		}
		if (data.owners !== void 0) {
			let data3 = data.owners;
			if (Array.isArray(data3)) {
				if (data3.length > 100) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/owners",
						keyword: "maxItems",
						params: { limit: 100 },
						parentSchema: schema40.properties.owners,
						data: data3
					});
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (typeof data4 === "string") {
						if (data4.length > 500) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/owners/" + i0,
								keyword: "maxLength",
								params: { limit: 500 },
								parentSchema: schema40.properties.owners.items,
								data: data4
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/owners/" + i0,
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema40.properties.owners.items,
							data: data4
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/owners",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema40.properties.owners,
					data: data3
				});
				errors++;
			}
		}
		if (data.record !== void 0) {
			if (!validate76(data.record, {
				instancePath: instancePath + "/record",
				parentData: data,
				parentDataProperty: "record",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate76.errors);
				errors = vErrors.length;
			}
		}
		if (data.by !== void 0) {
			let data6 = data.by;
			if (!(data6 === "lineage" || data6 === "record" || data6 === "dependency")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/by",
					keyword: "enum",
					params: { allowedValues: schema40.properties.by.enum },
					parentSchema: schema40.properties.by,
					data: data6
				});
				errors++;
			}
		}
		if (data.certain !== void 0) {
			let data7 = data.certain;
			if (typeof data7 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/certain",
					keyword: "type",
					params: { type: "boolean" },
					parentSchema: schema40.properties.certain,
					data: data7
				});
				errors++;
			}
		}
		if (data.through !== void 0) {
			let data8 = data.through;
			if (typeof data8 === "string") {
				if (data8.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/through",
						keyword: "maxLength",
						params: { limit: 1e3 },
						parentSchema: schema40.properties.through,
						data: data8
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/through",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema40.properties.through,
					data: data8
				});
				errors++;
			}
		}
		if (data.way !== void 0) {
			let data9 = data.way;
			if (Array.isArray(data9)) {
				if (data9.length > 41) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/way",
						keyword: "maxItems",
						params: { limit: 41 },
						parentSchema: schema40.properties.way,
						data: data9
					});
					errors++;
				}
				const len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data10 = data9[i1];
					if (typeof data10 === "string") {
						if (data10.length > 1e3) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/way/" + i1,
								keyword: "maxLength",
								params: { limit: 1e3 },
								parentSchema: schema40.properties.way.items,
								data: data10
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/way/" + i1,
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema40.properties.way.items,
							data: data10
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/way",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema40.properties.way,
					data: data9
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema40,
			data
		});
		errors++;
	}
	validate103.errors = vErrors;
	return errors === 0;
}
validate103.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "kind" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		if (data.version === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "version" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		if (data.tool === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "tool" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		if (data.verdict === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "verdict" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		if (data.ready === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "ready" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		if (data.enforced === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "enforced" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		if (data.notices === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "notices" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		if (data.policy === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "policy" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		if (data.features === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "features" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		if (data.notJudged === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "notJudged" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		if (data.waivers === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "waivers" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		if (data.knownDebt === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "knownDebt" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		if (data.discovered === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "discovered" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		if (data.counts === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "counts" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema19.properties, key0)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		if (data.kind !== void 0) {
			let data0 = data.kind;
			if ("promotion-gates/readiness-report" !== data0) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/kind",
					keyword: "const",
					params: { allowedValue: "promotion-gates/readiness-report" },
					parentSchema: schema19.properties.kind,
					data: data0
				});
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data1 = data.version;
			if ("1.0" !== data1) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/version",
					keyword: "const",
					params: { allowedValue: "1.0" },
					parentSchema: schema19.properties.version,
					data: data1
				});
				errors++;
			}
		}
		if (data.tool !== void 0) {
			let data2 = data.tool;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.name === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/tool",
						keyword: "required",
						params: { missingProperty: "name" },
						parentSchema: schema19.properties.tool,
						data: data2
					});
					errors++;
				}
				if (data2.version === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/tool",
						keyword: "required",
						params: { missingProperty: "version" },
						parentSchema: schema19.properties.tool,
						data: data2
					});
					errors++;
				}
				for (const key1 in data2) if (!(key1 === "name" || key1 === "version")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/tool",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						parentSchema: schema19.properties.tool,
						data: data2
					});
					errors++;
				}
				if (data2.name !== void 0) {
					let data3 = data2.name;
					if (typeof data3 !== "string") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/tool/name",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.tool.properties.name,
							data: data3
						});
						errors++;
					}
				}
				if (data2.version !== void 0) {
					let data4 = data2.version;
					if (typeof data4 !== "string") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/tool/version",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.tool.properties.version,
							data: data4
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/tool",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.tool,
					data: data2
				});
				errors++;
			}
		}
		if (data.verdict !== void 0) {
			if (!validate53(data.verdict, {
				instancePath: instancePath + "/verdict",
				parentData: data,
				parentDataProperty: "verdict",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.ready !== void 0) {
			let data6 = data.ready;
			if (typeof data6 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/ready",
					keyword: "type",
					params: { type: "boolean" },
					parentSchema: schema19.properties.ready,
					data: data6
				});
				errors++;
			}
		}
		if (data.enforced !== void 0) {
			let data7 = data.enforced;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.value === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/enforced",
						keyword: "required",
						params: { missingProperty: "value" },
						parentSchema: schema19.properties.enforced,
						data: data7
					});
					errors++;
				}
				for (const key2 in data7) if (!(key2 === "value" || key2 === "because")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/enforced",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						parentSchema: schema19.properties.enforced,
						data: data7
					});
					errors++;
				}
				if (data7.value !== void 0) {
					let data8 = data7.value;
					if (typeof data8 !== "boolean") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/enforced/value",
							keyword: "type",
							params: { type: "boolean" },
							parentSchema: schema19.properties.enforced.properties.value,
							data: data8
						});
						errors++;
					}
				}
				if (data7.because !== void 0) {
					let data9 = data7.because;
					if (typeof data9 !== "string") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/enforced/because",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.enforced.properties.because,
							data: data9
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/enforced",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.enforced,
					data: data7
				});
				errors++;
			}
		}
		if (data.head !== void 0) {
			if (!validate56(data.head, {
				instancePath: instancePath + "/head",
				parentData: data,
				parentDataProperty: "head",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.base !== void 0) {
			let data11 = data.base;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				for (const key3 in data11) if (!(key3 === "commit" || key3 === "name" || key3 === "missing")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/base",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						parentSchema: schema19.properties.base,
						data: data11
					});
					errors++;
				}
				if (data11.commit !== void 0) {
					if (!validate56(data11.commit, {
						instancePath: instancePath + "/base/commit",
						parentData: data11,
						parentDataProperty: "commit",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate56.errors);
						errors = vErrors.length;
					}
				}
				if (data11.name !== void 0) {
					let data13 = data11.name;
					if (typeof data13 === "string") {
						if (data13.length > 500) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/base/name",
								keyword: "maxLength",
								params: { limit: 500 },
								parentSchema: schema19.properties.base.properties.name,
								data: data13
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/base/name",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.base.properties.name,
							data: data13
						});
						errors++;
					}
				}
				if (data11.missing !== void 0) {
					let data14 = data11.missing;
					if (typeof data14 !== "string") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/base/missing",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.base.properties.missing,
							data: data14
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/base",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.base,
					data: data11
				});
				errors++;
			}
		}
		if (data.run !== void 0) {
			let data15 = data.run;
			if (typeof data15 === "string") {
				if (data15.length > 2e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/run",
						keyword: "maxLength",
						params: { limit: 2e3 },
						parentSchema: schema19.properties.run,
						data: data15
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/run",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema19.properties.run,
					data: data15
				});
				errors++;
			}
		}
		if (data.notices !== void 0) {
			let data16 = data.notices;
			if (Array.isArray(data16)) {
				const len0 = data16.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data17 = data16[i0];
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						if (data17.message === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/notices/" + i0,
								keyword: "required",
								params: { missingProperty: "message" },
								parentSchema: schema19.properties.notices.items,
								data: data17
							});
							errors++;
						}
						for (const key4 in data17) if (!(key4 === "message" || key4 === "location")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/notices/" + i0,
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								parentSchema: schema19.properties.notices.items,
								data: data17
							});
							errors++;
						}
						if (data17.message !== void 0) {
							let data18 = data17.message;
							if (typeof data18 === "string") {
								if (data18.length > 4e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/notices/" + i0 + "/message",
										keyword: "maxLength",
										params: { limit: 4e3 },
										parentSchema: schema19.properties.notices.items.properties.message,
										data: data18
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/notices/" + i0 + "/message",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.notices.items.properties.message,
									data: data18
								});
								errors++;
							}
						}
						if (data17.location !== void 0) {
							if (!validate59(data17.location, {
								instancePath: instancePath + "/notices/" + i0 + "/location",
								parentData: data17,
								parentDataProperty: "location",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate59.errors);
								errors = vErrors.length;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/notices/" + i0,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema19.properties.notices.items,
							data: data17
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/notices",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.notices,
					data: data16
				});
				errors++;
			}
		}
		if (data.policy !== void 0) {
			let data20 = data.policy;
			if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
				if (data20.source === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/policy",
						keyword: "required",
						params: { missingProperty: "source" },
						parentSchema: schema19.properties.policy,
						data: data20
					});
					errors++;
				}
				if (data20.stages === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/policy",
						keyword: "required",
						params: { missingProperty: "stages" },
						parentSchema: schema19.properties.policy,
						data: data20
					});
					errors++;
				}
				for (const key5 in data20) if (!(key5 === "source" || key5 === "path" || key5 === "stages")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/policy",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						parentSchema: schema19.properties.policy,
						data: data20
					});
					errors++;
				}
				if (data20.source !== void 0) {
					let data21 = data20.source;
					if (!(data21 === "built-in" || data21 === "base" || data21 === "head" || data21 === "given")) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/policy/source",
							keyword: "enum",
							params: { allowedValues: schema19.properties.policy.properties.source.enum },
							parentSchema: schema19.properties.policy.properties.source,
							data: data21
						});
						errors++;
					}
				}
				if (data20.path !== void 0) {
					let data22 = data20.path;
					if (typeof data22 !== "string") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/policy/path",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.policy.properties.path,
							data: data22
						});
						errors++;
					}
				}
				if (data20.stages !== void 0) {
					let data23 = data20.stages;
					if (Array.isArray(data23)) {
						const len1 = data23.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data24 = data23[i1];
							if (typeof data24 !== "string") {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/policy/stages/" + i1,
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.policy.properties.stages.items,
									data: data24
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/policy/stages",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema19.properties.policy.properties.stages,
							data: data23
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/policy",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.policy,
					data: data20
				});
				errors++;
			}
		}
		if (data.features !== void 0) {
			let data25 = data.features;
			if (Array.isArray(data25)) {
				const len2 = data25.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate61(data25[i2], {
					instancePath: instancePath + "/features/" + i2,
					parentData: data25,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate61.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/features",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.features,
					data: data25
				});
				errors++;
			}
		}
		if (data.notJudged !== void 0) {
			let data27 = data.notJudged;
			if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/notJudged",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema19.properties.notJudged,
					data: data27
				});
				errors++;
			}
			if (typeof data27 == "number" && isFinite(data27)) {
				if (data27 < 0 || isNaN(data27)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/notJudged",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema19.properties.notJudged,
						data: data27
					});
					errors++;
				}
			}
		}
		if (data.waivers !== void 0) {
			let data28 = data.waivers;
			if (Array.isArray(data28)) {
				const len3 = data28.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data29 = data28[i3];
					if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
						if (data29.check === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/waivers/" + i3,
								keyword: "required",
								params: { missingProperty: "check" },
								parentSchema: schema19.properties.waivers.items,
								data: data29
							});
							errors++;
						}
						if (data29.feature === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/waivers/" + i3,
								keyword: "required",
								params: { missingProperty: "feature" },
								parentSchema: schema19.properties.waivers.items,
								data: data29
							});
							errors++;
						}
						if (data29.reason === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/waivers/" + i3,
								keyword: "required",
								params: { missingProperty: "reason" },
								parentSchema: schema19.properties.waivers.items,
								data: data29
							});
							errors++;
						}
						if (data29.until === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/waivers/" + i3,
								keyword: "required",
								params: { missingProperty: "until" },
								parentSchema: schema19.properties.waivers.items,
								data: data29
							});
							errors++;
						}
						if (data29.daysLeft === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/waivers/" + i3,
								keyword: "required",
								params: { missingProperty: "daysLeft" },
								parentSchema: schema19.properties.waivers.items,
								data: data29
							});
							errors++;
						}
						if (data29.state === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/waivers/" + i3,
								keyword: "required",
								params: { missingProperty: "state" },
								parentSchema: schema19.properties.waivers.items,
								data: data29
							});
							errors++;
						}
						if (data29.findings === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/waivers/" + i3,
								keyword: "required",
								params: { missingProperty: "findings" },
								parentSchema: schema19.properties.waivers.items,
								data: data29
							});
							errors++;
						}
						for (const key6 in data29) if (!func1.call(schema19.properties.waivers.items.properties, key6)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/waivers/" + i3,
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								parentSchema: schema19.properties.waivers.items,
								data: data29
							});
							errors++;
						}
						if (data29.check !== void 0) {
							let data30 = data29.check;
							if (typeof data30 !== "string") {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/waivers/" + i3 + "/check",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.waivers.items.properties.check,
									data: data30
								});
								errors++;
							}
						}
						if (data29.feature !== void 0) {
							let data31 = data29.feature;
							if (typeof data31 !== "string") {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/waivers/" + i3 + "/feature",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.waivers.items.properties.feature,
									data: data31
								});
								errors++;
							}
						}
						if (data29.about !== void 0) {
							let data32 = data29.about;
							if (typeof data32 !== "string") {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/waivers/" + i3 + "/about",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.waivers.items.properties.about,
									data: data32
								});
								errors++;
							}
						}
						if (data29.reason !== void 0) {
							let data33 = data29.reason;
							if (typeof data33 !== "string") {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/waivers/" + i3 + "/reason",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.waivers.items.properties.reason,
									data: data33
								});
								errors++;
							}
						}
						if (data29.until !== void 0) {
							let data34 = data29.until;
							if (typeof data34 !== "string") {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/waivers/" + i3 + "/until",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.waivers.items.properties.until,
									data: data34
								});
								errors++;
							}
						}
						if (data29.daysLeft !== void 0) {
							let data35 = data29.daysLeft;
							if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/waivers/" + i3 + "/daysLeft",
									keyword: "type",
									params: { type: "integer" },
									parentSchema: schema19.properties.waivers.items.properties.daysLeft,
									data: data35
								});
								errors++;
							}
						}
						if (data29.state !== void 0) {
							let data36 = data29.state;
							if (!(data36 === "in-force" || data36 === "ended" || data36 === "unused" || data36 === "not-merged")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/waivers/" + i3 + "/state",
									keyword: "enum",
									params: { allowedValues: schema19.properties.waivers.items.properties.state.enum },
									parentSchema: schema19.properties.waivers.items.properties.state,
									data: data36
								});
								errors++;
							}
						}
						if (data29.findings !== void 0) {
							let data37 = data29.findings;
							if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/waivers/" + i3 + "/findings",
									keyword: "type",
									params: { type: "integer" },
									parentSchema: schema19.properties.waivers.items.properties.findings,
									data: data37
								});
								errors++;
							}
						}
						if (data29.approvedBy !== void 0) {
							let data38 = data29.approvedBy;
							if (typeof data38 !== "string") {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/waivers/" + i3 + "/approvedBy",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.waivers.items.properties.approvedBy,
									data: data38
								});
								errors++;
							}
						}
						if (data29.location !== void 0) {
							if (!validate59(data29.location, {
								instancePath: instancePath + "/waivers/" + i3 + "/location",
								parentData: data29,
								parentDataProperty: "location",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate59.errors);
								errors = vErrors.length;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/waivers/" + i3,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema19.properties.waivers.items,
							data: data29
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/waivers",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.waivers,
					data: data28
				});
				errors++;
			}
		}
		if (data.knownDebt !== void 0) {
			let data40 = data.knownDebt;
			if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
				if (data40.total === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/knownDebt",
						keyword: "required",
						params: { missingProperty: "total" },
						parentSchema: schema19.properties.knownDebt,
						data: data40
					});
					errors++;
				}
				if (data40.seen === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/knownDebt",
						keyword: "required",
						params: { missingProperty: "seen" },
						parentSchema: schema19.properties.knownDebt,
						data: data40
					});
					errors++;
				}
				if (data40.mended === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/knownDebt",
						keyword: "required",
						params: { missingProperty: "mended" },
						parentSchema: schema19.properties.knownDebt,
						data: data40
					});
					errors++;
				}
				for (const key7 in data40) if (!(key7 === "total" || key7 === "seen" || key7 === "mended")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/knownDebt",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 },
						parentSchema: schema19.properties.knownDebt,
						data: data40
					});
					errors++;
				}
				if (data40.total !== void 0) {
					let data41 = data40.total;
					if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/knownDebt/total",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema19.properties.knownDebt.properties.total,
							data: data41
						});
						errors++;
					}
				}
				if (data40.seen !== void 0) {
					let data42 = data40.seen;
					if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/knownDebt/seen",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema19.properties.knownDebt.properties.seen,
							data: data42
						});
						errors++;
					}
				}
				if (data40.mended !== void 0) {
					let data43 = data40.mended;
					if (Array.isArray(data43)) {
						const len4 = data43.length;
						for (let i4 = 0; i4 < len4; i4++) {
							let data44 = data43[i4];
							if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
								if (data44.check === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/knownDebt/mended/" + i4,
										keyword: "required",
										params: { missingProperty: "check" },
										parentSchema: schema19.properties.knownDebt.properties.mended.items,
										data: data44
									});
									errors++;
								}
								if (data44.feature === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/knownDebt/mended/" + i4,
										keyword: "required",
										params: { missingProperty: "feature" },
										parentSchema: schema19.properties.knownDebt.properties.mended.items,
										data: data44
									});
									errors++;
								}
								if (data44.fingerprint === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/knownDebt/mended/" + i4,
										keyword: "required",
										params: { missingProperty: "fingerprint" },
										parentSchema: schema19.properties.knownDebt.properties.mended.items,
										data: data44
									});
									errors++;
								}
								for (const key8 in data44) if (!(key8 === "check" || key8 === "feature" || key8 === "fingerprint" || key8 === "size")) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/knownDebt/mended/" + i4,
										keyword: "additionalProperties",
										params: { additionalProperty: key8 },
										parentSchema: schema19.properties.knownDebt.properties.mended.items,
										data: data44
									});
									errors++;
								}
								if (data44.check !== void 0) {
									let data45 = data44.check;
									if (typeof data45 !== "string") {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/knownDebt/mended/" + i4 + "/check",
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema19.properties.knownDebt.properties.mended.items.properties.check,
											data: data45
										});
										errors++;
									}
								}
								if (data44.feature !== void 0) {
									let data46 = data44.feature;
									if (typeof data46 !== "string") {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/knownDebt/mended/" + i4 + "/feature",
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema19.properties.knownDebt.properties.mended.items.properties.feature,
											data: data46
										});
										errors++;
									}
								}
								if (data44.fingerprint !== void 0) {
									let data47 = data44.fingerprint;
									if (typeof data47 !== "string") {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/knownDebt/mended/" + i4 + "/fingerprint",
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema19.properties.knownDebt.properties.mended.items.properties.fingerprint,
											data: data47
										});
										errors++;
									}
								}
								if (data44.size !== void 0) {
									let data48 = data44.size;
									if (!(typeof data48 == "number" && isFinite(data48))) {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/knownDebt/mended/" + i4 + "/size",
											keyword: "type",
											params: { type: "number" },
											parentSchema: schema19.properties.knownDebt.properties.mended.items.properties.size,
											data: data48
										});
										errors++;
									}
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/knownDebt/mended/" + i4,
									keyword: "type",
									params: { type: "object" },
									parentSchema: schema19.properties.knownDebt.properties.mended.items,
									data: data44
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/knownDebt/mended",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema19.properties.knownDebt.properties.mended,
							data: data43
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/knownDebt",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.knownDebt,
					data: data40
				});
				errors++;
			}
		}
		if (data.discovered !== void 0) {
			let data49 = data.discovered;
			if (Array.isArray(data49)) {
				const len5 = data49.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data50 = data49[i5];
					if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
						if (data50.kind === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/discovered/" + i5,
								keyword: "required",
								params: { missingProperty: "kind" },
								parentSchema: schema19.properties.discovered.items,
								data: data50
							});
							errors++;
						}
						if (data50.count === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/discovered/" + i5,
								keyword: "required",
								params: { missingProperty: "count" },
								parentSchema: schema19.properties.discovered.items,
								data: data50
							});
							errors++;
						}
						for (const key9 in data50) if (!(key9 === "kind" || key9 === "count")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/discovered/" + i5,
								keyword: "additionalProperties",
								params: { additionalProperty: key9 },
								parentSchema: schema19.properties.discovered.items,
								data: data50
							});
							errors++;
						}
						if (data50.kind !== void 0) {
							let data51 = data50.kind;
							if (typeof data51 !== "string") {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/discovered/" + i5 + "/kind",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.discovered.items.properties.kind,
									data: data51
								});
								errors++;
							}
						}
						if (data50.count !== void 0) {
							let data52 = data50.count;
							if (!(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52) && isFinite(data52))) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/discovered/" + i5 + "/count",
									keyword: "type",
									params: { type: "integer" },
									parentSchema: schema19.properties.discovered.items.properties.count,
									data: data52
								});
								errors++;
							}
							if (typeof data52 == "number" && isFinite(data52)) {
								if (data52 < 0 || isNaN(data52)) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/discovered/" + i5 + "/count",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										parentSchema: schema19.properties.discovered.items.properties.count,
										data: data52
									});
									errors++;
								}
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/discovered/" + i5,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema19.properties.discovered.items,
							data: data50
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/discovered",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.discovered,
					data: data49
				});
				errors++;
			}
		}
		if (data.unclaimed !== void 0) {
			let data53 = data.unclaimed;
			if (Array.isArray(data53)) {
				const len6 = data53.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data54 = data53[i6];
					if (typeof data54 !== "string") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/unclaimed/" + i6,
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.unclaimed.items,
							data: data54
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/unclaimed",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.unclaimed,
					data: data53
				});
				errors++;
			}
		}
		if (data.verdictChanges !== void 0) {
			let data55 = data.verdictChanges;
			if (Array.isArray(data55)) {
				const len7 = data55.length;
				for (let i7 = 0; i7 < len7; i7++) {
					let data56 = data55[i7];
					if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
						if (data56.feature === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/verdictChanges/" + i7,
								keyword: "required",
								params: { missingProperty: "feature" },
								parentSchema: schema19.properties.verdictChanges.items,
								data: data56
							});
							errors++;
						}
						if (data56.from === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/verdictChanges/" + i7,
								keyword: "required",
								params: { missingProperty: "from" },
								parentSchema: schema19.properties.verdictChanges.items,
								data: data56
							});
							errors++;
						}
						if (data56.to === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/verdictChanges/" + i7,
								keyword: "required",
								params: { missingProperty: "to" },
								parentSchema: schema19.properties.verdictChanges.items,
								data: data56
							});
							errors++;
						}
						for (const key10 in data56) if (!(key10 === "feature" || key10 === "from" || key10 === "to")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/verdictChanges/" + i7,
								keyword: "additionalProperties",
								params: { additionalProperty: key10 },
								parentSchema: schema19.properties.verdictChanges.items,
								data: data56
							});
							errors++;
						}
						if (data56.feature !== void 0) {
							let data57 = data56.feature;
							if (typeof data57 !== "string") {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/verdictChanges/" + i7 + "/feature",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.verdictChanges.items.properties.feature,
									data: data57
								});
								errors++;
							}
						}
						if (data56.from !== void 0) {
							if (!validate63(data56.from, {
								instancePath: instancePath + "/verdictChanges/" + i7 + "/from",
								parentData: data56,
								parentDataProperty: "from",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate63.errors);
								errors = vErrors.length;
							}
						}
						if (data56.to !== void 0) {
							if (!validate63(data56.to, {
								instancePath: instancePath + "/verdictChanges/" + i7 + "/to",
								parentData: data56,
								parentDataProperty: "to",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate63.errors);
								errors = vErrors.length;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/verdictChanges/" + i7,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema19.properties.verdictChanges.items,
							data: data56
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/verdictChanges",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.verdictChanges,
					data: data55
				});
				errors++;
			}
		}
		if (data.impact !== void 0) {
			let data60 = data.impact;
			if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
				if (data60.total === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/impact",
						keyword: "required",
						params: { missingProperty: "total" },
						parentSchema: schema19.properties.impact,
						data: data60
					});
					errors++;
				}
				if (data60.features === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/impact",
						keyword: "required",
						params: { missingProperty: "features" },
						parentSchema: schema19.properties.impact,
						data: data60
					});
					errors++;
				}
				for (const key11 in data60) if (!(key11 === "total" || key11 === "features")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/impact",
						keyword: "additionalProperties",
						params: { additionalProperty: key11 },
						parentSchema: schema19.properties.impact,
						data: data60
					});
					errors++;
				}
				if (data60.total !== void 0) {
					let data61 = data60.total;
					if (!(typeof data61 == "number" && !(data61 % 1) && !isNaN(data61) && isFinite(data61))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/impact/total",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema19.properties.impact.properties.total,
							data: data61
						});
						errors++;
					}
					if (typeof data61 == "number" && isFinite(data61)) {
						if (data61 < 0 || isNaN(data61)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/impact/total",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema19.properties.impact.properties.total,
								data: data61
							});
							errors++;
						}
					}
				}
				if (data60.features !== void 0) {
					let data62 = data60.features;
					if (Array.isArray(data62)) {
						if (data62.length > 1e3) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/impact/features",
								keyword: "maxItems",
								params: { limit: 1e3 },
								parentSchema: schema19.properties.impact.properties.features,
								data: data62
							});
							errors++;
						}
						const len8 = data62.length;
						for (let i8 = 0; i8 < len8; i8++) if (!validate103(data62[i8], {
							instancePath: instancePath + "/impact/features/" + i8,
							parentData: data62,
							parentDataProperty: i8,
							rootData,
							dynamicAnchors
						})) {
							vErrors = joinErrors(vErrors, validate103.errors);
							errors = vErrors.length;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/impact/features",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema19.properties.impact.properties.features,
							data: data62
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/impact",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.impact,
					data: data60
				});
				errors++;
			}
		}
		if (data.lineage !== void 0) {
			let data64 = data.lineage;
			if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
				if (data64.total === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/lineage",
						keyword: "required",
						params: { missingProperty: "total" },
						parentSchema: schema19.properties.lineage,
						data: data64
					});
					errors++;
				}
				if (data64.nodes === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/lineage",
						keyword: "required",
						params: { missingProperty: "nodes" },
						parentSchema: schema19.properties.lineage,
						data: data64
					});
					errors++;
				}
				if (data64.edges === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/lineage",
						keyword: "required",
						params: { missingProperty: "edges" },
						parentSchema: schema19.properties.lineage,
						data: data64
					});
					errors++;
				}
				for (const key12 in data64) if (!(key12 === "total" || key12 === "nodes" || key12 === "edges")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/lineage",
						keyword: "additionalProperties",
						params: { additionalProperty: key12 },
						parentSchema: schema19.properties.lineage,
						data: data64
					});
					errors++;
				}
				if (data64.total !== void 0) {
					let data65 = data64.total;
					if (!(typeof data65 == "number" && !(data65 % 1) && !isNaN(data65) && isFinite(data65))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/lineage/total",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema19.properties.lineage.properties.total,
							data: data65
						});
						errors++;
					}
					if (typeof data65 == "number" && isFinite(data65)) {
						if (data65 < 0 || isNaN(data65)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/lineage/total",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema19.properties.lineage.properties.total,
								data: data65
							});
							errors++;
						}
					}
				}
				if (data64.nodes !== void 0) {
					let data66 = data64.nodes;
					if (Array.isArray(data66)) {
						if (data66.length > 1e3) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/lineage/nodes",
								keyword: "maxItems",
								params: { limit: 1e3 },
								parentSchema: schema19.properties.lineage.properties.nodes,
								data: data66
							});
							errors++;
						}
						const len9 = data66.length;
						for (let i9 = 0; i9 < len9; i9++) {
							let data67 = data66[i9];
							if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
								if (data67.id === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/lineage/nodes/" + i9,
										keyword: "required",
										params: { missingProperty: "id" },
										parentSchema: schema19.properties.lineage.properties.nodes.items,
										data: data67
									});
									errors++;
								}
								if (data67.kind === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/lineage/nodes/" + i9,
										keyword: "required",
										params: { missingProperty: "kind" },
										parentSchema: schema19.properties.lineage.properties.nodes.items,
										data: data67
									});
									errors++;
								}
								if (data67.name === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/lineage/nodes/" + i9,
										keyword: "required",
										params: { missingProperty: "name" },
										parentSchema: schema19.properties.lineage.properties.nodes.items,
										data: data67
									});
									errors++;
								}
								for (const key13 in data67) if (!(key13 === "id" || key13 === "kind" || key13 === "name" || key13 === "state" || key13 === "stage" || key13 === "contract" || key13 === "changed")) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/lineage/nodes/" + i9,
										keyword: "additionalProperties",
										params: { additionalProperty: key13 },
										parentSchema: schema19.properties.lineage.properties.nodes.items,
										data: data67
									});
									errors++;
								}
								if (data67.id !== void 0) {
									let data68 = data67.id;
									if (typeof data68 === "string") {
										if (data68.length > 20) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/lineage/nodes/" + i9 + "/id",
												keyword: "maxLength",
												params: { limit: 20 },
												parentSchema: schema19.properties.lineage.properties.nodes.items.properties.id,
												data: data68
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/lineage/nodes/" + i9 + "/id",
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema19.properties.lineage.properties.nodes.items.properties.id,
											data: data68
										});
										errors++;
									}
								}
								if (data67.kind !== void 0) {
									let data69 = data67.kind;
									if (!(data69 === "feature" || data69 === "dataset" || data69 === "job")) {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/lineage/nodes/" + i9 + "/kind",
											keyword: "enum",
											params: { allowedValues: schema19.properties.lineage.properties.nodes.items.properties.kind.enum },
											parentSchema: schema19.properties.lineage.properties.nodes.items.properties.kind,
											data: data69
										});
										errors++;
									}
								}
								if (data67.name !== void 0) {
									let data70 = data67.name;
									if (typeof data70 === "string") {
										if (data70.length > 1e3) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/lineage/nodes/" + i9 + "/name",
												keyword: "maxLength",
												params: { limit: 1e3 },
												parentSchema: schema19.properties.lineage.properties.nodes.items.properties.name,
												data: data70
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/lineage/nodes/" + i9 + "/name",
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema19.properties.lineage.properties.nodes.items.properties.name,
											data: data70
										});
										errors++;
									}
								}
								if (data67.state !== void 0) {
									let data71 = data67.state;
									if (!(data71 === "ready" || data71 === "blocked" || data71 === "undecided" || data71 === "under-contract" || data71 === "undeclared" || data71 === "less-ready" || data71 === "affected")) {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/lineage/nodes/" + i9 + "/state",
											keyword: "enum",
											params: { allowedValues: schema19.properties.lineage.properties.nodes.items.properties.state.enum },
											parentSchema: schema19.properties.lineage.properties.nodes.items.properties.state,
											data: data71
										});
										errors++;
									}
								}
								if (data67.stage !== void 0) {
									let data72 = data67.stage;
									if (typeof data72 === "string") {
										if (data72.length > 50) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/lineage/nodes/" + i9 + "/stage",
												keyword: "maxLength",
												params: { limit: 50 },
												parentSchema: schema19.properties.lineage.properties.nodes.items.properties.stage,
												data: data72
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/lineage/nodes/" + i9 + "/stage",
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema19.properties.lineage.properties.nodes.items.properties.stage,
											data: data72
										});
										errors++;
									}
								}
								if (data67.contract !== void 0) {
									let data73 = data67.contract;
									if (typeof data73 === "string") {
										if (data73.length > 1e3) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/lineage/nodes/" + i9 + "/contract",
												keyword: "maxLength",
												params: { limit: 1e3 },
												parentSchema: schema19.properties.lineage.properties.nodes.items.properties.contract,
												data: data73
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/lineage/nodes/" + i9 + "/contract",
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema19.properties.lineage.properties.nodes.items.properties.contract,
											data: data73
										});
										errors++;
									}
								}
								if (data67.changed !== void 0) {
									let data74 = data67.changed;
									if (typeof data74 !== "boolean") {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/lineage/nodes/" + i9 + "/changed",
											keyword: "type",
											params: { type: "boolean" },
											parentSchema: schema19.properties.lineage.properties.nodes.items.properties.changed,
											data: data74
										});
										errors++;
									}
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/lineage/nodes/" + i9,
									keyword: "type",
									params: { type: "object" },
									parentSchema: schema19.properties.lineage.properties.nodes.items,
									data: data67
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/lineage/nodes",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema19.properties.lineage.properties.nodes,
							data: data66
						});
						errors++;
					}
				}
				if (data64.edges !== void 0) {
					let data75 = data64.edges;
					if (Array.isArray(data75)) {
						if (data75.length > 4e3) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/lineage/edges",
								keyword: "maxItems",
								params: { limit: 4e3 },
								parentSchema: schema19.properties.lineage.properties.edges,
								data: data75
							});
							errors++;
						}
						const len10 = data75.length;
						for (let i10 = 0; i10 < len10; i10++) {
							let data76 = data75[i10];
							if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
								if (data76.from === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/lineage/edges/" + i10,
										keyword: "required",
										params: { missingProperty: "from" },
										parentSchema: schema19.properties.lineage.properties.edges.items,
										data: data76
									});
									errors++;
								}
								if (data76.to === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/lineage/edges/" + i10,
										keyword: "required",
										params: { missingProperty: "to" },
										parentSchema: schema19.properties.lineage.properties.edges.items,
										data: data76
									});
									errors++;
								}
								for (const key14 in data76) if (!(key14 === "from" || key14 === "to")) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/lineage/edges/" + i10,
										keyword: "additionalProperties",
										params: { additionalProperty: key14 },
										parentSchema: schema19.properties.lineage.properties.edges.items,
										data: data76
									});
									errors++;
								}
								if (data76.from !== void 0) {
									let data77 = data76.from;
									if (typeof data77 === "string") {
										if (data77.length > 20) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/lineage/edges/" + i10 + "/from",
												keyword: "maxLength",
												params: { limit: 20 },
												parentSchema: schema19.properties.lineage.properties.edges.items.properties.from,
												data: data77
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/lineage/edges/" + i10 + "/from",
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema19.properties.lineage.properties.edges.items.properties.from,
											data: data77
										});
										errors++;
									}
								}
								if (data76.to !== void 0) {
									let data78 = data76.to;
									if (typeof data78 === "string") {
										if (data78.length > 20) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/lineage/edges/" + i10 + "/to",
												keyword: "maxLength",
												params: { limit: 20 },
												parentSchema: schema19.properties.lineage.properties.edges.items.properties.to,
												data: data78
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/lineage/edges/" + i10 + "/to",
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema19.properties.lineage.properties.edges.items.properties.to,
											data: data78
										});
										errors++;
									}
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/lineage/edges/" + i10,
									keyword: "type",
									params: { type: "object" },
									parentSchema: schema19.properties.lineage.properties.edges.items,
									data: data76
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/lineage/edges",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema19.properties.lineage.properties.edges,
							data: data75
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/lineage",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.lineage,
					data: data64
				});
				errors++;
			}
		}
		if (data.counts !== void 0) {
			let data79 = data.counts;
			if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
				if (data79.failed === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/counts",
						keyword: "required",
						params: { missingProperty: "failed" },
						parentSchema: schema19.properties.counts,
						data: data79
					});
					errors++;
				}
				if (data79.unknown === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/counts",
						keyword: "required",
						params: { missingProperty: "unknown" },
						parentSchema: schema19.properties.counts,
						data: data79
					});
					errors++;
				}
				if (data79.waived === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/counts",
						keyword: "required",
						params: { missingProperty: "waived" },
						parentSchema: schema19.properties.counts,
						data: data79
					});
					errors++;
				}
				if (data79.known === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/counts",
						keyword: "required",
						params: { missingProperty: "known" },
						parentSchema: schema19.properties.counts,
						data: data79
					});
					errors++;
				}
				for (const key15 in data79) if (!(key15 === "failed" || key15 === "unknown" || key15 === "waived" || key15 === "known")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/counts",
						keyword: "additionalProperties",
						params: { additionalProperty: key15 },
						parentSchema: schema19.properties.counts,
						data: data79
					});
					errors++;
				}
				if (data79.failed !== void 0) {
					let data80 = data79.failed;
					if (!(typeof data80 == "number" && !(data80 % 1) && !isNaN(data80) && isFinite(data80))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/counts/failed",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema19.properties.counts.properties.failed,
							data: data80
						});
						errors++;
					}
				}
				if (data79.unknown !== void 0) {
					let data81 = data79.unknown;
					if (!(typeof data81 == "number" && !(data81 % 1) && !isNaN(data81) && isFinite(data81))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/counts/unknown",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema19.properties.counts.properties.unknown,
							data: data81
						});
						errors++;
					}
				}
				if (data79.waived !== void 0) {
					let data82 = data79.waived;
					if (!(typeof data82 == "number" && !(data82 % 1) && !isNaN(data82) && isFinite(data82))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/counts/waived",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema19.properties.counts.properties.waived,
							data: data82
						});
						errors++;
					}
				}
				if (data79.known !== void 0) {
					let data83 = data79.known;
					if (!(typeof data83 == "number" && !(data83 % 1) && !isNaN(data83) && isFinite(data83))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/counts/known",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema19.properties.counts.properties.known,
							data: data83
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/counts",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.counts,
					data: data79
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema19,
			data
		});
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

function chooseComplaints(errors) {
	const byPlace = /* @__PURE__ */ new Map();
	const entered = /* @__PURE__ */ new Set();
	for (const error of errors) {
		if (error.keyword === "if" || error.keyword === "propertyNames") continue;
		const place = error.instancePath;
		const here = byPlace.get(place);
		if (here) here.push(error);
		else byPlace.set(place, [error]);
		for (let slash = place.lastIndexOf("/"); slash >= 0; slash = place.lastIndexOf("/", slash - 1)) {
			const parent = place.slice(0, slash);
			if (entered.has(parent)) break;
			entered.add(parent);
			if (slash === 0) break;
		}
	}
	const chosen = [...byPlace].flatMap(([place, here]) => chooseAt(here, entered.has(place)));
	return chosen.length > 0 ? chosen : errors.slice(0, 1).map((error) => ({
		kind: "error",
		error
	}));
}
function chooseAt(errors, entered) {
	const refusals = errors.filter(isRefusal);
	const others = errors.filter((error) => !isChoice(error) && !isRefusal(error)).map((error) => ({
		kind: "error",
		error
	}));
	if (entered) return others;
	const [first, second] = refusals;
	if (!first) return others;
	if (!second && !errors.some(isChoice)) return [...others, {
		kind: "error",
		error: first
	}];
	if (others.length > 0) return others;
	const types = refusals.flatMap(({ keyword, params }) => keyword === "type" ? [params["type"]].flat().map(String) : []);
	return [{
		kind: "forms",
		error: first,
		types: [...new Set(types)],
		words: refusals.flatMap(wordsOf)
	}];
}
function isChoice({ keyword }) {
	return keyword === "anyOf" || keyword === "oneOf";
}
function isRefusal(error) {
	if (error.keyword === "type") return true;
	const words = wordsOf(error);
	return words.length > 0 && words.every((word) => typeof word !== typeof error.data);
}
function wordsOf({ keyword, params }) {
	if (keyword === "enum") return params["allowedValues"];
	return keyword === "const" ? [params["allowedValue"]] : [];
}

function didYouMean(word, known) {
	const alike = known.find((candidate) => plain(candidate) === plain(word));
	if (alike !== void 0) return alike;
	const limit = Math.floor(word.length / 3);
	let best;
	let bestDistance = limit + 1;
	for (const candidate of known) {
		if (Math.abs(candidate.length - word.length) > limit) continue;
		const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
		if (distance >= bestDistance) continue;
		best = candidate;
		bestDistance = distance;
	}
	return best;
}
function plain(text) {
	return text.toLowerCase().replaceAll(/[-_\s]/g, "");
}
function editDistance(left, right) {
	let beforeLast = [];
	let last = Array.from({ length: right.length + 1 }, (_, index) => index);
	for (let i = 1; i <= left.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= right.length; j += 1) {
			const cost = left[i - 1] === right[j - 1] ? 0 : 1;
			let distance = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
			if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) distance = Math.min(distance, (beforeLast[j - 2] ?? 0) + 1);
			row.push(distance);
		}
		beforeLast = last;
		last = row;
	}
	return last[right.length] ?? 0;
}

function shorten(text, most = 60) {
	if (text.length <= most) return text;
	return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

const MOST_WORDS = 30;
const MOST_REPEATED = 6;
function describeComplaint(complaint, document, nameOf = display) {
	const { error } = complaint;
	const { keys, value } = follow(error.instancePath, document.value);
	const name = keys.length === 0 ? "the file" : `\`${shorten(nameOf(keys))}\``;
	const location = document.locate(...keys);
	if (complaint.kind === "forms") return {
		...notAForm(complaint, name),
		location
	};
	if (typeof error.data === "string" && typeof value === "object") return {
		message: `\`${shorten(error.data)}\` cannot be a key of ${name}${expectation(error)}`,
		location: document.locateKey(...keys, error.data)
	};
	const { params } = error;
	switch (error.keyword) {
		case "additionalProperties":
		case "unevaluatedProperties": return unknownKey(error, keys, name, document);
		case "required": {
			const key = String(params["missingProperty"]);
			return {
				message: `${name} has no \`${key}\``,
				remedy: `add ${document.path.endsWith(".json") ? `\`"${key}"\`` : `\`${key}:\``}`,
				location
			};
		}
		case "enum":
		case "const": return {
			...notAWord(error, name),
			location
		};
		case "type": return {
			...notAForm({
				types: [params["type"]].flat().map(String),
				words: [],
				error
			}, name),
			location
		};
		case "pattern": return {
			message: `${name} is ${shown(error.data)}${expectation(error) || `, which does not match \`${shorten(String(params["pattern"]))}\``}`,
			location
		};
		case "minimum":
		case "maximum":
		case "exclusiveMinimum":
		case "exclusiveMaximum": return {
			message: `${name} is ${shown(error.data)}; expected ${BOUNDS[error.keyword] ?? ""} ${String(params["limit"])}`,
			location
		};
		case "minLength":
		case "minItems":
		case "minProperties": return {
			message: `${name} ${sizeOf$1(error.data)}; expected at least ${String(params["limit"])}`,
			location
		};
		case "maxLength":
		case "maxItems":
		case "maxProperties": return {
			message: `${name} ${sizeOf$1(error.data)}; expected at most ${String(params["limit"])}`,
			location
		};
		case "uniqueItems": {
			const again = Math.max(Number(params["i"]), Number(params["j"]));
			const item = error.data[again];
			return {
				message: `${name} holds ${shown(item)} twice`,
				remedy: "keep one of the two",
				location: document.locate(...keys, again)
			};
		}
		default: return {
			message: `${name} is ${shown(error.data)}, which may not stand here${expectation(error)}`,
			location
		};
	}
}
const BOUNDS = {
	minimum: "at least",
	maximum: "at most",
	exclusiveMinimum: "more than",
	exclusiveMaximum: "less than"
};
const TYPE_WORDS = {
	string: "a text",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a mapping",
	null: "null"
};
function unknownKey(error, keys, name, document) {
	const key = String(error.params["additionalProperty"] ?? error.params["unevaluatedProperty"]);
	const known = Object.keys(error.parentSchema?.["properties"] ?? {});
	const meant = didYouMean(key, known);
	return {
		message: `\`${shorten(key)}\` is not a key${keys.length > 0 ? ` of ${name}` : ""}${meant ? `; did you mean \`${meant}\`?` : ""}`,
		remedy: meant ? `write \`${meant}\`` : known.length > 0 && known.length <= MOST_WORDS ? `take it out, or write one of ${known.join(", ")}` : "take it out",
		location: document.locateKey(...keys, key)
	};
}
function notAWord(error, name) {
	const allowed = wordsOf(error);
	const { data } = error;
	const twin = allowed.find((word) => typeof word !== "string" && String(word) === data);
	if (twin !== void 0) return {
		message: `${name} is the text ${shown(data)}; expected ${shown(twin)} itself`,
		remedy: "take the quotes away"
	};
	const words = allowed.map(shown);
	const meant = typeof data === "string" ? didYouMean(data, allowed.map(String)) : void 0;
	const expected = words.slice(0, MOST_WORDS).join(", ") + (words.length > MOST_WORDS ? ` and ${words.length - MOST_WORDS} more` : "");
	return {
		message: `${name} is ${shown(data)}; expected ${words.length === 1 ? "" : "one of "}${expected}${meant ? `; did you mean \`${meant}\`?` : ""}`,
		remedy: `write ${meant ? `\`${meant}\`` : words.length > MOST_REPEATED ? "one of them" : listed(words)}`
	};
}
function notAForm({ types, words, error }, name) {
	const { data } = error;
	const seen = data !== null ? `is ${shown(data)}` : name === "the file" ? "is empty" : "has no value";
	const described = types.every((type) => type !== "object" && type !== "array") && words.length === 0 && (types.length > 1 || error.parentSchema?.["pattern"] !== void 0) ? expectation(error) : "";
	const expected = listed([...words.map(shown), ...types.map((type) => TYPE_WORDS[type] ?? type)]);
	const remedy = rewritten(data, types, error);
	return {
		message: `${name} ${seen}${described || `; expected ${expected}`}`,
		...remedy ? { remedy } : {}
	};
}
function rewritten(data, types, { parentSchema }) {
	if (types.includes("string") && (typeof data === "number" || typeof data === "boolean")) {
		const pattern = parentSchema?.["pattern"];
		if (typeof pattern === "string" && !new RegExp(pattern).test(String(data))) return void 0;
		return `put it in quotes: \`"${String(data)}"\``;
	}
	if (typeof data !== "string") return void 0;
	if (types.includes("array")) return `write a list: \`[${shorten(data)}]\``;
	if (types.includes("boolean") && /^(?:yes|on|y)$/i.test(data)) return "write `true`";
	if (types.includes("boolean") && /^(?:no|off|n)$/i.test(data)) return "write `false`";
	if ((types.includes("number") || types.includes("integer")) && /^-?\d+(\.\d+)?$/.test(data)) return `take the quotes away: \`${shorten(data)}\``;
	if (types.includes("boolean") && /^(?:true|false)$/.test(data)) return `take the quotes away: \`${data}\``;
}
function listed(words) {
	return words.length > 1 ? `${words.slice(0, -1).join(", ")} or ${words.at(-1)}` : words.join("");
}
function expectation({ parentSchema }) {
	const description = parentSchema?.["description"];
	if (typeof description !== "string") return "";
	return `; expected ${description.charAt(0).toLowerCase()}${description.slice(1).replace(/\.$/, "")}`;
}
function shown(value) {
	if (value === null) return "null";
	if (value === void 0) return "nothing";
	if (value === "") return "an empty text";
	if (Array.isArray(value)) return "a list";
	return typeof value === "object" ? "a mapping" : `\`${shorten(String(value))}\``;
}
function sizeOf$1(value) {
	if (typeof value === "string") return value === "" ? "is empty" : `has ${counted(value.length, "character")}`;
	const size = Array.isArray(value) ? value.length : Object.keys(value).length;
	return size === 0 ? "is empty" : `has ${counted(size, Array.isArray(value) ? "item" : "key")}`;
}
function counted(count, noun) {
	return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}
function follow(pointer, root) {
	let value = root;
	return {
		keys: pointer.split("/").slice(1).map((part) => {
			const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
			const key = Array.isArray(value) ? Number(name) : name;
			value = value?.[key];
			return key;
		}),
		value
	};
}
function display(keys) {
	return keys.reduce((text, key) => typeof key === "number" ? `${text}[${key}]` : text === "" ? key : `${text}.${key}`, "");
}

function failedDocument(path, problems) {
	const location = problems[0].location ?? {
		path,
		line: 1
	};
	return {
		path,
		value: void 0,
		problems,
		locate: () => location,
		locateKey: () => location
	};
}

function checkDocument(document, validator, nameOf) {
	if (document.problems.length > 0) return document.problems;
	if (validator(document.value)) return [];
	const problems = chooseComplaints(validator.errors ?? []).map((complaint) => describeComplaint(complaint, document, nameOf));
	return [...new Map(problems.map((problem) => [JSON.stringify([problem.message, problem.location]), problem])).values()].sort((a, b) => (a.location?.line ?? 0) - (b.location?.line ?? 0) || (a.location?.column ?? 0) - (b.location?.column ?? 0)).slice(0, 100);
}

const LIMITS = {
	configuration: 2e6,
	evidence: 64e6,
	yaml: 4e6
};

function jsonPlaces(source) {
	const known = /* @__PURE__ */ new Map();
	return (keys, ofKey) => {
		let offset = afterSpace(source, 0);
		let found = offset;
		for (const key of keys) {
			let places = known.get(offset);
			if (!places) {
				places = placesIn(source, offset);
				known.set(offset, places);
			}
			const place = "get" in places ? places.get(key) : typeof key === "number" ? places[key] : void 0;
			if (place === void 0) break;
			offset = typeof place === "number" ? place : place.value;
			found = typeof place !== "number" && ofKey ? place.key : offset;
		}
		return found;
	};
}
function placesIn(source, offset) {
	if (source[offset] === "{") return placesOfKeys(source, offset);
	return source[offset] === "[" ? placesOfItems(source, offset) : [];
}
function placesOfItems(source, offset) {
	const places = [];
	let at = afterSpace(source, offset + 1);
	while (at < source.length && source[at] !== "]") {
		places.push(at);
		at = afterSpace(source, afterValue(source, at));
		if (source[at] === ",") at = afterSpace(source, at + 1);
	}
	return places;
}
function placesOfKeys(source, offset) {
	const places = /* @__PURE__ */ new Map();
	let at = afterSpace(source, offset + 1);
	while (at < source.length && source[at] !== "}") {
		const endOfKey = afterString(source, at);
		const value = afterSpace(source, afterSpace(source, endOfKey) + 1);
		places.set(JSON.parse(source.slice(at, endOfKey)), {
			key: at,
			value
		});
		at = afterSpace(source, afterValue(source, value));
		if (source[at] === ",") at = afterSpace(source, at + 1);
	}
	return places;
}
const SPACE$1 = /[ \t\r\n]*/y;
const SCALAR$2 = /[^\s,\]}]*/y;
const BRACKET_OR_QUOTE = /["[\]{}]/g;
function afterSpace(source, at) {
	return matchEnd(SPACE$1, source, at);
}
function afterString(source, at) {
	let quote = at;
	for (;;) {
		quote = source.indexOf("\"", quote + 1);
		if (quote < 0) return source.length;
		let backslashes = 0;
		while (source[quote - 1 - backslashes] === "\\") backslashes += 1;
		if (backslashes % 2 === 0) return quote + 1;
	}
}
function afterValue(source, at) {
	const first = source[at];
	if (first === "\"") return afterString(source, at);
	if (first !== "{" && first !== "[") return matchEnd(SCALAR$2, source, at);
	let depth = 0;
	let next = at;
	do {
		BRACKET_OR_QUOTE.lastIndex = next;
		const { index } = BRACKET_OR_QUOTE.exec(source) ?? { index: source.length };
		const character = source[index];
		next = character === "\"" ? afterString(source, index) : index + 1;
		if (character === "{" || character === "[") depth += 1;
		else if (character !== "\"") depth -= 1;
	} while (depth > 0);
	return next;
}
function matchEnd(pattern, source, at) {
	pattern.lastIndex = at;
	pattern.test(source);
	return pattern.lastIndex;
}

const DEEPEST = 200;
var SyntaxComplaint = class extends Error {
	offset;
	constructor(message, offset) {
		super(message);
		this.offset = offset;
	}
};
const ESCAPES = {
	"\"": "\"",
	"\\": "\\",
	"/": "/",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	"
};
const WORDS$1 = {
	t: ["true", true],
	f: ["false", false],
	n: ["null", null],
	N: ["NaN", NaN]
};
const NUMBER = /-?(?:Infinity|(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
const PLAIN$1 = /[^"\\\u0000-\u001f]*/y;
function parseJson(source, mostComplaints) {
	const complaints = [];
	let index = 0;
	const skip = () => {
		for (;;) {
			const code = source.charCodeAt(index);
			if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
			index += 1;
		}
	};
	const seen = (at = index) => {
		const point = source.codePointAt(at);
		return point === void 0 ? "the end of the file" : JSON.stringify(String.fromCodePoint(point));
	};
	const expectCharacter = (character, what) => {
		if (source[index] !== character) throw new SyntaxComplaint(`expected ${what}, saw ${seen()}`, index);
		index += 1;
	};
	const complain = (message, remedy, offset) => {
		complaints.push({
			message,
			remedy,
			offset
		});
		if (complaints.length + 1 >= mostComplaints) throw new SyntaxComplaint("too much is wrong with this file to read on", index);
	};
	const string = () => {
		expectCharacter("\"", "a text in double quotes");
		let result = "";
		for (;;) {
			PLAIN$1.lastIndex = index;
			PLAIN$1.test(source);
			result += source.slice(index, PLAIN$1.lastIndex);
			index = PLAIN$1.lastIndex;
			const character = source[index];
			if (character === "\"") {
				index += 1;
				return result;
			}
			if (character !== "\\") throw new SyntaxComplaint(`a text is not closed: saw ${seen()}`, index);
			const escape = source[index + 1] ?? "";
			if (escape === "u") {
				const digits = source.slice(index + 2, index + 6);
				if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw new SyntaxComplaint("`\\u` needs four hexadecimal digits", index);
				result += String.fromCharCode(Number.parseInt(digits, 16));
				index += 6;
			} else {
				const meant = ESCAPES[escape];
				if (meant === void 0) throw new SyntaxComplaint(`a backslash cannot stand before ${seen(index + 1)}`, index);
				result += meant;
				index += 2;
			}
		}
	};
	const number = () => {
		NUMBER.lastIndex = index;
		const [text] = NUMBER.exec(source) ?? [];
		if (text === void 0) throw new SyntaxComplaint(`expected a value, saw ${seen()}`, index);
		index += text.length;
		if (/[\w.+-]/.test(source[index] ?? "")) throw new SyntaxComplaint(`a number cannot go on with ${seen()}`, index);
		return Number(text);
	};
	const scalar = () => {
		const [text, meant] = WORDS$1[source[index] ?? ""] ?? [];
		if (text === void 0 || !source.startsWith(text, index)) return number();
		index += text.length;
		return meant;
	};
	const list = (depth) => {
		const items = [];
		for (;;) {
			items.push(item(depth));
			skip();
			if (source[index] !== ",") break;
			index += 1;
		}
		expectCharacter("]", "`,` or `]`");
		return items;
	};
	const record = (depth) => {
		const entries = {};
		for (;;) {
			skip();
			const keyOffset = index;
			const key = string();
			skip();
			expectCharacter(":", `\`:\` after the key \`${shorten(key)}\``);
			const value = item(depth);
			if (key === "__proto__") complain("the key `__proto__` is not allowed", "take it out", keyOffset);
			else if (Object.hasOwn(entries, key)) complain(`the key \`${shorten(key)}\` stands twice`, "keep one of the two", keyOffset);
			else entries[key] = value;
			skip();
			if (source[index] !== ",") break;
			index += 1;
		}
		expectCharacter("}", "`,` or `}`");
		return entries;
	};
	const item = (depth) => {
		skip();
		const character = source[index];
		if (character === "\"") return string();
		if (character !== "{" && character !== "[") return scalar();
		if (depth >= 200) throw new SyntaxComplaint(`nested more than ${200} deep`, index);
		index += 1;
		skip();
		if (source[index] === (character === "{" ? "}" : "]")) {
			index += 1;
			return character === "{" ? {} : [];
		}
		return character === "{" ? record(depth + 1) : list(depth + 1);
	};
	try {
		const value = item(0);
		skip();
		if (index < source.length) throw new SyntaxComplaint(`expected the end of the file, saw ${seen()}`, index);
		return {
			value,
			complaints
		};
	} catch (error) {
		if (!(error instanceof SyntaxComplaint)) throw error;
		complaints.push({
			message: `not valid JSON: ${error.message}`,
			offset: error.offset
		});
		return {
			value: void 0,
			complaints
		};
	}
}

function positionFinder(text) {
	let starts;
	return (offset) => {
		if (!starts) {
			starts = [0];
			for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
		}
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - (starts[low] ?? 0) + 1
		};
	};
}

function jsonDocument(path, text) {
	const source = text.startsWith("﻿") ? text.slice(1) : text;
	const positionOf = positionFinder(source);
	const { value, complaints } = parseJson(source, 100);
	const [first, ...rest] = complaints.map(({ offset, ...problem }) => ({
		...problem,
		location: {
			path,
			...positionOf(offset)
		}
	}));
	if (first) return failedDocument(path, [first, ...rest]);
	const offsetOf = jsonPlaces(source);
	return {
		path,
		value,
		problems: [],
		locate: (...keys) => ({
			path,
			...positionOf(offsetOf(keys, false))
		}),
		locateKey: (...keys) => ({
			path,
			...positionOf(offsetOf(keys, true))
		})
	};
}

function fileComplaint(path, error) {
	const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "error";
	if (code === "ENOENT" || code === "ENOTDIR") return `there is no file \`${path}\``;
	if (code === "EACCES" || code === "EPERM") return `\`${path}\` may not be read`;
	return `\`${path}\` cannot be read (${code})`;
}

function readOutsideFile(path, limit = LIMITS.configuration) {
	let bytes;
	try {
		const status = (0, node_fs.statSync)(path);
		if (status.isDirectory()) return { unreadable: `\`${path}\` is a folder` };
		if (!status.isFile()) return { unreadable: `\`${path}\` is not a file` };
		if (status.size > limit) return { unreadable: `\`${path}\` has ${status.size.toLocaleString("en-US")} bytes; at most ${limit.toLocaleString("en-US")} are read` };
		bytes = (0, node_fs.readFileSync)(path);
	} catch (error) {
		return { unreadable: fileComplaint(path, error) };
	}
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return {
			unreadable: `\`${path}\` is not UTF-8 text`,
			remedy: "save it as UTF-8"
		};
	}
}

function readReport(path) {
	const text = readOutsideFile(path, LIMITS.evidence);
	if (typeof text !== "string") return { refused: text.unreadable };
	const document = jsonDocument(path, text);
	const kind = document.value?.kind;
	const isGate = kind === "promotion-gates/gate-report";
	if (document.problems.length === 0 && !isGate && kind !== "promotion-gates/readiness-report") return { refused: `\`${path}\` is neither a readiness report nor a gate report` };
	const [problem] = checkDocument(document, isGate ? gateReport : readinessReport);
	if (problem) return { refused: `\`${path}\` cannot be used: ${problem.message}` };
	return isGate ? { gate: document.value } : { readiness: document.value };
}

const LONGEST_TEXT = 600;
function sayWithin(remarks, most, characters) {
	let left = characters;
	let said = 0;
	for (const { say, about, message, remedy, location } of remarks) {
		if (said >= most) break;
		const place = location?.line !== void 0 && isPlain(location.path) ? location : void 0;
		const words = escapeMarkdown(clipped(message, LONGEST_TEXT));
		const todo = remedy === void 0 ? "" : `. What to do: ${escapeMarkdown(clipped(remedy, LONGEST_TEXT))}`;
		const where = location === void 0 || place ? "" : ` (${markdownCode(placeOf(location))})`;
		const text = `${markdownCode(about)}: ${todo === "" ? words : words.replace(/\.$/, "")}${todo}${where}`;
		left -= text.length + (place ? place.path.length : 0);
		if (left < 0) break;
		if (place) say(text, place.path, place.line);
		else say(text);
		said += 1;
	}
	return remarks.length - said;
}
function isPlain(path) {
	return /^[\w./+-]+$/.test(path) && !/__|(^|\/)\.\.(\/|$)/.test(path);
}
function placeOf({ path, line }) {
	return line === void 0 ? path : `${path}:${line}`;
}

const MOST_CHARACTERS$2 = 3e4;
const MOST_ROWS = 50;
function reportPromotion(options) {
	const dsl = dangerDsl();
	const found = [];
	const tables = [];
	const paths = [options.report].flat();
	if (paths.length === 0) dsl.fail("`promotion-gates`: no report is named");
	for (const path of paths) {
		const read = readReport(path);
		if ("refused" in read) sayWithin([{
			say: dsl.fail,
			about: "promotion-gates",
			message: read.refused,
			remedy: "see the log of the step that writes it"
		}], 1, MOST_CHARACTERS$2);
		else if ("gate" in read) found.push(...findingsOf(read.gate));
		else {
			found.push(...reportEntries(read.readiness));
			sayVerdict(read.readiness, dsl);
			tables.push(table(read.readiness));
		}
	}
	sayFindings(found, options, dsl);
	if (options.table ?? true) for (const text of tables.filter((one) => one !== "")) dsl.markdown(text);
}
function findingsOf({ features }) {
	return features.flatMap(({ findings }) => findings.filter(isBad).map((finding) => ({
		effect: effectOf(finding, true),
		finding
	})));
}
function sayVerdict(report, { fail, message }) {
	const say = !report.ready && report.enforced.value ? fail : message;
	const notices = report.notices.map(({ message: text, location }) => ({
		say: message,
		about: "promotion-gates",
		message: text,
		location
	}));
	sayWithin([{
		say,
		about: "promotion-gates",
		message: headline(report)
	}, ...notices], 10, MOST_CHARACTERS$2 / 4);
}
function sayFindings(found, { most = 20, notes = false }, { fail, warn, message }) {
	const levels = [
		{
			effect: "error",
			say: fail,
			share: .5
		},
		{
			effect: "warning",
			say: warn,
			share: .3
		},
		...notes ? [{
			effect: "note",
			say: message,
			share: .2
		}] : []
	];
	for (const { effect, say, share } of levels) {
		const remarks = found.filter((one) => one.effect === effect).map(({ finding }) => ({
			say,
			about: finding.check,
			message: `${finding.feature}: ${finding.message}`,
			remedy: finding.remedy,
			location: finding.location
		}));
		const left = sayWithin(remarks, most, MOST_CHARACTERS$2 * share);
		if (left > 0) say(`\`promotion-gates\`: ${counted$1(left, `more ${effect}`)} in the report`);
	}
}
function table({ features }) {
	const rows = features.slice(0, MOST_ROWS).map((feature) => [
		markdownCode(clipped(feature.id, 60)),
		escapeMarkdown(clipped(stagePath(feature), 60)),
		feature.verdict,
		escapeMarkdown(clipped(firstOf(blocking(feature)), 200))
	]);
	const left = features.length - rows.length;
	const text = markdownTable([
		"feature",
		"stage",
		"verdict",
		"what blocks"
	], rows);
	return left > 0 ? `${text}\n\n… and ${counted$1(left, "more feature")}.` : text;
}
function blocking({ findings }) {
	return findings.filter((finding) => isBad(finding) && finding.severity === "block" && finding.standing === "open");
}

const PIECE = 1 << 20;
async function blobId(file, algorithm = "sha1") {
	const { size } = (0, node_fs.statSync)(file);
	const hash = (0, node_crypto.createHash)(algorithm);
	if (size < PIECE) {
		const bytes = (0, node_fs.readFileSync)(file);
		return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
	}
	hash.update(`blob ${size}\0`);
	await (0, node_stream_promises.pipeline)((0, node_fs.createReadStream)(file, { highWaterMark: PIECE }), hash);
	return hash.digest("hex");
}

function liesIn(path, folder) {
	return path === folder || path.startsWith(`${folder}/`);
}

var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	const POSIX_REGEX_SOURCE = {
		__proto__: null,
		alnum: "a-zA-Z0-9",
		alpha: "a-zA-Z",
		ascii: "\\x00-\\x7F",
		blank: " \\t",
		cntrl: "\\x00-\\x1F\\x7F",
		digit: "0-9",
		graph: "\\x21-\\x7E",
		lower: "a-z",
		print: "\\x20-\\x7E ",
		punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
		space: " \\t\\r\\n\\v\\f",
		upper: "A-Z",
		word: "A-Za-z0-9_",
		xdigit: "A-Fa-f0-9"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE,
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));

var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));

var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? Infinity : 1;
	};
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));

var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));

var require_picomatch$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	picomatch.scan = (input, options) => scan(input, options);
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	picomatch.constants = constants;
	module.exports = picomatch;
}));

var require_picomatch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}));

var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const PATH_END = "\0";
const together = /* @__PURE__ */ new WeakMap();
function pathsContaining(paths, parts) {
	if (parts.includes("")) return paths;
	const { text, lower, alike } = together.get(paths) ?? put(paths);
	const starts = /* @__PURE__ */ new Set();
	for (const part of parts.map(alike)) for (let at = lower.indexOf(part); at >= 0; at = lower.indexOf(part, lower.indexOf("\0", at) + 1)) starts.add(lower.lastIndexOf("\0", at - 1) + 1);
	return [...starts].sort((left, right) => left - right).map((start) => text.slice(start, lower.indexOf("\0", start)));
}
function put(paths) {
	const text = paths.length === 0 ? "" : `${paths.join("\0")}${"\0"}`;
	const lower = text.toLowerCase();
	const made = lower.length === text.length ? {
		text,
		lower,
		alike: lowerCase
	} : {
		text,
		lower: asciiLower(text),
		alike: asciiLower
	};
	together.set(paths, made);
	return made;
}
function lowerCase(text) {
	return text.toLowerCase();
}
function asciiLower(text) {
	return text.replaceAll(/[A-Z]+/g, lowerCase);
}

function getLineColFromPtr(string, ptr) {
	let lines = string.slice(0, ptr).split(/\r?\n/);
	return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
	let lines = string.split(/\r?\n/);
	let codeblock = "";
	let numberLen = (Math.log10(line + 1) | 0) + 1;
	for (let i = line - 1; i <= line + 1; i++) {
		let l = lines[i - 1];
		if (!l) continue;
		codeblock += i.toString().padEnd(numberLen, " ");
		codeblock += ":  ";
		codeblock += l;
		codeblock += "\n";
		if (i === line) {
			codeblock += " ".repeat(numberLen + column + 2);
			codeblock += "^\n";
		}
	}
	return codeblock;
}
var TomlError = class TomlError extends Error {
	line;
	column;
	codeblock;
	constructor(message, options) {
		const [line, column] = getLineColFromPtr(options.toml, options.ptr);
		const codeblock = makeCodeBlock(options.toml, line, column);
		super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
		this.line = line;
		this.column = column;
		this.codeblock = codeblock;
	}
	static x(message, ctx, ptr) {
		throw new TomlError(message, {
			toml: ctx.s,
			ptr: ptr ?? ctx.p
		});
	}
};

function parseString(ctx) {
	let startPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p++);
	let first = c;
	let isLiteral = c === 39;
	let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
	if (isMultiline) {
		if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10) ctx.p++;
		else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) ctx.p += 2;
	}
	let parsed = "";
	let sliceStart = ctx.p;
	let state = 0;
	for (; ctx.p < ctx.s.length; ctx.p++) {
		c = ctx.s.charCodeAt(ctx.p);
		if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) state = state && 3;
		else if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in strings", ctx);
		else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
			if (isMultiline) {
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
			}
			if (!state) {
				let s = ctx.s.slice(sliceStart, ctx.p);
				parsed = parsed ? parsed + s : s;
			}
			ctx.p += isMultiline ? 3 : 1;
			return parsed;
		} else if (!state) {
			if (!isLiteral && c === 92) {
				parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
				state = 1;
			}
		} else if (state === 1) {
			if (c === 120 || c === 117 || c === 85) {
				let errPtr = ctx.p++ - 1;
				let value = 0;
				let len = c === 120 ? 2 : c === 117 ? 4 : 8;
				for (let j = 0; j < len; j++, ctx.p++) {
					let hex = ctx.s.charCodeAt(ctx.p);
					let digit = hex >= 48 && hex <= 57 ? hex - 48 : hex >= 65 && hex <= 70 ? hex - 65 + 10 : hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1;
					if (digit < 0) TomlError.x("invalid non-hex character in unicode escape", ctx);
					value = value << 4 | digit;
				}
				if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) TomlError.x("invalid unicode escape", ctx, errPtr);
				parsed += String.fromCodePoint(value);
				sliceStart = ctx.p--;
				state = 0;
			} else if (isMultiline && (c === 32 || c === 9)) state = 2;
			else {
				if (c === 98) parsed += "\b";
				else if (c === 116) parsed += "	";
				else if (c === 110) parsed += "\n";
				else if (c === 102) parsed += "\f";
				else if (c === 114) parsed += "\r";
				else if (c === 101) parsed += "\x1B";
				else if (c === 34) parsed += "\"";
				else if (c === 92) parsed += "\\";
				else TomlError.x("unrecognised escape sequence", ctx);
				sliceStart = ctx.p + 1;
				state = 0;
			}
		} else if (c !== 32 && c !== 9) {
			if (state === 2) TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
			state = !isLiteral && c === 92 ? 1 : 0;
			sliceStart = ctx.p;
		}
	}
	TomlError.x("unfinished string", ctx, startPtr);
}

let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class TomlDate extends Date {
	#hasDate = false;
	#hasTime = false;
	#offset = null;
	constructor(date, fasttype, unsafeDelim) {
		let hasDate = true;
		let hasTime = true;
		let offset = "Z";
		let c;
		if (typeof date === "string") {
			if (fasttype) prep: {
				if (fasttype < 3) {
					if (+date.slice(11, 13) > 23) {
						date = "";
						break prep;
					}
					if (fasttype === 2) {
						offset = null;
						date += "Z";
					} else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) offset = date.slice(date.length - 6);
					if (unsafeDelim) date = date.slice(0, 10) + "T" + date.slice(11);
				} else if (fasttype === 4) date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
				hasDate = fasttype !== 4;
				hasTime = fasttype !== 3;
			}
			else {
				let match = date.match(DATE_TIME_RE);
				if (match) {
					if (!match[1]) {
						hasDate = false;
						date = `0000-01-01T${date}`;
					}
					hasTime = !!match[2];
					hasTime && date[10] === " " && (date = date.replace(" ", "T"));
					if (match[2] && +match[2] > 23) date = "";
					else {
						offset = match[3] || null;
						if (!offset && hasTime) date += "Z";
					}
				} else date = "";
			}
		}
		super(date);
		if (!isNaN(this.getTime())) {
			this.#hasDate = hasDate;
			this.#hasTime = hasTime;
			this.#offset = offset;
		}
	}
	isDateTime() {
		return this.#hasDate && this.#hasTime;
	}
	isLocal() {
		return !this.#hasDate || !this.#hasTime || !this.#offset;
	}
	isDate() {
		return this.#hasDate && !this.#hasTime;
	}
	isTime() {
		return this.#hasTime && !this.#hasDate;
	}
	isValid() {
		return this.#hasDate || this.#hasTime;
	}
	toISOString() {
		let iso = super.toISOString();
		if (this.isDate()) return iso.slice(0, 10);
		if (this.isTime()) return iso.slice(11, 23);
		if (this.#offset === null) return iso.slice(0, -1);
		if (this.#offset === "Z" || this.#offset === "z") return iso;
		let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
		offset = this.#offset[0] === "-" ? offset : -offset;
		return (/* @__PURE__ */ new Date(this.getTime() - offset * 6e4)).toISOString().slice(0, -1) + this.#offset;
	}
	static wrapAsOffsetDateTime(jsDate, offset = "Z") {
		let date = new TomlDate(jsDate);
		date.#offset = offset;
		return date;
	}
	static wrapAsLocalDateTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#offset = null;
		return date;
	}
	static wrapAsLocalDate(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasTime = false;
		date.#offset = null;
		return date;
	}
	static wrapAsLocalTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasDate = false;
		date.#offset = null;
		return date;
	}
};

function isDigit$1(char, base = 10) {
	return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
	return char === 32 || char === 9 || char === 10 || char === 13 || delim && (char === delim || char === 44) || char === 35;
}
function extractValue(ctx, end) {
	let errPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p);
	if (c === 91 || c === 123) {
		ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
		let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
		ctx.d++;
		return value;
	}
	if (c === 34 || c === 39) return parseString(ctx);
	if (c === 116) {
		if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, true;
	}
	if (c === 102) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, false;
	}
	if (c === 43 || c === 45) return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
	if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) return parseDate(ctx, c, end);
	if (ctx.s.charCodeAt(ctx.p + 2) === 58) return parseTime(ctx, c, end);
	return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
	let c = startChr;
	let state = 0;
	let hasUnderscores = false;
	if (c === 105) {
		if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, (sign || 1) / 0;
	}
	if (c === 110) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, NaN;
	}
	if (c === 48) {
		if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr)) return ctx.bi === true ? 0n : 0;
		if (!sign) {
			if (c === 120) return parseIntegerBaseN(ctx, startPtr, 16, endChr);
			else if (c === 98) return parseIntegerBaseN(ctx, startPtr, 2, endChr);
			else if (c === 111) return parseIntegerBaseN(ctx, startPtr, 8, endChr);
		}
		if (c === 46) state = 2;
		else if (c === 101 || c === 69) state = 4;
		else TomlError.x("illegal leading zero", ctx, startPtr);
	} else if (!isDigit$1(c)) TomlError.x("invalid value", ctx, startPtr);
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
		if (!state) state = 1;
		if (c === 95) {
			if (!(state & 1)) TomlError.x("illegal underscore", ctx);
			state += 11;
			hasUnderscores = true;
		} else if (state === 1 && c === 46) state = 2;
		else if ((state === 1 || state === 3) && (c === 101 || c === 69)) state = 4;
		else if (state === 4 && (c === 43 || c === 45)) state = 6;
		else if (!isDigit$1(c)) TomlError.x(`illegal character in numeric literal`, ctx);
		else if (state > 9) state -= 11;
		else if (!(state & 1)) state++;
	}
	if (!state) {
		let val = (startChr - 48) * (sign || 1);
		return ctx.bi === true ? BigInt(val) : val;
	}
	if (!(state & 1)) TomlError.x("unfinished numeric value", ctx, startPtr);
	let str = ctx.s.slice(startPtr, ctx.p);
	if (hasUnderscores) str = str.replaceAll("_", "");
	return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
	let c, underscore = 1;
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) if (c === 95) {
		if (underscore & 1) TomlError.x("illegal underscore", ctx);
		underscore = 3;
	} else if (!isDigit$1(c, base)) TomlError.x(`illegal character in numeric literal`, ctx);
	else if (underscore & 1) underscore--;
	if (underscore & 1) TomlError.x("unfinished numeric value", ctx);
	let str = ctx.s.slice(startPtr + 2, ctx.p);
	if (underscore) str = str.replaceAll("_", "");
	return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
	if (ctx.bi !== true) int: {
		let val = parseInt(str, base);
		if (!Number.isSafeInteger(val)) {
			if (ctx.bi) break int;
			TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
		}
		return val;
	}
	return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
	let startPtr = ctx.p++, unsafeSeparator;
	if (!isDigit$1(c) || !isDigit$1(ctx.s.charCodeAt(ctx.p++)) || !isDigit$1(ctx.s.charCodeAt(ctx.p++)) || !isDigit$1(ctx.s.charCodeAt(ctx.p++))) return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
	ctx.p += 5;
	if (!isDigit$1(ctx.s.charCodeAt(ctx.p++))) TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
	if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit$1(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 3, false, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) !== 58) TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit$1(ctx.s.charCodeAt(++ctx.p)));
	if (c = ctx.s.charCodeAt(ctx.p)) {
		if (c === 90 || c === 122) return readDate(ctx, ctx.s.slice(startPtr, ++ctx.p), 1, unsafeSeparator, startPtr, "[+00:00]");
		if (c === 43 || c === 45) return readDate(ctx, ctx.s.slice(startPtr, ctx.p += 6), 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
	}
	return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
	let start = ctx.p;
	if (!isDigit$1(c) || !isDigit$1(ctx.s.charCodeAt(++ctx.p))) return parseNumber(ctx, --ctx.p, c, 0, endChr);
	if (ctx.s.charCodeAt(ctx.p += 4) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit$1(ctx.s.charCodeAt(++ctx.p)));
	return readDate(ctx, ctx.s.slice(start, ctx.p), 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
	if (ctx.ld) {
		let date = new TomlDate(str, type, unsafeDelim);
		if (!date.isValid()) TomlError.x("invalid date", ctx, errPtr);
		return date;
	}
	try {
		if (temporalSuffix) str += temporalSuffix;
		switch (type) {
			case 1: return Temporal.ZonedDateTime.from(str);
			case 2: return Temporal.PlainDateTime.from(str);
			case 3: return Temporal.PlainDate.from(str);
			case 4: return Temporal.PlainTime.from(str);
		}
	} catch (e) {
		TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
	}
}

function skipComment(ctx) {
	for (; ctx.p < ctx.s.length; ctx.p++) {
		let c = ctx.s.charCodeAt(ctx.p);
		if (c === 10) break;
		if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
			ctx.p++;
			break;
		}
		if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in comments", ctx);
	}
}
function skipVoid(ctx, banNewLines, banComments) {
	let c;
	while (ctx.p < ctx.s.length) {
		while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10))) ctx.p++;
		if (banComments || c !== 35) break;
		skipComment(ctx);
	}
}

function parseKey(ctx, end = 61) {
	let startPtr;
	let state = 0;
	let parsed = [];
	let sliceStart;
	let c = ctx.s.charCodeAt(startPtr = ctx.p);
	do
		if (c === end) {
			if (!state) TomlError.x("unexpected end of key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			return ctx.p++, parsed;
		} else if (c === 46) {
			if (!state) TomlError.x("illegal empty bare key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			state = 0;
		} else if (!state && (c === 34 || c === 39)) {
			if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2)) TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
			parsed.push(parseString(ctx));
			state = 2;
			ctx.p--;
		} else if (c === 32 || c === 9) {
			if (state === 1) {
				parsed.push(ctx.s.slice(sliceStart, ctx.p));
				state = 2;
			}
		} else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) TomlError.x("illegal character in key", ctx);
		else if (!state) {
			state = 1;
			sliceStart = ctx.p;
		}
	while (c = ctx.s.charCodeAt(++ctx.p));
	TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
	let startPtr = ctx.p++;
	let res = Object.create(null);
	let seen = /* @__PURE__ */ new Set();
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
			ctx.p++;
			return res;
		}
		let k;
		let t = res;
		let hasOwn = false;
		let errPtr = ctx.p;
		let key = parseKey(ctx);
		for (let i = 0; i < key.length; i++) {
			if (i) t = hasOwn ? t[k] : t[k] = Object.create(null);
			k = key[i];
			if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) {
				t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
				break;
			}
			if (!hasOwn && unsafe) Object.defineProperty(t, k, {
				enumerable: true,
				configurable: true,
				writable: true
			});
		}
		if (hasOwn) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
		skipVoid(ctx, true, true);
		let value = extractValue(ctx, 125);
		if (t && typeof (t[k] = value) === "object") seen.add(value);
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
	let startPtr = ctx.p++;
	let res = [];
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
			ctx.p++;
			return res;
		}
		res.push(extractValue(ctx, 93));
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished array", ctx, startPtr);
}

function peekTable(ctx, key, table, meta, type) {
	let t = table;
	let m = meta;
	let k;
	let hasOwn = false;
	let state;
	for (let i = 0; i < key.length; i++) {
		if (i) {
			t = hasOwn ? t[k] : t[k] = Object.create(null);
			m = (state = m[k]).c;
			if (type === 0 && (state.t === 1 || state.t === 2)) return null;
			if (state.t === 2) {
				let l = t.length - 1;
				t = t[l];
				m = m[l].c;
			}
		}
		k = key[i];
		if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) return null;
		if (!hasOwn) {
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) return false;
			if (unsafe) {
				Object.defineProperty(t, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
				Object.defineProperty(m, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
			}
			m[k] = {
				t: i < key.length - 1 && type === 2 ? 3 : type,
				d: false,
				i: 0,
				c: Object.create(null)
			};
		}
	}
	state = m[k];
	if (state.t !== type && !(type === 1 && state.t === 3)) return null;
	if (type === 2) {
		if (!state.d) {
			state.d = true;
			t[k] = [];
		}
		t[k].push(t = Object.create(null));
		state.c[state.i++] = state = {
			t: 1,
			d: false,
			i: 0,
			c: Object.create(null)
		};
	}
	if (state.d) return null;
	state.d = true;
	if (type === 1) t = hasOwn ? t[k] : t[k] = Object.create(null);
	else if (type === 0 && hasOwn) return null;
	return [
		k,
		t,
		state.c
	];
}
function validateTablePeek(ctx, peek, ptr) {
	if (peek === null || ctx.uk === 2) TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
	let ctx = {
		s: toml,
		p: 0,
		d: options.maxDepth ?? 1e3,
		bi: options.integersAsBigInt ?? false,
		ld: options.useLegacyDate ?? true,
		uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
	};
	let res = Object.create(null);
	let meta = Object.create(null);
	let tmp;
	let skipping = false;
	let tbl = res;
	let m = meta;
	if (toml.charCodeAt(0) === 65279) ctx.p++;
	skipVoid(ctx);
	while (ctx.p < toml.length) {
		if (toml.charCodeAt(ctx.p) === 91) {
			let isTableArray = toml.charCodeAt(++ctx.p) === 91;
			tmp = ctx.p += +isTableArray;
			skipping = false;
			let k = parseKey(ctx, 93);
			if (isTableArray) {
				if (toml.charCodeAt(ctx.p) !== 93) TomlError.x("expected end of table array declaration", ctx);
				ctx.p++;
			}
			let p = peekTable(ctx, k, res, meta, isTableArray ? 2 : 1);
			if (!p) {
				validateTablePeek(ctx, p, tmp);
				skipping = true;
			} else {
				m = p[2];
				tbl = p[1];
			}
		} else {
			tmp = ctx.p;
			let p = peekTable(ctx, parseKey(ctx), tbl, m, 0);
			if (!p && !skipping) validateTablePeek(ctx, p, tmp);
			skipVoid(ctx, true, true);
			let v = extractValue(ctx, void 0);
			if (p && !skipping) p[1][p[0]] = v;
		}
		skipVoid(ctx, true);
		if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
		skipVoid(ctx);
	}
	return res;
}

let HAS_WELLFORMED = !!"".isWellFormed;

const KEYS$1 = {
	ArrayExpression: ["elements"],
	ArrayPattern: ["elements"],
	ArrowFunctionExpression: ["params", "body"],
	AssignmentExpression: ["left", "right"],
	AssignmentPattern: ["left", "right"],
	AwaitExpression: ["argument"],
	BinaryExpression: ["left", "right"],
	BlockStatement: ["body"],
	BreakStatement: ["label"],
	CallExpression: ["callee", "arguments"],
	CatchClause: ["param", "body"],
	ChainExpression: ["expression"],
	ClassBody: ["body"],
	ClassDeclaration: [
		"id",
		"superClass",
		"body"
	],
	ClassExpression: [
		"id",
		"superClass",
		"body"
	],
	ConditionalExpression: [
		"test",
		"consequent",
		"alternate"
	],
	ContinueStatement: ["label"],
	DebuggerStatement: [],
	DoWhileStatement: ["body", "test"],
	EmptyStatement: [],
	ExperimentalRestProperty: ["argument"],
	ExperimentalSpreadProperty: ["argument"],
	ExportAllDeclaration: [
		"exported",
		"source",
		"attributes"
	],
	ExportDefaultDeclaration: ["declaration"],
	ExportNamedDeclaration: [
		"declaration",
		"specifiers",
		"source",
		"attributes"
	],
	ExportSpecifier: ["local", "exported"],
	ExpressionStatement: ["expression"],
	ForInStatement: [
		"left",
		"right",
		"body"
	],
	ForOfStatement: [
		"left",
		"right",
		"body"
	],
	ForStatement: [
		"init",
		"test",
		"update",
		"body"
	],
	FunctionDeclaration: [
		"id",
		"params",
		"body"
	],
	FunctionExpression: [
		"id",
		"params",
		"body"
	],
	Identifier: [],
	IfStatement: [
		"test",
		"consequent",
		"alternate"
	],
	ImportAttribute: ["key", "value"],
	ImportDeclaration: [
		"specifiers",
		"source",
		"attributes"
	],
	ImportDefaultSpecifier: ["local"],
	ImportExpression: ["source", "options"],
	ImportNamespaceSpecifier: ["local"],
	ImportSpecifier: ["imported", "local"],
	JSXAttribute: ["name", "value"],
	JSXClosingElement: ["name"],
	JSXClosingFragment: [],
	JSXElement: [
		"openingElement",
		"children",
		"closingElement"
	],
	JSXEmptyExpression: [],
	JSXExpressionContainer: ["expression"],
	JSXFragment: [
		"openingFragment",
		"children",
		"closingFragment"
	],
	JSXIdentifier: [],
	JSXMemberExpression: ["object", "property"],
	JSXNamespacedName: ["namespace", "name"],
	JSXOpeningElement: ["name", "attributes"],
	JSXOpeningFragment: [],
	JSXSpreadAttribute: ["argument"],
	JSXSpreadChild: ["expression"],
	JSXText: [],
	LabeledStatement: ["label", "body"],
	Literal: [],
	LogicalExpression: ["left", "right"],
	MemberExpression: ["object", "property"],
	MetaProperty: ["meta", "property"],
	MethodDefinition: ["key", "value"],
	NewExpression: ["callee", "arguments"],
	ObjectExpression: ["properties"],
	ObjectPattern: ["properties"],
	PrivateIdentifier: [],
	Program: ["body"],
	Property: ["key", "value"],
	PropertyDefinition: ["key", "value"],
	RestElement: ["argument"],
	ReturnStatement: ["argument"],
	SequenceExpression: ["expressions"],
	SpreadElement: ["argument"],
	StaticBlock: ["body"],
	Super: [],
	SwitchCase: ["test", "consequent"],
	SwitchStatement: ["discriminant", "cases"],
	TaggedTemplateExpression: ["tag", "quasi"],
	TemplateElement: [],
	TemplateLiteral: ["quasis", "expressions"],
	ThisExpression: [],
	ThrowStatement: ["argument"],
	TryStatement: [
		"block",
		"handler",
		"finalizer"
	],
	UnaryExpression: ["argument"],
	UpdateExpression: ["argument"],
	VariableDeclaration: ["declarations"],
	VariableDeclarator: ["id", "init"],
	WhileStatement: ["test", "body"],
	WithStatement: ["object", "body"],
	YieldExpression: ["argument"]
};
const NODE_TYPES = Object.keys(KEYS$1);
for (const type of NODE_TYPES) Object.freeze(KEYS$1[type]);
Object.freeze(KEYS$1);

function unionWith(additionalKeys) {
	const retv = Object.assign({}, KEYS$1);
	for (const type of Object.keys(additionalKeys)) if (Object.hasOwn(retv, type)) {
		const keys = new Set(additionalKeys[type]);
		for (const key of retv[type]) keys.add(key);
		retv[type] = Object.freeze(Array.from(keys));
	} else retv[type] = Object.freeze(Array.from(additionalKeys[type]));
	return Object.freeze(retv);
}

function last(arr) {
	return arr[arr.length - 1] ?? null;
}
function toKeyName(node) {
	return node.type === "TOMLBare" ? node.name : node.value;
}
var TOMLVerImpl = class {
	constructor(major, minor) {
		this.major = major;
		this.minor = minor;
	}
	lt(major, minor) {
		return this.major < major || this.major === major && this.minor < minor;
	}
	gte(major, minor) {
		return this.major > major || this.major === major && this.minor >= minor;
	}
};
const TOML_VERSION_1_0 = new TOMLVerImpl(1, 0);
const TOML_VERSION_1_1 = new TOMLVerImpl(1, 1);
const DEFAULT_TOML_VERSION = TOML_VERSION_1_1;
const SUPPORTED_TOML_VERSIONS = {
	"1.0": TOML_VERSION_1_0,
	"1.0.0": TOML_VERSION_1_0,
	"1.1": TOML_VERSION_1_1,
	"1.1.0": TOML_VERSION_1_1,
	latest: TOML_VERSION_1_1,
	next: TOML_VERSION_1_1
};
function getTOMLVer(v) {
	return v && SUPPORTED_TOML_VERSIONS[v] || DEFAULT_TOML_VERSION;
}
const MESSAGES = {
	"unterminated-string": "Unterminated string constant",
	"unterminated-table-key": "Unterminated table-key",
	"unterminated-array": "Unterminated array",
	"unterminated-inline-table": "Unterminated inline table",
	"missing-key": "Empty bare keys are not allowed",
	"missing-newline": "Must be a newline",
	"missing-equals-sign": "Expected equal (=) token",
	"missing-value": "Unspecified values are invalid",
	"missing-comma": "Expected comma (,) token",
	"dupe-keys": "Defining a key multiple times is invalid",
	"unexpected-char": "Unexpected character",
	"unexpected-token": "Unexpected token",
	"invalid-control-character": "Control characters (codes < 0x1f and 0x7f) are not allowed",
	"invalid-comment-character": "Invalid code point {{cp}} within comments",
	"invalid-key-value-newline": "The key, equals sign, and value must be on the same line",
	"invalid-inline-table-newline": "No newlines are allowed between the curly braces unless they are valid within a value",
	"invalid-underscore": "Underscores are allowed between digits",
	"invalid-space": "Unexpected spaces",
	"invalid-three-quotes": "Three or more quotes are not permitted",
	"invalid-date": "Unexpected invalid date",
	"invalid-time": "Unexpected invalid time",
	"invalid-leading-zero": "Leading zeros are not allowed",
	"invalid-trailing-comma-in-inline-table": "Trailing comma is not permitted in an inline table",
	"invalid-char-in-escape-sequence": "Invalid character in escape sequence",
	"invalid-consecutive-dots-in-key": "Consecutive dots are not permitted in keys",
	"invalid-code-point": "Invalid code point {{cp}}",
	"invalid-trailing-dot-in-key": "Keys cannot end with a dot",
	"invalid-leading-dot-in-key": "Keys cannot start with a dot"
};
function getMessage(code, data) {
	if (data) return MESSAGES[code].replace(/\{\{(.*?)\}\}/gu, (_, name$2) => {
		if (name$2 in data) return data[name$2];
		return `{{${name$2}}}`;
	});
	return MESSAGES[code];
}
var ParseError = class extends SyntaxError {
	constructor(code, offset, line, column, data) {
		super(getMessage(code, data));
		this.index = offset;
		this.lineNumber = line;
		this.column = column;
	}
};
const CodePoint = {
	EOF: -1,
	NULL: 0,
	SOH: 1,
	BACKSPACE: 8,
	TABULATION: 9,
	LINE_FEED: 10,
	FORM_FEED: 12,
	CARRIAGE_RETURN: 13,
	ESCAPE: 27,
	SO: 14,
	US: 31,
	SPACE: 32,
	QUOTATION_MARK: 34,
	HASH: 35,
	SINGLE_QUOTE: 39,
	PLUS_SIGN: 43,
	COMMA: 44,
	DASH: 45,
	DOT: 46,
	DIGIT_0: 48,
	DIGIT_1: 49,
	DIGIT_2: 50,
	DIGIT_3: 51,
	DIGIT_7: 55,
	DIGIT_9: 57,
	COLON: 58,
	EQUALS_SIGN: 61,
	LATIN_CAPITAL_A: 65,
	LATIN_CAPITAL_E: 69,
	LATIN_CAPITAL_F: 70,
	LATIN_CAPITAL_T: 84,
	LATIN_CAPITAL_U: 85,
	LATIN_CAPITAL_Z: 90,
	LEFT_BRACKET: 91,
	BACKSLASH: 92,
	RIGHT_BRACKET: 93,
	UNDERSCORE: 95,
	LATIN_SMALL_A: 97,
	LATIN_SMALL_B: 98,
	LATIN_SMALL_E: 101,
	LATIN_SMALL_F: 102,
	LATIN_SMALL_I: 105,
	LATIN_SMALL_L: 108,
	LATIN_SMALL_N: 110,
	LATIN_SMALL_O: 111,
	LATIN_SMALL_R: 114,
	LATIN_SMALL_S: 115,
	LATIN_SMALL_T: 116,
	LATIN_SMALL_U: 117,
	LATIN_SMALL_X: 120,
	LATIN_SMALL_Z: 122,
	LEFT_BRACE: 123,
	RIGHT_BRACE: 125,
	TILDE: 126,
	DELETE: 127,
	PAD: 128,
	SUPERSCRIPT_TWO: 178,
	SUPERSCRIPT_THREE: 179,
	SUPERSCRIPT_ONE: 185,
	VULGAR_FRACTION_ONE_QUARTER: 188,
	VULGAR_FRACTION_THREE_QUARTERS: 190,
	LATIN_CAPITAL_LETTER_A_WITH_GRAVE: 192,
	LATIN_CAPITAL_LETTER_O_WITH_DIAERESIS: 214,
	LATIN_CAPITAL_LETTER_O_WITH_STROKE: 216,
	LATIN_SMALL_LETTER_O_WITH_DIAERESIS: 246,
	LATIN_SMALL_LETTER_O_WITH_STROKE: 248,
	GREEK_SMALL_REVERSED_DOTTED_LUNATE_SIGMA_SYMBOL: 891,
	GREEK_CAPITAL_LETTER_YOT: 895,
	CP_1FFF: 8191,
	ZERO_WIDTH_NON_JOINER: 8204,
	ZERO_WIDTH_JOINER: 8205,
	UNDERTIE: 8255,
	CHARACTER_TIE: 8256,
	SUPERSCRIPT_ZERO: 8304,
	CP_218F: 8591,
	CIRCLED_DIGIT_ONE: 9312,
	NEGATIVE_CIRCLED_DIGIT_ZERO: 9471,
	GLAGOLITIC_CAPITAL_LETTER_AZU: 11264,
	CP_2FEF: 12271,
	IDEOGRAPHIC_COMMA: 12289,
	CP_D7FF: 55295,
	CP_E000: 57344,
	CJK_COMPATIBILITY_IDEOGRAPH_F900: 63744,
	ARABIC_LIGATURE_SALAAMUHU_ALAYNAA: 64975,
	ARABIC_LIGATURE_SALLA_USED_AS_KORANIC_STOP_SIGN_ISOLATED_FORM: 65008,
	REPLACEMENT_CHARACTER: 65533,
	LINEAR_B_SYLLABLE_B008_A: 65536,
	CP_EFFFF: 983039,
	CP_10FFFF: 1114111
};
function isControl(cp) {
	return cp >= CodePoint.NULL && cp <= CodePoint.US;
}
function isWhitespace(cp) {
	return cp === CodePoint.TABULATION || cp === CodePoint.SPACE;
}
function isEOL(cp) {
	return cp === CodePoint.LINE_FEED || cp === CodePoint.CARRIAGE_RETURN;
}
function isUpperLetter(cp) {
	return cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_Z;
}
function isLowerLetter(cp) {
	return cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_Z;
}
function isLetter$1(cp) {
	return isLowerLetter(cp) || isUpperLetter(cp);
}
function isDigit(cp) {
	return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_9;
}
function isHexDig(cp) {
	return isDigit(cp) || cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_F || cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_F;
}
function isOctalDig(cp) {
	return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_7;
}
function isUnicodeScalarValue(cp) {
	return cp >= 0 && cp <= 55295 || cp >= 57344 && cp <= 1114111;
}
function sortedLastIndex(array, value) {
	let low = 0;
	let high = array.length;
	while (low < high) {
		const mid = low + high >>> 1;
		const val = array[mid];
		if (val === value) return mid + 1;
		if (val < value) low = mid + 1;
		else high = mid;
	}
	return low;
}
var Locations = class {
	constructor() {
		this.offsets = [];
	}
	addOffset(offset) {
		for (let i = this.offsets.length - 1; i >= 0; i--) {
			const element = this.offsets[i];
			if (element === offset) return;
			if (element < offset) break;
		}
		this.offsets.push(offset);
	}
	getLocFromIndex(offset) {
		const line = sortedLastIndex(this.offsets, offset) + 1;
		return {
			line,
			column: offset - (line === 1 ? 0 : this.offsets[line - 2])
		};
	}
};
var CodePointIterator = class {
	constructor(text) {
		this.locs = new Locations();
		this.lastCodePoint = CodePoint.NULL;
		this.start = -1;
		this.end = 0;
		this.text = text;
	}
	next() {
		if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
		return this.lastCodePoint = this.moveAt(this.end);
	}
	getLocFromIndex(index) {
		return this.locs.getLocFromIndex(index);
	}
	eat(cp) {
		if (this.text.codePointAt(this.end) === cp) {
			this.next();
			return true;
		}
		return false;
	}
	moveAt(offset) {
		this.start = this.end = offset;
		const cp = this.text.codePointAt(this.start) ?? CodePoint.EOF;
		if (cp === CodePoint.EOF) {
			this.end = this.start;
			return cp;
		}
		this.end += cp >= 65536 ? 2 : 1;
		if (cp === CodePoint.LINE_FEED) this.locs.addOffset(this.end);
		else if (cp === CodePoint.CARRIAGE_RETURN) {
			if (this.text.codePointAt(this.end) === CodePoint.LINE_FEED) {
				this.end++;
				this.locs.addOffset(this.end);
			}
			return CodePoint.LINE_FEED;
		}
		return cp;
	}
};
const HAS_BIGINT = typeof BigInt !== "undefined";
const RADIX_PREFIXES = {
	16: "0x",
	10: "",
	8: "0o",
	2: "0b"
};
const ESCAPES_1_0 = {
	[CodePoint.QUOTATION_MARK]: CodePoint.QUOTATION_MARK,
	[CodePoint.BACKSLASH]: CodePoint.BACKSLASH,
	[CodePoint.LATIN_SMALL_B]: CodePoint.BACKSPACE,
	[CodePoint.LATIN_SMALL_F]: CodePoint.FORM_FEED,
	[CodePoint.LATIN_SMALL_N]: CodePoint.LINE_FEED,
	[CodePoint.LATIN_SMALL_R]: CodePoint.CARRIAGE_RETURN,
	[CodePoint.LATIN_SMALL_T]: CodePoint.TABULATION
};
const ESCAPES_LATEST = {
	...ESCAPES_1_0,
	[CodePoint.LATIN_SMALL_E]: CodePoint.ESCAPE
};
var Tokenizer = class {
	constructor(text, parserOptions) {
		this.backCode = false;
		this.lastCodePoint = CodePoint.NULL;
		this.state = "DATA";
		this.token = null;
		this.tokenStart = -1;
		this.valuesEnabled = false;
		this.text = text;
		this.parserOptions = parserOptions || {};
		this.codePointIterator = new CodePointIterator(text);
		this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
		this.ESCAPES = this.tomlVersion.gte(1, 1) ? ESCAPES_LATEST : ESCAPES_1_0;
	}
	get start() {
		return this.codePointIterator.start;
	}
	get end() {
		return this.codePointIterator.end;
	}
	getLocFromIndex(index) {
		return this.codePointIterator.getLocFromIndex(index);
	}
	reportParseError(code, data) {
		const offset = this.codePointIterator.start;
		const loc = this.codePointIterator.getLocFromIndex(offset);
		throw new ParseError(code, offset, loc.line, loc.column, data);
	}
	nextToken() {
		let token = this.token;
		if (token != null) {
			this.token = null;
			return token;
		}
		let cp = this.lastCodePoint;
		while (cp !== CodePoint.EOF && !this.token) {
			cp = this.nextCode();
			const nextState = this[this.state](cp);
			if (!nextState) throw new Error(`Unknown error: pre state=${this.state}`);
			this.state = nextState;
		}
		token = this.token;
		this.token = null;
		return token;
	}
	nextCode() {
		if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
		if (this.backCode) {
			this.backCode = false;
			return this.lastCodePoint;
		}
		return this.lastCodePoint = this.codePointIterator.next();
	}
	eatCode(cp) {
		if (this.lastCodePoint === CodePoint.EOF) return false;
		if (this.backCode) {
			if (this.lastCodePoint === cp) {
				this.backCode = false;
				return true;
			}
			return false;
		}
		return this.codePointIterator.eat(cp);
	}
	moveAt(loc) {
		if (this.backCode) this.backCode = false;
		this.lastCodePoint = this.codePointIterator.moveAt(loc);
	}
	back(state) {
		this.backCode = true;
		return state;
	}
	punctuatorToken() {
		this.startToken();
		this.endToken("Punctuator", "end");
	}
	startToken() {
		this.tokenStart = this.codePointIterator.start;
	}
	endToken(type, pos, option1, option2) {
		const { tokenStart } = this;
		const end = this.codePointIterator[pos];
		const range = [tokenStart, end];
		const loc = {
			start: this.codePointIterator.getLocFromIndex(tokenStart),
			end: this.codePointIterator.getLocFromIndex(end)
		};
		if (type === "Block") this.token = {
			type,
			value: this.text.slice(tokenStart + 1, end),
			range,
			loc
		};
		else {
			let token;
			const value = this.text.slice(tokenStart, end);
			if (type === "BasicString" || type === "LiteralString" || type === "MultiLineBasicString" || type === "MultiLineLiteralString") token = {
				type,
				value,
				string: option1,
				range,
				loc
			};
			else if (type === "Integer") {
				const text = option1;
				token = {
					type,
					value,
					number: parseInt(text, option2),
					bigint: HAS_BIGINT ? BigInt(RADIX_PREFIXES[option2] + text) : null,
					range,
					loc
				};
			} else if (type === "Float") token = {
				type,
				value,
				number: option1,
				range,
				loc
			};
			else if (type === "Boolean") token = {
				type,
				value,
				boolean: option1,
				range,
				loc
			};
			else if (type === "LocalDate" || type === "LocalTime" || type === "LocalDateTime" || type === "OffsetDateTime") token = {
				type,
				value,
				date: option1,
				range,
				loc
			};
			else token = {
				type,
				value,
				range,
				loc
			};
			this.token = token;
		}
	}
	DATA(cp) {
		while (isWhitespace(cp) || isEOL(cp)) cp = this.nextCode();
		if (cp === CodePoint.HASH) {
			this.startToken();
			return "COMMENT";
		}
		if (cp === CodePoint.QUOTATION_MARK) {
			this.startToken();
			return "BASIC_STRING";
		}
		if (cp === CodePoint.SINGLE_QUOTE) {
			this.startToken();
			return "LITERAL_STRING";
		}
		if (cp === CodePoint.DOT || cp === CodePoint.EQUALS_SIGN || cp === CodePoint.LEFT_BRACKET || cp === CodePoint.RIGHT_BRACKET || cp === CodePoint.LEFT_BRACE || cp === CodePoint.RIGHT_BRACE || cp === CodePoint.COMMA) {
			this.punctuatorToken();
			return "DATA";
		}
		if (this.valuesEnabled) {
			if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
				this.startToken();
				return "SIGN";
			}
			if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) {
				this.startToken();
				return this.back("NAN_OR_INF");
			}
			if (isDigit(cp)) {
				this.startToken();
				return this.back("NUMBER");
			}
			if (cp === CodePoint.LATIN_SMALL_T || cp === CodePoint.LATIN_SMALL_F) {
				this.startToken();
				return this.back("BOOLEAN");
			}
		} else if (isUnquotedKeyChar(cp, this.tomlVersion)) {
			this.startToken();
			return "BARE";
		}
		if (cp === CodePoint.EOF) return "DATA";
		return this.reportParseError("unexpected-char");
	}
	COMMENT(cp) {
		const processCommentChar = this.tomlVersion.gte(1, 1) ? (c) => {
			if (!isNonEOL(c)) this.reportParseError("invalid-comment-character", { cp: JSON.stringify(String.fromCodePoint(c)).slice(1, -1) });
		} : (c) => {
			if (isControlOtherThanTab(c)) this.reportParseErrorControlChar();
		};
		while (!isEOL(cp) && cp !== CodePoint.EOF) {
			processCommentChar(cp);
			cp = this.nextCode();
		}
		this.endToken("Block", "start");
		return "DATA";
	}
	BARE(cp) {
		while (isUnquotedKeyChar(cp, this.tomlVersion)) cp = this.nextCode();
		this.endToken("Bare", "start");
		return this.back("DATA");
	}
	BASIC_STRING(cp) {
		if (cp === CodePoint.QUOTATION_MARK) {
			cp = this.nextCode();
			if (cp === CodePoint.QUOTATION_MARK) return "MULTI_LINE_BASIC_STRING";
			this.endToken("BasicString", "start", "");
			return this.back("DATA");
		}
		const out = [];
		while (cp !== CodePoint.QUOTATION_MARK && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED) {
			if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			if (cp === CodePoint.BACKSLASH) {
				cp = this.nextCode();
				const ecp = this.ESCAPES[cp];
				if (ecp) {
					out.push(ecp);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_U) {
					const code = this.parseUnicode(4);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_CAPITAL_U) {
					const code = this.parseUnicode(8);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
					const code = this.parseUnicode(2);
					out.push(code);
					cp = this.nextCode();
					continue;
				}
				return this.reportParseError("invalid-char-in-escape-sequence");
			}
			out.push(cp);
			cp = this.nextCode();
		}
		if (cp !== CodePoint.QUOTATION_MARK) return this.reportParseError("unterminated-string");
		this.endToken("BasicString", "end", String.fromCodePoint(...out));
		return "DATA";
	}
	MULTI_LINE_BASIC_STRING(cp) {
		const out = [];
		if (cp === CodePoint.LINE_FEED) cp = this.nextCode();
		while (cp !== CodePoint.EOF) {
			if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			if (cp === CodePoint.QUOTATION_MARK) {
				const startPos = this.codePointIterator.start;
				if (this.eatCode(CodePoint.QUOTATION_MARK) && this.eatCode(CodePoint.QUOTATION_MARK)) {
					if (this.eatCode(CodePoint.QUOTATION_MARK)) {
						out.push(CodePoint.QUOTATION_MARK);
						if (this.eatCode(CodePoint.QUOTATION_MARK)) {
							out.push(CodePoint.QUOTATION_MARK);
							if (this.eatCode(CodePoint.QUOTATION_MARK)) {
								this.moveAt(startPos);
								return this.reportParseError("invalid-three-quotes");
							}
						}
					}
					this.endToken("MultiLineBasicString", "end", String.fromCodePoint(...out));
					return "DATA";
				}
				this.moveAt(startPos);
			}
			if (cp === CodePoint.BACKSLASH) {
				cp = this.nextCode();
				const ecp = this.ESCAPES[cp];
				if (ecp) {
					out.push(ecp);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_U) {
					const code = this.parseUnicode(4);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_CAPITAL_U) {
					const code = this.parseUnicode(8);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
					const code = this.parseUnicode(2);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LINE_FEED) {
					cp = this.nextCode();
					while (isWhitespace(cp) || cp === CodePoint.LINE_FEED) cp = this.nextCode();
					continue;
				} else if (isWhitespace(cp)) {
					let valid = true;
					const startPos = this.codePointIterator.start;
					let nextCp;
					while ((nextCp = this.nextCode()) !== CodePoint.EOF) {
						if (nextCp === CodePoint.LINE_FEED) break;
						if (!isWhitespace(nextCp)) {
							this.moveAt(startPos);
							valid = false;
							break;
						}
					}
					if (valid) {
						cp = this.nextCode();
						while (isWhitespace(cp) || cp === CodePoint.LINE_FEED) cp = this.nextCode();
						continue;
					}
				}
				return this.reportParseError("invalid-char-in-escape-sequence");
			}
			out.push(cp);
			cp = this.nextCode();
		}
		return this.reportParseError("unterminated-string");
	}
	LITERAL_STRING(cp) {
		if (cp === CodePoint.SINGLE_QUOTE) {
			cp = this.nextCode();
			if (cp === CodePoint.SINGLE_QUOTE) return "MULTI_LINE_LITERAL_STRING";
			this.endToken("LiteralString", "start", "");
			return this.back("DATA");
		}
		const out = [];
		while (cp !== CodePoint.SINGLE_QUOTE && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED) {
			if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			out.push(cp);
			cp = this.nextCode();
		}
		if (cp !== CodePoint.SINGLE_QUOTE) return this.reportParseError("unterminated-string");
		this.endToken("LiteralString", "end", String.fromCodePoint(...out));
		return "DATA";
	}
	MULTI_LINE_LITERAL_STRING(cp) {
		const out = [];
		if (cp === CodePoint.LINE_FEED) cp = this.nextCode();
		while (cp !== CodePoint.EOF) {
			if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			if (cp === CodePoint.SINGLE_QUOTE) {
				const startPos = this.codePointIterator.start;
				if (this.eatCode(CodePoint.SINGLE_QUOTE) && this.eatCode(CodePoint.SINGLE_QUOTE)) {
					if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
						out.push(CodePoint.SINGLE_QUOTE);
						if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
							out.push(CodePoint.SINGLE_QUOTE);
							if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
								this.moveAt(startPos);
								return this.reportParseError("invalid-three-quotes");
							}
						}
					}
					this.endToken("MultiLineLiteralString", "end", String.fromCodePoint(...out));
					return "DATA";
				}
				this.moveAt(startPos);
			}
			out.push(cp);
			cp = this.nextCode();
		}
		return this.reportParseError("unterminated-string");
	}
	SIGN(cp) {
		if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) return this.back("NAN_OR_INF");
		if (isDigit(cp)) return this.back("NUMBER");
		return this.reportParseError("unexpected-char");
	}
	NAN_OR_INF(cp) {
		if (cp === CodePoint.LATIN_SMALL_N) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_N)) {
				this.endToken("Float", "end", NaN);
				return "DATA";
			}
			this.moveAt(startPos);
		} else if (cp === CodePoint.LATIN_SMALL_I) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_N) && this.eatCode(CodePoint.LATIN_SMALL_F)) {
				this.endToken("Float", "end", this.text[this.tokenStart] === "-" ? -Infinity : Infinity);
				return "DATA";
			}
			this.moveAt(startPos);
		}
		return this.reportParseError("unexpected-char");
	}
	NUMBER(cp) {
		const start = this.text[this.tokenStart];
		const sign = start === "+" ? CodePoint.PLUS_SIGN : start === "-" ? CodePoint.DASH : CodePoint.NULL;
		if (cp === CodePoint.DIGIT_0) {
			if (sign === CodePoint.NULL) {
				const startPos = this.codePointIterator.start;
				const nextCp$1 = this.nextCode();
				if (isDigit(nextCp$1)) {
					const nextNextCp = this.nextCode();
					if (nextNextCp === CodePoint.COLON) {
						this.data = {
							hasDate: false,
							year: 0,
							month: 0,
							day: 0,
							hour: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1)),
							minute: 0,
							second: 0
						};
						return "TIME_MINUTE";
					}
					if (isDigit(nextNextCp)) {
						const nextNextNextCp = this.nextCode();
						if (isDigit(nextNextNextCp) && this.eatCode(CodePoint.DASH)) {
							this.data = {
								hasDate: true,
								year: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1, nextNextCp, nextNextNextCp)),
								month: 0,
								day: 0,
								hour: 0,
								minute: 0,
								second: 0
							};
							return "DATE_MONTH";
						}
					}
					this.moveAt(startPos);
					return this.reportParseError("invalid-leading-zero");
				}
				this.moveAt(startPos);
			}
			cp = this.nextCode();
			if (cp === CodePoint.LATIN_SMALL_X || cp === CodePoint.LATIN_SMALL_O || cp === CodePoint.LATIN_SMALL_B) {
				if (sign !== CodePoint.NULL) return this.reportParseError("unexpected-char");
				return cp === CodePoint.LATIN_SMALL_X ? "HEX" : cp === CodePoint.LATIN_SMALL_O ? "OCTAL" : "BINARY";
			}
			if (cp === CodePoint.LATIN_SMALL_E || cp === CodePoint.LATIN_CAPITAL_E) {
				this.data = {
					minus: sign === CodePoint.DASH,
					left: [CodePoint.DIGIT_0]
				};
				return "EXPONENT_RIGHT";
			}
			if (cp === CodePoint.DOT) {
				this.data = {
					minus: sign === CodePoint.DASH,
					absInt: [CodePoint.DIGIT_0]
				};
				return "FRACTIONAL_RIGHT";
			}
			this.endToken("Integer", "start", "0", 10);
			return this.back("DATA");
		}
		const { out, nextCp, hasUnderscore } = this.parseDigits(cp, isDigit);
		if (nextCp === CodePoint.DASH && sign === CodePoint.NULL && !hasUnderscore && out.length === 4) {
			this.data = {
				hasDate: true,
				year: Number(String.fromCodePoint(...out)),
				month: 0,
				day: 0,
				hour: 0,
				minute: 0,
				second: 0
			};
			return "DATE_MONTH";
		}
		if (nextCp === CodePoint.COLON && sign === CodePoint.NULL && !hasUnderscore && out.length === 2) {
			this.data = {
				hasDate: false,
				year: 0,
				month: 0,
				day: 0,
				hour: Number(String.fromCodePoint(...out)),
				minute: 0,
				second: 0
			};
			return "TIME_MINUTE";
		}
		if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
			this.data = {
				minus: sign === CodePoint.DASH,
				left: out
			};
			return "EXPONENT_RIGHT";
		}
		if (nextCp === CodePoint.DOT) {
			this.data = {
				minus: sign === CodePoint.DASH,
				absInt: out
			};
			return "FRACTIONAL_RIGHT";
		}
		this.endToken("Integer", "start", sign === CodePoint.DASH ? String.fromCodePoint(CodePoint.DASH, ...out) : String.fromCodePoint(...out), 10);
		return this.back("DATA");
	}
	HEX(cp) {
		const { out } = this.parseDigits(cp, isHexDig);
		this.endToken("Integer", "start", String.fromCodePoint(...out), 16);
		return this.back("DATA");
	}
	OCTAL(cp) {
		const { out } = this.parseDigits(cp, isOctalDig);
		this.endToken("Integer", "start", String.fromCodePoint(...out), 8);
		return this.back("DATA");
	}
	BINARY(cp) {
		const { out } = this.parseDigits(cp, (c) => c === CodePoint.DIGIT_0 || c === CodePoint.DIGIT_1);
		this.endToken("Integer", "start", String.fromCodePoint(...out), 2);
		return this.back("DATA");
	}
	FRACTIONAL_RIGHT(cp) {
		const { minus, absInt } = this.data;
		const { out, nextCp } = this.parseDigits(cp, isDigit);
		const absNum = [
			...absInt,
			CodePoint.DOT,
			...out
		];
		if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
			this.data = {
				minus,
				left: absNum
			};
			return "EXPONENT_RIGHT";
		}
		const value = Number(minus ? String.fromCodePoint(CodePoint.DASH, ...absNum) : String.fromCodePoint(...absNum));
		this.endToken("Float", "start", value);
		return this.back("DATA");
	}
	EXPONENT_RIGHT(cp) {
		const { left, minus: leftMinus } = this.data;
		let minus = false;
		if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
			minus = cp === CodePoint.DASH;
			cp = this.nextCode();
		}
		const { out } = this.parseDigits(cp, isDigit);
		const right = out;
		if (minus) right.unshift(CodePoint.DASH);
		const value = Number(leftMinus ? String.fromCodePoint(CodePoint.DASH, ...left, CodePoint.LATIN_SMALL_E, ...right) : String.fromCodePoint(...left, CodePoint.LATIN_SMALL_E, ...right));
		this.endToken("Float", "start", value);
		return this.back("DATA");
	}
	BOOLEAN(cp) {
		if (cp === CodePoint.LATIN_SMALL_T) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_R) && this.eatCode(CodePoint.LATIN_SMALL_U) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
				this.endToken("Boolean", "end", true);
				return "DATA";
			}
			this.moveAt(startPos);
		} else if (cp === CodePoint.LATIN_SMALL_F) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_L) && this.eatCode(CodePoint.LATIN_SMALL_S) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
				this.endToken("Boolean", "end", false);
				return "DATA";
			}
			this.moveAt(startPos);
		}
		return this.reportParseError("unexpected-char");
	}
	DATE_MONTH(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (cp !== CodePoint.DASH) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.start;
		const data = this.data;
		data.month = Number(this.text.slice(start, end));
		return "DATE_DAY";
	}
	DATE_DAY(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.end;
		const data = this.data;
		data.day = Number(this.text.slice(start, end));
		if (!isValidDate(data.year, data.month, data.day)) return this.reportParseError("invalid-date");
		cp = this.nextCode();
		if (cp === CodePoint.LATIN_CAPITAL_T || cp === CodePoint.LATIN_SMALL_T) return "TIME_HOUR";
		if (cp === CodePoint.SPACE) {
			const startPos = this.codePointIterator.start;
			if (isDigit(this.nextCode()) && isDigit(this.nextCode())) {
				this.moveAt(startPos);
				return "TIME_HOUR";
			}
			this.moveAt(startPos);
		}
		const dateValue = getDateFromDateTimeData(data, "");
		this.endToken("LocalDate", "start", dateValue);
		return this.back("DATA");
	}
	TIME_HOUR(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.start;
		const data = this.data;
		data.hour = Number(this.text.slice(start, end));
		return "TIME_MINUTE";
	}
	TIME_MINUTE(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.end;
		const data = this.data;
		data.minute = Number(this.text.slice(start, end));
		cp = this.nextCode();
		if (cp === CodePoint.COLON) return "TIME_SECOND";
		if (this.tomlVersion.lt(1, 1)) return this.reportParseError("unexpected-char");
		if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
		return this.processTimeEnd(cp, data);
	}
	TIME_SECOND(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.end;
		const data = this.data;
		data.second = Number(this.text.slice(start, end));
		if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
		cp = this.nextCode();
		if (cp === CodePoint.DOT) return "TIME_SEC_FRAC";
		return this.processTimeEnd(cp, data);
	}
	TIME_SEC_FRAC(cp) {
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const start = this.codePointIterator.start;
		while (isDigit(cp)) cp = this.nextCode();
		const end = this.codePointIterator.start;
		const data = this.data;
		data.frac = this.text.slice(start, end);
		return this.processTimeEnd(cp, data);
	}
	processTimeEnd(cp, data) {
		if (data.hasDate) {
			if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
				data.offsetSign = cp;
				return "TIME_OFFSET";
			}
			if (cp === CodePoint.LATIN_CAPITAL_Z || cp === CodePoint.LATIN_SMALL_Z) {
				const dateValue$2 = getDateFromDateTimeData(data, "Z");
				this.endToken("OffsetDateTime", "end", dateValue$2);
				return "DATA";
			}
			const dateValue$1 = getDateFromDateTimeData(data, "");
			this.endToken("LocalDateTime", "start", dateValue$1);
			return this.back("DATA");
		}
		const dateValue = getDateFromDateTimeData(data, "");
		this.endToken("LocalTime", "start", dateValue);
		return this.back("DATA");
	}
	TIME_OFFSET(cp) {
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const hourStart = this.codePointIterator.start;
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
		const hourEnd = this.codePointIterator.start;
		cp = this.nextCode();
		const minuteStart = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const minuteEnd = this.codePointIterator.end;
		const hour = Number(this.text.slice(hourStart, hourEnd));
		const minute = Number(this.text.slice(minuteStart, minuteEnd));
		if (!isValidTime(hour, minute, 0)) return this.reportParseError("invalid-time");
		const data = this.data;
		const dateValue = getDateFromDateTimeData(data, `${String.fromCodePoint(data.offsetSign)}${padStart(hour, 2)}:${padStart(minute, 2)}`);
		this.endToken("OffsetDateTime", "end", dateValue);
		return "DATA";
	}
	parseDigits(cp, checkDigit) {
		if (cp === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
		if (!checkDigit(cp)) return this.reportParseError("unexpected-char");
		const out = [];
		let before = CodePoint.NULL;
		let hasUnderscore = false;
		while (checkDigit(cp) || cp === CodePoint.UNDERSCORE) {
			if (cp === CodePoint.UNDERSCORE) {
				hasUnderscore = true;
				if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
			} else out.push(cp);
			before = cp;
			cp = this.nextCode();
		}
		if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
		return {
			out,
			nextCp: cp,
			hasUnderscore
		};
	}
	parseUnicode(count) {
		const startLoc = this.codePointIterator.start;
		const start = this.codePointIterator.end;
		let charCount = 0;
		let cp;
		while ((cp = this.nextCode()) !== CodePoint.EOF) {
			if (!isHexDig(cp)) {
				this.moveAt(startLoc);
				return this.reportParseError("invalid-char-in-escape-sequence");
			}
			charCount++;
			if (charCount >= count) break;
		}
		const end = this.codePointIterator.end;
		const code = this.text.slice(start, end);
		const codePoint = parseInt(code, 16);
		if (!isUnicodeScalarValue(codePoint)) return this.reportParseError("invalid-code-point", { cp: code });
		return codePoint;
	}
	reportParseErrorControlChar() {
		return this.reportParseError("invalid-control-character");
	}
};
function isUnquotedKeyChar(cp, tomlVersion) {
	if (isLetter$1(cp) || isDigit(cp) || cp === CodePoint.UNDERSCORE || cp === CodePoint.DASH) return true;
	if (tomlVersion.lt(1, 1)) return false;
	return false;
}
function isControlOtherThanTab(cp) {
	return isControl(cp) && cp !== CodePoint.TABULATION || cp === CodePoint.DELETE;
}
function isNonEOL(cp) {
	return cp === CodePoint.TABULATION || CodePoint.SPACE <= cp && cp <= CodePoint.TILDE || isNonAscii(cp);
}
function isNonAscii(cp) {
	return CodePoint.PAD <= cp && cp <= CodePoint.CP_D7FF || CodePoint.CP_E000 <= cp && cp <= CodePoint.CP_10FFFF;
}
function isValidDate(y, m, d) {
	if (y >= 0 && m <= 12 && m >= 1 && d >= 1) return d <= (m === 2 ? y & 3 || !(y % 25) && y & 15 ? 28 : 29 : 30 + (m + (m >> 3) & 1));
	return false;
}
function isValidTime(h, m, s) {
	if (h >= 24 || h < 0 || m > 59 || m < 0 || s > 60 || s < 0) return false;
	return true;
}
function getDateFromDateTimeData(data, timeZone) {
	const year = padStart(data.year, 4);
	const month = data.month ? padStart(data.month, 2) : "01";
	const day = data.day ? padStart(data.day, 2) : "01";
	const hour = padStart(data.hour, 2);
	const minute = padStart(data.minute, 2);
	const second = padStart(data.second, 2);
	const textDate = `${year}-${month}-${day}`;
	const frac = data.frac ? `.${data.frac}` : "";
	const dateValue = /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:${second}${frac}${timeZone}`);
	if (!isNaN(dateValue.getTime()) || data.second !== 60) return dateValue;
	return /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:59${frac}${timeZone}`);
}
function padStart(num, maxLength) {
	return String(num).padStart(maxLength, "0");
}
const VALUE_KIND_VALUE = Symbol("VALUE_KIND_VALUE");
const VALUE_KIND_INTERMEDIATE = Symbol("VALUE_KIND_INTERMEDIATE");
var KeysResolver = class {
	constructor(ctx) {
		this.rootKeys = /* @__PURE__ */ new Map();
		this.tables = [];
		this.ctx = ctx;
	}
	applyResolveKeyForTable(node) {
		let keys = this.rootKeys;
		const peekKeyIndex = node.key.keys.length - 1;
		for (let index = 0; index < peekKeyIndex; index++) {
			const keyNode = node.key.keys[index];
			const keyName = toKeyName(keyNode);
			node.resolvedKey.push(keyName);
			let keyStore = keys.get(keyName);
			if (!keyStore) {
				keyStore = {
					node: keyNode,
					keys: /* @__PURE__ */ new Map()
				};
				keys.set(keyName, keyStore);
			} else if (keyStore.table === "array") {
				const peekIndex = keyStore.peekIndex;
				node.resolvedKey.push(peekIndex);
				keyStore = keyStore.keys.get(peekIndex);
			}
			keys = keyStore.keys;
		}
		const lastKeyNode = node.key.keys[peekKeyIndex];
		const lastKeyName = toKeyName(lastKeyNode);
		node.resolvedKey.push(lastKeyName);
		const lastKeyStore = keys.get(lastKeyName);
		if (!lastKeyStore) if (node.kind === "array") {
			node.resolvedKey.push(0);
			const newKeyStore = {
				node: lastKeyNode,
				keys: /* @__PURE__ */ new Map()
			};
			keys.set(lastKeyName, {
				table: node.kind,
				node: lastKeyNode,
				keys: /* @__PURE__ */ new Map([[0, newKeyStore]]),
				peekIndex: 0
			});
			this.tables.push({
				node,
				keys: newKeyStore.keys
			});
		} else {
			const newKeyStore = {
				table: node.kind,
				node: lastKeyNode,
				keys: /* @__PURE__ */ new Map()
			};
			keys.set(lastKeyName, newKeyStore);
			this.tables.push({
				node,
				keys: newKeyStore.keys
			});
		}
		else if (!lastKeyStore.table) if (node.kind === "array") this.ctx.reportParseError("dupe-keys", lastKeyNode);
		else {
			const transformKey = {
				table: node.kind,
				node: lastKeyNode,
				keys: lastKeyStore.keys
			};
			keys.set(lastKeyName, transformKey);
			this.tables.push({
				node,
				keys: transformKey.keys
			});
		}
		else if (lastKeyStore.table === "array") if (node.kind === "array") {
			const newKeyStore = {
				node: lastKeyNode,
				keys: /* @__PURE__ */ new Map()
			};
			const newIndex = lastKeyStore.peekIndex + 1;
			node.resolvedKey.push(newIndex);
			lastKeyStore.keys.set(newIndex, newKeyStore);
			lastKeyStore.peekIndex = newIndex;
			this.tables.push({
				node,
				keys: newKeyStore.keys
			});
		} else this.ctx.reportParseError("dupe-keys", lastKeyNode);
		else this.ctx.reportParseError("dupe-keys", lastKeyNode);
	}
	verifyDuplicateKeys(node) {
		for (const body of node.body) if (body.type === "TOMLKeyValue") verifyDuplicateKeysForKeyValue(this.ctx, this.rootKeys, body);
		for (const { node: tableNode, keys } of this.tables) for (const body of tableNode.body) verifyDuplicateKeysForKeyValue(this.ctx, keys, body);
	}
};
function verifyDuplicateKeysForKeyValue(ctx, defineKeys, node) {
	let keys = defineKeys;
	const lastKey = last(node.key.keys);
	for (const keyNode of node.key.keys) {
		const key = toKeyName(keyNode);
		let defineKey = keys.get(key);
		if (defineKey) {
			if (defineKey.value === VALUE_KIND_VALUE) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
			else if (lastKey === keyNode) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
			else if (defineKey.table) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
			defineKey.value = VALUE_KIND_INTERMEDIATE;
		} else {
			if (lastKey === keyNode) defineKey = {
				value: VALUE_KIND_VALUE,
				node: keyNode,
				keys: /* @__PURE__ */ new Map()
			};
			else defineKey = {
				value: VALUE_KIND_INTERMEDIATE,
				node: keyNode,
				keys: /* @__PURE__ */ new Map()
			};
			keys.set(key, defineKey);
		}
		keys = defineKey.keys;
	}
	if (node.value.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, keys, node.value);
	else if (node.value.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, keys, node.value);
}
function verifyDuplicateKeysForInlineTable(ctx, defineKeys, node) {
	for (const body of node.body) verifyDuplicateKeysForKeyValue(ctx, defineKeys, body);
}
function verifyDuplicateKeysForArray(ctx, defineKeys, node) {
	const keys = defineKeys;
	for (let index = 0; index < node.elements.length; index++) {
		const element = node.elements[index];
		let defineKey = keys.get(index);
		if (defineKey) ctx.reportParseError("dupe-keys", getAfterNode(element, defineKey.node));
		else {
			defineKey = {
				value: VALUE_KIND_VALUE,
				node: element,
				keys: /* @__PURE__ */ new Map()
			};
			defineKeys.set(index, defineKey);
			if (element.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, defineKey.keys, element);
			else if (element.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, defineKey.keys, element);
		}
	}
}
function getAfterNode(a, b) {
	return a.range[0] <= b.range[0] ? b : a;
}
var Context = class {
	constructor(data) {
		this.tokens = [];
		this.comments = [];
		this.back = null;
		this.stateStack = [];
		this.needNewLine = false;
		this.needSameLine = false;
		this.currToken = null;
		this.prevToken = null;
		this.valueContainerStack = [];
		this.tokenizer = new Tokenizer(data.text, data.parserOptions);
		this.topLevelTable = data.topLevelTable;
		this.table = data.topLevelTable;
		this.keysResolver = new KeysResolver(this);
	}
	nextToken(option) {
		this.prevToken = this.currToken;
		if (this.back) {
			this.currToken = this.back;
			this.back = null;
		} else this.currToken = this._nextTokenFromTokenizer(option);
		if ((this.needNewLine || this.needSameLine || option?.needSameLine) && this.prevToken && this.currToken) if (this.prevToken.loc.end.line === this.currToken.loc.start.line) {
			if (this.needNewLine) return this.reportParseError("missing-newline", this.currToken);
		} else {
			const needSameLine = this.needSameLine || option?.needSameLine;
			if (needSameLine) return this.reportParseError(needSameLine, this.currToken);
		}
		this.needNewLine = false;
		this.needSameLine = false;
		return this.currToken;
	}
	_nextTokenFromTokenizer(option) {
		const valuesEnabled = this.tokenizer.valuesEnabled;
		if (option?.valuesEnabled) this.tokenizer.valuesEnabled = option.valuesEnabled;
		let token = this.tokenizer.nextToken();
		while (token && token.type === "Block") {
			this.comments.push(token);
			token = this.tokenizer.nextToken();
		}
		if (token) this.tokens.push(token);
		this.tokenizer.valuesEnabled = valuesEnabled;
		return token;
	}
	backToken() {
		if (this.back) throw new Error("Illegal state");
		this.back = this.currToken;
		this.currToken = this.prevToken;
	}
	addValueContainer(valueContainer) {
		this.valueContainerStack.push(valueContainer);
		this.tokenizer.valuesEnabled = true;
	}
	consumeValueContainer() {
		const valueContainer = this.valueContainerStack.pop();
		this.tokenizer.valuesEnabled = this.valueContainerStack.length > 0;
		return valueContainer;
	}
	applyResolveKeyForTable(node) {
		this.keysResolver.applyResolveKeyForTable(node);
	}
	verifyDuplicateKeys() {
		this.keysResolver.verifyDuplicateKeys(this.topLevelTable);
	}
	reportParseError(code, token) {
		let offset, line, column;
		if (token) {
			offset = token.range[0];
			line = token.loc.start.line;
			column = token.loc.start.column;
		} else {
			offset = this.tokenizer.start;
			const startPos = this.tokenizer.getLocFromIndex(offset);
			line = startPos.line;
			column = startPos.column;
		}
		throw new ParseError(code, offset, line, column);
	}
};
const STATE_FOR_ERROR = { VALUE: "missing-value" };
const STRING_VALUE_STYLE_MAP = {
	BasicString: "basic",
	MultiLineBasicString: "basic",
	LiteralString: "literal",
	MultiLineLiteralString: "literal"
};
const STRING_KEY_STYLE_MAP = {
	BasicString: "basic",
	LiteralString: "literal"
};
const DATETIME_VALUE_KIND_MAP = {
	OffsetDateTime: "offset-date-time",
	LocalDateTime: "local-date-time",
	LocalDate: "local-date",
	LocalTime: "local-time"
};
var TOMLParser = class {
	constructor(text, parserOptions) {
		this.text = text;
		this.parserOptions = parserOptions || {};
		this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
	}
	parse() {
		const ast = {
			type: "Program",
			body: [],
			sourceType: "module",
			tokens: [],
			comments: [],
			parent: null,
			range: [0, 0],
			loc: {
				start: {
					line: 1,
					column: 0
				},
				end: {
					line: 1,
					column: 0
				}
			}
		};
		const node = {
			type: "TOMLTopLevelTable",
			body: [],
			parent: ast,
			range: cloneRange(ast.range),
			loc: cloneLoc(ast.loc)
		};
		ast.body = [node];
		const ctx = new Context({
			text: this.text,
			parserOptions: this.parserOptions,
			topLevelTable: node
		});
		let token = ctx.nextToken();
		if (token) {
			node.range[0] = token.range[0];
			node.loc.start = clonePos(token.loc.start);
			while (token) {
				const state$1 = ctx.stateStack.pop() || "TABLE";
				ctx.stateStack.push(...this[state$1](token, ctx));
				token = ctx.nextToken();
			}
			const state = ctx.stateStack.pop() || "TABLE";
			if (state in STATE_FOR_ERROR) return ctx.reportParseError(STATE_FOR_ERROR[state], null);
			if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, last(ctx.table.body));
			applyEndLoc(node, last(node.body));
		}
		ctx.verifyDuplicateKeys();
		ast.tokens = ctx.tokens;
		ast.comments = ctx.comments;
		const endOffset = ctx.tokenizer.end;
		const endPos = ctx.tokenizer.getLocFromIndex(endOffset);
		ast.range[1] = endOffset;
		ast.loc.end = {
			line: endPos.line,
			column: endPos.column
		};
		return ast;
	}
	TABLE(token, ctx) {
		if (isBare(token) || isString(token)) return this.processKeyValue(token, ctx.table, ctx);
		if (isLeftBracket(token)) return this.processTable(token, ctx.topLevelTable, ctx);
		return ctx.reportParseError("unexpected-token", token);
	}
	VALUE(token, ctx) {
		if (isString(token) || isMultiLineString(token)) return this.processStringValue(token, ctx);
		if (isNumber(token)) return this.processNumberValue(token, ctx);
		if (isBoolean(token)) return this.processBooleanValue(token, ctx);
		if (isDateTime(token)) return this.processDateTimeValue(token, ctx);
		if (isLeftBracket(token)) return this.processArray(token, ctx);
		if (isLeftBrace(token)) return this.processInlineTable(token, ctx);
		return ctx.reportParseError("unexpected-token", token);
	}
	processTable(token, topLevelTableNode, ctx) {
		const tableNode = {
			type: "TOMLTable",
			kind: "standard",
			key: null,
			resolvedKey: [],
			body: [],
			parent: topLevelTableNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, last(ctx.table.body));
		topLevelTableNode.body.push(tableNode);
		ctx.table = tableNode;
		let targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
		if (isLeftBracket(targetToken)) {
			if (token.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
			tableNode.kind = "array";
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
		}
		if (isRightBracket(targetToken)) return ctx.reportParseError("missing-key", targetToken);
		if (!targetToken) return ctx.reportParseError("unterminated-table-key", null);
		targetToken = this.processKeyNode(targetToken, tableNode, ctx).nextToken;
		if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
		if (tableNode.kind === "array") {
			const rightBracket = targetToken;
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
			if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
			if (rightBracket.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
		}
		applyEndLoc(tableNode, targetToken);
		ctx.applyResolveKeyForTable(tableNode);
		ctx.needNewLine = true;
		return [];
	}
	processKeyValue(token, tableNode, ctx) {
		const keyValueNode = {
			type: "TOMLKeyValue",
			key: null,
			value: null,
			parent: tableNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		tableNode.body.push(keyValueNode);
		const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
		if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
		ctx.addValueContainer({
			parent: keyValueNode,
			set: (valNode) => {
				keyValueNode.value = valNode;
				applyEndLoc(keyValueNode, valNode);
				ctx.needNewLine = true;
				return [];
			}
		});
		ctx.needSameLine = "invalid-key-value-newline";
		return ["VALUE"];
	}
	processKeyNode(token, parent, ctx) {
		if (isDot(token)) ctx.reportParseError("invalid-leading-dot-in-key", token);
		const keyNode = {
			type: "TOMLKey",
			keys: [],
			parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		parent.key = keyNode;
		let targetToken = token;
		let dotToken = null;
		do {
			if (isBare(targetToken)) this.processBareKey(targetToken, keyNode);
			else if (isString(targetToken)) this.processStringKey(targetToken, keyNode);
			else break;
			dotToken = null;
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
			if (!isDot(targetToken)) break;
			dotToken = targetToken;
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
		} while (targetToken);
		if (dotToken) ctx.reportParseError(isDot(targetToken) ? "invalid-consecutive-dots-in-key" : "invalid-trailing-dot-in-key", dotToken);
		applyEndLoc(keyNode, last(keyNode.keys));
		return {
			keyNode,
			nextToken: targetToken
		};
	}
	processBareKey(token, keyNode) {
		const node = {
			type: "TOMLBare",
			name: token.value,
			parent: keyNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		keyNode.keys.push(node);
	}
	processStringKey(token, keyNode) {
		const node = {
			type: "TOMLQuoted",
			kind: "string",
			value: token.string,
			style: STRING_KEY_STYLE_MAP[token.type],
			multiline: false,
			parent: keyNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		keyNode.keys.push(node);
	}
	processStringValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLValue",
			kind: "string",
			value: token.string,
			style: STRING_VALUE_STYLE_MAP[token.type],
			multiline: isMultiLineString(token),
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processNumberValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const text = this.text;
		const [startRange, endRange] = token.range;
		let numberString = null;
		const getNumberText = () => {
			return numberString ?? (numberString = text.slice(startRange, endRange).replace(/_/g, ""));
		};
		let node;
		if (token.type === "Integer") node = {
			type: "TOMLValue",
			kind: "integer",
			value: token.number,
			bigint: token.bigint,
			get number() {
				return getNumberText();
			},
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		else node = {
			type: "TOMLValue",
			kind: "float",
			value: token.number,
			get number() {
				return getNumberText();
			},
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processBooleanValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLValue",
			kind: "boolean",
			value: token.boolean,
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processDateTimeValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLValue",
			kind: DATETIME_VALUE_KIND_MAP[token.type],
			value: token.date,
			datetime: token.value,
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processArray(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLArray",
			elements: [],
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		const nextToken = ctx.nextToken({ valuesEnabled: true });
		if (isRightBracket(nextToken)) {
			applyEndLoc(node, nextToken);
			return valueContainer.set(node);
		}
		ctx.backToken();
		return this.processArrayValue(node, valueContainer, ctx);
	}
	processArrayValue(node, valueContainer, ctx) {
		ctx.addValueContainer({
			parent: node,
			set: (valNode) => {
				node.elements.push(valNode);
				let nextToken = ctx.nextToken({ valuesEnabled: true });
				const hasComma = isComma(nextToken);
				if (hasComma) nextToken = ctx.nextToken({ valuesEnabled: true });
				if (isRightBracket(nextToken)) {
					applyEndLoc(node, nextToken);
					return valueContainer.set(node);
				}
				if (hasComma) {
					ctx.backToken();
					return this.processArrayValue(node, valueContainer, ctx);
				}
				return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-array", nextToken);
			}
		});
		return ["VALUE"];
	}
	processInlineTable(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLInlineTable",
			body: [],
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
		const nextToken = ctx.nextToken({ needSameLine });
		if (nextToken) {
			if (isBare(nextToken) || isString(nextToken)) return this.processInlineTableKeyValue(nextToken, node, valueContainer, ctx);
			if (isRightBrace(nextToken)) {
				applyEndLoc(node, nextToken);
				return valueContainer.set(node);
			}
		}
		return ctx.reportParseError("unexpected-token", nextToken);
	}
	processInlineTableKeyValue(token, inlineTableNode, valueContainer, ctx) {
		const keyValueNode = {
			type: "TOMLKeyValue",
			key: null,
			value: null,
			parent: inlineTableNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		inlineTableNode.body.push(keyValueNode);
		const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
		if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
		const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
		ctx.addValueContainer({
			parent: keyValueNode,
			set: (valNode) => {
				keyValueNode.value = valNode;
				applyEndLoc(keyValueNode, valNode);
				let nextToken = ctx.nextToken({ needSameLine });
				if (isComma(nextToken)) {
					nextToken = ctx.nextToken({ needSameLine });
					if (nextToken && (isBare(nextToken) || isString(nextToken))) return this.processInlineTableKeyValue(nextToken, inlineTableNode, valueContainer, ctx);
					if (isRightBrace(nextToken)) {
						if (this.tomlVersion.lt(1, 1)) return ctx.reportParseError("invalid-trailing-comma-in-inline-table", nextToken);
					} else return ctx.reportParseError(nextToken ? "unexpected-token" : "unterminated-inline-table", nextToken);
				}
				if (isRightBrace(nextToken)) {
					applyEndLoc(inlineTableNode, nextToken);
					return valueContainer.set(inlineTableNode);
				}
				return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-inline-table", nextToken);
			}
		});
		ctx.needSameLine = "invalid-key-value-newline";
		return ["VALUE"];
	}
};
function isDot(token) {
	return isPunctuator(token) && token.value === ".";
}
function isEq(token) {
	return isPunctuator(token) && token.value === "=";
}
function isLeftBracket(token) {
	return isPunctuator(token) && token.value === "[";
}
function isRightBracket(token) {
	return isPunctuator(token) && token.value === "]";
}
function isLeftBrace(token) {
	return isPunctuator(token) && token.value === "{";
}
function isRightBrace(token) {
	return isPunctuator(token) && token.value === "}";
}
function isComma(token) {
	return isPunctuator(token) && token.value === ",";
}
function isPunctuator(token) {
	return Boolean(token && token.type === "Punctuator");
}
function isBare(token) {
	return token.type === "Bare";
}
function isString(token) {
	return token.type === "BasicString" || token.type === "LiteralString";
}
function isMultiLineString(token) {
	return token.type === "MultiLineBasicString" || token.type === "MultiLineLiteralString";
}
function isNumber(token) {
	return token.type === "Integer" || token.type === "Float";
}
function isBoolean(token) {
	return token.type === "Boolean";
}
function isDateTime(token) {
	return token.type === "OffsetDateTime" || token.type === "LocalDateTime" || token.type === "LocalDate" || token.type === "LocalTime";
}
function applyEndLoc(node, child) {
	if (child) {
		node.range[1] = child.range[1];
		node.loc.end = clonePos(child.loc.end);
	}
}
function cloneRange(range) {
	return [range[0], range[1]];
}
function cloneLoc(loc) {
	return {
		start: clonePos(loc.start),
		end: clonePos(loc.end)
	};
}
function clonePos(pos) {
	return {
		line: pos.line,
		column: pos.column
	};
}
const KEYS = unionWith({
	Program: ["body"],
	TOMLTopLevelTable: ["body"],
	TOMLTable: ["key", "body"],
	TOMLKeyValue: ["key", "value"],
	TOMLKey: ["keys"],
	TOMLArray: ["elements"],
	TOMLInlineTable: ["body"],
	TOMLBare: [],
	TOMLQuoted: [],
	TOMLValue: []
});
function parseForESLint(code, options) {
	return {
		ast: new TOMLParser(code, options).parse(),
		visitorKeys: KEYS,
		services: { isTOML: true }
	};
}
const getStaticTOMLValue = generateConvertTOMLValue((node) => node.value);
function generateConvertTOMLValue(convertValue) {
	function resolveValue(node, baseTable) {
		return resolver[node.type](node, baseTable);
	}
	const resolver = {
		Program(node, baseTable = {}) {
			return resolveValue(node.body[0], baseTable);
		},
		TOMLTopLevelTable(node, baseTable = {}) {
			for (const body of node.body) resolveValue(body, baseTable);
			return baseTable;
		},
		TOMLKeyValue(node, baseTable = {}) {
			const value = resolveValue(node.value);
			set$1(baseTable, resolveValue(node.key), value);
			return baseTable;
		},
		TOMLTable(node, baseTable = {}) {
			const table = getTable(baseTable, resolveValue(node.key), node.kind === "array");
			for (const body of node.body) resolveValue(body, table);
			return baseTable;
		},
		TOMLArray(node) {
			return node.elements.map((e) => resolveValue(e));
		},
		TOMLInlineTable(node) {
			const table = {};
			for (const body of node.body) resolveValue(body, table);
			return table;
		},
		TOMLKey(node) {
			return node.keys.map((key) => resolveValue(key));
		},
		TOMLBare(node) {
			return node.name;
		},
		TOMLQuoted(node) {
			return node.value;
		},
		TOMLValue(node) {
			return convertValue(node);
		}
	};
	return (node) => resolveValue(node);
}
function getTable(baseTable, keys, array) {
	let target = baseTable;
	for (let index = 0; index < keys.length - 1; index++) {
		const key = keys[index];
		target = getNextTargetFromKey(target, key);
	}
	const lastKey = last(keys);
	const lastTarget = target[lastKey];
	if (lastTarget == null) {
		const tableValue$1 = {};
		target[lastKey] = array ? [tableValue$1] : tableValue$1;
		return tableValue$1;
	}
	if (isValue(lastTarget)) {
		const tableValue$1 = {};
		target[lastKey] = array ? [tableValue$1] : tableValue$1;
		return tableValue$1;
	}
	if (!array) {
		if (Array.isArray(lastTarget)) {
			const tableValue$1 = {};
			target[lastKey] = tableValue$1;
			return tableValue$1;
		}
		return lastTarget;
	}
	if (Array.isArray(lastTarget)) {
		const tableValue$1 = {};
		lastTarget.push(tableValue$1);
		return tableValue$1;
	}
	const tableValue = {};
	target[lastKey] = [tableValue];
	return tableValue;
	function getNextTargetFromKey(currTarget, key) {
		const nextTarget = currTarget[key];
		if (nextTarget == null) {
			const val = {};
			currTarget[key] = val;
			return val;
		}
		if (isValue(nextTarget)) {
			const val = {};
			currTarget[key] = val;
			return val;
		}
		let resultTarget = nextTarget;
		while (Array.isArray(resultTarget)) {
			const lastIndex = resultTarget.length - 1;
			const nextElement = resultTarget[lastIndex];
			if (isValue(nextElement)) {
				const val = {};
				resultTarget[lastIndex] = val;
				return val;
			}
			resultTarget = nextElement;
		}
		return resultTarget;
	}
}
function set$1(baseTable, keys, value) {
	let target = baseTable;
	for (let index = 0; index < keys.length - 1; index++) {
		const key = keys[index];
		const nextTarget = target[key];
		if (nextTarget == null) {
			const val = {};
			target[key] = val;
			target = val;
		} else if (isValue(nextTarget) || Array.isArray(nextTarget)) {
			const val = {};
			target[key] = val;
			target = val;
		} else target = nextTarget;
	}
	target[last(keys)] = value;
}
function isValue(value) {
	return typeof value !== "object" || value instanceof Date;
}
function parseTOML(code, options) {
	return parseForESLint(code, options).ast;
}

function tomlPlaceName(keys) {
	return JSON.stringify(keys.map(String));
}
function tomlPlaces(text) {
	const places = /* @__PURE__ */ new Map();
	const note = (path, key, value) => {
		const name = tomlPlaceName(path);
		if (!places.has(name)) places.set(name, {
			key: start(key),
			value: start(value)
		});
	};
	const ofValue = (path, value) => {
		if (value.type === "TOMLArray") value.elements.forEach((element, index) => {
			note([...path, index], element, element);
			ofValue([...path, index], element);
		});
		if (value.type === "TOMLInlineTable") for (const pair of value.body) ofPair(path, pair);
	};
	const ofPair = (path, pair) => {
		const keys = pair.key.keys.map((key) => key.type === "TOMLBare" ? key.name : key.value);
		keys.forEach((_, index) => note([...path, ...keys.slice(0, index + 1)], pair.key, pair.value));
		ofValue([...path, ...keys], pair.value);
	};
	for (const item of parseTOML(text).body[0].body) if (item.type === "TOMLKeyValue") ofPair([], item);
	else {
		item.resolvedKey.forEach((_, index) => note(item.resolvedKey.slice(0, index + 1), item.key, item));
		for (const pair of item.body) ofPair(item.resolvedKey, pair);
	}
	return places;
}
function start({ loc }) {
	return {
		line: loc.start.line,
		column: loc.start.column + 1
	};
}

function tomlDocument(path, text) {
	const source = text.startsWith("﻿") ? text.slice(1) : text;
	let value;
	try {
		value = plainValue$1(parse(source));
	} catch (error) {
		return failedDocument(path, [complaint(path, error)]);
	}
	let places;
	const find = (keys, part) => {
		places ??= placesOf(source);
		for (let length = keys.length; length > 0; length -= 1) {
			const place = places.get(tomlPlaceName(keys.slice(0, length)));
			if (place) return {
				path,
				...place[part]
			};
		}
		return {
			path,
			line: 1,
			column: 1
		};
	};
	return {
		path,
		value,
		problems: [],
		locate: (...keys) => find(keys, "value"),
		locateKey: (...keys) => find(keys, "key")
	};
}
function complaint(path, error) {
	if (error instanceof TomlError) return {
		message: `not TOML: ${/^Invalid TOML document: (.*)$/m.exec(error.message)?.[1] ?? "invalid"}`,
		location: {
			path,
			line: error.line,
			column: error.column
		}
	};
	if (error instanceof RangeError) return {
		message: "not TOML: nested too deeply",
		location: {
			path,
			line: 1
		}
	};
	throw error;
}
function placesOf(source) {
	try {
		return tomlPlaces(source);
	} catch {
		return /* @__PURE__ */ new Map();
	}
}
function plainValue$1(value) {
	if (value instanceof TomlDate) return value.toISOString();
	if (typeof value === "bigint") return value.toString();
	if (Array.isArray(value)) return value.map(plainValue$1);
	if (typeof value !== "object") return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainValue$1(inner)]));
}

const ALIAS = Symbol.for("yaml.alias");
const DOC = Symbol.for("yaml.document");
const MAP = Symbol.for("yaml.map");
const PAIR = Symbol.for("yaml.pair");
const SCALAR$1 = Symbol.for("yaml.scalar");
const SEQ = Symbol.for("yaml.seq");
const NODE_TYPE = Symbol.for("yaml.node.type");
const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR$1;
const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case MAP:
		case SEQ: return true;
	}
	return false;
}
function isNode(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case ALIAS:
		case MAP:
		case SCALAR$1:
		case SEQ: return true;
	}
	return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

const BREAK$1 = Symbol("break visit");
const SKIP$1 = Symbol("skip children");
const REMOVE$1 = Symbol("remove node");
function visit$1(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else visit_(null, node, visitor_, Object.freeze([]));
}
visit$1.BREAK = BREAK$1;
visit$1.SKIP = SKIP$1;
visit$1.REMOVE = REMOVE$1;
function visit_(key, node, visitor, path) {
	const ctrl = callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visit_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = visit_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = visit_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = visit_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
async function visitAsync(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK$1;
visitAsync.SKIP = SKIP$1;
visitAsync.REMOVE = REMOVE$1;
async function visitAsync_(key, node, visitor, path) {
	const ctrl = await callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visitAsync_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = await visitAsync_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = await visitAsync_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = await visitAsync_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
function initVisitor(visitor) {
	if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
		Alias: visitor.Node,
		Map: visitor.Node,
		Scalar: visitor.Node,
		Seq: visitor.Node
	}, visitor.Value && {
		Map: visitor.Value,
		Scalar: visitor.Value,
		Seq: visitor.Value
	}, visitor.Collection && {
		Map: visitor.Collection,
		Seq: visitor.Collection
	}, visitor);
	return visitor;
}
function callVisitor(key, node, visitor, path) {
	if (typeof visitor === "function") return visitor(key, node, path);
	if (isMap(node)) return visitor.Map?.(key, node, path);
	if (isSeq(node)) return visitor.Seq?.(key, node, path);
	if (isPair(node)) return visitor.Pair?.(key, node, path);
	if (isScalar(node)) return visitor.Scalar?.(key, node, path);
	if (isAlias(node)) return visitor.Alias?.(key, node, path);
}
function replaceNode(key, path, node) {
	const parent = path[path.length - 1];
	if (isCollection(parent)) parent.items[key] = node;
	else if (isPair(parent)) {
		if (key === "key") parent.key = node;
		else parent.value = node;
	} else if (isDocument(parent)) parent.contents = node;
	else {
		const pt = isAlias(parent) ? "alias" : "scalar";
		throw new Error(`Cannot replace node with ${pt} parent`);
	}
}

const escapeChars = {
	"!": "%21",
	",": "%2C",
	"[": "%5B",
	"]": "%5D",
	"{": "%7B",
	"}": "%7D"
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class Directives {
	constructor(yaml, tags) {
		this.docStart = null;
		this.docEnd = false;
		this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
		this.tags = Object.assign({}, Directives.defaultTags, tags);
	}
	clone() {
		const copy = new Directives(this.yaml, this.tags);
		copy.docStart = this.docStart;
		return copy;
	}
	atDocument() {
		const res = new Directives(this.yaml, this.tags);
		switch (this.yaml.version) {
			case "1.1":
				this.atNextDocument = true;
				break;
			case "1.2":
				this.atNextDocument = false;
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.2"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
		}
		return res;
	}
	add(line, onError) {
		if (this.atNextDocument) {
			this.yaml = {
				explicit: Directives.defaultYaml.explicit,
				version: "1.1"
			};
			this.tags = Object.assign({}, Directives.defaultTags);
			this.atNextDocument = false;
		}
		const parts = line.trim().split(/[ \t]+/);
		const name = parts.shift();
		switch (name) {
			case "%TAG": {
				if (parts.length !== 2) {
					onError(0, "%TAG directive should contain exactly two parts");
					if (parts.length < 2) return false;
				}
				const [handle, prefix] = parts;
				this.tags[handle] = prefix;
				return true;
			}
			case "%YAML": {
				this.yaml.explicit = true;
				if (parts.length !== 1) {
					onError(0, "%YAML directive should contain exactly one part");
					return false;
				}
				const [version] = parts;
				if (version === "1.1" || version === "1.2") {
					this.yaml.version = version;
					return true;
				} else {
					const isValid = /^\d+\.\d+$/.test(version);
					onError(6, `Unsupported YAML version ${version}`, isValid);
					return false;
				}
			}
			default:
				onError(0, `Unknown directive ${name}`, true);
				return false;
		}
	}
	tagName(source, onError) {
		if (source === "!") return "!";
		if (source[0] !== "!") {
			onError(`Not a valid tag: ${source}`);
			return null;
		}
		if (source[1] === "<") {
			const verbatim = source.slice(2, -1);
			if (verbatim === "!" || verbatim === "!!") {
				onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
				return null;
			}
			if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
			return verbatim;
		}
		const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
		if (!suffix) onError(`The ${source} tag has no suffix`);
		const prefix = this.tags[handle];
		if (prefix) try {
			return prefix + decodeURIComponent(suffix);
		} catch (error) {
			onError(String(error));
			return null;
		}
		if (handle === "!") return source;
		onError(`Could not resolve tag: ${source}`);
		return null;
	}
	tagString(tag) {
		for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
		return tag[0] === "!" ? tag : `!<${tag}>`;
	}
	toString(doc) {
		const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
		const tagEntries = Object.entries(this.tags);
		let tagNames;
		if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
			const tags = {};
			visit$1(doc.contents, (_key, node) => {
				if (isNode(node) && node.tag) tags[node.tag] = true;
			});
			tagNames = Object.keys(tags);
		} else tagNames = [];
		for (const [handle, prefix] of tagEntries) {
			if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
			if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
		}
		return lines.join("\n");
	}
};
Directives.defaultYaml = {
	explicit: false,
	version: "1.2"
};
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };

function anchorIsValid(anchor) {
	if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
		const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
		throw new Error(msg);
	}
	return true;
}
function anchorNames(root) {
	const anchors = /* @__PURE__ */ new Set();
	visit$1(root, { Value(_key, node) {
		if (node.anchor) anchors.add(node.anchor);
	} });
	return anchors;
}
function findNewAnchor(prefix, exclude) {
	for (let i = 1;; ++i) {
		const name = `${prefix}${i}`;
		if (!exclude.has(name)) return name;
	}
}
function createNodeAnchors(doc, prefix) {
	const aliasObjects = [];
	const sourceObjects = /* @__PURE__ */ new Map();
	let prevAnchors = null;
	return {
		onAnchor: (source) => {
			aliasObjects.push(source);
			prevAnchors ?? (prevAnchors = anchorNames(doc));
			const anchor = findNewAnchor(prefix, prevAnchors);
			prevAnchors.add(anchor);
			return anchor;
		},
		setAnchors: () => {
			for (const source of aliasObjects) {
				const ref = sourceObjects.get(source);
				if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) ref.node.anchor = ref.anchor;
				else {
					const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
					error.source = source;
					throw error;
				}
			}
		},
		sourceObjects
	};
}

function applyReviver(reviver, obj, key, val) {
	if (val && typeof val === "object") {
		if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
			const v0 = val[i];
			const v1 = applyReviver(reviver, val, String(i), v0);
			if (v1 === void 0) delete val[i];
			else if (v1 !== v0) val[i] = v1;
		}
		else if (val instanceof Map) for (const k of Array.from(val.keys())) {
			const v0 = val.get(k);
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) val.delete(k);
			else if (v1 !== v0) val.set(k, v1);
		}
		else if (val instanceof Set) for (const v0 of Array.from(val)) {
			const v1 = applyReviver(reviver, val, v0, v0);
			if (v1 === void 0) val.delete(v0);
			else if (v1 !== v0) {
				val.delete(v0);
				val.add(v1);
			}
		}
		else for (const [k, v0] of Object.entries(val)) {
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) delete val[k];
			else if (v1 !== v0) val[k] = v1;
		}
	}
	return reviver.call(obj, key, val);
}

function toJS(value, arg, ctx) {
	if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
	if (value && typeof value.toJSON === "function") {
		if (!ctx || !hasAnchor(value)) return value.toJSON(arg, ctx);
		const data = {
			aliasCount: 0,
			count: 1,
			res: void 0
		};
		ctx.anchors.set(value, data);
		ctx.onCreate = (res) => {
			data.res = res;
			delete ctx.onCreate;
		};
		const res = value.toJSON(arg, ctx);
		if (ctx.onCreate) ctx.onCreate(res);
		return res;
	}
	if (typeof value === "bigint" && !ctx?.keep) return Number(value);
	return value;
}

var NodeBase = class {
	constructor(type) {
		Object.defineProperty(this, NODE_TYPE, { value: type });
	}
	clone() {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		if (!isDocument(doc)) throw new TypeError("A document argument is required");
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc,
			keep: true,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this, "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
};

var Alias = class extends NodeBase {
	constructor(source) {
		super(ALIAS);
		this.source = source;
		Object.defineProperty(this, "tag", { set() {
			throw new Error("Alias nodes cannot have tags");
		} });
	}
	resolve(doc, ctx) {
		if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
		let nodes;
		if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
		else {
			nodes = [];
			visit$1(doc, { Node: (_key, node) => {
				if (isAlias(node) || hasAnchor(node)) nodes.push(node);
			} });
			if (ctx) ctx.aliasResolveCache = nodes;
		}
		let found = void 0;
		for (const node of nodes) {
			if (node === this) break;
			if (node.anchor === this.source) found = node;
		}
		if (found && ctx) {
			const { anchors, doc, maxAliasCount } = ctx;
			let data = anchors.get(found);
			if (!data) {
				toJS(found, null, ctx);
				data = anchors.get(found);
			}
			/* istanbul ignore if */
			if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
			if (maxAliasCount >= 0) {
				data.count += 1;
				if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
				if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
			}
		}
		return found;
	}
	toJSON(_arg, ctx) {
		if (!ctx) return { source: this.source };
		const source = this.resolve(ctx.doc, ctx);
		if (!source) {
			const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
			throw new ReferenceError(msg);
		}
		return ctx.anchors.get(source).res;
	}
	toString(ctx, _onComment, _onChompKeep) {
		const src = `*${this.source}`;
		if (ctx) {
			anchorIsValid(this.source);
			if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new Error(msg);
			}
			if (ctx.implicitKey) return `${src} `;
		}
		return src;
	}
};
function getAliasCount(doc, node, anchors) {
	if (isAlias(node)) {
		const source = node.resolve(doc);
		const anchor = anchors && source && anchors.get(source);
		return anchor ? anchor.count * anchor.aliasCount : 0;
	} else if (isCollection(node)) {
		let count = 0;
		for (const item of node.items) {
			const c = getAliasCount(doc, item, anchors);
			if (c > count) count = c;
		}
		return count;
	} else if (isPair(node)) {
		const kc = getAliasCount(doc, node.key, anchors);
		const vc = getAliasCount(doc, node.value, anchors);
		return Math.max(kc, vc);
	}
	return 1;
}

const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
	constructor(value) {
		super(SCALAR$1);
		this.value = value;
	}
	toJSON(arg, ctx) {
		return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
	}
	toString() {
		return String(this.value);
	}
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";

const defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
	if (tagName) {
		const match = tags.filter((t) => t.tag === tagName);
		const tagObj = match.find((t) => !t.format) ?? match[0];
		if (!tagObj) throw new Error(`Tag ${tagName} not found`);
		return tagObj;
	}
	return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
	if (isDocument(value)) value = value.contents;
	if (isNode(value)) return value;
	if (isPair(value)) {
		const map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
		map.items.push(value);
		return map;
	}
	if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
	const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
	let ref = void 0;
	if (aliasDuplicateObjects && value && typeof value === "object") {
		ref = sourceObjects.get(value);
		if (ref) {
			ref.anchor ?? (ref.anchor = onAnchor(value));
			return new Alias(ref.anchor);
		} else {
			ref = {
				anchor: null,
				node: null
			};
			sourceObjects.set(value, ref);
		}
	}
	if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
	let tagObj = findTagObject(value, tagName, schema.tags);
	if (!tagObj) {
		if (value && typeof value.toJSON === "function") value = value.toJSON();
		if (!value || typeof value !== "object") {
			const node = new Scalar(value);
			if (ref) ref.node = node;
			return node;
		}
		tagObj = value instanceof Map ? schema[MAP] : Symbol.iterator in Object(value) ? schema[SEQ] : schema[MAP];
	}
	if (onTagObj) {
		onTagObj(tagObj);
		delete ctx.onTagObj;
	}
	const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
	if (tagName) node.tag = tagName;
	else if (!tagObj.default) node.tag = tagObj.tag;
	if (ref) ref.node = node;
	return node;
}

function collectionFromPath(schema, path, value) {
	let v = value;
	for (let i = path.length - 1; i >= 0; --i) {
		const k = path[i];
		if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
			const a = [];
			a[k] = v;
			v = a;
		} else v = /* @__PURE__ */ new Map([[k, v]]);
	}
	return createNode(v, void 0, {
		aliasDuplicateObjects: false,
		keepUndefined: false,
		onAnchor: () => {
			throw new Error("This should not happen, please report a bug.");
		},
		schema,
		sourceObjects: /* @__PURE__ */ new Map()
	});
}
const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
	constructor(type, schema) {
		super(type);
		Object.defineProperty(this, "schema", {
			value: schema,
			configurable: true,
			enumerable: false,
			writable: true
		});
	}
	clone(schema) {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (schema) copy.schema = schema;
		copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema) : it);
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	addIn(path, value) {
		if (isEmptyPath(path)) this.add(value);
		else {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (isCollection(node)) node.addIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
	deleteIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.delete(key);
		const node = this.get(key, true);
		if (isCollection(node)) return node.deleteIn(rest);
		else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
	}
	getIn(path, keepScalar) {
		const [key, ...rest] = path;
		const node = this.get(key, true);
		if (rest.length === 0) return !keepScalar && isScalar(node) ? node.value : node;
		else return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
	}
	hasAllNullValues(allowScalar) {
		return this.items.every((node) => {
			if (!isPair(node)) return false;
			const n = node.value;
			return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
		});
	}
	hasIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.has(key);
		const node = this.get(key, true);
		return isCollection(node) ? node.hasIn(rest) : false;
	}
	setIn(path, value) {
		const [key, ...rest] = path;
		if (rest.length === 0) this.set(key, value);
		else {
			const node = this.get(key, true);
			if (isCollection(node)) node.setIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
};

const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
	if (/^\n+$/.test(comment)) return comment.substring(1);
	return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;

const FOLD_FLOW = "flow";
const FOLD_BLOCK = "block";
const FOLD_QUOTED = "quoted";
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
	if (!lineWidth || lineWidth < 0) return text;
	if (lineWidth < minContentWidth) minContentWidth = 0;
	const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
	if (text.length <= endStep) return text;
	const folds = [];
	const escapedFolds = {};
	let end = lineWidth - indent.length;
	if (typeof indentAtStart === "number") {
		if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
		else end = lineWidth - indentAtStart;
	}
	let split = void 0;
	let prev = void 0;
	let overflow = false;
	let i = -1;
	let escStart = -1;
	let escEnd = -1;
	if (mode === "block") {
		i = consumeMoreIndentedLines(text, i, indent.length);
		if (i !== -1) end = i + endStep;
	}
	for (let ch; ch = text[i += 1];) {
		if (mode === "quoted" && ch === "\\") {
			escStart = i;
			switch (text[i + 1]) {
				case "x":
					i += 3;
					break;
				case "u":
					i += 5;
					break;
				case "U":
					i += 9;
					break;
				default: i += 1;
			}
			escEnd = i;
		}
		if (ch === "\n") {
			if (mode === "block") i = consumeMoreIndentedLines(text, i, indent.length);
			end = i + indent.length + endStep;
			split = void 0;
		} else {
			if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
				const next = text[i + 1];
				if (next && next !== " " && next !== "\n" && next !== "	") split = i;
			}
			if (i >= end) {
				if (split) {
					folds.push(split);
					end = split + endStep;
					split = void 0;
				} else if (mode === "quoted") {
					while (prev === " " || prev === "	") {
						prev = ch;
						ch = text[i += 1];
						overflow = true;
					}
					const j = i > escEnd + 1 ? i - 2 : escStart - 1;
					if (escapedFolds[j]) return text;
					folds.push(j);
					escapedFolds[j] = true;
					end = j + endStep;
					split = void 0;
				} else overflow = true;
			}
		}
		prev = ch;
	}
	if (overflow && onOverflow) onOverflow();
	if (folds.length === 0) return text;
	if (onFold) onFold();
	let res = text.slice(0, folds[0]);
	for (let i = 0; i < folds.length; ++i) {
		const fold = folds[i];
		const end = folds[i + 1] || text.length;
		if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
		else {
			if (mode === "quoted" && escapedFolds[fold]) res += `${text[fold]}\\`;
			res += `\n${indent}${text.slice(fold + 1, end)}`;
		}
	}
	return res;
}
function consumeMoreIndentedLines(text, i, indent) {
	let end = i;
	let start = i + 1;
	let ch = text[start];
	while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
	else {
		do
			ch = text[++i];
		while (ch && ch !== "\n");
		end = i;
		start = i + 1;
		ch = text[start];
	}
	return end;
}

const getFoldOptions = (ctx, isBlock) => ({
	indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
	lineWidth: ctx.options.lineWidth,
	minContentWidth: ctx.options.minContentWidth
});
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
	if (!lineWidth || lineWidth < 0) return false;
	const limit = lineWidth - indentLength;
	const strLen = str.length;
	if (strLen <= limit) return false;
	for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
		if (i - start > limit) return true;
		start = i + 1;
		if (strLen - start <= limit) return false;
	}
	return true;
}
function doubleQuotedString(value, ctx) {
	const json = JSON.stringify(value);
	if (ctx.options.doubleQuotedAsJSON) return json;
	const { implicitKey } = ctx;
	const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	let str = "";
	let start = 0;
	for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
		if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
			str += json.slice(start, i) + "\\ ";
			i += 1;
			start = i;
			ch = "\\";
		}
		if (ch === "\\") switch (json[i + 1]) {
			case "u":
				{
					str += json.slice(start, i);
					const code = json.substr(i + 2, 4);
					switch (code) {
						case "0000":
							str += "\\0";
							break;
						case "0007":
							str += "\\a";
							break;
						case "000b":
							str += "\\v";
							break;
						case "001b":
							str += "\\e";
							break;
						case "0085":
							str += "\\N";
							break;
						case "00a0":
							str += "\\_";
							break;
						case "2028":
							str += "\\L";
							break;
						case "2029":
							str += "\\P";
							break;
						default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
						else str += json.substr(i, 6);
					}
					i += 5;
					start = i + 1;
				}
				break;
			case "n":
				if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
				else {
					str += json.slice(start, i) + "\n\n";
					while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
						str += "\n";
						i += 2;
					}
					str += indent;
					if (json[i + 2] === " ") str += "\\";
					i += 1;
					start = i + 1;
				}
				break;
			default: i += 1;
		}
	}
	str = start ? str + json.slice(start) : json;
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
	if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
	return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
	const { singleQuote } = ctx.options;
	let qs;
	if (singleQuote === false) qs = doubleQuotedString;
	else {
		const hasDouble = value.includes("\"");
		const hasSingle = value.includes("'");
		if (hasDouble && !hasSingle) qs = singleQuotedString;
		else if (hasSingle && !hasDouble) qs = doubleQuotedString;
		else qs = singleQuote ? singleQuotedString : doubleQuotedString;
	}
	return qs(value, ctx);
}
let blockEndNewlines;
try {
	blockEndNewlines = /* @__PURE__ */ new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
	blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
	const { blockQuote, commentString, lineWidth } = ctx.options;
	if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
	const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
	const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
	if (!value) return literal ? "|\n" : ">\n";
	let chomp;
	let endStart;
	for (endStart = value.length; endStart > 0; --endStart) {
		const ch = value[endStart - 1];
		if (ch !== "\n" && ch !== "	" && ch !== " ") break;
	}
	let end = value.substring(endStart);
	const endNlPos = end.indexOf("\n");
	if (endNlPos === -1) chomp = "-";
	else if (value === end || endNlPos !== end.length - 1) {
		chomp = "+";
		if (onChompKeep) onChompKeep();
	} else chomp = "";
	if (end) {
		value = value.slice(0, -end.length);
		if (end[end.length - 1] === "\n") end = end.slice(0, -1);
		end = end.replace(blockEndNewlines, `$&${indent}`);
	}
	let startWithSpace = false;
	let startEnd;
	let startNlPos = -1;
	for (startEnd = 0; startEnd < value.length; ++startEnd) {
		const ch = value[startEnd];
		if (ch === " ") startWithSpace = true;
		else if (ch === "\n") startNlPos = startEnd;
		else break;
	}
	let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
	if (start) {
		value = value.substring(start.length);
		start = start.replace(/\n+/g, `$&${indent}`);
	}
	let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
	if (comment) {
		header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
		if (onComment) onComment();
	}
	if (!literal) {
		const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
		let literalFallback = false;
		const foldOptions = getFoldOptions(ctx, true);
		if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
			literalFallback = true;
		};
		const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
		if (!literalFallback) return `>${header}\n${indent}${body}`;
	}
	value = value.replace(/\n+/g, `$&${indent}`);
	return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
	const { type, value } = item;
	const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
	if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
	if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
	if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
	if (containsDocumentMarker(value)) {
		if (indent === "") {
			ctx.forceBlockIndent = true;
			return blockString(item, ctx, onComment, onChompKeep);
		} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
	}
	const str = value.replace(/\n+/g, `$&\n${indent}`);
	if (actualString) {
		const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
		const { compat, tags } = ctx.doc.schema;
		if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
	}
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
	const { implicitKey, inFlow } = ctx;
	const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
	let { type } = item;
	if (type !== Scalar.QUOTE_DOUBLE) {
		if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.QUOTE_DOUBLE;
	}
	const _stringify = (_type) => {
		switch (_type) {
			case Scalar.BLOCK_FOLDED:
			case Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
			case Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
			case Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
			case Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
			default: return null;
		}
	};
	let res = _stringify(type);
	if (res === null) {
		const { defaultKeyType, defaultStringType } = ctx.options;
		const t = implicitKey && defaultKeyType || defaultStringType;
		res = _stringify(t);
		if (res === null) throw new Error(`Unsupported default string type ${t}`);
	}
	return res;
}

function createStringifyContext(doc, options) {
	const opt = Object.assign({
		blockQuote: true,
		commentString: stringifyComment,
		defaultKeyType: null,
		defaultStringType: "PLAIN",
		directives: null,
		doubleQuotedAsJSON: false,
		doubleQuotedMinMultiLineLength: 40,
		falseStr: "false",
		flowCollectionPadding: true,
		indentSeq: true,
		lineWidth: 80,
		minContentWidth: 20,
		nullStr: "null",
		simpleKeys: false,
		singleQuote: null,
		trailingComma: false,
		trueStr: "true",
		verifyAliasOrder: true
	}, doc.schema.toStringOptions, options);
	let inFlow;
	switch (opt.collectionStyle) {
		case "block":
			inFlow = false;
			break;
		case "flow":
			inFlow = true;
			break;
		default: inFlow = null;
	}
	return {
		anchors: /* @__PURE__ */ new Set(),
		doc,
		flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
		indent: "",
		indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
		inFlow,
		options: opt
	};
}
function getTagObject(tags, item) {
	if (item.tag) {
		const match = tags.filter((t) => t.tag === item.tag);
		if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
	}
	let tagObj = void 0;
	let obj;
	if (isScalar(item)) {
		obj = item.value;
		let match = tags.filter((t) => t.identify?.(obj));
		if (match.length > 1) {
			const testMatch = match.filter((t) => t.test);
			if (testMatch.length > 0) match = testMatch;
		}
		tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
	} else {
		obj = item;
		tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
	}
	if (!tagObj) {
		const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
		throw new Error(`Tag not resolved for ${name} value`);
	}
	return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
	if (!doc.directives) return "";
	const props = [];
	const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
	if (anchor && anchorIsValid(anchor)) {
		anchors.add(anchor);
		props.push(`&${anchor}`);
	}
	const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
	if (tag) props.push(doc.directives.tagString(tag));
	return props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
	if (isPair(item)) return item.toString(ctx, onComment, onChompKeep);
	if (isAlias(item)) {
		if (ctx.doc.directives) return item.toString(ctx);
		if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
		else {
			if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
			else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
			item = item.resolve(ctx.doc);
		}
	}
	let tagObj = void 0;
	const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
	tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
	const props = stringifyProps(node, tagObj, ctx);
	if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
	const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
	if (!props) return str;
	return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
}

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
	const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
	let keyComment = isNode(key) && key.comment || null;
	if (simpleKeys) {
		if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
		if (isCollection(key) || !isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
	}
	let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
	ctx = Object.assign({}, ctx, {
		allNullValues: false,
		implicitKey: !explicitKey && (simpleKeys || !allNullValues),
		indent: indent + indentStep
	});
	let keyCommentDone = false;
	let chompKeep = false;
	let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
	if (!explicitKey && !ctx.inFlow && str.length > 1024) {
		if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
		explicitKey = true;
	}
	if (ctx.inFlow) {
		if (allNullValues || value == null) {
			if (keyCommentDone && onComment) onComment();
			return str === "" ? "?" : explicitKey ? `? ${str}` : str;
		}
	} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
		str = `? ${str}`;
		if (keyComment && !keyCommentDone) str += lineComment(str, ctx.indent, commentString(keyComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	if (keyCommentDone) keyComment = null;
	if (explicitKey) {
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
		str = `? ${str}\n${indent}:`;
	} else {
		str = `${str}:`;
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
	}
	let vsb, vcb, valueComment;
	if (isNode(value)) {
		vsb = !!value.spaceBefore;
		vcb = value.commentBefore;
		valueComment = value.comment;
	} else {
		vsb = false;
		vcb = null;
		valueComment = null;
		if (value && typeof value === "object") value = doc.createNode(value);
	}
	ctx.implicitKey = false;
	if (!explicitKey && !keyComment && isScalar(value)) ctx.indentAtStart = str.length + 1;
	chompKeep = false;
	if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
	let valueCommentDone = false;
	const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
	let ws = " ";
	if (keyComment || vsb || vcb) {
		ws = vsb ? "\n" : "";
		if (vcb) {
			const cs = commentString(vcb);
			ws += `\n${indentComment(cs, ctx.indent)}`;
		}
		if (valueStr === "" && !ctx.inFlow) {
			if (ws === "\n" && valueComment) ws = "\n\n";
		} else ws += `\n${ctx.indent}`;
	} else if (!explicitKey && isCollection(value)) {
		const vs0 = valueStr[0];
		const nl0 = valueStr.indexOf("\n");
		const hasNewline = nl0 !== -1;
		const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
		if (hasNewline || !flow) {
			let hasPropsLine = false;
			if (hasNewline && (vs0 === "&" || vs0 === "!")) {
				let sp0 = valueStr.indexOf(" ");
				if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
				if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
			}
			if (!hasPropsLine) ws = `\n${ctx.indent}`;
		}
	} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
	str += ws + valueStr;
	if (ctx.inFlow) {
		if (valueCommentDone && onComment) onComment();
	} else if (valueComment && !valueCommentDone) str += lineComment(str, ctx.indent, commentString(valueComment));
	else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}

function warn(logLevel, warning) {
	if (logLevel === "debug" || logLevel === "warn") console.warn(warning);
}

const MERGE_KEY = "<<";
const merge = {
	identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
	default: "key",
	tag: "tag:yaml.org,2002:merge",
	test: /^<<$/,
	resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
	stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
	else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
	else mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (!isMap(source)) throw new Error("Merge sources must be maps or map aliases");
	const srcMap = source.toJSON(null, ctx, Map);
	for (const [key, value] of srcMap) if (map instanceof Map) {
		if (!map.has(key)) map.set(key, value);
	} else if (map instanceof Set) map.add(key);
	else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
	return map;
}
function resolveAliasValue(ctx, value) {
	return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

function addPairToJSMap(ctx, map, { key, value }) {
	if (isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
	else if (isMergeKey(ctx, key)) addMergeToJSMap(ctx, map, value);
	else {
		const jsKey = toJS(key, "", ctx);
		if (map instanceof Map) map.set(jsKey, toJS(value, jsKey, ctx));
		else if (map instanceof Set) map.add(jsKey);
		else {
			const stringKey = stringifyKey(key, jsKey, ctx);
			const jsValue = toJS(value, stringKey, ctx);
			if (stringKey in map) Object.defineProperty(map, stringKey, {
				value: jsValue,
				writable: true,
				enumerable: true,
				configurable: true
			});
			else map[stringKey] = jsValue;
		}
	}
	return map;
}
function stringifyKey(key, jsKey, ctx) {
	if (jsKey === null) return "";
	if (typeof jsKey !== "object") return String(jsKey);
	if (isNode(key) && ctx?.doc) {
		const strCtx = createStringifyContext(ctx.doc, {});
		strCtx.anchors = /* @__PURE__ */ new Set();
		for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
		strCtx.inFlow = true;
		strCtx.inStringifyKey = true;
		const strKey = key.toString(strCtx);
		if (!ctx.mapKeyWarned) {
			let jsonStr = JSON.stringify(strKey);
			if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
			warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
			ctx.mapKeyWarned = true;
		}
		return strKey;
	}
	return JSON.stringify(jsKey);
}

function createPair(key, value, ctx) {
	const k = createNode(key, void 0, ctx);
	const v = createNode(value, void 0, ctx);
	return new Pair(k, v);
}
var Pair = class Pair {
	constructor(key, value = null) {
		Object.defineProperty(this, NODE_TYPE, { value: PAIR });
		this.key = key;
		this.value = value;
	}
	clone(schema) {
		let { key, value } = this;
		if (isNode(key)) key = key.clone(schema);
		if (isNode(value)) value = value.clone(schema);
		return new Pair(key, value);
	}
	toJSON(_, ctx) {
		const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		return addPairToJSMap(ctx, pair, this);
	}
	toString(ctx, onComment, onChompKeep) {
		return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
	}
};

function stringifyCollection(collection, ctx, options) {
	return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
	const { indent, options: { commentString } } = ctx;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		type: null
	});
	let chompKeep = false;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (!chompKeep && item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (!chompKeep && ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
			}
		}
		chompKeep = false;
		let str = stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		if (chompKeep && comment) chompKeep = false;
		lines.push(blockItemPrefix + str);
	}
	let str;
	if (lines.length === 0) str = flowChars.start + flowChars.end;
	else {
		str = lines[0];
		for (let i = 1; i < lines.length; ++i) {
			const line = lines[i];
			str += line ? `\n${indent}${line}` : "\n";
		}
	}
	if (comment) {
		str += "\n" + indentComment(commentString(comment), indent);
		if (onComment) onComment();
	} else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
	const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
	itemIndent += indentStep;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		inFlow: true,
		type: null
	});
	let reqNewline = false;
	let linesAtValue = 0;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, false);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, false);
				if (ik.comment) reqNewline = true;
			}
			const iv = isNode(item.value) ? item.value : null;
			if (iv) {
				if (iv.comment) comment = iv.comment;
				if (iv.commentBefore) reqNewline = true;
			} else if (item.value == null && ik?.comment) comment = ik.comment;
		}
		if (comment) reqNewline = true;
		let str = stringify(item, itemCtx, () => comment = null);
		reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
		if (i < items.length - 1) str += ",";
		else if (ctx.options.trailingComma) {
			if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
			if (reqNewline) str += ",";
		}
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		lines.push(str);
		linesAtValue = lines.length;
	}
	const { start, end } = flowChars;
	if (lines.length === 0) return start + end;
	else {
		if (!reqNewline) {
			const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
			reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
		}
		if (reqNewline) {
			let str = start;
			for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
			return `${str}\n${indent}${end}`;
		} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
	}
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
	if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
	if (comment) {
		const ic = indentComment(commentString(comment), indent);
		lines.push(ic.trimStart());
	}
}

function findPair(items, key) {
	const k = isScalar(key) ? key.value : key;
	for (const it of items) if (isPair(it)) {
		if (it.key === key || it.key === k) return it;
		if (isScalar(it.key) && it.key.value === k) return it;
	}
}
var YAMLMap = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:map";
	}
	constructor(schema) {
		super(MAP, schema);
		this.items = [];
	}
	static from(schema, obj, ctx) {
		const { keepUndefined, replacer } = ctx;
		const map = new this(schema);
		const add = (key, value) => {
			if (typeof replacer === "function") value = replacer.call(obj, key, value);
			else if (Array.isArray(replacer) && !replacer.includes(key)) return;
			if (value !== void 0 || keepUndefined) map.items.push(createPair(key, value, ctx));
		};
		if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
		else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
		if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
		return map;
	}
	add(pair, overwrite) {
		let _pair;
		if (isPair(pair)) _pair = pair;
		else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair(pair, pair?.value);
		else _pair = new Pair(pair.key, pair.value);
		const prev = findPair(this.items, _pair.key);
		const sortEntries = this.schema?.sortMapEntries;
		if (prev) {
			if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
			if (isScalar(prev.value) && isScalarValue(_pair.value)) prev.value.value = _pair.value;
			else prev.value = _pair.value;
		} else if (sortEntries) {
			const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
			if (i === -1) this.items.push(_pair);
			else this.items.splice(i, 0, _pair);
		} else this.items.push(_pair);
	}
	delete(key) {
		const it = findPair(this.items, key);
		if (!it) return false;
		return this.items.splice(this.items.indexOf(it), 1).length > 0;
	}
	get(key, keepScalar) {
		const node = findPair(this.items, key)?.value;
		return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
	}
	has(key) {
		return !!findPair(this.items, key);
	}
	set(key, value) {
		this.add(new Pair(key, value), true);
	}
	toJSON(_, ctx, Type) {
		const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const item of this.items) addPairToJSMap(ctx, map, item);
		return map;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		for (const item of this.items) if (!isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
		if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "",
			flowChars: {
				start: "{",
				end: "}"
			},
			itemIndent: ctx.indent || "",
			onChompKeep,
			onComment
		});
	}
};

const map = {
	collection: "map",
	default: true,
	nodeClass: YAMLMap,
	tag: "tag:yaml.org,2002:map",
	resolve(map, onError) {
		if (!isMap(map)) onError("Expected a mapping for this tag");
		return map;
	},
	createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
};

var YAMLSeq = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:seq";
	}
	constructor(schema) {
		super(SEQ, schema);
		this.items = [];
	}
	add(value) {
		this.items.push(value);
	}
	delete(key) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return false;
		return this.items.splice(idx, 1).length > 0;
	}
	get(key, keepScalar) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return void 0;
		const it = this.items[idx];
		return !keepScalar && isScalar(it) ? it.value : it;
	}
	has(key) {
		const idx = asItemIndex(key);
		return typeof idx === "number" && idx < this.items.length;
	}
	set(key, value) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
		const prev = this.items[idx];
		if (isScalar(prev) && isScalarValue(value)) prev.value = value;
		else this.items[idx] = value;
	}
	toJSON(_, ctx) {
		const seq = [];
		if (ctx?.onCreate) ctx.onCreate(seq);
		let i = 0;
		for (const item of this.items) seq.push(toJS(item, String(i++), ctx));
		return seq;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "- ",
			flowChars: {
				start: "[",
				end: "]"
			},
			itemIndent: (ctx.indent || "") + "  ",
			onChompKeep,
			onComment
		});
	}
	static from(schema, obj, ctx) {
		const { replacer } = ctx;
		const seq = new this(schema);
		if (obj && Symbol.iterator in Object(obj)) {
			let i = 0;
			for (let it of obj) {
				if (typeof replacer === "function") {
					const key = obj instanceof Set ? it : String(i++);
					it = replacer.call(obj, key, it);
				}
				seq.items.push(createNode(it, void 0, ctx));
			}
		}
		return seq;
	}
};
function asItemIndex(key) {
	let idx = isScalar(key) ? key.value : key;
	if (idx && typeof idx === "string") idx = Number(idx);
	return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}

const seq = {
	collection: "seq",
	default: true,
	nodeClass: YAMLSeq,
	tag: "tag:yaml.org,2002:seq",
	resolve(seq, onError) {
		if (!isSeq(seq)) onError("Expected a sequence for this tag");
		return seq;
	},
	createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
};

const string = {
	identify: (value) => typeof value === "string",
	default: true,
	tag: "tag:yaml.org,2002:str",
	resolve: (str) => str,
	stringify(item, ctx, onComment, onChompKeep) {
		ctx = Object.assign({ actualString: true }, ctx);
		return stringifyString(item, ctx, onComment, onChompKeep);
	}
};

const nullTag = {
	identify: (value) => value == null,
	createNode: () => new Scalar(null),
	default: true,
	tag: "tag:yaml.org,2002:null",
	test: /^(?:~|[Nn]ull|NULL)?$/,
	resolve: () => new Scalar(null),
	stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};

const boolTag = {
	identify: (value) => typeof value === "boolean",
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
	resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
	stringify({ source, value }, ctx) {
		if (source && boolTag.test.test(source)) {
			if (value === (source[0] === "t" || source[0] === "T")) return source;
		}
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
};

function stringifyNumber({ format, minFractionDigits, tag, value }) {
	if (typeof value === "bigint") return String(value);
	const num = typeof value === "number" ? value : Number(value);
	if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
	let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
	if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
		let i = n.indexOf(".");
		if (i < 0) {
			i = n.length;
			n += ".";
		}
		let d = minFractionDigits - (n.length - i - 1);
		while (d-- > 0) n += "0";
	}
	return n;
}

const floatNaN$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str));
		const dot = str.indexOf(".");
		if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
		return node;
	},
	stringify: stringifyNumber
};

const intIdentify$2 = (value) => typeof value === "bigint" || Number.isInteger(value);
const intResolve$1 = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify$1(node, radix, prefix) {
	const { value } = node;
	if (intIdentify$2(value) && value >= 0) return prefix + value.toString(radix);
	return stringifyNumber(node);
}
const intOct$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^0o[0-7]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 8, opt),
	stringify: (node) => intStringify$1(node, 8, "0o")
};
const int$1 = {
	identify: intIdentify$2,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^0x[0-9a-fA-F]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 16, opt),
	stringify: (node) => intStringify$1(node, 16, "0x")
};

const schema$2 = [
	map,
	seq,
	string,
	nullTag,
	boolTag,
	intOct$1,
	int$1,
	intHex$1,
	floatNaN$1,
	floatExp$1,
	float$1
];

function intIdentify$1(value) {
	return typeof value === "bigint" || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
	{
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify: stringifyJSON
	},
	{
		identify: (value) => value == null,
		createNode: () => new Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^null$/,
		resolve: () => null,
		stringify: stringifyJSON
	},
	{
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^true$|^false$/,
		resolve: (str) => str === "true",
		stringify: stringifyJSON
	},
	{
		identify: intIdentify$1,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^-?(?:0|[1-9][0-9]*)$/,
		resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
		stringify: ({ value }) => intIdentify$1(value) ? value.toString() : JSON.stringify(value)
	},
	{
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
		resolve: (str) => parseFloat(str),
		stringify: stringifyJSON
	}
];
const schema$1 = [map, seq].concat(jsonScalars, {
	default: true,
	tag: "",
	test: /^/,
	resolve(str, onError) {
		onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
		return str;
	}
});

const binary = {
	identify: (value) => value instanceof Uint8Array,
	default: false,
	tag: "tag:yaml.org,2002:binary",
	resolve(src, onError) {
		if (typeof atob === "function") {
			const str = atob(src.replace(/[\n\r]/g, ""));
			const buffer = new Uint8Array(str.length);
			for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
			return buffer;
		} else {
			onError("This environment does not support reading binary tags; either Buffer or atob is required");
			return src;
		}
	},
	stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
		if (!value) return "";
		const buf = value;
		let str;
		if (typeof btoa === "function") {
			let s = "";
			for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
			str = btoa(s);
		} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
		type ?? (type = Scalar.BLOCK_LITERAL);
		if (type !== Scalar.QUOTE_DOUBLE) {
			const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
			const n = Math.ceil(str.length / lineWidth);
			const lines = new Array(n);
			for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
			str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
		}
		return stringifyString({
			comment,
			type,
			value: str
		}, ctx, onComment, onChompKeep);
	}
};

function resolvePairs(seq, onError) {
	if (isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
		let item = seq.items[i];
		if (isPair(item)) continue;
		else if (isMap(item)) {
			if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
			const pair = item.items[0] || new Pair(new Scalar(null));
			if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
			if (item.comment) {
				const cn = pair.value ?? pair.key;
				cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
			}
			item = pair;
		}
		seq.items[i] = isPair(item) ? item : new Pair(item);
	}
	else onError("Expected a sequence for this tag");
	return seq;
}
function createPairs(schema, iterable, ctx) {
	const { replacer } = ctx;
	const pairs = new YAMLSeq(schema);
	pairs.tag = "tag:yaml.org,2002:pairs";
	let i = 0;
	if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
		if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
		let key, value;
		if (Array.isArray(it)) {
			if (it.length === 2) {
				key = it[0];
				value = it[1];
			} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
		} else if (it && it instanceof Object) {
			const keys = Object.keys(it);
			if (keys.length === 1) {
				key = keys[0];
				value = it[key];
			} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
		} else key = it;
		pairs.items.push(createPair(key, value, ctx));
	}
	return pairs;
}
const pairs = {
	collection: "seq",
	default: false,
	tag: "tag:yaml.org,2002:pairs",
	resolve: resolvePairs,
	createNode: createPairs
};

var YAMLOMap = class YAMLOMap extends YAMLSeq {
	constructor() {
		super();
		this.add = YAMLMap.prototype.add.bind(this);
		this.delete = YAMLMap.prototype.delete.bind(this);
		this.get = YAMLMap.prototype.get.bind(this);
		this.has = YAMLMap.prototype.has.bind(this);
		this.set = YAMLMap.prototype.set.bind(this);
		this.tag = YAMLOMap.tag;
	}
	toJSON(_, ctx) {
		if (!ctx) return super.toJSON(_);
		const map = /* @__PURE__ */ new Map();
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const pair of this.items) {
			let key, value;
			if (isPair(pair)) {
				key = toJS(pair.key, "", ctx);
				value = toJS(pair.value, key, ctx);
			} else key = toJS(pair, "", ctx);
			if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
			map.set(key, value);
		}
		return map;
	}
	static from(schema, iterable, ctx) {
		const pairs = createPairs(schema, iterable, ctx);
		const omap = new this();
		omap.items = pairs.items;
		return omap;
	}
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
const omap = {
	collection: "seq",
	identify: (value) => value instanceof Map,
	nodeClass: YAMLOMap,
	default: false,
	tag: "tag:yaml.org,2002:omap",
	resolve(seq, onError) {
		const pairs = resolvePairs(seq, onError);
		const seenKeys = [];
		for (const { key } of pairs.items) if (isScalar(key)) {
			if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
			else seenKeys.push(key.value);
		}
		return Object.assign(new YAMLOMap(), pairs);
	},
	createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

function boolStringify({ value, source }, ctx) {
	if (source && (value ? trueTag : falseTag).test.test(source)) return source;
	return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
	identify: (value) => value === true,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
	resolve: () => new Scalar(true),
	stringify: boolStringify
};
const falseTag = {
	identify: (value) => value === false,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
	resolve: () => new Scalar(false),
	stringify: boolStringify
};

const floatNaN = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str.replace(/_/g, "")),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str.replace(/_/g, "")));
		const dot = str.indexOf(".");
		if (dot !== -1) {
			const f = str.substring(dot + 1).replace(/_/g, "");
			if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
		}
		return node;
	},
	stringify: stringifyNumber
};

const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
	const sign = str[0];
	if (sign === "-" || sign === "+") offset += 1;
	str = str.substring(offset).replace(/_/g, "");
	if (intAsBigInt) {
		switch (radix) {
			case 2:
				str = `0b${str}`;
				break;
			case 8:
				str = `0o${str}`;
				break;
			case 16: str = `0x${str}`;
		}
		const n = BigInt(str);
		return sign === "-" ? BigInt(-1) * n : n;
	}
	const n = parseInt(str, radix);
	return sign === "-" ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
	const { value } = node;
	if (intIdentify(value)) {
		const str = value.toString(radix);
		return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
	}
	return stringifyNumber(node);
}
const intBin = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "BIN",
	test: /^[-+]?0b[0-1_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
	stringify: (node) => intStringify(node, 2, "0b")
};
const intOct = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^[-+]?0[0-7_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
	stringify: (node) => intStringify(node, 8, "0")
};
const int = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9][0-9_]*$/,
	resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^[-+]?0x[0-9a-fA-F_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
	stringify: (node) => intStringify(node, 16, "0x")
};

var YAMLSet = class YAMLSet extends YAMLMap {
	constructor(schema) {
		super(schema);
		this.tag = YAMLSet.tag;
	}
	add(key) {
		let pair;
		if (isPair(key)) pair = key;
		else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair(key.key, null);
		else pair = new Pair(key, null);
		if (!findPair(this.items, pair.key)) this.items.push(pair);
	}
	get(key, keepPair) {
		const pair = findPair(this.items, key);
		return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
	}
	set(key, value) {
		if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
		const prev = findPair(this.items, key);
		if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
		else if (!prev && value) this.items.push(new Pair(key));
	}
	toJSON(_, ctx) {
		return super.toJSON(_, ctx, Set);
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
		else throw new Error("Set items must all have null values");
	}
	static from(schema, iterable, ctx) {
		const { replacer } = ctx;
		const set = new this(schema);
		if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
			if (typeof replacer === "function") value = replacer.call(iterable, value, value);
			set.items.push(createPair(value, null, ctx));
		}
		return set;
	}
};
YAMLSet.tag = "tag:yaml.org,2002:set";
const set = {
	collection: "map",
	identify: (value) => value instanceof Set,
	nodeClass: YAMLSet,
	default: false,
	tag: "tag:yaml.org,2002:set",
	createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
	resolve(map, onError) {
		if (isMap(map)) {
			if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
			else onError("Set items must all have null values");
		} else onError("Expected a mapping for this tag");
		return map;
	}
};

function parseSexagesimal(str, asBigInt) {
	const sign = str[0];
	const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
	const num = (n) => asBigInt ? BigInt(n) : Number(n);
	const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
	return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
	let { value } = node;
	let num = (n) => n;
	if (typeof value === "bigint") num = (n) => BigInt(n);
	else if (isNaN(value) || !isFinite(value)) return stringifyNumber(node);
	let sign = "";
	if (value < 0) {
		sign = "-";
		value *= num(-1);
	}
	const _60 = num(60);
	const parts = [value % _60];
	if (value < 60) parts.unshift(0);
	else {
		value = (value - parts[0]) / _60;
		parts.unshift(value % _60);
		if (value >= 60) {
			value = (value - parts[0]) / _60;
			parts.unshift(value);
		}
	}
	return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
const intTime = {
	identify: (value) => typeof value === "bigint" || Number.isInteger(value),
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
	resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
	stringify: stringifySexagesimal
};
const floatTime = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
	resolve: (str) => parseSexagesimal(str, false),
	stringify: stringifySexagesimal
};
const timestamp = {
	identify: (value) => value instanceof Date,
	default: true,
	tag: "tag:yaml.org,2002:timestamp",
	test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
	resolve(str) {
		const match = str.match(timestamp.test);
		if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
		const [, year, month, day, hour, minute, second] = match.map(Number);
		const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
		let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
		const tz = match[8];
		if (tz && tz !== "Z") {
			let d = parseSexagesimal(tz, false);
			if (Math.abs(d) < 30) d *= 60;
			date -= 6e4 * d;
		}
		return new Date(date);
	},
	stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};

const schema = [
	map,
	seq,
	string,
	nullTag,
	trueTag,
	falseTag,
	intBin,
	intOct,
	int,
	intHex,
	floatNaN,
	floatExp,
	float,
	binary,
	merge,
	omap,
	pairs,
	set,
	intTime,
	floatTime,
	timestamp
];

const schemas = /* @__PURE__ */ new Map([
	["core", schema$2],
	["failsafe", [
		map,
		seq,
		string
	]],
	["json", schema$1],
	["yaml11", schema],
	["yaml-1.1", schema]
]);
const tagsByName = {
	binary,
	bool: boolTag,
	float: float$1,
	floatExp: floatExp$1,
	floatNaN: floatNaN$1,
	floatTime,
	int: int$1,
	intHex: intHex$1,
	intOct: intOct$1,
	intTime,
	map,
	merge,
	null: nullTag,
	omap,
	pairs,
	seq,
	set,
	timestamp
};
const coreKnownTags = {
	"tag:yaml.org,2002:binary": binary,
	"tag:yaml.org,2002:merge": merge,
	"tag:yaml.org,2002:omap": omap,
	"tag:yaml.org,2002:pairs": pairs,
	"tag:yaml.org,2002:set": set,
	"tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
	const schemaTags = schemas.get(schemaName);
	if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
	let tags = schemaTags;
	if (!tags) {
		if (Array.isArray(customTags)) tags = [];
		else {
			const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
		}
	}
	if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
	else if (typeof customTags === "function") tags = customTags(tags.slice());
	if (addMergeTag) tags = tags.concat(merge);
	return tags.reduce((tags, tag) => {
		const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
		if (!tagObj) {
			const tagName = JSON.stringify(tag);
			const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
		}
		if (!tags.includes(tagObj)) tags.push(tagObj);
		return tags;
	}, []);
}

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class Schema {
	constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
		this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
		this.name = typeof schema === "string" && schema || "core";
		this.knownTags = resolveKnownTags ? coreKnownTags : {};
		this.tags = getTags(customTags, this.name, merge);
		this.toStringOptions = toStringDefaults ?? null;
		Object.defineProperty(this, MAP, { value: map });
		Object.defineProperty(this, SCALAR$1, { value: string });
		Object.defineProperty(this, SEQ, { value: seq });
		this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
	}
	clone() {
		const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
		copy.tags = this.tags.slice();
		return copy;
	}
};

function stringifyDocument(doc, options) {
	const lines = [];
	let hasDirectives = options.directives === true;
	if (options.directives !== false && doc.directives) {
		const dir = doc.directives.toString(doc);
		if (dir) {
			lines.push(dir);
			hasDirectives = true;
		} else if (doc.directives.docStart) hasDirectives = true;
	}
	if (hasDirectives) lines.push("---");
	const ctx = createStringifyContext(doc, options);
	const { commentString } = ctx.options;
	if (doc.commentBefore) {
		if (lines.length !== 1) lines.unshift("");
		const cs = commentString(doc.commentBefore);
		lines.unshift(indentComment(cs, ""));
	}
	let chompKeep = false;
	let contentComment = null;
	if (doc.contents) {
		if (isNode(doc.contents)) {
			if (doc.contents.spaceBefore && hasDirectives) lines.push("");
			if (doc.contents.commentBefore) {
				const cs = commentString(doc.contents.commentBefore);
				lines.push(indentComment(cs, ""));
			}
			ctx.forceBlockIndent = !!doc.comment;
			contentComment = doc.contents.comment;
		}
		const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
		let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
		if (contentComment) body += lineComment(body, "", commentString(contentComment));
		if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
		else lines.push(body);
	} else lines.push(stringify(doc.contents, ctx));
	if (doc.directives?.docEnd) {
		if (doc.comment) {
			const cs = commentString(doc.comment);
			if (cs.includes("\n")) {
				lines.push("...");
				lines.push(indentComment(cs, ""));
			} else lines.push(`... ${cs}`);
		} else lines.push("...");
	} else {
		let dc = doc.comment;
		if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
		if (dc) {
			if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
			lines.push(indentComment(commentString(dc), ""));
		}
	}
	return lines.join("\n") + "\n";
}

var Document = class Document {
	constructor(value, replacer, options) {
		this.commentBefore = null;
		this.comment = null;
		this.errors = [];
		this.warnings = [];
		Object.defineProperty(this, NODE_TYPE, { value: DOC });
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const opt = Object.assign({
			intAsBigInt: false,
			keepSourceTokens: false,
			logLevel: "warn",
			prettyErrors: true,
			strict: true,
			stringKeys: false,
			uniqueKeys: true,
			version: "1.2"
		}, options);
		this.options = opt;
		let { version } = opt;
		if (options?._directives) {
			this.directives = options._directives.atDocument();
			if (this.directives.yaml.explicit) version = this.directives.yaml.version;
		} else this.directives = new Directives({ version });
		this.setSchema(version, options);
		this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
	}
	clone() {
		const copy = Object.create(Document.prototype, { [NODE_TYPE]: { value: DOC } });
		copy.commentBefore = this.commentBefore;
		copy.comment = this.comment;
		copy.errors = this.errors.slice();
		copy.warnings = this.warnings.slice();
		copy.options = Object.assign({}, this.options);
		if (this.directives) copy.directives = this.directives.clone();
		copy.schema = this.schema.clone();
		copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	add(value) {
		if (assertCollection(this.contents)) this.contents.add(value);
	}
	addIn(path, value) {
		if (assertCollection(this.contents)) this.contents.addIn(path, value);
	}
	createAlias(node, name) {
		if (!node.anchor) {
			const prev = anchorNames(this);
			node.anchor = !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
		}
		return new Alias(node.anchor);
	}
	createNode(value, replacer, options) {
		let _replacer = void 0;
		if (typeof replacer === "function") {
			value = replacer.call({ "": value }, "", value);
			_replacer = replacer;
		} else if (Array.isArray(replacer)) {
			const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
			const asStr = replacer.filter(keyToStr).map(String);
			if (asStr.length > 0) replacer = replacer.concat(asStr);
			_replacer = replacer;
		} else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
		const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(this, anchorPrefix || "a");
		const ctx = {
			aliasDuplicateObjects: aliasDuplicateObjects ?? true,
			keepUndefined: keepUndefined ?? false,
			onAnchor,
			onTagObj,
			replacer: _replacer,
			schema: this.schema,
			sourceObjects
		};
		const node = createNode(value, tag, ctx);
		if (flow && isCollection(node)) node.flow = true;
		setAnchors();
		return node;
	}
	createPair(key, value, options = {}) {
		const k = this.createNode(key, null, options);
		const v = this.createNode(value, null, options);
		return new Pair(k, v);
	}
	delete(key) {
		return assertCollection(this.contents) ? this.contents.delete(key) : false;
	}
	deleteIn(path) {
		if (isEmptyPath(path)) {
			if (this.contents == null) return false;
			this.contents = null;
			return true;
		}
		return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
	}
	get(key, keepScalar) {
		return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
	}
	getIn(path, keepScalar) {
		if (isEmptyPath(path)) return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
		return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
	}
	has(key) {
		return isCollection(this.contents) ? this.contents.has(key) : false;
	}
	hasIn(path) {
		if (isEmptyPath(path)) return this.contents !== void 0;
		return isCollection(this.contents) ? this.contents.hasIn(path) : false;
	}
	set(key, value) {
		if (this.contents == null) this.contents = collectionFromPath(this.schema, [key], value);
		else if (assertCollection(this.contents)) this.contents.set(key, value);
	}
	setIn(path, value) {
		if (isEmptyPath(path)) this.contents = value;
		else if (this.contents == null) this.contents = collectionFromPath(this.schema, Array.from(path), value);
		else if (assertCollection(this.contents)) this.contents.setIn(path, value);
	}
	setSchema(version, options = {}) {
		if (typeof version === "number") version = String(version);
		let opt;
		switch (version) {
			case "1.1":
				if (this.directives) this.directives.yaml.version = "1.1";
				else this.directives = new Directives({ version: "1.1" });
				opt = {
					resolveKnownTags: false,
					schema: "yaml-1.1"
				};
				break;
			case "1.2":
			case "next":
				if (this.directives) this.directives.yaml.version = version;
				else this.directives = new Directives({ version });
				opt = {
					resolveKnownTags: true,
					schema: "core"
				};
				break;
			case null:
				if (this.directives) delete this.directives;
				opt = null;
				break;
			default: {
				const sv = JSON.stringify(version);
				throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
			}
		}
		if (options.schema instanceof Object) this.schema = options.schema;
		else if (opt) this.schema = new Schema(Object.assign(opt, options));
		else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
	}
	toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc: this,
			keep: !json,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this.contents, jsonArg ?? "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
	toJSON(jsonArg, onAnchor) {
		return this.toJS({
			json: true,
			jsonArg,
			mapAsMap: false,
			onAnchor
		});
	}
	toString(options = {}) {
		if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
		if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
			const s = JSON.stringify(options.indent);
			throw new Error(`"indent" option must be a positive integer, not ${s}`);
		}
		return stringifyDocument(this, options);
	}
};
function assertCollection(contents) {
	if (isCollection(contents)) return true;
	throw new Error("Expected a YAML collection as document contents");
}

var YAMLError = class extends Error {
	constructor(name, pos, code, message) {
		super();
		this.name = name;
		this.code = code;
		this.message = message;
		this.pos = pos;
	}
};
var YAMLParseError = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLParseError", pos, code, message);
	}
};
var YAMLWarning = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLWarning", pos, code, message);
	}
};
const prettifyError = (src, lc) => (error) => {
	if (error.pos[0] === -1) return;
	error.linePos = error.pos.map((pos) => lc.linePos(pos));
	const { line, col } = error.linePos[0];
	error.message += ` at line ${line}, column ${col}`;
	let ci = col - 1;
	let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
	if (ci >= 60 && lineStr.length > 80) {
		const trimStart = Math.min(ci - 39, lineStr.length - 79);
		lineStr = "…" + lineStr.substring(trimStart);
		ci -= trimStart - 1;
	}
	if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
	if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
		let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
		if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
		lineStr = prev + lineStr;
	}
	if (/[^ ]/.test(lineStr)) {
		let count = 1;
		const end = error.linePos[1];
		if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
		const pointer = " ".repeat(ci) + "^".repeat(count);
		error.message += `:\n\n${lineStr}\n${pointer}\n`;
	}
};

function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
	let spaceBefore = false;
	let atNewline = startOnNewline;
	let hasSpace = startOnNewline;
	let comment = "";
	let commentSep = "";
	let hasNewline = false;
	let reqSpace = false;
	let tab = null;
	let anchor = null;
	let tag = null;
	let newlineAfterProp = null;
	let comma = null;
	let found = null;
	let start = null;
	for (const token of tokens) {
		if (reqSpace) {
			if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
			reqSpace = false;
		}
		if (tab) {
			if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
			tab = null;
		}
		switch (token.type) {
			case "space":
				if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
				hasSpace = true;
				break;
			case "comment": {
				if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				const cb = token.source.substring(1) || " ";
				if (!comment) comment = cb;
				else comment += commentSep + cb;
				commentSep = "";
				atNewline = false;
				break;
			}
			case "newline":
				if (atNewline) {
					if (comment) comment += token.source;
					else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
				} else commentSep += token.source;
				atNewline = true;
				hasNewline = true;
				if (anchor || tag) newlineAfterProp = token;
				hasSpace = true;
				break;
			case "anchor":
				if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
				if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
				anchor = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case "tag":
				if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
				tag = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case indicator:
				if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
				if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
				found = token;
				atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
				hasSpace = false;
				break;
			case "comma": if (flow) {
				if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
				comma = token;
				atNewline = false;
				hasSpace = false;
				break;
			}
			default:
				onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
				atNewline = false;
				hasSpace = false;
		}
	}
	const last = tokens[tokens.length - 1];
	const end = last ? last.offset + last.source.length : offset;
	if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
	if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
	return {
		comma,
		found,
		spaceBefore,
		comment,
		hasNewline,
		anchor,
		tag,
		newlineAfterProp,
		end,
		start: start ?? end
	};
}

function containsNewline(key) {
	if (!key) return null;
	switch (key.type) {
		case "alias":
		case "scalar":
		case "double-quoted-scalar":
		case "single-quoted-scalar":
			if (key.source.includes("\n")) return true;
			if (key.end) {
				for (const st of key.end) if (st.type === "newline") return true;
			}
			return false;
		case "flow-collection":
			for (const it of key.items) {
				for (const st of it.start) if (st.type === "newline") return true;
				if (it.sep) {
					for (const st of it.sep) if (st.type === "newline") return true;
				}
				if (containsNewline(it.key) || containsNewline(it.value)) return true;
			}
			return false;
		default: return true;
	}
}

function flowIndentCheck(indent, fc, onError) {
	if (fc?.type === "flow-collection") {
		const end = fc.end[0];
		if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
	}
}

function mapIncludes(ctx, items, search) {
	const { uniqueKeys } = ctx.options;
	if (uniqueKeys === false) return false;
	const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
	return items.some((pair) => isEqual(pair.key, search));
}

const startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
	const map = new ((tag?.nodeClass) ?? YAMLMap)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	let offset = bm.offset;
	let commentEnd = null;
	for (const collItem of bm.items) {
		const { start, key, sep, value } = collItem;
		const keyProps = resolveProps(start, {
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: bm.indent,
			startOnNewline: true
		});
		const implicitKey = !keyProps.found;
		if (implicitKey) {
			if (key) {
				if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
				else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			}
			if (!keyProps.anchor && !keyProps.tag && !sep) {
				commentEnd = keyProps.end;
				if (keyProps.comment) {
					if (map.comment) map.comment += "\n" + keyProps.comment;
					else map.comment = keyProps.comment;
				}
				continue;
			}
			if (keyProps.newlineAfterProp || containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
		} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
		ctx.atKey = true;
		const keyStart = keyProps.end;
		const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
		if (ctx.schema.compat) flowIndentCheck(bm.indent, key, onError);
		ctx.atKey = false;
		if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
		const valueProps = resolveProps(sep ?? [], {
			indicator: "map-value-ind",
			next: value,
			offset: keyNode.range[2],
			onError,
			parentIndent: bm.indent,
			startOnNewline: !key || key.type === "block-scalar"
		});
		offset = valueProps.end;
		if (valueProps.found) {
			if (implicitKey) {
				if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
				if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
			if (ctx.schema.compat) flowIndentCheck(bm.indent, value, onError);
			offset = valueNode.range[2];
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		} else {
			if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
			if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		}
	}
	if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
	map.range = [
		bm.offset,
		offset,
		commentEnd ?? offset
	];
	return map;
}

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
	const seq = new ((tag?.nodeClass) ?? YAMLSeq)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = bs.offset;
	let commentEnd = null;
	for (const { start, value } of bs.items) {
		const props = resolveProps(start, {
			indicator: "seq-item-ind",
			next: value,
			offset,
			onError,
			parentIndent: bs.indent,
			startOnNewline: true
		});
		if (!props.found) {
			if (props.anchor || props.tag || value) {
				if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
				else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
			} else {
				commentEnd = props.end;
				if (props.comment) seq.comment = props.comment;
				continue;
			}
		}
		const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
		if (ctx.schema.compat) flowIndentCheck(bs.indent, value, onError);
		offset = node.range[2];
		seq.items.push(node);
	}
	seq.range = [
		bs.offset,
		offset,
		commentEnd ?? offset
	];
	return seq;
}

function resolveEnd(end, offset, reqSpace, onError) {
	let comment = "";
	if (end) {
		let hasSpace = false;
		let sep = "";
		for (const token of end) {
			const { source, type } = token;
			switch (type) {
				case "space":
					hasSpace = true;
					break;
				case "comment": {
					if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += sep + cb;
					sep = "";
					break;
				}
				case "newline":
					if (comment) sep += source;
					hasSpace = true;
					break;
				default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
			}
			offset += source.length;
		}
	}
	return {
		comment,
		offset
	};
}

const blockMsg = "Block collections are not allowed within flow collections";
const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
	const isMap = fc.start.source === "{";
	const fcName = isMap ? "flow map" : "flow sequence";
	const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap : YAMLSeq))(ctx.schema);
	coll.flow = true;
	const atRoot = ctx.atRoot;
	if (atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = fc.offset + fc.start.source.length;
	for (let i = 0; i < fc.items.length; ++i) {
		const collItem = fc.items[i];
		const { start, key, sep, value } = collItem;
		const props = resolveProps(start, {
			flow: fcName,
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: fc.indent,
			startOnNewline: false
		});
		if (!props.found) {
			if (!props.anchor && !props.tag && !sep && !value) {
				if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
				else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
				if (props.comment) {
					if (coll.comment) coll.comment += "\n" + props.comment;
					else coll.comment = props.comment;
				}
				offset = props.end;
				continue;
			}
			if (!isMap && ctx.options.strict && containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
		}
		if (i === 0) {
			if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
		} else {
			if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
			if (props.comment) {
				let prevItemComment = "";
				loop: for (const st of start) switch (st.type) {
					case "comma":
					case "space": break;
					case "comment":
						prevItemComment = st.source.substring(1);
						break loop;
					default: break loop;
				}
				if (prevItemComment) {
					let prev = coll.items[coll.items.length - 1];
					if (isPair(prev)) prev = prev.value ?? prev.key;
					if (prev.comment) prev.comment += "\n" + prevItemComment;
					else prev.comment = prevItemComment;
					props.comment = props.comment.substring(prevItemComment.length + 1);
				}
			}
		}
		if (!isMap && !sep && !props.found) {
			const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
			coll.items.push(valueNode);
			offset = valueNode.range[2];
			if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
		} else {
			ctx.atKey = true;
			const keyStart = props.end;
			const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
			if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
			ctx.atKey = false;
			const valueProps = resolveProps(sep ?? [], {
				flow: fcName,
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (valueProps.found) {
				if (!isMap && !props.found && ctx.options.strict) {
					if (sep) for (const st of sep) {
						if (st === valueProps.found) break;
						if (st.type === "newline") {
							onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
							break;
						}
					}
					if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
				}
			} else if (value) {
				if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
				else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
			if (valueNode) {
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			if (isMap) {
				const map = coll;
				if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
				map.items.push(pair);
			} else {
				const map = new YAMLMap(ctx.schema);
				map.flow = true;
				map.items.push(pair);
				const endRange = (valueNode ?? keyNode).range;
				map.range = [
					keyNode.range[0],
					endRange[1],
					endRange[2]
				];
				coll.items.push(map);
			}
			offset = valueNode ? valueNode.range[2] : valueProps.end;
		}
	}
	const expectedEnd = isMap ? "}" : "]";
	const [ce, ...ee] = fc.end;
	let cePos = offset;
	if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
	else {
		const name = fcName[0].toUpperCase() + fcName.substring(1);
		const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
		onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
		if (ce && ce.source.length !== 1) ee.unshift(ce);
	}
	if (ee.length > 0) {
		const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
		if (end.comment) {
			if (coll.comment) coll.comment += "\n" + end.comment;
			else coll.comment = end.comment;
		}
		coll.range = [
			fc.offset,
			cePos,
			end.offset
		];
	} else coll.range = [
		fc.offset,
		cePos,
		cePos
	];
	return coll;
}

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
	const coll = token.type === "block-map" ? resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection(CN, ctx, token, onError, tag);
	const Coll = coll.constructor;
	if (tagName === "!" || tagName === Coll.tagName) {
		coll.tag = Coll.tagName;
		return coll;
	}
	if (tagName) coll.tag = tagName;
	return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
	const tagToken = props.tag;
	const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
	if (token.type === "block-seq") {
		const { anchor, newlineAfterProp: nl } = props;
		const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
		if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
	}
	const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
	if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
	let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
	if (!tag) {
		const kt = ctx.schema.knownTags[tagName];
		if (kt?.collection === expType) {
			ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
			tag = kt;
		} else {
			if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
			else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
			return resolveCollection(CN, ctx, token, onError, tagName);
		}
	}
	const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
	const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
	const node = isNode(res) ? res : new Scalar(res);
	node.range = coll.range;
	node.tag = tagName;
	if (tag?.format) node.format = tag.format;
	return node;
}

function resolveBlockScalar(ctx, scalar, onError) {
	const start = scalar.offset;
	const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
	if (!header) return {
		value: "",
		type: null,
		comment: "",
		range: [
			start,
			start,
			start
		]
	};
	const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
	const lines = scalar.source ? splitLines(scalar.source) : [];
	let chompStart = lines.length;
	for (let i = lines.length - 1; i >= 0; --i) {
		const content = lines[i][1];
		if (content === "" || content === "\r") chompStart = i;
		else break;
	}
	if (chompStart === 0) {
		const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
		let end = start + header.length;
		if (scalar.source) end += scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	let trimIndent = scalar.indent + header.indent;
	let offset = scalar.offset + header.length;
	let contentStart = 0;
	for (let i = 0; i < chompStart; ++i) {
		const [indent, content] = lines[i];
		if (content === "" || content === "\r") {
			if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
		} else {
			if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
			if (header.indent === 0) trimIndent = indent.length;
			contentStart = i;
			if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
			break;
		}
		offset += indent.length + content.length + 1;
	}
	for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
	let value = "";
	let sep = "";
	let prevMoreIndented = false;
	for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
	for (let i = contentStart; i < chompStart; ++i) {
		let [indent, content] = lines[i];
		offset += indent.length + content.length + 1;
		const crlf = content[content.length - 1] === "\r";
		if (crlf) content = content.slice(0, -1);
		/* istanbul ignore if already caught in lexer */
		if (content && indent.length < trimIndent) {
			const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
			onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
			indent = "";
		}
		if (type === Scalar.BLOCK_LITERAL) {
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
		} else if (indent.length > trimIndent || content[0] === "	") {
			if (sep === " ") sep = "\n";
			else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
			prevMoreIndented = true;
		} else if (content === "") {
			if (sep === "\n") value += "\n";
			else sep = "\n";
		} else {
			value += sep + content;
			sep = " ";
			prevMoreIndented = false;
		}
	}
	switch (header.chomp) {
		case "-": break;
		case "+":
			for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
			if (value[value.length - 1] !== "\n") value += "\n";
			break;
		default: value += "\n";
	}
	const end = start + header.length + scalar.source.length;
	return {
		value,
		type,
		comment: header.comment,
		range: [
			start,
			end,
			end
		]
	};
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
	/* istanbul ignore if should not happen */
	if (props[0].type !== "block-scalar-header") {
		onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
		return null;
	}
	const { source } = props[0];
	const mode = source[0];
	let indent = 0;
	let chomp = "";
	let error = -1;
	for (let i = 1; i < source.length; ++i) {
		const ch = source[i];
		if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
		else {
			const n = Number(ch);
			if (!indent && n) indent = n;
			else if (error === -1) error = offset + i;
		}
	}
	if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
	let hasSpace = false;
	let comment = "";
	let length = source.length;
	for (let i = 1; i < props.length; ++i) {
		const token = props[i];
		switch (token.type) {
			case "space": hasSpace = true;
			case "newline":
				length += token.source.length;
				break;
			case "comment":
				if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				length += token.source.length;
				comment = token.source.substring(1);
				break;
			case "error":
				onError(token, "UNEXPECTED_TOKEN", token.message);
				length += token.source.length;
				break;
			/* istanbul ignore next should not happen */
			default: {
				onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
				const ts = token.source;
				if (ts && typeof ts === "string") length += ts.length;
			}
		}
	}
	return {
		mode,
		indent,
		chomp,
		comment,
		length
	};
}
function splitLines(source) {
	const split = source.split(/\n( *)/);
	const first = split[0];
	const m = first.match(/^( *)/);
	const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
	for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
	return lines;
}

function resolveFlowScalar(scalar, strict, onError) {
	const { offset, type, source, end } = scalar;
	let _type;
	let value;
	const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
	switch (type) {
		case "scalar":
			_type = Scalar.PLAIN;
			value = plainValue(source, _onError);
			break;
		case "single-quoted-scalar":
			_type = Scalar.QUOTE_SINGLE;
			value = singleQuotedValue(source, _onError);
			break;
		case "double-quoted-scalar":
			_type = Scalar.QUOTE_DOUBLE;
			value = doubleQuotedValue(source, _onError);
			break;
		/* istanbul ignore next should not happen */
		default:
			onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
			return {
				value: "",
				type: null,
				comment: "",
				range: [
					offset,
					offset + source.length,
					offset + source.length
				]
			};
	}
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, strict, onError);
	return {
		value,
		type: _type,
		comment: re.comment,
		range: [
			offset,
			valueEnd,
			re.offset
		]
	};
}
function plainValue(source, onError) {
	let badChar = "";
	switch (source[0]) {
		/* istanbul ignore next should not happen */
		case "	":
			badChar = "a tab character";
			break;
		case ",":
			badChar = "flow indicator character ,";
			break;
		case "%":
			badChar = "directive indicator character %";
			break;
		case "|":
		case ">":
			badChar = `block scalar indicator ${source[0]}`;
			break;
		case "@":
		case "`": badChar = `reserved character ${source[0]}`;
	}
	if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
	return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
	if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
	return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
	const line = /(.*?)\r?\n/sy;
	let match = line.exec(source);
	if (!match) return source;
	let trimEnd, trimBoth;
	try {
		trimEnd = /* @__PURE__ */ new RegExp("(?<![ 	])[ 	]+$");
		trimBoth = /* @__PURE__ */ new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
	} catch {
		trimEnd = /[ \t]+$/;
		trimBoth = /^[ \t]+|[ \t]+$/g;
	}
	let res = match[1].replace(trimEnd, "");
	let sep = " ";
	let pos = line.lastIndex;
	while (match = line.exec(source)) {
		const lm = match[1].replace(trimBoth, "");
		if (lm === "") {
			if (sep === "\n") res += sep;
			else sep = "\n";
		} else {
			res += sep + lm;
			sep = " ";
		}
		pos = line.lastIndex;
	}
	const last = /[ \t]*(.*)/sy;
	last.lastIndex = pos;
	match = last.exec(source);
	return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
	let res = "";
	for (let i = 1; i < source.length - 1; ++i) {
		const ch = source[i];
		if (ch === "\r" && source[i + 1] === "\n") continue;
		if (ch === "\n") {
			const { fold, offset } = foldNewline(source, i);
			res += fold;
			i = offset;
		} else if (ch === "\\") {
			let next = source[++i];
			const cc = escapeCodes[next];
			if (cc) res += cc;
			else if (next === "\n") {
				next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "\r" && source[i + 1] === "\n") {
				next = source[++i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "x" || next === "u" || next === "U") {
				const length = next === "x" ? 2 : next === "u" ? 4 : 8;
				res += parseCharCode(source, i + 1, length, onError);
				i += length;
			} else {
				const raw = source.substr(i - 1, 2);
				onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
				res += raw;
			}
		} else if (ch === " " || ch === "	") {
			const wsStart = i;
			let next = source[i + 1];
			while (next === " " || next === "	") next = source[++i + 1];
			if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
		} else res += ch;
	}
	if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
	return res;
}
function foldNewline(source, offset) {
	let fold = "";
	let ch = source[offset + 1];
	while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
		if (ch === "\r" && source[offset + 2] !== "\n") break;
		if (ch === "\n") fold += "\n";
		offset += 1;
		ch = source[offset + 1];
	}
	if (!fold) fold = " ";
	return {
		fold,
		offset
	};
}
const escapeCodes = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	"	": "	"
};
function parseCharCode(source, offset, length, onError) {
	const cc = source.substr(offset, length);
	const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
	try {
		return String.fromCodePoint(code);
	} catch {
		const raw = source.substr(offset - 2, length + 2);
		onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
		return raw;
	}
}

function composeScalar(ctx, token, tagToken, onError) {
	const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
	const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
	let tag;
	if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[SCALAR$1];
	else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
	else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
	else tag = ctx.schema[SCALAR$1];
	let scalar;
	try {
		const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
		scalar = isScalar(res) ? res : new Scalar(res);
	} catch (error) {
		const msg = error instanceof Error ? error.message : String(error);
		onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
		scalar = new Scalar(value);
	}
	scalar.range = range;
	scalar.source = value;
	if (type) scalar.type = type;
	if (tagName) scalar.tag = tagName;
	if (tag.format) scalar.format = tag.format;
	if (comment) scalar.comment = comment;
	return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
	if (tagName === "!") return schema[SCALAR$1];
	const matchWithTest = [];
	for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
		if (tag.default && tag.test) matchWithTest.push(tag);
		else return tag;
	}
	for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
	const kt = schema.knownTags[tagName];
	if (kt && !kt.collection) {
		schema.tags.push(Object.assign({}, kt, {
			default: false,
			test: void 0
		}));
		return kt;
	}
	onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
	return schema[SCALAR$1];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
	const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[SCALAR$1];
	if (schema.compat) {
		const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[SCALAR$1];
		if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
	}
	return tag;
}

function emptyScalarPosition(offset, before, pos) {
	if (before) {
		pos ?? (pos = before.length);
		for (let i = pos - 1; i >= 0; --i) {
			let st = before[i];
			switch (st.type) {
				case "space":
				case "comment":
				case "newline":
					offset -= st.source.length;
					continue;
			}
			st = before[++i];
			while (st?.type === "space") {
				offset += st.source.length;
				st = before[++i];
			}
			break;
		}
	}
	return offset;
}

const CN = {
	composeNode,
	composeEmptyNode
};
function composeNode(ctx, token, props, onError) {
	const atKey = ctx.atKey;
	const { spaceBefore, comment, anchor, tag } = props;
	let node;
	let isSrcToken = true;
	switch (token.type) {
		case "alias":
			node = composeAlias(ctx, token, onError);
			if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
			break;
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "block-scalar":
			node = composeScalar(ctx, token, tag, onError);
			if (anchor) node.anchor = anchor.source.substring(1);
			break;
		case "block-map":
		case "block-seq":
		case "flow-collection":
			try {
				node = composeCollection(CN, ctx, token, props, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
			} catch (error) {
				onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
			}
			break;
		default:
			onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
			isSrcToken = false;
	}
	node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
	if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		if (token.type === "scalar" && token.source === "") node.comment = comment;
		else node.commentBefore = comment;
	}
	if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
	return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
	const token = {
		type: "scalar",
		offset: emptyScalarPosition(offset, before, pos),
		indent: -1,
		source: ""
	};
	const node = composeScalar(ctx, token, tag, onError);
	if (anchor) {
		node.anchor = anchor.source.substring(1);
		if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	}
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		node.comment = comment;
		node.range[2] = end;
	}
	return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
	const alias = new Alias(source.substring(1));
	if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
	if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, options.strict, onError);
	alias.range = [
		offset,
		valueEnd,
		re.offset
	];
	if (re.comment) alias.comment = re.comment;
	return alias;
}

function composeDoc(options, directives, { offset, start, value, end }, onError) {
	const opts = Object.assign({ _directives: directives }, options);
	const doc = new Document(void 0, opts);
	const ctx = {
		atKey: false,
		atRoot: true,
		directives: doc.directives,
		options: doc.options,
		schema: doc.schema
	};
	const props = resolveProps(start, {
		indicator: "doc-start",
		next: value ?? end?.[0],
		offset,
		onError,
		parentIndent: 0,
		startOnNewline: true
	});
	if (props.found) {
		doc.directives.docStart = true;
		if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
	}
	doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
	const contentEnd = doc.contents.range[2];
	const re = resolveEnd(end, contentEnd, false, onError);
	if (re.comment) doc.comment = re.comment;
	doc.range = [
		offset,
		contentEnd,
		re.offset
	];
	return doc;
}

function getErrorPos(src) {
	if (typeof src === "number") return [src, src + 1];
	if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
	const { offset, source } = src;
	return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
	let comment = "";
	let atComment = false;
	let afterEmptyLine = false;
	for (let i = 0; i < prelude.length; ++i) {
		const source = prelude[i];
		switch (source[0]) {
			case "#":
				comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
				atComment = true;
				afterEmptyLine = false;
				break;
			case "%":
				if (prelude[i + 1]?.[0] !== "#") i += 1;
				atComment = false;
				break;
			default:
				if (!atComment) afterEmptyLine = true;
				atComment = false;
		}
	}
	return {
		comment,
		afterEmptyLine
	};
}
var Composer = class {
	constructor(options = {}) {
		this.doc = null;
		this.atDirectives = false;
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
		this.onError = (source, code, message, warning) => {
			const pos = getErrorPos(source);
			if (warning) this.warnings.push(new YAMLWarning(pos, code, message));
			else this.errors.push(new YAMLParseError(pos, code, message));
		};
		this.directives = new Directives({ version: options.version || "1.2" });
		this.options = options;
	}
	decorate(doc, afterDoc) {
		const { comment, afterEmptyLine } = parsePrelude(this.prelude);
		if (comment) {
			const dc = doc.contents;
			if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
			else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
			else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
				let it = dc.items[0];
				if (isPair(it)) it = it.key;
				const cb = it.commentBefore;
				it.commentBefore = cb ? `${comment}\n${cb}` : comment;
			} else {
				const cb = dc.commentBefore;
				dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
			}
		}
		if (afterDoc) {
			for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
			for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
		} else {
			doc.errors = this.errors;
			doc.warnings = this.warnings;
		}
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
	}
	streamInfo() {
		return {
			comment: parsePrelude(this.prelude).comment,
			directives: this.directives,
			errors: this.errors,
			warnings: this.warnings
		};
	}
	*compose(tokens, forceDoc = false, endOffset = -1) {
		for (const token of tokens) yield* this.next(token);
		yield* this.end(forceDoc, endOffset);
	}
	*next(token) {
		switch (token.type) {
			case "directive":
				this.directives.add(token.source, (offset, message, warning) => {
					const pos = getErrorPos(token);
					pos[0] += offset;
					this.onError(pos, "BAD_DIRECTIVE", message, warning);
				});
				this.prelude.push(token.source);
				this.atDirectives = true;
				break;
			case "document": {
				const doc = composeDoc(this.options, this.directives, token, this.onError);
				if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
				this.decorate(doc, false);
				if (this.doc) yield this.doc;
				this.doc = doc;
				this.atDirectives = false;
				break;
			}
			case "byte-order-mark":
			case "space": break;
			case "comment":
			case "newline":
				this.prelude.push(token.source);
				break;
			case "error": {
				const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
				const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
				if (this.atDirectives || !this.doc) this.errors.push(error);
				else this.doc.errors.push(error);
				break;
			}
			case "doc-end": {
				if (!this.doc) {
					this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
					break;
				}
				this.doc.directives.docEnd = true;
				const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
				this.decorate(this.doc, true);
				if (end.comment) {
					const dc = this.doc.comment;
					this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
				}
				this.doc.range[2] = end.offset;
				break;
			}
			default: this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
		}
	}
	*end(forceDoc = false, endOffset = -1) {
		if (this.doc) {
			this.decorate(this.doc, true);
			yield this.doc;
			this.doc = null;
		} else if (forceDoc) {
			const opts = Object.assign({ _directives: this.directives }, this.options);
			const doc = new Document(void 0, opts);
			if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
			doc.range = [
				0,
				endOffset,
				endOffset
			];
			this.decorate(doc, false);
			yield doc;
		}
	}
};

const BREAK = Symbol("break visit");
const SKIP = Symbol("skip children");
const REMOVE = Symbol("remove item");
function visit(cst, visitor) {
	if ("type" in cst && cst.type === "document") cst = {
		start: cst.start,
		value: cst.value
	};
	_visit(Object.freeze([]), cst, visitor);
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
visit.itemAtPath = (cst, path) => {
	let item = cst;
	for (const [field, index] of path) {
		const tok = item?.[field];
		if (tok && "items" in tok) item = tok.items[index];
		else return void 0;
	}
	return item;
};
visit.parentCollection = (cst, path) => {
	const parent = visit.itemAtPath(cst, path.slice(0, -1));
	const field = path[path.length - 1][0];
	const coll = parent?.[field];
	if (coll && "items" in coll) return coll;
	throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
	let ctrl = visitor(item, path);
	if (typeof ctrl === "symbol") return ctrl;
	for (const field of ["key", "value"]) {
		const token = item[field];
		if (token && "items" in token) {
			for (let i = 0; i < token.items.length; ++i) {
				const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK) return BREAK;
				else if (ci === REMOVE) {
					token.items.splice(i, 1);
					i -= 1;
				}
			}
			if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
		}
	}
	return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}

const BOM = "﻿";
const DOCUMENT = "";
const FLOW_END = "";
const SCALAR = "";
function tokenType(source) {
	switch (source) {
		case "﻿": return "byte-order-mark";
		case "": return "doc-mode";
		case "": return "flow-error-end";
		case "": return "scalar";
		case "---": return "doc-start";
		case "...": return "doc-end";
		case "":
		case "\n":
		case "\r\n": return "newline";
		case "-": return "seq-item-ind";
		case "?": return "explicit-key-ind";
		case ":": return "map-value-ind";
		case "{": return "flow-map-start";
		case "}": return "flow-map-end";
		case "[": return "flow-seq-start";
		case "]": return "flow-seq-end";
		case ",": return "comma";
	}
	switch (source[0]) {
		case " ":
		case "	": return "space";
		case "#": return "comment";
		case "%": return "directive-line";
		case "*": return "alias";
		case "&": return "anchor";
		case "!": return "tag";
		case "'": return "single-quoted-scalar";
		case "\"": return "double-quoted-scalar";
		case "|":
		case ">": return "block-scalar-header";
	}
	return null;
}

function isEmpty(ch) {
	switch (ch) {
		case void 0:
		case " ":
		case "\n":
		case "\r":
		case "	": return true;
		default: return false;
	}
}
const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
var Lexer = class {
	constructor() {
		this.atEnd = false;
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		this.buffer = "";
		this.flowKey = false;
		this.flowLevel = 0;
		this.indentNext = 0;
		this.indentValue = 0;
		this.lineEndPos = null;
		this.next = null;
		this.pos = 0;
	}
	*lex(source, incomplete = false) {
		if (source) {
			if (typeof source !== "string") throw TypeError("source is not a string");
			this.buffer = this.buffer ? this.buffer + source : source;
			this.lineEndPos = null;
		}
		this.atEnd = !incomplete;
		let next = this.next ?? "stream";
		while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
	}
	atLineEnd() {
		let i = this.pos;
		let ch = this.buffer[i];
		while (ch === " " || ch === "	") ch = this.buffer[++i];
		if (!ch || ch === "#" || ch === "\n") return true;
		if (ch === "\r") return this.buffer[i + 1] === "\n";
		return false;
	}
	charAt(n) {
		return this.buffer[this.pos + n];
	}
	continueScalar(offset) {
		let ch = this.buffer[offset];
		if (this.indentNext > 0) {
			let indent = 0;
			while (ch === " ") ch = this.buffer[++indent + offset];
			if (ch === "\r") {
				const next = this.buffer[indent + offset + 1];
				if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
			}
			return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
		}
		if (ch === "-" || ch === ".") {
			const dt = this.buffer.substr(offset, 3);
			if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
		}
		return offset;
	}
	getLine() {
		let end = this.lineEndPos;
		if (typeof end !== "number" || end !== -1 && end < this.pos) {
			end = this.buffer.indexOf("\n", this.pos);
			this.lineEndPos = end;
		}
		if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
		if (this.buffer[end - 1] === "\r") end -= 1;
		return this.buffer.substring(this.pos, end);
	}
	hasChars(n) {
		return this.pos + n <= this.buffer.length;
	}
	setNext(state) {
		this.buffer = this.buffer.substring(this.pos);
		this.pos = 0;
		this.lineEndPos = null;
		this.next = state;
		return null;
	}
	peek(n) {
		return this.buffer.substr(this.pos, n);
	}
	*parseNext(next) {
		switch (next) {
			case "stream": return yield* this.parseStream();
			case "line-start": return yield* this.parseLineStart();
			case "block-start": return yield* this.parseBlockStart();
			case "doc": return yield* this.parseDocument();
			case "flow": return yield* this.parseFlowCollection();
			case "quoted-scalar": return yield* this.parseQuotedScalar();
			case "block-scalar": return yield* this.parseBlockScalar();
			case "plain-scalar": return yield* this.parsePlainScalar();
		}
	}
	*parseStream() {
		let line = this.getLine();
		if (line === null) return this.setNext("stream");
		if (line[0] === "﻿") {
			yield* this.pushCount(1);
			line = line.substring(1);
		}
		if (line[0] === "%") {
			let dirEnd = line.length;
			let cs = line.indexOf("#");
			while (cs !== -1) {
				const ch = line[cs - 1];
				if (ch === " " || ch === "	") {
					dirEnd = cs - 1;
					break;
				} else cs = line.indexOf("#", cs + 1);
			}
			while (true) {
				const ch = line[dirEnd - 1];
				if (ch === " " || ch === "	") dirEnd -= 1;
				else break;
			}
			const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
			yield* this.pushCount(line.length - n);
			this.pushNewline();
			return "stream";
		}
		if (this.atLineEnd()) {
			const sp = yield* this.pushSpaces(true);
			yield* this.pushCount(line.length - sp);
			yield* this.pushNewline();
			return "stream";
		}
		yield "";
		return yield* this.parseLineStart();
	}
	*parseLineStart() {
		const ch = this.charAt(0);
		if (!ch && !this.atEnd) return this.setNext("line-start");
		if (ch === "-" || ch === ".") {
			if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
			const s = this.peek(3);
			if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
				yield* this.pushCount(3);
				this.indentValue = 0;
				this.indentNext = 0;
				return s === "---" ? "doc" : "stream";
			}
		}
		this.indentValue = yield* this.pushSpaces(false);
		if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
		return yield* this.parseBlockStart();
	}
	*parseBlockStart() {
		const [ch0, ch1] = this.peek(2);
		if (!ch1 && !this.atEnd) return this.setNext("block-start");
		if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
			const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
			this.indentNext = this.indentValue + 1;
			this.indentValue += n;
			return "block-start";
		}
		return "doc";
	}
	*parseDocument() {
		yield* this.pushSpaces(true);
		const line = this.getLine();
		if (line === null) return this.setNext("doc");
		let n = yield* this.pushIndicators();
		switch (line[n]) {
			case "#": yield* this.pushCount(line.length - n);
			case void 0:
				yield* this.pushNewline();
				return yield* this.parseLineStart();
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel = 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				return "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "doc";
			case "\"":
			case "'": return yield* this.parseQuotedScalar();
			case "|":
			case ">":
				n += yield* this.parseBlockScalarHeader();
				n += yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - n);
				yield* this.pushNewline();
				return yield* this.parseBlockScalar();
			default: return yield* this.parsePlainScalar();
		}
	}
	*parseFlowCollection() {
		let nl, sp;
		let indent = -1;
		do {
			nl = yield* this.pushNewline();
			if (nl > 0) {
				sp = yield* this.pushSpaces(false);
				this.indentValue = indent = sp;
			} else sp = 0;
			sp += yield* this.pushSpaces(true);
		} while (nl + sp > 0);
		const line = this.getLine();
		if (line === null) return this.setNext("flow");
		if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
			if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
				this.flowLevel = 0;
				yield "";
				return yield* this.parseLineStart();
			}
		}
		let n = 0;
		while (line[n] === ",") {
			n += yield* this.pushCount(1);
			n += yield* this.pushSpaces(true);
			this.flowKey = false;
		}
		n += yield* this.pushIndicators();
		switch (line[n]) {
			case void 0: return "flow";
			case "#":
				yield* this.pushCount(line.length - n);
				return "flow";
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel += 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				this.flowKey = true;
				this.flowLevel -= 1;
				return this.flowLevel ? "flow" : "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "flow";
			case "\"":
			case "'":
				this.flowKey = true;
				return yield* this.parseQuotedScalar();
			case ":": {
				const next = this.charAt(1);
				if (this.flowKey || isEmpty(next) || next === ",") {
					this.flowKey = false;
					yield* this.pushCount(1);
					yield* this.pushSpaces(true);
					return "flow";
				}
			}
			default:
				this.flowKey = false;
				return yield* this.parsePlainScalar();
		}
	}
	*parseQuotedScalar() {
		const quote = this.charAt(0);
		let end = this.buffer.indexOf(quote, this.pos + 1);
		if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
		else while (end !== -1) {
			let n = 0;
			while (this.buffer[end - 1 - n] === "\\") n += 1;
			if (n % 2 === 0) break;
			end = this.buffer.indexOf("\"", end + 1);
		}
		const qb = this.buffer.substring(0, end);
		let nl = qb.indexOf("\n", this.pos);
		if (nl !== -1) {
			while (nl !== -1) {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = qb.indexOf("\n", cs);
			}
			if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
		}
		if (end === -1) {
			if (!this.atEnd) return this.setNext("quoted-scalar");
			end = this.buffer.length;
		}
		yield* this.pushToIndex(end + 1, false);
		return this.flowLevel ? "flow" : "doc";
	}
	*parseBlockScalarHeader() {
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		let i = this.pos;
		while (true) {
			const ch = this.buffer[++i];
			if (ch === "+") this.blockScalarKeep = true;
			else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
			else if (ch !== "-") break;
		}
		return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
	}
	*parseBlockScalar() {
		let nl = this.pos - 1;
		let indent = 0;
		let ch;
		loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
			case " ":
				indent += 1;
				break;
			case "\n":
				nl = i;
				indent = 0;
				break;
			case "\r": {
				const next = this.buffer[i + 1];
				if (!next && !this.atEnd) return this.setNext("block-scalar");
				if (next === "\n") break;
			}
			default: break loop;
		}
		if (!ch && !this.atEnd) return this.setNext("block-scalar");
		if (indent >= this.indentNext) {
			if (this.blockScalarIndent === -1) this.indentNext = indent;
			else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
			do {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = this.buffer.indexOf("\n", cs);
			} while (nl !== -1);
			if (nl === -1) {
				if (!this.atEnd) return this.setNext("block-scalar");
				nl = this.buffer.length;
			}
		}
		let i = nl + 1;
		ch = this.buffer[i];
		while (ch === " ") ch = this.buffer[++i];
		if (ch === "	") {
			while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
			nl = i - 1;
		} else if (!this.blockScalarKeep) do {
			let i = nl - 1;
			let ch = this.buffer[i];
			if (ch === "\r") ch = this.buffer[--i];
			const lastChar = i;
			while (ch === " ") ch = this.buffer[--i];
			if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
			else break;
		} while (true);
		yield "";
		yield* this.pushToIndex(nl + 1, true);
		return yield* this.parseLineStart();
	}
	*parsePlainScalar() {
		const inFlow = this.flowLevel > 0;
		let end = this.pos - 1;
		let i = this.pos - 1;
		let ch;
		while (ch = this.buffer[++i]) if (ch === ":") {
			const next = this.buffer[i + 1];
			if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
			end = i;
		} else if (isEmpty(ch)) {
			let next = this.buffer[i + 1];
			if (ch === "\r") {
				if (next === "\n") {
					i += 1;
					ch = "\n";
					next = this.buffer[i + 1];
				} else end = i;
			}
			if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
			if (ch === "\n") {
				const cs = this.continueScalar(i + 1);
				if (cs === -1) break;
				i = Math.max(i, cs - 2);
			}
		} else {
			if (inFlow && flowIndicatorChars.has(ch)) break;
			end = i;
		}
		if (!ch && !this.atEnd) return this.setNext("plain-scalar");
		yield "";
		yield* this.pushToIndex(end + 1, true);
		return inFlow ? "flow" : "doc";
	}
	*pushCount(n) {
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos += n;
			return n;
		}
		return 0;
	}
	*pushToIndex(i, allowEmpty) {
		const s = this.buffer.slice(this.pos, i);
		if (s) {
			yield s;
			this.pos += s.length;
			return s.length;
		} else if (allowEmpty) yield "";
		return 0;
	}
	*pushIndicators() {
		let n = 0;
		loop: while (true) {
			switch (this.charAt(0)) {
				case "!":
					n += yield* this.pushTag();
					n += yield* this.pushSpaces(true);
					continue loop;
				case "&":
					n += yield* this.pushUntil(isNotAnchorChar);
					n += yield* this.pushSpaces(true);
					continue loop;
				case "-":
				case "?":
				case ":": {
					const inFlow = this.flowLevel > 0;
					const ch1 = this.charAt(1);
					if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
						if (!inFlow) this.indentNext = this.indentValue + 1;
						else if (this.flowKey) this.flowKey = false;
						n += yield* this.pushCount(1);
						n += yield* this.pushSpaces(true);
						continue loop;
					}
				}
			}
			break loop;
		}
		return n;
	}
	*pushTag() {
		if (this.charAt(1) === "<") {
			let i = this.pos + 2;
			let ch = this.buffer[i];
			while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
			return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
		} else {
			let i = this.pos + 1;
			let ch = this.buffer[i];
			while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
			else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
			else break;
			return yield* this.pushToIndex(i, false);
		}
	}
	*pushNewline() {
		const ch = this.buffer[this.pos];
		if (ch === "\n") return yield* this.pushCount(1);
		else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
		else return 0;
	}
	*pushSpaces(allowTabs) {
		let i = this.pos - 1;
		let ch;
		do
			ch = this.buffer[++i];
		while (ch === " " || allowTabs && ch === "	");
		const n = i - this.pos;
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos = i;
		}
		return n;
	}
	*pushUntil(test) {
		let i = this.pos;
		let ch = this.buffer[i];
		while (!test(ch)) ch = this.buffer[++i];
		return yield* this.pushToIndex(i, false);
	}
};

var LineCounter = class {
	constructor() {
		this.lineStarts = [];
		this.addNewLine = (offset) => this.lineStarts.push(offset);
		this.linePos = (offset) => {
			let low = 0;
			let high = this.lineStarts.length;
			while (low < high) {
				const mid = low + high >> 1;
				if (this.lineStarts[mid] < offset) low = mid + 1;
				else high = mid;
			}
			if (this.lineStarts[low] === offset) return {
				line: low + 1,
				col: 1
			};
			if (low === 0) return {
				line: 0,
				col: offset
			};
			const start = this.lineStarts[low - 1];
			return {
				line: low,
				col: offset - start + 1
			};
		};
	}
};

function includesToken(list, type) {
	for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
	return false;
}
function findNonEmptyIndex(list) {
	for (let i = 0; i < list.length; ++i) switch (list[i].type) {
		case "space":
		case "comment":
		case "newline": break;
		default: return i;
	}
	return -1;
}
function isFlowToken(token) {
	switch (token?.type) {
		case "alias":
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "flow-collection": return true;
		default: return false;
	}
}
function getPrevProps(parent) {
	switch (parent.type) {
		case "document": return parent.start;
		case "block-map": {
			const it = parent.items[parent.items.length - 1];
			return it.sep ?? it.start;
		}
		case "block-seq": return parent.items[parent.items.length - 1].start;
		/* istanbul ignore next should not happen */
		default: return [];
	}
}
function getFirstKeyStartProps(prev) {
	if (prev.length === 0) return [];
	let i = prev.length;
	loop: while (--i >= 0) switch (prev[i].type) {
		case "doc-start":
		case "explicit-key-ind":
		case "map-value-ind":
		case "seq-item-ind":
		case "newline": break loop;
	}
	while (prev[++i]?.type === "space");
	return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
	if (source.length < 1e5) Array.prototype.push.apply(target, source);
	else for (let i = 0; i < source.length; ++i) target.push(source[i]);
}
function fixFlowSeqItems(fc) {
	if (fc.start.type === "flow-seq-start") {
		for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
			if (it.key) it.value = it.key;
			delete it.key;
			if (isFlowToken(it.value)) {
				if (it.value.end) arrayPushArray(it.value.end, it.sep);
				else it.value.end = it.sep;
			} else arrayPushArray(it.start, it.sep);
			delete it.sep;
		}
	}
}
var Parser = class {
	constructor(onNewLine) {
		this.atNewLine = true;
		this.atScalar = false;
		this.indent = 0;
		this.offset = 0;
		this.onKeyLine = false;
		this.stack = [];
		this.source = "";
		this.type = "";
		this.lexer = new Lexer();
		this.onNewLine = onNewLine;
	}
	*parse(source, incomplete = false) {
		if (this.onNewLine && this.offset === 0) this.onNewLine(0);
		for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
		if (!incomplete) yield* this.end();
	}
	*next(source) {
		this.source = source;
		if (this.atScalar) {
			this.atScalar = false;
			yield* this.step();
			this.offset += source.length;
			return;
		}
		const type = tokenType(source);
		if (!type) {
			const message = `Not a YAML token: ${source}`;
			yield* this.pop({
				type: "error",
				offset: this.offset,
				message,
				source
			});
			this.offset += source.length;
		} else if (type === "scalar") {
			this.atNewLine = false;
			this.atScalar = true;
			this.type = "scalar";
		} else {
			this.type = type;
			yield* this.step();
			switch (type) {
				case "newline":
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) this.onNewLine(this.offset + source.length);
					break;
				case "space":
					if (this.atNewLine && source[0] === " ") this.indent += source.length;
					break;
				case "explicit-key-ind":
				case "map-value-ind":
				case "seq-item-ind":
					if (this.atNewLine) this.indent += source.length;
					break;
				case "doc-mode":
				case "flow-error-end": return;
				default: this.atNewLine = false;
			}
			this.offset += source.length;
		}
	}
	*end() {
		while (this.stack.length > 0) yield* this.pop();
	}
	get sourceToken() {
		return {
			type: this.type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	*step() {
		const top = this.peek(1);
		if (this.type === "doc-end" && top?.type !== "doc-end") {
			while (this.stack.length > 0) yield* this.pop();
			this.stack.push({
				type: "doc-end",
				offset: this.offset,
				source: this.source
			});
			return;
		}
		if (!top) return yield* this.stream();
		switch (top.type) {
			case "document": return yield* this.document(top);
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return yield* this.scalar(top);
			case "block-scalar": return yield* this.blockScalar(top);
			case "block-map": return yield* this.blockMap(top);
			case "block-seq": return yield* this.blockSequence(top);
			case "flow-collection": return yield* this.flowCollection(top);
			case "doc-end": return yield* this.documentEnd(top);
		}
		/* istanbul ignore next should not happen */
		yield* this.pop();
	}
	peek(n) {
		return this.stack[this.stack.length - n];
	}
	*pop(error) {
		const token = error ?? this.stack.pop();
		/* istanbul ignore if should not happen */
		if (!token) yield {
			type: "error",
			offset: this.offset,
			source: "",
			message: "Tried to pop an empty stack"
		};
		else if (this.stack.length === 0) yield token;
		else {
			const top = this.peek(1);
			if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
			else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
			if (token.type === "flow-collection") fixFlowSeqItems(token);
			switch (top.type) {
				case "document":
					top.value = token;
					break;
				case "block-scalar":
					top.props.push(token);
					break;
				case "block-map": {
					const it = top.items[top.items.length - 1];
					if (it.value) {
						top.items.push({
							start: [],
							key: token,
							sep: []
						});
						this.onKeyLine = true;
						return;
					} else if (it.sep) it.value = token;
					else {
						Object.assign(it, {
							key: token,
							sep: []
						});
						this.onKeyLine = !it.explicitKey;
						return;
					}
					break;
				}
				case "block-seq": {
					const it = top.items[top.items.length - 1];
					if (it.value) top.items.push({
						start: [],
						value: token
					});
					else it.value = token;
					break;
				}
				case "flow-collection": {
					const it = top.items[top.items.length - 1];
					if (!it || it.value) top.items.push({
						start: [],
						key: token,
						sep: []
					});
					else if (it.sep) it.value = token;
					else Object.assign(it, {
						key: token,
						sep: []
					});
					return;
				}
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.pop(token);
			}
			if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
				const last = token.items[token.items.length - 1];
				if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
					if (top.type === "document") top.end = last.start;
					else top.items.push({ start: last.start });
					token.items.splice(-1, 1);
				}
			}
		}
	}
	*stream() {
		switch (this.type) {
			case "directive-line":
				yield {
					type: "directive",
					offset: this.offset,
					source: this.source
				};
				return;
			case "byte-order-mark":
			case "space":
			case "comment":
			case "newline":
				yield this.sourceToken;
				return;
			case "doc-mode":
			case "doc-start": {
				const doc = {
					type: "document",
					offset: this.offset,
					start: []
				};
				if (this.type === "doc-start") doc.start.push(this.sourceToken);
				this.stack.push(doc);
				return;
			}
		}
		yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML stream`,
			source: this.source
		};
	}
	*document(doc) {
		if (doc.value) return yield* this.lineEnd(doc);
		switch (this.type) {
			case "doc-start":
				if (findNonEmptyIndex(doc.start) !== -1) {
					yield* this.pop();
					yield* this.step();
				} else doc.start.push(this.sourceToken);
				return;
			case "anchor":
			case "tag":
			case "space":
			case "comment":
			case "newline":
				doc.start.push(this.sourceToken);
				return;
		}
		const bv = this.startBlockValue(doc);
		if (bv) this.stack.push(bv);
		else yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML document`,
			source: this.source
		};
	}
	*scalar(scalar) {
		if (this.type === "map-value-ind") {
			const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
			let sep;
			if (scalar.end) {
				sep = scalar.end;
				sep.push(this.sourceToken);
				delete scalar.end;
			} else sep = [this.sourceToken];
			const map = {
				type: "block-map",
				offset: scalar.offset,
				indent: scalar.indent,
				items: [{
					start,
					key: scalar,
					sep
				}]
			};
			this.onKeyLine = true;
			this.stack[this.stack.length - 1] = map;
		} else yield* this.lineEnd(scalar);
	}
	*blockScalar(scalar) {
		switch (this.type) {
			case "space":
			case "comment":
			case "newline":
				scalar.props.push(this.sourceToken);
				return;
			case "scalar":
				scalar.source = this.source;
				this.atNewLine = true;
				this.indent = 0;
				if (this.onNewLine) {
					let nl = this.source.indexOf("\n") + 1;
					while (nl !== 0) {
						this.onNewLine(this.offset + nl);
						nl = this.source.indexOf("\n", nl) + 1;
					}
				}
				yield* this.pop();
				break;
			/* istanbul ignore next should not happen */
			default:
				yield* this.pop();
				yield* this.step();
		}
	}
	*blockMap(map) {
		const it = map.items[map.items.length - 1];
		switch (this.type) {
			case "newline":
				this.onKeyLine = false;
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else map.items.push({ start: [this.sourceToken] });
				} else if (it.sep) it.sep.push(this.sourceToken);
				else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) map.items.push({ start: [this.sourceToken] });
				else if (it.sep) it.sep.push(this.sourceToken);
				else {
					if (this.atIndentedComment(it.start, map.indent)) {
						const end = map.items[map.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							map.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
		}
		if (this.indent >= map.indent) {
			const atMapIndent = !this.onKeyLine && this.indent === map.indent;
			const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
			let start = [];
			if (atNextItem && it.sep && !it.value) {
				const nl = [];
				for (let i = 0; i < it.sep.length; ++i) {
					const st = it.sep[i];
					switch (st.type) {
						case "newline":
							nl.push(i);
							break;
						case "space": break;
						case "comment":
							if (st.indent > map.indent) nl.length = 0;
							break;
						default: nl.length = 0;
					}
				}
				if (nl.length >= 2) start = it.sep.splice(nl[1]);
			}
			switch (this.type) {
				case "anchor":
				case "tag":
					if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({ start });
						this.onKeyLine = true;
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "explicit-key-ind":
					if (!it.sep && !it.explicitKey) {
						it.start.push(this.sourceToken);
						it.explicitKey = true;
					} else if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({
							start,
							explicitKey: true
						});
					} else this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [this.sourceToken],
							explicitKey: true
						}]
					});
					this.onKeyLine = true;
					return;
				case "map-value-ind":
					if (it.explicitKey) {
						if (!it.sep) {
							if (includesToken(it.start, "newline")) Object.assign(it, {
								key: null,
								sep: [this.sourceToken]
							});
							else {
								const start = getFirstKeyStartProps(it.start);
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key: null,
										sep: [this.sourceToken]
									}]
								});
							}
						} else if (it.value) map.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start,
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
							const start = getFirstKeyStartProps(it.start);
							const key = it.key;
							const sep = it.sep;
							sep.push(this.sourceToken);
							delete it.key;
							delete it.sep;
							this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key,
									sep
								}]
							});
						} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
						else it.sep.push(this.sourceToken);
					} else if (!it.sep) Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.value || atNextItem) map.items.push({
						start,
						key: null,
						sep: [this.sourceToken]
					});
					else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [],
							key: null,
							sep: [this.sourceToken]
						}]
					});
					else it.sep.push(this.sourceToken);
					this.onKeyLine = true;
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (atNextItem || it.value) {
						map.items.push({
							start,
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					} else if (it.sep) this.stack.push(fs);
					else {
						Object.assign(it, {
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					}
					return;
				}
				default: {
					const bv = this.startBlockValue(map);
					if (bv) {
						if (bv.type === "block-seq") {
							if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
								yield* this.pop({
									type: "error",
									offset: this.offset,
									message: "Unexpected block-seq-ind on same line with key",
									source: this.source
								});
								return;
							}
						} else if (atMapIndent) map.items.push({ start });
						this.stack.push(bv);
						return;
					}
				}
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*blockSequence(seq) {
		const it = seq.items[seq.items.length - 1];
		switch (this.type) {
			case "newline":
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else seq.items.push({ start: [this.sourceToken] });
				} else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) seq.items.push({ start: [this.sourceToken] });
				else {
					if (this.atIndentedComment(it.start, seq.indent)) {
						const end = seq.items[seq.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							seq.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
			case "anchor":
			case "tag":
				if (it.value || this.indent <= seq.indent) break;
				it.start.push(this.sourceToken);
				return;
			case "seq-item-ind":
				if (this.indent !== seq.indent) break;
				if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
				else it.start.push(this.sourceToken);
				return;
		}
		if (this.indent > seq.indent) {
			const bv = this.startBlockValue(seq);
			if (bv) {
				this.stack.push(bv);
				return;
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*flowCollection(fc) {
		const it = fc.items[fc.items.length - 1];
		if (this.type === "flow-error-end") {
			let top;
			do {
				yield* this.pop();
				top = this.peek(1);
			} while (top?.type === "flow-collection");
		} else if (fc.end.length === 0) {
			switch (this.type) {
				case "comma":
				case "explicit-key-ind":
					if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
				case "map-value-ind":
					if (!it || it.value) fc.items.push({
						start: [],
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.sep) it.sep.push(this.sourceToken);
					else Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					return;
				case "space":
				case "comment":
				case "newline":
				case "anchor":
				case "tag":
					if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (!it || it.value) fc.items.push({
						start: [],
						key: fs,
						sep: []
					});
					else if (it.sep) this.stack.push(fs);
					else Object.assign(it, {
						key: fs,
						sep: []
					});
					return;
				}
				case "flow-map-end":
				case "flow-seq-end":
					fc.end.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(fc);
			/* istanbul ignore else should not happen */
			if (bv) this.stack.push(bv);
			else {
				yield* this.pop();
				yield* this.step();
			}
		} else {
			const parent = this.peek(2);
			if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
				yield* this.pop();
				yield* this.step();
			} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
				const start = getFirstKeyStartProps(getPrevProps(parent));
				fixFlowSeqItems(fc);
				const sep = fc.end.splice(1, fc.end.length);
				sep.push(this.sourceToken);
				const map = {
					type: "block-map",
					offset: fc.offset,
					indent: fc.indent,
					items: [{
						start,
						key: fc,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(fc);
		}
	}
	flowScalar(type) {
		if (this.onNewLine) {
			let nl = this.source.indexOf("\n") + 1;
			while (nl !== 0) {
				this.onNewLine(this.offset + nl);
				nl = this.source.indexOf("\n", nl) + 1;
			}
		}
		return {
			type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	startBlockValue(parent) {
		switch (this.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return this.flowScalar(this.type);
			case "block-scalar-header": return {
				type: "block-scalar",
				offset: this.offset,
				indent: this.indent,
				props: [this.sourceToken],
				source: ""
			};
			case "flow-map-start":
			case "flow-seq-start": return {
				type: "flow-collection",
				offset: this.offset,
				indent: this.indent,
				start: this.sourceToken,
				items: [],
				end: []
			};
			case "seq-item-ind": return {
				type: "block-seq",
				offset: this.offset,
				indent: this.indent,
				items: [{ start: [this.sourceToken] }]
			};
			case "explicit-key-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				start.push(this.sourceToken);
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						explicitKey: true
					}]
				};
			}
			case "map-value-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						key: null,
						sep: [this.sourceToken]
					}]
				};
			}
		}
		return null;
	}
	atIndentedComment(start, indent) {
		if (this.type !== "comment") return false;
		if (this.indent <= indent) return false;
		return start.every((st) => st.type === "newline" || st.type === "space");
	}
	*documentEnd(docEnd) {
		if (this.type !== "doc-mode") {
			if (docEnd.end) docEnd.end.push(this.sourceToken);
			else docEnd.end = [this.sourceToken];
			if (this.type === "newline") yield* this.pop();
		}
	}
	*lineEnd(token) {
		switch (this.type) {
			case "comma":
			case "doc-start":
			case "doc-end":
			case "flow-seq-end":
			case "flow-map-end":
			case "map-value-ind":
				yield* this.pop();
				yield* this.step();
				break;
			case "newline": this.onKeyLine = false;
			default:
				if (token.end) token.end.push(this.sourceToken);
				else token.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
		}
	}
};

function parseOptions(options) {
	const prettyErrors = options.prettyErrors !== false;
	return {
		lineCounter: options.lineCounter || prettyErrors && new LineCounter() || null,
		prettyErrors
	};
}
function parseDocument(source, options = {}) {
	const { lineCounter, prettyErrors } = parseOptions(options);
	const parser = new Parser(lineCounter?.addNewLine);
	const composer = new Composer(options);
	let doc = null;
	for (const _doc of composer.compose(parser.parse(source), true, source.length)) if (!doc) doc = _doc;
	else if (doc.options.logLevel !== "silent") {
		doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
		break;
	}
	if (prettyErrors && lineCounter) {
		doc.errors.forEach(prettifyError(source, lineCounter));
		doc.warnings.forEach(prettifyError(source, lineCounter));
	}
	return doc;
}

const WORDS = new Map([
	...[
		"null",
		"Null",
		"NULL"
	].map((word) => [word, null]),
	...[
		"true",
		"True",
		"TRUE"
	].map((word) => [word, true]),
	...[
		"false",
		"False",
		"FALSE"
	].map((word) => [word, false])
]);
const NOT_TEXT = /[^ -~\u00a1-\u1fff\u2030-\ud7ff]/;
const MORE_THAN_TEXT = /[^ -~\u00a1-\u1fff\u2030-\ud7ff]|: |[: ]$| #/;
const INTEGER = /^[-+]?[0-9]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const OTHER_NUMBER = /^(?:0[ox]|[-+]?\.[iInN])/;
const LONGEST_KEY = 1e3;
const [SPACE, HASH, QUOTE, DOUBLE_QUOTE, DASH, COLON, COMMA] = [
	32,
	35,
	39,
	34,
	45,
	58,
	44
];
const [OPEN_MAP, CLOSE_MAP, OPEN_LIST, CLOSE_LIST] = [
	123,
	125,
	91,
	93
];
function plainYaml(text) {
	let start = 0;
	let end = -1;
	let indent = -1;
	let passed = false;
	let refused = false;
	const refuse = () => {
		refused = true;
		return {
			value: null,
			place: -1
		};
	};
	const isDeeper = (column) => indent > column;
	const isIn = (column) => !refused && indent === column;
	const advance = () => {
		passed = false;
		for (;;) {
			const first = end + 1;
			if (first >= text.length) {
				indent = -1;
				return;
			}
			end = text.indexOf("\n", first);
			if (end < 0) end = text.length;
			start = first;
			while (text.charCodeAt(start) === SPACE) start += 1;
			indent = start - first;
			if (start < end && text.charCodeAt(start) !== HASH) return;
			passed = true;
		}
	};
	const keyEnd = () => {
		if (!isWordStart(text.charCodeAt(start))) return -1;
		for (let at = start + 1; at < end && at - start < LONGEST_KEY; at += 1) {
			const code = text.charCodeAt(at);
			if (code === COLON && (at + 1 === end || text.charCodeAt(at + 1) === SPACE)) return text.charCodeAt(at - 1) === SPACE ? -1 : at;
			if (!isKeyPart(code)) return -1;
		}
		return -1;
	};
	let hash = -1;
	const commentAfter = (from) => {
		if (hash < from) {
			const found = text.indexOf(" #", from);
			hash = found < 0 ? text.length : found;
		}
		return hash;
	};
	const content = (from, outer, depth) => {
		const code = text.charCodeAt(from);
		if (code === QUOTE || code === DOUBLE_QUOTE || code === OPEN_MAP || code === OPEN_LIST) {
			cursor = from;
			const part = flow(depth);
			if (refused || !endsAt(cursor)) return refuse();
			advance();
			return isDeeper(outer) ? refuse() : part;
		}
		const commented = commentAfter(from) < end;
		let last = commented ? hash : end;
		if (commented) while (text.charCodeAt(last - 1) === SPACE) last -= 1;
		if (!isPlain(from, last, true)) return refuse();
		let written = text.slice(from, last);
		advance();
		if (commented && isDeeper(outer)) return refuse();
		while (isDeeper(outer)) {
			if (passed || !isPlain(start, end, false)) return refuse();
			written += ` ${text.slice(start, end)}`;
			advance();
		}
		return meant(written, code, from);
	};
	const meant = (written, code, place) => {
		const value = WORDS.has(written) ? WORDS.get(written) : isDigitStart(code) ? numberOrText(written) : written;
		return value === void 0 ? refuse() : {
			value,
			place
		};
	};
	const endsAt = (at) => {
		let rest = at;
		while (rest < end && text.charCodeAt(rest) === SPACE) rest += 1;
		return rest === end || rest > at && text.charCodeAt(rest) === HASH;
	};
	let cursor = 0;
	const skipSpaces = () => {
		while (cursor < end && text.charCodeAt(cursor) === SPACE) cursor += 1;
		return cursor < end ? text.charCodeAt(cursor) : -1;
	};
	const flow = (depth) => {
		const code = skipSpaces();
		if (depth >= 200) return refuse();
		if (code === OPEN_MAP) return flowMap(depth);
		if (code === OPEN_LIST) return flowList(depth);
		return code === QUOTE || code === DOUBLE_QUOTE ? quoted(code) : flowPlain(code);
	};
	const quoted = (quote) => {
		const from = cursor;
		const close = text.indexOf(quote === QUOTE ? "'" : "\"", from + 1);
		if (close < 0 || close >= end) return refuse();
		cursor = close + 1;
		const value = text.slice(from + 1, close);
		return text.charCodeAt(cursor) === quote || NOT_TEXT.test(value) || /['"\\]/.test(value) ? refuse() : {
			value,
			place: from
		};
	};
	const flowPlain = (code) => {
		const from = cursor;
		while (cursor < end && !isFlowSign(text.charCodeAt(cursor))) cursor += 1;
		let last = cursor;
		while (last > from && text.charCodeAt(last - 1) === SPACE) last -= 1;
		if (last === from || !isPlain(from, last, true)) return refuse();
		return meant(text.slice(from, last), code, from);
	};
	const flowMap = (depth) => {
		const at = cursor;
		const value = {};
		const keys = {};
		const values = {};
		cursor += 1;
		let next = skipSpaces();
		while (next !== CLOSE_MAP) {
			const keyAt = cursor;
			start = keyAt;
			const colon = keyEnd();
			const key = text.slice(keyAt, colon);
			if (colon < 0 || key === "__proto__" || Object.hasOwn(value, key)) return refuse();
			cursor = colon + 1;
			const part = flow(depth + 1);
			if (refused) return part;
			value[key] = part.value;
			keys[key] = keyAt;
			values[key] = part.place;
			next = afterItem(CLOSE_MAP);
		}
		cursor += 1;
		return refused ? refuse() : {
			value,
			place: {
				at,
				keys,
				values
			}
		};
	};
	const flowList = (depth) => {
		const at = cursor;
		const value = [];
		const items = [];
		cursor += 1;
		let next = skipSpaces();
		while (next !== CLOSE_LIST) {
			const part = flow(depth + 1);
			if (refused) return part;
			value.push(part.value);
			items.push(part.place);
			next = afterItem(CLOSE_LIST);
		}
		cursor += 1;
		return refused ? refuse() : {
			value,
			place: {
				at,
				items
			}
		};
	};
	const afterItem = (close) => {
		const code = skipSpaces();
		if (code === COMMA) {
			cursor += 1;
			const next = skipSpaces();
			if (next !== close) return next;
		} else if (code === close) return code;
		refused = true;
		return close;
	};
	const isPlain = (from, to, first) => {
		const code = text.charCodeAt(from);
		if (first && !isWordStart(code)) {
			const next = text.charCodeAt(from + 1);
			if (code !== 46 && !((code === DASH || code === 43) && (next >= 48 && next <= 57 || next === 46))) return false;
		}
		return !MORE_THAN_TEXT.test(text.slice(from, to));
	};
	const isItem = () => text.charCodeAt(start) === DASH && text.charCodeAt(start + 1) === SPACE;
	const mapping = (depth) => {
		const [column, at] = [indent, start];
		const value = {};
		const keys = {};
		const values = {};
		while (isIn(column)) {
			const colon = keyEnd();
			const key = text.slice(start, colon);
			if (colon < 0 || key === "__proto__" || Object.hasOwn(value, key)) return refuse();
			const keyAt = start;
			let from = colon + 1;
			while (from < end && text.charCodeAt(from) === SPACE) from += 1;
			const part = from < end && text.charCodeAt(from) !== HASH ? content(from, column, depth + 1) : below(column, depth);
			value[key] = part.value;
			keys[key] = keyAt;
			values[key] = part.place;
		}
		return indent > column ? refuse() : {
			value,
			place: {
				at,
				keys,
				values
			}
		};
	};
	const below = (column, depth) => {
		advance();
		return indent > column || indent === column && isItem() ? collection(depth + 1) : refuse();
	};
	const sequence = (depth) => {
		const [column, at] = [indent, start];
		const value = [];
		const items = [];
		while (isIn(column) && isItem()) {
			const dash = start;
			start += 2;
			while (text.charCodeAt(start) === SPACE) start += 1;
			indent += start - dash;
			if (start >= end) return refuse();
			const part = keyEnd() < 0 ? content(start, column, depth + 1) : depth + 1 < 200 ? mapping(depth + 1) : refuse();
			value.push(part.value);
			items.push(part.place);
		}
		return indent > column ? refuse() : {
			value,
			place: {
				at,
				items
			}
		};
	};
	const collection = (depth) => {
		if (depth >= 200) return refuse();
		return isItem() ? sequence(depth) : mapping(depth);
	};
	advance();
	if (indent < 0) return void 0;
	const part = collection(0);
	return refused || indent >= 0 ? void 0 : {
		...part,
		complaints: []
	};
}
function numberOrText(written) {
	if (OTHER_NUMBER.test(written)) return void 0;
	if (INTEGER.test(written)) return Number.parseInt(written, 10);
	return FLOAT.test(written) ? Number.parseFloat(written) : written;
}
function isLetter(code) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90;
}
function isWordStart(code) {
	return isLetter(code) || code >= 48 && code <= 57 || code === 95 || code === 47;
}
function isKeyPart(code) {
	return isWordStart(code) || code >= 45 && code <= 46 || code === SPACE || code === 64 || code === 43 || code === 61;
}
function isDigitStart(code) {
	return code >= 48 && code <= 57 || code === DASH || code === 43 || code === 46;
}
function isFlowSign(code) {
	return code === COMMA || code === OPEN_MAP || code === CLOSE_MAP || code === OPEN_LIST || code === CLOSE_LIST;
}

const QUOTES = "put the text in quotes";
const DELIMITERS = "put a text that holds `: `, ` #`, brackets or quotes in quotes";
const COLUMNS = "start the keys of one mapping, and the `-` of one list, in the same column";
function yamlComplaint(errors, text) {
	let first = errors[0];
	for (const error of errors) if (first && error.pos[0] < first.pos[0]) first = error;
	if (!first) return void 0;
	const conflict = conflictIn(text);
	if (conflict !== void 0) return {
		message: "a merge left a conflict here that nobody has resolved",
		remedy: "resolve it, and take the lines with `<<<<<<<`, `=======` and `>>>>>>>` out",
		offset: conflict
	};
	const offset = first.pos[0];
	const codes = new Set(errors.filter(({ pos }) => pos[0] === offset).map(({ code }) => code));
	const [message, remedy] = words(first, codes);
	return {
		message: first.code === "RESOURCE_EXHAUSTION" || first.code === "MULTIPLE_DOCS" ? message : `not valid YAML: ${message}`,
		remedy,
		offset
	};
}
function conflictIn(text) {
	const start = text.search(/^<{7} /m);
	const middle = start < 0 ? -1 : text.indexOf("\n=======", start);
	return middle < 0 || !text.includes("\n>>>>>>> ", middle) ? void 0 : start;
}
function words({ code, message }, codes) {
	switch (code) {
		case "RESOURCE_EXHAUSTION": return [`nested more than ${200} deep`, "nest less"];
		case "MULTIPLE_DOCS": return ["the file holds several documents", "keep one, without a second `---`"];
		case "BLOCK_AS_IMPLICIT_KEY":
			if (codes.has("MULTILINE_IMPLICIT_KEY") || message.startsWith("A block sequence")) return ["the lines from here on do not start in the same column", COLUMNS];
			return ["`: ` stands twice on this line", "put the text that holds `: ` in quotes"];
		case "BAD_INDENT":
			if (message.startsWith("Flow")) return ["a `[` or `{` before this is not closed", "close it with `]` or `}`"];
			return ["the lines from here on do not start in the same column", COLUMNS];
		case "TAB_AS_INDENT": return ["a tab stands where a line is indented", "indent with spaces"];
		case "MULTILINE_IMPLICIT_KEY": return ["this line is neither a key with `:` nor part of a text", COLUMNS];
		case "BAD_SCALAR_START": return [`a text cannot start with ${badStart(message)}`, QUOTES];
		case "BAD_DQ_ESCAPE": return [`\`${shorten(message.replace(/^Invalid escape sequence /, ""))}\` is not an escape`, "double the backslash, or put the text in single quotes"];
		case "NON_STRING_KEY": return ["a key must be a text", "write the key as a text in quotes"];
		case "MISSING_CHAR":
			if (message.startsWith("Missing closing")) return ["a quote is not closed", "close it"];
			if (message.startsWith("Implicit map keys")) return ["a key without `:`", "write `:` after the key"];
			if (message.startsWith("Comments")) return ["a `#` starts a comment only after a space", QUOTES];
			if (message.includes("directives-end")) return ["a line that starts with `%` is an instruction to the reader", QUOTES];
			break;
		case "UNEXPECTED_TOKEN":
			if (message.startsWith("Block scalar header")) return ["a `>` or `|` here starts a text of several lines", QUOTES];
			if (message.includes("block-seq-ind")) return ["a `-` of a list stands on the line of a key, or in its column", "write each `-` on a line of its own, below the key"];
			if (message.startsWith("Unexpected , in")) return ["a `,` with nothing before it", "take it out"];
			break;
		case "BAD_ALIAS":
		case "ALIAS_PROPS":
		case "MULTIPLE_ANCHORS":
		case "MULTIPLE_TAGS":
		case "BAD_PROP_ORDER":
		case "TAG_RESOLVE_FAILED": return ["`&`, `*` and `!` at the start of a text have a meaning of their own", QUOTES];
		case "KEY_OVER_1024_CHARS": return ["a key is longer than 1024 characters", "make it shorter"];
	}
	const [, source] = /(?:stream|document|token): "?(.{1,20}?)"?$/.exec(message) ?? [];
	return [source === void 0 ? "this cannot follow what stands before it" : `\`${source}\` does not belong here`, DELIMITERS];
}
function badStart(message) {
	if (message.includes("tab")) return "a tab";
	return message.endsWith("`") ? "a backtick" : `\`${message.slice(-1)}\``;
}

const MOST_ALIASED = 1e4;
const LONG_TEXT = 1e3;
const NOTHING = {
	value: null,
	place: -1,
	size: 1,
	height: 0
};
function yamlValue(root, mostComplaints) {
	const complaints = [];
	const anchors = /* @__PURE__ */ new Map();
	let aliased = 0;
	const complain = (message, remedy, node) => {
		if (complaints.length < mostComplaints) complaints.push({
			message,
			remedy,
			offset: Math.max(0, startOf$1(node))
		});
		return NOTHING;
	};
	const alias = (node, depth) => {
		const anchor = anchors.get(node.source);
		const name = shorten(`*${node.source}`);
		if (!anchor) return complain(`\`${name}\` stands for an anchor, and there is none of that name before it`, "put a text that starts with `*` in quotes", node);
		if (!anchor.built) return complain(`\`${name}\` stands inside what it stands for`, "write the value out", node);
		const before = aliased;
		aliased += anchor.built.size - 1;
		if (before > MOST_ALIASED) return NOTHING;
		if (aliased > MOST_ALIASED) return complain(`the aliases of this file stand for more than ${MOST_ALIASED.toLocaleString("en-US")} values`, "write the values out", node);
		if (depth + anchor.built.height > 200) return tooDeep(node);
		const { place } = anchor.built;
		return {
			...anchor.built,
			place: typeof place === "number" ? startOf$1(node) : {
				...place,
				at: startOf$1(node)
			}
		};
	};
	const tooDeep = (node) => complain(`nested more than ${200} deep`, "nest less", node);
	const mapping = (node, depth) => {
		const value = {};
		const keys = {};
		const values = {};
		let size = 1;
		let height = 0;
		for (const pair of node.items) {
			const key = keyOf(pair);
			const child = build(pair.value, depth + 1);
			size += child.size;
			height = Math.max(height, child.height);
			if (key === void 0) complain("a key must be a text", "write the key as a text in quotes", pair.key ?? node);
			else if (key === "__proto__") complain("the key `__proto__` is not allowed", "take it out", pair.key);
			else if (Object.hasOwn(value, key)) complain(`the key \`${shorten(key)}\` stands twice`, "keep one of the two", pair.key);
			else {
				value[key] = child.value;
				keys[key] = startOf$1(pair.key);
				values[key] = child.place;
			}
		}
		return {
			value,
			place: {
				at: startOf$1(node),
				keys,
				values
			},
			size,
			height: height + 1
		};
	};
	const collection = (node, depth) => {
		if (depth >= 200) return tooDeep(node);
		if (isMap(node)) return mapping(node, depth);
		if (!isSeq(node)) return NOTHING;
		const items = node.items.map((item) => build(item, depth + 1));
		return {
			value: items.map((item) => item.value),
			place: {
				at: startOf$1(node),
				items: items.map((item) => item.place)
			},
			size: items.reduce((sum, item) => sum + item.size, 1),
			height: items.reduce((most, item) => Math.max(most, item.height), 0) + 1
		};
	};
	const build = (item, depth) => {
		const node = item;
		if (!node || complaints.length >= mostComplaints) return NOTHING;
		if (isAlias(node)) return alias(node, depth);
		const name = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : void 0;
		if (name !== void 0) anchors.set(name, {});
		const built = isScalar(node) ? {
			value: node.value,
			place: startOf$1(node),
			size: sizeOf(node.value),
			height: 0
		} : collection(node, depth);
		if (name !== void 0) anchors.set(name, { built });
		return built;
	};
	const { value, place } = build(root, 0);
	return {
		value,
		place,
		complaints
	};
}
function sizeOf(value) {
	return typeof value === "string" ? 1 + Math.floor(value.length / LONG_TEXT) : 1;
}
function keyOf({ key }) {
	return isScalar(key) && typeof key.value === "string" ? key.value : void 0;
}
function startOf$1(node) {
	return node?.range?.[0] ?? -1;
}

function yamlDocument(path, text) {
	if (text.length > LIMITS.yaml) {
		const [most, has] = [LIMITS.yaml, text.length].map((count) => count.toLocaleString("en-US"));
		return failedDocument(path, [{
			message: `the file has ${has} characters; of YAML at most ${most} are read`,
			remedy: "write it as JSON, which may be longer",
			location: {
				path,
				line: 1
			}
		}]);
	}
	const lines = new LineCounter();
	const at = (offset) => {
		const { line, col } = lines.linePos(offset);
		return {
			path,
			line: Math.max(1, line),
			column: Math.max(1, col)
		};
	};
	const plain = plainYaml(text);
	if (plain) countLines(lines, text);
	const { value, place, complaints } = plain ?? wholeYaml(text, lines);
	const [first, ...rest] = complaints.map(({ offset, ...problem }) => ({
		...problem,
		location: at(offset)
	}));
	if (first) return failedDocument(path, [first, ...rest]);
	const find = (keys, ofKey) => {
		let found = Math.max(0, startOf(place));
		let inside = place;
		for (const key of keys) {
			if (inside === void 0 || typeof inside === "number") break;
			if ("items" in inside) {
				inside = typeof key === "number" ? inside.items[key] : void 0;
				if (inside === void 0) break;
				if (startOf(inside) >= 0) found = startOf(inside);
			} else {
				const name = String(key);
				if (!Object.hasOwn(inside.values, name)) break;
				const keyAt = inside.keys[name] ?? -1;
				inside = inside.values[name] ?? -1;
				const start = ofKey || startOf(inside) < 0 ? keyAt : startOf(inside);
				if (start >= 0) found = start;
			}
		}
		return at(found);
	};
	return {
		path,
		value,
		problems: [],
		locate: (...keys) => find(keys, false),
		locateKey: (...keys) => find(keys, true)
	};
}
function wholeYaml(text, lines) {
	const tree = parseDocument(text, {
		lineCounter: lines,
		version: "1.2",
		schema: "core",
		resolveKnownTags: false,
		stringKeys: true,
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: "error"
	});
	const syntax = yamlComplaint(tree.errors, text);
	const read = yamlValue(syntax ? null : tree.contents, 100);
	return syntax ? {
		...read,
		complaints: [syntax]
	} : read;
}
function countLines(lines, text) {
	for (let start = 0;;) {
		lines.addNewLine(start);
		const end = text.indexOf("\n", start);
		if (end < 0) return;
		start = end + 1;
	}
}
function startOf(place) {
	return typeof place === "number" ? place : place.at;
}

const TOML = /\.toml$|(?:^|\/)(?:(?:poetry|uv|pdm)\.lock|Pipfile)$/i;
const JSON_TEXT = /\.(?:json|jsonld|ipynb)$|(?:^|\/)Pipfile\.lock$/i;
function readDocument(path, text) {
	if (TOML.test(path)) return tomlDocument(path, text);
	return JSON_TEXT.test(path) ? jsonDocument(path, text) : yamlDocument(path, text);
}

const PLAIN = /^\w[\w.-]*(?:\/\w[\w.-]*)*$/;
function safePath(stated, folder) {
	if (PLAIN.test(stated) && (folder === "" || PLAIN.test(folder))) return { path: folder === "" ? stated : `${folder}/${stated}` };
	if (stated.includes("\0")) return { refused: "it holds a NUL character" };
	if (stated.includes("\\")) return { refused: "it holds a backslash; write forward slashes" };
	const [scheme] = /^[A-Za-z][A-Za-z0-9+.-]*:(?=\/\/)/.exec(stated) ?? [];
	if (scheme !== void 0) return { refused: `it is an address (\`${scheme}\`), not a path` };
	if (stated.startsWith("/") || /^[A-Za-z]:/.test(stated)) return { refused: "it is absolute; write it relative to the file that states it" };
	if (/^~(?:\/|$)/.test(stated)) return { refused: "it starts at a home directory; write it relative to the file that states it" };
	const joined = node_path.posix.normalize(node_path.posix.join(folder, stated));
	if (joined === ".." || joined.startsWith("../")) return { refused: "it leads out of the repository" };
	if (joined.split("/").some((part) => part.toLowerCase() === ".git")) return { refused: "it leads into .git" };
	return { path: joined === "." || joined === "./" ? "" : joined };
}

function repositoryOver({ root, versioned, submodules = /* @__PURE__ */ new Map(), ...parts }) {
	const paths = [...parts.paths].sort();
	const known = new Set(paths);
	const folders = foldersOf(paths);
	const spellings = once(() => new Map(paths.map((path) => [path.toLowerCase(), path])));
	const texts = /* @__PURE__ */ new Map();
	const documents = /* @__PURE__ */ new Map();
	const blobs = /* @__PURE__ */ new Map();
	const digests = /* @__PURE__ */ new Map();
	const missing = (path, inside) => {
		if (folders.has(withoutSlash(inside))) return { unreadable: `\`${path}\` is a folder` };
		const submodule = [...submodules.keys()].find((folder) => liesIn(inside, folder));
		if (submodule !== void 0) return {
			unreadable: `\`${path}\` ${inside === withoutSlash(submodule) ? "is a submodule" : `lies in the submodule \`${submodule}\``}, a repository of its own${entryAt((0, node_path.join)(root, submodule, ".git")) ? "" : ", which is not checked out here"}`,
			remedy: "name a file of this repository"
		};
		if (foldersAbove(inside).some((folder) => isLink((0, node_path.join)(root, folder)))) return throughLink(path);
		const found = versioned ? entryAt((0, node_path.join)(root, inside)) : void 0;
		if (found?.isSymbolicLink()) return linked(path);
		if (found && !found.isFile()) return { unreadable: `\`${path}\` is no file` };
		if (found) return {
			unreadable: `\`${path}\` is there but git does not track it`,
			remedy: `run \`git add ${path}\``
		};
		const other = spellings().get(inside.toLowerCase());
		if (other !== void 0) return {
			unreadable: `there is no file \`${path}\`, but there is \`${other}\``,
			remedy: `write \`${other}\``
		};
		return { unreadable: `there is no file \`${path}\`` };
	};
	const resolved = (path) => {
		const safe = safePath(path, "");
		if ("refused" in safe) return { unreadable: `\`${path}\` is not read: ${safe.refused}` };
		if (!known.has(safe.path)) return missing(path, safe.path);
		const file = (0, node_path.join)(root, safe.path);
		let real;
		try {
			real = node_fs.realpathSync.native(file);
		} catch {
			if (isLink(file)) return linked(path);
			return {
				unreadable: `\`${path}\` is tracked but not in the checkout`,
				remedy: "check it out (a sparse checkout leaves files out)",
				absent: true
			};
		}
		if (real === file) return real;
		if (isLink(file)) return linked(path);
		if ((0, node_path.relative)(root, real).split(node_path.sep).join("/") !== safe.path) return throughLink(path);
		return real;
	};
	const absolute = (path) => {
		const real = resolved(path);
		return typeof real !== "string" || (0, node_fs.statSync)(real).isFile() ? real : { unreadable: `\`${path}\` is not a file` };
	};
	const text = (path, limit) => {
		const seen = texts.get(path);
		if (seen && seen.size <= limit) return seen.content;
		const file = resolved(path);
		if (typeof file !== "string") return file;
		const status = (0, node_fs.statSync)(file);
		if (!status.isFile()) return { unreadable: `\`${path}\` is not a file` };
		if (status.size > limit) return {
			unreadable: `\`${path}\` has ${status.size.toLocaleString("en-US")} bytes; at most ${limit.toLocaleString("en-US")} are read`,
			remedy: "make it smaller"
		};
		const content = decoded(path, file);
		texts.set(path, {
			size: status.size,
			content
		});
		return content;
	};
	return {
		root,
		versioned,
		paths,
		submodules,
		has: (path) => known.has(path),
		hasFolder: (folder) => folder === "" || folders.has(withoutSlash(folder)),
		expand: (wanted) => {
			const found = /* @__PURE__ */ new Set();
			for (const entry of wanted) if (known.has(entry)) found.add(entry);
			else if (entry === "") for (const path of paths) found.add(path);
			else if (folders.has(withoutSlash(entry))) {
				const prefix = `${withoutSlash(entry)}/`;
				for (const path of paths.slice(firstFrom(paths, prefix))) {
					if (!path.startsWith(prefix)) break;
					found.add(path);
				}
			}
			return [...found].sort();
		},
		match: (patterns) => {
			const matches = (0, import_picomatch.default)([...patterns]);
			const endings = patterns.map(literalEnding).map((ending) => ending && `${ending}${"\0"}`);
			return pathsContaining(paths, endings).filter((path) => matches(path));
		},
		text,
		document: (path, limit) => {
			const content = text(path, limit);
			return typeof content === "string" ? remembered(documents, path, () => readDocument(path, content)) : content;
		},
		absolute,
		blob: (path) => {
			if (!known.has(path)) return Promise.resolve(void 0);
			return remembered(blobs, path, () => parts.blob(path, (0, node_path.join)(root, path)));
		},
		stored: (path, most) => parts.stored?.(path, most) ?? Promise.resolve(void 0),
		sha256: (path) => {
			const file = absolute(path);
			return typeof file === "string" ? remembered(digests, file, () => sha256Of(file)) : Promise.resolve(void 0);
		}
	};
}
function literalEnding(pattern) {
	return pattern.includes("!") ? "" : /[\w.-]*$/.exec(pattern)?.[0] ?? "";
}
function foldersOf(paths) {
	const folders = /* @__PURE__ */ new Set();
	let last = "";
	for (const path of paths) {
		const slash = path.lastIndexOf("/");
		if (slash === last.length && path.startsWith(last)) continue;
		last = path.slice(0, Math.max(0, slash));
		for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
			const folder = path.slice(0, at);
			if (folders.has(folder)) break;
			folders.add(folder);
		}
	}
	return folders;
}
function firstFrom(sorted, text) {
	let low = 0;
	for (let high = sorted.length; low < high;) {
		const middle = low + high >> 1;
		if ((sorted[middle] ?? "") < text) low = middle + 1;
		else high = middle;
	}
	return low;
}
function withoutSlash(folder) {
	return folder.replace(/\/$/, "");
}
function entryAt(file) {
	try {
		return (0, node_fs.lstatSync)(file);
	} catch {
		return;
	}
}
function isLink(file) {
	return entryAt(file)?.isSymbolicLink() ?? false;
}
function foldersAbove(path) {
	const steps = path.split("/").slice(0, -1);
	return steps.map((_, at) => steps.slice(0, at + 1).join("/"));
}
function throughLink(path) {
	return {
		unreadable: `\`${path}\` leads through a symbolic link, which is not followed`,
		remedy: "commit the file itself"
	};
}
function linked(path) {
	return {
		unreadable: `\`${path}\` is a symbolic link, which is not followed`,
		remedy: "commit the file itself"
	};
}
function once(make) {
	let made;
	return () => (made ??= { value: make() }).value;
}
function remembered(known, key, make) {
	const seen = known.get(key);
	if (seen !== void 0) return seen;
	const value = make();
	known.set(key, value);
	return value;
}
const UTF_8 = new TextDecoder("utf-8", { fatal: true });
function decoded(path, file) {
	try {
		return UTF_8.decode((0, node_fs.readFileSync)(file));
	} catch {
		return {
			unreadable: `\`${path}\` is not UTF-8 text`,
			remedy: "save it as UTF-8"
		};
	}
}
async function sha256Of(file) {
	const hash = (0, node_crypto.createHash)("sha256");
	for await (const chunk of (0, node_fs.createReadStream)(file, { highWaterMark: 1 << 20 })) hash.update(chunk);
	return hash.digest("hex");
}

const MOST_FILES = 1e5;
const ELSEWHERE = "0".repeat(40);
function openFolder(folder) {
	const root = node_fs.realpathSync.native(folder);
	const paths = [];
	const walk = (below) => {
		for (const entry of entriesOf((0, node_path.join)(root, below))) {
			if (paths.length >= MOST_FILES) return;
			const path = below === "" ? entry.name : `${below}/${entry.name}`;
			if (entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules") walk(path);
			else if (entry.isFile()) paths.push(path);
		}
	};
	walk("");
	return repositoryOver({
		root,
		versioned: false,
		paths,
		blob: (_, file) => blobId(file)
	});
}
function entriesOf(folder) {
	try {
		return (0, node_fs.readdirSync)(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}

function resolvePath(repository, stated, statingFile) {
	const folder = node_path.posix.dirname(statingFile);
	const near = safePath(stated, folder === "." ? "" : folder);
	const far = safePath(stated, "");
	const exists = (path) => repository.has(path) || repository.hasFolder(path);
	const nearFound = "path" in near && exists(near.path);
	const farFound = "path" in far && exists(far.path);
	const explicit = /^\.\.?\//.test(stated);
	if (nearFound && farFound && near.path !== far.path && !explicit) return {
		problem: `\`${stated}\` may be \`${near.path}\` or \`${far.path}\``,
		remedy: `write \`./${stated}\` for the one beside this file, or rename one of them`
	};
	if (!nearFound && farFound && !explicit) return {
		path: far.path,
		note: `\`${stated}\` is not beside \`${statingFile}\`; taken from the root of the repository`
	};
	if ("refused" in near) return {
		problem: `\`${stated}\` is not read: ${near.refused}`,
		remedy: "name a file of this repository"
	};
	return { path: near.path };
}

const EXPERIMENTS = ["**/*.experiment.yml", "**/*.experiment.yaml"];
const MOST$1 = 20;
const MOST_CHARACTERS$1 = 1e4;
function requireLearnings({ experiments = EXPERIMENTS, level = "warn" } = {}) {
	const dsl = dangerDsl();
	const { modified_files: modified, created_files: created, deleted_files: deleted } = dsl.danger.git;
	const changed = /* @__PURE__ */ new Set([
		...modified,
		...created,
		...deleted
	]);
	if (changed.size === 0) return;
	const repository = openFolder(".");
	const remarks = repository.match([...experiments]).flatMap((path) => remarkOn(path, repository, changed)).map((remark) => ({
		...remark,
		say: dsl[level],
		about: "learnings"
	}));
	const left = sayWithin(remarks, MOST$1, MOST_CHARACTERS$1);
	if (left > 0) dsl[level](`\`learnings\`: the same holds for ${left} more`);
}
function remarkOn(path, repository, changed) {
	const document = repository.document(path, LIMITS.configuration);
	if ("unreadable" in document || document.problems.length > 0) return [];
	const value = document.value ?? {};
	const resolve = (stated) => {
		if (typeof stated !== "string") return [];
		const resolved = resolvePath(repository, stated.replace(/#.*$/s, ""), path);
		return "path" in resolved ? [resolved.path] : [];
	};
	const touched = [
		"baseline",
		"candidate",
		"results"
	].flatMap((key) => {
		const side = value[key];
		return resolve(typeof side === "object" && side !== null && "results" in side ? side.results : side);
	}).filter((result) => changed.has(result));
	if (touched.length === 0) return [];
	const [first = ""] = touched;
	const [learnings] = resolve(value["learnings"]);
	const at = (key) => document.locate(key);
	if (learnings === void 0) return [{
		message: `\`${first}\` changes, and \`${path}\` names no page on what was learnt`,
		remedy: "write down what the new results say, and name the page under `learnings`",
		location: {
			path,
			line: 1
		}
	}];
	if (changed.has(learnings)) return [];
	return [{
		message: `\`${first}\` changes, and what was learnt from it (\`${learnings}\`) does not`,
		remedy: "write there what the new results say",
		location: at("learnings")
	}];
}

const BUILT_IN_POLICY = {
	version: 1,
	stages: [
		"exploratory",
		"candidate",
		"production"
	],
	requires: {
		candidate: [
			"data-contract",
			"experiment",
			"reproducibility",
			"tests"
		],
		production: [
			"data-contract",
			"experiment",
			"reproducibility",
			"tests"
		]
	},
	records: "**/*.feature.yml",
	gates: {
		"data-contract": {
			contracts: ["**/*.odcs.yaml", "**/*.odcs.yml"],
			compatibility: "consumer",
			"memory-limit": 1e3,
			"time-limit": 300
		},
		experiment: { experiments: ["**/*.experiment.yml", "**/*.experiment.yaml"] },
		reproducibility: {
			packages: "pinned",
			notebooks: "executed-in-order"
		},
		tests: { kinds: "declared" },
		lineage: {
			files: [
				"**/*.openlineage.{json,jsonl,ndjson}",
				"**/lineage/*.{json,jsonl,ndjson}",
				"**/target/manifest.json",
				"**/dvc.{yaml,lock}",
				"**/*.dvc"
			],
			alerts: [
				"**/*{alert,rule}*.{yml,yaml}",
				"**/*.rules",
				"**/{alerts,alerting,rules,prometheus,monitoring}/**/*.{yml,yaml}"
			],
			trace: "dataset",
			"source-versions": "optional",
			"unready-environments": ["sandbox"],
			"personal-data": [
				"pii",
				"phi",
				"personal",
				"personal-data",
				"sensitive"
			],
			sections: {
				exploratory: [],
				candidate: [
					"purpose",
					"owner",
					"contracts"
				],
				production: [
					"purpose",
					"objective",
					"owner",
					"contracts",
					"transformations",
					"outputs",
					"parameters",
					"experiments",
					"failure-modes",
					"telemetry",
					"rollout",
					"rollback",
					"privacy",
					"ethics",
					"runbook",
					"learnings",
					"artifact",
					"review-by"
				]
			}
		}
	},
	enforce: true,
	timeout: 1800
};

const RETIRED = "retired";
function stageRank(stages, stage) {
	if (stage === "retired") return -1;
	const rank = stages.indexOf(stage);
	return rank < 0 ? void 0 : rank;
}

const RECORD = /\.feature\.ya?ml$/;
const MOST = 20;
const MOST_CHARACTERS = 1e4;
function requireReview(options = {}) {
	const dsl = dangerDsl();
	dsl.schedule(sayUnreviewed(options, dsl));
}
async function sayUnreviewed({ reviewers, stages = BUILT_IN_POLICY.stages, level = "warn" }, dsl) {
	const { git, github } = dsl.danger;
	if (github && isApproved(github, reviewers)) return;
	const say = github ? dsl[level] : dsl.message;
	const remarks = [];
	for (const path of [...git.modified_files, ...git.created_files].filter((file) => RECORD.test(file))) {
		const texts = await textsOfRecord(path, dsl);
		const raised = texts && raise(path, texts.before, texts.after, stages);
		if (!raised) continue;
		remarks.push({
			say,
			about: "review",
			message: `\`${raised.feature}\` goes ${raised.words}, and nobody has approved that yet`,
			remedy: reviewers ? `ask ${reviewers.map((login) => login.replace(/^@/, "")).join(" or ")} for a review` : "ask for a review",
			location: raised.location
		});
	}
	const left = sayWithin(remarks, MOST, MOST_CHARACTERS);
	if (left > 0) say(`\`review\`: the same holds for ${left} more`);
}
async function textsOfRecord(path, { danger: { git, github } }) {
	if (github || !git.created_files.includes(path)) return git.diffForFile(path);
	const after = readOutsideFile(path);
	return typeof after === "string" ? {
		before: "",
		after
	} : null;
}
function isApproved({ pr, reviews }, reviewers) {
	const allowed = reviewers && new Set(reviewers.map((login) => login.replace(/^@/, "").toLowerCase()));
	const last = /* @__PURE__ */ new Map();
	for (const { user, state } of reviews) if (user && [
		"APPROVED",
		"CHANGES_REQUESTED",
		"DISMISSED"
	].includes(state)) last.set(user.login.toLowerCase(), state);
	last.delete(pr.user.login.toLowerCase());
	return [...last].some(([login, state]) => state === "APPROVED" && (allowed?.has(login) ?? true));
}
function raise(path, before, after, stages) {
	const document = readDocument(path, after);
	const { id, stage } = textsOf(document.value);
	const earlier = before.trim() === "" ? void 0 : textsOf(readDocument(path, before).value).stage;
	if (stage === void 0 || stage === earlier) return void 0;
	const rank = stageRank(stages, stage) ?? stages.length;
	const from = earlier === void 0 ? 0 : stageRank(stages, earlier) ?? stages.length;
	if (stage === "retired" || rank <= from) return void 0;
	return {
		feature: id ?? path,
		words: earlier === void 0 ? `straight to \`${stage}\`` : `from \`${earlier}\` to \`${stage}\``,
		location: document.locate("stage")
	};
}
function textsOf(value) {
	const { id, stage } = typeof value === "object" && value !== null ? value : {};
	return {
		...typeof id === "string" ? { id } : {},
		...typeof stage === "string" ? { stage } : {}
	};
}

exports.reportPromotion = reportPromotion;
exports.requireLearnings = requireLearnings;
exports.requireReview = requireReview;