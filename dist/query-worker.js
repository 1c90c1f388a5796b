import { a as UnreadableTable, i as engineWords, n as LONGEST_MESSAGE, o as errorCode, r as MORE_MEMORY, t as COLUMNS_FILE } from "./shared/worker-protocol.js";
import { c as isStructured, i as enginePattern, l as isValueOf, n as timeForm, o as LEXICAL_FORMS, r as ecmaPattern } from "./shared/time-form.js";
import { r as parseLfsPointer, t as LONGEST_LFS_POINTER } from "./shared/lfs-pointer.js";
import { createRequire } from "node:module";
import { Transform } from "node:stream";
import * as zlib from "node:zlib";
import { availableParallelism } from "node:os";
import { closeSync, createReadStream, createWriteStream, fstatSync, mkdirSync, openSync, readSync, realpathSync, rmSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { runInNewContext } from "node:vm";

const LONGEST_SQL = 1e5;
const AGGREGATES = {
	min: (column) => `min(${column})`,
	max: (column) => `max(${column})`,
	mean: (column) => `avg(${column})`,
	median: (column) => `percentile_cont(0.5) WITHIN GROUP (ORDER BY ${column})`,
	sum: (column) => `sum(${column})`,
	stddev: (column) => `stddev_samp(${column})`
};
async function askQuestion(question, tableOf, { identifier, rowOrder, types }, run) {
	switch (question.is) {
		case "sql": return single(await run(question.sql));
		case "condition": {
			const [row] = await run(`SELECT count(c), count(CASE WHEN NOT c THEN 1 END) FROM (SELECT CAST(${`(${question.sql}\n)`} AS BOOLEAN) AS c FROM ${tableOf(question.table)})`);
			return {
				of: Number(row?.[0] ?? 0),
				failing: Number(row?.[1] ?? 0)
			};
		}
		case "aggregate": return single(await run(`SELECT CAST(${AGGREGATES[question.of](identifier(question.column))} AS ${types.number}) FROM ${tableOf(question.table)}`));
		case "distinct": {
			const columns = question.columns.map(identifier);
			const filter = columns.map((column) => `${column} IS NOT NULL`).join(" AND ");
			return single(await run(`SELECT count(*) FROM (SELECT DISTINCT ${columns.join(", ")} FROM ${tableOf(question.table)} WHERE ${filter})`));
		}
		default: {
			if (rowOrder === void 0) return refused("the rows of this table have no order", "compare with the value before it by a query of its own");
			const column = identifier(question.column);
			const [row] = await run(`SELECT count(*), count(CASE WHEN v ${`${question.descending ? ">" : "<"}${question.strictly ? "=" : ""}`} b THEN 1 END) FROM (SELECT ${column} AS v, lag(${column}) OVER (${question.by.length === 0 ? "" : `PARTITION BY ${question.by.map(identifier).join(", ")} `}ORDER BY ${rowOrder}) AS b FROM ${tableOf(question.table)} WHERE ${column} IS NOT NULL)`);
			return {
				of: Number(row?.[0] ?? 0),
				failing: Number(row?.[1] ?? 0)
			};
		}
	}
}
function single(rows) {
	const [row] = rows;
	if (rows.length !== 1 || row?.length !== 1) return refused(`it gives ${rows.length === 0 ? "no row" : rows.length === 1 ? `${row?.length ?? 0} columns` : "more than one row"} where one number is expected`, "write a SELECT that gives one number or one boolean, as `SELECT count(*) FROM …`");
	const [value] = row;
	if (value === null || typeof value === "boolean" || typeof value === "number") return { value: value ?? null };
	if (typeof value === "string" && value !== "" && Number.isFinite(Number(value))) return { value: Number(value) };
	return refused("it gives something else than a number or a boolean", "write a SELECT that gives one number or one boolean");
}
function refused(message, remedy) {
	return {
		failure: "refused",
		message,
		remedy
	};
}

const GREATEST = "1.7976931348623157e308";
function typedJson({ typedText, json }, type, { text, kind }, form = {}) {
	switch (type) {
		case "integer":
		case "number": return `CASE WHEN ${json.isKind(kind, "number")} THEN ${typedText(type, text, {})} END`;
		case "boolean": return `CASE WHEN ${json.isKind(kind, "boolean")} THEN ${text} = 'true' END`;
		case "object":
		case "map": return `CASE WHEN ${json.isKind(kind, "object")} THEN ${text} END`;
		case "array":
		case "vector": return `CASE WHEN ${json.isKind(kind, "array")} THEN ${text} END`;
		default: return `CASE WHEN ${json.isKind(kind, "text")} THEN ${typedText(type, text, form)} END`;
	}
}
function typedStored({ types, stores, storesZone, tryCast, inUtc, json }, type, stored, value, { zone } = {}) {
	const compared = isStructured(type) ? types.string : types[type];
	if (!stores(type, stored)) return `CAST(NULL AS ${compared})`;
	if (isStructured(type)) return json.written(value);
	if (type === "timestamp" && zone !== void 0 && !storesZone(stored)) return inUtc(tryCast(value, compared), zone);
	if (type === "number") {
		const number = `CAST(${value} AS ${compared})`;
		return `CASE WHEN ${number} BETWEEN -${GREATEST} AND ${GREATEST} THEN ${number} END`;
	}
	return tryCast(value, compared);
}

const part$1 = {
	text: (column) => `t${column}`,
	kind: (column) => `k${column}`,
	stored: (column) => `r${column}`,
	cast: (column) => `q${column}`,
	value: (column) => `v${column}`
};
function presence(cells, column) {
	return cells === "stored" ? part$1.stored(column) : part$1.text(column);
}
function textOf({ cells, dialect }, column) {
	return cells === "stored" ? `CAST(${part$1.stored(column)} AS ${dialect.types.string})` : part$1.text(column);
}
function comparedType(cells, { type }) {
	return type === void 0 || cells === "text" && isStructured(type) ? void 0 : type;
}
function castSql({ cells, dialect }, request, column) {
	const type = comparedType(cells, request);
	if (cells !== "text" || type === void 0 || isStructured(type)) return void 0;
	return dialect.firstCast(type, part$1.text(column), request);
}
function valueSql(form, request, column, stored, cast = part$1.cast(column)) {
	const { cells, dialect } = form;
	const type = comparedType(cells, request);
	const text = part$1.text(column);
	if (cells === "stored") {
		if (type === void 0) return textOf(form, column);
		return typedStored(dialect, type, stored ?? "absent", part$1.stored(column), request);
	}
	if (type === void 0) return text;
	if (cells === "json") return typedJson(dialect, type, {
		text,
		kind: part$1.kind(column)
	}, request);
	return isStructured(type) ? text : dialect.typedText(type, text, request, cast);
}
function identitySql({ cells, dialect }, request, column) {
	const type = comparedType(cells, request);
	const value = part$1.value(column);
	if (cells === "stored") return type === void 0 ? [value] : [part$1.stored(column)];
	const text = part$1.text(column);
	const longer = (than) => `${dialect.bytes(text)} > ${than}`;
	if (type === "number") return [value, `CASE WHEN ${longer(15)} THEN ${text} END`];
	if (type === "timestamp" || type === "time") {
		const plain = type === "timestamp" ? 26 : 15;
		const beyond = `nullif(rtrim(${dialect.captured(text, "[.][0-9]{6}([0-9]{1,3})")}, '0'), '')`;
		return [value, `CASE WHEN ${longer(plain)} THEN ${beyond} END`];
	}
	return [value];
}

function conditionContext(request, source, { tables }) {
	return {
		cells: source.cells,
		dialect: source.dialect,
		columns: request.columns,
		mismatches: tables,
		stored: request.columns.map((_, column) => source.groups.map((group) => group.stored[column]).find((type) => type !== void 0))
	};
}

function mismatchKey(column, pattern) {
	return `${column} ${pattern}`;
}
const COMPARISONS = {
	"at-least": "<",
	"more-than": "<=",
	"at-most": ">",
	"less-than": ">="
};
function failsSql(condition, context) {
	const { cells, columns, dialect, mismatches } = context;
	const { column } = condition;
	const request = columns[column];
	if (!request) throw new RangeError("a condition about no column");
	if (condition.is === "present-in") return `${presence(cells, condition.other)} IS NOT NULL AND ${presence(cells, column)} IS NULL`;
	if (condition.is === "compared") return `NOT (${part$1.value(column)} ${condition.operator} ${part$1.value(condition.other)})`;
	if (condition.is === "matches") {
		const table = mismatches.get(mismatchKey(column, condition.pattern));
		if (table !== void 0) return `${part$1.value(column)} IN (SELECT v FROM ${table})`;
	}
	const stored = context.stored[column];
	return valueFails(condition, {
		value: part$1.value(column),
		text: textOf(context, column),
		presence: presence(cells, column),
		type: comparedType(cells, request),
		zone: request.zone,
		...cells === "stored" ? { withZone: stored !== void 0 && dialect.storesZone(stored) } : {},
		depth: 0,
		dialect
	});
}
function valueFails(condition, operand) {
	const { value, presence: there, dialect } = operand;
	switch (condition.is) {
		case "present": return `${there} IS NULL`;
		case "typed": return `${there} IS NOT NULL AND ${value} IS NULL`;
		case "at-least":
		case "more-than":
		case "at-most":
		case "less-than": return compare(operand, COMPARISONS[condition.is], condition.value);
		case "within": return `${compare(operand, "<", condition.least)} OR ${compare(operand, ">", condition.most)}`;
		case "length-at-least": return `char_length(${value}) < ${whole(condition.value)}`;
		case "length-at-most": return `char_length(${value}) > ${whole(condition.value)}`;
		case "multiple-of": return notMultiple(operand, condition.value);
		case "one-of": {
			const values = literals(condition.values, operand);
			return values.length === 0 ? `${value} IS NOT NULL` : `${value} NOT IN (${values.join(", ")})`;
		}
		case "none-of": return someOf(condition.values, operand);
		case "matches": {
			const pattern = dialect.pattern(condition.pattern);
			if (pattern === void 0) throw new TypeError("a pattern that the engine cannot run");
			return `NOT ${dialect.matches(value, pattern)}`;
		}
		case "with-offset":
		case "without-offset": return offsetFails(condition.is === "with-offset", operand);
		case "count-at-least": return `${countSql(operand)} < ${whole(condition.value)}`;
		case "count-at-most": return `${countSql(operand)} > ${whole(condition.value)}`;
		case "count-is": return `${countSql(operand)} <> ${whole(condition.value)}`;
		case "unique-items": return `${dialect.json.distinctItems(value)} < ${dialect.json.count(value, "item")}`;
		case "has-keys": return `NOT ${dialect.json.hasKeys(value, condition.keys)}`;
		case "unit-length": return `abs(sqrt(${dialect.json.sumOfSquares(value)}) - 1) > 0.001`;
		default: return eachFails(condition, operand);
	}
}
function countSql({ value, type, dialect }) {
	return dialect.json.count(value, type === "object" || type === "map" ? "key" : "item");
}
function eachFails({ of, at: path = [], type, zone, form, holds }, { value, depth, dialect }) {
	const written = {
		...form === void 0 ? {} : { form },
		...zone === void 0 ? {} : { zone }
	};
	return dialect.json.some(value, of, depth, (at) => {
		const entry = at(path);
		const { text } = entry;
		const fails = `(${valueFails(holds, {
			value: type === void 0 ? text : of === "key" ? dialect.typedText(isStructured(type) ? "string" : type, text, written) : typedJson(dialect, type, entry, written),
			text,
			presence: text,
			type,
			zone,
			depth: depth + 1,
			dialect
		})}) IS TRUE`;
		return holds.is === "present" && path.length > 0 ? `${dialect.json.isKind(at([]).kind, "object")} AND ${fails}` : fails;
	});
}
function offsetFails(wanted, { value, text, withZone, dialect }) {
	if (withZone !== void 0) return withZone === wanted ? "false" : `${value} IS NOT NULL`;
	const found = `${dialect.matches(text, "(Z|[+-][0-9]{2}(:?[0-9]{2})?)$")} AND NOT ${dialect.matches(text, "^[0-9-]*$")}`;
	return `${value} IS NOT NULL AND ${wanted ? `NOT (${found})` : `(${found})`}`;
}
function compare({ value, type, zone, dialect }, operator, bound) {
	if (type === void 0 || isStructured(type)) throw new TypeError("only values of a scalar type are compared");
	if (type === "integer" && !isValueOf("integer", bound)) {
		const { number } = dialect.types;
		return `CAST(${value} AS ${number}) ${operator} CAST(${dialect.text(bound)} AS ${number})`;
	}
	return `${value} ${operator} ${scalarLiteral(bound, type, zone, dialect)}`;
}
function scalarLiteral(text, type, zone, dialect) {
	const literal = (of) => `CAST(${dialect.text(text)} AS ${of})`;
	const compared = dialect.types[type];
	if (type !== "timestamp") return literal(compared);
	return zone !== void 0 && !/(Z|[+-]\d\d(:?\d\d)?)$/.test(text.slice(10)) ? dialect.inUtc(literal(compared), zone) : `CAST(${literal("TIMESTAMP WITH TIME ZONE")} AS ${compared})`;
}
function notMultiple({ value, text, type, dialect }, divisor) {
	const { tryCast, types } = dialect;
	const by = dialect.text(divisor);
	if (type === "integer" && isValueOf("integer", divisor)) return `mod(${value}, CAST(${by} AS ${types.integer})) <> 0`;
	const decimal = "DECIMAL(38, 18)";
	return `${value} IS NOT NULL AND coalesce(${`mod(${tryCast(text, decimal)}, ${tryCast(by, decimal)})`} <> 0, ${dialect.remainder(`CAST(${value} AS ${types.number})`, `CAST(${by} AS ${types.number})`)} <> 0)`;
}
function someOf(values, operand) {
	const { value, text, presence: there, type, dialect } = operand;
	const texts = values.filter((entry) => entry !== null).map((entry) => dialect.text(String(entry)));
	const typed = type === void 0 || type === "string" ? [] : literals(values, operand);
	const ways = [
		...texts.length > 0 ? [`${text} IN (${texts.join(", ")})`] : [],
		...typed.length > 0 ? [`${value} IN (${typed.join(", ")})`] : [],
		...values.includes(null) ? [`${there} IS NULL`] : []
	];
	return ways.length === 0 ? "false" : ways.join(" OR ");
}
function literals(values, { type, zone, dialect }) {
	return values.flatMap((value) => {
		if (value === null) return [];
		const text = String(value);
		if (type === void 0 || isStructured(type) || type === "string") return [dialect.text(text)];
		return isValueOf(type, text) ? [scalarLiteral(text, type, zone, dialect)] : [];
	});
}
function whole(value) {
	return BigInt(Math.trunc(value)).toString();
}

function keySql(request, source, key) {
	const parts = keyParts(request, source, key);
	if (parts.length === 1 && key[0] !== void 0 && parts[0] === part$1.value(key[0])) return parts[0];
	const whole = parts.length === 1 ? parts[0] : source.dialect.tuple(parts);
	return `CASE WHEN ${completeSql(key)} THEN ${whole} END`;
}
function hashSql(request, source, key) {
	return `CASE WHEN ${completeSql(key)} THEN ${source.dialect.hash(keyParts(request, source, key))} END`;
}
function completeSql(key) {
	return key.map((column) => `${part$1.value(column)} IS NOT NULL`).join(" AND ");
}
function keyParts({ columns }, source, key) {
	return key.flatMap((column) => {
		const request = columns[column];
		return request ? identitySql(source, request, column) : [];
	});
}

const MOST_FILES = 1e3;
async function countTable(request, source, run, rejects, mismatches) {
	const { cells, dialect } = source;
	const json = cells === "json";
	const asked = request.conditions.flatMap((condition, index) => isCounted(condition.is) ? [] : [index]);
	const selected = [];
	const select = (sql) => selected.push(sql) - 1;
	const bad = json ? select("count(CASE WHEN bad THEN 1 END)") : -1;
	const all = select("count(*)");
	const values = request.columns.map((_, column) => select(`count(${presence(cells, column)})`));
	const typed = request.columns.map((_, column) => select(`count(${part$1.value(column)})`));
	const found = request.columns.map((_, column) => json ? (source.groups[0]?.found[column] ?? []).map((name) => select(`count(${name})`)) : []);
	const context = conditionContext(request, source, mismatches);
	const flags = asked.map((index) => {
		const condition = request.conditions[index];
		if (!condition) throw new RangeError("no such condition");
		const fails = failsSql(condition, context);
		return `CASE WHEN ${json ? `NOT bad AND (${fails})` : fails} THEN 1 END AS ${flag(index)}`;
	});
	const failing = asked.map((index) => select(`count(${flag(index)})`));
	const keys = request.keys.map((key) => ({
		rows: select(`count(CASE WHEN ${completeSql(key)} THEN 1 END)`),
		hashes: cells === "stored" ? void 0 : select(`count(DISTINCT ${hashSql(request, source, key)})`)
	}));
	const measures = (request.measures ?? []).map(({ column, is }) => is === "largest-gap" ? -1 : select(dialect.epoch(`${is === "oldest" ? "min" : "max"}(${part$1.value(column)})`)));
	const several = request.files.length > 1 && request.files.length <= MOST_FILES;
	const branches = source.groups.map((group, index) => valuesSql(request, source, group, {
		rejects: rejects[index] ?? "",
		...several ? { withFile: true } : {}
	}));
	const grouped = several ? " GROUP BY GROUPING SETS ((), (f))" : "";
	const counted = await run(`SELECT ${[...selected, ...several ? ["f"] : []].join(", ")} FROM (SELECT ${["*", ...flags].join(", ")} FROM (${branches.join(" UNION ALL ")}))${grouped}`);
	const whole = (several ? counted.find((row) => row.at(-1) === null) : counted[0]) ?? [];
	const read = (row) => {
		const at = (index) => index < 0 ? 0 : Number(row[index] ?? 0);
		const rows = at(all) - at(bad);
		const columns = request.columns.map((_, column) => ({
			values: at(values[column] ?? -1),
			typed: at(typed[column] ?? -1)
		}));
		const flagged = new Map(asked.map((condition, index) => [condition, at(failing[index] ?? -1)]));
		return {
			rows,
			bad: at(bad),
			columns,
			failing: request.conditions.map((condition, index) => {
				const column = columns[condition.column] ?? {
					values: 0,
					typed: 0
				};
				if (condition.is === "present") return rows - column.values;
				if (condition.is === "typed") return column.values - column.typed;
				return flagged.get(index) ?? 0;
			}),
			found: found.map((of) => of.map(at)),
			keys: keys.map((key) => ({
				rows: at(key.rows),
				...key.hashes === void 0 ? {} : { hashes: at(key.hashes) }
			})),
			measures: measures.map((index) => index < 0 || row[index] === null ? null : at(index))
		};
	};
	const files = counted.flatMap((row) => several && row.at(-1) !== null ? [{
		file: Number(row.at(-1)),
		...read(row)
	}] : []);
	return {
		...read(whole),
		...several ? { files: request.files.map((_, index) => {
			const seen = files.find(({ file }) => file === index);
			return {
				rows: seen?.rows ?? 0,
				failing: seen?.failing ?? request.conditions.map(() => 0)
			};
		}) } : {}
	};
}
function valuesSql({ columns }, form, group, options) {
	const casts = columns.flatMap((column, at) => {
		const cast = castSql(form, column, at);
		return cast === void 0 ? [] : [`${cast} AS ${part$1.cast(at)}`];
	});
	const values = columns.map((column, at) => `${valueSql(form, column, at, group.stored[at])} AS ${part$1.value(at)}`);
	const rows = `(${group.rows(options)})`;
	const from = casts.length === 0 ? rows : `(SELECT ${["*", ...casts].join(", ")} FROM ${rows})`;
	return `SELECT ${["*", ...values].join(", ")} FROM ${from}`;
}
function flag(condition) {
	return `b${condition}`;
}
function isCounted(is) {
	return is === "present" || is === "typed";
}

async function makeTable(request, prefix, run, open) {
	let named = 0;
	const fresh = () => `${prefix}_rejects_${named++}`;
	const top = request.columns.filter(({ within }) => within === void 0);
	const declared = top.flatMap(({ names }) => names);
	const { others } = await open({
		...request,
		columns: top
	}, declared, fresh);
	const taken = /* @__PURE__ */ new Set();
	const free = (name) => {
		const key = name.toLowerCase();
		if (name === "" || name.includes("\0") || taken.has(key)) return false;
		taken.add(key);
		return true;
	};
	const columns = [...top.map((column) => ({
		column,
		names: [...new Set([...column.names].reverse())].filter(free)
	})), ...others.filter(free).map((name) => ({
		column: {
			names: [name],
			shown: false
		},
		names: [name]
	}))];
	const asked = {
		...request,
		columns: columns.map(({ column }) => column)
	};
	const source = await open(asked, declared, fresh);
	const list = columns.flatMap(({ names }, at) => names.map((name) => `${part$1.value(at)} AS ${source.dialect.identifier(name)}`));
	await run(`CREATE TABLE ${prefix} AS ${source.groups.map((group) => {
		const values = valuesSql(asked, source, group, { rejects: fresh() });
		return `SELECT ${list.length === 0 ? "1 AS one" : list.join(", ")} FROM (${values})${source.cells === "json" ? " WHERE NOT bad" : ""}`;
	}).join(" UNION ALL ")}`);
	for (const name of request.sqlNames ?? []) if (!name.includes("\0")) await run(`CREATE OR REPLACE VIEW ${source.dialect.identifier(name)} AS SELECT * FROM ${prefix}`);
}

function textLiteral(text) {
	const parts = text.split("\0").map((part) => `'${part.replaceAll("'", "''")}'`);
	return parts.length === 1 ? parts[0] ?? "''" : `(${parts.join(" || chr(0) || ")})`;
}
function identifier(name) {
	return `"${name.replaceAll("\"", "\"\"")}"`;
}
function readablePath(path) {
	return path.replaceAll(/[*?[]/g, "[$&]");
}
function textList(texts) {
	return `[${texts.map(textLiteral).join(", ")}]`;
}

function storesType(type, stored) {
	return STORES[type](stored);
}
const INTEGER = /^U?(TINY|SMALL|BIG|HUGE)INT$|^U?INTEGER$|^DECIMAL\(\d+,0\)$/;
const NUMBER$1 = /^(FLOAT|DOUBLE|DECIMAL\(\d+,\d+\))$/;
const STORES = {
	string: (stored) => /^(VARCHAR|UUID|JSON)$|^ENUM\(/.test(stored),
	integer: (stored) => INTEGER.test(stored),
	number: (stored) => INTEGER.test(stored) || NUMBER$1.test(stored),
	boolean: (stored) => stored === "BOOLEAN",
	date: (stored) => stored === "DATE",
	timestamp: (stored) => /^TIMESTAMP(_S|_MS|_NS| WITH TIME ZONE)?$/.test(stored),
	time: (stored) => /^TIME(_NS| WITH TIME ZONE)?$/.test(stored),
	object: (stored) => stored.startsWith("STRUCT(") && !/\[\d*\]$/.test(stored),
	map: (stored) => stored.startsWith("MAP(") && !/\[\d*\]$/.test(stored),
	array: (stored) => /\[\d*\]$/.test(stored),
	vector: (stored) => /\[\d*\]$/.test(stored)
};

const SQL_TYPES = {
	string: "VARCHAR",
	integer: "HUGEINT",
	number: "DOUBLE",
	boolean: "BOOLEAN",
	date: "DATE",
	timestamp: "TIMESTAMP",
	time: "TIME"
};
const DIGIT = "[0-9]";
const digits = (count) => DIGIT.repeat(count);
const DAY = `${digits(4)}-${digits(2)}-${digits(2)}`;
const SECONDS$1 = `${digits(2)}:${digits(2)}:${digits(2)}`;
const CLOCK = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,9})?)?";
const DAY_PATTERN = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
const CLOCK_WITH_OFFSET = "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3])(:?[0-5][0-9])?)";
function inZone(moment, zone) {
	return zone === void 0 ? moment : `CAST(timezone(${textLiteral(zone)}, ${moment}) AS TIMESTAMP)`;
}
function typedByForm(type, text, { form = "", zone }) {
	const known = timeForm(form);
	if (!known) throw new TypeError("a form that is not read");
	const parsed = `try_strptime(${known.offset ? `regexp_replace(${text}, 'Z$', '+00:00')` : text}, ${textLiteral(known.format)})`;
	const moment = known.offset ? `CAST(${parsed} AS TIMESTAMP)` : parsed;
	const value = type === "timestamp" ? known.offset ? moment : inZone(moment, zone) : `CAST(${moment} AS ${SQL_TYPES[type]})`;
	return `CASE WHEN regexp_full_match(${text}, ${textLiteral(known.pattern)}) THEN ${value} END`;
}
const FIRST_CASTS = {
	integer: "BIGINT",
	number: "DOUBLE",
	date: "DATE",
	timestamp: "TIMESTAMP"
};
function firstCast(type, text, { form } = {}) {
	const cast = form === void 0 ? FIRST_CASTS[type] : void 0;
	return cast === void 0 ? void 0 : `TRY_CAST(${text} AS ${cast})`;
}
function typedText(type, text, form = {}, cast = firstCast(type, text, form) ?? "") {
	if (form.form !== void 0 && (type === "date" || type === "timestamp" || type === "time")) return typedByForm(type, text, form);
	return TYPED_TEXT[type](text, cast, form.zone);
}
const BLANKS$1 = [
	32,
	9,
	10,
	11,
	12,
	13
];
const TYPED_TEXT = {
	string: (text) => text,
	boolean: (text) => `CASE WHEN ${text} IN ('true', 'True', 'TRUE') THEN true WHEN ${text} IN ('false', 'False', 'FALSE') THEN false END`,
	integer: (text, cast) => `CASE WHEN CAST(${cast} AS VARCHAR) = ${text} THEN CAST(${cast} AS HUGEINT) WHEN regexp_full_match(${text}, '[+-]?[0-9]+') THEN TRY_CAST(${text} AS HUGEINT) END`,
	number: (text, cast) => `CASE WHEN isfinite(${cast}) AND ${text} >= '!' AND NOT (${text} >= '+-' AND ${text} < '+.') AND NOT contains(${text}, '_') ${BLANKS$1.map((code) => `AND NOT ends_with(${text}, chr(${code}))`).join(" ")} THEN ${cast} END`,
	date: (text, cast) => `CASE WHEN CAST(${cast} AS VARCHAR) = ${text} AND strlen(${text}) = 10 THEN ${cast} WHEN ${text} GLOB '${DAY}' THEN ${cast} END`,
	time: (text) => `CASE WHEN regexp_full_match(${text}, '${CLOCK}') THEN TRY_CAST(${text} AS TIME) END`,
	timestamp: (text, cast, zone) => `CASE WHEN strlen(${text}) = 19 AND CAST(${cast} AS VARCHAR) = ${text} THEN ${inZone(cast, zone)} WHEN ${text} GLOB '${DAY}[T ][01]${SECONDS$1.slice(5)}' THEN ${inZone(cast, zone)} WHEN ${text} GLOB '${DAY}[T ][01]${SECONDS$1.slice(5)}Z' THEN ${cast} WHEN regexp_full_match(${text}, '${DAY_PATTERN}[T ]${CLOCK}') THEN ${inZone(cast, zone)} WHEN regexp_full_match(${text}, '${DAY_PATTERN}[T ]${CLOCK_WITH_OFFSET}') THEN CAST(TRY_CAST(${text} AS TIMESTAMPTZ) AS TIMESTAMP) END`
};

