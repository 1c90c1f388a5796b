import { S as HOME, b as EXIT_STATUS, c as oneOf, x as ConfigurationError } from "./basics.js";
import { r as findDataFiles, t as DEFAULT_LIMITS } from "./collect.js";
import { f as shellQuoted } from "./small-parts.js";
import { a as formatOf } from "./foreign-objects.js";
import { c as nameInWords, d as valueFormat, o as PERHAPS_PERSONAL, s as PERSONAL_WORDS } from "./resolve-reference.js";
import { c as isScalar, i as Document, o as isCollection, s as isMap } from "./yaml.js";
import { c as deskEngine, i as progressOn, n as writeText } from "./desk.js";
import { existsSync } from "node:fs";
import { dirname, isAbsolute, posix, relative, resolve, sep } from "node:path";

const FEW_ROWS = 20;
const NOTHING$1 = { options: {} };
function numberOptions({ type, least, most }, { values, distinct }, name, unique) {
	if (type !== "integer" && type !== "number" || least === void 0 || most === void 0) return NOTHING$1;
	const [from, to] = [Number(least), Number(most)];
	const width = type === "integer" ? widthOf(BigInt(least), BigInt(most)) : {};
	if (unique || values < 20) return { options: width };
	if (type === "integer" && from > 9e8 && /(^|[^a-z])(ts|time|timestamp|epoch|at)$/i.test(name)) return {
		options: width,
		remark: `a moment, in seconds or milliseconds? Seen from ${least} to ${most}`
	};
	if (type === "integer" && !(Number.isSafeInteger(from) && Number.isSafeInteger(to))) return { options: width };
	if (type === "number" && from >= 0 && to <= 1 && distinct > 2) return {
		options: {
			minimum: 0,
			maximum: 1
		},
		remark: `seen from ${from} to ${to}`
	};
	return { options: {
		...width,
		minimum: from,
		maximum: to
	} };
}
function widthOf(least, most) {
	const within = (bits) => least >= -(2n ** (bits - 1n)) && most < 2n ** (bits - 1n);
	if (within(32n)) return {};
	if (within(64n)) return { format: "i64" };
	return { format: least >= 0n && most < 2n ** 64n ? "u64" : "i128" };
}
function lengthOptions({ values, distinct, shortest, longest }) {
	return values >= 20 && distinct > 1 && shortest === longest && longest > 0 ? {
		minLength: shortest,
		maxLength: longest
	} : {};
}
function countOptions(type, { stored = "" }) {
	const count = type === "array" ? /\[(\d+)\]$/.exec(stored)?.[1] : void 0;
	return count === void 0 ? {} : {
		minItems: Number(count),
		maxItems: Number(count)
	};
}

function draftedType({ values, types, text, padded }, layout) {
	const stored = layout.stored !== void 0;
	if (values === 0) {
		const known = stored && layout.type !== "map" || isStructured(layout.type) ? layout.type : void 0;
		const remark = known === void 0 ? "it has no value in any row, so its type is for you to say" : NO_VALUE;
		return {
			...known === void 0 ? {} : { type: known },
			remark
		};
	}
	const [seen] = types;
	if (!seen) {
		if (text) return { type: "string" };
		if (layout.type === "number") return { remark: "a number, but for values that are not finite: mend those and say `logicalType: number`" };
		return { remark: stored ? `the standard has no logical type for what the file stores as ${layout.stored?.slice(0, 60) ?? ""}` : "its values are of several types" };
	}
	if (seen.type === "map") return { remark: "a map: the standard knows those from 3.2 on" };
	if (text && padded > 0 && (seen.type === "integer" || seen.type === "number")) return {
		type: "string",
		remark: "digits with leading zeros or plus signs: taken as text"
	};
	const forms = types.flatMap(({ form }) => form ?? []);
	if (seen.form !== void 0 && forms.length > 1) return {
		type: "string",
		remark: `dates, in which the day cannot be told from the month: say \`logicalType: ${seen.type}\` and its format (${forms.join(" or ")})`
	};
	return {
		type: seen.type,
		seen,
		...seen.form === void 0 ? {} : { form: seen.form }
	};
}
const NO_VALUE = "it has no value in any row";
function isStructured(type) {
	return type === "object" || type === "array";
}

