import { d as mapping } from "./small-parts.js";
import { d as safePath } from "./run-over-checkout.js";
import { posix } from "node:path";

const MOST_FILES = 50;
function schemaUri(path) {
	return `file:///${path.split("/").map((part) => encodeURIComponent(part).replaceAll("*", "%2A")).join("/")}`;
}
function referredSchemas(schema, open) {
	const found = /* @__PURE__ */ new Map();
	const waiting = [{
		uri: schemaUri(schema.path),
		schema
	}];
	for (const { uri, schema: one } of waiting) {
		const stated = mapping(one.value)?.["$id"];
		const base = typeof stated === "string" ? stated.replace(/#.*$/s, "") : uri;
		for (const reference of references(one.value)) {
			const target = resolved(reference, base);
			const path = safePath(decoded(reference), posix.dirname(one.path));
			if (target === void 0 || "refused" in path || found.has(target) || found.size >= MOST_FILES) continue;
			const other = open(path.path);
			if (!other) continue;
			const referred = {
				uri: target,
				schema: other
			};
			found.set(target, referred);
			waiting.push(referred);
		}
	}
	return [...found.values()];
}
function references(value) {
	const seen = /* @__PURE__ */ new Set();
	const found = /* @__PURE__ */ new Set();
	const visit = (part) => {
		if (typeof part !== "object" || part === null || seen.has(part)) return;
		seen.add(part);
		for (const [key, inner] of Object.entries(part)) {
			const file = (key === "$ref" || key === "$dynamicRef") && typeof inner === "string" ? inner.replace(/#.*$/s, "") : "";
			if (file !== "" && !/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(file)) found.add(file);
			visit(inner);
		}
	};
	visit(value);
	return found;
}
function resolved(reference, base) {
	try {
		return new URL(reference, base).href;
	} catch {
		return /^[a-z][a-z0-9+.-]*:/i.test(base) ? void 0 : posix.join(posix.dirname(base), reference);
	}
}
function decoded(reference) {
	try {
		return decodeURIComponent(reference);
	} catch {
		return reference;
	}
}

export { schemaUri as n, referredSchemas as t };