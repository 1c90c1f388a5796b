import { d as didYouMean, f as codeSpan } from "./basics.js";
import { g as nameList, h as boundedText } from "./small-parts.js";
import { _ as isValueOf, a as ENGINE, b as ruleLimit, f as isUtc, g as isStructured, h as LEXICAL_WORDS, i as planObjectQuality, l as planBuilder, m as LOGICAL_TYPES, n as resolveReference, p as isZone, r as planProperty, u as TEXT_FORMATS, v as OPERATORS, x as isEdgeCase } from "./resolve-reference.js";
import { i as stepNeeded, t as STEPS } from "./compatibility.js";

function changeList() {
	const changes = [];
	return {
		changes,
		about: (element) => (kind, says, location) => {
			changes.push({
				kind,
				element: boundedText(element, 2e3),
				says: boundedText(says, 2e3),
				location
			});
		}
	};
}
function shown$1(value) {
	return value === void 0 ? "nothing" : codeSpan(boundedText(typeof value === "string" ? value : JSON.stringify(value), 200));
}
function changedValue(before, after, key) {
	const from = before.has(key) ? before.get(key).value : void 0;
	const to = after.has(key) ? after.get(key).value : void 0;
	return sameValue(from, to) ? void 0 : {
		from,
		to,
		location: after.has(key) ? after.get(key).location : after.location
	};
}
function sameValue(left, right) {
	return canonical(left) === canonical(right);
}
function canonical(value) {
	return JSON.stringify(value, (_, inner) => typeof inner === "object" && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => one < other ? -1 : 1)) : inner);
}

function pairNodes(before, after, nameOf) {
	const pairs = [];
	const left = new Set(after);
	const unpaired = [];
	const byId = new Map(after.flatMap((node) => node.text("id") === void 0 ? [] : [[node.text("id"), node]]));
	for (const node of before) {
		const partner = node.text("id") === void 0 ? void 0 : byId.get(node.text("id"));
		if (partner && left.delete(partner)) pairs.push([node, partner]);
		else unpaired.push(node);
	}
	const byName = /* @__PURE__ */ new Map();
	for (const node of left) byName.set(nameOf(node), [...byName.get(nameOf(node)) ?? [], node]);
	const removed = [];
	for (const node of unpaired) {
		const partner = byName.get(nameOf(node))?.shift();
		if (partner) {
			left.delete(partner);
			pairs.push([node, partner]);
		} else removed.push(node);
	}
	return {
		pairs,
		removed,
		added: [...left]
	};
}

function otherKeys(node, known) {
	return Object.fromEntries(node.keys.filter((key) => !known.has(key)).map((key) => [key, node.get(key).value]));
}

const BOUNDS = [
	{
		key: "minimum",
		exclusive: "exclusiveMinimum",
		lower: true
	},
	{
		key: "maximum",
		exclusive: "exclusiveMaximum",
		lower: false
	},
	{
		key: "minLength",
		lower: true
	},
	{
		key: "maxLength",
		lower: false
	},
	{
		key: "minItems",
		lower: true
	},
	{
		key: "maxItems",
		lower: false
	},
	{
		key: "minProperties",
		lower: true
	},
	{
		key: "maxProperties",
		lower: false
	}
];
const FORMS = [
	"format",
	"timezone",
	"defaultTimezone",
	"dimensions",
	"elementType",
	"distanceMetric",
	"embeddingModel",
	"embeddingModelVersion"
];
function optionChanges(before, after, note) {
	const [old, now] = [before.get("logicalTypeOptions"), after.get("logicalTypeOptions")];
	const place = (key) => now.has(key) ? now.get(key).location : after.location;
	for (const bound of BOUNDS) {
		const exclusive = "exclusive" in bound ? bound.exclusive : void 0;
		const [from, to] = [boundOf(old, bound.key, exclusive), boundOf(now, bound.key, exclusive)];
		const looser = comparedBounds(from, to, bound.lower);
		if (looser === void 0) continue;
		const where = to && exclusive !== void 0 && now.has(exclusive) ? exclusive : bound.key;
		note(looser ? "guarantee-dropped" : "guarantee-added", `${bound.key} was ${boundWords(from)}, is ${boundWords(to)}`, place(where));
	}
	for (const key of FORMS) {
		const change = changedValue(old, now, key);
		if (change) note("form-changed", `${key} was ${shown$1(change.from)}, is ${shown$1(change.to)}`, place(key));
	}
	for (const key of ["uniqueItems", "normalized"]) {
		const [was, is] = [old.flag(key), now.flag(key)];
		if (was !== is) note(was ? "guarantee-dropped" : "guarantee-added", `${key} was ${was}, is ${is}`, place(key));
	}
	patternChange(old, now, note, place("pattern"));
	multipleChange(old, now, note, place("multipleOf"));
	const fields = (options) => options.list("required").map(({ value }) => value);
	const [had, has] = [fields(old), fields(now)];
	for (const name of had.filter((field) => !has.includes(field))) note("guarantee-dropped", `the field ${shown$1(name)} may now be missing`, place("required"));
	for (const name of has.filter((field) => !had.includes(field))) note("guarantee-added", `the field ${shown$1(name)} must now be there`, place("required"));
}
function boundOf(options, key, exclusive) {
	const of = (name) => {
		const { value } = options.get(name);
		return typeof value === "number" || typeof value === "string" ? value : void 0;
	};
	const own = of(key);
	const other = exclusive === void 0 ? void 0 : of(exclusive);
	if (own !== void 0) return {
		value: own,
		exclusive: exclusive !== void 0 && options.flag(exclusive)
	};
	return other === void 0 ? void 0 : {
		value: other,
		exclusive: true
	};
}
function comparedBounds(from, to, lower) {
	if (!from && !to) return void 0;
	if (!from || !to) return to === void 0;
	if (from.value === to.value) return from.exclusive === to.exclusive ? void 0 : from.exclusive;
	return lower === to.value < from.value;
}
function boundWords(bound) {
	return bound ? `${shown$1(bound.value)}${bound.exclusive ? " (itself left out)" : ""}` : "not there";
}
function patternChange(old, now, note, location) {
	const [from, to] = [old.text("pattern"), now.text("pattern")];
	if (from === to) return;
	if (from === void 0) note("guarantee-added", `it must now match ${shown$1(to)}`, location);
	else if (to === void 0) note("guarantee-dropped", `it need not match ${shown$1(from)} any more`, location);
	else note("pattern-changed", `the pattern was ${shown$1(from)}, is ${shown$1(to)}`, location);
}
function multipleChange(old, now, note, location) {
	const [from, to] = [old.number("multipleOf"), now.number("multipleOf")];
	if (sameValue(from, to)) return;
	const says = `multipleOf was ${shown$1(from)}, is ${shown$1(to)}`;
	if (from === void 0 || to !== void 0 && to % from === 0) note("guarantee-added", says, location);
	else if (to === void 0 || from % to === 0) note("guarantee-dropped", says, location);
	else note("form-changed", says, location);
}

function relationshipChanges(before, after, note) {
	const target = (node) => JSON.stringify([node.get("from").value ?? null, node.get("to").value ?? null]);
	const words = (node) => shown$1(node.get("to").value);
	const [old, now] = [before.list("relationships"), after.list("relationships")];
	const [had, has] = [new Set(old.map(target)), new Set(now.map(target))];
	for (const node of old) if (!has.has(target(node))) note("guarantee-dropped", `need not be found in ${words(node)} any more`, after.location);
	for (const node of now) if (!had.has(target(node))) note("guarantee-added", `must now be found in ${words(node)}`, node.location);
}

