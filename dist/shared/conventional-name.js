import { n as TELEMETRY_NAMES } from "./telemetry-names2.js";

const LISTS = [
	["metrics", "metric"],
	["attributes", "attribute"],
	["events", "event"]
];
function conventionalName(name, kind) {
	let other;
	for (const [list, is] of LISTS) {
		const names = TELEMETRY_NAMES[list];
		const key = Object.hasOwn(names, name) ? name : templateOf(name, names);
		const entry = key === void 0 ? void 0 : names[key];
		if (!entry) continue;
		const { unit, instrument, deprecated } = entry;
		const known = {
			kind: is,
			...unit === void 0 ? {} : { unit },
			...instrument === void 0 ? {} : { instrument },
			...deprecated === void 0 ? {} : whatBecame(deprecated)
		};
		if (kind === void 0 || kind === is) return known;
		other ??= known;
	}
	return other;
}
const byBeginning = /* @__PURE__ */ new Map();
function namesLike(name, kind) {
	const beginning = name.slice(0, 2).toLowerCase();
	const key = `${kind ?? ""} ${beginning}`;
	let names = byBeginning.get(key);
	if (!names) {
		names = LISTS.flatMap(([list, is]) => kind === void 0 || kind === is ? Object.entries(TELEMETRY_NAMES[list]).flatMap(([one, { deprecated }]) => one.startsWith(beginning) && !one.endsWith(".*") && deprecated === void 0 ? [one] : []) : []);
		byBeginning.set(key, names);
	}
	return names;
}
function templateOf(name, names) {
	for (let at = name.lastIndexOf("."); at > 0; at = name.lastIndexOf(".", at - 1)) {
		const template = `${name.slice(0, at)}.*`;
		if (at < name.length - 1 && Object.hasOwn(names, template)) return template;
	}
}
function whatBecame(deprecated) {
	if (deprecated.startsWith("Moved to ")) return { moved: true };
	const [, replacement] = /^(?:Replaced by|Use) `([^`]+)`(?=[.,]| instead| with | \(|$)/.exec(deprecated) ?? [];
	return {
		deprecated,
		...replacement === void 0 ? {} : { replacement }
	};
}

export { conventionalName, namesLike };