import { _ as addError, b as joinErrors, v as boundedValidator } from "./small-parts.js";
import { t as validConfiguration } from "./valid-configuration.js";

const baseline = boundedValidator(validate52);
const schema19 = {
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
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z-]*/[a-z][a-z0-9-]*$" },
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
		if (data.findings === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "findings" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "findings")) {
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
		if (data.findings !== void 0) {
			let data1 = data.findings;
			if (Array.isArray(data1)) {
				if (data1.length > 1e5) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/findings",
						keyword: "maxItems",
						params: { limit: 1e5 },
						parentSchema: schema19.properties.findings,
						data: data1
					});
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.check === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/findings/" + i0,
								keyword: "required",
								params: { missingProperty: "check" },
								parentSchema: schema19.properties.findings.items,
								data: data2
							});
							errors++;
						}
						if (data2.feature === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/findings/" + i0,
								keyword: "required",
								params: { missingProperty: "feature" },
								parentSchema: schema19.properties.findings.items,
								data: data2
							});
							errors++;
						}
						if (data2.fingerprint === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/findings/" + i0,
								keyword: "required",
								params: { missingProperty: "fingerprint" },
								parentSchema: schema19.properties.findings.items,
								data: data2
							});
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "check" || key1 === "feature" || key1 === "fingerprint" || key1 === "size")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/findings/" + i0,
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								parentSchema: schema19.properties.findings.items,
								data: data2
							});
							errors++;
						}
						if (data2.check !== void 0) {
							if (!validate54(data2.check, {
								instancePath: instancePath + "/findings/" + i0 + "/check",
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
								if (data4.length > 200) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/findings/" + i0 + "/feature",
										keyword: "maxLength",
										params: { limit: 200 },
										parentSchema: schema19.properties.findings.items.properties.feature,
										data: data4
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/findings/" + i0 + "/feature",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.findings.items.properties.feature,
									data: data4
								});
								errors++;
							}
						}
						if (data2.fingerprint !== void 0) {
							let data5 = data2.fingerprint;
							if (typeof data5 === "string") {
								if (data5.length > 2e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/findings/" + i0 + "/fingerprint",
										keyword: "maxLength",
										params: { limit: 2e3 },
										parentSchema: schema19.properties.findings.items.properties.fingerprint,
										data: data5
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/findings/" + i0 + "/fingerprint",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.findings.items.properties.fingerprint,
									data: data5
								});
								errors++;
							}
						}
						if (data2.size !== void 0) {
							let data6 = data2.size;
							if (!(typeof data6 == "number" && isFinite(data6))) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/findings/" + i0 + "/size",
									keyword: "type",
									params: { type: "number" },
									parentSchema: schema19.properties.findings.items.properties.size,
									data: data6
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/findings/" + i0,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema19.properties.findings.items,
							data: data2
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/findings",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.findings,
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

function readBaseline(document) {
	return validConfiguration(document, baseline);
}

export { readBaseline as t };