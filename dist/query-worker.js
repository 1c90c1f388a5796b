import { a as errorCode, i as UnreadableTable, n as MORE_MEMORY, r as engineWords, t as LONGEST_MESSAGE } from "./shared/worker-protocol.js";
import { a as isValueOf, i as isStructured, n as parseLfsPointer, t as LONGEST_LFS_POINTER } from "./shared/lfs-pointer.js";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { closeSync, createReadStream, fstatSync, mkdirSync, openSync, readSync, realpathSync, rmSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";

function textLiteral(text) {
	const parts = text.split("\0").map((part) => `'${part.replaceAll("'", "''")}'`);
	return parts.length === 1 ? parts[0] ?? "''" : `(${parts.join(" || chr(0) || ")})`;
}
function textList(texts) {
	return `[${texts.map(textLiteral).join(", ")}]`;
}

const BESIDES = 250;
const SHARE = .6;
const PER_THREAD = 150;
async function openInstance({ engine, files, temporary, megabytes }) {
	const { DuckDBInstance } = createRequire(join(engine, "package.json"))("@duckdb/node-api");
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
	await connection.run(`SET allowed_paths = ${textList(files)}`);
	await connection.run("SET enable_external_access = false");
	await connection.run("SET lock_configuration = true");
	return async (sql) => {
		return (await connection.runAndReadAll(sql)).getRowsJson();
	};
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
const SECONDS = `${digits(2)}:${digits(2)}:${digits(2)}`;
const CLOCK = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,9})?)?";
const DAY_PATTERN = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
const CLOCK_WITH_OFFSET = "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3])(:?[0-5][0-9])?)";
function typedText(type, text) {
	return TYPED_TEXT[type](text);
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
	integer: (text) => `CASE WHEN CAST(TRY_CAST(${text} AS BIGINT) AS VARCHAR) = ${text} THEN CAST(TRY_CAST(${text} AS BIGINT) AS HUGEINT) WHEN regexp_full_match(${text}, '[+-]?[0-9]+') THEN TRY_CAST(${text} AS HUGEINT) END`,
	number: (text) => `CASE WHEN isfinite(TRY_CAST(${text} AS DOUBLE)) AND (${text} >= '+.' OR (${text} >= '!' AND ${text} < '+-')) AND NOT contains(${text}, '_') ${BLANKS$1.map((code) => `AND NOT ends_with(${text}, chr(${code}))`).join(" ")} THEN TRY_CAST(${text} AS DOUBLE) END`,
	date: (text) => `CASE WHEN ${text} GLOB '${DAY}' THEN TRY_CAST(${text} AS DATE) END`,
	time: (text) => `CASE WHEN regexp_full_match(${text}, '${CLOCK}') THEN TRY_CAST(${text} AS TIME) END`,
	timestamp: (text) => `CASE WHEN ${text} GLOB '${DAY}[T ][01]${SECONDS.slice(5)}' THEN TRY_CAST(${text} AS TIMESTAMP) WHEN regexp_full_match(${text}, '${DAY_PATTERN}[T ]${CLOCK}') THEN TRY_CAST(${text} AS TIMESTAMP) WHEN regexp_full_match(${text}, '${DAY_PATTERN}[T ]${CLOCK_WITH_OFFSET}') THEN CAST(TRY_CAST(${text} AS TIMESTAMPTZ) AS TIMESTAMP) END`
};
const NUMERIC_KINDS = "('UBIGINT', 'BIGINT', 'HUGEINT', 'UHUGEINT', 'DOUBLE')";
function typedJson(type, text, kind) {
	switch (type) {
		case "integer":
		case "number": return `CASE WHEN ${kind} IN ${NUMERIC_KINDS} THEN ${typedText(type, text)} END`;
		case "boolean": return `CASE WHEN ${kind} = 'BOOLEAN' THEN ${text} = 'true' END`;
		case "object":
		case "map": return `CASE WHEN ${kind} = 'OBJECT' THEN ${text} END`;
		case "array":
		case "vector": return `CASE WHEN ${kind} = 'ARRAY' THEN ${text} END`;
		default: return `CASE WHEN ${kind} = 'VARCHAR' THEN ${typedText(type, text)} END`;
	}
}
function typedStored(type, stored, value) {
	if (!STORES[type](stored)) return isStructured(type) ? "CAST(NULL AS VARCHAR)" : `CAST(NULL AS ${SQL_TYPES[type]})`;
	if (isStructured(type)) return `CAST(${value} AS VARCHAR)`;
	if (type === "number") return `CASE WHEN isfinite(CAST(${value} AS DOUBLE)) THEN CAST(${value} AS DOUBLE) END`;
	return `TRY_CAST(${value} AS ${SQL_TYPES[type]})`;
}
const INTEGER = /^U?(TINY|SMALL|BIG|HUGE)INT$|^U?INTEGER$|^DECIMAL\(\d+,0\)$/;
const NUMBER = /^(FLOAT|DOUBLE|DECIMAL\(\d+,\d+\))$/;
const STORES = {
	string: (stored) => /^(VARCHAR|UUID|JSON)$|^ENUM\(/.test(stored),
	integer: (stored) => INTEGER.test(stored),
	number: (stored) => INTEGER.test(stored) || NUMBER.test(stored),
	boolean: (stored) => stored === "BOOLEAN",
	date: (stored) => stored === "DATE",
	timestamp: (stored) => /^TIMESTAMP(_S|_MS|_NS| WITH TIME ZONE)?$/.test(stored),
	time: (stored) => /^TIME(_NS| WITH TIME ZONE)?$/.test(stored),
	object: (stored) => stored.startsWith("STRUCT(") && !/\[\d*\]$/.test(stored),
	map: (stored) => stored.startsWith("MAP(") && !/\[\d*\]$/.test(stored),
	array: (stored) => /\[\d*\]$/.test(stored),
	vector: (stored) => /\[\d*\]$/.test(stored)
};

const part$1 = {
	text: (column) => `t${column}`,
	kind: (column) => `k${column}`,
	stored: (column) => `r${column}`,
	value: (column) => `v${column}`
};
function presence(cells, column) {
	return cells === "stored" ? part$1.stored(column) : part$1.text(column);
}
function textOf(cells, column) {
	return cells === "stored" ? `CAST(${part$1.stored(column)} AS VARCHAR)` : part$1.text(column);
}
function comparedType(cells, { type }) {
	return type === void 0 || cells === "text" && isStructured(type) ? void 0 : type;
}
function valueSql(cells, request, column, stored) {
	const type = comparedType(cells, request);
	if (cells === "stored") {
		if (type === void 0) return textOf(cells, column);
		return typedStored(type, stored ?? "absent", part$1.stored(column));
	}
	if (type === void 0) return part$1.text(column);
	if (cells === "json") return typedJson(type, part$1.text(column), part$1.kind(column));
	return isStructured(type) ? part$1.text(column) : typedText(type, part$1.text(column));
}
function identitySql(cells, request, column) {
	const type = comparedType(cells, request);
	const value = part$1.value(column);
	if (cells === "stored") return type === void 0 ? [value] : [part$1.stored(column)];
	const text = part$1.text(column);
	if (type === "number") return [value, `CASE WHEN strlen(${text}) > 15 THEN ${text} END`];
	if (type === "timestamp" || type === "time") return [value, `CASE WHEN strlen(${text}) > ${type === "timestamp" ? 26 : 15} THEN ${`nullif(rtrim(regexp_extract(${text}, '[.][0-9]{6}([0-9]{1,3})', 1), '0'), '')`} END`];
	return [value];
}

const COMPARISONS = {
	"at-least": "<",
	"more-than": "<=",
	"at-most": ">",
	"less-than": ">="
};
function failsSql(condition, request, cells) {
	const { column } = condition;
	const value = part$1.value(column);
	switch (condition.is) {
		case "present": return `${presence(cells, column)} IS NULL`;
		case "typed": return `${presence(cells, column)} IS NOT NULL AND ${value} IS NULL`;
		case "at-least":
		case "more-than":
		case "at-most":
		case "less-than": return compare(value, COMPARISONS[condition.is], condition.value, comparedType(cells, request));
		case "within": {
			const type = comparedType(cells, request);
			return `${compare(value, "<", condition.least, type)} OR ${compare(value, ">", condition.most, type)}`;
		}
		case "length-at-least": return `length(${value}) < ${whole(condition.value)}`;
		case "length-at-most": return `length(${value}) > ${whole(condition.value)}`;
		case "multiple-of": return notMultiple(value, textOf(cells, column), condition.value, comparedType(cells, request));
		case "one-of": {
			const values = literals(condition.values, comparedType(cells, request));
			return values.length === 0 ? `${value} IS NOT NULL` : `${value} NOT IN (${values.join(", ")})`;
		}
		default: return someOf(condition.values, column, request, cells);
	}
}
function compare(value, operator, bound, type) {
	if (type === void 0 || isStructured(type)) throw new TypeError("only values of a scalar type are compared");
	if (type === "integer" && !isValueOf("integer", bound)) return `CAST(${value} AS DOUBLE) ${operator} CAST(${textLiteral(bound)} AS DOUBLE)`;
	if (type === "timestamp") return `${value} ${operator} CAST(CAST(${textLiteral(bound)} AS TIMESTAMPTZ) AS TIMESTAMP)`;
	return `${value} ${operator} CAST(${textLiteral(bound)} AS ${SQL_TYPES[type]})`;
}
function notMultiple(value, text, divisor, type) {
	if (type === "integer" && isValueOf("integer", divisor)) return `${value} % CAST(${textLiteral(divisor)} AS HUGEINT) <> 0`;
	return `${value} IS NOT NULL AND coalesce(${`TRY_CAST(${text} AS DECIMAL(38, 18)) % TRY_CAST(${textLiteral(divisor)} AS DECIMAL(38, 18))`} <> 0, fmod(CAST(${value} AS DOUBLE), CAST(${textLiteral(divisor)} AS DOUBLE)) <> 0)`;
}
function someOf(values, column, request, cells) {
	const texts = values.filter((value) => value !== null).map((value) => textLiteral(String(value)));
	const type = comparedType(cells, request);
	const typed = type === void 0 || type === "string" ? [] : literals(values, type);
	const ways = [
		...texts.length > 0 ? [`${textOf(cells, column)} IN (${texts.join(", ")})`] : [],
		...typed.length > 0 ? [`${part$1.value(column)} IN (${typed.join(", ")})`] : [],
		...values.includes(null) ? [`${presence(cells, column)} IS NULL`] : []
	];
	return ways.length === 0 ? "false" : ways.join(" OR ");
}
function literals(values, type) {
	return values.flatMap((value) => {
		if (value === null) return [];
		const text = String(value);
		if (type === void 0 || isStructured(type)) return [textLiteral(text)];
		if (type === "string") return [textLiteral(text)];
		if (!isValueOf(type, text)) return [];
		return type === "timestamp" ? [`CAST(CAST(${textLiteral(text)} AS TIMESTAMPTZ) AS TIMESTAMP)`] : [`CAST(${textLiteral(text)} AS ${SQL_TYPES[type]})`];
	});
}
function whole(value) {
	return BigInt(Math.trunc(value)).toString();
}

const BITS = 62;
async function countTable(request, source, run, rejects) {
	const { cells } = source;
	const json = cells === "json";
	const asked = request.conditions.flatMap((condition, index) => isCounted(condition.is) ? [] : [index]);
	const masks = Math.ceil(asked.length / BITS);
	const selected = [];
	const select = (sql) => selected.push(sql) - 1;
	const bad = json ? select("count(*) FILTER (bad)") : -1;
	const all = select("count(*)");
	const values = request.columns.map((_, column) => select(`count(${presence(cells, column)})`));
	const typed = request.columns.map((_, column) => select(`count(${part$1.value(column)})`));
	const found = request.columns.map(({ names }, column) => json ? names.map((_, name) => select(`count(${source.groups[0]?.found[column]?.[name] ?? "NULL"})`)) : []);
	const failing = asked.map((_, index) => select(`count(*) FILTER (m${Math.floor(index / BITS)} & ${1n << BigInt(index % BITS)} <> 0)`));
	const keys = request.keys.map((key) => {
		const complete = key.map((column) => `${part$1.value(column)} IS NOT NULL`).join(" AND ");
		return {
			rows: select(`count(*) FILTER (${complete})`),
			distinct: select(`count(DISTINCT ${keySql(request, source, key)})`)
		};
	});
	const branches = source.groups.map((group, index) => {
		return valuesSql(request, cells, group, { rejects: rejects[index] ?? "" });
	});
	const bits = Array.from({ length: masks }, (_, mask) => {
		const flags = asked.slice(mask * BITS, (mask + 1) * BITS).map((index, bit) => {
			const condition = request.conditions[index];
			const column = condition && request.columns[condition.column];
			if (!condition || !column) throw new RangeError("a condition about no column");
			return `CASE WHEN ${failsSql(condition, column, cells)} THEN ${1n << BigInt(bit)} ELSE 0 END`;
		});
		return `${json ? `CASE WHEN bad THEN 0 ELSE ${flags.join(" | ")} END` : flags.join(" | ")} AS m${mask}`;
	});
	const row = (await run(`SELECT ${selected.join(", ")} FROM (SELECT ${["*", ...bits].join(", ")} FROM (${branches.join(" UNION ALL ")}))`))[0] ?? [];
	const at = (index) => index < 0 ? 0 : Number(row[index] ?? 0);
	const rows = at(all) - at(bad);
	const columns = request.columns.map((_, column) => ({
		values: at(values[column] ?? -1),
		typed: at(typed[column] ?? -1)
	}));
	const counted = new Map(asked.map((condition, index) => [condition, at(failing[index] ?? -1)]));
	return {
		rows,
		bad: at(bad),
		columns,
		found: found.map((of) => of.map(at)),
		failing: request.conditions.map((condition, index) => {
			const column = columns[condition.column] ?? {
				values: 0,
				typed: 0
			};
			if (condition.is === "present") return rows - column.values;
			if (condition.is === "typed") return column.values - column.typed;
			return counted.get(index) ?? 0;
		}),
		keys: keys.map((key) => ({
			rows: at(key.rows),
			distinct: at(key.distinct)
		}))
	};
}
function valuesSql({ columns }, cells, group, options) {
	return `SELECT ${["*", ...columns.map((column, at) => `${valueSql(cells, column, at, group.stored[at])} AS ${part$1.value(at)}`)].join(", ")} FROM (${group.rows(options)})`;
}
function isCounted(is) {
	return is === "present" || is === "typed";
}
function keySql({ columns }, { cells }, key) {
	const parts = key.flatMap((column) => {
		const request = columns[column];
		return request ? identitySql(cells, request, column) : [];
	});
	if (parts.length === 1 && key[0] !== void 0 && parts[0] === part$1.value(key[0])) return parts[0];
	return `CASE WHEN ${key.map((column) => `${part$1.value(column)} IS NOT NULL`).join(" AND ")} THEN ${parts.length === 1 ? parts[0] : `{${parts.map((sql, index) => `'p${index}': ${sql}`).join(", ")}}`} END`;
}

const LONGEST_ROW = 16e6;
const MOST_REJECTS = 1e3;

const LONGEST_HEADER = 1e6;
const LINE_FEED$1 = 10;
const QUOTE$1 = 34;
function csvHeader(path, name, delimiter) {
	const bytes = firstBytes(path);
	const header = firstRecord(new TextDecoder("utf-8").decode(bytes), delimiter);
	if (header === void 0) {
		const why = bytes.length > LONGEST_HEADER ? "is longer than 1 MB" : "opens a quote that is never closed";
		throw new UnreadableTable(`the first row of \`${name}\`, which names the columns, ${why}`, "mend the header");
	}
	if (header.length === 1 && header[0] === "") throw new UnreadableTable(`\`${name}\` starts with an empty line; the first row names the columns`, "take the empty line out");
	if (header.some((cell) => cell.includes("�"))) throw new UnreadableTable(`the first row of \`${name}\` is not UTF-8 text`, "save the file as UTF-8");
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
function firstBytes(path) {
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
	if (other || looksWide(bytes)) throw new UnreadableTable(`\`${name}\` is UTF-16 text, which is not read`, "save it as UTF-8");
	return bytes;
}
function looksWide(bytes) {
	const pairs = Math.min(bytes.length >> 1, 64);
	if (pairs < 4) return false;
	let even = 0;
	let odd = 0;
	for (let pair = 0; pair < pairs; pair += 1) {
		if (bytes[pair * 2] === 0) even += 1;
		if (bytes[pair * 2 + 1] === 0) odd += 1;
	}
	return even > pairs * .7 || odd > pairs * .7;
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
		groups: [...groups.values()].map((group) => csvGroup(group, files, columns, delimiter)),
		columns: columns.map((column) => {
			const present = headers.map((header) => column.names.find((name) => header.includes(name)));
			const name = present.find((found) => found !== void 0);
			return {
				names: name === void 0 ? [] : [name],
				missingIn: present.flatMap((found, index) => found === void 0 ? [index] : [])
			};
		}),
		others: [...new Set(headers.flat())].filter((name) => name !== "" && !wanted.has(name))
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
		rows: ({ number, rejects }) => {
			const paths = textList((number === void 0 ? indexes : [number]).map((index) => files[index]?.path ?? ""));
			const parts = [...places.map((place, column) => `${place === -1 ? "CAST(NULL AS VARCHAR)" : `c${place}`} AS ${part$1.text(column)}`), ...number === void 0 ? [] : ["row_number() OVER () AS n"]];
			return `SELECT ${parts.length === 0 ? "1 AS one" : parts.join(", ")} FROM read_csv(${paths}, auto_detect = false, columns = {${types}}, header = true, delim = ${textLiteral(delimiter)}, quote = '"', escape = '"', comment = '', nullstr = '', allow_quoted_nulls = false, null_padding = false, strict_mode = true, compression = 'none', encoding = 'utf-8', max_line_size = ${LONGEST_ROW}, buffer_size = ${2 * LONGEST_ROW}, hive_partitioning = false, ignore_errors = true, ${noting(rejects)})`;
		}
	};
}
function noting(rejects) {
	return `store_rejects = true, rejects_limit = ${MOST_REJECTS}, rejects_table = '${rejects}', rejects_scan = '${rejects}_scan'`;
}

const LONGEST_VALUE = 100;
const FIRST_LOOK = 200;
async function failingRows(request, source, counts, run, fresh) {
	const found = request.conditions.map(() => []);
	const lacking = () => request.conditions.flatMap((_, index) => (found[index]?.length ?? 0) < Math.min(request.examples, counts.failing[index] ?? 0) ? [index] : []);
	for (const { file, group } of inOrder(source)) {
		const first = lacking();
		if (first.length === 0) break;
		const values = valuesSql(request, source.cells, group, {
			number: file,
			rejects: fresh()
		});
		const rows = source.cells === "json" ? `SELECT * FROM (${values}) WHERE NOT bad` : values;
		const fails = first.map((index) => `(${conditionSql(request, source, index)}) IS TRUE`);
		const texts = first.map((index) => shownSql(request, source, index));
		const seen = await run(`SELECT ${[
			"n",
			...fails.map((sql, at) => `${sql} AS f${at}`),
			...texts
		].join(", ")} FROM (${rows}) WHERE ${fails.join(" OR ")} LIMIT ${FIRST_LOOK}`);
		for (const row of seen) first.forEach((index, at) => {
			const of = found[index] ?? [];
			if (row[1 + at] === true && of.length < request.examples) of.push(foundRow(file, row[0], row[1 + first.length + at]));
		});
		const rest = seen.length < FIRST_LOOK ? [] : lacking();
		if (rest.length === 0) continue;
		const [row] = await run(`SELECT ${rest.map((index) => {
			const filter = `FILTER ((${conditionSql(request, source, index)}) IS TRUE)`;
			return `min_by({'n': n, 'v': ${shownSql(request, source, index)}}, n, ${request.examples}) ${filter}`;
		}).join(", ")} FROM (${rows})`);
		rest.forEach((index, at) => {
			const of = found[index] ?? [];
			const missing = pairs(row?.[at]);
			const known = new Set(of.filter((place) => place.file === file).map((place) => place.accepted));
			for (const { n, v } of missing) if (of.length < request.examples && !known.has(Number(n))) of.push(foundRow(file, n, v));
		});
	}
	return found;
}
async function repeatedRows(request, source, key, table, run, fresh) {
	const sql = keySql(request, source, key);
	const all = source.groups.map((group) => valuesSql(request, source.cells, group, { rejects: fresh() })).join(" UNION ALL ");
	const values = Math.max(1, Math.ceil(request.examples / 2));
	await run(`CREATE TEMP TABLE ${table} AS SELECT key, row_number() OVER (ORDER BY key) AS id FROM (SELECT key FROM (SELECT ${sql} AS key FROM (${all})) WHERE key IS NOT NULL GROUP BY key HAVING count(*) > 1 ORDER BY key LIMIT ${values})`);
	const shown = key.every((column) => request.columns[column]?.shown);
	const texts = key.map((column) => `left(${textOf(source.cells, column)}, 101)`);
	const text = shown ? `concat_ws(', ', ${texts.join(", ")})` : "NULL";
	const found = /* @__PURE__ */ new Map();
	for (const { file, group } of inOrder(source)) {
		const seen = await run(`SELECT id, n, shown FROM (SELECT id, n, shown, row_number() OVER (PARTITION BY id ORDER BY n) AS place FROM (${`SELECT n, ${sql} AS key, ${text} AS shown FROM (${valuesSql(request, source.cells, group, {
			number: file,
			rejects: fresh()
		})})`}) JOIN ${table} USING (key)) WHERE place <= 2 ORDER BY id, n`);
		for (const [id, n, value] of seen) {
			const of = found.get(Number(id)) ?? [];
			if (of.length < 2) of.push(foundRow(file, n, value));
			found.set(Number(id), of);
		}
		if (found.size === values && [...found.values()].every((of) => of.length === 2)) break;
	}
	return [...found].sort(([left], [right]) => left - right).flatMap(([, rows]) => rows);
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
function conditionSql(request, source, index) {
	const condition = request.conditions[index];
	const column = condition && request.columns[condition.column];
	if (!condition || !column) throw new RangeError("a condition about no column");
	return failsSql(condition, column, source.cells);
}
function shownSql(request, source, index) {
	const condition = request.conditions[index];
	return condition !== void 0 && condition.is !== "present" && request.columns[condition.column]?.shown === true ? `left(${textOf(source.cells, condition.column)}, 101)` : "CAST(NULL AS VARCHAR)";
}
function pairs(list) {
	return Array.isArray(list) ? list.map((entry) => ({
		n: entry.n,
		v: entry.v
	})) : [];
}
function foundRow(file, accepted, value) {
	if (typeof value !== "string") return {
		file,
		accepted: Number(accepted)
	};
	const characters = Array.from(value);
	const cut = characters.length > LONGEST_VALUE ? `${characters.slice(0, 99).join("")}…` : value;
	return {
		file,
		accepted: Number(accepted),
		value: cut
	};
}

const LOOKED_AT = 1e3;
async function jsonSource(files, columns, declared, run, fresh) {
	const arrays = [];
	const lines = [];
	files.forEach((file, index) => {
		const array = checkSignature(file, { kind: "json" }).toString("utf8").replace(/^\uFEFF/, "").trimStart().startsWith("[");
		if (array && lastCharacter(file.path) !== "]") throw new UnreadableTable(`\`${file.name}\` is not a JSON array: its end is missing`, "write or fetch it again");
		(array ? arrays : lines).push(index);
	});
	return {
		cells: "json",
		groups: [...lines.length > 0 ? [jsonGroup(lines, files, columns, linesSql)] : [], ...arrays.length > 0 ? [jsonGroup(arrays, files, columns, arraySql)] : []],
		columns: columns.map(({ names }) => ({
			names,
			missingIn: []
		})),
		others: await otherKeys(files, lines, arrays, declared, run, fresh)
	};
}
const linesSql = (paths, rejects) => `SELECT l FROM read_csv(${paths}, auto_detect = false, columns = {'l': 'VARCHAR'}, header = false, delim = chr(1), quote = '', escape = '', comment = '', nullstr = '', null_padding = false, strict_mode = false, compression = 'none', encoding = 'utf-8', max_line_size = ${LONGEST_ROW}, buffer_size = ${2 * LONGEST_ROW}, hive_partitioning = false, ignore_errors = true, ${noting(rejects)}) WHERE trim(l, ' \t\r') <> ''`;
const arraySql = (paths) => `SELECT CAST(json AS VARCHAR) AS l FROM read_json_objects(${paths}, format = 'array', compression = 'uncompressed', maximum_object_size = ${LONGEST_ROW}, hive_partitioning = false)`;
const IS_OBJECT = `starts_with(ltrim(l, ' \t\r\n\uFEFF'), '{')`;
function jsonGroup(indexes, files, columns, objects) {
	const paths = columns.flatMap(({ names }) => names.map(pointer));
	let next = 1;
	const places = columns.map(({ names }) => names.map(() => next++));
	return {
		files: indexes,
		stored: [],
		found: places.map((of) => of.map((place) => `h${place}`)),
		...objects === linesSql ? { records: {
			header: false,
			emptyRows: false
		} } : {},
		rows: ({ number, rejects }) => {
			const read = textList((number === void 0 ? indexes : [number]).map((index) => files[index]?.path ?? ""));
			const numbered = number === void 0 ? "" : ", row_number() OVER () AS n";
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
				...number === void 0 ? [] : ["n"]
			].join(", ")} FROM (SELECT ${extracted}${number === void 0 ? "" : ", n"} FROM (SELECT l${numbered} FROM (${objects(read, rejects)})))`;
		}
	};
}
function pointer(name) {
	return `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
async function otherKeys(files, lines, arrays, declared, run, fresh) {
	const wanted = new Set(declared);
	const seen = /* @__PURE__ */ new Set();
	for (const [indexes, objects] of [[lines, linesSql], [arrays, arraySql]]) {
		if (indexes.length === 0) continue;
		const first = `SELECT l FROM (${objects(textList([files[indexes[0] ?? 0]?.path ?? ""]), fresh())}) LIMIT ${LOOKED_AT}`;
		const keys = `SELECT DISTINCT unnest(CASE WHEN ${IS_OBJECT} THEN TRY(json_keys(ltrim(l, '\uFEFF'))) END) AS key FROM (${first})`;
		for (const [key] of await run(`SELECT key FROM (${keys}) ORDER BY key`)) seen.add(String(key));
	}
	return [...seen].filter((name) => !wanted.has(name));
}

async function parquetSource(files, columns, declared, run) {
	const groups = /* @__PURE__ */ new Map();
	const layouts = [];
	for (const [index, file] of files.entries()) {
		checkSignature(file, { kind: "parquet" });
		const layout = await layoutOf(file, run);
		layouts.push(layout);
		const key = JSON.stringify(layout);
		const group = groups.get(key) ?? {
			layout,
			files: []
		};
		group.files.push(index);
		groups.set(key, group);
	}
	const wanted = new Set(declared);
	return {
		cells: "stored",
		groups: [...groups.values()].map((group) => parquetGroup(group, files, columns, mixed(columns, layouts))),
		columns: columns.map((column) => {
			const present = layouts.map(({ names }) => column.names.find((name) => names.includes(name)));
			const name = present.find((found) => found !== void 0);
			return {
				names: name === void 0 ? [] : [name],
				missingIn: present.flatMap((found, index) => found === void 0 ? [index] : [])
			};
		}),
		others: [...new Set(layouts.flatMap(({ names }) => names))].filter((name) => !wanted.has(name))
	};
}
async function layoutOf({ path, name }, run) {
	const described = await run(`DESCRIBE SELECT * FROM ${read([path])}`);
	const types = described.map((row) => String(row[1]));
	const tree = await run(`SELECT name, coalesce(num_children, 0) FROM parquet_schema(${textLiteral(path)})`);
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
function mixed(columns, layouts) {
	return columns.map((column) => new Set(layouts.flatMap((layout) => typeIn(layout, column) ?? [])).size > 1);
}
function typeIn(layout, { names }) {
	const name = names.find((candidate) => layout.names.includes(candidate));
	return name === void 0 ? void 0 : layout.types[layout.names.indexOf(name)];
}
function parquetGroup({ layout, files: indexes }, files, columns, asText) {
	const places = columns.map(({ names }) => {
		const name = names.find((candidate) => layout.names.includes(candidate));
		return name === void 0 ? -1 : layout.names.indexOf(name);
	});
	const aliases = layout.names.map((_, place) => `c${place}`);
	return {
		files: indexes,
		stored: columns.map((column) => typeIn(layout, column)),
		found: [],
		rows: ({ number }) => {
			const paths = (number === void 0 ? indexes : [number]).map((index) => files[index]?.path ?? "");
			const parts = [...places.map((place, column) => {
				if (place === -1) return `NULL AS ${part$1.stored(column)}`;
				return `${asText[column] ? `CAST(c${place} AS VARCHAR)` : `c${place}`} AS ${part$1.stored(column)}`;
			}), ...number === void 0 ? [] : ["n + 1 AS n"]];
			const names = [...aliases, ...number === void 0 ? [] : ["n"]].join(", ");
			return `SELECT ${parts.length === 0 ? "1 AS one" : parts.join(", ")} FROM ${read(paths, number !== void 0)} AS file(${names})`;
		}
	};
}
function read(paths, numbered = false) {
	return `read_parquet(${textList(paths)}, hive_partitioning = false, union_by_name = false${numbered ? ", file_row_number = true" : ""})`;
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
async function locateRows(path, dialect, wanted) {
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
	for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) if (feed(chunk)) return result;
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
			if (refused.length === 0 && statSync(path).size > LINES_ARE_COUNTED) continue;
			const rows = await locateRows(path, records, {
				accepted,
				rejected: refused.map(({ record }) => record)
			});
			const astray = refused.find(({ askew }) => askew)?.record ?? Infinity;
			const last = rejected.more ? refused.at(-1)?.record ?? 0 : Infinity;
			located.set(index, {
				rows,
				certain: Math.min(astray, last)
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

const MOST_COLUMNS = 100;
function splitRequest(request) {
	const all = request.columns.map((_, index) => index);
	const groups = [];
	for (let from = 0; from < all.length || from === 0; from += MOST_COLUMNS) groups.push(all.slice(from, from + MOST_COLUMNS));
	const parts = groups.map((columns) => part(request, columns, true));
	const held = new Set(parts.flatMap(({ keys }) => keys));
	const across = request.keys.flatMap((key, index) => held.has(index) ? [] : [part(request, [...new Set(key)], false, index)]);
	return [...parts, ...across];
}
function part(request, columns, withConditions, onlyKey) {
	const place = new Map(columns.map((column, at) => [column, at]));
	const within = (column) => place.has(column);
	const conditions = withConditions ? indexes(request.conditions, ({ column }) => within(column)) : [];
	const keys = indexes(request.keys, (key, index) => onlyKey === void 0 ? key.every(within) : index === onlyKey);
	return {
		columns,
		conditions,
		keys,
		request: {
			...request,
			columns: columns.flatMap((column) => request.columns[column] ?? []),
			conditions: conditions.flatMap((index) => {
				const condition = request.conditions[index];
				return condition ? [{
					...condition,
					column: place.get(condition.column) ?? 0
				}] : [];
			}),
			keys: keys.map((index) => (request.keys[index] ?? []).map((column) => place.get(column) ?? 0))
		}
	};
}
function indexes(list, wanted) {
	return list.flatMap((entry, index) => wanted(entry, index) ? [index] : []);
}

async function scanTable(request, prefix, run) {
	if (request.files.length === 0) throw new UnreadableTable("there is no file to read", "name one");
	const before = request.files.map(({ path }) => stampOf(path));
	const declared = request.columns.flatMap(({ names }) => names);
	const columns = [];
	const conditions = [];
	const keys = [];
	let whole;
	for (const [index, part] of splitRequest(request).entries()) {
		const result = await scanPart(part.request, declared, `${prefix}_${index}`, run);
		whole ??= result;
		part.columns.forEach((column, at) => columns[column] ??= result.columns[at] ?? NO_COLUMN);
		part.conditions.forEach((condition, at) => conditions[condition] = result.conditions[at] ?? {
			failing: 0,
			examples: []
		});
		part.keys.forEach((key, at) => keys[key] = result.keys[at] ?? {
			rows: 0,
			distinct: 0,
			examples: []
		});
	}
	request.files.forEach(({ path, name }, index) => {
		if (stampOf(path) === before[index]) return;
		throw new UnreadableTable(`\`${name}\` changed while it was read`, "check it when nothing writes to it");
	});
	if (!whole) throw new RangeError("a request without parts");
	return {
		...whole,
		columns,
		conditions,
		keys
	};
}
const NO_COLUMN = {
	missingIn: [],
	stored: [],
	values: 0,
	typed: 0
};
async function scanPart(request, declared, prefix, run) {
	let named = 0;
	const fresh = () => `${prefix}_rejects_${named++}`;
	const source = await openSource(request, declared, run, fresh);
	const rejects = source.groups.map(fresh);
	const counts = await countTable(request, source, run, rejects);
	const noted = rejects.filter((_, group) => source.groups[group]?.records);
	const rejected = await rejectedRows(noted, request.files, run);
	const failing = await failingRows(request, source, counts, run, fresh);
	const repeated = [];
	for (const [index, key] of request.keys.entries()) {
		const count = counts.keys[index];
		const repeats = count !== void 0 && count.distinct < count.rows && request.examples > 0;
		repeated.push(repeats ? await repeatedRows(request, source, key, `${prefix}_repeated_${index}`, run, fresh) : []);
	}
	const bad = counts.bad > 0 ? await badRows(request, source, run, fresh) : [];
	const places = await placeRows(source, request.files, [
		...failing.flat(),
		...repeated.flat(),
		...bad
	], rejected);
	const place = ({ file, accepted, value }) => ({
		...places.accepted(file, accepted),
		...value === void 0 ? {} : { value }
	});
	const unreadable = [...rejected.rows.slice(0, request.examples).map(({ file, record, why }) => ({
		...places.rejected(file, record),
		why: places.tooLong(file, record) ? TOO_LONG : why
	})), ...bad.map(({ file, accepted }) => ({
		...places.accepted(file, accepted),
		why: "it is not a JSON object"
	}))];
	return {
		rows: counts.rows,
		unreadable: {
			count: rejected.rows.length + counts.bad,
			more: rejected.more,
			examples: unreadable.slice(0, request.examples)
		},
		columns: request.columns.map((_, column) => columnResult(source, counts, column)),
		others: source.others,
		conditions: request.conditions.map((_, index) => ({
			failing: counts.failing[index] ?? 0,
			examples: (failing[index] ?? []).map(place)
		})),
		keys: counts.keys.map((count, index) => ({
			...count,
			examples: (repeated[index] ?? []).map(place)
		}))
	};
}
async function openSource({ format, files, columns }, declared, run, fresh) {
	if (format.kind === "csv") return csvSource(files, columns, declared, format.delimiter);
	return format.kind === "json" ? jsonSource(files, columns, declared, run, fresh) : parquetSource(files, columns, declared, run);
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

const WATCH = 20;
const temporary = process.argv[2] ?? "";
process.on("SIGINT", () => {});
process.on("SIGTERM", () => {});
function answer(message) {
	const bytes = Buffer.from(`${JSON.stringify(message)}\n`);
	for (let at = 0; at < bytes.length;) try {
		at += writeSync(1, bytes, at);
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
async function serve({ engine, scan }) {
	watchMemory(scan.limits.megabytes);
	const files = /* @__PURE__ */ new Set();
	const tables = scan.tables.map((table) => ({
		...table,
		files: table.files.map((file) => {
			try {
				const path = realpathSync(file.path);
				files.add(path);
				return {
					...file,
					path
				};
			} catch {
				return file;
			}
		})
	}));
	let run;
	try {
		run = await openInstance({
			engine,
			files: [...files],
			temporary,
			megabytes: scan.limits.megabytes
		});
	} catch {
		answer({ stopped: {
			failure: "no-engine",
			message: "no SQL engine: the one that was found cannot be loaded on this machine",
			remedy: "take it away, so that one for this platform is installed, or name another in `engine-directory`"
		} });
		return;
	}
	for (const [table, request] of tables.entries()) try {
		answer({
			table,
			result: await scanTable(request, `t${table}`, run)
		});
	} catch (error) {
		answer({
			table,
			result: engineWords(error, request.format, request.files.map(({ name }) => name))
		});
	}
}
mkdirSync(temporary, { mode: 448 });
let received = "";
let started = false;
process.stdin.setEncoding("utf8");
process.stdin.on("data", (text) => {
	if (started) return;
	received += text;
	const lineEnd = received.indexOf("\n");
	if (lineEnd === -1 && received.length <= 64e6) return;
	started = true;
	const request = JSON.parse(received.slice(0, lineEnd));
	received = "";
	serve(request).then(() => {
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