const MOST_PAIRS = 10;
const ESTIMATE = .6;
function keyColumns(fields, profiles, rows) {
	return fields.flatMap((field) => {
		const profile = profiles[field.column];
		if (!profile || profile.values < rows || rows === 0) return [];
		const { type } = draftedType(profile, field.layout);
		return type !== void 0 && KEY_TYPES.has(type) ? [{
			field,
			profile
		}] : [];
	});
}
const KEY_TYPES = /* @__PURE__ */ new Set([
	"string",
	"integer",
	"date",
	"timestamp"
]);
function singleKeys(columns, rows) {
	return columns.filter(({ field, profile }) => profile.distinct >= rows * ESTIMATE && (rows >= 20 || isKeyName(field.name)));
}
function pairedKeys(columns, rows) {
	if (rows < 20) return [];
	const pairs = columns.flatMap((left, index) => columns.slice(index + 1).filter(({ profile }) => left.profile.distinct > 1 && profile.distinct > 1).filter(({ profile }) => left.profile.distinct * profile.distinct >= rows * ESTIMATE).map((right) => [left, right]));
	const weight = (pair) => (pair.some(({ field }) => isKeyName(field.name)) ? -2 : 0) + (pair.some(isTime) ? -1 : 0);
	return pairs.sort((left, right) => weight(left) - weight(right)).slice(0, MOST_PAIRS);
}
function isKey(result, rows) {
	return result !== void 0 && result.rows === rows && result.distinct === rows;
}
function primaryOf(keys) {
	return keys.find(({ field }) => isKeyName(field.name)) ?? keys.find((key) => !isTime(key)) ?? keys[0];
}
function keyRequest({ field, profile }) {
	const { type, form } = draftedType(profile, field.layout);
	return {
		names: [field.name],
		...type === void 0 ? {} : { type },
		...form === void 0 ? {} : { form },
		shown: false
	};
}
function isTime({ field, profile }) {
	const { type } = draftedType(profile, field.layout);
	return type === "date" || type === "timestamp";
}
function isKeyName(name) {
	return /(^|[^A-Za-z])(id|uuid|guid|key|code)$/i.test(name) || /[a-z0-9](Id|ID|Uuid|Key)$/.test(name);
}

function namesPerson(name) {
	const words = nameInWords(name);
	return PERSONAL_WORDS.test(words) || PERHAPS_PERSONAL.test(words) || words === "name";
}

const DEEPEST$1 = 8;
const MOST_FIELDS = 100;
function draftedFields(layout, csv = false) {
	const columns = [];
	const field = (of, above) => {
		const { name } = of;
		const personal = above.personal || namesPerson(name);
		const within = above.root === void 0 ? [] : [...above.within, [name]];
		return {
			name,
			layout: of,
			column: columns.push({
				names: [above.root ?? name],
				...within.length > 0 ? { within } : {},
				...(of.stored !== void 0 || csv) && of.type !== void 0 ? { type: of.type } : {},
				shown: !personal
			}) - 1,
			personal,
			fields: described(of, within.length).map((inner) => field(inner, {
				root: above.root ?? name,
				within,
				personal
			}))
		};
	};
	const named = layout.filter(({ name }) => name !== "");
	return {
		fields: named.map((of) => field(of, {
			within: [],
			personal: false
		})),
		columns,
		nameless: layout.length - named.length
	};
}
function described({ fields = [] }, depth) {
	return depth >= DEEPEST$1 || fields.length > MOST_FIELDS ? [] : fields.filter(({ name }) => name !== "");
}