const KINDS = {
	text: "= 'VARCHAR'",
	number: "IN ('UBIGINT', 'BIGINT', 'HUGEINT', 'UHUGEINT', 'DOUBLE')",
	boolean: "= 'BOOLEAN'",
	object: "= 'OBJECT'",
	array: "= 'ARRAY'"
};
const duckdbDialect = {
	types: SQL_TYPES,
	text: textLiteral,
	identifier,
	tryCast: (value, type) => `TRY_CAST(${value} AS ${type})`,
	typedText,
	firstCast,
	stores: storesType,
	storesZone: (stored) => stored.endsWith("WITH TIME ZONE"),
	inUtc: (moment, zone) => `CAST(timezone(${textLiteral(zone)}, ${moment}) AS TIMESTAMP)`,
	epoch: (moment) => `epoch(CAST(${moment} AS TIMESTAMP))`,
	remainder: (value, divisor) => `fmod(${value}, ${divisor})`,
	bytes: (text) => `strlen(${text})`,
	pattern: enginePattern,
	matches: (text, pattern) => `regexp_matches(${text}, ${textLiteral(pattern)})`,
	captured: (text, pattern) => `regexp_extract(${text}, ${textLiteral(pattern)}, 1)`,
	tuple: (values) => `{${values.map((value, index) => `'p${index}': ${value}`).join(", ")}}`,
	hash: (values) => `hash(${values.join(", ")})`,
	hashedTo: (hash, hashes) => `list_contains([${hashes.join(", ")}]::UBIGINT[], ${hash})`,
	distinctAbout: (value) => `approx_count_distinct(${value})`,
	firstOf: (fields, order, most, where) => {
		return `min_by({${Object.entries(fields).map(([name, value]) => `${textLiteral(name)}: ${value}`).join(", ")}}, ${order}, ${most})${where === void 0 ? "" : ` FILTER (${where})`}`;
	},
	rowOrder: "rowid",
	json: {
		written: (value) => `CAST(to_json(${value}) AS VARCHAR)`,
		isKind: (kind, is) => `${kind} ${KINDS[is]}`,
		count: (value, of) => of === "key" ? `len(json_keys(${value}))` : `json_array_length(${value})`,
		distinctItems: (value) => `len(list_distinct(${parts("item", value)}))`,
		hasKeys: (value, keys) => `list_has_all(json_keys(${value}), ${textList(keys)})`,
		sumOfSquares: (value) => `list_sum(list_transform(${parts("item", value)}, lambda e: coalesce(TRY_CAST(e ->> '$' AS DOUBLE), 0) ** 2))`,
		some: (value, of, depth, meets) => {
			const name = `e${depth}`;
			const condition = meets((path) => {
				if (of === "key") return {
					text: name,
					kind: "'VARCHAR'"
				};
				const inside = path.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
				const entry = inside === "" ? name : `(${name} -> ${textLiteral(inside)})`;
				return {
					text: `(${entry} ->> '$')`,
					kind: `json_type(${entry})`
				};
			});
			return `len(list_filter(${parts(of, value)}, lambda ${name}: ${condition})) > 0`;
		}
	}
};
function parts(of, value) {
	if (of === "key") return `json_keys(${value})`;
	return `json_extract(CAST(${value} AS JSON), '${of === "item" ? "$[*]" : "$.*"}')`;
}

async function inWords(table, work) {
	if ("failure" in table) return table;
	try {
		return await work(table);
	} catch (error) {
		return engineWords(error, table.format, table.files.map(({ name }) => name));
	}
}

const LONGEST_ROW = 16e6;
const MOST_REJECTS = 1e3;
function fileIndexSql(paths, indexes) {
	return `list_extract([${indexes.join(", ")}], list_position(${textList(paths)}, filename))`;
}

