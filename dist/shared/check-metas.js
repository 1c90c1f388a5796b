import { n as defaultStage } from "./stages.js";
import { n as grouped, r as plural, t as decide } from "./decide.js";
import { i as stepNeeded, n as largestStep, r as promisesLess } from "./compatibility.js";
import { n as nextVersion, r as versionMove, t as movedEnough } from "./version-move.js";
import { A as hindrance, B as intervalWords, C as boundsOf, F as roleOf, G as shareWords, H as numberBeside, I as segmentDemands, K as signedWords, L as amountWords, M as demandOf, N as demandsOf, O as ablationFaults, P as limitOf, R as confidenceWords, S as roundingOf, U as numberWords, V as limitWords, W as pValueWords, _ as wilsonInterval, a as lend, c as judge, j as onceIsEnough, k as dataFaults, m as upperT, n as describeSample, o as standsAsMerged, q as sizeWords, s as changedTerms, t as sortedQuantile, u as confidenceOf, v as upperNormal, y as tailOf, z as countWords } from "./sorted-quantile.js";
import { t as nameSome } from "./name-some.js";
import { n as isRecordSection, t as RECORD_SECTIONS } from "./record-sections.js";
import { t as grouped$1 } from "./grouped.js";
import { n as TEST_KINDS } from "./feature.js";

function allowance(context, option) {
	const value = context.option(option);
	if (value === "warn") return { atMost: "warning" };
	return value === "fail" ? {} : void 0;
}

const columnsDeclared = {
	meta: {
		id: "data-contract/columns-declared",
		question: "Does the contract declare every column that the data has?",
		why: "A column that nobody declared is read all the same, and nobody promised to keep it.",
		remedy: "Declare the column in the contract, or leave it out where the data is made.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate(unit, context) {
		const allowed = allowance(context, "extra-columns");
		if (!allowed) return;
		for (const { name, location, data } of unit.objects) {
			if (!data?.columnsKnown) continue;
			const { total, first } = data.others;
			const names = first.slice(0, 10).map((column) => `\`${column}\``);
			const words = `${names.join(", ")}${total > names.length ? ` and ${total - names.length} more` : ""}`;
			const common = {
				about: name,
				location,
				...allowed
			};
			yield total === 0 ? {
				...common,
				outcome: "pass",
				message: `every column of \`${name}\` is declared`
			} : {
				...common,
				outcome: "fail",
				message: `\`${name}\` has ${total === 1 ? "a column" : `${total} columns`} that the contract does not declare: ${words}`,
				size: total,
				expected: "columns that the contract declares",
				observed: words
			};
		}
	}
};

const columnsInOrder = {
	meta: {
		id: "data-contract/columns-in-order",
		question: "Do the declared columns stand in the order of the contract?",
		why: "Code that goes by the place of a column reads another one without noticing.",
		remedy: "Write the columns in the order of the contract, or the properties in the order of the data.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate(unit, context) {
		const allowed = allowance(context, "column-order");
		if (!allowed) return;
		for (const { name, location, data } of unit.objects) {
			if (!data?.ordered) continue;
			const common = {
				about: name,
				location,
				...allowed
			};
			const { outOfOrder } = data;
			yield outOfOrder === void 0 ? {
				...common,
				outcome: "pass",
				message: `the columns of \`${name}\` stand in the order of the contract`
			} : {
				...common,
				outcome: "fail",
				message: `in \`${name}\`, \`${outOfOrder.column}\` stands before \`${outOfOrder.before}\`, which the contract has first`,
				expected: "columns in the order of the contract",
				observed: `\`${outOfOrder.column}\` before \`${outOfOrder.before}\``
			};
		}
	}
};

function dataLines(rows, { subjects }) {
	const tracked = new Set(subjects.flatMap(({ role, path }) => role === "data" && path !== void 0 ? [path] : []));
	return rows.flatMap(({ path, line }) => line !== void 0 && tracked.has(path) ? [{
		path,
		line
	}] : []);
}

function* answers(unit, asks) {
	for (const object of unit.objects) {
		const decided = object.statements.filter((statement) => statement.asks === asks).flatMap((statement) => {
			const decision = decide(statement, object.data);
			return decision ? [{
				statement,
				decision
			}] : [];
		});
		const undecidable = decided.filter(({ decision }) => decision.outcome === "unknown");
		if (object.data?.rows === 0 && undecidable.length > 0) yield {
			outcome: "unknown",
			message: `\`${object.name}\` has no rows, so ${undecidable.length === 1 ? "a statement" : `${undecidable.length} statements`} about them cannot be told`,
			about: object.name,
			location: object.location,
			expected: "at least one row",
			observed: "no row",
			remedy: "Check data that has rows."
		};
		for (const { statement, decision } of decided) {
			if (object.data?.rows === 0 && decision.outcome === "unknown") continue;
			const places = decision.outcome === "fail" ? dataLines(statement.counted?.examples ?? [], unit) : [];
			yield {
				...decision,
				about: statement.about,
				location: statement.location,
				...statement.advisory || statement.undecided?.elsewhere ? { atMost: "warning" } : {},
				...statement.level?.ages ? { timed: true } : {},
				...places.length > 0 ? { places } : {}
			};
		}
	}
}
function tally(units) {
	let hold = 0;
	let all = 0;
	let rows = 0;
	let problems = 0;
	for (const unit of units) {
		problems += unit.problems.length;
		all += unit.notChecked.length;
		for (const object of unit.objects) {
			rows += object.data?.rows ?? 0;
			for (const statement of object.statements) {
				all += 1;
				if (decide(statement, object.data)?.outcome === "pass") hold += 1;
			}
		}
	}
	return {
		hold,
		all,
		rows,
		problems
	};
}

const columnsPresent = {
	meta: {
		id: "data-contract/columns-present",
		question: "Does the data have every column that the contract requires or makes part of a key?",
		why: "Code that reads a column that is gone stops, or goes on with nothing.",
		remedy: "Bring the column back where the data is made, or make it optional in the contract and tell its readers.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	evaluate: (unit) => answers(unit, "columns-present")
};

const dataReadable = {
	meta: {
		id: "data-contract/data-readable",
		question: "Can the data of the contract be read, every row of it?",
		why: "Nothing holds for data that nobody could look at, and a row that readers skip is a row that some of them do not.",
		remedy: "Write the data again in the format the contract names.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate(unit) {
		if (unit.unread) yield unread(unit.unread, "data", unit.location);
		for (const object of unit.objects) {
			if (object.unread) yield unread(object.unread, object.name, object.location);
			if (!object.data) continue;
			const { rows, files, unreadable } = object.data;
			const about = `${object.name} rows`;
			const { location } = object;
			if (unreadable.count === 0) {
				const where = files.total === 1 ? files.first[0] ?? "" : `${files.total} files`;
				const said = unit.notes.length > 0 ? ` (${unit.notes.join("; ")})` : "";
				yield {
					outcome: "pass",
					message: `all ${grouped(rows)} rows of ${where} can be read${said}`,
					about,
					location
				};
				continue;
			}
			const first = unreadable.examples.map(({ path, row, why }) => `${row === void 0 ? `a row of ${path}` : `row ${grouped(row)} of ${path}`}: ${why}`);
			const places = dataLines(unreadable.examples, unit);
			const many = `${unreadable.more ? "at least " : ""}${grouped(unreadable.count)}`;
			yield {
				outcome: "fail",
				message: `${many} ${unreadable.count === 1 && !unreadable.more ? "row" : "rows"} of \`${object.name}\` cannot be read${first.length > 0 ? `: ${first.join("; ")}` : ""}`,
				about,
				size: unreadable.count,
				location,
				expected: "rows that follow the format",
				observed: `${many} that do not`,
				...unreadable.examples.some(({ why }) => why === NOT_UTF_8) ? { remedy: ENCODING } : {},
				...places.length > 0 ? { places } : {}
			};
		}
	}
};
const NOT_UTF_8 = "it is not UTF-8 text";
const ENCODING = "Save the file as UTF-8, or name its encoding in the contract (customProperties of the server: property encoding, value latin-1).";
function unread({ outcome, message, remedy, location }, about, otherwise) {
	const at = location ?? otherwise;
	return {
		outcome,
		message,
		about,
		expected: "data to hold the contract against",
		observed: message,
		remedy,
		...at ? { location: at } : {}
	};
}

const documentValid$1 = {
	meta: {
		id: "data-contract/document-valid",
		question: "Is the contract a valid document of the Open Data Contract Standard?",
		why: "A mistyped key is silently ignored, and what it was meant to guarantee is checked by nobody.",
		remedy: "Mend the contract on the line shown.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate(unit) {
		if (unit.aside) return;
		const subjects = unit.subjects.flatMap(({ role, path }) => role === "contract" && path !== void 0 ? [path] : []);
		if (unit.problems.length === 0) {
			yield {
				outcome: "pass",
				message: "the contract is valid",
				about: "document",
				subjects,
				...unit.location ? { location: unit.location } : {}
			};
			return;
		}
		const seen = /* @__PURE__ */ new Map();
		for (const { message, remedy, location } of unit.problems) {
			const times = (seen.get(message) ?? 0) + 1;
			seen.set(message, times);
			yield {
				outcome: "fail",
				message,
				about: times === 1 ? message.slice(0, 1500) : `${message.slice(0, 1500)} (${times})`,
				expected: "a valid document of the Open Data Contract Standard",
				observed: message,
				subjects,
				...location ? { location } : {},
				...remedy === void 0 ? {} : { remedy }
			};
		}
	}
};

const edgeCasesMet = {
	meta: {
		id: "data-contract/edge-cases-met",
		question: "Did the evaluation of the feature meet every edge case that its contracts know?",
		why: "A detector that was never shown a reboot, a leap second or an idle host has numbers that say nothing about them.",
		remedy: "Evaluate on data that has the case, and name it under `evaluation:` in the record; or take the case out of the contract where it cannot happen.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "warning"
		}
	},
	*evaluate({ edgeCases = [] }) {
		for (const one of edgeCases) {
			const { statement } = one;
			yield {
				...answer$5(one),
				about: statement.about,
				location: statement.location,
				...statement.advisory ? { atMost: "warning" } : {}
			};
		}
	}
};
const WHERE = {
	evaluation: "the evaluation data",
	results: "the results",
	data: "the data snapshot"
};
function answer$5({ statement, from, data, units, unread }) {
	const unknown = (why, remedy) => ({
		outcome: "unknown",
		message: `${statement.says}: ${why}`,
		expected: "evaluation data that shows whether it has the case",
		observed: why,
		remedy
	});
	if (unread) return unknown(unread.message, unread.remedy);
	const { first, total } = data?.files ?? {
		first: [],
		total: 0
	};
	const files = total === 1 ? ` (\`${first[0] ?? ""}\`)` : total > 1 ? ` (${total} files)` : "";
	const of = units ? `, in the ${grouped(data?.rows ?? 0)} of ${grouped(units.of)} rows whose \`${units.column}\` the results have` : "";
	const where = `${WHERE[from ?? "evaluation"]}${files}${of}`;
	if (statement.absent !== void 0) return unknown(`there is no column \`${statement.absent}\` in ${where}, which the rule needs`, "Name data with that column, in the columns of the contract, under `evaluation:` in the record.");
	if (data?.rows === 0) return unknown(`there are no rows in ${where}`, "Evaluate on data that has rows, and name it under `evaluation:` in the record.");
	const decision = decide(statement, data);
	if (decision?.outcome === "pass") return {
		outcome: "pass",
		message: `met in ${where}: ${decision.message}`
	};
	if (decision?.outcome === "fail") return {
		outcome: "fail",
		message: `a case that the contract knows was never met in ${where}: ${decision.message}`,
		expected: decision.expected ?? statement.says,
		observed: decision.observed ?? decision.message
	};
	return unknown(statement.undecided?.why ?? `there is nothing to tell it by in ${where}`, statement.undecided?.remedy ?? "Evaluate on data that has rows, with values in the columns of the rule.");
}

const hasRows = {
	meta: {
		id: "data-contract/has-rows",
		question: "Does the data have at least one row, and as many as the contract states?",
		why: "Everything holds for no rows at all. An empty file is how a broken export looks.",
		remedy: "See why the export is short, or correct the number of rows in the contract.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate(unit) {
		const stated = [...answers(unit, "has-rows")];
		for (const object of unit.objects) {
			if (!object.data) continue;
			const { rows } = object.data;
			const own = new Set(object.statements.map(({ about }) => about));
			if (rows === 0 && stated.some(({ about, outcome }) => own.has(about) && outcome === "fail")) continue;
			const common = {
				about: object.name,
				location: object.location,
				expected: "at least one row",
				observed: `${grouped(rows)} rows`
			};
			yield rows === 0 ? {
				outcome: "fail",
				message: `\`${object.name}\` has no rows`,
				...common
			} : {
				outcome: "pass",
				message: `\`${object.name}\` has ${grouped(rows)} ${rows === 1 ? "row" : "rows"}`,
				...common
			};
		}
		yield* stated;
	}
};

const notLoosenedWithData = {
	meta: {
		id: "data-contract/not-loosened-with-data",
		question: "Is the contract left as strict as it was where the data under it changes too?",
		why: "Data that fails is made to pass by a weaker contract in the same pull request, and the report is green.",
		remedy: "Loosen the contract in a pull request of its own, where its readers see it; then bring the data. Or mend the data.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "warning"
		}
	},
	*evaluate({ evolution }) {
		if (!evolution || evolution.dataChanged.total === 0 || evolution.changes.length === 0) return;
		const { first, total } = evolution.dataChanged;
		const files = `${first.slice(0, 3).map((path) => `\`${path}\``).join(", ")}${total > 3 ? ` and ${total - 3} more` : ""}`;
		let looser = false;
		const seen = /* @__PURE__ */ new Map();
		for (const change of evolution.changes) {
			if (!promisesLess(change)) continue;
			looser = true;
			const key = `${change.element} ${change.kind}`;
			const times = (seen.get(key) ?? 0) + 1;
			seen.set(key, times);
			yield {
				outcome: "fail",
				message: `\`${change.element}\` ${change.says}, and the data under it changes as well (${files})`,
				about: times === 1 ? key : `${key} (${times})`,
				location: change.location,
				expected: "a contract that asks as much of the new data as of the old",
				observed: change.says
			};
		}
		if (!looser) yield {
			outcome: "pass",
			message: `the data changed (${files}), and the contract asks no less of it than before`,
			about: "contract"
		};
	}
};

const optionalColumnsPresent = {
	meta: {
		id: "data-contract/optional-columns-present",
		question: "Does the data have every declared column, also those that are not required?",
		why: "A column that comes and goes breaks readers that learnt to lean on it.",
		remedy: "Write the column, without values where there are none, or take it out of the contract.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate(unit, context) {
		const allowed = allowance(context, "optional-columns");
		for (const { statements, data } of unit.objects) {
			if (!data?.columnsKnown) continue;
			for (const { column, says, about, location } of statements) {
				if (!column || column.needed) continue;
				const { total, first } = column.missingIn;
				if (!allowed && column.near === void 0) continue;
				const files = first.slice(0, 3).map((path) => `\`${path}\``).join(", ");
				const near = column.near === void 0 ? "" : `, which has \`${column.near}\` (names are compared exactly)`;
				const words = `not in ${files}${total > 3 ? ` and ${total - 3} more` : ""}${near}`;
				yield column.found && total === 0 ? {
					outcome: "pass",
					message: says,
					about,
					location,
					...allowed
				} : {
					outcome: "fail",
					message: `${says}, though not required: ${words}`,
					about,
					location,
					size: Math.max(1, total),
					expected: says,
					observed: words,
					...column.near === void 0 ? {} : { remedy: `Rename the column \`${column.near}\` in the data, or the property in the contract.` },
					...allowed ?? { atMost: "warning" }
				};
			}
		}
	}
};

