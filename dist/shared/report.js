import { t as ConfigurationError } from "./configuration-error.js";
import { t as runSuite } from "./run-suite.js";
import { t as deskEngine } from "./desk-engine.js";
import { n as namedBase, r as statedConfig, t as deskRequest } from "./desk-request.js";
import { n as parseOptions } from "./parse-options.js";
import { t as writeReport } from "./write-report2.js";

async function report(arguments_, desk) {
	const { options, operands } = parseOptions("report", arguments_, {
		base: "value",
		config: "value",
		format: "value",
		output: "value",
		decision: "value",
		verbose: "flag",
		"no-enforce": "flag"
	});
	if (operands.length === 0) throw new ConfigurationError({
		message: "`report` needs at least one gate report",
		remedy: "name the files that the gates wrote with `--format json`"
	});
	const outcome = await runSuite({
		...deskRequest(desk, deskEngine(desk, void 0), () => void 0),
		...namedBase(options.base),
		config: statedConfig(options.config),
		evidence: operands,
		collect: false,
		enforce: !options["no-enforce"]
	});
	return writeReport(outcome, options, desk);
}

export { report };