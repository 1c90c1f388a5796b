import { I as terminalPen, P as nameOnLine } from "./terminal.js";
import { t as mermaidText } from "./mermaid-text.js";

const MOST_NODES = 60;
const MOST_EDGES = 500;
function renderLineageGraph(graph, { colours, width }) {
	const pen = terminalPen(width, colours);
	const { datasets, jobs, edges, columnEdges, roots, notices } = graph;
	const counts = [
		counted(datasets.length, "dataset"),
		counted(jobs.length, "job"),
		counted(edges.length, "edge"),
		`${counted(columnEdges.length, "edge")} between columns`
	];
	const list = (title, lines) => lines.length === 0 ? [] : [
		"",
		pen.bold(title),
		...lines.map((line) => pen.wrap(`  ${nameOnLine(line)}`, 4))
	];
	const reads = byJob(edges, (edge) => [edge.to, edge.from]);
	const writes = byJob(edges, (edge) => [edge.from, edge.to]);
	return [
		pen.bold(counts.join(", ")),
		...list("Roots: made from nothing here", roots),
		...list("Jobs", jobs.map(({ id, name }) => `${name}: ${series(reads.get(id))} → ${series(writes.get(id))}`)),
		...list("Worth knowing", notices),
		""
	].join("\n");
}
function lineageMermaid(graph) {
	const { datasets, jobs, edges, roots } = graph;
	if (datasets.length + jobs.length > MOST_NODES || edges.length > MOST_EDGES) return table(graph);
	const names = new Map([...datasets, ...jobs].map(({ id }, index) => [id, `n${index}`]));
	const known = new Set(roots);
	return [
		"```mermaid",
		"flowchart LR",
		...datasets.map(({ id, name }) => `  ${names.get(id) ?? ""}[("${mermaidText(name)}")]${known.has(id) ? ":::root" : ""}`),
		...jobs.map(({ id, name }) => `  ${names.get(id) ?? ""}["${mermaidText(name)}"]`),
		...edges.map(({ from, to }) => `  ${names.get(from) ?? ""} --> ${names.get(to) ?? ""}`),
		"  classDef root stroke-width:3px",
		"```",
		""
	].join("\n");
}
function table({ jobs, edges }) {
	const reads = byJob(edges, (edge) => [edge.to, edge.from]);
	const writes = byJob(edges, (edge) => [edge.from, edge.to]);
	const cell = (ids = []) => ids.length === 0 ? "–" : ids.slice(0, 5).map(code).join(", ") + (ids.length > 5 ? ` and ${ids.length - 5} more` : "");
	return [
		"| job | reads | writes |",
		"|---|---|---|",
		...jobs.slice(0, 200).map(({ id, name }) => `| ${code(name)} | ${cell(reads.get(id))} | ${cell(writes.get(id))} |`),
		...jobs.length > 200 ? ["", `and ${jobs.length - 200} more jobs`] : [],
		""
	].join("\n");
}
function code(text) {
	return `\`${nameOnLine(text).replaceAll(/[`|]/g, " ").slice(0, 120)}\``;
}
function byJob(edges, of) {
	const map = /* @__PURE__ */ new Map();
	for (const edge of edges) {
		const [job, dataset] = of(edge);
		const list = map.get(job);
		if (list) list.push(dataset);
		else map.set(job, [dataset]);
	}
	return map;
}
function series(ids = []) {
	if (ids.length === 0) return "nothing";
	return ids.length > 4 ? `${ids.slice(0, 4).join(", ")} and ${ids.length - 4} more` : ids.join(", ");
}
function counted(count, noun) {
	return `${count} ${count === 1 ? noun : `${noun}s`}`;
}

export { lineageMermaid, renderLineageGraph };