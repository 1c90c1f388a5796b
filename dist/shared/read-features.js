import { i as joinErrors, n as boundedValidator, t as addError } from "./bounded-validator.js";
import { n as TEST_KINDS, t as NOTHING_NAMED } from "./feature.js";
import { i as stageRank, t as RETIRED } from "./stages.js";
import { n as describeComplaint, r as chooseComplaints, t as checkDocument } from "./check-document.js";
import { t as LIMITS } from "./document.js";
import { t as shorten } from "./shorten.js";
import { t as fewSuggestions } from "./few-suggestions.js";
import { t as resolvePath } from "./resolve-path.js";
import { t as didYouMean } from "./did-you-mean.js";
import { t as unknownWord } from "./unknown-word2.js";
import { t as isRecord } from "./is-record.js";
import { n as IMPLIED_TITLE, t as IMPLIED_FEATURE } from "./implied-feature.js";
import { posix } from "node:path";

const feature = boundedValidator(validate52);
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "feature.schema.json",
	"title": "FeatureRecord",
	"description": "`*.feature.yml`: what is being promoted, how far it has come, and where its evidence lies. Every path is relative to this file.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"title",
		"stage"
	],
	"properties": {
		"id": {
			"description": "Unique in the repository.",
			"$ref": "common.schema.json#/$defs/identifier"
		},
		"title": {
			"description": "What it is, for a reader.",
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		},
		"stage": {
			"description": "How far it has come: a stage of the policy, or `retired`. The pull request that raises it is the promotion request.",
			"type": "string",
			"maxLength": 50
		},
		"kind": {
			"description": "detector, model input, remediation, agent, …",
			"type": "string",
			"maxLength": 100
		},
		"owner": {
			"description": "Who answers for it. Left out: the code owners of this file.",
			"type": "string",
			"maxLength": 200
		},
		"purpose": {
			"description": "What it is for, in a sentence or two.",
			"type": "string",
			"maxLength": 4e3
		},
		"objective": {
			"description": "The business objective it serves, and how anybody would tell that it does: fewer pages at night, minutes to mitigation.",
			"type": "string",
			"maxLength": 4e3
		},
		"contracts": {
			"description": "Its sources: data contracts (ODCS) of the data it reads, each by path or by the contract's `id`.",
			"$ref": "common.schema.json#/$defs/paths"
		},
		"transformations": {
			"description": "What is done between the sources and the outputs, step by step. An empty list says that nothing is.",
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"title": "Transformation",
				"description": "One step.",
				"type": "object",
				"additionalProperties": false,
				"required": ["path", "description"],
				"properties": {
					"path": {
						"description": "Its code: a file, a folder, or a part of a file behind `#` (`dvc.yaml#train`, `burst.py#L10-L40`).",
						"$ref": "#/$defs/link"
					},
					"description": {
						"description": "What it does, in a sentence.",
						"type": "string",
						"maxLength": 4e3
					}
				}
			}
		},
		"outputs": {
			"description": "What it gives to others, each with its type and range.",
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "#/$defs/output" }
		},
		"code": {
			"description": "Files and folders (ending in /) that make its numbers. Results must come from exactly these bytes.",
			"$ref": "common.schema.json#/$defs/paths"
		},
		"experiments": {
			"description": "Experiment files.",
			"$ref": "common.schema.json#/$defs/paths"
		},
		"evaluation": {
			"description": "Data its experiments were run on, in the columns of its contracts: the edge cases that they know must be in it. Left out: the rows of the results, else `data`.",
			"$ref": "common.schema.json#/$defs/paths"
		},
		"data": {
			"description": "The data snapshot: a SHA256SUMS file, or a file and its digest.",
			"type": "array",
			"maxItems": 1e3,
			"items": { "anyOf": [{ "$ref": "common.schema.json#/$defs/path" }, {
				"title": "DataFile",
				"type": "object",
				"additionalProperties": false,
				"required": ["path", "sha256"],
				"properties": {
					"path": { "$ref": "common.schema.json#/$defs/path" },
					"sha256": { "$ref": "common.schema.json#/$defs/sha256" }
				}
			}] }
		},
		"pipelines": {
			"description": "Pipelines of DVC that make its numbers: a `dvc.yaml`, or one stage of it with all it builds on (`dvc.yaml#train`). Left out: those beside the record, and those that make its results.",
			"$ref": "common.schema.json#/$defs/paths"
		},
		"packages": {
			"description": "Lock files of its packages: requirements.txt, poetry.lock, pdm.lock, Pipfile.lock, uv.lock, pylock.toml, conda-lock.yml, environment.yml, package-lock.json.",
			"$ref": "common.schema.json#/$defs/paths"
		},
		"deterministic": {
			"title": "Determinism",
			"description": "Two folders (or files) of results of the same commit, made by the workflow with the same command one after the other: their numbers are compared. This program runs nothing itself.",
			"type": "object",
			"additionalProperties": false,
			"required": ["results"],
			"properties": {
				"command": {
					"description": "What the workflow runs to make either.",
					"type": "string",
					"maxLength": 4e3
				},
				"results": {
					"description": "The first and the second.",
					"type": "array",
					"minItems": 2,
					"maxItems": 2,
					"items": { "$ref": "common.schema.json#/$defs/path" }
				},
				"tolerance": {
					"description": "How far a number may move. Left out: not at all.",
					"$ref": "#/$defs/tolerance"
				},
				"tolerances": {
					"description": "Another tolerance for numbers by their name: the column of a table, or the last key.",
					"type": "object",
					"maxProperties": 200,
					"propertyNames": { "maxLength": 200 },
					"additionalProperties": { "$ref": "#/$defs/tolerance" }
				},
				"ignore": {
					"description": "What may be other each time (times, run ids): names of columns and keys, and of files, with at most one `*` (`*.log`).",
					"type": "array",
					"maxItems": 100,
					"items": {
						"description": "The name of a number, with at most one `*` for any part of it.",
						"type": "string",
						"minLength": 1,
						"maxLength": 200,
						"pattern": "^[^*]*[*]?[^*]*$"
					}
				}
			}
		},
		"environment": {
			"description": "What says which environment it runs in: a Dockerfile, a devcontainer.json, a .python-version file.",
			"$ref": "common.schema.json#/$defs/paths"
		},
		"hardware": {
			"title": "Hardware",
			"description": "What the numbers were made on and need to be made again; `none` for a part that does not matter.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"cpu": {
					"type": "string",
					"maxLength": 200
				},
				"memory": {
					"type": "string",
					"maxLength": 200
				},
				"accelerator": {
					"type": "string",
					"maxLength": 200
				},
				"driver": {
					"type": "string",
					"maxLength": 200
				}
			}
		},
		"preprocessing": {
			"description": "The steps from the raw data to the data it reads, as code: a script, a notebook, or a stage of DVC (`dvc.yaml#clean`). An empty list says that there are none.",
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 1e3
			}
		},
		"model-card": {
			"description": "The card of its model, as Hugging Face has them: Markdown that starts with YAML. Left out: one beside the record that has a `model-index`.",
			"$ref": "common.schema.json#/$defs/path"
		},
		"models": {
			"description": "Models as MLflow logs them: their `MLmodel` files.",
			"$ref": "common.schema.json#/$defs/paths"
		},
		"metrics": {
			"description": "Files of metrics (JSON or YAML) that the numbers of the model card must agree with. Left out: metrics.json or metrics.yaml beside the record.",
			"$ref": "common.schema.json#/$defs/paths"
		},
		"parameters": {
			"description": "Files of parameters (YAML, JSON or TOML) that runs must have been given, and the JSON Schema that each is held against. Left out: params.* and parameters.* among the code. An empty list says that there are none.",
			"type": "array",
			"maxItems": 1e3,
			"items": { "anyOf": [{ "$ref": "common.schema.json#/$defs/path" }, {
				"title": "ParameterFile",
				"description": "A file of parameters with its schema.",
				"type": "object",
				"additionalProperties": false,
				"required": ["path", "schema"],
				"properties": {
					"path": { "$ref": "common.schema.json#/$defs/path" },
					"schema": {
						"description": "A JSON Schema: the path of one (JSON or YAML), or the schema itself.",
						"anyOf": [{ "$ref": "common.schema.json#/$defs/path" }, {
							"title": "ParameterSchema",
							"description": "A JSON Schema, written here.",
							"type": "object"
						}]
					}
				}
			}] }
		},
		"runs": {
			"description": "Run records: what the runs that made its results recorded; or runs of MLflow (`mlruns/EXPERIMENT/RUN`, JSON, `mlflow.db#RUN`) and results of lm-evaluation-harness.",
			"$ref": "common.schema.json#/$defs/paths"
		},
		"tests": {
			"description": "Test reports (JUnit XML), by kind of test.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"unit": { "$ref": "#/$defs/reports" },
				"integration": { "$ref": "#/$defs/reports" },
				"end-to-end": { "$ref": "#/$defs/reports" }
			}
		},
		"lineage": {
			"description": "What tells of its lineage: files or folders of OpenLineage events, manifests of dbt. Those that the policy finds by pattern need not be named.",
			"$ref": "common.schema.json#/$defs/paths"
		},
		"evidence": {
			"description": "Gate reports made elsewhere and committed here.",
			"$ref": "common.schema.json#/$defs/paths"
		},
		"depends-on": {
			"description": "Ids of features it leans on.",
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "common.schema.json#/$defs/identifier" }
		},
		"locked": {
			"description": "Gates (`data-contract`) or checks (`reproducibility/seed-recorded`) that block for this feature whatever its stage.",
			"type": "array",
			"maxItems": 200,
			"uniqueItems": true,
			"items": {
				"type": "string",
				"maxLength": 200
			}
		},
		"artifact": {
			"title": "Artifact",
			"description": "What is shipped.",
			"type": "object",
			"additionalProperties": false,
			"required": ["name", "version"],
			"properties": {
				"name": {
					"type": "string",
					"maxLength": 200
				},
				"version": {
					"type": ["string", "number"],
					"maxLength": 100
				},
				"digest": {
					"description": "`sha256:` and 64 digits and letters from a to f.",
					"type": "string",
					"pattern": "^sha256:[0-9a-f]{64}$"
				}
			}
		},
		"failure-modes": {
			"description": "How it can fail, and what happens then.",
			"type": "array",
			"maxItems": 200,
			"items": {
				"title": "FailureMode",
				"description": "One way to fail.",
				"type": "object",
				"additionalProperties": false,
				"required": ["when", "then"],
				"properties": {
					"when": {
						"description": "What goes wrong: no data for five minutes, the model cannot be loaded.",
						"type": "string",
						"maxLength": 4e3
					},
					"then": {
						"description": "What it does then, and what users see.",
						"type": "string",
						"maxLength": 4e3
					}
				}
			}
		},
		"telemetry": {
			"description": "The signals it emits: names, or better what each of them is, as OpenTelemetry has it.",
			"type": "array",
			"maxItems": 200,
			"items": { "anyOf": [{
				"type": "string",
				"minLength": 1,
				"maxLength": 200
			}, {
				"title": "Signal",
				"type": "object",
				"additionalProperties": false,
				"required": ["name"],
				"properties": {
					"name": {
						"description": "As the code emits it: `cpu_burst.score`.",
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					},
					"kind": {
						"description": "Left out: what the semantic conventions, or the registry that has the name, say.",
						"enum": [
							"metric",
							"attribute",
							"span",
							"event"
						]
					},
					"unit": {
						"description": "Of a metric, in UCUM: `s`, `By`, `1`, `{request}`, `By/s`.",
						"type": "string",
						"minLength": 1,
						"maxLength": 63
					},
					"instrument": {
						"description": "Of a metric.",
						"enum": [
							"counter",
							"updowncounter",
							"gauge",
							"histogram"
						]
					},
					"description": {
						"type": "string",
						"maxLength": 2e3
					}
				}
			}] }
		},
		"remediation": {
			"title": "Remediation",
			"description": "What it does to a running system, and how that is bounded.",
			"type": "object",
			"additionalProperties": false,
			"required": ["action"],
			"properties": {
				"action": {
					"type": "string",
					"maxLength": 200,
					"description": "What it does: `recycle-worker`."
				},
				"mode": {
					"description": "How far it may act by itself.",
					"enum": [
						"shadow",
						"approve",
						"automatic"
					]
				},
				"blast-radius": {
					"description": "The most it may touch at once.",
					"type": "object",
					"maxProperties": 20,
					"additionalProperties": {
						"type": ["number", "string"],
						"maxLength": 100
					}
				},
				"rate-limit": {
					"type": "string",
					"maxLength": 100,
					"description": "How often it may act: `3 per hour`."
				},
				"kill-switch": {
					"description": "The flag that stops it: that of the rollout, or one under `flags`.",
					"type": "string",
					"maxLength": 200
				},
				"undo": {
					"description": "How one action is undone: a page, as a rule with a heading (`runbook.md#undo`).",
					"$ref": "#/$defs/link"
				}
			}
		},
		"rollout": {
			"title": "Rollout",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"flag": {
					"type": "string",
					"maxLength": 200,
					"description": "The flag that turns it on."
				},
				"steps": {
					"type": "array",
					"maxItems": 50,
					"items": {
						"type": ["string", "number"],
						"maxLength": 50
					},
					"description": "Shares that have it, one after the other: 5%, 25%, 100%."
				},
				"hold": {
					"description": "How long each step lasts.",
					"type": "string",
					"maxLength": 50
				}
			},
			"description": "How it reaches those who are to have it, step by step."
		},
		"flags": {
			"description": "Names of further flags it obeys.",
			"type": "array",
			"maxItems": 200,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 200
			}
		},
		"rollback": {
			"description": "How it is taken back: a page, or an address.",
			"$ref": "#/$defs/link"
		},
		"runbook": {
			"description": "What to do when it misbehaves: a page, or an address.",
			"$ref": "#/$defs/link"
		},
		"learnings": {
			"description": "What was learnt on the way, for whoever comes next: a page, or an address.",
			"$ref": "#/$defs/link"
		},
		"privacy": {
			"title": "Privacy",
			"description": "What it has to do with people’s data.",
			"type": "object",
			"additionalProperties": false,
			"required": ["personal-data"],
			"properties": {
				"personal-data": {
					"description": "Personal data that it reads or gives: `none`, or the kinds.",
					"anyOf": [{ "const": "none" }, {
						"type": "array",
						"minItems": 1,
						"maxItems": 200,
						"items": {
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						}
					}]
				},
				"notes": {
					"description": "Purpose, legal basis, retention, masking: whatever a reviewer must know.",
					"type": "string",
					"maxLength": 4e3
				}
			}
		},
		"ethics": {
			"description": "Who could be harmed or treated unfairly by it, and what is done about that.",
			"type": "string",
			"maxLength": 4e3
		},
		"review-by": {
			"description": "The day by which someone looks again.",
			"$ref": "common.schema.json#/$defs/date"
		}
	},
	"$defs": {
		"tolerance": {
			"title": "Tolerance",
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"properties": {
				"absolute": {
					"description": "In the number's own unit.",
					"type": "number",
					"minimum": 0
				},
				"relative": {
					"description": "As a share of the larger of the two.",
					"type": "number",
					"minimum": 0,
					"maximum": 1
				}
			}
		},
		"reports": { "anyOf": [{ "$ref": "common.schema.json#/$defs/path" }, { "$ref": "common.schema.json#/$defs/paths" }] },
		"link": {
			"description": "A file of this repository, relative to this file, with a heading or a line behind `#` where that helps (`runbook.md#undo`, `burst.py#L10`); or an address.",
			"type": "string",
			"minLength": 1,
			"maxLength": 1e3
		},
		"output": {
			"title": "Output",
			"description": "One thing it gives to others.",
			"type": "object",
			"additionalProperties": false,
			"required": ["name", "type"],
			"properties": {
				"name": {
					"description": "Unique among the outputs: a column, a metric, a field of an answer.",
					"type": "string",
					"minLength": 1,
					"maxLength": 200
				},
				"dataset": {
					"description": "The data set it is written to, as lineage names it: `namespace/name`, as in `s3://acme-telemetry/scores`.",
					"type": "string",
					"minLength": 1,
					"maxLength": 2e3
				},
				"contract": {
					"description": "The data contract (ODCS) it is given under.",
					"$ref": "common.schema.json#/$defs/path"
				},
				"type": {
					"enum": [
						"string",
						"number",
						"integer",
						"boolean",
						"date",
						"timestamp",
						"time",
						"array",
						"object"
					],
					"description": "Its type, in the words of ODCS."
				},
				"minimum": {
					"description": "The least it can be.",
					"type": "number"
				},
				"maximum": {
					"description": "The most it can be.",
					"type": "number"
				},
				"values": {
					"description": "All it can be, where that is a list.",
					"type": "array",
					"minItems": 1,
					"maxItems": 1e3,
					"items": {
						"type": [
							"string",
							"number",
							"boolean"
						],
						"maxLength": 1e3
					}
				},
				"unit": {
					"description": "What it is measured in: `s`, `1` for a share, `USD`.",
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				},
				"description": {
					"description": "What it means.",
					"type": "string",
					"maxLength": 4e3
				}
			}
		}
	}
};
const func1 = Object.prototype.hasOwnProperty;
const schema21 = {
	"description": "A short name: letters, digits, dots, dashes and underscores.",
	"type": "string",
	"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"
};
const pattern3 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "");
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
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" },
				schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
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
	"type": "array",
	"items": { "$ref": "#/$defs/path" },
	"maxItems": 1e3
};
const schema23 = {
	"description": "A path, relative to the file that states it, with forward slashes.",
	"type": "string",
	"minLength": 1,
	"maxLength": 1e3
};
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 1e3) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 1e3 },
				schema: 1e3,
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
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 1e3) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 1e3 },
				schema: 1e3,
				parentSchema: schema22,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate57(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = joinErrors(vErrors, validate57.errors);
			errors = vErrors.length;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
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
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema24 = {
	"description": "A file of this repository, relative to this file, with a heading or a line behind `#` where that helps (`runbook.md#undo`, `burst.py#L10`); or an address.",
	"type": "string",
	"minLength": 1,
	"maxLength": 1e3
};
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 1e3) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 1e3 },
				schema: 1e3,
				parentSchema: schema24,
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
				parentSchema: schema24,
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
			schema: schema24.type,
			parentSchema: schema24,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else addError(vErrors, err2);
		errors++;
	}
	validate60.errors = vErrors;
	return errors === 0;
}
validate60.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema25 = {
	"title": "Output",
	"description": "One thing it gives to others.",
	"type": "object",
	"additionalProperties": false,
	"required": ["name", "type"],
	"properties": {
		"name": {
			"description": "Unique among the outputs: a column, a metric, a field of an answer.",
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		},
		"dataset": {
			"description": "The data set it is written to, as lineage names it: `namespace/name`, as in `s3://acme-telemetry/scores`.",
			"type": "string",
			"minLength": 1,
			"maxLength": 2e3
		},
		"contract": {
			"description": "The data contract (ODCS) it is given under.",
			"$ref": "common.schema.json#/$defs/path"
		},
		"type": {
			"enum": [
				"string",
				"number",
				"integer",
				"boolean",
				"date",
				"timestamp",
				"time",
				"array",
				"object"
			],
			"description": "Its type, in the words of ODCS."
		},
		"minimum": {
			"description": "The least it can be.",
			"type": "number"
		},
		"maximum": {
			"description": "The most it can be.",
			"type": "number"
		},
		"values": {
			"description": "All it can be, where that is a list.",
			"type": "array",
			"minItems": 1,
			"maxItems": 1e3,
			"items": {
				"type": [
					"string",
					"number",
					"boolean"
				],
				"maxLength": 1e3
			}
		},
		"unit": {
			"description": "What it is measured in: `s`, `1` for a share, `USD`.",
			"type": "string",
			"minLength": 1,
			"maxLength": 100
		},
		"description": {
			"description": "What it means.",
			"type": "string",
			"maxLength": 4e3
		}
	}
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 1e3) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 1e3 },
				schema: 1e3,
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
	validate63.errors = vErrors;
	return errors === 0;
}
validate63.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				schema: schema25.required,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.type === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				schema: schema25.required,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema25.properties, key0)) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else addError(vErrors, err2);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (data0.length > 200) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema25.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else addError(vErrors, err3);
					errors++;
				}
				if (data0.length < 1) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema25.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else addError(vErrors, err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema25.properties.name.type,
					parentSchema: schema25.properties.name,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else addError(vErrors, err5);
				errors++;
			}
		}
		if (data.dataset !== void 0) {
			let data1 = data.dataset;
			if (typeof data1 === "string") {
				if (data1.length > 2e3) {
					const err6 = {
						instancePath: instancePath + "/dataset",
						schemaPath: "#/properties/dataset/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						schema: 2e3,
						parentSchema: schema25.properties.dataset,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else addError(vErrors, err6);
					errors++;
				}
				if (data1.length < 1) {
					const err7 = {
						instancePath: instancePath + "/dataset",
						schemaPath: "#/properties/dataset/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema25.properties.dataset,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else addError(vErrors, err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/dataset",
					schemaPath: "#/properties/dataset/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema25.properties.dataset.type,
					parentSchema: schema25.properties.dataset,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else addError(vErrors, err8);
				errors++;
			}
		}
		if (data.contract !== void 0) {
			if (!validate63(data.contract, {
				instancePath: instancePath + "/contract",
				parentData: data,
				parentDataProperty: "contract",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.type !== void 0) {
			let data3 = data.type;
			if (!(data3 === "string" || data3 === "number" || data3 === "integer" || data3 === "boolean" || data3 === "date" || data3 === "timestamp" || data3 === "time" || data3 === "array" || data3 === "object")) {
				const err9 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema25.properties.type.enum },
					schema: schema25.properties.type.enum,
					parentSchema: schema25.properties.type,
					data: data3
				};
				if (vErrors === null) vErrors = [err9];
				else addError(vErrors, err9);
				errors++;
			}
		}
		if (data.minimum !== void 0) {
			let data4 = data.minimum;
			if (!(typeof data4 == "number" && isFinite(data4))) {
				const err10 = {
					instancePath: instancePath + "/minimum",
					schemaPath: "#/properties/minimum/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema25.properties.minimum.type,
					parentSchema: schema25.properties.minimum,
					data: data4
				};
				if (vErrors === null) vErrors = [err10];
				else addError(vErrors, err10);
				errors++;
			}
		}
		if (data.maximum !== void 0) {
			let data5 = data.maximum;
			if (!(typeof data5 == "number" && isFinite(data5))) {
				const err11 = {
					instancePath: instancePath + "/maximum",
					schemaPath: "#/properties/maximum/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema25.properties.maximum.type,
					parentSchema: schema25.properties.maximum,
					data: data5
				};
				if (vErrors === null) vErrors = [err11];
				else addError(vErrors, err11);
				errors++;
			}
		}
		if (data.values !== void 0) {
			let data6 = data.values;
			if (Array.isArray(data6)) {
				if (data6.length > 1e3) {
					const err12 = {
						instancePath: instancePath + "/values",
						schemaPath: "#/properties/values/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema25.properties.values,
						data: data6
					};
					if (vErrors === null) vErrors = [err12];
					else addError(vErrors, err12);
					errors++;
				}
				if (data6.length < 1) {
					const err13 = {
						instancePath: instancePath + "/values",
						schemaPath: "#/properties/values/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema25.properties.values,
						data: data6
					};
					if (vErrors === null) vErrors = [err13];
					else addError(vErrors, err13);
					errors++;
				}
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data7 = data6[i0];
					if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7)) && typeof data7 !== "boolean") {
						const err14 = {
							instancePath: instancePath + "/values/" + i0,
							schemaPath: "#/properties/values/items/type",
							keyword: "type",
							params: { type: schema25.properties.values.items.type },
							schema: schema25.properties.values.items.type,
							parentSchema: schema25.properties.values.items,
							data: data7
						};
						if (vErrors === null) vErrors = [err14];
						else addError(vErrors, err14);
						errors++;
					}
					if (typeof data7 === "string") {
						if (data7.length > 1e3) {
							const err15 = {
								instancePath: instancePath + "/values/" + i0,
								schemaPath: "#/properties/values/items/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								schema: 1e3,
								parentSchema: schema25.properties.values.items,
								data: data7
							};
							if (vErrors === null) vErrors = [err15];
							else addError(vErrors, err15);
							errors++;
						}
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/values",
					schemaPath: "#/properties/values/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema25.properties.values.type,
					parentSchema: schema25.properties.values,
					data: data6
				};
				if (vErrors === null) vErrors = [err16];
				else addError(vErrors, err16);
				errors++;
			}
		}
		if (data.unit !== void 0) {
			let data8 = data.unit;
			if (typeof data8 === "string") {
				if (data8.length > 100) {
					const err17 = {
						instancePath: instancePath + "/unit",
						schemaPath: "#/properties/unit/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema25.properties.unit,
						data: data8
					};
					if (vErrors === null) vErrors = [err17];
					else addError(vErrors, err17);
					errors++;
				}
				if (data8.length < 1) {
					const err18 = {
						instancePath: instancePath + "/unit",
						schemaPath: "#/properties/unit/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema25.properties.unit,
						data: data8
					};
					if (vErrors === null) vErrors = [err18];
					else addError(vErrors, err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/unit",
					schemaPath: "#/properties/unit/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema25.properties.unit.type,
					parentSchema: schema25.properties.unit,
					data: data8
				};
				if (vErrors === null) vErrors = [err19];
				else addError(vErrors, err19);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data9 = data.description;
			if (typeof data9 === "string") {
				if (data9.length > 4e3) {
					const err20 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/maxLength",
						keyword: "maxLength",
						params: { limit: 4e3 },
						schema: 4e3,
						parentSchema: schema25.properties.description,
						data: data9
					};
					if (vErrors === null) vErrors = [err20];
					else addError(vErrors, err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema25.properties.description.type,
					parentSchema: schema25.properties.description,
					data: data9
				};
				if (vErrors === null) vErrors = [err21];
				else addError(vErrors, err21);
				errors++;
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema25.type,
			parentSchema: schema25,
			data
		};
		if (vErrors === null) vErrors = [err22];
		else addError(vErrors, err22);
		errors++;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema27 = {
	"description": "A SHA-256: 64 digits and letters from a to f.",
	"type": "string",
	"pattern": "^[0-9a-f]{64}$"
};
const pattern4 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "");
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate71.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern4.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{64}$" },
				schema: "^[0-9a-f]{64}$",
				parentSchema: schema27,
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
			schema: schema27.type,
			parentSchema: schema27,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else addError(vErrors, err1);
		errors++;
	}
	validate71.errors = vErrors;
	return errors === 0;
}
validate71.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema28 = {
	"title": "Tolerance",
	"type": "object",
	"additionalProperties": false,
	"minProperties": 1,
	"properties": {
		"absolute": {
			"description": "In the number's own unit.",
			"type": "number",
			"minimum": 0
		},
		"relative": {
			"description": "As a share of the larger of the two.",
			"type": "number",
			"minimum": 0,
			"maximum": 1
		}
	}
};
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate76.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema28,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "absolute" || key0 === "relative")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema28,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data.absolute !== void 0) {
			let data0 = data.absolute;
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/absolute",
						schemaPath: "#/properties/absolute/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema28.properties.absolute,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else addError(vErrors, err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/absolute",
					schemaPath: "#/properties/absolute/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema28.properties.absolute.type,
					parentSchema: schema28.properties.absolute,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else addError(vErrors, err3);
				errors++;
			}
		}
		if (data.relative !== void 0) {
			let data1 = data.relative;
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 1 || isNaN(data1)) {
					const err4 = {
						instancePath: instancePath + "/relative",
						schemaPath: "#/properties/relative/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema28.properties.relative,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else addError(vErrors, err4);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/relative",
						schemaPath: "#/properties/relative/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema28.properties.relative,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else addError(vErrors, err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/relative",
					schemaPath: "#/properties/relative/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema28.properties.relative.type,
					parentSchema: schema28.properties.relative,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else addError(vErrors, err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema28.type,
			parentSchema: schema28,
			data
		};
		if (vErrors === null) vErrors = [err7];
		else addError(vErrors, err7);
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
const schema29 = { "anyOf": [{ "$ref": "common.schema.json#/$defs/path" }, { "$ref": "common.schema.json#/$defs/paths" }] };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate87.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate63(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = joinErrors(vErrors, validate63.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (!validate56(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = joinErrors(vErrors, validate56.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	if (!valid0) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			schema: schema29.anyOf,
			parentSchema: schema29,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else addError(vErrors, err0);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate87.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate87.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
const schema30 = {
	"description": "A day, as year-month-day.",
	"type": "string",
	"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
};
const pattern7 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "");
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate100.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern7.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
				schema: "^\\d{4}-\\d{2}-\\d{2}$",
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
	validate100.errors = vErrors;
	return errors === 0;
}
validate100.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern5 = /* @__PURE__ */ new RegExp("^[^*]*[*]?[^*]*$", "");
const pattern6 = /* @__PURE__ */ new RegExp("^sha256:[0-9a-f]{64}$", "");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.title === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data.stage === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stage" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else addError(vErrors, err2);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema19.properties, key0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else addError(vErrors, err3);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate54(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0) {
			let data1 = data.title;
			if (typeof data1 === "string") {
				if (data1.length > 200) {
					const err4 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema19.properties.title,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else addError(vErrors, err4);
					errors++;
				}
				if (data1.length < 1) {
					const err5 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema19.properties.title,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else addError(vErrors, err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.title.type,
					parentSchema: schema19.properties.title,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else addError(vErrors, err6);
				errors++;
			}
		}
		if (data.stage !== void 0) {
			let data2 = data.stage;
			if (typeof data2 === "string") {
				if (data2.length > 50) {
					const err7 = {
						instancePath: instancePath + "/stage",
						schemaPath: "#/properties/stage/maxLength",
						keyword: "maxLength",
						params: { limit: 50 },
						schema: 50,
						parentSchema: schema19.properties.stage,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else addError(vErrors, err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/stage",
					schemaPath: "#/properties/stage/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.stage.type,
					parentSchema: schema19.properties.stage,
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else addError(vErrors, err8);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			let data3 = data.kind;
			if (typeof data3 === "string") {
				if (data3.length > 100) {
					const err9 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/properties/kind/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema19.properties.kind,
						data: data3
					};
					if (vErrors === null) vErrors = [err9];
					else addError(vErrors, err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.kind.type,
					parentSchema: schema19.properties.kind,
					data: data3
				};
				if (vErrors === null) vErrors = [err10];
				else addError(vErrors, err10);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data4 = data.owner;
			if (typeof data4 === "string") {
				if (data4.length > 200) {
					const err11 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema19.properties.owner,
						data: data4
					};
					if (vErrors === null) vErrors = [err11];
					else addError(vErrors, err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.owner.type,
					parentSchema: schema19.properties.owner,
					data: data4
				};
				if (vErrors === null) vErrors = [err12];
				else addError(vErrors, err12);
				errors++;
			}
		}
		if (data.purpose !== void 0) {
			let data5 = data.purpose;
			if (typeof data5 === "string") {
				if (data5.length > 4e3) {
					const err13 = {
						instancePath: instancePath + "/purpose",
						schemaPath: "#/properties/purpose/maxLength",
						keyword: "maxLength",
						params: { limit: 4e3 },
						schema: 4e3,
						parentSchema: schema19.properties.purpose,
						data: data5
					};
					if (vErrors === null) vErrors = [err13];
					else addError(vErrors, err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/purpose",
					schemaPath: "#/properties/purpose/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.purpose.type,
					parentSchema: schema19.properties.purpose,
					data: data5
				};
				if (vErrors === null) vErrors = [err14];
				else addError(vErrors, err14);
				errors++;
			}
		}
		if (data.objective !== void 0) {
			let data6 = data.objective;
			if (typeof data6 === "string") {
				if (data6.length > 4e3) {
					const err15 = {
						instancePath: instancePath + "/objective",
						schemaPath: "#/properties/objective/maxLength",
						keyword: "maxLength",
						params: { limit: 4e3 },
						schema: 4e3,
						parentSchema: schema19.properties.objective,
						data: data6
					};
					if (vErrors === null) vErrors = [err15];
					else addError(vErrors, err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/objective",
					schemaPath: "#/properties/objective/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.objective.type,
					parentSchema: schema19.properties.objective,
					data: data6
				};
				if (vErrors === null) vErrors = [err16];
				else addError(vErrors, err16);
				errors++;
			}
		}
		if (data.contracts !== void 0) {
			if (!validate56(data.contracts, {
				instancePath: instancePath + "/contracts",
				parentData: data,
				parentDataProperty: "contracts",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.transformations !== void 0) {
			let data8 = data.transformations;
			if (Array.isArray(data8)) {
				if (data8.length > 1e3) {
					const err17 = {
						instancePath: instancePath + "/transformations",
						schemaPath: "#/properties/transformations/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema19.properties.transformations,
						data: data8
					};
					if (vErrors === null) vErrors = [err17];
					else addError(vErrors, err17);
					errors++;
				}
				const len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data9 = data8[i0];
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.path === void 0) {
							const err18 = {
								instancePath: instancePath + "/transformations/" + i0,
								schemaPath: "#/properties/transformations/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								schema: schema19.properties.transformations.items.required,
								parentSchema: schema19.properties.transformations.items,
								data: data9
							};
							if (vErrors === null) vErrors = [err18];
							else addError(vErrors, err18);
							errors++;
						}
						if (data9.description === void 0) {
							const err19 = {
								instancePath: instancePath + "/transformations/" + i0,
								schemaPath: "#/properties/transformations/items/required",
								keyword: "required",
								params: { missingProperty: "description" },
								schema: schema19.properties.transformations.items.required,
								parentSchema: schema19.properties.transformations.items,
								data: data9
							};
							if (vErrors === null) vErrors = [err19];
							else addError(vErrors, err19);
							errors++;
						}
						for (const key1 in data9) if (!(key1 === "path" || key1 === "description")) {
							const err20 = {
								instancePath: instancePath + "/transformations/" + i0,
								schemaPath: "#/properties/transformations/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								schema: false,
								parentSchema: schema19.properties.transformations.items,
								data: data9
							};
							if (vErrors === null) vErrors = [err20];
							else addError(vErrors, err20);
							errors++;
						}
						if (data9.path !== void 0) {
							if (!validate60(data9.path, {
								instancePath: instancePath + "/transformations/" + i0 + "/path",
								parentData: data9,
								parentDataProperty: "path",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate60.errors);
								errors = vErrors.length;
							}
						}
						if (data9.description !== void 0) {
							let data11 = data9.description;
							if (typeof data11 === "string") {
								if (data11.length > 4e3) {
									const err21 = {
										instancePath: instancePath + "/transformations/" + i0 + "/description",
										schemaPath: "#/properties/transformations/items/properties/description/maxLength",
										keyword: "maxLength",
										params: { limit: 4e3 },
										schema: 4e3,
										parentSchema: schema19.properties.transformations.items.properties.description,
										data: data11
									};
									if (vErrors === null) vErrors = [err21];
									else addError(vErrors, err21);
									errors++;
								}
							} else {
								const err22 = {
									instancePath: instancePath + "/transformations/" + i0 + "/description",
									schemaPath: "#/properties/transformations/items/properties/description/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.transformations.items.properties.description.type,
									parentSchema: schema19.properties.transformations.items.properties.description,
									data: data11
								};
								if (vErrors === null) vErrors = [err22];
								else addError(vErrors, err22);
								errors++;
							}
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/transformations/" + i0,
							schemaPath: "#/properties/transformations/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.transformations.items.type,
							parentSchema: schema19.properties.transformations.items,
							data: data9
						};
						if (vErrors === null) vErrors = [err23];
						else addError(vErrors, err23);
						errors++;
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/transformations",
					schemaPath: "#/properties/transformations/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.transformations.type,
					parentSchema: schema19.properties.transformations,
					data: data8
				};
				if (vErrors === null) vErrors = [err24];
				else addError(vErrors, err24);
				errors++;
			}
		}
		if (data.outputs !== void 0) {
			let data12 = data.outputs;
			if (Array.isArray(data12)) {
				if (data12.length > 1e3) {
					const err25 = {
						instancePath: instancePath + "/outputs",
						schemaPath: "#/properties/outputs/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema19.properties.outputs,
						data: data12
					};
					if (vErrors === null) vErrors = [err25];
					else addError(vErrors, err25);
					errors++;
				}
				const len1 = data12.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate62(data12[i1], {
					instancePath: instancePath + "/outputs/" + i1,
					parentData: data12,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate62.errors);
					errors = vErrors.length;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/outputs",
					schemaPath: "#/properties/outputs/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.outputs.type,
					parentSchema: schema19.properties.outputs,
					data: data12
				};
				if (vErrors === null) vErrors = [err26];
				else addError(vErrors, err26);
				errors++;
			}
		}
		if (data.code !== void 0) {
			if (!validate56(data.code, {
				instancePath: instancePath + "/code",
				parentData: data,
				parentDataProperty: "code",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.experiments !== void 0) {
			if (!validate56(data.experiments, {
				instancePath: instancePath + "/experiments",
				parentData: data,
				parentDataProperty: "experiments",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.evaluation !== void 0) {
			if (!validate56(data.evaluation, {
				instancePath: instancePath + "/evaluation",
				parentData: data,
				parentDataProperty: "evaluation",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.data !== void 0) {
			let data17 = data.data;
			if (Array.isArray(data17)) {
				if (data17.length > 1e3) {
					const err27 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema19.properties.data,
						data: data17
					};
					if (vErrors === null) vErrors = [err27];
					else addError(vErrors, err27);
					errors++;
				}
				const len2 = data17.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data18 = data17[i2];
					const _errs33 = errors;
					let valid8 = false;
					const _errs34 = errors;
					if (!validate63(data18, {
						instancePath: instancePath + "/data/" + i2,
						parentData: data17,
						parentDataProperty: i2,
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate63.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs34 === errors;
					valid8 = valid8 || _valid0;
					const _errs35 = errors;
					if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
						if (data18.path === void 0) {
							const err28 = {
								instancePath: instancePath + "/data/" + i2,
								schemaPath: "#/properties/data/items/anyOf/1/required",
								keyword: "required",
								params: { missingProperty: "path" },
								schema: schema19.properties.data.items.anyOf[1].required,
								parentSchema: schema19.properties.data.items.anyOf[1],
								data: data18
							};
							if (vErrors === null) vErrors = [err28];
							else addError(vErrors, err28);
							errors++;
						}
						if (data18.sha256 === void 0) {
							const err29 = {
								instancePath: instancePath + "/data/" + i2,
								schemaPath: "#/properties/data/items/anyOf/1/required",
								keyword: "required",
								params: { missingProperty: "sha256" },
								schema: schema19.properties.data.items.anyOf[1].required,
								parentSchema: schema19.properties.data.items.anyOf[1],
								data: data18
							};
							if (vErrors === null) vErrors = [err29];
							else addError(vErrors, err29);
							errors++;
						}
						for (const key2 in data18) if (!(key2 === "path" || key2 === "sha256")) {
							const err30 = {
								instancePath: instancePath + "/data/" + i2,
								schemaPath: "#/properties/data/items/anyOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								schema: false,
								parentSchema: schema19.properties.data.items.anyOf[1],
								data: data18
							};
							if (vErrors === null) vErrors = [err30];
							else addError(vErrors, err30);
							errors++;
						}
						if (data18.path !== void 0) {
							if (!validate63(data18.path, {
								instancePath: instancePath + "/data/" + i2 + "/path",
								parentData: data18,
								parentDataProperty: "path",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate63.errors);
								errors = vErrors.length;
							}
						}
						if (data18.sha256 !== void 0) {
							if (!validate71(data18.sha256, {
								instancePath: instancePath + "/data/" + i2 + "/sha256",
								parentData: data18,
								parentDataProperty: "sha256",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate71.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err31 = {
							instancePath: instancePath + "/data/" + i2,
							schemaPath: "#/properties/data/items/anyOf/1/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.data.items.anyOf[1].type,
							parentSchema: schema19.properties.data.items.anyOf[1],
							data: data18
						};
						if (vErrors === null) vErrors = [err31];
						else addError(vErrors, err31);
						errors++;
					}
					var _valid0 = _errs35 === errors;
					valid8 = valid8 || _valid0;
					if (!valid8) {
						const err32 = {
							instancePath: instancePath + "/data/" + i2,
							schemaPath: "#/properties/data/items/anyOf",
							keyword: "anyOf",
							params: {},
							schema: schema19.properties.data.items.anyOf,
							parentSchema: schema19.properties.data.items,
							data: data18
						};
						if (vErrors === null) vErrors = [err32];
						else addError(vErrors, err32);
						errors++;
					} else {
						errors = _errs33;
						if (vErrors !== null) {
							if (_errs33) vErrors.length = _errs33;
							else vErrors = null;
						}
					}
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.data.type,
					parentSchema: schema19.properties.data,
					data: data17
				};
				if (vErrors === null) vErrors = [err33];
				else addError(vErrors, err33);
				errors++;
			}
		}
		if (data.pipelines !== void 0) {
			if (!validate56(data.pipelines, {
				instancePath: instancePath + "/pipelines",
				parentData: data,
				parentDataProperty: "pipelines",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.packages !== void 0) {
			if (!validate56(data.packages, {
				instancePath: instancePath + "/packages",
				parentData: data,
				parentDataProperty: "packages",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.deterministic !== void 0) {
			let data23 = data.deterministic;
			if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
				if (data23.results === void 0) {
					const err34 = {
						instancePath: instancePath + "/deterministic",
						schemaPath: "#/properties/deterministic/required",
						keyword: "required",
						params: { missingProperty: "results" },
						schema: schema19.properties.deterministic.required,
						parentSchema: schema19.properties.deterministic,
						data: data23
					};
					if (vErrors === null) vErrors = [err34];
					else addError(vErrors, err34);
					errors++;
				}
				for (const key3 in data23) if (!(key3 === "command" || key3 === "results" || key3 === "tolerance" || key3 === "tolerances" || key3 === "ignore")) {
					const err35 = {
						instancePath: instancePath + "/deterministic",
						schemaPath: "#/properties/deterministic/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						schema: false,
						parentSchema: schema19.properties.deterministic,
						data: data23
					};
					if (vErrors === null) vErrors = [err35];
					else addError(vErrors, err35);
					errors++;
				}
				if (data23.command !== void 0) {
					let data24 = data23.command;
					if (typeof data24 === "string") {
						if (data24.length > 4e3) {
							const err36 = {
								instancePath: instancePath + "/deterministic/command",
								schemaPath: "#/properties/deterministic/properties/command/maxLength",
								keyword: "maxLength",
								params: { limit: 4e3 },
								schema: 4e3,
								parentSchema: schema19.properties.deterministic.properties.command,
								data: data24
							};
							if (vErrors === null) vErrors = [err36];
							else addError(vErrors, err36);
							errors++;
						}
					} else {
						const err37 = {
							instancePath: instancePath + "/deterministic/command",
							schemaPath: "#/properties/deterministic/properties/command/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.deterministic.properties.command.type,
							parentSchema: schema19.properties.deterministic.properties.command,
							data: data24
						};
						if (vErrors === null) vErrors = [err37];
						else addError(vErrors, err37);
						errors++;
					}
				}
				if (data23.results !== void 0) {
					let data25 = data23.results;
					if (Array.isArray(data25)) {
						if (data25.length > 2) {
							const err38 = {
								instancePath: instancePath + "/deterministic/results",
								schemaPath: "#/properties/deterministic/properties/results/maxItems",
								keyword: "maxItems",
								params: { limit: 2 },
								schema: 2,
								parentSchema: schema19.properties.deterministic.properties.results,
								data: data25
							};
							if (vErrors === null) vErrors = [err38];
							else addError(vErrors, err38);
							errors++;
						}
						if (data25.length < 2) {
							const err39 = {
								instancePath: instancePath + "/deterministic/results",
								schemaPath: "#/properties/deterministic/properties/results/minItems",
								keyword: "minItems",
								params: { limit: 2 },
								schema: 2,
								parentSchema: schema19.properties.deterministic.properties.results,
								data: data25
							};
							if (vErrors === null) vErrors = [err39];
							else addError(vErrors, err39);
							errors++;
						}
						const len3 = data25.length;
						for (let i3 = 0; i3 < len3; i3++) if (!validate63(data25[i3], {
							instancePath: instancePath + "/deterministic/results/" + i3,
							parentData: data25,
							parentDataProperty: i3,
							rootData,
							dynamicAnchors
						})) {
							vErrors = joinErrors(vErrors, validate63.errors);
							errors = vErrors.length;
						}
					} else {
						const err40 = {
							instancePath: instancePath + "/deterministic/results",
							schemaPath: "#/properties/deterministic/properties/results/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.deterministic.properties.results.type,
							parentSchema: schema19.properties.deterministic.properties.results,
							data: data25
						};
						if (vErrors === null) vErrors = [err40];
						else addError(vErrors, err40);
						errors++;
					}
				}
				if (data23.tolerance !== void 0) {
					if (!validate76(data23.tolerance, {
						instancePath: instancePath + "/deterministic/tolerance",
						parentData: data23,
						parentDataProperty: "tolerance",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate76.errors);
						errors = vErrors.length;
					}
				}
				if (data23.tolerances !== void 0) {
					let data28 = data23.tolerances;
					if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
						if (Object.keys(data28).length > 200) {
							const err41 = {
								instancePath: instancePath + "/deterministic/tolerances",
								schemaPath: "#/properties/deterministic/properties/tolerances/maxProperties",
								keyword: "maxProperties",
								params: { limit: 200 },
								schema: 200,
								parentSchema: schema19.properties.deterministic.properties.tolerances,
								data: data28
							};
							if (vErrors === null) vErrors = [err41];
							else addError(vErrors, err41);
							errors++;
						}
						for (const key4 in data28) {
							const _errs53 = errors;
							if (typeof key4 === "string") {
								if (key4.length > 200) {
									const err42 = {
										instancePath: instancePath + "/deterministic/tolerances",
										schemaPath: "#/properties/deterministic/properties/tolerances/propertyNames/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										schema: 200,
										parentSchema: schema19.properties.deterministic.properties.tolerances.propertyNames,
										data: key4,
										propertyName: key4
									};
									if (vErrors === null) vErrors = [err42];
									else addError(vErrors, err42);
									errors++;
								}
							}
							if (!(_errs53 === errors)) {
								const err43 = {
									instancePath: instancePath + "/deterministic/tolerances",
									schemaPath: "#/properties/deterministic/properties/tolerances/propertyNames",
									keyword: "propertyNames",
									params: { propertyName: key4 },
									schema: schema19.properties.deterministic.properties.tolerances.propertyNames,
									parentSchema: schema19.properties.deterministic.properties.tolerances,
									data: data28
								};
								if (vErrors === null) vErrors = [err43];
								else addError(vErrors, err43);
								errors++;
							}
						}
						for (const key5 in data28) if (!validate76(data28[key5], {
							instancePath: instancePath + "/deterministic/tolerances/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
							parentData: data28,
							parentDataProperty: key5,
							rootData,
							dynamicAnchors
						})) {
							vErrors = joinErrors(vErrors, validate76.errors);
							errors = vErrors.length;
						}
					} else {
						const err44 = {
							instancePath: instancePath + "/deterministic/tolerances",
							schemaPath: "#/properties/deterministic/properties/tolerances/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.deterministic.properties.tolerances.type,
							parentSchema: schema19.properties.deterministic.properties.tolerances,
							data: data28
						};
						if (vErrors === null) vErrors = [err44];
						else addError(vErrors, err44);
						errors++;
					}
				}
				if (data23.ignore !== void 0) {
					let data30 = data23.ignore;
					if (Array.isArray(data30)) {
						if (data30.length > 100) {
							const err45 = {
								instancePath: instancePath + "/deterministic/ignore",
								schemaPath: "#/properties/deterministic/properties/ignore/maxItems",
								keyword: "maxItems",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema19.properties.deterministic.properties.ignore,
								data: data30
							};
							if (vErrors === null) vErrors = [err45];
							else addError(vErrors, err45);
							errors++;
						}
						const len4 = data30.length;
						for (let i4 = 0; i4 < len4; i4++) {
							let data31 = data30[i4];
							if (typeof data31 === "string") {
								if (data31.length > 200) {
									const err46 = {
										instancePath: instancePath + "/deterministic/ignore/" + i4,
										schemaPath: "#/properties/deterministic/properties/ignore/items/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										schema: 200,
										parentSchema: schema19.properties.deterministic.properties.ignore.items,
										data: data31
									};
									if (vErrors === null) vErrors = [err46];
									else addError(vErrors, err46);
									errors++;
								}
								if (data31.length < 1) {
									const err47 = {
										instancePath: instancePath + "/deterministic/ignore/" + i4,
										schemaPath: "#/properties/deterministic/properties/ignore/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema19.properties.deterministic.properties.ignore.items,
										data: data31
									};
									if (vErrors === null) vErrors = [err47];
									else addError(vErrors, err47);
									errors++;
								}
								if (!pattern5.test(data31)) {
									const err48 = {
										instancePath: instancePath + "/deterministic/ignore/" + i4,
										schemaPath: "#/properties/deterministic/properties/ignore/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[^*]*[*]?[^*]*$" },
										schema: "^[^*]*[*]?[^*]*$",
										parentSchema: schema19.properties.deterministic.properties.ignore.items,
										data: data31
									};
									if (vErrors === null) vErrors = [err48];
									else addError(vErrors, err48);
									errors++;
								}
							} else {
								const err49 = {
									instancePath: instancePath + "/deterministic/ignore/" + i4,
									schemaPath: "#/properties/deterministic/properties/ignore/items/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.deterministic.properties.ignore.items.type,
									parentSchema: schema19.properties.deterministic.properties.ignore.items,
									data: data31
								};
								if (vErrors === null) vErrors = [err49];
								else addError(vErrors, err49);
								errors++;
							}
						}
					} else {
						const err50 = {
							instancePath: instancePath + "/deterministic/ignore",
							schemaPath: "#/properties/deterministic/properties/ignore/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.deterministic.properties.ignore.type,
							parentSchema: schema19.properties.deterministic.properties.ignore,
							data: data30
						};
						if (vErrors === null) vErrors = [err50];
						else addError(vErrors, err50);
						errors++;
					}
				}
			} else {
				const err51 = {
					instancePath: instancePath + "/deterministic",
					schemaPath: "#/properties/deterministic/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.deterministic.type,
					parentSchema: schema19.properties.deterministic,
					data: data23
				};
				if (vErrors === null) vErrors = [err51];
				else addError(vErrors, err51);
				errors++;
			}
		}
		if (data.environment !== void 0) {
			if (!validate56(data.environment, {
				instancePath: instancePath + "/environment",
				parentData: data,
				parentDataProperty: "environment",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.hardware !== void 0) {
			let data33 = data.hardware;
			if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
				for (const key6 in data33) if (!(key6 === "cpu" || key6 === "memory" || key6 === "accelerator" || key6 === "driver")) {
					const err52 = {
						instancePath: instancePath + "/hardware",
						schemaPath: "#/properties/hardware/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						schema: false,
						parentSchema: schema19.properties.hardware,
						data: data33
					};
					if (vErrors === null) vErrors = [err52];
					else addError(vErrors, err52);
					errors++;
				}
				if (data33.cpu !== void 0) {
					let data34 = data33.cpu;
					if (typeof data34 === "string") {
						if (data34.length > 200) {
							const err53 = {
								instancePath: instancePath + "/hardware/cpu",
								schemaPath: "#/properties/hardware/properties/cpu/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								schema: 200,
								parentSchema: schema19.properties.hardware.properties.cpu,
								data: data34
							};
							if (vErrors === null) vErrors = [err53];
							else addError(vErrors, err53);
							errors++;
						}
					} else {
						const err54 = {
							instancePath: instancePath + "/hardware/cpu",
							schemaPath: "#/properties/hardware/properties/cpu/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.hardware.properties.cpu.type,
							parentSchema: schema19.properties.hardware.properties.cpu,
							data: data34
						};
						if (vErrors === null) vErrors = [err54];
						else addError(vErrors, err54);
						errors++;
					}
				}
				if (data33.memory !== void 0) {
					let data35 = data33.memory;
					if (typeof data35 === "string") {
						if (data35.length > 200) {
							const err55 = {
								instancePath: instancePath + "/hardware/memory",
								schemaPath: "#/properties/hardware/properties/memory/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								schema: 200,
								parentSchema: schema19.properties.hardware.properties.memory,
								data: data35
							};
							if (vErrors === null) vErrors = [err55];
							else addError(vErrors, err55);
							errors++;
						}
					} else {
						const err56 = {
							instancePath: instancePath + "/hardware/memory",
							schemaPath: "#/properties/hardware/properties/memory/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.hardware.properties.memory.type,
							parentSchema: schema19.properties.hardware.properties.memory,
							data: data35
						};
						if (vErrors === null) vErrors = [err56];
						else addError(vErrors, err56);
						errors++;
					}
				}
				if (data33.accelerator !== void 0) {
					let data36 = data33.accelerator;
					if (typeof data36 === "string") {
						if (data36.length > 200) {
							const err57 = {
								instancePath: instancePath + "/hardware/accelerator",
								schemaPath: "#/properties/hardware/properties/accelerator/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								schema: 200,
								parentSchema: schema19.properties.hardware.properties.accelerator,
								data: data36
							};
							if (vErrors === null) vErrors = [err57];
							else addError(vErrors, err57);
							errors++;
						}
					} else {
						const err58 = {
							instancePath: instancePath + "/hardware/accelerator",
							schemaPath: "#/properties/hardware/properties/accelerator/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.hardware.properties.accelerator.type,
							parentSchema: schema19.properties.hardware.properties.accelerator,
							data: data36
						};
						if (vErrors === null) vErrors = [err58];
						else addError(vErrors, err58);
						errors++;
					}
				}
				if (data33.driver !== void 0) {
					let data37 = data33.driver;
					if (typeof data37 === "string") {
						if (data37.length > 200) {
							const err59 = {
								instancePath: instancePath + "/hardware/driver",
								schemaPath: "#/properties/hardware/properties/driver/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								schema: 200,
								parentSchema: schema19.properties.hardware.properties.driver,
								data: data37
							};
							if (vErrors === null) vErrors = [err59];
							else addError(vErrors, err59);
							errors++;
						}
					} else {
						const err60 = {
							instancePath: instancePath + "/hardware/driver",
							schemaPath: "#/properties/hardware/properties/driver/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.hardware.properties.driver.type,
							parentSchema: schema19.properties.hardware.properties.driver,
							data: data37
						};
						if (vErrors === null) vErrors = [err60];
						else addError(vErrors, err60);
						errors++;
					}
				}
			} else {
				const err61 = {
					instancePath: instancePath + "/hardware",
					schemaPath: "#/properties/hardware/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.hardware.type,
					parentSchema: schema19.properties.hardware,
					data: data33
				};
				if (vErrors === null) vErrors = [err61];
				else addError(vErrors, err61);
				errors++;
			}
		}
		if (data.preprocessing !== void 0) {
			let data38 = data.preprocessing;
			if (Array.isArray(data38)) {
				if (data38.length > 1e3) {
					const err62 = {
						instancePath: instancePath + "/preprocessing",
						schemaPath: "#/properties/preprocessing/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema19.properties.preprocessing,
						data: data38
					};
					if (vErrors === null) vErrors = [err62];
					else addError(vErrors, err62);
					errors++;
				}
				const len5 = data38.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data39 = data38[i5];
					if (typeof data39 === "string") {
						if (data39.length > 1e3) {
							const err63 = {
								instancePath: instancePath + "/preprocessing/" + i5,
								schemaPath: "#/properties/preprocessing/items/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								schema: 1e3,
								parentSchema: schema19.properties.preprocessing.items,
								data: data39
							};
							if (vErrors === null) vErrors = [err63];
							else addError(vErrors, err63);
							errors++;
						}
						if (data39.length < 1) {
							const err64 = {
								instancePath: instancePath + "/preprocessing/" + i5,
								schemaPath: "#/properties/preprocessing/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema19.properties.preprocessing.items,
								data: data39
							};
							if (vErrors === null) vErrors = [err64];
							else addError(vErrors, err64);
							errors++;
						}
					} else {
						const err65 = {
							instancePath: instancePath + "/preprocessing/" + i5,
							schemaPath: "#/properties/preprocessing/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.preprocessing.items.type,
							parentSchema: schema19.properties.preprocessing.items,
							data: data39
						};
						if (vErrors === null) vErrors = [err65];
						else addError(vErrors, err65);
						errors++;
					}
				}
			} else {
				const err66 = {
					instancePath: instancePath + "/preprocessing",
					schemaPath: "#/properties/preprocessing/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.preprocessing.type,
					parentSchema: schema19.properties.preprocessing,
					data: data38
				};
				if (vErrors === null) vErrors = [err66];
				else addError(vErrors, err66);
				errors++;
			}
		}
		if (data["model-card"] !== void 0) {
			if (!validate63(data["model-card"], {
				instancePath: instancePath + "/model-card",
				parentData: data,
				parentDataProperty: "model-card",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.models !== void 0) {
			if (!validate56(data.models, {
				instancePath: instancePath + "/models",
				parentData: data,
				parentDataProperty: "models",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.metrics !== void 0) {
			if (!validate56(data.metrics, {
				instancePath: instancePath + "/metrics",
				parentData: data,
				parentDataProperty: "metrics",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.parameters !== void 0) {
			let data43 = data.parameters;
			if (Array.isArray(data43)) {
				if (data43.length > 1e3) {
					const err67 = {
						instancePath: instancePath + "/parameters",
						schemaPath: "#/properties/parameters/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema19.properties.parameters,
						data: data43
					};
					if (vErrors === null) vErrors = [err67];
					else addError(vErrors, err67);
					errors++;
				}
				const len6 = data43.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data44 = data43[i6];
					const _errs82 = errors;
					let valid22 = false;
					const _errs83 = errors;
					if (!validate63(data44, {
						instancePath: instancePath + "/parameters/" + i6,
						parentData: data43,
						parentDataProperty: i6,
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate63.errors);
						errors = vErrors.length;
					}
					var _valid1 = _errs83 === errors;
					valid22 = valid22 || _valid1;
					const _errs84 = errors;
					if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
						if (data44.path === void 0) {
							const err68 = {
								instancePath: instancePath + "/parameters/" + i6,
								schemaPath: "#/properties/parameters/items/anyOf/1/required",
								keyword: "required",
								params: { missingProperty: "path" },
								schema: schema19.properties.parameters.items.anyOf[1].required,
								parentSchema: schema19.properties.parameters.items.anyOf[1],
								data: data44
							};
							if (vErrors === null) vErrors = [err68];
							else addError(vErrors, err68);
							errors++;
						}
						if (data44.schema === void 0) {
							const err69 = {
								instancePath: instancePath + "/parameters/" + i6,
								schemaPath: "#/properties/parameters/items/anyOf/1/required",
								keyword: "required",
								params: { missingProperty: "schema" },
								schema: schema19.properties.parameters.items.anyOf[1].required,
								parentSchema: schema19.properties.parameters.items.anyOf[1],
								data: data44
							};
							if (vErrors === null) vErrors = [err69];
							else addError(vErrors, err69);
							errors++;
						}
						for (const key7 in data44) if (!(key7 === "path" || key7 === "schema")) {
							const err70 = {
								instancePath: instancePath + "/parameters/" + i6,
								schemaPath: "#/properties/parameters/items/anyOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								schema: false,
								parentSchema: schema19.properties.parameters.items.anyOf[1],
								data: data44
							};
							if (vErrors === null) vErrors = [err70];
							else addError(vErrors, err70);
							errors++;
						}
						if (data44.path !== void 0) {
							if (!validate63(data44.path, {
								instancePath: instancePath + "/parameters/" + i6 + "/path",
								parentData: data44,
								parentDataProperty: "path",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate63.errors);
								errors = vErrors.length;
							}
						}
						if (data44.schema !== void 0) {
							let data46 = data44.schema;
							const _errs89 = errors;
							let valid24 = false;
							const _errs90 = errors;
							if (!validate63(data46, {
								instancePath: instancePath + "/parameters/" + i6 + "/schema",
								parentData: data44,
								parentDataProperty: "schema",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate63.errors);
								errors = vErrors.length;
							}
							var _valid2 = _errs90 === errors;
							valid24 = valid24 || _valid2;
							const _errs91 = errors;
							if (!(data46 && typeof data46 == "object" && !Array.isArray(data46))) {
								const err71 = {
									instancePath: instancePath + "/parameters/" + i6 + "/schema",
									schemaPath: "#/properties/parameters/items/anyOf/1/properties/schema/anyOf/1/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19.properties.parameters.items.anyOf[1].properties.schema.anyOf[1].type,
									parentSchema: schema19.properties.parameters.items.anyOf[1].properties.schema.anyOf[1],
									data: data46
								};
								if (vErrors === null) vErrors = [err71];
								else addError(vErrors, err71);
								errors++;
							}
							var _valid2 = _errs91 === errors;
							valid24 = valid24 || _valid2;
							if (!valid24) {
								const err72 = {
									instancePath: instancePath + "/parameters/" + i6 + "/schema",
									schemaPath: "#/properties/parameters/items/anyOf/1/properties/schema/anyOf",
									keyword: "anyOf",
									params: {},
									schema: schema19.properties.parameters.items.anyOf[1].properties.schema.anyOf,
									parentSchema: schema19.properties.parameters.items.anyOf[1].properties.schema,
									data: data46
								};
								if (vErrors === null) vErrors = [err72];
								else addError(vErrors, err72);
								errors++;
							} else {
								errors = _errs89;
								if (vErrors !== null) {
									if (_errs89) vErrors.length = _errs89;
									else vErrors = null;
								}
							}
						}
					} else {
						const err73 = {
							instancePath: instancePath + "/parameters/" + i6,
							schemaPath: "#/properties/parameters/items/anyOf/1/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.parameters.items.anyOf[1].type,
							parentSchema: schema19.properties.parameters.items.anyOf[1],
							data: data44
						};
						if (vErrors === null) vErrors = [err73];
						else addError(vErrors, err73);
						errors++;
					}
					var _valid1 = _errs84 === errors;
					valid22 = valid22 || _valid1;
					if (!valid22) {
						const err74 = {
							instancePath: instancePath + "/parameters/" + i6,
							schemaPath: "#/properties/parameters/items/anyOf",
							keyword: "anyOf",
							params: {},
							schema: schema19.properties.parameters.items.anyOf,
							parentSchema: schema19.properties.parameters.items,
							data: data44
						};
						if (vErrors === null) vErrors = [err74];
						else addError(vErrors, err74);
						errors++;
					} else {
						errors = _errs82;
						if (vErrors !== null) {
							if (_errs82) vErrors.length = _errs82;
							else vErrors = null;
						}
					}
				}
			} else {
				const err75 = {
					instancePath: instancePath + "/parameters",
					schemaPath: "#/properties/parameters/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.parameters.type,
					parentSchema: schema19.properties.parameters,
					data: data43
				};
				if (vErrors === null) vErrors = [err75];
				else addError(vErrors, err75);
				errors++;
			}
		}
		if (data.runs !== void 0) {
			if (!validate56(data.runs, {
				instancePath: instancePath + "/runs",
				parentData: data,
				parentDataProperty: "runs",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.tests !== void 0) {
			let data48 = data.tests;
			if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
				for (const key8 in data48) if (!(key8 === "unit" || key8 === "integration" || key8 === "end-to-end")) {
					const err76 = {
						instancePath: instancePath + "/tests",
						schemaPath: "#/properties/tests/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 },
						schema: false,
						parentSchema: schema19.properties.tests,
						data: data48
					};
					if (vErrors === null) vErrors = [err76];
					else addError(vErrors, err76);
					errors++;
				}
				if (data48.unit !== void 0) {
					if (!validate87(data48.unit, {
						instancePath: instancePath + "/tests/unit",
						parentData: data48,
						parentDataProperty: "unit",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate87.errors);
						errors = vErrors.length;
					}
				}
				if (data48.integration !== void 0) {
					if (!validate87(data48.integration, {
						instancePath: instancePath + "/tests/integration",
						parentData: data48,
						parentDataProperty: "integration",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate87.errors);
						errors = vErrors.length;
					}
				}
				if (data48["end-to-end"] !== void 0) {
					if (!validate87(data48["end-to-end"], {
						instancePath: instancePath + "/tests/end-to-end",
						parentData: data48,
						parentDataProperty: "end-to-end",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate87.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err77 = {
					instancePath: instancePath + "/tests",
					schemaPath: "#/properties/tests/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.tests.type,
					parentSchema: schema19.properties.tests,
					data: data48
				};
				if (vErrors === null) vErrors = [err77];
				else addError(vErrors, err77);
				errors++;
			}
		}
		if (data.lineage !== void 0) {
			if (!validate56(data.lineage, {
				instancePath: instancePath + "/lineage",
				parentData: data,
				parentDataProperty: "lineage",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.evidence !== void 0) {
			if (!validate56(data.evidence, {
				instancePath: instancePath + "/evidence",
				parentData: data,
				parentDataProperty: "evidence",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data["depends-on"] !== void 0) {
			let data54 = data["depends-on"];
			if (Array.isArray(data54)) {
				if (data54.length > 1e3) {
					const err78 = {
						instancePath: instancePath + "/depends-on",
						schemaPath: "#/properties/depends-on/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema19.properties["depends-on"],
						data: data54
					};
					if (vErrors === null) vErrors = [err78];
					else addError(vErrors, err78);
					errors++;
				}
				const len7 = data54.length;
				for (let i7 = 0; i7 < len7; i7++) if (!validate54(data54[i7], {
					instancePath: instancePath + "/depends-on/" + i7,
					parentData: data54,
					parentDataProperty: i7,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate54.errors);
					errors = vErrors.length;
				}
			} else {
				const err79 = {
					instancePath: instancePath + "/depends-on",
					schemaPath: "#/properties/depends-on/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties["depends-on"].type,
					parentSchema: schema19.properties["depends-on"],
					data: data54
				};
				if (vErrors === null) vErrors = [err79];
				else addError(vErrors, err79);
				errors++;
			}
		}
		if (data.locked !== void 0) {
			let data56 = data.locked;
			if (Array.isArray(data56)) {
				if (data56.length > 200) {
					const err80 = {
						instancePath: instancePath + "/locked",
						schemaPath: "#/properties/locked/maxItems",
						keyword: "maxItems",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema19.properties.locked,
						data: data56
					};
					if (vErrors === null) vErrors = [err80];
					else addError(vErrors, err80);
					errors++;
				}
				const len8 = data56.length;
				for (let i8 = 0; i8 < len8; i8++) {
					let data57 = data56[i8];
					if (typeof data57 === "string") {
						if (data57.length > 200) {
							const err81 = {
								instancePath: instancePath + "/locked/" + i8,
								schemaPath: "#/properties/locked/items/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								schema: 200,
								parentSchema: schema19.properties.locked.items,
								data: data57
							};
							if (vErrors === null) vErrors = [err81];
							else addError(vErrors, err81);
							errors++;
						}
					} else {
						const err82 = {
							instancePath: instancePath + "/locked/" + i8,
							schemaPath: "#/properties/locked/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.locked.items.type,
							parentSchema: schema19.properties.locked.items,
							data: data57
						};
						if (vErrors === null) vErrors = [err82];
						else addError(vErrors, err82);
						errors++;
					}
				}
				let i9 = data56.length;
				let j0;
				if (i9 > 1) {
					const indices0 = {};
					for (; i9--;) {
						let item0 = data56[i9];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err83 = {
								instancePath: instancePath + "/locked",
								schemaPath: "#/properties/locked/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i9,
									j: j0
								},
								schema: true,
								parentSchema: schema19.properties.locked,
								data: data56
							};
							if (vErrors === null) vErrors = [err83];
							else addError(vErrors, err83);
							errors++;
							break;
						}
						indices0[item0] = i9;
					}
				}
			} else {
				const err84 = {
					instancePath: instancePath + "/locked",
					schemaPath: "#/properties/locked/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.locked.type,
					parentSchema: schema19.properties.locked,
					data: data56
				};
				if (vErrors === null) vErrors = [err84];
				else addError(vErrors, err84);
				errors++;
			}
		}
		if (data.artifact !== void 0) {
			let data58 = data.artifact;
			if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
				if (data58.name === void 0) {
					const err85 = {
						instancePath: instancePath + "/artifact",
						schemaPath: "#/properties/artifact/required",
						keyword: "required",
						params: { missingProperty: "name" },
						schema: schema19.properties.artifact.required,
						parentSchema: schema19.properties.artifact,
						data: data58
					};
					if (vErrors === null) vErrors = [err85];
					else addError(vErrors, err85);
					errors++;
				}
				if (data58.version === void 0) {
					const err86 = {
						instancePath: instancePath + "/artifact",
						schemaPath: "#/properties/artifact/required",
						keyword: "required",
						params: { missingProperty: "version" },
						schema: schema19.properties.artifact.required,
						parentSchema: schema19.properties.artifact,
						data: data58
					};
					if (vErrors === null) vErrors = [err86];
					else addError(vErrors, err86);
					errors++;
				}
				for (const key9 in data58) if (!(key9 === "name" || key9 === "version" || key9 === "digest")) {
					const err87 = {
						instancePath: instancePath + "/artifact",
						schemaPath: "#/properties/artifact/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key9 },
						schema: false,
						parentSchema: schema19.properties.artifact,
						data: data58
					};
					if (vErrors === null) vErrors = [err87];
					else addError(vErrors, err87);
					errors++;
				}
				if (data58.name !== void 0) {
					let data59 = data58.name;
					if (typeof data59 === "string") {
						if (data59.length > 200) {
							const err88 = {
								instancePath: instancePath + "/artifact/name",
								schemaPath: "#/properties/artifact/properties/name/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								schema: 200,
								parentSchema: schema19.properties.artifact.properties.name,
								data: data59
							};
							if (vErrors === null) vErrors = [err88];
							else addError(vErrors, err88);
							errors++;
						}
					} else {
						const err89 = {
							instancePath: instancePath + "/artifact/name",
							schemaPath: "#/properties/artifact/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.artifact.properties.name.type,
							parentSchema: schema19.properties.artifact.properties.name,
							data: data59
						};
						if (vErrors === null) vErrors = [err89];
						else addError(vErrors, err89);
						errors++;
					}
				}
				if (data58.version !== void 0) {
					let data60 = data58.version;
					if (typeof data60 !== "string" && !(typeof data60 == "number" && isFinite(data60))) {
						const err90 = {
							instancePath: instancePath + "/artifact/version",
							schemaPath: "#/properties/artifact/properties/version/type",
							keyword: "type",
							params: { type: schema19.properties.artifact.properties.version.type },
							schema: schema19.properties.artifact.properties.version.type,
							parentSchema: schema19.properties.artifact.properties.version,
							data: data60
						};
						if (vErrors === null) vErrors = [err90];
						else addError(vErrors, err90);
						errors++;
					}
					if (typeof data60 === "string") {
						if (data60.length > 100) {
							const err91 = {
								instancePath: instancePath + "/artifact/version",
								schemaPath: "#/properties/artifact/properties/version/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema19.properties.artifact.properties.version,
								data: data60
							};
							if (vErrors === null) vErrors = [err91];
							else addError(vErrors, err91);
							errors++;
						}
					}
				}
				if (data58.digest !== void 0) {
					let data61 = data58.digest;
					if (typeof data61 === "string") {
						if (!pattern6.test(data61)) {
							const err92 = {
								instancePath: instancePath + "/artifact/digest",
								schemaPath: "#/properties/artifact/properties/digest/pattern",
								keyword: "pattern",
								params: { pattern: "^sha256:[0-9a-f]{64}$" },
								schema: "^sha256:[0-9a-f]{64}$",
								parentSchema: schema19.properties.artifact.properties.digest,
								data: data61
							};
							if (vErrors === null) vErrors = [err92];
							else addError(vErrors, err92);
							errors++;
						}
					} else {
						const err93 = {
							instancePath: instancePath + "/artifact/digest",
							schemaPath: "#/properties/artifact/properties/digest/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.artifact.properties.digest.type,
							parentSchema: schema19.properties.artifact.properties.digest,
							data: data61
						};
						if (vErrors === null) vErrors = [err93];
						else addError(vErrors, err93);
						errors++;
					}
				}
			} else {
				const err94 = {
					instancePath: instancePath + "/artifact",
					schemaPath: "#/properties/artifact/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.artifact.type,
					parentSchema: schema19.properties.artifact,
					data: data58
				};
				if (vErrors === null) vErrors = [err94];
				else addError(vErrors, err94);
				errors++;
			}
		}
		if (data["failure-modes"] !== void 0) {
			let data62 = data["failure-modes"];
			if (Array.isArray(data62)) {
				if (data62.length > 200) {
					const err95 = {
						instancePath: instancePath + "/failure-modes",
						schemaPath: "#/properties/failure-modes/maxItems",
						keyword: "maxItems",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema19.properties["failure-modes"],
						data: data62
					};
					if (vErrors === null) vErrors = [err95];
					else addError(vErrors, err95);
					errors++;
				}
				const len9 = data62.length;
				for (let i10 = 0; i10 < len9; i10++) {
					let data63 = data62[i10];
					if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
						if (data63.when === void 0) {
							const err96 = {
								instancePath: instancePath + "/failure-modes/" + i10,
								schemaPath: "#/properties/failure-modes/items/required",
								keyword: "required",
								params: { missingProperty: "when" },
								schema: schema19.properties["failure-modes"].items.required,
								parentSchema: schema19.properties["failure-modes"].items,
								data: data63
							};
							if (vErrors === null) vErrors = [err96];
							else addError(vErrors, err96);
							errors++;
						}
						if (data63.then === void 0) {
							const err97 = {
								instancePath: instancePath + "/failure-modes/" + i10,
								schemaPath: "#/properties/failure-modes/items/required",
								keyword: "required",
								params: { missingProperty: "then" },
								schema: schema19.properties["failure-modes"].items.required,
								parentSchema: schema19.properties["failure-modes"].items,
								data: data63
							};
							if (vErrors === null) vErrors = [err97];
							else addError(vErrors, err97);
							errors++;
						}
						for (const key10 in data63) if (!(key10 === "when" || key10 === "then")) {
							const err98 = {
								instancePath: instancePath + "/failure-modes/" + i10,
								schemaPath: "#/properties/failure-modes/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key10 },
								schema: false,
								parentSchema: schema19.properties["failure-modes"].items,
								data: data63
							};
							if (vErrors === null) vErrors = [err98];
							else addError(vErrors, err98);
							errors++;
						}
						if (data63.when !== void 0) {
							let data64 = data63.when;
							if (typeof data64 === "string") {
								if (data64.length > 4e3) {
									const err99 = {
										instancePath: instancePath + "/failure-modes/" + i10 + "/when",
										schemaPath: "#/properties/failure-modes/items/properties/when/maxLength",
										keyword: "maxLength",
										params: { limit: 4e3 },
										schema: 4e3,
										parentSchema: schema19.properties["failure-modes"].items.properties.when,
										data: data64
									};
									if (vErrors === null) vErrors = [err99];
									else addError(vErrors, err99);
									errors++;
								}
							} else {
								const err100 = {
									instancePath: instancePath + "/failure-modes/" + i10 + "/when",
									schemaPath: "#/properties/failure-modes/items/properties/when/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties["failure-modes"].items.properties.when.type,
									parentSchema: schema19.properties["failure-modes"].items.properties.when,
									data: data64
								};
								if (vErrors === null) vErrors = [err100];
								else addError(vErrors, err100);
								errors++;
							}
						}
						if (data63.then !== void 0) {
							let data65 = data63.then;
							if (typeof data65 === "string") {
								if (data65.length > 4e3) {
									const err101 = {
										instancePath: instancePath + "/failure-modes/" + i10 + "/then",
										schemaPath: "#/properties/failure-modes/items/properties/then/maxLength",
										keyword: "maxLength",
										params: { limit: 4e3 },
										schema: 4e3,
										parentSchema: schema19.properties["failure-modes"].items.properties.then,
										data: data65
									};
									if (vErrors === null) vErrors = [err101];
									else addError(vErrors, err101);
									errors++;
								}
							} else {
								const err102 = {
									instancePath: instancePath + "/failure-modes/" + i10 + "/then",
									schemaPath: "#/properties/failure-modes/items/properties/then/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties["failure-modes"].items.properties.then.type,
									parentSchema: schema19.properties["failure-modes"].items.properties.then,
									data: data65
								};
								if (vErrors === null) vErrors = [err102];
								else addError(vErrors, err102);
								errors++;
							}
						}
					} else {
						const err103 = {
							instancePath: instancePath + "/failure-modes/" + i10,
							schemaPath: "#/properties/failure-modes/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties["failure-modes"].items.type,
							parentSchema: schema19.properties["failure-modes"].items,
							data: data63
						};
						if (vErrors === null) vErrors = [err103];
						else addError(vErrors, err103);
						errors++;
					}
				}
			} else {
				const err104 = {
					instancePath: instancePath + "/failure-modes",
					schemaPath: "#/properties/failure-modes/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties["failure-modes"].type,
					parentSchema: schema19.properties["failure-modes"],
					data: data62
				};
				if (vErrors === null) vErrors = [err104];
				else addError(vErrors, err104);
				errors++;
			}
		}
		if (data.telemetry !== void 0) {
			let data66 = data.telemetry;
			if (Array.isArray(data66)) {
				if (data66.length > 200) {
					const err105 = {
						instancePath: instancePath + "/telemetry",
						schemaPath: "#/properties/telemetry/maxItems",
						keyword: "maxItems",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema19.properties.telemetry,
						data: data66
					};
					if (vErrors === null) vErrors = [err105];
					else addError(vErrors, err105);
					errors++;
				}
				const len10 = data66.length;
				for (let i11 = 0; i11 < len10; i11++) {
					let data67 = data66[i11];
					const _errs130 = errors;
					let valid37 = false;
					const _errs131 = errors;
					if (typeof data67 === "string") {
						if (data67.length > 200) {
							const err106 = {
								instancePath: instancePath + "/telemetry/" + i11,
								schemaPath: "#/properties/telemetry/items/anyOf/0/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								schema: 200,
								parentSchema: schema19.properties.telemetry.items.anyOf[0],
								data: data67
							};
							if (vErrors === null) vErrors = [err106];
							else addError(vErrors, err106);
							errors++;
						}
						if (data67.length < 1) {
							const err107 = {
								instancePath: instancePath + "/telemetry/" + i11,
								schemaPath: "#/properties/telemetry/items/anyOf/0/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema19.properties.telemetry.items.anyOf[0],
								data: data67
							};
							if (vErrors === null) vErrors = [err107];
							else addError(vErrors, err107);
							errors++;
						}
					} else {
						const err108 = {
							instancePath: instancePath + "/telemetry/" + i11,
							schemaPath: "#/properties/telemetry/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.telemetry.items.anyOf[0].type,
							parentSchema: schema19.properties.telemetry.items.anyOf[0],
							data: data67
						};
						if (vErrors === null) vErrors = [err108];
						else addError(vErrors, err108);
						errors++;
					}
					var _valid3 = _errs131 === errors;
					valid37 = valid37 || _valid3;
					const _errs133 = errors;
					if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
						if (data67.name === void 0) {
							const err109 = {
								instancePath: instancePath + "/telemetry/" + i11,
								schemaPath: "#/properties/telemetry/items/anyOf/1/required",
								keyword: "required",
								params: { missingProperty: "name" },
								schema: schema19.properties.telemetry.items.anyOf[1].required,
								parentSchema: schema19.properties.telemetry.items.anyOf[1],
								data: data67
							};
							if (vErrors === null) vErrors = [err109];
							else addError(vErrors, err109);
							errors++;
						}
						for (const key11 in data67) if (!(key11 === "name" || key11 === "kind" || key11 === "unit" || key11 === "instrument" || key11 === "description")) {
							const err110 = {
								instancePath: instancePath + "/telemetry/" + i11,
								schemaPath: "#/properties/telemetry/items/anyOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key11 },
								schema: false,
								parentSchema: schema19.properties.telemetry.items.anyOf[1],
								data: data67
							};
							if (vErrors === null) vErrors = [err110];
							else addError(vErrors, err110);
							errors++;
						}
						if (data67.name !== void 0) {
							let data68 = data67.name;
							if (typeof data68 === "string") {
								if (data68.length > 200) {
									const err111 = {
										instancePath: instancePath + "/telemetry/" + i11 + "/name",
										schemaPath: "#/properties/telemetry/items/anyOf/1/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										schema: 200,
										parentSchema: schema19.properties.telemetry.items.anyOf[1].properties.name,
										data: data68
									};
									if (vErrors === null) vErrors = [err111];
									else addError(vErrors, err111);
									errors++;
								}
								if (data68.length < 1) {
									const err112 = {
										instancePath: instancePath + "/telemetry/" + i11 + "/name",
										schemaPath: "#/properties/telemetry/items/anyOf/1/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema19.properties.telemetry.items.anyOf[1].properties.name,
										data: data68
									};
									if (vErrors === null) vErrors = [err112];
									else addError(vErrors, err112);
									errors++;
								}
							} else {
								const err113 = {
									instancePath: instancePath + "/telemetry/" + i11 + "/name",
									schemaPath: "#/properties/telemetry/items/anyOf/1/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.telemetry.items.anyOf[1].properties.name.type,
									parentSchema: schema19.properties.telemetry.items.anyOf[1].properties.name,
									data: data68
								};
								if (vErrors === null) vErrors = [err113];
								else addError(vErrors, err113);
								errors++;
							}
						}
						if (data67.kind !== void 0) {
							let data69 = data67.kind;
							if (!(data69 === "metric" || data69 === "attribute" || data69 === "span" || data69 === "event")) {
								const err114 = {
									instancePath: instancePath + "/telemetry/" + i11 + "/kind",
									schemaPath: "#/properties/telemetry/items/anyOf/1/properties/kind/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.telemetry.items.anyOf[1].properties.kind.enum },
									schema: schema19.properties.telemetry.items.anyOf[1].properties.kind.enum,
									parentSchema: schema19.properties.telemetry.items.anyOf[1].properties.kind,
									data: data69
								};
								if (vErrors === null) vErrors = [err114];
								else addError(vErrors, err114);
								errors++;
							}
						}
						if (data67.unit !== void 0) {
							let data70 = data67.unit;
							if (typeof data70 === "string") {
								if (data70.length > 63) {
									const err115 = {
										instancePath: instancePath + "/telemetry/" + i11 + "/unit",
										schemaPath: "#/properties/telemetry/items/anyOf/1/properties/unit/maxLength",
										keyword: "maxLength",
										params: { limit: 63 },
										schema: 63,
										parentSchema: schema19.properties.telemetry.items.anyOf[1].properties.unit,
										data: data70
									};
									if (vErrors === null) vErrors = [err115];
									else addError(vErrors, err115);
									errors++;
								}
								if (data70.length < 1) {
									const err116 = {
										instancePath: instancePath + "/telemetry/" + i11 + "/unit",
										schemaPath: "#/properties/telemetry/items/anyOf/1/properties/unit/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema19.properties.telemetry.items.anyOf[1].properties.unit,
										data: data70
									};
									if (vErrors === null) vErrors = [err116];
									else addError(vErrors, err116);
									errors++;
								}
							} else {
								const err117 = {
									instancePath: instancePath + "/telemetry/" + i11 + "/unit",
									schemaPath: "#/properties/telemetry/items/anyOf/1/properties/unit/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.telemetry.items.anyOf[1].properties.unit.type,
									parentSchema: schema19.properties.telemetry.items.anyOf[1].properties.unit,
									data: data70
								};
								if (vErrors === null) vErrors = [err117];
								else addError(vErrors, err117);
								errors++;
							}
						}
						if (data67.instrument !== void 0) {
							let data71 = data67.instrument;
							if (!(data71 === "counter" || data71 === "updowncounter" || data71 === "gauge" || data71 === "histogram")) {
								const err118 = {
									instancePath: instancePath + "/telemetry/" + i11 + "/instrument",
									schemaPath: "#/properties/telemetry/items/anyOf/1/properties/instrument/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.telemetry.items.anyOf[1].properties.instrument.enum },
									schema: schema19.properties.telemetry.items.anyOf[1].properties.instrument.enum,
									parentSchema: schema19.properties.telemetry.items.anyOf[1].properties.instrument,
									data: data71
								};
								if (vErrors === null) vErrors = [err118];
								else addError(vErrors, err118);
								errors++;
							}
						}
						if (data67.description !== void 0) {
							let data72 = data67.description;
							if (typeof data72 === "string") {
								if (data72.length > 2e3) {
									const err119 = {
										instancePath: instancePath + "/telemetry/" + i11 + "/description",
										schemaPath: "#/properties/telemetry/items/anyOf/1/properties/description/maxLength",
										keyword: "maxLength",
										params: { limit: 2e3 },
										schema: 2e3,
										parentSchema: schema19.properties.telemetry.items.anyOf[1].properties.description,
										data: data72
									};
									if (vErrors === null) vErrors = [err119];
									else addError(vErrors, err119);
									errors++;
								}
							} else {
								const err120 = {
									instancePath: instancePath + "/telemetry/" + i11 + "/description",
									schemaPath: "#/properties/telemetry/items/anyOf/1/properties/description/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.telemetry.items.anyOf[1].properties.description.type,
									parentSchema: schema19.properties.telemetry.items.anyOf[1].properties.description,
									data: data72
								};
								if (vErrors === null) vErrors = [err120];
								else addError(vErrors, err120);
								errors++;
							}
						}
					} else {
						const err121 = {
							instancePath: instancePath + "/telemetry/" + i11,
							schemaPath: "#/properties/telemetry/items/anyOf/1/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.telemetry.items.anyOf[1].type,
							parentSchema: schema19.properties.telemetry.items.anyOf[1],
							data: data67
						};
						if (vErrors === null) vErrors = [err121];
						else addError(vErrors, err121);
						errors++;
					}
					var _valid3 = _errs133 === errors;
					valid37 = valid37 || _valid3;
					if (!valid37) {
						const err122 = {
							instancePath: instancePath + "/telemetry/" + i11,
							schemaPath: "#/properties/telemetry/items/anyOf",
							keyword: "anyOf",
							params: {},
							schema: schema19.properties.telemetry.items.anyOf,
							parentSchema: schema19.properties.telemetry.items,
							data: data67
						};
						if (vErrors === null) vErrors = [err122];
						else addError(vErrors, err122);
						errors++;
					} else {
						errors = _errs130;
						if (vErrors !== null) {
							if (_errs130) vErrors.length = _errs130;
							else vErrors = null;
						}
					}
				}
			} else {
				const err123 = {
					instancePath: instancePath + "/telemetry",
					schemaPath: "#/properties/telemetry/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.telemetry.type,
					parentSchema: schema19.properties.telemetry,
					data: data66
				};
				if (vErrors === null) vErrors = [err123];
				else addError(vErrors, err123);
				errors++;
			}
		}
		if (data.remediation !== void 0) {
			let data73 = data.remediation;
			if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
				if (data73.action === void 0) {
					const err124 = {
						instancePath: instancePath + "/remediation",
						schemaPath: "#/properties/remediation/required",
						keyword: "required",
						params: { missingProperty: "action" },
						schema: schema19.properties.remediation.required,
						parentSchema: schema19.properties.remediation,
						data: data73
					};
					if (vErrors === null) vErrors = [err124];
					else addError(vErrors, err124);
					errors++;
				}
				for (const key12 in data73) if (!(key12 === "action" || key12 === "mode" || key12 === "blast-radius" || key12 === "rate-limit" || key12 === "kill-switch" || key12 === "undo")) {
					const err125 = {
						instancePath: instancePath + "/remediation",
						schemaPath: "#/properties/remediation/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key12 },
						schema: false,
						parentSchema: schema19.properties.remediation,
						data: data73
					};
					if (vErrors === null) vErrors = [err125];
					else addError(vErrors, err125);
					errors++;
				}
				if (data73.action !== void 0) {
					let data74 = data73.action;
					if (typeof data74 === "string") {
						if (data74.length > 200) {
							const err126 = {
								instancePath: instancePath + "/remediation/action",
								schemaPath: "#/properties/remediation/properties/action/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								schema: 200,
								parentSchema: schema19.properties.remediation.properties.action,
								data: data74
							};
							if (vErrors === null) vErrors = [err126];
							else addError(vErrors, err126);
							errors++;
						}
					} else {
						const err127 = {
							instancePath: instancePath + "/remediation/action",
							schemaPath: "#/properties/remediation/properties/action/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.remediation.properties.action.type,
							parentSchema: schema19.properties.remediation.properties.action,
							data: data74
						};
						if (vErrors === null) vErrors = [err127];
						else addError(vErrors, err127);
						errors++;
					}
				}
				if (data73.mode !== void 0) {
					let data75 = data73.mode;
					if (!(data75 === "shadow" || data75 === "approve" || data75 === "automatic")) {
						const err128 = {
							instancePath: instancePath + "/remediation/mode",
							schemaPath: "#/properties/remediation/properties/mode/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.remediation.properties.mode.enum },
							schema: schema19.properties.remediation.properties.mode.enum,
							parentSchema: schema19.properties.remediation.properties.mode,
							data: data75
						};
						if (vErrors === null) vErrors = [err128];
						else addError(vErrors, err128);
						errors++;
					}
				}
				if (data73["blast-radius"] !== void 0) {
					let data76 = data73["blast-radius"];
					if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
						if (Object.keys(data76).length > 20) {
							const err129 = {
								instancePath: instancePath + "/remediation/blast-radius",
								schemaPath: "#/properties/remediation/properties/blast-radius/maxProperties",
								keyword: "maxProperties",
								params: { limit: 20 },
								schema: 20,
								parentSchema: schema19.properties.remediation.properties["blast-radius"],
								data: data76
							};
							if (vErrors === null) vErrors = [err129];
							else addError(vErrors, err129);
							errors++;
						}
						for (const key13 in data76) {
							let data77 = data76[key13];
							if (!(typeof data77 == "number" && isFinite(data77)) && typeof data77 !== "string") {
								const err130 = {
									instancePath: instancePath + "/remediation/blast-radius/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/remediation/properties/blast-radius/additionalProperties/type",
									keyword: "type",
									params: { type: schema19.properties.remediation.properties["blast-radius"].additionalProperties.type },
									schema: schema19.properties.remediation.properties["blast-radius"].additionalProperties.type,
									parentSchema: schema19.properties.remediation.properties["blast-radius"].additionalProperties,
									data: data77
								};
								if (vErrors === null) vErrors = [err130];
								else addError(vErrors, err130);
								errors++;
							}
							if (typeof data77 === "string") {
								if (data77.length > 100) {
									const err131 = {
										instancePath: instancePath + "/remediation/blast-radius/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/remediation/properties/blast-radius/additionalProperties/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										schema: 100,
										parentSchema: schema19.properties.remediation.properties["blast-radius"].additionalProperties,
										data: data77
									};
									if (vErrors === null) vErrors = [err131];
									else addError(vErrors, err131);
									errors++;
								}
							}
						}
					} else {
						const err132 = {
							instancePath: instancePath + "/remediation/blast-radius",
							schemaPath: "#/properties/remediation/properties/blast-radius/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.remediation.properties["blast-radius"].type,
							parentSchema: schema19.properties.remediation.properties["blast-radius"],
							data: data76
						};
						if (vErrors === null) vErrors = [err132];
						else addError(vErrors, err132);
						errors++;
					}
				}
				if (data73["rate-limit"] !== void 0) {
					let data78 = data73["rate-limit"];
					if (typeof data78 === "string") {
						if (data78.length > 100) {
							const err133 = {
								instancePath: instancePath + "/remediation/rate-limit",
								schemaPath: "#/properties/remediation/properties/rate-limit/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema19.properties.remediation.properties["rate-limit"],
								data: data78
							};
							if (vErrors === null) vErrors = [err133];
							else addError(vErrors, err133);
							errors++;
						}
					} else {
						const err134 = {
							instancePath: instancePath + "/remediation/rate-limit",
							schemaPath: "#/properties/remediation/properties/rate-limit/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.remediation.properties["rate-limit"].type,
							parentSchema: schema19.properties.remediation.properties["rate-limit"],
							data: data78
						};
						if (vErrors === null) vErrors = [err134];
						else addError(vErrors, err134);
						errors++;
					}
				}
				if (data73["kill-switch"] !== void 0) {
					let data79 = data73["kill-switch"];
					if (typeof data79 === "string") {
						if (data79.length > 200) {
							const err135 = {
								instancePath: instancePath + "/remediation/kill-switch",
								schemaPath: "#/properties/remediation/properties/kill-switch/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								schema: 200,
								parentSchema: schema19.properties.remediation.properties["kill-switch"],
								data: data79
							};
							if (vErrors === null) vErrors = [err135];
							else addError(vErrors, err135);
							errors++;
						}
					} else {
						const err136 = {
							instancePath: instancePath + "/remediation/kill-switch",
							schemaPath: "#/properties/remediation/properties/kill-switch/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.remediation.properties["kill-switch"].type,
							parentSchema: schema19.properties.remediation.properties["kill-switch"],
							data: data79
						};
						if (vErrors === null) vErrors = [err136];
						else addError(vErrors, err136);
						errors++;
					}
				}
				if (data73.undo !== void 0) {
					if (!validate60(data73.undo, {
						instancePath: instancePath + "/remediation/undo",
						parentData: data73,
						parentDataProperty: "undo",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate60.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err137 = {
					instancePath: instancePath + "/remediation",
					schemaPath: "#/properties/remediation/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.remediation.type,
					parentSchema: schema19.properties.remediation,
					data: data73
				};
				if (vErrors === null) vErrors = [err137];
				else addError(vErrors, err137);
				errors++;
			}
		}
		if (data.rollout !== void 0) {
			let data81 = data.rollout;
			if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
				for (const key14 in data81) if (!(key14 === "flag" || key14 === "steps" || key14 === "hold")) {
					const err138 = {
						instancePath: instancePath + "/rollout",
						schemaPath: "#/properties/rollout/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key14 },
						schema: false,
						parentSchema: schema19.properties.rollout,
						data: data81
					};
					if (vErrors === null) vErrors = [err138];
					else addError(vErrors, err138);
					errors++;
				}
				if (data81.flag !== void 0) {
					let data82 = data81.flag;
					if (typeof data82 === "string") {
						if (data82.length > 200) {
							const err139 = {
								instancePath: instancePath + "/rollout/flag",
								schemaPath: "#/properties/rollout/properties/flag/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								schema: 200,
								parentSchema: schema19.properties.rollout.properties.flag,
								data: data82
							};
							if (vErrors === null) vErrors = [err139];
							else addError(vErrors, err139);
							errors++;
						}
					} else {
						const err140 = {
							instancePath: instancePath + "/rollout/flag",
							schemaPath: "#/properties/rollout/properties/flag/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.rollout.properties.flag.type,
							parentSchema: schema19.properties.rollout.properties.flag,
							data: data82
						};
						if (vErrors === null) vErrors = [err140];
						else addError(vErrors, err140);
						errors++;
					}
				}
				if (data81.steps !== void 0) {
					let data83 = data81.steps;
					if (Array.isArray(data83)) {
						if (data83.length > 50) {
							const err141 = {
								instancePath: instancePath + "/rollout/steps",
								schemaPath: "#/properties/rollout/properties/steps/maxItems",
								keyword: "maxItems",
								params: { limit: 50 },
								schema: 50,
								parentSchema: schema19.properties.rollout.properties.steps,
								data: data83
							};
							if (vErrors === null) vErrors = [err141];
							else addError(vErrors, err141);
							errors++;
						}
						const len11 = data83.length;
						for (let i12 = 0; i12 < len11; i12++) {
							let data84 = data83[i12];
							if (typeof data84 !== "string" && !(typeof data84 == "number" && isFinite(data84))) {
								const err142 = {
									instancePath: instancePath + "/rollout/steps/" + i12,
									schemaPath: "#/properties/rollout/properties/steps/items/type",
									keyword: "type",
									params: { type: schema19.properties.rollout.properties.steps.items.type },
									schema: schema19.properties.rollout.properties.steps.items.type,
									parentSchema: schema19.properties.rollout.properties.steps.items,
									data: data84
								};
								if (vErrors === null) vErrors = [err142];
								else addError(vErrors, err142);
								errors++;
							}
							if (typeof data84 === "string") {
								if (data84.length > 50) {
									const err143 = {
										instancePath: instancePath + "/rollout/steps/" + i12,
										schemaPath: "#/properties/rollout/properties/steps/items/maxLength",
										keyword: "maxLength",
										params: { limit: 50 },
										schema: 50,
										parentSchema: schema19.properties.rollout.properties.steps.items,
										data: data84
									};
									if (vErrors === null) vErrors = [err143];
									else addError(vErrors, err143);
									errors++;
								}
							}
						}
					} else {
						const err144 = {
							instancePath: instancePath + "/rollout/steps",
							schemaPath: "#/properties/rollout/properties/steps/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.rollout.properties.steps.type,
							parentSchema: schema19.properties.rollout.properties.steps,
							data: data83
						};
						if (vErrors === null) vErrors = [err144];
						else addError(vErrors, err144);
						errors++;
					}
				}
				if (data81.hold !== void 0) {
					let data85 = data81.hold;
					if (typeof data85 === "string") {
						if (data85.length > 50) {
							const err145 = {
								instancePath: instancePath + "/rollout/hold",
								schemaPath: "#/properties/rollout/properties/hold/maxLength",
								keyword: "maxLength",
								params: { limit: 50 },
								schema: 50,
								parentSchema: schema19.properties.rollout.properties.hold,
								data: data85
							};
							if (vErrors === null) vErrors = [err145];
							else addError(vErrors, err145);
							errors++;
						}
					} else {
						const err146 = {
							instancePath: instancePath + "/rollout/hold",
							schemaPath: "#/properties/rollout/properties/hold/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.rollout.properties.hold.type,
							parentSchema: schema19.properties.rollout.properties.hold,
							data: data85
						};
						if (vErrors === null) vErrors = [err146];
						else addError(vErrors, err146);
						errors++;
					}
				}
			} else {
				const err147 = {
					instancePath: instancePath + "/rollout",
					schemaPath: "#/properties/rollout/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.rollout.type,
					parentSchema: schema19.properties.rollout,
					data: data81
				};
				if (vErrors === null) vErrors = [err147];
				else addError(vErrors, err147);
				errors++;
			}
		}
		if (data.flags !== void 0) {
			let data86 = data.flags;
			if (Array.isArray(data86)) {
				if (data86.length > 200) {
					const err148 = {
						instancePath: instancePath + "/flags",
						schemaPath: "#/properties/flags/maxItems",
						keyword: "maxItems",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema19.properties.flags,
						data: data86
					};
					if (vErrors === null) vErrors = [err148];
					else addError(vErrors, err148);
					errors++;
				}
				const len12 = data86.length;
				for (let i13 = 0; i13 < len12; i13++) {
					let data87 = data86[i13];
					if (typeof data87 === "string") {
						if (data87.length > 200) {
							const err149 = {
								instancePath: instancePath + "/flags/" + i13,
								schemaPath: "#/properties/flags/items/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								schema: 200,
								parentSchema: schema19.properties.flags.items,
								data: data87
							};
							if (vErrors === null) vErrors = [err149];
							else addError(vErrors, err149);
							errors++;
						}
						if (data87.length < 1) {
							const err150 = {
								instancePath: instancePath + "/flags/" + i13,
								schemaPath: "#/properties/flags/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema19.properties.flags.items,
								data: data87
							};
							if (vErrors === null) vErrors = [err150];
							else addError(vErrors, err150);
							errors++;
						}
					} else {
						const err151 = {
							instancePath: instancePath + "/flags/" + i13,
							schemaPath: "#/properties/flags/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.flags.items.type,
							parentSchema: schema19.properties.flags.items,
							data: data87
						};
						if (vErrors === null) vErrors = [err151];
						else addError(vErrors, err151);
						errors++;
					}
				}
			} else {
				const err152 = {
					instancePath: instancePath + "/flags",
					schemaPath: "#/properties/flags/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.flags.type,
					parentSchema: schema19.properties.flags,
					data: data86
				};
				if (vErrors === null) vErrors = [err152];
				else addError(vErrors, err152);
				errors++;
			}
		}
		if (data.rollback !== void 0) {
			if (!validate60(data.rollback, {
				instancePath: instancePath + "/rollback",
				parentData: data,
				parentDataProperty: "rollback",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.runbook !== void 0) {
			if (!validate60(data.runbook, {
				instancePath: instancePath + "/runbook",
				parentData: data,
				parentDataProperty: "runbook",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.learnings !== void 0) {
			if (!validate60(data.learnings, {
				instancePath: instancePath + "/learnings",
				parentData: data,
				parentDataProperty: "learnings",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.privacy !== void 0) {
			let data91 = data.privacy;
			if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
				if (data91["personal-data"] === void 0) {
					const err153 = {
						instancePath: instancePath + "/privacy",
						schemaPath: "#/properties/privacy/required",
						keyword: "required",
						params: { missingProperty: "personal-data" },
						schema: schema19.properties.privacy.required,
						parentSchema: schema19.properties.privacy,
						data: data91
					};
					if (vErrors === null) vErrors = [err153];
					else addError(vErrors, err153);
					errors++;
				}
				for (const key15 in data91) if (!(key15 === "personal-data" || key15 === "notes")) {
					const err154 = {
						instancePath: instancePath + "/privacy",
						schemaPath: "#/properties/privacy/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key15 },
						schema: false,
						parentSchema: schema19.properties.privacy,
						data: data91
					};
					if (vErrors === null) vErrors = [err154];
					else addError(vErrors, err154);
					errors++;
				}
				if (data91["personal-data"] !== void 0) {
					let data92 = data91["personal-data"];
					const _errs182 = errors;
					let valid47 = false;
					const _errs183 = errors;
					if ("none" !== data92) {
						const err155 = {
							instancePath: instancePath + "/privacy/personal-data",
							schemaPath: "#/properties/privacy/properties/personal-data/anyOf/0/const",
							keyword: "const",
							params: { allowedValue: "none" },
							schema: "none",
							parentSchema: schema19.properties.privacy.properties["personal-data"].anyOf[0],
							data: data92
						};
						if (vErrors === null) vErrors = [err155];
						else addError(vErrors, err155);
						errors++;
					}
					var _valid4 = _errs183 === errors;
					valid47 = valid47 || _valid4;
					const _errs184 = errors;
					if (Array.isArray(data92)) {
						if (data92.length > 200) {
							const err156 = {
								instancePath: instancePath + "/privacy/personal-data",
								schemaPath: "#/properties/privacy/properties/personal-data/anyOf/1/maxItems",
								keyword: "maxItems",
								params: { limit: 200 },
								schema: 200,
								parentSchema: schema19.properties.privacy.properties["personal-data"].anyOf[1],
								data: data92
							};
							if (vErrors === null) vErrors = [err156];
							else addError(vErrors, err156);
							errors++;
						}
						if (data92.length < 1) {
							const err157 = {
								instancePath: instancePath + "/privacy/personal-data",
								schemaPath: "#/properties/privacy/properties/personal-data/anyOf/1/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema19.properties.privacy.properties["personal-data"].anyOf[1],
								data: data92
							};
							if (vErrors === null) vErrors = [err157];
							else addError(vErrors, err157);
							errors++;
						}
						const len13 = data92.length;
						for (let i14 = 0; i14 < len13; i14++) {
							let data93 = data92[i14];
							if (typeof data93 === "string") {
								if (data93.length > 200) {
									const err158 = {
										instancePath: instancePath + "/privacy/personal-data/" + i14,
										schemaPath: "#/properties/privacy/properties/personal-data/anyOf/1/items/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										schema: 200,
										parentSchema: schema19.properties.privacy.properties["personal-data"].anyOf[1].items,
										data: data93
									};
									if (vErrors === null) vErrors = [err158];
									else addError(vErrors, err158);
									errors++;
								}
								if (data93.length < 1) {
									const err159 = {
										instancePath: instancePath + "/privacy/personal-data/" + i14,
										schemaPath: "#/properties/privacy/properties/personal-data/anyOf/1/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema19.properties.privacy.properties["personal-data"].anyOf[1].items,
										data: data93
									};
									if (vErrors === null) vErrors = [err159];
									else addError(vErrors, err159);
									errors++;
								}
							} else {
								const err160 = {
									instancePath: instancePath + "/privacy/personal-data/" + i14,
									schemaPath: "#/properties/privacy/properties/personal-data/anyOf/1/items/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.privacy.properties["personal-data"].anyOf[1].items.type,
									parentSchema: schema19.properties.privacy.properties["personal-data"].anyOf[1].items,
									data: data93
								};
								if (vErrors === null) vErrors = [err160];
								else addError(vErrors, err160);
								errors++;
							}
						}
					} else {
						const err161 = {
							instancePath: instancePath + "/privacy/personal-data",
							schemaPath: "#/properties/privacy/properties/personal-data/anyOf/1/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.privacy.properties["personal-data"].anyOf[1].type,
							parentSchema: schema19.properties.privacy.properties["personal-data"].anyOf[1],
							data: data92
						};
						if (vErrors === null) vErrors = [err161];
						else addError(vErrors, err161);
						errors++;
					}
					var _valid4 = _errs184 === errors;
					valid47 = valid47 || _valid4;
					if (!valid47) {
						const err162 = {
							instancePath: instancePath + "/privacy/personal-data",
							schemaPath: "#/properties/privacy/properties/personal-data/anyOf",
							keyword: "anyOf",
							params: {},
							schema: schema19.properties.privacy.properties["personal-data"].anyOf,
							parentSchema: schema19.properties.privacy.properties["personal-data"],
							data: data92
						};
						if (vErrors === null) vErrors = [err162];
						else addError(vErrors, err162);
						errors++;
					} else {
						errors = _errs182;
						if (vErrors !== null) {
							if (_errs182) vErrors.length = _errs182;
							else vErrors = null;
						}
					}
				}
				if (data91.notes !== void 0) {
					let data94 = data91.notes;
					if (typeof data94 === "string") {
						if (data94.length > 4e3) {
							const err163 = {
								instancePath: instancePath + "/privacy/notes",
								schemaPath: "#/properties/privacy/properties/notes/maxLength",
								keyword: "maxLength",
								params: { limit: 4e3 },
								schema: 4e3,
								parentSchema: schema19.properties.privacy.properties.notes,
								data: data94
							};
							if (vErrors === null) vErrors = [err163];
							else addError(vErrors, err163);
							errors++;
						}
					} else {
						const err164 = {
							instancePath: instancePath + "/privacy/notes",
							schemaPath: "#/properties/privacy/properties/notes/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.privacy.properties.notes.type,
							parentSchema: schema19.properties.privacy.properties.notes,
							data: data94
						};
						if (vErrors === null) vErrors = [err164];
						else addError(vErrors, err164);
						errors++;
					}
				}
			} else {
				const err165 = {
					instancePath: instancePath + "/privacy",
					schemaPath: "#/properties/privacy/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.privacy.type,
					parentSchema: schema19.properties.privacy,
					data: data91
				};
				if (vErrors === null) vErrors = [err165];
				else addError(vErrors, err165);
				errors++;
			}
		}
		if (data.ethics !== void 0) {
			let data95 = data.ethics;
			if (typeof data95 === "string") {
				if (data95.length > 4e3) {
					const err166 = {
						instancePath: instancePath + "/ethics",
						schemaPath: "#/properties/ethics/maxLength",
						keyword: "maxLength",
						params: { limit: 4e3 },
						schema: 4e3,
						parentSchema: schema19.properties.ethics,
						data: data95
					};
					if (vErrors === null) vErrors = [err166];
					else addError(vErrors, err166);
					errors++;
				}
			} else {
				const err167 = {
					instancePath: instancePath + "/ethics",
					schemaPath: "#/properties/ethics/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.ethics.type,
					parentSchema: schema19.properties.ethics,
					data: data95
				};
				if (vErrors === null) vErrors = [err167];
				else addError(vErrors, err167);
				errors++;
			}
		}
		if (data["review-by"] !== void 0) {
			if (!validate100(data["review-by"], {
				instancePath: instancePath + "/review-by",
				parentData: data,
				parentDataProperty: "review-by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate100.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err168 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err168];
		else addError(vErrors, err168);
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

const PATH = /\/|\.(?:ya?ml|json)$/i;
const ID = /(?:^|[{,])\s*["']?id["']?\s*:\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s#,}][^\n#,}]*))/gm;
function contractsById(repository, patterns) {
	let candidates;
	const known = /* @__PURE__ */ new Map();
	const suggest = fewSuggestions();
	const pathsOf = (id) => {
		candidates ??= mayHaveId(repository, patterns);
		const paths = known.get(id) ?? (candidates.get(id) ?? []).filter((path) => idOf(path, repository) === id);
		known.set(id, paths);
		return paths;
	};
	return (stated, record) => {
		if (PATH.test(stated)) return void 0;
		const file = resolvePath(repository, stated, record);
		if ("path" in file && repository.has(file.path)) return void 0;
		const [path, other] = pathsOf(stated);
		if (path !== void 0 && other === void 0) return { path };
		if (path !== void 0) return {
			message: `\`${stated}\` is the id of more than one contract: \`${path}\` and \`${other ?? ""}\``,
			remedy: "name the one that is meant by its path"
		};
		const [unread] = (candidates?.get(stated) ?? []).filter((candidate) => idOf(candidate, repository) === void 0);
		if (unread !== void 0) return {
			message: `the contract \`${stated}\` seems to be \`${unread}\`, which cannot be read`,
			remedy: "mend it"
		};
		const meant = suggest(stated, candidates?.keys() ?? []);
		return {
			message: `\`${stated}\` is neither a file nor the id of a contract${meant ? `; did you mean \`${meant}\`?` : ""}`,
			remedy: meant ? `write \`${meant}\`` : "name a contract by its path or its `id`"
		};
	};
}
function mayHaveId(repository, patterns) {
	const candidates = /* @__PURE__ */ new Map();
	for (const path of repository.match(patterns)) {
		const text = repository.text(path, LIMITS.configuration);
		if (typeof text !== "string") continue;
		const ids = new Set([...text.matchAll(ID)].map(([, double, single, plain = ""]) => double ?? single ?? plain.trim()));
		for (const id of ids) candidates.set(id, [...candidates.get(id) ?? [], path]);
	}
	return candidates;
}
function idOf(path, repository) {
	const document = repository.document(path, LIMITS.configuration);
	const value = "unreadable" in document ? void 0 : document.value;
	return typeof value === "object" && value !== null && "id" in value ? value.id : void 0;
}

function problemsOfGroup(group, ids, seen, suggest) {
	const { name, members, location, locateMember } = group;
	const twin = seen.get(name);
	if (!twin) seen.set(name, group);
	const problems = [];
	if (twin || ids.has(name)) problems.push({
		message: twin ? `the group \`${name}\` is also one of \`${twin.location.path}\`` : `the group \`${name}\` has the id of a feature`,
		remedy: "give it a name of its own",
		location
	});
	members.forEach((member, index) => {
		if (ids.has(member) || problems.length >= 100) return;
		const meant = suggest(member, ids);
		problems.push({
			message: `\`${member}\`, of the group \`${name}\`, is not a registered feature${meant ? `; did you mean \`${meant}\`?` : ""}`,
			remedy: "register it, or take it out of the group",
			location: locateMember(index)
		});
	});
	return problems;
}

function problemsOfWords(value, locate, vocabulary) {
	const problems = [];
	const { stage } = value;
	if (typeof stage === "string" && stage !== "" && stage !== "retired" && !vocabulary.stages.includes(stage)) problems.push({
		...unknownWord(stage, [...vocabulary.stages, RETIRED], "a stage"),
		location: locate("stage")
	});
	(Array.isArray(value["locked"]) ? value["locked"] : []).forEach((lock, index) => {
		if (typeof lock !== "string" || vocabulary.lockable.includes(lock)) return;
		const meant = didYouMean(lock, vocabulary.lockable);
		problems.push({
			message: `\`${lock}\` is neither a gate nor a check${meant ? `; did you mean \`${meant}\`?` : ""}`,
			remedy: "lock a gate (`data-contract`) or a check (`reproducibility/seed-recorded`)",
			location: locate("locked", index)
		});
	});
	return problems;
}

const IDENTIFIER = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const MOST_MEMBERS = 5e3;
const MOST_INHERITED = 5e7;
function isFeatureSet(value) {
	return isRecord(value) && value["id"] === void 0 && ("features" in value || "groups" in value);
}
function readFeatureSet({ value, locate, locateKey }) {
	const set = isRecord(value) ? value : {};
	const defaults = inheritsTooMuch(set) || !isRecord(set["defaults"]) ? {} : set["defaults"];
	const names = /* @__PURE__ */ new Map();
	return {
		members: items$1(set["features"]).slice(0, MOST_MEMBERS).map((entry, index) => {
			const own = isRecord(entry) ? entry : {};
			const id = own["id"];
			const name = typeof id === "string" && IDENTIFIER.test(id) ? id : `${index + 1}`;
			const count = (names.get(name) ?? 0) + 1;
			names.set(name, count);
			const keysTo = (keys) => {
				const [first] = keys;
				return first !== void 0 && !Object.hasOwn(own, first) && Object.hasOwn(defaults, first) ? ["defaults", ...keys] : [
					"features",
					index,
					...keys
				];
			};
			return {
				name: count === 1 ? name : `${name}~${count}`,
				index,
				value: {
					...defaults,
					...own
				},
				locate: (...keys) => locate(...keysTo(keys)),
				locateKey: (...keys) => locateKey(...keysTo(keys)),
				owns: (key) => Object.hasOwn(own, key)
			};
		}),
		groups: Object.entries(isRecord(set["groups"]) ? set["groups"] : {}).map(([name, members]) => ({
			name,
			members: items$1(members).filter((member) => typeof member === "string"),
			location: locate("groups", name),
			locateMember: (index) => locate("groups", name, index)
		}))
	};
}
function problemsOfSet(document, { members }) {
	const set = isRecord(document.value) ? document.value : {};
	const entries = items$1(set["features"]);
	return {
		ofFile: [...problemsOfForm(document, set), ...problemsOfDefaults(document, set)].slice(0, 100),
		ofMember: new Map(members.map((member) => [member.index, isRecord(entries[member.index]) ? problemsOfMember(member, document.path) : [{
			message: `\`features[${member.index}]\` is no mapping`,
			remedy: "write a feature: `id:`, `title:`, `stage:`",
			location: member.locate()
		}]]))
	};
}
const PARTS = [
	"defaults",
	"features",
	"groups"
];
function problemsOfForm(document, set) {
	const problems = [];
	const wrong = (message, remedy, ...keys) => void problems.push({
		message,
		remedy,
		location: document.locate(...keys)
	});
	for (const key of Object.keys(set).filter((name) => !PARTS.includes(name))) {
		const meant = didYouMean(key, PARTS);
		problems.push({
			message: `\`${shorten(key)}\` is not a key of a file with many features${meant ? `; did you mean \`${meant}\`?` : ""}`,
			remedy: meant ? `write \`${meant}\`` : `write one of ${PARTS.join(", ")}`,
			location: document.locateKey(key)
		});
	}
	const { features, defaults, groups } = set;
	if (features !== void 0 && !Array.isArray(features)) wrong("`features` is no list", "write a list", "features");
	if (items$1(features).length > MOST_MEMBERS) wrong(`the file holds ${items$1(features).length} features; ${MOST_MEMBERS} of them are read`, "split the file", "features");
	if (defaults !== void 0 && !isRecord(defaults)) wrong("`defaults` is no mapping", "write a mapping", "defaults");
	if (groups !== void 0 && !isRecord(groups)) wrong("`groups` is no mapping", "write a mapping", "groups");
	for (const [name, list] of Object.entries(isRecord(groups) ? groups : {})) {
		if (!IDENTIFIER.test(name)) wrong(`the group \`${shorten(name)}\` has no short name: letters, digits, dots, dashes and underscores`, "give it another name", "groups", name);
		if (!Array.isArray(list) || list.length === 0 || !list.every((member) => typeof member === "string")) wrong(`the group \`${shorten(name)}\` is no list of ids`, "write ids of features", "groups", name);
	}
	if (items$1(features).length === 0 && Object.keys(isRecord(groups) ? groups : {}).length === 0) wrong("the file names no feature and no group", "write one under `features:`", "features");
	return problems;
}
function problemsOfDefaults(document, set) {
	const { defaults } = set;
	if (!isRecord(defaults)) return [];
	if (inheritsTooMuch(set)) return [{
		message: `the defaults are too long for ${items$1(set["features"]).length} features to take them over; none of them does`,
		remedy: "say less in the defaults, or split the file",
		location: document.locate("defaults")
	}];
	const id = "id" in defaults ? [{
		message: "`defaults` cannot hold an `id`: each feature has its own",
		remedy: "take it out",
		location: document.locateKey("defaults", "id")
	}] : [];
	const part = {
		path: document.path,
		value: {
			title: "x",
			stage: "x",
			...defaults,
			id: "x"
		},
		problems: [],
		locate: (...keys) => document.locate("defaults", ...keys),
		locateKey: (...keys) => document.locateKey("defaults", ...keys)
	};
	return [...id, ...checkDocument(part, feature)];
}
function problemsOfMember({ value, locate, locateKey, owns }, path) {
	const part = {
		path,
		value,
		problems: [],
		locate,
		locateKey
	};
	const missing = [
		"id",
		"title",
		"stage"
	].filter((key) => value[key] === void 0).map((key) => ({
		message: `the feature has no \`${key}\`${key === "id" ? "" : ", and neither have the defaults"}`,
		remedy: `add \`${key}:\``,
		location: locate()
	}));
	if (feature(value)) return missing;
	const own = chooseComplaints(feature.errors ?? []).filter(({ error }) => {
		const [, key] = error.instancePath.split("/");
		if (key !== void 0) return owns(key.replaceAll("~1", "/").replaceAll("~0", "~"));
		const unknown = error.params["additionalProperty"];
		return typeof unknown === "string" && owns(unknown);
	});
	return [...missing, ...own.slice(0, 100).map((complaint) => describeComplaint(complaint, part))];
}
function inheritsTooMuch(set) {
	const count = Math.min(items$1(set["features"]).length, MOST_MEMBERS);
	return JSON.stringify(set["defaults"] ?? {}).length * count > MOST_INHERITED;
}
function items$1(value) {
	return Array.isArray(value) ? value : [];
}

function readFeatures(repository, patterns, vocabulary) {
	const read = {
		repository,
		vocabulary,
		contractsById: contractsById(repository, vocabulary.contracts ?? [])
	};
	const files = repository.match(patterns).map((path) => readRecordFile(path, read));
	const features = files.flatMap((file) => file.features);
	const ids = new Set(features.map(({ id }) => id));
	const groups = /* @__PURE__ */ new Map();
	const suggest = fewSuggestions();
	return withUniqueIds(files.flatMap((file) => {
		return withProblemsOfSet(file, [...file.problems, ...file.groups.flatMap((group) => problemsOfGroup(group, ids, groups, suggest))].sort(byLine).slice(0, 100), vocabulary.stages);
	}));
}
function readGroups(repository, patterns) {
	return new Map(repository.match(patterns).flatMap((path) => {
		const document = repository.document(path, LIMITS.configuration);
		if ("unreadable" in document || !isFeatureSet(document.value)) return [];
		return readFeatureSet(document).groups.map(({ name, members }) => [name, members]);
	}));
}
function readRecordFile(path, reading) {
	const none = {
		path,
		groups: [],
		problems: []
	};
	const document = reading.repository.document(path, LIMITS.configuration);
	if ("unreadable" in document) {
		const problem = {
			message: document.unreadable,
			location: {
				path,
				line: 1
			},
			...document.remedy ? { remedy: document.remedy } : {}
		};
		return {
			...none,
			features: [skeleton(path, {}, [problem])]
		};
	}
	if (isFeatureSet(document.value)) return readSetFile(document, reading);
	const value = isRecord(document.value) ? document.value : {};
	const problems = [...checkDocument(document, feature), ...problemsOfWords(value, document.locate, reading.vocabulary)];
	return {
		...none,
		features: [featureOf(path, value, document.locate, problems, reading)]
	};
}
function readSetFile(document, reading) {
	const { path } = document;
	const set = readFeatureSet(document);
	const { ofFile, ofMember } = problemsOfSet(document, set);
	const defaults = isRecord(document.value) ? document.value["defaults"] : void 0;
	const locateDefault = (...keys) => document.locate("defaults", ...keys);
	return {
		path,
		groups: set.groups,
		problems: [...ofFile, ...isRecord(defaults) ? problemsOfWords(defaults, locateDefault, reading.vocabulary) : []],
		features: set.members.map(({ name, index, value, locate, owns }) => {
			const own = Object.fromEntries(Object.entries(value).filter(([key]) => owns(key)));
			const problems = [...ofMember.get(index) ?? [], ...problemsOfWords(own, locate, reading.vocabulary)];
			return {
				...featureOf(`${path}#${name}`, value, locate, problems, reading),
				set: path
			};
		})
	};
}
function byLine({ location: left }, { location: right }) {
	return (left?.line ?? 0) - (right?.line ?? 0);
}
function withProblemsOfSet({ path, features }, problems, stages) {
	if (problems.length === 0) return features;
	const rank = ({ stage }) => stageRank(stages, stage) ?? stages.length;
	const [first, ...others] = features;
	if (!first) return [skeleton(path, {}, problems)];
	const furthest = others.reduce((most, feature) => rank(feature) > rank(most) ? feature : most, first);
	return features.map((feature) => feature === furthest ? {
		...feature,
		speaksForSet: true,
		problems: [...problems, ...feature.problems]
	} : feature);
}
function withUniqueIds(features) {
	const byId = /* @__PURE__ */ new Map();
	return features.map((feature) => {
		const other = byId.get(feature.id);
		if (!other) {
			byId.set(feature.id, feature);
			return feature;
		}
		const problem = {
			message: `the id \`${feature.id}\` is also that of \`${other.path}\``,
			remedy: "give each feature an id of its own",
			...place(feature.locate("id"))
		};
		return {
			...feature,
			id: `${feature.id} (${feature.path})`,
			problems: [...feature.problems, problem]
		};
	});
}
function featureOf(path, value, locate, known, reading) {
	const problems = [...known];
	return {
		...skeleton(path, value, problems),
		...paths(path, value, locate, problems, reading),
		locate,
		problems
	};
}
function skeleton(path, value, problems) {
	const id = text(value["id"]) ?? posix.basename(path).replace(/\.feature\.ya?ml(?=$|#)/, "");
	return {
		id,
		title: text(value["title"]) ?? id,
		stage: text(value["stage"]) ?? "",
		path,
		record: value,
		...NOTHING_NAMED,
		locate: () => ({
			path,
			line: 1
		}),
		problems
	};
}
function paths(record, value, locate, problems, { repository, contractsById: byId }) {
	const resolve = (stated, ...keys) => {
		if (typeof stated !== "string") return [];
		const resolved = resolvePath(repository, stated, record);
		if ("problem" in resolved) {
			problems.push({
				message: resolved.problem,
				remedy: resolved.remedy,
				location: locate(...keys)
			});
			return [];
		}
		return [stated.endsWith("/") && !resolved.path.endsWith("/") && resolved.path !== "" ? `${resolved.path}/` : resolved.path];
	};
	const list = (key) => items(value[key]).flatMap((stated, index) => resolve(stated, key, index));
	const tests = isRecord(value["tests"]) ? value["tests"] : {};
	const contract = (stated, index) => {
		const found = typeof stated === "string" ? byId(stated, record) : void 0;
		if (!found) return resolve(stated, "contracts", index);
		if ("path" in found) return [found.path];
		problems.push({
			...found,
			location: locate("contracts", index)
		});
		if (typeof stated === "string") unsettled.push(stated);
		return [];
	};
	const unsettled = [];
	const outputContracts = /* @__PURE__ */ new Map();
	for (const output of items(value["outputs"])) {
		const stated = isRecord(output) ? text(output["contract"]) : void 0;
		const found = stated === void 0 ? void 0 : byId(stated, record);
		if (stated === void 0 || !found) continue;
		if ("path" in found) outputContracts.set(stated, found.path);
		else unsettled.push(stated);
	}
	return {
		contracts: items(value["contracts"]).flatMap(contract),
		outputContracts,
		unsettled,
		code: list("code"),
		experiments: list("experiments"),
		evaluation: list("evaluation"),
		data: items(value["data"]).flatMap((entry, index) => {
			if (!isRecord(entry)) return resolve(entry, "data", index).map((path) => ({ path }));
			const sha256 = text(entry["sha256"]);
			return resolve(entry["path"], "data", index, "path").map((path) => ({
				path,
				...sha256 ? { sha256 } : {}
			}));
		}),
		packages: list("packages"),
		runs: list("runs"),
		tests: Object.fromEntries(TEST_KINDS.filter((kind) => tests[kind] !== void 0).map((kind) => [kind, Array.isArray(tests[kind]) ? tests[kind].flatMap((stated, index) => resolve(stated, "tests", kind, index)) : resolve(tests[kind], "tests", kind)])),
		evidence: list("evidence"),
		lineage: list("lineage")
	};
}
function impliedFeature(repository, stage, patterns) {
	const { path: _, ...nothing } = skeleton("", {}, []);
	return {
		...nothing,
		id: IMPLIED_FEATURE,
		title: IMPLIED_TITLE,
		stage,
		contracts: repository.match(patterns.contracts),
		experiments: repository.match(patterns.experiments),
		locate: () => void 0
	};
}
function dependenciesOf(feature) {
	return strings(feature.record["depends-on"]);
}
function locksOf(feature) {
	return strings(feature.record.locked);
}
function items(value) {
	return Array.isArray(value) ? value : [];
}
function strings(value) {
	return items(value).filter((item) => typeof item === "string");
}
function text(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
function place(location) {
	return location ? { location } : {};
}

export { readGroups as a, readFeatures as i, impliedFeature as n, isFeatureSet as o, locksOf as r, readFeatureSet as s, dependenciesOf as t };