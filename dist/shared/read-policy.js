import { i as __toESM } from "./rolldown-runtime.js";
import { i as joinErrors, n as boundedValidator, r as endOfTwins, t as addError } from "./bounded-validator.js";
import { i as require_fast_deep_equal } from "./ajv.js";
import { t as ConfigurationError } from "./configuration-error.js";
import { t as RETIRED } from "./stages.js";
import { t as checkDocument } from "./check-document.js";
import { t as didYouMean } from "./did-you-mean2.js";

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
const schema27 = { "anyOf": [{
	"type": "number",
	"exclusiveMinimum": 0
}, {
	"type": "object",
	"additionalProperties": {
		"type": "number",
		"exclusiveMinimum": 0
	}
}] };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate74.evaluated;
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
				parentSchema: schema27.anyOf[0],
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
			schema: schema27.anyOf[0].type,
			parentSchema: schema27.anyOf[0],
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
					parentSchema: schema27.anyOf[1].additionalProperties,
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
				schema: schema27.anyOf[1].additionalProperties.type,
				parentSchema: schema27.anyOf[1].additionalProperties,
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
			schema: schema27.anyOf[1].type,
			parentSchema: schema27.anyOf[1],
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
			schema: schema27.anyOf,
			parentSchema: schema27,
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
	validate74.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate74.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema28 = {
	"type": "array",
	"uniqueItems": true,
	"items": { "enum": [
		"plan",
		"learnings",
		"guardrails",
		"ablations"
	] }
};
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate78.evaluated;
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
					params: { allowedValues: schema28.items.enum },
					schema: schema28.items.enum,
					parentSchema: schema28.items,
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
					parentSchema: schema28,
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
			schema: schema28.type,
			parentSchema: schema28,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else addError(vErrors, err2);
		errors++;
	}
	validate78.errors = vErrors;
	return errors === 0;
}
validate78.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema30 = {
	"description": "A short name: letters, digits, dots, dashes and underscores.",
	"type": "string",
	"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"
};
const pattern4$1 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "");
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate82.evaluated;
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
				parentSchema: schema30,
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
			schema: schema30.type,
			parentSchema: schema30,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else addError(vErrors, err1);
		errors++;
	}
	validate82.errors = vErrors;
	return errors === 0;
}
validate82.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema31 = {
	"type": "array",
	"maxItems": 100,
	"items": {
		"type": "string",
		"minLength": 1,
		"maxLength": 200
	}
};
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate84.evaluated;
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
				parentSchema: schema31,
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
						parentSchema: schema31.items,
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
						parentSchema: schema31.items,
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
					schema: schema31.items.type,
					parentSchema: schema31.items,
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
			schema: schema31.type,
			parentSchema: schema31,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else addError(vErrors, err4);
		errors++;
	}
	validate84.errors = vErrors;
	return errors === 0;
}
validate84.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema32 = {
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
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate90.evaluated;
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
					params: { allowedValues: schema32.items.enum },
					schema: schema32.items.enum,
					parentSchema: schema32.items,
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
					parentSchema: schema32,
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
			schema: schema32.type,
			parentSchema: schema32,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else addError(vErrors, err2);
		errors++;
	}
	validate90.errors = vErrors;
	return errors === 0;
}
validate90.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema33 = { "anyOf": [{ "const": "declared" }, {
	"type": "array",
	"uniqueItems": true,
	"items": { "enum": [
		"unit",
		"integration",
		"end-to-end"
	] }
}] };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate93.evaluated;
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
			parentSchema: schema33.anyOf[0],
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
					params: { allowedValues: schema33.anyOf[1].items.enum },
					schema: schema33.anyOf[1].items.enum,
					parentSchema: schema33.anyOf[1].items,
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
					parentSchema: schema33.anyOf[1],
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
			schema: schema33.anyOf[1].type,
			parentSchema: schema33.anyOf[1],
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
			schema: schema33.anyOf,
			parentSchema: schema33,
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
	validate93.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate93.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
