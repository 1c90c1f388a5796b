import { t as ConfigurationError } from "./configuration-error.js";
import { t as runOneGate } from "./run-one-gate.js";
import { r as deskEngine, t as deskRequest } from "./desk-request.js";
import { n as parseOptions, t as oneOf } from "./parse-options.js";
import { t as progressOn } from "./terminal3.js";
import { t as writeReport } from "./write-report.js";
import { resolve } from "node:path";

async function dataContract(arguments_, desk) {
	const { options, operands } = parseOptions("data-contract", arguments_, {
		server: "value",
		data: "value",
		stage: "value",
		format: "value",
		output: "value",
		verbose: "flag",
		"engine-directory": "value"
	});
	const [word, ...files] = operands;
	if (word === void 0) throw new ConfigurationError({
		message: "`data-contract` needs to know what to do",
		remedy: "`promotion-gates data-contract lint FILE…` or `… test FILE`"
	});
	const action = oneOf("data-contract", word, ["lint", "test"], "lint");
	if (files.length === 0) throw new ConfigurationError({
		message: `\`data-contract ${action}\` needs at least one file`,
		remedy: "name a contract (*.odcs.yaml)"
	});
	if (action === "test" && files.length > 1 && (options.server !== void 0 || options.data !== void 0)) throw new ConfigurationError({
		message: "`--server` and `--data` are about one contract",
		remedy: "test one contract at a time"
	});
	const progress = progressOn(desk.stderr);
	progress.show(action === "test" ? "reading data…" : "reading contracts…");
	const outcome = await runOneGate({
		...deskRequest(desk, deskEngine(desk, options["engine-directory"]), progress.show),
		...options.stage === void 0 ? {} : { stage: options.stage },
		gate: "data-contract",
		files,
		options: {
			"document-only": action === "lint",
			...options.server === void 0 ? {} : { server: options.server },
			...options.data === void 0 ? {} : { data: resolve(desk.workingDirectory, options.data) }
		}
	}).finally(progress.clear);
	return writeReport(outcome, options, desk, outcome.gateReports[0]);
}

export { dataContract };