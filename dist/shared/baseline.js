import { b as EXIT_STATUS, l as parseOptions, m as runSuite } from "./basics.js";
import { _ as writeBaseline } from "./look-around.js";
import { f as counted } from "./terminal.js";
import { m as readDocument } from "./run-over-checkout.js";
import { t as readBaseline } from "./read-baseline.js";
import { a as deskRequest, c as deskEngine, i as progressOn, s as statedConfig } from "./desk.js";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";

async function baseline(arguments_, desk) {
	const { options } = parseOptions("baseline", arguments_, {
		config: "value",
		"engine-directory": "value"
	});
	const progress = progressOn(desk.stderr);
	const { report, baseline: file } = await runSuite({
		...deskRequest(desk, deskEngine(desk, options["engine-directory"]), progress.show),
		config: statedConfig(options.config)
	}).finally(progress.clear);
	const path = relative(desk.workingDirectory, file);
	const earlier = existsSync(file) ? readBaseline(readDocument(path, readFileSync(file, "utf8"))) : void 0;
	const findings = report.features.flatMap((feature) => feature.findings);
	const written = writeBaseline(findings, earlier);
	writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`);
	const unknown = findings.filter(({ outcome, severity, standing }) => outcome === "unknown" && severity === "block" && standing === "open").length;
	const lines = earlier ? [`${path}: ${counted(earlier.findings.length, "finding")} before, ${written.findings.length} now. It only shrinks.`] : written.findings.length === 0 ? [`${path}: nothing blocks today, so nothing is accepted.`] : [`${path}: ${counted(written.findings.length, "finding")} accepted as known debt: no longer blocking, except where a stage is raised.`];
	if (unknown > 0) lines.push(`${unknown} that cannot be told are not in it: what nobody knows cannot be accepted.`);
	lines.push("Commit the file; from then on it counts as it stands on the base branch.");
	desk.stdout.write(`${lines.join("\n")}\n`);
	return EXIT_STATUS.ready;
}

export { baseline };