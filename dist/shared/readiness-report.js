import { _ as addError, b as joinErrors, v as boundedValidator } from "./small-parts.js";

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

export { readinessReport };