import { t as require_saxes } from "./saxes.js";
import { t as parseJunit } from "./junit3.js";
import { d as mapping } from "./small-parts.js";

var import_saxes = require_saxes();
const QUESTIONS$2 = {
	field_is_present: "present",
	field_type: "type",
	field_required: "not-null",
	field_primary_key_required: "not-null",
	field_unique: "unique",
	field_primary_key_unique: "unique",
	primary_key_unique: "unique-together",
	field_minimum: "at-least",
	field_maximum: "at-most",
	field_min_length: "length-at-least",
	field_max_length: "length-at-most",
	field_regex: "matches",
	field_enum: "in-set",
	field_relationships: "refers"
};
const METRICS = {
	field_null_values: "nullValues",
	field_missing_values: "missingValues",
	field_invalid_values: "invalidValues",
	field_duplicate_values: "duplicateValues",
	model_duplicate_values: "duplicateValues",
	row_count: "rowCount"
};
function contractJunit(path, text) {
	const cases = parseJunit(path, text);
	if (!Array.isArray(cases)) return cases;
	const { suite, properties } = headOf(text);
	const id = properties.get("dataContractId");
	const version = properties.get("dataContractVersion");
	const server = properties.get("server");
	const time = suite.get("timestamp");
	return {
		tool: id === void 0 ? "a test report" : "datacontract-cli",
		...time === void 0 ? {} : { time },
		...id === void 0 ? {} : { contract: {
			id,
			...version === void 0 ? {} : { version }
		} },
		...server === void 0 ? {} : { server },
		tests: cases.map((test) => testOf$2(test, id !== void 0))
	};
}
function testOf$2({ group, name, outcome: stated, message = "" }, known) {
	if (!known) return {
		name,
		outcome: stated
	};
	const outcome = stated === "failed" && message.startsWith("Error evaluating check") ? "errored" : stated;
	const dot = group.indexOf(".");
	const [object, column] = dot < 0 ? [group, ""] : [group.slice(0, dot), group.slice(dot + 1)];
	const last = name.split("__").at(-1) ?? "";
	const asks = Object.hasOwn(QUESTIONS$2, last) ? QUESTIONS$2[last] : void 0;
	const metric = Object.hasOwn(METRICS, last) ? METRICS[last] : void 0;
	const place = /^quality_sql_(\d{1,6})$/.exec(last)?.[1];
	return {
		name,
		...object === "" ? {} : { object },
		...column === "" ? {} : { column },
		...asks === void 0 ? {} : { asks: [asks] },
		...metric === void 0 ? {} : { rule: { metric } },
		...place === void 0 ? {} : { rule: { place: Number(place) } },
		outcome
	};
}
function headOf(text) {
	const suite = /* @__PURE__ */ new Map();
	const properties = /* @__PURE__ */ new Map();
	const parser = new import_saxes.SaxesParser({ xmlns: false });
	let open = true;
	parser.on("opentag", ({ name, attributes }) => {
		if (!open) return;
		if (name === "testcase") open = false;
		else if (name === "testsuite" && suite.size === 0) for (const [key, value] of Object.entries(attributes)) suite.set(key, value);
		else if (name === "property" && properties.size < MOST_PROPERTIES) properties.set((attributes["name"] ?? "").slice(0, 200), (attributes["value"] ?? "").slice(0, 500));
	});
	parser.write(text.startsWith("﻿") ? text.slice(1) : text).close();
	return {
		suite,
		properties
	};
}
const MOST_PROPERTIES = 200;

