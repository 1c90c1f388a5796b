import { x as LIMITS } from "./run-over-checkout.js";
import { c as externalReferences, i as findData, l as isLocal, r as objectNames, s as openContract, t as foreignObjects } from "./foreign-objects.js";

function subjectsOf(feature, repository, interesting) {
	const paths = new Set(repository.expand(feature.evaluation));
	for (const path of feature.contracts) {
		paths.add(path);
		const text = repository.text(path, LIMITS.configuration);
		if (interesting && typeof text === "string" && !interesting(text)) continue;
		const contract = openContract(repository, path);
		if (!contract) continue;
		const names = objectNames(contract);
		for (const server of contract.list("servers").filter(isLocal)) for (const found of findData(repository, path, server, names)) if ("paths" in found) {
			for (const file of found.paths) if (repository.has(file)) paths.add(file);
		}
		const lookup = foreignObjects(repository, path, void 0);
		for (const { stated } of externalReferences(contract)) {
			const found = lookup(stated);
			if ("why" in found) continue;
			paths.add(found.object.path);
			for (const { name } of found.object.files) paths.add(name);
		}
	}
	return [...paths].sort();
}

export { subjectsOf };