import { t as ConfigurationError } from "./configuration-error.js";
import { t as EXIT_STATUS } from "./exit-status.js";
import { t as oneOf } from "./parse-options.js";
import { t as layoutFor } from "./terminal3.js";
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";

async function writeReport(outcome, options, desk, gateReport) {
	const format = oneOf("--format", options.format, [
		"text",
		"json",
		"markdown",
		"sarif",
		"junit"
	], "text");
	const { report } = outcome;
	let text;
	if (format === "json") text = `${JSON.stringify(gateReport ?? report, null, 2)}\n`;
	else if (format === "markdown") text = (await import("./markdown2.js")).renderMarkdown(report);
	else if (format === "junit") text = (await import("./junit.js")).renderJunit(report);
	else if (format === "sarif") text = await sarif(report);
	else {
		const { renderTerminal } = await import("./terminal2.js");
		text = renderTerminal(report, {
			...layoutFor(options.output, desk),
			verbose: options.verbose,
			durations: outcome.durations
		});
	}
	writeText(text, options.output, desk);
	if (options.decision !== void 0) (await import("./write-decision.js")).writeDecision(outcome, options.decision, desk);
	return report.ready || !report.enforced.value ? EXIT_STATUS.ready : EXIT_STATUS.notReady;
}
async function sarif(report) {
	const [{ renderSarif }, { CHECK_METAS }, { HOME }] = await Promise.all([
		import("./sarif.js"),
		import("./check-metas2.js"),
		import("./package.js")
	]);
	return renderSarif(report, {
		checks: CHECK_METAS,
		home: `https://github.com/${HOME}`
	});
}
function writeText(text, output, desk) {
	if (output === void 0) {
		desk.stdout.write(text);
		return;
	}
	try {
		writeFileSync(resolve(desk.workingDirectory, output), text);
	} catch (error) {
		throw new ConfigurationError({
			message: `\`${output}\` cannot be written (${error.code ?? "error"})`,
			remedy: "name a file in a folder that is there"
		});
	}
}

export { writeText as n, writeReport as t };