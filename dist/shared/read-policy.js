import { r as __toESM } from "./rolldown-runtime.js";
import { i as joinErrors, n as boundedValidator, r as endOfTwins, t as addError } from "./bounded-validator.js";
import { t as require_fast_deep_equal } from "./fast-deep-equal.js";
import { t as ConfigurationError } from "./configuration-error.js";
import { t as RETIRED } from "./stages.js";
import { t as checkDocument } from "./check-document.js";
import { t as didYouMean } from "./did-you-mean.js";
import { t as unknownWord } from "./unknown-word2.js";

const baseline = boundedValidator(validate52$2);
const schema19$2 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "baseline.schema.json",
	"title": "Baseline",
	"description": "`promotion.baseline.json`: the blocking findings that were there when the suite was adopted. Written by `promotion-gates baseline`; it only shrinks.",
	"type": "object",
	"additionalProperties": false,
	"required": ["version", "findings"],
	"properties": {
		"version": { "const": 1 },
		"findings": {
			"type": "array",
			"maxItems": 1e5,
			"items": {
				"title": "KnownFinding",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"check",
					"feature",
					"fingerprint"
				],
				"properties": {
					"check": { "$ref": "common.schema.json#/$defs/checkId" },
					"feature": {
						"type": "string",
						"maxLength": 200
					},
					"fingerprint": {
						"type": "string",
						"maxLength": 2e3
					},
					"size": {
						"description": "As measured then. A larger one is a new finding.",
						"type": "number"
					}
				}
			}
		}
	}
};
const schema21$2 = {
	"description": "A check, as `gate/question`.",
	"type": "string",
	"pattern": "^[a-z][a-z-]*/[a-z][a-z0-9-]*$"
};
const pattern3$2 = /* @__PURE__ */ new RegExp("^[a-z][a-z-]*/[a-z][a-z0-9-]*$", "");
function validate54$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3$2.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z-]*/[a-z][a-z0-9-]*$" },
				schema: "^[a-z][a-z-]*/[a-z][a-z0-9-]*$",
				parentSchema: schema21$2,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema21$2.type,
			parentSchema: schema21$2,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else addError(vErrors, err1);
		errors++;
	}
	validate54$1.errors = vErrors;
	return errors === 0;
}
validate54$1.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52$2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52$2.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				schema: schema19$2.required,
				parentSchema: schema19$2,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.findings === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "findings" },
				schema: schema19$2.required,
				parentSchema: schema19$2,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "findings")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema19$2,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else addError(vErrors, err2);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (1 !== data0) {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					schema: 1,
					parentSchema: schema19$2.properties.version,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else addError(vErrors, err3);
				errors++;
			}
		}
		if (data.findings !== void 0) {
			let data1 = data.findings;
			if (Array.isArray(data1)) {
				if (data1.length > 1e5) {
					const err4 = {
						instancePath: instancePath + "/findings",
						schemaPath: "#/properties/findings/maxItems",
						keyword: "maxItems",
						params: { limit: 1e5 },
						schema: 1e5,
						parentSchema: schema19$2.properties.findings,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else addError(vErrors, err4);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.check === void 0) {
							const err5 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/properties/findings/items/required",
								keyword: "required",
								params: { missingProperty: "check" },
								schema: schema19$2.properties.findings.items.required,
								parentSchema: schema19$2.properties.findings.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err5];
							else addError(vErrors, err5);
							errors++;
						}
						if (data2.feature === void 0) {
							const err6 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/properties/findings/items/required",
								keyword: "required",
								params: { missingProperty: "feature" },
								schema: schema19$2.properties.findings.items.required,
								parentSchema: schema19$2.properties.findings.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err6];
							else addError(vErrors, err6);
							errors++;
						}
						if (data2.fingerprint === void 0) {
							const err7 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/properties/findings/items/required",
								keyword: "required",
								params: { missingProperty: "fingerprint" },
								schema: schema19$2.properties.findings.items.required,
								parentSchema: schema19$2.properties.findings.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err7];
							else addError(vErrors, err7);
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "check" || key1 === "feature" || key1 === "fingerprint" || key1 === "size")) {
							const err8 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/properties/findings/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								schema: false,
								parentSchema: schema19$2.properties.findings.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err8];
							else addError(vErrors, err8);
							errors++;
						}
						if (data2.check !== void 0) {
							if (!validate54$1(data2.check, {
								instancePath: instancePath + "/findings/" + i0 + "/check",
								parentData: data2,
								parentDataProperty: "check",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate54$1.errors);
								errors = vErrors.length;
							}
						}
						if (data2.feature !== void 0) {
							let data4 = data2.feature;
							if (typeof data4 === "string") {
								if (data4.length > 200) {
									const err9 = {
										instancePath: instancePath + "/findings/" + i0 + "/feature",
										schemaPath: "#/properties/findings/items/properties/feature/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										schema: 200,
										parentSchema: schema19$2.properties.findings.items.properties.feature,
										data: data4
									};
									if (vErrors === null) vErrors = [err9];
									else addError(vErrors, err9);
									errors++;
								}
							} else {
								const err10 = {
									instancePath: instancePath + "/findings/" + i0 + "/feature",
									schemaPath: "#/properties/findings/items/properties/feature/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19$2.properties.findings.items.properties.feature.type,
									parentSchema: schema19$2.properties.findings.items.properties.feature,
									data: data4
								};
								if (vErrors === null) vErrors = [err10];
								else addError(vErrors, err10);
								errors++;
							}
						}
						if (data2.fingerprint !== void 0) {
							let data5 = data2.fingerprint;
							if (typeof data5 === "string") {
								if (data5.length > 2e3) {
									const err11 = {
										instancePath: instancePath + "/findings/" + i0 + "/fingerprint",
										schemaPath: "#/properties/findings/items/properties/fingerprint/maxLength",
										keyword: "maxLength",
										params: { limit: 2e3 },
										schema: 2e3,
										parentSchema: schema19$2.properties.findings.items.properties.fingerprint,
										data: data5
									};
									if (vErrors === null) vErrors = [err11];
									else addError(vErrors, err11);
									errors++;
								}
							} else {
								const err12 = {
									instancePath: instancePath + "/findings/" + i0 + "/fingerprint",
									schemaPath: "#/properties/findings/items/properties/fingerprint/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19$2.properties.findings.items.properties.fingerprint.type,
									parentSchema: schema19$2.properties.findings.items.properties.fingerprint,
									data: data5
								};
								if (vErrors === null) vErrors = [err12];
								else addError(vErrors, err12);
								errors++;
							}
						}
						if (data2.size !== void 0) {
							let data6 = data2.size;
							if (!(typeof data6 == "number" && isFinite(data6))) {
								const err13 = {
									instancePath: instancePath + "/findings/" + i0 + "/size",
									schemaPath: "#/properties/findings/items/properties/size/type",
									keyword: "type",
									params: { type: "number" },
									schema: schema19$2.properties.findings.items.properties.size.type,
									parentSchema: schema19$2.properties.findings.items.properties.size,
									data: data6
								};
								if (vErrors === null) vErrors = [err13];
								else addError(vErrors, err13);
								errors++;
							}
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/findings/" + i0,
							schemaPath: "#/properties/findings/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19$2.properties.findings.items.type,
							parentSchema: schema19$2.properties.findings.items,
							data: data2
						};
						if (vErrors === null) vErrors = [err14];
						else addError(vErrors, err14);
						errors++;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/findings",
					schemaPath: "#/properties/findings/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19$2.properties.findings.type,
					parentSchema: schema19$2.properties.findings,
					data: data1
				};
				if (vErrors === null) vErrors = [err15];
				else addError(vErrors, err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema19$2.type,
			parentSchema: schema19$2,
			data
		};
		if (vErrors === null) vErrors = [err16];
		else addError(vErrors, err16);
		errors++;
	}
	validate52$2.errors = vErrors;
	return errors === 0;
}
validate52$2.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

