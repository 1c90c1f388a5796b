import { n as stringify } from "./yaml.js";
import { t as checkDocument } from "./check-document.js";
import { t as debtLookup } from "./known-debt.js";
import { i as stageRank, r as nextStage, t as RETIRED } from "./stages.js";
import { t as resolvePath } from "./resolve-path.js";
import { t as mapping } from "./mapping.js";
import { n as covers, r as daysLeft } from "./verdict-of-run.js";
import { a as gateOf, c as GATE_ENTRIES, i as effectiveSeverity, l as governance, n as evaluate, o as SEVERITIES, r as GOVERNANCE, t as CHECK_METAS } from "./check-metas.js";
import { o as isFeatureSet, r as locksOf, s as readFeatureSet, t as dependenciesOf } from "./read-features.js";
import { createHash } from "node:crypto";

function gateReports(judged, entries, producer, version) {
	return entries.map(({ gate }) => ({
		kind: "promotion-gates/gate-report",
		version,
		gate: gate.id,
		producer,
		features: judged.map(({ feature, evidence }) => ({
			feature: feature.id,
			stage: feature.stage,
			units: [...evidence.find((part) => part.gate === gate.id)?.units ?? []],
			findings: feature.findings.filter((finding) => finding.check.startsWith(`${gate.id}/`))
		}))
	}));
}

function judge(observations, subject, judgement) {
	const findings = observations.map(({ atMost, locks, ...observation }) => {
		const { severity: asked } = effectiveSeverity(judgement.metaOf(observation.check), {
			policy: judgement.policy,
			stage: subject.stage,
			locked: subject.locked,
			raised: subject.raisedFrom !== void 0,
			locksAlone: locks !== void 0 && changesOnly(locks, observation, judgement)
		});
		const severity = atMost === void 0 ? asked : weaker(asked, atMost);
		return {
			...observation,
			severity,
			standing: standingOf(observation, subject, judgement)
		};
	});
	const blocking = findings.filter((finding) => finding.severity === "block");
	const open = blocking.filter((finding) => finding.standing === "open");
	return {
		findings,
		verdict: verdictOf(blocking.filter((finding) => finding.standing === "open" || finding.standing === "already-on-main")),
		runVerdict: verdictOf(open)
	};
}
function changesOnly(some, { subjects }, { changed }) {
	const touched = subjects.filter((path) => changed?.has(path));
	return touched.length > 0 && touched.every((path) => some.includes(path));
}
function weaker(one, other) {
	return SEVERITIES.indexOf(one) < SEVERITIES.indexOf(other) ? one : other;
}
function verdictOf(blocking) {
	if (blocking.some((finding) => finding.outcome === "fail")) return "blocked";
	return blocking.some((finding) => finding.outcome === "unknown") ? "undecided" : "ready";
}
function standingOf(observation, subject, judgement) {
	if (observation.outcome === "pass" || observation.outcome === "skipped") return "open";
	if (judgement.waivers.some((waiver) => waiver.merged && daysLeft(waiver.until, judgement.now) >= 0 && covers(waiver, observation))) return "waived";
	const raised = subject.raisedFrom !== void 0;
	if (!raised && judgement.debt(observation)) return "known";
	const { changed } = judgement;
	if (!changed || raised) return "open";
	const touched = observation.subjects.some((path) => changed.has(path));
	const asked = observation.timed === true && [
		"registered",
		"changed",
		"lowered"
	].includes(subject.because);
	const locking = subject.locked.some((lock) => lock === observation.check || lock === gateOf(observation.check)) && subject.record !== void 0 && changed.has(subject.record);
	const repointed = subject.repointed?.includes(gateOf(observation.check)) ?? false;
	const bereft = subject.bereft === true && observation.outcome === "unknown";
	return touched || asked || locking || repointed || bereft ? "open" : "already-on-main";
}

