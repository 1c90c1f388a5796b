import { _ as addError, b as joinErrors, v as boundedValidator } from "./small-parts.js";
import { d as didYouMean, x as ConfigurationError } from "./basics.js";
import { t as validConfiguration } from "./valid-configuration.js";

const waivers = boundedValidator(validate52);
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "waivers.schema.json",
	"title": "Waivers",
	"description": "`promotion.waivers.yml`: findings accepted for now, each with a reason and an end. Who approved is the pull request that merged the line.",
	"type": "object",
	"additionalProperties": false,
	"required": ["version", "waivers"],
	"properties": {
		"version": { "const": 1 },
		"waivers": {
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"title": "Waiver",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"check",
					"feature",
					"reason",
					"until"
				],
				"properties": {
					"check": { "$ref": "common.schema.json#/$defs/checkId" },
					"feature": {
						"description": "The feature's id.",
						"type": "string",
						"minLength": 1,
						"maxLength": 100
					},
					"about": {
						"description": "Only the finding with this fingerprint, as the report prints it. Left out: every finding of the check for this feature.",
						"type": "string",
						"minLength": 1,
						"maxLength": 2e3
					},
					"reason": {
						"description": "Why it is accepted for now.",
						"type": "string",
						"minLength": 10,
						"maxLength": 2e3
					},
					"until": {
						"description": "The last day it holds, Coordinated Universal Time.",
						"$ref": "common.schema.json#/$defs/date"
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
const schema22 = {
	"description": "A day, as year-month-day.",
	"type": "string",
	"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
};
const pattern4 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "");
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
				params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
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
		for (const key0 in data) if (!(key0 === "version" || key0 === "waivers")) {
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
		if (data.waivers !== void 0) {
			let data1 = data.waivers;
			if (Array.isArray(data1)) {
				if (data1.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/waivers",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema19.properties.waivers,
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
								instancePath: instancePath + "/waivers/" + i0,
								keyword: "required",
								params: { missingProperty: "check" },
								parentSchema: schema19.properties.waivers.items,
								data: data2
							});
							errors++;
						}
						if (data2.feature === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/waivers/" + i0,
								keyword: "required",
								params: { missingProperty: "feature" },
								parentSchema: schema19.properties.waivers.items,
								data: data2
							});
							errors++;
						}
						if (data2.reason === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/waivers/" + i0,
								keyword: "required",
								params: { missingProperty: "reason" },
								parentSchema: schema19.properties.waivers.items,
								data: data2
							});
							errors++;
						}
						if (data2.until === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/waivers/" + i0,
								keyword: "required",
								params: { missingProperty: "until" },
								parentSchema: schema19.properties.waivers.items,
								data: data2
							});
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "check" || key1 === "feature" || key1 === "about" || key1 === "reason" || key1 === "until")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/waivers/" + i0,
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								parentSchema: schema19.properties.waivers.items,
								data: data2
							});
							errors++;
						}
						if (data2.check !== void 0) {
							if (!validate54(data2.check, {
								instancePath: instancePath + "/waivers/" + i0 + "/check",
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
								if (data4.length > 100) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/waivers/" + i0 + "/feature",
										keyword: "maxLength",
										params: { limit: 100 },
										parentSchema: schema19.properties.waivers.items.properties.feature,
										data: data4
									});
									errors++;
								}
								if (data4.length < 1) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/waivers/" + i0 + "/feature",
										keyword: "minLength",
										params: { limit: 1 },
										parentSchema: schema19.properties.waivers.items.properties.feature,
										data: data4
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/waivers/" + i0 + "/feature",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.waivers.items.properties.feature,
									data: data4
								});
								errors++;
							}
						}
						if (data2.about !== void 0) {
							let data5 = data2.about;
							if (typeof data5 === "string") {
								if (data5.length > 2e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/waivers/" + i0 + "/about",
										keyword: "maxLength",
										params: { limit: 2e3 },
										parentSchema: schema19.properties.waivers.items.properties.about,
										data: data5
									});
									errors++;
								}
								if (data5.length < 1) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/waivers/" + i0 + "/about",
										keyword: "minLength",
										params: { limit: 1 },
										parentSchema: schema19.properties.waivers.items.properties.about,
										data: data5
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/waivers/" + i0 + "/about",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.waivers.items.properties.about,
									data: data5
								});
								errors++;
							}
						}
						if (data2.reason !== void 0) {
							let data6 = data2.reason;
							if (typeof data6 === "string") {
								if (data6.length > 2e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/waivers/" + i0 + "/reason",
										keyword: "maxLength",
										params: { limit: 2e3 },
										parentSchema: schema19.properties.waivers.items.properties.reason,
										data: data6
									});
									errors++;
								}
								if (data6.length < 10) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/waivers/" + i0 + "/reason",
										keyword: "minLength",
										params: { limit: 10 },
										parentSchema: schema19.properties.waivers.items.properties.reason,
										data: data6
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/waivers/" + i0 + "/reason",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.waivers.items.properties.reason,
									data: data6
								});
								errors++;
							}
						}
						if (data2.until !== void 0) {
							if (!validate56(data2.until, {
								instancePath: instancePath + "/waivers/" + i0 + "/until",
								parentData: data2,
								parentDataProperty: "until",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate56.errors);
								errors = vErrors.length;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/waivers/" + i0,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema19.properties.waivers.items,
							data: data2
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

function readWaivers(document, checks) {
	const waivers$1 = validConfiguration(document, waivers);
	const problems = [];
	waivers$1.waivers.forEach((waiver, index) => {
		if (!checks.includes(waiver.check)) {
			const meant = didYouMean(waiver.check, checks);
			problems.push({
				message: `there is no check \`${waiver.check}\`${meant ? `; did you mean \`${meant}\`?` : ""}`,
				remedy: "name the check as the report prints it",
				location: document.locate("waivers", index, "check")
			});
		}
		const day = /* @__PURE__ */ new Date(`${waiver.until}T00:00:00Z`);
		if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== waiver.until) problems.push({
			message: `\`${waiver.until}\` is not a day of the calendar`,
			remedy: "write year-month-day, as 2027-01-31",
			location: document.locate("waivers", index, "until")
		});
	});
	if (problems.length > 0) throw new ConfigurationError(...problems);
	return waivers$1;
}

export { readWaivers };