const LONGEST_HEADER = 1e6;
const LINE_FEED$1 = 10;
const QUOTE$1 = 34;
function csvHeader(path, name, delimiter) {
	const bytes = firstBytes$1(path);
	const header = firstRecord(new TextDecoder("utf-8").decode(bytes), delimiter);
	if (header === void 0) {
		const why = bytes.length > LONGEST_HEADER ? "is longer than 1 MB" : "opens a quote that is never closed";
		throw new UnreadableTable(`the first row of \`${name}\`, which names the columns, ${why}`, "mend the header");
	}
	if (header.length === 1 && header[0] === "") throw new UnreadableTable(`\`${name}\` starts with an empty line; the first row names the columns`, "take the empty line out");
	if (header.some((cell) => cell.includes("�"))) throw new UnreadableTable(`the first row of \`${name}\` is not UTF-8 text`, "save the file as UTF-8, or name its encoding in the contract (customProperties of the server: property encoding, value latin-1)");
	const seen = /* @__PURE__ */ new Set();
	for (const cell of header) {
		if (cell !== "" && seen.has(cell)) throw new UnreadableTable(`the header of \`${name}\` names \`${short(cell)}\` twice`, "give each column a name of its own");
		seen.add(cell);
	}
	return header;
}
function firstRecord(text, delimiter) {
	const cells = [];
	let at = 0;
	for (;;) {
		let cell;
		if (text[at] === "\"") {
			let end = at + 1;
			for (;;) {
				end = text.indexOf("\"", end);
				if (end === -1) return void 0;
				if (text[end + 1] !== "\"") break;
				end += 2;
			}
			cell = text.slice(at + 1, end).replaceAll("\"\"", "\"");
			at = end + 1;
			const rest = untilBreak(text, at, delimiter);
			cell += text.slice(at, rest);
			at = rest;
		} else {
			const end = untilBreak(text, at, delimiter);
			cell = text.slice(at, end);
			at = end;
		}
		cells.push(cell);
		if (at >= text.length || text[at] === "\n" || text[at] === "\r") return cells;
		at += delimiter.length;
	}
}
function untilBreak(text, from, delimiter) {
	let at = from;
	while (at < text.length && text[at] !== "\n" && text[at] !== "\r" && !text.startsWith(delimiter, at)) at += 1;
	return at;
}
function firstBytes$1(path) {
	const file = openSync(path, "r");
	try {
		const bytes = Buffer.alloc(1000001);
		let length = 0;
		for (;;) {
			const read = readSync(file, bytes, length, Math.min(length === 0 ? 65536 : bytes.length, bytes.length - length), null);
			length += read;
			const seen = bytes.subarray(0, length);
			if (read === 0 || length === bytes.length || seen.includes(LINE_FEED$1) && !seen.includes(QUOTE$1)) return seen;
		}
	} finally {
		closeSync(file);
	}
}
function short(text) {
	return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

const SIGNATURES = [
	{
		bytes: [31, 139],
		is: "compressed (gzip)"
	},
	{
		bytes: [
			40,
			181,
			47,
			253
		],
		is: "compressed (zstd)"
	},
	{
		bytes: [
			80,
			75,
			3,
			4
		],
		is: "compressed (zip)"
	},
	{
		bytes: [
			66,
			90,
			104
		],
		is: "compressed (bzip2)"
	},
	{
		bytes: [
			253,
			55,
			122,
			88,
			90
		],
		is: "compressed (xz)"
	},
	{
		bytes: [255, 254],
		is: "UTF-16 text"
	},
	{
		bytes: [254, 255],
		is: "UTF-16 text"
	}
];
function checkSignature({ path, name }, format) {
	const { size, bytes } = head(path);
	if (size === 0) throw new UnreadableTable(`\`${name}\` is empty`, format.kind === "csv" ? "write the names of the columns in its first row" : "write the data into it");
	if (size <= 1024 && parseLfsPointer(bytes.toString("latin1"))) throw new UnreadableTable(`\`${name}\` is a Git LFS pointer; the data itself is not here`, "fetch it (`git lfs pull`, or `lfs: true` in the checkout step)");
	const parquet = bytes.subarray(0, 4).toString("latin1");
	if (format.kind === "parquet") {
		if (parquet === "PARE") throw new UnreadableTable(`\`${name}\` is an encrypted Parquet file`, "check it where its key is");
		if (parquet !== "PAR1") throw new UnreadableTable(`\`${name}\` is not a Parquet file: it does not start as one`, "write it again, or name its format in the contract");
		return bytes;
	}
	if (parquet === "PAR1") throw new UnreadableTable(`\`${name}\` is a Parquet file`, "write `format: parquet` in the contract");
	const other = SIGNATURES.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
	if (other?.is.startsWith("compressed")) throw new UnreadableTable(`\`${name}\` is ${other.is}, which is not read`, "store it uncompressed, or as Parquet");
	if (other || looksWide(bytes) !== void 0) throw new UnreadableTable(`\`${name}\` is UTF-16 text, which is not read`, "save it as UTF-8");
	return bytes;
}
function looksWide(bytes) {
	const pairs = Math.min(bytes.length >> 1, 64);
	if (pairs < 4) return void 0;
	let even = 0;
	let odd = 0;
	for (let pair = 0; pair < pairs; pair += 1) {
		if (bytes[pair * 2] === 0) even += 1;
		if (bytes[pair * 2 + 1] === 0) odd += 1;
	}
	return odd > pairs * .7 ? "utf-16le" : even > pairs * .7 ? "utf-16be" : void 0;
}
function lastCharacter(path) {
	const file = openSync(path, "r");
	try {
		const { size } = fstatSync(file);
		const bytes = Buffer.alloc(Math.min(size, 4096));
		readSync(file, bytes, 0, bytes.length, size - bytes.length);
		return bytes.toString("utf8").trimEnd().at(-1);
	} finally {
		closeSync(file);
	}
}
function head(path) {
	const file = openSync(path, "r");
	try {
		const bytes = Buffer.alloc(LONGEST_LFS_POINTER);
		return {
			size: fstatSync(file).size,
			bytes: bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0))
		};
	} finally {
		closeSync(file);
	}
}
function firstBytes(path) {
	return head(path).bytes;
}

function csvSource(files, columns, declared, delimiter) {
	const headers = files.map((file) => {
		checkSignature(file, {
			kind: "csv",
			delimiter
		});
		return csvHeader(file.path, file.name, delimiter);
	});
	const wanted = new Set(declared);
	headers.forEach((header, index) => refuseNamelessHeader(header, files[index]?.name ?? "", wanted, delimiter));
	const groups = /* @__PURE__ */ new Map();
	headers.forEach((header, index) => {
		const key = JSON.stringify(header);
		const group = groups.get(key) ?? {
			header,
			files: []
		};
		group.files.push(index);
		groups.set(key, group);
	});
	return {
		cells: "text",
		dialect: duckdbDialect,
		groups: [...groups.values()].map((group) => csvGroup(group, files, columns, delimiter)),
		columns: columns.map((column) => {
			const present = headers.map((header) => column.names.find((name) => header.includes(name)));
			const name = present.find((found) => found !== void 0);
			return {
				names: name === void 0 ? [] : [name],
				missingIn: present.flatMap((found, index) => found === void 0 ? [index] : [])
			};
		}),
		others: [...new Set(headers.flat())].filter((name) => name !== "" && !wanted.has(name)),
		...headers[0] ? { order: headers[0] } : {}
	};
}
function refuseNamelessHeader(header, file, declared, delimiter) {
	if (declared.size === 0 || header.some((name) => declared.has(name))) return;
	const other = [
		";",
		"	",
		"|",
		","
	].find((character) => character !== delimiter && header.length === 1 && header[0]?.includes(character));
	const word = other === "	" ? "a tab" : `\`${other ?? ""}\``;
	throw new UnreadableTable(`the first row of \`${file}\` names none of the columns of the contract`, other === void 0 ? "write the names of the columns in the first row" : `its cells seem to be separated by ${word}: say so in the contract (customProperties of the server: property delimiter, value ${word})`);
}
function csvGroup({ header, files: indexes }, files, columns, delimiter) {
	const places = columns.map(({ names, within }) => {
		const name = within ? void 0 : names.find((candidate) => header.includes(candidate));
		return name === void 0 ? -1 : header.indexOf(name);
	});
	const types = header.map((_, place) => `'c${place}': 'VARCHAR'`).join(", ");
	return {
		files: indexes,
		stored: [],
		found: [],
		records: {
			delimiter,
			header: true,
			emptyRows: header.length === 1
		},
		rows: ({ number, rejects, withFile }) => {
			const read = number === void 0 ? indexes : [number];
			const plain = read.map((index) => files[index]?.path ?? "");
			const paths = textList(plain.map(readablePath));
			const parts = [
				...places.map((place, column) => `${place === -1 ? "CAST(NULL AS VARCHAR)" : `c${place}`} AS ${part$1.text(column)}`),
				...number === void 0 ? [] : ["row_number() OVER () AS n"],
				...withFile ? [`${fileIndexSql(plain, read)} AS f`] : []
			];
			return `SELECT ${parts.length === 0 ? "1 AS one" : parts.join(", ")} FROM read_csv(${paths}, auto_detect = false, columns = {${types}}, header = true, delim = ${textLiteral(delimiter)}, quote = '"', escape = '"', comment = '', nullstr = '', allow_quoted_nulls = false, null_padding = false, strict_mode = true, compression = 'none', encoding = 'utf-8', max_line_size = ${LONGEST_ROW}, buffer_size = ${2 * LONGEST_ROW}, hive_partitioning = false,${withFile ? " filename = true," : ""} ignore_errors = true, ${noting(rejects)})`;
		}
	};
}
function noting(rejects) {
	return `store_rejects = true, rejects_limit = ${MOST_REJECTS}, rejects_table = '${rejects}', rejects_scan = '${rejects}_scan'`;
}

async function storedSource({ layouts, relation }, columns, declared, run) {
	const groups = /* @__PURE__ */ new Map();
	layouts.forEach((layout, index) => {
		const key = JSON.stringify(layout);
		const group = groups.get(key) ?? {
			layout,
			files: []
		};
		group.files.push(index);
		groups.set(key, group);
	});
	const found = [];
	for (const { layout, files } of groups.values()) {
		const names = layout.names.map((_, place) => `c${place}`);
		const at = [];
		for (const column of columns) at.push(await columnIn(layout, column, relation(files.slice(0, 1), names, {}), run));
		found.push({
			files,
			at,
			names
		});
	}
	const asText = columns.map((_, column) => new Set(found.flatMap(({ at }) => at[column]?.type ?? [])).size > 1);
	const wanted = new Set(declared);
	return {
		cells: "stored",
		dialect: duckdbDialect,
		groups: found.map(({ files, at, names }) => ({
			files,
			stored: at.map((column) => column?.type),
			found: [],
			rows: ({ number, withFile }) => {
				const cells = at.map((column, index) => {
					if (!column) return `NULL AS ${part$1.stored(index)}`;
					return `${asText[index] ? `CAST(${column.value} AS VARCHAR)` : column.value} AS ${part$1.stored(index)}`;
				});
				const more = [...number === void 0 ? [] : ["n"], ...withFile ? ["f"] : []];
				const parts = [...cells, ...more];
				const from = relation(number === void 0 ? files : [number], names, {
					...number === void 0 ? {} : { number },
					...withFile ? { withFile } : {}
				});
				return `SELECT ${parts.length === 0 ? "1 AS one" : parts.join(", ")} FROM ${from}`;
			}
		})),
		columns: columns.map((column, index) => {
			const name = column.names.find((candidate) => layouts.some(({ names }) => names.includes(candidate)));
			const missing = found.filter(({ at }) => at[index] === void 0).flatMap(({ files }) => files);
			return {
				names: name === void 0 || missing.length === layouts.length ? [] : [name],
				missingIn: missing.sort((left, right) => left - right)
			};
		}),
		others: [...new Set(layouts.flatMap(({ names }) => names))].filter((name) => !wanted.has(name)),
		...layouts[0] ? { order: layouts[0].names } : {}
	};
}
async function columnIn({ names, types }, column, relation, run) {
	const name = column.names.find((candidate) => names.includes(candidate));
	if (name === void 0) return void 0;
	const place = names.indexOf(name);
	let inside = {
		value: `c${place}`,
		type: types[place] ?? ""
	};
	for (const step of column.within ?? []) {
		let next;
		for (const field of step) {
			if (next || !inside.type.startsWith("STRUCT(")) continue;
			const value = `struct_extract(${inside.value}, ${textLiteral(field)})`;
			try {
				const [described] = await run(`DESCRIBE SELECT ${value} AS v FROM ${relation}`);
				next = {
					value,
					type: String(described?.[1])
				};
			} catch {}
		}
		if (!next) return void 0;
		inside = next;
	}
	return inside;
}

function databaseName(index) {
	return `database_${index}`;
}
async function databaseSource(files, { schema, tables }, columns, declared, run) {
	const layouts = [];
	const relations = [];
	for (const file of files) {
		const { name } = file;
		const { database, tables: all } = await tablesOf(file, run);
		const fitting = all.filter(([of]) => schema === void 0 || of === schema);
		const wanted = tables.find((table) => fitting.some(([, of]) => of === table));
		const places = fitting.filter(([, of]) => of === wanted);
		const [place] = places;
		if (wanted === void 0 || !place) throw new UnreadableTable(`\`${name}\` has no table ${tables.map((table) => `\`${table.slice(0, 100)}\``).join(" or ")}${schema === void 0 ? "" : ` in the schema \`${schema.slice(0, 100)}\``}`, "name the table under `physicalName`, and its schema in the server");
		if (places.length > 1) throw new UnreadableTable(`\`${name}\` has a table \`${wanted.slice(0, 100)}\` in several schemas`, "name the schema in the server");
		const relation = `${identifier(database)}.${identifier(place[0])}.${identifier(wanted)}`;
		layouts.push(await describe(relation, run));
		relations.push(relation);
	}
	return storedSource({
		layouts,
		relation: (indexes, names, { number, withFile }) => {
			const one = (index) => {
				const from = `${relations[index] ?? ""} AS file(${names.join(", ")})`;
				if (number !== void 0) return `SELECT *, row_number() OVER () AS n FROM ${from}`;
				return `SELECT *${withFile ? `, ${index} AS f` : ""} FROM ${from}`;
			};
			return `(${indexes.map(one).join(" UNION ALL ")})`;
		}
	}, columns, declared, run);
}
async function tablesOf({ path, name }, run) {
	const database = (await run("SELECT database_name, path FROM duckdb_databases()")).find(([, of]) => of === path)?.[0];
	if (database === void 0) throw new UnreadableTable(`\`${name}\` cannot be opened as a DuckDB database of the version that is read here`, "see whether it is whole and no other program holds it open, or export the table as Parquet");
	const found = await run(`SELECT table_schema, table_name FROM information_schema.tables WHERE ${`table_catalog = ${textLiteral(String(database))}`} ORDER BY ALL`);
	return {
		database: String(database),
		tables: found.map(([schema, table]) => [String(schema), String(table)])
	};
}
async function describe(relation, run) {
	const described = await run(`DESCRIBE ${relation}`);
	return {
		names: described.map((row) => String(row[0])),
		types: described.map((row) => String(row[1]))
	};
}
async function databaseLayouts(file, run) {
	const { database, tables } = await tablesOf(file, run);
	const layouts = [];
	for (const [schema, table] of tables) {
		const relation = `${identifier(database)}.${identifier(schema)}.${identifier(table)}`;
		layouts.push({
			schema,
			table,
			...await describe(relation, run)
		});
	}
	return layouts;
}

