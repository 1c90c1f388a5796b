import { l as parseOptions, m as runSuite, x as ConfigurationError } from "./basics.js";
import { a as deskRequest, c as deskEngine, o as namedBase, s as statedConfig, t as writeReport } from "./desk.js";

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