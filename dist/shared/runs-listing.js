import { r as TEST_KINDS } from "./basics.js";
import { n as readRun } from "./run-record.js";

function declaredReports(feature) {
	return TEST_KINDS.flatMap((kind) => (feature.tests[kind] ?? []).map((path, index) => ({
		kind,
		path,
		index
	})));
}

function runsListing(reports, feature, repository) {
	return [...new Set(feature.runs)].map((path) => readRun(repository, path)).filter(({ outputs }) => outputs.some(({ path }) => reports.includes(path)));
}

export { declaredReports as n, runsListing as t };