const LOOKED_AT$1 = 1e3;
async function jsonSource(files, columns, declared, run, fresh) {
	const { arrays, lines } = byForm(files);
	const groups = [...lines.length > 0 ? [jsonGroup(lines, files, columns, linesSql)] : [], ...arrays.length > 0 ? [jsonGroup(arrays, files, columns, arraySql)] : []];
	return {
		cells: "json",
		dialect: duckdbDialect,
		groups,
		columns: columns.map((column) => {
			const ways = pointers(column).length / Math.max(1, column.names.length);
			return {
				names: column.names.flatMap((name) => Array.from({ length: ways }, () => name)),
				missingIn: []
			};
		}),
		others: await otherKeys(files, lines, arrays, declared, run, fresh)
	};
}
function byForm(files) {
	const arrays = [];
	const lines = [];
	files.forEach((file, index) => {
		const text = checkSignature(file, { kind: "json" }).toString("utf8").replace(/^\uFEFF/, "").trimStart();
		const array = text.startsWith("[");
		if (array && lastCharacter(file.path) !== "]") throw new UnreadableTable(`\`${file.name}\` is not a JSON array: its end is missing`, "write or fetch it again");
		if (/^\{[ \t]*\r?\n/.test(text)) throw new UnreadableTable(`\`${file.name}\` has an object that is spread over several lines`, "write an array of objects, or one object a line");
		(array ? arrays : lines).push(index);
	});
	return {
		arrays,
		lines
	};
}
async function jsonStructure(files, run, fresh) {
	const { arrays, lines } = byForm(files);
	const paths = (indexes) => textList(indexes.map((index) => files[index]?.path ?? ""));
	const objects = [...lines.length > 0 ? [linesSql(paths(lines), fresh())] : [], ...arrays.length > 0 ? [arraySql(paths(arrays), fresh())] : []];
	const [row] = await run(`SELECT CAST(json_group_structure(o) AS VARCHAR) FROM (${`SELECT CASE WHEN ${IS_OBJECT} THEN TRY_CAST(ltrim(l, '\uFEFF') AS JSON) END AS o FROM (${objects.join(" UNION ALL ")})`}) WHERE o IS NOT NULL`);
	return typeof row?.[0] === "string" ? row[0] : void 0;
}
const linesSql = (paths, rejects, withFile) => `SELECT l${withFile ? ", filename" : ""} FROM read_csv(${paths}, auto_detect = false, columns = {'l': 'VARCHAR'}, header = false, delim = chr(1), quote = '', escape = '', comment = '', nullstr = '', null_padding = false, strict_mode = false, compression = 'none', encoding = 'utf-8', max_line_size = ${LONGEST_ROW}, buffer_size = ${2 * LONGEST_ROW}, hive_partitioning = false,${withFile ? " filename = true," : ""} ignore_errors = true, ${noting(rejects)}) WHERE trim(l, ' \t\r') <> ''`;
const arraySql = (paths, _, withFile) => `SELECT CAST(json AS VARCHAR) AS l${withFile ? ", filename" : ""} FROM read_json_objects(${paths}, format = 'array', compression = 'uncompressed', maximum_object_size = ${LONGEST_ROW},${withFile ? " filename = true," : ""} hive_partitioning = false)`;
const IS_OBJECT = `starts_with(ltrim(l, ' \t\r\n\uFEFF'), '{')`;
function jsonGroup(indexes, files, columns, objects) {
	const paths = columns.flatMap(pointers);
	let next = 1;
	const places = columns.map((column) => pointers(column).map(() => next++));
	return {
		files: indexes,
		stored: [],
		found: places.map((of) => of.map((place) => `h${place}`)),
		...objects === linesSql ? { records: {
			header: false,
			emptyRows: false
		} } : {},
		rows: ({ number, rejects, withFile }) => {
			const which = number === void 0 ? indexes : [number];
			const plain = which.map((index) => files[index]?.path ?? "");
			const read = textList(plain.map(readablePath));
			const numbered = number === void 0 ? "" : ", row_number() OVER () AS n";
			const more = [...number === void 0 ? [] : ["n"], ...withFile ? ["f"] : []];
			const extracted = `CASE WHEN ${IS_OBJECT} THEN TRY(json_extract(ltrim(l, '\uFEFF'), ${textList(paths)})) END AS x`;
			return `SELECT ${[
				"x IS NULL AS bad",
				...places.flatMap((of, column) => {
					const value = of.length === 1 ? `x[${of[0] ?? 0}]` : `coalesce(${of.map((place) => `x[${place}]`).join(", ")})`;
					return [
						`${value} ->> '$' AS ${part$1.text(column)}`,
						`json_type(${value}) AS ${part$1.kind(column)}`,
						...of.map((place) => `x[${place}] AS h${place}`)
					];
				}),
				...more
			].join(", ")} FROM (SELECT ${[extracted, ...more].join(", ")} FROM (SELECT l${numbered}${withFile ? `, ${fileIndexSql(plain, which)} AS f` : ""} FROM (${objects(read, rejects, withFile)})))`;
		}
	};
}
function pointers({ names, within = [] }) {
	const step = (name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
	return within.reduce((paths, next) => paths.flatMap((path) => next.map((name) => path + step(name))), names.map(step));
}
async function otherKeys(files, lines, arrays, declared, run, fresh) {
	const wanted = new Set(declared);
	const seen = /* @__PURE__ */ new Set();
	for (const [indexes, objects] of [[lines, linesSql], [arrays, arraySql]]) {
		if (indexes.length === 0) continue;
		const first = `SELECT l FROM (${objects(textList([readablePath(files[indexes[0] ?? 0]?.path ?? "")]), fresh())}) LIMIT ${LOOKED_AT$1}`;
		const keys = `SELECT DISTINCT unnest(CASE WHEN ${IS_OBJECT} THEN TRY(json_keys(ltrim(l, '\uFEFF'))) END) AS key FROM (${first})`;
		for (const [key] of await run(`SELECT key FROM (${keys}) ORDER BY key`)) seen.add(String(key));
	}
	return [...seen].filter((name) => !wanted.has(name));
}

async function parquetSource(files, columns, declared, run) {
	const layouts = [];
	for (const file of files) {
		checkSignature(file, { kind: "parquet" });
		layouts.push(await layoutOf(file, run));
	}
	const relation = (indexes, names, { number, withFile }) => {
		const paths = indexes.map((index) => files[index]?.path ?? "");
		if (number !== void 0) {
			const from = `${readParquetSql(paths, ", file_row_number = true")} AS file(${[...names, "m"].join(", ")})`;
			return `(SELECT ${[...names, "m + 1 AS n"].join(", ")} FROM ${from})`;
		}
		if (withFile) {
			const from = `${readParquetSql(paths, ", filename = true")} AS file(${[...names, "filename"].join(", ")})`;
			return `(SELECT ${[...names, `${fileIndexSql(paths, indexes)} AS f`].join(", ")} FROM ${from})`;
		}
		return `${readParquetSql(paths)} AS file(${names.join(", ")})`;
	};
	return storedSource({
		layouts,
		relation
	}, columns, declared, run);
}
async function layoutOf({ path, name }, run) {
	const described = await run(`DESCRIBE SELECT * FROM ${readParquetSql([path])}`);
	const types = described.map((row) => String(row[1]));
	const tree = await run(`SELECT name, coalesce(num_children, 0) FROM parquet_schema(${textLiteral(readablePath(path))})`);
	const own = [];
	let left = 0;
	for (const [column, children] of tree.slice(1)) {
		if (left === 0) own.push(String(column));
		else left -= 1;
		left += Number(children);
	}
	const names = own.length === types.length ? own : described.map((row) => String(row[0]));
	const twice = names.find((column, index) => names.indexOf(column) !== index);
	if (twice !== void 0) throw new UnreadableTable(`\`${name}\` has two columns \`${twice.slice(0, 60)}\``, "give each column a name of its own");
	return {
		names,
		types
	};
}
function readParquetSql(paths, more = "") {
	return `read_parquet(${textList(paths.map(readablePath))}, hive_partitioning = false, union_by_name = false${more})`;
}

const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const BLANKS = {
	csv: /* @__PURE__ */ new Set([CARRIAGE_RETURN]),
	lines: /* @__PURE__ */ new Set([
		32,
		9,
		CARRIAGE_RETURN
	])
};
async function locateRows(path, dialect, wanted, most = Infinity) {
	const accepted = new Set(wanted.accepted);
	const rejected = new Set(wanted.rejected);
	const result = {
		accepted: /* @__PURE__ */ new Map(),
		rejected: /* @__PURE__ */ new Map()
	};
	const lastAccepted = Math.max(0, ...wanted.accepted);
	const lastRejected = Math.max(0, ...wanted.rejected);
	let record = 0;
	let row = 0;
	let read = 0;
	const end = (line, empty, bytes) => {
		record += 1;
		if (dialect.header && record === 1) return false;
		if (empty && !dialect.emptyRows) return false;
		row += 1;
		if (rejected.has(record)) result.rejected.set(record, {
			row,
			line,
			record,
			bytes
		});
		else {
			read += 1;
			if (accepted.has(read)) result.accepted.set(read, {
				row,
				line,
				record,
				bytes
			});
		}
		return read >= lastAccepted && record >= lastRejected;
	};
	const feed = recordReader(dialect.delimiter, end);
	let seen = 0;
	for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
		const bytes = chunk;
		if (feed(bytes)) return result;
		seen += bytes.length;
		if (seen >= most) return result;
	}
	feed(void 0);
	return result;
}
function recordReader(delimiter, end) {
	const separator = delimiter?.charCodeAt(0);
	const blanks = separator === void 0 ? BLANKS.lines : BLANKS.csv;
	let breaker;
	let held = false;
	let line = 1;
	let start = 1;
	let empty = true;
	let any = false;
	let quoted = false;
	let cellStart = true;
	let bytes = 0;
	const close = () => {
		const last = end(start, empty, bytes);
		bytes = 0;
		start = line;
		empty = true;
		any = false;
		cellStart = true;
		return last;
	};
	return (chunk) => {
		if (chunk === void 0) return any ? close() : false;
		for (const byte of chunk) {
			bytes += 1;
			if (held) {
				held = false;
				breaker = byte === LINE_FEED ? LINE_FEED : CARRIAGE_RETURN;
				if (breaker === CARRIAGE_RETURN) {
					line += 1;
					if (close()) return true;
				}
			}
			if (byte === breaker || breaker === void 0 && byte === LINE_FEED) {
				breaker ??= LINE_FEED;
				line += 1;
				if (!quoted && close()) return true;
				continue;
			}
			if (breaker === void 0 && byte === CARRIAGE_RETURN && !quoted) {
				held = true;
				continue;
			}
			any = true;
			if (separator !== void 0 && byte === QUOTE && (quoted || cellStart)) {
				quoted = !quoted;
				cellStart = !quoted;
				empty = false;
			} else if (quoted) empty = false;
			else if (byte === separator) {
				cellStart = true;
				empty = false;
			} else {
				cellStart &&= byte === SPACE;
				empty &&= blanks.has(byte);
			}
		}
		return false;
	};
}

const LINES_ARE_COUNTED = 1e8;
async function placeRows(source, files, found, rejected) {
	const located = /* @__PURE__ */ new Map();
	for (const group of source.groups) {
		const { records } = group;
		if (!records) continue;
		for (const index of group.files) {
			const path = files[index]?.path ?? "";
			const accepted = found.filter(({ file }) => file === index).map((row) => row.accepted);
			const refused = rejected.rows.filter(({ file }) => file === index);
			if (accepted.length === 0 && refused.length === 0) continue;
			const most = refused.length === 0 ? LINES_ARE_COUNTED : Infinity;
			const rows = await locateRows(path, records, {
				accepted,
				rejected: refused.map(({ record }) => record)
			}, most);
			const astray = refused.find(({ askew }) => askew)?.record ?? Infinity;
			const last = rejected.more ? refused.at(-1)?.record ?? 0 : Infinity;
			located.set(index, {
				rows,
				certain: Math.min(astray, last),
				whole: refused.length === 0 && !rejected.more
			});
		}
	}
	const counted = new Set(source.groups.filter(({ records }) => records).flatMap((group) => group.files));
	const place = (file, of, number) => {
		const known = located.get(file);
		if (!known) return of === "accepted" && !(counted.has(file) && rejected.more) ? {
			file,
			row: number
		} : { file };
		const at = known.rows[of].get(number);
		if (!at && of === "accepted" && known.whole) return {
			file,
			row: number
		};
		return at && at.record <= known.certain ? {
			file,
			row: at.row,
			line: at.line
		} : { file };
	};
	return {
		accepted: (file, number) => place(file, "accepted", number),
		rejected: (file, record) => place(file, "rejected", record),
		tooLong: (file, record) => (located.get(file)?.rows.rejected.get(record)?.bytes ?? 0) > LONGEST_ROW
	};
}

async function rejectedRows(tables, files, run) {
	const rows = /* @__PURE__ */ new Map();
	let more = false;
	for (const table of tables) {
		const noted = await run(`SELECT s.file_path, r.line, CAST(r.error_type AS VARCHAR), CASE WHEN r.error_message LIKE 'Expected Number of Columns: %' THEN r.error_message END FROM ${table} AS r JOIN (SELECT DISTINCT scan_id, file_id, file_path FROM ${table}_scan) AS s USING (scan_id, file_id) ORDER BY r.line, r.error_type`);
		more ||= noted.length >= MOST_REJECTS;
		for (const [path, line, kind, counts] of noted) {
			const file = files.findIndex((candidate) => candidate.path === path);
			const record = Number(line);
			const key = `${file}:${record}`;
			if (!rows.has(key)) rows.set(key, {
				file,
				record,
				why: words(String(kind), String(counts)),
				askew: kind === "UNQUOTED VALUE"
			});
		}
	}
	return {
		rows: [...rows.values()].sort((left, right) => left.file - right.file || left.record - right.record),
		more
	};
}
const TOO_LONG = "it is longer than 16 MB";
function words(kind, counts) {
	const [, expected, found] = /^Expected Number of Columns: (\d+) Found: (\d+)/.exec(counts) ?? [];
	switch (kind) {
		case "MISSING COLUMNS":
		case "TOO MANY COLUMNS":
			if (expected === void 0 || found === void 0) return "it has not as many cells as the header";
			return `it has ${found} ${found === "1" ? "cell" : "cells"}, the header has ${expected}`;
		case "UNQUOTED VALUE": return "a quote in it is never closed, or text follows a closing quote";
		case "LINE SIZE OVER MAXIMUM": return TOO_LONG;
		case "INVALID ENCODING": return "it is not UTF-8 text";
		default: return "it does not follow RFC 4180";
	}
}

function fileEngine(run) {
	return {
		run,
		open: async ({ format, files, columns }, declared, fresh) => {
			if (format.kind === "duckdb") return databaseSource(files, format, columns, declared, run);
			if (format.kind === "csv") return csvSource(files, columns, declared, format.delimiter);
			return format.kind === "json" ? jsonSource(files, columns, declared, run, fresh) : parquetSource(files, columns, declared, run);
		},
		place: async ({ files }, source, found, rejects) => {
			const noted = rejects.filter((_, group) => source.groups[group]?.records);
			const rejected = await rejectedRows(noted, files, run);
			const places = await placeRows(source, files, found, rejected);
			return {
				at: ({ file, accepted }) => places.accepted(file, accepted),
				rejected: rejected.rows.map(({ file, record, why }) => ({
					...places.rejected(file, record),
					why: places.tooLong(file, record) ? TOO_LONG : why
				})),
				more: rejected.more
			};
		}
	};
}

var QuestionRefused = class extends Error {
	name = "QuestionRefused";
	why;
	constructor(why) {
		super(why.message);
		this.why = why;
	}
};

async function restrictTable({ column, among }, table, tableOf, dialect, run) {
	const sides = [{
		table,
		column
	}, ...among.map((side) => ({
		table: tableOf(side.table),
		column: side.column
	}))];
	for (const side of sides) {
		const [has] = await run(`SELECT count(*) FROM information_schema.columns WHERE lower(table_name) = ${dialect.text(side.table)} AND lower(column_name) = lower(${dialect.text(side.column)})`);
		if (Number(has?.[0] ?? 0) === 0) return;
	}
	const [own, ...others] = sides.map((side) => ({
		...side,
		key: `CAST(${dialect.identifier(side.column)} AS ${dialect.types.string})`
	}));
	if (!own || others.length === 0) return;
	const kept = others.map((side) => `SELECT ${side.key} AS k FROM ${side.table}`).join(" UNION ALL ");
	await run(`DELETE FROM ${own.table} WHERE ${own.key} IS NULL OR ${own.key} NOT IN (SELECT k FROM (${kept}) WHERE k IS NOT NULL)`);
}

async function answerQuestions(questions, tables, run, foreign, found) {
	const made = /* @__PURE__ */ new Map();
	const make = async (index, table) => {
		if (!made.has(index)) {
			for (const { table: at } of "only" in table ? table.only?.among ?? [] : []) {
				const other = tables[at];
				const unread = other && await make(at, other);
				if (unread) return unread;
			}
			const result = await inWords(table, async (known) => {
				await makeTable(known, tableName(index), run, fileEngine(run).open);
				if (known.only) await restrictTable(known.only, tableName(index), tableName, duckdbDialect, run);
			});
			made.set(index, result);
		}
		return made.get(index);
	};
	for (const { index, question } of questions) {
		const needed = tables.flatMap((table, at) => names(question, at, table) ? [{
			table,
			at
		}] : []);
		let unread;
		for (const { table, at } of needed) unread ??= await make(at, table);
		if (unread) {
			found(index, unread);
			continue;
		}
		try {
			found(index, await askQuestion(question, tableName, duckdbDialect, foreign));
		} catch (error) {
			if (!(error instanceof QuestionRefused)) throw error;
			found(index, error.why);
		}
	}
}
function tableName(index) {
	return `promotion_gates_table_${index}`;
}
function names(question, index, table) {
	if (question.is !== "sql") return question.table === index || mentions("sql" in question ? question.sql : "", table);
	return mentions(question.sql, table);
}
function mentions(sql, table) {
	if (sql.length > 1e5) return false;
	const text = sql.toLowerCase();
	return (table.sqlNames ?? []).some((name) => text.includes(name.toLowerCase().replaceAll("\"", "\"\"")));
}

const FIRST = 1e4;
const ENOUGH = 100;
const TOGETHER$1 = 50;
const CANDIDATES = {
	text: [
		"boolean",
		"integer",
		"number",
		"date",
		"timestamp",
		"time"
	],
	json: [
		"boolean",
		"integer",
		"number",
		"date",
		"timestamp",
		"time",
		"string",
		"object",
		"array"
	]
};
async function profileValues(request, wish, prefix, run, openCells) {
	const declared = request.columns.flatMap(({ names }) => names);
	let named = 0;
	const fresh = () => `${prefix}_rejects_${named++}`;
	const open = async (columns, most) => {
		const source = await openCells({
			...request,
			columns
		}, declared, fresh);
		const rows = [];
		for (const group of source.groups) {
			const from = `(${group.rows({ rejects: fresh() })})`;
			const first = most === void 0 ? void 0 : `${fresh()}_first`;
			if (first !== void 0) await run(`CREATE TEMPORARY TABLE ${first} AS SELECT * FROM ${from} LIMIT ${most ?? 0}`);
			rows.push(first ?? from);
		}
		return {
			source,
			rows,
			run,
			wish
		};
	};
	const profiles = [];
	for (let from = 0; from < request.columns.length; from += TOGETHER$1) {
		const columns = request.columns.slice(from, from + TOGETHER$1);
		const first = await open(columns, FIRST);
		const left = [];
		for (const [place, column] of columns.entries()) {
			const candidates = candidatesOf(first.source.cells, column, wish);
			const [seen] = await countProfiles([{
				place,
				column,
				candidates,
				forms: wish.forms
			}], first);
			const may = ({ type, form }) => type === "string" ? seen?.text ?? false : seen?.types.some((known) => known.type === type && known.form === form) ?? false;
			const form = ({ name }) => seen !== void 0 && seen.text && (seen.values < ENOUGH || seen.some.includes(name));
			left.push({
				place,
				column,
				candidates: candidates.filter(may),
				forms: wish.forms.filter(form)
			});
		}
		const whole = await open(columns);
		profiles.push(...await withLists(await countProfiles(left, whole), left, whole));
	}
	return {
		is: "values",
		columns: profiles
	};
}
function relationOf(asked, { source, rows }) {
	return `(${rows.map((from, index) => {
		return `SELECT ${["*", ...asked.flatMap(({ place, column, candidates }) => candidates.map((candidate, way) => {
			const stored = source.groups[index]?.stored[place];
			const typed = {
				...column,
				...candidate
			};
			return `${valueSql(source, typed, place, stored, castSql(source, typed, place))} AS ${typedPart(place, way)}`;
		}))].join(", ")} FROM ${from}`;
	}).join(" UNION ALL ")})`;
}
function candidatesOf(cells, { type }, { timeForms }) {
	if (cells === "stored") return type === void 0 || type === "vector" ? [] : [{ type }];
	return [...CANDIDATES[cells].map((of) => ({ type: of })), ...timeForms];
}
function typedPart(column, way) {
	return `y${column}_${way}`;
}
const SCALARS = Object.keys(LEXICAL_FORMS);
const OFFSET = "(Z|[+-][0-9]{2}(:?[0-9]{2})?)$";
async function countProfiles(asked, all) {
	const { run } = all;
	const { cells, dialect, groups } = all.source;
	const selected = [];
	const select = (sql) => selected.push(sql) - 1;
	const plans = asked.map(({ place, candidates, forms }) => {
		const text = textOf(all.source, place);
		const stored = groups[0]?.stored[place] ?? "";
		const bounded = ({ type }) => !isStructured(type) && type !== "string" && type !== "boolean";
		const isOneOf = (...types) => candidates.some(({ type }) => types.includes(type));
		const found = (pattern) => {
			if (pattern === void 0) throw new TypeError("a form that the engine cannot look for");
			return select(`count(CASE WHEN ${dialect.matches(text, pattern)} THEN 1 END)`);
		};
		const plain = cells !== "stored" || SCALARS.some((type) => dialect.stores(type, stored));
		const edge = (of, value) => select(`CAST(${of}(${value}) AS ${dialect.types.string})`);
		return {
			values: select(`count(${presence(cells, place)})`),
			typed: candidates.map((candidate, way) => {
				const value = typedPart(place, way);
				return {
					candidate,
					count: select(`count(${value})`),
					...bounded(candidate) ? {
						least: edge("min", value),
						most: edge("max", value)
					} : {}
				};
			}),
			signs: isOneOf("integer", "number") && cells !== "stored" ? found("^([+]|-?0[0-9])") : -1,
			offsets: !isOneOf("timestamp") ? -1 : cells !== "stored" ? found(OFFSET) : dialect.storesZone(stored) ? select(`count(${presence(cells, place)})`) : -1,
			shortest: select(`min(char_length(${text}))`),
			longest: select(`max(char_length(${text}))`),
			distinct: plain ? select(dialect.distinctAbout(text)) : -1,
			forms: forms.map((form) => ({
				form,
				count: found(dialect.pattern(form.pattern))
			}))
		};
	});
	const [row = []] = await run(`SELECT ${selected.join(", ")} FROM ${relationOf(asked, all)}`);
	const at = (index) => index < 0 ? 0 : Number(row[index] ?? 0);
	return plans.map((plan, index) => {
		const values = at(plan.values);
		const own = asked[index]?.column;
		const personal = plan.forms.find(({ form, count }) => form.personal && values > 0 && at(count) * 2 >= values);
		const shown = (own?.shown ?? false) && !personal;
		const whole = plan.typed.filter(({ count }) => at(count) === values);
		const edge = (place) => {
			const value = place === void 0 ? void 0 : row[place];
			return shown && typeof value === "string" ? value : void 0;
		};
		return {
			values,
			text: cells === "text" || whole.some(({ candidate: { type } }) => type === "string"),
			types: whole.flatMap(({ candidate, least, most }) => {
				if (candidate.type === "string") return [];
				const [from, to] = [edge(least), edge(most)];
				return [{
					...candidate,
					...from === void 0 || to === void 0 ? {} : {
						least: from,
						most: to
					}
				}];
			}),
			padded: at(plan.signs),
			offsets: at(plan.offsets),
			shortest: at(plan.shortest),
			longest: at(plan.longest),
			distinct: at(plan.distinct),
			forms: values === 0 ? [] : plan.forms.flatMap(({ form, count }) => at(count) === values ? [form.name] : []),
			...personal ? { personal: personal.form.name } : {},
			some: plan.forms.flatMap(({ form, count }) => at(count) > 0 ? [form.name] : [])
		};
	});
}
async function withLists(counted, asked, all) {
	const { run, wish: { listed, forms } } = all;
	const profiles = counted;
	const few = counted.flatMap(({ text, types, distinct, values, longest, some }, index) => {
		const personal = forms.some((form) => form.personal && some.includes(form.name));
		const shown = (asked[index]?.column.shown ?? false) && !personal;
		const wanted = text && types.length === 0 && distinct <= listed.most * 2 && longest <= listed.longest;
		return shown && wanted && values >= listed.often ? [index] : [];
	});
	if (few.length === 0) return profiles;
	const [row = []] = await run(`SELECT ${few.map((index) => `array_agg(DISTINCT ${textOf(all.source, asked[index]?.place ?? 0)})`).join(", ")} FROM ${relationOf([], all)}`);
	return profiles.map((profile, index) => {
		const found = row[few.indexOf(index)];
		if (!few.includes(index) || !Array.isArray(found)) return profile;
		const texts = found.filter((text) => typeof text === "string").sort();
		if (texts.length > listed.most || profile.values < listed.often * texts.length) return profile;
		return {
			...profile,
			listed: texts
		};
	});
}

const DEEPEST = 16;
const TYPES = [
	"string",
	"boolean",
	"integer",
	"number",
	"date",
	"timestamp",
	"time",
	"object",
	"map",
	"array"
];
function storedLayout(stored, depth = 0) {
	const type = TYPES.find((known) => storesType(known, stored));
	const layout = {
		stored,
		...type === void 0 ? {} : { type }
	};
	if (depth >= DEEPEST) return layout;
	const items = /^([^]*)\[\d*\]$/.exec(stored)?.[1];
	if (items !== void 0) return {
		...layout,
		items: storedLayout(items, depth + 1)
	};
	if (stored.startsWith("STRUCT(") && stored.endsWith(")")) return {
		...layout,
		fields: split(stored.slice(7, -1)).map((field) => {
			const [, quoted, plain, of = ""] = /^(?:"((?:[^"]|"")*)"|(\S+)) ([^]*)$/.exec(field) ?? [];
			return {
				name: quoted?.replaceAll("\"\"", "\"") ?? plain ?? "",
				...storedLayout(of, depth + 1)
			};
		})
	};
	return layout;
}
function split(list) {
	const parts = [];
	let [start, depth] = [0, 0];
	let quote;
	for (let at = 0; at < list.length; at += 1) {
		const character = list[at];
		if (quote !== void 0) quote = character === quote ? void 0 : quote;
		else if (character === "\"" || character === "'") quote = character;
		else if (character === "(") depth += 1;
		else if (character === ")") depth -= 1;
		else if (character === "," && depth === 0) {
			parts.push(list.slice(start, at));
			start = at + 1;
		}
	}
	return [...parts, list.slice(start)].map((part) => part.trim());
}

