import { n as terminalPen } from "./terminal-pen.js";
import { t as nameOnLine } from "./name-on-line.js";
import { a as counted } from "./wording.js";

const MOST_DATASETS = 20;
function renderLineageImpact({ subject, features, datasets }, { colours, width }) {
	const pen = terminalPen(width, colours);
	const known = [...subject.datasets.length > 0 ? [counted(subject.datasets.length, "data set")] : [], ...subject.jobs.length > 0 ? [counted(subject.jobs.length, "job")] : []];
	const inLineage = known.length === 0 ? "No lineage speaks of it." : `It is ${known.join(" and ")} of the lineage.`;
	const shown = datasets.slice(0, MOST_DATASETS);
	const more = datasets.length - shown.length;
	return [
		pen.bold(pen.wrap(`${counted(features.length, "feature")} ${features.length === 1 ? "depends" : "depend"} on ${nameOnLine(subject.asked)}`, 2)),
		pen.wrap(inLineage, 2),
		...features.flatMap((feature) => ["", ...aboutFeature(feature).map((line, place) => place === 0 ? pen.bold(pen.wrap(line, 4)) : pen.wrap(line, 6))]),
		...shown.length === 0 ? [] : ["", pen.bold("Data downstream")],
		...shown.map((dataset) => pen.wrap(`  ${nameOnLine(dataset)}`, 4)),
		...more > 0 ? [`  and ${more.toLocaleString("en-US")} more`] : [],
		""
	].join("\n");
}
function aboutFeature({ feature, title, stage, owners, by, certain, way, record }) {
	const line = record?.line === void 0 ? "" : `:${record.line}`;
	return [
		`  ${nameOnLine(feature)} (${nameOnLine(stage)}) · ${owners.length === 0 ? "nobody owns it" : owners.map(nameOnLine).join(", ")}`,
		`    ${nameOnLine(title)}`,
		`    ${impactWords({
			by,
			certain
		})}${by === "record" ? "" : `: ${way.map(nameOnLine).join(" → ")}`}`,
		...record ? [`    ${nameOnLine(record.path)}${line}`] : []
	];
}
function impactWords({ by, certain }) {
	if (by === "record") return certain ? "its record names it" : "its record names it; nothing tells whether it reads this column";
	if (by === "dependency") return certain ? "leans on what does" : "leans on what may";
	return certain ? "is made from it" : "may be made from it: nothing tells of the columns on the way";
}

export { renderLineageImpact as n, impactWords as t };