const referencesHold = {
	meta: {
		id: "data-contract/references-hold",
		question: "Does every value that refers to another object find it there?",
		why: "A row that refers to nothing vanishes in a join, without a word.",
		remedy: "Add what is missing on the other side, or remove these rows where the data is made.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	evaluate: (unit) => answers(unit, "references-hold")
};

const requiredValuesPresent = {
	meta: {
		id: "data-contract/required-values-present",
		question: "Does every required column have a value in every row?",
		why: "A model trained on silently missing values learns the gap, not the signal.",
		remedy: "Fill or drop these rows where the data is made, or make the column optional in the contract.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	evaluate: (unit) => answers(unit, "required-values-present")
};

const rulesHold = {
	meta: {
		id: "data-contract/rules-hold",
		question: "Do the SQL rules and custom rules of the contract hold?",
		why: "They say what nothing else in the contract can: how columns and rows fit together.",
		remedy: "Mend the data where it is made, or correct the rule in the contract.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	evaluate: (unit) => answers(unit, "rules-hold")
};

const serviceLevelsKept = {
	meta: {
		id: "data-contract/service-levels-kept",
		question: "Is the data as fresh, as old and as regular as the contract promises, and still supported?",
		why: "A detector that reads the data of yesterday detects the incidents of yesterday.",
		remedy: "See why the data is late or has a gap, or change the promise in the contract.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "note",
			production: "warning"
		}
	},
	*evaluate(unit, { now }) {
		yield* answers(unit, "service-levels-kept");
		for (const day of unit.days ?? []) yield ofDay(day, now);
	}
};
const WORDS$5 = {
	"end-of-support": [
		"its support ended on",
		"it is supported until",
		"data that somebody supports"
	],
	"end-of-life": [
		"its life ended on",
		"it lives until",
		"data that goes on being made"
	],
	"general-availability": [
		"it is available since",
		"it is generally available only from",
		"data that is available"
	]
};
const REMEDIES = {
	"end-of-support": "Move to the data that replaces it, or have its owner support it for longer.",
	"end-of-life": "Move to the data that replaces it, or have its owner go on making it.",
	"general-availability": "Wait until it is, or have its owner say that it may be relied on earlier."
};
function ofDay({ about, is, day, from, until, location }, now) {
	const [over, coming, expected] = WORDS$5[is];
	const starts = is === "general-availability";
	const kept = starts ? now.getTime() >= Date.parse(from) : now.getTime() < Date.parse(until);
	const message = `${kept === starts ? over : coming} \`${day}\`${away(starts ? from : until, now)}`;
	const common = {
		message,
		about,
		location,
		timed: true
	};
	return kept ? {
		outcome: "pass",
		...common
	} : {
		outcome: "fail",
		...common,
		expected,
		observed: message,
		remedy: REMEDIES[is]
	};
}
function away(moment, now) {
	const days = Math.floor(Math.abs(Date.parse(moment) - now.getTime()) / 864e5);
	if (days === 0) return "";
	const past = Date.parse(moment) <= now.getTime();
	return `, ${past ? "" : "in "}${days} ${days === 1 ? "day" : "days"}${past ? " ago" : ""}`;
}

const MOST = 200;
const statementsChecked = {
	meta: {
		id: "data-contract/statements-checked",
		question: "Was anything that the contract states held against the data?",
		why: "A contract of which nothing was checked passes with any data. What is stated and not checked is a promise that nobody keeps an eye on.",
		remedy: "State under `schema:` what readers rely on (`promotion-gates data-contract draft DATA` writes a first version), or name the data that the contract is about.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate(unit) {
		for (const { statement, why, location } of unit.notChecked.slice(0, MOST)) yield {
			outcome: "skipped",
			message: `${statement}: ${why}`,
			about: statement,
			...location ? { location } : {}
		};
		const more = unit.notChecked.length - MOST;
		if (more > 0) yield {
			outcome: "skipped",
			message: `${grouped(more)} more statements are declared and not checked`,
			about: "more",
			...unit.location ? { location: unit.location } : {}
		};
		const read = unit.objects.filter(({ data }) => data !== void 0);
		if (unit.unread || read.length === 0 || unit.objects.some(({ unread }) => unread)) return;
		const asked = read.flatMap(({ statements, data }) => statements.filter((statement) => isAsked(statement, data)));
		const all = unit.objects.reduce((sum, { statements }) => sum + statements.length, unit.notChecked.length);
		const common = {
			about: "any",
			...unit.location ? { location: unit.location } : {}
		};
		if (asked.length > 0) {
			yield {
				outcome: "pass",
				message: `${grouped(asked.length)} of ${grouped(all)} ${plural(all, "statement")} ${asked.length === 1 ? "was" : "were"} held against the data`,
				...common
			};
			return;
		}
		yield {
			outcome: "unknown",
			message: "nothing that the contract states was held against the data",
			expected: "at least one statement that the data can keep or break",
			observed: unit.notChecked.length === 0 ? "none" : `${grouped(unit.notChecked.length)} that ${unit.notChecked.length === 1 ? "is" : "are"} not checked`,
			...common
		};
	}
};
function isAsked(statement, data) {
	if (statement.column && !statement.column.needed && !statement.column.found) return false;
	const decision = decide(statement, data);
	return decision !== void 0 && decision.outcome !== "skipped";
}

const structureHolds = {
	meta: {
		id: "data-contract/structure-holds",
		question: "Are arrays, objects and vectors built as the contract declares?",
		why: "A model that is given a vector of another length, or one that is not normalised, answers, and wrongly.",
		remedy: "Mend these values where the data is made, or correct the option in the contract.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	evaluate: (unit) => answers(unit, "structure-holds")
};

const typesHold = {
	meta: {
		id: "data-contract/types-hold",
		question: "Is every value of the type the contract declares?",
		why: "A number that arrives as text is dropped, rounded or sorted as text, each reader in its own way.",
		remedy: "Write these values as the type where the data is made, or change the type in the contract.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	evaluate: (unit) => answers(unit, "types-hold")
};

const valuesInEnumeration = {
	meta: {
		id: "data-contract/values-in-enumeration",
		question: "Is every value one of those the contract lists?",
		why: "A category nobody knows falls through every branch of the code that reads it.",
		remedy: "Mend these values where the data is made, or add them to the list in the contract.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	evaluate: (unit) => answers(unit, "values-in-enumeration")
};

const valuesInRange = {
	meta: {
		id: "data-contract/values-in-range",
		question: "Are all values within the bounds the contract declares?",
		why: "A share of 43 where 0.43 was meant passes every type check and moves every average.",
		remedy: "Mend these values where the data is made, or correct the bound in the contract.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	evaluate: (unit) => answers(unit, "values-in-range")
};

const valuesMatch = {
	meta: {
		id: "data-contract/values-match",
		question: "Does every text have the pattern and the format that the contract declares?",
		why: "An identifier that is written another way is found by no join and no lookup.",
		remedy: "Mend these values where the data is made, or correct the pattern in the contract.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	evaluate: (unit) => answers(unit, "values-match")
};

const valuesUnique = {
	meta: {
		id: "data-contract/values-unique",
		question: "Are keys and unique columns free of repeated values?",
		why: "A repeated key counts an observation twice and multiplies rows when data is joined.",
		remedy: "Remove the repeated rows where the data is made, or correct the key in the contract.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	evaluate: (unit) => answers(unit, "values-unique")
};

const WHOM = {
	consumer: "those who read the data",
	producer: "those who write the data",
	full: "those who read or write the data"
};
const NAMED = 5;
const versionCoversChanges = {
	meta: {
		id: "data-contract/version-covers-changes",
		question: "Did the version of a changed contract move as much as its changes ask?",
		why: "Whoever relies on the data looks at the version to learn whether anything they rely on is gone. The policy says whose view decides (`compatibility: consumer`, `producer` or `full`).",
		remedy: "Raise `version:` in the contract, or take the breaking change back: deprecate first (`deprecated: true`), remove later.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "block"
		}
	},
	*evaluate({ evolution }, { option }) {
		if (!evolution || evolution.changes.length === 0) return;
		const stated = option("compatibility");
		const view = stated === "producer" || stated === "full" ? stated : "consumer";
		yield {
			about: "version",
			location: evolution.location,
			subjects: [evolution.after.path],
			...answer$4(evolution, view)
		};
	}
};
function answer$4(evolution, view) {
	const { before, after, changes, more } = evolution;
	const needed = largestStep(changes, view);
	const [from, to] = [before.version ?? "", after.version ?? ""];
	const all = changes.length + more;
	const counted = `${all} ${all === 1 ? "change" : "changes"}`;
	if (before.status === "draft" || before.status === "proposed") return {
		outcome: "pass",
		message: `${counted}; it was ${before.status}, so it may change freely`
	};
	const move = versionMove(from, to);
	const enough = movedEnough(from, move, needed);
	const moved = from === to ? `the version stays \`${from}\`` : `the version goes from \`${from}\` to \`${to}\``;
	if (enough === true) return {
		outcome: "pass",
		message: `${counted}, ${WORDS$4[needed]} for ${WHOM[view]}; ${moved}`
	};
	const strongest = changes.filter((change) => stepNeeded(change, view) === needed);
	const list = strongest.slice(0, NAMED).map(({ element, says }) => `\`${element}\` ${says}`).join("; ");
	const rest = strongest.length > NAMED ? `; and ${strongest.length - NAMED} more` : "";
	const seen = `${WORDS$4[needed]} for ${WHOM[view]}: ${list}${rest}`;
	if (enough === void 0) return {
		outcome: "unknown",
		message: `${moved}, of which at least one is no semantic version, so it cannot be told whether that is enough; ${seen}`,
		expected: "semantic versions (2.1.0)",
		observed: `\`${from}\`, then \`${to}\``,
		remedy: "Write the version as MAJOR.MINOR.PATCH."
	};
	const next = nextVersion(from, needed);
	return {
		outcome: "fail",
		message: `${moved}, which is ${move === "down" ? "lower" : "not enough"}; ${seen}`,
		size: strongest.length,
		expected: next === void 0 ? `another version than \`${from}\`` : `at least \`${next}\``,
		observed: `\`${to}\``,
		...next === void 0 ? {} : { paste: {
			path: evolution.location.path,
			text: `version: ${next}`
		} }
	};
}
const WORDS$4 = {
	major: "breaking",
	minor: "more than a correction",
	patch: "a correction",
	none: "nothing"
};

const dataContractGate = {
	id: "data-contract",
	title: "data contract",
	description: "What readers of the data may rely on: the contract is valid, and the data keeps every statement of it that can be checked.",
	missing: "Write a contract for the data (a file that ends in .odcs.yaml; `promotion-gates data-contract draft DATA` writes a first one) and name it under `contracts:` in the record.",
	checks: [
		documentValid$1,
		dataReadable,
		statementsChecked,
		columnsPresent,
		requiredValuesPresent,
		typesHold,
		valuesUnique,
		valuesInRange,
		valuesInEnumeration,
		valuesMatch,
		structureHolds,
		referencesHold,
		rulesHold,
		serviceLevelsKept,
		hasRows,
		columnsDeclared,
		columnsInOrder,
		optionalColumnsPresent,
		versionCoversChanges,
		notLoosenedWithData,
		edgeCasesMet
	],
	compareData: (units) => units.flatMap(({ comparisons = [] }) => comparisons).slice(0, 1e3),
	summarise: (units) => {
		const { hold, all, rows, problems } = tally(units);
		const broken = problems === 0 ? "" : `${problems} ${problems === 1 ? "thing" : "things"} wrong with the contract`;
		const read = units.some((unit) => unit.objects.some(({ data }) => data !== void 0));
		const tools = [...new Set(units.flatMap(({ objects }) => objects.flatMap(({ statements }) => statements.flatMap(({ reported }) => reported?.tool ?? []))))];
		const left = units.reduce((sum, { notChecked }) => sum + notChecked.length, 0);
		const said = tools.length === 0 ? "" : `${read ? ", " : " as "}${tools.join(" and ")} found`;
		const cases = units.flatMap(({ edgeCases = [] }) => edgeCases);
		const met = cases.filter(({ statement, data }) => decide(statement, data)?.outcome === "pass").length;
		const known = cases.length === 0 ? "" : `${met} of ${cases.length} known edge cases were met`;
		return [
			broken,
			all === 0 ? broken === "" ? "the contract is valid, its data was not looked at" : "its data was not looked at" : read || tools.length > 0 ? `${hold} of ${all} statements hold${read ? ` on ${grouped(rows)} ${plural(rows, "row")}` : ""}${said}${left === 0 ? "" : `, ${grouped(left)} ${left === 1 ? "is" : "are"} not checked`}` : `none of ${all} statements was held against data`,
			known
		].filter((part) => part !== "").join("; ");
	}
};

const USUAL_ROUNDING = 1e-6;
const aggregatesAgree = {
	meta: {
		id: "experiment/aggregates-agree",
		question: "Do the summaries agree with the parts that they are summaries of?",
		why: "A summary that was written by hand, or left over from another run, can say anything. Where its parts are there, it is computed again.",
		remedy: "Write summary and parts in one run.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate(unit) {
		const { results } = unit;
		if (!unit.design || !results) return;
		for (const name of ["baseline", "candidate"]) {
			const side = results[name];
			if (side?.aggregates && side.aggregates.length > 0) yield* compare(unit, name, side.path, side.aggregates, "what follows from the file itself");
			const stated = unit.design[name]?.parts;
			if (side && stated !== void 0) yield* compareParts(unit, name, side, stated);
		}
	}
};
function* compareParts(unit, name, side, path) {
	const parts = unit.results?.parts?.find((one) => one.side === name);
	const base = {
		about: `${name}: parts`,
		subjects: [
			unit.path,
			side.path,
			path
		]
	};
	if (!parts || parts.unreadable) {
		const { message, remedy, location } = parts?.unreadable ?? { message: "they were not looked at" };
		yield {
			...base,
			outcome: "unknown",
			message: `the parts of \`${side.path}\` cannot be looked at: ${message}`,
			location: location ?? { path },
			...remedy === void 0 ? {} : { remedy }
		};
		return;
	}
	const found = new Set(parts.metrics.map((metric) => metric.name));
	const lacking = [...new Set(unit.design?.criteria.map(({ metric }) => metric) ?? [])].filter((metric) => !found.has(metric) && isStated(unit, name, metric));
	for (const metric of lacking) yield {
		...base,
		outcome: "unknown",
		about: `${name}, parts: ${metric}`,
		message: `\`${metric}\` of \`${side.path}\` cannot be computed again: \`${path}\` has no numbers of it`,
		location: { path },
		expected: "a column for each metric of the summary",
		remedy: "write the metrics themselves to the parts, one observation a row"
	};
	if (parts.metrics.length > 0) yield* compare(unit, `${name}, parts`, side.path, parts.metrics, `the mean of \`${path}\``);
}
function isStated({ results }, name, metric) {
	const measured = results?.metrics.find((one) => one.metric === metric)?.[name];
	return measured !== void 0 && measured.moments.n > 0;
}
function* compare(unit, about, path, aggregates, follows) {
	let agreeing = 0;
	for (const { name, stated, recomputed, rounding, line } of aggregates) {
		const allowed = Math.max(rounding ?? 0, USUAL_ROUNDING * Math.max(Math.abs(stated), Math.abs(recomputed), 1e-300));
		if (Math.abs(stated - recomputed) <= allowed) {
			agreeing += 1;
			continue;
		}
		yield {
			outcome: "fail",
			about: `${about}: ${name}`,
			message: `\`${name}\` is ${numberWords(stated, 6)} in \`${path}\`, and ${numberWords(recomputed, 6)} by ${follows}`,
			location: {
				path,
				...line === void 0 ? {} : { line }
			},
			expected: numberWords(recomputed, 6),
			observed: numberWords(stated, 6),
			remedy: "write both in one run, and evaluate again",
			subjects: [unit.path, path]
		};
	}
	if (agreeing === aggregates.length) yield {
		outcome: "pass",
		about,
		message: `${agreeing} ${agreeing === 1 ? "number" : "numbers"} of \`${path}\` computed again: ${agreeing === 1 ? "it agrees" : "all agree"} with ${follows}`,
		location: { path },
		subjects: [unit.path, path]
	};
}

function followsFault({ answer }) {
	return { follows: {
		check: "experiment/metrics-present",
		about: answer.about
	} };
}

function noDifferenceWords(none, baseline, { amount }) {
	const size = amountWords(amount.value, amount.scale);
	const absolute = "state an absolute amount (`0.02`) in a pull request of its own";
	const [message, remedy] = {
		"zero-baseline": [`the baseline's mean is 0, and ${size} of nothing is nothing`, absolute],
		"baseline-around-zero": [`the baseline's mean, ${numberWords(baseline ?? 0)}, cannot be told from 0, so ${size} of it means nothing`, `${absolute}, or measure the baseline on more units`],
		"mixed-signs": ["a rank test can take a share only of numbers that are all above 0, or all below", absolute],
		"zero-denominator": ["its denominators add up to 0", "measure it where there is something to count"],
		"too-few": ["fewer than 2 units can be compared", "evaluate both sides on the same units, at least 2"],
		"beyond-computing": ["its numbers are too large or too small to compute with", "write it in another unit"]
	}[none];
	return {
		message,
		remedy
	};
}
function noTestWords(none, test) {
	const [message, remedy] = {
		"no-pairs": [`\`test: ${test}\` needs pairs, and no unit is on both sides`, "write the same ids of units on both sides, or agree on another test in a pull request of its own"],
		"not-yes-no": [`\`test: ${test}\` is for values that are 0 or 1, and not all of these are`, "write 0 and 1 (or true and false), or agree on another test in a pull request of its own"],
		"not-a-share": ["percentage points are for shares from 0 to 1, and this is none", "state an absolute amount (`0.02`) or a share of the baseline (`2%`) in a pull request of its own"],
		"too-many": [`there are too many values for \`test: ${test}\`: it draws each of them thousands of times`, "leave `test` out in a pull request of its own: with so many units the usual tests need no resampling"],
		"no-values": [`\`test: ${test}\` needs every value, and these results do not hold them`, "give the results as rows, one observation each, and make a report that was made elsewhere again"]
	}[none];
	return {
		message,
		remedy
	};
}

function judgementWords(judged) {
	const { unit, criterion, demand, judgement, segment, correction } = judged;
	const { metric } = criterion;
	const { results } = unit;
	const name = segment === void 0 ? metric : `${metric} in \`${segment}\``;
	const subjects = [
		unit.path,
		...results?.baseline ? [results.baseline.path] : [],
		...results ? [results.candidate.path] : []
	];
	const base = {
		outcome: judgement.outcome,
		about: segment === void 0 ? metric : `${segment}: ${metric}`,
		location: demand.amount.location,
		expected: `${name} ${demandWords$1(demand)}, as a whole interval`,
		subjects
	};
	const quoted = segment === void 0 ? `\`${metric}\`` : `\`${metric}\` in \`${segment}\``;
	if ("fault" in judgement) {
		const { answer } = judgement.fault;
		return {
			...base,
			...followsFault(judgement.fault),
			message: `${quoted} was not compared: ${answer.message}`,
			...answer.remedy === void 0 ? {} : { remedy: answer.remedy }
		};
	}
	if ("none" in judgement || "noTest" in judgement) {
		const { message, remedy } = "none" in judgement ? noDifferenceWords(judgement.none, judgement.baseline.mean, demand) : noTestWords(judgement.noTest, judgement.test);
		return {
			...base,
			message: `${quoted} was not compared: ${message}`,
			remedy
		};
	}
	const { statistics, difference } = judgement;
	const { scale } = demand.amount;
	const limit = limitOf(demand);
	const certainty = certaintyWords(judged, judgement);
	const pair = judgement.paired ? countWords(statistics.n.candidate, "pair") : `${statistics.n.baseline} and ${countWords(statistics.n.candidate, "unit")}`;
	const reach = judgement.outcome === "unknown" && statistics.detectable !== void 0 ? `; with so many, ${sizeWords(statistics.detectable, scale, limit)} from the limit can be told (power 80 %)` : "";
	const corrected = correction && statistics.adjustedPValue !== void 0 ? `; ${correctionWords(correction)}` : "";
	const answer = {
		...base,
		observed: `${numberWords(statistics.baseline ?? NaN)} → ${numberWords(statistics.candidate ?? NaN)}, ${signedWords(difference.estimate, scale, limit)} (${certainty}; ${pair}; ${difference.method}${corrected}${reach})`,
		statistics: {
			...statistics,
			...segment === void 0 ? {} : { segment }
		}
	};
	if (judgement.outcome !== "unknown") return {
		...answer,
		message: `${name} is ${changeWords$1(difference.estimate, demand)} (${certainty}); ${allowedWords(demand)}`,
		...judgement.outcome === "fail" ? { remedy: failRemedy(demand) } : {}
	};
	return {
		...answer,
		...undecidedWords(judged, judgement, name)
	};
}
function certaintyWords({ criterion, demand, unit }, { difference }) {
	if (criterion.deterministic) return "deterministic";
	if (difference.exact) return `no spread: ${difference.method}`;
	const interval = intervalWords(difference.interval, demand.amount.scale, limitOf(demand));
	return `${criterion.alternative ? "one-sided " : ""}${confidenceWords(confidenceOf(unit.design, criterion))} interval ${interval}`;
}
function correctionWords({ method, adjustedPValue, goals }) {
	const name = {
		holm: "Holm",
		"benjamini-hochberg": "Benjamini–Hochberg",
		bonferroni: "Bonferroni"
	}[method];
	return `p = ${pValueWords(adjustedPValue)} against the limit, corrected for ${goals} goals (${name}); the interval is not corrected`;
}
function undecidedWords({ criterion, demand, unit, correction }, { difference, statistics, paired }, name) {
	const confidence = confidenceOf(unit.design, criterion);
	const { scale } = demand.amount;
	const limit = limitOf(demand);
	const needed = statistics.requiredN;
	const eachSide = paired ? "" : " on each side";
	const units = paired ? countWords(statistics.n.candidate, "unit") : `${statistics.n.baseline} and ${countWords(statistics.n.candidate, "unit")}`;
	const question = `cannot tell whether ${name} is ${demandWords$1(demand)}`;
	const settle = needed === void 0 ? "no number of units settles a difference on the limit itself" : `about ${countWords(needed, "unit")}${eachSide} would settle it`;
	const remedy = `Three ways out: ${needed === void 0 ? "more units and a difference that is clearer" : `more units (about ${needed}${eachSide})`} · ${looserWords(demand)} in a pull request of its own · a waiver with an end date in promotion.waivers.yml`;
	if (difference.exact) return {
		message: `${question}: ${paired ? "every unit differs" : "all units differ"} by exactly ${signedWords(difference.estimate, scale, limit)}, and at ${confidenceWords(confidence)} ${units} are too few to rely on that; ${needed ?? "more"}${eachSide} would settle it`,
		remedy: criterion.deterministic ? remedy : `${remedy}. If it comes out the same every time, the criterion may say \`deterministic: true\``
	};
	const corrected = correction && statistics.adjustedPValue !== void 0 && difference.pValue <= 1 - confidence ? ` (by itself it would: ${correctionWords(correction)})` : "";
	return {
		message: `${question}: ${signedWords(difference.estimate, scale, limit)}, but ${units} fit anything from ${intervalWords(difference.interval, scale, limit)}${corrected}; ${settle}`,
		remedy
	};
}
function demandWords$1({ kind, amount }) {
	const size = amountWords(amount.value, amount.scale);
	if (kind === "equivalence") return `within ${size} of the baseline`;
	return kind === "improvement" ? `at least ${size} better` : `at most ${size} worse`;
}
function allowedWords({ kind, amount }) {
	const size = amountWords(amount.value, amount.scale);
	const verb = size.endsWith("points") ? "are" : "is";
	if (kind === "equivalence") return `at most ${size} either way ${verb} allowed`;
	return kind === "improvement" ? `at least ${size} ${verb} needed` : `at most ${size} ${verb} allowed`;
}
function changeWords$1(estimate, demand) {
	const limit = limitOf(demand);
	if (demand.kind === "equivalence") return estimate === 0 ? "no more and no less" : `${sizeWords(estimate, demand.amount.scale, estimate > 0 ? limit : -limit)} ${estimate > 0 ? "more" : "less"}`;
	if (estimate === 0) return "no better and no worse";
	const better = estimate > 0 === (demand.direction === "increase");
	return `${sizeWords(estimate, demand.amount.scale, limit)} ${better ? "better" : "worse"}`;
}
function looserWords({ kind }) {
	if (kind === "equivalence") return "a wider band";
	return kind === "margin" ? "a wider margin" : "a smaller minimum improvement";
}
function failRemedy(demand) {
	return `${demand.kind === "equivalence" ? "bring the candidate nearer to the baseline" : "improve the candidate"} and evaluate again, or agree on ${looserWords(demand)} in a pull request of its own; one that is changed in this pull request does not count`;
}

const componentsEarnTheirPlace = {
	meta: {
		id: "experiment/components-earn-their-place",
		question: "Are the results without each ablated component surely worse, by the stated amount?",
		why: "A part that can be taken out without anybody noticing is code, data and risk for nothing. The candidate must surely be better than itself without it.",
		remedy: "Take the component out, measure on more units, or agree on a smaller amount in a pull request of its own.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "warning"
		}
	},
	*evaluate(unit) {
		const { design, results } = unit;
		if (!design || !results) return;
		const ofResults = dataFaults(unit);
		for (const { without, metric, direction, worseBy, source } of design.ablations ?? []) {
			const found = results.ablations?.find((one) => one.without === without && one.metrics[0]?.metric === metric);
			const about = `without ${without}: ${metric}`;
			if (!found) {
				yield {
					outcome: "unknown",
					about,
					message: `the results without \`${without}\` were not looked at`,
					location: worseBy.location,
					remedy: "make the report again with this version of the gate"
				};
				continue;
			}
			const known = design.criteria.find((criterion) => criterion.metric === metric);
			const criterion = {
				metric,
				direction,
				deterministic: known?.deterministic ?? false,
				location: worseBy.location,
				minimumImprovement: worseBy,
				...known?.test ? { test: known.test } : {}
			};
			const demand = {
				kind: "improvement",
				amount: worseBy,
				direction
			};
			const faults = ablationFaults(unit, found, criterion);
			const judgement = judge({
				design,
				criterion,
				demand,
				faults,
				numbers: found.metrics[0]
			});
			const { follows, ...answer } = judgementWords({
				unit,
				criterion,
				demand,
				judgement
			});
			const told = "fault" in judgement && ofResults.some((fault) => fault.answer.message === judgement.fault.answer.message);
			yield {
				...answer,
				...told && follows ? { follows } : {},
				about,
				subjects: [
					unit.path,
					source.path,
					results.candidate.path
				],
				...words$1(answer, {
					without,
					metric,
					demand
				})
			};
		}
	}
};
function words$1(answer, { without, metric, demand }) {
	const size = amountWords(demand.amount.value, demand.amount.scale);
	const beside = `beside the results without \`${without}\`: ${answer.message}`;
	return {
		message: answer.outcome === "fail" ? `\`${without}\` has not earned its place: ${beside}` : beside,
		expected: `${metric} with \`${without}\` at least ${size} better than without, as a whole interval`,
		...answer.outcome === "fail" ? { remedy: `take \`${without}\` out, or agree on a smaller \`worse-by\` in a pull request of its own` } : {},
		...answer.statistics ? { statistics: {
			...answer.statistics,
			without
		} } : {}
	};
}

const REMEDY = "merge the criteria in a pull request of its own, without results; then bring the results. Nothing has to be measured again";
const criteriaPreregistered = {
	meta: {
		id: "experiment/criteria-preregistered",
		question: "Were the criteria merged before the results that are held to them?",
		why: "Criteria that are written, or lowered, once the results are known can always be met. What counts is what they mean at the merge base; comments, order, plan and learnings may change.",
		remedy: "Merge the criteria first, in a pull request of their own; then bring the results.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "block"
		}
	},
	*evaluate({ path, design, registration }) {
		if (!design || !registration) return;
		const base = {
			about: "criteria",
			location: {
				path,
				line: 1
			},
			subjects: [path, design.candidate.path]
		};
		const answers = [...againstMergeBase(base, design, registration)];
		const named = standsAsMerged(design, registration) ? registration.named ?? [] : [];
		const contradicted = named.filter(({ held }) => held === "different" || held === "absent");
		if (contradicted.length === 0) {
			const said = named.find(({ held }) => held === "same" || held === "agreed");
			const results = {
				...base,
				about: "results",
				location: { path: design.candidate.path }
			};
			const late = said ? void 0 : lateAnswer(results, registration);
			if (late) yield late;
			else yield* answers.map((answer) => said ? {
				...answer,
				message: `${answer.message}; ${namedWords(said)}`
			} : answer);
			return;
		}
		for (const one of contradicted) yield {
			...base,
			outcome: "unknown",
			about: `criteria named by ${one.path}`,
			message: `not pre-registered: ${namedWords(one)}`,
			expected: "results that were measured under these criteria",
			observed: `${one.by} ${one.value ?? ""}`,
			remedy: "measure again, with these criteria in the checkout",
			subjects: [...base.subjects, one.path]
		};
	}
};
function namedWords({ path, by, value = "", held }) {
	const said = `\`${path}\` says that the results were measured${by === "commit" ? ` at ${value.slice(0, 9)}` : ""}`;
	if (held === "same") return `${said} under these criteria`;
	if (held === "agreed") return `${said} under earlier ones, and each change since was agreed upon in a pull request of its own`;
	return held === "absent" ? `${said}, where there were no such criteria yet` : `${said} under other criteria than these`;
}
function lateAnswer(base, { arrival }) {
	if (!arrival || arrival.held === "same") return void 0;
	const { held, changes = [], commit = "" } = arrival;
	const [change] = changes;
	if (held === "unreachable") return {
		...base,
		outcome: "unknown",
		message: "cannot prove that the criteria came before the results: both are at the merge base, and what was there before is not in this checkout",
		expected: "the commit that brought the results, with the criteria before it",
		remedy: `let the run see the history: check out with \`fetch-depth: 0\`; or ${NAME_THEM}`
	};
	if (held === "different" && !change) return void 0;
	const what = held === "absent" ? `the results were merged with ${commit.slice(0, 9)}, and before it there were no criteria` : `${(change?.commit ?? "").slice(0, 9)} changed the criteria ${change?.with === void 0 ? "from what cannot be read" : `together with \`${change.with}\``}, when the results were there or came with it`;
	return {
		...base,
		outcome: "unknown",
		message: `not pre-registered: ${what}`,
		expected: "criteria that were merged before the results",
		observed: `results since ${commit.slice(0, 9)}`,
		remedy: `evaluate again, now that the criteria are merged, and bring the new results; or, where these were measured under the criteria as they are, ${NAME_THEM}`
	};
}
const NAME_THEM = "let the results, or the record of their run, name the criteria by digest or the commit they were measured at";
function* againstMergeBase(base, design, registration) {
	const { standing } = registration;
	if (standing === "no-base") {
		yield {
			...base,
			outcome: "skipped",
			message: "there is no base to compare the criteria with: whether they came before the results is not asked here"
		};
		return;
	}
	if (standing === "unreachable") {
		yield {
			...base,
			outcome: "unknown",
			message: `cannot prove that the criteria came before the results: ${registration.reason ?? "there is no merge base"}`,
			expected: "the criteria at the merge base",
			remedy: "let the run see the merge base: check out with `fetch-depth: 0`"
		};
		return;
	}
	switch (registration.file) {
		case "unchanged":
			yield {
				...base,
				outcome: "pass",
				message: "the criteria are those of the merge base, byte for byte"
			};
			return;
		case "moved":
			yield {
				...base,
				outcome: "pass",
				message: `the criteria are those of the merge base, byte for byte (moved from \`${registration.movedFrom ?? ""}\`)`
			};
			return;
		case "changed":
			yield* ofChangedFile(base, design, registration);
			return;
		default: yield ofNewFile(base, registration);
	}
}
function ofNewFile(base, { candidateNow, candidateBefore }) {
	if (!candidateNow && candidateBefore === "absent") return {
		...base,
		outcome: "pass",
		message: "the criteria are new, and written before any results"
	};
	return {
		...base,
		outcome: "unknown",
		message: candidateBefore === "absent" ? "not pre-registered: the criteria are new in this pull request, and so are the results they are held to" : "not pre-registered: the criteria are new in this pull request, and the results were there before them",
		expected: "criteria at the merge base, before the results",
		observed: "no criteria at the merge base",
		remedy: REMEDY
	};
}
function* ofChangedFile(base, design, registration) {
	const { before, beforeProblem, candidateNow, candidateBefore, changedWith } = registration;
	const noResults = !candidateNow && candidateBefore === "absent";
	if (!before) {
		if (noResults) {
			const observed = "the criteria at the merge base cannot be read";
			yield {
				...base,
				outcome: "pass",
				message: "the criteria changed, before any results",
				observed
			};
		} else yield {
			...base,
			outcome: "unknown",
			message: `not pre-registered: the criteria at the merge base cannot be read (${beforeProblem ?? "no reason given"})`,
			expected: "the same criteria at the merge base",
			remedy: REMEDY
		};
		return;
	}
	const changes = changedTerms(before, design);
	if (changes.length === 0) {
		const hypothesis = before.hypothesis === design.hypothesis ? "" : "; the hypothesis is worded anew";
		yield {
			...base,
			outcome: "pass",
			message: `the criteria mean what they meant at the merge base${hypothesis}`
		};
		return;
	}
	const all = changes.map(changeWords).join("; ");
	if (noResults) {
		yield {
			...base,
			outcome: "pass",
			message: `the criteria changed before any results: ${all}`,
			observed: all
		};
		return;
	}
	if (changedWith?.length === 0) {
		yield {
			...base,
			outcome: "pass",
			message: `the criteria change in a pull request of their own, for a reviewer to agree to: ${all}`,
			observed: all
		};
		return;
	}
	for (const change of changes) yield {
		...base,
		outcome: "unknown",
		about: change.term,
		location: change.location ?? base.location,
		message: `not pre-registered: ${changeWords(change)}, in the pull request that ${changedWith ? `changes \`${changedWith[0] ?? ""}\`` : "is judged by it"}`,
		expected: change.before === void 0 ? "no such criterion, as at the merge base" : `${change.before}, as at the merge base`,
		observed: change.now ?? "taken out",
		remedy: "take the change back here, and propose it in a pull request that changes nothing but the experiment file"
	};
}
function changeWords({ term, before, now }) {
	if (before === void 0) return `${term} ${now ?? ""} is new`;
	if (now === void 0) return `${term} ${before} was taken out`;
	return `${term} ${before} → ${now}`;
}

const documentValid = {
	meta: {
		id: "experiment/document-valid",
		question: "Can the experiment file be read, and do its criteria make sense together?",
		why: "A mistyped key or a criterion that contradicts itself is a promise that silently nobody keeps.",
		remedy: "Mend the file at the named line; schemas/experiment.schema.json gives completion in editors.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate({ form, design, path }) {
		if (!form) return;
		const subjects = [path];
		for (const { message, remedy, location } of form.problems) yield {
			outcome: form.found ? "fail" : "unknown",
			message,
			about: message,
			location: location ?? {
				path,
				line: 1
			},
			subjects,
			...remedy === void 0 ? {} : { remedy }
		};
		if (form.problems.length > 0 || !design) return;
		const count = design.criteria.length;
		yield {
			outcome: "pass",
			message: `${count} ${count === 1 ? "criterion" : "criteria"}, well formed${form.notes.map((note) => `; ${note}`).join("")}`,
			about: "form",
			location: {
				path,
				line: 1
			},
			subjects
		};
	}
};

function forInformation(answer) {
	const { remedy: _, ...rest } = answer;
	return {
		...rest,
		outcome: "skipped",
		message: `for information: ${answer.message}`
	};
}

function adjustP(pValues, correction) {
	const m = pValues.length;
	for (const p of pValues) if (!(p >= 0 && p <= 1)) throw new RangeError(`a p-value lies from 0 to 1, not at ${p}`);
	if (correction === "bonferroni") return pValues.map((p) => Math.min(1, p * m));
	const rising = pValues.map((p, place) => ({
		p,
		place
	})).sort((left, right) => left.p - right.p);
	const adjusted = Array(m).fill(1);
	let bound = correction === "holm" ? 0 : 1;
	for (let step = 0; step < m; step += 1) {
		const rank = correction === "holm" ? step : m - 1 - step;
		const { p, place } = rising[rank] ?? {
			p: 1,
			place: 0
		};
		bound = correction === "holm" ? Math.max(bound, Math.min(1, p * (m - rank))) : Math.min(bound, p * m / (rank + 1));
		adjusted[place] = bound;
	}
	return adjusted;
}

function goalCorrections(unit, faults) {
	const { design, results } = unit;
	const corrections = /* @__PURE__ */ new Map();
	const method = design?.correction ?? "holm";
	if (!design || !results || method === "none") return corrections;
	const goals = design.criteria.flatMap((criterion) => roleOf(criterion) !== "goal" || criterion.deterministic ? [] : demandsOf(criterion).map((demand) => ({
		design,
		criterion,
		demand,
		faults,
		numbers: results.metrics.find(({ metric }) => metric === criterion.metric)
	})));
	if (goals.length < 2) return corrections;
	const adjusted = adjustP(goals.map((goal) => pValueOf(goal)), method);
	goals.forEach((goal, index) => {
		const confidence = 1 - (1 - confidenceOf(design, goal.criterion)) / goals.length;
		const stricter = judge({
			...goal,
			criterion: {
				...goal.criterion,
				confidence
			}
		});
		const requiredN = "difference" in stricter ? stricter.difference.requiredN : void 0;
		corrections.set(goalKey(goal.criterion.metric, goal.demand), {
			method,
			adjustedPValue: Math.min(1, adjusted[index] ?? 1),
			goals: goals.length,
			...requiredN === void 0 ? {} : { requiredN }
		});
	});
	return corrections;
}
function goalKey(metric, { kind }) {
	return `${kind} ${metric}`;
}
function pValueOf(goal) {
	const judgement = judge(goal);
	return "difference" in judgement ? judgement.difference.pValue : 1;
}

function* judgeCriteria(unit, kind, faults = dataFaults(unit)) {
	const { design, results } = unit;
	if (!design || !results) return;
	const corrections = goalCorrections(unit, faults);
	for (const criterion of design.criteria) {
		const demand = demandOf(criterion, kind);
		if (!demand) continue;
		const correction = roleOf(criterion) === "goal" ? corrections.get(goalKey(criterion.metric, demand)) : void 0;
		yield {
			unit,
			criterion,
			demand,
			judgement: judge({
				design,
				criterion,
				demand,
				faults,
				numbers: results.metrics.find(({ metric }) => metric === criterion.metric),
				...correction ? { correction } : {}
			}),
			...correction ? { correction } : {}
		};
	}
}

const equivalenceShown = {
	meta: {
		id: "experiment/equivalence-shown",
		question: "Does every metric with an equivalence band surely lie within it?",
		why: "That no difference was seen does not mean that there is none: with few units nothing is ever seen. Equal enough is shown only where the whole interval lies within the band.",
		remedy: "Find out what changed, measure on more units, or agree on a wider band in a pull request of its own.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate(unit) {
		for (const judged of judgeCriteria(unit, "equivalence")) {
			const answer = judgementWords(judged);
			yield roleOf(judged.criterion) === "information" ? forInformation(answer) : answer;
		}
	}
};

const improvementReached = {
	meta: {
		id: "experiment/improvement-reached",
		question: "Did every metric with a minimum improvement surely improve by at least that much?",
		why: "A difference between two means is partly luck. Only if the whole interval reaches the minimum improvement does the next run show it too.",
		remedy: "Improve the candidate, measure on more units, or agree on a smaller minimum improvement in a pull request of its own.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate(unit) {
		for (const judged of judgeCriteria(unit, "improvement")) {
			const answer = judgementWords(judged);
			yield roleOf(judged.criterion) === "information" ? forInformation(answer) : answer;
		}
	}
};

const metricsPresent = {
	meta: {
		id: "experiment/metrics-present",
		question: "Is every metric of the criteria measured, as finite numbers, on every unit and both sides?",
		why: "A metric that is missing, NaN, measured once, or measured on fewer units than the baseline looks like a number and proves nothing.",
		remedy: "Evaluate both sides on the same units and write one finite number a metric and unit.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate(unit) {
		const { design, results } = unit;
		if (!design || !results) return;
		const faults = dataFaults(unit);
		for (const { answer } of faults) yield answer;
		const metrics = new Set(design.criteria.filter((criterion) => roleOf(criterion) !== "information").map(({ metric }) => metric));
		for (const { metric } of faults) if (metric !== void 0) metrics.delete(metric);
		if (metrics.size === 0 || faults.some(({ metric, comparable }) => metric === void 0 && !comparable)) return;
		const { matching } = results;
		const measured = measuredWords(results);
		const extra = matching && matching.onlyCandidate.count > 0 ? `; ${countWords(matching.onlyCandidate.count, "unit")} only of the candidate` : "";
		yield {
			outcome: "pass",
			message: [
				`${[...metrics].join(", ")}: ${measured}${extra}`,
				...brokenWords(results),
				...flipWords(results)
			].join("; "),
			about: "metrics",
			location: design.criteria[0]?.location ?? { path: unit.path }
		};
	}
};
function measuredWords({ baseline, candidate, matching }) {
	if (matching && matching.pairs > 0) return `${countWords(matching.pairs, "unit")} on both sides`;
	if (candidate.kind === "summary") return baseline ? "one number on each side" : "one number";
	return `${baseline ? `${baseline.rows} and ` : ""}${countWords(candidate.rows, "unit")}`;
}
function brokenWords({ baseline, candidate }) {
	return [baseline, candidate].flatMap((side) => side?.broken ? [`${countWords(side.broken.count, "row")} of \`${side.path}\` left out (\`status: error\`, the first in line ${side.broken.line})`] : []);
}
function flipWords({ metrics }) {
	return metrics.flatMap(({ metric, baseline, candidate }) => {
		const words = [["baseline", baseline], ["candidate", candidate]].flatMap(([name, measured]) => measured?.flips === void 0 || measured.moments.n === 0 ? [] : [`${shareWords(measured.flips / measured.moments.n)} of the ${name}'s`]);
		return words.length === 0 ? [] : [`\`${metric}\` does not come out the same each time for ${words.join(", ")} units`];
	});
}

const notWorse = {
	meta: {
		id: "experiment/not-worse",
		question: "Did no guardrail metric get worse by more than its margin?",
		why: "An improvement is often paid for elsewhere. That no harm was seen is not enough: few units see no harm whatever happens, so the whole interval must lie within the margin.",
		remedy: "Mend what got worse, measure on more units, or agree on a wider margin in a pull request of its own.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate(unit) {
		for (const judged of judgeCriteria(unit, "margin")) {
			const answer = judgementWords(judged);
			yield roleOf(judged.criterion) === "information" ? forInformation(answer) : answer;
		}
	}
};

const sameData = {
	meta: {
		id: "experiment/same-data",
		question: "Were baseline and candidate measured on the same data?",
		why: "A candidate that is measured on easier data looks better than it is. Where results carry digests of their data, both sides must carry the same.",
		remedy: "Measure both sides on the same data.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate({ path, design, results }) {
		const { baseline, candidate } = results ?? {};
		if (!design || !baseline || !candidate) return;
		const before = digestsOf(baseline);
		const after = digestsOf(candidate);
		if (before.size === 0 && after.size === 0) return;
		const base = {
			about: "data",
			location: {
				path: candidate.path,
				...candidate.data?.[0]?.line === void 0 ? {} : { line: candidate.data[0].line }
			},
			subjects: [
				path,
				baseline.path,
				candidate.path
			],
			expected: "the same data on both sides"
		};
		if (before.size === 0 || after.size === 0) {
			const [silent, said] = before.size === 0 ? [baseline, candidate] : [candidate, baseline];
			yield {
				...base,
				outcome: "unknown",
				message: `\`${said.path}\` says which data it was measured on, \`${silent.path}\` does not`,
				observed: "digests on one side only",
				remedy: "measure both sides with the same version of the tool, so that both carry the digests of their data"
			};
			return;
		}
		const other = [...after].filter(([name, digest]) => before.has(name) && before.get(name) !== digest);
		const gone = [...before.keys()].filter((name) => !after.has(name));
		if (other.length === 0 && gone.length === 0) {
			yield {
				...base,
				outcome: "pass",
				message: `both sides were measured on the same data (${nameSome(quoted$1([...before.keys()]))})`
			};
			return;
		}
		const words = [...other.length > 0 ? [`${nameSome(quoted$1(other.map(([name]) => name)))} ${other.length === 1 ? "has" : "have"} other content`] : [], ...gone.length > 0 ? [`${nameSome(quoted$1(gone))} ${gone.length === 1 ? "is" : "are"} not among the candidate's`] : []].join("; ");
		yield {
			...base,
			outcome: "fail",
			message: `candidate and baseline were not measured on the same data: ${words}`,
			size: other.length + gone.length,
			observed: words,
			remedy: "measure both sides on the same data, and evaluate again"
		};
	}
};
function digestsOf({ data = [] }) {
	return new Map(data.map(({ name, digest }) => [name, digest.toLowerCase()]));
}
function quoted$1(names) {
	return names.map((name) => `\`${name}\``);
}

const SECTIONS = {
	plan: "how the result becomes a production artefact",
	learnings: "what was learnt, for whoever comes next",
	guardrails: "what must not get worse",
	ablations: "whether each component earns its place"
};
const sectionsWritten = {
	meta: {
		id: "experiment/sections-written",
		question: "Does the experiment say all that its stage asks for?",
		why: "A result that nobody plans to use, or learnt anything from, is measured again by the next one. Which of `plan`, `learnings`, `guardrails` and `ablations` a stage asks for is the policy’s (`gates.experiment.sections`).",
		remedy: "Write the section, or take it out of what the policy asks for.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "warning"
		}
	},
	*evaluate({ path, form }, { option, stage }) {
		const sections = form?.sections;
		if (!form || !sections) return;
		const asked = option("sections");
		const names = Array.isArray(asked) ? asked.filter(isSection) : [];
		for (const name of names) {
			if (isThere(sections, name)) continue;
			yield {
				outcome: "fail",
				about: name,
				message: `the experiment has no \`${name}\`, and ${stage} asks for it: ${SECTIONS[name]}`,
				location: {
					path,
					line: 1
				},
				expected: `\`${name}:\``,
				remedy: `write \`${name}:\`, or let the policy ask for less at ${stage} (\`gates.experiment.sections\`)`,
				subjects: [path]
			};
		}
		yield* learnings(path, sections);
		const written = names.filter((name) => isThere(sections, name));
		if (written.length > 0) yield {
			outcome: "pass",
			about: "sections",
			message: `${written.map((name) => `\`${name}\``).join(", ")}: written`,
			location: {
				path,
				line: 1
			},
			subjects: [path]
		};
	}
};
function* learnings(path, { learnings: page }) {
	if (!page || page.there) return;
	yield {
		outcome: "fail",
		about: "page of learnings",
		message: `\`learnings\` names \`${page.stated}\`, and there is no such page`,
		location: page.location,
		expected: "a file of this repository",
		remedy: "write the page, or name the one that is there",
		subjects: [path]
	};
}
function isThere(sections, name) {
	return name === "learnings" ? sections.learnings !== void 0 : sections[name];
}
function isSection(name) {
	return typeof name === "string" && Object.hasOwn(SECTIONS, name);
}

