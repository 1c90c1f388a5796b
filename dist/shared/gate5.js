import { v as nameSome } from "./basics.js";
import { n as isRecordSection, t as RECORD_SECTIONS } from "./record-sections.js";

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
				...inWords$1(one, stage, way)
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
function inWords$1({ kind, name, stage: other, environments = [] }, stage, way) {
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
					...inWords(source, `the ${what} \`${view}\``)
				};
			}
		}
	}
};
function inWords({ name, state, changes }, view) {
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
					...common(thing),
					outcome: "skipped",
					message: `whether \`${thing.name}\` was changed under those who use it is not asked: ${noBase}`
				};
				continue;
			}
			for (const service of services) yield answer$2(thing, service);
		}
	}
};
function common({ registry, name, location }, service) {
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
		...common(thing, service),
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
		...common(thing, service),
		outcome: "pass",
		message: `${user} finds in the ${what} \`${name}\` ${thing.new ? "something new, and nothing changed" : "what it found before"}`
	};
	return {
		...common(thing, service),
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
const WORDS = [
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
	const known = WORDS.find(([pattern]) => pattern.test(word));
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

const PARTS = {
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
	return Object.entries(PARTS).flatMap(([name, { tells, paste }]) => stated.some(({ part }) => part === name || part.startsWith(`${name}.`)) ? [] : [{
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
		if (!trace || trace.outputs.length === 0) return "not traced: no file tells what it is made from";
		const { sources, moreSources = 0 } = trace;
		const total = sources.length + moreSources;
		const under = sources.filter(({ contract }) => contract && contract.declared !== "no").length;
		return `${`${total} ${total === 1 ? "source" : "sources"}`}${total === 0 ? "" : under === 0 ? total === 1 ? ", under no contract" : ", none under contract" : under < total ? `, ${under} of them under contract` : total === 1 ? " under contract" : total === 2 ? ", both under contract" : ", all under contract"}${trace.granularity === "column" ? ", traced by column" : trace.granularity === "dataset" ? ", traced by data set" : ""}`;
	}
};

export { lineageGate as t };