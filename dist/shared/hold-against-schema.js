import { n as require__2019, r as require_ajv, t as require__2020 } from "./ajv.js";
import { S as checkDocument } from "./small-parts.js";
import { n as schemaUri } from "./referred-schemas.js";
import { y as shorten } from "./run-over-checkout.js";
import { runInNewContext } from "node:vm";

var import_ajv = require_ajv();
var import__2019 = require__2019();
var import__2020 = require__2020();
const MOST_ERRORS = 2e3;
const ANNOTATIONS = /* @__PURE__ */ new Set([
	"$schema",
	"$id",
	"$comment",
	"$defs",
	"definitions",
	"title",
	"description",
	"examples",
	"default"
]);
const OPTIONS = {
	allErrors: true,
	verbose: true,
	messages: false,
	strict: false,
	validateFormats: false,
	logger: false,
	code: {
		regExp: Object.assign(expressionOf, { code: "RegExp" }),
		process: (code) => code.replaceAll(/vErrors\.push\((\w+)\)/g, `if(vErrors.push($1)>${MOST_ERRORS})throw vErrors`)
	}
};
const DRAFTS = [
	[/^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/, import__2020.Ajv2020],
	[/^https?:\/\/json-schema\.org\/draft\/2019-09\/schema#?$/, import__2019.Ajv2019],
	[/^https?:\/\/json-schema\.org\/draft-07\/schema#?$/, import_ajv.Ajv]
];
function holdAgainstSchema(document, schema, milliseconds, others = []) {
	if (milliseconds <= 0) return { stopped: true };
	for (const [, draft] of DRAFTS) if (!metas.has(draft)) metaOf(draft).validateSchema({});
	try {
		return runInNewContext("hold()", { hold: () => hold(document, schema, others) }, { timeout: Math.ceil(milliseconds) });
	} catch (error) {
		if (codeOf(error) === "ERR_SCRIPT_EXECUTION_TIMEOUT") return { stopped: true };
		throw error;
	}
}
function hold(document, schema, others) {
	const value = schema.value;
	if (!isSchema(value)) return refused(schema, "it is not a mapping", "write a JSON Schema: `type: object`, `properties:`, `required:`");
	if (Object.keys(value).every((key) => ANNOTATIONS.has(key))) return refused(schema, "it asks for nothing", "say what the parameters are: `type: object`, `properties:`, `required:`");
	const draft = draftOf(value);
	if (!draft) return refused(schema, `\`${shorten(String(value["$schema"]))}\` is not a draft that is known here`, "name https://json-schema.org/draft/2020-12/schema, or draft 2019-09 or 07", "$schema");
	for (const one of [schema, ...others.map((other) => other.schema)]) {
		const wrong = faultOf(one, draft);
		if (wrong) return wrong;
	}
	try {
		const ajv = new draft({
			...OPTIONS,
			meta: false,
			validateSchema: false
		});
		for (const { uri, schema: other } of others) ajv.addSchema(other.value, uri);
		const uri = schemaUri(schema.path);
		const compiled = others.length === 0 ? ajv.compile(value) : ajv.getSchema(uri) ?? ajv.addSchema(value, uri).getSchema(uri);
		if (!compiled) throw new Error("it cannot be compiled");
		return { document: checkDocument(document, validatorOf((read) => [compiled(read), compiled.errors])) };
	} catch (error) {
		return whyNot(schema, others, error);
	}
}
function draftOf(value) {
	const stated = value["$schema"] ?? "https://json-schema.org/draft/2020-12/schema";
	return DRAFTS.find(([name]) => typeof stated === "string" && name.test(stated))?.[1];
}
function faultOf(schema, draft) {
	const value = schema.value;
	if (!isSchema(value)) return refused(schema, "it is not a mapping", "write a JSON Schema");
	if (value["$schema"] !== void 0 && draftOf(value) !== draft) return refused(schema, "it is of another draft than what refers to it", "let both name the same `$schema`", "$schema");
	if (value["$async"] === true) return refused(schema, "`$async` is not a key of JSON Schema", "take it out", "$async");
	if (namesItselfOddly(value)) return refused(schema, "an `$id` of it holds an asterisk", "take the `$id` out: nobody needs it here");
	const meta = metaOf(draft);
	const [wrong] = checkDocument({
		...schema,
		problems: []
	}, validatorOf((read) => [meta.validateSchema(read), meta.errors]));
	return wrong && { schema: {
		...wrong,
		message: `not a JSON Schema: ${wrong.message}`
	} };
}
function namesItselfOddly(value) {
	if (typeof value !== "object" || value === null) return false;
	if (Array.isArray(value)) return value.some(namesItselfOddly);
	return Object.entries(value).some(([key, part]) => key === "$id" && JSON.stringify(part).includes("*") || namesItselfOddly(part));
}
const metas = /* @__PURE__ */ new Map();
function metaOf(draft) {
	const meta = metas.get(draft) ?? new draft(OPTIONS);
	metas.set(draft, meta);
	return meta;
}
function validatorOf(validate) {
	const validator = (value) => {
		try {
			const [valid, errors] = validate(value);
			validator.errors = errors ?? null;
			return valid === true;
		} catch (error) {
			if (!Array.isArray(error)) throw error;
			validator.errors = error;
			return false;
		}
	};
	return validator;
}
function whyNot(schema, others, error) {
	if (error instanceof RangeError) return refused(schema, "it refers to itself without end, or is nested too deeply", "let every reference lead to something smaller");
	if (!(error instanceof Error)) throw error;
	if ("missingRef" in error) return missing(String(error.missingRef), schema, others);
	return refused(schema, shorten(error.message, 300), "mend the schema");
}
function missing(reference, schema, others) {
	const shown = shorten(reference.replace(/^file:\/{3}/, ""));
	for (const one of [schema, ...others.map((other) => other.schema)]) {
		const keys = placeOfReference(one.value, reference);
		if (keys) return refused(one, `it refers to \`${shown}\`, which is neither in it nor in a file of this repository`, "write what it refers to under `$defs` of the same schema, or name a file by its path from the schema: nothing is fetched", ...keys);
	}
	return refused(schema, `it refers to \`${shown}\`, which is not there`, "mend the reference");
}
function placeOfReference(value, reference) {
	const seen = /* @__PURE__ */ new Set();
	const visit = (part, keys) => {
		if (typeof part !== "object" || part === null || seen.has(part)) return void 0;
		seen.add(part);
		for (const [key, inner] of Object.entries(part)) {
			const at = [...keys, key];
			if (key === "$ref" && typeof inner === "string" && reference.endsWith(inner.replace(/^(?:\.{1,2}\/)+/, ""))) return at;
			const found = visit(inner, at);
			if (found) return found;
		}
	};
	return visit(value, []);
}
function refused(schema, why, remedy, ...keys) {
	return { schema: {
		message: `not a JSON Schema that can be used: ${why}`,
		remedy,
		location: schema.locate(...keys)
	} };
}
function isSchema(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function expressionOf(pattern) {
	try {
		return new RegExp(pattern, "u");
	} catch {
		return new RegExp(pattern);
	}
}
function codeOf(error) {
	return typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
}

export { holdAgainstSchema };