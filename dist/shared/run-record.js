import { S as checkDocument, _ as addError, b as joinErrors, i as valueAt, n as plainList, p as resolvePath, r as plainTable, t as pathsBelow, v as boundedValidator } from "./small-parts.js";
import { x as LIMITS, y as shorten } from "./run-over-checkout.js";
import { pathToFileURL } from "node:url";
import { statSync } from "node:fs";
import { posix } from "node:path";

const run = boundedValidator(validate52);
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "run.schema.json",
	"title": "RunRecord",
	"description": "What a run recorded about itself: the code and data it used and the files it made, by content. Written by the job, never by hand. Paths are relative to this file.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"version",
		"code",
		"outputs"
	],
	"properties": {
		"version": {
			"description": "Of this format.",
			"const": 1
		},
		"command": {
			"description": "How to run it again.",
			"type": "string",
			"maxLength": 4e3
		},
		"status": {
			"description": "How it ended. A run of tests that fail has `failed`, and its report still counts; results count only from a run that `finished`.",
			"enum": [
				"finished",
				"failed",
				"running"
			]
		},
		"commit": {
			"description": "Where HEAD stood. Shown, never required: commits are rewritten, bytes are not.",
			"$ref": "common.schema.json#/$defs/commitId"
		},
		"started": { "$ref": "common.schema.json#/$defs/time" },
		"finished": { "$ref": "common.schema.json#/$defs/time" },
		"seed": {
			"description": "The seed of the random numbers, or one for each generator by name. null: the run says it used none.",
			"anyOf": [{ "$ref": "#/$defs/seed" }, {
				"type": "object",
				"maxProperties": 100,
				"propertyNames": { "maxLength": 200 },
				"additionalProperties": { "$ref": "#/$defs/seed" }
			}]
		},
		"code": {
			"description": "Every file of code that was used, with the id git gives its bytes (`git hash-object FILE`).",
			"type": "object",
			"maxProperties": 1e5,
			"propertyNames": { "$ref": "common.schema.json#/$defs/path" },
			"additionalProperties": { "$ref": "common.schema.json#/$defs/blobId" }
		},
		"data": {
			"description": "The data that was read, with its SHA-256 (`sha256sum FILE`).",
			"type": "object",
			"maxProperties": 5e4,
			"propertyNames": { "$ref": "common.schema.json#/$defs/path" },
			"additionalProperties": {
				"title": "RecordedData",
				"type": "object",
				"additionalProperties": false,
				"required": ["sha256"],
				"properties": {
					"sha256": { "$ref": "common.schema.json#/$defs/sha256" },
					"rows": {
						"type": "integer",
						"minimum": 0
					}
				}
			}
		},
		"outputs": {
			"description": "The files it made, with their SHA-256.",
			"type": "object",
			"maxProperties": 5e4,
			"propertyNames": { "$ref": "common.schema.json#/$defs/path" },
			"additionalProperties": {
				"title": "RecordedOutput",
				"type": "object",
				"additionalProperties": false,
				"required": ["sha256"],
				"properties": { "sha256": { "$ref": "common.schema.json#/$defs/sha256" } }
			}
		},
		"parameters": {
			"description": "What the run was told, by name.",
			"type": "object"
		},
		"environment": {
			"description": "Interpreter, packages and platform, by name.",
			"type": "object"
		},
		"hardware": {
			"description": "Processor, memory and accelerator, by name.",
			"type": "object"
		}
	},
	"$defs": { "seed": {
		"type": [
			"integer",
			"string",
			"null"
		],
		"maxLength": 200
	} }
};
const func1 = Object.prototype.hasOwnProperty;
const schema21 = {
	"description": "The whole id of a commit: 40 (or 64) digits and letters from a to f.",
	"type": "string",
	"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
};
const pattern3 = /* @__PURE__ */ new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "");
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
				params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" },
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
const schema22 = {
	"description": "A moment, in Coordinated Universal Time.",
	"type": "string",
	"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
};
const pattern4 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$", "");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern4.test(data)) {
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
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema23 = {
	"type": [
		"integer",
		"string",
		"null"
	],
	"maxLength": 200
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data !== "string" && data !== null) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: schema23.type },
			parentSchema: schema23,
			data
		});
		errors++;
	}
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
	}
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema24 = {
	"description": "A path, relative to the file that states it, with forward slashes.",
	"type": "string",
	"minLength": 1,
	"maxLength": 1e3
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
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
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema25 = {
	"description": "The id git gives these bytes (`git hash-object`): SHA-1, or SHA-256 in repositories that use it.",
	"type": "string",
	"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
};
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "pattern",
				params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" },
				parentSchema: schema25,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema25,
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
const schema26 = {
	"description": "A SHA-256: 64 digits and letters from a to f.",
	"type": "string",
	"pattern": "^[0-9a-f]{64}$"
};
const pattern6 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "");
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate67.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern6.test(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{64}$" },
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
	validate67.errors = vErrors;
	return errors === 0;
}
validate67.evaluated = {
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
		if (data.code === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "code" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		if (data.outputs === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "outputs" },
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
		if (data.command !== void 0) {
			let data1 = data.command;
			if (typeof data1 === "string") {
				if (data1.length > 4e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/command",
						keyword: "maxLength",
						params: { limit: 4e3 },
						parentSchema: schema19.properties.command,
						data: data1
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/command",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema19.properties.command,
					data: data1
				});
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data2 = data.status;
			if (!(data2 === "finished" || data2 === "failed" || data2 === "running")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/status",
					keyword: "enum",
					params: { allowedValues: schema19.properties.status.enum },
					parentSchema: schema19.properties.status,
					data: data2
				});
				errors++;
			}
		}
		if (data.commit !== void 0) {
			if (!validate54(data.commit, {
				instancePath: instancePath + "/commit",
				parentData: data,
				parentDataProperty: "commit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.started !== void 0) {
			if (!validate56(data.started, {
				instancePath: instancePath + "/started",
				parentData: data,
				parentDataProperty: "started",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.finished !== void 0) {
			if (!validate56(data.finished, {
				instancePath: instancePath + "/finished",
				parentData: data,
				parentDataProperty: "finished",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.seed !== void 0) {
			let data6 = data.seed;
			const _errs10 = errors;
			let valid1 = false;
			const _errs11 = errors;
			if (!validate59(data6, {
				instancePath: instancePath + "/seed",
				parentData: data,
				parentDataProperty: "seed",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate59.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs11 === errors;
			valid1 = valid1 || _valid0;
			const _errs12 = errors;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (Object.keys(data6).length > 100) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/seed",
						keyword: "maxProperties",
						params: { limit: 100 },
						parentSchema: schema19.properties.seed.anyOf[1],
						data: data6
					});
					errors++;
				}
				for (const key1 in data6) {
					const _errs14 = errors;
					if (typeof key1 === "string") {
						if (key1.length > 200) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/seed",
								keyword: "maxLength",
								params: { limit: 200 },
								parentSchema: schema19.properties.seed.anyOf[1].propertyNames,
								data: key1
							});
							errors++;
						}
					}
					if (!(_errs14 === errors)) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/seed",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							parentSchema: schema19.properties.seed.anyOf[1],
							data: data6
						});
						errors++;
					}
				}
				for (const key2 in data6) if (!validate59(data6[key2], {
					instancePath: instancePath + "/seed/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data6,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate59.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/seed",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.seed.anyOf[1],
					data: data6
				});
				errors++;
			}
			var _valid0 = _errs12 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/seed",
					keyword: "anyOf",
					params: {},
					parentSchema: schema19.properties.seed,
					data: data6
				});
				errors++;
			} else {
				errors = _errs10;
				if (vErrors !== null) {
					if (_errs10) vErrors.length = _errs10;
					else vErrors = null;
				}
			}
		}
		if (data.code !== void 0) {
			let data8 = data.code;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (Object.keys(data8).length > 1e5) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/code",
						keyword: "maxProperties",
						params: { limit: 1e5 },
						parentSchema: schema19.properties.code,
						data: data8
					});
					errors++;
				}
				for (const key3 in data8) {
					const _errs19 = errors;
					if (!validate62(key3, {
						instancePath: instancePath + "/code",
						parentData: data8,
						parentDataProperty: "code",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate62.errors);
						errors = vErrors.length;
					}
					if (!(_errs19 === errors)) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/code",
							keyword: "propertyNames",
							params: { propertyName: key3 },
							parentSchema: schema19.properties.code,
							data: data8
						});
						errors++;
					}
				}
				for (const key4 in data8) if (!validate64(data8[key4], {
					instancePath: instancePath + "/code/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data8,
					parentDataProperty: key4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate64.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/code",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.code,
					data: data8
				});
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data10 = data.data;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				if (Object.keys(data10).length > 5e4) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/data",
						keyword: "maxProperties",
						params: { limit: 5e4 },
						parentSchema: schema19.properties.data,
						data: data10
					});
					errors++;
				}
				for (const key5 in data10) {
					const _errs24 = errors;
					if (!validate62(key5, {
						instancePath: instancePath + "/data",
						parentData: data10,
						parentDataProperty: "data",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate62.errors);
						errors = vErrors.length;
					}
					if (!(_errs24 === errors)) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/data",
							keyword: "propertyNames",
							params: { propertyName: key5 },
							parentSchema: schema19.properties.data,
							data: data10
						});
						errors++;
					}
				}
				for (const key6 in data10) {
					let data11 = data10[key6];
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						if (data11.sha256 === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
								keyword: "required",
								params: { missingProperty: "sha256" },
								parentSchema: schema19.properties.data.additionalProperties,
								data: data11
							});
							errors++;
						}
						for (const key7 in data11) if (!(key7 === "sha256" || key7 === "rows")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								parentSchema: schema19.properties.data.additionalProperties,
								data: data11
							});
							errors++;
						}
						if (data11.sha256 !== void 0) {
							if (!validate67(data11.sha256, {
								instancePath: instancePath + "/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/sha256",
								parentData: data11,
								parentDataProperty: "sha256",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate67.errors);
								errors = vErrors.length;
							}
						}
						if (data11.rows !== void 0) {
							let data13 = data11.rows;
							if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/rows",
									keyword: "type",
									params: { type: "integer" },
									parentSchema: schema19.properties.data.additionalProperties.properties.rows,
									data: data13
								});
								errors++;
							}
							if (typeof data13 == "number" && isFinite(data13)) {
								if (data13 < 0 || isNaN(data13)) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/rows",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										parentSchema: schema19.properties.data.additionalProperties.properties.rows,
										data: data13
									});
									errors++;
								}
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema19.properties.data.additionalProperties,
							data: data11
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/data",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.data,
					data: data10
				});
				errors++;
			}
		}
		if (data.outputs !== void 0) {
			let data14 = data.outputs;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				if (Object.keys(data14).length > 5e4) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/outputs",
						keyword: "maxProperties",
						params: { limit: 5e4 },
						parentSchema: schema19.properties.outputs,
						data: data14
					});
					errors++;
				}
				for (const key8 in data14) {
					const _errs34 = errors;
					if (!validate62(key8, {
						instancePath: instancePath + "/outputs",
						parentData: data14,
						parentDataProperty: "outputs",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate62.errors);
						errors = vErrors.length;
					}
					if (!(_errs34 === errors)) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/outputs",
							keyword: "propertyNames",
							params: { propertyName: key8 },
							parentSchema: schema19.properties.outputs,
							data: data14
						});
						errors++;
					}
				}
				for (const key9 in data14) {
					let data15 = data14[key9];
					if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
						if (data15.sha256 === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/outputs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
								keyword: "required",
								params: { missingProperty: "sha256" },
								parentSchema: schema19.properties.outputs.additionalProperties,
								data: data15
							});
							errors++;
						}
						for (const key10 in data15) if (!(key10 === "sha256")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/outputs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
								keyword: "additionalProperties",
								params: { additionalProperty: key10 },
								parentSchema: schema19.properties.outputs.additionalProperties,
								data: data15
							});
							errors++;
						}
						if (data15.sha256 !== void 0) {
							if (!validate67(data15.sha256, {
								instancePath: instancePath + "/outputs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/sha256",
								parentData: data15,
								parentDataProperty: "sha256",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate67.errors);
								errors = vErrors.length;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/outputs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema19.properties.outputs.additionalProperties,
							data: data15
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/outputs",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.outputs,
					data: data14
				});
				errors++;
			}
		}
		if (data.parameters !== void 0) {
			let data17 = data.parameters;
			if (!(data17 && typeof data17 == "object" && !Array.isArray(data17))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/parameters",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.parameters,
					data: data17
				});
				errors++;
			}
		}
		if (data.environment !== void 0) {
			let data18 = data.environment;
			if (!(data18 && typeof data18 == "object" && !Array.isArray(data18))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/environment",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.environment,
					data: data18
				});
				errors++;
			}
		}
		if (data.hardware !== void 0) {
			let data19 = data.hardware;
			if (!(data19 && typeof data19 == "object" && !Array.isArray(data19))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/hardware",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.hardware,
					data: data19
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

const LONGEST = 5e4;
const UNTOLD = /^(?:N\/A.*|Could not collect|No CUDA)?$/i;
function torchEnvironment(text) {
	const lines = text.slice(0, LONGEST).split("\n", 1e3);
	const after = (label) => lines.find((line) => line.startsWith(label))?.slice(label.length).trim();
	const told = (label) => {
		const value = after(label);
		return value === void 0 || UNTOLD.test(value) ? void 0 : value;
	};
	const [python] = /^\d{1,4}(?:\.\d{1,4}){1,2}/.exec(after("Python version:") ?? "") ?? [];
	const cpu = processor(lines);
	const accelerator = acceleratorIn(lines, after("OS:") ?? "");
	const driver = told("Nvidia driver version:") ?? told("HIP runtime version:");
	return {
		...python === void 0 ? {} : { python },
		...cpu === void 0 ? {} : { cpu },
		...accelerator === void 0 ? {} : { accelerator },
		...driver === void 0 ? {} : { driver }
	};
}
const ACCELERATORS = "GPU models and configuration:";
function acceleratorIn(lines, system) {
	const at = lines.findIndex((line) => line.startsWith(ACCELERATORS));
	if (at < 0) return void 0;
	const value = lines[at]?.slice(29).trim() ?? "";
	if (value === "No CUDA") return system.startsWith("macOS") ? void 0 : "none";
	if (value !== "") return UNTOLD.test(value) ? void 0 : named(value);
	const below = lines.slice(at + 1);
	const end = below.findIndex((line) => !/^GPU \d+:/.test(line));
	const names = below.slice(0, end < 0 ? below.length : end).map(named);
	const [first] = names;
	if (first === void 0) return void 0;
	return names.every((name) => name === first) && names.length > 1 ? `${names.length} × ${first}` : names.join(", ");
}
function named(line) {
	return line.replace(/^GPU \d+:/, "").trim();
}
function processor(lines) {
	const at = lines.indexOf("CPU:");
	if (at < 0) return void 0;
	const below = lines.slice(at + 1);
	const [, model] = below.map((line) => /^(?:Model name:|Name[=:])\s*(\S.*)$/.exec(line)).find(Boolean) ?? [];
	const alone = below[0]?.trim() ?? "";
	const name = model?.trim() ?? (/[:=]/.test(alone) ? void 0 : alone);
	if (name === void 0 || UNTOLD.test(name)) return void 0;
	const [, count] = below.map((line) => /^CPU\(s\):\s*(\d{1,6})\s*$/.exec(line)).find(Boolean) ?? [];
	return count === void 0 ? name : `${count} × ${name}`;
}

const MOST_VALUES = 5e3;

function readLmEvaluationRun(document) {
	const { value } = document;
	const results = valueAt(value, "results");
	const config = valueAt(value, "config");
	if (typeof results !== "object" || results === null || typeof config !== "object" || config === null) return void 0;
	const hash = valueAt(value, "git_hash");
	if (hash === void 0 && valueAt(value, "lm_eval_version") === void 0 && valueAt(config, "model") === void 0) return void 0;
	const parameters = Object.entries(plainTable(config)).filter(([, stated]) => stated === null || typeof stated !== "object").slice(0, MOST_VALUES).map(([name, stated]) => ({
		name,
		value: asText(stated),
		location: document.locate("config", name)
	}));
	const metrics = [];
	for (const [task, stated] of Object.entries(plainTable(results))) for (const [metric, number] of Object.entries(plainTable(stated))) {
		if (typeof number !== "number" || metrics.length >= 5e3) continue;
		const name = `${task}.${metric.replace(/,none$/, "")}`;
		metrics.push({
			name,
			value: String(number),
			location: document.locate("results", task, metric)
		});
	}
	const told = valueAt(value, "pretty_env_info");
	return {
		tool: "lm-evaluation-harness",
		path: document.path,
		status: "finished",
		statusLocation: document.locate("results"),
		deleted: false,
		...typeof hash === "string" ? { commit: {
			text: hash,
			location: document.locate("git_hash")
		} } : {},
		parameters,
		tags: [],
		metrics,
		datasets: [],
		...typeof told === "string" ? { machine: {
			...torchEnvironment(told),
			location: document.locate("pretty_env_info")
		} } : {},
		read: [document.path]
	};
}
function asText(value) {
	return typeof value === "string" ? value : JSON.stringify(value) ?? "";
}

const MOST_MLFLOW_RUNS = 2e4;
const MOST_MLFLOW_ENTRIES = 1e4;
const LONGEST_MLFLOW_TEXT = 8e3;
const STATUSES$1 = /* @__PURE__ */ new Map([
	["1", "running"],
	["2", "scheduled"],
	["3", "finished"],
	["4", "failed"],
	["5", "killed"],
	["RUNNING", "running"],
	["SCHEDULED", "scheduled"],
	["FINISHED", "finished"],
	["FAILED", "failed"],
	["KILLED", "killed"]
]);
function mlflowStatus(written) {
	return (typeof written === "string" || typeof written === "number" ? STATUSES$1.get(String(written)) : void 0) ?? "unsaid";
}
function laterMetric(left, right) {
	if (!left) return right;
	return (left.step - right.step || left.time - right.time || left.value - right.value) >= 0 ? left : right;
}
function readMlflowTags(tags) {
	const commit = tags.get("mlflow.source.git.commit");
	const source = tags.get("mlflow.source.name");
	const history = tags.get("mlflow.log-model.history");
	return {
		...commit ? { commit } : {},
		...source ? { source } : {},
		models: history ? modelsIn$1(history) : []
	};
}
function modelsIn$1({ text, location }) {
	return plainList(parsed(text)).flatMap((entry) => {
		const { artifact_path: name, model_uuid: id } = plainTable(entry);
		return typeof name === "string" ? [{
			id: typeof id === "string" ? cut(id) : "",
			name: cut(name),
			direction: "output",
			location
		}] : [];
	});
}
function mlflowDataSource(source) {
	if (typeof source !== "string") return "";
	const { uri, url, path, table_name: table } = plainTable(parsed(source));
	const named = [
		uri,
		url,
		path,
		table
	].find((value) => typeof value === "string" && value !== "");
	return cut(typeof named === "string" ? named : source);
}
function cut(text) {
	return text.length > 8e3 ? text.slice(0, LONGEST_MLFLOW_TEXT) : text;
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}

const PYTHON_FLOAT = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
function latestInMetricFile(name, path, text) {
	let latest;
	let line = 0;
	for (let at = 0; at < text.length;) {
		const end = text.indexOf("\n", at);
		const written = text.slice(at, end < 0 ? text.length : end).trim();
		at = end < 0 ? text.length : end + 1;
		line += 1;
		if (written === "") continue;
		const location = {
			path,
			line
		};
		const [time = "", value = "", step = "0", ...dataset] = written.split(" ", 6);
		const read = {
			value: pythonFloat(value),
			step: Number(step),
			time: Number(time),
			location
		};
		if (value === "" || dataset.length % 2 !== 0 || read.value === void 0 || !isInteger(time) || !isInteger(step)) return {
			message: `metric \`${shorten(name)}\`: \`${shorten(written)}\` is not a time, a value and a step`,
			remedy: "log the metric again, or take the line out",
			location
		};
		latest = laterMetric(latest, {
			...read,
			value: read.value
		});
	}
	return latest ?? {
		message: `metric \`${shorten(name)}\` has no value`,
		remedy: "log the metric again",
		location: {
			path,
			line: 1
		}
	};
}
function pythonFloat(text) {
	if (PYTHON_FLOAT.test(text)) return Number(text);
	const [, sign, word] = /^([+-]?)(nan|inf|infinity)$/i.exec(text) ?? [];
	if (word === void 0) return void 0;
	if (word.toLowerCase() === "nan") return NaN;
	return sign === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
function isInteger(text) {
	return /^-?\d{1,19}$/.test(text);
}

const META = "/meta.yaml";
const RUN_ID = /^[A-Za-z0-9][\w-]{0,255}$/;
const OTHER_ID = /^[A-Za-z0-9][\w-]{0,255}$/;
const NO_RUNS = /* @__PURE__ */ new Set([
	"datasets",
	"models",
	"traces",
	"tags",
	"artifacts",
	"inputs",
	"outputs"
]);
function mlflowRunFolders({ paths, has }, below) {
	const folders = [];
	for (const path of pathsBelow(paths, below)) {
		if (!path.endsWith(META)) continue;
		const folder = path.slice(0, -10);
		const [id = "", experiment, parent = ""] = folder.split("/").reverse();
		if (experiment === void 0 || NO_RUNS.has(id) || NO_RUNS.has(experiment) || !RUN_ID.test(id)) continue;
		if (!/^[0-9a-f]{32}$/.test(id) && (!has(`${folder.slice(0, -id.length - 1)}${META}`) || NO_RUNS.has(parent))) continue;
		if (folders.length >= 2e4) return {
			folders,
			more: true
		};
		folders.push(folder);
	}
	return {
		folders,
		more: false
	};
}
function readMlflowRunFolder(files, folder) {
	const problems = [];
	const metaPath = `${folder}${META}`;
	const meta = metaIn(files, metaPath);
	if ("message" in meta) return meta;
	const { run_id: runId, run_uuid: runUuid, experiment_id: experimentId, run_name: runName, status } = meta.entries;
	const folderId = folder.slice(folder.lastIndexOf("/") + 1);
	const id = textOf$1(runId) ?? textOf$1(runUuid);
	if (id === void 0) return {
		message: `\`${metaPath}\` has no \`run_id\`: it is not a run of an MLflow file store`,
		remedy: "name the folder of a run, `mlruns/EXPERIMENT/RUN`",
		location: {
			path: metaPath,
			line: 1
		}
	};
	if (id !== folderId) problems.push({
		message: `the run says that it is \`${shorten(id)}\`, but its folder is \`${shorten(folderId)}\``,
		remedy: "copy the folder of a run under its own name",
		location: meta.document.locate("run_id")
	});
	const experimentFolder = folder.slice(0, Math.max(0, folder.length - folderId.length - 1));
	const read = sortedFiles(files, folder, problems);
	const texts = (kind) => {
		const found = /* @__PURE__ */ new Map();
		for (const [name, path] of read[kind]) {
			const text = files.text(path, LIMITS.configuration);
			if (typeof text === "string") found.set(name, {
				text: cut(text),
				location: {
					path,
					line: 1
				}
			});
			else problems.push(unreadable(path, text));
		}
		return found;
	};
	const params = texts("params");
	const tags = texts("tags");
	const metrics = /* @__PURE__ */ new Map();
	for (const [name, path] of read.metrics) {
		const metric = readMetricFile(files, name, path);
		if ("message" in metric) problems.push(metric);
		else metrics.set(name, metric);
	}
	const { models: noted, ...fromTags } = readMlflowTags(tags);
	const experiment = experimentName(files, experimentFolder) ?? textOf$1(experimentId);
	const inputs = read.inputs.flatMap((path) => listed(readInput(files, path, experimentFolder), problems));
	const outputs = read.outputs.flatMap((path) => listed(readOutput(files, path, experimentFolder), problems));
	const models = [...inputs, ...outputs].filter((entry) => "direction" in entry);
	const start = timeOf(meta.entries["start_time"]);
	const end = timeOf(meta.entries["end_time"]);
	const artifacts = textOf$1(meta.entries["artifact_uri"]);
	return {
		id,
		name: textOf$1(runName) ?? tags.get("mlflow.runName")?.text ?? "",
		...experiment === void 0 ? {} : { experiment },
		status: mlflowStatus(status),
		statusLocation: meta.document.locate("status"),
		deleted: meta.entries["lifecycle_stage"] === "deleted",
		...start === void 0 ? {} : { start },
		...end === void 0 ? {} : { end },
		params,
		metrics,
		tags,
		...fromTags,
		...artifacts === void 0 ? {} : { artifacts: {
			text: cut(artifacts),
			location: meta.document.locate("artifact_uri")
		} },
		datasets: inputs.filter((entry) => "digest" in entry),
		models: models.some(({ direction }) => direction === "output") ? models : [...models, ...noted],
		location: {
			path: metaPath,
			line: 1
		},
		problems
	};
}
function readMetricFile(files, name, path) {
	const text = files.text(path, LIMITS.evidence);
	return typeof text === "string" ? latestInMetricFile(name, path, text) : unreadable(path, text);
}
function sortedFiles({ paths }, folder, problems) {
	const named = {
		params: new Array(),
		tags: new Array(),
		metrics: new Array()
	};
	const places = {
		inputs: new Array(),
		outputs: new Array()
	};
	const full = /* @__PURE__ */ new Set();
	for (const path of pathsBelow(paths, folder)) {
		const inside = path.slice(folder.length + 1);
		const slash = inside.indexOf("/");
		const kind = slash < 0 ? "" : inside.slice(0, slash);
		const name = inside.slice(slash + 1);
		const list = kind === "params" || kind === "tags" || kind === "metrics" ? named[kind] : void 0;
		const place = (kind === "inputs" || kind === "outputs") && name.endsWith(META) ? places[kind] : void 0;
		if ((list?.length ?? 0) >= 1e4 || (place?.length ?? 0) >= 1e4) full.add(kind);
		else if (list) list.push([name, path]);
		else place?.push(path);
	}
	for (const kind of full) problems.push({
		message: `the run has more than ${MOST_MLFLOW_ENTRIES.toLocaleString("en-US")} ${kind}; the others were not read`,
		location: {
			path: `${folder}${META}`,
			line: 1
		}
	});
	return {
		...named,
		...places
	};
}
function metaIn(files, path) {
	const document = files.document(path, LIMITS.configuration);
	if ("unreadable" in document) return unreadable(path, document);
	const [problem] = document.problems;
	return problem ?? {
		document,
		entries: plainTable(document.value)
	};
}
function unreadable(path, { unreadable: message, remedy }) {
	return {
		message,
		...remedy === void 0 ? {} : { remedy },
		location: { path }
	};
}
function listed(entry, problems) {
	if (!entry) return [];
	if (!("message" in entry)) return [entry];
	problems.push(entry);
	return [];
}
function experimentName(files, folder) {
	const path = `${folder}${META}`;
	if (folder === "" || !files.has(path)) return void 0;
	const meta = metaIn(files, path);
	return "message" in meta ? void 0 : textOf$1(meta.entries["name"]);
}
function readInput(files, path, experiment) {
	const input = metaIn(files, path);
	if ("message" in input) return input;
	const { source_id: id, source_type: type, tags } = input.entries;
	if (typeof id !== "string" || !OTHER_ID.test(id)) return unnamed(path);
	if (type === "MODEL" || type === "MODEL_INPUT") return modelOf(files, id, "input", path, experiment);
	if (type !== "DATASET") return void 0;
	const at = `${experiment}/datasets/${id}${META}`;
	const dataset = metaIn(files, at);
	if ("message" in dataset) return dataset;
	const { name, digest, source } = dataset.entries;
	if (typeof name !== "string" || typeof digest !== "string") return {
		message: `\`${at}\` has no \`name\` and \`digest\``,
		remedy: "log the data set again with `mlflow.log_input`",
		location: {
			path: at,
			line: 1
		}
	};
	const context = plainTable(tags)["mlflow.data.context"];
	return {
		name: cut(name),
		digest: cut(digest),
		source: mlflowDataSource(source),
		context: typeof context === "string" ? cut(context) : "",
		location: dataset.document.locate("digest")
	};
}
function readOutput(files, path, experiment) {
	const output = metaIn(files, path);
	if ("message" in output) return output;
	const { destination_id: id } = output.entries;
	return typeof id === "string" && OTHER_ID.test(id) ? modelOf(files, id, "output", path, experiment) : unnamed(path);
}
function modelOf(files, id, direction, path, experiment) {
	const at = `${experiment}/models/${id}${META}`;
	const meta = files.has(at) ? metaIn(files, at) : void 0;
	const name = meta && !("message" in meta) ? meta.entries["name"] : "";
	return {
		id,
		name: typeof name === "string" ? cut(name) : "",
		direction,
		location: {
			path,
			line: 1
		}
	};
}
function unnamed(path) {
	return {
		message: `\`${path}\` does not say which data set or model it stands for`,
		remedy: "log the input or output again",
		location: {
			path,
			line: 1
		}
	};
}
function textOf$1(value) {
	if (typeof value === "number") return String(value);
	return typeof value === "string" && value !== "" ? cut(value) : void 0;
}
function timeOf(value) {
	return typeof value === "number" && Number.isFinite(value) ? value : void 0;
}

function isMlflowJson(value) {
	const place = runPlaces(value)[0];
	return place !== void 0 && idIn(plainTable(at(value, place)["info"])) !== void 0;
}
function mlflowRunsInJson(document) {
	const [problem] = document.problems;
	if (problem) return problem;
	const places = runPlaces(document.value);
	if (places.length > 2e4) return {
		message: `\`${document.path}\` has ${places.length.toLocaleString("en-US")} runs; at most ${MOST_MLFLOW_RUNS.toLocaleString("en-US")} are read`,
		remedy: "export only the runs that are compared",
		location: document.locate()
	};
	const runs = [];
	for (const place of places) {
		const run = readRun$1(document, place);
		if ("message" in run) return run;
		runs.push(run);
	}
	return runs;
}
function runPlaces(value) {
	if (Array.isArray(value)) return value.map((run, index) => "run" in plainTable(run) ? [index, "run"] : [index]);
	const top = plainTable(value);
	if (Array.isArray(top["runs"])) return top["runs"].map((_, index) => ["runs", index]);
	return "run" in top ? [["run"]] : [[]];
}
function at(value, keys) {
	let found = value;
	for (const key of keys) found = typeof key === "number" ? plainList(found)[key] : plainTable(found)[key];
	return plainTable(found);
}
function idIn({ run_id: id, run_uuid: uuid }) {
	const found = id ?? uuid;
	return typeof found === "string" && found !== "" ? cut(found) : void 0;
}
function readRun$1(document, place) {
	const run = at(document.value, place);
	const info = plainTable(run["info"]);
	const id = idIn(info);
	if (id === void 0) return {
		message: "an exported run has no `info.run_id`",
		remedy: "export it with `mlflow runs describe --run-id RUN`, or from the REST interface (`runs/get`)",
		location: document.locate(...place)
	};
	const problems = [];
	const pairs = (kind) => pairsIn(run, kind, document, place, problems);
	const texts = (kind) => {
		const found = /* @__PURE__ */ new Map();
		for (const [name, { value, keys }] of pairs(kind)) if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") found.set(name, {
			text: cut(String(value)),
			location: document.locate(...keys)
		});
		return found;
	};
	const params = texts("params");
	const tags = texts("tags");
	const metrics = /* @__PURE__ */ new Map();
	for (const [name, { value, entry, keys }] of pairs("metrics")) {
		const location = document.locate(...keys);
		const number = mlflowNumber(value);
		if (number === void 0) {
			problems.push({
				message: `metric \`${cut(name)}\` is no number`,
				remedy: "export the run again",
				location
			});
			continue;
		}
		const { step, timestamp } = entry;
		const metric = {
			value: number,
			step: wholeNumber(step) ?? 0,
			time: wholeNumber(timestamp) ?? 0,
			location
		};
		metrics.set(name, laterMetric(metrics.get(name), metric));
	}
	const { models: noted, ...fromTags } = readMlflowTags(tags);
	const models = [...modelsIn(run, "inputs", document, place), ...modelsIn(run, "outputs", document, place)];
	const start = wholeNumber(info["start_time"]);
	const end = wholeNumber(info["end_time"]);
	const experiment = info["experiment_id"];
	const artifacts = info["artifact_uri"];
	return {
		id,
		name: typeof info["run_name"] === "string" ? cut(info["run_name"]) : tags.get("mlflow.runName")?.text ?? "",
		...typeof experiment === "string" || typeof experiment === "number" ? { experiment: cut(String(experiment)) } : {},
		status: mlflowStatus(info["status"]),
		statusLocation: document.locate(...place, "info", "status"),
		deleted: info["lifecycle_stage"] === "deleted",
		...start === void 0 ? {} : { start },
		...end === void 0 ? {} : { end },
		params,
		metrics,
		tags,
		...fromTags,
		...typeof artifacts === "string" ? { artifacts: {
			text: cut(artifacts),
			location: document.locate(...place, "info", "artifact_uri")
		} } : {},
		datasets: datasetsIn(run, document, place),
		models: models.some(({ direction }) => direction === "output") ? models : [...models, ...noted],
		location: document.locate(...place),
		problems
	};
}
function mlflowNumber(value) {
	if (typeof value === "number") return Math.abs(value) === Number.MAX_VALUE ? Math.sign(value) * Number.POSITIVE_INFINITY : value;
	return value === "NaN" || value === "Infinity" || value === "-Infinity" ? Number(value) : void 0;
}
function wholeNumber(value) {
	const number = typeof value === "string" && /^-?\d{1,19}$/.test(value) ? Number(value) : value;
	return typeof number === "number" && Number.isFinite(number) ? number : void 0;
}
function pairsIn(run, kind, document, place, problems) {
	const data = plainTable(run["data"])[kind];
	const keys = [
		...place,
		"data",
		kind
	];
	const pairs = Array.isArray(data) ? data.flatMap((item, index) => {
		const entry = plainTable(item);
		const name = entry["key"];
		return typeof name === "string" ? [[name, {
			value: entry["value"],
			entry,
			keys: [...keys, index]
		}]] : [];
	}) : Object.entries(plainTable(data)).map(([name, value]) => [name, {
		value,
		entry: {},
		keys: [...keys, name]
	}]);
	if (pairs.length <= 1e4) return pairs;
	problems.push({
		message: `the run has more than ${MOST_MLFLOW_ENTRIES.toLocaleString("en-US")} ${kind}; the others were not read`,
		location: document.locate(...keys)
	});
	return pairs.slice(0, MOST_MLFLOW_ENTRIES);
}
function datasetsIn(run, document, place) {
	return plainList(plainTable(run["inputs"])["dataset_inputs"]).slice(0, MOST_MLFLOW_ENTRIES).flatMap((item, index) => {
		const { dataset, tags } = plainTable(item);
		const { name, digest, source } = plainTable(dataset);
		if (typeof name !== "string" || typeof digest !== "string") return [];
		return [{
			name: cut(name),
			digest: cut(digest),
			source: mlflowDataSource(source),
			context: contextIn(tags),
			location: document.locate(...place, "inputs", "dataset_inputs", index, "dataset", "digest")
		}];
	});
}
function contextIn(tags) {
	const pair = plainList(tags).map(plainTable).find(({ key }) => key === "mlflow.data.context");
	const context = pair ? pair["value"] : plainTable(tags)["mlflow.data.context"];
	return typeof context === "string" ? cut(context) : "";
}
function modelsIn(run, side, document, place) {
	const kind = side === "inputs" ? "model_inputs" : "model_outputs";
	return plainList(plainTable(run[side])[kind]).slice(0, MOST_MLFLOW_ENTRIES).flatMap((item, index) => {
		const { model_id: id } = plainTable(item);
		if (typeof id !== "string") return [];
		const location = document.locate(...place, side, kind, index);
		return [{
			id: cut(id),
			name: "",
			direction: side === "inputs" ? "input" : "output",
			location
		}];
	});
}

const LARGEST_DATABASE = 1e9;
const MOST_ROWS = 1e7;
var DatabaseProblem = class extends Error {};
function mlflowRunsInSqlite(file, path, selection) {
	const sqlite = sqliteOfNode();
	if (!sqlite || !readsSqlite()) return needsNewerNode(path);
	const { size } = statSync(file);
	if (size > LARGEST_DATABASE) return {
		message: `\`${path}\` has ${size.toLocaleString("en-US")} bytes; of an MLflow database at most ${LARGEST_DATABASE.toLocaleString("en-US")} are read`,
		remedy: EXPORT,
		location: { path }
	};
	const location = pathToFileURL(file);
	location.searchParams.set("immutable", "1");
	let database;
	try {
		database = new sqlite.DatabaseSync(location, { readOnly: true });
		database.exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY");
		return readRuns(database, path, selection);
	} catch (error) {
		if (error instanceof DatabaseProblem) return {
			message: error.message,
			remedy: EXPORT,
			location: { path }
		};
		if (error instanceof TypeError) return needsNewerNode(path);
		return {
			message: `\`${path}\` is no SQLite database that can be read: ${error instanceof Error ? error.message.slice(0, 200) : "unknown"}`,
			remedy: EXPORT,
			location: { path }
		};
	} finally {
		database?.close();
	}
}
const EXPORT = "export the runs as JSON (`mlflow runs describe --run-id RUN > run.json`) and name that file";
function sqliteOfNode() {
	return process.getBuiltinModule?.("node:sqlite");
}
function readsSqlite() {
	const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
	return sqliteOfNode() !== void 0 && (major > 22 || major === 22 && minor >= 15);
}
function needsNewerNode(path) {
	return {
		message: `\`${path}\` is an SQLite database; reading it needs Node 22.15 or newer, and this is Node ${process.versions.node}`,
		remedy: `run with Node 24, or ${EXPORT}`,
		location: { path }
	};
}
function readRuns(database, path, { runs: ids, experiment }) {
	const read = reader(database, path);
	const location = { path };
	const experiments = /* @__PURE__ */ new Map();
	for (const { experiment_id: id, name } of read("experiments", ["experiment_id", "name"])) experiments.set(textOf(id), textOf(name));
	const wanted = /* @__PURE__ */ new Map();
	for (const row of read("runs", [
		"run_uuid",
		"name",
		"status",
		"start_time",
		"end_time",
		"lifecycle_stage",
		"experiment_id",
		"artifact_uri"
	])) {
		const id = textOf(row["run_uuid"]);
		const of = textOf(row["experiment_id"]);
		if (ids ? !ids.includes(id) : row["lifecycle_stage"] === "deleted") continue;
		if (experiment !== void 0 && of !== experiment && experiments.get(of) !== experiment) continue;
		if (wanted.size >= 2e4) throw new DatabaseProblem(`\`${path}\` has more than ${MOST_MLFLOW_RUNS.toLocaleString("en-US")} runs`);
		wanted.set(id, {
			row,
			parts: {
				params: /* @__PURE__ */ new Map(),
				tags: /* @__PURE__ */ new Map(),
				metrics: /* @__PURE__ */ new Map(),
				datasets: [],
				models: []
			}
		});
	}
	const partsOf = (id) => wanted.get(textOf(id))?.parts;
	for (const kind of ["params", "tags"]) for (const { run_uuid: run, key, value } of read(kind, [
		"run_uuid",
		"key",
		"value"
	])) partsOf(run)?.[kind].set(textOf(key), {
		text: textOf(value),
		location
	});
	for (const row of read("latest_metrics", [
		"run_uuid",
		"key",
		"value",
		"timestamp",
		"step",
		"is_nan"
	])) {
		const parts = partsOf(row["run_uuid"]);
		if (!parts) continue;
		const name = textOf(row["key"]);
		const metric = {
			value: Number(row["is_nan"]) === 1 ? NaN : mlflowNumber(row["value"]) ?? NaN,
			step: numberOf(row["step"]) ?? 0,
			time: numberOf(row["timestamp"]) ?? 0,
			location
		};
		parts.metrics.set(name, laterMetric(parts.metrics.get(name), metric));
	}
	readInputs(read, partsOf, location);
	return [...wanted].map(([id, { row, parts }]) => {
		const { models: noted, ...fromTags } = readMlflowTags(parts.tags);
		const start = numberOf(row["start_time"]);
		const end = numberOf(row["end_time"]);
		const of = textOf(row["experiment_id"]);
		const artifacts = textOf(row["artifact_uri"]);
		return {
			id,
			name: textOf(row["name"]) || (parts.tags.get("mlflow.runName")?.text ?? ""),
			experiment: experiments.get(of) ?? of,
			status: mlflowStatus(row["status"]),
			statusLocation: location,
			deleted: row["lifecycle_stage"] === "deleted",
			...start === void 0 ? {} : { start },
			...end === void 0 ? {} : { end },
			...parts,
			...fromTags,
			...artifacts === "" ? {} : { artifacts: {
				text: artifacts,
				location
			} },
			models: parts.models.some(({ direction }) => direction === "output") ? parts.models : [...parts.models, ...noted],
			location,
			problems: []
		};
	});
}
function readInputs(read, partsOf, location) {
	if (!read.has("inputs") || !read.has("datasets")) return;
	const contexts = /* @__PURE__ */ new Map();
	if (read.has("input_tags")) {
		for (const { input_uuid: input, name, value } of read("input_tags", [
			"input_uuid",
			"name",
			"value"
		])) if (name === "mlflow.data.context") contexts.set(textOf(input), textOf(value));
	}
	const names = /* @__PURE__ */ new Map();
	if (read.has("logged_models")) for (const { model_id: id, name } of read("logged_models", ["model_id", "name"])) names.set(textOf(id), textOf(name));
	const uses = [];
	for (const { input_uuid: input, source_type: source, source_id: from, destination_type: type, destination_id: to } of read("inputs", [
		"input_uuid",
		"source_type",
		"source_id",
		"destination_type",
		"destination_id"
	])) if (source === "DATASET" && type === "RUN") {
		const parts = partsOf(to);
		if (parts) uses.push({
			parts,
			dataset: textOf(from),
			context: contexts.get(textOf(input)) ?? ""
		});
	} else if (type === "MODEL_INPUT" || type === "MODEL_OUTPUT") {
		const id = textOf(to);
		const direction = type === "MODEL_INPUT" ? "input" : "output";
		partsOf(from)?.models.push({
			id,
			name: names.get(id) ?? "",
			direction,
			location
		});
	}
	const datasets = /* @__PURE__ */ new Map();
	const needed = new Set(uses.map(({ dataset }) => dataset));
	for (const row of read("datasets", [
		"dataset_uuid",
		"name",
		"digest",
		"dataset_source"
	])) {
		const id = textOf(row["dataset_uuid"]);
		if (needed.has(id)) datasets.set(id, row);
	}
	for (const { parts, dataset, context } of uses) {
		const row = datasets.get(dataset);
		if (!row) continue;
		const source = mlflowDataSource(row["dataset_source"]);
		parts.datasets.push({
			name: textOf(row["name"]),
			digest: textOf(row["digest"]),
			source,
			context,
			location
		});
	}
}
function reader(database, path) {
	const kinds = /* @__PURE__ */ new Map();
	for (const { name, type } of rows(database, path, "SELECT name, type FROM pragma_table_list")) kinds.set(textOf(name), textOf(type));
	const read = (table, columns) => {
		if (kinds.get(table) !== "table") throw new DatabaseProblem(`\`${path}\` is no database of MLflow: it has no table \`${table}\``);
		const stored = /* @__PURE__ */ new Set();
		for (const { name, hidden } of rows(database, path, `SELECT name, hidden FROM pragma_table_xinfo('${table}')`)) if (Number(hidden) === 0) stored.add(textOf(name));
		const missing = columns.find((column) => !stored.has(column));
		if (missing !== void 0) throw new DatabaseProblem(`\`${path}\` is no database of MLflow: its table \`${table}\` has no column \`${missing}\``);
		return rows(database, path, `SELECT ${columns.map((column) => `CASE typeof("${column}") WHEN 'text' THEN substr("${column}", 1, ${LONGEST_MLFLOW_TEXT}) WHEN 'blob' THEN NULL ELSE "${column}" END AS "${column}"`).join(", ")} FROM "${table}"`);
	};
	return Object.assign(read, { has: (table) => kinds.get(table) === "table" });
}
function* rows(database, path, sql) {
	const statement = database.prepare(sql);
	statement.setReadBigInts(true);
	let count = 0;
	for (const row of statement.iterate()) {
		count += 1;
		if (count > MOST_ROWS) throw new DatabaseProblem(`a table of \`${path}\` has more than ${MOST_ROWS.toLocaleString("en-US")} rows`);
		yield row;
	}
}
function textOf(value) {
	return typeof value === "string" ? cut(value) : typeof value === "bigint" || typeof value === "number" ? String(value) : "";
}
function numberOf(value) {
	return typeof value === "bigint" || typeof value === "number" ? Number(value) : void 0;
}

const MOST_READ = 1e3;
function mlflowRunInFolder(folder, repository) {
	const path = posix.join(folder, "meta.yaml");
	if (!repository.has(path)) {
		const other = noRun(folder, repository);
		if (other) return other;
	}
	const run = readMlflowRunFolder(repository, folder);
	if ("message" in run) {
		const file = repository.absolute(path);
		const absent = !repository.has(path) || typeof file !== "string" && file.absent === true;
		return noRun(folder, repository) ?? {
			problem: run,
			absent
		};
	}
	const read = repository.expand([`${folder}/`]).filter((file) => /^(?:params|metrics|tags|inputs)\//.test(file.slice(folder.length + 1)));
	return {
		...tracked(run, path),
		folder,
		read: [path, ...read.slice(0, MOST_READ)]
	};
}
function noRun(folder, repository) {
	const { folders, more } = mlflowRunFolders(repository, folder);
	if (folders.length === 0 || folders.includes(folder)) return void 0;
	return {
		problem: {
			message: `\`${folder}\` holds ${`${folders.length.toLocaleString("en-US")}${more ? " or more runs" : folders.length === 1 ? " run" : " runs"}`} of MLflow and is not the folder of a run`,
			remedy: "name the folder of the run that made the results: `mlruns/EXPERIMENT/RUN`"
		},
		absent: false
	};
}
function mlflowRunInJson(document) {
	if (!isMlflowJson(document.value)) return void 0;
	const runs = mlflowRunsInJson(document);
	if ("message" in runs) return {
		problem: runs,
		absent: false
	};
	const [run, second] = runs;
	if (run && !second) return tracked(run, document.path);
	return {
		problem: {
			message: `\`${document.path}\` holds ${runs.length.toLocaleString("en-US")} runs of MLflow`,
			remedy: "export the run that made the results alone: `mlflow runs describe --run-id RUN > run.json`",
			location: document.locate()
		},
		absent: false
	};
}
function mlflowRunInDatabase(stated, repository) {
	const [path = "", id = ""] = stated.split("#");
	const refuse = (problem, absent = false) => ({
		problem,
		absent
	});
	const file = repository.absolute(path);
	if (typeof file !== "string") {
		const { unreadable: message, remedy } = file;
		return refuse({
			message,
			...remedy === void 0 ? {} : { remedy }
		}, file.absent === true || !repository.has(path));
	}
	const location = { path };
	if (!/^[0-9a-f]{32}$/.test(id)) {
		const remedy = `write \`${path}#RUN\`, with the 32 digits of the run`;
		return refuse({
			message: `\`${stated}\` does not say which run of the database is meant`,
			remedy,
			location
		});
	}
	const runs = mlflowRunsInSqlite(file, path, { runs: [id] });
	if ("message" in runs) return refuse(runs, !readsSqlite());
	const [run] = runs;
	if (run) return tracked(run, path);
	return refuse({
		message: `\`${path}\` has no run \`${id}\``,
		remedy: "name a run that is in it, or commit the store anew",
		location
	});
}
const STATUSES = {
	scheduled: "running",
	running: "running",
	finished: "finished",
	failed: "failed",
	killed: "failed",
	unsaid: "unsaid"
};
function tracked(run, path) {
	const { id, status, statusLocation, deleted, commit, artifacts, params, tags, metrics, datasets } = run;
	const dirty = tags.get("mlflow.source.git.dirty")?.text.trim() ?? "";
	const logged = ([name, { text, location }]) => ({
		name,
		value: text.trimEnd(),
		location
	});
	return {
		tool: "MLflow",
		path,
		id,
		status: STATUSES[status],
		statusLocation,
		deleted,
		.../^(?:true|false)$/i.test(dirty) ? { dirty: /^true$/i.test(dirty) } : {},
		...run.source ? { source: run.source.text.trim() } : {},
		...commit ? { commit: {
			text: commit.text.trim(),
			location: commit.location
		} } : {},
		parameters: [...params].slice(0, MOST_VALUES).map(logged),
		tags: [...tags].filter(([name]) => !name.startsWith("mlflow.")).slice(0, MOST_VALUES).map(logged),
		metrics: [...metrics].slice(0, MOST_VALUES).map(([name, { value, location }]) => ({
			name,
			value: String(value),
			location
		})),
		datasets: datasets.map(({ name, digest, context }) => ({
			name,
			digest,
			context
		})),
		...artifacts ? { artifacts: {
			address: artifacts.text,
			location: artifacts.location
		} } : {},
		read: [path],
		problems: run.problems
	};
}

const RUN_IN_DATABASE = /^(.*\.(?:db|sqlite3?))(?:#([^#/]*))?$/i;
function readTrackedRun(stated, repository) {
	if (RUN_IN_DATABASE.test(stated)) return mlflowRunInDatabase(stated, repository);
	const path = stated.replace(/\/$/, "");
	if (posix.basename(path) === "meta.yaml") return mlflowRunInFolder(posix.dirname(path), repository);
	if (repository.hasFolder(path)) return mlflowRunInFolder(path, repository);
	if (!path.endsWith(".json")) return void 0;
	const document = repository.document(path, LIMITS.evidence);
	if ("unreadable" in document || document.problems.length > 0) return void 0;
	return mlflowRunInJson(document) ?? readLmEvaluationRun(document);
}

function isRunRecord(value) {
	return run(value);
}
function readRun(repository, path) {
	const [, database, id] = RUN_IN_DATABASE.exec(path) ?? [];
	const within = id === void 0 || id === "" ? {} : { id: id.slice(0, 300) };
	const file = database ?? path;
	const failed = (problem) => ({
		path: file,
		...within,
		problem,
		code: [],
		data: [],
		outputs: [],
		locate: () => ({
			path: file,
			line: 1
		})
	});
	if (/(?:^|\/)dvc\.lock$/.test(path)) return failed({
		message: `\`${path}\` need not be named as a run: a stage that made results is found by itself`,
		remedy: "take it out of `runs:`, and name under `experiments:` the experiments whose results its stages make"
	});
	const tracked = readTrackedRun(path, repository);
	if (tracked && "problem" in tracked) {
		const run = failed(tracked.problem);
		return tracked.absent ? {
			...run,
			absent: true
		} : run;
	}
	if (tracked) return {
		...trackedRun(tracked),
		...within
	};
	const document = repository.document(path, LIMITS.evidence);
	if ("unreadable" in document) {
		const { unreadable, remedy } = document;
		const run = failed({
			message: unreadable,
			...remedy === void 0 ? {} : { remedy }
		});
		return repository.has(path) && !document.absent ? run : {
			...run,
			absent: true
		};
	}
	const record = document.value;
	if (!isRunRecord(record)) return failed(checkDocument(document, run)[0] ?? {
		message: "it is no run record",
		location: document.locate()
	});
	let refused;
	const resolve = (key, entries, digestOf) => Object.entries(entries).flatMap(([stated, entry]) => {
		const location = () => document.locateKey(key, stated);
		const resolved = resolvePath(repository, stated, path);
		if ("path" in resolved) return [{
			path: resolved.path,
			digest: digestOf(entry),
			location
		}];
		refused ??= {
			message: resolved.problem,
			remedy: resolved.remedy,
			location: location()
		};
		return [];
	});
	const code = resolve("code", record.code, (blob) => blob);
	const data = resolve("data", record.data ?? {}, ({ sha256 }) => sha256);
	const outputs = resolve("outputs", record.outputs, ({ sha256 }) => sha256);
	if (refused) return failed(refused);
	return {
		path,
		record,
		code,
		data,
		outputs,
		...record.commit === void 0 ? {} : { commit: record.commit },
		locate: (...keys) => document.locate(...keys)
	};
}
const SEED = /(?:^|[._/-])(?:(?:random_?|rng_?|numpy_?|np_?|torch_?|tf_?|fewshot_?|global_?|data_?)*seeds?|random_?states?)$/i;
function isSeedName(name) {
	return SEED.test(name);
}
function trackedRun(tracked) {
	const { path, status, parameters } = tracked;
	const seeds = parameters.filter(({ name }) => isSeedName(name));
	const commit = tracked.commit && /^(?:.*-g)?([0-9a-f]{7,64})$/.exec(tracked.commit.text)?.[1];
	const whole = commit !== void 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit);
	return {
		path,
		record: {
			version: 1,
			...status === "unsaid" ? {} : { status },
			...whole ? { commit } : {},
			...seeds.length > 0 ? { seed: Object.fromEntries(seeds.slice(0, 100).map(({ name, value }) => [name, value])) } : {},
			code: {},
			outputs: {}
		},
		tracked,
		...commit === void 0 ? {} : { commit },
		code: [],
		data: [],
		outputs: [],
		locate: (key) => {
			if (key === "status") return tracked.statusLocation;
			return (key === "seed" ? seeds[0]?.location : void 0) ?? {
				path,
				line: 1
			};
		}
	};
}

export { mlflowRunsInJson as a, isMlflowJson as i, readRun as n, mlflowRunFolders as o, mlflowRunsInSqlite as r, readMlflowRunFolder as s, isSeedName as t };