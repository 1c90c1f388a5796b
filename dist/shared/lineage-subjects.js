import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_picomatch } from "./picomatch.js";
import { t as filesBehind } from "./files-behind.js";
import { a as foreignRegistries, n as lineagePaths } from "./lineage-paths.js";
import { r as registryBefore } from "./known-lineage.js";
import { r as lineageUnder } from "./describe-impact.js";

var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
async function lineageSubjects(repository, policy, features, comparison) {
	const { changed = /* @__PURE__ */ new Set() } = comparison;
	const stage = policy.stages.at(-1) ?? "";
	const patterns = [policy.option("lineage", "files", stage) ?? []].flat();
	const here = lineagePaths(repository, features, patterns).filter((path) => changed.has(path));
	const matches = (0, import_picomatch.default)(patterns);
	const gone = [...changed].filter((path) => !repository.has(path) && matches(path));
	const tagged = await taggedBefore(foreignRegistries((name) => policy.option("lineage", name, stage)).filter(({ path }) => changed.has(path)), comparison);
	const known = here.length === 0 ? void 0 : lineageUnder(policy, repository, features);
	return (feature) => {
		const own = known ? filesBehind(feature, known, repository) : /* @__PURE__ */ new Set();
		return [
			...here.filter((path) => own.has(path)),
			...policy.requires(feature.stage).includes("lineage") ? gone : [],
			...tagged.get(feature.id) ?? []
		];
	};
}
async function taggedBefore(registries, comparison) {
	const found = /* @__PURE__ */ new Map();
	for (const { path } of registries) for (const id of (await registryBefore(path, comparison))?.tagged.keys() ?? []) found.set(id, [...found.get(id) ?? [], path]);
	return found;
}

export { lineageSubjects };