function valueChanges(before, after, note, location) {
	const [old, now] = [new Set(before), new Set(after)];
	for (const value of now) if (!old.has(value)) note("value-added", `${shown$1(value)} is allowed now`, location);
	for (const value of old) if (!now.has(value)) note("value-removed", `${shown$1(value)} is not allowed any more`, location);
}

function ruleChanges(before, after, element, list) {
	const { pairs, removed, added } = pairNodes(before.list("quality"), after.list("quality"), ruleName);
	const about = (rule) => list.about(`${element} (${ruleName(rule)})`);
	for (const rule of removed) if (rule.text("type") !== "text") about(rule)("rule-loosened", "the rule is gone", after.location);
	else about(rule)("documentation-changed", "a text is gone", after.location);
	for (const rule of added) if (rule.text("type") !== "text") about(rule)("rule-tightened", "a new rule", rule.location);
	else about(rule)("documentation-changed", "a new text", rule.location);
	for (const [old, now] of pairs) ruleChange(old, now, about(now));
}
function ruleName(rule) {
	const type = rule.text("type") ?? "library";
	return rule.text("name") ?? rule.text("description") ?? (type === "library" ? rule.text("metric") ?? rule.text("rule") ?? "rule" : type);
}
const DECIDES = [
	"type",
	"metric",
	"rule",
	"query",
	"engine",
	"implementation"
];
function ruleChange(before, after, note) {
	for (const key of DECIDES) {
		const change = changedValue(before, after, key);
		if (change) note("rule-changed", `${key} was ${shown$1(change.from)}, is ${shown$1(change.to)}`, change.location);
	}
	limitChange(before, after, note);
	severityChange(before, after, note);
	edgeCaseChange(before, after, note);
	const [old, now] = [before.get("arguments"), after.get("arguments")];
	const at = after.has("arguments") ? now.location : after.location;
	if (old.has("validValues") || now.has("validValues")) {
		const values = (node) => node.list("validValues").map(({ value }) => value);
		valueChanges(values(old), values(now), note, at);
	}
	for (const key of /* @__PURE__ */ new Set([...old.keys, ...now.keys])) {
		if (key === "validValues") continue;
		const change = changedValue(old, now, key);
		if (!change) continue;
		note(key === "pattern" ? "pattern-changed" : "rule-changed", `${key} was ${shown$1(change.from)}, is ${shown$1(change.to)}`, change.location);
	}
}
function limitChange(before, after, note) {
	const parts = (rule) => [...OPERATORS, "unit"].map((key) => rule.has(key) ? rule.get(key).value : null);
	if (sameValue(parts(before), parts(after))) return;
	const words = (rule) => OPERATORS.flatMap((key) => rule.has(key) ? [`${key} ${shown$1(rule.get(key).value)}`] : []).join(", ") || "no operator";
	const unit = changedValue(before, after, "unit");
	const says = `allowed was ${words(before)}${unit ? ` in ${unitWords(unit.from)}` : ""}, is ${words(after)}${unit ? ` in ${unitWords(unit.to)}` : ""}`;
	const [from, to] = [allowed(before), allowed(after)];
	if (!from || !to || unit) note("rule-changed", says, after.location);
	else if (contains(to, from)) note("rule-loosened", says, after.location);
	else if (contains(from, to)) note("rule-tightened", says, after.location);
	else note("rule-changed", says, after.location);
}
function unitWords(unit) {
	return typeof unit === "string" ? unit : "rows";
}
function allowed(rule) {
	const limit = ruleLimit(rule);
	if ("why" in limit) return void 0;
	const [first = NaN, second = NaN] = limit.values;
	const all = {
		low: -Infinity,
		lowOpen: false,
		high: Infinity,
		highOpen: false
	};
	return {
		mustBe: {
			low: first,
			lowOpen: false,
			high: first,
			highOpen: false
		},
		mustBeGreaterThan: {
			...all,
			low: first,
			lowOpen: true
		},
		mustBeGreaterOrEqualTo: {
			...all,
			low: first
		},
		mustBeLessThan: {
			...all,
			high: first,
			highOpen: true
		},
		mustBeLessOrEqualTo: {
			...all,
			high: first
		},
		mustBeBetween: {
			low: first,
			lowOpen: true,
			high: second,
			highOpen: true
		}
	}[limit.operator];
}
function contains(outer, inner) {
	const low = outer.low < inner.low || outer.low === inner.low && (!outer.lowOpen || inner.lowOpen);
	const high = outer.high > inner.high || outer.high === inner.high && (!outer.highOpen || inner.highOpen);
	return low && high;
}
function edgeCaseChange(before, after, note) {
	const [was, is] = [isEdgeCase(before), isEdgeCase(after)];
	if (was && !is) note("rule-loosened", "it is no known edge case any more, which an evaluation must have met", after.location);
	if (is && !was) note("documentation-changed", "it is a known edge case now, which an evaluation must have met", after.location);
}
const WEAK = {
	info: 0,
	information: 0,
	notice: 0,
	trivial: 0,
	minor: 1,
	low: 1,
	warn: 1,
	warning: 1
};
function severityChange(before, after, note) {
	const change = changedValue(before, after, "severity");
	if (!change) return;
	const rank = (value) => WEAK[String(value).trim().toLowerCase()] ?? 2;
	const [from, to] = [rank(change.from), rank(change.to)];
	const says = `its severity was ${shown$1(change.from)}, is ${shown$1(change.to)}`;
	note(to < from ? "rule-loosened" : to > from ? "rule-tightened" : "documentation-changed", says, change.location);
}

