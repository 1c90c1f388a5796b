const FEATURE_TAG = "promotion-gates.feature";
function foreignRegistries(option) {
	const stated = option("registries");
	return (Array.isArray(stated) ? stated : []).flatMap((entry) => {
		if (typeof entry !== "object" || entry === null) return [];
		const { path, kind, features, tags } = entry;
		if (typeof path !== "string") return [];
		return [{
			path: path.replace(/^\.\//, ""),
			...kind === "feast" || kind === "dbt" ? { kind } : {},
			features: new Map(Object.entries(features ?? {}).map(([id, names]) => [id, texts([names].flat())])),
			tags: texts(tags)
		}];
	});
}
function texts(value) {
	return (Array.isArray(value) ? value : []).filter((one) => typeof one === "string");
}

const ENDING = /\.(json|jsonl|ndjson)$/i;
const GUESSING_PATTERNS = ["**/lineage/*.{json,jsonl,ndjson}", "**/target/manifest.json"];
function namedLineage(feature, repository) {
	return (feature.lineage ?? []).flatMap((path, index) => {
		if (repository.has(path) || !repository.hasFolder(path.replace(/\/$/, ""))) return [{
			path,
			index
		}];
		return repository.expand([`${path.replace(/\/$/, "")}/`]).filter((file) => ENDING.test(file)).map((file) => ({
			path: file,
			index
		}));
	});
}
function lineagePaths(repository, features, patterns) {
	const named = features.flatMap((feature) => namedLineage(feature, repository).map(({ path }) => path));
	return [.../* @__PURE__ */ new Set([...repository.match(patterns), ...named])].sort();
}
function guessedPaths(repository, features, patterns) {
	const guessing = patterns.filter((pattern) => GUESSING_PATTERNS.includes(pattern));
	if (guessing.length === 0) return /* @__PURE__ */ new Set();
	const certain = lineagePaths(repository, features, patterns.filter((pattern) => !guessing.includes(pattern)));
	const guessed = new Set(repository.match(guessing));
	for (const path of certain) guessed.delete(path);
	return guessed;
}

export { foreignRegistries as a, FEATURE_TAG as i, lineagePaths as n, namedLineage as r, guessedPaths as t };