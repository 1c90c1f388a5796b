import { r as __toESM } from "./rolldown-runtime.js";
import { S as checkDocument, _ as addError, b as joinErrors, h as boundedText, m as fileSubject, n as plainList, p as resolvePath, r as plainTable, t as pathsBelow, v as boundedValidator, x as errorCode } from "./small-parts.js";
import { _ as positionFinder, g as jsonDocument, h as yamlDocument, v as parseJson, x as LIMITS$1, y as shorten } from "./run-over-checkout.js";
import { C as boundsOf, D as needsValues, E as sidesEffect, I as segmentDemands, J as FLOAT_NOISE, N as demandsOf, S as roundingOf$1, T as pairedEffect, a as lend, b as normalTail, d as separationP, f as decidableN, g as agreementP, h as exactDifference, i as meanOf$1, l as questionsOf, n as describeSample, o as standsAsMerged, p as detectableDistance, r as sampleFromSums, s as changedTerms, t as sortedQuantile, v as upperNormal, w as alternativeP, x as POWER, y as tailOf } from "./sorted-quantile.js";
import { a as mlflowRunsInJson, i as isMlflowJson, n as readRun, o as mlflowRunFolders, r as mlflowRunsInSqlite, s as readMlflowRunFolder } from "./run-record.js";
import { t as quickselect } from "./simple-statistics.js";
import { d as didYouMean } from "./basics.js";
import { t as csvTable } from "./csv.js";
import { n as parseLfsPointer, t as LONGEST_LFS_POINTER } from "./lfs-pointer.js";
import * as zlib from "node:zlib";
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";

