import { t as ConfigurationError } from "./configuration-error.js";
import { t as readOutsideFile } from "./read-outside-file.js";
import { t as deskEngine } from "./desk-engine.js";
import { n as namedBase, t as deskRequest } from "./desk-request.js";
import { n as parseOptions } from "./parse-options.js";
import { resolve } from "node:path";

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
	const engine = deskEngine(desk, options["engine-directory"]);
	if (operands.some((file) => namesParquet(resolve(desk.workingDirectory, file)))) await engine.prepare?.(2);
	const [{ runOneGate }, { writeReport }] = await Promise.all([import("./run-one-gate.js"), import("./write-report.js")]);
	const outcome = await runOneGate({
		...deskRequest(desk, engine, () => void 0),
		...namedBase(options.base),
		...options.stage === void 0 ? {} : { stage: options.stage },
		gate: "experiment",
		files: operands
	});
	return writeReport(outcome, options, desk, outcome.gateReports[0]);
}
function namesParquet(file) {
	const text = readOutsideFile(file);
	return typeof text === "string" && text.includes(".parquet");
}

export { experiment };