import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_picomatch } from "./picomatch.js";
import { t as prometheusNames } from "./prometheus-names2.js";
import { x as LIMITS } from "./run-over-checkout.js";
import { c as patternsOf } from "./judge-repository.js";

var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const MOST_FILES = 1e3;
async function lostAlerts(features, repository, policy, { changed, mergeBase }) {
	const lost = /* @__PURE__ */ new Map();
	const asking = features.filter(({ record }) => (record.telemetry ?? []).length > 0);
	if (!changed || !mergeBase || asking.length === 0) return lost;
	const matches = (0, import_picomatch.default)([...patternsOf(policy, "lineage", "alerts")]);
	const paths = [...changed].filter((path) => matches(path)).sort();
	const before = await mergeBase.texts(paths.slice(0, MOST_FILES));
	for (const { id, record } of asking) {
		const names = [...new Set((record.telemetry ?? []).flatMap((signal) => [...prometheusNames(typeof signal === "string" ? { name: signal } : signal)]))];
		const speaksOf = (text) => typeof text === "string" && names.some((name) => text.includes(name));
		const own = paths.filter((path) => speaksOf(before.get(path)) && !(repository.has(path) && speaksOf(repository.text(path, LIMITS.evidence))));
		if (own.length > 0) lost.set(id, own);
	}
	return lost;
}

export { lostAlerts };