function propertiesChanges(before, after, element, list) {
	const { pairs, removed, added } = pairNodes(before.list("properties"), after.list("properties"), nameOf);
	for (const node of removed) {
		const about = list.about(`${element}.${nameOf(node)}`);
		if (node.flag("deprecated")) about("deprecated-property-removed", "removed, after it had been deprecated", after.location);
		else about("property-removed", "removed", after.location);
	}
	for (const node of added) {
		const required = node.flag("required") || node.flag("primaryKey");
		list.about(`${element}.${nameOf(node)}`)(required ? "required-property-added" : "property-added", required ? "new, and required in every row" : "new", node.location);
	}
	for (const [old, now] of pairs) propertyChanges(old, now, `${element}.${nameOf(now)}`, list);
}
const KNOWN = /* @__PURE__ */ new Set([
	"id",
	"name",
	"physicalName",
	"physicalType",
	"logicalType",
	"logicalTypeOptions",
	"required",
	"unique",
	"primaryKey",
	"primaryKeyPosition",
	"classification",
	"deprecated",
	"relationships",
	"quality",
	"enum",
	"map",
	"items",
	"properties"
]);
function propertyChanges(before, after, element, list) {
	const note = list.about(element);
	const [was, is] = [nameOf(before), nameOf(after)];
	if (was !== is) note("property-renamed", `called ${shown$1(was)} before`, after.get("name").location);
	const column = changedValue(before, after, "physicalName");
	if (column) note("property-renamed", `its column was ${shown$1(column.from)}, is ${shown$1(column.to)}`, column.location);
	typeChange(before, after, note);
	for (const [key, given, taken] of [[
		"required",
		"must now have a value in every row",
		"may now be without a value"
	], [
		"unique",
		"must now be unique",
		"need not be unique any more"
	]]) {
		if (before.flag(key) === after.flag(key)) continue;
		const location = after.has(key) ? after.get(key).location : after.location;
		if (after.flag(key)) note("guarantee-added", given, location);
		else note("guarantee-dropped", taken, location);
	}
	optionChanges(before, after, note);
	enumChanges(before, after, note);
	classificationChange(before, after, note);
	if (after.flag("deprecated") && !before.flag("deprecated")) note("deprecated", "is going away", after.get("deprecated").location);
	relationshipChanges(before, after, note);
	ruleChanges(before, after, element, list);
	propertiesChanges(before, after, element, list);
	for (const [key, of] of [["items", "items"], ["map", "values"]]) {
		const parts = key === "items" ? [""] : ["key", "value"];
		for (const part of parts) {
			const inner = (node) => part === "" ? node.get(key) : node.get(key).get(part);
			if (before.has(key) && after.has(key)) propertyChanges(inner(before), inner(after), `${element}[${part === "" ? of : part}]`, list);
		}
		if (before.has(key) !== after.has(key)) note(after.has(key) ? "type-added" : "type-removed", after.has(key) ? `the ${of} now have a type` : `the ${of} have no type any more`, after.location);
	}
	if (!sameValue(otherKeys(before, KNOWN), otherKeys(after, KNOWN))) note("documentation-changed", "what is written about it for people", after.location);
}
function typeChange(before, after, note) {
	const logical = changedValue(before, after, "logicalType");
	if (logical) {
		const { from, to, location } = logical;
		const says = `its type was ${shown$1(from)}, is ${shown$1(to)}`;
		if (from === void 0) note("type-added", says, location);
		else if (to === void 0) note("type-removed", says, location);
		else note(from === "integer" && to === "number" ? "type-widened" : "type-changed", says, location);
	}
	const physical = changedValue(before, after, "physicalType");
	if (physical) note("physical-type-changed", `its physical type was ${shown$1(physical.from)}, is ${shown$1(physical.to)}`, physical.location);
}
function enumChanges(before, after, note) {
	const values = (node) => node.list("enum").map((entry) => entry.get("value").value);
	const location = after.has("enum") ? after.get("enum").location : after.location;
	if (!before.has("enum") && after.has("enum")) note("guarantee-added", "only listed values are allowed now", location);
	else if (before.has("enum") && !after.has("enum")) note("guarantee-dropped", "any value is allowed now", location);
	else valueChanges(values(before), values(after), note, location);
}
const CONFIDENTIALITY = {
	public: 0,
	internal: 1,
	private: 2,
	confidential: 2,
	personal: 3,
	personal_data: 3,
	pii: 3,
	restricted: 3,
	sensitive: 3,
	secret: 4
};
function classificationChange(before, after, note) {
	const change = changedValue(before, after, "classification");
	if (!change) return;
	const rank = (value) => value === void 0 ? .5 : CONFIDENTIALITY[String(value).toLowerCase()] ?? 3;
	note(rank(change.to) < rank(change.from) ? "classification-lowered" : "classification-raised", `its classification was ${shown$1(change.from)}, is ${shown$1(change.to)}`, change.location);
}
function nameOf(node) {
	return node.text("name") ?? "";
}

const SECONDS = {
	ms: .001,
	s: 1,
	sec: 1,
	second: 1,
	seconds: 1,
	m: 60,
	min: 60,
	minute: 60,
	minutes: 60,
	h: 3600,
	hr: 3600,
	hour: 3600,
	hours: 3600,
	d: 86400,
	day: 86400,
	days: 86400,
	w: 604800,
	week: 604800,
	weeks: 604800,
	mo: 2592e3,
	month: 2592e3,
	months: 2592e3,
	y: 31536e3,
	yr: 31536e3,
	year: 31536e3,
	years: 31536e3
};
function secondsOfUnit(unit) {
	const known = unit?.toLowerCase() ?? "";
	return Object.hasOwn(SECONDS, known) ? SECONDS[known] : void 0;
}

const LARGER_IS_BETTER = /* @__PURE__ */ new Set([
	"availability",
	"av",
	"throughput",
	"th",
	"retention",
	"re",
	"endofsupport",
	"es",
	"endoflife",
	"el"
]);
function serviceLevelChanges(before, after, list) {
	const name = (node) => [node.text("property") ?? "", node.text("element") ?? ""].filter((part) => part !== "").join(" of ");
	const { pairs, removed, added } = pairNodes(before.list("slaProperties"), after.list("slaProperties"), name);
	for (const node of removed) list.about(name(node))("service-level-loosened", `was ${words(node)}, is promised no more`, after.location);
	for (const node of added) list.about(name(node))("service-level-tightened", `${words(node)}, newly promised`, node.location);
	for (const [old, now] of pairs) {
		const promise = (node) => [
			"value",
			"valueExt",
			"unit",
			"element"
		].map((key) => node.get(key).value ?? null);
		if (sameValue(promise(old), promise(now))) continue;
		const better = comparable(old, now);
		if (better === "same") continue;
		list.about(name(now))(better === true ? "service-level-tightened" : "service-level-loosened", `was ${words(old)}, is ${words(now)}`, now.location);
	}
}
function comparable(before, after) {
	const property = after.text("property")?.toLowerCase() ?? "";
	if (!sameValue(before.get("element").value, after.get("element").value)) return void 0;
	const [from, to] = [amount(before), amount(after)];
	if (from === void 0 || to === void 0 || typeof from !== typeof to) return void 0;
	if (from === to) return sameValue(before.get("valueExt").value, after.get("valueExt").value) ? "same" : void 0;
	return to > from === LARGER_IS_BETTER.has(property);
}
function amount(node) {
	const { value } = node.get("value");
	if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}/.test(value)) return value;
	const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
	if (typeof number !== "number" || !Number.isFinite(number)) return void 0;
	return number * (secondsOfUnit(node.text("unit")) ?? 1);
}
function words(node) {
	const unit = node.text("unit");
	return shown$1(unit === void 0 ? node.get("value").value : `${String(node.get("value").value)} ${unit}`);
}

