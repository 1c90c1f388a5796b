import { a as differingFiles, i as codeDifferences, r as TEST_KINDS, v as nameSome } from "./basics.js";

function numbersOf({ counts }) {
	const { passed, failed, errored, skipped } = counts ?? {
		passed: 0,
		failed: 0,
		errored: 0,
		skipped: 0
	};
	return {
		all: passed + failed + errored + skipped,
		ran: passed + failed + errored,
		bad: failed + errored,
		skipped
	};
}
function testCount(number, what = "test") {
	return `${number.toLocaleString("en-US")} ${what}${number === 1 ? "" : "s"}`;
}
function aboutReport({ kind, path }) {
	return `${kind}: ${path}`;
}

const reportsCurrent = {
	meta: {
		id: "tests/reports-current",
		question: "Is every test report about the code that is here?",
		why: "A report of last month’s code says nothing about today’s. It is told by content: from the run record that lists the report, else from what changed since the merge base; dates and commits are not looked at.",
		remedy: "Run the tests again on the code as it is, and let the run write a run record (schemas/run.schema.json) beside the report.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "block"
		}
	},
	*evaluate({ subjects, reports }) {
		const code = subjects.flatMap(({ role, path }) => role === "code" && path !== void 0 ? [path] : []);
		for (const report of reports) if (report.state === "read") yield reportAnswer$2(report, code);
	}
};
function reportAnswer$2(report, code) {
	const { kind, path, currency } = report;
	const common = {
		about: aboutReport(report),
		location: { path },
		subjects: [path, ...code]
	};
	if (currency?.by === "run" && currency.code) {
		const { run = "", code: compared } = currency;
		const subjects = [.../* @__PURE__ */ new Set([
			...common.subjects,
			run,
			...differingFiles(compared)
		])];
		const difference = codeDifferences(compared);
		const uncheckable = compared.uncheckable;
		if (difference !== void 0 || uncheckable.total > 0) {
			const why = difference ?? `${nameSome(uncheckable.first.map((name) => `\`${name}\``), uncheckable.total)} cannot be compared here`;
			return {
				...common,
				subjects,
				outcome: "unknown",
				message: `the ${kind} tests ran on other code: ${why}`,
				expected: `the ${compared.recorded} files that \`${run}\` recorded`,
				observed: why
			};
		}
		const files = compared.recorded === 1 ? "the one file of code that is here" : `the ${compared.recorded} files of code that are here`;
		return {
			...common,
			subjects,
			outcome: "pass",
			message: `the ${kind} tests ran on ${files}, says \`${run}\``
		};
	}
	if (currency?.by === "base" && currency.changed) {
		const { changed } = currency;
		if (changed.total === 0) return {
			...common,
			outcome: "pass",
			message: `neither the code nor the report of the ${kind} tests changed since the merge base`
		};
		const names = nameSome(changed.first.map((name) => `\`${name}\``), changed.total);
		return {
			...common,
			subjects: [.../* @__PURE__ */ new Set([...common.subjects, ...changed.first])],
			outcome: "unknown",
			message: `the report of the ${kind} tests is older than the code: ${names} changed since the merge base, and the report did not`,
			expected: "a report of the code that is here",
			observed: `${changed.total === 1 ? "one file" : `${changed.total} files`} changed`
		};
	}
	return {
		...common,
		outcome: "unknown",
		message: `nothing says which code the ${kind} tests ran on: ${currency?.why ?? "no run record lists this report"}`,
		expected: "a run record that lists the report among its outputs",
		observed: "none",
		remedy: "let the run that makes the report write a run record beside it (schemas/run.schema.json), and name it under `runs:` in the record"
	};
}