function atRealPlaces(observations, { path, set, locate }) {
	if (path === void 0 || set === void 0) return observations;
	const begins = locate()?.line ?? 1;
	const real = (location) => location.path === path ? {
		path: set,
		line: begins + (location.line ?? 1) - 1
	} : location;
	return observations.map((observation) => ({
		...observation,
		...observation.location ? { location: real(observation.location) } : {},
		...observation.places ? { places: observation.places.map(real) } : {},
		...observation.paste?.path === path ? { paste: {
			...observation.paste,
			path: set
		} } : {},
		subjects: [...new Set(observation.subjects.map((subject) => subject === set ? path : subject))].sort()
	}));
}

function checkContext(gate, stage, policy, now) {
	return {
		stage,
		option: (name) => policy.option(gate, name, stage),
		now
	};
}
function evaluationSubject(feature, policy, stage) {
	const locked = locksOf(feature);
	const required = policy.requires(stage);
	return {
		feature: feature.id,
		...feature.path === void 0 ? {} : { record: feature.path },
		asks: (check) => {
			const gate = gateOf(check);
			return gate === "governance" || required.includes(gate) || locked.includes(gate) || locked.includes(check) || policy.severity(check, stage) !== void 0;
		}
	};
}

async function featureMaterials(feature, gathered, carried, repository) {
	const record = [];
	if (feature.path !== void 0) {
		const blob = repository.has(feature.path) ? await repository.blob(feature.path) : void 0;
		record.push({
			role: "record",
			path: feature.path,
			...blob === void 0 ? {} : { blob }
		});
	}
	const gates = new Set(gathered.map(({ entry }) => entry.gate.id));
	const reports = carried.filter(({ report }) => gates.has(report.gate) && report.features.some((part) => part.feature === feature.id)).map(({ path, sha256 }) => ({
		role: "report",
		path,
		...sha256 === void 0 ? {} : { sha256 }
	}));
	const evaluated = gathered.flatMap(({ units }) => units.filter(({ unusable }) => !unusable).flatMap(({ unit }) => unit.subjects));
	const artifact = artifactOf(feature);
	return {
		feature: feature.id,
		...artifact === void 0 ? {} : { artifact },
		subjects: eachOnce([
			...record,
			...evaluated,
			...reports
		])
	};
}
function eachOnce(subjects) {
	const byThing = /* @__PURE__ */ new Map();
	for (const subject of subjects) {
		const thing = [
			subject.role,
			subject.path ?? "",
			subject.name ?? ""
		].join("\0");
		const others = byThing.get(thing) ?? [];
		const at = others.findIndex((other) => agree(other.blob, subject.blob) && agree(other.sha256, subject.sha256));
		if (at < 0) others.push(subject);
		else others[at] = {
			...others[at],
			...subject
		};
		byThing.set(thing, others);
	}
	return [...byThing].sort(([left], [right]) => left < right ? -1 : 1).flatMap(([, same]) => same);
}
function agree(one, other) {
	return one === void 0 || other === void 0 || one === other;
}
function artifactOf({ record }) {
	const artifact = record.artifact;
	if (typeof artifact !== "object" || artifact === null) return void 0;
	const { name, version, digest } = artifact;
	if (typeof name !== "string" || typeof version !== "string" && typeof version !== "number") return void 0;
	return {
		name,
		version,
		...typeof digest === "string" ? { digest } : {}
	};
}

const known = /* @__PURE__ */ new WeakMap();
function featureIndex(features) {
	let index = known.get(features);
	if (!index) {
		const dependents = /* @__PURE__ */ new Map();
		for (const feature of features) for (const id of dependenciesOf(feature)) {
			const leaning = dependents.get(id) ?? /* @__PURE__ */ new Set();
			dependents.set(id, leaning.add(feature));
		}
		index = {
			byId: new Map([...features].reverse().map((feature) => [feature.id, feature])),
			dependents: (id) => [...dependents.get(id) ?? []]
		};
		known.set(features, index);
	}
	return index;
}