function contractChanges(before, after) {
	const list = changeList();
	const whole = list.about("the contract");
	const identity = changedValue(before, after, "id");
	if (identity) whole("identity-changed", `its id was ${shown$1(identity.from)}, is ${shown$1(identity.to)}`, identity.location);
	statusChange(before, after, list);
	serverChanges(before, after, list);
	const { pairs, removed, added } = pairNodes(before.list("schema"), after.list("schema"), nameOf);
	for (const node of removed) {
		const about = list.about(nameOf(node));
		const at = after.get("schema").location;
		if (node.flag("deprecated")) about("deprecated-object-removed", "removed, after it had been deprecated", at);
		else about("object-removed", "removed", at);
	}
	for (const node of added) list.about(nameOf(node))("object-added", "new", node.location);
	for (const [old, now] of pairs) objectChanges(old, now, list);
	serviceLevelChanges(before, after, list);
	if (!sameValue(otherKeys(before, CONTRACT_KEYS), otherKeys(after, CONTRACT_KEYS))) whole("documentation-changed", "what is written about it for people", after.location);
	return list.changes;
}
const CONTRACT_KEYS = /* @__PURE__ */ new Set([
	"id",
	"version",
	"status",
	"servers",
	"schema",
	"slaProperties"
]);
const OBJECT_KEYS = /* @__PURE__ */ new Set([
	"id",
	"name",
	"physicalName",
	"physicalType",
	"logicalType",
	"deprecated",
	"properties",
	"relationships",
	"quality"
]);
const FREE = ["draft", "proposed"];
function statusChange(before, after, list) {
	const change = changedValue(before, after, "status");
	if (!change) return;
	const ended = change.to === "retired" || FREE.includes(change.to) && !FREE.includes(change.from);
	list.about("the contract")(ended ? "ended" : change.to === "deprecated" ? "deprecated" : "documentation-changed", `its status was ${shown$1(change.from)}, is ${shown$1(change.to)}`, change.location);
}
function objectChanges(before, after, list) {
	const element = nameOf(after);
	const note = list.about(element);
	const [was, is] = [nameOf(before), element];
	if (was !== is) note("object-moved", `called ${shown$1(was)} before`, after.get("name").location);
	for (const key of ["physicalName", "physicalType"]) {
		const change = changedValue(before, after, key);
		if (change) note("object-moved", `its ${key} was ${shown$1(change.from)}, is ${shown$1(change.to)}`, change.location);
	}
	if (after.flag("deprecated") && !before.flag("deprecated")) note("deprecated", "is going away", after.get("deprecated").location);
	keyChange(before, after, list);
	propertiesChanges(before, after, element, list);
	relationshipChanges(before, after, note);
	ruleChanges(before, after, element, list);
	if (!sameValue(otherKeys(before, OBJECT_KEYS), otherKeys(after, OBJECT_KEYS))) note("documentation-changed", "what is written about it for people", after.location);
}
function keyChange(before, after, list) {
	const key = (object) => object.list("properties").filter((property) => property.flag("primaryKey")).sort((one, other) => (one.number("primaryKeyPosition") ?? 1) - (other.number("primaryKeyPosition") ?? 1));
	const same = (one, other) => nameOf(one ?? before) === nameOf(other ?? before) || one?.text("id") !== void 0 && one.text("id") === other?.text("id");
	const [old, now] = [key(before), key(after)];
	if (old.length === now.length && old.every((property, index) => same(property, now[index]))) return;
	const words = (properties) => properties.map((node) => shown$1(nameOf(node))).join(", ");
	const note = list.about(nameOf(after));
	const at = now[0]?.location ?? after.location;
	if (old.length === 0) note("guarantee-added", `its primary key is now ${words(now)}`, at);
	else if (now.length === 0) note("guarantee-dropped", `its primary key ${words(old)} is gone`, at);
	else note("key-changed", `its primary key was ${words(old)}, is ${words(now)}`, at);
}
const SANDBOX = /^(sandbox|dev|development|test|testing|local|sample)$/i;
const SERVER_WORDS = /* @__PURE__ */ new Set([
	"id",
	"server",
	"description",
	"roles",
	"customProperties",
	"environment"
]);
function serverChanges(before, after, list) {
	const name = (node) => node.text("server") ?? "";
	const { pairs, removed, added } = pairNodes(before.list("servers"), after.list("servers"), name);
	const kind = (node) => SANDBOX.test(node.text("environment") ?? "") ? "sandbox-changed" : "server-changed";
	for (const node of removed) list.about(`server ${name(node)}`)(kind(node), "removed", after.has("servers") ? after.get("servers").location : after.location);
	for (const node of added) list.about(`server ${name(node)}`)(kind(node) === "server-changed" ? "server-added" : "sandbox-changed", "new", node.location);
	for (const [old, now] of pairs) {
		const [where, place] = [otherKeys(old, SERVER_WORDS), otherKeys(now, SERVER_WORDS)];
		if (sameValue(where, place)) continue;
		const keys = [.../* @__PURE__ */ new Set([...Object.keys(where), ...Object.keys(place)])].filter((key) => !sameValue(where[key], place[key]));
		list.about(`server ${name(now)}`)(kind(now), keys.map((key) => `${key} was ${shown$1(where[key])}, is ${shown$1(place[key])}`).join("; "), now.get(keys[0] ?? "server").location);
	}
}

const MOST_CHANGES = 2e3;
function readEvolution(question) {
	const { comparison, before: found, path, contract, data } = question;
	const changed = data.filter((file) => comparison.changed?.has(file));
	const changes = found.same ? [] : contractChanges(found.contract, contract);
	const ordered = [...changes].sort((one, other) => weight(one) - weight(other));
	const kept = new Set(ordered.slice(0, MOST_CHANGES));
	return {
		location: contract.get("version").location,
		before: contractSide(found.path, found.contract),
		after: contractSide(path, contract),
		changes: changes.filter((change) => kept.has(change)),
		more: changes.length - kept.size,
		dataChanged: nameList(changed)
	};
}
function contractSide(path, contract) {
	const version = contract.text("version");
	const status = contract.text("status");
	return {
		path: boundedText(path, 1e3),
		...version === void 0 ? {} : { version: boundedText(version, 200) },
		...status === void 0 ? {} : { status: boundedText(status, 200) }
	};
}
function weight(change) {
	return STEPS.indexOf(stepNeeded(change, "full"));
}

function* lintPattern(pattern, location) {
	const why = complaint(pattern, "u");
	if (why === void 0 || complaint(pattern, "") === void 0) return;
	yield {
		message: `\`${boundedText(pattern, 100)}\` is not a regular expression of ECMA-262 (${boundedText(why, 200)})`,
		remedy: "mend the pattern; it is found anywhere in the text unless `^` and `$` hold it",
		location
	};
}
function complaint(pattern, flags) {
	try {
		return new RegExp(pattern, flags).flags === flags ? void 0 : "it cannot be compiled";
	} catch (error) {
		return error instanceof Error ? error.message.replace(/^.*\/u?: /s, "") : "it cannot be compiled";
	}
}

function* lintBounds(property, old) {
	const options = property.get("logicalTypeOptions");
	const type = LOGICAL_TYPES.find((known) => known === property.text("logicalType"));
	const name = `\`${boundedText(property.text("name") ?? "", 100)}\``;
	for (const key of [
		"minimum",
		"maximum",
		"exclusiveMinimum",
		"exclusiveMaximum"
	]) {
		const bound = options.get(key);
		const { value } = bound;
		if (typeof value === "boolean" && !old && key.startsWith("exclusive")) {
			const meant = key === "exclusiveMinimum" ? "minimum" : "maximum";
			yield {
				message: `${key} is the bound itself since v3.1.0, not true or false`,
				remedy: `write \`${key}: BOUND\` in place of \`${meant}\``,
				location: bound.location
			};
		}
		if (typeof value !== "string" || type === void 0 || isStructured(type)) continue;
		if ((type === "date" || type === "timestamp" || type === "time") && !options.has("format") && !isValueOf(type, value) && !isValueOf("date", value)) yield {
			message: `${key} of ${name} is ${word$2(value)}, which is not ${LEXICAL_WORDS[type]}`,
			remedy: `write it as ${LEXICAL_WORDS[type]}`,
			location: bound.location
		};
	}
	if (options.has("minimum") && options.has("exclusiveMinimum") && !old) yield* twice("minimum", "exclusiveMinimum");
	if (options.has("maximum") && options.has("exclusiveMaximum") && !old) yield* twice("maximum", "exclusiveMaximum");
	function* twice(one, other) {
		if (typeof options.get(other).value === "boolean") return;
		yield {
			message: `${name} has both ${one} and ${other}; one of them says nothing`,
			remedy: "keep the one that is meant",
			location: options.get(other).location
		};
	}
	for (const [least, most] of [
		["minimum", "maximum"],
		["exclusiveMinimum", "maximum"],
		["minimum", "exclusiveMaximum"],
		["exclusiveMinimum", "exclusiveMaximum"],
		["minLength", "maxLength"],
		["minItems", "maxItems"],
		["minProperties", "maxProperties"]
	]) {
		const low = options.get(least).value;
		const high = options.get(most).value;
		const texts = typeof low === "string" && typeof high === "string" && !options.has("format") && low.length === high.length;
		if (!(typeof low === "number" && typeof high === "number" || texts && (type === "date" || (type === "timestamp" || type === "time") && zone(low) === zone(high)))) continue;
		const open = least.startsWith("exclusive") || most.startsWith("exclusive");
		if (low > high || open && low === high) yield {
			message: `no ${name} can be ${least.startsWith("exclusive") ? "more than" : "at least"} ${word$2(low)} and ${most.startsWith("exclusive") ? "less than" : "at most"} ${word$2(high)}`,
			remedy: `make ${least} the smaller one`,
			location: options.get(least).location
		};
	}
	const stated = type === "timestamp" ? options.text("defaultTimezone") : void 0;
	if (stated !== void 0 && !isUtc(stated) && !isZone(stated)) yield {
		message: `there is no time zone ${word$2(stated)}`,
		remedy: "write its IANA name, as `Europe/Berlin` or `Etc/UTC`",
		location: options.get("defaultTimezone").location
	};
	if (type === "integer") yield* nothingBetween(options, name);
	if (type === "string") yield* nearlyFormat(options);
	const pattern = options.get("pattern");
	if (typeof pattern.value === "string") yield* lintPattern(pattern.value, pattern.location);
}
function* nothingBetween(options, name) {
	const least = options.number("minimum");
	const most = options.number("maximum");
	if (least === void 0 || most === void 0 || least > most) return;
	const multiple = options.number("multipleOf");
	const of = multiple !== void 0 && multiple > 0 && Number.isInteger(multiple) ? multiple : 1;
	if (Math.ceil(least / of) * of <= most) return;
	yield {
		message: `there is no ${of === 1 ? "whole number" : `multiple of ${word$2(of)}`} from ${word$2(least)} to ${word$2(most)}, so no ${name} can be any`,
		remedy: "widen the bounds",
		location: options.get("minimum").location
	};
}
function* nearlyFormat(options) {
	const stated = options.text("format");
	if (stated === void 0 || TEXT_FORMATS.includes(stated)) return;
	const meant = didYouMean(stated, TEXT_FORMATS);
	if (meant === void 0) return;
	yield {
		message: `${word$2(stated)} is no format that is known; did you mean ${word$2(meant)}?`,
		remedy: `write ${word$2(meant)}`,
		location: options.get("format").location
	};
}
function zone(moment) {
	return /(Z|[+-]\d{2}:?\d{2})?$/i.exec(moment)?.[0] ?? "";
}
function word$2(value) {
	return `\`${boundedText(String(value), 100)}\``;
}

