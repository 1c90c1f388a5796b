import { n as escapeMarkdown, r as markdownCode } from "./escape-markdown.js";
import { F as visibleText, I as terminalPen } from "./terminal.js";

const STEPS = [
	"major",
	"minor",
	"patch",
	"none"
];
function renderContractChanges(document, { colours, width }) {
	const pen = terminalPen(width, colours);
	const { before, after } = document;
	const title = `${visibleText(before.path)} ${visibleText(before.version ?? "")} → ${visibleText(after.path)} ${visibleText(after.version ?? "")}`;
	const rows = ordered(document).map(({ consumer, producer, element, says }) => {
		const text = `  ${consumer.padEnd(7)}  ${producer.padEnd(7)}  ${visibleText(element)}: ${visibleText(says)}`;
		const line = pen.wrap(text, 20);
		return consumer === "major" || producer === "major" ? line.replace("major", pen.bold("major")) : line;
	});
	const sentence = verdict(document);
	const paint = document.enough === true ? pen.green : document.enough === false ? pen.red : pen.yellow;
	return [
		pen.bold(pen.wrap(title, 2)),
		"",
		...rows.length === 0 ? ["  Nothing that means anything was changed."] : ["  readers  writers  change", ...rows],
		"",
		paint(pen.wrap(sentence, 2)),
		""
	].join("\n");
}
function contractChangesMarkdown(document) {
	const { before, after } = document;
	const rows = ordered(document).map(({ consumer, producer, element, says }) => `| ${consumer} | ${producer} | ${markdownCode(element)} | ${escapeMarkdown(says)} |`);
	return [
		`## ${markdownCode(before.path)} ${escapeMarkdown(before.version ?? "")} → ${markdownCode(after.path)} ${escapeMarkdown(after.version ?? "")}`,
		"",
		escapeMarkdown(verdict(document)),
		"",
		...rows.length === 0 ? [] : [
			"| readers | writers | what | change |",
			"|---|---|---|---|",
			...rows,
			""
		]
	].join("\n");
}
function ordered({ changes }) {
	const weight = ({ consumer, producer }) => Math.min(STEPS.indexOf(consumer), STEPS.indexOf(producer));
	return changes.toSorted((one, other) => weight(one) - weight(other));
}
const WHOM = {
	consumer: "readers",
	producer: "writers",
	full: "readers and writers"
};
function verdict(document) {
	const { needed, moved, compatibility, enough, before, after, changes, smallest } = document;
	const whom = WHOM[compatibility];
	const step = needed[compatibility];
	const most = step === "none" ? `For ${whom} nothing changes` : `For ${whom} this is a ${step} change`;
	const least = smallest === void 0 ? "" : `: the version has to be at least ${visibleText(smallest)}`;
	if (moved === "down" && (changes.length === 0 || enough !== false)) return "The version went down; versions only go up.";
	if (moved === "down") return `The version went down; versions only go up. ${most}${least}.`;
	if (changes.length === 0) return "The version may stay.";
	if (enough === null) return `${most}${least}; whether it moved enough cannot be told, because one of the versions is no semantic version.`;
	if (before.status === "draft" || before.status === "proposed") return `${most}${least} once the contract is active; it was ${before.status}, so it may change freely.`;
	const now = visibleText(after.version ?? "");
	return `${most}${least}; it ${moved === "none" ? "stays" : "is"} ${now}: ${enough ? "enough" : "not enough"}.`;
}

export { contractChangesMarkdown, renderContractChanges };