import { c as oneOf, x as ConfigurationError } from "./basics.js";

async function lineage(arguments_, desk) {
	const [first, ...rest] = arguments_;
	if (first === void 0 || first.startsWith("-")) {
		if (arguments_.includes("graph") || arguments_.includes("impact")) throw new ConfigurationError({
			message: "what `lineage` is to do stands before its options",
			remedy: "write `promotion-gates lineage graph PATH… [options]`"
		});
		return (await import("./check.js")).check([
			"--gate",
			"lineage",
			...arguments_
		], desk);
	}
	switch (oneOf("lineage", first, [
		"check",
		"graph",
		"impact"
	], "check")) {
		case "graph": return (await import("./lineage-graph.js")).lineageGraph(rest, desk);
		case "impact": return (await import("./lineage-impact2.js")).lineageImpact(rest, desk);
		default: return (await import("./check.js")).check([
			"--gate",
			"lineage",
			...rest
		], desk);
	}
}

export { lineage };