function mergeEvidence(local, carried, question) {
	const elsewhere = carried.filter(({ report }) => report.gate === question.gate).flatMap((entry) => entry.report.features.filter((part) => part.feature === question.feature).flatMap((part) => part.units.map((unit) => judged(unit, entry, question)))).sort(best);
	const merged = local.map((unit) => {
		if (unit.unavailable === void 0) return {
			unit,
			origin: "checkout"
		};
		const stand = elsewhere.find((candidate) => candidate.unit.id === unit.id && candidate.unit.unavailable === void 0);
		if (stand) return stand;
		return {
			unit,
			origin: "checkout",
			unusable: {
				message: unit.unavailable,
				remedy: ELSEWHERE
			}
		};
	});
	const here = new Set(local.map((unit) => unit.id));
	for (const candidate of elsewhere) {
		if (here.has(candidate.unit.id)) continue;
		here.add(candidate.unit.id);
		merged.push(candidate);
	}
	return merged;
}
const ELSEWHERE = "run this gate where it can be looked at with `--format json`, and name the report under `evidence:` in the record or hand it in through the `evidence` input";
const MEASURED = ["results", "data"];
function judged(unit, entry, question) {
	const { producer } = entry.report;
	const made = `${entry.path}, made ${producer.time.slice(0, 10)}`;
	const base = {
		unit,
		origin: entry.origin,
		producer
	};
	if (unit.unavailable !== void 0) return {
		...base,
		unusable: {
			message: unit.unavailable,
			remedy: ELSEWHERE
		}
	};
	if (entry.origin === "committed" && question.least === "supplied") return {
		...base,
		unusable: {
			message: `evidence for ${unit.id} is committed (${made}); this stage asks for evidence that the workflow hands in`,
			remedy: "let the workflow fetch the report from where the job put it and name it in the `evidence` input"
		}
	};
	const bound = unit.subjects.filter(({ path, blob, role }) => path !== void 0 && blob !== void 0 && !(MEASURED.includes(role) && question.blobAt(path) === void 0));
	const other = bound.filter((subject) => question.blobAt(subject.path ?? "") !== subject.blob).map((subject) => subject.path ?? "");
	if (other.length > 0) return {
		...base,
		unusable: {
			message: `evidence for ${unit.id} was made for another version of ${list(other)} (${made})`,
			remedy: "run the gate again where the data is, for the files as they are now"
		}
	};
	if (bound.length === 0) return {
		...base,
		unusable: {
			message: `evidence for ${unit.id} does not say which files it was made for (${made})`,
			remedy: "make the report with this version of the gate, inside the repository"
		}
	};
	return base;
}
function best(left, right) {
	const usable = Number(left.unusable !== void 0) - Number(right.unusable !== void 0);
	if (usable !== 0) return usable;
	const origin = Number(right.origin === "supplied") - Number(left.origin === "supplied");
	if (origin !== 0) return origin;
	return (right.producer?.time ?? "") < (left.producer?.time ?? "") ? -1 : 1;
}
function list(paths) {
	return paths.length <= 3 ? paths.join(", ") : `${paths.slice(0, 3).join(", ")} and ${paths.length - 3} more`;
}

async function gatherEvidence(scoped, feature, policy, context) {
	return Promise.all(context.entries.map(async (entry) => {
		const local = await context.collected(entry, feature, scoped.stage);
		const paths = new Set(context.carried.flatMap(({ report }) => report.gate === entry.gate.id ? report.features.flatMap((part) => part.feature === feature.id ? part.units.flatMap((unit) => unit.subjects.flatMap((subject) => subject.path ?? [])) : []) : []));
		const blobs = new Map(await Promise.all([...paths].map(async (path) => [path, await context.repository.blob(path)])));
		return {
			entry,
			units: mergeEvidence(local, context.carried, {
				gate: entry.gate.id,
				feature: feature.id,
				least: policy.leastOrigin(scoped.stage),
				blobAt: (path) => blobs.get(path)
			})
		};
	}));
}

