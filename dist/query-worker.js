import { createRequire } from "node:module";
import { closeSync, createReadStream, createWriteStream, fstatSync, mkdirSync, openSync, readSync, realpathSync, rmSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { availableParallelism } from "node:os";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import * as zlib from "node:zlib";
import { createGunzip } from "node:zlib";

var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esmMin = (fn, res, err) => () => {
	if (err) throw err[0];
	try {
		return fn && (res = fn(fn = 0)), res;
	} catch (e) {
		throw err = [e], e;
	}
};
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) {
		__defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	}
	if (!no_symbols) {
		__defProp(target, Symbol.toStringTag, { value: "Module" });
	}
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") {
		for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
			key = keys[i];
			if (!__hasOwnProp.call(to, key) && key !== except) {
				__defProp(to, key, {
					get: ((k) => from[k]).bind(null, key),
					enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
				});
			}
		}
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __toCommonJS = (mod) => __hasOwnProp.call(mod, "module.exports") ? mod["module.exports"] : __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var __require = /* #__PURE__ */ (() => createRequire(import.meta.url))();

function errorCode(error) {
	return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : void 0;
}

var UnreadableTable = class extends Error {
	name = "UnreadableTable";
	remedy;
	failure;
	constructor(message, remedy, failure = "unreadable") {
		super(message);
		this.remedy = remedy;
		this.failure = failure;
	}
};

function engineWords(error, format, names) {
	if (error instanceof UnreadableTable) return {
		failure: error.failure,
		message: error.message,
		remedy: error.remedy
	};
	const message = typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
	const code = errorCode(error);
	const files = names.length === 1 ? `\`${names[0] ?? ""}\`` : `one of the ${names.length} files \`${names[0] ?? ""}\`, …`;
	if (NO_ROOM.test(code ?? message)) return unreadable(`there is no room in the temporary folder for what reading ${files} puts down`, "make room there, or name another folder in `TMPDIR`");
	if (code !== void 0 && /^E[A-Z]+$/.test(code)) return unreadable(`${files} cannot be opened (${code})`, "see that it is there and may be read");
	if (/^(Out of Memory Error|INTERNAL Error: .*bad_alloc)/.test(message) || /std::bad_alloc/.test(message)) return {
		failure: "memory-limit",
		message: `reading ${files} needs more memory than it may use`,
		remedy: MORE_MEMORY
	};
	if (error instanceof TypeError || error instanceof RangeError || /^(Binder|Parser|Catalog|Not implemented) Error/.test(message)) return unreadable(`${files} could not be looked at: a fault of this program (${kindOf(message)})`, "please report it");
	if (format.kind === "parquet") {
		if (/No magic bytes found at end of file|too small to be a Parquet file/.test(message)) return unreadable(`${files} is not a whole Parquet file: its end is missing`, "write or fetch it again");
		return unreadable(`${files} is damaged: its contents do not follow its own Parquet description`, "write or fetch it again");
	}
	if (format.kind === "json") {
		const record = /in record\/value (\d+)/.exec(message)?.[1];
		if (/maximum_object_size/.test(message)) return unreadable(`${files} has an object that is longer than 16 MB`, "split it");
		return unreadable(`${files} is not a JSON array${record === void 0 ? "" : `: item ${record} is malformed, or the end is missing`}`, "write it again");
	}
	if (/state machine reached an invalid state/.test(message)) return unreadable(`${files} does not follow RFC 4180: line endings differ within the file, or quotes are used differently`, "write it again with one kind of line ending");
	return unreadable(`${files} cannot be read as CSV (${kindOf(message)})`, "write it again as RFC 4180 has it");
}
const NO_ROOM = /^(ENOSPC|EDQUOT|EFBIG)$|No space left on device|Disk quota exceeded/;
const MORE_MEMORY = "raise the option `memory-limit`, or check where there is more and hand in the report";
function unreadable(message, remedy) {
	return {
		failure: "unreadable",
		message,
		remedy
	};
}
function kindOf(message) {
	return /^([A-Z][A-Za-z]*( [A-Z][A-Za-z]*){0,3} Error):/.exec(message)?.[1] ?? "an error of the engine";
}

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

function isStructured(type) {
	return type === "object" || type === "array" || type === "map" || type === "vector";
}
const DAY$1 = String.raw`\d{4}-\d{2}-\d{2}`;
const CLOCK$1 = String.raw`([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?`;
const CLOCK_WITH_OFFSET$1 = String.raw`([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3])(:?[0-5]\d)?)`;
const LEXICAL_FORMS = {
	string: /^[^]*$/,
	integer: /^[+-]?\d+$/,
	number: /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/,
	boolean: /^(true|false|True|False|TRUE|FALSE)$/,
	date: new RegExp(`^${DAY$1}$`),
	timestamp: new RegExp(`^${DAY$1}[T ](${CLOCK$1}|${CLOCK_WITH_OFFSET$1})$`),
	time: new RegExp(`^${CLOCK$1}$`)
};
const INTEGER_LIMIT = 2n ** 127n;
function isValueOf(type, text) {
	if (!LEXICAL_FORMS[type].test(text)) return false;
	switch (type) {
		case "integer": {
			const value = BigInt(text.replace("+", ""));
			return value < INTEGER_LIMIT && value >= -INTEGER_LIMIT;
		}
		case "number": return Number.isFinite(Number(text));
		case "date":
		case "timestamp": return isDay(text.slice(0, 10));
		default: return true;
	}
}
function isDay(text) {
	const [year, month, day] = text.split("-").map(Number);
	if (year === void 0 || month === void 0 || day === void 0) return false;
	if (month < 1 || month > 12 || day < 1) return false;
	return day <= ([
		31,
		year % 4 === 0 && year % 100 !== 0 || year % 400 === 0 ? 29 : 28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	][month - 1] ?? 0);
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
function cellsOf(cells, { type, within }) {
	return cells === "text" && (within !== void 0 || type !== void 0 && isStructured(type)) ? "json" : cells;
}
function castSql({ cells, dialect }, request, column) {
	const { type } = request;
	if (cellsOf(cells, request) !== "text" || type === void 0 || isStructured(type)) return void 0;
	return dialect.firstCast(type, part$1.text(column), request);
}
function valueSql(form, request, column, stored, cast = part$1.cast(column)) {
	const { dialect } = form;
	const { type } = request;
	const cells = cellsOf(form.cells, request);
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
	const { type } = request;
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

const BEFORE = 9;
const BEHIND = 9;
const SHORT = 10;
const DECIMAL = `DECIMAL(18, ${BEHIND})`;
function notMultiple(operand, divisor) {
	const { value, text, dialect } = operand;
	const { digits, exponent } = scientific(divisor);
	const number = dialect.types.number;
	const near = `${dialect.remainder(`CAST(${value} AS ${number})`, `CAST(${dialect.text(divisor)} AS ${number})`)} <> 0`;
	const far = `coalesce(${byDigits(operand, digits, exponent)}, ${near})`;
	if (!(exponent >= -9 && String(digits).length + exponent <= BEFORE)) return `${value} IS NOT NULL AND ${far}`;
	return `${value} IS NOT NULL AND CASE WHEN ${`${dialect.bytes(text)} <= ${SHORT} AND ${value} < 1${"0".repeat(BEFORE)} AND ${text} NOT LIKE '%e%' AND ${text} NOT LIKE '%E%'`} THEN ${`mod(${dialect.tryCast(text, DECIMAL)}, CAST(${dialect.text(plain(digits, exponent))} AS ${DECIMAL})) <> 0`} ELSE ${far} END`;
}
function byDigits({ text, dialect }, digits, exponent) {
	const { integer } = dialect.types;
	const found = (pattern) => `coalesce(${dialect.captured(text, pattern)}, '')`;
	const fraction = found("[.]([0-9]*)");
	const all = `(${found("^[+-]?([0-9]*)")} || ${fraction})`;
	const written = `rtrim(${all}, '0')`;
	const place = `(${`coalesce(${dialect.tryCast(`nullif(${found("[eE]([+-]?[0-9]+)$")}, '')`, integer)}, 0)`} - char_length(${fraction}) + char_length(${all}) - char_length(${written}) - (${exponent}))`;
	const needed = [];
	for (let left = digits;;) {
		needed.push(left);
		const next = left / commonDivisor(left, 10n);
		if (next === left) break;
		left = next;
	}
	const literal = (number) => `CAST(${dialect.text(String(number))} AS ${integer})`;
	const last = literal(needed.at(-1) ?? 1n);
	const of = needed.length === 1 ? last : `CASE ${place} ${needed.map((number, k) => `WHEN ${k} THEN ${literal(number)}`).join(" ")} ELSE ${last} END`;
	return `CASE WHEN ltrim(${written}, '0') = '' THEN false WHEN ${place} < 0 THEN true ELSE mod(${dialect.tryCast(written, integer)}, ${of}) <> 0 END`;
}
function scientific(number) {
	const [, whole = "", fraction = "", power = "0"] = /^\+?(\d*)(?:[.](\d*))?(?:e([+-]?\d+))?$/i.exec(number) ?? [];
	const written = `${whole}${fraction}`.replace(/0+$/, "");
	if (!/[1-9]/.test(written)) throw new RangeError("a divisor that is no number above zero");
	const zeros = whole.length + fraction.length - written.length;
	return {
		digits: BigInt(written),
		exponent: Number(power) - fraction.length + zeros
	};
}
function plain(digits, exponent) {
	if (exponent >= 0) return `${digits}${"0".repeat(exponent)}`;
	const written = String(digits).padStart(1 - exponent, "0");
	return `${written.slice(0, exponent)}.${written.slice(exponent)}`;
}
function commonDivisor(one, other) {
	return other === 0n ? one : commonDivisor(other, one % other);
}

function mismatchKey(condition) {
	return JSON.stringify(condition);
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
	if (condition.is === "matches" || condition.is === "each") {
		const table = mismatches.get(mismatchKey(condition));
		if (table !== void 0) return `${part$1.value(column)} IN (SELECT v FROM ${table})`;
	}
	const stored = context.stored[column];
	return valueFails(condition, {
		value: part$1.value(column),
		text: textOf(context, column),
		presence: presence(cells, column),
		type: request.type,
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
		case "multiple-of": return operand.type === "integer" && isValueOf("integer", condition.value) ? `mod(${value}, CAST(${dialect.text(condition.value)} AS ${dialect.types.integer})) <> 0` : notMultiple(operand, condition.value);
		case "one-of": {
			const values = literals(condition.values, operand);
			return values.length === 0 ? `${value} IS NOT NULL` : noneOf(value, values);
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
function eachFails(condition, { value, depth, dialect }) {
	const { of, at: path = [], type, zone, holds } = condition;
	return dialect.json.some(value, of, depth, (name) => {
		const { text } = dialect.json.inside(name, of, path);
		const operand = {
			value: typedPart$1(dialect, condition, name),
			text,
			presence: text,
			type,
			zone,
			depth: depth + 1,
			dialect
		};
		const fails = `(${valueFails(holds, operand)}) IS TRUE`;
		return holds.is === "present" && path.length > 0 ? `${dialect.json.isKind(dialect.json.inside(name, of, []).kind, "object")} AND ${fails}` : fails;
	});
}
function typedPart$1(dialect, { of, at = [], type, form, zone }, name) {
	const entry = dialect.json.inside(name, of, at);
	if (type === void 0) return entry.text;
	const written = {
		...form === void 0 ? {} : { form },
		...zone === void 0 ? {} : { zone }
	};
	return of === "key" ? dialect.typedText(isStructured(type) ? "string" : type, entry.text, written) : typedJson(dialect, type, entry, written);
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
const MANY = 100;
function noneOf(value, listed) {
	return listed.length > MANY ? `${value} NOT IN (${listed.join(", ")})` : listed.map((literal) => `${value} <> ${literal}`).join(" AND ");
}
function oneOf(value, listed) {
	return listed.length > MANY ? `${value} IN (${listed.join(", ")})` : listed.map((literal) => `${value} = ${literal}`).join(" OR ");
}
function someOf(values, operand) {
	const { value, text, presence: there, type, dialect } = operand;
	const texts = values.filter((entry) => entry !== null).map((entry) => dialect.text(String(entry)));
	const typed = type === void 0 || type === "string" ? [] : literals(values, operand);
	const ways = [
		...texts.length > 0 ? [oneOf(text, texts)] : [],
		...typed.length > 0 ? [oneOf(value, typed)] : [],
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
	const found = request.columns.map((_, column) => (source.groups[0]?.found[column] ?? []).map((name) => select(`count(${name})`)));
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
	let rejects = 0;
	const fresh = () => `${prefix}_rejects_${rejects++}`;
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
	const { identifier } = source.dialect;
	const named = (wanted) => columns.flatMap(({ column, names }) => wanted(column.shown) ? names : []);
	const shown = named((is) => is).map(identifier);
	const hidden = new Set(named((is) => !is).map((name) => name.toLowerCase()));
	const show = async (which) => {
		const seen = which === "all" ? "*" : shown.length === 0 ? "1 AS one" : shown.join(", ");
		for (const name of request.sqlNames ?? []) if (!name.includes("\0")) await run(`CREATE OR REPLACE VIEW ${identifier(name)} AS SELECT ${seen} FROM ${prefix}`);
	};
	await show("all");
	return {
		hides: (column) => column === void 0 ? hidden.size > 0 : hidden.has(column.toLowerCase()),
		show
	};
}

const latestEcmaVersion = 2025;
let largeIdStartRanges = void 0;
let largeIdContinueRanges = void 0;
function isIdStart(cp) {
	if (cp < 65) return false;
	if (cp < 91) return true;
	if (cp < 97) return false;
	if (cp < 123) return true;
	return isLargeIdStart(cp);
}
function isIdContinue(cp) {
	if (cp < 48) return false;
	if (cp < 58) return true;
	if (cp < 65) return false;
	if (cp < 91) return true;
	if (cp === 95) return true;
	if (cp < 97) return false;
	if (cp < 123) return true;
	return isLargeIdStart(cp) || isLargeIdContinue(cp);
}
function isLargeIdStart(cp) {
	return isInRange(cp, largeIdStartRanges !== null && largeIdStartRanges !== void 0 ? largeIdStartRanges : largeIdStartRanges = initLargeIdStartRanges());
}
function isLargeIdContinue(cp) {
	return isInRange(cp, largeIdContinueRanges !== null && largeIdContinueRanges !== void 0 ? largeIdContinueRanges : largeIdContinueRanges = initLargeIdContinueRanges());
}
function initLargeIdStartRanges() {
	return restoreRanges("4q 0 b 0 5 0 6 m 2 u 2 cp 5 b f 4 8 0 2 0 3m 4 2 1 3 3 2 0 7 0 2 2 2 0 2 j 2 2a 2 3u 9 4l 2 11 2 1 7 14 3 1 1w q 5 3 1a 16 10 1 2 2q 2 0 g 1 8 1 b 2 3 0 h 0 2 t u 2g c 0 p w a 1 5 0 6 l 5 0 a 0 4 0 o o 8 a 6 n 2 6 h 15 1n 1h 4 0 j 0 8 9 g f 5 7 3 1 3 l 2 6 2 0 4 3 4 0 h 0 e 1 2 2 f 1 b 0 9 5 5 1 3 l 2 6 2 1 2 1 2 1 w 3 2 0 k 2 h 8 2 2 2 l 2 6 2 1 2 4 4 0 j 0 g 1 o 0 c 7 3 1 3 l 2 6 2 1 2 4 4 0 v 1 2 2 g 0 i 0 2 5 4 2 2 3 4 1 2 0 2 1 4 1 4 2 4 b n 0 1h 7 2 2 2 m 2 f 4 0 r 2 2 1 3 1 v 0 5 7 2 2 2 m 2 9 2 4 4 0 v 2 2 1 g 1 i 8 2 2 2 14 3 0 h 0 6 2 9 2 p 5 6 h 4 n 2 8 2 0 3 6 1n 1b 2 1 d 6 1n 1 2 0 2 4 2 n 2 0 2 9 2 1 a 0 3 4 2 0 m 3 x 0 1s 7 2 z s 4 38 16 l 0 h 5 5 3 4 0 4 1 8 2 5 c d 0 i 11 2 0 6 0 3 16 2 98 2 3 3 6 2 0 2 3 3 14 2 3 3 w 2 3 3 6 2 0 2 3 3 e 2 1k 2 3 3 1u 12 f h 2d 3 5 4 h7 3 g 2 p 6 22 4 a 8 h e i f h f c 2 2 g 1f 10 0 5 0 1w 2g 8 14 2 0 6 1x b u 1e t 3 4 c 17 5 p 1j m a 1g 2b 0 2m 1a i 7 1j t e 1 b 17 r z 16 2 b z 3 a 6 16 3 2 16 3 2 5 2 1 4 0 6 5b 1t 7p 3 5 3 11 3 5 3 7 2 0 2 0 2 0 2 u 3 1g 2 6 2 0 4 2 2 6 4 3 3 5 5 c 6 2 2 6 39 0 e 0 g g 2r 0 5 0 3 9 2 0 3 5 7 0 2 0 2 0 2 f 3 3 6 4 5 0 i 14 22g 6c 7 3 4 1 d 11 2 0 6 0 3 1j 8 0 h m a 6 2 6 2 6 2 6 2 6 2 6 2 6 2 6 fb 2 q 8 8 4 3 4 5 2d 5 4 2 2h 2 3 6 16 2 2l i v 1d f e9 533 1t h3g 1w 19 3 7g 4 f b 1 l 1a h u 3 27 14 8 3 2u 3 2a 5 0 f g 2 2 2 3 2 m u 1f f 1d 1r 5 4 0 2 1 c r b m q s 8 1a t 0 h 4 2 9 b 4 2 14 o 2 2 7 l m 4 0 4 1d 2 0 4 1 3 4 3 0 2 0 p 2 3 a 8 2 d 5 3 5 3 5 a 6 2 6 2 16 2 d 3 1 3 36 u 8mb d m 5 1c 6it a5 3 2x 13 6 d 4 6 0 2 9 2 c 2 4 2 0 2 1 2 1 2 2z y a2 j 1r 3 1h 15 b 39 4 2 3q 11 p 7 p c 2g 4 5 3 5 3 5 3 2 10 b 2 p 2 i 2 1 2 e 3 d z 3e 1y 1g 7g s 4 1c 1c v e t 6 11 b t 3 z 5 7 2 4 17 4d j z 5 z 5 13 9 1f d a 2 e 2 6 2 1 2 a 2 e 2 6 2 1 4 1f d 8m a l b 7 p 5 2 15 2 d 1t 5 3 0 2 17 2 1 4 0 3 m b m a u 1u i 2 1 b l b p 7 p 13 1j 7 1 1t 0 g 3 2 2 2 s 17 s 4 s 10 7 2 r s 1h b l b i e h 33 20 1k 1e e 1e e z 13 r a m 6z 15 7 1 h 5 i l i s b 0 9 l 17 h 1b k s m d 1g 1m 1 3 0 e 18 x o r z u 0 3 0 9 y 4 0 d 1b f 3 m 0 2 0 10 h 2 o k 1 1s 6 2 0 2 3 2 e 2 9 8 1a 13 7 3 1 3 l 2 6 2 1 2 4 4 0 j 0 d 4 v 9 2 0 3 0 2 11 2 0 q 0 2 0 19 1g j 3 l 2 v 1b l 1 2 0 55 1a 16 3 11 1b l 0 1o 16 e 0 20 q 12 6 56 17 39 1r w 7 3 0 3 7 2 1 2 n g 0 2 0 2n 7 3 12 h 0 2 0 t 0 b 13 8 0 m 0 c 19 k 0 j 20 i 0 52 w w 8 2 10 i 0 1e t 35 6 2 1 2 11 m 0 q 5 2 1 2 v f 0 o 17 m 0 6n i g 0 2 c 2 x 3h 0 28 pl 2v 33 6 5q d 8m 1sa 2o g tr i 5 q 32y 6 g6 5a2 t 1cz fs 8 u i 26 i t j 1b h 3 w k 6 i c1 18 5w 1r x o 3 o 19 22 6 0 1v c 1t 1 2 0 f 4 a 5p6 11 x 2o 36 e pd f 1e 5y6 3 2 6 2 1 2 88 a 0 u 2 3 0 f 4 8 az 1s5 2y 6 c 4 8 8 9 4mf 2c 2 1y 2 1 3 0 3 1 3 3 2 b 2 0 2 6 2 1s 2 3 3 7 2 6 2 r 2 3 2 4 2 0 4 6 2 9g 2 o 2 o 2 u 2 o 2 u 2 o 2 u 2 o 2 u 2 o 2 7 1f9 3l f 6 1j 1e 1d 1p 43 18 b 6 h 0 8y t j 17 dh r 6d t 3 0 5s u 2 2 2 1 2 6 3 4 a 1 69 6 2 3 2 1 2 e 2 5g 1o 1v 8 0 xh 3 2 q 2 1 2 0 3 0 2 9 2 3 2 0 2 0 7 0 5 0 2 0 2 0 2 2 2 1 2 0 3 0 2 0 2 0 2 0 2 0 2 1 2 0 3 3 2 6 2 3 2 3 2 0 2 9 2 g 6 2 2 4 2 g 3et wyn x 3dq 2 4gd 3 5rk g h9 1wj f1 15v 3t6 6 6jt upz 8qn");
}
function initLargeIdContinueRanges() {
	return restoreRanges("53 0 g9 33 o 0 70 4 7e 18 2 0 2 1 2 1 2 2 1z a 1d u 7 0 2u 6 3 5 3 1 2 3 3 9 o 0 v q 2k a g 9 y 8 a 0 p 3 2 8 2 2 2 4 18 2 1o 8 17 n 2 w 1j 2 2 h 2 6 b 1 3 9 i 2 1l 0 2 6 3 1 3 2 a 0 b 1 3 9 f 0 3 2 1l 0 2 4 5 1 3 2 4 0 l b 4 0 c 2 1l 0 2 7 2 2 2 2 l 1 3 9 b 5 2 2 1l 0 2 6 3 1 3 2 6 4 b 1 3 9 j 0 1o 4 4 2 2 3 a 0 f 9 h 4 1k 0 2 6 2 2 2 3 8 1 c 1 3 9 i 2 1l 0 2 6 2 2 2 3 8 1 c 1 3 9 4 0 d 3 1k 1 2 6 2 2 2 3 a 0 b 1 3 9 i 2 1z 0 5 5 2 0 2 7 7 9 3 1 1q 0 3 6 d 7 2 9 2g 0 3 8 c 6 2 9 1r 1 7 9 c 0 2 0 2 0 5 1 1e j 2 1 6 a 2 z a 0 2t j 2 9 d 3 5 2 2 2 3 6 4 3 e b 2 e jk 2 a 8 pt 3 t 2 u 1 v 1 1t v a 0 3 9 y 2 2 a 40 0 3b b 5 b b 9 3l a 1p 4 1m 9 2 s 3 a 7 9 n d 2 1d g 4 1c g c 9 i 8 d 2 v c 3 9 19 d 1d j 9 9 7 9 3b 2 2 k 5 0 7 0 3 2 5j 1r el 1 1e 1 k 0 3g c 5 0 4 b 2db 2 3y 0 2p v ff 5 2y 1 2p 0 n51 9 1y 0 5 9 x 1 29 1 7l 0 4 0 5 0 o 4 5 0 2c 1 1f h b 9 7 h e a t 7 q c 19 3 1c d g 9 c 0 b 9 1c d d 0 9 1 3 9 y 2 1f 0 2 2 3 1 6 1 2 0 16 4 6 1 6l 7 2 1 3 9 fmt 0 ki f h f 4 1 p 2 5d 9 12 0 12 0 ig 0 6b 0 46 4 86 9 120 2 2 1 6 3 15 2 5 0 4m 1 fy 3 9 9 7 9 w 4 8u 1 v 4 x f 1z a 1e 3 3f 2 1i e w a 3 1 b 3 1a a 8 0 1a 9 7 2 11 d 2 9 6 1 19 0 d 2 1d d 9 3 2 b 2b b 7 0 3 0 4e b 6 9 7 3 1k 1 2 6 3 1 3 2 a 0 b 1 3 6 4 4 1w 8 2 0 3 0 2 3 2 4 2 0 f 1 2b h a 9 5 0 2a j d 9 5y 6 3 8 s 1 2b g g 9 2a c 9 9 7 j 1m e 5 9 6r e 4m 9 1z 5 2 1 3 3 2 0 2 1 d 9 3c 6 3 6 4 0 t 9 15 6 2 3 9 0 a a 1b f 5j 7 3t 9 1i 7 2 7 h 9 1l l 2 d 3f 5 4 0 2 1 2 6 2 0 9 9 1d 4 2 1 2 4 9 9 1j 9 7 0 77 3 a 1 2 0 1d 6 4 4 e a 44m 0 7 e 8uh r 1t3 9 2f 9 13 4 1o 6 q 9 ev 9 d2 0 2 1i 8 3 2a 0 c 1 f58 1 382 9 ef 19 3 m dd 1 1p 4 4 5 9 7 3 6 v 3 45 2 c 2 9 1 3 0 x 1 11p 1d e9 1i 5 1d 9 0 f 0 n 4 2 e 11t 6 2 g 3 6 2 1 2 4 2t 0 4h 6 a 9 9x 0 1q d dv d 6t 1 2 9 6h 0 3 0 8 1 6 0 d7 6 32 6 6 9 3o7 9 gvt3 6n");
}
function isInRange(cp, ranges) {
	let l = 0, r = ranges.length / 2 | 0, i = 0, min = 0, max = 0;
	while (l < r) {
		i = (l + r) / 2 | 0;
		min = ranges[2 * i];
		max = ranges[2 * i + 1];
		if (cp < min) r = i;
		else if (cp > max) l = i + 1;
		else return true;
	}
	return false;
}
function restoreRanges(data) {
	let last = 0;
	return data.split(" ").map((s) => last += parseInt(s, 36) | 0);
}
var DataSet = class {
	constructor(raw2018, raw2019, raw2020, raw2021, raw2022, raw2023, raw2024, raw2025, raw2026) {
		this._raw2018 = raw2018;
		this._raw2019 = raw2019;
		this._raw2020 = raw2020;
		this._raw2021 = raw2021;
		this._raw2022 = raw2022;
		this._raw2023 = raw2023;
		this._raw2024 = raw2024;
		this._raw2025 = raw2025;
		this._raw2026 = raw2026;
	}
	get es2018() {
		var _a;
		return (_a = this._set2018) !== null && _a !== void 0 ? _a : this._set2018 = new Set(this._raw2018.split(" "));
	}
	get es2019() {
		var _a;
		return (_a = this._set2019) !== null && _a !== void 0 ? _a : this._set2019 = new Set(this._raw2019.split(" "));
	}
	get es2020() {
		var _a;
		return (_a = this._set2020) !== null && _a !== void 0 ? _a : this._set2020 = new Set(this._raw2020.split(" "));
	}
	get es2021() {
		var _a;
		return (_a = this._set2021) !== null && _a !== void 0 ? _a : this._set2021 = new Set(this._raw2021.split(" "));
	}
	get es2022() {
		var _a;
		return (_a = this._set2022) !== null && _a !== void 0 ? _a : this._set2022 = new Set(this._raw2022.split(" "));
	}
	get es2023() {
		var _a;
		return (_a = this._set2023) !== null && _a !== void 0 ? _a : this._set2023 = new Set(this._raw2023.split(" "));
	}
	get es2024() {
		var _a;
		return (_a = this._set2024) !== null && _a !== void 0 ? _a : this._set2024 = new Set(this._raw2024.split(" "));
	}
	get es2025() {
		var _a;
		return (_a = this._set2025) !== null && _a !== void 0 ? _a : this._set2025 = new Set(this._raw2025.split(" "));
	}
	get es2026() {
		var _a;
		return (_a = this._set2026) !== null && _a !== void 0 ? _a : this._set2026 = new Set(this._raw2026.split(" "));
	}
};
const gcNameSet = /* @__PURE__ */ new Set(["General_Category", "gc"]);
const scNameSet = /* @__PURE__ */ new Set([
	"Script",
	"Script_Extensions",
	"sc",
	"scx"
]);
const gcValueSets = new DataSet("C Cased_Letter Cc Cf Close_Punctuation Cn Co Combining_Mark Connector_Punctuation Control Cs Currency_Symbol Dash_Punctuation Decimal_Number Enclosing_Mark Final_Punctuation Format Initial_Punctuation L LC Letter Letter_Number Line_Separator Ll Lm Lo Lowercase_Letter Lt Lu M Mark Math_Symbol Mc Me Mn Modifier_Letter Modifier_Symbol N Nd Nl No Nonspacing_Mark Number Open_Punctuation Other Other_Letter Other_Number Other_Punctuation Other_Symbol P Paragraph_Separator Pc Pd Pe Pf Pi Po Private_Use Ps Punctuation S Sc Separator Sk Sm So Space_Separator Spacing_Mark Surrogate Symbol Titlecase_Letter Unassigned Uppercase_Letter Z Zl Zp Zs cntrl digit punct", "", "", "", "", "", "", "", "");
const scValueSets = new DataSet("Adlam Adlm Aghb Ahom Anatolian_Hieroglyphs Arab Arabic Armenian Armi Armn Avestan Avst Bali Balinese Bamu Bamum Bass Bassa_Vah Batak Batk Beng Bengali Bhaiksuki Bhks Bopo Bopomofo Brah Brahmi Brai Braille Bugi Buginese Buhd Buhid Cakm Canadian_Aboriginal Cans Cari Carian Caucasian_Albanian Chakma Cham Cher Cherokee Common Copt Coptic Cprt Cuneiform Cypriot Cyrillic Cyrl Deseret Deva Devanagari Dsrt Dupl Duployan Egyp Egyptian_Hieroglyphs Elba Elbasan Ethi Ethiopic Geor Georgian Glag Glagolitic Gonm Goth Gothic Gran Grantha Greek Grek Gujarati Gujr Gurmukhi Guru Han Hang Hangul Hani Hano Hanunoo Hatr Hatran Hebr Hebrew Hira Hiragana Hluw Hmng Hung Imperial_Aramaic Inherited Inscriptional_Pahlavi Inscriptional_Parthian Ital Java Javanese Kaithi Kali Kana Kannada Katakana Kayah_Li Khar Kharoshthi Khmer Khmr Khoj Khojki Khudawadi Knda Kthi Lana Lao Laoo Latin Latn Lepc Lepcha Limb Limbu Lina Linb Linear_A Linear_B Lisu Lyci Lycian Lydi Lydian Mahajani Mahj Malayalam Mand Mandaic Mani Manichaean Marc Marchen Masaram_Gondi Meetei_Mayek Mend Mende_Kikakui Merc Mero Meroitic_Cursive Meroitic_Hieroglyphs Miao Mlym Modi Mong Mongolian Mro Mroo Mtei Mult Multani Myanmar Mymr Nabataean Narb Nbat New_Tai_Lue Newa Nko Nkoo Nshu Nushu Ogam Ogham Ol_Chiki Olck Old_Hungarian Old_Italic Old_North_Arabian Old_Permic Old_Persian Old_South_Arabian Old_Turkic Oriya Orkh Orya Osage Osge Osma Osmanya Pahawh_Hmong Palm Palmyrene Pau_Cin_Hau Pauc Perm Phag Phags_Pa Phli Phlp Phnx Phoenician Plrd Prti Psalter_Pahlavi Qaac Qaai Rejang Rjng Runic Runr Samaritan Samr Sarb Saur Saurashtra Sgnw Sharada Shavian Shaw Shrd Sidd Siddham SignWriting Sind Sinh Sinhala Sora Sora_Sompeng Soyo Soyombo Sund Sundanese Sylo Syloti_Nagri Syrc Syriac Tagalog Tagb Tagbanwa Tai_Le Tai_Tham Tai_Viet Takr Takri Tale Talu Tamil Taml Tang Tangut Tavt Telu Telugu Tfng Tglg Thaa Thaana Thai Tibetan Tibt Tifinagh Tirh Tirhuta Ugar Ugaritic Vai Vaii Wara Warang_Citi Xpeo Xsux Yi Yiii Zanabazar_Square Zanb Zinh Zyyy", "Dogr Dogra Gong Gunjala_Gondi Hanifi_Rohingya Maka Makasar Medefaidrin Medf Old_Sogdian Rohg Sogd Sogdian Sogo", "Elym Elymaic Hmnp Nand Nandinagari Nyiakeng_Puachue_Hmong Wancho Wcho", "Chorasmian Chrs Diak Dives_Akuru Khitan_Small_Script Kits Yezi Yezidi", "Cpmn Cypro_Minoan Old_Uyghur Ougr Tangsa Tnsa Toto Vith Vithkuqi", "Berf Beria_Erfe Gara Garay Gukh Gurung_Khema Hrkt Jurc Jurchen Katakana_Or_Hiragana Kawi Kirat_Rai Krai Nag_Mundari Nagm Ol_Onal Onao Pcun Proto_Cuneiform Seal Sidetic Sidt Sunu Sunuwar Tai_Yo Tayo Todhri Todr Tolong_Siki Tols Tulu_Tigalari Tutg Unknown Zzzz", "", "", "");
const binPropertySets = new DataSet("AHex ASCII ASCII_Hex_Digit Alpha Alphabetic Any Assigned Bidi_C Bidi_Control Bidi_M Bidi_Mirrored CI CWCF CWCM CWKCF CWL CWT CWU Case_Ignorable Cased Changes_When_Casefolded Changes_When_Casemapped Changes_When_Lowercased Changes_When_NFKC_Casefolded Changes_When_Titlecased Changes_When_Uppercased DI Dash Default_Ignorable_Code_Point Dep Deprecated Dia Diacritic Emoji Emoji_Component Emoji_Modifier Emoji_Modifier_Base Emoji_Presentation Ext Extender Gr_Base Gr_Ext Grapheme_Base Grapheme_Extend Hex Hex_Digit IDC IDS IDSB IDST IDS_Binary_Operator IDS_Trinary_Operator ID_Continue ID_Start Ideo Ideographic Join_C Join_Control LOE Logical_Order_Exception Lower Lowercase Math NChar Noncharacter_Code_Point Pat_Syn Pat_WS Pattern_Syntax Pattern_White_Space QMark Quotation_Mark RI Radical Regional_Indicator SD STerm Sentence_Terminal Soft_Dotted Term Terminal_Punctuation UIdeo Unified_Ideograph Upper Uppercase VS Variation_Selector White_Space XIDC XIDS XID_Continue XID_Start space", "Extended_Pictographic", "", "EBase EComp EMod EPres ExtPict", "", "", "", "", "");
const binPropertyOfStringsSets = new DataSet("", "", "", "", "", "", "Basic_Emoji Emoji_Keycap_Sequence RGI_Emoji RGI_Emoji_Flag_Sequence RGI_Emoji_Modifier_Sequence RGI_Emoji_Tag_Sequence RGI_Emoji_ZWJ_Sequence", "", "");
function isValidUnicodeProperty(version, name, value) {
	if (gcNameSet.has(name)) return version >= 2018 && gcValueSets.es2018.has(value);
	if (scNameSet.has(name)) return version >= 2018 && scValueSets.es2018.has(value) || version >= 2019 && scValueSets.es2019.has(value) || version >= 2020 && scValueSets.es2020.has(value) || version >= 2021 && scValueSets.es2021.has(value) || version >= 2022 && scValueSets.es2022.has(value) || version >= 2023 && scValueSets.es2023.has(value);
	return false;
}
function isValidLoneUnicodeProperty(version, value) {
	return version >= 2018 && binPropertySets.es2018.has(value) || version >= 2019 && binPropertySets.es2019.has(value) || version >= 2021 && binPropertySets.es2021.has(value);
}
function isValidLoneUnicodePropertyOfString(version, value) {
	return version >= 2024 && binPropertyOfStringsSets.es2024.has(value);
}
const BACKSPACE = 8;
const CHARACTER_TABULATION = 9;
const LINE_FEED$2 = 10;
const LINE_TABULATION = 11;
const FORM_FEED = 12;
const CARRIAGE_RETURN$1 = 13;
const EXCLAMATION_MARK = 33;
const NUMBER_SIGN = 35;
const DOLLAR_SIGN = 36;
const PERCENT_SIGN = 37;
const AMPERSAND = 38;
const LEFT_PARENTHESIS = 40;
const RIGHT_PARENTHESIS = 41;
const ASTERISK = 42;
const PLUS_SIGN = 43;
const COMMA = 44;
const HYPHEN_MINUS = 45;
const FULL_STOP = 46;
const SOLIDUS = 47;
const DIGIT_ZERO = 48;
const DIGIT_ONE = 49;
const DIGIT_SEVEN = 55;
const DIGIT_NINE = 57;
const COLON = 58;
const SEMICOLON = 59;
const LESS_THAN_SIGN = 60;
const EQUALS_SIGN = 61;
const GREATER_THAN_SIGN = 62;
const QUESTION_MARK = 63;
const COMMERCIAL_AT = 64;
const LATIN_CAPITAL_LETTER_A = 65;
const LATIN_CAPITAL_LETTER_B = 66;
const LATIN_CAPITAL_LETTER_D = 68;
const LATIN_CAPITAL_LETTER_F = 70;
const LATIN_CAPITAL_LETTER_P = 80;
const LATIN_CAPITAL_LETTER_S = 83;
const LATIN_CAPITAL_LETTER_W = 87;
const LATIN_CAPITAL_LETTER_Z = 90;
const LOW_LINE = 95;
const LATIN_SMALL_LETTER_A = 97;
const LATIN_SMALL_LETTER_B = 98;
const LATIN_SMALL_LETTER_C = 99;
const LATIN_SMALL_LETTER_D = 100;
const LATIN_SMALL_LETTER_F = 102;
const LATIN_SMALL_LETTER_G = 103;
const LATIN_SMALL_LETTER_I = 105;
const LATIN_SMALL_LETTER_K = 107;
const LATIN_SMALL_LETTER_M = 109;
const LATIN_SMALL_LETTER_N = 110;
const LATIN_SMALL_LETTER_P = 112;
const LATIN_SMALL_LETTER_Q = 113;
const LATIN_SMALL_LETTER_R = 114;
const LATIN_SMALL_LETTER_S = 115;
const LATIN_SMALL_LETTER_T = 116;
const LATIN_SMALL_LETTER_U = 117;
const LATIN_SMALL_LETTER_V = 118;
const LATIN_SMALL_LETTER_W = 119;
const LATIN_SMALL_LETTER_X = 120;
const LATIN_SMALL_LETTER_Y = 121;
const LATIN_SMALL_LETTER_Z = 122;
const LEFT_SQUARE_BRACKET = 91;
const REVERSE_SOLIDUS = 92;
const RIGHT_SQUARE_BRACKET = 93;
const CIRCUMFLEX_ACCENT = 94;
const GRAVE_ACCENT = 96;
const LEFT_CURLY_BRACKET = 123;
const VERTICAL_LINE = 124;
const RIGHT_CURLY_BRACKET = 125;
const TILDE = 126;
const ZERO_WIDTH_NON_JOINER = 8204;
const ZERO_WIDTH_JOINER = 8205;
const LINE_SEPARATOR = 8232;
const PARAGRAPH_SEPARATOR = 8233;
const MIN_CODE_POINT = 0;
const MAX_CODE_POINT = 1114111;
function isLatinLetter(code) {
	return code >= LATIN_CAPITAL_LETTER_A && code <= LATIN_CAPITAL_LETTER_Z || code >= LATIN_SMALL_LETTER_A && code <= LATIN_SMALL_LETTER_Z;
}
function isDecimalDigit(code) {
	return code >= DIGIT_ZERO && code <= DIGIT_NINE;
}
function isOctalDigit(code) {
	return code >= DIGIT_ZERO && code <= DIGIT_SEVEN;
}
function isHexDigit(code) {
	return code >= DIGIT_ZERO && code <= DIGIT_NINE || code >= LATIN_CAPITAL_LETTER_A && code <= LATIN_CAPITAL_LETTER_F || code >= LATIN_SMALL_LETTER_A && code <= LATIN_SMALL_LETTER_F;
}
function isLineTerminator(code) {
	return code === LINE_FEED$2 || code === CARRIAGE_RETURN$1 || code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR;
}
function isValidUnicode(code) {
	return code >= MIN_CODE_POINT && code <= MAX_CODE_POINT;
}
function digitToInt(code) {
	if (code >= LATIN_SMALL_LETTER_A && code <= LATIN_SMALL_LETTER_F) return code - LATIN_SMALL_LETTER_A + 10;
	if (code >= LATIN_CAPITAL_LETTER_A && code <= LATIN_CAPITAL_LETTER_F) return code - LATIN_CAPITAL_LETTER_A + 10;
	return code - DIGIT_ZERO;
}
function isLeadSurrogate(code) {
	return code >= 55296 && code <= 56319;
}
function isTrailSurrogate(code) {
	return code >= 56320 && code <= 57343;
}
function combineSurrogatePair(lead, trail) {
	return (lead - 55296) * 1024 + (trail - 56320) + 65536;
}
var GroupSpecifiersAsES2018 = class {
	constructor() {
		this.groupName = /* @__PURE__ */ new Set();
	}
	clear() {
		this.groupName.clear();
	}
	isEmpty() {
		return !this.groupName.size;
	}
	hasInPattern(name) {
		return this.groupName.has(name);
	}
	hasInScope(name) {
		return this.hasInPattern(name);
	}
	addToScope(name) {
		this.groupName.add(name);
	}
	enterDisjunction() {}
	enterAlternative() {}
	leaveDisjunction() {}
};
var BranchID = class BranchID {
	constructor(parent, base) {
		this.parent = parent;
		this.base = base !== null && base !== void 0 ? base : this;
	}
	separatedFrom(other) {
		var _a, _b;
		if (this.base === other.base && this !== other) return true;
		if (other.parent && this.separatedFrom(other.parent)) return true;
		return (_b = (_a = this.parent) === null || _a === void 0 ? void 0 : _a.separatedFrom(other)) !== null && _b !== void 0 ? _b : false;
	}
	child() {
		return new BranchID(this, null);
	}
	sibling() {
		return new BranchID(this.parent, this.base);
	}
};
var GroupSpecifiersAsES2025 = class {
	constructor() {
		this.branchID = new BranchID(null, null);
		this.groupNames = /* @__PURE__ */ new Map();
	}
	clear() {
		this.branchID = new BranchID(null, null);
		this.groupNames.clear();
	}
	isEmpty() {
		return !this.groupNames.size;
	}
	enterDisjunction() {
		this.branchID = this.branchID.child();
	}
	enterAlternative(index) {
		if (index === 0) return;
		this.branchID = this.branchID.sibling();
	}
	leaveDisjunction() {
		this.branchID = this.branchID.parent;
	}
	hasInPattern(name) {
		return this.groupNames.has(name);
	}
	hasInScope(name) {
		const branches = this.groupNames.get(name);
		if (!branches) return false;
		for (const branch of branches) if (!branch.separatedFrom(this.branchID)) return true;
		return false;
	}
	addToScope(name) {
		const branches = this.groupNames.get(name);
		if (branches) {
			branches.push(this.branchID);
			return;
		}
		this.groupNames.set(name, [this.branchID]);
	}
};
const legacyImpl = {
	at(s, end, i) {
		return i < end ? s.charCodeAt(i) : -1;
	},
	width(c) {
		return 1;
	}
};
const unicodeImpl = {
	at(s, end, i) {
		return i < end ? s.codePointAt(i) : -1;
	},
	width(c) {
		return c > 65535 ? 2 : 1;
	}
};
var Reader = class {
	constructor() {
		this._impl = legacyImpl;
		this._s = "";
		this._i = 0;
		this._end = 0;
		this._cp1 = -1;
		this._w1 = 1;
		this._cp2 = -1;
		this._w2 = 1;
		this._cp3 = -1;
		this._w3 = 1;
		this._cp4 = -1;
	}
	get source() {
		return this._s;
	}
	get index() {
		return this._i;
	}
	get currentCodePoint() {
		return this._cp1;
	}
	get nextCodePoint() {
		return this._cp2;
	}
	get nextCodePoint2() {
		return this._cp3;
	}
	get nextCodePoint3() {
		return this._cp4;
	}
	reset(source, start, end, uFlag) {
		this._impl = uFlag ? unicodeImpl : legacyImpl;
		this._s = source;
		this._end = end;
		this.rewind(start);
	}
	rewind(index) {
		const impl = this._impl;
		this._i = index;
		this._cp1 = impl.at(this._s, this._end, index);
		this._w1 = impl.width(this._cp1);
		this._cp2 = impl.at(this._s, this._end, index + this._w1);
		this._w2 = impl.width(this._cp2);
		this._cp3 = impl.at(this._s, this._end, index + this._w1 + this._w2);
		this._w3 = impl.width(this._cp3);
		this._cp4 = impl.at(this._s, this._end, index + this._w1 + this._w2 + this._w3);
	}
	advance() {
		if (this._cp1 !== -1) {
			const impl = this._impl;
			this._i += this._w1;
			this._cp1 = this._cp2;
			this._w1 = this._w2;
			this._cp2 = this._cp3;
			this._w2 = impl.width(this._cp2);
			this._cp3 = this._cp4;
			this._w3 = impl.width(this._cp3);
			this._cp4 = impl.at(this._s, this._end, this._i + this._w1 + this._w2 + this._w3);
		}
	}
	eat(cp) {
		if (this._cp1 === cp) {
			this.advance();
			return true;
		}
		return false;
	}
	eat2(cp1, cp2) {
		if (this._cp1 === cp1 && this._cp2 === cp2) {
			this.advance();
			this.advance();
			return true;
		}
		return false;
	}
	eat3(cp1, cp2, cp3) {
		if (this._cp1 === cp1 && this._cp2 === cp2 && this._cp3 === cp3) {
			this.advance();
			this.advance();
			this.advance();
			return true;
		}
		return false;
	}
};
var RegExpSyntaxError = class extends SyntaxError {
	constructor(message, index) {
		super(message);
		this.index = index;
	}
};
function newRegExpSyntaxError(srcCtx, flags, index, message) {
	let source = "";
	if (srcCtx.kind === "literal") {
		const literal = srcCtx.source.slice(srcCtx.start, srcCtx.end);
		if (literal) source = `: ${literal}`;
	} else if (srcCtx.kind === "pattern") source = `: /${srcCtx.source.slice(srcCtx.start, srcCtx.end)}/${`${flags.unicode ? "u" : ""}${flags.unicodeSets ? "v" : ""}`}`;
	return new RegExpSyntaxError(`Invalid regular expression${source}: ${message}`, index);
}
const SYNTAX_CHARACTER = /* @__PURE__ */ new Set([
	CIRCUMFLEX_ACCENT,
	DOLLAR_SIGN,
	REVERSE_SOLIDUS,
	FULL_STOP,
	ASTERISK,
	PLUS_SIGN,
	QUESTION_MARK,
	LEFT_PARENTHESIS,
	RIGHT_PARENTHESIS,
	LEFT_SQUARE_BRACKET,
	RIGHT_SQUARE_BRACKET,
	LEFT_CURLY_BRACKET,
	RIGHT_CURLY_BRACKET,
	VERTICAL_LINE
]);
const CLASS_SET_RESERVED_DOUBLE_PUNCTUATOR_CHARACTER = /* @__PURE__ */ new Set([
	AMPERSAND,
	EXCLAMATION_MARK,
	NUMBER_SIGN,
	DOLLAR_SIGN,
	PERCENT_SIGN,
	ASTERISK,
	PLUS_SIGN,
	COMMA,
	FULL_STOP,
	COLON,
	SEMICOLON,
	LESS_THAN_SIGN,
	EQUALS_SIGN,
	GREATER_THAN_SIGN,
	QUESTION_MARK,
	COMMERCIAL_AT,
	CIRCUMFLEX_ACCENT,
	GRAVE_ACCENT,
	TILDE
]);
const CLASS_SET_SYNTAX_CHARACTER = /* @__PURE__ */ new Set([
	LEFT_PARENTHESIS,
	RIGHT_PARENTHESIS,
	LEFT_SQUARE_BRACKET,
	RIGHT_SQUARE_BRACKET,
	LEFT_CURLY_BRACKET,
	RIGHT_CURLY_BRACKET,
	SOLIDUS,
	HYPHEN_MINUS,
	REVERSE_SOLIDUS,
	VERTICAL_LINE
]);
const CLASS_SET_RESERVED_PUNCTUATOR = /* @__PURE__ */ new Set([
	AMPERSAND,
	HYPHEN_MINUS,
	EXCLAMATION_MARK,
	NUMBER_SIGN,
	PERCENT_SIGN,
	COMMA,
	COLON,
	SEMICOLON,
	LESS_THAN_SIGN,
	EQUALS_SIGN,
	GREATER_THAN_SIGN,
	COMMERCIAL_AT,
	GRAVE_ACCENT,
	TILDE
]);
const FLAG_PROP_TO_CODEPOINT = {
	global: LATIN_SMALL_LETTER_G,
	ignoreCase: LATIN_SMALL_LETTER_I,
	multiline: LATIN_SMALL_LETTER_M,
	unicode: LATIN_SMALL_LETTER_U,
	sticky: LATIN_SMALL_LETTER_Y,
	dotAll: LATIN_SMALL_LETTER_S,
	hasIndices: LATIN_SMALL_LETTER_D,
	unicodeSets: LATIN_SMALL_LETTER_V
};
const FLAG_CODEPOINT_TO_PROP = Object.fromEntries(Object.entries(FLAG_PROP_TO_CODEPOINT).map(([k, v]) => [v, k]));
function isSyntaxCharacter(cp) {
	return SYNTAX_CHARACTER.has(cp);
}
function isClassSetReservedDoublePunctuatorCharacter(cp) {
	return CLASS_SET_RESERVED_DOUBLE_PUNCTUATOR_CHARACTER.has(cp);
}
function isClassSetSyntaxCharacter(cp) {
	return CLASS_SET_SYNTAX_CHARACTER.has(cp);
}
function isClassSetReservedPunctuator(cp) {
	return CLASS_SET_RESERVED_PUNCTUATOR.has(cp);
}
function isIdentifierStartChar(cp) {
	return isIdStart(cp) || cp === DOLLAR_SIGN || cp === LOW_LINE;
}
function isIdentifierPartChar(cp) {
	return isIdContinue(cp) || cp === DOLLAR_SIGN || cp === ZERO_WIDTH_NON_JOINER || cp === ZERO_WIDTH_JOINER;
}
function isUnicodePropertyNameCharacter(cp) {
	return isLatinLetter(cp) || cp === LOW_LINE;
}
function isUnicodePropertyValueCharacter(cp) {
	return isUnicodePropertyNameCharacter(cp) || isDecimalDigit(cp);
}
function isRegularExpressionModifier(ch) {
	return ch === LATIN_SMALL_LETTER_I || ch === LATIN_SMALL_LETTER_M || ch === LATIN_SMALL_LETTER_S;
}
var RegExpValidator = class {
	constructor(options) {
		this._reader = new Reader();
		this._unicodeMode = false;
		this._unicodeSetsMode = false;
		this._nFlag = false;
		this._lastIntValue = 0;
		this._lastRange = {
			min: 0,
			max: Number.POSITIVE_INFINITY
		};
		this._lastStrValue = "";
		this._lastAssertionIsQuantifiable = false;
		this._numCapturingParens = 0;
		this._backreferenceNames = /* @__PURE__ */ new Set();
		this._srcCtx = null;
		this._options = options !== null && options !== void 0 ? options : {};
		this._groupSpecifiers = this.ecmaVersion >= 2025 ? new GroupSpecifiersAsES2025() : new GroupSpecifiersAsES2018();
	}
	validateLiteral(source, start = 0, end = source.length) {
		this._srcCtx = {
			source,
			start,
			end,
			kind: "literal"
		};
		this._unicodeSetsMode = this._unicodeMode = this._nFlag = false;
		this.reset(source, start, end);
		this.onLiteralEnter(start);
		if (this.eat(SOLIDUS) && this.eatRegExpBody() && this.eat(SOLIDUS)) {
			const flagStart = this.index;
			const unicode = source.includes("u", flagStart);
			const unicodeSets = source.includes("v", flagStart);
			this.validateFlagsInternal(source, flagStart, end);
			this.validatePatternInternal(source, start + 1, flagStart - 1, {
				unicode,
				unicodeSets
			});
		} else if (start >= end) this.raise("Empty");
		else {
			const c = String.fromCodePoint(this.currentCodePoint);
			this.raise(`Unexpected character '${c}'`);
		}
		this.onLiteralLeave(start, end);
	}
	validateFlags(source, start = 0, end = source.length) {
		this._srcCtx = {
			source,
			start,
			end,
			kind: "flags"
		};
		this.validateFlagsInternal(source, start, end);
	}
	validatePattern(source, start = 0, end = source.length, uFlagOrFlags = void 0) {
		this._srcCtx = {
			source,
			start,
			end,
			kind: "pattern"
		};
		this.validatePatternInternal(source, start, end, uFlagOrFlags);
	}
	validatePatternInternal(source, start = 0, end = source.length, uFlagOrFlags = void 0) {
		const mode = this._parseFlagsOptionToMode(uFlagOrFlags, end);
		this._unicodeMode = mode.unicodeMode;
		this._nFlag = mode.nFlag;
		this._unicodeSetsMode = mode.unicodeSetsMode;
		this.reset(source, start, end);
		this.consumePattern();
		if (!this._nFlag && this.ecmaVersion >= 2018 && !this._groupSpecifiers.isEmpty()) {
			this._nFlag = true;
			this.rewind(start);
			this.consumePattern();
		}
	}
	validateFlagsInternal(source, start, end) {
		const flags = this.parseFlags(source, start, end);
		this.onRegExpFlags(start, end, flags);
	}
	_parseFlagsOptionToMode(uFlagOrFlags, sourceEnd) {
		let unicode = false;
		let unicodeSets = false;
		if (uFlagOrFlags && this.ecmaVersion >= 2015) {
			if (typeof uFlagOrFlags === "object") {
				unicode = Boolean(uFlagOrFlags.unicode);
				if (this.ecmaVersion >= 2024) unicodeSets = Boolean(uFlagOrFlags.unicodeSets);
			} else unicode = uFlagOrFlags;
		}
		if (unicode && unicodeSets) this.raise("Invalid regular expression flags", {
			index: sourceEnd + 1,
			unicode,
			unicodeSets
		});
		return {
			unicodeMode: unicode || unicodeSets,
			nFlag: unicode && this.ecmaVersion >= 2018 || unicodeSets || Boolean(this._options.strict && this.ecmaVersion >= 2023),
			unicodeSetsMode: unicodeSets
		};
	}
	get strict() {
		return Boolean(this._options.strict) || this._unicodeMode;
	}
	get ecmaVersion() {
		var _a;
		return (_a = this._options.ecmaVersion) !== null && _a !== void 0 ? _a : latestEcmaVersion;
	}
	onLiteralEnter(start) {
		if (this._options.onLiteralEnter) this._options.onLiteralEnter(start);
	}
	onLiteralLeave(start, end) {
		if (this._options.onLiteralLeave) this._options.onLiteralLeave(start, end);
	}
	onRegExpFlags(start, end, flags) {
		if (this._options.onRegExpFlags) this._options.onRegExpFlags(start, end, flags);
		if (this._options.onFlags) this._options.onFlags(start, end, flags.global, flags.ignoreCase, flags.multiline, flags.unicode, flags.sticky, flags.dotAll, flags.hasIndices);
	}
	onPatternEnter(start) {
		if (this._options.onPatternEnter) this._options.onPatternEnter(start);
	}
	onPatternLeave(start, end) {
		if (this._options.onPatternLeave) this._options.onPatternLeave(start, end);
	}
	onDisjunctionEnter(start) {
		if (this._options.onDisjunctionEnter) this._options.onDisjunctionEnter(start);
	}
	onDisjunctionLeave(start, end) {
		if (this._options.onDisjunctionLeave) this._options.onDisjunctionLeave(start, end);
	}
	onAlternativeEnter(start, index) {
		if (this._options.onAlternativeEnter) this._options.onAlternativeEnter(start, index);
	}
	onAlternativeLeave(start, end, index) {
		if (this._options.onAlternativeLeave) this._options.onAlternativeLeave(start, end, index);
	}
	onGroupEnter(start) {
		if (this._options.onGroupEnter) this._options.onGroupEnter(start);
	}
	onGroupLeave(start, end) {
		if (this._options.onGroupLeave) this._options.onGroupLeave(start, end);
	}
	onModifiersEnter(start) {
		if (this._options.onModifiersEnter) this._options.onModifiersEnter(start);
	}
	onModifiersLeave(start, end) {
		if (this._options.onModifiersLeave) this._options.onModifiersLeave(start, end);
	}
	onAddModifiers(start, end, flags) {
		if (this._options.onAddModifiers) this._options.onAddModifiers(start, end, flags);
	}
	onRemoveModifiers(start, end, flags) {
		if (this._options.onRemoveModifiers) this._options.onRemoveModifiers(start, end, flags);
	}
	onCapturingGroupEnter(start, name) {
		if (this._options.onCapturingGroupEnter) this._options.onCapturingGroupEnter(start, name);
	}
	onCapturingGroupLeave(start, end, name) {
		if (this._options.onCapturingGroupLeave) this._options.onCapturingGroupLeave(start, end, name);
	}
	onQuantifier(start, end, min, max, greedy) {
		if (this._options.onQuantifier) this._options.onQuantifier(start, end, min, max, greedy);
	}
	onLookaroundAssertionEnter(start, kind, negate) {
		if (this._options.onLookaroundAssertionEnter) this._options.onLookaroundAssertionEnter(start, kind, negate);
	}
	onLookaroundAssertionLeave(start, end, kind, negate) {
		if (this._options.onLookaroundAssertionLeave) this._options.onLookaroundAssertionLeave(start, end, kind, negate);
	}
	onEdgeAssertion(start, end, kind) {
		if (this._options.onEdgeAssertion) this._options.onEdgeAssertion(start, end, kind);
	}
	onWordBoundaryAssertion(start, end, kind, negate) {
		if (this._options.onWordBoundaryAssertion) this._options.onWordBoundaryAssertion(start, end, kind, negate);
	}
	onAnyCharacterSet(start, end, kind) {
		if (this._options.onAnyCharacterSet) this._options.onAnyCharacterSet(start, end, kind);
	}
	onEscapeCharacterSet(start, end, kind, negate) {
		if (this._options.onEscapeCharacterSet) this._options.onEscapeCharacterSet(start, end, kind, negate);
	}
	onUnicodePropertyCharacterSet(start, end, kind, key, value, negate, strings) {
		if (this._options.onUnicodePropertyCharacterSet) this._options.onUnicodePropertyCharacterSet(start, end, kind, key, value, negate, strings);
	}
	onCharacter(start, end, value) {
		if (this._options.onCharacter) this._options.onCharacter(start, end, value);
	}
	onBackreference(start, end, ref) {
		if (this._options.onBackreference) this._options.onBackreference(start, end, ref);
	}
	onCharacterClassEnter(start, negate, unicodeSets) {
		if (this._options.onCharacterClassEnter) this._options.onCharacterClassEnter(start, negate, unicodeSets);
	}
	onCharacterClassLeave(start, end, negate) {
		if (this._options.onCharacterClassLeave) this._options.onCharacterClassLeave(start, end, negate);
	}
	onCharacterClassRange(start, end, min, max) {
		if (this._options.onCharacterClassRange) this._options.onCharacterClassRange(start, end, min, max);
	}
	onClassIntersection(start, end) {
		if (this._options.onClassIntersection) this._options.onClassIntersection(start, end);
	}
	onClassSubtraction(start, end) {
		if (this._options.onClassSubtraction) this._options.onClassSubtraction(start, end);
	}
	onClassStringDisjunctionEnter(start) {
		if (this._options.onClassStringDisjunctionEnter) this._options.onClassStringDisjunctionEnter(start);
	}
	onClassStringDisjunctionLeave(start, end) {
		if (this._options.onClassStringDisjunctionLeave) this._options.onClassStringDisjunctionLeave(start, end);
	}
	onStringAlternativeEnter(start, index) {
		if (this._options.onStringAlternativeEnter) this._options.onStringAlternativeEnter(start, index);
	}
	onStringAlternativeLeave(start, end, index) {
		if (this._options.onStringAlternativeLeave) this._options.onStringAlternativeLeave(start, end, index);
	}
	get index() {
		return this._reader.index;
	}
	get currentCodePoint() {
		return this._reader.currentCodePoint;
	}
	get nextCodePoint() {
		return this._reader.nextCodePoint;
	}
	get nextCodePoint2() {
		return this._reader.nextCodePoint2;
	}
	get nextCodePoint3() {
		return this._reader.nextCodePoint3;
	}
	reset(source, start, end) {
		this._reader.reset(source, start, end, this._unicodeMode);
	}
	rewind(index) {
		this._reader.rewind(index);
	}
	advance() {
		this._reader.advance();
	}
	eat(cp) {
		return this._reader.eat(cp);
	}
	eat2(cp1, cp2) {
		return this._reader.eat2(cp1, cp2);
	}
	eat3(cp1, cp2, cp3) {
		return this._reader.eat3(cp1, cp2, cp3);
	}
	raise(message, context) {
		var _a, _b, _c;
		throw newRegExpSyntaxError(this._srcCtx, {
			unicode: (_a = context === null || context === void 0 ? void 0 : context.unicode) !== null && _a !== void 0 ? _a : this._unicodeMode && !this._unicodeSetsMode,
			unicodeSets: (_b = context === null || context === void 0 ? void 0 : context.unicodeSets) !== null && _b !== void 0 ? _b : this._unicodeSetsMode
		}, (_c = context === null || context === void 0 ? void 0 : context.index) !== null && _c !== void 0 ? _c : this.index, message);
	}
	eatRegExpBody() {
		const start = this.index;
		let inClass = false;
		let escaped = false;
		for (;;) {
			const cp = this.currentCodePoint;
			if (cp === -1 || isLineTerminator(cp)) {
				const kind = inClass ? "character class" : "regular expression";
				this.raise(`Unterminated ${kind}`);
			}
			if (escaped) escaped = false;
			else if (cp === REVERSE_SOLIDUS) escaped = true;
			else if (cp === LEFT_SQUARE_BRACKET) inClass = true;
			else if (cp === RIGHT_SQUARE_BRACKET) inClass = false;
			else if (cp === SOLIDUS && !inClass || cp === ASTERISK && this.index === start) break;
			this.advance();
		}
		return this.index !== start;
	}
	consumePattern() {
		const start = this.index;
		this._numCapturingParens = this.countCapturingParens();
		this._groupSpecifiers.clear();
		this._backreferenceNames.clear();
		this.onPatternEnter(start);
		this.consumeDisjunction();
		const cp = this.currentCodePoint;
		if (this.currentCodePoint !== -1) {
			if (cp === RIGHT_PARENTHESIS) this.raise("Unmatched ')'");
			if (cp === REVERSE_SOLIDUS) this.raise("\\ at end of pattern");
			if (cp === RIGHT_SQUARE_BRACKET || cp === RIGHT_CURLY_BRACKET) this.raise("Lone quantifier brackets");
			const c = String.fromCodePoint(cp);
			this.raise(`Unexpected character '${c}'`);
		}
		for (const name of this._backreferenceNames) if (!this._groupSpecifiers.hasInPattern(name)) this.raise("Invalid named capture referenced");
		this.onPatternLeave(start, this.index);
	}
	countCapturingParens() {
		const start = this.index;
		let inClass = false;
		let escaped = false;
		let count = 0;
		let cp = 0;
		while ((cp = this.currentCodePoint) !== -1) {
			if (escaped) escaped = false;
			else if (cp === REVERSE_SOLIDUS) escaped = true;
			else if (cp === LEFT_SQUARE_BRACKET) inClass = true;
			else if (cp === RIGHT_SQUARE_BRACKET) inClass = false;
			else if (cp === LEFT_PARENTHESIS && !inClass && (this.nextCodePoint !== QUESTION_MARK || this.nextCodePoint2 === LESS_THAN_SIGN && this.nextCodePoint3 !== EQUALS_SIGN && this.nextCodePoint3 !== EXCLAMATION_MARK)) count += 1;
			this.advance();
		}
		this.rewind(start);
		return count;
	}
	consumeDisjunction() {
		const start = this.index;
		let i = 0;
		this._groupSpecifiers.enterDisjunction();
		this.onDisjunctionEnter(start);
		do
			this.consumeAlternative(i++);
		while (this.eat(VERTICAL_LINE));
		if (this.consumeQuantifier(true)) this.raise("Nothing to repeat");
		if (this.eat(LEFT_CURLY_BRACKET)) this.raise("Lone quantifier brackets");
		this.onDisjunctionLeave(start, this.index);
		this._groupSpecifiers.leaveDisjunction();
	}
	consumeAlternative(i) {
		const start = this.index;
		this._groupSpecifiers.enterAlternative(i);
		this.onAlternativeEnter(start, i);
		while (this.currentCodePoint !== -1 && this.consumeTerm());
		this.onAlternativeLeave(start, this.index, i);
	}
	consumeTerm() {
		if (this._unicodeMode || this.strict) return this.consumeAssertion() || this.consumeAtom() && this.consumeOptionalQuantifier();
		return this.consumeAssertion() && (!this._lastAssertionIsQuantifiable || this.consumeOptionalQuantifier()) || this.consumeExtendedAtom() && this.consumeOptionalQuantifier();
	}
	consumeOptionalQuantifier() {
		this.consumeQuantifier();
		return true;
	}
	consumeAssertion() {
		const start = this.index;
		this._lastAssertionIsQuantifiable = false;
		if (this.eat(CIRCUMFLEX_ACCENT)) {
			this.onEdgeAssertion(start, this.index, "start");
			return true;
		}
		if (this.eat(DOLLAR_SIGN)) {
			this.onEdgeAssertion(start, this.index, "end");
			return true;
		}
		if (this.eat2(REVERSE_SOLIDUS, LATIN_CAPITAL_LETTER_B)) {
			this.onWordBoundaryAssertion(start, this.index, "word", true);
			return true;
		}
		if (this.eat2(REVERSE_SOLIDUS, LATIN_SMALL_LETTER_B)) {
			this.onWordBoundaryAssertion(start, this.index, "word", false);
			return true;
		}
		if (this.eat2(LEFT_PARENTHESIS, QUESTION_MARK)) {
			const lookbehind = this.ecmaVersion >= 2018 && this.eat(LESS_THAN_SIGN);
			let negate = false;
			if (this.eat(EQUALS_SIGN) || (negate = this.eat(EXCLAMATION_MARK))) {
				const kind = lookbehind ? "lookbehind" : "lookahead";
				this.onLookaroundAssertionEnter(start, kind, negate);
				this.consumeDisjunction();
				if (!this.eat(RIGHT_PARENTHESIS)) this.raise("Unterminated group");
				this._lastAssertionIsQuantifiable = !lookbehind && !this.strict;
				this.onLookaroundAssertionLeave(start, this.index, kind, negate);
				return true;
			}
			this.rewind(start);
		}
		return false;
	}
	consumeQuantifier(noConsume = false) {
		const start = this.index;
		let min = 0;
		let max = 0;
		let greedy = false;
		if (this.eat(ASTERISK)) {
			min = 0;
			max = Number.POSITIVE_INFINITY;
		} else if (this.eat(PLUS_SIGN)) {
			min = 1;
			max = Number.POSITIVE_INFINITY;
		} else if (this.eat(QUESTION_MARK)) {
			min = 0;
			max = 1;
		} else if (this.eatBracedQuantifier(noConsume)) ({min, max} = this._lastRange);
		else return false;
		greedy = !this.eat(QUESTION_MARK);
		if (!noConsume) this.onQuantifier(start, this.index, min, max, greedy);
		return true;
	}
	eatBracedQuantifier(noError) {
		const start = this.index;
		if (this.eat(LEFT_CURLY_BRACKET)) {
			if (this.eatDecimalDigits()) {
				const min = this._lastIntValue;
				let max = min;
				if (this.eat(COMMA)) max = this.eatDecimalDigits() ? this._lastIntValue : Number.POSITIVE_INFINITY;
				if (this.eat(RIGHT_CURLY_BRACKET)) {
					if (!noError && max < min) this.raise("numbers out of order in {} quantifier");
					this._lastRange = {
						min,
						max
					};
					return true;
				}
			}
			if (!noError && (this._unicodeMode || this.strict)) this.raise("Incomplete quantifier");
			this.rewind(start);
		}
		return false;
	}
	consumeAtom() {
		return this.consumePatternCharacter() || this.consumeDot() || this.consumeReverseSolidusAtomEscape() || Boolean(this.consumeCharacterClass()) || this.consumeCapturingGroup() || this.consumeUncapturingGroup();
	}
	consumeDot() {
		if (this.eat(FULL_STOP)) {
			this.onAnyCharacterSet(this.index - 1, this.index, "any");
			return true;
		}
		return false;
	}
	consumeReverseSolidusAtomEscape() {
		const start = this.index;
		if (this.eat(REVERSE_SOLIDUS)) {
			if (this.consumeAtomEscape()) return true;
			this.rewind(start);
		}
		return false;
	}
	consumeUncapturingGroup() {
		const start = this.index;
		if (this.eat2(LEFT_PARENTHESIS, QUESTION_MARK)) {
			this.onGroupEnter(start);
			if (this.ecmaVersion >= 2025) this.consumeModifiers();
			if (!this.eat(COLON)) {
				this.rewind(start + 1);
				this.raise("Invalid group");
			}
			this.consumeDisjunction();
			if (!this.eat(RIGHT_PARENTHESIS)) this.raise("Unterminated group");
			this.onGroupLeave(start, this.index);
			return true;
		}
		return false;
	}
	consumeModifiers() {
		const start = this.index;
		const hasAddModifiers = this.eatModifiers();
		const addModifiersEnd = this.index;
		const hasHyphen = this.eat(HYPHEN_MINUS);
		if (!hasAddModifiers && !hasHyphen) return false;
		this.onModifiersEnter(start);
		const addModifiers = this.parseModifiers(start, addModifiersEnd);
		this.onAddModifiers(start, addModifiersEnd, addModifiers);
		if (hasHyphen) {
			const modifiersStart = this.index;
			if (!this.eatModifiers() && !hasAddModifiers && this.currentCodePoint === COLON) this.raise("Invalid empty flags");
			const modifiers = this.parseModifiers(modifiersStart, this.index);
			for (const [flagName] of Object.entries(modifiers).filter(([, enable]) => enable)) if (addModifiers[flagName]) this.raise(`Duplicated flag '${String.fromCodePoint(FLAG_PROP_TO_CODEPOINT[flagName])}'`);
			this.onRemoveModifiers(modifiersStart, this.index, modifiers);
		}
		this.onModifiersLeave(start, this.index);
		return true;
	}
	consumeCapturingGroup() {
		const start = this.index;
		if (this.eat(LEFT_PARENTHESIS)) {
			let name = null;
			if (this.ecmaVersion >= 2018) {
				if (this.consumeGroupSpecifier()) name = this._lastStrValue;
				else if (this.currentCodePoint === QUESTION_MARK) {
					this.rewind(start);
					return false;
				}
			} else if (this.currentCodePoint === QUESTION_MARK) {
				this.rewind(start);
				return false;
			}
			this.onCapturingGroupEnter(start, name);
			this.consumeDisjunction();
			if (!this.eat(RIGHT_PARENTHESIS)) this.raise("Unterminated group");
			this.onCapturingGroupLeave(start, this.index, name);
			return true;
		}
		return false;
	}
	consumeExtendedAtom() {
		return this.consumeDot() || this.consumeReverseSolidusAtomEscape() || this.consumeReverseSolidusFollowedByC() || Boolean(this.consumeCharacterClass()) || this.consumeCapturingGroup() || this.consumeUncapturingGroup() || this.consumeInvalidBracedQuantifier() || this.consumeExtendedPatternCharacter();
	}
	consumeReverseSolidusFollowedByC() {
		const start = this.index;
		if (this.currentCodePoint === REVERSE_SOLIDUS && this.nextCodePoint === LATIN_SMALL_LETTER_C) {
			this._lastIntValue = this.currentCodePoint;
			this.advance();
			this.onCharacter(start, this.index, REVERSE_SOLIDUS);
			return true;
		}
		return false;
	}
	consumeInvalidBracedQuantifier() {
		if (this.eatBracedQuantifier(true)) this.raise("Nothing to repeat");
		return false;
	}
	consumePatternCharacter() {
		const start = this.index;
		const cp = this.currentCodePoint;
		if (cp !== -1 && !isSyntaxCharacter(cp)) {
			this.advance();
			this.onCharacter(start, this.index, cp);
			return true;
		}
		return false;
	}
	consumeExtendedPatternCharacter() {
		const start = this.index;
		const cp = this.currentCodePoint;
		if (cp !== -1 && cp !== CIRCUMFLEX_ACCENT && cp !== DOLLAR_SIGN && cp !== REVERSE_SOLIDUS && cp !== FULL_STOP && cp !== ASTERISK && cp !== PLUS_SIGN && cp !== QUESTION_MARK && cp !== LEFT_PARENTHESIS && cp !== RIGHT_PARENTHESIS && cp !== LEFT_SQUARE_BRACKET && cp !== VERTICAL_LINE) {
			this.advance();
			this.onCharacter(start, this.index, cp);
			return true;
		}
		return false;
	}
	consumeGroupSpecifier() {
		const start = this.index;
		if (this.eat(QUESTION_MARK)) {
			if (this.eatGroupName()) {
				if (!this._groupSpecifiers.hasInScope(this._lastStrValue)) {
					this._groupSpecifiers.addToScope(this._lastStrValue);
					return true;
				}
				this.raise("Duplicate capture group name");
			}
			this.rewind(start);
		}
		return false;
	}
	consumeAtomEscape() {
		if (this.consumeBackreference() || this.consumeCharacterClassEscape() || this.consumeCharacterEscape() || this._nFlag && this.consumeKGroupName()) return true;
		if (this.strict || this._unicodeMode) this.raise("Invalid escape");
		return false;
	}
	consumeBackreference() {
		const start = this.index;
		if (this.eatDecimalEscape()) {
			const n = this._lastIntValue;
			if (n <= this._numCapturingParens) {
				this.onBackreference(start - 1, this.index, n);
				return true;
			}
			if (this.strict || this._unicodeMode) this.raise("Invalid escape");
			this.rewind(start);
		}
		return false;
	}
	consumeCharacterClassEscape() {
		var _a;
		const start = this.index;
		if (this.eat(LATIN_SMALL_LETTER_D)) {
			this._lastIntValue = -1;
			this.onEscapeCharacterSet(start - 1, this.index, "digit", false);
			return {};
		}
		if (this.eat(LATIN_CAPITAL_LETTER_D)) {
			this._lastIntValue = -1;
			this.onEscapeCharacterSet(start - 1, this.index, "digit", true);
			return {};
		}
		if (this.eat(LATIN_SMALL_LETTER_S)) {
			this._lastIntValue = -1;
			this.onEscapeCharacterSet(start - 1, this.index, "space", false);
			return {};
		}
		if (this.eat(LATIN_CAPITAL_LETTER_S)) {
			this._lastIntValue = -1;
			this.onEscapeCharacterSet(start - 1, this.index, "space", true);
			return {};
		}
		if (this.eat(LATIN_SMALL_LETTER_W)) {
			this._lastIntValue = -1;
			this.onEscapeCharacterSet(start - 1, this.index, "word", false);
			return {};
		}
		if (this.eat(LATIN_CAPITAL_LETTER_W)) {
			this._lastIntValue = -1;
			this.onEscapeCharacterSet(start - 1, this.index, "word", true);
			return {};
		}
		let negate = false;
		if (this._unicodeMode && this.ecmaVersion >= 2018 && (this.eat(LATIN_SMALL_LETTER_P) || (negate = this.eat(LATIN_CAPITAL_LETTER_P)))) {
			this._lastIntValue = -1;
			let result = null;
			if (this.eat(LEFT_CURLY_BRACKET) && (result = this.eatUnicodePropertyValueExpression()) && this.eat(RIGHT_CURLY_BRACKET)) {
				if (negate && result.strings) this.raise("Invalid property name");
				this.onUnicodePropertyCharacterSet(start - 1, this.index, "property", result.key, result.value, negate, (_a = result.strings) !== null && _a !== void 0 ? _a : false);
				return { mayContainStrings: result.strings };
			}
			this.raise("Invalid property name");
		}
		return null;
	}
	consumeCharacterEscape() {
		const start = this.index;
		if (this.eatControlEscape() || this.eatCControlLetter() || this.eatZero() || this.eatHexEscapeSequence() || this.eatRegExpUnicodeEscapeSequence() || !this.strict && !this._unicodeMode && this.eatLegacyOctalEscapeSequence() || this.eatIdentityEscape()) {
			this.onCharacter(start - 1, this.index, this._lastIntValue);
			return true;
		}
		return false;
	}
	consumeKGroupName() {
		const start = this.index;
		if (this.eat(LATIN_SMALL_LETTER_K)) {
			if (this.eatGroupName()) {
				const groupName = this._lastStrValue;
				this._backreferenceNames.add(groupName);
				this.onBackreference(start - 1, this.index, groupName);
				return true;
			}
			this.raise("Invalid named reference");
		}
		return false;
	}
	consumeCharacterClass() {
		const start = this.index;
		if (this.eat(LEFT_SQUARE_BRACKET)) {
			const negate = this.eat(CIRCUMFLEX_ACCENT);
			this.onCharacterClassEnter(start, negate, this._unicodeSetsMode);
			const result = this.consumeClassContents();
			if (!this.eat(RIGHT_SQUARE_BRACKET)) {
				if (this.currentCodePoint === -1) this.raise("Unterminated character class");
				this.raise("Invalid character in character class");
			}
			if (negate && result.mayContainStrings) this.raise("Negated character class may contain strings");
			this.onCharacterClassLeave(start, this.index, negate);
			return result;
		}
		return null;
	}
	consumeClassContents() {
		if (this._unicodeSetsMode) {
			if (this.currentCodePoint === RIGHT_SQUARE_BRACKET) return {};
			return this.consumeClassSetExpression();
		}
		const strict = this.strict || this._unicodeMode;
		for (;;) {
			const rangeStart = this.index;
			if (!this.consumeClassAtom()) break;
			const min = this._lastIntValue;
			if (!this.eat(HYPHEN_MINUS)) continue;
			this.onCharacter(this.index - 1, this.index, HYPHEN_MINUS);
			if (!this.consumeClassAtom()) break;
			const max = this._lastIntValue;
			if (min === -1 || max === -1) {
				if (strict) this.raise("Invalid character class");
				continue;
			}
			if (min > max) this.raise("Range out of order in character class");
			this.onCharacterClassRange(rangeStart, this.index, min, max);
		}
		return {};
	}
	consumeClassAtom() {
		const start = this.index;
		const cp = this.currentCodePoint;
		if (cp !== -1 && cp !== REVERSE_SOLIDUS && cp !== RIGHT_SQUARE_BRACKET) {
			this.advance();
			this._lastIntValue = cp;
			this.onCharacter(start, this.index, this._lastIntValue);
			return true;
		}
		if (this.eat(REVERSE_SOLIDUS)) {
			if (this.consumeClassEscape()) return true;
			if (!this.strict && this.currentCodePoint === LATIN_SMALL_LETTER_C) {
				this._lastIntValue = REVERSE_SOLIDUS;
				this.onCharacter(start, this.index, this._lastIntValue);
				return true;
			}
			if (this.strict || this._unicodeMode) this.raise("Invalid escape");
			this.rewind(start);
		}
		return false;
	}
	consumeClassEscape() {
		const start = this.index;
		if (this.eat(LATIN_SMALL_LETTER_B)) {
			this._lastIntValue = BACKSPACE;
			this.onCharacter(start - 1, this.index, this._lastIntValue);
			return true;
		}
		if (this._unicodeMode && this.eat(HYPHEN_MINUS)) {
			this._lastIntValue = HYPHEN_MINUS;
			this.onCharacter(start - 1, this.index, this._lastIntValue);
			return true;
		}
		let cp = 0;
		if (!this.strict && !this._unicodeMode && this.currentCodePoint === LATIN_SMALL_LETTER_C && (isDecimalDigit(cp = this.nextCodePoint) || cp === LOW_LINE)) {
			this.advance();
			this.advance();
			this._lastIntValue = cp % 32;
			this.onCharacter(start - 1, this.index, this._lastIntValue);
			return true;
		}
		return Boolean(this.consumeCharacterClassEscape()) || this.consumeCharacterEscape();
	}
	consumeClassSetExpression() {
		const start = this.index;
		let mayContainStrings = false;
		let result = null;
		if (this.consumeClassSetCharacter()) {
			if (this.consumeClassSetRangeFromOperator(start)) {
				this.consumeClassUnionRight({});
				return {};
			}
			mayContainStrings = false;
		} else if (result = this.consumeClassSetOperand()) mayContainStrings = result.mayContainStrings;
		else {
			const cp = this.currentCodePoint;
			if (cp === REVERSE_SOLIDUS) {
				this.advance();
				this.raise("Invalid escape");
			}
			if (cp === this.nextCodePoint && isClassSetReservedDoublePunctuatorCharacter(cp)) this.raise("Invalid set operation in character class");
			this.raise("Invalid character in character class");
		}
		if (this.eat2(AMPERSAND, AMPERSAND)) {
			while (this.currentCodePoint !== AMPERSAND && (result = this.consumeClassSetOperand())) {
				this.onClassIntersection(start, this.index);
				if (!result.mayContainStrings) mayContainStrings = false;
				if (this.eat2(AMPERSAND, AMPERSAND)) continue;
				return { mayContainStrings };
			}
			this.raise("Invalid character in character class");
		}
		if (this.eat2(HYPHEN_MINUS, HYPHEN_MINUS)) {
			while (this.consumeClassSetOperand()) {
				this.onClassSubtraction(start, this.index);
				if (this.eat2(HYPHEN_MINUS, HYPHEN_MINUS)) continue;
				return { mayContainStrings };
			}
			this.raise("Invalid character in character class");
		}
		return this.consumeClassUnionRight({ mayContainStrings });
	}
	consumeClassUnionRight(leftResult) {
		let mayContainStrings = leftResult.mayContainStrings;
		for (;;) {
			const start = this.index;
			if (this.consumeClassSetCharacter()) {
				this.consumeClassSetRangeFromOperator(start);
				continue;
			}
			const result = this.consumeClassSetOperand();
			if (result) {
				if (result.mayContainStrings) mayContainStrings = true;
				continue;
			}
			break;
		}
		return { mayContainStrings };
	}
	consumeClassSetRangeFromOperator(start) {
		const currentStart = this.index;
		const min = this._lastIntValue;
		if (this.eat(HYPHEN_MINUS)) {
			if (this.consumeClassSetCharacter()) {
				const max = this._lastIntValue;
				if (min === -1 || max === -1) this.raise("Invalid character class");
				if (min > max) this.raise("Range out of order in character class");
				this.onCharacterClassRange(start, this.index, min, max);
				return true;
			}
			this.rewind(currentStart);
		}
		return false;
	}
	consumeClassSetOperand() {
		let result = null;
		if (result = this.consumeNestedClass()) return result;
		if (result = this.consumeClassStringDisjunction()) return result;
		if (this.consumeClassSetCharacter()) return {};
		return null;
	}
	consumeNestedClass() {
		const start = this.index;
		if (this.eat(LEFT_SQUARE_BRACKET)) {
			const negate = this.eat(CIRCUMFLEX_ACCENT);
			this.onCharacterClassEnter(start, negate, true);
			const result = this.consumeClassContents();
			if (!this.eat(RIGHT_SQUARE_BRACKET)) this.raise("Unterminated character class");
			if (negate && result.mayContainStrings) this.raise("Negated character class may contain strings");
			this.onCharacterClassLeave(start, this.index, negate);
			return result;
		}
		if (this.eat(REVERSE_SOLIDUS)) {
			const result = this.consumeCharacterClassEscape();
			if (result) return result;
			this.rewind(start);
		}
		return null;
	}
	consumeClassStringDisjunction() {
		const start = this.index;
		if (this.eat3(REVERSE_SOLIDUS, LATIN_SMALL_LETTER_Q, LEFT_CURLY_BRACKET)) {
			this.onClassStringDisjunctionEnter(start);
			let i = 0;
			let mayContainStrings = false;
			do
				if (this.consumeClassString(i++).mayContainStrings) mayContainStrings = true;
			while (this.eat(VERTICAL_LINE));
			if (this.eat(RIGHT_CURLY_BRACKET)) {
				this.onClassStringDisjunctionLeave(start, this.index);
				return { mayContainStrings };
			}
			this.raise("Unterminated class string disjunction");
		}
		return null;
	}
	consumeClassString(i) {
		const start = this.index;
		let count = 0;
		this.onStringAlternativeEnter(start, i);
		while (this.currentCodePoint !== -1 && this.consumeClassSetCharacter()) count++;
		this.onStringAlternativeLeave(start, this.index, i);
		return { mayContainStrings: count !== 1 };
	}
	consumeClassSetCharacter() {
		const start = this.index;
		const cp = this.currentCodePoint;
		if (cp !== this.nextCodePoint || !isClassSetReservedDoublePunctuatorCharacter(cp)) {
			if (cp !== -1 && !isClassSetSyntaxCharacter(cp)) {
				this._lastIntValue = cp;
				this.advance();
				this.onCharacter(start, this.index, this._lastIntValue);
				return true;
			}
		}
		if (this.eat(REVERSE_SOLIDUS)) {
			if (this.consumeCharacterEscape()) return true;
			if (isClassSetReservedPunctuator(this.currentCodePoint)) {
				this._lastIntValue = this.currentCodePoint;
				this.advance();
				this.onCharacter(start, this.index, this._lastIntValue);
				return true;
			}
			if (this.eat(LATIN_SMALL_LETTER_B)) {
				this._lastIntValue = BACKSPACE;
				this.onCharacter(start, this.index, this._lastIntValue);
				return true;
			}
			this.rewind(start);
		}
		return false;
	}
	eatGroupName() {
		if (this.eat(LESS_THAN_SIGN)) {
			if (this.eatRegExpIdentifierName() && this.eat(GREATER_THAN_SIGN)) return true;
			this.raise("Invalid capture group name");
		}
		return false;
	}
	eatRegExpIdentifierName() {
		if (this.eatRegExpIdentifierStart()) {
			this._lastStrValue = String.fromCodePoint(this._lastIntValue);
			while (this.eatRegExpIdentifierPart()) this._lastStrValue += String.fromCodePoint(this._lastIntValue);
			return true;
		}
		return false;
	}
	eatRegExpIdentifierStart() {
		const start = this.index;
		const forceUFlag = !this._unicodeMode && this.ecmaVersion >= 2020;
		let cp = this.currentCodePoint;
		this.advance();
		if (cp === REVERSE_SOLIDUS && this.eatRegExpUnicodeEscapeSequence(forceUFlag)) cp = this._lastIntValue;
		else if (forceUFlag && isLeadSurrogate(cp) && isTrailSurrogate(this.currentCodePoint)) {
			cp = combineSurrogatePair(cp, this.currentCodePoint);
			this.advance();
		}
		if (isIdentifierStartChar(cp)) {
			this._lastIntValue = cp;
			return true;
		}
		if (this.index !== start) this.rewind(start);
		return false;
	}
	eatRegExpIdentifierPart() {
		const start = this.index;
		const forceUFlag = !this._unicodeMode && this.ecmaVersion >= 2020;
		let cp = this.currentCodePoint;
		this.advance();
		if (cp === REVERSE_SOLIDUS && this.eatRegExpUnicodeEscapeSequence(forceUFlag)) cp = this._lastIntValue;
		else if (forceUFlag && isLeadSurrogate(cp) && isTrailSurrogate(this.currentCodePoint)) {
			cp = combineSurrogatePair(cp, this.currentCodePoint);
			this.advance();
		}
		if (isIdentifierPartChar(cp)) {
			this._lastIntValue = cp;
			return true;
		}
		if (this.index !== start) this.rewind(start);
		return false;
	}
	eatCControlLetter() {
		const start = this.index;
		if (this.eat(LATIN_SMALL_LETTER_C)) {
			if (this.eatControlLetter()) return true;
			this.rewind(start);
		}
		return false;
	}
	eatZero() {
		if (this.currentCodePoint === DIGIT_ZERO && !isDecimalDigit(this.nextCodePoint)) {
			this._lastIntValue = 0;
			this.advance();
			return true;
		}
		return false;
	}
	eatControlEscape() {
		if (this.eat(LATIN_SMALL_LETTER_F)) {
			this._lastIntValue = FORM_FEED;
			return true;
		}
		if (this.eat(LATIN_SMALL_LETTER_N)) {
			this._lastIntValue = LINE_FEED$2;
			return true;
		}
		if (this.eat(LATIN_SMALL_LETTER_R)) {
			this._lastIntValue = CARRIAGE_RETURN$1;
			return true;
		}
		if (this.eat(LATIN_SMALL_LETTER_T)) {
			this._lastIntValue = CHARACTER_TABULATION;
			return true;
		}
		if (this.eat(LATIN_SMALL_LETTER_V)) {
			this._lastIntValue = LINE_TABULATION;
			return true;
		}
		return false;
	}
	eatControlLetter() {
		const cp = this.currentCodePoint;
		if (isLatinLetter(cp)) {
			this.advance();
			this._lastIntValue = cp % 32;
			return true;
		}
		return false;
	}
	eatRegExpUnicodeEscapeSequence(forceUFlag = false) {
		const start = this.index;
		const uFlag = forceUFlag || this._unicodeMode;
		if (this.eat(LATIN_SMALL_LETTER_U)) {
			if (uFlag && this.eatRegExpUnicodeSurrogatePairEscape() || this.eatFixedHexDigits(4) || uFlag && this.eatRegExpUnicodeCodePointEscape()) return true;
			if (this.strict || uFlag) this.raise("Invalid unicode escape");
			this.rewind(start);
		}
		return false;
	}
	eatRegExpUnicodeSurrogatePairEscape() {
		const start = this.index;
		if (this.eatFixedHexDigits(4)) {
			const lead = this._lastIntValue;
			if (isLeadSurrogate(lead) && this.eat(REVERSE_SOLIDUS) && this.eat(LATIN_SMALL_LETTER_U) && this.eatFixedHexDigits(4)) {
				const trail = this._lastIntValue;
				if (isTrailSurrogate(trail)) {
					this._lastIntValue = combineSurrogatePair(lead, trail);
					return true;
				}
			}
			this.rewind(start);
		}
		return false;
	}
	eatRegExpUnicodeCodePointEscape() {
		const start = this.index;
		if (this.eat(LEFT_CURLY_BRACKET) && this.eatHexDigits() && this.eat(RIGHT_CURLY_BRACKET) && isValidUnicode(this._lastIntValue)) return true;
		this.rewind(start);
		return false;
	}
	eatIdentityEscape() {
		const cp = this.currentCodePoint;
		if (this.isValidIdentityEscape(cp)) {
			this._lastIntValue = cp;
			this.advance();
			return true;
		}
		return false;
	}
	isValidIdentityEscape(cp) {
		if (cp === -1) return false;
		if (this._unicodeMode) return isSyntaxCharacter(cp) || cp === SOLIDUS;
		if (this.strict) return !isIdContinue(cp);
		if (this._nFlag) return !(cp === LATIN_SMALL_LETTER_C || cp === LATIN_SMALL_LETTER_K);
		return cp !== LATIN_SMALL_LETTER_C;
	}
	eatDecimalEscape() {
		this._lastIntValue = 0;
		let cp = this.currentCodePoint;
		if (cp >= DIGIT_ONE && cp <= DIGIT_NINE) {
			do {
				this._lastIntValue = 10 * this._lastIntValue + (cp - DIGIT_ZERO);
				this.advance();
			} while ((cp = this.currentCodePoint) >= DIGIT_ZERO && cp <= DIGIT_NINE);
			return true;
		}
		return false;
	}
	eatUnicodePropertyValueExpression() {
		const start = this.index;
		if (this.eatUnicodePropertyName() && this.eat(EQUALS_SIGN)) {
			const key = this._lastStrValue;
			if (this.eatUnicodePropertyValue()) {
				const value = this._lastStrValue;
				if (isValidUnicodeProperty(this.ecmaVersion, key, value)) return {
					key,
					value: value || null
				};
				this.raise("Invalid property name");
			}
		}
		this.rewind(start);
		if (this.eatLoneUnicodePropertyNameOrValue()) {
			const nameOrValue = this._lastStrValue;
			if (isValidUnicodeProperty(this.ecmaVersion, "General_Category", nameOrValue)) return {
				key: "General_Category",
				value: nameOrValue || null
			};
			if (isValidLoneUnicodeProperty(this.ecmaVersion, nameOrValue)) return {
				key: nameOrValue,
				value: null
			};
			if (this._unicodeSetsMode && isValidLoneUnicodePropertyOfString(this.ecmaVersion, nameOrValue)) return {
				key: nameOrValue,
				value: null,
				strings: true
			};
			this.raise("Invalid property name");
		}
		return null;
	}
	eatUnicodePropertyName() {
		this._lastStrValue = "";
		while (isUnicodePropertyNameCharacter(this.currentCodePoint)) {
			this._lastStrValue += String.fromCodePoint(this.currentCodePoint);
			this.advance();
		}
		return this._lastStrValue !== "";
	}
	eatUnicodePropertyValue() {
		this._lastStrValue = "";
		while (isUnicodePropertyValueCharacter(this.currentCodePoint)) {
			this._lastStrValue += String.fromCodePoint(this.currentCodePoint);
			this.advance();
		}
		return this._lastStrValue !== "";
	}
	eatLoneUnicodePropertyNameOrValue() {
		return this.eatUnicodePropertyValue();
	}
	eatHexEscapeSequence() {
		const start = this.index;
		if (this.eat(LATIN_SMALL_LETTER_X)) {
			if (this.eatFixedHexDigits(2)) return true;
			if (this._unicodeMode || this.strict) this.raise("Invalid escape");
			this.rewind(start);
		}
		return false;
	}
	eatDecimalDigits() {
		const start = this.index;
		this._lastIntValue = 0;
		while (isDecimalDigit(this.currentCodePoint)) {
			this._lastIntValue = 10 * this._lastIntValue + digitToInt(this.currentCodePoint);
			this.advance();
		}
		return this.index !== start;
	}
	eatHexDigits() {
		const start = this.index;
		this._lastIntValue = 0;
		while (isHexDigit(this.currentCodePoint)) {
			this._lastIntValue = 16 * this._lastIntValue + digitToInt(this.currentCodePoint);
			this.advance();
		}
		return this.index !== start;
	}
	eatLegacyOctalEscapeSequence() {
		if (this.eatOctalDigit()) {
			const n1 = this._lastIntValue;
			if (this.eatOctalDigit()) {
				const n2 = this._lastIntValue;
				if (n1 <= 3 && this.eatOctalDigit()) this._lastIntValue = n1 * 64 + n2 * 8 + this._lastIntValue;
				else this._lastIntValue = n1 * 8 + n2;
			} else this._lastIntValue = n1;
			return true;
		}
		return false;
	}
	eatOctalDigit() {
		const cp = this.currentCodePoint;
		if (isOctalDigit(cp)) {
			this.advance();
			this._lastIntValue = cp - DIGIT_ZERO;
			return true;
		}
		this._lastIntValue = 0;
		return false;
	}
	eatFixedHexDigits(length) {
		const start = this.index;
		this._lastIntValue = 0;
		for (let i = 0; i < length; ++i) {
			const cp = this.currentCodePoint;
			if (!isHexDigit(cp)) {
				this.rewind(start);
				return false;
			}
			this._lastIntValue = 16 * this._lastIntValue + digitToInt(cp);
			this.advance();
		}
		return true;
	}
	eatModifiers() {
		let ate = false;
		while (isRegularExpressionModifier(this.currentCodePoint)) {
			this.advance();
			ate = true;
		}
		return ate;
	}
	parseModifiers(start, end) {
		const { ignoreCase, multiline, dotAll } = this.parseFlags(this._reader.source, start, end);
		return {
			ignoreCase,
			multiline,
			dotAll
		};
	}
	parseFlags(source, start, end) {
		const flags = {
			global: false,
			ignoreCase: false,
			multiline: false,
			unicode: false,
			sticky: false,
			dotAll: false,
			hasIndices: false,
			unicodeSets: false
		};
		const validFlags = /* @__PURE__ */ new Set();
		validFlags.add(LATIN_SMALL_LETTER_G);
		validFlags.add(LATIN_SMALL_LETTER_I);
		validFlags.add(LATIN_SMALL_LETTER_M);
		if (this.ecmaVersion >= 2015) {
			validFlags.add(LATIN_SMALL_LETTER_U);
			validFlags.add(LATIN_SMALL_LETTER_Y);
			if (this.ecmaVersion >= 2018) {
				validFlags.add(LATIN_SMALL_LETTER_S);
				if (this.ecmaVersion >= 2022) {
					validFlags.add(LATIN_SMALL_LETTER_D);
					if (this.ecmaVersion >= 2024) validFlags.add(LATIN_SMALL_LETTER_V);
				}
			}
		}
		for (let i = start; i < end; ++i) {
			const flag = source.charCodeAt(i);
			if (validFlags.has(flag)) {
				const prop = FLAG_CODEPOINT_TO_PROP[flag];
				if (flags[prop]) this.raise(`Duplicated flag '${source[i]}'`, { index: start });
				flags[prop] = true;
			} else this.raise(`Invalid flag '${source[i]}'`, { index: start });
		}
		return flags;
	}
};
const DUMMY_PATTERN = {};
const DUMMY_FLAGS = {};
const DUMMY_CAPTURING_GROUP = {};
function isClassSetOperand(node) {
	return node.type === "Character" || node.type === "CharacterSet" || node.type === "CharacterClass" || node.type === "ExpressionCharacterClass" || node.type === "ClassStringDisjunction";
}
var RegExpParserState = class {
	constructor(options) {
		var _a;
		this._node = DUMMY_PATTERN;
		this._expressionBufferMap = /* @__PURE__ */ new Map();
		this._flags = DUMMY_FLAGS;
		this._backreferences = [];
		this._capturingGroups = [];
		this.source = "";
		this.strict = Boolean(options === null || options === void 0 ? void 0 : options.strict);
		this.ecmaVersion = (_a = options === null || options === void 0 ? void 0 : options.ecmaVersion) !== null && _a !== void 0 ? _a : latestEcmaVersion;
	}
	get pattern() {
		if (this._node.type !== "Pattern") throw new Error("UnknownError");
		return this._node;
	}
	get flags() {
		if (this._flags.type !== "Flags") throw new Error("UnknownError");
		return this._flags;
	}
	onRegExpFlags(start, end, { global, ignoreCase, multiline, unicode, sticky, dotAll, hasIndices, unicodeSets }) {
		this._flags = {
			type: "Flags",
			parent: null,
			start,
			end,
			raw: this.source.slice(start, end),
			global,
			ignoreCase,
			multiline,
			unicode,
			sticky,
			dotAll,
			hasIndices,
			unicodeSets
		};
	}
	onPatternEnter(start) {
		this._node = {
			type: "Pattern",
			parent: null,
			start,
			end: start,
			raw: "",
			alternatives: []
		};
		this._backreferences.length = 0;
		this._capturingGroups.length = 0;
	}
	onPatternLeave(start, end) {
		this._node.end = end;
		this._node.raw = this.source.slice(start, end);
		for (const reference of this._backreferences) {
			const ref = reference.ref;
			const groups = typeof ref === "number" ? [this._capturingGroups[ref - 1]] : this._capturingGroups.filter((g) => g.name === ref);
			if (groups.length === 1) {
				const group = groups[0];
				reference.ambiguous = false;
				reference.resolved = group;
			} else {
				reference.ambiguous = true;
				reference.resolved = groups;
			}
			for (const group of groups) group.references.push(reference);
		}
	}
	onAlternativeEnter(start) {
		const parent = this._node;
		if (parent.type !== "Assertion" && parent.type !== "CapturingGroup" && parent.type !== "Group" && parent.type !== "Pattern") throw new Error("UnknownError");
		this._node = {
			type: "Alternative",
			parent,
			start,
			end: start,
			raw: "",
			elements: []
		};
		parent.alternatives.push(this._node);
	}
	onAlternativeLeave(start, end) {
		const node = this._node;
		if (node.type !== "Alternative") throw new Error("UnknownError");
		node.end = end;
		node.raw = this.source.slice(start, end);
		this._node = node.parent;
	}
	onGroupEnter(start) {
		const parent = this._node;
		if (parent.type !== "Alternative") throw new Error("UnknownError");
		const group = {
			type: "Group",
			parent,
			start,
			end: start,
			raw: "",
			modifiers: null,
			alternatives: []
		};
		this._node = group;
		parent.elements.push(this._node);
	}
	onGroupLeave(start, end) {
		const node = this._node;
		if (node.type !== "Group" || node.parent.type !== "Alternative") throw new Error("UnknownError");
		node.end = end;
		node.raw = this.source.slice(start, end);
		this._node = node.parent;
	}
	onModifiersEnter(start) {
		const parent = this._node;
		if (parent.type !== "Group") throw new Error("UnknownError");
		this._node = {
			type: "Modifiers",
			parent,
			start,
			end: start,
			raw: "",
			add: null,
			remove: null
		};
		parent.modifiers = this._node;
	}
	onModifiersLeave(start, end) {
		const node = this._node;
		if (node.type !== "Modifiers" || node.parent.type !== "Group") throw new Error("UnknownError");
		node.end = end;
		node.raw = this.source.slice(start, end);
		this._node = node.parent;
	}
	onAddModifiers(start, end, { ignoreCase, multiline, dotAll }) {
		const parent = this._node;
		if (parent.type !== "Modifiers") throw new Error("UnknownError");
		parent.add = {
			type: "ModifierFlags",
			parent,
			start,
			end,
			raw: this.source.slice(start, end),
			ignoreCase,
			multiline,
			dotAll
		};
	}
	onRemoveModifiers(start, end, { ignoreCase, multiline, dotAll }) {
		const parent = this._node;
		if (parent.type !== "Modifiers") throw new Error("UnknownError");
		parent.remove = {
			type: "ModifierFlags",
			parent,
			start,
			end,
			raw: this.source.slice(start, end),
			ignoreCase,
			multiline,
			dotAll
		};
	}
	onCapturingGroupEnter(start, name) {
		const parent = this._node;
		if (parent.type !== "Alternative") throw new Error("UnknownError");
		this._node = {
			type: "CapturingGroup",
			parent,
			start,
			end: start,
			raw: "",
			name,
			alternatives: [],
			references: []
		};
		parent.elements.push(this._node);
		this._capturingGroups.push(this._node);
	}
	onCapturingGroupLeave(start, end) {
		const node = this._node;
		if (node.type !== "CapturingGroup" || node.parent.type !== "Alternative") throw new Error("UnknownError");
		node.end = end;
		node.raw = this.source.slice(start, end);
		this._node = node.parent;
	}
	onQuantifier(start, end, min, max, greedy) {
		const parent = this._node;
		if (parent.type !== "Alternative") throw new Error("UnknownError");
		const element = parent.elements.pop();
		if (element == null || element.type === "Quantifier" || element.type === "Assertion" && element.kind !== "lookahead") throw new Error("UnknownError");
		const node = {
			type: "Quantifier",
			parent,
			start: element.start,
			end,
			raw: this.source.slice(element.start, end),
			min,
			max,
			greedy,
			element
		};
		parent.elements.push(node);
		element.parent = node;
	}
	onLookaroundAssertionEnter(start, kind, negate) {
		const parent = this._node;
		if (parent.type !== "Alternative") throw new Error("UnknownError");
		const node = this._node = {
			type: "Assertion",
			parent,
			start,
			end: start,
			raw: "",
			kind,
			negate,
			alternatives: []
		};
		parent.elements.push(node);
	}
	onLookaroundAssertionLeave(start, end) {
		const node = this._node;
		if (node.type !== "Assertion" || node.parent.type !== "Alternative") throw new Error("UnknownError");
		node.end = end;
		node.raw = this.source.slice(start, end);
		this._node = node.parent;
	}
	onEdgeAssertion(start, end, kind) {
		const parent = this._node;
		if (parent.type !== "Alternative") throw new Error("UnknownError");
		parent.elements.push({
			type: "Assertion",
			parent,
			start,
			end,
			raw: this.source.slice(start, end),
			kind
		});
	}
	onWordBoundaryAssertion(start, end, kind, negate) {
		const parent = this._node;
		if (parent.type !== "Alternative") throw new Error("UnknownError");
		parent.elements.push({
			type: "Assertion",
			parent,
			start,
			end,
			raw: this.source.slice(start, end),
			kind,
			negate
		});
	}
	onAnyCharacterSet(start, end, kind) {
		const parent = this._node;
		if (parent.type !== "Alternative") throw new Error("UnknownError");
		parent.elements.push({
			type: "CharacterSet",
			parent,
			start,
			end,
			raw: this.source.slice(start, end),
			kind
		});
	}
	onEscapeCharacterSet(start, end, kind, negate) {
		const parent = this._node;
		if (parent.type !== "Alternative" && parent.type !== "CharacterClass") throw new Error("UnknownError");
		parent.elements.push({
			type: "CharacterSet",
			parent,
			start,
			end,
			raw: this.source.slice(start, end),
			kind,
			negate
		});
	}
	onUnicodePropertyCharacterSet(start, end, kind, key, value, negate, strings) {
		const parent = this._node;
		if (parent.type !== "Alternative" && parent.type !== "CharacterClass") throw new Error("UnknownError");
		const base = {
			type: "CharacterSet",
			parent: null,
			start,
			end,
			raw: this.source.slice(start, end),
			kind,
			strings: null,
			key
		};
		if (strings) {
			if (parent.type === "CharacterClass" && !parent.unicodeSets || negate || value !== null) throw new Error("UnknownError");
			parent.elements.push(Object.assign(Object.assign({}, base), {
				parent,
				strings,
				value,
				negate
			}));
		} else parent.elements.push(Object.assign(Object.assign({}, base), {
			parent,
			strings,
			value,
			negate
		}));
	}
	onCharacter(start, end, value) {
		const parent = this._node;
		if (parent.type !== "Alternative" && parent.type !== "CharacterClass" && parent.type !== "StringAlternative") throw new Error("UnknownError");
		parent.elements.push({
			type: "Character",
			parent,
			start,
			end,
			raw: this.source.slice(start, end),
			value
		});
	}
	onBackreference(start, end, ref) {
		const parent = this._node;
		if (parent.type !== "Alternative") throw new Error("UnknownError");
		const node = {
			type: "Backreference",
			parent,
			start,
			end,
			raw: this.source.slice(start, end),
			ref,
			ambiguous: false,
			resolved: DUMMY_CAPTURING_GROUP
		};
		parent.elements.push(node);
		this._backreferences.push(node);
	}
	onCharacterClassEnter(start, negate, unicodeSets) {
		const parent = this._node;
		const base = {
			type: "CharacterClass",
			parent,
			start,
			end: start,
			raw: "",
			unicodeSets,
			negate,
			elements: []
		};
		if (parent.type === "Alternative") {
			const node = Object.assign(Object.assign({}, base), { parent });
			this._node = node;
			parent.elements.push(node);
		} else if (parent.type === "CharacterClass" && parent.unicodeSets && unicodeSets) {
			const node = Object.assign(Object.assign({}, base), {
				parent,
				unicodeSets
			});
			this._node = node;
			parent.elements.push(node);
		} else throw new Error("UnknownError");
	}
	onCharacterClassLeave(start, end) {
		const node = this._node;
		if (node.type !== "CharacterClass" || node.parent.type !== "Alternative" && node.parent.type !== "CharacterClass") throw new Error("UnknownError");
		const parent = node.parent;
		node.end = end;
		node.raw = this.source.slice(start, end);
		this._node = parent;
		const expression = this._expressionBufferMap.get(node);
		if (!expression) return;
		if (node.elements.length > 0) throw new Error("UnknownError");
		this._expressionBufferMap.delete(node);
		const newNode = {
			type: "ExpressionCharacterClass",
			parent,
			start: node.start,
			end: node.end,
			raw: node.raw,
			negate: node.negate,
			expression
		};
		expression.parent = newNode;
		if (node !== parent.elements.pop()) throw new Error("UnknownError");
		parent.elements.push(newNode);
	}
	onCharacterClassRange(start, end) {
		const parent = this._node;
		if (parent.type !== "CharacterClass") throw new Error("UnknownError");
		const elements = parent.elements;
		const max = elements.pop();
		if (!max || max.type !== "Character") throw new Error("UnknownError");
		if (!parent.unicodeSets) {
			const hyphen = elements.pop();
			if (!hyphen || hyphen.type !== "Character" || hyphen.value !== HYPHEN_MINUS) throw new Error("UnknownError");
		}
		const min = elements.pop();
		if (!min || min.type !== "Character") throw new Error("UnknownError");
		const node = {
			type: "CharacterClassRange",
			parent,
			start,
			end,
			raw: this.source.slice(start, end),
			min,
			max
		};
		min.parent = node;
		max.parent = node;
		elements.push(node);
	}
	onClassIntersection(start, end) {
		var _a;
		const parent = this._node;
		if (parent.type !== "CharacterClass" || !parent.unicodeSets) throw new Error("UnknownError");
		const right = parent.elements.pop();
		const left = (_a = this._expressionBufferMap.get(parent)) !== null && _a !== void 0 ? _a : parent.elements.pop();
		if (!left || !right || left.type === "ClassSubtraction" || left.type !== "ClassIntersection" && !isClassSetOperand(left) || !isClassSetOperand(right)) throw new Error("UnknownError");
		const node = {
			type: "ClassIntersection",
			parent,
			start,
			end,
			raw: this.source.slice(start, end),
			left,
			right
		};
		left.parent = node;
		right.parent = node;
		this._expressionBufferMap.set(parent, node);
	}
	onClassSubtraction(start, end) {
		var _a;
		const parent = this._node;
		if (parent.type !== "CharacterClass" || !parent.unicodeSets) throw new Error("UnknownError");
		const right = parent.elements.pop();
		const left = (_a = this._expressionBufferMap.get(parent)) !== null && _a !== void 0 ? _a : parent.elements.pop();
		if (!left || !right || left.type === "ClassIntersection" || left.type !== "ClassSubtraction" && !isClassSetOperand(left) || !isClassSetOperand(right)) throw new Error("UnknownError");
		const node = {
			type: "ClassSubtraction",
			parent,
			start,
			end,
			raw: this.source.slice(start, end),
			left,
			right
		};
		left.parent = node;
		right.parent = node;
		this._expressionBufferMap.set(parent, node);
	}
	onClassStringDisjunctionEnter(start) {
		const parent = this._node;
		if (parent.type !== "CharacterClass" || !parent.unicodeSets) throw new Error("UnknownError");
		this._node = {
			type: "ClassStringDisjunction",
			parent,
			start,
			end: start,
			raw: "",
			alternatives: []
		};
		parent.elements.push(this._node);
	}
	onClassStringDisjunctionLeave(start, end) {
		const node = this._node;
		if (node.type !== "ClassStringDisjunction" || node.parent.type !== "CharacterClass") throw new Error("UnknownError");
		node.end = end;
		node.raw = this.source.slice(start, end);
		this._node = node.parent;
	}
	onStringAlternativeEnter(start) {
		const parent = this._node;
		if (parent.type !== "ClassStringDisjunction") throw new Error("UnknownError");
		this._node = {
			type: "StringAlternative",
			parent,
			start,
			end: start,
			raw: "",
			elements: []
		};
		parent.alternatives.push(this._node);
	}
	onStringAlternativeLeave(start, end) {
		const node = this._node;
		if (node.type !== "StringAlternative") throw new Error("UnknownError");
		node.end = end;
		node.raw = this.source.slice(start, end);
		this._node = node.parent;
	}
};
var RegExpParser = class {
	constructor(options) {
		this._state = new RegExpParserState(options);
		this._validator = new RegExpValidator(this._state);
	}
	parseLiteral(source, start = 0, end = source.length) {
		this._state.source = source;
		this._validator.validateLiteral(source, start, end);
		const pattern = this._state.pattern;
		const flags = this._state.flags;
		const literal = {
			type: "RegExpLiteral",
			parent: null,
			start,
			end,
			raw: source,
			pattern,
			flags
		};
		pattern.parent = literal;
		flags.parent = literal;
		return literal;
	}
	parseFlags(source, start = 0, end = source.length) {
		this._state.source = source;
		this._validator.validateFlags(source, start, end);
		return this._state.flags;
	}
	parsePattern(source, start = 0, end = source.length, uFlagOrFlags = void 0) {
		this._state.source = source;
		this._validator.validatePattern(source, start, end, uFlagOrFlags);
		return this._state.pattern;
	}
};
var RegExpVisitor = class {
	constructor(handlers) {
		this._handlers = handlers;
	}
	visit(node) {
		switch (node.type) {
			case "Alternative":
				this.visitAlternative(node);
				break;
			case "Assertion":
				this.visitAssertion(node);
				break;
			case "Backreference":
				this.visitBackreference(node);
				break;
			case "CapturingGroup":
				this.visitCapturingGroup(node);
				break;
			case "Character":
				this.visitCharacter(node);
				break;
			case "CharacterClass":
				this.visitCharacterClass(node);
				break;
			case "CharacterClassRange":
				this.visitCharacterClassRange(node);
				break;
			case "CharacterSet":
				this.visitCharacterSet(node);
				break;
			case "ClassIntersection":
				this.visitClassIntersection(node);
				break;
			case "ClassStringDisjunction":
				this.visitClassStringDisjunction(node);
				break;
			case "ClassSubtraction":
				this.visitClassSubtraction(node);
				break;
			case "ExpressionCharacterClass":
				this.visitExpressionCharacterClass(node);
				break;
			case "Flags":
				this.visitFlags(node);
				break;
			case "Group":
				this.visitGroup(node);
				break;
			case "Modifiers":
				this.visitModifiers(node);
				break;
			case "ModifierFlags":
				this.visitModifierFlags(node);
				break;
			case "Pattern":
				this.visitPattern(node);
				break;
			case "Quantifier":
				this.visitQuantifier(node);
				break;
			case "RegExpLiteral":
				this.visitRegExpLiteral(node);
				break;
			case "StringAlternative":
				this.visitStringAlternative(node);
				break;
			default: throw new Error(`Unknown type: ${node.type}`);
		}
	}
	visitAlternative(node) {
		if (this._handlers.onAlternativeEnter) this._handlers.onAlternativeEnter(node);
		node.elements.forEach(this.visit, this);
		if (this._handlers.onAlternativeLeave) this._handlers.onAlternativeLeave(node);
	}
	visitAssertion(node) {
		if (this._handlers.onAssertionEnter) this._handlers.onAssertionEnter(node);
		if (node.kind === "lookahead" || node.kind === "lookbehind") node.alternatives.forEach(this.visit, this);
		if (this._handlers.onAssertionLeave) this._handlers.onAssertionLeave(node);
	}
	visitBackreference(node) {
		if (this._handlers.onBackreferenceEnter) this._handlers.onBackreferenceEnter(node);
		if (this._handlers.onBackreferenceLeave) this._handlers.onBackreferenceLeave(node);
	}
	visitCapturingGroup(node) {
		if (this._handlers.onCapturingGroupEnter) this._handlers.onCapturingGroupEnter(node);
		node.alternatives.forEach(this.visit, this);
		if (this._handlers.onCapturingGroupLeave) this._handlers.onCapturingGroupLeave(node);
	}
	visitCharacter(node) {
		if (this._handlers.onCharacterEnter) this._handlers.onCharacterEnter(node);
		if (this._handlers.onCharacterLeave) this._handlers.onCharacterLeave(node);
	}
	visitCharacterClass(node) {
		if (this._handlers.onCharacterClassEnter) this._handlers.onCharacterClassEnter(node);
		node.elements.forEach(this.visit, this);
		if (this._handlers.onCharacterClassLeave) this._handlers.onCharacterClassLeave(node);
	}
	visitCharacterClassRange(node) {
		if (this._handlers.onCharacterClassRangeEnter) this._handlers.onCharacterClassRangeEnter(node);
		this.visitCharacter(node.min);
		this.visitCharacter(node.max);
		if (this._handlers.onCharacterClassRangeLeave) this._handlers.onCharacterClassRangeLeave(node);
	}
	visitCharacterSet(node) {
		if (this._handlers.onCharacterSetEnter) this._handlers.onCharacterSetEnter(node);
		if (this._handlers.onCharacterSetLeave) this._handlers.onCharacterSetLeave(node);
	}
	visitClassIntersection(node) {
		if (this._handlers.onClassIntersectionEnter) this._handlers.onClassIntersectionEnter(node);
		this.visit(node.left);
		this.visit(node.right);
		if (this._handlers.onClassIntersectionLeave) this._handlers.onClassIntersectionLeave(node);
	}
	visitClassStringDisjunction(node) {
		if (this._handlers.onClassStringDisjunctionEnter) this._handlers.onClassStringDisjunctionEnter(node);
		node.alternatives.forEach(this.visit, this);
		if (this._handlers.onClassStringDisjunctionLeave) this._handlers.onClassStringDisjunctionLeave(node);
	}
	visitClassSubtraction(node) {
		if (this._handlers.onClassSubtractionEnter) this._handlers.onClassSubtractionEnter(node);
		this.visit(node.left);
		this.visit(node.right);
		if (this._handlers.onClassSubtractionLeave) this._handlers.onClassSubtractionLeave(node);
	}
	visitExpressionCharacterClass(node) {
		if (this._handlers.onExpressionCharacterClassEnter) this._handlers.onExpressionCharacterClassEnter(node);
		this.visit(node.expression);
		if (this._handlers.onExpressionCharacterClassLeave) this._handlers.onExpressionCharacterClassLeave(node);
	}
	visitFlags(node) {
		if (this._handlers.onFlagsEnter) this._handlers.onFlagsEnter(node);
		if (this._handlers.onFlagsLeave) this._handlers.onFlagsLeave(node);
	}
	visitGroup(node) {
		if (this._handlers.onGroupEnter) this._handlers.onGroupEnter(node);
		if (node.modifiers) this.visit(node.modifiers);
		node.alternatives.forEach(this.visit, this);
		if (this._handlers.onGroupLeave) this._handlers.onGroupLeave(node);
	}
	visitModifiers(node) {
		if (this._handlers.onModifiersEnter) this._handlers.onModifiersEnter(node);
		if (node.add) this.visit(node.add);
		if (node.remove) this.visit(node.remove);
		if (this._handlers.onModifiersLeave) this._handlers.onModifiersLeave(node);
	}
	visitModifierFlags(node) {
		if (this._handlers.onModifierFlagsEnter) this._handlers.onModifierFlagsEnter(node);
		if (this._handlers.onModifierFlagsLeave) this._handlers.onModifierFlagsLeave(node);
	}
	visitPattern(node) {
		if (this._handlers.onPatternEnter) this._handlers.onPatternEnter(node);
		node.alternatives.forEach(this.visit, this);
		if (this._handlers.onPatternLeave) this._handlers.onPatternLeave(node);
	}
	visitQuantifier(node) {
		if (this._handlers.onQuantifierEnter) this._handlers.onQuantifierEnter(node);
		this.visit(node.element);
		if (this._handlers.onQuantifierLeave) this._handlers.onQuantifierLeave(node);
	}
	visitRegExpLiteral(node) {
		if (this._handlers.onRegExpLiteralEnter) this._handlers.onRegExpLiteralEnter(node);
		this.visitPattern(node.pattern);
		this.visitFlags(node.flags);
		if (this._handlers.onRegExpLiteralLeave) this._handlers.onRegExpLiteralLeave(node);
	}
	visitStringAlternative(node) {
		if (this._handlers.onStringAlternativeEnter) this._handlers.onStringAlternativeEnter(node);
		node.elements.forEach(this.visit, this);
		if (this._handlers.onStringAlternativeLeave) this._handlers.onStringAlternativeLeave(node);
	}
};
function visitRegExpAST(node, handlers) {
	new RegExpVisitor(handlers).visit(node);
}

const MOST_REPEATED = 1e3;
const BLANKS$2 = String.raw`\t\n\v\f\r \x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}`;
var Inexpressible = class extends Error {};
function ecmaPattern(pattern) {
	for (const flags of ["u", ""]) try {
		return new RegExp(pattern, flags);
	} catch {}
}
function enginePattern(pattern) {
	const unicode = ecmaPattern(pattern)?.unicode;
	if (unicode === void 0) return void 0;
	try {
		return written$1(new RegExpParser({ ecmaVersion: 2025 }).parsePattern(pattern, 0, pattern.length, unicode));
	} catch {
		return;
	}
}
function written$1(node) {
	let depth = 0;
	visitRegExpAST(node, { onQuantifierEnter: (repeated) => {
		const most = Number.isFinite(repeated.max) ? repeated.max : repeated.min;
		depth = Math.max(depth, most);
	} });
	if (depth > MOST_REPEATED) throw new Inexpressible();
	return node.alternatives.map(alternative).join("|");
}
function alternative({ elements }) {
	return elements.map(element).join("");
}
function element(node) {
	switch (node.type) {
		case "Character": return character(node.value);
		case "CharacterSet": return characterSet(node);
		case "CharacterClass": return characterClass(node);
		case "Group":
			if (node.modifiers) throw new Inexpressible();
			return `(?:${node.alternatives.map(alternative).join("|")})`;
		case "CapturingGroup": return `(?:${node.alternatives.map(alternative).join("|")})`;
		case "Quantifier": return quantifier(node);
		case "Assertion":
			if (node.kind === "start") return String.raw`\A`;
			if (node.kind === "end") return String.raw`\z`;
			if (node.kind === "word") return node.negate ? String.raw`\B` : String.raw`\b`;
			throw new Inexpressible();
		default: throw new Inexpressible();
	}
}
function quantifier({ element: of, min, max, greedy }) {
	if (of.type === "Assertion") throw new Inexpressible();
	const times = min === 0 && max === Infinity ? "*" : min === 1 && max === Infinity ? "+" : min === 0 && max === 1 ? "?" : `{${min}${max === min ? "" : `,${max === Infinity ? "" : max}`}}`;
	return `(?:${element(of)})${times}${greedy ? "" : "?"}`;
}
function character(value) {
	if (value >= 55296 && value <= 57343) throw new Inexpressible();
	return /[A-Za-z0-9]/.test(String.fromCodePoint(value)) ? String.fromCodePoint(value) : `\\x{${value.toString(16)}}`;
}
function characterSet(node) {
	if (node.kind === "any") return String.raw`[^\n\r\x{2028}\x{2029}]`;
	if (node.kind === "property") throw new Inexpressible();
	return `[${node.negate ? "^" : ""}${setInside(node.kind)}]`;
}
function setInside(kind) {
	return {
		digit: "0-9",
		word: "0-9A-Za-z_",
		space: BLANKS$2
	}[kind];
}
function characterClass(node) {
	if (node.unicodeSets) throw new Inexpressible();
	const parts = node.elements.map((part) => {
		if (part.type === "Character") return character(part.value);
		if (part.type === "CharacterClassRange") return `${character(part.min.value)}-${character(part.max.value)}`;
		if (part.type !== "CharacterSet" || part.kind === "property" || part.negate) throw new Inexpressible();
		return setInside(part.kind);
	});
	if (parts.length === 0) return node.negate ? String.raw`[\x{0}-\x{10ffff}]` : String.raw`[^\x{0}-\x{10ffff}]`;
	return `[${node.negate ? "^" : ""}${parts.join("")}]`;
}

function jsonPointers(steps) {
	const step = (name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
	return steps.reduce((paths, names) => paths.flatMap((path) => names.map((name) => path + step(name))), [""]);
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
function withoutMembers(stored) {
	return stored.replaceAll(/\bENUM\((?:'(?:[^']|'')*'(?:, )?)*\)/g, "ENUM");
}
const INTEGER = /^U?(TINY|SMALL|BIG|HUGE)INT$|^U?INTEGER$|^DECIMAL\(\d+,0\)$/;
const NUMBER$1 = /^(FLOAT|DOUBLE|DECIMAL\(\d+,\d+\))$/;
const STORES = {
	string: (stored) => /^(VARCHAR|UUID|JSON|ENUM)$/.test(stored),
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

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
const DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
const short$1 = (names) => names.replaceAll(/([A-Z][a-z]{2})[a-z]*/g, "$1");
const number = (specifier) => (count) => count === 1 ? ["[0-9]{1,2}", `%-${specifier}`] : count === 2 ? ["[0-9]{2}", `%${specifier}`] : void 0;
const yearLetter = (count) => count === 4 || count === 1 ? ["[0-9]{4}", "%Y"] : count === 2 ? ["[0-9]{2}", "%y"] : void 0;
const LETTERS = {
	y: yearLetter,
	u: yearLetter,
	M: (count) => count === 4 ? [`(${MONTHS})`, "%B"] : count === 3 ? [`(${short$1(MONTHS)})`, "%b"] : number("m")(count),
	d: number("d"),
	E: (count) => count === 4 ? [`(${DAYS})`, "%A"] : count <= 3 ? [`(${short$1(DAYS)})`, "%a"] : void 0,
	H: number("H"),
	h: number("I"),
	m: number("M"),
	s: number("S"),
	S: (count) => count <= 6 ? [`[0-9]{${count}}`, "%f"] : count <= 9 ? [`[0-9]{${count}}`, "%n"] : void 0,
	a: (count) => count === 1 ? ["(AM|PM)", "%p"] : void 0,
	X: (count) => count === 1 ? ["(Z|[+-][0-9]{2}([0-9]{2})?)", "%z"] : count === 2 ? ["(Z|[+-][0-9]{4})", "%z"] : count === 3 ? ["(Z|[+-][0-9]{2}:[0-9]{2})", "%z"] : void 0,
	x: (count) => count === 2 ? ["[+-][0-9]{4}", "%z"] : count === 3 ? ["[+-][0-9]{2}:[0-9]{2}", "%z"] : void 0,
	Z: (count) => count <= 3 ? ["[+-][0-9]{4}", "%z"] : count === 5 ? ["(Z|[+-][0-9]{2}:[0-9]{2})", "%z"] : void 0
};
function timeForm(stated) {
	let pattern = "";
	let format = "";
	const seen = /* @__PURE__ */ new Set();
	const literal = (text) => {
		pattern += text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
		format += text.replaceAll("%", "%%");
	};
	for (let at = 0; at < stated.length;) {
		const letter = stated[at] ?? "";
		if (letter === "'") {
			if (stated[at + 1] === "'") {
				literal("'");
				at += 2;
				continue;
			}
			const end = stated.indexOf("'", at + 1);
			if (end === -1) return void 0;
			literal(stated.slice(at + 1, end));
			at = end + 1;
		} else if (/[A-Za-z]/.test(letter)) {
			let count = 1;
			while (stated[at + count] === letter) count += 1;
			const part = LETTERS[letter]?.(count);
			if (!part || seen.has(letter)) return void 0;
			seen.add(letter);
			pattern += part[0];
			format += part[1];
			at += count;
		} else if (/[[\]{}#]/.test(letter)) return;
		else {
			literal(letter);
			at += 1;
		}
	}
	if (seen.has("h") !== seen.has("a")) return void 0;
	const day = (seen.has("y") || seen.has("u")) && seen.has("M") && seen.has("d");
	const clock = seen.has("H") || seen.has("h");
	return day || clock ? {
		pattern,
		format,
		offset: [
			"X",
			"x",
			"Z"
		].some((letter) => seen.has(letter))
	} : void 0;
}

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
	number: (text, cast) => `CASE WHEN isfinite(${cast}) AND ${text} >= '+.' AND NOT contains(${text}, '_') ${BLANKS$1.map((code) => `AND NOT ends_with(${text}, chr(${code}))`).join(" ")} THEN ${cast} END`,
	date: (text, cast) => `CASE WHEN CAST(${cast} AS VARCHAR) = ${text} AND strlen(${text}) = 10 THEN ${cast} WHEN ${text} GLOB '${DAY}' THEN ${cast} END`,
	time: (text) => `CASE WHEN regexp_full_match(${text}, '${CLOCK}') THEN TRY_CAST(${text} AS TIME) END`,
	timestamp: (text, cast, zone) => `CASE WHEN strlen(${text}) = 19 AND CAST(${cast} AS VARCHAR) = ${text} THEN ${inZone(cast, zone)} WHEN ${text} GLOB '${DAY}[T ][01]${SECONDS$1.slice(5)}' THEN ${inZone(cast, zone)} WHEN ${text} GLOB '${DAY}[T ][01]${SECONDS$1.slice(5)}Z' THEN ${cast} WHEN regexp_full_match(${text}, '${DAY_PATTERN}[T ]${CLOCK}') THEN ${inZone(cast, zone)} WHEN regexp_full_match(${text}, '${DAY_PATTERN}[T ]${CLOCK_WITH_OFFSET}') THEN CAST(TRY_CAST(${text} AS TIMESTAMPTZ) AS TIMESTAMP) END`
};

const KINDS = {
	text: ["VARCHAR"],
	number: [
		"UBIGINT",
		"BIGINT",
		"HUGEINT",
		"UHUGEINT",
		"DOUBLE"
	],
	boolean: ["BOOLEAN"],
	object: ["OBJECT"],
	array: ["ARRAY"]
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
		isKind: (kind, is) => `(${KINDS[is].map((name) => `${kind} = '${name}'`).join(" OR ")})`,
		count: (value, of) => of === "key" ? `len(json_keys(${value}))` : `json_array_length(${value})`,
		distinctItems: (value) => `len(list_distinct(${parts("item", value)}))`,
		hasKeys: (value, keys) => `list_has_all(json_keys(${value}), ${textList(keys)})`,
		sumOfSquares: (value) => `list_sum(list_transform(${parts("item", value)}, lambda e: coalesce(TRY_CAST(e ->> '$' AS DOUBLE), 0) ** 2))`,
		rowOfEach: (value, of) => `unnest(${parts(of, value)})`,
		inside: (name, of, path) => {
			if (of === "key") return {
				text: name,
				kind: "'VARCHAR'"
			};
			const [pointer = ""] = jsonPointers(path.map((key) => [key]));
			const entry = pointer === "" ? name : `(${name} -> ${textLiteral(pointer)})`;
			return {
				text: `(${entry} ->> '$')`,
				kind: `json_type(${entry})`
			};
		},
		some: (value, of, depth, meets) => {
			const name = `e${depth}`;
			return `len(list_filter(${parts(of, value)}, lambda ${name}: ${meets(name)})) > 0`;
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
	const first = firstRecord(new TextDecoder("utf-8").decode(bytes), delimiter);
	if (first === void 0) {
		const why = bytes.length > LONGEST_HEADER ? "is longer than 1 MB" : "opens a quote that is never closed";
		throw new UnreadableTable(`the first row of \`${name}\`, which names the columns, ${why}`, "mend the header");
	}
	const { cells: header, lineBreak } = first;
	const other = header.find((cell) => (cell.match(/\r\n|\n|\r/g) ?? []).some((inside) => inside !== lineBreak));
	if (other !== void 0 && lineBreak !== "") throw new UnreadableTable(`the name of a column in the header of \`${name}\` (\`${short(other)}\`) is broken by another line ending than rows have`, "write the name on one line");
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
		if (at >= text.length || text[at] === "\n" || text[at] === "\r") return {
			cells,
			lineBreak: /^(?:\r\n|\n|\r)?/.exec(text.slice(at, at + 2))?.[0] ?? ""
		};
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

const LONGEST_LFS_POINTER = 1024;
function parseLfsPointer(text) {
	if (!text.startsWith("version https://git-lfs.github.com/spec/v1\n") || !text.endsWith("\n")) return void 0;
	const lines = text.split("\n");
	const sha256 = lines.map((line) => /^oid sha256:([0-9a-f]{64})$/.exec(line)?.[1]).find((digest) => digest !== void 0);
	const size = lines.map((line) => /^size (\d+)$/.exec(line)?.[1]).find((digits) => digits !== void 0);
	return sha256 !== void 0 && size !== void 0 ? {
		sha256,
		size: Number(size)
	} : void 0;
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
	const places = columns.map(({ names }) => {
		const name = names.find((candidate) => header.includes(candidate));
		return name === void 0 ? -1 : header.indexOf(name);
	});
	const structured = columns.map((column) => cellsOf("text", column) === "json");
	const parsed = [...new Set(places.filter((place, column) => place !== -1 && structured[column]))];
	const types = header.map((_, place) => `'c${place}': 'VARCHAR'`).join(", ");
	return {
		files: indexes,
		stored: [],
		found: columns.map(({ within }, column) => within ? [`h${column}`] : []),
		records: {
			delimiter,
			header: true,
			emptyRows: header.length === 1
		},
		rows: ({ number, rejects, withFile }) => {
			const which = number === void 0 ? indexes : [number];
			const plain = which.map((index) => files[index]?.path ?? "");
			const paths = textList(plain.map(readablePath));
			const parts = [
				...places.flatMap((place, column) => {
					const text = place === -1 ? "CAST(NULL AS VARCHAR)" : `c${place}`;
					if (!structured[column]) return [`${text} AS ${part$1.text(column)}`];
					return jsonCell(text, place === -1 ? "CAST(NULL AS JSON)" : `j${place}`, columns[column]?.within, column);
				}),
				...number === void 0 ? [] : ["row_number() OVER () AS n"],
				...withFile ? [`${fileIndexSql(plain, which)} AS f`] : []
			];
			const read = `read_csv(${paths}, auto_detect = false, columns = {${types}}, header = true, delim = ${textLiteral(delimiter)}, quote = '"', escape = '"', comment = '', nullstr = '', allow_quoted_nulls = false, null_padding = false, strict_mode = true, compression = 'none', encoding = 'utf-8', max_line_size = ${LONGEST_ROW}, buffer_size = ${2 * LONGEST_ROW}, hive_partitioning = false,${withFile ? " filename = true," : ""} ignore_errors = true, ${noting(rejects)})`;
			const json = parsed.map((place) => `TRY_CAST(c${place} AS JSON) AS j${place}`);
			const from = json.length === 0 ? read : `(SELECT ${["*", ...json].join(", ")} FROM ${read})`;
			return `SELECT ${parts.length === 0 ? "1 AS one" : parts.join(", ")} FROM ${from}`;
		}
	};
}
function jsonCell(text, json, within, column) {
	if (!within) {
		const kind = `json_type(${json})`;
		return [`CASE WHEN ${kind} = 'NULL' THEN NULL ELSE ${text} END AS ${part$1.text(column)}`, `${kind} AS ${part$1.kind(column)}`];
	}
	const fields = jsonPointers(within).map((path) => `(${json} -> ${textLiteral(path)})`);
	const field = fields.length === 1 ? fields.join() : `coalesce(${fields.join(", ")})`;
	return [
		`${field} ->> '$' AS ${part$1.text(column)}`,
		`json_type(${field}) AS ${part$1.kind(column)}`,
		`${field} AS h${column}`
	];
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
	return {
		...inside,
		type: withoutMembers(inside.type)
	};
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
			const ways = jsonPointers(column.within ?? []).length;
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
	const ways = columns.map(({ names, within = [] }) => jsonPointers([names, ...within]));
	const paths = ways.flat();
	let next = 1;
	const places = ways.map((of) => of.map(() => next++));
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

async function longRecords(path, dialect, bytes) {
	const found = [];
	let record = 0;
	const feed = recordReader(dialect.delimiter, (_, __, length) => {
		record += 1;
		if (length > bytes && !(dialect.header && record === 1)) found.push(record);
		return false;
	});
	for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) feed(chunk);
	feed(void 0);
	return found;
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

const BLOCK = 65536;
function hasLongLine(path) {
	const file = openSync(path, "r");
	try {
		const { size } = fstatSync(file);
		const block = Buffer.alloc(BLOCK);
		const lastBreak = (start, end) => {
			for (let to = end; to > start;) {
				const from = Math.max(start, to - BLOCK);
				const bytes = block.subarray(0, readSync(file, block, 0, to - from, from));
				const at = Math.max(bytes.lastIndexOf(10), bytes.lastIndexOf(13));
				if (at !== -1) return from + at;
				to = from;
			}
			return -1;
		};
		let start = 0;
		while (size - start > LONGEST_ROW) {
			const found = lastBreak(start, start + LONGEST_ROW);
			if (found === -1) return true;
			start = found + 1;
		}
		return false;
	} finally {
		closeSync(file);
	}
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
async function withLongRows({ rows, more }, groups, files) {
	const long = [];
	for (const { records, files: indexes } of groups) for (const file of records ? indexes : []) {
		const path = files[file]?.path ?? "";
		if (!records || !hasLongLine(path)) continue;
		const known = new Set(rows.filter((row) => row.file === file).map(({ record }) => record));
		const found = (await longRecords(path, records, LONGEST_ROW)).filter((record) => !known.has(record));
		long.push(...found.slice(0, MOST_REJECTS).map((record) => ({
			file,
			record,
			why: TOO_LONG,
			askew: false
		})));
	}
	if (long.length === 0) return {
		rows,
		more
	};
	return {
		rows: [...rows, ...long].sort((left, right) => left.file - right.file || left.record - right.record),
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
			const rejected = await withLongRows(await rejectedRows(noted, files, run), source.groups, files);
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

const TABLE_FUNCTIONS = /* @__PURE__ */ new Set([
	"generate_series",
	"json_each",
	"json_tree",
	"range",
	"repeat",
	"repeat_row",
	"unnest"
]);
const REFUSED_FUNCTIONS = /* @__PURE__ */ new Set([
	"current_setting",
	"currval",
	"getenv",
	"getvariable",
	"json_serialize_plan",
	"nextval",
	"pg_sleep",
	"setseed",
	"sleep_ms",
	"stats",
	"write_log"
]);
async function statementForm(sql, tables, run, { expression = false } = {}) {
	const statement = expression ? `SELECT (${sql}\n)` : sql;
	const complaint = refusal(statement);
	if (complaint) throw new QuestionRefused(complaint);
	const { error, error_type: kind, error_message: message, statements } = await written(statement, run);
	if (error === true) {
		if (expression) throw new QuestionRefused(NO_EXPRESSION);
		throw new QuestionRefused(kind === "parser" ? sqlWords(`Parser Error: ${String(message)}`) : notWritten(statement));
	}
	const list = Array.isArray(statements) ? statements : [];
	if (list.length !== 1) throw new QuestionRefused(refused(`it has ${list.length} statements; one SELECT is run`, "make a rule of each"));
	const node = record(record(list[0])?.["node"]);
	if (expression && !isOneExpression(node)) throw new QuestionRefused(NO_EXPRESSION);
	const parts = everyRecord(node);
	const made = new Set(parts.flatMap(({ key, value }) => typeof key === "string" && record(value)?.["query"] ? [key.toLowerCase()] : []));
	const known = new Set(tables.map((name) => name.toLowerCase()));
	for (const part of parts) {
		const why = complaintAbout(part, known, made);
		if (why) throw new QuestionRefused(why);
	}
	return { countsRows: node !== void 0 && countsRows(node, parts, known) };
}
async function written(statement, run) {
	try {
		const [row] = await run(`SELECT json_serialize_sql(${textLiteral(statement)}, skip_default := true, skip_empty := true, skip_null := true)`);
		return record(JSON.parse(String(row?.[0]))) ?? {};
	} catch (error) {
		throw new QuestionRefused(error instanceof SyntaxError ? refused("it holds a number that is too large", "write a smaller one") : sqlWords(error instanceof Error ? error.message : String(error)));
	}
}
const NO_WORDS = /'(?:[^']|'')*(?:'|$)|"(?:[^"]|"")*(?:"|$)|\$(\w*)\$[^]*?(?:\$\1\$|$)|--[^\n]*|\/\*[^]*?(?:\*\/|$)/g;
function notWritten(statement) {
	const words = statement.replace(NO_WORDS, " ");
	if (/;[\s;]*[^\s;]/.test(words)) return refused("it has several statements; one SELECT is run", "make a rule of each, and leave out what is no SELECT");
	if (/\bPIVOT\b/i.test(words)) return refused("it has a PIVOT that leaves open which columns it makes", "name the values, as `PIVOT t ON column IN (1, 2) USING count(*)`, or count with `FILTER (WHERE …)`");
	const [verb] = /\b(INSERT|UPDATE|DELETE|MERGE)\b/i.exec(words) ?? [];
	return refused(verb === void 0 ? "it is no SELECT" : `it is no SELECT: it ends in ${verb.toUpperCase()}`, "write one SELECT that gives one number or one boolean");
}
const NO_EXPRESSION = refused("it is no expression over the columns of a row", "write what holds for a row, as `a + b <= 1`");
const ASK_TABLES = "ask only tables of the contract";
function complaintAbout(part, known, made) {
	const { type, class: of } = part;
	if (type === "SHOW_REF") return refused("it describes tables instead of asking them", ASK_TABLES);
	if (type === "BASE_TABLE") {
		const name = String(part["table_name"] ?? "");
		const schema = String(part["schema_name"] ?? "main").toLowerCase();
		const catalog = String(part["catalog_name"] ?? "memory").toLowerCase();
		if ((known.has(name.toLowerCase()) || made.has(name.toLowerCase()) && !name.includes(".")) && schema === "main" && catalog === "memory") return void 0;
		if (/[./\\:]/.test(name) || catalog !== "memory") return refused("it asks for a file or a setting that a contract may not touch", ASK_TABLES);
		return sqlWords(`Catalog Error: Table with name ${name.slice(0, 100)} does not exist`);
	}
	if (type === "TABLE_FUNCTION") {
		const name = nameOf(record(part["function"]));
		if (TABLE_FUNCTIONS.has(name)) return void 0;
		return refused("it asks for a file or a setting that a contract may not touch", ASK_TABLES);
	}
	if (of === "FUNCTION" && REFUSED_FUNCTIONS.has(nameOf(part))) return refused(`it calls \`${nameOf(part)}\`, which is not about the data`, ASK_TABLES);
}
function nameOf(part) {
	return String(part?.["function_name"] ?? "").toLowerCase();
}
function isOneExpression(node) {
	const { type, select_list: list, from_table: from, aggregate_handling: _, ...more } = node ?? {};
	return type === "SELECT_NODE" && Array.isArray(list) && list.length === 1 && record(from)?.["type"] === "EMPTY" && Object.keys(more).length === 0;
}
const BEYOND_ROWS = /* @__PURE__ */ new Set([
	"SUBQUERY",
	"WINDOW",
	"LAMBDA"
]);
function countsRows(node, parts, known) {
	const { type, select_list: list, from_table: from, where_clause: _, aggregate_handling: __, ...more } = node;
	const table = record(from);
	return type === "SELECT_NODE" && Object.keys(more).length === 0 && Array.isArray(list) && list.length === 1 && table?.["type"] === "BASE_TABLE" && table["sample"] === void 0 && known.has(String(table["table_name"]).toLowerCase()) && parts.every((part) => !BEYOND_ROWS.has(String(part["class"]))) && isMadeOfCounts(record(list[0]));
}
function isMadeOfCounts(part) {
	if (!part) return false;
	if (part["class"] === "CONSTANT") return true;
	if (part["class"] === "CAST") return isMadeOfCounts(record(part["child"]));
	if (part["class"] !== "FUNCTION") return false;
	const name = nameOf(part);
	if (name === "count_star" || name === "count") return true;
	const { children } = part;
	return /^[-+*/]$/.test(name) && Array.isArray(children) && children.every((child) => isMadeOfCounts(record(child)));
}
function record(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : void 0;
}
function everyRecord(value) {
	const found = [];
	const open = [value];
	while (open.length > 0) {
		const next = open.pop();
		if (Array.isArray(next)) for (const entry of next) open.push(entry);
		const part = record(next);
		if (!part) continue;
		found.push(part);
		open.push(...Object.values(part));
	}
	return found;
}

async function answerQuestions(questions, tables, run, foreign, found) {
	const made = /* @__PURE__ */ new Map();
	const make = async (index, table) => {
		for (const { table: at } of "only" in table ? table.only?.among ?? [] : []) {
			const other = tables[at];
			const unread = other && await once(at, other);
			if (unread && "failure" in unread) return unread;
		}
		return inWords(table, async (known) => {
			const result = await makeTable(known, tableName(index), run, fileEngine(run).open);
			if (known.only) await restrictTable(known.only, tableName(index), tableName, duckdbDialect, run);
			return result;
		});
	};
	const once = async (index, table) => {
		const known = made.get(index) ?? await make(index, table);
		made.set(index, known);
		return known;
	};
	const names = tables.flatMap((table) => "failure" in table ? [] : table.sqlNames ?? []);
	for (const { index, question } of questions) {
		let unread;
		for (const [at, table] of tables.entries()) {
			if (unread || !isNeeded(question, at, table)) continue;
			const result = await once(at, table);
			if ("failure" in result) unread = result;
		}
		if (unread) {
			found(index, unread);
			continue;
		}
		try {
			const { countsRows } = "sql" in question ? await statementForm(question.sql, names, run, { expression: question.is === "condition" }) : { countsRows: false };
			const answer = await askQuestion(question, tableName, duckdbDialect, foreign);
			const hiding = [...made.values()].flatMap((table) => "failure" in table || !table.hides() ? [] : [table]);
			if (!(question.is === "sql" ? !countsRows && hiding.length > 0 : question.is === "aggregate" && hides(made.get(question.table), question.column)) || "failure" in answer || "of" in answer || answer.value === null) {
				found(index, answer);
				continue;
			}
			found(index, {
				...answer,
				withheld: true
			});
			if (question.is !== "sql") continue;
			const shown = await seeingOnly(hiding, () => askQuestion(question, tableName, duckdbDialect, foreign));
			if (shown && "value" in shown && isSame(shown.value, answer.value)) found(index, shown);
		} catch (error) {
			if (!(error instanceof QuestionRefused)) throw error;
			found(index, error.why);
		}
	}
}
function hides(table, column) {
	return table === void 0 || "failure" in table || table.hides(column);
}
async function seeingOnly(tables, ask) {
	for (const table of tables) await table.show("shown");
	try {
		return await ask();
	} catch (error) {
		if (!(error instanceof QuestionRefused)) throw error;
		return;
	} finally {
		for (const table of tables) await table.show("all");
	}
}
function isSame(one, other) {
	if (typeof one !== "number" || typeof other !== "number") return one === other;
	if (Number.isInteger(one) || Number.isInteger(other)) return one === other;
	return Math.abs(one - other) <= 1e-9 * Math.abs(other);
}
function tableName(index) {
	return `promotion_gates_table_${index}`;
}
function isNeeded(question, index, table) {
	if (question.is !== "sql") return question.table === index || mentions("sql" in question ? question.sql : "", table);
	return mentions(question.sql, table);
}
function mentions(sql, table) {
	if (sql.length > 1e5) return false;
	const text = sql.toLowerCase();
	return (table.sqlNames ?? []).some((name) => text.includes(name.toLowerCase().replaceAll("\"", "\"\"")));
}

const FIRST$1 = 1e4;
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
		const first = await open(columns, FIRST$1);
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
function candidatesOf(kind, column, { timeForms }) {
	const { type, within } = column;
	const cells = cellsOf(kind, column);
	if (cells === "stored") return type === void 0 || type === "vector" ? [] : [{ type }];
	if (kind === "text" && cells === "json" && within === void 0) return [{ type: "array" }, { type: "object" }];
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
	const plans = asked.map(({ place, column, candidates, forms }) => {
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
			cells: cellsOf(cells, column),
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
			text: plan.cells === "text" || whole.some(({ candidate: { type } }) => type === "string"),
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
function storedLayout(whole, depth = 0) {
	const stored = withoutMembers(whole);
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
			const names = files.flatMap(({ path, name }) => csvHeader(path, name, delimiter));
			const structured = await structuredCells(files, [...new Set(names)], delimiter, run, prefix);
			return one(distinct(names.map((name) => ({
				name,
				...structured.get(name)
			}))), delimiter);
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
const FIRST = 100;
async function structuredCells(files, names, delimiter, run, prefix) {
	const columns = names.filter((name) => name !== "").map((name) => ({
		names: [name],
		shown: false
	}));
	let named = 0;
	const source = csvSource(files, columns, names, delimiter);
	const rows = () => source.groups.map((group) => group.rows({ rejects: `${prefix}_rejects_${named++}` })).join(" UNION ALL ");
	const [first = []] = await run(`SELECT ${columns.map((_, at) => {
		const text = part$1.text(at);
		return `count(${text}) > 0 AND count(${text}) = count(CASE WHEN left(ltrim(${text}), 1) IN ('[', '{') THEN 1 END)`;
	}).join(", ")} FROM (SELECT * FROM (${rows()}) LIMIT ${FIRST})`);
	const layouts = /* @__PURE__ */ new Map();
	for (const [at, { names: [name = ""] }] of columns.entries()) {
		if (first[at] !== true) continue;
		const of = (kind) => `count(CASE WHEN json_type(j) = '${kind}' THEN 1 END)`;
		const cells = `SELECT ${part$1.text(at)} AS t, TRY_CAST(${part$1.text(at)} AS JSON) AS j FROM (${rows()})`;
		const [seen = []] = await run(`SELECT count(t) IN (${of("ARRAY")}, ${of("OBJECT")}), CAST(json_group_structure(j) AS VARCHAR) FROM (${cells}) WHERE j IS NOT NULL OR t IS NOT NULL`);
		if (seen[0] === true && typeof seen[1] === "string") layouts.set(name, jsonLayout(JSON.parse(seen[1])));
	}
	return layouts;
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
	return identity.map((column) => shownText(source, columns, column));
}
function shownSql({ conditions, columns }, source, index) {
	const condition = conditions[index];
	if (condition === void 0 || condition.is === "present") return hidden(source);
	const own = shownText(source, columns, condition.column);
	if (condition.is !== "compared") return own;
	return `${own} || ' and ' || ${shownText(source, columns, condition.other)}`;
}
function hidden({ dialect }) {
	return `CAST(NULL AS ${dialect.types.string})`;
}
function shownText(source, columns, column) {
	const { type, shown = false } = columns[column] ?? {};
	if (!shown) return hidden(source);
	const text = textOf(source, column);
	const start = `substring(${text}, 1, 101)`;
	if (source.cells === "text" || type !== void 0 && isStructured(type)) return start;
	return `CASE WHEN substring(${text}, 1, 1) NOT IN ('{', '[') THEN ${start} END`;
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
		const { pattern, parts } = patternIn(condition);
		const key = mismatchKey(condition);
		if (pattern === void 0 || tables.has(key) || await engineRuns(pattern, dialect, run)) continue;
		const table = `${prefix}_mismatches_${tables.size}`;
		tables.set(key, table);
		await run(`CREATE TEMPORARY TABLE ${table} (v ${dialect.types.string})`);
		const expression = ecmaPattern(pattern);
		if (!expression) {
			stopped.set(key, "the pattern is not a regular expression of ECMA-262");
			continue;
		}
		const whole = `${table}_whole`;
		const inside = parts.length > 0;
		const texts = inside ? `${table}_texts` : whole;
		const found = inside ? `${table}_found` : table;
		await run(`CREATE TEMPORARY TABLE ${whole} AS SELECT v, row_number() OVER () AS id FROM (SELECT DISTINCT v FROM (${source.groups.map((group) => valuesSql(request, source, group, { rejects: fresh() })).map((rows) => `SELECT ${part$1.value(condition.column)} AS v FROM (${rows})`).join(" UNION ALL ")})) WHERE v IS NOT NULL`);
		if (inside) {
			await run(`CREATE TEMPORARY TABLE ${texts} AS SELECT v, row_number() OVER () AS id FROM (SELECT DISTINCT v FROM (${textsSql(parts, whole, dialect)})) WHERE v IS NOT NULL`);
			await run(`CREATE TEMPORARY TABLE ${found} (v ${dialect.types.string})`);
		}
		const started = Date.now();
		let inTime = true;
		for (let from = 0; inTime; from += AT_A_TIME) {
			const rows = await run(`SELECT v FROM ${texts} WHERE id > ${from} AND id <= ${from + AT_A_TIME}`);
			if (rows.length === 0) break;
			const missing = unmatched(expression, rows.map(([value]) => String(value)), TIME - (Date.now() - started));
			inTime = missing !== void 0;
			if (missing && missing.length > 0) await run(`INSERT INTO ${found} VALUES ${missing.map((text) => `(${dialect.text(text)})`).join(", ")}`);
		}
		if (!inTime) {
			stopped.set(key, `the pattern takes longer than ${TIME / 1e3} seconds`);
			await run(`DELETE FROM ${table}`);
		} else if (inside) await run(`INSERT INTO ${table} SELECT v FROM ${whole} WHERE id IN (${`SELECT id FROM (${textsSql(parts, whole, dialect)}) WHERE v IN (SELECT v FROM ${found})`})`);
		for (const name of inside ? [
			whole,
			texts,
			found
		] : [whole]) await run(`DROP TABLE ${name}`);
	}
	return {
		tables,
		stopped
	};
}
function patternIn(condition) {
	const parts = [];
	let inner = condition;
	while (inner.is === "each") {
		parts.push(inner);
		inner = inner.holds;
	}
	return inner.is === "matches" ? {
		pattern: inner.pattern,
		parts
	} : { parts };
}
function textsSql(parts, whole, dialect) {
	return parts.reduce((values, each) => `SELECT id, ${typedPart$1(dialect, each, "e")} AS v FROM (SELECT id, ${dialect.json.rowOfEach("v", each.of)} AS e FROM (${values}) WHERE v IS NOT NULL)`, `SELECT id, v FROM ${whole}`);
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
	const texts = key.map((column) => shownText(source, request.columns, column));
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
		stopped: request.conditions.map((condition) => mismatches.stopped.get(mismatchKey(condition))),
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
	const name = found.length === 0 ? names[0] : names.find((_, index) => (found[index] ?? 0) > 0);
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
		const texts = child.request.columns.map((_, column) => shownText(child.source, child.request.columns, column));
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
function typeAt({ request }, at) {
	return request.columns[at]?.type;
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

var native_engine_exports = /* @__PURE__ */ __exportAll({ default: () => bindings });
var engine, bindings;
var init_native_engine = __esmMin((() => {
	engine = createRequire(join(process.argv[3] ?? "", "package.json")).resolve("@duckdb/node-api");
	bindings = createRequire(engine)("@duckdb/node-bindings");
}));

var require_configurationOptionDescriptions = /* @__PURE__ */ __commonJSMin(((exports, module, this$88) => {
	var __importDefault = this$88 && this$88.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.configurationOptionDescriptions = configurationOptionDescriptions;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	function configurationOptionDescriptions() {
		const descriptions = {};
		const count = node_bindings_1.default.config_count();
		for (let i = 0; i < count; i++) {
			const { name, description } = node_bindings_1.default.get_config_flag(i);
			descriptions[name] = description;
		}
		return descriptions;
	}
}));

var require_createDuckDBValueConverter = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createDuckDBValueConverter = createDuckDBValueConverter;
	function createDuckDBValueConverter(convertersByTypeId) {
		return (value, type, converter) => {
			if (value == null) return null;
			const converterForTypeId = convertersByTypeId[type.typeId];
			if (!converterForTypeId) throw new Error(`No converter for typeId: ${type.typeId}`);
			return converterForTypeId(value, type, converter);
		};
	}
}));

var require_DuckDBTypeId = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBTypeId = void 0;
	var DuckDBTypeId;
	(function(DuckDBTypeId) {
		DuckDBTypeId[DuckDBTypeId["INVALID"] = 0] = "INVALID";
		DuckDBTypeId[DuckDBTypeId["BOOLEAN"] = 1] = "BOOLEAN";
		DuckDBTypeId[DuckDBTypeId["TINYINT"] = 2] = "TINYINT";
		DuckDBTypeId[DuckDBTypeId["SMALLINT"] = 3] = "SMALLINT";
		DuckDBTypeId[DuckDBTypeId["INTEGER"] = 4] = "INTEGER";
		DuckDBTypeId[DuckDBTypeId["BIGINT"] = 5] = "BIGINT";
		DuckDBTypeId[DuckDBTypeId["UTINYINT"] = 6] = "UTINYINT";
		DuckDBTypeId[DuckDBTypeId["USMALLINT"] = 7] = "USMALLINT";
		DuckDBTypeId[DuckDBTypeId["UINTEGER"] = 8] = "UINTEGER";
		DuckDBTypeId[DuckDBTypeId["UBIGINT"] = 9] = "UBIGINT";
		DuckDBTypeId[DuckDBTypeId["FLOAT"] = 10] = "FLOAT";
		DuckDBTypeId[DuckDBTypeId["DOUBLE"] = 11] = "DOUBLE";
		DuckDBTypeId[DuckDBTypeId["TIMESTAMP"] = 12] = "TIMESTAMP";
		DuckDBTypeId[DuckDBTypeId["DATE"] = 13] = "DATE";
		DuckDBTypeId[DuckDBTypeId["TIME"] = 14] = "TIME";
		DuckDBTypeId[DuckDBTypeId["INTERVAL"] = 15] = "INTERVAL";
		DuckDBTypeId[DuckDBTypeId["HUGEINT"] = 16] = "HUGEINT";
		DuckDBTypeId[DuckDBTypeId["UHUGEINT"] = 32] = "UHUGEINT";
		DuckDBTypeId[DuckDBTypeId["VARCHAR"] = 17] = "VARCHAR";
		DuckDBTypeId[DuckDBTypeId["BLOB"] = 18] = "BLOB";
		DuckDBTypeId[DuckDBTypeId["DECIMAL"] = 19] = "DECIMAL";
		DuckDBTypeId[DuckDBTypeId["TIMESTAMP_S"] = 20] = "TIMESTAMP_S";
		DuckDBTypeId[DuckDBTypeId["TIMESTAMP_MS"] = 21] = "TIMESTAMP_MS";
		DuckDBTypeId[DuckDBTypeId["TIMESTAMP_NS"] = 22] = "TIMESTAMP_NS";
		DuckDBTypeId[DuckDBTypeId["ENUM"] = 23] = "ENUM";
		DuckDBTypeId[DuckDBTypeId["LIST"] = 24] = "LIST";
		DuckDBTypeId[DuckDBTypeId["STRUCT"] = 25] = "STRUCT";
		DuckDBTypeId[DuckDBTypeId["MAP"] = 26] = "MAP";
		DuckDBTypeId[DuckDBTypeId["ARRAY"] = 33] = "ARRAY";
		DuckDBTypeId[DuckDBTypeId["UUID"] = 27] = "UUID";
		DuckDBTypeId[DuckDBTypeId["UNION"] = 28] = "UNION";
		DuckDBTypeId[DuckDBTypeId["BIT"] = 29] = "BIT";
		DuckDBTypeId[DuckDBTypeId["TIME_TZ"] = 30] = "TIME_TZ";
		DuckDBTypeId[DuckDBTypeId["TIMESTAMP_TZ"] = 31] = "TIMESTAMP_TZ";
		DuckDBTypeId[DuckDBTypeId["ANY"] = 34] = "ANY";
		DuckDBTypeId[DuckDBTypeId["BIGNUM"] = 35] = "BIGNUM";
		DuckDBTypeId[DuckDBTypeId["SQLNULL"] = 36] = "SQLNULL";
		DuckDBTypeId[DuckDBTypeId["STRING_LITERAL"] = 37] = "STRING_LITERAL";
		DuckDBTypeId[DuckDBTypeId["INTEGER_LITERAL"] = 38] = "INTEGER_LITERAL";
		DuckDBTypeId[DuckDBTypeId["TIME_NS"] = 39] = "TIME_NS";
		DuckDBTypeId[DuckDBTypeId["GEOMETRY"] = 40] = "GEOMETRY";
		DuckDBTypeId[DuckDBTypeId["VARIANT"] = 41] = "VARIANT";
	})(DuckDBTypeId || (exports.DuckDBTypeId = DuckDBTypeId = {}));
}));

var require_DuckDBLogicalType = /* @__PURE__ */ __commonJSMin(((exports, module, this$87) => {
	var __importDefault = this$87 && this$87.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBGeometryLogicalType = exports.DuckDBUnionLogicalType = exports.DuckDBArrayLogicalType = exports.DuckDBMapLogicalType = exports.DuckDBStructLogicalType = exports.DuckDBListLogicalType = exports.DuckDBEnumLogicalType = exports.DuckDBDecimalLogicalType = exports.DuckDBLogicalType = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBType_1 = require_DuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBLogicalType = class DuckDBLogicalType {
		logical_type;
		constructor(logical_type) {
			this.logical_type = logical_type;
		}
		static create(logical_type) {
			switch (node_bindings_1.default.get_type_id(logical_type)) {
				case node_bindings_1.default.Type.DECIMAL: return new DuckDBDecimalLogicalType(logical_type);
				case node_bindings_1.default.Type.ENUM: return new DuckDBEnumLogicalType(logical_type);
				case node_bindings_1.default.Type.LIST: return new DuckDBListLogicalType(logical_type);
				case node_bindings_1.default.Type.STRUCT: return new DuckDBStructLogicalType(logical_type);
				case node_bindings_1.default.Type.MAP: return new DuckDBMapLogicalType(logical_type);
				case node_bindings_1.default.Type.ARRAY: return new DuckDBArrayLogicalType(logical_type);
				case node_bindings_1.default.Type.UNION: return new DuckDBUnionLogicalType(logical_type);
				case node_bindings_1.default.Type.GEOMETRY: return new DuckDBGeometryLogicalType(logical_type);
				default: return new DuckDBLogicalType(logical_type);
			}
		}
		static createDecimal(width, scale) {
			return new DuckDBDecimalLogicalType(node_bindings_1.default.create_decimal_type(width, scale));
		}
		static createEnum(member_names) {
			return new DuckDBEnumLogicalType(node_bindings_1.default.create_enum_type(member_names));
		}
		static createList(valueType) {
			return new DuckDBListLogicalType(node_bindings_1.default.create_list_type(valueType.logical_type));
		}
		static createStruct(entryNames, entryLogicalTypes) {
			const length = entryNames.length;
			if (length !== entryLogicalTypes.length) throw new Error(`Could not create struct: \
        entryNames length (${entryNames.length}) does not match entryLogicalTypes length (${entryLogicalTypes.length})`);
			const member_types = [];
			const member_names = [];
			for (let i = 0; i < length; i++) {
				member_types.push(entryLogicalTypes[i].logical_type);
				member_names.push(entryNames[i]);
			}
			return new DuckDBStructLogicalType(node_bindings_1.default.create_struct_type(member_types, member_names));
		}
		static createMap(keyType, valueType) {
			return new DuckDBMapLogicalType(node_bindings_1.default.create_map_type(keyType.logical_type, valueType.logical_type));
		}
		static createArray(valueType, length) {
			return new DuckDBArrayLogicalType(node_bindings_1.default.create_array_type(valueType.logical_type, length));
		}
		static createUnion(memberTags, memberLogicalTypes) {
			const length = memberTags.length;
			if (length !== memberLogicalTypes.length) throw new Error(`Could not create union: \
        memberTags length (${memberTags.length}) does not match memberLogicalTypes length (${memberLogicalTypes.length})`);
			const member_types = [];
			const member_names = [];
			for (let i = 0; i < length; i++) {
				member_types.push(memberLogicalTypes[i].logical_type);
				member_names.push(memberTags[i]);
			}
			return new DuckDBUnionLogicalType(node_bindings_1.default.create_union_type(member_types, member_names));
		}
		get typeId() {
			return node_bindings_1.default.get_type_id(this.logical_type);
		}
		get alias() {
			return node_bindings_1.default.logical_type_get_alias(this.logical_type) || void 0;
		}
		set alias(newAlias) {
			node_bindings_1.default.logical_type_set_alias(this.logical_type, newAlias || "");
		}
		asType() {
			const alias = this.alias;
			switch (this.typeId) {
				case DuckDBTypeId_1.DuckDBTypeId.BOOLEAN: return DuckDBType_1.DuckDBBooleanType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.TINYINT: return DuckDBType_1.DuckDBTinyIntType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.SMALLINT: return DuckDBType_1.DuckDBSmallIntType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.INTEGER: return DuckDBType_1.DuckDBIntegerType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.BIGINT: return DuckDBType_1.DuckDBBigIntType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.UTINYINT: return DuckDBType_1.DuckDBUTinyIntType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.USMALLINT: return DuckDBType_1.DuckDBUSmallIntType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.UINTEGER: return DuckDBType_1.DuckDBUIntegerType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.UBIGINT: return DuckDBType_1.DuckDBUBigIntType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.FLOAT: return DuckDBType_1.DuckDBFloatType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.DOUBLE: return DuckDBType_1.DuckDBDoubleType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP: return DuckDBType_1.DuckDBTimestampType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.DATE: return DuckDBType_1.DuckDBDateType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.TIME: return DuckDBType_1.DuckDBTimeType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.INTERVAL: return DuckDBType_1.DuckDBIntervalType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.HUGEINT: return DuckDBType_1.DuckDBHugeIntType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.UHUGEINT: return DuckDBType_1.DuckDBUHugeIntType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.VARCHAR: return DuckDBType_1.DuckDBVarCharType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.BLOB: return DuckDBType_1.DuckDBBlobType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.DECIMAL: throw new Error("Expected override");
				case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_S: return DuckDBType_1.DuckDBTimestampSecondsType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_MS: return DuckDBType_1.DuckDBTimestampMillisecondsType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_NS: return DuckDBType_1.DuckDBTimestampNanosecondsType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.ENUM: throw new Error("Expected override");
				case DuckDBTypeId_1.DuckDBTypeId.LIST: throw new Error("Expected override");
				case DuckDBTypeId_1.DuckDBTypeId.STRUCT: throw new Error("Expected override");
				case DuckDBTypeId_1.DuckDBTypeId.MAP: throw new Error("Expected override");
				case DuckDBTypeId_1.DuckDBTypeId.ARRAY: throw new Error("Expected override");
				case DuckDBTypeId_1.DuckDBTypeId.UUID: return DuckDBType_1.DuckDBUUIDType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.UNION: throw new Error("Expected override");
				case DuckDBTypeId_1.DuckDBTypeId.BIT: return DuckDBType_1.DuckDBBitType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.TIME_TZ: return DuckDBType_1.DuckDBTimeTZType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_TZ: return DuckDBType_1.DuckDBTimestampTZType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.ANY: return DuckDBType_1.DuckDBAnyType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.BIGNUM: return DuckDBType_1.DuckDBBigNumType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.SQLNULL: return DuckDBType_1.DuckDBSQLNullType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.STRING_LITERAL: return DuckDBType_1.DuckDBStringLiteralType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.INTEGER_LITERAL: return DuckDBType_1.DuckDBIntegerLiteralType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.TIME_NS: return DuckDBType_1.DuckDBTimeNSType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.GEOMETRY: throw new Error("Expected override");
				case DuckDBTypeId_1.DuckDBTypeId.VARIANT: return DuckDBType_1.DuckDBVariantType.create(alias);
				default: throw new Error(`Unexpected type id: ${this.typeId}`);
			}
		}
	};
	exports.DuckDBLogicalType = DuckDBLogicalType;
	var DuckDBDecimalLogicalType = class extends DuckDBLogicalType {
		get width() {
			return node_bindings_1.default.decimal_width(this.logical_type);
		}
		get scale() {
			return node_bindings_1.default.decimal_scale(this.logical_type);
		}
		get internalTypeId() {
			return node_bindings_1.default.decimal_internal_type(this.logical_type);
		}
		asType() {
			return new DuckDBType_1.DuckDBDecimalType(this.width, this.scale, this.alias);
		}
	};
	exports.DuckDBDecimalLogicalType = DuckDBDecimalLogicalType;
	var DuckDBEnumLogicalType = class extends DuckDBLogicalType {
		get valueCount() {
			return node_bindings_1.default.enum_dictionary_size(this.logical_type);
		}
		value(index) {
			return node_bindings_1.default.enum_dictionary_value(this.logical_type, index);
		}
		values() {
			const values = [];
			const count = this.valueCount;
			for (let i = 0; i < count; i++) values.push(this.value(i));
			return values;
		}
		get internalTypeId() {
			return node_bindings_1.default.enum_internal_type(this.logical_type);
		}
		asType() {
			return new DuckDBType_1.DuckDBEnumType(this.values(), this.internalTypeId, this.alias);
		}
	};
	exports.DuckDBEnumLogicalType = DuckDBEnumLogicalType;
	var DuckDBListLogicalType = class extends DuckDBLogicalType {
		get valueType() {
			return DuckDBLogicalType.create(node_bindings_1.default.list_type_child_type(this.logical_type));
		}
		asType() {
			return new DuckDBType_1.DuckDBListType(this.valueType.asType(), this.alias);
		}
	};
	exports.DuckDBListLogicalType = DuckDBListLogicalType;
	var DuckDBStructLogicalType = class extends DuckDBLogicalType {
		get entryCount() {
			return node_bindings_1.default.struct_type_child_count(this.logical_type);
		}
		entryName(index) {
			return node_bindings_1.default.struct_type_child_name(this.logical_type, index);
		}
		entryLogicalType(index) {
			return DuckDBLogicalType.create(node_bindings_1.default.struct_type_child_type(this.logical_type, index));
		}
		entryType(index) {
			return this.entryLogicalType(index).asType();
		}
		entryNames() {
			const names = [];
			const count = this.entryCount;
			for (let i = 0; i < count; i++) names.push(this.entryName(i));
			return names;
		}
		entryLogicalTypes() {
			const valueTypes = [];
			const count = this.entryCount;
			for (let i = 0; i < count; i++) valueTypes.push(this.entryLogicalType(i));
			return valueTypes;
		}
		entryTypes() {
			const valueTypes = [];
			const count = this.entryCount;
			for (let i = 0; i < count; i++) valueTypes.push(this.entryType(i));
			return valueTypes;
		}
		asType() {
			return new DuckDBType_1.DuckDBStructType(this.entryNames(), this.entryTypes(), this.alias);
		}
	};
	exports.DuckDBStructLogicalType = DuckDBStructLogicalType;
	var DuckDBMapLogicalType = class extends DuckDBLogicalType {
		get keyType() {
			return DuckDBLogicalType.create(node_bindings_1.default.map_type_key_type(this.logical_type));
		}
		get valueType() {
			return DuckDBLogicalType.create(node_bindings_1.default.map_type_value_type(this.logical_type));
		}
		asType() {
			return new DuckDBType_1.DuckDBMapType(this.keyType.asType(), this.valueType.asType(), this.alias);
		}
	};
	exports.DuckDBMapLogicalType = DuckDBMapLogicalType;
	var DuckDBArrayLogicalType = class extends DuckDBLogicalType {
		get valueType() {
			return DuckDBLogicalType.create(node_bindings_1.default.array_type_child_type(this.logical_type));
		}
		get length() {
			return node_bindings_1.default.array_type_array_size(this.logical_type);
		}
		asType() {
			return new DuckDBType_1.DuckDBArrayType(this.valueType.asType(), this.length, this.alias);
		}
	};
	exports.DuckDBArrayLogicalType = DuckDBArrayLogicalType;
	var DuckDBUnionLogicalType = class extends DuckDBLogicalType {
		get memberCount() {
			return node_bindings_1.default.union_type_member_count(this.logical_type);
		}
		memberTag(index) {
			return node_bindings_1.default.union_type_member_name(this.logical_type, index);
		}
		memberLogicalType(index) {
			return DuckDBLogicalType.create(node_bindings_1.default.union_type_member_type(this.logical_type, index));
		}
		memberType(index) {
			return this.memberLogicalType(index).asType();
		}
		memberTags() {
			const tags = [];
			const count = this.memberCount;
			for (let i = 0; i < count; i++) tags.push(this.memberTag(i));
			return tags;
		}
		memberLogicalTypes() {
			const valueTypes = [];
			const count = this.memberCount;
			for (let i = 0; i < count; i++) valueTypes.push(this.memberLogicalType(i));
			return valueTypes;
		}
		memberTypes() {
			const valueTypes = [];
			const count = this.memberCount;
			for (let i = 0; i < count; i++) valueTypes.push(this.memberType(i));
			return valueTypes;
		}
		asType() {
			return new DuckDBType_1.DuckDBUnionType(this.memberTags(), this.memberTypes(), this.alias);
		}
	};
	exports.DuckDBUnionLogicalType = DuckDBUnionLogicalType;
	var DuckDBGeometryLogicalType = class extends DuckDBLogicalType {
		get crs() {
			return node_bindings_1.default.geometry_type_get_crs(this.logical_type) || void 0;
		}
		asType() {
			return DuckDBType_1.DuckDBGeometryType.create(this.alias, this.crs);
		}
	};
	exports.DuckDBGeometryLogicalType = DuckDBGeometryLogicalType;
}));

var require_BaseDuckDBType = /* @__PURE__ */ __commonJSMin(((exports, module, this$86) => {
	var __importDefault = this$86 && this$86.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.BaseDuckDBType = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBLogicalType_1 = require_DuckDBLogicalType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	var BaseDuckDBType = class {
		typeId;
		alias;
		constructor(typeId, alias) {
			this.typeId = typeId;
			this.alias = alias;
		}
		toString() {
			return DuckDBTypeId_1.DuckDBTypeId[this.typeId];
		}
		toLogicalType() {
			const logicalType = DuckDBLogicalType_1.DuckDBLogicalType.create(node_bindings_1.default.create_logical_type(this.typeId));
			if (this.alias) logicalType.alias = this.alias;
			return logicalType;
		}
		toJson() {
			return {
				typeId: this.typeId,
				...this.alias ? { alias: this.alias } : {}
			};
		}
	};
	exports.BaseDuckDBType = BaseDuckDBType;
}));

var require_DuckDBAnyType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ANY = exports.DuckDBAnyType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBAnyType = class DuckDBAnyType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.ANY, alias);
		}
		static instance = new DuckDBAnyType();
		static create(alias) {
			return alias ? new DuckDBAnyType(alias) : DuckDBAnyType.instance;
		}
	};
	exports.DuckDBAnyType = DuckDBAnyType;
	exports.ANY = DuckDBAnyType.instance;
}));

var require_DuckDBArrayType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBArrayType = void 0;
	exports.ARRAY = ARRAY;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBLogicalType_1 = require_DuckDBLogicalType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBArrayType = class extends BaseDuckDBType_1.BaseDuckDBType {
		valueType;
		length;
		constructor(valueType, length, alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.ARRAY, alias);
			this.valueType = valueType;
			this.length = length;
		}
		toString() {
			return `${this.valueType}[${this.length}]`;
		}
		toLogicalType() {
			const logicalType = DuckDBLogicalType_1.DuckDBLogicalType.createArray(this.valueType.toLogicalType(), this.length);
			if (this.alias) logicalType.alias = this.alias;
			return logicalType;
		}
		toJson() {
			return {
				typeId: this.typeId,
				valueType: this.valueType.toJson(),
				length: this.length,
				...this.alias ? { alias: this.alias } : {}
			};
		}
	};
	exports.DuckDBArrayType = DuckDBArrayType;
	function ARRAY(valueType, length, alias) {
		return new DuckDBArrayType(valueType, length, alias);
	}
}));

var require_DuckDBBigIntType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.BIGINT = exports.DuckDBBigIntType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBBigIntType = class DuckDBBigIntType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.BIGINT, alias);
		}
		static instance = new DuckDBBigIntType();
		static create(alias) {
			return alias ? new DuckDBBigIntType(alias) : DuckDBBigIntType.instance;
		}
		static Max = 2n ** 63n - 1n;
		static Min = -(2n ** 63n);
		get max() {
			return DuckDBBigIntType.Max;
		}
		get min() {
			return DuckDBBigIntType.Min;
		}
	};
	exports.DuckDBBigIntType = DuckDBBigIntType;
	exports.BIGINT = DuckDBBigIntType.instance;
}));

var require_DuckDBBigNumType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.BIGNUM = exports.DuckDBBigNumType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBBigNumType = class DuckDBBigNumType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.BIGNUM, alias);
		}
		static instance = new DuckDBBigNumType();
		static create(alias) {
			return alias ? new DuckDBBigNumType(alias) : DuckDBBigNumType.instance;
		}
		static Max = 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368n;
		static Min = -179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368n;
		get max() {
			return DuckDBBigNumType.Max;
		}
		get min() {
			return DuckDBBigNumType.Min;
		}
	};
	exports.DuckDBBigNumType = DuckDBBigNumType;
	exports.BIGNUM = DuckDBBigNumType.instance;
}));

var require_DuckDBBitType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.BIT = exports.DuckDBBitType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBBitType = class DuckDBBitType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.BIT, alias);
		}
		static instance = new DuckDBBitType();
		static create(alias) {
			return alias ? new DuckDBBitType(alias) : DuckDBBitType.instance;
		}
	};
	exports.DuckDBBitType = DuckDBBitType;
	exports.BIT = DuckDBBitType.instance;
}));

var require_DuckDBBlobType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.BLOB = exports.DuckDBBlobType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBBlobType = class DuckDBBlobType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.BLOB, alias);
		}
		static instance = new DuckDBBlobType();
		static create(alias) {
			return alias ? new DuckDBBlobType(alias) : DuckDBBlobType.instance;
		}
	};
	exports.DuckDBBlobType = DuckDBBlobType;
	exports.BLOB = DuckDBBlobType.instance;
}));

var require_DuckDBBooleanType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.BOOLEAN = exports.DuckDBBooleanType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBBooleanType = class DuckDBBooleanType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.BOOLEAN, alias);
		}
		static instance = new DuckDBBooleanType();
		static create(alias) {
			return alias ? new DuckDBBooleanType(alias) : DuckDBBooleanType.instance;
		}
	};
	exports.DuckDBBooleanType = DuckDBBooleanType;
	exports.BOOLEAN = DuckDBBooleanType.instance;
}));

var require_sql = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.quotedString = quotedString;
	exports.quotedIdentifier = quotedIdentifier;
	function quotedString(input) {
		return `'${input.replaceAll(`'`, `''`)}'`;
	}
	function quotedIdentifier(input) {
		return `"${input.replaceAll(`"`, `""`)}"`;
	}
}));

var require_displayStringForDuckDBValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.displayStringForDuckDBValue = displayStringForDuckDBValue;
	const sql_1 = require_sql();
	function displayStringForDuckDBValue(value) {
		if (value == null) return "NULL";
		if (typeof value === "string") return (0, sql_1.quotedString)(value);
		return value.toString();
	}
}));

var require_DuckDBArrayValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBArrayValue = void 0;
	exports.arrayValue = arrayValue;
	const displayStringForDuckDBValue_1 = require_displayStringForDuckDBValue();
	var DuckDBArrayValue = class {
		items;
		constructor(items) {
			this.items = items;
		}
		toString() {
			return `[${this.items.map(displayStringForDuckDBValue_1.displayStringForDuckDBValue).join(", ")}]`;
		}
	};
	exports.DuckDBArrayValue = DuckDBArrayValue;
	function arrayValue(items) {
		return new DuckDBArrayValue(items);
	}
}));

var require_DuckDBBitValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBBitValue = void 0;
	exports.bitValue = bitValue;
	var DuckDBBitValue = class DuckDBBitValue {
		data;
		constructor(data) {
			this.data = data;
		}
		padding() {
			return this.data[0];
		}
		get length() {
			return (this.data.length - 1) * 8 - this.padding();
		}
		getBool(index) {
			const offset = index + this.padding();
			const dataIndex = Math.floor(offset / 8) + 1;
			return (this.data[dataIndex] >> 7 - offset % 8 & 1) !== 0;
		}
		toBools() {
			const bools = [];
			const length = this.length;
			for (let i = 0; i < length; i++) bools.push(this.getBool(i));
			return bools;
		}
		getBit(index) {
			return this.getBool(index) ? 1 : 0;
		}
		toBits() {
			const bits = [];
			const length = this.length;
			for (let i = 0; i < length; i++) bits.push(this.getBit(i));
			return bits;
		}
		toString() {
			const length = this.length;
			const chars = Array.from({ length });
			for (let i = 0; i < length; i++) chars[i] = this.getBool(i) ? "1" : "0";
			return chars.join("");
		}
		static fromString(str, on = "1") {
			return DuckDBBitValue.fromLengthAndPredicate(str.length, (i) => str[i] === on);
		}
		static fromBits(bits, on = 1) {
			return DuckDBBitValue.fromLengthAndPredicate(bits.length, (i) => bits[i] === on);
		}
		static fromBools(bools) {
			return DuckDBBitValue.fromLengthAndPredicate(bools.length, (i) => bools[i]);
		}
		static fromLengthAndPredicate(length, predicate) {
			const byteCount = Math.ceil(length / 8) + 1;
			const paddingBitCount = (8 - length % 8) % 8;
			const data = new Uint8Array(byteCount);
			let byteIndex = 0;
			data[byteIndex++] = paddingBitCount;
			let byte = 0;
			let byteBit = 0;
			while (byteBit < paddingBitCount) {
				byte <<= 1;
				byte |= 1;
				byteBit++;
			}
			let bitIndex = 0;
			while (byteIndex < byteCount) {
				while (byteBit < 8) {
					byte <<= 1;
					if (predicate(bitIndex++)) byte |= 1;
					byteBit++;
				}
				data[byteIndex++] = byte;
				byte = 0;
				byteBit = 0;
			}
			return new DuckDBBitValue(data);
		}
	};
	exports.DuckDBBitValue = DuckDBBitValue;
	function bitValue(input) {
		if (typeof input === "string") return DuckDBBitValue.fromString(input);
		if (input.length > 0) {
			if (typeof input[0] === "boolean") return DuckDBBitValue.fromBools(input);
			else if (typeof input[0] === "number") return DuckDBBitValue.fromBits(input);
		}
		return DuckDBBitValue.fromLengthAndPredicate(0, (_) => false);
	}
}));

var require_bytesFromString = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.bytesFromString = bytesFromString;
	const textEncoder = new TextEncoder();
	function bytesFromString(str) {
		return textEncoder.encode(str);
	}
}));

var require_stringFromBlob = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.stringFromBlob = stringFromBlob;
	exports.stringFromBlobStringConcat = stringFromBlobStringConcat;
	exports.stringFromBlobArrayJoin = stringFromBlobArrayJoin;
	function stringFromBlob(bytes) {
		if (bytes.length <= 65536) return stringFromBlobStringConcat(bytes);
		return stringFromBlobArrayJoin(bytes);
	}
	function stringFromBlobStringConcat(bytes) {
		let byteString = "";
		for (const byte of bytes) if (byte <= 31 || byte === 34 || byte === 39 || byte >= 127) byteString += `\\x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
		else byteString += String.fromCharCode(byte);
		return byteString;
	}
	function stringFromBlobArrayJoin(bytes) {
		const byteStrings = [];
		for (const byte of bytes) if (byte <= 31 || byte === 34 || byte === 39 || byte >= 127) byteStrings.push(`\\x${byte.toString(16).toUpperCase().padStart(2, "0")}`);
		else byteStrings.push(String.fromCharCode(byte));
		return byteStrings.join("");
	}
}));

var require_DuckDBBlobValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBBlobValue = void 0;
	exports.blobValue = blobValue;
	const bytesFromString_1 = require_bytesFromString();
	const stringFromBlob_1 = require_stringFromBlob();
	var DuckDBBlobValue = class DuckDBBlobValue {
		bytes;
		constructor(bytes) {
			this.bytes = bytes;
		}
		toString() {
			return (0, stringFromBlob_1.stringFromBlob)(this.bytes);
		}
		static fromString(str) {
			return new DuckDBBlobValue(Buffer.from((0, bytesFromString_1.bytesFromString)(str)));
		}
	};
	exports.DuckDBBlobValue = DuckDBBlobValue;
	function blobValue(input) {
		if (typeof input === "string") return DuckDBBlobValue.fromString(input);
		return new DuckDBBlobValue(input);
	}
}));

var require_dateTimeStringConversion = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getDuckDBDateStringFromYearMonthDay = getDuckDBDateStringFromYearMonthDay;
	exports.getDuckDBDateStringFromDays = getDuckDBDateStringFromDays;
	exports.getTimezoneOffsetString = getTimezoneOffsetString;
	exports.getAbsoluteOffsetStringFromParts = getAbsoluteOffsetStringFromParts;
	exports.getOffsetStringFromAbsoluteSeconds = getOffsetStringFromAbsoluteSeconds;
	exports.getOffsetStringFromSeconds = getOffsetStringFromSeconds;
	exports.getDuckDBTimeStringFromParts = getDuckDBTimeStringFromParts;
	exports.getDuckDBTimeStringFromPartsNS = getDuckDBTimeStringFromPartsNS;
	exports.getDuckDBTimeStringFromPositiveMicroseconds = getDuckDBTimeStringFromPositiveMicroseconds;
	exports.getDuckDBTimeStringFromPositiveNanoseconds = getDuckDBTimeStringFromPositiveNanoseconds;
	exports.getDuckDBTimeStringFromMicrosecondsInDay = getDuckDBTimeStringFromMicrosecondsInDay;
	exports.getDuckDBTimeStringFromNanosecondsInDay = getDuckDBTimeStringFromNanosecondsInDay;
	exports.getDuckDBTimeStringFromMicroseconds = getDuckDBTimeStringFromMicroseconds;
	exports.getDuckDBTimestampStringFromDaysAndMicroseconds = getDuckDBTimestampStringFromDaysAndMicroseconds;
	exports.getDuckDBTimestampStringFromDaysAndNanoseconds = getDuckDBTimestampStringFromDaysAndNanoseconds;
	exports.getDuckDBTimestampStringFromMicroseconds = getDuckDBTimestampStringFromMicroseconds;
	exports.getDuckDBTimestampStringFromSeconds = getDuckDBTimestampStringFromSeconds;
	exports.getDuckDBTimestampStringFromMilliseconds = getDuckDBTimestampStringFromMilliseconds;
	exports.getDuckDBTimestampStringFromNanoseconds = getDuckDBTimestampStringFromNanoseconds;
	exports.getDuckDBIntervalString = getDuckDBIntervalString;
	const DAYS_IN_400_YEARS = 146097;
	const MILLISECONDS_PER_DAY_NUM = 864e5;
	const MICROSECONDS_PER_SECOND = 1000000n;
	const MICROSECONDS_PER_MILLISECOND = 1000n;
	const NANOSECONDS_PER_SECOND = 1000000000n;
	const SECONDS_PER_MINUTE = 60n;
	const MINUTES_PER_HOUR = 60n;
	const MICROSECONDS_PER_DAY = 86400000000n;
	const NANOSECONDS_PER_DAY = 86400000000000n;
	const NEGATIVE_INFINITY_TIMESTAMP = -9223372036854775807n;
	const POSITIVE_INFINITY_TIMESTAMP = 9223372036854775807n;
	function getDuckDBDateStringFromYearMonthDay(year, month, dayOfMonth) {
		return `${String(Math.abs(year)).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}${year < 0 ? " (BC)" : ""}`;
	}
	function getDuckDBDateStringFromDays(days) {
		const absDays = Math.abs(days);
		const sign = days < 0 ? -1 : 1;
		const yearsFrom400YearIntervals = sign * Math.floor(absDays / DAYS_IN_400_YEARS) * 400;
		const millisecondsFromRemainingInterval = sign * (absDays % DAYS_IN_400_YEARS) * MILLISECONDS_PER_DAY_NUM;
		const date = new Date(millisecondsFromRemainingInterval);
		let year = yearsFrom400YearIntervals + date.getUTCFullYear();
		if (year < 0) year--;
		const month = date.getUTCMonth() + 1;
		const dayOfMonth = date.getUTCDate();
		return getDuckDBDateStringFromYearMonthDay(year, month, dayOfMonth);
	}
	function getTimezoneOffsetString(timezoneOffsetInMinutes) {
		if (timezoneOffsetInMinutes === void 0) return;
		const negative = timezoneOffsetInMinutes < 0;
		const positiveMinutes = Math.abs(timezoneOffsetInMinutes);
		const minutesPart = positiveMinutes % 60;
		const hoursPart = Math.floor(positiveMinutes / 60);
		const minutesStr = minutesPart !== 0 ? String(minutesPart).padStart(2, "0") : "";
		const hoursStr = String(hoursPart).padStart(2, "0");
		return `${negative ? "-" : "+"}${hoursStr}${minutesStr ? `:${minutesStr}` : ""}`;
	}
	function getAbsoluteOffsetStringFromParts(hoursPart, minutesPart, secondsPart) {
		const hoursStr = String(hoursPart).padStart(2, "0");
		const minutesStr = minutesPart !== 0 || secondsPart !== 0 ? String(minutesPart).padStart(2, "0") : "";
		const secondsStr = secondsPart !== 0 ? String(secondsPart).padStart(2, "0") : "";
		let result = hoursStr;
		if (minutesStr) {
			result += `:${minutesStr}`;
			if (secondsStr) result += `:${secondsStr}`;
		}
		return result;
	}
	function getOffsetStringFromAbsoluteSeconds(absoluteOffsetInSeconds) {
		const secondsPart = absoluteOffsetInSeconds % 60;
		const minutes = Math.floor(absoluteOffsetInSeconds / 60);
		const minutesPart = minutes % 60;
		return getAbsoluteOffsetStringFromParts(Math.floor(minutes / 60), minutesPart, secondsPart);
	}
	function getOffsetStringFromSeconds(offsetInSeconds) {
		const negative = offsetInSeconds < 0;
		const absoluteString = getOffsetStringFromAbsoluteSeconds(negative ? -offsetInSeconds : offsetInSeconds);
		return `${negative ? "-" : "+"}${absoluteString}`;
	}
	function getDuckDBTimeStringFromParts(hoursPart, minutesPart, secondsPart, microsecondsPart) {
		const hoursStr = String(hoursPart).padStart(2, "0");
		const minutesStr = String(minutesPart).padStart(2, "0");
		const secondsStr = String(secondsPart).padStart(2, "0");
		const microsecondsStr = String(microsecondsPart).padStart(6, "0").replace(/0+$/, "");
		return `${hoursStr}:${minutesStr}:${secondsStr}${microsecondsStr.length > 0 ? `.${microsecondsStr}` : ""}`;
	}
	function getDuckDBTimeStringFromPartsNS(hoursPart, minutesPart, secondsPart, nanosecondsPart) {
		const hoursStr = String(hoursPart).padStart(2, "0");
		const minutesStr = String(minutesPart).padStart(2, "0");
		const secondsStr = String(secondsPart).padStart(2, "0");
		const nanosecondsStr = String(nanosecondsPart).padStart(9, "0").replace(/0+$/, "");
		return `${hoursStr}:${minutesStr}:${secondsStr}${nanosecondsStr.length > 0 ? `.${nanosecondsStr}` : ""}`;
	}
	function getDuckDBTimeStringFromPositiveMicroseconds(positiveMicroseconds) {
		const microsecondsPart = positiveMicroseconds % MICROSECONDS_PER_SECOND;
		const seconds = positiveMicroseconds / MICROSECONDS_PER_SECOND;
		const secondsPart = seconds % SECONDS_PER_MINUTE;
		const minutes = seconds / SECONDS_PER_MINUTE;
		const minutesPart = minutes % MINUTES_PER_HOUR;
		return getDuckDBTimeStringFromParts(minutes / MINUTES_PER_HOUR, minutesPart, secondsPart, microsecondsPart);
	}
	function getDuckDBTimeStringFromPositiveNanoseconds(positiveNanoseconds) {
		const nanosecondsPart = positiveNanoseconds % NANOSECONDS_PER_SECOND;
		const seconds = positiveNanoseconds / NANOSECONDS_PER_SECOND;
		const secondsPart = seconds % SECONDS_PER_MINUTE;
		const minutes = seconds / SECONDS_PER_MINUTE;
		const minutesPart = minutes % MINUTES_PER_HOUR;
		return getDuckDBTimeStringFromPartsNS(minutes / MINUTES_PER_HOUR, minutesPart, secondsPart, nanosecondsPart);
	}
	function getDuckDBTimeStringFromMicrosecondsInDay(microsecondsInDay) {
		return getDuckDBTimeStringFromPositiveMicroseconds(microsecondsInDay < 0 ? microsecondsInDay + MICROSECONDS_PER_DAY : microsecondsInDay);
	}
	function getDuckDBTimeStringFromNanosecondsInDay(nanosecondsInDay) {
		return getDuckDBTimeStringFromPositiveNanoseconds(nanosecondsInDay < 0 ? nanosecondsInDay + NANOSECONDS_PER_DAY : nanosecondsInDay);
	}
	function getDuckDBTimeStringFromMicroseconds(microseconds) {
		const negative = microseconds < 0;
		const positiveString = getDuckDBTimeStringFromPositiveMicroseconds(negative ? -microseconds : microseconds);
		return negative ? `-${positiveString}` : positiveString;
	}
	function getDuckDBTimestampStringFromDaysAndMicroseconds(days, microsecondsInDay, timezonePart) {
		return `${getDuckDBDateStringFromDays(Number(days))} ${getDuckDBTimeStringFromMicrosecondsInDay(microsecondsInDay)}${timezonePart ?? ""}`;
	}
	function getDuckDBTimestampStringFromDaysAndNanoseconds(days, nanosecondsInDay) {
		return `${getDuckDBDateStringFromDays(Number(days))} ${getDuckDBTimeStringFromNanosecondsInDay(nanosecondsInDay)}`;
	}
	function getDuckDBTimestampStringFromMicroseconds(microseconds, timezoneOffsetInMinutes) {
		if (microseconds === NEGATIVE_INFINITY_TIMESTAMP) return "-infinity";
		if (microseconds === POSITIVE_INFINITY_TIMESTAMP) return "infinity";
		const offsetMicroseconds = timezoneOffsetInMinutes !== void 0 ? microseconds + BigInt(timezoneOffsetInMinutes) * MICROSECONDS_PER_SECOND * SECONDS_PER_MINUTE : microseconds;
		let days = offsetMicroseconds / MICROSECONDS_PER_DAY;
		let microsecondsPart = offsetMicroseconds % MICROSECONDS_PER_DAY;
		if (microsecondsPart < 0) {
			days--;
			microsecondsPart += MICROSECONDS_PER_DAY;
		}
		return getDuckDBTimestampStringFromDaysAndMicroseconds(days, microsecondsPart, getTimezoneOffsetString(timezoneOffsetInMinutes));
	}
	function getDuckDBTimestampStringFromSeconds(seconds) {
		return getDuckDBTimestampStringFromMicroseconds(seconds * MICROSECONDS_PER_SECOND);
	}
	function getDuckDBTimestampStringFromMilliseconds(milliseconds) {
		return getDuckDBTimestampStringFromMicroseconds(milliseconds * MICROSECONDS_PER_MILLISECOND);
	}
	function getDuckDBTimestampStringFromNanoseconds(nanoseconds) {
		let days = nanoseconds / NANOSECONDS_PER_DAY;
		let nanosecondsPart = nanoseconds % NANOSECONDS_PER_DAY;
		if (nanosecondsPart < 0) {
			days--;
			nanosecondsPart += NANOSECONDS_PER_DAY;
		}
		return getDuckDBTimestampStringFromDaysAndNanoseconds(days, nanosecondsPart);
	}
	function numberAndUnit(value, baseUnit) {
		return `${value} ${baseUnit}${Math.abs(value) !== 1 ? "s" : ""}`;
	}
	function getDuckDBIntervalString(months, days, microseconds) {
		const parts = [];
		if (months !== 0) {
			const sign = months < 0 ? -1 : 1;
			const absMonths = Math.abs(months);
			const absYears = Math.floor(absMonths / 12);
			const years = sign * absYears;
			const extraMonths = sign * (absMonths - absYears * 12);
			if (years !== 0) parts.push(numberAndUnit(years, "year"));
			if (extraMonths !== 0) parts.push(numberAndUnit(extraMonths, "month"));
		}
		if (days !== 0) parts.push(numberAndUnit(days, "day"));
		if (microseconds !== 0n) parts.push(getDuckDBTimeStringFromMicroseconds(microseconds));
		if (parts.length > 0) return parts.join(" ");
		return "00:00:00";
	}
}));

var require_DuckDBDateValue = /* @__PURE__ */ __commonJSMin(((exports, module, this$85) => {
	var __importDefault = this$85 && this$85.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBDateValue = void 0;
	exports.dateValue = dateValue;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const dateTimeStringConversion_1 = require_dateTimeStringConversion();
	var DuckDBDateValue = class DuckDBDateValue {
		days;
		constructor(days) {
			this.days = days;
		}
		get isFinite() {
			return node_bindings_1.default.is_finite_date(this);
		}
		toString() {
			return (0, dateTimeStringConversion_1.getDuckDBDateStringFromDays)(this.days);
		}
		toParts() {
			return node_bindings_1.default.from_date(this);
		}
		static fromParts(parts) {
			return new DuckDBDateValue(node_bindings_1.default.to_date(parts).days);
		}
		static Epoch = new DuckDBDateValue(0);
		static Max = new DuckDBDateValue(2 ** 31 - 2);
		static Min = new DuckDBDateValue(-(2 ** 31 - 2));
		static PosInf = new DuckDBDateValue(2 ** 31 - 1);
		static NegInf = new DuckDBDateValue(-(2 ** 31 - 1));
	};
	exports.DuckDBDateValue = DuckDBDateValue;
	function dateValue(daysOrParts) {
		if (typeof daysOrParts === "number") return new DuckDBDateValue(daysOrParts);
		return DuckDBDateValue.fromParts(daysOrParts);
	}
}));

var require_stringFromDecimal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.stringFromDecimal = stringFromDecimal;
	function getDecimalSeparator(locales) {
		return new Intl.NumberFormat(locales, { useGrouping: false }).formatToParts(.1).find((part) => part.type === "decimal")?.value ?? ".";
	}
	const cachedDecimalSeparators = {};
	function getCachedDecimalSeparator(locales) {
		const cacheKey = JSON.stringify(locales);
		if (cacheKey in cachedDecimalSeparators) return cachedDecimalSeparators[cacheKey];
		const decimalSeparator = getDecimalSeparator(locales);
		cachedDecimalSeparators[cacheKey] = decimalSeparator;
		return decimalSeparator;
	}
	function formatWholePart(localeOptions, val) {
		if (localeOptions) {
			const { minimumFractionDigits: _minFD, maximumFractionDigits: _maxFD, ...restOptions } = localeOptions.options ?? {};
			return val.toLocaleString(localeOptions?.locales, restOptions);
		}
		return String(val);
	}
	function formatFractionalPart(localeOptions, val, scale) {
		const fractionalPartStr = String(val).padStart(scale, "0");
		if (!localeOptions) return fractionalPartStr;
		const minFracDigits = localeOptions?.options?.minimumFractionDigits ?? 0;
		const maxFracDigits = localeOptions?.options?.maximumFractionDigits ?? 20;
		return fractionalPartStr.padEnd(minFracDigits, "0").slice(0, maxFracDigits);
	}
	function stringFromDecimal(scaledValue, scale, localeOptions) {
		if (scale > 0) {
			const scaleFactor = BigInt(10) ** BigInt(scale);
			const absScaledValue = scaledValue < 0 ? -scaledValue : scaledValue;
			const prefix = scaledValue < 0 ? "-" : "";
			const wholePartStr = formatWholePart(localeOptions, absScaledValue / scaleFactor);
			const fractionalPartStr = formatFractionalPart(localeOptions, absScaledValue % scaleFactor, scale);
			return `${prefix}${wholePartStr}${localeOptions ? getCachedDecimalSeparator(localeOptions.locales) : "."}${fractionalPartStr}`;
		}
		if (localeOptions) return scaledValue.toLocaleString(localeOptions?.locales, localeOptions?.options);
		return String(scaledValue);
	}
}));

var require_DuckDBDecimalValue = /* @__PURE__ */ __commonJSMin(((exports, module, this$84) => {
	var __importDefault = this$84 && this$84.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBDecimalValue = void 0;
	exports.decimalValue = decimalValue;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const stringFromDecimal_1 = require_stringFromDecimal();
	var DuckDBDecimalValue = class DuckDBDecimalValue {
		width;
		scale;
		value;
		constructor(value, width, scale) {
			this.width = width;
			this.scale = scale;
			this.value = value;
		}
		toString() {
			return (0, stringFromDecimal_1.stringFromDecimal)(this.value, this.scale);
		}
		toDouble() {
			return node_bindings_1.default.decimal_to_double(this);
		}
		static fromDouble(double, width, scale) {
			const decimal = node_bindings_1.default.double_to_decimal(double, width, scale);
			return new DuckDBDecimalValue(decimal.value, decimal.width, decimal.scale);
		}
	};
	exports.DuckDBDecimalValue = DuckDBDecimalValue;
	function decimalValue(value, width, scale) {
		if (typeof value === "number") return DuckDBDecimalValue.fromDouble(value, width, scale);
		return new DuckDBDecimalValue(value, width, scale);
	}
}));

var require_DuckDBGeometryValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBGeometryValue = void 0;
	exports.geometryValue = geometryValue;
	const bytesFromString_1 = require_bytesFromString();
	const stringFromBlob_1 = require_stringFromBlob();
	var DuckDBGeometryValue = class DuckDBGeometryValue {
		bytes;
		constructor(bytes) {
			this.bytes = bytes;
		}
		toString() {
			return (0, stringFromBlob_1.stringFromBlob)(this.bytes);
		}
		static fromString(str) {
			return new DuckDBGeometryValue(Buffer.from((0, bytesFromString_1.bytesFromString)(str)));
		}
	};
	exports.DuckDBGeometryValue = DuckDBGeometryValue;
	function geometryValue(input) {
		if (typeof input === "string") return DuckDBGeometryValue.fromString(input);
		return new DuckDBGeometryValue(input);
	}
}));

var require_DuckDBIntervalValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBIntervalValue = void 0;
	exports.intervalValue = intervalValue;
	const dateTimeStringConversion_1 = require_dateTimeStringConversion();
	var DuckDBIntervalValue = class {
		months;
		days;
		micros;
		constructor(months, days, micros) {
			this.months = months;
			this.days = days;
			this.micros = micros;
		}
		toString() {
			return (0, dateTimeStringConversion_1.getDuckDBIntervalString)(this.months, this.days, this.micros);
		}
	};
	exports.DuckDBIntervalValue = DuckDBIntervalValue;
	function intervalValue(months, days, micros) {
		return new DuckDBIntervalValue(months, days, micros);
	}
}));

var require_DuckDBListValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBListValue = void 0;
	exports.listValue = listValue;
	const displayStringForDuckDBValue_1 = require_displayStringForDuckDBValue();
	var DuckDBListValue = class {
		items;
		constructor(items) {
			this.items = items;
		}
		toString() {
			return `[${this.items.map(displayStringForDuckDBValue_1.displayStringForDuckDBValue).join(", ")}]`;
		}
	};
	exports.DuckDBListValue = DuckDBListValue;
	function listValue(items) {
		return new DuckDBListValue(items);
	}
}));

var require_DuckDBMapValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBMapValue = void 0;
	exports.mapValue = mapValue;
	const displayStringForDuckDBValue_1 = require_displayStringForDuckDBValue();
	var DuckDBMapValue = class {
		entries;
		constructor(entries) {
			this.entries = entries;
		}
		toString() {
			return `{${this.entries.map(({ key, value }) => `${(0, displayStringForDuckDBValue_1.displayStringForDuckDBValue)(key)}: ${(0, displayStringForDuckDBValue_1.displayStringForDuckDBValue)(value)}`).join(", ")}}`;
		}
	};
	exports.DuckDBMapValue = DuckDBMapValue;
	function mapValue(entries) {
		return new DuckDBMapValue(entries);
	}
}));

var require_DuckDBStructValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBStructValue = void 0;
	exports.structValue = structValue;
	const displayStringForDuckDBValue_1 = require_displayStringForDuckDBValue();
	var DuckDBStructValue = class {
		entries;
		constructor(entries) {
			this.entries = entries;
		}
		toString() {
			const parts = [];
			for (const name in this.entries) parts.push(`${(0, displayStringForDuckDBValue_1.displayStringForDuckDBValue)(name)}: ${(0, displayStringForDuckDBValue_1.displayStringForDuckDBValue)(this.entries[name])}`);
			return `{${parts.join(", ")}}`;
		}
	};
	exports.DuckDBStructValue = DuckDBStructValue;
	function structValue(entries) {
		return new DuckDBStructValue(entries);
	}
}));

var require_DuckDBTimeNSValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBTimeNSValue = void 0;
	exports.timeNSValue = timeNSValue;
	const dateTimeStringConversion_1 = require_dateTimeStringConversion();
	var DuckDBTimeNSValue = class DuckDBTimeNSValue {
		nanos;
		constructor(nanos) {
			this.nanos = nanos;
		}
		toString() {
			return (0, dateTimeStringConversion_1.getDuckDBTimeStringFromNanosecondsInDay)(this.nanos);
		}
		static Max = new DuckDBTimeNSValue(24n * 60n * 60n * 1000n * 1000n * 1000n);
		static Min = new DuckDBTimeNSValue(0n);
	};
	exports.DuckDBTimeNSValue = DuckDBTimeNSValue;
	function timeNSValue(nanos) {
		return new DuckDBTimeNSValue(nanos);
	}
}));

var require_DuckDBTimestampSecondsValue = /* @__PURE__ */ __commonJSMin(((exports, module, this$83) => {
	var __importDefault = this$83 && this$83.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBTimestampSecondsValue = void 0;
	exports.timestampSecondsValue = timestampSecondsValue;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const dateTimeStringConversion_1 = require_dateTimeStringConversion();
	var DuckDBTimestampSecondsValue = class DuckDBTimestampSecondsValue {
		seconds;
		constructor(seconds) {
			this.seconds = seconds;
		}
		get isFinite() {
			return node_bindings_1.default.is_finite_timestamp_s(this);
		}
		toString() {
			return (0, dateTimeStringConversion_1.getDuckDBTimestampStringFromSeconds)(this.seconds);
		}
		static Epoch = new DuckDBTimestampSecondsValue(0n);
		static Max = new DuckDBTimestampSecondsValue(9223372036854n);
		static Min = new DuckDBTimestampSecondsValue(-9223372022400n);
		static PosInf = new DuckDBTimestampSecondsValue(2n ** 63n - 1n);
		static NegInf = new DuckDBTimestampSecondsValue(-(2n ** 63n - 1n));
	};
	exports.DuckDBTimestampSecondsValue = DuckDBTimestampSecondsValue;
	function timestampSecondsValue(seconds) {
		return new DuckDBTimestampSecondsValue(seconds);
	}
}));

var require_DuckDBTimestampMillisecondsValue = /* @__PURE__ */ __commonJSMin(((exports, module, this$82) => {
	var __importDefault = this$82 && this$82.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBTimestampMillisecondsValue = void 0;
	exports.timestampMillisValue = timestampMillisValue;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const dateTimeStringConversion_1 = require_dateTimeStringConversion();
	const DuckDBTimestampSecondsValue_1 = require_DuckDBTimestampSecondsValue();
	var DuckDBTimestampMillisecondsValue = class DuckDBTimestampMillisecondsValue {
		millis;
		constructor(millis) {
			this.millis = millis;
		}
		get isFinite() {
			return node_bindings_1.default.is_finite_timestamp_ms(this);
		}
		toString() {
			return (0, dateTimeStringConversion_1.getDuckDBTimestampStringFromMilliseconds)(this.millis);
		}
		static Epoch = new DuckDBTimestampMillisecondsValue(0n);
		static Max = new DuckDBTimestampMillisecondsValue((2n ** 63n - 2n) / 1000n);
		static Min = new DuckDBTimestampMillisecondsValue(DuckDBTimestampSecondsValue_1.DuckDBTimestampSecondsValue.Min.seconds * 1000n);
		static PosInf = new DuckDBTimestampMillisecondsValue(2n ** 63n - 1n);
		static NegInf = new DuckDBTimestampMillisecondsValue(-(2n ** 63n - 1n));
	};
	exports.DuckDBTimestampMillisecondsValue = DuckDBTimestampMillisecondsValue;
	function timestampMillisValue(millis) {
		return new DuckDBTimestampMillisecondsValue(millis);
	}
}));

var require_DuckDBTimestampNanosecondsValue = /* @__PURE__ */ __commonJSMin(((exports, module, this$81) => {
	var __importDefault = this$81 && this$81.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBTimestampNanosecondsValue = void 0;
	exports.timestampNanosValue = timestampNanosValue;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const dateTimeStringConversion_1 = require_dateTimeStringConversion();
	var DuckDBTimestampNanosecondsValue = class DuckDBTimestampNanosecondsValue {
		nanos;
		constructor(nanos) {
			this.nanos = nanos;
		}
		get isFinite() {
			return node_bindings_1.default.is_finite_timestamp_ns(this);
		}
		toString() {
			return (0, dateTimeStringConversion_1.getDuckDBTimestampStringFromNanoseconds)(this.nanos);
		}
		static Epoch = new DuckDBTimestampNanosecondsValue(0n);
		static Max = new DuckDBTimestampNanosecondsValue(2n ** 63n - 2n);
		static Min = new DuckDBTimestampNanosecondsValue(-9223286400000000000n);
		static PosInf = new DuckDBTimestampNanosecondsValue(2n ** 63n - 1n);
		static NegInf = new DuckDBTimestampNanosecondsValue(-(2n ** 63n - 1n));
	};
	exports.DuckDBTimestampNanosecondsValue = DuckDBTimestampNanosecondsValue;
	function timestampNanosValue(nanos) {
		return new DuckDBTimestampNanosecondsValue(nanos);
	}
}));

var require_DuckDBTimestampValue = /* @__PURE__ */ __commonJSMin(((exports, module, this$80) => {
	var __importDefault = this$80 && this$80.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBTimestampMicrosecondsValue = exports.DuckDBTimestampValue = void 0;
	exports.timestampValue = timestampValue;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const dateTimeStringConversion_1 = require_dateTimeStringConversion();
	const DuckDBTimestampMillisecondsValue_1 = require_DuckDBTimestampMillisecondsValue();
	var DuckDBTimestampValue = class DuckDBTimestampValue {
		micros;
		constructor(micros) {
			this.micros = micros;
		}
		get isFinite() {
			return node_bindings_1.default.is_finite_timestamp(this);
		}
		toString() {
			return (0, dateTimeStringConversion_1.getDuckDBTimestampStringFromMicroseconds)(this.micros);
		}
		toParts() {
			return node_bindings_1.default.from_timestamp(this);
		}
		static fromParts(parts) {
			return new DuckDBTimestampValue(node_bindings_1.default.to_timestamp(parts).micros);
		}
		static Epoch = new DuckDBTimestampValue(0n);
		static Max = new DuckDBTimestampValue(2n ** 63n - 2n);
		static Min = new DuckDBTimestampValue(DuckDBTimestampMillisecondsValue_1.DuckDBTimestampMillisecondsValue.Min.millis * 1000n);
		static PosInf = new DuckDBTimestampValue(2n ** 63n - 1n);
		static NegInf = new DuckDBTimestampValue(-(2n ** 63n - 1n));
	};
	exports.DuckDBTimestampValue = DuckDBTimestampValue;
	exports.DuckDBTimestampMicrosecondsValue = DuckDBTimestampValue;
	function timestampValue(microsOrParts) {
		if (typeof microsOrParts === "bigint") return new DuckDBTimestampValue(microsOrParts);
		return DuckDBTimestampValue.fromParts(microsOrParts);
	}
}));

var require_DuckDBTimestampTZValue = /* @__PURE__ */ __commonJSMin(((exports, module, this$79) => {
	var __importDefault = this$79 && this$79.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBTimestampTZValue = void 0;
	exports.timestampTZValue = timestampTZValue;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const dateTimeStringConversion_1 = require_dateTimeStringConversion();
	const DuckDBTimestampValue_1 = require_DuckDBTimestampValue();
	var DuckDBTimestampTZValue = class DuckDBTimestampTZValue {
		static timezoneOffsetInMinutes = -(/* @__PURE__ */ new Date()).getTimezoneOffset();
		micros;
		constructor(micros) {
			this.micros = micros;
		}
		get isFinite() {
			return node_bindings_1.default.is_finite_timestamp(this);
		}
		toString() {
			return (0, dateTimeStringConversion_1.getDuckDBTimestampStringFromMicroseconds)(this.micros, DuckDBTimestampTZValue.timezoneOffsetInMinutes);
		}
		toParts() {
			return node_bindings_1.default.from_timestamp(this);
		}
		static fromParts(parts) {
			return new DuckDBTimestampTZValue(node_bindings_1.default.to_timestamp(parts).micros);
		}
		static Epoch = new DuckDBTimestampTZValue(0n);
		static Max = new DuckDBTimestampTZValue(DuckDBTimestampValue_1.DuckDBTimestampValue.Max.micros);
		static Min = new DuckDBTimestampTZValue(DuckDBTimestampValue_1.DuckDBTimestampValue.Min.micros);
		static PosInf = new DuckDBTimestampTZValue(DuckDBTimestampValue_1.DuckDBTimestampValue.PosInf.micros);
		static NegInf = new DuckDBTimestampTZValue(DuckDBTimestampValue_1.DuckDBTimestampValue.NegInf.micros);
	};
	exports.DuckDBTimestampTZValue = DuckDBTimestampTZValue;
	function timestampTZValue(microsOrParts) {
		if (typeof microsOrParts === "bigint") return new DuckDBTimestampTZValue(microsOrParts);
		return DuckDBTimestampTZValue.fromParts(microsOrParts);
	}
}));

var require_DuckDBTimeTZValue = /* @__PURE__ */ __commonJSMin(((exports, module, this$78) => {
	var __importDefault = this$78 && this$78.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBTimeTZValue = void 0;
	exports.timeTZValue = timeTZValue;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const dateTimeStringConversion_1 = require_dateTimeStringConversion();
	var DuckDBTimeTZValue = class DuckDBTimeTZValue {
		bits;
		micros;
		offset;
		constructor(bits, micros, offset) {
			this.bits = bits;
			this.micros = micros;
			this.offset = offset;
		}
		toString() {
			return `${(0, dateTimeStringConversion_1.getDuckDBTimeStringFromMicrosecondsInDay)(this.micros)}${(0, dateTimeStringConversion_1.getOffsetStringFromSeconds)(this.offset)}`;
		}
		toParts() {
			return node_bindings_1.default.from_time_tz(this);
		}
		static TimeBits = 40;
		static OffsetBits = 24;
		static MaxOffset = 57599;
		static MinOffset = -DuckDBTimeTZValue.MaxOffset;
		static MaxMicros = 24n * 60n * 60n * 1000n * 1000n;
		static MinMicros = 0n;
		static fromBits(bits) {
			const micros = BigInt.asUintN(DuckDBTimeTZValue.TimeBits, bits >> BigInt(DuckDBTimeTZValue.OffsetBits));
			const offset = DuckDBTimeTZValue.MaxOffset - Number(BigInt.asUintN(DuckDBTimeTZValue.OffsetBits, bits));
			return new DuckDBTimeTZValue(bits, micros, offset);
		}
		static fromMicrosAndOffset(micros, offset) {
			const bits = BigInt.asUintN(DuckDBTimeTZValue.TimeBits, micros) << BigInt(DuckDBTimeTZValue.OffsetBits) | BigInt.asUintN(DuckDBTimeTZValue.OffsetBits, BigInt(DuckDBTimeTZValue.MaxOffset - offset));
			return new DuckDBTimeTZValue(bits, micros, offset);
		}
		static fromParts(parts) {
			return DuckDBTimeTZValue.fromMicrosAndOffset(node_bindings_1.default.to_time(parts.time).micros, parts.offset);
		}
		static Max = DuckDBTimeTZValue.fromMicrosAndOffset(DuckDBTimeTZValue.MaxMicros, DuckDBTimeTZValue.MinOffset);
		static Min = DuckDBTimeTZValue.fromMicrosAndOffset(DuckDBTimeTZValue.MinMicros, DuckDBTimeTZValue.MaxOffset);
	};
	exports.DuckDBTimeTZValue = DuckDBTimeTZValue;
	function timeTZValue(micros, offset) {
		return DuckDBTimeTZValue.fromMicrosAndOffset(micros, offset);
	}
}));

var require_DuckDBTimeValue = /* @__PURE__ */ __commonJSMin(((exports, module, this$77) => {
	var __importDefault = this$77 && this$77.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBTimeValue = void 0;
	exports.timeValue = timeValue;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const dateTimeStringConversion_1 = require_dateTimeStringConversion();
	var DuckDBTimeValue = class DuckDBTimeValue {
		micros;
		constructor(micros) {
			this.micros = micros;
		}
		toString() {
			return (0, dateTimeStringConversion_1.getDuckDBTimeStringFromMicrosecondsInDay)(this.micros);
		}
		toParts() {
			return node_bindings_1.default.from_time(this);
		}
		static fromParts(parts) {
			return new DuckDBTimeValue(node_bindings_1.default.to_time(parts).micros);
		}
		static Max = new DuckDBTimeValue(24n * 60n * 60n * 1000n * 1000n);
		static Min = new DuckDBTimeValue(0n);
	};
	exports.DuckDBTimeValue = DuckDBTimeValue;
	function timeValue(microsOrParts) {
		if (typeof microsOrParts === "bigint") return new DuckDBTimeValue(microsOrParts);
		return DuckDBTimeValue.fromParts(microsOrParts);
	}
}));

var require_DuckDBUnionValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBUnionValue = void 0;
	exports.unionValue = unionValue;
	var DuckDBUnionValue = class {
		tag;
		value;
		constructor(tag, value) {
			this.tag = tag;
			this.value = value;
		}
		toString() {
			if (this.value == null) return "NULL";
			return this.value.toString();
		}
	};
	exports.DuckDBUnionValue = DuckDBUnionValue;
	function unionValue(tag, value) {
		return new DuckDBUnionValue(tag, value);
	}
}));

var require_DuckDBUUIDValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBUUIDValue = void 0;
	exports.uuidValue = uuidValue;
	var DuckDBUUIDValue = class DuckDBUUIDValue {
		hugeint;
		constructor(hugeint) {
			this.hugeint = hugeint;
		}
		toUint128() {
			return (this.hugeint ^ 170141183460469231731687303715884105728n) & 340282366920938463463374607431768211455n;
		}
		toString() {
			const hex = (this.toUint128() | 340282366920938463463374607431768211456n).toString(16);
			return `${hex.substring(1, 9)}-${hex.substring(9, 13)}-${hex.substring(13, 17)}-${hex.substring(17, 21)}-${hex.substring(21, 33)}`;
		}
		static fromUint128(uint128) {
			return new DuckDBUUIDValue(BigInt.asIntN(128, uint128 ^ 170141183460469231731687303715884105728n));
		}
		static fromStoredHugeInt(hugeint) {
			return new DuckDBUUIDValue(hugeint);
		}
		static Max = new DuckDBUUIDValue(2n ** 127n - 1n);
		static Min = new DuckDBUUIDValue(-(2n ** 127n));
	};
	exports.DuckDBUUIDValue = DuckDBUUIDValue;
	function uuidValue(uint128) {
		return DuckDBUUIDValue.fromUint128(uint128);
	}
}));

var require_DuckDBValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
}));

var require_DuckDBVariantValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBVariantValue = void 0;
	exports.variantValue = variantValue;
	const displayStringForDuckDBValue_1 = require_displayStringForDuckDBValue();
	var DuckDBVariantValue = class {
		value;
		type;
		constructor(value, type) {
			this.value = value;
			this.type = type;
		}
		toString() {
			return (0, displayStringForDuckDBValue_1.displayStringForDuckDBValue)(this.value);
		}
	};
	exports.DuckDBVariantValue = DuckDBVariantValue;
	function variantValue(value, type) {
		return new DuckDBVariantValue(value, type);
	}
}));

var require_values = /* @__PURE__ */ __commonJSMin(((exports, module, this$76) => {
	var __createBinding = this$76 && this$76.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __exportStar = this$76 && this$76.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	__exportStar(require_DuckDBArrayValue(), exports);
	__exportStar(require_DuckDBBitValue(), exports);
	__exportStar(require_DuckDBBlobValue(), exports);
	__exportStar(require_DuckDBDateValue(), exports);
	__exportStar(require_DuckDBDecimalValue(), exports);
	__exportStar(require_DuckDBGeometryValue(), exports);
	__exportStar(require_DuckDBIntervalValue(), exports);
	__exportStar(require_DuckDBListValue(), exports);
	__exportStar(require_DuckDBMapValue(), exports);
	__exportStar(require_DuckDBStructValue(), exports);
	__exportStar(require_DuckDBTimeNSValue(), exports);
	__exportStar(require_DuckDBTimestampMillisecondsValue(), exports);
	__exportStar(require_DuckDBTimestampNanosecondsValue(), exports);
	__exportStar(require_DuckDBTimestampSecondsValue(), exports);
	__exportStar(require_DuckDBTimestampTZValue(), exports);
	__exportStar(require_DuckDBTimestampValue(), exports);
	__exportStar(require_DuckDBTimeTZValue(), exports);
	__exportStar(require_DuckDBTimeValue(), exports);
	__exportStar(require_DuckDBUnionValue(), exports);
	__exportStar(require_DuckDBUUIDValue(), exports);
	__exportStar(require_DuckDBValue(), exports);
	__exportStar(require_DuckDBVariantValue(), exports);
}));

var require_DuckDBDateType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DATE = exports.DuckDBDateType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	const values_1 = require_values();
	var DuckDBDateType = class DuckDBDateType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.DATE, alias);
		}
		static instance = new DuckDBDateType();
		static create(alias) {
			return alias ? new DuckDBDateType(alias) : DuckDBDateType.instance;
		}
		get epoch() {
			return values_1.DuckDBDateValue.Epoch;
		}
		get max() {
			return values_1.DuckDBDateValue.Max;
		}
		get min() {
			return values_1.DuckDBDateValue.Min;
		}
		get posInf() {
			return values_1.DuckDBDateValue.PosInf;
		}
		get negInf() {
			return values_1.DuckDBDateValue.NegInf;
		}
	};
	exports.DuckDBDateType = DuckDBDateType;
	exports.DATE = DuckDBDateType.instance;
}));

var require_DuckDBDecimalType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBDecimalType = void 0;
	exports.DECIMAL = DECIMAL;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBLogicalType_1 = require_DuckDBLogicalType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBDecimalType = class DuckDBDecimalType extends BaseDuckDBType_1.BaseDuckDBType {
		width;
		scale;
		constructor(width, scale, alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.DECIMAL, alias);
			this.width = width;
			this.scale = scale;
		}
		toString() {
			return `DECIMAL(${this.width},${this.scale})`;
		}
		toLogicalType() {
			const logicalType = DuckDBLogicalType_1.DuckDBLogicalType.createDecimal(this.width, this.scale);
			if (this.alias) logicalType.alias = this.alias;
			return logicalType;
		}
		toJson() {
			return {
				typeId: this.typeId,
				width: this.width,
				scale: this.scale,
				...this.alias ? { alias: this.alias } : {}
			};
		}
		static default = new DuckDBDecimalType(18, 3);
	};
	exports.DuckDBDecimalType = DuckDBDecimalType;
	function DECIMAL(width, scale, alias) {
		if (width === void 0) return DuckDBDecimalType.default;
		if (scale === void 0) return new DuckDBDecimalType(width, 0);
		return new DuckDBDecimalType(width, scale, alias);
	}
}));

var require_DuckDBDoubleType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DOUBLE = exports.DuckDBDoubleType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBDoubleType = class DuckDBDoubleType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.DOUBLE, alias);
		}
		static instance = new DuckDBDoubleType();
		static create(alias) {
			return alias ? new DuckDBDoubleType(alias) : DuckDBDoubleType.instance;
		}
		static Max = Number.MAX_VALUE;
		static Min = -Number.MAX_VALUE;
		get max() {
			return DuckDBDoubleType.Max;
		}
		get min() {
			return DuckDBDoubleType.Min;
		}
	};
	exports.DuckDBDoubleType = DuckDBDoubleType;
	exports.DOUBLE = DuckDBDoubleType.instance;
}));

var require_DuckDBEnumType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBEnumType = void 0;
	exports.ENUM8 = ENUM8;
	exports.ENUM16 = ENUM16;
	exports.ENUM32 = ENUM32;
	exports.ENUM = ENUM;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBLogicalType_1 = require_DuckDBLogicalType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	const sql_1 = require_sql();
	var DuckDBEnumType = class extends BaseDuckDBType_1.BaseDuckDBType {
		values;
		valueIndexes;
		internalTypeId;
		constructor(values, internalTypeId, alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.ENUM, alias);
			this.values = values;
			const valueIndexes = Object.create(null);
			for (let i = 0; i < values.length; i++) valueIndexes[values[i]] = i;
			this.valueIndexes = valueIndexes;
			this.internalTypeId = internalTypeId;
		}
		indexForValue(value) {
			const index = this.valueIndexes[value];
			if (index === void 0) throw new Error(`${(0, sql_1.quotedString)(value)} is not a member of ${this.toStringForError()}`);
			return index;
		}
		toStringForError() {
			if (this.alias) return this.alias;
			const shown = 8;
			if (this.values.length <= shown) return this.toString();
			return `ENUM(${this.values.slice(0, shown).map(sql_1.quotedString).join(", ")}, and ${this.values.length - shown} more)`;
		}
		toString() {
			return `ENUM(${this.values.map(sql_1.quotedString).join(", ")})`;
		}
		toLogicalType() {
			const logicalType = DuckDBLogicalType_1.DuckDBLogicalType.createEnum(this.values);
			if (this.alias) logicalType.alias = this.alias;
			return logicalType;
		}
		toJson() {
			return {
				typeId: this.typeId,
				values: [...this.values],
				internalTypeId: this.internalTypeId,
				...this.alias ? { alias: this.alias } : {}
			};
		}
	};
	exports.DuckDBEnumType = DuckDBEnumType;
	function ENUM8(values, alias) {
		return new DuckDBEnumType(values, DuckDBTypeId_1.DuckDBTypeId.UTINYINT, alias);
	}
	function ENUM16(values, alias) {
		return new DuckDBEnumType(values, DuckDBTypeId_1.DuckDBTypeId.USMALLINT, alias);
	}
	function ENUM32(values, alias) {
		return new DuckDBEnumType(values, DuckDBTypeId_1.DuckDBTypeId.UINTEGER, alias);
	}
	function ENUM(values, alias) {
		if (values.length < 256) return ENUM8(values, alias);
		else if (values.length < 65536) return ENUM16(values, alias);
		else if (values.length < 4294967296) return ENUM32(values, alias);
		else throw new Error(`ENUM types cannot have more than 4294967295 values; received ${values.length}`);
	}
}));

var require_DuckDBFloatType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.FLOAT = exports.DuckDBFloatType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBFloatType = class DuckDBFloatType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.FLOAT, alias);
		}
		static instance = new DuckDBFloatType();
		static create(alias) {
			return alias ? new DuckDBFloatType(alias) : DuckDBFloatType.instance;
		}
		static Max = Math.fround(34028235e31);
		static Min = Math.fround(-34028235e31);
		get max() {
			return DuckDBFloatType.Max;
		}
		get min() {
			return DuckDBFloatType.Min;
		}
	};
	exports.DuckDBFloatType = DuckDBFloatType;
	exports.FLOAT = DuckDBFloatType.instance;
}));

var require_DuckDBGeometryType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.GEOMETRY = exports.DuckDBGeometryType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	const sql_1 = require_sql();
	var DuckDBGeometryType = class DuckDBGeometryType extends BaseDuckDBType_1.BaseDuckDBType {
		crs;
		constructor(alias, crs) {
			super(DuckDBTypeId_1.DuckDBTypeId.GEOMETRY, alias);
			this.crs = crs;
		}
		toString() {
			return this.crs ? `GEOMETRY(${(0, sql_1.quotedString)(this.crs)})` : "GEOMETRY";
		}
		toJson() {
			return {
				typeId: this.typeId,
				...this.crs ? { crs: this.crs } : {},
				...this.alias ? { alias: this.alias } : {}
			};
		}
		static instance = new DuckDBGeometryType();
		static create(alias, crs) {
			return alias || crs ? new DuckDBGeometryType(alias, crs) : DuckDBGeometryType.instance;
		}
	};
	exports.DuckDBGeometryType = DuckDBGeometryType;
	exports.GEOMETRY = DuckDBGeometryType.instance;
}));

var require_DuckDBHugeIntType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.HUGEINT = exports.DuckDBHugeIntType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBHugeIntType = class DuckDBHugeIntType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.HUGEINT, alias);
		}
		static instance = new DuckDBHugeIntType();
		static create(alias) {
			return alias ? new DuckDBHugeIntType(alias) : DuckDBHugeIntType.instance;
		}
		static Max = 2n ** 127n - 1n;
		static Min = -(2n ** 127n);
		get max() {
			return DuckDBHugeIntType.Max;
		}
		get min() {
			return DuckDBHugeIntType.Min;
		}
	};
	exports.DuckDBHugeIntType = DuckDBHugeIntType;
	exports.HUGEINT = DuckDBHugeIntType.instance;
}));

var require_DuckDBIntegerLiteralType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.INTEGER_LITERAL = exports.DuckDBIntegerLiteralType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBIntegerLiteralType = class DuckDBIntegerLiteralType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.INTEGER_LITERAL, alias);
		}
		static instance = new DuckDBIntegerLiteralType();
		static create(alias) {
			return alias ? new DuckDBIntegerLiteralType(alias) : DuckDBIntegerLiteralType.instance;
		}
	};
	exports.DuckDBIntegerLiteralType = DuckDBIntegerLiteralType;
	exports.INTEGER_LITERAL = DuckDBIntegerLiteralType.instance;
}));

var require_DuckDBIntegerType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.INTEGER = exports.DuckDBIntegerType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBIntegerType = class DuckDBIntegerType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.INTEGER, alias);
		}
		static instance = new DuckDBIntegerType();
		static create(alias) {
			return alias ? new DuckDBIntegerType(alias) : DuckDBIntegerType.instance;
		}
		static Max = 2 ** 31 - 1;
		static Min = -(2 ** 31);
		get max() {
			return DuckDBIntegerType.Max;
		}
		get min() {
			return DuckDBIntegerType.Min;
		}
	};
	exports.DuckDBIntegerType = DuckDBIntegerType;
	exports.INTEGER = DuckDBIntegerType.instance;
}));

var require_DuckDBIntervalType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.INTERVAL = exports.DuckDBIntervalType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBIntervalType = class DuckDBIntervalType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.INTERVAL, alias);
		}
		static instance = new DuckDBIntervalType();
		static create(alias) {
			return alias ? new DuckDBIntervalType(alias) : DuckDBIntervalType.instance;
		}
	};
	exports.DuckDBIntervalType = DuckDBIntervalType;
	exports.INTERVAL = DuckDBIntervalType.instance;
}));

var require_DuckDBListType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBListType = void 0;
	exports.LIST = LIST;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBLogicalType_1 = require_DuckDBLogicalType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBListType = class extends BaseDuckDBType_1.BaseDuckDBType {
		valueType;
		constructor(valueType, alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.LIST, alias);
			this.valueType = valueType;
		}
		toString() {
			return `${this.valueType}[]`;
		}
		toLogicalType() {
			const logicalType = DuckDBLogicalType_1.DuckDBLogicalType.createList(this.valueType.toLogicalType());
			if (this.alias) logicalType.alias = this.alias;
			return logicalType;
		}
		toJson() {
			return {
				typeId: this.typeId,
				valueType: this.valueType.toJson(),
				...this.alias ? { alias: this.alias } : {}
			};
		}
	};
	exports.DuckDBListType = DuckDBListType;
	function LIST(valueType, alias) {
		return new DuckDBListType(valueType, alias);
	}
}));

var require_DuckDBMapType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBMapType = void 0;
	exports.MAP = MAP;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBLogicalType_1 = require_DuckDBLogicalType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBMapType = class extends BaseDuckDBType_1.BaseDuckDBType {
		keyType;
		valueType;
		constructor(keyType, valueType, alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.MAP, alias);
			this.keyType = keyType;
			this.valueType = valueType;
		}
		toString() {
			return `MAP(${this.keyType}, ${this.valueType})`;
		}
		toLogicalType() {
			const logicalType = DuckDBLogicalType_1.DuckDBLogicalType.createMap(this.keyType.toLogicalType(), this.valueType.toLogicalType());
			if (this.alias) logicalType.alias = this.alias;
			return logicalType;
		}
		toJson() {
			return {
				typeId: this.typeId,
				keyType: this.keyType.toJson(),
				valueType: this.valueType.toJson(),
				...this.alias ? { alias: this.alias } : {}
			};
		}
	};
	exports.DuckDBMapType = DuckDBMapType;
	function MAP(keyType, valueType, alias) {
		return new DuckDBMapType(keyType, valueType, alias);
	}
}));

var require_DuckDBSQLNullType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SQLNULL = exports.DuckDBSQLNullType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBSQLNullType = class DuckDBSQLNullType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.SQLNULL, alias);
		}
		static instance = new DuckDBSQLNullType();
		static create(alias) {
			return alias ? new DuckDBSQLNullType(alias) : DuckDBSQLNullType.instance;
		}
	};
	exports.DuckDBSQLNullType = DuckDBSQLNullType;
	exports.SQLNULL = DuckDBSQLNullType.instance;
}));

var require_DuckDBSmallIntType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SMALLINT = exports.DuckDBSmallIntType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBSmallIntType = class DuckDBSmallIntType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.SMALLINT, alias);
		}
		static instance = new DuckDBSmallIntType();
		static create(alias) {
			return alias ? new DuckDBSmallIntType(alias) : DuckDBSmallIntType.instance;
		}
		static Max = 2 ** 15 - 1;
		static Min = -(2 ** 15);
		get max() {
			return DuckDBSmallIntType.Max;
		}
		get min() {
			return DuckDBSmallIntType.Min;
		}
	};
	exports.DuckDBSmallIntType = DuckDBSmallIntType;
	exports.SMALLINT = DuckDBSmallIntType.instance;
}));

var require_DuckDBStringLiteralType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.STRING_LITERAL = exports.DuckDBStringLiteralType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBStringLiteralType = class DuckDBStringLiteralType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.STRING_LITERAL, alias);
		}
		static instance = new DuckDBStringLiteralType();
		static create(alias) {
			return alias ? new DuckDBStringLiteralType(alias) : DuckDBStringLiteralType.instance;
		}
	};
	exports.DuckDBStringLiteralType = DuckDBStringLiteralType;
	exports.STRING_LITERAL = DuckDBStringLiteralType.instance;
}));

var require_DuckDBStructType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBStructType = void 0;
	exports.STRUCT = STRUCT;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBLogicalType_1 = require_DuckDBLogicalType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	const sql_1 = require_sql();
	var DuckDBStructType = class extends BaseDuckDBType_1.BaseDuckDBType {
		entryNames;
		entryTypes;
		entryIndexes;
		constructor(entryNames, entryTypes, alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.STRUCT, alias);
			if (entryNames.length !== entryTypes.length) throw new Error(`Could not create DuckDBStructType: \
        entryNames length (${entryNames.length}) does not match entryTypes length (${entryTypes.length})`);
			this.entryNames = entryNames;
			this.entryTypes = entryTypes;
			const entryIndexes = {};
			for (let i = 0; i < entryNames.length; i++) entryIndexes[entryNames[i]] = i;
			this.entryIndexes = entryIndexes;
		}
		get entryCount() {
			return this.entryNames.length;
		}
		indexForEntry(entryName) {
			return this.entryIndexes[entryName];
		}
		typeForEntry(entryName) {
			return this.entryTypes[this.entryIndexes[entryName]];
		}
		toString() {
			const parts = [];
			for (let i = 0; i < this.entryNames.length; i++) parts.push(`${(0, sql_1.quotedIdentifier)(this.entryNames[i])} ${this.entryTypes[i]}`);
			return `STRUCT(${parts.join(", ")})`;
		}
		toLogicalType() {
			const logicalType = DuckDBLogicalType_1.DuckDBLogicalType.createStruct(this.entryNames, this.entryTypes.map((t) => t.toLogicalType()));
			if (this.alias) logicalType.alias = this.alias;
			return logicalType;
		}
		toJson() {
			return {
				typeId: this.typeId,
				entryNames: [...this.entryNames],
				entryTypes: this.entryTypes.map((t) => t.toJson()),
				...this.alias ? { alias: this.alias } : {}
			};
		}
	};
	exports.DuckDBStructType = DuckDBStructType;
	function STRUCT(entries, alias) {
		const entryNames = Object.keys(entries);
		const entryTypes = Object.values(entries);
		return new DuckDBStructType(entryNames, entryTypes, alias);
	}
}));

var require_DuckDBTimeNSType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TIME_NS = exports.DuckDBTimeNSType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	const values_1 = require_values();
	var DuckDBTimeNSType = class DuckDBTimeNSType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.TIME_NS, alias);
		}
		static instance = new DuckDBTimeNSType();
		static create(alias) {
			return alias ? new DuckDBTimeNSType(alias) : DuckDBTimeNSType.instance;
		}
		get max() {
			return values_1.DuckDBTimeNSValue.Max;
		}
		get min() {
			return values_1.DuckDBTimeNSValue.Min;
		}
	};
	exports.DuckDBTimeNSType = DuckDBTimeNSType;
	exports.TIME_NS = DuckDBTimeNSType.instance;
}));

var require_DuckDBTimeTZType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TIMETZ = exports.DuckDBTimeTZType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	const values_1 = require_values();
	var DuckDBTimeTZType = class DuckDBTimeTZType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.TIME_TZ, alias);
		}
		toString() {
			return "TIME WITH TIME ZONE";
		}
		static instance = new DuckDBTimeTZType();
		static create(alias) {
			return alias ? new DuckDBTimeTZType(alias) : DuckDBTimeTZType.instance;
		}
		get max() {
			return values_1.DuckDBTimeTZValue.Max;
		}
		get min() {
			return values_1.DuckDBTimeTZValue.Min;
		}
	};
	exports.DuckDBTimeTZType = DuckDBTimeTZType;
	exports.TIMETZ = DuckDBTimeTZType.instance;
}));

var require_DuckDBTimeType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TIME = exports.DuckDBTimeType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	const values_1 = require_values();
	var DuckDBTimeType = class DuckDBTimeType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.TIME, alias);
		}
		static instance = new DuckDBTimeType();
		static create(alias) {
			return alias ? new DuckDBTimeType(alias) : DuckDBTimeType.instance;
		}
		get max() {
			return values_1.DuckDBTimeValue.Max;
		}
		get min() {
			return values_1.DuckDBTimeValue.Min;
		}
	};
	exports.DuckDBTimeType = DuckDBTimeType;
	exports.TIME = DuckDBTimeType.instance;
}));

var require_DuckDBTimestampMillisecondsType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TIMESTAMP_MS = exports.DuckDBTimestampMillisecondsType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	const values_1 = require_values();
	var DuckDBTimestampMillisecondsType = class DuckDBTimestampMillisecondsType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_MS, alias);
		}
		static instance = new DuckDBTimestampMillisecondsType();
		static create(alias) {
			return alias ? new DuckDBTimestampMillisecondsType(alias) : DuckDBTimestampMillisecondsType.instance;
		}
		get epoch() {
			return values_1.DuckDBTimestampMillisecondsValue.Epoch;
		}
		get max() {
			return values_1.DuckDBTimestampMillisecondsValue.Max;
		}
		get min() {
			return values_1.DuckDBTimestampMillisecondsValue.Min;
		}
		get posInf() {
			return values_1.DuckDBTimestampMillisecondsValue.PosInf;
		}
		get negInf() {
			return values_1.DuckDBTimestampMillisecondsValue.NegInf;
		}
	};
	exports.DuckDBTimestampMillisecondsType = DuckDBTimestampMillisecondsType;
	exports.TIMESTAMP_MS = DuckDBTimestampMillisecondsType.instance;
}));

var require_DuckDBTimestampNanosecondsType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TIMESTAMP_NS = exports.DuckDBTimestampNanosecondsType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	const values_1 = require_values();
	var DuckDBTimestampNanosecondsType = class DuckDBTimestampNanosecondsType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_NS, alias);
		}
		static instance = new DuckDBTimestampNanosecondsType();
		static create(alias) {
			return alias ? new DuckDBTimestampNanosecondsType(alias) : DuckDBTimestampNanosecondsType.instance;
		}
		get epoch() {
			return values_1.DuckDBTimestampNanosecondsValue.Epoch;
		}
		get max() {
			return values_1.DuckDBTimestampNanosecondsValue.Max;
		}
		get min() {
			return values_1.DuckDBTimestampNanosecondsValue.Min;
		}
		get posInf() {
			return values_1.DuckDBTimestampNanosecondsValue.PosInf;
		}
		get negInf() {
			return values_1.DuckDBTimestampNanosecondsValue.NegInf;
		}
	};
	exports.DuckDBTimestampNanosecondsType = DuckDBTimestampNanosecondsType;
	exports.TIMESTAMP_NS = DuckDBTimestampNanosecondsType.instance;
}));

var require_DuckDBTimestampSecondsType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TIMESTAMP_S = exports.DuckDBTimestampSecondsType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	const values_1 = require_values();
	var DuckDBTimestampSecondsType = class DuckDBTimestampSecondsType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_S, alias);
		}
		static instance = new DuckDBTimestampSecondsType();
		static create(alias) {
			return alias ? new DuckDBTimestampSecondsType(alias) : DuckDBTimestampSecondsType.instance;
		}
		get epoch() {
			return values_1.DuckDBTimestampSecondsValue.Epoch;
		}
		get max() {
			return values_1.DuckDBTimestampSecondsValue.Max;
		}
		get min() {
			return values_1.DuckDBTimestampSecondsValue.Min;
		}
		get posInf() {
			return values_1.DuckDBTimestampSecondsValue.PosInf;
		}
		get negInf() {
			return values_1.DuckDBTimestampSecondsValue.NegInf;
		}
	};
	exports.DuckDBTimestampSecondsType = DuckDBTimestampSecondsType;
	exports.TIMESTAMP_S = DuckDBTimestampSecondsType.instance;
}));

var require_DuckDBTimestampTZType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TIMESTAMPTZ = exports.DuckDBTimestampTZType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	const values_1 = require_values();
	var DuckDBTimestampTZType = class DuckDBTimestampTZType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_TZ, alias);
		}
		toString() {
			return "TIMESTAMP WITH TIME ZONE";
		}
		static instance = new DuckDBTimestampTZType();
		static create(alias) {
			return alias ? new DuckDBTimestampTZType(alias) : DuckDBTimestampTZType.instance;
		}
		get epoch() {
			return values_1.DuckDBTimestampTZValue.Epoch;
		}
		get max() {
			return values_1.DuckDBTimestampTZValue.Max;
		}
		get min() {
			return values_1.DuckDBTimestampTZValue.Min;
		}
		get posInf() {
			return values_1.DuckDBTimestampTZValue.PosInf;
		}
		get negInf() {
			return values_1.DuckDBTimestampTZValue.NegInf;
		}
	};
	exports.DuckDBTimestampTZType = DuckDBTimestampTZType;
	exports.TIMESTAMPTZ = DuckDBTimestampTZType.instance;
}));

var require_DuckDBTimestampType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBTimestampMicrosecondsType = exports.TIMESTAMP = exports.DuckDBTimestampType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	const values_1 = require_values();
	var DuckDBTimestampType = class DuckDBTimestampType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP, alias);
		}
		static instance = new DuckDBTimestampType();
		static create(alias) {
			return alias ? new DuckDBTimestampType(alias) : DuckDBTimestampType.instance;
		}
		get epoch() {
			return values_1.DuckDBTimestampValue.Epoch;
		}
		get max() {
			return values_1.DuckDBTimestampValue.Max;
		}
		get min() {
			return values_1.DuckDBTimestampValue.Min;
		}
		get posInf() {
			return values_1.DuckDBTimestampValue.PosInf;
		}
		get negInf() {
			return values_1.DuckDBTimestampValue.NegInf;
		}
	};
	exports.DuckDBTimestampType = DuckDBTimestampType;
	exports.TIMESTAMP = DuckDBTimestampType.instance;
	exports.DuckDBTimestampMicrosecondsType = DuckDBTimestampType;
}));

var require_DuckDBTinyIntType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TINYINT = exports.DuckDBTinyIntType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBTinyIntType = class DuckDBTinyIntType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.TINYINT, alias);
		}
		static instance = new DuckDBTinyIntType();
		static create(alias) {
			return alias ? new DuckDBTinyIntType(alias) : DuckDBTinyIntType.instance;
		}
		static Max = 127;
		static Min = -128;
		get max() {
			return DuckDBTinyIntType.Max;
		}
		get min() {
			return DuckDBTinyIntType.Min;
		}
	};
	exports.DuckDBTinyIntType = DuckDBTinyIntType;
	exports.TINYINT = DuckDBTinyIntType.instance;
}));

var require_DuckDBType$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
}));

var require_DuckDBUBigIntType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UBIGINT = exports.DuckDBUBigIntType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBUBigIntType = class DuckDBUBigIntType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.UBIGINT, alias);
		}
		static instance = new DuckDBUBigIntType();
		static create(alias) {
			return alias ? new DuckDBUBigIntType(alias) : DuckDBUBigIntType.instance;
		}
		static Max = 2n ** 64n - 1n;
		static Min = 0n;
		get max() {
			return DuckDBUBigIntType.Max;
		}
		get min() {
			return DuckDBUBigIntType.Min;
		}
	};
	exports.DuckDBUBigIntType = DuckDBUBigIntType;
	exports.UBIGINT = DuckDBUBigIntType.instance;
}));

var require_DuckDBUHugeIntType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UHUGEINT = exports.DuckDBUHugeIntType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBUHugeIntType = class DuckDBUHugeIntType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.UHUGEINT, alias);
		}
		static instance = new DuckDBUHugeIntType();
		static create(alias) {
			return alias ? new DuckDBUHugeIntType(alias) : DuckDBUHugeIntType.instance;
		}
		static Max = 2n ** 128n - 1n;
		static Min = 0n;
		get max() {
			return DuckDBUHugeIntType.Max;
		}
		get min() {
			return DuckDBUHugeIntType.Min;
		}
	};
	exports.DuckDBUHugeIntType = DuckDBUHugeIntType;
	exports.UHUGEINT = DuckDBUHugeIntType.instance;
}));

var require_DuckDBUIntegerType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UINTEGER = exports.DuckDBUIntegerType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBUIntegerType = class DuckDBUIntegerType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.UINTEGER, alias);
		}
		static instance = new DuckDBUIntegerType();
		static create(alias) {
			return alias ? new DuckDBUIntegerType(alias) : DuckDBUIntegerType.instance;
		}
		static Max = 2 ** 32 - 1;
		static Min = 0;
		get max() {
			return DuckDBUIntegerType.Max;
		}
		get min() {
			return DuckDBUIntegerType.Min;
		}
	};
	exports.DuckDBUIntegerType = DuckDBUIntegerType;
	exports.UINTEGER = DuckDBUIntegerType.instance;
}));

var require_DuckDBUSmallIntType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.USMALLINT = exports.DuckDBUSmallIntType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBUSmallIntType = class DuckDBUSmallIntType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.USMALLINT, alias);
		}
		static instance = new DuckDBUSmallIntType();
		static create(alias) {
			return alias ? new DuckDBUSmallIntType(alias) : DuckDBUSmallIntType.instance;
		}
		static Max = 2 ** 16 - 1;
		static Min = 0;
		get max() {
			return DuckDBUSmallIntType.Max;
		}
		get min() {
			return DuckDBUSmallIntType.Min;
		}
	};
	exports.DuckDBUSmallIntType = DuckDBUSmallIntType;
	exports.USMALLINT = DuckDBUSmallIntType.instance;
}));

var require_DuckDBUTinyIntType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UTINYINT = exports.DuckDBUTinyIntType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBUTinyIntType = class DuckDBUTinyIntType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.UTINYINT, alias);
		}
		static instance = new DuckDBUTinyIntType();
		static create(alias) {
			return alias ? new DuckDBUTinyIntType(alias) : DuckDBUTinyIntType.instance;
		}
		static Max = 255;
		static Min = 0;
		get max() {
			return DuckDBUTinyIntType.Max;
		}
		get min() {
			return DuckDBUTinyIntType.Min;
		}
	};
	exports.DuckDBUTinyIntType = DuckDBUTinyIntType;
	exports.UTINYINT = DuckDBUTinyIntType.instance;
}));

var require_DuckDBUUIDType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UUID = exports.DuckDBUUIDType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	const values_1 = require_values();
	var DuckDBUUIDType = class DuckDBUUIDType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.UUID, alias);
		}
		static instance = new DuckDBUUIDType();
		static create(alias) {
			return alias ? new DuckDBUUIDType(alias) : DuckDBUUIDType.instance;
		}
		get max() {
			return values_1.DuckDBUUIDValue.Max;
		}
		get min() {
			return values_1.DuckDBUUIDValue.Min;
		}
	};
	exports.DuckDBUUIDType = DuckDBUUIDType;
	exports.UUID = DuckDBUUIDType.instance;
}));

var require_DuckDBUnionType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBUnionType = void 0;
	exports.UNION = UNION;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBLogicalType_1 = require_DuckDBLogicalType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	const sql_1 = require_sql();
	var DuckDBUnionType = class extends BaseDuckDBType_1.BaseDuckDBType {
		memberTags;
		tagMemberIndexes;
		memberTypes;
		constructor(memberTags, memberTypes, alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.UNION, alias);
			if (memberTags.length !== memberTypes.length) throw new Error(`Could not create DuckDBUnionType: \
        tags length (${memberTags.length}) does not match valueTypes length (${memberTypes.length})`);
			this.memberTags = memberTags;
			const tagMemberIndexes = {};
			for (let i = 0; i < memberTags.length; i++) tagMemberIndexes[memberTags[i]] = i;
			this.tagMemberIndexes = tagMemberIndexes;
			this.memberTypes = memberTypes;
		}
		memberIndexForTag(tag) {
			return this.tagMemberIndexes[tag];
		}
		memberTypeForTag(tag) {
			return this.memberTypes[this.tagMemberIndexes[tag]];
		}
		get memberCount() {
			return this.memberTags.length;
		}
		toString() {
			const parts = [];
			for (let i = 0; i < this.memberTags.length; i++) parts.push(`${(0, sql_1.quotedIdentifier)(this.memberTags[i])} ${this.memberTypes[i]}`);
			return `UNION(${parts.join(", ")})`;
		}
		toLogicalType() {
			const logicalType = DuckDBLogicalType_1.DuckDBLogicalType.createUnion(this.memberTags, this.memberTypes.map((t) => t.toLogicalType()));
			if (this.alias) logicalType.alias = this.alias;
			return logicalType;
		}
		toJson() {
			return {
				typeId: this.typeId,
				memberTags: [...this.memberTags],
				memberTypes: this.memberTypes.map((t) => t.toJson()),
				...this.alias ? { alias: this.alias } : {}
			};
		}
	};
	exports.DuckDBUnionType = DuckDBUnionType;
	function UNION(members, alias) {
		const memberTags = Object.keys(members);
		const memberTypes = Object.values(members);
		return new DuckDBUnionType(memberTags, memberTypes, alias);
	}
}));

var require_DuckDBVarCharType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.VARCHAR = exports.DuckDBVarCharType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBVarCharType = class DuckDBVarCharType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.VARCHAR, alias);
		}
		static instance = new DuckDBVarCharType();
		static create(alias) {
			return alias ? new DuckDBVarCharType(alias) : DuckDBVarCharType.instance;
		}
	};
	exports.DuckDBVarCharType = DuckDBVarCharType;
	exports.VARCHAR = DuckDBVarCharType.instance;
}));

var require_DuckDBVariantType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.VARIANT = exports.DuckDBVariantType = void 0;
	const BaseDuckDBType_1 = require_BaseDuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBVariantType = class DuckDBVariantType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.VARIANT, alias);
		}
		static instance = new DuckDBVariantType();
		static create(alias) {
			return alias ? new DuckDBVariantType(alias) : DuckDBVariantType.instance;
		}
	};
	exports.DuckDBVariantType = DuckDBVariantType;
	exports.VARIANT = DuckDBVariantType.instance;
}));

var require_types = /* @__PURE__ */ __commonJSMin(((exports, module, this$75) => {
	var __createBinding = this$75 && this$75.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __exportStar = this$75 && this$75.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	__exportStar(require_BaseDuckDBType(), exports);
	__exportStar(require_DuckDBAnyType(), exports);
	__exportStar(require_DuckDBArrayType(), exports);
	__exportStar(require_DuckDBBigIntType(), exports);
	__exportStar(require_DuckDBBigNumType(), exports);
	__exportStar(require_DuckDBBitType(), exports);
	__exportStar(require_DuckDBBlobType(), exports);
	__exportStar(require_DuckDBBooleanType(), exports);
	__exportStar(require_DuckDBDateType(), exports);
	__exportStar(require_DuckDBDecimalType(), exports);
	__exportStar(require_DuckDBDoubleType(), exports);
	__exportStar(require_DuckDBEnumType(), exports);
	__exportStar(require_DuckDBFloatType(), exports);
	__exportStar(require_DuckDBGeometryType(), exports);
	__exportStar(require_DuckDBHugeIntType(), exports);
	__exportStar(require_DuckDBIntegerLiteralType(), exports);
	__exportStar(require_DuckDBIntegerType(), exports);
	__exportStar(require_DuckDBIntervalType(), exports);
	__exportStar(require_DuckDBListType(), exports);
	__exportStar(require_DuckDBMapType(), exports);
	__exportStar(require_DuckDBSQLNullType(), exports);
	__exportStar(require_DuckDBSmallIntType(), exports);
	__exportStar(require_DuckDBStringLiteralType(), exports);
	__exportStar(require_DuckDBStructType(), exports);
	__exportStar(require_DuckDBTimeNSType(), exports);
	__exportStar(require_DuckDBTimeTZType(), exports);
	__exportStar(require_DuckDBTimeType(), exports);
	__exportStar(require_DuckDBTimestampMillisecondsType(), exports);
	__exportStar(require_DuckDBTimestampNanosecondsType(), exports);
	__exportStar(require_DuckDBTimestampSecondsType(), exports);
	__exportStar(require_DuckDBTimestampTZType(), exports);
	__exportStar(require_DuckDBTimestampType(), exports);
	__exportStar(require_DuckDBTinyIntType(), exports);
	__exportStar(require_DuckDBType$1(), exports);
	__exportStar(require_DuckDBUBigIntType(), exports);
	__exportStar(require_DuckDBUHugeIntType(), exports);
	__exportStar(require_DuckDBUIntegerType(), exports);
	__exportStar(require_DuckDBUSmallIntType(), exports);
	__exportStar(require_DuckDBUTinyIntType(), exports);
	__exportStar(require_DuckDBUUIDType(), exports);
	__exportStar(require_DuckDBUnionType(), exports);
	__exportStar(require_DuckDBVarCharType(), exports);
	__exportStar(require_DuckDBVariantType(), exports);
}));

var require_DuckDBType = /* @__PURE__ */ __commonJSMin(((exports, module, this$74) => {
	var __createBinding = this$74 && this$74.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __exportStar = this$74 && this$74.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	__exportStar(require_types(), exports);
}));

var require_typeForValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.typeForValue = typeForValue;
	const DuckDBType_1 = require_DuckDBType();
	const values_1 = require_values();
	function typeForValue(value) {
		if (value === null) return DuckDBType_1.SQLNULL;
		else switch (typeof value) {
			case "boolean": return DuckDBType_1.BOOLEAN;
			case "number": if (Number.isInteger(value)) {
				if (value >= -2147483648 && value <= 2147483647) return DuckDBType_1.INTEGER;
				return DuckDBType_1.BIGINT;
			} else return DuckDBType_1.DOUBLE;
			case "bigint": return DuckDBType_1.HUGEINT;
			case "string": return DuckDBType_1.VARCHAR;
			case "object": if (value instanceof values_1.DuckDBArrayValue) return (0, DuckDBType_1.ARRAY)(typeForValue(value.items[0]), value.items.length);
			else if (value instanceof values_1.DuckDBBitValue) return DuckDBType_1.BIT;
			else if (value instanceof values_1.DuckDBBlobValue) return DuckDBType_1.BLOB;
			else if (value instanceof values_1.DuckDBDateValue) return DuckDBType_1.DATE;
			else if (value instanceof values_1.DuckDBDecimalValue) return (0, DuckDBType_1.DECIMAL)(value.width, value.scale);
			else if (value instanceof values_1.DuckDBIntervalValue) return DuckDBType_1.INTERVAL;
			else if (value instanceof values_1.DuckDBListValue) return (0, DuckDBType_1.LIST)(typeForValue(value.items[0]));
			else if (value instanceof values_1.DuckDBMapValue) {
				if (value.entries.length === 0) return (0, DuckDBType_1.MAP)(DuckDBType_1.ANY, DuckDBType_1.ANY);
				return (0, DuckDBType_1.MAP)(typeForValue(value.entries[0].key), typeForValue(value.entries[0].value));
			} else if (value instanceof values_1.DuckDBStructValue) {
				const entryTypes = {};
				for (const key in value.entries) entryTypes[key] = typeForValue(value.entries[key]);
				return (0, DuckDBType_1.STRUCT)(entryTypes);
			} else if (value instanceof values_1.DuckDBTimestampMillisecondsValue) return DuckDBType_1.TIMESTAMP_MS;
			else if (value instanceof values_1.DuckDBTimestampNanosecondsValue) return DuckDBType_1.TIMESTAMP_NS;
			else if (value instanceof values_1.DuckDBTimestampSecondsValue) return DuckDBType_1.TIMESTAMP_S;
			else if (value instanceof values_1.DuckDBTimestampTZValue) return DuckDBType_1.TIMESTAMPTZ;
			else if (value instanceof values_1.DuckDBTimestampValue) return DuckDBType_1.TIMESTAMP;
			else if (value instanceof values_1.DuckDBTimeTZValue) return DuckDBType_1.TIMETZ;
			else if (value instanceof values_1.DuckDBTimeValue) return DuckDBType_1.TIME;
			else if (value instanceof values_1.DuckDBTimeNSValue) return DuckDBType_1.TIME_NS;
			else if (value instanceof values_1.DuckDBUnionValue) return (0, DuckDBType_1.UNION)({ [value.tag]: typeForValue(value.value) });
			else if (value instanceof values_1.DuckDBUUIDValue) return DuckDBType_1.UUID;
			else if (value instanceof values_1.DuckDBVariantValue) return DuckDBType_1.VARIANT;
		}
		return DuckDBType_1.ANY;
	}
}));

var require_createValue = /* @__PURE__ */ __commonJSMin(((exports, module, this$73) => {
	var __importDefault = this$73 && this$73.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createValue = createValue;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	const typeForValue_1 = require_typeForValue();
	const values_1 = require_values();
	function createValue(type, input) {
		if (input === null) return node_bindings_1.default.create_null_value();
		const { typeId } = type;
		switch (typeId) {
			case DuckDBTypeId_1.DuckDBTypeId.BOOLEAN:
				if (typeof input === "boolean") return node_bindings_1.default.create_bool(input);
				throw new Error(`input is not a boolean`);
			case DuckDBTypeId_1.DuckDBTypeId.TINYINT:
				if (typeof input === "number") return node_bindings_1.default.create_int8(input);
				throw new Error(`input is not a number`);
			case DuckDBTypeId_1.DuckDBTypeId.SMALLINT:
				if (typeof input === "number") return node_bindings_1.default.create_int16(input);
				throw new Error(`input is not a number`);
			case DuckDBTypeId_1.DuckDBTypeId.INTEGER:
				if (typeof input === "number") return node_bindings_1.default.create_int32(input);
				throw new Error(`input is not a number`);
			case DuckDBTypeId_1.DuckDBTypeId.BIGINT:
				if (typeof input === "bigint" || typeof input === "number") return node_bindings_1.default.create_int64(BigInt(input));
				throw new Error(`input is not a bigint`);
			case DuckDBTypeId_1.DuckDBTypeId.UTINYINT:
				if (typeof input === "number") return node_bindings_1.default.create_uint8(input);
				throw new Error(`input is not a number`);
			case DuckDBTypeId_1.DuckDBTypeId.USMALLINT:
				if (typeof input === "number") return node_bindings_1.default.create_uint16(input);
				throw new Error(`input is not a number`);
			case DuckDBTypeId_1.DuckDBTypeId.UINTEGER:
				if (typeof input === "number") return node_bindings_1.default.create_uint32(input);
				throw new Error(`input is not a number`);
			case DuckDBTypeId_1.DuckDBTypeId.UBIGINT:
				if (typeof input === "bigint" || typeof input === "number") return node_bindings_1.default.create_uint64(BigInt(input));
				throw new Error(`input is not a bigint`);
			case DuckDBTypeId_1.DuckDBTypeId.FLOAT:
				if (typeof input === "number") return node_bindings_1.default.create_float(input);
				throw new Error(`input is not a number`);
			case DuckDBTypeId_1.DuckDBTypeId.DOUBLE:
				if (typeof input === "number") return node_bindings_1.default.create_double(input);
				throw new Error(`input is not a number`);
			case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP:
				if (input instanceof values_1.DuckDBTimestampValue) return node_bindings_1.default.create_timestamp(input);
				throw new Error(`input is not a DuckDBTimestampValue`);
			case DuckDBTypeId_1.DuckDBTypeId.DATE:
				if (input instanceof values_1.DuckDBDateValue) return node_bindings_1.default.create_date(input);
				throw new Error(`input is not a DuckDBDateValue`);
			case DuckDBTypeId_1.DuckDBTypeId.TIME:
				if (input instanceof values_1.DuckDBTimeValue) return node_bindings_1.default.create_time(input);
				throw new Error(`input is not a DuckDBTimeValue`);
			case DuckDBTypeId_1.DuckDBTypeId.INTERVAL:
				if (input instanceof values_1.DuckDBIntervalValue) return node_bindings_1.default.create_interval(input);
				throw new Error(`input is not a DuckDBIntervalValue`);
			case DuckDBTypeId_1.DuckDBTypeId.HUGEINT:
				if (typeof input === "bigint") return node_bindings_1.default.create_hugeint(input);
				throw new Error(`input is not a bigint`);
			case DuckDBTypeId_1.DuckDBTypeId.UHUGEINT:
				if (typeof input === "bigint") return node_bindings_1.default.create_uhugeint(input);
				throw new Error(`input is not a bigint`);
			case DuckDBTypeId_1.DuckDBTypeId.VARCHAR:
				if (typeof input === "string") return node_bindings_1.default.create_varchar(input);
				throw new Error(`input is not a string`);
			case DuckDBTypeId_1.DuckDBTypeId.BLOB:
				if (input instanceof values_1.DuckDBBlobValue) return node_bindings_1.default.create_blob(input.bytes);
				throw new Error(`input is not a DuckDBBlobValue`);
			case DuckDBTypeId_1.DuckDBTypeId.DECIMAL:
				if (input instanceof values_1.DuckDBDecimalValue) return node_bindings_1.default.create_decimal(input);
				throw new Error(`input is not a DuckDBDecimalValue`);
			case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_S:
				if (input instanceof values_1.DuckDBTimestampSecondsValue) return node_bindings_1.default.create_timestamp_s(input);
				throw new Error(`input is not a DuckDBTimestampSecondsValue`);
			case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_MS:
				if (input instanceof values_1.DuckDBTimestampMillisecondsValue) return node_bindings_1.default.create_timestamp_ms(input);
				throw new Error(`input is not a DuckDBTimestampMillisecondsValue`);
			case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_NS:
				if (input instanceof values_1.DuckDBTimestampNanosecondsValue) return node_bindings_1.default.create_timestamp_ns(input);
				throw new Error(`input is not a DuckDBTimestampNanosecondsValue`);
			case DuckDBTypeId_1.DuckDBTypeId.ENUM:
				if (typeof input === "string") return node_bindings_1.default.create_enum_value(type.toLogicalType().logical_type, type.indexForValue(input));
				throw new Error(`input is not a string`);
			case DuckDBTypeId_1.DuckDBTypeId.LIST:
				if (input instanceof values_1.DuckDBListValue) {
					if (type.valueType.typeId === DuckDBTypeId_1.DuckDBTypeId.ANY) throw new Error("Cannot create lists with item type of ANY. Specify a specific type.");
					return node_bindings_1.default.create_list_value(type.valueType.toLogicalType().logical_type, input.items.map((item) => createValue(type.valueType, item)));
				}
				throw new Error(`input is not a DuckDBListValue`);
			case DuckDBTypeId_1.DuckDBTypeId.STRUCT:
				if (input instanceof values_1.DuckDBStructValue) {
					if (type.entryTypes.find((entryType) => entryType.typeId === DuckDBTypeId_1.DuckDBTypeId.ANY)) throw new Error("Cannot create structs with an entry type of ANY. Specify a specific type.");
					return node_bindings_1.default.create_struct_value(type.toLogicalType().logical_type, type.entryNames.map((name, i) => {
						if (!(name in input.entries)) throw new Error(`STRUCT entry '${name}' is missing from input`);
						return createValue(type.entryTypes[i], input.entries[name]);
					}));
				}
				throw new Error(`input is not a DuckDBStructValue`);
			case DuckDBTypeId_1.DuckDBTypeId.MAP:
				if (input instanceof values_1.DuckDBMapValue) {
					if (type.keyType.typeId === DuckDBTypeId_1.DuckDBTypeId.ANY) throw new Error("Cannot create maps with key type of ANY. Specify a specific type.");
					if (type.valueType.typeId === DuckDBTypeId_1.DuckDBTypeId.ANY) throw new Error("Cannot create maps with value type of ANY. Specify a specific type.");
					return node_bindings_1.default.create_map_value(type.toLogicalType().logical_type, input.entries.map((entry) => createValue(type.keyType, entry.key)), input.entries.map((entry) => createValue(type.valueType, entry.value)));
				}
				throw new Error(`input is not a DuckDBMapValue`);
			case DuckDBTypeId_1.DuckDBTypeId.ARRAY:
				if (input instanceof values_1.DuckDBArrayValue) {
					if (type.valueType.typeId === DuckDBTypeId_1.DuckDBTypeId.ANY) throw new Error("Cannot create arrays with item type of ANY. Specify a specific type.");
					return node_bindings_1.default.create_array_value(type.valueType.toLogicalType().logical_type, input.items.map((item) => createValue(type.valueType, item)));
				}
				throw new Error(`input is not a DuckDBArrayValue`);
			case DuckDBTypeId_1.DuckDBTypeId.UUID:
				if (input instanceof values_1.DuckDBUUIDValue) return node_bindings_1.default.create_uuid(input.toUint128());
				throw new Error(`input is not a bigint`);
			case DuckDBTypeId_1.DuckDBTypeId.UNION:
				if (input instanceof values_1.DuckDBUnionValue) {
					const tagIndex = type.memberIndexForTag(input.tag);
					const memberType = type.memberTypes[tagIndex];
					if (memberType.typeId === DuckDBTypeId_1.DuckDBTypeId.ANY) throw new Error("Cannot create union values with type of ANY.");
					return node_bindings_1.default.create_union_value(type.toLogicalType().logical_type, tagIndex, createValue(memberType, input.value));
				}
				throw new Error(`input is not a DuckDBUnionValue`);
			case DuckDBTypeId_1.DuckDBTypeId.BIT:
				if (input instanceof values_1.DuckDBBitValue) return node_bindings_1.default.create_bit(input.data);
				throw new Error(`input is not a DuckDBBitValue`);
			case DuckDBTypeId_1.DuckDBTypeId.TIME_TZ:
				if (input instanceof values_1.DuckDBTimeTZValue) return node_bindings_1.default.create_time_tz_value(input);
				throw new Error(`input is not a DuckDBTimeTZValue`);
			case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_TZ:
				if (input instanceof values_1.DuckDBTimestampTZValue) return node_bindings_1.default.create_timestamp_tz(input);
				throw new Error(`input is not a DuckDBTimestampTZValue`);
			case DuckDBTypeId_1.DuckDBTypeId.ANY: throw new Error(`Cannot create values of type ANY. Specify a specific type.`);
			case DuckDBTypeId_1.DuckDBTypeId.BIGNUM:
				if (typeof input === "bigint") return node_bindings_1.default.create_bignum(input);
				throw new Error(`input is not a bigint`);
			case DuckDBTypeId_1.DuckDBTypeId.SQLNULL: return node_bindings_1.default.create_null_value();
			case DuckDBTypeId_1.DuckDBTypeId.STRING_LITERAL: throw new Error(`Cannot create values of type STRING_LITERAL.`);
			case DuckDBTypeId_1.DuckDBTypeId.INTEGER_LITERAL: throw new Error(`Cannot create values of type INTEGER_LITERAL.`);
			case DuckDBTypeId_1.DuckDBTypeId.TIME_NS:
				if (input instanceof values_1.DuckDBTimeNSValue) return node_bindings_1.default.create_time_ns(input);
				throw new Error(`input is not a DuckDBTimeNSValue`);
			case DuckDBTypeId_1.DuckDBTypeId.GEOMETRY:
				if (input instanceof values_1.DuckDBGeometryValue) throw new Error(`Creating values of type GEOMETRY is not yet supported.`);
				throw new Error(`input is not a DuckDBGeometryValue`);
			case DuckDBTypeId_1.DuckDBTypeId.VARIANT: {
				const inner = input instanceof values_1.DuckDBVariantValue ? input.value : input;
				const innerType = input instanceof values_1.DuckDBVariantValue && input.type ? input.type : (0, typeForValue_1.typeForValue)(inner);
				try {
					return createValue(innerType, inner);
				} catch (err) {
					throw new Error(`Failed to create VARIANT value (inner type ${innerType}): ${err.message}`);
				}
			}
			default: throw new Error(`unrecognized type id ${typeId}`);
		}
	}
}));

var require_DuckDBAppender = /* @__PURE__ */ __commonJSMin(((exports, module, this$72) => {
	var __importDefault = this$72 && this$72.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBAppender = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const createValue_1 = require_createValue();
	const DuckDBLogicalType_1 = require_DuckDBLogicalType();
	const DuckDBType_1 = require_DuckDBType();
	const typeForValue_1 = require_typeForValue();
	const values_1 = require_values();
	var DuckDBAppender = class {
		connection;
		appender;
		constructor(connection, appender) {
			this.connection = connection;
			this.appender = appender;
		}
		closeSync() {
			node_bindings_1.default.appender_close_sync(this.appender);
		}
		flushSync() {
			node_bindings_1.default.appender_flush_sync(this.appender);
		}
		clear() {
			node_bindings_1.default.appender_clear(this.appender);
		}
		get columnCount() {
			return node_bindings_1.default.appender_column_count(this.appender);
		}
		columnType(columnIndex) {
			return DuckDBLogicalType_1.DuckDBLogicalType.create(node_bindings_1.default.appender_column_type(this.appender, columnIndex)).asType();
		}
		endRow() {
			node_bindings_1.default.appender_end_row(this.appender);
		}
		appendDefault() {
			node_bindings_1.default.append_default(this.appender);
		}
		appendBoolean(value) {
			node_bindings_1.default.append_bool(this.appender, value);
		}
		appendTinyInt(value) {
			node_bindings_1.default.append_int8(this.appender, value);
		}
		appendSmallInt(value) {
			node_bindings_1.default.append_int16(this.appender, value);
		}
		appendInteger(value) {
			node_bindings_1.default.append_int32(this.appender, value);
		}
		appendBigInt(value) {
			node_bindings_1.default.append_int64(this.appender, value);
		}
		appendHugeInt(value) {
			node_bindings_1.default.append_hugeint(this.appender, value);
		}
		appendUTinyInt(value) {
			node_bindings_1.default.append_uint8(this.appender, value);
		}
		appendUSmallInt(value) {
			node_bindings_1.default.append_uint16(this.appender, value);
		}
		appendUInteger(value) {
			node_bindings_1.default.append_uint32(this.appender, value);
		}
		appendUBigInt(value) {
			node_bindings_1.default.append_uint64(this.appender, value);
		}
		appendUHugeInt(value) {
			node_bindings_1.default.append_uhugeint(this.appender, value);
		}
		appendDecimal(value) {
			this.appendValue(value, (0, DuckDBType_1.DECIMAL)(value.width, value.scale));
		}
		appendFloat(value) {
			node_bindings_1.default.append_float(this.appender, value);
		}
		appendDouble(value) {
			node_bindings_1.default.append_double(this.appender, value);
		}
		appendDate(value) {
			node_bindings_1.default.append_date(this.appender, value);
		}
		appendTime(value) {
			node_bindings_1.default.append_time(this.appender, value);
		}
		appendTimeTZ(value) {
			this.appendValue(value, DuckDBType_1.TIMETZ);
		}
		appendTimestamp(value) {
			node_bindings_1.default.append_timestamp(this.appender, value);
		}
		appendTimestampTZ(value) {
			this.appendValue(value, DuckDBType_1.TIMESTAMPTZ);
		}
		appendTimestampSeconds(value) {
			this.appendValue(value, DuckDBType_1.TIMESTAMP_S);
		}
		appendTimestampMilliseconds(value) {
			this.appendValue(value, DuckDBType_1.TIMESTAMP_MS);
		}
		appendTimestampNanoseconds(value) {
			this.appendValue(value, DuckDBType_1.TIMESTAMP_NS);
		}
		appendInterval(value) {
			node_bindings_1.default.append_interval(this.appender, value);
		}
		appendVarchar(value) {
			node_bindings_1.default.append_varchar(this.appender, value);
		}
		appendBlob(value) {
			node_bindings_1.default.append_blob(this.appender, value);
		}
		appendEnum(value, type) {
			this.appendValue(value, type);
		}
		appendList(value, type) {
			this.appendValue(value instanceof values_1.DuckDBListValue ? value : (0, values_1.listValue)(value), type);
		}
		appendStruct(value, type) {
			this.appendValue(value instanceof values_1.DuckDBStructValue ? value : (0, values_1.structValue)(value), type);
		}
		appendMap(value, type) {
			this.appendValue(value, type);
		}
		appendArray(value, type) {
			this.appendValue(value instanceof values_1.DuckDBArrayValue ? value : (0, values_1.arrayValue)(value), type);
		}
		appendUnion(value, type) {
			this.appendValue(value, type);
		}
		appendUUID(value) {
			this.appendValue(value, DuckDBType_1.UUID);
		}
		appendBit(value) {
			this.appendValue(value, DuckDBType_1.BIT);
		}
		appendBigNum(value) {
			this.appendValue(value, DuckDBType_1.BIGNUM);
		}
		appendVariant(value) {
			if (value === null) {
				this.appendNull();
				return;
			}
			this.appendValue(value, DuckDBType_1.VARIANT);
		}
		appendNull() {
			node_bindings_1.default.append_null(this.appender);
		}
		appendValue(value, type) {
			node_bindings_1.default.append_value(this.appender, (0, createValue_1.createValue)(type ? type : (0, typeForValue_1.typeForValue)(value), value));
		}
		appendDataChunk(dataChunk) {
			node_bindings_1.default.append_data_chunk(this.appender, dataChunk.chunk);
		}
	};
	exports.DuckDBAppender = DuckDBAppender;
}));

var require_DuckDBClientContext = /* @__PURE__ */ __commonJSMin(((exports, module, this$71) => {
	var __importDefault = this$71 && this$71.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBClientContext = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	var DuckDBClientContext = class {
		client_context;
		constructor(client_context) {
			this.client_context = client_context;
		}
		get connectionId() {
			return node_bindings_1.default.client_context_get_connection_id(this.client_context);
		}
	};
	exports.DuckDBClientContext = DuckDBClientContext;
}));

var require_vectorRegistry = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.vectorRegistry = void 0;
	exports.vectorRegistry = {};
}));

var require_DuckDBVector$1 = /* @__PURE__ */ __commonJSMin(((exports, module, this$70) => {
	var __importDefault = this$70 && this$70.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const vectorRegistry_1 = require_vectorRegistry();
	var DuckDBVector = class {
		static standardSize() {
			return node_bindings_1.default.vector_size();
		}
		static create(vector, itemCount, knownType) {
			if (!vectorRegistry_1.vectorRegistry.create) throw new Error("DuckDBVector factory has not been registered");
			return vectorRegistry_1.vectorRegistry.create(vector, itemCount, knownType);
		}
		toArray() {
			const items = [];
			for (let i = 0; i < this.itemCount; i++) items.push(this.getItem(i));
			return items;
		}
	};
	exports.DuckDBVector = DuckDBVector;
}));

var require_DuckDBValidity = /* @__PURE__ */ __commonJSMin(((exports, module, this$69) => {
	var __importDefault = this$69 && this$69.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBValidity = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	var DuckDBValidity = class DuckDBValidity {
		data;
		offset;
		itemCount;
		constructor(data, offset, itemCount) {
			this.data = data;
			this.offset = offset;
			this.itemCount = itemCount;
		}
		static fromVector(vector, itemCount) {
			const uint64Count = Math.ceil(itemCount / 64);
			const bytes = node_bindings_1.default.vector_get_validity(vector, uint64Count * 8);
			if (!bytes) return new DuckDBValidity(null, 0, itemCount);
			const bigints = new BigUint64Array(bytes.buffer, bytes.byteOffset, uint64Count);
			return new DuckDBValidity(bigints, 0, itemCount);
		}
		itemValid(itemIndex) {
			if (!this.data) return true;
			const bit = this.offset + itemIndex;
			return (this.data[Math.floor(bit / 64)] & BigInt(1) << BigInt(bit % 64)) !== BigInt(0);
		}
		setItemValid(itemIndex, valid) {
			if (!this.data && !valid) {
				const uint64Count = Math.ceil(this.itemCount / 64);
				const buffer = /* @__PURE__ */ new ArrayBuffer(uint64Count * 8);
				this.data = new BigUint64Array(buffer, 0, uint64Count);
				for (let i = 0; i < this.data.length; i++) this.data[i] = 18446744073709551615n;
			}
			if (this.data) {
				const bit = this.offset + itemIndex;
				const uint64Index = Math.floor(bit / 64);
				const uint64WithBitSet = BigInt(1) << BigInt(bit % 64);
				if (valid) {
					if ((this.data[uint64Index] & uint64WithBitSet) === 0n) this.data[uint64Index] |= uint64WithBitSet;
				} else if ((this.data[uint64Index] & uint64WithBitSet) !== 0n) this.data[uint64Index] &= ~uint64WithBitSet;
			}
		}
		flush(vector) {
			if (this.data) {
				node_bindings_1.default.vector_ensure_validity_writable(vector);
				node_bindings_1.default.copy_data_to_vector_validity(vector, 0, this.data.buffer, this.data.byteOffset, this.data.byteLength);
			}
		}
		slice(offset, itemCount) {
			return new DuckDBValidity(this.data, this.offset + offset, itemCount);
		}
	};
	exports.DuckDBValidity = DuckDBValidity;
}));

var require_DuckDBArrayVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$68) => {
	var __importDefault = this$68 && this$68.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBArrayVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBType_1 = require_DuckDBType();
	const values_1 = require_values();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	var DuckDBArrayVector = class DuckDBArrayVector extends DuckDBVector_1.DuckDBVector {
		arrayType;
		validity;
		vector;
		childData;
		_itemCount;
		constructor(arrayType, validity, vector, childData, itemCount) {
			super();
			this.arrayType = arrayType;
			this.validity = validity;
			this.vector = vector;
			this.childData = childData;
			this._itemCount = itemCount;
		}
		static fromRawVector(arrayType, vector, itemCount) {
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			const child_vector = node_bindings_1.default.array_vector_get_child(vector);
			const childItemsPerArray = DuckDBArrayVector.itemSize(arrayType) * arrayType.length;
			const childData = DuckDBVector_1.DuckDBVector.create(child_vector, itemCount * childItemsPerArray, arrayType.valueType);
			return new DuckDBArrayVector(arrayType, validity, vector, childData, itemCount);
		}
		static itemSize(arrayType) {
			if (arrayType.valueType instanceof DuckDBType_1.DuckDBArrayType) return DuckDBArrayVector.itemSize(arrayType.valueType);
			else return 1;
		}
		get type() {
			return this.arrayType;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItem(itemIndex) {
			if (!this.validity.itemValid(itemIndex)) return null;
			return new values_1.DuckDBArrayValue(this.childData.slice(itemIndex * this.arrayType.length, this.arrayType.length).toArray());
		}
		setItem(itemIndex, value) {
			if (value != null) {
				const startIndex = itemIndex * this.arrayType.length;
				for (let i = 0; i < this.arrayType.length; i++) this.childData.setItem(startIndex + i, value.items[i]);
				this.validity.setItemValid(itemIndex, true);
			} else {
				const startIndex = itemIndex * this.arrayType.length;
				for (let i = 0; i < this.arrayType.length; i++) this.childData.setItem(startIndex + i, null);
				this.validity.setItemValid(itemIndex, false);
			}
		}
		flush() {
			this.childData.flush();
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBArrayVector(this.arrayType, this.validity.slice(offset, length), this.vector, this.childData.slice(offset * this.arrayType.length, length * this.arrayType.length), length);
		}
	};
	exports.DuckDBArrayVector = DuckDBArrayVector;
}));

var require_dataAccessors = /* @__PURE__ */ __commonJSMin(((exports, module, this$67) => {
	var __importDefault = this$67 && this$67.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.setBoolean = exports.getBoolean = exports.textDecoder = exports.littleEndian = void 0;
	exports.getUInt8 = getUInt8;
	exports.getInt16 = getInt16;
	exports.getUInt16 = getUInt16;
	exports.getInt32 = getInt32;
	exports.getUInt32 = getUInt32;
	exports.getInt64 = getInt64;
	exports.getUInt64 = getUInt64;
	exports.getInt128 = getInt128;
	exports.getUInt128 = getUInt128;
	exports.getStringBytes = getStringBytes;
	exports.getString = getString;
	exports.getBuffer = getBuffer;
	exports.getBigNumFromBytes = getBigNumFromBytes;
	exports.getBytesFromBigNum = getBytesFromBigNum;
	exports.getBoolean1 = getBoolean1;
	exports.getBoolean2 = getBoolean2;
	exports.getBoolean4 = getBoolean4;
	exports.getBoolean8 = getBoolean8;
	exports.makeGetBoolean = makeGetBoolean;
	exports.setUInt8 = setUInt8;
	exports.setInt16 = setInt16;
	exports.setUInt16 = setUInt16;
	exports.setInt32 = setInt32;
	exports.setUInt32 = setUInt32;
	exports.setInt64 = setInt64;
	exports.setUInt64 = setUInt64;
	exports.setInt128 = setInt128;
	exports.setUInt128 = setUInt128;
	exports.setBoolean1 = setBoolean1;
	exports.setBoolean2 = setBoolean2;
	exports.setBoolean4 = setBoolean4;
	exports.setBoolean8 = setBoolean8;
	exports.makeSetBoolean = makeSetBoolean;
	exports.getDecimal16 = getDecimal16;
	exports.getDecimal32 = getDecimal32;
	exports.getDecimal64 = getDecimal64;
	exports.getDecimal128 = getDecimal128;
	exports.vectorData = vectorData;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const os_1 = __importDefault(__require("os"));
	const values_1 = require_values();
	exports.littleEndian = os_1.default.endianness() === "LE";
	function getUInt8(dataView, offset) {
		return dataView.getUint8(offset);
	}
	function getInt16(dataView, offset) {
		return dataView.getInt16(offset, exports.littleEndian);
	}
	function getUInt16(dataView, offset) {
		return dataView.getUint16(offset, exports.littleEndian);
	}
	function getInt32(dataView, offset) {
		return dataView.getInt32(offset, exports.littleEndian);
	}
	function getUInt32(dataView, offset) {
		return dataView.getUint32(offset, exports.littleEndian);
	}
	function getInt64(dataView, offset) {
		return dataView.getBigInt64(offset, exports.littleEndian);
	}
	function getUInt64(dataView, offset) {
		return dataView.getBigUint64(offset, exports.littleEndian);
	}
	function getInt128(dataView, offset) {
		const lower = getUInt64(dataView, offset);
		return (getInt64(dataView, offset + 8) << BigInt(64)) + lower;
	}
	function getUInt128(dataView, offset) {
		const lower = getUInt64(dataView, offset);
		const upper = getUInt64(dataView, offset + 8);
		return BigInt.asUintN(64, upper) << BigInt(64) | BigInt.asUintN(64, lower);
	}
	function getStringBytes(dataView, offset) {
		const lengthInBytes = dataView.getUint32(offset, true);
		if (lengthInBytes <= 12) return new Uint8Array(dataView.buffer, dataView.byteOffset + offset + 4, lengthInBytes);
		else return node_bindings_1.default.get_data_from_pointer(dataView.buffer, dataView.byteOffset + offset + 8, lengthInBytes);
	}
	exports.textDecoder = new TextDecoder();
	function getString(dataView, offset) {
		const stringBytes = getStringBytes(dataView, offset);
		return exports.textDecoder.decode(stringBytes);
	}
	function getBuffer(dataView, offset) {
		const stringBytes = getStringBytes(dataView, offset);
		return Buffer.from(stringBytes);
	}
	function getBigNumFromBytes(bytes) {
		const positive = (bytes[0] & 128) > 0;
		const uint64Mask = positive ? 0n : 18446744073709551615n;
		const uint8Mask = positive ? 0 : 255;
		const dv = new DataView(bytes.buffer, bytes.byteOffset + 3, bytes.byteLength - 3);
		const lastUint64Offset = dv.byteLength - 8;
		let offset = 0;
		let result = 0n;
		while (offset <= lastUint64Offset) {
			result = result << 64n | dv.getBigUint64(offset) ^ uint64Mask;
			offset += 8;
		}
		while (offset < dv.byteLength) {
			result = result << 8n | BigInt(dv.getUint8(offset) ^ uint8Mask);
			offset += 1;
		}
		return positive ? result : -result;
	}
	function getBytesFromBigNum(bignum) {
		const numberBytes = [];
		const negative = bignum < 0;
		if (bignum === 0n) numberBytes.push(0);
		else {
			let vi = bignum < 0 ? -bignum : bignum;
			while (vi !== 0n) {
				numberBytes.push(Number(BigInt.asUintN(8, vi)));
				vi >>= 8n;
			}
		}
		const bigNumBytes = new Uint8Array(3 + numberBytes.length);
		let header = 8388608 | numberBytes.length;
		if (negative) header = ~header;
		bigNumBytes[0] = 255 & header >> 16;
		bigNumBytes[1] = 255 & header >> 8;
		bigNumBytes[2] = 255 & header;
		for (let i = 0; i < numberBytes.length; i++) {
			const byte = numberBytes[numberBytes.length - 1 - i];
			bigNumBytes[3 + i] = negative ? ~byte : byte;
		}
		return bigNumBytes;
	}
	function getBoolean1(dataView, offset) {
		return getUInt8(dataView, offset) !== 0;
	}
	function getBoolean2(dataView, offset) {
		return getUInt16(dataView, offset) !== 0;
	}
	function getBoolean4(dataView, offset) {
		return getUInt32(dataView, offset) !== 0;
	}
	function getBoolean8(dataView, offset) {
		return getUInt64(dataView, offset) !== BigInt(0);
	}
	function makeGetBoolean() {
		switch (node_bindings_1.default.sizeof_bool) {
			case 1: return getBoolean1;
			case 2: return getBoolean2;
			case 4: return getBoolean4;
			case 8: return getBoolean8;
			default: throw new Error(`Unsupported boolean size: ${node_bindings_1.default.sizeof_bool}`);
		}
	}
	exports.getBoolean = makeGetBoolean();
	function checkUInt8(value) {
		if (!Number.isInteger(value)) throw new Error(`number is not an integer`);
		if (value < 0 || value > 255) throw new Error(`number out of uint8 range`);
		return value;
	}
	function checkInt16(value) {
		if (!Number.isInteger(value)) throw new Error(`number is not an integer`);
		if (value < -32768 || value > 32767) throw new Error(`number out of int16 range`);
		return value;
	}
	function checkUInt16(value) {
		if (!Number.isInteger(value)) throw new Error(`number is not an integer`);
		if (value < 0 || value > 65535) throw new Error(`number out of uint16 range`);
		return value;
	}
	function checkInt32(value) {
		if (!Number.isInteger(value)) throw new Error(`number is not an integer`);
		if (value < -2147483648 || value > 2147483647) throw new Error(`number out of int32 range`);
		return value;
	}
	function checkUInt32(value) {
		if (!Number.isInteger(value)) throw new Error(`number is not an integer`);
		if (value < 0 || value > 4294967295) throw new Error(`number out of uint32 range`);
		return value;
	}
	function checkInt64(value) {
		if (BigInt.asIntN(64, value) !== value) throw new Error(`bigint out of int64 range`);
		return value;
	}
	function checkUInt64(value) {
		if (BigInt.asUintN(64, value) !== value) throw new Error(`bigint out of uint64 range`);
		return value;
	}
	function checkInt128(value) {
		if (BigInt.asIntN(128, value) !== value) throw new Error(`bigint out of int128 range`);
		return value;
	}
	function checkUInt128(value) {
		if (BigInt.asUintN(128, value) !== value) throw new Error(`bigint out of uint128 range`);
		return value;
	}
	function setUInt8(dataView, offset, value) {
		dataView.setUint8(offset, checkUInt8(value));
	}
	function setInt16(dataView, offset, value) {
		dataView.setInt16(offset, checkInt16(value), exports.littleEndian);
	}
	function setUInt16(dataView, offset, value) {
		dataView.setUint16(offset, checkUInt16(value), exports.littleEndian);
	}
	function setInt32(dataView, offset, value) {
		dataView.setInt32(offset, checkInt32(value), exports.littleEndian);
	}
	function setUInt32(dataView, offset, value) {
		dataView.setUint32(offset, checkUInt32(value), exports.littleEndian);
	}
	function setInt64(dataView, offset, value) {
		dataView.setBigInt64(offset, checkInt64(value), exports.littleEndian);
	}
	function setUInt64(dataView, offset, value) {
		dataView.setBigUint64(offset, checkUInt64(value), exports.littleEndian);
	}
	function setInt128(dataView, offset, value) {
		checkInt128(value);
		const lower = BigInt.asUintN(64, value);
		const upper = BigInt.asIntN(64, value >> BigInt(64));
		dataView.setBigUint64(offset, lower, exports.littleEndian);
		dataView.setBigInt64(offset + 8, upper, exports.littleEndian);
	}
	function setUInt128(dataView, offset, value) {
		checkUInt128(value);
		const lower = BigInt.asUintN(64, value);
		const upper = BigInt.asUintN(64, value >> BigInt(64));
		dataView.setBigUint64(offset, lower, exports.littleEndian);
		dataView.setBigUint64(offset + 8, upper, exports.littleEndian);
	}
	function setBoolean1(dataView, offset, value) {
		setUInt8(dataView, offset, value ? 1 : 0);
	}
	function setBoolean2(dataView, offset, value) {
		setUInt16(dataView, offset, value ? 1 : 0);
	}
	function setBoolean4(dataView, offset, value) {
		setUInt32(dataView, offset, value ? 1 : 0);
	}
	function setBoolean8(dataView, offset, value) {
		setUInt64(dataView, offset, value ? BigInt(1) : BigInt(0));
	}
	function makeSetBoolean() {
		switch (node_bindings_1.default.sizeof_bool) {
			case 1: return setBoolean1;
			case 2: return setBoolean2;
			case 4: return setBoolean4;
			case 8: return setBoolean8;
			default: throw new Error(`Unsupported boolean size: ${node_bindings_1.default.sizeof_bool}`);
		}
	}
	exports.setBoolean = makeSetBoolean();
	function getDecimal16(dataView, offset, type) {
		const value = getInt16(dataView, offset);
		return new values_1.DuckDBDecimalValue(BigInt(value), type.width, type.scale);
	}
	function getDecimal32(dataView, offset, type) {
		const value = getInt32(dataView, offset);
		return new values_1.DuckDBDecimalValue(BigInt(value), type.width, type.scale);
	}
	function getDecimal64(dataView, offset, type) {
		const value = getInt64(dataView, offset);
		return new values_1.DuckDBDecimalValue(value, type.width, type.scale);
	}
	function getDecimal128(dataView, offset, type) {
		const value = getInt128(dataView, offset);
		return new values_1.DuckDBDecimalValue(value, type.width, type.scale);
	}
	function vectorData(vector, byteCount) {
		return node_bindings_1.default.vector_get_data(vector, byteCount);
	}
}));

var require_DuckDBBigIntVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$66) => {
	var __importDefault = this$66 && this$66.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBBigIntVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBType_1 = require_DuckDBType();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBBigIntVector = class DuckDBBigIntVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super();
			this.items = items;
			this.validity = validity;
			this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigInt64Array.BYTES_PER_ELEMENT);
			const items = new BigInt64Array(data.buffer, data.byteOffset, itemCount);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBBigIntVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBBigIntType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? this.items[itemIndex] : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (BigInt.asIntN(64, value) !== value) throw new Error(`bigint out of int64 range`);
				this.items[itemIndex] = value;
				this.validity.setItemValid(itemIndex, true);
			} else this.validity.setItemValid(itemIndex, false);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBBigIntVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
	exports.DuckDBBigIntVector = DuckDBBigIntVector;
}));

var require_DuckDBBigNumVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$65) => {
	var __importDefault = this$65 && this$65.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBBigNumVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBType_1 = require_DuckDBType();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBBigNumVector = class DuckDBBigNumVector extends DuckDBVector_1.DuckDBVector {
		dataView;
		validity;
		vector;
		itemOffset;
		_itemCount;
		itemCache;
		itemCacheDirty;
		constructor(dataView, validity, vector, itemOffset, itemCount) {
			super();
			this.dataView = dataView;
			this.validity = validity;
			this.vector = vector;
			this.itemOffset = itemOffset;
			this._itemCount = itemCount;
			this.itemCache = [];
			this.itemCacheDirty = [];
		}
		static fromRawVector(vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * 16);
			const dataView = new DataView(data.buffer, data.byteOffset, data.byteLength);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBBigNumVector(dataView, validity, vector, 0, itemCount);
		}
		get type() {
			return DuckDBType_1.DuckDBBigNumType.instance;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItem(itemIndex) {
			if (!this.validity.itemValid(itemIndex)) return null;
			const bytes = (0, dataAccessors_1.getStringBytes)(this.dataView, itemIndex * 16);
			return bytes ? (0, dataAccessors_1.getBigNumFromBytes)(bytes) : null;
		}
		setItem(itemIndex, value) {
			this.itemCache[itemIndex] = value;
			this.validity.setItemValid(itemIndex, value != null);
			this.itemCacheDirty[itemIndex] = true;
		}
		flush() {
			for (let itemIndex = 0; itemIndex < this._itemCount; itemIndex++) if (this.itemCacheDirty[itemIndex]) {
				const cachedItem = this.itemCache[itemIndex];
				if (cachedItem !== void 0 && cachedItem !== null) node_bindings_1.default.vector_assign_string_element_len(this.vector, this.itemOffset + itemIndex, (0, dataAccessors_1.getBytesFromBigNum)(cachedItem));
				this.itemCacheDirty[itemIndex] = false;
			}
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBBigNumVector(new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 16, length * 16), this.validity.slice(offset, length), this.vector, offset, length);
		}
	};
	exports.DuckDBBigNumVector = DuckDBBigNumVector;
}));

var require_DuckDBBitVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$64) => {
	var __importDefault = this$64 && this$64.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBBitVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBType_1 = require_DuckDBType();
	const values_1 = require_values();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBBitVector = class DuckDBBitVector extends DuckDBVector_1.DuckDBVector {
		dataView;
		validity;
		vector;
		itemOffset;
		_itemCount;
		itemCache;
		itemCacheDirty;
		constructor(dataView, validity, vector, itemOffset, itemCount) {
			super();
			this.dataView = dataView;
			this.validity = validity;
			this.vector = vector;
			this.itemOffset = itemOffset;
			this._itemCount = itemCount;
			this.itemCache = [];
			this.itemCacheDirty = [];
		}
		static fromRawVector(vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * 16);
			const dataView = new DataView(data.buffer, data.byteOffset, data.byteLength);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBBitVector(dataView, validity, vector, 0, itemCount);
		}
		get type() {
			return DuckDBType_1.DuckDBBitType.instance;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItem(itemIndex) {
			if (!this.validity.itemValid(itemIndex)) return null;
			const bytes = (0, dataAccessors_1.getBuffer)(this.dataView, itemIndex * 16);
			return bytes ? new values_1.DuckDBBitValue(bytes) : null;
		}
		setItem(itemIndex, value) {
			this.itemCache[itemIndex] = value;
			this.validity.setItemValid(itemIndex, value != null);
			this.itemCacheDirty[itemIndex] = true;
		}
		flush() {
			for (let itemIndex = 0; itemIndex < this._itemCount; itemIndex++) if (this.itemCacheDirty[itemIndex]) {
				const cachedItem = this.itemCache[itemIndex];
				if (cachedItem !== void 0 && cachedItem !== null) node_bindings_1.default.vector_assign_string_element_len(this.vector, this.itemOffset + itemIndex, cachedItem.data);
				this.itemCacheDirty[itemIndex] = false;
			}
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBBitVector(new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 16, length * 16), this.validity.slice(offset, length), this.vector, offset, length);
		}
	};
	exports.DuckDBBitVector = DuckDBBitVector;
}));

var require_DuckDBBlobVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$63) => {
	var __importDefault = this$63 && this$63.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBBlobVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBType_1 = require_DuckDBType();
	const values_1 = require_values();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBBlobVector = class DuckDBBlobVector extends DuckDBVector_1.DuckDBVector {
		dataView;
		validity;
		vector;
		itemOffset;
		_itemCount;
		itemCache;
		itemCacheDirty;
		constructor(dataView, validity, vector, itemOffset, itemCount) {
			super();
			this.dataView = dataView;
			this.validity = validity;
			this.vector = vector;
			this.itemOffset = itemOffset;
			this._itemCount = itemCount;
			this.itemCache = [];
			this.itemCacheDirty = [];
		}
		static fromRawVector(vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * 16);
			const dataView = new DataView(data.buffer, data.byteOffset, data.byteLength);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBBlobVector(dataView, validity, vector, 0, itemCount);
		}
		get type() {
			return DuckDBType_1.DuckDBBlobType.instance;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? new values_1.DuckDBBlobValue((0, dataAccessors_1.getBuffer)(this.dataView, itemIndex * 16)) : null;
		}
		getItemBytes(itemIndex) {
			return this.validity.itemValid(itemIndex) ? (0, dataAccessors_1.getStringBytes)(this.dataView, itemIndex * 16) : null;
		}
		setItem(itemIndex, value) {
			this.itemCache[itemIndex] = value;
			this.validity.setItemValid(itemIndex, value != null);
			this.itemCacheDirty[itemIndex] = true;
		}
		flush() {
			for (let itemIndex = 0; itemIndex < this._itemCount; itemIndex++) if (this.itemCacheDirty[itemIndex]) {
				const cachedItem = this.itemCache[itemIndex];
				if (cachedItem !== void 0 && cachedItem !== null) node_bindings_1.default.vector_assign_string_element_len(this.vector, this.itemOffset + itemIndex, cachedItem.bytes);
				this.itemCacheDirty[itemIndex] = false;
			}
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBBlobVector(new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 16, length * 16), this.validity.slice(offset, length), this.vector, offset, length);
		}
	};
	exports.DuckDBBlobVector = DuckDBBlobVector;
}));

var require_DuckDBBooleanVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$62) => {
	var __importDefault = this$62 && this$62.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBBooleanVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBType_1 = require_DuckDBType();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBBooleanVector = class DuckDBBooleanVector extends DuckDBVector_1.DuckDBVector {
		dataView;
		validity;
		vector;
		_itemCount;
		constructor(dataView, validity, vector, itemCount) {
			super();
			this.dataView = dataView;
			this.validity = validity;
			this.vector = vector;
			this._itemCount = itemCount;
		}
		static fromRawVector(vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * node_bindings_1.default.sizeof_bool);
			const dataView = new DataView(data.buffer, data.byteOffset, data.byteLength);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBBooleanVector(dataView, validity, vector, itemCount);
		}
		get type() {
			return DuckDBType_1.DuckDBBooleanType.instance;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? (0, dataAccessors_1.getBoolean)(this.dataView, itemIndex * node_bindings_1.default.sizeof_bool) : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				(0, dataAccessors_1.setBoolean)(this.dataView, itemIndex * node_bindings_1.default.sizeof_bool, value);
				this.validity.setItemValid(itemIndex, true);
			} else this.validity.setItemValid(itemIndex, false);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.dataView.buffer, this.dataView.byteOffset, this.dataView.byteLength);
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBBooleanVector(new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * node_bindings_1.default.sizeof_bool, length * node_bindings_1.default.sizeof_bool), this.validity.slice(offset, length), this.vector, length);
		}
	};
	exports.DuckDBBooleanVector = DuckDBBooleanVector;
}));

var require_DuckDBDateVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$61) => {
	var __importDefault = this$61 && this$61.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBDateVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBType_1 = require_DuckDBType();
	const values_1 = require_values();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBDateVector = class DuckDBDateVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super();
			this.items = items;
			this.validity = validity;
			this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * Int32Array.BYTES_PER_ELEMENT);
			const items = new Int32Array(data.buffer, data.byteOffset, itemCount);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBDateVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBDateType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? new values_1.DuckDBDateValue(this.items[itemIndex]) : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (!Number.isInteger(value.days)) throw new Error(`number is not an integer`);
				if (value.days < -2147483648 || value.days > 2147483647) throw new Error(`number out of int32 range`);
				this.items[itemIndex] = value.days;
				this.validity.setItemValid(itemIndex, true);
			} else this.validity.setItemValid(itemIndex, false);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBDateVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
	exports.DuckDBDateVector = DuckDBDateVector;
}));

var require_DuckDBDecimal128Vector = /* @__PURE__ */ __commonJSMin(((exports, module, this$60) => {
	var __importDefault = this$60 && this$60.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBDecimal128Vector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBDecimal128Vector = class DuckDBDecimal128Vector extends DuckDBVector_1.DuckDBVector {
		decimalType;
		dataView;
		validity;
		vector;
		_itemCount;
		constructor(decimalType, dataView, validity, vector, itemCount) {
			super();
			this.decimalType = decimalType;
			this.dataView = dataView;
			this.validity = validity;
			this.vector = vector;
			this._itemCount = itemCount;
		}
		static fromRawVector(decimalType, vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * 16);
			const dataView = new DataView(data.buffer, data.byteOffset, data.byteLength);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBDecimal128Vector(decimalType, dataView, validity, vector, itemCount);
		}
		get type() {
			return this.decimalType;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? (0, dataAccessors_1.getDecimal128)(this.dataView, itemIndex * 16, this.decimalType) : null;
		}
		getScaledValue(itemIndex) {
			return this.validity.itemValid(itemIndex) ? (0, dataAccessors_1.getInt128)(this.dataView, itemIndex * 16) : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				(0, dataAccessors_1.setInt128)(this.dataView, itemIndex * 16, value.value);
				this.validity.setItemValid(itemIndex, true);
			} else this.validity.setItemValid(itemIndex, false);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.dataView.buffer, this.dataView.byteOffset, this.dataView.byteLength);
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBDecimal128Vector(this.decimalType, new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 16, length * 16), this.validity.slice(offset, length), this.vector, length);
		}
	};
	exports.DuckDBDecimal128Vector = DuckDBDecimal128Vector;
}));

var require_DuckDBDecimal16Vector = /* @__PURE__ */ __commonJSMin(((exports, module, this$59) => {
	var __importDefault = this$59 && this$59.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBDecimal16Vector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBDecimal16Vector = class DuckDBDecimal16Vector extends DuckDBVector_1.DuckDBVector {
		decimalType;
		dataView;
		validity;
		vector;
		_itemCount;
		constructor(decimalType, dataView, validity, vector, itemCount) {
			super();
			this.decimalType = decimalType;
			this.dataView = dataView;
			this.validity = validity;
			this.vector = vector;
			this._itemCount = itemCount;
		}
		static fromRawVector(decimalType, vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * 2);
			const dataView = new DataView(data.buffer, data.byteOffset, data.byteLength);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBDecimal16Vector(decimalType, dataView, validity, vector, itemCount);
		}
		get type() {
			return this.decimalType;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? (0, dataAccessors_1.getDecimal16)(this.dataView, itemIndex * 2, this.decimalType) : null;
		}
		getScaledValue(itemIndex) {
			return this.validity.itemValid(itemIndex) ? (0, dataAccessors_1.getInt16)(this.dataView, itemIndex * 2) : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				(0, dataAccessors_1.setInt16)(this.dataView, itemIndex * 2, Number(value.value));
				this.validity.setItemValid(itemIndex, true);
			} else this.validity.setItemValid(itemIndex, false);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.dataView.buffer, this.dataView.byteOffset, this.dataView.byteLength);
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBDecimal16Vector(this.decimalType, new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 2, length * 2), this.validity.slice(offset, length), this.vector, length);
		}
	};
	exports.DuckDBDecimal16Vector = DuckDBDecimal16Vector;
}));

var require_DuckDBDecimal32Vector = /* @__PURE__ */ __commonJSMin(((exports, module, this$58) => {
	var __importDefault = this$58 && this$58.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBDecimal32Vector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBDecimal32Vector = class DuckDBDecimal32Vector extends DuckDBVector_1.DuckDBVector {
		decimalType;
		dataView;
		validity;
		vector;
		_itemCount;
		constructor(decimalType, dataView, validity, vector, itemCount) {
			super();
			this.decimalType = decimalType;
			this.dataView = dataView;
			this.validity = validity;
			this.vector = vector;
			this._itemCount = itemCount;
		}
		static fromRawVector(decimalType, vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * 4);
			const dataView = new DataView(data.buffer, data.byteOffset, data.byteLength);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBDecimal32Vector(decimalType, dataView, validity, vector, itemCount);
		}
		get type() {
			return this.decimalType;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? (0, dataAccessors_1.getDecimal32)(this.dataView, itemIndex * 4, this.decimalType) : null;
		}
		getScaledValue(itemIndex) {
			return this.validity.itemValid(itemIndex) ? (0, dataAccessors_1.getInt32)(this.dataView, itemIndex * 4) : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				(0, dataAccessors_1.setInt32)(this.dataView, itemIndex * 4, Number(value.value));
				this.validity.setItemValid(itemIndex, true);
			} else this.validity.setItemValid(itemIndex, false);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.dataView.buffer, this.dataView.byteOffset, this.dataView.byteLength);
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBDecimal32Vector(this.decimalType, new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 4, length * 4), this.validity.slice(offset, length), this.vector, length);
		}
	};
	exports.DuckDBDecimal32Vector = DuckDBDecimal32Vector;
}));

var require_DuckDBDecimal64Vector = /* @__PURE__ */ __commonJSMin(((exports, module, this$57) => {
	var __importDefault = this$57 && this$57.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBDecimal64Vector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBDecimal64Vector = class DuckDBDecimal64Vector extends DuckDBVector_1.DuckDBVector {
		decimalType;
		dataView;
		validity;
		vector;
		_itemCount;
		constructor(decimalType, dataView, validity, vector, itemCount) {
			super();
			this.decimalType = decimalType;
			this.dataView = dataView;
			this.validity = validity;
			this.vector = vector;
			this._itemCount = itemCount;
		}
		static fromRawVector(decimalType, vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * 8);
			const dataView = new DataView(data.buffer, data.byteOffset, data.byteLength);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBDecimal64Vector(decimalType, dataView, validity, vector, itemCount);
		}
		get type() {
			return this.decimalType;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? (0, dataAccessors_1.getDecimal64)(this.dataView, itemIndex * 8, this.decimalType) : null;
		}
		getScaledValue(itemIndex) {
			return this.validity.itemValid(itemIndex) ? (0, dataAccessors_1.getInt64)(this.dataView, itemIndex * 8) : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				(0, dataAccessors_1.setInt64)(this.dataView, itemIndex * 8, value.value);
				this.validity.setItemValid(itemIndex, true);
			} else this.validity.setItemValid(itemIndex, false);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.dataView.buffer, this.dataView.byteOffset, this.dataView.byteLength);
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBDecimal64Vector(this.decimalType, new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 8, length * 8), this.validity.slice(offset, length), this.vector, length);
		}
	};
	exports.DuckDBDecimal64Vector = DuckDBDecimal64Vector;
}));

var require_DuckDBDoubleVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$56) => {
	var __importDefault = this$56 && this$56.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBDoubleVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBType_1 = require_DuckDBType();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBDoubleVector = class DuckDBDoubleVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super();
			this.items = items;
			this.validity = validity;
			this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * Float64Array.BYTES_PER_ELEMENT);
			const items = new Float64Array(data.buffer, data.byteOffset, itemCount);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBDoubleVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBDoubleType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? this.items[itemIndex] : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				this.items[itemIndex] = value;
				this.validity.setItemValid(itemIndex, true);
			} else this.validity.setItemValid(itemIndex, false);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBDoubleVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
	exports.DuckDBDoubleVector = DuckDBDoubleVector;
}));

var require_DuckDBEnum16Vector = /* @__PURE__ */ __commonJSMin(((exports, module, this$55) => {
	var __importDefault = this$55 && this$55.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBEnum16Vector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBEnum16Vector = class DuckDBEnum16Vector extends DuckDBVector_1.DuckDBVector {
		enumType;
		items;
		validity;
		vector;
		constructor(enumType, items, validity, vector) {
			super();
			this.enumType = enumType;
			this.items = items;
			this.validity = validity;
			this.vector = vector;
		}
		static fromRawVector(enumType, vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * 2);
			const items = new Uint16Array(data.buffer, data.byteOffset, itemCount);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBEnum16Vector(enumType, items, validity, vector);
		}
		get type() {
			return this.enumType;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? this.enumType.values[this.items[itemIndex]] : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				this.items[itemIndex] = this.enumType.indexForValue(value);
				this.validity.setItemValid(itemIndex, true);
			} else this.validity.setItemValid(itemIndex, false);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBEnum16Vector(this.enumType, this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
	exports.DuckDBEnum16Vector = DuckDBEnum16Vector;
}));

var require_DuckDBEnum32Vector = /* @__PURE__ */ __commonJSMin(((exports, module, this$54) => {
	var __importDefault = this$54 && this$54.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBEnum32Vector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBEnum32Vector = class DuckDBEnum32Vector extends DuckDBVector_1.DuckDBVector {
		enumType;
		items;
		validity;
		vector;
		constructor(enumType, items, validity, vector) {
			super();
			this.enumType = enumType;
			this.items = items;
			this.validity = validity;
			this.vector = vector;
		}
		static fromRawVector(enumType, vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * 4);
			const items = new Uint32Array(data.buffer, data.byteOffset, itemCount);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBEnum32Vector(enumType, items, validity, vector);
		}
		get type() {
			return this.enumType;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? this.enumType.values[this.items[itemIndex]] : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				this.items[itemIndex] = this.enumType.indexForValue(value);
				this.validity.setItemValid(itemIndex, true);
			} else this.validity.setItemValid(itemIndex, false);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBEnum32Vector(this.enumType, this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
	exports.DuckDBEnum32Vector = DuckDBEnum32Vector;
}));

var require_DuckDBEnum8Vector = /* @__PURE__ */ __commonJSMin(((exports, module, this$53) => {
	var __importDefault = this$53 && this$53.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBEnum8Vector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBEnum8Vector = class DuckDBEnum8Vector extends DuckDBVector_1.DuckDBVector {
		enumType;
		items;
		validity;
		vector;
		constructor(enumType, items, validity, vector) {
			super();
			this.enumType = enumType;
			this.items = items;
			this.validity = validity;
			this.vector = vector;
		}
		static fromRawVector(enumType, vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount);
			const items = new Uint8Array(data.buffer, data.byteOffset, itemCount);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBEnum8Vector(enumType, items, validity, vector);
		}
		get type() {
			return this.enumType;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? this.enumType.values[this.items[itemIndex]] : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				this.items[itemIndex] = this.enumType.indexForValue(value);
				this.validity.setItemValid(itemIndex, true);
			} else this.validity.setItemValid(itemIndex, false);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBEnum8Vector(this.enumType, this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
	exports.DuckDBEnum8Vector = DuckDBEnum8Vector;
}));

var require_DuckDBFloatVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$52) => {
	var __importDefault = this$52 && this$52.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBFloatVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBType_1 = require_DuckDBType();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBFloatVector = class DuckDBFloatVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super();
			this.items = items;
			this.validity = validity;
			this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * Float32Array.BYTES_PER_ELEMENT);
			const items = new Float32Array(data.buffer, data.byteOffset, itemCount);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBFloatVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBFloatType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? this.items[itemIndex] : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				this.items[itemIndex] = value;
				this.validity.setItemValid(itemIndex, true);
			} else this.validity.setItemValid(itemIndex, false);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBFloatVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
	exports.DuckDBFloatVector = DuckDBFloatVector;
}));

var require_DuckDBGeometryVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$51) => {
	var __importDefault = this$51 && this$51.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBGeometryVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBType_1 = require_DuckDBType();
	const values_1 = require_values();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBGeometryVector = class DuckDBGeometryVector extends DuckDBVector_1.DuckDBVector {
		dataView;
		validity;
		vector;
		itemOffset;
		_itemCount;
		itemCache;
		itemCacheDirty;
		constructor(dataView, validity, vector, itemOffset, itemCount) {
			super();
			this.dataView = dataView;
			this.validity = validity;
			this.vector = vector;
			this.itemOffset = itemOffset;
			this._itemCount = itemCount;
			this.itemCache = [];
			this.itemCacheDirty = [];
		}
		static fromRawVector(vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * 16);
			const dataView = new DataView(data.buffer, data.byteOffset, data.byteLength);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBGeometryVector(dataView, validity, vector, 0, itemCount);
		}
		get type() {
			return DuckDBType_1.DuckDBGeometryType.instance;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? new values_1.DuckDBGeometryValue((0, dataAccessors_1.getBuffer)(this.dataView, itemIndex * 16)) : null;
		}
		setItem(itemIndex, value) {
			this.itemCache[itemIndex] = value;
			this.validity.setItemValid(itemIndex, value != null);
			this.itemCacheDirty[itemIndex] = true;
		}
		flush() {
			for (let itemIndex = 0; itemIndex < this._itemCount; itemIndex++) if (this.itemCacheDirty[itemIndex]) {
				const cachedItem = this.itemCache[itemIndex];
				if (cachedItem !== void 0 && cachedItem !== null) node_bindings_1.default.vector_assign_string_element_len(this.vector, this.itemOffset + itemIndex, cachedItem.bytes);
				this.itemCacheDirty[itemIndex] = false;
			}
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBGeometryVector(new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 16, length * 16), this.validity.slice(offset, length), this.vector, offset, length);
		}
	};
	exports.DuckDBGeometryVector = DuckDBGeometryVector;
}));

var require_DuckDBHugeIntVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$50) => {
	var __importDefault = this$50 && this$50.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBHugeIntVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBType_1 = require_DuckDBType();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBHugeIntVector = class DuckDBHugeIntVector extends DuckDBVector_1.DuckDBVector {
		dataView;
		validity;
		vector;
		_itemCount;
		constructor(dataView, validity, vector, itemCount) {
			super();
			this.dataView = dataView;
			this.validity = validity;
			this.vector = vector;
			this._itemCount = itemCount;
		}
		static fromRawVector(vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * 16);
			const dataView = new DataView(data.buffer, data.byteOffset, data.byteLength);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBHugeIntVector(dataView, validity, vector, itemCount);
		}
		get type() {
			return DuckDBType_1.DuckDBHugeIntType.instance;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? (0, dataAccessors_1.getInt128)(this.dataView, itemIndex * 16) : null;
		}
		getDouble(itemIndex) {
			return this.validity.itemValid(itemIndex) ? node_bindings_1.default.hugeint_to_double((0, dataAccessors_1.getInt128)(this.dataView, itemIndex * 16)) : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				(0, dataAccessors_1.setInt128)(this.dataView, itemIndex * 16, value);
				this.validity.setItemValid(itemIndex, true);
			} else this.validity.setItemValid(itemIndex, false);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.dataView.buffer, this.dataView.byteOffset, this.dataView.byteLength);
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBHugeIntVector(new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 16, length * 16), this.validity.slice(offset, length), this.vector, length);
		}
	};
	exports.DuckDBHugeIntVector = DuckDBHugeIntVector;
}));

var require_DuckDBIntegerVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$49) => {
	var __importDefault = this$49 && this$49.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBIntegerVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBType_1 = require_DuckDBType();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBIntegerVector = class DuckDBIntegerVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super();
			this.items = items;
			this.validity = validity;
			this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * Int32Array.BYTES_PER_ELEMENT);
			const items = new Int32Array(data.buffer, data.byteOffset, itemCount);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBIntegerVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBIntegerType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? this.items[itemIndex] : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (!Number.isInteger(value)) throw new Error(`number is not an integer`);
				if (value < -2147483648 || value > 2147483647) throw new Error(`number out of int32 range`);
				this.items[itemIndex] = value;
				this.validity.setItemValid(itemIndex, true);
			} else this.validity.setItemValid(itemIndex, false);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBIntegerVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
	exports.DuckDBIntegerVector = DuckDBIntegerVector;
}));

var require_DuckDBIntervalVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$48) => {
	var __importDefault = this$48 && this$48.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBIntervalVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBType_1 = require_DuckDBType();
	const values_1 = require_values();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBIntervalVector = class DuckDBIntervalVector extends DuckDBVector_1.DuckDBVector {
		dataView;
		validity;
		vector;
		_itemCount;
		constructor(dataView, validity, vector, itemCount) {
			super();
			this.dataView = dataView;
			this.validity = validity;
			this.vector = vector;
			this._itemCount = itemCount;
		}
		static fromRawVector(vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * 16);
			const dataView = new DataView(data.buffer, data.byteOffset, data.byteLength);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBIntervalVector(dataView, validity, vector, itemCount);
		}
		get type() {
			return DuckDBType_1.DuckDBIntervalType.instance;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItem(itemIndex) {
			if (!this.validity.itemValid(itemIndex)) return null;
			const itemStart = itemIndex * 16;
			const months = (0, dataAccessors_1.getInt32)(this.dataView, itemStart);
			const days = (0, dataAccessors_1.getInt32)(this.dataView, itemStart + 4);
			const micros = (0, dataAccessors_1.getInt64)(this.dataView, itemStart + 8);
			return new values_1.DuckDBIntervalValue(months, days, micros);
		}
		setItem(itemIndex, value) {
			if (value != null) {
				const itemStart = itemIndex * 16;
				(0, dataAccessors_1.setInt32)(this.dataView, itemStart, value.months);
				(0, dataAccessors_1.setInt32)(this.dataView, itemStart + 4, value.days);
				(0, dataAccessors_1.setInt64)(this.dataView, itemStart + 8, value.micros);
				this.validity.setItemValid(itemIndex, true);
			} else this.validity.setItemValid(itemIndex, false);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.dataView.buffer, this.dataView.byteOffset, this.dataView.byteLength);
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBIntervalVector(new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 16, length * 16), this.validity.slice(offset, length), this.vector, length);
		}
	};
	exports.DuckDBIntervalVector = DuckDBIntervalVector;
}));

var require_DuckDBListVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$47) => {
	var __importDefault = this$47 && this$47.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBListVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const values_1 = require_values();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBListVector = class DuckDBListVector extends DuckDBVector_1.DuckDBVector {
		parentList;
		listType;
		entryData;
		validity;
		vector;
		childData;
		itemOffset;
		_itemCount;
		itemCache;
		constructor(parentList, listType, entryData, validity, vector, childData, itemOffset, itemCount) {
			super();
			this.parentList = parentList;
			this.listType = listType;
			this.entryData = entryData;
			this.validity = validity;
			this.vector = vector;
			this.childData = childData;
			this.itemOffset = itemOffset;
			this._itemCount = itemCount;
			this.itemCache = [];
		}
		static fromRawVector(listType, vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigUint64Array.BYTES_PER_ELEMENT * 2);
			const entryData = new BigUint64Array(data.buffer, data.byteOffset, itemCount * 2);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			const child_vector = node_bindings_1.default.list_vector_get_child(vector);
			const child_vector_size = node_bindings_1.default.list_vector_get_size(vector);
			const childData = DuckDBVector_1.DuckDBVector.create(child_vector, child_vector_size, listType.valueType);
			return new DuckDBListVector(null, listType, entryData, validity, vector, childData, 0, itemCount);
		}
		get type() {
			return this.listType;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItemVector(itemIndex) {
			if (!this.validity.itemValid(itemIndex)) return null;
			const entryDataStartIndex = itemIndex * 2;
			const offset = Number(this.entryData[entryDataStartIndex]);
			const length = Number(this.entryData[entryDataStartIndex + 1]);
			return this.childData.slice(offset, length);
		}
		getEntryOffset(itemIndex) {
			return Number(this.entryData[itemIndex * 2]);
		}
		getEntryLength(itemIndex) {
			return Number(this.entryData[itemIndex * 2 + 1]);
		}
		get childVector() {
			return this.childData;
		}
		getItem(itemIndex) {
			const cachedItem = this.itemCache[itemIndex];
			if (cachedItem !== void 0) return cachedItem;
			const vector = this.getItemVector(itemIndex);
			if (!vector) return null;
			const item = new values_1.DuckDBListValue(vector.toArray());
			this.itemCache[itemIndex] = item;
			return item;
		}
		setItem(itemIndex, value) {
			this.itemCache[itemIndex] = value;
			if (this.parentList) this.parentList.setItem(this.itemOffset + itemIndex, value);
			else this.validity.setItemValid(itemIndex, value != null);
		}
		flush() {
			if (this.parentList) {
				this.parentList.flush();
				for (let i = 0; i < this.itemCount; i++) this.itemCache[i] = void 0;
			} else {
				let totalLength = 0;
				for (let itemIndex = 0; itemIndex < this._itemCount; itemIndex++) {
					const entryDataStartIndex = itemIndex * 2;
					this.entryData[entryDataStartIndex] = BigInt(totalLength);
					const item = this.getItem(itemIndex);
					if (item) {
						this.entryData[entryDataStartIndex + 1] = BigInt(item.items.length);
						totalLength += item.items.length;
					} else this.entryData[entryDataStartIndex + 1] = 0n;
				}
				node_bindings_1.default.list_vector_reserve(this.vector, totalLength);
				node_bindings_1.default.list_vector_set_size(this.vector, totalLength);
				const child_vector = node_bindings_1.default.list_vector_get_child(this.vector);
				const child_vector_size = node_bindings_1.default.list_vector_get_size(this.vector);
				this.childData = DuckDBVector_1.DuckDBVector.create(child_vector, child_vector_size, this.listType.valueType);
				let childItemAbsoluteIndex = 0;
				for (let listIndex = 0; listIndex < this._itemCount; listIndex++) {
					const list = this.getItem(listIndex);
					if (list) for (let childItemRelativeIndex = 0; childItemRelativeIndex < list.items.length; childItemRelativeIndex++) this.childData.setItem(childItemAbsoluteIndex++, list.items[childItemRelativeIndex]);
				}
				this.childData.flush();
				node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.entryData.buffer, this.entryData.byteOffset, this.entryData.byteLength);
				this.validity.flush(this.vector);
			}
		}
		slice(offset, length) {
			const entryDataStartIndex = offset * 2;
			return new DuckDBListVector(this, this.listType, this.entryData.slice(entryDataStartIndex, entryDataStartIndex + length * 2), this.validity.slice(offset, length), this.vector, this.childData, offset, length);
		}
	};
	exports.DuckDBListVector = DuckDBListVector;
}));

var require_DuckDBStructVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$46) => {
	var __importDefault = this$46 && this$46.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBStructVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const values_1 = require_values();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	var DuckDBStructVector = class DuckDBStructVector extends DuckDBVector_1.DuckDBVector {
		structType;
		_itemCount;
		entryVectors;
		validity;
		vector;
		constructor(structType, itemCount, entryVectors, validity, vector) {
			super();
			this.structType = structType;
			this._itemCount = itemCount;
			this.entryVectors = entryVectors;
			this.validity = validity;
			this.vector = vector;
		}
		static fromRawVector(structType, vector, itemCount) {
			const entryCount = structType.entryCount;
			const entryVectors = [];
			for (let i = 0; i < entryCount; i++) {
				const child_vector = node_bindings_1.default.struct_vector_get_child(vector, i);
				entryVectors.push(DuckDBVector_1.DuckDBVector.create(child_vector, itemCount, structType.entryTypes[i]));
			}
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBStructVector(structType, itemCount, entryVectors, validity, vector);
		}
		get type() {
			return this.structType;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItem(itemIndex) {
			if (!this.validity.itemValid(itemIndex)) return null;
			const entries = {};
			const entryCount = this.structType.entryCount;
			for (let i = 0; i < entryCount; i++) entries[this.structType.entryNames[i]] = this.entryVectors[i].getItem(itemIndex);
			return new values_1.DuckDBStructValue(entries);
		}
		getItemValue(itemIndex, entryIndex) {
			if (!this.validity.itemValid(itemIndex)) return null;
			return this.entryVectors[entryIndex].getItem(itemIndex);
		}
		entryVectorAt(index) {
			return this.entryVectors[index];
		}
		isItemValid(itemIndex) {
			return this.validity.itemValid(itemIndex);
		}
		setItem(itemIndex, value) {
			if (value != null) {
				const entryCount = this.structType.entryCount;
				for (let i = 0; i < entryCount; i++) this.entryVectors[i].setItem(itemIndex, value.entries[this.structType.entryNames[i]]);
				this.validity.setItemValid(itemIndex, true);
			} else {
				const entryCount = this.structType.entryCount;
				for (let i = 0; i < entryCount; i++) this.entryVectors[i].setItem(itemIndex, null);
				this.validity.setItemValid(itemIndex, false);
			}
		}
		setItemValue(itemIndex, entryIndex, value) {
			return this.entryVectors[entryIndex].setItem(itemIndex, value);
		}
		flush() {
			for (const entryVector of this.entryVectors) entryVector.flush();
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBStructVector(this.structType, length, this.entryVectors.map((entryVector) => entryVector.slice(offset, length)), this.validity.slice(offset, length), this.vector);
		}
	};
	exports.DuckDBStructVector = DuckDBStructVector;
}));

var require_DuckDBMapVector = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBMapVector = void 0;
	const DuckDBType_1 = require_DuckDBType();
	const values_1 = require_values();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBListVector_1 = require_DuckDBListVector();
	const DuckDBStructVector_1 = require_DuckDBStructVector();
	var DuckDBMapVector = class DuckDBMapVector extends DuckDBVector_1.DuckDBVector {
		mapType;
		listVector;
		constructor(mapType, listVector) {
			super();
			this.mapType = mapType;
			this.listVector = listVector;
		}
		static fromRawVector(mapType, vector, itemCount) {
			const listVectorType = new DuckDBType_1.DuckDBListType(new DuckDBType_1.DuckDBStructType(["key", "value"], [mapType.keyType, mapType.valueType]));
			return new DuckDBMapVector(mapType, DuckDBListVector_1.DuckDBListVector.fromRawVector(listVectorType, vector, itemCount));
		}
		get type() {
			return this.mapType;
		}
		get itemCount() {
			return this.listVector.itemCount;
		}
		getItem(itemIndex) {
			const itemVector = this.listVector.getItemVector(itemIndex);
			if (!itemVector) return null;
			if (!(itemVector instanceof DuckDBStructVector_1.DuckDBStructVector)) throw new Error("item in map list vector is not a struct");
			const entries = [];
			const itemEntryCount = itemVector.itemCount;
			for (let i = 0; i < itemEntryCount; i++) {
				const key = itemVector.getItemValue(i, 0);
				const value = itemVector.getItemValue(i, 1);
				entries.push({
					key,
					value
				});
			}
			return new values_1.DuckDBMapValue(entries);
		}
		setItem(itemIndex, value) {
			if (value != null) this.listVector.setItem(itemIndex, (0, values_1.listValue)(value.entries.map((entry) => (0, values_1.structValue)({
				"key": entry.key,
				"value": entry.value
			}))));
			else this.listVector.setItem(itemIndex, null);
		}
		flush() {
			this.listVector.flush();
		}
		slice(offset, length) {
			return new DuckDBMapVector(this.mapType, this.listVector.slice(offset, length));
		}
	};
	exports.DuckDBMapVector = DuckDBMapVector;
}));

var require_DuckDBSmallIntVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$45) => {
	var __importDefault = this$45 && this$45.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBSmallIntVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBType_1 = require_DuckDBType();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBSmallIntVector = class DuckDBSmallIntVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super();
			this.items = items;
			this.validity = validity;
			this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * Int16Array.BYTES_PER_ELEMENT);
			const items = new Int16Array(data.buffer, data.byteOffset, itemCount);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBSmallIntVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBSmallIntType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? this.items[itemIndex] : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (!Number.isInteger(value)) throw new Error(`number is not an integer`);
				if (value < -32768 || value > 32767) throw new Error(`number out of int16 range`);
				this.items[itemIndex] = value;
				this.validity.setItemValid(itemIndex, true);
			} else this.validity.setItemValid(itemIndex, false);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBSmallIntVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
	exports.DuckDBSmallIntVector = DuckDBSmallIntVector;
}));

var require_DuckDBTimeNSVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$44) => {
	var __importDefault = this$44 && this$44.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBTimeNSVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBType_1 = require_DuckDBType();
	const values_1 = require_values();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBTimeNSVector = class DuckDBTimeNSVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super();
			this.items = items;
			this.validity = validity;
			this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigInt64Array.BYTES_PER_ELEMENT);
			const items = new BigInt64Array(data.buffer, data.byteOffset, itemCount);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBTimeNSVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBTimeNSType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? new values_1.DuckDBTimeNSValue(this.items[itemIndex]) : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (BigInt.asIntN(64, value.nanos) !== value.nanos) throw new Error(`bigint out of int64 range`);
				this.items[itemIndex] = value.nanos;
				this.validity.setItemValid(itemIndex, true);
			} else this.validity.setItemValid(itemIndex, false);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBTimeNSVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
	exports.DuckDBTimeNSVector = DuckDBTimeNSVector;
}));

var require_DuckDBTimeTZVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$43) => {
	var __importDefault = this$43 && this$43.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBTimeTZVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBType_1 = require_DuckDBType();
	const values_1 = require_values();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBTimeTZVector = class DuckDBTimeTZVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super();
			this.items = items;
			this.validity = validity;
			this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigUint64Array.BYTES_PER_ELEMENT);
			const items = new BigUint64Array(data.buffer, data.byteOffset, itemCount);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBTimeTZVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBTimeTZType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? values_1.DuckDBTimeTZValue.fromBits(this.items[itemIndex]) : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (BigInt.asUintN(64, value.bits) !== value.bits) throw new Error(`bigint out of uint64 range`);
				this.items[itemIndex] = value.bits;
				this.validity.setItemValid(itemIndex, true);
			} else this.validity.setItemValid(itemIndex, false);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBTimeTZVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
	exports.DuckDBTimeTZVector = DuckDBTimeTZVector;
}));

var require_DuckDBTimeVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$42) => {
	var __importDefault = this$42 && this$42.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBTimeVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBType_1 = require_DuckDBType();
	const values_1 = require_values();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBTimeVector = class DuckDBTimeVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super();
			this.items = items;
			this.validity = validity;
			this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigInt64Array.BYTES_PER_ELEMENT);
			const items = new BigInt64Array(data.buffer, data.byteOffset, itemCount);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBTimeVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBTimeType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? new values_1.DuckDBTimeValue(this.items[itemIndex]) : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (BigInt.asIntN(64, value.micros) !== value.micros) throw new Error(`bigint out of int64 range`);
				this.items[itemIndex] = value.micros;
				this.validity.setItemValid(itemIndex, true);
			} else this.validity.setItemValid(itemIndex, false);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBTimeVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
	exports.DuckDBTimeVector = DuckDBTimeVector;
}));

var require_DuckDBTimestampMillisecondsVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$41) => {
	var __importDefault = this$41 && this$41.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBTimestampMillisecondsVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBType_1 = require_DuckDBType();
	const values_1 = require_values();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBTimestampMillisecondsVector = class DuckDBTimestampMillisecondsVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super();
			this.items = items;
			this.validity = validity;
			this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigInt64Array.BYTES_PER_ELEMENT);
			const items = new BigInt64Array(data.buffer, data.byteOffset, itemCount);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBTimestampMillisecondsVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBTimestampMillisecondsType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? new values_1.DuckDBTimestampMillisecondsValue(this.items[itemIndex]) : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (BigInt.asIntN(64, value.millis) !== value.millis) throw new Error(`bigint out of int64 range`);
				this.items[itemIndex] = value.millis;
				this.validity.setItemValid(itemIndex, true);
			} else this.validity.setItemValid(itemIndex, false);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBTimestampMillisecondsVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
	exports.DuckDBTimestampMillisecondsVector = DuckDBTimestampMillisecondsVector;
}));

var require_DuckDBTimestampNanosecondsVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$40) => {
	var __importDefault = this$40 && this$40.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBTimestampNanosecondsVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBType_1 = require_DuckDBType();
	const values_1 = require_values();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBTimestampNanosecondsVector = class DuckDBTimestampNanosecondsVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super();
			this.items = items;
			this.validity = validity;
			this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigInt64Array.BYTES_PER_ELEMENT);
			const items = new BigInt64Array(data.buffer, data.byteOffset, itemCount);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBTimestampNanosecondsVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBTimestampNanosecondsType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? new values_1.DuckDBTimestampNanosecondsValue(this.items[itemIndex]) : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (BigInt.asIntN(64, value.nanos) !== value.nanos) throw new Error(`bigint out of int64 range`);
				this.items[itemIndex] = value.nanos;
				this.validity.setItemValid(itemIndex, true);
			} else this.validity.setItemValid(itemIndex, false);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBTimestampNanosecondsVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
	exports.DuckDBTimestampNanosecondsVector = DuckDBTimestampNanosecondsVector;
}));

var require_DuckDBTimestampSecondsVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$39) => {
	var __importDefault = this$39 && this$39.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBTimestampSecondsVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBType_1 = require_DuckDBType();
	const values_1 = require_values();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBTimestampSecondsVector = class DuckDBTimestampSecondsVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super();
			this.items = items;
			this.validity = validity;
			this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigInt64Array.BYTES_PER_ELEMENT);
			const items = new BigInt64Array(data.buffer, data.byteOffset, itemCount);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBTimestampSecondsVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBTimestampSecondsType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? new values_1.DuckDBTimestampSecondsValue(this.items[itemIndex]) : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (BigInt.asIntN(64, value.seconds) !== value.seconds) throw new Error(`bigint out of int64 range`);
				this.items[itemIndex] = value.seconds;
				this.validity.setItemValid(itemIndex, true);
			} else this.validity.setItemValid(itemIndex, false);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBTimestampSecondsVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
	exports.DuckDBTimestampSecondsVector = DuckDBTimestampSecondsVector;
}));

var require_DuckDBTimestampTZVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$38) => {
	var __importDefault = this$38 && this$38.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBTimestampTZVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBType_1 = require_DuckDBType();
	const values_1 = require_values();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBTimestampTZVector = class DuckDBTimestampTZVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super();
			this.items = items;
			this.validity = validity;
			this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigInt64Array.BYTES_PER_ELEMENT);
			const items = new BigInt64Array(data.buffer, data.byteOffset, itemCount);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBTimestampTZVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBTimestampTZType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? new values_1.DuckDBTimestampTZValue(this.items[itemIndex]) : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (BigInt.asIntN(64, value.micros) !== value.micros) throw new Error(`bigint out of int64 range`);
				this.items[itemIndex] = value.micros;
				this.validity.setItemValid(itemIndex, true);
			} else this.validity.setItemValid(itemIndex, false);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBTimestampTZVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
	exports.DuckDBTimestampTZVector = DuckDBTimestampTZVector;
}));

var require_DuckDBTimestampVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$37) => {
	var __importDefault = this$37 && this$37.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBTimestampVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBType_1 = require_DuckDBType();
	const values_1 = require_values();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBTimestampVector = class DuckDBTimestampVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super();
			this.items = items;
			this.validity = validity;
			this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigInt64Array.BYTES_PER_ELEMENT);
			const items = new BigInt64Array(data.buffer, data.byteOffset, itemCount);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBTimestampVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBTimestampType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? new values_1.DuckDBTimestampValue(this.items[itemIndex]) : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (BigInt.asIntN(64, value.micros) !== value.micros) throw new Error(`bigint out of int64 range`);
				this.items[itemIndex] = value.micros;
				this.validity.setItemValid(itemIndex, true);
			} else this.validity.setItemValid(itemIndex, false);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBTimestampVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
	exports.DuckDBTimestampVector = DuckDBTimestampVector;
}));

var require_DuckDBTinyIntVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$36) => {
	var __importDefault = this$36 && this$36.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBTinyIntVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBType_1 = require_DuckDBType();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBTinyIntVector = class DuckDBTinyIntVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super();
			this.items = items;
			this.validity = validity;
			this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * Int8Array.BYTES_PER_ELEMENT);
			const items = new Int8Array(data.buffer, data.byteOffset, itemCount);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBTinyIntVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBTinyIntType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? this.items[itemIndex] : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (!Number.isInteger(value)) throw new Error(`number is not an integer`);
				if (value < -128 || value > 127) throw new Error(`number out of int8 range`);
				this.items[itemIndex] = value;
				this.validity.setItemValid(itemIndex, true);
			} else this.validity.setItemValid(itemIndex, false);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBTinyIntVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
	exports.DuckDBTinyIntVector = DuckDBTinyIntVector;
}));

var require_DuckDBUBigIntVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$35) => {
	var __importDefault = this$35 && this$35.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBUBigIntVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBType_1 = require_DuckDBType();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBUBigIntVector = class DuckDBUBigIntVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super();
			this.items = items;
			this.validity = validity;
			this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigUint64Array.BYTES_PER_ELEMENT);
			const items = new BigUint64Array(data.buffer, data.byteOffset, itemCount);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBUBigIntVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBUBigIntType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? this.items[itemIndex] : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (BigInt.asUintN(64, value) !== value) throw new Error(`bigint out of uint64 range`);
				this.items[itemIndex] = value;
				this.validity.setItemValid(itemIndex, true);
			} else this.validity.setItemValid(itemIndex, false);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBUBigIntVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
	exports.DuckDBUBigIntVector = DuckDBUBigIntVector;
}));

var require_DuckDBUHugeIntVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$34) => {
	var __importDefault = this$34 && this$34.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBUHugeIntVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBType_1 = require_DuckDBType();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBUHugeIntVector = class DuckDBUHugeIntVector extends DuckDBVector_1.DuckDBVector {
		dataView;
		validity;
		vector;
		_itemCount;
		constructor(dataView, validity, vector, itemCount) {
			super();
			this.dataView = dataView;
			this.validity = validity;
			this.vector = vector;
			this._itemCount = itemCount;
		}
		static fromRawVector(vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * 16);
			const dataView = new DataView(data.buffer, data.byteOffset, data.byteLength);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBUHugeIntVector(dataView, validity, vector, itemCount);
		}
		get type() {
			return DuckDBType_1.DuckDBUHugeIntType.instance;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? (0, dataAccessors_1.getUInt128)(this.dataView, itemIndex * 16) : null;
		}
		getDouble(itemIndex) {
			return this.validity.itemValid(itemIndex) ? node_bindings_1.default.uhugeint_to_double((0, dataAccessors_1.getUInt128)(this.dataView, itemIndex * 16)) : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				(0, dataAccessors_1.setUInt128)(this.dataView, itemIndex * 16, value);
				this.validity.setItemValid(itemIndex, true);
			} else this.validity.setItemValid(itemIndex, false);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.dataView.buffer, this.dataView.byteOffset, this.dataView.byteLength);
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBUHugeIntVector(new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 16, length * 16), this.validity.slice(offset, length), this.vector, length);
		}
	};
	exports.DuckDBUHugeIntVector = DuckDBUHugeIntVector;
}));

var require_DuckDBUIntegerVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$33) => {
	var __importDefault = this$33 && this$33.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBUIntegerVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBType_1 = require_DuckDBType();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBUIntegerVector = class DuckDBUIntegerVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super();
			this.items = items;
			this.validity = validity;
			this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * Uint32Array.BYTES_PER_ELEMENT);
			const items = new Uint32Array(data.buffer, data.byteOffset, itemCount);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBUIntegerVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBUIntegerType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? this.items[itemIndex] : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (!Number.isInteger(value)) throw new Error(`number is not an integer`);
				if (value < 0 || value > 4294967295) throw new Error(`number out of uint32 range`);
				this.items[itemIndex] = value;
				this.validity.setItemValid(itemIndex, true);
			} else this.validity.setItemValid(itemIndex, false);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBUIntegerVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
	exports.DuckDBUIntegerVector = DuckDBUIntegerVector;
}));

var require_DuckDBUSmallIntVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$32) => {
	var __importDefault = this$32 && this$32.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBUSmallIntVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBType_1 = require_DuckDBType();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBUSmallIntVector = class DuckDBUSmallIntVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super();
			this.items = items;
			this.validity = validity;
			this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * Uint16Array.BYTES_PER_ELEMENT);
			const items = new Uint16Array(data.buffer, data.byteOffset, itemCount);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBUSmallIntVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBUSmallIntType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? this.items[itemIndex] : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (!Number.isInteger(value)) throw new Error(`number is not an integer`);
				if (value < 0 || value > 65535) throw new Error(`number out of uint16 range`);
				this.items[itemIndex] = value;
				this.validity.setItemValid(itemIndex, true);
			} else this.validity.setItemValid(itemIndex, false);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBUSmallIntVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
	exports.DuckDBUSmallIntVector = DuckDBUSmallIntVector;
}));

var require_DuckDBUTinyIntVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$31) => {
	var __importDefault = this$31 && this$31.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBUTinyIntVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBType_1 = require_DuckDBType();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBUTinyIntVector = class DuckDBUTinyIntVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super();
			this.items = items;
			this.validity = validity;
			this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * Uint8Array.BYTES_PER_ELEMENT);
			const items = new Uint8Array(data.buffer, data.byteOffset, itemCount);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBUTinyIntVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBUTinyIntType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? this.items[itemIndex] : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (!Number.isInteger(value)) throw new Error(`number is not an integer`);
				if (value < 0 || value > 255) throw new Error(`number out of uint8 range`);
				this.items[itemIndex] = value;
				this.validity.setItemValid(itemIndex, true);
			} else this.validity.setItemValid(itemIndex, false);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength);
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBUTinyIntVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
	exports.DuckDBUTinyIntVector = DuckDBUTinyIntVector;
}));

var require_DuckDBUUIDVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$30) => {
	var __importDefault = this$30 && this$30.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBUUIDVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBType_1 = require_DuckDBType();
	const values_1 = require_values();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBUUIDVector = class DuckDBUUIDVector extends DuckDBVector_1.DuckDBVector {
		dataView;
		validity;
		vector;
		_itemCount;
		constructor(dataView, validity, vector, itemCount) {
			super();
			this.dataView = dataView;
			this.validity = validity;
			this.vector = vector;
			this._itemCount = itemCount;
		}
		static fromRawVector(vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * 16);
			const dataView = new DataView(data.buffer, data.byteOffset, data.byteLength);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBUUIDVector(dataView, validity, vector, itemCount);
		}
		get type() {
			return DuckDBType_1.DuckDBUUIDType.instance;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? values_1.DuckDBUUIDValue.fromStoredHugeInt((0, dataAccessors_1.getInt128)(this.dataView, itemIndex * 16)) : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				(0, dataAccessors_1.setInt128)(this.dataView, itemIndex * 16, value.hugeint);
				this.validity.setItemValid(itemIndex, true);
			} else this.validity.setItemValid(itemIndex, false);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.dataView.buffer, this.dataView.byteOffset, this.dataView.byteLength);
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBUUIDVector(new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 16, length * 16), this.validity.slice(offset, length), this.vector, length);
		}
	};
	exports.DuckDBUUIDVector = DuckDBUUIDVector;
}));

var require_DuckDBUnionVector = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBUnionVector = void 0;
	const DuckDBType_1 = require_DuckDBType();
	const values_1 = require_values();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBStructVector_1 = require_DuckDBStructVector();
	var DuckDBUnionVector = class DuckDBUnionVector extends DuckDBVector_1.DuckDBVector {
		unionType;
		structVector;
		constructor(unionType, structVector) {
			super();
			this.unionType = unionType;
			this.structVector = structVector;
		}
		static fromRawVector(unionType, vector, itemCount) {
			const entryNames = ["tag"];
			const entryTypes = [DuckDBType_1.DuckDBUTinyIntType.instance];
			const memberCount = unionType.memberCount;
			for (let i = 0; i < memberCount; i++) {
				entryNames.push(unionType.memberTags[i]);
				entryTypes.push(unionType.memberTypes[i]);
			}
			const structVectorType = new DuckDBType_1.DuckDBStructType(entryNames, entryTypes);
			return new DuckDBUnionVector(unionType, DuckDBStructVector_1.DuckDBStructVector.fromRawVector(structVectorType, vector, itemCount));
		}
		get type() {
			return this.unionType;
		}
		get itemCount() {
			return this.structVector.itemCount;
		}
		getItem(itemIndex) {
			const tagValue = this.structVector.getItemValue(itemIndex, 0);
			if (tagValue == null) return null;
			const memberIndex = Number(tagValue);
			const tag = this.unionType.memberTags[memberIndex];
			const entryIndex = memberIndex + 1;
			const value = this.structVector.getItemValue(itemIndex, entryIndex);
			return new values_1.DuckDBUnionValue(tag, value);
		}
		setItem(itemIndex, value) {
			if (value != null) {
				const memberIndex = this.unionType.memberIndexForTag(value.tag);
				this.structVector.setItemValue(itemIndex, 0, memberIndex);
				const entryIndex = memberIndex + 1;
				this.structVector.setItemValue(itemIndex, entryIndex, value.value);
				for (let i = 1; i <= this.unionType.memberCount; i++) if (i !== entryIndex) this.structVector.setItemValue(itemIndex, i, null);
			} else for (let i = 0; i <= this.unionType.memberCount; i++) this.structVector.setItemValue(itemIndex, i, null);
		}
		flush() {
			this.structVector.flush();
		}
		slice(offset, length) {
			return new DuckDBUnionVector(this.unionType, this.structVector.slice(offset, length));
		}
	};
	exports.DuckDBUnionVector = DuckDBUnionVector;
}));

var require_DuckDBVarCharVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$29) => {
	var __importDefault = this$29 && this$29.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBVarCharVector = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBType_1 = require_DuckDBType();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const DuckDBValidity_1 = require_DuckDBValidity();
	const dataAccessors_1 = require_dataAccessors();
	var DuckDBVarCharVector = class DuckDBVarCharVector extends DuckDBVector_1.DuckDBVector {
		dataView;
		validity;
		vector;
		itemOffset;
		_itemCount;
		itemCache;
		itemCacheDirty;
		constructor(dataView, validity, vector, itemOffset, itemCount) {
			super();
			this.dataView = dataView;
			this.validity = validity;
			this.vector = vector;
			this.itemOffset = itemOffset;
			this._itemCount = itemCount;
			this.itemCache = [];
			this.itemCacheDirty = [];
		}
		static fromRawVector(vector, itemCount) {
			const data = (0, dataAccessors_1.vectorData)(vector, itemCount * 16);
			const dataView = new DataView(data.buffer, data.byteOffset, data.byteLength);
			const validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBVarCharVector(dataView, validity, vector, 0, itemCount);
		}
		get type() {
			return DuckDBType_1.DuckDBVarCharType.instance;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItem(itemIndex) {
			const cachedItem = this.itemCache[itemIndex];
			if (cachedItem !== void 0) return cachedItem;
			const item = this.validity.itemValid(itemIndex) ? (0, dataAccessors_1.getString)(this.dataView, itemIndex * 16) : null;
			this.itemCache[itemIndex] = item;
			return item;
		}
		setItem(itemIndex, value) {
			this.itemCache[itemIndex] = value;
			this.validity.setItemValid(itemIndex, value != null);
			this.itemCacheDirty[itemIndex] = true;
		}
		flush() {
			for (let itemIndex = 0; itemIndex < this._itemCount; itemIndex++) if (this.itemCacheDirty[itemIndex]) {
				const cachedItem = this.itemCache[itemIndex];
				if (cachedItem !== void 0 && cachedItem !== null) node_bindings_1.default.vector_assign_string_element(this.vector, this.itemOffset + itemIndex, cachedItem);
				this.itemCacheDirty[itemIndex] = false;
			}
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBVarCharVector(new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 16, length * 16), this.validity.slice(offset, length), this.vector, offset, length);
		}
	};
	exports.DuckDBVarCharVector = DuckDBVarCharVector;
}));

var require_varintDecode = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.varintDecode = varintDecode;
	function varintDecode(view, offset) {
		let value = 0;
		let multiplier = 1;
		let cur = offset;
		while (true) {
			if (cur >= view.byteLength) throw new Error("varint truncated");
			const byte = view.getUint8(cur++);
			value += (byte & 127) * multiplier;
			if ((byte & 128) === 0) break;
			multiplier *= 128;
			if (multiplier > 2147483648) throw new Error("varint overflow");
		}
		if (value > 4294967295) throw new Error("varint overflow");
		return {
			value,
			nextOffset: cur
		};
	}
}));

var require_DuckDBVariantVector = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBVariantVector = void 0;
	const varintDecode_1 = require_varintDecode();
	const DuckDBType_1 = require_DuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	const values_1 = require_values();
	const DuckDBVector_1 = require_DuckDBVector$1();
	const dataAccessors_1 = require_dataAccessors();
	const DuckDBStructVector_1 = require_DuckDBStructVector();
	var VariantLogicalType;
	(function(VariantLogicalType) {
		VariantLogicalType[VariantLogicalType["VARIANT_NULL"] = 0] = "VARIANT_NULL";
		VariantLogicalType[VariantLogicalType["BOOL_TRUE"] = 1] = "BOOL_TRUE";
		VariantLogicalType[VariantLogicalType["BOOL_FALSE"] = 2] = "BOOL_FALSE";
		VariantLogicalType[VariantLogicalType["INT8"] = 3] = "INT8";
		VariantLogicalType[VariantLogicalType["INT16"] = 4] = "INT16";
		VariantLogicalType[VariantLogicalType["INT32"] = 5] = "INT32";
		VariantLogicalType[VariantLogicalType["INT64"] = 6] = "INT64";
		VariantLogicalType[VariantLogicalType["INT128"] = 7] = "INT128";
		VariantLogicalType[VariantLogicalType["UINT8"] = 8] = "UINT8";
		VariantLogicalType[VariantLogicalType["UINT16"] = 9] = "UINT16";
		VariantLogicalType[VariantLogicalType["UINT32"] = 10] = "UINT32";
		VariantLogicalType[VariantLogicalType["UINT64"] = 11] = "UINT64";
		VariantLogicalType[VariantLogicalType["UINT128"] = 12] = "UINT128";
		VariantLogicalType[VariantLogicalType["FLOAT"] = 13] = "FLOAT";
		VariantLogicalType[VariantLogicalType["DOUBLE"] = 14] = "DOUBLE";
		VariantLogicalType[VariantLogicalType["DECIMAL"] = 15] = "DECIMAL";
		VariantLogicalType[VariantLogicalType["VARCHAR"] = 16] = "VARCHAR";
		VariantLogicalType[VariantLogicalType["BLOB"] = 17] = "BLOB";
		VariantLogicalType[VariantLogicalType["UUID"] = 18] = "UUID";
		VariantLogicalType[VariantLogicalType["DATE"] = 19] = "DATE";
		VariantLogicalType[VariantLogicalType["TIME_MICROS"] = 20] = "TIME_MICROS";
		VariantLogicalType[VariantLogicalType["TIME_NANOS"] = 21] = "TIME_NANOS";
		VariantLogicalType[VariantLogicalType["TIMESTAMP_SEC"] = 22] = "TIMESTAMP_SEC";
		VariantLogicalType[VariantLogicalType["TIMESTAMP_MILIS"] = 23] = "TIMESTAMP_MILIS";
		VariantLogicalType[VariantLogicalType["TIMESTAMP_MICROS"] = 24] = "TIMESTAMP_MICROS";
		VariantLogicalType[VariantLogicalType["TIMESTAMP_NANOS"] = 25] = "TIMESTAMP_NANOS";
		VariantLogicalType[VariantLogicalType["TIME_MICROS_TZ"] = 26] = "TIME_MICROS_TZ";
		VariantLogicalType[VariantLogicalType["TIMESTAMP_MICROS_TZ"] = 27] = "TIMESTAMP_MICROS_TZ";
		VariantLogicalType[VariantLogicalType["INTERVAL"] = 28] = "INTERVAL";
		VariantLogicalType[VariantLogicalType["OBJECT"] = 29] = "OBJECT";
		VariantLogicalType[VariantLogicalType["ARRAY"] = 30] = "ARRAY";
		VariantLogicalType[VariantLogicalType["BIGNUM"] = 31] = "BIGNUM";
		VariantLogicalType[VariantLogicalType["BITSTRING"] = 32] = "BITSTRING";
		VariantLogicalType[VariantLogicalType["GEOMETRY"] = 33] = "GEOMETRY";
	})(VariantLogicalType || (VariantLogicalType = {}));
	const VARIANT_PHYSICAL_TYPE = (0, DuckDBType_1.STRUCT)({
		keys: (0, DuckDBType_1.LIST)(DuckDBType_1.VARCHAR),
		children: (0, DuckDBType_1.LIST)((0, DuckDBType_1.STRUCT)({
			keys_index: DuckDBType_1.UINTEGER,
			values_index: DuckDBType_1.UINTEGER
		})),
		values: (0, DuckDBType_1.LIST)((0, DuckDBType_1.STRUCT)({
			type_id: DuckDBType_1.UTINYINT,
			byte_offset: DuckDBType_1.UINTEGER
		})),
		data: DuckDBType_1.BLOB
	});
	var DuckDBVariantVector = class DuckDBVariantVector extends DuckDBVector_1.DuckDBVector {
		structVec;
		keysList;
		childrenList;
		valuesList;
		dataBlob;
		keysEntry;
		keysIdxVec;
		valuesIdxVec;
		typeIdVec;
		byteOffsetVec;
		constructor(structVec) {
			super();
			this.structVec = structVec;
			this.keysList = structVec.entryVectorAt(0);
			this.childrenList = structVec.entryVectorAt(1);
			this.valuesList = structVec.entryVectorAt(2);
			this.dataBlob = structVec.entryVectorAt(3);
			this.keysEntry = this.keysList.childVector;
			const childrenInner = this.childrenList.childVector;
			const valuesInner = this.valuesList.childVector;
			this.keysIdxVec = childrenInner.entryVectorAt(0);
			this.valuesIdxVec = childrenInner.entryVectorAt(1);
			this.typeIdVec = valuesInner.entryVectorAt(0);
			this.byteOffsetVec = valuesInner.entryVectorAt(1);
		}
		static fromRawVector(vector, itemCount) {
			const structVec = DuckDBStructVector_1.DuckDBStructVector.fromRawVector(VARIANT_PHYSICAL_TYPE, vector, itemCount);
			return new DuckDBVariantVector(structVec);
		}
		get type() {
			return DuckDBType_1.DuckDBVariantType.instance;
		}
		get itemCount() {
			return this.structVec.itemCount;
		}
		getItem(itemIndex) {
			if (!this.structVec.isItemValid(itemIndex)) return null;
			const blob = this.dataBlob.getItemBytes(itemIndex);
			if (blob === null) return null;
			const row = {
				blob,
				view: new DataView(blob.buffer, blob.byteOffset, blob.byteLength),
				valuesOffset: this.valuesList.getEntryOffset(itemIndex),
				valuesLength: this.valuesList.getEntryLength(itemIndex),
				childrenOffset: this.childrenList.getEntryOffset(itemIndex),
				childrenLength: this.childrenList.getEntryLength(itemIndex),
				keysOffset: this.keysList.getEntryOffset(itemIndex),
				keysLength: this.keysList.getEntryLength(itemIndex)
			};
			const root = this.decodeNode(0, row);
			return new values_1.DuckDBVariantValue(root.value, root.type);
		}
		setItem(_itemIndex, value) {
			if (value !== null) throw new Error("Setting VARIANT values is not yet supported.");
		}
		flush() {}
		slice(offset, length) {
			return new DuckDBVariantVector(this.structVec.slice(offset, length));
		}
		decodeNode(valueIndex, row) {
			if (valueIndex >= row.valuesLength) throw new Error(`Malformed VARIANT: value_index ${valueIndex} out of bounds (row values length ${row.valuesLength})`);
			const nodeAbs = row.valuesOffset + valueIndex;
			const tag = this.typeIdVec.getItem(nodeAbs);
			const byteOffset = this.byteOffsetVec.getItem(nodeAbs);
			const { blob, view } = row;
			switch (tag) {
				case VariantLogicalType.VARIANT_NULL: return {
					value: null,
					type: DuckDBType_1.SQLNULL
				};
				case VariantLogicalType.BOOL_TRUE: return {
					value: true,
					type: DuckDBType_1.BOOLEAN
				};
				case VariantLogicalType.BOOL_FALSE: return {
					value: false,
					type: DuckDBType_1.BOOLEAN
				};
				case VariantLogicalType.INT8: return {
					value: view.getInt8(byteOffset),
					type: DuckDBType_1.TINYINT
				};
				case VariantLogicalType.INT16: return {
					value: (0, dataAccessors_1.getInt16)(view, byteOffset),
					type: DuckDBType_1.SMALLINT
				};
				case VariantLogicalType.INT32: return {
					value: (0, dataAccessors_1.getInt32)(view, byteOffset),
					type: DuckDBType_1.INTEGER
				};
				case VariantLogicalType.INT64: return {
					value: (0, dataAccessors_1.getInt64)(view, byteOffset),
					type: DuckDBType_1.BIGINT
				};
				case VariantLogicalType.INT128: return {
					value: (0, dataAccessors_1.getInt128)(view, byteOffset),
					type: DuckDBType_1.HUGEINT
				};
				case VariantLogicalType.UINT8: return {
					value: (0, dataAccessors_1.getUInt8)(view, byteOffset),
					type: DuckDBType_1.UTINYINT
				};
				case VariantLogicalType.UINT16: return {
					value: (0, dataAccessors_1.getUInt16)(view, byteOffset),
					type: DuckDBType_1.USMALLINT
				};
				case VariantLogicalType.UINT32: return {
					value: (0, dataAccessors_1.getUInt32)(view, byteOffset),
					type: DuckDBType_1.UINTEGER
				};
				case VariantLogicalType.UINT64: return {
					value: (0, dataAccessors_1.getUInt64)(view, byteOffset),
					type: DuckDBType_1.UBIGINT
				};
				case VariantLogicalType.UINT128: return {
					value: (0, dataAccessors_1.getUInt128)(view, byteOffset),
					type: DuckDBType_1.UHUGEINT
				};
				case VariantLogicalType.FLOAT: return {
					value: view.getFloat32(byteOffset, dataAccessors_1.littleEndian),
					type: DuckDBType_1.FLOAT
				};
				case VariantLogicalType.DOUBLE: return {
					value: view.getFloat64(byteOffset, dataAccessors_1.littleEndian),
					type: DuckDBType_1.DOUBLE
				};
				case VariantLogicalType.UUID: return {
					value: values_1.DuckDBUUIDValue.fromStoredHugeInt((0, dataAccessors_1.getInt128)(view, byteOffset)),
					type: DuckDBType_1.UUID
				};
				case VariantLogicalType.DATE: return {
					value: new values_1.DuckDBDateValue((0, dataAccessors_1.getInt32)(view, byteOffset)),
					type: DuckDBType_1.DATE
				};
				case VariantLogicalType.TIME_MICROS: return {
					value: new values_1.DuckDBTimeValue((0, dataAccessors_1.getInt64)(view, byteOffset)),
					type: DuckDBType_1.TIME
				};
				case VariantLogicalType.TIME_NANOS: return {
					value: new values_1.DuckDBTimeNSValue((0, dataAccessors_1.getInt64)(view, byteOffset)),
					type: DuckDBType_1.TIME_NS
				};
				case VariantLogicalType.TIME_MICROS_TZ: return {
					value: values_1.DuckDBTimeTZValue.fromBits((0, dataAccessors_1.getUInt64)(view, byteOffset)),
					type: DuckDBType_1.TIMETZ
				};
				case VariantLogicalType.TIMESTAMP_SEC: return {
					value: new values_1.DuckDBTimestampSecondsValue((0, dataAccessors_1.getInt64)(view, byteOffset)),
					type: DuckDBType_1.TIMESTAMP_S
				};
				case VariantLogicalType.TIMESTAMP_MILIS: return {
					value: new values_1.DuckDBTimestampMillisecondsValue((0, dataAccessors_1.getInt64)(view, byteOffset)),
					type: DuckDBType_1.TIMESTAMP_MS
				};
				case VariantLogicalType.TIMESTAMP_MICROS: return {
					value: new values_1.DuckDBTimestampValue((0, dataAccessors_1.getInt64)(view, byteOffset)),
					type: DuckDBType_1.TIMESTAMP
				};
				case VariantLogicalType.TIMESTAMP_NANOS: return {
					value: new values_1.DuckDBTimestampNanosecondsValue((0, dataAccessors_1.getInt64)(view, byteOffset)),
					type: DuckDBType_1.TIMESTAMP_NS
				};
				case VariantLogicalType.TIMESTAMP_MICROS_TZ: return {
					value: new values_1.DuckDBTimestampTZValue((0, dataAccessors_1.getInt64)(view, byteOffset)),
					type: DuckDBType_1.TIMESTAMPTZ
				};
				case VariantLogicalType.INTERVAL: return {
					value: new values_1.DuckDBIntervalValue((0, dataAccessors_1.getInt32)(view, byteOffset), (0, dataAccessors_1.getInt32)(view, byteOffset + 4), (0, dataAccessors_1.getInt64)(view, byteOffset + 8)),
					type: DuckDBType_1.INTERVAL
				};
				case VariantLogicalType.VARCHAR: {
					const bytes = readVarintBytes(view, byteOffset, blob);
					return {
						value: dataAccessors_1.textDecoder.decode(bytes),
						type: DuckDBType_1.VARCHAR
					};
				}
				case VariantLogicalType.BLOB: {
					const bytes = readVarintBytes(view, byteOffset, blob);
					return {
						value: new values_1.DuckDBBlobValue(new Uint8Array(bytes)),
						type: DuckDBType_1.BLOB
					};
				}
				case VariantLogicalType.BITSTRING: {
					const bytes = readVarintBytes(view, byteOffset, blob);
					return {
						value: new values_1.DuckDBBitValue(new Uint8Array(bytes)),
						type: DuckDBType_1.BIT
					};
				}
				case VariantLogicalType.BIGNUM: {
					const bytes = readVarintBytes(view, byteOffset, blob);
					return {
						value: (0, dataAccessors_1.getBigNumFromBytes)(bytes),
						type: DuckDBType_1.BIGNUM
					};
				}
				case VariantLogicalType.GEOMETRY: {
					const bytes = readVarintBytes(view, byteOffset, blob);
					return {
						value: new values_1.DuckDBGeometryValue(new Uint8Array(bytes)),
						type: DuckDBType_1.GEOMETRY
					};
				}
				case VariantLogicalType.DECIMAL: {
					const wParse = (0, varintDecode_1.varintDecode)(view, byteOffset);
					const sParse = (0, varintDecode_1.varintDecode)(view, wParse.nextOffset);
					const width = wParse.value;
					const scale = sParse.value;
					const valueOffset = sParse.nextOffset;
					let intValue;
					if (width <= 4) intValue = BigInt((0, dataAccessors_1.getInt16)(view, valueOffset));
					else if (width <= 9) intValue = BigInt((0, dataAccessors_1.getInt32)(view, valueOffset));
					else if (width <= 18) intValue = (0, dataAccessors_1.getInt64)(view, valueOffset);
					else if (width <= 38) intValue = (0, dataAccessors_1.getInt128)(view, valueOffset);
					else throw new Error(`VARIANT DECIMAL width too large: ${width}`);
					return {
						value: new values_1.DuckDBDecimalValue(intValue, width, scale),
						type: (0, DuckDBType_1.DECIMAL)(width, scale)
					};
				}
				case VariantLogicalType.OBJECT: {
					const { childCount, childrenIdx } = readNestedHeader(view, byteOffset);
					this.checkChildrenSlice(childrenIdx, childCount, row);
					const entries = {};
					const fields = {};
					for (let k = 0; k < childCount; k++) {
						const entryAbs = row.childrenOffset + childrenIdx + k;
						const keyIdx = this.keysIdxVec.getItem(entryAbs);
						if (keyIdx >= row.keysLength) throw new Error(`Malformed VARIANT: keys_index ${keyIdx} out of bounds (row keys length ${row.keysLength})`);
						const keyStr = this.keysEntry.getItem(row.keysOffset + keyIdx);
						const valIdx = this.valuesIdxVec.getItem(entryAbs);
						const child = this.decodeNode(valIdx, row);
						entries[keyStr] = child.value;
						fields[keyStr] = child.type;
					}
					return {
						value: new values_1.DuckDBStructValue(entries),
						type: (0, DuckDBType_1.STRUCT)(fields)
					};
				}
				case VariantLogicalType.ARRAY: {
					const { childCount, childrenIdx } = readNestedHeader(view, byteOffset);
					this.checkChildrenSlice(childrenIdx, childCount, row);
					const children = [];
					for (let k = 0; k < childCount; k++) {
						const entryAbs = row.childrenOffset + childrenIdx + k;
						const valIdx = this.valuesIdxVec.getItem(entryAbs);
						children.push(this.decodeNode(valIdx, row));
					}
					const commonType = uniformVariantChildType(children);
					if (commonType !== null) return {
						value: new values_1.DuckDBListValue(children.map((c) => c.value)),
						type: (0, DuckDBType_1.LIST)(commonType)
					};
					return {
						value: new values_1.DuckDBListValue(children.map((c) => c.value === null ? null : new values_1.DuckDBVariantValue(c.value, c.type))),
						type: (0, DuckDBType_1.LIST)(DuckDBType_1.VARIANT)
					};
				}
				default: throw new Error(`Unknown VARIANT type id: ${tag}`);
			}
		}
		checkChildrenSlice(childrenIdx, childCount, row) {
			if (childrenIdx + childCount > row.childrenLength) throw new Error(`Malformed VARIANT: children slice [${childrenIdx}, ${childrenIdx + childCount}) out of bounds (row children length ${row.childrenLength})`);
		}
	};
	exports.DuckDBVariantVector = DuckDBVariantVector;
	function uniformVariantChildType(children) {
		let common = null;
		let commonKey = null;
		for (const child of children) {
			if (child.type.typeId === DuckDBTypeId_1.DuckDBTypeId.SQLNULL) continue;
			const key = typeKey(child.type);
			if (common === null) {
				common = child.type;
				commonKey = key;
			} else if (key !== commonKey) return null;
		}
		return common ?? DuckDBType_1.SQLNULL;
	}
	function typeKey(type) {
		return JSON.stringify(type.toJson());
	}
	function readVarintBytes(view, offset, blob) {
		const { value: length, nextOffset } = (0, varintDecode_1.varintDecode)(view, offset);
		if (nextOffset + length > blob.byteLength) throw new Error(`Malformed VARIANT payload: length-prefixed read of ${length} bytes at offset ${nextOffset} exceeds row blob size ${blob.byteLength}`);
		return new Uint8Array(blob.buffer, blob.byteOffset + nextOffset, length);
	}
	function readNestedHeader(view, offset) {
		const cParse = (0, varintDecode_1.varintDecode)(view, offset);
		if (cParse.value === 0) return {
			childCount: 0,
			childrenIdx: 0
		};
		const iParse = (0, varintDecode_1.varintDecode)(view, cParse.nextOffset);
		return {
			childCount: cParse.value,
			childrenIdx: iParse.value
		};
	}
}));

var require_createVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$28) => {
	var __importDefault = this$28 && this$28.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBLogicalType_1 = require_DuckDBLogicalType();
	const DuckDBType_1 = require_DuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	const DuckDBArrayVector_1 = require_DuckDBArrayVector();
	const DuckDBBigIntVector_1 = require_DuckDBBigIntVector();
	const DuckDBBigNumVector_1 = require_DuckDBBigNumVector();
	const DuckDBBitVector_1 = require_DuckDBBitVector();
	const DuckDBBlobVector_1 = require_DuckDBBlobVector();
	const DuckDBBooleanVector_1 = require_DuckDBBooleanVector();
	const DuckDBDateVector_1 = require_DuckDBDateVector();
	const DuckDBDecimal128Vector_1 = require_DuckDBDecimal128Vector();
	const DuckDBDecimal16Vector_1 = require_DuckDBDecimal16Vector();
	const DuckDBDecimal32Vector_1 = require_DuckDBDecimal32Vector();
	const DuckDBDecimal64Vector_1 = require_DuckDBDecimal64Vector();
	const DuckDBDoubleVector_1 = require_DuckDBDoubleVector();
	const DuckDBEnum16Vector_1 = require_DuckDBEnum16Vector();
	const DuckDBEnum32Vector_1 = require_DuckDBEnum32Vector();
	const DuckDBEnum8Vector_1 = require_DuckDBEnum8Vector();
	const DuckDBFloatVector_1 = require_DuckDBFloatVector();
	const DuckDBGeometryVector_1 = require_DuckDBGeometryVector();
	const DuckDBHugeIntVector_1 = require_DuckDBHugeIntVector();
	const DuckDBIntegerVector_1 = require_DuckDBIntegerVector();
	const DuckDBIntervalVector_1 = require_DuckDBIntervalVector();
	const DuckDBListVector_1 = require_DuckDBListVector();
	const DuckDBMapVector_1 = require_DuckDBMapVector();
	const DuckDBSmallIntVector_1 = require_DuckDBSmallIntVector();
	const DuckDBStructVector_1 = require_DuckDBStructVector();
	const DuckDBTimeNSVector_1 = require_DuckDBTimeNSVector();
	const DuckDBTimeTZVector_1 = require_DuckDBTimeTZVector();
	const DuckDBTimeVector_1 = require_DuckDBTimeVector();
	const DuckDBTimestampMillisecondsVector_1 = require_DuckDBTimestampMillisecondsVector();
	const DuckDBTimestampNanosecondsVector_1 = require_DuckDBTimestampNanosecondsVector();
	const DuckDBTimestampSecondsVector_1 = require_DuckDBTimestampSecondsVector();
	const DuckDBTimestampTZVector_1 = require_DuckDBTimestampTZVector();
	const DuckDBTimestampVector_1 = require_DuckDBTimestampVector();
	const DuckDBTinyIntVector_1 = require_DuckDBTinyIntVector();
	const DuckDBUBigIntVector_1 = require_DuckDBUBigIntVector();
	const DuckDBUHugeIntVector_1 = require_DuckDBUHugeIntVector();
	const DuckDBUIntegerVector_1 = require_DuckDBUIntegerVector();
	const DuckDBUSmallIntVector_1 = require_DuckDBUSmallIntVector();
	const DuckDBUTinyIntVector_1 = require_DuckDBUTinyIntVector();
	const DuckDBUUIDVector_1 = require_DuckDBUUIDVector();
	const DuckDBUnionVector_1 = require_DuckDBUnionVector();
	const DuckDBVarCharVector_1 = require_DuckDBVarCharVector();
	const DuckDBVariantVector_1 = require_DuckDBVariantVector();
	const vectorRegistry_1 = require_vectorRegistry();
	function createVector(vector, itemCount, knownType) {
		const vectorType = knownType ? knownType : DuckDBLogicalType_1.DuckDBLogicalType.create(node_bindings_1.default.vector_get_column_type(vector)).asType();
		switch (vectorType.typeId) {
			case DuckDBTypeId_1.DuckDBTypeId.BOOLEAN: return DuckDBBooleanVector_1.DuckDBBooleanVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.TINYINT: return DuckDBTinyIntVector_1.DuckDBTinyIntVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.SMALLINT: return DuckDBSmallIntVector_1.DuckDBSmallIntVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.INTEGER: return DuckDBIntegerVector_1.DuckDBIntegerVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.BIGINT: return DuckDBBigIntVector_1.DuckDBBigIntVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.UTINYINT: return DuckDBUTinyIntVector_1.DuckDBUTinyIntVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.USMALLINT: return DuckDBUSmallIntVector_1.DuckDBUSmallIntVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.UINTEGER: return DuckDBUIntegerVector_1.DuckDBUIntegerVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.UBIGINT: return DuckDBUBigIntVector_1.DuckDBUBigIntVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.FLOAT: return DuckDBFloatVector_1.DuckDBFloatVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.DOUBLE: return DuckDBDoubleVector_1.DuckDBDoubleVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP: return DuckDBTimestampVector_1.DuckDBTimestampVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.DATE: return DuckDBDateVector_1.DuckDBDateVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.TIME: return DuckDBTimeVector_1.DuckDBTimeVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.INTERVAL: return DuckDBIntervalVector_1.DuckDBIntervalVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.HUGEINT: return DuckDBHugeIntVector_1.DuckDBHugeIntVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.UHUGEINT: return DuckDBUHugeIntVector_1.DuckDBUHugeIntVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.VARCHAR: return DuckDBVarCharVector_1.DuckDBVarCharVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.BLOB: return DuckDBBlobVector_1.DuckDBBlobVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.DECIMAL:
				if (vectorType instanceof DuckDBType_1.DuckDBDecimalType) {
					const { width } = vectorType;
					if (width <= 0) throw new Error(`DECIMAL width not positive: ${width}`);
					else if (width <= 4) return DuckDBDecimal16Vector_1.DuckDBDecimal16Vector.fromRawVector(vectorType, vector, itemCount);
					else if (width <= 9) return DuckDBDecimal32Vector_1.DuckDBDecimal32Vector.fromRawVector(vectorType, vector, itemCount);
					else if (width <= 18) return DuckDBDecimal64Vector_1.DuckDBDecimal64Vector.fromRawVector(vectorType, vector, itemCount);
					else if (width <= 38) return DuckDBDecimal128Vector_1.DuckDBDecimal128Vector.fromRawVector(vectorType, vector, itemCount);
					else throw new Error(`DECIMAL width too large: ${width}`);
				}
				throw new Error("DuckDBType has DECIMAL type id but is not an instance of DuckDBDecimalType");
			case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_S: return DuckDBTimestampSecondsVector_1.DuckDBTimestampSecondsVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_MS: return DuckDBTimestampMillisecondsVector_1.DuckDBTimestampMillisecondsVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_NS: return DuckDBTimestampNanosecondsVector_1.DuckDBTimestampNanosecondsVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.ENUM:
				if (vectorType instanceof DuckDBType_1.DuckDBEnumType) {
					const { internalTypeId } = vectorType;
					switch (internalTypeId) {
						case DuckDBTypeId_1.DuckDBTypeId.UTINYINT: return DuckDBEnum8Vector_1.DuckDBEnum8Vector.fromRawVector(vectorType, vector, itemCount);
						case DuckDBTypeId_1.DuckDBTypeId.USMALLINT: return DuckDBEnum16Vector_1.DuckDBEnum16Vector.fromRawVector(vectorType, vector, itemCount);
						case DuckDBTypeId_1.DuckDBTypeId.UINTEGER: return DuckDBEnum32Vector_1.DuckDBEnum32Vector.fromRawVector(vectorType, vector, itemCount);
						default: throw new Error(`unsupported ENUM internal type: ${internalTypeId}`);
					}
				}
				throw new Error("DuckDBType has ENUM type id but is not an instance of DuckDBEnumType");
			case DuckDBTypeId_1.DuckDBTypeId.LIST:
				if (vectorType instanceof DuckDBType_1.DuckDBListType) return DuckDBListVector_1.DuckDBListVector.fromRawVector(vectorType, vector, itemCount);
				throw new Error("DuckDBType has LIST type id but is not an instance of DuckDBListType");
			case DuckDBTypeId_1.DuckDBTypeId.STRUCT:
				if (vectorType instanceof DuckDBType_1.DuckDBStructType) return DuckDBStructVector_1.DuckDBStructVector.fromRawVector(vectorType, vector, itemCount);
				throw new Error("DuckDBType has STRUCT type id but is not an instance of DuckDBStructType");
			case DuckDBTypeId_1.DuckDBTypeId.MAP:
				if (vectorType instanceof DuckDBType_1.DuckDBMapType) return DuckDBMapVector_1.DuckDBMapVector.fromRawVector(vectorType, vector, itemCount);
				throw new Error("DuckDBType has MAP type id but is not an instance of DuckDBMapType");
			case DuckDBTypeId_1.DuckDBTypeId.ARRAY:
				if (vectorType instanceof DuckDBType_1.DuckDBArrayType) return DuckDBArrayVector_1.DuckDBArrayVector.fromRawVector(vectorType, vector, itemCount);
				throw new Error("DuckDBType has ARRAY type id but is not an instance of DuckDBArrayType");
			case DuckDBTypeId_1.DuckDBTypeId.UUID: return DuckDBUUIDVector_1.DuckDBUUIDVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.UNION:
				if (vectorType instanceof DuckDBType_1.DuckDBUnionType) return DuckDBUnionVector_1.DuckDBUnionVector.fromRawVector(vectorType, vector, itemCount);
				throw new Error("DuckDBType has UNION type id but is not an instance of DuckDBUnionType");
			case DuckDBTypeId_1.DuckDBTypeId.BIT: return DuckDBBitVector_1.DuckDBBitVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.TIME_TZ: return DuckDBTimeTZVector_1.DuckDBTimeTZVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_TZ: return DuckDBTimestampTZVector_1.DuckDBTimestampTZVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.ANY: throw new Error(`Invalid vector type: ANY`);
			case DuckDBTypeId_1.DuckDBTypeId.BIGNUM: return DuckDBBigNumVector_1.DuckDBBigNumVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.SQLNULL: throw new Error(`Invalid vector type: SQLNULL`);
			case DuckDBTypeId_1.DuckDBTypeId.STRING_LITERAL: throw new Error(`Invalid vector type: STRING_LITERAL`);
			case DuckDBTypeId_1.DuckDBTypeId.INTEGER_LITERAL: throw new Error(`Invalid vector type: INTEGER_LITERAL`);
			case DuckDBTypeId_1.DuckDBTypeId.TIME_NS: return DuckDBTimeNSVector_1.DuckDBTimeNSVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.GEOMETRY: return DuckDBGeometryVector_1.DuckDBGeometryVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.VARIANT: return DuckDBVariantVector_1.DuckDBVariantVector.fromRawVector(vector, itemCount);
			default: throw new Error(`Invalid type id: ${vectorType.typeId}`);
		}
	}
	vectorRegistry_1.vectorRegistry.create = createVector;
}));

var require_vectors = /* @__PURE__ */ __commonJSMin(((exports, module, this$27) => {
	var __createBinding = this$27 && this$27.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __exportStar = this$27 && this$27.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	__exportStar(require_DuckDBArrayVector(), exports);
	__exportStar(require_DuckDBBigIntVector(), exports);
	__exportStar(require_DuckDBBigNumVector(), exports);
	__exportStar(require_DuckDBBitVector(), exports);
	__exportStar(require_DuckDBBlobVector(), exports);
	__exportStar(require_DuckDBBooleanVector(), exports);
	__exportStar(require_DuckDBDateVector(), exports);
	__exportStar(require_DuckDBDecimal128Vector(), exports);
	__exportStar(require_DuckDBDecimal16Vector(), exports);
	__exportStar(require_DuckDBDecimal32Vector(), exports);
	__exportStar(require_DuckDBDecimal64Vector(), exports);
	__exportStar(require_DuckDBDoubleVector(), exports);
	__exportStar(require_DuckDBEnum16Vector(), exports);
	__exportStar(require_DuckDBEnum32Vector(), exports);
	__exportStar(require_DuckDBEnum8Vector(), exports);
	__exportStar(require_DuckDBFloatVector(), exports);
	__exportStar(require_DuckDBGeometryVector(), exports);
	__exportStar(require_DuckDBHugeIntVector(), exports);
	__exportStar(require_DuckDBIntegerVector(), exports);
	__exportStar(require_DuckDBIntervalVector(), exports);
	__exportStar(require_DuckDBListVector(), exports);
	__exportStar(require_DuckDBMapVector(), exports);
	__exportStar(require_DuckDBSmallIntVector(), exports);
	__exportStar(require_DuckDBStructVector(), exports);
	__exportStar(require_DuckDBTimeNSVector(), exports);
	__exportStar(require_DuckDBTimeTZVector(), exports);
	__exportStar(require_DuckDBTimeVector(), exports);
	__exportStar(require_DuckDBTimestampMillisecondsVector(), exports);
	__exportStar(require_DuckDBTimestampNanosecondsVector(), exports);
	__exportStar(require_DuckDBTimestampSecondsVector(), exports);
	__exportStar(require_DuckDBTimestampTZVector(), exports);
	__exportStar(require_DuckDBTimestampVector(), exports);
	__exportStar(require_DuckDBTinyIntVector(), exports);
	__exportStar(require_DuckDBUBigIntVector(), exports);
	__exportStar(require_DuckDBUHugeIntVector(), exports);
	__exportStar(require_DuckDBUIntegerVector(), exports);
	__exportStar(require_DuckDBUSmallIntVector(), exports);
	__exportStar(require_DuckDBUTinyIntVector(), exports);
	__exportStar(require_DuckDBUUIDVector(), exports);
	__exportStar(require_DuckDBUnionVector(), exports);
	__exportStar(require_DuckDBVarCharVector(), exports);
	__exportStar(require_DuckDBVariantVector(), exports);
	__exportStar(require_DuckDBVector$1(), exports);
	require_createVector();
}));

var require_DuckDBVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$26) => {
	var __createBinding = this$26 && this$26.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __exportStar = this$26 && this$26.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	__exportStar(require_vectors(), exports);
}));

var require_DuckDBDataChunk = /* @__PURE__ */ __commonJSMin(((exports, module, this$25) => {
	var __importDefault = this$25 && this$25.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBDataChunk = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBVector_1 = require_DuckDBVector();
	var DuckDBDataChunk = class DuckDBDataChunk {
		chunk;
		vectors = [];
		constructor(chunk) {
			this.chunk = chunk;
		}
		static create(types, rowCount) {
			let chunk;
			try {
				chunk = new DuckDBDataChunk(node_bindings_1.default.create_data_chunk(types.map((t) => t.toLogicalType().logical_type)));
			} catch (cause) {
				throw new Error(`Cannot create a data chunk with these column types: ${types.join(", ")}`, { cause });
			}
			if (rowCount != void 0) chunk.rowCount = rowCount;
			return chunk;
		}
		reset() {
			node_bindings_1.default.data_chunk_reset(this.chunk);
		}
		get columnCount() {
			return node_bindings_1.default.data_chunk_get_column_count(this.chunk);
		}
		get rowCount() {
			return node_bindings_1.default.data_chunk_get_size(this.chunk);
		}
		set rowCount(count) {
			const maxRowCount = node_bindings_1.default.vector_size();
			if (count > maxRowCount) throw new Error(`A data chunk cannot have more than ${maxRowCount} rows`);
			node_bindings_1.default.data_chunk_set_size(this.chunk, count);
			this.vectors.length = 0;
		}
		assertColumnCount(count) {
			const columnCount = this.columnCount;
			if (count !== columnCount) throw new Error(`Provided number of columns (${count}) does not match chunk column count (${columnCount})`);
		}
		getColumnVector(columnIndex) {
			if (this.vectors[columnIndex]) return this.vectors[columnIndex];
			const vector = DuckDBVector_1.DuckDBVector.create(node_bindings_1.default.data_chunk_get_vector(this.chunk, columnIndex), this.rowCount);
			this.vectors[columnIndex] = vector;
			return vector;
		}
		visitColumnValues(columnIndex, visitValue) {
			const vector = this.getColumnVector(columnIndex);
			const type = vector.type;
			for (let rowIndex = 0; rowIndex < vector.itemCount; rowIndex++) visitValue(vector.getItem(rowIndex), rowIndex, columnIndex, type);
		}
		appendColumnValues(columnIndex, values) {
			this.visitColumnValues(columnIndex, (value) => values.push(value));
		}
		getColumnValues(columnIndex) {
			const values = [];
			this.appendColumnValues(columnIndex, values);
			return values;
		}
		convertColumnValues(columnIndex, converter) {
			const convertedValues = [];
			this.visitColumnValues(columnIndex, (value, _r, _c, type) => convertedValues.push(converter(value, type, converter)));
			return convertedValues;
		}
		setColumnValues(columnIndex, values) {
			const vector = this.getColumnVector(columnIndex);
			if (vector.itemCount !== values.length) throw new Error(`number of values must equal chunk row count`);
			for (let i = 0; i < values.length; i++) vector.setItem(i, values[i]);
			vector.flush();
		}
		setColumnValuesConverted(columnIndex, values, converter) {
			const vector = this.getColumnVector(columnIndex);
			if (vector.itemCount !== values.length) throw new Error(`number of values must equal chunk row count`);
			const { type } = vector;
			try {
				for (let i = 0; i < values.length; i++) vector.setItem(i, converter(values[i], type, converter));
			} catch (cause) {
				throw new Error(`Failed to set column ${columnIndex} (${type})`, { cause });
			}
			vector.flush();
		}
		visitColumns(visitColumn) {
			const columnCount = this.columnCount;
			for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) visitColumn(this.getColumnValues(columnIndex), columnIndex, this.getColumnVector(columnIndex).type);
		}
		appendToColumns(columns) {
			const columnCount = this.columnCount;
			for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) {
				let column = columns[columnIndex];
				if (!column) {
					column = [];
					columns[columnIndex] = column;
				}
				this.appendColumnValues(columnIndex, column);
			}
		}
		getColumns() {
			const columns = [];
			this.visitColumns((column) => columns.push(column));
			return columns;
		}
		convertColumns(converter) {
			const convertedColumns = [];
			const columnCount = this.columnCount;
			for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) convertedColumns.push(this.convertColumnValues(columnIndex, converter));
			return convertedColumns;
		}
		setColumns(columns) {
			this.assertColumnCount(columns.length);
			if (columns.length > 0) this.rowCount = columns[0].length;
			for (let columnIndex = 0; columnIndex < columns.length; columnIndex++) this.setColumnValues(columnIndex, columns[columnIndex]);
		}
		setColumnsConverted(columns, converter) {
			this.assertColumnCount(columns.length);
			if (columns.length > 0) this.rowCount = columns[0].length;
			for (let columnIndex = 0; columnIndex < columns.length; columnIndex++) this.setColumnValuesConverted(columnIndex, columns[columnIndex], converter);
		}
		appendToColumnsObject(columnNames, columnsObject) {
			const columnCount = this.columnCount;
			if (columnNames.length !== columnCount) throw new Error(`Provided number of column names (${columnNames.length}) does not match column count (${this.columnCount})`);
			for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) {
				const columnName = columnNames[columnIndex];
				let columnValues = columnsObject[columnName];
				if (!columnValues) {
					columnValues = [];
					columnsObject[columnName] = columnValues;
				}
				this.appendColumnValues(columnIndex, columnValues);
			}
		}
		getColumnsObject(columnNames) {
			const columnsObject = {};
			this.appendToColumnsObject(columnNames, columnsObject);
			return columnsObject;
		}
		visitColumnMajor(visitValue) {
			const columnCount = this.columnCount;
			for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) this.visitColumnValues(columnIndex, visitValue);
		}
		visitRowValues(rowIndex, visitValue) {
			const columnCount = this.columnCount;
			for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) {
				const vector = this.getColumnVector(columnIndex);
				visitValue(vector.getItem(rowIndex), rowIndex, columnIndex, vector.type);
			}
		}
		appendRowValues(rowIndex, values) {
			this.visitRowValues(rowIndex, (value) => values.push(value));
		}
		getRowValues(rowIndex) {
			const values = [];
			this.appendRowValues(rowIndex, values);
			return values;
		}
		convertRowValues(rowIndex, converter) {
			const convertedValues = [];
			this.visitRowValues(rowIndex, (value, _, columnIndex) => convertedValues.push(converter(value, this.getColumnVector(columnIndex).type, converter)));
			return convertedValues;
		}
		visitRows(visitRow) {
			const rowCount = this.rowCount;
			for (let rowIndex = 0; rowIndex < rowCount; rowIndex++) visitRow(this.getRowValues(rowIndex), rowIndex);
		}
		appendToRows(rows) {
			this.visitRows((row) => rows.push(row));
		}
		getRows() {
			const rows = [];
			this.appendToRows(rows);
			return rows;
		}
		convertRows(converter) {
			const convertedRows = [];
			const rowCount = this.rowCount;
			for (let rowIndex = 0; rowIndex < rowCount; rowIndex++) convertedRows.push(this.convertRowValues(rowIndex, converter));
			return convertedRows;
		}
		setRows(rows) {
			this.rowCount = rows.length;
			const columnCount = this.columnCount;
			for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) {
				const vector = this.getColumnVector(columnIndex);
				for (let rowIndex = 0; rowIndex < rows.length; rowIndex++) vector.setItem(rowIndex, rows[rowIndex][columnIndex]);
				vector.flush();
			}
		}
		setRowsConverted(rows, converter) {
			this.rowCount = rows.length;
			const columnCount = this.columnCount;
			for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) {
				const vector = this.getColumnVector(columnIndex);
				const { type } = vector;
				try {
					for (let rowIndex = 0; rowIndex < rows.length; rowIndex++) vector.setItem(rowIndex, converter(rows[rowIndex][columnIndex], type, converter));
				} catch (cause) {
					throw new Error(`Failed to set column ${columnIndex} (${type})`, { cause });
				}
				vector.flush();
			}
		}
		appendToRowObjects(columnNames, rowObjects) {
			const columnCount = this.columnCount;
			if (columnNames.length !== columnCount) throw new Error(`Provided number of column names (${columnNames.length}) does not match column count (${this.columnCount})`);
			const rowCount = this.rowCount;
			for (let rowIndex = 0; rowIndex < rowCount; rowIndex++) {
				let rowObject = {};
				this.visitRowValues(rowIndex, (value, _, columnIndex) => {
					rowObject[columnNames[columnIndex]] = value;
				});
				rowObjects.push(rowObject);
			}
		}
		getRowObjects(columnNames) {
			const rowObjects = [];
			this.appendToRowObjects(columnNames, rowObjects);
			return rowObjects;
		}
		visitRowMajor(visitValue) {
			const rowCount = this.rowCount;
			const columnCount = this.columnCount;
			for (let rowIndex = 0; rowIndex < rowCount; rowIndex++) for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) {
				const vector = this.getColumnVector(columnIndex);
				visitValue(vector.getItem(rowIndex), rowIndex, columnIndex, vector.type);
			}
		}
	};
	exports.DuckDBDataChunk = DuckDBDataChunk;
}));

var require_DuckDBValueConverters = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.unsupportedConverter = unsupportedConverter;
	exports.nullConverter = nullConverter;
	exports.booleanFromValue = booleanFromValue;
	exports.numberFromValue = numberFromValue;
	exports.jsonNumberFromValue = jsonNumberFromValue;
	exports.bigintFromBigIntValue = bigintFromBigIntValue;
	exports.stringFromValue = stringFromValue;
	exports.bytesFromBlobValue = bytesFromBlobValue;
	exports.bytesFromBitValue = bytesFromBitValue;
	exports.bytesFromGeometryValue = bytesFromGeometryValue;
	exports.dateFromDateValue = dateFromDateValue;
	exports.bigintFromTimeValue = bigintFromTimeValue;
	exports.bigintFromTimeNSValue = bigintFromTimeNSValue;
	exports.dateFromTimestampValue = dateFromTimestampValue;
	exports.dateFromTimestampSecondsValue = dateFromTimestampSecondsValue;
	exports.dateFromTimestampMillisecondsValue = dateFromTimestampMillisecondsValue;
	exports.dateFromTimestampNanosecondsValue = dateFromTimestampNanosecondsValue;
	exports.objectFromTimeTZValue = objectFromTimeTZValue;
	exports.dateFromTimestampTZValue = dateFromTimestampTZValue;
	exports.objectFromIntervalValue = objectFromIntervalValue;
	exports.jsonObjectFromIntervalValue = jsonObjectFromIntervalValue;
	exports.doubleFromDecimalValue = doubleFromDecimalValue;
	exports.arrayFromListValue = arrayFromListValue;
	exports.objectFromStructValue = objectFromStructValue;
	exports.objectArrayFromMapValue = objectArrayFromMapValue;
	exports.arrayFromArrayValue = arrayFromArrayValue;
	exports.objectFromUnionValue = objectFromUnionValue;
	exports.fromVariantValue = fromVariantValue;
	const DuckDBType_1 = require_DuckDBType();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	const typeForValue_1 = require_typeForValue();
	const values_1 = require_values();
	const MIN_DATE_DAYS = -1e8;
	const MAX_DATE_DAYS = 1e8;
	const MIN_DATE_MILLIS = -864e13;
	const MAX_DATE_MILLIS = 864e13;
	const MILLS_PER_DAY = 864e5;
	function unsupportedConverter(_, type) {
		throw new Error(`Unsupported type: ${type}`);
	}
	function nullConverter(_) {
		return null;
	}
	function booleanFromValue(value) {
		return Boolean(value);
	}
	function numberFromValue(value) {
		return Number(value);
	}
	function jsonNumberFromValue(value) {
		if (Number.isFinite(value)) return Number(value);
		return String(value);
	}
	function bigintFromBigIntValue(value, type) {
		if (typeof value === "bigint") return value;
		throw new Error(`Expected bigint value for type ${type}`);
	}
	function stringFromValue(value) {
		return String(value);
	}
	function bytesFromBlobValue(value) {
		if (value instanceof values_1.DuckDBBlobValue) return value.bytes;
		throw new Error(`Expected DuckDBBlobValue`);
	}
	function bytesFromBitValue(value) {
		if (value instanceof values_1.DuckDBBitValue) return value.data;
		throw new Error(`Expected DuckDBBitValue`);
	}
	function bytesFromGeometryValue(value) {
		if (value instanceof values_1.DuckDBGeometryValue) return value.bytes;
		throw new Error(`Expected DuckDBGeometryValue`);
	}
	function dateFromDateValue(value) {
		if (value instanceof values_1.DuckDBDateValue) {
			if (MIN_DATE_DAYS <= value.days && value.days <= MAX_DATE_DAYS) return /* @__PURE__ */ new Date(value.days * MILLS_PER_DAY);
			throw new Error(`DATE value out of range for JS Date: ${value.days} days`);
		}
		throw new Error(`Expected DuckDBDateValue`);
	}
	function bigintFromTimeValue(value) {
		if (value instanceof values_1.DuckDBTimeValue) return value.micros;
		throw new Error(`Expected DuckDBTimeValue`);
	}
	function bigintFromTimeNSValue(value) {
		if (value instanceof values_1.DuckDBTimeNSValue) return value.nanos;
		throw new Error(`Expected DuckDBTimeNSValue`);
	}
	function dateFromTimestampValue(value) {
		if (value instanceof values_1.DuckDBTimestampValue) {
			const millis = value.micros / 1000n;
			if (MIN_DATE_MILLIS <= millis && millis <= MAX_DATE_MILLIS) return new Date(Number(millis));
			throw new Error(`TIMESTAMP value out of range for JS Date: ${value.micros} micros`);
		}
		throw new Error(`Expected DuckDBTimestampValue`);
	}
	function dateFromTimestampSecondsValue(value) {
		if (value instanceof values_1.DuckDBTimestampSecondsValue) {
			const millis = value.seconds * 1000n;
			if (MIN_DATE_MILLIS <= millis && millis <= MAX_DATE_MILLIS) return new Date(Number(millis));
			throw new Error(`TIMESTAMP_S value out of range for JS Date: ${value.seconds} seconds`);
		}
		throw new Error(`Expected DuckDBTimestampSecondsValue`);
	}
	function dateFromTimestampMillisecondsValue(value) {
		if (value instanceof values_1.DuckDBTimestampMillisecondsValue) {
			const millis = value.millis;
			if (MIN_DATE_MILLIS <= millis && millis <= MAX_DATE_MILLIS) return new Date(Number(millis));
			throw new Error(`TIMESTAMP_MS value out of range for JS Date: ${value.millis} millis`);
		}
		throw new Error(`Expected DuckDBTimestampMillisecondsValue`);
	}
	function dateFromTimestampNanosecondsValue(value) {
		if (value instanceof values_1.DuckDBTimestampNanosecondsValue) {
			const millis = value.nanos / 1000000n;
			if (MIN_DATE_MILLIS <= millis && millis <= MAX_DATE_MILLIS) return new Date(Number(millis));
			throw new Error(`TIMESTAMP_NS value out of range for JS Date: ${value.nanos} nanos`);
		}
		throw new Error(`Expected DuckDBTimestampNanosecondsValue`);
	}
	function objectFromTimeTZValue(value) {
		if (value instanceof values_1.DuckDBTimeTZValue) return {
			micros: value.micros,
			offset: value.offset
		};
		throw new Error(`Expected DuckDBTimeTZValue`);
	}
	function dateFromTimestampTZValue(value) {
		if (value instanceof values_1.DuckDBTimestampTZValue) {
			const millis = value.micros / 1000n;
			if (MIN_DATE_MILLIS <= millis && millis <= MAX_DATE_MILLIS) return new Date(Number(millis));
			throw new Error(`TIMESTAMPTZ value out of range for JS Date: ${value.micros} micros`);
		}
		throw new Error(`Expected DuckDBTimestampTZValue`);
	}
	function objectFromIntervalValue(value) {
		if (value instanceof values_1.DuckDBIntervalValue) return {
			months: value.months,
			days: value.days,
			micros: value.micros
		};
		throw new Error(`Expected DuckDBIntervalValue`);
	}
	function jsonObjectFromIntervalValue(value) {
		if (value instanceof values_1.DuckDBIntervalValue) return {
			months: value.months,
			days: value.days,
			micros: String(value.micros)
		};
		throw new Error(`Expected DuckDBIntervalValue`);
	}
	function doubleFromDecimalValue(value) {
		if (value instanceof values_1.DuckDBDecimalValue) return value.toDouble();
		throw new Error(`Expected DuckDBDecimalValue`);
	}
	function arrayFromListValue(value, type, converter) {
		if (value instanceof values_1.DuckDBListValue && type instanceof DuckDBType_1.DuckDBListType) return value.items.map((v) => converter(v, type.valueType, converter));
		throw new Error(`Expected DuckDBListValue and DuckDBListType`);
	}
	function objectFromStructValue(value, type, converter) {
		if (value instanceof values_1.DuckDBStructValue && type instanceof DuckDBType_1.DuckDBStructType) {
			const result = {};
			for (const key in value.entries) result[key] = converter(value.entries[key], type.typeForEntry(key), converter);
			return result;
		}
		throw new Error(`Expected DuckDBStructValue and DuckDBStructType`);
	}
	function objectArrayFromMapValue(value, type, converter) {
		if (value instanceof values_1.DuckDBMapValue && type instanceof DuckDBType_1.DuckDBMapType) return value.entries.map((entry) => ({
			key: converter(entry.key, type.keyType, converter),
			value: converter(entry.value, type.valueType, converter)
		}));
		throw new Error(`Expected DuckDBMapValue and DuckDBMapType`);
	}
	function arrayFromArrayValue(value, type, converter) {
		if (value instanceof values_1.DuckDBArrayValue && type instanceof DuckDBType_1.DuckDBArrayType) return value.items.map((v) => converter(v, type.valueType, converter));
		throw new Error(`Expected DuckDBArrayValue and DuckDBArrayType`);
	}
	function objectFromUnionValue(value, type, converter) {
		if (value instanceof values_1.DuckDBUnionValue && type instanceof DuckDBType_1.DuckDBUnionType) return {
			tag: value.tag,
			value: converter(value.value, type.memberTypeForTag(value.tag), converter)
		};
		throw new Error(`Expected DuckDBUnionValue and DuckDBUnionType`);
	}
	function fromVariantValue(value, _type, converter) {
		if (!(value instanceof values_1.DuckDBVariantValue)) throw new Error(`Expected DuckDBVariantValue`);
		return convertVariantInner(value.value, converter, value.type);
	}
	function convertVariantInner(value, converter, typeHint) {
		if (value === null) return null;
		if (value instanceof values_1.DuckDBVariantValue) return convertVariantInner(value.value, converter, value.type ?? typeHint);
		if (value instanceof values_1.DuckDBListValue || value instanceof values_1.DuckDBArrayValue) return value.items.map((item) => convertVariantInner(item, converter));
		if (value instanceof values_1.DuckDBStructValue) {
			const result = {};
			for (const key in value.entries) result[key] = convertVariantInner(value.entries[key], converter);
			return result;
		}
		if (value instanceof values_1.DuckDBMapValue) return value.entries.map((entry) => ({
			key: convertVariantInner(entry.key, converter),
			value: convertVariantInner(entry.value, converter)
		}));
		if (value instanceof values_1.DuckDBUnionValue) return {
			tag: value.tag,
			value: convertVariantInner(value.value, converter)
		};
		const inferredType = typeHint ?? (0, typeForValue_1.typeForValue)(value);
		if (typeof value === "number" && inferredType.typeId === DuckDBTypeId_1.DuckDBTypeId.BIGINT) return converter(BigInt(value), inferredType, converter);
		return converter(value, inferredType, converter);
	}
}));

var require_JSDuckDBValueConverter = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.JSDuckDBValueConverter = void 0;
	const createDuckDBValueConverter_1 = require_createDuckDBValueConverter();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	const DuckDBValueConverters_1 = require_DuckDBValueConverters();
	const JSConvertersByTypeId = {
		[DuckDBTypeId_1.DuckDBTypeId.INVALID]: DuckDBValueConverters_1.unsupportedConverter,
		[DuckDBTypeId_1.DuckDBTypeId.BOOLEAN]: DuckDBValueConverters_1.booleanFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.TINYINT]: DuckDBValueConverters_1.numberFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.SMALLINT]: DuckDBValueConverters_1.numberFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.INTEGER]: DuckDBValueConverters_1.numberFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.BIGINT]: DuckDBValueConverters_1.bigintFromBigIntValue,
		[DuckDBTypeId_1.DuckDBTypeId.UTINYINT]: DuckDBValueConverters_1.numberFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.USMALLINT]: DuckDBValueConverters_1.numberFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.UINTEGER]: DuckDBValueConverters_1.numberFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.UBIGINT]: DuckDBValueConverters_1.bigintFromBigIntValue,
		[DuckDBTypeId_1.DuckDBTypeId.FLOAT]: DuckDBValueConverters_1.numberFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.DOUBLE]: DuckDBValueConverters_1.numberFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP]: DuckDBValueConverters_1.dateFromTimestampValue,
		[DuckDBTypeId_1.DuckDBTypeId.DATE]: DuckDBValueConverters_1.dateFromDateValue,
		[DuckDBTypeId_1.DuckDBTypeId.TIME]: DuckDBValueConverters_1.bigintFromTimeValue,
		[DuckDBTypeId_1.DuckDBTypeId.INTERVAL]: DuckDBValueConverters_1.objectFromIntervalValue,
		[DuckDBTypeId_1.DuckDBTypeId.HUGEINT]: DuckDBValueConverters_1.bigintFromBigIntValue,
		[DuckDBTypeId_1.DuckDBTypeId.UHUGEINT]: DuckDBValueConverters_1.bigintFromBigIntValue,
		[DuckDBTypeId_1.DuckDBTypeId.VARCHAR]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.BLOB]: DuckDBValueConverters_1.bytesFromBlobValue,
		[DuckDBTypeId_1.DuckDBTypeId.DECIMAL]: DuckDBValueConverters_1.doubleFromDecimalValue,
		[DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_S]: DuckDBValueConverters_1.dateFromTimestampSecondsValue,
		[DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_MS]: DuckDBValueConverters_1.dateFromTimestampMillisecondsValue,
		[DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_NS]: DuckDBValueConverters_1.dateFromTimestampNanosecondsValue,
		[DuckDBTypeId_1.DuckDBTypeId.ENUM]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.LIST]: DuckDBValueConverters_1.arrayFromListValue,
		[DuckDBTypeId_1.DuckDBTypeId.STRUCT]: DuckDBValueConverters_1.objectFromStructValue,
		[DuckDBTypeId_1.DuckDBTypeId.MAP]: DuckDBValueConverters_1.objectArrayFromMapValue,
		[DuckDBTypeId_1.DuckDBTypeId.ARRAY]: DuckDBValueConverters_1.arrayFromArrayValue,
		[DuckDBTypeId_1.DuckDBTypeId.UUID]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.UNION]: DuckDBValueConverters_1.objectFromUnionValue,
		[DuckDBTypeId_1.DuckDBTypeId.BIT]: DuckDBValueConverters_1.bytesFromBitValue,
		[DuckDBTypeId_1.DuckDBTypeId.TIME_TZ]: DuckDBValueConverters_1.objectFromTimeTZValue,
		[DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_TZ]: DuckDBValueConverters_1.dateFromTimestampTZValue,
		[DuckDBTypeId_1.DuckDBTypeId.ANY]: DuckDBValueConverters_1.unsupportedConverter,
		[DuckDBTypeId_1.DuckDBTypeId.BIGNUM]: DuckDBValueConverters_1.bigintFromBigIntValue,
		[DuckDBTypeId_1.DuckDBTypeId.SQLNULL]: DuckDBValueConverters_1.nullConverter,
		[DuckDBTypeId_1.DuckDBTypeId.STRING_LITERAL]: DuckDBValueConverters_1.unsupportedConverter,
		[DuckDBTypeId_1.DuckDBTypeId.INTEGER_LITERAL]: DuckDBValueConverters_1.unsupportedConverter,
		[DuckDBTypeId_1.DuckDBTypeId.TIME_NS]: DuckDBValueConverters_1.bigintFromTimeNSValue,
		[DuckDBTypeId_1.DuckDBTypeId.GEOMETRY]: DuckDBValueConverters_1.bytesFromGeometryValue,
		[DuckDBTypeId_1.DuckDBTypeId.VARIANT]: DuckDBValueConverters_1.fromVariantValue
	};
	exports.JSDuckDBValueConverter = (0, createDuckDBValueConverter_1.createDuckDBValueConverter)(JSConvertersByTypeId);
}));

var require_JsonDuckDBValueConverter = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.JsonDuckDBValueConverter = void 0;
	const createDuckDBValueConverter_1 = require_createDuckDBValueConverter();
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	const DuckDBValueConverters_1 = require_DuckDBValueConverters();
	const JsonConvertersByTypeId = {
		[DuckDBTypeId_1.DuckDBTypeId.INVALID]: DuckDBValueConverters_1.unsupportedConverter,
		[DuckDBTypeId_1.DuckDBTypeId.BOOLEAN]: DuckDBValueConverters_1.booleanFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.TINYINT]: DuckDBValueConverters_1.numberFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.SMALLINT]: DuckDBValueConverters_1.numberFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.INTEGER]: DuckDBValueConverters_1.numberFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.BIGINT]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.UTINYINT]: DuckDBValueConverters_1.numberFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.USMALLINT]: DuckDBValueConverters_1.numberFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.UINTEGER]: DuckDBValueConverters_1.numberFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.UBIGINT]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.FLOAT]: DuckDBValueConverters_1.jsonNumberFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.DOUBLE]: DuckDBValueConverters_1.jsonNumberFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.DATE]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.TIME]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.INTERVAL]: DuckDBValueConverters_1.jsonObjectFromIntervalValue,
		[DuckDBTypeId_1.DuckDBTypeId.HUGEINT]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.UHUGEINT]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.VARCHAR]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.BLOB]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.DECIMAL]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_S]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_MS]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_NS]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.ENUM]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.LIST]: DuckDBValueConverters_1.arrayFromListValue,
		[DuckDBTypeId_1.DuckDBTypeId.STRUCT]: DuckDBValueConverters_1.objectFromStructValue,
		[DuckDBTypeId_1.DuckDBTypeId.MAP]: DuckDBValueConverters_1.objectArrayFromMapValue,
		[DuckDBTypeId_1.DuckDBTypeId.ARRAY]: DuckDBValueConverters_1.arrayFromArrayValue,
		[DuckDBTypeId_1.DuckDBTypeId.UUID]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.UNION]: DuckDBValueConverters_1.objectFromUnionValue,
		[DuckDBTypeId_1.DuckDBTypeId.BIT]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.TIME_TZ]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_TZ]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.ANY]: DuckDBValueConverters_1.unsupportedConverter,
		[DuckDBTypeId_1.DuckDBTypeId.BIGNUM]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.SQLNULL]: DuckDBValueConverters_1.nullConverter,
		[DuckDBTypeId_1.DuckDBTypeId.STRING_LITERAL]: DuckDBValueConverters_1.unsupportedConverter,
		[DuckDBTypeId_1.DuckDBTypeId.INTEGER_LITERAL]: DuckDBValueConverters_1.unsupportedConverter,
		[DuckDBTypeId_1.DuckDBTypeId.TIME_NS]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.GEOMETRY]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.VARIANT]: DuckDBValueConverters_1.fromVariantValue
	};
	exports.JsonDuckDBValueConverter = (0, createDuckDBValueConverter_1.createDuckDBValueConverter)(JsonConvertersByTypeId);
}));

var require_convertColumnsFromChunks = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.convertColumnsFromChunks = convertColumnsFromChunks;
	function convertColumnsFromChunks(chunks, converter) {
		if (chunks.length === 0) return [];
		const convertedColumns = chunks[0].convertColumns(converter);
		for (let chunkIndex = 1; chunkIndex < chunks.length; chunkIndex++) for (let columnIndex = 0; columnIndex < convertedColumns.length; columnIndex++) chunks[chunkIndex].visitColumnValues(columnIndex, (value, _rowIndex, _columnIndex, type) => convertedColumns[columnIndex].push(converter(value, type, converter)));
		return convertedColumns;
	}
}));

var require_convertColumnsObjectFromChunks = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.convertColumnsObjectFromChunks = convertColumnsObjectFromChunks;
	function convertColumnsObjectFromChunks(chunks, columnNames, converter) {
		const convertedColumnsObject = {};
		for (const columnName of columnNames) convertedColumnsObject[columnName] = [];
		if (chunks.length === 0) return convertedColumnsObject;
		const columnCount = chunks[0].columnCount;
		for (let chunkIndex = 0; chunkIndex < chunks.length; chunkIndex++) for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) chunks[chunkIndex].visitColumnValues(columnIndex, (value, _rowIndex, _columnIndex, type) => convertedColumnsObject[columnNames[columnIndex]].push(converter(value, type, converter)));
		return convertedColumnsObject;
	}
}));

var require_convertRowObjectsFromChunks = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.convertRowObjectsFromChunks = convertRowObjectsFromChunks;
	function convertRowObjectsFromChunks(chunks, columnNames, converter) {
		const rowObjects = [];
		for (const chunk of chunks) {
			const rowCount = chunk.rowCount;
			for (let rowIndex = 0; rowIndex < rowCount; rowIndex++) {
				const rowObject = {};
				chunk.visitRowValues(rowIndex, (value, _rowIndex, columnIndex, type) => {
					rowObject[columnNames[columnIndex]] = converter(value, type, converter);
				});
				rowObjects.push(rowObject);
			}
		}
		return rowObjects;
	}
}));

var require_convertRowsFromChunks = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.convertRowsFromChunks = convertRowsFromChunks;
	function convertRowsFromChunks(chunks, converter) {
		const rows = [];
		for (const chunk of chunks) {
			const rowCount = chunk.rowCount;
			for (let rowIndex = 0; rowIndex < rowCount; rowIndex++) rows.push(chunk.convertRowValues(rowIndex, converter));
		}
		return rows;
	}
}));

var require_getColumnsFromChunks = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getColumnsFromChunks = getColumnsFromChunks;
	function getColumnsFromChunks(chunks) {
		const columns = [];
		for (const chunk of chunks) chunk.appendToColumns(columns);
		return columns;
	}
}));

var require_getColumnsObjectFromChunks = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getColumnsObjectFromChunks = getColumnsObjectFromChunks;
	function getColumnsObjectFromChunks(chunks, columnNames) {
		const columnsObject = {};
		for (const chunk of chunks) chunk.appendToColumnsObject(columnNames, columnsObject);
		return columnsObject;
	}
}));

var require_getRowObjectsFromChunks = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getRowObjectsFromChunks = getRowObjectsFromChunks;
	function getRowObjectsFromChunks(chunks, columnNames) {
		const rowObjects = [];
		for (const chunk of chunks) chunk.appendToRowObjects(columnNames, rowObjects);
		return rowObjects;
	}
}));

var require_getRowsFromChunks = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getRowsFromChunks = getRowsFromChunks;
	function getRowsFromChunks(chunks) {
		const rows = [];
		for (const chunk of chunks) chunk.appendToRows(rows);
		return rows;
	}
}));

var require_DuckDBResult = /* @__PURE__ */ __commonJSMin(((exports, module, this$24) => {
	var __importDefault = this$24 && this$24.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBResult = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBDataChunk_1 = require_DuckDBDataChunk();
	const DuckDBLogicalType_1 = require_DuckDBLogicalType();
	const JSDuckDBValueConverter_1 = require_JSDuckDBValueConverter();
	const JsonDuckDBValueConverter_1 = require_JsonDuckDBValueConverter();
	const convertColumnsFromChunks_1 = require_convertColumnsFromChunks();
	const convertColumnsObjectFromChunks_1 = require_convertColumnsObjectFromChunks();
	const convertRowObjectsFromChunks_1 = require_convertRowObjectsFromChunks();
	const convertRowsFromChunks_1 = require_convertRowsFromChunks();
	const getColumnsFromChunks_1 = require_getColumnsFromChunks();
	const getColumnsObjectFromChunks_1 = require_getColumnsObjectFromChunks();
	const getRowObjectsFromChunks_1 = require_getRowObjectsFromChunks();
	const getRowsFromChunks_1 = require_getRowsFromChunks();
	var DuckDBResult = class {
		result;
		constructor(result) {
			this.result = result;
		}
		get returnType() {
			return node_bindings_1.default.result_return_type(this.result);
		}
		get statementType() {
			return node_bindings_1.default.result_statement_type(this.result);
		}
		get columnCount() {
			return node_bindings_1.default.column_count(this.result);
		}
		columnName(columnIndex) {
			return node_bindings_1.default.column_name(this.result, columnIndex);
		}
		columnNames() {
			const columnNames = [];
			const columnCount = this.columnCount;
			for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) columnNames.push(this.columnName(columnIndex));
			return columnNames;
		}
		deduplicatedColumnNames() {
			const outputColumnNames = [];
			const columnCount = this.columnCount;
			const columnNameCount = {};
			for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) {
				const inputColumnName = this.columnName(columnIndex);
				const nameCount = (columnNameCount[inputColumnName] || 0) + 1;
				columnNameCount[inputColumnName] = nameCount;
				if (nameCount > 1) outputColumnNames.push(`${inputColumnName}:${nameCount - 1}`);
				else outputColumnNames.push(inputColumnName);
			}
			return outputColumnNames;
		}
		columnTypeId(columnIndex) {
			return node_bindings_1.default.column_type(this.result, columnIndex);
		}
		columnLogicalType(columnIndex) {
			return DuckDBLogicalType_1.DuckDBLogicalType.create(node_bindings_1.default.column_logical_type(this.result, columnIndex));
		}
		columnType(columnIndex) {
			return DuckDBLogicalType_1.DuckDBLogicalType.create(node_bindings_1.default.column_logical_type(this.result, columnIndex)).asType();
		}
		columnTypeJson(columnIndex) {
			return this.columnType(columnIndex).toJson();
		}
		columnTypes() {
			const columnTypes = [];
			const columnCount = this.columnCount;
			for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) columnTypes.push(this.columnType(columnIndex));
			return columnTypes;
		}
		columnTypesJson() {
			const columnTypesJson = [];
			const columnCount = this.columnCount;
			for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) columnTypesJson.push(this.columnTypeJson(columnIndex));
			return columnTypesJson;
		}
		columnNamesAndTypesJson() {
			return {
				columnNames: this.columnNames(),
				columnTypes: this.columnTypesJson()
			};
		}
		columnNameAndTypeObjectsJson() {
			const columnNameAndTypeObjects = [];
			const columnCount = this.columnCount;
			for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) columnNameAndTypeObjects.push({
				columnName: this.columnName(columnIndex),
				columnType: this.columnTypeJson(columnIndex)
			});
			return columnNameAndTypeObjects;
		}
		get isStreaming() {
			return node_bindings_1.default.result_is_streaming(this.result);
		}
		get rowsChanged() {
			return node_bindings_1.default.rows_changed(this.result);
		}
		async fetchChunk() {
			const chunk = await node_bindings_1.default.fetch_chunk(this.result);
			return chunk ? new DuckDBDataChunk_1.DuckDBDataChunk(chunk) : null;
		}
		async fetchAllChunks() {
			const chunks = [];
			while (true) {
				const chunk = await this.fetchChunk();
				if (!chunk || chunk.rowCount === 0) return chunks;
				chunks.push(chunk);
			}
		}
		async getColumns() {
			const chunks = await this.fetchAllChunks();
			return (0, getColumnsFromChunks_1.getColumnsFromChunks)(chunks);
		}
		async convertColumns(converter) {
			const chunks = await this.fetchAllChunks();
			return (0, convertColumnsFromChunks_1.convertColumnsFromChunks)(chunks, converter);
		}
		async getColumnsJS() {
			return this.convertColumns(JSDuckDBValueConverter_1.JSDuckDBValueConverter);
		}
		async getColumnsJson() {
			return this.convertColumns(JsonDuckDBValueConverter_1.JsonDuckDBValueConverter);
		}
		async getColumnsObject() {
			const chunks = await this.fetchAllChunks();
			return (0, getColumnsObjectFromChunks_1.getColumnsObjectFromChunks)(chunks, this.deduplicatedColumnNames());
		}
		async convertColumnsObject(converter) {
			const chunks = await this.fetchAllChunks();
			return (0, convertColumnsObjectFromChunks_1.convertColumnsObjectFromChunks)(chunks, this.deduplicatedColumnNames(), converter);
		}
		async getColumnsObjectJS() {
			return this.convertColumnsObject(JSDuckDBValueConverter_1.JSDuckDBValueConverter);
		}
		async getColumnsObjectJson() {
			return this.convertColumnsObject(JsonDuckDBValueConverter_1.JsonDuckDBValueConverter);
		}
		async getRows() {
			const chunks = await this.fetchAllChunks();
			return (0, getRowsFromChunks_1.getRowsFromChunks)(chunks);
		}
		async convertRows(converter) {
			const chunks = await this.fetchAllChunks();
			return (0, convertRowsFromChunks_1.convertRowsFromChunks)(chunks, converter);
		}
		async getRowsJS() {
			return this.convertRows(JSDuckDBValueConverter_1.JSDuckDBValueConverter);
		}
		async getRowsJson() {
			return this.convertRows(JsonDuckDBValueConverter_1.JsonDuckDBValueConverter);
		}
		async getRowObjects() {
			const chunks = await this.fetchAllChunks();
			return (0, getRowObjectsFromChunks_1.getRowObjectsFromChunks)(chunks, this.deduplicatedColumnNames());
		}
		async convertRowObjects(converter) {
			const chunks = await this.fetchAllChunks();
			return (0, convertRowObjectsFromChunks_1.convertRowObjectsFromChunks)(chunks, this.deduplicatedColumnNames(), converter);
		}
		async getRowObjectsJS() {
			return this.convertRowObjects(JSDuckDBValueConverter_1.JSDuckDBValueConverter);
		}
		async getRowObjectsJson() {
			return this.convertRowObjects(JsonDuckDBValueConverter_1.JsonDuckDBValueConverter);
		}
		async *[Symbol.asyncIterator]() {
			while (true) {
				const chunk = await this.fetchChunk();
				if (chunk && chunk.rowCount > 0) yield chunk;
				else break;
			}
		}
		async *yieldRows() {
			for await (const chunk of this) yield (0, getRowsFromChunks_1.getRowsFromChunks)([chunk]);
		}
		async *yieldRowObjects() {
			const deduplicatedColumnNames = this.deduplicatedColumnNames();
			for await (const chunk of this) yield (0, getRowObjectsFromChunks_1.getRowObjectsFromChunks)([chunk], deduplicatedColumnNames);
		}
		async *yieldConvertedRows(converter) {
			for await (const chunk of this) yield (0, convertRowsFromChunks_1.convertRowsFromChunks)([chunk], converter);
		}
		async *yieldConvertedRowObjects(converter) {
			const deduplicatedColumnNames = this.deduplicatedColumnNames();
			for await (const chunk of this) yield (0, convertRowObjectsFromChunks_1.convertRowObjectsFromChunks)([chunk], deduplicatedColumnNames, converter);
		}
		yieldRowsJs() {
			return this.yieldConvertedRows(JSDuckDBValueConverter_1.JSDuckDBValueConverter);
		}
		yieldRowsJson() {
			return this.yieldConvertedRows(JsonDuckDBValueConverter_1.JsonDuckDBValueConverter);
		}
		yieldRowObjectJs() {
			return this.yieldConvertedRowObjects(JSDuckDBValueConverter_1.JSDuckDBValueConverter);
		}
		yieldRowObjectJson() {
			return this.yieldConvertedRowObjects(JsonDuckDBValueConverter_1.JsonDuckDBValueConverter);
		}
	};
	exports.DuckDBResult = DuckDBResult;
}));

var require_DuckDBMaterializedResult = /* @__PURE__ */ __commonJSMin(((exports, module, this$23) => {
	var __importDefault = this$23 && this$23.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBMaterializedResult = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBDataChunk_1 = require_DuckDBDataChunk();
	const DuckDBResult_1 = require_DuckDBResult();
	var DuckDBMaterializedResult = class extends DuckDBResult_1.DuckDBResult {
		constructor(result) {
			super(result);
		}
		get rowCount() {
			return node_bindings_1.default.row_count(this.result);
		}
		get chunkCount() {
			return node_bindings_1.default.result_chunk_count(this.result);
		}
		getChunk(chunkIndex) {
			return new DuckDBDataChunk_1.DuckDBDataChunk(node_bindings_1.default.result_get_chunk(this.result, chunkIndex));
		}
	};
	exports.DuckDBMaterializedResult = DuckDBMaterializedResult;
}));

var require_createResult = /* @__PURE__ */ __commonJSMin(((exports, module, this$22) => {
	var __importDefault = this$22 && this$22.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createResult = createResult;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBMaterializedResult_1 = require_DuckDBMaterializedResult();
	const DuckDBResult_1 = require_DuckDBResult();
	function createResult(result) {
		if (node_bindings_1.default.result_is_streaming(result)) return new DuckDBResult_1.DuckDBResult(result);
		else return new DuckDBMaterializedResult_1.DuckDBMaterializedResult(result);
	}
}));

var require_DuckDBResultReader = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBResultReader = void 0;
	const convertColumnsFromChunks_1 = require_convertColumnsFromChunks();
	const convertColumnsObjectFromChunks_1 = require_convertColumnsObjectFromChunks();
	const convertRowObjectsFromChunks_1 = require_convertRowObjectsFromChunks();
	const convertRowsFromChunks_1 = require_convertRowsFromChunks();
	const getColumnsFromChunks_1 = require_getColumnsFromChunks();
	const getColumnsObjectFromChunks_1 = require_getColumnsObjectFromChunks();
	const getRowObjectsFromChunks_1 = require_getRowObjectsFromChunks();
	const getRowsFromChunks_1 = require_getRowsFromChunks();
	const JSDuckDBValueConverter_1 = require_JSDuckDBValueConverter();
	const JsonDuckDBValueConverter_1 = require_JsonDuckDBValueConverter();
	var DuckDBResultReader = class {
		result;
		chunks;
		chunkSizeRuns;
		currentRowCount_;
		done_;
		constructor(result) {
			this.result = result;
			this.chunks = [];
			this.chunkSizeRuns = [];
			this.currentRowCount_ = 0;
			this.done_ = false;
		}
		get returnType() {
			return this.result.returnType;
		}
		get statementType() {
			return this.result.statementType;
		}
		get columnCount() {
			return this.result.columnCount;
		}
		columnName(columnIndex) {
			return this.result.columnName(columnIndex);
		}
		columnNames() {
			return this.result.columnNames();
		}
		deduplicatedColumnNames() {
			return this.result.deduplicatedColumnNames();
		}
		columnTypeId(columnIndex) {
			return this.result.columnTypeId(columnIndex);
		}
		columnLogicalType(columnIndex) {
			return this.result.columnLogicalType(columnIndex);
		}
		columnType(columnIndex) {
			return this.result.columnType(columnIndex);
		}
		columnTypeJson(columnIndex) {
			return this.result.columnTypeJson(columnIndex);
		}
		columnTypes() {
			return this.result.columnTypes();
		}
		columnTypesJson() {
			return this.result.columnTypesJson();
		}
		columnNamesAndTypesJson() {
			return this.result.columnNamesAndTypesJson();
		}
		columnNameAndTypeObjectsJson() {
			return this.result.columnNameAndTypeObjectsJson();
		}
		get rowsChanged() {
			return this.result.rowsChanged;
		}
		get currentRowCount() {
			return this.currentRowCount_;
		}
		get done() {
			return this.done_;
		}
		value(columnIndex, rowIndex) {
			if (this.currentRowCount_ === 0) throw Error(`No rows have been read`);
			let chunkIndex = 0;
			let currentRowIndex = rowIndex;
			for (const run of this.chunkSizeRuns) {
				if (currentRowIndex < run.rowCount) {
					chunkIndex += Math.floor(currentRowIndex / run.chunkSize);
					const rowIndexInChunk = currentRowIndex % run.chunkSize;
					return this.chunks[chunkIndex].getColumnVector(columnIndex).getItem(rowIndexInChunk);
				}
				chunkIndex += run.chunkCount;
				currentRowIndex -= run.rowCount;
			}
			throw Error(`Row index ${rowIndex} requested, but only ${this.currentRowCount_} row have been read so far.`);
		}
		async readAll() {
			return this.fetchChunks();
		}
		async readUntil(targetRowCount) {
			return this.fetchChunks(targetRowCount);
		}
		async fetchChunks(targetRowCount) {
			while (!(this.done_ || targetRowCount !== void 0 && this.currentRowCount_ >= targetRowCount)) {
				const chunk = await this.result.fetchChunk();
				if (chunk && chunk.rowCount > 0) {
					this.updateChunkSizeRuns(chunk);
					this.chunks.push(chunk);
					this.currentRowCount_ += chunk.rowCount;
				} else this.done_ = true;
			}
		}
		updateChunkSizeRuns(chunk) {
			if (this.chunkSizeRuns.length > 0) {
				const lastRun = this.chunkSizeRuns[this.chunkSizeRuns.length - 1];
				if (lastRun.chunkSize === chunk.rowCount) {
					lastRun.chunkCount += 1;
					lastRun.rowCount += lastRun.chunkSize;
					return;
				}
			}
			this.chunkSizeRuns.push({
				chunkCount: 1,
				chunkSize: chunk.rowCount,
				rowCount: chunk.rowCount
			});
		}
		getColumns() {
			return (0, getColumnsFromChunks_1.getColumnsFromChunks)(this.chunks);
		}
		convertColumns(converter) {
			return (0, convertColumnsFromChunks_1.convertColumnsFromChunks)(this.chunks, converter);
		}
		getColumnsJS() {
			return this.convertColumns(JSDuckDBValueConverter_1.JSDuckDBValueConverter);
		}
		getColumnsJson() {
			return this.convertColumns(JsonDuckDBValueConverter_1.JsonDuckDBValueConverter);
		}
		getColumnsObject() {
			return (0, getColumnsObjectFromChunks_1.getColumnsObjectFromChunks)(this.chunks, this.deduplicatedColumnNames());
		}
		convertColumnsObject(converter) {
			return (0, convertColumnsObjectFromChunks_1.convertColumnsObjectFromChunks)(this.chunks, this.deduplicatedColumnNames(), converter);
		}
		getColumnsObjectJS() {
			return this.convertColumnsObject(JSDuckDBValueConverter_1.JSDuckDBValueConverter);
		}
		getColumnsObjectJson() {
			return this.convertColumnsObject(JsonDuckDBValueConverter_1.JsonDuckDBValueConverter);
		}
		getRows() {
			return (0, getRowsFromChunks_1.getRowsFromChunks)(this.chunks);
		}
		convertRows(converter) {
			return (0, convertRowsFromChunks_1.convertRowsFromChunks)(this.chunks, converter);
		}
		getRowsJS() {
			return this.convertRows(JSDuckDBValueConverter_1.JSDuckDBValueConverter);
		}
		getRowsJson() {
			return this.convertRows(JsonDuckDBValueConverter_1.JsonDuckDBValueConverter);
		}
		getRowObjects() {
			return (0, getRowObjectsFromChunks_1.getRowObjectsFromChunks)(this.chunks, this.deduplicatedColumnNames());
		}
		convertRowObjects(converter) {
			return (0, convertRowObjectsFromChunks_1.convertRowObjectsFromChunks)(this.chunks, this.deduplicatedColumnNames(), converter);
		}
		getRowObjectsJS() {
			return this.convertRowObjects(JSDuckDBValueConverter_1.JSDuckDBValueConverter);
		}
		getRowObjectsJson() {
			return this.convertRowObjects(JsonDuckDBValueConverter_1.JsonDuckDBValueConverter);
		}
	};
	exports.DuckDBResultReader = DuckDBResultReader;
}));

var require_sleep = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.sleep = sleep;
	async function sleep(ms) {
		return new Promise((resolve) => {
			setTimeout(resolve, ms);
		});
	}
}));

var require_DuckDBPendingResult = /* @__PURE__ */ __commonJSMin(((exports, module, this$21) => {
	var __importDefault = this$21 && this$21.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBPendingResult = exports.DuckDBPendingResultState = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const createResult_1 = require_createResult();
	const DuckDBResultReader_1 = require_DuckDBResultReader();
	const sleep_1 = require_sleep();
	var DuckDBPendingResultState;
	(function(DuckDBPendingResultState) {
		DuckDBPendingResultState[DuckDBPendingResultState["RESULT_READY"] = 0] = "RESULT_READY";
		DuckDBPendingResultState[DuckDBPendingResultState["RESULT_NOT_READY"] = 1] = "RESULT_NOT_READY";
		DuckDBPendingResultState[DuckDBPendingResultState["NO_TASKS_AVAILABLE"] = 3] = "NO_TASKS_AVAILABLE";
	})(DuckDBPendingResultState || (exports.DuckDBPendingResultState = DuckDBPendingResultState = {}));
	var DuckDBPendingResult = class {
		pending_result;
		constructor(pending_result) {
			this.pending_result = pending_result;
		}
		runTask() {
			const pending_state = node_bindings_1.default.pending_execute_task(this.pending_result);
			switch (pending_state) {
				case node_bindings_1.default.PendingState.RESULT_READY: return DuckDBPendingResultState.RESULT_READY;
				case node_bindings_1.default.PendingState.RESULT_NOT_READY: return DuckDBPendingResultState.RESULT_NOT_READY;
				case node_bindings_1.default.PendingState.ERROR: throw new Error(`Failure running pending result task: ${node_bindings_1.default.pending_error(this.pending_result)}`);
				case node_bindings_1.default.PendingState.NO_TASKS_AVAILABLE: return DuckDBPendingResultState.NO_TASKS_AVAILABLE;
				default: throw new Error(`Unexpected pending state: ${pending_state}`);
			}
		}
		async runAllTasks() {
			while (this.runTask() !== DuckDBPendingResultState.RESULT_READY) await (0, sleep_1.sleep)(1);
		}
		async getResult() {
			return (0, createResult_1.createResult)(await node_bindings_1.default.execute_pending(this.pending_result));
		}
		async read() {
			return new DuckDBResultReader_1.DuckDBResultReader(await this.getResult());
		}
		async readAll() {
			const reader = new DuckDBResultReader_1.DuckDBResultReader(await this.getResult());
			await reader.readAll();
			return reader;
		}
		async readUntil(targetRowCount) {
			const reader = new DuckDBResultReader_1.DuckDBResultReader(await this.getResult());
			await reader.readUntil(targetRowCount);
			return reader;
		}
	};
	exports.DuckDBPendingResult = DuckDBPendingResult;
}));

var require_DuckDBPreparedStatement = /* @__PURE__ */ __commonJSMin(((exports, module, this$20) => {
	var __importDefault = this$20 && this$20.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBPreparedStatement = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const createValue_1 = require_createValue();
	const DuckDBLogicalType_1 = require_DuckDBLogicalType();
	const DuckDBMaterializedResult_1 = require_DuckDBMaterializedResult();
	const DuckDBPendingResult_1 = require_DuckDBPendingResult();
	const DuckDBResult_1 = require_DuckDBResult();
	const DuckDBResultReader_1 = require_DuckDBResultReader();
	const DuckDBType_1 = require_DuckDBType();
	const typeForValue_1 = require_typeForValue();
	const values_1 = require_values();
	var DuckDBPreparedStatement = class {
		prepared_statement;
		constructor(prepared_statement) {
			this.prepared_statement = prepared_statement;
		}
		destroySync() {
			return node_bindings_1.default.destroy_prepare_sync(this.prepared_statement);
		}
		get statementType() {
			return node_bindings_1.default.prepared_statement_type(this.prepared_statement);
		}
		get parameterCount() {
			return node_bindings_1.default.nparams(this.prepared_statement);
		}
		parameterName(parameterIndex) {
			return node_bindings_1.default.parameter_name(this.prepared_statement, parameterIndex);
		}
		parameterTypeId(parameterIndex) {
			return node_bindings_1.default.param_type(this.prepared_statement, parameterIndex);
		}
		parameterType(parameterIndex) {
			return DuckDBLogicalType_1.DuckDBLogicalType.create(node_bindings_1.default.param_logical_type(this.prepared_statement, parameterIndex)).asType();
		}
		get columnCount() {
			return node_bindings_1.default.prepared_statement_column_count(this.prepared_statement);
		}
		columnName(columnIndex) {
			return node_bindings_1.default.prepared_statement_column_name(this.prepared_statement, columnIndex);
		}
		columnTypeId(columnIndex) {
			return node_bindings_1.default.prepared_statement_column_type(this.prepared_statement, columnIndex);
		}
		columnType(columnIndex) {
			return DuckDBLogicalType_1.DuckDBLogicalType.create(node_bindings_1.default.prepared_statement_column_logical_type(this.prepared_statement, columnIndex)).asType();
		}
		clearBindings() {
			node_bindings_1.default.clear_bindings(this.prepared_statement);
		}
		parameterIndex(parameterName) {
			return node_bindings_1.default.bind_parameter_index(this.prepared_statement, parameterName);
		}
		bindBoolean(parameterIndex, value) {
			node_bindings_1.default.bind_boolean(this.prepared_statement, parameterIndex, value);
		}
		bindTinyInt(parameterIndex, value) {
			node_bindings_1.default.bind_int8(this.prepared_statement, parameterIndex, value);
		}
		bindSmallInt(parameterIndex, value) {
			node_bindings_1.default.bind_int16(this.prepared_statement, parameterIndex, value);
		}
		bindInteger(parameterIndex, value) {
			node_bindings_1.default.bind_int32(this.prepared_statement, parameterIndex, value);
		}
		bindBigInt(parameterIndex, value) {
			node_bindings_1.default.bind_int64(this.prepared_statement, parameterIndex, value);
		}
		bindHugeInt(parameterIndex, value) {
			node_bindings_1.default.bind_hugeint(this.prepared_statement, parameterIndex, value);
		}
		bindUTinyInt(parameterIndex, value) {
			node_bindings_1.default.bind_uint8(this.prepared_statement, parameterIndex, value);
		}
		bindUSmallInt(parameterIndex, value) {
			node_bindings_1.default.bind_uint16(this.prepared_statement, parameterIndex, value);
		}
		bindUInteger(parameterIndex, value) {
			node_bindings_1.default.bind_uint32(this.prepared_statement, parameterIndex, value);
		}
		bindUBigInt(parameterIndex, value) {
			node_bindings_1.default.bind_uint64(this.prepared_statement, parameterIndex, value);
		}
		bindUHugeInt(parameterIndex, value) {
			node_bindings_1.default.bind_uhugeint(this.prepared_statement, parameterIndex, value);
		}
		bindBigNum(parameterIndex, value) {
			this.bindValue(parameterIndex, value, DuckDBType_1.BIGNUM);
		}
		bindDecimal(parameterIndex, value) {
			node_bindings_1.default.bind_decimal(this.prepared_statement, parameterIndex, value);
		}
		bindFloat(parameterIndex, value) {
			node_bindings_1.default.bind_float(this.prepared_statement, parameterIndex, value);
		}
		bindDouble(parameterIndex, value) {
			node_bindings_1.default.bind_double(this.prepared_statement, parameterIndex, value);
		}
		bindDate(parameterIndex, value) {
			node_bindings_1.default.bind_date(this.prepared_statement, parameterIndex, value);
		}
		bindTime(parameterIndex, value) {
			node_bindings_1.default.bind_time(this.prepared_statement, parameterIndex, value);
		}
		bindTimeTZ(parameterIndex, value) {
			this.bindValue(parameterIndex, value, DuckDBType_1.TIMETZ);
		}
		bindTimestamp(parameterIndex, value) {
			node_bindings_1.default.bind_timestamp(this.prepared_statement, parameterIndex, value);
		}
		bindTimestampTZ(parameterIndex, value) {
			this.bindValue(parameterIndex, value, DuckDBType_1.TIMESTAMPTZ);
		}
		bindTimestampSeconds(parameterIndex, value) {
			this.bindValue(parameterIndex, value, DuckDBType_1.TIMESTAMP_S);
		}
		bindTimestampMilliseconds(parameterIndex, value) {
			this.bindValue(parameterIndex, value, DuckDBType_1.TIMESTAMP_MS);
		}
		bindTimestampNanoseconds(parameterIndex, value) {
			this.bindValue(parameterIndex, value, DuckDBType_1.TIMESTAMP_NS);
		}
		bindInterval(parameterIndex, value) {
			node_bindings_1.default.bind_interval(this.prepared_statement, parameterIndex, value);
		}
		bindVarchar(parameterIndex, value) {
			node_bindings_1.default.bind_varchar(this.prepared_statement, parameterIndex, value);
		}
		bindBlob(parameterIndex, value) {
			node_bindings_1.default.bind_blob(this.prepared_statement, parameterIndex, value);
		}
		bindEnum(parameterIndex, value, type) {
			this.bindValue(parameterIndex, value, type);
		}
		bindArray(parameterIndex, value, type) {
			this.bindValue(parameterIndex, value instanceof values_1.DuckDBArrayValue ? value : (0, values_1.arrayValue)(value), type);
		}
		bindList(parameterIndex, value, type) {
			this.bindValue(parameterIndex, value instanceof values_1.DuckDBListValue ? value : (0, values_1.listValue)(value), type);
		}
		bindStruct(parameterIndex, value, type) {
			this.bindValue(parameterIndex, value instanceof values_1.DuckDBStructValue ? value : (0, values_1.structValue)(value), type);
		}
		bindMap(parameterIndex, value, type) {
			this.bindValue(parameterIndex, value, type);
		}
		bindUnion(parameterIndex, value, type) {
			this.bindValue(parameterIndex, value, type);
		}
		bindUUID(parameterIndex, value) {
			this.bindValue(parameterIndex, value, DuckDBType_1.UUID);
		}
		bindBit(parameterIndex, value) {
			this.bindValue(parameterIndex, value, DuckDBType_1.BIT);
		}
		bindVariant(parameterIndex, value) {
			if (value === null) {
				this.bindNull(parameterIndex);
				return;
			}
			this.bindValue(parameterIndex, value, DuckDBType_1.VARIANT);
		}
		bindNull(parameterIndex) {
			node_bindings_1.default.bind_null(this.prepared_statement, parameterIndex);
		}
		bindValue(parameterIndex, value, type) {
			node_bindings_1.default.bind_value(this.prepared_statement, parameterIndex, (0, createValue_1.createValue)(type ? type : (0, typeForValue_1.typeForValue)(value), value));
		}
		bind(values, types) {
			if (Array.isArray(values)) {
				const typesIsArray = Array.isArray(types);
				for (let i = 0; i < values.length; i++) this.bindValue(i + 1, values[i], typesIsArray ? types[i] : void 0);
			} else {
				const typesIsRecord = types && !Array.isArray(types);
				for (const key in values) this.bindValue(this.parameterIndex(key), values[key], typesIsRecord ? types[key] : void 0);
			}
		}
		async run() {
			return new DuckDBMaterializedResult_1.DuckDBMaterializedResult(await node_bindings_1.default.execute_prepared(this.prepared_statement));
		}
		async runAndRead() {
			return new DuckDBResultReader_1.DuckDBResultReader(await this.run());
		}
		async runAndReadAll() {
			const reader = new DuckDBResultReader_1.DuckDBResultReader(await this.run());
			await reader.readAll();
			return reader;
		}
		async runAndReadUntil(targetRowCount) {
			const reader = new DuckDBResultReader_1.DuckDBResultReader(await this.run());
			await reader.readUntil(targetRowCount);
			return reader;
		}
		async stream() {
			return new DuckDBResult_1.DuckDBResult(await node_bindings_1.default.execute_prepared_streaming(this.prepared_statement));
		}
		async streamAndRead() {
			return new DuckDBResultReader_1.DuckDBResultReader(await this.stream());
		}
		async streamAndReadAll() {
			const reader = new DuckDBResultReader_1.DuckDBResultReader(await this.stream());
			await reader.readAll();
			return reader;
		}
		async streamAndReadUntil(targetRowCount) {
			const reader = new DuckDBResultReader_1.DuckDBResultReader(await this.stream());
			await reader.readUntil(targetRowCount);
			return reader;
		}
		start() {
			return new DuckDBPendingResult_1.DuckDBPendingResult(node_bindings_1.default.pending_prepared(this.prepared_statement));
		}
		startStream() {
			return new DuckDBPendingResult_1.DuckDBPendingResult(node_bindings_1.default.pending_prepared_streaming(this.prepared_statement));
		}
	};
	exports.DuckDBPreparedStatement = DuckDBPreparedStatement;
}));

var require_DuckDBExtractedStatements = /* @__PURE__ */ __commonJSMin(((exports, module, this$19) => {
	var __importDefault = this$19 && this$19.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBExtractedStatements = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBPreparedStatement_1 = require_DuckDBPreparedStatement();
	var DuckDBExtractedStatements = class {
		connection;
		extracted_statements;
		statement_count;
		preparedStatements;
		constructor(connection, extracted_statements, statement_count, preparedStatements) {
			this.connection = connection;
			this.extracted_statements = extracted_statements;
			this.statement_count = statement_count;
			this.preparedStatements = preparedStatements;
		}
		get count() {
			return this.statement_count;
		}
		async prepare(index) {
			const prepared = new DuckDBPreparedStatement_1.DuckDBPreparedStatement(await node_bindings_1.default.prepare_extracted_statement(this.connection, this.extracted_statements, index));
			if (this.preparedStatements) this.preparedStatements.add(prepared);
			return prepared;
		}
	};
	exports.DuckDBExtractedStatements = DuckDBExtractedStatements;
}));

var require_createConfig = /* @__PURE__ */ __commonJSMin(((exports, module, this$18) => {
	var __importDefault = this$18 && this$18.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createConfig = createConfig;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	function createConfig(options) {
		const config = node_bindings_1.default.create_config();
		node_bindings_1.default.set_config(config, "duckdb_api", "node-neo-api");
		if (options) for (const optionName in options) {
			const optionValue = String(options[optionName]);
			node_bindings_1.default.set_config(config, optionName, optionValue);
		}
		return config;
	}
}));

var require_DuckDBInstanceCache = /* @__PURE__ */ __commonJSMin(((exports, module, this$17) => {
	var __importDefault = this$17 && this$17.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBInstanceCache = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBInstance_1 = require_DuckDBInstance();
	const createConfig_1 = require_createConfig();
	var DuckDBInstanceCache = class DuckDBInstanceCache {
		cache;
		constructor() {
			this.cache = node_bindings_1.default.create_instance_cache();
		}
		async getOrCreateInstance(path, options) {
			const config = (0, createConfig_1.createConfig)(options);
			const db = await node_bindings_1.default.get_or_create_from_cache(this.cache, path, config);
			return new DuckDBInstance_1.DuckDBInstance(db);
		}
		static singletonInstance;
		static get singleton() {
			if (!DuckDBInstanceCache.singletonInstance) DuckDBInstanceCache.singletonInstance = new DuckDBInstanceCache();
			return DuckDBInstanceCache.singletonInstance;
		}
	};
	exports.DuckDBInstanceCache = DuckDBInstanceCache;
}));

var require_DuckDBInstance = /* @__PURE__ */ __commonJSMin(((exports, module, this$16) => {
	var __importDefault = this$16 && this$16.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBInstance = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const createConfig_1 = require_createConfig();
	const DuckDBConnection_1 = require_DuckDBConnection();
	const DuckDBInstanceCache_1 = require_DuckDBInstanceCache();
	var DuckDBInstance = class DuckDBInstance {
		db;
		constructor(db) {
			this.db = db;
		}
		static async create(path, options) {
			const config = (0, createConfig_1.createConfig)(options);
			return new DuckDBInstance(await node_bindings_1.default.open(path, config));
		}
		static async fromCache(path, options) {
			return DuckDBInstanceCache_1.DuckDBInstanceCache.singleton.getOrCreateInstance(path, options);
		}
		async connect() {
			return new DuckDBConnection_1.DuckDBConnection(await node_bindings_1.default.connect(this.db));
		}
		closeSync() {
			node_bindings_1.default.close_sync(this.db);
		}
	};
	exports.DuckDBInstance = DuckDBInstance;
}));

var require_DuckDBPreparedStatementWeakRefCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBPreparedStatementWeakRefCollection = void 0;
	var DuckDBPreparedStatementWeakRefCollection = class {
		preparedStatements = [];
		lastPruneTime = 0;
		add(prepared) {
			const now = performance.now();
			if (now - this.lastPruneTime > 1e3) {
				this.lastPruneTime = now;
				this.prune();
			}
			this.preparedStatements.push(new WeakRef(prepared));
		}
		destroySync() {
			for (const preparedRef of this.preparedStatements) {
				const prepared = preparedRef.deref();
				if (prepared) prepared.destroySync();
			}
			this.preparedStatements = [];
		}
		prune() {
			this.preparedStatements = this.preparedStatements.filter((ref) => !!ref.deref());
		}
	};
	exports.DuckDBPreparedStatementWeakRefCollection = DuckDBPreparedStatementWeakRefCollection;
}));

var require_DuckDBConnection = /* @__PURE__ */ __commonJSMin(((exports, module, this$15) => {
	var __importDefault = this$15 && this$15.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBConnection = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBAppender_1 = require_DuckDBAppender();
	const DuckDBClientContext_1 = require_DuckDBClientContext();
	const DuckDBExtractedStatements_1 = require_DuckDBExtractedStatements();
	const DuckDBInstance_1 = require_DuckDBInstance();
	const DuckDBMaterializedResult_1 = require_DuckDBMaterializedResult();
	const DuckDBPreparedStatement_1 = require_DuckDBPreparedStatement();
	const DuckDBPreparedStatementWeakRefCollection_1 = require_DuckDBPreparedStatementWeakRefCollection();
	const DuckDBResultReader_1 = require_DuckDBResultReader();
	var DuckDBConnection = class {
		connection;
		preparedStatements;
		constructor(connection) {
			this.connection = connection;
			this.preparedStatements = new DuckDBPreparedStatementWeakRefCollection_1.DuckDBPreparedStatementWeakRefCollection();
		}
		static async create(instance) {
			if (instance) return instance.connect();
			return (await DuckDBInstance_1.DuckDBInstance.fromCache()).connect();
		}
		closeSync() {
			this.disconnectSync();
		}
		disconnectSync() {
			this.preparedStatements.destroySync();
			node_bindings_1.default.disconnect_sync(this.connection);
		}
		get clientContext() {
			return this.getClientContext();
		}
		getClientContext() {
			return new DuckDBClientContext_1.DuckDBClientContext(node_bindings_1.default.connection_get_client_context(this.connection));
		}
		interrupt() {
			node_bindings_1.default.interrupt(this.connection);
		}
		get progress() {
			return node_bindings_1.default.query_progress(this.connection);
		}
		async run(sql, values, types) {
			if (values) {
				const prepared = await this.runUntilLast(sql);
				try {
					prepared.bind(values, types);
					return await prepared.run();
				} finally {
					prepared.destroySync();
				}
			} else return new DuckDBMaterializedResult_1.DuckDBMaterializedResult(await node_bindings_1.default.query(this.connection, sql));
		}
		async runAndRead(sql, values, types) {
			return new DuckDBResultReader_1.DuckDBResultReader(await this.run(sql, values, types));
		}
		async runAndReadAll(sql, values, types) {
			const reader = await this.runAndRead(sql, values, types);
			await reader.readAll();
			return reader;
		}
		async runAndReadUntil(sql, targetRowCount, values, types) {
			const reader = await this.runAndRead(sql, values, types);
			await reader.readUntil(targetRowCount);
			return reader;
		}
		async stream(sql, values, types) {
			const prepared = await this.runUntilLast(sql);
			try {
				if (values) prepared.bind(values, types);
				return await prepared.stream();
			} finally {
				prepared.destroySync();
			}
		}
		async streamAndRead(sql, values, types) {
			return new DuckDBResultReader_1.DuckDBResultReader(await this.stream(sql, values, types));
		}
		async streamAndReadAll(sql, values, types) {
			const reader = await this.streamAndRead(sql, values, types);
			await reader.readAll();
			return reader;
		}
		async streamAndReadUntil(sql, targetRowCount, values, types) {
			const reader = await this.streamAndRead(sql, values, types);
			await reader.readUntil(targetRowCount);
			return reader;
		}
		async start(sql, values, types) {
			const prepared = await this.runUntilLast(sql);
			try {
				if (values) prepared.bind(values, types);
				return prepared.start();
			} finally {
				prepared.destroySync();
			}
		}
		async startThenRead(sql, values, types) {
			const pending = await this.start(sql, values, types);
			await pending.runAllTasks();
			return new DuckDBResultReader_1.DuckDBResultReader(await pending.getResult());
		}
		async startThenReadAll(sql, values, types) {
			const reader = await this.startThenRead(sql, values, types);
			await reader.readAll();
			return reader;
		}
		async startThenReadUntil(sql, targetRowCount, values, types) {
			const reader = await this.startThenRead(sql, values, types);
			await reader.readUntil(targetRowCount);
			return reader;
		}
		async startStream(sql, values, types) {
			const prepared = await this.runUntilLast(sql);
			try {
				if (values) prepared.bind(values, types);
				return prepared.startStream();
			} finally {
				prepared.destroySync();
			}
		}
		async startStreamThenRead(sql, values, types) {
			const pending = await this.startStream(sql, values, types);
			await pending.runAllTasks();
			return new DuckDBResultReader_1.DuckDBResultReader(await pending.getResult());
		}
		async startStreamThenReadAll(sql, values, types) {
			const reader = await this.startStreamThenRead(sql, values, types);
			await reader.readAll();
			return reader;
		}
		async startStreamThenReadUntil(sql, targetRowCount, values, types) {
			const reader = await this.startStreamThenRead(sql, values, types);
			await reader.readUntil(targetRowCount);
			return reader;
		}
		async prepare(sql) {
			const prepared = await this.createPrepared(sql);
			this.preparedStatements.add(prepared);
			return prepared;
		}
		async createPrepared(sql) {
			return new DuckDBPreparedStatement_1.DuckDBPreparedStatement(await node_bindings_1.default.prepare(this.connection, sql));
		}
		async extractStatements(sql) {
			const { extracted_statements, statement_count } = await node_bindings_1.default.extract_statements(this.connection, sql);
			if (statement_count === 0) throw new Error(`Failed to extract statements: ${node_bindings_1.default.extract_statements_error(extracted_statements)}`);
			return new DuckDBExtractedStatements_1.DuckDBExtractedStatements(this.connection, extracted_statements, statement_count, this.preparedStatements);
		}
		async runUntilLast(sql) {
			const extractedStatements = await this.extractStatements(sql);
			const statementCount = extractedStatements.count;
			if (statementCount > 1) for (let i = 0; i < statementCount - 1; i++) {
				const prepared = await extractedStatements.prepare(i);
				try {
					await prepared.run();
				} finally {
					prepared.destroySync();
				}
			}
			return extractedStatements.prepare(statementCount - 1);
		}
		getTableNames(query, qualified) {
			const names = [];
			const list_value = node_bindings_1.default.get_table_names(this.connection, query, qualified);
			const count = node_bindings_1.default.get_list_size(list_value);
			for (let i = 0; i < count; i++) {
				const varchar_value = node_bindings_1.default.get_list_child(list_value, i);
				const name = node_bindings_1.default.get_varchar(varchar_value);
				names.push(name);
			}
			names.sort();
			return names;
		}
		async createAppender(table, schema, catalog) {
			return new DuckDBAppender_1.DuckDBAppender(this, node_bindings_1.default.appender_create_ext(this.connection, catalog ?? null, schema ?? null, table));
		}
		registerTableFunction(tableFunction) {
			node_bindings_1.default.register_table_function(this.connection, tableFunction.table_function);
		}
		registerScalarFunction(scalarFunction) {
			node_bindings_1.default.register_scalar_function(this.connection, scalarFunction.scalar_function);
		}
	};
	exports.DuckDBConnection = DuckDBConnection;
}));

var require_DuckDBDataChunkWriter = /* @__PURE__ */ __commonJSMin(((exports, module, this$14) => {
	var __importDefault = this$14 && this$14.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBDataChunkWriter = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBDataChunk_1 = require_DuckDBDataChunk();
	var DuckDBDataChunkWriter = class DuckDBDataChunkWriter {
		types;
		sink;
		rowsPerDataChunk;
		converter;
		rows = [];
		constructor(types, sink, options = {}) {
			this.types = types;
			this.sink = sink;
			const maxRowCount = node_bindings_1.default.vector_size();
			this.rowsPerDataChunk = options.rowsPerDataChunk ?? maxRowCount;
			if (this.rowsPerDataChunk < 1 || this.rowsPerDataChunk > maxRowCount) throw new Error(`rowsPerDataChunk must be between 1 and ${maxRowCount}, got ${this.rowsPerDataChunk}`);
			this.converter = options.converter;
		}
		static forAppender(appender, options = {}) {
			const types = [];
			const columnCount = appender.columnCount;
			for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) types.push(appender.columnType(columnIndex));
			return new DuckDBDataChunkWriter(types, (chunk) => appender.appendDataChunk(chunk), options);
		}
		get bufferedRowCount() {
			return this.rows.length;
		}
		appendRow(values) {
			if (values.length !== this.types.length) throw new Error(`Provided number of values (${values.length}) does not match number of types (${this.types.length})`);
			this.rows.push(values.slice());
			if (this.rows.length >= this.rowsPerDataChunk) this.flush();
		}
		flush() {
			if (this.rows.length === 0) return;
			const rows = this.rows;
			this.rows = [];
			const chunk = DuckDBDataChunk_1.DuckDBDataChunk.create(this.types);
			if (this.converter) chunk.setRowsConverted(rows, this.converter);
			else chunk.setRows(rows);
			this.sink(chunk);
		}
	};
	exports.DuckDBDataChunkWriter = DuckDBDataChunkWriter;
}));

var require_DuckDBPreparedStatementCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
}));

var require_DuckDBScalarFunctionBindInfo = /* @__PURE__ */ __commonJSMin(((exports, module, this$13) => {
	var __importDefault = this$13 && this$13.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBBindInfo = exports.DuckDBScalarFunctionBindInfo = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBClientContext_1 = require_DuckDBClientContext();
	var DuckDBScalarFunctionBindInfo = class {
		bind_info;
		constructor(bind_info) {
			this.bind_info = bind_info;
		}
		get clientContext() {
			return this.getClientContext();
		}
		getClientContext() {
			return new DuckDBClientContext_1.DuckDBClientContext(node_bindings_1.default.scalar_function_get_client_context(this.bind_info));
		}
		get extraInfo() {
			return this.getExtraInfo();
		}
		getExtraInfo() {
			return node_bindings_1.default.scalar_function_bind_get_extra_info(this.bind_info);
		}
		setBindData(bindData) {
			node_bindings_1.default.scalar_function_set_bind_data(this.bind_info, bindData);
		}
		setError(error) {
			node_bindings_1.default.scalar_function_bind_set_error(this.bind_info, error);
		}
	};
	exports.DuckDBScalarFunctionBindInfo = DuckDBScalarFunctionBindInfo;
	exports.DuckDBBindInfo = DuckDBScalarFunctionBindInfo;
}));

var require_DuckDBScalarFunctionInfo = /* @__PURE__ */ __commonJSMin(((exports, module, this$12) => {
	var __importDefault = this$12 && this$12.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBFunctionInfo = exports.DuckDBScalarFunctionInfo = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	var DuckDBScalarFunctionInfo = class {
		function_info;
		constructor(function_info) {
			this.function_info = function_info;
		}
		get bindData() {
			return this.getBindData();
		}
		getBindData() {
			return node_bindings_1.default.scalar_function_get_bind_data(this.function_info);
		}
		get extraInfo() {
			return this.getExtraInfo();
		}
		getExtraInfo() {
			return node_bindings_1.default.scalar_function_get_extra_info(this.function_info);
		}
		get state() {
			return this.getState();
		}
		getState() {
			return node_bindings_1.default.scalar_function_get_state(this.function_info);
		}
		setError(error) {
			node_bindings_1.default.scalar_function_set_error(this.function_info, error);
		}
	};
	exports.DuckDBScalarFunctionInfo = DuckDBScalarFunctionInfo;
	exports.DuckDBFunctionInfo = DuckDBScalarFunctionInfo;
}));

var require_DuckDBScalarFunctionInitInfo = /* @__PURE__ */ __commonJSMin(((exports, module, this$11) => {
	var __importDefault = this$11 && this$11.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBScalarFunctionInitInfo = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBClientContext_1 = require_DuckDBClientContext();
	var DuckDBScalarFunctionInitInfo = class {
		init_info;
		constructor(init_info) {
			this.init_info = init_info;
		}
		get clientContext() {
			return this.getClientContext();
		}
		getClientContext() {
			return new DuckDBClientContext_1.DuckDBClientContext(node_bindings_1.default.scalar_function_init_get_client_context(this.init_info));
		}
		get extraInfo() {
			return this.getExtraInfo();
		}
		getExtraInfo() {
			return node_bindings_1.default.scalar_function_init_get_extra_info(this.init_info);
		}
		get bindData() {
			return this.getBindData();
		}
		getBindData() {
			return node_bindings_1.default.scalar_function_init_get_bind_data(this.init_info);
		}
		setState(state) {
			node_bindings_1.default.scalar_function_init_set_state(this.init_info, state);
		}
		setError(error) {
			node_bindings_1.default.scalar_function_init_set_error(this.init_info, error);
		}
	};
	exports.DuckDBScalarFunctionInitInfo = DuckDBScalarFunctionInitInfo;
}));

var require_DuckDBScalarFunction = /* @__PURE__ */ __commonJSMin(((exports, module, this$10) => {
	var __importDefault = this$10 && this$10.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBScalarFunction = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBDataChunk_1 = require_DuckDBDataChunk();
	const DuckDBScalarFunctionBindInfo_1 = require_DuckDBScalarFunctionBindInfo();
	const DuckDBScalarFunctionInfo_1 = require_DuckDBScalarFunctionInfo();
	const DuckDBScalarFunctionInitInfo_1 = require_DuckDBScalarFunctionInitInfo();
	const DuckDBVector_1 = require_DuckDBVector();
	var DuckDBScalarFunction = class DuckDBScalarFunction {
		scalar_function;
		constructor() {
			this.scalar_function = node_bindings_1.default.create_scalar_function();
		}
		static create({ name, bindFunction, initFunction, mainFunction, returnType, parameterTypes, varArgsType, specialHandling, volatile, extraInfo }) {
			const scalarFunction = new DuckDBScalarFunction();
			scalarFunction.setName(name);
			if (bindFunction) scalarFunction.setBindFunction(bindFunction);
			if (initFunction) scalarFunction.setInitFunction(initFunction);
			scalarFunction.setMainFunction(mainFunction);
			scalarFunction.setReturnType(returnType);
			if (parameterTypes) for (const parameterType of parameterTypes) scalarFunction.addParameter(parameterType);
			if (varArgsType) scalarFunction.setVarArgs(varArgsType);
			if (specialHandling) scalarFunction.setSpecialHandling();
			if (volatile) scalarFunction.setVolatile();
			if (extraInfo) scalarFunction.setExtraInfo(extraInfo);
			return scalarFunction;
		}
		destroySync() {
			node_bindings_1.default.destroy_scalar_function_sync(this.scalar_function);
		}
		setName(name) {
			node_bindings_1.default.scalar_function_set_name(this.scalar_function, name);
		}
		setBindFunction(bindFunction) {
			node_bindings_1.default.scalar_function_set_bind(this.scalar_function, (info) => {
				bindFunction(new DuckDBScalarFunctionBindInfo_1.DuckDBScalarFunctionBindInfo(info));
			});
		}
		setInitFunction(initFunction) {
			node_bindings_1.default.scalar_function_set_init(this.scalar_function, (info) => {
				initFunction(new DuckDBScalarFunctionInitInfo_1.DuckDBScalarFunctionInitInfo(info));
			});
		}
		setMainFunction(mainFunction) {
			node_bindings_1.default.scalar_function_set_function(this.scalar_function, (info, input, output) => {
				const functionInfo = new DuckDBScalarFunctionInfo_1.DuckDBScalarFunctionInfo(info);
				const inputDataChunk = new DuckDBDataChunk_1.DuckDBDataChunk(input);
				mainFunction(functionInfo, inputDataChunk, DuckDBVector_1.DuckDBVector.create(output, inputDataChunk.rowCount));
			});
		}
		setReturnType(returnType) {
			node_bindings_1.default.scalar_function_set_return_type(this.scalar_function, returnType.toLogicalType().logical_type);
		}
		addParameter(parameterType) {
			node_bindings_1.default.scalar_function_add_parameter(this.scalar_function, parameterType.toLogicalType().logical_type);
		}
		setVarArgs(varArgsType) {
			node_bindings_1.default.scalar_function_set_varargs(this.scalar_function, varArgsType.toLogicalType().logical_type);
		}
		setSpecialHandling() {
			node_bindings_1.default.scalar_function_set_special_handling(this.scalar_function);
		}
		setVolatile() {
			node_bindings_1.default.scalar_function_set_volatile(this.scalar_function);
		}
		setExtraInfo(extraInfo) {
			node_bindings_1.default.scalar_function_set_extra_info(this.scalar_function, extraInfo);
		}
	};
	exports.DuckDBScalarFunction = DuckDBScalarFunction;
}));

var require_readValue = /* @__PURE__ */ __commonJSMin(((exports, module, this$9) => {
	var __importDefault = this$9 && this$9.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.readValue = readValue;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBVector_1 = require_DuckDBVector();
	function readValue(value) {
		const vector = node_bindings_1.default.create_vector(node_bindings_1.default.get_value_type(value), 1);
		node_bindings_1.default.vector_reference_value(vector, value);
		return DuckDBVector_1.DuckDBVector.create(vector, 1).getItem(0);
	}
}));

var require_DuckDBTableFunctionBindInfo = /* @__PURE__ */ __commonJSMin(((exports, module, this$8) => {
	var __importDefault = this$8 && this$8.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBTableFunctionBindInfo = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBClientContext_1 = require_DuckDBClientContext();
	const readValue_1 = require_readValue();
	var DuckDBTableFunctionBindInfo = class {
		bind_info;
		constructor(bind_info) {
			this.bind_info = bind_info;
		}
		get clientContext() {
			return this.getClientContext();
		}
		getClientContext() {
			return new DuckDBClientContext_1.DuckDBClientContext(node_bindings_1.default.table_function_get_client_context(this.bind_info));
		}
		get extraInfo() {
			return this.getExtraInfo();
		}
		getExtraInfo() {
			return node_bindings_1.default.bind_get_extra_info(this.bind_info);
		}
		get parameterCount() {
			return this.getParameterCount();
		}
		getParameterCount() {
			return node_bindings_1.default.bind_get_parameter_count(this.bind_info);
		}
		getParameter(index) {
			return (0, readValue_1.readValue)(node_bindings_1.default.bind_get_parameter(this.bind_info, index));
		}
		getNamedParameter(name) {
			const value = node_bindings_1.default.bind_get_named_parameter(this.bind_info, name);
			return value === null ? null : (0, readValue_1.readValue)(value);
		}
		addResultColumn(name, type) {
			node_bindings_1.default.bind_add_result_column(this.bind_info, name, type.toLogicalType().logical_type);
		}
		setBindData(bindData) {
			node_bindings_1.default.bind_set_bind_data(this.bind_info, bindData);
		}
		setCardinality(cardinality, isExact) {
			node_bindings_1.default.bind_set_cardinality(this.bind_info, cardinality, isExact);
		}
		setError(error) {
			node_bindings_1.default.bind_set_error(this.bind_info, error);
		}
	};
	exports.DuckDBTableFunctionBindInfo = DuckDBTableFunctionBindInfo;
}));

var require_DuckDBTableFunctionInfo = /* @__PURE__ */ __commonJSMin(((exports, module, this$7) => {
	var __importDefault = this$7 && this$7.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBTableFunctionInfo = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	var DuckDBTableFunctionInfo = class {
		function_info;
		constructor(function_info) {
			this.function_info = function_info;
		}
		get extraInfo() {
			return this.getExtraInfo();
		}
		getExtraInfo() {
			return node_bindings_1.default.function_get_extra_info(this.function_info);
		}
		get bindData() {
			return this.getBindData();
		}
		getBindData() {
			return node_bindings_1.default.function_get_bind_data(this.function_info);
		}
		get initData() {
			return this.getInitData();
		}
		getInitData() {
			return node_bindings_1.default.function_get_init_data(this.function_info);
		}
		get localInitData() {
			return this.getLocalInitData();
		}
		getLocalInitData() {
			return node_bindings_1.default.function_get_local_init_data(this.function_info);
		}
		setError(error) {
			node_bindings_1.default.function_set_error(this.function_info, error);
		}
	};
	exports.DuckDBTableFunctionInfo = DuckDBTableFunctionInfo;
}));

var require_DuckDBTableFunctionInitInfo = /* @__PURE__ */ __commonJSMin(((exports, module, this$6) => {
	var __importDefault = this$6 && this$6.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBTableFunctionInitInfo = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	var DuckDBTableFunctionInitInfo = class {
		init_info;
		constructor(init_info) {
			this.init_info = init_info;
		}
		get extraInfo() {
			return this.getExtraInfo();
		}
		getExtraInfo() {
			return node_bindings_1.default.init_get_extra_info(this.init_info);
		}
		get bindData() {
			return this.getBindData();
		}
		getBindData() {
			return node_bindings_1.default.init_get_bind_data(this.init_info);
		}
		get columnCount() {
			return this.getColumnCount();
		}
		getColumnCount() {
			return node_bindings_1.default.init_get_column_count(this.init_info);
		}
		getColumnIndex(columnIndex) {
			return node_bindings_1.default.init_get_column_index(this.init_info, columnIndex);
		}
		getColumnIndexes() {
			const count = this.getColumnCount();
			const indexes = [];
			for (let i = 0; i < count; i++) indexes.push(this.getColumnIndex(i));
			return indexes;
		}
		setInitData(initData) {
			node_bindings_1.default.init_set_init_data(this.init_info, initData);
		}
		setMaxThreads(maxThreads) {
			node_bindings_1.default.init_set_max_threads(this.init_info, maxThreads);
		}
		setError(error) {
			node_bindings_1.default.init_set_error(this.init_info, error);
		}
	};
	exports.DuckDBTableFunctionInitInfo = DuckDBTableFunctionInitInfo;
}));

var require_DuckDBTableFunction = /* @__PURE__ */ __commonJSMin(((exports, module, this$5) => {
	var __importDefault = this$5 && this$5.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DuckDBTableFunction = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	const DuckDBDataChunk_1 = require_DuckDBDataChunk();
	const DuckDBTableFunctionBindInfo_1 = require_DuckDBTableFunctionBindInfo();
	const DuckDBTableFunctionInfo_1 = require_DuckDBTableFunctionInfo();
	const DuckDBTableFunctionInitInfo_1 = require_DuckDBTableFunctionInitInfo();
	var DuckDBTableFunction = class DuckDBTableFunction {
		table_function;
		constructor() {
			this.table_function = node_bindings_1.default.create_table_function();
		}
		static create({ name, bindFunction, initFunction, localInitFunction, mainFunction, parameterTypes, namedParameterTypes, supportsProjectionPushdown, extraInfo }) {
			const tableFunction = new DuckDBTableFunction();
			tableFunction.setName(name);
			tableFunction.setBindFunction(bindFunction);
			tableFunction.setInitFunction(initFunction);
			if (localInitFunction) tableFunction.setLocalInitFunction(localInitFunction);
			tableFunction.setMainFunction(mainFunction);
			if (parameterTypes) for (const parameterType of parameterTypes) tableFunction.addParameter(parameterType);
			if (namedParameterTypes) for (const [parameterName, parameterType] of Object.entries(namedParameterTypes)) tableFunction.addNamedParameter(parameterName, parameterType);
			if (supportsProjectionPushdown) tableFunction.setSupportsProjectionPushdown(true);
			if (extraInfo) tableFunction.setExtraInfo(extraInfo);
			return tableFunction;
		}
		destroySync() {
			node_bindings_1.default.destroy_table_function_sync(this.table_function);
		}
		setName(name) {
			node_bindings_1.default.table_function_set_name(this.table_function, name);
		}
		setBindFunction(bindFunction) {
			node_bindings_1.default.table_function_set_bind(this.table_function, (info) => {
				bindFunction(new DuckDBTableFunctionBindInfo_1.DuckDBTableFunctionBindInfo(info));
			});
		}
		setInitFunction(initFunction) {
			node_bindings_1.default.table_function_set_init(this.table_function, (info) => {
				initFunction(new DuckDBTableFunctionInitInfo_1.DuckDBTableFunctionInitInfo(info));
			});
		}
		setLocalInitFunction(localInitFunction) {
			node_bindings_1.default.table_function_set_local_init(this.table_function, (info) => {
				localInitFunction(new DuckDBTableFunctionInitInfo_1.DuckDBTableFunctionInitInfo(info));
			});
		}
		setMainFunction(mainFunction) {
			node_bindings_1.default.table_function_set_function(this.table_function, (info, output) => {
				mainFunction(new DuckDBTableFunctionInfo_1.DuckDBTableFunctionInfo(info), new DuckDBDataChunk_1.DuckDBDataChunk(output));
			});
		}
		addParameter(parameterType) {
			node_bindings_1.default.table_function_add_parameter(this.table_function, parameterType.toLogicalType().logical_type);
		}
		addNamedParameter(name, parameterType) {
			node_bindings_1.default.table_function_add_named_parameter(this.table_function, name, parameterType.toLogicalType().logical_type);
		}
		setSupportsProjectionPushdown(pushdown) {
			node_bindings_1.default.table_function_supports_projection_pushdown(this.table_function, pushdown);
		}
		setExtraInfo(extraInfo) {
			node_bindings_1.default.table_function_set_extra_info(this.table_function, extraInfo);
		}
	};
	exports.DuckDBTableFunction = DuckDBTableFunction;
}));

var require_DuckDBValueConverter = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
}));

var require_ToDuckDBValueConverter = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createToDuckDBValueConverter = createToDuckDBValueConverter;
	function createToDuckDBValueConverter(convertersByTypeId) {
		return (value, type, converter) => {
			if (value == null) return null;
			const converterForTypeId = convertersByTypeId[type.typeId];
			if (!converterForTypeId) throw new Error(`No converter for typeId: ${type.typeId}`);
			return converterForTypeId(value, type, converter);
		};
	}
}));

var require_ToDuckDBValueConverters = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.unwritableConverter = unwritableConverter;
	exports.nullFromNull = nullFromNull;
	exports.valueFromBoolean = valueFromBoolean;
	exports.valueFromNumber = valueFromNumber;
	exports.bigintFromNumeric = bigintFromNumeric;
	exports.valueFromString = valueFromString;
	exports.blobValueFromBytes = blobValueFromBytes;
	exports.bitValueFromBytes = bitValueFromBytes;
	exports.geometryValueFromBytes = geometryValueFromBytes;
	exports.dateValueFromDate = dateValueFromDate;
	exports.timeValueFromMicros = timeValueFromMicros;
	exports.timeNSValueFromNanos = timeNSValueFromNanos;
	exports.timeTZValueFromObject = timeTZValueFromObject;
	exports.timestampValueFromDate = timestampValueFromDate;
	exports.timestampTZValueFromDate = timestampTZValueFromDate;
	exports.timestampSecondsValueFromDate = timestampSecondsValueFromDate;
	exports.timestampMillisValueFromDate = timestampMillisValueFromDate;
	exports.timestampNanosValueFromDate = timestampNanosValueFromDate;
	exports.intervalValueFromObject = intervalValueFromObject;
	exports.decimalValueFromNumeric = decimalValueFromNumeric;
	exports.uuidValueFromString = uuidValueFromString;
	exports.listValueFromArray = listValueFromArray;
	exports.arrayValueFromArray = arrayValueFromArray;
	exports.structValueFromObject = structValueFromObject;
	exports.mapValueFromEntries = mapValueFromEntries;
	exports.unionValueFromObject = unionValueFromObject;
	exports.variantValueFromJS = variantValueFromJS;
	const DuckDBType_1 = require_DuckDBType();
	const values_1 = require_values();
	const MILLIS_PER_DAY = 864e5;
	function millisFromDate(value) {
		const millis = value.getTime();
		if (Number.isNaN(millis)) throw new Error(`Cannot convert an Invalid Date`);
		return millis;
	}
	function unwritableConverter(_, type) {
		throw new Error(`Cannot write values of type: ${type}`);
	}
	function nullFromNull() {
		return null;
	}
	function valueFromBoolean(value) {
		return Boolean(value);
	}
	function valueFromNumber(value) {
		return value;
	}
	function bigintFromNumeric(value) {
		return typeof value === "bigint" ? value : BigInt(value);
	}
	function valueFromString(value) {
		return value;
	}
	function blobValueFromBytes(value) {
		return new values_1.DuckDBBlobValue(value);
	}
	function bitValueFromBytes(value) {
		return new values_1.DuckDBBitValue(value);
	}
	function geometryValueFromBytes(value) {
		return new values_1.DuckDBGeometryValue(value);
	}
	function dateValueFromDate(value) {
		return new values_1.DuckDBDateValue(Math.floor(millisFromDate(value) / MILLIS_PER_DAY));
	}
	function timeValueFromMicros(value) {
		return new values_1.DuckDBTimeValue(value);
	}
	function timeNSValueFromNanos(value) {
		return new values_1.DuckDBTimeNSValue(value);
	}
	function timeTZValueFromObject(value) {
		return values_1.DuckDBTimeTZValue.fromMicrosAndOffset(value.micros, value.offset);
	}
	function timestampValueFromDate(value) {
		return new values_1.DuckDBTimestampValue(BigInt(millisFromDate(value)) * 1000n);
	}
	function timestampTZValueFromDate(value) {
		return new values_1.DuckDBTimestampTZValue(BigInt(millisFromDate(value)) * 1000n);
	}
	function timestampSecondsValueFromDate(value) {
		return new values_1.DuckDBTimestampSecondsValue(BigInt(Math.floor(millisFromDate(value) / 1e3)));
	}
	function timestampMillisValueFromDate(value) {
		return new values_1.DuckDBTimestampMillisecondsValue(BigInt(millisFromDate(value)));
	}
	function timestampNanosValueFromDate(value) {
		return new values_1.DuckDBTimestampNanosecondsValue(BigInt(millisFromDate(value)) * 1000000n);
	}
	function intervalValueFromObject(value) {
		return new values_1.DuckDBIntervalValue(value.months, value.days, value.micros);
	}
	function decimalValueFromNumeric(value, type) {
		if (!(type instanceof DuckDBType_1.DuckDBDecimalType)) throw new Error(`Expected DuckDBDecimalType`);
		return typeof value === "bigint" ? new values_1.DuckDBDecimalValue(value, type.width, type.scale) : values_1.DuckDBDecimalValue.fromDouble(value, type.width, type.scale);
	}
	const UUID_PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
	function uuidValueFromString(value) {
		if (!UUID_PATTERN.test(value)) throw new Error(`Not a UUID string: ${value}`);
		return values_1.DuckDBUUIDValue.fromUint128(BigInt(`0x${value.replace(/-/g, "")}`));
	}
	function listValueFromArray(value, type, converter) {
		if (!(type instanceof DuckDBType_1.DuckDBListType)) throw new Error(`Expected DuckDBListType`);
		return (0, values_1.listValue)(value.map((item) => converter(item, type.valueType, converter)));
	}
	function arrayValueFromArray(value, type, converter) {
		if (!(type instanceof DuckDBType_1.DuckDBArrayType)) throw new Error(`Expected DuckDBArrayType`);
		if (value.length !== type.length) throw new Error(`Expected ${type.length} items for ${type}, got ${value.length}`);
		return (0, values_1.arrayValue)(value.map((item) => converter(item, type.valueType, converter)));
	}
	function structValueFromObject(value, type, converter) {
		if (!(type instanceof DuckDBType_1.DuckDBStructType)) throw new Error(`Expected DuckDBStructType`);
		const entries = {};
		for (const key of type.entryNames) {
			if (!(key in value)) throw new Error(`Missing entry for struct key: ${key}`);
			entries[key] = converter(value[key], type.typeForEntry(key), converter);
		}
		return (0, values_1.structValue)(entries);
	}
	function mapValueFromEntries(value, type, converter) {
		if (!(type instanceof DuckDBType_1.DuckDBMapType)) throw new Error(`Expected DuckDBMapType`);
		return (0, values_1.mapValue)(value.map((entry) => ({
			key: converter(entry.key, type.keyType, converter),
			value: converter(entry.value, type.valueType, converter)
		})));
	}
	function unionValueFromObject(value, type, converter) {
		if (!(type instanceof DuckDBType_1.DuckDBUnionType)) throw new Error(`Expected DuckDBUnionType`);
		if (!(value.tag in type.tagMemberIndexes)) throw new Error(`Tag ${JSON.stringify(value.tag)} is not a member of ${type}`);
		return (0, values_1.unionValue)(value.tag, converter(value.value, type.memberTypeForTag(value.tag), converter));
	}
	function variantValueFromJS(value) {
		return value instanceof values_1.DuckDBVariantValue ? value : (0, values_1.variantValue)(value);
	}
}));

var require_enums = /* @__PURE__ */ __commonJSMin(((exports, module, this$4) => {
	var __importDefault = this$4 && this$4.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.StatementType = exports.ResultReturnType = void 0;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	exports.ResultReturnType = node_bindings_1.default.ResultType;
	exports.StatementType = node_bindings_1.default.StatementType;
}));

var require_JS = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
}));

var require_JSInputTypeForTypeId = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	require_DuckDBTypeId();
}));

var require_JSToDuckDBValueConverter = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.JSToDuckDBValueConverter = void 0;
	exports.jsToDuckDBValue = jsToDuckDBValue;
	const DuckDBTypeId_1 = require_DuckDBTypeId();
	const ToDuckDBValueConverter_1 = require_ToDuckDBValueConverter();
	const ToDuckDBValueConverters_1 = require_ToDuckDBValueConverters();
	const JSInputConvertersByTypeId = {
		[DuckDBTypeId_1.DuckDBTypeId.INVALID]: ToDuckDBValueConverters_1.unwritableConverter,
		[DuckDBTypeId_1.DuckDBTypeId.BOOLEAN]: ToDuckDBValueConverters_1.valueFromBoolean,
		[DuckDBTypeId_1.DuckDBTypeId.TINYINT]: ToDuckDBValueConverters_1.valueFromNumber,
		[DuckDBTypeId_1.DuckDBTypeId.SMALLINT]: ToDuckDBValueConverters_1.valueFromNumber,
		[DuckDBTypeId_1.DuckDBTypeId.INTEGER]: ToDuckDBValueConverters_1.valueFromNumber,
		[DuckDBTypeId_1.DuckDBTypeId.BIGINT]: ToDuckDBValueConverters_1.bigintFromNumeric,
		[DuckDBTypeId_1.DuckDBTypeId.UTINYINT]: ToDuckDBValueConverters_1.valueFromNumber,
		[DuckDBTypeId_1.DuckDBTypeId.USMALLINT]: ToDuckDBValueConverters_1.valueFromNumber,
		[DuckDBTypeId_1.DuckDBTypeId.UINTEGER]: ToDuckDBValueConverters_1.valueFromNumber,
		[DuckDBTypeId_1.DuckDBTypeId.UBIGINT]: ToDuckDBValueConverters_1.bigintFromNumeric,
		[DuckDBTypeId_1.DuckDBTypeId.FLOAT]: ToDuckDBValueConverters_1.valueFromNumber,
		[DuckDBTypeId_1.DuckDBTypeId.DOUBLE]: ToDuckDBValueConverters_1.valueFromNumber,
		[DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP]: ToDuckDBValueConverters_1.timestampValueFromDate,
		[DuckDBTypeId_1.DuckDBTypeId.DATE]: ToDuckDBValueConverters_1.dateValueFromDate,
		[DuckDBTypeId_1.DuckDBTypeId.TIME]: ToDuckDBValueConverters_1.timeValueFromMicros,
		[DuckDBTypeId_1.DuckDBTypeId.INTERVAL]: ToDuckDBValueConverters_1.intervalValueFromObject,
		[DuckDBTypeId_1.DuckDBTypeId.HUGEINT]: ToDuckDBValueConverters_1.bigintFromNumeric,
		[DuckDBTypeId_1.DuckDBTypeId.UHUGEINT]: ToDuckDBValueConverters_1.bigintFromNumeric,
		[DuckDBTypeId_1.DuckDBTypeId.VARCHAR]: ToDuckDBValueConverters_1.valueFromString,
		[DuckDBTypeId_1.DuckDBTypeId.BLOB]: ToDuckDBValueConverters_1.blobValueFromBytes,
		[DuckDBTypeId_1.DuckDBTypeId.DECIMAL]: ToDuckDBValueConverters_1.decimalValueFromNumeric,
		[DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_S]: ToDuckDBValueConverters_1.timestampSecondsValueFromDate,
		[DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_MS]: ToDuckDBValueConverters_1.timestampMillisValueFromDate,
		[DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_NS]: ToDuckDBValueConverters_1.timestampNanosValueFromDate,
		[DuckDBTypeId_1.DuckDBTypeId.ENUM]: ToDuckDBValueConverters_1.valueFromString,
		[DuckDBTypeId_1.DuckDBTypeId.LIST]: ToDuckDBValueConverters_1.listValueFromArray,
		[DuckDBTypeId_1.DuckDBTypeId.STRUCT]: ToDuckDBValueConverters_1.structValueFromObject,
		[DuckDBTypeId_1.DuckDBTypeId.MAP]: ToDuckDBValueConverters_1.mapValueFromEntries,
		[DuckDBTypeId_1.DuckDBTypeId.ARRAY]: ToDuckDBValueConverters_1.arrayValueFromArray,
		[DuckDBTypeId_1.DuckDBTypeId.UUID]: ToDuckDBValueConverters_1.uuidValueFromString,
		[DuckDBTypeId_1.DuckDBTypeId.UNION]: ToDuckDBValueConverters_1.unionValueFromObject,
		[DuckDBTypeId_1.DuckDBTypeId.BIT]: ToDuckDBValueConverters_1.bitValueFromBytes,
		[DuckDBTypeId_1.DuckDBTypeId.TIME_TZ]: ToDuckDBValueConverters_1.timeTZValueFromObject,
		[DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_TZ]: ToDuckDBValueConverters_1.timestampTZValueFromDate,
		[DuckDBTypeId_1.DuckDBTypeId.ANY]: ToDuckDBValueConverters_1.unwritableConverter,
		[DuckDBTypeId_1.DuckDBTypeId.BIGNUM]: ToDuckDBValueConverters_1.bigintFromNumeric,
		[DuckDBTypeId_1.DuckDBTypeId.SQLNULL]: ToDuckDBValueConverters_1.nullFromNull,
		[DuckDBTypeId_1.DuckDBTypeId.STRING_LITERAL]: ToDuckDBValueConverters_1.unwritableConverter,
		[DuckDBTypeId_1.DuckDBTypeId.INTEGER_LITERAL]: ToDuckDBValueConverters_1.unwritableConverter,
		[DuckDBTypeId_1.DuckDBTypeId.TIME_NS]: ToDuckDBValueConverters_1.timeNSValueFromNanos,
		[DuckDBTypeId_1.DuckDBTypeId.GEOMETRY]: ToDuckDBValueConverters_1.geometryValueFromBytes,
		[DuckDBTypeId_1.DuckDBTypeId.VARIANT]: ToDuckDBValueConverters_1.variantValueFromJS
	};
	exports.JSToDuckDBValueConverter = (0, ToDuckDBValueConverter_1.createToDuckDBValueConverter)(JSInputConvertersByTypeId);
	function jsToDuckDBValue(value, type) {
		return (0, exports.JSToDuckDBValueConverter)(value, type, exports.JSToDuckDBValueConverter);
	}
}));

var require_JSTypeForTypeId = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	require_DuckDBTypeId();
}));

var require_Json = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
}));

var require_JsonTypeForTypeId = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	require_DuckDBTypeId();
}));

var require_version = /* @__PURE__ */ __commonJSMin(((exports, module, this$3) => {
	var __importDefault = this$3 && this$3.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.version = version;
	const node_bindings_1 = __importDefault((init_native_engine(), __toCommonJS(native_engine_exports)));
	function version() {
		return node_bindings_1.default.library_version();
	}
}));

var require_duckdb = /* @__PURE__ */ __commonJSMin(((exports, module, this$2) => {
	var __createBinding = this$2 && this$2.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __exportStar = this$2 && this$2.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.uhugeint_to_double = exports.hugeint_to_double = exports.double_to_uhugeint = exports.double_to_hugeint = void 0;
	var node_bindings_1 = (init_native_engine(), __toCommonJS(native_engine_exports));
	Object.defineProperty(exports, "double_to_hugeint", {
		enumerable: true,
		get: function() {
			return node_bindings_1.double_to_hugeint;
		}
	});
	Object.defineProperty(exports, "double_to_uhugeint", {
		enumerable: true,
		get: function() {
			return node_bindings_1.double_to_uhugeint;
		}
	});
	Object.defineProperty(exports, "hugeint_to_double", {
		enumerable: true,
		get: function() {
			return node_bindings_1.hugeint_to_double;
		}
	});
	Object.defineProperty(exports, "uhugeint_to_double", {
		enumerable: true,
		get: function() {
			return node_bindings_1.uhugeint_to_double;
		}
	});
	__exportStar(require_configurationOptionDescriptions(), exports);
	__exportStar(require_createDuckDBValueConverter(), exports);
	__exportStar(require_DuckDBAppender(), exports);
	__exportStar(require_DuckDBClientContext(), exports);
	__exportStar(require_DuckDBConnection(), exports);
	__exportStar(require_DuckDBDataChunk(), exports);
	__exportStar(require_DuckDBDataChunkWriter(), exports);
	__exportStar(require_DuckDBExtractedStatements(), exports);
	__exportStar(require_DuckDBInstance(), exports);
	__exportStar(require_DuckDBInstanceCache(), exports);
	__exportStar(require_DuckDBLogicalType(), exports);
	__exportStar(require_DuckDBMaterializedResult(), exports);
	__exportStar(require_DuckDBPendingResult(), exports);
	__exportStar(require_DuckDBPreparedStatement(), exports);
	__exportStar(require_DuckDBPreparedStatementCollection(), exports);
	__exportStar(require_DuckDBResult(), exports);
	__exportStar(require_DuckDBResultReader(), exports);
	__exportStar(require_DuckDBScalarFunction(), exports);
	__exportStar(require_DuckDBScalarFunctionBindInfo(), exports);
	__exportStar(require_DuckDBScalarFunctionInfo(), exports);
	__exportStar(require_DuckDBScalarFunctionInitInfo(), exports);
	__exportStar(require_DuckDBTableFunction(), exports);
	__exportStar(require_DuckDBTableFunctionBindInfo(), exports);
	__exportStar(require_DuckDBTableFunctionInfo(), exports);
	__exportStar(require_DuckDBTableFunctionInitInfo(), exports);
	__exportStar(require_DuckDBType(), exports);
	__exportStar(require_DuckDBTypeId(), exports);
	__exportStar(require_DuckDBValueConverter(), exports);
	__exportStar(require_DuckDBValueConverters(), exports);
	__exportStar(require_DuckDBVector(), exports);
	__exportStar(require_ToDuckDBValueConverter(), exports);
	__exportStar(require_ToDuckDBValueConverters(), exports);
	__exportStar(require_enums(), exports);
	__exportStar(require_JS(), exports);
	__exportStar(require_JSDuckDBValueConverter(), exports);
	__exportStar(require_JSInputTypeForTypeId(), exports);
	__exportStar(require_JSToDuckDBValueConverter(), exports);
	__exportStar(require_JSTypeForTypeId(), exports);
	__exportStar(require_Json(), exports);
	__exportStar(require_JsonDuckDBValueConverter(), exports);
	__exportStar(require_JsonTypeForTypeId(), exports);
	__exportStar(require_readValue(), exports);
	__exportStar(require_sql(), exports);
	__exportStar(require_values(), exports);
	__exportStar(require_version(), exports);
}));

var require_lib = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	var __createBinding = this$1 && this$1.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$1 && this$1.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$1 && this$1.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	var __exportStar = this$1 && this$1.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const duckdb = __importStar(require_duckdb());
	exports.default = duckdb;
	__exportStar(require_duckdb(), exports);
}));

const BESIDES = 250;
const SHARE = .6;
const PER_THREAD = 150;
const MORE_THREADS = 1;
const MOST_THREADS = 16;
async function startInstance(temporary) {
	const { DuckDBInstance } = await Promise.resolve().then(() => /* @__PURE__ */ __toESM(require_lib(), 1));
	return DuckDBInstance.create(":memory:", {
		threads: String(wantedThreads()),
		temp_directory: temporary,
		max_temp_directory_size: "20GB",
		autoinstall_known_extensions: "false",
		autoload_known_extensions: "false",
		allow_community_extensions: "false",
		allow_unsigned_extensions: "false"
	});
}
function wantedThreads() {
	return Math.min(availableParallelism() + MORE_THREADS, MOST_THREADS);
}
async function openConnection(instance, { files, databases = [], megabytes }) {
	const memory = Math.floor(Math.max(megabytes * .4, Math.min(megabytes - BESIDES, megabytes * SHARE)));
	const connection = await instance.connect();
	await connection.run([
		`SET memory_limit = '${Math.max(1, memory)}MB'`,
		`SET threads = ${Math.max(1, Math.min(wantedThreads(), Math.floor(memory / PER_THREAD)))}`,
		"SET TimeZone = 'UTC'",
		"SET preserve_insertion_order = true"
	].join("; "));
	for (const [index, path] of databases.entries()) try {
		await connection.run(`ATTACH ${textLiteral(path)} AS ${databaseName(index)} (READ_ONLY, TYPE duckdb)`);
	} catch {}
	const allowed = files.flatMap((path) => [.../* @__PURE__ */ new Set([path, readablePath(path)])]);
	await connection.run(`SET allowed_paths = ${textList(allowed)}; SET enable_external_access = false; SET lock_configuration = true`);
	return connection;
}
function runOn(connection) {
	return async (sql) => {
		return (await connection.runAndReadAll(sql)).getRowsJson();
	};
}

const FRAME = 4247762216;
const SKIPPED = 407710288;
function isZstd(head) {
	if (head.length < 4) return false;
	const magic = head.readUInt32LE(0);
	return magic === FRAME || magic - magic % 16 === SKIPPED;
}
function unpacksZstd() {
	return typeof Reflect.get(zlib, "createZstdDecompress") === "function";
}
async function* unpackZstd(path, size) {
	for (let start = 0; start < size;) {
		const frame = decompressor();
		pipeline(createReadStream(path, {
			start,
			highWaterMark: 1 << 18
		}), frame).catch(() => void 0);
		for await (const bytes of frame) yield bytes;
		if (frame.bytesWritten === 0) throw new TypeError("nothing was unpacked");
		start += frame.bytesWritten;
	}
}
function decompressor() {
	const create = Reflect.get(zlib, "createZstdDecompress");
	const stream = typeof create === "function" ? Reflect.apply(create, zlib, []) : void 0;
	if (stream instanceof Transform && "bytesWritten" in stream && typeof stream.bytesWritten === "number") return stream;
	throw new TypeError("this Node does not unpack zstd");
}

const LARGEST = 1e9;
const MOST_TIMES = 50;
const LARGEST_TOGETHER = 2e10;
async function plainFile(file, format, temporary, name, unpacked) {
	if (format.kind !== "csv" && format.kind !== "json") return file;
	const head = firstBytes(file.path);
	const packed = isZstd(head) ? "zstd" : head[0] === 31 && head[1] === 139 ? "gzip" : void 0;
	if (packed === "zstd" && !unpacksZstd()) throw new UnreadableTable(`\`${file.name}\` is compressed with zstd, which Node ${process.versions.node} cannot unpack`, "run this with Node 22.15 or newer, or compress it with gzip", "refused");
	const stated = format.encoding;
	const encoding = packed === void 0 ? encodingOf(head, stated) : void 0;
	if (packed === void 0 && encoding === void 0) return file;
	const { size } = statSync(file.path);
	const before = stampOf(file.path);
	const path = join(temporary, `plain-${name}`);
	const allowed = Math.max(LARGEST, size * MOST_TIMES);
	try {
		await pipeline([
			packed === "zstd" ? Readable.from(unpackZstd(file.path, size), { objectMode: false }) : createReadStream(file.path, { highWaterMark: 1 << 18 }),
			...packed === "gzip" ? [createGunzip()] : [],
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

const COLUMNS_FILE = "columns";
const LONGEST_MESSAGE = 64e6;

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
		connection = await openConnection(await instance, {
			files,
			databases,
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
		connection = await openConnection(await instance, {
			files: [path],
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
const instance = startInstance(temporary);
instance.catch(() => {});
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