import { m as readDocument, x as LIMITS } from "./run-over-checkout.js";
import { c as textOnce, d as mapping, h as boundedText, l as oncePerRepository } from "./small-parts.js";
import { t as parser } from "./prometheus-io-lezer-promql.js";

const LONGEST = 1e5;
function promqlMetrics(expression) {
	if (expression.trim() === "" || expression.length > LONGEST) return void 0;
	const [names, prefixes] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
	let broken = false;
	const cursor = parser.parse(expression).cursor();
	do {
		const { type, node } = cursor;
		if (type.isError) broken = true;
		else if (type.name === "VectorSelector") {
			const identifier = node.getChild("Identifier");
			if (identifier) names.add(expression.slice(identifier.from, identifier.to));
		} else if (type.name === "QuotedLabelName" && node.parent?.name === "LabelMatchers") names.add(unquoted(expression.slice(node.from, node.to)));
		else if (type.name === "UnquotedLabelMatcher" || type.name === "QuotedLabelMatcher") {
			const [label, operator, value] = [
				"LabelName",
				"MatchOp",
				"StringLiteral"
			].map((kind) => {
				const part = node.getChild(kind) ?? (kind === "LabelName" ? node.getChild("QuotedLabelName") : null);
				return part ? expression.slice(part.from, part.to) : "";
			});
			if (unquoted(label ?? "") !== "__name__") continue;
			if (operator === "=") names.add(unquoted(value ?? ""));
			else if (operator === "=~") ofPattern(unquoted(value ?? ""), names, prefixes);
		}
	} while (cursor.next());
	return broken ? void 0 : {
		names: [...names],
		prefixes: [...prefixes]
	};
}
function ofPattern(pattern, names, prefixes) {
	for (const part of pattern.replace(/^\((?:\?:)?([^()]*)\)$/, "$1").split("|")) {
		const [, start = "", rest] = /^((?:[A-Za-z0-9_:]|\\\.)+)(\.[*+])?$/.exec(part) ?? [];
		const plain = start.replaceAll("\\.", ".");
		if (plain === "") continue;
		(rest === void 0 ? names : prefixes).add(plain);
	}
}
function unquoted(text) {
	const quote = text[0];
	if (quote !== "\"" && quote !== "'" && quote !== "`") return text;
	const inside = text.slice(1, -1);
	return quote === "`" ? inside : inside.replaceAll(/\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([^]))/g, (_, four, two, one) => four !== void 0 || two !== void 0 ? String.fromCharCode(Number.parseInt(four ?? two ?? "", 16)) : one === "n" ? "\n" : one === "t" ? "	" : one ?? "");
}

const MOST_RULES = 2e4;
const MOST_PROBLEMS$1 = 20;
function readPrometheusRules({ path, value, problems, locate }) {
	const [broken] = problems;
	if (broken) return {
		rules: [],
		problems: [broken]
	};
	const document = mapping(value);
	const spec = mapping(document?.["spec"]);
	const below = Array.isArray(document?.["groups"]) ? [] : ["spec"];
	const groups = below.length === 0 ? document?.["groups"] : spec?.["groups"];
	if (!Array.isArray(groups) || !groups.some((group) => Array.isArray(mapping(group)?.["rules"]))) return void 0;
	const rules = [];
	const complaints = [];
	for (const [at, group] of groups.entries()) {
		const listed = mapping(group)?.["rules"];
		for (const [index, entry] of (Array.isArray(listed) ? listed : []).entries()) {
			const rule = mapping(entry);
			const kind = rule?.["alert"] === void 0 ? "record" : "alert";
			const [name, expression] = [rule?.[kind], rule?.["expr"]];
			const keys = [
				...below,
				"groups",
				at,
				"rules",
				index
			];
			if (rules.length >= MOST_RULES) return {
				rules,
				problems: [...complaints, {
					message: `more than ${MOST_RULES} rules`,
					location: locate(...keys)
				}]
			};
			const complain = (message) => {
				if (complaints.length < MOST_PROBLEMS$1) complaints.push({
					message,
					location: locate(...keys, "expr")
				});
			};
			if (typeof name !== "string" || name === "") complain(`a rule has neither \`alert\` nor \`record\``);
			else if (typeof expression !== "string" && typeof expression !== "number") complain(`\`${name.slice(0, 200)}\` has no \`expr\``);
			else {
				const metrics = promqlMetrics(String(expression));
				if (!metrics) complain(`the \`expr\` of \`${name.slice(0, 200)}\` in \`${path}\` is not PromQL`);
				else rules.push({
					kind,
					name,
					location: locate(...keys, kind),
					...metrics
				});
			}
		}
	}
	return {
		rules,
		problems: complaints
	};
}

