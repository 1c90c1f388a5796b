import { t as ConfigurationError } from "./configuration-error.js";
import { t as runOneGate } from "./run-one-gate.js";
import { t as deskEngine } from "./desk-engine.js";
import { t as deskRequest } from "./desk-request.js";
import { n as parseOptions, t as oneOf } from "./parse-options.js";
import { n as wantsColours, r as widthOf, t as progressOn } from "./terminal3.js";
import { n as writeText, t as writeReport } from "./write-report.js";
import { t as EXIT_STATUS } from "./exit-status.js";
import { A as contractNode, D as largestStep, k as stepNeeded } from "./decide.js";
import { i as contractSide, n as olderSpecification, o as contractChanges } from "./lint-contract.js";
import { d as versionMove, u as movedEnough } from "./check-metas.js";
import { r as gitIn } from "./open-repository.js";
import { t as readDocument } from "./read-document.js";
import { t as readOutsideFile } from "./read-outside-file.js";
import { resolve } from "node:path";

async function compareContracts(comparison) {
	const { compatibility } = comparison;
	const git = gitIn(comparison.workingDirectory, comparison.environment, comparison.signal);
	const before = await open(comparison.before, comparison.workingDirectory, git);
	const after = await open(comparison.after, comparison.workingDirectory, git);
	const changes = contractChanges(before, after);
	const needed = {
		consumer: largestStep(changes, "consumer"),
		producer: largestStep(changes, "producer"),
		full: largestStep(changes, "full")
	};
	const [from, to] = [before.text("version") ?? "", after.text("version") ?? ""];
	const moved = versionMove(from, to);
	const free = ["draft", "proposed"].includes(before.text("status") ?? "");
	return {
		kind: "promotion-gates/contract-changes",
		version: "1.0",
		before: contractSide(comparison.before, before),
		after: contractSide(comparison.after, after),
		changes: changes.map((change) => ({
			...change,
			consumer: stepNeeded(change, "consumer"),
			producer: stepNeeded(change, "producer")
		})),
		needed,
		moved,
		compatibility,
		enough: free || (movedEnough(from, moved, needed[compatibility]) ?? null)
	};
}
async function open(name, workingDirectory, git) {
	const [, revision, path = name] = /^([^:]{2,}):(?![\\/])(.+)$/.exec(name) ?? [];
	const text = revision === void 0 ? readOutsideFile(resolve(workingDirectory, name)) : await show(git, revision, path);
	if (typeof text !== "string") throw new ConfigurationError({
		message: text.unreadable,
		remedy: text.remedy ?? "name a contract that is there"
	});
	const document = readDocument(path, text);
	if (document.problems.length > 0) throw new ConfigurationError(...document.problems);
	const contract = contractNode(document);
	const older = olderSpecification(contract);
	if (older) throw new ConfigurationError(older);
	if (!contract.has("schema") && !contract.has("apiVersion")) throw new ConfigurationError({
		message: `\`${name}\` is no data contract`,
		remedy: "name documents of the Open Data Contract Standard (*.odcs.yaml)",
		location: {
			path,
			line: 1
		}
	});
	return contract;
}
async function show(git, revision, path) {
	const answer = await git([
		"show",
		"--no-textconv",
		"--end-of-options",
		`${revision}:${path.startsWith("./") || path.startsWith("../") ? path : `./${path}`}`
	]);
	if (answer.status === 0) return answer.output.toString("utf8");
	return {
		unreadable: `\`${revision}:${path}\` cannot be read from git (${answer.complaint.split("\n")[0] ?? ""})`,
		remedy: "write REVISION:PATH, the path from the working directory, as `origin/main:contracts/host.odcs.yaml`"
	};
}

async function dataContractDiff(files, options, desk) {
	const [before, after] = files;
	if (before === void 0 || after === void 0 || files.length > 2) throw new ConfigurationError({
		message: `\`data-contract diff\` compares two contracts; ${files.length === 1 ? "one was" : `${files.length} were`} named`,
		remedy: "`promotion-gates data-contract diff OLD NEW`; either may be REVISION:PATH, as `origin/main:host.odcs.yaml`"
	});
	const format = oneOf("--format", options.format, [
		"text",
		"json",
		"markdown"
	], "text");
	const document = await compareContracts({
		workingDirectory: desk.workingDirectory,
		environment: desk.environment,
		signal: desk.signal,
		before,
		after,
		compatibility: oneOf("--compatibility", options.compatibility, [
			"consumer",
			"producer",
			"full"
		], "consumer")
	});
	if (format === "json") writeText(`${JSON.stringify(document, null, 2)}\n`, options.output, desk);
	else {
		const { contractChangesMarkdown, renderContractChanges } = await import("./contract-changes.js");
		const toFile = options.output !== void 0;
		const text = format === "markdown" ? contractChangesMarkdown(document) : renderContractChanges(document, {
			colours: !toFile && wantsColours(desk.stdout, desk.environment),
			width: toFile ? 100 : widthOf(desk.stdout)
		});
		writeText(text, options.output, desk);
	}
	return document.enough === true ? EXIT_STATUS.ready : EXIT_STATUS.notReady;
}

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
	if (action === "diff") return dataContractDiff(files, options, desk);
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
	const outcome = await runOneGate({
		...deskRequest(desk, deskEngine(desk, options["engine-directory"]), progress.show),
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