import { l as parseOptions, m as runSuite, x as ConfigurationError } from "./basics.js";
import { a as deskRequest, c as deskEngine, i as progressOn, o as namedBase, s as statedConfig, t as writeReport } from "./desk.js";

function refuseDecision(folder, gates) {
	if (folder === void 0 || gates.length === 0) return;
	throw new ConfigurationError({
		message: "`--decision` and `--gate` do not go together: one gate alone decides nothing about a feature",
		remedy: "leave one of them out"
	});
}

async function check(arguments_, desk) {
	const { options, operands } = parseOptions("check", arguments_, {
		base: "value",
		stage: "value",
		gate: "values",
		evidence: "values",
		config: "value",
		format: "value",
		output: "value",
		decision: "value",
		verbose: "flag",
		"no-enforce": "flag",
		"engine-directory": "value"
	});
	refuseDecision(options.decision, options.gate);
	const progress = progressOn(desk.stderr);
	const outcome = await runSuite({
		...deskRequest(desk, deskEngine(desk, options["engine-directory"]), progress.show),
		...namedBase(options.base),
		...options.stage === void 0 ? {} : { stage: options.stage },
		config: statedConfig(options.config),
		features: operands,
		gates: options.gate,
		evidence: options.evidence,
		enforce: !options["no-enforce"]
	}).finally(progress.clear);
	return writeReport(outcome, options, desk);
}

export { check };