const segmentsHold = {
	meta: {
		id: "experiment/segments-hold",
		question: "Did no metric get worse by more than its margin in any segment?",
		why: "An average that holds can hide a service, a region or a kind of case that fell. Each segment is held to the margin by itself, on enough units to tell.",
		remedy: "Mend what got worse there, measure on more units of that segment, or agree on a wider margin in a pull request of its own.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate(unit) {
		const { design, results } = unit;
		const demands = design ? segmentDemands(design) : [];
		if (!design?.segments || !results?.baseline || demands.length === 0) return;
		const { by, minimumN, location } = design.segments;
		const base = {
			location,
			subjects: [
				unit.path,
				results.baseline.path,
				results.candidate.path
			]
		};
		const faults = dataFaults(unit);
		const ofAll = faults.find(({ metric, comparable }) => metric === void 0 && !comparable);
		if (!results.segments || results.segments.length === 0) {
			yield {
				...base,
				outcome: "unknown",
				about: "segments",
				message: `no segment by \`${by}\` was looked at`,
				expected: `a column \`${by}\` on both sides`,
				remedy: "write the column that `segments.by` names to both sides, one observation a row"
			};
			return;
		}
		for (const segment of results.segments) {
			const few = tooFew(segment, by, minimumN);
			if (few) {
				yield {
					...base,
					...few,
					...ofAll ? followsFault(ofAll) : {}
				};
				continue;
			}
			for (const { criterion, demand } of demands) {
				const numbers = segment.metrics.find(({ metric }) => metric === criterion.metric);
				const judgement = judge({
					design,
					criterion,
					demand,
					numbers,
					faults
				});
				yield judgementWords({
					unit,
					criterion,
					demand,
					judgement,
					segment: segment.name
				});
			}
		}
		if (results.moreSegments !== void 0 && results.moreSegments > 0) yield {
			...base,
			outcome: "unknown",
			about: "segments beyond the first",
			message: `\`${by}\` has ${countWords(results.segments.length + results.moreSegments, "segment")}; only the first ${results.segments.length} were looked at`,
			size: results.moreSegments,
			remedy: "part the units by a column with fewer values"
		};
		if (results.movedUnits && results.movedUnits.count > 0) {
			const { count, first } = results.movedUnits;
			yield {
				...base,
				outcome: "unknown",
				about: "units in two segments",
				message: `${countWords(count, "unit")} ${count === 1 ? "is" : "are"} in one segment on the baseline's side and in another on the candidate's (${first.map((name) => `\`${name}\``).join(", ")}${count > first.length ? ", …" : ""})`,
				size: count,
				expected: `the same \`${by}\` of a unit on both sides`,
				remedy: "take the segment of a unit from the data, not from what the candidate makes of it"
			};
		}
	}
};
function tooFew({ name, n }, by, minimumN) {
	const about = `${name}: units`;
	if (n.baseline === 0) return {
		outcome: "skipped",
		about,
		message: `segment \`${name}\` is new with the candidate (${countWords(n.candidate, "unit")}): there is no baseline to compare with`
	};
	if (n.candidate === 0) return {
		outcome: "unknown",
		about,
		message: `segment \`${name}\` is gone: the baseline has ${countWords(n.baseline, "unit")} of it, the candidate none`,
		expected: `every segment of the baseline by \`${by}\``,
		remedy: "evaluate the candidate on that segment too"
	};
	const least = Math.min(n.baseline, n.candidate);
	if (least >= minimumN) return void 0;
	return {
		outcome: "unknown",
		about,
		message: `cannot tell for segment \`${name}\`: ${countWords(least, "unit")}, at least ${minimumN} are needed`,
		expected: `at least ${countWords(minimumN, "unit")} on each side`,
		observed: `${n.baseline} and ${n.candidate}`,
		remedy: `Three ways out: more units of \`${name}\` (at least ${minimumN}) · a smaller \`minimum-n\` in a pull request of its own · a waiver with an end date in promotion.waivers.yml`
	};
}

function meanInterval(sample, confidence) {
	const { n, mean, variance } = sample;
	if (n < 2 || mean === null || variance === null) return [null, null];
	const reach = upperT((1 - confidence) / 2, n - 1) * Math.sqrt(variance / n);
	const interval = [mean - reach, mean + reach];
	return interval.every(Number.isFinite) ? interval : [null, null];
}

function holds({ comparison, limit, upper, tolerance }, value) {
	const onLimit = Math.abs(value - limit) <= tolerance;
	if (comparison === "==") return onLimit;
	if (comparison === ">=") return onLimit || value > limit;
	if (comparison === "<=") return onLimit || value < limit;
	if (comparison === ">") return !onLimit && value > limit;
	if (comparison === "<") return !onLimit && value < limit;
	return value >= limit - tolerance && value <= (upper ?? limit) + tolerance;
}
const WORDS$3 = {
	">=": "at least",
	"<=": "at most",
	">": "more than",
	"<": "less than",
	"==": "exactly",
	between: "between"
};
function thresholdWords$1({ comparison, limit, upper }) {
	const end = comparison === "between" ? ` and ${limitWords(upper ?? limit)}` : "";
	return `${WORDS$3[comparison]} ${limitWords(limit)}${end}`;
}

const thresholdHolds = {
	meta: {
		id: "experiment/threshold-holds",
		question: "Is the candidate's mean on the right side of every threshold?",
		why: "A threshold is the least that was promised, whatever the baseline does. The mean decides, with the stated tolerance; its interval is shown beside it.",
		remedy: "Improve the candidate and evaluate again, or agree on another threshold in a pull request of its own.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate(unit) {
		const { design } = unit;
		if (!design || !unit.results) return;
		const faults = dataFaults(unit);
		for (const criterion of design.criteria) {
			const { metric, threshold, role } = criterion;
			if (!threshold) continue;
			const answer = evaluateThreshold(unit, faults, {
				metric,
				threshold,
				deterministic: onceIsEnough(design, criterion),
				role: roleOf(criterion),
				...criterion.confidence === void 0 ? {} : { confidence: criterion.confidence }
			});
			yield role === "information" ? forInformation(answer) : answer;
		}
	}
};
function evaluateThreshold(unit, faults, criterion) {
	const { metric, threshold, deterministic, role } = criterion;
	const base = {
		about: metric,
		location: threshold.location,
		expected: `${metric} ${thresholdWords$1(threshold)}`,
		subjects: [unit.path, ...unit.results ? [unit.results.candidate.path] : []]
	};
	const fault = hindrance(faults, {
		metric,
		sides: ["candidate"],
		deterministic
	});
	if (fault) {
		const { message, remedy } = fault.answer;
		return {
			...base,
			...followsFault(fault),
			outcome: "unknown",
			message: `the threshold of \`${metric}\` was not asked: ${message}`,
			...remedy === void 0 ? {} : { remedy }
		};
	}
	const numbers = unit.results?.metrics.find((one) => one.metric === metric);
	const moments = numbers?.candidate.moments;
	if (!moments || moments.mean === null) return {
		...base,
		outcome: "unknown",
		message: `the threshold of \`${metric}\` was not asked: its numbers are too large to compute with`,
		remedy: "write it in another unit"
	};
	const confidence = confidenceOf(unit.design, criterion);
	const successes = numbers?.candidate.successes;
	const interval = deterministic ? [moments.mean, moments.mean] : successes === void 0 ? meanInterval(moments, confidence) : [...wilsonInterval({
		n: moments.n,
		successes
	}, confidence)];
	const [low, high] = interval;
	const ends = deterministic || low === void 0 || low === null || high === void 0 || high === null ? "" : ` (${confidenceWords(confidence)} interval ${numberWords(low)} to ${numberWords(high)})`;
	const nearest = threshold.upper !== void 0 && Math.abs(moments.mean - threshold.upper) < Math.abs(moments.mean - threshold.limit) ? threshold.upper : threshold.limit;
	const baseline = numbers?.baseline?.moments;
	const upwards = {
		">=": true,
		">": true,
		"<=": false,
		"<": false,
		"==": void 0,
		between: void 0
	}[threshold.comparison];
	const passed = holds(threshold, moments.mean);
	return {
		...base,
		outcome: passed ? "pass" : "fail",
		message: `${metric} is ${numberBeside(moments.mean, nearest)}${ends}; ${thresholdWords$1(threshold)} is needed`,
		observed: `${numberBeside(moments.mean, nearest)}${ends}, n = ${moments.n}`,
		statistics: {
			method: deterministic ? "number compared (deterministic)" : `mean compared; ${successes === void 0 ? "t" : "Wilson"} interval beside it`,
			estimate: moments.mean,
			interval,
			confidence,
			n: {
				baseline: baseline?.n ?? 0,
				candidate: moments.n
			},
			limit: threshold.limit,
			...threshold.upper === void 0 ? {} : { upper: threshold.upper },
			metric,
			role,
			of: "value",
			scale: "absolute",
			...upwards === void 0 ? {} : { direction: upwards ? "increase" : "decrease" },
			relative: false,
			...baseline?.mean == null ? {} : { baseline: baseline.mean },
			candidate: moments.mean
		}
	};
}

const LEAST_FOR_QUARTILES = 4;
function predictionBounds(history, question) {
	const { alternative = "two-sided" } = question;
	if (history.length < 2) return { none: "too-few" };
	if (question.method === "iqr") return fences(history, question.multiple, alternative);
	const { method, confidence } = question;
	if (method === "log-normal" && !lend(history).every((value) => value > 0)) return { none: "not-positive" };
	const values = method === "log-normal" ? Float64Array.from(history, Math.log) : history;
	const { n, mean, variance } = describeSample(values);
	if (mean === null || variance === null) return { none: "beyond-computing" };
	const tail = tailOf({
		limit: 0,
		relative: false,
		confidence,
		alternative
	});
	if (Math.sqrt(variance) <= roundingOf(mean, method === "log-normal" ? 1 : 0)) {
		const value = history[0] ?? 0;
		return 1 / (n + 1) > tail ? { none: "no-spread" } : {
			method: "order of runs without spread",
			bounds: boundsOf(value, value, alternative),
			center: value
		};
	}
	const reach = method === "z" ? upperNormal(tail) * Math.sqrt(variance) : upperT(tail, n - 1) * Math.sqrt(variance * (1 + 1 / n));
	const back = method === "log-normal" ? Math.exp : (value) => value;
	const [low, center, high] = [
		back(mean - reach),
		back(mean),
		back(mean + reach)
	];
	if (![
		low,
		center,
		high
	].every(Number.isFinite)) return { none: "beyond-computing" };
	return {
		method: WORDS$2[method],
		bounds: boundsOf(low, high, alternative),
		center
	};
}
const WORDS$2 = {
	t: "prediction bounds, normal (t)",
	z: "prediction bounds, normal with known spread (z)",
	"log-normal": "prediction bounds, log-normal (t)"
};
function fences(history, multiple, alternative) {
	if (history.length < LEAST_FOR_QUARTILES) return { none: "too-few" };
	const sorted = Float64Array.from(history).sort();
	const [first, center, third] = [
		sortedQuantile(sorted, .25),
		sortedQuantile(sorted, .5),
		sortedQuantile(sorted, .75)
	];
	const distance = third - first;
	if (distance === 0) return { none: "no-spread" };
	if (!Number.isFinite(distance)) return { none: "beyond-computing" };
	return {
		method: `quartiles and ${multiple} times their distance`,
		bounds: boundsOf(first - multiple * distance, third + multiple * distance, alternative),
		center
	};
}

const withinHistory = {
	meta: {
		id: "experiment/within-history",
		question: "Is every metric where its earlier runs lead one to expect it?",
		why: "Runs differ by chance. Bounds that are predicted from the last runs tell a bad run from a bad change, where a fixed limit is either too tight or too loose.",
		remedy: "Find out what changed, or agree on a threshold or another window in a pull request of its own.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate(unit) {
		const { design, results } = unit;
		if (design?.baseline?.from !== "history" || !results) return;
		const faults = dataFaults(unit);
		const seen = /* @__PURE__ */ new Set();
		for (const criterion of design.criteria) {
			if (seen.has(criterion.metric)) continue;
			seen.add(criterion.metric);
			const answer = evaluateMetric(unit, faults, criterion, design.baseline);
			yield roleOf(criterion) === "information" ? forInformation(answer) : answer;
		}
	}
};
function evaluateMetric({ path, design, results }, faults, criterion, history) {
	const { metric, direction, location } = criterion;
	const confidence = confidenceOf(design, criterion);
	const base = {
		about: metric,
		location,
		subjects: [
			path,
			history.path,
			...results ? [results.candidate.path] : []
		]
	};
	const unknown = (why, remedy) => ({
		...base,
		outcome: "unknown",
		message: `\`${metric}\` was not held against its history: ${why}`,
		remedy
	});
	const fault = hindrance(faults, {
		metric,
		sides: ["baseline", "candidate"],
		deterministic: true
	});
	if (fault) return {
		...unknown(fault.answer.message, fault.answer.remedy ?? "mend the results"),
		...followsFault(fault)
	};
	const value = results?.metrics.find((one) => one.metric === metric)?.candidate.moments.mean ?? null;
	if (value === null) return unknown("the candidate has no number of it", "write it to the results");
	const values = results?.history?.find((one) => one.metric === metric)?.values ?? [];
	const method = history.bounds ?? "t";
	const alternative = direction === void 0 ? "two-sided" : direction === "increase" ? "greater" : "less";
	const bounds = predictionBounds(values, method === "iqr" ? {
		method,
		multiple: FENCE,
		alternative
	} : {
		method,
		confidence,
		alternative
	});
	if ("none" in bounds) return unknown(...NONE$1[bounds.none](values.length, history.path));
	const [low, high] = bounds.bounds;
	const passed = (low === null || value >= low) && (high === null || value <= high);
	const nearest = low !== null && (high === null || value < low) ? low : high ?? value;
	const runs = countWords(values.length, "run");
	const asked = low === null ? `at most ${numberWords(high ?? 0)}` : high === null ? `at least ${numberWords(low)}` : `${numberWords(low)} to ${numberWords(high)}`;
	const certainty = method === "iqr" ? `quartiles and ${FENCE} times their distance` : `${confidenceWords(confidence)} prediction`;
	const statistics = {
		method: bounds.method,
		metric,
		role: roleOf(criterion),
		of: "value",
		scale: "absolute",
		estimate: value,
		interval: [value, value],
		confidence,
		n: {
			baseline: values.length,
			candidate: 1
		},
		...low === null && high !== null ? { limit: high } : {},
		...low === null ? {} : { limit: low },
		...low !== null && high !== null ? { upper: high } : {},
		...direction === void 0 ? {} : { direction },
		relative: false,
		baseline: bounds.center,
		candidate: value
	};
	return {
		...base,
		outcome: passed ? "pass" : "fail",
		message: `${metric} is ${numberBeside(value, nearest)}; ${asked} is expected after ${runs} (${certainty})`,
		expected: `${metric} ${asked}`,
		observed: numberBeside(value, nearest),
		...passed ? {} : { remedy: "find out what changed; if it is meant, agree on it in a pull request of its own" },
		statistics
	};
}
const FENCE = 1.5;
const NONE$1 = {
	"too-few": (runs, path) => [`\`${path}\` has ${countWords(runs, "run")} of it, too few to predict the next`, "add earlier runs, one a row, the oldest first"],
	"no-spread": (runs) => [`all of its ${countWords(runs, "run")} came out the same, which says nothing of how much it varies`, "add earlier runs, or hold it against a `threshold`"],
	"not-positive": () => ["`bounds: log-normal` needs numbers above 0", "write `bounds: t` in a pull request of its own"],
	"beyond-computing": () => ["its numbers are too large or too small to compute with", "write it in another unit"]
};

function summariseUnit(unit) {
	const { design, results } = unit;
	if (!design || !results || unit.unavailable !== void 0) return [];
	const judged = [
		"improvement",
		"margin",
		"equivalence"
	].flatMap((kind) => [...judgeCriteria(unit, kind)]);
	const faults = dataFaults(unit);
	return design.criteria.flatMap((criterion) => [...thresholdWords(unit, design, criterion, faults), ...judged.filter((one) => one.criterion === criterion).map(demandWords)]);
}
function thresholdWords({ results }, design, criterion, faults) {
	const { metric, threshold } = criterion;
	if (!threshold) return [];
	const hindered = hindrance(faults, {
		metric,
		sides: ["candidate"],
		deterministic: onceIsEnough(design, criterion)
	});
	const measured = results?.metrics.find((one) => one.metric === metric)?.candidate.moments.mean ?? void 0;
	const mean = hindered ? void 0 : measured;
	const asked = threshold.comparison === "between" ? `${limitWords(threshold.limit)} to ${limitWords(threshold.upper ?? threshold.limit)}` : `${threshold.comparison} ${limitWords(threshold.limit)}`;
	return [`${metric} ${mean === void 0 ? hindered ? "not asked" : "not measured" : numberBeside(mean, threshold.limit)} (${asked})`];
}
function demandWords({ criterion, demand, judgement }) {
	const limit = limitOf(demand);
	const { scale } = demand.amount;
	const seen = "difference" in judgement ? signedWords(judgement.difference.estimate, scale, limit) : "not compared";
	const asked = demand.kind === "equivalence" ? `within ±${amountWords(limit, scale)}` : `${demand.direction === "increase" ? ">=" : "<="} ${signedWords(limit, scale, limit)}`;
	return `${criterion.metric} ${seen} (${asked})${judgement.outcome === "unknown" && "difference" in judgement ? ", cannot tell" : ""}`;
}

const MOST_CRITERIA = 8;
const experimentGate = {
	id: "experiment",
	title: "experiment",
	description: "Whether the candidate meets the success criteria that were written before its results: by enough, and surely.",
	missing: "Write what success means in a file that ends in .experiment.yml, merge it, then add the results and name the file under `experiments:` in the record.",
	checks: [
		documentValid,
		sectionsWritten,
		criteriaPreregistered,
		metricsPresent,
		sameData,
		aggregatesAgree,
		thresholdHolds,
		improvementReached,
		notWorse,
		equivalenceShown,
		withinHistory,
		segmentsHold,
		componentsEarnTheirPlace
	],
	summarise: (units) => {
		const words = units.flatMap(summariseUnit);
		const more = words.length > MOST_CRITERIA ? `, and ${words.length - MOST_CRITERIA} more` : "";
		return words.length === 0 ? "no results" : words.slice(0, MOST_CRITERIA).join(", ") + more;
	}
};

const dependenciesReady = {
	meta: {
		id: "governance/dependencies-ready",
		question: "Is every feature that this one leans on registered and at least as far?",
		why: "A production feature fed by an experiment is an experiment.",
		remedy: "Promote what it leans on first, or stop leaning on it.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "block"
		}
	},
	*evaluate(unit, { stage }) {
		for (const dependency of unit.dependencies) {
			const subjects = [unit.record, dependency.record].filter((path) => path !== void 0);
			const place = dependency.location ? { location: dependency.location } : {};
			const about = dependency.id;
			if (dependency.stage === void 0) yield {
				outcome: "fail",
				message: `leans on \`${dependency.id}\`, which is not registered`,
				about,
				subjects,
				...place,
				remedy: `register \`${dependency.id}\`, or take it out of \`depends-on\``
			};
			else if (dependency.lower) yield {
				outcome: "fail",
				message: `leans on \`${dependency.id}\`, which stands at ${dependency.stage}`,
				about,
				expected: `${stage} or above`,
				observed: dependency.stage,
				subjects,
				...place
			};
			else yield {
				outcome: "pass",
				message: `leans on \`${dependency.id}\`, which stands at ${dependency.stage}`,
				about,
				subjects,
				...place
			};
		}
	}
};

const ownersDeclared = {
	meta: {
		id: "governance/owners-declared",
		question: "Do policy, waivers, known debt, contracts and the workflow have a code owner on the base branch?",
		why: "Whoever may loosen a rule unseen decides alone. Approval is a review by the code owner of the file.",
		remedy: "Add the lines to CODEOWNERS and require reviews from code owners in the branch rules.",
		for: "operator",
		severity: {
			exploratory: "off",
			candidate: "note",
			production: "warning"
		}
	},
	*evaluate(unit) {
		if (unit.guarded.length === 0) return;
		const file = unit.ownersFile ?? ".github/CODEOWNERS";
		const orphans = unit.guarded.filter(({ owners }) => owners.length === 0).map(({ path }) => path);
		const subjects = [file, ...unit.guarded.map(({ path }) => path)];
		if (orphans.length === 0) {
			yield {
				outcome: "pass",
				message: `${unit.guarded.length} files that decide have code owners`,
				about: "code owners",
				subjects
			};
			return;
		}
		yield {
			outcome: "fail",
			message: `nobody has to approve a change to ${orphans.length <= 3 ? orphans.join(", ") : `${orphans.slice(0, 3).join(", ")} and ${orphans.length - 3} more`}`,
			about: "code owners",
			size: orphans.length,
			expected: "a code owner for each file that decides",
			observed: unit.ownersFile ? `no rule of ${file} matches` : "there is no CODEOWNERS file on the base",
			subjects,
			paste: {
				path: file,
				text: orphans.map((path) => `/${path.replaceAll(" ", "\\ ")} @OWNER`).join("\n")
			}
		};
	}
};

