import { b as EXIT_STATUS, c as oneOf, l as parseOptions, u as unknownWord, x as ConfigurationError } from "./basics.js";
import { t as CHECK_METAS } from "./check-metas.js";

function explain(arguments_, desk) {
	const { options, operands } = parseOptions("explain", arguments_, { format: "value" });
	const [id] = operands;
	if (id === void 0 || operands.length > 1) throw new ConfigurationError({
		message: "`explain` needs one check",
		remedy: "`promotion-gates explain experiment/not-worse`; `promotion-gates policy` lists them all"
	});
	const meta = CHECK_METAS.get(id);
	if (!meta) throw new ConfigurationError(unknownWord(id, [...CHECK_METAS.keys()], "a check", "`promotion-gates policy` lists them"));
	if (oneOf("--format", options.format, ["text", "json"], "text") === "json") {
		const document = {
			kind: "promotion-gates/explanation",
			version: "1.0",
			...meta,
			severity: { ...meta.severity }
		};
		desk.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
	} else {
		const severities = Object.entries(meta.severity).map(([stage, severity]) => `${stage}: ${severity}`);
		desk.stdout.write(`${[
			meta.id,
			meta.question,
			`Why: ${meta.why}`,
			`What to do: ${meta.remedy}`,
			`For: ${meta.for.replace("-", " ")}`,
			`By default: ${severities.join(", ")}${meta.unraised === void 0 ? "" : `; where the stage is not raised, ${meta.unraised} at most`}`
		].join("\n\n")}\n`);
	}
	return Promise.resolve(EXIT_STATUS.ready);
}

export { explain };