const MOST_TABLES = 50;
async function readLayout({ files, format }, prefix, run) {
	const one = (columns, delimiter) => ({
		is: "layout",
		tables: [{ columns }],
		more: 0,
		...delimiter === void 0 ? {} : { delimiter }
	});
	switch (format.kind) {
		case "csv": {
			const delimiter = delimiterOf(files, format);
			return one(distinct(files.flatMap(({ path, name }) => csvHeader(path, name, delimiter)).map((name) => ({ name }))), delimiter);
		}
		case "json": {
			let named = 0;
			const structure = await jsonStructure(files, run, () => `${prefix}_rejects_${named++}`);
			return one(structure === void 0 ? [] : jsonLayout(JSON.parse(structure)).fields ?? []);
		}
		case "parquet": {
			const columns = [];
			for (const file of files) {
				checkSignature(file, format);
				const { names, types } = await layoutOf(file, run);
				columns.push(...names.map((name, place) => ({
					name,
					...storedLayout(types[place] ?? "")
				})));
			}
			return one(distinct(columns));
		}
		default: {
			const tables = await databaseLayouts(files[0] ?? {
				path: "",
				name: ""
			}, run);
			return {
				is: "layout",
				more: Math.max(0, tables.length - MOST_TABLES),
				tables: tables.slice(0, MOST_TABLES).map(({ schema, table, names, types }) => ({
					name: table,
					schema,
					columns: names.map((name, place) => ({
						name,
						...storedLayout(types[place] ?? "")
					}))
				}))
			};
		}
	}
}
function distinct(columns) {
	const names = /* @__PURE__ */ new Map();
	for (const column of columns) if (!names.has(column.name)) names.set(column.name, column);
	return [...names.values()];
}
function delimiterOf(files, format) {
	const [file] = files;
	if (!file) return format.delimiter;
	checkSignature(file, format);
	let best = format.delimiter;
	let most = csvHeader(file.path, file.name, best).length;
	for (const delimiter of [
		";",
		"	",
		"|"
	]) {
		let cells = 0;
		try {
			cells = csvHeader(file.path, file.name, delimiter).length;
		} catch {}
		if (cells > most) [best, most] = [delimiter, cells];
	}
	return best;
}
function jsonLayout(structure) {
	if (Array.isArray(structure)) return {
		type: "array",
		items: jsonLayout(structure[0])
	};
	if (typeof structure === "object" && structure !== null) return {
		type: "object",
		fields: Object.entries(structure).map(([name, inner]) => ({
			name,
			...jsonLayout(inner)
		}))
	};
	switch (structure) {
		case "BOOLEAN": return { type: "boolean" };
		case "DOUBLE": return { type: "number" };
		case "BIGINT":
		case "UBIGINT":
		case "HUGEINT": return { type: "integer" };
		case "VARCHAR": return { type: "string" };
		default: return {};
	}
}

const LONGEST_VALUE = 100;
const FIRST_LOOK = 200;
async function failingRows(request, source, counts, run, fresh, mismatches) {
	const context = conditionContext(request, source, mismatches);
	const identity = identitySqls(request, source);
	const found = request.conditions.map(() => []);
	const lacking = () => request.conditions.flatMap((_, index) => (found[index]?.length ?? 0) < Math.min(request.examples, counts.failing[index] ?? 0) ? [index] : []);
	for (const { file, group } of inOrder(source)) {
		const rowOf = (n, value, known) => foundRow(file, n, value, identity.map((_, place) => known(place)));
		const first = lacking();
		if (first.length === 0) break;
		const values = valuesSql(request, source, group, {
			number: file,
			rejects: fresh()
		});
		const rows = source.cells === "json" ? `SELECT * FROM (${values}) WHERE NOT bad` : values;
		const fails = first.map((index) => `(${conditionSql(request, context, index)}) IS TRUE`);
		const texts = first.map((index) => shownSql(request, source, index));
		const seen = await run(`SELECT ${[
			"n",
			...fails.map((sql, at) => `${sql} AS f${at}`),
			...texts,
			...identity
		].join(", ")} FROM (${rows}) WHERE ${fails.join(" OR ")} LIMIT ${FIRST_LOOK}`);
		for (const row of seen) first.forEach((index, at) => {
			const of = found[index] ?? [];
			if (row[1 + at] === true && of.length < request.examples) of.push(rowOf(row[0], row[1 + first.length + at], (place) => row[1 + 2 * first.length + place]));
		});
		const rest = seen.length < FIRST_LOOK ? [] : lacking();
		if (rest.length === 0) continue;
		const [row] = await run(`SELECT ${rest.map((index) => {
			const known = Object.fromEntries(identity.map((sql, place) => [`i${place}`, sql]));
			const fields = {
				n: "n",
				v: shownSql(request, source, index),
				...known
			};
			const where = `(${conditionSql(request, context, index)}) IS TRUE`;
			return source.dialect.firstOf(fields, "n", request.examples, where);
		}).join(", ")} FROM (${rows})`);
		rest.forEach((index, at) => {
			const of = found[index] ?? [];
			const known = new Set(of.filter((place) => place.file === file).map((place) => place.accepted));
			for (const { n, v, ...more } of objects(row?.[at])) if (of.length < request.examples && !known.has(Number(n))) of.push(rowOf(n, v, (place) => more[`i${place}`]));
		});
	}
	return found;
}
async function badRows(request, source, run, fresh) {
	const found = [];
	for (const { file, group } of inOrder(source)) {
		const left = request.examples - found.length;
		if (left <= 0) break;
		const seen = await run(`SELECT n FROM (${group.rows({
			number: file,
			rejects: fresh()
		})}) WHERE bad LIMIT ${left}`);
		for (const [n] of seen) found.push(foundRow(file, n, null));
	}
	return found;
}
function* inOrder(source) {
	yield* source.groups.flatMap((group) => group.files.map((file) => ({
		file,
		group
	}))).sort((left, right) => left.file - right.file);
}
function conditionSql(request, context, index) {
	const condition = request.conditions[index];
	if (!condition) throw new RangeError("no such condition");
	return failsSql(condition, context);
}
function identitySqls({ identity = [], columns }, source) {
	return identity.map((column) => columns[column]?.shown ? shownText(source, column) : hidden(source));
}
function shownSql({ conditions, columns }, source, index) {
	const condition = conditions[index];
	if (condition === void 0 || condition.is === "present" || !columns[condition.column]?.shown) return hidden(source);
	if (condition.is !== "compared") return shownText(source, condition.column);
	if (!columns[condition.other]?.shown) return hidden(source);
	return `${shownText(source, condition.column)} || ' and ' || ${shownText(source, condition.other)}`;
}
function hidden({ dialect }) {
	return `CAST(NULL AS ${dialect.types.string})`;
}
function shownText(source, column) {
	return `substring(${textOf(source, column)}, 1, 101)`;
}
function objects(list) {
	return Array.isArray(list) ? list.map((entry) => ({ ...entry })) : [];
}
function foundRow(file, accepted, value, identity = []) {
	return {
		file,
		accepted: Number(accepted),
		...typeof value === "string" ? { value: cut(value) } : {},
		...identity.length === 0 ? {} : { identity: identity.map((entry) => typeof entry === "string" ? cut(entry) : null) }
	};
}
function cut(value) {
	const characters = Array.from(value);
	return characters.length > LONGEST_VALUE ? `${characters.slice(0, 99).join("")}…` : value;
}