function planReferences(contract, draft, drafts, lookup) {
	const context = {
		draft,
		drafts,
		lookup
	};
	for (const property of draft.properties) for (const relationship of property.node.list("relationships")) planReference(contract, relationship, [property], context);
	for (const relationship of draft.node.list("relationships")) {
		const from = sides(relationship, "from").map((stated) => place(contract, stated, drafts));
		const own = from.flatMap((found) => found && found.draft === draft ? [found.property] : []);
		planReference(contract, relationship, own.length === from.length ? own : [], context);
	}
}
function planReference(contract, relationship, from, { draft, drafts, lookup }) {
	const { plan } = draft;
	const stated = sides(relationship, "to");
	const words = stated.map((to) => `\`${boundedText(to, 200)}\``).join(", ");
	const names = from.map(({ shown }) => shown).join(", ");
	const about = `${from.map(({ name }) => name).join(", ")} refers to ${stated.map((to) => boundedText(to, 200)).join(", ")}`;
	const skip = (why) => plan.skip(`${names === "" ? `\`${draft.node.text("name") ?? ""}\`` : names} refers to ${words}`, relationship.location, why);
	const type = relationship.text("type");
	if (type !== void 0 && type !== "foreignKey") return skip("only foreign keys are looked at");
	if (from.length === 0) return skip("its own side is no column of this object");
	const noted = {
		about,
		says: `every ${names}${from.length > 1 ? " together" : ""} is one of ${words}`,
		asks: "references-hold",
		location: relationship.location
	};
	const own = {
		object: plan.object,
		columns: from.map(({ column }) => column)
	};
	if (stated.some((to) => to.includes("#") || /^[a-z][a-z0-9+.-]*:/i.test(to))) {
		if (!lookup) return skip("what it refers to is described by another contract, whose data was not looked at");
		const found = foreignSide(stated.map(lookup));
		if (typeof found === "string") return skip(found);
		if ("why" in found) return plan.state(noted, {
			kind: "elsewhere",
			why: found.why,
			remedy: found.remedy
		});
		if (found.columns.length !== from.length) return skip("its two sides have not as many columns");
		const columns = found.columns.map((_, at) => at);
		return plan.state(noted, { refers: {
			from: own,
			to: {
				foreign: plan.foreign(found),
				columns
			}
		} });
	}
	const to = stated.map((side) => place(contract, side, drafts));
	const [first] = to;
	if (!first || to.some((found) => found?.draft !== first.draft)) return skip("it refers to what this contract does not have");
	if (to.length !== from.length) return skip("its two sides have not as many columns");
	const columns = to.flatMap((found) => found ? [found.property.column] : []);
	plan.state(noted, { refers: {
		from: own,
		to: {
			object: first.draft.plan.object,
			columns
		}
	} });
}
function foreignSide(found) {
	const refusal = found.find((one) => "why" in one);
	if (refusal && "why" in refusal) return refusal.dangling ? refusal.why : refusal;
	const columns = found.flatMap((one) => "why" in one ? [] : [one]);
	const [first] = columns;
	if (!first || columns.some(({ object }) => object !== first.object)) return "it refers to columns of several objects";
	return {
		object: first.object,
		columns: columns.map(({ column }) => column)
	};
}
function sides(relationship, key) {
	const { value } = relationship.get(key);
	return (Array.isArray(value) ? value : [value]).filter((entry) => typeof entry === "string");
}
function place(contract, stated, drafts) {
	const reference = resolveReference(contract, stated);
	if (reference.kind !== "property") return void 0;
	const draft = drafts.find(({ node }) => node.value === reference.object.value);
	const last = reference.path.at(-1);
	const property = draft?.properties.find(({ node }) => node.value === last?.value);
	return draft && property ? {
		draft,
		property
	} : void 0;
}

const DAY = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?)?$/i;
function dayBounds(value) {
	const [, date, time, zone = "Z"] = DAY.exec(value.trim()) ?? [];
	if (date === void 0) return void 0;
	const start = Date.parse(`${date}T00:00:00Z`);
	if (Number.isNaN(start) || !new Date(start).toISOString().startsWith(date)) return void 0;
	if (time === void 0) return {
		from: new Date(start).toISOString(),
		until: new Date(start + 864e5).toISOString()
	};
	const moment = Date.parse(`${date}T${time}${zone.toUpperCase()}`);
	if (Number.isNaN(moment)) return void 0;
	const iso = new Date(moment).toISOString();
	return {
		from: iso,
		until: iso
	};
}

const DAYS$1 = {
	generalavailability: "general-availability",
	ga: "general-availability",
	endofsupport: "end-of-support",
	es: "end-of-support",
	endoflife: "end-of-life",
	el: "end-of-life"
};
function dayLevel(property) {
	const name = property.toLowerCase();
	return Object.hasOwn(DAYS$1, name) ? DAYS$1[name] : void 0;
}
function isOfDraft(is, contract) {
	return is === "general-availability" && contract.text("status")?.toLowerCase() !== "active";
}
function contractDays(contract) {
	const seen = /* @__PURE__ */ new Map();
	return contract.list("slaProperties").flatMap((level) => {
		const is = dayLevel(level.text("property") ?? "");
		const value = level.text("value");
		const bounds = is === void 0 || value === void 0 ? void 0 : dayBounds(value);
		if (is === void 0 || value === void 0 || !bounds || isOfDraft(is, contract)) return [];
		const count = (seen.get(is) ?? 0) + 1;
		seen.set(is, count);
		return [{
			about: count === 1 ? is : `${is} (${count})`,
			is,
			day: boundedText(value.trim(), 100),
			...bounds,
			location: level.location
		}];
	});
}

const LEVELS = {
	latency: {
		is: "newest",
		says: (column, most) => `the newest ${column} is at most ${most} old`,
		ages: true
	},
	retention: {
		is: "oldest",
		says: (column, most) => `the oldest ${column} is at most ${most} old`,
		ages: true
	},
	frequency: {
		is: "largest-gap",
		says: (column, most) => `from one ${column} to the next it is at most ${most}`,
		ages: false
	}
};
const NAMES = {
	ly: "latency",
	freshness: "latency",
	re: "retention",
	fy: "frequency"
};
function planServiceLevels(contract, drafts, snapshot, notChecked) {
	for (const level of contract.list("slaProperties")) {
		const name = level.text("property");
		if (name === void 0) continue;
		const unit = level.text("unit");
		const { value } = level.get("value");
		const most = `${boundedText(String(value), 200)}${unit === void 0 ? "" : ` ${boundedText(unit, 50)}`}`;
		const skip = (why) => {
			notChecked.push({
				statement: `${boundedText(name, 200)}: ${most}`,
				location: level.location,
				why
			});
		};
		const day = dayLevel(name);
		if (day !== void 0) {
			if (!dayBounds(level.text("value") ?? "")) skip("its value is no day");
			else if (isOfDraft(day, contract)) skip("the contract is not active");
			continue;
		}
		const lower = name.toLowerCase();
		const full = Object.hasOwn(NAMES, lower) ? NAMES[lower] ?? "" : lower;
		const known = Object.hasOwn(LEVELS, full) ? LEVELS[full] : void 0;
		const seconds = secondsOfUnit(unit);
		if (!known) skip("the data of a table does not show it");
		else if (typeof value !== "number" && !/^\d+(\.\d+)?$/.test(String(value))) skip("its value is no number");
		else if (seconds === void 0) skip(unit === void 0 ? "it has no unit" : "its unit is no unit of time");
		else if (known.ages && snapshot) skip("a file in the repository does not age as its source does; run this gate where the data is made");
		else {
			const elements = (level.text("element") ?? contract.text("slaDefaultElement") ?? "").split(",").map((part) => part.trim());
			for (const element of elements) {
				const reference = resolveReference(contract, element);
				const draft = reference.kind === "property" ? drafts.find(({ node }) => node.value === reference.object.value) : void 0;
				const property = draft?.properties.find(({ node }) => reference.kind === "property" && node.value === reference.path.at(-1)?.value);
				if (!draft || !property) skip("it names no column (`element: OBJECT.COLUMN`)");
				else if (property.type !== "date" && property.type !== "timestamp") skip(`${property.shown} is of no logical type with a date`);
				else draft.plan.state({
					about: `${property.name} ${boundedText(name, 100)}`,
					says: known.says(property.shown, most),
					asks: "service-levels-kept",
					location: level.location
				}, {
					measure: {
						column: property.column,
						is: known.is
					},
					allowed: Number(value) * seconds
				});
			}
		}
	}
}

function planContract(contract, format, snapshot = false, lookup) {
	const notChecked = [];
	const references = [];
	const foreign = [];
	const questions = [];
	const drafts = [];
	const lists = {
		notChecked,
		references,
		questions,
		foreign
	};
	for (const node of contract.list("schema")) {
		const name = node.text("name");
		if (name === void 0) continue;
		const plan = planBuilder(boundedText(name, 400), drafts.length, format, lists);
		const properties = node.list("properties").flatMap((property) => planProperty(property, plan));
		drafts.push({
			node,
			plan,
			properties
		});
	}
	const keys = drafts.map(planKey);
	for (const draft of drafts) planObjectQuality(draft);
	for (const draft of drafts) planReferences(contract, draft, drafts, lookup);
	planServiceLevels(contract, drafts, snapshot, notChecked);
	const objects = drafts.map(({ node, plan }, index) => {
		const physical = node.text("physicalName");
		const name = node.text("name") ?? "";
		return plan.build(node.location, {
			identity: keys[index] ?? [],
			sqlNames: physical === void 0 || physical === name ? [name] : [name, physical]
		});
	});
	const version = contract.text("version");
	return {
		...version === void 0 ? {} : { version: boundedText(version, 200) },
		objects,
		references,
		foreign,
		questions,
		notChecked
	};
}
function planKey({ plan, node, properties }) {
	const top = new Set(node.list("properties").map((property) => property.text("name")));
	const ordered = properties.filter((property) => property.node.flag("primaryKey") && top.has(property.name)).map((property) => ({
		property,
		position: property.node.number("primaryKeyPosition") ?? Infinity
	})).sort((left, right) => left.position - right.position || left.property.column - right.property.column);
	const columns = ordered.map(({ property }) => property.column);
	const [first] = ordered;
	if (!first) return [];
	const shown = ordered.map(({ property }) => property.shown).join(", ");
	plan.state({
		about: "primary key",
		says: `no ${shown} appears twice${ordered.length > 1 ? " together" : ""}, as a primary key`,
		asks: "values-unique",
		location: first.property.node.get("primaryKey").location
	}, { unique: columns });
	return columns;
}

function lintCustomRules(contract) {
	const places = /* @__PURE__ */ new Set();
	const note = (of) => {
		for (const rule of of.list("quality")) if (rule.text("type") === "custom" && rule.text("engine")?.toLowerCase() === "promotion-gates") places.add(JSON.stringify(rule.location));
		of.list("properties").forEach(note);
	};
	contract.list("schema").forEach(note);
	if (places.size === 0) return [];
	return planContract(contract, void 0).notChecked.filter(({ location }) => places.has(JSON.stringify(location))).map(({ statement, why, location }) => ({
		message: `${statement} cannot be run: ${why}`,
		remedy: "see “Custom rules” in docs/data-contracts.md",
		...location ? { location } : {}
	}));
}

const KEYS = [{
	flag: "primaryKey",
	position: "primaryKeyPosition",
	what: "primary key"
}, {
	flag: "partitioned",
	position: "partitionKeyPosition",
	what: "partition key"
}];
function* lintKeys(object) {
	for (const { flag, position, what } of KEYS) {
		const taken = /* @__PURE__ */ new Map();
		const columns = object.list("properties").filter((property) => property.flag(flag));
		for (const property of object.list("properties")) {
			const at = property.number(position);
			if (at === void 0 || at === -1) continue;
			const { location } = property.get(position);
			if (!property.flag(flag)) {
				yield {
					message: `${shown(property)} has a ${position} and is not part of the ${what}`,
					remedy: `write \`${flag}: true\`, or take the position out`,
					location
				};
				continue;
			}
			const other = taken.get(at);
			if (!Number.isInteger(at) || at < 1 || at > columns.length) yield {
				message: `${position} of ${shown(property)} is ${at}; the ${what} has ${columns.length === 1 ? "one column, at position 1" : `${columns.length} columns, at positions 1 to ${columns.length}`}`,
				remedy: "count the columns of the key from 1, without gaps",
				location
			};
			else if (other !== void 0) yield {
				message: `${other} and ${shown(property)} are both at position ${at} of the ${what}`,
				remedy: "give each column of the key a position of its own",
				location
			};
			else taken.set(at, shown(property));
		}
		const without = columns.filter((property) => property.number(position) === void 0);
		if (columns.length > 1 && taken.size > 0 && without.length > 0) yield {
			message: `${without.map(shown).slice(0, 3).join(", ")} ${without.length === 1 ? "is" : "are"} part of the ${what} without a ${position}, which the other columns have`,
			remedy: `give every column of the key a \`${position}\``,
			location: without[0]?.location ?? object.location
		};
	}
}
function shown(property) {
	return `\`${boundedText(property.text("name") ?? "", 100)}\``;
}

