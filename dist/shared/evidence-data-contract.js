import { _ as addError, b as joinErrors, v as boundedValidator } from "./small-parts.js";

const evidenceDataContract = boundedValidator(validate52);
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "evidence/data-contract.schema.json",
	"title": "DataContractUnit",
	"description": "One data contract with what was counted in its data.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"subjects",
		"problems",
		"notes",
		"objects",
		"notChecked"
	],
	"properties": {
		"id": {
			"description": "Path of the contract from the repository's root; behind a `#` the server that was looked at, where it is not the one by default, or `document`.",
			"type": "string",
			"maxLength": 1e3
		},
		"subjects": {
			"type": "array",
			"maxItems": 1e5,
			"items": { "$ref": "../common.schema.json#/$defs/subject" }
		},
		"unavailable": {
			"type": "string",
			"maxLength": 2e3
		},
		"location": {
			"description": "Where the record names it, or the contract itself.",
			"$ref": "../common.schema.json#/$defs/location"
		},
		"version": {
			"description": "Version of the contract.",
			"type": "string",
			"maxLength": 200
		},
		"server": {
			"description": "Name of the server whose data was read.",
			"type": "string",
			"maxLength": 500
		},
		"environment": {
			"description": "Environment of that server.",
			"type": "string",
			"maxLength": 500
		},
		"aside": {
			"description": "Whether another unit of the same contract says what is to be said of the document.",
			"type": "boolean"
		},
		"edgeCases": {
			"description": "What the contract says that data must contain, held against what the feature was evaluated on.",
			"type": "array",
			"maxItems": 1e4,
			"items": {
				"title": "EdgeCase",
				"type": "object",
				"additionalProperties": false,
				"required": ["statement"],
				"properties": {
					"statement": { "$ref": "#/$defs/statement" },
					"from": {
						"description": "Where that data was found: named as `evaluation`, the rows of results, or the data snapshot.",
						"enum": [
							"evaluation",
							"results",
							"data"
						]
					},
					"data": { "$ref": "#/$defs/data" },
					"units": {
						"title": "EvaluatedUnits",
						"description": "Only rows of units that the results have were looked at: the column that names the unit, and how many rows there were in all.",
						"type": "object",
						"additionalProperties": false,
						"required": ["column", "of"],
						"properties": {
							"column": {
								"type": "string",
								"maxLength": 500
							},
							"of": {
								"type": "integer",
								"minimum": 0
							}
						}
					},
					"unread": {
						"description": "Why it cannot be told.",
						"$ref": "#/$defs/unread"
					}
				}
			}
		},
		"problems": {
			"description": "What is wrong with the document.",
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "../common.schema.json#/$defs/evidenceProblem" }
		},
		"notes": {
			"description": "What a reader should know about how the data was found.",
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"type": "string",
				"maxLength": 2e3
			}
		},
		"unread": {
			"description": "Why no data was read for any object.",
			"$ref": "#/$defs/unread"
		},
		"objects": {
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "#/$defs/object" }
		},
		"evolution": {
			"title": "ContractEvolution",
			"description": "How the contract differs from the one at the merge base.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"location",
				"before",
				"after",
				"changes",
				"more",
				"dataChanged"
			],
			"properties": {
				"location": {
					"description": "Where the contract says its version.",
					"$ref": "../common.schema.json#/$defs/location"
				},
				"before": { "$ref": "../contract-changes.schema.json#/$defs/side" },
				"after": { "$ref": "../contract-changes.schema.json#/$defs/side" },
				"changes": {
					"type": "array",
					"maxItems": 2e3,
					"items": { "$ref": "../contract-changes.schema.json#/$defs/change" }
				},
				"more": {
					"description": "Changes beyond those that are listed; the listed ones have the largest steps.",
					"type": "integer",
					"minimum": 0
				},
				"dataChanged": {
					"description": "Files of its data that differ from the merge base.",
					"$ref": "../common.schema.json#/$defs/nameList"
				}
			}
		},
		"days": {
			"description": "Days from which or until which the data may be relied on, as the contract says.",
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"title": "ContractDay",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"about",
					"is",
					"day",
					"from",
					"until",
					"location"
				],
				"properties": {
					"about": {
						"description": "Tells it from all others of the contract.",
						"type": "string",
						"maxLength": 200
					},
					"is": { "enum": [
						"general-availability",
						"end-of-support",
						"end-of-life"
					] },
					"day": {
						"description": "As it is written.",
						"type": "string",
						"maxLength": 100
					},
					"from": {
						"description": "When it begins, in UTC.",
						"type": "string",
						"maxLength": 100
					},
					"until": {
						"description": "When it is over, in UTC.",
						"type": "string",
						"maxLength": 100
					},
					"location": { "$ref": "../common.schema.json#/$defs/location" }
				}
			}
		},
		"comparisons": {
			"description": "Data that changed since the merge base, beside what it was.",
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "../common.schema.json#/$defs/dataComparison" }
		},
		"notChecked": {
			"description": "What the contract declares and nothing here looks at.",
			"type": "array",
			"maxItems": 1e5,
			"items": {
				"title": "NotChecked",
				"type": "object",
				"additionalProperties": false,
				"required": ["statement", "why"],
				"properties": {
					"statement": {
						"type": "string",
						"maxLength": 2e3
					},
					"location": { "$ref": "../common.schema.json#/$defs/location" },
					"why": {
						"type": "string",
						"maxLength": 2e3
					}
				}
			}
		}
	},
	"$defs": {
		"unread": {
			"title": "Unread",
			"description": "Why data was not read: it is not what it is said to be (fail), or it could not be looked at (unknown).",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"outcome",
				"message",
				"remedy"
			],
			"properties": {
				"outcome": { "enum": ["fail", "unknown"] },
				"message": {
					"type": "string",
					"maxLength": 2e3
				},
				"remedy": {
					"type": "string",
					"maxLength": 2e3
				},
				"location": { "$ref": "../common.schema.json#/$defs/location" }
			}
		},
		"object": {
			"title": "ContractObjectEvidence",
			"description": "One object (table) of the contract.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"name",
				"location",
				"statements"
			],
			"properties": {
				"name": {
					"type": "string",
					"maxLength": 500
				},
				"location": { "$ref": "../common.schema.json#/$defs/location" },
				"unread": { "$ref": "#/$defs/unread" },
				"data": { "$ref": "#/$defs/data" },
				"statements": {
					"type": "array",
					"maxItems": 1e5,
					"items": { "$ref": "#/$defs/statement" }
				}
			}
		},
		"data": {
			"title": "ObjectData",
			"description": "What was read of an object.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"files",
				"rows",
				"unreadable",
				"others",
				"columnsKnown"
			],
			"properties": {
				"files": { "$ref": "../common.schema.json#/$defs/nameList" },
				"rows": {
					"description": "Rows that could be read, of all files.",
					"type": "integer",
					"minimum": 0
				},
				"fileRows": {
					"description": "Of several files, how many rows each has, the first of them.",
					"type": "array",
					"maxItems": 100,
					"items": {
						"title": "FileRows",
						"type": "object",
						"additionalProperties": false,
						"required": ["path", "rows"],
						"properties": {
							"path": {
								"type": "string",
								"maxLength": 1e3
							},
							"rows": {
								"type": "integer",
								"minimum": 0
							}
						}
					}
				},
				"outOfOrder": {
					"title": "ColumnOrder",
					"description": "The first declared column that does not stand where the contract has it, and the one before which it stands.",
					"type": "object",
					"additionalProperties": false,
					"required": ["column", "before"],
					"properties": {
						"column": {
							"type": "string",
							"maxLength": 500
						},
						"before": {
							"type": "string",
							"maxLength": 500
						}
					}
				},
				"ordered": {
					"description": "Whether the format has an order of columns.",
					"type": "boolean"
				},
				"columnsKnown": {
					"description": "Whether the files say which columns they have; JSON without rows does not.",
					"type": "boolean"
				},
				"others": {
					"description": "Columns of the data that the contract does not declare.",
					"$ref": "../common.schema.json#/$defs/nameList"
				},
				"unreadable": {
					"title": "UnreadableRowsEvidence",
					"description": "Rows that could not be read as rows. They count nowhere else.",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"count",
						"more",
						"examples"
					],
					"properties": {
						"count": {
							"type": "integer",
							"minimum": 0
						},
						"more": {
							"description": "Whether there may be more than were counted.",
							"type": "boolean"
						},
						"examples": {
							"type": "array",
							"maxItems": 20,
							"items": {
								"type": "object",
								"additionalProperties": false,
								"required": ["path", "why"],
								"properties": {
									"path": {
										"type": "string",
										"maxLength": 1e3
									},
									"row": {
										"type": "integer",
										"minimum": 1
									},
									"line": {
										"type": "integer",
										"minimum": 1
									},
									"why": {
										"type": "string",
										"maxLength": 500
									}
								}
							}
						}
					}
				}
			}
		},
		"statement": {
			"title": "Statement",
			"description": "One thing the contract states that can be held against data. One of column, counted and limit alone says what was seen.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"about",
				"says",
				"asks",
				"location"
			],
			"properties": {
				"about": {
					"description": "Tells it from all others of the contract, however lines move.",
					"type": "string",
					"maxLength": 2e3
				},
				"says": {
					"description": "In words: `busy_share` is at most 1.",
					"type": "string",
					"maxLength": 2e3
				},
				"asks": {
					"description": "The check that decides it.",
					"enum": [
						"columns-present",
						"required-values-present",
						"types-hold",
						"values-unique",
						"values-in-range",
						"values-in-enumeration",
						"values-match",
						"structure-holds",
						"references-hold",
						"rules-hold",
						"service-levels-kept",
						"has-rows"
					]
				},
				"location": { "$ref": "../common.schema.json#/$defs/location" },
				"reported": {
					"title": "ReportedByTool",
					"description": "What a tool that ran where the data is said of it.",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"tool",
						"file",
						"test",
						"outcome"
					],
					"properties": {
						"tool": {
							"type": "string",
							"maxLength": 300
						},
						"time": {
							"description": "When it ran.",
							"type": "string",
							"maxLength": 100
						},
						"file": {
							"description": "Where its results were read.",
							"type": "string",
							"maxLength": 1e3
						},
						"test": {
							"description": "The tool's own name of its test.",
							"type": "string",
							"maxLength": 500
						},
						"outcome": { "enum": [
							"passed",
							"failed",
							"errored",
							"skipped"
						] },
						"failing": {
							"description": "Rows in which it does not hold.",
							"type": "integer",
							"minimum": 0
						},
						"rows": {
							"description": "Rows that were looked at.",
							"type": "integer",
							"minimum": 0
						}
					}
				},
				"column": {
					"title": "ColumnSeen",
					"description": "For a declared column: whether the data has it.",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"needed",
						"found",
						"missingIn"
					],
					"properties": {
						"needed": {
							"description": "Whether it must be there.",
							"type": "boolean"
						},
						"found": {
							"description": "Whether any file has it.",
							"type": "boolean"
						},
						"missingIn": {
							"description": "Files without it.",
							"$ref": "../common.schema.json#/$defs/nameList"
						},
						"near": {
							"description": "A column of the data with nearly this name.",
							"type": "string",
							"maxLength": 500
						}
					}
				},
				"counted": {
					"title": "Counted",
					"description": "How many rows were asked, and in how many it does not hold.",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"of",
						"failing",
						"examples"
					],
					"properties": {
						"of": {
							"description": "Rows it is about: those with a value that can be asked, or all.",
							"type": "integer",
							"minimum": 0
						},
						"failing": {
							"type": "integer",
							"minimum": 0
						},
						"otherType": {
							"description": "Values that could not be asked because they are not of the declared type.",
							"type": "integer",
							"minimum": 0
						},
						"stored": {
							"description": "Types under which the files store the column.",
							"type": "string",
							"maxLength": 500
						},
						"masked": {
							"description": "Whether values are withheld because the column is classified.",
							"type": "boolean"
						},
						"inFiles": {
							"description": "Of several files, those in which it does not hold, the first of them.",
							"type": "array",
							"maxItems": 20,
							"items": {
								"title": "FileCount",
								"type": "object",
								"additionalProperties": false,
								"required": [
									"path",
									"rows",
									"failing"
								],
								"properties": {
									"path": {
										"type": "string",
										"maxLength": 1e3
									},
									"rows": {
										"type": "integer",
										"minimum": 0
									},
									"failing": {
										"type": "integer",
										"minimum": 0
									}
								}
							}
						},
						"filesFailing": {
							"description": "Of several files, in how many it does not hold.",
							"type": "integer",
							"minimum": 0
						},
						"examples": {
							"type": "array",
							"maxItems": 20,
							"items": {
								"title": "RowExample",
								"type": "object",
								"additionalProperties": false,
								"required": ["path"],
								"properties": {
									"path": {
										"type": "string",
										"maxLength": 1e3
									},
									"row": {
										"description": "Row 1 is the first row of data.",
										"type": "integer",
										"minimum": 1
									},
									"line": {
										"type": "integer",
										"minimum": 1
									},
									"value": {
										"type": "string",
										"maxLength": 500
									},
									"key": {
										"description": "Values of the primary key, to find the row by; left out where there is none.",
										"type": "array",
										"maxItems": 20,
										"items": {
											"type": "object",
											"additionalProperties": false,
											"required": ["name", "value"],
											"properties": {
												"name": {
													"type": "string",
													"maxLength": 500
												},
												"value": {
													"description": "Null where it has none, or it must not be shown.",
													"type": ["string", "null"],
													"maxLength": 500
												}
											}
										}
									}
								}
							}
						}
					}
				},
				"advisory": {
					"description": "Whether the contract itself says, by the severity of the rule, that it must not stop anybody.",
					"type": "boolean"
				},
				"mostly": {
					"description": "The share of rows in which it must hold. Left out: all.",
					"type": "number",
					"exclusiveMinimum": 0,
					"maximum": 1
				},
				"range": {
					"title": "ValueRange",
					"description": "What a measured value must be within, both included.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"minimum": { "type": "number" },
						"maximum": { "type": "number" }
					}
				},
				"measured": {
					"title": "MeasuredValue",
					"description": "What a rule gave. Where the value may be one of a classified column only whether it holds is kept.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"value": { "type": [
							"number",
							"boolean",
							"null"
						] },
						"holds": { "type": "boolean" }
					}
				},
				"level": {
					"title": "MeasuredLevel",
					"description": "What data says of a service level.",
					"type": "object",
					"additionalProperties": false,
					"required": ["seconds", "allowed"],
					"properties": {
						"seconds": {
							"description": "Age or gap in seconds; null where there is nothing to measure.",
							"type": ["number", "null"]
						},
						"allowed": {
							"description": "At most so many seconds.",
							"type": "number"
						},
						"ages": {
							"description": "Whether it grows by the passing of time alone.",
							"type": "boolean"
						},
						"masked": {
							"description": "Whether the number is withheld because the column is classified; `seconds` is then 0 where it holds, one above `allowed` where not, and -86401 where the moment lies in the future.",
							"type": "boolean"
						}
					}
				},
				"stored": {
					"title": "StoredAs",
					"description": "For a physical type: what the files store, and what they may.",
					"type": "object",
					"additionalProperties": false,
					"required": ["types", "allowed"],
					"properties": {
						"types": { "$ref": "../common.schema.json#/$defs/nameList" },
						"allowed": { "$ref": "../common.schema.json#/$defs/nameList" }
					}
				},
				"undecided": {
					"title": "Undecided",
					"description": "Why it could not be decided, and what to do.",
					"type": "object",
					"additionalProperties": false,
					"required": ["why", "remedy"],
					"properties": {
						"why": {
							"type": "string",
							"maxLength": 2e3
						},
						"remedy": {
							"type": "string",
							"maxLength": 2e3
						},
						"elsewhere": {
							"description": "Whether only data that is not here could decide it; then it weighs a warning at most.",
							"type": "boolean"
						}
					}
				},
				"absent": {
					"description": "A column it is about that the data does not have.",
					"type": "string",
					"maxLength": 500
				},
				"limit": {
					"title": "RuleLimit",
					"description": "How many rows may fail, or how many rows there must be. Left out: none may fail.",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"operator",
						"values",
						"unit"
					],
					"properties": {
						"operator": { "enum": [
							"mustBe",
							"mustNotBe",
							"mustBeGreaterThan",
							"mustBeGreaterOrEqualTo",
							"mustBeLessThan",
							"mustBeLessOrEqualTo",
							"mustBeBetween",
							"mustNotBeBetween"
						] },
						"values": {
							"type": "array",
							"minItems": 1,
							"maxItems": 2,
							"items": { "type": "number" }
						},
						"unit": { "enum": ["rows", "percent"] }
					}
				}
			}
		}
	}
};
const func1 = Object.prototype.hasOwnProperty;
const schema21 = {
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
const schema22 = {
	"description": "The id git gives these bytes (`git hash-object`): SHA-1, or SHA-256 in repositories that use it.",
	"type": "string",
	"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
};
const pattern3 = /* @__PURE__ */ new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55.evaluated;
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
	validate55.errors = vErrors;
	return errors === 0;
}
validate55.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema23 = {
	"description": "A SHA-256: 64 digits and letters from a to f.",
	"type": "string",
	"pattern": "^[0-9a-f]{64}$"
};
const pattern4 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "");
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern4.test(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{64}$" },
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
		if (data.role === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "role" },
				parentSchema: schema21,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "role" || key0 === "path" || key0 === "blob" || key0 === "name" || key0 === "sha256" || key0 === "rows")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema21,
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
					params: { allowedValues: schema21.properties.role.enum },
					parentSchema: schema21.properties.role,
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
						parentSchema: schema21.properties.path,
						data: data1
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/path",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema21.properties.path,
					data: data1
				});
				errors++;
			}
		}
		if (data.blob !== void 0) {
			if (!validate55(data.blob, {
				instancePath: instancePath + "/blob",
				parentData: data,
				parentDataProperty: "blob",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate55.errors);
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
						parentSchema: schema21.properties.name,
						data: data3
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/name",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema21.properties.name,
					data: data3
				});
				errors++;
			}
		}
		if (data.sha256 !== void 0) {
			if (!validate57(data.sha256, {
				instancePath: instancePath + "/sha256",
				parentData: data,
				parentDataProperty: "sha256",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate57.errors);
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
					parentSchema: schema21.properties.rows,
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
						parentSchema: schema21.properties.rows,
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
const schema24 = {
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
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "path" },
				parentSchema: schema24,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "line" || key0 === "column")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema24,
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
						parentSchema: schema24.properties.path,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/path",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.path,
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
					parentSchema: schema24.properties.line,
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
						parentSchema: schema24.properties.line,
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
					parentSchema: schema24.properties.column,
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
						parentSchema: schema24.properties.column,
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
			parentSchema: schema24,
			data
		});
		errors++;
	}
	validate60.errors = vErrors;
	return errors === 0;
}
validate60.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema25 = {
	"title": "Statement",
	"description": "One thing the contract states that can be held against data. One of column, counted and limit alone says what was seen.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"about",
		"says",
		"asks",
		"location"
	],
	"properties": {
		"about": {
			"description": "Tells it from all others of the contract, however lines move.",
			"type": "string",
			"maxLength": 2e3
		},
		"says": {
			"description": "In words: `busy_share` is at most 1.",
			"type": "string",
			"maxLength": 2e3
		},
		"asks": {
			"description": "The check that decides it.",
			"enum": [
				"columns-present",
				"required-values-present",
				"types-hold",
				"values-unique",
				"values-in-range",
				"values-in-enumeration",
				"values-match",
				"structure-holds",
				"references-hold",
				"rules-hold",
				"service-levels-kept",
				"has-rows"
			]
		},
		"location": { "$ref": "../common.schema.json#/$defs/location" },
		"reported": {
			"title": "ReportedByTool",
			"description": "What a tool that ran where the data is said of it.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"tool",
				"file",
				"test",
				"outcome"
			],
			"properties": {
				"tool": {
					"type": "string",
					"maxLength": 300
				},
				"time": {
					"description": "When it ran.",
					"type": "string",
					"maxLength": 100
				},
				"file": {
					"description": "Where its results were read.",
					"type": "string",
					"maxLength": 1e3
				},
				"test": {
					"description": "The tool's own name of its test.",
					"type": "string",
					"maxLength": 500
				},
				"outcome": { "enum": [
					"passed",
					"failed",
					"errored",
					"skipped"
				] },
				"failing": {
					"description": "Rows in which it does not hold.",
					"type": "integer",
					"minimum": 0
				},
				"rows": {
					"description": "Rows that were looked at.",
					"type": "integer",
					"minimum": 0
				}
			}
		},
		"column": {
			"title": "ColumnSeen",
			"description": "For a declared column: whether the data has it.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"needed",
				"found",
				"missingIn"
			],
			"properties": {
				"needed": {
					"description": "Whether it must be there.",
					"type": "boolean"
				},
				"found": {
					"description": "Whether any file has it.",
					"type": "boolean"
				},
				"missingIn": {
					"description": "Files without it.",
					"$ref": "../common.schema.json#/$defs/nameList"
				},
				"near": {
					"description": "A column of the data with nearly this name.",
					"type": "string",
					"maxLength": 500
				}
			}
		},
		"counted": {
			"title": "Counted",
			"description": "How many rows were asked, and in how many it does not hold.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"of",
				"failing",
				"examples"
			],
			"properties": {
				"of": {
					"description": "Rows it is about: those with a value that can be asked, or all.",
					"type": "integer",
					"minimum": 0
				},
				"failing": {
					"type": "integer",
					"minimum": 0
				},
				"otherType": {
					"description": "Values that could not be asked because they are not of the declared type.",
					"type": "integer",
					"minimum": 0
				},
				"stored": {
					"description": "Types under which the files store the column.",
					"type": "string",
					"maxLength": 500
				},
				"masked": {
					"description": "Whether values are withheld because the column is classified.",
					"type": "boolean"
				},
				"inFiles": {
					"description": "Of several files, those in which it does not hold, the first of them.",
					"type": "array",
					"maxItems": 20,
					"items": {
						"title": "FileCount",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"path",
							"rows",
							"failing"
						],
						"properties": {
							"path": {
								"type": "string",
								"maxLength": 1e3
							},
							"rows": {
								"type": "integer",
								"minimum": 0
							},
							"failing": {
								"type": "integer",
								"minimum": 0
							}
						}
					}
				},
				"filesFailing": {
					"description": "Of several files, in how many it does not hold.",
					"type": "integer",
					"minimum": 0
				},
				"examples": {
					"type": "array",
					"maxItems": 20,
					"items": {
						"title": "RowExample",
						"type": "object",
						"additionalProperties": false,
						"required": ["path"],
						"properties": {
							"path": {
								"type": "string",
								"maxLength": 1e3
							},
							"row": {
								"description": "Row 1 is the first row of data.",
								"type": "integer",
								"minimum": 1
							},
							"line": {
								"type": "integer",
								"minimum": 1
							},
							"value": {
								"type": "string",
								"maxLength": 500
							},
							"key": {
								"description": "Values of the primary key, to find the row by; left out where there is none.",
								"type": "array",
								"maxItems": 20,
								"items": {
									"type": "object",
									"additionalProperties": false,
									"required": ["name", "value"],
									"properties": {
										"name": {
											"type": "string",
											"maxLength": 500
										},
										"value": {
											"description": "Null where it has none, or it must not be shown.",
											"type": ["string", "null"],
											"maxLength": 500
										}
									}
								}
							}
						}
					}
				}
			}
		},
		"advisory": {
			"description": "Whether the contract itself says, by the severity of the rule, that it must not stop anybody.",
			"type": "boolean"
		},
		"mostly": {
			"description": "The share of rows in which it must hold. Left out: all.",
			"type": "number",
			"exclusiveMinimum": 0,
			"maximum": 1
		},
		"range": {
			"title": "ValueRange",
			"description": "What a measured value must be within, both included.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"minimum": { "type": "number" },
				"maximum": { "type": "number" }
			}
		},
		"measured": {
			"title": "MeasuredValue",
			"description": "What a rule gave. Where the value may be one of a classified column only whether it holds is kept.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"value": { "type": [
					"number",
					"boolean",
					"null"
				] },
				"holds": { "type": "boolean" }
			}
		},
		"level": {
			"title": "MeasuredLevel",
			"description": "What data says of a service level.",
			"type": "object",
			"additionalProperties": false,
			"required": ["seconds", "allowed"],
			"properties": {
				"seconds": {
					"description": "Age or gap in seconds; null where there is nothing to measure.",
					"type": ["number", "null"]
				},
				"allowed": {
					"description": "At most so many seconds.",
					"type": "number"
				},
				"ages": {
					"description": "Whether it grows by the passing of time alone.",
					"type": "boolean"
				},
				"masked": {
					"description": "Whether the number is withheld because the column is classified; `seconds` is then 0 where it holds, one above `allowed` where not, and -86401 where the moment lies in the future.",
					"type": "boolean"
				}
			}
		},
		"stored": {
			"title": "StoredAs",
			"description": "For a physical type: what the files store, and what they may.",
			"type": "object",
			"additionalProperties": false,
			"required": ["types", "allowed"],
			"properties": {
				"types": { "$ref": "../common.schema.json#/$defs/nameList" },
				"allowed": { "$ref": "../common.schema.json#/$defs/nameList" }
			}
		},
		"undecided": {
			"title": "Undecided",
			"description": "Why it could not be decided, and what to do.",
			"type": "object",
			"additionalProperties": false,
			"required": ["why", "remedy"],
			"properties": {
				"why": {
					"type": "string",
					"maxLength": 2e3
				},
				"remedy": {
					"type": "string",
					"maxLength": 2e3
				},
				"elsewhere": {
					"description": "Whether only data that is not here could decide it; then it weighs a warning at most.",
					"type": "boolean"
				}
			}
		},
		"absent": {
			"description": "A column it is about that the data does not have.",
			"type": "string",
			"maxLength": 500
		},
		"limit": {
			"title": "RuleLimit",
			"description": "How many rows may fail, or how many rows there must be. Left out: none may fail.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"operator",
				"values",
				"unit"
			],
			"properties": {
				"operator": { "enum": [
					"mustBe",
					"mustNotBe",
					"mustBeGreaterThan",
					"mustBeGreaterOrEqualTo",
					"mustBeLessThan",
					"mustBeLessOrEqualTo",
					"mustBeBetween",
					"mustNotBeBetween"
				] },
				"values": {
					"type": "array",
					"minItems": 1,
					"maxItems": 2,
					"items": { "type": "number" }
				},
				"unit": { "enum": ["rows", "percent"] }
			}
		}
	}
};
const schema26 = {
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
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.total === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "total" },
				parentSchema: schema26,
				data
			});
			errors++;
		}
		if (data.first === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "first" },
				parentSchema: schema26,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "total" || key0 === "first")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema26,
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
					parentSchema: schema26.properties.total,
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
						parentSchema: schema26.properties.total,
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
						parentSchema: schema26.properties.first,
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
								parentSchema: schema26.properties.first.items,
								data: data2
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/first/" + i0,
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema26.properties.first.items,
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
					parentSchema: schema26.properties.first,
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
			parentSchema: schema26,
			data
		});
		errors++;
	}
	validate64.errors = vErrors;
	return errors === 0;
}
validate64.evaluated = {
	"props": true,
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
		if (data.about === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "about" },
				parentSchema: schema25,
				data
			});
			errors++;
		}
		if (data.says === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "says" },
				parentSchema: schema25,
				data
			});
			errors++;
		}
		if (data.asks === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "asks" },
				parentSchema: schema25,
				data
			});
			errors++;
		}
		if (data.location === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "location" },
				parentSchema: schema25,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema25.properties, key0)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema25,
				data
			});
			errors++;
		}
		if (data.about !== void 0) {
			let data0 = data.about;
			if (typeof data0 === "string") {
				if (data0.length > 2e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/about",
						keyword: "maxLength",
						params: { limit: 2e3 },
						parentSchema: schema25.properties.about,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/about",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema25.properties.about,
					data: data0
				});
				errors++;
			}
		}
		if (data.says !== void 0) {
			let data1 = data.says;
			if (typeof data1 === "string") {
				if (data1.length > 2e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/says",
						keyword: "maxLength",
						params: { limit: 2e3 },
						parentSchema: schema25.properties.says,
						data: data1
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/says",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema25.properties.says,
					data: data1
				});
				errors++;
			}
		}
		if (data.asks !== void 0) {
			let data2 = data.asks;
			if (!(data2 === "columns-present" || data2 === "required-values-present" || data2 === "types-hold" || data2 === "values-unique" || data2 === "values-in-range" || data2 === "values-in-enumeration" || data2 === "values-match" || data2 === "structure-holds" || data2 === "references-hold" || data2 === "rules-hold" || data2 === "service-levels-kept" || data2 === "has-rows")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/asks",
					keyword: "enum",
					params: { allowedValues: schema25.properties.asks.enum },
					parentSchema: schema25.properties.asks,
					data: data2
				});
				errors++;
			}
		}
		if (data.location !== void 0) {
			if (!validate60(data.location, {
				instancePath: instancePath + "/location",
				parentData: data,
				parentDataProperty: "location",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.reported !== void 0) {
			let data4 = data.reported;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.tool === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/reported",
						keyword: "required",
						params: { missingProperty: "tool" },
						parentSchema: schema25.properties.reported,
						data: data4
					});
					errors++;
				}
				if (data4.file === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/reported",
						keyword: "required",
						params: { missingProperty: "file" },
						parentSchema: schema25.properties.reported,
						data: data4
					});
					errors++;
				}
				if (data4.test === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/reported",
						keyword: "required",
						params: { missingProperty: "test" },
						parentSchema: schema25.properties.reported,
						data: data4
					});
					errors++;
				}
				if (data4.outcome === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/reported",
						keyword: "required",
						params: { missingProperty: "outcome" },
						parentSchema: schema25.properties.reported,
						data: data4
					});
					errors++;
				}
				for (const key1 in data4) if (!(key1 === "tool" || key1 === "time" || key1 === "file" || key1 === "test" || key1 === "outcome" || key1 === "failing" || key1 === "rows")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/reported",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						parentSchema: schema25.properties.reported,
						data: data4
					});
					errors++;
				}
				if (data4.tool !== void 0) {
					let data5 = data4.tool;
					if (typeof data5 === "string") {
						if (data5.length > 300) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/reported/tool",
								keyword: "maxLength",
								params: { limit: 300 },
								parentSchema: schema25.properties.reported.properties.tool,
								data: data5
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/reported/tool",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema25.properties.reported.properties.tool,
							data: data5
						});
						errors++;
					}
				}
				if (data4.time !== void 0) {
					let data6 = data4.time;
					if (typeof data6 === "string") {
						if (data6.length > 100) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/reported/time",
								keyword: "maxLength",
								params: { limit: 100 },
								parentSchema: schema25.properties.reported.properties.time,
								data: data6
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/reported/time",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema25.properties.reported.properties.time,
							data: data6
						});
						errors++;
					}
				}
				if (data4.file !== void 0) {
					let data7 = data4.file;
					if (typeof data7 === "string") {
						if (data7.length > 1e3) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/reported/file",
								keyword: "maxLength",
								params: { limit: 1e3 },
								parentSchema: schema25.properties.reported.properties.file,
								data: data7
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/reported/file",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema25.properties.reported.properties.file,
							data: data7
						});
						errors++;
					}
				}
				if (data4.test !== void 0) {
					let data8 = data4.test;
					if (typeof data8 === "string") {
						if (data8.length > 500) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/reported/test",
								keyword: "maxLength",
								params: { limit: 500 },
								parentSchema: schema25.properties.reported.properties.test,
								data: data8
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/reported/test",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema25.properties.reported.properties.test,
							data: data8
						});
						errors++;
					}
				}
				if (data4.outcome !== void 0) {
					let data9 = data4.outcome;
					if (!(data9 === "passed" || data9 === "failed" || data9 === "errored" || data9 === "skipped")) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/reported/outcome",
							keyword: "enum",
							params: { allowedValues: schema25.properties.reported.properties.outcome.enum },
							parentSchema: schema25.properties.reported.properties.outcome,
							data: data9
						});
						errors++;
					}
				}
				if (data4.failing !== void 0) {
					let data10 = data4.failing;
					if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/reported/failing",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema25.properties.reported.properties.failing,
							data: data10
						});
						errors++;
					}
					if (typeof data10 == "number" && isFinite(data10)) {
						if (data10 < 0 || isNaN(data10)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/reported/failing",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema25.properties.reported.properties.failing,
								data: data10
							});
							errors++;
						}
					}
				}
				if (data4.rows !== void 0) {
					let data11 = data4.rows;
					if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/reported/rows",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema25.properties.reported.properties.rows,
							data: data11
						});
						errors++;
					}
					if (typeof data11 == "number" && isFinite(data11)) {
						if (data11 < 0 || isNaN(data11)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/reported/rows",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema25.properties.reported.properties.rows,
								data: data11
							});
							errors++;
						}
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/reported",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema25.properties.reported,
					data: data4
				});
				errors++;
			}
		}
		if (data.column !== void 0) {
			let data12 = data.column;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				if (data12.needed === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/column",
						keyword: "required",
						params: { missingProperty: "needed" },
						parentSchema: schema25.properties.column,
						data: data12
					});
					errors++;
				}
				if (data12.found === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/column",
						keyword: "required",
						params: { missingProperty: "found" },
						parentSchema: schema25.properties.column,
						data: data12
					});
					errors++;
				}
				if (data12.missingIn === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/column",
						keyword: "required",
						params: { missingProperty: "missingIn" },
						parentSchema: schema25.properties.column,
						data: data12
					});
					errors++;
				}
				for (const key2 in data12) if (!(key2 === "needed" || key2 === "found" || key2 === "missingIn" || key2 === "near")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/column",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						parentSchema: schema25.properties.column,
						data: data12
					});
					errors++;
				}
				if (data12.needed !== void 0) {
					let data13 = data12.needed;
					if (typeof data13 !== "boolean") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/column/needed",
							keyword: "type",
							params: { type: "boolean" },
							parentSchema: schema25.properties.column.properties.needed,
							data: data13
						});
						errors++;
					}
				}
				if (data12.found !== void 0) {
					let data14 = data12.found;
					if (typeof data14 !== "boolean") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/column/found",
							keyword: "type",
							params: { type: "boolean" },
							parentSchema: schema25.properties.column.properties.found,
							data: data14
						});
						errors++;
					}
				}
				if (data12.missingIn !== void 0) {
					if (!validate64(data12.missingIn, {
						instancePath: instancePath + "/column/missingIn",
						parentData: data12,
						parentDataProperty: "missingIn",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate64.errors);
						errors = vErrors.length;
					}
				}
				if (data12.near !== void 0) {
					let data16 = data12.near;
					if (typeof data16 === "string") {
						if (data16.length > 500) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/column/near",
								keyword: "maxLength",
								params: { limit: 500 },
								parentSchema: schema25.properties.column.properties.near,
								data: data16
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/column/near",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema25.properties.column.properties.near,
							data: data16
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/column",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema25.properties.column,
					data: data12
				});
				errors++;
			}
		}
		if (data.counted !== void 0) {
			let data17 = data.counted;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				if (data17.of === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/counted",
						keyword: "required",
						params: { missingProperty: "of" },
						parentSchema: schema25.properties.counted,
						data: data17
					});
					errors++;
				}
				if (data17.failing === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/counted",
						keyword: "required",
						params: { missingProperty: "failing" },
						parentSchema: schema25.properties.counted,
						data: data17
					});
					errors++;
				}
				if (data17.examples === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/counted",
						keyword: "required",
						params: { missingProperty: "examples" },
						parentSchema: schema25.properties.counted,
						data: data17
					});
					errors++;
				}
				for (const key3 in data17) if (!(key3 === "of" || key3 === "failing" || key3 === "otherType" || key3 === "stored" || key3 === "masked" || key3 === "inFiles" || key3 === "filesFailing" || key3 === "examples")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/counted",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						parentSchema: schema25.properties.counted,
						data: data17
					});
					errors++;
				}
				if (data17.of !== void 0) {
					let data18 = data17.of;
					if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/counted/of",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema25.properties.counted.properties.of,
							data: data18
						});
						errors++;
					}
					if (typeof data18 == "number" && isFinite(data18)) {
						if (data18 < 0 || isNaN(data18)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/counted/of",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema25.properties.counted.properties.of,
								data: data18
							});
							errors++;
						}
					}
				}
				if (data17.failing !== void 0) {
					let data19 = data17.failing;
					if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/counted/failing",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema25.properties.counted.properties.failing,
							data: data19
						});
						errors++;
					}
					if (typeof data19 == "number" && isFinite(data19)) {
						if (data19 < 0 || isNaN(data19)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/counted/failing",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema25.properties.counted.properties.failing,
								data: data19
							});
							errors++;
						}
					}
				}
				if (data17.otherType !== void 0) {
					let data20 = data17.otherType;
					if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/counted/otherType",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema25.properties.counted.properties.otherType,
							data: data20
						});
						errors++;
					}
					if (typeof data20 == "number" && isFinite(data20)) {
						if (data20 < 0 || isNaN(data20)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/counted/otherType",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema25.properties.counted.properties.otherType,
								data: data20
							});
							errors++;
						}
					}
				}
				if (data17.stored !== void 0) {
					let data21 = data17.stored;
					if (typeof data21 === "string") {
						if (data21.length > 500) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/counted/stored",
								keyword: "maxLength",
								params: { limit: 500 },
								parentSchema: schema25.properties.counted.properties.stored,
								data: data21
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/counted/stored",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema25.properties.counted.properties.stored,
							data: data21
						});
						errors++;
					}
				}
				if (data17.masked !== void 0) {
					let data22 = data17.masked;
					if (typeof data22 !== "boolean") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/counted/masked",
							keyword: "type",
							params: { type: "boolean" },
							parentSchema: schema25.properties.counted.properties.masked,
							data: data22
						});
						errors++;
					}
				}
				if (data17.inFiles !== void 0) {
					let data23 = data17.inFiles;
					if (Array.isArray(data23)) {
						if (data23.length > 20) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/counted/inFiles",
								keyword: "maxItems",
								params: { limit: 20 },
								parentSchema: schema25.properties.counted.properties.inFiles,
								data: data23
							});
							errors++;
						}
						const len0 = data23.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data24 = data23[i0];
							if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
								if (data24.path === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/counted/inFiles/" + i0,
										keyword: "required",
										params: { missingProperty: "path" },
										parentSchema: schema25.properties.counted.properties.inFiles.items,
										data: data24
									});
									errors++;
								}
								if (data24.rows === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/counted/inFiles/" + i0,
										keyword: "required",
										params: { missingProperty: "rows" },
										parentSchema: schema25.properties.counted.properties.inFiles.items,
										data: data24
									});
									errors++;
								}
								if (data24.failing === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/counted/inFiles/" + i0,
										keyword: "required",
										params: { missingProperty: "failing" },
										parentSchema: schema25.properties.counted.properties.inFiles.items,
										data: data24
									});
									errors++;
								}
								for (const key4 in data24) if (!(key4 === "path" || key4 === "rows" || key4 === "failing")) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/counted/inFiles/" + i0,
										keyword: "additionalProperties",
										params: { additionalProperty: key4 },
										parentSchema: schema25.properties.counted.properties.inFiles.items,
										data: data24
									});
									errors++;
								}
								if (data24.path !== void 0) {
									let data25 = data24.path;
									if (typeof data25 === "string") {
										if (data25.length > 1e3) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/counted/inFiles/" + i0 + "/path",
												keyword: "maxLength",
												params: { limit: 1e3 },
												parentSchema: schema25.properties.counted.properties.inFiles.items.properties.path,
												data: data25
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/counted/inFiles/" + i0 + "/path",
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema25.properties.counted.properties.inFiles.items.properties.path,
											data: data25
										});
										errors++;
									}
								}
								if (data24.rows !== void 0) {
									let data26 = data24.rows;
									if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/counted/inFiles/" + i0 + "/rows",
											keyword: "type",
											params: { type: "integer" },
											parentSchema: schema25.properties.counted.properties.inFiles.items.properties.rows,
											data: data26
										});
										errors++;
									}
									if (typeof data26 == "number" && isFinite(data26)) {
										if (data26 < 0 || isNaN(data26)) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/counted/inFiles/" + i0 + "/rows",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												parentSchema: schema25.properties.counted.properties.inFiles.items.properties.rows,
												data: data26
											});
											errors++;
										}
									}
								}
								if (data24.failing !== void 0) {
									let data27 = data24.failing;
									if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/counted/inFiles/" + i0 + "/failing",
											keyword: "type",
											params: { type: "integer" },
											parentSchema: schema25.properties.counted.properties.inFiles.items.properties.failing,
											data: data27
										});
										errors++;
									}
									if (typeof data27 == "number" && isFinite(data27)) {
										if (data27 < 0 || isNaN(data27)) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/counted/inFiles/" + i0 + "/failing",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												parentSchema: schema25.properties.counted.properties.inFiles.items.properties.failing,
												data: data27
											});
											errors++;
										}
									}
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/counted/inFiles/" + i0,
									keyword: "type",
									params: { type: "object" },
									parentSchema: schema25.properties.counted.properties.inFiles.items,
									data: data24
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/counted/inFiles",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema25.properties.counted.properties.inFiles,
							data: data23
						});
						errors++;
					}
				}
				if (data17.filesFailing !== void 0) {
					let data28 = data17.filesFailing;
					if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/counted/filesFailing",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema25.properties.counted.properties.filesFailing,
							data: data28
						});
						errors++;
					}
					if (typeof data28 == "number" && isFinite(data28)) {
						if (data28 < 0 || isNaN(data28)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/counted/filesFailing",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema25.properties.counted.properties.filesFailing,
								data: data28
							});
							errors++;
						}
					}
				}
				if (data17.examples !== void 0) {
					let data29 = data17.examples;
					if (Array.isArray(data29)) {
						if (data29.length > 20) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/counted/examples",
								keyword: "maxItems",
								params: { limit: 20 },
								parentSchema: schema25.properties.counted.properties.examples,
								data: data29
							});
							errors++;
						}
						const len1 = data29.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data30 = data29[i1];
							if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
								if (data30.path === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/counted/examples/" + i1,
										keyword: "required",
										params: { missingProperty: "path" },
										parentSchema: schema25.properties.counted.properties.examples.items,
										data: data30
									});
									errors++;
								}
								for (const key5 in data30) if (!(key5 === "path" || key5 === "row" || key5 === "line" || key5 === "value" || key5 === "key")) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/counted/examples/" + i1,
										keyword: "additionalProperties",
										params: { additionalProperty: key5 },
										parentSchema: schema25.properties.counted.properties.examples.items,
										data: data30
									});
									errors++;
								}
								if (data30.path !== void 0) {
									let data31 = data30.path;
									if (typeof data31 === "string") {
										if (data31.length > 1e3) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/counted/examples/" + i1 + "/path",
												keyword: "maxLength",
												params: { limit: 1e3 },
												parentSchema: schema25.properties.counted.properties.examples.items.properties.path,
												data: data31
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/counted/examples/" + i1 + "/path",
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema25.properties.counted.properties.examples.items.properties.path,
											data: data31
										});
										errors++;
									}
								}
								if (data30.row !== void 0) {
									let data32 = data30.row;
									if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/counted/examples/" + i1 + "/row",
											keyword: "type",
											params: { type: "integer" },
											parentSchema: schema25.properties.counted.properties.examples.items.properties.row,
											data: data32
										});
										errors++;
									}
									if (typeof data32 == "number" && isFinite(data32)) {
										if (data32 < 1 || isNaN(data32)) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/counted/examples/" + i1 + "/row",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												parentSchema: schema25.properties.counted.properties.examples.items.properties.row,
												data: data32
											});
											errors++;
										}
									}
								}
								if (data30.line !== void 0) {
									let data33 = data30.line;
									if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/counted/examples/" + i1 + "/line",
											keyword: "type",
											params: { type: "integer" },
											parentSchema: schema25.properties.counted.properties.examples.items.properties.line,
											data: data33
										});
										errors++;
									}
									if (typeof data33 == "number" && isFinite(data33)) {
										if (data33 < 1 || isNaN(data33)) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/counted/examples/" + i1 + "/line",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												parentSchema: schema25.properties.counted.properties.examples.items.properties.line,
												data: data33
											});
											errors++;
										}
									}
								}
								if (data30.value !== void 0) {
									let data34 = data30.value;
									if (typeof data34 === "string") {
										if (data34.length > 500) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/counted/examples/" + i1 + "/value",
												keyword: "maxLength",
												params: { limit: 500 },
												parentSchema: schema25.properties.counted.properties.examples.items.properties.value,
												data: data34
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/counted/examples/" + i1 + "/value",
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema25.properties.counted.properties.examples.items.properties.value,
											data: data34
										});
										errors++;
									}
								}
								if (data30.key !== void 0) {
									let data35 = data30.key;
									if (Array.isArray(data35)) {
										if (data35.length > 20) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/counted/examples/" + i1 + "/key",
												keyword: "maxItems",
												params: { limit: 20 },
												parentSchema: schema25.properties.counted.properties.examples.items.properties.key,
												data: data35
											});
											errors++;
										}
										const len2 = data35.length;
										for (let i2 = 0; i2 < len2; i2++) {
											let data36 = data35[i2];
											if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
												if (data36.name === void 0) {
													vErrors = addError(vErrors, {
														instancePath: instancePath + "/counted/examples/" + i1 + "/key/" + i2,
														keyword: "required",
														params: { missingProperty: "name" },
														parentSchema: schema25.properties.counted.properties.examples.items.properties.key.items,
														data: data36
													});
													errors++;
												}
												if (data36.value === void 0) {
													vErrors = addError(vErrors, {
														instancePath: instancePath + "/counted/examples/" + i1 + "/key/" + i2,
														keyword: "required",
														params: { missingProperty: "value" },
														parentSchema: schema25.properties.counted.properties.examples.items.properties.key.items,
														data: data36
													});
													errors++;
												}
												for (const key6 in data36) if (!(key6 === "name" || key6 === "value")) {
													vErrors = addError(vErrors, {
														instancePath: instancePath + "/counted/examples/" + i1 + "/key/" + i2,
														keyword: "additionalProperties",
														params: { additionalProperty: key6 },
														parentSchema: schema25.properties.counted.properties.examples.items.properties.key.items,
														data: data36
													});
													errors++;
												}
												if (data36.name !== void 0) {
													let data37 = data36.name;
													if (typeof data37 === "string") {
														if (data37.length > 500) {
															vErrors = addError(vErrors, {
																instancePath: instancePath + "/counted/examples/" + i1 + "/key/" + i2 + "/name",
																keyword: "maxLength",
																params: { limit: 500 },
																parentSchema: schema25.properties.counted.properties.examples.items.properties.key.items.properties.name,
																data: data37
															});
															errors++;
														}
													} else {
														vErrors = addError(vErrors, {
															instancePath: instancePath + "/counted/examples/" + i1 + "/key/" + i2 + "/name",
															keyword: "type",
															params: { type: "string" },
															parentSchema: schema25.properties.counted.properties.examples.items.properties.key.items.properties.name,
															data: data37
														});
														errors++;
													}
												}
												if (data36.value !== void 0) {
													let data38 = data36.value;
													if (typeof data38 !== "string" && data38 !== null) {
														vErrors = addError(vErrors, {
															instancePath: instancePath + "/counted/examples/" + i1 + "/key/" + i2 + "/value",
															keyword: "type",
															params: { type: schema25.properties.counted.properties.examples.items.properties.key.items.properties.value.type },
															parentSchema: schema25.properties.counted.properties.examples.items.properties.key.items.properties.value,
															data: data38
														});
														errors++;
													}
													if (typeof data38 === "string") {
														if (data38.length > 500) {
															vErrors = addError(vErrors, {
																instancePath: instancePath + "/counted/examples/" + i1 + "/key/" + i2 + "/value",
																keyword: "maxLength",
																params: { limit: 500 },
																parentSchema: schema25.properties.counted.properties.examples.items.properties.key.items.properties.value,
																data: data38
															});
															errors++;
														}
													}
												}
											} else {
												vErrors = addError(vErrors, {
													instancePath: instancePath + "/counted/examples/" + i1 + "/key/" + i2,
													keyword: "type",
													params: { type: "object" },
													parentSchema: schema25.properties.counted.properties.examples.items.properties.key.items,
													data: data36
												});
												errors++;
											}
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/counted/examples/" + i1 + "/key",
											keyword: "type",
											params: { type: "array" },
											parentSchema: schema25.properties.counted.properties.examples.items.properties.key,
											data: data35
										});
										errors++;
									}
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/counted/examples/" + i1,
									keyword: "type",
									params: { type: "object" },
									parentSchema: schema25.properties.counted.properties.examples.items,
									data: data30
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/counted/examples",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema25.properties.counted.properties.examples,
							data: data29
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/counted",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema25.properties.counted,
					data: data17
				});
				errors++;
			}
		}
		if (data.advisory !== void 0) {
			let data39 = data.advisory;
			if (typeof data39 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/advisory",
					keyword: "type",
					params: { type: "boolean" },
					parentSchema: schema25.properties.advisory,
					data: data39
				});
				errors++;
			}
		}
		if (data.mostly !== void 0) {
			let data40 = data.mostly;
			if (typeof data40 == "number" && isFinite(data40)) {
				if (data40 > 1 || isNaN(data40)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/mostly",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						parentSchema: schema25.properties.mostly,
						data: data40
					});
					errors++;
				}
				if (data40 <= 0 || isNaN(data40)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/mostly",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						parentSchema: schema25.properties.mostly,
						data: data40
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/mostly",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema25.properties.mostly,
					data: data40
				});
				errors++;
			}
		}
		if (data.range !== void 0) {
			let data41 = data.range;
			if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
				for (const key7 in data41) if (!(key7 === "minimum" || key7 === "maximum")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/range",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 },
						parentSchema: schema25.properties.range,
						data: data41
					});
					errors++;
				}
				if (data41.minimum !== void 0) {
					let data42 = data41.minimum;
					if (!(typeof data42 == "number" && isFinite(data42))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/range/minimum",
							keyword: "type",
							params: { type: "number" },
							parentSchema: schema25.properties.range.properties.minimum,
							data: data42
						});
						errors++;
					}
				}
				if (data41.maximum !== void 0) {
					let data43 = data41.maximum;
					if (!(typeof data43 == "number" && isFinite(data43))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/range/maximum",
							keyword: "type",
							params: { type: "number" },
							parentSchema: schema25.properties.range.properties.maximum,
							data: data43
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/range",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema25.properties.range,
					data: data41
				});
				errors++;
			}
		}
		if (data.measured !== void 0) {
			let data44 = data.measured;
			if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
				for (const key8 in data44) if (!(key8 === "value" || key8 === "holds")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/measured",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 },
						parentSchema: schema25.properties.measured,
						data: data44
					});
					errors++;
				}
				if (data44.value !== void 0) {
					let data45 = data44.value;
					if (!(typeof data45 == "number" && isFinite(data45)) && typeof data45 !== "boolean" && data45 !== null) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/measured/value",
							keyword: "type",
							params: { type: schema25.properties.measured.properties.value.type },
							parentSchema: schema25.properties.measured.properties.value,
							data: data45
						});
						errors++;
					}
				}
				if (data44.holds !== void 0) {
					let data46 = data44.holds;
					if (typeof data46 !== "boolean") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/measured/holds",
							keyword: "type",
							params: { type: "boolean" },
							parentSchema: schema25.properties.measured.properties.holds,
							data: data46
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/measured",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema25.properties.measured,
					data: data44
				});
				errors++;
			}
		}
		if (data.level !== void 0) {
			let data47 = data.level;
			if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
				if (data47.seconds === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/level",
						keyword: "required",
						params: { missingProperty: "seconds" },
						parentSchema: schema25.properties.level,
						data: data47
					});
					errors++;
				}
				if (data47.allowed === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/level",
						keyword: "required",
						params: { missingProperty: "allowed" },
						parentSchema: schema25.properties.level,
						data: data47
					});
					errors++;
				}
				for (const key9 in data47) if (!(key9 === "seconds" || key9 === "allowed" || key9 === "ages" || key9 === "masked")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/level",
						keyword: "additionalProperties",
						params: { additionalProperty: key9 },
						parentSchema: schema25.properties.level,
						data: data47
					});
					errors++;
				}
				if (data47.seconds !== void 0) {
					let data48 = data47.seconds;
					if (!(typeof data48 == "number" && isFinite(data48)) && data48 !== null) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/level/seconds",
							keyword: "type",
							params: { type: schema25.properties.level.properties.seconds.type },
							parentSchema: schema25.properties.level.properties.seconds,
							data: data48
						});
						errors++;
					}
				}
				if (data47.allowed !== void 0) {
					let data49 = data47.allowed;
					if (!(typeof data49 == "number" && isFinite(data49))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/level/allowed",
							keyword: "type",
							params: { type: "number" },
							parentSchema: schema25.properties.level.properties.allowed,
							data: data49
						});
						errors++;
					}
				}
				if (data47.ages !== void 0) {
					let data50 = data47.ages;
					if (typeof data50 !== "boolean") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/level/ages",
							keyword: "type",
							params: { type: "boolean" },
							parentSchema: schema25.properties.level.properties.ages,
							data: data50
						});
						errors++;
					}
				}
				if (data47.masked !== void 0) {
					let data51 = data47.masked;
					if (typeof data51 !== "boolean") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/level/masked",
							keyword: "type",
							params: { type: "boolean" },
							parentSchema: schema25.properties.level.properties.masked,
							data: data51
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/level",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema25.properties.level,
					data: data47
				});
				errors++;
			}
		}
		if (data.stored !== void 0) {
			let data52 = data.stored;
			if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
				if (data52.types === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/stored",
						keyword: "required",
						params: { missingProperty: "types" },
						parentSchema: schema25.properties.stored,
						data: data52
					});
					errors++;
				}
				if (data52.allowed === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/stored",
						keyword: "required",
						params: { missingProperty: "allowed" },
						parentSchema: schema25.properties.stored,
						data: data52
					});
					errors++;
				}
				for (const key10 in data52) if (!(key10 === "types" || key10 === "allowed")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/stored",
						keyword: "additionalProperties",
						params: { additionalProperty: key10 },
						parentSchema: schema25.properties.stored,
						data: data52
					});
					errors++;
				}
				if (data52.types !== void 0) {
					if (!validate64(data52.types, {
						instancePath: instancePath + "/stored/types",
						parentData: data52,
						parentDataProperty: "types",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate64.errors);
						errors = vErrors.length;
					}
				}
				if (data52.allowed !== void 0) {
					if (!validate64(data52.allowed, {
						instancePath: instancePath + "/stored/allowed",
						parentData: data52,
						parentDataProperty: "allowed",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate64.errors);
						errors = vErrors.length;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/stored",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema25.properties.stored,
					data: data52
				});
				errors++;
			}
		}
		if (data.undecided !== void 0) {
			let data55 = data.undecided;
			if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
				if (data55.why === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/undecided",
						keyword: "required",
						params: { missingProperty: "why" },
						parentSchema: schema25.properties.undecided,
						data: data55
					});
					errors++;
				}
				if (data55.remedy === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/undecided",
						keyword: "required",
						params: { missingProperty: "remedy" },
						parentSchema: schema25.properties.undecided,
						data: data55
					});
					errors++;
				}
				for (const key11 in data55) if (!(key11 === "why" || key11 === "remedy" || key11 === "elsewhere")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/undecided",
						keyword: "additionalProperties",
						params: { additionalProperty: key11 },
						parentSchema: schema25.properties.undecided,
						data: data55
					});
					errors++;
				}
				if (data55.why !== void 0) {
					let data56 = data55.why;
					if (typeof data56 === "string") {
						if (data56.length > 2e3) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/undecided/why",
								keyword: "maxLength",
								params: { limit: 2e3 },
								parentSchema: schema25.properties.undecided.properties.why,
								data: data56
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/undecided/why",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema25.properties.undecided.properties.why,
							data: data56
						});
						errors++;
					}
				}
				if (data55.remedy !== void 0) {
					let data57 = data55.remedy;
					if (typeof data57 === "string") {
						if (data57.length > 2e3) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/undecided/remedy",
								keyword: "maxLength",
								params: { limit: 2e3 },
								parentSchema: schema25.properties.undecided.properties.remedy,
								data: data57
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/undecided/remedy",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema25.properties.undecided.properties.remedy,
							data: data57
						});
						errors++;
					}
				}
				if (data55.elsewhere !== void 0) {
					let data58 = data55.elsewhere;
					if (typeof data58 !== "boolean") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/undecided/elsewhere",
							keyword: "type",
							params: { type: "boolean" },
							parentSchema: schema25.properties.undecided.properties.elsewhere,
							data: data58
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/undecided",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema25.properties.undecided,
					data: data55
				});
				errors++;
			}
		}
		if (data.absent !== void 0) {
			let data59 = data.absent;
			if (typeof data59 === "string") {
				if (data59.length > 500) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/absent",
						keyword: "maxLength",
						params: { limit: 500 },
						parentSchema: schema25.properties.absent,
						data: data59
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/absent",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema25.properties.absent,
					data: data59
				});
				errors++;
			}
		}
		if (data.limit !== void 0) {
			let data60 = data.limit;
			if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
				if (data60.operator === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/limit",
						keyword: "required",
						params: { missingProperty: "operator" },
						parentSchema: schema25.properties.limit,
						data: data60
					});
					errors++;
				}
				if (data60.values === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/limit",
						keyword: "required",
						params: { missingProperty: "values" },
						parentSchema: schema25.properties.limit,
						data: data60
					});
					errors++;
				}
				if (data60.unit === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/limit",
						keyword: "required",
						params: { missingProperty: "unit" },
						parentSchema: schema25.properties.limit,
						data: data60
					});
					errors++;
				}
				for (const key12 in data60) if (!(key12 === "operator" || key12 === "values" || key12 === "unit")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/limit",
						keyword: "additionalProperties",
						params: { additionalProperty: key12 },
						parentSchema: schema25.properties.limit,
						data: data60
					});
					errors++;
				}
				if (data60.operator !== void 0) {
					let data61 = data60.operator;
					if (!(data61 === "mustBe" || data61 === "mustNotBe" || data61 === "mustBeGreaterThan" || data61 === "mustBeGreaterOrEqualTo" || data61 === "mustBeLessThan" || data61 === "mustBeLessOrEqualTo" || data61 === "mustBeBetween" || data61 === "mustNotBeBetween")) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/limit/operator",
							keyword: "enum",
							params: { allowedValues: schema25.properties.limit.properties.operator.enum },
							parentSchema: schema25.properties.limit.properties.operator,
							data: data61
						});
						errors++;
					}
				}
				if (data60.values !== void 0) {
					let data62 = data60.values;
					if (Array.isArray(data62)) {
						if (data62.length > 2) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/limit/values",
								keyword: "maxItems",
								params: { limit: 2 },
								parentSchema: schema25.properties.limit.properties.values,
								data: data62
							});
							errors++;
						}
						if (data62.length < 1) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/limit/values",
								keyword: "minItems",
								params: { limit: 1 },
								parentSchema: schema25.properties.limit.properties.values,
								data: data62
							});
							errors++;
						}
						const len3 = data62.length;
						for (let i3 = 0; i3 < len3; i3++) {
							let data63 = data62[i3];
							if (!(typeof data63 == "number" && isFinite(data63))) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/limit/values/" + i3,
									keyword: "type",
									params: { type: "number" },
									parentSchema: schema25.properties.limit.properties.values.items,
									data: data63
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/limit/values",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema25.properties.limit.properties.values,
							data: data62
						});
						errors++;
					}
				}
				if (data60.unit !== void 0) {
					let data64 = data60.unit;
					if (!(data64 === "rows" || data64 === "percent")) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/limit/unit",
							keyword: "enum",
							params: { allowedValues: schema25.properties.limit.properties.unit.enum },
							parentSchema: schema25.properties.limit.properties.unit,
							data: data64
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/limit",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema25.properties.limit,
					data: data60
				});
				errors++;
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
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema27 = {
	"title": "ObjectData",
	"description": "What was read of an object.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"files",
		"rows",
		"unreadable",
		"others",
		"columnsKnown"
	],
	"properties": {
		"files": { "$ref": "../common.schema.json#/$defs/nameList" },
		"rows": {
			"description": "Rows that could be read, of all files.",
			"type": "integer",
			"minimum": 0
		},
		"fileRows": {
			"description": "Of several files, how many rows each has, the first of them.",
			"type": "array",
			"maxItems": 100,
			"items": {
				"title": "FileRows",
				"type": "object",
				"additionalProperties": false,
				"required": ["path", "rows"],
				"properties": {
					"path": {
						"type": "string",
						"maxLength": 1e3
					},
					"rows": {
						"type": "integer",
						"minimum": 0
					}
				}
			}
		},
		"outOfOrder": {
			"title": "ColumnOrder",
			"description": "The first declared column that does not stand where the contract has it, and the one before which it stands.",
			"type": "object",
			"additionalProperties": false,
			"required": ["column", "before"],
			"properties": {
				"column": {
					"type": "string",
					"maxLength": 500
				},
				"before": {
					"type": "string",
					"maxLength": 500
				}
			}
		},
		"ordered": {
			"description": "Whether the format has an order of columns.",
			"type": "boolean"
		},
		"columnsKnown": {
			"description": "Whether the files say which columns they have; JSON without rows does not.",
			"type": "boolean"
		},
		"others": {
			"description": "Columns of the data that the contract does not declare.",
			"$ref": "../common.schema.json#/$defs/nameList"
		},
		"unreadable": {
			"title": "UnreadableRowsEvidence",
			"description": "Rows that could not be read as rows. They count nowhere else.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"count",
				"more",
				"examples"
			],
			"properties": {
				"count": {
					"type": "integer",
					"minimum": 0
				},
				"more": {
					"description": "Whether there may be more than were counted.",
					"type": "boolean"
				},
				"examples": {
					"type": "array",
					"maxItems": 20,
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["path", "why"],
						"properties": {
							"path": {
								"type": "string",
								"maxLength": 1e3
							},
							"row": {
								"type": "integer",
								"minimum": 1
							},
							"line": {
								"type": "integer",
								"minimum": 1
							},
							"why": {
								"type": "string",
								"maxLength": 500
							}
						}
					}
				}
			}
		}
	}
};
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate69.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.files === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "files" },
				parentSchema: schema27,
				data
			});
			errors++;
		}
		if (data.rows === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "rows" },
				parentSchema: schema27,
				data
			});
			errors++;
		}
		if (data.unreadable === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "unreadable" },
				parentSchema: schema27,
				data
			});
			errors++;
		}
		if (data.others === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "others" },
				parentSchema: schema27,
				data
			});
			errors++;
		}
		if (data.columnsKnown === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "columnsKnown" },
				parentSchema: schema27,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "files" || key0 === "rows" || key0 === "fileRows" || key0 === "outOfOrder" || key0 === "ordered" || key0 === "columnsKnown" || key0 === "others" || key0 === "unreadable")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema27,
				data
			});
			errors++;
		}
		if (data.files !== void 0) {
			if (!validate64(data.files, {
				instancePath: instancePath + "/files",
				parentData: data,
				parentDataProperty: "files",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.rows !== void 0) {
			let data1 = data.rows;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/rows",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema27.properties.rows,
					data: data1
				});
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/rows",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema27.properties.rows,
						data: data1
					});
					errors++;
				}
			}
		}
		if (data.fileRows !== void 0) {
			let data2 = data.fileRows;
			if (Array.isArray(data2)) {
				if (data2.length > 100) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/fileRows",
						keyword: "maxItems",
						params: { limit: 100 },
						parentSchema: schema27.properties.fileRows,
						data: data2
					});
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.path === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/fileRows/" + i0,
								keyword: "required",
								params: { missingProperty: "path" },
								parentSchema: schema27.properties.fileRows.items,
								data: data3
							});
							errors++;
						}
						if (data3.rows === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/fileRows/" + i0,
								keyword: "required",
								params: { missingProperty: "rows" },
								parentSchema: schema27.properties.fileRows.items,
								data: data3
							});
							errors++;
						}
						for (const key1 in data3) if (!(key1 === "path" || key1 === "rows")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/fileRows/" + i0,
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								parentSchema: schema27.properties.fileRows.items,
								data: data3
							});
							errors++;
						}
						if (data3.path !== void 0) {
							let data4 = data3.path;
							if (typeof data4 === "string") {
								if (data4.length > 1e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/fileRows/" + i0 + "/path",
										keyword: "maxLength",
										params: { limit: 1e3 },
										parentSchema: schema27.properties.fileRows.items.properties.path,
										data: data4
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/fileRows/" + i0 + "/path",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema27.properties.fileRows.items.properties.path,
									data: data4
								});
								errors++;
							}
						}
						if (data3.rows !== void 0) {
							let data5 = data3.rows;
							if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/fileRows/" + i0 + "/rows",
									keyword: "type",
									params: { type: "integer" },
									parentSchema: schema27.properties.fileRows.items.properties.rows,
									data: data5
								});
								errors++;
							}
							if (typeof data5 == "number" && isFinite(data5)) {
								if (data5 < 0 || isNaN(data5)) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/fileRows/" + i0 + "/rows",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										parentSchema: schema27.properties.fileRows.items.properties.rows,
										data: data5
									});
									errors++;
								}
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/fileRows/" + i0,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema27.properties.fileRows.items,
							data: data3
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/fileRows",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema27.properties.fileRows,
					data: data2
				});
				errors++;
			}
		}
		if (data.outOfOrder !== void 0) {
			let data6 = data.outOfOrder;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.column === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/outOfOrder",
						keyword: "required",
						params: { missingProperty: "column" },
						parentSchema: schema27.properties.outOfOrder,
						data: data6
					});
					errors++;
				}
				if (data6.before === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/outOfOrder",
						keyword: "required",
						params: { missingProperty: "before" },
						parentSchema: schema27.properties.outOfOrder,
						data: data6
					});
					errors++;
				}
				for (const key2 in data6) if (!(key2 === "column" || key2 === "before")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/outOfOrder",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						parentSchema: schema27.properties.outOfOrder,
						data: data6
					});
					errors++;
				}
				if (data6.column !== void 0) {
					let data7 = data6.column;
					if (typeof data7 === "string") {
						if (data7.length > 500) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/outOfOrder/column",
								keyword: "maxLength",
								params: { limit: 500 },
								parentSchema: schema27.properties.outOfOrder.properties.column,
								data: data7
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/outOfOrder/column",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema27.properties.outOfOrder.properties.column,
							data: data7
						});
						errors++;
					}
				}
				if (data6.before !== void 0) {
					let data8 = data6.before;
					if (typeof data8 === "string") {
						if (data8.length > 500) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/outOfOrder/before",
								keyword: "maxLength",
								params: { limit: 500 },
								parentSchema: schema27.properties.outOfOrder.properties.before,
								data: data8
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/outOfOrder/before",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema27.properties.outOfOrder.properties.before,
							data: data8
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/outOfOrder",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema27.properties.outOfOrder,
					data: data6
				});
				errors++;
			}
		}
		if (data.ordered !== void 0) {
			let data9 = data.ordered;
			if (typeof data9 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/ordered",
					keyword: "type",
					params: { type: "boolean" },
					parentSchema: schema27.properties.ordered,
					data: data9
				});
				errors++;
			}
		}
		if (data.columnsKnown !== void 0) {
			let data10 = data.columnsKnown;
			if (typeof data10 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/columnsKnown",
					keyword: "type",
					params: { type: "boolean" },
					parentSchema: schema27.properties.columnsKnown,
					data: data10
				});
				errors++;
			}
		}
		if (data.others !== void 0) {
			if (!validate64(data.others, {
				instancePath: instancePath + "/others",
				parentData: data,
				parentDataProperty: "others",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.unreadable !== void 0) {
			let data12 = data.unreadable;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				if (data12.count === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/unreadable",
						keyword: "required",
						params: { missingProperty: "count" },
						parentSchema: schema27.properties.unreadable,
						data: data12
					});
					errors++;
				}
				if (data12.more === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/unreadable",
						keyword: "required",
						params: { missingProperty: "more" },
						parentSchema: schema27.properties.unreadable,
						data: data12
					});
					errors++;
				}
				if (data12.examples === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/unreadable",
						keyword: "required",
						params: { missingProperty: "examples" },
						parentSchema: schema27.properties.unreadable,
						data: data12
					});
					errors++;
				}
				for (const key3 in data12) if (!(key3 === "count" || key3 === "more" || key3 === "examples")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/unreadable",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						parentSchema: schema27.properties.unreadable,
						data: data12
					});
					errors++;
				}
				if (data12.count !== void 0) {
					let data13 = data12.count;
					if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/unreadable/count",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema27.properties.unreadable.properties.count,
							data: data13
						});
						errors++;
					}
					if (typeof data13 == "number" && isFinite(data13)) {
						if (data13 < 0 || isNaN(data13)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/unreadable/count",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema27.properties.unreadable.properties.count,
								data: data13
							});
							errors++;
						}
					}
				}
				if (data12.more !== void 0) {
					let data14 = data12.more;
					if (typeof data14 !== "boolean") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/unreadable/more",
							keyword: "type",
							params: { type: "boolean" },
							parentSchema: schema27.properties.unreadable.properties.more,
							data: data14
						});
						errors++;
					}
				}
				if (data12.examples !== void 0) {
					let data15 = data12.examples;
					if (Array.isArray(data15)) {
						if (data15.length > 20) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/unreadable/examples",
								keyword: "maxItems",
								params: { limit: 20 },
								parentSchema: schema27.properties.unreadable.properties.examples,
								data: data15
							});
							errors++;
						}
						const len1 = data15.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data16 = data15[i1];
							if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
								if (data16.path === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/unreadable/examples/" + i1,
										keyword: "required",
										params: { missingProperty: "path" },
										parentSchema: schema27.properties.unreadable.properties.examples.items,
										data: data16
									});
									errors++;
								}
								if (data16.why === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/unreadable/examples/" + i1,
										keyword: "required",
										params: { missingProperty: "why" },
										parentSchema: schema27.properties.unreadable.properties.examples.items,
										data: data16
									});
									errors++;
								}
								for (const key4 in data16) if (!(key4 === "path" || key4 === "row" || key4 === "line" || key4 === "why")) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/unreadable/examples/" + i1,
										keyword: "additionalProperties",
										params: { additionalProperty: key4 },
										parentSchema: schema27.properties.unreadable.properties.examples.items,
										data: data16
									});
									errors++;
								}
								if (data16.path !== void 0) {
									let data17 = data16.path;
									if (typeof data17 === "string") {
										if (data17.length > 1e3) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/unreadable/examples/" + i1 + "/path",
												keyword: "maxLength",
												params: { limit: 1e3 },
												parentSchema: schema27.properties.unreadable.properties.examples.items.properties.path,
												data: data17
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/unreadable/examples/" + i1 + "/path",
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema27.properties.unreadable.properties.examples.items.properties.path,
											data: data17
										});
										errors++;
									}
								}
								if (data16.row !== void 0) {
									let data18 = data16.row;
									if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/unreadable/examples/" + i1 + "/row",
											keyword: "type",
											params: { type: "integer" },
											parentSchema: schema27.properties.unreadable.properties.examples.items.properties.row,
											data: data18
										});
										errors++;
									}
									if (typeof data18 == "number" && isFinite(data18)) {
										if (data18 < 1 || isNaN(data18)) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/unreadable/examples/" + i1 + "/row",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												parentSchema: schema27.properties.unreadable.properties.examples.items.properties.row,
												data: data18
											});
											errors++;
										}
									}
								}
								if (data16.line !== void 0) {
									let data19 = data16.line;
									if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/unreadable/examples/" + i1 + "/line",
											keyword: "type",
											params: { type: "integer" },
											parentSchema: schema27.properties.unreadable.properties.examples.items.properties.line,
											data: data19
										});
										errors++;
									}
									if (typeof data19 == "number" && isFinite(data19)) {
										if (data19 < 1 || isNaN(data19)) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/unreadable/examples/" + i1 + "/line",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												parentSchema: schema27.properties.unreadable.properties.examples.items.properties.line,
												data: data19
											});
											errors++;
										}
									}
								}
								if (data16.why !== void 0) {
									let data20 = data16.why;
									if (typeof data20 === "string") {
										if (data20.length > 500) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/unreadable/examples/" + i1 + "/why",
												keyword: "maxLength",
												params: { limit: 500 },
												parentSchema: schema27.properties.unreadable.properties.examples.items.properties.why,
												data: data20
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/unreadable/examples/" + i1 + "/why",
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema27.properties.unreadable.properties.examples.items.properties.why,
											data: data20
										});
										errors++;
									}
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/unreadable/examples/" + i1,
									keyword: "type",
									params: { type: "object" },
									parentSchema: schema27.properties.unreadable.properties.examples.items,
									data: data16
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/unreadable/examples",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema27.properties.unreadable.properties.examples,
							data: data15
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/unreadable",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema27.properties.unreadable,
					data: data12
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema27,
			data
		});
		errors++;
	}
	validate69.errors = vErrors;
	return errors === 0;
}
validate69.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema28 = {
	"title": "Unread",
	"description": "Why data was not read: it is not what it is said to be (fail), or it could not be looked at (unknown).",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"outcome",
		"message",
		"remedy"
	],
	"properties": {
		"outcome": { "enum": ["fail", "unknown"] },
		"message": {
			"type": "string",
			"maxLength": 2e3
		},
		"remedy": {
			"type": "string",
			"maxLength": 2e3
		},
		"location": { "$ref": "../common.schema.json#/$defs/location" }
	}
};
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
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
		if (data.remedy === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "remedy" },
				parentSchema: schema28,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "outcome" || key0 === "message" || key0 === "remedy" || key0 === "location")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema28,
				data
			});
			errors++;
		}
		if (data.outcome !== void 0) {
			let data0 = data.outcome;
			if (!(data0 === "fail" || data0 === "unknown")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/outcome",
					keyword: "enum",
					params: { allowedValues: schema28.properties.outcome.enum },
					parentSchema: schema28.properties.outcome,
					data: data0
				});
				errors++;
			}
		}
		if (data.message !== void 0) {
			let data1 = data.message;
			if (typeof data1 === "string") {
				if (data1.length > 2e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/message",
						keyword: "maxLength",
						params: { limit: 2e3 },
						parentSchema: schema28.properties.message,
						data: data1
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/message",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema28.properties.message,
					data: data1
				});
				errors++;
			}
		}
		if (data.remedy !== void 0) {
			let data2 = data.remedy;
			if (typeof data2 === "string") {
				if (data2.length > 2e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/remedy",
						keyword: "maxLength",
						params: { limit: 2e3 },
						parentSchema: schema28.properties.remedy,
						data: data2
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/remedy",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema28.properties.remedy,
					data: data2
				});
				errors++;
			}
		}
		if (data.location !== void 0) {
			if (!validate60(data.location, {
				instancePath: instancePath + "/location",
				parentData: data,
				parentDataProperty: "location",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate60.errors);
				errors = vErrors.length;
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
	validate73.errors = vErrors;
	return errors === 0;
}
validate73.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema29 = {
	"title": "EvidenceProblem",
	"description": "Something wrong with a file of evidence, for its writer to mend.",
	"type": "object",
	"additionalProperties": false,
	"required": ["message"],
	"properties": {
		"message": {
			"type": "string",
			"maxLength": 4e3
		},
		"remedy": {
			"type": "string",
			"maxLength": 4e3
		},
		"location": { "$ref": "#/$defs/location" }
	}
};
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate77.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "path" },
				parentSchema: schema24,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "line" || key0 === "column")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema24,
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
						parentSchema: schema24.properties.path,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/path",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.path,
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
					parentSchema: schema24.properties.line,
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
						parentSchema: schema24.properties.line,
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
					parentSchema: schema24.properties.column,
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
						parentSchema: schema24.properties.column,
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
			parentSchema: schema24,
			data
		});
		errors++;
	}
	validate77.errors = vErrors;
	return errors === 0;
}
validate77.evaluated = {
	"props": true,
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
		for (const key0 in data) if (!(key0 === "message" || key0 === "remedy" || key0 === "location")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema29,
				data
			});
			errors++;
		}
		if (data.message !== void 0) {
			let data0 = data.message;
			if (typeof data0 === "string") {
				if (data0.length > 4e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/message",
						keyword: "maxLength",
						params: { limit: 4e3 },
						parentSchema: schema29.properties.message,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/message",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema29.properties.message,
					data: data0
				});
				errors++;
			}
		}
		if (data.remedy !== void 0) {
			let data1 = data.remedy;
			if (typeof data1 === "string") {
				if (data1.length > 4e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/remedy",
						keyword: "maxLength",
						params: { limit: 4e3 },
						parentSchema: schema29.properties.remedy,
						data: data1
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/remedy",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema29.properties.remedy,
					data: data1
				});
				errors++;
			}
		}
		if (data.location !== void 0) {
			if (!validate77(data.location, {
				instancePath: instancePath + "/location",
				parentData: data,
				parentDataProperty: "location",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate77.errors);
				errors = vErrors.length;
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
	validate76.errors = vErrors;
	return errors === 0;
}
validate76.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema31 = {
	"title": "ContractObjectEvidence",
	"description": "One object (table) of the contract.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"name",
		"location",
		"statements"
	],
	"properties": {
		"name": {
			"type": "string",
			"maxLength": 500
		},
		"location": { "$ref": "../common.schema.json#/$defs/location" },
		"unread": { "$ref": "#/$defs/unread" },
		"data": { "$ref": "#/$defs/data" },
		"statements": {
			"type": "array",
			"maxItems": 1e5,
			"items": { "$ref": "#/$defs/statement" }
		}
	}
};
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate81.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "name" },
				parentSchema: schema31,
				data
			});
			errors++;
		}
		if (data.location === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "location" },
				parentSchema: schema31,
				data
			});
			errors++;
		}
		if (data.statements === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "statements" },
				parentSchema: schema31,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "location" || key0 === "unread" || key0 === "data" || key0 === "statements")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema31,
				data
			});
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (data0.length > 500) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/name",
						keyword: "maxLength",
						params: { limit: 500 },
						parentSchema: schema31.properties.name,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/name",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema31.properties.name,
					data: data0
				});
				errors++;
			}
		}
		if (data.location !== void 0) {
			if (!validate60(data.location, {
				instancePath: instancePath + "/location",
				parentData: data,
				parentDataProperty: "location",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.unread !== void 0) {
			if (!validate73(data.unread, {
				instancePath: instancePath + "/unread",
				parentData: data,
				parentDataProperty: "unread",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate73.errors);
				errors = vErrors.length;
			}
		}
		if (data.data !== void 0) {
			if (!validate69(data.data, {
				instancePath: instancePath + "/data",
				parentData: data,
				parentDataProperty: "data",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate69.errors);
				errors = vErrors.length;
			}
		}
		if (data.statements !== void 0) {
			let data4 = data.statements;
			if (Array.isArray(data4)) {
				if (data4.length > 1e5) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/statements",
						keyword: "maxItems",
						params: { limit: 1e5 },
						parentSchema: schema31.properties.statements,
						data: data4
					});
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate62(data4[i0], {
					instancePath: instancePath + "/statements/" + i0,
					parentData: data4,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate62.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/statements",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema31.properties.statements,
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
			parentSchema: schema31,
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
const schema33 = {
	"title": "ContractSide",
	"type": "object",
	"additionalProperties": false,
	"required": ["path"],
	"properties": {
		"path": {
			"type": "string",
			"maxLength": 1e3
		},
		"version": {
			"type": "string",
			"maxLength": 200
		},
		"status": {
			"type": "string",
			"maxLength": 200
		}
	}
};
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate102.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "path" },
				parentSchema: schema33,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "version" || key0 === "status")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema33,
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
						parentSchema: schema33.properties.path,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/path",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema33.properties.path,
					data: data0
				});
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data1 = data.version;
			if (typeof data1 === "string") {
				if (data1.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/version",
						keyword: "maxLength",
						params: { limit: 200 },
						parentSchema: schema33.properties.version,
						data: data1
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/version",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema33.properties.version,
					data: data1
				});
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data2 = data.status;
			if (typeof data2 === "string") {
				if (data2.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/status",
						keyword: "maxLength",
						params: { limit: 200 },
						parentSchema: schema33.properties.status,
						data: data2
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/status",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema33.properties.status,
					data: data2
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
	validate102.errors = vErrors;
	return errors === 0;
}
validate102.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema38 = {
	"title": "ContractChange",
	"description": "One difference between two versions of a contract.",
	"type": "object",
	"required": [
		"kind",
		"element",
		"says",
		"location"
	],
	"properties": {
		"kind": { "$ref": "#/$defs/kind" },
		"element": {
			"description": "What of the contract: `host_cpu.busy_share`.",
			"type": "string",
			"maxLength": 2e3
		},
		"says": {
			"description": "In words.",
			"type": "string",
			"maxLength": 2e3
		},
		"location": { "$ref": "common.schema.json#/$defs/location" }
	},
	"additionalProperties": false
};
const schema34 = {
	"title": "ContractChangeKind",
	"description": "What kind of difference it is.",
	"enum": [
		"identity-changed",
		"object-removed",
		"deprecated-object-removed",
		"object-added",
		"object-moved",
		"property-removed",
		"deprecated-property-removed",
		"property-renamed",
		"property-added",
		"required-property-added",
		"type-changed",
		"type-widened",
		"type-removed",
		"type-added",
		"physical-type-changed",
		"form-changed",
		"guarantee-dropped",
		"guarantee-added",
		"key-changed",
		"pattern-changed",
		"value-added",
		"value-removed",
		"rule-loosened",
		"rule-tightened",
		"rule-changed",
		"service-level-loosened",
		"service-level-tightened",
		"classification-raised",
		"classification-lowered",
		"server-added",
		"server-changed",
		"sandbox-changed",
		"ended",
		"deprecated",
		"documentation-changed"
	]
};
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate92.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "identity-changed" || data === "object-removed" || data === "deprecated-object-removed" || data === "object-added" || data === "object-moved" || data === "property-removed" || data === "deprecated-property-removed" || data === "property-renamed" || data === "property-added" || data === "required-property-added" || data === "type-changed" || data === "type-widened" || data === "type-removed" || data === "type-added" || data === "physical-type-changed" || data === "form-changed" || data === "guarantee-dropped" || data === "guarantee-added" || data === "key-changed" || data === "pattern-changed" || data === "value-added" || data === "value-removed" || data === "rule-loosened" || data === "rule-tightened" || data === "rule-changed" || data === "service-level-loosened" || data === "service-level-tightened" || data === "classification-raised" || data === "classification-lowered" || data === "server-added" || data === "server-changed" || data === "sandbox-changed" || data === "ended" || data === "deprecated" || data === "documentation-changed")) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema34.enum },
			parentSchema: schema34,
			data
		});
		errors++;
	}
	validate92.errors = vErrors;
	return errors === 0;
}
validate92.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate94.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "path" },
				parentSchema: schema24,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "line" || key0 === "column")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema24,
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
						parentSchema: schema24.properties.path,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/path",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.path,
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
					parentSchema: schema24.properties.line,
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
						parentSchema: schema24.properties.line,
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
					parentSchema: schema24.properties.column,
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
						parentSchema: schema24.properties.column,
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
			parentSchema: schema24,
			data
		});
		errors++;
	}
	validate94.errors = vErrors;
	return errors === 0;
}
validate94.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate105.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "kind" },
				parentSchema: schema38,
				data
			});
			errors++;
		}
		if (data.element === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "element" },
				parentSchema: schema38,
				data
			});
			errors++;
		}
		if (data.says === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "says" },
				parentSchema: schema38,
				data
			});
			errors++;
		}
		if (data.location === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "location" },
				parentSchema: schema38,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "kind" || key0 === "element" || key0 === "says" || key0 === "location")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema38,
				data
			});
			errors++;
		}
		if (data.kind !== void 0) {
			if (!validate92(data.kind, {
				instancePath: instancePath + "/kind",
				parentData: data,
				parentDataProperty: "kind",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate92.errors);
				errors = vErrors.length;
			}
		}
		if (data.element !== void 0) {
			let data1 = data.element;
			if (typeof data1 === "string") {
				if (data1.length > 2e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/element",
						keyword: "maxLength",
						params: { limit: 2e3 },
						parentSchema: schema38.properties.element,
						data: data1
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/element",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema38.properties.element,
					data: data1
				});
				errors++;
			}
		}
		if (data.says !== void 0) {
			let data2 = data.says;
			if (typeof data2 === "string") {
				if (data2.length > 2e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/says",
						keyword: "maxLength",
						params: { limit: 2e3 },
						parentSchema: schema38.properties.says,
						data: data2
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/says",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema38.properties.says,
					data: data2
				});
				errors++;
			}
		}
		if (data.location !== void 0) {
			if (!validate94(data.location, {
				instancePath: instancePath + "/location",
				parentData: data,
				parentDataProperty: "location",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate94.errors);
				errors = vErrors.length;
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
	validate105.errors = vErrors;
	return errors === 0;
}
validate105.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema39 = {
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
const schema40 = {
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
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate113.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.total === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "total" },
				parentSchema: schema26,
				data
			});
			errors++;
		}
		if (data.first === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "first" },
				parentSchema: schema26,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "total" || key0 === "first")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema26,
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
					parentSchema: schema26.properties.total,
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
						parentSchema: schema26.properties.total,
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
						parentSchema: schema26.properties.first,
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
								parentSchema: schema26.properties.first.items,
								data: data2
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/first/" + i0,
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema26.properties.first.items,
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
					parentSchema: schema26.properties.first,
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
			parentSchema: schema26,
			data
		});
		errors++;
	}
	validate113.errors = vErrors;
	return errors === 0;
}
validate113.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate112.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rows === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "rows" },
				parentSchema: schema40,
				data
			});
			errors++;
		}
		if (data.files === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "files" },
				parentSchema: schema40,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "rows" || key0 === "files")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema40,
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
					parentSchema: schema40.properties.rows,
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
						parentSchema: schema40.properties.rows,
						data: data0
					});
					errors++;
				}
			}
		}
		if (data.files !== void 0) {
			if (!validate113(data.files, {
				instancePath: instancePath + "/files",
				parentData: data,
				parentDataProperty: "files",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate113.errors);
				errors = vErrors.length;
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
	validate112.errors = vErrors;
	return errors === 0;
}
validate112.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate111.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.contract === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "contract" },
				parentSchema: schema39,
				data
			});
			errors++;
		}
		if (data.object === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "object" },
				parentSchema: schema39,
				data
			});
			errors++;
		}
		if (data.columns === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "columns" },
				parentSchema: schema39,
				data
			});
			errors++;
		}
		if (data.more === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "more" },
				parentSchema: schema39,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "contract" || key0 === "server" || key0 === "object" || key0 === "before" || key0 === "after" || key0 === "columns" || key0 === "more" || key0 === "notCompared")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema39,
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
						parentSchema: schema39.properties.contract,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/contract",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema39.properties.contract,
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
						parentSchema: schema39.properties.server,
						data: data1
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/server",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema39.properties.server,
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
						parentSchema: schema39.properties.object,
						data: data2
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/object",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema39.properties.object,
					data: data2
				});
				errors++;
			}
		}
		if (data.before !== void 0) {
			if (!validate112(data.before, {
				instancePath: instancePath + "/before",
				parentData: data,
				parentDataProperty: "before",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate112.errors);
				errors = vErrors.length;
			}
		}
		if (data.after !== void 0) {
			if (!validate112(data.after, {
				instancePath: instancePath + "/after",
				parentData: data,
				parentDataProperty: "after",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate112.errors);
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
						parentSchema: schema39.properties.columns,
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
								parentSchema: schema39.properties.columns.items,
								data: data6
							});
							errors++;
						}
						if (data6.before === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/columns/" + i0,
								keyword: "required",
								params: { missingProperty: "before" },
								parentSchema: schema39.properties.columns.items,
								data: data6
							});
							errors++;
						}
						if (data6.after === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/columns/" + i0,
								keyword: "required",
								params: { missingProperty: "after" },
								parentSchema: schema39.properties.columns.items,
								data: data6
							});
							errors++;
						}
						for (const key1 in data6) if (!(key1 === "name" || key1 === "before" || key1 === "after")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/columns/" + i0,
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								parentSchema: schema39.properties.columns.items,
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
										parentSchema: schema39.properties.columns.items.properties.name,
										data: data7
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/columns/" + i0 + "/name",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema39.properties.columns.items.properties.name,
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
									params: { type: schema39.properties.columns.items.properties.before.type },
									parentSchema: schema39.properties.columns.items.properties.before,
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
										parentSchema: schema39.properties.columns.items.properties.before,
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
									params: { type: schema39.properties.columns.items.properties.after.type },
									parentSchema: schema39.properties.columns.items.properties.after,
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
										parentSchema: schema39.properties.columns.items.properties.after,
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
							parentSchema: schema39.properties.columns.items,
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
					parentSchema: schema39.properties.columns,
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
					parentSchema: schema39.properties.more,
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
						parentSchema: schema39.properties.more,
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
						parentSchema: schema39.properties.notCompared,
						data: data11
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/notCompared",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema39.properties.notCompared,
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
			parentSchema: schema39,
			data
		});
		errors++;
	}
	validate111.errors = vErrors;
	return errors === 0;
}
validate111.evaluated = {
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
		if (data.subjects === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "subjects" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		if (data.problems === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "problems" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		if (data.notes === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "notes" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		if (data.objects === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "objects" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		if (data.notChecked === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "notChecked" },
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
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (data0.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/id",
						keyword: "maxLength",
						params: { limit: 1e3 },
						parentSchema: schema19.properties.id,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/id",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema19.properties.id,
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
						parentSchema: schema19.properties.subjects,
						data: data1
					});
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate54(data1[i0], {
					instancePath: instancePath + "/subjects/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate54.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/subjects",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.subjects,
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
						parentSchema: schema19.properties.unavailable,
						data: data3
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/unavailable",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema19.properties.unavailable,
					data: data3
				});
				errors++;
			}
		}
		if (data.location !== void 0) {
			if (!validate60(data.location, {
				instancePath: instancePath + "/location",
				parentData: data,
				parentDataProperty: "location",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			let data5 = data.version;
			if (typeof data5 === "string") {
				if (data5.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/version",
						keyword: "maxLength",
						params: { limit: 200 },
						parentSchema: schema19.properties.version,
						data: data5
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/version",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema19.properties.version,
					data: data5
				});
				errors++;
			}
		}
		if (data.server !== void 0) {
			let data6 = data.server;
			if (typeof data6 === "string") {
				if (data6.length > 500) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/server",
						keyword: "maxLength",
						params: { limit: 500 },
						parentSchema: schema19.properties.server,
						data: data6
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/server",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema19.properties.server,
					data: data6
				});
				errors++;
			}
		}
		if (data.environment !== void 0) {
			let data7 = data.environment;
			if (typeof data7 === "string") {
				if (data7.length > 500) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/environment",
						keyword: "maxLength",
						params: { limit: 500 },
						parentSchema: schema19.properties.environment,
						data: data7
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/environment",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema19.properties.environment,
					data: data7
				});
				errors++;
			}
		}
		if (data.aside !== void 0) {
			let data8 = data.aside;
			if (typeof data8 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/aside",
					keyword: "type",
					params: { type: "boolean" },
					parentSchema: schema19.properties.aside,
					data: data8
				});
				errors++;
			}
		}
		if (data.edgeCases !== void 0) {
			let data9 = data.edgeCases;
			if (Array.isArray(data9)) {
				if (data9.length > 1e4) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/edgeCases",
						keyword: "maxItems",
						params: { limit: 1e4 },
						parentSchema: schema19.properties.edgeCases,
						data: data9
					});
					errors++;
				}
				const len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data10 = data9[i1];
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						if (data10.statement === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/edgeCases/" + i1,
								keyword: "required",
								params: { missingProperty: "statement" },
								parentSchema: schema19.properties.edgeCases.items,
								data: data10
							});
							errors++;
						}
						for (const key1 in data10) if (!(key1 === "statement" || key1 === "from" || key1 === "data" || key1 === "units" || key1 === "unread")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/edgeCases/" + i1,
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								parentSchema: schema19.properties.edgeCases.items,
								data: data10
							});
							errors++;
						}
						if (data10.statement !== void 0) {
							if (!validate62(data10.statement, {
								instancePath: instancePath + "/edgeCases/" + i1 + "/statement",
								parentData: data10,
								parentDataProperty: "statement",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate62.errors);
								errors = vErrors.length;
							}
						}
						if (data10.from !== void 0) {
							let data12 = data10.from;
							if (!(data12 === "evaluation" || data12 === "results" || data12 === "data")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/edgeCases/" + i1 + "/from",
									keyword: "enum",
									params: { allowedValues: schema19.properties.edgeCases.items.properties.from.enum },
									parentSchema: schema19.properties.edgeCases.items.properties.from,
									data: data12
								});
								errors++;
							}
						}
						if (data10.data !== void 0) {
							if (!validate69(data10.data, {
								instancePath: instancePath + "/edgeCases/" + i1 + "/data",
								parentData: data10,
								parentDataProperty: "data",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate69.errors);
								errors = vErrors.length;
							}
						}
						if (data10.units !== void 0) {
							let data14 = data10.units;
							if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
								if (data14.column === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/edgeCases/" + i1 + "/units",
										keyword: "required",
										params: { missingProperty: "column" },
										parentSchema: schema19.properties.edgeCases.items.properties.units,
										data: data14
									});
									errors++;
								}
								if (data14.of === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/edgeCases/" + i1 + "/units",
										keyword: "required",
										params: { missingProperty: "of" },
										parentSchema: schema19.properties.edgeCases.items.properties.units,
										data: data14
									});
									errors++;
								}
								for (const key2 in data14) if (!(key2 === "column" || key2 === "of")) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/edgeCases/" + i1 + "/units",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 },
										parentSchema: schema19.properties.edgeCases.items.properties.units,
										data: data14
									});
									errors++;
								}
								if (data14.column !== void 0) {
									let data15 = data14.column;
									if (typeof data15 === "string") {
										if (data15.length > 500) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/edgeCases/" + i1 + "/units/column",
												keyword: "maxLength",
												params: { limit: 500 },
												parentSchema: schema19.properties.edgeCases.items.properties.units.properties.column,
												data: data15
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/edgeCases/" + i1 + "/units/column",
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema19.properties.edgeCases.items.properties.units.properties.column,
											data: data15
										});
										errors++;
									}
								}
								if (data14.of !== void 0) {
									let data16 = data14.of;
									if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/edgeCases/" + i1 + "/units/of",
											keyword: "type",
											params: { type: "integer" },
											parentSchema: schema19.properties.edgeCases.items.properties.units.properties.of,
											data: data16
										});
										errors++;
									}
									if (typeof data16 == "number" && isFinite(data16)) {
										if (data16 < 0 || isNaN(data16)) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/edgeCases/" + i1 + "/units/of",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												parentSchema: schema19.properties.edgeCases.items.properties.units.properties.of,
												data: data16
											});
											errors++;
										}
									}
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/edgeCases/" + i1 + "/units",
									keyword: "type",
									params: { type: "object" },
									parentSchema: schema19.properties.edgeCases.items.properties.units,
									data: data14
								});
								errors++;
							}
						}
						if (data10.unread !== void 0) {
							if (!validate73(data10.unread, {
								instancePath: instancePath + "/edgeCases/" + i1 + "/unread",
								parentData: data10,
								parentDataProperty: "unread",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate73.errors);
								errors = vErrors.length;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/edgeCases/" + i1,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema19.properties.edgeCases.items,
							data: data10
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/edgeCases",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.edgeCases,
					data: data9
				});
				errors++;
			}
		}
		if (data.problems !== void 0) {
			let data18 = data.problems;
			if (Array.isArray(data18)) {
				if (data18.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/problems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema19.properties.problems,
						data: data18
					});
					errors++;
				}
				const len2 = data18.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate76(data18[i2], {
					instancePath: instancePath + "/problems/" + i2,
					parentData: data18,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate76.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/problems",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.problems,
					data: data18
				});
				errors++;
			}
		}
		if (data.notes !== void 0) {
			let data20 = data.notes;
			if (Array.isArray(data20)) {
				if (data20.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/notes",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema19.properties.notes,
						data: data20
					});
					errors++;
				}
				const len3 = data20.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data21 = data20[i3];
					if (typeof data21 === "string") {
						if (data21.length > 2e3) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/notes/" + i3,
								keyword: "maxLength",
								params: { limit: 2e3 },
								parentSchema: schema19.properties.notes.items,
								data: data21
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/notes/" + i3,
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.notes.items,
							data: data21
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/notes",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.notes,
					data: data20
				});
				errors++;
			}
		}
		if (data.unread !== void 0) {
			if (!validate73(data.unread, {
				instancePath: instancePath + "/unread",
				parentData: data,
				parentDataProperty: "unread",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate73.errors);
				errors = vErrors.length;
			}
		}
		if (data.objects !== void 0) {
			let data23 = data.objects;
			if (Array.isArray(data23)) {
				if (data23.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/objects",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema19.properties.objects,
						data: data23
					});
					errors++;
				}
				const len4 = data23.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate81(data23[i4], {
					instancePath: instancePath + "/objects/" + i4,
					parentData: data23,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate81.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/objects",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.objects,
					data: data23
				});
				errors++;
			}
		}
		if (data.evolution !== void 0) {
			let data25 = data.evolution;
			if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
				if (data25.location === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/evolution",
						keyword: "required",
						params: { missingProperty: "location" },
						parentSchema: schema19.properties.evolution,
						data: data25
					});
					errors++;
				}
				if (data25.before === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/evolution",
						keyword: "required",
						params: { missingProperty: "before" },
						parentSchema: schema19.properties.evolution,
						data: data25
					});
					errors++;
				}
				if (data25.after === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/evolution",
						keyword: "required",
						params: { missingProperty: "after" },
						parentSchema: schema19.properties.evolution,
						data: data25
					});
					errors++;
				}
				if (data25.changes === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/evolution",
						keyword: "required",
						params: { missingProperty: "changes" },
						parentSchema: schema19.properties.evolution,
						data: data25
					});
					errors++;
				}
				if (data25.more === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/evolution",
						keyword: "required",
						params: { missingProperty: "more" },
						parentSchema: schema19.properties.evolution,
						data: data25
					});
					errors++;
				}
				if (data25.dataChanged === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/evolution",
						keyword: "required",
						params: { missingProperty: "dataChanged" },
						parentSchema: schema19.properties.evolution,
						data: data25
					});
					errors++;
				}
				for (const key3 in data25) if (!(key3 === "location" || key3 === "before" || key3 === "after" || key3 === "changes" || key3 === "more" || key3 === "dataChanged")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/evolution",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						parentSchema: schema19.properties.evolution,
						data: data25
					});
					errors++;
				}
				if (data25.location !== void 0) {
					if (!validate60(data25.location, {
						instancePath: instancePath + "/evolution/location",
						parentData: data25,
						parentDataProperty: "location",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate60.errors);
						errors = vErrors.length;
					}
				}
				if (data25.before !== void 0) {
					if (!validate102(data25.before, {
						instancePath: instancePath + "/evolution/before",
						parentData: data25,
						parentDataProperty: "before",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate102.errors);
						errors = vErrors.length;
					}
				}
				if (data25.after !== void 0) {
					if (!validate102(data25.after, {
						instancePath: instancePath + "/evolution/after",
						parentData: data25,
						parentDataProperty: "after",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate102.errors);
						errors = vErrors.length;
					}
				}
				if (data25.changes !== void 0) {
					let data29 = data25.changes;
					if (Array.isArray(data29)) {
						if (data29.length > 2e3) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/evolution/changes",
								keyword: "maxItems",
								params: { limit: 2e3 },
								parentSchema: schema19.properties.evolution.properties.changes,
								data: data29
							});
							errors++;
						}
						const len5 = data29.length;
						for (let i5 = 0; i5 < len5; i5++) if (!validate105(data29[i5], {
							instancePath: instancePath + "/evolution/changes/" + i5,
							parentData: data29,
							parentDataProperty: i5,
							rootData,
							dynamicAnchors
						})) {
							vErrors = joinErrors(vErrors, validate105.errors);
							errors = vErrors.length;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/evolution/changes",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema19.properties.evolution.properties.changes,
							data: data29
						});
						errors++;
					}
				}
				if (data25.more !== void 0) {
					let data31 = data25.more;
					if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/evolution/more",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema19.properties.evolution.properties.more,
							data: data31
						});
						errors++;
					}
					if (typeof data31 == "number" && isFinite(data31)) {
						if (data31 < 0 || isNaN(data31)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/evolution/more",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema19.properties.evolution.properties.more,
								data: data31
							});
							errors++;
						}
					}
				}
				if (data25.dataChanged !== void 0) {
					if (!validate64(data25.dataChanged, {
						instancePath: instancePath + "/evolution/dataChanged",
						parentData: data25,
						parentDataProperty: "dataChanged",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate64.errors);
						errors = vErrors.length;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/evolution",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.evolution,
					data: data25
				});
				errors++;
			}
		}
		if (data.days !== void 0) {
			let data33 = data.days;
			if (Array.isArray(data33)) {
				if (data33.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/days",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema19.properties.days,
						data: data33
					});
					errors++;
				}
				const len6 = data33.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data34 = data33[i6];
					if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
						if (data34.about === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/days/" + i6,
								keyword: "required",
								params: { missingProperty: "about" },
								parentSchema: schema19.properties.days.items,
								data: data34
							});
							errors++;
						}
						if (data34.is === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/days/" + i6,
								keyword: "required",
								params: { missingProperty: "is" },
								parentSchema: schema19.properties.days.items,
								data: data34
							});
							errors++;
						}
						if (data34.day === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/days/" + i6,
								keyword: "required",
								params: { missingProperty: "day" },
								parentSchema: schema19.properties.days.items,
								data: data34
							});
							errors++;
						}
						if (data34.from === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/days/" + i6,
								keyword: "required",
								params: { missingProperty: "from" },
								parentSchema: schema19.properties.days.items,
								data: data34
							});
							errors++;
						}
						if (data34.until === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/days/" + i6,
								keyword: "required",
								params: { missingProperty: "until" },
								parentSchema: schema19.properties.days.items,
								data: data34
							});
							errors++;
						}
						if (data34.location === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/days/" + i6,
								keyword: "required",
								params: { missingProperty: "location" },
								parentSchema: schema19.properties.days.items,
								data: data34
							});
							errors++;
						}
						for (const key4 in data34) if (!(key4 === "about" || key4 === "is" || key4 === "day" || key4 === "from" || key4 === "until" || key4 === "location")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/days/" + i6,
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								parentSchema: schema19.properties.days.items,
								data: data34
							});
							errors++;
						}
						if (data34.about !== void 0) {
							let data35 = data34.about;
							if (typeof data35 === "string") {
								if (data35.length > 200) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/days/" + i6 + "/about",
										keyword: "maxLength",
										params: { limit: 200 },
										parentSchema: schema19.properties.days.items.properties.about,
										data: data35
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/days/" + i6 + "/about",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.days.items.properties.about,
									data: data35
								});
								errors++;
							}
						}
						if (data34.is !== void 0) {
							let data36 = data34.is;
							if (!(data36 === "general-availability" || data36 === "end-of-support" || data36 === "end-of-life")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/days/" + i6 + "/is",
									keyword: "enum",
									params: { allowedValues: schema19.properties.days.items.properties.is.enum },
									parentSchema: schema19.properties.days.items.properties.is,
									data: data36
								});
								errors++;
							}
						}
						if (data34.day !== void 0) {
							let data37 = data34.day;
							if (typeof data37 === "string") {
								if (data37.length > 100) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/days/" + i6 + "/day",
										keyword: "maxLength",
										params: { limit: 100 },
										parentSchema: schema19.properties.days.items.properties.day,
										data: data37
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/days/" + i6 + "/day",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.days.items.properties.day,
									data: data37
								});
								errors++;
							}
						}
						if (data34.from !== void 0) {
							let data38 = data34.from;
							if (typeof data38 === "string") {
								if (data38.length > 100) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/days/" + i6 + "/from",
										keyword: "maxLength",
										params: { limit: 100 },
										parentSchema: schema19.properties.days.items.properties.from,
										data: data38
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/days/" + i6 + "/from",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.days.items.properties.from,
									data: data38
								});
								errors++;
							}
						}
						if (data34.until !== void 0) {
							let data39 = data34.until;
							if (typeof data39 === "string") {
								if (data39.length > 100) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/days/" + i6 + "/until",
										keyword: "maxLength",
										params: { limit: 100 },
										parentSchema: schema19.properties.days.items.properties.until,
										data: data39
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/days/" + i6 + "/until",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.days.items.properties.until,
									data: data39
								});
								errors++;
							}
						}
						if (data34.location !== void 0) {
							if (!validate60(data34.location, {
								instancePath: instancePath + "/days/" + i6 + "/location",
								parentData: data34,
								parentDataProperty: "location",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate60.errors);
								errors = vErrors.length;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/days/" + i6,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema19.properties.days.items,
							data: data34
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/days",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.days,
					data: data33
				});
				errors++;
			}
		}
		if (data.comparisons !== void 0) {
			let data41 = data.comparisons;
			if (Array.isArray(data41)) {
				if (data41.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/comparisons",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema19.properties.comparisons,
						data: data41
					});
					errors++;
				}
				const len7 = data41.length;
				for (let i7 = 0; i7 < len7; i7++) if (!validate111(data41[i7], {
					instancePath: instancePath + "/comparisons/" + i7,
					parentData: data41,
					parentDataProperty: i7,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate111.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/comparisons",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.comparisons,
					data: data41
				});
				errors++;
			}
		}
		if (data.notChecked !== void 0) {
			let data43 = data.notChecked;
			if (Array.isArray(data43)) {
				if (data43.length > 1e5) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/notChecked",
						keyword: "maxItems",
						params: { limit: 1e5 },
						parentSchema: schema19.properties.notChecked,
						data: data43
					});
					errors++;
				}
				const len8 = data43.length;
				for (let i8 = 0; i8 < len8; i8++) {
					let data44 = data43[i8];
					if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
						if (data44.statement === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/notChecked/" + i8,
								keyword: "required",
								params: { missingProperty: "statement" },
								parentSchema: schema19.properties.notChecked.items,
								data: data44
							});
							errors++;
						}
						if (data44.why === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/notChecked/" + i8,
								keyword: "required",
								params: { missingProperty: "why" },
								parentSchema: schema19.properties.notChecked.items,
								data: data44
							});
							errors++;
						}
						for (const key5 in data44) if (!(key5 === "statement" || key5 === "location" || key5 === "why")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/notChecked/" + i8,
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								parentSchema: schema19.properties.notChecked.items,
								data: data44
							});
							errors++;
						}
						if (data44.statement !== void 0) {
							let data45 = data44.statement;
							if (typeof data45 === "string") {
								if (data45.length > 2e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/notChecked/" + i8 + "/statement",
										keyword: "maxLength",
										params: { limit: 2e3 },
										parentSchema: schema19.properties.notChecked.items.properties.statement,
										data: data45
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/notChecked/" + i8 + "/statement",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.notChecked.items.properties.statement,
									data: data45
								});
								errors++;
							}
						}
						if (data44.location !== void 0) {
							if (!validate60(data44.location, {
								instancePath: instancePath + "/notChecked/" + i8 + "/location",
								parentData: data44,
								parentDataProperty: "location",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate60.errors);
								errors = vErrors.length;
							}
						}
						if (data44.why !== void 0) {
							let data47 = data44.why;
							if (typeof data47 === "string") {
								if (data47.length > 2e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/notChecked/" + i8 + "/why",
										keyword: "maxLength",
										params: { limit: 2e3 },
										parentSchema: schema19.properties.notChecked.items.properties.why,
										data: data47
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/notChecked/" + i8 + "/why",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.notChecked.items.properties.why,
									data: data47
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/notChecked/" + i8,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema19.properties.notChecked.items,
							data: data44
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/notChecked",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.notChecked,
					data: data43
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

export { evidenceDataContract };