async function largestGap(request, source, column, run, fresh) {
	const all = source.groups.map((group) => `SELECT ${part$1.value(column)} AS v FROM (${valuesSql(request, source, group, { rejects: fresh() })})`).join(" UNION ALL ");
	const [row] = await run(`SELECT max(gap) FROM (SELECT s - lag(s) OVER (ORDER BY s) AS gap FROM (${`SELECT DISTINCT ${source.dialect.epoch("v")} AS s FROM (${all}) WHERE v IS NOT NULL`}))`);
	return row?.[0] === null || row?.[0] === void 0 ? null : Number(row[0]);
}

const TIME = 5e3;
const AT_A_TIME = 2e4;
async function patternMismatches(request, source, prefix, run, fresh) {
	const { dialect } = source;
	const tables = /* @__PURE__ */ new Map();
	const stopped = /* @__PURE__ */ new Map();
	for (const condition of request.conditions) {
		if (condition.is !== "matches") continue;
		const { column, pattern } = condition;
		const key = mismatchKey(column, pattern);
		if (tables.has(key) || await engineRuns(pattern, dialect, run)) continue;
		const table = `${prefix}_mismatches_${tables.size}`;
		tables.set(key, table);
		await run(`CREATE TEMPORARY TABLE ${table} (v ${dialect.types.string})`);
		const expression = ecmaPattern(pattern);
		if (!expression) {
			stopped.set(key, "the pattern is not a regular expression of ECMA-262");
			continue;
		}
		const values = `${table}_values`;
		await run(`CREATE TEMPORARY TABLE ${values} AS SELECT v, row_number() OVER () AS id FROM (SELECT DISTINCT v FROM (${source.groups.map((group) => valuesSql(request, source, group, { rejects: fresh() })).map((rows) => `SELECT ${part$1.value(column)} AS v FROM (${rows})`).join(" UNION ALL ")})) WHERE v IS NOT NULL`);
		const started = Date.now();
		for (let from = 0;; from += AT_A_TIME) {
			const rows = await run(`SELECT v FROM ${values} WHERE id > ${from} AND id <= ${from + AT_A_TIME}`);
			if (rows.length === 0) break;
			const missing = unmatched(expression, rows.map(([value]) => String(value)), TIME - (Date.now() - started));
			if (missing === void 0) {
				stopped.set(key, `the pattern takes longer than ${TIME / 1e3} seconds`);
				await run(`DELETE FROM ${table}`);
				break;
			}
			if (missing.length > 0) await run(`INSERT INTO ${table} VALUES ${missing.map((text) => `(${dialect.text(text)})`).join(", ")}`);
		}
		await run(`DROP TABLE ${values}`);
	}
	return {
		tables,
		stopped
	};
}
async function engineRuns(pattern, dialect, run) {
	const written = dialect.pattern(pattern);
	if (written === void 0) return false;
	try {
		await run(`SELECT ${dialect.matches("''", written)}`);
		return true;
	} catch {
		return false;
	}
}
function unmatched(expression, texts, milliseconds) {
	if (milliseconds <= 0) return void 0;
	try {
		const found = runInNewContext("texts.filter((text) => !expression.test(text))", {
			texts,
			expression
		}, { timeout: Math.ceil(milliseconds) });
		return Array.isArray(found) ? found.map(String) : void 0;
	} catch {
		return;
	}
}

const LOOKED_FOR = 100;
const LOOKED_AT = 10;
const NONE = {
	surplus: 0,
	rows: []
};
async function repeatedKeys(request, source, key, counted, table, run, fresh) {
	const sql = keySql(request, source, key);
	const all = (selected) => source.groups.map((group) => `SELECT ${selected} FROM (${valuesSql(request, source, group, { rejects: fresh() })})`).join(" UNION ALL ");
	if (counted.hashes === counted.rows) return NONE;
	let candidates = all(`${sql} AS key`);
	if (counted.hashes === void 0) {
		const hash = hashSql(request, source, key);
		await run(`CREATE TEMPORARY TABLE ${table}_hashes AS SELECT h FROM (${all(`${hash} AS h`)}) WHERE h IS NOT NULL GROUP BY h HAVING count(*) > 1`);
		const [hashes] = await run(`SELECT count(*) FROM ${table}_hashes`);
		if (Number(hashes?.[0] ?? 0) === 0) return NONE;
		candidates = `SELECT key FROM (${all(`${sql} AS key, ${hash} AS h`)}) WHERE h IN (SELECT h FROM ${table}_hashes)`;
	}
	await run(`CREATE TEMPORARY TABLE ${table} AS SELECT key, count(*) AS times FROM (${candidates}) WHERE key IS NOT NULL GROUP BY key HAVING count(*) > 1`);
	const [summed] = await run(`SELECT sum(times) - count(*), count(*) FROM ${table}`);
	const surplus = Number(summed?.[0] ?? 0);
	const keys = Math.min(Math.ceil(request.examples / 2), Number(summed?.[1] ?? 0));
	if (keys === 0) return {
		surplus,
		rows: []
	};
	const { hash: hashOf, hashedTo, firstOf, types } = source.dialect;
	const few = `${table}_few`;
	await run(`CREATE TEMPORARY TABLE ${few} AS SELECT key, h, row_number() OVER (ORDER BY h, key) AS id FROM (SELECT key, ${hashOf(["key"])} AS h FROM ${table} ORDER BY h, key LIMIT ${Math.max(LOOKED_FOR, keys)})`);
	const shown = key.every((column) => request.columns[column]?.shown);
	const texts = key.map((column) => shownText(source, column));
	const text = shown ? texts.join(" || ', ' || ") : `CAST(NULL AS ${types.string})`;
	const rowsOf = (file, group, hashes) => {
		const rows = valuesSql(request, source, group, {
			number: file,
			rejects: fresh()
		});
		return `SELECT n, key, shown FROM (SELECT n, ${sql} AS key, ${text} AS shown FROM (${rows})) WHERE key IS NOT NULL AND ${hashedTo(hashOf(["key"]), hashes.map(String))}`;
	};
	const found = /* @__PURE__ */ new Map();
	const keep = (file, id, n, value) => {
		const of = found.get(Number(id)) ?? [];
		const known = of.some((row) => row.file === file && row.accepted === Number(n));
		if (of.length < 2 && !known) of.push(foundRow(file, n, value));
		if (found.size < keys || found.has(Number(id))) found.set(Number(id), of);
	};
	const whole = () => found.size === keys && [...found.values()].every((of) => of.length === 2);
	const lookedFor = await run(`SELECT id, h FROM ${few} ORDER BY id`);
	const hashes = lookedFor.map(([, hash]) => hash);
	for (const { file, group } of inOrder(source)) {
		const seen = await run(`SELECT r.id, a.n, a.shown FROM ${`(${rowsOf(file, group, hashes)} LIMIT ${LOOKED_AT})`} AS a JOIN ${few} AS r ON a.key = r.key ORDER BY a.n`);
		for (const [id, n, value] of seen) keep(file, id, n, value);
		if (found.size === keys) break;
	}
	const wanted = [...lookedFor].sort(([left], [right]) => Number(found.has(Number(right))) - Number(found.has(Number(left)))).slice(0, keys).map(([, hash]) => hash);
	for (const { file, group } of inOrder(source)) {
		if (whole()) break;
		const firstTwo = `SELECT r.id, ${firstOf({
			n: "a.n",
			shown: "a.shown"
		}, "a.n", 2, void 0)} FROM (${rowsOf(file, group, wanted)}) AS a JOIN ${few} AS r ON a.key = r.key GROUP BY r.id ORDER BY r.id`;
		for (const [id, list] of await run(firstTwo)) for (const { n, shown: value } of objects(list)) keep(file, id, n, value);
	}
	const inFileOrder = (left, right) => left.file - right.file || left.accepted - right.accepted;
	return {
		surplus,
		rows: [...found.values()].flatMap((of) => of.sort(inFileOrder)).slice(0, request.examples)
	};
}

async function askRows(request, source, prefix, run, fresh, rejects) {
	const mismatches = await patternMismatches(request, source, prefix, run, fresh);
	const counts = await countTable(request, source, run, rejects, mismatches);
	const failing = await failingRows(request, source, counts, run, fresh, mismatches);
	const repeated = [];
	for (const [index, key] of request.keys.entries()) {
		const counted = counts.keys[index] ?? {
			rows: 0,
			hashes: 0
		};
		const table = `${prefix}_repeated_${index}`;
		repeated.push(await repeatedKeys(request, source, key, counted, table, run, fresh));
	}
	const measures = [];
	for (const [index, { column, is }] of (request.measures ?? []).entries()) measures.push(is === "largest-gap" ? await largestGap(request, source, column, run, fresh) : counts.measures[index] ?? null);
	return {
		counts,
		failing,
		stopped: request.conditions.map((condition) => condition.is === "matches" ? mismatches.stopped.get(mismatchKey(condition.column, condition.pattern)) : void 0),
		repeated,
		bad: counts.bad > 0 ? await badRows(request, source, run, fresh) : [],
		measures
	};
}

const MOST_COLUMNS = 100;
function splitRequest(request) {
	const all = request.columns.map((_, index) => index);
	const groups = [];
	for (let from = 0; from < all.length || from === 0; from += MOST_COLUMNS) groups.push(all.slice(from, from + MOST_COLUMNS));
	const parts = groups.map((columns) => part(request, columns));
	const held = new Set(parts.flatMap(({ keys }) => keys));
	const across = request.keys.flatMap((key, index) => held.has(index) ? [] : [part(request, [...new Set(key)], [], [index])]);
	const heldConditions = new Set(parts.flatMap(({ conditions }) => conditions));
	const between = request.conditions.flatMap((condition, index) => heldConditions.has(index) ? [] : [part(request, [...new Set(columnsOf(condition))], [index], [])]);
	return [
		...parts,
		...across,
		...between
	];
}
function columnsOf(condition) {
	return condition.is === "present-in" || condition.is === "compared" ? [condition.column, condition.other] : [condition.column];
}
function part(request, columns, onlyConditions, onlyKeys) {
	const place = new Map(columns.map((column, at) => [column, at]));
	const within = (column) => place.has(column);
	const conditions = onlyConditions ?? indexes(request.conditions, (condition) => columnsOf(condition).every(within));
	const keys = onlyKeys ?? indexes(request.keys, (key) => key.every(within));
	const measures = onlyKeys ? [] : indexes(request.measures ?? [], ({ column }) => within(column));
	const at = (column) => place.get(column) ?? 0;
	return {
		columns,
		conditions,
		keys,
		measures,
		request: {
			...request,
			columns: columns.flatMap((column) => request.columns[column] ?? []),
			conditions: conditions.flatMap((index) => {
				const condition = request.conditions[index];
				if (!condition) return [];
				return condition.is === "present-in" || condition.is === "compared" ? [{
					...condition,
					column: at(condition.column),
					other: at(condition.other)
				}] : [{
					...condition,
					column: at(condition.column)
				}];
			}),
			keys: keys.map((index) => (request.keys[index] ?? []).map(at)),
			measures: measures.flatMap((index) => {
				const measure = request.measures?.[index];
				return measure ? [{
					...measure,
					column: at(measure.column)
				}] : [];
			}),
			identity: (request.identity ?? []).every(within) ? (request.identity ?? []).map(at) : []
		}
	};
}
function indexes(list, wanted) {
	return list.flatMap((entry, index) => wanted(entry, index) ? [index] : []);
}

async function scanRows(request, prefix, engine) {
	const declared = request.columns.flatMap(({ names }) => names);
	const columns = [];
	const conditions = [];
	const keys = [];
	const measures = (request.measures ?? []).map(() => null);
	let whole;
	for (const [index, part] of splitRequest(request).entries()) {
		const result = await scanPart(part.request, declared, `${prefix}_${index}`, engine);
		whole ??= result;
		part.columns.forEach((column, at) => columns[column] ??= result.columns[at] ?? NO_COLUMN);
		part.conditions.forEach((condition, at) => conditions[condition] = result.conditions[at] ?? {
			failing: 0,
			examples: []
		});
		part.measures.forEach((measure, at) => measures[measure] = result.measures?.[at] ?? null);
		part.keys.forEach((key, at) => keys[key] = result.keys[at] ?? {
			rows: 0,
			distinct: 0,
			examples: []
		});
	}
	if (!whole) throw new RangeError("a request without parts");
	return {
		...whole,
		columns,
		conditions,
		keys,
		measures
	};
}
const NO_COLUMN = {
	missingIn: [],
	stored: [],
	values: 0,
	typed: 0
};
async function scanPart(request, declared, prefix, { run, open, place }) {
	let names = 0;
	const fresh = () => `${prefix}_rejects_${names++}`;
	const source = await open(request, declared, fresh);
	const rejects = source.groups.map(fresh);
	const asked = await askRows(request, source, prefix, run, fresh, rejects);
	const { counts, failing, repeated, bad } = asked;
	const { at, rejected, more } = await place(request, source, [
		...failing.flat(),
		...repeated.flatMap(({ rows }) => rows),
		...bad
	], rejects);
	const placed = (row) => ({
		...at(row),
		...row.value === void 0 ? {} : { value: row.value },
		...row.identity === void 0 ? {} : { identity: row.identity }
	});
	const unreadable = [...rejected, ...bad.map((row) => ({
		...at(row),
		why: "it is not a JSON object"
	}))];
	return {
		rows: counts.rows,
		unreadable: {
			count: rejected.length + counts.bad,
			more,
			examples: unreadable.slice(0, request.examples)
		},
		columns: request.columns.map((_, column) => columnResult(source, counts, column)),
		others: source.others,
		...counts.files ? { fileRows: counts.files.map(({ rows }) => rows) } : {},
		conditions: request.conditions.map((_, index) => {
			const stopped = asked.stopped[index];
			return {
				failing: counts.failing[index] ?? 0,
				examples: (failing[index] ?? []).map(placed),
				...stopped === void 0 ? {} : { stopped },
				...counts.files ? { inFiles: counts.files.map((file) => file.failing[index] ?? 0) } : {}
			};
		}),
		measures: asked.measures,
		...source.order ? { order: source.order } : {},
		keys: counts.keys.map(({ rows }, index) => ({
			rows,
			distinct: rows - (repeated[index]?.surplus ?? 0),
			examples: (repeated[index]?.rows ?? []).map(placed)
		}))
	};
}
function columnResult(source, counts, column) {
	const { names, missingIn } = source.columns[column] ?? {
		names: [],
		missingIn: []
	};
	const found = counts.found[column] ?? [];
	const name = source.cells === "json" ? names.find((_, index) => (found[index] ?? 0) > 0) : names[0];
	const stored = source.groups.flatMap((group) => group.stored[column] ?? []);
	const { values, typed } = counts.columns[column] ?? {
		values: 0,
		typed: 0
	};
	return {
		...name === void 0 ? {} : { name },
		missingIn: name === void 0 ? source.groups.flatMap(({ files }) => files).sort((left, right) => left - right) : missingIn,
		stored: [...new Set(stored)],
		values,
		typed
	};
}

function stampOf(path) {
	const { size, mtimeMs, ino } = statSync(path);
	return `${size} ${mtimeMs} ${ino}`;
}
function unchanged({ path, name }, before) {
	let now;
	try {
		now = stampOf(path);
	} catch {}
	if (now !== before) throw new UnreadableTable(`\`${name}\` changed while it was read`, "check it when nothing writes to it");
}

