import { r as TEST_KINDS, s as isRecord } from "./basics.js";
import { r as digestQuestion, t as compareCode } from "./compare-code.js";
import { x as LIMITS } from "./run-over-checkout.js";
import { t as parseJunit } from "./junit3.js";
import { g as nameList, h as boundedText, m as fileSubject, p as resolvePath } from "./small-parts.js";
import { n as declaredReports, t as runsListing } from "./runs-listing.js";

async function currencyOf(report, question) {
	const { feature, comparison, repository } = question;
	const recorded = await recordedRun(report, question);
	if (recorded) return {
		by: "run",
		...recorded
	};
	if (feature.code.length === 0) return {
		by: "nothing",
		why: "the record names no code, and no run record lists this report"
	};
	const { changed } = comparison;
	if (!changed || !comparison.mergeBase) return {
		by: "nothing",
		why: "no run record lists this report, and there is no base to compare with"
	};
	const code = [...changed].filter((path) => feature.code.some((named) => isWithin(path, named, repository))).sort();
	if (!changed.has(report)) return {
		by: "base",
		changed: nameList(code)
	};
	return {
		by: "nothing",
		why: code.length > 0 ? "both it and the code changed, and no run record lists it" : "it is new or changed, and no run record lists it"
	};
}
async function recordedRun(report, { feature, runs, repository, comparison, ask }) {
	const code = repository.expand(feature.code);
	let best;
	for (const run of runs) {
		const output = run.outputs.find(({ path }) => path === report);
		if (!output || (await ask(report, output.digest)).holds !== "same") continue;
		const compared = await compareCode(run, code, repository, comparison, [], feature.code);
		if (compared.recorded === 0) continue;
		if (!best || distance(compared) < distance(best.code)) best = {
			run: run.path,
			code: compared
		};
	}
	return best;
}
function distance({ different, added, gone, uncheckable }) {
	return different.total + added.total + gone.total + uncheckable.total;
}
function isWithin(path, named, repository) {
	if (named === "" || path === named) return true;
	return path.startsWith(named.endsWith("/") ? named : `${named}/`) && !repository.has(named);
}

function compareTests(reports) {
	const compared = reports.map(({ before, now }) => compareReport(before, now));
	const gained = compared.flatMap((report) => report.gained);
	const byKey = counted$1(gained, keyOf);
	const byName = counted$1(gained, ({ name }) => name);
	const unmatched = compared.map(({ lost }) => lost.filter((test) => !taken(test, keyOf(test), byKey, byName)));
	return compared.map(({ tests, lost, renamed, nowSkipped }, index) => {
		const gone = (unmatched[index] ?? []).filter((test) => !take(byName, test.name));
		return {
			tests,
			removed: gone.map(nameOfTest),
			moved: renamed + lost.length - gone.length,
			nowSkipped
		};
	});
}
function nameOfTest({ suite, group, name }) {
	const place = group === "" ? suite : group;
	if (name === "") return place === "" ? "(a test without a name)" : place;
	return place === "" || place === name ? name : `${place} › ${name}`;
}
function keyOf({ group, name }) {
	return `${group}\0${name}`;
}
function compareReport(before, now) {
	const then = identities(before);
	const here = identities(now);
	const lost = [];
	const gained = [];
	const nowSkipped = [];
	let tests = 0;
	let renamed = 0;
	for (const key of /* @__PURE__ */ new Set([...then.keys(), ...here.keys()])) {
		const old = then.get(key);
		const current = here.get(key);
		tests += old?.suites.size ?? 0;
		const away = [...old?.suites ?? []].filter(([suite]) => !current?.suites.has(suite)).map(([, test]) => test);
		const come = [...current?.suites ?? []].filter(([suite]) => !old?.suites.has(suite)).map(([, test]) => test);
		const pairs = Math.min(away.length, come.length);
		renamed += pairs;
		lost.push(...away.slice(pairs));
		gained.push(...come.slice(pairs));
		const [test] = current?.suites.values() ?? [];
		if (old?.ran && current && !current.ran && test) nowSkipped.push(nameOfTest(test));
	}
	return {
		tests,
		lost,
		gained,
		renamed,
		nowSkipped
	};
}
function identities(cases) {
	const byKey = /* @__PURE__ */ new Map();
	for (const test of cases) {
		if (test.standIn) continue;
		const key = keyOf(test);
		let same = byKey.get(key);
		if (!same) byKey.set(key, same = {
			suites: /* @__PURE__ */ new Map(),
			ran: false
		});
		if (!same.suites.has(test.suite)) same.suites.set(test.suite, test);
		if (test.outcome !== "skipped") same.ran = true;
	}
	return byKey;
}
function counted$1(items, key) {
	const counts = /* @__PURE__ */ new Map();
	for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
	return counts;
}
function taken(test, key, byKey, byName) {
	return take(byKey, key) && take(byName, test.name);
}
function take(counts, key) {
	const count = counts.get(key) ?? 0;
	if (count === 0) return false;
	counts.set(key, count - 1);
	return true;
}