function* lintReferences(contract) {
	for (const object of contract.list("schema")) {
		for (const relationship of object.list("relationships")) yield* ofRelationship(contract, relationship);
		yield* ofProperties$1(contract, object);
	}
	for (const level of contract.list("slaProperties")) {
		const { location } = level.get("element");
		for (const element of (level.text("element") ?? "").split(",")) if (element.trim() !== "") yield* dangling(resolveReference(contract, element.trim()), element.trim(), location);
	}
}
function* ofProperties$1(contract, node) {
	for (const property of node.list("properties")) {
		for (const relationship of property.list("relationships")) yield* ofRelationship(contract, relationship);
		yield* ofProperties$1(contract, property);
	}
}
function* ofRelationship(contract, relationship) {
	const [from = [], to = []] = ["from", "to"].map((key) => {
		const node = relationship.get(key);
		return Array.isArray(node.value) ? relationship.list(key) : relationship.has(key) ? [node] : [];
	});
	if (relationship.has("from") && relationship.has("to") && from.length !== to.length) yield {
		message: `${count(from.length)} on the side \`from\`, and ${count(to.length)} on the side \`to\`: a composite key has as many on both`,
		remedy: "name the columns of both sides in the same order",
		location: relationship.get("to").location
	};
	for (const { value, location } of [...from, ...to]) {
		if (typeof value !== "string") continue;
		const reference = resolveReference(contract, value);
		if (reference.kind === "object") yield {
			message: `${word$1(value)} is an object; a relationship is between columns`,
			remedy: `write OBJECT.COLUMN, as \`${boundedText(value, 60)}.id\``,
			location
		};
		else yield* dangling(reference, value, location);
	}
}
function* dangling(reference, stated, location) {
	if (reference.kind !== "dangling") return;
	const { part, within, names } = reference;
	const meant = didYouMean(part, names);
	yield {
		message: `${word$1(stated)} is not in this contract: ${within === void 0 ? "it has no object" : `${word$1(within)} has no property`} ${word$1(part)}${meant === void 0 ? "" : `; did you mean ${word$1(meant)}?`}`,
		remedy: meant === void 0 ? "name what the contract describes under `schema:`" : `write ${word$1(meant)}`,
		location
	};
}
function count(columns) {
	return `${columns} ${columns === 1 ? "column" : "columns"}`;
}
function word$1(value) {
	return `\`${boundedText(value, 100)}\``;
}