const QUESTIONS$1 = [
	["not_null_", "not-null"],
	["unique_", "unique"],
	["accepted_values_", "in-set"],
	["relationships_", "refers"]
];
const OUTCOMES = {
	pass: "passed",
	fail: "failed",
	warn: "failed",
	error: "errored",
	skipped: "skipped"
};
const TABLE = /\bfrom\s+((?:"[^"]+"|`[^`]+`|\[[^\]]+\]|[\w$-]+)(?:\.(?:"[^"]+"|`[^`]+`|\[[^\]]+\]|[\w$-]+))*)/i;
function dbtRunResults(value) {
	const document = mapping(value);
	const metadata = mapping(document?.["metadata"]);
	const schema = text$1(metadata?.["dbt_schema_version"]);
	const { results } = document ?? {};
	if (schema === void 0 || !/\/run-results\/v\d+\.json$/.test(schema) || !Array.isArray(results)) return void 0;
	const version = text$1(metadata?.["dbt_version"]);
	const time = text$1(metadata?.["generated_at"]);
	return {
		tool: "dbt",
		...version === void 0 ? {} : { toolVersion: version },
		...time === void 0 ? {} : { time },
		tests: results.flatMap((result) => testOf$1(mapping(result)) ?? [])
	};
}
function testOf$1(result) {
	const [, name] = /^test\.[^.]+\.(.+?)(?:\.[0-9a-f]{10})?$/.exec(text$1(result?.["unique_id"]) ?? "") ?? [];
	const status = text$1(result?.["status"]) ?? "";
	if (!result || name === void 0) return void 0;
	const ofSource = name.startsWith("source_");
	const plain = name.replace(/^source_/, "");
	const known = QUESTIONS$1.find(([prefix]) => plain.startsWith(prefix));
	const { failures } = result;
	const outcome = Object.hasOwn(OUTCOMES, status) ? OUTCOMES[status] ?? "errored" : "errored";
	const query = typeof result["compiled_code"] === "string" ? result["compiled_code"].slice(0, LONGEST_QUERY) : void 0;
	const whole = query === void 0 ? outcome === "errored" || outcome === "skipped" : !/\bdbt_subquery\b/.test(query);
	const table = TABLE.exec(query ?? "")?.[1]?.split(".").at(-1)?.replaceAll(/^["`[]|["`\]]$/g, "");
	return {
		name,
		...known && whole ? {
			asks: [known[1]],
			about: plain.slice(known[0].length)
		} : {},
		...ofSource ? { ofSource } : {},
		...table === void 0 ? {} : { object: table },
		outcome: outcome === "passed" && typeof failures === "number" && failures > 0 ? "failed" : outcome,
		...typeof failures === "number" && Number.isSafeInteger(failures) && failures >= 0 ? { failing: failures } : {}
	};
}
const LONGEST_QUERY = 1e5;
function text$1(value) {
	return typeof value === "string" && value !== "" ? value.slice(0, 500) : void 0;
}

const QUESTIONS = {
	expect_column_to_exist: () => ["present"],
	expect_column_values_to_not_be_null: () => ["not-null"],
	expect_column_values_to_be_unique: () => ["unique"],
	expect_column_values_to_be_between: (kwargs) => [...typeof kwargs["min_value"] === "number" ? ["at-least"] : [], ...typeof kwargs["max_value"] === "number" ? ["at-most"] : []],
	expect_column_values_to_be_in_set: () => ["in-set"],
	expect_column_values_to_match_regex: () => ["matches"],
	expect_compound_columns_to_be_unique: () => ["unique-together"],
	expect_column_value_lengths_to_be_between: (kwargs) => [...typeof kwargs["min_value"] === "number" ? ["length-at-least"] : [], ...typeof kwargs["max_value"] === "number" ? ["length-at-most"] : []],
	expect_column_values_to_be_of_type: () => ["type"],
	expect_table_row_count_to_be_between: () => ["row-count"],
	expect_table_row_count_to_equal: () => ["row-count"]
};
function greatExpectationsResults(value) {
	const document = mapping(value);
	const statistics = mapping(document?.["statistics"]);
	const { results } = document ?? {};
	if (!document || !Array.isArray(results) || typeof statistics?.["evaluated_expectations"] !== "number") return void 0;
	const meta = mapping(document["meta"]);
	const version = text(meta?.["great_expectations_version"]);
	const time = text(meta?.["validation_time"]) ?? text(mapping(meta?.["run_id"])?.["run_time"]);
	const object = text((mapping(meta?.["active_batch_definition"]) ?? {})["data_asset_name"]);
	return {
		tool: "Great Expectations",
		...version === void 0 ? {} : { toolVersion: version },
		...time === void 0 ? {} : { time },
		tests: results.flatMap((result) => testOf(mapping(result), object) ?? [])
	};
}
function testOf(result, object) {
	const config = mapping(result?.["expectation_config"]);
	const type = text(config?.["type"]) ?? text(config?.["expectation_type"]);
	if (!result || type === void 0) return void 0;
	const kwargs = mapping(config?.["kwargs"]) ?? {};
	const column = text(kwargs["column"]);
	const seen = mapping(result["result"]) ?? {};
	const [failing, rows] = [seen["unexpected_count"], seen["element_count"]];
	const asks = Object.hasOwn(QUESTIONS, type) ? QUESTIONS[type]?.(kwargs) : void 0;
	const strict = (kwargs["mostly"] === void 0 || kwargs["mostly"] === 1) && (kwargs["row_condition"] ?? void 0) === void 0;
	const list = kwargs["column_list"];
	const columns = Array.isArray(list) ? list.flatMap((entry) => text(entry) ?? []) : [];
	return {
		name: column === void 0 ? type : `${type}(${column})`,
		...object === void 0 ? {} : { object },
		...column === void 0 ? {} : { column },
		...columns.length === 0 ? {} : { columns },
		...asks !== void 0 && asks.length > 0 && strict ? {
			asks,
			stated: statedIn(kwargs)
		} : {},
		outcome: raised(result["exception_info"]) ? "errored" : result["success"] === true ? "passed" : "failed",
		...isCount(failing) ? { failing } : {},
		...isCount(rows) ? { rows } : {}
	};
}
function raised(info) {
	const told = mapping(info) ?? {};
	return [told, ...Object.values(told).map(mapping)].some((one) => one?.["raised_exception"] === true);
}
function statedIn(kwargs) {
	const [least, most] = [kwargs["min_value"], kwargs["max_value"]];
	const exact = kwargs["value"];
	const values = kwargs["value_set"];
	const pattern = text(kwargs["regex"]);
	return {
		...typeof least === "number" ? { least } : {},
		...typeof most === "number" ? { most } : {},
		...typeof exact === "number" ? {
			least: exact,
			most: exact
		} : {},
		...kwargs["strict_min"] === true ? { strictLeast: true } : {},
		...kwargs["strict_max"] === true ? { strictMost: true } : {},
		...Array.isArray(values) ? { values: values.slice(0, MOST_VALUES) } : {},
		...pattern === void 0 ? {} : { pattern }
	};
}
const MOST_VALUES = 1e4;
function text(value) {
	return typeof value === "string" && value !== "" ? value.slice(0, 500) : void 0;
}
function isCount(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function readToolResults(path, text) {
	if (/\.xml$/i.test(path)) {
		if (!text.slice(0, 5e3).includes("dataContractId")) return void 0;
		const results = contractJunit(path, text);
		return "tests" in results && results.contract !== void 0 ? results : void 0;
	}
	if (!/run-results|great_expectations_version|evaluated_expectations/.test(text)) return void 0;
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return;
	}
	return dbtRunResults(value) ?? greatExpectationsResults(value);
}

export { readToolResults };