async function scanTable(request, prefix, run) {
	if (request.files.length === 0) throw new UnreadableTable("there is no file to read", "name one");
	const before = request.files.map(({ path }) => stampOf(path));
	const result = await scanRows(request, prefix, fileEngine(run));
	request.files.forEach((file, index) => unchanged(file, before[index]));
	return result;
}

async function answerTable(request, prefix, run) {
	const { profile } = request;
	if (profile?.is === "layout") return {
		...NO_ROWS,
		profile: await readLayout(request, `${prefix}_layout`, run)
	};
	const result = await scanTable(request, prefix, run);
	return profile ? {
		...result,
		profile: await profileValues(request, profile, `${prefix}_profile`, run, fileEngine(run).open)
	} : result;
}
const NO_ROWS = {
	rows: 0,
	unreadable: {
		count: 0,
		more: false,
		examples: []
	},
	columns: [],
	others: [],
	conditions: [],
	keys: []
};

async function scanReference({ from, to }, tables, prefix, { run, open, place }) {
	let named = 0;
	const fresh = () => `${prefix}_rejects_${named++}`;
	const child = await side(from, tables, open, fresh);
	const parent = await side(to, tables, open, fresh);
	const keys = `${prefix}_keys`;
	const same = child.request.columns.map((_, at) => typeAt(child, at) === typeAt(parent, at));
	await run(`CREATE TEMPORARY TABLE ${keys} AS SELECT DISTINCT ${keyList(parent, same)} FROM (${allRows(parent, fresh)}) WHERE ${complete(parent)}`);
	const names = same.map((_, at) => `p${at}`).join(", ");
	const missing = (rows) => `(SELECT *, ${keyList(child, same)} FROM (${rows}) WHERE ${complete(child)}) AS a WHERE (${names}) NOT IN (SELECT ${names} FROM ${keys})`;
	const [counted] = await run(`SELECT count(*) FROM (${allRows(child, fresh)}) WHERE ${complete(child)}`);
	const [lacking] = await run(`SELECT count(*) FROM ${missing(allRows(child, fresh))}`);
	const failing = Number(lacking?.[0] ?? 0);
	const found = [];
	for (const { file, group } of failing > 0 ? inOrder(child.source) : []) {
		const left = child.request.examples - found.length;
		if (left <= 0) break;
		const rows = valuesSql(child.request, child.source, group, {
			number: file,
			rejects: fresh()
		});
		const shown = child.request.columns.every((column) => column.shown);
		const texts = child.request.columns.map((_, column) => shownText(child.source, column));
		const seen = await run(`SELECT n, ${shown ? texts.join(" || ', ' || ") : "NULL"} FROM ${missing(readable(child, rows))} ORDER BY n LIMIT ${left}`);
		for (const [n, value] of seen) found.push(foundRow(file, n, value));
	}
	const { at } = await place(child.request, child.source, found, []);
	return {
		of: Number(counted?.[0] ?? 0),
		failing,
		examples: found.map((row) => ({
			...at(row),
			...row.value === void 0 ? {} : { value: row.value }
		}))
	};
}
async function side({ table, columns }, tables, open, fresh) {
	const whole = tables[table];
	if (!whole) throw new RangeError("a reference to no table");
	const request = {
		...whole,
		columns: columns.flatMap((column) => whole.columns[column] ?? [])
	};
	return {
		request,
		source: await open(request, whole.columns.flatMap(({ names }) => names), fresh)
	};
}
function typeAt({ request, source }, at) {
	const column = request.columns[at];
	return column && comparedType(source.cells, column);
}
function keyList({ request, source }, same) {
	return request.columns.map(({ type }, column) => {
		return `${same[column] && type !== void 0 ? part$1.value(column) : textOf(source, column)} AS p${column}`;
	}).join(", ");
}
function complete({ request }) {
	return request.columns.map((_, column) => `${part$1.value(column)} IS NOT NULL`).join(" AND ");
}
function allRows(of, fresh) {
	const { request, source } = of;
	return source.groups.map((group) => readable(of, valuesSql(request, source, group, { rejects: fresh() }))).join(" UNION ALL ");
}
function readable({ source }, rows) {
	return source.cells === "json" ? `SELECT * FROM (${rows}) WHERE NOT bad` : rows;
}

async function checkReference(reference, tables, prefix, run) {
	return scanReference(reference, tables, prefix, fileEngine(run));
}

const BESIDES = 250;
const SHARE = .6;
const PER_THREAD = 150;
function loadEngine(directory) {
	return createRequire(join(directory, "package.json"))("@duckdb/node-api");
}
async function openConnection({ engine, files, databases = [], temporary, megabytes }) {
	const { DuckDBInstance } = loadEngine(engine);
	const memory = Math.floor(Math.max(megabytes * .4, Math.min(megabytes - BESIDES, megabytes * SHARE)));
	const connection = await (await DuckDBInstance.create(":memory:", {
		threads: String(Math.max(1, Math.min(availableParallelism(), 16, Math.floor(memory / PER_THREAD)))),
		memory_limit: `${Math.max(1, memory)}MB`,
		temp_directory: temporary,
		max_temp_directory_size: "20GB",
		autoinstall_known_extensions: "false",
		autoload_known_extensions: "false",
		allow_community_extensions: "false",
		allow_unsigned_extensions: "false"
	})).connect();
	await connection.run("SET TimeZone = 'UTC'");
	await connection.run("SET preserve_insertion_order = true");
	for (const [index, path] of databases.entries()) try {
		await connection.run(`ATTACH ${textLiteral(path)} AS ${databaseName(index)} (READ_ONLY, TYPE duckdb)`);
	} catch {}
	const allowed = files.flatMap((path) => [.../* @__PURE__ */ new Set([path, readablePath(path)])]);
	await connection.run(`SET allowed_paths = ${textList(allowed)}`);
	await connection.run("SET enable_external_access = false");
	await connection.run("SET lock_configuration = true");
	return connection;
}
function runOn(connection) {
	return async (sql) => {
		return (await connection.runAndReadAll(sql)).getRowsJson();
	};
}

const LARGEST = 1e9;
const MOST_TIMES = 50;
const LARGEST_TOGETHER = 2e10;
async function plainFile(file, format, temporary, name, unpacked) {
	if (format.kind !== "csv" && format.kind !== "json") return file;
	const head = firstBytes(file.path);
	const packed = compression(head, file.name);
	const stated = format.encoding;
	const encoding = packed === void 0 ? encodingOf(head, stated) : void 0;
	if (packed === void 0 && encoding === void 0) return file;
	const { size } = statSync(file.path);
	const before = stampOf(file.path);
	const path = join(temporary, `plain-${name}`);
	const allowed = Math.max(LARGEST, size * MOST_TIMES);
	try {
		await pipeline([
			createReadStream(file.path, { highWaterMark: 1 << 18 }),
			...packed ? [packed] : [],
			limit(allowed, file.name, unpacked),
			recode(stated),
			createWriteStream(path, { mode: 384 })
		]);
	} catch (error) {
		if (error instanceof UnreadableTable) throw error;
		throw new UnreadableTable(packed === void 0 ? `\`${file.name}\` cannot be read as ${encoding ?? "text"}` : `\`${file.name}\` is damaged: its compressed contents end early or are not what they should be`, "write or fetch it again");
	}
	unchanged(file, before);
	return {
		...file,
		path
	};
}
function compression(head, name) {
	if (head[0] === 31 && head[1] === 139) return zlib.createGunzip();
	if (!head.subarray(0, 4).equals(Buffer.from([
		40,
		181,
		47,
		253
	]))) return void 0;
	const create = Reflect.get(zlib, "createZstdDecompress");
	if (typeof create !== "function") throw new UnreadableTable(`\`${name}\` is compressed with zstd, which Node ${process.versions.node} cannot unpack`, "run this with Node 22.15 or newer, or compress it with gzip", "refused");
	const stream = Reflect.apply(create, zlib, []);
	if (stream instanceof Transform) return stream;
	throw new TypeError("no stream");
}
function encodingOf(head, stated) {
	if (head[0] === 255 && head[1] === 254) return "utf-16le";
	if (head[0] === 254 && head[1] === 255) return "utf-16be";
	const wide = looksWide(head);
	if (wide !== void 0) return wide;
	if (stated === "utf-16") return "utf-16le";
	return stated === "latin-1" ? "latin1" : void 0;
}
function recode(stated) {
	let decode;
	const decoder = (head) => {
		const encoding = encodingOf(head, stated);
		if (encoding === void 0) return (bytes) => bytes;
		if (encoding === "latin1") return (bytes) => bytes.toString("latin1");
		const text = new TextDecoder(encoding, { ignoreBOM: false });
		return (bytes, last) => text.decode(bytes, { stream: !last });
	};
	return new Transform({
		transform(chunk, _, done) {
			decode ??= decoder(chunk.subarray(0, LONGEST_LFS_POINTER));
			done(null, decode(chunk, false));
		},
		flush(done) {
			done(null, decode?.(Buffer.alloc(0), true));
		}
	});
}
function limit(allowed, name, unpacked) {
	let length = 0;
	return new Transform({ transform(chunk, _, done) {
		length += chunk.length;
		unpacked.bytes += chunk.length;
		if (length <= allowed && unpacked.bytes <= LARGEST_TOGETHER) {
			done(null, chunk);
			return;
		}
		done(new UnreadableTable(length <= allowed ? `\`${name}\` and the files before it unpack to more than ${LARGEST_TOGETHER / 1e9} GB together` : `\`${name}\` unpacks to more than ${Math.round(allowed / 1e6)} MB`, "store it as Parquet, or split it; small files that unpack to very large ones are not read"));
	} });
}

async function openableTables(requests, temporary) {
	const files = /* @__PURE__ */ new Set();
	const databases = /* @__PURE__ */ new Set();
	const unpacked = { bytes: 0 };
	const rewritten = /* @__PURE__ */ new Map();
	const tables = [];
	for (const request of requests) try {
		const opened = [];
		for (const file of request.files) {
			const real = {
				...file,
				path: realPath(file.path)
			};
			const key = `${real.path}\0${"encoding" in request.format ? request.format.encoding ?? "" : ""}`;
			const plain = rewritten.get(key) ?? plainFile(real, request.format, temporary, String(rewritten.size), unpacked);
			rewritten.set(key, plain);
			const openable = await plain;
			(request.format.kind === "duckdb" ? databases : files).add(openable.path);
			opened.push(openable);
		}
		tables.push({
			...request,
			files: opened
		});
	} catch (error) {
		const names = request.files.map(({ name }) => name);
		tables.push({
			...engineWords(error, request.format, names),
			...request.sqlNames ? { sqlNames: request.sqlNames } : {}
		});
	}
	return {
		tables,
		files: [...files],
		databases: [...databases]
	};
}
function realPath(path) {
	try {
		return realpathSync(path);
	} catch {
		return path;
	}
}