const ARGUMENTS = {
	nullValues: [],
	missingValues: ["missingValues"],
	invalidValues: ["validValues", "pattern"],
	duplicateValues: ["properties"],
	rowCount: []
};
function* lintMetric(rule, of, { object, old }) {
	const metric = rule.text("metric");
	if (metric === void 0 || !Object.hasOwn(ARGUMENTS, metric)) return;
	const { location } = rule.get("metric");
	const given = rule.get("arguments");
	if (!object && metric === "rowCount") {
		yield {
			message: "rowCount counts the rows of an object; a property has none",
			remedy: "write the rule under `quality:` of the object",
			location
		};
		return;
	}
	if (object && metric !== "rowCount" && metric !== "duplicateValues") {
		yield {
			message: `${metric} counts values of a property; an object has none`,
			remedy: "write the rule under `quality:` of the property",
			location
		};
		return;
	}
	const known = ARGUMENTS[metric] ?? [];
	for (const key of given.keys) {
		const meant = known.includes(key) ? void 0 : didYouMean(key, known);
		if (meant === void 0) continue;
		yield {
			message: `\`${boundedText(key, 100)}\` is not an argument of ${metric}; did you mean \`${meant}\`?`,
			remedy: `write \`${meant}\``,
			location: given.get(key).location
		};
	}
	if (old) return;
	const listed = (key) => given.list(key).length > 0;
	if (metric === "invalidValues" && !listed("validValues") && given.text("pattern") === void 0) yield {
		message: "invalidValues names neither valid values nor a pattern, so nothing is invalid",
		remedy: "add `arguments: { validValues: […] }` or `arguments: { pattern: … }`",
		location
	};
	if (metric === "missingValues" && !listed("missingValues")) yield {
		message: "missingValues names no values that stand for a missing one",
		remedy: "add `arguments: { missingValues: [null, \"\", \"N/A\"] }`",
		location
	};
	if (!object || metric !== "duplicateValues") return;
	const names = of.list("properties").flatMap((property) => property.text("name") ?? []);
	if (!listed("properties")) yield {
		message: "duplicateValues of an object names no properties that are unique together",
		remedy: "add `arguments: { properties: […] }`",
		location
	};
	for (const { value, location: at } of given.list("properties")) {
		if (typeof value !== "string" || names.includes(value) || names.some((name) => value.startsWith(`${name}.`))) continue;
		const meant = didYouMean(value, names);
		yield {
			message: `\`${boundedText(of.text("name") ?? "", 100)}\` has no property \`${boundedText(value, 100)}\`${meant === void 0 ? "" : `; did you mean \`${boundedText(meant, 100)}\`?`}`,
			remedy: meant === void 0 ? "name a property of the object" : `write \`${boundedText(meant, 100)}\``,
			location: at
		};
	}
}

function* lintRuleLimit(rule) {
	const unit = rule.text("unit") ?? "rows";
	if (unit !== "rows" && unit !== "percent") return;
	const operator = rule.keys.find((key) => /^must(Not)?Be/.test(key)) ?? "mustBe";
	const { value, location } = rule.get(operator);
	const odd = (Array.isArray(value) ? value : [value]).find((entry) => typeof entry !== "number");
	if (odd !== void 0) {
		if (operator === "mustBe" || operator === "mustNotBe") yield {
			message: `${operator} is \`${boundedText(JSON.stringify(odd) ?? String(odd), 100)}\`, and a count is never that`,
			remedy: "write a number",
			location
		};
		return;
	}
	const limit = ruleLimit(rule);
	if ("why" in limit) return;
	const [first = 0, second = 0] = limit.values;
	const most = unit === "percent" ? 100 : Infinity;
	const never = () => {
		switch (limit.operator) {
			case "mustBe": return first < 0 || first > most || unit === "rows" && !Number.isInteger(first);
			case "mustBeLessThan": return first <= 0;
			case "mustBeLessOrEqualTo": return first < 0;
			case "mustBeGreaterThan": return first >= most;
			case "mustBeGreaterOrEqualTo": return first > most;
			case "mustBeBetween": return first >= second || second <= 0 || first >= most || unit === "rows" && Math.floor(first) + 1 >= second;
			default: return false;
		}
	};
	if (!never()) return;
	yield {
		message: `no ${unit === "percent" ? "share of rows" : "number of rows"} can keep \`${operator}: ${boundedText(JSON.stringify(value), 100)}\``,
		remedy: limit.operator === "mustBeBetween" ? "write the smaller bound first; both are left out of what is allowed" : `write a limit that ${unit === "percent" ? "a share from 0 to 100" : "a whole number from 0 on"} can keep`,
		location
	};
}