const MOST_FAILURES = 100;
async function collect(context) {
	const { feature, repository, comparison, signal } = context;
	if (!feature.path) return [];
	const record = feature.path;
	const reports = declaredReports(feature);
	const { mergeBase } = comparison;
	const before = mergeBase ? await reportsBefore(record, reports, mergeBase) : /* @__PURE__ */ new Map();
	signal.throwIfAborted();
	const runs = runsListing(reports.map(({ path }) => path), feature, repository);
	const question = {
		feature,
		runs,
		repository,
		comparison,
		ask: digestQuestion(repository, signal)
	};
	const read = [];
	for (const { kind, path, index } of reports) {
		signal.throwIfAborted();
		const location = feature.locate("tests", kind, index) ?? {
			path: record,
			line: 1
		};
		const content = readReport(path, repository);
		const known = {
			kind,
			path,
			location
		};
		if ("problem" in content) read.push({ report: {
			...known,
			...content
		} });
		else {
			const report = {
				...known,
				state: "read",
				...counted(content.cases),
				currency: await currencyOf(path, question)
			};
			read.push({
				report,
				cases: content.cases
			});
		}
	}
	const here = new Set(reports.map(({ path }) => path));
	const dropped = [...before.values()].filter(({ path }) => !here.has(path));
	const pairs = [...read.map(({ report, cases }) => ({
		before: (cases && before.get(report.path)?.cases) ?? [],
		now: cases ?? []
	})), ...dropped.map(({ cases = [] }) => ({
		before: cases,
		now: []
	}))];
	const changes = mergeBase ? compareTests(pairs) : [];
	const code = repository.expand(feature.code);
	const subjects = [
		["record", record],
		...[...here].map((path) => ["test-report", path]),
		...runs.map(({ path }) => ["run", path]),
		...[.../* @__PURE__ */ new Set([...code, ...runs.flatMap((run) => run.code.map(({ path }) => path))])].map((path) => ["code", path])
	];
	return [{
		id: record,
		subjects: await Promise.all(subjects.map(([role, path]) => fileSubject(repository, role, path))),
		record: feature.locate("tests") ?? {
			path: record,
			line: 1
		},
		code: code.length,
		...mergeBase ? {} : { noBase: comparison.missing ?? "there is no base to compare with" },
		reports: read.map(({ report, cases }, index) => {
			const change = changes[index];
			return change && cases ? {
				...report,
				sinceBase: sinceBase(before.get(report.path), change)
			} : report;
		}),
		dropped: dropped.flatMap(({ kind, path }, index) => {
			const { tests = 0, removed = [] } = changes[read.length + index] ?? {};
			return tests > 0 ? [{
				kind,
				path,
				tests,
				removed: nameList(removed)
			}] : [];
		})
	}];
}
function readReport(path, repository) {
	const text = repository.text(path, LIMITS.evidence);
	if (typeof text !== "string") return {
		state: repository.has(path) ? "unreadable" : "absent",
		problem: {
			message: text.unreadable,
			...text.remedy === void 0 ? {} : { remedy: text.remedy }
		}
	};
	const cases = parseJunit(path, text);
	return "message" in cases ? {
		state: "unreadable",
		problem: { ...cases }
	} : { cases };
}
function counted(cases) {
	const counts = {
		passed: 0,
		failed: 0,
		errored: 0,
		skipped: 0
	};
	const failures = [];
	for (const test of cases) {
		counts[test.outcome] += 1;
		if ((test.outcome === "failed" || test.outcome === "errored") && failures.length < MOST_FAILURES) {
			const { message, line } = test;
			failures.push({
				name: boundedText(nameOfTest(test), 500),
				...message === void 0 ? {} : { message },
				line
			});
		}
	}
	return {
		counts,
		failures
	};
}
async function reportsBefore(record, reports, tree) {
	const document = await tree.document(record);
	const named = isRecord(document?.value) ? document.value["tests"] : void 0;
	const then = isRecord(named) ? TEST_KINDS.flatMap((kind) => [named[kind]].flat().flatMap((stated) => {
		const resolved = typeof stated === "string" ? resolvePath({
			has: tree.has,
			hasFolder: () => false
		}, stated, record) : void 0;
		return resolved && "path" in resolved ? [{
			kind,
			path: resolved.path
		}] : [];
	})) : [];
	const wanted = new Map([...then, ...reports].map((report) => [report.path, report]));
	const texts = await tree.texts([...wanted.keys()]);
	const before = /* @__PURE__ */ new Map();
	for (const [path, text] of texts) {
		const { kind = "unit" } = wanted.get(path) ?? {};
		const cases = text.length > LIMITS.evidence ? { message: "it is too long to be read" } : parseJunit(path, text);
		before.set(path, "message" in cases ? {
			kind,
			path,
			problem: cases.message
		} : {
			kind,
			path,
			cases
		});
	}
	return before;
}
function sinceBase(base, change) {
	const { tests, removed, moved, nowSkipped } = change;
	const common = {
		tests,
		removed: nameList(removed),
		moved,
		nowSkipped: nameList(nowSkipped)
	};
	if (!base) return {
		state: "new",
		...common
	};
	if (base.problem !== void 0) return {
		state: "unreadable",
		problem: boundedText(base.problem, 2e3),
		...common
	};
	return {
		state: "compared",
		...common
	};
}

export { collect };