const reportsPresent = {
	meta: {
		id: "tests/reports-present",
		question: "Does the record name a report for every kind of test the stage asks for, and are the reports there?",
		why: "Tests whose report nobody keeps may as well not have run.",
		remedy: "Write a JUnit XML report when the tests run, commit it, and name it under `tests:` in the record.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate({ record, reports }, { option }) {
		const wanted = option("kinds");
		const needed = Array.isArray(wanted) ? wanted.map(String) : [];
		if (!Array.isArray(wanted) && reports.length === 0) {
			yield {
				outcome: "fail",
				message: "the record names no test reports",
				undeclared: true,
				about: "tests",
				expected: "at least one kind of test under `tests:`",
				observed: "none",
				location: record,
				remedy: "name a JUnit XML report under `tests:` in the record, as in `tests: { unit: reports/unit.xml }`",
				subjects: [record.path]
			};
			return;
		}
		for (const kind of TEST_KINDS) {
			const named = reports.filter((report) => report.kind === kind);
			if (named.length > 0) yield kindAnswer(kind, named, record.path);
			else if (needed.includes(kind)) yield {
				outcome: "fail",
				message: `the stage asks for ${kind} tests, and the record names no report of them`,
				about: kind,
				expected: `\`tests: { ${kind}: … }\``,
				observed: "none",
				location: record,
				remedy: `run the ${kind} tests with a JUnit XML report and name it under \`tests: ${kind}:\` in the record`,
				subjects: [record.path]
			};
		}
		if (needed.length === 0 && reports.length === 0) yield {
			outcome: "skipped",
			message: "the stage asks for no tests",
			about: "tests",
			location: record,
			subjects: [record.path]
		};
	}
};
function kindAnswer(kind, reports, record) {
	const absent = reports.filter(({ state }) => state === "absent");
	const [first] = absent;
	const common = {
		about: kind,
		location: (first ?? reports[0])?.location ?? { path: record },
		subjects: [record, ...reports.map(({ path }) => path)]
	};
	if (!first) {
		const names = nameSome(reports.map(({ path }) => `\`${path}\``));
		return {
			...common,
			outcome: "pass",
			message: `${kind} tests: ${names} ${reports.length === 1 ? "is" : "are"} there`
		};
	}
	const others = absent.length > 1 ? `, and ${absent.length - 1} more of its reports` : "";
	return {
		...common,
		outcome: "unknown",
		message: `${kind} tests: ${first.problem?.message ?? `\`${first.path}\` is not here`}${others}`,
		size: absent.length,
		remedy: first.problem?.remedy ?? `run the ${kind} tests and commit their report, or mend the path in the record`
	};
}

const reportsReadable = {
	meta: {
		id: "tests/reports-readable",
		question: "Is every test report JUnit XML that can be read to its end?",
		why: "A report that breaks off, or is something else, says nothing about the tests that come after the break.",
		remedy: "Let the test runner write the report anew; most have an option for JUnit XML (pytest `--junit-xml`, jest-junit, gotestsum `--junitfile`).",
		for: "engineer",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate({ reports }) {
		for (const report of reports) {
			const { kind, path, state, problem } = report;
			if (state === "absent") continue;
			const common = {
				about: aboutReport(report),
				subjects: [path]
			};
			if (state === "read") {
				const message = `the report of the ${kind} tests can be read: ${testCount(numbersOf(report).all)}`;
				yield {
					...common,
					outcome: "pass",
					message,
					location: { path }
				};
				continue;
			}
			yield {
				...common,
				outcome: "fail",
				message: `the report of the ${kind} tests cannot be read: ${problem?.message ?? "it is no test report"}`,
				expected: "JUnit XML",
				location: problem?.location ?? {
					path,
					line: 1
				},
				...problem?.remedy === void 0 ? {} : { remedy: problem.remedy }
			};
		}
	}
};

const testsNotRemoved = {
	meta: {
		id: "tests/tests-not-removed",
		question: "Is every test that was in the report at the merge base still in one?",
		why: "The easiest way to a green run is to take the red test out. A test under a new suite, class, file or report is still there; one that is skipped now is said.",
		remedy: "Bring the tests back. Where they are rightly gone, say why in a waiver.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "block"
		}
	},
	*evaluate({ record, reports, dropped, noBase }) {
		for (const report of reports) {
			if (report.state !== "read") continue;
			if (noBase !== void 0) yield {
				...common(report),
				outcome: "skipped",
				message: `whether ${report.kind} tests are gone is not asked: ${noBase}`
			};
			else yield reportAnswer$1(report);
		}
		for (const { kind, path, tests, removed } of dropped) {
			const about = aboutReport({
				kind,
				path
			});
			const subjects = [record.path, path];
			if (removed.total === 0) {
				yield {
					outcome: "pass",
					message: `the record no longer names \`${path}\`; its ${testCount(tests, `${kind} test`)} are in other reports`,
					about,
					location: record,
					subjects
				};
				continue;
			}
			yield {
				outcome: "fail",
				message: `the record no longer names \`${path}\`, and with it went ${goneInWords(removed, kind)}`,
				about,
				size: removed.total,
				expected: `the ${testCount(tests, "test")} it held at the merge base`,
				observed: `${testCount(removed.total, "test")} in no report`,
				location: record,
				subjects
			};
		}
	}
};
function common(report) {
	return {
		about: aboutReport(report),
		location: { path: report.path },
		subjects: [report.path]
	};
}
function reportAnswer$1(report) {
	const { kind, path, sinceBase } = report;
	if (!sinceBase || sinceBase.state === "unreadable") {
		const why = sinceBase?.problem ?? "it was not compared";
		return {
			...common(report),
			outcome: "skipped",
			message: `whether ${kind} tests are gone is not asked: the report at the merge base cannot be read (${why})`
		};
	}
	if (sinceBase.state === "new") return {
		...common(report),
		outcome: "pass",
		message: `\`${path}\` is new: no ${kind} test could have been removed from it`
	};
	const { tests, removed, moved, nowSkipped } = sinceBase;
	const rest = [moved > 0 ? `${testCount(moved, "test")} moved to another suite, class, file or report` : "", nowSkipped.total > 0 ? `${testCount(nowSkipped.total, "test")} that ran at the merge base ${nowSkipped.total === 1 ? "is" : "are"} skipped now: ${listed(nowSkipped)}` : ""].filter((remark) => remark !== "").map((remark) => `; ${remark}`).join("");
	if (removed.total === 0) {
		const all = tests === 1 ? `the one ${kind} test of the merge base is still there` : `none of the ${testCount(tests, `${kind} test`)} of the merge base is gone`;
		return {
			...common(report),
			outcome: "pass",
			message: `${all}${rest}`
		};
	}
	return {
		...common(report),
		outcome: "fail",
		message: `gone since the merge base: ${goneInWords(removed, kind)}${rest}`,
		size: removed.total,
		expected: `the ${testCount(tests, "test")} of the merge base`,
		observed: `${testCount(removed.total, "test")} in no report`
	};
}
function goneInWords(removed, kind) {
	return `${testCount(removed.total, `${kind} test`)}: ${listed(removed)}`;
}
function listed({ first, total }) {
	return nameSome(first.map((name) => `\`${name}\``), total, 5);
}

