import { A as hindrance, B as intervalWords, C as boundsOf, F as roleOf, G as shareWords, H as numberBeside, I as segmentDemands, K as signedWords, L as amountWords, M as demandOf, N as demandsOf, O as ablationFaults, P as limitOf, R as confidenceWords, S as roundingOf, U as numberWords, V as limitWords, W as pValueWords, _ as wilsonInterval, a as lend, c as judge, j as onceIsEnough, k as dataFaults, m as upperT, n as describeSample, o as standsAsMerged, q as sizeWords, s as changedTerms, t as sortedQuantile, u as confidenceOf, v as upperNormal, y as tailOf, z as countWords } from "./sorted-quantile.js";
import { v as nameSome } from "./basics.js";

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
				...words(answer, {
					without,
					metric,
					demand
				})
			};
		}
	}
};
function words(answer, { without, metric, demand }) {
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
				message: `both sides were measured on the same data (${nameSome(quoted([...before.keys()]))})`
			};
			return;
		}
		const words = [...other.length > 0 ? [`${nameSome(quoted(other.map(([name]) => name)))} ${other.length === 1 ? "has" : "have"} other content`] : [], ...gone.length > 0 ? [`${nameSome(quoted(gone))} ${gone.length === 1 ? "is" : "are"} not among the candidate's`] : []].join("; ");
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
function quoted(names) {
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
const WORDS$1 = {
	">=": "at least",
	"<=": "at most",
	">": "more than",
	"<": "less than",
	"==": "exactly",
	between: "between"
};
function thresholdWords$1({ comparison, limit, upper }) {
	const end = comparison === "between" ? ` and ${limitWords(upper ?? limit)}` : "";
	return `${WORDS$1[comparison]} ${limitWords(limit)}${end}`;
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
		method: WORDS[method],
		bounds: boundsOf(low, high, alternative),
		center
	};
}
const WORDS = {
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
	if ("none" in bounds) return unknown(...NONE[bounds.none](values.length, history.path));
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
const NONE = {
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

export { experimentGate as t };