const BESIDE = 60;
const ONE_LINE = 60;
const DEEPEST = 4;
const PHYSICAL = /^[A-Z][A-Z_ ]*(\(\d+,\d+\))?$/;
function draftedProperty(field, table, parent = table.rows) {
	const { name, layout, column } = field;
	const profile = table.profiles[column];
	if (!profile) return {
		value: { name },
		notes: []
	};
	const { values } = profile;
	const drafted = draftedType(profile, layout);
	const { type } = drafted;
	const personal = field.personal || profile.personal !== void 0;
	const unique = table.unique.has(column) || table.key.length === 1 && table.key.includes(column);
	const position = table.key.indexOf(column);
	const listed = !personal && type === "string" && !unique && position === -1 && !isKeyName(name) && (profile.listed?.length ?? 0) > 1 ? profile.listed : void 0;
	const format = type === "string" ? profile.forms.find((form) => !("why" in valueFormat(form))) : void 0;
	const numbers = drafted.seen && !personal ? numberOptions(drafted.seen, profile, name, unique) : { options: {} };
	const logicalTypeOptions = {
		...drafted.form === void 0 ? {} : { format: drafted.form },
		...type === "timestamp" && values > 0 && profile.offsets === values ? { timezone: true } : {},
		...format === void 0 ? {} : { format },
		...numbers.options,
		...type === "string" && format === void 0 && !listed && !personal ? lengthOptions(profile) : {},
		...countOptions(type, layout)
	};
	const inner = inside(field, type, table, values);
	const [physicalType, ...other] = table.stored[column] ?? [];
	const value = {
		name,
		...physicalType !== void 0 && other.length === 0 && PHYSICAL.test(physicalType) ? { physicalType } : {},
		...type === void 0 ? {} : { logicalType: type },
		...values > 0 && values === parent ? { required: true } : {},
		...position === -1 ? {} : { primaryKey: true },
		...position === -1 || table.key.length === 1 ? {} : { primaryKeyPosition: position + 1 },
		...unique && position === -1 ? { unique: true } : {},
		...personal ? { classification: "restricted" } : {},
		...Object.keys(logicalTypeOptions).length === 0 ? {} : { logicalTypeOptions },
		...listed ? { quality: [{
			type: "library",
			metric: "invalidValues",
			arguments: { validValues: listed },
			mustBe: 0
		}] } : {},
		...inner.value
	};
	return {
		value,
		notes: [
			...remarkNotes([
				drafted.remark,
				numbers.remark,
				personal ? void 0 : seenTimes(drafted.seen),
				!personal && profile.listed?.length === 1 ? "it is the same in all rows that have one" : void 0,
				values > 0 && values < parent ? `no value in ${share(parent - values, parent)}` : void 0,
				inner.remark
			].filter((remark) => remark !== void 0).join("; ")),
			...personal ? [{
				at: ["classification"],
				beside: personalWords(profile.personal)
			}] : [],
			..."logicalTypeOptions" in value ? [{
				at: ["logicalTypeOptions"],
				flow: true
			}] : [],
			...listed ? [...listed.join("").length <= ONE_LINE ? [{
				at: [
					"quality",
					0,
					"arguments",
					"validValues"
				],
				flow: true
			}] : [], {
				at: [
					"quality",
					0,
					"metric"
				],
				beside: "these were seen: are there others?"
			}] : [],
			...inner.notes
		]
	};
}
function below(at, notes) {
	return notes.map((note) => ({
		...note,
		at: [...at, ...note.at]
	}));
}
function share(part, whole) {
	const percent = 100 * part / whole;
	return `${percent < .1 ? "less than 0.1" : percent.toFixed(1).replace(/\.0$/, "")} % of the rows (${part.toLocaleString("en-US")} of ${whole.toLocaleString("en-US")})`;
}
function remarkNotes(text) {
	if (text === "") return [];
	return text.length <= BESIDE ? [{
		at: ["name"],
		beside: text
	}] : [{
		at: [],
		above: [text]
	}];
}
function personalWords(form) {
	return `${form === void 0 ? "its name may speak of a person" : `its values look like ${FORM_WORDS[form] ?? form}`}: no report shows them; write public if any may`;
}
const FORM_WORDS = {
	email: "e-mail addresses",
	ipv4: "addresses of machines",
	ipv6: "addresses of machines"
};
function seenTimes(seen) {
	if (!seen || ![
		"date",
		"timestamp",
		"time"
	].includes(seen.type)) return void 0;
	const { least, most } = seen;
	return least === void 0 || most === void 0 ? void 0 : least === most ? `always ${least}` : `seen from ${least} to ${most}`;
}
function inside({ layout, fields }, type, table, values) {
	if (type === "array") {
		const items = itemsOf(layout.items, 1);
		return {
			value: items ? { items } : {},
			notes: []
		};
	}
	if (type !== "object") return {
		value: {},
		notes: []
	};
	const left = layout.fields?.length ?? 0;
	if (fields.length === 0) return {
		value: {},
		notes: [],
		...left > 0 ? { remark: `it has ${left} different fields, which are not described` } : {}
	};
	const properties = fields.map((field) => draftedProperty(field, table, values));
	return {
		value: { properties: properties.map(({ value }) => value) },
		notes: properties.flatMap(({ notes }, index) => below(["properties", index], notes))
	};
}
function itemsOf(layout, depth) {
	if (layout?.type === void 0 || depth > DEEPEST) return void 0;
	const { type } = layout;
	const fields = type === "object" && depth < DEEPEST ? described(layout, depth) : [];
	const items = type === "array" ? itemsOf(layout.items, depth + 1) : void 0;
	const properties = fields.map((field) => ({
		name: field.name,
		...itemsOf(field, depth + 1)
	}));
	return {
		logicalType: type,
		...items ? { items } : {},
		...properties.length > 0 ? { properties } : {}
	};
}