const PROPERTY = /\$?\{(?:property|column|field)\}/i;
function* lintRules(of, place) {
	const { old } = place;
	for (const rule of of.list("quality")) {
		const type = rule.text("type") ?? "library";
		const operators = OPERATORS.filter((operator) => rule.has(operator));
		yield* lintArguments(rule);
		if (type === "library") yield* lintMetric(rule, of, place);
		if (type === "sql") yield* placeholderOfNothing(rule, place);
		const unit = rule.text("unit");
		if (type === "library" && unit !== void 0 && unit !== "rows" && unit !== "percent") yield {
			message: `\`${boundedText(unit, 100)}\` is no unit of a count`,
			remedy: "write `unit: rows` or `unit: percent`",
			location: rule.get("unit").location
		};
		if (!(type === "sql" || type === "library" && (rule.has("metric") || rule.has("rule"))) || old && operators.length === 0) continue;
		if (operators.length === 1) {
			if (type === "library") yield* lintRuleLimit(rule);
			continue;
		}
		yield operators.length === 0 ? {
			message: "the rule has no operator, so nothing is compared",
			remedy: `add one, as \`mustBe: 0\` (${OPERATORS.join(", ")})`,
			location: rule.location
		} : {
			message: `the rule has ${operators.length} operators (${operators.join(", ")}); exactly one is allowed`,
			remedy: "make a rule of each",
			location: rule.get(operators[1] ?? "").location
		};
	}
}
function* placeholderOfNothing(rule, { object, inside = false }) {
	const [placeholder] = PROPERTY.exec(rule.text("query") ?? "") ?? [];
	if (placeholder === void 0 || !object && !inside) return;
	const { location } = rule.get("query");
	yield object ? {
		message: `\`${placeholder}\` stands for the property that a rule is written at, and this one is written at an object`,
		remedy: "name the column, or write the rule under `quality:` of the property",
		location
	} : {
		message: `\`${placeholder}\` stands for a column, and this rule is written at what is inside of one`,
		remedy: "ask for it by its column: `COLUMN ->> '$.FIELD'`",
		location
	};
}
function* lintArguments(rule) {
	const arguments_ = rule.get("arguments");
	for (const key of ["validValues", "missingValues"]) {
		const seen = /* @__PURE__ */ new Set();
		for (const { value, location } of arguments_.list(key)) {
			if (seen.has(value)) yield {
				message: `the value \`${boundedText(String(value), 100)}\` stands in ${key} twice`,
				remedy: "take one of them out",
				location
			};
			seen.add(value);
		}
	}
	const { value: pattern, location } = arguments_.get("pattern");
	if (typeof pattern === "string") yield* lintPattern(pattern, location);
}

const TIMES = /* @__PURE__ */ new Set([
	"latency",
	"ly",
	"freshness",
	"retention",
	"re",
	"frequency",
	"fy",
	"timetodetect",
	"td",
	"timetonotify",
	"tn",
	"timetorepair",
	"tr"
]);
const DAYS = /* @__PURE__ */ new Set([
	"generalavailability",
	"ga",
	"endofsupport",
	"es",
	"endoflife",
	"el"
]);
function* lintServiceLevels(contract) {
	for (const level of contract.list("slaProperties")) {
		const property = level.text("property")?.toLowerCase() ?? "";
		const { value, location } = level.get("value");
		const unit = level.text("unit");
		if (TIMES.has(property) && unit !== void 0 && secondsOfUnit(unit) === void 0) yield {
			message: `\`${boundedText(unit, 100)}\` is no unit of time`,
			remedy: "write s, m (minutes), h, d, w, mo (months) or y",
			location: level.get("unit").location
		};
		if (TIMES.has(property) && value !== void 0 && !(typeof value === "number" && value >= 0)) yield {
			message: `${level.text("property") ?? ""} is \`${boundedText(String(value), 100)}\`, which is no length of time`,
			remedy: "write a number, and its unit under `unit:`",
			location
		};
		if (DAYS.has(property) && typeof value === "string" && !dayBounds(value)) yield {
			message: `${level.text("property") ?? ""} is \`${boundedText(value, 100)}\`, which is no day`,
			remedy: "write a day, as `2027-06-30`",
			location
		};
	}
}

function* repeatedIds(contract) {
	for (const key of contract.keys) {
		const { value } = contract.get(key);
		if (Array.isArray(value)) yield* ofList(contract.list(key), key);
		else if (typeof value === "object" && value !== null) yield* repeatedIds(contract.get(key));
	}
}
function* ofList(entries, key) {
	const seen = /* @__PURE__ */ new Set();
	for (const entry of entries) {
		if (entry.keys.length === 0) continue;
		const id = entry.text("id");
		if (id !== void 0 && seen.has(id)) yield {
			message: `two entries of \`${boundedText(key, 100)}\` have the id \`${boundedText(id, 100)}\``,
			remedy: "give each an id of its own, and keep it when names change",
			location: entry.get("id").location
		};
		if (id !== void 0) seen.add(id);
		yield* repeatedIds(entry);
	}
}

function lintContract(contract) {
	const old = (contract.text("apiVersion") ?? "").startsWith("v3.0.");
	const problems = [];
	const objects = contract.list("schema");
	problems.push(...repeated(objects, "name", "objects"), ...repeated(contract.list("servers"), "server", "servers"));
	for (const object of objects) problems.push(...lintRules(object, {
		object: true,
		old
	}), ...lintKeys(object), ...ofProperties(object, old));
	problems.push(...lintReferences(contract), ...lintServiceLevels(contract), ...lintCustomRules(contract), ...repeatedIds(contract));
	return problems;
}
function olderSpecification(document) {
	const version = document.text("apiVersion");
	if (/^v?[12]\./.test(version ?? "") && (document.has("dataset") || document.has("datasetName") || !document.has("schema"))) return {
		message: `this is written in ${word(version)} of the Open Data Contract Standard; versions from v3.0.0 on are read`,
		remedy: "convert it: `dataset` is `schema`, `table` and `column` are `name`, `columns` is `properties`, `uuid` is `id`, `isNullable: false` is `required: true`, `sourceSystem` and the like are `servers`",
		location: document.get("apiVersion").location
	};
	if (!document.has("dataContractSpecification")) return void 0;
	return {
		message: "this is written in the Data Contract Specification, which has ended in favour of the Open Data Contract Standard",
		remedy: "convert it with datacontract-cli: `datacontract export odcs --output NAME.odcs.yaml FILE`",
		location: document.get("dataContractSpecification").location
	};
}
function* ofProperties(node, old, inside = false) {
	const properties = node.list("properties");
	yield* repeated(properties, "name", "properties");
	for (const property of properties) yield* ofProperty(property, old, inside);
}
const INSIDES = [
	["items", "array"],
	["properties", "object"],
	["map", "map"]
];
function* ofProperty(property, old, inside) {
	yield* lintBounds(property, old);
	yield* lintRules(property, {
		object: false,
		old,
		inside
	});
	const type = property.text("logicalType");
	for (const [key, owner] of INSIDES) {
		if (!property.has(key) || type === void 0 || type === owner) continue;
		yield {
			message: `\`${key}\` says what is inside of a value of the type ${owner}; ${word(property.text("name") ?? "")} is of the type ${word(type)}`,
			remedy: `take it out, or write \`logicalType: ${owner}\``,
			location: property.get(key).location
		};
	}
	const values = /* @__PURE__ */ new Set();
	for (const entry of property.list("enum")) {
		const { value } = entry.get("value");
		if (entry.has("value") && values.has(value)) yield {
			message: `the value ${word(value)} stands in the list twice`,
			remedy: "take one of them out",
			location: entry.get("value").location
		};
		values.add(value);
		if (type === "integer" || type === "number" || type === "date" || type === "timestamp" || type === "time") {
			const own = property.get("logicalTypeOptions").has("format");
			if (!entry.has("value") || typeof value === "string" && own || isValueOf(type, String(value))) continue;
			yield {
				message: `${word(value)} is not ${LEXICAL_WORDS[type]}, so no value is ever that`,
				remedy: "correct it, or the logicalType",
				location: entry.get("value").location
			};
		}
	}
	yield* ofProperties(property, old, true);
	for (const inner of [
		property.get("items"),
		property.get("map").get("key"),
		property.get("map").get("value")
	]) if (inner.keys.length > 0) yield* ofProperty(inner, old, true);
}
function* repeated(nodes, key, what) {
	const seen = /* @__PURE__ */ new Set();
	for (const node of nodes) {
		const name = node.text(key);
		if (name !== void 0 && seen.has(name)) yield {
			message: `two ${what} are called ${word(name)}`,
			remedy: "give each a name of its own",
			location: node.get(key).location
		};
		if (name !== void 0) seen.add(name);
	}
}
function word(value) {
	return `\`${boundedText(String(value), 100)}\``;
}

export { contractDays as a, contractChanges as c, planContract as i, olderSpecification as n, contractSide as o, lintReferences as r, readEvolution as s, lintContract as t };