const schema34 = {
	"description": "A check, as `gate/question`.",
	"type": "string",
	"pattern": "^[a-z][a-z-]*/[a-z][a-z0-9-]*$"
};
const pattern5 = /* @__PURE__ */ new RegExp("^[a-z][a-z-]*/[a-z][a-z0-9-]*$", "");
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate96.evaluated;
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
				parentSchema: schema34,
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
			schema: schema34.type,
			parentSchema: schema34,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else addError(vErrors, err1);
		errors++;
	}
	validate96.errors = vErrors;
	return errors === 0;
}
validate96.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema35 = {
	"description": "What a failing check does: nothing at all, a note, a warning, or it blocks.",
	"enum": [
		"off",
		"note",
		"warning",
		"block"
	]
};
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate98.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "off" || data === "note" || data === "warning" || data === "block")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema35.enum },
			schema: schema35.enum,
			parentSchema: schema35,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else addError(vErrors, err0);
		errors++;
	}
	validate98.errors = vErrors;
	return errors === 0;
}
validate98.evaluated = {
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
						for (const key4 in data10) if (!(key4 === "contracts" || key4 === "environment" || key4 === "compatibility" || key4 === "extra-columns" || key4 === "optional-columns" || key4 === "column-order" || key4 === "memory-limit" || key4 === "time-limit")) {
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
						if (data10["memory-limit"] !== void 0) {
							if (!validate74(data10["memory-limit"], {
								instancePath: instancePath + "/gates/data-contract/memory-limit",
								parentData: data10,
								parentDataProperty: "memory-limit",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate74.errors);
								errors = vErrors.length;
							}
						}
						if (data10["time-limit"] !== void 0) {
							if (!validate74(data10["time-limit"], {
								instancePath: instancePath + "/gates/data-contract/time-limit",
								parentData: data10,
								parentDataProperty: "time-limit",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate74.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/gates/data-contract",
							schemaPath: "#/properties/gates/properties/data-contract/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19$1.properties.gates.properties["data-contract"].type,
							parentSchema: schema19$1.properties.gates.properties["data-contract"],
							data: data10
						};
						if (vErrors === null) vErrors = [err20];
						else addError(vErrors, err20);
						errors++;
					}
				}
				if (data9.experiment !== void 0) {
					let data21 = data9.experiment;
					if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
						for (const key7 in data21) if (!(key7 === "experiments" || key7 === "sections")) {
							const err21 = {
								instancePath: instancePath + "/gates/experiment",
								schemaPath: "#/properties/gates/properties/experiment/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								schema: false,
								parentSchema: schema19$1.properties.gates.properties.experiment,
								data: data21
							};
							if (vErrors === null) vErrors = [err21];
							else addError(vErrors, err21);
							errors++;
						}
						if (data21.experiments !== void 0) {
							if (!validate57(data21.experiments, {
								instancePath: instancePath + "/gates/experiment/experiments",
								parentData: data21,
								parentDataProperty: "experiments",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate57.errors);
								errors = vErrors.length;
							}
						}
						if (data21.sections !== void 0) {
							let data23 = data21.sections;
							const _errs49 = errors;
							let valid16 = false;
							const _errs50 = errors;
							if (!validate78(data23, {
								instancePath: instancePath + "/gates/experiment/sections",
								parentData: data21,
								parentDataProperty: "sections",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate78.errors);
								errors = vErrors.length;
							}
							var _valid2 = _errs50 === errors;
							valid16 = valid16 || _valid2;
							const _errs51 = errors;
							if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
								for (const key8 in data23) if (!validate78(data23[key8], {
									instancePath: instancePath + "/gates/experiment/sections/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
									parentData: data23,
									parentDataProperty: key8,
									rootData,
									dynamicAnchors
								})) {
									vErrors = joinErrors(vErrors, validate78.errors);
									errors = vErrors.length;
								}
							} else {
								const err22 = {
									instancePath: instancePath + "/gates/experiment/sections",
									schemaPath: "#/properties/gates/properties/experiment/properties/sections/anyOf/1/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19$1.properties.gates.properties.experiment.properties.sections.anyOf[1].type,
									parentSchema: schema19$1.properties.gates.properties.experiment.properties.sections.anyOf[1],
									data: data23
								};
								if (vErrors === null) vErrors = [err22];
								else addError(vErrors, err22);
								errors++;
							}
							var _valid2 = _errs51 === errors;
							valid16 = valid16 || _valid2;
							if (!valid16) {
								const err23 = {
									instancePath: instancePath + "/gates/experiment/sections",
									schemaPath: "#/properties/gates/properties/experiment/properties/sections/anyOf",
									keyword: "anyOf",
									params: {},
									schema: schema19$1.properties.gates.properties.experiment.properties.sections.anyOf,
									parentSchema: schema19$1.properties.gates.properties.experiment.properties.sections,
									data: data23
								};
								if (vErrors === null) vErrors = [err23];
								else addError(vErrors, err23);
								errors++;
							} else {
								errors = _errs49;
								if (vErrors !== null) {
									if (_errs49) vErrors.length = _errs49;
									else vErrors = null;
								}
							}
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/gates/experiment",
							schemaPath: "#/properties/gates/properties/experiment/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19$1.properties.gates.properties.experiment.type,
							parentSchema: schema19$1.properties.gates.properties.experiment,
							data: data21
						};
						if (vErrors === null) vErrors = [err24];
						else addError(vErrors, err24);
						errors++;
					}
				}
				if (data9.reproducibility !== void 0) {
					let data25 = data9.reproducibility;
					if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
						for (const key9 in data25) if (!(key9 === "packages" || key9 === "notebooks")) {
							const err25 = {
								instancePath: instancePath + "/gates/reproducibility",
								schemaPath: "#/properties/gates/properties/reproducibility/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key9 },
								schema: false,
								parentSchema: schema19$1.properties.gates.properties.reproducibility,
								data: data25
							};
							if (vErrors === null) vErrors = [err25];
							else addError(vErrors, err25);
							errors++;
						}
						if (data25.packages !== void 0) {
							let data26 = data25.packages;
							const _errs59 = errors;
							let valid19 = false;
							const _errs60 = errors;
							if (!(data26 === "pinned" || data26 === "hashed")) {
								const err26 = {
									instancePath: instancePath + "/gates/reproducibility/packages",
									schemaPath: "#/properties/gates/properties/reproducibility/properties/packages/anyOf/0/enum",
									keyword: "enum",
									params: { allowedValues: schema19$1.properties.gates.properties.reproducibility.properties.packages.anyOf[0].enum },
									schema: schema19$1.properties.gates.properties.reproducibility.properties.packages.anyOf[0].enum,
									parentSchema: schema19$1.properties.gates.properties.reproducibility.properties.packages.anyOf[0],
									data: data26
								};
								if (vErrors === null) vErrors = [err26];
								else addError(vErrors, err26);
								errors++;
							}
							var _valid3 = _errs60 === errors;
							valid19 = valid19 || _valid3;
							const _errs61 = errors;
							if (data26 && typeof data26 == "object" && !Array.isArray(data26)) for (const key10 in data26) {
								let data27 = data26[key10];
								if (!(data27 === "pinned" || data27 === "hashed")) {
									const err27 = {
										instancePath: instancePath + "/gates/reproducibility/packages/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/gates/properties/reproducibility/properties/packages/anyOf/1/additionalProperties/enum",
										keyword: "enum",
										params: { allowedValues: schema19$1.properties.gates.properties.reproducibility.properties.packages.anyOf[1].additionalProperties.enum },
										schema: schema19$1.properties.gates.properties.reproducibility.properties.packages.anyOf[1].additionalProperties.enum,
										parentSchema: schema19$1.properties.gates.properties.reproducibility.properties.packages.anyOf[1].additionalProperties,
										data: data27
									};
									if (vErrors === null) vErrors = [err27];
									else addError(vErrors, err27);
									errors++;
								}
							}
							else {
								const err28 = {
									instancePath: instancePath + "/gates/reproducibility/packages",
									schemaPath: "#/properties/gates/properties/reproducibility/properties/packages/anyOf/1/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19$1.properties.gates.properties.reproducibility.properties.packages.anyOf[1].type,
									parentSchema: schema19$1.properties.gates.properties.reproducibility.properties.packages.anyOf[1],
									data: data26
								};
								if (vErrors === null) vErrors = [err28];
								else addError(vErrors, err28);
								errors++;
							}
							var _valid3 = _errs61 === errors;
							valid19 = valid19 || _valid3;
							if (!valid19) {
								const err29 = {
									instancePath: instancePath + "/gates/reproducibility/packages",
									schemaPath: "#/properties/gates/properties/reproducibility/properties/packages/anyOf",
									keyword: "anyOf",
									params: {},
									schema: schema19$1.properties.gates.properties.reproducibility.properties.packages.anyOf,
									parentSchema: schema19$1.properties.gates.properties.reproducibility.properties.packages,
									data: data26
								};
								if (vErrors === null) vErrors = [err29];
								else addError(vErrors, err29);
								errors++;
							} else {
								errors = _errs59;
								if (vErrors !== null) {
									if (_errs59) vErrors.length = _errs59;
									else vErrors = null;
								}
							}
						}
						if (data25.notebooks !== void 0) {
							let data28 = data25.notebooks;
							const _errs66 = errors;
							let valid21 = false;
							const _errs67 = errors;
							if (!(data28 === "executed-in-order" || data28 === "stripped" || data28 === "any")) {
								const err30 = {
									instancePath: instancePath + "/gates/reproducibility/notebooks",
									schemaPath: "#/properties/gates/properties/reproducibility/properties/notebooks/anyOf/0/enum",
									keyword: "enum",
									params: { allowedValues: schema19$1.properties.gates.properties.reproducibility.properties.notebooks.anyOf[0].enum },
									schema: schema19$1.properties.gates.properties.reproducibility.properties.notebooks.anyOf[0].enum,
									parentSchema: schema19$1.properties.gates.properties.reproducibility.properties.notebooks.anyOf[0],
									data: data28
								};
								if (vErrors === null) vErrors = [err30];
								else addError(vErrors, err30);
								errors++;
							}
							var _valid4 = _errs67 === errors;
							valid21 = valid21 || _valid4;
							const _errs68 = errors;
							if (data28 && typeof data28 == "object" && !Array.isArray(data28)) for (const key11 in data28) {
								let data29 = data28[key11];
								if (!(data29 === "executed-in-order" || data29 === "stripped" || data29 === "any")) {
									const err31 = {
										instancePath: instancePath + "/gates/reproducibility/notebooks/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/gates/properties/reproducibility/properties/notebooks/anyOf/1/additionalProperties/enum",
										keyword: "enum",
										params: { allowedValues: schema19$1.properties.gates.properties.reproducibility.properties.notebooks.anyOf[1].additionalProperties.enum },
										schema: schema19$1.properties.gates.properties.reproducibility.properties.notebooks.anyOf[1].additionalProperties.enum,
										parentSchema: schema19$1.properties.gates.properties.reproducibility.properties.notebooks.anyOf[1].additionalProperties,
										data: data29
									};
									if (vErrors === null) vErrors = [err31];
									else addError(vErrors, err31);
									errors++;
								}
							}
							else {
								const err32 = {
									instancePath: instancePath + "/gates/reproducibility/notebooks",
									schemaPath: "#/properties/gates/properties/reproducibility/properties/notebooks/anyOf/1/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19$1.properties.gates.properties.reproducibility.properties.notebooks.anyOf[1].type,
									parentSchema: schema19$1.properties.gates.properties.reproducibility.properties.notebooks.anyOf[1],
									data: data28
								};
								if (vErrors === null) vErrors = [err32];
								else addError(vErrors, err32);
								errors++;
							}
							var _valid4 = _errs68 === errors;
							valid21 = valid21 || _valid4;
							if (!valid21) {
								const err33 = {
									instancePath: instancePath + "/gates/reproducibility/notebooks",
									schemaPath: "#/properties/gates/properties/reproducibility/properties/notebooks/anyOf",
									keyword: "anyOf",
									params: {},
									schema: schema19$1.properties.gates.properties.reproducibility.properties.notebooks.anyOf,
									parentSchema: schema19$1.properties.gates.properties.reproducibility.properties.notebooks,
									data: data28
								};
								if (vErrors === null) vErrors = [err33];
								else addError(vErrors, err33);
								errors++;
							} else {
								errors = _errs66;
								if (vErrors !== null) {
									if (_errs66) vErrors.length = _errs66;
									else vErrors = null;
								}
							}
						}
					} else {
						const err34 = {
							instancePath: instancePath + "/gates/reproducibility",
							schemaPath: "#/properties/gates/properties/reproducibility/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19$1.properties.gates.properties.reproducibility.type,
							parentSchema: schema19$1.properties.gates.properties.reproducibility,
							data: data25
						};
						if (vErrors === null) vErrors = [err34];
						else addError(vErrors, err34);
						errors++;
					}
				}
				if (data9.lineage !== void 0) {
					let data30 = data9.lineage;
					if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
						for (const key12 in data30) if (!func1.call(schema19$1.properties.gates.properties.lineage.properties, key12)) {
							const err35 = {
								instancePath: instancePath + "/gates/lineage",
								schemaPath: "#/properties/gates/properties/lineage/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key12 },
								schema: false,
								parentSchema: schema19$1.properties.gates.properties.lineage,
								data: data30
							};
							if (vErrors === null) vErrors = [err35];
							else addError(vErrors, err35);
							errors++;
						}
						if (data30.trace !== void 0) {
							let data31 = data30.trace;
							const _errs76 = errors;
							let valid24 = false;
							const _errs77 = errors;
							if (!(data31 === "dataset" || data31 === "column")) {
								const err36 = {
									instancePath: instancePath + "/gates/lineage/trace",
									schemaPath: "#/properties/gates/properties/lineage/properties/trace/anyOf/0/enum",
									keyword: "enum",
									params: { allowedValues: schema19$1.properties.gates.properties.lineage.properties.trace.anyOf[0].enum },
									schema: schema19$1.properties.gates.properties.lineage.properties.trace.anyOf[0].enum,
									parentSchema: schema19$1.properties.gates.properties.lineage.properties.trace.anyOf[0],
									data: data31
								};
								if (vErrors === null) vErrors = [err36];
								else addError(vErrors, err36);
								errors++;
							}
							var _valid5 = _errs77 === errors;
							valid24 = valid24 || _valid5;
							const _errs78 = errors;
							if (data31 && typeof data31 == "object" && !Array.isArray(data31)) for (const key13 in data31) {
								let data32 = data31[key13];
								if (!(data32 === "dataset" || data32 === "column")) {
									const err37 = {
										instancePath: instancePath + "/gates/lineage/trace/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/gates/properties/lineage/properties/trace/anyOf/1/additionalProperties/enum",
										keyword: "enum",
										params: { allowedValues: schema19$1.properties.gates.properties.lineage.properties.trace.anyOf[1].additionalProperties.enum },
										schema: schema19$1.properties.gates.properties.lineage.properties.trace.anyOf[1].additionalProperties.enum,
										parentSchema: schema19$1.properties.gates.properties.lineage.properties.trace.anyOf[1].additionalProperties,
										data: data32
									};
									if (vErrors === null) vErrors = [err37];
									else addError(vErrors, err37);
									errors++;
								}
							}
							else {
								const err38 = {
									instancePath: instancePath + "/gates/lineage/trace",
									schemaPath: "#/properties/gates/properties/lineage/properties/trace/anyOf/1/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19$1.properties.gates.properties.lineage.properties.trace.anyOf[1].type,
									parentSchema: schema19$1.properties.gates.properties.lineage.properties.trace.anyOf[1],
									data: data31
								};
								if (vErrors === null) vErrors = [err38];
								else addError(vErrors, err38);
								errors++;
							}
							var _valid5 = _errs78 === errors;
							valid24 = valid24 || _valid5;
							if (!valid24) {
								const err39 = {
									instancePath: instancePath + "/gates/lineage/trace",
									schemaPath: "#/properties/gates/properties/lineage/properties/trace/anyOf",
									keyword: "anyOf",
									params: {},
									schema: schema19$1.properties.gates.properties.lineage.properties.trace.anyOf,
									parentSchema: schema19$1.properties.gates.properties.lineage.properties.trace,
									data: data31
								};
								if (vErrors === null) vErrors = [err39];
								else addError(vErrors, err39);
								errors++;
							} else {
								errors = _errs76;
								if (vErrors !== null) {
									if (_errs76) vErrors.length = _errs76;
									else vErrors = null;
								}
							}
						}
						if (data30["source-versions"] !== void 0) {
							let data33 = data30["source-versions"];
							const _errs83 = errors;
							let valid26 = false;
							const _errs84 = errors;
							if (!(data33 === "optional" || data33 === "required")) {
								const err40 = {
									instancePath: instancePath + "/gates/lineage/source-versions",
									schemaPath: "#/properties/gates/properties/lineage/properties/source-versions/anyOf/0/enum",
									keyword: "enum",
									params: { allowedValues: schema19$1.properties.gates.properties.lineage.properties["source-versions"].anyOf[0].enum },
									schema: schema19$1.properties.gates.properties.lineage.properties["source-versions"].anyOf[0].enum,
									parentSchema: schema19$1.properties.gates.properties.lineage.properties["source-versions"].anyOf[0],
									data: data33
								};
								if (vErrors === null) vErrors = [err40];
								else addError(vErrors, err40);
								errors++;
							}
							var _valid6 = _errs84 === errors;
							valid26 = valid26 || _valid6;
							const _errs85 = errors;
							if (data33 && typeof data33 == "object" && !Array.isArray(data33)) for (const key14 in data33) {
								let data34 = data33[key14];
								if (!(data34 === "optional" || data34 === "required")) {
									const err41 = {
										instancePath: instancePath + "/gates/lineage/source-versions/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/gates/properties/lineage/properties/source-versions/anyOf/1/additionalProperties/enum",
										keyword: "enum",
										params: { allowedValues: schema19$1.properties.gates.properties.lineage.properties["source-versions"].anyOf[1].additionalProperties.enum },
										schema: schema19$1.properties.gates.properties.lineage.properties["source-versions"].anyOf[1].additionalProperties.enum,
										parentSchema: schema19$1.properties.gates.properties.lineage.properties["source-versions"].anyOf[1].additionalProperties,
										data: data34
									};
									if (vErrors === null) vErrors = [err41];
									else addError(vErrors, err41);
									errors++;
								}
							}
							else {
								const err42 = {
									instancePath: instancePath + "/gates/lineage/source-versions",
									schemaPath: "#/properties/gates/properties/lineage/properties/source-versions/anyOf/1/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19$1.properties.gates.properties.lineage.properties["source-versions"].anyOf[1].type,
									parentSchema: schema19$1.properties.gates.properties.lineage.properties["source-versions"].anyOf[1],
									data: data33
								};
								if (vErrors === null) vErrors = [err42];
								else addError(vErrors, err42);
								errors++;
							}
							var _valid6 = _errs85 === errors;
							valid26 = valid26 || _valid6;
							if (!valid26) {
								const err43 = {
									instancePath: instancePath + "/gates/lineage/source-versions",
									schemaPath: "#/properties/gates/properties/lineage/properties/source-versions/anyOf",
									keyword: "anyOf",
									params: {},
									schema: schema19$1.properties.gates.properties.lineage.properties["source-versions"].anyOf,
									parentSchema: schema19$1.properties.gates.properties.lineage.properties["source-versions"],
									data: data33
								};
								if (vErrors === null) vErrors = [err43];
								else addError(vErrors, err43);
								errors++;
							} else {
								errors = _errs83;
								if (vErrors !== null) {
									if (_errs83) vErrors.length = _errs83;
									else vErrors = null;
								}
							}
						}
						if (data30.sources !== void 0) {
							let data35 = data30.sources;
							if (Array.isArray(data35)) {
								if (data35.length > 1e3) {
									const err44 = {
										instancePath: instancePath + "/gates/lineage/sources",
										schemaPath: "#/properties/gates/properties/lineage/properties/sources/maxItems",
										keyword: "maxItems",
										params: { limit: 1e3 },
										schema: 1e3,
										parentSchema: schema19$1.properties.gates.properties.lineage.properties.sources,
										data: data35
									};
									if (vErrors === null) vErrors = [err44];
									else addError(vErrors, err44);
									errors++;
								}
								const len2 = data35.length;
								for (let i4 = 0; i4 < len2; i4++) {
									let data36 = data35[i4];
									if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
										if (data36.dataset === void 0) {
											const err45 = {
												instancePath: instancePath + "/gates/lineage/sources/" + i4,
												schemaPath: "#/properties/gates/properties/lineage/properties/sources/items/required",
												keyword: "required",
												params: { missingProperty: "dataset" },
												schema: schema19$1.properties.gates.properties.lineage.properties.sources.items.required,
												parentSchema: schema19$1.properties.gates.properties.lineage.properties.sources.items,
												data: data36
											};
											if (vErrors === null) vErrors = [err45];
											else addError(vErrors, err45);
											errors++;
										}
										if (data36.contract === void 0) {
											const err46 = {
												instancePath: instancePath + "/gates/lineage/sources/" + i4,
												schemaPath: "#/properties/gates/properties/lineage/properties/sources/items/required",
												keyword: "required",
												params: { missingProperty: "contract" },
												schema: schema19$1.properties.gates.properties.lineage.properties.sources.items.required,
												parentSchema: schema19$1.properties.gates.properties.lineage.properties.sources.items,
												data: data36
											};
											if (vErrors === null) vErrors = [err46];
											else addError(vErrors, err46);
											errors++;
										}
										for (const key15 in data36) if (!(key15 === "dataset" || key15 === "contract")) {
											const err47 = {
												instancePath: instancePath + "/gates/lineage/sources/" + i4,
												schemaPath: "#/properties/gates/properties/lineage/properties/sources/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key15 },
												schema: false,
												parentSchema: schema19$1.properties.gates.properties.lineage.properties.sources.items,
												data: data36
											};
											if (vErrors === null) vErrors = [err47];
											else addError(vErrors, err47);
											errors++;
										}
										if (data36.dataset !== void 0) {
											let data37 = data36.dataset;
											if (typeof data37 === "string") {
												if (data37.length > 500) {
													const err48 = {
														instancePath: instancePath + "/gates/lineage/sources/" + i4 + "/dataset",
														schemaPath: "#/properties/gates/properties/lineage/properties/sources/items/properties/dataset/maxLength",
														keyword: "maxLength",
														params: { limit: 500 },
														schema: 500,
														parentSchema: schema19$1.properties.gates.properties.lineage.properties.sources.items.properties.dataset,
														data: data37
													};
													if (vErrors === null) vErrors = [err48];
													else addError(vErrors, err48);
													errors++;
												}
												if (data37.length < 1) {
													const err49 = {
														instancePath: instancePath + "/gates/lineage/sources/" + i4 + "/dataset",
														schemaPath: "#/properties/gates/properties/lineage/properties/sources/items/properties/dataset/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														schema: 1,
														parentSchema: schema19$1.properties.gates.properties.lineage.properties.sources.items.properties.dataset,
														data: data37
													};
													if (vErrors === null) vErrors = [err49];
													else addError(vErrors, err49);
													errors++;
												}
											} else {
												const err50 = {
													instancePath: instancePath + "/gates/lineage/sources/" + i4 + "/dataset",
													schemaPath: "#/properties/gates/properties/lineage/properties/sources/items/properties/dataset/type",
													keyword: "type",
													params: { type: "string" },
													schema: schema19$1.properties.gates.properties.lineage.properties.sources.items.properties.dataset.type,
													parentSchema: schema19$1.properties.gates.properties.lineage.properties.sources.items.properties.dataset,
													data: data37
												};
												if (vErrors === null) vErrors = [err50];
												else addError(vErrors, err50);
												errors++;
											}
										}
										if (data36.contract !== void 0) {
											let data38 = data36.contract;
											if (typeof data38 === "string") {
												if (data38.length > 1e3) {
													const err51 = {
														instancePath: instancePath + "/gates/lineage/sources/" + i4 + "/contract",
														schemaPath: "#/properties/gates/properties/lineage/properties/sources/items/properties/contract/maxLength",
														keyword: "maxLength",
														params: { limit: 1e3 },
														schema: 1e3,
														parentSchema: schema19$1.properties.gates.properties.lineage.properties.sources.items.properties.contract,
														data: data38
													};
													if (vErrors === null) vErrors = [err51];
													else addError(vErrors, err51);
													errors++;
												}
												if (data38.length < 1) {
													const err52 = {
														instancePath: instancePath + "/gates/lineage/sources/" + i4 + "/contract",
														schemaPath: "#/properties/gates/properties/lineage/properties/sources/items/properties/contract/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														schema: 1,
														parentSchema: schema19$1.properties.gates.properties.lineage.properties.sources.items.properties.contract,
														data: data38
													};
													if (vErrors === null) vErrors = [err52];
													else addError(vErrors, err52);
													errors++;
												}
											} else {
												const err53 = {
													instancePath: instancePath + "/gates/lineage/sources/" + i4 + "/contract",
													schemaPath: "#/properties/gates/properties/lineage/properties/sources/items/properties/contract/type",
													keyword: "type",
													params: { type: "string" },
													schema: schema19$1.properties.gates.properties.lineage.properties.sources.items.properties.contract.type,
													parentSchema: schema19$1.properties.gates.properties.lineage.properties.sources.items.properties.contract,
													data: data38
												};
												if (vErrors === null) vErrors = [err53];
												else addError(vErrors, err53);
												errors++;
											}
										}
									} else {
										const err54 = {
											instancePath: instancePath + "/gates/lineage/sources/" + i4,
											schemaPath: "#/properties/gates/properties/lineage/properties/sources/items/type",
											keyword: "type",
											params: { type: "object" },
											schema: schema19$1.properties.gates.properties.lineage.properties.sources.items.type,
											parentSchema: schema19$1.properties.gates.properties.lineage.properties.sources.items,
											data: data36
										};
										if (vErrors === null) vErrors = [err54];
										else addError(vErrors, err54);
										errors++;
									}
								}
							} else {
								const err55 = {
									instancePath: instancePath + "/gates/lineage/sources",
									schemaPath: "#/properties/gates/properties/lineage/properties/sources/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema19$1.properties.gates.properties.lineage.properties.sources.type,
									parentSchema: schema19$1.properties.gates.properties.lineage.properties.sources,
									data: data35
								};
								if (vErrors === null) vErrors = [err55];
								else addError(vErrors, err55);
								errors++;
							}
						}
						if (data30.outputs !== void 0) {
							let data39 = data30.outputs;
							if (Array.isArray(data39)) {
								if (data39.length > 1e3) {
									const err56 = {
										instancePath: instancePath + "/gates/lineage/outputs",
										schemaPath: "#/properties/gates/properties/lineage/properties/outputs/maxItems",
										keyword: "maxItems",
										params: { limit: 1e3 },
										schema: 1e3,
										parentSchema: schema19$1.properties.gates.properties.lineage.properties.outputs,
										data: data39
									};
									if (vErrors === null) vErrors = [err56];
									else addError(vErrors, err56);
									errors++;
								}
								const len3 = data39.length;
								for (let i5 = 0; i5 < len3; i5++) {
									let data40 = data39[i5];
									if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
										if (data40.dataset === void 0) {
											const err57 = {
												instancePath: instancePath + "/gates/lineage/outputs/" + i5,
												schemaPath: "#/properties/gates/properties/lineage/properties/outputs/items/required",
												keyword: "required",
												params: { missingProperty: "dataset" },
												schema: schema19$1.properties.gates.properties.lineage.properties.outputs.items.required,
												parentSchema: schema19$1.properties.gates.properties.lineage.properties.outputs.items,
												data: data40
											};
											if (vErrors === null) vErrors = [err57];
											else addError(vErrors, err57);
											errors++;
										}
										if (data40.feature === void 0) {
											const err58 = {
												instancePath: instancePath + "/gates/lineage/outputs/" + i5,
												schemaPath: "#/properties/gates/properties/lineage/properties/outputs/items/required",
												keyword: "required",
												params: { missingProperty: "feature" },
												schema: schema19$1.properties.gates.properties.lineage.properties.outputs.items.required,
												parentSchema: schema19$1.properties.gates.properties.lineage.properties.outputs.items,
												data: data40
											};
											if (vErrors === null) vErrors = [err58];
											else addError(vErrors, err58);
											errors++;
										}
										for (const key16 in data40) if (!(key16 === "dataset" || key16 === "feature")) {
											const err59 = {
												instancePath: instancePath + "/gates/lineage/outputs/" + i5,
												schemaPath: "#/properties/gates/properties/lineage/properties/outputs/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key16 },
												schema: false,
												parentSchema: schema19$1.properties.gates.properties.lineage.properties.outputs.items,
												data: data40
											};
											if (vErrors === null) vErrors = [err59];
											else addError(vErrors, err59);
											errors++;
										}
										if (data40.dataset !== void 0) {
											let data41 = data40.dataset;
											if (typeof data41 === "string") {
												if (data41.length > 500) {
													const err60 = {
														instancePath: instancePath + "/gates/lineage/outputs/" + i5 + "/dataset",
														schemaPath: "#/properties/gates/properties/lineage/properties/outputs/items/properties/dataset/maxLength",
														keyword: "maxLength",
														params: { limit: 500 },
														schema: 500,
														parentSchema: schema19$1.properties.gates.properties.lineage.properties.outputs.items.properties.dataset,
														data: data41
													};
													if (vErrors === null) vErrors = [err60];
													else addError(vErrors, err60);
													errors++;
												}
												if (data41.length < 1) {
													const err61 = {
														instancePath: instancePath + "/gates/lineage/outputs/" + i5 + "/dataset",
														schemaPath: "#/properties/gates/properties/lineage/properties/outputs/items/properties/dataset/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														schema: 1,
														parentSchema: schema19$1.properties.gates.properties.lineage.properties.outputs.items.properties.dataset,
														data: data41
													};
													if (vErrors === null) vErrors = [err61];
													else addError(vErrors, err61);
													errors++;
												}
											} else {
												const err62 = {
													instancePath: instancePath + "/gates/lineage/outputs/" + i5 + "/dataset",
													schemaPath: "#/properties/gates/properties/lineage/properties/outputs/items/properties/dataset/type",
													keyword: "type",
													params: { type: "string" },
													schema: schema19$1.properties.gates.properties.lineage.properties.outputs.items.properties.dataset.type,
													parentSchema: schema19$1.properties.gates.properties.lineage.properties.outputs.items.properties.dataset,
													data: data41
												};
												if (vErrors === null) vErrors = [err62];
												else addError(vErrors, err62);
												errors++;
											}
										}
										if (data40.feature !== void 0) {
											if (!validate82(data40.feature, {
												instancePath: instancePath + "/gates/lineage/outputs/" + i5 + "/feature",
												parentData: data40,
												parentDataProperty: "feature",
												rootData,
												dynamicAnchors
											})) {
												vErrors = joinErrors(vErrors, validate82.errors);
												errors = vErrors.length;
											}
										}
									} else {
										const err63 = {
											instancePath: instancePath + "/gates/lineage/outputs/" + i5,
											schemaPath: "#/properties/gates/properties/lineage/properties/outputs/items/type",
											keyword: "type",
											params: { type: "object" },
											schema: schema19$1.properties.gates.properties.lineage.properties.outputs.items.type,
											parentSchema: schema19$1.properties.gates.properties.lineage.properties.outputs.items,
											data: data40
										};
										if (vErrors === null) vErrors = [err63];
										else addError(vErrors, err63);
										errors++;
									}
								}
							} else {
								const err64 = {
									instancePath: instancePath + "/gates/lineage/outputs",
									schemaPath: "#/properties/gates/properties/lineage/properties/outputs/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema19$1.properties.gates.properties.lineage.properties.outputs.type,
									parentSchema: schema19$1.properties.gates.properties.lineage.properties.outputs,
									data: data39
								};
								if (vErrors === null) vErrors = [err64];
								else addError(vErrors, err64);
								errors++;
							}
						}
						if (data30["unready-environments"] !== void 0) {
							if (!validate84(data30["unready-environments"], {
								instancePath: instancePath + "/gates/lineage/unready-environments",
								parentData: data30,
								parentDataProperty: "unready-environments",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate84.errors);
								errors = vErrors.length;
							}
						}
						if (data30["personal-data"] !== void 0) {
							if (!validate84(data30["personal-data"], {
								instancePath: instancePath + "/gates/lineage/personal-data",
								parentData: data30,
								parentDataProperty: "personal-data",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate84.errors);
								errors = vErrors.length;
							}
						}
						if (data30.files !== void 0) {
							if (!validate57(data30.files, {
								instancePath: instancePath + "/gates/lineage/files",
								parentData: data30,
								parentDataProperty: "files",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate57.errors);
								errors = vErrors.length;
							}
						}
						if (data30.telemetry !== void 0) {
							if (!validate57(data30.telemetry, {
								instancePath: instancePath + "/gates/lineage/telemetry",
								parentData: data30,
								parentDataProperty: "telemetry",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate57.errors);
								errors = vErrors.length;
							}
						}
						if (data30.registries !== void 0) {
							let data47 = data30.registries;
							if (Array.isArray(data47)) {
								if (data47.length > 100) {
									const err65 = {
										instancePath: instancePath + "/gates/lineage/registries",
										schemaPath: "#/properties/gates/properties/lineage/properties/registries/maxItems",
										keyword: "maxItems",
										params: { limit: 100 },
										schema: 100,
										parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries,
										data: data47
									};
									if (vErrors === null) vErrors = [err65];
									else addError(vErrors, err65);
									errors++;
								}
								const len4 = data47.length;
								for (let i6 = 0; i6 < len4; i6++) {
									let data48 = data47[i6];
									if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
										if (data48.path === void 0) {
											const err66 = {
												instancePath: instancePath + "/gates/lineage/registries/" + i6,
												schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/required",
												keyword: "required",
												params: { missingProperty: "path" },
												schema: schema19$1.properties.gates.properties.lineage.properties.registries.items.required,
												parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items,
												data: data48
											};
											if (vErrors === null) vErrors = [err66];
											else addError(vErrors, err66);
											errors++;
										}
										for (const key17 in data48) if (!(key17 === "path" || key17 === "kind" || key17 === "features" || key17 === "tags")) {
											const err67 = {
												instancePath: instancePath + "/gates/lineage/registries/" + i6,
												schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key17 },
												schema: false,
												parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items,
												data: data48
											};
											if (vErrors === null) vErrors = [err67];
											else addError(vErrors, err67);
											errors++;
										}
										if (data48.path !== void 0) {
											let data49 = data48.path;
											if (typeof data49 === "string") {
												if (data49.length > 1e3) {
													const err68 = {
														instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/path",
														schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/path/maxLength",
														keyword: "maxLength",
														params: { limit: 1e3 },
														schema: 1e3,
														parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.path,
														data: data49
													};
													if (vErrors === null) vErrors = [err68];
													else addError(vErrors, err68);
													errors++;
												}
												if (data49.length < 1) {
													const err69 = {
														instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/path",
														schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/path/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														schema: 1,
														parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.path,
														data: data49
													};
													if (vErrors === null) vErrors = [err69];
													else addError(vErrors, err69);
													errors++;
												}
											} else {
												const err70 = {
													instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/path",
													schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/path/type",
													keyword: "type",
													params: { type: "string" },
													schema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.path.type,
													parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.path,
													data: data49
												};
												if (vErrors === null) vErrors = [err70];
												else addError(vErrors, err70);
												errors++;
											}
										}
										if (data48.kind !== void 0) {
											let data50 = data48.kind;
											if (!(data50 === "feast" || data50 === "dbt")) {
												const err71 = {
													instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/kind",
													schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/kind/enum",
													keyword: "enum",
													params: { allowedValues: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.kind.enum },
													schema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.kind.enum,
													parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.kind,
													data: data50
												};
												if (vErrors === null) vErrors = [err71];
												else addError(vErrors, err71);
												errors++;
											}
										}
										if (data48.features !== void 0) {
											let data51 = data48.features;
											if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
												if (Object.keys(data51).length > 1e4) {
													const err72 = {
														instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features",
														schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/features/maxProperties",
														keyword: "maxProperties",
														params: { limit: 1e4 },
														schema: 1e4,
														parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.features,
														data: data51
													};
													if (vErrors === null) vErrors = [err72];
													else addError(vErrors, err72);
													errors++;
												}
												for (const key18 in data51) {
													let data52 = data51[key18];
													const _errs122 = errors;
													let valid38 = false;
													const _errs123 = errors;
													if (typeof data52 === "string") {
														if (data52.length > 500) {
															const err73 = {
																instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),
																schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/features/additionalProperties/anyOf/0/maxLength",
																keyword: "maxLength",
																params: { limit: 500 },
																schema: 500,
																parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[0],
																data: data52
															};
															if (vErrors === null) vErrors = [err73];
															else addError(vErrors, err73);
															errors++;
														}
														if (data52.length < 1) {
															const err74 = {
																instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),
																schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/features/additionalProperties/anyOf/0/minLength",
																keyword: "minLength",
																params: { limit: 1 },
																schema: 1,
																parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[0],
																data: data52
															};
															if (vErrors === null) vErrors = [err74];
															else addError(vErrors, err74);
															errors++;
														}
													} else {
														const err75 = {
															instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),
															schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/features/additionalProperties/anyOf/0/type",
															keyword: "type",
															params: { type: "string" },
															schema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[0].type,
															parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[0],
															data: data52
														};
														if (vErrors === null) vErrors = [err75];
														else addError(vErrors, err75);
														errors++;
													}
													var _valid7 = _errs123 === errors;
													valid38 = valid38 || _valid7;
													const _errs125 = errors;
													if (Array.isArray(data52)) {
														if (data52.length > 1e3) {
															const err76 = {
																instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),
																schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/features/additionalProperties/anyOf/1/maxItems",
																keyword: "maxItems",
																params: { limit: 1e3 },
																schema: 1e3,
																parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[1],
																data: data52
															};
															if (vErrors === null) vErrors = [err76];
															else addError(vErrors, err76);
															errors++;
														}
														const len5 = data52.length;
														for (let i7 = 0; i7 < len5; i7++) {
															let data53 = data52[i7];
															if (typeof data53 === "string") {
																if (data53.length > 500) {
																	const err77 = {
																		instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i7,
																		schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/features/additionalProperties/anyOf/1/items/maxLength",
																		keyword: "maxLength",
																		params: { limit: 500 },
																		schema: 500,
																		parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[1].items,
																		data: data53
																	};
																	if (vErrors === null) vErrors = [err77];
																	else addError(vErrors, err77);
																	errors++;
																}
																if (data53.length < 1) {
																	const err78 = {
																		instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i7,
																		schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/features/additionalProperties/anyOf/1/items/minLength",
																		keyword: "minLength",
																		params: { limit: 1 },
																		schema: 1,
																		parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[1].items,
																		data: data53
																	};
																	if (vErrors === null) vErrors = [err78];
																	else addError(vErrors, err78);
																	errors++;
																}
															} else {
																const err79 = {
																	instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i7,
																	schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/features/additionalProperties/anyOf/1/items/type",
																	keyword: "type",
																	params: { type: "string" },
																	schema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[1].items.type,
																	parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[1].items,
																	data: data53
																};
																if (vErrors === null) vErrors = [err79];
																else addError(vErrors, err79);
																errors++;
															}
														}
													} else {
														const err80 = {
															instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),
															schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/features/additionalProperties/anyOf/1/type",
															keyword: "type",
															params: { type: "array" },
															schema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[1].type,
															parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[1],
															data: data52
														};
														if (vErrors === null) vErrors = [err80];
														else addError(vErrors, err80);
														errors++;
													}
													var _valid7 = _errs125 === errors;
													valid38 = valid38 || _valid7;
													if (!valid38) {
														const err81 = {
															instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),
															schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/features/additionalProperties/anyOf",
															keyword: "anyOf",
															params: {},
															schema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf,
															parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties,
															data: data52
														};
														if (vErrors === null) vErrors = [err81];
														else addError(vErrors, err81);
														errors++;
													} else {
														errors = _errs122;
														if (vErrors !== null) {
															if (_errs122) vErrors.length = _errs122;
															else vErrors = null;
														}
													}
												}
											} else {
												const err82 = {
													instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features",
													schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/features/type",
													keyword: "type",
													params: { type: "object" },
													schema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.features.type,
													parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.features,
													data: data51
												};
												if (vErrors === null) vErrors = [err82];
												else addError(vErrors, err82);
												errors++;
											}
										}
										if (data48.tags !== void 0) {
											let data54 = data48.tags;
											if (Array.isArray(data54)) {
												if (data54.length > 50) {
													const err83 = {
														instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/tags",
														schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/tags/maxItems",
														keyword: "maxItems",
														params: { limit: 50 },
														schema: 50,
														parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.tags,
														data: data54
													};
													if (vErrors === null) vErrors = [err83];
													else addError(vErrors, err83);
													errors++;
												}
												const len6 = data54.length;
												for (let i8 = 0; i8 < len6; i8++) {
													let data55 = data54[i8];
													if (typeof data55 === "string") {
														if (data55.length > 200) {
															const err84 = {
																instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/tags/" + i8,
																schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/tags/items/maxLength",
																keyword: "maxLength",
																params: { limit: 200 },
																schema: 200,
																parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.tags.items,
																data: data55
															};
															if (vErrors === null) vErrors = [err84];
															else addError(vErrors, err84);
															errors++;
														}
														if (data55.length < 1) {
															const err85 = {
																instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/tags/" + i8,
																schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/tags/items/minLength",
																keyword: "minLength",
																params: { limit: 1 },
																schema: 1,
																parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.tags.items,
																data: data55
															};
															if (vErrors === null) vErrors = [err85];
															else addError(vErrors, err85);
															errors++;
														}
													} else {
														const err86 = {
															instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/tags/" + i8,
															schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/tags/items/type",
															keyword: "type",
															params: { type: "string" },
															schema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.tags.items.type,
															parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.tags.items,
															data: data55
														};
														if (vErrors === null) vErrors = [err86];
														else addError(vErrors, err86);
														errors++;
													}
												}
											} else {
												const err87 = {
													instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/tags",
													schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/properties/tags/type",
													keyword: "type",
													params: { type: "array" },
													schema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.tags.type,
													parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items.properties.tags,
													data: data54
												};
												if (vErrors === null) vErrors = [err87];
												else addError(vErrors, err87);
												errors++;
											}
										}
									} else {
										const err88 = {
											instancePath: instancePath + "/gates/lineage/registries/" + i6,
											schemaPath: "#/properties/gates/properties/lineage/properties/registries/items/type",
											keyword: "type",
											params: { type: "object" },
											schema: schema19$1.properties.gates.properties.lineage.properties.registries.items.type,
											parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries.items,
											data: data48
										};
										if (vErrors === null) vErrors = [err88];
										else addError(vErrors, err88);
										errors++;
									}
								}
							} else {
								const err89 = {
									instancePath: instancePath + "/gates/lineage/registries",
									schemaPath: "#/properties/gates/properties/lineage/properties/registries/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema19$1.properties.gates.properties.lineage.properties.registries.type,
									parentSchema: schema19$1.properties.gates.properties.lineage.properties.registries,
									data: data47
								};
								if (vErrors === null) vErrors = [err89];
								else addError(vErrors, err89);
								errors++;
							}
						}
						if (data30.alerts !== void 0) {
							if (!validate57(data30.alerts, {
								instancePath: instancePath + "/gates/lineage/alerts",
								parentData: data30,
								parentDataProperty: "alerts",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate57.errors);
								errors = vErrors.length;
							}
						}
						if (data30.sections !== void 0) {
							let data57 = data30.sections;
							const _errs135 = errors;
							let valid43 = false;
							const _errs136 = errors;
							if (!validate90(data57, {
								instancePath: instancePath + "/gates/lineage/sections",
								parentData: data30,
								parentDataProperty: "sections",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate90.errors);
								errors = vErrors.length;
							}
							var _valid8 = _errs136 === errors;
							valid43 = valid43 || _valid8;
							const _errs137 = errors;
							if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
								for (const key19 in data57) if (!validate90(data57[key19], {
									instancePath: instancePath + "/gates/lineage/sections/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
									parentData: data57,
									parentDataProperty: key19,
									rootData,
									dynamicAnchors
								})) {
									vErrors = joinErrors(vErrors, validate90.errors);
									errors = vErrors.length;
								}
							} else {
								const err90 = {
									instancePath: instancePath + "/gates/lineage/sections",
									schemaPath: "#/properties/gates/properties/lineage/properties/sections/anyOf/1/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19$1.properties.gates.properties.lineage.properties.sections.anyOf[1].type,
									parentSchema: schema19$1.properties.gates.properties.lineage.properties.sections.anyOf[1],
									data: data57
								};
								if (vErrors === null) vErrors = [err90];
								else addError(vErrors, err90);
								errors++;
							}
							var _valid8 = _errs137 === errors;
							valid43 = valid43 || _valid8;
							if (!valid43) {
								const err91 = {
									instancePath: instancePath + "/gates/lineage/sections",
									schemaPath: "#/properties/gates/properties/lineage/properties/sections/anyOf",
									keyword: "anyOf",
									params: {},
									schema: schema19$1.properties.gates.properties.lineage.properties.sections.anyOf,
									parentSchema: schema19$1.properties.gates.properties.lineage.properties.sections,
									data: data57
								};
								if (vErrors === null) vErrors = [err91];
								else addError(vErrors, err91);
								errors++;
							} else {
								errors = _errs135;
								if (vErrors !== null) {
									if (_errs135) vErrors.length = _errs135;
									else vErrors = null;
								}
							}
						}
					} else {
						const err92 = {
							instancePath: instancePath + "/gates/lineage",
							schemaPath: "#/properties/gates/properties/lineage/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19$1.properties.gates.properties.lineage.type,
							parentSchema: schema19$1.properties.gates.properties.lineage,
							data: data30
						};
						if (vErrors === null) vErrors = [err92];
						else addError(vErrors, err92);
						errors++;
					}
				}
				if (data9.tests !== void 0) {
					let data59 = data9.tests;
					if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
						for (const key20 in data59) if (!(key20 === "kinds")) {
							const err93 = {
								instancePath: instancePath + "/gates/tests",
								schemaPath: "#/properties/gates/properties/tests/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key20 },
								schema: false,
								parentSchema: schema19$1.properties.gates.properties.tests,
								data: data59
							};
							if (vErrors === null) vErrors = [err93];
							else addError(vErrors, err93);
							errors++;
						}
						if (data59.kinds !== void 0) {
							let data60 = data59.kinds;
							const _errs145 = errors;
							let valid46 = false;
							const _errs146 = errors;
							if (!validate93(data60, {
								instancePath: instancePath + "/gates/tests/kinds",
								parentData: data59,
								parentDataProperty: "kinds",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate93.errors);
								errors = vErrors.length;
							}
							var _valid9 = _errs146 === errors;
							valid46 = valid46 || _valid9;
							const _errs147 = errors;
							if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
								for (const key21 in data60) if (!validate93(data60[key21], {
									instancePath: instancePath + "/gates/tests/kinds/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),
									parentData: data60,
									parentDataProperty: key21,
									rootData,
									dynamicAnchors
								})) {
									vErrors = joinErrors(vErrors, validate93.errors);
									errors = vErrors.length;
								}
							} else {
								const err94 = {
									instancePath: instancePath + "/gates/tests/kinds",
									schemaPath: "#/properties/gates/properties/tests/properties/kinds/anyOf/1/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19$1.properties.gates.properties.tests.properties.kinds.anyOf[1].type,
									parentSchema: schema19$1.properties.gates.properties.tests.properties.kinds.anyOf[1],
									data: data60
								};
								if (vErrors === null) vErrors = [err94];
								else addError(vErrors, err94);
								errors++;
							}
							var _valid9 = _errs147 === errors;
							valid46 = valid46 || _valid9;
							if (!valid46) {
								const err95 = {
									instancePath: instancePath + "/gates/tests/kinds",
									schemaPath: "#/properties/gates/properties/tests/properties/kinds/anyOf",
									keyword: "anyOf",
									params: {},
									schema: schema19$1.properties.gates.properties.tests.properties.kinds.anyOf,
									parentSchema: schema19$1.properties.gates.properties.tests.properties.kinds,
									data: data60
								};
								if (vErrors === null) vErrors = [err95];
								else addError(vErrors, err95);
								errors++;
							} else {
								errors = _errs145;
								if (vErrors !== null) {
									if (_errs145) vErrors.length = _errs145;
									else vErrors = null;
								}
							}
						}
					} else {
						const err96 = {
							instancePath: instancePath + "/gates/tests",
							schemaPath: "#/properties/gates/properties/tests/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19$1.properties.gates.properties.tests.type,
							parentSchema: schema19$1.properties.gates.properties.tests,
							data: data59
						};
						if (vErrors === null) vErrors = [err96];
						else addError(vErrors, err96);
						errors++;
					}
				}
			} else {
				const err97 = {
					instancePath: instancePath + "/gates",
					schemaPath: "#/properties/gates/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19$1.properties.gates.type,
					parentSchema: schema19$1.properties.gates,
					data: data9
				};
				if (vErrors === null) vErrors = [err97];
				else addError(vErrors, err97);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data62 = data.severity;
			if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
				for (const key22 in data62) {
					const _errs153 = errors;
					if (!validate96(key22, {
						instancePath: instancePath + "/severity",
						parentData: data62,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate96.errors);
						errors = vErrors.length;
					}
					if (!(_errs153 === errors)) {
						const err98 = {
							instancePath: instancePath + "/severity",
							schemaPath: "#/properties/severity/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key22 },
							schema: schema19$1.properties.severity.propertyNames,
							parentSchema: schema19$1.properties.severity,
							data: data62
						};
						if (vErrors === null) vErrors = [err98];
						else addError(vErrors, err98);
						errors++;
					}
				}
				for (const key23 in data62) {
					let data63 = data62[key23];
					const _errs156 = errors;
					let valid50 = false;
					const _errs157 = errors;
					if (!validate98(data63, {
						instancePath: instancePath + "/severity/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data62,
						parentDataProperty: key23,
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate98.errors);
						errors = vErrors.length;
					}
					var _valid10 = _errs157 === errors;
					valid50 = valid50 || _valid10;
					const _errs158 = errors;
					if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
						for (const key24 in data63) if (!validate98(data63[key24], {
							instancePath: instancePath + "/severity/" + key23.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),
							parentData: data63,
							parentDataProperty: key24,
							rootData,
							dynamicAnchors
						})) {
							vErrors = joinErrors(vErrors, validate98.errors);
							errors = vErrors.length;
						}
					} else {
						const err99 = {
							instancePath: instancePath + "/severity/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/severity/additionalProperties/anyOf/1/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19$1.properties.severity.additionalProperties.anyOf[1].type,
							parentSchema: schema19$1.properties.severity.additionalProperties.anyOf[1],
							data: data63
						};
						if (vErrors === null) vErrors = [err99];
						else addError(vErrors, err99);
						errors++;
					}
					var _valid10 = _errs158 === errors;
					valid50 = valid50 || _valid10;
					if (!valid50) {
						const err100 = {
							instancePath: instancePath + "/severity/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/severity/additionalProperties/anyOf",
							keyword: "anyOf",
							params: {},
							schema: schema19$1.properties.severity.additionalProperties.anyOf,
							parentSchema: schema19$1.properties.severity.additionalProperties,
							data: data63
						};
						if (vErrors === null) vErrors = [err100];
						else addError(vErrors, err100);
						errors++;
					} else {
						errors = _errs156;
						if (vErrors !== null) {
							if (_errs156) vErrors.length = _errs156;
							else vErrors = null;
						}
					}
				}
			} else {
				const err101 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19$1.properties.severity.type,
					parentSchema: schema19$1.properties.severity,
					data: data62
				};
				if (vErrors === null) vErrors = [err101];
				else addError(vErrors, err101);
				errors++;
			}
		}
		if (data.enforce !== void 0) {
			let data65 = data.enforce;
			if (typeof data65 !== "boolean") {
				const err102 = {
					instancePath: instancePath + "/enforce",
					schemaPath: "#/properties/enforce/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema19$1.properties.enforce.type,
					parentSchema: schema19$1.properties.enforce,
					data: data65
				};
				if (vErrors === null) vErrors = [err102];
				else addError(vErrors, err102);
				errors++;
			}
		}
		if (data.timeout !== void 0) {
			let data66 = data.timeout;
			if (typeof data66 == "number" && isFinite(data66)) {
				if (data66 > 86400 || isNaN(data66)) {
					const err103 = {
						instancePath: instancePath + "/timeout",
						schemaPath: "#/properties/timeout/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 86400
						},
						schema: 86400,
						parentSchema: schema19$1.properties.timeout,
						data: data66
					};
					if (vErrors === null) vErrors = [err103];
					else addError(vErrors, err103);
					errors++;
				}
				if (data66 <= 0 || isNaN(data66)) {
					const err104 = {
						instancePath: instancePath + "/timeout",
						schemaPath: "#/properties/timeout/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						schema: 0,
						parentSchema: schema19$1.properties.timeout,
						data: data66
					};
					if (vErrors === null) vErrors = [err104];
					else addError(vErrors, err104);
					errors++;
				}
			} else {
				const err105 = {
					instancePath: instancePath + "/timeout",
					schemaPath: "#/properties/timeout/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema19$1.properties.timeout.type,
					parentSchema: schema19$1.properties.timeout,
					data: data66
				};
				if (vErrors === null) vErrors = [err105];
				else addError(vErrors, err105);
				errors++;
			}
		}
	} else {
		const err106 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema19$1.type,
			parentSchema: schema19$1,
			data
		};
		if (vErrors === null) vErrors = [err106];
		else addError(vErrors, err106);
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
		const meant = didYouMean(word, words);
		problems.push({
			message: `\`${word}\` is not ${what}${meant ? `; did you mean \`${meant}\`?` : ""}`,
			remedy: `write one of ${words.join(", ")}`,
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