const recordKept = {
	meta: {
		id: "governance/record-kept",
		question: "Does every feature above the first stage keep its record until it is retired?",
		why: "A feature that runs somewhere but is registered nowhere is judged by nobody.",
		remedy: "Bring the record back with `stage: retired`; delete it in a later pull request.",
		for: "data-scientist",
		severity: {
			exploratory: "block",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate(unit) {
		if (unit.removedFrom === void 0 || !unit.record) return;
		if (unit.removedFrom === "") {
			yield {
				outcome: "pass",
				message: "the record went while the feature stood at the first stage or was retired",
				about: "record",
				subjects: [unit.record]
			};
			return;
		}
		yield {
			outcome: "fail",
			message: `\`${unit.record}\` is gone while the feature stands at ${unit.removedFrom}`,
			about: "record",
			expected: "`stage: retired` first",
			observed: "the record is deleted",
			subjects: [unit.record],
			paste: {
				path: unit.record,
				text: "stage: retired"
			}
		};
	}
};

const recordValid = {
	meta: {
		id: "governance/record-valid",
		question: "Can the feature record be read, and does everything it names make sense?",
		why: "A mistyped key is a check that silently never runs.",
		remedy: "Mend the record at the named line; the schema in schemas/feature.schema.json gives completion in editors.",
		for: "data-scientist",
		severity: {
			exploratory: "warning",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate(unit) {
		if (!unit.record || unit.removedFrom !== void 0) return;
		const subjects = [unit.record];
		for (const { message, remedy, location } of unit.problems) yield {
			outcome: "fail",
			message,
			about: message,
			subjects,
			location: location ?? {
				path: unit.record,
				line: 1
			},
			...remedy ? { remedy } : {}
		};
		if (unit.problems.length === 0) yield {
			outcome: "pass",
			message: `the record is in order${unit.notes.length > 0 ? `; ${unit.notes.join("; ")}` : ""}`,
			about: "record",
			subjects,
			location: {
				path: unit.record,
				line: 1
			}
		};
	}
};

const waiversCurrent = {
	meta: {
		id: "governance/waivers-current",
		question: "Is everything that a waiver accepted mended by the day the waiver ended?",
		why: "An exception that outlives its date is a rule nobody decided.",
		remedy: "Mend the finding and take the waiver out, or ask for a new end date in a pull request of its own.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate(unit) {
		for (const waiver of unit.waivers) {
			const about = `${waiver.check}${waiver.about === void 0 ? "" : ` ${waiver.about}`} until ${waiver.until}`;
			const subjects = [waiver.location.path];
			if (waiver.stillBad === 0) {
				yield {
					outcome: "pass",
					message: `the waiver for ${waiver.check} ended on ${waiver.until} and is no longer needed: take it out`,
					about,
					subjects,
					location: waiver.location
				};
				continue;
			}
			yield {
				outcome: "fail",
				message: `the waiver for ${waiver.check} ended on ${waiver.until}, and ${waiver.stillBad === 1 ? "what it accepted is" : `${waiver.stillBad} findings it accepted are`} still there`,
				about,
				expected: `mended by ${waiver.until}`,
				observed: `accepted because: ${waiver.reason}`,
				timed: true,
				subjects,
				location: waiver.location
			};
		}
	}
};

const governance = {
	id: "governance",
	title: "governance",
	description: "The rules around the evidence: the record itself, waivers that end, what a feature leans on, and who must approve.",
	missing: "Register the feature: a record of three lines (id, title, stage) in a file that ends in .feature.yml.",
	checks: [
		recordValid,
		recordKept,
		waiversCurrent,
		dependenciesReady,
		ownersDeclared
	],
	summarise: (units) => {
		const problems = units.reduce((sum, unit) => sum + unit.problems.length, 0);
		return problems > 0 ? `${problems} ${problems === 1 ? "thing" : "things"} wrong with the record` : "record, owners and waivers";
	}
};

const lineageReadable = {
	meta: {
		id: "lineage/lineage-readable",
		question: "Can everything in the files that tell of lineage be read?",
		why: "An event that is not read is an edge that is not there: a source may be missed, and a trace may end too early.",
		remedy: "Let the OpenLineage client (or dbt) write the file anew, whole.",
		for: "engineer",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "block"
		}
	},
	*evaluate({ trace }) {
		for (const { path, read, problems, unread } of trace?.files ?? []) {
			const common = {
				about: path,
				subjects: [path]
			};
			const [first] = problems;
			if (!first) {
				yield {
					...common,
					outcome: "pass",
					message: `the lineage in \`${path}\` can be read: ${read.toLocaleString("en-US")} ${read === 1 ? "entry" : "entries"}`,
					location: { path }
				};
				continue;
			}
			const more = unread > 1 ? ` (the first of ${unread.toLocaleString("en-US")})` : "";
			yield {
				...common,
				outcome: "fail",
				message: `\`${path}\` cannot be read whole: ${first.message}${more}`,
				size: unread,
				location: first.location ?? {
					path,
					line: 1
				},
				places: problems.flatMap(({ location }) => location ?? []),
				...first.remedy === void 0 ? {} : { remedy: first.remedy }
			};
		}
	}
};

function wayBack(way) {
	return way.map((name) => name.startsWith("… ") ? name : `\`${name}\``).join(" ← ");
}

const nothingLessReadyBehind = {
	meta: {
		id: "lineage/nothing-less-ready-behind",
		question: "Is everything the feature is made from as ready as the feature?",
		why: "What runs in production is as dependable as the least dependable thing it is made from: an experiment, a sandbox, a notebook that somebody runs by hand.",
		remedy: "Promote what stands behind the feature first, or read from something that is ready.",
		for: "engineer",
		severity: {
			exploratory: "off",
			candidate: "note",
			production: "block"
		}
	},
	*evaluate({ trace, record }, { stage }) {
		if (!trace) return;
		const rank = (name) => name === void 0 ? -1 : trace.stages.indexOf(name);
		const less = trace.behind.filter((one) => one.kind !== "feature" || rank(one.stage) < rank(stage));
		for (const one of less) {
			const way = one.way.length > 1 ? `; ${wayBack(one.way)}` : "";
			yield {
				outcome: "fail",
				about: `${one.kind} ${one.name}`,
				location: one.location ?? record,
				...inWords$5(one, stage, way)
			};
		}
		const looked = trace.outputs.some(({ state }) => state === "made") || trace.sources.length > 0;
		if (less.length === 0 && (looked || trace.behind.length > 0)) yield {
			outcome: "pass",
			about: "behind",
			message: "nothing it is made from is less ready",
			location: record
		};
	}
};
function inWords$5({ kind, name, stage: other, environments = [] }, stage, way) {
	switch (kind) {
		case "feature": return {
			message: `it is made from the feature \`${name}\`, which is ${other ?? "at no stage"}${way}`,
			expected: `${stage} or higher`,
			...other === void 0 ? {} : { observed: other },
			remedy: `promote \`${name}\` first, or read from something else`
		};
		case "notebook": return {
			message: `it is made by the notebook \`${name}\`${way}`,
			expected: "code that runs without a person",
			observed: "a notebook",
			remedy: "move what the notebook does into a script or a pipeline, and let that run"
		};
		case "environment": return {
			message: `its source \`${name}\` lives in ${nameSome(environments.map((one) => `\`${one}\``))} only${way}`,
			expected: "a server in another environment",
			observed: environments.join(", "),
			remedy: "name the server in the contract that the feature reads where it runs"
		};
		default: return {
			message: `\`${name}\` is marked synthetic${way}`,
			expected: "real data",
			observed: "synthetic",
			remedy: "put the source under a contract of its real data, or take the mark away where it is wrong"
		};
	}
}

const personalDataDeclared = {
	meta: {
		id: "lineage/personal-data-declared",
		question: "Does the record declare the personal data that comes to the feature?",
		why: "Personal data that travels unseen is kept too long, shown to the wrong people, and cannot be erased when somebody asks.",
		remedy: "Write `privacy: { personal-data: [KIND, …], notes: … }` into the record; or leave the column out, or mask it upstream and let the event say so (`masking: true`).",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "block"
		}
	},
	*evaluate({ trace, record }) {
		for (const { dataset, column, word, certain, location } of trace?.personal ?? []) {
			const what = column === void 0 ? `\`${dataset}\`` : `\`${column}\` of \`${dataset}\``;
			const common = {
				about: `${dataset} ${column ?? ""}`.trim(),
				location: trace?.privacy?.location ?? location ?? record
			};
			if (trace?.privacy?.personal === "some") {
				yield {
					...common,
					outcome: "pass",
					message: `${what} (${word}) ${certain ? "comes" : "may come"} to the feature, and the record declares personal data`
				};
				continue;
			}
			const said = trace?.privacy ? "the record says that there is none" : "the record says nothing of personal data";
			yield certain ? {
				...common,
				outcome: "fail",
				message: `${what} (${word}) comes to the feature unmasked, and ${said}`,
				expected: "`privacy: personal-data:` with its kinds",
				observed: trace?.privacy ? "`none`" : "nothing"
			} : {
				...common,
				outcome: "unknown",
				message: `${what} (${word}) may come to the feature, because ${column === void 0 ? "its mark names no column" : "nothing tells which columns do"}, and ${said}`,
				expected: `${column === void 0 ? "a mark on columns" : "column lineage"}, or \`privacy: personal-data:\``,
				remedy: `${column === void 0 ? "mark the columns that are personal, instead of the whole data set" : "let the client write the `columnLineage` facet"}, or declare the kinds under \`privacy: personal-data:\``
			};
		}
	}
};

const registryDescribed = {
	meta: {
		id: "lineage/registry-described",
		question: "Do the feature's views, services, models and their sources say what they are, whose they are, how old values may be, and what is logged?",
		why: "Whoever finds a view in the registry knows of it only what stands there: without an owner nobody can be asked, without a ttl old values are served as if they were new.",
		remedy: "Write what is missing where the view or model is defined, apply it, and write the registry anew.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "block"
		}
	},
	*evaluate({ registries }) {
		const sources = /* @__PURE__ */ new Map();
		const entities = /* @__PURE__ */ new Map();
		for (const thing of registries?.things ?? []) {
			if (thing.state !== "here") continue;
			yield ofThing(thing);
			for (const entity of thing.entities ?? []) entities.set(`${thing.registry} ${entity.name}`, {
				registry: thing.registry,
				entity
			});
			for (const source of thing.sources ?? []) if (source.state !== "gone") sources.set(`${thing.registry} ${source.name}`, {
				registry: thing.registry,
				source
			});
		}
		for (const { registry, entity } of entities.values()) {
			const { name, lacks, location } = entity;
			yield answer$3("entity", name, lacks, {
				about: `${registry} entity ${name}`,
				location,
				subjects: [registry]
			});
		}
		for (const { registry, source } of sources.values()) {
			const { name, lacks, location } = source;
			yield answer$3("source", name, lacks, {
				about: `${registry} source ${name}`,
				location,
				subjects: [registry]
			});
		}
	}
};
function ofThing({ registry, name, what = "view", lacks = [], undescribed, columns = [], faults = [], location }) {
	const bare = undescribed?.total ?? 0;
	const all = bare === columns.length;
	const missing = [...lacks, ...bare === 0 ? [] : [`description of ${all ? "any" : `${bare.toLocaleString("en-US")} of its ${columns.length.toLocaleString("en-US")}`} ${what.endsWith("view") ? "features" : "columns"}${all ? "" : `: ${nameSome((undescribed?.first ?? []).map((column) => `\`${column}\``), bare, 5)}`}`]];
	return {
		...answer$3(what, name, missing, {
			about: `${registry} ${name}`,
			location: location ?? { path: registry },
			subjects: [registry]
		}, faults),
		...missing.length + faults.length === 0 ? {} : { size: lacks.length + bare + faults.length }
	};
}
function answer$3(what, name, missing, common, faults = []) {
	if (missing.length + faults.length === 0) return {
		...common,
		outcome: "pass",
		message: `the ${what} \`${name}\` says all that is asked of it`
	};
	const said = [...missing.length === 0 ? [] : [`has no ${missing.join(", no ")}`], ...faults];
	return {
		...common,
		outcome: "fail",
		message: `${missing.length === 0 ? "of " : ""}the ${what} \`${name}\`${missing.length === 0 ? ":" : ""} ${said.join("; ")}`,
		size: missing.length + faults.length,
		expected: [...missing, ...faults.length === 0 ? [] : ["what it names, as the registry has it"]].join(", "),
		observed: missing.length === 0 ? "something else" : missing.length === 1 ? "nothing of it" : "none of them",
		remedy: [missing.length === 0 ? `let the ${what} name what is there, as it is there, apply it, and write the registry anew` : `write what is missing where the ${what} is defined, apply it, and write the registry anew`, ...HINTS.flatMap(([word, hint]) => missing.includes(word) ? [hint] : [])].join("; ")
	};
}
const HINTS = [
	["ttl", "a ttl of 0, the default of Feast, says that values never grow too old"],
	["contract", "a contract is `config: {contract: {enforced: true}}` of the model, with a `data_type` for each column"],
	["logging config", "without `logging_config` nobody sees what was served"]
];

const registryReadable = {
	meta: {
		id: "lineage/registry-readable",
		question: "Can the registries that the policy names be read, and is what it maps to the feature in them?",
		why: "What a registry does not have, or cannot be read, is not compared: a view may be gone and nobody is told.",
		remedy: "Write the registry anew (`feast apply && feast registry-dump > registry.json`, or `dbt parse`) and commit it; or mend the names in the policy.",
		for: "engineer",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "block"
		}
	},
	*evaluate({ registries, record }) {
		for (const { path, problem } of registries?.files ?? []) {
			const common = {
				about: path,
				subjects: [path]
			};
			if (problem) yield {
				...common,
				outcome: "fail",
				message: problem.message,
				location: problem.location ?? {
					path: record.path,
					...record.line === void 0 ? {} : { line: record.line }
				},
				...problem.remedy === void 0 ? {} : { remedy: problem.remedy }
			};
			else {
				const count = registries?.things.filter(({ registry, state }) => registry === path && state === "here").length;
				yield {
					...common,
					outcome: "pass",
					message: `\`${path}\` can be read; ${count === 1 ? "one thing" : `${count ?? 0} things`} in it ${count === 1 ? "is" : "are"} this feature's`,
					location: { path }
				};
			}
		}
		for (const { registry, name, state, nearest } of registries?.things ?? []) if (state === "absent") yield {
			outcome: "fail",
			message: `\`${name}\`, which the policy maps to this feature, is not in \`${registry}\`${nearest === void 0 ? "" : `; did you mean \`${nearest}\`?`}`,
			about: `${registry} ${name}`,
			location: { path: registry },
			subjects: [registry],
			expected: `a view, service, model or exposure \`${name}\``,
			observed: "none of that name"
		};
	}
};

const registrySourcesChanged = {
	meta: {
		id: "lineage/registry-sources-changed",
		question: "Do the values of the feature's views and models come from the same sources as on the base?",
		why: "Another source under the same view is other data for every model that reads it. `feast plan` leaves sources out, so nobody is shown.",
		remedy: "See that the new source is under contract, and evaluate the feature on it, before this is applied.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "note",
			production: "warning"
		}
	},
	*evaluate({ registries }) {
		const told = /* @__PURE__ */ new Set();
		for (const { registry, name: view, what = "view", state, sources = [] } of registries?.things ?? []) {
			if (state !== "here") continue;
			for (const source of sources) {
				const about = `${registry} ${source.name}${source.state === "new" || source.state === "gone" ? ` of ${view}` : ""}`;
				if (source.state === "not-compared" || told.has(about)) continue;
				told.add(about);
				yield {
					about,
					location: source.location,
					subjects: [registry],
					...inWords$4(source, `the ${what} \`${view}\``)
				};
			}
		}
	}
};
function inWords$4({ name, state, changes }, view) {
	if (state === "same") return {
		outcome: "pass",
		message: `the source \`${name}\` is the one it was`
	};
	if (state === "new" || state === "gone") return {
		outcome: "fail",
		message: `${view} ${state === "new" ? "now reads" : "no longer reads"} the source \`${name}\``,
		expected: "the sources of the base",
		observed: state === "new" ? "one more" : "one less"
	};
	const shown = changes.slice(0, 5).map(({ key, from, to }) => `\`${key}\` ${from === void 0 ? "is new" : `was \`${from}\``}${to === void 0 ? " and is gone" : from === void 0 ? `: \`${to}\`` : ` and is \`${to}\``}`);
	const more = changes.length > 5 ? `, and ${changes.length - 5} more` : "";
	return {
		outcome: "fail",
		message: `the source \`${name}\` is changed: ${shown.join(", ")}${more}`,
		size: changes.length,
		expected: changes.flatMap(({ key, from }) => from === void 0 ? [] : [`${key}: ${from}`]).slice(0, 5).join(" · ") || "nothing new",
		observed: changes.flatMap(({ key, to }) => to === void 0 ? [] : [`${key}: ${to}`]).slice(0, 5).join(" · ") || "gone"
	};
}

const servedViewsKept = {
	meta: {
		id: "lineage/served-views-kept",
		question: "Is every view or model that a service or exposure used on the base still there, with the same features of the same types?",
		why: "Whoever asks the service gets an error, or a number of another kind, the moment this is applied. Feast says that it should not be allowed, and allows it.",
		remedy: "Keep the old one and add the new one under another name; let the service use that, and delete the old one when nobody asks for it any more.",
		for: "engineer",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "block"
		}
	},
	*evaluate({ registries }) {
		for (const thing of registries?.things ?? []) {
			const { registry, services = [], state } = thing;
			if (state === "absent") continue;
			const noBase = registries?.files.find(({ path }) => path === registry)?.noBase;
			if (services.length === 0) continue;
			if (noBase !== void 0) {
				yield {
					...common$1(thing),
					outcome: "skipped",
					message: `whether \`${thing.name}\` was changed under those who use it is not asked: ${noBase}`
				};
				continue;
			}
			for (const service of services) yield answer$2(thing, service);
		}
	}
};
function common$1({ registry, name, location }, service) {
	return {
		about: `${registry} ${name}${service ? ` in ${service.name}` : ""}`,
		location: location ?? { path: registry },
		subjects: [registry]
	};
}
function answer$2(thing, service) {
	const { name, what = "view", state } = thing;
	const { removed, retyped, still } = service;
	const user = `the ${service.what} \`${service.name}\``;
	const lighter = still ? {} : { atMost: "warning" };
	const told = still ? "" : ", which no longer lists it";
	if (state === "deleted") return {
		...common$1(thing, service),
		...lighter,
		outcome: "fail",
		message: `the ${what} \`${name}\` is deleted, and ${user} uses it${told}`,
		expected: `\`${name}\`, as on the base`,
		observed: "none of that name"
	};
	const parts = [
		removed.total > 0 ? `${nameSome(removed.first.map((one) => `\`${one}\``), removed.total, 5)} ${removed.total === 1 ? "is" : "are"} gone` : "",
		...retyped.slice(0, 5).map(({ name: column, from, to }) => `\`${column}\` was ${from} and is ${to}`),
		retyped.length > 5 ? `${retyped.length - 5} more have another type` : ""
	].filter((part) => part !== "");
	if (parts.length === 0) return {
		...common$1(thing, service),
		outcome: "pass",
		message: `${user} finds in the ${what} \`${name}\` ${thing.new ? "something new, and nothing changed" : "what it found before"}`
	};
	return {
		...common$1(thing, service),
		...lighter,
		outcome: "fail",
		message: `the ${what} \`${name}\` changes under ${user}${told}: ${parts.join("; ")}`,
		size: removed.total + retyped.length,
		expected: "the same features of the same types",
		observed: parts.join("; ")
	};
}

const sourcesUnderContract = {
	meta: {
		id: "lineage/sources-under-contract",
		question: "Is every source that the feature traces back to under a data contract it declares?",
		why: "A source without a contract may change its meaning overnight, and whoever changes it does not know that the feature reads it.",
		remedy: "Write a contract for the data (`promotion-gates data-contract draft` writes most of it) and name it under `contracts:` in the record.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "block"
		}
	},
	*evaluate({ trace, record }, { option }) {
		const wantsVersions = option("source-versions") === "required";
		for (const { dataset, contract, version, way } of trace?.sources ?? []) {
			const common = {
				about: dataset,
				location: contract?.location ?? trace?.contractsAt ?? record
			};
			if (!contract) {
				yield {
					...common,
					outcome: "fail",
					message: `an undeclared source: \`${dataset}\` is under no contract; ${wayBack(way)}`,
					expected: "a data contract",
					observed: "none",
					remedy: "write a contract whose `servers` say that this is its data, and name it under `contracts:`; where it has another name in lineage, say so in the policy (`gates: lineage: sources:`)"
				};
				continue;
			}
			if (contract.declared === "no") yield {
				...common,
				outcome: "fail",
				message: `an undeclared source: \`${dataset}\` is under \`${contract.path}\`, which the record does not name${contract.feature === void 0 ? "" : ` (\`${contract.feature}\` does)`}; ${wayBack(way)}`,
				expected: `\`${contract.path}\` under \`contracts:\``,
				observed: "not named",
				remedy: `name \`${contract.path}\` under \`contracts:\`, by its path from the record`
			};
			else yield {
				...common,
				outcome: "pass",
				message: `\`${dataset}\` is under \`${contract.path}\`${contract.version === void 0 ? "" : ` ${contract.version}`}${contract.feature === void 0 ? "" : `, which \`${contract.feature}\` declares`}${contract.by === "name" ? " (by its name)" : ""}`
			};
			if (wantsVersions) yield version === void 0 ? {
				...common,
				about: `version of ${dataset}`,
				outcome: "fail",
				message: `nothing tells which version of \`${dataset}\` was read`,
				expected: "a version",
				observed: "none",
				remedy: "let the client write the `version` facet of the dataset (`datasetVersion`: a snapshot, a partition, a table version)"
			} : {
				...common,
				about: `version of ${dataset}`,
				outcome: "pass",
				message: `\`${dataset}\` was read at version ${version}`
			};
		}
		if (trace?.moreSources !== void 0) yield {
			about: "more sources",
			outcome: "unknown",
			message: `${trace.moreSources.toLocaleString("en-US")} more sources were not looked at`,
			location: record,
			remedy: "write contracts nearer to the feature: the trace ends at what is under contract"
		};
	}
};

function aboutSignal({ name, kind }) {
	return kind === void 0 ? name : `${kind} ${name}`;
}
function sourceOf({ known }, { conventions }) {
	return known?.location ? `\`${known.location.path}\`` : `the semantic conventions of OpenTelemetry, version ${conventions}`;
}
function isMetric({ kind, known, unit }) {
	const is = kind ?? known?.kind;
	return is === void 0 ? unit === void 0 ? void 0 : true : is === "metric";
}

const MOST_FILES = 100;
const telemetryAlerted = {
	meta: {
		id: "lineage/telemetry-alerted",
		question: "Where the repository has alerts of Prometheus, does each metric of the feature appear in one?",
		why: "A metric that no alert depends on is looked at after the incident, if at all.",
		remedy: "Write an alert on the metric, or on a series that is recorded from it.",
		for: "operator",
		severity: {
			exploratory: "note",
			candidate: "note",
			production: "warning"
		}
	},
	*evaluate({ telemetry }) {
		const { rules } = telemetry ?? {};
		if (!telemetry || !rules || rules.alerts === 0 && rules.unread === 0) return;
		for (const signal of telemetry.signals) {
			const { name, location, alerts, series } = signal;
			if (!alerts) continue;
			const about = aboutSignal(signal);
			if (alerts.length > 0) {
				const names = alerts.map((alert) => `\`${alert.name}\``);
				yield {
					outcome: "pass",
					message: `\`${name}\` is in the ${names.length === 1 ? "alert" : "alerts"} ${nameSome(names, names.length, 3)}`,
					about,
					location: alerts[0]?.location ?? location,
					subjects: [location.path, ...new Set(alerts.map((alert) => alert.location.path))]
				};
				continue;
			}
			const subjects = [location.path, ...rules.files.slice(0, MOST_FILES)];
			const [problem] = rules.problems;
			if (rules.unread > 0) yield {
				outcome: "unknown",
				message: `\`${name}\` is in none of the alerts that can be read (${rules.alerts.toLocaleString("en-US")}); ${rules.unread.toLocaleString("en-US")} ${rules.unread === 1 ? "rule or file" : "rules or files"} cannot be: ${problem?.message ?? "they are no rules of Prometheus"}`,
				about,
				location,
				subjects,
				...problem?.location ? { places: [problem.location] } : {},
				remedy: "mend what cannot be read, or name the files to read under `gates.lineage.alerts` in the policy (templates are not filled in)"
			};
			else yield {
				outcome: "fail",
				message: `\`${name}\` is in no alert of this repository, which has ${rules.alerts.toLocaleString("en-US")}`,
				about,
				location,
				subjects,
				expected: `an alert on \`${series ?? name}\`, or however your exporter names it`,
				observed: "none",
				remedy: `write an alert on it, as in \`${series ?? name} > …\``
			};
		}
	}
};

function unitFault(unit) {
	if (unit === "") return {
		fault: "is empty; a number without a unit has the unit `1`",
		instead: "1"
	};
	if (unit.length > LONGEST) return { fault: `is longer than ${LONGEST} characters` };
	if (!/^[\x21-\x7e]+$/.test(unit)) return {
		fault: "holds a space or a character outside ASCII",
		...meant(unit)
	};
	const at = faultyComponent(unit);
	return at === void 0 ? void 0 : {
		fault: at === unit ? "is none of UCUM" : `has a part that is none of UCUM: \`${at}\``,
		...meant(unit)
	};
}
const LONGEST = 63;
const METRIC = new Set("m s g rad K C cd mol sr Hz N Pa J W A V F Ohm S Wb Cel T H lm lx Bq Gy Sv kat t l L ar bar u eV pc Ci R REM RAD bit By Bd Np st P G Oe Gb Mx St Ky Gal dyn erg sb Lmb ph lmb U eq osm g% cal cal_th cal_m cal_IT mho kg".split(" "));
const PLAIN = new Set("10* 10^ % deg gon ' '' min h d wk mo mo_s mo_j mo_g a a_t a_j a_g AU atm gf bit_s tex b circ sph dB".split(" "));
const PREFIX = /^(da|(?:Ki|Mi|Gi|Ti)(?=(?:By|bit)$)|[YZEPTGMkhdcmunpfazy])(?=.)/;
const WORDS$1 = [
	[/^(s|sec|secs|seconds?)$/i, "s"],
	[/^(ms|msec|milliseconds?|millis)$/i, "ms"],
	[/^(us|µs|μs|usec|microseconds?|micros)$/i, "us"],
	[/^(ns|nsec|nanoseconds?|nanos)$/i, "ns"],
	[/^(minutes?|mins?)$/i, "min"],
	[/^(hours?|hrs?)$/i, "h"],
	[/^days?$/i, "d"],
	[/^(b|bytes?)$/i, "By"],
	[/^(kb|kilobytes?)$/i, "kBy"],
	[/^(mb|megabytes?)$/i, "MBy"],
	[/^(gb|gigabytes?)$/i, "GBy"],
	[/^(kib|kibibytes?)$/i, "KiBy"],
	[/^(mib|mebibytes?)$/i, "MiBy"],
	[/^(gib|gibibytes?)$/i, "GiBy"],
	[/^bits?$/i, "bit"],
	[/^(percent|percentage|pct)$/i, "%"],
	[/^(ratio|share|fraction|score|probability|dimensionless|none|unitless)$/i, "1"],
	[/^(celsius|degc|°c)$/i, "Cel"],
	[/^(hertz|hz)$/i, "Hz"],
	[/^(watts?)$/i, "W"],
	[/^(joules?)$/i, "J"],
	[/^(volts?)$/i, "V"],
	[/^(amperes?|amps?)$/i, "A"]
];
function meant(unit) {
	const [first = "", second, ...rest] = unit.trim().split(/\s*(?:\/|\bper\b|_per_)\s*/i);
	const one = wordMeant(first);
	if (second === void 0) return one === void 0 ? {} : { instead: one };
	const other = wordMeant(second);
	return one === void 0 || other === void 0 || rest.length > 0 ? {} : { instead: `${one}/${other}` };
}
function wordMeant(word) {
	const known = WORDS$1.find(([pattern]) => pattern.test(word));
	if (known) return known[1];
	if (faultyComponent(word) === void 0) return word;
	return /^[a-z][a-z_]{2,30}$/.test(word) ? `{${word.replace(/(?<=ss|sh|ch|x)es$|(?<=[a-z]{2}[^s])s$/, "")}}` : void 0;
}
function faultyComponent(unit) {
	const bare = unit.replaceAll(/\{[^{}]*\}/g, "\0");
	let depth = 0;
	let component = "";
	let wanted = true;
	const ends = () => {
		const good = isComponent(component);
		if (good) component = "";
		return good;
	};
	for (const [index, character] of [...bare].entries()) if (character === "(" && component === "" && wanted) depth += 1;
	else if (character === ")") {
		if (depth === 0) return unit;
		if (wanted) {
			if (!ends()) return shown(component, unit);
		}
		depth -= 1;
		wanted = false;
	} else if (character === "." || character === "/") {
		if (wanted && component === "" && !(character === "/" && (index === 0 || bare[index - 1] === "("))) return unit;
		if (wanted && component !== "" && !ends()) return shown(component, unit);
		wanted = true;
	} else {
		if (!wanted) return unit;
		component += character;
	}
	if (depth !== 0) return unit;
	return wanted && !ends() ? shown(component, unit) : void 0;
}
function shown(component, unit) {
	return component === "" ? unit : component.replaceAll("\0", "{…}");
}
function isComponent(text) {
	if (text === "\0") return true;
	const plain = text.endsWith("\0") ? text.slice(0, -1) : text;
	if (plain === "" || plain.includes("\0")) return false;
	if (/^\d+$/.test(plain)) return true;
	if (isAtom(plain)) return true;
	const [, base = ""] = /^(.*?[^\d+-])[+-]?\d+$/.exec(plain) ?? [];
	return isAtom(base);
}
function isAtom(text) {
	if (METRIC.has(text) || PLAIN.has(text)) return true;
	const rest = text.replace(PREFIX, "");
	const bare = rest === text ? text : rest;
	if (rest !== text && METRIC.has(rest)) return true;
	return /^[A-Za-z%]*\[[^[\]]{1,40}\]$/.test(bare);
}