const SELECT = 1;
const SECONDS = 60;
function runForeignSql(connection) {
	return async (sql) => {
		const complaint = refusal(sql);
		if (complaint) throw new QuestionRefused(complaint);
		let interrupted = false;
		const timer = setTimeout(() => {
			interrupted = true;
			connection.interrupt();
		}, SECONDS * 1e3);
		try {
			const statements = await connection.extractStatements(sql);
			if (statements.count !== 1) throw new QuestionRefused(refused(`it has ${statements.count} statements; one SELECT is run`, "make a rule of each"));
			const prepared = await statements.prepare(0);
			if (prepared.statementType !== SELECT) throw new QuestionRefused(refused("it is no SELECT", "write one SELECT that gives one number or one boolean"));
			return (await prepared.streamAndReadUntil(2)).getRowsJson().slice(0, 2);
		} catch (error) {
			if (error instanceof QuestionRefused) throw error;
			if (interrupted) throw new QuestionRefused({
				failure: "time-limit",
				message: `it takes longer than ${SECONDS} seconds`,
				remedy: "ask less, or check it where the data is"
			});
			throw new QuestionRefused(sqlWords(error instanceof Error ? error.message : String(error)));
		} finally {
			clearTimeout(timer);
		}
	};
}
function refusal(sql) {
	if (sql.length > 1e5) return refused(`it is longer than ${LONGEST_SQL / 1e3} KB`, "ask less in one rule");
	if (sql.includes("\0")) return refused("it holds a NUL character", "take it out");
	const first = /^(?:\s|--[^\n]*(?:\n|$)|\/\*[^]*?\*\/|\()*([A-Za-z]+)/.exec(sql)?.[1]?.toUpperCase();
	return first === "SELECT" || first === "WITH" ? void 0 : refused("it does not start with SELECT", "write one SELECT that gives one number or one boolean");
}
function sqlWords(said) {
	const message = said.replace(/^Failed to extract statements: /, "");
	const kind = /^([A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*){0,3}) Error:/.exec(message)?.[1] ?? "Engine";
	if (kind === "Permission") return refused("it asks for a file or a setting that a contract may not touch", "ask only tables of the contract");
	if (kind === "Out of Memory") return {
		failure: "memory-limit",
		message: "it needs more memory than it may use",
		remedy: "ask less"
	};
	const missing = /^Catalog Error: Table with name (.{1,100}?) does not exist/.exec(message)?.[1] ?? /^Binder Error: Referenced column "(.{1,100}?)" not found/.exec(message)?.[1];
	if (missing !== void 0) {
		const what = kind === "Catalog" ? "table" : "column";
		return refused(`there is no ${what} \`${missing.replaceAll("`", "'")}\``, `name a ${what} of the contract or of its data, in double quotes if it has other characters than letters`);
	}
	const near = kind === "Parser" ? /syntax error at or near "(.{1,40}?)"/.exec(message)?.[1] : void 0;
	return refused(`it cannot be run (${kind} Error${near === void 0 ? "" : ` near \`${near.replaceAll("`", "'")}\``})`, "mend the SQL; it is read as DuckDB reads it");
}

const ROOM = 2;
function allDifferent(halves, none) {
	const rows = halves.length / 2;
	let slots = 1;
	while (slots < ROOM * rows) slots *= 2;
	const table = new Int32Array(slots);
	for (let row = 0; row < rows; row += 1) {
		const lower = halves[2 * row] ?? 0;
		const upper = halves[2 * row + 1] ?? 0;
		if (lower === none[0] && upper === none[1]) return false;
		for (let slot = lower & slots - 1;; slot = slot + 1 & slots - 1) {
			const other = (table[slot] ?? 0) - 1;
			if (other === -1) {
				table[slot] = row + 1;
				break;
			}
			if (halves[2 * other] === lower && halves[2 * other + 1] === upper) return false;
		}
	}
	return true;
}

const MOST_HASHED = 2e7;
async function countNames(sql, rows, source, connection) {
	if (await apart(sql, rows, source, connection)) return rows;
	const reader = await connection.runAndReadAll(`SELECT count(DISTINCT ${sql}) FROM ${source}`);
	return Number(reader.getRowsJson()[0]?.[0]);
}
async function apart(sql, rows, source, connection) {
	if (rows > MOST_HASHED) return false;
	const hashes = new BigUint64Array(rows + 1);
	let at = 0;
	for (const query of [`SELECT hash(${sql}) FROM ${source}`, `SELECT hash(CASE WHEN false THEN ${sql} END) FROM (FROM ${source} LIMIT 1)`]) {
		const stream = await connection.stream(query);
		for (;;) {
			const chunk = await stream.fetchChunk();
			if (!chunk || chunk.rowCount === 0) break;
			const vector = chunk.getColumnVector(0);
			if (!("items" in vector) || !(vector.items instanceof BigUint64Array)) throw new TypeError("not a column of hashes");
			hashes.set(vector.items.subarray(0, Math.min(chunk.rowCount, rows + 1 - at)), at);
			at += chunk.rowCount;
		}
	}
	if (at !== rows + 1) return false;
	const halves = new Int32Array(hashes.buffer);
	return allDifferent(halves.subarray(0, 2 * rows), [halves[2 * rows] ?? 0, halves[2 * rows + 1] ?? 0]);
}

const LONGEST_TEXT = 1e3;
const SPACES = [
	32,
	9,
	10,
	13
].map((code) => `chr(${code})`).join(" || ");
function shortText(sql) {
	const text = `coalesce(CAST(${sql} AS VARCHAR), '')`;
	return `CASE WHEN strlen(${text}) > ${LONGEST_TEXT} THEN left(${text}, ${LONGEST_TEXT}) ELSE ${text} END`;
}
function sentText(sql, { bare }) {
	const text = `left(replace(coalesce(CAST(${sql} AS VARCHAR), ''), chr(31), ' '), ${LONGEST_TEXT})`;
	return bare ? `trim(${text}, ${SPACES})` : text;
}

const FEW_NAMES = 1e3;
const UNCLEAN = new RegExp(`${""}|^[ \\t\\n\\r]|[ \\t\\n\\r]$`);
async function fewNames(sql, type, { source, run, sample }) {
	const among = (name, rows) => `SELECT name FROM (SELECT DISTINCT ${name} AS name FROM ${rows}) LIMIT 1001`;
	const named = async (name, made) => {
		await run(`CREATE TEMP TYPE ${made} AS ENUM (${among(name, source)})`);
		return {
			names: (await run(`SELECT unnest(enum_range(NULL::${made}))::VARCHAR`)).map(([value]) => String(value)),
			code: `CAST(enum_code(CAST(${name} AS ${made})) AS DOUBLE)`
		};
	};
	const short = shortText(sql);
	if ((await run(among(short, `(FROM ${source} LIMIT ${sample})`))).length > FEW_NAMES) return void 0;
	const few = await named(short, type);
	if (few.names.length > FEW_NAMES) return void 0;
	return few.names.some((name) => UNCLEAN.test(name)) ? named(sentText(sql, { bare: true }), `${type}bare`) : few;
}

async function readDoubles(columns, rows, source, connection) {
	const numbers = columns.map(() => new Float64Array(rows));
	const nulls = columns.map(() => new Uint8Array(Math.ceil(rows / 8)));
	if (columns.length > 0 && rows > 0) {
		const gap = columns.map(({ sql }) => `(${sql}) IS NULL`).join(" OR ");
		const stream = await connection.stream(`SELECT ${columns.map(({ sql }) => sql).join(", ")}, CAST(${gap} AS DOUBLE) FROM ${source}`);
		let at = 0;
		for (;;) {
			const chunk = await stream.fetchChunk();
			if (!chunk || chunk.rowCount === 0) break;
			const count = Math.min(chunk.rowCount, rows - at);
			const gaps = doublesOf(chunk, columns.length);
			const holes = [];
			for (let row = 0; row < count; row += 1) if (gaps[row] === 1) holes.push(row);
			for (const [index, values] of numbers.entries()) {
				values.set(doublesOf(chunk, index).subarray(0, count), at);
				const bits = nulls[index];
				for (const row of holes) {
					if (!bits || chunk.getColumnVector(index).getItem(row) !== null) continue;
					const place = at + row;
					values[place] = NaN;
					bits[place >> 3] = (bits[place >> 3] ?? 0) | 1 << (place & 7);
				}
			}
			at += count;
		}
		if (at !== rows) throw new UnreadableTable("the file holds fewer rows than it says", "write or fetch it again");
	}
	return columns.map(({ index, flags }, at) => ({
		index,
		values: numbers[at] ?? /* @__PURE__ */ new Float64Array(0),
		...flags ? { nulls: nulls[at] ?? /* @__PURE__ */ new Uint8Array(0) } : {}
	}));
}
function doublesOf(chunk, index) {
	const vector = chunk.getColumnVector(index);
	if (!("items" in vector) || !(vector.items instanceof Float64Array)) throw new TypeError("not a column of doubles");
	return vector.items;
}

function lookAtTexts(parts, separator) {
	const seen = {
		count: 0,
		empty: 0,
		spaced: false,
		byLength: true,
		byBytes: true
	};
	let before;
	for (const part of parts) before = lookAtPart(part, before, separator, seen);
	const { count, empty, spaced, byLength, byBytes } = seen;
	return {
		count,
		empty,
		spaced,
		rising: byLength || byBytes
	};
}
function lookAtPart(part, last, separator, seen) {
	let { byLength, byBytes } = seen;
	let [before, beforeFrom, beforeTo] = [
		last ?? part,
		0,
		last ? last.length : -1
	];
	let from = 0;
	for (;;) {
		let order = 0;
		let to = from;
		for (; to < part.length; to += 1) {
			const byte = part[to];
			if (byte === void 0 || byte === separator) break;
			const other = beforeFrom + to - from;
			if (order === 0 && other < beforeTo) order = byte - (before[other] ?? 0);
		}
		seen.count += 1;
		if (to === from) seen.empty += 1;
		else if (isSpace(part[from]) || isSpace(part[to - 1])) seen.spaced = true;
		const longer = to - from - (beforeTo - beforeFrom);
		const rises = order > 0 || order === 0 && longer > 0;
		if (beforeTo >= 0) {
			byBytes &&= rises;
			byLength &&= longer > 0 || longer === 0 && rises;
		}
		if (to >= part.length) break;
		[before, beforeFrom, beforeTo] = [
			part,
			from,
			to
		];
		from = to + 1;
	}
	seen.byLength = byLength;
	seen.byBytes = byBytes;
	return part.subarray(from);
}
function isSpace(byte) {
	return byte === 32 || byte === 9 || byte === 10 || byte === 13;
}

const VECTOR = 2048;
const TOGETHER = 2e4;
const SEPARATOR = Buffer.from("");
async function rowsInStep(path, run) {
	return (await run(`SELECT DISTINCT row_group_id, row_group_num_rows FROM parquet_metadata(${textLiteral(path)}) ORDER BY row_group_id`)).slice(0, -1).every(([, rows]) => Number(rows) % VECTOR === 0);
}
async function readTexts(sql, bare, from) {
	const read = await joined(shortText(sql), from);
	const { count, empty, spaced, rising } = lookAtTexts(read, SEPARATOR[0] ?? 0);
	if (count !== from.rows || bare && spaced) return {
		parts: separated(await joined(sentText(sql, { bare }), from)),
		apart: false
	};
	return {
		parts: separated(read),
		apart: rising && empty === 0
	};
}
function separated(pieces) {
	return pieces.flatMap((piece, at) => at === 0 ? [piece] : [SEPARATOR, piece]);
}
async function joined(sql, from) {
	const pieces = (from.inStep ? await piecesOf(sql, from, {
		together: VECTOR,
		order: ""
	}) : void 0) ?? await piecesOf(sql, from, {
		together: TOGETHER,
		order: " ORDER BY n"
	});
	if (!pieces) throw new TypeError("texts that were sorted are not in order");
	return pieces;
}
async function piecesOf(sql, { numbered, connection }, { together, order }) {
	const inOrder = order === "" ? "first(n) = min(n) AND last(n) = max(n)" : "true";
	const stream = await connection.stream(`SELECT encode(string_agg(${sql}, chr(31)${order})), ${inOrder} FROM ${numbered} GROUP BY n // ${together} ORDER BY n // ${together}`);
	const pieces = [];
	for (;;) {
		const chunk = await stream.fetchChunk();
		if (!chunk || chunk.rowCount === 0) return pieces;
		if (chunk.getColumnValues(1).includes(false)) return void 0;
		for (const value of chunk.getColumnValues(0)) {
			if (!(typeof value === "object" && value !== null && "bytes" in value && value.bytes instanceof Uint8Array)) throw new TypeError("not a column of bytes");
			pieces.push(new Uint8Array(value.bytes));
		}
	}
}

const NUMBER = /^(?:U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|BOOLEAN|DECIMAL\(\d+,\d+\))$/;
const WHOLE = /INT(?:EGER)?$/;
const MANY_ROWS = 1e4;
const LONGEST_TEXTS = 512e6;
async function sendColumns({ file, columns, names: asNames, mostCells }, connection, channel) {
	checkSignature(file, { kind: "parquet" });
	const run = async (sql) => (await connection.runAndReadAll(sql)).getRowsJson();
	const { names, types } = await layoutOf(file, run);
	const aliases = names.map((_, place) => `c${place}`);
	const source = `${readParquetSql([file.path])} AS file(${aliases.join(", ")})`;
	const numbered = `${readParquetSql([file.path], ", file_row_number = true")} AS file(${[...aliases, "n"].join(", ")})`;
	const wanted = columns.flatMap((name, index) => {
		const place = names.indexOf(name);
		return place < 0 ? [] : [{
			index,
			sql: `c${place}`,
			type: types[place] ?? "",
			isName: asNames.includes(name)
		}];
	});
	const looked = wanted.filter(({ type }) => NUMBER.test(type));
	const [[counted, ...exact] = []] = await run(`SELECT ${["count(*)", ...looked.map(exactSql)].join(", ")} FROM ${source}`);
	const rows = Number(counted);
	if (rows * wanted.length > mostCells) throw new UnreadableTable(`\`${file.name}\` has ${rows.toLocaleString("en-US")} rows; of ${wanted.length === 1 ? "one column" : `${wanted.length} columns`} at most ${Math.floor(mostCells / wanted.length).toLocaleString("en-US")} are read`, "summarise runs into units, or each metric into `{n, mean, stddev}`");
	const forms = columns.map(() => null);
	const distinct = columns.map(() => null);
	const doubles = [];
	for (const [at, column] of looked.entries()) {
		if (exact[at] !== true) continue;
		forms[column.index] = "numbers";
		doubles.push({
			index: column.index,
			sql: `CAST(${column.sql} AS DOUBLE)`,
			flags: true
		});
	}
	const texts = [];
	for (const column of wanted) {
		if (forms[column.index]) continue;
		const few = column.isName && rows >= MANY_ROWS ? await fewNames(column.sql, `few${column.index}`, {
			source,
			run,
			sample: MANY_ROWS
		}) : void 0;
		if (!few) {
			texts.push(column);
			continue;
		}
		forms[column.index] = { values: few.names };
		distinct[column.index] = few.names.filter((name) => name !== "").length;
		doubles.push({
			index: column.index,
			sql: few.code,
			flags: false
		});
	}
	const numbers = await readDoubles(doubles, rows, source, connection);
	for (const { index, sql, isName } of looked) {
		const read = numbers.find((column) => column.index === index);
		if (!isName || !read) continue;
		distinct[index] = rises(read.values) ? rows : await countNames(sql, rows, source, connection);
	}
	const inStep = texts.length > 0 && await rowsInStep(file.path, run);
	const written = [];
	for (const { index, sql, isName } of texts) {
		const read = await readTexts(sql, isName, {
			rows,
			numbered,
			inStep,
			connection
		});
		const textBytes = read.parts.reduce((sum, { length }) => sum + length, 0);
		if (textBytes > LONGEST_TEXTS) throw new UnreadableTable(`the texts of \`${file.name}\` are too long`, "keep only the columns that the criteria name");
		if (isName) distinct[index] = read.apart ? rows : await countNames(`nullif(${sentText(sql, { bare: true })}, '')`, rows, source, connection);
		forms[index] = { textBytes };
		written.push(...read.parts);
	}
	for (const { values, nulls } of numbers) {
		channel.bytes(new Uint8Array(values.buffer));
		if (nulls) channel.bytes(nulls);
	}
	for (const part of written) channel.bytes(part);
	channel.answer({
		rows,
		names,
		kinds: forms,
		distinct
	});
}
function exactSql({ sql, type, isName }) {
	if (!isName || type === "DOUBLE") return "true";
	if (!WHOLE.test(type)) return "false";
	return `coalesce(max(${sql}) < 9007199254740992 AND min(${sql}) > -9007199254740992, true)`;
}
function rises(values) {
	if (Number.isNaN(values[0])) return false;
	for (let row = 1; row < values.length; row += 1) if (!((values[row] ?? 0) > (values[row - 1] ?? 0))) return false;
	return true;
}

const WATCH = 20;
const temporary = process.argv[2] ?? "";
const engine = process.argv[3] ?? "";
process.on("SIGINT", () => {});
process.on("SIGTERM", () => {});
function answer(message) {
	write(1, Buffer.from(`${JSON.stringify(message)}\n`));
}
function write(descriptor, bytes) {
	for (let at = 0; at < bytes.length;) try {
		at += writeSync(descriptor, bytes, at);
	} catch (error) {
		if (errorCode(error) !== "EAGAIN") throw error;
	}
}
function cleanUp() {
	rmSync(temporary, {
		recursive: true,
		force: true
	});
}
function endAtOnce() {
	cleanUp();
	process.kill(process.pid, "SIGKILL");
}
function watchMemory(megabytes) {
	setInterval(() => {
		if (process.memoryUsage.rss() <= megabytes * 1e6) return;
		answer({ stopped: {
			failure: "memory-limit",
			message: `reading the data takes more than ${megabytes} MB of memory`,
			remedy: MORE_MEMORY
		} });
		endAtOnce();
	}, WATCH);
}
async function serve({ scan, asked }) {
	watchMemory(scan.limits.megabytes);
	const { tables, files, databases } = await openableTables(scan.tables, temporary);
	let connection;
	try {
		connection = await openConnection({
			engine,
			files,
			databases,
			temporary,
			megabytes: scan.limits.megabytes
		});
	} catch {
		answer({ stopped: NO_ENGINE });
		return;
	}
	const run = runOn(connection);
	if (asked) {
		const questions = asked.flatMap((index) => {
			const question = scan.questions?.[index];
			return question ? [{
				index,
				question
			}] : [];
		});
		await answerQuestions(questions, tables, run, runForeignSql(connection), (question, result) => answer({
			question,
			answer: result
		}));
		return;
	}
	for (const [table, request] of tables.entries()) answer({
		table,
		result: await inWords(request, (known) => answerTable(known, `t${table}`, run))
	});
	const readable = tables.map((table) => "failure" in table ? void 0 : table);
	for (const [reference, request] of (scan.references ?? []).entries()) {
		const unread = [tables[request.from.table], tables[request.to.table]].find((side) => side && "failure" in side);
		const child = readable[request.from.table];
		answer({
			reference,
			checked: unread && "failure" in unread ? unread : child ? await inWords(child, () => checkReference(request, readable, `r${reference}`, run)) : NO_TABLE
		});
	}
}
const NO_TABLE = {
	failure: "refused",
	message: "there is no such table",
	remedy: "please report it"
};
const NO_ENGINE = {
	failure: "no-engine",
	message: "no SQL engine: the one that was found cannot be loaded on this machine",
	remedy: "take it away, so that one for this platform is installed, or name another in `engine-directory`"
};
async function serveColumns({ fetch }) {
	watchMemory(fetch.limits.megabytes);
	let connection;
	let path;
	try {
		path = realpathSync(fetch.file.path);
		connection = await openConnection({
			engine,
			files: [path],
			temporary,
			megabytes: fetch.limits.megabytes
		});
	} catch {
		answer({ stopped: NO_ENGINE });
		return false;
	}
	try {
		const columns = openSync(join(temporary, COLUMNS_FILE), "wx", 384);
		await sendColumns({
			...fetch,
			file: {
				...fetch.file,
				path
			}
		}, connection, {
			answer,
			bytes: (bytes) => write(columns, bytes)
		});
		return true;
	} catch (error) {
		answer({ stopped: engineWords(error, { kind: "parquet" }, [fetch.file.name]) });
		return false;
	}
}
mkdirSync(temporary, { mode: 448 });
try {
	loadEngine(engine);
} catch {}
const received = [];
let length = 0;
let started = false;
process.stdin.setEncoding("utf8");
process.stdin.on("data", (text) => {
	if (started) return;
	const lineEnd = text.indexOf("\n");
	received.push(lineEnd === -1 ? text : text.slice(0, lineEnd));
	length += text.length;
	if (lineEnd === -1 && length <= 64e6) return;
	started = true;
	const request = JSON.parse(received.join(""));
	received.length = 0;
	("fetch" in request ? serveColumns(request) : serve(request)).then((waiting) => {
		if (waiting === true) return;
		cleanUp();
		process.exit(0);
	}, () => {
		cleanUp();
		process.exit(1);
	});
});
process.stdin.on("end", endAtOnce);
process.stdin.on("error", endAtOnce);

export {  };