const FORMATS = [
	"uuid",
	"email",
	"ipv4",
	"ipv6",
	"uri"
];
const TELEPHONE = "^(\\+[1-9][0-9 ().-]{6,18}[0-9]|\\([0-9]{2,5}\\) ?[0-9][0-9 -]{4,12}[0-9]|[0-9]{3}[ -][0-9]{3}[ -][0-9]{4})$";
const PERSONAL = /* @__PURE__ */ new Set([
	"email",
	"ipv4",
	"ipv6"
]);
const TEXT_FORMS = [...FORMATS.flatMap((name) => {
	const format = valueFormat(name);
	if ("why" in format) return [];
	return [{
		name,
		pattern: name === "uri" ? format.pattern.replace("*:", "*://") : format.pattern,
		personal: PERSONAL.has(name)
	}];
}), {
	name: "telephone numbers",
	pattern: TELEPHONE,
	personal: true
}];
const TIME_FORMS = [
	{
		type: "date",
		form: "dd.MM.yyyy"
	},
	{
		type: "date",
		form: "dd/MM/yyyy"
	},
	{
		type: "date",
		form: "MM/dd/yyyy"
	},
	{
		type: "date",
		form: "yyyy/MM/dd"
	},
	{
		type: "timestamp",
		form: "dd.MM.yyyy HH:mm"
	},
	{
		type: "timestamp",
		form: "dd.MM.yyyy HH:mm:ss"
	},
	{
		type: "timestamp",
		form: "dd/MM/yyyy HH:mm:ss"
	},
	{
		type: "timestamp",
		form: "MM/dd/yyyy HH:mm:ss"
	},
	{
		type: "timestamp",
		form: "yyyy/MM/dd HH:mm:ss"
	}
];