const telemetryHasUnits = {
	meta: {
		id: "lineage/telemetry-has-units",
		question: "Does every metric that the feature emits say its unit, in UCUM, and the one that the name stands for?",
		why: "A threshold is a number: whoever writes 250 must know whether the metric counts milliseconds or seconds. The unit is also part of the name that Prometheus gives it.",
		remedy: "Write the metric as `{name, kind: metric, unit}` in the record, the unit in UCUM: `s`, `By`, `1`, `{request}`.",
		for: "engineer",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "block"
		}
	},
	*evaluate({ telemetry }) {
		if (!telemetry) return;
		for (const signal of telemetry.signals) if (isMetric(signal) !== false) yield answer$1(signal, telemetry);
	}
};
function answer$1(signal, telemetry) {
	const { name, unit, location, known } = signal;
	const common = {
		about: aboutSignal(signal),
		location,
		subjects: [location.path, ...known?.location ? [known.location.path] : []]
	};
	const source = sourceOf(signal, telemetry);
	const meant = known?.kind === void 0 || known.kind === "metric" ? known?.unit : void 0;
	if (unit === void 0) {
		if (known?.location && meant !== void 0) return judged(meant, signal, common, ` in ${source}`);
		const is = isMetric(signal) === void 0 ? "is only a name: neither its kind nor its unit is said" : "has no unit";
		return {
			...common,
			outcome: "fail",
			message: `\`${name}\` ${is}${meant === void 0 ? "" : `; in ${source} it is \`${meant}\``}`,
			expected: meant === void 0 ? "a unit in UCUM" : `the unit \`${meant}\``,
			observed: "none",
			paste: {
				path: location.path,
				text: `- { name: ${plain(name)}, kind: metric, unit: ${quoted(meant ?? "1")} }`
			},
			...meant === void 0 ? { remedy: "write what it is and its unit, as here for a metric that is a plain number (`1`)" } : {}
		};
	}
	if (meant !== void 0 && unit !== meant) return {
		...common,
		outcome: "fail",
		message: `the unit of \`${name}\` is \`${unit}\`; in ${source} it is \`${meant}\``,
		expected: `\`${meant}\``,
		observed: `\`${unit}\``,
		remedy: `emit it in \`${meant}\`, or under a name of your own`
	};
	if (meant !== void 0) return {
		...common,
		outcome: "pass",
		message: `the unit of \`${name}\` is \`${unit}\`, as in ${source}`
	};
	return judged(unit, signal, common, "");
}
function judged(unit, { name }, common, where) {
	const wrong = unitFault(unit);
	if (!wrong) return {
		...common,
		outcome: "pass",
		message: `the unit of \`${name}\`${where} is \`${unit}\``
	};
	return {
		...common,
		outcome: "fail",
		message: `the unit of \`${name}\`${where}, \`${unit}\`, ${wrong.fault}${wrong.instead === void 0 ? "" : `; did you mean \`${wrong.instead}\`?`}`,
		expected: wrong.instead === void 0 ? "a unit in UCUM" : `\`${wrong.instead}\``,
		observed: `\`${unit}\``,
		remedy: wrong.instead === void 0 ? "write the unit in UCUM; what is counted stands in braces, as in `{request}`" : `write \`unit: ${quoted(wrong.instead)}\``
	};
}
function quoted(unit) {
	return /^[A-Za-z][A-Za-z0-9/.]*$/.test(unit) ? unit : `"${unit}"`;
}
function plain(name) {
	return /^[A-Za-z][A-Za-z0-9_.-]*$/.test(name) ? name : JSON.stringify(name);
}

const telemetryKnown = {
	meta: {
		id: "lineage/telemetry-known",
		question: "Are the signals that the feature emits named in the semantic conventions of OpenTelemetry, or in a list the policy names, and not deprecated?",
		why: "Dashboards and alerts are written against names. A name nobody else knows, or that is about to go, is a signal that is not looked at.",
		remedy: "Use the name of the convention; or write your own into a registry (of Weaver, or a plain list) that the policy names under `gates.lineage.telemetry`.",
		for: "engineer",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "block"
		}
	},
	*evaluate({ telemetry, record }) {
		if (!telemetry) return;
		for (const { path, problem } of telemetry.lists) if (problem) yield {
			outcome: "unknown",
			message: `a list of telemetry cannot be read: ${problem.message}`,
			about: `list ${path}`,
			location: problem.location ?? record,
			subjects: [record.path, path],
			...problem.remedy === void 0 ? {} : { remedy: problem.remedy }
		};
		for (const signal of telemetry.signals) yield answer(signal, telemetry);
	}
};
function answer(signal, telemetry) {
	const { name, kind, instrument, location, known, nearest } = signal;
	const common = {
		about: aboutSignal(signal),
		location,
		subjects: [location.path, ...known?.location ? [known.location.path] : []]
	};
	const source = sourceOf(signal, telemetry);
	if (!known) {
		if (kind === "span" && telemetry.lists.length === 0) return {
			...common,
			outcome: "skipped",
			message: `whether the span \`${name}\` is known is not asked: the semantic conventions list no names of spans, and the policy names no list`
		};
		const unread = telemetry.lists.find(({ problem }) => problem);
		if (unread) return {
			...common,
			outcome: "unknown",
			message: `whether \`${name}\` is known cannot be told: \`${unread.path}\` cannot be read`,
			subjects: [location.path, unread.path],
			remedy: `mend \`${unread.path}\``
		};
		const where = telemetry.lists.length === 0 ? "not in the semantic conventions of OpenTelemetry" : "neither in the semantic conventions of OpenTelemetry nor in a list of the policy";
		return {
			...common,
			outcome: "fail",
			message: `\`${name}\` is ${where}${nearest === void 0 ? "" : `; did you mean \`${nearest}\`?`}`,
			expected: `a name of the semantic conventions ${telemetry.conventions}, or of a list the policy names`,
			observed: "a name that none of them has",
			subjects: [location.path, ...telemetry.lists.map(({ path }) => path)],
			...nearest === void 0 ? {} : { remedy: `write \`${nearest}\`, or write \`${name}\` into a list of your own` }
		};
	}
	if (kind !== void 0 && known.kind !== void 0 && kind !== known.kind) return {
		...common,
		outcome: "fail",
		message: `\`${name}\` is declared as ${a(kind)}; ${source} ${has(signal)} it as ${a(known.kind)}`,
		expected: known.kind,
		observed: kind,
		remedy: `write \`kind: ${known.kind}\`, or use another name`
	};
	if (known.deprecated !== void 0) return {
		...common,
		outcome: "fail",
		message: `\`${name}\` is deprecated in ${source}: ${known.deprecated.replace(/\.$/, "")}`,
		expected: known.replacement === void 0 ? "a name that is still to be used" : `\`${known.replacement}\``,
		observed: `\`${name}\``,
		remedy: known.replacement === void 0 ? "emit what took its place, or take it out of the record" : `emit \`${known.replacement}\` instead, and name that`
	};
	if (instrument !== void 0 && known.instrument !== void 0 && instrument !== known.instrument) return {
		...common,
		outcome: "fail",
		message: `\`${name}\` is declared as ${a(instrument)}; ${source} ${has(signal)} it as ${a(known.instrument)}`,
		expected: known.instrument,
		observed: instrument,
		remedy: `write \`instrument: ${known.instrument}\`, or use another name`
	};
	return {
		...common,
		outcome: "pass",
		message: `\`${name}\` is ${known.kind === void 0 ? "a name" : a(known.kind)} in ${source}${known.moved ? ", which leave it to a repository of their own" : ""}`
	};
}
function a(kind) {
	return `${/^[aeu]/.test(kind) ? "an" : "a"} ${kind}`;
}
function has({ known }) {
	return known?.location ? "has" : "have";
}

const traced = {
	meta: {
		id: "lineage/traced",
		question: "Does lineage lead from everything the feature makes back to its sources?",
		why: "Where nobody can tell what a number is made from, nobody can tell what a change upstream does to it, or whether it may be used at all.",
		remedy: "Commit the OpenLineage events of the pipeline that makes the feature, and say under `outputs:` in the record which `dataset` it writes.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "block"
		}
	},
	*evaluate({ trace, record }, { option }) {
		if (!trace) return;
		if (trace.outputs.length === 0) {
			yield {
				outcome: "unknown",
				undeclared: true,
				about: "no lineage",
				message: trace.jobs === 0 ? "no lineage: no file tells what the feature is made from" : `no lineage: of the ${counted(trace.jobs, "job")} that lineage tells of none makes anything of this feature`,
				expected: "a dataset that the feature makes",
				location: record,
				...trace.jobs === 0 ? {} : { remedy: "write the `dataset` of each of its `outputs` into the record, as lineage names it; or let the job say in its `sourceCodeLocation` which file of `code:` it runs" }
			};
			return;
		}
		for (const { name, state, because, location } of trace.outputs) {
			if (state === "made") continue;
			const common = {
				about: name,
				location: location ?? record
			};
			if (state === "not-made") yield {
				...common,
				outcome: "fail",
				message: `no producer: \`${name}\` is in the lineage, and no job writes it`,
				expected: "a job that writes it",
				remedy: "commit the events of the job that writes it; a run counts once it has completed"
			};
			else yield {
				...common,
				outcome: "unknown",
				message: `no lineage: nothing speaks of \`${name}\`, which ${because === "policy" ? "the policy says the feature makes" : "the feature makes"}`,
				expected: "a dataset of the lineage",
				remedy: "write the dataset as lineage names it (`promotion-gates lineage graph` lists them), or commit the events of the job that writes it"
			};
		}
		for (const cycle of trace.cycles) yield {
			outcome: "fail",
			about: `cycle ${[...cycle].sort()[0] ?? ""}`,
			message: `a cycle: ${nameSome(cycle.map((name) => `\`${name}\``))} are made from each other and from nothing else`,
			expected: "a way that ends at a source",
			location: record,
			remedy: "commit the events of what fills them first, such as the load that the increments start from"
		};
		const made = trace.outputs.filter(({ state }) => state === "made").length;
		if (made === 0 || trace.sources.length === 0 && trace.cycles.length > 0) return;
		yield {
			about: "trace",
			location: record,
			...toSources(trace, made, option("trace") === "column")
		};
	}
};
function toSources({ granularity, sources, moreSources = 0, lost }, made, wantsColumns) {
	if (sources.length === 0) return {
		outcome: "fail",
		message: "the trace ends at once: the jobs that make the feature read nothing that the lineage names",
		expected: "a source",
		remedy: "let the events of the job name their `inputs`"
	};
	const to = `${counted(made, "output")} back to ${counted(sources.length + moreSources, "source")}`;
	if (granularity === "column") return {
		outcome: "pass",
		message: `traced by column: ${to}`
	};
	const names = nameSome((lost?.first ?? []).map((name) => `\`${name}\``), lost?.total);
	const message = `traced by data set only: ${to}${names === "" ? "" : `; nothing tells from which columns ${names} ${lost?.total === 1 ? "is" : "are"} made`}`;
	return wantsColumns ? {
		outcome: "fail",
		message,
		expected: "traced by column",
		remedy: "let the client write the `columnLineage` facet of these datasets"
	} : {
		outcome: "pass",
		message
	};
}
function counted(count, noun) {
	return `${count.toLocaleString("en-US")} ${count === 1 ? noun : `${noun}s`}`;
}

const linksResolve = {
	meta: {
		id: "lineage/links-resolve",
		question: "Is every page, heading and piece of code there that the record points to?",
		why: "A runbook that is not there is found out at three in the morning. Headings are looked up as GitHub makes links of them; addresses are not opened.",
		remedy: "Write the page or the heading, or name the one that is there.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "block"
		}
	},
	*evaluate({ registration, record }) {
		if (!registration) return;
		const found = registration.links.filter(({ state }) => state === "found");
		const untested = registration.links.filter(({ state }) => state === "address" || state === "unchecked");
		for (const { key, stated, location, path, state, why, meant } of registration.links) {
			if (state === "found" || state === "address" || state === "unchecked") continue;
			yield {
				outcome: "fail",
				about: `${key} ${stated}`,
				message: `\`${key}\` leads to \`${stated}\`, and ${why ?? "there is no such thing"}`,
				location,
				expected: state === "no-anchor" ? "a heading, a line or a part that is there" : "a file of this repository",
				...meant === void 0 ? key.endsWith(".contract") ? { remedy: "name a contract by its path or its `id`" } : {} : { remedy: `write \`${meant}\`, if that is what it means` },
				subjects: path === void 0 ? [record.path] : [record.path, path]
			};
		}
		const alone = found.length === 1;
		if (found.length > 0) yield {
			outcome: "pass",
			about: "links",
			message: `${alone ? "the one thing" : `all ${found.length} things`} the record points to ${alone ? "is" : "are"} there`,
			location: record,
			subjects: [record.path, ...found.flatMap(({ path }) => path ?? [])]
		};
		for (const { key, stated, location, state } of untested) yield {
			outcome: "skipped",
			about: `${key} ${stated}`,
			message: state === "address" ? `\`${key}\` leads to an address, which is not opened: ${stated}` : `\`${key}\` leads to \`${stated}\`: the file is there, and nothing here can tell what is in it`,
			location,
			subjects: [record.path]
		};
	}
};

const outputsDeclared = {
	meta: {
		id: "lineage/outputs-declared",
		question: "Has every output a name of its own, and a type and range that agree, also with its contract?",
		why: "Whoever reads an output plans by its range: a score that may be anything cannot be compared with a threshold.",
		remedy: "Write `minimum` and `maximum` of a number, or all `values` it can have.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "block"
		}
	},
	*evaluate({ registration, record }) {
		if (!registration) return;
		const { total, faults, location = record } = registration.outputs;
		for (const { output, what, problem } of faults) yield {
			outcome: "fail",
			about: `${output}: ${what}`,
			message: problem.message,
			location: problem.location ?? location,
			...problem.remedy === void 0 ? {} : { remedy: problem.remedy },
			subjects: [record.path]
		};
		if (total > 0 && faults.length === 0) yield {
			outcome: "pass",
			about: "outputs",
			message: `${total === 1 ? "the one output has" : `all ${total} outputs have`} a type and a range that agree`,
			location,
			subjects: [record.path]
		};
	}
};

const parametersValid = {
	meta: {
		id: "lineage/parameters-valid",
		question: "Is every file of parameters as its JSON Schema wants it?",
		why: "A mistyped name of a parameter is a default nobody chose; a value out of range is found out in production. The schema is written by whoever knows what the values mean.",
		remedy: "Mend the value, or change the schema if the value is right.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "block"
		}
	},
	*evaluate({ registration, record }) {
		for (const { path, location, schema, unusable, total, faults } of registration?.parameters ?? []) {
			const subjects = [
				record.path,
				path,
				...schema === void 0 || schema === record.path ? [] : [schema]
			];
			if (unusable) {
				yield {
					outcome: "unknown",
					about: `${path}: schema`,
					message: `\`${path}\` cannot be held against its schema: ${unusable.message}`,
					location: unusable.location ?? location,
					...unusable.remedy === void 0 ? {} : { remedy: unusable.remedy },
					subjects
				};
				continue;
			}
			if (schema === void 0) {
				yield {
					outcome: "fail",
					undeclared: true,
					about: `${path}: no schema`,
					message: `nothing says what may stand in \`${path}\``,
					location,
					expected: "a JSON Schema",
					remedy: "write a JSON Schema of its parameters beside it, and name it in the record",
					paste: {
						path: record.path,
						text: `parameters:\n  - { path: PATH, schema: params.schema.json }`
					},
					subjects
				};
				continue;
			}
			if (faults.length === 0) yield {
				outcome: "pass",
				about: path,
				message: `\`${path}\` is as its schema wants it`,
				location: {
					path,
					line: 1
				},
				subjects
			};
			const seen = /* @__PURE__ */ new Set();
			for (const fault of faults) {
				const about = `${path}: ${withoutValue(fault.message)}`;
				if (seen.has(about)) continue;
				seen.add(about);
				const more = seen.size === 1 && total > faults.length ? ` (one of ${total.toLocaleString("en-US")} faults)` : "";
				yield {
					outcome: "fail",
					about,
					message: `in \`${path}\`, ${fault.message}${more}`,
					location: fault.location ?? {
						path,
						line: 1
					},
					expected: `what \`${schema}\` says`,
					...fault.remedy === void 0 ? {} : { remedy: fault.remedy },
					subjects
				};
			}
		}
	}
};
function withoutValue(message) {
	return message.replace(/ (?:is|has) (?:`[^`]*`|an? \w+|null|[\d,]+ \w+)(?:[;,].*)?$/s, "");
}

const SAID = {
	purpose: ({ description }) => description !== void 0,
	owner: ({ owner }) => owner !== void 0,
	outputs: ({ columns = [] }) => columns.length > 0 && columns.every(({ type }) => type !== void 0)
};
function saidElsewhere(section, registries) {
	const says = Object.hasOwn(SAID, section) ? SAID[section] : void 0;
	if (!says) return void 0;
	return registries?.things.find((thing) => thing.state === "here" && thing.mapped !== "service" && says(thing))?.registry;
}

const registered = {
	meta: {
		id: "lineage/registered",
		question: "Does the record say all that its stage asks for?",
		why: "Whoever has to run a feature, to review it or to build on it has only the record to go by. Which sections a stage asks for is the policy’s (`gates.lineage.sections`): none at first, a few in between, all in production.",
		remedy: "Write the section, or take it out of what the policy asks for.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "block"
		}
	},
	*evaluate({ registration, registries, record }, { option, stage, asked: wanted }) {
		if (!registration || wanted === false) return;
		const asked = option("sections");
		const sections = Array.isArray(asked) ? asked.filter(isRecordSection) : [];
		const isWritten = (name) => name === "owner" ? registration.owners !== void 0 : registration.written.includes(name);
		for (const name of sections) {
			if (isWritten(name) || saidElsewhere(name, registries) !== void 0) continue;
			const { tells, paste } = RECORD_SECTIONS[name];
			const orOwners = name === "owner" ? ", or a line for its folder in CODEOWNERS" : "";
			yield {
				outcome: "fail",
				about: name,
				message: name === "owner" ? `nobody answers for the feature: the record names no \`owner\`, and ${registration.ownersFile === void 0 ? "there is no CODEOWNERS file" : `no rule of \`${registration.ownersFile}\` matches it`}` : `the record has no \`${name}\`, and ${stage} asks for it: ${tells}`,
				location: record,
				remedy: `write \`${name}:\`${orOwners}; or let the policy ask for less at ${stage} (\`gates.lineage.sections\`)`,
				paste: {
					path: record.path,
					text: paste
				},
				subjects: [record.path, ...name === "owner" && registration.ownersFile ? [registration.ownersFile] : []]
			};
		}
		const written = sections.filter(isWritten);
		const elsewhere = sections.flatMap((name) => {
			const path = isWritten(name) ? void 0 : saidElsewhere(name, registries);
			return path === void 0 ? [] : [{
				name,
				path
			}];
		});
		if (written.length + elsewhere.length > 0) yield {
			outcome: "pass",
			about: "sections",
			message: [...written.length > 0 ? [`${written.map((name) => `\`${name}\``).join(", ")}: written`] : [], ...elsewhere.map(({ name, path }) => `\`${name}\`: in \`${path}\``)].join("; "),
			location: record,
			subjects: [.../* @__PURE__ */ new Set([record.path, ...elsewhere.map(({ path }) => path)])]
		};
	}
};

const PARTS$1 = {
	action: {
		tells: "what it does",
		paste: "  action: NAME"
	},
	mode: {
		tells: "how far it may act by itself",
		paste: "  mode: shadow"
	},
	"blast-radius": {
		tells: "the most it may touch at once",
		paste: "  blast-radius: { hosts-per-service: 1, hosts-total: 5% }"
	},
	"rate-limit": {
		tells: "how often it may act",
		paste: "  rate-limit: 3 per hour"
	},
	"kill-switch": {
		tells: "the flag that stops it",
		paste: "  kill-switch: NAME-OF-A-FLAG"
	},
	undo: {
		tells: "how one action is undone",
		paste: "  undo: runbook.md#undo"
	}
};
const remediationBounded = {
	meta: {
		id: "lineage/remediation-bounded",
		question: "Does a feature that acts on a running system say how far, how often, and how it is stopped and undone?",
		why: "What acts by itself acts wrongly by itself too. How much it may break before a person looks is decided before it runs, not during the incident.",
		remedy: "Write what is missing under `remediation`; let `kill-switch` name the flag of the rollout, or one under `flags`.",
		for: "operator",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "block"
		}
	},
	*evaluate({ registration, record }) {
		const remediation = registration?.remediation;
		if (!remediation) return;
		const faults = [
			...missing(remediation),
			...boundless(remediation),
			...unknownFlag(remediation)
		];
		for (const fault of faults) yield {
			outcome: "fail",
			subjects: [record.path],
			...fault
		};
		if (faults.length === 0) yield {
			outcome: "pass",
			about: "remediation",
			message: `\`${valueOf(remediation, "action") ?? ""}\` is bounded: ${valuesUnder(remediation, "blast-radius").map(({ part, value }) => `${part.slice(13)} ${value}`).join(", ")}, ${valueOf(remediation, "rate-limit") ?? ""}, stopped by \`${valueOf(remediation, "kill-switch") ?? ""}\``,
			location: remediation.location,
			subjects: [record.path]
		};
	}
};
function missing({ stated, location }) {
	return Object.entries(PARTS$1).flatMap(([name, { tells, paste }]) => stated.some(({ part }) => part === name || part.startsWith(`${name}.`)) ? [] : [{
		about: name,
		message: `the remediation has no \`${name}\`: ${tells}`,
		location,
		expected: `\`${name}:\``,
		remedy: `write \`${name}:\` under \`remediation:\``,
		paste: {
			path: location.path,
			text: `remediation:\n${paste}`
		}
	}]);
}
function boundless(remediation) {
	const radius = valuesUnder(remediation, "blast-radius");
	const rate = remediation.stated.filter(({ part }) => part === "rate-limit");
	const noNumbers = [...radius, ...rate].filter(({ value }) => !/\d/.test(value));
	const everything = radius.length > 0 && radius.every(({ value }) => /^\s*0*100(?:\.0*)?\s*%\s*$/.test(value));
	return [...noNumbers.map(({ part, value, location }) => ({
		about: `${part} without a number`,
		message: `\`${part}\` is \`${value}\`, which bounds nothing`,
		location,
		expected: "a number, or a share of the whole",
		remedy: `write a number: \`${part === "rate-limit" ? "3 per hour" : "5%"}\``
	})), ...everything ? [{
		about: "blast-radius of everything",
		message: "the blast radius is all there is: it bounds nothing",
		location: radius[0]?.location ?? remediation.location,
		expected: "less than 100%"
	}] : []];
}
function unknownFlag({ stated, flags }) {
	const killSwitch = stated.find(({ part }) => part === "kill-switch");
	if (!killSwitch || flags.includes(killSwitch.value)) return [];
	const { value, location } = killSwitch;
	return [{
		about: "kill-switch is no declared flag",
		message: `the kill switch \`${value}\` is no flag that the record declares`,
		location,
		expected: flags.length > 0 ? `one of ${flags.slice(0, 10).join(", ")}` : "the flag of the rollout",
		remedy: flags.length > 0 ? "name the flag of the rollout, or declare this one under `flags:`" : "declare it: `rollout: { flag: … }`, or under `flags:`"
	}];
}
function valueOf({ stated }, name) {
	return stated.find(({ part }) => part === name)?.value;
}
function valuesUnder({ stated }, name) {
	return stated.filter(({ part }) => part.startsWith(`${name}.`));
}

