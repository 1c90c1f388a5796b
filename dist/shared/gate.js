import { f as codeSpan } from "./basics.js";
import { t as decide } from "./decide.js";
import { n as grouped, r as plural } from "./count-words.js";
import { i as stepNeeded, n as largestStep, r as promisesLess } from "./compatibility.js";
import { n as nextVersion, r as versionMove, t as movedEnough } from "./version-move.js";

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
			const names = first.slice(0, 10).map((column) => codeSpan(column));
			const words = `${names.join(", ")}${total > names.length ? ` and ${total - names.length} more` : ""}`;
			const common = {
				about: name,
				location,
				...allowed
			};
			yield total === 0 ? {
				...common,
				outcome: "pass",
				message: `every column of ${codeSpan(name)} is declared`
			} : {
				...common,
				outcome: "fail",
				message: `${codeSpan(name)} has ${total === 1 ? "a column" : `${total} columns`} that the contract does not declare: ${words}`,
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
				message: `the columns of ${codeSpan(name)} stand in the order of the contract`
			} : {
				...common,
				outcome: "fail",
				message: `in ${codeSpan(name)}, ${codeSpan(outOfOrder.column)} stands before ${codeSpan(outOfOrder.before)}, which the contract has first`,
				expected: "columns in the order of the contract",
				observed: `${codeSpan(outOfOrder.column)} before ${codeSpan(outOfOrder.before)}`
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
			message: `${codeSpan(object.name)} has no rows, so ${undecidable.length === 1 ? "a statement" : `${undecidable.length} statements`} about them cannot be told`,
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
					message: `${rows === 1 ? "the one row" : `all ${grouped(rows)} rows`} of ${where} can be read${said}`,
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
				message: `${many} ${unreadable.count === 1 && !unreadable.more ? "row" : "rows"} of ${codeSpan(object.name)} cannot be read${first.length > 0 ? `: ${first.join("; ")}` : ""}`,
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

const documentValid = {
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
				...answer$1(one),
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
function answer$1({ statement, from, data, units, unread }) {
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
	const files = total === 1 ? ` (${codeSpan(first[0] ?? "")})` : total > 1 ? ` (${total} files)` : "";
	const of = units ? `, in the ${grouped(data?.rows ?? 0)} of ${grouped(units.of)} rows whose ${codeSpan(units.column)} the results have` : "";
	const where = `${WHERE[from ?? "evaluation"]}${files}${of}`;
	if (statement.absent !== void 0) return unknown(`there is no column ${codeSpan(statement.absent)} in ${where}, which the rule needs`, "Name data with that column, in the columns of the contract, under `evaluation:` in the record.");
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
				message: `${codeSpan(object.name)} has no rows`,
				...common
			} : {
				outcome: "pass",
				message: `${codeSpan(object.name)} has ${grouped(rows)} ${rows === 1 ? "row" : "rows"}`,
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
		const files = `${first.slice(0, 3).map((path) => codeSpan(path)).join(", ")}${total > 3 ? ` and ${total - 3} more` : ""}`;
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
				message: `${codeSpan(change.element)} ${change.says}, and the data under it changes as well (${files})`,
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
				const files = first.slice(0, 3).map((path) => codeSpan(path)).join(", ");
				const near = column.near === void 0 ? "" : `, which has ${codeSpan(column.near)} (names are compared exactly)`;
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
					...column.near === void 0 ? {} : { remedy: `Rename the column ${codeSpan(column.near)} in the data, or the property in the contract.` },
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
const WORDS$1 = {
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
	const [over, coming, expected] = WORDS$1[is];
	const starts = is === "general-availability";
	const kept = starts ? now.getTime() >= Date.parse(from) : now.getTime() < Date.parse(until);
	const message = `${kept === starts ? over : coming} ${codeSpan(day)}${away(starts ? from : until, now)}`;
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
		if (!evolution) return;
		const { before, after, changes } = evolution;
		if (changes.length === 0 && versionMove(before.version ?? "", after.version ?? "") !== "down") return;
		const stated = option("compatibility");
		const view = stated === "producer" || stated === "full" ? stated : "consumer";
		yield {
			about: "version",
			location: evolution.location,
			subjects: [evolution.after.path],
			...answer(evolution, view)
		};
	}
};
function answer(evolution, view) {
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
	const moved = from === to ? `the version stays ${codeSpan(from)}` : `the version goes from ${codeSpan(from)} to ${codeSpan(to)}`;
	if (enough === true) return {
		outcome: "pass",
		message: `${counted}, ${WORDS[needed]} for ${WHOM[view]}; ${moved}`
	};
	const strongest = changes.filter((change) => stepNeeded(change, view) === needed);
	const list = strongest.slice(0, NAMED).map(({ element, says }) => `${codeSpan(element)} ${says}`).join("; ");
	const rest = strongest.length > NAMED ? `; and ${strongest.length - NAMED} more` : "";
	const seen = all === 0 ? "nothing else was changed" : `${WORDS[needed]} for ${WHOM[view]}: ${list}${rest}`;
	if (enough === void 0) return {
		outcome: "unknown",
		message: `${moved}, of which at least one is no semantic version, so it cannot be told whether that is enough; ${seen}`,
		expected: "semantic versions (2.1.0)",
		observed: `${codeSpan(from)}, then ${codeSpan(to)}`,
		remedy: "Write the version as MAJOR.MINOR.PATCH."
	};
	const next = nextVersion(from, needed);
	return {
		outcome: "fail",
		message: `${moved}, which is ${move === "down" ? "lower" : "not enough"}; ${seen}`,
		size: strongest.length,
		expected: next === void 0 ? `another version than ${codeSpan(from)}` : `at least ${codeSpan(next)}`,
		observed: codeSpan(to),
		...next === void 0 ? {} : { paste: {
			path: evolution.location.path,
			text: `version: ${next}`
		} }
	};
}
const WORDS = {
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
		documentValid,
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
		const broken = problems === 0 ? "" : `${grouped(problems)} ${problems === 1 ? "thing" : "things"} wrong with the contract`;
		const read = units.some((unit) => unit.objects.some(({ data }) => data !== void 0));
		const tools = [...new Set(units.flatMap(({ objects }) => objects.flatMap(({ statements }) => statements.flatMap(({ reported }) => reported?.tool ?? []))))];
		const left = units.reduce((sum, { notChecked }) => sum + notChecked.length, 0);
		const said = tools.length === 0 ? "" : `${read ? ", " : " as "}${tools.join(" and ")} found`;
		const cases = units.flatMap(({ edgeCases = [] }) => edgeCases);
		const met = cases.filter(({ statement, data }) => decide(statement, data)?.outcome === "pass").length;
		const known = cases.length === 0 ? "" : `${grouped(met)} of ${grouped(cases.length)} known edge cases were met`;
		const looked = read ? "it states nothing about its data" : "its data was not looked at";
		const nothing = broken === "" ? `the contract is valid, ${looked}` : looked;
		return [
			broken,
			all === 0 ? nothing : read || tools.length > 0 ? `${grouped(hold)} of ${grouped(all)} ${plural(all, "statement")} ${all === 1 ? "holds" : "hold"}${read ? ` on ${grouped(rows)} ${plural(rows, "row")}` : ""}${said}${left === 0 ? "" : `, ${grouped(left)} ${left === 1 ? "is" : "are"} not checked`}` : `none of ${grouped(all)} ${plural(all, "statement")} was held against data`,
			known
		].filter((part) => part !== "").join("; ");
	}
};

export { dataContractGate as t };