import { c as oneOf, l as parseOptions, o as runOneGate, x as ConfigurationError } from "./basics.js";
import { a as deskRequest, c as deskEngine, i as progressOn, t as writeReport } from "./desk.js";
import { resolve } from "node:path";

async function dataContract(arguments_, desk) {
	const { options, operands } = parseOptions("data-contract", arguments_, {
		server: "value",
		environment: "value",
		data: "value",
		stage: "value",
		compatibility: "value",
		format: "value",
		output: "value",
		verbose: "flag",
		"engine-directory": "value"
	});
	const [word, ...files] = operands;
	if (word === void 0) throw new ConfigurationError({
		message: "`data-contract` needs to know what to do",
		remedy: "`promotion-gates data-contract lint FILE…`, `… test FILE`, `… diff OLD NEW` or `… draft DATA`"
	});
	const action = oneOf("data-contract", word, [
		"lint",
		"test",
		"diff",
		"draft"
	], "lint");
	if (action === "lint" || action === "diff") {
		for (const name of [
			"server",
			"environment",
			"data"
		]) if (options[name] !== void 0) throw new ConfigurationError({
			message: `\`--${name}\` says which data is read, and \`data-contract ${action}\` reads none`,
			remedy: "`promotion-gates data-contract test FILE` holds data against its contract"
		});
	}
	if (action === "diff") return (await import("./data-contract-diff.js")).dataContractDiff(files, options, desk);
	if (options.compatibility !== void 0) throw new ConfigurationError({
		message: `\`--compatibility\` is about \`data-contract diff\``,
		remedy: "in `check` it is a key of the policy: gates, data-contract, compatibility"
	});
	if (action === "draft") return (await import("./data-contract-draft.js")).dataContractDraft(files, options, desk);
	if (files.length === 0) throw new ConfigurationError({
		message: `\`data-contract ${action}\` needs at least one file`,
		remedy: "name a contract (*.odcs.yaml)"
	});
	if (action === "test" && files.length > 1 && (options.server !== void 0 || options.data !== void 0)) throw new ConfigurationError({
		message: "`--server` and `--data` are about one contract",
		remedy: "test one contract at a time"
	});
	if (options.server !== void 0 && options.environment !== void 0) throw new ConfigurationError({
		message: "`--server` and `--environment` both say whose data is read",
		remedy: "give one of them"
	});
	const progress = progressOn(desk.stderr);
	progress.show(action === "test" ? "reading data…" : "reading contracts…");
	const engine = deskEngine(desk, options["engine-directory"]);
	if (action === "test") await engine.prepare?.();
	const outcome = await runOneGate({
		...deskRequest(desk, engine, progress.show),
		...options.stage === void 0 ? {} : { stage: options.stage },
		gate: "data-contract",
		files,
		options: {
			"document-only": action === "lint",
			...options.server === void 0 ? {} : { server: options.server },
			...options.environment === void 0 ? {} : { environment: options.environment },
			...options.data === void 0 ? {} : { data: resolve(desk.workingDirectory, options.data) }
		}
	}).finally(progress.clear);
	return writeReport(outcome, options, desk, outcome.gateReports[0]);
}

export { dataContract };