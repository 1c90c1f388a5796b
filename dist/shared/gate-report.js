import { _ as addError, b as joinErrors, v as boundedValidator } from "./small-parts.js";

const gateReport = boundedValidator(validate52);
const schema19 = {
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
const schema22 = {
	"description": "A moment, in Coordinated Universal Time.",
	"type": "string",
	"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
};
const pattern3 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$", "");
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
				params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" },
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
	"description": "The whole id of a commit: 40 (or 64) digits and letters from a to f.",
	"type": "string",
	"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
};
const pattern4 = /* @__PURE__ */ new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "");
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
				params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" },
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
const schema24 = {
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
const schema25 = {
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
const schema26 = {
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
		if (!pattern4.test(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "pattern",
				params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" },
				parentSchema: schema26,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema26,
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
const schema27 = {
	"description": "A SHA-256: 64 digits and letters from a to f.",
	"type": "string",
	"pattern": "^[0-9a-f]{64}$"
};
const pattern6 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "");
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern6.test(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{64}$" },
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
	validate64.errors = vErrors;
	return errors === 0;
}
validate64.evaluated = {
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
		if (data.role === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "role" },
				parentSchema: schema25,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "role" || key0 === "path" || key0 === "blob" || key0 === "name" || key0 === "sha256" || key0 === "rows")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema25,
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
					params: { allowedValues: schema25.properties.role.enum },
					parentSchema: schema25.properties.role,
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
						parentSchema: schema25.properties.path,
						data: data1
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/path",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema25.properties.path,
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
						parentSchema: schema25.properties.name,
						data: data3
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/name",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema25.properties.name,
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
					parentSchema: schema25.properties.rows,
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
						parentSchema: schema25.properties.rows,
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
				parentSchema: schema24,
				data
			});
			errors++;
		}
		if (data.subjects === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "subjects" },
				parentSchema: schema24,
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
						parentSchema: schema24.properties.id,
						data: data0
					});
					errors++;
				}
			} else {
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
		if (data.subjects !== void 0) {
			let data1 = data.subjects;
			if (Array.isArray(data1)) {
				if (data1.length > 1e5) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/subjects",
						keyword: "maxItems",
						params: { limit: 1e5 },
						parentSchema: schema24.properties.subjects,
						data: data1
					});
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate61(data1[i0], {
					instancePath: instancePath + "/subjects/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate61.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/subjects",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema24.properties.subjects,
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
						parentSchema: schema24.properties.unavailable,
						data: data3
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/unavailable",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.unavailable,
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
			parentSchema: schema24,
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
const func1 = Object.prototype.hasOwnProperty;
const schema29 = {
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
				parentSchema: schema29,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema29,
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
const schema30 = {
	"description": "What a failing check does: nothing at all, a note, a warning, or it blocks.",
	"enum": [
		"off",
		"note",
		"warning",
		"block"
	]
};
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate71.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "off" || data === "note" || data === "warning" || data === "block")) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema30.enum },
			parentSchema: schema30,
			data
		});
		errors++;
	}
	validate71.errors = vErrors;
	return errors === 0;
}
validate71.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema31 = {
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
				parentSchema: schema31,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "line" || key0 === "column")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema31,
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
						parentSchema: schema31.properties.path,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/path",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema31.properties.path,
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
					parentSchema: schema31.properties.line,
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
						parentSchema: schema31.properties.line,
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
					parentSchema: schema31.properties.column,
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
						parentSchema: schema31.properties.column,
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
			parentSchema: schema31,
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
const schema33 = {
	"description": "Low and high end. An open end is null.",
	"type": "array",
	"minItems": 2,
	"maxItems": 2,
	"items": { "type": ["number", "null"] }
};
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate76.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 2) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "maxItems",
				params: { limit: 2 },
				parentSchema: schema33,
				data
			});
			errors++;
		}
		if (data.length < 2) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "minItems",
				params: { limit: 2 },
				parentSchema: schema33,
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
					params: { type: schema33.items.type },
					parentSchema: schema33.items,
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
			parentSchema: schema33,
			data
		});
		errors++;
	}
	validate76.errors = vErrors;
	return errors === 0;
}
validate76.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema34 = {
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
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate78.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.measure === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "measure" },
				parentSchema: schema34,
				data
			});
			errors++;
		}
		if (data.value === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "value" },
				parentSchema: schema34,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "measure" || key0 === "value")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema34,
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
					params: { allowedValues: schema34.properties.measure.enum },
					parentSchema: schema34.properties.measure,
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
					parentSchema: schema34.properties.value,
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
			parentSchema: schema34,
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
		for (const key0 in data) if (!func1.call(schema32.properties, key0)) {
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
			if (!validate76(data.interval, {
				instancePath: instancePath + "/interval",
				parentData: data,
				parentDataProperty: "interval",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate76.errors);
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
			if (!validate78(data.effect, {
				instancePath: instancePath + "/effect",
				parentData: data,
				parentDataProperty: "effect",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate78.errors);
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
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
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
		for (const key0 in data) if (!func1.call(schema28.properties, key0)) {
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
			if (!validate71(data.severity, {
				instancePath: instancePath + "/severity",
				parentData: data,
				parentDataProperty: "severity",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate71.errors);
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
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
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
		if (data.gate === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "gate" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		if (data.producer === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "producer" },
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
		for (const key0 in data) if (!(key0 === "kind" || key0 === "version" || key0 === "gate" || key0 === "producer" || key0 === "features")) {
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
			if ("promotion-gates/gate-report" !== data0) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/kind",
					keyword: "const",
					params: { allowedValue: "promotion-gates/gate-report" },
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
		if (data.gate !== void 0) {
			let data2 = data.gate;
			if (typeof data2 === "string") {
				if (data2.length > 100) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/gate",
						keyword: "maxLength",
						params: { limit: 100 },
						parentSchema: schema19.properties.gate,
						data: data2
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/gate",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema19.properties.gate,
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
						parentSchema: schema19.properties.features,
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
								parentSchema: schema19.properties.features.items,
								data: data5
							});
							errors++;
						}
						if (data5.stage === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/features/" + i0,
								keyword: "required",
								params: { missingProperty: "stage" },
								parentSchema: schema19.properties.features.items,
								data: data5
							});
							errors++;
						}
						if (data5.units === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/features/" + i0,
								keyword: "required",
								params: { missingProperty: "units" },
								parentSchema: schema19.properties.features.items,
								data: data5
							});
							errors++;
						}
						if (data5.findings === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/features/" + i0,
								keyword: "required",
								params: { missingProperty: "findings" },
								parentSchema: schema19.properties.features.items,
								data: data5
							});
							errors++;
						}
						for (const key1 in data5) if (!(key1 === "feature" || key1 === "stage" || key1 === "units" || key1 === "findings")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/features/" + i0,
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								parentSchema: schema19.properties.features.items,
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
										parentSchema: schema19.properties.features.items.properties.feature,
										data: data6
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/features/" + i0 + "/feature",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.features.items.properties.feature,
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
										parentSchema: schema19.properties.features.items.properties.stage,
										data: data7
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/features/" + i0 + "/stage",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.features.items.properties.stage,
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
										parentSchema: schema19.properties.features.items.properties.units,
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
									parentSchema: schema19.properties.features.items.properties.units,
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
										parentSchema: schema19.properties.features.items.properties.findings,
										data: data10
									});
									errors++;
								}
								const len2 = data10.length;
								for (let i2 = 0; i2 < len2; i2++) if (!validate68(data10[i2], {
									instancePath: instancePath + "/features/" + i0 + "/findings/" + i2,
									parentData: data10,
									parentDataProperty: i2,
									rootData,
									dynamicAnchors
								})) {
									vErrors = joinErrors(vErrors, validate68.errors);
									errors = vErrors.length;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/features/" + i0 + "/findings",
									keyword: "type",
									params: { type: "array" },
									parentSchema: schema19.properties.features.items.properties.findings,
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
							parentSchema: schema19.properties.features.items,
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
					parentSchema: schema19.properties.features,
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

export { gateReport };