const remediationNotRushed = {
	meta: {
		id: "lineage/remediation-not-rushed",
		question: "Was a remediation that acts by itself one before that a person approved each time?",
		why: "How often a person says no is the only measure of how often it would have been wrong. The record at the merge base says what it was.",
		remedy: "Set `mode: approve` first, let people approve for a while, and make it `automatic` in a later pull request.",
		for: "operator",
		severity: {
			exploratory: "warning",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate({ registration, record }) {
		const remediation = registration?.remediation;
		const mode = remediation?.stated.find(({ part }) => part === "mode");
		if (!remediation || !mode) return;
		const { before } = remediation;
		const action = remediation.stated.find(({ part }) => part === "action")?.value ?? "";
		const common = {
			about: "mode",
			location: mode.location,
			subjects: [record.path]
		};
		if (mode.value !== "automatic") {
			yield {
				...common,
				outcome: "pass",
				message: `\`${action}\` does not act by itself: mode ${mode.value}`
			};
			return;
		}
		if (before.standing === "no-base") {
			yield {
				...common,
				outcome: "skipped",
				message: "there is no base to compare with: whether a person approved the remediation first is not asked here"
			};
			return;
		}
		if (before.standing === "unreachable") {
			yield {
				...common,
				outcome: "unknown",
				message: `cannot tell whether a person approved \`${action}\` first: ${before.reason ?? "there is no merge base"}`,
				expected: "the record at the merge base",
				remedy: "let the run see the merge base: check out with `fetch-depth: 0`"
			};
			return;
		}
		const approved = before.mode === "approve" || before.mode === "automatic";
		if (approved && before.action === action) {
			yield {
				...common,
				outcome: "pass",
				message: `\`${action}\` acts by itself, and its mode was \`${before.mode}\` at the merge base`
			};
			return;
		}
		yield {
			...common,
			outcome: "fail",
			message: approved ? `\`${action}\` is to act by itself at once; at the merge base the action was \`${before.action ?? ""}\`` : `\`${action}\` is to act by itself without ever having been approved by a person`,
			expected: "`mode: approve` at the merge base",
			observed: before.registered !== true ? "the feature was not registered there" : before.mode === void 0 ? "no mode there" : `mode ${before.mode} there`
		};
	}
};

const reviewCurrent = {
	meta: {
		id: "lineage/review-current",
		question: "Is the day still to come by which someone looks at the feature again?",
		why: "What was right a year ago was right for the data of a year ago. A day that only passes is asked of whoever changes the feature, and shown by runs on a schedule.",
		remedy: "Look at the feature again: objective, failures, thresholds. Then set the next day.",
		for: "operator",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "block"
		}
	},
	*evaluate({ registration, record }, { now }) {
		if (!registration?.reviewBy) return;
		const { day, location } = registration.reviewBy;
		const common = {
			about: "review-by",
			location,
			subjects: [record.path]
		};
		const end = Date.parse(`${day}T23:59:59.999Z`);
		if (Number.isNaN(end) || new Date(end).toISOString().slice(0, 10) !== day) {
			yield {
				...common,
				outcome: "unknown",
				message: `\`review-by\` is \`${day}\`, which is no day of the calendar`,
				expected: "a day as year-month-day",
				remedy: "write a day that there is"
			};
			return;
		}
		const late = now.getTime() > end;
		yield {
			...common,
			outcome: late ? "fail" : "pass",
			message: late ? `someone wanted to look at the feature again by ${day}, and that has passed` : `someone looks at the feature again by ${day}`,
			...late ? { timed: true } : {}
		};
	}
};

const lineageGate = {
	id: "lineage",
	title: "lineage",
	description: "Reads what the record declares, and OpenLineage events and dbt manifests: that the feature is registered, and that everything it is made from leads back to sources under contract.",
	missing: "commit the OpenLineage events that its pipeline writes (or the manifest of dbt), and name them under `lineage:` in the record",
	checks: [
		remediationNotRushed,
		remediationBounded,
		registered,
		linksResolve,
		parametersValid,
		outputsDeclared,
		reviewCurrent,
		lineageReadable,
		traced,
		sourcesUnderContract,
		nothingLessReadyBehind,
		personalDataDeclared,
		telemetryKnown,
		telemetryHasUnits,
		telemetryAlerted,
		registryReadable,
		registryDescribed,
		servedViewsKept,
		registrySourcesChanged
	],
	summarise: (units) => {
		const [trace] = units.flatMap((unit) => unit.trace ?? []);
		if (!trace || trace.outputs.length === 0) return "no lineage";
		const { sources, moreSources = 0 } = trace;
		const total = sources.length + moreSources;
		const under = sources.filter(({ contract }) => contract && contract.declared !== "no").length;
		return `${`${total} ${total === 1 ? "source" : "sources"}`}${total === 0 ? "" : under === 0 ? total === 1 ? ", under no contract" : ", none under contract" : under < total ? `, ${under} of them under contract` : total === 1 ? " under contract" : total === 2 ? ", both under contract" : ", all under contract"}${trace.granularity === "column" ? ", traced by column" : trace.granularity === "dataset" ? ", traced by data set" : ""}`;
	}
};

function codeDifferences(code) {
	const parts = [
		describe$1(code.different, "differs", "differ"),
		describe$1(code.added, "is new", "are new"),
		describe$1(code.gone, "is gone", "are gone")
	].filter((part) => part !== void 0);
	return parts.length === 0 ? void 0 : parts.join("; ");
}
function differingFiles(code) {
	return [
		...code.different.first,
		...code.added.first,
		...code.gone.first,
		...code.uncheckable.first
	];
}
function describe$1(list, one, several) {
	if (list.total === 0) return void 0;
	const names = list.first.map((name) => `\`${name}\``);
	return `${nameSome(names, list.total)} ${list.total === 1 ? one : several}`;
}

const MOST_ANSWERS$2 = 50;
const dataSnapshot = {
	meta: {
		id: "reproducibility/data-snapshot",
		question: "Is the data named by its digest, and does every file of it have that digest?",
		why: "Data that changes under its name changes the numbers, and nobody can tell whether the model or the data got better.",
		remedy: "Put back the data the numbers were made from, or run again on the data there is and write down its digests.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate({ subjects, feature, data }) {
		const datasets = feature?.datasets ?? [];
		if (feature?.record && feature.dataLists === 0 && datasets.length > 0) yield trackedAlone(datasets);
		yield* trackedAlike(datasets);
		if (feature?.record && feature.dataLists === 0 && datasets.length === 0) {
			const lock = feature.results.find(({ stage }) => stage)?.stage?.lock;
			yield {
				outcome: "fail",
				message: "no data snapshot is declared: neither the record nor a run record names data by its digest",
				undeclared: true,
				about: "data",
				expected: "`data:` in the record, with a file of DVC, a SHA256SUMS file, or files and their digests",
				observed: "none",
				location: feature.record,
				remedy: lock === void 0 ? "write `sha256sum FILE… > SHA256SUMS` in the data’s folder, and name that file under `data:` in the record" : `name \`${lock}\`, or the \`.dvc\` files of what its stages begin with, under \`data:\` in the record`,
				subjects: [feature.record.path]
			};
		}
		if (!data) return;
		const files = subjects.flatMap(({ role, path }) => role === "data" && path !== void 0 ? [path] : []);
		yield* listAnswers(data, [.../* @__PURE__ */ new Set([data.path, ...files])]);
	}
};
function trackedAlone(datasets) {
	const [first] = datasets;
	const named = [...new Set(datasets.map(({ name, digest }) => `\`${name}\` (\`${digest}\`)`))];
	return {
		outcome: "unknown",
		message: `the data is named by digests of MLflow’s own alone, which cannot be computed here: ${nameSome(named)}`,
		about: "data of tracked runs",
		...first ? { location: first.location } : {},
		remedy: "name the files too, by what can be computed: a SHA256SUMS file or a file of DVC under `data:` in the record",
		subjects: [...new Set(datasets.map(({ run }) => run))]
	};
}
function* trackedAlike(datasets) {
	const names = [...new Set(datasets.map(({ name }) => name))];
	for (const name of names.slice(0, MOST_ANSWERS$2)) {
		const all = datasets.filter((dataset) => dataset.name === name);
		const runs = [...new Set(all.map(({ run }) => run))];
		const digestsOf = (run) => [...new Set(all.flatMap((dataset) => dataset.run === run ? [dataset.digest] : []))].sort().join(", ");
		const [first = "", ...others] = runs;
		if (others.length === 0) continue;
		const other = others.find((run) => digestsOf(run) !== digestsOf(first));
		const common = {
			about: `data set ${name}`,
			subjects: runs
		};
		const location = all.find(({ run }) => run === (other ?? first))?.location;
		const at = location ? { location } : {};
		if (other === void 0) yield {
			...common,
			...at,
			outcome: "pass",
			message: `the data set \`${name}\` has the same digest in ${count$1(runs.length, "run")} (MLflow’s own, which cannot be computed here)`
		};
		else yield {
			...common,
			...at,
			outcome: "fail",
			message: `the runs did not use the same data: \`${name}\` has another digest in \`${other}\` than in \`${first}\``,
			expected: digestsOf(first),
			observed: digestsOf(other),
			remedy: "name runs on the same data, or run again on it"
		};
	}
}
function* listAnswers(data, everything) {
	const { unread, malformed, others, otherCounts } = data;
	if (unread) {
		yield {
			outcome: unread.because === "malformed" ? "fail" : "unknown",
			message: unread.message,
			about: data.path,
			location: unread.location ?? data.location,
			...unread.remedy === void 0 ? {} : { remedy: unread.remedy },
			subjects: [data.path]
		};
		return;
	}
	const [firstMalformed] = malformed.first;
	if (firstMalformed) {
		const { message, remedy, location = data.location } = firstMalformed;
		yield {
			outcome: "fail",
			message: malformed.total === 1 ? `\`${data.path}\`: ${message}` : `\`${data.path}\`: ${message}; ${count$1(malformed.total - 1, "more line")} cannot be read either`,
			about: `${data.path}: lines that cannot be read`,
			size: malformed.total,
			location,
			...remedy === void 0 ? {} : { remedy },
			subjects: [data.path]
		};
	} else if (data.files === 0) yield {
		outcome: "fail",
		message: `\`${data.path}\` names no data`,
		about: data.path,
		expected: "at least one file with its digest",
		observed: "none",
		location: data.location,
		subjects: [data.path]
	};
	const told = others.filter(({ state }) => state !== "line-endings").slice(0, MOST_ANSWERS$2);
	for (const other of told) yield fileAnswer(other, data);
	const rest = otherCounts.contradicted + otherCounts.notHere - told.length;
	if (rest > 0) yield {
		outcome: otherCounts.contradicted > told.length ? "fail" : "unknown",
		message: `${count$1(rest, "more file")} of \`${data.path}\` ${rest === 1 ? "is" : "are"} not what it lists, or not here`,
		about: `${data.path}: further files`,
		size: rest,
		location: data.location,
		subjects: everything
	};
	const lineEndings = otherCounts.lineEndings ?? 0;
	if (data.files > 0 && data.verified + lineEndings === data.files && malformed.total === 0) {
		const [has, digests] = data.files === 1 ? ["has", "digest"] : ["have", "digests"];
		const but = lineEndings === 0 ? "" : `, ${count$1(lineEndings, "file")} of them but for line endings`;
		const from = (data.imports ?? []).map(({ from: where, commit }) => `\`${where}\`${commit === void 0 ? "" : ` at ${commit.slice(0, 9)}`}`);
		const imported = from.length === 0 ? "" : `; imported from ${nameSome(from)}`;
		yield {
			outcome: "pass",
			message: `${count$1(data.files, WHAT[data.listedBy])} of data ${has} the ${digests} that ${BY[data.listedBy](data.path)}${but}${imported}`,
			about: data.path,
			location: data.location,
			subjects: everything
		};
	}
}
const BY = {
	list: (path) => `\`${path}\` lists`,
	record: (path) => `\`${path}\` states`,
	run: (path) => `the run \`${path}\` recorded`,
	dvc: (path) => `\`${path}\` records`,
	"dvc-lock": (path) => `\`${path}\` records`,
	croissant: (path) => `\`${path}\` states`,
	lfs: (path) => `git holds in the Git LFS pointer \`${path}\``
};
const WHAT = {
	list: "file",
	record: "file",
	run: "file",
	dvc: "part",
	"dvc-lock": "part",
	croissant: "file",
	lfs: "file"
};
function fileAnswer(other, data) {
	const { path, expected, observed, location } = other;
	const common = {
		about: `${data.path}: ${path}`,
		location,
		subjects: [data.path, path]
	};
	const says = BY[data.listedBy](data.path);
	const digests = {
		...expected === void 0 ? {} : { expected: `${other.algorithm ?? "sha256"}:${expected}` },
		...observed === void 0 ? {} : { observed: `${other.algorithm ?? "sha256"}:${observed}` }
	};
	switch (other.state) {
		case "different": return {
			...common,
			...digests,
			outcome: "fail",
			message: `\`${path}\` does not have the digest that ${says}`,
			...data.listedBy === "dvc" || data.listedBy === "dvc-lock" ? { remedy: `put back what was recorded (\`dvc checkout\`), or record what is here (\`dvc commit\`) and run again` } : {}
		};
		case "size": return {
			...common,
			outcome: "fail",
			message: `\`${path}\` has the digest, but not the size that ${says}: ${other.detail ?? ""}`,
			remedy: "correct the stated size"
		};
		case "unhashed": return {
			...common,
			outcome: "unknown",
			message: `\`${data.path}\` lists \`${path}\` without a digest that bytes can be held against`,
			remedy: "record an MD5 or a SHA-256 of it: an ETag or a version names no bytes"
		};
		case "pointer": return {
			...common,
			outcome: "unknown",
			message: `\`${path}\` is a Git LFS pointer here: it names the same bytes, but they are not in this checkout`,
			...digests,
			observed: "a pointer",
			remedy: "check out with `lfs: true`, or run this gate where the data is"
		};
		case "other-pointer": return {
			...common,
			...digests,
			outcome: "fail",
			message: `\`${path}\` is a Git LFS pointer here, to other bytes than ${says}`
		};
		case "absent": return {
			...common,
			outcome: "unknown",
			message: `the data cannot be compared here: ${other.detail ?? `\`${path}\` is not here`}`,
			...digests,
			remedy: "bring the data into the checkout before this step, or run this gate where the data is and hand in its report"
		};
		default: return {
			...common,
			outcome: "fail",
			message: `\`${data.path}\` names \`${path}\`${refusal(path, other.detail)}`,
			remedy: "name files inside the repository, relative to the file that names them"
		};
	}
}
function refusal(path, detail = "it is not read") {
	const again = `\`${path}\` is not read`;
	return detail.startsWith(again) ? `, which is not read${detail.slice(again.length)}` : `: ${detail}`;
}
function count$1(number, what) {
	return `${grouped$1(number)} ${what}${number === 1 ? "" : "s"}`;
}

const MOST_NAMED$1 = 5;
const deterministic = {
	meta: {
		id: "reproducibility/deterministic",
		question: "Does the same command, run twice on the same commit, give the same numbers?",
		why: "Where two runs of the same thing differ, a difference between two candidates may be nothing but that.",
		remedy: "Fix what moves (seeds, threads, the order of reductions), or state how far it may move under `tolerance:` or `tolerances:`.",
		for: "data-scientist",
		severity: {
			exploratory: "off",
			candidate: "off",
			production: "warning"
		}
	},
	*evaluate({ determinism, subjects }) {
		if (!determinism) return;
		const paths = subjects.flatMap(({ path }) => path ?? []);
		const { declared, location, command, unread, comparison } = determinism;
		const common = {
			about: "",
			location,
			subjects: paths
		};
		if (!declared) yield {
			...common,
			outcome: "fail",
			undeclared: true,
			message: "the record names no two results of the same commit to be compared",
			remedy: "let the workflow run the evaluation twice, and write `deterministic: { command: …, results: [FIRST, SECOND] }` into the record"
		};
		else if (unread) yield {
			...common,
			outcome: unread.because === "malformed" ? "fail" : "unknown",
			message: unread.because === "malformed" ? unread.message : `whether two runs give the same numbers cannot be told here: ${unread.message}`,
			remedy: unread.because === "malformed" ? "name the two folders that the workflow writes" : `let the workflow make both before this step${command === void 0 ? "" : ` (\`${command}\`, twice)`}, or run this gate there and hand in its report`
		};
		else if (comparison) yield {
			...common,
			...compared(determinism, comparison)
		};
	}
};
function compared({ command }, comparison) {
	const { first, second, files, same, numbers, moved, differing, onlyFirst, onlySecond } = comparison;
	const of = `\`${first}\` and \`${second}\``;
	const parts = [
		...moved.total > 0 ? [movedWords(moved)] : [],
		...differing.total > 0 ? [`${names(differing)} ${differing.total === 1 ? "differs" : "differ"} otherwise`] : [],
		...onlyFirst.total > 0 ? [`${names(onlyFirst)} ${onlyFirst.total === 1 ? "is" : "are"} in the first alone`] : [],
		...onlySecond.total > 0 ? [`${names(onlySecond)} ${onlySecond.total === 1 ? "is" : "are"} in the second alone`] : []
	];
	if (files === 0 && parts.length === 0) return {
		outcome: "fail",
		message: `${of} hold no file to compare`,
		size: 1
	};
	if (parts.length > 0) {
		const [only] = moved.first;
		const exact = moved.total === 1 && parts.length === 1 && only ? {
			expected: only.first,
			observed: only.second
		} : {};
		return {
			outcome: "fail",
			message: `${command === void 0 ? "two runs on the same commit" : `\`${command}\`, run twice on the same commit,`} did not give the same: ${parts.join("; ")}`,
			size: moved.total + differing.total + onlyFirst.total + onlySecond.total,
			...exact
		};
	}
	const within = files - same;
	const rest = within === 0 ? "" : `, ${within === files ? "all" : grouped$1(within)} of them within the tolerances (${grouped$1(numbers)} numbers compared)`;
	return {
		outcome: "pass",
		message: `${of} hold the same ${grouped$1(files)} ${files === 1 ? "file" : "files"}${within === 0 ? ", byte for byte" : rest}`
	};
}
function movedWords({ total, first }) {
	const named = first.slice(0, MOST_NAMED$1).map((number) => `${number.name} in \`${number.file}\` ${number.first} → ${number.second}`);
	const more = total > named.length ? ` and ${grouped$1(total - named.length)} more` : "";
	return `${grouped$1(total)} ${total === 1 ? "number" : "numbers"} moved: ${named.join(", ")}${more}`;
}
function names({ first, total }) {
	return nameSome(first.map((name) => `\`${name}\``), total);
}

const environmentPinned = {
	meta: {
		id: "reproducibility/environment-pinned",
		question: "Is every base image fixed by its digest, and do all files name the same interpreter?",
		why: "A tag is moved to other bytes without a commit here; and a lock for one interpreter does not fit another.",
		remedy: "Write images as `NAME:TAG@sha256:…` (`docker buildx imagetools inspect NAME:TAG`), and name one version of Python everywhere.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "note",
			production: "warning"
		}
	},
	*evaluate({ feature }) {
		if (!feature?.environment) return;
		const { record, environment } = feature;
		const { files, images, pythons } = environment;
		if (files.length === 0 && pythons.length === 0) {
			if (!record) return;
			yield {
				outcome: "fail",
				message: "no file says which environment it runs in: no Dockerfile, devcontainer.json, .python-version or lock of Python",
				undeclared: true,
				about: "environment",
				expected: "`environment:` in the record, or one of these files beside it or above it",
				observed: "none",
				location: record,
				subjects: [record.path],
				remedy: "write the version of the interpreter into `.python-version`, or name a Dockerfile under `environment:`"
			};
			return;
		}
		for (const { path, unread, location } of files) {
			if (unread) {
				yield {
					outcome: unread.because === "malformed" ? "fail" : "unknown",
					message: `the environment \`${path}\` cannot be looked at: ${unread.message}`,
					about: path,
					location: unread.location ?? location,
					remedy: "mend or commit the file, or name another under `environment:`",
					subjects: [...record ? [record.path] : [], path]
				};
				continue;
			}
			const own = images.filter((image) => image.location.path === path);
			if (own.length > 0) yield* imageAnswers(path, own);
		}
		yield* pythonAnswers(environment);
	}
};
function* imageAnswers(path, images) {
	const open = images.filter(({ state }) => state === "tag" || state === "latest");
	const unresolved = images.filter(({ state }) => state === "unresolved");
	const subjects = [path];
	const [first] = open;
	if (first) {
		const named = nameSome(open.map(inWords$3), open.length, 5);
		yield {
			outcome: "fail",
			message: `\`${path}\` takes ${open.length} of ${images.length} ${images.length === 1 ? "image" : "images"} without a digest: ${named}`,
			about: `${path}: images`,
			size: open.length,
			expected: "`@sha256:…` behind every image",
			observed: named,
			location: first.location,
			subjects
		};
	}
	const [argument] = unresolved;
	if (argument) yield {
		outcome: "unknown",
		message: `which image \`${path}\` takes depends on an argument without a default: ${nameSome(unresolved.map(({ image }) => `\`${image}\``))}`,
		about: `${path}: images by argument`,
		location: argument.location,
		remedy: "give the `ARG` a default with a digest",
		subjects
	};
	if (first || argument) return;
	yield {
		outcome: "pass",
		message: `\`${path}\` fixes ${images.length === 1 ? "its image" : `all its ${images.length} images`} by digest`,
		about: `${path}: images`,
		location: images[0]?.location ?? { path },
		subjects
	};
}
function inWords$3({ image, state, location }) {
	return `\`${image}\` (line ${location.line ?? 1}${state === "latest" ? ", not even a tag" : ""})`;
}
function* pythonAnswers({ pythons, disagreements = [] }) {
	const subjects = [...new Set(pythons.map(({ location }) => location.path))];
	const pairs = disagreements.flatMap(({ left, right }) => {
		const [one, other] = [pythons[left], pythons[right]];
		return one && other ? [[one, other]] : [];
	});
	const [first] = pairs;
	if (first) {
		yield {
			outcome: "fail",
			message: `the files do not name the same Python: ${nameSome(pairs.map(([one, other]) => `${says(one)}, ${says(other)}`), pairs.length, 3)}`,
			about: "python",
			size: pairs.length,
			expected: says(first[0]),
			observed: says(first[1]),
			location: first[1].location,
			remedy: "settle on one version, write it everywhere, and make the locks and numbers again with it",
			subjects
		};
		return;
	}
	const [only] = pythons;
	if (only && pythons.length === 1) yield {
		outcome: "skipped",
		message: `only ${says(only)} for Python; nothing else names an interpreter to hold it against`,
		about: "python",
		location: only.location,
		subjects
	};
	if (pythons.length < 2 || !pythons.some(({ kind }) => kind === "version")) return;
	yield {
		outcome: "pass",
		message: `${pythons.length} files agree on Python: ${nameSome(pythons.map(says))}`,
		about: "python",
		...pythons[0] ? { location: pythons[0].location } : {},
		subjects
	};
}
function says({ by, says: words }) {
	return `${by} says \`${words}\``;
}

const filesAgree = {
	meta: {
		id: "reproducibility/files-agree",
		question: "Do the model card, the metrics, the parameters, the models and the runs agree with each other, with nothing left of a template?",
		why: "Whoever reads the model card takes its number for the number: one that no run made misleads everybody after.",
		remedy: "Write the file that is wrong anew from the run, as a rule by the job that made the numbers.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "warning"
		}
	},
	*evaluate({ feature }) {
		if (!feature?.record || !feature.agreement) return;
		const { agreement, record } = feature;
		const { sources, agreed, disagreements, marks } = agreement;
		for (const { path, kind, unread, location } of sources) {
			if (!unread) continue;
			yield {
				outcome: unread.because === "malformed" ? "fail" : "unknown",
				message: `the ${kind} \`${path}\` cannot be held against anything: ${unread.message}`,
				about: path,
				location: unread.location ?? location,
				remedy: unread.because === "malformed" ? "mend the file" : "commit the file, or correct its name in the record",
				subjects: [record.path, path]
			};
		}
		for (const kind of KINDS) yield* kindAnswers(kind, agreement);
		yield* markAnswers$1(marks);
		for (const { path, tracked, location } of feature.runs) {
			if (tracked?.homePath === void 0) continue;
			yield {
				outcome: "fail",
				message: `the run \`${path}\` keeps its artifacts in somebody’s home folder (\`${tracked.homePath}\`)`,
				about: `${path}: artifacts`,
				observed: tracked.homePath,
				location: tracked.homePathLocation ?? location,
				for: "engineer",
				remedy: "log to a tracking server or to a folder of the repository, so that others can reach what the run made",
				subjects: [path]
			};
		}
		const compared = Object.values(agreed).reduce((sum, count) => sum + count, 0) + disagreements.length;
		if (sources.length === 0 || compared + marks.length > 0 || sources.some(({ unread }) => unread)) return;
		yield {
			outcome: "skipped",
			message: `nothing is stated twice: ${nameSome(sources.map(({ path, kind }) => `${kind} \`${path}\``))}`,
			about: "agreement",
			location: record,
			subjects: [record.path, ...sources.map(({ path }) => path)]
		};
	}
};
const KINDS = [
	"metric",
	"parameter",
	"run",
	"package"
];
const WORDS = {
	metric: {
		many: "metrics",
		remedy: "copy the number from the run, or run the evaluation again and commit what it writes"
	},
	parameter: {
		many: "parameters",
		remedy: "run again with the parameters as they are, or set them back to those of the run"
	},
	run: {
		many: "models",
		remedy: "name the run that made the model under `runs:`, or log the model anew"
	},
	package: {
		many: "packages of models",
		remedy: "log the model from the environment of the lock"
	}
};
function* kindAnswers(kind, { agreed, disagreements, sources }) {
	const { many, remedy } = WORDS[kind];
	for (const { name, left, right } of disagreements.filter((one) => one.kind === kind)) yield {
		outcome: "fail",
		message: `\`${name}\` is ${left.says} in \`${left.path}\` and ${right.says} in \`${right.path}\``,
		about: `${kind} ${name}: ${left.path} and ${right.path}`,
		expected: `${right.says} (\`${right.path}\`)`,
		observed: left.says,
		location: left.location,
		remedy,
		subjects: [.../* @__PURE__ */ new Set([left.path, right.path])]
	};
	const count = agreed[kind] ?? 0;
	if (count === 0) return;
	yield {
		outcome: "pass",
		message: `${grouped$1(count)} ${count === 1 ? many.replace(/s( of|$)/, "$1") : many} agree${count === 1 ? "s" : ""} wherever ${count === 1 ? "it is" : "they are"} stated`,
		about: `${many} that agree`,
		subjects: sources.map(({ path }) => path)
	};
}
const MARKS = {
	placeholder: ["still has places of its template to fill in", "fill them in, or take the section out"],
	revision: ["names data sets without a full revision", "write `revision:` with the 40 digits of the commit of the data set"],
	package: ["asks for packages without an exact version (`==`)", "log the model with pinned requirements"]
};
function* markAnswers$1(marks) {
	for (const kind of [
		"placeholder",
		"revision",
		"package"
	]) {
		const [says, remedy] = MARKS[kind];
		for (const path of new Set(marks.filter((mark) => mark.kind === kind).map((mark) => mark.path))) {
			const own = marks.filter((mark) => mark.kind === kind && mark.path === path);
			const named = nameSome(own.map(({ what, location }) => `\`${what}\` (line ${location.line ?? 1})`));
			yield {
				outcome: "fail",
				message: `\`${path}\` ${says}: ${named}`,
				about: `${path}: ${kind}`,
				size: own.length,
				observed: named,
				...own[0] ? { location: own[0].location } : {},
				remedy,
				subjects: [path]
			};
		}
	}
}

const PARTS = [
	"cpu",
	"memory",
	"accelerator",
	"driver"
];
const NONE = /^(?:none|no|false|0|-|n\/a)$/i;
const hardwareRecorded = {
	meta: {
		id: "reproducibility/hardware-recorded",
		question: "Is it recorded which processor, memory, accelerator and driver the numbers were made on?",
		why: "Times, and on an accelerator the numbers themselves, are of one machine: on another they are other numbers.",
		remedy: "Write `hardware: { cpu: …, memory: …, accelerator: none }` into the record, or let the run record it under `\"hardware\"` (MLflow: as parameters or tags `hardware.cpu`, `hardware.memory`, `hardware.accelerator`, `hardware.driver`).",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "note",
			production: "warning"
		}
	},
	*evaluate({ feature }) {
		if (!feature?.record || !feature.hardware) return;
		const { record } = feature;
		const { statements } = feature.hardware;
		const [first] = statements;
		const unread = feature.runs.find((run) => run.unread);
		const untold = (missing, subjects) => ({
			outcome: "unknown",
			message: `whether \`${unread?.path ?? ""}\` says ${missing} cannot be told: the run record ${unread?.unread?.because === "absent" ? "is not here" : "cannot be read"}`,
			about: "hardware",
			location: unread?.unread?.location ?? unread?.location ?? record,
			remedy: "see what `run-matches-code` says of it, or write `hardware:` into the record",
			subjects: [.../* @__PURE__ */ new Set([...subjects, unread?.path ?? record.path])]
		});
		if (!first && unread) {
			yield untold("what hardware the numbers were made on", [record.path]);
			return;
		}
		if (!first) {
			yield {
				outcome: "fail",
				message: "neither the record nor a run says what hardware the numbers were made on",
				undeclared: true,
				about: "hardware",
				expected: "`hardware:` in the record, or what a run recorded of it",
				observed: "none",
				location: record,
				subjects: [record.path]
			};
			return;
		}
		const subjects = [record.path, ...statements.map(({ path }) => path)];
		const said = (part) => statements.filter(({ parts }) => (parts[part] ?? "") !== "");
		const hasAccelerator = said("accelerator").some(({ parts }) => !NONE.test(parts.accelerator ?? ""));
		const missing = PARTS.filter((part) => said(part).length === 0 && (part !== "driver" || hasAccelerator));
		const without = said("accelerator").find(({ parts }) => NONE.test(parts.accelerator ?? ""));
		const withOne = said("accelerator").find(({ parts }) => !NONE.test(parts.accelerator ?? ""));
		if (without && withOne) yield {
			outcome: "fail",
			message: `\`${without.path}\` says that there was no accelerator, \`${withOne.path}\` that it was ${withOne.parts.accelerator ?? ""}`,
			about: "accelerator",
			expected: "the same accelerator",
			observed: `none, and ${withOne.parts.accelerator ?? ""}`,
			location: without.location,
			subjects
		};
		if (missing.length > 0 && unread) {
			yield untold(`the ${nameSome(missing)} that the numbers were made on`, subjects);
			return;
		}
		if (missing.length > 0) {
			yield {
				outcome: "fail",
				message: `the hardware is recorded without ${nameSome(missing)}`,
				about: "parts of the hardware",
				size: missing.length,
				expected: "cpu, memory and accelerator (`none` where there is none), and the driver of an accelerator",
				observed: nameSome(PARTS.filter((part) => !missing.includes(part) && said(part).length > 0)) || "nothing",
				location: first.location,
				subjects
			};
			return;
		}
		if (without && withOne) return;
		yield {
			outcome: "pass",
			message: `recorded: ${PARTS.flatMap((part) => {
				const words = said(part)[0]?.parts[part];
				return words === void 0 ? [] : [`${part} ${words}`];
			}).join(", ")}`,
			about: "hardware",
			location: first.location,
			subjects
		};
	}
};

