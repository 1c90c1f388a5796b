import { r as __toESM } from "./rolldown-runtime.js";
import { _ as addError, b as joinErrors, v as boundedValidator, y as endOfTwins } from "./small-parts.js";
import { t as require_fast_deep_equal } from "./fast-deep-equal.js";
import { u as unknownWord, x as ConfigurationError } from "./basics.js";
import { f as RETIRED } from "./look-around.js";
import { t as validConfiguration } from "./valid-configuration.js";

var import_fast_deep_equal = /* @__PURE__ */ __toESM(require_fast_deep_equal(), 1);
const policy = boundedValidator(validate52);
const schema19 = {
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
const pattern3 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,49}$", "");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9-]{0,49}$" },
				parentSchema: schema20,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
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
const schema21 = { "anyOf": [{
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
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "maxLength",
				params: { limit: 500 },
				parentSchema: schema21.anyOf[0],
				data
			});
			errors++;
		}
		if (data.length < 1) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "minLength",
				params: { limit: 1 },
				parentSchema: schema21.anyOf[0],
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema21.anyOf[0],
			data
		});
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (Array.isArray(data)) {
		if (data.length > 50) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "maxItems",
				params: { limit: 50 },
				parentSchema: schema21.anyOf[1],
				data
			});
			errors++;
		}
		if (data.length < 1) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "minItems",
				params: { limit: 1 },
				parentSchema: schema21.anyOf[1],
				data
			});
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (data0.length > 500) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/" + i0,
						keyword: "maxLength",
						params: { limit: 500 },
						parentSchema: schema21.anyOf[1].items,
						data: data0
					});
					errors++;
				}
				if (data0.length < 1) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/" + i0,
						keyword: "minLength",
						params: { limit: 1 },
						parentSchema: schema21.anyOf[1].items,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/" + i0,
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema21.anyOf[1].items,
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
			parentSchema: schema21.anyOf[1],
			data
		});
		errors++;
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	if (!valid0) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "anyOf",
			params: {},
			parentSchema: schema21,
			data
		});
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
const schema22 = { "anyOf": [{ "$ref": "#/$defs/patterns" }, {
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
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema22.anyOf[1],
			data
		});
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var props0 = true;
	if (!valid0) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "anyOf",
			params: {},
			parentSchema: schema22,
			data
		});
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
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "maxLength",
				params: { limit: 200 },
				parentSchema: schema23,
				data
			});
			errors++;
		}
		if (data.length < 1) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "minLength",
				params: { limit: 1 },
				parentSchema: schema23,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema23,
			data
		});
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
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema24.enum },
			parentSchema: schema24,
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
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema26.enum },
			parentSchema: schema26,
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
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema25.anyOf[1],
			data
		});
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var props0 = true;
	if (!valid0) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "anyOf",
			params: {},
			parentSchema: schema25,
			data
		});
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
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "integer" },
			parentSchema: schema27,
			data
		});
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 20 || isNaN(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 20
				},
				parentSchema: schema27,
				data
			});
			errors++;
		}
		if (data < 0 || isNaN(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				},
				parentSchema: schema27,
				data
			});
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
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "exclusiveMinimum",
				params: {
					comparison: ">",
					limit: 0
				},
				parentSchema: schema28.anyOf[0],
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "number" },
			parentSchema: schema28.anyOf[0],
			data
		});
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		let data0 = data[key0];
		if (typeof data0 == "number" && isFinite(data0)) {
			if (data0 <= 0 || isNaN(data0)) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					keyword: "exclusiveMinimum",
					params: {
						comparison: ">",
						limit: 0
					},
					parentSchema: schema28.anyOf[1].additionalProperties,
					data: data0
				});
				errors++;
			}
		} else {
			vErrors = addError(vErrors, {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				keyword: "type",
				params: { type: "number" },
				parentSchema: schema28.anyOf[1].additionalProperties,
				data: data0
			});
			errors++;
		}
	}
	else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema28.anyOf[1],
			data
		});
		errors++;
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var props0 = true;
	if (!valid0) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "anyOf",
			params: {},
			parentSchema: schema28,
			data
		});
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
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/" + i0,
					keyword: "enum",
					params: { allowedValues: schema29.items.enum },
					parentSchema: schema29.items,
					data: data0
				});
				errors++;
			}
		}
		let i1 = endOfTwins(data);
		let j0;
		if (i1 > 1) {
			outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data[i1], data[j0])) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "uniqueItems",
					params: {
						i: i1,
						j: j0
					},
					parentSchema: schema29,
					data
				});
				errors++;
				break outer0;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "array" },
			parentSchema: schema29,
			data
		});
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
const pattern4 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "");
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate85.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern4.test(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" },
				parentSchema: schema31,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema31,
			data
		});
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
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "maxItems",
				params: { limit: 100 },
				parentSchema: schema32,
				data
			});
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (data0.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/" + i0,
						keyword: "maxLength",
						params: { limit: 200 },
						parentSchema: schema32.items,
						data: data0
					});
					errors++;
				}
				if (data0.length < 1) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/" + i0,
						keyword: "minLength",
						params: { limit: 1 },
						parentSchema: schema32.items,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/" + i0,
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema32.items,
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
			parentSchema: schema32,
			data
		});
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
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/" + i0,
					keyword: "enum",
					params: { allowedValues: schema33.items.enum },
					parentSchema: schema33.items,
					data: data0
				});
				errors++;
			}
		}
		let i1 = endOfTwins(data);
		let j0;
		if (i1 > 1) {
			outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data[i1], data[j0])) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "uniqueItems",
					params: {
						i: i1,
						j: j0
					},
					parentSchema: schema33,
					data
				});
				errors++;
				break outer0;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "array" },
			parentSchema: schema33,
			data
		});
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
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "const",
			params: { allowedValue: "declared" },
			parentSchema: schema34.anyOf[0],
			data
		});
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
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/" + i0,
					keyword: "enum",
					params: { allowedValues: schema34.anyOf[1].items.enum },
					parentSchema: schema34.anyOf[1].items,
					data: data0
				});
				errors++;
			}
		}
		let i1 = endOfTwins(data);
		let j0;
		if (i1 > 1) {
			outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data[i1], data[j0])) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "uniqueItems",
					params: {
						i: i1,
						j: j0
					},
					parentSchema: schema34.anyOf[1],
					data
				});
				errors++;
				break outer0;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "array" },
			parentSchema: schema34.anyOf[1],
			data
		});
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	if (!valid0) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "anyOf",
			params: {},
			parentSchema: schema34,
			data
		});
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
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z-]*/[a-z][a-z0-9-]*$" },
				parentSchema: schema35,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema35,
			data
		});
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
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema36.enum },
			parentSchema: schema36,
			data
		});
		errors++;
	}
	validate101.errors = vErrors;
	return errors === 0;
}
validate101.evaluated = {
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
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "version" },
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
		if (data.version !== void 0) {
			let data0 = data.version;
			if (1 !== data0) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/version",
					keyword: "const",
					params: { allowedValue: 1 },
					parentSchema: schema19.properties.version,
					data: data0
				});
				errors++;
			}
		}
		if (data.stages !== void 0) {
			let data1 = data.stages;
			if (Array.isArray(data1)) {
				if (data1.length > 20) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/stages",
						keyword: "maxItems",
						params: { limit: 20 },
						parentSchema: schema19.properties.stages,
						data: data1
					});
					errors++;
				}
				if (data1.length < 1) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/stages",
						keyword: "minItems",
						params: { limit: 1 },
						parentSchema: schema19.properties.stages,
						data: data1
					});
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
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/stages",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							parentSchema: schema19.properties.stages,
							data: data1
						});
						errors++;
						break outer0;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/stages",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.stages,
					data: data1
				});
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
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/requires/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2,
									keyword: "maxLength",
									params: { limit: 100 },
									parentSchema: schema19.properties.requires.additionalProperties.items,
									data: data5
								});
								errors++;
							}
						} else {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/requires/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2,
								keyword: "type",
								params: { type: "string" },
								parentSchema: schema19.properties.requires.additionalProperties.items,
								data: data5
							});
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
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/requires/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									keyword: "uniqueItems",
									params: {
										i: i3,
										j: j1
									},
									parentSchema: schema19.properties.requires.additionalProperties,
									data: data4
								});
								errors++;
								break;
							}
							indices0[item0] = i3;
						}
					}
				} else {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/requires/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						keyword: "type",
						params: { type: "array" },
						parentSchema: schema19.properties.requires.additionalProperties,
						data: data4
					});
					errors++;
				}
			}
			else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/requires",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.requires,
					data: data3
				});
				errors++;
			}
		}
		if (data.evidence !== void 0) {
			let data6 = data.evidence;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) for (const key2 in data6) {
				let data7 = data6[key2];
				if (!(data7 === "committed" || data7 === "supplied")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/evidence/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						keyword: "enum",
						params: { allowedValues: schema19.properties.evidence.additionalProperties.enum },
						parentSchema: schema19.properties.evidence.additionalProperties,
						data: data7
					});
					errors++;
				}
			}
			else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/evidence",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.evidence,
					data: data6
				});
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
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/gates",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						parentSchema: schema19.properties.gates,
						data: data9
					});
					errors++;
				}
				if (data9["data-contract"] !== void 0) {
					let data10 = data9["data-contract"];
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						for (const key4 in data10) if (!func1.call(schema19.properties.gates.properties["data-contract"].properties, key4)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/gates/data-contract",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								parentSchema: schema19.properties.gates.properties["data-contract"],
								data: data10
							});
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
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/data-contract/environment",
									keyword: "type",
									params: { type: "object" },
									parentSchema: schema19.properties.gates.properties["data-contract"].properties.environment.anyOf[1],
									data: data12
								});
								errors++;
							}
							var _valid0 = _errs28 === errors;
							valid11 = valid11 || _valid0;
							if (!valid11) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/data-contract/environment",
									keyword: "anyOf",
									params: {},
									parentSchema: schema19.properties.gates.properties["data-contract"].properties.environment,
									data: data12
								});
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
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/data-contract/compatibility",
									keyword: "type",
									params: { type: "object" },
									parentSchema: schema19.properties.gates.properties["data-contract"].properties.compatibility.anyOf[1],
									data: data14
								});
								errors++;
							}
							var _valid1 = _errs35 === errors;
							valid13 = valid13 || _valid1;
							if (!valid13) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/data-contract/compatibility",
									keyword: "anyOf",
									params: {},
									parentSchema: schema19.properties.gates.properties["data-contract"].properties.compatibility,
									data: data14
								});
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
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/data-contract/failing-rows",
									keyword: "type",
									params: { type: "object" },
									parentSchema: schema19.properties.gates.properties["data-contract"].properties["failing-rows"].anyOf[1],
									data: data19
								});
								errors++;
							}
							var _valid2 = _errs45 === errors;
							valid15 = valid15 || _valid2;
							if (!valid15) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/data-contract/failing-rows",
									keyword: "anyOf",
									params: {},
									parentSchema: schema19.properties.gates.properties["data-contract"].properties["failing-rows"],
									data: data19
								});
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
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/gates/data-contract",
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema19.properties.gates.properties["data-contract"],
							data: data10
						});
						errors++;
					}
				}
				if (data9.experiment !== void 0) {
					let data23 = data9.experiment;
					if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
						for (const key8 in data23) if (!(key8 === "experiments" || key8 === "sections")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/gates/experiment",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								parentSchema: schema19.properties.gates.properties.experiment,
								data: data23
							});
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
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/experiment/sections",
									keyword: "type",
									params: { type: "object" },
									parentSchema: schema19.properties.gates.properties.experiment.properties.sections.anyOf[1],
									data: data25
								});
								errors++;
							}
							var _valid3 = _errs58 === errors;
							valid18 = valid18 || _valid3;
							if (!valid18) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/experiment/sections",
									keyword: "anyOf",
									params: {},
									parentSchema: schema19.properties.gates.properties.experiment.properties.sections,
									data: data25
								});
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
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/gates/experiment",
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema19.properties.gates.properties.experiment,
							data: data23
						});
						errors++;
					}
				}
				if (data9.reproducibility !== void 0) {
					let data27 = data9.reproducibility;
					if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
						for (const key10 in data27) if (!(key10 === "packages" || key10 === "notebooks")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/gates/reproducibility",
								keyword: "additionalProperties",
								params: { additionalProperty: key10 },
								parentSchema: schema19.properties.gates.properties.reproducibility,
								data: data27
							});
							errors++;
						}
						if (data27.packages !== void 0) {
							let data28 = data27.packages;
							const _errs66 = errors;
							let valid21 = false;
							const _errs67 = errors;
							if (!(data28 === "pinned" || data28 === "hashed")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/reproducibility/packages",
									keyword: "enum",
									params: { allowedValues: schema19.properties.gates.properties.reproducibility.properties.packages.anyOf[0].enum },
									parentSchema: schema19.properties.gates.properties.reproducibility.properties.packages.anyOf[0],
									data: data28
								});
								errors++;
							}
							var _valid4 = _errs67 === errors;
							valid21 = valid21 || _valid4;
							const _errs68 = errors;
							if (data28 && typeof data28 == "object" && !Array.isArray(data28)) for (const key11 in data28) {
								let data29 = data28[key11];
								if (!(data29 === "pinned" || data29 === "hashed")) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/gates/reproducibility/packages/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),
										keyword: "enum",
										params: { allowedValues: schema19.properties.gates.properties.reproducibility.properties.packages.anyOf[1].additionalProperties.enum },
										parentSchema: schema19.properties.gates.properties.reproducibility.properties.packages.anyOf[1].additionalProperties,
										data: data29
									});
									errors++;
								}
							}
							else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/reproducibility/packages",
									keyword: "type",
									params: { type: "object" },
									parentSchema: schema19.properties.gates.properties.reproducibility.properties.packages.anyOf[1],
									data: data28
								});
								errors++;
							}
							var _valid4 = _errs68 === errors;
							valid21 = valid21 || _valid4;
							if (!valid21) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/reproducibility/packages",
									keyword: "anyOf",
									params: {},
									parentSchema: schema19.properties.gates.properties.reproducibility.properties.packages,
									data: data28
								});
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
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/reproducibility/notebooks",
									keyword: "enum",
									params: { allowedValues: schema19.properties.gates.properties.reproducibility.properties.notebooks.anyOf[0].enum },
									parentSchema: schema19.properties.gates.properties.reproducibility.properties.notebooks.anyOf[0],
									data: data30
								});
								errors++;
							}
							var _valid5 = _errs74 === errors;
							valid23 = valid23 || _valid5;
							const _errs75 = errors;
							if (data30 && typeof data30 == "object" && !Array.isArray(data30)) for (const key12 in data30) {
								let data31 = data30[key12];
								if (!(data31 === "executed-in-order" || data31 === "stripped" || data31 === "any")) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/gates/reproducibility/notebooks/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),
										keyword: "enum",
										params: { allowedValues: schema19.properties.gates.properties.reproducibility.properties.notebooks.anyOf[1].additionalProperties.enum },
										parentSchema: schema19.properties.gates.properties.reproducibility.properties.notebooks.anyOf[1].additionalProperties,
										data: data31
									});
									errors++;
								}
							}
							else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/reproducibility/notebooks",
									keyword: "type",
									params: { type: "object" },
									parentSchema: schema19.properties.gates.properties.reproducibility.properties.notebooks.anyOf[1],
									data: data30
								});
								errors++;
							}
							var _valid5 = _errs75 === errors;
							valid23 = valid23 || _valid5;
							if (!valid23) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/reproducibility/notebooks",
									keyword: "anyOf",
									params: {},
									parentSchema: schema19.properties.gates.properties.reproducibility.properties.notebooks,
									data: data30
								});
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
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/gates/reproducibility",
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema19.properties.gates.properties.reproducibility,
							data: data27
						});
						errors++;
					}
				}
				if (data9.lineage !== void 0) {
					let data32 = data9.lineage;
					if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
						for (const key13 in data32) if (!func1.call(schema19.properties.gates.properties.lineage.properties, key13)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/gates/lineage",
								keyword: "additionalProperties",
								params: { additionalProperty: key13 },
								parentSchema: schema19.properties.gates.properties.lineage,
								data: data32
							});
							errors++;
						}
						if (data32.trace !== void 0) {
							let data33 = data32.trace;
							const _errs83 = errors;
							let valid26 = false;
							const _errs84 = errors;
							if (!(data33 === "dataset" || data33 === "column")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/lineage/trace",
									keyword: "enum",
									params: { allowedValues: schema19.properties.gates.properties.lineage.properties.trace.anyOf[0].enum },
									parentSchema: schema19.properties.gates.properties.lineage.properties.trace.anyOf[0],
									data: data33
								});
								errors++;
							}
							var _valid6 = _errs84 === errors;
							valid26 = valid26 || _valid6;
							const _errs85 = errors;
							if (data33 && typeof data33 == "object" && !Array.isArray(data33)) for (const key14 in data33) {
								let data34 = data33[key14];
								if (!(data34 === "dataset" || data34 === "column")) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/gates/lineage/trace/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),
										keyword: "enum",
										params: { allowedValues: schema19.properties.gates.properties.lineage.properties.trace.anyOf[1].additionalProperties.enum },
										parentSchema: schema19.properties.gates.properties.lineage.properties.trace.anyOf[1].additionalProperties,
										data: data34
									});
									errors++;
								}
							}
							else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/lineage/trace",
									keyword: "type",
									params: { type: "object" },
									parentSchema: schema19.properties.gates.properties.lineage.properties.trace.anyOf[1],
									data: data33
								});
								errors++;
							}
							var _valid6 = _errs85 === errors;
							valid26 = valid26 || _valid6;
							if (!valid26) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/lineage/trace",
									keyword: "anyOf",
									params: {},
									parentSchema: schema19.properties.gates.properties.lineage.properties.trace,
									data: data33
								});
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
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/lineage/source-versions",
									keyword: "enum",
									params: { allowedValues: schema19.properties.gates.properties.lineage.properties["source-versions"].anyOf[0].enum },
									parentSchema: schema19.properties.gates.properties.lineage.properties["source-versions"].anyOf[0],
									data: data35
								});
								errors++;
							}
							var _valid7 = _errs91 === errors;
							valid28 = valid28 || _valid7;
							const _errs92 = errors;
							if (data35 && typeof data35 == "object" && !Array.isArray(data35)) for (const key15 in data35) {
								let data36 = data35[key15];
								if (!(data36 === "optional" || data36 === "required")) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/gates/lineage/source-versions/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),
										keyword: "enum",
										params: { allowedValues: schema19.properties.gates.properties.lineage.properties["source-versions"].anyOf[1].additionalProperties.enum },
										parentSchema: schema19.properties.gates.properties.lineage.properties["source-versions"].anyOf[1].additionalProperties,
										data: data36
									});
									errors++;
								}
							}
							else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/lineage/source-versions",
									keyword: "type",
									params: { type: "object" },
									parentSchema: schema19.properties.gates.properties.lineage.properties["source-versions"].anyOf[1],
									data: data35
								});
								errors++;
							}
							var _valid7 = _errs92 === errors;
							valid28 = valid28 || _valid7;
							if (!valid28) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/lineage/source-versions",
									keyword: "anyOf",
									params: {},
									parentSchema: schema19.properties.gates.properties.lineage.properties["source-versions"],
									data: data35
								});
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
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/gates/lineage/sources",
										keyword: "maxItems",
										params: { limit: 1e3 },
										parentSchema: schema19.properties.gates.properties.lineage.properties.sources,
										data: data37
									});
									errors++;
								}
								const len2 = data37.length;
								for (let i4 = 0; i4 < len2; i4++) {
									let data38 = data37[i4];
									if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
										if (data38.dataset === void 0) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/gates/lineage/sources/" + i4,
												keyword: "required",
												params: { missingProperty: "dataset" },
												parentSchema: schema19.properties.gates.properties.lineage.properties.sources.items,
												data: data38
											});
											errors++;
										}
										if (data38.contract === void 0) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/gates/lineage/sources/" + i4,
												keyword: "required",
												params: { missingProperty: "contract" },
												parentSchema: schema19.properties.gates.properties.lineage.properties.sources.items,
												data: data38
											});
											errors++;
										}
										for (const key16 in data38) if (!(key16 === "dataset" || key16 === "contract")) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/gates/lineage/sources/" + i4,
												keyword: "additionalProperties",
												params: { additionalProperty: key16 },
												parentSchema: schema19.properties.gates.properties.lineage.properties.sources.items,
												data: data38
											});
											errors++;
										}
										if (data38.dataset !== void 0) {
											let data39 = data38.dataset;
											if (typeof data39 === "string") {
												if (data39.length > 500) {
													vErrors = addError(vErrors, {
														instancePath: instancePath + "/gates/lineage/sources/" + i4 + "/dataset",
														keyword: "maxLength",
														params: { limit: 500 },
														parentSchema: schema19.properties.gates.properties.lineage.properties.sources.items.properties.dataset,
														data: data39
													});
													errors++;
												}
												if (data39.length < 1) {
													vErrors = addError(vErrors, {
														instancePath: instancePath + "/gates/lineage/sources/" + i4 + "/dataset",
														keyword: "minLength",
														params: { limit: 1 },
														parentSchema: schema19.properties.gates.properties.lineage.properties.sources.items.properties.dataset,
														data: data39
													});
													errors++;
												}
											} else {
												vErrors = addError(vErrors, {
													instancePath: instancePath + "/gates/lineage/sources/" + i4 + "/dataset",
													keyword: "type",
													params: { type: "string" },
													parentSchema: schema19.properties.gates.properties.lineage.properties.sources.items.properties.dataset,
													data: data39
												});
												errors++;
											}
										}
										if (data38.contract !== void 0) {
											let data40 = data38.contract;
											if (typeof data40 === "string") {
												if (data40.length > 1e3) {
													vErrors = addError(vErrors, {
														instancePath: instancePath + "/gates/lineage/sources/" + i4 + "/contract",
														keyword: "maxLength",
														params: { limit: 1e3 },
														parentSchema: schema19.properties.gates.properties.lineage.properties.sources.items.properties.contract,
														data: data40
													});
													errors++;
												}
												if (data40.length < 1) {
													vErrors = addError(vErrors, {
														instancePath: instancePath + "/gates/lineage/sources/" + i4 + "/contract",
														keyword: "minLength",
														params: { limit: 1 },
														parentSchema: schema19.properties.gates.properties.lineage.properties.sources.items.properties.contract,
														data: data40
													});
													errors++;
												}
											} else {
												vErrors = addError(vErrors, {
													instancePath: instancePath + "/gates/lineage/sources/" + i4 + "/contract",
													keyword: "type",
													params: { type: "string" },
													parentSchema: schema19.properties.gates.properties.lineage.properties.sources.items.properties.contract,
													data: data40
												});
												errors++;
											}
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/gates/lineage/sources/" + i4,
											keyword: "type",
											params: { type: "object" },
											parentSchema: schema19.properties.gates.properties.lineage.properties.sources.items,
											data: data38
										});
										errors++;
									}
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/lineage/sources",
									keyword: "type",
									params: { type: "array" },
									parentSchema: schema19.properties.gates.properties.lineage.properties.sources,
									data: data37
								});
								errors++;
							}
						}
						if (data32.outputs !== void 0) {
							let data41 = data32.outputs;
							if (Array.isArray(data41)) {
								if (data41.length > 1e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/gates/lineage/outputs",
										keyword: "maxItems",
										params: { limit: 1e3 },
										parentSchema: schema19.properties.gates.properties.lineage.properties.outputs,
										data: data41
									});
									errors++;
								}
								const len3 = data41.length;
								for (let i5 = 0; i5 < len3; i5++) {
									let data42 = data41[i5];
									if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
										if (data42.dataset === void 0) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/gates/lineage/outputs/" + i5,
												keyword: "required",
												params: { missingProperty: "dataset" },
												parentSchema: schema19.properties.gates.properties.lineage.properties.outputs.items,
												data: data42
											});
											errors++;
										}
										if (data42.feature === void 0) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/gates/lineage/outputs/" + i5,
												keyword: "required",
												params: { missingProperty: "feature" },
												parentSchema: schema19.properties.gates.properties.lineage.properties.outputs.items,
												data: data42
											});
											errors++;
										}
										for (const key17 in data42) if (!(key17 === "dataset" || key17 === "feature")) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/gates/lineage/outputs/" + i5,
												keyword: "additionalProperties",
												params: { additionalProperty: key17 },
												parentSchema: schema19.properties.gates.properties.lineage.properties.outputs.items,
												data: data42
											});
											errors++;
										}
										if (data42.dataset !== void 0) {
											let data43 = data42.dataset;
											if (typeof data43 === "string") {
												if (data43.length > 500) {
													vErrors = addError(vErrors, {
														instancePath: instancePath + "/gates/lineage/outputs/" + i5 + "/dataset",
														keyword: "maxLength",
														params: { limit: 500 },
														parentSchema: schema19.properties.gates.properties.lineage.properties.outputs.items.properties.dataset,
														data: data43
													});
													errors++;
												}
												if (data43.length < 1) {
													vErrors = addError(vErrors, {
														instancePath: instancePath + "/gates/lineage/outputs/" + i5 + "/dataset",
														keyword: "minLength",
														params: { limit: 1 },
														parentSchema: schema19.properties.gates.properties.lineage.properties.outputs.items.properties.dataset,
														data: data43
													});
													errors++;
												}
											} else {
												vErrors = addError(vErrors, {
													instancePath: instancePath + "/gates/lineage/outputs/" + i5 + "/dataset",
													keyword: "type",
													params: { type: "string" },
													parentSchema: schema19.properties.gates.properties.lineage.properties.outputs.items.properties.dataset,
													data: data43
												});
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
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/gates/lineage/outputs/" + i5,
											keyword: "type",
											params: { type: "object" },
											parentSchema: schema19.properties.gates.properties.lineage.properties.outputs.items,
											data: data42
										});
										errors++;
									}
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/lineage/outputs",
									keyword: "type",
									params: { type: "array" },
									parentSchema: schema19.properties.gates.properties.lineage.properties.outputs,
									data: data41
								});
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
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/gates/lineage/registries",
										keyword: "maxItems",
										params: { limit: 100 },
										parentSchema: schema19.properties.gates.properties.lineage.properties.registries,
										data: data49
									});
									errors++;
								}
								const len4 = data49.length;
								for (let i6 = 0; i6 < len4; i6++) {
									let data50 = data49[i6];
									if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
										if (data50.path === void 0) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/gates/lineage/registries/" + i6,
												keyword: "required",
												params: { missingProperty: "path" },
												parentSchema: schema19.properties.gates.properties.lineage.properties.registries.items,
												data: data50
											});
											errors++;
										}
										for (const key18 in data50) if (!(key18 === "path" || key18 === "kind" || key18 === "features" || key18 === "tags")) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/gates/lineage/registries/" + i6,
												keyword: "additionalProperties",
												params: { additionalProperty: key18 },
												parentSchema: schema19.properties.gates.properties.lineage.properties.registries.items,
												data: data50
											});
											errors++;
										}
										if (data50.path !== void 0) {
											let data51 = data50.path;
											if (typeof data51 === "string") {
												if (data51.length > 1e3) {
													vErrors = addError(vErrors, {
														instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/path",
														keyword: "maxLength",
														params: { limit: 1e3 },
														parentSchema: schema19.properties.gates.properties.lineage.properties.registries.items.properties.path,
														data: data51
													});
													errors++;
												}
												if (data51.length < 1) {
													vErrors = addError(vErrors, {
														instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/path",
														keyword: "minLength",
														params: { limit: 1 },
														parentSchema: schema19.properties.gates.properties.lineage.properties.registries.items.properties.path,
														data: data51
													});
													errors++;
												}
											} else {
												vErrors = addError(vErrors, {
													instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/path",
													keyword: "type",
													params: { type: "string" },
													parentSchema: schema19.properties.gates.properties.lineage.properties.registries.items.properties.path,
													data: data51
												});
												errors++;
											}
										}
										if (data50.kind !== void 0) {
											let data52 = data50.kind;
											if (!(data52 === "feast" || data52 === "dbt")) {
												vErrors = addError(vErrors, {
													instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/kind",
													keyword: "enum",
													params: { allowedValues: schema19.properties.gates.properties.lineage.properties.registries.items.properties.kind.enum },
													parentSchema: schema19.properties.gates.properties.lineage.properties.registries.items.properties.kind,
													data: data52
												});
												errors++;
											}
										}
										if (data50.features !== void 0) {
											let data53 = data50.features;
											if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
												if (Object.keys(data53).length > 1e4) {
													vErrors = addError(vErrors, {
														instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features",
														keyword: "maxProperties",
														params: { limit: 1e4 },
														parentSchema: schema19.properties.gates.properties.lineage.properties.registries.items.properties.features,
														data: data53
													});
													errors++;
												}
												for (const key19 in data53) {
													let data54 = data53[key19];
													const _errs129 = errors;
													let valid40 = false;
													const _errs130 = errors;
													if (typeof data54 === "string") {
														if (data54.length > 500) {
															vErrors = addError(vErrors, {
																instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
																keyword: "maxLength",
																params: { limit: 500 },
																parentSchema: schema19.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[0],
																data: data54
															});
															errors++;
														}
														if (data54.length < 1) {
															vErrors = addError(vErrors, {
																instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
																keyword: "minLength",
																params: { limit: 1 },
																parentSchema: schema19.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[0],
																data: data54
															});
															errors++;
														}
													} else {
														vErrors = addError(vErrors, {
															instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
															keyword: "type",
															params: { type: "string" },
															parentSchema: schema19.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[0],
															data: data54
														});
														errors++;
													}
													var _valid8 = _errs130 === errors;
													valid40 = valid40 || _valid8;
													const _errs132 = errors;
													if (Array.isArray(data54)) {
														if (data54.length > 1e3) {
															vErrors = addError(vErrors, {
																instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
																keyword: "maxItems",
																params: { limit: 1e3 },
																parentSchema: schema19.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[1],
																data: data54
															});
															errors++;
														}
														const len5 = data54.length;
														for (let i7 = 0; i7 < len5; i7++) {
															let data55 = data54[i7];
															if (typeof data55 === "string") {
																if (data55.length > 500) {
																	vErrors = addError(vErrors, {
																		instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i7,
																		keyword: "maxLength",
																		params: { limit: 500 },
																		parentSchema: schema19.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[1].items,
																		data: data55
																	});
																	errors++;
																}
																if (data55.length < 1) {
																	vErrors = addError(vErrors, {
																		instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i7,
																		keyword: "minLength",
																		params: { limit: 1 },
																		parentSchema: schema19.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[1].items,
																		data: data55
																	});
																	errors++;
																}
															} else {
																vErrors = addError(vErrors, {
																	instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i7,
																	keyword: "type",
																	params: { type: "string" },
																	parentSchema: schema19.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[1].items,
																	data: data55
																});
																errors++;
															}
														}
													} else {
														vErrors = addError(vErrors, {
															instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
															keyword: "type",
															params: { type: "array" },
															parentSchema: schema19.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[1],
															data: data54
														});
														errors++;
													}
													var _valid8 = _errs132 === errors;
													valid40 = valid40 || _valid8;
													if (!valid40) {
														vErrors = addError(vErrors, {
															instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
															keyword: "anyOf",
															params: {},
															parentSchema: schema19.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties,
															data: data54
														});
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
												vErrors = addError(vErrors, {
													instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/features",
													keyword: "type",
													params: { type: "object" },
													parentSchema: schema19.properties.gates.properties.lineage.properties.registries.items.properties.features,
													data: data53
												});
												errors++;
											}
										}
										if (data50.tags !== void 0) {
											let data56 = data50.tags;
											if (Array.isArray(data56)) {
												if (data56.length > 50) {
													vErrors = addError(vErrors, {
														instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/tags",
														keyword: "maxItems",
														params: { limit: 50 },
														parentSchema: schema19.properties.gates.properties.lineage.properties.registries.items.properties.tags,
														data: data56
													});
													errors++;
												}
												const len6 = data56.length;
												for (let i8 = 0; i8 < len6; i8++) {
													let data57 = data56[i8];
													if (typeof data57 === "string") {
														if (data57.length > 200) {
															vErrors = addError(vErrors, {
																instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/tags/" + i8,
																keyword: "maxLength",
																params: { limit: 200 },
																parentSchema: schema19.properties.gates.properties.lineage.properties.registries.items.properties.tags.items,
																data: data57
															});
															errors++;
														}
														if (data57.length < 1) {
															vErrors = addError(vErrors, {
																instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/tags/" + i8,
																keyword: "minLength",
																params: { limit: 1 },
																parentSchema: schema19.properties.gates.properties.lineage.properties.registries.items.properties.tags.items,
																data: data57
															});
															errors++;
														}
													} else {
														vErrors = addError(vErrors, {
															instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/tags/" + i8,
															keyword: "type",
															params: { type: "string" },
															parentSchema: schema19.properties.gates.properties.lineage.properties.registries.items.properties.tags.items,
															data: data57
														});
														errors++;
													}
												}
											} else {
												vErrors = addError(vErrors, {
													instancePath: instancePath + "/gates/lineage/registries/" + i6 + "/tags",
													keyword: "type",
													params: { type: "array" },
													parentSchema: schema19.properties.gates.properties.lineage.properties.registries.items.properties.tags,
													data: data56
												});
												errors++;
											}
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/gates/lineage/registries/" + i6,
											keyword: "type",
											params: { type: "object" },
											parentSchema: schema19.properties.gates.properties.lineage.properties.registries.items,
											data: data50
										});
										errors++;
									}
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/lineage/registries",
									keyword: "type",
									params: { type: "array" },
									parentSchema: schema19.properties.gates.properties.lineage.properties.registries,
									data: data49
								});
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
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/lineage/sections",
									keyword: "type",
									params: { type: "object" },
									parentSchema: schema19.properties.gates.properties.lineage.properties.sections.anyOf[1],
									data: data59
								});
								errors++;
							}
							var _valid9 = _errs144 === errors;
							valid45 = valid45 || _valid9;
							if (!valid45) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/lineage/sections",
									keyword: "anyOf",
									params: {},
									parentSchema: schema19.properties.gates.properties.lineage.properties.sections,
									data: data59
								});
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
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/gates/lineage",
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema19.properties.gates.properties.lineage,
							data: data32
						});
						errors++;
					}
				}
				if (data9.tests !== void 0) {
					let data61 = data9.tests;
					if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
						for (const key21 in data61) if (!(key21 === "kinds")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/gates/tests",
								keyword: "additionalProperties",
								params: { additionalProperty: key21 },
								parentSchema: schema19.properties.gates.properties.tests,
								data: data61
							});
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
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/tests/kinds",
									keyword: "type",
									params: { type: "object" },
									parentSchema: schema19.properties.gates.properties.tests.properties.kinds.anyOf[1],
									data: data62
								});
								errors++;
							}
							var _valid10 = _errs154 === errors;
							valid48 = valid48 || _valid10;
							if (!valid48) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/gates/tests/kinds",
									keyword: "anyOf",
									params: {},
									parentSchema: schema19.properties.gates.properties.tests.properties.kinds,
									data: data62
								});
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
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/gates/tests",
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema19.properties.gates.properties.tests,
							data: data61
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/gates",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.gates,
					data: data9
				});
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
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/severity",
							keyword: "propertyNames",
							params: { propertyName: key23 },
							parentSchema: schema19.properties.severity,
							data: data64
						});
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
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/severity/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema19.properties.severity.additionalProperties.anyOf[1],
							data: data65
						});
						errors++;
					}
					var _valid11 = _errs165 === errors;
					valid52 = valid52 || _valid11;
					if (!valid52) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/severity/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),
							keyword: "anyOf",
							params: {},
							parentSchema: schema19.properties.severity.additionalProperties,
							data: data65
						});
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
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/severity",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.severity,
					data: data64
				});
				errors++;
			}
		}
		if (data.enforce !== void 0) {
			let data67 = data.enforce;
			if (typeof data67 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/enforce",
					keyword: "type",
					params: { type: "boolean" },
					parentSchema: schema19.properties.enforce,
					data: data67
				});
				errors++;
			}
		}
		if (data.timeout !== void 0) {
			let data68 = data.timeout;
			if (typeof data68 == "number" && isFinite(data68)) {
				if (data68 > 86400 || isNaN(data68)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/timeout",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 86400
						},
						parentSchema: schema19.properties.timeout,
						data: data68
					});
					errors++;
				}
				if (data68 <= 0 || isNaN(data68)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/timeout",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						parentSchema: schema19.properties.timeout,
						data: data68
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/timeout",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema19.properties.timeout,
					data: data68
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

function readPolicy(document, vocabulary, builtInStages) {
	const policy$1 = validConfiguration(document, policy);
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

export { readPolicy };