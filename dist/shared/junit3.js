import { t as require_saxes } from "./saxes.js";
import { _ as positionFinder } from "./run-over-checkout.js";

var import_saxes = require_saxes();
const DEEPEST = 100;
const MOST_TESTS = 1e6;
const LONGEST_MESSAGE = 300;
const BAD = /* @__PURE__ */ new Map([["failure", "failed"], ["error", "errored"]]);
const NOT_RUN = /* @__PURE__ */ new Set([
	"notrun",
	"skipped",
	"suppressed",
	"disabled",
	"ignored"
]);
var ReportProblem = class extends Error {
	problem;
	constructor(problem) {
		super(problem.message);
		this.problem = problem;
	}
};
function parseJunit(path, text) {
	const source = text.startsWith("﻿") ? text.slice(1) : text;
	if (!/^\s*</.test(source)) return {
		message: source.trim() === "" ? "the report is empty" : "not XML: it does not start with `<`",
		remedy: "name a report in JUnit XML",
		location: {
			path,
			line: 1
		}
	};
	const doctype = doctypeAt(source);
	if (doctype !== void 0) return {
		message: DOCTYPE,
		remedy: WITHOUT_DOCTYPE,
		location: {
			path,
			...positionFinder(source)(doctype)
		}
	};
	const parser = new import_saxes.SaxesParser({ xmlns: false });
	const refuse = (message, remedy = "write the report anew with the test runner") => {
		throw new ReportProblem({
			message,
			remedy,
			location: {
				path,
				line: parser.line,
				column: parser.column + 1
			}
		});
	};
	const cases = [];
	const suites = [];
	let depth = 0;
	let line = 1;
	let open;
	let bad;
	const add = (test) => {
		if (cases.length >= 1e6) refuse(`the report holds more than ${MOST_TESTS.toLocaleString("en-US")} tests`, "split it");
		cases.push(test);
	};
	parser.on("error", (error) => refuse(`not valid XML: ${error.message.replace(/^\d+:\d+: /, "")}`));
	parser.on("doctype", () => refuse(DOCTYPE, WITHOUT_DOCTYPE));
	parser.on("opentagstart", () => {
		line = parser.columnIndex === 0 ? parser.line - 1 : parser.line;
	});
	parser.on("opentag", ({ name, attributes }) => {
		depth += 1;
		if (depth > DEEPEST) refuse(`elements are nested more than ${DEEPEST} deep`);
		if (depth === 1 && name !== "testsuites" && name !== "testsuite") refuse(`the outermost element is <${shortened(name, 60)}>; <testsuites> or <testsuite> is expected`, "name a report in JUnit XML");
		if (name === "testsuite" || name === "testsuites") {
			if (open) refuse(`<${name}> stands inside a <testcase>`);
			suites.push(attributes["name"] ?? "");
		} else if (name === "testcase") {
			if (open) refuse("a <testcase> stands inside another");
			const notRun = NOT_RUN.has((attributes["status"] ?? "").toLowerCase()) || NOT_RUN.has((attributes["result"] ?? "").toLowerCase());
			open = {
				suite: suites.at(-1) ?? "",
				group: attributes["classname"] ?? attributes["class"] ?? "",
				name: attributes["name"] ?? "",
				line,
				depth,
				outcome: notRun ? "skipped" : "passed",
				message: ""
			};
		} else if (open && depth === open.depth + 1) {
			const outcome = BAD.get(name);
			if (outcome) {
				if (open.outcome !== "errored") open.outcome = outcome;
				if (open.message === "") open.message = shortened(attributes["message"] ?? "", LONGEST_MESSAGE);
				if (open.message === "") bad = {
					depth,
					text: ""
				};
			} else if (name === "skipped" && open.outcome === "passed") open.outcome = "skipped";
		} else if (!open) {
			const outcome = BAD.get(name);
			const message = shortened(attributes["message"] ?? "", LONGEST_MESSAGE);
			if (outcome) add({
				suite: suites.at(-1) ?? "",
				group: "",
				name: "(the suite itself)",
				outcome,
				message,
				line,
				standIn: true
			});
		}
	});
	const read = (part) => {
		if (bad && bad.text.length < LONGEST_MESSAGE * 4) bad.text += part.slice(0, LONGEST_MESSAGE * 4);
	};
	parser.on("text", read);
	parser.on("cdata", read);
	parser.on("closetag", ({ name }) => {
		if (bad?.depth === depth) {
			if (open) open.message = shortened(bad.text.trimStart().split("\n")[0] ?? "", LONGEST_MESSAGE);
			bad = void 0;
		}
		if (name === "testsuite" || name === "testsuites") suites.pop();
		if (open?.depth === depth) {
			const { suite, group, name: test, line: start, outcome, message } = open;
			const standIn = isStandIn(open) ? { standIn: true } : {};
			add({
				suite,
				group,
				name: test,
				outcome,
				...message === "" ? {} : { message },
				line: start,
				...standIn
			});
			open = void 0;
		}
		depth -= 1;
	});
	try {
		parser.write(source).close();
	} catch (error) {
		if (error instanceof ReportProblem) return error.problem;
		throw error;
	}
	return cases;
}
function isStandIn({ group, name, outcome, message }) {
	if (outcome !== "failed" && outcome !== "errored") return false;
	return group === "Test suite failed to run" || message === "collection failure" || group === "" && name === "TestMain";
}
const DOCTYPE = "the report has a DOCTYPE, which is not read";
const WITHOUT_DOCTYPE = "write the report without a document type; no test runner needs one";
function doctypeAt(source) {
	let at = 0;
	for (;;) {
		while (/\s/.test(source[at] ?? "")) at += 1;
		const end = source.startsWith("<?", at) ? "?>" : source.startsWith("<!--", at) ? "-->" : void 0;
		if (end === void 0) return source.startsWith("<!DOCTYPE", at) ? at : void 0;
		const close = source.indexOf(end, at + 2);
		if (close < 0) return void 0;
		at = close + end.length;
	}
}
function shortened(text, most) {
	const line = text.slice(0, most * 4).replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
	return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

export { parseJunit as t };