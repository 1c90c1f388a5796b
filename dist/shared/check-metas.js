import { i as __toESM, n as __exportAll } from "./rolldown-runtime.js";
import { n as defaultStage } from "./stages.js";
import { a as foreignObjects, c as findData, d as openContract, f as externalReferences, n as grouped$1, p as isLocal, r as plural, s as objectNames, t as decide$1 } from "./decide.js";
import { h as stepNeeded, m as promisesLess, p as largestStep } from "./resolve-reference.js";
import { n as nextVersion, r as versionMove, t as movedEnough } from "./version-move.js";
import { n as LIMITS$1, t as positionFinder } from "./position-finder.js";
import { i as joinErrors, n as boundedValidator, t as addError } from "./bounded-validator.js";
import { t as checkDocument } from "./check-document.js";
import { t as resolvePath } from "./resolve-path.js";
import { t as fileSubject } from "./file-subject.js";
import { n as nameList, t as boundedText } from "./name-list.js";
import { _ as valueAt$2, a as dataQuestion, c as readRun, d as mlflowRunsInJson, f as mlflowRunFolders, g as plainTable, h as plainList, i as digestQuestion, l as mlflowRunsInSqlite, m as pathsBelow, n as declaredReports, o as sameBytes$1, p as readMlflowRunFolder, r as compareCode, s as isSeedName, t as runsListing, u as isMlflowJson } from "./runs-listing.js";
import { a as require_lib$1, i as require_lib$3, n as require_lib$2, o as require_lib, r as require_lib$4, t as require_lib$5 } from "./stdlib.js";
import { t as quickselect } from "./simple-statistics.js";
import { t as shorten } from "./shorten.js";
import { t as didYouMean } from "./did-you-mean.js";
import { i as parseJson, n as yamlDocument, r as jsonDocument, t as readDocument } from "./read-document.js";
import { n as lfsPointer, r as parseLfsPointer, t as LONGEST_LFS_POINTER } from "./lfs-pointer.js";
import { i as errorCode } from "./hash-file-now.js";
import { t as nameSome } from "./name-some.js";
import { c as FEATURE_TAG, d as isRecordSection, i as linkedFiles, l as foreignRegistries, n as parameterFilesOf, s as namedLineage, u as RECORD_SECTIONS } from "./record-parameters.js";
import { t as require_pep440 } from "./renovatebot-pep440.js";
import { t as safePath } from "./safe-path.js";
import { t as grouped$2 } from "./grouped.js";
import { i as openData, n as dataSize, r as dataText, t as dataFilesBelow } from "./open-data.js";
import { t as isRecord } from "./is-record.js";
import { a as withMerges, n as lockBeside, o as readDvcLock, r as readPipeline, s as readDvcFile, t as dvcWorkingDirectories } from "./read-dvc-pipeline.js";
import { t as oncePerRepository } from "./once-per-repository.js";
import { n as textOnce, t as documentOnce } from "./document-once.js";
import { t as require_fast_deep_equal } from "./fast-deep-equal.js";
import { t as shellQuoted } from "./shell-quoted.js";
import { n as TEST_KINDS } from "./feature.js";
import * as zlib from "node:zlib";
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { posix } from "node:path";

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
			const decision = decide$1(statement, object.data);
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
				if (decide$1(statement, object.data)?.outcome === "pass") hold += 1;
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
		if (unit.unread) yield unread$1(unit.unread, "data", unit.location);
		for (const object of unit.objects) {
			if (object.unread) yield unread$1(object.unread, object.name, object.location);
			if (!object.data) continue;
			const { rows, files, unreadable } = object.data;
			const about = `${object.name} rows`;
			const { location } = object;
			if (unreadable.count === 0) {
				const where = files.total === 1 ? files.first[0] ?? "" : `${files.total} files`;
				const said = unit.notes.length > 0 ? ` (${unit.notes.join("; ")})` : "";
				yield {
					outcome: "pass",
					message: `all ${grouped$1(rows)} rows of ${where} can be read${said}`,
					about,
					location
				};
				continue;
			}
			const first = unreadable.examples.map(({ path, row, why }) => `${row === void 0 ? `a row of ${path}` : `row ${grouped$1(row)} of ${path}`}: ${why}`);
			const places = dataLines(unreadable.examples, unit);
			const many = `${unreadable.more ? "at least " : ""}${grouped$1(unreadable.count)}`;
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
function unread$1({ outcome, message, remedy, location }, about, otherwise) {
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
				...answer$6(one),
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
function answer$6({ statement, from, data, units, unread }) {
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
	const of = units ? `, in the ${grouped$1(data?.rows ?? 0)} of ${grouped$1(units.of)} rows whose \`${units.column}\` the results have` : "";
	const where = `${WHERE[from ?? "evaluation"]}${files}${of}`;
	if (statement.absent !== void 0) return unknown(`there is no column \`${statement.absent}\` in ${where}, which the rule needs`, "Name data with that column, in the columns of the contract, under `evaluation:` in the record.");
	if (data?.rows === 0) return unknown(`there are no rows in ${where}`, "Evaluate on data that has rows, and name it under `evaluation:` in the record.");
	const decision = decide$1(statement, data);
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
				observed: `${grouped$1(rows)} rows`
			};
			yield rows === 0 ? {
				outcome: "fail",
				message: `\`${object.name}\` has no rows`,
				...common
			} : {
				outcome: "pass",
				message: `\`${object.name}\` has ${grouped$1(rows)} ${rows === 1 ? "row" : "rows"}`,
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

const MOST$1 = 200;
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
		for (const { statement, why, location } of unit.notChecked.slice(0, MOST$1)) yield {
			outcome: "skipped",
			message: `${statement}: ${why}`,
			about: statement,
			...location ? { location } : {}
		};
		const more = unit.notChecked.length - MOST$1;
		if (more > 0) yield {
			outcome: "skipped",
			message: `${grouped$1(more)} more statements are declared and not checked`,
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
				message: `${grouped$1(asked.length)} of ${grouped$1(all)} ${plural(all, "statement")} ${asked.length === 1 ? "was" : "were"} held against the data`,
				...common
			};
			return;
		}
		yield {
			outcome: "unknown",
			message: "nothing that the contract states was held against the data",
			expected: "at least one statement that the data can keep or break",
			observed: unit.notChecked.length === 0 ? "none" : `${grouped$1(unit.notChecked.length)} that ${unit.notChecked.length === 1 ? "is" : "are"} not checked`,
			...common
		};
	}
};
function isAsked(statement, data) {
	if (statement.column && !statement.column.needed && !statement.column.found) return false;
	const decision = decide$1(statement, data);
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
			...answer$5(evolution, view)
		};
	}
};
function answer$5(evolution, view) {
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
		const met = cases.filter(({ statement, data }) => decide$1(statement, data)?.outcome === "pass").length;
		const known = cases.length === 0 ? "" : `${met} of ${cases.length} known edge cases were met`;
		return [
			broken,
			all === 0 ? broken === "" ? "the contract is valid, its data was not looked at" : "its data was not looked at" : read || tools.length > 0 ? `${hold} of ${all} statements hold${read ? ` on ${grouped$1(rows)} ${plural(rows, "row")}` : ""}${said}${left === 0 ? "" : `, ${grouped$1(left)} ${left === 1 ? "is" : "are"} not checked`}` : `none of ${all} statements was held against data`,
			known
		].filter((part) => part !== "").join("; ");
	}
};

function subjectsOf$4(feature, repository, interesting) {
	const paths = new Set(repository.expand(feature.evaluation));
	for (const path of feature.contracts) {
		paths.add(path);
		const text = repository.text(path, LIMITS$1.configuration);
		if (interesting && typeof text === "string" && !interesting(text)) continue;
		const contract = openContract(repository, path);
		if (!contract) continue;
		const names = objectNames(contract);
		for (const server of contract.list("servers").filter(isLocal)) for (const found of findData(repository, path, server, names)) if ("paths" in found) {
			for (const file of found.paths) if (repository.has(file)) paths.add(file);
		}
		const lookup = foreignObjects(repository, path, void 0);
		for (const { stated } of externalReferences(contract)) {
			const found = lookup(stated);
			if ("why" in found) continue;
			paths.add(found.object.path);
			for (const { name } of found.object.files) paths.add(name);
		}
	}
	return [...paths].sort();
}

const experiment = boundedValidator(validate52);
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "experiment.schema.json",
	"title": "Experiment",
	"description": "`*.experiment.yml`: a hypothesis and the success criteria it is held to, written before the results. Every path is relative to this file.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"hypothesis",
		"criteria"
	],
	"properties": {
		"id": { "$ref": "common.schema.json#/$defs/identifier" },
		"hypothesis": {
			"description": "What is believed, in a sentence.",
			"type": "string",
			"minLength": 1,
			"maxLength": 4e3
		},
		"unit": {
			"description": "The column that names one observation: episode, case, seed, fold, user. The same id on both sides makes a pair. Left out: rows are independent.",
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		},
		"pair-by": {
			"description": "`none` refuses to pair rows that have the same unit.",
			"enum": ["unit", "none"]
		},
		"repeats": {
			"description": "Several rows of one unit become one value: their `mean`; `all`, 1 where all are 1 (pass^k); `any`, 1 where one is (pass@k). Left out: one row a unit.",
			"enum": [
				"mean",
				"all",
				"any"
			]
		},
		"broken-rows": {
			"description": "The largest share of rows with `status: error` (the infrastructure's fault, not the candidate's) with which the rest still counts: `2%`, or a share from 0 to 1. Left out: none.",
			"$ref": "#/$defs/share"
		},
		"baseline": {
			"description": "Results of what is there today: a file, a file as it is on the base branch, or the window of earlier runs that the candidate is held against.",
			"$ref": "#/$defs/baseline"
		},
		"candidate": {
			"description": "Results of what is proposed.",
			"$ref": "#/$defs/results"
		},
		"results": {
			"description": "Results alone, instead of `baseline` and `candidate`, where all criteria are thresholds.",
			"$ref": "#/$defs/results"
		},
		"counts": {
			"title": "Counts",
			"description": "Columns that hold counts, for the metrics `precision`, `recall` and `f1`: computed from the sums over units, never as the mean of the rows' own ratios.",
			"type": "object",
			"additionalProperties": false,
			"required": ["true-positives"],
			"properties": {
				"true-positives": { "$ref": "#/$defs/column" },
				"false-positives": { "$ref": "#/$defs/column" },
				"false-negatives": { "$ref": "#/$defs/column" }
			}
		},
		"criteria": {
			"type": "array",
			"minItems": 1,
			"maxItems": 500,
			"items": { "$ref": "#/$defs/criterion" }
		},
		"guardrails": {
			"description": "Criteria whose role is `guardrail` unless they say otherwise.",
			"type": "array",
			"maxItems": 500,
			"items": { "$ref": "#/$defs/criterion" }
		},
		"segments": {
			"title": "Segments",
			"description": "Holds metrics in every segment, so that a passing average cannot hide a segment that fell.",
			"type": "object",
			"additionalProperties": false,
			"required": ["by"],
			"properties": {
				"by": {
					"description": "The column that names a row's segment.",
					"$ref": "#/$defs/column"
				},
				"metrics": {
					"description": "The metrics that are held in every segment. Left out: every metric of the criteria whose direction is known.",
					"type": "array",
					"minItems": 1,
					"maxItems": 500,
					"uniqueItems": true,
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 500
					}
				},
				"minimum-n": {
					"description": "Units a segment needs on each side to be decided. Left out: 30.",
					"type": "integer",
					"minimum": 2,
					"maximum": 1e9
				},
				"non-inferiority-margin": {
					"description": "How much worse a metric may be in a segment at most. A criterion with a margin of its own keeps that one. Left out: only those are held.",
					"$ref": "#/$defs/amount"
				}
			}
		},
		"ablations": {
			"description": "Results with a component taken out: they must be worse by a stated amount, else the component has not earned its place.",
			"type": "array",
			"maxItems": 50,
			"items": {
				"title": "Ablation",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"without",
					"results",
					"metric",
					"worse-by"
				],
				"properties": {
					"without": {
						"description": "The component that was taken out.",
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					},
					"results": { "$ref": "common.schema.json#/$defs/path" },
					"format": { "$ref": "#/$defs/format" },
					"metric": {
						"description": "A metric of the criteria whose direction is known.",
						"type": "string",
						"minLength": 1,
						"maxLength": 500
					},
					"worse-by": {
						"description": "How much worse the results without it must surely be.",
						"$ref": "#/$defs/amount"
					}
				}
			}
		},
		"confidence": {
			"description": "Of the intervals, two-sided: a share between 0 and 1. Left out: 0.95.",
			"type": "number",
			"exclusiveMinimum": 0,
			"exclusiveMaximum": 1
		},
		"correction": {
			"description": "How goals that are tested side by side are corrected for being several. Guardrails are not. Left out: holm.",
			"enum": [
				"holm",
				"benjamini-hochberg",
				"bonferroni",
				"none"
			]
		},
		"seed": {
			"description": "Of the random numbers of `permutation` and `bootstrap`. Left out: 1.",
			"type": "integer",
			"minimum": 0,
			"maximum": 4294967295
		},
		"plan": {
			"description": "How the result becomes a production artefact.",
			"type": "string",
			"maxLength": 4e3
		},
		"learnings": {
			"description": "What was learnt: a page.",
			"$ref": "common.schema.json#/$defs/path"
		}
	},
	"$defs": {
		"format": {
			"description": "How the file is read, where its name and content do not say. Left out: recognised.",
			"enum": [
				"csv",
				"tsv",
				"parquet",
				"json",
				"ndjson",
				"summary",
				"long",
				"dvc",
				"mlflow",
				"scikit-learn",
				"hugging-face",
				"lm-evaluation-harness",
				"inspect",
				"promptfoo"
			]
		},
		"column": {
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		},
		"share": { "anyOf": [{
			"type": "number",
			"minimum": 0,
			"maximum": 1,
			"description": "A share from 0 to 1, or `2%`."
		}, {
			"type": "string",
			"maxLength": 40,
			"pattern": "^\\s*\\d+(\\.\\d+)?\\s*%\\s*$",
			"description": "A share from 0 to 1, or `2%`."
		}] },
		"results": { "anyOf": [{ "$ref": "common.schema.json#/$defs/path" }, { "$ref": "#/$defs/namedResults" }] },
		"baseline": { "anyOf": [
			{ "$ref": "common.schema.json#/$defs/path" },
			{ "$ref": "#/$defs/namedResults" },
			{
				"title": "BaseBranchResults",
				"type": "object",
				"additionalProperties": false,
				"required": ["base-branch"],
				"properties": {
					"base-branch": {
						"description": "The file as it is on the base branch.",
						"$ref": "common.schema.json#/$defs/path"
					},
					"name": {
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					},
					"format": { "$ref": "#/$defs/format" }
				}
			},
			{
				"title": "HistoryResults",
				"type": "object",
				"additionalProperties": false,
				"required": ["history"],
				"properties": {
					"history": {
						"description": "One earlier run a row, the oldest first.",
						"$ref": "common.schema.json#/$defs/path"
					},
					"name": {
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					},
					"format": { "$ref": "#/$defs/format" },
					"window": {
						"description": "The last so many runs. Left out: 20.",
						"type": "integer",
						"minimum": 2,
						"maximum": 1e3
					},
					"bounds": {
						"description": "How the bounds for the next value are predicted: `t` (normal, spread estimated), `z` (normal, spread taken as known), `log-normal`, `iqr` (quartiles and 1.5 times their distance). Left out: t.",
						"enum": [
							"t",
							"z",
							"log-normal",
							"iqr"
						]
					}
				}
			}
		] },
		"namedResults": {
			"title": "NamedResults",
			"type": "object",
			"additionalProperties": false,
			"required": ["results"],
			"properties": {
				"name": {
					"type": "string",
					"minLength": 1,
					"maxLength": 200
				},
				"results": { "$ref": "common.schema.json#/$defs/path" },
				"format": { "$ref": "#/$defs/format" },
				"parts": {
					"description": "Rows that the summary in `results` follows from: it is computed again from them.",
					"$ref": "common.schema.json#/$defs/path"
				}
			}
		},
		"amount": {
			"description": "`0.02` is absolute, `2%` relative to the size of the baseline, `2pp` percentage points of a share.",
			"anyOf": [{
				"type": "number",
				"minimum": 0,
				"description": "A number that is not negative, `2%` or `2pp`."
			}, {
				"type": "string",
				"maxLength": 40,
				"pattern": "^\\s*\\d+(\\.\\d+)?\\s*(%|pp)\\s*$",
				"description": "A number that is not negative, `2%` or `2pp`."
			}]
		},
		"criterion": {
			"title": "Criterion",
			"description": "One metric and what it must do.",
			"type": "object",
			"additionalProperties": false,
			"required": ["metric"],
			"properties": {
				"metric": {
					"description": "The column of the results, the key, a dotted path (`val.loss`) or a JSON pointer (`/macro avg/f1-score`).",
					"type": "string",
					"minLength": 1,
					"maxLength": 500
				},
				"role": {
					"description": "`goal`: must be reached, and is corrected where there are several. `guardrail`: must not get worse. `information`: is shown and decides nothing. Left out: a margin or a band makes a guardrail, anything else a goal.",
					"enum": [
						"goal",
						"guardrail",
						"information"
					]
				},
				"ratio": {
					"title": "Ratio",
					"description": "The metric is the sum of one column over the sum of another (false alerts per day), never the mean of the rows' own ratios.",
					"type": "object",
					"additionalProperties": false,
					"required": ["numerator", "denominator"],
					"properties": {
						"numerator": { "$ref": "#/$defs/column" },
						"denominator": { "$ref": "#/$defs/column" }
					}
				},
				"direction": {
					"description": "Which way is better.",
					"enum": ["increase", "decrease"]
				},
				"threshold": {
					"description": "What the candidate's own mean is held against: `>= 0.80`, `> 0`, `<= 5`, `< 5`, `== 0`, `between 0 and 1`.",
					"type": "string",
					"maxLength": 200,
					"pattern": "^\\s*((>=|<=|==|>|<)\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|between\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s+and\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?)\\s*$"
				},
				"tolerance": {
					"description": "How far beyond a threshold still counts as on it, in the metric's unit. Left out: 1e-9 of the threshold's size, so that float noise does not decide.",
					"type": "number",
					"minimum": 0
				},
				"minimum-improvement": {
					"description": "How much better the candidate must surely be: the whole interval must lie beyond it. Needs `direction` and `baseline`.",
					"$ref": "#/$defs/amount"
				},
				"non-inferiority-margin": {
					"description": "How much worse it may be at most: the whole interval must lie within it. Makes the metric a guardrail. Needs `direction` and `baseline`.",
					"$ref": "#/$defs/amount"
				},
				"equivalence-band": {
					"description": "How far it may be from the baseline on either side: the whole interval must lie within. Needs `baseline`.",
					"$ref": "#/$defs/amount"
				},
				"test": {
					"description": "How the sides are compared. Left out: chosen from the shape of the data, and named in the report.",
					"enum": [
						"welch",
						"paired-t",
						"mann-whitney",
						"wilcoxon",
						"permutation",
						"bootstrap",
						"proportions",
						"mcnemar",
						"fisher"
					]
				},
				"alternative": {
					"description": "Asks on one side only: that the difference is `greater`, or `less`, than the limit. The interval is then open on the other side. Left out: two-sided.",
					"enum": [
						"two-sided",
						"greater",
						"less"
					]
				},
				"confidence": {
					"description": "Of this criterion alone: a share between 0 and 1. Left out: that of the experiment.",
					"type": "number",
					"exclusiveMinimum": 0,
					"exclusiveMaximum": 1
				},
				"deterministic": {
					"description": "The metric comes out the same every time: one measurement is enough and no interval is needed.",
					"type": "boolean"
				}
			}
		}
	}
};
const func1 = Object.prototype.hasOwnProperty;
const schema21 = {
	"description": "A short name: letters, digits, dots, dashes and underscores.",
	"type": "string",
	"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"
};
const pattern3 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" },
				schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema21.type,
			parentSchema: schema21,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else addError(vErrors, err1);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema22 = { "anyOf": [{
	"type": "number",
	"minimum": 0,
	"maximum": 1,
	"description": "A share from 0 to 1, or `2%`."
}, {
	"type": "string",
	"maxLength": 40,
	"pattern": "^\\s*\\d+(\\.\\d+)?\\s*%\\s*$",
	"description": "A share from 0 to 1, or `2%`."
}] };
const pattern4 = /* @__PURE__ */ new RegExp("^\\s*\\d+(\\.\\d+)?\\s*%\\s*$", "");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data == "number" && isFinite(data)) {
		if (data > 1 || isNaN(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 1
				},
				schema: 1,
				parentSchema: schema22.anyOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data < 0 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/0/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				},
				schema: 0,
				parentSchema: schema22.anyOf[0],
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "number" },
			schema: schema22.anyOf[0].type,
			parentSchema: schema22.anyOf[0],
			data
		};
		if (vErrors === null) vErrors = [err2];
		else addError(vErrors, err2);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (typeof data === "string") {
		if (data.length > 40) {
			const err3 = {
				instancePath,
				schemaPath: "#/anyOf/1/maxLength",
				keyword: "maxLength",
				params: { limit: 40 },
				schema: 40,
				parentSchema: schema22.anyOf[1],
				data
			};
			if (vErrors === null) vErrors = [err3];
			else addError(vErrors, err3);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err4 = {
				instancePath,
				schemaPath: "#/anyOf/1/pattern",
				keyword: "pattern",
				params: { pattern: "^\\s*\\d+(\\.\\d+)?\\s*%\\s*$" },
				schema: "^\\s*\\d+(\\.\\d+)?\\s*%\\s*$",
				parentSchema: schema22.anyOf[1],
				data
			};
			if (vErrors === null) vErrors = [err4];
			else addError(vErrors, err4);
			errors++;
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema22.anyOf[1].type,
			parentSchema: schema22.anyOf[1],
			data
		};
		if (vErrors === null) vErrors = [err5];
		else addError(vErrors, err5);
		errors++;
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const err6 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			schema: schema22.anyOf,
			parentSchema: schema22,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else addError(vErrors, err6);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema23 = { "anyOf": [
	{ "$ref": "common.schema.json#/$defs/path" },
	{ "$ref": "#/$defs/namedResults" },
	{
		"title": "BaseBranchResults",
		"type": "object",
		"additionalProperties": false,
		"required": ["base-branch"],
		"properties": {
			"base-branch": {
				"description": "The file as it is on the base branch.",
				"$ref": "common.schema.json#/$defs/path"
			},
			"name": {
				"type": "string",
				"minLength": 1,
				"maxLength": 200
			},
			"format": { "$ref": "#/$defs/format" }
		}
	},
	{
		"title": "HistoryResults",
		"type": "object",
		"additionalProperties": false,
		"required": ["history"],
		"properties": {
			"history": {
				"description": "One earlier run a row, the oldest first.",
				"$ref": "common.schema.json#/$defs/path"
			},
			"name": {
				"type": "string",
				"minLength": 1,
				"maxLength": 200
			},
			"format": { "$ref": "#/$defs/format" },
			"window": {
				"description": "The last so many runs. Left out: 20.",
				"type": "integer",
				"minimum": 2,
				"maximum": 1e3
			},
			"bounds": {
				"description": "How the bounds for the next value are predicted: `t` (normal, spread estimated), `z` (normal, spread taken as known), `log-normal`, `iqr` (quartiles and 1.5 times their distance). Left out: t.",
				"enum": [
					"t",
					"z",
					"log-normal",
					"iqr"
				]
			}
		}
	}
] };
const schema24 = {
	"description": "A path, relative to the file that states it, with forward slashes.",
	"type": "string",
	"minLength": 1,
	"maxLength": 1e3
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 1e3) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 1e3 },
				schema: 1e3,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema24.type,
			parentSchema: schema24,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else addError(vErrors, err2);
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema25 = {
	"title": "NamedResults",
	"type": "object",
	"additionalProperties": false,
	"required": ["results"],
	"properties": {
		"name": {
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		},
		"results": { "$ref": "common.schema.json#/$defs/path" },
		"format": { "$ref": "#/$defs/format" },
		"parts": {
			"description": "Rows that the summary in `results` follows from: it is computed again from them.",
			"$ref": "common.schema.json#/$defs/path"
		}
	}
};
const schema26 = {
	"description": "How the file is read, where its name and content do not say. Left out: recognised.",
	"enum": [
		"csv",
		"tsv",
		"parquet",
		"json",
		"ndjson",
		"summary",
		"long",
		"dvc",
		"mlflow",
		"scikit-learn",
		"hugging-face",
		"lm-evaluation-harness",
		"inspect",
		"promptfoo"
	]
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "csv" || data === "tsv" || data === "parquet" || data === "json" || data === "ndjson" || data === "summary" || data === "long" || data === "dvc" || data === "mlflow" || data === "scikit-learn" || data === "hugging-face" || data === "lm-evaluation-harness" || data === "inspect" || data === "promptfoo")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema26.enum },
			schema: schema26.enum,
			parentSchema: schema26,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else addError(vErrors, err0);
		errors++;
	}
	validate63.errors = vErrors;
	return errors === 0;
}
validate63.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.results === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "results" },
				schema: schema25.required,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "results" || key0 === "format" || key0 === "parts")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (data0.length > 200) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema25.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else addError(vErrors, err2);
					errors++;
				}
				if (data0.length < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema25.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else addError(vErrors, err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema25.properties.name.type,
					parentSchema: schema25.properties.name,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else addError(vErrors, err4);
				errors++;
			}
		}
		if (data.results !== void 0) {
			if (!validate59(data.results, {
				instancePath: instancePath + "/results",
				parentData: data,
				parentDataProperty: "results",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.format !== void 0) {
			if (!validate63(data.format, {
				instancePath: instancePath + "/format",
				parentData: data,
				parentDataProperty: "format",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.parts !== void 0) {
			if (!validate59(data.parts, {
				instancePath: instancePath + "/parts",
				parentData: data,
				parentDataProperty: "parts",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema25.type,
			parentSchema: schema25,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else addError(vErrors, err5);
		errors++;
	}
	validate61.errors = vErrors;
	return errors === 0;
}
validate61.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate59(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = joinErrors(vErrors, validate59.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (!validate61(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = joinErrors(vErrors, validate61.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var props0 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["base-branch"] === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/2/required",
				keyword: "required",
				params: { missingProperty: "base-branch" },
				schema: schema23.anyOf[2].required,
				parentSchema: schema23.anyOf[2],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "base-branch" || key0 === "name" || key0 === "format")) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/2/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema23.anyOf[2],
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data["base-branch"] !== void 0) {
			if (!validate59(data["base-branch"], {
				instancePath: instancePath + "/base-branch",
				parentData: data,
				parentDataProperty: "base-branch",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (data1.length > 200) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/anyOf/2/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema23.anyOf[2].properties.name,
						data: data1
					};
					if (vErrors === null) vErrors = [err2];
					else addError(vErrors, err2);
					errors++;
				}
				if (data1.length < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/anyOf/2/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema23.anyOf[2].properties.name,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else addError(vErrors, err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/anyOf/2/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema23.anyOf[2].properties.name.type,
					parentSchema: schema23.anyOf[2].properties.name,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else addError(vErrors, err4);
				errors++;
			}
		}
		if (data.format !== void 0) {
			if (!validate63(data.format, {
				instancePath: instancePath + "/format",
				parentData: data,
				parentDataProperty: "format",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/anyOf/2/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema23.anyOf[2].type,
			parentSchema: schema23.anyOf[2],
			data
		};
		if (vErrors === null) vErrors = [err5];
		else addError(vErrors, err5);
		errors++;
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) props0 = true;
	}
	const _errs10 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.history === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/anyOf/3/required",
				keyword: "required",
				params: { missingProperty: "history" },
				schema: schema23.anyOf[3].required,
				parentSchema: schema23.anyOf[3],
				data
			};
			if (vErrors === null) vErrors = [err6];
			else addError(vErrors, err6);
			errors++;
		}
		for (const key1 in data) if (!(key1 === "history" || key1 === "name" || key1 === "format" || key1 === "window" || key1 === "bounds")) {
			const err7 = {
				instancePath,
				schemaPath: "#/anyOf/3/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key1 },
				schema: false,
				parentSchema: schema23.anyOf[3],
				data
			};
			if (vErrors === null) vErrors = [err7];
			else addError(vErrors, err7);
			errors++;
		}
		if (data.history !== void 0) {
			if (!validate59(data.history, {
				instancePath: instancePath + "/history",
				parentData: data,
				parentDataProperty: "history",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			let data4 = data.name;
			if (typeof data4 === "string") {
				if (data4.length > 200) {
					const err8 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/anyOf/3/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema23.anyOf[3].properties.name,
						data: data4
					};
					if (vErrors === null) vErrors = [err8];
					else addError(vErrors, err8);
					errors++;
				}
				if (data4.length < 1) {
					const err9 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/anyOf/3/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema23.anyOf[3].properties.name,
						data: data4
					};
					if (vErrors === null) vErrors = [err9];
					else addError(vErrors, err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/anyOf/3/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema23.anyOf[3].properties.name.type,
					parentSchema: schema23.anyOf[3].properties.name,
					data: data4
				};
				if (vErrors === null) vErrors = [err10];
				else addError(vErrors, err10);
				errors++;
			}
		}
		if (data.format !== void 0) {
			if (!validate63(data.format, {
				instancePath: instancePath + "/format",
				parentData: data,
				parentDataProperty: "format",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.window !== void 0) {
			let data6 = data.window;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err11 = {
					instancePath: instancePath + "/window",
					schemaPath: "#/anyOf/3/properties/window/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema23.anyOf[3].properties.window.type,
					parentSchema: schema23.anyOf[3].properties.window,
					data: data6
				};
				if (vErrors === null) vErrors = [err11];
				else addError(vErrors, err11);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 > 1e3 || isNaN(data6)) {
					const err12 = {
						instancePath: instancePath + "/window",
						schemaPath: "#/anyOf/3/properties/window/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e3
						},
						schema: 1e3,
						parentSchema: schema23.anyOf[3].properties.window,
						data: data6
					};
					if (vErrors === null) vErrors = [err12];
					else addError(vErrors, err12);
					errors++;
				}
				if (data6 < 2 || isNaN(data6)) {
					const err13 = {
						instancePath: instancePath + "/window",
						schemaPath: "#/anyOf/3/properties/window/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 2
						},
						schema: 2,
						parentSchema: schema23.anyOf[3].properties.window,
						data: data6
					};
					if (vErrors === null) vErrors = [err13];
					else addError(vErrors, err13);
					errors++;
				}
			}
		}
		if (data.bounds !== void 0) {
			let data7 = data.bounds;
			if (!(data7 === "t" || data7 === "z" || data7 === "log-normal" || data7 === "iqr")) {
				const err14 = {
					instancePath: instancePath + "/bounds",
					schemaPath: "#/anyOf/3/properties/bounds/enum",
					keyword: "enum",
					params: { allowedValues: schema23.anyOf[3].properties.bounds.enum },
					schema: schema23.anyOf[3].properties.bounds.enum,
					parentSchema: schema23.anyOf[3].properties.bounds,
					data: data7
				};
				if (vErrors === null) vErrors = [err14];
				else addError(vErrors, err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/anyOf/3/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema23.anyOf[3].type,
			parentSchema: schema23.anyOf[3],
			data
		};
		if (vErrors === null) vErrors = [err15];
		else addError(vErrors, err15);
		errors++;
	}
	var _valid0 = _errs10 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) props0 = true;
	}
	if (!valid0) {
		const err16 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			schema: schema23.anyOf,
			parentSchema: schema23,
			data
		};
		if (vErrors === null) vErrors = [err16];
		else addError(vErrors, err16);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate58.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate58.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema27 = { "anyOf": [{ "$ref": "common.schema.json#/$defs/path" }, { "$ref": "#/$defs/namedResults" }] };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate72.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate59(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = joinErrors(vErrors, validate59.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (!validate61(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = joinErrors(vErrors, validate61.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var props0 = true;
	if (!valid0) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			schema: schema27.anyOf,
			parentSchema: schema27,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else addError(vErrors, err0);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate72.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate72.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema28 = {
	"type": "string",
	"minLength": 1,
	"maxLength": 200
};
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate77.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 },
				schema: 200,
				parentSchema: schema28,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema28,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema28.type,
			parentSchema: schema28,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else addError(vErrors, err2);
		errors++;
	}
	validate77.errors = vErrors;
	return errors === 0;
}
validate77.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema29 = {
	"title": "Criterion",
	"description": "One metric and what it must do.",
	"type": "object",
	"additionalProperties": false,
	"required": ["metric"],
	"properties": {
		"metric": {
			"description": "The column of the results, the key, a dotted path (`val.loss`) or a JSON pointer (`/macro avg/f1-score`).",
			"type": "string",
			"minLength": 1,
			"maxLength": 500
		},
		"role": {
			"description": "`goal`: must be reached, and is corrected where there are several. `guardrail`: must not get worse. `information`: is shown and decides nothing. Left out: a margin or a band makes a guardrail, anything else a goal.",
			"enum": [
				"goal",
				"guardrail",
				"information"
			]
		},
		"ratio": {
			"title": "Ratio",
			"description": "The metric is the sum of one column over the sum of another (false alerts per day), never the mean of the rows' own ratios.",
			"type": "object",
			"additionalProperties": false,
			"required": ["numerator", "denominator"],
			"properties": {
				"numerator": { "$ref": "#/$defs/column" },
				"denominator": { "$ref": "#/$defs/column" }
			}
		},
		"direction": {
			"description": "Which way is better.",
			"enum": ["increase", "decrease"]
		},
		"threshold": {
			"description": "What the candidate's own mean is held against: `>= 0.80`, `> 0`, `<= 5`, `< 5`, `== 0`, `between 0 and 1`.",
			"type": "string",
			"maxLength": 200,
			"pattern": "^\\s*((>=|<=|==|>|<)\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|between\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s+and\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?)\\s*$"
		},
		"tolerance": {
			"description": "How far beyond a threshold still counts as on it, in the metric's unit. Left out: 1e-9 of the threshold's size, so that float noise does not decide.",
			"type": "number",
			"minimum": 0
		},
		"minimum-improvement": {
			"description": "How much better the candidate must surely be: the whole interval must lie beyond it. Needs `direction` and `baseline`.",
			"$ref": "#/$defs/amount"
		},
		"non-inferiority-margin": {
			"description": "How much worse it may be at most: the whole interval must lie within it. Makes the metric a guardrail. Needs `direction` and `baseline`.",
			"$ref": "#/$defs/amount"
		},
		"equivalence-band": {
			"description": "How far it may be from the baseline on either side: the whole interval must lie within. Needs `baseline`.",
			"$ref": "#/$defs/amount"
		},
		"test": {
			"description": "How the sides are compared. Left out: chosen from the shape of the data, and named in the report.",
			"enum": [
				"welch",
				"paired-t",
				"mann-whitney",
				"wilcoxon",
				"permutation",
				"bootstrap",
				"proportions",
				"mcnemar",
				"fisher"
			]
		},
		"alternative": {
			"description": "Asks on one side only: that the difference is `greater`, or `less`, than the limit. The interval is then open on the other side. Left out: two-sided.",
			"enum": [
				"two-sided",
				"greater",
				"less"
			]
		},
		"confidence": {
			"description": "Of this criterion alone: a share between 0 and 1. Left out: that of the experiment.",
			"type": "number",
			"exclusiveMinimum": 0,
			"exclusiveMaximum": 1
		},
		"deterministic": {
			"description": "The metric comes out the same every time: one measurement is enough and no interval is needed.",
			"type": "boolean"
		}
	}
};
const schema30 = {
	"description": "`0.02` is absolute, `2%` relative to the size of the baseline, `2pp` percentage points of a share.",
	"anyOf": [{
		"type": "number",
		"minimum": 0,
		"description": "A number that is not negative, `2%` or `2pp`."
	}, {
		"type": "string",
		"maxLength": 40,
		"pattern": "^\\s*\\d+(\\.\\d+)?\\s*(%|pp)\\s*$",
		"description": "A number that is not negative, `2%` or `2pp`."
	}]
};
const pattern6 = /* @__PURE__ */ new RegExp("^\\s*\\d+(\\.\\d+)?\\s*(%|pp)\\s*$", "");
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate84.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data == "number" && isFinite(data)) {
		if (data < 0 || isNaN(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				},
				schema: 0,
				parentSchema: schema30.anyOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "number" },
			schema: schema30.anyOf[0].type,
			parentSchema: schema30.anyOf[0],
			data
		};
		if (vErrors === null) vErrors = [err1];
		else addError(vErrors, err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (typeof data === "string") {
		if (data.length > 40) {
			const err2 = {
				instancePath,
				schemaPath: "#/anyOf/1/maxLength",
				keyword: "maxLength",
				params: { limit: 40 },
				schema: 40,
				parentSchema: schema30.anyOf[1],
				data
			};
			if (vErrors === null) vErrors = [err2];
			else addError(vErrors, err2);
			errors++;
		}
		if (!pattern6.test(data)) {
			const err3 = {
				instancePath,
				schemaPath: "#/anyOf/1/pattern",
				keyword: "pattern",
				params: { pattern: "^\\s*\\d+(\\.\\d+)?\\s*(%|pp)\\s*$" },
				schema: "^\\s*\\d+(\\.\\d+)?\\s*(%|pp)\\s*$",
				parentSchema: schema30.anyOf[1],
				data
			};
			if (vErrors === null) vErrors = [err3];
			else addError(vErrors, err3);
			errors++;
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema30.anyOf[1].type,
			parentSchema: schema30.anyOf[1],
			data
		};
		if (vErrors === null) vErrors = [err4];
		else addError(vErrors, err4);
		errors++;
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const err5 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			schema: schema30.anyOf,
			parentSchema: schema30,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else addError(vErrors, err5);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate84.errors = vErrors;
	return errors === 0;
}
validate84.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern5 = /* @__PURE__ */ new RegExp("^\\s*((>=|<=|==|>|<)\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|between\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s+and\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?)\\s*$", "");
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate81.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.metric === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metric" },
				schema: schema29.required,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema29.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data.metric !== void 0) {
			let data0 = data.metric;
			if (typeof data0 === "string") {
				if (data0.length > 500) {
					const err2 = {
						instancePath: instancePath + "/metric",
						schemaPath: "#/properties/metric/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						schema: 500,
						parentSchema: schema29.properties.metric,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else addError(vErrors, err2);
					errors++;
				}
				if (data0.length < 1) {
					const err3 = {
						instancePath: instancePath + "/metric",
						schemaPath: "#/properties/metric/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema29.properties.metric,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else addError(vErrors, err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/metric",
					schemaPath: "#/properties/metric/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema29.properties.metric.type,
					parentSchema: schema29.properties.metric,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else addError(vErrors, err4);
				errors++;
			}
		}
		if (data.role !== void 0) {
			let data1 = data.role;
			if (!(data1 === "goal" || data1 === "guardrail" || data1 === "information")) {
				const err5 = {
					instancePath: instancePath + "/role",
					schemaPath: "#/properties/role/enum",
					keyword: "enum",
					params: { allowedValues: schema29.properties.role.enum },
					schema: schema29.properties.role.enum,
					parentSchema: schema29.properties.role,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else addError(vErrors, err5);
				errors++;
			}
		}
		if (data.ratio !== void 0) {
			let data2 = data.ratio;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.numerator === void 0) {
					const err6 = {
						instancePath: instancePath + "/ratio",
						schemaPath: "#/properties/ratio/required",
						keyword: "required",
						params: { missingProperty: "numerator" },
						schema: schema29.properties.ratio.required,
						parentSchema: schema29.properties.ratio,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else addError(vErrors, err6);
					errors++;
				}
				if (data2.denominator === void 0) {
					const err7 = {
						instancePath: instancePath + "/ratio",
						schemaPath: "#/properties/ratio/required",
						keyword: "required",
						params: { missingProperty: "denominator" },
						schema: schema29.properties.ratio.required,
						parentSchema: schema29.properties.ratio,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else addError(vErrors, err7);
					errors++;
				}
				for (const key1 in data2) if (!(key1 === "numerator" || key1 === "denominator")) {
					const err8 = {
						instancePath: instancePath + "/ratio",
						schemaPath: "#/properties/ratio/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						schema: false,
						parentSchema: schema29.properties.ratio,
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else addError(vErrors, err8);
					errors++;
				}
				if (data2.numerator !== void 0) {
					if (!validate77(data2.numerator, {
						instancePath: instancePath + "/ratio/numerator",
						parentData: data2,
						parentDataProperty: "numerator",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate77.errors);
						errors = vErrors.length;
					}
				}
				if (data2.denominator !== void 0) {
					if (!validate77(data2.denominator, {
						instancePath: instancePath + "/ratio/denominator",
						parentData: data2,
						parentDataProperty: "denominator",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate77.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/ratio",
					schemaPath: "#/properties/ratio/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema29.properties.ratio.type,
					parentSchema: schema29.properties.ratio,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else addError(vErrors, err9);
				errors++;
			}
		}
		if (data.direction !== void 0) {
			let data5 = data.direction;
			if (!(data5 === "increase" || data5 === "decrease")) {
				const err10 = {
					instancePath: instancePath + "/direction",
					schemaPath: "#/properties/direction/enum",
					keyword: "enum",
					params: { allowedValues: schema29.properties.direction.enum },
					schema: schema29.properties.direction.enum,
					parentSchema: schema29.properties.direction,
					data: data5
				};
				if (vErrors === null) vErrors = [err10];
				else addError(vErrors, err10);
				errors++;
			}
		}
		if (data.threshold !== void 0) {
			let data6 = data.threshold;
			if (typeof data6 === "string") {
				if (data6.length > 200) {
					const err11 = {
						instancePath: instancePath + "/threshold",
						schemaPath: "#/properties/threshold/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema29.properties.threshold,
						data: data6
					};
					if (vErrors === null) vErrors = [err11];
					else addError(vErrors, err11);
					errors++;
				}
				if (!pattern5.test(data6)) {
					const err12 = {
						instancePath: instancePath + "/threshold",
						schemaPath: "#/properties/threshold/pattern",
						keyword: "pattern",
						params: { pattern: "^\\s*((>=|<=|==|>|<)\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|between\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s+and\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?)\\s*$" },
						schema: "^\\s*((>=|<=|==|>|<)\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|between\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s+and\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?)\\s*$",
						parentSchema: schema29.properties.threshold,
						data: data6
					};
					if (vErrors === null) vErrors = [err12];
					else addError(vErrors, err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/threshold",
					schemaPath: "#/properties/threshold/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema29.properties.threshold.type,
					parentSchema: schema29.properties.threshold,
					data: data6
				};
				if (vErrors === null) vErrors = [err13];
				else addError(vErrors, err13);
				errors++;
			}
		}
		if (data.tolerance !== void 0) {
			let data7 = data.tolerance;
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 < 0 || isNaN(data7)) {
					const err14 = {
						instancePath: instancePath + "/tolerance",
						schemaPath: "#/properties/tolerance/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema29.properties.tolerance,
						data: data7
					};
					if (vErrors === null) vErrors = [err14];
					else addError(vErrors, err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/tolerance",
					schemaPath: "#/properties/tolerance/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema29.properties.tolerance.type,
					parentSchema: schema29.properties.tolerance,
					data: data7
				};
				if (vErrors === null) vErrors = [err15];
				else addError(vErrors, err15);
				errors++;
			}
		}
		if (data["minimum-improvement"] !== void 0) {
			if (!validate84(data["minimum-improvement"], {
				instancePath: instancePath + "/minimum-improvement",
				parentData: data,
				parentDataProperty: "minimum-improvement",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate84.errors);
				errors = vErrors.length;
			}
		}
		if (data["non-inferiority-margin"] !== void 0) {
			if (!validate84(data["non-inferiority-margin"], {
				instancePath: instancePath + "/non-inferiority-margin",
				parentData: data,
				parentDataProperty: "non-inferiority-margin",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate84.errors);
				errors = vErrors.length;
			}
		}
		if (data["equivalence-band"] !== void 0) {
			if (!validate84(data["equivalence-band"], {
				instancePath: instancePath + "/equivalence-band",
				parentData: data,
				parentDataProperty: "equivalence-band",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate84.errors);
				errors = vErrors.length;
			}
		}
		if (data.test !== void 0) {
			let data11 = data.test;
			if (!(data11 === "welch" || data11 === "paired-t" || data11 === "mann-whitney" || data11 === "wilcoxon" || data11 === "permutation" || data11 === "bootstrap" || data11 === "proportions" || data11 === "mcnemar" || data11 === "fisher")) {
				const err16 = {
					instancePath: instancePath + "/test",
					schemaPath: "#/properties/test/enum",
					keyword: "enum",
					params: { allowedValues: schema29.properties.test.enum },
					schema: schema29.properties.test.enum,
					parentSchema: schema29.properties.test,
					data: data11
				};
				if (vErrors === null) vErrors = [err16];
				else addError(vErrors, err16);
				errors++;
			}
		}
		if (data.alternative !== void 0) {
			let data12 = data.alternative;
			if (!(data12 === "two-sided" || data12 === "greater" || data12 === "less")) {
				const err17 = {
					instancePath: instancePath + "/alternative",
					schemaPath: "#/properties/alternative/enum",
					keyword: "enum",
					params: { allowedValues: schema29.properties.alternative.enum },
					schema: schema29.properties.alternative.enum,
					parentSchema: schema29.properties.alternative,
					data: data12
				};
				if (vErrors === null) vErrors = [err17];
				else addError(vErrors, err17);
				errors++;
			}
		}
		if (data.confidence !== void 0) {
			let data13 = data.confidence;
			if (typeof data13 == "number" && isFinite(data13)) {
				if (data13 >= 1 || isNaN(data13)) {
					const err18 = {
						instancePath: instancePath + "/confidence",
						schemaPath: "#/properties/confidence/exclusiveMaximum",
						keyword: "exclusiveMaximum",
						params: {
							comparison: "<",
							limit: 1
						},
						schema: 1,
						parentSchema: schema29.properties.confidence,
						data: data13
					};
					if (vErrors === null) vErrors = [err18];
					else addError(vErrors, err18);
					errors++;
				}
				if (data13 <= 0 || isNaN(data13)) {
					const err19 = {
						instancePath: instancePath + "/confidence",
						schemaPath: "#/properties/confidence/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						schema: 0,
						parentSchema: schema29.properties.confidence,
						data: data13
					};
					if (vErrors === null) vErrors = [err19];
					else addError(vErrors, err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/confidence",
					schemaPath: "#/properties/confidence/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema29.properties.confidence.type,
					parentSchema: schema29.properties.confidence,
					data: data13
				};
				if (vErrors === null) vErrors = [err20];
				else addError(vErrors, err20);
				errors++;
			}
		}
		if (data.deterministic !== void 0) {
			let data14 = data.deterministic;
			if (typeof data14 !== "boolean") {
				const err21 = {
					instancePath: instancePath + "/deterministic",
					schemaPath: "#/properties/deterministic/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema29.properties.deterministic.type,
					parentSchema: schema29.properties.deterministic,
					data: data14
				};
				if (vErrors === null) vErrors = [err21];
				else addError(vErrors, err21);
				errors++;
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema29.type,
			parentSchema: schema29,
			data
		};
		if (vErrors === null) vErrors = [err22];
		else addError(vErrors, err22);
		errors++;
	}
	validate81.errors = vErrors;
	return errors === 0;
}
validate81.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.hypothesis === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "hypothesis" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data.criteria === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "criteria" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else addError(vErrors, err2);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema19.properties, key0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else addError(vErrors, err3);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate54(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.hypothesis !== void 0) {
			let data1 = data.hypothesis;
			if (typeof data1 === "string") {
				if (data1.length > 4e3) {
					const err4 = {
						instancePath: instancePath + "/hypothesis",
						schemaPath: "#/properties/hypothesis/maxLength",
						keyword: "maxLength",
						params: { limit: 4e3 },
						schema: 4e3,
						parentSchema: schema19.properties.hypothesis,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else addError(vErrors, err4);
					errors++;
				}
				if (data1.length < 1) {
					const err5 = {
						instancePath: instancePath + "/hypothesis",
						schemaPath: "#/properties/hypothesis/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema19.properties.hypothesis,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else addError(vErrors, err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/hypothesis",
					schemaPath: "#/properties/hypothesis/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.hypothesis.type,
					parentSchema: schema19.properties.hypothesis,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else addError(vErrors, err6);
				errors++;
			}
		}
		if (data.unit !== void 0) {
			let data2 = data.unit;
			if (typeof data2 === "string") {
				if (data2.length > 200) {
					const err7 = {
						instancePath: instancePath + "/unit",
						schemaPath: "#/properties/unit/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema19.properties.unit,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else addError(vErrors, err7);
					errors++;
				}
				if (data2.length < 1) {
					const err8 = {
						instancePath: instancePath + "/unit",
						schemaPath: "#/properties/unit/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema19.properties.unit,
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else addError(vErrors, err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/unit",
					schemaPath: "#/properties/unit/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.unit.type,
					parentSchema: schema19.properties.unit,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else addError(vErrors, err9);
				errors++;
			}
		}
		if (data["pair-by"] !== void 0) {
			let data3 = data["pair-by"];
			if (!(data3 === "unit" || data3 === "none")) {
				const err10 = {
					instancePath: instancePath + "/pair-by",
					schemaPath: "#/properties/pair-by/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties["pair-by"].enum },
					schema: schema19.properties["pair-by"].enum,
					parentSchema: schema19.properties["pair-by"],
					data: data3
				};
				if (vErrors === null) vErrors = [err10];
				else addError(vErrors, err10);
				errors++;
			}
		}
		if (data.repeats !== void 0) {
			let data4 = data.repeats;
			if (!(data4 === "mean" || data4 === "all" || data4 === "any")) {
				const err11 = {
					instancePath: instancePath + "/repeats",
					schemaPath: "#/properties/repeats/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.repeats.enum },
					schema: schema19.properties.repeats.enum,
					parentSchema: schema19.properties.repeats,
					data: data4
				};
				if (vErrors === null) vErrors = [err11];
				else addError(vErrors, err11);
				errors++;
			}
		}
		if (data["broken-rows"] !== void 0) {
			if (!validate56(data["broken-rows"], {
				instancePath: instancePath + "/broken-rows",
				parentData: data,
				parentDataProperty: "broken-rows",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.baseline !== void 0) {
			if (!validate58(data.baseline, {
				instancePath: instancePath + "/baseline",
				parentData: data,
				parentDataProperty: "baseline",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate58.errors);
				errors = vErrors.length;
			}
		}
		if (data.candidate !== void 0) {
			if (!validate72(data.candidate, {
				instancePath: instancePath + "/candidate",
				parentData: data,
				parentDataProperty: "candidate",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate72.errors);
				errors = vErrors.length;
			}
		}
		if (data.results !== void 0) {
			if (!validate72(data.results, {
				instancePath: instancePath + "/results",
				parentData: data,
				parentDataProperty: "results",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate72.errors);
				errors = vErrors.length;
			}
		}
		if (data.counts !== void 0) {
			let data9 = data.counts;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (data9["true-positives"] === void 0) {
					const err12 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "true-positives" },
						schema: schema19.properties.counts.required,
						parentSchema: schema19.properties.counts,
						data: data9
					};
					if (vErrors === null) vErrors = [err12];
					else addError(vErrors, err12);
					errors++;
				}
				for (const key1 in data9) if (!(key1 === "true-positives" || key1 === "false-positives" || key1 === "false-negatives")) {
					const err13 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						schema: false,
						parentSchema: schema19.properties.counts,
						data: data9
					};
					if (vErrors === null) vErrors = [err13];
					else addError(vErrors, err13);
					errors++;
				}
				if (data9["true-positives"] !== void 0) {
					if (!validate77(data9["true-positives"], {
						instancePath: instancePath + "/counts/true-positives",
						parentData: data9,
						parentDataProperty: "true-positives",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate77.errors);
						errors = vErrors.length;
					}
				}
				if (data9["false-positives"] !== void 0) {
					if (!validate77(data9["false-positives"], {
						instancePath: instancePath + "/counts/false-positives",
						parentData: data9,
						parentDataProperty: "false-positives",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate77.errors);
						errors = vErrors.length;
					}
				}
				if (data9["false-negatives"] !== void 0) {
					if (!validate77(data9["false-negatives"], {
						instancePath: instancePath + "/counts/false-negatives",
						parentData: data9,
						parentDataProperty: "false-negatives",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate77.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/counts",
					schemaPath: "#/properties/counts/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.counts.type,
					parentSchema: schema19.properties.counts,
					data: data9
				};
				if (vErrors === null) vErrors = [err14];
				else addError(vErrors, err14);
				errors++;
			}
		}
		if (data.criteria !== void 0) {
			let data13 = data.criteria;
			if (Array.isArray(data13)) {
				if (data13.length > 500) {
					const err15 = {
						instancePath: instancePath + "/criteria",
						schemaPath: "#/properties/criteria/maxItems",
						keyword: "maxItems",
						params: { limit: 500 },
						schema: 500,
						parentSchema: schema19.properties.criteria,
						data: data13
					};
					if (vErrors === null) vErrors = [err15];
					else addError(vErrors, err15);
					errors++;
				}
				if (data13.length < 1) {
					const err16 = {
						instancePath: instancePath + "/criteria",
						schemaPath: "#/properties/criteria/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema19.properties.criteria,
						data: data13
					};
					if (vErrors === null) vErrors = [err16];
					else addError(vErrors, err16);
					errors++;
				}
				const len0 = data13.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate81(data13[i0], {
					instancePath: instancePath + "/criteria/" + i0,
					parentData: data13,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate81.errors);
					errors = vErrors.length;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/criteria",
					schemaPath: "#/properties/criteria/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.criteria.type,
					parentSchema: schema19.properties.criteria,
					data: data13
				};
				if (vErrors === null) vErrors = [err17];
				else addError(vErrors, err17);
				errors++;
			}
		}
		if (data.guardrails !== void 0) {
			let data15 = data.guardrails;
			if (Array.isArray(data15)) {
				if (data15.length > 500) {
					const err18 = {
						instancePath: instancePath + "/guardrails",
						schemaPath: "#/properties/guardrails/maxItems",
						keyword: "maxItems",
						params: { limit: 500 },
						schema: 500,
						parentSchema: schema19.properties.guardrails,
						data: data15
					};
					if (vErrors === null) vErrors = [err18];
					else addError(vErrors, err18);
					errors++;
				}
				const len1 = data15.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate81(data15[i1], {
					instancePath: instancePath + "/guardrails/" + i1,
					parentData: data15,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate81.errors);
					errors = vErrors.length;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/guardrails",
					schemaPath: "#/properties/guardrails/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.guardrails.type,
					parentSchema: schema19.properties.guardrails,
					data: data15
				};
				if (vErrors === null) vErrors = [err19];
				else addError(vErrors, err19);
				errors++;
			}
		}
		if (data.segments !== void 0) {
			let data17 = data.segments;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				if (data17.by === void 0) {
					const err20 = {
						instancePath: instancePath + "/segments",
						schemaPath: "#/properties/segments/required",
						keyword: "required",
						params: { missingProperty: "by" },
						schema: schema19.properties.segments.required,
						parentSchema: schema19.properties.segments,
						data: data17
					};
					if (vErrors === null) vErrors = [err20];
					else addError(vErrors, err20);
					errors++;
				}
				for (const key2 in data17) if (!(key2 === "by" || key2 === "metrics" || key2 === "minimum-n" || key2 === "non-inferiority-margin")) {
					const err21 = {
						instancePath: instancePath + "/segments",
						schemaPath: "#/properties/segments/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						schema: false,
						parentSchema: schema19.properties.segments,
						data: data17
					};
					if (vErrors === null) vErrors = [err21];
					else addError(vErrors, err21);
					errors++;
				}
				if (data17.by !== void 0) {
					if (!validate77(data17.by, {
						instancePath: instancePath + "/segments/by",
						parentData: data17,
						parentDataProperty: "by",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate77.errors);
						errors = vErrors.length;
					}
				}
				if (data17.metrics !== void 0) {
					let data19 = data17.metrics;
					if (Array.isArray(data19)) {
						if (data19.length > 500) {
							const err22 = {
								instancePath: instancePath + "/segments/metrics",
								schemaPath: "#/properties/segments/properties/metrics/maxItems",
								keyword: "maxItems",
								params: { limit: 500 },
								schema: 500,
								parentSchema: schema19.properties.segments.properties.metrics,
								data: data19
							};
							if (vErrors === null) vErrors = [err22];
							else addError(vErrors, err22);
							errors++;
						}
						if (data19.length < 1) {
							const err23 = {
								instancePath: instancePath + "/segments/metrics",
								schemaPath: "#/properties/segments/properties/metrics/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema19.properties.segments.properties.metrics,
								data: data19
							};
							if (vErrors === null) vErrors = [err23];
							else addError(vErrors, err23);
							errors++;
						}
						const len2 = data19.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data20 = data19[i2];
							if (typeof data20 === "string") {
								if (data20.length > 500) {
									const err24 = {
										instancePath: instancePath + "/segments/metrics/" + i2,
										schemaPath: "#/properties/segments/properties/metrics/items/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										schema: 500,
										parentSchema: schema19.properties.segments.properties.metrics.items,
										data: data20
									};
									if (vErrors === null) vErrors = [err24];
									else addError(vErrors, err24);
									errors++;
								}
								if (data20.length < 1) {
									const err25 = {
										instancePath: instancePath + "/segments/metrics/" + i2,
										schemaPath: "#/properties/segments/properties/metrics/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema19.properties.segments.properties.metrics.items,
										data: data20
									};
									if (vErrors === null) vErrors = [err25];
									else addError(vErrors, err25);
									errors++;
								}
							} else {
								const err26 = {
									instancePath: instancePath + "/segments/metrics/" + i2,
									schemaPath: "#/properties/segments/properties/metrics/items/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.segments.properties.metrics.items.type,
									parentSchema: schema19.properties.segments.properties.metrics.items,
									data: data20
								};
								if (vErrors === null) vErrors = [err26];
								else addError(vErrors, err26);
								errors++;
							}
						}
						let i3 = data19.length;
						let j0;
						if (i3 > 1) {
							const indices0 = {};
							for (; i3--;) {
								let item0 = data19[i3];
								if (typeof item0 !== "string") continue;
								if (typeof indices0[item0] == "number") {
									j0 = indices0[item0];
									const err27 = {
										instancePath: instancePath + "/segments/metrics",
										schemaPath: "#/properties/segments/properties/metrics/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i3,
											j: j0
										},
										schema: true,
										parentSchema: schema19.properties.segments.properties.metrics,
										data: data19
									};
									if (vErrors === null) vErrors = [err27];
									else addError(vErrors, err27);
									errors++;
									break;
								}
								indices0[item0] = i3;
							}
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/segments/metrics",
							schemaPath: "#/properties/segments/properties/metrics/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.segments.properties.metrics.type,
							parentSchema: schema19.properties.segments.properties.metrics,
							data: data19
						};
						if (vErrors === null) vErrors = [err28];
						else addError(vErrors, err28);
						errors++;
					}
				}
				if (data17["minimum-n"] !== void 0) {
					let data21 = data17["minimum-n"];
					if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
						const err29 = {
							instancePath: instancePath + "/segments/minimum-n",
							schemaPath: "#/properties/segments/properties/minimum-n/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema19.properties.segments.properties["minimum-n"].type,
							parentSchema: schema19.properties.segments.properties["minimum-n"],
							data: data21
						};
						if (vErrors === null) vErrors = [err29];
						else addError(vErrors, err29);
						errors++;
					}
					if (typeof data21 == "number" && isFinite(data21)) {
						if (data21 > 1e9 || isNaN(data21)) {
							const err30 = {
								instancePath: instancePath + "/segments/minimum-n",
								schemaPath: "#/properties/segments/properties/minimum-n/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e9
								},
								schema: 1e9,
								parentSchema: schema19.properties.segments.properties["minimum-n"],
								data: data21
							};
							if (vErrors === null) vErrors = [err30];
							else addError(vErrors, err30);
							errors++;
						}
						if (data21 < 2 || isNaN(data21)) {
							const err31 = {
								instancePath: instancePath + "/segments/minimum-n",
								schemaPath: "#/properties/segments/properties/minimum-n/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 2
								},
								schema: 2,
								parentSchema: schema19.properties.segments.properties["minimum-n"],
								data: data21
							};
							if (vErrors === null) vErrors = [err31];
							else addError(vErrors, err31);
							errors++;
						}
					}
				}
				if (data17["non-inferiority-margin"] !== void 0) {
					if (!validate84(data17["non-inferiority-margin"], {
						instancePath: instancePath + "/segments/non-inferiority-margin",
						parentData: data17,
						parentDataProperty: "non-inferiority-margin",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate84.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/segments",
					schemaPath: "#/properties/segments/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.segments.type,
					parentSchema: schema19.properties.segments,
					data: data17
				};
				if (vErrors === null) vErrors = [err32];
				else addError(vErrors, err32);
				errors++;
			}
		}
		if (data.ablations !== void 0) {
			let data23 = data.ablations;
			if (Array.isArray(data23)) {
				if (data23.length > 50) {
					const err33 = {
						instancePath: instancePath + "/ablations",
						schemaPath: "#/properties/ablations/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						schema: 50,
						parentSchema: schema19.properties.ablations,
						data: data23
					};
					if (vErrors === null) vErrors = [err33];
					else addError(vErrors, err33);
					errors++;
				}
				const len3 = data23.length;
				for (let i4 = 0; i4 < len3; i4++) {
					let data24 = data23[i4];
					if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
						if (data24.without === void 0) {
							const err34 = {
								instancePath: instancePath + "/ablations/" + i4,
								schemaPath: "#/properties/ablations/items/required",
								keyword: "required",
								params: { missingProperty: "without" },
								schema: schema19.properties.ablations.items.required,
								parentSchema: schema19.properties.ablations.items,
								data: data24
							};
							if (vErrors === null) vErrors = [err34];
							else addError(vErrors, err34);
							errors++;
						}
						if (data24.results === void 0) {
							const err35 = {
								instancePath: instancePath + "/ablations/" + i4,
								schemaPath: "#/properties/ablations/items/required",
								keyword: "required",
								params: { missingProperty: "results" },
								schema: schema19.properties.ablations.items.required,
								parentSchema: schema19.properties.ablations.items,
								data: data24
							};
							if (vErrors === null) vErrors = [err35];
							else addError(vErrors, err35);
							errors++;
						}
						if (data24.metric === void 0) {
							const err36 = {
								instancePath: instancePath + "/ablations/" + i4,
								schemaPath: "#/properties/ablations/items/required",
								keyword: "required",
								params: { missingProperty: "metric" },
								schema: schema19.properties.ablations.items.required,
								parentSchema: schema19.properties.ablations.items,
								data: data24
							};
							if (vErrors === null) vErrors = [err36];
							else addError(vErrors, err36);
							errors++;
						}
						if (data24["worse-by"] === void 0) {
							const err37 = {
								instancePath: instancePath + "/ablations/" + i4,
								schemaPath: "#/properties/ablations/items/required",
								keyword: "required",
								params: { missingProperty: "worse-by" },
								schema: schema19.properties.ablations.items.required,
								parentSchema: schema19.properties.ablations.items,
								data: data24
							};
							if (vErrors === null) vErrors = [err37];
							else addError(vErrors, err37);
							errors++;
						}
						for (const key3 in data24) if (!(key3 === "without" || key3 === "results" || key3 === "format" || key3 === "metric" || key3 === "worse-by")) {
							const err38 = {
								instancePath: instancePath + "/ablations/" + i4,
								schemaPath: "#/properties/ablations/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								schema: false,
								parentSchema: schema19.properties.ablations.items,
								data: data24
							};
							if (vErrors === null) vErrors = [err38];
							else addError(vErrors, err38);
							errors++;
						}
						if (data24.without !== void 0) {
							let data25 = data24.without;
							if (typeof data25 === "string") {
								if (data25.length > 200) {
									const err39 = {
										instancePath: instancePath + "/ablations/" + i4 + "/without",
										schemaPath: "#/properties/ablations/items/properties/without/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										schema: 200,
										parentSchema: schema19.properties.ablations.items.properties.without,
										data: data25
									};
									if (vErrors === null) vErrors = [err39];
									else addError(vErrors, err39);
									errors++;
								}
								if (data25.length < 1) {
									const err40 = {
										instancePath: instancePath + "/ablations/" + i4 + "/without",
										schemaPath: "#/properties/ablations/items/properties/without/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema19.properties.ablations.items.properties.without,
										data: data25
									};
									if (vErrors === null) vErrors = [err40];
									else addError(vErrors, err40);
									errors++;
								}
							} else {
								const err41 = {
									instancePath: instancePath + "/ablations/" + i4 + "/without",
									schemaPath: "#/properties/ablations/items/properties/without/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.ablations.items.properties.without.type,
									parentSchema: schema19.properties.ablations.items.properties.without,
									data: data25
								};
								if (vErrors === null) vErrors = [err41];
								else addError(vErrors, err41);
								errors++;
							}
						}
						if (data24.results !== void 0) {
							if (!validate59(data24.results, {
								instancePath: instancePath + "/ablations/" + i4 + "/results",
								parentData: data24,
								parentDataProperty: "results",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate59.errors);
								errors = vErrors.length;
							}
						}
						if (data24.format !== void 0) {
							if (!validate63(data24.format, {
								instancePath: instancePath + "/ablations/" + i4 + "/format",
								parentData: data24,
								parentDataProperty: "format",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate63.errors);
								errors = vErrors.length;
							}
						}
						if (data24.metric !== void 0) {
							let data28 = data24.metric;
							if (typeof data28 === "string") {
								if (data28.length > 500) {
									const err42 = {
										instancePath: instancePath + "/ablations/" + i4 + "/metric",
										schemaPath: "#/properties/ablations/items/properties/metric/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										schema: 500,
										parentSchema: schema19.properties.ablations.items.properties.metric,
										data: data28
									};
									if (vErrors === null) vErrors = [err42];
									else addError(vErrors, err42);
									errors++;
								}
								if (data28.length < 1) {
									const err43 = {
										instancePath: instancePath + "/ablations/" + i4 + "/metric",
										schemaPath: "#/properties/ablations/items/properties/metric/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema19.properties.ablations.items.properties.metric,
										data: data28
									};
									if (vErrors === null) vErrors = [err43];
									else addError(vErrors, err43);
									errors++;
								}
							} else {
								const err44 = {
									instancePath: instancePath + "/ablations/" + i4 + "/metric",
									schemaPath: "#/properties/ablations/items/properties/metric/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.ablations.items.properties.metric.type,
									parentSchema: schema19.properties.ablations.items.properties.metric,
									data: data28
								};
								if (vErrors === null) vErrors = [err44];
								else addError(vErrors, err44);
								errors++;
							}
						}
						if (data24["worse-by"] !== void 0) {
							if (!validate84(data24["worse-by"], {
								instancePath: instancePath + "/ablations/" + i4 + "/worse-by",
								parentData: data24,
								parentDataProperty: "worse-by",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate84.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err45 = {
							instancePath: instancePath + "/ablations/" + i4,
							schemaPath: "#/properties/ablations/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.ablations.items.type,
							parentSchema: schema19.properties.ablations.items,
							data: data24
						};
						if (vErrors === null) vErrors = [err45];
						else addError(vErrors, err45);
						errors++;
					}
				}
			} else {
				const err46 = {
					instancePath: instancePath + "/ablations",
					schemaPath: "#/properties/ablations/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.ablations.type,
					parentSchema: schema19.properties.ablations,
					data: data23
				};
				if (vErrors === null) vErrors = [err46];
				else addError(vErrors, err46);
				errors++;
			}
		}
		if (data.confidence !== void 0) {
			let data30 = data.confidence;
			if (typeof data30 == "number" && isFinite(data30)) {
				if (data30 >= 1 || isNaN(data30)) {
					const err47 = {
						instancePath: instancePath + "/confidence",
						schemaPath: "#/properties/confidence/exclusiveMaximum",
						keyword: "exclusiveMaximum",
						params: {
							comparison: "<",
							limit: 1
						},
						schema: 1,
						parentSchema: schema19.properties.confidence,
						data: data30
					};
					if (vErrors === null) vErrors = [err47];
					else addError(vErrors, err47);
					errors++;
				}
				if (data30 <= 0 || isNaN(data30)) {
					const err48 = {
						instancePath: instancePath + "/confidence",
						schemaPath: "#/properties/confidence/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						schema: 0,
						parentSchema: schema19.properties.confidence,
						data: data30
					};
					if (vErrors === null) vErrors = [err48];
					else addError(vErrors, err48);
					errors++;
				}
			} else {
				const err49 = {
					instancePath: instancePath + "/confidence",
					schemaPath: "#/properties/confidence/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema19.properties.confidence.type,
					parentSchema: schema19.properties.confidence,
					data: data30
				};
				if (vErrors === null) vErrors = [err49];
				else addError(vErrors, err49);
				errors++;
			}
		}
		if (data.correction !== void 0) {
			let data31 = data.correction;
			if (!(data31 === "holm" || data31 === "benjamini-hochberg" || data31 === "bonferroni" || data31 === "none")) {
				const err50 = {
					instancePath: instancePath + "/correction",
					schemaPath: "#/properties/correction/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.correction.enum },
					schema: schema19.properties.correction.enum,
					parentSchema: schema19.properties.correction,
					data: data31
				};
				if (vErrors === null) vErrors = [err50];
				else addError(vErrors, err50);
				errors++;
			}
		}
		if (data.seed !== void 0) {
			let data32 = data.seed;
			if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
				const err51 = {
					instancePath: instancePath + "/seed",
					schemaPath: "#/properties/seed/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema19.properties.seed.type,
					parentSchema: schema19.properties.seed,
					data: data32
				};
				if (vErrors === null) vErrors = [err51];
				else addError(vErrors, err51);
				errors++;
			}
			if (typeof data32 == "number" && isFinite(data32)) {
				if (data32 > 4294967295 || isNaN(data32)) {
					const err52 = {
						instancePath: instancePath + "/seed",
						schemaPath: "#/properties/seed/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 4294967295
						},
						schema: 4294967295,
						parentSchema: schema19.properties.seed,
						data: data32
					};
					if (vErrors === null) vErrors = [err52];
					else addError(vErrors, err52);
					errors++;
				}
				if (data32 < 0 || isNaN(data32)) {
					const err53 = {
						instancePath: instancePath + "/seed",
						schemaPath: "#/properties/seed/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema19.properties.seed,
						data: data32
					};
					if (vErrors === null) vErrors = [err53];
					else addError(vErrors, err53);
					errors++;
				}
			}
		}
		if (data.plan !== void 0) {
			let data33 = data.plan;
			if (typeof data33 === "string") {
				if (data33.length > 4e3) {
					const err54 = {
						instancePath: instancePath + "/plan",
						schemaPath: "#/properties/plan/maxLength",
						keyword: "maxLength",
						params: { limit: 4e3 },
						schema: 4e3,
						parentSchema: schema19.properties.plan,
						data: data33
					};
					if (vErrors === null) vErrors = [err54];
					else addError(vErrors, err54);
					errors++;
				}
			} else {
				const err55 = {
					instancePath: instancePath + "/plan",
					schemaPath: "#/properties/plan/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.plan.type,
					parentSchema: schema19.properties.plan,
					data: data33
				};
				if (vErrors === null) vErrors = [err55];
				else addError(vErrors, err55);
				errors++;
			}
		}
		if (data.learnings !== void 0) {
			if (!validate59(data.learnings, {
				instancePath: instancePath + "/learnings",
				parentData: data,
				parentDataProperty: "learnings",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err56 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err56];
		else addError(vErrors, err56);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

const FLOAT_NOISE = 1e-9;

const COMPARISONS = [
	">=",
	"<=",
	"==",
	">",
	"<"
];
const NUMBER = String.raw`[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?`;
const THRESHOLD = new RegExp(String.raw`^\s*(?:(>=|<=|==|>|<)\s*(${NUMBER})|between\s+(${NUMBER})\s+and\s+(${NUMBER}))\s*$`);
function readThreshold(text, tolerance, location) {
	const [, comparison, limit, lower, upper] = THRESHOLD.exec(text) ?? [];
	const limits = [Number(limit ?? lower), ...upper === void 0 ? [] : [Number(upper)]];
	return {
		comparison: COMPARISONS.find((known) => known === comparison) ?? "between",
		limit: limits[0] ?? NaN,
		...limits[1] === void 0 ? {} : { upper: limits[1] },
		tolerance: tolerance ?? 1e-9 * Math.max(...limits.map(Math.abs)),
		location
	};
}
function readAmount(stated, location) {
	if (stated === void 0) return void 0;
	if (typeof stated === "number") return {
		value: stated,
		scale: "absolute",
		location
	};
	const [, digits, unit] = /^\s*([\d.]+)\s*(%|pp)\s*$/.exec(stated) ?? [];
	return {
		value: hundredth(digits),
		scale: unit === "%" ? "share" : "points",
		location
	};
}
function readShare(stated) {
	return typeof stated === "number" ? stated : hundredth(/[\d.]+/.exec(stated)?.[0]);
}
function hundredth(digits) {
	return Number(`${digits}e-2`);
}

const COUNT_METRICS = /* @__PURE__ */ new Map([
	["precision", {
		columns: ["true-positives", "false-positives"],
		numerator: { "true-positives": 1 },
		denominator: {
			"true-positives": 1,
			"false-positives": 1
		}
	}],
	["recall", {
		columns: ["true-positives", "false-negatives"],
		numerator: { "true-positives": 1 },
		denominator: {
			"true-positives": 1,
			"false-negatives": 1
		}
	}],
	["f1", {
		columns: [
			"true-positives",
			"false-positives",
			"false-negatives"
		],
		numerator: { "true-positives": 2 },
		denominator: {
			"true-positives": 2,
			"false-positives": 1,
			"false-negatives": 1
		}
	}]
]);

const DEMANDS = [
	"minimum-improvement",
	"non-inferiority-margin",
	"equivalence-band"
];
const WANTS = {
	">=": "increase",
	">": "increase",
	"<=": "decrease",
	"<": "decrease"
};
const PAIRED_TESTS = [
	"paired-t",
	"wilcoxon",
	"mcnemar"
];
const TESTS_OF_RATIOS = [
	"welch",
	"paired-t",
	"bootstrap"
];
function readCriterion(criterion, context) {
	const { experiment, locate } = context;
	const { metric, direction, tolerance, test } = criterion;
	const stated = criterion.threshold === void 0 ? void 0 : readThreshold(criterion.threshold, tolerance, locate("threshold"));
	const threshold = stated && Number.isFinite(stated.limit) && Number.isFinite(stated.upper ?? 0) ? stated : void 0;
	const improvement = readAmount(criterion["minimum-improvement"], locate("minimum-improvement"));
	const margin = readAmount(criterion["non-inferiority-margin"], locate("non-inferiority-margin"));
	const band = readAmount(criterion["equivalence-band"], locate("equivalence-band"));
	const better = direction ?? (threshold && WANTS[threshold.comparison]);
	const read = {
		metric,
		role: criterion.role ?? (context.guardrail || margin || band ? "guardrail" : "goal"),
		...criterion.ratio ? { ratio: criterion.ratio } : {},
		...better ? { direction: better } : {},
		deterministic: criterion.deterministic ?? false,
		...test === void 0 ? {} : { test },
		...criterion.alternative === void 0 || criterion.alternative === "two-sided" ? {} : { alternative: criterion.alternative },
		...criterion.confidence === void 0 ? {} : { confidence: criterion.confidence },
		location: locate(),
		...threshold ? { threshold } : {},
		...improvement ? { minimumImprovement: improvement } : {},
		...margin ? { nonInferiorityMargin: margin } : {},
		...band ? { equivalenceBand: band } : {}
	};
	for (const [message, remedy, ...keys] of [
		...thresholdContradictions(criterion, stated, threshold),
		...demandContradictions(criterion, read, context),
		...testContradictions(criterion, read, context),
		...countContradictions(criterion, experiment)
	]) context.problems.push({
		message: `\`${metric}\`: ${message}`,
		remedy,
		location: locate(...keys)
	});
	return read;
}
function* thresholdContradictions({ direction, tolerance }, stated, threshold) {
	if (stated && !threshold) yield [
		"the threshold is no finite number",
		"write a number that can be reached",
		"threshold"
	];
	if (threshold?.upper !== void 0 && threshold.upper < threshold.limit) yield [
		"`between` has its larger number first",
		`write \`between ${threshold.upper} and ${threshold.limit}\``,
		"threshold"
	];
	const wants = threshold && WANTS[threshold.comparison];
	if (wants && direction && wants !== direction) yield [
		`\`${threshold.comparison}\` asks for ${wants === "increase" ? "much" : "little"}, \`direction: ${direction}\` says that ${direction === "increase" ? "more" : "less"} is better`,
		"turn one of them round",
		"threshold"
	];
	if (tolerance !== void 0 && !stated) yield [
		"`tolerance` without a `threshold`",
		"take it out; it says how exactly a threshold is meant",
		"tolerance"
	];
}
function* demandContradictions(criterion, read, { baseline }) {
	const demands = DEMANDS.filter((key) => criterion[key] !== void 0);
	if (criterion.threshold === void 0 && demands.length === 0 && baseline !== "history" && read.role !== "information") yield ["nothing is asked of it", "add `threshold`, `minimum-improvement`, `non-inferiority-margin` or `equivalence-band`; or say `role: information`"];
	for (const key of demands) {
		if (key !== "equivalence-band" && !criterion.direction) yield [
			`\`${key}\` without a \`direction\``,
			"say which way is better: `direction: increase` or `direction: decrease`",
			key
		];
		if (baseline === "none") yield [
			`\`${key}\` without a \`baseline\` to compare with`,
			"name the results of what is there today: `baseline: results/today.csv`",
			key
		];
		if (baseline === "history") yield [
			`\`${key}\` beside a history: earlier runs give bounds for the next value, not a sample to compare with`,
			"take it out, or name the results of what is there today as the `baseline`",
			key
		];
	}
	if (read.equivalenceBand?.value === 0) yield [
		"nothing is surely equal: a band of 0 cannot be shown",
		"state how far it may be from the baseline",
		"equivalence-band"
	];
	const [first, second] = demands;
	if (first !== void 0 && second !== void 0) yield [
		`\`${first}\` and \`${second}\` exclude each other`,
		"keep `minimum-improvement` if it must get better, `non-inferiority-margin` if it must only not get worse, `equivalence-band` if it must stay as it is",
		second
	];
}
function* testContradictions(criterion, { alternative, direction, ratio }, { paired, experiment }) {
	const { test, metric } = criterion;
	const compares = DEMANDS.some((key) => criterion[key] !== void 0);
	if (test !== void 0 && !compares) yield [
		"`test` where nothing is compared",
		"take it out: a threshold is held against the value itself",
		"test"
	];
	if (alternative !== void 0 && !compares) yield [
		"`alternative` where nothing is compared",
		"take it out",
		"alternative"
	];
	if (criterion.deterministic && test !== void 0) yield [
		"`deterministic: true` is not tested",
		"take out `test`, or `deterministic`",
		"test"
	];
	if (PAIRED_TESTS.includes(test) && !paired) yield [
		`\`test: ${test ?? ""}\` needs pairs`,
		"name the column with the ids of the units (`unit: episode`), and leave out `pair-by: none`",
		"test"
	];
	if ((ratio !== void 0 || experiment.counts !== void 0 && COUNT_METRICS.has(metric)) && test !== void 0 && !TESTS_OF_RATIOS.includes(test)) yield [
		`\`test: ${test}\` does not suit a ratio of sums`,
		"leave it out: ratios are compared by the delta method (`welch`, or `paired-t` for pairs), or by `bootstrap`",
		"test"
	];
	if (alternative !== void 0 && criterion["equivalence-band"] !== void 0) yield [
		"an `equivalence-band` has two sides",
		"take out `alternative`",
		"alternative"
	];
	else if (alternative !== void 0 && direction && alternative === "greater" !== (direction === "increase")) yield [
		`\`alternative: ${alternative}\` asks for what \`direction: ${direction}\` calls worse`,
		`write \`alternative: ${direction === "increase" ? "greater" : "less"}\`, or leave it out`,
		"alternative"
	];
}
function* countContradictions({ metric, ratio }, { counts }) {
	const needed = counts && COUNT_METRICS.get(metric);
	if (!needed) return;
	if (ratio) yield [
		`\`${metric}\` comes from \`counts\` already`,
		"take out `ratio`, or give the metric another name",
		"ratio"
	];
	for (const key of needed.columns) if (counts[key] === void 0) yield [
		`\`counts\` lacks \`${key}\`, which \`${metric}\` is computed from`,
		`add \`${key}\` with the column that holds them`,
		"metric"
	];
}
function* repeatedDemands(criteria) {
	const seen = /* @__PURE__ */ new Map();
	for (const criterion of criteria) {
		for (const [key, name] of [
			["threshold", "threshold"],
			["minimumImprovement", "minimum-improvement"],
			["nonInferiorityMargin", "non-inferiority-margin"],
			["equivalenceBand", "equivalence-band"],
			["direction", "direction"]
		]) {
			if (criterion[key] === void 0) continue;
			const id = `${key} ${criterion.metric}`;
			const first = seen.get(id);
			seen.set(id, first ?? criterion);
			if (!first || key === "direction" && first.direction === criterion.direction) continue;
			yield {
				message: `\`${criterion.metric}\` has a second \`${name}\``,
				remedy: `keep one; the first is in line ${first.location.line ?? 1}`,
				location: criterion.location
			};
		}
		const same = criteria.find(({ metric }) => metric === criterion.metric);
		if (same && same !== criterion && ratioText(same) !== ratioText(criterion)) yield {
			message: `\`${criterion.metric}\` is two different things`,
			remedy: `give it one \`ratio\` in all its criteria, as in line ${same.location.line ?? 1}, or two names`,
			location: criterion.location
		};
	}
}
function ratioText({ ratio }) {
	return JSON.stringify([ratio?.numerator, ratio?.denominator]);
}

const SHORTEST_NAME = 3;
function exchangedSides(document, baseline, candidate) {
	if (!baseline || !candidate || baseline.from === "base-branch") return void 0;
	const before = wordsOf("baseline", baseline);
	const after = wordsOf("candidate", candidate);
	if (!(named$3(candidate, before) && named$3(baseline, after) && !named$3(candidate, after) && !named$3(baseline, before))) return void 0;
	return {
		message: `\`candidate\` and \`baseline\` look exchanged: \`${candidate.stated}\` is called after the baseline, \`${baseline.stated}\` after the candidate`,
		remedy: "name the files the other way round; where they are right, call them, or the sides, by other names",
		location: document.locate("candidate")
	};
}
function wordsOf(role, { name = "" }) {
	const own = name.toLowerCase();
	return own.length < SHORTEST_NAME ? [role] : [role, own];
}
function named$3({ path }, words) {
	const file = (path.split("/").at(-1) ?? "").toLowerCase();
	return words.some((word) => file.includes(word));
}

const LONGEST_PATH = 1e3;
const USUAL_WINDOW = 20;
function readSource(stated, context, ...keys) {
	if (stated === void 0) return void 0;
	if (typeof stated === "string") return sourceAt(stated, context, keys);
	const source = sourceAt("base-branch" in stated ? stated["base-branch"] : "history" in stated ? stated.history : stated.results, context, keys);
	const parts = "parts" in stated && stated.parts !== void 0 ? sourceAt(stated.parts, context, keys) : void 0;
	if (!source) return void 0;
	return {
		...source,
		...stated.name === void 0 ? {} : { name: stated.name },
		...stated.format === void 0 ? {} : { format: stated.format },
		...parts ? { parts: parts.path } : {},
		..."base-branch" in stated ? { from: "base-branch" } : {},
		..."history" in stated ? {
			from: "history",
			window: stated.window ?? USUAL_WINDOW,
			bounds: stated.bounds ?? "t"
		} : {}
	};
}
function sourceAt(stated, { document, resolve, problems, notes }, keys) {
	const problem = (message, remedy) => {
		problems.push({
			message: `\`${String(keys[0])}\`: ${message}`,
			...remedy === void 0 ? {} : { remedy },
			location: document.locate(...keys)
		});
	};
	const resolved = resolve(stated);
	if ("problem" in resolved) {
		problem(resolved.problem, resolved.remedy);
		return;
	}
	if (resolved.path.length > LONGEST_PATH) {
		problem(`the path has more than ${LONGEST_PATH} characters`);
		return;
	}
	if (resolved.note !== void 0) notes.push(resolved.note);
	return {
		stated,
		path: resolved.path
	};
}

const USUAL_CONFIDENCE = .95;
const USUAL_SEGMENT = 30;
function readDesign(document, resolve) {
	const experiment = document.value;
	const problems = [];
	const notes = [];
	const sources = {
		document,
		resolve,
		problems,
		notes
	};
	const baseline = readSource(experiment.baseline, sources, "baseline");
	const candidate = readSource(experiment.candidate, sources, "candidate") ?? readSource(experiment.results, sources, "results");
	problems.push(...sideContradictions(experiment, document, baseline, candidate));
	const exchanged = exchangedSides(document, baseline, candidate);
	if (exchanged) problems.push(exchanged);
	const paired = experiment.unit !== void 0 && experiment["pair-by"] !== "none";
	const criteria = ["criteria", "guardrails"].flatMap((list) => (experiment[list] ?? []).map((criterion, index) => readCriterion(criterion, {
		experiment,
		locate: (...keys) => document.locate(list, index, ...keys),
		baseline: experiment.baseline === void 0 ? "none" : baseline?.from === "history" ? "history" : "sample",
		paired,
		guardrail: list === "guardrails",
		problems
	})));
	problems.push(...repeatedDemands(criteria));
	const segments = readSegments(experiment, document, criteria, baseline, problems);
	const ablations = readAblations(experiment, sources, criteria, candidate);
	if (!candidate) return {
		experiment,
		problems,
		notes
	};
	const { counts } = experiment;
	return {
		design: {
			hypothesis: experiment.hypothesis,
			...experiment.unit === void 0 ? {} : { unit: experiment.unit },
			paired,
			...experiment.repeats === void 0 ? {} : { repeats: experiment.repeats },
			...experiment["broken-rows"] === void 0 ? {} : { brokenShare: readShare(experiment["broken-rows"]) },
			confidence: experiment.confidence ?? USUAL_CONFIDENCE,
			...experiment.correction === void 0 ? {} : { correction: experiment.correction },
			...experiment.seed === void 0 ? {} : { seed: experiment.seed },
			...baseline ? { baseline } : {},
			candidate,
			criteria,
			...counts ? { counts: {
				truePositives: counts["true-positives"],
				...counts["false-positives"] === void 0 ? {} : { falsePositives: counts["false-positives"] },
				...counts["false-negatives"] === void 0 ? {} : { falseNegatives: counts["false-negatives"] }
			} } : {},
			...segments ? { segments } : {},
			...ablations.length > 0 ? { ablations } : {}
		},
		experiment,
		problems,
		notes
	};
}
function* sideContradictions(experiment, document, baseline, candidate) {
	if (experiment.results !== void 0 && (experiment.candidate !== void 0 || experiment.baseline !== void 0)) yield {
		message: `\`results\` stands beside \`${experiment.candidate === void 0 ? "baseline" : "candidate"}\``,
		remedy: "write `baseline` and `candidate` to compare two sides, `results` where there is only one",
		location: document.locateKey("results")
	};
	if (experiment.results === void 0 && experiment.candidate === void 0) yield {
		message: "the file names no results of a candidate",
		remedy: "add `candidate:` (and `baseline:`) with the files the results will be written to",
		location: document.locate()
	};
	if (baseline && candidate && baseline.path === candidate.path && baseline.from !== "base-branch") yield {
		message: `baseline and candidate are the same file, \`${candidate.path}\``,
		remedy: "name the results of each side; for the same file as it is on the base branch, write `baseline: {base-branch: …}`",
		location: document.locate("candidate")
	};
	if (experiment["pair-by"] === "unit" && experiment.unit === void 0) yield {
		message: "`pair-by: unit` without a `unit`",
		remedy: "name the column that holds the ids of the units: `unit: episode`",
		location: document.locate("pair-by")
	};
	if (experiment.repeats !== void 0 && experiment.unit === void 0) yield {
		message: "`repeats` without a `unit`: nothing says which rows repeat each other",
		remedy: "name the column that holds the ids of the units: `unit: case`",
		location: document.locate("repeats")
	};
}
function readSegments({ segments }, document, criteria, baseline, problems) {
	if (!segments) return void 0;
	const location = document.locate("segments");
	const margin = readAmount(segments["non-inferiority-margin"], document.locate("segments", "non-inferiority-margin"));
	const { by, metrics } = segments;
	const held = criteria.filter(({ metric }) => metrics?.includes(metric) ?? true);
	const unknown = metrics?.find((metric) => criteria.every((criterion) => criterion.metric !== metric));
	if (!baseline || baseline.from === "history") problems.push({
		message: "`segments` without a `baseline` to compare with",
		remedy: "name the results of what is there today: `baseline: results/today.csv`",
		location
	});
	else if (unknown !== void 0) problems.push({
		message: `\`segments\` names \`${unknown}\`, which is no metric of the criteria`,
		remedy: "name metrics that the criteria are about",
		location: document.locate("segments", "metrics")
	});
	else if (!held.some(({ nonInferiorityMargin, direction }) => nonInferiorityMargin ?? (margin && direction))) problems.push({
		message: "`segments` holds nothing: no criterion has a margin, and they have none themselves",
		remedy: "add `non-inferiority-margin` to `segments`, and a `direction` to the metrics that it is meant for",
		location
	});
	return {
		by,
		...metrics ? { metrics } : {},
		minimumN: segments["minimum-n"] ?? USUAL_SEGMENT,
		...margin ? { margin } : {},
		location
	};
}
function readAblations(experiment, sources, criteria, candidate) {
	const { document, problems } = sources;
	const seen = /* @__PURE__ */ new Set();
	return (experiment.ablations ?? []).flatMap((ablation, index) => {
		const locate = (key) => document.locate("ablations", index, key);
		const { results, format, without, metric } = ablation;
		const source = readSource({
			results,
			...format ? { format } : {}
		}, sources, "ablations", index, "results");
		const worseBy = readAmount(ablation["worse-by"], locate("worse-by"));
		const direction = criteria.find((criterion) => criterion.metric === metric && criterion.direction)?.direction;
		if (!direction) problems.push({
			message: `ablation without \`${without}\`: \`${metric}\` is no metric of the criteria with a \`direction\``,
			remedy: "name a metric that the criteria say must increase or decrease",
			location: locate("metric")
		});
		if (seen.has(`${without} ${metric}`)) {
			problems.push({
				message: `there is a second ablation without \`${without}\` for \`${metric}\``,
				remedy: "keep one",
				location: locate("without")
			});
			return [];
		}
		seen.add(`${without} ${metric}`);
		if (source && source.path === candidate?.path) problems.push({
			message: `the results without \`${without}\` are those of the candidate, \`${source.path}\``,
			remedy: "name the results that were measured without the component",
			location: locate("results")
		});
		return source && direction && worseBy ? [{
			without,
			source,
			metric,
			direction,
			worseBy
		}] : [];
	});
}

async function designAt(tree, path) {
	const document = await tree.document(path);
	if (!document) return "absent";
	if (checkDocument(document, experiment).length > 0) return "unreadable";
	const { design } = readDesign(document, (stated) => resolvePath({
		has: tree.has,
		hasFolder: () => false
	}, stated, path));
	return design ?? "unreadable";
}

function ownChanges(experiment, { baseline, candidate, ablations = [] }, feature, changed) {
	const own = [
		...feature.path === void 0 ? [] : [feature.path],
		...feature.code,
		...feature.runs,
		...feature.packages,
		...feature.contracts,
		...feature.evidence,
		...feature.data.map(({ path }) => path),
		...Object.values(feature.tests).flat(),
		...[
			baseline,
			candidate,
			...ablations.map(({ source }) => source)
		].flatMap((source) => source ? [source.path, ...source.parts === void 0 ? [] : [source.parts]] : [])
	];
	const files = new Set(own);
	const folders = own.filter((path) => path.endsWith("/"));
	return [...changed].filter((path) => path !== experiment && (files.has(path) || folders.some((folder) => path.startsWith(folder)))).sort();
}

const KEYS = {
	improvement: "minimumImprovement",
	margin: "nonInferiorityMargin",
	equivalence: "equivalenceBand"
};
function demandOf(criterion, kind) {
	const amount = criterion[KEYS[kind]];
	const direction = criterion.direction ?? (kind === "equivalence" ? "increase" : void 0);
	return amount && direction ? {
		kind,
		amount,
		direction
	} : void 0;
}
function demandsOf(criterion) {
	return [
		"improvement",
		"margin",
		"equivalence"
	].flatMap((kind) => demandOf(criterion, kind) ?? []);
}
function limitOf({ kind, amount, direction }) {
	return kind === "equivalence" || kind === "improvement" === (direction === "increase") || amount.value === 0 ? amount.value : -amount.value;
}
function limitsOf(demand) {
	const limit = limitOf(demand);
	return demand.kind === "equivalence" ? [-limit, limit] : [limit];
}
function roleOf(criterion) {
	return criterion.role ?? usualRole(criterion);
}
function usualRole({ nonInferiorityMargin, equivalenceBand }) {
	return nonInferiorityMargin || equivalenceBand ? "guardrail" : "goal";
}
function segmentDemands({ criteria, segments }) {
	if (!segments) return [];
	const found = /* @__PURE__ */ new Map();
	for (const criterion of criteria) {
		if (roleOf(criterion) === "information" || segments.metrics?.includes(criterion.metric) === false) continue;
		const own = demandOf(criterion, "margin");
		const { direction } = criterion;
		const demand = own ?? (segments.margin && direction ? {
			kind: "margin",
			amount: segments.margin,
			direction
		} : void 0);
		if (demand && (own || !found.has(criterion.metric))) found.set(criterion.metric, {
			criterion,
			demand
		});
	}
	return [...found.values()];
}

const AS_WRITTEN = 15;
function numberWords(value, digits = 3) {
	const rounded = round(value, digits);
	const size = Math.abs(rounded);
	return (size !== 0 && (size >= 0x38d7ea4c68000 || size < 1e-6) ? rounded.toExponential() : String(rounded)).replaceAll("-", "−").replace("e+", "e");
}
function limitWords(limit) {
	return numberWords(limit, AS_WRITTEN);
}
function numberBeside(value, limit) {
	if (Math.abs(value - limit) <= 1e-9 * Math.abs(limit)) return limitWords(limit);
	let digits = 3;
	while (digits < 17 && Math.sign(round(value, digits) - limit) !== Math.sign(value - limit)) digits += 1;
	return numberWords(value, digits);
}
function round(value, digits) {
	const size = Math.abs(value);
	const whole = size >= 1 ? Math.floor(Math.log10(size)) + 1 : 0;
	return Number(value.toPrecision(Math.min(Math.max(digits, whole), 17)));
}
function scaled(value, scale) {
	return scale === "absolute" ? value : value * 100;
}
function withUnit(number, scale) {
	if (scale === "absolute") return number;
	if (scale === "share") return `${number} %`;
	return `${number} ${/^[+−]?1$/.test(number) ? "point" : "points"}`;
}
function sizeWords(value, scale, limit) {
	const beside = value > 0 === limit > 0 ? Math.abs(scaled(limit, scale)) : 0;
	return withUnit(numberBeside(Math.abs(scaled(value, scale)), beside), scale);
}
function amountWords(value, scale) {
	return withUnit(limitWords(scaled(value, scale)), scale);
}
function signedWords(value, scale, limit) {
	return withUnit(signed$1(scaled(value, scale), scaled(limit, scale)), scale);
}
function intervalWords([low, high], scale, limit) {
	if (low === null && high === null) return "anything";
	if (low === null) return `at most ${withUnit(signed$1(scaled(high ?? 0, scale), scaled(limit, scale)), scale)}`;
	if (high === null) return `at least ${withUnit(signed$1(scaled(low, scale), scaled(limit, scale)), scale)}`;
	return `${signed$1(scaled(low, scale), scaled(limit, scale))} to ${withUnit(signed$1(scaled(high, scale), scaled(limit, scale)), scale)}`;
}
function signed$1(value, limit) {
	const text = numberBeside(value, limit);
	return value > 0 ? `+${text}` : text;
}
function confidenceWords(confidence) {
	return `${numberWords(confidence * 100, 8)} %`;
}
function countWords(count, noun) {
	return `${count} ${count === 1 ? noun : `${noun}s`}`;
}
function didYouMeanWords(nearest) {
	return nearest === "" ? "" : `; did you mean \`${nearest}\`?`;
}
function pValueWords(pValue) {
	return pValue < 1e-4 ? "below 0.0001" : String(Number(pValue.toPrecision(2)));
}
function shareWords(share) {
	return `${numberWords(share * 100)} %`;
}

function changedTerms(before, now) {
	const old = termsOf(before);
	const current = termsOf(now);
	const changes = [];
	for (const [term, { text, location }] of current) {
		const was = old.get(term);
		if (was?.text === text) continue;
		changes.push({
			term,
			...was ? { before: was.text } : {},
			now: text,
			...location ? { location } : {}
		});
	}
	for (const [term, { text }] of old) {
		if (current.has(term)) continue;
		const metric = now.criteria.find((criterion) => term.startsWith(`${criterion.metric}: `));
		changes.push({
			term,
			before: text,
			...metric ? { location: metric.location } : {}
		});
	}
	return changes;
}
function termsOf(design) {
	const terms = /* @__PURE__ */ new Map();
	if (design.unit !== void 0) terms.set("unit", { text: design.unit });
	if (design.unit !== void 0 && !design.paired) terms.set("pair-by", { text: "none" });
	if (design.repeats !== void 0) terms.set("repeats", { text: design.repeats });
	if ((design.brokenShare ?? 0) > 0) terms.set("broken-rows", { text: amountWords(design.brokenShare ?? 0, "share") });
	terms.set("confidence", { text: String(design.confidence) });
	if ((design.correction ?? "holm") !== "holm") terms.set("correction", { text: design.correction ?? "" });
	if ((design.seed ?? 1) !== 1) terms.set("seed", { text: String(design.seed) });
	if (design.baseline) terms.set("baseline", { text: sourceText(design.baseline) });
	for (const [key, column] of Object.entries(design.counts ?? {})) terms.set(`counts: ${key}`, { text: column });
	segmentTerms(design, terms);
	for (const { without, metric, worseBy } of design.ablations ?? []) terms.set(`ablation without ${without}: ${metric}`, {
		text: amountText(worseBy),
		location: worseBy.location
	});
	for (const criterion of design.criteria) {
		const { metric, direction, deterministic, location, threshold, minimumImprovement, nonInferiorityMargin } = criterion;
		const { equivalenceBand, ratio, test, alternative } = criterion;
		const set = (name, text, at = location) => void terms.set(`${metric}: ${name}`, {
			text,
			location: at
		});
		if (direction && (minimumImprovement || nonInferiorityMargin)) set("direction", direction);
		if (deterministic) set("deterministic", "true");
		if (roleOf(criterion) !== usualRole(criterion)) set("role", roleOf(criterion));
		if (ratio) set("ratio", `${ratio.numerator} / ${ratio.denominator}`);
		if (test) set("test", test);
		if (alternative) set("alternative", alternative);
		if (criterion.confidence !== void 0) set("confidence", String(criterion.confidence));
		if (equivalenceBand) set("equivalence-band", amountText(equivalenceBand), equivalenceBand.location);
		if (threshold) set("threshold", thresholdText(threshold), threshold.location);
		if (minimumImprovement) set("minimum-improvement", amountText(minimumImprovement), minimumImprovement.location);
		if (nonInferiorityMargin) set("non-inferiority-margin", amountText(nonInferiorityMargin), nonInferiorityMargin.location);
	}
	return terms;
}
function segmentTerms({ segments }, terms) {
	if (!segments) return;
	const { by, metrics, minimumN, margin, location } = segments;
	terms.set("segments: by", {
		text: by,
		location
	});
	if (metrics) terms.set("segments: metrics", {
		text: [...metrics].sort().join(", "),
		location
	});
	terms.set("segments: minimum-n", {
		text: String(minimumN),
		location
	});
	if (margin) terms.set("segments: non-inferiority-margin", {
		text: amountText(margin),
		location: margin.location
	});
}
function sourceText({ stated, from, window, bounds, parts }) {
	return `${stated.replace(/^(?:\.\/)+/, "")}${from === "history" ? ` (history of ${window ?? ""}, ${bounds ?? ""})` : from ? " (base branch)" : ""}${parts === void 0 ? "" : `, parts in ${parts}`}`;
}
function thresholdText({ comparison, limit, upper, tolerance }) {
	const text = comparison === "between" ? `between ${limit} and ${upper ?? limit}` : `${comparison} ${limit}`;
	return tolerance === 1e-9 * Math.max(Math.abs(limit), Math.abs(upper ?? 0)) ? text : `${text} (tolerance ${tolerance})`;
}
function amountText({ value, scale }) {
	return scale === "share" ? amountWords(value, scale) : String(value);
}

const MOST_VERSIONS$3 = 50;
const MOST_CHANGES$1 = 10;
async function criteriaChangesSince({ path, formerly = [], design, feature, comparison }, besides, reached) {
	const changes = await comparison.changesOf?.([
		path,
		...formerly,
		...besides
	], MOST_VERSIONS$3);
	const found = [];
	for (const change of changes ?? []) {
		const after = await comparison.treeAt?.(change.commit);
		if (!after) return void 0;
		const moment = reached(change, after);
		if (moment === "after") return found.slice(0, MOST_CHANGES$1);
		const before = change.before === void 0 ? void 0 : await comparison.treeAt?.(change.before);
		found.push(...await changedTogether(change, before, after));
		if (moment === "with") return found.slice(0, MOST_CHANGES$1);
	}
	return;
	function nameIn(tree) {
		return [path, ...formerly].find((name) => tree.has(name));
	}
	async function changedTogether({ commit }, before, after) {
		const [then, since] = [before && nameIn(before), nameIn(after)];
		if (before && then !== void 0 && since !== void 0 && before.blob(then) === after.blob(since)) return [];
		const now = since === void 0 ? "absent" : await designAt(after, since);
		const was = before && then !== void 0 ? await designAt(before, then) : "absent";
		if (typeof now === "string" || typeof was === "string") return [{ commit }];
		if (changedTerms(was, now).length === 0) return [];
		const differing = [.../* @__PURE__ */ new Set([...before?.paths ?? [], ...after.paths])].filter((one) => before?.blob(one) !== after.blob(one));
		const [other] = ownChanges(path, design, feature, differing).filter((one) => !formerly.includes(one));
		return other === void 0 ? [] : [{
			commit,
			with: boundedText(other, 1e3)
		}];
	}
}

const MOST_MOVES$1 = 5;
const MOST_VERSIONS$2 = 50;
async function formerNames(path, repository, { mergeBase, changesOf, treeAt }) {
	const names = [];
	if (!mergeBase) return names;
	let at = path;
	if (!mergeBase.has(path)) {
		const blob = await repository.blob(path);
		const from = mergeBase.paths.find((other) => mergeBase.blob(other) === blob && !repository.has(other));
		if (from === void 0) return names;
		names.push(at = from);
	}
	while (names.length < MOST_MOVES$1) {
		const first = (await changesOf?.([at], MOST_VERSIONS$2))?.findLast(({ before }) => before !== void 0);
		const [before, after] = [await treeAt?.(first?.before ?? ""), await treeAt?.(first?.commit ?? "")];
		const blob = after?.blob(at);
		if (!before || blob === void 0 || before.has(at)) return names;
		const from = before.paths.find((other) => before.blob(other) === blob && !after?.has(other));
		if (from === void 0 || names.includes(from)) return names;
		names.push(at = from);
	}
	return names;
}

const MOST_NAMED$2 = 50;
const MOST_VERSIONS$1 = 50;
async function readNamedCriteria(question) {
	const { path, design, results, feature, repository } = question;
	const found = [];
	const side = results?.candidate;
	if (side?.criteria !== void 0) found.push(await ofDigest(question, side.path, side.criteria));
	else if (side?.commit !== void 0) found.push(await ofCommit(question, side.path, side.commit));
	for (const record of feature.runs.slice(0, MOST_NAMED$2)) {
		const run = readRun(repository, record);
		if (!run.outputs.some((output) => output.path === design.candidate.path)) continue;
		const recorded = [...run.code, ...run.data].find((file) => file.path === path);
		if (recorded) found.push(await ofDigest(question, record, recorded.digest));
		else if (run.record?.commit !== void 0) found.push(await ofCommit(question, record, run.record.commit));
	}
	return found;
}
async function ofDigest(question, source, digest) {
	const { path, repository, comparison } = question;
	const named = digest.trim().toLowerCase().replace(/^sha-?256:/, "");
	const base = {
		path: source,
		by: "digest",
		value: boundedText(digest, 200)
	};
	if (named === await repository.blob(path) || named === await repository.sha256(path)) return {
		...base,
		held: "same"
	};
	const { mergeBase, changesOf, treeAt } = comparison;
	if (mergeBase && await isNamed(mergeBase, path, named)) return {
		...base,
		held: await heldSince(mergeBase, question)
	};
	const changes = await changesOf?.([path], MOST_VERSIONS$1);
	for (const { commit } of changes ?? []) {
		const tree = await treeAt?.(commit);
		if (tree && await isNamed(tree, path, named)) return {
			...base,
			held: await heldSince(tree, question)
		};
	}
	return {
		...base,
		held: mergeBase && !changes ? "unreachable" : "different"
	};
}
async function isNamed(tree, path, named) {
	if (tree.blob(path) === void 0 || tree.blob(path) === named) return tree.blob(path) === named;
	const text = (await tree.texts([path])).get(path);
	return text !== void 0 && createHash("sha256").update(text).digest("hex") === named;
}
async function heldSince(tree, question) {
	const held = await heldBy(tree, question);
	if (held !== "different") return held;
	const blob = tree.blob(question.path);
	return (await criteriaChangesSince(question, [], (_, after) => after.blob(question.path) === blob ? "after" : void 0))?.length === 0 ? "agreed" : held;
}
async function ofCommit(question, source, commit) {
	const base = {
		path: source,
		by: "commit",
		value: commit
	};
	const tree = await question.comparison.treeAt?.(commit);
	return {
		...base,
		held: tree ? await heldSince(tree, question) : "unreachable"
	};
}
async function heldBy(tree, { path, design, repository }) {
	const blob = await repository.blob(path);
	if (blob !== void 0 && (tree.blob(path) === blob || tree.paths.some((other) => tree.blob(other) === blob))) return "same";
	const before = await designAt(tree, path);
	if (before === "absent") return "absent";
	return before !== "unreadable" && changedTerms(before, design).length === 0 ? "same" : "different";
}

function mlflowSummary(run) {
	return {
		find: (address) => {
			const metric = run.metrics.get(address) ?? run.metrics.get(address.replace(/^metrics\./, ""));
			return metric ? [{
				address,
				value: metric.value,
				location: metric.location
			}] : [];
		},
		names: [...run.metrics.keys()],
		origin: originOf$1([run]),
		aggregates: [],
		problems: [...run.problems, ...unfinished(run)]
	};
}
function mlflowRows(runs) {
	const kept = runs.filter(({ deleted, status }) => !deleted && status !== "running" && status !== "scheduled");
	const names = /* @__PURE__ */ new Set(["run_id", "run_name"]);
	for (const { metrics, params } of kept.slice(0, 50)) {
		for (const name of metrics.keys()) names.add(name);
		for (const name of params.keys()) names.add(`params.${name}`);
	}
	return {
		problems: [],
		names: [...names],
		unit: "run_name",
		origin: originOf$1(kept),
		*rows(columns) {
			for (const run of kept) yield {
				line: run.location.line ?? 1,
				cells: columns.map((column) => cellOf$1(run, column))
			};
		}
	};
}
function cellOf$1(run, column) {
	if (column === "run_id") return run.id;
	if (column === "run_name") return run.name;
	if (column === "status") return run.status === "failed" || run.status === "killed" ? "error" : "success";
	const [, kind, name = ""] = /^(metrics|params|tags)\.(.*)$/s.exec(column) ?? [];
	if (kind === "params") return run.params.get(name)?.text;
	if (kind === "tags") return run.tags.get(name)?.text;
	return (run.metrics.get(column) ?? (kind === "metrics" ? run.metrics.get(name) : void 0))?.value;
}
function unfinished({ status, deleted, id, location }) {
	if (deleted) return [{
		message: `the run \`${id}\` was deleted`,
		remedy: "name a run that counts",
		location
	}];
	if (status === "finished") return [];
	return [{
		message: `the run \`${id}\` has not finished: its status is ${status === "unsaid" ? "not said" : status}`,
		remedy: "name a run that finished",
		location
	}];
}
const CRITERIA = "promotion-gates.criteria";
function originOf$1(runs) {
	const same = (values) => values.every((value) => value === values[0]) ? values[0] : void 0;
	const commit = same(runs.map((run) => run.commit?.text));
	const criteria = same(runs.map(({ tags }) => tags.get(CRITERIA)?.text));
	const data = new Map(runs.flatMap(({ datasets }) => datasets.map(({ name, digest, location }) => [`${name} ${digest}`, {
		name,
		digest,
		line: location.line ?? 1
	}])));
	return {
		...commit === void 0 ? {} : { commit },
		...criteria === void 0 ? {} : { criteria },
		data: [...data.values()]
	};
}

const MOST_RUNS$1 = 2e3;
function readMlflow(access, { path }) {
	const runs = runsOf$1(access, path);
	if ("message" in runs) return {
		kind: "unreadable",
		problem: {
			...runs,
			location: runs.location ?? { path }
		}
	};
	const [first, second] = runs;
	if (!first) return {
		kind: "unreadable",
		problem: {
			message: `\`${path}\` holds no run of MLflow`,
			remedy: "name the `meta.yaml` of a run, `mlruns/EXPERIMENT/RUN/meta.yaml`, or an exported run",
			location: { path }
		}
	};
	if (!second) return {
		kind: "summary",
		format: "mlflow",
		summary: mlflowSummary(first)
	};
	return {
		kind: "rows",
		format: "mlflow",
		table: mlflowRows(runs)
	};
}
function runsOf$1({ files }, path) {
	if (/\.(db|sqlite3?)$/i.test(path)) {
		const file = files.absolute(path);
		if (typeof file === "string") return mlflowRunsInSqlite(file, path, {});
		return {
			message: file.unreadable,
			...file.remedy === void 0 ? {} : { remedy: file.remedy }
		};
	}
	if (!/(^|\/)meta\.yaml$/.test(path)) {
		const document = files.document(path, LIMITS$1.evidence);
		return "unreadable" in document ? { message: document.unreadable } : mlflowRunsInJson(document);
	}
	const folder = path.slice(0, Math.max(0, path.length - 10));
	const { folders } = mlflowRunFolders(files, folder);
	if (folders.length > MOST_RUNS$1) return {
		message: `\`${folder}\` holds more than ${MOST_RUNS$1.toLocaleString("en-US")} runs`,
		remedy: "name one run, or export those that are compared"
	};
	const runs = [];
	for (const each of folders) {
		const run = readMlflowRunFolder(files, each);
		if ("message" in run) return run;
		runs.push(run);
	}
	return runs;
}
function filesOfStore(files, path, metrics) {
	if (!/(^|\/)meta\.yaml$/.test(path)) return [];
	const { folders } = mlflowRunFolders(files, path.slice(0, Math.max(0, path.length - 10)));
	const wanted = metrics && new Set(metrics.map((metric) => metric.replace(/^metrics\./, "")));
	return folders.flatMap((folder) => {
		const start = `${folder}/metrics`;
		return [...pathsBelow(files.paths, start)].filter((file) => !wanted || wanted.has(file.slice(start.length + 1)));
	});
}

const MOST_MOVES = 10;
const MOST_VERSIONS = 20;
async function readArrival(question, before) {
	const { design, repository, comparison } = question;
	const { mergeBase, treeAt } = comparison;
	const metrics = design.criteria.map(({ metric }) => metric);
	if (!repository.has(design.candidate.path)) return void 0;
	const paths = [design.candidate.path, ...filesOfStore(repository, design.candidate.path, metrics)];
	const files = await Promise.all(paths.map(async (path) => ({
		path,
		blob: await repository.blob(path) ?? ""
	})));
	if (!mergeBase || !treeAt) return before === "same" ? { held: "unreachable" } : void 0;
	const there = movedFrom(mergeBase, files);
	if (!there) return void 0;
	const arrived = await bringing$1(question, there);
	if (!arrived) return { held: "unreachable" };
	const { commit } = arrived.change;
	if (!arrived.before) return {
		commit,
		held: "absent"
	};
	const { held, formerly } = await heldUnderAnyName(arrived.before, question);
	if (held !== "different") return {
		commit,
		held
	};
	const changes = await criteriaChangesSince({
		...question,
		formerly
	}, there.map((file) => file.path), (change) => change.commit === commit ? "with" : void 0);
	return changes ? {
		commit,
		held,
		changes
	} : { held: "unreachable" };
}
async function heldUnderAnyName(tree, question) {
	const held = await heldBy(tree, question);
	if (held !== "absent") return {
		held,
		formerly: []
	};
	const formerly = await formerNames(question.path, question.repository, question.comparison);
	const name = formerly.find((other) => tree.has(other));
	return {
		held: name === void 0 ? held : await heldBy(tree, {
			...question,
			path: name
		}),
		formerly
	};
}
async function bringing$1({ comparison }, files) {
	let held = files;
	for (let most = 1;; most = MOST_VERSIONS) {
		const found = await search(most);
		if (found || most > 1) return found;
	}
	async function search(most) {
		for (let move = 0; move <= MOST_MOVES; move += 1) {
			const changes = await comparison.changesOf?.(held.map(({ path }) => path), most);
			let moved;
			for (const change of changes ?? []) {
				const after = await comparison.treeAt?.(change.commit);
				if (!after || !holds$1(after, held)) continue;
				const before = change.before === void 0 ? void 0 : await comparison.treeAt?.(change.before);
				if (change.before !== void 0 && !before) return void 0;
				if (before && holds$1(before, held)) continue;
				moved = before && movedFrom(before, held);
				if (!moved) return {
					change,
					...before ? { before } : {}
				};
				break;
			}
			if (!moved) return void 0;
			held = moved;
			most = MOST_VERSIONS;
		}
	}
}
function holds$1(tree, files) {
	return files.every(({ path, blob }) => tree.blob(path) === blob);
}
function movedFrom(tree, files) {
	const found = files.flatMap(({ path, blob }) => {
		const at = tree.blob(path) === blob ? path : tree.paths.find((other) => tree.blob(other) === blob);
		return at === void 0 ? [] : [{
			path: at,
			blob
		}];
	});
	return found.length === files.length ? found : void 0;
}

const MOST_RUNS = 50;
const MOST_FILES$7 = 1e3;
const LONGEST_NAME$3 = 200;
function withRecordedData(results, path, feature, repository) {
	const { baseline, candidate } = results;
	if (!baseline || baseline.data || candidate.data) return results;
	const runs = feature.runs.slice(0, MOST_RUNS).map((run) => readRun(repository, run));
	const before = recordedFor(baseline, runs, path);
	const after = recordedFor(candidate, runs, path);
	if (before.length === 0 || after.length === 0) return results;
	return {
		...results,
		baseline: {
			...baseline,
			data: before
		},
		candidate: {
			...candidate,
			data: after
		}
	};
}
function recordedFor(side, runs, experiment) {
	return (runs.find(({ outputs }) => outputs.some((output) => output.path === side.path))?.data ?? []).filter(({ path }) => path !== experiment).slice(0, MOST_FILES$7).map(({ path, digest }) => ({
		name: boundedText(path, LONGEST_NAME$3),
		digest
	}));
}

const MOST_PATHS = 10;
const NOT_GIVEN = "it cannot be read from git";
async function readRegistration(question) {
	const { path, design, repository, comparison } = question;
	const served = comparison.mergeBase ? void 0 : await comparison.askServer?.();
	const tree = comparison.mergeBase ?? (served && "tree" in served ? served.tree : void 0);
	if (!tree) {
		const reason = comparison.missing ?? (comparison.base ? "the merge base is not in this checkout" : void 0);
		if (reason === void 0) return { standing: "no-base" };
		const asked = served && "refused" in served ? `. GitHub itself was asked for it: ${served.refused}` : "";
		return {
			standing: "unreachable",
			reason: boundedText(`${reason}${asked}`, 4e3)
		};
	}
	const file = await compareFile(path, repository, tree);
	if (served && file.file === "changed" && file.beforeProblem === NOT_GIVEN) return {
		standing: "unreachable",
		reason: boundedText(`${comparison.missing ?? ""}. GitHub was asked for \`${path}\` there and did not give it`, 4e3)
	};
	const results = design.candidate.path;
	const now = repository.has(results) ? await repository.blob(results) : void 0;
	const before = tree.blob(results);
	return {
		standing: "compared",
		commit: tree.commit,
		...file,
		candidateNow: repository.has(results),
		candidateBefore: before === void 0 ? "absent" : before === now ? "same" : "different",
		...comparison.changed ? { changedWith: changedWith(question, comparison.changed) } : served ? { changedWith: changedWith(question, await differing(repository, tree)) } : {}
	};
}
async function differing(repository, tree) {
	const gone = tree.paths.filter((path) => !repository.has(path));
	const other = await Promise.all(repository.paths.map(async (path) => await repository.blob(path) === tree.blob(path) ? [] : [path]));
	return /* @__PURE__ */ new Set([...gone, ...other.flat()]);
}
async function compareFile(path, repository, tree) {
	const blob = await repository.blob(path);
	const before = tree.blob(path);
	if (before === void 0) {
		const from = tree.paths.find((other) => blob !== void 0 && tree.blob(other) === blob && !repository.has(other));
		return from === void 0 ? { file: "new" } : {
			file: "moved",
			movedFrom: from
		};
	}
	if (before === blob) return { file: "unchanged" };
	const document = await tree.document(path);
	if (!document) return {
		file: "changed",
		beforeProblem: NOT_GIVEN
	};
	return designBefore(document, path, tree.has);
}
function designBefore(document, path, has) {
	const problem = checkDocument(document, experiment)[0];
	if (problem) return {
		file: "changed",
		beforeProblem: boundedText(problem.message, 4e3)
	};
	const { design } = readDesign(document, (stated) => resolvePath({
		has,
		hasFolder: () => false
	}, stated, path));
	return {
		file: "changed",
		...design ? { before: design } : { beforeProblem: "it named no results" }
	};
}
function changedWith({ design, path, feature }, changed) {
	return ownChanges(path, design, feature, changed).slice(0, MOST_PATHS).map((other) => boundedText(other, 1e3));
}

const MOST_NAMES$3 = 5;
const LONGEST_NAME$2 = 200;
function matchUnits(baseline, candidate) {
	if (baseline.unitKey && candidate.unitKey && sameKeys(baseline.unitKey, candidate.unitKey)) {
		const all = new Int32Array(baseline.count);
		for (let place = 0; place < all.length; place += 1) all[place] = place;
		const none = unitLister().list();
		return {
			baseline: all,
			candidate: all,
			whole: true,
			matching: {
				pairs: all.length,
				onlyBaseline: none,
				onlyCandidate: none
			}
		};
	}
	const { units } = baseline;
	const others = candidate.units;
	if (!units || !others) return void 0;
	const lefts = new Int32Array(units.length);
	const rights = new Int32Array(units.length);
	const taken = new Uint8Array(others.length);
	const missing = unitLister();
	let pairs = 0;
	const most = Math.min(units.length, others.length);
	while (pairs < most && units[pairs] === others[pairs]) {
		lefts[pairs] = pairs;
		rights[pairs] = pairs;
		taken[pairs] = 1;
		pairs += 1;
	}
	const placeOf = /* @__PURE__ */ new Map();
	for (let place = pairs; place < others.length; place += 1) placeOf.set(others[place] ?? "", place);
	for (let place = pairs; place < units.length; place += 1) {
		const id = units[place] ?? "";
		const other = placeOf.get(id);
		if (other === void 0) {
			if (!candidate.brokenUnits.has(id)) missing.add(id);
			continue;
		}
		lefts[pairs] = place;
		rights[pairs] = other;
		taken[other] = 1;
		pairs += 1;
	}
	const extra = unitLister();
	for (let place = 0; place < others.length; place += 1) {
		const id = others[place] ?? "";
		if (taken[place] === 0 && !baseline.brokenUnits.has(id)) extra.add(id);
	}
	return {
		baseline: lefts.subarray(0, pairs),
		candidate: rights.subarray(0, pairs),
		matching: {
			pairs,
			onlyBaseline: missing.list(),
			onlyCandidate: extra.list()
		}
	};
}
function sameKeys(left, right) {
	return left.of === right.of && Buffer.compare(left.bytes, right.bytes) === 0;
}
function unitLister() {
	const first = [];
	let count = 0;
	return {
		add: (unit) => {
			count += 1;
			if (first.length < MOST_NAMES$3) first.push(boundedText(unit, LONGEST_NAME$2));
		},
		list: () => ({
			count,
			first
		})
	};
}

function alternativeP(lower, upper, alternative = "two-sided") {
	const p = alternative === "greater" ? upper : alternative === "less" ? lower : 2 * Math.min(lower, upper);
	return Math.min(1, p);
}

function agreementP(n) {
	return 2 ** (1 - n);
}

var import_lib$5 = /* @__PURE__ */ __toESM(require_lib(), 1);
function upperNormal(probability) {
	return -(0, import_lib$5.default)(probability, 0, 1);
}

function shareBelow(sorted, value) {
	const firstWhere = (beyond) => {
		let [from, to] = [0, sorted.length];
		while (from < to) {
			const middle = from + to >>> 1;
			if (beyond(sorted[middle] ?? 0)) to = middle;
			else from = middle + 1;
		}
		return from;
	};
	return (firstWhere((seen) => seen >= value) + firstWhere((seen) => seen > value)) / (2 * sorted.length);
}

function resample(sets, statistic, draw, options) {
	const totals = sets.map((columns) => columns.map((column) => column.reduce((sum, value) => sum + value, 0)));
	const sizes = sets.map((columns) => columns[0]?.length ?? 0);
	const places = sizes.map((n) => new Uint32Array(n));
	const meansOf = (sums) => sums.map((list, set) => list.map((sum) => sum / (sizes[set] ?? 0)));
	const estimate = statistic(meansOf(totals));
	const sorted = new Float64Array(options.resamples);
	for (let place = 0; place < sorted.length; place += 1) {
		const sums = sets.map((columns, set) => {
			const drawn = places[set] ?? /* @__PURE__ */ new Uint32Array(0);
			draw(drawn.length, drawn);
			return columns.map((column) => sumAt(column, drawn));
		});
		sorted[place] = statistic(meansOf(sums));
	}
	sorted.sort();
	const plain = {
		estimate,
		sorted,
		standardError: spreadOf$1(sorted),
		bias: 0,
		acceleration: 0
	};
	if (options.kind === "percentile") return plain;
	const least = 1 / (sorted.length + 1);
	const share = Math.min(1 - least, Math.max(least, shareBelow(sorted, estimate)));
	return {
		...plain,
		bias: -upperNormal(share),
		acceleration: accelerationOf(sets, totals, sizes, statistic)
	};
}
function sumAt(column, places) {
	const whole = places.length - places.length % 4;
	let [first, second, third, fourth] = [
		0,
		0,
		0,
		0
	];
	for (let index = 0; index < whole; index += 4) {
		first += column[places[index] ?? 0] ?? 0;
		second += column[places[index + 1] ?? 0] ?? 0;
		third += column[places[index + 2] ?? 0] ?? 0;
		fourth += column[places[index + 3] ?? 0] ?? 0;
	}
	for (let index = whole; index < places.length; index += 1) first += column[places[index] ?? 0] ?? 0;
	return first + second + (third + fourth);
}
function spreadOf$1(values) {
	let sum = 0;
	for (const value of values) sum += value;
	const center = sum / values.length;
	let squares = 0;
	for (const value of values) squares += (value - center) ** 2;
	return Math.sqrt(squares / (values.length - 1));
}
function accelerationOf(sets, totals, sizes, statistic) {
	let [cubes, squares] = [0, 0];
	sets.forEach((columns, set) => {
		const n = sizes[set] ?? 0;
		const means = totals.map((list, other) => list.map((sum) => sum / (sizes[other] ?? 0)));
		const without = new Float64Array(n);
		for (let unit = 0; unit < n; unit += 1) {
			means[set] = columns.map((column, at) => ((totals[set]?.[at] ?? 0) - (column[unit] ?? 0)) / (n - 1));
			without[unit] = statistic(means);
		}
		const center = without.reduce((sum, value) => sum + value, 0) / n;
		let [ofCubes, ofSquares] = [0, 0];
		for (const value of without) {
			const influence = (n - 1) * (center - value);
			ofCubes += influence ** 3;
			ofSquares += influence ** 2;
		}
		cubes += ofCubes / n ** 3;
		squares += ofSquares / n ** 2;
	});
	return squares === 0 ? 0 : cubes / squares ** 1.5 / 6;
}

var import_lib$4 = /* @__PURE__ */ __toESM(require_lib$1(), 1);
function normalTail(z) {
	return (0, import_lib$4.default)(-z, 0, 1);
}

function sortedQuantile(sorted, share) {
	const place = share * (sorted.length - 1);
	const below = Math.min(sorted.length - 1, Math.max(0, Math.floor(place)));
	const low = sorted[below] ?? NaN;
	return low + ((sorted[below + 1] ?? low) - low) * (place - below);
}

function bootstrapInterval(drawn, tail) {
	const reach = upperNormal(tail);
	return [sortedQuantile(drawn.sorted, adjusted(drawn, -reach)), sortedQuantile(drawn.sorted, adjusted(drawn, reach))];
}
function adjusted({ bias, acceleration }, quantileWanted) {
	const moved = bias + quantileWanted;
	return normalTail(-bias - moved / (1 - acceleration * moved));
}
function bootstrapTails({ sorted, bias, acceleration }, limit) {
	const least = 1 / (sorted.length + 1);
	const share = Math.min(1 - least, Math.max(least, shareBelow(sorted, limit)));
	const moved = -upperNormal(share) - bias;
	const scaled = 1 + acceleration * moved;
	const z = scaled > 0 ? moved / scaled - bias : Math.sign(moved) * Infinity;
	return [Math.max(least, normalTail(z)), Math.max(least, normalTail(-z))];
}

function boundsOf(low, high, alternative = "two-sided") {
	return [alternative === "less" || low === -Infinity ? null : low, alternative === "greater" || high === Infinity ? null : high];
}

const POWER = .8;
function roundingOf$1(...sizes) {
	return 8 * Number.EPSILON * Math.hypot(...sizes);
}

var import_lib$3 = /* @__PURE__ */ __toESM(require_lib$2(), 1);
function upperT(probability, degreesOfFreedom) {
	return -(0, import_lib$3.default)(probability, degreesOfFreedom);
}

const UNLIMITED = 1e9;
function detectableDistance(standardError, tail, degreesOfFreedom = UNLIMITED) {
	return (upperT(tail, degreesOfFreedom) + upperT(1 - POWER, degreesOfFreedom)) * standardError;
}

var import_lib$2 = /* @__PURE__ */ __toESM(require_lib$3(), 1);
function cohenH(baseline, candidate) {
	return 2 * Math.asin(Math.sqrt(candidate)) - 2 * Math.asin(Math.sqrt(baseline));
}
function cohenG(onlyBaseline, onlyCandidate) {
	return onlyCandidate / (onlyBaseline + onlyCandidate) - .5;
}
function oddsRatio(baseline, candidate) {
	return candidate.successes * (baseline.n - baseline.successes) / (baseline.successes * (candidate.n - candidate.successes));
}
function hedgesG(baseline, candidate, difference) {
	const spread = Math.hypot(Math.sqrt(baseline.variance ?? NaN), Math.sqrt(candidate.variance ?? NaN));
	const half = (baseline.n + candidate.n - 2) / 2;
	const unbiased = Math.exp((0, import_lib$2.default)(half) - (0, import_lib$2.default)(half - .5)) / Math.sqrt(half);
	return Math.SQRT2 * difference / spread * unbiased;
}
function pairedEffect({ mean, variance }) {
	if (mean === null || variance === null || !(variance > 0)) return void 0;
	return {
		measure: "cohen-d-paired",
		value: mean / Math.sqrt(variance)
	};
}
function sidesEffect(baseline, candidate) {
	if (baseline.mean === null || candidate.mean === null) return void 0;
	const value = hedgesG(baseline, candidate, candidate.mean - baseline.mean);
	return Number.isFinite(value) ? {
		measure: "hedges-g",
		value
	} : void 0;
}

function exactDifference(found, question) {
	const { method, estimate, pAt } = found;
	const { limit, confidence, alternative = "two-sided" } = question;
	if (!Number.isFinite(estimate)) return { none: "beyond-computing" };
	const interval = boundsOf(estimate, estimate, alternative);
	if (alternative === "greater" ? estimate < limit : alternative === "less" && estimate > limit) return {
		method,
		estimate,
		interval,
		pValue: 1,
		exact: true
	};
	const share = alternative === "two-sided" ? 1 : .5;
	let requiredN = 2;
	while (pAt(requiredN) * share > 1 - confidence) requiredN += 1;
	return {
		method,
		estimate,
		interval,
		pValue: found.pValue * share,
		exact: true,
		requiredN
	};
}

function meanOf$1(values) {
	let sum = values[0] ?? NaN;
	let correction = 0;
	for (let index = 1; index < values.length; index += 1) {
		const value = values[index] ?? NaN;
		const next = sum + value;
		correction += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
		sum = next;
	}
	return (sum + correction) / values.length;
}

function lineariseRatio(numerators, denominators) {
	const n = numerators.length;
	if (denominators.length !== n) throw new RangeError(`a ratio needs as many denominators as numerators, not ${denominators.length} for ${n}`);
	if (n === 0) return void 0;
	const below = meanOf$1(denominators);
	const ratio = meanOf$1(numerators) / below;
	if (below === 0 || !Number.isFinite(below) || !Number.isFinite(ratio)) return void 0;
	const values = new Float64Array(n);
	let squares = 0;
	for (let index = 0; index < n; index += 1) {
		const denominator = denominators[index] ?? 0;
		values[index] = ratio + ((numerators[index] ?? 0) - ratio * denominator) / below;
		squares += (denominator - below) ** 2;
	}
	return {
		ratio,
		values,
		denominatorError: n < 2 ? null : Math.sqrt(squares / (n - 1) / n) / Math.abs(below)
	};
}

function sampleFromSums(n, mean, squares, likeFirst) {
	return {
		n,
		mean: Number.isFinite(mean) ? mean : null,
		variance: n < 2 ? null : varianceOf(n, squares, likeFirst)
	};
}
function varianceOf(n, squares, likeFirst) {
	let index = 1;
	while (index < n && likeFirst(index)) index += 1;
	if (index === n) return 0;
	const variance = squares / (n - 1);
	return variance > 0 && Number.isFinite(variance) ? variance : null;
}

const NONE$3 = {
	n: 0,
	mean: null,
	variance: null
};
function describePairs(baseline, candidate) {
	const n = baseline.length;
	if (candidate.length !== n) throw new RangeError(`pairs need equal numbers on both sides, not ${n} and ${candidate.length}`);
	if (n === 0) return {
		n,
		baseline: NONE$3,
		candidate: NONE$3,
		difference: NONE$3,
		covariance: null
	};
	const [before, after, apart] = meansOf(baseline, candidate);
	let [squaresBefore, squaresAfter, squaresApart, products] = [
		0,
		0,
		0,
		0
	];
	for (let index = 0; index < n; index += 1) {
		const b = baseline[index] ?? 0;
		const c = candidate[index] ?? 0;
		const fromBefore = b - before;
		const fromAfter = c - after;
		const fromApart = c - b - apart;
		squaresBefore += fromBefore * fromBefore;
		squaresAfter += fromAfter * fromAfter;
		squaresApart += fromApart * fromApart;
		products += fromBefore * fromAfter;
	}
	const difference = (index) => (candidate[index] ?? 0) - (baseline[index] ?? 0);
	return {
		n,
		baseline: sampleFromSums(n, before, squaresBefore, (index) => baseline[index] === baseline[0]),
		candidate: sampleFromSums(n, after, squaresAfter, (index) => candidate[index] === candidate[0]),
		difference: sampleFromSums(n, apart, squaresApart, (index) => difference(index) === difference(0)),
		covariance: n < 2 || !Number.isFinite(products) ? null : products / (n - 1)
	};
}
function meansOf(baseline, candidate) {
	const n = baseline.length;
	let before = baseline[0] ?? NaN;
	let after = candidate[0] ?? NaN;
	let apart = after - before;
	let [beforeCorrection, afterCorrection, apartCorrection] = [
		0,
		0,
		0
	];
	for (let index = 1; index < n; index += 1) {
		const b = baseline[index] ?? NaN;
		const c = candidate[index] ?? NaN;
		const d = c - b;
		const nextBefore = before + b;
		const nextAfter = after + c;
		const nextApart = apart + d;
		beforeCorrection += Math.abs(before) >= Math.abs(b) ? before - nextBefore + b : b - nextBefore + before;
		afterCorrection += Math.abs(after) >= Math.abs(c) ? after - nextAfter + c : c - nextAfter + after;
		apartCorrection += Math.abs(apart) >= Math.abs(d) ? apart - nextApart + d : d - nextApart + apart;
		before = nextBefore;
		after = nextAfter;
		apart = nextApart;
	}
	return [
		(before + beforeCorrection) / n,
		(after + afterCorrection) / n,
		(apart + apartCorrection) / n
	];
}

function randomWords(seed) {
	const state = Uint32Array.of(2654435769, 608135816, seed >>> 0, 1);
	const fill = (target, n) => {
		let a = (state[0] ?? 0) | 0;
		let b = (state[1] ?? 0) | 0;
		let c = (state[2] ?? 0) | 0;
		let counter = (state[3] ?? 0) | 0;
		const scale = n === void 0 ? 1 : n / 4294967296;
		for (let index = 0; index < target.length; index += 1) {
			const word = (a + b | 0) + counter | 0;
			counter = counter + 1 | 0;
			a = b ^ b >>> 9;
			b = c + (c << 3) | 0;
			c = (c << 21 | c >>> 11) + word | 0;
			target[index] = (word >>> 0) * scale;
		}
		state.set([
			a,
			b,
			c,
			counter
		]);
	};
	fill(/* @__PURE__ */ new Uint32Array(20), void 0);
	return {
		words: (target) => fill(target, void 0),
		below: (n, target) => fill(target, n)
	};
}

function tailOf({ confidence, alternative = "two-sided" }) {
	return alternative === "two-sided" ? (1 - confidence) / 2 : 1 - confidence;
}

const MOST_UNITS = 1e9;
function requiredN(question) {
	const { tail, power, degreesOfFreedom } = question;
	const ratio = (question.spreadPerUnit / question.distance) ** 2;
	if (!Number.isFinite(ratio)) return void 0;
	const needed = (df) => (upperT(tail, df) + upperT(1 - power, df)) ** 2 * ratio;
	let n = Math.max(2, Math.ceil(needed(0xe8d4a51000)));
	while (n <= MOST_UNITS && n < needed(degreesOfFreedom(n))) n += 1;
	return n <= MOST_UNITS ? n : void 0;
}
function decidableN(question, estimate, found) {
	const distance = estimate - question.limit;
	if (question.alternative === "greater" && !(distance > 0)) return void 0;
	if (question.alternative === "less" && !(distance < 0)) return void 0;
	return requiredN({
		distance,
		spreadPerUnit: found.spreadPerUnit,
		tail: tailOf(question),
		power: POWER,
		degreesOfFreedom: found.degreesOfFreedomAt
	});
}

function describeSample(values) {
	const n = values.length;
	if (n === 0) return {
		n,
		mean: null,
		variance: null
	};
	const center = meanOf$1(values);
	let squares = 0;
	for (let index = 0; index < n; index += 1) {
		const deviation = (values[index] ?? 0) - center;
		squares += deviation * deviation;
	}
	return sampleFromSums(n, center, squares, (index) => values[index] === values[0]);
}

function separationP(n, m) {
	let p = 2;
	for (let k = 1; k <= Math.min(n, m) && p > 0; k += 1) p *= k / (Math.max(n, m) + k);
	return Math.min(1, p);
}

function bootstrapPairs(baseline, candidate, question, options) {
	const [b, c] = [columnsOf$3(baseline), columnsOf$3(candidate)];
	const n = b[0]?.length ?? 0;
	for (const column of [...b, ...c]) if (column.length !== n) throw new RangeError(`pairs need equal numbers on both sides, not ${n} and ${column.length}`);
	if (n < 2) return { none: "too-few" };
	const alone = b.length === 1 && c.length === 1 && !question.relative;
	const sign = question.relative ? Math.sign(sideOf(b.map(meanOf))) : 0;
	const columns = alone ? [(c[0] ?? /* @__PURE__ */ new Float64Array(0)).map((value, index) => value - (b[0]?.[index] ?? 0))] : [...b, ...c];
	const split = alone ? 0 : b.length;
	return compare$2([columns], ([means = []]) => alone ? means[0] ?? NaN : differenceOf(means.slice(0, split), means.slice(split), sign), question, options, {
		b,
		c,
		method: "bootstrap of pairs",
		units: n,
		pAt: agreementP,
		effect: effectOf(b, c, true)
	});
}
function bootstrapSides(baseline, candidate, question, options) {
	const [b, c] = [columnsOf$3(baseline), columnsOf$3(candidate)];
	const [n, m] = [b[0]?.length ?? 0, c[0]?.length ?? 0];
	if (n < 2 || m < 2) return { none: "too-few" };
	const sign = question.relative ? Math.sign(sideOf(b.map(meanOf))) : 0;
	return compare$2([b, c], ([ofBaseline = [], ofCandidate = []]) => differenceOf(ofBaseline, ofCandidate, sign), question, options, {
		b,
		c,
		method: "bootstrap",
		units: 2 * n * m / (n + m),
		pAt: (units) => separationP(units, units),
		p: separationP(n, m),
		effect: effectOf(b, c, false)
	});
}
function columnsOf$3(side) {
	const columns = "values" in side ? [side.values] : [side.numerators, side.denominators];
	if (columns[1] && columns[1].length !== columns[0]?.length) throw new RangeError("a ratio needs as many denominators as numerators");
	return columns.map((column) => column instanceof Float64Array ? column : Float64Array.from(column));
}
function sideOf(means) {
	const [above = NaN, below = 1] = means;
	return above / below;
}
function differenceOf(ofBaseline, ofCandidate, sign) {
	const [b, c] = [sideOf(ofBaseline), sideOf(ofCandidate)];
	if (sign === 0) return c - b;
	return Math.sign(b) === sign ? (c - b) / Math.abs(b) : NaN;
}
function compare$2(sides, statistic, question, options, found) {
	const { relative, limit, alternative } = question;
	const means = (columns) => columns.map(meanOf);
	const [baselineMeans, candidateMeans] = [means(found.b), means(found.c)];
	if (baselineMeans[1] === 0 || candidateMeans[1] === 0) return { none: "zero-denominator" };
	const baseline = sideOf(baselineMeans);
	if (relative && baseline === 0) return { none: "zero-baseline" };
	const drawn = resample(sides, statistic, randomWords(options.seed).below, options);
	const { estimate, standardError, sorted } = drawn;
	if (!Number.isFinite(estimate)) return { none: "beyond-computing" };
	const last = sorted.at(-1) ?? NaN;
	if (!Number.isFinite(sorted[0]) || !Number.isFinite(last) || !Number.isFinite(drawn.acceleration)) return { none: relative ? "baseline-around-zero" : found.b.length === 2 ? "zero-denominator" : "beyond-computing" };
	const size = relative ? 1 : Math.hypot(baseline, sideOf(candidateMeans));
	const name = `${options.kind === "bca" ? "BCa" : "percentile"} ${found.method}, ${options.resamples} resamples${relative ? ", relative" : ""}`;
	if (last - (sorted[0] ?? 0) <= 4 * roundingOf$1(size)) return exactDifference({
		method: `${name}: no spread, exact test`,
		estimate,
		pValue: found.p ?? found.pAt(found.units),
		pAt: found.pAt
	}, question);
	const interval = bootstrapInterval(drawn, tailOf(question));
	const [lower, upper] = bootstrapTails(drawn, limit);
	const n = decidableN(question, estimate, {
		spreadPerUnit: standardError * Math.sqrt(found.units),
		degreesOfFreedomAt: () => 1e9
	});
	return {
		method: name,
		estimate,
		interval: boundsOf(...interval, alternative),
		pValue: alternativeP(lower, upper, alternative),
		exact: false,
		...n === void 0 ? {} : { requiredN: n },
		detectable: detectableDistance(standardError, tailOf(question)),
		...found.effect ? { effect: found.effect } : {}
	};
}
function effectOf(baseline, candidate, paired) {
	const [b, c] = [unitsOf(baseline), unitsOf(candidate)];
	if (!b || !c) return void 0;
	return paired ? pairedEffect(describePairs(b, c).difference) : sidesEffect(describeSample(b), describeSample(c));
}
function unitsOf([values, denominators]) {
	return values && denominators ? lineariseRatio(values, denominators)?.values : values;
}
function meanOf(values) {
	let sum = 0;
	for (let index = 0; index < values.length; index += 1) sum += values[index] ?? 0;
	return sum / values.length;
}

function mirroredQuestion(question) {
	const { alternative } = question;
	return {
		...question,
		limit: -question.limit,
		...alternative === void 0 ? {} : { alternative: alternative === "greater" ? "less" : alternative === "less" ? "greater" : alternative }
	};
}
function mirrored(comparison) {
	if ("none" in comparison) return comparison;
	const [low, high] = comparison.interval;
	return {
		...comparison,
		estimate: 0 - comparison.estimate,
		interval: [high === null ? null : 0 - high, low === null ? null : 0 - low],
		...comparison.effect ? { effect: {
			...comparison.effect,
			value: 0 - comparison.effect.value
		} } : {}
	};
}

function lend(values) {
	return values;
}

const FEW = 5e4;
function someOf(total) {
	return Math.max(FEW, Math.sqrt(2 * total));
}
function orderStatistics(grid, ranks) {
	if (grid.total <= FEW) {
		const all = grid.between(-Infinity, Infinity, grid.total).sort();
		return ranks.map((rank) => all[rank - 1] ?? NaN);
	}
	const guesses = guess(grid, ranks);
	const passes = [];
	const found = /* @__PURE__ */ new Map();
	for (const rank of [...ranks].sort((left, right) => left - right)) {
		if (found.has(rank)) continue;
		const { value, following } = select(grid, rank, guesses.get(rank) ?? [], passes);
		found.set(rank, value);
		if (following !== void 0 && ranks.includes(rank + 1)) found.set(rank + 1, following);
	}
	return ranks.map((rank) => found.get(rank) ?? NaN);
}
const [LEAST, MOST] = [200, 2e4];
function thinnedTo(total) {
	return Math.min(MOST, Math.max(LEAST, Math.floor(Math.sqrt(total) / 10)));
}
function slackOf(total) {
	return 2 * total / thinnedTo(total);
}
function guess(grid, ranks) {
	const most = thinnedTo(grid.total);
	const part = grid.thinned(most);
	const slack = 2 * part.total / most;
	const values = orderStatistics(part, ranks.flatMap((rank) => {
		const place = rank / grid.total * part.total;
		return [Math.max(1, Math.floor(place - slack)), Math.min(part.total, Math.ceil(place + slack))];
	}));
	return new Map(ranks.map((rank, at) => [rank, values.slice(2 * at, 2 * at + 2)]));
}
function select(grid, rank, guesses, passes) {
	const some = someOf(grid.total);
	const ends = {
		low: -Infinity,
		below: 0,
		high: Infinity,
		upTo: grid.total
	};
	const narrow = ({ count, largest, next }) => {
		if (count >= rank && count <= ends.upTo) [ends.high, ends.upTo] = [largest, count];
		if (count < rank && count >= ends.below) [ends.low, ends.below] = [next, count];
	};
	const look = (value) => {
		const passed = grid.pass(value);
		passes.push(passed);
		narrow(passed);
		return passed;
	};
	passes.forEach(narrow);
	const [least, most] = guesses;
	if (least !== void 0 && most !== void 0 && least < most && ends.upTo - ends.below > some) {
		const middle = least + (most - least) / 2;
		const missed = rank - look(middle).count;
		const value = middle + (missed + (missed > 0 ? 1 : -1) * Math.max(some / 8, Math.abs(missed) / 8)) * (most - least) / (2 * slackOf(grid.total));
		if (value > ends.low && value < ends.high) look(value);
	}
	for (const value of guesses) if (ends.upTo - ends.below > some && value > ends.low && value < ends.high) look(value);
	if (ends.low === -Infinity) look(-Infinity);
	if (ends.high === Infinity) look(Infinity);
	for (let step = 0; ends.upTo - ends.below > some && ends.low < ends.high; step += 1) {
		const { low, below, high, upTo } = ends;
		const width = upTo - below;
		const aim = rank + (step % 2 === 0 ? -1 : 1) * Math.max(some / 4, width / 400);
		const part = Math.min(1, Math.max(0, (aim - below) / width));
		const middle = step % 6 === 5 ? low / 2 + high / 2 : low + (high - low) * part;
		look(middle >= low && middle < high ? middle : low);
	}
	if (ends.low >= ends.high) return {
		value: ends.high,
		...ends.upTo > rank ? { following: ends.high } : {}
	};
	const values = grid.between(ends.low, ends.high, ends.upTo - ends.below);
	const place = rank - ends.below - 1;
	quickselect(lend(values), place);
	const value = values[place] ?? NaN;
	let following = Infinity;
	for (let at = place + 1; at < values.length; at += 1) following = Math.min(following, values[at] ?? Infinity);
	return place + 1 < values.length ? {
		value,
		following
	} : { value };
}

function differenceGrid(baseline, candidate, ratio) {
	const n = baseline.length;
	const m = candidate.length;
	const value = (b, c) => ratio ? c / b : c - b;
	return {
		total: n * m,
		pass: (limit) => {
			let [count, largest, next] = [
				0,
				-Infinity,
				Infinity
			];
			for (let i = 0, j = 0; i < n && j < m;) {
				const seen = value(baseline[i] ?? 0, candidate[j] ?? 0);
				if (seen > limit) {
					if (seen < next) next = seen;
					i += 1;
				} else {
					if (seen > largest) largest = seen;
					count += n - i;
					j += 1;
				}
			}
			return {
				count,
				largest,
				next
			};
		},
		between: (low, high, count) => {
			const values = new Float64Array(count);
			let [found, first] = [0, 0];
			for (let j = 0; j < m; j += 1) {
				const c = candidate[j] ?? 0;
				while (first < n && value(baseline[first] ?? 0, c) > high) first += 1;
				for (let i = first; i < n; i += 1) {
					const seen = value(baseline[i] ?? 0, c);
					if (seen < low) break;
					values[found] = seen;
					found += 1;
				}
			}
			return values;
		},
		thinned: (most) => differenceGrid(strided(baseline, most), strided(candidate, most), ratio)
	};
}
function walshGrid(numbers) {
	const n = numbers.length;
	const value = (i, j) => ((numbers[i] ?? 0) + (numbers[j] ?? 0)) / 2;
	return {
		total: n * (n + 1) / 2,
		pass: (limit) => {
			const twice = 2 * limit;
			let [count, largest, next] = [
				0,
				-Infinity,
				Infinity
			];
			for (let i = 0, j = n - 1; i <= j;) {
				const sum = (numbers[i] ?? 0) + (numbers[j] ?? 0);
				if (sum > twice) {
					if (sum < next) next = sum;
					j -= 1;
				} else {
					if (sum > largest) largest = sum;
					count += j - i + 1;
					i += 1;
				}
			}
			return {
				count,
				largest: largest / 2,
				next: next / 2
			};
		},
		between: (low, high, count) => {
			const values = new Float64Array(count);
			let [found, last] = [0, n - 1];
			for (let i = 0; i < n && found < count; i += 1) {
				while (last >= i && value(i, last) > high) last -= 1;
				for (let j = last; j >= i; j -= 1) {
					const seen = value(i, j);
					if (seen < low) break;
					values[found] = seen;
					found += 1;
				}
			}
			return values;
		},
		thinned: (most) => walshGrid(strided(numbers, most))
	};
}
function strided(sorted, most) {
	const few = new Float64Array(Math.min(sorted.length, most));
	for (let place = 0; place < few.length; place += 1) few[place] = sorted[Math.floor((place + .5) * sorted.length / few.length)] ?? 0;
	return few;
}

function rankSums(groups, drawn) {
	const step = groups.every(({ doubledRank }) => doubledRank % 2 === 0) ? 2 : 1;
	const rising = groups.flatMap(({ size, doubledRank }) => Array(size).fill(doubledRank / step));
	rising.sort((left, right) => left - right);
	const starts = new Float64Array(drawn + 1);
	for (let k = 1; k <= drawn; k += 1) starts[k] = (starts[k - 1] ?? 0) + (rising[k - 1] ?? 0);
	let most = 0;
	for (const rank of rising.slice(rising.length - drawn)) most += rank;
	const least = starts[drawn] ?? 0;
	const width = most - least + 1;
	const rows = Array.from({ length: drawn + 1 }, () => new Float64Array(width));
	const ends = new Int32Array(drawn + 1).fill(-1);
	const [first] = rows;
	if (first) first[0] = 1;
	ends[0] = 0;
	let seen = 0;
	for (const { size, doubledRank } of groups) {
		const rank = doubledRank / step;
		for (let k = Math.min(drawn, seen + size); k >= 1; k -= 1) {
			const row = rows[k] ?? /* @__PURE__ */ new Float64Array(0);
			let ways = 1;
			for (let j = 1; j <= Math.min(size, k); j += 1) {
				ways *= (size - j + 1) / j;
				const from = rows[k - j] ?? row;
				const shift = j * rank + (starts[k - j] ?? 0) - (starts[k] ?? 0);
				const last = Math.min(ends[k - j] ?? -1, width - 1 - shift);
				for (let s = 0; s <= last; s += 1) row[s + shift] = (row[s + shift] ?? 0) + ways * (from[s] ?? 0);
				if (last >= 0) ends[k] = Math.max(ends[k] ?? -1, last + shift);
			}
		}
		seen += size;
	}
	const counts = rows[drawn] ?? /* @__PURE__ */ new Float64Array(0);
	let total = 0;
	for (const count of counts) total += count;
	return {
		least: least * step,
		step,
		probabilities: counts.map((count) => count / total)
	};
}

const MANY = 2e3;
const TOGETHER$1 = 4;
const PILED_UP = 64;
function sortedNumbers(numbers) {
	const values = Float64Array.from(numbers);
	const n = values.length;
	if (n < MANY) return values.sort();
	let [least, most] = [Infinity, -Infinity];
	for (let index = 0; index < n; index += 1) {
		const value = values[index] ?? 0;
		if (value < least) least = value;
		if (value > most) most = value;
	}
	const shares = Math.ceil(n / TOGETHER$1);
	const scale = (shares - 1) / (most - least);
	if (!(scale > 0 && scale < Infinity) || !Number.isFinite(scale * (most - least))) return values.sort();
	const shareOf = new Int32Array(n);
	const ends = new Int32Array(shares);
	for (let index = 0; index < n; index += 1) {
		const share = Math.trunc(((values[index] ?? 0) - least) * scale);
		if (!(share >= 0 && share < shares)) return values.sort();
		shareOf[index] = share;
		ends[share] = (ends[share] ?? 0) + 1;
	}
	let end = 0;
	for (let share = 0; share < shares; share += 1) {
		const size = ends[share] ?? 0;
		if (size > PILED_UP) return values.sort();
		ends[share] = end;
		end += size;
	}
	const sorted = new Float64Array(n);
	for (let index = 0; index < n; index += 1) {
		const share = shareOf[index] ?? 0;
		const place = ends[share] ?? 0;
		sorted[place] = values[index] ?? 0;
		ends[share] = place + 1;
	}
	for (let index = 1; index < n; index += 1) {
		const value = sorted[index] ?? 0;
		let place = index;
		while (place > 0 && (sorted[place - 1] ?? 0) > value) {
			sorted[place] = sorted[place - 1] ?? 0;
			place -= 1;
		}
		sorted[place] = value;
	}
	return sorted;
}

const MOST_LOOKED_AT = 4096;
function tieTolerance(...sides) {
	const sizes = [];
	for (const side of sides) {
		const stride = Math.max(1, Math.ceil(side.length / MOST_LOOKED_AT));
		for (let index = 0; index < side.length; index += stride) {
			const size = Math.abs(side[index] ?? 0);
			if (size > 0) sizes.push(size);
		}
	}
	const sorted = Float64Array.from(sizes).sort();
	return 1024 * roundingOf$1(sorted[sorted.length >> 1] ?? 0);
}

const MOST_EXACT$1 = 5e3;
function mannWhitney(baseline, candidate, question) {
	if (baseline.length < 2 || candidate.length < 2) return { none: "too-few" };
	const b = sortedNumbers(baseline);
	const c = sortedNumbers(candidate);
	if (!question.relative || (b[0] ?? 0) > 0 && (c[0] ?? 0) > 0) return ofSorted(b, c, question);
	if ((b.at(-1) ?? 0) >= 0 || (c.at(-1) ?? 0) >= 0) return { none: "mixed-signs" };
	return mirrored(ofSorted(turned(b), turned(c), mirroredQuestion(question)));
}
function turned(sorted) {
	return sorted.map((value) => -value).reverse();
}
function ofSorted(baseline, candidate, question) {
	const { limit, relative, alternative } = question;
	const n = baseline.length;
	const m = candidate.length;
	const pairs = n * m;
	const tolerance = tieTolerance(baseline, candidate);
	const shifted = (by) => relative ? rankTogether(baseline.map((value) => value * Math.max(0, 1 + by)), candidate, 0, tolerance) : rankTogether(baseline, candidate, by, tolerance);
	const ranked = shifted(limit);
	const unshifted = question.effect === false ? void 0 : limit === 0 ? ranked : shifted(0);
	const exact = (n + m) * Math.min(n, m) <= MOST_EXACT$1;
	const tails = exact ? exactTails$1(ranked, n, m) : normalTails$1(ranked, n, m);
	const tail = tailOf(question);
	const rank = exact ? exactRank$1(n, m, tail) : normalRank$1(baseline, candidate, tail);
	const middle = Math.floor((pairs + 1) / 2);
	const wanted = [
		middle,
		pairs + 1 - middle,
		Math.max(1, rank),
		pairs + 1 - Math.max(1, rank)
	];
	const [first = NaN, second = NaN, low = NaN, high = NaN] = orderStatistics(differenceGrid(baseline, candidate, relative), wanted).map((value) => relative ? value - 1 : value);
	const estimate = first + (second - first) / 2;
	if (![
		estimate,
		low,
		high
	].every(Number.isFinite)) return { none: "beyond-computing" };
	const requiredN = noetherN(ranked.above / pairs, 6, question);
	return {
		method: `Mann–Whitney, ${exact ? "exact" : "normal approximation"}, Hodges–Lehmann ${relative ? "ratio" : "shift"}`,
		estimate,
		interval: rank < 1 ? [null, null] : boundsOf(low, high, alternative),
		pValue: alternativeP(tails.lower, tails.upper, alternative),
		exact: candidate[0] === candidate[m - 1] && baseline[0] === baseline[n - 1],
		...requiredN === void 0 ? {} : { requiredN },
		...rankDetectable(rank < 1, [low, high], question),
		...unshifted ? { effect: {
			measure: "rank-biserial",
			value: 2 * unshifted.above / pairs - 1
		} } : {}
	};
}
function rankTogether(baseline, candidate, shift, tolerance) {
	const [n, m] = [baseline.length, candidate.length];
	const groups = [];
	let [i, j, ties, above] = [
		0,
		0,
		0,
		0
	];
	while (i < n || j < m) {
		const end = Math.min(i < n ? baseline[i] ?? 0 : Infinity, j < m ? (candidate[j] ?? 0) - shift : Infinity) + tolerance;
		const before = i;
		const seen = i + j;
		while (i < n && (baseline[i] ?? 0) <= end) i += 1;
		const started = j;
		while (j < m && (candidate[j] ?? 0) - shift <= end) j += 1;
		const size = i + j - seen;
		above += (j - started) * (before + (i - before) / 2);
		if (size > 1) ties += size ** 3 - size;
		if ((n + m) * Math.min(n, m) <= MOST_EXACT$1) groups.push({
			size,
			doubledRank: 2 * seen + size + 1
		});
	}
	return {
		groups,
		ties,
		above
	};
}
function exactTails$1({ groups, above }, n, m) {
	const few = Math.min(n, m);
	const { least, step, probabilities } = rankSums(groups, few);
	const doubled = 2 * (m <= n ? above : n * m - above) + few * (few + 1);
	const place = Math.round((doubled - least) / step);
	let [atMost, atLeast] = [0, 0];
	for (let sum = 0; sum < probabilities.length; sum += 1) {
		const probability = probabilities[sum] ?? 0;
		if (sum <= place) atMost += probability;
		if (sum >= place) atLeast += probability;
	}
	return m <= n ? {
		lower: atMost,
		upper: atLeast
	} : {
		lower: atLeast,
		upper: atMost
	};
}
function normalTails$1({ ties, above }, n, m) {
	const spread = spreadOf(n, m, ties);
	if (spread === 0) return {
		lower: 1,
		upper: 1
	};
	const distance = above - n * m / 2;
	return {
		lower: normalTail(-(distance + .5) / spread),
		upper: normalTail((distance - .5) / spread)
	};
}
function spreadOf(n, m, ties) {
	const all = n + m;
	return Math.sqrt(n * m / 12 * (all + 1 - ties / (all * (all - 1))));
}
function exactRank$1(n, m, tail) {
	const few = Math.min(n, m);
	const groups = Array.from({ length: n + m }, (_, place) => ({
		size: 1,
		doubledRank: 2 * (place + 1)
	}));
	const { probabilities } = rankSums(groups, few);
	let [sum, rank] = [0, 0];
	while (rank < probabilities.length && sum + (probabilities[rank] ?? 0) <= tail) {
		sum += probabilities[rank] ?? 0;
		rank += 1;
	}
	return Math.min(rank, Math.floor((n * m + 1) / 2));
}
function normalRank$1(baseline, candidate, tail) {
	const pairs = baseline.length * candidate.length;
	const spread = spreadOf(baseline.length, candidate.length, tiesWithin(baseline) + tiesWithin(candidate));
	const rank = Math.floor(pairs / 2 + .5 - upperNormal(tail) * spread);
	return Math.min(rank, Math.floor((pairs + 1) / 2));
}
function tiesWithin(sorted) {
	let [ties, run] = [0, 1];
	for (let index = 1; index <= sorted.length; index += 1) if (index < sorted.length && sorted[index] === sorted[index - 1]) run += 1;
	else {
		ties += run ** 3 - run;
		run = 1;
	}
	return ties;
}
function noetherN(share, factor, question) {
	const { alternative } = question;
	const distance = share - .5;
	if (alternative === "greater" && !(distance > 0) || alternative === "less" && !(distance < 0)) return void 0;
	const reach = upperNormal(tailOf(question)) + upperNormal(1 - POWER);
	const n = Math.max(2, Math.ceil(reach ** 2 / (factor * distance ** 2)));
	return n <= 1e9 ? n : void 0;
}
function rankDetectable(open, [low, high], question) {
	if (open || !(high > low)) return {};
	const tail = tailOf(question);
	return { detectable: detectableDistance((high - low) / 2 / upperNormal(tail), tail) };
}

function flippedSums(differences, weights, { seed, resamples }, random = randomWords(seed)) {
	const n = differences.length;
	const found = new Float64Array(n <= 30 && 2 ** n <= resamples ? 2 ** n : resamples);
	if (found.length === 2 ** n) {
		for (let flipped = 0; flipped < found.length; flipped += 1) {
			let [sum, weight] = [0, 0];
			for (let index = 0; index < n; index += 1) if (flipped >>> index & 1) {
				sum += differences[index] ?? 0;
				weight += weights ? weights[index] ?? 0 : 1;
			}
			found[flipped] = sum / weight;
		}
		return summed(found, true);
	}
	const words = new Uint32Array(Math.ceil(n / 32));
	const sums = nibbleSums(differences, words.length * 8);
	const shares = nibbleSums(weights ?? new Float64Array(n).fill(1), words.length * 8);
	for (let place = 0; place < found.length; place += 1) {
		random.words(words);
		let [sum, weight, row] = [
			0,
			0,
			0
		];
		for (let at = 0; at < words.length; at += 1) {
			let word = words[at] ?? 0;
			for (const end = row + 128; row < end; row += 16) {
				const entry = row + (word & 15);
				sum += sums[entry] ?? 0;
				weight += shares[entry] ?? 0;
				word >>>= 4;
			}
		}
		found[place] = sum / weight;
	}
	return summed(found, false);
}
function nibbleSums(values, rows) {
	const sums = new Float64Array(rows * 16);
	for (let row = 0; row < rows; row += 1) for (let choice = 1; choice < 16; choice += 1) {
		const bit = 31 - Math.clz32(choice & -choice);
		sums[row * 16 + choice] = (sums[row * 16 + (choice & choice - 1)] ?? 0) + (values[row * 4 + bit] ?? 0);
	}
	return sums;
}
function swappedSums(baseline, candidate, { seed, resamples }, relative, random = randomWords(seed)) {
	const [n, m] = [baseline.length, candidate.length];
	const count = combinations(n + m, m, resamples);
	const pooled = new Float64Array(n + m);
	pooled.set(candidate);
	pooled.set(baseline, m);
	const found = new Float64Array(count ?? resamples);
	const few = Math.min(n, m);
	const ofCandidate = few === m;
	const candidateSum = candidate.reduce((sum, value) => sum + value, 0);
	const baselineSum = baseline.reduce((sum, value) => sum + value, 0);
	const threshold = (sum, ofTheirs, baselineIn) => {
		const came = ofCandidate ? few - ofTheirs : ofTheirs;
		if (came === 0) return NaN;
		const exchanged = ofCandidate ? candidateSum - sum : sum - baselineSum;
		if (!relative) return exchanged / came;
		return exchanged / (ofCandidate ? baselineIn : baselineSum - baselineIn);
	};
	if (count !== void 0) {
		const chosen = Uint32Array.from({ length: few }, (_, index) => index);
		for (let place = 0; place < count; place += 1) {
			let [sum, ofTheirs, baselineIn] = [
				0,
				0,
				0
			];
			for (const unit of chosen) {
				const value = pooled[unit] ?? 0;
				sum += value;
				if (unit < m) ofTheirs += 1;
				else baselineIn += value;
			}
			found[place] = threshold(sum, ofTheirs, baselineIn);
			let last = few - 1;
			while (last >= 0 && chosen[last] === n + m - few + last) last -= 1;
			if (last < 0) break;
			chosen[last] = (chosen[last] ?? 0) + 1;
			for (let next = last + 1; next < few; next += 1) chosen[next] = (chosen[next - 1] ?? 0) + 1;
		}
		return summed(found, true);
	}
	const order = Uint32Array.from({ length: n + m }, (_, index) => index);
	const words = new Uint32Array(few);
	for (let place = 0; place < found.length; place += 1) {
		random.words(words);
		let [sum, ofTheirs, baselineIn] = [
			0,
			0,
			0
		];
		for (let index = 0; index < few; index += 1) {
			const other = index + (words[index] ?? 0) / 4294967296 * (n + m - index) >>> 0;
			const unit = order[other] ?? 0;
			order[other] = order[index] ?? 0;
			order[index] = unit;
			const value = pooled[unit] ?? 0;
			sum += value;
			const theirs = unit - m >>> 31;
			ofTheirs += theirs;
			if (relative) baselineIn += (1 - theirs) * value;
		}
		found[place] = threshold(sum, ofTheirs, baselineIn);
	}
	return summed(found, false);
}
function summed(found, all) {
	const thresholds = found.filter((threshold) => !Number.isNaN(threshold)).sort();
	return {
		thresholds,
		always: found.length - thresholds.length + (all ? 0 : 1),
		whole: found.length + (all ? 0 : 1),
		all
	};
}
function combinations(n, k, most) {
	let ways = 1;
	for (let step = 1; step <= Math.min(k, n - k); step += 1) {
		ways = ways * (n - Math.min(k, n - k) + step) / step;
		if (ways > most) return void 0;
	}
	return Math.round(ways);
}

function permutePairs(baseline, candidate, question, resampling, random) {
	const n = baseline.length;
	if (candidate.length !== n) throw new RangeError(`pairs need equal numbers on both sides, not ${n} and ${candidate.length}`);
	if (n < 2) return { none: "too-few" };
	return signed(baseline, candidate, question, (b, c, asked) => {
		const differences = c.map((value, index) => value - (b[index] ?? 0));
		const sums = flippedSums(differences, asked.relative ? b : void 0, resampling, random);
		const spread = describeSample(asked.relative ? differences.map((d, index) => d - asked.limit * (b[index] ?? 0)) : differences);
		return fromSums(sums, asked, {
			method: "sign-flip permutation",
			difference: describeSample(differences).mean,
			baseline: describeSample(b).mean,
			spreadPerUnit: Math.sqrt(spread.variance ?? NaN),
			standardError: Math.sqrt((spread.variance ?? NaN) / n),
			effect: pairedEffect(describeSample(differences)),
			noise: roundingOf$1(meanSize(b), meanSize(c)),
			flat: spread.variance !== null && Math.sqrt(spread.variance) <= roundingOf$1(meanSize(b), meanSize(c))
		});
	});
}
function permuteSides(baseline, candidate, question, resampling, random) {
	if (baseline.length < 2 || candidate.length < 2) return { none: "too-few" };
	return signed(baseline, candidate, question, (b, c, asked) => {
		const sums = swappedSums(b, c, resampling, asked.relative, random);
		const [ofBaseline, ofCandidate] = [describeSample(b), describeSample(c)];
		const factor = asked.relative ? 1 + asked.limit : 1;
		const noise = roundingOf$1(meanSize(b), meanSize(c));
		return fromSums(sums, asked, {
			method: "permutation of units",
			difference: ofBaseline.mean === null || ofCandidate.mean === null ? null : ofCandidate.mean - ofBaseline.mean,
			baseline: ofBaseline.mean,
			spreadPerUnit: Math.hypot(factor * Math.sqrt(ofBaseline.variance ?? NaN), Math.sqrt(ofCandidate.variance ?? NaN)),
			standardError: Math.hypot(factor * Math.sqrt((ofBaseline.variance ?? NaN) / ofBaseline.n), Math.sqrt((ofCandidate.variance ?? NaN) / ofCandidate.n)),
			effect: sidesEffect(ofBaseline, ofCandidate),
			noise,
			flat: ofBaseline.variance === 0 && ofCandidate.variance === 0
		});
	});
}
function signed(baseline, candidate, question, compare) {
	const [b, c] = [Float64Array.from(baseline), Float64Array.from(candidate)];
	if (!question.relative) return compare(b, c, question);
	const least = b.reduce((low, value) => Math.min(low, value), Infinity);
	const most = b.reduce((high, value) => Math.max(high, value), -Infinity);
	if (least === 0 && most === 0) return { none: "zero-baseline" };
	if (least >= 0) return compare(b, c, question);
	if (most > 0) return { none: "mixed-signs" };
	const turned = (values) => values.map((value) => -value);
	return mirrored(compare(turned(b), turned(c), mirroredQuestion(question)));
}
function fromSums(sums, question, seen) {
	const { limit, relative, alternative } = question;
	const { thresholds, always, whole, all } = sums;
	if (seen.difference === null || seen.baseline === null) return { none: "beyond-computing" };
	const scale = relative ? Math.abs(seen.baseline) : 1;
	const estimate = seen.difference / scale;
	const noise = 8 * seen.noise / scale;
	let [atMost, atLeast] = [always, always];
	for (let index = 0; index < thresholds.length; index += 1) {
		const threshold = thresholds[index] ?? 0;
		if (threshold <= limit + noise) atMost += 1;
		if (threshold >= limit - noise) atLeast += 1;
	}
	const tail = tailOf(question);
	const allowed = Math.floor(tail * whole * (1 + 1e-12)) - always;
	const bounded = allowed >= 0 && allowed < thresholds.length;
	const low = bounded ? thresholds[allowed] ?? NaN : -Infinity;
	const high = bounded ? thresholds[thresholds.length - 1 - allowed] ?? NaN : Infinity;
	const pValue = alternativeP(atLeast / whole, atMost / whole, alternative);
	if (![estimate, pValue].every(Number.isFinite) || Number.isNaN(low) || Number.isNaN(high)) return { none: "beyond-computing" };
	const n = decidableN(question, estimate, {
		spreadPerUnit: seen.spreadPerUnit / scale,
		degreesOfFreedomAt: (units) => units - 1
	});
	return {
		method: `${seen.method}, ${all ? `all ${whole}` : `${whole - 1} drawn`}${relative ? ", relative" : ""}`,
		estimate,
		interval: boundsOf(low, high, alternative),
		pValue,
		exact: seen.flat,
		...n === void 0 ? {} : { requiredN: n },
		...seen.flat ? {} : { detectable: detectableDistance(seen.standardError / scale, tail) },
		...seen.effect ? { effect: seen.effect } : {}
	};
}
function meanSize(values) {
	let sum = 0;
	for (let index = 0; index < values.length; index += 1) sum += Math.abs(values[index] ?? 0);
	return sum / values.length;
}

function signedRankSums(ranks) {
	const probabilities = new Float64Array(ranks.reduce((total, rank) => total + rank, 0) + 1);
	probabilities[0] = 1;
	let most = 0;
	for (const rank of ranks) {
		most += rank;
		for (let sum = most; sum >= 0; sum -= 1) {
			const without = probabilities[sum] ?? 0;
			probabilities[sum] = (without + (sum >= rank ? probabilities[sum - rank] ?? 0 : 0)) / 2;
		}
	}
	return probabilities;
}

const MOST_EXACT = 100;
function wilcoxon(baseline, candidate, question) {
	const n = baseline.length;
	if (candidate.length !== n) throw new RangeError(`pairs need equal numbers on both sides, not ${n} and ${candidate.length}`);
	if (n < 2) return { none: "too-few" };
	if (!question.relative) return ofDifferences(sortedPairs(baseline, candidate, (b, c) => c - b), tieTolerance(baseline, candidate), question);
	const signs = /* @__PURE__ */ new Set();
	for (let index = 0; index < n; index += 1) {
		signs.add(Math.sign(baseline[index] ?? 0));
		signs.add(Math.sign(candidate[index] ?? 0));
	}
	if (signs.size !== 1 || signs.has(0)) return { none: "mixed-signs" };
	const quotients = sortedPairs(baseline, candidate, (b, c) => Math.log(c / b));
	const tolerance = 1024 * roundingOf$1(1);
	return signs.has(1) ? ofDifferences(quotients, tolerance, question) : mirrored(ofDifferences(quotients, tolerance, mirroredQuestion(question)));
}
function sortedPairs(baseline, candidate, of) {
	const values = new Float64Array(baseline.length);
	for (let index = 0; index < values.length; index += 1) values[index] = of(baseline[index] ?? 0, candidate[index] ?? 0);
	return sortedNumbers(values);
}
function ofDifferences(sorted, tolerance, question) {
	const { limit, relative, alternative } = question;
	const n = sorted.length;
	const ranked = signedRanks(sorted, relative ? Math.log(Math.max(Number.MIN_VALUE, 1 + limit)) : limit, tolerance);
	const unshifted = question.effect === false ? void 0 : limit === 0 ? ranked : signedRanks(sorted, 0, tolerance);
	const exact = n <= MOST_EXACT;
	const tails = exact ? exactTails(ranked) : normalTails(ranked);
	const total = n * (n + 1) / 2;
	const rank = exact ? exactRank(n, tailOf(question)) : normalRank(n, tailOf(question));
	const middle = Math.floor((total + 1) / 2);
	const ranks = [
		middle,
		total + 1 - middle,
		Math.max(1, rank),
		total + 1 - Math.max(1, rank)
	];
	const found = orderStatistics(walshGrid(sorted), ranks);
	const scaled = (value) => relative ? Math.expm1(value) : value;
	const [first = NaN, second = NaN, low = NaN, high = NaN] = found;
	const estimate = scaled(first + (second - first) / 2);
	const ends = [scaled(low), scaled(high)];
	if (![estimate, ...ends].every(Number.isFinite)) return { none: "beyond-computing" };
	const useful = noetherN(ranked.n === 0 ? .5 : ranked.positive / (ranked.n * (ranked.n + 1) / 2), 3, question);
	const requiredN = useful === void 0 ? void 0 : Math.ceil(useful * n / ranked.n);
	return {
		method: `Wilcoxon signed rank, ${exact ? "exact" : "normal approximation"}, Hodges–Lehmann ${relative ? "ratio" : "shift"}`,
		estimate,
		interval: rank < 1 ? [null, null] : boundsOf(...ends, alternative),
		pValue: alternativeP(tails.lower, tails.upper, alternative),
		exact: (sorted[n - 1] ?? 0) - (sorted[0] ?? 0) <= tolerance,
		...requiredN === void 0 ? {} : { requiredN },
		...rankDetectable(rank < 1, ends, question),
		...!unshifted || unshifted.n === 0 ? {} : { effect: {
			measure: "rank-biserial",
			value: 4 * unshifted.positive / (unshifted.n * (unshifted.n + 1)) - 1
		} }
	};
}
function signedRanks(sorted, shift, tolerance) {
	const total = sorted.length;
	let [left, right] = [0, 0];
	while (left < total && (sorted[left] ?? 0) - shift < -tolerance) left += 1;
	right = left;
	while (right < total && (sorted[right] ?? 0) - shift <= tolerance) right += 1;
	const n = left + total - right;
	const doubled = [];
	left -= 1;
	let [seen, positive, ties] = [
		0,
		0,
		0
	];
	while (left >= 0 || right < total) {
		const below = left >= 0 ? shift - (sorted[left] ?? 0) : Infinity;
		const above = right < total ? (sorted[right] ?? 0) - shift : Infinity;
		const end = Math.min(below, above) + tolerance;
		const [leftStart, rightStart] = [left, right];
		while (left >= 0 && shift - (sorted[left] ?? 0) <= end) left -= 1;
		while (right < total && (sorted[right] ?? 0) - shift <= end) right += 1;
		const size = leftStart - left + right - rightStart;
		const doubledRank = 2 * seen + size + 1;
		positive += (right - rightStart) * doubledRank / 2;
		if (size > 1) ties += size ** 3 - size;
		if (total <= MOST_EXACT) for (let unit = 0; unit < size; unit += 1) doubled.push(doubledRank);
		seen += size;
	}
	return {
		n,
		positive,
		ties,
		doubled
	};
}
function exactTails({ positive, doubled }) {
	const halved = doubled.every((rank) => rank % 2 === 0);
	const probabilities = signedRankSums(halved ? doubled.map((rank) => rank / 2) : doubled);
	const place = Math.round(halved ? positive : 2 * positive);
	let [lower, upper] = [0, 0];
	for (let sum = 0; sum < probabilities.length; sum += 1) {
		const probability = probabilities[sum] ?? 0;
		if (sum <= place) lower += probability;
		if (sum >= place) upper += probability;
	}
	return {
		lower,
		upper
	};
}
function normalTails({ n, positive, ties }) {
	const spread = Math.sqrt(n * (n + 1) * (2 * n + 1) / 24 - ties / 48);
	if (spread === 0) return {
		lower: 1,
		upper: 1
	};
	const distance = positive - n * (n + 1) / 4;
	return {
		lower: normalTail(-(distance + .5) / spread),
		upper: normalTail((distance - .5) / spread)
	};
}
function exactRank(n, tail) {
	const probabilities = signedRankSums(Array.from({ length: n }, (_, place) => place + 1));
	let [sum, rank] = [0, 0];
	while (rank < probabilities.length && sum + (probabilities[rank] ?? 0) <= tail) {
		sum += probabilities[rank] ?? 0;
		rank += 1;
	}
	return Math.min(rank, Math.floor(probabilities.length / 2));
}
function normalRank(n, tail) {
	const total = n * (n + 1) / 2;
	const spread = Math.sqrt(n * (n + 1) * (2 * n + 1) / 24);
	return Math.min(Math.floor(total / 2 + .5 - upperNormal(tail) * spread), Math.floor((total + 1) / 2));
}

const OF_VALUES = /* @__PURE__ */ new Set([
	"mann-whitney",
	"wilcoxon",
	"permutation",
	"bootstrap"
]);
function needsValues(test) {
	return OF_VALUES.has(test);
}
const LEAST_EXPECTED = 5;
function chooseTest(criterion, numbers, relative) {
	if (criterion.test !== void 0) return criterion.test;
	const paired = (numbers?.pairs?.n ?? 0) > 0;
	if (numbers?.candidate.sums) return paired ? "paired-t" : "welch";
	if (paired) return numbers?.pairs?.yesNo ? "mcnemar" : "paired-t";
	const baseline = numbers?.baseline;
	const candidate = numbers?.candidate;
	if (baseline?.successes === void 0 || candidate?.successes === void 0) return "welch";
	const total = baseline.moments.n + candidate.moments.n;
	const yes = baseline.successes + candidate.successes;
	const rarer = Math.min(yes, total - yes);
	const smaller = Math.min(baseline.moments.n, candidate.moments.n);
	return !relative && rarer * smaller / total < LEAST_EXPECTED ? "fisher" : "proportions";
}

function exactAtZero(difference, exactP, question) {
	const { limit, confidence, alternative = "two-sided" } = question;
	const { estimate, pValue } = difference;
	const upwards = alternative === "two-sided" ? estimate > 0 : alternative === "greater";
	const beyond = upwards ? limit > 0 : limit < 0;
	const claimed = alternative !== "two-sided" || (upwards ? estimate > limit : estimate < limit);
	const [low, high] = difference.interval;
	const accepted = exactP > 1 - confidence;
	return {
		...difference,
		pValue: limit === 0 ? exactP : beyond && claimed ? Math.max(pValue, exactP) : pValue,
		interval: accepted ? [low === null ? null : Math.min(low, 0), high === null ? null : Math.max(high, 0)] : [low, high]
	};
}

function hypergeometricTails(total, marked, drawn, seen) {
	const least = Math.max(0, drawn + marked - total);
	const most = Math.min(drawn, marked);
	const mode = Math.min(most, Math.max(least, Math.floor((drawn + 1) * (marked + 1) / (total + 2))));
	const weights = new Float64Array(most - least + 1);
	weights[mode - least] = 1;
	for (let k = mode; k < most; k += 1) {
		const weight = (weights[k - least] ?? 0) * ((marked - k) / (k + 1) * ((drawn - k) / (total - marked - drawn + k + 1)));
		if (weight === 0) break;
		weights[k + 1 - least] = weight;
	}
	for (let k = mode; k > least; k -= 1) {
		const weight = (weights[k - least] ?? 0) * (k / (marked - k + 1) * ((total - marked - drawn + k) / (drawn - k + 1)));
		if (weight === 0) break;
		weights[k - 1 - least] = weight;
	}
	const probable = (weights[seen - least] ?? 0) * (1 + 1e-7);
	let [whole, lower, upper, both] = [
		0,
		0,
		0,
		0
	];
	const add = (k) => {
		const weight = weights[k - least] ?? 0;
		whole += weight;
		if (k <= seen) lower += weight;
		if (k >= seen) upper += weight;
		if (weight <= probable) both += weight;
	};
	for (let k = least; k < mode; k += 1) add(k);
	const rising = [
		whole,
		lower,
		upper,
		both
	];
	[whole, lower, upper, both] = [
		0,
		0,
		0,
		0
	];
	for (let k = most; k >= mode; k -= 1) add(k);
	whole += rising[0];
	return {
		lower: Math.min(1, (lower + rising[1]) / whole),
		upper: Math.min(1, (upper + rising[2]) / whole),
		both: Math.min(1, (both + rising[3]) / whole)
	};
}

function restrictedDifference(baseline, candidate, difference) {
	const total = baseline.n + candidate.n;
	const successes = baseline.successes + candidate.successes;
	if (difference === 0) return successes / total;
	const quadratic = ((candidate.n + 2 * baseline.n) * difference - total - successes) / total;
	const linear = ((baseline.n * difference - total - 2 * baseline.successes) * difference + successes) / total;
	const constant = baseline.successes * difference * (1 - difference) / total;
	const third = quadratic / 3;
	const q = third ** 3 - linear * quadratic / 6 + constant / 2;
	const p = (q < 0 ? -1 : 1) * Math.sqrt(Math.max(0, third ** 2 - linear / 3));
	const cosine = p === 0 ? 0 : Math.min(1, Math.max(-1, q / p ** 3));
	let share = 2 * p * Math.cos((Math.PI + Math.acos(cosine)) / 3) - third;
	const least = Math.max(0, -difference);
	const most = Math.min(1, 1 - difference);
	for (let step = 0; step < 4; step += 1) {
		const value = ((share + quadratic) * share + linear) * share + constant;
		const slope = (3 * share + 2 * quadratic) * share + linear;
		const next = share - value / slope;
		if (!(Math.abs(next - share) < 1e-6)) break;
		share = next;
	}
	return Math.min(most, Math.max(least, share));
}
function restrictedRatio(baseline, candidate, ratio) {
	const successes = baseline.successes + candidate.successes;
	const linear = candidate.successes + baseline.n + ratio * (baseline.successes + candidate.n);
	const square = linear ** 2 - 4 * (baseline.n + candidate.n) * ratio * successes;
	return Math.min(1, 1 / ratio, 2 * successes / (linear + Math.sqrt(Math.max(0, square))));
}

function root(f, from, to) {
	let near = from;
	let far = to;
	const sign = Math.sign(f(near));
	for (let step = 0; step < 200; step += 1) {
		const middle = near + (far - near) / 2;
		if (middle === near || middle === far) break;
		if (Math.sign(f(middle)) === sign) near = middle;
		else far = middle;
	}
	return near;
}

function scoreDifference(found, question) {
	const { method, estimate, effect } = found;
	const { limit, alternative } = question;
	const quantile = upperNormal(tailOf(question));
	const [low, high] = found.interval?.(quantile) ?? invert(found, quantile);
	const z = found.z(limit);
	const pValue = alternativeP(normalTail(-z), normalTail(z), alternative);
	if (![
		estimate,
		low,
		pValue
	].every(Number.isFinite) || Number.isNaN(high)) return { none: "beyond-computing" };
	const requiredN = scoreRequiredN(found, question);
	const detectable = Math.max(reachOf(found, question) / Math.sqrt(found.units), estimate > limit ? estimate - low : high - estimate);
	return {
		method,
		estimate,
		interval: boundsOf(low, high, alternative),
		pValue,
		exact: false,
		...requiredN === void 0 ? {} : { requiredN },
		...Number.isFinite(detectable) ? { detectable } : {},
		...effect === void 0 || !Number.isFinite(effect.value) ? {} : { effect }
	};
}
function invert({ estimate, range, z }, quantile) {
	const end = (limit, target) => {
		const excess = (truth) => z(truth) - target;
		let far = limit;
		if (far === Infinity) {
			far = 2 * Math.abs(estimate) + 1;
			while (far < 1e300 && excess(far) > 0) far *= 2;
			if (far >= 1e300) return Infinity;
		}
		return root(excess, estimate, far);
	};
	return [estimate === range[0] ? estimate : end(range[0], quantile), estimate === range[1] ? estimate : end(range[1], -quantile)];
}
function scoreRequiredN(found, question) {
	const { limit, alternative } = question;
	const distance = found.estimate - limit;
	if (alternative === "greater" && !(distance > 0) || alternative === "less" && !(distance < 0)) return void 0;
	const n = Math.max(2, Math.ceil((reachOf(found, question) / distance) ** 2));
	return n <= 1e9 ? n : void 0;
}
function reachOf({ estimate, spreadAt }, question) {
	return upperNormal(tailOf(question)) * spreadAt(question.limit) + upperNormal(1 - POWER) * spreadAt(estimate);
}

function wilsonInterval(proportion, confidence, alternative = "two-sided") {
	if (proportion.n === 0) return [null, null];
	const [low, high] = wilsonEnds(proportion, upperNormal(tailOf({
		confidence,
		alternative,
		limit: 0,
		relative: false
	})));
	return boundsOf(low, high, alternative);
}
function wilsonEnds({ n, successes }, z) {
	const share = successes / n;
	const square = z ** 2;
	const reach = z * Math.sqrt(share * (1 - share) / n + square / (4 * n ** 2));
	const center = share + square / (2 * n);
	const width = 1 + square / n;
	return [successes === 0 ? 0 : (center - reach) / width, successes === n ? 1 : (center + reach) / width];
}

function compareProportions(baseline, candidate, question) {
	if (baseline.n < 2 || candidate.n < 2) return { none: "too-few" };
	if (question.relative && baseline.successes === 0) return { none: "zero-baseline" };
	const b = baseline.successes / baseline.n;
	const c = candidate.successes / candidate.n;
	const units = 2 * baseline.n * candidate.n / (baseline.n + candidate.n);
	const effect = {
		measure: "cohen-h",
		value: cohenH(b, c)
	};
	const asShares = [{
		n: 1,
		successes: b
	}, {
		n: 1,
		successes: c
	}];
	if (question.relative) return scoreDifference({
		method: "score test of the ratio of proportions",
		estimate: (c - b) / b,
		range: [-1, Infinity],
		z: (truth) => scored(c - (1 + truth) * b, ratioVariance$1(baseline, candidate, truth)),
		spreadAt: (truth) => Math.sqrt(ratioVariance$1(...asShares, truth)) / b,
		units,
		effect
	}, question);
	return scoreDifference({
		method: "score test of proportions, Newcombe interval",
		estimate: c - b,
		range: [-1, 1],
		z: (truth) => scored(c - b - truth, differenceVariance(baseline, candidate, truth)),
		interval: (quantile) => newcombe(baseline, candidate, quantile),
		spreadAt: (truth) => Math.sqrt(differenceVariance(...asShares, truth)),
		units,
		effect
	}, question);
}
function scored(distance, variance) {
	return distance === 0 ? 0 : distance / Math.sqrt(variance);
}
function differenceVariance(baseline, candidate, truth) {
	if (Math.abs(truth) >= 1) return 0;
	const b = restrictedDifference(baseline, candidate, truth);
	const c = Math.min(1, Math.max(0, b + truth));
	return b * (1 - b) / baseline.n + c * (1 - c) / candidate.n;
}
function ratioVariance$1(baseline, candidate, truth) {
	const ratio = 1 + truth;
	if (ratio <= 0) return 0;
	const b = restrictedRatio(baseline, candidate, ratio);
	const c = Math.min(1, ratio * b);
	return ratio ** 2 * b * (1 - b) / baseline.n + c * (1 - c) / candidate.n;
}
function newcombe(baseline, candidate, quantile) {
	const b = baseline.successes / baseline.n;
	const c = candidate.successes / candidate.n;
	const [bLow, bHigh] = wilsonEnds(baseline, quantile);
	const [cLow, cHigh] = wilsonEnds(candidate, quantile);
	return [c - b - Math.hypot(c - cLow, bHigh - b), c - b + Math.hypot(cHigh - c, b - bLow)];
}

function fisherExact(baseline, candidate, question) {
	const score = compareProportions(baseline, candidate, question);
	if ("none" in score) return score;
	const { alternative = "two-sided" } = question;
	const tails = hypergeometricTails(baseline.n + candidate.n, baseline.successes + candidate.successes, candidate.n, candidate.successes);
	const exactP = {
		"two-sided": tails.both,
		less: tails.lower,
		greater: tails.upper
	}[alternative];
	const ratio = oddsRatio(baseline, candidate);
	const { effect: _, requiredN, detectable, ...rest } = score;
	const n = requiredN === void 0 ? void 0 : withContinuity(requiredN, score.estimate - question.limit, question, baseline);
	return exactAtZero({
		...rest,
		method: question.limit === 0 ? `Fisher exact (interval: ${score.method})` : `${score.method}, Fisher exact at 0`,
		...n === void 0 ? {} : { requiredN: n },
		...detectable === void 0 ? {} : { detectable: detectable + continuityOf(baseline, candidate, question) },
		...Number.isFinite(ratio) ? { effect: {
			measure: "odds-ratio",
			value: ratio
		} } : {}
	}, exactP, question);
}
function withContinuity(n, distance, { relative }, baseline) {
	const size = Math.abs(distance) * (relative ? baseline.successes / baseline.n : 1);
	return Math.ceil(n / 4 * (1 + Math.sqrt(1 + 4 / (n * size))) ** 2);
}
function continuityOf(baseline, candidate, { relative }) {
	return 1 / (2 * baseline.n * candidate.n / (baseline.n + candidate.n)) / (relative ? baseline.successes / baseline.n : 1);
}

var import_lib$1 = /* @__PURE__ */ __toESM(require_lib$4(), 1);
function binomialTail(k, n, probability) {
	return k <= 0 ? 1 : k > n ? 0 : (0, import_lib$1.default)(probability, k, n - k + 1);
}

function mcnemar(pairs, question) {
	const { both, onlyBaseline, onlyCandidate, neither } = pairs;
	const n = both + onlyBaseline + onlyCandidate + neither;
	if (n < 2) return { none: "too-few" };
	const b = both + onlyBaseline;
	if (question.relative && b === 0) return { none: "zero-baseline" };
	const interval = question.relative ? "score interval of the ratio" : "Tango score interval";
	const method = question.limit === 0 ? `McNemar exact (${interval})` : `paired score test, McNemar exact at 0 (${interval})`;
	const shares = {
		both: both / n,
		onlyBaseline: onlyBaseline / n,
		onlyCandidate: onlyCandidate / n,
		neither: neither / n
	};
	const difference = onlyCandidate - onlyBaseline;
	const effect = {
		measure: "cohen-g",
		value: cohenG(onlyBaseline, onlyCandidate)
	};
	const score = scoreDifference(question.relative ? {
		method,
		units: n,
		effect,
		estimate: difference / b,
		range: [-1, Infinity],
		z: (truth) => scored(difference - truth * b, n * ratioVariance(shares, truth)),
		spreadAt: (truth) => Math.sqrt(ratioVariance(shares, truth)) * n / b
	} : {
		method,
		units: n,
		effect,
		estimate: difference / n,
		range: [-1, 1],
		z: (truth) => scored(difference - n * truth, n * pairedVariance(shares, truth)),
		spreadAt: (truth) => Math.sqrt(pairedVariance(shares, truth))
	}, question);
	if ("none" in score) return score;
	const discordant = onlyBaseline + onlyCandidate;
	const exactP = alternativeP(binomialTail(onlyBaseline, discordant, .5), binomialTail(onlyCandidate, discordant, .5), question.alternative);
	return exactAtZero(score, exactP, question);
}
function pairedVariance({ onlyBaseline, onlyCandidate }, truth) {
	if (Math.abs(truth) >= 1) return 0;
	const share = largerRoot(2, (2 - onlyCandidate + onlyBaseline) * truth - onlyBaseline - onlyCandidate, -onlyBaseline * truth * (1 - truth));
	return Math.max(0, 2 * share + truth * (1 - truth));
}
function ratioVariance({ both, onlyBaseline, onlyCandidate }, truth) {
	const ratio = 1 + truth;
	if (ratio <= 0) return 0;
	const any = both + onlyBaseline + onlyCandidate;
	const shift = -truth * any;
	const p01 = Math.max(0, largerRoot((1 + ratio) * ratio, (1 + ratio) * shift - onlyBaseline - ratio ** 2 * onlyCandidate, -ratio * onlyCandidate * shift));
	return ratio * (p01 + Math.max(0, ratio * p01 + shift));
}
function largerRoot(a, b, c) {
	const square = Math.sqrt(Math.max(0, b ** 2 - 4 * a * c));
	return b <= 0 ? (square - b) / (2 * a) : -2 * c / (b + square);
}

var import_lib = /* @__PURE__ */ __toESM(require_lib$5(), 1);
function tDifference(found, question) {
	const { method, estimate, standardError, degreesOfFreedom, effect } = found;
	const { limit, alternative } = question;
	const reach = upperT(tailOf(question), degreesOfFreedom) * standardError;
	const t = (estimate - limit) / standardError;
	const pValue = alternativeP((0, import_lib.default)(t, degreesOfFreedom), (0, import_lib.default)(-t, degreesOfFreedom), alternative);
	if (![
		estimate - reach,
		estimate + reach,
		pValue
	].every(Number.isFinite)) return { none: "beyond-computing" };
	const n = decidableN(question, estimate, found);
	return {
		method,
		estimate,
		interval: boundsOf(estimate - reach, estimate + reach, alternative),
		pValue,
		exact: false,
		...n === void 0 ? {} : { requiredN: n },
		detectable: detectableDistance(standardError, tailOf(question), degreesOfFreedom),
		...effect === void 0 ? {} : { effect }
	};
}

function pairedT(pairs, question) {
	const { n } = pairs;
	if (n < 2) return { none: "too-few" };
	const { mean: b, variance: bVariance } = pairs.baseline;
	const { mean: c, variance: cVariance } = pairs.candidate;
	const { mean: difference, variance } = pairs.difference;
	const { covariance } = pairs;
	if (b === null || c === null || difference === null) return { none: "beyond-computing" };
	if (bVariance === null || cVariance === null || variance === null || covariance === null) return { none: "beyond-computing" };
	const rounding = roundingOf$1(b, c, Math.sqrt(bVariance), Math.sqrt(cVariance));
	const exact = (estimate, scale) => exactDifference({
		method: `exact sign test on pairs without spread${scale}`,
		estimate,
		pValue: agreementP(n),
		pAt: agreementP
	}, question);
	const size = pairedEffect(pairs.difference);
	const effect = size ? { effect: size } : {};
	if (!question.relative) {
		const spread = Math.sqrt(variance);
		if (spread <= rounding) return exact(difference, "");
		return tDifference({
			method: "paired t",
			estimate: difference,
			standardError: spread / Math.sqrt(n),
			degreesOfFreedom: n - 1,
			spreadPerUnit: spread,
			degreesOfFreedomAt: (units) => units - 1,
			...effect
		}, question);
	}
	if (b === 0) return { none: "zero-baseline" };
	const baselineReach = upperT((1 - question.confidence) / 2, n - 1) * Math.sqrt(bVariance / n);
	if (Math.abs(b) <= baselineReach) return { none: "baseline-around-zero" };
	const scale = Math.abs(b);
	const excess = difference / b;
	const residual = variance + excess ** 2 * bVariance - 2 * excess * (covariance - bVariance);
	if (residual <= 64 * Number.EPSILON * (cVariance + (1 + excess) ** 2 * bVariance) + rounding ** 2) return exact(difference / scale, ", relative");
	const spread = Math.sqrt(residual) / scale;
	return tDifference({
		method: "paired t, relative (delta method)",
		estimate: difference / scale,
		standardError: spread / Math.sqrt(n),
		degreesOfFreedom: n - 1,
		spreadPerUnit: spread,
		degreesOfFreedomAt: (units) => units - 1,
		...effect
	}, question);
}

function welchT(baseline, candidate, question) {
	if (baseline.n < 2 || candidate.n < 2) return { none: "too-few" };
	const { mean: b, variance: bVariance } = baseline;
	const { mean: c, variance: cVariance } = candidate;
	if (b === null || c === null || bVariance === null || cVariance === null) return { none: "beyond-computing" };
	let scale = 1;
	let ratio = 1;
	if (question.relative) {
		if (b === 0) return { none: "zero-baseline" };
		const reach = upperT((1 - question.confidence) / 2, baseline.n - 1) * Math.sqrt(bVariance / baseline.n);
		if (Math.abs(b) <= reach) return { none: "baseline-around-zero" };
		scale = Math.abs(b);
		ratio = c / b;
	}
	const estimate = (c - b) / scale;
	const bSpread = Math.abs(ratio) * Math.sqrt(bVariance);
	const cSpread = Math.sqrt(cVariance);
	const suffix = question.relative ? ", relative" : "";
	if (Math.sqrt(bVariance) <= roundingOf$1(b) && cSpread <= roundingOf$1(c)) return exactDifference({
		method: `exact permutation test on sides without spread${suffix}`,
		estimate,
		pValue: separationP(baseline.n, candidate.n),
		pAt: (units) => separationP(units, units)
	}, question);
	const spread = Math.hypot(bSpread, cSpread);
	const bShare = (bSpread / spread) ** 2;
	const cShare = (cSpread / spread) ** 2;
	const error = Math.hypot(bSpread / Math.sqrt(baseline.n), cSpread / Math.sqrt(candidate.n));
	const bPart = (bSpread / error) ** 2 / baseline.n;
	const cPart = (cSpread / error) ** 2 / candidate.n;
	return tDifference({
		method: `Welch t${question.relative ? ", relative (delta method)" : ""}`,
		estimate,
		standardError: error / scale,
		degreesOfFreedom: 1 / (bPart ** 2 / (baseline.n - 1) + cPart ** 2 / (candidate.n - 1)),
		spreadPerUnit: spread / scale,
		degreesOfFreedomAt: (units) => (units - 1) / (bShare ** 2 + cShare ** 2),
		effect: {
			measure: "hedges-g",
			value: hedgesG(baseline, candidate, c - b)
		}
	}, question);
}

function pairedRatios(pairs, question) {
	return named$2(pairedT(pairs, question));
}
function independentRatios(baseline, candidate, question) {
	return named$2(welchT(baseline, candidate, question));
}
function named$2(comparison) {
	if ("none" in comparison) return comparison;
	const inner = comparison.method.replace(" (delta method)", "");
	return {
		...comparison,
		method: `ratio of sums over units by the delta method, ${inner}`
	};
}

const NOTHING$1 = {
	n: 0,
	mean: null,
	variance: null
};
function compareBy(test, numbers, question) {
	const { pairs, baseline, candidate } = numbers ?? {};
	if (needsValues(test)) return carried(test, numbers, question);
	switch (test) {
		case "paired-t":
			if (!pairs || pairs.n === 0) return { noTest: "no-pairs" };
			return candidate?.sums ? pairedRatios(pairs, question) : pairedT(pairs, question);
		case "mcnemar":
			if (!pairs || pairs.n === 0) return { noTest: "no-pairs" };
			return pairs.yesNo ? mcnemar(pairs.yesNo, question) : { noTest: "not-yes-no" };
		case "proportions":
		case "fisher": {
			const before = proportionOf(baseline);
			const after = proportionOf(candidate);
			if (!before || !after) return { noTest: "not-yes-no" };
			return test === "fisher" ? fisherExact(before, after, question) : compareProportions(before, after, question);
		}
		default: {
			const before = baseline?.moments ?? NOTHING$1;
			const after = candidate?.moments ?? NOTHING$1;
			return candidate?.sums ? independentRatios(before, after, question) : welchT(before, after, question);
		}
	}
}
function proportionOf(measured) {
	return measured?.successes === void 0 ? void 0 : {
		n: measured.moments.n,
		successes: measured.successes
	};
}
function carried(test, numbers, { limit, confidence, relative, alternative = "two-sided" }) {
	const found = numbers?.differences?.find((one) => one.test === test && one.limit === limit && one.confidence === confidence && one.relative === relative && (one.alternative ?? "two-sided") === alternative);
	if (!found) return { noTest: "no-values" };
	const { none, method, estimate, pValue, exact, requiredN, detectable, effect } = found;
	if (none === "too-many") return { noTest: none };
	if (none !== void 0) return { none };
	const [low = null, high = null] = found.interval;
	return {
		method,
		estimate,
		interval: [low, high],
		pValue,
		exact,
		...requiredN === void 0 ? {} : { requiredN },
		...detectable === void 0 ? {} : { detectable },
		...effect ? { effect } : {}
	};
}

function metricFault({ metric, name, side, measured, deterministic, direction, location }) {
	const fault = (answer) => ({
		metric,
		side: name,
		answer: {
			...answer,
			about: `${metric}: ${name}`,
			...side ? { subjects: [side.path] } : {}
		}
	});
	if (!side || !measured) return fault({
		outcome: "unknown",
		message: `there is nothing about \`${metric}\` on the ${name}'s side`,
		...location ? { location } : {},
		remedy: "make the report again with this version of the gate"
	});
	if (measured.absent !== void 0) return fault({
		outcome: "unknown",
		message: `\`${side.path}\` has no ${side.kind === "rows" ? "column" : "key"} \`${measured.column ?? metric}\`${measured.column === void 0 ? "" : `, which \`${metric}\` is computed from`}${didYouMeanWords(measured.absent)}`,
		...location ? { location } : {},
		expected: `\`${metric}\` on the ${name}'s side`,
		remedy: `write \`${measured.column ?? metric}\` to the results, or name in the criteria what is there`
	});
	const [first] = measured.faults;
	if (first) {
		const count = measured.faults.reduce((sum, { count: more }) => sum + more, 0);
		const single = side.kind === "summary";
		const kinds = measured.faults.map((one) => single ? FAULT_WORDS[one.kind] : `${one.count} ${FAULT_WORDS[one.kind]}`).join(", ");
		const where = single ? "" : ` in ${countWords(count, "row")} of`;
		return fault({
			outcome: "fail",
			message: single ? `\`${metric}\` of \`${side.path}\` is ${kinds}, in line ${first.line}${shown$2(first)}` : `\`${metric}\` is not a finite number${where} \`${side.path}\` (${kinds}), first in line ${first.line}${shown$2(first)}`,
			size: count,
			location: {
				path: side.path,
				line: first.line
			},
			expected: single ? "a finite number" : "a finite number in every row",
			observed: kinds,
			remedy: "find out why it could not be measured there, and evaluate again; a value that is not a number never passes"
		});
	}
	if (measured.sums?.denominator === 0) return fault({
		outcome: "unknown",
		message: `\`${metric}\` has no value on the ${name}'s side: what it is divided by adds up to 0`,
		location: { path: side.path },
		expected: "a sum above 0 below the line",
		remedy: "measure it on units where there is something to count"
	});
	if (measured.direction !== void 0 && direction !== void 0 && measured.direction !== direction) return fault({
		outcome: "unknown",
		message: `\`${side.path}\` says that ${measured.direction === "increase" ? "more" : "less"} \`${metric}\` is better, the criteria say ${direction === "increase" ? "more" : "less"}`,
		...location ? { location } : {},
		expected: `\`direction: ${measured.direction}\`, as the results have it`,
		remedy: "turn the criterion round in a pull request of its own, or name the metric that was meant"
	});
	const { n } = measured.moments;
	if (n >= (deterministic ? 1 : 2)) return void 0;
	return {
		...fault({
			outcome: "unknown",
			message: `\`${metric}\` was ${n === 1 ? "measured once" : "never measured"} on the ${name}'s side: nothing says how much it varies`,
			location: {
				path: side.path,
				line: measured.line ?? 1
			},
			expected: "at least 2 units, or `deterministic: true`",
			observed: countWords(n, "unit"),
			remedy: "add units (runs with other seeds, more episodes), or say `deterministic: true` if it comes out the same every time"
		}),
		...n === 1 ? { once: true } : {}
	};
}
const FAULT_WORDS = {
	empty: "without a value",
	nan: "NaN",
	infinite: "infinite",
	text: "not a number"
};
function shown$2({ kind, text }) {
	return kind === "text" && text !== void 0 ? `: \`${text}\`` : "";
}

function* repeatFaults(design, { repeats, candidate, baseline }) {
	if (!design.repeats || !repeats) return;
	const ranges = [repeats.baseline, repeats.candidate].filter((range) => range !== void 0);
	const least = Math.min(...ranges.map((range) => range.least));
	const most = Math.max(...ranges.map((range) => range.most));
	if (least === most) return;
	const words = ({ least: low, most: high }) => low === high ? String(low) : `${low} to ${high}`;
	yield {
		side: "candidate",
		answer: {
			outcome: "unknown",
			message: `not comparable: the candidate's units have ${words(repeats.candidate)} rows each${repeats.baseline ? `, the baseline's ${words(repeats.baseline)}` : ""}`,
			about: "repeats",
			location: { path: candidate.path },
			expected: "as many repeats of every unit, on both sides",
			observed: `${least} to ${most}`,
			remedy: `repeat every ${design.unit ?? "unit"} equally often on both sides`,
			subjects: [...baseline ? [baseline.path] : [], candidate.path]
		}
	};
}

function* sideFaults(name, side, design) {
	const { path } = side;
	const { unit } = design;
	const fault = (answer) => ({
		side: name,
		answer: {
			...answer,
			subjects: [path]
		}
	});
	if (side.unreadable) {
		const { message, remedy, location } = side.unreadable;
		yield fault({
			outcome: "unknown",
			message: `no results of the ${name}: ${message}`,
			about: `${name}: results`,
			location: location ?? { path },
			expected: "results that can be read",
			...remedy === void 0 ? {} : { remedy }
		});
		return;
	}
	if (side.problemCount > 0) {
		const [first] = side.problems;
		const line = first?.location?.line === void 0 ? "" : `, line ${first.location.line}`;
		const more = side.problemCount > 1 ? ` (and ${countWords(side.problemCount - 1, "problem")} more)` : "";
		yield fault({
			outcome: "fail",
			message: `\`${path}\`${line}: ${first?.message ?? "it cannot be read"}${more}`,
			about: `${name}: form`,
			size: side.problemCount,
			location: first?.location ?? { path },
			expected: side.kind === "rows" ? "rows that can be read" : "metrics that can be read",
			remedy: first?.remedy ?? "write the file with a library for its format, and evaluate again"
		});
	}
	const broken = brokenRows(side, design);
	if (broken) yield fault({
		...broken,
		about: `${name}: broken rows`
	});
	if (side.rows === 0 && side.problemCount === 0 && !side.broken) yield fault({
		outcome: "unknown",
		message: `\`${path}\` has a header and no rows`,
		about: `${name}: rows`,
		location: {
			path,
			line: 1
		},
		expected: "at least one row",
		observed: "0 rows",
		remedy: "evaluate again; the run that wrote it measured nothing"
	});
	if (side.noUnitColumn !== void 0) yield fault({
		outcome: "unknown",
		message: `\`${path}\` has no column \`${unit ?? ""}\`, which names the unit${didYouMeanWords(side.noUnitColumn)}`,
		about: `${name}: unit column`,
		location: {
			path,
			line: 1
		},
		expected: `a column \`${unit ?? ""}\``,
		remedy: "write the column that `unit` names, or leave `unit` out where rows are independent"
	});
	if (side.noSegmentColumn !== void 0) yield fault({
		outcome: "unknown",
		message: `\`${path}\` has no column \`${design.segments?.by ?? ""}\`, which parts the units into segments${didYouMeanWords(side.noSegmentColumn)}`,
		about: `${name}: segment column`,
		location: {
			path,
			line: 1
		},
		expected: `a column \`${design.segments?.by ?? ""}\``,
		remedy: "write the column that `segments.by` names"
	});
	if (side.unsegmented) {
		const { count, line } = side.unsegmented;
		yield fault({
			outcome: "fail",
			message: `${countWords(count, "row")} of \`${path}\` ${count === 1 ? "has" : "have"} no \`${design.segments?.by ?? "segment"}\`, the first in line ${line}`,
			about: `${name}: rows without a segment`,
			size: count,
			location: {
				path,
				line
			},
			expected: "a segment in every row",
			remedy: "say of every row which segment it belongs to"
		});
	}
	if (side.unnamed) yield fault({
		outcome: "fail",
		message: `${countWords(side.unnamed.count, "row")} of \`${path}\` ${side.unnamed.count === 1 ? "has" : "have"} no \`${unit ?? "unit"}\`, the first in line ${side.unnamed.line}`,
		about: `${name}: rows without a unit`,
		size: side.unnamed.count,
		location: {
			path,
			line: side.unnamed.line
		},
		expected: `a value of \`${unit ?? "unit"}\` in every row`,
		remedy: "give every row the id of its unit"
	});
	if (side.duplicates) {
		const { count, line, text } = side.duplicates;
		yield fault({
			outcome: "fail",
			message: `${countWords(count, "row")} of \`${path}\` ${count === 1 ? "is" : "are"} of a unit that has a row before, the first in line ${line}: \`${text ?? ""}\``,
			about: `${name}: duplicate units`,
			size: count,
			location: {
				path,
				line
			},
			expected: "one row a unit",
			observed: `${countWords(count, "row")} too many`,
			remedy: "write one row a unit and drop what was written twice; where rows repeat a unit on purpose, say `repeats: mean` (or `all`, `any`)"
		});
	}
}
function brokenRows({ path, broken, rows }, { brokenShare = 0 }) {
	if (!broken || broken.count <= brokenShare * (rows + broken.count)) return void 0;
	const { count, line, text } = broken;
	const total = rows + count;
	return {
		outcome: "unknown",
		message: `${count} of ${countWords(total, "row")} of \`${path}\` (${shareWords(count / total)}) ended in an error of the infrastructure, the first in line ${line}${text === void 0 ? "" : ` (\`${text}\`)`}`,
		size: count,
		location: {
			path,
			line
		},
		expected: brokenShare === 0 ? "no row with `status: error`" : `at most ${shareWords(brokenShare)} of rows with \`status: error\``,
		observed: shareWords(count / total),
		remedy: "run those again; a row that the infrastructure broke says nothing about the candidate. How many may be missing is for `broken-rows: 2%` to say, in a pull request of its own"
	};
}

function dataFaults(unit) {
	const { design, results } = unit;
	if (!design || !results) return [];
	const faults = [];
	for (const name of ["baseline", "candidate"]) {
		const side = results[name];
		if (side) faults.push(...sideFaults(name, side, design));
	}
	if (results.sameBytes && results.baseline && faults.length === 0) faults.push(twiceTheSame(results.baseline, results.candidate));
	faults.push(...repeatFaults(design, results));
	if (results.baseline && [results.baseline, results.candidate].every(({ rows, kind }) => rows > 0 || kind === "summary")) faults.push(...coverageFaults(design, results.matching, results.baseline, results.candidate));
	const measured = new Map(results.metrics.map((metric) => [metric.metric, metric]));
	const inSegments = new Set(segmentDemands(design).map(({ criterion }) => criterion.metric));
	for (const [metric, criteria] of criteriaByMetric(design)) {
		const compared = inSegments.has(metric) || criteria.some((criterion) => demandsOf(criterion).length > 0);
		for (const name of compared ? ["baseline", "candidate"] : ["candidate"]) {
			const side = results[name];
			if (side?.unreadable ?? side?.rows === 0) continue;
			const fault = metricFault({
				metric,
				name,
				side,
				measured: measured.get(metric)?.[name],
				deterministic: criteria.every((criterion) => onceIsEnough(design, criterion)),
				...directionOf$1(criteria),
				location: criteria[0]?.location
			});
			if (fault) faults.push(fault);
		}
	}
	return faults;
}
function twiceTheSame(baseline, candidate) {
	return {
		side: "baseline",
		answer: {
			outcome: "unknown",
			message: `\`${candidate.path}\` and \`${baseline.path}\` are the same file under two names, byte for byte: nothing says that both sides were measured`,
			about: "baseline: same bytes",
			location: { path: candidate.path },
			expected: "results of each side",
			observed: "the same bytes twice",
			remedy: "write the results of the candidate there; where both sides really come out the same to the last digit, let each file say what was measured, in a column or a key",
			subjects: [baseline.path, candidate.path]
		}
	};
}
function directionOf$1(criteria) {
	const direction = criteria.find((criterion) => criterion.direction)?.direction;
	return direction ? { direction } : {};
}
function onceIsEnough({ baseline }, { deterministic }) {
	return deterministic || baseline?.from === "history";
}
function ablationFaults({ design, results }, ablation, criterion) {
	if (!design || !results) return [];
	const { side, matching, metrics } = ablation;
	const sides = {
		baseline: side,
		candidate: results.candidate
	};
	const faults = [];
	for (const name of ["baseline", "candidate"]) {
		faults.push(...sideFaults(name, sides[name], design));
		if (sides[name].unreadable ?? sides[name].rows === 0) continue;
		const fault = metricFault({
			metric: criterion.metric,
			name,
			side: sides[name],
			measured: metrics[0]?.[name],
			deterministic: criterion.deterministic,
			location: criterion.location
		});
		if (fault) faults.push(fault);
	}
	for (const fault of coverageFaults(design, matching, side, results.candidate)) {
		const { comparable: _, ...hindering } = fault;
		faults.push(hindering);
	}
	return faults;
}
function criteriaByMetric(design) {
	const byMetric = /* @__PURE__ */ new Map();
	for (const criterion of design.criteria) {
		if (roleOf(criterion) === "information") continue;
		const others = byMetric.get(criterion.metric);
		if (others) others.push(criterion);
		else byMetric.set(criterion.metric, [criterion]);
	}
	return byMetric;
}
function* coverageFaults(design, matching, baseline, candidate) {
	if (!matching || matching.onlyBaseline.count === 0) return;
	const { count, first } = matching.onlyBaseline;
	const names = first.map((name) => `\`${name}\``).join(", ") + (count > first.length ? ", …" : "");
	const unit = design.unit ?? "unit";
	yield {
		...matching.pairs === 0 ? { side: "baseline" } : {
			side: "candidate",
			comparable: true
		},
		answer: {
			outcome: "unknown",
			message: matching.pairs === 0 ? `not comparable: no \`${unit}\` of \`${candidate.path}\` is one of \`${baseline.path}\`` : `not comparable: the candidate lacks ${count} of the ${matching.pairs + count} units that the baseline covers (${names})`,
			about: "candidate: coverage",
			size: count,
			location: { path: candidate.path },
			expected: `every \`${unit}\` of the baseline`,
			observed: `${matching.pairs} of ${matching.pairs + count}`,
			remedy: matching.pairs === 0 ? "write the same ids on both sides; where the units are independent, say `pair-by: none`" : "evaluate the candidate on the missing units, or both sides on the same ones",
			subjects: [baseline.path, candidate.path]
		}
	};
}
function hindrance(faults, question) {
	return faults.find(({ metric, side, comparable, once }) => !comparable && question.sides.includes(side) && (metric === void 0 || metric === question.metric) && !(once && question.deterministic));
}

function decide(decision) {
	const { differences, limits, demand } = decision;
	if (demand.kind !== "equivalence") {
		const [difference] = differences;
		return difference ? side(decision, difference, limits[0] ?? 0, demand.direction === "increase") : "unknown";
	}
	const ends = differences.map((difference, index) => side(decision, difference, limits[index] ?? 0, index === 0));
	if (ends.includes("fail")) return "fail";
	return ends.length > 0 && ends.every((end) => end === "pass") ? "pass" : "unknown";
}
function side({ confidence, noise, alternative, adjustedPValue }, { interval, estimate, exact, pValue }, limit, upwards) {
	const alpha = 1 - confidence;
	const refuted = alternative !== void 0 && !exact && 1 - pValue <= alpha;
	if (adjustedPValue !== void 0) {
		if (adjustedPValue <= alpha) return good(estimate, limit, upwards, noise) ? "pass" : "fail";
		return refuted ? "fail" : "unknown";
	}
	if (exact && pValue > alpha) return "unknown";
	const low = interval[0] ?? -Infinity;
	const high = interval[1] ?? Infinity;
	const [worst, best] = upwards ? [low - limit, high - limit] : [limit - high, limit - low];
	if (worst >= -noise) return "pass";
	if (best < -noise) return "fail";
	return refuted ? "fail" : "unknown";
}
function good(estimate, limit, upwards, noise) {
	return (upwards ? estimate - limit : limit - estimate) >= -noise;
}

function confidenceOf(design, { confidence }) {
	return confidence ?? design?.confidence ?? .95;
}

function judge(asked) {
	const { design, criterion, demand, numbers, faults, correction } = asked;
	const { metric, deterministic } = criterion;
	const fault = hindrance(faults, {
		metric,
		sides: ["baseline", "candidate"],
		deterministic
	});
	if (fault) return {
		outcome: "unknown",
		fault
	};
	const relative = demand.amount.scale === "share";
	const test = deterministic ? void 0 : chooseTest(criterion, numbers, relative);
	const { baseline, candidate, paired } = sidesOf(numbers, test);
	if (demand.amount.scale === "points" && Math.max(Math.abs(baseline.mean ?? 0), Math.abs(candidate.mean ?? 0)) > 1) return {
		outcome: "unknown",
		noTest: "not-a-share",
		test: test ?? "welch"
	};
	const answers = [];
	for (const question of questionsOf(design, criterion, demand)) {
		const answer = test === void 0 ? compareNumbers(baseline, candidate, question) : compareBy(test, numbers, question);
		if ("noTest" in answer) return {
			outcome: "unknown",
			noTest: answer.noTest,
			test: test ?? "welch"
		};
		if ("none" in answer) return {
			outcome: "unknown",
			none: answer.none,
			baseline
		};
		answers.push(answer);
	}
	const [first] = answers;
	if (!first) return {
		outcome: "unknown",
		none: "too-few",
		baseline
	};
	const difference = strictest(first, answers);
	const decision = {
		differences: answers,
		limits: limitsOf(demand),
		demand,
		confidence: confidenceOf(design, criterion),
		noise: noiseOf(baseline, candidate, limitOf(demand), relative),
		...criterion.alternative ? { alternative: criterion.alternative } : {},
		...correction && !deterministic ? { adjustedPValue: correction.adjustedPValue } : {}
	};
	const outcome = decide(decision);
	const requiredN = correction && outcome === "unknown" ? correction.requiredN ?? difference.requiredN : difference.requiredN;
	return {
		outcome,
		difference,
		statistics: {
			method: difference.method,
			estimate: difference.estimate,
			interval: [...difference.interval],
			confidence: confidenceOf(design, criterion),
			...deterministic ? {} : { pValue: difference.pValue },
			n: {
				baseline: baseline.n,
				candidate: candidate.n
			},
			...outcome === "unknown" && requiredN !== void 0 ? { requiredN } : {},
			...difference.detectable === void 0 ? {} : { detectable: difference.detectable },
			...difference.effect && Number.isFinite(difference.effect.value) ? { effect: difference.effect } : {},
			...demand.kind === "equivalence" ? {
				limit: -limitOf(demand),
				upper: limitOf(demand)
			} : {
				limit: limitOf(demand),
				direction: demand.direction
			},
			relative,
			scale: demand.amount.scale,
			metric,
			role: roleOf(criterion),
			...criterion.alternative ? { alternative: criterion.alternative } : {},
			...correction && !deterministic ? {
				adjustedPValue: correction.adjustedPValue,
				correction: correction.method
			} : {},
			...baseline.mean === null ? {} : { baseline: baseline.mean },
			...candidate.mean === null ? {} : { candidate: candidate.mean }
		},
		paired,
		test
	};
}
function questionsOf(design, criterion, demand) {
	const { alternative } = criterion;
	return limitsOf(demand).map((limit) => ({
		limit,
		confidence: confidenceOf(design, criterion),
		relative: demand.amount.scale === "share",
		...alternative ? { alternative } : {}
	}));
}
function strictest(first, all) {
	return all.reduce((worst, one) => one.pValue > worst.pValue ? one : worst, first);
}
function sidesOf(numbers, test) {
	const none = {
		n: 0,
		mean: null,
		variance: null
	};
	const { pairs } = numbers ?? {};
	const takesPairs = test !== "welch" && test !== "mann-whitney" && test !== "proportions" && test !== "fisher";
	if (pairs && pairs.n > 0 && takesPairs) return {
		baseline: pairs.baseline,
		candidate: pairs.candidate,
		paired: true
	};
	return {
		baseline: numbers?.baseline?.moments ?? none,
		candidate: numbers?.candidate.moments ?? none,
		paired: false
	};
}
function compareNumbers(baseline, candidate, { relative }) {
	if (baseline.mean === null || candidate.mean === null) return { none: "beyond-computing" };
	if (relative && baseline.mean === 0) return { none: "zero-baseline" };
	const estimate = (candidate.mean - baseline.mean) / (relative ? Math.abs(baseline.mean) : 1);
	if (!Number.isFinite(estimate)) return { none: "beyond-computing" };
	return {
		method: "numbers compared (deterministic)",
		estimate,
		interval: [estimate, estimate],
		pValue: 0,
		exact: false
	};
}
function noiseOf(baseline, candidate, limit, relative) {
	const sizes = [Math.abs(baseline.mean ?? 0), Math.abs(candidate.mean ?? 0)];
	const rounding = 4 * Number.EPSILON * Math.max(...sizes);
	return FLOAT_NOISE * Math.abs(limit) + (relative && sizes[0] > 0 ? rounding / sizes[0] : rounding);
}

const RESAMPLES = 1e4;
const MOST_RANKED_TWICE = 2e5;
function computeDifferences(measuring, metric, demands, { paired, sides }) {
	const { design, signal } = measuring;
	const criterion = design.criteria.find((one) => one.metric === metric && one.test && needsValues(one.test));
	const test = criterion?.test;
	if (!criterion || !test) return [];
	const values = test === "wilcoxon" ? paired : test === "mann-whitney" ? sides : paired ?? sides;
	if (!values || values.baseline.length === 0 || values.candidate.length === 0) return [];
	return demands.flatMap((demand) => questionsOf(design, criterion, demand).map((question) => {
		signal.throwIfAborted();
		return computed(test, question, compareValues(measuring, test, values, question));
	}));
}
function compareValues({ design, budget }, test, values, question) {
	const { baseline, candidate, paired } = values;
	const ranked = baseline.length + candidate.length > MOST_RANKED_TWICE ? {
		...question,
		effect: false
	} : question;
	if (test === "mann-whitney") return mannWhitney(baseline, candidate, ranked);
	if (test === "wilcoxon") return wilcoxon(baseline, candidate, ranked);
	budget.draws -= RESAMPLES * (paired ? baseline.length : baseline.length + candidate.length);
	if (budget.draws < 0) return { none: "too-many" };
	const resampling = {
		seed: design.seed ?? 1,
		resamples: RESAMPLES
	};
	if (test === "permutation") return (paired ? permutePairs : permuteSides)(baseline, candidate, question, resampling);
	const before = values.ratios?.baseline ?? { values: baseline };
	const after = values.ratios?.candidate ?? { values: candidate };
	return (paired ? bootstrapPairs : bootstrapSides)(before, after, question, {
		...resampling,
		kind: "bca"
	});
}
function computed(test, question, answer) {
	const { limit, relative, confidence, alternative } = question;
	const asked = {
		test,
		limit,
		relative,
		confidence,
		...alternative === void 0 || alternative === "two-sided" ? {} : { alternative }
	};
	if ("none" in answer) return {
		...asked,
		none: answer.none,
		method: test,
		estimate: 0,
		interval: [null, null],
		pValue: 1,
		exact: false
	};
	const { method, estimate, interval, pValue, exact, requiredN, detectable, effect } = answer;
	return {
		...asked,
		method,
		estimate,
		interval: [...interval],
		pValue,
		exact,
		...requiredN === void 0 ? {} : { requiredN },
		...detectable === void 0 ? {} : { detectable },
		...effect && Number.isFinite(effect.value) ? { effect } : {}
	};
}

function countPairs(baseline, candidate) {
	if (baseline.length !== candidate.length) throw new RangeError(`pairs need equal numbers on both sides, not ${baseline.length} and ${candidate.length}`);
	const counts = [
		0,
		0,
		0,
		0
	];
	for (let index = 0; index < baseline.length; index += 1) {
		const b = baseline[index];
		const c = candidate[index];
		if (b !== 0 && b !== 1 || c !== 0 && c !== 1) return void 0;
		const kind = 2 * b + c;
		counts[kind] += 1;
	}
	const [neither, onlyCandidate, onlyBaseline, both] = counts;
	return {
		both,
		onlyBaseline,
		onlyCandidate,
		neither
	};
}

function countSuccesses(values) {
	let successes = 0;
	for (let index = 0; index < values.length; index += 1) {
		const value = values[index];
		if (value === 1) successes += 1;
		else if (value !== 0) return void 0;
	}
	return {
		n: values.length,
		successes
	};
}

const NONE$2 = /* @__PURE__ */ new Float64Array(0);
function pickTogether(columns) {
	const picked = columns.map(([values, places]) => places ? valuesAt(values, places) : {
		values,
		gaps: hasGaps(values)
	});
	const all = picked.map(({ values }) => values);
	if (!picked.some(({ gaps }) => gaps)) return all;
	const keep = new Uint8Array(all[0]?.length ?? 0).fill(1);
	for (const values of all) for (let index = 0; index < keep.length; index += 1) if (Number.isNaN(values[index])) keep[index] = 0;
	return all.map((values) => values.filter((_, index) => keep[index] === 1));
}
function hasGaps(values) {
	for (let index = 0; index < values.length; index += 1) {
		const value = values[index] ?? 0;
		if (value !== value) return true;
	}
	return false;
}
function valuesAt(values, places) {
	const taken = new Float64Array(places.length);
	let gaps = false;
	for (let index = 0; index < taken.length; index += 1) {
		const value = values[places[index] ?? -1] ?? NaN;
		taken[index] = value;
		if (value !== value) gaps = true;
	}
	return {
		values: taken,
		gaps
	};
}

function measureMetric(metric, baseline, candidate, part) {
	const pairs = baseline && part.pairs && measurePairs(baseline, candidate, part.pairs);
	const paired = (side) => pairs && {
		moments: pairs.pairs[side],
		...part[side] !== void 0 && part[side] === part.pairs?.[side] && pairs.values[side].length === part[side].length ? { values: pairs.values[side] } : {}
	};
	const before = baseline && measureSide(baseline, part.baseline, paired("baseline"));
	const after = measureSide(candidate, part.candidate, paired("candidate"));
	return {
		results: {
			metric,
			...before ? { baseline: before.measured } : {},
			candidate: after.measured,
			...pairs ? { pairs: pairs.pairs } : {}
		},
		...pairs ? { paired: pairs.values } : {},
		...before?.values && after.values ? { sides: {
			paired: false,
			baseline: before.values,
			candidate: after.values,
			...before.ratio && after.ratio ? { ratios: {
				baseline: before.ratio,
				candidate: after.ratio
			} } : {}
		} } : {}
	};
}
function measureSide({ faults, absent, values, ratio, summary, flips }, places, paired) {
	const known = {
		faults: [...faults],
		...absent
	};
	if (ratio) {
		const { numerators, denominators } = finiteRatio(ratio, places);
		const linear = lineariseRatio(numerators, denominators);
		const sums = {
			numerator: sumOf(numerators),
			denominator: sumOf(denominators)
		};
		return {
			measured: {
				moments: linear ? {
					...describeSample(linear.values),
					mean: linear.ratio
				} : {
					n: numerators.length,
					mean: null,
					variance: null
				},
				...Object.values(sums).every(Number.isFinite) ? { sums } : {},
				...known
			},
			...linear ? {
				values: linear.values,
				ratio: {
					numerators,
					denominators
				}
			} : {}
		};
	}
	if (values) {
		const finite = paired?.values ?? finiteOf(values, places);
		const yes = countSuccesses(finite);
		return {
			measured: {
				moments: paired?.moments.n === finite.length ? paired.moments : describeSample(finite),
				...yes && yes.n > 0 ? { successes: yes.successes } : {},
				...flips === void 0 || !yes ? {} : { flips },
				...known
			},
			values: finite
		};
	}
	if (!summary) return { measured: {
		moments: {
			n: 0,
			mean: null,
			variance: null
		},
		...known
	} };
	const { n, mean, variance, successes, line, direction } = summary;
	return { measured: {
		moments: {
			n,
			mean,
			variance
		},
		...successes === void 0 ? {} : { successes },
		...line === void 0 ? {} : { line },
		...direction === void 0 ? {} : { direction },
		...known
	} };
}
function measurePairs(baseline, candidate, pairs) {
	const lefts = pairs.whole ? void 0 : pairs.baseline;
	const rights = pairs.whole ? void 0 : pairs.candidate;
	if (baseline.ratio && candidate.ratio) {
		const four = [
			[baseline.ratio.numerators, lefts],
			[baseline.ratio.denominators, lefts],
			[candidate.ratio.numerators, rights],
			[candidate.ratio.denominators, rights]
		];
		const [a = NONE$2, b = NONE$2, c = NONE$2, d = NONE$2] = pickTogether(four);
		const left = lineariseRatio(a, b);
		const right = lineariseRatio(c, d);
		if (!left || !right) return void 0;
		const described = describePairs(left.values, right.values);
		return {
			pairs: {
				...described,
				baseline: {
					...described.baseline,
					mean: left.ratio
				},
				candidate: {
					...described.candidate,
					mean: right.ratio
				},
				difference: {
					...described.difference,
					mean: right.ratio - left.ratio
				}
			},
			values: {
				paired: true,
				baseline: left.values,
				candidate: right.values,
				ratios: {
					baseline: {
						numerators: a,
						denominators: b
					},
					candidate: {
						numerators: c,
						denominators: d
					}
				}
			}
		};
	}
	if (!baseline.values || !candidate.values) return void 0;
	const [left = NONE$2, right = NONE$2] = pickTogether([[baseline.values, lefts], [candidate.values, rights]]);
	const yesNo = countPairs(left, right);
	return {
		pairs: {
			...describePairs(left, right),
			...yesNo && left.length > 0 ? { yesNo } : {}
		},
		values: {
			paired: true,
			baseline: left,
			candidate: right
		}
	};
}
function finiteRatio({ numerators, denominators }, places) {
	const [above = NONE$2, below = NONE$2] = pickTogether([[numerators, places], [denominators, places]]);
	return {
		numerators: above,
		denominators: below
	};
}
function finiteOf(values, places) {
	const [picked = NONE$2] = pickTogether([[values, places]]);
	return picked;
}
function sumOf(values) {
	return values.reduce((sum, value) => sum + value, 0);
}

function measure(measuring, metric, baseline, candidate, part, demands = measuring.design.criteria.filter((criterion) => criterion.metric === metric).flatMap(demandsOf)) {
	const { results, paired, sides } = measureMetric(metric, baseline, candidate ?? { faults: [] }, part);
	const differences = computeDifferences(measuring, metric, demands, {
		paired,
		sides
	});
	return differences.length > 0 ? {
		...results,
		differences
	} : results;
}

function metricSources({ criteria, counts }) {
	const columns = {
		"true-positives": counts?.truePositives,
		"false-positives": counts?.falsePositives,
		"false-negatives": counts?.falseNegatives
	};
	const weighted = (weights) => new Map(Object.keys(columns).flatMap((key) => {
		const column = columns[key];
		const weight = weights[key];
		return column === void 0 || weight === void 0 ? [] : [[column, weight]];
	}));
	return new Map(criteria.map(({ metric, ratio }) => {
		if (ratio) return [metric, {
			numerator: /* @__PURE__ */ new Map([[ratio.numerator, 1]]),
			denominator: /* @__PURE__ */ new Map([[ratio.denominator, 1]])
		}];
		const counted = counts && COUNT_METRICS.get(metric);
		if (!counted) return [metric, { column: metric }];
		return [metric, {
			numerator: weighted(counted.numerator),
			denominator: weighted(counted.denominator)
		}];
	}));
}
function columnsOf$2(source) {
	return source.numerator ? [.../* @__PURE__ */ new Set([...source.denominator.keys(), ...source.numerator.keys()])] : [source.column];
}

function sideMetric(source, { places, observed, repeats }, folding) {
	const columns = columnsOf$2(source);
	const faults = columns.flatMap((column) => [...observed.get(column)?.faults ?? []]).slice(0, MOST_FAULTS$1);
	const lacking = columns.find((column) => observed.get(column)?.absent !== void 0);
	const absent = lacking === void 0 ? void 0 : {
		absent: observed.get(lacking)?.absent ?? "",
		...source.numerator ? { column: lacking } : {}
	};
	const base = {
		faults,
		...absent ? { absent } : {}
	};
	if (!places) {
		const summary = summaryOf(source, observed);
		return {
			...base,
			...summary ? { summary } : {}
		};
	}
	if (!source.numerator) {
		const flips = repeats ? { flips: places.flips(source.column) } : {};
		return {
			...base,
			values: places.values(source.column, folding),
			...flips
		};
	}
	const sum = (weights) => {
		const total = new Float64Array(places.count);
		for (const [column, weight] of weights) places.values(column, "sum").forEach((value, place) => {
			total[place] = (total[place] ?? 0) + weight * value;
		});
		return total;
	};
	return {
		...base,
		ratio: {
			numerators: sum(source.numerator),
			denominators: sum(source.denominator)
		}
	};
}
const MOST_FAULTS$1 = 4;
function summaryOf(source, observed) {
	if (!source.numerator) return observed.get(source.column)?.summary;
	const sum = (weights) => [...weights].reduce((total, [column, weight]) => total + weight * (observed.get(column)?.summary?.mean ?? NaN), 0);
	const mean = sum(source.numerator) / sum(source.denominator);
	const line = observed.get(columnsOf$2(source)[0] ?? "")?.summary?.line;
	return Number.isFinite(mean) ? {
		n: 1,
		mean,
		variance: null,
		...line === void 0 ? {} : { line }
	} : void 0;
}

function nothingObserved(path, unreadable) {
	return {
		side: {
			path,
			kind: "rows",
			unreadable,
			rows: 0,
			problems: [],
			problemCount: 0
		},
		metrics: /* @__PURE__ */ new Map()
	};
}

const MOST_SEGMENTS = 200;
const MOST_COMPARISONS = 5e3;
const LONGEST_NAME$1 = 200;
function measureSegments(measuring, sides, matched) {
	const { design } = measuring;
	const left = sides.before.table.places;
	const right = sides.after.table.places;
	if (!design.segments || !left || !right) return {};
	const demands = segmentDemands(design);
	const names = [.../* @__PURE__ */ new Set([...left.segments, ...right.segments])];
	const before = partsOf$1(left, names);
	const alike = matched?.whole === true && sameSegments(left, right);
	const after = alike ? before : partsOf$1(right, names);
	const pairs = alike ? before.map((places) => ({
		baseline: places,
		candidate: places
	})) : matched && pairsOf(matched, left, names);
	const most = Math.min(MOST_SEGMENTS, Math.max(1, Math.floor(MOST_COMPARISONS / demands.length)));
	const segments = names.slice(0, most).map((name, index) => {
		const part = {
			baseline: before[index] ?? NOWHERE,
			candidate: after[index] ?? NOWHERE,
			...pairs ? { pairs: pairs[index] ?? {
				baseline: NOWHERE,
				candidate: NOWHERE
			} } : {}
		};
		return {
			name: boundedText(name, LONGEST_NAME$1),
			n: {
				baseline: part.baseline?.length ?? 0,
				candidate: part.candidate?.length ?? 0
			},
			metrics: demands.map(({ criterion: { metric }, demand }) => measure(measuring, metric, sides.before.metrics.get(metric), sides.after.metrics.get(metric), part, [demand]))
		};
	});
	const moved = unitLister();
	if (matched && !alike && left.segmentOf && right.segmentOf) {
		const here = right.segments.map((name) => left.segments.indexOf(name));
		for (let pair = 0; pair < matched.baseline.length; pair += 1) {
			const place = matched.baseline[pair] ?? -1;
			const other = here[right.segmentOf[matched.candidate[pair] ?? -1] ?? -1] ?? -1;
			if (left.segmentOf[place] !== other) moved.add(left.units?.[place] ?? "");
		}
	}
	const movedUnits = moved.list();
	return {
		segments,
		...names.length > most ? { moreSegments: names.length - most } : {},
		...movedUnits.count > 0 ? { movedUnits } : {}
	};
}
const NOWHERE = /* @__PURE__ */ new Int32Array(0);
function sameSegments(left, right) {
	const [here, there] = [left.segmentOf, right.segmentOf];
	if (!here || here.length !== there?.length) return false;
	if (left.segments.some((name, index) => name !== right.segments[index])) return false;
	for (let place = 0; place < here.length; place += 1) if (here[place] !== there[place]) return false;
	return true;
}
function partsOf$1({ segments, segmentOf }, names) {
	if (!segmentOf) return [];
	return divided(segmentOf.length, names.length, segments.map((name) => names.indexOf(name)), (place) => segmentOf[place] ?? -1);
}
function pairsOf({ baseline, candidate }, { segments, segmentOf }, names) {
	if (!segmentOf) return [];
	const indexes = segments.map((name) => names.indexOf(name));
	return divided(baseline.length, names.length, indexes, (pair) => segmentOf[baseline[pair] ?? -1] ?? -1).map((members) => ({
		baseline: members.map((pair) => baseline[pair] ?? -1),
		candidate: members.map((pair) => candidate[pair] ?? -1)
	}));
}
function divided(count, groups, groupOfSegment, segmentAt) {
	const sizes = new Int32Array(groups);
	for (let index = 0; index < count; index += 1) {
		const group = groupOfSegment[segmentAt(index)];
		if (group !== void 0) sizes[group] = (sizes[group] ?? 0) + 1;
	}
	const members = Array.from(sizes, (size) => new Int32Array(size));
	const filled = new Int32Array(groups);
	for (let index = 0; index < count; index += 1) {
		const group = groupOfSegment[segmentAt(index)];
		if (group === void 0) continue;
		const place = filled[group] ?? 0;
		filled[group] = place + 1;
		const target = members[group];
		if (target) target[place] = index;
	}
	return members;
}

function unreadableTable(...problems) {
	return {
		problems,
		names: [],
		rows: () => []
	};
}

const METRIC$1 = "metric";
const VALUE = "value";
function isLongForm(names) {
	return names.includes(METRIC$1) && names.includes(VALUE);
}
function longRows(table, unit) {
	if (table.problems.length > 0) return table;
	const missing = [METRIC$1, VALUE].find((column) => !table.names.includes(column));
	if (missing !== void 0) return {
		...table,
		problems: [{
			message: `the long form needs a column \`${missing}\``,
			remedy: "name its columns `unit, repeat, metric, value, status`"
		}]
	};
	return {
		...table,
		names: [...table.names, ...metricNames(table)],
		rows: (columns) => wideRows(table, unit, columns)
	};
}
const MOST_NAMES$2 = 500;
function metricNames(table) {
	const names = /* @__PURE__ */ new Set();
	for (const { cells, problem } of table.rows([METRIC$1])) if (problem === void 0 && names.size < MOST_NAMES$2) names.add(String(cells[0] ?? "").trim());
	return [...names];
}
function* wideRows(table, unit, columns) {
	const wanted = new Set(columns);
	const others = columns.filter((column) => table.names.includes(column) && column !== METRIC$1 && column !== VALUE);
	const rows = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Map();
	for (const { line, cells, problem } of table.rows([
		METRIC$1,
		VALUE,
		"repeat",
		unit ?? "",
		...others
	])) {
		if (problem !== void 0) {
			yield {
				line,
				cells: [],
				problem
			};
			continue;
		}
		const [metricCell, value, repeat, id, ...rest] = cells;
		const metric = String(metricCell ?? "").trim();
		let key = JSON.stringify([String(id ?? "").trim(), String(repeat ?? "").trim()]);
		if (unit === void 0) {
			const before = seen.get(metric) ?? 0;
			seen.set(metric, before + 1);
			key = String(before);
		}
		const row = rows.get(key) ?? {
			line,
			cells: /* @__PURE__ */ new Map()
		};
		rows.set(key, row);
		if (row.cells.has(metric) && wanted.has(metric)) {
			yield {
				line,
				cells: [],
				problem: `\`${shorten(metric)}\` of this unit and repeat stands twice; the first is in line ${row.line}`
			};
			continue;
		}
		row.cells.set(metric, value);
		others.forEach((column, index) => {
			const cell = rest[index];
			if (column === "status" && String(cell ?? "").trim().toLowerCase() === "error" || !row.cells.has(column)) row.cells.set(column, cell);
		});
	}
	for (const { line, cells } of rows.values()) yield {
		line,
		cells: columns.map((column) => cells.get(column))
	};
}

const LONGEST_TEXT = 200;
const LONGEST_MESSAGE = 4e3;
const MOST_PROBLEMS$1 = 5;
const MOST_DATA = 1e3;
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
function unreadableSide(path, problem) {
	return nothingObserved(path, asEvidence(problem));
}
function asEvidence({ message, remedy, location }) {
	return {
		message: boundedText(message, LONGEST_MESSAGE),
		...remedy === void 0 ? {} : { remedy: boundedText(remedy, LONGEST_MESSAGE) },
		...location ? { location } : {}
	};
}
function listProblems(problems, count = problems.length) {
	return {
		problems: problems.slice(0, MOST_PROBLEMS$1).map(asEvidence),
		problemCount: count
	};
}
function originOf(origin) {
	const { data = [], commit, criteria } = origin ?? {};
	return {
		...data.length > 0 ? { data: data.slice(0, MOST_DATA).map(({ name, digest, line }) => ({
			name: boundedText(name, LONGEST_TEXT),
			digest: boundedText(digest, LONGEST_TEXT),
			line
		})) } : {},
		...commit !== void 0 && /^[0-9a-f]{7,64}$/.test(commit) ? { commit } : {},
		...criteria === void 0 ? {} : { criteria: boundedText(criteria, LONGEST_TEXT) }
	};
}
function nearest$1(name, known) {
	return boundedText(didYouMean(name, known) ?? "", LONGEST_TEXT);
}
function rowCounter() {
	let count = 0;
	let first;
	return {
		see: (line, text) => {
			count += 1;
			first ??= {
				line,
				...text === void 0 || text === "" ? {} : { text: boundedText(text, LONGEST_TEXT) }
			};
		},
		seen: () => first && {
			count,
			...first
		}
	};
}
function numberIn(cell) {
	switch (typeof cell) {
		case "number": return Number.isFinite(cell) ? cell : Number.isNaN(cell) ? "nan" : "infinite";
		case "boolean": return cell ? 1 : 0;
		case "string": return numberInText(cell.trim());
		case "undefined": return "empty";
		default: return cell === null ? "empty" : "text";
	}
}
function numberInText(text) {
	if (DECIMAL.test(text)) {
		const value = Number(text);
		return Number.isFinite(value) ? value : "infinite";
	}
	if (/^(?:|n\/?a|null|none)$/i.test(text)) return "empty";
	if (/^[+-]?\.?nan$/i.test(text)) return "nan";
	if (/^[+-]?\.?inf(?:inity)?$/i.test(text)) return "infinite";
	if (/^true$/i.test(text)) return 1;
	return /^false$/i.test(text) ? 0 : "text";
}
function cellText(cell) {
	switch (typeof cell) {
		case "string": return cell.trim();
		case "number":
		case "boolean":
		case "bigint": return String(cell);
		default: return cell === null || cell === void 0 ? "" : Array.isArray(cell) ? "a list" : "a mapping";
	}
}

const MOST_ROWS = 2e7;
const STATUS$1 = "status";
const BROKEN = "error";
const KEPT_PROBLEMS = 5;
function observeRows(read, format, question) {
	const { path, unit, segment, metrics } = question;
	const long = question.format === "long" || isLongForm(read.names) && !metrics.includes("value");
	const table = long ? longRows(read, columnOf(read, unit)) : read;
	const unitColumn = columnOf(table, unit);
	const asked = [
		...metrics,
		unitColumn ?? STATUS$1,
		segment ?? STATUS$1,
		STATUS$1
	];
	const hasStatus = !metrics.includes(STATUS$1) && unit !== STATUS$1 && segment !== STATUS$1;
	const problems = [...table.problems];
	let problemCount = problems.length;
	const columns = metrics.map(() => columnGatherer());
	const units = namer();
	const segments = namer();
	const lines = growing();
	const broken = rowCounter();
	const brokenUnits = /* @__PURE__ */ new Set();
	const there = asked.map((column) => table.names.includes(column));
	let rows = 0;
	for (const { line, cells, problem } of table.rows(asked)) {
		if (problem !== void 0) {
			problemCount += 1;
			if (problems.length < KEPT_PROBLEMS) problems.push({
				message: problem,
				location: {
					path,
					line
				}
			});
			continue;
		}
		const unitCell = cells[metrics.length];
		if (hasStatus && cellText(cells[metrics.length + 2]).toLowerCase() === BROKEN) {
			const id = unitColumn === void 0 ? "" : cellText(unitCell);
			broken.see(line, id);
			if (id !== "") brokenUnits.add(id);
			for (let index = 0; index < asked.length; index += 1) if (cells[index] !== void 0) there[index] = true;
			continue;
		}
		if (rows >= 2e7) return unreadableSide(path, {
			message: `\`${path}\` has more than ${MOST_ROWS.toLocaleString("en-US")} rows`,
			remedy: "summarise runs into units, or each metric into `{n, mean, stddev}`",
			location: { path }
		});
		rows += 1;
		lines.add(line);
		units.add(unitCell, line);
		segments.add(cells[metrics.length + 1], line);
		for (let index = 0; index < asked.length; index += 1) {
			const cell = cells[index];
			if (cell !== void 0) there[index] = true;
			columns[index]?.add(cell, line);
		}
	}
	const readable = table.problems.length === 0;
	const [hasUnit, hasSegment] = [there[metrics.length] ?? false, there[metrics.length + 1] ?? false];
	const withUnits = unit !== void 0 && hasUnit;
	const withSegments = segment !== void 0 && hasSegment;
	return {
		side: {
			path,
			kind: "rows",
			format: long ? `${format}, long form` : format,
			rows,
			...listProblems(problems, problemCount),
			...unit !== void 0 && !hasUnit && readable ? { noUnitColumn: nearest$1(unit, table.names) } : {},
			...segment !== void 0 && !hasSegment && readable ? { noSegmentColumn: nearest$1(segment, table.names) } : {},
			...seen("unnamed", withUnits, units.unnamed),
			...seen("unsegmented", withSegments, segments.unnamed),
			...seen("broken", true, broken),
			...originOf(table.origin)
		},
		metrics: new Map(metrics.map((metric, index) => {
			const found = columns[index]?.finish() ?? { faults: [] };
			if (there[index] || !readable) return [metric, found];
			return [metric, {
				values: found.values ?? /* @__PURE__ */ new Float64Array(0),
				faults: [],
				absent: nearest$1(metric, table.names)
			}];
		})),
		rows: {
			count: rows,
			lines: lines.finish(),
			...withUnits ? {
				units: units.names(),
				unitOf: units.finish()
			} : {},
			...withSegments ? {
				segments: segments.names(),
				segmentOf: segments.finish()
			} : {},
			brokenUnits
		}
	};
}
function columnOf(table, unit) {
	if (unit === void 0 || table.unit === void 0 || table.names.includes(unit)) return unit;
	return table.unit;
}
function seen(key, asked, counter) {
	const rows = asked ? counter.seen() : void 0;
	return rows ? { [key]: rows } : {};
}
function growing() {
	let values = /* @__PURE__ */ new Int32Array(64);
	let count = 0;
	return {
		add: (value) => {
			if (count === values.length) {
				const larger = new Int32Array(2 * count);
				larger.set(values);
				values = larger;
			}
			values[count] = value;
			count += 1;
		},
		finish: () => values.slice(0, count)
	};
}
function namer() {
	const places = /* @__PURE__ */ new Map();
	const indexes = growing();
	const unnamed = rowCounter();
	return {
		unnamed,
		add: (cell, line) => {
			const name = cellText(cell);
			if (name === "") {
				unnamed.see(line);
				indexes.add(-1);
				return;
			}
			const place = places.get(name) ?? places.size;
			if (place === places.size) places.set(name, place);
			indexes.add(place);
		},
		names: () => [...places.keys()],
		finish: indexes.finish
	};
}
function columnGatherer() {
	let values = /* @__PURE__ */ new Float64Array(64);
	let count = 0;
	const faults = /* @__PURE__ */ new Map();
	return {
		add: (cell, line) => {
			const value = numberIn(cell);
			if (count === values.length) {
				const larger = new Float64Array(2 * count);
				larger.set(values);
				values = larger;
			}
			values[count] = typeof value === "number" ? value : NaN;
			count += 1;
			if (typeof value === "number") return;
			const counted = faults.get(value) ?? rowCounter();
			faults.set(value, counted);
			counted.see(line, cellText(cell));
		},
		finish: () => ({
			values: values.subarray(0, count),
			faults: [...faults].flatMap(([kind, counted]) => {
				const rows = counted.seen();
				return rows ? [{
					kind,
					...rows
				}] : [];
			})
		})
	};
}

const MOST_CELLS = 6e7;
const LIMITS = {
	megabytes: 2e3,
	seconds: 120
};
const STATUS = "status";
async function readParquet({ files, engine, signal }, question) {
	const { path, unit, segment, metrics } = question;
	const file = files.absolute(path);
	if (typeof file !== "string") {
		const { unreadable: message, remedy } = file;
		return unreadableSide(path, {
			message,
			...remedy === void 0 ? {} : { remedy },
			location: { path }
		});
	}
	if (!engine.fetchColumns) throw new TypeError("the engine fetches no columns");
	const wanted = [.../* @__PURE__ */ new Set([
		...metrics,
		unit,
		segment,
		STATUS,
		"metric",
		"value",
		"repeat"
	])].filter((name) => name !== void 0);
	const request = {
		file: {
			path: file,
			name: path
		},
		columns: wanted,
		names: [unit, segment].filter((name) => name !== void 0),
		mostCells: MOST_CELLS,
		limits: LIMITS
	};
	const fetched = await engine.fetchColumns(request, signal);
	if ("failure" in fetched) {
		signal.throwIfAborted();
		return unreadableSide(path, {
			message: fetched.message,
			remedy: fetched.remedy,
			location: { path }
		});
	}
	const columns = new Map(wanted.map((name, index) => [name, fetched.columns[index]]));
	const distinct = new Map(wanted.map((name, index) => [name, fetched.distinct[index]]));
	if (fetched.rows === 0) return unreadableSide(path, {
		message: `\`${path}\` has no rows`,
		remedy: "write one observation a row",
		location: { path }
	});
	const long = question.format === "long" || isLongForm(fetched.names) && !metrics.includes("value");
	const hasStatus = !metrics.includes(STATUS) && unit !== STATUS && segment !== STATUS && hasBroken(columns.get(STATUS));
	const missing = [
		unit,
		segment,
		...metrics
	].some((name) => name !== void 0 && !columns.get(name));
	if (long || hasStatus || missing) return observeRows(tableOf(fetched, columns), "parquet", question);
	const lines = new Int32Array(fetched.rows);
	for (let row = 0; row < lines.length; row += 1) lines[row] = row + 1;
	const units = unit === void 0 ? void 0 : nameRows(columns.get(unit), distinct.get(unit), fetched.rows);
	const segments = segment === void 0 ? void 0 : nameRows(columns.get(segment), distinct.get(segment), fetched.rows);
	const unnamed = units?.unnamed.seen();
	const unsegmented = segments?.unnamed.seen();
	return {
		side: {
			path,
			kind: "rows",
			format: "parquet",
			rows: fetched.rows,
			problems: [],
			problemCount: 0,
			...unnamed ? { unnamed } : {},
			...unsegmented ? { unsegmented } : {},
			...originOf(void 0)
		},
		metrics: new Map(metrics.map((metric) => [metric, observe$3(columns.get(metric))])),
		rows: {
			count: fetched.rows,
			lines,
			get units() {
				return units?.names;
			},
			...units ? { unitOf: units.of } : {},
			...units?.key ? { unitKey: units.key } : {},
			...segments ? {
				segments: segments.names,
				segmentOf: segments.of
			} : {},
			brokenUnits: /* @__PURE__ */ new Set()
		}
	};
}
function hasBroken(column) {
	return column !== void 0 && "texts" in column && column.texts.some((text) => text.length === 5 && text.toLowerCase() === "error");
}
function tableOf(fetched, columns) {
	return {
		problems: [],
		names: fetched.names,
		*rows(asked) {
			const cells = asked.map((name) => columns.get(name));
			for (let row = 0; row < fetched.rows; row += 1) yield {
				line: row + 1,
				cells: cells.map((column) => cellOf(column, row))
			};
		}
	};
}
function cellOf(column, row) {
	if (!column) return void 0;
	if ("texts" in column) return column.texts[row];
	return isNull(column.nulls, row) ? null : column.numbers[row];
}
function isNull(nulls, row) {
	return ((nulls[row >> 3] ?? 0) >> (row & 7) & 1) === 1;
}
function observe$3(column) {
	if (!column) return { faults: [] };
	if ("texts" in column) {
		const { add, finish } = columnGatherer();
		for (const [row, text] of column.texts.entries()) add(text, row + 1);
		return finish();
	}
	const { numbers, nulls } = column;
	const faults = /* @__PURE__ */ new Map();
	for (let row = 0; row < numbers.length; row += 1) {
		const value = numbers[row] ?? NaN;
		if (value - value === 0) continue;
		const kind = isNull(nulls, row) ? "empty" : numberIn(value);
		if (typeof kind === "number") continue;
		const counter = faults.get(kind) ?? rowCounter();
		faults.set(kind, counter);
		counter.see(row + 1, kind === "infinite" ? String(value) : "");
		numbers[row] = NaN;
	}
	return {
		values: numbers,
		faults: [...faults].flatMap(([kind, counter]) => {
			const seen = counter.seen();
			return seen ? [{
				kind,
				...seen
			}] : [];
		})
	};
}
function nameRows(column, distinct, rows) {
	const of = new Int32Array(rows);
	const unnamed = rowCounter();
	if (!column) return {
		names: [],
		of: of.fill(-1),
		unnamed
	};
	if (distinct === rows) {
		for (let row = 0; row < rows; row += 1) of[row] = row;
		return namedApart(column, of, unnamed);
	}
	const places = /* @__PURE__ */ new Map();
	const see = (name, row) => {
		if (name === "") {
			unnamed.see(row + 1);
			of[row] = -1;
			return;
		}
		const place = places.get(name) ?? places.size;
		if (place === places.size) places.set(name, place);
		of[row] = place;
	};
	if (!("texts" in column)) {
		const { numbers, nulls } = column;
		for (let row = 0; row < rows; row += 1) see(isNull(nulls, row) ? "" : numbers[row] ?? NaN, row);
		return {
			names: Array.from(places.keys(), String),
			of,
			unnamed
		};
	}
	if (!column.coded) {
		for (const [row, name] of column.texts.entries()) see(name, row);
		return {
			names: Array.from(places.keys(), String),
			of,
			unnamed
		};
	}
	const { values, of: codes } = column.coded;
	const placeOf = new Int32Array(values.length).fill(-1);
	const names = [];
	for (let row = 0; row < rows; row += 1) {
		const code = codes[row] ?? 0;
		let place = placeOf[code] ?? -1;
		if (place === -1) {
			const name = values[code] ?? "";
			if (name === "") unnamed.see(row + 1);
			else {
				place = names.length;
				placeOf[code] = place;
				names.push(name);
			}
		}
		of[row] = place;
	}
	return {
		names,
		of,
		unnamed
	};
}
function namedApart(column, of, unnamed) {
	if ("texts" in column) {
		const { bytes } = column;
		return {
			get names() {
				return column.texts;
			},
			of,
			unnamed,
			...bytes ? { key: {
				of: "texts",
				bytes
			} } : {}
		};
	}
	const { numbers } = column;
	let names;
	return {
		get names() {
			names ??= Array.from(numbers, String);
			return names;
		},
		of,
		unnamed,
		key: {
			of: "numbers",
			bytes: new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
		}
	};
}

function roundingOf(value) {
	const [, decimals = "", exponent = "0"] = /^-?\d+(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(String(value)) ?? [];
	return .5 * 10 ** (Number(exponent) - decimals.length);
}

const MOST_PARTS = 12;
function findAddress(tree, address) {
	if (has$1(tree, address)) return [[address]];
	const dotted = address.includes(".") ? [...dottedPaths(tree, address.split("."))] : [];
	if (dotted.length > 0) return dotted;
	const pointer = pointerParts(address);
	if (!pointer) return [];
	const path = [];
	let at = tree;
	for (const part of pointer) {
		const key = Array.isArray(at) && /^(?:0|[1-9]\d{0,8})$/.test(part) ? Number(part) : part;
		if (!has$1(at, key)) return [];
		path.push(key);
		at = valueAt$1(at, [key]);
	}
	return path.length > 0 ? [path] : [];
}
function valueAt$1(tree, path) {
	let at = tree;
	for (const key of path) {
		if (!has$1(at, key)) return void 0;
		at = at[key];
	}
	return at;
}
function asPointer(path) {
	return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
function leafNames(tree, most) {
	const names = [];
	const walk = (value, name, depth) => {
		if (names.length >= most || depth > 6) return;
		if (typeof value !== "object" || value === null) {
			if (name !== "") names.push(name);
			return;
		}
		for (const [key, inner] of Object.entries(value)) walk(inner, name === "" ? key : `${name}.${key}`, depth + 1);
	};
	walk(tree, "", 0);
	return names;
}
function has$1(tree, key) {
	if (Array.isArray(tree)) return typeof key === "number" && key < tree.length;
	return typeof tree === "object" && tree !== null && Object.hasOwn(tree, key);
}
function* dottedPaths(tree, parts) {
	const longest = parts.length > MOST_PARTS ? 1 : parts.length;
	for (let length = 1; length <= longest; length += 1) {
		const written = parts.slice(0, length).join(".");
		const key = Array.isArray(tree) && /^(?:0|[1-9]\d{0,8})$/.test(written) ? Number(written) : written;
		if (!has$1(tree, key)) continue;
		const rest = parts.slice(length);
		if (rest.length === 0) yield [key];
		else for (const path of dottedPaths(valueAt$1(tree, [key]), rest)) yield [key, ...path];
	}
}
function pointerParts(address) {
	if (!address.startsWith("/")) return void 0;
	return address.slice(1).split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function statedOrigin(document, value, keys = []) {
	const { commit, criteria, data } = plainTable(value);
	const digests = Object.entries(plainTable(data)).flatMap(([name, digest]) => typeof digest === "string" && digest !== "" ? [{
		name,
		digest,
		line: document.locate(...keys, "data", name).line ?? 1
	}] : []);
	return {
		...typeof commit === "string" ? { commit } : {},
		...typeof criteria === "string" ? { criteria } : {},
		...digests.length > 0 ? { data: digests } : {}
	};
}

const MOST_NAMES$1 = 500;
function statedTree(document, roots = [[]], enrich = () => ({})) {
	const { value } = document;
	return {
		find: (address) => {
			for (const root of roots) {
				const found = findAddress(valueAt$1(value, root), address);
				if (found.length > 0) return found.map((inner) => {
					const path = [...root, ...inner];
					return {
						address: asPointer(inner),
						value: valueAt$1(value, path),
						location: document.locate(...path),
						...enrich(path)
					};
				});
			}
			return [];
		},
		names: leafNames(valueAt$1(value, roots[0] ?? []), MOST_NAMES$1),
		origin: statedOrigin(document, value),
		aggregates: [],
		problems: []
	};
}

const PARTS$3 = [
	"precision",
	"recall",
	"f1-score",
	"support"
];
const AVERAGES = [
	"micro avg",
	"macro avg",
	"weighted avg",
	"samples avg"
];
function isClassificationReport(value) {
	const entries = plainTable(value);
	return lineIn("macro avg", entries["macro avg"]) !== void 0 && lineIn("weighted avg", entries["weighted avg"]) !== void 0;
}
function classificationReport(document) {
	const report = plainTable(document.value);
	const classes = Object.entries(report).flatMap(([name, value]) => {
		const line = AVERAGES.includes(name) ? void 0 : lineIn(name, value);
		return line ? [line] : [];
	});
	const total = classes.reduce((sum, { support }) => sum + support, 0);
	const { accuracy } = report;
	return {
		...statedTree(document, [[]], (path) => {
			const [name, part] = path;
			const line = part === "recall" ? classes.find((known) => known.name === name) : void 0;
			if (line) return shareOf(line.recall, line.support);
			return path.length === 1 && name === "accuracy" && typeof accuracy === "number" ? shareOf(accuracy, total) : {};
		}),
		aggregates: [...aggregatesOf(report, classes, total, document)]
	};
}
function lineIn(name, value) {
	const entries = plainTable(value);
	const numbers = PARTS$3.map((part) => entries[part]);
	if (numbers.some((number) => typeof number !== "number")) return void 0;
	const [precision = 0, recall = 0, f1 = 0, support = 0] = numbers.map(Number);
	return {
		name,
		precision,
		recall,
		"f1-score": f1,
		support
	};
}
function shareOf(share, n) {
	const successes = Math.round(share * n);
	return Number.isInteger(n) && n > 0 && Math.abs(share * n - successes) <= n * roundingOf(share) + 1e-6 && successes <= n ? {
		n,
		successes
	} : {};
}
function* aggregatesOf(report, classes, total, document) {
	if (classes.length === 0 || !(total > 0)) return;
	for (const average of ["macro avg", "weighted avg"]) {
		const stated = lineIn(average, report[average]);
		if (!stated || stated.support !== total) continue;
		for (const part of [
			"precision",
			"recall",
			"f1-score"
		]) {
			const weight = (line) => average === "macro avg" ? 1 / classes.length : line.support / total;
			yield {
				name: `${average}.${part}`,
				stated: stated[part],
				recomputed: classes.reduce((sum, line) => sum + weight(line) * line[part], 0),
				rounding: roundingOf(stated[part]) + Math.max(...classes.map((line) => roundingOf(line[part]))),
				line: document.locate(average, part).line ?? 1
			};
		}
	}
	const { accuracy } = report;
	if (typeof accuracy !== "number") return;
	yield {
		name: "accuracy",
		stated: accuracy,
		recomputed: classes.reduce((sum, line) => sum + line.recall * line.support, 0) / total,
		rounding: roundingOf(accuracy) + Math.max(...classes.map((line) => roundingOf(line.recall))),
		line: document.locate("accuracy").line ?? 1
	};
}

const SEPARATORS = {
	comma: 44,
	tab: 9
};
const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
function csvTable(path, text, separator = "comma") {
	const source = text.startsWith("﻿") ? text.slice(1) : text;
	const location = {
		path,
		line: 1
	};
	const first = csvRecords(source, SEPARATORS[separator], void 0).next();
	if (first.done) return broken([{
		message: `\`${path}\` is empty`,
		remedy: "write a first line with the names of the columns",
		location
	}]);
	const header = first.value.cells;
	const problems = [];
	if (first.value.problem !== void 0) problems.push({
		message: `the header: ${first.value.problem}`,
		location
	});
	const other = header.length === 1 ? OTHERS$1.find(({ sign }) => header[0]?.includes(sign)) : void 0;
	if (other) problems.push({
		message: `the columns are separated by ${other.name}; expected ${separator}s`,
		remedy: `export it with ${separator}s`,
		location
	});
	if (header.some((name) => name.includes("\r"))) problems.push({
		message: "the lines end in a carriage return alone; expected a line feed",
		remedy: "save it with Unix line ends",
		location
	});
	const seen = /* @__PURE__ */ new Set();
	header.forEach((name, index) => {
		if (name.trim() === "") problems.push({
			message: `column ${index + 1} has no name`,
			remedy: "name every column",
			location
		});
		else if (seen.has(name)) problems.push({
			message: `two columns are named \`${short$2(name)}\``,
			remedy: "give every column a name of its own",
			location
		});
		seen.add(name);
	});
	if (problems.length > 0) return broken(problems);
	return {
		header,
		problems,
		rows: () => {
			const rows = csvRecords(source, SEPARATORS[separator], header.length);
			rows.next();
			return rows;
		}
	};
}
const OTHERS$1 = [
	{
		sign: ";",
		name: "semicolons"
	},
	{
		sign: "	",
		name: "tabs"
	},
	{
		sign: ",",
		name: "commas"
	}
];
function broken(problems) {
	return {
		header: [],
		problems,
		rows: () => []
	};
}
function* csvRecords(source, separator, width) {
	let end = source.length;
	while (end > 0 && (source.charCodeAt(end - 1) === LINE_FEED || source.charCodeAt(end - 1) === CARRIAGE_RETURN)) end -= 1;
	let at = 0;
	let line = 1;
	while (at < end) {
		const began = line;
		const cells = [];
		let problem;
		let more = true;
		while (more) {
			if (source.charCodeAt(at) === QUOTE && at < end) {
				const cell = quotedCell(source, at, end);
				cells.push(cell.text);
				line += cell.lines;
				at = cell.next;
				if (!cell.closed) problem ??= `the quoted cell ${cells.length} is never closed`;
				else if (at < end && !isCellEnd(source, separator, at)) {
					problem ??= `text stands behind the closing quote of cell ${cells.length}; a quote inside a quoted cell is written twice`;
					at = plainEnd(source, separator, at, end).next;
				}
			} else {
				const cell = plainEnd(source, separator, at, end);
				cells.push(source.slice(at, cell.next));
				if (cell.stray) problem ??= `a quote stands in cell ${cells.length}, which does not begin with one; put the cell in quotes and write the quote twice`;
				at = cell.next;
			}
			more = at < end && source.charCodeAt(at) === separator;
			if (more) at += 1;
		}
		if (source.charCodeAt(at) === CARRIAGE_RETURN) at += 1;
		if (source.charCodeAt(at) === LINE_FEED) at += 1;
		line += 1;
		if (width !== void 0 && cells.length !== width) problem ??= ragged(cells, width);
		yield problem === void 0 ? {
			line: began,
			cells
		} : {
			line: began,
			cells,
			problem
		};
	}
}
function ragged(cells, width) {
	if (cells.length === 1 && cells[0] === "") return "the line is empty";
	return `${cells.length} ${cells.length === 1 ? "cell" : "cells"} where the header has ${width}`;
}
function quotedCell(source, start, end) {
	let text = "";
	let lines = 0;
	let from = start + 1;
	for (;;) {
		const quote = source.indexOf("\"", from);
		const closed = quote >= 0 && quote < end;
		const part = source.slice(from, closed ? quote : end);
		for (let at = part.indexOf("\n"); at >= 0; at = part.indexOf("\n", at + 1)) lines += 1;
		text += part;
		if (!closed) return {
			text,
			next: end,
			lines,
			closed
		};
		if (source.charCodeAt(quote + 1) !== QUOTE || quote + 1 >= end) return {
			text,
			next: quote + 1,
			lines,
			closed
		};
		text += "\"";
		from = quote + 2;
	}
}
function plainEnd(source, separator, start, end) {
	let stray = false;
	let at = start;
	for (; at < end && !isCellEnd(source, separator, at); at += 1) if (source.charCodeAt(at) === QUOTE) stray = true;
	return {
		next: at,
		stray
	};
}
function isCellEnd(source, separator, at) {
	const code = source.charCodeAt(at);
	return code === separator || code === LINE_FEED || code === CARRIAGE_RETURN && source.charCodeAt(at + 1) === LINE_FEED;
}
function short$2(text) {
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function delimitedRows(path, text, separator) {
	const table = csvTable(path, text, separator);
	return {
		problems: table.problems,
		names: table.header,
		*rows(columns) {
			const places = columns.map((column) => table.header.indexOf(column));
			for (const { line, cells, problem } of table.rows()) yield {
				line,
				cells: places.map((place) => place < 0 ? void 0 : cells[place]),
				...problem === void 0 ? {} : { problem }
			};
		}
	};
}

const LONGEST$3 = 1e6;
function frontMatter(text) {
	const [, before, yaml] = /^(\uFEFF?\s*---[ \t]*\r?\n)([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text.slice(0, LONGEST$3)) ?? [];
	return before === void 0 || yaml === void 0 ? void 0 : `${before.replaceAll(/[^\n]/g, "")}${yaml}\n`;
}
function isHuggingFace(value) {
	if (Array.isArray(value)) {
		const [first] = value;
		const { dataset, value: number } = plainTable(first);
		return typeof plainTable(dataset)["id"] === "string" && number !== void 0;
	}
	return Array.isArray(plainTable(value)["model-index"]);
}
function huggingFaceResults(document) {
	const named = /* @__PURE__ */ new Map();
	const data = [];
	const add = (names, metric) => {
		for (const name of names) {
			const known = named.get(name) ?? /* @__PURE__ */ new Set();
			named.set(name, known.add(metric));
		}
	};
	const measuredOn = (dataset, path) => {
		const { revision } = dataset;
		const name = textOf(dataset["type"]) ?? textOf(dataset["id"]);
		if (name === void 0 || textOf(revision) === void 0) return;
		data.push({
			name,
			digest: String(revision),
			line: document.locate(...path, "revision").line ?? 1
		});
	};
	(Array.isArray(document.value) ? readList$1 : readModelIndex)(document, add, measuredOn);
	return {
		find: (address) => [...named.get(address) ?? []],
		names: [...named.keys()],
		origin: { data },
		aggregates: [],
		problems: []
	};
}
function readModelIndex(document, add, measuredOn) {
	plainList(plainTable(document.value)["model-index"]).forEach((model, at) => {
		plainList(plainTable(model)["results"]).forEach((result, index) => {
			const path = [
				"model-index",
				at,
				"results",
				index
			];
			const dataset = plainTable(plainTable(result)["dataset"]);
			const split = textOf(dataset["split"]);
			const config = textOf(dataset["config"]);
			const sets = [...texts(dataset, "type", "name")].flatMap((set) => [
				set,
				...split === void 0 ? [] : [`${set}.${split}`],
				...config === void 0 ? [] : [`${set}.${config}`],
				...split === void 0 || config === void 0 ? [] : [`${set}.${config}.${split}`]
			]);
			measuredOn(dataset, [...path, "dataset"]);
			plainList(plainTable(result)["metrics"]).forEach((metric, place) => {
				const keys = [
					...path,
					"metrics",
					place,
					"value"
				];
				const types = [...texts(plainTable(metric), "type", "name")];
				add(types.flatMap((type) => [type, ...sets.map((set) => `${set}.${type}`)]), {
					address: `${sets.at(-1) ?? "data"}.${types[0] ?? "metric"}`,
					value: plainNumber(plainTable(metric)["value"]),
					location: document.locate(...keys)
				});
			});
		});
	});
}
function readList$1(document, add, measuredOn) {
	plainList(document.value).forEach((result, index) => {
		const dataset = plainTable(plainTable(result)["dataset"]);
		const id = textOf(dataset["id"]);
		if (id === void 0) return;
		const task = textOf(dataset["task_id"]);
		const names = task === void 0 ? [id] : [
			id,
			task,
			`${id}.${task}`
		];
		measuredOn(dataset, [index, "dataset"]);
		add(names, {
			address: names.at(-1) ?? id,
			value: plainNumber(plainTable(result)["value"]),
			location: document.locate(index, "value")
		});
	});
}
function plainNumber(value) {
	return typeof value === "string" ? value.replace(/\s*(?:±|\+\/-)\s*[\d.]+\s*$/, "") : value;
}
function texts(entries, ...keys) {
	return new Set(keys.map((key) => textOf(entries[key])).filter((text) => text !== void 0));
}
function textOf(value) {
	return typeof value === "string" && value.trim() !== "" ? value.trim() : void 0;
}

const TEXTS = /* @__PURE__ */ new Map([
	["C", 1],
	["I", 0],
	["P", .5],
	["N", 0],
	["yes", 1],
	["true", 1],
	["no", 0],
	["false", 0]
]);
function isInspectLog(value) {
	const { eval: evaluation, status } = plainTable(value);
	return typeof status === "string" && typeof plainTable(evaluation)["task"] === "string";
}
function hasInspectSamples(value) {
	return plainList(plainTable(value)["samples"]).length > 0;
}
function inspectRows(document) {
	const samples = plainList(plainTable(document.value)["samples"]);
	const names = /* @__PURE__ */ new Set();
	for (const sample of samples.slice(0, 50)) for (const name of columnsOf$1(plainTable(sample)).keys()) names.add(name);
	return {
		problems: [],
		names: [...names],
		unit: "id",
		origin: inspectOrigin(document),
		*rows(columns) {
			for (const [index, sample] of samples.entries()) {
				const cells = columnsOf$1(plainTable(sample));
				yield {
					line: document.locate("samples", index).line ?? 1,
					cells: columns.map((column) => cells.get(column) ?? cells.get(`metadata.${column}`))
				};
			}
		}
	};
}
function columnsOf$1(sample) {
	const broken = sample["error"] !== void 0 && sample["error"] !== null;
	const cells = /* @__PURE__ */ new Map([
		["id", sample["id"]],
		["epoch", sample["epoch"]],
		["status", broken ? "error" : "success"]
	]);
	for (const key of ["total_time", "working_time"]) if (typeof sample[key] === "number") cells.set(key, sample[key]);
	for (const usage of Object.values(plainTable(sample["model_usage"]))) for (const [key, count] of Object.entries(plainTable(usage))) if (typeof count === "number") cells.set(key, Number(cells.get(key) ?? 0) + count);
	for (const [key, value] of Object.entries(plainTable(sample["metadata"]))) cells.set(`metadata.${key}`, value);
	const scores = Object.entries(plainTable(sample["scores"]));
	for (const [scorer, score] of scores) {
		const { value } = plainTable(score);
		const parts = plainTable(value);
		const alone = scores.length === 1;
		for (const [key, part] of Object.entries(parts)) {
			cells.set(`${scorer}.${key}`, numberOf(part));
			if (alone && !cells.has(key)) cells.set(key, numberOf(part));
		}
		if (Object.keys(parts).length > 0) continue;
		cells.set(scorer, numberOf(value));
		if (alone && !cells.has("score")) cells.set("score", numberOf(value));
	}
	return cells;
}
function numberOf(value) {
	if (typeof value !== "string") return value;
	return TEXTS.get(value) ?? TEXTS.get(value.toLowerCase()) ?? value;
}
function inspectSummary(document) {
	const top = plainTable(document.value);
	const results = plainTable(top["results"]);
	const named = /* @__PURE__ */ new Map();
	plainList(results["scores"]).forEach((score, index) => {
		const { name, metrics, scored_samples: scored } = plainTable(score);
		const measured = plainTable(metrics);
		const n = typeof scored === "number" ? scored : results["completed_samples"];
		const error = plainTable(measured["stderr"])["value"];
		for (const [key, metric] of Object.entries(measured)) {
			const mean = key === "accuracy" || key === "mean";
			const entry = {
				address: `${String(name)}.${key}`,
				value: plainTable(metric)["value"],
				location: document.locate("results", "scores", index, "metrics", key, "value"),
				...mean && typeof n === "number" && Number.isInteger(n) && n > 0 ? { n } : {},
				...mean && typeof error === "number" && error >= 0 ? { standardError: error } : {}
			};
			for (const address of [key, entry.address]) named.set(address, [...named.get(address) ?? [], entry]);
		}
	});
	return {
		find: (address) => named.get(address) ?? [],
		names: [...named.keys()],
		origin: inspectOrigin(document),
		aggregates: [],
		problems: []
	};
}
function inspectOrigin(document) {
	const evaluation = plainTable(plainTable(document.value)["eval"]);
	const { commit, dirty } = plainTable(evaluation["revision"]);
	return {
		...typeof commit === "string" && dirty !== true ? { commit } : {},
		...statedOrigin(document, evaluation["metadata"], ["eval", "metadata"])
	};
}

const LOOKED_AT = 20;
const MOST_NAMES = 500;
function jsonRows({ path, value, problems, locate }) {
	if (problems.length > 0) return unreadableTable(...problems);
	if (!Array.isArray(value)) {
		const location = locate();
		return unreadableTable({
			message: `\`${path}\` is no list of rows`,
			remedy: "write a list of objects",
			location
		});
	}
	const items = value;
	if (items.length === 0) return unreadableTable(noRows(path));
	return {
		problems: [],
		names: namesOf(items.slice(0, LOOKED_AT)),
		*rows(columns) {
			const read = rowReader(columns);
			for (const [index, item] of items.entries()) yield read(item, () => locate(index).line ?? 1);
		}
	};
}
function ndjsonRows(path, text) {
	const source = text.startsWith("﻿") ? text.slice(1) : text;
	const first = [];
	for (const { written } of linesOf(source)) {
		if (first.length >= LOOKED_AT) break;
		first.push(parseJson(written, 1).value);
	}
	if (first.length === 0) return unreadableTable(noRows(path));
	return {
		problems: [],
		names: namesOf(first),
		*rows(columns) {
			const read = rowReader(columns);
			for (const { written, line } of linesOf(source)) {
				const { value, complaints } = parseJson(written, 1);
				const complaint = complaints[0];
				if (!complaint) yield read(value, () => line);
				else {
					const { column } = positionFinder(written)(complaint.offset);
					yield {
						line,
						cells: [],
						problem: `${complaint.message} (column ${column})`
					};
				}
			}
		}
	};
}
function* linesOf(source) {
	let line = 0;
	for (let at = 0; at < source.length;) {
		const end = source.indexOf("\n", at);
		const written = source.slice(at, end < 0 ? source.length : end).trim();
		at = end < 0 ? source.length : end + 1;
		line += 1;
		if (written !== "") yield {
			line,
			written
		};
	}
}
function noRows(path) {
	return {
		message: `\`${path}\` has no rows`,
		remedy: "write one observation a row",
		location: {
			path,
			line: 1
		}
	};
}
function namesOf(items) {
	return [...new Set(items.flatMap((item) => leafNames(item, MOST_NAMES)))].slice(0, MOST_NAMES);
}
function rowReader(columns) {
	const last = columns.map((column) => [column]);
	return (item, line) => {
		if (typeof item !== "object" || item === null || Array.isArray(item)) return {
			line: line(),
			cells: [],
			problem: "the row is no object"
		};
		let problem;
		const cells = columns.map((column, index) => {
			if (Object.hasOwn(item, column)) return valueAt$1(item, [column]);
			const known = valueAt$1(item, last[index] ?? []);
			if (known !== void 0 && !column.includes(".")) return known;
			const [found, other] = findAddress(item, column);
			if (other) problem ??= `\`${column}\` names two of its values`;
			if (!found) return void 0;
			last[index] = found;
			return valueAt$1(item, found);
		});
		return {
			line: line(),
			cells,
			...problem === void 0 ? {} : { problem }
		};
	};
}

function isHarnessResults(value) {
	const top = plainTable(value);
	return Object.keys(plainTable(top["results"])).length > 0 && [
		"versions",
		"configs",
		"n-shot",
		"higher_is_better"
	].some((key) => Object.hasOwn(top, key));
}
function harnessResults(document) {
	const top = plainTable(document.value);
	const stated = /* @__PURE__ */ new Map();
	const shorts = /* @__PURE__ */ new Map();
	const measurements = ["results", "groups"].flatMap((section) => Object.entries(plainTable(top[section])).map(([task, measured]) => ({
		section,
		task,
		measured
	})));
	for (const { section, task, measured } of measurements) {
		const numbers = plainTable(measured);
		for (const [key, value] of Object.entries(numbers)) {
			const [metric = "", filter] = key.split(",", 2);
			if (key === "alias" || key === "sample_len" || key === "name" || metric.endsWith("_stderr")) continue;
			if (stated.has(`${task}.${key}`)) continue;
			const path = [
				section,
				task,
				key
			];
			const entry = {
				address: `${task}.${key}`,
				value,
				location: document.locate(...path),
				...sizeOf(top, task),
				...errorOf(numbers[filter === void 0 ? `${metric}_stderr` : `${metric}_stderr,${filter}`]),
				...directionOf(top, task, metric)
			};
			stated.set(entry.address, entry);
			stated.set(asPointer(path), entry);
			stated.set(asPointer(path.slice(1)), entry);
			if (filter === void 0) continue;
			const short = `${task}.${metric}`;
			const others = shorts.get(short) ?? [];
			if (filter === "none") others.unshift(entry);
			else others.push(entry);
			shorts.set(short, others);
		}
	}
	return {
		find: (address) => {
			const exact = stated.get(address);
			if (exact) return [exact];
			const short = shorts.get(address) ?? [];
			const plain = short.find((entry) => entry.address.endsWith(",none"));
			if (short.length > 0) return plain ? [plain] : short;
			return findAddress(document.value, address).map((path) => ({
				address: asPointer(path),
				value: valueAt$1(document.value, path),
				location: document.locate(...path)
			}));
		},
		names: [...stated.keys()].filter((name) => !name.startsWith("/")).concat(...shorts.keys()),
		origin: {
			...commitOf(top["git_hash"]),
			data: Object.entries(plainTable(top["task_hashes"])).flatMap(([name, digest]) => typeof digest === "string" && digest !== "" ? [{
				name,
				digest,
				line: document.locate("task_hashes", name).line ?? 1
			}] : [])
		},
		aggregates: [],
		problems: []
	};
}
function sizeOf(top, task) {
	const size = plainTable(plainTable(top["n-samples"])[task])["effective"] ?? plainTable(plainTable(top["results"])[task])["sample_len"];
	return typeof size === "number" && Number.isInteger(size) && size > 0 ? { n: size } : {};
}
function commitOf(described) {
	const [, commit] = typeof described === "string" && /^(?:.*-\d+-g)?([0-9a-f]{7,64})$/.exec(described) || [];
	return commit === void 0 ? {} : { commit };
}
function errorOf(written) {
	return typeof written === "number" && Number.isFinite(written) && written >= 0 ? { standardError: written } : {};
}
function directionOf(top, task, metric) {
	const higher = plainTable(plainTable(top["higher_is_better"])[task])[metric];
	return typeof higher === "boolean" ? { direction: higher ? "increase" : "decrease" } : {};
}

const ERROR = 2;
function isPromptfoo(value) {
	return placeOf$2(value) !== void 0;
}
function promptfooRows(document) {
	const place = placeOf$2(document.value) ?? [];
	const results = listAt(document.value, place);
	const names = /* @__PURE__ */ new Set();
	for (const result of results.slice(0, 50)) for (const name of columnsOf(plainTable(result)).keys()) names.add(name);
	return {
		problems: [],
		names: [...names],
		unit: "test",
		origin: statedOrigin(document, plainTable(document.value)["metadata"], ["metadata"]),
		*rows(columns) {
			for (const [index, result] of results.entries()) {
				const cells = columnsOf(plainTable(result));
				yield {
					line: document.locate(...place, index).line ?? 1,
					cells: columns.map((column) => cells.get(column) ?? cells.get(`vars.${column}`) ?? cells.get(`metadata.${column}`))
				};
			}
		}
	};
}
function placeOf$2(value) {
	const results = plainTable(plainTable(value)["results"]);
	const isRow = (row) => {
		const { success, gradingResult, vars } = plainTable(row);
		return typeof success === "boolean" && (gradingResult !== void 0 || vars !== void 0);
	};
	return isRow(plainList(results["results"])[0]) ? ["results", "results"] : void 0;
}
function listAt(value, place) {
	return place.length === 0 ? [] : plainList(plainTable(plainTable(value)["results"])["results"]);
}
function columnsOf(result) {
	const test = plainTable(result["testCase"]);
	const provider = result["provider"];
	const cells = /* @__PURE__ */ new Map([
		["test", result["testIdx"]],
		["description", test["description"]],
		["prompt", result["promptIdx"]],
		["provider", typeof provider === "string" ? provider : plainTable(provider)["label"] || plainTable(provider)["id"]],
		["success", result["success"]],
		["score", result["score"]],
		["latencyMs", result["latencyMs"]],
		["cost", result["cost"]],
		["status", result["failureReason"] === ERROR ? "error" : "success"]
	]);
	for (const [name, value] of Object.entries(plainTable(result["vars"]))) cells.set(`vars.${name}`, value);
	for (const [name, value] of Object.entries(plainTable(test["metadata"]))) cells.set(`metadata.${name}`, value);
	for (const [name, score] of Object.entries(plainTable(result["namedScores"]))) if (!cells.has(name)) cells.set(name, score);
	return cells;
}

const BY_ENDING = [
	[/\.csv$/i, "csv"],
	[/\.(tsv|tab)$/i, "tsv"],
	[/\.(ndjson|jsonl)$/i, "ndjson"],
	[/\.(parquet|pq)$/i, "parquet"],
	[/\.(db|sqlite3?)$/i, "mlflow"],
	[/(^|\/)meta\.yaml$/i, "mlflow"],
	[/\.(md|mdx)$/i, "hugging-face"],
	[/\.toml$/i, "dvc"],
	[/\.eval$/i, "inspect"],
	[/\.(json|ya?ml)$/i, "tree"]
];
const FORMATS$1 = "rows as .csv, .tsv, .json, .ndjson or .parquet; metrics as .json, .yaml or .toml; or what DVC, MLflow, scikit-learn, Hugging Face, the lm-evaluation-harness, Inspect or promptfoo write";
function recogniseResults(access, question) {
	const { path } = question;
	const { files } = access;
	const ending = BY_ENDING.find(([pattern]) => pattern.test(path))?.[1];
	const format = (question.format === "long" ? ending ?? "csv" : question.format) ?? ending;
	if (format === void 0) return unreadable({
		message: `\`${path}\` is not in a format that is read here`,
		remedy: `write ${FORMATS$1}; or name the format: \`{ results: …, format: … }\``,
		location: { path }
	});
	if (format === "parquet") return { kind: "columns" };
	if (format === "mlflow") return readMlflow(access, question);
	const text = files.text(path, LIMITS$1.evidence);
	if (typeof text !== "string") {
		const remedy = files.has(path) && text.unreadable.endsWith(" are read") ? "keep only the columns that the criteria name, summarise runs into units, or write Parquet" : text.remedy;
		return unreadable({
			message: text.unreadable,
			...remedy === void 0 ? {} : { remedy },
			location: { path }
		});
	}
	if (text.length <= 1024 && parseLfsPointer(text)) return unreadable(LFS_POINTER(path));
	if (text.trim() === "") return unreadable(EMPTY(path));
	if (format === "csv" && /\.(tsv|tab)$/i.test(path)) return {
		kind: "rows",
		format: "tsv",
		table: delimitedRows(path, text, "tab")
	};
	if (format === "csv" || format === "tsv") return {
		kind: "rows",
		format,
		table: delimitedRows(path, text, format === "tsv" ? "tab" : "comma")
	};
	if (format === "ndjson") return {
		kind: "rows",
		format,
		table: ndjsonRows(path, text)
	};
	const card = /\.(md|mdx)$/i.test(path) ? frontMatter(text) : void 0;
	if (/\.(md|mdx)$/i.test(path) && card === void 0) return unreadable(NO_FRONT_MATTER(path));
	const document = card === void 0 ? documentOf$1(access, path, text, ending) : yamlDocument(path, card);
	if ("unreadable" in document) return unreadable({
		message: document.unreadable,
		location: { path }
	});
	if (document.problems.length > 0 && isLines(text)) return {
		kind: "rows",
		format: "ndjson",
		table: ndjsonRows(path, text)
	};
	const [problem] = document.problems;
	if (problem) return unreadable({
		...problem,
		message: `\`${path}\` cannot be read: ${problem.message.slice(0, 3e3)}`
	});
	return format === "tree" ? ofValue(access, question, document) : ofNamed(format, document);
}
function unreadable(problem) {
	return {
		kind: "unreadable",
		problem
	};
}
function documentOf$1({ files }, path, text, ending) {
	if (ending === "tree" || ending === "dvc") return files.document(path, LIMITS$1.evidence);
	return /^\uFEFF?\s*[[{]/.test(text) ? jsonDocument(path, text) : yamlDocument(path, text);
}
function isLines(text) {
	let lines = 0;
	for (const { written } of linesOf(text)) {
		if (!written.startsWith("{") || parseJson(written, 1).complaints.length > 0) return false;
		lines += 1;
		if (lines === 2) return true;
	}
	return false;
}
const SHAPES = [
	{
		format: "lm-evaluation-harness",
		is: isHarnessResults,
		what: "results of the lm-evaluation-harness (`results_….json`)"
	},
	{
		format: "inspect",
		is: isInspectLog,
		what: "a log of Inspect"
	},
	{
		format: "promptfoo",
		is: isPromptfoo,
		what: "what `promptfoo eval --output FILE.json` writes"
	},
	{
		format: "hugging-face",
		is: isHuggingFace,
		what: "a model card with `model-index`, or a list of evaluation results"
	},
	{
		format: "scikit-learn",
		is: isClassificationReport,
		what: "what `classification_report(output_dict=True)` gives"
	},
	{
		format: "json",
		is: Array.isArray,
		what: "a list of objects, one observation each"
	},
	{
		format: "summary",
		is: isTree,
		what: "an object of metrics"
	},
	{
		format: "dvc",
		is: isTree,
		what: "an object of metrics"
	}
];
const READERS = {
	"lm-evaluation-harness": (document) => summarised("lm-evaluation-harness", harnessResults(document)),
	inspect: inspectResults,
	promptfoo: (document) => ({
		kind: "rows",
		format: "promptfoo",
		table: promptfooRows(document)
	}),
	"hugging-face": (document) => summarised("hugging-face", huggingFaceResults(document)),
	"scikit-learn": (document) => summarised("scikit-learn", classificationReport(document)),
	json: (document) => ({
		kind: "rows",
		format: "json",
		table: jsonRows(document)
	}),
	summary: (document) => summarised("summary", statedTree(document)),
	dvc: (document) => summarised("dvc", statedTree(document))
};
function summarised(format, summary) {
	return {
		kind: "summary",
		format,
		summary
	};
}
function inspectResults(document) {
	if (!isInspectLog(document.value)) return ofNamed("inspect", document);
	return hasInspectSamples(document.value) ? {
		kind: "rows",
		format: "inspect",
		table: inspectRows(document)
	} : summarised("inspect", inspectSummary(document));
}
function ofValue(access, question, document) {
	if (isMlflowJson(document.value)) return readMlflow(access, question);
	const shape = SHAPES.find(({ is }) => is(document.value));
	if (shape) return ofNamed(shape.format, document);
	const { path, value } = document;
	return unreadable({
		message: `\`${path}\` is ${value === null || value === void 0 ? "empty" : "a single value"}; expected metrics by name, or rows`,
		remedy: "write `metric: number` for each metric, or a list of objects, one observation each",
		location: {
			path,
			line: 1
		}
	});
}
function ofNamed(format, document) {
	const shape = SHAPES.find((known) => known.format === format);
	const read = READERS[format];
	if (shape && read && shape.is(document.value)) return read(document);
	return unreadable({
		message: `\`${document.path}\` is not ${shape?.what ?? `in the format \`${format}\``}`,
		remedy: "leave `format` out, so that it is recognised; or name the file that is meant",
		location: document.locate()
	});
}
function isTree(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
const LFS_POINTER = (path) => ({
	message: `\`${path}\` is a Git LFS pointer; the results themselves are not in this checkout`,
	remedy: "check out with `lfs: true`, or run `git lfs pull`",
	location: {
		path,
		line: 1
	}
});
const EMPTY = (path) => ({
	message: `\`${path}\` is empty`,
	remedy: "write the results into it",
	location: {
		path,
		line: 1
	}
});
const NO_FRONT_MATTER = (path) => ({
	message: `\`${path}\` does not start with a front matter between \`---\` lines, where a model card has its results`,
	remedy: "name a model card with `model-index`",
	location: {
		path,
		line: 1
	}
});

var ZipProblem = class extends Error {
	newerNode;
	constructor(message, newerNode = false) {
		super(message);
		this.name = "ZipProblem";
		this.newerNode = newerNode;
	}
};
const STORED = 0;
const DEFLATED = 8;
const ZSTANDARD = 93;
const MOST_MEMBERS = 2e5;
async function openZipArchive(bytes, budget) {
	const { fromBufferPromise } = await import("./yauzl2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const archive = await named$1(() => fromBufferPromise(bytes, {
		lazyEntries: true,
		autoClose: false
	}));
	const members = /* @__PURE__ */ new Map();
	let left = budget;
	await named$1(async () => {
		for await (const entry of archive.eachEntry()) {
			if (members.size === MOST_MEMBERS) throw new ZipProblem(`it holds more than ${MOST_MEMBERS} files`);
			const { fileName, compressedSize, uncompressedSize, compressionMethod } = entry;
			members.set(fileName, {
				name: fileName,
				size: uncompressedSize,
				read: () => named$1(async () => {
					if (entry.isEncrypted()) throw new ZipProblem(`\`${fileName}\` in it is encrypted`);
					if (uncompressedSize > left) throw tooLarge(budget);
					const { fileDataStart } = await archive.readLocalFileHeaderPromise(entry, { minimal: true });
					const content = unpack(bytes.subarray(fileDataStart, fileDataStart + compressedSize), compressionMethod, fileName, left, budget);
					left -= content.length;
					return content;
				})
			});
		}
	});
	return members;
}
function unpack(packed, method, name, left, budget) {
	if (method === STORED) return packed;
	const options = { maxOutputLength: Math.max(1, left) };
	try {
		if (method === DEFLATED) return zlib.inflateRawSync(packed, options);
		if (method === ZSTANDARD) {
			const unpackZstandard = zstandardOfNode();
			if (!unpackZstandard) throw new ZipProblem("it is packed with Zstandard, which this Node cannot read", true);
			return unpackZstandard(packed, options);
		}
	} catch (error) {
		if (errorCode(error) === "ERR_BUFFER_TOO_LARGE") throw tooLarge(budget);
		throw error;
	}
	throw new ZipProblem(`\`${name}\` in it is packed by method ${method}, which is not read here`);
}
function zstandardOfNode() {
	const found = Reflect.get(zlib, "zstdDecompressSync");
	return typeof found === "function" ? found : void 0;
}
function tooLarge(budget) {
	return new ZipProblem(`unpacked it has more than ${budget.toLocaleString("en-US")} bytes`);
}
async function named$1(read) {
	try {
		return await read();
	} catch (error) {
		if (error instanceof ZipProblem) throw error;
		throw new ZipProblem(error instanceof Error ? error.message.slice(0, 200) : "it cannot be read");
	}
}

const MOST_BYTES = 2 * LIMITS$1.evidence;
const MOST_DEPTH = 200;
async function readInspectArchive(file, path) {
	try {
		const { size } = statSync(file);
		if (size > LIMITS$1.evidence) throw new ZipProblem(`it has ${grouped(size)} bytes; at most ${grouped(LIMITS$1.evidence)} are read`);
		const members = await openZipArchive(readFileSync(file), MOST_BYTES);
		const header = await readMember(members.get("header.json"));
		if (header === void 0) return {
			message: members.has("_journal/start.json") ? `\`${path}\` is the log of an evaluation that has not ended: it has no \`header.json\`` : `\`${path}\` is an archive without \`header.json\`: it is no log of Inspect`,
			remedy: "evaluate to the end; `inspect eval-retry` goes on with a log that was broken off",
			location: { path }
		};
		return documentOf(path, plainTable(header), await samplesOf(members));
	} catch (error) {
		if (!(error instanceof ZipProblem)) throw error;
		const asJson = `\`inspect log convert --to json --output-dir . ${path.split("/").at(-1) ?? path}\``;
		return {
			message: `\`${path}\` cannot be read: ${error.message}`,
			remedy: error.newerNode ? `use Node 22.15 or newer, as the actions do; or write it as JSON: ${asJson}` : `write the log anew, or as JSON: ${asJson}`,
			location: { path }
		};
	}
}
const MOST_SAMPLE_BYTES = 16e6;
async function samplesOf(members) {
	const whole = [...members.values()].filter(({ name }) => /^samples\/[^/]+\.json$/.test(name));
	const summaries = members.get("summaries.json");
	if (summaries && whole.reduce((sum, { size }) => sum + size, 0) > MOST_SAMPLE_BYTES) return plainList(await readMember(summaries));
	const samples = [];
	for (const member of whole) samples.push(await readMember(member));
	return samples.length > 0 ? samples : plainList(await readMember(summaries));
}
async function readMember(member) {
	if (!member) return void 0;
	const text = (await member.read()).toString("utf8");
	const { value, complaints } = parseJson(text, MOST_DEPTH);
	const [complaint] = complaints;
	if (complaint) throw new ZipProblem(`\`${member.name}\` in it is no JSON (${complaint.message})`);
	return value;
}
function grouped(bytes) {
	return bytes.toLocaleString("en-US");
}
function documentOf(path, header, samples) {
	const locate = (first, index) => first === "samples" && typeof index === "number" ? {
		path,
		line: index + 1
	} : { path };
	return {
		path,
		value: {
			...header,
			samples
		},
		problems: [],
		locate,
		locateKey: locate
	};
}

async function readInspectLog({ files }, { path, format = "inspect" }) {
	if (format !== "inspect" || !/\.eval$/i.test(path) || !files.has(path)) return void 0;
	if (typeof files.text(path, LIMITS$1.evidence) === "string") return void 0;
	const file = files.absolute(path);
	if (typeof file !== "string") {
		const { unreadable: message, remedy } = file;
		return {
			kind: "unreadable",
			problem: {
				message,
				...remedy === void 0 ? {} : { remedy },
				location: { path }
			}
		};
	}
	const document = await readInspectArchive(file, path);
	return "message" in document ? {
		kind: "unreadable",
		problem: document
	} : inspectResults(document);
}

const MOST_AGGREGATES = 500;
const LONGEST_NAME = 500;
const CANCELLED = 1e-12;
function observeSummary(summary, format, { path, metrics }) {
	const problems = [...summary.problems];
	const observed = new Map(metrics.map((metric) => {
		const found = summary.find(metric);
		const [stated, other] = found;
		if (!stated) return [metric, {
			faults: [],
			absent: nearest$1(metric, summary.names)
		}];
		if (other) {
			problems.push({
				message: `\`${metric}\` may be ${found.slice(0, 4).map(({ address }) => `\`${address}\``).join(" or ")}`,
				remedy: "write in the criterion the one that is meant",
				location: other.location
			});
			return [metric, {
				faults: [],
				absent: boundedText(stated.address, 200)
			}];
		}
		return [metric, observe$2(metric, stated, problems)];
	}));
	const aggregates = summary.aggregates.filter(({ stated, recomputed, rounding }) => [
		stated,
		recomputed,
		rounding
	].every(Number.isFinite)).slice(0, MOST_AGGREGATES).map(({ name, ...numbers }) => ({
		name: boundedText(name, LONGEST_NAME),
		...numbers
	}));
	return {
		side: {
			path,
			kind: "summary",
			format,
			rows: 1,
			...listProblems(problems),
			...originOf(summary.origin),
			...aggregates.length > 0 ? { aggregates } : {}
		},
		metrics: observed
	};
}
function observe$2(metric, stated, problems) {
	const { value, location } = stated;
	const line = location.line ?? 1;
	const numbers = typeof value === "object" && value !== null && !Array.isArray(value) ? readNumbers(value) : void 0;
	if (!numbers) {
		const mean = numberIn(value);
		if (typeof mean === "number") return {
			faults: [],
			summary: {
				...ofBareNumber(mean, stated),
				line
			}
		};
		return { faults: [{
			kind: mean,
			count: 1,
			line,
			...quoted$3(value)
		}] };
	}
	const summary = typeof numbers === "string" ? numbers : ofNumbers(numbers);
	if (typeof summary !== "string") return {
		faults: [],
		summary: {
			...summary,
			line
		}
	};
	problems.push({
		message: `\`${metric}\`: ${summary}`,
		remedy: "write `{n, mean, stddev}`, `{n, mean, variance}`, `{n, sum, sum_squares}` or `{n, successes}`",
		location
	});
	return { faults: [{
		kind: "text",
		count: 1,
		line,
		text: "a mapping"
	}] };
}
function quoted$3(value) {
	const text = boundedText(cellText(value), 200);
	return text === "" ? {} : { text };
}
function ofBareNumber(mean, { n = 1, successes, standardError, direction }) {
	const variance = successes !== void 0 ? varianceOfShare(successes, n) : standardError === void 0 || n < 2 ? null : n * standardError ** 2;
	return {
		n,
		mean,
		variance: variance !== null && Number.isFinite(variance) ? variance : null,
		...successes === void 0 ? {} : { successes },
		...direction === void 0 ? {} : { direction }
	};
}
const SPELLINGS = {
	n: [
		"n",
		"count",
		"samples"
	],
	mean: [
		"mean",
		"value",
		"average"
	],
	deviation: [
		"stddev",
		"std",
		"sd",
		"standard_deviation"
	],
	variance: ["variance", "var"],
	error: [
		"stderr",
		"se",
		"sem",
		"standard_error"
	],
	sum: ["sum"],
	squares: ["sum_squares", "sum_of_squares"],
	successes: ["successes"]
};
function readNumbers(value) {
	const entries = new Map(Object.entries(value));
	const numbers = {};
	for (const [name, spellings] of Object.entries(SPELLINGS)) {
		const [first, second] = spellings.filter((spelling) => entries.has(spelling));
		if (first === void 0) continue;
		if (second !== void 0) return `\`${first}\` and \`${second}\` mean the same`;
		const number = numberIn(entries.get(first));
		if (typeof number !== "number") return `its \`${first}\` is no finite number`;
		numbers[name] = number;
	}
	return Object.keys(numbers).length > 0 ? numbers : void 0;
}
function ofNumbers({ n, mean, deviation, variance, error, sum, squares, successes }) {
	if (n !== void 0 && !(Number.isSafeInteger(n) && n >= 1)) return "its `n` is no whole number above zero";
	if (successes !== void 0) {
		if (n === void 0) return "it has `successes` without `n`";
		if (!Number.isInteger(successes) || successes < 0 || successes > n) return `its \`successes\` are no whole number from 0 to ${n}`;
		if (mean !== void 0 && Math.abs(mean - successes / n) > 1e-6) return "its `mean` is not `successes` out of `n`";
		return {
			n,
			mean: successes / n,
			variance: varianceOfShare(successes, n),
			successes
		};
	}
	if (sum !== void 0 && mean === void 0) {
		if (n === void 0) return "it has a `sum` without `n`";
		return ofSums(n, sum, squares);
	}
	if (mean === void 0) return "it has no `mean`";
	const spreads = [
		deviation,
		variance,
		error
	].filter((spread) => spread !== void 0);
	if (spreads.some((spread) => spread < 0)) return "its spread is below zero";
	if (spreads.length > 1) return "its spread is stated twice";
	if (n === void 0) return spreads.length > 0 ? "it has a spread without `n`" : {
		n: 1,
		mean,
		variance: null
	};
	const stated = variance ?? (deviation === void 0 ? error === void 0 ? void 0 : n * error ** 2 : deviation ** 2);
	if (stated !== void 0 && !Number.isFinite(stated)) return "its spread is too large";
	return {
		n,
		mean,
		variance: stated === void 0 || n < 2 ? null : stated
	};
}
function ofSums(n, sum, squares) {
	const mean = sum / n;
	if (squares === void 0 || n < 2) return {
		n,
		mean,
		variance: null
	};
	const rest = squares - sum * mean;
	if (rest < -1e-12 * squares) return "its `sum_squares` is smaller than its `sum` allows";
	const exact = Number.isSafeInteger(sum * sum) && Number.isSafeInteger(n * squares);
	if (rest <= CANCELLED * squares && !exact) return "its sums have too few digits to tell the spread; state the `variance`";
	return {
		n,
		mean,
		variance: Math.max(0, rest) / (n - 1)
	};
}
function varianceOfShare(successes, n) {
	const share = successes / n;
	return n < 2 ? null : share * (1 - share) * n / (n - 1);
}

const readObservations = async (access, question) => {
	const found = await readInspectLog(access, question) ?? recogniseResults(access, question);
	if (found.kind === "unreadable") return unreadableSide(question.path, found.problem);
	if (found.kind === "columns") return readParquet(access, question);
	if (found.kind === "rows") return observeRows(found.table, found.format, question);
	return observeSummary(found.summary, found.format, question);
};

const LONGEST_ID = 200;
function tabulate(observations, folds) {
	const { side, metrics, rows } = observations;
	if (!rows) return {
		side,
		observed: metrics
	};
	if (!rows.unitOf) return {
		side,
		observed: metrics,
		places: rowByRow(rows, metrics)
	};
	const { unitKey } = rows;
	if ((unitKey || rows.units?.length === rows.count) && !(folds && rows.brokenUnits.size > 0)) return {
		side,
		observed: metrics,
		places: {
			...rowByRow(rows, metrics),
			get units() {
				return rows.units ?? [];
			},
			...unitKey ? { unitKey } : {}
		},
		...folds && rows.count > 0 ? { repeats: {
			least: 1,
			most: 1
		} } : {}
	};
	const units = rows.units ?? [];
	const groups = groupRows(rows, rows.unitOf, units, folds);
	const counted = folds ? void 0 : seenRows(groups.duplicates, rows, rows.unitOf, units);
	const repeats = folds ? rangeOf$1(groups) : void 0;
	return {
		side: counted ? {
			...side,
			duplicates: counted
		} : side,
		observed: metrics,
		places: unitByUnit(rows, rows.unitOf, units, groups, metrics),
		...repeats ? { repeats } : {}
	};
}
function rowByRow(rows, metrics) {
	return {
		count: rows.count,
		brokenUnits: rows.brokenUnits,
		segments: rows.segments ?? [],
		...rows.segmentOf ? { segmentOf: rows.segmentOf } : {},
		values: (column) => metrics.get(column)?.values ?? nowhere(rows.count),
		flips: () => 0
	};
}
function groupRows(rows, unitOf, units, folds) {
	const sizes = new Int32Array(units.length);
	const firstOf = new Int32Array(units.length).fill(-1);
	let duplicates = 0;
	let duplicate = -1;
	for (let row = 0; row < rows.count; row += 1) {
		const unit = unitOf[row] ?? -1;
		if (unit < 0) continue;
		if (firstOf[unit] === -1) firstOf[unit] = row;
		else {
			if (duplicates === 0) duplicate = row;
			duplicates += 1;
		}
		sizes[unit] = (sizes[unit] ?? 0) + 1;
	}
	const kept = new Int32Array(units.length);
	const placeOf = new Int32Array(units.length).fill(-1);
	let count = 0;
	for (let unit = 0; unit < units.length; unit += 1) {
		if (firstOf[unit] === -1 || folds && rows.brokenUnits.has(units[unit] ?? "")) continue;
		kept[count] = unit;
		placeOf[unit] = count;
		count += 1;
	}
	const first = Int32Array.from(kept.subarray(0, count), (unit) => firstOf[unit] ?? -1);
	return {
		kept: kept.subarray(0, count),
		placeOf,
		first,
		sizes,
		duplicates: {
			count: duplicates,
			row: duplicate
		}
	};
}
function seenRows({ count, row }, rows, unitOf, units) {
	if (count === 0) return void 0;
	return {
		count,
		line: Math.max(1, rows.lines[row] ?? 1),
		text: boundedText(units[unitOf[row] ?? -1] ?? "", LONGEST_ID)
	};
}
function rangeOf$1({ kept, sizes }) {
	if (kept.length === 0) return void 0;
	let least = Infinity;
	let most = 0;
	for (const unit of kept) {
		const size = sizes[unit] ?? 0;
		least = Math.min(least, size);
		most = Math.max(most, size);
	}
	return {
		least,
		most
	};
}
function unitByUnit(rows, unitOf, units, { kept, placeOf, first }, metrics) {
	const single = kept.length === rows.count;
	return {
		count: kept.length,
		units: kept.length === units.length ? units : Array.from(kept, (unit) => units[unit] ?? ""),
		brokenUnits: rows.brokenUnits,
		segments: rows.segments ?? [],
		...rows.segmentOf ? { segmentOf: first.map((row) => rows.segmentOf?.[row] ?? -1) } : {},
		values: (column, folding) => {
			const values = metrics.get(column)?.values;
			if (!values) return nowhere(kept.length);
			if (single) return values;
			return fold(values, kept.length, (row) => placeOf[unitOf[row] ?? -1] ?? -1, folding);
		},
		flips: (column) => {
			const values = metrics.get(column)?.values;
			if (!values || single) return 0;
			const placed = (row) => placeOf[unitOf[row] ?? -1] ?? -1;
			const least = fold(values, kept.length, placed, "all");
			const most = fold(values, kept.length, placed, "any");
			return least.reduce((count, low, place) => count + (low < (most[place] ?? low) ? 1 : 0), 0);
		}
	};
}
function fold(values, places, placeOf, folding) {
	const folded = new Float64Array(places).fill(folding === "all" ? Infinity : folding === "any" ? -Infinity : 0);
	const sizes = new Int32Array(places);
	for (let row = 0; row < values.length; row += 1) {
		const place = placeOf(row);
		if (place < 0) continue;
		const value = values[row] ?? NaN;
		const before = folded[place] ?? 0;
		folded[place] = folding === "all" ? Math.min(before, value) : folding === "any" ? Math.max(before, value) : before + value;
		sizes[place] = (sizes[place] ?? 0) + 1;
	}
	if (folding === "mean") for (let place = 0; place < places; place += 1) folded[place] = (folded[place] ?? 0) / (sizes[place] ?? 1);
	return folded;
}
function nowhere(count) {
	return new Float64Array(count).fill(NaN);
}

const MOST_DRAWS = 2e9;
async function measureResults(context, design) {
	const measuring = {
		design,
		budget: { draws: MOST_DRAWS },
		signal: context.access.signal
	};
	const sources = metricSources(design);
	const history = design.baseline?.from === "history";
	const compared = !history && design.baseline !== void 0;
	const [candidate, baseline, ...ablations] = await Promise.all([
		observe$1(context, design, design.candidate, sources),
		design.baseline ? observe$1(context, design, design.baseline, sources) : void 0,
		...(design.ablations ?? []).map(({ source, metric }) => observe$1(context, design, source, /* @__PURE__ */ new Map([[metric, sources.get(metric) ?? { column: metric }]])))
	]);
	const foldings = chooseFoldings(design, sources, [candidate, ...baseline && compared ? [baseline] : []]);
	const ready = (observations, wanted) => {
		const table = tabulate(observations, design.repeats !== void 0);
		return {
			table,
			metrics: new Map([...wanted].map(([metric, source]) => [metric, sideMetric(source, table, foldings.get(metric) ?? "mean")]))
		};
	};
	const after = ready(candidate, sources);
	const before = baseline && compared ? ready(baseline, sources) : void 0;
	const matched = before && match(design, before, after);
	const segments = before ? measureSegments(measuring, {
		before,
		after
	}, matched) : void 0;
	const parts = await compareParts$1(context, design, {
		baseline,
		candidate
	});
	return {
		...before ? { baseline: before.table.side } : baseline ? { baseline: baseline.side } : {},
		candidate: after.table.side,
		...matched ? { matching: matched.matching } : {},
		metrics: [...sources.keys()].map((metric) => measure(measuring, metric, before?.metrics.get(metric), after.metrics.get(metric), matched ? { pairs: matched } : {})),
		...segments,
		...ablations.length > 0 ? { ablations: (design.ablations ?? []).map((ablation, index) => {
			const observed = ablations[index] ?? nothingObserved(ablation.source.path, { message: "it was not read" });
			const source = sources.get(ablation.metric) ?? { column: ablation.metric };
			const without = ready(observed, /* @__PURE__ */ new Map([[ablation.metric, source]]));
			const pairs = match(design, without, after);
			return {
				without: ablation.without,
				side: without.table.side,
				...pairs ? { matching: pairs.matching } : {},
				metrics: [measure(measuring, ablation.metric, without.metrics.get(ablation.metric), after.metrics.get(ablation.metric), pairs ? { pairs } : {}, [{
					kind: "improvement",
					amount: ablation.worseBy,
					direction: ablation.direction
				}])]
			};
		}) } : {},
		...history && baseline ? { history: historyOf(design, sources, baseline) } : {},
		...design.repeats && after.table.repeats ? { repeats: {
			...before?.table.repeats ? { baseline: before.table.repeats } : {},
			candidate: after.table.repeats
		} } : {},
		...parts.length > 0 ? { parts } : {}
	};
}
function match(design, before, after) {
	const { places } = before.table;
	if (!design.paired || !places || !after.table.places) return void 0;
	return matchUnits(places, after.table.places);
}
async function observe$1(context, design, source, sources) {
	const history = source.from === "history";
	const access = source.from === "base-branch" ? await ofBase(context, source.path) : context.access;
	if ("unreadable" in access) return nothingObserved(source.path, {
		message: access.unreadable,
		remedy: access.remedy
	});
	return readObservations(access, {
		path: source.path,
		...source.format === void 0 ? {} : { format: source.format },
		...design.unit === void 0 || history ? {} : { unit: design.unit },
		...design.segments === void 0 || history ? {} : { segment: design.segments.by },
		metrics: [...new Set([...sources.values()].flatMap(columnsOf$2))],
		repeats: design.repeats !== void 0
	});
}
async function ofBase({ access, base, missing }, path) {
	if (!base) return {
		unreadable: `\`${path}\` of the base branch is asked for, and ${missing ?? "there is no base branch here"}`,
		remedy: "name the base (`--base main`), or check out with `fetch-depth: 0`"
	};
	const text = (await base.texts([path])).get(path);
	if (text === void 0) return {
		unreadable: `there is no file \`${path}\` on the base branch`,
		remedy: "merge it there first, or name a file of this checkout"
	};
	const document = await base.document(path);
	const other = { unreadable: `only \`${path}\` is read from the base branch` };
	const files = {
		paths: [path],
		has: base.has,
		text: (asked, limit) => asked !== path ? other : text.length > limit ? { unreadable: `\`${path}\` is too large to be read` } : text,
		document: (asked) => asked === path && document ? document : other,
		absolute: () => ({ unreadable: "a file of the base branch is read as text; write the results as CSV, NDJSON or JSON" })
	};
	return {
		...access,
		files
	};
}
function chooseFoldings({ criteria, repeats = "mean" }, sources, sides) {
	return new Map([...sources].map(([metric, source]) => {
		const wanted = criteria.some((criterion) => criterion.metric === metric && criterion.direction === "increase");
		if (repeats === "mean" || source.numerator || !wanted) return [metric, "mean"];
		return [metric, sides.every((side) => side.metrics.get(source.column)?.values?.every((value) => value === 0 || value === 1 || Number.isNaN(value))) ? repeats : "mean"];
	}));
}
function historyOf({ baseline }, sources, observations) {
	const table = tabulate(observations, false);
	return [...sources].map(([metric, source]) => {
		const { values, ratio } = sideMetric(source, table, "mean");
		return {
			metric,
			values: [...(ratio ? ratio.numerators.map((above, place) => above / (ratio.denominators[place] ?? 0)) : values) ?? []].filter(Number.isFinite).slice(-(baseline?.window ?? 20))
		};
	});
}
async function compareParts$1({ access }, design, sides) {
	const found = [];
	const sources = metricSources(design);
	for (const side of ["baseline", "candidate"]) {
		const path = design[side]?.parts;
		const summary = sides[side];
		if (path === void 0 || !summary) continue;
		const observations = await readObservations(access, {
			path,
			metrics: [...new Set([...sources.values()].flatMap(columnsOf$2))],
			repeats: true
		});
		const { unreadable, problems } = observations.side;
		const problem = unreadable ?? problems[0];
		const table = tabulate(observations, false);
		found.push({
			side,
			path,
			...problem ? { unreadable: {
				...problem,
				message: boundedText(problem.message, 4e3)
			} } : {},
			metrics: [...sources].flatMap(([metric, source]) => {
				const stated = summary.metrics.get(source.numerator ? metric : source.column)?.summary;
				const { results } = measureMetric(metric, void 0, sideMetric(source, table, "mean"), {});
				const recomputed = results.candidate.moments.mean;
				if (!stated || recomputed === null) return [];
				return [{
					name: metric,
					stated: stated.mean,
					recomputed,
					...stated.line === void 0 ? {} : { line: stated.line }
				}];
			})
		});
	}
	return found;
}

function criteriaUnitId(path) {
	return `${path}#criteria`;
}

function standsAsMerged(design, { standing, file, before }) {
	if (standing !== "compared") return false;
	return file === "unchanged" || file === "moved" || before !== void 0 && changedTerms(before, design).length === 0;
}

var collect_exports$1 = /* @__PURE__ */ __exportAll({
	collect: () => collect$1,
	subjectsOf: () => subjectsOf$3
});
const MOST_PROBLEMS = 100;
const MOST_RESULTS = 150;
function subjectsOf$3(feature, repository, interesting) {
	const paths = /* @__PURE__ */ new Set();
	for (const path of feature.experiments) {
		paths.add(path);
		const text = repository.text(path, LIMITS$1.configuration);
		if (interesting && typeof text === "string" && !interesting(text)) continue;
		const document = repository.document(path, LIMITS$1.configuration);
		const design = "unreadable" in document ? void 0 : readForm(document, repository, path).design;
		for (const source of design ? sourcesOf(design) : []) {
			paths.add(source);
			for (const file of filesOfStore(repository, source)) paths.add(file);
		}
	}
	return [...paths];
}
async function collect$1(context) {
	const units = [];
	for (const [index, path] of context.feature.experiments.entries()) {
		context.signal.throwIfAborted();
		units.push(...await collectExperiment(context, path, index));
	}
	return units;
}
async function collectExperiment(context, path, index) {
	const { repository, feature } = context;
	const criteria = await fileSubject(repository, "criteria", path);
	const document = repository.document(path, LIMITS$1.configuration);
	if ("unreadable" in document) {
		const location = repository.has(path) ? { path } : feature.locate("experiments", index);
		const problem = {
			message: document.unreadable,
			...document.remedy ? { remedy: document.remedy } : {},
			...location ? { location } : {}
		};
		return [{
			id: criteriaUnitId(path),
			path,
			subjects: [criteria],
			form: {
				found: repository.has(path),
				problems: [problem],
				notes: []
			}
		}];
	}
	const { design, experiment, problems, notes } = readForm(document, repository, path);
	const form = {
		found: true,
		...experiment && problems.length === 0 ? { sections: sectionsOf(experiment, document, repository, path) } : {},
		problems: problems.slice(0, MOST_PROBLEMS).map(bounded$1),
		notes: notes.map((note) => boundedText(note, 4e3))
	};
	if (!design) return [{
		id: criteriaUnitId(path),
		path,
		subjects: [criteria],
		form
	}];
	const registration = await readRegistration({
		path,
		design,
		feature,
		repository,
		comparison: context.comparison
	});
	const sides = sourcesOf(design);
	const metrics = design.criteria.map(({ metric }) => metric);
	const files = [...sides, ...sides.flatMap((side) => filesOfStore(repository, side, metrics))].slice(0, MOST_RESULTS);
	const identified = async () => [criteria, ...await Promise.all(files.map((file) => fileSubject(repository, "results", file)))];
	const ofCriteria = {
		id: criteriaUnitId(path),
		path,
		form,
		design,
		registration
	};
	if (problems.length > 0) return [{
		...ofCriteria,
		subjects: await identified()
	}];
	const naming = {
		path,
		design,
		feature,
		repository,
		comparison: context.comparison
	};
	const absent = sides.filter((side) => !repository.has(side));
	if (absent.length > 0 && settled(design, registration)) return [withNamed({
		...ofCriteria,
		subjects: await identified()
	}, { named: await readNamedCriteria(naming) }), {
		id: path,
		path,
		subjects: [criteria],
		unavailable: whyAbsent(repository, absent)
	}];
	const measuring = measureResults({
		access: {
			files: repository,
			engine: context.engine,
			signal: context.signal
		},
		...context.comparison.base ? { base: context.comparison.base } : {},
		...context.comparison.missing === void 0 ? {} : { missing: context.comparison.missing }
	}, design);
	const [measured, subjects] = await Promise.all([measuring, identified()]);
	const recorded = withRecordedData(measured, path, feature, repository);
	const results = await sameBytes(design, repository) ? {
		...recorded,
		sameBytes: true
	} : recorded;
	const named = await readNamedCriteria({
		...naming,
		results
	});
	const arrival = needsArrival(design, registration, named) ? await readArrival(naming, registration.candidateBefore) : void 0;
	return [withNamed({
		...ofCriteria,
		subjects
	}, {
		named,
		...arrival ? { arrival } : {}
	}), {
		id: path,
		path,
		subjects: withRows(subjects, results),
		design,
		results
	}];
}
function sourcesOf({ baseline, candidate, ablations = [] }) {
	const sources = [
		baseline,
		candidate,
		...ablations.map(({ source }) => source)
	];
	return [...new Set(sources.flatMap((source) => [...source && source.from !== "base-branch" ? [source.path] : [], ...source?.parts === void 0 ? [] : [source.parts]]))];
}
async function sameBytes({ baseline, candidate }, repository) {
	if (!baseline || baseline.from !== void 0 || baseline.path === candidate.path) return false;
	const blob = await repository.blob(candidate.path);
	return blob !== void 0 && blob === await repository.blob(baseline.path);
}
function withNamed(unit, { named = [], arrival }) {
	if (!unit.registration) return unit;
	return {
		...unit,
		registration: {
			...unit.registration,
			...named.length > 0 ? { named } : {},
			...arrival ? { arrival } : {}
		}
	};
}
function needsArrival(design, registration, named) {
	return standsAsMerged(design, registration) && named.every(({ held }) => held === "unreachable");
}
function sectionsOf({ plan, learnings, guardrails, ablations, criteria }, document, repository, path) {
	const page = learnings === void 0 ? void 0 : resolvePath(repository, learnings.replace(/#.*$/s, ""), path);
	return {
		plan: (plan ?? "").trim() !== "",
		guardrails: (guardrails ?? []).length > 0 || criteria.some((criterion) => criterion.role === "guardrail" || criterion["non-inferiority-margin"] !== void 0),
		ablations: (ablations ?? []).length > 0,
		...learnings === void 0 || !page ? {} : { learnings: {
			stated: learnings,
			there: "path" in page && repository.has(page.path),
			location: document.locate("learnings")
		} }
	};
}
function readForm(document, repository, path) {
	const problems = checkDocument(document, experiment);
	if (problems.length > 0) return {
		problems,
		notes: []
	};
	return readDesign(document, (stated) => resolvePath(repository, stated, path));
}
function settled(design, registration) {
	return registration.standing !== "compared" || standsAsMerged(design, registration);
}
function whyAbsent(repository, absent) {
	const reasons = absent.map((path) => {
		const answer = repository.absolute(path);
		return typeof answer === "string" ? `\`${path}\` cannot be read` : answer.unreadable;
	});
	return boundedText(`the results are not in this checkout: ${reasons.join("; ")}`, 2e3);
}
function bounded$1({ message, remedy, location }) {
	return {
		message: boundedText(message, 4e3),
		...remedy === void 0 ? {} : { remedy: boundedText(remedy, 4e3) },
		...location ? { location } : {}
	};
}
function withRows(subjects, results) {
	const rows = new Map([results.baseline, results.candidate].flatMap((side) => side?.kind === "rows" ? [[side.path, side.rows]] : []));
	return subjects.map((subject) => {
		const count = rows.get(subject.path ?? "");
		return count === void 0 ? subject : {
			...subject,
			rows: count
		};
	});
}

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
			if (side?.aggregates && side.aggregates.length > 0) yield* compare$1(unit, name, side.path, side.aggregates, "what follows from the file itself");
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
	if (parts.metrics.length > 0) yield* compare$1(unit, `${name}, parts`, side.path, parts.metrics, `the mean of \`${path}\``);
}
function isStated({ results }, name, metric) {
	const measured = results?.metrics.find((one) => one.metric === metric)?.[name];
	return measured !== void 0 && measured.moments.n > 0;
}
function* compare$1(unit, about, path, aggregates, follows) {
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

const REMEDY$1 = "merge the criteria in a pull request of its own, without results; then bring the results. Nothing has to be measured again";
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
		remedy: REMEDY$1
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
			remedy: REMEDY$1
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
				message: `both sides were measured on the same data (${nameSome(quoted$2([...before.keys()]))})`
			};
			return;
		}
		const words = [...other.length > 0 ? [`${nameSome(quoted$2(other.map(([name]) => name)))} ${other.length === 1 ? "has" : "have"} other content`] : [], ...gone.length > 0 ? [`${nameSome(quoted$2(gone))} ${gone.length === 1 ? "is" : "are"} not among the candidate's`] : []].join("; ");
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
function quoted$2(names) {
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
	if (Math.sqrt(variance) <= roundingOf$1(mean, method === "log-normal" ? 1 : 0)) {
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
			yield answer$4("entity", name, lacks, {
				about: `${registry} entity ${name}`,
				location,
				subjects: [registry]
			});
		}
		for (const { registry, source } of sources.values()) {
			const { name, lacks, location } = source;
			yield answer$4("source", name, lacks, {
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
		...answer$4(what, name, missing, {
			about: `${registry} ${name}`,
			location: location ?? { path: registry },
			subjects: [registry]
		}, faults),
		...missing.length + faults.length === 0 ? {} : { size: lacks.length + bare + faults.length }
	};
}
function answer$4(what, name, missing, common, faults = []) {
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
			for (const service of services) yield answer$3(thing, service);
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
function answer$3(thing, service) {
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

const MOST_FILES$6 = 100;
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
			const subjects = [location.path, ...rules.files.slice(0, MOST_FILES$6)];
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
	if (unit.length > LONGEST$2) return { fault: `is longer than ${LONGEST$2} characters` };
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
const LONGEST$2 = 63;
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
			if (!ends()) return shown$1(component, unit);
		}
		depth -= 1;
		wanted = false;
	} else if (character === "." || character === "/") {
		if (wanted && component === "" && !(character === "/" && (index === 0 || bare[index - 1] === "("))) return unit;
		if (wanted && component !== "" && !ends()) return shown$1(component, unit);
		wanted = true;
	} else {
		if (!wanted) return unit;
		component += character;
	}
	if (depth !== 0) return unit;
	return wanted && !ends() ? shown$1(component, unit) : void 0;
}
function shown$1(component, unit) {
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
		for (const signal of telemetry.signals) if (isMetric(signal) !== false) yield answer$2(signal, telemetry);
	}
};
function answer$2(signal, telemetry) {
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
				text: `- { name: ${plain$1(name)}, kind: metric, unit: ${quoted$1(meant ?? "1")} }`
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
		remedy: wrong.instead === void 0 ? "write the unit in UCUM; what is counted stands in braces, as in `{request}`" : `write \`unit: ${quoted$1(wrong.instead)}\``
	};
}
function quoted$1(unit) {
	return /^[A-Za-z][A-Za-z0-9/.]*$/.test(unit) ? unit : `"${unit}"`;
}
function plain$1(name) {
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
		for (const signal of telemetry.signals) yield answer$1(signal, telemetry);
	}
};
function answer$1(signal, telemetry) {
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

const PARTS$2 = {
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
			...missing$1(remediation),
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
function missing$1({ stated, location }) {
	return Object.entries(PARTS$2).flatMap(([name, { tells, paste }]) => stated.some(({ part }) => part === name || part.startsWith(`${name}.`)) ? [] : [{
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

function subjectsOf$2(feature, repository, _interesting, option = () => void 0) {
	if (feature.path === void 0) return [];
	const registries = foreignRegistries(option).filter(({ path, features }) => features.has(feature.id) || mayTag(path, feature.id, repository));
	return [
		feature.path,
		...namedLineage(feature, repository).map(({ path }) => path),
		...linkedFiles(feature, repository),
		...parameterFilesOf(feature, repository),
		...registries.map(({ path }) => path)
	];
}
function mayTag(path, id, repository) {
	const text = repository.has(path) ? repository.text(path, LIMITS$1.evidence) : void 0;
	return typeof text === "string" && text.includes("promotion-gates.feature") && text.includes(id);
}

const MOST_VALUES = 5e3;
const DEEPEST = 20;
function flatValues(document, ...top) {
	const values = [];
	const walk = (value, keys) => {
		if (values.length >= MOST_VALUES || keys.length > DEEPEST) return;
		if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
			if (keys.length > top.length) values.push({
				name: keys.slice(top.length).join("."),
				value,
				location: () => document.locate(...keys)
			});
			return;
		}
		if (typeof value !== "object" || Array.isArray(value)) return;
		for (const [key, inner] of Object.entries(value)) walk(inner, [...keys, key]);
	};
	let start = document.value;
	for (const key of top) start = typeof start === "object" && start !== null && Object.hasOwn(start, key) ? start[key] : void 0;
	walk(start, top);
	return values;
}

const PLACEHOLDERS = /\[More Information Needed\]|\{\{\s*[A-Za-z_][^{}\n]{0,100}\}\}/gi;
function readModelCard(path, text) {
	const plain = text.replace(/^\uFEFF/, "");
	const placeholders = plain.split(/\r\n|\n/).flatMap((line, index) => [...line.matchAll(PLACEHOLDERS)].map(([found]) => ({
		text: found,
		location: {
			path,
			line: index + 1
		}
	})));
	const [, front] = /^(---\r?\n[\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(plain) ?? [];
	if (front === void 0) {
		if (/^---\r?\n/.test(plain)) return {
			message: "the YAML at the top has no closing `---`",
			location: {
				path,
				line: 1
			}
		};
		return {
			hasIndex: false,
			metrics: [],
			datasets: [],
			placeholders
		};
	}
	const document = yamlDocument(path, `${front}\n`);
	const [problem] = document.problems;
	if (problem) return problem;
	const metrics = [];
	const datasets = [];
	const index = plainList(valueAt$2(document.value, "model-index"));
	index.forEach((model, at) => {
		plainList(plainTable(model)["results"]).forEach((result, inner) => {
			const keys = [
				"model-index",
				at,
				"results",
				inner
			];
			const dataset = plainTable(plainTable(result)["dataset"]);
			const name = dataset["name"] ?? dataset["type"];
			if (typeof name === "string") {
				const { revision } = dataset;
				const location = document.locate(...keys, "dataset", ...revision === void 0 ? [] : ["revision"]);
				datasets.push({
					name,
					...revision === void 0 ? {} : { revision: String(revision) },
					location
				});
			}
			plainList(plainTable(result)["metrics"]).forEach((metric, last) => {
				const { type, name: title, value } = plainTable(metric);
				const names = [type, title].filter((one) => typeof one === "string");
				if (names.length === 0 || typeof value !== "number" && typeof value !== "string") return;
				metrics.push({
					names,
					value,
					location: document.locate(...keys, "metrics", last, "value")
				});
			});
		});
	});
	return {
		hasIndex: index.length > 0,
		metrics,
		datasets,
		placeholders
	};
}

function parseRequirements(text) {
	const entries = [];
	for (const { line, content } of logicalLines(text)) {
		const words = content.split(/\s+/).filter((word) => word !== "");
		const first = words[0];
		if (first === void 0) continue;
		const entry = first.startsWith("-") ? optionLine(words) : requirement$1(words);
		if (entry) entries.push({
			line,
			...entry
		});
	}
	return entries;
}
function* logicalLines(text) {
	let joined = [];
	let start = 1;
	const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
	for (const [index, line] of lines.entries()) {
		if (joined.length === 0) start = index + 1;
		const comment = line.trimStart().startsWith("#");
		if (line.endsWith("\\") && !comment) {
			joined.push(line.slice(0, -1));
			continue;
		}
		joined.push(comment ? ` ${line}` : line);
		yield {
			line: start,
			content: withoutComment(joined.join(""))
		};
		joined = [];
	}
	if (joined.length > 0) yield {
		line: start,
		content: withoutComment(joined.join(""))
	};
}
function withoutComment(line) {
	for (let at = line.indexOf("#"); at >= 0; at = line.indexOf("#", at + 1)) if (at === 0 || /\s/.test(line[at - 1] ?? "")) return line.slice(0, at);
	return line;
}
const INCLUDES = {
	"-r": false,
	"--requirement": false,
	"-c": true,
	"--constraint": true
};
function optionLine(words) {
	const { name, value } = option(words);
	const constraints = INCLUDES[name];
	if (constraints !== void 0) {
		const target = unquoted$1(value);
		const text = `${name} ${target}`;
		if (target === "") return {
			kind: "unreadable",
			text,
			why: `\`${name}\` names no file`
		};
		return {
			kind: "include",
			text,
			target,
			constraints
		};
	}
	if (name !== "-e" && name !== "--editable") return void 0;
	if (value === "") return {
		kind: "unreadable",
		text: name,
		why: `\`${name}\` names nothing`
	};
	const entry = requirement$1(value.split(" "));
	const text = `${name} ${entry.text}`;
	if (entry.kind === "package") return {
		kind: "folder",
		text,
		target: value,
		hashes: 0
	};
	return {
		...entry,
		text
	};
}
function option(words) {
	const first = words[0] ?? "";
	const rest = words.slice(1).join(" ");
	if (first.startsWith("--")) {
		const equals = first.indexOf("=");
		if (equals < 0) return {
			name: first,
			value: rest
		};
		return {
			name: first.slice(0, equals),
			value: [first.slice(equals + 1), rest].join(" ").trim()
		};
	}
	return {
		name: first.slice(0, 2),
		value: [first.slice(2), rest].join(" ").trim()
	};
}
function unquoted$1(value) {
	return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}
function requirement$1(words) {
	const options = words.findIndex((word) => word.startsWith("-"));
	const text = (options < 0 ? words : words.slice(0, options)).join(" ");
	const hashes = options < 0 ? 0 : strongHashes(words.slice(options));
	const direct = /^([A-Za-z0-9][A-Za-z0-9._-]*) ?(?:\[[^\]]*\])? ?@ ?(\S.*)$/.exec(text);
	if (direct?.[1] !== void 0 && direct[2] !== void 0) return reference(direct[2], hashes, text, normalised(direct[1]));
	if (/^(?:[a-z][a-z0-9+.-]*:)/i.test(text)) return reference(text, hashes, text);
	const target = beforeMarker(text, / ?;/);
	if (looksLikePath(target)) return {
		kind: "folder",
		text,
		target: withoutExtras(target),
		hashes
	};
	const named = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?) ?(?:\[[^\]]*\])? ?(.*)$/.exec(target);
	if (named?.[1] === void 0 || named[2] === void 0) return {
		kind: "unreadable",
		text,
		why: "it is not the name of a package, a file or an address"
	};
	const versions = named[2].replace(/^\((.*)\)$/, "$1");
	const clauses = versions === "" ? [] : versions.split(",").map((clause) => clause.replaceAll(" ", ""));
	if (clauses.some((clause) => !/^(?:===|==|~=|!=|<=|>=|<|>)[^=<>!~]+$/.test(clause))) return {
		kind: "unreadable",
		text,
		why: `\`${short$1(versions)}\` is not a list of versions`
	};
	const exact = clauses.some((clause) => /^={2,3}[A-Za-z0-9][A-Za-z0-9.!+_-]*$/.test(clause));
	return {
		kind: "package",
		text,
		name: normalised(named[1]),
		versions: clauses.join(","),
		exact,
		hashes
	};
}
const VERSION_CONTROL = /^(git|hg|svn|bzr)\+/i;
function reference(written, hashes, text, name) {
	const address = beforeMarker(written, / ;/);
	const named = name === void 0 ? {} : { name };
	const hash = address.indexOf("#");
	const fragment = hash < 0 ? "" : address.slice(hash + 1);
	if (VERSION_CONTROL.test(address)) {
		const place = hash < 0 ? address : address.slice(0, hash);
		const commit = /^(?:git|hg)\+/i.test(place) ? /@([0-9a-f]{40}|[0-9a-f]{64})$/i.exec(place)?.[1] : void 0;
		return {
			kind: "version-control",
			text,
			...named,
			...commit === void 0 ? {} : { commit }
		};
	}
	const inFragment = fragment.split("&").filter((part) => isStrong(part.replace("=", ":"))).length;
	return {
		kind: "address",
		text,
		...named,
		address,
		hashes: hashes + inFragment
	};
}
function beforeMarker(text, marker) {
	const at = text.search(marker);
	return at < 0 ? text : text.slice(0, at);
}
function looksLikePath(text) {
	const bare = withoutExtras(text);
	return /^[.~]/.test(bare) || /[/\\]/.test(bare) || /\.(?:whl|zip|tar|tgz|tar\.(?:gz|bz2|xz))$/i.test(bare);
}
function withoutExtras(text) {
	const at = text.endsWith("]") ? text.lastIndexOf("[") : -1;
	return at < 0 ? text : text.slice(0, at);
}
function normalised(name) {
	return name.toLowerCase().replaceAll(/[-_.]+/g, "-");
}
function strongHashes(words) {
	let count = 0;
	words.forEach((word, index) => {
		if (isStrong(word.startsWith("--hash=") ? word.slice(7) : words[index - 1] === "--hash" ? word : "")) count += 1;
	});
	return count;
}
const HASH_LENGTHS = {
	sha256: 64,
	sha384: 96,
	sha512: 128
};
function isStrong(hash) {
	const [algorithm = "", digits = ""] = hash.split(":");
	return HASH_LENGTHS[algorithm] === digits.length && /^[0-9a-f]+$/i.test(digits);
}
function short$1(text) {
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function normalisedName(name) {
	return name.toLowerCase().replaceAll(/[-_.]+/g, "-");
}

function readCondaEnvironment(document) {
	const list = plainTable(document.value)["dependencies"];
	if (!Array.isArray(list)) return {
		because: "malformed",
		message: "no list `dependencies`, which an environment of conda has",
		location: document.locate("dependencies")
	};
	const versions = /* @__PURE__ */ new Map();
	const unfixed = [];
	const unhashed = [];
	let python;
	let packages = 0;
	list.forEach((stated, index) => {
		const location = document.locate("dependencies", index);
		if (typeof stated !== "string") {
			plainList(plainTable(stated)["pip"]).forEach((requirement, inner) => {
				const place = document.locate("dependencies", index, "pip", inner);
				for (const entry of typeof requirement === "string" ? parseRequirements(requirement) : []) {
					packages += 1;
					if (entry.kind !== "package" || !entry.exact) unfixed.push({
						name: entry.text,
						why: "of `pip` has no exact version (`==`)",
						location: place
					});
					else if (entry.hashes === 0) unhashed.push({
						name: entry.text,
						why: "has no digest",
						location: place
					});
				}
			});
			return;
		}
		packages += 1;
		const { name, version, exact } = matchSpec(stated);
		if (version !== void 0) versions.set(name, [version]);
		if (name === "python" && version !== void 0) python = {
			range: version,
			location: () => location
		};
		if (exact) unhashed.push({
			name: stated,
			why: "is a version without a digest",
			location
		});
		else unfixed.push({
			name: stated,
			why: "has no exact version (`name=version=build` or `name==version`)",
			location
		});
	});
	return {
		packages,
		versions,
		needed: /* @__PURE__ */ new Set(),
		unfixed,
		unhashed,
		...python === void 0 ? {} : { python }
	};
}
const NUMBERS = /^\d+(?:\.\d+)*$/;
const CLAUSES = /^[<>!]=?\d+(?:\.\d+)*(?:,[<>!]=?\d+(?:\.\d+)*)*$/;
function matchSpec(stated) {
	const bare = stated.replace(/\s#.*$/, "").replace(/^.*::/, "").trim();
	const [, name = bare, rest = ""] = /^([A-Za-z0-9_.-]+)\s*(.*)$/.exec(bare) ?? [];
	const strict = /^==\s*([A-Za-z0-9_.!+-]+)(?:=[^=]*)?$/.exec(rest)?.[1];
	const [, version, build] = /^=?\s*([A-Za-z0-9_.!+]+)(?:[= ]([^=\s]+))?$/.exec(rest) ?? [];
	if (strict !== void 0) return {
		name: name.toLowerCase(),
		version: strict,
		...NUMBERS.test(strict) ? { range: `==${strict}` } : {},
		exact: true
	};
	const range = rangeOf(rest, version, build);
	return {
		name: name.toLowerCase(),
		...version === void 0 ? {} : { version },
		...range === void 0 ? {} : { range },
		exact: version !== void 0 && build !== void 0 && !build.includes("*")
	};
}
function rangeOf(rest, version, build) {
	if (version === void 0) return CLAUSES.test(rest) ? rest : void 0;
	if (!rest.startsWith("=") || !NUMBERS.test(version)) return void 0;
	return build === void 0 ? `==${version}.*` : `==${version}`;
}

function readCondaLock(document) {
	const lock = plainTable(document.value);
	if (lock["version"] !== 1 || !Array.isArray(lock["package"])) return {
		because: lock["version"] === void 0 || lock["version"] === 1 ? "malformed" : "unsupported",
		message: lock["version"] === 1 ? "no list `package`, which a lock of conda-lock has" : `the lock's \`version\` is ${(JSON.stringify(lock["version"]) ?? "missing").slice(0, 60)}; 1 is read`,
		location: document.locate("version")
	};
	const versions = /* @__PURE__ */ new Map();
	const unfixed = [];
	const unhashed = [];
	const platforms = /* @__PURE__ */ new Map();
	const needed = /* @__PURE__ */ new Set();
	let packages = 0;
	lock["package"].forEach((item, index) => {
		packages += 1;
		const { name, version, platform, hash, dependencies } = plainTable(item);
		const place = () => document.locate("package", index);
		if (typeof name !== "string" || typeof version !== "string") {
			unfixed.push({
				name: typeof name === "string" ? name : `package ${index + 1}`,
				why: "has no version",
				location: place()
			});
			return;
		}
		const known = versions.get(normalisedName(name)) ?? [];
		versions.set(normalisedName(name), [.../* @__PURE__ */ new Set([...known, version])]);
		for (const other of Object.keys(plainTable(dependencies))) needed.add(normalisedName(other));
		if (typeof platform === "string") platforms.set(platform, (platforms.get(platform) ?? /* @__PURE__ */ new Set()).add(name.toLowerCase()));
		if (!/^[0-9a-f]{64}$/.test(String(plainTable(hash)["sha256"] ?? ""))) unhashed.push({
			name,
			why: "has no SHA-256",
			location: place()
		});
	});
	const stated = plainList(valueAt$2(lock, "metadata", "platforms")).filter((platform) => typeof platform === "string");
	for (const platform of stated) if (!platforms.has(platform)) unfixed.push({
		name: platform,
		why: "is a platform of the lock without a single package",
		location: document.locate("metadata", "platforms")
	});
	const sources = plainList(valueAt$2(lock, "metadata", "sources")).filter((source) => typeof source === "string");
	const python = versions.get("python")?.[0];
	return {
		packages,
		versions,
		needed,
		unfixed,
		unhashed,
		...python === void 0 ? {} : { python: {
			range: python,
			location: () => document.locate("package")
		} },
		freshness: { manifests: sources.length > 0 ? sources : ["environment.yml", "environment.yaml"] }
	};
}
function readCondaAsked(document) {
	return { packages: plainList(plainTable(document.value)["dependencies"]).flatMap((stated, index) => {
		if (typeof stated === "string") {
			const { name, range } = matchSpec(stated);
			const versions = range === void 0 ? {} : { versions: range };
			const location = () => document.locate("dependencies", index);
			return [{
				name: normalisedName(name),
				...versions,
				text: stated,
				group: "main",
				location
			}];
		}
		return plainList(plainTable(stated)["pip"]).flatMap((requirement, inner) => parseRequirements(typeof requirement === "string" ? requirement : "").flatMap((entry) => entry.kind === "package" ? [{
			name: entry.name,
			...entry.versions === "" ? {} : { versions: entry.versions },
			text: entry.text,
			group: "pip",
			location: () => document.locate("dependencies", index, "pip", inner)
		}] : []));
	}) };
}

function lockReading(document, key) {
	const versions = /* @__PURE__ */ new Map();
	const needed = /* @__PURE__ */ new Set();
	const unfixed = [];
	const unhashed = [];
	let packages = 0;
	return {
		entries: plainList(plainTable(document.value)[key]).flatMap((item, index) => {
			const entry = plainTable(item);
			const place = () => document.locate(key, index);
			if (typeof entry["name"] !== "string") {
				unfixed.push({
					name: `${key} ${index + 1}`,
					why: "has no name",
					location: place()
				});
				return [];
			}
			const name = entry["name"];
			const known = versions.get(normalisedName(name)) ?? [];
			versions.set(normalisedName(name), known);
			if (typeof entry["version"] === "string") known.push(entry["version"]);
			return [{
				entry,
				name,
				place
			}];
		}),
		needs: (name) => needed.add(normalisedName(name)),
		commit: (name, commit, place) => {
			packages += 1;
			if (typeof commit !== "string" || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i.test(commit)) unfixed.push({
				name,
				why: "comes from version control and not from a full commit",
				location: place()
			});
		},
		hashes: (name, stated, place) => {
			packages += 1;
			if ((versions.get(normalisedName(name)) ?? []).length === 0 && !stated.some(isDigest)) unfixed.push({
				name,
				why: "has neither a version nor a digest",
				location: place()
			});
			else if (stated.length === 0 || !stated.every(isDigest)) unhashed.push({
				name,
				why: stated.length === 0 ? "has no digest" : "has a file without a digest",
				location: place()
			});
		},
		open: (name, why, place) => {
			packages += 1;
			unfixed.push({
				name,
				why,
				location: place()
			});
		},
		result: (rest) => ({
			packages,
			versions,
			needed,
			unfixed,
			unhashed,
			...rest
		})
	};
}
const LENGTHS = {
	sha256: 64,
	sha384: 96,
	sha512: 128
};
function isDigest(stated) {
	if (typeof stated !== "string") return false;
	const [algorithm = "", digits = ""] = stated.split(":");
	return LENGTHS[algorithm] === digits.length && /^[0-9a-f]+$/i.test(digits);
}

const PYTHON_SEPARATORS = {
	item: ", ",
	key: ": "
};
function pythonJson(value, separators = PYTHON_SEPARATORS) {
	if (value === void 0 || value === null) return "null";
	if (typeof value === "string") return asciiText(value);
	if (Array.isArray(value)) return `[${value.map((item) => pythonJson(item, separators)).join(separators.item)}]`;
	if (typeof value === "object") return `{${Object.entries(value).filter(([, member]) => member !== void 0).sort(([left], [right]) => byCodePoint(left, right)).map(([key, member]) => `${asciiText(key)}${separators.key}${pythonJson(member, separators)}`).join(separators.item)}}`;
	return JSON.stringify(value);
}
function asciiText(text) {
	return JSON.stringify(text).replaceAll(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function byCodePoint(left, right) {
	const [one, other] = [[...left], [...right]];
	for (let at = 0; at < one.length && at < other.length; at += 1) {
		const difference = (one[at]?.codePointAt(0) ?? 0) - (other[at]?.codePointAt(0) ?? 0);
		if (difference !== 0) return difference;
	}
	return one.length - other.length;
}

function readPdmLock(document) {
	const version = valueAt$2(document.value, "metadata", "lock_version");
	if (typeof version !== "string" || !/^4\.\d+(?:\.\d+)?$/.test(version)) return {
		because: version === void 0 ? "malformed" : "unsupported",
		message: version === void 0 ? "no `lock_version` under `[metadata]`: `pdm.lock` says which format it has there" : `the lock's \`lock_version\` is ${JSON.stringify(version).slice(0, 60)}; 4.x is read`,
		location: document.locate("metadata", "lock_version")
	};
	const reading = lockReading(document, "package");
	for (const { entry, name, place } of reading.entries) {
		for (const needed of plainList(entry["dependencies"])) {
			const [word] = typeof needed === "string" ? /^[A-Za-z0-9._-]+/.exec(needed) ?? [] : [];
			if (word !== void 0) reading.needs(word);
		}
		if (entry["git"] !== void 0 || entry["hg"] !== void 0) reading.commit(name, entry["revision"], place);
		else if (entry["path"] === void 0 || entry["files"] !== void 0) {
			const hashes = plainList(entry["files"]).map((file) => plainTable(file)["hash"]);
			reading.hashes(name, hashes, place);
		}
	}
	const stated = valueAt$2(document.value, "metadata", "content_hash");
	const groups = plainList(valueAt$2(document.value, "metadata", "groups")).filter((group) => typeof group === "string");
	const target = valueAt$2(plainList(valueAt$2(document.value, "metadata", "targets"))[0], "requires_python");
	return reading.result({
		...typeof target === "string" ? { python: {
			range: target,
			location: () => document.locate("metadata", "targets", 0, "requires_python")
		} } : {},
		...typeof stated === "string" ? { freshness: {
			manifests: ["pyproject.toml"],
			...groups.length > 0 ? { groups: new Set(groups.map((group) => group === "default" ? "main" : group)) } : {},
			digest: {
				stated,
				location: () => document.locate("metadata", "content_hash"),
				computed: ({ value }) => [contentHash$1(value, false), contentHash$1(value, true)]
			}
		} } : {}
	});
}
function contentHash$1(pyproject, old) {
	const project = plainTable(valueAt$2(pyproject, "project"));
	const settings = plainTable(valueAt$2(pyproject, "tool", "pdm"));
	const resolution = plainTable(settings["resolution"]);
	const dump = {
		sources: settings["source"] ?? [],
		dependencies: project["dependencies"] ?? [],
		"dev-dependencies": old ? settings["dev-dependencies"] ?? {} : groupsOf(pyproject),
		"optional-dependencies": project["optional-dependencies"] ?? {},
		"requires-python": project["requires-python"] ?? "",
		...old ? { overrides: resolution["overrides"] ?? {} } : { resolution }
	};
	return `sha256:${createHash("sha256").update(pythonJson(dump)).digest("hex")}`;
}
function groupsOf(pyproject) {
	const groups = {};
	for (const [group, packages] of Object.entries(plainTable(valueAt$2(pyproject, "dependency-groups")))) groups[normalisedName(group)] = [...plainList(packages)];
	for (const [group, packages] of Object.entries(plainTable(valueAt$2(pyproject, "tool", "pdm", "dev-dependencies")))) (groups[normalisedName(group)] ??= []).push(...plainList(packages));
	return groups;
}

function readPipfileLock(document) {
	const spec = valueAt$2(document.value, "_meta", "pipfile-spec");
	if (spec !== 6) return {
		because: spec === void 0 ? "malformed" : "unsupported",
		message: spec === void 0 ? "no `pipfile-spec` under `_meta`: `Pipfile.lock` says which format it has there" : `the lock's \`pipfile-spec\` is ${JSON.stringify(spec).slice(0, 60)}; 6 is read`,
		location: document.locate("_meta", "pipfile-spec")
	};
	const list = Object.keys(plainTable(document.value)).filter((section) => section !== "_meta").flatMap((section) => Object.entries(plainTable(valueAt$2(document.value, section))).map(([name, entry]) => ({
		...plainTable(entry),
		name,
		section
	})));
	const flat = {
		...document,
		value: { packages: list.map((entry) => ({
			...entry,
			version: bare(plainTable(entry)["version"])
		})) },
		locate: (_, index) => placeOf(index)
	};
	const placeOf = (index) => {
		const entry = typeof index === "number" ? list[index] : void 0;
		return entry ? document.locateKey(entry.section, entry.name) : document.locate();
	};
	const reading = lockReading(flat, "packages");
	for (const { entry, name, place } of reading.entries) {
		if (entry["path"] !== void 0 || entry["editable"] === true) continue;
		if (entry["git"] !== void 0 || entry["hg"] !== void 0) reading.commit(name, entry["ref"], place);
		else reading.hashes(name, plainList(entry["hashes"]), place);
	}
	const stated = valueAt$2(document.value, "_meta", "hash", "sha256");
	const requires = plainTable(valueAt$2(document.value, "_meta", "requires"));
	const python = requires["python_full_version"] ?? requires["python_version"];
	return reading.result({
		...typeof python === "string" ? { python: {
			range: python,
			location: () => document.locate("_meta", "requires")
		} } : {},
		...typeof stated === "string" ? { freshness: {
			manifests: ["Pipfile"],
			digest: {
				stated,
				location: () => document.locate("_meta", "hash", "sha256"),
				computed: ({ value }) => [normalisedName, (name) => name].map((nameOf) => pipfileHash(value, valueAt$2(document.value, "_meta", "sources"), nameOf))
			}
		} } : {}
	});
}
function readPipfile(document) {
	const packages = [];
	for (const [section, stated] of Object.entries(plainTable(document.value))) {
		if (NO_PACKAGES.has(section)) continue;
		for (const [name, entry] of Object.entries(plainTable(stated))) {
			const version = typeof entry === "string" ? entry : plainTable(entry)["version"];
			packages.push({
				name: normalisedName(name),
				...typeof version === "string" ? { versions: version } : {},
				text: typeof version === "string" ? `${name} ${version}` : name,
				group: section,
				location: () => document.locateKey(section, name)
			});
		}
	}
	const requires = plainTable(valueAt$2(document.value, "requires"));
	const python = requires["python_full_version"] ?? requires["python_version"];
	return {
		packages,
		...typeof python === "string" ? { python: {
			range: python,
			location: document.locate("requires")
		} } : {}
	};
}
const NO_PACKAGES = /* @__PURE__ */ new Set([
	"source",
	"requires",
	"scripts",
	"pipfile",
	"pipenv"
]);
function pipfileHash(pipfile, lockedSources, nameOf) {
	const sections = plainTable(pipfile);
	const named = (section) => Object.fromEntries(Object.entries(plainTable(section)).map(([name, entry]) => [nameOf(name), entry]));
	const more = Object.entries(sections).filter(([section]) => !NO_PACKAGES.has(section) && ![
		"packages",
		"dev-packages",
		"default",
		"develop"
	].includes(section));
	const content = {
		_meta: {
			sources: sections["source"] ?? lockedSources ?? [],
			requires: sections["requires"] ?? {}
		},
		default: named(sections["packages"]),
		develop: named(sections["dev-packages"]),
		...Object.fromEntries(more.map(([section, packages]) => [section, named(packages)]))
	};
	return createHash("sha256").update(pythonJson(content, {
		item: ",",
		key: ":"
	})).digest("hex");
}
function bare(version) {
	return typeof version === "string" && version.startsWith("==") ? version.slice(2) : void 0;
}

function readPoetryLock(document) {
	const lock = plainTable(document.value);
	const version = valueAt$2(lock, "metadata", "lock-version");
	if (typeof version !== "string" || !/^[12]\.\d+$/.test(version)) return {
		because: version === void 0 ? "malformed" : "unsupported",
		message: version === void 0 ? "no `lock-version` under `[metadata]`: `poetry.lock` says which format it has there" : `the lock's \`lock-version\` is ${JSON.stringify(version).slice(0, 60)}; 1.x and 2.x are read`,
		location: document.locate("metadata", "lock-version")
	};
	const reading = lockReading(document, "package");
	const oldFiles = plainTable(valueAt$2(lock, "metadata", "files"));
	for (const { entry, name, place } of reading.entries) {
		const source = plainTable(entry["source"]);
		for (const needed of Object.keys(plainTable(entry["dependencies"]))) reading.needs(needed);
		if (source["type"] === "directory") continue;
		if (source["type"] === "git") {
			reading.commit(name, source["resolved_reference"], place);
			continue;
		}
		const files = plainList(entry["files"] ?? oldFiles[name] ?? oldFiles[normalisedName(name)]);
		reading.hashes(name, files.map((file) => plainTable(file)["hash"]), place);
	}
	const range = valueAt$2(lock, "metadata", "python-versions");
	const stated = valueAt$2(lock, "metadata", "content-hash");
	return reading.result({
		...typeof range === "string" ? { python: {
			range,
			location: () => document.locate("metadata", "python-versions")
		} } : {},
		...typeof stated === "string" ? { freshness: {
			manifests: ["pyproject.toml"],
			digest: {
				stated,
				location: () => document.locate("metadata", "content-hash"),
				computed: (manifest) => [contentHash(manifest.value, true), contentHash(manifest.value, false)]
			}
		} } : {}
	});
}
const LEGACY_KEYS = [
	"dependencies",
	"source",
	"extras",
	"dev-dependencies"
];
const PROJECT_KEYS = [
	"requires-python",
	"dependencies",
	"optional-dependencies"
];
function contentHash(pyproject, withGroups) {
	const project = picked(valueAt$2(pyproject, "project"), PROJECT_KEYS);
	const groups = withGroups ? plainTable(valueAt$2(pyproject, "dependency-groups")) : {};
	const poetry = plainTable(valueAt$2(pyproject, "tool", "poetry"));
	const standard = Object.keys(project).length > 0 || Object.keys(groups).length > 0;
	const tool = {
		...standard ? {} : Object.fromEntries(LEGACY_KEYS.map((key) => [key, null])),
		...picked(poetry, [...LEGACY_KEYS, "group"])
	};
	const relevant = standard ? {
		...Object.keys(project).length > 0 ? { project } : {},
		...Object.keys(groups).length > 0 ? { "dependency-groups": groups } : {},
		tool: { poetry: tool }
	} : tool;
	return createHash("sha256").update(pythonJson(relevant)).digest("hex");
}
function picked(value, keys) {
	const table = plainTable(value);
	return Object.fromEntries(keys.filter((key) => Object.hasOwn(table, key)).map((key) => [key, table[key]]));
}

function readPylock(document) {
	const lock = plainTable(document.value);
	const version = lock["lock-version"];
	if (typeof version !== "string" || !/^1\.\d+$/.test(version)) return {
		because: version === void 0 ? "malformed" : "unsupported",
		message: version === void 0 ? "no `lock-version` at the top, which PEP 751 asks for" : `the lock's \`lock-version\` is ${JSON.stringify(version).slice(0, 60)}; 1.x is read`,
		location: document.locate("lock-version")
	};
	if (!Array.isArray(lock["packages"])) return {
		because: "malformed",
		message: "no `[[packages]]`, which PEP 751 asks for",
		location: document.locate("packages")
	};
	const reading = lockReading(document, "packages");
	for (const { entry, name, place } of reading.entries) {
		for (const needed of plainList(entry["dependencies"])) {
			const asked = plainTable(needed)["name"];
			if (typeof asked === "string") reading.needs(asked);
		}
		if (entry["directory"] !== void 0) continue;
		if (entry["vcs"] !== void 0) {
			reading.commit(name, plainTable(entry["vcs"])["commit-id"], place);
			continue;
		}
		const single = [entry["archive"], entry["sdist"]].filter((file) => file !== void 0);
		reading.hashes(name, [...single, ...plainList(entry["wheels"])].map(bestHash), place);
	}
	const range = lock["requires-python"];
	return reading.result(typeof range === "string" ? { python: {
		range,
		location: () => document.locate("requires-python")
	} } : {});
}
function bestHash(file) {
	const [algorithm, digits] = Object.entries(plainTable(plainTable(file)["hashes"])).find(([name]) => /^sha(?:256|384|512)$/.test(name)) ?? [];
	return typeof digits === "string" ? `${algorithm}:${digits}` : void 0;
}

function readPyproject(document) {
	const packages = [];
	const at = (...keys) => valueAt$2(document.value, ...keys);
	const listed = (group, ...keys) => {
		const list = at(...keys);
		if (!Array.isArray(list)) return;
		list.forEach((stated, index) => {
			const asked = typeof stated === "string" ? requirement(stated) : void 0;
			if (asked) packages.push({
				...asked,
				group,
				location: () => document.locate(...keys, index)
			});
		});
	};
	const byGroup = (...keys) => {
		for (const group of Object.keys(plainTable(at(...keys)))) listed(group, ...keys, group);
	};
	const poetry = (group, ...keys) => {
		for (const [name, stated] of Object.entries(plainTable(at(...keys)))) {
			if (name === "python") continue;
			const versions = poetryRange(stated);
			packages.push({
				name: normalisedName(name),
				...versions === void 0 ? {} : { versions },
				text: versions === void 0 ? name : `${name} ${versions}`,
				group,
				location: () => document.locateKey(...keys, name)
			});
		}
	};
	listed("main", "project", "dependencies");
	byGroup("project", "optional-dependencies");
	byGroup("dependency-groups");
	byGroup("tool", "pdm", "dev-dependencies");
	listed("dev", "tool", "uv", "dev-dependencies");
	poetry("main", "tool", "poetry", "dependencies");
	poetry("dev", "tool", "poetry", "dev-dependencies");
	for (const group of Object.keys(plainTable(at("tool", "poetry", "group")))) poetry(group, "tool", "poetry", "group", group, "dependencies");
	const standard = at("project", "requires-python");
	const ofPoetry = poetryRange(at("tool", "poetry", "dependencies", "python"));
	if (typeof standard === "string") return {
		packages,
		python: {
			range: standard,
			location: document.locate("project", "requires-python")
		}
	};
	if (ofPoetry === void 0) return { packages };
	return {
		packages,
		python: {
			range: ofPoetry,
			location: document.locate("tool", "poetry", "dependencies", "python")
		}
	};
}
function requirement(stated) {
	const [entry] = parseRequirements(stated.replaceAll(/[\r\n]/g, " "));
	if (entry?.kind === "package") return {
		name: entry.name,
		versions: entry.versions,
		text: entry.text
	};
	if (entry && "name" in entry && entry.name !== void 0) return {
		name: entry.name,
		text: entry.text
	};
}
function poetryRange(stated) {
	if (typeof stated === "string") return stated;
	const version = plainTable(stated)["version"];
	return typeof version === "string" ? version : void 0;
}

function readUvLock(document) {
	const lock = plainTable(document.value);
	const { version } = lock;
	if (version !== 1) return {
		because: version === void 0 ? "malformed" : "unsupported",
		message: version === void 0 ? "no `version` at the top: `uv.lock` says which format it has there" : `the lock's \`version\` is ${(JSON.stringify(version) ?? "").slice(0, 60)}; 1 is read`,
		location: document.locate("version")
	};
	const reading = lockReading(document, "package");
	let own;
	for (const { entry, name, place } of reading.entries) {
		for (const needed of plainList(entry["dependencies"])) {
			const asked = plainTable(needed)["name"];
			if (typeof asked === "string") reading.needs(asked);
		}
		const source = plainTable(entry["source"]);
		if (source["editable"] === "." || source["virtual"] === ".") own ??= entry;
		if ("editable" in source || "virtual" in source || "directory" in source) continue;
		if (typeof source["git"] === "string") {
			reading.commit(name, /#([0-9a-f]+)$/i.exec(source["git"])?.[1], place);
			continue;
		}
		const files = [...entry["sdist"] === void 0 ? [] : [entry["sdist"]], ...plainList(entry["wheels"])];
		reading.hashes(name, files.map((file) => plainTable(file)["hash"]), place);
	}
	const range = lock["requires-python"];
	return reading.result({
		...typeof range === "string" ? { python: {
			range,
			location: () => document.locate("requires-python")
		} } : {},
		...own ? { freshness: {
			manifests: ["pyproject.toml"],
			asked: askedBy(own)
		} } : {}
	});
}
function askedBy(own) {
	const asked = /* @__PURE__ */ new Map();
	const metadata = plainTable(own["metadata"]);
	const take = (entry, group) => {
		const { name, specifier, marker } = plainTable(entry);
		if (typeof name !== "string") return;
		const extra = typeof marker === "string" ? /extra == '([^']+)'/.exec(marker)?.[1] : void 0;
		asked.set(`${normalisedName(extra ?? group)}/${normalisedName(name)}`, typeof specifier === "string" ? specifier : "");
	};
	for (const entry of plainList(metadata["requires-dist"])) take(entry, "main");
	for (const [group, entries] of Object.entries(plainTable(metadata["requires-dev"]))) for (const entry of plainList(entries)) take(entry, group);
	return asked;
}

var import_pep440 = require_pep440();
const LONGEST$1 = 500;
function inVersionRange(version, range) {
	if (version.length > LONGEST$1 || range.length > LONGEST$1 || (0, import_pep440.valid)(version) === null) return void 0;
	const alternatives = range.split("||").map((alternative) => standardRange(alternative.trim()));
	if (alternatives.some((alternative) => alternative === void 0)) return void 0;
	return alternatives.some((alternative) => alternative === "" || (0, import_pep440.satisfies)(version, alternative ?? "", { prereleases: true }));
}
function standardRange(range) {
	if (range === "" || range === "*") return "";
	const clauses = [];
	for (const clause of range.split(/[\s,]+(?=[^\s,])|,/)) {
		const text = clause.trim();
		if (text === "") continue;
		const converted = standardClause(text);
		if (converted === void 0) return void 0;
		clauses.push(converted);
	}
	const joined = clauses.join(",");
	return (0, import_pep440.validRange)(joined) ? joined : void 0;
}
function standardClause(clause) {
	const [, operator = "", version = ""] = /^(\^|~(?!=)|)\s*v?(\S+)$/.exec(clause) ?? [];
	const numbers = /^\d+(?:\.\d+)*/.exec(version)?.[0].split(".").map(Number);
	if (operator === "^" || operator === "~") {
		if (!numbers) return void 0;
		const first = numbers.findIndex((part) => part !== 0);
		const raised = operator === "~" ? Math.min(1, numbers.length - 1) : first < 0 ? numbers.length - 1 : first;
		return `>=${version},<${numbers.map((part, index) => index === raised ? part + 1 : part).slice(0, raised + 1).join(".")}`;
	}
	return /^[=<>!~]/.test(clause) ? clause : `==${version}`;
}

const MOST_FAULTS = 100;
function faultList() {
	const first = [];
	let total = 0;
	return {
		add: (what, why, location) => {
			total += 1;
			if (first.length < MOST_FAULTS) first.push({
				what: boundedText(what, 200),
				why: boundedText(why, 500),
				location
			});
		},
		result: () => ({
			total,
			first
		})
	};
}

const COMMIT_LOCK = "commit the lock file, or name the one there is under `packages:`";
function unreadLock(path, format, unread) {
	const none = {
		total: 0,
		first: []
	};
	return {
		path,
		format,
		unread,
		read: [path],
		packages: 0,
		unfixed: none,
		unhashed: none,
		uncheckable: none
	};
}

const FORMATS = [
	{
		format: "poetry",
		name: /^poetry\.lock$/,
		read: readPoetryLock,
		asked: readPyproject,
		renew: "poetry lock"
	},
	{
		format: "pdm",
		name: /^pdm\.lock$/,
		read: readPdmLock,
		asked: readPyproject,
		renew: "pdm lock"
	},
	{
		format: "pipenv",
		name: /^Pipfile\.lock$/,
		read: readPipfileLock,
		asked: readPipfile,
		renew: "pipenv lock"
	},
	{
		format: "uv",
		name: /^uv\.lock$/,
		read: readUvLock,
		asked: readPyproject,
		renew: "uv lock"
	},
	{
		format: "pylock",
		name: /^pylock(?:\.[^./]+)?\.toml$/,
		read: readPylock,
		asked: readPyproject,
		renew: "uv export --format pylock.toml -o pylock.toml"
	},
	{
		format: "conda-lock",
		name: /^(?:[^/]*\.)?conda-lock\.ya?ml$/,
		read: readCondaLock,
		asked: readCondaAsked,
		renew: "conda-lock lock"
	},
	{
		format: "conda-environment",
		name: /^environment[^/]*\.ya?ml$/,
		read: readCondaEnvironment,
		asked: readCondaAsked,
		renew: "conda env export"
	}
];
function isPythonLock(name) {
	return FORMATS.some((format) => format.name.test(name));
}
function readPythonLock(path, repository) {
	const kind = FORMATS.find(({ name }) => name.test(posix.basename(path)));
	if (!kind) return unreadLock(path, "other", {
		because: "unsupported",
		message: `\`${path}\` is not a lock of Python`
	});
	const document = repository.document(path, LIMITS$1.evidence);
	if ("unreadable" in document) {
		const because = repository.has(path) && !document.absent ? "malformed" : "absent";
		const remedy = document.remedy ?? "commit the lock file, or name the one there is under `packages:`";
		return unreadLock(path, kind.format, {
			because,
			message: document.unreadable,
			remedy
		});
	}
	const [problem] = document.problems;
	const read = problem ? {
		because: "malformed",
		message: problem.message,
		location: problem.location ?? {
			path,
			line: 1
		}
	} : kind.read(document);
	if ("because" in read) {
		const { because, message, location, remedy } = read;
		return unreadLock(path, kind.format, {
			because,
			message: `\`${path}\`: ${message}`,
			remedy: remedy ?? (because === "unsupported" ? "update this program, or write the lock with a version of the tool that writes what is read" : `write it anew with \`${kind.renew}\``),
			location
		});
	}
	const [unfixed, unhashed, uncheckable, stale] = [
		faultList(),
		faultList(),
		faultList(),
		faultList()
	];
	for (const { name, why, location } of read.unfixed) unfixed.add(name, why, location);
	for (const { name, why, location } of read.unhashed) unhashed.add(name, why, location);
	const manifest = read.freshness ? manifestBeside(path, read.freshness.manifests, repository) : void 0;
	if (read.freshness && manifest === void 0) {
		const wanted = read.freshness.manifests[0] ?? "the manifest";
		uncheckable.add(wanted, "is not beside the lock, so the lock cannot be held against it", {
			path,
			line: 1
		});
	}
	if (manifest !== void 0) compare(read, kind, manifest, repository, stale, uncheckable);
	return {
		path,
		format: kind.format,
		read: [path, ...manifest === void 0 ? [] : [manifest]],
		packages: read.packages,
		...manifest === void 0 ? {} : { manifest },
		...read.python === void 0 ? {} : { python: {
			says: boundedText(read.python.range, 200),
			location: pythonPlace(path, read.python, repository)
		} },
		renew: kind.renew,
		unfixed: unfixed.result(),
		unhashed: unhashed.result(),
		uncheckable: uncheckable.result(),
		stale: stale.result()
	};
}
const PYTHON_KEYS = /^[ \t]*"?(?:requires[-_]python|python-versions|python_(?:full_)?version)"?[ \t]*[=:]/m;
function pythonPlace(path, python, repository) {
	const text = repository.text(path, LIMITS$1.evidence);
	const found = typeof text === "string" ? PYTHON_KEYS.exec(text) : null;
	if (typeof text !== "string" || !found) return python.location();
	return {
		path,
		line: text.slice(0, found.index).split("\n").length
	};
}
function pythonLockVersions(path, repository) {
	const kind = FORMATS.find(({ name }) => name.test(posix.basename(path)));
	const document = kind && repository.document(path, LIMITS$1.evidence);
	if (!document || "unreadable" in document || document.problems.length > 0) return [];
	const read = kind.read(document);
	return "because" in read ? [] : [...read.versions].map(([name, versions]) => [
		name,
		versions,
		path
	]);
}
function manifestBeside(lock, names, repository) {
	const folder = posix.dirname(lock);
	for (const name of names) {
		const safe = safePath(name, folder === "." ? "" : folder);
		if ("path" in safe && repository.has(safe.path)) return safe.path;
	}
}
function compare(lock, kind, path, repository, stale, uncheckable) {
	const document = repository.document(path, LIMITS$1.configuration);
	const unreadable = "unreadable" in document ? document.unreadable : document.problems[0]?.message;
	if ("unreadable" in document || unreadable !== void 0) {
		uncheckable.add(path, `cannot be read: ${unreadable ?? ""}`, {
			path,
			line: 1
		});
		return;
	}
	const { digest, asked, groups } = lock.freshness ?? {};
	if (digest?.computed(document).includes(digest.stated)) return;
	const manifest = kind.asked(document);
	const wanted = manifest.packages.filter(({ group }) => groups?.has(group) ?? true);
	for (const one of wanted) {
		const why = missing(one, lock, path) ?? (asked ? changed(one, asked, path) : void 0);
		if (why !== void 0) stale.add(one.name, why, one.location());
	}
	if (asked) {
		const now = new Set(wanted.map((one) => askedKey(one)));
		for (const key of asked.keys()) {
			if (now.has(key)) continue;
			const name = key.slice(key.indexOf("/") + 1);
			stale.add(name, `is in the lock and no longer asked for by \`${path}\``, document.locate());
		}
	}
	const range = lock.python?.range;
	if (asked && manifest.python && range !== void 0 && !sameRange(range, manifest.python.range)) {
		const why = `is \`${manifest.python.range}\` in \`${path}\` and \`${range}\` in the lock`;
		stale.add("requires-python", why, manifest.python.location);
	}
	if (!digest) return;
	if (lock.needed.size > 0 || kind.format === "poetry") {
		const here = new Set(manifest.packages.map(({ name }) => name));
		for (const name of lock.versions.keys()) if (!here.has(name) && !lock.needed.has(name)) stale.add(name, `is in the lock and no longer asked for by \`${path}\``, document.locate());
	}
	if (stale.result().total === 0) stale.add(path, "says other things than when the lock was written (its content hash differs)", digest.location());
}
function missing({ name, versions, text }, lock, path) {
	const locked = lock.versions.get(name);
	if (!locked) return `is asked for by \`${path}\` (\`${text}\`) and not in the lock`;
	if (versions === void 0 || locked.length === 0) return void 0;
	return locked.every((version) => inVersionRange(version, versions) === false) ? `is asked for by \`${path}\` as \`${versions}\` and locked at ${locked.join(", ")}` : void 0;
}
function changed(one, asked, path) {
	const before = asked.get(askedKey(one));
	if (before === void 0) return `is asked for by \`${path}\` (\`${one.text}\`) and was not when the lock was written`;
	return one.versions === void 0 || sameRange(before, one.versions) ? void 0 : `is \`${one.versions}\` in \`${path}\` and \`${before}\` in the lock`;
}
function askedKey({ name, group }) {
	return `${normalisedName(group)}/${name}`;
}
function sameRange(left, right) {
	const sorted = (range) => range.split(",").map((clause) => clause.replaceAll(/\s/g, "")).filter((clause) => clause !== "").sort().join(",");
	return sorted(left) === sorted(right);
}

function lockedVersions(locks, repository) {
	const found = /* @__PURE__ */ new Map();
	for (const lock of locks) {
		if (lock.unread) continue;
		for (const [name, versions, path] of lock.format === "requirements" ? requirementVersions(lock, repository) : pythonLockVersions(lock.path, repository)) {
			const known = found.get(name);
			if (!known) found.set(name, {
				path,
				versions: [...versions]
			});
			else if (known.path === path) known.versions.push(...versions);
		}
	}
	return found;
}
function requirementVersions(lock, repository) {
	return lock.read.flatMap((path) => {
		const text = repository.text(path, LIMITS$1.configuration);
		if (typeof text !== "string") return [];
		return parseRequirements(text).flatMap((entry) => {
			const version = entry.kind === "package" && entry.exact ? /={2,3}([^,]+)/.exec(entry.versions)?.[1] : void 0;
			return entry.kind === "package" && version !== void 0 ? [[
				entry.name,
				[version],
				path
			]] : [];
		});
	});
}

function matchingStatement(one, own, other) {
	const [ours, theirs] = [indexOf(own), indexOf(other)];
	for (const name of one.names) {
		const exact = theirs.whole.get(plainName(name));
		if (exact) return exact;
	}
	for (const name of one.names) {
		const found = theirs.last.get(lastPart(name)) ?? [];
		if (found.length === 1 && ours.last.get(lastPart(name))?.length === 1) return found[0];
	}
}
const indexes = /* @__PURE__ */ new WeakMap();
function indexOf(statements) {
	const known = indexes.get(statements);
	if (known) return known;
	const whole = /* @__PURE__ */ new Map();
	const last = /* @__PURE__ */ new Map();
	for (const statement of statements.values) {
		for (const name of new Set(statement.names.map(plainName))) if (!whole.has(name)) whole.set(name, statement);
		for (const name of new Set(statement.names.map(lastPart))) {
			const sharing = last.get(name);
			if (sharing) sharing.push(statement);
			else last.set(name, [statement]);
		}
	}
	const index = {
		whole,
		last
	};
	indexes.set(statements, index);
	return index;
}
function plainName(name) {
	return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
function lastPart(name) {
	return plainName(name.slice(Math.max(name.lastIndexOf("."), name.lastIndexOf("/")) + 1));
}

const MOST_FILES$5 = 100;
function namedFiles(feature, key, repository) {
	const stated = feature.record[key];
	const record = feature.path;
	if (stated === void 0 || !record) return void 0;
	return (Array.isArray(stated) ? stated.slice(0, MOST_FILES$5) : [stated]).flatMap((entry, index) => {
		const path = typeof entry === "object" && entry !== null && "path" in entry ? entry.path : entry;
		if (typeof path !== "string") return [];
		const location = (Array.isArray(stated) ? feature.locate(key, index) : feature.locate(key)) ?? {
			path: record,
			line: 1
		};
		const resolved = resolvePath(repository, path, record);
		if ("path" in resolved) return [{
			path: resolved.path,
			location
		}];
		return [{
			path: boundedText(path, 1e3),
			location,
			refused: resolved.problem
		}];
	});
}
function filesBeside(feature, names, repository) {
	if (!feature.path) return [];
	const folder = posix.dirname(feature.path);
	return names.map((name) => posix.join(folder, name)).filter((path) => repository.has(path)).map((path) => ({
		path,
		location: {
			path,
			line: 1
		}
	}));
}
const PARAMETERS = /(?:^|\/)(?:params|parameters)\.(?:ya?ml|json|toml)$/;
function parameterFiles(feature, repository) {
	const named = namedFiles(feature, "parameters", repository);
	if (named) return named;
	return repository.expand(feature.code).filter((path) => PARAMETERS.test(path)).slice(0, MOST_FILES$5).map((path) => ({
		path,
		location: {
			path,
			line: 1
		}
	}));
}
function isHere$1(path, repository) {
	const file = repository.absolute(path);
	return repository.has(path) && (typeof file === "string" || !file.absent);
}

const NOTHING = /* @__PURE__ */ new Set([
	"none",
	"null",
	"nan",
	""
]);
function sameParameter(left, right) {
	const [one, other] = [plain(left), plain(right)];
	if (one === other) return true;
	return one !== "" && other !== "" && Number(one) === Number(other);
}
function plain(value) {
	const text = String(value).trim();
	return NOTHING.has(text.toLowerCase()) ? "" : /^(?:true|false)$/i.test(text) ? text.toLowerCase() : text;
}
function sameMetric(left, right) {
	const [one, other] = [measured(left), measured(right)];
	if (!one || !other) return void 0;
	return alike(one, other) || alikeAsPercent(one, other) || alikeAsPercent(other, one);
}
function measured(stated) {
	const text = String(stated).trim();
	const [, sign = "", whole = "", fraction = "", exponent = "0", percent] = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?\s*(%?)$/i.exec(text) ?? [];
	if (whole + fraction === "") return void 0;
	const value = Number(`${sign}${whole === "" ? "0" : whole}.${fraction === "" ? "0" : fraction}e${exponent}`);
	const digits = Math.max(0, fraction.length - Number(exponent));
	return percent === "%" ? {
		value: value / 100,
		digits: digits + 2
	} : {
		value,
		digits
	};
}
function alikeAsPercent(share, percent) {
	if (Math.abs(share.value) > 1 || Math.abs(percent.value) <= 1) return false;
	return alike({
		value: share.value * 100,
		digits: Math.max(0, share.digits - 2)
	}, percent);
}
function alike(left, right) {
	const difference = Math.abs(left.value - right.value);
	const digits = Math.min(left.digits, right.digits);
	const coarse = left.digits <= right.digits ? left : right;
	const rounded = digits > 0 || Math.abs(coarse.value) >= 10 && left.digits !== right.digits;
	const exact = Math.abs(left.value) * 1e-9;
	return difference <= (rounded ? .5 * 10 ** -digits * (1 + 1e-9) : exact);
}

const MOST_DISAGREEMENTS$1 = 200;
const MOST_MARKS$1 = 200;
function agreementFiles(feature, repository) {
	return {
		card: namedFiles(feature, "model-card", repository) ?? cardBeside(feature, repository),
		metrics: namedFiles(feature, "metrics", repository) ?? filesBeside(feature, [
			"metrics.json",
			"metrics.yaml",
			"metrics.yml"
		], repository),
		parameters: parameterFiles(feature, repository),
		models: namedFiles(feature, "models", repository) ?? []
	};
}
function cardBeside(feature, repository) {
	return filesBeside(feature, ["README.md", "MODEL_CARD.md"], repository).filter(({ path }) => {
		const text = repository.text(path, LIMITS$1.configuration);
		if (typeof text !== "string") return false;
		const card = readModelCard(path, text);
		return !("message" in card) && card.hasIndex;
	});
}
function agreementOf(feature, runs, locks, repository) {
	const files = agreementFiles(feature, repository);
	const sources = [];
	const marks = [];
	const disagreements = [];
	const agreed = {
		metric: 0,
		parameter: 0,
		run: 0,
		package: 0
	};
	const pythons = [];
	const read = [];
	const take = ({ path, location, refused }, kind, use) => {
		const problem = refused === void 0 ? use() : { message: refused };
		if (!problem) {
			sources.push({
				path,
				kind,
				location
			});
			return;
		}
		const because = isHere$1(path, repository) ? "malformed" : "absent";
		const message = boundedText(problem.message, 4e3);
		sources.push({
			path,
			kind,
			location,
			unread: {
				because,
				message,
				location: problem.location ?? location
			}
		});
	};
	const flat = (file, into) => () => {
		read.push(file.path);
		const document = repository.document(file.path, LIMITS$1.evidence);
		if ("unreadable" in document) return { message: document.unreadable };
		const [problem] = document.problems;
		if (problem) return problem;
		const values = flatValues(document).map(({ name, value, location }) => ({
			names: [name],
			value,
			location
		}));
		into.push({
			path: file.path,
			values
		});
	};
	const cards = [];
	for (const file of files.card) take(file, "model card", () => {
		read.push(file.path);
		const text = repository.text(file.path, LIMITS$1.configuration);
		if (typeof text !== "string") return { message: text.unreadable };
		const card = readModelCard(file.path, text);
		if ("message" in card) return card;
		cards.push({
			path: file.path,
			values: card.metrics.map(({ names, value, location }) => ({
				names,
				value,
				location: () => location
			}))
		});
		for (const { text: what, location } of card.placeholders) marks.push({
			kind: "placeholder",
			what: boundedText(what, 300),
			path: file.path,
			location
		});
		for (const { name, revision, location } of card.datasets) {
			if (revision !== void 0 && /^[0-9a-f]{40}$/.test(revision)) continue;
			const what = revision === void 0 ? `${name}, without a revision` : `${name} at \`${revision}\``;
			marks.push({
				kind: "revision",
				what: boundedText(what, 300),
				path: file.path,
				location
			});
		}
	});
	const metrics = [];
	for (const file of files.metrics) take(file, "metrics", flat(file, metrics));
	const parameters = [];
	for (const file of files.parameters) take(file, "parameters", flat(file, parameters));
	const tracked = runs.flatMap((run) => run.tracked ? [run.tracked] : []);
	const runMetrics = tracked.map(({ path, metrics: values }) => ({
		path,
		values: values.map(logged)
	}));
	const runParameters = [...tracked.map(({ path, parameters: values }) => ({
		path,
		values: values.map(logged)
	})), ...runs.flatMap((run) => run.record?.parameters ? [recordedParameters(run)] : [])].filter(({ values }) => values.length > 0);
	for (const run of runs) if (run.tracked || run.record?.parameters) sources.push({
		path: run.path,
		kind: "run",
		location: run.locate()
	});
	const compare = (kind, left, right, same) => {
		for (const one of left) for (const statement of one.values) {
			const met = right.flatMap((other) => {
				const found = matchingStatement(statement, one, other);
				const alike = found && same(statement.value, found.value);
				return found && alike !== void 0 ? [{
					found,
					alike,
					path: other.path
				}] : [];
			});
			const [first] = met;
			if (!first) continue;
			if (met.some(({ alike }) => alike)) agreed[kind] += 1;
			else disagreements.push({
				kind,
				name: boundedText(statement.names[0] ?? "", 300),
				left: stated(statement, one.path),
				right: stated(first.found, first.path)
			});
		}
	};
	const metric = (one, other) => isNumeric(one) && isNumeric(other) ? sameMetric(one, other) : void 0;
	for (const other of metrics) compare("metric", cards, [other], metric);
	compare("metric", cards, runMetrics, metric);
	compare("metric", metrics, runMetrics, metric);
	compare("parameter", parameters.map(({ path, values }) => ({
		path,
		values: values.filter(({ names }) => !names.some(isSeedName))
	})), runParameters, sameParameter);
	const versions = lockedVersions(locks, repository);
	for (const file of files.models) take(file, "model", () => {
		read.push(file.path);
		const text = repository.text(file.path, LIMITS$1.configuration);
		if (typeof text !== "string") return { message: text.unreadable };
		const document = yamlDocument(file.path, text);
		const [problem] = document.problems;
		if (problem) return problem;
		const made = valueAt$2(document.value, "run_id");
		const ids = tracked.flatMap(({ id, path }) => id === void 0 ? [] : [{
			id,
			path
		}]);
		if (typeof made === "string" && ids[0]) {
			if (ids.some(({ id }) => id === made)) agreed.run += 1;
			else disagreements.push({
				kind: "run",
				name: "run_id",
				left: {
					says: boundedText(made, 300),
					path: file.path,
					location: document.locate("run_id")
				},
				right: {
					says: boundedText(ids.map(({ id }) => id).join(", "), 300),
					path: ids[0].path,
					location: {
						path: ids[0].path,
						line: 1
					}
				}
			});
		}
		const python = valueAt$2(document.value, "flavors", "python_function", "python_version");
		if (typeof python === "string") {
			const location = document.locate("flavors", "python_function", "python_version");
			pythons.push({
				says: boundedText(python, 200),
				kind: "version",
				by: "MLmodel",
				location
			});
		}
		modelPackages(file.path);
	});
	function modelPackages(model) {
		const path = posix.join(posix.dirname(model), "requirements.txt");
		const text = repository.has(path) ? repository.text(path, LIMITS$1.configuration) : void 0;
		if (typeof text !== "string") return;
		read.push(path);
		for (const entry of parseRequirements(text)) {
			if (entry.kind !== "package") continue;
			const location = {
				path,
				line: entry.line
			};
			if (!entry.exact) {
				marks.push({
					kind: "package",
					what: boundedText(entry.text, 300),
					path,
					location
				});
				continue;
			}
			const locked = versions.get(entry.name);
			const [, version = ""] = /={2,3}([^,]+)/.exec(entry.versions) ?? [];
			if (!locked) continue;
			if (locked.versions.includes(version)) agreed.package += 1;
			else disagreements.push({
				kind: "package",
				name: boundedText(entry.name, 300),
				left: {
					says: boundedText(version, 300),
					path,
					location
				},
				right: {
					says: boundedText(locked.versions.join(", "), 300),
					path: locked.path,
					location: { path: locked.path }
				}
			});
		}
	}
	return {
		agreement: {
			sources: sources.slice(0, 1e3),
			agreed,
			disagreements: disagreements.slice(0, MOST_DISAGREEMENTS$1),
			marks: marks.slice(0, MOST_MARKS$1)
		},
		pythons,
		read: [...new Set(read)].filter((path) => repository.has(path))
	};
}
function logged({ name, value, location }) {
	return {
		names: [name],
		value,
		location: () => location
	};
}
function recordedParameters(run) {
	const values = [];
	const walk = (value, keys) => {
		if (values.length >= 5e3 || keys.length > 20) return;
		if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") values.push({
			names: [keys.join(".")],
			value,
			location: () => run.locate("parameters", ...keys)
		});
		else for (const [key, inner] of Object.entries(plainTable(value))) walk(inner, [...keys, key]);
	};
	walk(run.record?.parameters, []);
	return {
		path: run.path,
		values
	};
}
function isNumeric(value) {
	return typeof value === "number" || typeof value === "string";
}
function stated({ value, location }, path) {
	return {
		says: boundedText(String(value), 300),
		path,
		location: location()
	};
}

const MISTAKEN = [
	[/^https?:/i, "a link"],
	[/^[0-9a-f]{32}$/i, "an MD5"],
	[/^[0-9a-f]{40}$/i, "a SHA-1"],
	[/^[0-9a-f]{128}$/i, "a SHA-512"]
];
function isCroissant({ value }) {
	if (!isRecord(value) || !Array.isArray(value["distribution"])) return false;
	return [value["conformsTo"], value["dct:conformsTo"]].flat().map((to) => isRecord(to) ? to["@id"] : to).some((to) => typeof to === "string" && to.includes("mlcommons.org/croissant")) || value["distribution"].some((entry) => isFileObject(entry));
}
function readCroissant({ value, locate }) {
	const files = [];
	const problems = [];
	if (!isRecord(value) || !Array.isArray(value["distribution"])) return {
		files,
		problems
	};
	const live = [value["isLiveDataset"], value["cr:isLiveDataset"]].some((flag) => flag === true || flag === "true");
	value["distribution"].forEach((entry, index) => {
		if (!isFileObject(entry)) return;
		const { sha256, contentUrl, containedIn, contentSize } = entry;
		const name = [
			entry["name"],
			entry["@id"],
			contentUrl
		].find((word) => typeof word === "string") ?? `file ${index + 1}`;
		const complain = (message, remedy, ...keys) => {
			problems.push({
				message,
				remedy,
				location: locate("distribution", index, ...keys)
			});
		};
		const digest = typeof sha256 === "string" && /^[0-9a-f]{64}$/i.test(sha256) ? sha256.toLowerCase() : void 0;
		if (sha256 !== void 0 && digest === void 0) {
			const written = typeof sha256 === "string" ? sha256.trim() : "";
			complain(`\`sha256\` of \`${name}\` is no SHA-256 but ${MISTAKEN.find(([form]) => form.test(written))?.[1] ?? "another text"}`, "write what `sha256sum` prints", "sha256");
		}
		if (containedIn !== void 0 && digest === void 0) return;
		if (sha256 === void 0) {
			if (live) complain(`\`${name}\` is part of a live data set (\`isLiveDataset\`) and states no \`sha256\`: its bytes change under its name`, "name the snapshot the numbers were made from: its files with their digests under `data:`");
			else complain(`\`${name}\` states no \`sha256\``, "write what `sha256sum` prints");
		}
		if (digest === void 0 || containedIn !== void 0) return;
		const size = bytesOf(contentSize);
		files.push({
			contentUrl: typeof contentUrl === "string" ? contentUrl : "",
			sha256: digest,
			...size === void 0 ? {} : { size },
			location: () => locate("distribution", index, "sha256")
		});
	});
	return {
		files,
		problems
	};
}
function bytesOf(size) {
	if (typeof size === "number") return size;
	const [, digits] = typeof size === "string" ? /^\s*(\d+)\s*(?:B|bytes?)?\s*$/.exec(size) ?? [] : [];
	return digits === void 0 ? void 0 : Number(digits);
}
function isFileObject(entry) {
	return isRecord(entry) && [entry["@type"]].flat().some((type) => /(^|[:/])FileObject$/.test(String(type)));
}

const LINE = /^(\\?)([0-9A-Fa-f]{64}) [ *](.+)$/s;
const TAGGED = /^(\\?)SHA256 \((.+)\) = ([0-9A-Fa-f]{64})$/s;
const ESCAPES = {
	"\\": "\\",
	n: "\n",
	r: "\r"
};
const OTHER_DIGESTS = {
	32: "MD5",
	40: "SHA-1",
	56: "SHA-224",
	96: "SHA-384",
	128: "SHA-512"
};
function parseSha256Sums(path, text) {
	const entries = [];
	const problems = [];
	text.replace(/^\uFEFF/, "").split("\n").forEach((raw, index) => {
		const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
		if (line.trim() === "" || line.startsWith("#")) return;
		const entry = readLine(line, index + 1);
		if (typeof entry === "string") problems.push({
			message: entry,
			remedy: REMEDY,
			location: {
				path,
				line: index + 1
			}
		});
		else entries.push(entry);
	});
	return {
		entries,
		problems
	};
}
const REMEDY = "write the list with `sha256sum FILE… > SHA256SUMS`, in the folder the list lies in";
function readLine(line, number) {
	const plain = LINE.exec(line);
	const tagged = plain ? null : TAGGED.exec(line);
	const escaped = (plain ?? tagged)?.[1] === "\\";
	const written = plain?.[3] ?? tagged?.[2];
	const digest = plain?.[2] ?? tagged?.[3];
	if (written === void 0 || digest === void 0) return whyNot(line);
	const name = escaped ? unescaped(written) : written;
	if (name === void 0) return "the name holds an escape that is none of `\\\\`, `\\n`, `\\r`";
	return {
		name,
		sha256: digest.toLowerCase(),
		line: number
	};
}
function whyNot(line) {
	const digits = /^[0-9A-Fa-f]+(?= )/.exec(line)?.[0].length ?? 0;
	const other = OTHER_DIGESTS[digits];
	return other ? `the digest is ${other}; SHA-256 is expected` : "the line is not a SHA-256 digest and a name";
}
function unescaped(name) {
	let known = true;
	const result = name.replaceAll(/\\(.?)/gs, (_, character) => {
		const meant = ESCAPES[character];
		if (meant === void 0) known = false;
		return meant ?? "";
	});
	return known ? result : void 0;
}

const BY_LIST = "write `sha256sum FILE… > SHA256SUMS` beside the data and name that file under `data:`";
const BY_DIGEST = "name a file of DVC, a Croissant description, a SHA256SUMS file, or the data file with its digest: `{ path: FILE, sha256: DIGEST }`";
const COMMIT_LIST = "commit it, or name a file that is there under `data:`";
const SHA256$1 = /^[0-9a-f]{64}$/;
const dataListContent = oncePerRepository((path, repository) => {
	if (/(^|\/)dvc\.(lock|yaml)$/.test(path)) return lockContent(lockBeside(path), repository);
	if (path.endsWith(".dvc")) return dvcContent(path, repository);
	const text = repository.text(path, LIMITS$1.evidence);
	if (typeof text !== "string") {
		const because = becauseOf(path, text, repository);
		return unread("list", because, because === "malformed" ? `${text.unreadable}: a list of digests is expected` : text.unreadable, because === "malformed" ? BY_DIGEST : text.remedy ?? (repository.hasFolder(path) ? BY_LIST : COMMIT_LIST));
	}
	const pointer = parseLfsPointer(text);
	if (pointer) return {
		listedBy: "lfs",
		entries: [{
			path,
			digest: sha256(pointer.sha256),
			size: pointer.size,
			location: () => ({
				path,
				line: 2
			})
		}],
		malformed: []
	};
	if (/\.json(ld)?$/i.test(path)) {
		const document = repository.document(path, LIMITS$1.evidence);
		if (!("unreadable" in document) && isCroissant(document)) return croissantContent(path, repository);
	}
	return sumsContent(path, text, repository);
});
function unread(listedBy, because, message, remedy, location) {
	return {
		listedBy,
		unread: {
			because,
			message,
			...remedy === void 0 ? {} : { remedy },
			...location === void 0 ? {} : { location }
		},
		entries: [],
		malformed: []
	};
}
function becauseOf(path, { absent }, repository) {
	return repository.has(path) && !absent ? "malformed" : "absent";
}
function wrong(listedBy, { message, remedy, location, because }) {
	return unread(listedBy, because ?? "malformed", message, remedy, location);
}
function sha256(value) {
	return {
		algorithm: "sha256",
		value
	};
}
function sumsContent(path, text, repository) {
	const { entries, problems } = parseSha256Sums(path, text);
	if (entries.length === 0 && problems.length > 0) return unread("list", "malformed", `\`${path}\` is not a list of SHA-256 digests`, BY_DIGEST);
	return {
		listedBy: "list",
		malformed: problems,
		entries: entries.map(({ name, sha256: value, line }) => {
			const entry = {
				digest: sha256(value),
				location: () => ({
					path,
					line
				})
			};
			const resolved = resolvePath(repository, name, path);
			return "path" in resolved ? {
				path: resolved.path,
				...entry
			} : {
				path: name,
				refused: resolved.problem,
				...entry
			};
		})
	};
}
function dvcEntry(entry, folder) {
	const { path, digest, size, location } = entry;
	const known = {
		...digest ? { digest } : {},
		...size === void 0 ? {} : { size },
		location
	};
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path)) return {
		path,
		elsewhere: path,
		...known
	};
	const safe = safePath(path, folder);
	return "path" in safe ? {
		path: safe.path,
		...known
	} : {
		path,
		refused: `\`${path}\` is not read: ${safe.refused}`,
		...known
	};
}
function dvcContent(path, repository) {
	const document = repository.document(path, LIMITS$1.evidence);
	if ("unreadable" in document) return unread("dvc", becauseOf(path, document, repository), document.unreadable, document.remedy ?? COMMIT_LIST);
	const { outs, workingDirectory, imports, problem } = readDvcFile(document);
	if (problem) return wrong("dvc", problem);
	const folder = posix.join(posix.dirname(path), workingDirectory);
	return {
		listedBy: "dvc",
		entries: outs.map((out) => dvcEntry(out, folder)),
		malformed: [],
		imports: imports.map(({ url, commit }) => ({
			from: url.slice(0, 1e3),
			...commit ? { commit } : {}
		}))
	};
}
function lockContent(path, repository) {
	const document = repository.document(path, LIMITS$1.evidence);
	if ("unreadable" in document) return unread("dvc-lock", becauseOf(path, document, repository), document.unreadable, document.remedy ?? "run `dvc repro`, and commit `dvc.lock`");
	const { stages, problem } = readDvcLock(document);
	if (problem) return wrong("dvc-lock", problem);
	const folders = dvcWorkingDirectories(path, repository);
	const made = /* @__PURE__ */ new Map();
	const used = /* @__PURE__ */ new Map();
	for (const { name, deps, outs } of stages.values()) {
		const folder = posix.join(posix.dirname(path), folders.get(name) ?? ".");
		for (const out of outs.map((entry) => dvcEntry(entry, folder))) made.set(out.path, out);
		for (const dep of deps.map((entry) => dvcEntry(entry, folder))) if (!repository.has(dep.path) && dep.digest) used.set(dep.path, dep);
	}
	for (const out of made.keys()) used.delete(out);
	return {
		listedBy: "dvc-lock",
		entries: [...made.values(), ...used.values()],
		malformed: []
	};
}
function croissantContent(path, repository) {
	const document = repository.document(path, LIMITS$1.evidence);
	if ("unreadable" in document) return unread("croissant", "malformed", document.unreadable);
	const { files, problems } = readCroissant(document);
	return {
		listedBy: "croissant",
		entries: files.flatMap(({ contentUrl, sha256: value, size, location }) => {
			const known = {
				...value !== void 0 && SHA256$1.test(value) ? { digest: sha256(value) } : {},
				...size === void 0 ? {} : { size },
				location
			};
			if (/^[a-z][a-z0-9+.-]*:/i.test(contentUrl)) return [{
				path: contentUrl,
				elsewhere: contentUrl,
				...known
			}];
			const resolved = resolvePath(repository, contentUrl, path);
			return ["path" in resolved ? {
				path: resolved.path,
				...known
			} : {
				path: contentUrl,
				refused: resolved.problem,
				...known
			}];
		}),
		malformed: problems
	};
}

const MOST_FILES$4 = 5e4;
const MOST_OTHERS = 100;
const MOST_MALFORMED = 20;
const TOGETHER = 500;
const SHA256 = /^[0-9a-f]{64}$/;
function dataLists(feature, runs, repository) {
	const lists = /* @__PURE__ */ new Map();
	const stated = [];
	const malformed = [];
	feature.data.forEach(({ path, sha256 }, index) => {
		const location = () => placeOf$1(feature, index);
		const digest = sha256?.toLowerCase();
		if (digest === void 0) lists.set(path, readList(path, location(), repository));
		else if (SHA256.test(digest)) stated.push({
			path,
			digest: {
				algorithm: "sha256",
				value: digest
			},
			location
		});
		else malformed.push({
			message: `the digest of \`${path}\` is not a SHA-256`,
			location: location()
		});
	});
	const own = [];
	if (feature.path && stated.length + malformed.length > 0) {
		const location = feature.locate("data") ?? {
			path: feature.path,
			line: 1
		};
		own.push(bounded({
			listedBy: "record",
			path: feature.path,
			location,
			entries: stated,
			malformed
		}));
	}
	for (const run of runs) {
		if (run.data.length === 0) continue;
		const entries = run.data.map(({ path, digest, location }) => ({
			path,
			digest: {
				algorithm: "sha256",
				value: digest
			},
			location
		}));
		own.push(bounded({
			listedBy: "run",
			path: run.path,
			location: run.locate("data"),
			entries,
			malformed: []
		}));
	}
	return [...lists.values(), ...own];
}
function placeOf$1(feature, index) {
	return ((Array.isArray(feature.record.data) ? feature.record.data.length : 0) === feature.data.length ? feature.locate("data", index) : feature.locate("data")) ?? {
		path: feature.path ?? "",
		line: 1
	};
}
function readList(path, location, repository) {
	const { unread, ...content } = dataListContent(path, repository);
	const list = {
		...content,
		path,
		location
	};
	return bounded(unread ? {
		...list,
		unread: {
			location,
			...unread
		}
	} : list);
}
function bounded(list) {
	if (list.entries.length <= MOST_FILES$4) return list;
	const message = `\`${list.path}\` lists ${grouped$2(list.entries.length)} files; at most ${grouped$2(MOST_FILES$4)} are compared`;
	return {
		...list,
		entries: [],
		unread: {
			because: "unsupported",
			message,
			remedy: "split the list",
			location: list.location
		}
	};
}
async function collectData(list, repository, ask, signal) {
	if (list.listedBy === "record" || list.listedBy === "run") return compareList(list, repository, ask, signal);
	let units = compared$2.get(repository);
	if (!units) compared$2.set(repository, units = /* @__PURE__ */ new Map());
	const known = units.get(list.path) ?? compareNamed(list, repository, ask, signal);
	units.set(list.path, known);
	const { data, ...unit } = await known;
	return {
		...unit,
		...data ? { data: {
			...data,
			location: list.location
		} } : {}
	};
}
const compared$2 = /* @__PURE__ */ new WeakMap();
async function compareNamed(list, repository, ask, signal) {
	const { path, location } = list;
	if (list.unread?.because === "malformed" && list.listedBy === "list") {
		const answer = await ask(path, {
			algorithm: "sha256",
			value: ""
		});
		const size = dataSize(repository, path);
		if (answer.holds === "different" && size !== void 0) {
			const pointer = lfsPointer({
				sha256: answer.digest,
				size
			});
			if (await repository.blob(path) === blobId(pointer, (await repository.blob(path))?.length === 64)) return compareList({
				listedBy: "lfs",
				path,
				location,
				entries: [{
					path,
					digest: {
						algorithm: "sha256",
						value: answer.digest
					},
					size,
					location: () => location
				}],
				malformed: []
			}, repository, ask, signal);
		}
	}
	return compareList(list, repository, ask, signal);
}
function blobId(text, long) {
	return createHash(long ? "sha256" : "sha1").update(`blob ${Buffer.byteLength(text)}\0${text}`).digest("hex");
}
async function compareList(list, repository, ask, signal) {
	const ownRole = list.listedBy === "record" || list.listedBy === "run" ? list.listedBy : "data";
	const subjects = [await fileSubject(repository, ownRole, list.path)];
	const confirmed = [];
	const others = [];
	let verified = 0;
	let notHere = 0;
	let lineEndings = 0;
	for (let at = 0; at < list.entries.length; at += TOGETHER) {
		signal.throwIfAborted();
		const entries = list.entries.slice(at, at + TOGETHER);
		const answers = await Promise.all(entries.map((entry) => answerOf(entry, ask)));
		for (const [index, entry] of entries.entries()) {
			const answer = answers[index];
			if (entry.refused === void 0 && entry.path !== list.path) subjects.push(...await dataSubjects(entry, answer, repository));
			const other = unverified(entry, answer, repository);
			if (!other) {
				verified += 1;
				const { value, algorithm } = entry.digest ?? {};
				if (value !== void 0 && algorithm !== "sha256") confirmed.push({
					path: entry.path,
					digest: value
				});
				continue;
			}
			if (isNotHere(other.state)) notHere += 1;
			if (other.state === "line-endings") lineEndings += 1;
			if (others.length < MOST_OTHERS || !isNotHere(other.state)) others.push(other);
		}
	}
	others.sort((left, right) => weight(left) - weight(right));
	const contradicted = list.entries.length - verified - notHere - lineEndings;
	const data = {
		listedBy: list.listedBy,
		path: list.path,
		location: list.location,
		...list.unread ? { unread: list.unread } : {},
		...list.imports && list.imports.length > 0 ? { imports: [...list.imports].slice(0, 100) } : {},
		files: list.entries.length,
		verified,
		...confirmed.length > 0 ? { confirmed } : {},
		malformed: {
			total: list.malformed.length,
			first: list.malformed.slice(0, MOST_MALFORMED)
		},
		others: others.slice(0, MOST_OTHERS),
		otherCounts: {
			contradicted,
			notHere,
			...lineEndings > 0 ? { lineEndings } : {}
		}
	};
	const unavailable = notHere > 0 && contradicted === 0 && list.malformed.length === 0 ? whyNotHere(data) : void 0;
	return {
		id: ownRole === "data" ? list.path : `${list.path}#data`,
		subjects,
		...unavailable === void 0 ? {} : { unavailable },
		data
	};
}
async function answerOf(entry, ask) {
	if (entry.refused !== void 0 || entry.elsewhere !== void 0 || !entry.digest) return void 0;
	return ask(entry.path, entry.digest);
}
const MOST_FOLDER_SUBJECTS = 2e3;
async function dataSubjects({ path, digest, elsewhere }, answer, repository) {
	if (elsewhere !== void 0) return [{
		role: "data",
		name: boundedText(elsewhere, 2e3)
	}];
	const observed = answer && (answer.holds === "same" || answer.holds === "different" || answer.holds === "line-endings") && digest?.algorithm === "sha256" ? { sha256: answer.digest } : {};
	const own = {
		...await fileSubject(repository, "data", path),
		...observed
	};
	if (!digest?.value.endsWith(".dir")) return [own];
	const files = repository.expand([path]).slice(0, MOST_FOLDER_SUBJECTS);
	return [own, ...await Promise.all(files.map((file) => fileSubject(repository, "data", file)))];
}
function unverified(entry, answer, repository) {
	const { digest, elsewhere, refused } = entry;
	const place = {
		path: boundedText(entry.path, 1e3),
		location: entry.location(),
		...digest ? { expected: digest.value } : {},
		...digest && digest.algorithm !== "sha256" ? { algorithm: digest.algorithm } : {}
	};
	if (refused !== void 0) return {
		...place,
		state: "refused",
		detail: boundedText(refused, 2e3)
	};
	if (!digest) return {
		...place,
		state: "unhashed"
	};
	if (elsewhere !== void 0) return {
		...place,
		state: "absent",
		detail: boundedText(`it lies at \`${elsewhere}\``, 2e3)
	};
	if (!answer || answer.holds === "absent") return {
		...place,
		state: "absent",
		detail: boundedText(answer?.why ?? "", 2e3)
	};
	const observed = answer.digest;
	if (answer.holds === "pointer") return {
		...place,
		observed,
		state: observed === digest.value ? "pointer" : "other-pointer"
	};
	if (answer.holds === "line-endings") return {
		...place,
		observed,
		state: "line-endings",
		here: answer.here
	};
	if (answer.holds === "different") return {
		...place,
		observed,
		state: "different"
	};
	const size = digest.algorithm === "sha256" && entry.size !== void 0 ? dataSize(repository, entry.path) : void 0;
	if (size === void 0 || size === entry.size) return void 0;
	const detail = `${entry.size?.toLocaleString("en-US")} bytes are stated, and it has ${grouped$2(size)}`;
	return {
		...place,
		state: "size",
		detail
	};
}
function isNotHere(state) {
	return state === "absent" || state === "pointer" || state === "unhashed";
}
function weight({ state }) {
	return isNotHere(state) ? 2 : state === "line-endings" ? 1 : 0;
}
function whyNotHere(data) {
	const first = data.others.find(({ state }) => isNotHere(state));
	const why = first?.state === "pointer" ? `\`${first.path}\` is a Git LFS pointer here, without its bytes` : first?.state === "unhashed" ? `\`${first.path}\` is listed without a digest that bytes can be held against` : first?.detail ?? "";
	const { notHere } = data.otherCounts;
	const rest = notHere > 1 ? ` (${grouped$2(notHere)} of ${grouped$2(data.files)} files of \`${data.path}\` cannot be compared here)` : "";
	return boundedText(`the data listed in \`${data.path}\` cannot be compared here: ${why}${rest}${bringing(data, first)}`, 2e3);
}
function bringing({ listedBy, path }, first) {
	if (first?.state === "pointer") return "; check out with `lfs: true`";
	if (listedBy !== "dvc" && listedBy !== "dvc-lock") return "";
	const detail = first?.detail ?? "";
	if (detail.includes(" is a symbolic link")) return "; let DVC copy (`dvc config cache.type reflink,copy`), and check out again";
	if (!/^there is no (?:file|folder) /.test(detail)) return "";
	return `; \`dvc pull${listedBy === "dvc" ? ` ${path}` : ""}\` before this step brings it`;
}

function dockerImages(text) {
	const images = [];
	const stages = /* @__PURE__ */ new Set();
	const defaults = /* @__PURE__ */ new Map();
	let building = false;
	const take = (written, line) => {
		const image = substituted(written, defaults);
		if (image === void 0) images.push({
			image: written,
			state: "unresolved",
			line
		});
		else if (!stages.has(image.toLowerCase()) && image !== "scratch" && image !== "" && !/^\d+$/.test(image)) images.push({
			image,
			state: imageState(image),
			line
		});
	};
	for (const { line, words } of instructions(text)) {
		const instruction = words[0]?.toUpperCase();
		if (instruction === "ARG" && !building) for (const word of words.slice(1)) {
			const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/.exec(word) ?? [];
			const filled = value === void 0 ? void 0 : substituted(unquoted(value), defaults);
			if (name !== void 0 && filled !== void 0) defaults.set(name, filled);
		}
		else if (instruction === "FROM") {
			building = true;
			const [image, as, name] = words.slice(1).filter((word) => !word.startsWith("--"));
			if (image !== void 0) take(image, line);
			if (as?.toUpperCase() === "AS" && name !== void 0) stages.add(name.toLowerCase());
		} else if (instruction === "COPY" || instruction === "RUN" || instruction === "ADD") for (const word of words.slice(1)) {
			if (!word.startsWith("--")) break;
			const from = /^--from=(.+)$/.exec(word)?.[1] ?? /^--mount=(?:.*,)?from=([^,]+)/.exec(word)?.[1];
			if (from !== void 0) take(from, line);
		}
	}
	return images;
}
function imageState(image) {
	if (/@sha256:[0-9a-f]{64}$/.test(image)) return "digest";
	const tag = /:([^/:@]+)$/.exec(image.replace(/@.*$/, ""))?.[1];
	return tag === void 0 || tag === "latest" ? "latest" : "tag";
}
function* instructions(text) {
	const escape = /^(?:#\s*\w+\s*=.*\r?\n)*?#\s*escape\s*=\s*`/i.test(text) ? "`" : "\\";
	const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n/);
	let joined = "";
	let start = 0;
	const awaited = [];
	for (const [index, line] of lines.entries()) {
		const [word] = awaited;
		if (word !== void 0) {
			if (line.replace(/^\t+/, "") === word) awaited.shift();
			continue;
		}
		if (/^\s*(?:#|$)/.test(line)) continue;
		if (joined === "") start = index + 1;
		const trimmed = line.trimEnd();
		if (trimmed.endsWith(escape)) {
			joined += `${trimmed.slice(0, -1)} `;
			continue;
		}
		const whole = joined + trimmed;
		joined = "";
		const words = whole.trim().split(/\s+/);
		if (/^(?:RUN|COPY|ADD)$/i.test(words[0] ?? "")) for (const [, quoted, bare] of whole.matchAll(/<<-?(?:["']([\w.-]+)["']|([A-Za-z_][\w.-]*))/g)) awaited.push(quoted ?? bare ?? "");
		yield {
			line: start,
			words
		};
	}
	if (joined !== "") yield {
		line: start,
		words: joined.trim().split(/\s+/)
	};
}
function substituted(written, values) {
	let open = false;
	const filled = unquoted(written).replaceAll(/\$(?:\{([A-Za-z_]\w*)(?::([-+])([^}]*))?\}|([A-Za-z_]\w*))/g, (_, braced, operator, word, bare) => {
		const value = values.get(braced ?? bare ?? "");
		if (operator === "-") return value ?? word ?? "";
		if (operator === "+") return value === void 0 ? "" : word ?? "";
		if (value === void 0) open = true;
		return value ?? "";
	});
	return open ? void 0 : filled;
}
function unquoted(value) {
	return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}

function jsonOfJsonc(source) {
	const blank = (text) => text.replaceAll(/[^\r\n]/g, " ");
	return source.replaceAll(/"(?:[^"\\\r\n]|\\.)*"|\/\/[^\r\n]*|\/\*(?:[\s\S]*?\*\/|[\s\S]*)/g, (token) => token.startsWith("\"") ? token : blank(token)).replaceAll(/"(?:[^"\\\r\n]|\\.)*"|,(?=\s*[}\]])/g, (token) => token === "," ? " " : token);
}

const MOST_DISAGREEMENTS = 100;
const MOST_COMPARED = 100;
function comparePythons(pythons) {
	const first = /* @__PURE__ */ new Map();
	pythons.forEach(({ kind, says }, index) => {
		const key = `${kind} ${says}`;
		if (!first.has(key) && first.size < MOST_COMPARED) first.set(key, index);
	});
	const found = [];
	const different = [...first.values()];
	for (const [at, left] of different.entries()) for (const right of different.slice(at + 1)) {
		if (found.length >= MOST_DISAGREEMENTS) return found;
		const [one, other] = [pythons[left], pythons[right]];
		if (one && other && disagree(one, other)) found.push({
			left,
			right
		});
	}
	return found;
}
function pythonOf(run) {
	for (const [name, value] of Object.entries(run.record?.environment ?? {})) {
		const says = /^python(?:[-_ ]?version)?$/i.test(name) && /^\d{1,4}(?:\.\d{1,4}){1,3}/.exec(String(value))?.[0];
		if (says === void 0 || says === false) continue;
		const location = run.locate("environment", name);
		return [{
			says,
			kind: "version",
			by: posix.basename(run.path).slice(0, 100),
			location
		}];
	}
	const { machine } = run.tracked ?? {};
	if (machine?.python !== void 0) {
		const by = posix.basename(run.path).slice(0, 100);
		return [{
			says: machine.python,
			kind: "version",
			by,
			location: machine.location
		}];
	}
	return [];
}
function disagree(left, right) {
	if (left.kind === "version" && right.kind === "version") {
		const [one, other] = [left.says.split("."), right.says.split(".")];
		const length = Math.min(2, one.length, other.length);
		return one.slice(0, length).join(".") !== other.slice(0, length).join(".");
	}
	if (left.kind === "range" && right.kind === "range") return false;
	const [version, range] = left.kind === "version" ? [left.says, right.says] : [right.says, left.says];
	return (version.split(".").length >= 3 ? [version] : [`${version}.0`, `${version}.99`]).every((candidate) => inVersionRange(candidate, range) === false);
}

const DOCKERFILE = /^(?:(?:Docker|Container)file(?:\.[^/]+)?|[^/]+\.(?:docker|container)file)$/i;
const DEVCONTAINER = /^\.?devcontainer\.json$/;
const PYTHON_VERSION = /^\.python-version$/;
const KINDS$2 = {
	dockerfile: DOCKERFILE,
	devcontainer: DEVCONTAINER,
	python: PYTHON_VERSION
};
const MOST_FILES$3 = 100;
const MOST_IMAGES = 1e3;
function environmentFilesOf(feature, repository) {
	const record = feature.path;
	const stated = feature.record.environment;
	if (record !== void 0 && Array.isArray(stated)) return {
		named: true,
		files: stated.slice(0, MOST_FILES$3).flatMap((path, index) => {
			if (typeof path !== "string") return [];
			const location = feature.locate("environment", index) ?? {
				path: record,
				line: 1
			};
			const resolved = resolvePath(repository, path, record);
			if ("path" in resolved) return [{
				path: resolved.path,
				location
			}];
			return [{
				path: boundedText(path, 1e3),
				location,
				refused: resolved.problem
			}];
		})
	};
	return {
		named: false,
		files: [
			"dockerfile",
			"devcontainer",
			"python"
		].flatMap((kind) => nearestOf(kind, record, repository)).map((path) => ({
			path,
			location: {
				path,
				line: 1
			}
		}))
	};
}
function nearestOf(kind, record, repository) {
	const byFolder = filesByFolder(kind, repository);
	for (let folder = posix.dirname(record || ".");; folder = posix.dirname(folder)) {
		const found = byFolder.get(folder) ?? [];
		if (found.length > 0) return found.slice(0, MOST_FILES$3);
		if (folder === ".") return [];
	}
}
const candidates = oncePerRepository((_, repository) => repository.paths.filter((path) => /ockerfile|ontainer|\.python-version$/i.test(path)));
const filesByFolder = oncePerRepository((kind, repository) => {
	const form = KINDS$2[kind];
	const byFolder = /* @__PURE__ */ new Map();
	for (const path of candidates("", repository)) {
		if (!form.test(path.slice(path.lastIndexOf("/") + 1))) continue;
		const folder = posix.dirname(path).replace(/(^|\/)\.devcontainer$/, "") || ".";
		const files = byFolder.get(folder);
		if (files) files.push(path);
		else byFolder.set(folder, [path]);
	}
	return byFolder;
});
function environmentOf(feature, locks, notebooks, repository, others = []) {
	const { named, files } = environmentFilesOf(feature, repository);
	const read = [];
	const images = [];
	const pythons = [...others];
	const pending = [...files];
	const seen = /* @__PURE__ */ new Set();
	for (let file = pending.shift(); file && read.length < MOST_FILES$3; file = pending.shift()) {
		if (seen.has(file.path)) continue;
		seen.add(file.path);
		const content = file.refused === void 0 ? contentOf(file.path, repository) : { problem: file.refused };
		const { path, location } = file;
		if ("problem" in content) {
			const because = isHere$1(path, repository) ? "malformed" : "absent";
			const place = "location" in content ? content.location : location;
			const message = boundedText(content.problem, 4e3);
			read.push({
				path,
				location,
				unread: {
					because,
					message,
					location: place
				}
			});
			continue;
		}
		read.push({
			path,
			location
		});
		images.push(...content.images.slice(0, MOST_IMAGES - images.length));
		pythons.push(...content.pythons);
		pending.push(...content.leadsTo.map((next) => ({
			path: next,
			location
		})));
	}
	for (const { python, format, path } of locks) if (python) pythons.push({
		...python,
		kind: kindOf(python.says, format),
		by: posix.basename(path)
	});
	for (const { path, language, languageVersion, location } of notebooks) if (language === "python" && languageVersion !== void 0) pythons.push({
		says: languageVersion,
		kind: "version",
		by: posix.basename(path).slice(0, 100),
		location
	});
	const bounded = pythons.slice(0, 2e3);
	return {
		named,
		files: read,
		images,
		pythons: bounded,
		disagreements: comparePythons(bounded)
	};
}
function kindOf(says, format) {
	return (format === "pipenv" || format.startsWith("conda")) && /^\d+(?:\.\d+)*$/.test(says) ? "version" : "range";
}
function contentOf(path, repository) {
	const text = repository.text(path, LIMITS$1.configuration);
	const top = {
		path,
		line: 1
	};
	if (typeof text !== "string") return {
		problem: text.unreadable,
		location: top
	};
	const name = posix.basename(path);
	if (DEVCONTAINER.test(name)) return devcontainer(path, text, repository);
	if (PYTHON_VERSION.test(name)) return pythonVersion(path, text);
	if (!DOCKERFILE.test(name)) return {
		problem: `\`${path}\` is not read: Dockerfile, devcontainer.json and .python-version are`,
		location: top
	};
	const images = dockerImages(text).map(({ image, state, line }) => ({
		image: boundedText(image, 500),
		state,
		location: {
			path,
			line
		}
	}));
	return {
		images,
		pythons: images.flatMap(imagePython),
		leadsTo: []
	};
}
function imagePython({ image, location }) {
	const says = /(?:^|\/)python:(\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)/.exec(image)?.[1];
	return says === void 0 ? [] : [{
		says,
		kind: "version",
		by: "the base image",
		location
	}];
}
function pythonVersion(path, text) {
	const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n/);
	const at = lines.findIndex((line) => /^\s*[^#\s]/.test(line));
	const says = /^\s*(?:c?python-?)?(\d{1,4}(?:\.\d{1,4}){0,3})/i.exec(lines[at] ?? "")?.[1];
	const location = {
		path,
		line: Math.max(1, at + 1)
	};
	if (says === void 0) return {
		problem: `\`${path}\` names no version of Python`,
		location
	};
	return {
		images: [],
		pythons: [{
			says,
			kind: "version",
			by: ".python-version",
			location
		}],
		leadsTo: []
	};
}
function devcontainer(path, text, repository) {
	const document = jsonDocument(path, jsonOfJsonc(text));
	const [problem] = document.problems;
	if (problem) return {
		problem: problem.message,
		location: problem.location ?? {
			path,
			line: 1
		}
	};
	const { value } = document;
	const images = [];
	const image = valueAt$2(value, "image");
	if (typeof image === "string") images.push({
		image: boundedText(image, 500),
		state: imageState(image),
		location: document.locate("image")
	});
	for (const feature of Object.keys(plainTable(valueAt$2(value, "features")))) {
		if (feature.startsWith("./")) continue;
		const state = /:\d+\.\d+\.\d+$/.test(feature) ? "digest" : imageState(feature);
		images.push({
			image: boundedText(feature, 500),
			state,
			location: document.locateKey("features", feature)
		});
	}
	const dockerfile = valueAt$2(value, "build", "dockerfile") ?? valueAt$2(value, "dockerFile");
	const resolved = typeof dockerfile === "string" ? resolvePath(repository, dockerfile, path) : void 0;
	return {
		images,
		pythons: images.flatMap(imagePython),
		leadsTo: resolved && "path" in resolved ? [resolved.path] : []
	};
}

const PARTS$1 = [
	["driver", /driver|cuda|rocm|cudnn/i],
	["accelerator", /accelerator|gpu|tpu|npu/i],
	["memory", /memory|(?:^|[^a-z])ram(?:$|[^a-z])/i],
	["cpu", /cpu|processor|cores/i]
];
const OF_THE_MACHINE = /^(?:hardware|hw|machine|host|compute)[./_ -]+\S|^(?:(?:cpu|gpu|tpu|npu|processor|ram|cuda|rocm|cudnn|(?:nvidia|cuda|gpu|amd)[._ -]?driver)s?(?:[._ -]?(?:name|model|type|kind|count|cores|gb|gib|mb|size|total|memory|version))*|accelerator|(?:n|num)[._ -]?gpus?|memory[._ -](?:gb|gib|mb|total)|total[._ -]memory|cores?[._ -]count)$/i;
function hardwareOf(feature, runs) {
	const statements = [];
	const stated = feature.record.hardware;
	if (stated !== void 0 && feature.path !== void 0) {
		const location = feature.locate("hardware") ?? {
			path: feature.path,
			line: 1
		};
		statements.push({
			path: feature.path,
			location,
			parts: partsOf(stated)
		});
	}
	for (const run of runs) {
		const recorded = run.record?.hardware;
		if (recorded !== void 0) statements.push({
			path: run.path,
			location: run.locate("hardware"),
			parts: partsOf(recorded)
		});
		const { machine } = run.tracked ?? {};
		const told = machine && partsOf({
			cpu: machine.cpu,
			accelerator: machine.accelerator,
			driver: machine.driver
		});
		if (machine && told && Object.keys(told).length > 0) statements.push({
			path: run.path,
			location: machine.location,
			parts: told
		});
		const logged = [...run.tracked?.parameters ?? [], ...run.tracked?.tags ?? []].filter(({ name, value }) => OF_THE_MACHINE.test(name) && !/^(?:auto)?$/i.test(value.trim()));
		const [first] = logged;
		if (first) {
			const parts = partsOf(Object.fromEntries(logged.map(({ name, value }) => [name, value])));
			statements.push({
				path: run.path,
				location: first.location,
				parts
			});
		}
	}
	return { statements };
}
function partsOf(stated) {
	const parts = {};
	for (const [name, value] of Object.entries(plainTable(stated))) {
		const part = PARTS$1.find(([, form]) => form.test(name))?.[0];
		if (part === void 0 || value === void 0 || parts[part] !== void 0) continue;
		const words = value === null || value === "None" ? "none" : typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
		parts[part] = boundedText(words.trim(), 200);
	}
	return parts;
}

function readNotebook(document) {
	const [syntax] = document.problems;
	if (syntax) return {
		...syntax,
		message: `not a notebook: ${syntax.message}`
	};
	const { value } = document;
	const major = valueAt$2(value, "nbformat");
	const minor = valueAt$2(value, "nbformat_minor");
	if (major !== 3 && major !== 4) return {
		message: major === void 0 ? "not a notebook: it has no `nbformat`" : `the notebook has \`nbformat\` ${JSON.stringify(major).slice(0, 40)}; 3 and 4 are read`,
		remedy: "save it with Jupyter, or `jupyter nbconvert --to notebook --inplace`",
		location: document.locate("nbformat")
	};
	const lists = cellLists(value, major);
	if (!lists) return {
		message: `the notebook has no list \`${major === 4 ? "cells" : "worksheets"}\`, which nbformat ${major} asks for`,
		remedy: "save it with Jupyter again",
		location: document.locate()
	};
	const cells = [];
	for (const { keys, list } of lists) list.forEach((cell, index) => {
		cells.push(readCell(cell, cells.length + 1, () => document.locate(...keys, index)));
	});
	const metadata = valueAt$2(value, "metadata");
	const language = text(valueAt$2(metadata, "language_info", "name")) ?? text(plainTable(firstCode(lists))["language"]);
	const kernel = text(valueAt$2(metadata, "kernelspec", "name"));
	const languageVersion = text(valueAt$2(metadata, "language_info", "version"));
	return {
		format: `${major}.${typeof minor === "number" ? minor : 0}`,
		cells,
		...kernel === void 0 ? {} : { kernel },
		...language === void 0 ? {} : { language },
		...languageVersion === void 0 ? {} : { languageVersion },
		endedInError: valueAt$2(metadata, "papermill", "exception") === true,
		metadataLocation: document.locateKey("metadata")
	};
}
function cellLists(value, major) {
	if (major === 4) {
		const list = valueAt$2(value, "cells");
		return Array.isArray(list) ? [{
			keys: ["cells"],
			list
		}] : void 0;
	}
	const worksheets = valueAt$2(value, "worksheets");
	if (!Array.isArray(worksheets)) return void 0;
	return worksheets.map((worksheet, index) => ({
		keys: [
			"worksheets",
			index,
			"cells"
		],
		list: plainList(plainTable(worksheet)["cells"])
	}));
}
function firstCode(lists) {
	return lists.flatMap(({ list }) => list).find((cell) => plainTable(cell)["cell_type"] === "code");
}
function readCell(cell, number, location) {
	const table = plainTable(cell);
	const count = table["execution_count"] ?? table["prompt_number"];
	return {
		number,
		code: table["cell_type"] === "code",
		source: joined(table["source"] ?? table["input"]),
		...typeof count === "number" ? { count } : {},
		outputs: plainList(table["outputs"]).map(readOutput),
		errorExpected: plainList(valueAt$2(table, "metadata", "tags")).includes("raises-exception"),
		location
	};
}
function readOutput(output) {
	const table = plainTable(output);
	const data = plainTable(table["data"]);
	const parts = [
		table["text"],
		table["html"],
		data["text/plain"],
		data["text/html"],
		data["text/markdown"],
		table["evalue"],
		table["traceback"]
	].map(joined);
	return {
		...table["output_type"] === "error" || table["output_type"] === "pyerr" ? { error: text(table["ename"]) ?? "an error" } : {},
		text: withoutColours(parts.filter((part) => part !== "").join("\n"))
	};
}
function joined(value) {
	if (typeof value === "string") return value;
	return plainList(value).filter((line) => typeof line === "string").join("");
}
function withoutColours(printed) {
	return printed.replaceAll(/\u001b\[[0-9;]*m/g, "");
}
function text(value) {
	return typeof value === "string" && value !== "" ? value.slice(0, 200) : void 0;
}

const SHARED = /* @__PURE__ */ new Set(["jovyan"]);
const HOMES = /(?:\/home\/|\/Users\/|\b[A-Za-z]:(?:\\{1,2}|\/)Users(?:\\{1,2}|\/))([A-Za-z0-9][A-Za-z0-9._-]{0,63})/g;
function homePaths(text) {
	const found = /* @__PURE__ */ new Set();
	for (const [path, user = ""] of text.matchAll(HOMES)) {
		if (!SHARED.has(user)) found.add(path);
		if (found.size >= 20) break;
	}
	return [...found];
}

const KINDS$1 = [
	{
		kind: "a private key",
		form: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----/
	},
	{
		kind: "an access key of AWS",
		form: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/
	},
	{
		kind: "a token of GitHub",
		form: /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{60,255})\b/
	},
	{
		kind: "a token of GitLab",
		form: /\bglpat-[A-Za-z0-9_-]{20,}/
	},
	{
		kind: "a token of Slack",
		form: /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/
	},
	{
		kind: "an API key of Google",
		form: /\bAIza[0-9A-Za-z_-]{35}\b/
	},
	{
		kind: "a token of Hugging Face",
		form: /\bhf_[A-Za-z]{34}\b/
	},
	{
		kind: "a key of OpenAI or Anthropic",
		form: /\bsk-(?:ant-|proj-)?[A-Za-z0-9_-]{32,}/
	},
	{
		kind: "a token of npm",
		form: /\bnpm_[A-Za-z0-9]{36}\b/
	},
	{
		kind: "a token of the Python Package Index",
		form: /\bpypi-AgE[A-Za-z0-9_-]{50,}/
	},
	{
		kind: "a password in an address",
		form: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/'"<>{}$*]{1,100}:[^\s:@/'"<>{}$*]{3,100}@[A-Za-z0-9]/
	}
];
function secretKinds(text) {
	return KINDS$1.filter(({ form }) => form.test(text)).map(({ kind }) => kind);
}

const MOST_FOUND = 200;
const MOST_NOTEBOOKS = 1e3;
const MOST_MARKS = 20;
function notebooksOf(feature, steps, repository) {
	if (!feature.path) return repository.paths.filter(isNotebook).slice(0, MOST_FOUND);
	const named = [...repository.expand(feature.code), ...steps].filter(isNotebook);
	return [...new Set(named)].sort().slice(0, MOST_NOTEBOOKS);
}
function isNotebook(path) {
	return path.endsWith(".ipynb") && !/(?:^|\/)\.ipynb_checkpoints\//.test(path);
}
const notebookState = oncePerRepository((path, repository) => {
	const top = {
		path,
		line: 1
	};
	const document = documentOnce(repository, path, LIMITS$1.evidence);
	if ("unreadable" in document) {
		const because = repository.has(path) && !document.absent ? "malformed" : "absent";
		const { unreadable: message, remedy } = document;
		return {
			path,
			location: top,
			unread: {
				because,
				message,
				...remedy === void 0 ? {} : { remedy }
			}
		};
	}
	const notebook = readNotebook(document);
	if ("message" in notebook) {
		const { message, remedy, location = top } = notebook;
		return {
			path,
			location: top,
			unread: {
				because: "malformed",
				message,
				location,
				...remedy === void 0 ? {} : { remedy }
			}
		};
	}
	const code = notebook.cells.filter((cell) => cell.code && cell.source.trim() !== "");
	const { kernel, language, languageVersion } = notebook;
	return {
		path,
		location: top,
		format: notebook.format,
		cells: {
			code: code.length,
			executed: code.filter(({ count }) => count !== void 0).length,
			withOutputs: notebook.cells.filter(({ outputs }) => outputs.length > 0).length
		},
		...orderOf(code),
		...kernel === void 0 ? {} : { kernel },
		...language === void 0 ? {} : { language },
		...languageVersion === void 0 ? {} : { languageVersion: boundedText(languageVersion, 100) },
		errors: errorsOf(notebook, code),
		homePaths: marks(notebook.cells, ({ source, outputs }) => [...new Set([source, ...outputs.map(({ text }) => text)].flatMap((text) => homePaths(text)))]),
		secrets: marks(notebook.cells, ({ source, outputs }) => [...new Set([source, ...outputs.map(({ text }) => text)].flatMap((text) => secretKinds(text)))])
	};
});
function orderOf(code) {
	const run = code.filter((cell) => cell.count !== void 0);
	const [firstNotRun] = code.filter((cell) => cell.count === void 0);
	if (run.length === 0) return { order: "not-run" };
	const back = run.find((cell, index) => index > 0 && (cell.count ?? 0) <= (run[index - 1]?.count ?? 0));
	if (back) {
		const before = run[run.indexOf(back) - 1];
		return {
			order: "out-of-order",
			orderLocation: back.location(),
			orderDetail: `cell ${back.number} ran as number ${back.count}, cell ${before?.number} above it as ${before?.count}`
		};
	}
	if (firstNotRun) return {
		order: "partly",
		orderLocation: firstNotRun.location(),
		orderDetail: `cell ${firstNotRun.number} was not run`
	};
	const jump = run.find((cell, index) => cell.count !== index + 1);
	if (!jump) return { order: "fresh" };
	const expected = run.indexOf(jump) + 1;
	return {
		order: "continued",
		orderLocation: jump.location(),
		orderDetail: `cell ${jump.number} ran as number ${jump.count}; in a new kernel it would be ${expected}`
	};
}
function errorsOf(notebook, code) {
	const stored = marks(code.filter(({ errorExpected }) => !errorExpected), ({ outputs }) => outputs.flatMap(({ error }) => error ?? []));
	if (stored.total > 0 || !notebook.endedInError) return stored;
	return {
		total: 1,
		first: [{
			what: "papermill ended in an error",
			cell: 1,
			location: notebook.metadataLocation
		}]
	};
}
function marks(cells, find) {
	const first = [];
	let total = 0;
	for (const cell of cells) for (const what of find(cell)) {
		total += 1;
		if (first.length < MOST_MARKS) first.push({
			what: boundedText(what, 200),
			cell: cell.number,
			location: cell.location()
		});
	}
	return {
		total,
		first
	};
}

const SORTS = [
	"dependencies",
	"devDependencies",
	"optionalDependencies",
	"peerDependencies"
];
function readPackageLock(document) {
	const [syntax] = document.problems;
	if (syntax) return syntax;
	const { value } = document;
	if (!isRecord(value)) return {
		message: "the lock is not an object",
		location: document.locate()
	};
	const version = value["lockfileVersion"];
	if (version === 1) return {
		because: "unsupported",
		message: "the lock is of version 1, which does not say what package.json asked for; 2 and 3 are read",
		remedy: "write it anew with `npm install --package-lock-only --lockfile-version 3`",
		location: document.locate("lockfileVersion")
	};
	if (version !== 2 && version !== 3) return {
		because: version === void 0 ? "malformed" : "unsupported",
		message: `the lock's \`lockfileVersion\` is ${shown(version)}; 2 and 3 are read`,
		remedy: "write it anew with `npm install --package-lock-only --lockfile-version 3`",
		location: document.locate("lockfileVersion")
	};
	const entries = value["packages"];
	if (!isRecord(entries)) return {
		message: "the lock has no `packages`",
		location: document.locate("packages")
	};
	const own = [];
	const unfixed = [];
	let packages = 0;
	for (const [key, entry] of Object.entries(entries)) {
		const place = () => document.locateKey("packages", key);
		if (!isRecord(entry)) return {
			message: `\`packages\` holds \`${short(key)}\`, which is not an object`,
			location: place()
		};
		const installed = key.lastIndexOf("node_modules/");
		if (installed < 0) {
			const wanted = wantedBy(entry);
			if (!wanted) return {
				message: `the dependencies of \`${short(key)}\` are not names with ranges`,
				location: place()
			};
			own.push({
				folder: key,
				wanted,
				location: place()
			});
			continue;
		}
		if (entry["link"] === true || entry["inBundle"] === true) continue;
		packages += 1;
		const why = whyUnfixed(entry);
		if (why !== void 0) unfixed.push({
			name: key.slice(installed + 13),
			why,
			location: place()
		});
	}
	if (!own.some(({ folder }) => folder === "")) return {
		message: "the lock does not say what it was made for: `packages` has no `\"\"`",
		location: document.locate("packages")
	};
	return {
		own,
		packages,
		unfixed
	};
}
function readManifest(document) {
	const [syntax] = document.problems;
	if (syntax) return syntax;
	return (isRecord(document.value) ? wantedBy(document.value) : void 0) ?? {
		message: "the dependencies are not names with ranges",
		location: document.locate()
	};
}
function compareDependencies(locked, wanted) {
	return SORTS.flatMap((sort) => [.../* @__PURE__ */ new Set([...locked[sort].keys(), ...wanted[sort].keys()])].sort().flatMap((name) => {
		const before = locked[sort].get(name);
		const now = wanted[sort].get(name);
		if (before === now) return [];
		return [{
			name,
			sort,
			...before === void 0 ? {} : { locked: before },
			...now === void 0 ? {} : { wanted: now }
		}];
	}));
}
function wantedBy(manifest) {
	const read = {
		dependencies: /* @__PURE__ */ new Map(),
		devDependencies: /* @__PURE__ */ new Map(),
		optionalDependencies: /* @__PURE__ */ new Map(),
		peerDependencies: /* @__PURE__ */ new Map()
	};
	for (const sort of SORTS) {
		const ranges = manifest[sort] ?? {};
		if (!isRecord(ranges)) return void 0;
		for (const [name, range] of Object.entries(ranges)) {
			if (typeof range !== "string") return void 0;
			read[sort].set(name, range);
		}
	}
	for (const name of read.optionalDependencies.keys()) read.dependencies.delete(name);
	return read;
}
const INTEGRITY = /^(?:sha1|sha256|sha384|sha512)-[A-Za-z0-9+/]+={0,2}(?:\?\S*)?$/;
function whyUnfixed(entry) {
	const { integrity, resolved } = entry;
	if (typeof integrity === "string" && integrity.split(" ").some((part) => INTEGRITY.test(part))) return void 0;
	if (typeof resolved === "string" && resolved.startsWith("git")) return /#[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(resolved) ? void 0 : "comes from git and not from a full commit";
	return "has no `integrity`";
}
function shown(value) {
	return value === void 0 ? "missing" : `\`${short(JSON.stringify(value))}\``;
}
function short(text) {
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function readNpmLock(path, repository) {
	const document = repository.document(path, LIMITS$1.evidence);
	if ("unreadable" in document) {
		const because = repository.has(path) && !document.absent ? "malformed" : "absent";
		return unreadLock(path, "package-lock", {
			because,
			message: document.unreadable,
			remedy: document.remedy ?? "commit the lock file, or name the one there is under `packages:`"
		});
	}
	const lock = readPackageLock(document);
	if ("message" in lock) {
		const { because = "malformed", message, remedy = "write it anew with `npm install --package-lock-only`" } = lock;
		const place = lock.location ?? {
			path,
			line: 1
		};
		return unreadLock(path, "package-lock", {
			because,
			message: `\`${path}\`: ${message}`,
			remedy,
			location: place
		});
	}
	const unfixed = faultList();
	const uncheckable = faultList();
	const read = [path];
	for (const own of lock.own) {
		const manifest = manifestOf(own.folder, path, repository);
		if (manifest && "path" in manifest) {
			read.push(manifest.path);
			compareWithManifest(own.wanted, own.location, manifest.path, repository, unfixed, uncheckable);
		} else uncheckable.add(posix.join(own.folder, "package.json"), manifest.why, own.location);
	}
	for (const { name, why, location: place } of lock.unfixed) unfixed.add(name, why, place);
	return {
		path,
		format: "package-lock",
		read,
		packages: lock.packages,
		unfixed: unfixed.result(),
		unhashed: {
			total: 0,
			first: []
		},
		uncheckable: uncheckable.result()
	};
}
function manifestOf(folder, lock, repository) {
	const beside = posix.dirname(lock);
	const safe = safePath(posix.join(folder, "package.json"), beside === "." ? "" : beside);
	if ("refused" in safe) return { why: `is not read: ${safe.refused}` };
	return repository.has(safe.path) ? safe : { why: "is not in this checkout, so the lock cannot be held against it" };
}
function compareWithManifest(locked, location, path, repository, unfixed, uncheckable) {
	const document = repository.document(path, LIMITS$1.evidence);
	const wanted = "unreadable" in document ? { message: document.unreadable } : readManifest(document);
	if ("message" in wanted) {
		uncheckable.add(path, `cannot be read: ${wanted.message}`, location);
		return;
	}
	for (const difference of compareDependencies(locked, wanted)) {
		const place = "locate" in document && difference.wanted !== void 0 ? document.locateKey(difference.sort, difference.name) : location;
		unfixed.add(difference.name, disagreement(difference, path), place);
	}
}
function disagreement({ sort, locked, wanted }, manifest) {
	if (locked === void 0) return `is asked for by \`${manifest}\` (${sort}: ${wanted}) and not in the lock`;
	if (wanted === void 0) return `is in the lock (${sort}: ${locked}) and no longer asked for by \`${manifest}\``;
	return `is \`${wanted}\` in \`${manifest}\` and \`${locked}\` in the lock`;
}

const MOST_FILES$2 = 100;
function readRequirementsLock(path, repository) {
	const text = repository.text(path, LIMITS$1.configuration);
	if (typeof text !== "string") {
		const because = repository.has(path) && !text.absent ? "malformed" : "absent";
		return unreadLock(path, "requirements", {
			because,
			message: text.unreadable,
			remedy: text.remedy ?? "commit the lock file, or name the one there is under `packages:`"
		});
	}
	const unfixed = faultList();
	const unhashed = faultList();
	const uncheckable = faultList();
	const asked = [];
	const constraints = /* @__PURE__ */ new Map();
	const read = [];
	let packages = 0;
	const pending = [{
		path,
		constraints: false
	}];
	const seen = /* @__PURE__ */ new Set();
	for (let file = pending.shift(); file; file = pending.shift()) {
		const key = `${file.path} ${file.constraints}`;
		if (seen.has(key)) continue;
		seen.add(key);
		const content = repository.text(file.path, LIMITS$1.configuration);
		if (typeof content !== "string") continue;
		if (!read.includes(file.path)) read.push(file.path);
		for (const entry of parseRequirements(content)) {
			const place = {
				path: file.path,
				line: entry.line
			};
			if (entry.kind === "include") {
				const target = includeTarget(entry.target, file.path, repository);
				if ("why" in target) uncheckable.add(entry.text, target.why, place);
				else if (seen.size + pending.length >= MOST_FILES$2) uncheckable.add(entry.text, `is not followed: more than ${MOST_FILES$2} files`, place);
				else pending.push({
					path: target.path,
					constraints: entry.constraints
				});
				continue;
			}
			if (file.constraints) {
				if (entry.kind === "package" && entry.exact) constraints.set(entry.name, {
					...entry,
					location: place
				});
				continue;
			}
			packages += 1;
			if (entry.kind === "package") asked.push({
				...entry,
				location: place
			});
			else if (entry.kind === "unreadable") unfixed.add(entry.text, `cannot be read: ${entry.why}`, place);
			else {
				const open = openReference(entry, file.path, repository);
				if (open) (open.here ? unfixed : uncheckable).add(entry.text, open.why, place);
			}
		}
	}
	for (const { name, exact, hashes, text: what, location: place } of asked) {
		const constraint = constraints.get(name);
		if (!exact && !constraint) unfixed.add(what, "has no exact version (`==`)", place);
		else if (hashes === 0 && (constraint?.hashes ?? 0) === 0) unhashed.add(what, "has no digest (`--hash=sha256:…`)", place);
	}
	const remark = packages === 0 ? firstComment(text) : void 0;
	return {
		path,
		format: "requirements",
		read,
		packages,
		...remark === void 0 ? {} : { remark },
		unfixed: unfixed.result(),
		unhashed: unhashed.result(),
		uncheckable: uncheckable.result()
	};
}
function includeTarget(target, from, repository) {
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(target)) return { why: "is an address, which is not followed" };
	const folder = posix.dirname(from);
	const safe = safePath(target, folder === "." ? "" : folder);
	if ("refused" in safe) return { why: `is not followed: ${safe.refused}` };
	const text = repository.text(safe.path, LIMITS$1.configuration);
	return typeof text === "string" ? safe : { why: `is not followed: ${text.unreadable}` };
}
function openReference(entry, from, repository) {
	if (entry.kind === "version-control") {
		if (entry.commit !== void 0) return void 0;
		return {
			why: "is not at a full commit (`@` and 40 hexadecimal digits)",
			here: true
		};
	}
	if (entry.hashes > 0) return void 0;
	if (entry.kind === "address") return {
		why: "is an address without a digest (`#sha256=…`)",
		here: true
	};
	const folder = posix.dirname(from);
	const inside = [safePath(entry.target, folder === "." ? "" : folder), safePath(entry.target, "")].flatMap((place) => "path" in place ? [place.path] : []);
	if (inside.some((path) => repository.has(path) || repository.hasFolder(path))) return void 0;
	if (inside.length > 0) return {
		why: "is not in this checkout",
		here: false
	};
	return {
		why: "lies outside the repository",
		here: true
	};
}
function firstComment(text) {
	const line = text.split("\n").find((candidate) => /^\s*#\s*\S/.test(candidate));
	return line === void 0 ? void 0 : boundedText(line.trim().replace(/^#+\s*/, ""), 300);
}

const REQUIREMENTS = /^requirements[^/]*\.txt$/;
const NPM = /^(?:package-lock|npm-shrinkwrap)\.json$/;
const OTHERS = /^(?:pixi\.lock|yarn\.lock|pnpm-lock\.yaml|bun\.lock|renv\.lock|Cargo\.lock|go\.sum)$/;
const INTENT = /^environment[^/]*\.ya?ml$/;
function locksOf(feature, repository) {
	if (feature.packages.length > 0) return {
		named: true,
		locks: feature.packages.map((path, index) => ({
			path,
			location: placeOf(feature, index)
		}))
	};
	const byFolder = lockFilesByFolder("", repository);
	let folder = posix.dirname(feature.path || ".");
	for (;;) {
		const names = byFolder.get(folder) ?? [];
		if (names.length > 0) return {
			named: false,
			locks: nearest(names).map((name) => ({
				path: posix.join(folder, name),
				location: {
					path: posix.join(folder, name),
					line: 1
				}
			}))
		};
		if (folder === ".") return {
			named: false,
			locks: []
		};
		folder = posix.dirname(folder);
	}
}
function nearest(names) {
	const npm = names.filter((name) => NPM.test(name));
	const requirements = names.filter((name) => REQUIREMENTS.test(name));
	const plain = requirements.includes("requirements.txt") ? ["requirements.txt"] : requirements;
	const python = names.filter((name) => isPythonLock(name) && !INTENT.test(name));
	const readable = [...python.length > 0 ? python : plain, ...npm];
	if (readable.length > 0) return readable;
	const intents = names.filter((name) => INTENT.test(name));
	return intents.length > 0 ? intents : names;
}
const ENDING = /\.(?:txt|json|lock|ya?ml|sum|toml)$/;
const lockFilesByFolder = oncePerRepository((_, repository) => {
	const byFolder = /* @__PURE__ */ new Map();
	for (const path of repository.paths) {
		if (!ENDING.test(path)) continue;
		const name = path.slice(path.lastIndexOf("/") + 1);
		if (!REQUIREMENTS.test(name) && !NPM.test(name) && !isPythonLock(name) && !OTHERS.test(name)) continue;
		const folder = posix.dirname(path);
		const names = byFolder.get(folder);
		if (names) names.push(name);
		else byFolder.set(folder, [name]);
	}
	return byFolder;
});
function placeOf(feature, index) {
	return ((Array.isArray(feature.record.packages) ? feature.record.packages.length : 0) === feature.packages.length ? feature.locate("packages", index) : feature.locate("packages")) ?? {
		path: feature.path ?? "",
		line: 1
	};
}
const readLock = oncePerRepository((path, repository) => {
	const name = posix.basename(path);
	if (NPM.test(name)) return readNpmLock(path, repository);
	if (name.endsWith(".txt")) return readRequirementsLock(path, repository);
	if (isPythonLock(name)) return readPythonLock(path, repository);
	const here = repository.has(path);
	return unreadLock(path, "other", {
		because: here ? "unsupported" : "absent",
		message: here ? `\`${path}\` is not read yet; requirements files (*.txt), the locks of Poetry, PDM, Pipenv, uv, conda-lock and npm, pylock.toml and environment.yml are` : `there is no file \`${path}\``,
		remedy: here ? "name a requirements file with exact versions beside it under `packages:`" : COMMIT_LOCK
	});
});

const PROSE = /\.(?:md|txt|rst|adoc|docx?|pdf|html?)$/i;
const MOST_STEPS$1 = 1e3;
function preprocessingOf(feature, repository) {
	const stated = feature.record.preprocessing;
	if (!Array.isArray(stated) || feature.path === void 0) return { steps: stagesNearby(feature, repository) };
	const record = feature.path;
	const location = feature.locate("preprocessing") ?? {
		path: record,
		line: 1
	};
	if (stated.length === 0) return {
		location,
		steps: [{
			says: "none",
			kind: "none",
			location
		}]
	};
	return {
		location,
		steps: stated.slice(0, MOST_STEPS$1).flatMap((step, index) => {
			if (typeof step !== "string") return [];
			const place = feature.locate("preprocessing", index) ?? location;
			return [{
				says: boundedText(step, 500),
				...stepOf(step, record, repository),
				location: place
			}];
		})
	};
}
function stagesNearby(feature, repository) {
	if (feature.path === void 0) return [];
	for (let folder = posix.dirname(feature.path);; folder = posix.dirname(folder)) {
		const path = posix.join(folder, "dvc.yaml");
		if (repository.has(path)) {
			const document = repository.document(path, LIMITS$1.configuration);
			if ("unreadable" in document || document.problems.length > 0) return [];
			return Object.keys(plainTable(plainTable(document.value)["stages"])).slice(0, MOST_STEPS$1).map((stage) => ({
				says: boundedText(`${path}#${stage}`, 500),
				kind: "stage",
				path,
				location: document.locateKey("stages", stage)
			}));
		}
		if (folder === ".") return [];
	}
}
function stepOf(step, record, repository) {
	if (/^(?:git\+)?[a-z][a-z0-9+.-]*:\/\//i.test(step)) return /[0-9a-f]{40}/i.test(step) ? {
		kind: "script",
		detail: "elsewhere, at a full commit"
	} : {
		kind: "absent",
		detail: "it is an address without a full commit"
	};
	if (/\s/.test(step.trim()) && !repository.has(posix.join(posix.dirname(record), step))) return { kind: "prose" };
	const [, file = step, stage] = /^([^#]+)#(.+)$/.exec(step) ?? [];
	const resolved = resolvePath(repository, file, record);
	if ("problem" in resolved) return {
		kind: "unreadable",
		detail: boundedText(resolved.problem, 2e3)
	};
	const { path } = resolved;
	const known = { path: boundedText(path, 1e3) };
	if (stage !== void 0) return stageOf(path, stage, repository);
	if (repository.hasFolder(path) && path !== "") return {
		...known,
		kind: "script"
	};
	const there = repository.absolute(path);
	if (typeof there !== "string") return /[./]/.test(step) ? {
		...known,
		kind: "absent",
		detail: boundedText(there.unreadable, 2e3)
	} : { kind: "prose" };
	if (PROSE.test(path)) return {
		...known,
		kind: "prose"
	};
	return {
		...known,
		kind: path.endsWith(".ipynb") ? "notebook" : "script"
	};
}
function stageOf(path, stage, repository) {
	const known = { path: boundedText(path, 1e3) };
	const document = repository.document(path, LIMITS$1.configuration);
	if ("unreadable" in document) return {
		...known,
		kind: "absent",
		detail: boundedText(document.unreadable, 2e3)
	};
	const [problem] = document.problems;
	if (problem) return {
		...known,
		kind: "unreadable",
		detail: boundedText(problem.message, 2e3)
	};
	const stages = Object.keys(plainTable(plainTable(document.value)["stages"]));
	if (stages.includes(stage)) return {
		...known,
		kind: "stage"
	};
	const has = stages.length > 0 ? `it has ${stages.slice(0, 5).join(", ")}` : "it has none";
	return {
		...known,
		kind: "absent",
		detail: boundedText(`\`${path}\` has no stage \`${stage}\`; ${has}`, 2e3)
	};
}

const MOST_FILES$1 = 2e3;
const LARGEST = 16e6;
const MOST_MOVED = 50;
const MOST_NUMBERS = 1e6;
function determinismPaths(feature, repository) {
	return statedIn(feature)?.results.flatMap((path) => {
		const resolved = resolvePath(repository, path, feature.path ?? "");
		return "path" in resolved ? [resolved.path] : [];
	});
}
async function collectDeterminism(feature, repository, sameBytes) {
	if (!feature.path) return void 0;
	const stated = statedIn(feature);
	const location = (stated && feature.locate("deterministic")) ?? {
		path: feature.path,
		line: 1
	};
	const paths = determinismPaths(feature, repository) ?? [];
	const state = stated ? {
		declared: true,
		location,
		...command(stated),
		...await compared$1(stated, paths, repository, sameBytes)
	} : {
		declared: false,
		location
	};
	const tracked = repository.expand(paths);
	return {
		id: `${feature.path}#deterministic`,
		subjects: [await fileSubject(repository, "record", feature.path), ...await Promise.all(tracked.map((path) => fileSubject(repository, "results", path)))],
		determinism: state
	};
}
function statedIn({ record }) {
	const stated = record.deterministic;
	if (typeof stated !== "object" || stated === null || !("results" in stated)) return void 0;
	const { results } = stated;
	return Array.isArray(results) && results.length === 2 && results.every((path) => typeof path === "string") ? stated : void 0;
}
function command({ command: stated }) {
	return typeof stated === "string" ? { command: boundedText(stated, 4e3) } : {};
}
async function compared$1(stated, [first, second], repository, sameBytes) {
	const unread = (because, message) => ({ unread: {
		because,
		message: boundedText(message, 4e3)
	} });
	if (first === void 0 || second === void 0) return unread("malformed", "the results that `deterministic:` names are not paths of this repository");
	if (first === second) return unread("malformed", `\`deterministic:\` names \`${first}\` twice`);
	const firstFiles = filesOf(first, repository);
	const secondFiles = filesOf(second, repository);
	for (const files of [firstFiles, secondFiles]) if (typeof files === "string") return unread("absent", files);
	if (typeof firstFiles === "string" || typeof secondFiles === "string") return {};
	const ignored = (stated.ignore ?? []).filter((pattern) => typeof pattern === "string");
	const skips = (name) => ignored.some((pattern) => names$1(pattern, name));
	const common = [...firstFiles.keys()].filter((name) => secondFiles.has(name) && !skips(name));
	const seen = {
		numbers: 0,
		moved: [],
		movedTotal: 0
	};
	const differing = [];
	let same = 0;
	for (const name of common) {
		const [one = "", other = ""] = [firstFiles.get(name), secondFiles.get(name)];
		if (await sameBytes(one, other)) same += 1;
		else if (!compareFiles(one, other, repository, {
			...stated,
			ignore: ignored
		}, seen)) differing.push(one);
	}
	const only = (here, there) => [...here].flatMap(([name, path]) => there.has(name) || skips(name) ? [] : [path]);
	return { comparison: {
		first,
		second,
		files: common.length,
		same,
		numbers: seen.numbers,
		moved: {
			total: seen.movedTotal,
			first: [...seen.moved].sort((left, right) => right.apart - left.apart).slice(0, MOST_MOVED).map(({ number }) => number)
		},
		differing: nameList(differing),
		onlyFirst: nameList(only(firstFiles, secondFiles)),
		onlySecond: nameList(only(secondFiles, firstFiles))
	} };
}
function names$1(pattern, path) {
	const [before = "", after, more] = pattern.split("*");
	return [path, posix.basename(path)].some((name) => after === void 0 ? name === pattern : more === void 0 && name.length >= before.length + after.length && name.startsWith(before) && name.endsWith(after));
}
function filesOf(path, repository) {
	if (typeof openData(repository, path) === "string") return /* @__PURE__ */ new Map([["", path]]);
	const files = dataFilesBelow(repository, path, MOST_FILES$1);
	if ("unreadable" in files) return files.unreadable;
	if (files.length === 0) return `\`${path}\` holds no files`;
	return new Map(files.map((file) => [file.slice(path.replace(/\/$/, "").length + 1), file]));
}
function compareFiles(first, second, repository, stated, seen) {
	const ours = valuesOf(first, repository);
	const theirs = valuesOf(second, repository);
	if (!ours || !theirs || ours.length !== theirs.length) return false;
	const ignored = new Set(stated.ignore);
	let alike = true;
	let numbers = 0;
	for (const [index, one] of ours.entries()) {
		const other = theirs[index];
		if (!other || one.name !== other.name) return false;
		if (ignored.has(one.kind)) continue;
		const [left, right] = [asNumber(one.value), asNumber(other.value)];
		if (left === void 0 || right === void 0) {
			if (one.value !== other.value) alike = false;
			continue;
		}
		numbers += 1;
		const apart = distance(left, right, stated.tolerances?.[one.kind] ?? stated.tolerance);
		if (apart === 0) continue;
		seen.movedTotal += 1;
		seen.moved.push({
			apart,
			number: {
				file: boundedText(first, 1e3),
				name: boundedText(one.name, 500),
				first: boundedText(String(one.value), 200),
				second: boundedText(String(other.value), 200)
			}
		});
		if (seen.moved.length > 100) seen.moved = seen.moved.sort((a, b) => b.apart - a.apart).slice(0, MOST_MOVED);
	}
	seen.numbers += numbers;
	return alike && ours.length > 0;
}
function asNumber(value) {
	if (typeof value === "number") return value;
	if (typeof value !== "string" || !/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$|^[-+]?(nan|inf(inity)?)$/i.test(value)) return void 0;
	const text = value.toLowerCase();
	if (text.includes("nan")) return NaN;
	if (text.includes("inf")) return text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
	return Number(value);
}
function distance(left, right, allowed) {
	if (Object.is(left, right) || left === right) return 0;
	if (!Number.isFinite(left) || !Number.isFinite(right)) return Number.POSITIVE_INFINITY;
	const apart = Math.abs(left - right);
	const larger = Math.max(Math.abs(left), Math.abs(right));
	if (apart <= Math.max(allowed?.absolute ?? 0, (allowed?.relative ?? 0) * larger)) return 0;
	return apart / larger;
}
function valuesOf(path, repository) {
	const text = dataText(repository, path, LARGEST);
	if (typeof text !== "string") return void 0;
	if (/\.csv$/i.test(path)) return tableValues(path, text);
	if (/\.(jsonl|ndjson)$/i.test(path)) return text.split("\n").flatMap((line, index) => {
		if (line.trim() === "") return [];
		const { value, problems } = readDocument(`${path}.json`, line);
		return problems.length > 0 ? [{
			name: `line ${index + 1}`,
			kind: "",
			value: line
		}] : [...flat(value, `line ${index + 1}`)];
	});
	if (!/\.(json|ya?ml|toml)$/i.test(path)) return void 0;
	const { value, problems } = readDocument(path, text);
	return problems.length > 0 ? void 0 : [...flat(value, "")];
}
function tableValues(path, text) {
	const { header, problems, rows } = csvTable(path, text);
	if (problems.length > 0) return void 0;
	const values = [];
	let number = 0;
	for (const { cells, problem } of rows()) {
		number += 1;
		if (problem !== void 0 || values.length > MOST_NUMBERS) return void 0;
		for (const [index, kind] of header.entries()) values.push({
			name: `\`${kind}\` of row ${number}`,
			kind,
			value: cells[index] ?? ""
		});
	}
	return values;
}
function* flat(value, name, kind = "") {
	if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* flat(item, `${name}[${index}]`, kind);
	else if (typeof value === "object" && value !== null) {
		const entries = Object.entries(value).sort(([left], [right]) => left < right ? -1 : 1);
		for (const [key, item] of entries) yield* flat(item, name === "" ? key : `${name}.${key}`, key);
	} else yield {
		name: `\`${name}\``,
		kind,
		value
	};
}

const MOST_PIPELINES = 200;
function pipelinesOf(feature, resultsOf, repository) {
	const stated = feature.record.pipelines;
	if (Array.isArray(stated)) return stated.flatMap((one, index) => named(one, feature, index, repository) ?? []);
	const all = allPipelines("", repository);
	if (all.length === 0) return [];
	const unlooked = unlookedPipelines(feature, repository);
	if (feature.path === void 0 || feature.path === "") return [...all.map((pipeline) => ({
		pipeline,
		location: {
			path: pipeline.lockPath,
			line: 1
		}
	})), ...unlooked];
	const beside = posix.dirname(feature.path);
	const results = resultsOf();
	return [...all.flatMap((pipeline) => {
		const location = {
			path: pipeline.lockPath,
			line: 1
		};
		if (pipeline.folder === beside) return [{
			pipeline,
			location
		}];
		const placed = placedStages(pipeline);
		const makers = placed.filter((stage) => outputsOf(stage).some((out) => covers(out, results)));
		return makers.length === 0 ? [] : [{
			pipeline,
			location,
			stages: withAncestors(makers.map(({ name }) => name), placed)
		}];
	}), ...unlooked];
}
function unlookedPipelines(feature, repository) {
	const folders = pipelineFolders("", repository);
	const next = folders[MOST_PIPELINES];
	if (next === void 0) return [];
	const pipeline = readPipeline(posix.join(next, "dvc.yaml"), repository);
	const { path = "" } = feature;
	return [{
		pipeline,
		location: path === "" ? {
			path: pipeline.path,
			line: 1
		} : feature.locate("id") ?? {
			path,
			line: 1
		},
		unlooked: folders.length - MOST_PIPELINES
	}];
}
function named(stated, feature, index, repository) {
	if (typeof stated !== "string" || feature.path === void 0) return void 0;
	const [file = "", stage] = stated.split("#");
	const resolved = resolvePath(repository, file, feature.path);
	if (!("path" in resolved)) return void 0;
	const path = repository.hasFolder(resolved.path) ? posix.join(resolved.path, "dvc.yaml") : resolved.path;
	const location = feature.locate("pipelines", index) ?? {
		path: feature.path,
		line: 1
	};
	const pipeline = readPipeline(path, repository);
	if (stage === void 0) return {
		pipeline,
		location
	};
	const placed = placedStages(pipeline);
	const wanted = placed.map(({ name }) => name).filter((name) => name === stage || name.startsWith(`${stage}@`));
	return wanted.length === 0 ? {
		pipeline,
		location,
		stages: /* @__PURE__ */ new Set(),
		missing: stage
	} : {
		pipeline,
		location,
		stages: withAncestors(wanted, placed)
	};
}
function isPipeline(path) {
	return (path.endsWith("dvc.lock") || path.endsWith("dvc.yaml")) && /(?:^|\/)dvc\.[a-z]+$/.test(path);
}
const pipelineFolders = oncePerRepository((_, repository) => [...new Set(repository.paths.flatMap((path) => isPipeline(path) ? [posix.dirname(path)] : []))]);
const allPipelines = oncePerRepository((_, repository) => pipelineFolders("", repository).slice(0, MOST_PIPELINES).map((folder) => readPipeline(posix.join(folder, "dvc.yaml"), repository)));
const placedBy = /* @__PURE__ */ new WeakMap();
function placedStages(pipeline) {
	const known = placedBy.get(pipeline);
	if (known) return known;
	const { declared, locked, folder } = pipeline;
	const recorded = "unreadable" in locked ? /* @__PURE__ */ new Map() : locked.stages;
	const place = (workingDirectory) => {
		const base = safePath(workingDirectory, folder === "." ? "" : folder);
		return (written) => {
			const safe = "path" in base ? safePath(written, base.path) : base;
			return "path" in safe ? safe.path : void 0;
		};
	};
	const stages = "unreadable" in declared ? [...recorded.values()].map((stage) => ({
		name: stage.name,
		locked: stage,
		place: place(".")
	})) : declared.stages.map((stage) => {
		const lock = recorded.get(stage.name);
		return {
			name: stage.name,
			declared: stage,
			...lock ? { locked: lock } : {},
			place: place(stage.workingDirectory)
		};
	});
	placedBy.set(pipeline, stages);
	return stages;
}
function outputsOf({ declared, locked, place }) {
	return (declared?.outs ?? locked?.outs.map(({ path }) => path) ?? []).flatMap((path) => place(path) ?? []);
}
function dependenciesOf({ declared, locked, place }) {
	return (declared?.deps ?? locked?.deps.map(({ path }) => path) ?? []).flatMap((path) => place(path) ?? []);
}
function covers(out, paths) {
	return paths.some((path) => path === out || path.startsWith(`${out}/`) || out.startsWith(`${path.replace(/\/$/, "")}/`));
}
function withAncestors(names, stages) {
	const byName = new Map(stages.map((stage) => [stage.name, stage]));
	const makers = new Map(stages.flatMap((stage) => outputsOf(stage).map((out) => [out, stage.name])));
	const outs = [...makers.keys()].sort();
	const found = new Set(names);
	for (const name of found) {
		const stage = byName.get(name);
		for (const dep of stage ? dependenciesOf(stage) : []) {
			for (const out of pathsBelow(outs, dep)) {
				const maker = makers.get(out);
				if (maker !== void 0) found.add(maker);
			}
			for (let at = dep; at !== "." && at !== ""; at = posix.dirname(at)) {
				const maker = makers.get(at);
				if (maker !== void 0) found.add(maker);
				if (!at.includes("/")) break;
			}
		}
	}
	return found;
}

var import_fast_deep_equal = /* @__PURE__ */ __toESM(require_fast_deep_equal(), 1);
function makerOf(path, repository) {
	for (const pipeline of allPipelines("", repository)) {
		const maker = makersIn(pipeline).get(path);
		if (maker) return maker;
	}
	const file = `${path}.dvc`;
	if (!repository.has(file)) return void 0;
	const document = repository.document(file, LIMITS$1.evidence);
	if ("unreadable" in document) return void 0;
	const { outs, workingDirectory } = readDvcFile(document);
	const folder = posix.join(posix.dirname(file), workingDirectory);
	const out = outs.find((entry) => posix.join(folder, entry.path) === path);
	return out ? {
		by: file,
		digest: out.digest
	} : void 0;
}
const makers = /* @__PURE__ */ new WeakMap();
function makersIn(pipeline) {
	const known = makers.get(pipeline);
	if (known) return known;
	const made = new Map(placedStages(pipeline).flatMap(({ name, locked, place }) => (locked?.outs ?? []).flatMap((out) => {
		const path = place(out.path);
		return path === void 0 ? [] : [[path, {
			by: name,
			digest: out.digest
		}]];
	})));
	makers.set(pipeline, made);
	return made;
}

function collectStageParameters({ declared, place }, locked, repository) {
	let same = 0;
	const changes = [];
	const doubts = [];
	const wanted = declared?.params ?? new Map(Object.entries(locked.params).map(([file, keys]) => [file, Object.keys(keys)]));
	for (const [file, keys] of wanted) {
		const recorded = locked.params[file] ?? {};
		const path = place(file) ?? file;
		const location = locked.locate("params", file);
		const document = path.endsWith(".py") ? { unreadable: `\`${path}\` holds parameters in Python, which are not read` } : repository.document(path, LIMITS$1.configuration);
		const reason = "unreadable" in document ? document.unreadable : document.problems[0]?.message;
		if (reason !== void 0 || "unreadable" in document) {
			doubts.push({
				why: boundedText(reason ?? "", 2e3),
				location
			});
			continue;
		}
		const value = withMerges(document.value);
		const names = keys ?? [.../* @__PURE__ */ new Set([...Object.keys(isRecord(value) ? value : {}), ...Object.keys(recorded)])];
		for (const name of names) {
			const what = boundedText(`\`${name}\` in \`${path}\``, 2e3);
			const is = valueAt(value, name);
			const was = Object.hasOwn(recorded, name) ? recorded[name] : void 0;
			const at = document.locate(...name.split("."));
			if (is === void 0) changes.push({
				kind: "gone-parameter",
				what,
				location: at
			});
			else if (was === void 0) changes.push({
				kind: "new-parameter",
				what,
				observed: shownValue(is),
				location: at
			});
			else if (!(0, import_fast_deep_equal.default)(is, was)) changes.push({
				kind: "parameter",
				what,
				expected: shownValue(was),
				observed: shownValue(is),
				location: at
			});
			else if (isInexact(is)) doubts.push({
				why: `${what} holds a whole number too large to be compared exactly`,
				location: at
			});
			else same += 1;
		}
	}
	return {
		same,
		changes,
		doubts
	};
}
function shownValue(value) {
	return boundedText(typeof value === "string" ? value : JSON.stringify(value) ?? "nothing", 1e3);
}
function valueAt(value, key) {
	let at = value;
	for (const part of key.split(".")) at = Array.isArray(at) ? at[Number(part)] : isRecord(at) && Object.hasOwn(at, part) ? at[part] : void 0;
	return at ?? (isRecord(value) && Object.hasOwn(value, key) ? value[key] : at);
}
function isInexact(value) {
	if (typeof value === "number") return Number.isInteger(value) && !Number.isSafeInteger(value);
	return typeof value === "object" && value !== null && Object.values(value).some(isInexact);
}

const MOST_CHANGES = 20;
const MOST_FILES = 1e3;
const MOST_STAGE_SUBJECTS = 500;
async function collectStageState(stage, pipeline, repository, ask) {
	const { name, declared, locked } = stage;
	const location = locked?.location ?? declared?.location ?? {
		path: pipeline.path,
		line: 1
	};
	const seen = {
		verified: 0,
		byRecord: 0,
		parameters: 0,
		changes: [],
		doubts: [],
		lineEndings: [],
		deps: [],
		outs: []
	};
	if (declared?.problem) {
		const { message, location: place = location } = declared.problem;
		seen.changes.push({
			kind: "unresolved",
			what: boundedText(message, 2e3),
			location: place
		});
	} else if (!locked) seen.changes.push({
		kind: "not-run",
		what: boundedText(name, 500),
		location
	});
	else {
		await seeDependencies(seen, stage, locked, repository, ask);
		const parameters = collectStageParameters(stage, locked, repository);
		seen.parameters = parameters.same;
		seen.changes.push(...parameters.changes);
		seen.doubts.push(...parameters.doubts);
		const now = declared ? declared.command : locked.command;
		if (!(0, import_fast_deep_equal.default)(trimmed(now), trimmed(locked.command))) seen.changes.push({
			kind: "command",
			what: "command",
			expected: shownValue(locked.command),
			observed: shownValue(now),
			location: locked.locate("cmd")
		});
		await seeOutputs(seen, stage, locked, ask);
	}
	const { verified, byRecord, parameters, changes, doubts, lineEndings, deps, outs } = seen;
	return {
		name: boundedText(name, 500),
		location,
		...locked ? { command: boundedText([locked.command].flat().map(String).join("\n"), 4e3) } : {},
		verified,
		byRecord,
		parameters,
		changes: {
			total: changes.length,
			first: changes.slice(0, MOST_CHANGES)
		},
		uncheckable: {
			total: doubts.length,
			first: doubts.slice(0, MOST_CHANGES)
		},
		...lineEndings.length > 0 ? { lineEndings: lineEndings.slice(0, MOST_CHANGES) } : {},
		...deps.length > 0 ? { deps: listed$1(deps) } : {},
		...outs.length > 0 ? { outs: listed$1(outs) } : {},
		subjects: [...new Set(subjectsOfStage(stage, repository))].slice(0, MOST_STAGE_SUBJECTS)
	};
}
function listed$1(files) {
	const ordered = files.toSorted((left, right) => left.path < right.path ? -1 : left.path > right.path ? 1 : 0);
	return {
		total: files.length,
		first: ordered.slice(0, MOST_FILES)
	};
}
function fileOf(path, entry, stands) {
	const md5 = entry?.digest?.value;
	return {
		path: boundedText(path, 2e3),
		...md5 === void 0 ? {} : { md5 },
		answer: stands
	};
}
function trimmed(command) {
	return Array.isArray(command) ? command.map(trimmed) : typeof command === "string" ? command.trim() : command;
}
async function seeDependencies(seen, { declared, place }, locked, repository, ask) {
	const recorded = new Map(locked.deps.map((dep) => [dep.path, dep]));
	const wanted = declared ? declared.deps : [...recorded.keys()];
	const answers = await Promise.all(wanted.map((written) => answer(recorded.get(written), place(written), ask)));
	wanted.forEach((written, index) => {
		const dep = recorded.get(written);
		const path = place(written) ?? written;
		const what = boundedText(path, 2e3);
		const note = (as) => void seen.deps.push(fileOf(path, dep, as));
		if (!dep) {
			seen.changes.push({
				kind: "new-dependency",
				what,
				location: locked.location
			});
			note("not-recorded");
			return;
		}
		const location = dep.location();
		const maker = makerOf(path, repository);
		const comparable = maker?.digest !== void 0 && maker.digest.algorithm === dep.digest?.algorithm;
		if (comparable && maker.digest.value !== dep.digest?.value) {
			const [expected, observed] = [dep.digest?.value ?? "", maker.digest.value];
			seen.changes.push({
				kind: "stale",
				what,
				by: boundedText(maker.by, 1e3),
				expected,
				observed,
				location
			});
			note("contradicted");
			return;
		}
		const held = answers[index];
		if (!held) {
			const why = boundedText(`\`${path}\` has no recorded digest that bytes can be held against`, 2e3);
			seen.doubts.push({
				why,
				location
			});
			note("not-checkable");
		} else if (isHere(held)) {
			seeBytes(seen, held, path, location);
			note(held.holds === "same" ? "verified" : "line-endings");
		} else if (held.holds === "different") {
			const [expected, observed] = [dep.digest?.value ?? "", held.digest];
			seen.changes.push({
				kind: "dependency",
				what,
				expected,
				observed,
				location
			});
			note("contradicted");
		} else if (comparable) {
			seen.byRecord += 1;
			note("by-record");
		} else {
			const why = boundedText(held.holds === "absent" ? held.why : `\`${path}\` is a pointer`, 2e3);
			seen.doubts.push({
				why,
				location
			});
			note("not-checkable");
		}
	});
}
function isHere(held) {
	return held.holds === "same" || held.holds === "line-endings";
}
function seeBytes(seen, held, path, location) {
	seen.verified += 1;
	if (held.holds === "line-endings") seen.lineEndings.push({
		path: boundedText(path, 1e3),
		here: held.here,
		location
	});
}
async function answer(entry, path, ask) {
	if (!entry?.digest) return void 0;
	if (path === void 0) return {
		holds: "absent",
		why: `\`${entry.path}\` lies outside of the repository`
	};
	return ask(path, entry.digest);
}
async function seeOutputs(seen, { place }, locked, ask) {
	const answers = await Promise.all(locked.outs.map((out) => answer(out, place(out.path), ask)));
	locked.outs.forEach((out, index) => {
		const held = answers[index];
		const path = place(out.path) ?? out.path;
		if (held && isHere(held)) seeBytes(seen, held, path, out.location());
		else if (held?.holds === "different") seen.changes.push({
			kind: "output",
			what: boundedText(path, 2e3),
			expected: out.digest?.value ?? "",
			observed: held.digest,
			location: out.location()
		});
		seen.outs.push(fileOf(path, out, outcomeOf(held)));
	});
}
function outcomeOf(held) {
	if (held?.holds === "same") return "verified";
	if (held?.holds === "different") return "contradicted";
	return held?.holds === "line-endings" ? "line-endings" : "not-checkable";
}
function subjectsOfStage({ declared, locked, place }, repository) {
	const written = [
		...declared?.deps ?? [],
		...declared?.outs ?? [],
		...declared?.params.keys() ?? [],
		...(locked?.deps ?? []).map(({ path }) => path),
		...(locked?.outs ?? []).map(({ path }) => path)
	];
	const paths = [...new Set(written)].flatMap((path) => place(path) ?? []);
	return [...repository.expand(paths), ...paths.map((path) => `${path}.dvc`).filter((path) => repository.has(path))];
}

const MOST_STAGES = 2e3;
function pipelineSubjects({ pipeline, stages }, repository) {
	const counted = placedStages(pipeline).filter(({ name }) => stages?.has(name) ?? true);
	return [...pipeline.read, ...counted.flatMap((stage) => subjectsOfStage(stage, repository))];
}
async function collectPipeline({ pipeline, location, stages, missing, unlooked }, repository, ask, signal) {
	const { path, lockPath } = pipeline;
	const counted = placedStages(pipeline).filter(({ name }) => stages?.has(name) ?? true);
	const unread = unlooked !== void 0 ? notLookedAt(unlooked, path) : missing !== void 0 ? noStage(missing, path) : whyUnread(pipeline, repository) ?? tooMany(counted.length, path);
	const states = [];
	for (const stage of unread ? [] : counted) {
		signal.throwIfAborted();
		states.push(await collectStageState(stage, pipeline, repository, ask));
	}
	const subjects = [.../* @__PURE__ */ new Set([...pipeline.read, ...states.flatMap((state) => state.subjects)])];
	return {
		id: `${path}#pipeline`,
		subjects: await Promise.all(subjects.map((subject) => fileSubject(repository, subject === path || subject === lockPath ? "run" : "code", subject))),
		pipeline: {
			path,
			lock: lockPath,
			location,
			...unread ? { unread: {
				location,
				...unread
			} } : {},
			stages: states
		}
	};
}
function noStage(name, path) {
	return {
		because: "malformed",
		message: boundedText(`\`${path}\` has no stage \`${name}\``, 4e3),
		remedy: "name a stage it has, or the file alone for all of them"
	};
}
function notLookedAt(pipelines, path) {
	const more = pipelines === 1 ? "is" : `and ${grouped$2(pipelines - 1)} more are`;
	return {
		because: "unsupported",
		message: boundedText(`\`${path}\` ${more} not looked at: the repository has more pipelines of DVC than are looked through`, 4e3),
		remedy: "name those that count in the record of their feature (`pipelines: [dvc.yaml]`); an empty list says that there are none"
	};
}
function tooMany(stages, path) {
	if (stages <= MOST_STAGES) return void 0;
	const [has, most] = [stages, MOST_STAGES].map(grouped$2);
	return {
		because: "unsupported",
		message: boundedText(`\`${path}\` has ${has} stages; at most ${most} are looked at`, 4e3),
		remedy: "name the stage that makes the results (`pipelines: [dvc.yaml#STAGE]`)"
	};
}
function whyUnread({ path, lockPath, declared, locked }, repository) {
	if ("unreadable" in locked) {
		if (repository.has(lockPath)) return {
			because: locked.absent ? "absent" : "malformed",
			message: locked.unreadable
		};
		return {
			because: "absent",
			message: repository.has(path) ? `\`${path}\` has no \`dvc.lock\` beside it: no run of it is recorded` : `there is no pipeline \`${path}\``,
			remedy: "run `dvc repro`, and commit `dvc.lock`"
		};
	}
	const problem = locked.problem ?? ("unreadable" in declared ? void 0 : declared.problem);
	if (problem) return {
		because: "malformed",
		...problem,
		message: boundedText(problem.message, 4e3)
	};
	if ("unreadable" in declared && repository.has(path)) return {
		because: declared.absent ? "absent" : "malformed",
		message: declared.unreadable
	};
}

const MOST_STEPS = 50;
const LONGEST = 4e3;
async function collectRecreation(question) {
	const { feature, repository, comparison } = question;
	if (!feature.path) return void 0;
	const packages = question.locks.filter((lock) => !isExport(lock, question)).flatMap(installed);
	const data = dataSteps(question);
	const ran = [...question.pipelines.flatMap((pipeline) => stageSteps(pipeline, question)), ...runSteps(question)];
	const compared = feature.experiments.map((path) => step("compare", `npx promotion-gates experiment ${quoted(path)}`, path));
	const steps = [
		...packages,
		...data,
		...ran
	];
	if (steps.length === 0) return void 0;
	const seconds = question.runs.reduce((sum, run) => sum + secondsOf(run), 0);
	const recreation = {
		steps: [
			...comparison.head === void 0 ? [] : [step("code", `git checkout ${comparison.head.slice(0, 12)}`)],
			...steps.slice(0, MOST_STEPS),
			...ran.length > 0 ? compared.slice(0, MOST_STEPS) : []
		],
		missing: [...packages.length === 0 ? ["no lock file says which packages to install"] : [], ...ran.length === 0 ? ["no run record names the command it ran (`command:`), and no pipeline makes the results"] : []],
		...seconds > 0 ? { seconds } : {}
	};
	return {
		id: `${feature.path}#recreation`,
		subjects: [await fileSubject(repository, "record", feature.path)],
		recreation
	};
}
function isExport({ path, format }, { locks }) {
	const beside = locks.filter((other) => posix.dirname(other.path) === posix.dirname(path));
	return format === "pylock" && beside.some((other) => [
		"uv",
		"poetry",
		"pdm"
	].includes(other.format));
}
function step(what, command, from) {
	return {
		what,
		command: boundedText(command, LONGEST),
		...from === void 0 ? {} : { from: boundedText(from, 1e3) }
	};
}
function quoted(path) {
	return shellQuoted(path.startsWith("-") ? `./${path}` : path);
}
function within(file, command) {
	const folder = posix.dirname(file);
	return folder === "." ? command : `(cd ${quoted(folder)} && ${command})`;
}
function installed(lock) {
	if (lock.unread) return [];
	const { path, format, packages, unhashed } = lock;
	if (format === "requirements") {
		if (packages === 0) return [];
		return [step("packages", `python -m pip install ${unhashed.total === 0 ? "--require-hashes " : ""}-r ${quoted(path)}`, path)];
	}
	const { commands, enter } = installation(format, path);
	return [...commands.map((command) => step("packages", within(path, command), path)), ...enter === void 0 ? [] : [step("packages", enter, path)]];
}
function installation(format, path) {
	const name = quoted(posix.basename(path));
	const folder = posix.dirname(path);
	const beside = (file) => quoted(folder === "." ? file : posix.join(folder, file));
	const asked = (command) => `. "$(${folder === "." ? command : `cd ${quoted(folder)} && ${command}`})/bin/activate"`;
	switch (format) {
		case "package-lock": return { commands: ["npm ci"] };
		case "poetry": return {
			commands: ["poetry install"],
			enter: asked("poetry env info --path")
		};
		case "pdm": return {
			commands: ["pdm sync"],
			enter: `. ${beside(".venv/bin/activate")}`
		};
		case "pipenv": return {
			commands: ["pipenv sync"],
			enter: asked("pipenv --venv")
		};
		case "uv": return {
			commands: ["uv sync --frozen"],
			enter: `. ${beside(".venv/bin/activate")}`
		};
		case "pylock": return {
			commands: ["uv venv", `uv pip sync ${name}`],
			enter: `. ${beside(".venv/bin/activate")}`
		};
		case "conda-lock": return {
			commands: [`conda-lock install --prefix ./.conda ${name}`],
			enter: `conda activate ./${beside(".conda")}`
		};
		case "conda-environment": return {
			commands: [`conda env create --prefix ./.conda -f ${name}`],
			enter: `conda activate ./${beside(".conda")}`
		};
		default: return { commands: [] };
	}
}
function dataSteps({ lists, repository }) {
	return lists.flatMap(({ listedBy, path, unread, entries }) => {
		if (unread) return [];
		if (listedBy === "dvc") return [step("data", withDvc(path, [path], (named) => `dvc pull ${named}`, repository), path)];
		if (listedBy === "lfs") return [step("data", `git lfs pull --include ${quoted(path)}`, path)];
		if (listedBy === "list" && entries.length > 0) return [step("data", within(path, `sha256sum --check ${quoted(posix.basename(path))}`), path)];
		return [];
	});
}
function stageSteps({ pipeline, stages, unlooked }, { results, lists, repository }) {
	if (unlooked !== void 0 || "unreadable" in pipeline.locked || pipeline.locked.problem) return [];
	const counted = placedStages(pipeline).filter(({ name, locked }) => locked && (stages?.has(name) ?? true));
	if (counted.length === 0) return [];
	const dvc = (paths, command) => withDvc(pipeline.lockPath, paths, command, repository);
	const makers = counted.filter((stage) => outputsOf(stage).some((out) => results.some((path) => lies(path, out))));
	if (makers.length === 0) return [step("data", dvc([], () => "dvc pull"), pipeline.lockPath), step("run", dvc([pipeline.path], (named) => `dvc repro ${named}`), pipeline.lockPath)];
	const listed = new Set(lists.flatMap(({ listedBy, entries }) => listedBy === "dvc" ? entries : []).map(pathOf));
	const needed = makers.flatMap(({ locked, place }) => (locked?.deps ?? []).flatMap(({ path }) => place(path) ?? [])).flatMap((path) => notInGit(path, pipeline, repository)).filter((path) => !listed.has(path));
	const pulled = [...new Set(needed)].sort();
	return [...pulled.length > 0 ? [step("data", dvc(pulled, (named) => `dvc pull ${named}`), pipeline.lockPath)] : [], ...makers.map(({ name }) => step("run", dvc([`${pipeline.path}:${name}`], (named) => `dvc repro --single-item --force ${named}`), pipeline.lockPath))];
}
function notInGit(path, pipeline, repository) {
	if (repository.has(path)) return [];
	if (!repository.hasFolder(path)) return [path];
	const named = repository.expand([path]).filter((file) => file.endsWith(".dvc"));
	const made = placedStages(pipeline).flatMap(outputsOf);
	return [...named.map((file) => file.slice(0, -4)), ...made.filter((out) => lies(out, path) && !repository.has(out))];
}
function pathOf({ path }) {
	return path;
}
function withDvc(file, paths, command, repository) {
	const folder = projectOf(file, repository);
	const named = paths.map((path) => quoted(folder === "." ? path : posix.relative(folder, path))).join(" ");
	return folder === "." ? command(named) : `(cd ${quoted(folder)} && ${command(named)})`;
}
function projectOf(file, repository) {
	for (let folder = posix.dirname(file); folder !== "."; folder = posix.dirname(folder)) if (repository.has(posix.join(folder, ".dvc/config"))) return folder;
	return ".";
}
function lies(path, out) {
	return path === out || path.startsWith(`${out}/`);
}
function runSteps({ runs, results, repository }) {
	return runs.filter(({ outputs }) => outputs.some(({ path }) => results.includes(path))).flatMap(({ record, path }) => {
		const command = record?.command?.trim() ?? "";
		return command === "" ? [] : [step("run", inItsFolder(command, path, repository), path)];
	});
}
function inItsFolder(command, run, repository) {
	const words = command.split(/\s+/).filter((word) => /[./]/.test(word) && !word.startsWith("/"));
	for (let folder = posix.dirname(run); folder !== "."; folder = posix.dirname(folder)) if (words.some((word) => repository.has(posix.join(folder, word)))) return `(cd ${quoted(folder)} && ${command})`;
	return command;
}
function secondsOf({ record, outputs }) {
	if (!record?.started || !record.finished || outputs.length === 0) return 0;
	const seconds = (Date.parse(record.finished) - Date.parse(record.started)) / 1e3;
	return Number.isFinite(seconds) ? Math.max(0, seconds) : 0;
}

const MOST_SUBJECTS = 2e3;
const MOST_SEEDS = 100;
function stageQuestion(code, repository, ask) {
	const known = /* @__PURE__ */ new Map();
	return async (path) => {
		const made = makerOfResult(path, repository);
		if (!made) return void 0;
		const { owner, out, output } = made;
		const held = out.digest ? await ask(output, out.digest) : void 0;
		const untold = held === void 0 || held.holds === "absent" || held.holds === "pointer";
		const shared = known.get(owner.stage) ?? behind(owner, code, repository, ask);
		known.set(owner.stage, shared);
		return {
			name: boundedText(owner.stage.name, 500),
			pipeline: owner.pipeline.path,
			lock: owner.pipeline.lockPath,
			location: out.location(),
			output,
			holds: untold ? "untold" : held.holds,
			...out.digest ? { expected: `${out.digest.algorithm}:${out.digest.value}` } : {},
			...out.digest && !untold ? { observed: `${out.digest.algorithm}:${held.digest}` } : {},
			...await shared
		};
	};
}
async function behind(owner, code, repository, ask) {
	const stages = withStagesBefore(owner, repository);
	const seeds = stages.flatMap(({ stage }) => seedsOf$2(stage)).slice(0, MOST_SEEDS);
	return {
		before: stages.length - 1,
		...await inputsOf(stages, repository, ask),
		unlisted: nameList(unlisted(code, stages)),
		...seeds.length > 0 ? { seeds } : {},
		subjects: stageFiles(stages, repository).slice(0, MOST_SUBJECTS)
	};
}
function stageSubjects(path, repository) {
	const made = makerOfResult(path, repository);
	return made ? stageFiles(withStagesBefore(made.owner, repository), repository) : [];
}
function stageFiles(stages, repository) {
	const used = stages.flatMap(({ stage }) => [...inputNames(stage).keys()]);
	return [.../* @__PURE__ */ new Set([
		...stages.flatMap(({ pipeline }) => pipeline.read),
		...repository.expand(used),
		...used.map((path) => `${path}.dvc`).filter((path) => repository.has(path))
	])];
}
const makersOfAll = oncePerRepository((_, repository) => {
	const makers = /* @__PURE__ */ new Map();
	for (const pipeline of allPipelines("", repository)) for (const stage of placedStages(pipeline)) for (const out of outputsOf(stage)) if (!makers.has(out)) makers.set(out, {
		stage,
		pipeline
	});
	return makers;
});
function makerOfResult(path, repository) {
	const owner = makerFor(path, repository);
	for (const out of owner?.stage.locked?.outs ?? []) {
		const output = owner?.stage.place(out.path);
		if (owner && output !== void 0 && (output === path || path.startsWith(`${output}/`))) return {
			owner,
			out,
			output
		};
	}
}
function makerFor(path, repository) {
	const makers = makersOfAll("", repository);
	for (let at = path; at !== "." && at !== "/"; at = posix.dirname(at)) {
		const maker = makers.get(at);
		if (maker) return maker;
	}
}
function withStagesBefore(owner, repository) {
	const found = /* @__PURE__ */ new Map([[owner.stage, owner]]);
	const take = (maker) => {
		if (maker && !found.has(maker.stage)) found.set(maker.stage, maker);
	};
	for (const { stage } of found.values()) for (const [path, dep] of inputNames(stage)) {
		take(makerFor(path, repository));
		if (!dep?.digest?.value.endsWith(".dir")) continue;
		for (const [out, maker] of makersOfAll("", repository)) if (out.startsWith(`${path}/`)) take(maker);
	}
	return [...found.values()];
}
function inputNames({ declared, locked, place }) {
	const inputs = /* @__PURE__ */ new Map();
	for (const written of declared?.deps ?? []) inputs.set(place(written) ?? written, void 0);
	for (const dep of locked?.deps ?? []) inputs.set(place(dep.path) ?? dep.path, dep);
	return inputs;
}
async function inputsOf(stages, repository, ask) {
	const standing = /* @__PURE__ */ new Map();
	const note = (path, is) => {
		const known = standing.get(path);
		if (known === void 0 || WORST.indexOf(is) < WORST.indexOf(known)) standing.set(path, is);
	};
	for (const { stage, pipeline } of stages) {
		if (!stage.locked || stage.declared?.problem) {
			note(`${pipeline.path}:${stage.name}`, "uncheckable");
			continue;
		}
		const inputs = [...inputNames(stage)];
		const all = await Promise.all(inputs.map(([path, dep]) => standingOf(path, dep, repository, ask)));
		inputs.forEach(([path], index) => note(path, all[index] ?? "uncheckable"));
	}
	const named = (is) => [...standing].flatMap(([path, seen]) => seen === is ? [path] : []).sort();
	const [same, byRecord] = [named("same").length, named("by record").length];
	return {
		byRecord,
		inputs: {
			recorded: standing.size - named("added").length,
			same: same + byRecord,
			different: nameList(named("different")),
			added: nameList(named("added")),
			gone: nameList([]),
			uncheckable: nameList(named("uncheckable"))
		}
	};
}
function seedsOf$2({ locked }) {
	return Object.values(locked?.params ?? {}).flatMap((values) => Object.entries(values).flatMap(([name, value]) => isSeedName(name) && (value === null || typeof value !== "object") ? [{
		name: boundedText(name, 200),
		value: value === null ? null : boundedText(String(value), 200)
	}] : []));
}
const WORST = [
	"different",
	"added",
	"uncheckable",
	"by record",
	"same"
];
async function standingOf(path, dep, repository, ask) {
	if (!dep) return "added";
	if (!dep.digest) return "uncheckable";
	const maker = makerOf(path, repository);
	const comparable = maker?.digest !== void 0 && maker.digest.algorithm === dep.digest.algorithm;
	if (comparable && maker.digest.value !== dep.digest.value) return "different";
	const held = await ask(path, dep.digest);
	if (held.holds === "same" || held.holds === "line-endings") return "same";
	if (held.holds === "different") return "different";
	return comparable ? "by record" : "uncheckable";
}
function unlisted(code, stages) {
	const covered = new Set(stages.flatMap(({ stage, pipeline }) => [
		...pipeline.read,
		...inputNames(stage).keys(),
		...outputsOf(stage),
		...Object.keys(stage.locked?.params ?? {}).flatMap((file) => stage.place(file) ?? [])
	]));
	return code.filter((path) => {
		for (let at = path; at !== "." && at !== "/"; at = posix.dirname(at)) if (covered.has(at)) return false;
		return !/(?:^|\/)\.(?:dvcignore|gitignore|gitattributes)$/.test(path);
	});
}

const SIDES = [
	"baseline",
	"candidate",
	"results"
];
const MOST_LISTINGS = 100;
function resultsOf(feature, repository) {
	const results = /* @__PURE__ */ new Map();
	const unreadable = [];
	for (const experiment of feature.experiments) {
		const document = repository.document(experiment, LIMITS$1.configuration);
		const unread = (because, message, location = {
			path: experiment,
			line: 1
		}) => {
			unreadable.push({
				path: experiment,
				unread: {
					because,
					message,
					location
				}
			});
		};
		if ("unreadable" in document) {
			unread(repository.has(experiment) && !document.absent ? "malformed" : "absent", document.unreadable);
			continue;
		}
		const [problem] = document.problems;
		if (problem || !isRecord(document.value)) {
			unread("malformed", problem?.message ?? "the experiment is not a mapping", problem?.location ?? document.locate());
			continue;
		}
		for (const side of SIDES) {
			const stated = document.value[side];
			const named = isRecord(stated) ? stated["results"] : stated;
			if (typeof named !== "string") continue;
			const location = isRecord(stated) ? document.locate(side, "results") : document.locate(side);
			const resolved = resolvePath(repository, named, experiment);
			const path = "path" in resolved ? resolved.path : boundedText(named, 1e3);
			if (results.has(path)) continue;
			results.set(path, {
				path,
				experiment,
				location,
				..."path" in resolved ? {} : { refused: resolved.problem }
			});
		}
	}
	return {
		results: [...results.values()],
		unreadable
	};
}
async function collectResult(result, runs, repository, ask) {
	const { path, experiment, location, refused } = result;
	const known = {
		path,
		experiment,
		location
	};
	if (refused !== void 0) return {
		...known,
		state: "refused",
		detail: boundedText(refused, 2e3),
		runs: []
	};
	const listings = [];
	let absent;
	let here;
	for (const run of runs) {
		const output = run.outputs.find((candidate) => candidate.path === path);
		if (!output) continue;
		const answer = await ask(path, output.digest);
		if (answer.holds === "absent") absent = answer.why;
		else if (answer.holds === "pointer") absent = `\`${path}\` is a Git LFS pointer here, without its bytes`;
		else {
			here = answer.sha256;
			listings.push({
				run: run.path,
				sha256: output.digest,
				holds: answer.holds,
				location: output.location()
			});
		}
	}
	if (listings.length === 0 && absent === void 0) {
		const file = repository.absolute(path);
		if (typeof file !== "string") absent = file.unreadable;
	}
	if (absent !== void 0) return {
		...known,
		state: "absent",
		detail: boundedText(absent, 2e3),
		runs: []
	};
	return {
		...known,
		state: "present",
		...here === void 0 ? {} : { sha256: here },
		runs: listings.slice(0, MOST_LISTINGS)
	};
}

const MOST_STATEMENTS = 500;
const MOST_HINTS = 100;
const MOST_SCRIPTS = 300;
function seedsOf$1(feature, code, repository) {
	const statements = [];
	for (const { path, refused } of parameterFiles(feature, repository)) {
		if (refused !== void 0) continue;
		const document = repository.document(path, LIMITS$1.configuration);
		if ("unreadable" in document || document.problems.length > 0) continue;
		for (const { name, value, location } of flatValues(document)) if (isSeedName(name)) statements.push({
			name: boundedText(name, 200),
			value: seedText(value),
			path,
			location: location()
		});
	}
	statements.push(...lockedSeeds(feature, repository));
	const hints = code.slice(0, MOST_SCRIPTS).flatMap((path) => randomness(path, repository));
	return {
		statements: statements.slice(0, MOST_STATEMENTS),
		hints: hints.slice(0, MOST_HINTS)
	};
}
function seedText(value) {
	return value === null ? null : boundedText(String(value), 200);
}
function lockedSeeds(feature, repository) {
	if (!feature.path) return [];
	for (let folder = posix.dirname(feature.path);; folder = posix.dirname(folder)) {
		const path = posix.join(folder, "dvc.lock");
		if (repository.has(path)) {
			const document = repository.document(path, LIMITS$1.evidence);
			if ("unreadable" in document) return [];
			return Object.entries(plainTable(valueAt$2(document.value, "stages"))).flatMap(([stage, entry]) => Object.entries(plainTable(plainTable(entry)["params"])).flatMap(([file, values]) => Object.entries(plainTable(values)).flatMap(([name, value]) => isSeedName(name) && (value === null || typeof value !== "object") ? [{
				name: boundedText(name, 200),
				value: seedText(value),
				path,
				location: document.locate("stages", stage, "params", file, name)
			}] : [])));
		}
		if (folder === ".") return [];
	}
}
const DRAWS = /\b(?:np|numpy)\.random\.(?!seed|default_rng|Generator|RandomState|SeedSequence)[a-z]\w*|\brandom\.(?:random|shuffle|sample|choices?|randint|uniform|gauss)\b|\btorch\.(?:rand|randn|randint|randperm)\b|\btrain_test_split\(|\bshuffle\s*=\s*True\b|\b(?:default_rng|RandomState)\(\s*\)|\b(?:rnorm|runif|sample)\(/;
const SEEDS = /\bseed\b|random_state|manual_seed|\b(?:default_rng|RandomState)\(\s*[^)\s]/;
const randomness = oncePerRepository((path, repository) => {
	if (!/\.(?:py|ipynb|[rR])$/.test(path)) return [];
	const text = textOnce(repository, path, LIMITS$1.configuration);
	if (typeof text !== "string") return [];
	const found = DRAWS.exec(text);
	if (!found) return [];
	const line = text.slice(0, found.index).split("\n").length;
	return [{
		path,
		what: boundedText(found[0], 200),
		seeded: SEEDS.test(text),
		location: {
			path,
			line
		}
	}];
});

async function collectRun(run, location, results, code, repository, comparison) {
	const outputs = new Set(run.outputs.map(({ path }) => path));
	const made = results.filter((path) => outputs.has(path));
	const known = {
		path: run.path,
		location,
		results: made
	};
	if (!run.record) {
		const { message = "it cannot be read", remedy, location: place } = run.problem ?? {};
		const because = run.absent ? "absent" : "malformed";
		return {
			...known,
			unread: {
				because,
				message,
				...remedy === void 0 ? {} : { remedy },
				location: place ?? location
			}
		};
	}
	const { status, finished, commit } = run.record;
	const seeds = seedsOf(run.record.seed);
	return {
		...known,
		status: status ?? (finished === void 0 ? "unsaid" : "finished"),
		statusLocation: run.locate("status"),
		...commit === void 0 ? {} : { commit },
		...seeds === void 0 ? {} : { seeds },
		seedLocation: run.locate("seed"),
		...run.tracked ? { tracked: stateOf(run.tracked) } : {},
		...made.length > 0 || run.tracked ? { code: await compareCode(run, code, repository, comparison) } : {}
	};
}
function stateOf(tracked) {
	const { tool, deleted, commit, datasets, parameters, artifacts } = tracked;
	const whole = commit !== void 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit.text);
	const [homePath] = homePaths(artifacts?.address ?? "");
	return {
		tool,
		deleted,
		...commit && !whole ? { commitText: boundedText(commit.text, 200) } : {},
		...commit ? { commitLocation: commit.location } : {},
		datasets: datasets.length,
		parameters: parameters.length,
		...homePath === void 0 || !artifacts ? {} : {
			homePath,
			homePathLocation: artifacts.location
		}
	};
}
async function withArtifacts(run, results, repository) {
	const folder = run.tracked?.folder;
	if (folder === void 0) return run;
	const artifacts = repository.expand([`${folder}/artifacts/`]);
	const outputs = [];
	for (const path of results) {
		const name = posix.basename(path);
		for (const artifact of artifacts.filter((candidate) => posix.basename(candidate) === name)) {
			const digest = await repository.sha256(artifact);
			if (digest !== void 0) outputs.push({
				path,
				digest,
				location: () => ({
					path: artifact,
					line: 1
				})
			});
		}
	}
	return {
		...run,
		outputs
	};
}
function seedsOf(seed) {
	if (seed === void 0) return void 0;
	if (typeof seed !== "object" || seed === null) return [{ value: asText(seed) }];
	const seeds = Object.entries(seed).map(([generator, value]) => ({
		generator: boundedText(generator, 200),
		value: asText(value)
	}));
	return seeds.length > 0 ? seeds : void 0;
}
function asText(seed) {
	return seed === null ? null : boundedText(String(seed), 200);
}
function placeOfRun(feature, index) {
	return ((Array.isArray(feature.record.runs) ? feature.record.runs.length : 0) === feature.runs.length ? feature.locate("runs", index) : feature.locate("runs")) ?? {
		path: feature.path ?? "",
		line: 1
	};
}

var collect_exports = /* @__PURE__ */ __exportAll({
	collect: () => collect,
	subjectsOf: () => subjectsOf$1
});
const MOST_DATASETS = 500;
function subjectsOf$1(feature, repository, interesting = () => true) {
	const experiments = feature.experiments.filter((path) => {
		const text = repository.text(path, LIMITS$1.configuration);
		return typeof text !== "string" || interesting(text);
	});
	const runs = runsOf(feature, repository);
	const { locks } = locksOf(feature, repository);
	const results = resultPaths({
		...feature,
		experiments
	}, repository);
	const steps = preprocessingOf(feature, repository).steps.flatMap(({ path }) => path ?? []);
	return [
		...feature.path ? [feature.path] : [],
		...dataLists(feature, runs, repository).flatMap((list) => [
			list.path,
			...repository.expand(list.entries.map(({ path }) => path)),
			...list.entries.map(({ path }) => path)
		]),
		...locks.flatMap(({ path }) => readLock(path, repository).read),
		...runs.flatMap((run) => [run.path, ...run.code.map(({ path }) => path)]),
		...repository.expand(feature.code),
		...environmentFilesOf(feature, repository).files.map(({ path }) => path),
		...steps,
		...runs.flatMap(({ tracked }) => tracked?.read ?? []),
		...filesToAgree(feature, repository),
		...notebooksOf(feature, steps, repository),
		...feature.experiments,
		...results,
		...results.flatMap((path) => stageSubjects(path, repository)),
		...repository.expand(determinismPaths(feature, repository) ?? []),
		...pipelinesOf(feature, () => resultPaths(feature, repository), repository).flatMap((pipeline) => pipelineSubjects(pipeline, repository))
	];
}
async function collect(context) {
	const { feature, repository, signal } = context;
	const runs = runsOf(feature, repository);
	const ask = digestQuestion(repository, signal);
	const askData = dataQuestion(repository, signal);
	const lists = dataLists(feature, runs, repository);
	const units = [];
	const about = await collectFeature(context, runs, lists.length, ask, askData);
	if (about) units.push(about);
	for (const list of lists) units.push(await collectData(list, repository, askData, signal));
	const pipelines = pipelinesOf(feature, () => resultPaths(feature, repository), repository);
	for (const pipeline of pipelines) units.push(await collectPipeline(pipeline, repository, askData, signal));
	const results = resultPaths(feature, repository);
	const { locks } = locksOf(feature, repository);
	const known = {
		locks: locks.map(({ path }) => readLock(path, repository)),
		lists,
		pipelines,
		runs,
		results
	};
	const recreation = await collectRecreation({
		feature,
		repository,
		comparison: context.comparison,
		...known
	});
	if (recreation) units.push(recreation);
	const determinism = await collectDeterminism(feature, repository, sameBytes$1(repository, signal));
	if (determinism) units.push(determinism);
	return units;
}
async function collectFeature({ feature, repository, comparison, signal }, namedRuns, lists, ask, askData) {
	const named = locksOf(feature, repository);
	const preprocessing = preprocessingOf(feature, repository);
	const stepPaths = preprocessing.steps.flatMap(({ path }) => path ?? []);
	const notebooks = notebooksOf(feature, stepPaths, repository).map((path) => notebookState(path, repository));
	if (!feature.path && named.locks.length + notebooks.length === 0) return void 0;
	const locks = named.locks.map(({ path, location }) => ({
		...readLock(path, repository),
		location
	}));
	const code = repository.expand(feature.code);
	const { results, unreadable } = resultsOf(feature, repository);
	const made = results.map(({ path }) => path);
	const runs = [];
	for (const run of namedRuns) runs.push(await withArtifacts(run, made, repository));
	const { agreement, pythons, read: compared } = agreementOf(feature, runs, locks, repository);
	const environment = environmentOf(feature, locks, notebooks, repository, [...pythons, ...runs.flatMap(pythonOf)]);
	const askStage = stageQuestion(code, repository, askData);
	const resultFiles = [];
	for (const result of results) {
		signal.throwIfAborted();
		const stage = result.refused === void 0 ? await askStage(result.path) : void 0;
		resultFiles.push({
			...await collectResult(result, runs, repository, ask),
			...stage ? { stage } : {}
		});
	}
	const recorded = [];
	for (const [index, run] of runs.entries()) {
		const inputs = run.tracked ? [.../* @__PURE__ */ new Set([...code, ...repository.expand(feature.data.map(({ path }) => path))])] : code;
		recorded.push(await collectRun(run, placeOfRun(feature, index), made, inputs, repository, comparison));
	}
	const codeLocation = feature.locate("code");
	const subjects = [
		...feature.path ? [["record", feature.path]] : [],
		...feature.experiments.map((path) => ["criteria", path]),
		...resultFiles.filter(({ state }) => state !== "refused").map(({ path }) => ["results", path]),
		...runs.map(({ path }) => ["run", path]),
		...runs.flatMap(({ path, tracked }) => tracked?.read.filter((file) => file !== path) ?? []).map((path) => ["run", path]),
		...compared.filter((path) => !code.includes(path)).map((path) => ["results", path]),
		...[...new Set(resultFiles.flatMap(({ stage }) => stage?.subjects ?? []))].filter((path) => !code.includes(path)).map((path) => ["run", path]),
		...[.../* @__PURE__ */ new Set([...code, ...runs.flatMap((run) => run.record ? run.code.map(({ path }) => path) : [])])].map((path) => ["code", path]),
		...[...new Set(locks.flatMap(({ read }) => read))].map((path) => ["packages", path]),
		...environment.files.map(({ path }) => ["environment", path]),
		...[.../* @__PURE__ */ new Set([...stepPaths, ...notebooks.map(({ path }) => path)])].filter((path) => repository.has(path) && !code.includes(path)).map((path) => ["code", path])
	];
	return {
		id: feature.path || feature.id,
		subjects: await Promise.all(subjects.map(([role, path]) => fileSubject(repository, role, path))),
		feature: {
			...feature.path ? { record: {
				path: feature.path,
				line: 1
			} } : {},
			dataLists: lists,
			packages: {
				named: named.named,
				locks
			},
			code: {
				named: feature.code.length,
				files: code.length,
				missing: nameList(feature.code.filter((path) => !repository.has(path) && !repository.hasFolder(path))),
				...codeLocation ? { location: codeLocation } : {}
			},
			runs: recorded,
			...trackedDatasets(feature, runs),
			results: resultFiles,
			environment,
			hardware: hardwareOf(feature, runs),
			preprocessing,
			notebooks,
			seeds: seedsOf$1(feature, code, repository),
			agreement,
			unreadableExperiments: [...unreadable]
		}
	};
}
function runsOf(feature, repository) {
	return [...new Set(feature.runs)].map((path) => readRun(repository, path));
}
function resultPaths(feature, repository) {
	return resultsOf(feature, repository).results.map(({ path }) => path);
}
function filesToAgree(feature, repository) {
	return Object.values(agreementFiles(feature, repository)).flatMap((list) => list.map(({ path }) => path)).flatMap((path) => [path, posix.join(posix.dirname(path), "requirements.txt")]).filter((path) => repository.has(path));
}
function trackedDatasets(feature, runs) {
	const datasets = runs.flatMap(({ path, tracked }, index) => (tracked?.datasets ?? []).map(({ name, digest }) => ({
		run: path,
		name: boundedText(name, 500),
		digest: boundedText(digest, 200),
		location: placeOfRun(feature, index)
	})));
	return datasets.length > 0 ? { datasets: datasets.slice(0, MOST_DATASETS) } : {};
}

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
	return `${grouped$2(number)} ${what}${number === 1 ? "" : "s"}`;
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
	const rest = within === 0 ? "" : `, ${within === files ? "all" : grouped$2(within)} of them within the tolerances (${grouped$2(numbers)} numbers compared)`;
	return {
		outcome: "pass",
		message: `${of} hold the same ${grouped$2(files)} ${files === 1 ? "file" : "files"}${within === 0 ? ", byte for byte" : rest}`
	};
}
function movedWords({ total, first }) {
	const named = first.slice(0, MOST_NAMED$1).map((number) => `${number.name} in \`${number.file}\` ${number.first} → ${number.second}`);
	const more = total > named.length ? ` and ${grouped$2(total - named.length)} more` : "";
	return `${grouped$2(total)} ${total === 1 ? "number" : "numbers"} moved: ${named.join(", ")}${more}`;
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
		message: `${grouped$2(count)} ${count === 1 ? many.replace(/s( of|$)/, "$1") : many} agree${count === 1 ? "s" : ""} wherever ${count === 1 ? "it is" : "they are"} stated`,
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
			message: `${grouped$2(rest)} more of \`${path}\` differ only in their line endings`,
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
	const open = hashed ? join$1(unfixed, unhashed) : unfixed;
	const of = `${grouped$2(packages)} ${packages === 1 ? "package" : "packages"}`;
	if (open.total > 0) yield {
		outcome: "fail",
		message: `\`${path}\`${note} leaves ${grouped$2(open.total)} of ${of} open: ${inWords$2(open)}`,
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
	const all = packages === 1 ? "its one package" : `all its ${grouped$2(packages)} packages`;
	const fits = format === "package-lock" ? " and fits its package.json" : manifest !== void 0 ? ` and fits \`${manifest}\`` : format === "pylock" || format === "conda-environment" ? "; the format does not say what it was made for" : "";
	const toBytes = format === "package-lock" || hashed || unhashed.total === 0;
	const some = packages - unhashed.total;
	const digests = !toBytes && some > 0 ? `, ${grouped$2(some)} of them to their bytes` : "";
	return `fixes ${all} to ${toBytes ? `${packages === 1 ? "its" : "their"} bytes` : "one version"}${digests}${fits}`;
}
function join$1(left, right) {
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
		...byRecord > 0 ? [`${grouped$2(byRecord)} by their recorded digests alone (not pulled here)`] : [],
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
	const more = total > named.length ? `; and ${grouped$2(total - named.length)} more` : "";
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
	const more = uncheckable.total > 1 ? ` (and ${grouped$2(uncheckable.total - 1)} more)` : "";
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
	return `${grouped$2(number)} ${what}${number === 1 ? "" : "s"}`;
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
		message: tracked ? `the run \`${path}\` of ${tracked.tool} logged ${grouped$2(tracked.parameters)} parameters, and none that is a seed` : `the run \`${path}\` made results and records no seed`,
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

const GATE_ENTRIES = [
	{
		gate: dataContractGate,
		keys: [
			"contracts",
			"evaluation",
			"evidence"
		],
		subjectsOf: subjectsOf$4,
		collect: async (context) => (await import("./collect2.js")).collect(context),
		validator: async () => (await import("./evidence-data-contract.js")).evidenceDataContract
	},
	{
		gate: experimentGate,
		keys: ["experiments", "evidence"],
		...collect_exports$1,
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
		...collect_exports,
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
		subjectsOf,
		collect: async (context) => (await import("./collect4.js")).collect(context),
		validator: async () => (await import("./evidence-tests.js")).evidenceTests
	},
	{
		gate: lineageGate,
		keys: ["lineage", "evidence"],
		subjectsOf: subjectsOf$2,
		collect: async (context) => (await import("./collect3.js")).collect(context),
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