async function collectGovernance(context) {
	const { feature, owners } = context;
	const guarded = [.../* @__PURE__ */ new Set([...context.guarded, ...feature.contracts])].sort();
	const blob = feature.path === void 0 ? void 0 : await context.repository.blob(feature.path);
	return {
		id: feature.path ?? feature.id,
		subjects: feature.path === void 0 ? [] : [{
			role: "record",
			path: feature.path,
			...blob ? { blob } : {}
		}],
		...feature.path === void 0 ? {} : { record: feature.path },
		...context.removedFrom === void 0 ? {} : { removedFrom: context.removedFrom },
		problems: [...feature.problems],
		notes: [],
		waivers: context.waivers,
		dependencies: context.dependencies,
		guarded: guarded.map((path) => ({
			path,
			owners: [...owners?.of(path) ?? []]
		})),
		...owners ? { ownersFile: owners.file } : {}
	};
}

async function governFeature(scoped, feature, stage, observations, configuration, context) {
	const { policy, waivers } = configuration;
	const rank = stageRank(policy.stages, stage) ?? 0;
	const bad = observations.filter(({ outcome }) => outcome === "fail" || outcome === "unknown");
	const ended = waivers.filter((waiver) => waiver.merged && waiver.feature === feature.id && daysLeft(waiver.until, context.now) < 0).map((waiver) => ({
		check: waiver.check,
		...waiver.about === void 0 ? {} : { about: waiver.about },
		until: waiver.until,
		reason: waiver.reason,
		stillBad: bad.filter((observation) => covers(waiver, observation)).length,
		location: waiver.location
	}));
	const dependencies = dependenciesOf(feature).map((id, index) => {
		const other = featureIndex(context.features).byId.get(id);
		const location = feature.locate("depends-on", index);
		return {
			id,
			...other ? {
				stage: other.stage,
				lower: (stageRank(policy.stages, other.stage) ?? -1) < rank
			} : {},
			...other?.path ? { record: other.path } : {},
			...location ? { location } : {}
		};
	});
	const lost = (stageRank(policy.stages, scoped.stage) ?? 0) > 0;
	const unit = await collectGovernance({
		repository: context.repository,
		feature,
		...scoped.because === "removed" ? { removedFrom: lost ? scoped.stage : "" } : {},
		waivers: ended,
		dependencies,
		guarded: context.guarded,
		...context.owners ? { owners: context.owners } : {}
	});
	const seen = evaluate(governance, [{
		unit,
		origin: "checkout"
	}], evaluationSubject(feature, policy, stage), checkContext(GOVERNANCE, stage, policy, context.now)).filter((observation) => observation.check !== `${GOVERNANCE}/evidence-present`);
	return [...unreadableReports(feature, context), ...seen];
}
function unreadableReports(feature, context) {
	return (context.unreadable.get(feature.path ?? "") ?? []).map(({ message, remedy, path }) => ({
		check: "governance/record-valid",
		feature: feature.id,
		outcome: "unknown",
		message,
		remedy,
		fingerprint: `report ${path}`,
		subjects: [path, ...feature.path ? [feature.path] : []].sort(),
		origin: "committed",
		for: "data-scientist",
		location: {
			path: feature.path ?? path,
			line: 1
		}
	}));
}

