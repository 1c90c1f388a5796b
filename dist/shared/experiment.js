import { l as parseOptions, o as runOneGate, x as ConfigurationError } from "./basics.js";
import { a as deskRequest, c as deskEngine, o as namedBase, t as writeReport } from "./desk.js";

async function experiment(arguments_, desk) {
	const { options, operands } = parseOptions("experiment", arguments_, {
		base: "value",
		stage: "value",
		format: "value",
		output: "value",
		verbose: "flag",
		"engine-directory": "value"
	});
	if (operands.length === 0) throw new ConfigurationError({
		message: "`experiment` needs at least one file",
		remedy: "name an experiment file (*.experiment.yml)"
	});
	const outcome = await runOneGate({
		...deskRequest(desk, deskEngine(desk, options["engine-directory"]), () => void 0),
		...namedBase(options.base),
		...options.stage === void 0 ? {} : { stage: options.stage },
		gate: "experiment",
		files: operands
	});
	return writeReport(outcome, options, desk, outcome.gateReports[0]);
}

export { experiment };