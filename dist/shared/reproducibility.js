import { t as ConfigurationError } from "./configuration-error.js";
import { t as runSuite } from "./run-suite.js";
import { r as deskEngine, t as deskRequest } from "./desk-request.js";
import { n as parseOptions } from "./parse-options.js";
import { t as writeReport } from "./write-report.js";
import { statSync } from "node:fs";
import { resolve } from "node:path";

async function reproducibility(arguments_, desk) {
	const { options, operands } = parseOptions("reproducibility", arguments_, {
		stage: "value",
		config: "value",
		format: "value",
		output: "value",
		verbose: "flag"
	});
	if (operands.length > 1) throw new ConfigurationError({
		message: "`reproducibility` takes one folder",
		remedy: "run it once for each"
	});
	const workingDirectory = resolve(desk.workingDirectory, operands[0] ?? ".");
	if (!statSync(workingDirectory, { throwIfNoEntry: false })?.isDirectory()) throw new ConfigurationError({
		message: `there is no folder \`${operands[0] ?? "."}\``,
		remedy: "name a folder"
	});
	const outcome = await runSuite({
		...deskRequest({
			...desk,
			workingDirectory
		}, deskEngine(desk, void 0), () => void 0),
		...options.stage === void 0 ? {} : { stage: options.stage },
		config: options.config === void 0 ? {
			path: "promotion.yml",
			named: false
		} : {
			path: resolve(desk.workingDirectory, options.config),
			named: true
		},
		gates: ["reproducibility"]
	});
	return writeReport(outcome, options, desk, outcome.gateReports[0]);
}

export { reproducibility };