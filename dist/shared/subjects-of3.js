import { n as declaredReports, t as runsListing } from "./runs-listing.js";

function subjectsOf(feature, repository) {
	if (!feature.path) return [];
	const reports = declaredReports(feature).map(({ path }) => path);
	const runs = runsListing(reports, feature, repository);
	return [
		feature.path,
		...reports,
		...repository.expand(feature.code),
		...runs.flatMap((run) => [run.path, ...run.code.map(({ path }) => path)])
	];
}

export { subjectsOf };