var import_fast_deep_equal = /* @__PURE__ */ __toESM(require_fast_deep_equal(), 1);
const policy = boundedValidator(validate52$1);
const schema19$1 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "policy.schema.json",
	"title": "Policy",
	"description": "`promotion.yml`: the stages, the gates each stage requires, and what a failing check does there. Everything left out is as in the built-in policy.",
	"type": "object",
	"additionalProperties": false,
	"required": ["version"],
	"properties": {
		"version": {
			"description": "Of this format.",
			"const": 1
		},
		"stages": {
			"description": "From loosest to strictest. `retired` stands below the first by itself and is not listed. Left out: exploratory, candidate, production.",
			"type": "array",
			"minItems": 1,
			"maxItems": 20,
			"uniqueItems": true,
			"items": { "$ref": "#/$defs/stage" }
		},
		"requires": {
			"description": "Which gates must have evidence at a stage. A gate that a stage does not require never blocks there unless a severity says so by name.",
			"type": "object",
			"additionalProperties": {
				"type": "array",
				"uniqueItems": true,
				"items": {
					"type": "string",
					"maxLength": 100
				}
			}
		},
		"evidence": {
			"description": "The least a stage accepts of evidence made elsewhere: `committed` beside the feature, or `supplied` by the workflow. Evidence collected from the checkout itself is always accepted.",
			"type": "object",
			"additionalProperties": { "enum": ["committed", "supplied"] }
		},
		"records": {
			"description": "Where feature records are found. Left out: **/*.feature.yml",
			"$ref": "#/$defs/patterns"
		},
		"gates": {
			"description": "Options of single gates. Any of them may be one value, or a map from stage to value: a stage that is not named takes the value of the nearest one below it.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"data-contract": {
					"title": "DataContractOptions",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"contracts": {
							"description": "Where contracts are found when no record names them. Left out: **/*.odcs.yaml, **/*.odcs.yml",
							"$ref": "#/$defs/patternsByStage"
						},
						"environment": {
							"description": "The environment (as servers of contracts state it) whose data is held against its contract: all its servers. Left out: the first server that is local, of any.",
							"anyOf": [{ "$ref": "#/$defs/environment" }, {
								"type": "object",
								"additionalProperties": { "$ref": "#/$defs/environment" }
							}]
						},
						"compatibility": {
							"description": "Whose view decides by how much the version of a changed contract has to move: those who read the data, those who write it, or both. Left out: consumer.",
							"anyOf": [{ "$ref": "#/$defs/compatibility" }, {
								"type": "object",
								"additionalProperties": { "$ref": "#/$defs/compatibility" }
							}]
						},
						"extra-columns": {
							"description": "What columns mean that the contract does not declare: allow, warn or fail. Left out: allow.",
							"$ref": "#/$defs/allowanceByStage"
						},
						"optional-columns": {
							"description": "What it means that the data lacks a column which the contract declares without requiring it: allow, warn or fail. Left out: allow.",
							"$ref": "#/$defs/allowanceByStage"
						},
						"column-order": {
							"description": "What it means that declared columns stand in another order than in the contract: allow, warn or fail. Left out: allow.",
							"$ref": "#/$defs/allowanceByStage"
						},
						"failing-rows": {
							"description": "Rows that are shown of each statement that does not hold, at most 20; 0 for none. Left out: 5.",
							"anyOf": [{ "$ref": "#/$defs/shownRows" }, {
								"type": "object",
								"additionalProperties": { "$ref": "#/$defs/shownRows" }
							}]
						},
						"memory-limit": {
							"description": "Resident memory, in megabytes, above which the process that reads data is ended. Left out: 1000.",
							"$ref": "#/$defs/numberByStage"
						},
						"time-limit": {
							"description": "Seconds after which the process that reads one contract's data is ended. Left out: 300.",
							"$ref": "#/$defs/numberByStage"
						}
					}
				},
				"experiment": {
					"title": "ExperimentOptions",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"experiments": {
							"description": "Where experiments are found when no record names them. Left out: **/*.experiment.yml, **/*.experiment.yaml",
							"$ref": "#/$defs/patternsByStage"
						},
						"sections": {
							"description": "Which sections an experiment must have: any of `plan`, `learnings`, `guardrails`, `ablations`; of a map, from which stage on. Left out: none.",
							"anyOf": [{ "$ref": "#/$defs/sections" }, {
								"type": "object",
								"additionalProperties": { "$ref": "#/$defs/sections" }
							}]
						}
					}
				},
				"reproducibility": {
					"title": "ReproducibilityOptions",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"packages": {
							"description": "How exactly packages are locked: `pinned` to a version, or `hashed` to bytes. Left out: pinned.",
							"anyOf": [{ "enum": ["pinned", "hashed"] }, {
								"type": "object",
								"additionalProperties": { "enum": ["pinned", "hashed"] }
							}]
						},
						"notebooks": {
							"description": "How a notebook is to be left: `executed-in-order`, from top to bottom in a new kernel; `stripped`, without outputs; or `any`. Left out: executed-in-order.",
							"anyOf": [{ "enum": [
								"executed-in-order",
								"stripped",
								"any"
							] }, {
								"type": "object",
								"additionalProperties": { "enum": [
									"executed-in-order",
									"stripped",
									"any"
								] }
							}]
						}
					}
				},
				"lineage": {
					"title": "LineageOptions",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"trace": {
							"description": "How exactly a feature must be traced to its sources: by `dataset`, or by `column`. Left out: dataset.",
							"anyOf": [{ "enum": ["dataset", "column"] }, {
								"type": "object",
								"additionalProperties": { "enum": ["dataset", "column"] }
							}]
						},
						"source-versions": {
							"description": "Whether lineage must say which version of each source was read: optional or required. A file of the repository has one. Left out: optional.",
							"anyOf": [{ "enum": ["optional", "required"] }, {
								"type": "object",
								"additionalProperties": { "enum": ["optional", "required"] }
							}]
						},
						"sources": {
							"description": "Which contract data is under, where neither its servers nor its name say so.",
							"type": "array",
							"maxItems": 1e3,
							"items": {
								"title": "SourceRule",
								"type": "object",
								"additionalProperties": false,
								"required": ["dataset", "contract"],
								"properties": {
									"dataset": {
										"description": "`namespace/name` as in lineage; `*` stands for any text.",
										"type": "string",
										"minLength": 1,
										"maxLength": 500
									},
									"contract": {
										"description": "Path of the contract from the root, or its id.",
										"type": "string",
										"minLength": 1,
										"maxLength": 1e3
									}
								}
							}
						},
						"outputs": {
							"description": "Which feature data is made by, where neither its record nor the code says so.",
							"type": "array",
							"maxItems": 1e3,
							"items": {
								"title": "OutputRule",
								"type": "object",
								"additionalProperties": false,
								"required": ["dataset", "feature"],
								"properties": {
									"dataset": {
										"description": "`namespace/name` as in lineage; `*` stands for any text.",
										"type": "string",
										"minLength": 1,
										"maxLength": 500
									},
									"feature": {
										"description": "Id of the feature.",
										"$ref": "common.schema.json#/$defs/identifier"
									}
								}
							}
						},
						"unready-environments": {
							"description": "Environments (of a contract's servers) that are not for more than trying: data that lives in no other is less ready than a feature in production. Left out: sandbox.",
							"$ref": "#/$defs/words"
						},
						"personal-data": {
							"description": "Tags and classifications that mark personal data. Left out: pii, phi, personal, personal-data, sensitive.",
							"$ref": "#/$defs/words"
						},
						"files": {
							"description": "Where OpenLineage events, manifests of dbt, what `feast registry-dump` printed, and pipelines and data of DVC are found, besides those that records name. Left out: **/*.openlineage.{json,jsonl,ndjson}, **/lineage/*.{json,jsonl,ndjson}, **/target/manifest.json, **/dvc.{yaml,lock}, **/*.dvc",
							"$ref": "#/$defs/patternsByStage"
						},
						"telemetry": {
							"description": "Files or folders that list names of telemetry, besides the semantic conventions of OpenTelemetry: registries of Weaver, or plain lists. Left out: none.",
							"$ref": "#/$defs/patternsByStage"
						},
						"registries": {
							"description": "Registries of other tools, and which of what they register is which feature. Left out: none.",
							"type": "array",
							"maxItems": 100,
							"items": {
								"title": "ForeignRegistry",
								"type": "object",
								"additionalProperties": false,
								"required": ["path"],
								"properties": {
									"path": {
										"description": "From the root of the judged repository: what `feast registry-dump` printed, or a `manifest.json` of dbt.",
										"type": "string",
										"minLength": 1,
										"maxLength": 1e3
									},
									"kind": {
										"description": "Left out: told by the content.",
										"enum": ["feast", "dbt"]
									},
									"features": {
										"description": "Id of a feature → names of its feature views, feature services, models or exposures there. What has the tag (of dbt: the meta) `promotion-gates.feature` need not be named: it is the feature with that id.",
										"type": "object",
										"maxProperties": 1e4,
										"additionalProperties": { "anyOf": [{
											"type": "string",
											"minLength": 1,
											"maxLength": 500
										}, {
											"type": "array",
											"maxItems": 1e3,
											"items": {
												"type": "string",
												"minLength": 1,
												"maxLength": 500
											}
										}] }
									},
									"tags": {
										"description": "Tags (of dbt: keys of meta) that each of them must have. Left out: none.",
										"type": "array",
										"maxItems": 50,
										"items": {
											"type": "string",
											"minLength": 1,
											"maxLength": 200
										}
									}
								}
							}
						},
						"alerts": {
							"description": "Where rules of Prometheus are looked for. Left out: **/*{alert,rule}*.{yml,yaml}, **/*.rules, and YAML in folders named alerts, alerting, rules, prometheus or monitoring.",
							"$ref": "#/$defs/patternsByStage"
						},
						"sections": {
							"description": "What a record must say at a stage: a list, or a map from stage to list. Left out: nothing at the first stage; purpose, owner, contracts between; all but `tests` and `remediation` at the last.",
							"anyOf": [{ "$ref": "#/$defs/recordSections" }, {
								"type": "object",
								"additionalProperties": { "$ref": "#/$defs/recordSections" }
							}]
						}
					}
				},
				"tests": {
					"title": "TestsOptions",
					"type": "object",
					"additionalProperties": false,
					"properties": { "kinds": {
						"description": "Which kinds of test a stage needs: a list, or `declared` for all that the record names and at least one. Left out: declared.",
						"anyOf": [{ "$ref": "#/$defs/kinds" }, {
							"type": "object",
							"additionalProperties": { "$ref": "#/$defs/kinds" }
						}]
					} }
				}
			}
		},
		"severity": {
			"description": "What a failing check does, one severity for all stages or a map from stage to severity: a stage that is not named keeps the default.",
			"type": "object",
			"propertyNames": { "$ref": "common.schema.json#/$defs/checkId" },
			"additionalProperties": { "anyOf": [{ "$ref": "common.schema.json#/$defs/severity" }, {
				"type": "object",
				"additionalProperties": { "$ref": "common.schema.json#/$defs/severity" }
			}] }
		},
		"enforce": {
			"description": "`false`: report and never block. Left out: true.",
			"type": "boolean"
		},
		"timeout": {
			"description": "Seconds that looking at evidence may take in all; what was not looked at by then leaves the run undecided. Left out: 1800.",
			"type": "number",
			"exclusiveMinimum": 0,
			"maximum": 86400
		}
	},
	"$defs": {
		"recordSections": {
			"type": "array",
			"uniqueItems": true,
			"items": { "enum": [
				"purpose",
				"objective",
				"owner",
				"contracts",
				"transformations",
				"outputs",
				"parameters",
				"experiments",
				"tests",
				"failure-modes",
				"telemetry",
				"rollout",
				"rollback",
				"remediation",
				"privacy",
				"ethics",
				"runbook",
				"learnings",
				"artifact",
				"review-by"
			] }
		},
		"stage": {
			"description": "A short name: small letters, digits and dashes, with a letter first.",
			"type": "string",
			"pattern": "^[a-z][a-z0-9-]{0,49}$"
		},
		"patterns": { "anyOf": [{
			"type": "string",
			"minLength": 1,
			"maxLength": 500
		}, {
			"type": "array",
			"minItems": 1,
			"maxItems": 50,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 500
			}
		}] },
		"patternsByStage": { "anyOf": [{ "$ref": "#/$defs/patterns" }, {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/patterns" }
		}] },
		"words": {
			"type": "array",
			"maxItems": 100,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 200
			}
		},
		"shownRows": {
			"type": "integer",
			"minimum": 0,
			"maximum": 20
		},
		"numberByStage": { "anyOf": [{
			"type": "number",
			"exclusiveMinimum": 0
		}, {
			"type": "object",
			"additionalProperties": {
				"type": "number",
				"exclusiveMinimum": 0
			}
		}] },
		"environment": {
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		},
		"compatibility": { "enum": [
			"consumer",
			"producer",
			"full"
		] },
		"allowance": { "enum": [
			"allow",
			"warn",
			"fail"
		] },
		"allowanceByStage": { "anyOf": [{ "$ref": "#/$defs/allowance" }, {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/allowance" }
		}] },
		"kinds": { "anyOf": [{ "const": "declared" }, {
			"type": "array",
			"uniqueItems": true,
			"items": { "enum": [
				"unit",
				"integration",
				"end-to-end"
			] }
		}] },
		"sections": {
			"type": "array",
			"uniqueItems": true,
			"items": { "enum": [
				"plan",
				"learnings",
				"guardrails",
				"ablations"
			] }
		}
	}
};
const func1 = Object.prototype.hasOwnProperty;
const func0 = import_fast_deep_equal.default;
const schema20 = {
	"description": "A short name: small letters, digits and dashes, with a letter first.",
	"type": "string",
	"pattern": "^[a-z][a-z0-9-]{0,49}$"
};
const pattern3$1 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,49}$", "");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3$1.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9-]{0,49}$" },
				schema: "^[a-z][a-z0-9-]{0,49}$",
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema20.type,
			parentSchema: schema20,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else addError(vErrors, err1);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema21$1 = { "anyOf": [{
	"type": "string",
	"minLength": 1,
	"maxLength": 500
}, {
	"type": "array",
	"minItems": 1,
	"maxItems": 50,
	"items": {
		"type": "string",
		"minLength": 1,
		"maxLength": 500
	}
}] };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data === "string") {
		if (data.length > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/maxLength",
				keyword: "maxLength",
				params: { limit: 500 },
				schema: 500,
				parentSchema: schema21$1.anyOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/0/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema21$1.anyOf[0],
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema21$1.anyOf[0].type,
			parentSchema: schema21$1.anyOf[0],
			data
		};
		if (vErrors === null) vErrors = [err2];
		else addError(vErrors, err2);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (Array.isArray(data)) {
		if (data.length > 50) {
			const err3 = {
				instancePath,
				schemaPath: "#/anyOf/1/maxItems",
				keyword: "maxItems",
				params: { limit: 50 },
				schema: 50,
				parentSchema: schema21$1.anyOf[1],
				data
			};
			if (vErrors === null) vErrors = [err3];
			else addError(vErrors, err3);
			errors++;
		}
		if (data.length < 1) {
			const err4 = {
				instancePath,
				schemaPath: "#/anyOf/1/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema21$1.anyOf[1],
				data
			};
			if (vErrors === null) vErrors = [err4];
			else addError(vErrors, err4);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (data0.length > 500) {
					const err5 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/anyOf/1/items/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						schema: 500,
						parentSchema: schema21$1.anyOf[1].items,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else addError(vErrors, err5);
					errors++;
				}
				if (data0.length < 1) {
					const err6 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/anyOf/1/items/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema21$1.anyOf[1].items,
						data: data0
					};
					if (vErrors === null) vErrors = [err6];
					else addError(vErrors, err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/anyOf/1/items/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema21$1.anyOf[1].items.type,
					parentSchema: schema21$1.anyOf[1].items,
					data: data0
				};
				if (vErrors === null) vErrors = [err7];
				else addError(vErrors, err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema21$1.anyOf[1].type,
			parentSchema: schema21$1.anyOf[1],
			data
		};
		if (vErrors === null) vErrors = [err8];
		else addError(vErrors, err8);
		errors++;
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	if (!valid0) {
		const err9 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			schema: schema21$1.anyOf,
			parentSchema: schema21$1,
			data
		};
		if (vErrors === null) vErrors = [err9];
		else addError(vErrors, err9);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate55.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate55.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
const schema22$1 = { "anyOf": [{ "$ref": "#/$defs/patterns" }, {
	"type": "object",
	"additionalProperties": { "$ref": "#/$defs/patterns" }
}] };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate55(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = joinErrors(vErrors, validate55.errors);
		errors = vErrors.length;
	} else var items0 = validate55.evaluated.items;
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!validate55(data[key0], {
			instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
			parentData: data,
			parentDataProperty: key0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = joinErrors(vErrors, validate55.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema22$1.anyOf[1].type,
			parentSchema: schema22$1.anyOf[1],
			data
		};
		if (vErrors === null) vErrors = [err0];
		else addError(vErrors, err0);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var props0 = true;
	if (!valid0) {
		const err1 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			schema: schema22$1.anyOf,
			parentSchema: schema22$1,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else addError(vErrors, err1);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate57.errors = vErrors;
	evaluated0.props = props0;
	evaluated0.items = items0;
	return errors === 0;
}
validate57.evaluated = {
	"dynamicProps": true,
	"dynamicItems": true
};
const schema23 = {
	"type": "string",
	"minLength": 1,
	"maxLength": 200
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 },
				schema: 200,
				parentSchema: schema23,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema23,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema23.type,
			parentSchema: schema23,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else addError(vErrors, err2);
		errors++;
	}
	validate61.errors = vErrors;
	return errors === 0;
}
validate61.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema24 = { "enum": [
	"consumer",
	"producer",
	"full"
] };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "consumer" || data === "producer" || data === "full")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema24.enum },
			schema: schema24.enum,
			parentSchema: schema24,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else addError(vErrors, err0);
		errors++;
	}
	validate64.errors = vErrors;
	return errors === 0;
}
validate64.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema25 = { "anyOf": [{ "$ref": "#/$defs/allowance" }, {
	"type": "object",
	"additionalProperties": { "$ref": "#/$defs/allowance" }
}] };
const schema26 = { "enum": [
	"allow",
	"warn",
	"fail"
] };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "allow" || data === "warn" || data === "fail")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema26.enum },
			schema: schema26.enum,
			parentSchema: schema26,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else addError(vErrors, err0);
		errors++;
	}
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate67.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate68(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = joinErrors(vErrors, validate68.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!validate68(data[key0], {
			instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
			parentData: data,
			parentDataProperty: key0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = joinErrors(vErrors, validate68.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema25.anyOf[1].type,
			parentSchema: schema25.anyOf[1],
			data
		};
		if (vErrors === null) vErrors = [err0];
		else addError(vErrors, err0);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var props0 = true;
	if (!valid0) {
		const err1 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			schema: schema25.anyOf,
			parentSchema: schema25,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else addError(vErrors, err1);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate67.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate67.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema27 = {
	"type": "integer",
	"minimum": 0,
	"maximum": 20
};
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate74.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			schema: schema27.type,
			parentSchema: schema27,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else addError(vErrors, err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 20 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 20
				},
				schema: 20,
				parentSchema: schema27,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data < 0 || isNaN(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				},
				schema: 0,
				parentSchema: schema27,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else addError(vErrors, err2);
			errors++;
		}
	}
	validate74.errors = vErrors;
	return errors === 0;
}
validate74.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema28 = { "anyOf": [{
	"type": "number",
	"exclusiveMinimum": 0
}, {
	"type": "object",
	"additionalProperties": {
		"type": "number",
		"exclusiveMinimum": 0
	}
}] };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate77.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data == "number" && isFinite(data)) {
		if (data <= 0 || isNaN(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/exclusiveMinimum",
				keyword: "exclusiveMinimum",
				params: {
					comparison: ">",
					limit: 0
				},
				schema: 0,
				parentSchema: schema28.anyOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "number" },
			schema: schema28.anyOf[0].type,
			parentSchema: schema28.anyOf[0],
			data
		};
		if (vErrors === null) vErrors = [err1];
		else addError(vErrors, err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		let data0 = data[key0];
		if (typeof data0 == "number" && isFinite(data0)) {
			if (data0 <= 0 || isNaN(data0)) {
				const err2 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/anyOf/1/additionalProperties/exclusiveMinimum",
					keyword: "exclusiveMinimum",
					params: {
						comparison: ">",
						limit: 0
					},
					schema: 0,
					parentSchema: schema28.anyOf[1].additionalProperties,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else addError(vErrors, err2);
				errors++;
			}
		} else {
			const err3 = {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				schemaPath: "#/anyOf/1/additionalProperties/type",
				keyword: "type",
				params: { type: "number" },
				schema: schema28.anyOf[1].additionalProperties.type,
				parentSchema: schema28.anyOf[1].additionalProperties,
				data: data0
			};
			if (vErrors === null) vErrors = [err3];
			else addError(vErrors, err3);
			errors++;
		}
	}
	else {
		const err4 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema28.anyOf[1].type,
			parentSchema: schema28.anyOf[1],
			data
		};
		if (vErrors === null) vErrors = [err4];
		else addError(vErrors, err4);
		errors++;
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var props0 = true;
	if (!valid0) {
		const err5 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			schema: schema28.anyOf,
			parentSchema: schema28,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else addError(vErrors, err5);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate77.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate77.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema29 = {
	"type": "array",
	"uniqueItems": true,
	"items": { "enum": [
		"plan",
		"learnings",
		"guardrails",
		"ablations"
	] }
};
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate81.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (!(data0 === "plan" || data0 === "learnings" || data0 === "guardrails" || data0 === "ablations")) {
				const err0 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/enum",
					keyword: "enum",
					params: { allowedValues: schema29.items.enum },
					schema: schema29.items.enum,
					parentSchema: schema29.items,
					data: data0
				};
				if (vErrors === null) vErrors = [err0];
				else addError(vErrors, err0);
				errors++;
			}
		}
		let i1 = endOfTwins(data);
		let j0;
		if (i1 > 1) {
			outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data[i1], data[j0])) {
				const err1 = {
					instancePath,
					schemaPath: "#/uniqueItems",
					keyword: "uniqueItems",
					params: {
						i: i1,
						j: j0
					},
					schema: true,
					parentSchema: schema29,
					data
				};
				if (vErrors === null) vErrors = [err1];
				else addError(vErrors, err1);
				errors++;
				break outer0;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema29.type,
			parentSchema: schema29,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else addError(vErrors, err2);
		errors++;
	}
	validate81.errors = vErrors;
	return errors === 0;
}
validate81.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema31 = {
	"description": "A short name: letters, digits, dots, dashes and underscores.",
	"type": "string",
	"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"
};
const pattern4$1 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "");
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate85.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern4$1.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" },
				schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema31.type,
			parentSchema: schema31,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else addError(vErrors, err1);
		errors++;
	}
	validate85.errors = vErrors;
	return errors === 0;
}
validate85.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema32 = {
	"type": "array",
	"maxItems": 100,
	"items": {
		"type": "string",
		"minLength": 1,
		"maxLength": 200
	}
};
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate87.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 100) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 100 },
				schema: 100,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (data0.length > 200) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema32.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else addError(vErrors, err1);
					errors++;
				}
				if (data0.length < 1) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema32.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else addError(vErrors, err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema32.items.type,
					parentSchema: schema32.items,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else addError(vErrors, err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema32.type,
			parentSchema: schema32,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else addError(vErrors, err4);
		errors++;
	}
	validate87.errors = vErrors;
	return errors === 0;
}
validate87.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema33 = {
	"type": "array",
	"uniqueItems": true,
	"items": { "enum": [
		"purpose",
		"objective",
		"owner",
		"contracts",
		"transformations",
		"outputs",
		"parameters",
		"experiments",
		"tests",
		"failure-modes",
		"telemetry",
		"rollout",
		"rollback",
		"remediation",
		"privacy",
		"ethics",
		"runbook",
		"learnings",
		"artifact",
		"review-by"
	] }
};
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate93.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (!(data0 === "purpose" || data0 === "objective" || data0 === "owner" || data0 === "contracts" || data0 === "transformations" || data0 === "outputs" || data0 === "parameters" || data0 === "experiments" || data0 === "tests" || data0 === "failure-modes" || data0 === "telemetry" || data0 === "rollout" || data0 === "rollback" || data0 === "remediation" || data0 === "privacy" || data0 === "ethics" || data0 === "runbook" || data0 === "learnings" || data0 === "artifact" || data0 === "review-by")) {
				const err0 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/enum",
					keyword: "enum",
					params: { allowedValues: schema33.items.enum },
					schema: schema33.items.enum,
					parentSchema: schema33.items,
					data: data0
				};
				if (vErrors === null) vErrors = [err0];
				else addError(vErrors, err0);
				errors++;
			}
		}
		let i1 = endOfTwins(data);
		let j0;
		if (i1 > 1) {
			outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data[i1], data[j0])) {
				const err1 = {
					instancePath,
					schemaPath: "#/uniqueItems",
					keyword: "uniqueItems",
					params: {
						i: i1,
						j: j0
					},
					schema: true,
					parentSchema: schema33,
					data
				};
				if (vErrors === null) vErrors = [err1];
				else addError(vErrors, err1);
				errors++;
				break outer0;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema33.type,
			parentSchema: schema33,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else addError(vErrors, err2);
		errors++;
	}
	validate93.errors = vErrors;
	return errors === 0;
}
validate93.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema34 = { "anyOf": [{ "const": "declared" }, {
	"type": "array",
	"uniqueItems": true,
	"items": { "enum": [
		"unit",
		"integration",
		"end-to-end"
	] }
}] };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate96.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if ("declared" !== data) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/const",
			keyword: "const",
			params: { allowedValue: "declared" },
			schema: "declared",
			parentSchema: schema34.anyOf[0],
			data
		};
		if (vErrors === null) vErrors = [err0];
		else addError(vErrors, err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (!(data0 === "unit" || data0 === "integration" || data0 === "end-to-end")) {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/anyOf/1/items/enum",
					keyword: "enum",
					params: { allowedValues: schema34.anyOf[1].items.enum },
					schema: schema34.anyOf[1].items.enum,
					parentSchema: schema34.anyOf[1].items,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else addError(vErrors, err1);
				errors++;
			}
		}
		let i1 = endOfTwins(data);
		let j0;
		if (i1 > 1) {
			outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data[i1], data[j0])) {
				const err2 = {
					instancePath,
					schemaPath: "#/anyOf/1/uniqueItems",
					keyword: "uniqueItems",
					params: {
						i: i1,
						j: j0
					},
					schema: true,
					parentSchema: schema34.anyOf[1],
					data
				};
				if (vErrors === null) vErrors = [err2];
				else addError(vErrors, err2);
				errors++;
				break outer0;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema34.anyOf[1].type,
			parentSchema: schema34.anyOf[1],
			data
		};
		if (vErrors === null) vErrors = [err3];
		else addError(vErrors, err3);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	if (!valid0) {
		const err4 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			schema: schema34.anyOf,
			parentSchema: schema34,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else addError(vErrors, err4);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate96.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate96.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
const schema35 = {
	"description": "A check, as `gate/question`.",
	"type": "string",
	"pattern": "^[a-z][a-z-]*/[a-z][a-z0-9-]*$"
};
const pattern5 = /* @__PURE__ */ new RegExp("^[a-z][a-z-]*/[a-z][a-z0-9-]*$", "");
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate99.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern5.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z-]*/[a-z][a-z0-9-]*$" },
				schema: "^[a-z][a-z-]*/[a-z][a-z0-9-]*$",
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema35.type,
			parentSchema: schema35,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else addError(vErrors, err1);
		errors++;
	}
	validate99.errors = vErrors;
	return errors === 0;
}
validate99.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema36 = {
	"description": "What a failing check does: nothing at all, a note, a warning, or it blocks.",
	"enum": [
		"off",
		"note",
		"warning",
		"block"
	]
};
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate101.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "off" || data === "note" || data === "warning" || data === "block")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema36.enum },
			schema: schema36.enum,
			parentSchema: schema36,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else addError(vErrors, err0);
		errors++;
	}
	validate101.errors = vErrors;
	return errors === 0;
}
validate101.evaluated = {
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
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				schema: schema19$1.required,
				parentSchema: schema19$1,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema19$1.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema19$1,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (1 !== data0) {
				const err2 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					schema: 1,
					parentSchema: schema19$1.properties.version,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else addError(vErrors, err2);
				errors++;
			}
		}
		if (data.stages !== void 0) {
			let data1 = data.stages;
			if (Array.isArray(data1)) {
				if (data1.length > 20) {
					const err3 = {
						instancePath: instancePath + "/stages",
						schemaPath: "#/properties/stages/maxItems",
						keyword: "maxItems",
						params: { limit: 20 },
						schema: 20,
						parentSchema: schema19$1.properties.stages,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else addError(vErrors, err3);
					errors++;
				}
				if (data1.length < 1) {
					const err4 = {
						instancePath: instancePath + "/stages",
						schemaPath: "#/properties/stages/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema19$1.properties.stages,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else addError(vErrors, err4);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate53(data1[i0], {
					instancePath: instancePath + "/stages/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate53.errors);
					errors = vErrors.length;
				}
				let i1 = endOfTwins(data1);
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data1[i1], data1[j0])) {
						const err5 = {
							instancePath: instancePath + "/stages",
							schemaPath: "#/properties/stages/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							schema: true,
							parentSchema: schema19$1.properties.stages,
							data: data1
						};
						if (vErrors === null) vErrors = [err5];
						else addError(vErrors, err5);
						errors++;
						break outer0;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/stages",
					schemaPath: "#/properties/stages/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19$1.properties.stages.type,
					parentSchema: schema19$1.properties.stages,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else addError(vErrors, err6);
				errors++;
			}
		}
		if (data.requires !== void 0) {
			let data3 = data.requires;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) for (const key1 in data3) {
				let data4 = data3[key1];
				if (Array.isArray(data4)) {
					const len1 = data4.length;
					for (let i2 = 0; i2 < len1; i2++) {
						let data5 = data4[i2];
						if (typeof data5 === "string") {
							if (data5.length > 100) {
								const err7 = {
									instancePath: instancePath + "/requires/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2,
									schemaPath: "#/properties/requires/additionalProperties/items/maxLength",
									keyword: "maxLength",
									params: { limit: 100 },
									schema: 100,
									parentSchema: schema19$1.properties.requires.additionalProperties.items,
									data: data5
								};
								if (vErrors === null) vErrors = [err7];
								else addError(vErrors, err7);
								errors++;
							}
						} else {
							const err8 = {
								instancePath: instancePath + "/requires/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2,
								schemaPath: "#/properties/requires/additionalProperties/items/type",
								keyword: "type",
								params: { type: "string" },
								schema: schema19$1.properties.requires.additionalProperties.items.type,
								parentSchema: schema19$1.properties.requires.additionalProperties.items,
								data: data5
							};
							if (vErrors === null) vErrors = [err8];
							else addError(vErrors, err8);
							errors++;
						}
					}
					let i3 = data4.length;
					let j1;
					if (i3 > 1) {
						const indices0 = {};
						for (; i3--;) {
							let item0 = data4[i3];
							if (typeof item0 !== "string") continue;
							if (typeof indices0[item0] == "number") {
								j1 = indices0[item0];
								const err9 = {
									instancePath: instancePath + "/requires/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/requires/additionalProperties/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i3,
										j: j1
									},
									schema: true,
									parentSchema: schema19$1.properties.requires.additionalProperties,
									data: data4
								};
								if (vErrors === null) vErrors = [err9];
								else addError(vErrors, err9);
								errors++;
								break;
							}
							indices0[item0] = i3;
						}
					}
				} else {
					const err10 = {
						instancePath: instancePath + "/requires/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/requires/additionalProperties/type",
						keyword: "type",
						params: { type: "array" },
						schema: schema19$1.properties.requires.additionalProperties.type,
						parentSchema: schema19$1.properties.requires.additionalProperties,
						data: data4
					};
					if (vErrors === null) vErrors = [err10];
					else addError(vErrors, err10);
					errors++;
				}
			}
			else {
				const err11 = {
					instancePath: instancePath + "/requires",
					schemaPath: "#/properties/requires/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19$1.properties.requires.type,
					parentSchema: schema19$1.properties.requires,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else addError(vErrors, err11);
				errors++;
			}
		}
		if (data.evidence !== void 0) {
			let data6 = data.evidence;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) for (const key2 in data6) {
				let data7 = data6[key2];
				if (!(data7 === "committed" || data7 === "supplied")) {
					const err12 = {
						instancePath: instancePath + "/evidence/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/evidence/additionalProperties/enum",
						keyword: "enum",
						params: { allowedValues: schema19$1.properties.evidence.additionalProperties.enum },
						schema: schema19$1.properties.evidence.additionalProperties.enum,
						parentSchema: schema19$1.properties.evidence.additionalProperties,
						data: data7
					};
					if (vErrors === null) vErrors = [err12];
					else addError(vErrors, err12);
					errors++;
				}
			}
			else {
				const err13 = {
					instancePath: instancePath + "/evidence",
					schemaPath: "#/properties/evidence/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19$1.properties.evidence.type,
					parentSchema: schema19$1.properties.evidence,
					data: data6
				};
				if (vErrors === null) vErrors = [err13];
				else addError(vErrors, err13);
				errors++;
			}
		}
		if (data.records !== void 0) {
			if (!validate55(data.records, {
				instancePath: instancePath + "/records",
				parentData: data,
				parentDataProperty: "records",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate55.errors);
				errors = vErrors.length;
			}
		}
		if (data.gates !== void 0) {
			let data9 = data.gates;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				for (const key3 in data9) if (!(key3 === "data-contract" || key3 === "experiment" || key3 === "reproducibility" || key3 === "lineage" || key3 === "tests")) {
					const err14 = {
						instancePath: instancePath + "/gates",
						schemaPath: "#/properties/gates/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						schema: false,
						parentSchema: schema19$1.properties.gates,
						data: data9
					};
					if (vErrors === null) vErrors = [err14];
					else addError(vErrors, err14);
					errors++;
				}
				if (data9["data-contract"] !== void 0) {
					let data10 = data9["data-contract"];
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						for (const key4 in data10) if (!func1.call(schema19$1.properties.gates.properties["data-contract"].properties, key4)) {
							const err15 = {
								instancePath: instancePath + "/gates/data-contract",
								schemaPath: "#/properties/gates/properties/data-contract/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								schema: false,
								parentSchema: schema19$1.properties.gates.properties["data-contract"],
								data: data10
							};
							if (vErrors === null) vErrors = [err15];
							else addError(vErrors, err15);
							errors++;
						}
						if (data10.contracts !== void 0) {
							if (!validate57(data10.contracts, {
								instancePath: instancePath + "/gates/data-contract/contracts",
								parentData: data10,
								parentDataProperty: "contracts",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate57.errors);
								errors = vErrors.length;
							}
						}
						if (data10.environment !== void 0) {
							let data12 = data10.environment;
							const _errs26 = errors;
							let valid11 = false;
							const _errs27 = errors;
							if (!validate61(data12, {
								instancePath: instancePath + "/gates/data-contract/environment",
								parentData: data10,
								parentDataProperty: "environment",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate61.errors);
								errors = vErrors.length;
							}
							var _valid0 = _errs27 === errors;
							valid11 = valid11 || _valid0;
							const _errs28 = errors;
							if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
								for (const key5 in data12) if (!validate61(data12[key5], {
									instancePath: instancePath + "/gates/data-contract/environment/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
									parentData: data12,
									parentDataProperty: key5,
									rootData,
									dynamicAnchors
								})) {
									vErrors = joinErrors(vErrors, validate61.errors);
									errors = vErrors.length;
								}
							} else {
								const err16 = {
									instancePath: instancePath + "/gates/data-contract/environment",
									schemaPath: "#/properties/gates/properties/data-contract/properties/environment/anyOf/1/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19$1.properties.gates.properties["data-contract"].properties.environment.anyOf[1].type,
									parentSchema: schema19$1.properties.gates.properties["data-contract"].properties.environment.anyOf[1],
									data: data12
								};
								if (vErrors === null) vErrors = [err16];
								else addError(vErrors, err16);
								errors++;
							}
							var _valid0 = _errs28 === errors;
							valid11 = valid11 || _valid0;
							if (!valid11) {
								const err17 = {
									instancePath: instancePath + "/gates/data-contract/environment",
									schemaPath: "#/properties/gates/properties/data-contract/properties/environment/anyOf",
									keyword: "anyOf",
									params: {},
									schema: schema19$1.properties.gates.properties["data-contract"].properties.environment.anyOf,
									parentSchema: schema19$1.properties.gates.properties["data-contract"].properties.environment,
									data: data12
								};
								if (vErrors === null) vErrors = [err17];
								else addError(vErrors, err17);
								errors++;
							} else {
								errors = _errs26;
								if (vErrors !== null) {
									if (_errs26) vErrors.length = _errs26;
									else vErrors = null;
								}
							}
						}
						if (data10.compatibility !== void 0) {
							let data14 = data10.compatibility;
							const _errs33 = errors;
							let valid13 = false;
							const _errs34 = errors;
							if (!validate64(data14, {
								instancePath: instancePath + "/gates/data-contract/compatibility",
								parentData: data10,
								parentDataProperty: "compatibility",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate64.errors);
								errors = vErrors.length;
							}
							var _valid1 = _errs34 === errors;
							valid13 = valid13 || _valid1;
							const _errs35 = errors;
							if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
								for (const key6 in data14) if (!validate64(data14[key6], {
									instancePath: instancePath + "/gates/data-contract/compatibility/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
									parentData: data14,
									parentDataProperty: key6,
									rootData,
									dynamicAnchors
								})) {
									vErrors = joinErrors(vErrors, validate64.errors);
									errors = vErrors.length;
								}
							} else {
								const err18 = {
									instancePath: instancePath + "/gates/data-contract/compatibility",
									schemaPath: "#/properties/gates/properties/data-contract/properties/compatibility/anyOf/1/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19$1.properties.gates.properties["data-contract"].properties.compatibility.anyOf[1].type,
									parentSchema: schema19$1.properties.gates.properties["data-contract"].properties.compatibility.anyOf[1],
									data: data14
								};
								if (vErrors === null) vErrors = [err18];
								else addError(vErrors, err18);
								errors++;
							}
							var _valid1 = _errs35 === errors;
							valid13 = valid13 || _valid1;
							if (!valid13) {
								const err19 = {
									instancePath: instancePath + "/gates/data-contract/compatibility",
									schemaPath: "#/properties/gates/properties/data-contract/properties/compatibility/anyOf",
									keyword: "anyOf",
									params: {},
									schema: schema19$1.properties.gates.properties["data-contract"].properties.compatibility.anyOf,
									parentSchema: schema19$1.properties.gates.properties["data-contract"].properties.compatibility,
									data: data14
								};
								if (vErrors === null) vErrors = [err19];
								else addError(vErrors, err19);
								errors++;
							} else {
								errors = _errs33;
								if (vErrors !== null) {
									if (_errs33) vErrors.length = _errs33;
									else vErrors = null;
								}
							}
						}
						if (data10["extra-columns"] !== void 0) {
							if (!validate67(data10["extra-columns"], {
								instancePath: instancePath + "/gates/data-contract/extra-columns",
								parentData: data10,
								parentDataProperty: "extra-columns",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate67.errors);
								errors = vErrors.length;
							}
						}
						if (data10["optional-columns"] !== void 0) {
							if (!validate67(data10["optional-columns"], {
								instancePath: instancePath + "/gates/data-contract/optional-columns",
								parentData: data10,
								parentDataProperty: "optional-columns",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate67.errors);
								errors = vErrors.length;
							}
						}
						if (data10["column-order"] !== void 0) {
							if (!validate67(data10["column-order"], {
								instancePath: instancePath + "/gates/data-contract/column-order",
								parentData: data10,
								parentDataProperty: "column-order",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate67.errors);
								errors = vErrors.length;
							}
						}
						if (data10["failing-rows"] !== void 0) {
							let data19 = data10["failing-rows"];
							const _errs43 = errors;
							let valid15 = false;
							const _errs44 = errors;
							if (!validate74(data19, {
								instancePath: instancePath + "/gates/data-contract/failing-rows",
								parentData: data10,
								parentDataProperty: "failing-rows",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate74.errors);
								errors = vErrors.length;
							}
							var _valid2 = _errs44 === errors;
							valid15 = valid15 || _valid2;
							const _errs45 = errors;
							if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
								for (const key7 in data19) if (!validate74(data19[key7], {
									instancePath: instancePath + "/gates/data-contract/failing-rows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
									parentData: data19,
									parentDataProperty: key7,
									rootData,
									dynamicAnchors
								})) {
									vErrors = joinErrors(vErrors, validate74.errors);
									errors = vErrors.length;
								}
							} else {
								const err20 = {
									instancePath: instancePath + "/gates/data-contract/failing-rows",
									schemaPath: "#/properties/gates/properties/data-contract/properties/failing-rows/anyOf/1/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19$1.properties.gates.properties["data-contract"].properties["failing-rows"].anyOf[1].type,
									parentSchema: schema19$1.properties.gates.properties["data-contract"].properties["failing-rows"].anyOf[1],
									data: data19
								};
								if (vErrors === null) vErrors = [err20];
								else addError(vErrors, err20);
								errors++;
							}
							var _valid2 = _errs45 === errors;
							valid15 = valid15 || _valid2;
							if (!valid15) {
								const err21 = {
									instancePath: instancePath + "/gates/data-contract/failing-rows",
									schemaPath: "#/properties/gates/properties/data-contract/properties/failing-rows/anyOf",
									keyword: "anyOf",
									params: {},
									schema: schema19$1.properties.gates.properties["data-contract"].properties["failing-rows"].anyOf,
									parentSchema: schema19$1.properties.gates.properties["data-contract"].properties["failing-rows"],
									data: data19
								};
								if (vErrors === null) vErrors = [err21];
								else addError(vErrors, err21);
								errors++;
							} else {
								errors = _errs43;
								if (vErrors !== null) {
									if (_errs43) vErrors.length = _errs43;
									else vErrors = null;
								}
							}
						}
						if (data10["memory-limit"] !== void 0) {
							if (!validate77(data10["memory-limit"], {
								instancePath: instancePath + "/gates/data-contract/memory-limit",
								parentData: data10,
								parentDataProperty: "memory-limit",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate77.errors);
								errors = vErrors.length;
							}
						}
						if (data10["time-limit"] !== void 0) {
							if (!validate77(data10["time-limit"], {
								instancePath: instancePath + "/gates/data-contract/time-limit",
								parentData: data10,
								parentDataProperty: "time-limit",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate77.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/gates/data-contract",
							schemaPath: "#/properties/gates/properties/data-contract/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19$1.properties.gates.properties["data-contract"].type,
							parentSchema: schema19$1.properties.gates.properties["data-contract"],
							data: data10
						};
						if (vErrors === null) vErrors = [err22];
						else addError(vErrors, err22);
						errors++;
					}
				}
				if (data9.experiment !== void 0) {
					let data23 = data9.experiment;
					if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
						for (const key8 in data23) if (!(key8 === "experiments" || key8 === "sections")) {
							const err23 = {
								instancePath: instancePath + "/gates/experiment",
								schemaPath: "#/properties/gates/properties/experiment/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								schema: false,
								parentSchema: schema19$1.properties.gates.properties.experiment,
								data: data23
							};
							if (vErrors === null) vErrors = [err23];
							else addError(vErrors, err23);
							errors++;
						}
						if (data23.experiments !== void 0) {
							if (!validate57(data23.experiments, {
								instancePath: instancePath + "/gates/experiment/experiments",
								parentData: data23,
								parentDataProperty: "experiments",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate57.errors);
								errors = vErrors.length;
							}
						}
						if (data23.sections !== void 0) {
							let data25 = data23.sections;
							const _errs56 = errors;
							let valid18 = false;
							const _errs57 = errors;
							if (!validate81(data25, {
								instancePath: instancePath + "/gates/experiment/sections",
								parentData: data23,
								parentDataProperty: "sections",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate81.errors);
								errors = vErrors.length;
							}
							var _valid3 = _errs57 === errors;
							valid18 = valid18 || _valid3;
							const _errs58 = errors;
							if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
								for (const key9 in data25) if (!validate81(data25[key9], {
									instancePath: instancePath + "/gates/experiment/sections/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
									parentData: data25,
									parentDataProperty: key9,
									rootData,
									dynamicAnchors
								})) {
									vErrors = joinErrors(vErrors, validate81.errors);
									errors = vErrors.length;
								}
							} else {
								const err24 = {
									instancePath: instancePath + "/gates/experiment/sections",
									schemaPath: "#/properties/gates/properties/experiment/properties/sections/anyOf/1/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19$1.properties.gates.properties.experiment.properties.sections.anyOf[1].type,
									parentSchema: schema19$1.properties.gates.properties.experiment.properties.sections.anyOf[1],
									data: data25
								};
								if (vErrors === null) vErrors = [err24];
								else addError(vErrors, err24);
								errors++;
							}
							var _valid3 = _errs58 === errors;
							valid18 = valid18 || _valid3;
							if (!valid18) {
								const err25 = {
									instancePath: instancePath + "/gates/experiment/sections",
									schemaPath: "#/properties/gates/properties/experiment/properties/sections/anyOf",
									keyword: "anyOf",
									params: {},
									schema: schema19$1.properties.gates.properties.experiment.properties.sections.anyOf,
									parentSchema: schema19$1.properties.gates.properties.experiment.properties.sections,
									data: data25
								};
								if (vErrors === null) vErrors = [err25];
								else addError(vErrors, err25);
								errors++;
							} else {
								errors = _errs56;
								if (vErrors !== null) {
									if (_errs56) vErrors.length = _errs56;
									else vErrors = null;
								}
							}
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/gates/experiment",
							schemaPath: "#/properties/gates/properties/experiment/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19$1.properties.gates.properties.experiment.type,
							parentSchema: schema19$1.properties.gates.properties.experiment,
							data: data23
						};
						if (vErrors === null) vErrors = [err26];
						else addError(vErrors, err26);
						errors++;
					}
				}
				if (data9.reproducibility !== void 0) {
					let data27 = data9.reproducibility;
					if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
						for (const key10 in data27) if (!(key10 === "packages" || key10 === "notebooks")) {
							const err27 = {
								instancePath: instancePath + "/gates/reproducibility",
								schemaPath: "#/properties/gates/properties/reproducibility/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key10 },
								schema: false,
								parentSchema: schema19$1.properties.gates.properties.reproducibility,
								data: data27
							};
							if (vErrors === null) vErrors = [err27];
							else addError(vErrors, err27);
							errors++;
						}
						if (data27.packages !== void 0) {
							let data28 = data27.packages;
							const _errs66 = errors;
							let valid21 = false;
							const _errs67 = errors;
							if (!(data28 === "pinned" || data28 === "hashed")) {
								const err28 = {
									instancePath: instancePath + "/gates/reproducibility/packages",
									schemaPath: "#/properties/gates/properties/reproducibility/properties/packages/anyOf/0/enum",
									keyword: "enum",
									params: { allowedValues: schema19$1.properties.gates.properties.reproducibility.properties.packages.anyOf[0].enum },
									schema: schema19$1.properties.gates.properties.reproducibility.properties.packages.anyOf[0].enum,
									parentSchema: schema19$1.properties.gates.properties.reproducibility.properties.packages.anyOf[0],
									data: data28
								};
								if (vErrors === null) vErrors = [err28];
								else addError(vErrors, err28);
								errors++;
							}
							var _valid4 = _errs67 === errors;
							valid21 = valid21 || _valid4;
							const _errs68 = errors;
							if (data28 && typeof data28 == "object" && !Array.isArray(data28)) for (const key11 in data28) {
								let data29 = data28[key11];
								if (!(data29 === "pinned" || data29 === "hashed")) {
									const err29 = {
										instancePath: instancePath + "/gates/reproducibility/packages/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/gates/properties/reproducibility/properties/packages/anyOf/1/additionalProperties/enum",
										keyword: "enum",
										params: { allowedValues: schema19$1.properties.gates.properties.reproducibility.properties.packages.anyOf[1].additionalProperties.enum },
										schema: schema19$1.properties.gates.properties.reproducibility.properties.packages.anyOf[1].additionalProperties.enum,
										parentSchema: schema19$1.properties.gates.properties.reproducibility.properties.packages.anyOf[1].additionalProperties,
										data: data29
									};
									if (vErrors === null) vErrors = [err29];
									else addError(vErrors, err29);
									errors++;
								}
							}
							else {
								const err30 = {
									instancePath: instancePath + "/gates/reproducibility/packages",
									schemaPath: "#/properties/gates/properties/reproducibility/properties/packages/anyOf/1/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19$1.properties.gates.properties.reproducibility.properties.packages.anyOf[1].type,
									parentSchema: schema19$1.properties.gates.properties.reproducibility.properties.packages.anyOf[1],
									data: data28
								};
								if (vErrors === null) vErrors = [err30];
								else addError(vErrors, err30);
								errors++;
							}
							var _valid4 = _errs68 === errors;
							valid21 = valid21 || _valid4;
							if (!valid21) {
								const err31 = {
									instancePath: instancePath + "/gates/reproducibility/packages",
									schemaPath: "#/properties/gates/properties/reproducibility/properties/packages/anyOf",
									keyword: "anyOf",
									params: {},
									schema: schema19$1.properties.gates.properties.reproducibility.properties.packages.anyOf,
									parentSchema: schema19$1.properties.gates.properties.reproducibility.properties.packages,
									data: data28
								};
								if (vErrors === null) vErrors = [err31];
								else addError(vErrors, err31);
								errors++;
							} else {
								errors = _errs66;
								if (vErrors !== null) {
									if (_errs66) vErrors.length = _errs66;
									else vErrors = null;
								}
							}
						}
						if (data27.notebooks !== void 0) {
							let data30 = data27.notebooks;
							const _errs73 = errors;
							let valid23 = false;
							const _errs74 = errors;
							if (!(data30 === "executed-in-order" || data30 === "stripped" || data30 === "any")) {
								const err32 = {
									instancePath: instancePath + "/gates/reproducibility/notebooks",
									schemaPath: "#/properties/gates/properties/reproducibility/properties/notebooks/anyOf/0/enum",
									keyword: "enum",
									params: { allowedValues: schema19$1.properties.gates.properties.reproducibility.properties.notebooks.anyOf[0].enum },
									schema: schema19$1.properties.gates.properties.reproducibility.properties.notebooks.anyOf[0].enum,
									parentSchema: schema19$1.properties.gates.properties.reproducibility.properties.notebooks.anyOf[0],
									data: data30
								};
								if (vErrors === null) vErrors = [err32];
								else addError(vErrors, err32);
								errors++;
							}
							var _valid5 = _errs74 === errors;
							valid23 = valid23 || _valid5;
							const _errs75 = errors;
							if (data30 && typeof data30 == "object" && !Array.isArray(data30)) for (const key12 in data30) {
								let data31 = data30[key12];
								if (!(data31 === "executed-in-order" || data31 === "stripped" || data31 === "any")) {
									const err33 = {
										instancePath: instancePath + "/gates/reproducibility/notebooks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/gates/properties/reproducibility/properties/notebooks/anyOf/1/additionalProperties/enum",
										keyword: "enum",
										params: { allowedValues: schema19$1.properties.gates.properties.reproducibility.properties.notebooks.anyOf[1].additionalProperties.enum },
										schema: schema19$1.properties.gates.properties.reproducibility.properties.notebooks.anyOf[1].additionalProperties.enum,
										parentSchema: schema19$1.properties.gates.properties.reproducibility.properties.notebooks.anyOf[1].additionalProperties,
										data: data31
									};
									if (vErrors === null) vErrors = [err33];
									else addError(vErrors, err33);
									errors++;
								}
							}
							else {
								const err34 = {
									instancePath: instancePath + "/gates/reproducibility/notebooks",
									schemaPath: "#/properties/gates/properties/reproducibility/properties/notebooks/anyOf/1/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19$1.properties.gates.properties.reproducibility.properties.notebooks.anyOf[1].type,
									parentSchema: schema19$1.properties.gates.properties.reproducibility.properties.notebooks.anyOf[1],
									data: data30
								};
								if (vErrors === null) vErrors = [err34];
								else addError(vErrors, err34);
								errors++;
							}
							var _valid5 = _errs75 === errors;
							valid23 = valid23 || _valid5;
							if (!valid23) {
								const err35 = {
									instancePath: instancePath + "/gates/reproducibility/notebooks",
									schemaPath: "#/properties/gates/properties/reproducibility/properties/notebooks/anyOf",
									keyword: "anyOf",
									params: {},
									schema: schema19$1.properties.gates.properties.reproducibility.properties.notebooks.anyOf,
									parentSchema: schema19$1.properties.gates.properties.reproducibility.properties.notebooks,
									data: data30
								};
								if (vErrors === null) vErrors = [err35];
								else addError(vErrors, err35);
								errors++;
							} else {
								errors = _errs73;
								if (vErrors !== null) {
									if (_errs73) vErrors.length = _errs73;
									else vErrors = null;
								}
							}
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/gates/reproducibility",
							schemaPath: "#/properties/gates/properties/reproducibility/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19$1.properties.gates.properties.reproducibility.type,
							parentSchema: schema19$1.properties.gates.properties.reproducibility,
							data: data27
						};
						if (vErrors === null) vErrors = [err36];
						else addError(vErrors, err36);
						errors++;
					}
				}
				if (data9.lineage !== void 0) {
					let data32 = data9.lineage;
					if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
						for (const key13 in data32) if (!func1.call(schema19$1.properties.gates.properties.lineage.properties, key13)) {
							const err37 = {
								instancePath: instancePath + "/gates/lineage",
								schemaPath: "#/properties/gates/properties/lineage/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key13 },
								schema: false,
								parentSchema: schema19$1.properties.gates.properties.lineage,
								data: data32
							};
							if (vErrors === null) vErrors = [err37];
							else addError(vErrors, err37);
							errors++;
						}
						if (data32.trace !== void 0) {
							let data33 = data32.trace;
							const _errs83 = errors;
							let valid26 = false;
							const _errs84 = errors;
							if (!(data33 === "dataset" || data33 === "column")) {
								const err38 = {
									instancePath: instancePath + "/gates/lineage/trace",
									schemaPath: "#/properties/gates/properties/lineage/properties/trace/anyOf/0/enum",
									keyword: "enum",
									params: { allowedValues: schema19$1.properties.gates.properties.lineage.properties.trace.anyOf[0].enum },
									schema: schema19$1.properties.gates.properties.lineage.properties.trace.anyOf[0].enum,
									parentSchema: schema19$1.properties.gates.properties.lineage.properties.trace.anyOf[0],
									data: data33
								};
								if (vErrors === null) vErrors = [err38];
								else addError(vErrors, err38);
								errors++;
							}
							var _valid6 = _errs84 === errors;
							valid26 = valid26 || _valid6;
							const _errs85 = errors;
							if (data33 && typeof data33 == "object" && !Array.isArray(data33)) for (const key14 in data33) {
								let data34 = data33[key14];
								if (!(data34 === "dataset" || data34 === "column")) {
									const err39 = {
										instancePath: instancePath + "/gates/lineage/trace/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/gates/properties/lineage/properties/trace/anyOf/1/additionalProperties/enum",
										keyword: "enum",
										params: { allowedValues: schema19$1.properties.gates.properties.lineage.properties.trace.anyOf[1].additionalProperties.enum },
										schema: schema19$1.properties.gates.properties.lineage.properties.trace.anyOf[1].additionalProperties.enum,
										parentSchema: schema19$1.properties.gates.properties.lineage.properties.trace.anyOf[1].additionalProperties,
										data: data34
									};
									if (vErrors === null) vErrors = [err39];
									else addError(vErrors, err39);
									errors++;
								}
							}
							else {
								const err40 = {
									instancePath: instancePath + "/gates/lineage/trace",
									schemaPath: "#/properties/gates/properties/lineage/properties/trace/anyOf/1/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19$1.properties.gates.properties.lineage.properties.trace.anyOf[1].type,
									parentSchema: schema19$1.properties.gates.properties.lineage.properties.trace.anyOf[1],
									data: data33
								};
								if (vErrors === null) vErrors = [err40];
								else addError(vErrors, err40);
								errors++;
							}
							var _valid6 = _errs85 === errors;
							valid26 = valid26 || _valid6;
							if (!valid26) {
								const err41 = {
									instancePath: instancePath + "/gates/lineage/trace",
									schemaPath: "#/properties/gates/properties/lineage/properties/trace/anyOf",
									keyword: "anyOf",
									params: {},
									schema: schema19$1.properties.gates.properties.lineage.properties.trace.anyOf,
									parentSchema: schema19$1.properties.gates.properties.lineage.properties.trace,
									data: data33
								};
								if (vErrors === null) vErrors = [err41];
								else addError(vErrors, err41);
								errors++;
							} else {
								errors = _errs83;
								if (vErrors !== null) {
									if (_errs83) vErrors.length = _errs83;
									else vErrors = null;
								}
							}
						}
						if (data32["source-versions"] !== void 0) {
							let data35 = data32["source-versions"];
							const _errs90 = errors;
							let valid28 = false;
							const _errs91 = errors;
							if (!(data35 === "optional" || data35 === "required")) {
								const err42 = {
									instancePath: instancePath + "/gates/lineage/source-versions",
									schemaPath: "#/properties/gates/properties/lineage/properties/source-versions/anyOf/0/enum",
									keyword: "enum",
									params: { allowedValues: schema19$1.properties.gates.properties.lineage.properties["source-versions"].anyOf[0].enum },
									schema: schema19$1.properties.gates.properties.lineage.properties["source-versions"].anyOf[0].enum,
									parentSchema: schema19$1.properties.gates.properties.lineage.properties["source-versions"].anyOf[0],
									data: data35
								};
								if (vErrors === null) vErrors = [err42];
								else addError(vErrors, err42);
								errors++;
							}
							var _valid7 = _errs91 === errors;
							valid28 = valid28 || _valid7;
							const _errs92 = errors;
							if (data35 && typeof data35 == "object" && !Array.isArray(data35)) for (const key15 in data35) {
								let data36 = data35[key15];
								if (!(data36 === "optional" || data36 === "required")) {
									const err43 = {
										instancePath: instancePath + "/gates/lineage/source-versions/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/gates/properties/lineage/properties/source-versions/anyOf/1/additionalProperties/enum",
										keyword: "enum",
										params: { allowedValues: schema19$1.properties.gates.properties.lineage.properties["source-versions"].anyOf[1].additionalProperties.enum },
										schema: schema19$1.properties.gates.properties.lineage.properties["source-versions"].anyOf[1].additionalProperties.enum,
										parentSchema: schema19$1.properties.gates.properties.lineage.properties["source-versions"].anyOf[1].additionalProperties,
										data: data36
									};
									if (vErrors === null) vErrors = [err43];
									else addError(vErrors, err43);
									errors++;
								}
							}
							else {
								const err44 = {
									instancePath: instancePath + "/gates/lineage/source-versions",
									schemaPath: "#/properties/gates/properties/lineage/properties/source-versions/anyOf/1/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19$1.properties.gates.properties.lineage.properties["source-versions"].anyOf[1].type,
									parentSchema: schema19$1.properties.gates.properties.lineage.properties["source-versions"].anyOf[1],
									data: data35
								};
								if (vErrors === null) vErrors = [err44];
								else addError(vErrors, err44);
								errors++;
							}
							var _valid7 = _errs92 === errors;
							valid28 = valid28 || _valid7;
							if (!valid28) {
								const err45 = {
									instancePath: instancePath + "/gates/lineage/source-versions",
									schemaPath: "#/properties/gates/properties/lineage/properties/source-versions/anyOf",
									keyword: "anyOf",
									params: {},
									schema: schema19$1.properties.gates.properties.lineage.properties["source-versions"].anyOf,
									parentSchema: schema19$1.properties.gates.properties.lineage.properties["source-versions"],
									data: data35
								};
								if (vErrors === null) vErrors = [err45];
								else addError(vErrors, err45);
								errors++;
							} else {
								errors = _errs90;
								if (vErrors !== null) {
									if (_errs90) vErrors.length = _errs90;
									else vErrors = null;
								}
							}
						}
						if (data32.sources !== void 0) {
							let data37 = data32.sources;
							if (Array.isArray(data37)) {
								if (data37.length > 1e3) {
									const err46 = {
										instancePath: instancePath + "/gates/lineage/sources",
										schemaPath: "#/properties/gates/properties/lineage/properties/sources/maxItems",
										keyword: "maxItems",
										params: { limit: 1e3 },
										schema: 1e3,
										parentSchema: schema19$1.properties.gates.properties.lineage.properties.sources,
										data: data37
									};
									if (vErrors === null) vErrors = [err46];
									else addError(vErrors, err46);
									errors++;
								}
								const len2 = data37.length;
								for (let i4 = 0; i4 < len2; i4++) {
									let data38 = data37[i4];
									if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
										if (data38.dataset === void 0) {
											const err47 = {
												instancePath: instancePath + "/gates/lineage/sources/" + i4,
												schemaPath: "#/properties/gates/properties/lineage/properties/sources/items/required",
												keyword: "required",
												params: { missingProperty: "dataset" },
												schema: schema19$1.properties.gates.properties.lineage.properties.sources.items.required,
												parentSchema: schema19$1.properties.gates.properties.lineage.properties.sources.items,
												data: data38
											};
											if (vErrors === null) vErrors = [err47];
											else addError(vErrors, err47);
											errors++;
										}
										if (data38.contract === void 0) {
											const err48 = {
												instancePath: instancePath + "/gates/lineage/sources/" + i4,
												schemaPath: "#/properties/gates/properties/lineage/properties/sources/items/required",
												keyword: "required",
												params: { missingProperty: "contract" },
												schema: schema19$1.properties.gates.properties.lineage.properties.sources.items.required,
												parentSchema: schema19$1.properties.gates.properties.lineage.properties.sources.items,
												data: data38
											};
											if (vErrors === null) vErrors = [err48];
											else addError(vErrors, err48);
											errors++;
										}
										for (const key16 in data38) if (!(key16 === "dataset" || key16 === "contract")) {
											const err49 = {
												instancePath: instancePath + "/gates/lineage/sources/" + i4,
												schemaPath: "#/properties/gates/properties/lineage/properties/sources/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key16 },
												schema: false,
												parentSchema: schema19$1.properties.gates.properties.lineage.properties.sources.items,
												data: data38
											};
											if (vErrors === null) vErrors = [err49];
											else addError(vErrors, err49);
											errors++;
										}
										if (data38.dataset !== void 0) {
											let data39 = data38.dataset;
											if (typeof data39 === "string") {
												if (data39.length > 500) {
													const err50 = {
														instancePath: instancePath + "/gates/lineage/sources/" + i4 + "/dataset",
														schemaPath: "#/properties/gates/properties/lineage/properties/sources/items/properties/dataset/maxLength",
														keyword: "maxLength",
														params: { limit: 500 },
														schema: 500,
														parentSchema: schema19$1.properties.gates.properties.lineage.properties.sources.items.properties.dataset,
														data: data39
													};
													if (vErrors === null) vErrors = [err50];
													else addError(vErrors, err50);
													errors++;
												}
												if (data39.length < 1) {
													const err51 = {
														instancePath: instancePath + "/gates/lineage/sources/" + i4 + "/dataset",
														schemaPath: "#/properties/gates/properties/lineage/properties/sources/items/properties/dataset/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														schema: 1,
														parentSchema: schema19$1.properties.gates.properties.lineage.properties.sources.items.properties.dataset,
														data: data39
													};
													if (vErrors === null) vErrors = [err51];
													else addError(vErrors, err51);
													errors++;
												}
											} else {
												const err52 = {
													instancePath: instancePath + "/gates/lineage/sources/" + i4 + "/dataset",
													schemaPath: "#/properties/gates/properties/lineage/properties/sources/items/properties/dataset/type",
													keyword: "type",
													params: { type: "string" },
													schema: schema19$1.properties.gates.properties.lineage.properties.sources.items.properties.dataset.type,
													parentSchema: schema19$1.properties.gates.properties.lineage.properties.sources.items.properties.dataset,
													data: data39
												};
												if (vErrors === null) vErrors = [err52];
												else addError(vErrors, err52);
												errors++;
											}
										}
										if (data38.contract !== void 0) {
											let data40 = data38.contract;
											if (typeof data40 === "string") {
												if (data40.length > 1e3) {
													const err53 = {
														instancePath: instancePath + "/gates/lineage/sources/" + i4 + "/contract",
														schemaPath: "#/properties/gates/properties/lineage/properties/sources/items/properties/contract/maxLength",
														keyword: "maxLength",
														params: { limit: 1e3 },
														schema: 1e3,
														parentSchema: schema19$1.properties.gates.properties.lineage.properties.sources.items.properties.contract,
														data: data40
													};
													if (vErrors === null) vErrors = [err53];
													else addError(vErrors, err53);
													errors++;
												}
												if (data40.length < 1) {
													const err54 = {
														instancePath: instancePath + "/gates/lineage/sources/" + i4 + "/contract",
														schemaPath: "#/properties/gates/properties/lineage/properties/sources/items/properties/contract/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														schema: 1,
														parentSchema: schema19$1.properties.gates.properties.lineage.properties.sources.items.properties.contract,
														data: data40
													};
													if (vErrors === null) vErrors = [err54];
													else addError(vErrors, err54);
													errors++;
												}
											} else {
												const err55 = {
													instancePath: instancePath + "/gates/lineage/sources/" + i4 + "/contract",
													schemaPath: "#/properties/gates/properties/lineage/properties/sources/items/properties/contract/type",
													keyword: "type",
													params: { type: "string" },
													schema: schema19$1.properties.gates.properties.lineage.properties.sources.items.properties.contract.type,
													parentSchema: schema19$1.properties.gates.properties.lineage.properties.sources.items.properties.contract,
													data: data40
												};
												if (vErrors === null) vErrors = [err55];
												else addError(vErrors, err55);
												errors++;
											}
										}
									} else {
										const err56 = {
											instancePath: instancePath + "/gates/lineage/sources/" + i4,
											schemaPath: "#/properties/gates/properties/lineage/properties/sources/items/type",
											keyword: "type",
											params: { type: "object" },
											schema: schema19$1.properties.gates.properties.lineage.properties.sources.items.type,
											parentSchema: schema19$1.properties.gates.properties.lineage.properties.sources.items,
											data: data38
										};
										if (vErrors === null) vErrors = [err56];
										else addError(vErrors, err56);
										errors++;
									}
								}
							} else {
								const err57 = {
									instancePath: instancePath + "/gates/lineage/sources",
									schemaPath: "#/properties/gates/properties/lineage/properties/sources/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema19$1.properties.gates.properties.lineage.properties.sources.type,
									parentSchema: schema19$1.properties.gates.properties.lineage.properties.sources,
									data: data37
								};
								if (vErrors === null) vErrors = [err57];
								else addError(vErrors, err57);
								errors++;
							}
						}
						if (data32.outputs !== void 0) {
							let data41 = data32.outputs;
							if (Array.isArray(data41)) {
								if (data41.length > 1e3) {
									const err58 = {
										instancePath: instancePath + "/gates/lineage/outputs",
										schemaPath: "#/properties/gates/properties/lineage/properties/outputs/maxItems",
										keyword: "maxItems",
										params: { limit: 1e3 },
										schema: 1e3,
										parentSchema: schema19$1.properties.gates.properties.lineage.properties.outputs,
										data: data41
									};
									if (vErrors === null) vErrors = [err58];
									else addError(vErrors, err58);
									errors++;
								}
								const len3 = data41.length;
								for (let i5 = 0; i5 < len3; i5++) {
									let data42 = data41[i5];
									if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
										if (data42.dataset === void 0) {
											const err59 = {
												instancePath: instancePath + "/gates/lineage/outputs/" + i5,
												schemaPath: "#/properties/gates/properties/lineage/properties/outputs/items/required",
												keyword: "required",
												params: { missingProperty: "dataset" },
												schema: schema19$1.properties.gates.properties.lineage.properties.outputs.items.required,
												parentSchema: schema19$1.properties.gates.properties.lineage.properties.outputs.items,
												data: data42
											};
											if (vErrors === null) vErrors = [err59];
											else addError(vErrors, err59);
											errors++;
										}
										if (data42.feature === void 0) {
											const err60 = {
												instancePath: instancePath + "/gates/lineage/outputs/" + i5,
												schemaPath: "#/properties/gates/properties/lineage/properties/outputs/items/required",
												keyword: "required",
												params: { missingProperty: "feature" },
												schema: schema19$1.properties.gates.properties.lineage.properties.outputs.items.required,
												parentSchema: schema19$1.properties.gates.properties.lineage.properties.outputs.items,
												data: data42
											};
											if (vErrors === null) vErrors = [err60];
											else addError(vErrors, err60);
											errors++;
										}
										for (const key17 in data42) if (!(key17 === "dataset" || key17 === "feature")) {
											const err61 = {
												instancePath: instancePath + "/gates/lineage/outputs/" + i5,
												schemaPath: "#/properties/gates/properties/lineage/properties/outputs/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key17 },
												schema: false,
												parentSchema: schema19$1.properties.gates.properties.lineage.properties.outputs.items,
												data: data42
											};
											if (vErrors === null) vErrors = [err61];
											else addError(vErrors, err61);
											errors++;
										}
										if (data42.dataset !== void 0) {
											let data43 = data42.dataset;
											if (typeof data43 === "string") {
												if (data43.length > 500) {
													const err62 = {
														instancePath: instancePath + "/gates/lineage/outputs/" + i5 + "/dataset",
														schemaPath: "#/properties/gates/properties/lineage/properties/outputs/items/properties/dataset/maxLength",
														keyword: "maxLength",
														params: { limit: 500 },
														schema: 500,
														parentSchema: schema19$1.properties.gates.properties.lineage.properties.outputs.items.properties.dataset,
														data: data43
													};
													if (vErrors === null) vErrors = [err62];
													else addError(vErrors, err62);
													errors++;
												}
												if (data43.length < 1) {
													const err63 = {
														instancePath: instancePath + "/gates/lineage/outputs/" + i5 + "/dataset",
														schemaPath: "#/properties/gates/properties/lineage/properties/outputs/items/properties/dataset/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														schema: 1,
														parentSchema: schema19$1.properties.gates.properties.lineage.properties.outputs.items.properties.dataset,
														data: data43
													};
													if (vErrors === null) vErrors = [err63];
													else addError(vErrors, err63);
													errors++;
												}
											} else {
												const err64 = {
													instancePath: instancePath + "/gates/lineage/outputs/" + i5 + "/dataset",
													schemaPath: "#/properties/gates/properties/lineage/properties/outputs/items/properties/dataset/type",
													keyword: "type",
													params: { type: "string" },
													schema: schema19$1.properties.gates.properties.lineage.properties.outputs.items.properties.dataset.type,
													parentSchema: schema19$1.properties.gates.properties.lineage.properties.outputs.items.properties.dataset,
													data: data43
												};
												if (vErrors === null) vErrors = [err64];
												else addError(vErrors, err64);
												errors++;
											}
										}
										if (data42.feature !== void 0) {
											if (!validate85(data42.feature, {
												instancePath: instancePath + "/gates/lineage/outputs/" + i5 + "/feature",
												parentData: data42,
												parentDataProperty: "feature",
												rootData,
												dynamicAnchors
											})) {
												vErrors = joinErrors(vErrors, validate85.errors);
												errors = vErrors.length;
											}
										}
									} else {
										const err65 = {
											instancePath: instancePath + "/gates/lineage/outputs/" + i5,
											schemaPath: "#/properties/gates/properties/lineage/properties/outputs/items/type",
											keyword: "type",
											params: { type: "object" },
											schema: schema19$1.properties.gates.properties.lineage.properties.outputs.items.type,
											parentSchema: schema19$1.properties.gates.properties.lineage.properties.outputs.items,
											data: data42
										};
										if (vErrors === null) vErrors = [err65];
										else addError(vErrors, err65);
										errors++;
									}
								}
							} else {
								const err66 = {
									instancePath: instancePath + "/gates/lineage/outputs",
									schemaPath: "#/properties/gates/properties/lineage/properties/outputs/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema19$1.properties.gates.properties.lineage.properties.outputs.type,
									parentSchema: schema19$1.properties.gates.properties.lineage.properties.outputs,
									data: data41
								};
								if (vErrors === null) vErrors = [err66];
								else addError(vErrors, err66);
								errors++;
							}
						}
						if (data32["unready-environments"] !== void 0) {
							if (!validate87(data32["unready-environments"], {
								instancePath: instancePath + "/gates/lineage/unready-environments",
								parentData: data32,
								parentDataProperty: "unready-environments",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate87.errors);
								errors = vErrors.length;
							}
						}
						if (data32["personal-data"] !== void 0) {
							if (!validate87(data32["personal-data"], {
								instancePath: instancePath + "/gates/lineage/personal-data",
								parentData: data32,
								parentDataProperty: "personal-data",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate87.errors);
								errors = vErrors.length;
							}
						}
						if (data32.files !== void 0) {
							if (!validate57(data32.files, {
								instancePath: instancePath + "/gates/lineage/files",
								parentData: data32,
								parentDataProperty: "files",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate57.errors);
								errors = vErrors.length;
							}
						}
						if (data32.telemetry !== void 0) {
							if (!validate57(data32.telemetry, {
								instancePath: instancePath + "/gates/lineage/telemetry",
								parentData: data32,
								parentDataProperty: "telemetry",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate57.errors);
								errors = vErrors.length;
							}
						}
						if (data32.registries !== void 0) {
							let data49 = data32.registries;
							if (Array.isArray(data49)) {
								if (data49.length > 100) {
									const err67 = {
										instancePath: instancePath + "/gates/lineage/registries",
										schemaPath: "#/properties/gates/properties/lineage/properties/registries/maxItems",
										keyword: "maxItems",
										params: { limit: 100 },
										schema: 100,
										parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries,
										data: data49
									};
									if (vErrors === null) vErrors = [err67];
									else addError(vErrors, err67);
									errors++;
								}
								const len4 = data49.length;
								for (let i6 = 0; i6 < len4; i6++) {
									let data50 = data49[i6];
									if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
										if (data50.path === void 0) {
											const err68 = {
												instancePath: instancePath + "/gates/lineage/registries/" + i6,
												schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/required",
												keyword: "required",
												params: { missingProperty: "path" },
												schema: schema19$1.properties.gates.properties.lineage.properties.registries.items.required,
												parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items,
												data: data50
											};
											if (vErrors === null) vErrors = [err68];
											else addError(vErrors, err68);
											errors++;
										}
										for (const key18 in data50) if (!(key18 === "path" || key18 === "kind" || key18 === "features" || key18 === "tags")) {
											const err69 = {
												instancePath: instancePath + "/gates/lineage/registries/" + i6,
												schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key18 },
												schema: false,
												parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items,
												data: data50
											};
											if (vErrors === null) vErrors = [err69];
											else addError(vErrors, err69);
											errors++;
										}
										if (data50.path !== void 0) {
											let data51 = data50.path;
											if (typeof data51 === "string") {
												if (data51.length > 1e3) {
													const err70 = {
														instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/path",
														schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/path/maxLength",
														keyword: "maxLength",
														params: { limit: 1e3 },
														schema: 1e3,
														parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.path,
														data: data51
													};
													if (vErrors === null) vErrors = [err70];
													else addError(vErrors, err70);
													errors++;
												}
												if (data51.length < 1) {
													const err71 = {
														instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/path",
														schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/path/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														schema: 1,
														parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.path,
														data: data51
													};
													if (vErrors === null) vErrors = [err71];
													else addError(vErrors, err71);
													errors++;
												}
											} else {
												const err72 = {
													instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/path",
													schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/path/type",
													keyword: "type",
													params: { type: "string" },
													schema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.path.type,
													parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.path,
													data: data51
												};
												if (vErrors === null) vErrors = [err72];
												else addError(vErrors, err72);
												errors++;
											}
										}
										if (data50.kind !== void 0) {
											let data52 = data50.kind;
											if (!(data52 === "feast" || data52 === "dbt")) {
												const err73 = {
													instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/kind",
													schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/kind/enum",
													keyword: "enum",
													params: { allowedValues: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.kind.enum },
													schema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.kind.enum,
													parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.kind,
													data: data52
												};
												if (vErrors === null) vErrors = [err73];
												else addError(vErrors, err73);
												errors++;
											}
										}
										if (data50.features !== void 0) {
											let data53 = data50.features;
											if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
												if (Object.keys(data53).length > 1e4) {
													const err74 = {
														instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features",
														schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/features/maxProperties",
														keyword: "maxProperties",
														params: { limit: 1e4 },
														schema: 1e4,
														parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.features,
														data: data53
													};
													if (vErrors === null) vErrors = [err74];
													else addError(vErrors, err74);
													errors++;
												}
												for (const key19 in data53) {
													let data54 = data53[key19];
													const _errs129 = errors;
													let valid40 = false;
													const _errs130 = errors;
													if (typeof data54 === "string") {
														if (data54.length > 500) {
															const err75 = {
																instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
																schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/features/additionalProperties/anyOf/0/maxLength",
																keyword: "maxLength",
																params: { limit: 500 },
																schema: 500,
																parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[0],
																data: data54
															};
															if (vErrors === null) vErrors = [err75];
															else addError(vErrors, err75);
															errors++;
														}
														if (data54.length < 1) {
															const err76 = {
																instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
																schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/features/additionalProperties/anyOf/0/minLength",
																keyword: "minLength",
																params: { limit: 1 },
																schema: 1,
																parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[0],
																data: data54
															};
															if (vErrors === null) vErrors = [err76];
															else addError(vErrors, err76);
															errors++;
														}
													} else {
														const err77 = {
															instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
															schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/features/additionalProperties/anyOf/0/type",
															keyword: "type",
															params: { type: "string" },
															schema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[0].type,
															parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[0],
															data: data54
														};
														if (vErrors === null) vErrors = [err77];
														else addError(vErrors, err77);
														errors++;
													}
													var _valid8 = _errs130 === errors;
													valid40 = valid40 || _valid8;
													const _errs132 = errors;
													if (Array.isArray(data54)) {
														if (data54.length > 1e3) {
															const err78 = {
																instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
																schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/features/additionalProperties/anyOf/1/maxItems",
																keyword: "maxItems",
																params: { limit: 1e3 },
																schema: 1e3,
																parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[1],
																data: data54
															};
															if (vErrors === null) vErrors = [err78];
															else addError(vErrors, err78);
															errors++;
														}
														const len5 = data54.length;
														for (let i7 = 0; i7 < len5; i7++) {
															let data55 = data54[i7];
															if (typeof data55 === "string") {
																if (data55.length > 500) {
																	const err79 = {
																		instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i7,
																		schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/features/additionalProperties/anyOf/1/items/maxLength",
																		keyword: "maxLength",
																		params: { limit: 500 },
																		schema: 500,
																		parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[1].items,
																		data: data55
																	};
																	if (vErrors === null) vErrors = [err79];
																	else addError(vErrors, err79);
																	errors++;
																}
																if (data55.length < 1) {
																	const err80 = {
																		instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i7,
																		schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/features/additionalProperties/anyOf/1/items/minLength",
																		keyword: "minLength",
																		params: { limit: 1 },
																		schema: 1,
																		parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[1].items,
																		data: data55
																	};
																	if (vErrors === null) vErrors = [err80];
																	else addError(vErrors, err80);
																	errors++;
																}
															} else {
																const err81 = {
																	instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i7,
																	schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/features/additionalProperties/anyOf/1/items/type",
																	keyword: "type",
																	params: { type: "string" },
																	schema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[1].items.type,
																	parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[1].items,
																	data: data55
																};
																if (vErrors === null) vErrors = [err81];
																else addError(vErrors, err81);
																errors++;
															}
														}
													} else {
														const err82 = {
															instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
															schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/features/additionalProperties/anyOf/1/type",
															keyword: "type",
															params: { type: "array" },
															schema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[1].type,
															parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[1],
															data: data54
														};
														if (vErrors === null) vErrors = [err82];
														else addError(vErrors, err82);
														errors++;
													}
													var _valid8 = _errs132 === errors;
													valid40 = valid40 || _valid8;
													if (!valid40) {
														const err83 = {
															instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
															schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/features/additionalProperties/anyOf",
															keyword: "anyOf",
															params: {},
															schema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf,
															parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties,
															data: data54
														};
														if (vErrors === null) vErrors = [err83];
														else addError(vErrors, err83);
														errors++;
													} else {
														errors = _errs129;
														if (vErrors !== null) {
															if (_errs129) vErrors.length = _errs129;
															else vErrors = null;
														}
													}
												}
											} else {
												const err84 = {
													instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features",
													schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/features/type",
													keyword: "type",
													params: { type: "object" },
													schema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.features.type,
													parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.features,
													data: data53
												};
												if (vErrors === null) vErrors = [err84];
												else addError(vErrors, err84);
												errors++;
											}
										}
										if (data50.tags !== void 0) {
											let data56 = data50.tags;
											if (Array.isArray(data56)) {
												if (data56.length > 50) {
													const err85 = {
														instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/tags",
														schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/tags/maxItems",
														keyword: "maxItems",
														params: { limit: 50 },
														schema: 50,
														parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.tags,
														data: data56
													};
													if (vErrors === null) vErrors = [err85];
													else addError(vErrors, err85);
													errors++;
												}
												const len6 = data56.length;
												for (let i8 = 0; i8 < len6; i8++) {
													let data57 = data56[i8];
													if (typeof data57 === "string") {
														if (data57.length > 200) {
															const err86 = {
																instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/tags/" + i8,
																schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/tags/items/maxLength",
																keyword: "maxLength",
																params: { limit: 200 },
																schema: 200,
																parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.tags.items,
																data: data57
															};
															if (vErrors === null) vErrors = [err86];
															else addError(vErrors, err86);
															errors++;
														}
														if (data57.length < 1) {
															const err87 = {
																instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/tags/" + i8,
																schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/tags/items/minLength",
																keyword: "minLength",
																params: { limit: 1 },
																schema: 1,
																parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.tags.items,
																data: data57
															};
															if (vErrors === null) vErrors = [err87];
															else addError(vErrors, err87);
															errors++;
														}
													} else {
														const err88 = {
															instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/tags/" + i8,
															schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/tags/items/type",
															keyword: "type",
															params: { type: "string" },
															schema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.tags.items.type,
															parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.tags.items,
															data: data57
														};
														if (vErrors === null) vErrors = [err88];
														else addError(vErrors, err88);
														errors++;
													}
												}
											} else {
												const err89 = {
													instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/tags",
													schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/tags/type",
													keyword: "type",
													params: { type: "array" },
													schema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.tags.type,
													parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.tags,
													data: data56
												};
												if (vErrors === null) vErrors = [err89];
												else addError(vErrors, err89);
												errors++;
											}
										}
									} else {
										const err90 = {
											instancePath: instancePath + "/gates/lineage/registries/" + i6,
											schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/type",
											keyword: "type",
											params: { type: "object" },
											schema: schema19$1.properties.gates.properties.lineage.properties.registries.items.type,
											parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items,
											data: data50
										};
										if (vErrors === null) vErrors = [err90];
										else addError(vErrors, err90);
										errors++;
									}
								}
							} else {
								const err91 = {
									instancePath: instancePath + "/gates/lineage/registries",
									schemaPath: "#/properties/gates/properties/lineage/properties/registries/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema19$1.properties.gates.properties.lineage.properties.registries.type,
									parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries,
									data: data49
								};
								if (vErrors === null) vErrors = [err91];
								else addError(vErrors, err91);
								errors++;
							}
						}
						if (data32.alerts !== void 0) {
							if (!validate57(data32.alerts, {
								instancePath: instancePath + "/gates/lineage/alerts",
								parentData: data32,
								parentDataProperty: "alerts",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate57.errors);
								errors = vErrors.length;
							}
						}
						if (data32.sections !== void 0) {
							let data59 = data32.sections;
							const _errs142 = errors;
							let valid45 = false;
							const _errs143 = errors;
							if (!validate93(data59, {
								instancePath: instancePath + "/gates/lineage/sections",
								parentData: data32,
								parentDataProperty: "sections",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate93.errors);
								errors = vErrors.length;
							}
							var _valid9 = _errs143 === errors;
							valid45 = valid45 || _valid9;
							const _errs144 = errors;
							if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
								for (const key20 in data59) if (!validate93(data59[key20], {
									instancePath: instancePath + "/gates/lineage/sections/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),
									parentData: data59,
									parentDataProperty: key20,
									rootData,
									dynamicAnchors
								})) {
									vErrors = joinErrors(vErrors, validate93.errors);
									errors = vErrors.length;
								}
							} else {
								const err92 = {
									instancePath: instancePath + "/gates/lineage/sections",
									schemaPath: "#/properties/gates/properties/lineage/properties/sections/anyOf/1/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19$1.properties.gates.properties.lineage.properties.sections.anyOf[1].type,
									parentSchema: schema19$1.properties.gates.properties.lineage.properties.sections.anyOf[1],
									data: data59
								};
								if (vErrors === null) vErrors = [err92];
								else addError(vErrors, err92);
								errors++;
							}
							var _valid9 = _errs144 === errors;
							valid45 = valid45 || _valid9;
							if (!valid45) {
								const err93 = {
									instancePath: instancePath + "/gates/lineage/sections",
									schemaPath: "#/properties/gates/properties/lineage/properties/sections/anyOf",
									keyword: "anyOf",
									params: {},
									schema: schema19$1.properties.gates.properties.lineage.properties.sections.anyOf,
									parentSchema: schema19$1.properties.gates.properties.lineage.properties.sections,
									data: data59
								};
								if (vErrors === null) vErrors = [err93];
								else addError(vErrors, err93);
								errors++;
							} else {
								errors = _errs142;
								if (vErrors !== null) {
									if (_errs142) vErrors.length = _errs142;
									else vErrors = null;
								}
							}
						}
					} else {
						const err94 = {
							instancePath: instancePath + "/gates/lineage",
							schemaPath: "#/properties/gates/properties/lineage/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19$1.properties.gates.properties.lineage.type,
							parentSchema: schema19$1.properties.gates.properties.lineage,
							data: data32
						};
						if (vErrors === null) vErrors = [err94];
						else addError(vErrors, err94);
						errors++;
					}
				}
				if (data9.tests !== void 0) {
					let data61 = data9.tests;
					if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
						for (const key21 in data61) if (!(key21 === "kinds")) {
							const err95 = {
								instancePath: instancePath + "/gates/tests",
								schemaPath: "#/properties/gates/properties/tests/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key21 },
								schema: false,
								parentSchema: schema19$1.properties.gates.properties.tests,
								data: data61
							};
							if (vErrors === null) vErrors = [err95];
							else addError(vErrors, err95);
							errors++;
						}
						if (data61.kinds !== void 0) {
							let data62 = data61.kinds;
							const _errs152 = errors;
							let valid48 = false;
							const _errs153 = errors;
							if (!validate96(data62, {
								instancePath: instancePath + "/gates/tests/kinds",
								parentData: data61,
								parentDataProperty: "kinds",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate96.errors);
								errors = vErrors.length;
							}
							var _valid10 = _errs153 === errors;
							valid48 = valid48 || _valid10;
							const _errs154 = errors;
							if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
								for (const key22 in data62) if (!validate96(data62[key22], {
									instancePath: instancePath + "/gates/tests/kinds/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),
									parentData: data62,
									parentDataProperty: key22,
									rootData,
									dynamicAnchors
								})) {
									vErrors = joinErrors(vErrors, validate96.errors);
									errors = vErrors.length;
								}
							} else {
								const err96 = {
									instancePath: instancePath + "/gates/tests/kinds",
									schemaPath: "#/properties/gates/properties/tests/properties/kinds/anyOf/1/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19$1.properties.gates.properties.tests.properties.kinds.anyOf[1].type,
									parentSchema: schema19$1.properties.gates.properties.tests.properties.kinds.anyOf[1],
									data: data62
								};
								if (vErrors === null) vErrors = [err96];
								else addError(vErrors, err96);
								errors++;
							}
							var _valid10 = _errs154 === errors;
							valid48 = valid48 || _valid10;
							if (!valid48) {
								const err97 = {
									instancePath: instancePath + "/gates/tests/kinds",
									schemaPath: "#/properties/gates/properties/tests/properties/kinds/anyOf",
									keyword: "anyOf",
									params: {},
									schema: schema19$1.properties.gates.properties.tests.properties.kinds.anyOf,
									parentSchema: schema19$1.properties.gates.properties.tests.properties.kinds,
									data: data62
								};
								if (vErrors === null) vErrors = [err97];
								else addError(vErrors, err97);
								errors++;
							} else {
								errors = _errs152;
								if (vErrors !== null) {
									if (_errs152) vErrors.length = _errs152;
									else vErrors = null;
								}
							}
						}
					} else {
						const err98 = {
							instancePath: instancePath + "/gates/tests",
							schemaPath: "#/properties/gates/properties/tests/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19$1.properties.gates.properties.tests.type,
							parentSchema: schema19$1.properties.gates.properties.tests,
							data: data61
						};
						if (vErrors === null) vErrors = [err98];
						else addError(vErrors, err98);
						errors++;
					}
				}
			} else {
				const err99 = {
					instancePath: instancePath + "/gates",
					schemaPath: "#/properties/gates/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19$1.properties.gates.type,
					parentSchema: schema19$1.properties.gates,
					data: data9
				};
				if (vErrors === null) vErrors = [err99];
				else addError(vErrors, err99);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data64 = data.severity;
			if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
				for (const key23 in data64) {
					const _errs160 = errors;
					if (!validate99(key23, {
						instancePath: instancePath + "/severity",
						parentData: data64,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate99.errors);
						errors = vErrors.length;
					}
					if (!(_errs160 === errors)) {
						const err100 = {
							instancePath: instancePath + "/severity",
							schemaPath: "#/properties/severity/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key23 },
							schema: schema19$1.properties.severity.propertyNames,
							parentSchema: schema19$1.properties.severity,
							data: data64
						};
						if (vErrors === null) vErrors = [err100];
						else addError(vErrors, err100);
						errors++;
					}
				}
				for (const key24 in data64) {
					let data65 = data64[key24];
					const _errs163 = errors;
					let valid52 = false;
					const _errs164 = errors;
					if (!validate101(data65, {
						instancePath: instancePath + "/severity/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data64,
						parentDataProperty: key24,
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate101.errors);
						errors = vErrors.length;
					}
					var _valid11 = _errs164 === errors;
					valid52 = valid52 || _valid11;
					const _errs165 = errors;
					if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
						for (const key25 in data65) if (!validate101(data65[key25], {
							instancePath: instancePath + "/severity/" + key24.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),
							parentData: data65,
							parentDataProperty: key25,
							rootData,
							dynamicAnchors
						})) {
							vErrors = joinErrors(vErrors, validate101.errors);
							errors = vErrors.length;
						}
					} else {
						const err101 = {
							instancePath: instancePath + "/severity/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/severity/additionalProperties/anyOf/1/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19$1.properties.severity.additionalProperties.anyOf[1].type,
							parentSchema: schema19$1.properties.severity.additionalProperties.anyOf[1],
							data: data65
						};
						if (vErrors === null) vErrors = [err101];
						else addError(vErrors, err101);
						errors++;
					}
					var _valid11 = _errs165 === errors;
					valid52 = valid52 || _valid11;
					if (!valid52) {
						const err102 = {
							instancePath: instancePath + "/severity/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/severity/additionalProperties/anyOf",
							keyword: "anyOf",
							params: {},
							schema: schema19$1.properties.severity.additionalProperties.anyOf,
							parentSchema: schema19$1.properties.severity.additionalProperties,
							data: data65
						};
						if (vErrors === null) vErrors = [err102];
						else addError(vErrors, err102);
						errors++;
					} else {
						errors = _errs163;
						if (vErrors !== null) {
							if (_errs163) vErrors.length = _errs163;
							else vErrors = null;
						}
					}
				}
			} else {
				const err103 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19$1.properties.severity.type,
					parentSchema: schema19$1.properties.severity,
					data: data64
				};
				if (vErrors === null) vErrors = [err103];
				else addError(vErrors, err103);
				errors++;
			}
		}
		if (data.enforce !== void 0) {
			let data67 = data.enforce;
			if (typeof data67 !== "boolean") {
				const err104 = {
					instancePath: instancePath + "/enforce",
					schemaPath: "#/properties/enforce/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema19$1.properties.enforce.type,
					parentSchema: schema19$1.properties.enforce,
					data: data67
				};
				if (vErrors === null) vErrors = [err104];
				else addError(vErrors, err104);
				errors++;
			}
		}
		if (data.timeout !== void 0) {
			let data68 = data.timeout;
			if (typeof data68 == "number" && isFinite(data68)) {
				if (data68 > 86400 || isNaN(data68)) {
					const err105 = {
						instancePath: instancePath + "/timeout",
						schemaPath: "#/properties/timeout/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 86400
						},
						schema: 86400,
						parentSchema: schema19$1.properties.timeout,
						data: data68
					};
					if (vErrors === null) vErrors = [err105];
					else addError(vErrors, err105);
					errors++;
				}
				if (data68 <= 0 || isNaN(data68)) {
					const err106 = {
						instancePath: instancePath + "/timeout",
						schemaPath: "#/properties/timeout/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						schema: 0,
						parentSchema: schema19$1.properties.timeout,
						data: data68
					};
					if (vErrors === null) vErrors = [err106];
					else addError(vErrors, err106);
					errors++;
				}
			} else {
				const err107 = {
					instancePath: instancePath + "/timeout",
					schemaPath: "#/properties/timeout/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema19$1.properties.timeout.type,
					parentSchema: schema19$1.properties.timeout,
					data: data68
				};
				if (vErrors === null) vErrors = [err107];
				else addError(vErrors, err107);
				errors++;
			}
		}
	} else {
		const err108 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema19$1.type,
			parentSchema: schema19$1,
			data
		};
		if (vErrors === null) vErrors = [err108];
		else addError(vErrors, err108);
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

const waivers = boundedValidator(validate52);
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "waivers.schema.json",
	"title": "Waivers",
	"description": "`promotion.waivers.yml`: findings accepted for now, each with a reason and an end. Who approved is the pull request that merged the line.",
	"type": "object",
	"additionalProperties": false,
	"required": ["version", "waivers"],
	"properties": {
		"version": { "const": 1 },
		"waivers": {
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"title": "Waiver",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"check",
					"feature",
					"reason",
					"until"
				],
				"properties": {
					"check": { "$ref": "common.schema.json#/$defs/checkId" },
					"feature": {
						"description": "The feature's id.",
						"type": "string",
						"minLength": 1,
						"maxLength": 100
					},
					"about": {
						"description": "Only the finding with this fingerprint, as the report prints it. Left out: every finding of the check for this feature.",
						"type": "string",
						"minLength": 1,
						"maxLength": 2e3
					},
					"reason": {
						"description": "Why it is accepted for now.",
						"type": "string",
						"minLength": 10,
						"maxLength": 2e3
					},
					"until": {
						"description": "The last day it holds, Coordinated Universal Time.",
						"$ref": "common.schema.json#/$defs/date"
					}
				}
			}
		}
	}
};
const schema21 = {
	"description": "A check, as `gate/question`.",
	"type": "string",
	"pattern": "^[a-z][a-z-]*/[a-z][a-z0-9-]*$"
};
const pattern3 = /* @__PURE__ */ new RegExp("^[a-z][a-z-]*/[a-z][a-z0-9-]*$", "");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z-]*/[a-z][a-z0-9-]*$" },
				schema: "^[a-z][a-z-]*/[a-z][a-z0-9-]*$",
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema21.type,
			parentSchema: schema21,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else addError(vErrors, err1);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema22 = {
	"description": "A day, as year-month-day.",
	"type": "string",
	"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
};
const pattern4 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern4.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
				schema: "^\\d{4}-\\d{2}-\\d{2}$",
				parentSchema: schema22,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema22.type,
			parentSchema: schema22,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else addError(vErrors, err1);
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
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
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.waivers === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "waivers" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "waivers")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else addError(vErrors, err2);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (1 !== data0) {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					schema: 1,
					parentSchema: schema19.properties.version,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else addError(vErrors, err3);
				errors++;
			}
		}
		if (data.waivers !== void 0) {
			let data1 = data.waivers;
			if (Array.isArray(data1)) {
				if (data1.length > 1e3) {
					const err4 = {
						instancePath: instancePath + "/waivers",
						schemaPath: "#/properties/waivers/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema19.properties.waivers,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else addError(vErrors, err4);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.check === void 0) {
							const err5 = {
								instancePath: instancePath + "/waivers/" + i0,
								schemaPath: "#/properties/waivers/items/required",
								keyword: "required",
								params: { missingProperty: "check" },
								schema: schema19.properties.waivers.items.required,
								parentSchema: schema19.properties.waivers.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err5];
							else addError(vErrors, err5);
							errors++;
						}
						if (data2.feature === void 0) {
							const err6 = {
								instancePath: instancePath + "/waivers/" + i0,
								schemaPath: "#/properties/waivers/items/required",
								keyword: "required",
								params: { missingProperty: "feature" },
								schema: schema19.properties.waivers.items.required,
								parentSchema: schema19.properties.waivers.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err6];
							else addError(vErrors, err6);
							errors++;
						}
						if (data2.reason === void 0) {
							const err7 = {
								instancePath: instancePath + "/waivers/" + i0,
								schemaPath: "#/properties/waivers/items/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								schema: schema19.properties.waivers.items.required,
								parentSchema: schema19.properties.waivers.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err7];
							else addError(vErrors, err7);
							errors++;
						}
						if (data2.until === void 0) {
							const err8 = {
								instancePath: instancePath + "/waivers/" + i0,
								schemaPath: "#/properties/waivers/items/required",
								keyword: "required",
								params: { missingProperty: "until" },
								schema: schema19.properties.waivers.items.required,
								parentSchema: schema19.properties.waivers.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err8];
							else addError(vErrors, err8);
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "check" || key1 === "feature" || key1 === "about" || key1 === "reason" || key1 === "until")) {
							const err9 = {
								instancePath: instancePath + "/waivers/" + i0,
								schemaPath: "#/properties/waivers/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								schema: false,
								parentSchema: schema19.properties.waivers.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err9];
							else addError(vErrors, err9);
							errors++;
						}
						if (data2.check !== void 0) {
							if (!validate54(data2.check, {
								instancePath: instancePath + "/waivers/" + i0 + "/check",
								parentData: data2,
								parentDataProperty: "check",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate54.errors);
								errors = vErrors.length;
							}
						}
						if (data2.feature !== void 0) {
							let data4 = data2.feature;
							if (typeof data4 === "string") {
								if (data4.length > 100) {
									const err10 = {
										instancePath: instancePath + "/waivers/" + i0 + "/feature",
										schemaPath: "#/properties/waivers/items/properties/feature/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										schema: 100,
										parentSchema: schema19.properties.waivers.items.properties.feature,
										data: data4
									};
									if (vErrors === null) vErrors = [err10];
									else addError(vErrors, err10);
									errors++;
								}
								if (data4.length < 1) {
									const err11 = {
										instancePath: instancePath + "/waivers/" + i0 + "/feature",
										schemaPath: "#/properties/waivers/items/properties/feature/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema19.properties.waivers.items.properties.feature,
										data: data4
									};
									if (vErrors === null) vErrors = [err11];
									else addError(vErrors, err11);
									errors++;
								}
							} else {
								const err12 = {
									instancePath: instancePath + "/waivers/" + i0 + "/feature",
									schemaPath: "#/properties/waivers/items/properties/feature/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.waivers.items.properties.feature.type,
									parentSchema: schema19.properties.waivers.items.properties.feature,
									data: data4
								};
								if (vErrors === null) vErrors = [err12];
								else addError(vErrors, err12);
								errors++;
							}
						}
						if (data2.about !== void 0) {
							let data5 = data2.about;
							if (typeof data5 === "string") {
								if (data5.length > 2e3) {
									const err13 = {
										instancePath: instancePath + "/waivers/" + i0 + "/about",
										schemaPath: "#/properties/waivers/items/properties/about/maxLength",
										keyword: "maxLength",
										params: { limit: 2e3 },
										schema: 2e3,
										parentSchema: schema19.properties.waivers.items.properties.about,
										data: data5
									};
									if (vErrors === null) vErrors = [err13];
									else addError(vErrors, err13);
									errors++;
								}
								if (data5.length < 1) {
									const err14 = {
										instancePath: instancePath + "/waivers/" + i0 + "/about",
										schemaPath: "#/properties/waivers/items/properties/about/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema19.properties.waivers.items.properties.about,
										data: data5
									};
									if (vErrors === null) vErrors = [err14];
									else addError(vErrors, err14);
									errors++;
								}
							} else {
								const err15 = {
									instancePath: instancePath + "/waivers/" + i0 + "/about",
									schemaPath: "#/properties/waivers/items/properties/about/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.waivers.items.properties.about.type,
									parentSchema: schema19.properties.waivers.items.properties.about,
									data: data5
								};
								if (vErrors === null) vErrors = [err15];
								else addError(vErrors, err15);
								errors++;
							}
						}
						if (data2.reason !== void 0) {
							let data6 = data2.reason;
							if (typeof data6 === "string") {
								if (data6.length > 2e3) {
									const err16 = {
										instancePath: instancePath + "/waivers/" + i0 + "/reason",
										schemaPath: "#/properties/waivers/items/properties/reason/maxLength",
										keyword: "maxLength",
										params: { limit: 2e3 },
										schema: 2e3,
										parentSchema: schema19.properties.waivers.items.properties.reason,
										data: data6
									};
									if (vErrors === null) vErrors = [err16];
									else addError(vErrors, err16);
									errors++;
								}
								if (data6.length < 10) {
									const err17 = {
										instancePath: instancePath + "/waivers/" + i0 + "/reason",
										schemaPath: "#/properties/waivers/items/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 10 },
										schema: 10,
										parentSchema: schema19.properties.waivers.items.properties.reason,
										data: data6
									};
									if (vErrors === null) vErrors = [err17];
									else addError(vErrors, err17);
									errors++;
								}
							} else {
								const err18 = {
									instancePath: instancePath + "/waivers/" + i0 + "/reason",
									schemaPath: "#/properties/waivers/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.waivers.items.properties.reason.type,
									parentSchema: schema19.properties.waivers.items.properties.reason,
									data: data6
								};
								if (vErrors === null) vErrors = [err18];
								else addError(vErrors, err18);
								errors++;
							}
						}
						if (data2.until !== void 0) {
							if (!validate56(data2.until, {
								instancePath: instancePath + "/waivers/" + i0 + "/until",
								parentData: data2,
								parentDataProperty: "until",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate56.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/waivers/" + i0,
							schemaPath: "#/properties/waivers/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.waivers.items.type,
							parentSchema: schema19.properties.waivers.items,
							data: data2
						};
						if (vErrors === null) vErrors = [err19];
						else addError(vErrors, err19);
						errors++;
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/waivers",
					schemaPath: "#/properties/waivers/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.waivers.type,
					parentSchema: schema19.properties.waivers,
					data: data1
				};
				if (vErrors === null) vErrors = [err20];
				else addError(vErrors, err20);
				errors++;
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err21];
		else addError(vErrors, err21);
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

function readPolicy(document, vocabulary, builtInStages) {
	const policy$1 = valid(document, policy);
	const problems = [];
	const stages = policy$1.stages ?? builtInStages;
	const known = (word, words, what, ...keys) => {
		if (words.includes(word)) return;
		const listing = what === "a check" ? "`promotion-gates policy` lists them" : void 0;
		problems.push({
			...unknownWord(word, words, what, listing),
			location: document.locateKey(...keys)
		});
	};
	if (stages.includes("retired")) problems.push({
		message: `\`${RETIRED}\` stands below the first stage by itself`,
		remedy: "take it out of `stages`",
		location: document.locate("stages", stages.indexOf(RETIRED))
	});
	for (const [stage, gates] of Object.entries(policy$1.requires ?? {})) {
		known(stage, stages, "a stage of this policy", "requires", stage);
		gates.forEach((gate, index) => known(gate, vocabulary.gates, "a gate", "requires", stage, index));
	}
	for (const stage of Object.keys(policy$1.evidence ?? {})) known(stage, stages, "a stage of this policy", "evidence", stage);
	for (const [gate, options] of Object.entries(policy$1.gates ?? {})) for (const [name, value] of Object.entries(options ?? {})) {
		if (typeof value !== "object" || value === null || Array.isArray(value)) continue;
		for (const stage of Object.keys(value)) known(stage, stages, "a stage of this policy", "gates", gate, name, stage);
	}
	for (const [check, severity] of Object.entries(policy$1.severity ?? {})) {
		known(check, vocabulary.checks, "a check", "severity", check);
		if (typeof severity !== "object") continue;
		for (const stage of Object.keys(severity)) known(stage, stages, "a stage of this policy", "severity", check, stage);
	}
	if (problems.length > 0) throw new ConfigurationError(...problems);
	return policy$1;
}
function readWaivers(document, vocabulary) {
	const waivers$1 = valid(document, waivers);
	const problems = [];
	waivers$1.waivers.forEach((waiver, index) => {
		if (!vocabulary.checks.includes(waiver.check)) {
			const meant = didYouMean(waiver.check, vocabulary.checks);
			problems.push({
				message: `there is no check \`${waiver.check}\`${meant ? `; did you mean \`${meant}\`?` : ""}`,
				remedy: "name the check as the report prints it",
				location: document.locate("waivers", index, "check")
			});
		}
		const day = /* @__PURE__ */ new Date(`${waiver.until}T00:00:00Z`);
		if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== waiver.until) problems.push({
			message: `\`${waiver.until}\` is not a day of the calendar`,
			remedy: "write year-month-day, as 2027-01-31",
			location: document.locate("waivers", index, "until")
		});
	});
	if (problems.length > 0) throw new ConfigurationError(...problems);
	return waivers$1;
}
function readBaseline(document) {
	return valid(document, baseline);
}
function valid(document, validator) {
	const problems = checkDocument(document, validator);
	if (problems.length > 0) throw new ConfigurationError(...problems.map((problem) => ({
		remedy: "mend the file at this line",
		...problem
	})));
	return document.value;
}

export { readPolicy as n, readWaivers as r, readBaseline as t };