const MOST_ANSWERS$1 = 20;
const lineEndings = {
	meta: {
		id: "reproducibility/line-endings",
		question: "Does the data have the line endings it was recorded with?",
		why: "A checkout that turns LF into CRLF changes every byte count and every digest, and what reads the data byte by byte reads something else. It is no change of the data, and is easily taken for one.",
		remedy: "Keep git from converting data (`-text` in .gitattributes), and check it out again.",
		for: "engineer",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "warning"
		}
	},
	*evaluate({ data, pipeline }) {
		if (pipeline) yield* ofPipeline(pipeline);
		if (!data || data.unread || data.files === 0) return;
		const { path, location, others, otherCounts } = data;
		const differing = others.filter(({ state }) => state === "line-endings");
		const total = Math.max(otherCounts.lineEndings ?? 0, differing.length);
		for (const other of differing.slice(0, MOST_ANSWERS$1)) yield differs(other, path);
		const rest = total - Math.min(differing.length, MOST_ANSWERS$1);
		if (rest > 0) yield {
			outcome: "fail",
			message: `${grouped$1(rest)} more of \`${path}\` differ only in their line endings`,
			about: `${path}: further files`,
			size: rest,
			location,
			subjects: [path]
		};
		if (total === 0 && data.verified > 0) yield {
			outcome: "pass",
			message: `what is here of \`${path}\` has the line endings it was recorded with`,
			about: path,
			location,
			subjects: [path]
		};
	}
};
function* ofPipeline({ path, lock, stages }) {
	const files = new Map(stages.flatMap((stage) => (stage.lineEndings ?? []).map((file) => [file.path, file])));
	for (const { path: file, here, location } of [...files.values()].slice(0, MOST_ANSWERS$1)) yield differs({
		path: file,
		here,
		location,
		state: "line-endings"
	}, lock);
	if (files.size === 0 && stages.some(({ verified }) => verified > 0)) yield {
		outcome: "pass",
		message: `what is here of \`${path}\` has the line endings its last run recorded`,
		about: path,
		location: {
			path: lock,
			line: 1
		},
		subjects: [path, lock]
	};
}
function differs(other, list) {
	const { path, here, location, expected, observed } = other;
	const algorithm = other.algorithm ?? "sha256";
	const [ours, theirs] = here === "LF" ? ["LF", "CRLF"] : ["CRLF", "LF"];
	return {
		outcome: "fail",
		message: `\`${path}\` differs only in its line endings (${ours} here, ${theirs} there) from what \`${list}\` names`,
		about: `${list}: ${path}`,
		location,
		subjects: [list, path],
		...expected === void 0 ? {} : { expected: `${algorithm}:${expected}` },
		...observed === void 0 ? {} : { observed: `${algorithm}:${observed}` },
		remedy: "keep git from converting it (`-text` in .gitattributes) and check it out again, or write down the digest of the file as it is here",
		.../^[\w./-]+$/.test(path) ? { paste: {
			path: ".gitattributes",
			text: `${path} -text`
		} } : {}
	};
}

const notebooks = {
	meta: {
		id: "reproducibility/notebooks",
		question: "Was every notebook left as the policy asks (as a rule: run from top to bottom in a new kernel), without errors, with its kernel and language version, and without home paths or secrets?",
		why: "A notebook whose cells ran in another order shows numbers that no run of it can make again.",
		remedy: "Restart the kernel, run all cells, and save; or `jupyter nbconvert --to notebook --execute --inplace NOTEBOOK`.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "warning"
		}
	},
	*evaluate({ feature }, { option }) {
		if (!feature?.notebooks) return;
		const wanted = option("notebooks");
		const policy = wanted === "stripped" || wanted === "any" ? wanted : "executed-in-order";
		for (const notebook of feature.notebooks) yield* notebookAnswers(notebook, policy);
	}
};
function* notebookAnswers(notebook, policy) {
	const { path, location, unread } = notebook;
	if (unread) {
		yield {
			outcome: unread.because === "malformed" ? "fail" : "unknown",
			message: `\`${path}\` cannot be read: ${unread.message}`,
			about: path,
			location: unread.location ?? location,
			...unread.remedy === void 0 ? {} : { remedy: unread.remedy },
			subjects: [path]
		};
		return;
	}
	const answers = [
		orderAnswer(notebook, policy),
		kernelAnswer(notebook, policy),
		...markAnswers(notebook)
	].filter((answer) => answer !== void 0);
	yield* answers;
	if (answers.length > 0) return;
	yield {
		outcome: "pass",
		message: inOrder(notebook, policy),
		about: path,
		location,
		subjects: [path]
	};
}
function inOrder({ path, cells, order, kernel, language, languageVersion }, policy) {
	if (!cells || cells.code === 0) return `\`${path}\` has no code`;
	const by = [kernel, [language, languageVersion].filter((part) => part !== void 0).join(" ")].filter((part) => part !== void 0 && part !== "").join(", ");
	const code = `${cells.code} code ${cells.code === 1 ? "cell" : "cells"}`;
	if (policy === "stripped") return `\`${path}\` is stripped: no outputs, no counts (${code}; ${by})`;
	return order === "fresh" ? `\`${path}\` ran from top to bottom in a new kernel: ${code}, no error (${by})` : `\`${path}\` holds no error, home path or secret; how it ran is not asked (${code}; ${by})`;
}
function orderAnswer(notebook, policy) {
	const { path, location, cells, order, orderLocation, orderDetail } = notebook;
	if (!cells || cells.code === 0 || policy === "any") return void 0;
	const common = {
		about: `${path}: how it ran`,
		location: orderLocation ?? location,
		subjects: [path]
	};
	if (policy === "stripped") {
		if (cells.withOutputs === 0 && cells.executed === 0) return void 0;
		return {
			...common,
			outcome: "fail",
			message: `\`${path}\` is not stripped: ${cells.withOutputs} ${cells.withOutputs === 1 ? "cell has" : "cells have"} outputs, ${cells.executed} ${cells.executed === 1 ? "has a count" : "have counts"}`,
			size: Math.max(cells.withOutputs, cells.executed),
			expected: "no outputs and no execution counts",
			observed: `${cells.withOutputs} with outputs`,
			remedy: "strip it (`nbstripout NOTEBOOK`) and commit it again"
		};
	}
	if (order === "fresh") return void 0;
	const counts = `${cells.executed} of ${cells.code} code cells`;
	const said = {
		"not-run": `\`${path}\` was not run: none of its ${cells.code} code cells has a count`,
		partly: `\`${path}\` was run in part, ${counts}: ${orderDetail ?? ""}`,
		"out-of-order": `\`${path}\` did not run from top to bottom: ${orderDetail ?? ""}`,
		continued: `\`${path}\` did not run in a new kernel: ${orderDetail ?? ""}`
	}[order ?? "not-run"];
	return {
		...common,
		outcome: "fail",
		message: said,
		expected: `execution counts 1 to ${cells.code}, from top to bottom`,
		observed: orderDetail ?? `${counts} were run`
	};
}
function kernelAnswer(notebook, policy) {
	const { path, location, cells, kernel, languageVersion, format } = notebook;
	if (!cells || cells.code === 0) return void 0;
	const missing = [kernel === void 0 ? "the kernel" : "", languageVersion === void 0 && policy === "executed-in-order" ? "the version of the language" : ""].filter((part) => part !== "");
	if (missing.length === 0) return void 0;
	return {
		outcome: "fail",
		message: `\`${path}\` does not record ${missing.join(" and ")}${format?.startsWith("3.") ? " (nbformat 3 cannot)" : ""}`,
		about: `${path}: its kernel`,
		location,
		expected: "`kernelspec.name` and `language_info.version` in its metadata",
		observed: `no ${missing.map((part) => part.replace("the ", "")).join(" and no ")}`,
		remedy: "run it with Jupyter and save it, which writes both",
		subjects: [path]
	};
}
function* markAnswers({ path, errors, homePaths, secrets }) {
	const answer = (marks, about, says, remedy) => {
		const [first] = marks?.first ?? [];
		if (!marks || !first) return [];
		const named = nameSome(marks.first.map(({ what, cell }) => `${what} (cell ${cell})`), marks.total);
		return [{
			outcome: "fail",
			message: `\`${path}\` ${says}: ${named}`,
			about: `${path}: ${about}`,
			size: marks.total,
			observed: named,
			location: first.location,
			...remedy === void 0 ? {} : { remedy },
			subjects: [path]
		}];
	};
	yield* answer(errors, "errors", "holds an error", "mend the cell and run all again, or tag it `raises-exception` where the error is what it shows");
	yield* answer(homePaths, "home paths", "names somebody’s home folder", "take the path from a parameter, or write it relative to the repository");
	yield* answer(secrets, "secrets", "seems to hold a secret", "revoke it first: it is in the history of git; then take it out and run again");
}

const packagesLocked = {
	meta: {
		id: "reproducibility/packages-locked",
		question: "Is every package fixed to one version (or to its bytes, where the policy asks for that), and does the lock fit what is asked for?",
		why: "A package that floats is other code next month: the numbers cannot be made again, and nobody can say since when.",
		remedy: "Pin every requirement with `==` (`pip freeze`, `pip-compile --generate-hashes`), or write the lock anew (`uv lock`, `poetry lock`, `pdm lock`, `pipenv lock`, `npm install --package-lock-only`).",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "block"
		}
	},
	*evaluate({ feature }, { option }) {
		if (!feature) return;
		const { named, locks } = feature.packages;
		if (locks.length === 0 && feature.record) yield {
			outcome: "fail",
			message: "no lock file is declared, and none lies beside the record or above it",
			undeclared: true,
			about: "packages",
			expected: "`packages:` in the record, with a requirements file or the lock of a package manager",
			observed: "none",
			location: feature.record,
			remedy: "write the exact versions with `pip freeze > requirements.txt` and name that file under `packages:` in the record",
			subjects: [feature.record.path]
		};
		const hashed = option("packages") === "hashed";
		for (const lock of locks) {
			const subjects = [...named || !feature.record ? [] : [feature.record.path], ...lock.read];
			yield* lockAnswers(lock, hashed, named || !feature.record ? "" : " (the nearest to the record, which names none)", subjects);
		}
	}
};
function* lockAnswers(lock, hashed, note, subjects) {
	const { path, unread, packages, unfixed, unhashed, uncheckable } = lock;
	const place = lock.location ?? {
		path,
		line: 1
	};
	if (unread) {
		yield {
			outcome: unread.because === "malformed" ? "fail" : "unknown",
			message: `${unread.message}${note}`,
			about: path,
			location: unread.location ?? place,
			...unread.remedy === void 0 ? {} : { remedy: unread.remedy },
			subjects
		};
		return;
	}
	const open = hashed ? join(unfixed, unhashed) : unfixed;
	const of = `${grouped$1(packages)} ${packages === 1 ? "package" : "packages"}`;
	if (open.total > 0) yield {
		outcome: "fail",
		message: `\`${path}\`${note} leaves ${grouped$1(open.total)} of ${of} open: ${inWords$2(open)}`,
		about: path,
		size: open.total,
		expected: hashed ? "every package fixed to its bytes" : "every package fixed to one version",
		observed: inWords$2(open),
		location: open.first[0]?.location ?? place,
		subjects
	};
	if (uncheckable.total > 0) yield {
		outcome: "unknown",
		message: `\`${path}\`${note} cannot be told in full: ${inWords$2(uncheckable)}`,
		about: `${path}: what cannot be told`,
		size: uncheckable.total,
		location: uncheckable.first[0]?.location ?? place,
		remedy: "commit the files that the lock leads to, or state the packages in the lock itself",
		subjects
	};
	const { stale, manifest } = lock;
	if (stale && stale.total > 0) yield {
		outcome: "fail",
		message: `\`${path}\`${note} is older than \`${manifest ?? "its manifest"}\`: ${inWords$2(stale)}`,
		about: `${path}: what it was made for`,
		size: stale.total,
		expected: `a lock made for \`${manifest ?? "its manifest"}\` as it is`,
		observed: inWords$2(stale),
		location: stale.first[0]?.location ?? place,
		...lock.renew === void 0 ? {} : { remedy: `write the lock anew with \`${lock.renew}\`, and make the numbers again if versions changed` },
		subjects
	};
	if (open.total + uncheckable.total + (stale?.total ?? 0) > 0) return;
	if (packages === 0 && lock.format === "requirements" && lock.remark === void 0) {
		yield {
			outcome: "unknown",
			message: `\`${path}\`${note} is empty: it does not say whether packages are needed`,
			about: path,
			location: place,
			remedy: "write down the packages, or a comment that says that none are needed",
			subjects
		};
		return;
	}
	yield {
		outcome: "pass",
		message: `\`${path}\`${note} ${fixedInWords(lock, hashed)}`,
		about: path,
		location: place,
		subjects
	};
}
function fixedInWords({ packages, format, remark, unhashed, manifest }, hashed) {
	if (packages === 0) return remark === void 0 ? "asks for no package" : `asks for no package: “${remark}”`;
	const all = packages === 1 ? "its one package" : `all its ${grouped$1(packages)} packages`;
	const fits = format === "package-lock" ? " and fits its package.json" : manifest !== void 0 ? ` and fits \`${manifest}\`` : format === "pylock" || format === "conda-environment" ? "; the format does not say what it was made for" : "";
	const toBytes = format === "package-lock" || hashed || unhashed.total === 0;
	const some = packages - unhashed.total;
	const digests = !toBytes && some > 0 ? `, ${grouped$1(some)} of them to their bytes` : "";
	return `fixes ${all} to ${toBytes ? `${packages === 1 ? "its" : "their"} bytes` : "one version"}${digests}${fits}`;
}
function join(left, right) {
	return {
		total: left.total + right.total,
		first: [...left.first, ...right.first]
	};
}
function inWords$2({ total, first }) {
	return nameSome(first.map(describe), total, 5);
}
function describe({ what, why, location }) {
	return `\`${what}\` (${location.line === void 0 ? "" : `line ${location.line}: `}${why})`;
}

const MOST_ANSWERS = 50;
const MOST_NAMED = 3;
const pipelineFresh = {
	meta: {
		id: "reproducibility/pipeline-fresh",
		question: "Was each stage of the pipeline reproduced since its code, data, parameters or command last changed?",
		why: "A pipeline whose parts have changed since it ran shows numbers that nothing here would give again. A change may be meant to be run later; until then its numbers are the old ones.",
		remedy: "Run `dvc repro`, and commit `dvc.lock` with what it made.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		},
		unraised: "warning"
	},
	*evaluate({ pipeline }) {
		if (!pipeline) return;
		const { path, lock, location, unread, stages } = pipeline;
		if (unread) {
			yield {
				outcome: unread.because === "malformed" ? "fail" : "unknown",
				message: unread.message,
				about: path,
				location: unread.location ?? location,
				...unread.remedy === void 0 ? {} : { remedy: unread.remedy },
				subjects: [path, lock]
			};
			return;
		}
		const changed = stages.filter(({ changes }) => changes.total > 0);
		const doubtful = stages.filter(({ changes, uncheckable }) => changes.total === 0 && uncheckable.total > 0);
		for (const stage of changed.slice(0, MOST_ANSWERS)) yield changedAnswer(stage, pipeline);
		for (const stage of doubtful.slice(0, MOST_ANSWERS)) yield doubtfulAnswer(stage, pipeline);
		const rest = Math.max(0, changed.length - MOST_ANSWERS) + Math.max(0, doubtful.length - MOST_ANSWERS);
		if (rest > 0) yield {
			outcome: changed.length > MOST_ANSWERS ? "fail" : "unknown",
			message: `${count(rest, "more stage")} of \`${path}\` ${rest === 1 ? "was" : "were"} not reproduced since a change, or cannot be told`,
			about: `${path}: further stages`,
			size: rest,
			location,
			subjects: [path, lock]
		};
		if (stages.length > 0 && changed.length + doubtful.length === 0) yield freshAnswer(pipeline);
		else if (stages.length === 0) yield {
			outcome: "fail",
			message: `\`${path}\` has no stages`,
			about: path,
			location,
			subjects: [path, lock]
		};
	}
};
function freshAnswer({ path, lock, location, stages }) {
	const sum = (of) => stages.reduce((total, stage) => total + of(stage), 0);
	const byRecord = sum((stage) => stage.byRecord);
	const parameters = sum((stage) => stage.parameters);
	const parts = [
		count(sum((stage) => stage.verified), "file"),
		...byRecord > 0 ? [`${grouped$1(byRecord)} by their recorded digests alone (not pulled here)`] : [],
		...parameters > 0 ? [count(parameters, "parameter")] : []
	];
	return {
		outcome: "pass",
		message: `${count(stages.length, "stage")} of \`${path}\` ${stages.length === 1 ? "is" : "are"} as ${stages.length === 1 ? "its" : "their"} last run recorded: ${parts.join(", ")}, and the ${stages.length === 1 ? "command" : "commands"}`,
		about: path,
		location,
		subjects: [
			path,
			lock,
			...stages.flatMap(({ subjects }) => subjects)
		]
	};
}
function changedAnswer({ name, changes, subjects, location }, pipeline) {
	const { first, total } = changes;
	const [only] = first;
	const named = first.slice(0, MOST_NAMED).map(words);
	const more = total > named.length ? `; and ${grouped$1(total - named.length)} more` : "";
	const { expected, observed } = total === 1 && only ? only : {};
	return {
		outcome: "fail",
		message: total === 1 && (only?.kind === "not-run" || only?.kind === "unresolved") ? `stage \`${name}\` of \`${pipeline.path}\` ${named.join("")}` : `stage \`${name}\` of \`${pipeline.path}\` was not reproduced since this change: ${named.join("; ")}${more}`,
		about: `${pipeline.path}: ${name}`,
		size: total,
		location: only?.location ?? location,
		...expected === void 0 ? {} : { expected },
		...observed === void 0 ? {} : { observed },
		remedy: only?.kind === "unresolved" ? "mend the template, and see that `dvc repro --dry` reads it" : `run \`dvc repro ${/^[\w@./-]+$/.test(name) ? name : `'${name}'`}\`, and commit \`dvc.lock\` with what it made`,
		subjects: [.../* @__PURE__ */ new Set([
			pipeline.path,
			pipeline.lock,
			...subjects
		])]
	};
}
function words({ kind, what, by = "" }) {
	switch (kind) {
		case "not-run": return "was never run: the lock does not name it";
		case "unresolved": return `cannot be told: ${what}`;
		case "command": return "its command";
		case "dependency": return `\`${what}\``;
		case "new-dependency": return `\`${what}\`, which it did not use before`;
		case "stale": return by.endsWith(".dvc") ? `\`${what}\`, of which \`${by}\` names other bytes now` : `\`${what}\`, which the stage \`${by}\` has since made anew`;
		case "parameter": return `the parameter ${what}`;
		case "new-parameter": return `the parameter ${what}, which it did not have before`;
		case "gone-parameter": return `the parameter ${what}, which is gone`;
		default: return `its output \`${what}\`, which is not what it made`;
	}
}
function doubtfulAnswer({ name, uncheckable, subjects }, { path, lock, location }) {
	const [first] = uncheckable.first;
	const more = uncheckable.total > 1 ? ` (and ${grouped$1(uncheckable.total - 1)} more)` : "";
	return {
		outcome: "unknown",
		message: `whether stage \`${name}\` of \`${path}\` was reproduced since its last change cannot be told here: ${first?.why ?? ""}${more}`,
		about: `${path}: ${name}`,
		size: uncheckable.total,
		location: first?.location ?? location,
		remedy: "pull the data before this step (`dvc pull`), or run this gate where it is and hand in its report",
		subjects: [.../* @__PURE__ */ new Set([
			path,
			lock,
			...subjects
		])]
	};
}
function count(number, what) {
	return `${grouped$1(number)} ${what}${number === 1 ? "" : "s"}`;
}

const preprocessingRecorded = {
	meta: {
		id: "reproducibility/preprocessing-recorded",
		question: "Is every step from the raw data to the data it reads named as code?",
		why: "A step that is told in words is done another way by the next person, and the numbers move for no visible reason.",
		remedy: "Name the scripts, notebooks or stages (`dvc.yaml#clean`) under `preprocessing:` in the record; an empty list says that there are none.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "note",
			production: "warning"
		}
	},
	*evaluate({ feature }) {
		if (!feature?.record || !feature.preprocessing) return;
		const { steps, location } = feature.preprocessing;
		const { record } = feature;
		if (steps.length === 0) {
			yield {
				outcome: "fail",
				message: "no step of preprocessing is declared, and no pipeline lies beside the record or above it",
				undeclared: true,
				about: "preprocessing",
				expected: "`preprocessing:` in the record",
				observed: "none",
				location: record,
				subjects: [record.path]
			};
			return;
		}
		for (const step of steps) {
			const answer = openAnswer(step, record.path);
			if (answer) yield answer;
		}
		const code = steps.filter(({ kind }) => CODE.has(kind));
		if (code.length === 0) return;
		yield {
			outcome: "pass",
			message: code[0]?.kind === "none" ? "the record says that there is no preprocessing" : `${code.length === 1 ? "one step is" : `${code.length} steps are`} there as code: ${nameSome(code.map(({ says }) => `\`${says}\``))}`,
			about: "steps as code",
			location: location ?? code[0]?.location ?? record,
			subjects: [record.path, ...code.flatMap(({ path }) => path ?? [])]
		};
	}
};
const CODE = /* @__PURE__ */ new Set([
	"script",
	"notebook",
	"stage",
	"none"
]);
function openAnswer({ says, kind, path, detail, location }, record) {
	const common = {
		about: says,
		location,
		subjects: [record, ...path === void 0 ? [] : [path]]
	};
	if (kind === "prose") return {
		...common,
		outcome: "fail",
		message: `the step \`${says}\` is told in words, not as code`,
		expected: "a script, a notebook, or a stage of DVC",
		observed: "words",
		remedy: "name the code that does it; the words may stay beside it"
	};
	if (kind === "absent" || kind === "unreadable") return {
		...common,
		outcome: "unknown",
		message: `the step \`${says}\` cannot be looked at: ${detail ?? "it is not here"}`,
		remedy: "write the path relative to the record, or commit the file"
	};
}

function unreadAnswer({ path, unread, location }, record) {
	const { because, message = "", remedy, location: place = location } = unread ?? {};
	return {
		outcome: because === "malformed" ? "fail" : "unknown",
		message: because === "malformed" ? `the run record \`${path}\` cannot be read: ${message}` : `the run record is not here: ${message}`,
		about: path,
		location: place,
		remedy: remedy ?? (because === "malformed" ? "let the job write it as schemas/run.schema.json says" : "commit it beside the results it is about"),
		subjects: [record, path]
	};
}
function runAnswer$1(run, code) {
	const { path, status = "unsaid", statusLocation, location, commit, code: comparison } = run;
	const subjects = [
		path,
		...run.results,
		...code
	];
	const common = {
		about: `${path}: its code`,
		location: { path },
		subjects
	};
	if (status !== "finished") return {
		outcome: status === "unsaid" ? "unknown" : "fail",
		message: `the run \`${path}\` that made the results ${status === "unsaid" ? "does not say whether it finished" : status === "failed" ? "failed" : "had not finished when it was recorded"}`,
		about: `${path}: its end`,
		expected: "`\"status\": \"finished\"`",
		observed: status === "unsaid" ? "no status" : `\`${status}\``,
		location: statusLocation ?? location,
		remedy: status === "unsaid" ? "let the job write `\"status\": \"finished\"` at its end" : "run the evaluation again to its end",
		subjects: [path, ...run.results]
	};
	if (run.tracked && comparison && comparison.recorded === 0 && comparison.uncheckable.total > 0) {
		const at = commit ?? run.tracked?.commitText ?? "";
		return {
			...common,
			outcome: "unknown",
			message: `the run \`${path}\` was made at commit ${at.slice(0, 40)}, which is not in this checkout`,
			remedy: "check out with the history (`fetch-depth: 0`), or let the job write a run record with the ids of its files"
		};
	}
	if (!comparison || comparison.recorded === 0) return {
		...common,
		outcome: "fail",
		message: `the run \`${path}\` recorded no code, so nothing says which code made the results`,
		expected: run.tracked ? "the commit it was made at (MLflow: the tag `mlflow.source.git.commit`)" : "every file of code with its `git hash-object` under `\"code\"`",
		observed: run.tracked?.commitText ?? "none",
		...run.tracked ? { remedy: "start the run from a git checkout, or set the tag in the job; a notebook needs `mlflow.set_tag(\"mlflow.source.git.commit\", …)`" } : {}
	};
	const difference = codeDifferences(comparison);
	const made = commit === void 0 ? "" : ` (made at ${commit.slice(0, 9)})`;
	if (difference !== void 0) return {
		...common,
		outcome: "fail",
		message: `the code is not the code of the run \`${path}\`${made}: ${difference}`,
		size: comparison.different.total + comparison.added.total + comparison.gone.total,
		expected: `the ${comparison.recorded} files the run recorded`,
		observed: difference,
		subjects: [.../* @__PURE__ */ new Set([...subjects, ...differingFiles(comparison)])]
	};
	if (comparison.uncheckable.total > 0) return {
		...common,
		outcome: "unknown",
		message: `the code of the run \`${path}\` cannot be compared here: ${nameSome(comparison.uncheckable.first.map((name) => `\`${name}\``), comparison.uncheckable.total)}`,
		remedy: "check the files out, and record their ids with `git hash-object` in this repository"
	};
	const files = comparison.same === 1 ? "the one file of code it recorded is" : `the ${comparison.same} files of code it recorded are`;
	const own = run.tracked && run.tracked.datasets > 0 ? `; ${datasetsInWords(run.tracked.datasets)}` : "";
	const lookedUp = comparison.atCommit === void 0 ? "" : ` (${comparison.atCommit} of them as its commit ${(commit ?? run.tracked?.commitText)?.slice(0, 9) ?? ""} has them)`;
	return {
		...common,
		outcome: "pass",
		message: `the run \`${path}\` finished, and ${files} here, byte for byte${lookedUp}${own}`
	};
}
function datasetsInWords(datasets) {
	return `${datasets === 1 ? "the data set it recorded has a digest" : `the ${datasets} data sets it recorded have digests`} of MLflow’s own, which cannot be computed here`;
}
function* trackedAnswers(run, tracked) {
	const { path } = run;
	if (tracked.deleted) yield {
		outcome: "fail",
		message: `the run \`${path}\` was deleted in ${tracked.tool} and lies in its store still`,
		about: `${path}: deleted`,
		location: { path },
		remedy: "name a run that counts, or restore it (`mlflow runs restore --run-id RUN`)",
		subjects: [path, ...run.results]
	};
}

