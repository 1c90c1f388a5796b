import { r as __toESM } from "./rolldown-runtime.js";
import { a as require_lib$1, i as require_lib$2, n as require_lib$5, o as require_lib, r as require_lib$3, t as require_lib$4 } from "./stdlib.js";

const FLOAT_NOISE = 1e-9;

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
	return withUnit(signed(scaled(value, scale), scaled(limit, scale)), scale);
}
function intervalWords([low, high], scale, limit) {
	if (low === null && high === null) return "anything";
	if (low === null) return `at most ${withUnit(signed(scaled(high ?? 0, scale), scaled(limit, scale)), scale)}`;
	if (high === null) return `at least ${withUnit(signed(scaled(low, scale), scaled(limit, scale)), scale)}`;
	return `${signed(scaled(low, scale), scaled(limit, scale))} to ${withUnit(signed(scaled(high, scale), scaled(limit, scale)), scale)}`;
}
function signed(value, limit) {
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
			message: single ? `\`${metric}\` of \`${side.path}\` is ${kinds}, in line ${first.line}${shown(first)}` : `\`${metric}\` is not a finite number${where} \`${side.path}\` (${kinds}), first in line ${first.line}${shown(first)}`,
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
function shown({ kind, text }) {
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
				...directionOf(criteria),
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
function directionOf(criteria) {
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

var import_lib$5 = /* @__PURE__ */ __toESM(require_lib(), 1);
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
	const unbiased = Math.exp((0, import_lib$5.default)(half) - (0, import_lib$5.default)(half - .5)) / Math.sqrt(half);
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

function alternativeP(lower, upper, alternative = "two-sided") {
	const p = alternative === "greater" ? upper : alternative === "less" ? lower : 2 * Math.min(lower, upper);
	return Math.min(1, p);
}

function boundsOf(low, high, alternative = "two-sided") {
	return [alternative === "less" || low === -Infinity ? null : low, alternative === "greater" || high === Infinity ? null : high];
}

const POWER = .8;
function roundingOf(...sizes) {
	return 8 * Number.EPSILON * Math.hypot(...sizes);
}

var import_lib$4 = /* @__PURE__ */ __toESM(require_lib$1(), 1);
function normalTail(z) {
	return (0, import_lib$4.default)(-z, 0, 1);
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

function tailOf({ confidence, alternative = "two-sided" }) {
	return alternative === "two-sided" ? (1 - confidence) / 2 : 1 - confidence;
}

var import_lib$3 = /* @__PURE__ */ __toESM(require_lib$2(), 1);
function upperNormal(probability) {
	return -(0, import_lib$3.default)(probability, 0, 1);
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

var import_lib$2 = /* @__PURE__ */ __toESM(require_lib$3(), 1);
function binomialTail(k, n, probability) {
	return k <= 0 ? 1 : k > n ? 0 : (0, import_lib$2.default)(probability, k, n - k + 1);
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

function agreementP(n) {
	return 2 ** (1 - n);
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

var import_lib = /* @__PURE__ */ __toESM(require_lib$5(), 1);
var import_lib$1 = /* @__PURE__ */ __toESM(require_lib$4(), 1);
function upperT(probability, degreesOfFreedom) {
	return -(0, import_lib$1.default)(probability, degreesOfFreedom);
}

const UNLIMITED = 1e9;
function detectableDistance(standardError, tail, degreesOfFreedom = UNLIMITED) {
	return (upperT(tail, degreesOfFreedom) + upperT(1 - POWER, degreesOfFreedom)) * standardError;
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
	const rounding = roundingOf(b, c, Math.sqrt(bVariance), Math.sqrt(cVariance));
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

function separationP(n, m) {
	let p = 2;
	for (let k = 1; k <= Math.min(n, m) && p > 0; k += 1) p *= k / (Math.max(n, m) + k);
	return Math.min(1, p);
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
	if (Math.sqrt(bVariance) <= roundingOf(b) && cSpread <= roundingOf(c)) return exactDifference({
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
	return named(pairedT(pairs, question));
}
function independentRatios(baseline, candidate, question) {
	return named(welchT(baseline, candidate, question));
}
function named(comparison) {
	if ("none" in comparison) return comparison;
	const inner = comparison.method.replace(" (delta method)", "");
	return {
		...comparison,
		method: `ratio of sums over units by the delta method, ${inner}`
	};
}

const NOTHING = {
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
			const before = baseline?.moments ?? NOTHING;
			const after = candidate?.moments ?? NOTHING;
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

function standsAsMerged(design, { standing, file, before }) {
	if (standing !== "compared") return false;
	return file === "unchanged" || file === "moved" || before !== void 0 && changedTerms(before, design).length === 0;
}

function lend(values) {
	return values;
}

function meanOf(values) {
	let sum = values[0] ?? NaN;
	let correction = 0;
	for (let index = 1; index < values.length; index += 1) {
		const value = values[index] ?? NaN;
		const next = sum + value;
		const added = next - sum;
		correction += sum - (next - added) + (value - added);
		sum = next;
	}
	return (sum + correction) / values.length;
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

function describeSample(values) {
	const n = values.length;
	if (n === 0) return {
		n,
		mean: null,
		variance: null
	};
	const center = meanOf(values);
	let squares = 0;
	for (let index = 0; index < n; index += 1) {
		const deviation = (values[index] ?? 0) - center;
		squares += deviation * deviation;
	}
	return sampleFromSums(n, center, squares, (index) => values[index] === values[0]);
}

function sortedQuantile(sorted, share) {
	const place = share * (sorted.length - 1);
	const below = Math.min(sorted.length - 1, Math.max(0, Math.floor(place)));
	const low = sorted[below] ?? NaN;
	return low + ((sorted[below + 1] ?? low) - low) * (place - below);
}

export { hindrance as A, intervalWords as B, boundsOf as C, needsValues as D, sidesEffect as E, roleOf as F, shareWords as G, numberBeside as H, segmentDemands as I, FLOAT_NOISE as J, signedWords as K, amountWords as L, demandOf as M, demandsOf as N, ablationFaults as O, limitOf as P, confidenceWords as R, roundingOf as S, pairedEffect as T, numberWords as U, limitWords as V, pValueWords as W, wilsonInterval as _, lend as a, normalTail as b, judge as c, separationP as d, decidableN as f, agreementP as g, exactDifference as h, meanOf as i, onceIsEnough as j, dataFaults as k, questionsOf as l, upperT as m, describeSample as n, standsAsMerged as o, detectableDistance as p, sizeWords as q, sampleFromSums as r, changedTerms as s, sortedQuantile as t, confidenceOf as u, upperNormal as v, alternativeP as w, POWER as x, tailOf as y, countWords as z };