import { S as HOME, x as ConfigurationError } from "./basics.js";
import { n as decisionFiles, t as decisionRecords } from "./decision-record.js";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

function writeDecision({ report, materials }, folder, desk) {
	const reportText = `${JSON.stringify(report, null, 2)}\n`;
	const decisions = decisionRecords(report, materials, {
		reportText,
		home: `https://github.com/${HOME}`,
		now: desk.now
	});
	try {
		for (const [path, text] of [["readiness-report.json", reportText], ...decisionFiles(decisions)]) {
			const file = join(resolve(desk.workingDirectory, folder), path);
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, text);
		}
	} catch (error) {
		throw new ConfigurationError({
			message: `the decision record cannot be written into \`${folder}\` (${error.code ?? "error"})`,
			remedy: "name a folder that can be written"
		});
	}
}

export { writeDecision };