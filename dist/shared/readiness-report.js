import { i as joinErrors, n as boundedValidator, t as addError } from "./bounded-validator.js";

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
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema20.enum },
			schema: schema20.enum,
			parentSchema: schema20,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else addError(vErrors, err0);
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
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" },
				schema: "^([0-9a-f]{40}|[0-9a-f]{64})$",
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
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				schema: schema23.required,
				parentSchema: schema23,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "line" || key0 === "column")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema23,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (data0.length > 1e3) {
					const err2 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema23.properties.path,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else addError(vErrors, err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema23.properties.path.type,
					parentSchema: schema23.properties.path,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else addError(vErrors, err3);
				errors++;
			}
		}
		if (data.line !== void 0) {
			let data1 = data.line;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/line",
					schemaPath: "#/properties/line/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema23.properties.line.type,
					parentSchema: schema23.properties.line,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else addError(vErrors, err4);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/line",
						schemaPath: "#/properties/line/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema23.properties.line,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else addError(vErrors, err5);
					errors++;
				}
			}
		}
		if (data.column !== void 0) {
			let data2 = data.column;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err6 = {
					instancePath: instancePath + "/column",
					schemaPath: "#/properties/column/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema23.properties.column.type,
					parentSchema: schema23.properties.column,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else addError(vErrors, err6);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) {
					const err7 = {
						instancePath: instancePath + "/column",
						schemaPath: "#/properties/column/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema23.properties.column,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else addError(vErrors, err7);
					errors++;
				}
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema23.type,
			parentSchema: schema23,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else addError(vErrors, err8);
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
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema25.enum },
			schema: schema25.enum,
			parentSchema: schema25,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else addError(vErrors, err0);
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
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" },
				schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$",
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
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" },
				schema: "^([0-9a-f]{40}|[0-9a-f]{64})$",
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
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tool" },
				schema: schema26.required,
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.version === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				schema: schema26.required,
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data.time === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "time" },
				schema: schema26.required,
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else addError(vErrors, err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "tool" || key0 === "version" || key0 === "time" || key0 === "commit" || key0 === "run")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else addError(vErrors, err3);
			errors++;
		}
		if (data.tool !== void 0) {
			let data0 = data.tool;
			if (typeof data0 === "string") {
				if (data0.length > 100) {
					const err4 = {
						instancePath: instancePath + "/tool",
						schemaPath: "#/properties/tool/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema26.properties.tool,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else addError(vErrors, err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/tool",
					schemaPath: "#/properties/tool/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema26.properties.tool.type,
					parentSchema: schema26.properties.tool,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else addError(vErrors, err5);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data1 = data.version;
			if (typeof data1 === "string") {
				if (data1.length > 100) {
					const err6 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema26.properties.version,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else addError(vErrors, err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema26.properties.version.type,
					parentSchema: schema26.properties.version,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else addError(vErrors, err7);
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
					const err8 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						schema: 2e3,
						parentSchema: schema26.properties.run,
						data: data4
					};
					if (vErrors === null) vErrors = [err8];
					else addError(vErrors, err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema26.properties.run.type,
					parentSchema: schema26.properties.run,
					data: data4
				};
				if (vErrors === null) vErrors = [err9];
				else addError(vErrors, err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema26.type,
			parentSchema: schema26,
			data
		};
		if (vErrors === null) vErrors = [err10];
		else addError(vErrors, err10);
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
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z-]*/[a-z][a-z0-9-]*$" },
				schema: "^[a-z][a-z-]*/[a-z][a-z0-9-]*$",
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
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema31.enum },
			schema: schema31.enum,
			parentSchema: schema31,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else addError(vErrors, err0);
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
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				schema: schema23.required,
				parentSchema: schema23,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "line" || key0 === "column")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema23,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (data0.length > 1e3) {
					const err2 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema23.properties.path,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else addError(vErrors, err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema23.properties.path.type,
					parentSchema: schema23.properties.path,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else addError(vErrors, err3);
				errors++;
			}
		}
		if (data.line !== void 0) {
			let data1 = data.line;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/line",
					schemaPath: "#/properties/line/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema23.properties.line.type,
					parentSchema: schema23.properties.line,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else addError(vErrors, err4);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/line",
						schemaPath: "#/properties/line/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema23.properties.line,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else addError(vErrors, err5);
					errors++;
				}
			}
		}
		if (data.column !== void 0) {
			let data2 = data.column;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err6 = {
					instancePath: instancePath + "/column",
					schemaPath: "#/properties/column/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema23.properties.column.type,
					parentSchema: schema23.properties.column,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else addError(vErrors, err6);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) {
					const err7 = {
						instancePath: instancePath + "/column",
						schemaPath: "#/properties/column/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema23.properties.column,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else addError(vErrors, err7);
					errors++;
				}
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema23.type,
			parentSchema: schema23,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else addError(vErrors, err8);
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
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 2 },
				schema: 2,
				parentSchema: schema34,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.length < 2) {
			const err1 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 2 },
				schema: 2,
				parentSchema: schema34,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (!(typeof data0 == "number" && isFinite(data0)) && data0 !== null) {
				const err2 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: schema34.items.type },
					schema: schema34.items.type,
					parentSchema: schema34.items,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else addError(vErrors, err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema34.type,
			parentSchema: schema34,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else addError(vErrors, err3);
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
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "measure" },
				schema: schema35.required,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.value === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				schema: schema35.required,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "measure" || key0 === "value")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else addError(vErrors, err2);
			errors++;
		}
		if (data.measure !== void 0) {
			let data0 = data.measure;
			if (!(data0 === "hedges-g" || data0 === "cohen-d-paired" || data0 === "rank-biserial" || data0 === "cohen-h" || data0 === "cohen-g" || data0 === "odds-ratio")) {
				const err3 = {
					instancePath: instancePath + "/measure",
					schemaPath: "#/properties/measure/enum",
					keyword: "enum",
					params: { allowedValues: schema35.properties.measure.enum },
					schema: schema35.properties.measure.enum,
					parentSchema: schema35.properties.measure,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else addError(vErrors, err3);
				errors++;
			}
		}
		if (data.value !== void 0) {
			let data1 = data.value;
			if (!(typeof data1 == "number" && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema35.properties.value.type,
					parentSchema: schema35.properties.value,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else addError(vErrors, err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema35.type,
			parentSchema: schema35,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else addError(vErrors, err5);
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
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "method" },
				schema: schema33.required,
				parentSchema: schema33,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.estimate === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "estimate" },
				schema: schema33.required,
				parentSchema: schema33,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data.interval === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "interval" },
				schema: schema33.required,
				parentSchema: schema33,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else addError(vErrors, err2);
			errors++;
		}
		if (data.confidence === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "confidence" },
				schema: schema33.required,
				parentSchema: schema33,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else addError(vErrors, err3);
			errors++;
		}
		if (data.n === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "n" },
				schema: schema33.required,
				parentSchema: schema33,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else addError(vErrors, err4);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema33.properties, key0)) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema33,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else addError(vErrors, err5);
			errors++;
		}
		if (data.method !== void 0) {
			let data0 = data.method;
			if (typeof data0 === "string") {
				if (data0.length > 200) {
					const err6 = {
						instancePath: instancePath + "/method",
						schemaPath: "#/properties/method/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema33.properties.method,
						data: data0
					};
					if (vErrors === null) vErrors = [err6];
					else addError(vErrors, err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/method",
					schemaPath: "#/properties/method/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.properties.method.type,
					parentSchema: schema33.properties.method,
					data: data0
				};
				if (vErrors === null) vErrors = [err7];
				else addError(vErrors, err7);
				errors++;
			}
		}
		if (data.estimate !== void 0) {
			let data1 = data.estimate;
			if (!(typeof data1 == "number" && isFinite(data1))) {
				const err8 = {
					instancePath: instancePath + "/estimate",
					schemaPath: "#/properties/estimate/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema33.properties.estimate.type,
					parentSchema: schema33.properties.estimate,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else addError(vErrors, err8);
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
					const err9 = {
						instancePath: instancePath + "/confidence",
						schemaPath: "#/properties/confidence/exclusiveMaximum",
						keyword: "exclusiveMaximum",
						params: {
							comparison: "<",
							limit: 1
						},
						schema: 1,
						parentSchema: schema33.properties.confidence,
						data: data3
					};
					if (vErrors === null) vErrors = [err9];
					else addError(vErrors, err9);
					errors++;
				}
				if (data3 <= 0 || isNaN(data3)) {
					const err10 = {
						instancePath: instancePath + "/confidence",
						schemaPath: "#/properties/confidence/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						schema: 0,
						parentSchema: schema33.properties.confidence,
						data: data3
					};
					if (vErrors === null) vErrors = [err10];
					else addError(vErrors, err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/confidence",
					schemaPath: "#/properties/confidence/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema33.properties.confidence.type,
					parentSchema: schema33.properties.confidence,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else addError(vErrors, err11);
				errors++;
			}
		}
		if (data.pValue !== void 0) {
			let data4 = data.pValue;
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 1 || isNaN(data4)) {
					const err12 = {
						instancePath: instancePath + "/pValue",
						schemaPath: "#/properties/pValue/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema33.properties.pValue,
						data: data4
					};
					if (vErrors === null) vErrors = [err12];
					else addError(vErrors, err12);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err13 = {
						instancePath: instancePath + "/pValue",
						schemaPath: "#/properties/pValue/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema33.properties.pValue,
						data: data4
					};
					if (vErrors === null) vErrors = [err13];
					else addError(vErrors, err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/pValue",
					schemaPath: "#/properties/pValue/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema33.properties.pValue.type,
					parentSchema: schema33.properties.pValue,
					data: data4
				};
				if (vErrors === null) vErrors = [err14];
				else addError(vErrors, err14);
				errors++;
			}
		}
		if (data.n !== void 0) {
			let data5 = data.n;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.baseline === void 0) {
					const err15 = {
						instancePath: instancePath + "/n",
						schemaPath: "#/properties/n/required",
						keyword: "required",
						params: { missingProperty: "baseline" },
						schema: schema33.properties.n.required,
						parentSchema: schema33.properties.n,
						data: data5
					};
					if (vErrors === null) vErrors = [err15];
					else addError(vErrors, err15);
					errors++;
				}
				if (data5.candidate === void 0) {
					const err16 = {
						instancePath: instancePath + "/n",
						schemaPath: "#/properties/n/required",
						keyword: "required",
						params: { missingProperty: "candidate" },
						schema: schema33.properties.n.required,
						parentSchema: schema33.properties.n,
						data: data5
					};
					if (vErrors === null) vErrors = [err16];
					else addError(vErrors, err16);
					errors++;
				}
				for (const key1 in data5) if (!(key1 === "baseline" || key1 === "candidate")) {
					const err17 = {
						instancePath: instancePath + "/n",
						schemaPath: "#/properties/n/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						schema: false,
						parentSchema: schema33.properties.n,
						data: data5
					};
					if (vErrors === null) vErrors = [err17];
					else addError(vErrors, err17);
					errors++;
				}
				if (data5.baseline !== void 0) {
					let data6 = data5.baseline;
					if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
						const err18 = {
							instancePath: instancePath + "/n/baseline",
							schemaPath: "#/properties/n/properties/baseline/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema33.properties.n.properties.baseline.type,
							parentSchema: schema33.properties.n.properties.baseline,
							data: data6
						};
						if (vErrors === null) vErrors = [err18];
						else addError(vErrors, err18);
						errors++;
					}
				}
				if (data5.candidate !== void 0) {
					let data7 = data5.candidate;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
						const err19 = {
							instancePath: instancePath + "/n/candidate",
							schemaPath: "#/properties/n/properties/candidate/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema33.properties.n.properties.candidate.type,
							parentSchema: schema33.properties.n.properties.candidate,
							data: data7
						};
						if (vErrors === null) vErrors = [err19];
						else addError(vErrors, err19);
						errors++;
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/n",
					schemaPath: "#/properties/n/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema33.properties.n.type,
					parentSchema: schema33.properties.n,
					data: data5
				};
				if (vErrors === null) vErrors = [err20];
				else addError(vErrors, err20);
				errors++;
			}
		}
		if (data.requiredN !== void 0) {
			let data8 = data.requiredN;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err21 = {
					instancePath: instancePath + "/requiredN",
					schemaPath: "#/properties/requiredN/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema33.properties.requiredN.type,
					parentSchema: schema33.properties.requiredN,
					data: data8
				};
				if (vErrors === null) vErrors = [err21];
				else addError(vErrors, err21);
				errors++;
			}
		}
		if (data.detectable !== void 0) {
			let data9 = data.detectable;
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 < 0 || isNaN(data9)) {
					const err22 = {
						instancePath: instancePath + "/detectable",
						schemaPath: "#/properties/detectable/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema33.properties.detectable,
						data: data9
					};
					if (vErrors === null) vErrors = [err22];
					else addError(vErrors, err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/detectable",
					schemaPath: "#/properties/detectable/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema33.properties.detectable.type,
					parentSchema: schema33.properties.detectable,
					data: data9
				};
				if (vErrors === null) vErrors = [err23];
				else addError(vErrors, err23);
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
				const err24 = {
					instancePath: instancePath + "/limit",
					schemaPath: "#/properties/limit/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema33.properties.limit.type,
					parentSchema: schema33.properties.limit,
					data: data11
				};
				if (vErrors === null) vErrors = [err24];
				else addError(vErrors, err24);
				errors++;
			}
		}
		if (data.direction !== void 0) {
			let data12 = data.direction;
			if (!(data12 === "increase" || data12 === "decrease")) {
				const err25 = {
					instancePath: instancePath + "/direction",
					schemaPath: "#/properties/direction/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.direction.enum },
					schema: schema33.properties.direction.enum,
					parentSchema: schema33.properties.direction,
					data: data12
				};
				if (vErrors === null) vErrors = [err25];
				else addError(vErrors, err25);
				errors++;
			}
		}
		if (data.relative !== void 0) {
			let data13 = data.relative;
			if (typeof data13 !== "boolean") {
				const err26 = {
					instancePath: instancePath + "/relative",
					schemaPath: "#/properties/relative/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema33.properties.relative.type,
					parentSchema: schema33.properties.relative,
					data: data13
				};
				if (vErrors === null) vErrors = [err26];
				else addError(vErrors, err26);
				errors++;
			}
		}
		if (data.baseline !== void 0) {
			let data14 = data.baseline;
			if (!(typeof data14 == "number" && isFinite(data14))) {
				const err27 = {
					instancePath: instancePath + "/baseline",
					schemaPath: "#/properties/baseline/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema33.properties.baseline.type,
					parentSchema: schema33.properties.baseline,
					data: data14
				};
				if (vErrors === null) vErrors = [err27];
				else addError(vErrors, err27);
				errors++;
			}
		}
		if (data.candidate !== void 0) {
			let data15 = data.candidate;
			if (!(typeof data15 == "number" && isFinite(data15))) {
				const err28 = {
					instancePath: instancePath + "/candidate",
					schemaPath: "#/properties/candidate/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema33.properties.candidate.type,
					parentSchema: schema33.properties.candidate,
					data: data15
				};
				if (vErrors === null) vErrors = [err28];
				else addError(vErrors, err28);
				errors++;
			}
		}
		if (data.metric !== void 0) {
			let data16 = data.metric;
			if (typeof data16 === "string") {
				if (data16.length > 500) {
					const err29 = {
						instancePath: instancePath + "/metric",
						schemaPath: "#/properties/metric/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						schema: 500,
						parentSchema: schema33.properties.metric,
						data: data16
					};
					if (vErrors === null) vErrors = [err29];
					else addError(vErrors, err29);
					errors++;
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/metric",
					schemaPath: "#/properties/metric/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.properties.metric.type,
					parentSchema: schema33.properties.metric,
					data: data16
				};
				if (vErrors === null) vErrors = [err30];
				else addError(vErrors, err30);
				errors++;
			}
		}
		if (data.segment !== void 0) {
			let data17 = data.segment;
			if (typeof data17 === "string") {
				if (data17.length > 200) {
					const err31 = {
						instancePath: instancePath + "/segment",
						schemaPath: "#/properties/segment/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema33.properties.segment,
						data: data17
					};
					if (vErrors === null) vErrors = [err31];
					else addError(vErrors, err31);
					errors++;
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/segment",
					schemaPath: "#/properties/segment/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.properties.segment.type,
					parentSchema: schema33.properties.segment,
					data: data17
				};
				if (vErrors === null) vErrors = [err32];
				else addError(vErrors, err32);
				errors++;
			}
		}
		if (data.without !== void 0) {
			let data18 = data.without;
			if (typeof data18 === "string") {
				if (data18.length > 200) {
					const err33 = {
						instancePath: instancePath + "/without",
						schemaPath: "#/properties/without/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema33.properties.without,
						data: data18
					};
					if (vErrors === null) vErrors = [err33];
					else addError(vErrors, err33);
					errors++;
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/without",
					schemaPath: "#/properties/without/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.properties.without.type,
					parentSchema: schema33.properties.without,
					data: data18
				};
				if (vErrors === null) vErrors = [err34];
				else addError(vErrors, err34);
				errors++;
			}
		}
		if (data.role !== void 0) {
			let data19 = data.role;
			if (!(data19 === "goal" || data19 === "guardrail" || data19 === "information")) {
				const err35 = {
					instancePath: instancePath + "/role",
					schemaPath: "#/properties/role/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.role.enum },
					schema: schema33.properties.role.enum,
					parentSchema: schema33.properties.role,
					data: data19
				};
				if (vErrors === null) vErrors = [err35];
				else addError(vErrors, err35);
				errors++;
			}
		}
		if (data.scale !== void 0) {
			let data20 = data.scale;
			if (!(data20 === "absolute" || data20 === "share" || data20 === "points")) {
				const err36 = {
					instancePath: instancePath + "/scale",
					schemaPath: "#/properties/scale/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.scale.enum },
					schema: schema33.properties.scale.enum,
					parentSchema: schema33.properties.scale,
					data: data20
				};
				if (vErrors === null) vErrors = [err36];
				else addError(vErrors, err36);
				errors++;
			}
		}
		if (data.upper !== void 0) {
			let data21 = data.upper;
			if (!(typeof data21 == "number" && isFinite(data21))) {
				const err37 = {
					instancePath: instancePath + "/upper",
					schemaPath: "#/properties/upper/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema33.properties.upper.type,
					parentSchema: schema33.properties.upper,
					data: data21
				};
				if (vErrors === null) vErrors = [err37];
				else addError(vErrors, err37);
				errors++;
			}
		}
		if (data.alternative !== void 0) {
			let data22 = data.alternative;
			if (!(data22 === "greater" || data22 === "less")) {
				const err38 = {
					instancePath: instancePath + "/alternative",
					schemaPath: "#/properties/alternative/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.alternative.enum },
					schema: schema33.properties.alternative.enum,
					parentSchema: schema33.properties.alternative,
					data: data22
				};
				if (vErrors === null) vErrors = [err38];
				else addError(vErrors, err38);
				errors++;
			}
		}
		if (data.adjustedPValue !== void 0) {
			let data23 = data.adjustedPValue;
			if (typeof data23 == "number" && isFinite(data23)) {
				if (data23 > 1 || isNaN(data23)) {
					const err39 = {
						instancePath: instancePath + "/adjustedPValue",
						schemaPath: "#/properties/adjustedPValue/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema33.properties.adjustedPValue,
						data: data23
					};
					if (vErrors === null) vErrors = [err39];
					else addError(vErrors, err39);
					errors++;
				}
				if (data23 < 0 || isNaN(data23)) {
					const err40 = {
						instancePath: instancePath + "/adjustedPValue",
						schemaPath: "#/properties/adjustedPValue/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema33.properties.adjustedPValue,
						data: data23
					};
					if (vErrors === null) vErrors = [err40];
					else addError(vErrors, err40);
					errors++;
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/adjustedPValue",
					schemaPath: "#/properties/adjustedPValue/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema33.properties.adjustedPValue.type,
					parentSchema: schema33.properties.adjustedPValue,
					data: data23
				};
				if (vErrors === null) vErrors = [err41];
				else addError(vErrors, err41);
				errors++;
			}
		}
		if (data.correction !== void 0) {
			let data24 = data.correction;
			if (!(data24 === "holm" || data24 === "benjamini-hochberg" || data24 === "bonferroni")) {
				const err42 = {
					instancePath: instancePath + "/correction",
					schemaPath: "#/properties/correction/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.correction.enum },
					schema: schema33.properties.correction.enum,
					parentSchema: schema33.properties.correction,
					data: data24
				};
				if (vErrors === null) vErrors = [err42];
				else addError(vErrors, err42);
				errors++;
			}
		}
		if (data.of !== void 0) {
			let data25 = data.of;
			if (!(data25 === "value" || data25 === "difference")) {
				const err43 = {
					instancePath: instancePath + "/of",
					schemaPath: "#/properties/of/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.of.enum },
					schema: schema33.properties.of.enum,
					parentSchema: schema33.properties.of,
					data: data25
				};
				if (vErrors === null) vErrors = [err43];
				else addError(vErrors, err43);
				errors++;
			}
		}
	} else {
		const err44 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema33.type,
			parentSchema: schema33,
			data
		};
		if (vErrors === null) vErrors = [err44];
		else addError(vErrors, err44);
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
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "check" },
				schema: schema29.required,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.feature === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "feature" },
				schema: schema29.required,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data.outcome === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "outcome" },
				schema: schema29.required,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else addError(vErrors, err2);
			errors++;
		}
		if (data.severity === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "severity" },
				schema: schema29.required,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else addError(vErrors, err3);
			errors++;
		}
		if (data.standing === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "standing" },
				schema: schema29.required,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else addError(vErrors, err4);
			errors++;
		}
		if (data.message === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "message" },
				schema: schema29.required,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else addError(vErrors, err5);
			errors++;
		}
		if (data.fingerprint === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fingerprint" },
				schema: schema29.required,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else addError(vErrors, err6);
			errors++;
		}
		if (data.subjects === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "subjects" },
				schema: schema29.required,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else addError(vErrors, err7);
			errors++;
		}
		if (data.origin === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "origin" },
				schema: schema29.required,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err8];
			else addError(vErrors, err8);
			errors++;
		}
		if (data.for === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "for" },
				schema: schema29.required,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err9];
			else addError(vErrors, err9);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema29.properties, key0)) {
			const err10 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err10];
			else addError(vErrors, err10);
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
					const err11 = {
						instancePath: instancePath + "/feature",
						schemaPath: "#/properties/feature/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema29.properties.feature,
						data: data1
					};
					if (vErrors === null) vErrors = [err11];
					else addError(vErrors, err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/feature",
					schemaPath: "#/properties/feature/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema29.properties.feature.type,
					parentSchema: schema29.properties.feature,
					data: data1
				};
				if (vErrors === null) vErrors = [err12];
				else addError(vErrors, err12);
				errors++;
			}
		}
		if (data.outcome !== void 0) {
			let data2 = data.outcome;
			if (!(data2 === "pass" || data2 === "fail" || data2 === "unknown" || data2 === "skipped")) {
				const err13 = {
					instancePath: instancePath + "/outcome",
					schemaPath: "#/properties/outcome/enum",
					keyword: "enum",
					params: { allowedValues: schema29.properties.outcome.enum },
					schema: schema29.properties.outcome.enum,
					parentSchema: schema29.properties.outcome,
					data: data2
				};
				if (vErrors === null) vErrors = [err13];
				else addError(vErrors, err13);
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
				const err14 = {
					instancePath: instancePath + "/standing",
					schemaPath: "#/properties/standing/enum",
					keyword: "enum",
					params: { allowedValues: schema29.properties.standing.enum },
					schema: schema29.properties.standing.enum,
					parentSchema: schema29.properties.standing,
					data: data4
				};
				if (vErrors === null) vErrors = [err14];
				else addError(vErrors, err14);
				errors++;
			}
		}
		if (data.message !== void 0) {
			let data5 = data.message;
			if (typeof data5 === "string") {
				if (data5.length > 4e3) {
					const err15 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/properties/message/maxLength",
						keyword: "maxLength",
						params: { limit: 4e3 },
						schema: 4e3,
						parentSchema: schema29.properties.message,
						data: data5
					};
					if (vErrors === null) vErrors = [err15];
					else addError(vErrors, err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema29.properties.message.type,
					parentSchema: schema29.properties.message,
					data: data5
				};
				if (vErrors === null) vErrors = [err16];
				else addError(vErrors, err16);
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
					const err17 = {
						instancePath: instancePath + "/expected",
						schemaPath: "#/properties/expected/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						schema: 2e3,
						parentSchema: schema29.properties.expected,
						data: data7
					};
					if (vErrors === null) vErrors = [err17];
					else addError(vErrors, err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/expected",
					schemaPath: "#/properties/expected/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema29.properties.expected.type,
					parentSchema: schema29.properties.expected,
					data: data7
				};
				if (vErrors === null) vErrors = [err18];
				else addError(vErrors, err18);
				errors++;
			}
		}
		if (data.observed !== void 0) {
			let data8 = data.observed;
			if (typeof data8 === "string") {
				if (data8.length > 2e3) {
					const err19 = {
						instancePath: instancePath + "/observed",
						schemaPath: "#/properties/observed/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						schema: 2e3,
						parentSchema: schema29.properties.observed,
						data: data8
					};
					if (vErrors === null) vErrors = [err19];
					else addError(vErrors, err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/observed",
					schemaPath: "#/properties/observed/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema29.properties.observed.type,
					parentSchema: schema29.properties.observed,
					data: data8
				};
				if (vErrors === null) vErrors = [err20];
				else addError(vErrors, err20);
				errors++;
			}
		}
		if (data.remedy !== void 0) {
			let data9 = data.remedy;
			if (typeof data9 === "string") {
				if (data9.length > 4e3) {
					const err21 = {
						instancePath: instancePath + "/remedy",
						schemaPath: "#/properties/remedy/maxLength",
						keyword: "maxLength",
						params: { limit: 4e3 },
						schema: 4e3,
						parentSchema: schema29.properties.remedy,
						data: data9
					};
					if (vErrors === null) vErrors = [err21];
					else addError(vErrors, err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/remedy",
					schemaPath: "#/properties/remedy/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema29.properties.remedy.type,
					parentSchema: schema29.properties.remedy,
					data: data9
				};
				if (vErrors === null) vErrors = [err22];
				else addError(vErrors, err22);
				errors++;
			}
		}
		if (data.paste !== void 0) {
			let data10 = data.paste;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				if (data10.path === void 0) {
					const err23 = {
						instancePath: instancePath + "/paste",
						schemaPath: "#/properties/paste/required",
						keyword: "required",
						params: { missingProperty: "path" },
						schema: schema29.properties.paste.required,
						parentSchema: schema29.properties.paste,
						data: data10
					};
					if (vErrors === null) vErrors = [err23];
					else addError(vErrors, err23);
					errors++;
				}
				if (data10.text === void 0) {
					const err24 = {
						instancePath: instancePath + "/paste",
						schemaPath: "#/properties/paste/required",
						keyword: "required",
						params: { missingProperty: "text" },
						schema: schema29.properties.paste.required,
						parentSchema: schema29.properties.paste,
						data: data10
					};
					if (vErrors === null) vErrors = [err24];
					else addError(vErrors, err24);
					errors++;
				}
				for (const key1 in data10) if (!(key1 === "path" || key1 === "text")) {
					const err25 = {
						instancePath: instancePath + "/paste",
						schemaPath: "#/properties/paste/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						schema: false,
						parentSchema: schema29.properties.paste,
						data: data10
					};
					if (vErrors === null) vErrors = [err25];
					else addError(vErrors, err25);
					errors++;
				}
				if (data10.path !== void 0) {
					let data11 = data10.path;
					if (typeof data11 === "string") {
						if (data11.length > 1e3) {
							const err26 = {
								instancePath: instancePath + "/paste/path",
								schemaPath: "#/properties/paste/properties/path/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								schema: 1e3,
								parentSchema: schema29.properties.paste.properties.path,
								data: data11
							};
							if (vErrors === null) vErrors = [err26];
							else addError(vErrors, err26);
							errors++;
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/paste/path",
							schemaPath: "#/properties/paste/properties/path/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema29.properties.paste.properties.path.type,
							parentSchema: schema29.properties.paste.properties.path,
							data: data11
						};
						if (vErrors === null) vErrors = [err27];
						else addError(vErrors, err27);
						errors++;
					}
				}
				if (data10.text !== void 0) {
					let data12 = data10.text;
					if (typeof data12 === "string") {
						if (data12.length > 1e4) {
							const err28 = {
								instancePath: instancePath + "/paste/text",
								schemaPath: "#/properties/paste/properties/text/maxLength",
								keyword: "maxLength",
								params: { limit: 1e4 },
								schema: 1e4,
								parentSchema: schema29.properties.paste.properties.text,
								data: data12
							};
							if (vErrors === null) vErrors = [err28];
							else addError(vErrors, err28);
							errors++;
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/paste/text",
							schemaPath: "#/properties/paste/properties/text/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema29.properties.paste.properties.text.type,
							parentSchema: schema29.properties.paste.properties.text,
							data: data12
						};
						if (vErrors === null) vErrors = [err29];
						else addError(vErrors, err29);
						errors++;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/paste",
					schemaPath: "#/properties/paste/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema29.properties.paste.type,
					parentSchema: schema29.properties.paste,
					data: data10
				};
				if (vErrors === null) vErrors = [err30];
				else addError(vErrors, err30);
				errors++;
			}
		}
		if (data.fingerprint !== void 0) {
			let data13 = data.fingerprint;
			if (typeof data13 === "string") {
				if (data13.length > 2e3) {
					const err31 = {
						instancePath: instancePath + "/fingerprint",
						schemaPath: "#/properties/fingerprint/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						schema: 2e3,
						parentSchema: schema29.properties.fingerprint,
						data: data13
					};
					if (vErrors === null) vErrors = [err31];
					else addError(vErrors, err31);
					errors++;
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/fingerprint",
					schemaPath: "#/properties/fingerprint/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema29.properties.fingerprint.type,
					parentSchema: schema29.properties.fingerprint,
					data: data13
				};
				if (vErrors === null) vErrors = [err32];
				else addError(vErrors, err32);
				errors++;
			}
		}
		if (data.size !== void 0) {
			let data14 = data.size;
			if (!(typeof data14 == "number" && isFinite(data14))) {
				const err33 = {
					instancePath: instancePath + "/size",
					schemaPath: "#/properties/size/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema29.properties.size.type,
					parentSchema: schema29.properties.size,
					data: data14
				};
				if (vErrors === null) vErrors = [err33];
				else addError(vErrors, err33);
				errors++;
			}
		}
		if (data.timed !== void 0) {
			let data15 = data.timed;
			if (typeof data15 !== "boolean") {
				const err34 = {
					instancePath: instancePath + "/timed",
					schemaPath: "#/properties/timed/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema29.properties.timed.type,
					parentSchema: schema29.properties.timed,
					data: data15
				};
				if (vErrors === null) vErrors = [err34];
				else addError(vErrors, err34);
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
							const err35 = {
								instancePath: instancePath + "/subjects/" + i0,
								schemaPath: "#/properties/subjects/items/maxLength",
								keyword: "maxLength",
								params: { limit: 2e3 },
								schema: 2e3,
								parentSchema: schema29.properties.subjects.items,
								data: data17
							};
							if (vErrors === null) vErrors = [err35];
							else addError(vErrors, err35);
							errors++;
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/subjects/" + i0,
							schemaPath: "#/properties/subjects/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema29.properties.subjects.items.type,
							parentSchema: schema29.properties.subjects.items,
							data: data17
						};
						if (vErrors === null) vErrors = [err36];
						else addError(vErrors, err36);
						errors++;
					}
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/subjects",
					schemaPath: "#/properties/subjects/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema29.properties.subjects.type,
					parentSchema: schema29.properties.subjects,
					data: data16
				};
				if (vErrors === null) vErrors = [err37];
				else addError(vErrors, err37);
				errors++;
			}
		}
		if (data.origin !== void 0) {
			let data18 = data.origin;
			if (!(data18 === "checkout" || data18 === "committed" || data18 === "supplied")) {
				const err38 = {
					instancePath: instancePath + "/origin",
					schemaPath: "#/properties/origin/enum",
					keyword: "enum",
					params: { allowedValues: schema29.properties.origin.enum },
					schema: schema29.properties.origin.enum,
					parentSchema: schema29.properties.origin,
					data: data18
				};
				if (vErrors === null) vErrors = [err38];
				else addError(vErrors, err38);
				errors++;
			}
		}
		if (data.for !== void 0) {
			let data19 = data.for;
			if (!(data19 === "data-scientist" || data19 === "engineer" || data19 === "operator")) {
				const err39 = {
					instancePath: instancePath + "/for",
					schemaPath: "#/properties/for/enum",
					keyword: "enum",
					params: { allowedValues: schema29.properties.for.enum },
					schema: schema29.properties.for.enum,
					parentSchema: schema29.properties.for,
					data: data19
				};
				if (vErrors === null) vErrors = [err39];
				else addError(vErrors, err39);
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
					const err40 = {
						instancePath: instancePath + "/follows",
						schemaPath: "#/properties/follows/required",
						keyword: "required",
						params: { missingProperty: "check" },
						schema: schema29.properties.follows.required,
						parentSchema: schema29.properties.follows,
						data: data21
					};
					if (vErrors === null) vErrors = [err40];
					else addError(vErrors, err40);
					errors++;
				}
				if (data21.fingerprint === void 0) {
					const err41 = {
						instancePath: instancePath + "/follows",
						schemaPath: "#/properties/follows/required",
						keyword: "required",
						params: { missingProperty: "fingerprint" },
						schema: schema29.properties.follows.required,
						parentSchema: schema29.properties.follows,
						data: data21
					};
					if (vErrors === null) vErrors = [err41];
					else addError(vErrors, err41);
					errors++;
				}
				for (const key2 in data21) if (!(key2 === "check" || key2 === "fingerprint")) {
					const err42 = {
						instancePath: instancePath + "/follows",
						schemaPath: "#/properties/follows/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						schema: false,
						parentSchema: schema29.properties.follows,
						data: data21
					};
					if (vErrors === null) vErrors = [err42];
					else addError(vErrors, err42);
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
							const err43 = {
								instancePath: instancePath + "/follows/fingerprint",
								schemaPath: "#/properties/follows/properties/fingerprint/maxLength",
								keyword: "maxLength",
								params: { limit: 4e3 },
								schema: 4e3,
								parentSchema: schema29.properties.follows.properties.fingerprint,
								data: data23
							};
							if (vErrors === null) vErrors = [err43];
							else addError(vErrors, err43);
							errors++;
						}
					} else {
						const err44 = {
							instancePath: instancePath + "/follows/fingerprint",
							schemaPath: "#/properties/follows/properties/fingerprint/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema29.properties.follows.properties.fingerprint.type,
							parentSchema: schema29.properties.follows.properties.fingerprint,
							data: data23
						};
						if (vErrors === null) vErrors = [err44];
						else addError(vErrors, err44);
						errors++;
					}
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/follows",
					schemaPath: "#/properties/follows/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema29.properties.follows.type,
					parentSchema: schema29.properties.follows,
					data: data21
				};
				if (vErrors === null) vErrors = [err45];
				else addError(vErrors, err45);
				errors++;
			}
		}
		if (data.places !== void 0) {
			let data24 = data.places;
			if (Array.isArray(data24)) {
				if (data24.length > 20) {
					const err46 = {
						instancePath: instancePath + "/places",
						schemaPath: "#/properties/places/maxItems",
						keyword: "maxItems",
						params: { limit: 20 },
						schema: 20,
						parentSchema: schema29.properties.places,
						data: data24
					};
					if (vErrors === null) vErrors = [err46];
					else addError(vErrors, err46);
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
				const err47 = {
					instancePath: instancePath + "/places",
					schemaPath: "#/properties/places/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema29.properties.places.type,
					parentSchema: schema29.properties.places,
					data: data24
				};
				if (vErrors === null) vErrors = [err47];
				else addError(vErrors, err47);
				errors++;
			}
		}
	} else {
		const err48 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema29.type,
			parentSchema: schema29,
			data
		};
		if (vErrors === null) vErrors = [err48];
		else addError(vErrors, err48);
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
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "total" },
				schema: schema38.required,
				parentSchema: schema38,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.first === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "first" },
				schema: schema38.required,
				parentSchema: schema38,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "total" || key0 === "first")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema38,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else addError(vErrors, err2);
			errors++;
		}
		if (data.total !== void 0) {
			let data0 = data.total;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err3 = {
					instancePath: instancePath + "/total",
					schemaPath: "#/properties/total/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema38.properties.total.type,
					parentSchema: schema38.properties.total,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else addError(vErrors, err3);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/total",
						schemaPath: "#/properties/total/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema38.properties.total,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else addError(vErrors, err4);
					errors++;
				}
			}
		}
		if (data.first !== void 0) {
			let data1 = data.first;
			if (Array.isArray(data1)) {
				if (data1.length > 100) {
					const err5 = {
						instancePath: instancePath + "/first",
						schemaPath: "#/properties/first/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema38.properties.first,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else addError(vErrors, err5);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (data2.length > 1e3) {
							const err6 = {
								instancePath: instancePath + "/first/" + i0,
								schemaPath: "#/properties/first/items/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								schema: 1e3,
								parentSchema: schema38.properties.first.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err6];
							else addError(vErrors, err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/first/" + i0,
							schemaPath: "#/properties/first/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema38.properties.first.items.type,
							parentSchema: schema38.properties.first.items,
							data: data2
						};
						if (vErrors === null) vErrors = [err7];
						else addError(vErrors, err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/first",
					schemaPath: "#/properties/first/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema38.properties.first.type,
					parentSchema: schema38.properties.first,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else addError(vErrors, err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema38.type,
			parentSchema: schema38,
			data
		};
		if (vErrors === null) vErrors = [err9];
		else addError(vErrors, err9);
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
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows" },
				schema: schema37.required,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.files === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "files" },
				schema: schema37.required,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "rows" || key0 === "files")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else addError(vErrors, err2);
			errors++;
		}
		if (data.rows !== void 0) {
			let data0 = data.rows;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err3 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/properties/rows/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema37.properties.rows.type,
					parentSchema: schema37.properties.rows,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else addError(vErrors, err3);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema37.properties.rows,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else addError(vErrors, err4);
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
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema37.type,
			parentSchema: schema37,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else addError(vErrors, err5);
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
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "contract" },
				schema: schema36.required,
				parentSchema: schema36,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.object === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "object" },
				schema: schema36.required,
				parentSchema: schema36,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data.columns === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "columns" },
				schema: schema36.required,
				parentSchema: schema36,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else addError(vErrors, err2);
			errors++;
		}
		if (data.more === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "more" },
				schema: schema36.required,
				parentSchema: schema36,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else addError(vErrors, err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "contract" || key0 === "server" || key0 === "object" || key0 === "before" || key0 === "after" || key0 === "columns" || key0 === "more" || key0 === "notCompared")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema36,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else addError(vErrors, err4);
			errors++;
		}
		if (data.contract !== void 0) {
			let data0 = data.contract;
			if (typeof data0 === "string") {
				if (data0.length > 1e3) {
					const err5 = {
						instancePath: instancePath + "/contract",
						schemaPath: "#/properties/contract/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema36.properties.contract,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else addError(vErrors, err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/contract",
					schemaPath: "#/properties/contract/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema36.properties.contract.type,
					parentSchema: schema36.properties.contract,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else addError(vErrors, err6);
				errors++;
			}
		}
		if (data.server !== void 0) {
			let data1 = data.server;
			if (typeof data1 === "string") {
				if (data1.length > 500) {
					const err7 = {
						instancePath: instancePath + "/server",
						schemaPath: "#/properties/server/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						schema: 500,
						parentSchema: schema36.properties.server,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else addError(vErrors, err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/server",
					schemaPath: "#/properties/server/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema36.properties.server.type,
					parentSchema: schema36.properties.server,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else addError(vErrors, err8);
				errors++;
			}
		}
		if (data.object !== void 0) {
			let data2 = data.object;
			if (typeof data2 === "string") {
				if (data2.length > 500) {
					const err9 = {
						instancePath: instancePath + "/object",
						schemaPath: "#/properties/object/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						schema: 500,
						parentSchema: schema36.properties.object,
						data: data2
					};
					if (vErrors === null) vErrors = [err9];
					else addError(vErrors, err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/object",
					schemaPath: "#/properties/object/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema36.properties.object.type,
					parentSchema: schema36.properties.object,
					data: data2
				};
				if (vErrors === null) vErrors = [err10];
				else addError(vErrors, err10);
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
					const err11 = {
						instancePath: instancePath + "/columns",
						schemaPath: "#/properties/columns/maxItems",
						keyword: "maxItems",
						params: { limit: 500 },
						schema: 500,
						parentSchema: schema36.properties.columns,
						data: data5
					};
					if (vErrors === null) vErrors = [err11];
					else addError(vErrors, err11);
					errors++;
				}
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						if (data6.name === void 0) {
							const err12 = {
								instancePath: instancePath + "/columns/" + i0,
								schemaPath: "#/properties/columns/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								schema: schema36.properties.columns.items.required,
								parentSchema: schema36.properties.columns.items,
								data: data6
							};
							if (vErrors === null) vErrors = [err12];
							else addError(vErrors, err12);
							errors++;
						}
						if (data6.before === void 0) {
							const err13 = {
								instancePath: instancePath + "/columns/" + i0,
								schemaPath: "#/properties/columns/items/required",
								keyword: "required",
								params: { missingProperty: "before" },
								schema: schema36.properties.columns.items.required,
								parentSchema: schema36.properties.columns.items,
								data: data6
							};
							if (vErrors === null) vErrors = [err13];
							else addError(vErrors, err13);
							errors++;
						}
						if (data6.after === void 0) {
							const err14 = {
								instancePath: instancePath + "/columns/" + i0,
								schemaPath: "#/properties/columns/items/required",
								keyword: "required",
								params: { missingProperty: "after" },
								schema: schema36.properties.columns.items.required,
								parentSchema: schema36.properties.columns.items,
								data: data6
							};
							if (vErrors === null) vErrors = [err14];
							else addError(vErrors, err14);
							errors++;
						}
						for (const key1 in data6) if (!(key1 === "name" || key1 === "before" || key1 === "after")) {
							const err15 = {
								instancePath: instancePath + "/columns/" + i0,
								schemaPath: "#/properties/columns/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								schema: false,
								parentSchema: schema36.properties.columns.items,
								data: data6
							};
							if (vErrors === null) vErrors = [err15];
							else addError(vErrors, err15);
							errors++;
						}
						if (data6.name !== void 0) {
							let data7 = data6.name;
							if (typeof data7 === "string") {
								if (data7.length > 500) {
									const err16 = {
										instancePath: instancePath + "/columns/" + i0 + "/name",
										schemaPath: "#/properties/columns/items/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										schema: 500,
										parentSchema: schema36.properties.columns.items.properties.name,
										data: data7
									};
									if (vErrors === null) vErrors = [err16];
									else addError(vErrors, err16);
									errors++;
								}
							} else {
								const err17 = {
									instancePath: instancePath + "/columns/" + i0 + "/name",
									schemaPath: "#/properties/columns/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema36.properties.columns.items.properties.name.type,
									parentSchema: schema36.properties.columns.items.properties.name,
									data: data7
								};
								if (vErrors === null) vErrors = [err17];
								else addError(vErrors, err17);
								errors++;
							}
						}
						if (data6.before !== void 0) {
							let data8 = data6.before;
							if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && data8 !== null) {
								const err18 = {
									instancePath: instancePath + "/columns/" + i0 + "/before",
									schemaPath: "#/properties/columns/items/properties/before/type",
									keyword: "type",
									params: { type: schema36.properties.columns.items.properties.before.type },
									schema: schema36.properties.columns.items.properties.before.type,
									parentSchema: schema36.properties.columns.items.properties.before,
									data: data8
								};
								if (vErrors === null) vErrors = [err18];
								else addError(vErrors, err18);
								errors++;
							}
							if (typeof data8 == "number" && isFinite(data8)) {
								if (data8 < 0 || isNaN(data8)) {
									const err19 = {
										instancePath: instancePath + "/columns/" + i0 + "/before",
										schemaPath: "#/properties/columns/items/properties/before/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										schema: 0,
										parentSchema: schema36.properties.columns.items.properties.before,
										data: data8
									};
									if (vErrors === null) vErrors = [err19];
									else addError(vErrors, err19);
									errors++;
								}
							}
						}
						if (data6.after !== void 0) {
							let data9 = data6.after;
							if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)) && data9 !== null) {
								const err20 = {
									instancePath: instancePath + "/columns/" + i0 + "/after",
									schemaPath: "#/properties/columns/items/properties/after/type",
									keyword: "type",
									params: { type: schema36.properties.columns.items.properties.after.type },
									schema: schema36.properties.columns.items.properties.after.type,
									parentSchema: schema36.properties.columns.items.properties.after,
									data: data9
								};
								if (vErrors === null) vErrors = [err20];
								else addError(vErrors, err20);
								errors++;
							}
							if (typeof data9 == "number" && isFinite(data9)) {
								if (data9 < 0 || isNaN(data9)) {
									const err21 = {
										instancePath: instancePath + "/columns/" + i0 + "/after",
										schemaPath: "#/properties/columns/items/properties/after/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										schema: 0,
										parentSchema: schema36.properties.columns.items.properties.after,
										data: data9
									};
									if (vErrors === null) vErrors = [err21];
									else addError(vErrors, err21);
									errors++;
								}
							}
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/columns/" + i0,
							schemaPath: "#/properties/columns/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema36.properties.columns.items.type,
							parentSchema: schema36.properties.columns.items,
							data: data6
						};
						if (vErrors === null) vErrors = [err22];
						else addError(vErrors, err22);
						errors++;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/columns",
					schemaPath: "#/properties/columns/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema36.properties.columns.type,
					parentSchema: schema36.properties.columns,
					data: data5
				};
				if (vErrors === null) vErrors = [err23];
				else addError(vErrors, err23);
				errors++;
			}
		}
		if (data.more !== void 0) {
			let data10 = data.more;
			if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
				const err24 = {
					instancePath: instancePath + "/more",
					schemaPath: "#/properties/more/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema36.properties.more.type,
					parentSchema: schema36.properties.more,
					data: data10
				};
				if (vErrors === null) vErrors = [err24];
				else addError(vErrors, err24);
				errors++;
			}
			if (typeof data10 == "number" && isFinite(data10)) {
				if (data10 < 0 || isNaN(data10)) {
					const err25 = {
						instancePath: instancePath + "/more",
						schemaPath: "#/properties/more/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema36.properties.more,
						data: data10
					};
					if (vErrors === null) vErrors = [err25];
					else addError(vErrors, err25);
					errors++;
				}
			}
		}
		if (data.notCompared !== void 0) {
			let data11 = data.notCompared;
			if (typeof data11 === "string") {
				if (data11.length > 2e3) {
					const err26 = {
						instancePath: instancePath + "/notCompared",
						schemaPath: "#/properties/notCompared/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						schema: 2e3,
						parentSchema: schema36.properties.notCompared,
						data: data11
					};
					if (vErrors === null) vErrors = [err26];
					else addError(vErrors, err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/notCompared",
					schemaPath: "#/properties/notCompared/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema36.properties.notCompared.type,
					parentSchema: schema36.properties.notCompared,
					data: data11
				};
				if (vErrors === null) vErrors = [err27];
				else addError(vErrors, err27);
				errors++;
			}
		}
	} else {
		const err28 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema36.type,
			parentSchema: schema36,
			data
		};
		if (vErrors === null) vErrors = [err28];
		else addError(vErrors, err28);
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
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "steps" },
				schema: schema39.required,
				parentSchema: schema39,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.missing === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "missing" },
				schema: schema39.required,
				parentSchema: schema39,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "steps" || key0 === "missing" || key0 === "seconds")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema39,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else addError(vErrors, err2);
			errors++;
		}
		if (data.steps !== void 0) {
			let data0 = data.steps;
			if (Array.isArray(data0)) {
				if (data0.length > 200) {
					const err3 = {
						instancePath: instancePath + "/steps",
						schemaPath: "#/properties/steps/maxItems",
						keyword: "maxItems",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema39.properties.steps,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else addError(vErrors, err3);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.what === void 0) {
							const err4 = {
								instancePath: instancePath + "/steps/" + i0,
								schemaPath: "#/properties/steps/items/required",
								keyword: "required",
								params: { missingProperty: "what" },
								schema: schema39.properties.steps.items.required,
								parentSchema: schema39.properties.steps.items,
								data: data1
							};
							if (vErrors === null) vErrors = [err4];
							else addError(vErrors, err4);
							errors++;
						}
						if (data1.command === void 0) {
							const err5 = {
								instancePath: instancePath + "/steps/" + i0,
								schemaPath: "#/properties/steps/items/required",
								keyword: "required",
								params: { missingProperty: "command" },
								schema: schema39.properties.steps.items.required,
								parentSchema: schema39.properties.steps.items,
								data: data1
							};
							if (vErrors === null) vErrors = [err5];
							else addError(vErrors, err5);
							errors++;
						}
						for (const key1 in data1) if (!(key1 === "what" || key1 === "command" || key1 === "from")) {
							const err6 = {
								instancePath: instancePath + "/steps/" + i0,
								schemaPath: "#/properties/steps/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								schema: false,
								parentSchema: schema39.properties.steps.items,
								data: data1
							};
							if (vErrors === null) vErrors = [err6];
							else addError(vErrors, err6);
							errors++;
						}
						if (data1.what !== void 0) {
							let data2 = data1.what;
							if (!(data2 === "code" || data2 === "packages" || data2 === "data" || data2 === "run" || data2 === "compare")) {
								const err7 = {
									instancePath: instancePath + "/steps/" + i0 + "/what",
									schemaPath: "#/properties/steps/items/properties/what/enum",
									keyword: "enum",
									params: { allowedValues: schema39.properties.steps.items.properties.what.enum },
									schema: schema39.properties.steps.items.properties.what.enum,
									parentSchema: schema39.properties.steps.items.properties.what,
									data: data2
								};
								if (vErrors === null) vErrors = [err7];
								else addError(vErrors, err7);
								errors++;
							}
						}
						if (data1.command !== void 0) {
							let data3 = data1.command;
							if (typeof data3 === "string") {
								if (data3.length > 4e3) {
									const err8 = {
										instancePath: instancePath + "/steps/" + i0 + "/command",
										schemaPath: "#/properties/steps/items/properties/command/maxLength",
										keyword: "maxLength",
										params: { limit: 4e3 },
										schema: 4e3,
										parentSchema: schema39.properties.steps.items.properties.command,
										data: data3
									};
									if (vErrors === null) vErrors = [err8];
									else addError(vErrors, err8);
									errors++;
								}
							} else {
								const err9 = {
									instancePath: instancePath + "/steps/" + i0 + "/command",
									schemaPath: "#/properties/steps/items/properties/command/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema39.properties.steps.items.properties.command.type,
									parentSchema: schema39.properties.steps.items.properties.command,
									data: data3
								};
								if (vErrors === null) vErrors = [err9];
								else addError(vErrors, err9);
								errors++;
							}
						}
						if (data1.from !== void 0) {
							let data4 = data1.from;
							if (typeof data4 === "string") {
								if (data4.length > 1e3) {
									const err10 = {
										instancePath: instancePath + "/steps/" + i0 + "/from",
										schemaPath: "#/properties/steps/items/properties/from/maxLength",
										keyword: "maxLength",
										params: { limit: 1e3 },
										schema: 1e3,
										parentSchema: schema39.properties.steps.items.properties.from,
										data: data4
									};
									if (vErrors === null) vErrors = [err10];
									else addError(vErrors, err10);
									errors++;
								}
							} else {
								const err11 = {
									instancePath: instancePath + "/steps/" + i0 + "/from",
									schemaPath: "#/properties/steps/items/properties/from/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema39.properties.steps.items.properties.from.type,
									parentSchema: schema39.properties.steps.items.properties.from,
									data: data4
								};
								if (vErrors === null) vErrors = [err11];
								else addError(vErrors, err11);
								errors++;
							}
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/steps/" + i0,
							schemaPath: "#/properties/steps/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema39.properties.steps.items.type,
							parentSchema: schema39.properties.steps.items,
							data: data1
						};
						if (vErrors === null) vErrors = [err12];
						else addError(vErrors, err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/steps",
					schemaPath: "#/properties/steps/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema39.properties.steps.type,
					parentSchema: schema39.properties.steps,
					data: data0
				};
				if (vErrors === null) vErrors = [err13];
				else addError(vErrors, err13);
				errors++;
			}
		}
		if (data.missing !== void 0) {
			let data5 = data.missing;
			if (Array.isArray(data5)) {
				if (data5.length > 20) {
					const err14 = {
						instancePath: instancePath + "/missing",
						schemaPath: "#/properties/missing/maxItems",
						keyword: "maxItems",
						params: { limit: 20 },
						schema: 20,
						parentSchema: schema39.properties.missing,
						data: data5
					};
					if (vErrors === null) vErrors = [err14];
					else addError(vErrors, err14);
					errors++;
				}
				const len1 = data5.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data6 = data5[i1];
					if (typeof data6 === "string") {
						if (data6.length > 1e3) {
							const err15 = {
								instancePath: instancePath + "/missing/" + i1,
								schemaPath: "#/properties/missing/items/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								schema: 1e3,
								parentSchema: schema39.properties.missing.items,
								data: data6
							};
							if (vErrors === null) vErrors = [err15];
							else addError(vErrors, err15);
							errors++;
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/missing/" + i1,
							schemaPath: "#/properties/missing/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema39.properties.missing.items.type,
							parentSchema: schema39.properties.missing.items,
							data: data6
						};
						if (vErrors === null) vErrors = [err16];
						else addError(vErrors, err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/missing",
					schemaPath: "#/properties/missing/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema39.properties.missing.type,
					parentSchema: schema39.properties.missing,
					data: data5
				};
				if (vErrors === null) vErrors = [err17];
				else addError(vErrors, err17);
				errors++;
			}
		}
		if (data.seconds !== void 0) {
			let data7 = data.seconds;
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 < 0 || isNaN(data7)) {
					const err18 = {
						instancePath: instancePath + "/seconds",
						schemaPath: "#/properties/seconds/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema39.properties.seconds,
						data: data7
					};
					if (vErrors === null) vErrors = [err18];
					else addError(vErrors, err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/seconds",
					schemaPath: "#/properties/seconds/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema39.properties.seconds.type,
					parentSchema: schema39.properties.seconds,
					data: data7
				};
				if (vErrors === null) vErrors = [err19];
				else addError(vErrors, err19);
				errors++;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema39.type,
			parentSchema: schema39,
			data
		};
		if (vErrors === null) vErrors = [err20];
		else addError(vErrors, err20);
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
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema24.required,
				parentSchema: schema24,
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
				schema: schema24.required,
				parentSchema: schema24,
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
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else addError(vErrors, err2);
			errors++;
		}
		if (data.verdict === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdict" },
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else addError(vErrors, err3);
			errors++;
		}
		if (data.blocksThisRun === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "blocksThisRun" },
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else addError(vErrors, err4);
			errors++;
		}
		if (data.because === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "because" },
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else addError(vErrors, err5);
			errors++;
		}
		if (data.owners === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "owners" },
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else addError(vErrors, err6);
			errors++;
		}
		if (data.gates === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "gates" },
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else addError(vErrors, err7);
			errors++;
		}
		if (data.findings === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "findings" },
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err8];
			else addError(vErrors, err8);
			errors++;
		}
		if (data.dependents === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "dependents" },
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err9];
			else addError(vErrors, err9);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema24.properties, key0)) {
			const err10 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err10];
			else addError(vErrors, err10);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 !== "string") {
				const err11 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24.properties.id.type,
					parentSchema: schema24.properties.id,
					data: data0
				};
				if (vErrors === null) vErrors = [err11];
				else addError(vErrors, err11);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data1 = data.title;
			if (typeof data1 !== "string") {
				const err12 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24.properties.title.type,
					parentSchema: schema24.properties.title,
					data: data1
				};
				if (vErrors === null) vErrors = [err12];
				else addError(vErrors, err12);
				errors++;
			}
		}
		if (data.stage !== void 0) {
			let data2 = data.stage;
			if (typeof data2 !== "string") {
				const err13 = {
					instancePath: instancePath + "/stage",
					schemaPath: "#/properties/stage/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24.properties.stage.type,
					parentSchema: schema24.properties.stage,
					data: data2
				};
				if (vErrors === null) vErrors = [err13];
				else addError(vErrors, err13);
				errors++;
			}
		}
		if (data.raisedFrom !== void 0) {
			let data3 = data.raisedFrom;
			if (typeof data3 !== "string") {
				const err14 = {
					instancePath: instancePath + "/raisedFrom",
					schemaPath: "#/properties/raisedFrom/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24.properties.raisedFrom.type,
					parentSchema: schema24.properties.raisedFrom,
					data: data3
				};
				if (vErrors === null) vErrors = [err14];
				else addError(vErrors, err14);
				errors++;
			}
		}
		if (data.loweredFrom !== void 0) {
			let data4 = data.loweredFrom;
			if (typeof data4 !== "string") {
				const err15 = {
					instancePath: instancePath + "/loweredFrom",
					schemaPath: "#/properties/loweredFrom/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24.properties.loweredFrom.type,
					parentSchema: schema24.properties.loweredFrom,
					data: data4
				};
				if (vErrors === null) vErrors = [err15];
				else addError(vErrors, err15);
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
						const err16 = {
							instancePath: instancePath + "/owners/" + i0,
							schemaPath: "#/properties/owners/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema24.properties.owners.items.type,
							parentSchema: schema24.properties.owners.items,
							data: data7
						};
						if (vErrors === null) vErrors = [err16];
						else addError(vErrors, err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/owners",
					schemaPath: "#/properties/owners/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema24.properties.owners.type,
					parentSchema: schema24.properties.owners,
					data: data6
				};
				if (vErrors === null) vErrors = [err17];
				else addError(vErrors, err17);
				errors++;
			}
		}
		if (data.because !== void 0) {
			let data8 = data.because;
			if (!(data8 === "raised" || data8 === "registered" || data8 === "changed" || data8 === "lowered" || data8 === "removed" || data8 === "depends" || data8 === "every-feature" || data8 === "named")) {
				const err18 = {
					instancePath: instancePath + "/because",
					schemaPath: "#/properties/because/enum",
					keyword: "enum",
					params: { allowedValues: schema24.properties.because.enum },
					schema: schema24.properties.because.enum,
					parentSchema: schema24.properties.because,
					data: data8
				};
				if (vErrors === null) vErrors = [err18];
				else addError(vErrors, err18);
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
				const err19 = {
					instancePath: instancePath + "/blocksThisRun",
					schemaPath: "#/properties/blocksThisRun/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema24.properties.blocksThisRun.type,
					parentSchema: schema24.properties.blocksThisRun,
					data: data10
				};
				if (vErrors === null) vErrors = [err19];
				else addError(vErrors, err19);
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
							const err20 = {
								instancePath: instancePath + "/gates/" + i1,
								schemaPath: "#/properties/gates/items/required",
								keyword: "required",
								params: { missingProperty: "gate" },
								schema: schema24.properties.gates.items.required,
								parentSchema: schema24.properties.gates.items,
								data: data12
							};
							if (vErrors === null) vErrors = [err20];
							else addError(vErrors, err20);
							errors++;
						}
						if (data12.required === void 0) {
							const err21 = {
								instancePath: instancePath + "/gates/" + i1,
								schemaPath: "#/properties/gates/items/required",
								keyword: "required",
								params: { missingProperty: "required" },
								schema: schema24.properties.gates.items.required,
								parentSchema: schema24.properties.gates.items,
								data: data12
							};
							if (vErrors === null) vErrors = [err21];
							else addError(vErrors, err21);
							errors++;
						}
						if (data12.verdict === void 0) {
							const err22 = {
								instancePath: instancePath + "/gates/" + i1,
								schemaPath: "#/properties/gates/items/required",
								keyword: "required",
								params: { missingProperty: "verdict" },
								schema: schema24.properties.gates.items.required,
								parentSchema: schema24.properties.gates.items,
								data: data12
							};
							if (vErrors === null) vErrors = [err22];
							else addError(vErrors, err22);
							errors++;
						}
						if (data12.passed === void 0) {
							const err23 = {
								instancePath: instancePath + "/gates/" + i1,
								schemaPath: "#/properties/gates/items/required",
								keyword: "required",
								params: { missingProperty: "passed" },
								schema: schema24.properties.gates.items.required,
								parentSchema: schema24.properties.gates.items,
								data: data12
							};
							if (vErrors === null) vErrors = [err23];
							else addError(vErrors, err23);
							errors++;
						}
						if (data12.failed === void 0) {
							const err24 = {
								instancePath: instancePath + "/gates/" + i1,
								schemaPath: "#/properties/gates/items/required",
								keyword: "required",
								params: { missingProperty: "failed" },
								schema: schema24.properties.gates.items.required,
								parentSchema: schema24.properties.gates.items,
								data: data12
							};
							if (vErrors === null) vErrors = [err24];
							else addError(vErrors, err24);
							errors++;
						}
						if (data12.unknown === void 0) {
							const err25 = {
								instancePath: instancePath + "/gates/" + i1,
								schemaPath: "#/properties/gates/items/required",
								keyword: "required",
								params: { missingProperty: "unknown" },
								schema: schema24.properties.gates.items.required,
								parentSchema: schema24.properties.gates.items,
								data: data12
							};
							if (vErrors === null) vErrors = [err25];
							else addError(vErrors, err25);
							errors++;
						}
						if (data12.summary === void 0) {
							const err26 = {
								instancePath: instancePath + "/gates/" + i1,
								schemaPath: "#/properties/gates/items/required",
								keyword: "required",
								params: { missingProperty: "summary" },
								schema: schema24.properties.gates.items.required,
								parentSchema: schema24.properties.gates.items,
								data: data12
							};
							if (vErrors === null) vErrors = [err26];
							else addError(vErrors, err26);
							errors++;
						}
						for (const key1 in data12) if (!(key1 === "gate" || key1 === "required" || key1 === "verdict" || key1 === "passed" || key1 === "failed" || key1 === "unknown" || key1 === "summary" || key1 === "producers")) {
							const err27 = {
								instancePath: instancePath + "/gates/" + i1,
								schemaPath: "#/properties/gates/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								schema: false,
								parentSchema: schema24.properties.gates.items,
								data: data12
							};
							if (vErrors === null) vErrors = [err27];
							else addError(vErrors, err27);
							errors++;
						}
						if (data12.gate !== void 0) {
							let data13 = data12.gate;
							if (typeof data13 !== "string") {
								const err28 = {
									instancePath: instancePath + "/gates/" + i1 + "/gate",
									schemaPath: "#/properties/gates/items/properties/gate/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema24.properties.gates.items.properties.gate.type,
									parentSchema: schema24.properties.gates.items.properties.gate,
									data: data13
								};
								if (vErrors === null) vErrors = [err28];
								else addError(vErrors, err28);
								errors++;
							}
						}
						if (data12.required !== void 0) {
							let data14 = data12.required;
							if (typeof data14 !== "boolean") {
								const err29 = {
									instancePath: instancePath + "/gates/" + i1 + "/required",
									schemaPath: "#/properties/gates/items/properties/required/type",
									keyword: "type",
									params: { type: "boolean" },
									schema: schema24.properties.gates.items.properties.required.type,
									parentSchema: schema24.properties.gates.items.properties.required,
									data: data14
								};
								if (vErrors === null) vErrors = [err29];
								else addError(vErrors, err29);
								errors++;
							}
						}
						if (data12.verdict !== void 0) {
							let data15 = data12.verdict;
							if (!(data15 === "ready" || data15 === "blocked" || data15 === "undecided" || data15 === "not-asked")) {
								const err30 = {
									instancePath: instancePath + "/gates/" + i1 + "/verdict",
									schemaPath: "#/properties/gates/items/properties/verdict/enum",
									keyword: "enum",
									params: { allowedValues: schema24.properties.gates.items.properties.verdict.enum },
									schema: schema24.properties.gates.items.properties.verdict.enum,
									parentSchema: schema24.properties.gates.items.properties.verdict,
									data: data15
								};
								if (vErrors === null) vErrors = [err30];
								else addError(vErrors, err30);
								errors++;
							}
						}
						if (data12.passed !== void 0) {
							let data16 = data12.passed;
							if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
								const err31 = {
									instancePath: instancePath + "/gates/" + i1 + "/passed",
									schemaPath: "#/properties/gates/items/properties/passed/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema24.properties.gates.items.properties.passed.type,
									parentSchema: schema24.properties.gates.items.properties.passed,
									data: data16
								};
								if (vErrors === null) vErrors = [err31];
								else addError(vErrors, err31);
								errors++;
							}
						}
						if (data12.failed !== void 0) {
							let data17 = data12.failed;
							if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
								const err32 = {
									instancePath: instancePath + "/gates/" + i1 + "/failed",
									schemaPath: "#/properties/gates/items/properties/failed/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema24.properties.gates.items.properties.failed.type,
									parentSchema: schema24.properties.gates.items.properties.failed,
									data: data17
								};
								if (vErrors === null) vErrors = [err32];
								else addError(vErrors, err32);
								errors++;
							}
						}
						if (data12.unknown !== void 0) {
							let data18 = data12.unknown;
							if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
								const err33 = {
									instancePath: instancePath + "/gates/" + i1 + "/unknown",
									schemaPath: "#/properties/gates/items/properties/unknown/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema24.properties.gates.items.properties.unknown.type,
									parentSchema: schema24.properties.gates.items.properties.unknown,
									data: data18
								};
								if (vErrors === null) vErrors = [err33];
								else addError(vErrors, err33);
								errors++;
							}
						}
						if (data12.summary !== void 0) {
							let data19 = data12.summary;
							if (typeof data19 !== "string") {
								const err34 = {
									instancePath: instancePath + "/gates/" + i1 + "/summary",
									schemaPath: "#/properties/gates/items/properties/summary/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema24.properties.gates.items.properties.summary.type,
									parentSchema: schema24.properties.gates.items.properties.summary,
									data: data19
								};
								if (vErrors === null) vErrors = [err34];
								else addError(vErrors, err34);
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
											const err35 = {
												instancePath: instancePath + "/gates/" + i1 + "/producers/" + i2,
												schemaPath: "#/properties/gates/items/properties/producers/items/required",
												keyword: "required",
												params: { missingProperty: "origin" },
												schema: schema24.properties.gates.items.properties.producers.items.required,
												parentSchema: schema24.properties.gates.items.properties.producers.items,
												data: data21
											};
											if (vErrors === null) vErrors = [err35];
											else addError(vErrors, err35);
											errors++;
										}
										if (data21.producer === void 0) {
											const err36 = {
												instancePath: instancePath + "/gates/" + i1 + "/producers/" + i2,
												schemaPath: "#/properties/gates/items/properties/producers/items/required",
												keyword: "required",
												params: { missingProperty: "producer" },
												schema: schema24.properties.gates.items.properties.producers.items.required,
												parentSchema: schema24.properties.gates.items.properties.producers.items,
												data: data21
											};
											if (vErrors === null) vErrors = [err36];
											else addError(vErrors, err36);
											errors++;
										}
										for (const key2 in data21) if (!(key2 === "origin" || key2 === "producer")) {
											const err37 = {
												instancePath: instancePath + "/gates/" + i1 + "/producers/" + i2,
												schemaPath: "#/properties/gates/items/properties/producers/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key2 },
												schema: false,
												parentSchema: schema24.properties.gates.items.properties.producers.items,
												data: data21
											};
											if (vErrors === null) vErrors = [err37];
											else addError(vErrors, err37);
											errors++;
										}
										if (data21.origin !== void 0) {
											let data22 = data21.origin;
											if (!(data22 === "committed" || data22 === "supplied")) {
												const err38 = {
													instancePath: instancePath + "/gates/" + i1 + "/producers/" + i2 + "/origin",
													schemaPath: "#/properties/gates/items/properties/producers/items/properties/origin/enum",
													keyword: "enum",
													params: { allowedValues: schema24.properties.gates.items.properties.producers.items.properties.origin.enum },
													schema: schema24.properties.gates.items.properties.producers.items.properties.origin.enum,
													parentSchema: schema24.properties.gates.items.properties.producers.items.properties.origin,
													data: data22
												};
												if (vErrors === null) vErrors = [err38];
												else addError(vErrors, err38);
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
										const err39 = {
											instancePath: instancePath + "/gates/" + i1 + "/producers/" + i2,
											schemaPath: "#/properties/gates/items/properties/producers/items/type",
											keyword: "type",
											params: { type: "object" },
											schema: schema24.properties.gates.items.properties.producers.items.type,
											parentSchema: schema24.properties.gates.items.properties.producers.items,
											data: data21
										};
										if (vErrors === null) vErrors = [err39];
										else addError(vErrors, err39);
										errors++;
									}
								}
							} else {
								const err40 = {
									instancePath: instancePath + "/gates/" + i1 + "/producers",
									schemaPath: "#/properties/gates/items/properties/producers/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema24.properties.gates.items.properties.producers.type,
									parentSchema: schema24.properties.gates.items.properties.producers,
									data: data20
								};
								if (vErrors === null) vErrors = [err40];
								else addError(vErrors, err40);
								errors++;
							}
						}
					} else {
						const err41 = {
							instancePath: instancePath + "/gates/" + i1,
							schemaPath: "#/properties/gates/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema24.properties.gates.items.type,
							parentSchema: schema24.properties.gates.items,
							data: data12
						};
						if (vErrors === null) vErrors = [err41];
						else addError(vErrors, err41);
						errors++;
					}
				}
			} else {
				const err42 = {
					instancePath: instancePath + "/gates",
					schemaPath: "#/properties/gates/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema24.properties.gates.type,
					parentSchema: schema24.properties.gates,
					data: data11
				};
				if (vErrors === null) vErrors = [err42];
				else addError(vErrors, err42);
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
				const err43 = {
					instancePath: instancePath + "/findings",
					schemaPath: "#/properties/findings/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema24.properties.findings.type,
					parentSchema: schema24.properties.findings,
					data: data24
				};
				if (vErrors === null) vErrors = [err43];
				else addError(vErrors, err43);
				errors++;
			}
		}
		if (data.next !== void 0) {
			let data26 = data.next;
			if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
				if (data26.stage === void 0) {
					const err44 = {
						instancePath: instancePath + "/next",
						schemaPath: "#/properties/next/required",
						keyword: "required",
						params: { missingProperty: "stage" },
						schema: schema24.properties.next.required,
						parentSchema: schema24.properties.next,
						data: data26
					};
					if (vErrors === null) vErrors = [err44];
					else addError(vErrors, err44);
					errors++;
				}
				if (data26.missing === void 0) {
					const err45 = {
						instancePath: instancePath + "/next",
						schemaPath: "#/properties/next/required",
						keyword: "required",
						params: { missingProperty: "missing" },
						schema: schema24.properties.next.required,
						parentSchema: schema24.properties.next,
						data: data26
					};
					if (vErrors === null) vErrors = [err45];
					else addError(vErrors, err45);
					errors++;
				}
				for (const key3 in data26) if (!(key3 === "stage" || key3 === "missing")) {
					const err46 = {
						instancePath: instancePath + "/next",
						schemaPath: "#/properties/next/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						schema: false,
						parentSchema: schema24.properties.next,
						data: data26
					};
					if (vErrors === null) vErrors = [err46];
					else addError(vErrors, err46);
					errors++;
				}
				if (data26.stage !== void 0) {
					let data27 = data26.stage;
					if (typeof data27 !== "string") {
						const err47 = {
							instancePath: instancePath + "/next/stage",
							schemaPath: "#/properties/next/properties/stage/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema24.properties.next.properties.stage.type,
							parentSchema: schema24.properties.next.properties.stage,
							data: data27
						};
						if (vErrors === null) vErrors = [err47];
						else addError(vErrors, err47);
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
						const err48 = {
							instancePath: instancePath + "/next/missing",
							schemaPath: "#/properties/next/properties/missing/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema24.properties.next.properties.missing.type,
							parentSchema: schema24.properties.next.properties.missing,
							data: data28
						};
						if (vErrors === null) vErrors = [err48];
						else addError(vErrors, err48);
						errors++;
					}
				}
			} else {
				const err49 = {
					instancePath: instancePath + "/next",
					schemaPath: "#/properties/next/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema24.properties.next.type,
					parentSchema: schema24.properties.next,
					data: data26
				};
				if (vErrors === null) vErrors = [err49];
				else addError(vErrors, err49);
				errors++;
			}
		}
		if (data.dataComparisons !== void 0) {
			let data30 = data.dataComparisons;
			if (Array.isArray(data30)) {
				if (data30.length > 1e3) {
					const err50 = {
						instancePath: instancePath + "/dataComparisons",
						schemaPath: "#/properties/dataComparisons/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema24.properties.dataComparisons,
						data: data30
					};
					if (vErrors === null) vErrors = [err50];
					else addError(vErrors, err50);
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
				const err51 = {
					instancePath: instancePath + "/dataComparisons",
					schemaPath: "#/properties/dataComparisons/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema24.properties.dataComparisons.type,
					parentSchema: schema24.properties.dataComparisons,
					data: data30
				};
				if (vErrors === null) vErrors = [err51];
				else addError(vErrors, err51);
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
					const err52 = {
						instancePath: instancePath + "/merging",
						schemaPath: "#/properties/merging/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						schema: false,
						parentSchema: schema24.properties.merging,
						data: data33
					};
					if (vErrors === null) vErrors = [err52];
					else addError(vErrors, err52);
					errors++;
				}
				if (data33.remediation !== void 0) {
					let data34 = data33.remediation;
					if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
						if (data34.action === void 0) {
							const err53 = {
								instancePath: instancePath + "/merging/remediation",
								schemaPath: "#/properties/merging/properties/remediation/required",
								keyword: "required",
								params: { missingProperty: "action" },
								schema: schema24.properties.merging.properties.remediation.required,
								parentSchema: schema24.properties.merging.properties.remediation,
								data: data34
							};
							if (vErrors === null) vErrors = [err53];
							else addError(vErrors, err53);
							errors++;
						}
						if (data34.bounds === void 0) {
							const err54 = {
								instancePath: instancePath + "/merging/remediation",
								schemaPath: "#/properties/merging/properties/remediation/required",
								keyword: "required",
								params: { missingProperty: "bounds" },
								schema: schema24.properties.merging.properties.remediation.required,
								parentSchema: schema24.properties.merging.properties.remediation,
								data: data34
							};
							if (vErrors === null) vErrors = [err54];
							else addError(vErrors, err54);
							errors++;
						}
						for (const key5 in data34) if (!(key5 === "action" || key5 === "mode" || key5 === "modeBefore" || key5 === "bounds" || key5 === "killSwitch" || key5 === "undo")) {
							const err55 = {
								instancePath: instancePath + "/merging/remediation",
								schemaPath: "#/properties/merging/properties/remediation/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								schema: false,
								parentSchema: schema24.properties.merging.properties.remediation,
								data: data34
							};
							if (vErrors === null) vErrors = [err55];
							else addError(vErrors, err55);
							errors++;
						}
						if (data34.action !== void 0) {
							let data35 = data34.action;
							if (typeof data35 === "string") {
								if (data35.length > 200) {
									const err56 = {
										instancePath: instancePath + "/merging/remediation/action",
										schemaPath: "#/properties/merging/properties/remediation/properties/action/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										schema: 200,
										parentSchema: schema24.properties.merging.properties.remediation.properties.action,
										data: data35
									};
									if (vErrors === null) vErrors = [err56];
									else addError(vErrors, err56);
									errors++;
								}
							} else {
								const err57 = {
									instancePath: instancePath + "/merging/remediation/action",
									schemaPath: "#/properties/merging/properties/remediation/properties/action/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema24.properties.merging.properties.remediation.properties.action.type,
									parentSchema: schema24.properties.merging.properties.remediation.properties.action,
									data: data35
								};
								if (vErrors === null) vErrors = [err57];
								else addError(vErrors, err57);
								errors++;
							}
						}
						if (data34.mode !== void 0) {
							let data36 = data34.mode;
							if (typeof data36 === "string") {
								if (data36.length > 50) {
									const err58 = {
										instancePath: instancePath + "/merging/remediation/mode",
										schemaPath: "#/properties/merging/properties/remediation/properties/mode/maxLength",
										keyword: "maxLength",
										params: { limit: 50 },
										schema: 50,
										parentSchema: schema24.properties.merging.properties.remediation.properties.mode,
										data: data36
									};
									if (vErrors === null) vErrors = [err58];
									else addError(vErrors, err58);
									errors++;
								}
							} else {
								const err59 = {
									instancePath: instancePath + "/merging/remediation/mode",
									schemaPath: "#/properties/merging/properties/remediation/properties/mode/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema24.properties.merging.properties.remediation.properties.mode.type,
									parentSchema: schema24.properties.merging.properties.remediation.properties.mode,
									data: data36
								};
								if (vErrors === null) vErrors = [err59];
								else addError(vErrors, err59);
								errors++;
							}
						}
						if (data34.modeBefore !== void 0) {
							let data37 = data34.modeBefore;
							if (typeof data37 === "string") {
								if (data37.length > 50) {
									const err60 = {
										instancePath: instancePath + "/merging/remediation/modeBefore",
										schemaPath: "#/properties/merging/properties/remediation/properties/modeBefore/maxLength",
										keyword: "maxLength",
										params: { limit: 50 },
										schema: 50,
										parentSchema: schema24.properties.merging.properties.remediation.properties.modeBefore,
										data: data37
									};
									if (vErrors === null) vErrors = [err60];
									else addError(vErrors, err60);
									errors++;
								}
							} else {
								const err61 = {
									instancePath: instancePath + "/merging/remediation/modeBefore",
									schemaPath: "#/properties/merging/properties/remediation/properties/modeBefore/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema24.properties.merging.properties.remediation.properties.modeBefore.type,
									parentSchema: schema24.properties.merging.properties.remediation.properties.modeBefore,
									data: data37
								};
								if (vErrors === null) vErrors = [err61];
								else addError(vErrors, err61);
								errors++;
							}
						}
						if (data34.bounds !== void 0) {
							let data38 = data34.bounds;
							if (Array.isArray(data38)) {
								if (data38.length > 25) {
									const err62 = {
										instancePath: instancePath + "/merging/remediation/bounds",
										schemaPath: "#/properties/merging/properties/remediation/properties/bounds/maxItems",
										keyword: "maxItems",
										params: { limit: 25 },
										schema: 25,
										parentSchema: schema24.properties.merging.properties.remediation.properties.bounds,
										data: data38
									};
									if (vErrors === null) vErrors = [err62];
									else addError(vErrors, err62);
									errors++;
								}
								const len6 = data38.length;
								for (let i6 = 0; i6 < len6; i6++) {
									let data39 = data38[i6];
									if (typeof data39 === "string") {
										if (data39.length > 400) {
											const err63 = {
												instancePath: instancePath + "/merging/remediation/bounds/" + i6,
												schemaPath: "#/properties/merging/properties/remediation/properties/bounds/items/maxLength",
												keyword: "maxLength",
												params: { limit: 400 },
												schema: 400,
												parentSchema: schema24.properties.merging.properties.remediation.properties.bounds.items,
												data: data39
											};
											if (vErrors === null) vErrors = [err63];
											else addError(vErrors, err63);
											errors++;
										}
									} else {
										const err64 = {
											instancePath: instancePath + "/merging/remediation/bounds/" + i6,
											schemaPath: "#/properties/merging/properties/remediation/properties/bounds/items/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema24.properties.merging.properties.remediation.properties.bounds.items.type,
											parentSchema: schema24.properties.merging.properties.remediation.properties.bounds.items,
											data: data39
										};
										if (vErrors === null) vErrors = [err64];
										else addError(vErrors, err64);
										errors++;
									}
								}
							} else {
								const err65 = {
									instancePath: instancePath + "/merging/remediation/bounds",
									schemaPath: "#/properties/merging/properties/remediation/properties/bounds/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema24.properties.merging.properties.remediation.properties.bounds.type,
									parentSchema: schema24.properties.merging.properties.remediation.properties.bounds,
									data: data38
								};
								if (vErrors === null) vErrors = [err65];
								else addError(vErrors, err65);
								errors++;
							}
						}
						if (data34.killSwitch !== void 0) {
							let data40 = data34.killSwitch;
							if (typeof data40 === "string") {
								if (data40.length > 200) {
									const err66 = {
										instancePath: instancePath + "/merging/remediation/killSwitch",
										schemaPath: "#/properties/merging/properties/remediation/properties/killSwitch/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										schema: 200,
										parentSchema: schema24.properties.merging.properties.remediation.properties.killSwitch,
										data: data40
									};
									if (vErrors === null) vErrors = [err66];
									else addError(vErrors, err66);
									errors++;
								}
							} else {
								const err67 = {
									instancePath: instancePath + "/merging/remediation/killSwitch",
									schemaPath: "#/properties/merging/properties/remediation/properties/killSwitch/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema24.properties.merging.properties.remediation.properties.killSwitch.type,
									parentSchema: schema24.properties.merging.properties.remediation.properties.killSwitch,
									data: data40
								};
								if (vErrors === null) vErrors = [err67];
								else addError(vErrors, err67);
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
						const err68 = {
							instancePath: instancePath + "/merging/remediation",
							schemaPath: "#/properties/merging/properties/remediation/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema24.properties.merging.properties.remediation.type,
							parentSchema: schema24.properties.merging.properties.remediation,
							data: data34
						};
						if (vErrors === null) vErrors = [err68];
						else addError(vErrors, err68);
						errors++;
					}
				}
				if (data33.exposure !== void 0) {
					let data42 = data33.exposure;
					if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
						if (data42.steps === void 0) {
							const err69 = {
								instancePath: instancePath + "/merging/exposure",
								schemaPath: "#/properties/merging/properties/exposure/required",
								keyword: "required",
								params: { missingProperty: "steps" },
								schema: schema24.properties.merging.properties.exposure.required,
								parentSchema: schema24.properties.merging.properties.exposure,
								data: data42
							};
							if (vErrors === null) vErrors = [err69];
							else addError(vErrors, err69);
							errors++;
						}
						for (const key6 in data42) if (!(key6 === "steps" || key6 === "hold" || key6 === "flag")) {
							const err70 = {
								instancePath: instancePath + "/merging/exposure",
								schemaPath: "#/properties/merging/properties/exposure/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								schema: false,
								parentSchema: schema24.properties.merging.properties.exposure,
								data: data42
							};
							if (vErrors === null) vErrors = [err70];
							else addError(vErrors, err70);
							errors++;
						}
						if (data42.steps !== void 0) {
							let data43 = data42.steps;
							if (Array.isArray(data43)) {
								if (data43.length > 50) {
									const err71 = {
										instancePath: instancePath + "/merging/exposure/steps",
										schemaPath: "#/properties/merging/properties/exposure/properties/steps/maxItems",
										keyword: "maxItems",
										params: { limit: 50 },
										schema: 50,
										parentSchema: schema24.properties.merging.properties.exposure.properties.steps,
										data: data43
									};
									if (vErrors === null) vErrors = [err71];
									else addError(vErrors, err71);
									errors++;
								}
								const len7 = data43.length;
								for (let i7 = 0; i7 < len7; i7++) {
									let data44 = data43[i7];
									if (typeof data44 === "string") {
										if (data44.length > 50) {
											const err72 = {
												instancePath: instancePath + "/merging/exposure/steps/" + i7,
												schemaPath: "#/properties/merging/properties/exposure/properties/steps/items/maxLength",
												keyword: "maxLength",
												params: { limit: 50 },
												schema: 50,
												parentSchema: schema24.properties.merging.properties.exposure.properties.steps.items,
												data: data44
											};
											if (vErrors === null) vErrors = [err72];
											else addError(vErrors, err72);
											errors++;
										}
									} else {
										const err73 = {
											instancePath: instancePath + "/merging/exposure/steps/" + i7,
											schemaPath: "#/properties/merging/properties/exposure/properties/steps/items/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema24.properties.merging.properties.exposure.properties.steps.items.type,
											parentSchema: schema24.properties.merging.properties.exposure.properties.steps.items,
											data: data44
										};
										if (vErrors === null) vErrors = [err73];
										else addError(vErrors, err73);
										errors++;
									}
								}
							} else {
								const err74 = {
									instancePath: instancePath + "/merging/exposure/steps",
									schemaPath: "#/properties/merging/properties/exposure/properties/steps/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema24.properties.merging.properties.exposure.properties.steps.type,
									parentSchema: schema24.properties.merging.properties.exposure.properties.steps,
									data: data43
								};
								if (vErrors === null) vErrors = [err74];
								else addError(vErrors, err74);
								errors++;
							}
						}
						if (data42.hold !== void 0) {
							let data45 = data42.hold;
							if (typeof data45 === "string") {
								if (data45.length > 50) {
									const err75 = {
										instancePath: instancePath + "/merging/exposure/hold",
										schemaPath: "#/properties/merging/properties/exposure/properties/hold/maxLength",
										keyword: "maxLength",
										params: { limit: 50 },
										schema: 50,
										parentSchema: schema24.properties.merging.properties.exposure.properties.hold,
										data: data45
									};
									if (vErrors === null) vErrors = [err75];
									else addError(vErrors, err75);
									errors++;
								}
							} else {
								const err76 = {
									instancePath: instancePath + "/merging/exposure/hold",
									schemaPath: "#/properties/merging/properties/exposure/properties/hold/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema24.properties.merging.properties.exposure.properties.hold.type,
									parentSchema: schema24.properties.merging.properties.exposure.properties.hold,
									data: data45
								};
								if (vErrors === null) vErrors = [err76];
								else addError(vErrors, err76);
								errors++;
							}
						}
						if (data42.flag !== void 0) {
							let data46 = data42.flag;
							if (typeof data46 === "string") {
								if (data46.length > 200) {
									const err77 = {
										instancePath: instancePath + "/merging/exposure/flag",
										schemaPath: "#/properties/merging/properties/exposure/properties/flag/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										schema: 200,
										parentSchema: schema24.properties.merging.properties.exposure.properties.flag,
										data: data46
									};
									if (vErrors === null) vErrors = [err77];
									else addError(vErrors, err77);
									errors++;
								}
							} else {
								const err78 = {
									instancePath: instancePath + "/merging/exposure/flag",
									schemaPath: "#/properties/merging/properties/exposure/properties/flag/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema24.properties.merging.properties.exposure.properties.flag.type,
									parentSchema: schema24.properties.merging.properties.exposure.properties.flag,
									data: data46
								};
								if (vErrors === null) vErrors = [err78];
								else addError(vErrors, err78);
								errors++;
							}
						}
					} else {
						const err79 = {
							instancePath: instancePath + "/merging/exposure",
							schemaPath: "#/properties/merging/properties/exposure/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema24.properties.merging.properties.exposure.type,
							parentSchema: schema24.properties.merging.properties.exposure,
							data: data42
						};
						if (vErrors === null) vErrors = [err79];
						else addError(vErrors, err79);
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
							const err80 = {
								instancePath: instancePath + "/merging/artifact",
								schemaPath: "#/properties/merging/properties/artifact/required",
								keyword: "required",
								params: { missingProperty: "name" },
								schema: schema24.properties.merging.properties.artifact.required,
								parentSchema: schema24.properties.merging.properties.artifact,
								data: data48
							};
							if (vErrors === null) vErrors = [err80];
							else addError(vErrors, err80);
							errors++;
						}
						if (data48.version === void 0) {
							const err81 = {
								instancePath: instancePath + "/merging/artifact",
								schemaPath: "#/properties/merging/properties/artifact/required",
								keyword: "required",
								params: { missingProperty: "version" },
								schema: schema24.properties.merging.properties.artifact.required,
								parentSchema: schema24.properties.merging.properties.artifact,
								data: data48
							};
							if (vErrors === null) vErrors = [err81];
							else addError(vErrors, err81);
							errors++;
						}
						for (const key7 in data48) if (!(key7 === "name" || key7 === "version" || key7 === "digest")) {
							const err82 = {
								instancePath: instancePath + "/merging/artifact",
								schemaPath: "#/properties/merging/properties/artifact/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								schema: false,
								parentSchema: schema24.properties.merging.properties.artifact,
								data: data48
							};
							if (vErrors === null) vErrors = [err82];
							else addError(vErrors, err82);
							errors++;
						}
						if (data48.name !== void 0) {
							let data49 = data48.name;
							if (typeof data49 === "string") {
								if (data49.length > 200) {
									const err83 = {
										instancePath: instancePath + "/merging/artifact/name",
										schemaPath: "#/properties/merging/properties/artifact/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										schema: 200,
										parentSchema: schema24.properties.merging.properties.artifact.properties.name,
										data: data49
									};
									if (vErrors === null) vErrors = [err83];
									else addError(vErrors, err83);
									errors++;
								}
							} else {
								const err84 = {
									instancePath: instancePath + "/merging/artifact/name",
									schemaPath: "#/properties/merging/properties/artifact/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema24.properties.merging.properties.artifact.properties.name.type,
									parentSchema: schema24.properties.merging.properties.artifact.properties.name,
									data: data49
								};
								if (vErrors === null) vErrors = [err84];
								else addError(vErrors, err84);
								errors++;
							}
						}
						if (data48.version !== void 0) {
							let data50 = data48.version;
							if (typeof data50 === "string") {
								if (data50.length > 100) {
									const err85 = {
										instancePath: instancePath + "/merging/artifact/version",
										schemaPath: "#/properties/merging/properties/artifact/properties/version/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										schema: 100,
										parentSchema: schema24.properties.merging.properties.artifact.properties.version,
										data: data50
									};
									if (vErrors === null) vErrors = [err85];
									else addError(vErrors, err85);
									errors++;
								}
							} else {
								const err86 = {
									instancePath: instancePath + "/merging/artifact/version",
									schemaPath: "#/properties/merging/properties/artifact/properties/version/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema24.properties.merging.properties.artifact.properties.version.type,
									parentSchema: schema24.properties.merging.properties.artifact.properties.version,
									data: data50
								};
								if (vErrors === null) vErrors = [err86];
								else addError(vErrors, err86);
								errors++;
							}
						}
						if (data48.digest !== void 0) {
							let data51 = data48.digest;
							if (typeof data51 === "string") {
								if (data51.length > 100) {
									const err87 = {
										instancePath: instancePath + "/merging/artifact/digest",
										schemaPath: "#/properties/merging/properties/artifact/properties/digest/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										schema: 100,
										parentSchema: schema24.properties.merging.properties.artifact.properties.digest,
										data: data51
									};
									if (vErrors === null) vErrors = [err87];
									else addError(vErrors, err87);
									errors++;
								}
							} else {
								const err88 = {
									instancePath: instancePath + "/merging/artifact/digest",
									schemaPath: "#/properties/merging/properties/artifact/properties/digest/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema24.properties.merging.properties.artifact.properties.digest.type,
									parentSchema: schema24.properties.merging.properties.artifact.properties.digest,
									data: data51
								};
								if (vErrors === null) vErrors = [err88];
								else addError(vErrors, err88);
								errors++;
							}
						}
					} else {
						const err89 = {
							instancePath: instancePath + "/merging/artifact",
							schemaPath: "#/properties/merging/properties/artifact/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema24.properties.merging.properties.artifact.type,
							parentSchema: schema24.properties.merging.properties.artifact,
							data: data48
						};
						if (vErrors === null) vErrors = [err89];
						else addError(vErrors, err89);
						errors++;
					}
				}
			} else {
				const err90 = {
					instancePath: instancePath + "/merging",
					schemaPath: "#/properties/merging/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema24.properties.merging.type,
					parentSchema: schema24.properties.merging,
					data: data33
				};
				if (vErrors === null) vErrors = [err90];
				else addError(vErrors, err90);
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
							const err91 = {
								instancePath: instancePath + "/dependents/" + i8,
								schemaPath: "#/properties/dependents/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								schema: schema24.properties.dependents.items.required,
								parentSchema: schema24.properties.dependents.items,
								data: data53
							};
							if (vErrors === null) vErrors = [err91];
							else addError(vErrors, err91);
							errors++;
						}
						if (data53.stage === void 0) {
							const err92 = {
								instancePath: instancePath + "/dependents/" + i8,
								schemaPath: "#/properties/dependents/items/required",
								keyword: "required",
								params: { missingProperty: "stage" },
								schema: schema24.properties.dependents.items.required,
								parentSchema: schema24.properties.dependents.items,
								data: data53
							};
							if (vErrors === null) vErrors = [err92];
							else addError(vErrors, err92);
							errors++;
						}
						for (const key8 in data53) if (!(key8 === "id" || key8 === "stage")) {
							const err93 = {
								instancePath: instancePath + "/dependents/" + i8,
								schemaPath: "#/properties/dependents/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								schema: false,
								parentSchema: schema24.properties.dependents.items,
								data: data53
							};
							if (vErrors === null) vErrors = [err93];
							else addError(vErrors, err93);
							errors++;
						}
						if (data53.id !== void 0) {
							let data54 = data53.id;
							if (typeof data54 !== "string") {
								const err94 = {
									instancePath: instancePath + "/dependents/" + i8 + "/id",
									schemaPath: "#/properties/dependents/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema24.properties.dependents.items.properties.id.type,
									parentSchema: schema24.properties.dependents.items.properties.id,
									data: data54
								};
								if (vErrors === null) vErrors = [err94];
								else addError(vErrors, err94);
								errors++;
							}
						}
						if (data53.stage !== void 0) {
							let data55 = data53.stage;
							if (typeof data55 !== "string") {
								const err95 = {
									instancePath: instancePath + "/dependents/" + i8 + "/stage",
									schemaPath: "#/properties/dependents/items/properties/stage/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema24.properties.dependents.items.properties.stage.type,
									parentSchema: schema24.properties.dependents.items.properties.stage,
									data: data55
								};
								if (vErrors === null) vErrors = [err95];
								else addError(vErrors, err95);
								errors++;
							}
						}
					} else {
						const err96 = {
							instancePath: instancePath + "/dependents/" + i8,
							schemaPath: "#/properties/dependents/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema24.properties.dependents.items.type,
							parentSchema: schema24.properties.dependents.items,
							data: data53
						};
						if (vErrors === null) vErrors = [err96];
						else addError(vErrors, err96);
						errors++;
					}
				}
			} else {
				const err97 = {
					instancePath: instancePath + "/dependents",
					schemaPath: "#/properties/dependents/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema24.properties.dependents.type,
					parentSchema: schema24.properties.dependents,
					data: data52
				};
				if (vErrors === null) vErrors = [err97];
				else addError(vErrors, err97);
				errors++;
			}
		}
	} else {
		const err98 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema24.type,
			parentSchema: schema24,
			data
		};
		if (vErrors === null) vErrors = [err98];
		else addError(vErrors, err98);
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
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "feature" },
				schema: schema40.required,
				parentSchema: schema40,
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
				schema: schema40.required,
				parentSchema: schema40,
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
				schema: schema40.required,
				parentSchema: schema40,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else addError(vErrors, err2);
			errors++;
		}
		if (data.owners === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "owners" },
				schema: schema40.required,
				parentSchema: schema40,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else addError(vErrors, err3);
			errors++;
		}
		if (data.by === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" },
				schema: schema40.required,
				parentSchema: schema40,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else addError(vErrors, err4);
			errors++;
		}
		if (data.certain === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "certain" },
				schema: schema40.required,
				parentSchema: schema40,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else addError(vErrors, err5);
			errors++;
		}
		if (data.way === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "way" },
				schema: schema40.required,
				parentSchema: schema40,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else addError(vErrors, err6);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema40.properties, key0)) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema40,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else addError(vErrors, err7);
			errors++;
		}
		if (data.feature !== void 0) {
			let data0 = data.feature;
			if (typeof data0 === "string") {
				if (data0.length > 1e3) {
					const err8 = {
						instancePath: instancePath + "/feature",
						schemaPath: "#/properties/feature/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema40.properties.feature,
						data: data0
					};
					if (vErrors === null) vErrors = [err8];
					else addError(vErrors, err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/feature",
					schemaPath: "#/properties/feature/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema40.properties.feature.type,
					parentSchema: schema40.properties.feature,
					data: data0
				};
				if (vErrors === null) vErrors = [err9];
				else addError(vErrors, err9);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data1 = data.title;
			if (typeof data1 === "string") {
				if (data1.length > 1e3) {
					const err10 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema40.properties.title,
						data: data1
					};
					if (vErrors === null) vErrors = [err10];
					else addError(vErrors, err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema40.properties.title.type,
					parentSchema: schema40.properties.title,
					data: data1
				};
				if (vErrors === null) vErrors = [err11];
				else addError(vErrors, err11);
				errors++;
			}
		}
		if (data.stage !== void 0) {
			let data2 = data.stage;
			if (typeof data2 === "string") {
				if (data2.length > 200) {
					const err12 = {
						instancePath: instancePath + "/stage",
						schemaPath: "#/properties/stage/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema40.properties.stage,
						data: data2
					};
					if (vErrors === null) vErrors = [err12];
					else addError(vErrors, err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/stage",
					schemaPath: "#/properties/stage/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema40.properties.stage.type,
					parentSchema: schema40.properties.stage,
					data: data2
				};
				if (vErrors === null) vErrors = [err13];
				else addError(vErrors, err13);
				errors++;
			}
		}
		if (data.owners !== void 0) {
			let data3 = data.owners;
			if (Array.isArray(data3)) {
				if (data3.length > 100) {
					const err14 = {
						instancePath: instancePath + "/owners",
						schemaPath: "#/properties/owners/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema40.properties.owners,
						data: data3
					};
					if (vErrors === null) vErrors = [err14];
					else addError(vErrors, err14);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (typeof data4 === "string") {
						if (data4.length > 500) {
							const err15 = {
								instancePath: instancePath + "/owners/" + i0,
								schemaPath: "#/properties/owners/items/maxLength",
								keyword: "maxLength",
								params: { limit: 500 },
								schema: 500,
								parentSchema: schema40.properties.owners.items,
								data: data4
							};
							if (vErrors === null) vErrors = [err15];
							else addError(vErrors, err15);
							errors++;
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/owners/" + i0,
							schemaPath: "#/properties/owners/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema40.properties.owners.items.type,
							parentSchema: schema40.properties.owners.items,
							data: data4
						};
						if (vErrors === null) vErrors = [err16];
						else addError(vErrors, err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/owners",
					schemaPath: "#/properties/owners/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema40.properties.owners.type,
					parentSchema: schema40.properties.owners,
					data: data3
				};
				if (vErrors === null) vErrors = [err17];
				else addError(vErrors, err17);
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
				const err18 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/enum",
					keyword: "enum",
					params: { allowedValues: schema40.properties.by.enum },
					schema: schema40.properties.by.enum,
					parentSchema: schema40.properties.by,
					data: data6
				};
				if (vErrors === null) vErrors = [err18];
				else addError(vErrors, err18);
				errors++;
			}
		}
		if (data.certain !== void 0) {
			let data7 = data.certain;
			if (typeof data7 !== "boolean") {
				const err19 = {
					instancePath: instancePath + "/certain",
					schemaPath: "#/properties/certain/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema40.properties.certain.type,
					parentSchema: schema40.properties.certain,
					data: data7
				};
				if (vErrors === null) vErrors = [err19];
				else addError(vErrors, err19);
				errors++;
			}
		}
		if (data.through !== void 0) {
			let data8 = data.through;
			if (typeof data8 === "string") {
				if (data8.length > 1e3) {
					const err20 = {
						instancePath: instancePath + "/through",
						schemaPath: "#/properties/through/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema40.properties.through,
						data: data8
					};
					if (vErrors === null) vErrors = [err20];
					else addError(vErrors, err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/through",
					schemaPath: "#/properties/through/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema40.properties.through.type,
					parentSchema: schema40.properties.through,
					data: data8
				};
				if (vErrors === null) vErrors = [err21];
				else addError(vErrors, err21);
				errors++;
			}
		}
		if (data.way !== void 0) {
			let data9 = data.way;
			if (Array.isArray(data9)) {
				if (data9.length > 41) {
					const err22 = {
						instancePath: instancePath + "/way",
						schemaPath: "#/properties/way/maxItems",
						keyword: "maxItems",
						params: { limit: 41 },
						schema: 41,
						parentSchema: schema40.properties.way,
						data: data9
					};
					if (vErrors === null) vErrors = [err22];
					else addError(vErrors, err22);
					errors++;
				}
				const len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data10 = data9[i1];
					if (typeof data10 === "string") {
						if (data10.length > 1e3) {
							const err23 = {
								instancePath: instancePath + "/way/" + i1,
								schemaPath: "#/properties/way/items/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								schema: 1e3,
								parentSchema: schema40.properties.way.items,
								data: data10
							};
							if (vErrors === null) vErrors = [err23];
							else addError(vErrors, err23);
							errors++;
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/way/" + i1,
							schemaPath: "#/properties/way/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema40.properties.way.items.type,
							parentSchema: schema40.properties.way.items,
							data: data10
						};
						if (vErrors === null) vErrors = [err24];
						else addError(vErrors, err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/way",
					schemaPath: "#/properties/way/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema40.properties.way.type,
					parentSchema: schema40.properties.way,
					data: data9
				};
				if (vErrors === null) vErrors = [err25];
				else addError(vErrors, err25);
				errors++;
			}
		}
	} else {
		const err26 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema40.type,
			parentSchema: schema40,
			data
		};
		if (vErrors === null) vErrors = [err26];
		else addError(vErrors, err26);
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
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.version === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data.tool === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tool" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else addError(vErrors, err2);
			errors++;
		}
		if (data.verdict === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdict" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else addError(vErrors, err3);
			errors++;
		}
		if (data.ready === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ready" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else addError(vErrors, err4);
			errors++;
		}
		if (data.enforced === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "enforced" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else addError(vErrors, err5);
			errors++;
		}
		if (data.notices === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "notices" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else addError(vErrors, err6);
			errors++;
		}
		if (data.policy === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "policy" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else addError(vErrors, err7);
			errors++;
		}
		if (data.features === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "features" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err8];
			else addError(vErrors, err8);
			errors++;
		}
		if (data.notJudged === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "notJudged" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err9];
			else addError(vErrors, err9);
			errors++;
		}
		if (data.waivers === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "waivers" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err10];
			else addError(vErrors, err10);
			errors++;
		}
		if (data.knownDebt === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "knownDebt" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err11];
			else addError(vErrors, err11);
			errors++;
		}
		if (data.discovered === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "discovered" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err12];
			else addError(vErrors, err12);
			errors++;
		}
		if (data.counts === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "counts" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err13];
			else addError(vErrors, err13);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema19.properties, key0)) {
			const err14 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err14];
			else addError(vErrors, err14);
			errors++;
		}
		if (data.kind !== void 0) {
			let data0 = data.kind;
			if ("promotion-gates/readiness-report" !== data0) {
				const err15 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "promotion-gates/readiness-report" },
					schema: "promotion-gates/readiness-report",
					parentSchema: schema19.properties.kind,
					data: data0
				};
				if (vErrors === null) vErrors = [err15];
				else addError(vErrors, err15);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data1 = data.version;
			if ("1.0" !== data1) {
				const err16 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: "1.0" },
					schema: "1.0",
					parentSchema: schema19.properties.version,
					data: data1
				};
				if (vErrors === null) vErrors = [err16];
				else addError(vErrors, err16);
				errors++;
			}
		}
		if (data.tool !== void 0) {
			let data2 = data.tool;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.name === void 0) {
					const err17 = {
						instancePath: instancePath + "/tool",
						schemaPath: "#/properties/tool/required",
						keyword: "required",
						params: { missingProperty: "name" },
						schema: schema19.properties.tool.required,
						parentSchema: schema19.properties.tool,
						data: data2
					};
					if (vErrors === null) vErrors = [err17];
					else addError(vErrors, err17);
					errors++;
				}
				if (data2.version === void 0) {
					const err18 = {
						instancePath: instancePath + "/tool",
						schemaPath: "#/properties/tool/required",
						keyword: "required",
						params: { missingProperty: "version" },
						schema: schema19.properties.tool.required,
						parentSchema: schema19.properties.tool,
						data: data2
					};
					if (vErrors === null) vErrors = [err18];
					else addError(vErrors, err18);
					errors++;
				}
				for (const key1 in data2) if (!(key1 === "name" || key1 === "version")) {
					const err19 = {
						instancePath: instancePath + "/tool",
						schemaPath: "#/properties/tool/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						schema: false,
						parentSchema: schema19.properties.tool,
						data: data2
					};
					if (vErrors === null) vErrors = [err19];
					else addError(vErrors, err19);
					errors++;
				}
				if (data2.name !== void 0) {
					let data3 = data2.name;
					if (typeof data3 !== "string") {
						const err20 = {
							instancePath: instancePath + "/tool/name",
							schemaPath: "#/properties/tool/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.tool.properties.name.type,
							parentSchema: schema19.properties.tool.properties.name,
							data: data3
						};
						if (vErrors === null) vErrors = [err20];
						else addError(vErrors, err20);
						errors++;
					}
				}
				if (data2.version !== void 0) {
					let data4 = data2.version;
					if (typeof data4 !== "string") {
						const err21 = {
							instancePath: instancePath + "/tool/version",
							schemaPath: "#/properties/tool/properties/version/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.tool.properties.version.type,
							parentSchema: schema19.properties.tool.properties.version,
							data: data4
						};
						if (vErrors === null) vErrors = [err21];
						else addError(vErrors, err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/tool",
					schemaPath: "#/properties/tool/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.tool.type,
					parentSchema: schema19.properties.tool,
					data: data2
				};
				if (vErrors === null) vErrors = [err22];
				else addError(vErrors, err22);
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
				const err23 = {
					instancePath: instancePath + "/ready",
					schemaPath: "#/properties/ready/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema19.properties.ready.type,
					parentSchema: schema19.properties.ready,
					data: data6
				};
				if (vErrors === null) vErrors = [err23];
				else addError(vErrors, err23);
				errors++;
			}
		}
		if (data.enforced !== void 0) {
			let data7 = data.enforced;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.value === void 0) {
					const err24 = {
						instancePath: instancePath + "/enforced",
						schemaPath: "#/properties/enforced/required",
						keyword: "required",
						params: { missingProperty: "value" },
						schema: schema19.properties.enforced.required,
						parentSchema: schema19.properties.enforced,
						data: data7
					};
					if (vErrors === null) vErrors = [err24];
					else addError(vErrors, err24);
					errors++;
				}
				for (const key2 in data7) if (!(key2 === "value" || key2 === "because")) {
					const err25 = {
						instancePath: instancePath + "/enforced",
						schemaPath: "#/properties/enforced/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						schema: false,
						parentSchema: schema19.properties.enforced,
						data: data7
					};
					if (vErrors === null) vErrors = [err25];
					else addError(vErrors, err25);
					errors++;
				}
				if (data7.value !== void 0) {
					let data8 = data7.value;
					if (typeof data8 !== "boolean") {
						const err26 = {
							instancePath: instancePath + "/enforced/value",
							schemaPath: "#/properties/enforced/properties/value/type",
							keyword: "type",
							params: { type: "boolean" },
							schema: schema19.properties.enforced.properties.value.type,
							parentSchema: schema19.properties.enforced.properties.value,
							data: data8
						};
						if (vErrors === null) vErrors = [err26];
						else addError(vErrors, err26);
						errors++;
					}
				}
				if (data7.because !== void 0) {
					let data9 = data7.because;
					if (typeof data9 !== "string") {
						const err27 = {
							instancePath: instancePath + "/enforced/because",
							schemaPath: "#/properties/enforced/properties/because/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.enforced.properties.because.type,
							parentSchema: schema19.properties.enforced.properties.because,
							data: data9
						};
						if (vErrors === null) vErrors = [err27];
						else addError(vErrors, err27);
						errors++;
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/enforced",
					schemaPath: "#/properties/enforced/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.enforced.type,
					parentSchema: schema19.properties.enforced,
					data: data7
				};
				if (vErrors === null) vErrors = [err28];
				else addError(vErrors, err28);
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
					const err29 = {
						instancePath: instancePath + "/base",
						schemaPath: "#/properties/base/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						schema: false,
						parentSchema: schema19.properties.base,
						data: data11
					};
					if (vErrors === null) vErrors = [err29];
					else addError(vErrors, err29);
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
							const err30 = {
								instancePath: instancePath + "/base/name",
								schemaPath: "#/properties/base/properties/name/maxLength",
								keyword: "maxLength",
								params: { limit: 500 },
								schema: 500,
								parentSchema: schema19.properties.base.properties.name,
								data: data13
							};
							if (vErrors === null) vErrors = [err30];
							else addError(vErrors, err30);
							errors++;
						}
					} else {
						const err31 = {
							instancePath: instancePath + "/base/name",
							schemaPath: "#/properties/base/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.base.properties.name.type,
							parentSchema: schema19.properties.base.properties.name,
							data: data13
						};
						if (vErrors === null) vErrors = [err31];
						else addError(vErrors, err31);
						errors++;
					}
				}
				if (data11.missing !== void 0) {
					let data14 = data11.missing;
					if (typeof data14 !== "string") {
						const err32 = {
							instancePath: instancePath + "/base/missing",
							schemaPath: "#/properties/base/properties/missing/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.base.properties.missing.type,
							parentSchema: schema19.properties.base.properties.missing,
							data: data14
						};
						if (vErrors === null) vErrors = [err32];
						else addError(vErrors, err32);
						errors++;
					}
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/base",
					schemaPath: "#/properties/base/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.base.type,
					parentSchema: schema19.properties.base,
					data: data11
				};
				if (vErrors === null) vErrors = [err33];
				else addError(vErrors, err33);
				errors++;
			}
		}
		if (data.run !== void 0) {
			let data15 = data.run;
			if (typeof data15 === "string") {
				if (data15.length > 2e3) {
					const err34 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						schema: 2e3,
						parentSchema: schema19.properties.run,
						data: data15
					};
					if (vErrors === null) vErrors = [err34];
					else addError(vErrors, err34);
					errors++;
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.run.type,
					parentSchema: schema19.properties.run,
					data: data15
				};
				if (vErrors === null) vErrors = [err35];
				else addError(vErrors, err35);
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
							const err36 = {
								instancePath: instancePath + "/notices/" + i0,
								schemaPath: "#/properties/notices/items/required",
								keyword: "required",
								params: { missingProperty: "message" },
								schema: schema19.properties.notices.items.required,
								parentSchema: schema19.properties.notices.items,
								data: data17
							};
							if (vErrors === null) vErrors = [err36];
							else addError(vErrors, err36);
							errors++;
						}
						for (const key4 in data17) if (!(key4 === "message" || key4 === "location")) {
							const err37 = {
								instancePath: instancePath + "/notices/" + i0,
								schemaPath: "#/properties/notices/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								schema: false,
								parentSchema: schema19.properties.notices.items,
								data: data17
							};
							if (vErrors === null) vErrors = [err37];
							else addError(vErrors, err37);
							errors++;
						}
						if (data17.message !== void 0) {
							let data18 = data17.message;
							if (typeof data18 === "string") {
								if (data18.length > 4e3) {
									const err38 = {
										instancePath: instancePath + "/notices/" + i0 + "/message",
										schemaPath: "#/properties/notices/items/properties/message/maxLength",
										keyword: "maxLength",
										params: { limit: 4e3 },
										schema: 4e3,
										parentSchema: schema19.properties.notices.items.properties.message,
										data: data18
									};
									if (vErrors === null) vErrors = [err38];
									else addError(vErrors, err38);
									errors++;
								}
							} else {
								const err39 = {
									instancePath: instancePath + "/notices/" + i0 + "/message",
									schemaPath: "#/properties/notices/items/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.notices.items.properties.message.type,
									parentSchema: schema19.properties.notices.items.properties.message,
									data: data18
								};
								if (vErrors === null) vErrors = [err39];
								else addError(vErrors, err39);
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
						const err40 = {
							instancePath: instancePath + "/notices/" + i0,
							schemaPath: "#/properties/notices/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.notices.items.type,
							parentSchema: schema19.properties.notices.items,
							data: data17
						};
						if (vErrors === null) vErrors = [err40];
						else addError(vErrors, err40);
						errors++;
					}
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/notices",
					schemaPath: "#/properties/notices/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.notices.type,
					parentSchema: schema19.properties.notices,
					data: data16
				};
				if (vErrors === null) vErrors = [err41];
				else addError(vErrors, err41);
				errors++;
			}
		}
		if (data.policy !== void 0) {
			let data20 = data.policy;
			if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
				if (data20.source === void 0) {
					const err42 = {
						instancePath: instancePath + "/policy",
						schemaPath: "#/properties/policy/required",
						keyword: "required",
						params: { missingProperty: "source" },
						schema: schema19.properties.policy.required,
						parentSchema: schema19.properties.policy,
						data: data20
					};
					if (vErrors === null) vErrors = [err42];
					else addError(vErrors, err42);
					errors++;
				}
				if (data20.stages === void 0) {
					const err43 = {
						instancePath: instancePath + "/policy",
						schemaPath: "#/properties/policy/required",
						keyword: "required",
						params: { missingProperty: "stages" },
						schema: schema19.properties.policy.required,
						parentSchema: schema19.properties.policy,
						data: data20
					};
					if (vErrors === null) vErrors = [err43];
					else addError(vErrors, err43);
					errors++;
				}
				for (const key5 in data20) if (!(key5 === "source" || key5 === "path" || key5 === "stages")) {
					const err44 = {
						instancePath: instancePath + "/policy",
						schemaPath: "#/properties/policy/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						schema: false,
						parentSchema: schema19.properties.policy,
						data: data20
					};
					if (vErrors === null) vErrors = [err44];
					else addError(vErrors, err44);
					errors++;
				}
				if (data20.source !== void 0) {
					let data21 = data20.source;
					if (!(data21 === "built-in" || data21 === "base" || data21 === "head" || data21 === "given")) {
						const err45 = {
							instancePath: instancePath + "/policy/source",
							schemaPath: "#/properties/policy/properties/source/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.policy.properties.source.enum },
							schema: schema19.properties.policy.properties.source.enum,
							parentSchema: schema19.properties.policy.properties.source,
							data: data21
						};
						if (vErrors === null) vErrors = [err45];
						else addError(vErrors, err45);
						errors++;
					}
				}
				if (data20.path !== void 0) {
					let data22 = data20.path;
					if (typeof data22 !== "string") {
						const err46 = {
							instancePath: instancePath + "/policy/path",
							schemaPath: "#/properties/policy/properties/path/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.policy.properties.path.type,
							parentSchema: schema19.properties.policy.properties.path,
							data: data22
						};
						if (vErrors === null) vErrors = [err46];
						else addError(vErrors, err46);
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
								const err47 = {
									instancePath: instancePath + "/policy/stages/" + i1,
									schemaPath: "#/properties/policy/properties/stages/items/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.policy.properties.stages.items.type,
									parentSchema: schema19.properties.policy.properties.stages.items,
									data: data24
								};
								if (vErrors === null) vErrors = [err47];
								else addError(vErrors, err47);
								errors++;
							}
						}
					} else {
						const err48 = {
							instancePath: instancePath + "/policy/stages",
							schemaPath: "#/properties/policy/properties/stages/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.policy.properties.stages.type,
							parentSchema: schema19.properties.policy.properties.stages,
							data: data23
						};
						if (vErrors === null) vErrors = [err48];
						else addError(vErrors, err48);
						errors++;
					}
				}
			} else {
				const err49 = {
					instancePath: instancePath + "/policy",
					schemaPath: "#/properties/policy/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.policy.type,
					parentSchema: schema19.properties.policy,
					data: data20
				};
				if (vErrors === null) vErrors = [err49];
				else addError(vErrors, err49);
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
				const err50 = {
					instancePath: instancePath + "/features",
					schemaPath: "#/properties/features/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.features.type,
					parentSchema: schema19.properties.features,
					data: data25
				};
				if (vErrors === null) vErrors = [err50];
				else addError(vErrors, err50);
				errors++;
			}
		}
		if (data.notJudged !== void 0) {
			let data27 = data.notJudged;
			if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
				const err51 = {
					instancePath: instancePath + "/notJudged",
					schemaPath: "#/properties/notJudged/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema19.properties.notJudged.type,
					parentSchema: schema19.properties.notJudged,
					data: data27
				};
				if (vErrors === null) vErrors = [err51];
				else addError(vErrors, err51);
				errors++;
			}
			if (typeof data27 == "number" && isFinite(data27)) {
				if (data27 < 0 || isNaN(data27)) {
					const err52 = {
						instancePath: instancePath + "/notJudged",
						schemaPath: "#/properties/notJudged/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema19.properties.notJudged,
						data: data27
					};
					if (vErrors === null) vErrors = [err52];
					else addError(vErrors, err52);
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
							const err53 = {
								instancePath: instancePath + "/waivers/" + i3,
								schemaPath: "#/properties/waivers/items/required",
								keyword: "required",
								params: { missingProperty: "check" },
								schema: schema19.properties.waivers.items.required,
								parentSchema: schema19.properties.waivers.items,
								data: data29
							};
							if (vErrors === null) vErrors = [err53];
							else addError(vErrors, err53);
							errors++;
						}
						if (data29.feature === void 0) {
							const err54 = {
								instancePath: instancePath + "/waivers/" + i3,
								schemaPath: "#/properties/waivers/items/required",
								keyword: "required",
								params: { missingProperty: "feature" },
								schema: schema19.properties.waivers.items.required,
								parentSchema: schema19.properties.waivers.items,
								data: data29
							};
							if (vErrors === null) vErrors = [err54];
							else addError(vErrors, err54);
							errors++;
						}
						if (data29.reason === void 0) {
							const err55 = {
								instancePath: instancePath + "/waivers/" + i3,
								schemaPath: "#/properties/waivers/items/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								schema: schema19.properties.waivers.items.required,
								parentSchema: schema19.properties.waivers.items,
								data: data29
							};
							if (vErrors === null) vErrors = [err55];
							else addError(vErrors, err55);
							errors++;
						}
						if (data29.until === void 0) {
							const err56 = {
								instancePath: instancePath + "/waivers/" + i3,
								schemaPath: "#/properties/waivers/items/required",
								keyword: "required",
								params: { missingProperty: "until" },
								schema: schema19.properties.waivers.items.required,
								parentSchema: schema19.properties.waivers.items,
								data: data29
							};
							if (vErrors === null) vErrors = [err56];
							else addError(vErrors, err56);
							errors++;
						}
						if (data29.daysLeft === void 0) {
							const err57 = {
								instancePath: instancePath + "/waivers/" + i3,
								schemaPath: "#/properties/waivers/items/required",
								keyword: "required",
								params: { missingProperty: "daysLeft" },
								schema: schema19.properties.waivers.items.required,
								parentSchema: schema19.properties.waivers.items,
								data: data29
							};
							if (vErrors === null) vErrors = [err57];
							else addError(vErrors, err57);
							errors++;
						}
						if (data29.state === void 0) {
							const err58 = {
								instancePath: instancePath + "/waivers/" + i3,
								schemaPath: "#/properties/waivers/items/required",
								keyword: "required",
								params: { missingProperty: "state" },
								schema: schema19.properties.waivers.items.required,
								parentSchema: schema19.properties.waivers.items,
								data: data29
							};
							if (vErrors === null) vErrors = [err58];
							else addError(vErrors, err58);
							errors++;
						}
						if (data29.findings === void 0) {
							const err59 = {
								instancePath: instancePath + "/waivers/" + i3,
								schemaPath: "#/properties/waivers/items/required",
								keyword: "required",
								params: { missingProperty: "findings" },
								schema: schema19.properties.waivers.items.required,
								parentSchema: schema19.properties.waivers.items,
								data: data29
							};
							if (vErrors === null) vErrors = [err59];
							else addError(vErrors, err59);
							errors++;
						}
						for (const key6 in data29) if (!func1.call(schema19.properties.waivers.items.properties, key6)) {
							const err60 = {
								instancePath: instancePath + "/waivers/" + i3,
								schemaPath: "#/properties/waivers/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								schema: false,
								parentSchema: schema19.properties.waivers.items,
								data: data29
							};
							if (vErrors === null) vErrors = [err60];
							else addError(vErrors, err60);
							errors++;
						}
						if (data29.check !== void 0) {
							let data30 = data29.check;
							if (typeof data30 !== "string") {
								const err61 = {
									instancePath: instancePath + "/waivers/" + i3 + "/check",
									schemaPath: "#/properties/waivers/items/properties/check/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.waivers.items.properties.check.type,
									parentSchema: schema19.properties.waivers.items.properties.check,
									data: data30
								};
								if (vErrors === null) vErrors = [err61];
								else addError(vErrors, err61);
								errors++;
							}
						}
						if (data29.feature !== void 0) {
							let data31 = data29.feature;
							if (typeof data31 !== "string") {
								const err62 = {
									instancePath: instancePath + "/waivers/" + i3 + "/feature",
									schemaPath: "#/properties/waivers/items/properties/feature/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.waivers.items.properties.feature.type,
									parentSchema: schema19.properties.waivers.items.properties.feature,
									data: data31
								};
								if (vErrors === null) vErrors = [err62];
								else addError(vErrors, err62);
								errors++;
							}
						}
						if (data29.about !== void 0) {
							let data32 = data29.about;
							if (typeof data32 !== "string") {
								const err63 = {
									instancePath: instancePath + "/waivers/" + i3 + "/about",
									schemaPath: "#/properties/waivers/items/properties/about/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.waivers.items.properties.about.type,
									parentSchema: schema19.properties.waivers.items.properties.about,
									data: data32
								};
								if (vErrors === null) vErrors = [err63];
								else addError(vErrors, err63);
								errors++;
							}
						}
						if (data29.reason !== void 0) {
							let data33 = data29.reason;
							if (typeof data33 !== "string") {
								const err64 = {
									instancePath: instancePath + "/waivers/" + i3 + "/reason",
									schemaPath: "#/properties/waivers/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.waivers.items.properties.reason.type,
									parentSchema: schema19.properties.waivers.items.properties.reason,
									data: data33
								};
								if (vErrors === null) vErrors = [err64];
								else addError(vErrors, err64);
								errors++;
							}
						}
						if (data29.until !== void 0) {
							let data34 = data29.until;
							if (typeof data34 !== "string") {
								const err65 = {
									instancePath: instancePath + "/waivers/" + i3 + "/until",
									schemaPath: "#/properties/waivers/items/properties/until/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.waivers.items.properties.until.type,
									parentSchema: schema19.properties.waivers.items.properties.until,
									data: data34
								};
								if (vErrors === null) vErrors = [err65];
								else addError(vErrors, err65);
								errors++;
							}
						}
						if (data29.daysLeft !== void 0) {
							let data35 = data29.daysLeft;
							if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
								const err66 = {
									instancePath: instancePath + "/waivers/" + i3 + "/daysLeft",
									schemaPath: "#/properties/waivers/items/properties/daysLeft/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema19.properties.waivers.items.properties.daysLeft.type,
									parentSchema: schema19.properties.waivers.items.properties.daysLeft,
									data: data35
								};
								if (vErrors === null) vErrors = [err66];
								else addError(vErrors, err66);
								errors++;
							}
						}
						if (data29.state !== void 0) {
							let data36 = data29.state;
							if (!(data36 === "in-force" || data36 === "ended" || data36 === "unused" || data36 === "not-merged")) {
								const err67 = {
									instancePath: instancePath + "/waivers/" + i3 + "/state",
									schemaPath: "#/properties/waivers/items/properties/state/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.waivers.items.properties.state.enum },
									schema: schema19.properties.waivers.items.properties.state.enum,
									parentSchema: schema19.properties.waivers.items.properties.state,
									data: data36
								};
								if (vErrors === null) vErrors = [err67];
								else addError(vErrors, err67);
								errors++;
							}
						}
						if (data29.findings !== void 0) {
							let data37 = data29.findings;
							if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
								const err68 = {
									instancePath: instancePath + "/waivers/" + i3 + "/findings",
									schemaPath: "#/properties/waivers/items/properties/findings/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema19.properties.waivers.items.properties.findings.type,
									parentSchema: schema19.properties.waivers.items.properties.findings,
									data: data37
								};
								if (vErrors === null) vErrors = [err68];
								else addError(vErrors, err68);
								errors++;
							}
						}
						if (data29.approvedBy !== void 0) {
							let data38 = data29.approvedBy;
							if (typeof data38 !== "string") {
								const err69 = {
									instancePath: instancePath + "/waivers/" + i3 + "/approvedBy",
									schemaPath: "#/properties/waivers/items/properties/approvedBy/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.waivers.items.properties.approvedBy.type,
									parentSchema: schema19.properties.waivers.items.properties.approvedBy,
									data: data38
								};
								if (vErrors === null) vErrors = [err69];
								else addError(vErrors, err69);
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
						const err70 = {
							instancePath: instancePath + "/waivers/" + i3,
							schemaPath: "#/properties/waivers/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.waivers.items.type,
							parentSchema: schema19.properties.waivers.items,
							data: data29
						};
						if (vErrors === null) vErrors = [err70];
						else addError(vErrors, err70);
						errors++;
					}
				}
			} else {
				const err71 = {
					instancePath: instancePath + "/waivers",
					schemaPath: "#/properties/waivers/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.waivers.type,
					parentSchema: schema19.properties.waivers,
					data: data28
				};
				if (vErrors === null) vErrors = [err71];
				else addError(vErrors, err71);
				errors++;
			}
		}
		if (data.knownDebt !== void 0) {
			let data40 = data.knownDebt;
			if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
				if (data40.total === void 0) {
					const err72 = {
						instancePath: instancePath + "/knownDebt",
						schemaPath: "#/properties/knownDebt/required",
						keyword: "required",
						params: { missingProperty: "total" },
						schema: schema19.properties.knownDebt.required,
						parentSchema: schema19.properties.knownDebt,
						data: data40
					};
					if (vErrors === null) vErrors = [err72];
					else addError(vErrors, err72);
					errors++;
				}
				if (data40.seen === void 0) {
					const err73 = {
						instancePath: instancePath + "/knownDebt",
						schemaPath: "#/properties/knownDebt/required",
						keyword: "required",
						params: { missingProperty: "seen" },
						schema: schema19.properties.knownDebt.required,
						parentSchema: schema19.properties.knownDebt,
						data: data40
					};
					if (vErrors === null) vErrors = [err73];
					else addError(vErrors, err73);
					errors++;
				}
				if (data40.mended === void 0) {
					const err74 = {
						instancePath: instancePath + "/knownDebt",
						schemaPath: "#/properties/knownDebt/required",
						keyword: "required",
						params: { missingProperty: "mended" },
						schema: schema19.properties.knownDebt.required,
						parentSchema: schema19.properties.knownDebt,
						data: data40
					};
					if (vErrors === null) vErrors = [err74];
					else addError(vErrors, err74);
					errors++;
				}
				for (const key7 in data40) if (!(key7 === "total" || key7 === "seen" || key7 === "mended")) {
					const err75 = {
						instancePath: instancePath + "/knownDebt",
						schemaPath: "#/properties/knownDebt/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 },
						schema: false,
						parentSchema: schema19.properties.knownDebt,
						data: data40
					};
					if (vErrors === null) vErrors = [err75];
					else addError(vErrors, err75);
					errors++;
				}
				if (data40.total !== void 0) {
					let data41 = data40.total;
					if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41))) {
						const err76 = {
							instancePath: instancePath + "/knownDebt/total",
							schemaPath: "#/properties/knownDebt/properties/total/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema19.properties.knownDebt.properties.total.type,
							parentSchema: schema19.properties.knownDebt.properties.total,
							data: data41
						};
						if (vErrors === null) vErrors = [err76];
						else addError(vErrors, err76);
						errors++;
					}
				}
				if (data40.seen !== void 0) {
					let data42 = data40.seen;
					if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
						const err77 = {
							instancePath: instancePath + "/knownDebt/seen",
							schemaPath: "#/properties/knownDebt/properties/seen/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema19.properties.knownDebt.properties.seen.type,
							parentSchema: schema19.properties.knownDebt.properties.seen,
							data: data42
						};
						if (vErrors === null) vErrors = [err77];
						else addError(vErrors, err77);
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
									const err78 = {
										instancePath: instancePath + "/knownDebt/mended/" + i4,
										schemaPath: "#/properties/knownDebt/properties/mended/items/required",
										keyword: "required",
										params: { missingProperty: "check" },
										schema: schema19.properties.knownDebt.properties.mended.items.required,
										parentSchema: schema19.properties.knownDebt.properties.mended.items,
										data: data44
									};
									if (vErrors === null) vErrors = [err78];
									else addError(vErrors, err78);
									errors++;
								}
								if (data44.feature === void 0) {
									const err79 = {
										instancePath: instancePath + "/knownDebt/mended/" + i4,
										schemaPath: "#/properties/knownDebt/properties/mended/items/required",
										keyword: "required",
										params: { missingProperty: "feature" },
										schema: schema19.properties.knownDebt.properties.mended.items.required,
										parentSchema: schema19.properties.knownDebt.properties.mended.items,
										data: data44
									};
									if (vErrors === null) vErrors = [err79];
									else addError(vErrors, err79);
									errors++;
								}
								if (data44.fingerprint === void 0) {
									const err80 = {
										instancePath: instancePath + "/knownDebt/mended/" + i4,
										schemaPath: "#/properties/knownDebt/properties/mended/items/required",
										keyword: "required",
										params: { missingProperty: "fingerprint" },
										schema: schema19.properties.knownDebt.properties.mended.items.required,
										parentSchema: schema19.properties.knownDebt.properties.mended.items,
										data: data44
									};
									if (vErrors === null) vErrors = [err80];
									else addError(vErrors, err80);
									errors++;
								}
								for (const key8 in data44) if (!(key8 === "check" || key8 === "feature" || key8 === "fingerprint" || key8 === "size")) {
									const err81 = {
										instancePath: instancePath + "/knownDebt/mended/" + i4,
										schemaPath: "#/properties/knownDebt/properties/mended/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key8 },
										schema: false,
										parentSchema: schema19.properties.knownDebt.properties.mended.items,
										data: data44
									};
									if (vErrors === null) vErrors = [err81];
									else addError(vErrors, err81);
									errors++;
								}
								if (data44.check !== void 0) {
									let data45 = data44.check;
									if (typeof data45 !== "string") {
										const err82 = {
											instancePath: instancePath + "/knownDebt/mended/" + i4 + "/check",
											schemaPath: "#/properties/knownDebt/properties/mended/items/properties/check/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema19.properties.knownDebt.properties.mended.items.properties.check.type,
											parentSchema: schema19.properties.knownDebt.properties.mended.items.properties.check,
											data: data45
										};
										if (vErrors === null) vErrors = [err82];
										else addError(vErrors, err82);
										errors++;
									}
								}
								if (data44.feature !== void 0) {
									let data46 = data44.feature;
									if (typeof data46 !== "string") {
										const err83 = {
											instancePath: instancePath + "/knownDebt/mended/" + i4 + "/feature",
											schemaPath: "#/properties/knownDebt/properties/mended/items/properties/feature/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema19.properties.knownDebt.properties.mended.items.properties.feature.type,
											parentSchema: schema19.properties.knownDebt.properties.mended.items.properties.feature,
											data: data46
										};
										if (vErrors === null) vErrors = [err83];
										else addError(vErrors, err83);
										errors++;
									}
								}
								if (data44.fingerprint !== void 0) {
									let data47 = data44.fingerprint;
									if (typeof data47 !== "string") {
										const err84 = {
											instancePath: instancePath + "/knownDebt/mended/" + i4 + "/fingerprint",
											schemaPath: "#/properties/knownDebt/properties/mended/items/properties/fingerprint/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema19.properties.knownDebt.properties.mended.items.properties.fingerprint.type,
											parentSchema: schema19.properties.knownDebt.properties.mended.items.properties.fingerprint,
											data: data47
										};
										if (vErrors === null) vErrors = [err84];
										else addError(vErrors, err84);
										errors++;
									}
								}
								if (data44.size !== void 0) {
									let data48 = data44.size;
									if (!(typeof data48 == "number" && isFinite(data48))) {
										const err85 = {
											instancePath: instancePath + "/knownDebt/mended/" + i4 + "/size",
											schemaPath: "#/properties/knownDebt/properties/mended/items/properties/size/type",
											keyword: "type",
											params: { type: "number" },
											schema: schema19.properties.knownDebt.properties.mended.items.properties.size.type,
											parentSchema: schema19.properties.knownDebt.properties.mended.items.properties.size,
											data: data48
										};
										if (vErrors === null) vErrors = [err85];
										else addError(vErrors, err85);
										errors++;
									}
								}
							} else {
								const err86 = {
									instancePath: instancePath + "/knownDebt/mended/" + i4,
									schemaPath: "#/properties/knownDebt/properties/mended/items/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19.properties.knownDebt.properties.mended.items.type,
									parentSchema: schema19.properties.knownDebt.properties.mended.items,
									data: data44
								};
								if (vErrors === null) vErrors = [err86];
								else addError(vErrors, err86);
								errors++;
							}
						}
					} else {
						const err87 = {
							instancePath: instancePath + "/knownDebt/mended",
							schemaPath: "#/properties/knownDebt/properties/mended/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.knownDebt.properties.mended.type,
							parentSchema: schema19.properties.knownDebt.properties.mended,
							data: data43
						};
						if (vErrors === null) vErrors = [err87];
						else addError(vErrors, err87);
						errors++;
					}
				}
			} else {
				const err88 = {
					instancePath: instancePath + "/knownDebt",
					schemaPath: "#/properties/knownDebt/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.knownDebt.type,
					parentSchema: schema19.properties.knownDebt,
					data: data40
				};
				if (vErrors === null) vErrors = [err88];
				else addError(vErrors, err88);
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
							const err89 = {
								instancePath: instancePath + "/discovered/" + i5,
								schemaPath: "#/properties/discovered/items/required",
								keyword: "required",
								params: { missingProperty: "kind" },
								schema: schema19.properties.discovered.items.required,
								parentSchema: schema19.properties.discovered.items,
								data: data50
							};
							if (vErrors === null) vErrors = [err89];
							else addError(vErrors, err89);
							errors++;
						}
						if (data50.count === void 0) {
							const err90 = {
								instancePath: instancePath + "/discovered/" + i5,
								schemaPath: "#/properties/discovered/items/required",
								keyword: "required",
								params: { missingProperty: "count" },
								schema: schema19.properties.discovered.items.required,
								parentSchema: schema19.properties.discovered.items,
								data: data50
							};
							if (vErrors === null) vErrors = [err90];
							else addError(vErrors, err90);
							errors++;
						}
						for (const key9 in data50) if (!(key9 === "kind" || key9 === "count")) {
							const err91 = {
								instancePath: instancePath + "/discovered/" + i5,
								schemaPath: "#/properties/discovered/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key9 },
								schema: false,
								parentSchema: schema19.properties.discovered.items,
								data: data50
							};
							if (vErrors === null) vErrors = [err91];
							else addError(vErrors, err91);
							errors++;
						}
						if (data50.kind !== void 0) {
							let data51 = data50.kind;
							if (typeof data51 !== "string") {
								const err92 = {
									instancePath: instancePath + "/discovered/" + i5 + "/kind",
									schemaPath: "#/properties/discovered/items/properties/kind/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.discovered.items.properties.kind.type,
									parentSchema: schema19.properties.discovered.items.properties.kind,
									data: data51
								};
								if (vErrors === null) vErrors = [err92];
								else addError(vErrors, err92);
								errors++;
							}
						}
						if (data50.count !== void 0) {
							let data52 = data50.count;
							if (!(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52) && isFinite(data52))) {
								const err93 = {
									instancePath: instancePath + "/discovered/" + i5 + "/count",
									schemaPath: "#/properties/discovered/items/properties/count/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema19.properties.discovered.items.properties.count.type,
									parentSchema: schema19.properties.discovered.items.properties.count,
									data: data52
								};
								if (vErrors === null) vErrors = [err93];
								else addError(vErrors, err93);
								errors++;
							}
							if (typeof data52 == "number" && isFinite(data52)) {
								if (data52 < 0 || isNaN(data52)) {
									const err94 = {
										instancePath: instancePath + "/discovered/" + i5 + "/count",
										schemaPath: "#/properties/discovered/items/properties/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										schema: 0,
										parentSchema: schema19.properties.discovered.items.properties.count,
										data: data52
									};
									if (vErrors === null) vErrors = [err94];
									else addError(vErrors, err94);
									errors++;
								}
							}
						}
					} else {
						const err95 = {
							instancePath: instancePath + "/discovered/" + i5,
							schemaPath: "#/properties/discovered/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.discovered.items.type,
							parentSchema: schema19.properties.discovered.items,
							data: data50
						};
						if (vErrors === null) vErrors = [err95];
						else addError(vErrors, err95);
						errors++;
					}
				}
			} else {
				const err96 = {
					instancePath: instancePath + "/discovered",
					schemaPath: "#/properties/discovered/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.discovered.type,
					parentSchema: schema19.properties.discovered,
					data: data49
				};
				if (vErrors === null) vErrors = [err96];
				else addError(vErrors, err96);
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
						const err97 = {
							instancePath: instancePath + "/unclaimed/" + i6,
							schemaPath: "#/properties/unclaimed/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.unclaimed.items.type,
							parentSchema: schema19.properties.unclaimed.items,
							data: data54
						};
						if (vErrors === null) vErrors = [err97];
						else addError(vErrors, err97);
						errors++;
					}
				}
			} else {
				const err98 = {
					instancePath: instancePath + "/unclaimed",
					schemaPath: "#/properties/unclaimed/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.unclaimed.type,
					parentSchema: schema19.properties.unclaimed,
					data: data53
				};
				if (vErrors === null) vErrors = [err98];
				else addError(vErrors, err98);
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
							const err99 = {
								instancePath: instancePath + "/verdictChanges/" + i7,
								schemaPath: "#/properties/verdictChanges/items/required",
								keyword: "required",
								params: { missingProperty: "feature" },
								schema: schema19.properties.verdictChanges.items.required,
								parentSchema: schema19.properties.verdictChanges.items,
								data: data56
							};
							if (vErrors === null) vErrors = [err99];
							else addError(vErrors, err99);
							errors++;
						}
						if (data56.from === void 0) {
							const err100 = {
								instancePath: instancePath + "/verdictChanges/" + i7,
								schemaPath: "#/properties/verdictChanges/items/required",
								keyword: "required",
								params: { missingProperty: "from" },
								schema: schema19.properties.verdictChanges.items.required,
								parentSchema: schema19.properties.verdictChanges.items,
								data: data56
							};
							if (vErrors === null) vErrors = [err100];
							else addError(vErrors, err100);
							errors++;
						}
						if (data56.to === void 0) {
							const err101 = {
								instancePath: instancePath + "/verdictChanges/" + i7,
								schemaPath: "#/properties/verdictChanges/items/required",
								keyword: "required",
								params: { missingProperty: "to" },
								schema: schema19.properties.verdictChanges.items.required,
								parentSchema: schema19.properties.verdictChanges.items,
								data: data56
							};
							if (vErrors === null) vErrors = [err101];
							else addError(vErrors, err101);
							errors++;
						}
						for (const key10 in data56) if (!(key10 === "feature" || key10 === "from" || key10 === "to")) {
							const err102 = {
								instancePath: instancePath + "/verdictChanges/" + i7,
								schemaPath: "#/properties/verdictChanges/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key10 },
								schema: false,
								parentSchema: schema19.properties.verdictChanges.items,
								data: data56
							};
							if (vErrors === null) vErrors = [err102];
							else addError(vErrors, err102);
							errors++;
						}
						if (data56.feature !== void 0) {
							let data57 = data56.feature;
							if (typeof data57 !== "string") {
								const err103 = {
									instancePath: instancePath + "/verdictChanges/" + i7 + "/feature",
									schemaPath: "#/properties/verdictChanges/items/properties/feature/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.verdictChanges.items.properties.feature.type,
									parentSchema: schema19.properties.verdictChanges.items.properties.feature,
									data: data57
								};
								if (vErrors === null) vErrors = [err103];
								else addError(vErrors, err103);
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
						const err104 = {
							instancePath: instancePath + "/verdictChanges/" + i7,
							schemaPath: "#/properties/verdictChanges/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.verdictChanges.items.type,
							parentSchema: schema19.properties.verdictChanges.items,
							data: data56
						};
						if (vErrors === null) vErrors = [err104];
						else addError(vErrors, err104);
						errors++;
					}
				}
			} else {
				const err105 = {
					instancePath: instancePath + "/verdictChanges",
					schemaPath: "#/properties/verdictChanges/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.verdictChanges.type,
					parentSchema: schema19.properties.verdictChanges,
					data: data55
				};
				if (vErrors === null) vErrors = [err105];
				else addError(vErrors, err105);
				errors++;
			}
		}
		if (data.impact !== void 0) {
			let data60 = data.impact;
			if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
				if (data60.total === void 0) {
					const err106 = {
						instancePath: instancePath + "/impact",
						schemaPath: "#/properties/impact/required",
						keyword: "required",
						params: { missingProperty: "total" },
						schema: schema19.properties.impact.required,
						parentSchema: schema19.properties.impact,
						data: data60
					};
					if (vErrors === null) vErrors = [err106];
					else addError(vErrors, err106);
					errors++;
				}
				if (data60.features === void 0) {
					const err107 = {
						instancePath: instancePath + "/impact",
						schemaPath: "#/properties/impact/required",
						keyword: "required",
						params: { missingProperty: "features" },
						schema: schema19.properties.impact.required,
						parentSchema: schema19.properties.impact,
						data: data60
					};
					if (vErrors === null) vErrors = [err107];
					else addError(vErrors, err107);
					errors++;
				}
				for (const key11 in data60) if (!(key11 === "total" || key11 === "features")) {
					const err108 = {
						instancePath: instancePath + "/impact",
						schemaPath: "#/properties/impact/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key11 },
						schema: false,
						parentSchema: schema19.properties.impact,
						data: data60
					};
					if (vErrors === null) vErrors = [err108];
					else addError(vErrors, err108);
					errors++;
				}
				if (data60.total !== void 0) {
					let data61 = data60.total;
					if (!(typeof data61 == "number" && !(data61 % 1) && !isNaN(data61) && isFinite(data61))) {
						const err109 = {
							instancePath: instancePath + "/impact/total",
							schemaPath: "#/properties/impact/properties/total/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema19.properties.impact.properties.total.type,
							parentSchema: schema19.properties.impact.properties.total,
							data: data61
						};
						if (vErrors === null) vErrors = [err109];
						else addError(vErrors, err109);
						errors++;
					}
					if (typeof data61 == "number" && isFinite(data61)) {
						if (data61 < 0 || isNaN(data61)) {
							const err110 = {
								instancePath: instancePath + "/impact/total",
								schemaPath: "#/properties/impact/properties/total/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								schema: 0,
								parentSchema: schema19.properties.impact.properties.total,
								data: data61
							};
							if (vErrors === null) vErrors = [err110];
							else addError(vErrors, err110);
							errors++;
						}
					}
				}
				if (data60.features !== void 0) {
					let data62 = data60.features;
					if (Array.isArray(data62)) {
						if (data62.length > 1e3) {
							const err111 = {
								instancePath: instancePath + "/impact/features",
								schemaPath: "#/properties/impact/properties/features/maxItems",
								keyword: "maxItems",
								params: { limit: 1e3 },
								schema: 1e3,
								parentSchema: schema19.properties.impact.properties.features,
								data: data62
							};
							if (vErrors === null) vErrors = [err111];
							else addError(vErrors, err111);
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
						const err112 = {
							instancePath: instancePath + "/impact/features",
							schemaPath: "#/properties/impact/properties/features/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.impact.properties.features.type,
							parentSchema: schema19.properties.impact.properties.features,
							data: data62
						};
						if (vErrors === null) vErrors = [err112];
						else addError(vErrors, err112);
						errors++;
					}
				}
			} else {
				const err113 = {
					instancePath: instancePath + "/impact",
					schemaPath: "#/properties/impact/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.impact.type,
					parentSchema: schema19.properties.impact,
					data: data60
				};
				if (vErrors === null) vErrors = [err113];
				else addError(vErrors, err113);
				errors++;
			}
		}
		if (data.lineage !== void 0) {
			let data64 = data.lineage;
			if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
				if (data64.total === void 0) {
					const err114 = {
						instancePath: instancePath + "/lineage",
						schemaPath: "#/properties/lineage/required",
						keyword: "required",
						params: { missingProperty: "total" },
						schema: schema19.properties.lineage.required,
						parentSchema: schema19.properties.lineage,
						data: data64
					};
					if (vErrors === null) vErrors = [err114];
					else addError(vErrors, err114);
					errors++;
				}
				if (data64.nodes === void 0) {
					const err115 = {
						instancePath: instancePath + "/lineage",
						schemaPath: "#/properties/lineage/required",
						keyword: "required",
						params: { missingProperty: "nodes" },
						schema: schema19.properties.lineage.required,
						parentSchema: schema19.properties.lineage,
						data: data64
					};
					if (vErrors === null) vErrors = [err115];
					else addError(vErrors, err115);
					errors++;
				}
				if (data64.edges === void 0) {
					const err116 = {
						instancePath: instancePath + "/lineage",
						schemaPath: "#/properties/lineage/required",
						keyword: "required",
						params: { missingProperty: "edges" },
						schema: schema19.properties.lineage.required,
						parentSchema: schema19.properties.lineage,
						data: data64
					};
					if (vErrors === null) vErrors = [err116];
					else addError(vErrors, err116);
					errors++;
				}
				for (const key12 in data64) if (!(key12 === "total" || key12 === "nodes" || key12 === "edges")) {
					const err117 = {
						instancePath: instancePath + "/lineage",
						schemaPath: "#/properties/lineage/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key12 },
						schema: false,
						parentSchema: schema19.properties.lineage,
						data: data64
					};
					if (vErrors === null) vErrors = [err117];
					else addError(vErrors, err117);
					errors++;
				}
				if (data64.total !== void 0) {
					let data65 = data64.total;
					if (!(typeof data65 == "number" && !(data65 % 1) && !isNaN(data65) && isFinite(data65))) {
						const err118 = {
							instancePath: instancePath + "/lineage/total",
							schemaPath: "#/properties/lineage/properties/total/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema19.properties.lineage.properties.total.type,
							parentSchema: schema19.properties.lineage.properties.total,
							data: data65
						};
						if (vErrors === null) vErrors = [err118];
						else addError(vErrors, err118);
						errors++;
					}
					if (typeof data65 == "number" && isFinite(data65)) {
						if (data65 < 0 || isNaN(data65)) {
							const err119 = {
								instancePath: instancePath + "/lineage/total",
								schemaPath: "#/properties/lineage/properties/total/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								schema: 0,
								parentSchema: schema19.properties.lineage.properties.total,
								data: data65
							};
							if (vErrors === null) vErrors = [err119];
							else addError(vErrors, err119);
							errors++;
						}
					}
				}
				if (data64.nodes !== void 0) {
					let data66 = data64.nodes;
					if (Array.isArray(data66)) {
						if (data66.length > 1e3) {
							const err120 = {
								instancePath: instancePath + "/lineage/nodes",
								schemaPath: "#/properties/lineage/properties/nodes/maxItems",
								keyword: "maxItems",
								params: { limit: 1e3 },
								schema: 1e3,
								parentSchema: schema19.properties.lineage.properties.nodes,
								data: data66
							};
							if (vErrors === null) vErrors = [err120];
							else addError(vErrors, err120);
							errors++;
						}
						const len9 = data66.length;
						for (let i9 = 0; i9 < len9; i9++) {
							let data67 = data66[i9];
							if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
								if (data67.id === void 0) {
									const err121 = {
										instancePath: instancePath + "/lineage/nodes/" + i9,
										schemaPath: "#/properties/lineage/properties/nodes/items/required",
										keyword: "required",
										params: { missingProperty: "id" },
										schema: schema19.properties.lineage.properties.nodes.items.required,
										parentSchema: schema19.properties.lineage.properties.nodes.items,
										data: data67
									};
									if (vErrors === null) vErrors = [err121];
									else addError(vErrors, err121);
									errors++;
								}
								if (data67.kind === void 0) {
									const err122 = {
										instancePath: instancePath + "/lineage/nodes/" + i9,
										schemaPath: "#/properties/lineage/properties/nodes/items/required",
										keyword: "required",
										params: { missingProperty: "kind" },
										schema: schema19.properties.lineage.properties.nodes.items.required,
										parentSchema: schema19.properties.lineage.properties.nodes.items,
										data: data67
									};
									if (vErrors === null) vErrors = [err122];
									else addError(vErrors, err122);
									errors++;
								}
								if (data67.name === void 0) {
									const err123 = {
										instancePath: instancePath + "/lineage/nodes/" + i9,
										schemaPath: "#/properties/lineage/properties/nodes/items/required",
										keyword: "required",
										params: { missingProperty: "name" },
										schema: schema19.properties.lineage.properties.nodes.items.required,
										parentSchema: schema19.properties.lineage.properties.nodes.items,
										data: data67
									};
									if (vErrors === null) vErrors = [err123];
									else addError(vErrors, err123);
									errors++;
								}
								for (const key13 in data67) if (!(key13 === "id" || key13 === "kind" || key13 === "name" || key13 === "state" || key13 === "stage" || key13 === "contract" || key13 === "changed")) {
									const err124 = {
										instancePath: instancePath + "/lineage/nodes/" + i9,
										schemaPath: "#/properties/lineage/properties/nodes/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key13 },
										schema: false,
										parentSchema: schema19.properties.lineage.properties.nodes.items,
										data: data67
									};
									if (vErrors === null) vErrors = [err124];
									else addError(vErrors, err124);
									errors++;
								}
								if (data67.id !== void 0) {
									let data68 = data67.id;
									if (typeof data68 === "string") {
										if (data68.length > 20) {
											const err125 = {
												instancePath: instancePath + "/lineage/nodes/" + i9 + "/id",
												schemaPath: "#/properties/lineage/properties/nodes/items/properties/id/maxLength",
												keyword: "maxLength",
												params: { limit: 20 },
												schema: 20,
												parentSchema: schema19.properties.lineage.properties.nodes.items.properties.id,
												data: data68
											};
											if (vErrors === null) vErrors = [err125];
											else addError(vErrors, err125);
											errors++;
										}
									} else {
										const err126 = {
											instancePath: instancePath + "/lineage/nodes/" + i9 + "/id",
											schemaPath: "#/properties/lineage/properties/nodes/items/properties/id/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema19.properties.lineage.properties.nodes.items.properties.id.type,
											parentSchema: schema19.properties.lineage.properties.nodes.items.properties.id,
											data: data68
										};
										if (vErrors === null) vErrors = [err126];
										else addError(vErrors, err126);
										errors++;
									}
								}
								if (data67.kind !== void 0) {
									let data69 = data67.kind;
									if (!(data69 === "feature" || data69 === "dataset" || data69 === "job")) {
										const err127 = {
											instancePath: instancePath + "/lineage/nodes/" + i9 + "/kind",
											schemaPath: "#/properties/lineage/properties/nodes/items/properties/kind/enum",
											keyword: "enum",
											params: { allowedValues: schema19.properties.lineage.properties.nodes.items.properties.kind.enum },
											schema: schema19.properties.lineage.properties.nodes.items.properties.kind.enum,
											parentSchema: schema19.properties.lineage.properties.nodes.items.properties.kind,
											data: data69
										};
										if (vErrors === null) vErrors = [err127];
										else addError(vErrors, err127);
										errors++;
									}
								}
								if (data67.name !== void 0) {
									let data70 = data67.name;
									if (typeof data70 === "string") {
										if (data70.length > 1e3) {
											const err128 = {
												instancePath: instancePath + "/lineage/nodes/" + i9 + "/name",
												schemaPath: "#/properties/lineage/properties/nodes/items/properties/name/maxLength",
												keyword: "maxLength",
												params: { limit: 1e3 },
												schema: 1e3,
												parentSchema: schema19.properties.lineage.properties.nodes.items.properties.name,
												data: data70
											};
											if (vErrors === null) vErrors = [err128];
											else addError(vErrors, err128);
											errors++;
										}
									} else {
										const err129 = {
											instancePath: instancePath + "/lineage/nodes/" + i9 + "/name",
											schemaPath: "#/properties/lineage/properties/nodes/items/properties/name/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema19.properties.lineage.properties.nodes.items.properties.name.type,
											parentSchema: schema19.properties.lineage.properties.nodes.items.properties.name,
											data: data70
										};
										if (vErrors === null) vErrors = [err129];
										else addError(vErrors, err129);
										errors++;
									}
								}
								if (data67.state !== void 0) {
									let data71 = data67.state;
									if (!(data71 === "ready" || data71 === "blocked" || data71 === "undecided" || data71 === "under-contract" || data71 === "undeclared" || data71 === "less-ready" || data71 === "affected")) {
										const err130 = {
											instancePath: instancePath + "/lineage/nodes/" + i9 + "/state",
											schemaPath: "#/properties/lineage/properties/nodes/items/properties/state/enum",
											keyword: "enum",
											params: { allowedValues: schema19.properties.lineage.properties.nodes.items.properties.state.enum },
											schema: schema19.properties.lineage.properties.nodes.items.properties.state.enum,
											parentSchema: schema19.properties.lineage.properties.nodes.items.properties.state,
											data: data71
										};
										if (vErrors === null) vErrors = [err130];
										else addError(vErrors, err130);
										errors++;
									}
								}
								if (data67.stage !== void 0) {
									let data72 = data67.stage;
									if (typeof data72 === "string") {
										if (data72.length > 50) {
											const err131 = {
												instancePath: instancePath + "/lineage/nodes/" + i9 + "/stage",
												schemaPath: "#/properties/lineage/properties/nodes/items/properties/stage/maxLength",
												keyword: "maxLength",
												params: { limit: 50 },
												schema: 50,
												parentSchema: schema19.properties.lineage.properties.nodes.items.properties.stage,
												data: data72
											};
											if (vErrors === null) vErrors = [err131];
											else addError(vErrors, err131);
											errors++;
										}
									} else {
										const err132 = {
											instancePath: instancePath + "/lineage/nodes/" + i9 + "/stage",
											schemaPath: "#/properties/lineage/properties/nodes/items/properties/stage/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema19.properties.lineage.properties.nodes.items.properties.stage.type,
											parentSchema: schema19.properties.lineage.properties.nodes.items.properties.stage,
											data: data72
										};
										if (vErrors === null) vErrors = [err132];
										else addError(vErrors, err132);
										errors++;
									}
								}
								if (data67.contract !== void 0) {
									let data73 = data67.contract;
									if (typeof data73 === "string") {
										if (data73.length > 1e3) {
											const err133 = {
												instancePath: instancePath + "/lineage/nodes/" + i9 + "/contract",
												schemaPath: "#/properties/lineage/properties/nodes/items/properties/contract/maxLength",
												keyword: "maxLength",
												params: { limit: 1e3 },
												schema: 1e3,
												parentSchema: schema19.properties.lineage.properties.nodes.items.properties.contract,
												data: data73
											};
											if (vErrors === null) vErrors = [err133];
											else addError(vErrors, err133);
											errors++;
										}
									} else {
										const err134 = {
											instancePath: instancePath + "/lineage/nodes/" + i9 + "/contract",
											schemaPath: "#/properties/lineage/properties/nodes/items/properties/contract/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema19.properties.lineage.properties.nodes.items.properties.contract.type,
											parentSchema: schema19.properties.lineage.properties.nodes.items.properties.contract,
											data: data73
										};
										if (vErrors === null) vErrors = [err134];
										else addError(vErrors, err134);
										errors++;
									}
								}
								if (data67.changed !== void 0) {
									let data74 = data67.changed;
									if (typeof data74 !== "boolean") {
										const err135 = {
											instancePath: instancePath + "/lineage/nodes/" + i9 + "/changed",
											schemaPath: "#/properties/lineage/properties/nodes/items/properties/changed/type",
											keyword: "type",
											params: { type: "boolean" },
											schema: schema19.properties.lineage.properties.nodes.items.properties.changed.type,
											parentSchema: schema19.properties.lineage.properties.nodes.items.properties.changed,
											data: data74
										};
										if (vErrors === null) vErrors = [err135];
										else addError(vErrors, err135);
										errors++;
									}
								}
							} else {
								const err136 = {
									instancePath: instancePath + "/lineage/nodes/" + i9,
									schemaPath: "#/properties/lineage/properties/nodes/items/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19.properties.lineage.properties.nodes.items.type,
									parentSchema: schema19.properties.lineage.properties.nodes.items,
									data: data67
								};
								if (vErrors === null) vErrors = [err136];
								else addError(vErrors, err136);
								errors++;
							}
						}
					} else {
						const err137 = {
							instancePath: instancePath + "/lineage/nodes",
							schemaPath: "#/properties/lineage/properties/nodes/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.lineage.properties.nodes.type,
							parentSchema: schema19.properties.lineage.properties.nodes,
							data: data66
						};
						if (vErrors === null) vErrors = [err137];
						else addError(vErrors, err137);
						errors++;
					}
				}
				if (data64.edges !== void 0) {
					let data75 = data64.edges;
					if (Array.isArray(data75)) {
						if (data75.length > 4e3) {
							const err138 = {
								instancePath: instancePath + "/lineage/edges",
								schemaPath: "#/properties/lineage/properties/edges/maxItems",
								keyword: "maxItems",
								params: { limit: 4e3 },
								schema: 4e3,
								parentSchema: schema19.properties.lineage.properties.edges,
								data: data75
							};
							if (vErrors === null) vErrors = [err138];
							else addError(vErrors, err138);
							errors++;
						}
						const len10 = data75.length;
						for (let i10 = 0; i10 < len10; i10++) {
							let data76 = data75[i10];
							if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
								if (data76.from === void 0) {
									const err139 = {
										instancePath: instancePath + "/lineage/edges/" + i10,
										schemaPath: "#/properties/lineage/properties/edges/items/required",
										keyword: "required",
										params: { missingProperty: "from" },
										schema: schema19.properties.lineage.properties.edges.items.required,
										parentSchema: schema19.properties.lineage.properties.edges.items,
										data: data76
									};
									if (vErrors === null) vErrors = [err139];
									else addError(vErrors, err139);
									errors++;
								}
								if (data76.to === void 0) {
									const err140 = {
										instancePath: instancePath + "/lineage/edges/" + i10,
										schemaPath: "#/properties/lineage/properties/edges/items/required",
										keyword: "required",
										params: { missingProperty: "to" },
										schema: schema19.properties.lineage.properties.edges.items.required,
										parentSchema: schema19.properties.lineage.properties.edges.items,
										data: data76
									};
									if (vErrors === null) vErrors = [err140];
									else addError(vErrors, err140);
									errors++;
								}
								for (const key14 in data76) if (!(key14 === "from" || key14 === "to")) {
									const err141 = {
										instancePath: instancePath + "/lineage/edges/" + i10,
										schemaPath: "#/properties/lineage/properties/edges/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key14 },
										schema: false,
										parentSchema: schema19.properties.lineage.properties.edges.items,
										data: data76
									};
									if (vErrors === null) vErrors = [err141];
									else addError(vErrors, err141);
									errors++;
								}
								if (data76.from !== void 0) {
									let data77 = data76.from;
									if (typeof data77 === "string") {
										if (data77.length > 20) {
											const err142 = {
												instancePath: instancePath + "/lineage/edges/" + i10 + "/from",
												schemaPath: "#/properties/lineage/properties/edges/items/properties/from/maxLength",
												keyword: "maxLength",
												params: { limit: 20 },
												schema: 20,
												parentSchema: schema19.properties.lineage.properties.edges.items.properties.from,
												data: data77
											};
											if (vErrors === null) vErrors = [err142];
											else addError(vErrors, err142);
											errors++;
										}
									} else {
										const err143 = {
											instancePath: instancePath + "/lineage/edges/" + i10 + "/from",
											schemaPath: "#/properties/lineage/properties/edges/items/properties/from/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema19.properties.lineage.properties.edges.items.properties.from.type,
											parentSchema: schema19.properties.lineage.properties.edges.items.properties.from,
											data: data77
										};
										if (vErrors === null) vErrors = [err143];
										else addError(vErrors, err143);
										errors++;
									}
								}
								if (data76.to !== void 0) {
									let data78 = data76.to;
									if (typeof data78 === "string") {
										if (data78.length > 20) {
											const err144 = {
												instancePath: instancePath + "/lineage/edges/" + i10 + "/to",
												schemaPath: "#/properties/lineage/properties/edges/items/properties/to/maxLength",
												keyword: "maxLength",
												params: { limit: 20 },
												schema: 20,
												parentSchema: schema19.properties.lineage.properties.edges.items.properties.to,
												data: data78
											};
											if (vErrors === null) vErrors = [err144];
											else addError(vErrors, err144);
											errors++;
										}
									} else {
										const err145 = {
											instancePath: instancePath + "/lineage/edges/" + i10 + "/to",
											schemaPath: "#/properties/lineage/properties/edges/items/properties/to/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema19.properties.lineage.properties.edges.items.properties.to.type,
											parentSchema: schema19.properties.lineage.properties.edges.items.properties.to,
											data: data78
										};
										if (vErrors === null) vErrors = [err145];
										else addError(vErrors, err145);
										errors++;
									}
								}
							} else {
								const err146 = {
									instancePath: instancePath + "/lineage/edges/" + i10,
									schemaPath: "#/properties/lineage/properties/edges/items/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19.properties.lineage.properties.edges.items.type,
									parentSchema: schema19.properties.lineage.properties.edges.items,
									data: data76
								};
								if (vErrors === null) vErrors = [err146];
								else addError(vErrors, err146);
								errors++;
							}
						}
					} else {
						const err147 = {
							instancePath: instancePath + "/lineage/edges",
							schemaPath: "#/properties/lineage/properties/edges/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.lineage.properties.edges.type,
							parentSchema: schema19.properties.lineage.properties.edges,
							data: data75
						};
						if (vErrors === null) vErrors = [err147];
						else addError(vErrors, err147);
						errors++;
					}
				}
			} else {
				const err148 = {
					instancePath: instancePath + "/lineage",
					schemaPath: "#/properties/lineage/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.lineage.type,
					parentSchema: schema19.properties.lineage,
					data: data64
				};
				if (vErrors === null) vErrors = [err148];
				else addError(vErrors, err148);
				errors++;
			}
		}
		if (data.counts !== void 0) {
			let data79 = data.counts;
			if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
				if (data79.failed === void 0) {
					const err149 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "failed" },
						schema: schema19.properties.counts.required,
						parentSchema: schema19.properties.counts,
						data: data79
					};
					if (vErrors === null) vErrors = [err149];
					else addError(vErrors, err149);
					errors++;
				}
				if (data79.unknown === void 0) {
					const err150 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "unknown" },
						schema: schema19.properties.counts.required,
						parentSchema: schema19.properties.counts,
						data: data79
					};
					if (vErrors === null) vErrors = [err150];
					else addError(vErrors, err150);
					errors++;
				}
				if (data79.waived === void 0) {
					const err151 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "waived" },
						schema: schema19.properties.counts.required,
						parentSchema: schema19.properties.counts,
						data: data79
					};
					if (vErrors === null) vErrors = [err151];
					else addError(vErrors, err151);
					errors++;
				}
				if (data79.known === void 0) {
					const err152 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "known" },
						schema: schema19.properties.counts.required,
						parentSchema: schema19.properties.counts,
						data: data79
					};
					if (vErrors === null) vErrors = [err152];
					else addError(vErrors, err152);
					errors++;
				}
				for (const key15 in data79) if (!(key15 === "failed" || key15 === "unknown" || key15 === "waived" || key15 === "known")) {
					const err153 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key15 },
						schema: false,
						parentSchema: schema19.properties.counts,
						data: data79
					};
					if (vErrors === null) vErrors = [err153];
					else addError(vErrors, err153);
					errors++;
				}
				if (data79.failed !== void 0) {
					let data80 = data79.failed;
					if (!(typeof data80 == "number" && !(data80 % 1) && !isNaN(data80) && isFinite(data80))) {
						const err154 = {
							instancePath: instancePath + "/counts/failed",
							schemaPath: "#/properties/counts/properties/failed/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema19.properties.counts.properties.failed.type,
							parentSchema: schema19.properties.counts.properties.failed,
							data: data80
						};
						if (vErrors === null) vErrors = [err154];
						else addError(vErrors, err154);
						errors++;
					}
				}
				if (data79.unknown !== void 0) {
					let data81 = data79.unknown;
					if (!(typeof data81 == "number" && !(data81 % 1) && !isNaN(data81) && isFinite(data81))) {
						const err155 = {
							instancePath: instancePath + "/counts/unknown",
							schemaPath: "#/properties/counts/properties/unknown/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema19.properties.counts.properties.unknown.type,
							parentSchema: schema19.properties.counts.properties.unknown,
							data: data81
						};
						if (vErrors === null) vErrors = [err155];
						else addError(vErrors, err155);
						errors++;
					}
				}
				if (data79.waived !== void 0) {
					let data82 = data79.waived;
					if (!(typeof data82 == "number" && !(data82 % 1) && !isNaN(data82) && isFinite(data82))) {
						const err156 = {
							instancePath: instancePath + "/counts/waived",
							schemaPath: "#/properties/counts/properties/waived/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema19.properties.counts.properties.waived.type,
							parentSchema: schema19.properties.counts.properties.waived,
							data: data82
						};
						if (vErrors === null) vErrors = [err156];
						else addError(vErrors, err156);
						errors++;
					}
				}
				if (data79.known !== void 0) {
					let data83 = data79.known;
					if (!(typeof data83 == "number" && !(data83 % 1) && !isNaN(data83) && isFinite(data83))) {
						const err157 = {
							instancePath: instancePath + "/counts/known",
							schemaPath: "#/properties/counts/properties/known/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema19.properties.counts.properties.known.type,
							parentSchema: schema19.properties.counts.properties.known,
							data: data83
						};
						if (vErrors === null) vErrors = [err157];
						else addError(vErrors, err157);
						errors++;
					}
				}
			} else {
				const err158 = {
					instancePath: instancePath + "/counts",
					schemaPath: "#/properties/counts/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.counts.type,
					parentSchema: schema19.properties.counts,
					data: data79
				};
				if (vErrors === null) vErrors = [err158];
				else addError(vErrors, err158);
				errors++;
			}
		}
	} else {
		const err159 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err159];
		else addError(vErrors, err159);
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

export { readinessReport };