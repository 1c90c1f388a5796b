import { x as LIMITS } from "./run-over-checkout.js";
import { a as foreignRegistries, i as FEATURE_TAG, r as namedLineage } from "./lineage-paths.js";
import { i as linkedFiles, n as parameterFilesOf } from "./record-parameters.js";

function subjectsOf(feature, repository, _interesting, option = () => void 0) {
	if (feature.path === void 0) return [];
	const registries = foreignRegistries(option).filter(({ path, features }) => features.has(feature.id) || mayTag(path, feature.id, repository));
	return [
		feature.path,
		...namedLineage(feature, repository).map(({ path }) => path),
		...linkedFiles(feature, repository),
		...parameterFilesOf(feature, repository),
		...registries.map(({ path }) => path)
	];
}
function mayTag(path, id, repository) {
	const text = repository.has(path) ? repository.text(path, LIMITS.evidence) : void 0;
	return typeof text === "string" && text.includes("promotion-gates.feature") && text.includes(id);
}

export { subjectsOf };