import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_ignore } from "./ignore.js";
import { t as LIMITS } from "./document.js";
import { posix } from "node:path";

var import_ignore = /* @__PURE__ */ __toESM(require_ignore(), 1);
const CODE_OWNERS_PATHS = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
const OWNER = /^(?:@[\w.-]+(?:\/[\w.-]+)?|[^\s@]+@[^\s@]+)$/;
function codeOwners(text) {
	const rules = text.split(/\r?\n/).flatMap((line) => readRule(line) ?? []);
	return (path) => rules.findLast((rule) => rule.owns(path))?.owners ?? [];
}
function readRule(line) {
	const [pattern, ...words] = line.trim().match(/(?:\\.|\S)+/g) ?? [];
	if (pattern === void 0 || /^\\?[#!]/.test(pattern) || pattern.includes("[")) return void 0;
	const comment = words.findIndex((word) => word.startsWith("#"));
	const owners = comment < 0 ? words : words.slice(0, comment);
	return owners.every((owner) => OWNER.test(owner)) ? {
		owns: matcherOf(pattern),
		owners
	} : void 0;
}
function matcherOf(pattern) {
	const matcher = (0, import_ignore.default)({
		ignorecase: false,
		allowRelativePaths: true
	}).add(pattern);
	const shallow = /(?:^|[^*])\/\*$/.test(pattern);
	const deeper = (path) => path.includes("/") && matcher.ignores(`${posix.dirname(path)}/`);
	return (path) => matcher.ignores(path) && !(shallow && deeper(path));
}

async function readOwners(repository, { base }) {
	for (const file of CODE_OWNERS_PATHS) {
		const content = base ? (await base.texts([file])).get(file) : repository.has(file) ? repository.text(file, LIMITS.configuration) : void 0;
		if (typeof content === "string") return {
			file,
			of: codeOwners(content)
		};
	}
}
function workflowsOf(repository) {
	return repository.paths.filter((path) => {
		if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) return false;
		const content = repository.text(path, LIMITS.configuration);
		return typeof content === "string" && content.includes("/promotion-gates");
	});
}

export { workflowsOf as n, readOwners as t };