const MOST_TOLD = 3;
const testsPassed = {
	meta: {
		id: "tests/tests-passed",
		question: "Did every test that ran pass?",
		why: "A test that fails is the cheapest warning there will be.",
		remedy: "Mend the code or the test, run the tests again, and commit their report.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate({ reports }) {
		for (const report of reports) yield reportAnswer(report);
	}
};
function reportAnswer(report) {
	const { kind, path, state, failures = [] } = report;
	const { ran, bad, skipped } = numbersOf(report);
	const common = {
		about: aboutReport(report),
		location: { path },
		subjects: [path]
	};
	if (state !== "read" || ran === 0) {
		const why = state === "absent" ? "their report is not here" : state === "unreadable" ? "their report cannot be read" : "none ran";
		return {
			...common,
			outcome: "unknown",
			message: `whether the ${kind} tests pass cannot be told: ${why}`,
			remedy: "run the tests and commit the report they write"
		};
	}
	const skips = skipped > 0 ? ` (${skipped.toLocaleString("en-US")} skipped)` : "";
	if (bad === 0) return {
		...common,
		outcome: "pass",
		message: `${ran === 1 ? `the one ${kind} test` : `all ${testCount(ran, `${kind} test`)}`} that ran passed${skips}`
	};
	const names = failures.map(({ name }) => `\`${name}\``);
	const told = failures.slice(0, MOST_TOLD).map(({ name, message }) => message === void 0 ? name : `${name}: ${message}`);
	return {
		...common,
		outcome: "fail",
		message: `${bad.toLocaleString("en-US")} of ${testCount(ran, `${kind} test`)} did not pass: ${nameSome(names, bad, 5)}${skips}`,
		size: bad,
		expected: "every test passes",
		observed: told.join(" · "),
		location: {
			path,
			line: failures[0]?.line ?? 1
		}
	};
}