const LISTED = {
	most: 20,
	longest: 60,
	often: 5
};
function tableToDraft({ columns, name, schema }, files, format, called) {
	const fields = draftedFields(columns, format.kind === "csv");
	const own = format.kind === "duckdb" && name !== void 0 ? {
		kind: "duckdb",
		tables: [name],
		...schema === void 0 ? {} : { schema }
	} : format;
	return {
		fields,
		name: name ?? called,
		request: {
			files,
			format: own,
			columns: fields.columns,
			conditions: [],
			keys: [],
			examples: 1,
			profile: {
				is: "values",
				forms: TEXT_FORMS,
				timeForms: TIME_FORMS,
				listed: LISTED
			}
		}
	};
}
async function draftedObject({ fields: { fields, nameless }, request, name }, result, ask) {
	if (!result || !("rows" in result) || result.profile?.is !== "values") {
		const why = result && "failure" in result ? result.message : "it was not looked at";
		return {
			value: { name },
			notes: [{
				at: [],
				above: [`not described: ${why}`]
			}]
		};
	}
	const { rows, unreadable, profile } = result;
	const { key, unique } = await keysOf(request, {
		fields,
		rows,
		profiles: profile.columns
	}, ask);
	const table = {
		rows,
		profiles: profile.columns,
		stored: result.columns.map(({ stored }) => stored),
		key,
		unique
	};
	const properties = fields.map((field) => draftedProperty(field, table));
	const remarks = [
		...rows === 0 ? ["no row was there to see: types and everything else are for you to say"] : [],
		...rows > 0 && rows < 20 ? [`${rows === 1 ? "one row is" : `${rows} rows are`} too few to see bounds, lists of values and keys in`] : [],
		...unreadable.count === 0 ? [] : [`${unreadable.count === 1 ? "a row is" : `${unreadable.more ? "at least " : ""}${unreadable.count} rows are`} unreadable (${unreadable.examples[0]?.why ?? "no row at all"}), which the gate finds as well: mend ${unreadable.count === 1 ? "it" : "them"}`],
		...nameless === 0 ? [] : [`${nameless === 1 ? "a column has" : `${nameless} columns have`} no name, and cannot be described`]
	];
	return {
		value: {
			name,
			properties: properties.map(({ value }) => value),
			...rows > 0 ? { quality: [{
				type: "library",
				metric: "rowCount",
				mustBeGreaterThan: 0
			}] } : {}
		},
		notes: [
			...remarks.length > 0 ? [{
				at: [],
				above: remarks
			}] : [],
			...properties.flatMap(({ notes }, index) => below(["properties", index], notes)),
			...rows > 0 ? [{
				at: [
					"quality",
					0,
					"metric"
				],
				beside: `${rows.toLocaleString("en-US")} ${rows === 1 ? "was" : "were"} seen: how many are too few?`
			}] : []
		]
	};
}
async function keysOf(request, { fields, rows, profiles }, ask) {
	const columns = keyColumns(fields, profiles, rows);
	const counted = async (sets) => {
		if (sets.length === 0) return [];
		const used = [...new Set(sets.flat())];
		const { profile: _, ...rest } = request;
		const answers = await ask([{
			...rest,
			columns: used.map(keyRequest),
			keys: sets.map((set) => set.map((column) => used.indexOf(column)))
		}]);
		const [result] = "failure" in answers ? [] : answers;
		return result && "keys" in result ? sets.filter((_set, index) => isKey(result.keys[index], rows)) : [];
	};
	const singles = (await counted(singleKeys(columns, rows).map((column) => [column]))).flat();
	const primary = primaryOf(singles);
	if (primary) return {
		key: [primary.field.column],
		unique: new Set(singles.filter((column) => column !== primary).map(({ field }) => field.column))
	};
	const [pair = []] = await counted(pairedKeys(columns, rows));
	return {
		key: pair.map(({ field }) => field.column),
		unique: /* @__PURE__ */ new Set()
	};
}