const experiment = boundedValidator(validate52);
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "experiment.schema.json",
	"title": "Experiment",
	"description": "`*.experiment.yml`: a hypothesis and the success criteria it is held to, written before the results. Every path is relative to this file.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"hypothesis",
		"criteria"
	],
	"properties": {
		"id": { "$ref": "common.schema.json#/$defs/identifier" },
		"hypothesis": {
			"description": "What is believed, in a sentence.",
			"type": "string",
			"minLength": 1,
			"maxLength": 4e3
		},
		"unit": {
			"description": "The column that names one observation: episode, case, seed, fold, user. The same id on both sides makes a pair. Left out: rows are independent.",
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		},
		"pair-by": {
			"description": "`none` refuses to pair rows that have the same unit.",
			"enum": ["unit", "none"]
		},
		"repeats": {
			"description": "Several rows of one unit become one value: their `mean`; `all`, 1 where all are 1 (pass^k); `any`, 1 where one is (pass@k). Left out: one row a unit.",
			"enum": [
				"mean",
				"all",
				"any"
			]
		},
		"broken-rows": {
			"description": "The largest share of rows with `status: error` (the infrastructure's fault, not the candidate's) with which the rest still counts: `2%`, or a share from 0 to 1. Left out: none.",
			"$ref": "#/$defs/share"
		},
		"baseline": {
			"description": "Results of what is there today: a file, a file as it is on the base branch, or the window of earlier runs that the candidate is held against.",
			"$ref": "#/$defs/baseline"
		},
		"candidate": {
			"description": "Results of what is proposed.",
			"$ref": "#/$defs/results"
		},
		"results": {
			"description": "Results alone, instead of `baseline` and `candidate`, where all criteria are thresholds.",
			"$ref": "#/$defs/results"
		},
		"counts": {
			"title": "Counts",
			"description": "Columns that hold counts, for the metrics `precision`, `recall` and `f1`: computed from the sums over units, never as the mean of the rows' own ratios.",
			"type": "object",
			"additionalProperties": false,
			"required": ["true-positives"],
			"properties": {
				"true-positives": { "$ref": "#/$defs/column" },
				"false-positives": { "$ref": "#/$defs/column" },
				"false-negatives": { "$ref": "#/$defs/column" }
			}
		},
		"criteria": {
			"type": "array",
			"minItems": 1,
			"maxItems": 500,
			"items": { "$ref": "#/$defs/criterion" }
		},
		"guardrails": {
			"description": "Criteria whose role is `guardrail` unless they say otherwise.",
			"type": "array",
			"maxItems": 500,
			"items": { "$ref": "#/$defs/criterion" }
		},
		"segments": {
			"title": "Segments",
			"description": "Holds metrics in every segment, so that a passing average cannot hide a segment that fell.",
			"type": "object",
			"additionalProperties": false,
			"required": ["by"],
			"properties": {
				"by": {
					"description": "The column that names a row's segment.",
					"$ref": "#/$defs/column"
				},
				"metrics": {
					"description": "The metrics that are held in every segment. Left out: every metric of the criteria whose direction is known.",
					"type": "array",
					"minItems": 1,
					"maxItems": 500,
					"uniqueItems": true,
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 500
					}
				},
				"minimum-n": {
					"description": "Units a segment needs on each side to be decided. Left out: 30.",
					"type": "integer",
					"minimum": 2,
					"maximum": 1e9
				},
				"non-inferiority-margin": {
					"description": "How much worse a metric may be in a segment at most. A criterion with a margin of its own keeps that one. Left out: only those are held.",
					"$ref": "#/$defs/amount"
				}
			}
		},
		"ablations": {
			"description": "Results with a component taken out: they must be worse by a stated amount, else the component has not earned its place.",
			"type": "array",
			"maxItems": 50,
			"items": {
				"title": "Ablation",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"without",
					"results",
					"metric",
					"worse-by"
				],
				"properties": {
					"without": {
						"description": "The component that was taken out.",
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					},
					"results": { "$ref": "common.schema.json#/$defs/path" },
					"format": { "$ref": "#/$defs/format" },
					"metric": {
						"description": "A metric of the criteria whose direction is known.",
						"type": "string",
						"minLength": 1,
						"maxLength": 500
					},
					"worse-by": {
						"description": "How much worse the results without it must surely be.",
						"$ref": "#/$defs/amount"
					}
				}
			}
		},
		"confidence": {
			"description": "Of the intervals, two-sided: a share between 0 and 1. Left out: 0.95.",
			"type": "number",
			"exclusiveMinimum": 0,
			"exclusiveMaximum": 1
		},
		"correction": {
			"description": "How goals that are tested side by side are corrected for being several. Guardrails are not. Left out: holm.",
			"enum": [
				"holm",
				"benjamini-hochberg",
				"bonferroni",
				"none"
			]
		},
		"seed": {
			"description": "Of the random numbers of `permutation` and `bootstrap`. Left out: 1.",
			"type": "integer",
			"minimum": 0,
			"maximum": 4294967295
		},
		"plan": {
			"description": "How the result becomes a production artefact.",
			"type": "string",
			"maxLength": 4e3
		},
		"learnings": {
			"description": "What was learnt: a page.",
			"$ref": "common.schema.json#/$defs/path"
		}
	},
	"$defs": {
		"format": {
			"description": "How the file is read, where its name and content do not say. Left out: recognised.",
			"enum": [
				"csv",
				"tsv",
				"parquet",
				"json",
				"ndjson",
				"summary",
				"long",
				"dvc",
				"mlflow",
				"scikit-learn",
				"hugging-face",
				"lm-evaluation-harness",
				"inspect",
				"promptfoo"
			]
		},
		"column": {
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		},
		"share": { "anyOf": [{
			"type": "number",
			"minimum": 0,
			"maximum": 1,
			"description": "A share from 0 to 1, or `2%`."
		}, {
			"type": "string",
			"maxLength": 40,
			"pattern": "^\\s*\\d+(\\.\\d+)?\\s*%\\s*$",
			"description": "A share from 0 to 1, or `2%`."
		}] },
		"results": { "anyOf": [{ "$ref": "common.schema.json#/$defs/path" }, { "$ref": "#/$defs/namedResults" }] },
		"baseline": { "anyOf": [
			{ "$ref": "common.schema.json#/$defs/path" },
			{ "$ref": "#/$defs/namedResults" },
			{
				"title": "BaseBranchResults",
				"type": "object",
				"additionalProperties": false,
				"required": ["base-branch"],
				"properties": {
					"base-branch": {
						"description": "The file as it is on the base branch.",
						"$ref": "common.schema.json#/$defs/path"
					},
					"name": {
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					},
					"format": { "$ref": "#/$defs/format" }
				}
			},
			{
				"title": "HistoryResults",
				"type": "object",
				"additionalProperties": false,
				"required": ["history"],
				"properties": {
					"history": {
						"description": "One earlier run a row, the oldest first.",
						"$ref": "common.schema.json#/$defs/path"
					},
					"name": {
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					},
					"format": { "$ref": "#/$defs/format" },
					"window": {
						"description": "The last so many runs. Left out: 20.",
						"type": "integer",
						"minimum": 2,
						"maximum": 1e3
					},
					"bounds": {
						"description": "How the bounds for the next value are predicted: `t` (normal, spread estimated), `z` (normal, spread taken as known), `log-normal`, `iqr` (quartiles and 1.5 times their distance). Left out: t.",
						"enum": [
							"t",
							"z",
							"log-normal",
							"iqr"
						]
					}
				}
			}
		] },
		"namedResults": {
			"title": "NamedResults",
			"type": "object",
			"additionalProperties": false,
			"required": ["results"],
			"properties": {
				"name": {
					"type": "string",
					"minLength": 1,
					"maxLength": 200
				},
				"results": { "$ref": "common.schema.json#/$defs/path" },
				"format": { "$ref": "#/$defs/format" },
				"parts": {
					"description": "Rows that the summary in `results` follows from: it is computed again from them.",
					"$ref": "common.schema.json#/$defs/path"
				}
			}
		},
		"amount": {
			"description": "`0.02` is absolute, `2%` relative to the size of the baseline, `2pp` percentage points of a share.",
			"anyOf": [{
				"type": "number",
				"minimum": 0,
				"description": "A number that is not negative, `2%` or `2pp`."
			}, {
				"type": "string",
				"maxLength": 40,
				"pattern": "^\\s*\\d+(\\.\\d+)?\\s*(%|pp)\\s*$",
				"description": "A number that is not negative, `2%` or `2pp`."
			}]
		},
		"criterion": {
			"title": "Criterion",
			"description": "One metric and what it must do.",
			"type": "object",
			"additionalProperties": false,
			"required": ["metric"],
			"properties": {
				"metric": {
					"description": "The column of the results, the key, a dotted path (`val.loss`) or a JSON pointer (`/macro avg/f1-score`).",
					"type": "string",
					"minLength": 1,
					"maxLength": 500
				},
				"role": {
					"description": "`goal`: must be reached, and is corrected where there are several. `guardrail`: must not get worse. `information`: is shown and decides nothing. Left out: a margin or a band makes a guardrail, anything else a goal.",
					"enum": [
						"goal",
						"guardrail",
						"information"
					]
				},
				"ratio": {
					"title": "Ratio",
					"description": "The metric is the sum of one column over the sum of another (false alerts per day), never the mean of the rows' own ratios.",
					"type": "object",
					"additionalProperties": false,
					"required": ["numerator", "denominator"],
					"properties": {
						"numerator": { "$ref": "#/$defs/column" },
						"denominator": { "$ref": "#/$defs/column" }
					}
				},
				"direction": {
					"description": "Which way is better.",
					"enum": ["increase", "decrease"]
				},
				"threshold": {
					"description": "What the candidate's own mean is held against: `>= 0.80`, `> 0`, `<= 5`, `< 5`, `== 0`, `between 0 and 1`.",
					"type": "string",
					"maxLength": 200,
					"pattern": "^\\s*((>=|<=|==|>|<)\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|between\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s+and\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?)\\s*$"
				},
				"tolerance": {
					"description": "How far beyond a threshold still counts as on it, in the metric's unit. Left out: 1e-9 of the threshold's size, so that float noise does not decide.",
					"type": "number",
					"minimum": 0
				},
				"minimum-improvement": {
					"description": "How much better the candidate must surely be: the whole interval must lie beyond it. Needs `direction` and `baseline`.",
					"$ref": "#/$defs/amount"
				},
				"non-inferiority-margin": {
					"description": "How much worse it may be at most: the whole interval must lie within it. Makes the metric a guardrail. Needs `direction` and `baseline`.",
					"$ref": "#/$defs/amount"
				},
				"equivalence-band": {
					"description": "How far it may be from the baseline on either side: the whole interval must lie within. Needs `baseline`.",
					"$ref": "#/$defs/amount"
				},
				"test": {
					"description": "How the sides are compared. Left out: chosen from the shape of the data, and named in the report.",
					"enum": [
						"welch",
						"paired-t",
						"mann-whitney",
						"wilcoxon",
						"permutation",
						"bootstrap",
						"proportions",
						"mcnemar",
						"fisher"
					]
				},
				"alternative": {
					"description": "Asks on one side only: that the difference is `greater`, or `less`, than the limit. The interval is then open on the other side. Left out: two-sided.",
					"enum": [
						"two-sided",
						"greater",
						"less"
					]
				},
				"confidence": {
					"description": "Of this criterion alone: a share between 0 and 1. Left out: that of the experiment.",
					"type": "number",
					"exclusiveMinimum": 0,
					"exclusiveMaximum": 1
				},
				"deterministic": {
					"description": "The metric comes out the same every time: one measurement is enough and no interval is needed.",
					"type": "boolean"
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
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" },
				parentSchema: schema21,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema21,
			data
		});
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema22 = { "anyOf": [{
	"type": "number",
	"minimum": 0,
	"maximum": 1,
	"description": "A share from 0 to 1, or `2%`."
}, {
	"type": "string",
	"maxLength": 40,
	"pattern": "^\\s*\\d+(\\.\\d+)?\\s*%\\s*$",
	"description": "A share from 0 to 1, or `2%`."
}] };
const pattern4 = /* @__PURE__ */ new RegExp("^\\s*\\d+(\\.\\d+)?\\s*%\\s*$", "");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data == "number" && isFinite(data)) {
		if (data > 1 || isNaN(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 1
				},
				parentSchema: schema22.anyOf[0],
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
				parentSchema: schema22.anyOf[0],
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "number" },
			parentSchema: schema22.anyOf[0],
			data
		});
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (typeof data === "string") {
		if (data.length > 40) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "maxLength",
				params: { limit: 40 },
				parentSchema: schema22.anyOf[1],
				data
			});
			errors++;
		}
		if (!pattern4.test(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "pattern",
				params: { pattern: "^\\s*\\d+(\\.\\d+)?\\s*%\\s*$" },
				parentSchema: schema22.anyOf[1],
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema22.anyOf[1],
			data
		});
		errors++;
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
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
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema23 = { "anyOf": [
	{ "$ref": "common.schema.json#/$defs/path" },
	{ "$ref": "#/$defs/namedResults" },
	{
		"title": "BaseBranchResults",
		"type": "object",
		"additionalProperties": false,
		"required": ["base-branch"],
		"properties": {
			"base-branch": {
				"description": "The file as it is on the base branch.",
				"$ref": "common.schema.json#/$defs/path"
			},
			"name": {
				"type": "string",
				"minLength": 1,
				"maxLength": 200
			},
			"format": { "$ref": "#/$defs/format" }
		}
	},
	{
		"title": "HistoryResults",
		"type": "object",
		"additionalProperties": false,
		"required": ["history"],
		"properties": {
			"history": {
				"description": "One earlier run a row, the oldest first.",
				"$ref": "common.schema.json#/$defs/path"
			},
			"name": {
				"type": "string",
				"minLength": 1,
				"maxLength": 200
			},
			"format": { "$ref": "#/$defs/format" },
			"window": {
				"description": "The last so many runs. Left out: 20.",
				"type": "integer",
				"minimum": 2,
				"maximum": 1e3
			},
			"bounds": {
				"description": "How the bounds for the next value are predicted: `t` (normal, spread estimated), `z` (normal, spread taken as known), `log-normal`, `iqr` (quartiles and 1.5 times their distance). Left out: t.",
				"enum": [
					"t",
					"z",
					"log-normal",
					"iqr"
				]
			}
		}
	}
] };
const schema24 = {
	"description": "A path, relative to the file that states it, with forward slashes.",
	"type": "string",
	"minLength": 1,
	"maxLength": 1e3
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 1e3) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "maxLength",
				params: { limit: 1e3 },
				parentSchema: schema24,
				data
			});
			errors++;
		}
		if (data.length < 1) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "minLength",
				params: { limit: 1 },
				parentSchema: schema24,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema24,
			data
		});
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema25 = {
	"title": "NamedResults",
	"type": "object",
	"additionalProperties": false,
	"required": ["results"],
	"properties": {
		"name": {
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		},
		"results": { "$ref": "common.schema.json#/$defs/path" },
		"format": { "$ref": "#/$defs/format" },
		"parts": {
			"description": "Rows that the summary in `results` follows from: it is computed again from them.",
			"$ref": "common.schema.json#/$defs/path"
		}
	}
};
const schema26 = {
	"description": "How the file is read, where its name and content do not say. Left out: recognised.",
	"enum": [
		"csv",
		"tsv",
		"parquet",
		"json",
		"ndjson",
		"summary",
		"long",
		"dvc",
		"mlflow",
		"scikit-learn",
		"hugging-face",
		"lm-evaluation-harness",
		"inspect",
		"promptfoo"
	]
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "csv" || data === "tsv" || data === "parquet" || data === "json" || data === "ndjson" || data === "summary" || data === "long" || data === "dvc" || data === "mlflow" || data === "scikit-learn" || data === "hugging-face" || data === "lm-evaluation-harness" || data === "inspect" || data === "promptfoo")) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema26.enum },
			parentSchema: schema26,
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
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.results === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "results" },
				parentSchema: schema25,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "results" || key0 === "format" || key0 === "parts")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema25,
				data
			});
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (data0.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/name",
						keyword: "maxLength",
						params: { limit: 200 },
						parentSchema: schema25.properties.name,
						data: data0
					});
					errors++;
				}
				if (data0.length < 1) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/name",
						keyword: "minLength",
						params: { limit: 1 },
						parentSchema: schema25.properties.name,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/name",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema25.properties.name,
					data: data0
				});
				errors++;
			}
		}
		if (data.results !== void 0) {
			if (!validate59(data.results, {
				instancePath: instancePath + "/results",
				parentData: data,
				parentDataProperty: "results",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.format !== void 0) {
			if (!validate63(data.format, {
				instancePath: instancePath + "/format",
				parentData: data,
				parentDataProperty: "format",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.parts !== void 0) {
			if (!validate59(data.parts, {
				instancePath: instancePath + "/parts",
				parentData: data,
				parentDataProperty: "parts",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema25,
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
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate59(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = joinErrors(vErrors, validate59.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (!validate61(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = joinErrors(vErrors, validate61.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var props0 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["base-branch"] === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "base-branch" },
				parentSchema: schema23.anyOf[2],
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "base-branch" || key0 === "name" || key0 === "format")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema23.anyOf[2],
				data
			});
			errors++;
		}
		if (data["base-branch"] !== void 0) {
			if (!validate59(data["base-branch"], {
				instancePath: instancePath + "/base-branch",
				parentData: data,
				parentDataProperty: "base-branch",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (data1.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/name",
						keyword: "maxLength",
						params: { limit: 200 },
						parentSchema: schema23.anyOf[2].properties.name,
						data: data1
					});
					errors++;
				}
				if (data1.length < 1) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/name",
						keyword: "minLength",
						params: { limit: 1 },
						parentSchema: schema23.anyOf[2].properties.name,
						data: data1
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/name",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema23.anyOf[2].properties.name,
					data: data1
				});
				errors++;
			}
		}
		if (data.format !== void 0) {
			if (!validate63(data.format, {
				instancePath: instancePath + "/format",
				parentData: data,
				parentDataProperty: "format",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema23.anyOf[2],
			data
		});
		errors++;
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) props0 = true;
	}
	const _errs10 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.history === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "history" },
				parentSchema: schema23.anyOf[3],
				data
			});
			errors++;
		}
		for (const key1 in data) if (!(key1 === "history" || key1 === "name" || key1 === "format" || key1 === "window" || key1 === "bounds")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key1 },
				parentSchema: schema23.anyOf[3],
				data
			});
			errors++;
		}
		if (data.history !== void 0) {
			if (!validate59(data.history, {
				instancePath: instancePath + "/history",
				parentData: data,
				parentDataProperty: "history",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			let data4 = data.name;
			if (typeof data4 === "string") {
				if (data4.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/name",
						keyword: "maxLength",
						params: { limit: 200 },
						parentSchema: schema23.anyOf[3].properties.name,
						data: data4
					});
					errors++;
				}
				if (data4.length < 1) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/name",
						keyword: "minLength",
						params: { limit: 1 },
						parentSchema: schema23.anyOf[3].properties.name,
						data: data4
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/name",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema23.anyOf[3].properties.name,
					data: data4
				});
				errors++;
			}
		}
		if (data.format !== void 0) {
			if (!validate63(data.format, {
				instancePath: instancePath + "/format",
				parentData: data,
				parentDataProperty: "format",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.window !== void 0) {
			let data6 = data.window;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/window",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema23.anyOf[3].properties.window,
					data: data6
				});
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 > 1e3 || isNaN(data6)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/window",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e3
						},
						parentSchema: schema23.anyOf[3].properties.window,
						data: data6
					});
					errors++;
				}
				if (data6 < 2 || isNaN(data6)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/window",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 2
						},
						parentSchema: schema23.anyOf[3].properties.window,
						data: data6
					});
					errors++;
				}
			}
		}
		if (data.bounds !== void 0) {
			let data7 = data.bounds;
			if (!(data7 === "t" || data7 === "z" || data7 === "log-normal" || data7 === "iqr")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/bounds",
					keyword: "enum",
					params: { allowedValues: schema23.anyOf[3].properties.bounds.enum },
					parentSchema: schema23.anyOf[3].properties.bounds,
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
			parentSchema: schema23.anyOf[3],
			data
		});
		errors++;
	}
	var _valid0 = _errs10 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) props0 = true;
	}
	if (!valid0) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "anyOf",
			params: {},
			parentSchema: schema23,
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
	validate58.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate58.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema27 = { "anyOf": [{ "$ref": "common.schema.json#/$defs/path" }, { "$ref": "#/$defs/namedResults" }] };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate72.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate59(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = joinErrors(vErrors, validate59.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (!validate61(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = joinErrors(vErrors, validate61.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var props0 = true;
	if (!valid0) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "anyOf",
			params: {},
			parentSchema: schema27,
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
	validate72.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate72.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema28 = {
	"type": "string",
	"minLength": 1,
	"maxLength": 200
};
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate77.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 200) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "maxLength",
				params: { limit: 200 },
				parentSchema: schema28,
				data
			});
			errors++;
		}
		if (data.length < 1) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "minLength",
				params: { limit: 1 },
				parentSchema: schema28,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema28,
			data
		});
		errors++;
	}
	validate77.errors = vErrors;
	return errors === 0;
}
validate77.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema29 = {
	"title": "Criterion",
	"description": "One metric and what it must do.",
	"type": "object",
	"additionalProperties": false,
	"required": ["metric"],
	"properties": {
		"metric": {
			"description": "The column of the results, the key, a dotted path (`val.loss`) or a JSON pointer (`/macro avg/f1-score`).",
			"type": "string",
			"minLength": 1,
			"maxLength": 500
		},
		"role": {
			"description": "`goal`: must be reached, and is corrected where there are several. `guardrail`: must not get worse. `information`: is shown and decides nothing. Left out: a margin or a band makes a guardrail, anything else a goal.",
			"enum": [
				"goal",
				"guardrail",
				"information"
			]
		},
		"ratio": {
			"title": "Ratio",
			"description": "The metric is the sum of one column over the sum of another (false alerts per day), never the mean of the rows' own ratios.",
			"type": "object",
			"additionalProperties": false,
			"required": ["numerator", "denominator"],
			"properties": {
				"numerator": { "$ref": "#/$defs/column" },
				"denominator": { "$ref": "#/$defs/column" }
			}
		},
		"direction": {
			"description": "Which way is better.",
			"enum": ["increase", "decrease"]
		},
		"threshold": {
			"description": "What the candidate's own mean is held against: `>= 0.80`, `> 0`, `<= 5`, `< 5`, `== 0`, `between 0 and 1`.",
			"type": "string",
			"maxLength": 200,
			"pattern": "^\\s*((>=|<=|==|>|<)\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|between\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s+and\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?)\\s*$"
		},
		"tolerance": {
			"description": "How far beyond a threshold still counts as on it, in the metric's unit. Left out: 1e-9 of the threshold's size, so that float noise does not decide.",
			"type": "number",
			"minimum": 0
		},
		"minimum-improvement": {
			"description": "How much better the candidate must surely be: the whole interval must lie beyond it. Needs `direction` and `baseline`.",
			"$ref": "#/$defs/amount"
		},
		"non-inferiority-margin": {
			"description": "How much worse it may be at most: the whole interval must lie within it. Makes the metric a guardrail. Needs `direction` and `baseline`.",
			"$ref": "#/$defs/amount"
		},
		"equivalence-band": {
			"description": "How far it may be from the baseline on either side: the whole interval must lie within. Needs `baseline`.",
			"$ref": "#/$defs/amount"
		},
		"test": {
			"description": "How the sides are compared. Left out: chosen from the shape of the data, and named in the report.",
			"enum": [
				"welch",
				"paired-t",
				"mann-whitney",
				"wilcoxon",
				"permutation",
				"bootstrap",
				"proportions",
				"mcnemar",
				"fisher"
			]
		},
		"alternative": {
			"description": "Asks on one side only: that the difference is `greater`, or `less`, than the limit. The interval is then open on the other side. Left out: two-sided.",
			"enum": [
				"two-sided",
				"greater",
				"less"
			]
		},
		"confidence": {
			"description": "Of this criterion alone: a share between 0 and 1. Left out: that of the experiment.",
			"type": "number",
			"exclusiveMinimum": 0,
			"exclusiveMaximum": 1
		},
		"deterministic": {
			"description": "The metric comes out the same every time: one measurement is enough and no interval is needed.",
			"type": "boolean"
		}
	}
};
const schema30 = {
	"description": "`0.02` is absolute, `2%` relative to the size of the baseline, `2pp` percentage points of a share.",
	"anyOf": [{
		"type": "number",
		"minimum": 0,
		"description": "A number that is not negative, `2%` or `2pp`."
	}, {
		"type": "string",
		"maxLength": 40,
		"pattern": "^\\s*\\d+(\\.\\d+)?\\s*(%|pp)\\s*$",
		"description": "A number that is not negative, `2%` or `2pp`."
	}]
};
const pattern6 = /* @__PURE__ */ new RegExp("^\\s*\\d+(\\.\\d+)?\\s*(%|pp)\\s*$", "");
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate84.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data == "number" && isFinite(data)) {
		if (data < 0 || isNaN(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				},
				parentSchema: schema30.anyOf[0],
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "number" },
			parentSchema: schema30.anyOf[0],
			data
		});
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (typeof data === "string") {
		if (data.length > 40) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "maxLength",
				params: { limit: 40 },
				parentSchema: schema30.anyOf[1],
				data
			});
			errors++;
		}
		if (!pattern6.test(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "pattern",
				params: { pattern: "^\\s*\\d+(\\.\\d+)?\\s*(%|pp)\\s*$" },
				parentSchema: schema30.anyOf[1],
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema30.anyOf[1],
			data
		});
		errors++;
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "anyOf",
			params: {},
			parentSchema: schema30,
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
	validate84.errors = vErrors;
	return errors === 0;
}
validate84.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern5 = /* @__PURE__ */ new RegExp("^\\s*((>=|<=|==|>|<)\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|between\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s+and\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?)\\s*$", "");
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate81.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.metric === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "metric" },
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
		if (data.metric !== void 0) {
			let data0 = data.metric;
			if (typeof data0 === "string") {
				if (data0.length > 500) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/metric",
						keyword: "maxLength",
						params: { limit: 500 },
						parentSchema: schema29.properties.metric,
						data: data0
					});
					errors++;
				}
				if (data0.length < 1) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/metric",
						keyword: "minLength",
						params: { limit: 1 },
						parentSchema: schema29.properties.metric,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/metric",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema29.properties.metric,
					data: data0
				});
				errors++;
			}
		}
		if (data.role !== void 0) {
			let data1 = data.role;
			if (!(data1 === "goal" || data1 === "guardrail" || data1 === "information")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/role",
					keyword: "enum",
					params: { allowedValues: schema29.properties.role.enum },
					parentSchema: schema29.properties.role,
					data: data1
				});
				errors++;
			}
		}
		if (data.ratio !== void 0) {
			let data2 = data.ratio;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.numerator === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/ratio",
						keyword: "required",
						params: { missingProperty: "numerator" },
						parentSchema: schema29.properties.ratio,
						data: data2
					});
					errors++;
				}
				if (data2.denominator === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/ratio",
						keyword: "required",
						params: { missingProperty: "denominator" },
						parentSchema: schema29.properties.ratio,
						data: data2
					});
					errors++;
				}
				for (const key1 in data2) if (!(key1 === "numerator" || key1 === "denominator")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/ratio",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						parentSchema: schema29.properties.ratio,
						data: data2
					});
					errors++;
				}
				if (data2.numerator !== void 0) {
					if (!validate77(data2.numerator, {
						instancePath: instancePath + "/ratio/numerator",
						parentData: data2,
						parentDataProperty: "numerator",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate77.errors);
						errors = vErrors.length;
					}
				}
				if (data2.denominator !== void 0) {
					if (!validate77(data2.denominator, {
						instancePath: instancePath + "/ratio/denominator",
						parentData: data2,
						parentDataProperty: "denominator",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate77.errors);
						errors = vErrors.length;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/ratio",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema29.properties.ratio,
					data: data2
				});
				errors++;
			}
		}
		if (data.direction !== void 0) {
			let data5 = data.direction;
			if (!(data5 === "increase" || data5 === "decrease")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/direction",
					keyword: "enum",
					params: { allowedValues: schema29.properties.direction.enum },
					parentSchema: schema29.properties.direction,
					data: data5
				});
				errors++;
			}
		}
		if (data.threshold !== void 0) {
			let data6 = data.threshold;
			if (typeof data6 === "string") {
				if (data6.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/threshold",
						keyword: "maxLength",
						params: { limit: 200 },
						parentSchema: schema29.properties.threshold,
						data: data6
					});
					errors++;
				}
				if (!pattern5.test(data6)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/threshold",
						keyword: "pattern",
						params: { pattern: "^\\s*((>=|<=|==|>|<)\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|between\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s+and\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?)\\s*$" },
						parentSchema: schema29.properties.threshold,
						data: data6
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/threshold",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema29.properties.threshold,
					data: data6
				});
				errors++;
			}
		}
		if (data.tolerance !== void 0) {
			let data7 = data.tolerance;
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 < 0 || isNaN(data7)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/tolerance",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema29.properties.tolerance,
						data: data7
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/tolerance",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema29.properties.tolerance,
					data: data7
				});
				errors++;
			}
		}
		if (data["minimum-improvement"] !== void 0) {
			if (!validate84(data["minimum-improvement"], {
				instancePath: instancePath + "/minimum-improvement",
				parentData: data,
				parentDataProperty: "minimum-improvement",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate84.errors);
				errors = vErrors.length;
			}
		}
		if (data["non-inferiority-margin"] !== void 0) {
			if (!validate84(data["non-inferiority-margin"], {
				instancePath: instancePath + "/non-inferiority-margin",
				parentData: data,
				parentDataProperty: "non-inferiority-margin",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate84.errors);
				errors = vErrors.length;
			}
		}
		if (data["equivalence-band"] !== void 0) {
			if (!validate84(data["equivalence-band"], {
				instancePath: instancePath + "/equivalence-band",
				parentData: data,
				parentDataProperty: "equivalence-band",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate84.errors);
				errors = vErrors.length;
			}
		}
		if (data.test !== void 0) {
			let data11 = data.test;
			if (!(data11 === "welch" || data11 === "paired-t" || data11 === "mann-whitney" || data11 === "wilcoxon" || data11 === "permutation" || data11 === "bootstrap" || data11 === "proportions" || data11 === "mcnemar" || data11 === "fisher")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/test",
					keyword: "enum",
					params: { allowedValues: schema29.properties.test.enum },
					parentSchema: schema29.properties.test,
					data: data11
				});
				errors++;
			}
		}
		if (data.alternative !== void 0) {
			let data12 = data.alternative;
			if (!(data12 === "two-sided" || data12 === "greater" || data12 === "less")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/alternative",
					keyword: "enum",
					params: { allowedValues: schema29.properties.alternative.enum },
					parentSchema: schema29.properties.alternative,
					data: data12
				});
				errors++;
			}
		}
		if (data.confidence !== void 0) {
			let data13 = data.confidence;
			if (typeof data13 == "number" && isFinite(data13)) {
				if (data13 >= 1 || isNaN(data13)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/confidence",
						keyword: "exclusiveMaximum",
						params: {
							comparison: "<",
							limit: 1
						},
						parentSchema: schema29.properties.confidence,
						data: data13
					});
					errors++;
				}
				if (data13 <= 0 || isNaN(data13)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/confidence",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						parentSchema: schema29.properties.confidence,
						data: data13
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/confidence",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema29.properties.confidence,
					data: data13
				});
				errors++;
			}
		}
		if (data.deterministic !== void 0) {
			let data14 = data.deterministic;
			if (typeof data14 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/deterministic",
					keyword: "type",
					params: { type: "boolean" },
					parentSchema: schema29.properties.deterministic,
					data: data14
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
	validate81.errors = vErrors;
	return errors === 0;
}
validate81.evaluated = {
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
		if (data.id === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "id" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		if (data.hypothesis === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "hypothesis" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		if (data.criteria === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "criteria" },
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
		if (data.hypothesis !== void 0) {
			let data1 = data.hypothesis;
			if (typeof data1 === "string") {
				if (data1.length > 4e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/hypothesis",
						keyword: "maxLength",
						params: { limit: 4e3 },
						parentSchema: schema19.properties.hypothesis,
						data: data1
					});
					errors++;
				}
				if (data1.length < 1) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/hypothesis",
						keyword: "minLength",
						params: { limit: 1 },
						parentSchema: schema19.properties.hypothesis,
						data: data1
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/hypothesis",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema19.properties.hypothesis,
					data: data1
				});
				errors++;
			}
		}
		if (data.unit !== void 0) {
			let data2 = data.unit;
			if (typeof data2 === "string") {
				if (data2.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/unit",
						keyword: "maxLength",
						params: { limit: 200 },
						parentSchema: schema19.properties.unit,
						data: data2
					});
					errors++;
				}
				if (data2.length < 1) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/unit",
						keyword: "minLength",
						params: { limit: 1 },
						parentSchema: schema19.properties.unit,
						data: data2
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/unit",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema19.properties.unit,
					data: data2
				});
				errors++;
			}
		}
		if (data["pair-by"] !== void 0) {
			let data3 = data["pair-by"];
			if (!(data3 === "unit" || data3 === "none")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/pair-by",
					keyword: "enum",
					params: { allowedValues: schema19.properties["pair-by"].enum },
					parentSchema: schema19.properties["pair-by"],
					data: data3
				});
				errors++;
			}
		}
		if (data.repeats !== void 0) {
			let data4 = data.repeats;
			if (!(data4 === "mean" || data4 === "all" || data4 === "any")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/repeats",
					keyword: "enum",
					params: { allowedValues: schema19.properties.repeats.enum },
					parentSchema: schema19.properties.repeats,
					data: data4
				});
				errors++;
			}
		}
		if (data["broken-rows"] !== void 0) {
			if (!validate56(data["broken-rows"], {
				instancePath: instancePath + "/broken-rows",
				parentData: data,
				parentDataProperty: "broken-rows",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.baseline !== void 0) {
			if (!validate58(data.baseline, {
				instancePath: instancePath + "/baseline",
				parentData: data,
				parentDataProperty: "baseline",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate58.errors);
				errors = vErrors.length;
			}
		}
		if (data.candidate !== void 0) {
			if (!validate72(data.candidate, {
				instancePath: instancePath + "/candidate",
				parentData: data,
				parentDataProperty: "candidate",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate72.errors);
				errors = vErrors.length;
			}
		}
		if (data.results !== void 0) {
			if (!validate72(data.results, {
				instancePath: instancePath + "/results",
				parentData: data,
				parentDataProperty: "results",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate72.errors);
				errors = vErrors.length;
			}
		}
		if (data.counts !== void 0) {
			let data9 = data.counts;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (data9["true-positives"] === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/counts",
						keyword: "required",
						params: { missingProperty: "true-positives" },
						parentSchema: schema19.properties.counts,
						data: data9
					});
					errors++;
				}
				for (const key1 in data9) if (!(key1 === "true-positives" || key1 === "false-positives" || key1 === "false-negatives")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/counts",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						parentSchema: schema19.properties.counts,
						data: data9
					});
					errors++;
				}
				if (data9["true-positives"] !== void 0) {
					if (!validate77(data9["true-positives"], {
						instancePath: instancePath + "/counts/true-positives",
						parentData: data9,
						parentDataProperty: "true-positives",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate77.errors);
						errors = vErrors.length;
					}
				}
				if (data9["false-positives"] !== void 0) {
					if (!validate77(data9["false-positives"], {
						instancePath: instancePath + "/counts/false-positives",
						parentData: data9,
						parentDataProperty: "false-positives",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate77.errors);
						errors = vErrors.length;
					}
				}
				if (data9["false-negatives"] !== void 0) {
					if (!validate77(data9["false-negatives"], {
						instancePath: instancePath + "/counts/false-negatives",
						parentData: data9,
						parentDataProperty: "false-negatives",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate77.errors);
						errors = vErrors.length;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/counts",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.counts,
					data: data9
				});
				errors++;
			}
		}
		if (data.criteria !== void 0) {
			let data13 = data.criteria;
			if (Array.isArray(data13)) {
				if (data13.length > 500) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/criteria",
						keyword: "maxItems",
						params: { limit: 500 },
						parentSchema: schema19.properties.criteria,
						data: data13
					});
					errors++;
				}
				if (data13.length < 1) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/criteria",
						keyword: "minItems",
						params: { limit: 1 },
						parentSchema: schema19.properties.criteria,
						data: data13
					});
					errors++;
				}
				const len0 = data13.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate81(data13[i0], {
					instancePath: instancePath + "/criteria/" + i0,
					parentData: data13,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate81.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/criteria",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.criteria,
					data: data13
				});
				errors++;
			}
		}
		if (data.guardrails !== void 0) {
			let data15 = data.guardrails;
			if (Array.isArray(data15)) {
				if (data15.length > 500) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/guardrails",
						keyword: "maxItems",
						params: { limit: 500 },
						parentSchema: schema19.properties.guardrails,
						data: data15
					});
					errors++;
				}
				const len1 = data15.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate81(data15[i1], {
					instancePath: instancePath + "/guardrails/" + i1,
					parentData: data15,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate81.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/guardrails",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.guardrails,
					data: data15
				});
				errors++;
			}
		}
		if (data.segments !== void 0) {
			let data17 = data.segments;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				if (data17.by === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/segments",
						keyword: "required",
						params: { missingProperty: "by" },
						parentSchema: schema19.properties.segments,
						data: data17
					});
					errors++;
				}
				for (const key2 in data17) if (!(key2 === "by" || key2 === "metrics" || key2 === "minimum-n" || key2 === "non-inferiority-margin")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/segments",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						parentSchema: schema19.properties.segments,
						data: data17
					});
					errors++;
				}
				if (data17.by !== void 0) {
					if (!validate77(data17.by, {
						instancePath: instancePath + "/segments/by",
						parentData: data17,
						parentDataProperty: "by",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate77.errors);
						errors = vErrors.length;
					}
				}
				if (data17.metrics !== void 0) {
					let data19 = data17.metrics;
					if (Array.isArray(data19)) {
						if (data19.length > 500) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/segments/metrics",
								keyword: "maxItems",
								params: { limit: 500 },
								parentSchema: schema19.properties.segments.properties.metrics,
								data: data19
							});
							errors++;
						}
						if (data19.length < 1) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/segments/metrics",
								keyword: "minItems",
								params: { limit: 1 },
								parentSchema: schema19.properties.segments.properties.metrics,
								data: data19
							});
							errors++;
						}
						const len2 = data19.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data20 = data19[i2];
							if (typeof data20 === "string") {
								if (data20.length > 500) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/segments/metrics/" + i2,
										keyword: "maxLength",
										params: { limit: 500 },
										parentSchema: schema19.properties.segments.properties.metrics.items,
										data: data20
									});
									errors++;
								}
								if (data20.length < 1) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/segments/metrics/" + i2,
										keyword: "minLength",
										params: { limit: 1 },
										parentSchema: schema19.properties.segments.properties.metrics.items,
										data: data20
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/segments/metrics/" + i2,
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.segments.properties.metrics.items,
									data: data20
								});
								errors++;
							}
						}
						let i3 = data19.length;
						let j0;
						if (i3 > 1) {
							const indices0 = {};
							for (; i3--;) {
								let item0 = data19[i3];
								if (typeof item0 !== "string") continue;
								if (typeof indices0[item0] == "number") {
									j0 = indices0[item0];
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/segments/metrics",
										keyword: "uniqueItems",
										params: {
											i: i3,
											j: j0
										},
										parentSchema: schema19.properties.segments.properties.metrics,
										data: data19
									});
									errors++;
									break;
								}
								indices0[item0] = i3;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/segments/metrics",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema19.properties.segments.properties.metrics,
							data: data19
						});
						errors++;
					}
				}
				if (data17["minimum-n"] !== void 0) {
					let data21 = data17["minimum-n"];
					if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/segments/minimum-n",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema19.properties.segments.properties["minimum-n"],
							data: data21
						});
						errors++;
					}
					if (typeof data21 == "number" && isFinite(data21)) {
						if (data21 > 1e9 || isNaN(data21)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/segments/minimum-n",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e9
								},
								parentSchema: schema19.properties.segments.properties["minimum-n"],
								data: data21
							});
							errors++;
						}
						if (data21 < 2 || isNaN(data21)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/segments/minimum-n",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 2
								},
								parentSchema: schema19.properties.segments.properties["minimum-n"],
								data: data21
							});
							errors++;
						}
					}
				}
				if (data17["non-inferiority-margin"] !== void 0) {
					if (!validate84(data17["non-inferiority-margin"], {
						instancePath: instancePath + "/segments/non-inferiority-margin",
						parentData: data17,
						parentDataProperty: "non-inferiority-margin",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate84.errors);
						errors = vErrors.length;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/segments",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.segments,
					data: data17
				});
				errors++;
			}
		}
		if (data.ablations !== void 0) {
			let data23 = data.ablations;
			if (Array.isArray(data23)) {
				if (data23.length > 50) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/ablations",
						keyword: "maxItems",
						params: { limit: 50 },
						parentSchema: schema19.properties.ablations,
						data: data23
					});
					errors++;
				}
				const len3 = data23.length;
				for (let i4 = 0; i4 < len3; i4++) {
					let data24 = data23[i4];
					if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
						if (data24.without === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/ablations/" + i4,
								keyword: "required",
								params: { missingProperty: "without" },
								parentSchema: schema19.properties.ablations.items,
								data: data24
							});
							errors++;
						}
						if (data24.results === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/ablations/" + i4,
								keyword: "required",
								params: { missingProperty: "results" },
								parentSchema: schema19.properties.ablations.items,
								data: data24
							});
							errors++;
						}
						if (data24.metric === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/ablations/" + i4,
								keyword: "required",
								params: { missingProperty: "metric" },
								parentSchema: schema19.properties.ablations.items,
								data: data24
							});
							errors++;
						}
						if (data24["worse-by"] === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/ablations/" + i4,
								keyword: "required",
								params: { missingProperty: "worse-by" },
								parentSchema: schema19.properties.ablations.items,
								data: data24
							});
							errors++;
						}
						for (const key3 in data24) if (!(key3 === "without" || key3 === "results" || key3 === "format" || key3 === "metric" || key3 === "worse-by")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/ablations/" + i4,
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								parentSchema: schema19.properties.ablations.items,
								data: data24
							});
							errors++;
						}
						if (data24.without !== void 0) {
							let data25 = data24.without;
							if (typeof data25 === "string") {
								if (data25.length > 200) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/ablations/" + i4 + "/without",
										keyword: "maxLength",
										params: { limit: 200 },
										parentSchema: schema19.properties.ablations.items.properties.without,
										data: data25
									});
									errors++;
								}
								if (data25.length < 1) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/ablations/" + i4 + "/without",
										keyword: "minLength",
										params: { limit: 1 },
										parentSchema: schema19.properties.ablations.items.properties.without,
										data: data25
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/ablations/" + i4 + "/without",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.ablations.items.properties.without,
									data: data25
								});
								errors++;
							}
						}
						if (data24.results !== void 0) {
							if (!validate59(data24.results, {
								instancePath: instancePath + "/ablations/" + i4 + "/results",
								parentData: data24,
								parentDataProperty: "results",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate59.errors);
								errors = vErrors.length;
							}
						}
						if (data24.format !== void 0) {
							if (!validate63(data24.format, {
								instancePath: instancePath + "/ablations/" + i4 + "/format",
								parentData: data24,
								parentDataProperty: "format",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate63.errors);
								errors = vErrors.length;
							}
						}
						if (data24.metric !== void 0) {
							let data28 = data24.metric;
							if (typeof data28 === "string") {
								if (data28.length > 500) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/ablations/" + i4 + "/metric",
										keyword: "maxLength",
										params: { limit: 500 },
										parentSchema: schema19.properties.ablations.items.properties.metric,
										data: data28
									});
									errors++;
								}
								if (data28.length < 1) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/ablations/" + i4 + "/metric",
										keyword: "minLength",
										params: { limit: 1 },
										parentSchema: schema19.properties.ablations.items.properties.metric,
										data: data28
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/ablations/" + i4 + "/metric",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.ablations.items.properties.metric,
									data: data28
								});
								errors++;
							}
						}
						if (data24["worse-by"] !== void 0) {
							if (!validate84(data24["worse-by"], {
								instancePath: instancePath + "/ablations/" + i4 + "/worse-by",
								parentData: data24,
								parentDataProperty: "worse-by",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate84.errors);
								errors = vErrors.length;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/ablations/" + i4,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema19.properties.ablations.items,
							data: data24
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/ablations",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.ablations,
					data: data23
				});
				errors++;
			}
		}
		if (data.confidence !== void 0) {
			let data30 = data.confidence;
			if (typeof data30 == "number" && isFinite(data30)) {
				if (data30 >= 1 || isNaN(data30)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/confidence",
						keyword: "exclusiveMaximum",
						params: {
							comparison: "<",
							limit: 1
						},
						parentSchema: schema19.properties.confidence,
						data: data30
					});
					errors++;
				}
				if (data30 <= 0 || isNaN(data30)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/confidence",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						parentSchema: schema19.properties.confidence,
						data: data30
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/confidence",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema19.properties.confidence,
					data: data30
				});
				errors++;
			}
		}
		if (data.correction !== void 0) {
			let data31 = data.correction;
			if (!(data31 === "holm" || data31 === "benjamini-hochberg" || data31 === "bonferroni" || data31 === "none")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/correction",
					keyword: "enum",
					params: { allowedValues: schema19.properties.correction.enum },
					parentSchema: schema19.properties.correction,
					data: data31
				});
				errors++;
			}
		}
		if (data.seed !== void 0) {
			let data32 = data.seed;
			if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/seed",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema19.properties.seed,
					data: data32
				});
				errors++;
			}
			if (typeof data32 == "number" && isFinite(data32)) {
				if (data32 > 4294967295 || isNaN(data32)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/seed",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 4294967295
						},
						parentSchema: schema19.properties.seed,
						data: data32
					});
					errors++;
				}
				if (data32 < 0 || isNaN(data32)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/seed",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema19.properties.seed,
						data: data32
					});
					errors++;
				}
			}
		}
		if (data.plan !== void 0) {
			let data33 = data.plan;
			if (typeof data33 === "string") {
				if (data33.length > 4e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/plan",
						keyword: "maxLength",
						params: { limit: 4e3 },
						parentSchema: schema19.properties.plan,
						data: data33
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/plan",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema19.properties.plan,
					data: data33
				});
				errors++;
			}
		}
		if (data.learnings !== void 0) {
			if (!validate59(data.learnings, {
				instancePath: instancePath + "/learnings",
				parentData: data,
				parentDataProperty: "learnings",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate59.errors);
				errors = vErrors.length;
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

const COMPARISONS = [
	">=",
	"<=",
	"==",
	">",
	"<"
];
const NUMBER = String.raw`[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?`;
const THRESHOLD = new RegExp(String.raw`^\s*(?:(>=|<=|==|>|<)\s*(${NUMBER})|between\s+(${NUMBER})\s+and\s+(${NUMBER}))\s*$`);
function readThreshold(text, tolerance, location) {
	const [, comparison, limit, lower, upper] = THRESHOLD.exec(text) ?? [];
	const limits = [Number(limit ?? lower), ...upper === void 0 ? [] : [Number(upper)]];
	return {
		comparison: COMPARISONS.find((known) => known === comparison) ?? "between",
		limit: limits[0] ?? NaN,
		...limits[1] === void 0 ? {} : { upper: limits[1] },
		tolerance: tolerance ?? 1e-9 * Math.max(...limits.map(Math.abs)),
		location
	};
}
function readAmount(stated, location) {
	if (stated === void 0) return void 0;
	if (typeof stated === "number") return {
		value: stated,
		scale: "absolute",
		location
	};
	const [, digits, unit] = /^\s*([\d.]+)\s*(%|pp)\s*$/.exec(stated) ?? [];
	return {
		value: hundredth(digits),
		scale: unit === "%" ? "share" : "points",
		location
	};
}
function readShare(stated) {
	return typeof stated === "number" ? stated : hundredth(/[\d.]+/.exec(stated)?.[0]);
}
function hundredth(digits) {
	return Number(`${digits}e-2`);
}

const COUNT_METRICS = /* @__PURE__ */ new Map([
	["precision", {
		columns: ["true-positives", "false-positives"],
		numerator: { "true-positives": 1 },
		denominator: {
			"true-positives": 1,
			"false-positives": 1
		}
	}],
	["recall", {
		columns: ["true-positives", "false-negatives"],
		numerator: { "true-positives": 1 },
		denominator: {
			"true-positives": 1,
			"false-negatives": 1
		}
	}],
	["f1", {
		columns: [
			"true-positives",
			"false-positives",
			"false-negatives"
		],
		numerator: { "true-positives": 2 },
		denominator: {
			"true-positives": 2,
			"false-positives": 1,
			"false-negatives": 1
		}
	}]
]);

const DEMANDS = [
	"minimum-improvement",
	"non-inferiority-margin",
	"equivalence-band"
];
const WANTS = {
	">=": "increase",
	">": "increase",
	"<=": "decrease",
	"<": "decrease"
};
const PAIRED_TESTS = [
	"paired-t",
	"wilcoxon",
	"mcnemar"
];
const TESTS_OF_RATIOS = [
	"welch",
	"paired-t",
	"bootstrap"
];
function readCriterion(criterion, context) {
	const { experiment, locate } = context;
	const { metric, direction, tolerance, test } = criterion;
	const stated = criterion.threshold === void 0 ? void 0 : readThreshold(criterion.threshold, tolerance, locate("threshold"));
	const threshold = stated && Number.isFinite(stated.limit) && Number.isFinite(stated.upper ?? 0) ? stated : void 0;
	const improvement = readAmount(criterion["minimum-improvement"], locate("minimum-improvement"));
	const margin = readAmount(criterion["non-inferiority-margin"], locate("non-inferiority-margin"));
	const band = readAmount(criterion["equivalence-band"], locate("equivalence-band"));
	const better = direction ?? (threshold && WANTS[threshold.comparison]);
	const read = {
		metric,
		role: criterion.role ?? (context.guardrail || margin || band ? "guardrail" : "goal"),
		...criterion.ratio ? { ratio: criterion.ratio } : {},
		...better ? { direction: better } : {},
		deterministic: criterion.deterministic ?? false,
		...test === void 0 ? {} : { test },
		...criterion.alternative === void 0 || criterion.alternative === "two-sided" ? {} : { alternative: criterion.alternative },
		...criterion.confidence === void 0 ? {} : { confidence: criterion.confidence },
		location: locate(),
		...threshold ? { threshold } : {},
		...improvement ? { minimumImprovement: improvement } : {},
		...margin ? { nonInferiorityMargin: margin } : {},
		...band ? { equivalenceBand: band } : {}
	};
	for (const [message, remedy, ...keys] of [
		...thresholdContradictions(criterion, stated, threshold),
		...demandContradictions(criterion, read, context),
		...testContradictions(criterion, read, context),
		...countContradictions(criterion, experiment)
	]) context.problems.push({
		message: `\`${metric}\`: ${message}`,
		remedy,
		location: locate(...keys)
	});
	return read;
}
function* thresholdContradictions({ direction, tolerance }, stated, threshold) {
	if (stated && !threshold) yield [
		"the threshold is no finite number",
		"write a number that can be reached",
		"threshold"
	];
	if (threshold?.upper !== void 0 && threshold.upper < threshold.limit) yield [
		"`between` has its larger number first",
		`write \`between ${threshold.upper} and ${threshold.limit}\``,
		"threshold"
	];
	const wants = threshold && WANTS[threshold.comparison];
	if (wants && direction && wants !== direction) yield [
		`\`${threshold.comparison}\` asks for ${wants === "increase" ? "much" : "little"}, \`direction: ${direction}\` says that ${direction === "increase" ? "more" : "less"} is better`,
		"turn one of them round",
		"threshold"
	];
	if (tolerance !== void 0 && !stated) yield [
		"`tolerance` without a `threshold`",
		"take it out; it says how exactly a threshold is meant",
		"tolerance"
	];
}
function* demandContradictions(criterion, read, { baseline }) {
	const demands = DEMANDS.filter((key) => criterion[key] !== void 0);
	if (criterion.threshold === void 0 && demands.length === 0 && baseline !== "history" && read.role !== "information") yield ["nothing is asked of it", "add `threshold`, `minimum-improvement`, `non-inferiority-margin` or `equivalence-band`; or say `role: information`"];
	for (const key of demands) {
		if (key !== "equivalence-band" && !criterion.direction) yield [
			`\`${key}\` without a \`direction\``,
			"say which way is better: `direction: increase` or `direction: decrease`",
			key
		];
		if (baseline === "none") yield [
			`\`${key}\` without a \`baseline\` to compare with`,
			"name the results of what is there today: `baseline: results/today.csv`",
			key
		];
		if (baseline === "history") yield [
			`\`${key}\` beside a history: earlier runs give bounds for the next value, not a sample to compare with`,
			"take it out, or name the results of what is there today as the `baseline`",
			key
		];
	}
	if (read.equivalenceBand?.value === 0) yield [
		"nothing is surely equal: a band of 0 cannot be shown",
		"state how far it may be from the baseline",
		"equivalence-band"
	];
	const [first, second] = demands;
	if (first !== void 0 && second !== void 0) yield [
		`\`${first}\` and \`${second}\` exclude each other`,
		"keep `minimum-improvement` if it must get better, `non-inferiority-margin` if it must only not get worse, `equivalence-band` if it must stay as it is",
		second
	];
}
function* testContradictions(criterion, { alternative, direction, ratio }, { paired, experiment }) {
	const { test, metric } = criterion;
	const compares = DEMANDS.some((key) => criterion[key] !== void 0);
	if (test !== void 0 && !compares) yield [
		"`test` where nothing is compared",
		"take it out: a threshold is held against the value itself",
		"test"
	];
	if (alternative !== void 0 && !compares) yield [
		"`alternative` where nothing is compared",
		"take it out",
		"alternative"
	];
	if (criterion.deterministic && test !== void 0) yield [
		"`deterministic: true` is not tested",
		"take out `test`, or `deterministic`",
		"test"
	];
	if (PAIRED_TESTS.includes(test) && !paired) yield [
		`\`test: ${test ?? ""}\` needs pairs`,
		"name the column with the ids of the units (`unit: episode`), and leave out `pair-by: none`",
		"test"
	];
	if ((ratio !== void 0 || experiment.counts !== void 0 && COUNT_METRICS.has(metric)) && test !== void 0 && !TESTS_OF_RATIOS.includes(test)) yield [
		`\`test: ${test}\` does not suit a ratio of sums`,
		"leave it out: ratios are compared by the delta method (`welch`, or `paired-t` for pairs), or by `bootstrap`",
		"test"
	];
	if (alternative !== void 0 && criterion["equivalence-band"] !== void 0) yield [
		"an `equivalence-band` has two sides",
		"take out `alternative`",
		"alternative"
	];
	else if (alternative !== void 0 && direction && alternative === "greater" !== (direction === "increase")) yield [
		`\`alternative: ${alternative}\` asks for what \`direction: ${direction}\` calls worse`,
		`write \`alternative: ${direction === "increase" ? "greater" : "less"}\`, or leave it out`,
		"alternative"
	];
}
function* countContradictions({ metric, ratio }, { counts }) {
	const needed = counts && COUNT_METRICS.get(metric);
	if (!needed) return;
	if (ratio) yield [
		`\`${metric}\` comes from \`counts\` already`,
		"take out `ratio`, or give the metric another name",
		"ratio"
	];
	for (const key of needed.columns) if (counts[key] === void 0) yield [
		`\`counts\` lacks \`${key}\`, which \`${metric}\` is computed from`,
		`add \`${key}\` with the column that holds them`,
		"metric"
	];
}
function* repeatedDemands(criteria) {
	const seen = /* @__PURE__ */ new Map();
	for (const criterion of criteria) {
		for (const [key, name] of [
			["threshold", "threshold"],
			["minimumImprovement", "minimum-improvement"],
			["nonInferiorityMargin", "non-inferiority-margin"],
			["equivalenceBand", "equivalence-band"],
			["direction", "direction"]
		]) {
			if (criterion[key] === void 0) continue;
			const id = `${key} ${criterion.metric}`;
			const first = seen.get(id);
			seen.set(id, first ?? criterion);
			if (!first || key === "direction" && first.direction === criterion.direction) continue;
			yield {
				message: `\`${criterion.metric}\` has a second \`${name}\``,
				remedy: `keep one; the first is in line ${first.location.line ?? 1}`,
				location: criterion.location
			};
		}
		const same = criteria.find(({ metric }) => metric === criterion.metric);
		if (same && same !== criterion && ratioText(same) !== ratioText(criterion)) yield {
			message: `\`${criterion.metric}\` is two different things`,
			remedy: `give it one \`ratio\` in all its criteria, as in line ${same.location.line ?? 1}, or two names`,
			location: criterion.location
		};
	}
}
function ratioText({ ratio }) {
	return JSON.stringify([ratio?.numerator, ratio?.denominator]);
}

const SHORTEST_NAME = 3;
function exchangedSides(document, baseline, candidate) {
	if (!baseline || !candidate || baseline.from === "base-branch") return void 0;
	const before = wordsOf("baseline", baseline);
	const after = wordsOf("candidate", candidate);
	if (!(named$1(candidate, before) && named$1(baseline, after) && !named$1(candidate, after) && !named$1(baseline, before))) return void 0;
	return {
		message: `\`candidate\` and \`baseline\` look exchanged: \`${candidate.stated}\` is called after the baseline, \`${baseline.stated}\` after the candidate`,
		remedy: "name the files the other way round; where they are right, call them, or the sides, by other names",
		location: document.locate("candidate")
	};
}
function wordsOf(role, { name = "" }) {
	const own = name.toLowerCase();
	return own.length < SHORTEST_NAME ? [role] : [role, own];
}
function named$1({ path }, words) {
	const file = (path.split("/").at(-1) ?? "").toLowerCase();
	return words.some((word) => file.includes(word));
}

const LONGEST_PATH = 1e3;
const USUAL_WINDOW = 20;
function readSource(stated, context, ...keys) {
	if (stated === void 0) return void 0;
	if (typeof stated === "string") return sourceAt(stated, context, keys);
	const source = sourceAt("base-branch" in stated ? stated["base-branch"] : "history" in stated ? stated.history : stated.results, context, keys);
	const parts = "parts" in stated && stated.parts !== void 0 ? sourceAt(stated.parts, context, keys) : void 0;
	if (!source) return void 0;
	return {
		...source,
		...stated.name === void 0 ? {} : { name: stated.name },
		...stated.format === void 0 ? {} : { format: stated.format },
		...parts ? { parts: parts.path } : {},
		..."base-branch" in stated ? { from: "base-branch" } : {},
		..."history" in stated ? {
			from: "history",
			window: stated.window ?? USUAL_WINDOW,
			bounds: stated.bounds ?? "t"
		} : {}
	};
}
function sourceAt(stated, { document, resolve, problems, notes }, keys) {
	const problem = (message, remedy) => {
		problems.push({
			message: `\`${String(keys[0])}\`: ${message}`,
			...remedy === void 0 ? {} : { remedy },
			location: document.locate(...keys)
		});
	};
	const resolved = resolve(stated);
	if ("problem" in resolved) {
		problem(resolved.problem, resolved.remedy);
		return;
	}
	if (resolved.path.length > LONGEST_PATH) {
		problem(`the path has more than ${LONGEST_PATH} characters`);
		return;
	}
	if (resolved.note !== void 0) notes.push(resolved.note);
	return {
		stated,
		path: resolved.path
	};
}

const USUAL_CONFIDENCE = .95;
const USUAL_SEGMENT = 30;
function readDesign(document, resolve) {
	const experiment = document.value;
	const problems = [];
	const notes = [];
	const sources = {
		document,
		resolve,
		problems,
		notes
	};
	const baseline = readSource(experiment.baseline, sources, "baseline");
	const candidate = readSource(experiment.candidate, sources, "candidate") ?? readSource(experiment.results, sources, "results");
	problems.push(...sideContradictions(experiment, document, baseline, candidate));
	const exchanged = exchangedSides(document, baseline, candidate);
	if (exchanged) problems.push(exchanged);
	const paired = experiment.unit !== void 0 && experiment["pair-by"] !== "none";
	const criteria = ["criteria", "guardrails"].flatMap((list) => (experiment[list] ?? []).map((criterion, index) => readCriterion(criterion, {
		experiment,
		locate: (...keys) => document.locate(list, index, ...keys),
		baseline: experiment.baseline === void 0 ? "none" : baseline?.from === "history" ? "history" : "sample",
		paired,
		guardrail: list === "guardrails",
		problems
	})));
	problems.push(...repeatedDemands(criteria));
	const segments = readSegments(experiment, document, criteria, baseline, problems);
	const ablations = readAblations(experiment, sources, criteria, candidate);
	if (!candidate) return {
		experiment,
		problems,
		notes
	};
	const { counts } = experiment;
	return {
		design: {
			hypothesis: experiment.hypothesis,
			...experiment.unit === void 0 ? {} : { unit: experiment.unit },
			paired,
			...experiment.repeats === void 0 ? {} : { repeats: experiment.repeats },
			...experiment["broken-rows"] === void 0 ? {} : { brokenShare: readShare(experiment["broken-rows"]) },
			confidence: experiment.confidence ?? USUAL_CONFIDENCE,
			...experiment.correction === void 0 ? {} : { correction: experiment.correction },
			...experiment.seed === void 0 ? {} : { seed: experiment.seed },
			...baseline ? { baseline } : {},
			candidate,
			criteria,
			...counts ? { counts: {
				truePositives: counts["true-positives"],
				...counts["false-positives"] === void 0 ? {} : { falsePositives: counts["false-positives"] },
				...counts["false-negatives"] === void 0 ? {} : { falseNegatives: counts["false-negatives"] }
			} } : {},
			...segments ? { segments } : {},
			...ablations.length > 0 ? { ablations } : {}
		},
		experiment,
		problems,
		notes
	};
}
function* sideContradictions(experiment, document, baseline, candidate) {
	if (experiment.results !== void 0 && (experiment.candidate !== void 0 || experiment.baseline !== void 0)) yield {
		message: `\`results\` stands beside \`${experiment.candidate === void 0 ? "baseline" : "candidate"}\``,
		remedy: "write `baseline` and `candidate` to compare two sides, `results` where there is only one",
		location: document.locateKey("results")
	};
	if (experiment.results === void 0 && experiment.candidate === void 0) yield {
		message: "the file names no results of a candidate",
		remedy: "add `candidate:` (and `baseline:`) with the files the results will be written to",
		location: document.locate()
	};
	if (baseline && candidate && baseline.path === candidate.path && baseline.from !== "base-branch") yield {
		message: `baseline and candidate are the same file, \`${candidate.path}\``,
		remedy: "name the results of each side; for the same file as it is on the base branch, write `baseline: {base-branch: …}`",
		location: document.locate("candidate")
	};
	if (experiment["pair-by"] === "unit" && experiment.unit === void 0) yield {
		message: "`pair-by: unit` without a `unit`",
		remedy: "name the column that holds the ids of the units: `unit: episode`",
		location: document.locate("pair-by")
	};
	if (experiment.repeats !== void 0 && experiment.unit === void 0) yield {
		message: "`repeats` without a `unit`: nothing says which rows repeat each other",
		remedy: "name the column that holds the ids of the units: `unit: case`",
		location: document.locate("repeats")
	};
}
function readSegments({ segments }, document, criteria, baseline, problems) {
	if (!segments) return void 0;
	const location = document.locate("segments");
	const margin = readAmount(segments["non-inferiority-margin"], document.locate("segments", "non-inferiority-margin"));
	const { by, metrics } = segments;
	const held = criteria.filter(({ metric }) => metrics?.includes(metric) ?? true);
	const unknown = metrics?.find((metric) => criteria.every((criterion) => criterion.metric !== metric));
	if (!baseline || baseline.from === "history") problems.push({
		message: "`segments` without a `baseline` to compare with",
		remedy: "name the results of what is there today: `baseline: results/today.csv`",
		location
	});
	else if (unknown !== void 0) problems.push({
		message: `\`segments\` names \`${unknown}\`, which is no metric of the criteria`,
		remedy: "name metrics that the criteria are about",
		location: document.locate("segments", "metrics")
	});
	else if (!held.some(({ nonInferiorityMargin, direction }) => nonInferiorityMargin ?? (margin && direction))) problems.push({
		message: "`segments` holds nothing: no criterion has a margin, and they have none themselves",
		remedy: "add `non-inferiority-margin` to `segments`, and a `direction` to the metrics that it is meant for",
		location
	});
	return {
		by,
		...metrics ? { metrics } : {},
		minimumN: segments["minimum-n"] ?? USUAL_SEGMENT,
		...margin ? { margin } : {},
		location
	};
}
function readAblations(experiment, sources, criteria, candidate) {
	const { document, problems } = sources;
	const seen = /* @__PURE__ */ new Set();
	return (experiment.ablations ?? []).flatMap((ablation, index) => {
		const locate = (key) => document.locate("ablations", index, key);
		const { results, format, without, metric } = ablation;
		const source = readSource({
			results,
			...format ? { format } : {}
		}, sources, "ablations", index, "results");
		const worseBy = readAmount(ablation["worse-by"], locate("worse-by"));
		const direction = criteria.find((criterion) => criterion.metric === metric && criterion.direction)?.direction;
		if (!direction) problems.push({
			message: `ablation without \`${without}\`: \`${metric}\` is no metric of the criteria with a \`direction\``,
			remedy: "name a metric that the criteria say must increase or decrease",
			location: locate("metric")
		});
		if (seen.has(`${without} ${metric}`)) {
			problems.push({
				message: `there is a second ablation without \`${without}\` for \`${metric}\``,
				remedy: "keep one",
				location: locate("without")
			});
			return [];
		}
		seen.add(`${without} ${metric}`);
		if (source && source.path === candidate?.path) problems.push({
			message: `the results without \`${without}\` are those of the candidate, \`${source.path}\``,
			remedy: "name the results that were measured without the component",
			location: locate("results")
		});
		return source && direction && worseBy ? [{
			without,
			source,
			metric,
			direction,
			worseBy
		}] : [];
	});
}

async function designAt(tree, path) {
	const document = await tree.document(path);
	if (!document) return "absent";
	if (checkDocument(document, experiment).length > 0) return "unreadable";
	const { design } = readDesign(document, (stated) => resolvePath({
		has: tree.has,
		hasFolder: () => false
	}, stated, path));
	return design ?? "unreadable";
}

function ownChanges(experiment, { baseline, candidate, ablations = [] }, feature, changed) {
	const own = [
		...feature.path === void 0 ? [] : [feature.path],
		...feature.code,
		...feature.runs,
		...feature.packages,
		...feature.contracts,
		...feature.evidence,
		...feature.data.map(({ path }) => path),
		...Object.values(feature.tests).flat(),
		...[
			baseline,
			candidate,
			...ablations.map(({ source }) => source)
		].flatMap((source) => source ? [source.path, ...source.parts === void 0 ? [] : [source.parts]] : [])
	];
	const files = new Set(own);
	const folders = own.filter((path) => path.endsWith("/"));
	return [...changed].filter((path) => path !== experiment && (files.has(path) || folders.some((folder) => path.startsWith(folder)))).sort();
}

const MOST_VERSIONS$3 = 50;
const MOST_CHANGES = 10;
async function criteriaChangesSince({ path, formerly = [], design, feature, comparison }, besides, reached) {
	const changes = await comparison.changesOf?.([
		path,
		...formerly,
		...besides
	], MOST_VERSIONS$3);
	const found = [];
	for (const change of changes ?? []) {
		const after = await comparison.treeAt?.(change.commit);
		if (!after) return void 0;
		const moment = reached(change, after);
		if (moment === "after") return found.slice(0, MOST_CHANGES);
		const before = change.before === void 0 ? void 0 : await comparison.treeAt?.(change.before);
		found.push(...await changedTogether(change, before, after));
		if (moment === "with") return found.slice(0, MOST_CHANGES);
	}
	return;
	function nameIn(tree) {
		return [path, ...formerly].find((name) => tree.has(name));
	}
	async function changedTogether({ commit }, before, after) {
		const [then, since] = [before && nameIn(before), nameIn(after)];
		if (before && then !== void 0 && since !== void 0 && before.blob(then) === after.blob(since)) return [];
		const now = since === void 0 ? "absent" : await designAt(after, since);
		const was = before && then !== void 0 ? await designAt(before, then) : "absent";
		if (typeof now === "string" || typeof was === "string") return [{ commit }];
		if (changedTerms(was, now).length === 0) return [];
		const differing = [.../* @__PURE__ */ new Set([...before?.paths ?? [], ...after.paths])].filter((one) => before?.blob(one) !== after.blob(one));
		const [other] = ownChanges(path, design, feature, differing).filter((one) => !formerly.includes(one));
		return other === void 0 ? [] : [{
			commit,
			with: boundedText(other, 1e3)
		}];
	}
}

const MOST_MOVES$1 = 5;
const MOST_VERSIONS$2 = 50;
async function formerNames(path, repository, { mergeBase, changesOf, treeAt }) {
	const names = [];
	if (!mergeBase) return names;
	let at = path;
	if (!mergeBase.has(path)) {
		const blob = await repository.blob(path);
		const from = mergeBase.paths.find((other) => mergeBase.blob(other) === blob && !repository.has(other));
		if (from === void 0) return names;
		names.push(at = from);
	}
	while (names.length < MOST_MOVES$1) {
		const first = (await changesOf?.([at], MOST_VERSIONS$2))?.findLast(({ before }) => before !== void 0);
		const [before, after] = [await treeAt?.(first?.before ?? ""), await treeAt?.(first?.commit ?? "")];
		const blob = after?.blob(at);
		if (!before || blob === void 0 || before.has(at)) return names;
		const from = before.paths.find((other) => before.blob(other) === blob && !after?.has(other));
		if (from === void 0 || names.includes(from)) return names;
		names.push(at = from);
	}
	return names;
}

const MOST_NAMED = 50;
const MOST_VERSIONS$1 = 50;
async function readNamedCriteria(question) {
	const { path, design, results, feature, repository } = question;
	const found = [];
	const side = results?.candidate;
	if (side?.criteria !== void 0) found.push(await ofDigest(question, side.path, side.criteria));
	else if (side?.commit !== void 0) found.push(await ofCommit(question, side.path, side.commit));
	for (const record of feature.runs.slice(0, MOST_NAMED)) {
		const run = readRun(repository, record);
		if (!run.outputs.some((output) => output.path === design.candidate.path)) continue;
		const recorded = [...run.code, ...run.data].find((file) => file.path === path);
		if (recorded) found.push(await ofDigest(question, record, recorded.digest));
		else if (run.record?.commit !== void 0) found.push(await ofCommit(question, record, run.record.commit));
	}
	return found;
}
async function ofDigest(question, source, digest) {
	const { path, repository, comparison } = question;
	const named = digest.trim().toLowerCase().replace(/^sha-?256:/, "");
	const base = {
		path: source,
		by: "digest",
		value: boundedText(digest, 200)
	};
	if (named === await repository.blob(path) || named === await repository.sha256(path)) return {
		...base,
		held: "same"
	};
	const { mergeBase, changesOf, treeAt } = comparison;
	if (mergeBase && await isNamed(mergeBase, path, named)) return {
		...base,
		held: await heldSince(mergeBase, question)
	};
	const changes = await changesOf?.([path], MOST_VERSIONS$1);
	for (const { commit } of changes ?? []) {
		const tree = await treeAt?.(commit);
		if (tree && await isNamed(tree, path, named)) return {
			...base,
			held: await heldSince(tree, question)
		};
	}
	return {
		...base,
		held: mergeBase && !changes ? "unreachable" : "different"
	};
}
async function isNamed(tree, path, named) {
	if (tree.blob(path) === void 0 || tree.blob(path) === named) return tree.blob(path) === named;
	const text = (await tree.texts([path])).get(path);
	return text !== void 0 && createHash("sha256").update(text).digest("hex") === named;
}
async function heldSince(tree, question) {
	const held = await heldBy(tree, question);
	if (held !== "different") return held;
	const blob = tree.blob(question.path);
	return (await criteriaChangesSince(question, [], (_, after) => after.blob(question.path) === blob ? "after" : void 0))?.length === 0 ? "agreed" : held;
}
async function ofCommit(question, source, commit) {
	const base = {
		path: source,
		by: "commit",
		value: commit
	};
	const tree = await question.comparison.treeAt?.(commit);
	return {
		...base,
		held: tree ? await heldSince(tree, question) : "unreachable"
	};
}
async function heldBy(tree, { path, design, repository }) {
	const blob = await repository.blob(path);
	if (blob !== void 0 && (tree.blob(path) === blob || tree.paths.some((other) => tree.blob(other) === blob))) return "same";
	const before = await designAt(tree, path);
	if (before === "absent") return "absent";
	return before !== "unreadable" && changedTerms(before, design).length === 0 ? "same" : "different";
}

function mlflowSummary(run) {
	return {
		find: (address) => {
			const metric = run.metrics.get(address) ?? run.metrics.get(address.replace(/^metrics\./, ""));
			return metric ? [{
				address,
				value: metric.value,
				location: metric.location
			}] : [];
		},
		names: [...run.metrics.keys()],
		origin: originOf$1([run]),
		aggregates: [],
		problems: [...run.problems, ...unfinished(run)]
	};
}
function mlflowRows(runs) {
	const kept = runs.filter(({ deleted, status }) => !deleted && status !== "running" && status !== "scheduled");
	const names = /* @__PURE__ */ new Set(["run_id", "run_name"]);
	for (const { metrics, params } of kept.slice(0, 50)) {
		for (const name of metrics.keys()) names.add(name);
		for (const name of params.keys()) names.add(`params.${name}`);
	}
	return {
		problems: [],
		names: [...names],
		unit: "run_name",
		origin: originOf$1(kept),
		*rows(columns) {
			for (const run of kept) yield {
				line: run.location.line ?? 1,
				cells: columns.map((column) => cellOf$1(run, column))
			};
		}
	};
}
function cellOf$1(run, column) {
	if (column === "run_id") return run.id;
	if (column === "run_name") return run.name;
	if (column === "status") return run.status === "failed" || run.status === "killed" ? "error" : "success";
	const [, kind, name = ""] = /^(metrics|params|tags)\.(.*)$/s.exec(column) ?? [];
	if (kind === "params") return run.params.get(name)?.text;
	if (kind === "tags") return run.tags.get(name)?.text;
	return (run.metrics.get(column) ?? (kind === "metrics" ? run.metrics.get(name) : void 0))?.value;
}
function unfinished({ status, deleted, id, location }) {
	if (deleted) return [{
		message: `the run \`${id}\` was deleted`,
		remedy: "name a run that counts",
		location
	}];
	if (status === "finished") return [];
	return [{
		message: `the run \`${id}\` has not finished: its status is ${status === "unsaid" ? "not said" : status}`,
		remedy: "name a run that finished",
		location
	}];
}
const CRITERIA = "promotion-gates.criteria";
function originOf$1(runs) {
	const same = (values) => values.every((value) => value === values[0]) ? values[0] : void 0;
	const commit = same(runs.map((run) => run.commit?.text));
	const criteria = same(runs.map(({ tags }) => tags.get(CRITERIA)?.text));
	const data = new Map(runs.flatMap(({ datasets }) => datasets.map(({ name, digest, location }) => [`${name} ${digest}`, {
		name,
		digest,
		line: location.line ?? 1
	}])));
	return {
		...commit === void 0 ? {} : { commit },
		...criteria === void 0 ? {} : { criteria },
		data: [...data.values()]
	};
}

const MOST_RUNS$1 = 2e3;
function readMlflow(access, { path }) {
	const runs = runsOf(access, path);
	if ("message" in runs) return {
		kind: "unreadable",
		problem: {
			...runs,
			location: runs.location ?? { path }
		}
	};
	const [first, second] = runs;
	if (!first) return {
		kind: "unreadable",
		problem: {
			message: `\`${path}\` holds no run of MLflow`,
			remedy: "name the `meta.yaml` of a run, `mlruns/EXPERIMENT/RUN/meta.yaml`, or an exported run",
			location: { path }
		}
	};
	if (!second) return {
		kind: "summary",
		format: "mlflow",
		summary: mlflowSummary(first)
	};
	return {
		kind: "rows",
		format: "mlflow",
		table: mlflowRows(runs)
	};
}
function runsOf({ files }, path) {
	if (/\.(db|sqlite3?)$/i.test(path)) {
		const file = files.absolute(path);
		if (typeof file === "string") return mlflowRunsInSqlite(file, path, {});
		return {
			message: file.unreadable,
			...file.remedy === void 0 ? {} : { remedy: file.remedy }
		};
	}
	if (!/(^|\/)meta\.yaml$/.test(path)) {
		const document = files.document(path, LIMITS$1.evidence);
		return "unreadable" in document ? { message: document.unreadable } : mlflowRunsInJson(document);
	}
	const folder = path.slice(0, Math.max(0, path.length - 10));
	const { folders } = mlflowRunFolders(files, folder);
	if (folders.length > MOST_RUNS$1) return {
		message: `\`${folder}\` holds more than ${MOST_RUNS$1.toLocaleString("en-US")} runs`,
		remedy: "name one run, or export those that are compared"
	};
	const runs = [];
	for (const each of folders) {
		const run = readMlflowRunFolder(files, each);
		if ("message" in run) return run;
		runs.push(run);
	}
	return runs;
}
function filesOfStore(files, path, metrics) {
	if (!/(^|\/)meta\.yaml$/.test(path)) return [];
	const { folders } = mlflowRunFolders(files, path.slice(0, Math.max(0, path.length - 10)));
	const wanted = metrics && new Set(metrics.map((metric) => metric.replace(/^metrics\./, "")));
	return folders.flatMap((folder) => {
		const start = `${folder}/metrics`;
		return [...pathsBelow(files.paths, start)].filter((file) => !wanted || wanted.has(file.slice(start.length + 1)));
	});
}

const MOST_MOVES = 10;
const MOST_VERSIONS = 20;
async function readArrival(question, before) {
	const { design, repository, comparison } = question;
	const { mergeBase, treeAt } = comparison;
	const metrics = design.criteria.map(({ metric }) => metric);
	if (!repository.has(design.candidate.path)) return void 0;
	const paths = [design.candidate.path, ...filesOfStore(repository, design.candidate.path, metrics)];
	const files = await Promise.all(paths.map(async (path) => ({
		path,
		blob: await repository.blob(path) ?? ""
	})));
	if (!mergeBase || !treeAt) return before === "same" ? { held: "unreachable" } : void 0;
	const there = movedFrom(mergeBase, files);
	if (!there) return void 0;
	const arrived = await bringing(question, there);
	if (!arrived) return { held: "unreachable" };
	const { commit } = arrived.change;
	if (!arrived.before) return {
		commit,
		held: "absent"
	};
	const { held, formerly } = await heldUnderAnyName(arrived.before, question);
	if (held !== "different") return {
		commit,
		held
	};
	const changes = await criteriaChangesSince({
		...question,
		formerly
	}, there.map((file) => file.path), (change) => change.commit === commit ? "with" : void 0);
	return changes ? {
		commit,
		held,
		changes
	} : { held: "unreachable" };
}
async function heldUnderAnyName(tree, question) {
	const held = await heldBy(tree, question);
	if (held !== "absent") return {
		held,
		formerly: []
	};
	const formerly = await formerNames(question.path, question.repository, question.comparison);
	const name = formerly.find((other) => tree.has(other));
	return {
		held: name === void 0 ? held : await heldBy(tree, {
			...question,
			path: name
		}),
		formerly
	};
}
async function bringing({ comparison }, files) {
	let held = files;
	for (let most = 1;; most = MOST_VERSIONS) {
		const found = await search(most);
		if (found || most > 1) return found;
	}
	async function search(most) {
		for (let move = 0; move <= MOST_MOVES; move += 1) {
			const changes = await comparison.changesOf?.(held.map(({ path }) => path), most);
			let moved;
			for (const change of changes ?? []) {
				const after = await comparison.treeAt?.(change.commit);
				if (!after || !holds(after, held)) continue;
				const before = change.before === void 0 ? void 0 : await comparison.treeAt?.(change.before);
				if (change.before !== void 0 && !before) return void 0;
				if (before && holds(before, held)) continue;
				moved = before && movedFrom(before, held);
				if (!moved) return {
					change,
					...before ? { before } : {}
				};
				break;
			}
			if (!moved) return void 0;
			held = moved;
			most = MOST_VERSIONS;
		}
	}
}
function holds(tree, files) {
	return files.every(({ path, blob }) => tree.blob(path) === blob);
}
function movedFrom(tree, files) {
	const found = files.flatMap(({ path, blob }) => {
		const at = tree.blob(path) === blob ? path : tree.paths.find((other) => tree.blob(other) === blob);
		return at === void 0 ? [] : [{
			path: at,
			blob
		}];
	});
	return found.length === files.length ? found : void 0;
}

const MOST_RUNS = 50;
const MOST_FILES = 1e3;
const LONGEST_NAME$3 = 200;
function withRecordedData(results, path, feature, repository) {
	const { baseline, candidate } = results;
	if (!baseline || baseline.data || candidate.data) return results;
	const runs = feature.runs.slice(0, MOST_RUNS).map((run) => readRun(repository, run));
	const before = recordedFor(baseline, runs, path);
	const after = recordedFor(candidate, runs, path);
	if (before.length === 0 || after.length === 0) return results;
	return {
		...results,
		baseline: {
			...baseline,
			data: before
		},
		candidate: {
			...candidate,
			data: after
		}
	};
}
function recordedFor(side, runs, experiment) {
	return (runs.find(({ outputs }) => outputs.some((output) => output.path === side.path))?.data ?? []).filter(({ path }) => path !== experiment).slice(0, MOST_FILES).map(({ path, digest }) => ({
		name: boundedText(path, LONGEST_NAME$3),
		digest
	}));
}

const MOST_PATHS = 10;
const NOT_GIVEN = "it cannot be read from git";
async function readRegistration(question) {
	const { path, design, repository, comparison } = question;
	const served = comparison.mergeBase ? void 0 : await comparison.askServer?.();
	const tree = comparison.mergeBase ?? (served && "tree" in served ? served.tree : void 0);
	if (!tree) {
		const reason = comparison.missing ?? (comparison.base ? "the merge base is not in this checkout" : void 0);
		if (reason === void 0) return { standing: "no-base" };
		const asked = served && "refused" in served ? `. GitHub itself was asked for it: ${served.refused}` : "";
		return {
			standing: "unreachable",
			reason: boundedText(`${reason}${asked}`, 4e3)
		};
	}
	const file = await compareFile(path, repository, tree);
	if (served && file.file === "changed" && file.beforeProblem === NOT_GIVEN) return {
		standing: "unreachable",
		reason: boundedText(`${comparison.missing ?? ""}. GitHub was asked for \`${path}\` there and did not give it`, 4e3)
	};
	const results = design.candidate.path;
	const now = repository.has(results) ? await repository.blob(results) : void 0;
	const before = tree.blob(results);
	return {
		standing: "compared",
		commit: tree.commit,
		...file,
		candidateNow: repository.has(results),
		candidateBefore: before === void 0 ? "absent" : before === now ? "same" : "different",
		...comparison.changed ? { changedWith: changedWith(question, comparison.changed) } : served ? { changedWith: changedWith(question, await differing(repository, tree)) } : {}
	};
}
async function differing(repository, tree) {
	const gone = tree.paths.filter((path) => !repository.has(path));
	const other = await Promise.all(repository.paths.map(async (path) => await repository.blob(path) === tree.blob(path) ? [] : [path]));
	return /* @__PURE__ */ new Set([...gone, ...other.flat()]);
}
async function compareFile(path, repository, tree) {
	const blob = await repository.blob(path);
	const before = tree.blob(path);
	if (before === void 0) {
		const from = tree.paths.find((other) => blob !== void 0 && tree.blob(other) === blob && !repository.has(other));
		return from === void 0 ? { file: "new" } : {
			file: "moved",
			movedFrom: from
		};
	}
	if (before === blob) return { file: "unchanged" };
	const document = await tree.document(path);
	if (!document) return {
		file: "changed",
		beforeProblem: NOT_GIVEN
	};
	return designBefore(document, path, tree.has);
}
function designBefore(document, path, has) {
	const problem = checkDocument(document, experiment)[0];
	if (problem) return {
		file: "changed",
		beforeProblem: boundedText(problem.message, 4e3)
	};
	const { design } = readDesign(document, (stated) => resolvePath({
		has,
		hasFolder: () => false
	}, stated, path));
	return {
		file: "changed",
		...design ? { before: design } : { beforeProblem: "it named no results" }
	};
}
function changedWith({ design, path, feature }, changed) {
	return ownChanges(path, design, feature, changed).slice(0, MOST_PATHS).map((other) => boundedText(other, 1e3));
}

const MOST_NAMES$3 = 5;
const LONGEST_NAME$2 = 200;
function matchUnits(baseline, candidate) {
	if (baseline.unitKey && candidate.unitKey && sameKeys(baseline.unitKey, candidate.unitKey)) {
		const all = new Int32Array(baseline.count);
		for (let place = 0; place < all.length; place += 1) all[place] = place;
		const none = unitLister().list();
		return {
			baseline: all,
			candidate: all,
			whole: true,
			matching: {
				pairs: all.length,
				onlyBaseline: none,
				onlyCandidate: none
			}
		};
	}
	const { units } = baseline;
	const others = candidate.units;
	if (!units || !others) return void 0;
	const lefts = new Int32Array(units.length);
	const rights = new Int32Array(units.length);
	const taken = new Uint8Array(others.length);
	const missing = unitLister();
	let pairs = 0;
	const most = Math.min(units.length, others.length);
	while (pairs < most && units[pairs] === others[pairs]) {
		lefts[pairs] = pairs;
		rights[pairs] = pairs;
		taken[pairs] = 1;
		pairs += 1;
	}
	const placeOf = /* @__PURE__ */ new Map();
	for (let place = pairs; place < others.length; place += 1) placeOf.set(others[place] ?? "", place);
	for (let place = pairs; place < units.length; place += 1) {
		const id = units[place] ?? "";
		const other = placeOf.get(id);
		if (other === void 0) {
			if (!candidate.brokenUnits.has(id)) missing.add(id);
			continue;
		}
		lefts[pairs] = place;
		rights[pairs] = other;
		taken[other] = 1;
		pairs += 1;
	}
	const extra = unitLister();
	for (let place = 0; place < others.length; place += 1) {
		const id = others[place] ?? "";
		if (taken[place] === 0 && !baseline.brokenUnits.has(id)) extra.add(id);
	}
	return {
		baseline: lefts.subarray(0, pairs),
		candidate: rights.subarray(0, pairs),
		matching: {
			pairs,
			onlyBaseline: missing.list(),
			onlyCandidate: extra.list()
		}
	};
}
function sameKeys(left, right) {
	return left.of === right.of && Buffer.compare(left.bytes, right.bytes) === 0;
}
function unitLister() {
	const first = [];
	let count = 0;
	return {
		add: (unit) => {
			count += 1;
			if (first.length < MOST_NAMES$3) first.push(boundedText(unit, LONGEST_NAME$2));
		},
		list: () => ({
			count,
			first
		})
	};
}

function shareBelow(sorted, value) {
	const firstWhere = (beyond) => {
		let [from, to] = [0, sorted.length];
		while (from < to) {
			const middle = from + to >>> 1;
			if (beyond(sorted[middle] ?? 0)) to = middle;
			else from = middle + 1;
		}
		return from;
	};
	return (firstWhere((seen) => seen >= value) + firstWhere((seen) => seen > value)) / (2 * sorted.length);
}

function resample(sets, statistic, draw, options) {
	const totals = sets.map((columns) => columns.map((column) => column.reduce((sum, value) => sum + value, 0)));
	const sizes = sets.map((columns) => columns[0]?.length ?? 0);
	const places = sizes.map((n) => new Uint32Array(n));
	const meansOf = (sums) => sums.map((list, set) => list.map((sum) => sum / (sizes[set] ?? 0)));
	const estimate = statistic(meansOf(totals));
	const sorted = new Float64Array(options.resamples);
	for (let place = 0; place < sorted.length; place += 1) {
		const sums = sets.map((columns, set) => {
			const drawn = places[set] ?? /* @__PURE__ */ new Uint32Array(0);
			draw(drawn.length, drawn);
			return columns.map((column) => sumAt(column, drawn));
		});
		sorted[place] = statistic(meansOf(sums));
	}
	sorted.sort();
	const plain = {
		estimate,
		sorted,
		standardError: spreadOf$1(sorted),
		bias: 0,
		acceleration: 0
	};
	if (options.kind === "percentile") return plain;
	const least = 1 / (sorted.length + 1);
	const share = Math.min(1 - least, Math.max(least, shareBelow(sorted, estimate)));
	return {
		...plain,
		bias: -upperNormal(share),
		acceleration: accelerationOf(sets, totals, sizes, statistic)
	};
}
function sumAt(column, places) {
	const whole = places.length - places.length % 4;
	let [first, second, third, fourth] = [
		0,
		0,
		0,
		0
	];
	for (let index = 0; index < whole; index += 4) {
		first += column[places[index] ?? 0] ?? 0;
		second += column[places[index + 1] ?? 0] ?? 0;
		third += column[places[index + 2] ?? 0] ?? 0;
		fourth += column[places[index + 3] ?? 0] ?? 0;
	}
	for (let index = whole; index < places.length; index += 1) first += column[places[index] ?? 0] ?? 0;
	return first + second + (third + fourth);
}
function spreadOf$1(values) {
	let sum = 0;
	for (const value of values) sum += value;
	const center = sum / values.length;
	let squares = 0;
	for (const value of values) squares += (value - center) ** 2;
	return Math.sqrt(squares / (values.length - 1));
}
function accelerationOf(sets, totals, sizes, statistic) {
	let [cubes, squares] = [0, 0];
	sets.forEach((columns, set) => {
		const n = sizes[set] ?? 0;
		const means = totals.map((list, other) => list.map((sum) => sum / (sizes[other] ?? 0)));
		const without = new Float64Array(n);
		for (let unit = 0; unit < n; unit += 1) {
			means[set] = columns.map((column, at) => ((totals[set]?.[at] ?? 0) - (column[unit] ?? 0)) / (n - 1));
			without[unit] = statistic(means);
		}
		const center = without.reduce((sum, value) => sum + value, 0) / n;
		let [ofCubes, ofSquares] = [0, 0];
		for (const value of without) {
			const influence = (n - 1) * (center - value);
			ofCubes += influence ** 3;
			ofSquares += influence ** 2;
		}
		cubes += ofCubes / n ** 3;
		squares += ofSquares / n ** 2;
	});
	return squares === 0 ? 0 : cubes / squares ** 1.5 / 6;
}

function bootstrapInterval(drawn, tail) {
	const reach = upperNormal(tail);
	return [sortedQuantile(drawn.sorted, adjusted(drawn, -reach)), sortedQuantile(drawn.sorted, adjusted(drawn, reach))];
}
function adjusted({ bias, acceleration }, quantileWanted) {
	const moved = bias + quantileWanted;
	return normalTail(-bias - moved / (1 - acceleration * moved));
}
function bootstrapTails({ sorted, bias, acceleration }, limit) {
	const least = 1 / (sorted.length + 1);
	const share = Math.min(1 - least, Math.max(least, shareBelow(sorted, limit)));
	const moved = -upperNormal(share) - bias;
	const scaled = 1 + acceleration * moved;
	const z = scaled > 0 ? moved / scaled - bias : Math.sign(moved) * Infinity;
	return [Math.max(least, normalTail(z)), Math.max(least, normalTail(-z))];
}

function lineariseRatio(numerators, denominators) {
	const n = numerators.length;
	if (denominators.length !== n) throw new RangeError(`a ratio needs as many denominators as numerators, not ${denominators.length} for ${n}`);
	if (n === 0) return void 0;
	const below = meanOf$1(denominators);
	const ratio = meanOf$1(numerators) / below;
	if (below === 0 || !Number.isFinite(below) || !Number.isFinite(ratio)) return void 0;
	const values = new Float64Array(n);
	let squares = 0;
	for (let index = 0; index < n; index += 1) {
		const denominator = denominators[index] ?? 0;
		values[index] = ratio + ((numerators[index] ?? 0) - ratio * denominator) / below;
		squares += (denominator - below) ** 2;
	}
	return {
		ratio,
		values,
		denominatorError: n < 2 ? null : Math.sqrt(squares / (n - 1) / n) / Math.abs(below)
	};
}

const NONE$1 = {
	n: 0,
	mean: null,
	variance: null
};
function describePairs(baseline, candidate) {
	const n = baseline.length;
	if (candidate.length !== n) throw new RangeError(`pairs need equal numbers on both sides, not ${n} and ${candidate.length}`);
	if (n === 0) return {
		n,
		baseline: NONE$1,
		candidate: NONE$1,
		difference: NONE$1,
		covariance: null
	};
	const [before, after, apart] = meansOf(baseline, candidate);
	let [squaresBefore, squaresAfter, squaresApart, products] = [
		0,
		0,
		0,
		0
	];
	for (let index = 0; index < n; index += 1) {
		const b = baseline[index] ?? 0;
		const c = candidate[index] ?? 0;
		const fromBefore = b - before;
		const fromAfter = c - after;
		const fromApart = c - b - apart;
		squaresBefore += fromBefore * fromBefore;
		squaresAfter += fromAfter * fromAfter;
		squaresApart += fromApart * fromApart;
		products += fromBefore * fromAfter;
	}
	const difference = (index) => (candidate[index] ?? 0) - (baseline[index] ?? 0);
	return {
		n,
		baseline: sampleFromSums(n, before, squaresBefore, (index) => baseline[index] === baseline[0]),
		candidate: sampleFromSums(n, after, squaresAfter, (index) => candidate[index] === candidate[0]),
		difference: sampleFromSums(n, apart, squaresApart, (index) => difference(index) === difference(0)),
		covariance: n < 2 || !Number.isFinite(products) ? null : products / (n - 1)
	};
}
function meansOf(baseline, candidate) {
	const n = baseline.length;
	let before = baseline[0] ?? NaN;
	let after = candidate[0] ?? NaN;
	let apart = after - before;
	let [beforeCorrection, afterCorrection, apartCorrection] = [
		0,
		0,
		0
	];
	for (let index = 1; index < n; index += 1) {
		const b = baseline[index] ?? NaN;
		const c = candidate[index] ?? NaN;
		const d = c - b;
		const nextBefore = before + b;
		const nextAfter = after + c;
		const nextApart = apart + d;
		const addedBefore = nextBefore - before;
		const addedAfter = nextAfter - after;
		const addedApart = nextApart - apart;
		beforeCorrection += before - (nextBefore - addedBefore) + (b - addedBefore);
		afterCorrection += after - (nextAfter - addedAfter) + (c - addedAfter);
		apartCorrection += apart - (nextApart - addedApart) + (d - addedApart);
		before = nextBefore;
		after = nextAfter;
		apart = nextApart;
	}
	return [
		(before + beforeCorrection) / n,
		(after + afterCorrection) / n,
		(apart + apartCorrection) / n
	];
}

function randomWords(seed) {
	const state = Uint32Array.of(2654435769, 608135816, seed >>> 0, 1);
	const fill = (target, n) => {
		let a = (state[0] ?? 0) | 0;
		let b = (state[1] ?? 0) | 0;
		let c = (state[2] ?? 0) | 0;
		let counter = (state[3] ?? 0) | 0;
		const scale = n === void 0 ? 1 : n / 4294967296;
		for (let index = 0; index < target.length; index += 1) {
			const word = (a + b | 0) + counter | 0;
			counter = counter + 1 | 0;
			a = b ^ b >>> 9;
			b = c + (c << 3) | 0;
			c = (c << 21 | c >>> 11) + word | 0;
			target[index] = (word >>> 0) * scale;
		}
		state.set([
			a,
			b,
			c,
			counter
		]);
	};
	fill(/* @__PURE__ */ new Uint32Array(20), void 0);
	return {
		words: (target) => fill(target, void 0),
		below: (n, target) => fill(target, n)
	};
}

function bootstrapPairs(baseline, candidate, question, options) {
	const [b, c] = [columnsOf$3(baseline), columnsOf$3(candidate)];
	const n = b[0]?.length ?? 0;
	for (const column of [...b, ...c]) if (column.length !== n) throw new RangeError(`pairs need equal numbers on both sides, not ${n} and ${column.length}`);
	if (n < 2) return { none: "too-few" };
	const alone = b.length === 1 && c.length === 1 && !question.relative;
	const sign = question.relative ? Math.sign(sideOf(b.map(meanOf))) : 0;
	const columns = alone ? [(c[0] ?? /* @__PURE__ */ new Float64Array(0)).map((value, index) => value - (b[0]?.[index] ?? 0))] : [...b, ...c];
	const split = alone ? 0 : b.length;
	return compare([columns], ([means = []]) => alone ? means[0] ?? NaN : differenceOf(means.slice(0, split), means.slice(split), sign), question, options, {
		b,
		c,
		method: "bootstrap of pairs",
		units: n,
		pAt: agreementP,
		effect: effectOf(b, c, true)
	});
}
function bootstrapSides(baseline, candidate, question, options) {
	const [b, c] = [columnsOf$3(baseline), columnsOf$3(candidate)];
	const [n, m] = [b[0]?.length ?? 0, c[0]?.length ?? 0];
	if (n < 2 || m < 2) return { none: "too-few" };
	const sign = question.relative ? Math.sign(sideOf(b.map(meanOf))) : 0;
	return compare([b, c], ([ofBaseline = [], ofCandidate = []]) => differenceOf(ofBaseline, ofCandidate, sign), question, options, {
		b,
		c,
		method: "bootstrap",
		units: 2 * n * m / (n + m),
		pAt: (units) => separationP(units, units),
		p: separationP(n, m),
		effect: effectOf(b, c, false)
	});
}
function columnsOf$3(side) {
	const columns = "values" in side ? [side.values] : [side.numerators, side.denominators];
	if (columns[1] && columns[1].length !== columns[0]?.length) throw new RangeError("a ratio needs as many denominators as numerators");
	return columns.map((column) => column instanceof Float64Array ? column : Float64Array.from(column));
}
function sideOf(means) {
	const [above = NaN, below = 1] = means;
	return above / below;
}
function differenceOf(ofBaseline, ofCandidate, sign) {
	const [b, c] = [sideOf(ofBaseline), sideOf(ofCandidate)];
	if (sign === 0) return c - b;
	return Math.sign(b) === sign ? (c - b) / Math.abs(b) : NaN;
}
function compare(sides, statistic, question, options, found) {
	const { relative, limit, alternative } = question;
	const means = (columns) => columns.map(meanOf);
	const [baselineMeans, candidateMeans] = [means(found.b), means(found.c)];
	if (baselineMeans[1] === 0 || candidateMeans[1] === 0) return { none: "zero-denominator" };
	const baseline = sideOf(baselineMeans);
	if (relative && baseline === 0) return { none: "zero-baseline" };
	const drawn = resample(sides, statistic, randomWords(options.seed).below, options);
	const { estimate, standardError, sorted } = drawn;
	if (!Number.isFinite(estimate)) return { none: "beyond-computing" };
	const last = sorted.at(-1) ?? NaN;
	if (!Number.isFinite(sorted[0]) || !Number.isFinite(last) || !Number.isFinite(drawn.acceleration)) return { none: relative ? "baseline-around-zero" : found.b.length === 2 ? "zero-denominator" : "beyond-computing" };
	const size = relative ? 1 : Math.hypot(baseline, sideOf(candidateMeans));
	const name = `${options.kind === "bca" ? "BCa" : "percentile"} ${found.method}, ${options.resamples} resamples${relative ? ", relative" : ""}`;
	if (last - (sorted[0] ?? 0) <= 4 * roundingOf$1(size)) return exactDifference({
		method: `${name}: no spread, exact test`,
		estimate,
		pValue: found.p ?? found.pAt(found.units),
		pAt: found.pAt
	}, question);
	const interval = bootstrapInterval(drawn, tailOf(question));
	const [lower, upper] = bootstrapTails(drawn, limit);
	const n = decidableN(question, estimate, {
		spreadPerUnit: standardError * Math.sqrt(found.units),
		degreesOfFreedomAt: () => 1e9
	});
	return {
		method: name,
		estimate,
		interval: boundsOf(...interval, alternative),
		pValue: alternativeP(lower, upper, alternative),
		exact: false,
		...n === void 0 ? {} : { requiredN: n },
		detectable: detectableDistance(standardError, tailOf(question)),
		...found.effect ? { effect: found.effect } : {}
	};
}
function effectOf(baseline, candidate, paired) {
	const [b, c] = [unitsOf(baseline), unitsOf(candidate)];
	if (!b || !c) return void 0;
	return paired ? pairedEffect(describePairs(b, c).difference) : sidesEffect(describeSample(b), describeSample(c));
}
function unitsOf([values, denominators]) {
	return values && denominators ? lineariseRatio(values, denominators)?.values : values;
}
function meanOf(values) {
	let sum = 0;
	for (let index = 0; index < values.length; index += 1) sum += values[index] ?? 0;
	return sum / values.length;
}

function mirroredQuestion(question) {
	const { alternative } = question;
	return {
		...question,
		limit: -question.limit,
		...alternative === void 0 ? {} : { alternative: alternative === "greater" ? "less" : alternative === "less" ? "greater" : alternative }
	};
}
function mirrored(comparison) {
	if ("none" in comparison) return comparison;
	const [low, high] = comparison.interval;
	return {
		...comparison,
		estimate: 0 - comparison.estimate,
		interval: [high === null ? null : 0 - high, low === null ? null : 0 - low],
		...comparison.effect ? { effect: {
			...comparison.effect,
			value: 0 - comparison.effect.value
		} } : {}
	};
}

const FEW = 5e4;
function someOf(total) {
	return Math.max(FEW, Math.sqrt(2 * total));
}
function orderStatistics(grid, ranks) {
	if (grid.total <= FEW) {
		const all = grid.between(-Infinity, Infinity, grid.total).sort();
		return ranks.map((rank) => all[rank - 1] ?? NaN);
	}
	const guesses = guess(grid, ranks);
	const passes = [];
	const found = /* @__PURE__ */ new Map();
	for (const rank of [...ranks].sort((left, right) => left - right)) {
		if (found.has(rank)) continue;
		const { value, following } = select(grid, rank, guesses.get(rank) ?? [], passes);
		found.set(rank, value);
		if (following !== void 0 && ranks.includes(rank + 1)) found.set(rank + 1, following);
	}
	return ranks.map((rank) => found.get(rank) ?? NaN);
}
const [LEAST, MOST] = [200, 2e4];
function thinnedTo(total) {
	return Math.min(MOST, Math.max(LEAST, Math.floor(Math.sqrt(total) / 10)));
}
function slackOf(total) {
	return 2 * total / thinnedTo(total);
}
function guess(grid, ranks) {
	const most = thinnedTo(grid.total);
	const part = grid.thinned(most);
	const slack = 2 * part.total / most;
	const values = orderStatistics(part, ranks.flatMap((rank) => {
		const place = rank / grid.total * part.total;
		return [Math.max(1, Math.floor(place - slack)), Math.min(part.total, Math.ceil(place + slack))];
	}));
	return new Map(ranks.map((rank, at) => [rank, values.slice(2 * at, 2 * at + 2)]));
}
function select(grid, rank, guesses, passes) {
	const some = someOf(grid.total);
	const ends = {
		low: -Infinity,
		below: 0,
		high: Infinity,
		upTo: grid.total
	};
	const narrow = ({ count, largest, next }) => {
		if (count >= rank && count <= ends.upTo) [ends.high, ends.upTo] = [largest, count];
		if (count < rank && count >= ends.below) [ends.low, ends.below] = [next, count];
	};
	const look = (value) => {
		const passed = grid.pass(value);
		passes.push(passed);
		narrow(passed);
		return passed;
	};
	passes.forEach(narrow);
	const [least, most] = guesses;
	if (least !== void 0 && most !== void 0 && least < most && ends.upTo - ends.below > some) {
		const middle = least + (most - least) / 2;
		const missed = rank - look(middle).count;
		const value = middle + (missed + (missed > 0 ? 1 : -1) * Math.max(some / 8, Math.abs(missed) / 8)) * (most - least) / (2 * slackOf(grid.total));
		if (value > ends.low && value < ends.high) look(value);
	}
	for (const value of guesses) if (ends.upTo - ends.below > some && value > ends.low && value < ends.high) look(value);
	if (ends.low === -Infinity) look(-Infinity);
	if (ends.high === Infinity) look(Infinity);
	for (let step = 0; ends.upTo - ends.below > some && ends.low < ends.high; step += 1) {
		const { low, below, high, upTo } = ends;
		const width = upTo - below;
		const aim = rank + (step % 2 === 0 ? -1 : 1) * Math.max(some / 4, width / 400);
		const part = Math.min(1, Math.max(0, (aim - below) / width));
		const middle = step % 6 === 5 ? low / 2 + high / 2 : low + (high - low) * part;
		look(middle >= low && middle < high ? middle : low);
	}
	if (ends.low >= ends.high) return {
		value: ends.high,
		...ends.upTo > rank ? { following: ends.high } : {}
	};
	const values = grid.between(ends.low, ends.high, ends.upTo - ends.below);
	const place = rank - ends.below - 1;
	quickselect(lend(values), place);
	const value = values[place] ?? NaN;
	let following = Infinity;
	for (let at = place + 1; at < values.length; at += 1) following = Math.min(following, values[at] ?? Infinity);
	return place + 1 < values.length ? {
		value,
		following
	} : { value };
}

function differenceGrid(baseline, candidate, ratio) {
	const n = baseline.length;
	const m = candidate.length;
	const value = (b, c) => ratio ? c / b : c - b;
	return {
		total: n * m,
		pass: (limit) => {
			let [count, largest, next] = [
				0,
				-Infinity,
				Infinity
			];
			for (let i = 0, j = 0; i < n && j < m;) {
				const seen = value(baseline[i] ?? 0, candidate[j] ?? 0);
				if (seen > limit) {
					if (seen < next) next = seen;
					i += 1;
				} else {
					if (seen > largest) largest = seen;
					count += n - i;
					j += 1;
				}
			}
			return {
				count,
				largest,
				next
			};
		},
		between: (low, high, count) => {
			const values = new Float64Array(count);
			let [found, first] = [0, 0];
			for (let j = 0; j < m; j += 1) {
				const c = candidate[j] ?? 0;
				while (first < n && value(baseline[first] ?? 0, c) > high) first += 1;
				for (let i = first; i < n; i += 1) {
					const seen = value(baseline[i] ?? 0, c);
					if (seen < low) break;
					values[found] = seen;
					found += 1;
				}
			}
			return values;
		},
		thinned: (most) => differenceGrid(strided(baseline, most), strided(candidate, most), ratio)
	};
}
function walshGrid(numbers) {
	const n = numbers.length;
	const value = (i, j) => ((numbers[i] ?? 0) + (numbers[j] ?? 0)) / 2;
	return {
		total: n * (n + 1) / 2,
		pass: (limit) => {
			const twice = 2 * limit;
			let [count, largest, next] = [
				0,
				-Infinity,
				Infinity
			];
			for (let i = 0, j = n - 1; i <= j;) {
				const sum = (numbers[i] ?? 0) + (numbers[j] ?? 0);
				if (sum > twice) {
					if (sum < next) next = sum;
					j -= 1;
				} else {
					if (sum > largest) largest = sum;
					count += j - i + 1;
					i += 1;
				}
			}
			return {
				count,
				largest: largest / 2,
				next: next / 2
			};
		},
		between: (low, high, count) => {
			const values = new Float64Array(count);
			let [found, last] = [0, n - 1];
			for (let i = 0; i < n && found < count; i += 1) {
				while (last >= i && value(i, last) > high) last -= 1;
				for (let j = last; j >= i; j -= 1) {
					const seen = value(i, j);
					if (seen < low) break;
					values[found] = seen;
					found += 1;
				}
			}
			return values;
		},
		thinned: (most) => walshGrid(strided(numbers, most))
	};
}
function strided(sorted, most) {
	const few = new Float64Array(Math.min(sorted.length, most));
	for (let place = 0; place < few.length; place += 1) few[place] = sorted[Math.floor((place + .5) * sorted.length / few.length)] ?? 0;
	return few;
}

function rankSums(groups, drawn) {
	const step = groups.every(({ doubledRank }) => doubledRank % 2 === 0) ? 2 : 1;
	const rising = groups.flatMap(({ size, doubledRank }) => Array(size).fill(doubledRank / step));
	rising.sort((left, right) => left - right);
	const starts = new Float64Array(drawn + 1);
	for (let k = 1; k <= drawn; k += 1) starts[k] = (starts[k - 1] ?? 0) + (rising[k - 1] ?? 0);
	let most = 0;
	for (const rank of rising.slice(rising.length - drawn)) most += rank;
	const least = starts[drawn] ?? 0;
	const width = most - least + 1;
	const rows = Array.from({ length: drawn + 1 }, () => new Float64Array(width));
	const ends = new Int32Array(drawn + 1).fill(-1);
	const [first] = rows;
	if (first) first[0] = 1;
	ends[0] = 0;
	let seen = 0;
	for (const { size, doubledRank } of groups) {
		const rank = doubledRank / step;
		for (let k = Math.min(drawn, seen + size); k >= 1; k -= 1) {
			const row = rows[k] ?? /* @__PURE__ */ new Float64Array(0);
			let ways = 1;
			for (let j = 1; j <= Math.min(size, k); j += 1) {
				ways *= (size - j + 1) / j;
				const from = rows[k - j] ?? row;
				const shift = j * rank + (starts[k - j] ?? 0) - (starts[k] ?? 0);
				const last = Math.min(ends[k - j] ?? -1, width - 1 - shift);
				for (let s = 0; s <= last; s += 1) row[s + shift] = (row[s + shift] ?? 0) + ways * (from[s] ?? 0);
				if (last >= 0) ends[k] = Math.max(ends[k] ?? -1, last + shift);
			}
		}
		seen += size;
	}
	const counts = rows[drawn] ?? /* @__PURE__ */ new Float64Array(0);
	let total = 0;
	for (const count of counts) total += count;
	return {
		least: least * step,
		step,
		probabilities: counts.map((count) => count / total)
	};
}

const MANY = 2e3;
const TOGETHER = 4;
const PILED_UP = 64;
function sortedNumbers(numbers) {
	const values = Float64Array.from(numbers);
	const n = values.length;
	if (n < MANY) return values.sort();
	let [least, most] = [Infinity, -Infinity];
	for (let index = 0; index < n; index += 1) {
		const value = values[index] ?? 0;
		if (value < least) least = value;
		if (value > most) most = value;
	}
	const shares = Math.ceil(n / TOGETHER);
	const scale = (shares - 1) / (most - least);
	if (!(scale > 0 && scale < Infinity) || !Number.isFinite(scale * (most - least))) return values.sort();
	const shareOf = new Int32Array(n);
	const ends = new Int32Array(shares);
	for (let index = 0; index < n; index += 1) {
		const share = Math.trunc(((values[index] ?? 0) - least) * scale);
		if (!(share >= 0 && share < shares)) return values.sort();
		shareOf[index] = share;
		ends[share] = (ends[share] ?? 0) + 1;
	}
	let end = 0;
	for (let share = 0; share < shares; share += 1) {
		const size = ends[share] ?? 0;
		if (size > PILED_UP) return values.sort();
		ends[share] = end;
		end += size;
	}
	const sorted = new Float64Array(n);
	for (let index = 0; index < n; index += 1) {
		const share = shareOf[index] ?? 0;
		const place = ends[share] ?? 0;
		sorted[place] = values[index] ?? 0;
		ends[share] = place + 1;
	}
	for (let index = 1; index < n; index += 1) {
		const value = sorted[index] ?? 0;
		let place = index;
		while (place > 0 && (sorted[place - 1] ?? 0) > value) {
			sorted[place] = sorted[place - 1] ?? 0;
			place -= 1;
		}
		sorted[place] = value;
	}
	return sorted;
}

const MOST_LOOKED_AT = 4096;
function tieTolerance(...sides) {
	const sizes = [];
	for (const side of sides) {
		const stride = Math.max(1, Math.ceil(side.length / MOST_LOOKED_AT));
		for (let index = 0; index < side.length; index += stride) {
			const size = Math.abs(side[index] ?? 0);
			if (size > 0) sizes.push(size);
		}
	}
	const sorted = Float64Array.from(sizes).sort();
	return 1024 * roundingOf$1(sorted[sorted.length >> 1] ?? 0);
}

const MOST_EXACT$1 = 5e3;
function mannWhitney(baseline, candidate, question) {
	if (baseline.length < 2 || candidate.length < 2) return { none: "too-few" };
	const b = sortedNumbers(baseline);
	const c = sortedNumbers(candidate);
	if (!question.relative || (b[0] ?? 0) > 0 && (c[0] ?? 0) > 0) return ofSorted(b, c, question);
	if ((b.at(-1) ?? 0) >= 0 || (c.at(-1) ?? 0) >= 0) return { none: "mixed-signs" };
	return mirrored(ofSorted(turned(b), turned(c), mirroredQuestion(question)));
}
function turned(sorted) {
	return sorted.map((value) => -value).reverse();
}
function ofSorted(baseline, candidate, question) {
	const { limit, relative, alternative } = question;
	const n = baseline.length;
	const m = candidate.length;
	const pairs = n * m;
	const tolerance = tieTolerance(baseline, candidate);
	const shifted = (by) => relative ? rankTogether(baseline.map((value) => value * Math.max(0, 1 + by)), candidate, 0, tolerance) : rankTogether(baseline, candidate, by, tolerance);
	const ranked = shifted(limit);
	const unshifted = question.effect === false ? void 0 : limit === 0 ? ranked : shifted(0);
	const exact = (n + m) * Math.min(n, m) <= MOST_EXACT$1;
	const tails = exact ? exactTails$1(ranked, n, m) : normalTails$1(ranked, n, m);
	const tail = tailOf(question);
	const rank = exact ? exactRank$1(n, m, tail) : normalRank$1(baseline, candidate, tail);
	const middle = Math.floor((pairs + 1) / 2);
	const wanted = [
		middle,
		pairs + 1 - middle,
		Math.max(1, rank),
		pairs + 1 - Math.max(1, rank)
	];
	const [first = NaN, second = NaN, low = NaN, high = NaN] = orderStatistics(differenceGrid(baseline, candidate, relative), wanted).map((value) => relative ? value - 1 : value);
	const estimate = first + (second - first) / 2;
	if (![
		estimate,
		low,
		high
	].every(Number.isFinite)) return { none: "beyond-computing" };
	const requiredN = noetherN(ranked.above / pairs, 6, question);
	return {
		method: `Mann–Whitney, ${exact ? "exact" : "normal approximation"}, Hodges–Lehmann ${relative ? "ratio" : "shift"}`,
		estimate,
		interval: rank < 1 ? [null, null] : boundsOf(low, high, alternative),
		pValue: alternativeP(tails.lower, tails.upper, alternative),
		exact: candidate[0] === candidate[m - 1] && baseline[0] === baseline[n - 1],
		...requiredN === void 0 ? {} : { requiredN },
		...rankDetectable(rank < 1, [low, high], question),
		...unshifted ? { effect: {
			measure: "rank-biserial",
			value: 2 * unshifted.above / pairs - 1
		} } : {}
	};
}
function rankTogether(baseline, candidate, shift, tolerance) {
	const [n, m] = [baseline.length, candidate.length];
	const groups = [];
	let [i, j, ties, above] = [
		0,
		0,
		0,
		0
	];
	while (i < n || j < m) {
		const end = Math.min(i < n ? baseline[i] ?? 0 : Infinity, j < m ? (candidate[j] ?? 0) - shift : Infinity) + tolerance;
		const before = i;
		const seen = i + j;
		while (i < n && (baseline[i] ?? 0) <= end) i += 1;
		const started = j;
		while (j < m && (candidate[j] ?? 0) - shift <= end) j += 1;
		const size = i + j - seen;
		above += (j - started) * (before + (i - before) / 2);
		if (size > 1) ties += size ** 3 - size;
		if ((n + m) * Math.min(n, m) <= MOST_EXACT$1) groups.push({
			size,
			doubledRank: 2 * seen + size + 1
		});
	}
	return {
		groups,
		ties,
		above
	};
}
function exactTails$1({ groups, above }, n, m) {
	const few = Math.min(n, m);
	const { least, step, probabilities } = rankSums(groups, few);
	const doubled = 2 * (m <= n ? above : n * m - above) + few * (few + 1);
	const place = Math.round((doubled - least) / step);
	let [atMost, atLeast] = [0, 0];
	for (let sum = 0; sum < probabilities.length; sum += 1) {
		const probability = probabilities[sum] ?? 0;
		if (sum <= place) atMost += probability;
		if (sum >= place) atLeast += probability;
	}
	return m <= n ? {
		lower: atMost,
		upper: atLeast
	} : {
		lower: atLeast,
		upper: atMost
	};
}
function normalTails$1({ ties, above }, n, m) {
	const spread = spreadOf(n, m, ties);
	if (spread === 0) return {
		lower: 1,
		upper: 1
	};
	const distance = above - n * m / 2;
	return {
		lower: normalTail(-(distance + .5) / spread),
		upper: normalTail((distance - .5) / spread)
	};
}
function spreadOf(n, m, ties) {
	const all = n + m;
	return Math.sqrt(n * m / 12 * (all + 1 - ties / (all * (all - 1))));
}
function exactRank$1(n, m, tail) {
	const few = Math.min(n, m);
	const groups = Array.from({ length: n + m }, (_, place) => ({
		size: 1,
		doubledRank: 2 * (place + 1)
	}));
	const { probabilities } = rankSums(groups, few);
	let [sum, rank] = [0, 0];
	while (rank < probabilities.length && sum + (probabilities[rank] ?? 0) <= tail) {
		sum += probabilities[rank] ?? 0;
		rank += 1;
	}
	return Math.min(rank, Math.floor((n * m + 1) / 2));
}
function normalRank$1(baseline, candidate, tail) {
	const pairs = baseline.length * candidate.length;
	const spread = spreadOf(baseline.length, candidate.length, tiesWithin(baseline) + tiesWithin(candidate));
	const rank = Math.floor(pairs / 2 + .5 - upperNormal(tail) * spread);
	return Math.min(rank, Math.floor((pairs + 1) / 2));
}
function tiesWithin(sorted) {
	let [ties, run] = [0, 1];
	for (let index = 1; index <= sorted.length; index += 1) if (index < sorted.length && sorted[index] === sorted[index - 1]) run += 1;
	else {
		ties += run ** 3 - run;
		run = 1;
	}
	return ties;
}
function noetherN(share, factor, question) {
	const { alternative } = question;
	const distance = share - .5;
	if (alternative === "greater" && !(distance > 0) || alternative === "less" && !(distance < 0)) return void 0;
	const reach = upperNormal(tailOf(question)) + upperNormal(1 - POWER);
	const n = Math.max(2, Math.ceil(reach ** 2 / (factor * distance ** 2)));
	return n <= 1e9 ? n : void 0;
}
function rankDetectable(open, [low, high], question) {
	if (open || !(high > low)) return {};
	const tail = tailOf(question);
	return { detectable: detectableDistance((high - low) / 2 / upperNormal(tail), tail) };
}

function flippedSums(differences, weights, { seed, resamples }, random = randomWords(seed)) {
	const n = differences.length;
	const found = new Float64Array(n <= 30 && 2 ** n <= resamples ? 2 ** n : resamples);
	if (found.length === 2 ** n) {
		for (let flipped = 0; flipped < found.length; flipped += 1) {
			let [sum, weight] = [0, 0];
			for (let index = 0; index < n; index += 1) if (flipped >>> index & 1) {
				sum += differences[index] ?? 0;
				weight += weights ? weights[index] ?? 0 : 1;
			}
			found[flipped] = sum / weight;
		}
		return summed(found, true);
	}
	const words = new Uint32Array(Math.ceil(n / 32));
	const sums = nibbleSums(differences, words.length * 8);
	const shares = nibbleSums(weights ?? new Float64Array(n).fill(1), words.length * 8);
	for (let place = 0; place < found.length; place += 1) {
		random.words(words);
		let [sum, weight, row] = [
			0,
			0,
			0
		];
		for (let at = 0; at < words.length; at += 1) {
			let word = words[at] ?? 0;
			for (const end = row + 128; row < end; row += 16) {
				const entry = row + (word & 15);
				sum += sums[entry] ?? 0;
				weight += shares[entry] ?? 0;
				word >>>= 4;
			}
		}
		found[place] = sum / weight;
	}
	return summed(found, false);
}
function nibbleSums(values, rows) {
	const sums = new Float64Array(rows * 16);
	for (let row = 0; row < rows; row += 1) for (let choice = 1; choice < 16; choice += 1) {
		const bit = 31 - Math.clz32(choice & -choice);
		sums[row * 16 + choice] = (sums[row * 16 + (choice & choice - 1)] ?? 0) + (values[row * 4 + bit] ?? 0);
	}
	return sums;
}
function swappedSums(baseline, candidate, { seed, resamples }, relative, random = randomWords(seed)) {
	const [n, m] = [baseline.length, candidate.length];
	const count = combinations(n + m, m, resamples);
	const pooled = new Float64Array(n + m);
	pooled.set(candidate);
	pooled.set(baseline, m);
	const found = new Float64Array(count ?? resamples);
	const few = Math.min(n, m);
	const ofCandidate = few === m;
	const candidateSum = candidate.reduce((sum, value) => sum + value, 0);
	const baselineSum = baseline.reduce((sum, value) => sum + value, 0);
	const threshold = (sum, ofTheirs, baselineIn) => {
		const came = ofCandidate ? few - ofTheirs : ofTheirs;
		if (came === 0) return NaN;
		const exchanged = ofCandidate ? candidateSum - sum : sum - baselineSum;
		if (!relative) return exchanged / came;
		return exchanged / (ofCandidate ? baselineIn : baselineSum - baselineIn);
	};
	if (count !== void 0) {
		const chosen = Uint32Array.from({ length: few }, (_, index) => index);
		for (let place = 0; place < count; place += 1) {
			let [sum, ofTheirs, baselineIn] = [
				0,
				0,
				0
			];
			for (const unit of chosen) {
				const value = pooled[unit] ?? 0;
				sum += value;
				if (unit < m) ofTheirs += 1;
				else baselineIn += value;
			}
			found[place] = threshold(sum, ofTheirs, baselineIn);
			let last = few - 1;
			while (last >= 0 && chosen[last] === n + m - few + last) last -= 1;
			if (last < 0) break;
			chosen[last] = (chosen[last] ?? 0) + 1;
			for (let next = last + 1; next < few; next += 1) chosen[next] = (chosen[next - 1] ?? 0) + 1;
		}
		return summed(found, true);
	}
	const order = Uint32Array.from({ length: n + m }, (_, index) => index);
	const words = new Uint32Array(few);
	for (let place = 0; place < found.length; place += 1) {
		random.words(words);
		let [sum, ofTheirs, baselineIn] = [
			0,
			0,
			0
		];
		for (let index = 0; index < few; index += 1) {
			const other = index + (words[index] ?? 0) / 4294967296 * (n + m - index) >>> 0;
			const unit = order[other] ?? 0;
			order[other] = order[index] ?? 0;
			order[index] = unit;
			const value = pooled[unit] ?? 0;
			sum += value;
			const theirs = unit - m >>> 31;
			ofTheirs += theirs;
			if (relative) baselineIn += (1 - theirs) * value;
		}
		found[place] = threshold(sum, ofTheirs, baselineIn);
	}
	return summed(found, false);
}
function summed(found, all) {
	const thresholds = found.filter((threshold) => !Number.isNaN(threshold)).sort();
	return {
		thresholds,
		always: found.length - thresholds.length + (all ? 0 : 1),
		whole: found.length + (all ? 0 : 1),
		all
	};
}
function combinations(n, k, most) {
	let ways = 1;
	for (let step = 1; step <= Math.min(k, n - k); step += 1) {
		ways = ways * (n - Math.min(k, n - k) + step) / step;
		if (ways > most) return void 0;
	}
	return Math.round(ways);
}

function permutePairs(baseline, candidate, question, resampling, random) {
	const n = baseline.length;
	if (candidate.length !== n) throw new RangeError(`pairs need equal numbers on both sides, not ${n} and ${candidate.length}`);
	if (n < 2) return { none: "too-few" };
	return signed(baseline, candidate, question, (b, c, asked) => {
		const differences = c.map((value, index) => value - (b[index] ?? 0));
		const sums = flippedSums(differences, asked.relative ? b : void 0, resampling, random);
		const spread = describeSample(asked.relative ? differences.map((d, index) => d - asked.limit * (b[index] ?? 0)) : differences);
		return fromSums(sums, asked, {
			method: "sign-flip permutation",
			difference: describeSample(differences).mean,
			baseline: describeSample(b).mean,
			spreadPerUnit: Math.sqrt(spread.variance ?? NaN),
			standardError: Math.sqrt((spread.variance ?? NaN) / n),
			effect: pairedEffect(describeSample(differences)),
			noise: roundingOf$1(meanSize(b), meanSize(c)),
			flat: spread.variance !== null && Math.sqrt(spread.variance) <= roundingOf$1(meanSize(b), meanSize(c))
		});
	});
}
function permuteSides(baseline, candidate, question, resampling, random) {
	if (baseline.length < 2 || candidate.length < 2) return { none: "too-few" };
	return signed(baseline, candidate, question, (b, c, asked) => {
		const sums = swappedSums(b, c, resampling, asked.relative, random);
		const [ofBaseline, ofCandidate] = [describeSample(b), describeSample(c)];
		const factor = asked.relative ? 1 + asked.limit : 1;
		const noise = roundingOf$1(meanSize(b), meanSize(c));
		return fromSums(sums, asked, {
			method: "permutation of units",
			difference: ofBaseline.mean === null || ofCandidate.mean === null ? null : ofCandidate.mean - ofBaseline.mean,
			baseline: ofBaseline.mean,
			spreadPerUnit: Math.hypot(factor * Math.sqrt(ofBaseline.variance ?? NaN), Math.sqrt(ofCandidate.variance ?? NaN)),
			standardError: Math.hypot(factor * Math.sqrt((ofBaseline.variance ?? NaN) / ofBaseline.n), Math.sqrt((ofCandidate.variance ?? NaN) / ofCandidate.n)),
			effect: sidesEffect(ofBaseline, ofCandidate),
			noise,
			flat: ofBaseline.variance === 0 && ofCandidate.variance === 0
		});
	});
}
function signed(baseline, candidate, question, compare) {
	const [b, c] = [Float64Array.from(baseline), Float64Array.from(candidate)];
	if (!question.relative) return compare(b, c, question);
	const least = b.reduce((low, value) => Math.min(low, value), Infinity);
	const most = b.reduce((high, value) => Math.max(high, value), -Infinity);
	if (least === 0 && most === 0) return { none: "zero-baseline" };
	if (least >= 0) return compare(b, c, question);
	if (most > 0) return { none: "mixed-signs" };
	const turned = (values) => values.map((value) => -value);
	return mirrored(compare(turned(b), turned(c), mirroredQuestion(question)));
}
function fromSums(sums, question, seen) {
	const { limit, relative, alternative } = question;
	const { thresholds, always, whole, all } = sums;
	if (seen.difference === null || seen.baseline === null) return { none: "beyond-computing" };
	const scale = relative ? Math.abs(seen.baseline) : 1;
	const estimate = seen.difference / scale;
	const noise = 8 * seen.noise / scale;
	let [atMost, atLeast] = [always, always];
	for (let index = 0; index < thresholds.length; index += 1) {
		const threshold = thresholds[index] ?? 0;
		if (threshold <= limit + noise) atMost += 1;
		if (threshold >= limit - noise) atLeast += 1;
	}
	const tail = tailOf(question);
	const allowed = Math.floor(tail * whole * (1 + 1e-12)) - always;
	const bounded = allowed >= 0 && allowed < thresholds.length;
	const low = bounded ? thresholds[allowed] ?? NaN : -Infinity;
	const high = bounded ? thresholds[thresholds.length - 1 - allowed] ?? NaN : Infinity;
	const pValue = alternativeP(atLeast / whole, atMost / whole, alternative);
	if (![estimate, pValue].every(Number.isFinite) || Number.isNaN(low) || Number.isNaN(high)) return { none: "beyond-computing" };
	const n = decidableN(question, estimate, {
		spreadPerUnit: seen.spreadPerUnit / scale,
		degreesOfFreedomAt: (units) => units - 1
	});
	return {
		method: `${seen.method}, ${all ? `all ${whole}` : `${whole - 1} drawn`}${relative ? ", relative" : ""}`,
		estimate,
		interval: boundsOf(low, high, alternative),
		pValue,
		exact: seen.flat,
		...n === void 0 ? {} : { requiredN: n },
		...seen.flat ? {} : { detectable: detectableDistance(seen.standardError / scale, tail) },
		...seen.effect ? { effect: seen.effect } : {}
	};
}
function meanSize(values) {
	let sum = 0;
	for (let index = 0; index < values.length; index += 1) sum += Math.abs(values[index] ?? 0);
	return sum / values.length;
}

function signedRankSums(ranks) {
	const probabilities = new Float64Array(ranks.reduce((total, rank) => total + rank, 0) + 1);
	probabilities[0] = 1;
	let most = 0;
	for (const rank of ranks) {
		most += rank;
		for (let sum = most; sum >= 0; sum -= 1) {
			const without = probabilities[sum] ?? 0;
			probabilities[sum] = (without + (sum >= rank ? probabilities[sum - rank] ?? 0 : 0)) / 2;
		}
	}
	return probabilities;
}

const MOST_EXACT = 100;
function wilcoxon(baseline, candidate, question) {
	const n = baseline.length;
	if (candidate.length !== n) throw new RangeError(`pairs need equal numbers on both sides, not ${n} and ${candidate.length}`);
	if (n < 2) return { none: "too-few" };
	if (!question.relative) return ofDifferences(sortedPairs(baseline, candidate, (b, c) => c - b), tieTolerance(baseline, candidate), question);
	const signs = /* @__PURE__ */ new Set();
	for (let index = 0; index < n; index += 1) {
		signs.add(Math.sign(baseline[index] ?? 0));
		signs.add(Math.sign(candidate[index] ?? 0));
	}
	if (signs.size !== 1 || signs.has(0)) return { none: "mixed-signs" };
	const quotients = sortedPairs(baseline, candidate, (b, c) => Math.log(c / b));
	const tolerance = 1024 * roundingOf$1(1);
	return signs.has(1) ? ofDifferences(quotients, tolerance, question) : mirrored(ofDifferences(quotients, tolerance, mirroredQuestion(question)));
}
function sortedPairs(baseline, candidate, of) {
	const values = new Float64Array(baseline.length);
	for (let index = 0; index < values.length; index += 1) values[index] = of(baseline[index] ?? 0, candidate[index] ?? 0);
	return sortedNumbers(values);
}
function ofDifferences(sorted, tolerance, question) {
	const { limit, relative, alternative } = question;
	const n = sorted.length;
	const ranked = signedRanks(sorted, relative ? Math.log(Math.max(Number.MIN_VALUE, 1 + limit)) : limit, tolerance);
	const unshifted = question.effect === false ? void 0 : limit === 0 ? ranked : signedRanks(sorted, 0, tolerance);
	const exact = n <= MOST_EXACT;
	const tails = exact ? exactTails(ranked) : normalTails(ranked);
	const total = n * (n + 1) / 2;
	const rank = exact ? exactRank(n, tailOf(question)) : normalRank(n, tailOf(question));
	const middle = Math.floor((total + 1) / 2);
	const ranks = [
		middle,
		total + 1 - middle,
		Math.max(1, rank),
		total + 1 - Math.max(1, rank)
	];
	const found = orderStatistics(walshGrid(sorted), ranks);
	const scaled = (value) => relative ? Math.expm1(value) : value;
	const [first = NaN, second = NaN, low = NaN, high = NaN] = found;
	const estimate = scaled(first + (second - first) / 2);
	const ends = [scaled(low), scaled(high)];
	if (![estimate, ...ends].every(Number.isFinite)) return { none: "beyond-computing" };
	const useful = noetherN(ranked.n === 0 ? .5 : ranked.positive / (ranked.n * (ranked.n + 1) / 2), 3, question);
	const requiredN = useful === void 0 ? void 0 : Math.ceil(useful * n / ranked.n);
	return {
		method: `Wilcoxon signed rank, ${exact ? "exact" : "normal approximation"}, Hodges–Lehmann ${relative ? "ratio" : "shift"}`,
		estimate,
		interval: rank < 1 ? [null, null] : boundsOf(...ends, alternative),
		pValue: alternativeP(tails.lower, tails.upper, alternative),
		exact: (sorted[n - 1] ?? 0) - (sorted[0] ?? 0) <= tolerance,
		...requiredN === void 0 ? {} : { requiredN },
		...rankDetectable(rank < 1, ends, question),
		...!unshifted || unshifted.n === 0 ? {} : { effect: {
			measure: "rank-biserial",
			value: 4 * unshifted.positive / (unshifted.n * (unshifted.n + 1)) - 1
		} }
	};
}
function signedRanks(sorted, shift, tolerance) {
	const total = sorted.length;
	let [left, right] = [0, 0];
	while (left < total && (sorted[left] ?? 0) - shift < -tolerance) left += 1;
	right = left;
	while (right < total && (sorted[right] ?? 0) - shift <= tolerance) right += 1;
	const n = left + total - right;
	const doubled = [];
	left -= 1;
	let [seen, positive, ties] = [
		0,
		0,
		0
	];
	while (left >= 0 || right < total) {
		const below = left >= 0 ? shift - (sorted[left] ?? 0) : Infinity;
		const above = right < total ? (sorted[right] ?? 0) - shift : Infinity;
		const end = Math.min(below, above) + tolerance;
		const [leftStart, rightStart] = [left, right];
		while (left >= 0 && shift - (sorted[left] ?? 0) <= end) left -= 1;
		while (right < total && (sorted[right] ?? 0) - shift <= end) right += 1;
		const size = leftStart - left + right - rightStart;
		const doubledRank = 2 * seen + size + 1;
		positive += (right - rightStart) * doubledRank / 2;
		if (size > 1) ties += size ** 3 - size;
		if (total <= MOST_EXACT) for (let unit = 0; unit < size; unit += 1) doubled.push(doubledRank);
		seen += size;
	}
	return {
		n,
		positive,
		ties,
		doubled
	};
}
function exactTails({ positive, doubled }) {
	const halved = doubled.every((rank) => rank % 2 === 0);
	const probabilities = signedRankSums(halved ? doubled.map((rank) => rank / 2) : doubled);
	const place = Math.round(halved ? positive : 2 * positive);
	let [lower, upper] = [0, 0];
	for (let sum = 0; sum < probabilities.length; sum += 1) {
		const probability = probabilities[sum] ?? 0;
		if (sum <= place) lower += probability;
		if (sum >= place) upper += probability;
	}
	return {
		lower,
		upper
	};
}
function normalTails({ n, positive, ties }) {
	const spread = Math.sqrt(n * (n + 1) * (2 * n + 1) / 24 - ties / 48);
	if (spread === 0) return {
		lower: 1,
		upper: 1
	};
	const distance = positive - n * (n + 1) / 4;
	return {
		lower: normalTail(-(distance + .5) / spread),
		upper: normalTail((distance - .5) / spread)
	};
}
function exactRank(n, tail) {
	const probabilities = signedRankSums(Array.from({ length: n }, (_, place) => place + 1));
	let [sum, rank] = [0, 0];
	while (rank < probabilities.length && sum + (probabilities[rank] ?? 0) <= tail) {
		sum += probabilities[rank] ?? 0;
		rank += 1;
	}
	return Math.min(rank, Math.floor(probabilities.length / 2));
}
function normalRank(n, tail) {
	const total = n * (n + 1) / 2;
	const spread = Math.sqrt(n * (n + 1) * (2 * n + 1) / 24);
	return Math.min(Math.floor(total / 2 + .5 - upperNormal(tail) * spread), Math.floor((total + 1) / 2));
}

const RESAMPLES = 1e4;
const MOST_RANKED_TWICE = 2e5;
function computeDifferences(measuring, metric, demands, { paired, sides }) {
	const { design, signal } = measuring;
	const criterion = design.criteria.find((one) => one.metric === metric && one.test && needsValues(one.test));
	const test = criterion?.test;
	if (!criterion || !test) return [];
	const values = test === "wilcoxon" ? paired : test === "mann-whitney" ? sides : paired ?? sides;
	if (!values || values.baseline.length === 0 || values.candidate.length === 0) return [];
	return demands.flatMap((demand) => questionsOf(design, criterion, demand).map((question) => {
		signal.throwIfAborted();
		return computed(test, question, compareValues(measuring, test, values, question));
	}));
}
function compareValues({ design, budget }, test, values, question) {
	const { baseline, candidate, paired } = values;
	const ranked = baseline.length + candidate.length > MOST_RANKED_TWICE ? {
		...question,
		effect: false
	} : question;
	if (test === "mann-whitney") return mannWhitney(baseline, candidate, ranked);
	if (test === "wilcoxon") return wilcoxon(baseline, candidate, ranked);
	budget.draws -= RESAMPLES * (paired ? baseline.length : baseline.length + candidate.length);
	if (budget.draws < 0) return { none: "too-many" };
	const resampling = {
		seed: design.seed ?? 1,
		resamples: RESAMPLES
	};
	if (test === "permutation") return (paired ? permutePairs : permuteSides)(baseline, candidate, question, resampling);
	const before = values.ratios?.baseline ?? { values: baseline };
	const after = values.ratios?.candidate ?? { values: candidate };
	return (paired ? bootstrapPairs : bootstrapSides)(before, after, question, {
		...resampling,
		kind: "bca"
	});
}
function computed(test, question, answer) {
	const { limit, relative, confidence, alternative } = question;
	const asked = {
		test,
		limit,
		relative,
		confidence,
		...alternative === void 0 || alternative === "two-sided" ? {} : { alternative }
	};
	if ("none" in answer) return {
		...asked,
		none: answer.none,
		method: test,
		estimate: 0,
		interval: [null, null],
		pValue: 1,
		exact: false
	};
	const { method, estimate, interval, pValue, exact, requiredN, detectable, effect } = answer;
	return {
		...asked,
		method,
		estimate,
		interval: [...interval],
		pValue,
		exact,
		...requiredN === void 0 ? {} : { requiredN },
		...detectable === void 0 ? {} : { detectable },
		...effect && Number.isFinite(effect.value) ? { effect } : {}
	};
}

function countPairs(baseline, candidate) {
	if (baseline.length !== candidate.length) throw new RangeError(`pairs need equal numbers on both sides, not ${baseline.length} and ${candidate.length}`);
	const counts = [
		0,
		0,
		0,
		0
	];
	for (let index = 0; index < baseline.length; index += 1) {
		const b = baseline[index];
		const c = candidate[index];
		if (b !== 0 && b !== 1 || c !== 0 && c !== 1) return void 0;
		const kind = 2 * b + c;
		counts[kind] += 1;
	}
	const [neither, onlyCandidate, onlyBaseline, both] = counts;
	return {
		both,
		onlyBaseline,
		onlyCandidate,
		neither
	};
}

function countSuccesses(values) {
	let successes = 0;
	for (let index = 0; index < values.length; index += 1) {
		const value = values[index];
		if (value === 1) successes += 1;
		else if (value !== 0) return void 0;
	}
	return {
		n: values.length,
		successes
	};
}

const NONE = /* @__PURE__ */ new Float64Array(0);
function pickTogether(columns) {
	const picked = columns.map(([values, places]) => places ? valuesAt(values, places) : {
		values,
		gaps: hasGaps(values)
	});
	const all = picked.map(({ values }) => values);
	if (!picked.some(({ gaps }) => gaps)) return all;
	const keep = new Uint8Array(all[0]?.length ?? 0).fill(1);
	for (const values of all) for (let index = 0; index < keep.length; index += 1) if (Number.isNaN(values[index])) keep[index] = 0;
	return all.map((values) => values.filter((_, index) => keep[index] === 1));
}
function hasGaps(values) {
	for (let index = 0; index < values.length; index += 1) {
		const value = values[index] ?? 0;
		if (value !== value) return true;
	}
	return false;
}
function valuesAt(values, places) {
	const taken = new Float64Array(places.length);
	let gaps = false;
	for (let index = 0; index < taken.length; index += 1) {
		const value = values[places[index] ?? -1] ?? NaN;
		taken[index] = value;
		if (value !== value) gaps = true;
	}
	return {
		values: taken,
		gaps
	};
}

function measureMetric(metric, baseline, candidate, part) {
	const pairs = baseline && part.pairs && measurePairs(baseline, candidate, part.pairs);
	const paired = (side) => pairs && {
		moments: pairs.pairs[side],
		...part[side] !== void 0 && part[side] === part.pairs?.[side] && pairs.values[side].length === part[side].length ? { values: pairs.values[side] } : {}
	};
	const before = baseline && measureSide(baseline, part.baseline, paired("baseline"));
	const after = measureSide(candidate, part.candidate, paired("candidate"));
	return {
		results: {
			metric,
			...before ? { baseline: before.measured } : {},
			candidate: after.measured,
			...pairs ? { pairs: pairs.pairs } : {}
		},
		...pairs ? { paired: pairs.values } : {},
		...before?.values && after.values ? { sides: {
			paired: false,
			baseline: before.values,
			candidate: after.values,
			...before.ratio && after.ratio ? { ratios: {
				baseline: before.ratio,
				candidate: after.ratio
			} } : {}
		} } : {}
	};
}
function measureSide({ faults, absent, values, ratio, summary, flips }, places, paired) {
	const known = {
		faults: [...faults],
		...absent
	};
	if (ratio) {
		const { numerators, denominators } = finiteRatio(ratio, places);
		const linear = lineariseRatio(numerators, denominators);
		const sums = {
			numerator: sumOf(numerators),
			denominator: sumOf(denominators)
		};
		return {
			measured: {
				moments: linear ? {
					...describeSample(linear.values),
					mean: linear.ratio
				} : {
					n: numerators.length,
					mean: null,
					variance: null
				},
				...Object.values(sums).every(Number.isFinite) ? { sums } : {},
				...known
			},
			...linear ? {
				values: linear.values,
				ratio: {
					numerators,
					denominators
				}
			} : {}
		};
	}
	if (values) {
		const finite = paired?.values ?? finiteOf(values, places);
		const yes = countSuccesses(finite);
		return {
			measured: {
				moments: paired?.moments.n === finite.length ? paired.moments : describeSample(finite),
				...yes && yes.n > 0 ? { successes: yes.successes } : {},
				...flips === void 0 || !yes ? {} : { flips },
				...known
			},
			values: finite
		};
	}
	if (!summary) return { measured: {
		moments: {
			n: 0,
			mean: null,
			variance: null
		},
		...known
	} };
	const { n, mean, variance, successes, line, direction } = summary;
	return { measured: {
		moments: {
			n,
			mean,
			variance
		},
		...successes === void 0 ? {} : { successes },
		...line === void 0 ? {} : { line },
		...direction === void 0 ? {} : { direction },
		...known
	} };
}
function measurePairs(baseline, candidate, pairs) {
	const lefts = pairs.whole ? void 0 : pairs.baseline;
	const rights = pairs.whole ? void 0 : pairs.candidate;
	if (baseline.ratio && candidate.ratio) {
		const four = [
			[baseline.ratio.numerators, lefts],
			[baseline.ratio.denominators, lefts],
			[candidate.ratio.numerators, rights],
			[candidate.ratio.denominators, rights]
		];
		const [a = NONE, b = NONE, c = NONE, d = NONE] = pickTogether(four);
		const left = lineariseRatio(a, b);
		const right = lineariseRatio(c, d);
		if (!left || !right) return void 0;
		const described = describePairs(left.values, right.values);
		return {
			pairs: {
				...described,
				baseline: {
					...described.baseline,
					mean: left.ratio
				},
				candidate: {
					...described.candidate,
					mean: right.ratio
				},
				difference: {
					...described.difference,
					mean: right.ratio - left.ratio
				}
			},
			values: {
				paired: true,
				baseline: left.values,
				candidate: right.values,
				ratios: {
					baseline: {
						numerators: a,
						denominators: b
					},
					candidate: {
						numerators: c,
						denominators: d
					}
				}
			}
		};
	}
	if (!baseline.values || !candidate.values) return void 0;
	const [left = NONE, right = NONE] = pickTogether([[baseline.values, lefts], [candidate.values, rights]]);
	const yesNo = countPairs(left, right);
	return {
		pairs: {
			...describePairs(left, right),
			...yesNo && left.length > 0 ? { yesNo } : {}
		},
		values: {
			paired: true,
			baseline: left,
			candidate: right
		}
	};
}
function finiteRatio({ numerators, denominators }, places) {
	const [above = NONE, below = NONE] = pickTogether([[numerators, places], [denominators, places]]);
	return {
		numerators: above,
		denominators: below
	};
}
function finiteOf(values, places) {
	const [picked = NONE] = pickTogether([[values, places]]);
	return picked;
}
function sumOf(values) {
	return values.reduce((sum, value) => sum + value, 0);
}

function measure(measuring, metric, baseline, candidate, part, demands = measuring.design.criteria.filter((criterion) => criterion.metric === metric).flatMap(demandsOf)) {
	const { results, paired, sides } = measureMetric(metric, baseline, candidate ?? { faults: [] }, part);
	const differences = computeDifferences(measuring, metric, demands, {
		paired,
		sides
	});
	return differences.length > 0 ? {
		...results,
		differences
	} : results;
}

function metricSources({ criteria, counts }) {
	const columns = {
		"true-positives": counts?.truePositives,
		"false-positives": counts?.falsePositives,
		"false-negatives": counts?.falseNegatives
	};
	const weighted = (weights) => new Map(Object.keys(columns).flatMap((key) => {
		const column = columns[key];
		const weight = weights[key];
		return column === void 0 || weight === void 0 ? [] : [[column, weight]];
	}));
	return new Map(criteria.map(({ metric, ratio }) => {
		if (ratio) return [metric, {
			numerator: /* @__PURE__ */ new Map([[ratio.numerator, 1]]),
			denominator: /* @__PURE__ */ new Map([[ratio.denominator, 1]])
		}];
		const counted = counts && COUNT_METRICS.get(metric);
		if (!counted) return [metric, { column: metric }];
		return [metric, {
			numerator: weighted(counted.numerator),
			denominator: weighted(counted.denominator)
		}];
	}));
}
function columnsOf$2(source) {
	return source.numerator ? [.../* @__PURE__ */ new Set([...source.denominator.keys(), ...source.numerator.keys()])] : [source.column];
}

function sideMetric(source, { places, observed, repeats }, folding) {
	const columns = columnsOf$2(source);
	const faults = columns.flatMap((column) => [...observed.get(column)?.faults ?? []]).slice(0, MOST_FAULTS);
	const lacking = columns.find((column) => observed.get(column)?.absent !== void 0);
	const absent = lacking === void 0 ? void 0 : {
		absent: observed.get(lacking)?.absent ?? "",
		...source.numerator ? { column: lacking } : {}
	};
	const base = {
		faults,
		...absent ? { absent } : {}
	};
	if (!places) {
		const summary = summaryOf(source, observed);
		return {
			...base,
			...summary ? { summary } : {}
		};
	}
	if (!source.numerator) {
		const flips = repeats ? { flips: places.flips(source.column) } : {};
		return {
			...base,
			values: places.values(source.column, folding),
			...flips
		};
	}
	const sum = (weights) => {
		const total = new Float64Array(places.count);
		for (const [column, weight] of weights) places.values(column, "sum").forEach((value, place) => {
			total[place] = (total[place] ?? 0) + weight * value;
		});
		return total;
	};
	return {
		...base,
		ratio: {
			numerators: sum(source.numerator),
			denominators: sum(source.denominator)
		}
	};
}
const MOST_FAULTS = 4;
function summaryOf(source, observed) {
	if (!source.numerator) return observed.get(source.column)?.summary;
	const sum = (weights) => [...weights].reduce((total, [column, weight]) => total + weight * (observed.get(column)?.summary?.mean ?? NaN), 0);
	const mean = sum(source.numerator) / sum(source.denominator);
	const line = observed.get(columnsOf$2(source)[0] ?? "")?.summary?.line;
	return Number.isFinite(mean) ? {
		n: 1,
		mean,
		variance: null,
		...line === void 0 ? {} : { line }
	} : void 0;
}

function nothingObserved(path, unreadable) {
	return {
		side: {
			path,
			kind: "rows",
			unreadable,
			rows: 0,
			problems: [],
			problemCount: 0
		},
		metrics: /* @__PURE__ */ new Map()
	};
}

const MOST_SEGMENTS = 200;
const MOST_COMPARISONS = 5e3;
const LONGEST_NAME$1 = 200;
function measureSegments(measuring, sides, matched) {
	const { design } = measuring;
	const left = sides.before.table.places;
	const right = sides.after.table.places;
	if (!design.segments || !left || !right) return {};
	const demands = segmentDemands(design);
	const names = [.../* @__PURE__ */ new Set([...left.segments, ...right.segments])];
	const before = partsOf(left, names);
	const alike = matched?.whole === true && sameSegments(left, right);
	const after = alike ? before : partsOf(right, names);
	const pairs = alike ? before.map((places) => ({
		baseline: places,
		candidate: places
	})) : matched && pairsOf(matched, left, names);
	const most = Math.min(MOST_SEGMENTS, Math.max(1, Math.floor(MOST_COMPARISONS / demands.length)));
	const segments = names.slice(0, most).map((name, index) => {
		const part = {
			baseline: before[index] ?? NOWHERE,
			candidate: after[index] ?? NOWHERE,
			...pairs ? { pairs: pairs[index] ?? {
				baseline: NOWHERE,
				candidate: NOWHERE
			} } : {}
		};
		return {
			name: boundedText(name, LONGEST_NAME$1),
			n: {
				baseline: part.baseline?.length ?? 0,
				candidate: part.candidate?.length ?? 0
			},
			metrics: demands.map(({ criterion: { metric }, demand }) => measure(measuring, metric, sides.before.metrics.get(metric), sides.after.metrics.get(metric), part, [demand]))
		};
	});
	const moved = unitLister();
	if (matched && !alike && left.segmentOf && right.segmentOf) {
		const here = right.segments.map((name) => left.segments.indexOf(name));
		for (let pair = 0; pair < matched.baseline.length; pair += 1) {
			const place = matched.baseline[pair] ?? -1;
			const other = here[right.segmentOf[matched.candidate[pair] ?? -1] ?? -1] ?? -1;
			if (left.segmentOf[place] !== other) moved.add(left.units?.[place] ?? "");
		}
	}
	const movedUnits = moved.list();
	return {
		segments,
		...names.length > most ? { moreSegments: names.length - most } : {},
		...movedUnits.count > 0 ? { movedUnits } : {}
	};
}
const NOWHERE = /* @__PURE__ */ new Int32Array(0);
function sameSegments(left, right) {
	const [here, there] = [left.segmentOf, right.segmentOf];
	if (!here || here.length !== there?.length) return false;
	if (left.segments.some((name, index) => name !== right.segments[index])) return false;
	for (let place = 0; place < here.length; place += 1) if (here[place] !== there[place]) return false;
	return true;
}
function partsOf({ segments, segmentOf }, names) {
	if (!segmentOf) return [];
	return divided(segmentOf.length, names.length, segments.map((name) => names.indexOf(name)), (place) => segmentOf[place] ?? -1);
}
function pairsOf({ baseline, candidate }, { segments, segmentOf }, names) {
	if (!segmentOf) return [];
	const indexes = segments.map((name) => names.indexOf(name));
	return divided(baseline.length, names.length, indexes, (pair) => segmentOf[baseline[pair] ?? -1] ?? -1).map((members) => ({
		baseline: members.map((pair) => baseline[pair] ?? -1),
		candidate: members.map((pair) => candidate[pair] ?? -1)
	}));
}
function divided(count, groups, groupOfSegment, segmentAt) {
	const sizes = new Int32Array(groups);
	for (let index = 0; index < count; index += 1) {
		const group = groupOfSegment[segmentAt(index)];
		if (group !== void 0) sizes[group] = (sizes[group] ?? 0) + 1;
	}
	const members = Array.from(sizes, (size) => new Int32Array(size));
	const filled = new Int32Array(groups);
	for (let index = 0; index < count; index += 1) {
		const group = groupOfSegment[segmentAt(index)];
		if (group === void 0) continue;
		const place = filled[group] ?? 0;
		filled[group] = place + 1;
		const target = members[group];
		if (target) target[place] = index;
	}
	return members;
}

function unreadableTable(...problems) {
	return {
		problems,
		names: [],
		rows: () => []
	};
}

const METRIC = "metric";
const VALUE = "value";
function isLongForm(names) {
	return names.includes(METRIC) && names.includes(VALUE);
}
function longRows(table, unit) {
	if (table.problems.length > 0) return table;
	const missing = [METRIC, VALUE].find((column) => !table.names.includes(column));
	if (missing !== void 0) return {
		...table,
		problems: [{
			message: `the long form needs a column \`${missing}\``,
			remedy: "name its columns `unit, repeat, metric, value, status`"
		}]
	};
	return {
		...table,
		names: [...table.names, ...metricNames(table)],
		rows: (columns) => wideRows(table, unit, columns)
	};
}
const MOST_NAMES$2 = 500;
function metricNames(table) {
	const names = /* @__PURE__ */ new Set();
	for (const { cells, problem } of table.rows([METRIC])) if (problem === void 0 && names.size < MOST_NAMES$2) names.add(String(cells[0] ?? "").trim());
	return [...names];
}
function* wideRows(table, unit, columns) {
	const wanted = new Set(columns);
	const others = columns.filter((column) => table.names.includes(column) && column !== METRIC && column !== VALUE);
	const rows = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Map();
	for (const { line, cells, problem } of table.rows([
		METRIC,
		VALUE,
		"repeat",
		unit ?? "",
		...others
	])) {
		if (problem !== void 0) {
			yield {
				line,
				cells: [],
				problem
			};
			continue;
		}
		const [metricCell, value, repeat, id, ...rest] = cells;
		const metric = String(metricCell ?? "").trim();
		let key = JSON.stringify([String(id ?? "").trim(), String(repeat ?? "").trim()]);
		if (unit === void 0) {
			const before = seen.get(metric) ?? 0;
			seen.set(metric, before + 1);
			key = String(before);
		}
		const row = rows.get(key) ?? {
			line,
			cells: /* @__PURE__ */ new Map()
		};
		rows.set(key, row);
		if (row.cells.has(metric) && wanted.has(metric)) {
			yield {
				line,
				cells: [],
				problem: `\`${shorten(metric)}\` of this unit and repeat stands twice; the first is in line ${row.line}`
			};
			continue;
		}
		row.cells.set(metric, value);
		others.forEach((column, index) => {
			const cell = rest[index];
			if (column === "status" && String(cell ?? "").trim().toLowerCase() === "error" || !row.cells.has(column)) row.cells.set(column, cell);
		});
	}
	for (const { line, cells } of rows.values()) yield {
		line,
		cells: columns.map((column) => cells.get(column))
	};
}

const LONGEST_TEXT = 200;
const LONGEST_MESSAGE = 4e3;
const MOST_PROBLEMS$1 = 5;
const MOST_DATA = 1e3;
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
function unreadableSide(path, problem) {
	return nothingObserved(path, asEvidence(problem));
}
function asEvidence({ message, remedy, location }) {
	return {
		message: boundedText(message, LONGEST_MESSAGE),
		...remedy === void 0 ? {} : { remedy: boundedText(remedy, LONGEST_MESSAGE) },
		...location ? { location } : {}
	};
}
function listProblems(problems, count = problems.length) {
	return {
		problems: problems.slice(0, MOST_PROBLEMS$1).map(asEvidence),
		problemCount: count
	};
}
function originOf(origin) {
	const { data = [], commit, criteria } = origin ?? {};
	return {
		...data.length > 0 ? { data: data.slice(0, MOST_DATA).map(({ name, digest, line }) => ({
			name: boundedText(name, LONGEST_TEXT),
			digest: boundedText(digest, LONGEST_TEXT),
			line
		})) } : {},
		...commit !== void 0 && /^[0-9a-f]{7,64}$/.test(commit) ? { commit } : {},
		...criteria === void 0 ? {} : { criteria: boundedText(criteria, LONGEST_TEXT) }
	};
}
function nearest(name, known) {
	return boundedText(didYouMean(name, known) ?? "", LONGEST_TEXT);
}
function rowCounter() {
	let count = 0;
	let first;
	return {
		see: (line, text) => {
			count += 1;
			first ??= {
				line,
				...text === void 0 || text === "" ? {} : { text: boundedText(text, LONGEST_TEXT) }
			};
		},
		seen: () => first && {
			count,
			...first
		}
	};
}
function numberIn(cell) {
	switch (typeof cell) {
		case "number": return Number.isFinite(cell) ? cell : Number.isNaN(cell) ? "nan" : "infinite";
		case "boolean": return cell ? 1 : 0;
		case "string": return numberInText(cell.trim());
		case "undefined": return "empty";
		default: return cell === null ? "empty" : "text";
	}
}
function numberInText(text) {
	if (DECIMAL.test(text)) {
		const value = Number(text);
		return Number.isFinite(value) ? value : "infinite";
	}
	if (/^(?:|n\/?a|null|none)$/i.test(text)) return "empty";
	if (/^[+-]?\.?nan$/i.test(text)) return "nan";
	if (/^[+-]?\.?inf(?:inity)?$/i.test(text)) return "infinite";
	if (/^true$/i.test(text)) return 1;
	return /^false$/i.test(text) ? 0 : "text";
}
function cellText(cell) {
	switch (typeof cell) {
		case "string": return cell.trim();
		case "number":
		case "boolean":
		case "bigint": return String(cell);
		default: return cell === null || cell === void 0 ? "" : Array.isArray(cell) ? "a list" : "a mapping";
	}
}

const MOST_ROWS = 2e7;
const STATUS$1 = "status";
const BROKEN = "error";
const KEPT_PROBLEMS = 5;
function observeRows(read, format, question) {
	const { path, unit, segment, metrics } = question;
	const long = question.format === "long" || isLongForm(read.names) && !metrics.includes("value");
	const table = long ? longRows(read, columnOf(read, unit)) : read;
	const unitColumn = columnOf(table, unit);
	const asked = [
		...metrics,
		unitColumn ?? STATUS$1,
		segment ?? STATUS$1,
		STATUS$1
	];
	const hasStatus = !metrics.includes(STATUS$1) && unit !== STATUS$1 && segment !== STATUS$1;
	const problems = [...table.problems];
	let problemCount = problems.length;
	const columns = metrics.map(() => columnGatherer());
	const units = namer();
	const segments = namer();
	const lines = growing();
	const broken = rowCounter();
	const brokenUnits = /* @__PURE__ */ new Set();
	const there = asked.map((column) => table.names.includes(column));
	let rows = 0;
	for (const { line, cells, problem } of table.rows(asked)) {
		if (problem !== void 0) {
			problemCount += 1;
			if (problems.length < KEPT_PROBLEMS) problems.push({
				message: problem,
				location: {
					path,
					line
				}
			});
			continue;
		}
		const unitCell = cells[metrics.length];
		if (hasStatus && cellText(cells[metrics.length + 2]).toLowerCase() === BROKEN) {
			const id = unitColumn === void 0 ? "" : cellText(unitCell);
			broken.see(line, id);
			if (id !== "") brokenUnits.add(id);
			for (let index = 0; index < asked.length; index += 1) if (cells[index] !== void 0) there[index] = true;
			continue;
		}
		if (rows >= 2e7) return unreadableSide(path, {
			message: `\`${path}\` has more than ${MOST_ROWS.toLocaleString("en-US")} rows`,
			remedy: "summarise runs into units, or each metric into `{n, mean, stddev}`",
			location: { path }
		});
		rows += 1;
		lines.add(line);
		units.add(unitCell, line);
		segments.add(cells[metrics.length + 1], line);
		for (let index = 0; index < asked.length; index += 1) {
			const cell = cells[index];
			if (cell !== void 0) there[index] = true;
			columns[index]?.add(cell, line);
		}
	}
	const readable = table.problems.length === 0;
	const [hasUnit, hasSegment] = [there[metrics.length] ?? false, there[metrics.length + 1] ?? false];
	const withUnits = unit !== void 0 && hasUnit;
	const withSegments = segment !== void 0 && hasSegment;
	return {
		side: {
			path,
			kind: "rows",
			format: long ? `${format}, long form` : format,
			rows,
			...listProblems(problems, problemCount),
			...unit !== void 0 && !hasUnit && readable ? { noUnitColumn: nearest(unit, table.names) } : {},
			...segment !== void 0 && !hasSegment && readable ? { noSegmentColumn: nearest(segment, table.names) } : {},
			...seen("unnamed", withUnits, units.unnamed),
			...seen("unsegmented", withSegments, segments.unnamed),
			...seen("broken", true, broken),
			...originOf(table.origin)
		},
		metrics: new Map(metrics.map((metric, index) => {
			const found = columns[index]?.finish() ?? { faults: [] };
			if (there[index] || !readable) return [metric, found];
			return [metric, {
				values: found.values ?? /* @__PURE__ */ new Float64Array(0),
				faults: [],
				absent: nearest(metric, table.names)
			}];
		})),
		rows: {
			count: rows,
			lines: lines.finish(),
			...withUnits ? {
				units: units.names(),
				unitOf: units.finish()
			} : {},
			...withSegments ? {
				segments: segments.names(),
				segmentOf: segments.finish()
			} : {},
			brokenUnits
		}
	};
}
function columnOf(table, unit) {
	if (unit === void 0 || table.unit === void 0 || table.names.includes(unit)) return unit;
	return table.unit;
}
function seen(key, asked, counter) {
	const rows = asked ? counter.seen() : void 0;
	return rows ? { [key]: rows } : {};
}
function growing() {
	let values = /* @__PURE__ */ new Int32Array(64);
	let count = 0;
	return {
		add: (value) => {
			if (count === values.length) {
				const larger = new Int32Array(2 * count);
				larger.set(values);
				values = larger;
			}
			values[count] = value;
			count += 1;
		},
		finish: () => values.slice(0, count)
	};
}
function namer() {
	const places = /* @__PURE__ */ new Map();
	const indexes = growing();
	const unnamed = rowCounter();
	return {
		unnamed,
		add: (cell, line) => {
			const name = cellText(cell);
			if (name === "") {
				unnamed.see(line);
				indexes.add(-1);
				return;
			}
			const place = places.get(name) ?? places.size;
			if (place === places.size) places.set(name, place);
			indexes.add(place);
		},
		names: () => [...places.keys()],
		finish: indexes.finish
	};
}
function columnGatherer() {
	let values = /* @__PURE__ */ new Float64Array(64);
	let count = 0;
	const faults = /* @__PURE__ */ new Map();
	return {
		add: (cell, line) => {
			const value = numberIn(cell);
			if (count === values.length) {
				const larger = new Float64Array(2 * count);
				larger.set(values);
				values = larger;
			}
			values[count] = typeof value === "number" ? value : NaN;
			count += 1;
			if (typeof value === "number") return;
			const counted = faults.get(value) ?? rowCounter();
			faults.set(value, counted);
			counted.see(line, cellText(cell));
		},
		finish: () => ({
			values: values.subarray(0, count),
			faults: [...faults].flatMap(([kind, counted]) => {
				const rows = counted.seen();
				return rows ? [{
					kind,
					...rows
				}] : [];
			})
		})
	};
}

const MOST_CELLS = 6e7;
const LIMITS = {
	megabytes: 2e3,
	seconds: 120
};
const STATUS = "status";
async function readParquet({ files, engine, signal }, question) {
	const { path, unit, segment, metrics } = question;
	const file = files.absolute(path);
	if (typeof file !== "string") {
		const { unreadable: message, remedy } = file;
		return unreadableSide(path, {
			message,
			...remedy === void 0 ? {} : { remedy },
			location: { path }
		});
	}
	if (!engine.fetchColumns) throw new TypeError("the engine fetches no columns");
	const wanted = [.../* @__PURE__ */ new Set([
		...metrics,
		unit,
		segment,
		STATUS,
		"metric",
		"value",
		"repeat"
	])].filter((name) => name !== void 0);
	const request = {
		file: {
			path: file,
			name: path
		},
		columns: wanted,
		names: [unit, segment].filter((name) => name !== void 0),
		mostCells: MOST_CELLS,
		limits: LIMITS
	};
	const fetched = await engine.fetchColumns(request, signal);
	if ("failure" in fetched) {
		signal.throwIfAborted();
		return unreadableSide(path, {
			message: fetched.message,
			remedy: fetched.remedy,
			location: { path }
		});
	}
	const columns = new Map(wanted.map((name, index) => [name, fetched.columns[index]]));
	const distinct = new Map(wanted.map((name, index) => [name, fetched.distinct[index]]));
	if (fetched.rows === 0) return unreadableSide(path, {
		message: `\`${path}\` has no rows`,
		remedy: "write one observation a row",
		location: { path }
	});
	const long = question.format === "long" || isLongForm(fetched.names) && !metrics.includes("value");
	const hasStatus = !metrics.includes(STATUS) && unit !== STATUS && segment !== STATUS && hasBroken(columns.get(STATUS));
	const missing = [
		unit,
		segment,
		...metrics
	].some((name) => name !== void 0 && !columns.get(name));
	if (long || hasStatus || missing) return observeRows(tableOf(fetched, columns), "parquet", question);
	const lines = new Int32Array(fetched.rows);
	for (let row = 0; row < lines.length; row += 1) lines[row] = row + 1;
	const units = unit === void 0 ? void 0 : nameRows(columns.get(unit), distinct.get(unit), fetched.rows);
	const segments = segment === void 0 ? void 0 : nameRows(columns.get(segment), distinct.get(segment), fetched.rows);
	const unnamed = units?.unnamed.seen();
	const unsegmented = segments?.unnamed.seen();
	return {
		side: {
			path,
			kind: "rows",
			format: "parquet",
			rows: fetched.rows,
			problems: [],
			problemCount: 0,
			...unnamed ? { unnamed } : {},
			...unsegmented ? { unsegmented } : {},
			...originOf(void 0)
		},
		metrics: new Map(metrics.map((metric) => [metric, observe$2(columns.get(metric))])),
		rows: {
			count: fetched.rows,
			lines,
			get units() {
				return units?.names;
			},
			...units ? { unitOf: units.of } : {},
			...units?.key ? { unitKey: units.key } : {},
			...segments ? {
				segments: segments.names,
				segmentOf: segments.of
			} : {},
			brokenUnits: /* @__PURE__ */ new Set()
		}
	};
}
function hasBroken(column) {
	return column !== void 0 && "texts" in column && column.texts.some((text) => text.length === 5 && text.toLowerCase() === "error");
}
function tableOf(fetched, columns) {
	return {
		problems: [],
		names: fetched.names,
		*rows(asked) {
			const cells = asked.map((name) => columns.get(name));
			for (let row = 0; row < fetched.rows; row += 1) yield {
				line: row + 1,
				cells: cells.map((column) => cellOf(column, row))
			};
		}
	};
}
function cellOf(column, row) {
	if (!column) return void 0;
	if ("texts" in column) return column.texts[row];
	return isNull(column.nulls, row) ? null : column.numbers[row];
}
function isNull(nulls, row) {
	return ((nulls[row >> 3] ?? 0) >> (row & 7) & 1) === 1;
}
function observe$2(column) {
	if (!column) return { faults: [] };
	if ("texts" in column) {
		const { add, finish } = columnGatherer();
		for (const [row, text] of column.texts.entries()) add(text, row + 1);
		return finish();
	}
	const { numbers, nulls } = column;
	const faults = /* @__PURE__ */ new Map();
	for (let row = 0; row < numbers.length; row += 1) {
		const value = numbers[row] ?? NaN;
		if (value - value === 0) continue;
		const kind = isNull(nulls, row) ? "empty" : numberIn(value);
		if (typeof kind === "number") continue;
		const counter = faults.get(kind) ?? rowCounter();
		faults.set(kind, counter);
		counter.see(row + 1, kind === "infinite" ? String(value) : "");
		numbers[row] = NaN;
	}
	return {
		values: numbers,
		faults: [...faults].flatMap(([kind, counter]) => {
			const seen = counter.seen();
			return seen ? [{
				kind,
				...seen
			}] : [];
		})
	};
}
function nameRows(column, distinct, rows) {
	const of = new Int32Array(rows);
	const unnamed = rowCounter();
	if (!column) return {
		names: [],
		of: of.fill(-1),
		unnamed
	};
	if (distinct === rows) {
		for (let row = 0; row < rows; row += 1) of[row] = row;
		return namedApart(column, of, unnamed);
	}
	const places = /* @__PURE__ */ new Map();
	const see = (name, row) => {
		if (name === "") {
			unnamed.see(row + 1);
			of[row] = -1;
			return;
		}
		const place = places.get(name) ?? places.size;
		if (place === places.size) places.set(name, place);
		of[row] = place;
	};
	if (!("texts" in column)) {
		const { numbers, nulls } = column;
		for (let row = 0; row < rows; row += 1) see(isNull(nulls, row) ? "" : numbers[row] ?? NaN, row);
		return {
			names: Array.from(places.keys(), String),
			of,
			unnamed
		};
	}
	if (!column.coded) {
		for (const [row, name] of column.texts.entries()) see(name, row);
		return {
			names: Array.from(places.keys(), String),
			of,
			unnamed
		};
	}
	const { values, of: codes } = column.coded;
	const placeOf = new Int32Array(values.length).fill(-1);
	const names = [];
	for (let row = 0; row < rows; row += 1) {
		const code = codes[row] ?? 0;
		let place = placeOf[code] ?? -1;
		if (place === -1) {
			const name = values[code] ?? "";
			if (name === "") unnamed.see(row + 1);
			else {
				place = names.length;
				placeOf[code] = place;
				names.push(name);
			}
		}
		of[row] = place;
	}
	return {
		names,
		of,
		unnamed
	};
}
function namedApart(column, of, unnamed) {
	if ("texts" in column) {
		const { bytes } = column;
		return {
			get names() {
				return column.texts;
			},
			of,
			unnamed,
			...bytes ? { key: {
				of: "texts",
				bytes
			} } : {}
		};
	}
	const { numbers } = column;
	let names;
	return {
		get names() {
			names ??= Array.from(numbers, String);
			return names;
		},
		of,
		unnamed,
		key: {
			of: "numbers",
			bytes: new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
		}
	};
}

function roundingOf(value) {
	const [, decimals = "", exponent = "0"] = /^-?\d+(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(String(value)) ?? [];
	return .5 * 10 ** (Number(exponent) - decimals.length);
}

const MOST_PARTS = 12;
function findAddress(tree, address) {
	if (has(tree, address)) return [[address]];
	const dotted = address.includes(".") ? [...dottedPaths(tree, address.split("."))] : [];
	if (dotted.length > 0) return dotted;
	const pointer = pointerParts(address);
	if (!pointer) return [];
	const path = [];
	let at = tree;
	for (const part of pointer) {
		const key = Array.isArray(at) && /^(?:0|[1-9]\d{0,8})$/.test(part) ? Number(part) : part;
		if (!has(at, key)) return [];
		path.push(key);
		at = valueAt(at, [key]);
	}
	return path.length > 0 ? [path] : [];
}
function valueAt(tree, path) {
	let at = tree;
	for (const key of path) {
		if (!has(at, key)) return void 0;
		at = at[key];
	}
	return at;
}
function asPointer(path) {
	return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
function leafNames(tree, most) {
	const names = [];
	const walk = (value, name, depth) => {
		if (names.length >= most || depth > 6) return;
		if (typeof value !== "object" || value === null) {
			if (name !== "") names.push(name);
			return;
		}
		for (const [key, inner] of Object.entries(value)) walk(inner, name === "" ? key : `${name}.${key}`, depth + 1);
	};
	walk(tree, "", 0);
	return names;
}
function has(tree, key) {
	if (Array.isArray(tree)) return typeof key === "number" && key < tree.length;
	return typeof tree === "object" && tree !== null && Object.hasOwn(tree, key);
}
function* dottedPaths(tree, parts) {
	const longest = parts.length > MOST_PARTS ? 1 : parts.length;
	for (let length = 1; length <= longest; length += 1) {
		const written = parts.slice(0, length).join(".");
		const key = Array.isArray(tree) && /^(?:0|[1-9]\d{0,8})$/.test(written) ? Number(written) : written;
		if (!has(tree, key)) continue;
		const rest = parts.slice(length);
		if (rest.length === 0) yield [key];
		else for (const path of dottedPaths(valueAt(tree, [key]), rest)) yield [key, ...path];
	}
}
function pointerParts(address) {
	if (!address.startsWith("/")) return void 0;
	return address.slice(1).split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function statedOrigin(document, value, keys = []) {
	const { commit, criteria, data } = plainTable(value);
	const digests = Object.entries(plainTable(data)).flatMap(([name, digest]) => typeof digest === "string" && digest !== "" ? [{
		name,
		digest,
		line: document.locate(...keys, "data", name).line ?? 1
	}] : []);
	return {
		...typeof commit === "string" ? { commit } : {},
		...typeof criteria === "string" ? { criteria } : {},
		...digests.length > 0 ? { data: digests } : {}
	};
}

const MOST_NAMES$1 = 500;
function statedTree(document, roots = [[]], enrich = () => ({})) {
	const { value } = document;
	return {
		find: (address) => {
			for (const root of roots) {
				const found = findAddress(valueAt(value, root), address);
				if (found.length > 0) return found.map((inner) => {
					const path = [...root, ...inner];
					return {
						address: asPointer(inner),
						value: valueAt(value, path),
						location: document.locate(...path),
						...enrich(path)
					};
				});
			}
			return [];
		},
		names: leafNames(valueAt(value, roots[0] ?? []), MOST_NAMES$1),
		origin: statedOrigin(document, value),
		aggregates: [],
		problems: []
	};
}

const PARTS = [
	"precision",
	"recall",
	"f1-score",
	"support"
];
const AVERAGES = [
	"micro avg",
	"macro avg",
	"weighted avg",
	"samples avg"
];
function isClassificationReport(value) {
	const entries = plainTable(value);
	return lineIn("macro avg", entries["macro avg"]) !== void 0 && lineIn("weighted avg", entries["weighted avg"]) !== void 0;
}
function classificationReport(document) {
	const report = plainTable(document.value);
	const classes = Object.entries(report).flatMap(([name, value]) => {
		const line = AVERAGES.includes(name) ? void 0 : lineIn(name, value);
		return line ? [line] : [];
	});
	const total = classes.reduce((sum, { support }) => sum + support, 0);
	const { accuracy } = report;
	return {
		...statedTree(document, [[]], (path) => {
			const [name, part] = path;
			const line = part === "recall" ? classes.find((known) => known.name === name) : void 0;
			if (line) return shareOf(line.recall, line.support);
			return path.length === 1 && name === "accuracy" && typeof accuracy === "number" ? shareOf(accuracy, total) : {};
		}),
		aggregates: [...aggregatesOf(report, classes, total, document)]
	};
}
function lineIn(name, value) {
	const entries = plainTable(value);
	const numbers = PARTS.map((part) => entries[part]);
	if (numbers.some((number) => typeof number !== "number")) return void 0;
	const [precision = 0, recall = 0, f1 = 0, support = 0] = numbers.map(Number);
	return {
		name,
		precision,
		recall,
		"f1-score": f1,
		support
	};
}
function shareOf(share, n) {
	const successes = Math.round(share * n);
	return Number.isInteger(n) && n > 0 && Math.abs(share * n - successes) <= n * roundingOf(share) + 1e-6 && successes <= n ? {
		n,
		successes
	} : {};
}
function* aggregatesOf(report, classes, total, document) {
	if (classes.length === 0 || !(total > 0)) return;
	for (const average of ["macro avg", "weighted avg"]) {
		const stated = lineIn(average, report[average]);
		if (!stated || stated.support !== total) continue;
		for (const part of [
			"precision",
			"recall",
			"f1-score"
		]) {
			const weight = (line) => average === "macro avg" ? 1 / classes.length : line.support / total;
			yield {
				name: `${average}.${part}`,
				stated: stated[part],
				recomputed: classes.reduce((sum, line) => sum + weight(line) * line[part], 0),
				rounding: roundingOf(stated[part]) + Math.max(...classes.map((line) => roundingOf(line[part]))),
				line: document.locate(average, part).line ?? 1
			};
		}
	}
	const { accuracy } = report;
	if (typeof accuracy !== "number") return;
	yield {
		name: "accuracy",
		stated: accuracy,
		recomputed: classes.reduce((sum, line) => sum + line.recall * line.support, 0) / total,
		rounding: roundingOf(accuracy) + Math.max(...classes.map((line) => roundingOf(line.recall))),
		line: document.locate("accuracy").line ?? 1
	};
}

function delimitedRows(path, text, separator) {
	const table = csvTable(path, text, separator);
	return {
		problems: table.problems,
		names: table.header,
		*rows(columns) {
			const places = columns.map((column) => table.header.indexOf(column));
			for (const { line, cells, problem } of table.rows()) yield {
				line,
				cells: places.map((place) => place < 0 ? void 0 : cells[place]),
				...problem === void 0 ? {} : { problem }
			};
		}
	};
}

const LONGEST = 1e6;
function frontMatter(text) {
	const [, before, yaml] = /^(\uFEFF?\s*---[ \t]*\r?\n)([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text.slice(0, LONGEST)) ?? [];
	return before === void 0 || yaml === void 0 ? void 0 : `${before.replaceAll(/[^\n]/g, "")}${yaml}\n`;
}
function isHuggingFace(value) {
	if (Array.isArray(value)) {
		const [first] = value;
		const { dataset, value: number } = plainTable(first);
		return typeof plainTable(dataset)["id"] === "string" && number !== void 0;
	}
	return Array.isArray(plainTable(value)["model-index"]);
}
function huggingFaceResults(document) {
	const named = /* @__PURE__ */ new Map();
	const data = [];
	const add = (names, metric) => {
		for (const name of names) {
			const known = named.get(name) ?? /* @__PURE__ */ new Set();
			named.set(name, known.add(metric));
		}
	};
	const measuredOn = (dataset, path) => {
		const { revision } = dataset;
		const name = textOf(dataset["type"]) ?? textOf(dataset["id"]);
		if (name === void 0 || textOf(revision) === void 0) return;
		data.push({
			name,
			digest: String(revision),
			line: document.locate(...path, "revision").line ?? 1
		});
	};
	(Array.isArray(document.value) ? readList : readModelIndex)(document, add, measuredOn);
	return {
		find: (address) => [...named.get(address) ?? []],
		names: [...named.keys()],
		origin: { data },
		aggregates: [],
		problems: []
	};
}
function readModelIndex(document, add, measuredOn) {
	plainList(plainTable(document.value)["model-index"]).forEach((model, at) => {
		plainList(plainTable(model)["results"]).forEach((result, index) => {
			const path = [
				"model-index",
				at,
				"results",
				index
			];
			const dataset = plainTable(plainTable(result)["dataset"]);
			const split = textOf(dataset["split"]);
			const config = textOf(dataset["config"]);
			const sets = [...texts(dataset, "type", "name")].flatMap((set) => [
				set,
				...split === void 0 ? [] : [`${set}.${split}`],
				...config === void 0 ? [] : [`${set}.${config}`],
				...split === void 0 || config === void 0 ? [] : [`${set}.${config}.${split}`]
			]);
			measuredOn(dataset, [...path, "dataset"]);
			plainList(plainTable(result)["metrics"]).forEach((metric, place) => {
				const keys = [
					...path,
					"metrics",
					place,
					"value"
				];
				const types = [...texts(plainTable(metric), "type", "name")];
				add(types.flatMap((type) => [type, ...sets.map((set) => `${set}.${type}`)]), {
					address: `${sets.at(-1) ?? "data"}.${types[0] ?? "metric"}`,
					value: plainNumber(plainTable(metric)["value"]),
					location: document.locate(...keys)
				});
			});
		});
	});
}
function readList(document, add, measuredOn) {
	plainList(document.value).forEach((result, index) => {
		const dataset = plainTable(plainTable(result)["dataset"]);
		const id = textOf(dataset["id"]);
		if (id === void 0) return;
		const task = textOf(dataset["task_id"]);
		const names = task === void 0 ? [id] : [
			id,
			task,
			`${id}.${task}`
		];
		measuredOn(dataset, [index, "dataset"]);
		add(names, {
			address: names.at(-1) ?? id,
			value: plainNumber(plainTable(result)["value"]),
			location: document.locate(index, "value")
		});
	});
}
function plainNumber(value) {
	return typeof value === "string" ? value.replace(/\s*(?:±|\+\/-)\s*[\d.]+\s*$/, "") : value;
}
function texts(entries, ...keys) {
	return new Set(keys.map((key) => textOf(entries[key])).filter((text) => text !== void 0));
}
function textOf(value) {
	return typeof value === "string" && value.trim() !== "" ? value.trim() : void 0;
}

const TEXTS = /* @__PURE__ */ new Map([
	["C", 1],
	["I", 0],
	["P", .5],
	["N", 0],
	["yes", 1],
	["true", 1],
	["no", 0],
	["false", 0]
]);
function isInspectLog(value) {
	const { eval: evaluation, status } = plainTable(value);
	return typeof status === "string" && typeof plainTable(evaluation)["task"] === "string";
}
function hasInspectSamples(value) {
	return plainList(plainTable(value)["samples"]).length > 0;
}
function inspectRows(document) {
	const samples = plainList(plainTable(document.value)["samples"]);
	const names = /* @__PURE__ */ new Set();
	for (const sample of samples.slice(0, 50)) for (const name of columnsOf$1(plainTable(sample)).keys()) names.add(name);
	return {
		problems: [],
		names: [...names],
		unit: "id",
		origin: inspectOrigin(document),
		*rows(columns) {
			for (const [index, sample] of samples.entries()) {
				const cells = columnsOf$1(plainTable(sample));
				yield {
					line: document.locate("samples", index).line ?? 1,
					cells: columns.map((column) => cells.get(column) ?? cells.get(`metadata.${column}`))
				};
			}
		}
	};
}
function columnsOf$1(sample) {
	const broken = sample["error"] !== void 0 && sample["error"] !== null;
	const cells = /* @__PURE__ */ new Map([
		["id", sample["id"]],
		["epoch", sample["epoch"]],
		["status", broken ? "error" : "success"]
	]);
	for (const key of ["total_time", "working_time"]) if (typeof sample[key] === "number") cells.set(key, sample[key]);
	for (const usage of Object.values(plainTable(sample["model_usage"]))) for (const [key, count] of Object.entries(plainTable(usage))) if (typeof count === "number") cells.set(key, Number(cells.get(key) ?? 0) + count);
	for (const [key, value] of Object.entries(plainTable(sample["metadata"]))) cells.set(`metadata.${key}`, value);
	const scores = Object.entries(plainTable(sample["scores"]));
	for (const [scorer, score] of scores) {
		const { value } = plainTable(score);
		const parts = plainTable(value);
		const alone = scores.length === 1;
		for (const [key, part] of Object.entries(parts)) {
			cells.set(`${scorer}.${key}`, numberOf(part));
			if (alone && !cells.has(key)) cells.set(key, numberOf(part));
		}
		if (Object.keys(parts).length > 0) continue;
		cells.set(scorer, numberOf(value));
		if (alone && !cells.has("score")) cells.set("score", numberOf(value));
	}
	return cells;
}
function numberOf(value) {
	if (typeof value !== "string") return value;
	return TEXTS.get(value) ?? TEXTS.get(value.toLowerCase()) ?? value;
}
function inspectSummary(document) {
	const top = plainTable(document.value);
	const results = plainTable(top["results"]);
	const named = /* @__PURE__ */ new Map();
	plainList(results["scores"]).forEach((score, index) => {
		const { name, metrics, scored_samples: scored } = plainTable(score);
		const measured = plainTable(metrics);
		const n = typeof scored === "number" ? scored : results["completed_samples"];
		const error = plainTable(measured["stderr"])["value"];
		for (const [key, metric] of Object.entries(measured)) {
			const mean = key === "accuracy" || key === "mean";
			const entry = {
				address: `${String(name)}.${key}`,
				value: plainTable(metric)["value"],
				location: document.locate("results", "scores", index, "metrics", key, "value"),
				...mean && typeof n === "number" && Number.isInteger(n) && n > 0 ? { n } : {},
				...mean && typeof error === "number" && error >= 0 ? { standardError: error } : {}
			};
			for (const address of [key, entry.address]) named.set(address, [...named.get(address) ?? [], entry]);
		}
	});
	return {
		find: (address) => named.get(address) ?? [],
		names: [...named.keys()],
		origin: inspectOrigin(document),
		aggregates: [],
		problems: []
	};
}
function inspectOrigin(document) {
	const evaluation = plainTable(plainTable(document.value)["eval"]);
	const { commit, dirty } = plainTable(evaluation["revision"]);
	return {
		...typeof commit === "string" && dirty !== true ? { commit } : {},
		...statedOrigin(document, evaluation["metadata"], ["eval", "metadata"])
	};
}

const LOOKED_AT = 20;
const MOST_NAMES = 500;
function jsonRows({ path, value, problems, locate }) {
	if (problems.length > 0) return unreadableTable(...problems);
	if (!Array.isArray(value)) {
		const location = locate();
		return unreadableTable({
			message: `\`${path}\` is no list of rows`,
			remedy: "write a list of objects",
			location
		});
	}
	const items = value;
	if (items.length === 0) return unreadableTable(noRows(path));
	return {
		problems: [],
		names: namesOf(items.slice(0, LOOKED_AT)),
		*rows(columns) {
			const read = rowReader(columns);
			for (const [index, item] of items.entries()) yield read(item, () => locate(index).line ?? 1);
		}
	};
}
function ndjsonRows(path, text) {
	const source = text.startsWith("﻿") ? text.slice(1) : text;
	const first = [];
	for (const { written } of linesOf(source)) {
		if (first.length >= LOOKED_AT) break;
		first.push(parseJson(written, 1).value);
	}
	if (first.length === 0) return unreadableTable(noRows(path));
	return {
		problems: [],
		names: namesOf(first),
		*rows(columns) {
			const read = rowReader(columns);
			for (const { written, line } of linesOf(source)) {
				const { value, complaints } = parseJson(written, 1);
				const complaint = complaints[0];
				if (!complaint) yield read(value, () => line);
				else {
					const { column } = positionFinder(written)(complaint.offset);
					yield {
						line,
						cells: [],
						problem: `${complaint.message} (column ${column})`
					};
				}
			}
		}
	};
}
function* linesOf(source) {
	let line = 0;
	for (let at = 0; at < source.length;) {
		const end = source.indexOf("\n", at);
		const written = source.slice(at, end < 0 ? source.length : end).trim();
		at = end < 0 ? source.length : end + 1;
		line += 1;
		if (written !== "") yield {
			line,
			written
		};
	}
}
function noRows(path) {
	return {
		message: `\`${path}\` has no rows`,
		remedy: "write one observation a row",
		location: {
			path,
			line: 1
		}
	};
}
function namesOf(items) {
	return [...new Set(items.flatMap((item) => leafNames(item, MOST_NAMES)))].slice(0, MOST_NAMES);
}
function rowReader(columns) {
	const last = columns.map((column) => [column]);
	return (item, line) => {
		if (typeof item !== "object" || item === null || Array.isArray(item)) return {
			line: line(),
			cells: [],
			problem: "the row is no object"
		};
		let problem;
		const cells = columns.map((column, index) => {
			if (Object.hasOwn(item, column)) return valueAt(item, [column]);
			const known = valueAt(item, last[index] ?? []);
			if (known !== void 0 && !column.includes(".")) return known;
			const [found, other] = findAddress(item, column);
			if (other) problem ??= `\`${column}\` names two of its values`;
			if (!found) return void 0;
			last[index] = found;
			return valueAt(item, found);
		});
		return {
			line: line(),
			cells,
			...problem === void 0 ? {} : { problem }
		};
	};
}

function isHarnessResults(value) {
	const top = plainTable(value);
	return Object.keys(plainTable(top["results"])).length > 0 && [
		"versions",
		"configs",
		"n-shot",
		"higher_is_better"
	].some((key) => Object.hasOwn(top, key));
}
function harnessResults(document) {
	const top = plainTable(document.value);
	const stated = /* @__PURE__ */ new Map();
	const shorts = /* @__PURE__ */ new Map();
	const measurements = ["results", "groups"].flatMap((section) => Object.entries(plainTable(top[section])).map(([task, measured]) => ({
		section,
		task,
		measured
	})));
	for (const { section, task, measured } of measurements) {
		const numbers = plainTable(measured);
		for (const [key, value] of Object.entries(numbers)) {
			const [metric = "", filter] = key.split(",", 2);
			if (key === "alias" || key === "sample_len" || key === "name" || metric.endsWith("_stderr")) continue;
			if (stated.has(`${task}.${key}`)) continue;
			const path = [
				section,
				task,
				key
			];
			const entry = {
				address: `${task}.${key}`,
				value,
				location: document.locate(...path),
				...sizeOf(top, task),
				...errorOf(numbers[filter === void 0 ? `${metric}_stderr` : `${metric}_stderr,${filter}`]),
				...directionOf(top, task, metric)
			};
			stated.set(entry.address, entry);
			stated.set(asPointer(path), entry);
			stated.set(asPointer(path.slice(1)), entry);
			if (filter === void 0) continue;
			const short = `${task}.${metric}`;
			const others = shorts.get(short) ?? [];
			if (filter === "none") others.unshift(entry);
			else others.push(entry);
			shorts.set(short, others);
		}
	}
	return {
		find: (address) => {
			const exact = stated.get(address);
			if (exact) return [exact];
			const short = shorts.get(address) ?? [];
			const plain = short.find((entry) => entry.address.endsWith(",none"));
			if (short.length > 0) return plain ? [plain] : short;
			return findAddress(document.value, address).map((path) => ({
				address: asPointer(path),
				value: valueAt(document.value, path),
				location: document.locate(...path)
			}));
		},
		names: [...stated.keys()].filter((name) => !name.startsWith("/")).concat(...shorts.keys()),
		origin: {
			...commitOf(top["git_hash"]),
			data: Object.entries(plainTable(top["task_hashes"])).flatMap(([name, digest]) => typeof digest === "string" && digest !== "" ? [{
				name,
				digest,
				line: document.locate("task_hashes", name).line ?? 1
			}] : [])
		},
		aggregates: [],
		problems: []
	};
}
function sizeOf(top, task) {
	const size = plainTable(plainTable(top["n-samples"])[task])["effective"] ?? plainTable(plainTable(top["results"])[task])["sample_len"];
	return typeof size === "number" && Number.isInteger(size) && size > 0 ? { n: size } : {};
}
function commitOf(described) {
	const [, commit] = typeof described === "string" && /^(?:.*-\d+-g)?([0-9a-f]{7,64})$/.exec(described) || [];
	return commit === void 0 ? {} : { commit };
}
function errorOf(written) {
	return typeof written === "number" && Number.isFinite(written) && written >= 0 ? { standardError: written } : {};
}
function directionOf(top, task, metric) {
	const higher = plainTable(plainTable(top["higher_is_better"])[task])[metric];
	return typeof higher === "boolean" ? { direction: higher ? "increase" : "decrease" } : {};
}

const ERROR = 2;
function isPromptfoo(value) {
	return placeOf(value) !== void 0;
}
function promptfooRows(document) {
	const place = placeOf(document.value) ?? [];
	const results = listAt(document.value, place);
	const names = /* @__PURE__ */ new Set();
	for (const result of results.slice(0, 50)) for (const name of columnsOf(plainTable(result)).keys()) names.add(name);
	return {
		problems: [],
		names: [...names],
		unit: "test",
		origin: statedOrigin(document, plainTable(document.value)["metadata"], ["metadata"]),
		*rows(columns) {
			for (const [index, result] of results.entries()) {
				const cells = columnsOf(plainTable(result));
				yield {
					line: document.locate(...place, index).line ?? 1,
					cells: columns.map((column) => cells.get(column) ?? cells.get(`vars.${column}`) ?? cells.get(`metadata.${column}`))
				};
			}
		}
	};
}
function placeOf(value) {
	const results = plainTable(plainTable(value)["results"]);
	const isRow = (row) => {
		const { success, gradingResult, vars } = plainTable(row);
		return typeof success === "boolean" && (gradingResult !== void 0 || vars !== void 0);
	};
	return isRow(plainList(results["results"])[0]) ? ["results", "results"] : void 0;
}
function listAt(value, place) {
	return place.length === 0 ? [] : plainList(plainTable(plainTable(value)["results"])["results"]);
}
function columnsOf(result) {
	const test = plainTable(result["testCase"]);
	const provider = result["provider"];
	const cells = /* @__PURE__ */ new Map([
		["test", result["testIdx"]],
		["description", test["description"]],
		["prompt", result["promptIdx"]],
		["provider", typeof provider === "string" ? provider : plainTable(provider)["label"] || plainTable(provider)["id"]],
		["success", result["success"]],
		["score", result["score"]],
		["latencyMs", result["latencyMs"]],
		["cost", result["cost"]],
		["status", result["failureReason"] === ERROR ? "error" : "success"]
	]);
	for (const [name, value] of Object.entries(plainTable(result["vars"]))) cells.set(`vars.${name}`, value);
	for (const [name, value] of Object.entries(plainTable(test["metadata"]))) cells.set(`metadata.${name}`, value);
	for (const [name, score] of Object.entries(plainTable(result["namedScores"]))) if (!cells.has(name)) cells.set(name, score);
	return cells;
}

const BY_ENDING = [
	[/\.csv$/i, "csv"],
	[/\.(tsv|tab)$/i, "tsv"],
	[/\.(ndjson|jsonl)$/i, "ndjson"],
	[/\.(parquet|pq)$/i, "parquet"],
	[/\.(db|sqlite3?)$/i, "mlflow"],
	[/(^|\/)meta\.yaml$/i, "mlflow"],
	[/\.(md|mdx)$/i, "hugging-face"],
	[/\.toml$/i, "dvc"],
	[/\.eval$/i, "inspect"],
	[/\.(json|ya?ml)$/i, "tree"]
];
const FORMATS = "rows as .csv, .tsv, .json, .ndjson or .parquet; metrics as .json, .yaml or .toml; or what DVC, MLflow, scikit-learn, Hugging Face, the lm-evaluation-harness, Inspect or promptfoo write";
function recogniseResults(access, question) {
	const { path } = question;
	const { files } = access;
	const ending = BY_ENDING.find(([pattern]) => pattern.test(path))?.[1];
	const format = (question.format === "long" ? ending ?? "csv" : question.format) ?? ending;
	if (format === void 0) return unreadable({
		message: `\`${path}\` is not in a format that is read here`,
		remedy: `write ${FORMATS}; or name the format: \`{ results: …, format: … }\``,
		location: { path }
	});
	if (format === "parquet") return { kind: "columns" };
	if (format === "mlflow") return readMlflow(access, question);
	const text = files.text(path, LIMITS$1.evidence);
	if (typeof text !== "string") {
		const remedy = files.has(path) && text.unreadable.endsWith(" are read") ? "keep only the columns that the criteria name, summarise runs into units, or write Parquet" : text.remedy;
		return unreadable({
			message: text.unreadable,
			...remedy === void 0 ? {} : { remedy },
			location: { path }
		});
	}
	if (text.length <= 1024 && parseLfsPointer(text)) return unreadable(LFS_POINTER(path));
	if (text.trim() === "") return unreadable(EMPTY(path));
	if (format === "csv" && /\.(tsv|tab)$/i.test(path)) return {
		kind: "rows",
		format: "tsv",
		table: delimitedRows(path, text, "tab")
	};
	if (format === "csv" || format === "tsv") return {
		kind: "rows",
		format,
		table: delimitedRows(path, text, format === "tsv" ? "tab" : "comma")
	};
	if (format === "ndjson") return {
		kind: "rows",
		format,
		table: ndjsonRows(path, text)
	};
	const card = /\.(md|mdx)$/i.test(path) ? frontMatter(text) : void 0;
	if (/\.(md|mdx)$/i.test(path) && card === void 0) return unreadable(NO_FRONT_MATTER(path));
	const document = card === void 0 ? documentOf$1(access, path, text, ending) : yamlDocument(path, card);
	if ("unreadable" in document) return unreadable({
		message: document.unreadable,
		location: { path }
	});
	if (document.problems.length > 0 && isLines(text)) return {
		kind: "rows",
		format: "ndjson",
		table: ndjsonRows(path, text)
	};
	const [problem] = document.problems;
	if (problem) return unreadable({
		...problem,
		message: `\`${path}\` cannot be read: ${problem.message.slice(0, 3e3)}`
	});
	return format === "tree" ? ofValue(access, question, document) : ofNamed(format, document);
}
function unreadable(problem) {
	return {
		kind: "unreadable",
		problem
	};
}
function documentOf$1({ files }, path, text, ending) {
	if (ending === "tree" || ending === "dvc") return files.document(path, LIMITS$1.evidence);
	return /^\uFEFF?\s*[[{]/.test(text) ? jsonDocument(path, text) : yamlDocument(path, text);
}
function isLines(text) {
	let lines = 0;
	for (const { written } of linesOf(text)) {
		if (!written.startsWith("{") || parseJson(written, 1).complaints.length > 0) return false;
		lines += 1;
		if (lines === 2) return true;
	}
	return false;
}
const SHAPES = [
	{
		format: "lm-evaluation-harness",
		is: isHarnessResults,
		what: "results of the lm-evaluation-harness (`results_….json`)"
	},
	{
		format: "inspect",
		is: isInspectLog,
		what: "a log of Inspect"
	},
	{
		format: "promptfoo",
		is: isPromptfoo,
		what: "what `promptfoo eval --output FILE.json` writes"
	},
	{
		format: "hugging-face",
		is: isHuggingFace,
		what: "a model card with `model-index`, or a list of evaluation results"
	},
	{
		format: "scikit-learn",
		is: isClassificationReport,
		what: "what `classification_report(output_dict=True)` gives"
	},
	{
		format: "json",
		is: Array.isArray,
		what: "a list of objects, one observation each"
	},
	{
		format: "summary",
		is: isTree,
		what: "an object of metrics"
	},
	{
		format: "dvc",
		is: isTree,
		what: "an object of metrics"
	}
];
const READERS = {
	"lm-evaluation-harness": (document) => summarised("lm-evaluation-harness", harnessResults(document)),
	inspect: inspectResults,
	promptfoo: (document) => ({
		kind: "rows",
		format: "promptfoo",
		table: promptfooRows(document)
	}),
	"hugging-face": (document) => summarised("hugging-face", huggingFaceResults(document)),
	"scikit-learn": (document) => summarised("scikit-learn", classificationReport(document)),
	json: (document) => ({
		kind: "rows",
		format: "json",
		table: jsonRows(document)
	}),
	summary: (document) => summarised("summary", statedTree(document)),
	dvc: (document) => summarised("dvc", statedTree(document))
};
function summarised(format, summary) {
	return {
		kind: "summary",
		format,
		summary
	};
}
function inspectResults(document) {
	if (!isInspectLog(document.value)) return ofNamed("inspect", document);
	return hasInspectSamples(document.value) ? {
		kind: "rows",
		format: "inspect",
		table: inspectRows(document)
	} : summarised("inspect", inspectSummary(document));
}
function ofValue(access, question, document) {
	if (isMlflowJson(document.value)) return readMlflow(access, question);
	const shape = SHAPES.find(({ is }) => is(document.value));
	if (shape) return ofNamed(shape.format, document);
	const { path, value } = document;
	return unreadable({
		message: `\`${path}\` is ${value === null || value === void 0 ? "empty" : "a single value"}; expected metrics by name, or rows`,
		remedy: "write `metric: number` for each metric, or a list of objects, one observation each",
		location: {
			path,
			line: 1
		}
	});
}
function ofNamed(format, document) {
	const shape = SHAPES.find((known) => known.format === format);
	const read = READERS[format];
	if (shape && read && shape.is(document.value)) return read(document);
	return unreadable({
		message: `\`${document.path}\` is not ${shape?.what ?? `in the format \`${format}\``}`,
		remedy: "leave `format` out, so that it is recognised; or name the file that is meant",
		location: document.locate()
	});
}
function isTree(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
const LFS_POINTER = (path) => ({
	message: `\`${path}\` is a Git LFS pointer; the results themselves are not in this checkout`,
	remedy: "check out with `lfs: true`, or run `git lfs pull`",
	location: {
		path,
		line: 1
	}
});
const EMPTY = (path) => ({
	message: `\`${path}\` is empty`,
	remedy: "write the results into it",
	location: {
		path,
		line: 1
	}
});
const NO_FRONT_MATTER = (path) => ({
	message: `\`${path}\` does not start with a front matter between \`---\` lines, where a model card has its results`,
	remedy: "name a model card with `model-index`",
	location: {
		path,
		line: 1
	}
});

var ZipProblem = class extends Error {
	newerNode;
	constructor(message, newerNode = false) {
		super(message);
		this.name = "ZipProblem";
		this.newerNode = newerNode;
	}
};
const STORED = 0;
const DEFLATED = 8;
const ZSTANDARD = 93;
const MOST_MEMBERS = 2e5;
async function openZipArchive(bytes, budget) {
	const { fromBufferPromise } = await import("./yauzl2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const archive = await named(() => fromBufferPromise(bytes, {
		lazyEntries: true,
		autoClose: false
	}));
	const members = /* @__PURE__ */ new Map();
	let left = budget;
	await named(async () => {
		for await (const entry of archive.eachEntry()) {
			if (members.size === MOST_MEMBERS) throw new ZipProblem(`it holds more than ${MOST_MEMBERS} files`);
			const { fileName, compressedSize, uncompressedSize, compressionMethod } = entry;
			members.set(fileName, {
				name: fileName,
				size: uncompressedSize,
				read: () => named(async () => {
					if (entry.isEncrypted()) throw new ZipProblem(`\`${fileName}\` in it is encrypted`);
					if (uncompressedSize > left) throw tooLarge(budget);
					const { fileDataStart } = await archive.readLocalFileHeaderPromise(entry, { minimal: true });
					const content = unpack(bytes.subarray(fileDataStart, fileDataStart + compressedSize), compressionMethod, fileName, left, budget);
					left -= content.length;
					return content;
				})
			});
		}
	});
	return members;
}
function unpack(packed, method, name, left, budget) {
	if (method === STORED) return packed;
	const options = { maxOutputLength: Math.max(1, left) };
	try {
		if (method === DEFLATED) return zlib.inflateRawSync(packed, options);
		if (method === ZSTANDARD) {
			const unpackZstandard = zstandardOfNode();
			if (!unpackZstandard) throw new ZipProblem("it is packed with Zstandard, which this Node cannot read", true);
			return unpackZstandard(packed, options);
		}
	} catch (error) {
		if (errorCode(error) === "ERR_BUFFER_TOO_LARGE") throw tooLarge(budget);
		throw error;
	}
	throw new ZipProblem(`\`${name}\` in it is packed by method ${method}, which is not read here`);
}
function zstandardOfNode() {
	const found = Reflect.get(zlib, "zstdDecompressSync");
	return typeof found === "function" ? found : void 0;
}
function tooLarge(budget) {
	return new ZipProblem(`unpacked it has more than ${budget.toLocaleString("en-US")} bytes`);
}
async function named(read) {
	try {
		return await read();
	} catch (error) {
		if (error instanceof ZipProblem) throw error;
		throw new ZipProblem(error instanceof Error ? error.message.slice(0, 200) : "it cannot be read");
	}
}

const MOST_BYTES = 2 * LIMITS$1.evidence;
const MOST_DEPTH = 200;
async function readInspectArchive(file, path) {
	try {
		const { size } = statSync(file);
		if (size > LIMITS$1.evidence) throw new ZipProblem(`it has ${grouped(size)} bytes; at most ${grouped(LIMITS$1.evidence)} are read`);
		const members = await openZipArchive(readFileSync(file), MOST_BYTES);
		const header = await readMember(members.get("header.json"));
		if (header === void 0) return {
			message: members.has("_journal/start.json") ? `\`${path}\` is the log of an evaluation that has not ended: it has no \`header.json\`` : `\`${path}\` is an archive without \`header.json\`: it is no log of Inspect`,
			remedy: "evaluate to the end; `inspect eval-retry` goes on with a log that was broken off",
			location: { path }
		};
		return documentOf(path, plainTable(header), await samplesOf(members));
	} catch (error) {
		if (!(error instanceof ZipProblem)) throw error;
		const asJson = `\`inspect log convert --to json --output-dir . ${path.split("/").at(-1) ?? path}\``;
		return {
			message: `\`${path}\` cannot be read: ${error.message}`,
			remedy: error.newerNode ? `use Node 22.15 or newer, as the actions do; or write it as JSON: ${asJson}` : `write the log anew, or as JSON: ${asJson}`,
			location: { path }
		};
	}
}
const MOST_SAMPLE_BYTES = 16e6;
async function samplesOf(members) {
	const whole = [...members.values()].filter(({ name }) => /^samples\/[^/]+\.json$/.test(name));
	const summaries = members.get("summaries.json");
	if (summaries && whole.reduce((sum, { size }) => sum + size, 0) > MOST_SAMPLE_BYTES) return plainList(await readMember(summaries));
	const samples = [];
	for (const member of whole) samples.push(await readMember(member));
	return samples.length > 0 ? samples : plainList(await readMember(summaries));
}
async function readMember(member) {
	if (!member) return void 0;
	const text = (await member.read()).toString("utf8");
	const { value, complaints } = parseJson(text, MOST_DEPTH);
	const [complaint] = complaints;
	if (complaint) throw new ZipProblem(`\`${member.name}\` in it is no JSON (${complaint.message})`);
	return value;
}
function grouped(bytes) {
	return bytes.toLocaleString("en-US");
}
function documentOf(path, header, samples) {
	const locate = (first, index) => first === "samples" && typeof index === "number" ? {
		path,
		line: index + 1
	} : { path };
	return {
		path,
		value: {
			...header,
			samples
		},
		problems: [],
		locate,
		locateKey: locate
	};
}

async function readInspectLog({ files }, { path, format = "inspect" }) {
	if (format !== "inspect" || !/\.eval$/i.test(path) || !files.has(path)) return void 0;
	if (typeof files.text(path, LIMITS$1.evidence) === "string") return void 0;
	const file = files.absolute(path);
	if (typeof file !== "string") {
		const { unreadable: message, remedy } = file;
		return {
			kind: "unreadable",
			problem: {
				message,
				...remedy === void 0 ? {} : { remedy },
				location: { path }
			}
		};
	}
	const document = await readInspectArchive(file, path);
	return "message" in document ? {
		kind: "unreadable",
		problem: document
	} : inspectResults(document);
}

const MOST_AGGREGATES = 500;
const LONGEST_NAME = 500;
const CANCELLED = 1e-12;
function observeSummary(summary, format, { path, metrics }) {
	const problems = [...summary.problems];
	const observed = new Map(metrics.map((metric) => {
		const found = summary.find(metric);
		const [stated, other] = found;
		if (!stated) return [metric, {
			faults: [],
			absent: nearest(metric, summary.names)
		}];
		if (other) {
			problems.push({
				message: `\`${metric}\` may be ${found.slice(0, 4).map(({ address }) => `\`${address}\``).join(" or ")}`,
				remedy: "write in the criterion the one that is meant",
				location: other.location
			});
			return [metric, {
				faults: [],
				absent: boundedText(stated.address, 200)
			}];
		}
		return [metric, observe$1(metric, stated, problems)];
	}));
	const aggregates = summary.aggregates.filter(({ stated, recomputed, rounding }) => [
		stated,
		recomputed,
		rounding
	].every(Number.isFinite)).slice(0, MOST_AGGREGATES).map(({ name, ...numbers }) => ({
		name: boundedText(name, LONGEST_NAME),
		...numbers
	}));
	return {
		side: {
			path,
			kind: "summary",
			format,
			rows: 1,
			...listProblems(problems),
			...originOf(summary.origin),
			...aggregates.length > 0 ? { aggregates } : {}
		},
		metrics: observed
	};
}
function observe$1(metric, stated, problems) {
	const { value, location } = stated;
	const line = location.line ?? 1;
	const numbers = typeof value === "object" && value !== null && !Array.isArray(value) ? readNumbers(value) : void 0;
	if (!numbers) {
		const mean = numberIn(value);
		if (typeof mean === "number") return {
			faults: [],
			summary: {
				...ofBareNumber(mean, stated),
				line
			}
		};
		return { faults: [{
			kind: mean,
			count: 1,
			line,
			...quoted(value)
		}] };
	}
	const summary = typeof numbers === "string" ? numbers : ofNumbers(numbers);
	if (typeof summary !== "string") return {
		faults: [],
		summary: {
			...summary,
			line
		}
	};
	problems.push({
		message: `\`${metric}\`: ${summary}`,
		remedy: "write `{n, mean, stddev}`, `{n, mean, variance}`, `{n, sum, sum_squares}` or `{n, successes}`",
		location
	});
	return { faults: [{
		kind: "text",
		count: 1,
		line,
		text: "a mapping"
	}] };
}
function quoted(value) {
	const text = boundedText(cellText(value), 200);
	return text === "" ? {} : { text };
}
function ofBareNumber(mean, { n = 1, successes, standardError, direction }) {
	const variance = successes !== void 0 ? varianceOfShare(successes, n) : standardError === void 0 || n < 2 ? null : n * standardError ** 2;
	return {
		n,
		mean,
		variance: variance !== null && Number.isFinite(variance) ? variance : null,
		...successes === void 0 ? {} : { successes },
		...direction === void 0 ? {} : { direction }
	};
}
const SPELLINGS = {
	n: [
		"n",
		"count",
		"samples"
	],
	mean: [
		"mean",
		"value",
		"average"
	],
	deviation: [
		"stddev",
		"std",
		"sd",
		"standard_deviation"
	],
	variance: ["variance", "var"],
	error: [
		"stderr",
		"se",
		"sem",
		"standard_error"
	],
	sum: ["sum"],
	squares: ["sum_squares", "sum_of_squares"],
	successes: ["successes"]
};
function readNumbers(value) {
	const entries = new Map(Object.entries(value));
	const numbers = {};
	for (const [name, spellings] of Object.entries(SPELLINGS)) {
		const [first, second] = spellings.filter((spelling) => entries.has(spelling));
		if (first === void 0) continue;
		if (second !== void 0) return `\`${first}\` and \`${second}\` mean the same`;
		const number = numberIn(entries.get(first));
		if (typeof number !== "number") return `its \`${first}\` is no finite number`;
		numbers[name] = number;
	}
	return Object.keys(numbers).length > 0 ? numbers : void 0;
}
function ofNumbers({ n, mean, deviation, variance, error, sum, squares, successes }) {
	if (n !== void 0 && !(Number.isSafeInteger(n) && n >= 1)) return "its `n` is no whole number above zero";
	if (successes !== void 0) {
		if (n === void 0) return "it has `successes` without `n`";
		if (!Number.isInteger(successes) || successes < 0 || successes > n) return `its \`successes\` are no whole number from 0 to ${n}`;
		if (mean !== void 0 && Math.abs(mean - successes / n) > 1e-6) return "its `mean` is not `successes` out of `n`";
		return {
			n,
			mean: successes / n,
			variance: varianceOfShare(successes, n),
			successes
		};
	}
	if (sum !== void 0 && mean === void 0) {
		if (n === void 0) return "it has a `sum` without `n`";
		return ofSums(n, sum, squares);
	}
	if (mean === void 0) return "it has no `mean`";
	const spreads = [
		deviation,
		variance,
		error
	].filter((spread) => spread !== void 0);
	if (spreads.some((spread) => spread < 0)) return "its spread is below zero";
	if (spreads.length > 1) return "its spread is stated twice";
	if (n === void 0) return spreads.length > 0 ? "it has a spread without `n`" : {
		n: 1,
		mean,
		variance: null
	};
	const stated = variance ?? (deviation === void 0 ? error === void 0 ? void 0 : n * error ** 2 : deviation ** 2);
	if (stated !== void 0 && !Number.isFinite(stated)) return "its spread is too large";
	return {
		n,
		mean,
		variance: stated === void 0 || n < 2 ? null : stated
	};
}
function ofSums(n, sum, squares) {
	const mean = sum / n;
	if (squares === void 0 || n < 2) return {
		n,
		mean,
		variance: null
	};
	const rest = squares - sum * mean;
	if (rest < -1e-12 * squares) return "its `sum_squares` is smaller than its `sum` allows";
	const exact = Number.isSafeInteger(sum * sum) && Number.isSafeInteger(n * squares);
	if (rest <= CANCELLED * squares && !exact) return "its sums have too few digits to tell the spread; state the `variance`";
	return {
		n,
		mean,
		variance: Math.max(0, rest) / (n - 1)
	};
}
function varianceOfShare(successes, n) {
	const share = successes / n;
	return n < 2 ? null : share * (1 - share) * n / (n - 1);
}

const readObservations = async (access, question) => {
	const found = await readInspectLog(access, question) ?? recogniseResults(access, question);
	if (found.kind === "unreadable") return unreadableSide(question.path, found.problem);
	if (found.kind === "columns") return readParquet(access, question);
	if (found.kind === "rows") return observeRows(found.table, found.format, question);
	return observeSummary(found.summary, found.format, question);
};

const LONGEST_ID = 200;
function tabulate(observations, folds) {
	const { side, metrics, rows } = observations;
	if (!rows) return {
		side,
		observed: metrics
	};
	if (!rows.unitOf) return {
		side,
		observed: metrics,
		places: rowByRow(rows, metrics)
	};
	const { unitKey } = rows;
	if ((unitKey || rows.units?.length === rows.count) && !(folds && rows.brokenUnits.size > 0)) return {
		side,
		observed: metrics,
		places: {
			...rowByRow(rows, metrics),
			get units() {
				return rows.units ?? [];
			},
			...unitKey ? { unitKey } : {}
		},
		...folds && rows.count > 0 ? { repeats: {
			least: 1,
			most: 1
		} } : {}
	};
	const units = rows.units ?? [];
	const groups = groupRows(rows, rows.unitOf, units, folds);
	const counted = folds ? void 0 : seenRows(groups.duplicates, rows, rows.unitOf, units);
	const repeats = folds ? rangeOf(groups) : void 0;
	return {
		side: counted ? {
			...side,
			duplicates: counted
		} : side,
		observed: metrics,
		places: unitByUnit(rows, rows.unitOf, units, groups, metrics),
		...repeats ? { repeats } : {}
	};
}
function rowByRow(rows, metrics) {
	return {
		count: rows.count,
		brokenUnits: rows.brokenUnits,
		segments: rows.segments ?? [],
		...rows.segmentOf ? { segmentOf: rows.segmentOf } : {},
		values: (column) => metrics.get(column)?.values ?? nowhere(rows.count),
		flips: () => 0
	};
}
function groupRows(rows, unitOf, units, folds) {
	const sizes = new Int32Array(units.length);
	const firstOf = new Int32Array(units.length).fill(-1);
	let duplicates = 0;
	let duplicate = -1;
	for (let row = 0; row < rows.count; row += 1) {
		const unit = unitOf[row] ?? -1;
		if (unit < 0) continue;
		if (firstOf[unit] === -1) firstOf[unit] = row;
		else {
			if (duplicates === 0) duplicate = row;
			duplicates += 1;
		}
		sizes[unit] = (sizes[unit] ?? 0) + 1;
	}
	const kept = new Int32Array(units.length);
	const placeOf = new Int32Array(units.length).fill(-1);
	let count = 0;
	for (let unit = 0; unit < units.length; unit += 1) {
		if (firstOf[unit] === -1 || folds && rows.brokenUnits.has(units[unit] ?? "")) continue;
		kept[count] = unit;
		placeOf[unit] = count;
		count += 1;
	}
	const first = Int32Array.from(kept.subarray(0, count), (unit) => firstOf[unit] ?? -1);
	return {
		kept: kept.subarray(0, count),
		placeOf,
		first,
		sizes,
		duplicates: {
			count: duplicates,
			row: duplicate
		}
	};
}
function seenRows({ count, row }, rows, unitOf, units) {
	if (count === 0) return void 0;
	return {
		count,
		line: Math.max(1, rows.lines[row] ?? 1),
		text: boundedText(units[unitOf[row] ?? -1] ?? "", LONGEST_ID)
	};
}
function rangeOf({ kept, sizes }) {
	if (kept.length === 0) return void 0;
	let least = Infinity;
	let most = 0;
	for (const unit of kept) {
		const size = sizes[unit] ?? 0;
		least = Math.min(least, size);
		most = Math.max(most, size);
	}
	return {
		least,
		most
	};
}
function unitByUnit(rows, unitOf, units, { kept, placeOf, first }, metrics) {
	const single = kept.length === rows.count;
	return {
		count: kept.length,
		units: kept.length === units.length ? units : Array.from(kept, (unit) => units[unit] ?? ""),
		brokenUnits: rows.brokenUnits,
		segments: rows.segments ?? [],
		...rows.segmentOf ? { segmentOf: first.map((row) => rows.segmentOf?.[row] ?? -1) } : {},
		values: (column, folding) => {
			const values = metrics.get(column)?.values;
			if (!values) return nowhere(kept.length);
			if (single) return values;
			return fold(values, kept.length, (row) => placeOf[unitOf[row] ?? -1] ?? -1, folding);
		},
		flips: (column) => {
			const values = metrics.get(column)?.values;
			if (!values || single) return 0;
			const placed = (row) => placeOf[unitOf[row] ?? -1] ?? -1;
			const least = fold(values, kept.length, placed, "all");
			const most = fold(values, kept.length, placed, "any");
			return least.reduce((count, low, place) => count + (low < (most[place] ?? low) ? 1 : 0), 0);
		}
	};
}
function fold(values, places, placeOf, folding) {
	const folded = new Float64Array(places).fill(folding === "all" ? Infinity : folding === "any" ? -Infinity : 0);
	const sizes = new Int32Array(places);
	for (let row = 0; row < values.length; row += 1) {
		const place = placeOf(row);
		if (place < 0) continue;
		const value = values[row] ?? NaN;
		const before = folded[place] ?? 0;
		folded[place] = folding === "all" ? Math.min(before, value) : folding === "any" ? Math.max(before, value) : before + value;
		sizes[place] = (sizes[place] ?? 0) + 1;
	}
	if (folding === "mean") for (let place = 0; place < places; place += 1) folded[place] = (folded[place] ?? 0) / (sizes[place] ?? 1);
	return folded;
}
function nowhere(count) {
	return new Float64Array(count).fill(NaN);
}

const MOST_DRAWS = 2e9;
async function measureResults(context, design) {
	const measuring = {
		design,
		budget: { draws: MOST_DRAWS },
		signal: context.access.signal
	};
	const sources = metricSources(design);
	const history = design.baseline?.from === "history";
	const compared = !history && design.baseline !== void 0;
	const [candidate, baseline, ...ablations] = await Promise.all([
		observe(context, design, design.candidate, sources),
		design.baseline ? observe(context, design, design.baseline, sources) : void 0,
		...(design.ablations ?? []).map(({ source, metric }) => observe(context, design, source, /* @__PURE__ */ new Map([[metric, sources.get(metric) ?? { column: metric }]])))
	]);
	const foldings = chooseFoldings(design, sources, [candidate, ...baseline && compared ? [baseline] : []]);
	const ready = (observations, wanted) => {
		const table = tabulate(observations, design.repeats !== void 0);
		return {
			table,
			metrics: new Map([...wanted].map(([metric, source]) => [metric, sideMetric(source, table, foldings.get(metric) ?? "mean")]))
		};
	};
	const after = ready(candidate, sources);
	const before = baseline && compared ? ready(baseline, sources) : void 0;
	const matched = before && match(design, before, after);
	const segments = before ? measureSegments(measuring, {
		before,
		after
	}, matched) : void 0;
	const parts = await compareParts(context, design, {
		baseline,
		candidate
	});
	return {
		...before ? { baseline: before.table.side } : baseline ? { baseline: baseline.side } : {},
		candidate: after.table.side,
		...matched ? { matching: matched.matching } : {},
		metrics: [...sources.keys()].map((metric) => measure(measuring, metric, before?.metrics.get(metric), after.metrics.get(metric), matched ? { pairs: matched } : {})),
		...segments,
		...ablations.length > 0 ? { ablations: (design.ablations ?? []).map((ablation, index) => {
			const observed = ablations[index] ?? nothingObserved(ablation.source.path, { message: "it was not read" });
			const source = sources.get(ablation.metric) ?? { column: ablation.metric };
			const without = ready(observed, /* @__PURE__ */ new Map([[ablation.metric, source]]));
			const pairs = match(design, without, after);
			return {
				without: ablation.without,
				side: without.table.side,
				...pairs ? { matching: pairs.matching } : {},
				metrics: [measure(measuring, ablation.metric, without.metrics.get(ablation.metric), after.metrics.get(ablation.metric), pairs ? { pairs } : {}, [{
					kind: "improvement",
					amount: ablation.worseBy,
					direction: ablation.direction
				}])]
			};
		}) } : {},
		...history && baseline ? { history: historyOf(design, sources, baseline) } : {},
		...design.repeats && after.table.repeats ? { repeats: {
			...before?.table.repeats ? { baseline: before.table.repeats } : {},
			candidate: after.table.repeats
		} } : {},
		...parts.length > 0 ? { parts } : {}
	};
}
function match(design, before, after) {
	const { places } = before.table;
	if (!design.paired || !places || !after.table.places) return void 0;
	return matchUnits(places, after.table.places);
}
async function observe(context, design, source, sources) {
	const history = source.from === "history";
	const access = source.from === "base-branch" ? await ofBase(context, source.path) : context.access;
	if ("unreadable" in access) return nothingObserved(source.path, {
		message: access.unreadable,
		remedy: access.remedy
	});
	return readObservations(access, {
		path: source.path,
		...source.format === void 0 ? {} : { format: source.format },
		...design.unit === void 0 || history ? {} : { unit: design.unit },
		...design.segments === void 0 || history ? {} : { segment: design.segments.by },
		metrics: [...new Set([...sources.values()].flatMap(columnsOf$2))],
		repeats: design.repeats !== void 0
	});
}
async function ofBase({ access, base, missing }, path) {
	if (!base) return {
		unreadable: `\`${path}\` of the base branch is asked for, and ${missing ?? "there is no base branch here"}`,
		remedy: "name the base (`--base main`), or check out with `fetch-depth: 0`"
	};
	const text = (await base.texts([path])).get(path);
	if (text === void 0) return {
		unreadable: `there is no file \`${path}\` on the base branch`,
		remedy: "merge it there first, or name a file of this checkout"
	};
	const document = await base.document(path);
	const other = { unreadable: `only \`${path}\` is read from the base branch` };
	const files = {
		paths: [path],
		has: base.has,
		text: (asked, limit) => asked !== path ? other : text.length > limit ? { unreadable: `\`${path}\` is too large to be read` } : text,
		document: (asked) => asked === path && document ? document : other,
		absolute: () => ({ unreadable: "a file of the base branch is read as text; write the results as CSV, NDJSON or JSON" })
	};
	return {
		...access,
		files
	};
}
function chooseFoldings({ criteria, repeats = "mean" }, sources, sides) {
	return new Map([...sources].map(([metric, source]) => {
		const wanted = criteria.some((criterion) => criterion.metric === metric && criterion.direction === "increase");
		if (repeats === "mean" || source.numerator || !wanted) return [metric, "mean"];
		return [metric, sides.every((side) => side.metrics.get(source.column)?.values?.every((value) => value === 0 || value === 1 || Number.isNaN(value))) ? repeats : "mean"];
	}));
}
function historyOf({ baseline }, sources, observations) {
	const table = tabulate(observations, false);
	return [...sources].map(([metric, source]) => {
		const { values, ratio } = sideMetric(source, table, "mean");
		return {
			metric,
			values: [...(ratio ? ratio.numerators.map((above, place) => above / (ratio.denominators[place] ?? 0)) : values) ?? []].filter(Number.isFinite).slice(-(baseline?.window ?? 20))
		};
	});
}
async function compareParts({ access }, design, sides) {
	const found = [];
	const sources = metricSources(design);
	for (const side of ["baseline", "candidate"]) {
		const path = design[side]?.parts;
		const summary = sides[side];
		if (path === void 0 || !summary) continue;
		const observations = await readObservations(access, {
			path,
			metrics: [...new Set([...sources.values()].flatMap(columnsOf$2))],
			repeats: true
		});
		const { unreadable, problems } = observations.side;
		const problem = unreadable ?? problems[0];
		const table = tabulate(observations, false);
		found.push({
			side,
			path,
			...problem ? { unreadable: {
				...problem,
				message: boundedText(problem.message, 4e3)
			} } : {},
			metrics: [...sources].flatMap(([metric, source]) => {
				const stated = summary.metrics.get(source.numerator ? metric : source.column)?.summary;
				const { results } = measureMetric(metric, void 0, sideMetric(source, table, "mean"), {});
				const recomputed = results.candidate.moments.mean;
				if (!stated || recomputed === null) return [];
				return [{
					name: metric,
					stated: stated.mean,
					recomputed,
					...stated.line === void 0 ? {} : { line: stated.line }
				}];
			})
		});
	}
	return found;
}

function criteriaUnitId(path) {
	return `${path}#criteria`;
}

const MOST_PROBLEMS = 100;
const MOST_RESULTS = 150;
function subjectsOf(feature, repository, interesting) {
	const paths = /* @__PURE__ */ new Set();
	for (const path of feature.experiments) {
		paths.add(path);
		const text = repository.text(path, LIMITS$1.configuration);
		if (interesting && typeof text === "string" && !interesting(text)) continue;
		const document = repository.document(path, LIMITS$1.configuration);
		const design = "unreadable" in document ? void 0 : readForm(document, repository, path).design;
		for (const source of design ? sourcesOf(design) : []) {
			paths.add(source);
			for (const file of filesOfStore(repository, source)) paths.add(file);
		}
	}
	return [...paths];
}
async function collect(context) {
	const units = [];
	for (const [index, path] of context.feature.experiments.entries()) {
		context.signal.throwIfAborted();
		units.push(...await collectExperiment(context, path, index));
	}
	return units;
}
async function collectExperiment(context, path, index) {
	const { repository, feature } = context;
	const criteria = await fileSubject(repository, "criteria", path);
	const document = repository.document(path, LIMITS$1.configuration);
	if ("unreadable" in document) {
		const location = repository.has(path) ? { path } : feature.locate("experiments", index);
		const problem = {
			message: document.unreadable,
			...document.remedy ? { remedy: document.remedy } : {},
			...location ? { location } : {}
		};
		return [{
			id: criteriaUnitId(path),
			path,
			subjects: [criteria],
			form: {
				found: repository.has(path),
				problems: [problem],
				notes: []
			}
		}];
	}
	const { design, experiment, problems, notes } = readForm(document, repository, path);
	const form = {
		found: true,
		...experiment && problems.length === 0 ? { sections: sectionsOf(experiment, document, repository, path) } : {},
		problems: problems.slice(0, MOST_PROBLEMS).map(bounded),
		notes: notes.map((note) => boundedText(note, 4e3))
	};
	if (!design) return [{
		id: criteriaUnitId(path),
		path,
		subjects: [criteria],
		form
	}];
	const registration = await readRegistration({
		path,
		design,
		feature,
		repository,
		comparison: context.comparison
	});
	const sides = sourcesOf(design);
	const metrics = design.criteria.map(({ metric }) => metric);
	const files = [...sides, ...sides.flatMap((side) => filesOfStore(repository, side, metrics))].slice(0, MOST_RESULTS);
	const identified = async () => [criteria, ...await Promise.all(files.map((file) => fileSubject(repository, "results", file)))];
	const ofCriteria = {
		id: criteriaUnitId(path),
		path,
		form,
		design,
		registration
	};
	if (problems.length > 0) return [{
		...ofCriteria,
		subjects: await identified()
	}];
	const naming = {
		path,
		design,
		feature,
		repository,
		comparison: context.comparison
	};
	const absent = sides.filter((side) => !repository.has(side));
	if (absent.length > 0 && settled(design, registration)) return [withNamed({
		...ofCriteria,
		subjects: await identified()
	}, { named: await readNamedCriteria(naming) }), {
		id: path,
		path,
		subjects: [criteria],
		unavailable: whyAbsent(repository, absent)
	}];
	const measuring = measureResults({
		access: {
			files: repository,
			engine: context.engine,
			signal: context.signal
		},
		...context.comparison.base ? { base: context.comparison.base } : {},
		...context.comparison.missing === void 0 ? {} : { missing: context.comparison.missing }
	}, design);
	const [measured, subjects] = await Promise.all([measuring, identified()]);
	const recorded = withRecordedData(measured, path, feature, repository);
	const results = await sameBytes(design, repository) ? {
		...recorded,
		sameBytes: true
	} : recorded;
	const named = await readNamedCriteria({
		...naming,
		results
	});
	const arrival = needsArrival(design, registration, named) ? await readArrival(naming, registration.candidateBefore) : void 0;
	return [withNamed({
		...ofCriteria,
		subjects
	}, {
		named,
		...arrival ? { arrival } : {}
	}), {
		id: path,
		path,
		subjects: withRows(subjects, results),
		design,
		results
	}];
}
function sourcesOf({ baseline, candidate, ablations = [] }) {
	const sources = [
		baseline,
		candidate,
		...ablations.map(({ source }) => source)
	];
	return [...new Set(sources.flatMap((source) => [...source && source.from !== "base-branch" ? [source.path] : [], ...source?.parts === void 0 ? [] : [source.parts]]))];
}
async function sameBytes({ baseline, candidate }, repository) {
	if (!baseline || baseline.from !== void 0 || baseline.path === candidate.path) return false;
	const blob = await repository.blob(candidate.path);
	return blob !== void 0 && blob === await repository.blob(baseline.path);
}
function withNamed(unit, { named = [], arrival }) {
	if (!unit.registration) return unit;
	return {
		...unit,
		registration: {
			...unit.registration,
			...named.length > 0 ? { named } : {},
			...arrival ? { arrival } : {}
		}
	};
}
function needsArrival(design, registration, named) {
	return standsAsMerged(design, registration) && named.every(({ held }) => held === "unreachable");
}
function sectionsOf({ plan, learnings, guardrails, ablations, criteria }, document, repository, path) {
	const page = learnings === void 0 ? void 0 : resolvePath(repository, learnings.replace(/#.*$/s, ""), path);
	return {
		plan: (plan ?? "").trim() !== "",
		guardrails: (guardrails ?? []).length > 0 || criteria.some((criterion) => criterion.role === "guardrail" || criterion["non-inferiority-margin"] !== void 0),
		ablations: (ablations ?? []).length > 0,
		...learnings === void 0 || !page ? {} : { learnings: {
			stated: learnings,
			there: "path" in page && repository.has(page.path),
			location: document.locate("learnings")
		} }
	};
}
function readForm(document, repository, path) {
	const problems = checkDocument(document, experiment);
	if (problems.length > 0) return {
		problems,
		notes: []
	};
	return readDesign(document, (stated) => resolvePath(repository, stated, path));
}
function settled(design, registration) {
	return registration.standing !== "compared" || standsAsMerged(design, registration);
}
function whyAbsent(repository, absent) {
	const reasons = absent.map((path) => {
		const answer = repository.absolute(path);
		return typeof answer === "string" ? `\`${path}\` cannot be read` : answer.unreadable;
	});
	return boundedText(`the results are not in this checkout: ${reasons.join("; ")}`, 2e3);
}
function bounded({ message, remedy, location }) {
	return {
		message: boundedText(message, 4e3),
		...remedy === void 0 ? {} : { remedy: boundedText(remedy, 4e3) },
		...location ? { location } : {}
	};
}
function withRows(subjects, results) {
	const rows = new Map([results.baseline, results.candidate].flatMap((side) => side?.kind === "rows" ? [[side.path, side.rows]] : []));
	return subjects.map((subject) => {
		const count = rows.get(subject.path ?? "");
		return count === void 0 ? subject : {
			...subject,
			rows: count
		};
	});
}

export { collect, subjectsOf };