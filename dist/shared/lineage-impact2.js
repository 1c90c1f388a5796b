import { b as EXIT_STATUS, c as oneOf, l as parseOptions, x as ConfigurationError } from "./basics.js";
import { n as describeImpact } from "./describe-impact.js";
import { n as writeText, r as layoutFor, s as statedConfig } from "./desk.js";

async function lineageImpact(arguments_, desk) {
	const { options, operands } = parseOptions("lineage", arguments_, {
		config: "value",
		format: "value",
		output: "value"
	});
	const [asked, second] = operands;
	if (asked === void 0 || second !== void 0) throw new ConfigurationError({
		message: "`lineage impact` takes one thing to ask about",
		remedy: "name a contract, a column of it (`contracts/x.odcs.yaml#column`), a file or a dataset"
	});
	const format = oneOf("--format", options.format, ["text", "json"], "text");
	const found = await describeImpact(asked, {
		workingDirectory: desk.workingDirectory,
		environment: desk.environment,
		signal: desk.signal,
		config: statedConfig(options.config)
	});
	if (format === "json") {
		writeText(`${JSON.stringify(found, null, 2)}\n`, options.output, desk);
		return EXIT_STATUS.ready;
	}
	const { renderLineageImpact } = await import("./lineage-impact.js");
	writeText(renderLineageImpact(found, layoutFor(options.output, desk)), options.output, desk);
	return EXIT_STATUS.ready;
}

export { lineageImpact };