const MOST_COLUMNS = 2e3;
async function draftContract$1(request) {
	const { files, engine, limits, signal } = request;
	const stated = formatOf(void 0, files.map(({ name }) => name));
	if ("why" in stated) return {
		failure: "unreadable",
		message: `\`${files[0]?.name ?? ""}\`: ${stated.why.replace(/^neither the contract nor /, "").replace(/^the name of the file says/, "the name of the file does not say")}`,
		remedy: "name a file that ends in .csv, .tsv, .json, .jsonl, .ndjson, .parquet or .duckdb"
	};
	const ask = async (tables) => {
		const scanned = await engine.scan({
			tables,
			limits
		}, signal);
		signal.throwIfAborted();
		return "failure" in scanned ? scanned : scanned.tables;
	};
	const layout = firstOf(await ask([{
		files,
		format: stated,
		...NOTHING,
		profile: { is: "layout" }
	}]));
	if ("failure" in layout) return layout;
	if (layout.profile?.is !== "layout") return NO_ANSWER;
	const { delimiter } = layout.profile;
	const format = stated.kind === "csv" && delimiter !== void 0 ? {
		...stated,
		delimiter
	} : stated;
	const schema = schemaOf(layout.profile.tables);
	const tables = layout.profile.tables.filter((table) => table.schema === schema).map((table) => tableToDraft(table, files, format, nameOf(request.path)));
	const columns = tables.reduce((sum, { fields }) => sum + fields.columns.length, 0);
	if (columns > MOST_COLUMNS) return {
		failure: "refused",
		message: `\`${request.path}\` has ${columns.toLocaleString("en-US")} columns and fields; at most ${MOST_COLUMNS.toLocaleString("en-US")} are described`,
		remedy: "draft a contract for a file with those that matter"
	};
	const seen = await ask(tables.map(({ request: table }) => table));
	if ("failure" in seen) return seen;
	const only = tables.length === 1 ? firstOf(seen) : void 0;
	if (only && "failure" in only) return only;
	const objects = [];
	for (const [index, table] of tables.entries()) objects.push(await draftedObject(table, seen[index], ask));
	return assembled(request, format, objects, {
		schema,
		left: layout.profile.more + layout.profile.tables.length - tables.length
	});
}
const NOTHING = {
	columns: [],
	conditions: [],
	keys: [],
	examples: 0
};
const NO_ANSWER = {
	failure: "refused",
	message: "this engine describes no data",
	remedy: "use another"
};
function firstOf(results) {
	return "failure" in results ? results : results[0] ?? NO_ANSWER;
}
function schemaOf(tables) {
	return tables.some(({ schema }) => schema === "main") ? "main" : tables[0]?.schema;
}
function nameOf(path) {
	const name = posix.basename(path).replace(/\.(gz|zst|zstd)$/i, "").replace(/\.[A-Za-z0-9]+$/, "").replaceAll(/[*?[\]{}()!+@|]+/g, "").replaceAll(/^[._ -]+|[._ -]+$/g, "");
	return name === "" ? posix.basename(posix.dirname(path)).replace(/^\.*$/, "") || "data" : name;
}
function idOf(name) {
	const id = name.replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "");
	return id === "" ? "data" : id;
}
const DELIMITERS = {
	";": "semicolon",
	"	": "tab",
	"|": "pipe"
};
function serverOf(path, format, schema) {
	if (format.kind === "duckdb") return {
		server: "local",
		type: "duckdb",
		database: path,
		...schema === void 0 ? {} : { schema }
	};
	const usual = /\.tsv(\.(gz|zst|zstd))?$/i.test(path) ? "	" : ",";
	const other = format.kind === "csv" && format.delimiter !== usual ? DELIMITERS[format.delimiter] : void 0;
	return {
		server: "local",
		type: "local",
		path,
		format: format.kind,
		...other === void 0 ? {} : { customProperties: [{
			property: "delimiter",
			value: other
		}] }
	};
}
function assembled({ path, output, schema: address, files }, format, objects, { schema, left }) {
	const name = nameOf(path);
	const contract = {
		apiVersion: "v3.1.0",
		kind: "DataContract",
		id: idOf(name),
		name,
		version: "0.1.0",
		status: "draft",
		servers: [serverOf(path, format, schema)],
		schema: objects.map(({ value }) => value)
	};
	const file = output ?? `${name}.odcs.yaml`;
	const data = files.length === 1 ? path : `the ${files.length.toLocaleString("en-US")} files of ${path}`;
	return {
		contract,
		notes: [
			{
				at: [],
				above: [
					`yaml-language-server: $schema=${address}`,
					"",
					`A first draft, written from ${data}. All that it states holds there.`,
					"What of it must hold for the rows to come, people decide: strike what is chance, widen what is too narrow, and add",
					"what data cannot show: what a row is, who may rely on it, how fresh it is, what is known to go wrong.",
					`Hold data against it: promotion-gates data-contract test ${shellQuoted(file)}`
				],
				...left > 0 ? { below: [`${left === 1 ? "One more table of" : `${left.toLocaleString("en-US")} more tables of`} the database ${left === 1 ? "is" : "are"} not described here.`] } : {}
			},
			{
				at: ["id"],
				beside: "keep it for as long as the data lives"
			},
			{
				at: ["version"],
				beside: "below 1.0.0 anything may change"
			},
			{
				at: ["status"],
				beside: "then active: from there on changes are held against the version"
			},
			{
				at: ["servers"],
				apart: true,
				above: [
					"description:",
					"  purpose: what a row is, and what it is for",
					"  limitations: what is not in it, and when it must not be used",
					"team, support, slaProperties (how late may it be?): see the standard"
				]
			},
			{
				at: ["schema"],
				apart: true
			},
			...objects.flatMap(({ notes }, index) => below(["schema", index], notes))
		]
	};
}

