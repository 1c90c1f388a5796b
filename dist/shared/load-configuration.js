import { t as ConfigurationError } from "./configuration-error.js";
import { a as LIMITS } from "./safe-path.js";
import { t as readDocument } from "./read-document.js";
import { t as didYouMean } from "./did-you-mean2.js";
import { i as joinErrors, n as boundedValidator, t as addError } from "./bounded-validator.js";
import { n as readPolicy, r as readWaivers, t as readBaseline } from "./read-policy.js";
import { t as RETIRED } from "./stages.js";
import { t as checkDocument } from "./check-document.js";
import { i as BUILT_IN_POLICY, n as IMPLIED_TITLE, r as effectivePolicy, t as IMPLIED_FEATURE } from "./implied-feature.js";
import { c as TEST_KINDS, u as resolvePath } from "./check-metas.js";
import { readFileSync, statSync } from "node:fs";
import { posix, relative, resolve, sep } from "node:path";

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
		"contracts": {
			"description": "Data contracts (ODCS) of the data it reads.",
			"$ref": "common.schema.json#/$defs/paths"
		},
		"code": {
			"description": "Files and folders (ending in /) that make its numbers. Results must come from exactly these bytes.",
			"$ref": "common.schema.json#/$defs/paths"
		},
		"experiments": {
			"description": "Experiment files.",
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
		"packages": {
			"description": "Lock files of its packages (requirements.txt, package-lock.json).",
			"$ref": "common.schema.json#/$defs/paths"
		},
		"runs": {
			"description": "Run records: what the runs that made its results recorded.",
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
		"telemetry": {
			"description": "Names of the signals it emits.",
			"type": "array",
			"maxItems": 200,
			"items": {
				"type": "string",
				"maxLength": 200
			}
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
					"maxLength": 200
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
					"maxLength": 100
				},
				"kill-switch": {
					"description": "The flag that stops it.",
					"type": "string",
					"maxLength": 200
				},
				"undo": {
					"description": "How one action is undone.",
					"$ref": "common.schema.json#/$defs/path"
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
					"maxLength": 200
				},
				"steps": {
					"type": "array",
					"maxItems": 50,
					"items": {
						"type": ["string", "number"],
						"maxLength": 50
					}
				},
				"hold": {
					"description": "How long each step lasts.",
					"type": "string",
					"maxLength": 50
				}
			}
		},
		"rollback": {
			"description": "How it is taken back: a page.",
			"$ref": "common.schema.json#/$defs/path"
		},
		"review-by": {
			"description": "The day by which someone looks again.",
			"$ref": "common.schema.json#/$defs/date"
		}
	},
	"$defs": { "reports": { "anyOf": [{ "$ref": "common.schema.json#/$defs/path" }, { "$ref": "common.schema.json#/$defs/paths" }] } }
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
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
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
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema25 = {
	"description": "A SHA-256: 64 digits and letters from a to f.",
	"type": "string",
	"pattern": "^[0-9a-f]{64}$"
};
const pattern4 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "");
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate65.evaluated;
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
				parentSchema: schema25,
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
			schema: schema25.type,
			parentSchema: schema25,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else addError(vErrors, err1);
		errors++;
	}
	validate65.errors = vErrors;
	return errors === 0;
}
validate65.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema26 = { "anyOf": [{ "$ref": "common.schema.json#/$defs/path" }, { "$ref": "common.schema.json#/$defs/paths" }] };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate69.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate62(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = joinErrors(vErrors, validate62.errors);
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
			schema: schema26.anyOf,
			parentSchema: schema26,
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
	validate69.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate69.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
const schema27 = {
	"description": "A day, as year-month-day.",
	"type": "string",
	"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
};
const pattern6 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "");
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate79.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern6.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
				schema: "^\\d{4}-\\d{2}-\\d{2}$",
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
	validate79.errors = vErrors;
	return errors === 0;
}
validate79.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern5 = /* @__PURE__ */ new RegExp("^sha256:[0-9a-f]{64}$", "");
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
		if (data.data !== void 0) {
			let data9 = data.data;
			if (Array.isArray(data9)) {
				if (data9.length > 1e3) {
					const err15 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema19.properties.data,
						data: data9
					};
					if (vErrors === null) vErrors = [err15];
					else addError(vErrors, err15);
					errors++;
				}
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data10 = data9[i0];
					const _errs19 = errors;
					let valid3 = false;
					const _errs20 = errors;
					if (!validate62(data10, {
						instancePath: instancePath + "/data/" + i0,
						parentData: data9,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate62.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs20 === errors;
					valid3 = valid3 || _valid0;
					const _errs21 = errors;
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						if (data10.path === void 0) {
							const err16 = {
								instancePath: instancePath + "/data/" + i0,
								schemaPath: "#/properties/data/items/anyOf/1/required",
								keyword: "required",
								params: { missingProperty: "path" },
								schema: schema19.properties.data.items.anyOf[1].required,
								parentSchema: schema19.properties.data.items.anyOf[1],
								data: data10
							};
							if (vErrors === null) vErrors = [err16];
							else addError(vErrors, err16);
							errors++;
						}
						if (data10.sha256 === void 0) {
							const err17 = {
								instancePath: instancePath + "/data/" + i0,
								schemaPath: "#/properties/data/items/anyOf/1/required",
								keyword: "required",
								params: { missingProperty: "sha256" },
								schema: schema19.properties.data.items.anyOf[1].required,
								parentSchema: schema19.properties.data.items.anyOf[1],
								data: data10
							};
							if (vErrors === null) vErrors = [err17];
							else addError(vErrors, err17);
							errors++;
						}
						for (const key1 in data10) if (!(key1 === "path" || key1 === "sha256")) {
							const err18 = {
								instancePath: instancePath + "/data/" + i0,
								schemaPath: "#/properties/data/items/anyOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								schema: false,
								parentSchema: schema19.properties.data.items.anyOf[1],
								data: data10
							};
							if (vErrors === null) vErrors = [err18];
							else addError(vErrors, err18);
							errors++;
						}
						if (data10.path !== void 0) {
							if (!validate62(data10.path, {
								instancePath: instancePath + "/data/" + i0 + "/path",
								parentData: data10,
								parentDataProperty: "path",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate62.errors);
								errors = vErrors.length;
							}
						}
						if (data10.sha256 !== void 0) {
							if (!validate65(data10.sha256, {
								instancePath: instancePath + "/data/" + i0 + "/sha256",
								parentData: data10,
								parentDataProperty: "sha256",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate65.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/data/" + i0,
							schemaPath: "#/properties/data/items/anyOf/1/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.data.items.anyOf[1].type,
							parentSchema: schema19.properties.data.items.anyOf[1],
							data: data10
						};
						if (vErrors === null) vErrors = [err19];
						else addError(vErrors, err19);
						errors++;
					}
					var _valid0 = _errs21 === errors;
					valid3 = valid3 || _valid0;
					if (!valid3) {
						const err20 = {
							instancePath: instancePath + "/data/" + i0,
							schemaPath: "#/properties/data/items/anyOf",
							keyword: "anyOf",
							params: {},
							schema: schema19.properties.data.items.anyOf,
							parentSchema: schema19.properties.data.items,
							data: data10
						};
						if (vErrors === null) vErrors = [err20];
						else addError(vErrors, err20);
						errors++;
					} else {
						errors = _errs19;
						if (vErrors !== null) {
							if (_errs19) vErrors.length = _errs19;
							else vErrors = null;
						}
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.data.type,
					parentSchema: schema19.properties.data,
					data: data9
				};
				if (vErrors === null) vErrors = [err21];
				else addError(vErrors, err21);
				errors++;
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
			let data15 = data.tests;
			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
				for (const key2 in data15) if (!(key2 === "unit" || key2 === "integration" || key2 === "end-to-end")) {
					const err22 = {
						instancePath: instancePath + "/tests",
						schemaPath: "#/properties/tests/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						schema: false,
						parentSchema: schema19.properties.tests,
						data: data15
					};
					if (vErrors === null) vErrors = [err22];
					else addError(vErrors, err22);
					errors++;
				}
				if (data15.unit !== void 0) {
					if (!validate69(data15.unit, {
						instancePath: instancePath + "/tests/unit",
						parentData: data15,
						parentDataProperty: "unit",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate69.errors);
						errors = vErrors.length;
					}
				}
				if (data15.integration !== void 0) {
					if (!validate69(data15.integration, {
						instancePath: instancePath + "/tests/integration",
						parentData: data15,
						parentDataProperty: "integration",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate69.errors);
						errors = vErrors.length;
					}
				}
				if (data15["end-to-end"] !== void 0) {
					if (!validate69(data15["end-to-end"], {
						instancePath: instancePath + "/tests/end-to-end",
						parentData: data15,
						parentDataProperty: "end-to-end",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate69.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/tests",
					schemaPath: "#/properties/tests/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.tests.type,
					parentSchema: schema19.properties.tests,
					data: data15
				};
				if (vErrors === null) vErrors = [err23];
				else addError(vErrors, err23);
				errors++;
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
			let data20 = data["depends-on"];
			if (Array.isArray(data20)) {
				if (data20.length > 1e3) {
					const err24 = {
						instancePath: instancePath + "/depends-on",
						schemaPath: "#/properties/depends-on/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema19.properties["depends-on"],
						data: data20
					};
					if (vErrors === null) vErrors = [err24];
					else addError(vErrors, err24);
					errors++;
				}
				const len1 = data20.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate54(data20[i1], {
					instancePath: instancePath + "/depends-on/" + i1,
					parentData: data20,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate54.errors);
					errors = vErrors.length;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/depends-on",
					schemaPath: "#/properties/depends-on/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties["depends-on"].type,
					parentSchema: schema19.properties["depends-on"],
					data: data20
				};
				if (vErrors === null) vErrors = [err25];
				else addError(vErrors, err25);
				errors++;
			}
		}
		if (data.locked !== void 0) {
			let data22 = data.locked;
			if (Array.isArray(data22)) {
				if (data22.length > 200) {
					const err26 = {
						instancePath: instancePath + "/locked",
						schemaPath: "#/properties/locked/maxItems",
						keyword: "maxItems",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema19.properties.locked,
						data: data22
					};
					if (vErrors === null) vErrors = [err26];
					else addError(vErrors, err26);
					errors++;
				}
				const len2 = data22.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data23 = data22[i2];
					if (typeof data23 === "string") {
						if (data23.length > 200) {
							const err27 = {
								instancePath: instancePath + "/locked/" + i2,
								schemaPath: "#/properties/locked/items/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								schema: 200,
								parentSchema: schema19.properties.locked.items,
								data: data23
							};
							if (vErrors === null) vErrors = [err27];
							else addError(vErrors, err27);
							errors++;
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/locked/" + i2,
							schemaPath: "#/properties/locked/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.locked.items.type,
							parentSchema: schema19.properties.locked.items,
							data: data23
						};
						if (vErrors === null) vErrors = [err28];
						else addError(vErrors, err28);
						errors++;
					}
				}
				let i3 = data22.length;
				let j0;
				if (i3 > 1) {
					const indices0 = {};
					for (; i3--;) {
						let item0 = data22[i3];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err29 = {
								instancePath: instancePath + "/locked",
								schemaPath: "#/properties/locked/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i3,
									j: j0
								},
								schema: true,
								parentSchema: schema19.properties.locked,
								data: data22
							};
							if (vErrors === null) vErrors = [err29];
							else addError(vErrors, err29);
							errors++;
							break;
						}
						indices0[item0] = i3;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/locked",
					schemaPath: "#/properties/locked/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.locked.type,
					parentSchema: schema19.properties.locked,
					data: data22
				};
				if (vErrors === null) vErrors = [err30];
				else addError(vErrors, err30);
				errors++;
			}
		}
		if (data.artifact !== void 0) {
			let data24 = data.artifact;
			if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
				if (data24.name === void 0) {
					const err31 = {
						instancePath: instancePath + "/artifact",
						schemaPath: "#/properties/artifact/required",
						keyword: "required",
						params: { missingProperty: "name" },
						schema: schema19.properties.artifact.required,
						parentSchema: schema19.properties.artifact,
						data: data24
					};
					if (vErrors === null) vErrors = [err31];
					else addError(vErrors, err31);
					errors++;
				}
				if (data24.version === void 0) {
					const err32 = {
						instancePath: instancePath + "/artifact",
						schemaPath: "#/properties/artifact/required",
						keyword: "required",
						params: { missingProperty: "version" },
						schema: schema19.properties.artifact.required,
						parentSchema: schema19.properties.artifact,
						data: data24
					};
					if (vErrors === null) vErrors = [err32];
					else addError(vErrors, err32);
					errors++;
				}
				for (const key3 in data24) if (!(key3 === "name" || key3 === "version" || key3 === "digest")) {
					const err33 = {
						instancePath: instancePath + "/artifact",
						schemaPath: "#/properties/artifact/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						schema: false,
						parentSchema: schema19.properties.artifact,
						data: data24
					};
					if (vErrors === null) vErrors = [err33];
					else addError(vErrors, err33);
					errors++;
				}
				if (data24.name !== void 0) {
					let data25 = data24.name;
					if (typeof data25 === "string") {
						if (data25.length > 200) {
							const err34 = {
								instancePath: instancePath + "/artifact/name",
								schemaPath: "#/properties/artifact/properties/name/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								schema: 200,
								parentSchema: schema19.properties.artifact.properties.name,
								data: data25
							};
							if (vErrors === null) vErrors = [err34];
							else addError(vErrors, err34);
							errors++;
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/artifact/name",
							schemaPath: "#/properties/artifact/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.artifact.properties.name.type,
							parentSchema: schema19.properties.artifact.properties.name,
							data: data25
						};
						if (vErrors === null) vErrors = [err35];
						else addError(vErrors, err35);
						errors++;
					}
				}
				if (data24.version !== void 0) {
					let data26 = data24.version;
					if (typeof data26 !== "string" && !(typeof data26 == "number" && isFinite(data26))) {
						const err36 = {
							instancePath: instancePath + "/artifact/version",
							schemaPath: "#/properties/artifact/properties/version/type",
							keyword: "type",
							params: { type: schema19.properties.artifact.properties.version.type },
							schema: schema19.properties.artifact.properties.version.type,
							parentSchema: schema19.properties.artifact.properties.version,
							data: data26
						};
						if (vErrors === null) vErrors = [err36];
						else addError(vErrors, err36);
						errors++;
					}
					if (typeof data26 === "string") {
						if (data26.length > 100) {
							const err37 = {
								instancePath: instancePath + "/artifact/version",
								schemaPath: "#/properties/artifact/properties/version/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema19.properties.artifact.properties.version,
								data: data26
							};
							if (vErrors === null) vErrors = [err37];
							else addError(vErrors, err37);
							errors++;
						}
					}
				}
				if (data24.digest !== void 0) {
					let data27 = data24.digest;
					if (typeof data27 === "string") {
						if (!pattern5.test(data27)) {
							const err38 = {
								instancePath: instancePath + "/artifact/digest",
								schemaPath: "#/properties/artifact/properties/digest/pattern",
								keyword: "pattern",
								params: { pattern: "^sha256:[0-9a-f]{64}$" },
								schema: "^sha256:[0-9a-f]{64}$",
								parentSchema: schema19.properties.artifact.properties.digest,
								data: data27
							};
							if (vErrors === null) vErrors = [err38];
							else addError(vErrors, err38);
							errors++;
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/artifact/digest",
							schemaPath: "#/properties/artifact/properties/digest/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.artifact.properties.digest.type,
							parentSchema: schema19.properties.artifact.properties.digest,
							data: data27
						};
						if (vErrors === null) vErrors = [err39];
						else addError(vErrors, err39);
						errors++;
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/artifact",
					schemaPath: "#/properties/artifact/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.artifact.type,
					parentSchema: schema19.properties.artifact,
					data: data24
				};
				if (vErrors === null) vErrors = [err40];
				else addError(vErrors, err40);
				errors++;
			}
		}
		if (data.telemetry !== void 0) {
			let data28 = data.telemetry;
			if (Array.isArray(data28)) {
				if (data28.length > 200) {
					const err41 = {
						instancePath: instancePath + "/telemetry",
						schemaPath: "#/properties/telemetry/maxItems",
						keyword: "maxItems",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema19.properties.telemetry,
						data: data28
					};
					if (vErrors === null) vErrors = [err41];
					else addError(vErrors, err41);
					errors++;
				}
				const len3 = data28.length;
				for (let i4 = 0; i4 < len3; i4++) {
					let data29 = data28[i4];
					if (typeof data29 === "string") {
						if (data29.length > 200) {
							const err42 = {
								instancePath: instancePath + "/telemetry/" + i4,
								schemaPath: "#/properties/telemetry/items/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								schema: 200,
								parentSchema: schema19.properties.telemetry.items,
								data: data29
							};
							if (vErrors === null) vErrors = [err42];
							else addError(vErrors, err42);
							errors++;
						}
					} else {
						const err43 = {
							instancePath: instancePath + "/telemetry/" + i4,
							schemaPath: "#/properties/telemetry/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.telemetry.items.type,
							parentSchema: schema19.properties.telemetry.items,
							data: data29
						};
						if (vErrors === null) vErrors = [err43];
						else addError(vErrors, err43);
						errors++;
					}
				}
			} else {
				const err44 = {
					instancePath: instancePath + "/telemetry",
					schemaPath: "#/properties/telemetry/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.telemetry.type,
					parentSchema: schema19.properties.telemetry,
					data: data28
				};
				if (vErrors === null) vErrors = [err44];
				else addError(vErrors, err44);
				errors++;
			}
		}
		if (data.remediation !== void 0) {
			let data30 = data.remediation;
			if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
				if (data30.action === void 0) {
					const err45 = {
						instancePath: instancePath + "/remediation",
						schemaPath: "#/properties/remediation/required",
						keyword: "required",
						params: { missingProperty: "action" },
						schema: schema19.properties.remediation.required,
						parentSchema: schema19.properties.remediation,
						data: data30
					};
					if (vErrors === null) vErrors = [err45];
					else addError(vErrors, err45);
					errors++;
				}
				for (const key4 in data30) if (!(key4 === "action" || key4 === "mode" || key4 === "blast-radius" || key4 === "rate-limit" || key4 === "kill-switch" || key4 === "undo")) {
					const err46 = {
						instancePath: instancePath + "/remediation",
						schemaPath: "#/properties/remediation/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						schema: false,
						parentSchema: schema19.properties.remediation,
						data: data30
					};
					if (vErrors === null) vErrors = [err46];
					else addError(vErrors, err46);
					errors++;
				}
				if (data30.action !== void 0) {
					let data31 = data30.action;
					if (typeof data31 === "string") {
						if (data31.length > 200) {
							const err47 = {
								instancePath: instancePath + "/remediation/action",
								schemaPath: "#/properties/remediation/properties/action/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								schema: 200,
								parentSchema: schema19.properties.remediation.properties.action,
								data: data31
							};
							if (vErrors === null) vErrors = [err47];
							else addError(vErrors, err47);
							errors++;
						}
					} else {
						const err48 = {
							instancePath: instancePath + "/remediation/action",
							schemaPath: "#/properties/remediation/properties/action/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.remediation.properties.action.type,
							parentSchema: schema19.properties.remediation.properties.action,
							data: data31
						};
						if (vErrors === null) vErrors = [err48];
						else addError(vErrors, err48);
						errors++;
					}
				}
				if (data30.mode !== void 0) {
					let data32 = data30.mode;
					if (!(data32 === "shadow" || data32 === "approve" || data32 === "automatic")) {
						const err49 = {
							instancePath: instancePath + "/remediation/mode",
							schemaPath: "#/properties/remediation/properties/mode/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.remediation.properties.mode.enum },
							schema: schema19.properties.remediation.properties.mode.enum,
							parentSchema: schema19.properties.remediation.properties.mode,
							data: data32
						};
						if (vErrors === null) vErrors = [err49];
						else addError(vErrors, err49);
						errors++;
					}
				}
				if (data30["blast-radius"] !== void 0) {
					let data33 = data30["blast-radius"];
					if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
						if (Object.keys(data33).length > 20) {
							const err50 = {
								instancePath: instancePath + "/remediation/blast-radius",
								schemaPath: "#/properties/remediation/properties/blast-radius/maxProperties",
								keyword: "maxProperties",
								params: { limit: 20 },
								schema: 20,
								parentSchema: schema19.properties.remediation.properties["blast-radius"],
								data: data33
							};
							if (vErrors === null) vErrors = [err50];
							else addError(vErrors, err50);
							errors++;
						}
						for (const key5 in data33) {
							let data34 = data33[key5];
							if (!(typeof data34 == "number" && isFinite(data34)) && typeof data34 !== "string") {
								const err51 = {
									instancePath: instancePath + "/remediation/blast-radius/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/remediation/properties/blast-radius/additionalProperties/type",
									keyword: "type",
									params: { type: schema19.properties.remediation.properties["blast-radius"].additionalProperties.type },
									schema: schema19.properties.remediation.properties["blast-radius"].additionalProperties.type,
									parentSchema: schema19.properties.remediation.properties["blast-radius"].additionalProperties,
									data: data34
								};
								if (vErrors === null) vErrors = [err51];
								else addError(vErrors, err51);
								errors++;
							}
							if (typeof data34 === "string") {
								if (data34.length > 100) {
									const err52 = {
										instancePath: instancePath + "/remediation/blast-radius/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/remediation/properties/blast-radius/additionalProperties/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										schema: 100,
										parentSchema: schema19.properties.remediation.properties["blast-radius"].additionalProperties,
										data: data34
									};
									if (vErrors === null) vErrors = [err52];
									else addError(vErrors, err52);
									errors++;
								}
							}
						}
					} else {
						const err53 = {
							instancePath: instancePath + "/remediation/blast-radius",
							schemaPath: "#/properties/remediation/properties/blast-radius/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.remediation.properties["blast-radius"].type,
							parentSchema: schema19.properties.remediation.properties["blast-radius"],
							data: data33
						};
						if (vErrors === null) vErrors = [err53];
						else addError(vErrors, err53);
						errors++;
					}
				}
				if (data30["rate-limit"] !== void 0) {
					let data35 = data30["rate-limit"];
					if (typeof data35 === "string") {
						if (data35.length > 100) {
							const err54 = {
								instancePath: instancePath + "/remediation/rate-limit",
								schemaPath: "#/properties/remediation/properties/rate-limit/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema19.properties.remediation.properties["rate-limit"],
								data: data35
							};
							if (vErrors === null) vErrors = [err54];
							else addError(vErrors, err54);
							errors++;
						}
					} else {
						const err55 = {
							instancePath: instancePath + "/remediation/rate-limit",
							schemaPath: "#/properties/remediation/properties/rate-limit/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.remediation.properties["rate-limit"].type,
							parentSchema: schema19.properties.remediation.properties["rate-limit"],
							data: data35
						};
						if (vErrors === null) vErrors = [err55];
						else addError(vErrors, err55);
						errors++;
					}
				}
				if (data30["kill-switch"] !== void 0) {
					let data36 = data30["kill-switch"];
					if (typeof data36 === "string") {
						if (data36.length > 200) {
							const err56 = {
								instancePath: instancePath + "/remediation/kill-switch",
								schemaPath: "#/properties/remediation/properties/kill-switch/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								schema: 200,
								parentSchema: schema19.properties.remediation.properties["kill-switch"],
								data: data36
							};
							if (vErrors === null) vErrors = [err56];
							else addError(vErrors, err56);
							errors++;
						}
					} else {
						const err57 = {
							instancePath: instancePath + "/remediation/kill-switch",
							schemaPath: "#/properties/remediation/properties/kill-switch/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.remediation.properties["kill-switch"].type,
							parentSchema: schema19.properties.remediation.properties["kill-switch"],
							data: data36
						};
						if (vErrors === null) vErrors = [err57];
						else addError(vErrors, err57);
						errors++;
					}
				}
				if (data30.undo !== void 0) {
					if (!validate62(data30.undo, {
						instancePath: instancePath + "/remediation/undo",
						parentData: data30,
						parentDataProperty: "undo",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate62.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err58 = {
					instancePath: instancePath + "/remediation",
					schemaPath: "#/properties/remediation/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.remediation.type,
					parentSchema: schema19.properties.remediation,
					data: data30
				};
				if (vErrors === null) vErrors = [err58];
				else addError(vErrors, err58);
				errors++;
			}
		}
		if (data.rollout !== void 0) {
			let data38 = data.rollout;
			if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
				for (const key6 in data38) if (!(key6 === "flag" || key6 === "steps" || key6 === "hold")) {
					const err59 = {
						instancePath: instancePath + "/rollout",
						schemaPath: "#/properties/rollout/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						schema: false,
						parentSchema: schema19.properties.rollout,
						data: data38
					};
					if (vErrors === null) vErrors = [err59];
					else addError(vErrors, err59);
					errors++;
				}
				if (data38.flag !== void 0) {
					let data39 = data38.flag;
					if (typeof data39 === "string") {
						if (data39.length > 200) {
							const err60 = {
								instancePath: instancePath + "/rollout/flag",
								schemaPath: "#/properties/rollout/properties/flag/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								schema: 200,
								parentSchema: schema19.properties.rollout.properties.flag,
								data: data39
							};
							if (vErrors === null) vErrors = [err60];
							else addError(vErrors, err60);
							errors++;
						}
					} else {
						const err61 = {
							instancePath: instancePath + "/rollout/flag",
							schemaPath: "#/properties/rollout/properties/flag/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.rollout.properties.flag.type,
							parentSchema: schema19.properties.rollout.properties.flag,
							data: data39
						};
						if (vErrors === null) vErrors = [err61];
						else addError(vErrors, err61);
						errors++;
					}
				}
				if (data38.steps !== void 0) {
					let data40 = data38.steps;
					if (Array.isArray(data40)) {
						if (data40.length > 50) {
							const err62 = {
								instancePath: instancePath + "/rollout/steps",
								schemaPath: "#/properties/rollout/properties/steps/maxItems",
								keyword: "maxItems",
								params: { limit: 50 },
								schema: 50,
								parentSchema: schema19.properties.rollout.properties.steps,
								data: data40
							};
							if (vErrors === null) vErrors = [err62];
							else addError(vErrors, err62);
							errors++;
						}
						const len4 = data40.length;
						for (let i5 = 0; i5 < len4; i5++) {
							let data41 = data40[i5];
							if (typeof data41 !== "string" && !(typeof data41 == "number" && isFinite(data41))) {
								const err63 = {
									instancePath: instancePath + "/rollout/steps/" + i5,
									schemaPath: "#/properties/rollout/properties/steps/items/type",
									keyword: "type",
									params: { type: schema19.properties.rollout.properties.steps.items.type },
									schema: schema19.properties.rollout.properties.steps.items.type,
									parentSchema: schema19.properties.rollout.properties.steps.items,
									data: data41
								};
								if (vErrors === null) vErrors = [err63];
								else addError(vErrors, err63);
								errors++;
							}
							if (typeof data41 === "string") {
								if (data41.length > 50) {
									const err64 = {
										instancePath: instancePath + "/rollout/steps/" + i5,
										schemaPath: "#/properties/rollout/properties/steps/items/maxLength",
										keyword: "maxLength",
										params: { limit: 50 },
										schema: 50,
										parentSchema: schema19.properties.rollout.properties.steps.items,
										data: data41
									};
									if (vErrors === null) vErrors = [err64];
									else addError(vErrors, err64);
									errors++;
								}
							}
						}
					} else {
						const err65 = {
							instancePath: instancePath + "/rollout/steps",
							schemaPath: "#/properties/rollout/properties/steps/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.rollout.properties.steps.type,
							parentSchema: schema19.properties.rollout.properties.steps,
							data: data40
						};
						if (vErrors === null) vErrors = [err65];
						else addError(vErrors, err65);
						errors++;
					}
				}
				if (data38.hold !== void 0) {
					let data42 = data38.hold;
					if (typeof data42 === "string") {
						if (data42.length > 50) {
							const err66 = {
								instancePath: instancePath + "/rollout/hold",
								schemaPath: "#/properties/rollout/properties/hold/maxLength",
								keyword: "maxLength",
								params: { limit: 50 },
								schema: 50,
								parentSchema: schema19.properties.rollout.properties.hold,
								data: data42
							};
							if (vErrors === null) vErrors = [err66];
							else addError(vErrors, err66);
							errors++;
						}
					} else {
						const err67 = {
							instancePath: instancePath + "/rollout/hold",
							schemaPath: "#/properties/rollout/properties/hold/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.rollout.properties.hold.type,
							parentSchema: schema19.properties.rollout.properties.hold,
							data: data42
						};
						if (vErrors === null) vErrors = [err67];
						else addError(vErrors, err67);
						errors++;
					}
				}
			} else {
				const err68 = {
					instancePath: instancePath + "/rollout",
					schemaPath: "#/properties/rollout/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.rollout.type,
					parentSchema: schema19.properties.rollout,
					data: data38
				};
				if (vErrors === null) vErrors = [err68];
				else addError(vErrors, err68);
				errors++;
			}
		}
		if (data.rollback !== void 0) {
			if (!validate62(data.rollback, {
				instancePath: instancePath + "/rollback",
				parentData: data,
				parentDataProperty: "rollback",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate62.errors);
				errors = vErrors.length;
			}
		}
		if (data["review-by"] !== void 0) {
			if (!validate79(data["review-by"], {
				instancePath: instancePath + "/review-by",
				parentData: data,
				parentDataProperty: "review-by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate79.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err69 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err69];
		else addError(vErrors, err69);
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

function readFeatures(repository, patterns, vocabulary) {
	const features = repository.match(patterns).map((path) => readFeature(repository, path, vocabulary));
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
function readFeature(repository, path, vocabulary) {
	const document = repository.document(path, LIMITS.configuration);
	if ("unreadable" in document) return skeleton(path, {}, [{
		message: document.unreadable,
		location: {
			path,
			line: 1
		},
		...document.remedy ? { remedy: document.remedy } : {}
	}]);
	const problems = [...checkDocument(document, feature)];
	const value = isRecord(document.value) ? document.value : {};
	const stage = text(value["stage"]);
	if (stage !== void 0 && stage !== "retired" && !vocabulary.stages.includes(stage)) {
		const meant = didYouMean(stage, [...vocabulary.stages, RETIRED]);
		problems.push({
			message: `\`${stage}\` is not a stage${meant ? `; did you mean \`${meant}\`?` : ""}`,
			remedy: `write one of ${[...vocabulary.stages, RETIRED].join(", ")}`,
			location: document.locate("stage")
		});
	}
	strings(value["locked"]).forEach((lock, index) => {
		if (vocabulary.lockable.includes(lock)) return;
		const meant = didYouMean(lock, vocabulary.lockable);
		problems.push({
			message: `\`${lock}\` is neither a gate nor a check${meant ? `; did you mean \`${meant}\`?` : ""}`,
			remedy: "lock a gate (`data-contract`) or a check (`reproducibility/seed-recorded`)",
			location: document.locate("locked", index)
		});
	});
	return {
		...skeleton(path, value, problems),
		...paths(repository, path, value, document, problems),
		locate: document.locate,
		problems
	};
}
function skeleton(path, value, problems) {
	const id = text(value["id"]) ?? posix.basename(path).replace(/\.feature\.ya?ml$/, "");
	return {
		id,
		title: text(value["title"]) ?? id,
		stage: text(value["stage"]) ?? "",
		path,
		record: value,
		contracts: [],
		code: [],
		experiments: [],
		data: [],
		packages: [],
		runs: [],
		tests: {},
		evidence: [],
		locate: () => ({
			path,
			line: 1
		}),
		problems
	};
}
function paths(repository, record, value, document, problems) {
	const resolve = (stated, ...keys) => {
		if (typeof stated !== "string") return [];
		const resolved = resolvePath(repository, stated, record);
		if ("problem" in resolved) {
			problems.push({
				message: resolved.problem,
				remedy: resolved.remedy,
				location: document.locate(...keys)
			});
			return [];
		}
		return [stated.endsWith("/") && !resolved.path.endsWith("/") && resolved.path !== "" ? `${resolved.path}/` : resolved.path];
	};
	const list = (key) => items(value[key]).flatMap((stated, index) => resolve(stated, key, index));
	const tests = isRecord(value["tests"]) ? value["tests"] : {};
	return {
		contracts: list("contracts"),
		code: list("code"),
		experiments: list("experiments"),
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
		evidence: list("evidence")
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
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function place(location) {
	return location ? { location } : {};
}

async function blameLine(git, commit, path, line) {
	const blame = await git([
		"-C",
		(await git(["rev-parse", "--show-toplevel"])).output.toString().replace(/\r?\n$/, ""),
		"blame",
		"--porcelain",
		"-L",
		`${line},${line}`,
		commit,
		"--",
		path
	]);
	if (blame.status !== 0) return void 0;
	const [header = "", ...rest] = blame.output.toString("utf8").split("\n");
	const [id = ""] = header.split(" ");
	if (!/^[0-9a-f]{40,64}$/.test(id)) return void 0;
	if (rest.includes("boundary")) {
		if ((await git(["rev-parse", "--is-shallow-repository"])).output.toString().trim() === "true") return void 0;
	}
	const subject = await subjectOfMerge(git, id, commit);
	const number = /\(#(\d+)\)\s*$/.exec(subject)?.[1] ?? /^Merge pull request #(\d+)/.exec(subject)?.[1];
	return number ? `#${number} (${id.slice(0, 9)})` : id.slice(0, 9);
}
async function subjectOfMerge(git, id, tip) {
	const [mainline, between] = await Promise.all([git([
		"rev-list",
		"--first-parent",
		`${id}..${tip}`
	]), git([
		"rev-list",
		"--ancestry-path",
		`${id}..${tip}`
	])]);
	const descendants = new Set(between.output.toString().split("\n"));
	const merge = mainline.output.toString().split("\n").filter((commit) => commit !== "" && descendants.has(commit)).at(-1);
	const parents = merge === void 0 ? [] : (await git([
		"rev-list",
		"--parents",
		"-n",
		"1",
		merge
	])).output.toString().trim().split(" ").slice(1);
	return (await git([
		"log",
		"-1",
		"--format=%s",
		merge === void 0 || parents[0] === id ? id : merge
	])).output.toString().trim();
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
		const status = statSync(path);
		if (status.isDirectory()) return { unreadable: `\`${path}\` is a folder` };
		if (!status.isFile()) return { unreadable: `\`${path}\` is not a file` };
		if (status.size > limit) return { unreadable: `\`${path}\` has ${status.size.toLocaleString("en-US")} bytes; at most ${limit.toLocaleString("en-US")} are read` };
		bytes = readFileSync(path);
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

const WAIVERS = "promotion.waivers.yml";
const BASELINE = "promotion.baseline.json";
async function loadConfiguration(git, repository, comparison, config, vocabulary) {
	const absolute = resolve(config.workingDirectory, config.path);
	const path = relative(repository.root, absolute).split(sep).join("/");
	const { base } = comparison;
	const tracked = repository.has(path) || base?.has(path) === true;
	const folder = tracked || !path.startsWith("..") ? posix.dirname(path).replace(/^\.$/, "") : "";
	const beside = (name) => folder === "" ? name : `${folder}/${name}`;
	const outside = tracked ? void 0 : outsidePolicy(absolute, config);
	const files = {
		policy: path,
		waivers: outside ? WAIVERS : beside(WAIVERS),
		baseline: outside ? BASELINE : beside(BASELINE)
	};
	const stages = BUILT_IN_POLICY.stages;
	const build = async (from) => {
		const policyDocument = outside ?? await documentOf(from, files.policy);
		const waiversDocument = await documentOf(from, files.waivers);
		const baselineDocument = await documentOf(from, files.baseline);
		const policy = policyDocument && readPolicy(policyDocument, vocabulary, stages);
		return {
			hasPolicy: policyDocument !== void 0,
			policy: effectivePolicy(policy),
			baseline: baselineDocument && readBaseline(baselineDocument),
			waivers: waiversDocument ? readWaivers(waiversDocument, vocabulary).waivers.map((waiver, index) => ({
				...waiver,
				location: waiversDocument.locate("waivers", index),
				merged: true
			})) : []
		};
	};
	const head = await build(repository);
	const judging = base ? await build(base) : head;
	const paths = Object.values(files).filter((file) => repository.has(file) || base?.has(file) === true);
	const waivers = await withApprovals(git, base, files.waivers, judging.waivers, head.waivers);
	const changed = base ? paths.filter((file) => comparison.changed?.has(file) ?? base.blob(file) === void 0) : [];
	const information = outside ? {
		source: "given",
		path: config.path,
		stages: [...judging.policy.stages]
	} : judging.hasPolicy ? {
		source: base ? "base" : "head",
		path,
		stages: [...judging.policy.stages]
	} : {
		source: "built-in",
		stages: [...judging.policy.stages]
	};
	return {
		judging: {
			policy: judging.policy,
			baseline: judging.baseline,
			waivers
		},
		...changed.length > 0 ? { proposed: {
			policy: head.policy,
			baseline: head.baseline,
			waivers: head.waivers
		} } : {},
		information,
		notices: changed.map((file) => ({
			message: `\`${file}\` is changed by this pull request; this run is judged by what the base branch says`,
			location: {
				path: file,
				line: 1
			}
		})),
		paths,
		onBase: judging.hasPolicy && base !== void 0
	};
}
function outsidePolicy(absolute, config) {
	const text = readOutsideFile(absolute);
	if (typeof text === "string") return readDocument(config.path, text);
	if (!config.named) return void 0;
	throw new ConfigurationError({
		message: `the policy ${text.unreadable}`,
		remedy: "name a file that is there in `config`, or leave it out for the built-in policy"
	});
}
async function documentOf(from, path) {
	if (!from.has(path)) return void 0;
	if (!("root" in from)) return from.document(path);
	const document = from.document(path, LIMITS.configuration);
	if ("unreadable" in document) throw new ConfigurationError({
		message: document.unreadable,
		location: {
			path,
			line: 1
		},
		...document.remedy ? { remedy: document.remedy } : {}
	});
	return document;
}
async function withApprovals(git, base, path, judging, head) {
	const approved = await Promise.all(judging.map(async (waiver) => {
		const approvedBy = await blameLine(git, base?.commit ?? "HEAD", path, waiver.location.line ?? 1);
		return approvedBy ? {
			...waiver,
			approvedBy
		} : waiver;
	}));
	if (!base) return approved;
	const key = (waiver) => JSON.stringify([
		waiver.check,
		waiver.feature,
		waiver.about,
		waiver.until
	]);
	const merged = new Set(judging.map(key));
	return [...approved, ...head.filter((waiver) => !merged.has(key(waiver))).map((waiver) => ({
		...waiver,
		merged: false
	}))];
}

export { impliedFeature as a, dependenciesOf as i, readOutsideFile as n, locksOf as o, fileComplaint as r, readFeatures as s, loadConfiguration as t };