const MOST_FILES = 1e3;
const MOST_PROBLEMS = 20;
const MOST_ALERTS = 5;
const MOST_SERIES = 1e3;
const SHORTEST_PREFIX = 3;
function alertRules(repository, patterns) {
	return readOnce(JSON.stringify(patterns), repository);
}
const readOnce = oncePerRepository((key, repository) => {
	const [files, rules, problems] = [
		[],
		[],
		[]
	];
	let unread = 0;
	for (const path of repository.match(JSON.parse(key))) {
		if (files.length >= MOST_FILES) break;
		const text = textOnce(repository, path, LIMITS.yaml);
		if (typeof text !== "string" || ![
			"groups:",
			"rules:",
			"expr:"
		].every((word) => text.includes(word))) continue;
		const read = readPrometheusRules(readDocument(path, text));
		if (!read) continue;
		files.push(path);
		for (const rule of read.rules) rules.push(rule);
		unread += read.problems.length;
		problems.push(...read.problems.slice(0, MOST_PROBLEMS - problems.length));
	}
	const alerts = rules.filter(({ kind }) => kind === "alert");
	const order = new Map(alerts.map((alert, place) => [alert, place]));
	const dependents = dependentsOf(alerts, rules);
	return {
		rules: files.length === 0 ? void 0 : {
			files,
			alerts: alerts.length,
			unread,
			problems: problems.map(({ message, remedy, location }) => ({
				message: boundedText(message, 4e3),
				...remedy === void 0 ? {} : { remedy },
				...location ? { location } : {}
			}))
		},
		on: (names) => {
			const found = new Set([...names].flatMap((name) => dependents.names.get(name) ?? []));
			for (const [prefix, its] of dependents.prefixes) if ([...names].some((name) => name.startsWith(prefix))) for (const alert of its) found.add(alert);
			return [...found].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0)).slice(0, MOST_ALERTS).map(({ name, location }) => ({
				name: boundedText(name, 500),
				location
			}));
		}
	};
});
function dependentsOf(alerts, rules) {
	const recorded = /* @__PURE__ */ new Map();
	for (const rule of rules) {
		if (rule.kind !== "record") continue;
		const known = recorded.get(rule.name);
		if (known) known.push(rule);
		else recorded.set(rule.name, [rule]);
	}
	const names = /* @__PURE__ */ new Map();
	const prefixes = /* @__PURE__ */ new Map();
	const note = (index, key, alert) => {
		const known = index.get(key);
		if (!known) index.set(key, [alert]);
		else if (known.length < MOST_ALERTS && known.at(-1) !== alert) known.push(alert);
	};
	for (const alert of alerts) {
		const series = /* @__PURE__ */ new Set();
		const rulesOf = [alert];
		for (const rule of rulesOf) {
			for (const prefix of rule.prefixes) if (prefix.length >= SHORTEST_PREFIX) note(prefixes, prefix, alert);
			for (const name of rule.names) {
				if (series.has(name) || series.size >= MOST_SERIES) continue;
				series.add(name);
				note(names, name, alert);
				rulesOf.push(...recorded.get(name) ?? []);
			}
		}
	}
	return {
		names,
		prefixes
	};
}

export { alertRules };