function commentedYaml(value, notes) {
	const document = new Document(value, {
		version: "1.2",
		compat: "yaml-1.1",
		aliasDuplicateObjects: false
	});
	for (const { at, above, beside, below, flow, apart } of notes) {
		if (at.length === 0) {
			if (above) document.commentBefore = comment(above);
			if (below) document.comment = comment(below);
			continue;
		}
		const parent = document.getIn(at.slice(0, -1), true);
		const node = document.getIn(at, true);
		const key = isMap(parent) ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === at.at(-1))?.key : node;
		if (above && (isScalar(key) || isCollection(key))) key.commentBefore = comment(above);
		if (apart && (isScalar(key) || isCollection(key))) key.spaceBefore = true;
		if (beside !== void 0 && (isScalar(node) || isCollection(node))) node.comment = comment([beside]);
		if (flow && isCollection(node)) node.flow = true;
	}
	return document.toString({ lineWidth: 0 });
}
function comment(lines) {
	return lines.map((line) => line === "" ? "" : ` ${line.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, " ")}`).join("\n");
}

async function draftContract({ workingDirectory, data, output, engine, signal }, format) {
	const files = findDataFiles(data, workingDirectory);
	const folder = output === void 0 ? workingDirectory : dirname(resolve(workingDirectory, output));
	const path = relative(folder, resolve(workingDirectory, data)).split(sep).join("/");
	if (isAbsolute(path)) throw new ConfigurationError({
		message: `no relative path leads from the contract to \`${data}\``,
		remedy: "write the contract beside the data"
	});
	const drafted = await draftContract$1({
		files,
		path,
		...output === void 0 ? {} : { output },
		schema: `https://raw.githubusercontent.com/${HOME}/${"v1"}/schemas/open-data-contract.schema.json`,
		engine,
		limits: DEFAULT_LIMITS,
		signal
	});
	if ("failure" in drafted) throw new ConfigurationError({
		message: drafted.message,
		remedy: drafted.remedy
	});
	const { contract, notes } = drafted;
	return format === "json" ? `${JSON.stringify(contract, null, 2)}\n` : commentedYaml(contract, notes);
}

async function dataContractDraft(files, options, desk) {
	const [data] = files;
	if (data === void 0 || files.length > 1) throw new ConfigurationError({
		message: `\`data-contract draft\` describes the data of one path; ${files.length === 0 ? "none was" : `${files.length} were`} named`,
		remedy: "`promotion-gates data-contract draft DATA`: a file, a folder, or a pattern in quotes"
	});
	for (const name of [
		"server",
		"environment",
		"data",
		"stage"
	]) if (options[name] !== void 0) throw new ConfigurationError({
		message: `\`--${name}\` is about a contract that is there, and \`draft\` writes the first one`,
		remedy: "`promotion-gates data-contract draft DATA [--output FILE]`"
	});
	const format = oneOf("--format", options.format, ["yaml", "json"], "yaml");
	const { output } = options;
	if (output !== void 0 && existsSync(resolve(desk.workingDirectory, output))) throw new ConfigurationError({
		message: `\`${output}\` is there already, and a draft overwrites nothing`,
		remedy: "name another file; `data-contract diff OLD NEW` says what differs"
	});
	const progress = progressOn(desk.stderr);
	progress.show("reading data…");
	const text = await draftContract({
		workingDirectory: desk.workingDirectory,
		data,
		...output === void 0 ? {} : { output },
		engine: deskEngine(desk, options["engine-directory"]),
		signal: desk.signal
	}, format).finally(progress.clear);
	writeText(text, output, desk);
	if (output !== void 0) desk.stderr.write(`wrote ${output}\nNext: read it line by line; then promotion-gates data-contract test ${output}\n`);
	return EXIT_STATUS.ready;
}

export { dataContractDraft };