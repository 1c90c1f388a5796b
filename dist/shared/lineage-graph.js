import { b as EXIT_STATUS, c as oneOf, l as parseOptions, x as ConfigurationError } from "./basics.js";
import { a as graphBuilder, c as dvcSource, f as addFeastRegistry, g as addDbtManifest, h as addDvcStages, l as isDvcFile, n as lineageFile, o as foldEvents, s as dvcLineage, t as tellsOfLineage } from "./tells-of-lineage.js";
import { f as readOutsideFile, m as readDocument, x as LIMITS } from "./run-over-checkout.js";
import { f as listOutsideFiles } from "./judge-repository.js";
import { n as writeText, r as layoutFor } from "./desk.js";
import { relative, resolve, sep } from "node:path";

const MOST_NOTICES = 100;
function readLineage(paths, workingDirectory) {
	const graph = graphBuilder();
	const outside = outsideFiles(workingDirectory);
	const events = [];
	const notices = [];
	const stages = [];
	const pipelines = /* @__PURE__ */ new Set();
	let manifests = 0;
	for (const stated of paths) {
		const files = listOutsideFiles(resolve(workingDirectory, stated));
		if ("unreadable" in files) throw new ConfigurationError({
			message: files.unreadable,
			remedy: "name files or folders with lineage"
		});
		for (const file of files.paths) {
			const path = relative(workingDirectory, file).split(sep).join("/");
			if (isDvcFile(path)) {
				const source = dvcSource(path, outside);
				if (pipelines.has(source)) continue;
				pipelines.add(source);
				const told = dvcLineage(source, outside);
				for (const stage of told.stages) stages.push(stage);
				for (const { message, location } of told.problems) notices.push(`${location?.path ?? source}${location?.line === void 0 ? "" : `:${location.line}`}: ${message}`);
				continue;
			}
			if (files.folder && !/\.(json|jsonl|ndjson)$/i.test(file)) continue;
			const text = readOutsideFile(file, LIMITS.evidence);
			if (typeof text !== "string") {
				notices.push(text.unreadable.replaceAll(file, () => path));
				continue;
			}
			const { events: told, manifest, feast, problems } = lineageFile(path, text);
			if (told.length === 0 && !manifest && !feast && !tellsOfLineage(text) && files.folder && /\.json$/i.test(file)) continue;
			for (const event of told) events.push(event);
			if (manifest) {
				manifests += 1;
				for (const edge of addDbtManifest(manifest, graph)) notices.push(`${path}: ${edge} is not in the manifest`);
			}
			if (feast) {
				manifests += 1;
				addFeastRegistry(feast, graph, path);
			}
			for (const { message, location } of problems) notices.push(`${path}${location?.line === void 0 ? "" : `:${location.line}`}: ${message}`);
		}
	}
	if (events.length === 0 && manifests === 0 && stages.length === 0) throw new ConfigurationError({
		message: `nothing tells of lineage in ${paths.map((path) => `\`${path}\``).join(", ")}${notices.length > 0 ? `: ${notices[0] ?? ""}` : ""}`,
		remedy: "name OpenLineage events, a manifest of dbt, a registry of Feast or a pipeline of DVC"
	});
	addDvcStages(stages, graph);
	const { incomplete } = foldEvents(events, graph);
	for (const job of incomplete) notices.push(`the job ${job} was started and never completed, so it tells of no lineage`);
	const { datasets, jobs, edges, columnEdges, roots } = graph.build();
	return {
		kind: "promotion-gates/lineage-graph",
		version: "1.0",
		datasets: datasets.map(({ id, namespace, name, version, aliases, fields, tags }) => ({
			id,
			namespace,
			name,
			...version === void 0 ? {} : { version },
			aliases: [...aliases],
			fields: [...fields],
			tags: [...tags]
		})),
		jobs: jobs.map(({ id, namespace, name, code }) => ({
			id,
			namespace,
			name,
			...code === void 0 ? {} : { code }
		})),
		edges: [...edges],
		columnEdges: [...columnEdges],
		roots: [...roots],
		notices: notices.length > MOST_NOTICES ? [...notices.slice(0, MOST_NOTICES), `and ${notices.length - MOST_NOTICES} more`] : notices
	};
}
function outsideFiles(workingDirectory) {
	const text = (path, limit) => readOutsideFile(resolve(workingDirectory, path), limit);
	return {
		text,
		has: (path) => typeof text(path, LIMITS.evidence) === "string",
		document: (path, limit) => {
			const content = text(path, limit);
			return typeof content === "string" ? readDocument(path, content) : content;
		}
	};
}

async function lineageGraph(arguments_, desk) {
	const { options, operands: paths } = parseOptions("lineage", arguments_, {
		format: "value",
		output: "value"
	});
	if (paths.length === 0) throw new ConfigurationError({
		message: "`lineage graph` needs at least one file or folder",
		remedy: "name OpenLineage events, a manifest of dbt, a registry of Feast or a pipeline of DVC: `promotion-gates lineage graph lineage/`"
	});
	const format = oneOf("--format", options.format, [
		"text",
		"json",
		"mermaid"
	], "text");
	const graph = readLineage(paths, desk.workingDirectory);
	if (format === "json") writeText(`${JSON.stringify(graph, null, 2)}\n`, options.output, desk);
	else {
		const { lineageMermaid, renderLineageGraph } = await import("./lineage-graph2.js");
		const text = format === "mermaid" ? lineageMermaid(graph) : renderLineageGraph(graph, layoutFor(options.output, desk));
		writeText(text, options.output, desk);
	}
	return EXIT_STATUS.ready;
}

export { lineageGraph };