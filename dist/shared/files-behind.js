import { f as jobAt, s as walk } from "./known-lineage.js";
import { r as namedLineage } from "./lineage-paths.js";

function filesBehind(feature, { index, outputs }, repository, back = walk(index.up, index.nodes, outputs.of(feature).flatMap(({ dataset }) => dataset ?? []))) {
	const files = new Set(namedLineage(feature, repository).map(({ path }) => path));
	for (const node of back.reached) for (const file of jobAt(index, node)?.files ?? []) files.add(file);
	return files;
}

export { filesBehind as t };