function stageHolds({ holds, inputs, unlisted }) {
	return holds === "same" && inputs.same > 0 && inputs.uncheckable.total + unlisted.total === 0 && codeDifferences(inputs) === void 0;
}
function stageMakes({ path, experiment, state, detail }, stage) {
	const { output, location, lock, holds, expected, observed } = stage;
	const common = {
		about: path,
		location,
		subjects: [
			experiment,
			path,
			lock
		]
	};
	const held = output === path ? `\`${path}\`` : `\`${path}\` in \`${output}\``;
	const digests = {
		...expected === void 0 ? {} : { expected },
		...observed === void 0 ? {} : { observed }
	};
	switch (holds) {
		case "same": return {
			...common,
			outcome: "pass",
			message: `${held} is, byte for byte, what ${inWords$1(stage)} made`
		};
		case "line-endings": return {
			...common,
			...digests,
			outcome: "fail",
			message: `${held} differs only in its line endings from what ${inWords$1(stage)} made`,
			remedy: "keep git from converting it (`-text` in .gitattributes) and check it out again"
		};
		case "different": return {
			...common,
			...digests,
			outcome: "fail",
			message: `${held} is not what ${inWords$1(stage)} made: it was changed since`,
			remedy: `run \`${reproduce(stage)}\`, and commit \`${lock}\` with what it made`
		};
		default: return {
			...common,
			outcome: "unknown",
			message: `the results ${held} cannot be looked at: ${state === "present" ? `\`${lock}\` records no digest that they can be held against` : detail ?? "they are not here"}`,
			remedy: state === "present" ? `write the lock anew with \`${reproduce(stage)}\`` : "pull them before this step (`dvc pull`), or commit them"
		};
	}
}
function* stageAnswers(stage) {
	const { lock, pipeline, name, location, inputs, unlisted, before, byRecord, subjects = [] } = stage;
	const all = [.../* @__PURE__ */ new Set([
		pipeline,
		lock,
		...subjects,
		...differingFiles(inputs)
	])];
	const common = {
		about: `${lock}: ${name}: its inputs`,
		location,
		subjects: all,
		locks: all.filter((path) => /(?:^|\/)dvc\.lock$|\.dvc$/.test(path))
	};
	const used = before === 0 ? "used" : `and the ${before === 1 ? "stage" : `${before} stages`} before it used`;
	const difference = codeDifferences(inputs);
	if (difference !== void 0) yield {
		...common,
		outcome: "fail",
		message: `what ${inWords$1(stage)} ${used} is not what is here: ${difference}`,
		size: inputs.different.total + inputs.added.total + inputs.gone.total,
		expected: `the ${inputs.recorded} inputs that are recorded`,
		observed: difference,
		remedy: `run \`${reproduce(stage)}\`, and commit \`${lock}\` with the results`
	};
	else if (inputs.uncheckable.total > 0) yield {
		...common,
		outcome: "unknown",
		message: `whether what ${inWords$1(stage)} ${used} is what is here cannot be told for ${some(inputs.uncheckable)}`,
		size: inputs.uncheckable.total,
		remedy: "pull the data before this step (`dvc pull`), commit the `.dvc` files that name it, or run this gate where it is and hand in its report"
	};
	else if (inputs.same === 0) yield {
		...common,
		outcome: "fail",
		message: `${inWords$1(stage)} depends on nothing, so nothing says which code made the results`,
		expected: "the code and the data it uses under `deps:`",
		observed: "none",
		remedy: `name them under \`deps:\` of the stage in \`${pipeline}\`, and run \`${reproduce(stage)}\``
	};
	else if (unlisted.total === 0) {
		const pulled = byRecord > 0 ? ` (${byRecord} of them by recorded digests alone, as ${byRecord === 1 ? "it was" : "they were"} not pulled here)` : "";
		yield {
			...common,
			outcome: "pass",
			message: `all that ${inWords$1(stage)} ${used} is here, byte for byte: ${inputs.same === 1 ? "one input" : `${inputs.same} inputs`}${pulled}`
		};
	}
	if (unlisted.total > 0) yield {
		...common,
		about: `${lock}: ${name}: code it does not name`,
		outcome: "unknown",
		message: `the record names ${some(unlisted)} under \`code:\`, and ${inWords$1(stage)} does not depend on ${unlisted.total === 1 ? "it" : "them"}, so nothing says whether ${unlisted.total === 1 ? "it is" : "they are"} what made the results`,
		size: unlisted.total,
		remedy: `name ${unlisted.total === 1 ? "it" : "them"} under \`deps:\` of the stage that uses ${unlisted.total === 1 ? "it" : "them"} and run \`${reproduce(stage)}\`; or take out of \`code:\` what makes no numbers`,
		subjects: [.../* @__PURE__ */ new Set([...common.subjects, ...unlisted.first])]
	};
}
function inWords$1({ name, pipeline }) {
	return `the stage \`${name}\` of \`${pipeline}\``;
}
function reproduce({ pipeline, name }) {
	const target = pipeline === "dvc.yaml" ? name : `${pipeline}:${name}`;
	return `dvc repro ${/^[\w@./:-]+$/.test(target) ? target : `'${target}'`}`;
}
function some({ first, total }) {
	return nameSome(first.map((path) => `\`${path}\``), total);
}

const runMatchesCode = {
	meta: {
		id: "reproducibility/run-matches-code",
		question: "Was every results file made by a finished run of exactly the code that is here?",
		why: "Numbers of other code say nothing about this code. It is told by content alone: the files the run recorded and those the record names under `code:`, byte for byte; merging, squashing and rebasing change nothing.",
		remedy: "Run the evaluation again on the code as it is, and commit its results with its run record.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate({ subjects, feature }) {
		if (!feature?.record) return;
		const { record, runs, results, unreadableExperiments } = feature;
		yield* recordAnswers(feature, record);
		const stages = /* @__PURE__ */ new Map();
		for (const { path, unread } of unreadableExperiments) yield {
			outcome: "unknown",
			message: `which results \`${path}\` names cannot be told: ${unread.message}`,
			about: path,
			location: unread.location ?? {
				path,
				line: 1
			},
			remedy: "mend the experiment file",
			subjects: [path]
		};
		for (const run of runs) if (run.unread) yield unreadAnswer(run, record.path);
		const code = subjects.flatMap(({ role, path }) => role === "code" && path !== void 0 ? [path] : []);
		const needed = /* @__PURE__ */ new Set();
		for (const result of results) {
			const run = runBehind(result, runs);
			if (run) needed.add(run);
			const { stage } = result;
			if (!run && stage && result.runs.length === 0) {
				stages.set(`${stage.lock}\0${stage.name}`, result);
				yield stageMakes(result, stage);
			} else yield resultAnswer(result, run, record.path);
		}
		for (const { stage } of stages.values()) if (stage) yield* stageAnswers(stage);
		for (const run of runs) if (run.tracked && !run.unread) needed.add(run);
		for (const run of needed) {
			if (run.tracked) yield* trackedAnswers(run, run.tracked);
			yield runAnswer$1(run, code);
		}
	}
};
function* recordAnswers({ code, runs, results, unreadableExperiments }, record) {
	const common = {
		outcome: "fail",
		location: record,
		subjects: [record.path]
	};
	const byStages = results.length > 0 && results.every(({ stage }) => stage);
	if (code.named === 0 && !byStages) yield {
		...common,
		message: "the record names no code, so nothing says which files the results must come from",
		undeclared: true,
		about: "code",
		expected: "`code:` in the record",
		observed: "none",
		remedy: "name the files and folders that make the numbers under `code:` in the record"
	};
	if (code.missing.total > 0) yield {
		outcome: "unknown",
		message: `the record names ${nameSome(code.missing.first.map((path) => `\`${path}\``), code.missing.total)} under \`code:\`, and nothing of that name is here`,
		about: "code that is not here",
		size: code.missing.total,
		location: code.location ?? record,
		remedy: "write the path relative to the record, with a `/` at the end of a folder, or commit the files",
		subjects: [record.path, ...code.missing.first]
	};
	if (runs.length === 0 && !results.some(({ stage }) => stage)) yield {
		...common,
		message: "no run record is declared, and no stage of DVC makes the results, so nothing says which code did",
		undeclared: true,
		about: "runs",
		expected: "`runs:` in the record, with what the run that made the results recorded",
		observed: "none",
		remedy: "let the evaluation write a run record beside its results (schemas/run.schema.json) and name it under `runs:` in the record"
	};
	else if (runs.length > 0 && results.length === 0 && unreadableExperiments.length === 0) yield {
		...common,
		message: "no experiment of this feature names results, so there is nothing a run could have made",
		about: "results",
		expected: "`experiments:` in the record, and results in the experiment",
		observed: "none",
		remedy: "name the results in an experiment file, and that file under `experiments:` in the record"
	};
}
function runBehind({ runs: listings }, runs) {
	const makers = listings.filter(({ holds }) => holds === "same").flatMap(({ run }) => runs.filter((candidate) => candidate.path === run));
	return makers.find((run) => run.status === "finished" && run.code && isSame(run)) ?? makers[0];
}
function isSame({ code }) {
	return code !== void 0 && code.same > 0 && code.uncheckable.total === 0 && codeDifferences(code) === void 0;
}
function resultAnswer(result, run, record) {
	const { path, experiment, location, state, detail, sha256, runs } = result;
	const common = {
		about: path,
		location,
		subjects: [
			experiment,
			path,
			...runs.map((listing) => listing.run)
		]
	};
	if (state !== "present") return {
		...common,
		outcome: "unknown",
		message: `the results \`${path}\` cannot be looked at: ${detail ?? "they are not here"}`,
		remedy: "commit the results with the run record that lists them"
	};
	if (run) return {
		...common,
		outcome: "pass",
		message: `\`${path}\` is, byte for byte, what the run \`${run.path}\` made`
	};
	const [listing] = [...runs].sort((left, right) => Number(right.holds === "line-endings") - Number(left.holds === "line-endings"));
	if (!listing) return {
		...common,
		outcome: "fail",
		message: `no run record lists \`${path}\` among its outputs, and no stage of DVC makes it, so nothing says which code made it`,
		expected: "a run record with this file and its digest under `\"outputs\"`",
		observed: "none",
		remedy: "let the run that makes the results list them in its run record, and name that under `runs:` in the record",
		subjects: [record, ...common.subjects]
	};
	const digests = {
		expected: `sha256:${listing.sha256}`,
		...sha256 === void 0 ? {} : { observed: `sha256:${sha256}` }
	};
	if (listing.holds === "line-endings") return {
		...common,
		...digests,
		outcome: "fail",
		message: `\`${path}\` differs only in its line endings from what the run \`${listing.run}\` made`,
		location: listing.location,
		remedy: "keep git from converting it (`-text` in .gitattributes) and check it out again"
	};
	return {
		...common,
		...digests,
		outcome: "fail",
		message: `\`${path}\` is not the file that the run \`${listing.run}\` made: it was changed since, or another run made it`,
		location: listing.location
	};
}

const NO_SEED = /* @__PURE__ */ new Set([
	"",
	"none",
	"null",
	"undefined",
	"nan",
	"nil"
]);
const seedRecorded = {
	meta: {
		id: "reproducibility/seed-recorded",
		question: "Does every run that made results record its seed?",
		why: "Without the seed a better number may only be a luckier draw, and no second run can show which.",
		remedy: "Set the seed, pass it to every generator, and write it into the run record as `\"seed\"`; `null` says that no random numbers are used.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "block"
		}
	},
	*evaluate({ feature }) {
		if (!feature?.record) return;
		const { record, runs, results, seeds } = feature;
		const made = runs.filter((run) => run.results.length > 0 || run.tracked);
		if (seeds) yield* statementAnswers(seeds, made);
		const unread = runs.filter((run) => run.unread);
		for (const run of made) yield runAnswer(run, seeds);
		for (const run of unread) yield {
			outcome: "unknown",
			message: `whether \`${run.path}\` records a seed cannot be told: the run record ${run.unread?.because === "absent" ? "is not here" : "cannot be read"}`,
			about: run.path,
			location: run.unread?.location ?? run.location,
			remedy: "see what `run-matches-code` says of it",
			subjects: [record.path, run.path]
		};
		if (made.length + unread.length > 0) return;
		const ofStages = stageSeeds(results);
		if (ofStages) {
			yield ofStages;
			return;
		}
		const [hint] = seeds?.hints ?? [];
		yield {
			outcome: "fail",
			message: `no seed is recorded: no run record of this feature lists its results${results.some(({ stage }) => stage) ? ", and no parameter of the stages that make them is a seed" : ""}${hint ? `, and \`${hint.path}\` seems to draw random numbers (\`${hint.what}\`, line ${hint.location.line ?? 1})` : ""}`,
			undeclared: true,
			about: "seed",
			expected: results.some(({ stage }) => stage) ? "a parameter called `seed` or `random_state` under `params:` of the stage" : "a run record with `\"seed\"` and the results among its `\"outputs\"`",
			observed: runs.length === 0 ? "no run record" : "run records about other files",
			location: record,
			subjects: [
				record.path,
				...runs.map(({ path }) => path),
				...results.map(({ path }) => path)
			]
		};
	}
};
function runAnswer({ path, seeds, seedLocation, location, tracked }, stated) {
	const common = {
		about: path,
		location: seedLocation ?? location,
		subjects: [path]
	};
	if (!seeds) return {
		...common,
		outcome: "fail",
		message: tracked ? `the run \`${path}\` of ${tracked.tool} logged ${grouped$1(tracked.parameters)} parameters, and none that is a seed` : `the run \`${path}\` made results and records no seed`,
		expected: tracked ? "a parameter called `seed` or `random_state` with a value" : "`\"seed\"` with a value, or with null where no random numbers are used",
		observed: "none"
	};
	const empty = seeds.filter(({ value }) => value !== null && NO_SEED.has(value.trim().toLowerCase()));
	if (empty.length > 0) return {
		...common,
		outcome: "fail",
		message: `the run \`${path}\` records ${nameSome(empty.map(inWords))}: what a program writes when none was set`,
		expected: "the number or text that the generator was given",
		observed: nameSome(empty.map(inWords))
	};
	const used = seeds.filter(({ value }) => value !== null);
	if (used.length === 0) {
		const hint = stated?.hints.find(({ seeded }) => !seeded);
		const though = hint ? `, though \`${hint.path}\` seems to draw some (\`${hint.what}\`, line ${hint.location.line ?? 1})` : "";
		return {
			...common,
			outcome: "pass",
			message: `the run \`${path}\` says that it used no random numbers${though}`
		};
	}
	const unused = seeds.length - used.length;
	const rest = unused > 0 ? `, and says that it used none for ${unused === 1 ? "one generator" : `${unused} generators`}` : "";
	return {
		...common,
		outcome: "pass",
		message: `the run \`${path}\` records ${nameSome(used.map(inWords))}${rest}`
	};
}
function inWords({ generator, value }) {
	return generator === void 0 ? `seed \`${value}\`` : `seed \`${value}\` for \`${generator}\``;
}
function stageSeeds(results) {
	const stages = results.flatMap(({ stage }) => stage ?? []);
	const [first] = stages;
	if (!first || stages.length < results.length || !stages.every(({ seeds }) => seeds)) return void 0;
	const set = [...new Map(stages.flatMap((stage) => (stage.seeds ?? []).map(({ name, value }) => [name, value])))].filter(([, value]) => value !== null && !NO_SEED.has(value.trim().toLowerCase()));
	if (set.length === 0) return void 0;
	return {
		outcome: "pass",
		message: `the run that \`${first.lock}\` recorded used ${nameSome(set.map(([name, value]) => `\`${name}\` ${value ?? ""}`))}`,
		about: "seed",
		location: first.location,
		subjects: [...new Set(stages.map(({ lock }) => lock))]
	};
}
function* statementAnswers({ statements }, runs) {
	for (const { name, value, path, location } of statements) {
		if (value !== null && !NO_SEED.has(value.trim().toLowerCase())) continue;
		yield {
			outcome: "fail",
			message: `\`${path}\` leaves the seed \`${name}\` unset (\`${value ?? "null"}\`)`,
			about: `${path}: ${name}`,
			expected: "a number",
			observed: value ?? "null",
			location,
			remedy: "set the seed in the parameters, and run again",
			subjects: [path]
		};
	}
	const set = statements.filter(({ value }) => value !== null && !NO_SEED.has(value.trim().toLowerCase()));
	const ofRuns = runs.flatMap(({ path, seeds = [], seedLocation, location }) => seeds.flatMap(({ generator, value }) => value === null || NO_SEED.has(value.trim().toLowerCase()) ? [] : [{
		name: generator ?? "",
		value,
		path,
		location: seedLocation ?? location
	}]));
	const all = [...set, ...ofRuns];
	for (const [index, one] of set.entries()) for (const other of all.slice(index + 1)) {
		if (other.path === one.path || !sameSeed(one, other, all) || sameValue(one.value, other.value)) continue;
		yield {
			outcome: "fail",
			message: `the seed \`${one.name}\` is ${one.value ?? ""} in \`${one.path}\` and ${other.value ?? ""} in \`${other.path}\``,
			about: `${one.name}: ${one.path} and ${other.path}`,
			expected: `${one.value ?? ""} in both`,
			observed: `${one.value ?? ""} and ${other.value ?? ""}`,
			location: one.location,
			remedy: "run again with the seed of the parameters, or set it back to that of the run",
			subjects: [one.path, other.path]
		};
	}
}
function sameSeed(left, right, all) {
	if (left.name === right.name) return true;
	return [left, right].every(({ path }) => all.filter((seed) => seed.path === path).length === 1);
}
function sameValue(left, right) {
	return left === right || left !== null && right !== null && left.trim() !== "" && Number(left) === Number(right);
}

const reproducibilityGate = {
	id: "reproducibility",
	title: "reproducibility",
	description: "Recomputes what the files claim: that the data, the code and the packages here are those the numbers were made with.",
	missing: "name the data, the lock files and the run records of the feature under `data:`, `packages:` and `runs:` in its record",
	checks: [
		dataSnapshot,
		lineEndings,
		pipelineFresh,
		packagesLocked,
		environmentPinned,
		hardwareRecorded,
		preprocessingRecorded,
		notebooks,
		seedRecorded,
		runMatchesCode,
		filesAgree,
		deterministic
	],
	recreate: (units) => units.find(({ recreation }) => recreation)?.recreation,
	summarise: (units) => {
		const features = units.flatMap(({ feature }) => feature ?? []);
		const lists = units.flatMap(({ data }) => data ?? []);
		const code = codeHolds(features);
		const data = lists.length > 0 && lists.every(({ files, verified, malformed, otherCounts }) => files > 0 && verified + (otherCounts.lineEndings ?? 0) === files && malformed.total === 0);
		const locks = features.flatMap(({ packages }) => packages.locks);
		const packages = locks.length > 0 && locks.every(({ unread, unfixed, uncheckable, stale }) => !unread && unfixed.total + uncheckable.total + (stale?.total ?? 0) === 0);
		const holds = [
			code ? "this code" : "",
			data ? "this data" : "",
			packages ? "these packages" : ""
		].filter((part) => part !== "");
		const open = [
			code ? "" : "the code",
			data ? "" : "the data",
			packages ? "" : "the packages"
		].filter((part) => part !== "");
		if (open.length === 0) return `the numbers come from ${holds.slice(0, -1).join(", ")} and ${holds.at(-1)}`;
		return holds.length === 0 ? `not shown for ${open.join(", ")}` : `${holds.join(", ")}; not shown for ${open.join(", ")}`;
	}
};
function codeHolds(features) {
	const results = features.flatMap((feature) => feature.results.map((result) => ({
		result,
		runs: feature.runs
	})));
	return results.length > 0 && results.every(({ result, runs }) => result.runs.length === 0 && result.stage !== void 0 && stageHolds(result.stage) || result.runs.some(({ run, holds }) => {
		const maker = runs.find(({ path }) => path === run);
		const code = maker?.code;
		return holds === "same" && maker?.status === "finished" && code !== void 0 && code.same > 0 && code.uncheckable.total === 0 && codeDifferences(code) === void 0;
	}));
}

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

const GATE_ENTRIES = [
	{
		gate: dataContractGate,
		keys: [
			"contracts",
			"evaluation",
			"evidence"
		],
		subjectsOf: async () => (await import("./subjects-of.js")).subjectsOf,
		collect: async () => (await import("./collect2.js")).collect,
		validator: async () => (await import("./evidence-data-contract.js")).evidenceDataContract
	},
	{
		gate: experimentGate,
		keys: ["experiments", "evidence"],
		subjectsOf: async () => (await import("./collect3.js")).subjectsOf,
		collect: async () => (await import("./collect3.js")).collect,
		validator: async () => (await import("./evidence-experiment.js")).evidenceExperiment
	},
	{
		gate: reproducibilityGate,
		keys: [
			"code",
			"data",
			"pipelines",
			"deterministic",
			"packages",
			"runs",
			"experiments",
			"evidence"
		],
		subjectsOf: async () => (await import("./collect5.js")).subjectsOf,
		collect: async () => (await import("./collect5.js")).collect,
		validator: async () => (await import("./evidence-reproducibility.js")).evidenceReproducibility
	},
	{
		gate: testsGate,
		keys: [
			"tests",
			"code",
			"runs",
			"evidence"
		],
		subjectsOf: async () => (await import("./subjects-of3.js")).subjectsOf,
		collect: async () => (await import("./collect6.js")).collect,
		validator: async () => (await import("./evidence-tests.js")).evidenceTests
	},
	{
		gate: lineageGate,
		keys: ["lineage", "evidence"],
		subjectsOf: async () => (await import("./subjects-of2.js")).subjectsOf,
		collect: async () => (await import("./collect4.js")).collect,
		validator: async () => (await import("./evidence-lineage.js")).evidenceLineage
	}
];
const GATES = [...GATE_ENTRIES.map(({ gate }) => gate), governance];

const SEVERITIES = [
	"off",
	"note",
	"warning",
	"block"
];

const GOVERNANCE = "governance";
function effectiveSeverity(meta, { policy, stage, locked, raised, locksAlone = false }) {
	const gate = gateOf(meta.id);
	if (locked.includes(meta.id)) return {
		severity: "block",
		because: "the record locks this check"
	};
	if (locked.includes(gate)) return {
		severity: "block",
		because: `the record locks ${gate}`
	};
	const named = policy.severity(meta.id, stage);
	if (named) return {
		severity: named,
		because: "the policy names it"
	};
	const required = gate === "governance" || policy.requires(stage).includes(gate);
	if (meta.id === evidencePresent(gate)) return required ? {
		severity: "block",
		because: `${stage} requires ${gate}`
	} : {
		severity: "off",
		because: `${stage} does not require ${gate}`
	};
	const severity = meta.severity[defaultStage(policy.stages, stage)];
	if (severity === "block" && !required) return {
		severity: "warning",
		because: `the default is block, but ${stage} does not require ${gate}`
	};
	const unraised = meta.unraised ?? (locksAlone ? "warning" : void 0);
	if (unraised !== void 0 && !raised && SEVERITIES.indexOf(unraised) < SEVERITIES.indexOf(severity)) return {
		severity: unraised,
		because: `the default is ${severity} where the stage is raised, else ${unraised}`
	};
	return {
		severity,
		because: "the default"
	};
}
function gateOf(check) {
	return check.slice(0, check.indexOf("/"));
}
function evidencePresent(gate) {
	return `${gate}/evidence-present`;
}

function evidenceCheck(gate) {
	return {
		id: evidencePresent(gate.id),
		question: `Is there evidence for the ${gate.title} gate, made for exactly these files?`,
		why: "What nobody looked at cannot be told from what is in order. Missing evidence is never a pass.",
		remedy: gate.missing,
		for: "data-scientist",
		severity: {
			exploratory: "off",
			candidate: "block",
			production: "block"
		}
	};
}
function evaluate(gate, units, subject, context) {
	const present = evidenceCheck(gate);
	const observations = [];
	const missing = (answer, origin) => {
		observations.push(observe(present, {
			outcome: "unknown",
			...answer
		}, subject.feature, {
			origin,
			subjects: sorted(answer.subjects ?? [])
		}));
	};
	if (units.length === 0) {
		missing({
			about: gate.id,
			message: `nothing here for the ${gate.title} gate`,
			remedy: gate.missing,
			subjects: subject.record ? [subject.record] : [],
			...subject.record ? { location: {
				path: subject.record,
				line: 1
			} } : {}
		}, "checkout");
		return observations;
	}
	let asked = 0;
	for (const { unit, origin, unusable } of units) {
		const subjects = sorted(unit.subjects.flatMap((part) => part.path ?? part.name ?? []));
		if (unusable) {
			const location = unit.subjects.find((part) => part.path !== void 0 && part.blob !== void 0)?.path;
			missing({
				about: unit.id,
				...unusable,
				subjects,
				...location ? { location: {
					path: location,
					line: 1
				} } : {}
			}, origin);
			asked += 1;
			continue;
		}
		for (const check of gate.checks) {
			const wanted = subject.asks(check.meta.id);
			for (const answer of check.evaluate(unit, {
				...context,
				asked: wanted
			})) {
				asked += 1;
				const within = (about) => about === "" || about === unit.id ? unit.id : `${unit.id}: ${about}`;
				const outcome = answer.undeclared && !wanted ? "skipped" : answer.outcome;
				observations.push(observe(check.meta, {
					...answer,
					about: within(answer.about),
					outcome,
					...answer.follows ? { follows: {
						...answer.follows,
						about: within(answer.follows.about)
					} } : {}
				}, subject.feature, {
					origin,
					subjects: answer.subjects ? sorted(answer.subjects) : subjects
				}));
			}
		}
	}
	if (asked === 0) missing({
		about: gate.id,
		message: `the ${gate.title} gate found nothing it could decide`,
		remedy: gate.missing,
		subjects: units.flatMap(({ unit }) => unit.subjects.flatMap((part) => part.path ?? []))
	}, "checkout");
	return numbered(observations);
}
function observe(meta, answer, feature, from) {
	const bad = answer.outcome === "fail" || answer.outcome === "unknown";
	return {
		check: meta.id,
		feature,
		outcome: answer.outcome,
		message: answer.message,
		...answer.location ? { location: answer.location } : {},
		...answer.expected === void 0 ? {} : { expected: answer.expected },
		...answer.observed === void 0 ? {} : { observed: answer.observed },
		...bad ? { remedy: answer.remedy ?? meta.remedy } : {},
		...bad && answer.paste ? { paste: answer.paste } : {},
		fingerprint: answer.about,
		...answer.size === void 0 ? {} : { size: answer.size },
		...answer.timed ? { timed: true } : {},
		subjects: from.subjects,
		origin: from.origin,
		for: answer.for ?? meta.for,
		...answer.statistics ? { statistics: answer.statistics } : {},
		...bad && answer.places && answer.places.length > 0 ? { places: answer.places.slice(0, 20) } : {},
		...bad && answer.follows ? { follows: {
			check: answer.follows.check,
			fingerprint: answer.follows.about
		} } : {},
		...answer.atMost ? { atMost: answer.atMost } : {},
		...answer.locks ? { locks: answer.locks } : {}
	};
}
function sorted(subjects) {
	return [...new Set(subjects)].sort();
}
function numbered(observations) {
	const seen = /* @__PURE__ */ new Map();
	return observations.map((observation) => {
		const key = `${observation.check}\0${observation.fingerprint}`;
		const count = (seen.get(key) ?? 0) + 1;
		seen.set(key, count);
		return count === 1 ? observation : {
			...observation,
			fingerprint: `${observation.fingerprint} (${count})`
		};
	});
}

const CHECK_METAS = new Map(GATES.flatMap((gate) => [...gate.id === "governance" ? [] : [evidenceCheck(gate)], ...gate.checks.map((check) => check.meta)]).map((meta) => [meta.id, meta]));

export { gateOf as a, GATE_ENTRIES as c, effectiveSeverity as i, governance as l, evaluate as n, SEVERITIES as o, GOVERNANCE as r, GATES as s, CHECK_METAS as t };