const LONGEST = 100;
const MOST_BOUNDS$1 = 20;
function remediationChanges(before, now) {
	const was = termsOf(before);
	const is = termsOf(now);
	return [...new Map([...is, ...was])].flatMap(([name, { keys }]) => {
		const [old, current] = [was.get(name)?.text, is.get(name)?.text];
		if (old === current) return [];
		return [{
			keys,
			...old === void 0 ? {} : { before: old },
			...current === void 0 ? {} : { now: current }
		}];
	});
}
function remediationWords(record) {
	return [...termsOf(record).values()].map(({ keys, text }) => `${keys.at(-1) ?? ""} ${text}`);
}
function termsOf(record) {
	const remediation = mapping(record["remediation"]) ?? {};
	const radius = mapping(remediation["blast-radius"]) ?? {};
	const all = [
		...["action", "mode"].map((key) => [[key], remediation[key]]),
		...Object.keys(radius).slice(0, MOST_BOUNDS$1).map((key) => [["blast-radius", key], radius[key]]),
		...["rate-limit", "kill-switch"].map((key) => [[key], remediation[key]])
	];
	return new Map(all.flatMap(([keys, value]) => {
		const written = typeof value === "number" ? String(value) : value;
		return typeof written === "string" && written !== "" ? [[keys.join("\0"), {
			keys,
			text: bounded(written)
		}]] : [];
	}));
}
function bounded(text) {
	return text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${text.length} characters)` : text;
}

const MOST_BOUNDS = 25;
const MOST_STEPS = 50;
function mergingOf({ record, path }, repository, before, tell) {
	const values = record;
	const page = (stated) => {
		const file = text(stated, 1e3)?.replace(/#.*$/s, "");
		const resolved = file === void 0 || path === void 0 ? void 0 : resolvePath(repository, file, path);
		return resolved && "path" in resolved ? { path: resolved.path } : void 0;
	};
	if (tell === "what changes" && (!before || remediationChanges(before, values).length === 0)) return {};
	const acts = optional("remediation", remediation(mapping(values["remediation"]) ?? {}, mapping(before?.["remediation"]) ?? {}, page));
	if (tell === "what changes") return acts.remediation ? { merging: acts } : {};
	const merging = {
		...acts,
		...optional("exposure", exposure(mapping(values["rollout"]) ?? {})),
		...optional("rollback", page(values["rollback"])),
		...optional("artifact", artifact(mapping(values["artifact"]) ?? {}))
	};
	return Object.keys(merging).length === 0 ? {} : { merging };
}
function remediation(now, before, page) {
	const action = text(now["action"], 200);
	if (action === void 0) return void 0;
	const mode = text(now["mode"], 50);
	const modeBefore = text(before["mode"], 50);
	const [radius, radiusBefore] = [mapping(now["blast-radius"]) ?? {}, mapping(before["blast-radius"]) ?? {}];
	const bounds = [...[.../* @__PURE__ */ new Set([...Object.keys(radius), ...Object.keys(radiusBefore)])].map((what) => {
		const words = boundWords(text(radius[what], 100), text(radiusBefore[what], 100));
		return words === "" ? "" : `${what.slice(0, 150).replaceAll("-", " ")}: ${words}`;
	}), boundWords(text(now["rate-limit"], 100), text(before["rate-limit"], 100)).replace(/^at most /, "")].filter(Boolean);
	return {
		action,
		...optional("mode", mode),
		...optional("modeBefore", modeBefore === mode ? void 0 : modeBefore),
		bounds: bounds.slice(0, MOST_BOUNDS),
		...optional("killSwitch", text(now["kill-switch"], 200)),
		...optional("undo", page(now["undo"]))
	};
}
function boundWords(now, was) {
	if (now === void 0) return was === void 0 ? "" : `no bound (${was} before)`;
	return was === void 0 || now === was ? `at most ${now}` : `at most ${now} (${was} before)`;
}
function exposure(rollout) {
	const stated = rollout["steps"];
	const steps = (Array.isArray(stated) ? stated : []).flatMap((step) => text(step, 50) ?? []).slice(0, MOST_STEPS);
	const flag = text(rollout["flag"], 200);
	if (steps.length === 0 && flag === void 0) return void 0;
	return {
		steps,
		...optional("hold", text(rollout["hold"], 50)),
		...optional("flag", flag)
	};
}
function artifact(stated) {
	const name = text(stated["name"], 200);
	const version = text(stated["version"], 100);
	return name === void 0 || version === void 0 ? void 0 : {
		name,
		version,
		...optional("digest", text(stated["digest"], 100))
	};
}
function optional(key, value) {
	return value === void 0 ? {} : { [key]: value };
}
function text(value, most) {
	const written = typeof value === "number" ? String(value) : value;
	return typeof written === "string" && written !== "" && written.length <= most ? written : void 0;
}

function summariseGate(gate, units, findings, required) {
	const own = findings.filter((finding) => finding.check.startsWith(`${gate.id}/`) && finding.severity !== "off");
	const blocking = own.filter((finding) => finding.severity === "block" && (finding.standing === "open" || finding.standing === "already-on-main"));
	const usable = units.filter(({ unusable }) => !unusable);
	const producers = usable.flatMap(({ origin, producer }) => origin !== "checkout" && producer ? [{
		origin,
		producer
	}] : []);
	const asked = required || own.some(({ outcome }) => outcome !== "skipped");
	const count = (outcome) => own.filter((finding) => finding.outcome === outcome).length;
	return {
		gate: gate.id,
		required,
		verdict: asked ? verdictOf(blocking) : "not-asked",
		passed: count("pass"),
		failed: count("fail"),
		unknown: count("unknown"),
		summary: usable.length > 0 ? gate.summarise(usable.map(({ unit }) => unit)) : gate.id === "governance" ? "record, waivers, owners" : "nothing to look at",
		...producers.length > 0 ? { producers } : {}
	};
}

async function judgeFeature(scoped, feature, configuration, context) {
	const { policy } = configuration;
	const judgement = {
		policy,
		waivers: configuration.waivers,
		debt: debtLookup(configuration.baseline),
		...context.comparison.changed ? { changed: context.comparison.changed } : {},
		now: context.now,
		metaOf: (check) => {
			const meta = CHECK_METAS.get(check);
			if (!meta) throw new Error(`no check ${check}`);
			return meta;
		}
	};
	const gathered = scoped.because === "removed" ? [] : await gatherEvidence(scoped, feature, policy, context);
	const locked = locksOf(feature);
	const record = {
		repointed: context.repointed(feature),
		bereft: context.bereft(feature),
		...feature.path === void 0 ? {} : { record: feature.path }
	};
	const at = async (stage) => {
		const observations = observe(gathered, feature, stage, configuration, context);
		observations.push(...await governFeature(scoped, feature, stage, observations, configuration, context));
		return atRealPlaces(observations, feature);
	};
	const { findings, verdict, runVerdict } = judge(await at(scoped.stage), {
		...scoped,
		locked,
		...record
	}, judgement);
	const next = scoped.because === "removed" || scoped.stage === "retired" ? void 0 : nextStage(policy.stages, scoped.stage);
	const shown = findings.filter((finding) => finding.severity !== "off");
	return {
		runVerdict,
		materials: await featureMaterials(feature, gathered, context.carried, context.repository),
		evidence: gathered.map(({ entry, units }) => ({
			gate: entry.gate.id,
			units: units.filter(({ origin }) => origin === "checkout").map(({ unit }) => unit),
			elsewhere: units.flatMap(({ unit, origin, unusable }) => origin === "checkout" || unusable ? [] : [unit])
		})),
		feature: {
			id: feature.id,
			title: feature.title,
			stage: scoped.stage,
			...scoped.raisedFrom === void 0 ? {} : { raisedFrom: scoped.raisedFrom },
			...scoped.loweredFrom === void 0 ? {} : { loweredFrom: scoped.loweredFrom },
			...feature.path === void 0 ? {} : { record: {
				path: feature.set ?? feature.path,
				line: feature.locate("stage")?.line ?? 1
			} },
			owners: feature.record.owner ? [feature.record.owner] : [...feature.path && context.owners ? context.owners.of(feature.set ?? feature.path) : []],
			because: scoped.because,
			verdict,
			blocksThisRun: runVerdict !== "ready",
			gates: [...gathered.map(({ entry, units }) => summariseGate(entry.gate, units, findings, policy.requires(scoped.stage).includes(entry.gate.id))), summariseGate(governance, [], findings, true)],
			findings: shown,
			...next === void 0 ? {} : { next: missingFor(next, judge(await at(next), {
				...scoped,
				stage: next,
				locked,
				raisedFrom: scoped.stage
			}, judgement).findings) },
			...comparisonsOf(gathered),
			...recreationOf(gathered),
			...scoped.because === "removed" ? {} : mergingOf(feature, context.repository, context.recordOnBase(feature), scoped.raisedFrom === void 0 ? "what changes" : "all"),
			dependents: featureIndex(context.features).dependents(feature.id).map((other) => ({
				id: other.id,
				stage: other.stage
			}))
		}
	};
}
function comparisonsOf(gathered) {
	const dataComparisons = gathered.flatMap(({ entry, units }) => {
		const usable = units.flatMap(({ unit, unusable }) => unusable ? [] : [unit]);
		return [...entry.gate.compareData?.(usable) ?? []];
	});
	return dataComparisons.length === 0 ? {} : { dataComparisons };
}
function recreationOf(gathered) {
	for (const { entry, units } of gathered) {
		const usable = units.flatMap(({ unit, unusable }) => unusable ? [] : [unit]);
		const recreation = entry.gate.recreate?.(usable);
		if (recreation) return { recreation };
	}
	return {};
}
function observe(gathered, feature, stage, { policy }, context) {
	return gathered.flatMap(({ entry, units }) => [...evaluate(entry.gate, units, evaluationSubject(feature, policy, stage), checkContext(entry.gate.id, stage, policy, context.now))]);
}
function missingFor(stage, findings) {
	return {
		stage,
		missing: findings.filter((finding) => finding.severity === "block" && finding.standing === "open" && (finding.outcome === "fail" || finding.outcome === "unknown"))
	};
}

function canonicalRecord(record) {
	return `${JSON.stringify(record, (_, part) => typeof part === "object" && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => left < right ? -1 : 1)) : part)}\n`;
}

function withRecordsAsFiles(repository, features) {
	const records = new Map(features.flatMap((feature) => feature.set === void 0 ? [] : [[feature.path ?? "", feature]]));
	if (records.size === 0) return repository;
	const blobs = /* @__PURE__ */ new Map();
	const texts = /* @__PURE__ */ new Map();
	return {
		...repository,
		has: (path) => records.has(path) || repository.has(path),
		text: (path, limit) => {
			const feature = records.get(path);
			if (!feature) return repository.text(path, limit);
			const text = texts.get(path) ?? stringify(feature.record, { aliasDuplicateObjects: false });
			texts.set(path, text);
			return text;
		},
		blob: (path) => {
			const feature = records.get(path);
			if (!feature) return repository.blob(path);
			const blob = blobs.get(path) ?? blobOf(canonicalRecord(feature.record));
			blobs.set(path, blob);
			return Promise.resolve(blob);
		},
		sha256: (path) => {
			const feature = records.get(path);
			return feature ? Promise.resolve(createHash("sha256").update(canonicalRecord(feature.record)).digest("hex")) : repository.sha256(path);
		}
	};
}
function withComparedRecords(comparison, features, base) {
	if (!features.some(({ set }) => set !== void 0) && !base.some(({ set }) => set !== void 0)) return comparison;
	const trees = /* @__PURE__ */ new Map();
	const over = (tree) => {
		const known = trees.get(tree) ?? treeWithRecordsAsFiles(tree);
		trees.set(tree, known);
		return known;
	};
	const { changed, askServer } = comparison;
	return {
		...comparison,
		...comparison.base ? { base: over(comparison.base) } : {},
		...comparison.mergeBase ? { mergeBase: over(comparison.mergeBase) } : {},
		...changed ? { changed: /* @__PURE__ */ new Set([...changed, ...changedRecords(features, base, changed)]) } : {},
		...askServer ? { askServer: async () => {
			const served = await askServer();
			return "tree" in served ? { tree: over(served.tree) } : served;
		} } : {}
	};
}
function changedRecords(features, base, changed) {
	const before = new Map(base.map((record) => [record.path, record]));
	const now = new Set(features.map(({ path }) => path));
	return [...features.flatMap(({ path, set, speaksForSet }) => {
		if (path === void 0 || set === void 0) return [];
		const was = before.get(path);
		return !was || was.record !== void 0 || speaksForSet === true && changed.has(set) ? [path] : [];
	}), ...base.flatMap(({ path, set }) => set !== void 0 && !now.has(path) ? [path] : [])];
}
function treeWithRecordsAsFiles(tree) {
	return {
		...tree,
		document: async (path) => {
			const [, file, name] = /^(.+)#([^#/]+)$/s.exec(path) ?? [];
			if (file === void 0 || tree.has(path) || !tree.has(file)) return tree.document(path);
			const document = await tree.document(file);
			if (!document || !isFeatureSet(document.value)) return void 0;
			const member = readFeatureSet(document).members.find((one) => one.name === name);
			return member && {
				path: file,
				value: member.value,
				problems: [],
				locate: member.locate,
				locateKey: member.locateKey
			};
		}
	};
}
function blobOf(text) {
	const bytes = Buffer.from(text);
	return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

const GATE_REPORT_VERSION = "1.0";
async function readGateReport(document) {
	const { path } = document;
	if (document.problems.length > 0) return {
		refused: `\`${path}\` cannot be read: ${document.problems[0]?.message ?? "no JSON"}`,
		remedy: "make the report again"
	};
	const header = document.value ?? {};
	if (header.kind !== "promotion-gates/gate-report") return {
		refused: `\`${path}\` is not a gate report`,
		remedy: "name files written with `--format json` by a gate"
	};
	if (isNewer(header.version)) return {
		refused: `\`${path}\` was written in version ${String(header.version).slice(0, 20)} of the format; this program reads up to ${"1.0"}`,
		remedy: "update the step (or the command) that reads it"
	};
	const { gateReport } = await import("./gate-report.js");
	const [problem] = checkDocument(document, gateReport);
	if (problem) return {
		refused: `\`${path}\`${line(problem.location?.line)}: ${problem.message}`,
		remedy: "make the report again with a released version"
	};
	const report = document.value;
	const entry = GATE_ENTRIES.find(({ gate }) => gate.id === report.gate);
	if (!entry) return {
		refused: `\`${path}\` is of the gate \`${report.gate}\`, which does not exist here`,
		remedy: "update the step that reads it"
	};
	const validator = await entry.validator();
	for (const [index, part] of report.features.entries()) for (const [at, unit] of part.units.entries()) {
		const [wrong] = checkDocument({
			...document,
			value: unit,
			locate: (...keys) => document.locate("features", index, "units", at, ...keys),
			locateKey: (...keys) => document.locateKey("features", index, "units", at, ...keys)
		}, validator);
		if (wrong) return {
			refused: `\`${path}\`${line(wrong.location?.line)}: ${wrong.message}`,
			remedy: "make the report again with a released version"
		};
	}
	return { report };
}
function isNewer(version) {
	const [major, minor] = String(version).split(".").map(Number);
	const [ownMajor, ownMinor] = "1.0".split(".").map(Number);
	if (major === void 0 || Number.isNaN(major)) return false;
	return major > (ownMajor ?? 0) || major === ownMajor && (minor ?? 0) > (ownMinor ?? 0);
}
function line(number) {
	return number === void 0 ? "" : `:${number}`;
}

export { judgeFeature as a, gateReports as c, canonicalRecord as i, withComparedRecords as n, remediationChanges as o, withRecordsAsFiles as r, remediationWords as s, readGateReport as t };