const testsRan = {
	meta: {
		id: "tests/tests-ran",
		question: "Did at least one test of every report run?",
		why: "A run that finds no tests, or skips them all, ends green and has shown nothing.",
		remedy: "Look why the test runner found or ran nothing (a wrong folder, a filter, a missing dependency), and run the tests again.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate({ reports }) {
		for (const report of reports) {
			if (report.state !== "read") continue;
			const { all, ran, skipped } = numbersOf(report);
			const common = {
				about: aboutReport(report),
				location: { path: report.path },
				subjects: [report.path]
			};
			const skips = skipped > 0 ? `, ${skipped.toLocaleString("en-US")} skipped` : "";
			if (ran > 0) yield {
				...common,
				outcome: "pass",
				message: `${testCount(ran, `${report.kind} test`)} ran${skips}`
			};
			else yield {
				...common,
				outcome: "fail",
				message: all === 0 ? `the report of the ${report.kind} tests holds no test` : `no ${report.kind} test ran: all ${all.toLocaleString("en-US")} were skipped`,
				expected: "at least one test that ran",
				observed: all === 0 ? "none" : testCount(skipped, "skipped test")
			};
		}
	}
};

const testsGate = {
	id: "tests",
	title: "tests",
	description: "Reads the reports of the tests that ran: that there are some, that they passed on this code, and that none was taken away.",
	missing: "name JUnit XML reports under `tests:` in the record, by kind: unit, integration, end-to-end",
	checks: [
		reportsPresent,
		reportsReadable,
		testsRan,
		testsPassed,
		testsNotRemoved,
		reportsCurrent
	],
	summarise: (units) => {
		const reports = units.flatMap((unit) => unit.reports);
		if (reports.length === 0) return "no reports";
		const kinds = TEST_KINDS.flatMap((kind) => {
			const own = reports.filter((report) => report.kind === kind);
			if (own.length === 0) return [];
			return [`${own.some(({ state }) => state === "read") ? total(own, "all").toLocaleString("en-US") : "no readable"} ${kind}`];
		});
		const unread = reports.filter(({ state }) => state !== "read").length;
		const bad = total(reports, "bad");
		const skipped = total(reports, "skipped");
		const lists = [...reports.flatMap(({ sinceBase }) => sinceBase?.removed ?? []), ...units.flatMap(({ dropped }) => dropped.map(({ removed }) => removed))];
		const removed = lists.reduce((sum, list) => sum + list.total, 0);
		const parts = [
			total(reports, "ran") === 0 ? "none ran" : bad > 0 ? `${bad.toLocaleString("en-US")} did not pass` : skipped > 0 ? "all that ran passed" : "all passed",
			skipped > 0 ? `${skipped.toLocaleString("en-US")} skipped` : "",
			unread > 0 ? `${unread === 1 ? "one report" : `${unread} reports`} could not be read` : "",
			removed > 0 ? `${removed.toLocaleString("en-US")} removed` : lists.length > 0 ? "none removed" : ""
		];
		return `${kinds.join(", ")}: ${parts.filter((part) => part !== "").join(", ")}`;
	}
};
function total(reports, what) {
	return reports.reduce((sum, report) => sum + numbersOf(report)[what], 0);
}

export { testsGate as t };