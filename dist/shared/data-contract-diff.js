import { b as EXIT_STATUS, c as oneOf, h as gitIn, x as ConfigurationError } from "./basics.js";
import { S as contractNode } from "./resolve-reference.js";
import { c as contractChanges, n as olderSpecification, o as contractSide } from "./lint-contract.js";
import { i as stepNeeded, n as largestStep } from "./compatibility.js";
import { n as nextVersion, r as versionMove, t as movedEnough } from "./version-move.js";
import { f as readOutsideFile, m as readDocument } from "./run-over-checkout.js";
import { n as writeText, r as layoutFor } from "./desk.js";
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
	const smallest = nextVersion(from, needed[compatibility]);
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
		enough: free || (movedEnough(from, moved, needed[compatibility]) ?? null),
		...smallest === void 0 ? {} : { smallest }
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
		const text = format === "markdown" ? contractChangesMarkdown(document) : renderContractChanges(document, layoutFor(options.output, desk));
		writeText(text, options.output, desk);
	}
	return document.enough === true ? EXIT_STATUS.ready : EXIT_STATUS.notReady;
}

export { dataContractDiff };