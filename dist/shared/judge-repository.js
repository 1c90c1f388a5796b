import { r as __toESM } from "./rolldown-runtime.js";
import { d as didYouMean, n as NOTHING_NAMED, r as TEST_KINDS, s as isRecord, t as SEVERITIES, u as unknownWord, x as ConfigurationError } from "./basics.js";
import { a as covers, c as effectivePolicy, d as BUILT_IN_POLICY, f as RETIRED, g as debtLookup, h as stageRank, l as IMPLIED_FEATURE, m as nextStage, n as assembleReport, o as daysLeft, p as defaultStage, r as unclaimed, u as IMPLIED_TITLE } from "./look-around.js";
import { t as require_picomatch } from "./picomatch.js";
import { C as describeComplaint, S as checkDocument, _ as addError, a as blameLine, b as joinErrors, d as mapping, o as CODE_OWNERS_PATHS, p as resolvePath, s as codeOwners, u as fewSuggestions, v as boundedValidator, w as chooseComplaints } from "./small-parts.js";
import { f as readOutsideFile, i as nearestFile, m as readDocument, p as fileComplaint, x as LIMITS, y as shorten } from "./run-over-checkout.js";
import { n as stringify } from "./yaml.js";
import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join, posix, relative, resolve, sep } from "node:path";

var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
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
				message: `leans on \`${dependency.id}\`, which stands at ${dependency.stage}${inCircle(dependency)}`,
				about,
				...dependency.circle ? { remedy: "raise all of the circle in one pull request, or take one of them out of `depends-on`" } : {},
				expected: `${stage} or above`,
				observed: dependency.stage,
				subjects,
				...place
			};
			else yield {
				outcome: "pass",
				message: `leans on \`${dependency.id}\`, which stands at ${dependency.stage}${inCircle(dependency)}`,
				about,
				subjects,
				...place
			};
		}
	}
};
function inCircle({ circle }) {
	if (!circle) return "";
	const own = circle.at(-1) ?? "";
	if (circle.length === 1) return ": it leans on itself";
	return ` and leans on this one in turn: ${[own, ...circle].map((id) => `\`${id}\``).join(" → ")}`;
}

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
		observations.push(observe$1(present, {
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
				observations.push(observe$1(check.meta, {
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
function observe$1(meta, answer, feature, from) {
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

function metasOf(gate) {
	return [...gate.id === "governance" ? [] : [evidenceCheck(gate)], ...gate.checks.map(({ meta }) => meta)];
}

const feature = boundedValidator(validate52);
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "feature.schema.json",
	"title": "FeatureRecord",
	"description": "`*.feature.yml`: what is being promoted, how far it has come, and where its evidence lies. Every path is relative to this file.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"title",
		"stage"
	],
	"properties": {
		"id": {
			"description": "Unique in the repository.",
			"$ref": "common.schema.json#/$defs/identifier"
		},
		"title": {
			"description": "What it is, for a reader.",
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		},
		"stage": {
			"description": "How far it has come: a stage of the policy, or `retired`. The pull request that raises it is the promotion request.",
			"type": "string",
			"maxLength": 50
		},
		"kind": {
			"description": "detector, model input, remediation, agent, …",
			"type": "string",
			"maxLength": 100
		},
		"owner": {
			"description": "Who answers for it. Left out: the code owners of this file.",
			"type": "string",
			"maxLength": 200
		},
		"purpose": {
			"description": "What it is for, in a sentence or two.",
			"type": "string",
			"maxLength": 4e3
		},
		"objective": {
			"description": "The business objective it serves, and how anybody would tell that it does: fewer pages at night, minutes to mitigation.",
			"type": "string",
			"maxLength": 4e3
		},
		"contracts": {
			"description": "Its sources: data contracts (ODCS) of the data it reads, each by path or by the contract's `id`.",
			"$ref": "common.schema.json#/$defs/paths"
		},
		"transformations": {
			"description": "What is done between the sources and the outputs, step by step. An empty list says that nothing is.",
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"title": "Transformation",
				"description": "One step.",
				"type": "object",
				"additionalProperties": false,
				"required": ["path", "description"],
				"properties": {
					"path": {
						"description": "Its code: a file, a folder, or a part of a file behind `#` (`dvc.yaml#train`, `burst.py#L10-L40`).",
						"$ref": "#/$defs/link"
					},
					"description": {
						"description": "What it does, in a sentence.",
						"type": "string",
						"maxLength": 4e3
					}
				}
			}
		},
		"outputs": {
			"description": "What it gives to others, each with its type and range.",
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "#/$defs/output" }
		},
		"code": {
			"description": "Files and folders (ending in /) that make its numbers. Results must come from exactly these bytes.",
			"$ref": "common.schema.json#/$defs/paths"
		},
		"experiments": {
			"description": "Experiment files.",
			"$ref": "common.schema.json#/$defs/paths"
		},
		"evaluation": {
			"description": "Data its experiments were run on, in the columns of its contracts: the edge cases that they know must be in it. Left out: the rows of the results, else `data`.",
			"$ref": "common.schema.json#/$defs/paths"
		},
		"data": {
			"description": "The data snapshot: a SHA256SUMS file, or a file and its digest.",
			"type": "array",
			"maxItems": 1e3,
			"items": { "anyOf": [{ "$ref": "common.schema.json#/$defs/path" }, {
				"title": "DataFile",
				"type": "object",
				"additionalProperties": false,
				"required": ["path", "sha256"],
				"properties": {
					"path": { "$ref": "common.schema.json#/$defs/path" },
					"sha256": { "$ref": "common.schema.json#/$defs/sha256" }
				}
			}] }
		},
		"pipelines": {
			"description": "Pipelines of DVC that make its numbers: a `dvc.yaml`, or one stage of it with all it builds on (`dvc.yaml#train`). Left out: those beside the record, and those that make its results.",
			"$ref": "common.schema.json#/$defs/paths"
		},
		"packages": {
			"description": "Lock files of its packages: requirements.txt, poetry.lock, pdm.lock, Pipfile.lock, uv.lock, pylock.toml, conda-lock.yml, environment.yml, package-lock.json.",
			"$ref": "common.schema.json#/$defs/paths"
		},
		"deterministic": {
			"title": "Determinism",
			"description": "Two folders (or files) of results of the same commit, made by the workflow with the same command one after the other: their numbers are compared. This program runs nothing itself.",
			"type": "object",
			"additionalProperties": false,
			"required": ["results"],
			"properties": {
				"command": {
					"description": "What the workflow runs to make either.",
					"type": "string",
					"maxLength": 4e3
				},
				"results": {
					"description": "The first and the second.",
					"type": "array",
					"minItems": 2,
					"maxItems": 2,
					"items": { "$ref": "common.schema.json#/$defs/path" }
				},
				"tolerance": {
					"description": "How far a number may move. Left out: not at all.",
					"$ref": "#/$defs/tolerance"
				},
				"tolerances": {
					"description": "Another tolerance for numbers by their name: the column of a table, or the last key.",
					"type": "object",
					"maxProperties": 200,
					"propertyNames": { "maxLength": 200 },
					"additionalProperties": { "$ref": "#/$defs/tolerance" }
				},
				"ignore": {
					"description": "What may be other each time (times, run ids): names of columns and keys, and of files, with at most one `*` (`*.log`).",
					"type": "array",
					"maxItems": 100,
					"items": {
						"description": "The name of a number, with at most one `*` for any part of it.",
						"type": "string",
						"minLength": 1,
						"maxLength": 200,
						"pattern": "^[^*]*[*]?[^*]*$"
					}
				}
			}
		},
		"environment": {
			"description": "What says which environment it runs in: a Dockerfile, a devcontainer.json, a .python-version file.",
			"$ref": "common.schema.json#/$defs/paths"
		},
		"hardware": {
			"title": "Hardware",
			"description": "What the numbers were made on and need to be made again; `none` for a part that does not matter.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"cpu": {
					"type": "string",
					"maxLength": 200
				},
				"memory": {
					"type": "string",
					"maxLength": 200
				},
				"accelerator": {
					"type": "string",
					"maxLength": 200
				},
				"driver": {
					"type": "string",
					"maxLength": 200
				}
			}
		},
		"preprocessing": {
			"description": "The steps from the raw data to the data it reads, as code: a script, a notebook, or a stage of DVC (`dvc.yaml#clean`). An empty list says that there are none.",
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 1e3
			}
		},
		"model-card": {
			"description": "The card of its model, as Hugging Face has them: Markdown that starts with YAML. Left out: one beside the record that has a `model-index`.",
			"$ref": "common.schema.json#/$defs/path"
		},
		"models": {
			"description": "Models as MLflow logs them: their `MLmodel` files.",
			"$ref": "common.schema.json#/$defs/paths"
		},
		"metrics": {
			"description": "Files of metrics (JSON or YAML) that the numbers of the model card must agree with. Left out: metrics.json or metrics.yaml beside the record.",
			"$ref": "common.schema.json#/$defs/paths"
		},
		"parameters": {
			"description": "Files of parameters (YAML, JSON or TOML) that runs must have been given, and the JSON Schema that each is held against. Left out: params.* and parameters.* among the code. An empty list says that there are none.",
			"type": "array",
			"maxItems": 1e3,
			"items": { "anyOf": [{ "$ref": "common.schema.json#/$defs/path" }, {
				"title": "ParameterFile",
				"description": "A file of parameters with its schema.",
				"type": "object",
				"additionalProperties": false,
				"required": ["path", "schema"],
				"properties": {
					"path": { "$ref": "common.schema.json#/$defs/path" },
					"schema": {
						"description": "A JSON Schema: the path of one (JSON or YAML), or the schema itself.",
						"anyOf": [{ "$ref": "common.schema.json#/$defs/path" }, {
							"title": "ParameterSchema",
							"description": "A JSON Schema, written here.",
							"type": "object"
						}]
					}
				}
			}] }
		},
		"runs": {
			"description": "Run records: what the runs that made its results recorded; or runs of MLflow (`mlruns/EXPERIMENT/RUN`, JSON, `mlflow.db#RUN`) and results of lm-evaluation-harness.",
			"$ref": "common.schema.json#/$defs/paths"
		},
		"tests": {
			"description": "Test reports (JUnit XML), by kind of test.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"unit": { "$ref": "#/$defs/reports" },
				"integration": { "$ref": "#/$defs/reports" },
				"end-to-end": { "$ref": "#/$defs/reports" }
			}
		},
		"lineage": {
			"description": "What tells of its lineage: files or folders of OpenLineage events, manifests of dbt. Those that the policy finds by pattern need not be named.",
			"$ref": "common.schema.json#/$defs/paths"
		},
		"evidence": {
			"description": "Gate reports made elsewhere and committed here.",
			"$ref": "common.schema.json#/$defs/paths"
		},
		"depends-on": {
			"description": "Ids of features it leans on.",
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "common.schema.json#/$defs/identifier" }
		},
		"locked": {
			"description": "Gates (`data-contract`) or checks (`reproducibility/seed-recorded`) that block for this feature whatever its stage.",
			"type": "array",
			"maxItems": 200,
			"uniqueItems": true,
			"items": {
				"type": "string",
				"maxLength": 200
			}
		},
		"artifact": {
			"title": "Artifact",
			"description": "What is shipped.",
			"type": "object",
			"additionalProperties": false,
			"required": ["name", "version"],
			"properties": {
				"name": {
					"type": "string",
					"maxLength": 200
				},
				"version": {
					"type": ["string", "number"],
					"maxLength": 100
				},
				"digest": {
					"description": "`sha256:` and 64 digits and letters from a to f.",
					"type": "string",
					"pattern": "^sha256:[0-9a-f]{64}$"
				}
			}
		},
		"failure-modes": {
			"description": "How it can fail, and what happens then.",
			"type": "array",
			"maxItems": 200,
			"items": {
				"title": "FailureMode",
				"description": "One way to fail.",
				"type": "object",
				"additionalProperties": false,
				"required": ["when", "then"],
				"properties": {
					"when": {
						"description": "What goes wrong: no data for five minutes, the model cannot be loaded.",
						"type": "string",
						"maxLength": 4e3
					},
					"then": {
						"description": "What it does then, and what users see.",
						"type": "string",
						"maxLength": 4e3
					}
				}
			}
		},
		"telemetry": {
			"description": "The signals it emits: names, or better what each of them is, as OpenTelemetry has it.",
			"type": "array",
			"maxItems": 200,
			"items": { "anyOf": [{
				"type": "string",
				"minLength": 1,
				"maxLength": 200
			}, {
				"title": "Signal",
				"type": "object",
				"additionalProperties": false,
				"required": ["name"],
				"properties": {
					"name": {
						"description": "As the code emits it: `cpu_burst.score`.",
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					},
					"kind": {
						"description": "Left out: what the semantic conventions, or the registry that has the name, say.",
						"enum": [
							"metric",
							"attribute",
							"span",
							"event"
						]
					},
					"unit": {
						"description": "Of a metric, in UCUM: `s`, `By`, `1`, `{request}`, `By/s`.",
						"type": "string",
						"minLength": 1,
						"maxLength": 63
					},
					"instrument": {
						"description": "Of a metric.",
						"enum": [
							"counter",
							"updowncounter",
							"gauge",
							"histogram"
						]
					},
					"description": {
						"type": "string",
						"maxLength": 2e3
					}
				}
			}] }
		},
		"remediation": {
			"title": "Remediation",
			"description": "What it does to a running system, and how that is bounded.",
			"type": "object",
			"additionalProperties": false,
			"required": ["action"],
			"properties": {
				"action": {
					"type": "string",
					"maxLength": 200,
					"description": "What it does: `recycle-worker`."
				},
				"mode": {
					"description": "How far it may act by itself.",
					"enum": [
						"shadow",
						"approve",
						"automatic"
					]
				},
				"blast-radius": {
					"description": "The most it may touch at once.",
					"type": "object",
					"maxProperties": 20,
					"additionalProperties": {
						"type": ["number", "string"],
						"maxLength": 100
					}
				},
				"rate-limit": {
					"type": "string",
					"maxLength": 100,
					"description": "How often it may act: `3 per hour`."
				},
				"kill-switch": {
					"description": "The flag that stops it: that of the rollout, or one under `flags`.",
					"type": "string",
					"maxLength": 200
				},
				"undo": {
					"description": "How one action is undone: a page, as a rule with a heading (`runbook.md#undo`).",
					"$ref": "#/$defs/link"
				}
			}
		},
		"rollout": {
			"title": "Rollout",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"flag": {
					"type": "string",
					"maxLength": 200,
					"description": "The flag that turns it on."
				},
				"steps": {
					"type": "array",
					"maxItems": 50,
					"items": {
						"type": ["string", "number"],
						"maxLength": 50
					},
					"description": "Shares that have it, one after the other: 5%, 25%, 100%."
				},
				"hold": {
					"description": "How long each step lasts.",
					"type": "string",
					"maxLength": 50
				}
			},
			"description": "How it reaches those who are to have it, step by step."
		},
		"flags": {
			"description": "Names of further flags it obeys.",
			"type": "array",
			"maxItems": 200,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 200
			}
		},
		"rollback": {
			"description": "How it is taken back: a page, or an address.",
			"$ref": "#/$defs/link"
		},
		"runbook": {
			"description": "What to do when it misbehaves: a page, or an address.",
			"$ref": "#/$defs/link"
		},
		"learnings": {
			"description": "What was learnt on the way, for whoever comes next: a page, or an address.",
			"$ref": "#/$defs/link"
		},
		"privacy": {
			"title": "Privacy",
			"description": "What it has to do with people’s data.",
			"type": "object",
			"additionalProperties": false,
			"required": ["personal-data"],
			"properties": {
				"personal-data": {
					"description": "Personal data that it reads or gives: `none`, or the kinds.",
					"anyOf": [{ "const": "none" }, {
						"type": "array",
						"minItems": 1,
						"maxItems": 200,
						"items": {
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						}
					}]
				},
				"notes": {
					"description": "Purpose, legal basis, retention, masking: whatever a reviewer must know.",
					"type": "string",
					"maxLength": 4e3
				}
			}
		},
		"ethics": {
			"description": "Who could be harmed or treated unfairly by it, and what is done about that.",
			"type": "string",
			"maxLength": 4e3
		},
		"review-by": {
			"description": "The day by which someone looks again.",
			"$ref": "common.schema.json#/$defs/date"
		}
	},
	"$defs": {
		"tolerance": {
			"title": "Tolerance",
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"properties": {
				"absolute": {
					"description": "In the number's own unit.",
					"type": "number",
					"minimum": 0
				},
				"relative": {
					"description": "As a share of the larger of the two.",
					"type": "number",
					"minimum": 0,
					"maximum": 1
				}
			}
		},
		"reports": { "anyOf": [{ "$ref": "common.schema.json#/$defs/path" }, { "$ref": "common.schema.json#/$defs/paths" }] },
		"link": {
			"description": "A file of this repository, relative to this file, with a heading or a line behind `#` where that helps (`runbook.md#undo`, `burst.py#L10`); or an address.",
			"type": "string",
			"minLength": 1,
			"maxLength": 1e3
		},
		"output": {
			"title": "Output",
			"description": "One thing it gives to others.",
			"type": "object",
			"additionalProperties": false,
			"required": ["name", "type"],
			"properties": {
				"name": {
					"description": "Unique among the outputs: a column, a metric, a field of an answer.",
					"type": "string",
					"minLength": 1,
					"maxLength": 200
				},
				"dataset": {
					"description": "The data set it is written to, as lineage names it: `namespace/name`, as in `s3://acme-telemetry/scores`.",
					"type": "string",
					"minLength": 1,
					"maxLength": 2e3
				},
				"contract": {
					"description": "The data contract (ODCS) it is given under.",
					"$ref": "common.schema.json#/$defs/path"
				},
				"type": {
					"enum": [
						"string",
						"number",
						"integer",
						"boolean",
						"date",
						"timestamp",
						"time",
						"array",
						"object"
					],
					"description": "Its type, in the words of ODCS."
				},
				"minimum": {
					"description": "The least it can be.",
					"type": "number"
				},
				"maximum": {
					"description": "The most it can be.",
					"type": "number"
				},
				"values": {
					"description": "All it can be, where that is a list.",
					"type": "array",
					"minItems": 1,
					"maxItems": 1e3,
					"items": {
						"type": [
							"string",
							"number",
							"boolean"
						],
						"maxLength": 1e3
					}
				},
				"unit": {
					"description": "What it is measured in: `s`, `1` for a share, `USD`.",
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				},
				"description": {
					"description": "What it means.",
					"type": "string",
					"maxLength": 4e3
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
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" },
				parentSchema: schema21,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema21,
			data
		});
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema22 = {
	"type": "array",
	"items": { "$ref": "#/$defs/path" },
	"maxItems": 1e3
};
const schema23 = {
	"description": "A path, relative to the file that states it, with forward slashes.",
	"type": "string",
	"minLength": 1,
	"maxLength": 1e3
};
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 1e3) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "maxLength",
				params: { limit: 1e3 },
				parentSchema: schema23,
				data
			});
			errors++;
		}
		if (data.length < 1) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "minLength",
				params: { limit: 1 },
				parentSchema: schema23,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema23,
			data
		});
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 1e3) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "maxItems",
				params: { limit: 1e3 },
				parentSchema: schema22,
				data
			});
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate57(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = joinErrors(vErrors, validate57.errors);
			errors = vErrors.length;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "array" },
			parentSchema: schema22,
			data
		});
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema24 = {
	"description": "A file of this repository, relative to this file, with a heading or a line behind `#` where that helps (`runbook.md#undo`, `burst.py#L10`); or an address.",
	"type": "string",
	"minLength": 1,
	"maxLength": 1e3
};
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 1e3) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "maxLength",
				params: { limit: 1e3 },
				parentSchema: schema24,
				data
			});
			errors++;
		}
		if (data.length < 1) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "minLength",
				params: { limit: 1 },
				parentSchema: schema24,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema24,
			data
		});
		errors++;
	}
	validate60.errors = vErrors;
	return errors === 0;
}
validate60.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema25 = {
	"title": "Output",
	"description": "One thing it gives to others.",
	"type": "object",
	"additionalProperties": false,
	"required": ["name", "type"],
	"properties": {
		"name": {
			"description": "Unique among the outputs: a column, a metric, a field of an answer.",
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		},
		"dataset": {
			"description": "The data set it is written to, as lineage names it: `namespace/name`, as in `s3://acme-telemetry/scores`.",
			"type": "string",
			"minLength": 1,
			"maxLength": 2e3
		},
		"contract": {
			"description": "The data contract (ODCS) it is given under.",
			"$ref": "common.schema.json#/$defs/path"
		},
		"type": {
			"enum": [
				"string",
				"number",
				"integer",
				"boolean",
				"date",
				"timestamp",
				"time",
				"array",
				"object"
			],
			"description": "Its type, in the words of ODCS."
		},
		"minimum": {
			"description": "The least it can be.",
			"type": "number"
		},
		"maximum": {
			"description": "The most it can be.",
			"type": "number"
		},
		"values": {
			"description": "All it can be, where that is a list.",
			"type": "array",
			"minItems": 1,
			"maxItems": 1e3,
			"items": {
				"type": [
					"string",
					"number",
					"boolean"
				],
				"maxLength": 1e3
			}
		},
		"unit": {
			"description": "What it is measured in: `s`, `1` for a share, `USD`.",
			"type": "string",
			"minLength": 1,
			"maxLength": 100
		},
		"description": {
			"description": "What it means.",
			"type": "string",
			"maxLength": 4e3
		}
	}
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 1e3) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "maxLength",
				params: { limit: 1e3 },
				parentSchema: schema23,
				data
			});
			errors++;
		}
		if (data.length < 1) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "minLength",
				params: { limit: 1 },
				parentSchema: schema23,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema23,
			data
		});
		errors++;
	}
	validate63.errors = vErrors;
	return errors === 0;
}
validate63.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "name" },
				parentSchema: schema25,
				data
			});
			errors++;
		}
		if (data.type === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "type" },
				parentSchema: schema25,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema25.properties, key0)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema25,
				data
			});
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (data0.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/name",
						keyword: "maxLength",
						params: { limit: 200 },
						parentSchema: schema25.properties.name,
						data: data0
					});
					errors++;
				}
				if (data0.length < 1) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/name",
						keyword: "minLength",
						params: { limit: 1 },
						parentSchema: schema25.properties.name,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/name",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema25.properties.name,
					data: data0
				});
				errors++;
			}
		}
		if (data.dataset !== void 0) {
			let data1 = data.dataset;
			if (typeof data1 === "string") {
				if (data1.length > 2e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/dataset",
						keyword: "maxLength",
						params: { limit: 2e3 },
						parentSchema: schema25.properties.dataset,
						data: data1
					});
					errors++;
				}
				if (data1.length < 1) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/dataset",
						keyword: "minLength",
						params: { limit: 1 },
						parentSchema: schema25.properties.dataset,
						data: data1
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/dataset",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema25.properties.dataset,
					data: data1
				});
				errors++;
			}
		}
		if (data.contract !== void 0) {
			if (!validate63(data.contract, {
				instancePath: instancePath + "/contract",
				parentData: data,
				parentDataProperty: "contract",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.type !== void 0) {
			let data3 = data.type;
			if (!(data3 === "string" || data3 === "number" || data3 === "integer" || data3 === "boolean" || data3 === "date" || data3 === "timestamp" || data3 === "time" || data3 === "array" || data3 === "object")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/type",
					keyword: "enum",
					params: { allowedValues: schema25.properties.type.enum },
					parentSchema: schema25.properties.type,
					data: data3
				});
				errors++;
			}
		}
		if (data.minimum !== void 0) {
			let data4 = data.minimum;
			if (!(typeof data4 == "number" && isFinite(data4))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/minimum",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema25.properties.minimum,
					data: data4
				});
				errors++;
			}
		}
		if (data.maximum !== void 0) {
			let data5 = data.maximum;
			if (!(typeof data5 == "number" && isFinite(data5))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/maximum",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema25.properties.maximum,
					data: data5
				});
				errors++;
			}
		}
		if (data.values !== void 0) {
			let data6 = data.values;
			if (Array.isArray(data6)) {
				if (data6.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/values",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema25.properties.values,
						data: data6
					});
					errors++;
				}
				if (data6.length < 1) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/values",
						keyword: "minItems",
						params: { limit: 1 },
						parentSchema: schema25.properties.values,
						data: data6
					});
					errors++;
				}
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data7 = data6[i0];
					if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7)) && typeof data7 !== "boolean") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/values/" + i0,
							keyword: "type",
							params: { type: schema25.properties.values.items.type },
							parentSchema: schema25.properties.values.items,
							data: data7
						});
						errors++;
					}
					if (typeof data7 === "string") {
						if (data7.length > 1e3) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/values/" + i0,
								keyword: "maxLength",
								params: { limit: 1e3 },
								parentSchema: schema25.properties.values.items,
								data: data7
							});
							errors++;
						}
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/values",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema25.properties.values,
					data: data6
				});
				errors++;
			}
		}
		if (data.unit !== void 0) {
			let data8 = data.unit;
			if (typeof data8 === "string") {
				if (data8.length > 100) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/unit",
						keyword: "maxLength",
						params: { limit: 100 },
						parentSchema: schema25.properties.unit,
						data: data8
					});
					errors++;
				}
				if (data8.length < 1) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/unit",
						keyword: "minLength",
						params: { limit: 1 },
						parentSchema: schema25.properties.unit,
						data: data8
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/unit",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema25.properties.unit,
					data: data8
				});
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data9 = data.description;
			if (typeof data9 === "string") {
				if (data9.length > 4e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/description",
						keyword: "maxLength",
						params: { limit: 4e3 },
						parentSchema: schema25.properties.description,
						data: data9
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/description",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema25.properties.description,
					data: data9
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema25,
			data
		});
		errors++;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema27 = {
	"description": "A SHA-256: 64 digits and letters from a to f.",
	"type": "string",
	"pattern": "^[0-9a-f]{64}$"
};
const pattern4 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "");
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate71.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern4.test(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{64}$" },
				parentSchema: schema27,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema27,
			data
		});
		errors++;
	}
	validate71.errors = vErrors;
	return errors === 0;
}
validate71.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema28 = {
	"title": "Tolerance",
	"type": "object",
	"additionalProperties": false,
	"minProperties": 1,
	"properties": {
		"absolute": {
			"description": "In the number's own unit.",
			"type": "number",
			"minimum": 0
		},
		"relative": {
			"description": "As a share of the larger of the two.",
			"type": "number",
			"minimum": 0,
			"maximum": 1
		}
	}
};
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate76.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "minProperties",
				params: { limit: 1 },
				parentSchema: schema28,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "absolute" || key0 === "relative")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema28,
				data
			});
			errors++;
		}
		if (data.absolute !== void 0) {
			let data0 = data.absolute;
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/absolute",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema28.properties.absolute,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/absolute",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema28.properties.absolute,
					data: data0
				});
				errors++;
			}
		}
		if (data.relative !== void 0) {
			let data1 = data.relative;
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 1 || isNaN(data1)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/relative",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						parentSchema: schema28.properties.relative,
						data: data1
					});
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/relative",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema28.properties.relative,
						data: data1
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/relative",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema28.properties.relative,
					data: data1
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema28,
			data
		});
		errors++;
	}
	validate76.errors = vErrors;
	return errors === 0;
}
validate76.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema29 = { "anyOf": [{ "$ref": "common.schema.json#/$defs/path" }, { "$ref": "common.schema.json#/$defs/paths" }] };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate87.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate63(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = joinErrors(vErrors, validate63.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (!validate56(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = joinErrors(vErrors, validate56.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	if (!valid0) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "anyOf",
			params: {},
			parentSchema: schema29,
			data
		});
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate87.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate87.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
const schema30 = {
	"description": "A day, as year-month-day.",
	"type": "string",
	"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
};
const pattern7 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "");
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate100.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern7.test(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
				parentSchema: schema30,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema30,
			data
		});
		errors++;
	}
	validate100.errors = vErrors;
	return errors === 0;
}
validate100.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern5 = /* @__PURE__ */ new RegExp("^[^*]*[*]?[^*]*$", "");
const pattern6 = /* @__PURE__ */ new RegExp("^sha256:[0-9a-f]{64}$", "");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "id" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		if (data.title === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "title" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		if (data.stage === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "stage" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema19.properties, key0)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema19,
				data
			});
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
		if (data.title !== void 0) {
			let data1 = data.title;
			if (typeof data1 === "string") {
				if (data1.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/title",
						keyword: "maxLength",
						params: { limit: 200 },
						parentSchema: schema19.properties.title,
						data: data1
					});
					errors++;
				}
				if (data1.length < 1) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/title",
						keyword: "minLength",
						params: { limit: 1 },
						parentSchema: schema19.properties.title,
						data: data1
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/title",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema19.properties.title,
					data: data1
				});
				errors++;
			}
		}
		if (data.stage !== void 0) {
			let data2 = data.stage;
			if (typeof data2 === "string") {
				if (data2.length > 50) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/stage",
						keyword: "maxLength",
						params: { limit: 50 },
						parentSchema: schema19.properties.stage,
						data: data2
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/stage",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema19.properties.stage,
					data: data2
				});
				errors++;
			}
		}
		if (data.kind !== void 0) {
			let data3 = data.kind;
			if (typeof data3 === "string") {
				if (data3.length > 100) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/kind",
						keyword: "maxLength",
						params: { limit: 100 },
						parentSchema: schema19.properties.kind,
						data: data3
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/kind",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema19.properties.kind,
					data: data3
				});
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data4 = data.owner;
			if (typeof data4 === "string") {
				if (data4.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/owner",
						keyword: "maxLength",
						params: { limit: 200 },
						parentSchema: schema19.properties.owner,
						data: data4
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/owner",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema19.properties.owner,
					data: data4
				});
				errors++;
			}
		}
		if (data.purpose !== void 0) {
			let data5 = data.purpose;
			if (typeof data5 === "string") {
				if (data5.length > 4e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/purpose",
						keyword: "maxLength",
						params: { limit: 4e3 },
						parentSchema: schema19.properties.purpose,
						data: data5
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/purpose",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema19.properties.purpose,
					data: data5
				});
				errors++;
			}
		}
		if (data.objective !== void 0) {
			let data6 = data.objective;
			if (typeof data6 === "string") {
				if (data6.length > 4e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/objective",
						keyword: "maxLength",
						params: { limit: 4e3 },
						parentSchema: schema19.properties.objective,
						data: data6
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/objective",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema19.properties.objective,
					data: data6
				});
				errors++;
			}
		}
		if (data.contracts !== void 0) {
			if (!validate56(data.contracts, {
				instancePath: instancePath + "/contracts",
				parentData: data,
				parentDataProperty: "contracts",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.transformations !== void 0) {
			let data8 = data.transformations;
			if (Array.isArray(data8)) {
				if (data8.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/transformations",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema19.properties.transformations,
						data: data8
					});
					errors++;
				}
				const len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data9 = data8[i0];
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.path === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/transformations/" + i0,
								keyword: "required",
								params: { missingProperty: "path" },
								parentSchema: schema19.properties.transformations.items,
								data: data9
							});
							errors++;
						}
						if (data9.description === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/transformations/" + i0,
								keyword: "required",
								params: { missingProperty: "description" },
								parentSchema: schema19.properties.transformations.items,
								data: data9
							});
							errors++;
						}
						for (const key1 in data9) if (!(key1 === "path" || key1 === "description")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/transformations/" + i0,
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								parentSchema: schema19.properties.transformations.items,
								data: data9
							});
							errors++;
						}
						if (data9.path !== void 0) {
							if (!validate60(data9.path, {
								instancePath: instancePath + "/transformations/" + i0 + "/path",
								parentData: data9,
								parentDataProperty: "path",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate60.errors);
								errors = vErrors.length;
							}
						}
						if (data9.description !== void 0) {
							let data11 = data9.description;
							if (typeof data11 === "string") {
								if (data11.length > 4e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/transformations/" + i0 + "/description",
										keyword: "maxLength",
										params: { limit: 4e3 },
										parentSchema: schema19.properties.transformations.items.properties.description,
										data: data11
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/transformations/" + i0 + "/description",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.transformations.items.properties.description,
									data: data11
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/transformations/" + i0,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema19.properties.transformations.items,
							data: data9
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/transformations",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.transformations,
					data: data8
				});
				errors++;
			}
		}
		if (data.outputs !== void 0) {
			let data12 = data.outputs;
			if (Array.isArray(data12)) {
				if (data12.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/outputs",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema19.properties.outputs,
						data: data12
					});
					errors++;
				}
				const len1 = data12.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate62(data12[i1], {
					instancePath: instancePath + "/outputs/" + i1,
					parentData: data12,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate62.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/outputs",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.outputs,
					data: data12
				});
				errors++;
			}
		}
		if (data.code !== void 0) {
			if (!validate56(data.code, {
				instancePath: instancePath + "/code",
				parentData: data,
				parentDataProperty: "code",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.experiments !== void 0) {
			if (!validate56(data.experiments, {
				instancePath: instancePath + "/experiments",
				parentData: data,
				parentDataProperty: "experiments",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.evaluation !== void 0) {
			if (!validate56(data.evaluation, {
				instancePath: instancePath + "/evaluation",
				parentData: data,
				parentDataProperty: "evaluation",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.data !== void 0) {
			let data17 = data.data;
			if (Array.isArray(data17)) {
				if (data17.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/data",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema19.properties.data,
						data: data17
					});
					errors++;
				}
				const len2 = data17.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data18 = data17[i2];
					const _errs33 = errors;
					let valid8 = false;
					const _errs34 = errors;
					if (!validate63(data18, {
						instancePath: instancePath + "/data/" + i2,
						parentData: data17,
						parentDataProperty: i2,
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate63.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs34 === errors;
					valid8 = valid8 || _valid0;
					const _errs35 = errors;
					if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
						if (data18.path === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/data/" + i2,
								keyword: "required",
								params: { missingProperty: "path" },
								parentSchema: schema19.properties.data.items.anyOf[1],
								data: data18
							});
							errors++;
						}
						if (data18.sha256 === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/data/" + i2,
								keyword: "required",
								params: { missingProperty: "sha256" },
								parentSchema: schema19.properties.data.items.anyOf[1],
								data: data18
							});
							errors++;
						}
						for (const key2 in data18) if (!(key2 === "path" || key2 === "sha256")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/data/" + i2,
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								parentSchema: schema19.properties.data.items.anyOf[1],
								data: data18
							});
							errors++;
						}
						if (data18.path !== void 0) {
							if (!validate63(data18.path, {
								instancePath: instancePath + "/data/" + i2 + "/path",
								parentData: data18,
								parentDataProperty: "path",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate63.errors);
								errors = vErrors.length;
							}
						}
						if (data18.sha256 !== void 0) {
							if (!validate71(data18.sha256, {
								instancePath: instancePath + "/data/" + i2 + "/sha256",
								parentData: data18,
								parentDataProperty: "sha256",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate71.errors);
								errors = vErrors.length;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/data/" + i2,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema19.properties.data.items.anyOf[1],
							data: data18
						});
						errors++;
					}
					var _valid0 = _errs35 === errors;
					valid8 = valid8 || _valid0;
					if (!valid8) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/data/" + i2,
							keyword: "anyOf",
							params: {},
							parentSchema: schema19.properties.data.items,
							data: data18
						});
						errors++;
					} else {
						errors = _errs33;
						if (vErrors !== null) {
							if (_errs33) vErrors.length = _errs33;
							else vErrors = null;
						}
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/data",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.data,
					data: data17
				});
				errors++;
			}
		}
		if (data.pipelines !== void 0) {
			if (!validate56(data.pipelines, {
				instancePath: instancePath + "/pipelines",
				parentData: data,
				parentDataProperty: "pipelines",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.packages !== void 0) {
			if (!validate56(data.packages, {
				instancePath: instancePath + "/packages",
				parentData: data,
				parentDataProperty: "packages",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.deterministic !== void 0) {
			let data23 = data.deterministic;
			if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
				if (data23.results === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/deterministic",
						keyword: "required",
						params: { missingProperty: "results" },
						parentSchema: schema19.properties.deterministic,
						data: data23
					});
					errors++;
				}
				for (const key3 in data23) if (!(key3 === "command" || key3 === "results" || key3 === "tolerance" || key3 === "tolerances" || key3 === "ignore")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/deterministic",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						parentSchema: schema19.properties.deterministic,
						data: data23
					});
					errors++;
				}
				if (data23.command !== void 0) {
					let data24 = data23.command;
					if (typeof data24 === "string") {
						if (data24.length > 4e3) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/deterministic/command",
								keyword: "maxLength",
								params: { limit: 4e3 },
								parentSchema: schema19.properties.deterministic.properties.command,
								data: data24
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/deterministic/command",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.deterministic.properties.command,
							data: data24
						});
						errors++;
					}
				}
				if (data23.results !== void 0) {
					let data25 = data23.results;
					if (Array.isArray(data25)) {
						if (data25.length > 2) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/deterministic/results",
								keyword: "maxItems",
								params: { limit: 2 },
								parentSchema: schema19.properties.deterministic.properties.results,
								data: data25
							});
							errors++;
						}
						if (data25.length < 2) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/deterministic/results",
								keyword: "minItems",
								params: { limit: 2 },
								parentSchema: schema19.properties.deterministic.properties.results,
								data: data25
							});
							errors++;
						}
						const len3 = data25.length;
						for (let i3 = 0; i3 < len3; i3++) if (!validate63(data25[i3], {
							instancePath: instancePath + "/deterministic/results/" + i3,
							parentData: data25,
							parentDataProperty: i3,
							rootData,
							dynamicAnchors
						})) {
							vErrors = joinErrors(vErrors, validate63.errors);
							errors = vErrors.length;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/deterministic/results",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema19.properties.deterministic.properties.results,
							data: data25
						});
						errors++;
					}
				}
				if (data23.tolerance !== void 0) {
					if (!validate76(data23.tolerance, {
						instancePath: instancePath + "/deterministic/tolerance",
						parentData: data23,
						parentDataProperty: "tolerance",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate76.errors);
						errors = vErrors.length;
					}
				}
				if (data23.tolerances !== void 0) {
					let data28 = data23.tolerances;
					if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
						if (Object.keys(data28).length > 200) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/deterministic/tolerances",
								keyword: "maxProperties",
								params: { limit: 200 },
								parentSchema: schema19.properties.deterministic.properties.tolerances,
								data: data28
							});
							errors++;
						}
						for (const key4 in data28) {
							const _errs53 = errors;
							if (typeof key4 === "string") {
								if (key4.length > 200) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/deterministic/tolerances",
										keyword: "maxLength",
										params: { limit: 200 },
										parentSchema: schema19.properties.deterministic.properties.tolerances.propertyNames,
										data: key4
									});
									errors++;
								}
							}
							if (!(_errs53 === errors)) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/deterministic/tolerances",
									keyword: "propertyNames",
									params: { propertyName: key4 },
									parentSchema: schema19.properties.deterministic.properties.tolerances,
									data: data28
								});
								errors++;
							}
						}
						for (const key5 in data28) if (!validate76(data28[key5], {
							instancePath: instancePath + "/deterministic/tolerances/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
							parentData: data28,
							parentDataProperty: key5,
							rootData,
							dynamicAnchors
						})) {
							vErrors = joinErrors(vErrors, validate76.errors);
							errors = vErrors.length;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/deterministic/tolerances",
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema19.properties.deterministic.properties.tolerances,
							data: data28
						});
						errors++;
					}
				}
				if (data23.ignore !== void 0) {
					let data30 = data23.ignore;
					if (Array.isArray(data30)) {
						if (data30.length > 100) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/deterministic/ignore",
								keyword: "maxItems",
								params: { limit: 100 },
								parentSchema: schema19.properties.deterministic.properties.ignore,
								data: data30
							});
							errors++;
						}
						const len4 = data30.length;
						for (let i4 = 0; i4 < len4; i4++) {
							let data31 = data30[i4];
							if (typeof data31 === "string") {
								if (data31.length > 200) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/deterministic/ignore/" + i4,
										keyword: "maxLength",
										params: { limit: 200 },
										parentSchema: schema19.properties.deterministic.properties.ignore.items,
										data: data31
									});
									errors++;
								}
								if (data31.length < 1) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/deterministic/ignore/" + i4,
										keyword: "minLength",
										params: { limit: 1 },
										parentSchema: schema19.properties.deterministic.properties.ignore.items,
										data: data31
									});
									errors++;
								}
								if (!pattern5.test(data31)) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/deterministic/ignore/" + i4,
										keyword: "pattern",
										params: { pattern: "^[^*]*[*]?[^*]*$" },
										parentSchema: schema19.properties.deterministic.properties.ignore.items,
										data: data31
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/deterministic/ignore/" + i4,
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.deterministic.properties.ignore.items,
									data: data31
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/deterministic/ignore",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema19.properties.deterministic.properties.ignore,
							data: data30
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/deterministic",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.deterministic,
					data: data23
				});
				errors++;
			}
		}
		if (data.environment !== void 0) {
			if (!validate56(data.environment, {
				instancePath: instancePath + "/environment",
				parentData: data,
				parentDataProperty: "environment",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.hardware !== void 0) {
			let data33 = data.hardware;
			if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
				for (const key6 in data33) if (!(key6 === "cpu" || key6 === "memory" || key6 === "accelerator" || key6 === "driver")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/hardware",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						parentSchema: schema19.properties.hardware,
						data: data33
					});
					errors++;
				}
				if (data33.cpu !== void 0) {
					let data34 = data33.cpu;
					if (typeof data34 === "string") {
						if (data34.length > 200) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/hardware/cpu",
								keyword: "maxLength",
								params: { limit: 200 },
								parentSchema: schema19.properties.hardware.properties.cpu,
								data: data34
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/hardware/cpu",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.hardware.properties.cpu,
							data: data34
						});
						errors++;
					}
				}
				if (data33.memory !== void 0) {
					let data35 = data33.memory;
					if (typeof data35 === "string") {
						if (data35.length > 200) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/hardware/memory",
								keyword: "maxLength",
								params: { limit: 200 },
								parentSchema: schema19.properties.hardware.properties.memory,
								data: data35
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/hardware/memory",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.hardware.properties.memory,
							data: data35
						});
						errors++;
					}
				}
				if (data33.accelerator !== void 0) {
					let data36 = data33.accelerator;
					if (typeof data36 === "string") {
						if (data36.length > 200) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/hardware/accelerator",
								keyword: "maxLength",
								params: { limit: 200 },
								parentSchema: schema19.properties.hardware.properties.accelerator,
								data: data36
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/hardware/accelerator",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.hardware.properties.accelerator,
							data: data36
						});
						errors++;
					}
				}
				if (data33.driver !== void 0) {
					let data37 = data33.driver;
					if (typeof data37 === "string") {
						if (data37.length > 200) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/hardware/driver",
								keyword: "maxLength",
								params: { limit: 200 },
								parentSchema: schema19.properties.hardware.properties.driver,
								data: data37
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/hardware/driver",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.hardware.properties.driver,
							data: data37
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/hardware",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.hardware,
					data: data33
				});
				errors++;
			}
		}
		if (data.preprocessing !== void 0) {
			let data38 = data.preprocessing;
			if (Array.isArray(data38)) {
				if (data38.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/preprocessing",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema19.properties.preprocessing,
						data: data38
					});
					errors++;
				}
				const len5 = data38.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data39 = data38[i5];
					if (typeof data39 === "string") {
						if (data39.length > 1e3) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/preprocessing/" + i5,
								keyword: "maxLength",
								params: { limit: 1e3 },
								parentSchema: schema19.properties.preprocessing.items,
								data: data39
							});
							errors++;
						}
						if (data39.length < 1) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/preprocessing/" + i5,
								keyword: "minLength",
								params: { limit: 1 },
								parentSchema: schema19.properties.preprocessing.items,
								data: data39
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/preprocessing/" + i5,
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.preprocessing.items,
							data: data39
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/preprocessing",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.preprocessing,
					data: data38
				});
				errors++;
			}
		}
		if (data["model-card"] !== void 0) {
			if (!validate63(data["model-card"], {
				instancePath: instancePath + "/model-card",
				parentData: data,
				parentDataProperty: "model-card",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.models !== void 0) {
			if (!validate56(data.models, {
				instancePath: instancePath + "/models",
				parentData: data,
				parentDataProperty: "models",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.metrics !== void 0) {
			if (!validate56(data.metrics, {
				instancePath: instancePath + "/metrics",
				parentData: data,
				parentDataProperty: "metrics",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.parameters !== void 0) {
			let data43 = data.parameters;
			if (Array.isArray(data43)) {
				if (data43.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/parameters",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema19.properties.parameters,
						data: data43
					});
					errors++;
				}
				const len6 = data43.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data44 = data43[i6];
					const _errs82 = errors;
					let valid22 = false;
					const _errs83 = errors;
					if (!validate63(data44, {
						instancePath: instancePath + "/parameters/" + i6,
						parentData: data43,
						parentDataProperty: i6,
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate63.errors);
						errors = vErrors.length;
					}
					var _valid1 = _errs83 === errors;
					valid22 = valid22 || _valid1;
					const _errs84 = errors;
					if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
						if (data44.path === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/parameters/" + i6,
								keyword: "required",
								params: { missingProperty: "path" },
								parentSchema: schema19.properties.parameters.items.anyOf[1],
								data: data44
							});
							errors++;
						}
						if (data44.schema === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/parameters/" + i6,
								keyword: "required",
								params: { missingProperty: "schema" },
								parentSchema: schema19.properties.parameters.items.anyOf[1],
								data: data44
							});
							errors++;
						}
						for (const key7 in data44) if (!(key7 === "path" || key7 === "schema")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/parameters/" + i6,
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								parentSchema: schema19.properties.parameters.items.anyOf[1],
								data: data44
							});
							errors++;
						}
						if (data44.path !== void 0) {
							if (!validate63(data44.path, {
								instancePath: instancePath + "/parameters/" + i6 + "/path",
								parentData: data44,
								parentDataProperty: "path",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate63.errors);
								errors = vErrors.length;
							}
						}
						if (data44.schema !== void 0) {
							let data46 = data44.schema;
							const _errs89 = errors;
							let valid24 = false;
							const _errs90 = errors;
							if (!validate63(data46, {
								instancePath: instancePath + "/parameters/" + i6 + "/schema",
								parentData: data44,
								parentDataProperty: "schema",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate63.errors);
								errors = vErrors.length;
							}
							var _valid2 = _errs90 === errors;
							valid24 = valid24 || _valid2;
							const _errs91 = errors;
							if (!(data46 && typeof data46 == "object" && !Array.isArray(data46))) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/parameters/" + i6 + "/schema",
									keyword: "type",
									params: { type: "object" },
									parentSchema: schema19.properties.parameters.items.anyOf[1].properties.schema.anyOf[1],
									data: data46
								});
								errors++;
							}
							var _valid2 = _errs91 === errors;
							valid24 = valid24 || _valid2;
							if (!valid24) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/parameters/" + i6 + "/schema",
									keyword: "anyOf",
									params: {},
									parentSchema: schema19.properties.parameters.items.anyOf[1].properties.schema,
									data: data46
								});
								errors++;
							} else {
								errors = _errs89;
								if (vErrors !== null) {
									if (_errs89) vErrors.length = _errs89;
									else vErrors = null;
								}
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/parameters/" + i6,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema19.properties.parameters.items.anyOf[1],
							data: data44
						});
						errors++;
					}
					var _valid1 = _errs84 === errors;
					valid22 = valid22 || _valid1;
					if (!valid22) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/parameters/" + i6,
							keyword: "anyOf",
							params: {},
							parentSchema: schema19.properties.parameters.items,
							data: data44
						});
						errors++;
					} else {
						errors = _errs82;
						if (vErrors !== null) {
							if (_errs82) vErrors.length = _errs82;
							else vErrors = null;
						}
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/parameters",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.parameters,
					data: data43
				});
				errors++;
			}
		}
		if (data.runs !== void 0) {
			if (!validate56(data.runs, {
				instancePath: instancePath + "/runs",
				parentData: data,
				parentDataProperty: "runs",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.tests !== void 0) {
			let data48 = data.tests;
			if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
				for (const key8 in data48) if (!(key8 === "unit" || key8 === "integration" || key8 === "end-to-end")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/tests",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 },
						parentSchema: schema19.properties.tests,
						data: data48
					});
					errors++;
				}
				if (data48.unit !== void 0) {
					if (!validate87(data48.unit, {
						instancePath: instancePath + "/tests/unit",
						parentData: data48,
						parentDataProperty: "unit",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate87.errors);
						errors = vErrors.length;
					}
				}
				if (data48.integration !== void 0) {
					if (!validate87(data48.integration, {
						instancePath: instancePath + "/tests/integration",
						parentData: data48,
						parentDataProperty: "integration",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate87.errors);
						errors = vErrors.length;
					}
				}
				if (data48["end-to-end"] !== void 0) {
					if (!validate87(data48["end-to-end"], {
						instancePath: instancePath + "/tests/end-to-end",
						parentData: data48,
						parentDataProperty: "end-to-end",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate87.errors);
						errors = vErrors.length;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/tests",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.tests,
					data: data48
				});
				errors++;
			}
		}
		if (data.lineage !== void 0) {
			if (!validate56(data.lineage, {
				instancePath: instancePath + "/lineage",
				parentData: data,
				parentDataProperty: "lineage",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.evidence !== void 0) {
			if (!validate56(data.evidence, {
				instancePath: instancePath + "/evidence",
				parentData: data,
				parentDataProperty: "evidence",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data["depends-on"] !== void 0) {
			let data54 = data["depends-on"];
			if (Array.isArray(data54)) {
				if (data54.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/depends-on",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema19.properties["depends-on"],
						data: data54
					});
					errors++;
				}
				const len7 = data54.length;
				for (let i7 = 0; i7 < len7; i7++) if (!validate54(data54[i7], {
					instancePath: instancePath + "/depends-on/" + i7,
					parentData: data54,
					parentDataProperty: i7,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate54.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/depends-on",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties["depends-on"],
					data: data54
				});
				errors++;
			}
		}
		if (data.locked !== void 0) {
			let data56 = data.locked;
			if (Array.isArray(data56)) {
				if (data56.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/locked",
						keyword: "maxItems",
						params: { limit: 200 },
						parentSchema: schema19.properties.locked,
						data: data56
					});
					errors++;
				}
				const len8 = data56.length;
				for (let i8 = 0; i8 < len8; i8++) {
					let data57 = data56[i8];
					if (typeof data57 === "string") {
						if (data57.length > 200) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/locked/" + i8,
								keyword: "maxLength",
								params: { limit: 200 },
								parentSchema: schema19.properties.locked.items,
								data: data57
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/locked/" + i8,
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.locked.items,
							data: data57
						});
						errors++;
					}
				}
				let i9 = data56.length;
				let j0;
				if (i9 > 1) {
					const indices0 = {};
					for (; i9--;) {
						let item0 = data56[i9];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/locked",
								keyword: "uniqueItems",
								params: {
									i: i9,
									j: j0
								},
								parentSchema: schema19.properties.locked,
								data: data56
							});
							errors++;
							break;
						}
						indices0[item0] = i9;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/locked",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.locked,
					data: data56
				});
				errors++;
			}
		}
		if (data.artifact !== void 0) {
			let data58 = data.artifact;
			if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
				if (data58.name === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/artifact",
						keyword: "required",
						params: { missingProperty: "name" },
						parentSchema: schema19.properties.artifact,
						data: data58
					});
					errors++;
				}
				if (data58.version === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/artifact",
						keyword: "required",
						params: { missingProperty: "version" },
						parentSchema: schema19.properties.artifact,
						data: data58
					});
					errors++;
				}
				for (const key9 in data58) if (!(key9 === "name" || key9 === "version" || key9 === "digest")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/artifact",
						keyword: "additionalProperties",
						params: { additionalProperty: key9 },
						parentSchema: schema19.properties.artifact,
						data: data58
					});
					errors++;
				}
				if (data58.name !== void 0) {
					let data59 = data58.name;
					if (typeof data59 === "string") {
						if (data59.length > 200) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/artifact/name",
								keyword: "maxLength",
								params: { limit: 200 },
								parentSchema: schema19.properties.artifact.properties.name,
								data: data59
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/artifact/name",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.artifact.properties.name,
							data: data59
						});
						errors++;
					}
				}
				if (data58.version !== void 0) {
					let data60 = data58.version;
					if (typeof data60 !== "string" && !(typeof data60 == "number" && isFinite(data60))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/artifact/version",
							keyword: "type",
							params: { type: schema19.properties.artifact.properties.version.type },
							parentSchema: schema19.properties.artifact.properties.version,
							data: data60
						});
						errors++;
					}
					if (typeof data60 === "string") {
						if (data60.length > 100) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/artifact/version",
								keyword: "maxLength",
								params: { limit: 100 },
								parentSchema: schema19.properties.artifact.properties.version,
								data: data60
							});
							errors++;
						}
					}
				}
				if (data58.digest !== void 0) {
					let data61 = data58.digest;
					if (typeof data61 === "string") {
						if (!pattern6.test(data61)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/artifact/digest",
								keyword: "pattern",
								params: { pattern: "^sha256:[0-9a-f]{64}$" },
								parentSchema: schema19.properties.artifact.properties.digest,
								data: data61
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/artifact/digest",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.artifact.properties.digest,
							data: data61
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/artifact",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.artifact,
					data: data58
				});
				errors++;
			}
		}
		if (data["failure-modes"] !== void 0) {
			let data62 = data["failure-modes"];
			if (Array.isArray(data62)) {
				if (data62.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/failure-modes",
						keyword: "maxItems",
						params: { limit: 200 },
						parentSchema: schema19.properties["failure-modes"],
						data: data62
					});
					errors++;
				}
				const len9 = data62.length;
				for (let i10 = 0; i10 < len9; i10++) {
					let data63 = data62[i10];
					if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
						if (data63.when === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/failure-modes/" + i10,
								keyword: "required",
								params: { missingProperty: "when" },
								parentSchema: schema19.properties["failure-modes"].items,
								data: data63
							});
							errors++;
						}
						if (data63.then === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/failure-modes/" + i10,
								keyword: "required",
								params: { missingProperty: "then" },
								parentSchema: schema19.properties["failure-modes"].items,
								data: data63
							});
							errors++;
						}
						for (const key10 in data63) if (!(key10 === "when" || key10 === "then")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/failure-modes/" + i10,
								keyword: "additionalProperties",
								params: { additionalProperty: key10 },
								parentSchema: schema19.properties["failure-modes"].items,
								data: data63
							});
							errors++;
						}
						if (data63.when !== void 0) {
							let data64 = data63.when;
							if (typeof data64 === "string") {
								if (data64.length > 4e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/failure-modes/" + i10 + "/when",
										keyword: "maxLength",
										params: { limit: 4e3 },
										parentSchema: schema19.properties["failure-modes"].items.properties.when,
										data: data64
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/failure-modes/" + i10 + "/when",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties["failure-modes"].items.properties.when,
									data: data64
								});
								errors++;
							}
						}
						if (data63.then !== void 0) {
							let data65 = data63.then;
							if (typeof data65 === "string") {
								if (data65.length > 4e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/failure-modes/" + i10 + "/then",
										keyword: "maxLength",
										params: { limit: 4e3 },
										parentSchema: schema19.properties["failure-modes"].items.properties.then,
										data: data65
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/failure-modes/" + i10 + "/then",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties["failure-modes"].items.properties.then,
									data: data65
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/failure-modes/" + i10,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema19.properties["failure-modes"].items,
							data: data63
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/failure-modes",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties["failure-modes"],
					data: data62
				});
				errors++;
			}
		}
		if (data.telemetry !== void 0) {
			let data66 = data.telemetry;
			if (Array.isArray(data66)) {
				if (data66.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/telemetry",
						keyword: "maxItems",
						params: { limit: 200 },
						parentSchema: schema19.properties.telemetry,
						data: data66
					});
					errors++;
				}
				const len10 = data66.length;
				for (let i11 = 0; i11 < len10; i11++) {
					let data67 = data66[i11];
					const _errs130 = errors;
					let valid37 = false;
					const _errs131 = errors;
					if (typeof data67 === "string") {
						if (data67.length > 200) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/telemetry/" + i11,
								keyword: "maxLength",
								params: { limit: 200 },
								parentSchema: schema19.properties.telemetry.items.anyOf[0],
								data: data67
							});
							errors++;
						}
						if (data67.length < 1) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/telemetry/" + i11,
								keyword: "minLength",
								params: { limit: 1 },
								parentSchema: schema19.properties.telemetry.items.anyOf[0],
								data: data67
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/telemetry/" + i11,
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.telemetry.items.anyOf[0],
							data: data67
						});
						errors++;
					}
					var _valid3 = _errs131 === errors;
					valid37 = valid37 || _valid3;
					const _errs133 = errors;
					if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
						if (data67.name === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/telemetry/" + i11,
								keyword: "required",
								params: { missingProperty: "name" },
								parentSchema: schema19.properties.telemetry.items.anyOf[1],
								data: data67
							});
							errors++;
						}
						for (const key11 in data67) if (!(key11 === "name" || key11 === "kind" || key11 === "unit" || key11 === "instrument" || key11 === "description")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/telemetry/" + i11,
								keyword: "additionalProperties",
								params: { additionalProperty: key11 },
								parentSchema: schema19.properties.telemetry.items.anyOf[1],
								data: data67
							});
							errors++;
						}
						if (data67.name !== void 0) {
							let data68 = data67.name;
							if (typeof data68 === "string") {
								if (data68.length > 200) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/telemetry/" + i11 + "/name",
										keyword: "maxLength",
										params: { limit: 200 },
										parentSchema: schema19.properties.telemetry.items.anyOf[1].properties.name,
										data: data68
									});
									errors++;
								}
								if (data68.length < 1) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/telemetry/" + i11 + "/name",
										keyword: "minLength",
										params: { limit: 1 },
										parentSchema: schema19.properties.telemetry.items.anyOf[1].properties.name,
										data: data68
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/telemetry/" + i11 + "/name",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.telemetry.items.anyOf[1].properties.name,
									data: data68
								});
								errors++;
							}
						}
						if (data67.kind !== void 0) {
							let data69 = data67.kind;
							if (!(data69 === "metric" || data69 === "attribute" || data69 === "span" || data69 === "event")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/telemetry/" + i11 + "/kind",
									keyword: "enum",
									params: { allowedValues: schema19.properties.telemetry.items.anyOf[1].properties.kind.enum },
									parentSchema: schema19.properties.telemetry.items.anyOf[1].properties.kind,
									data: data69
								});
								errors++;
							}
						}
						if (data67.unit !== void 0) {
							let data70 = data67.unit;
							if (typeof data70 === "string") {
								if (data70.length > 63) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/telemetry/" + i11 + "/unit",
										keyword: "maxLength",
										params: { limit: 63 },
										parentSchema: schema19.properties.telemetry.items.anyOf[1].properties.unit,
										data: data70
									});
									errors++;
								}
								if (data70.length < 1) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/telemetry/" + i11 + "/unit",
										keyword: "minLength",
										params: { limit: 1 },
										parentSchema: schema19.properties.telemetry.items.anyOf[1].properties.unit,
										data: data70
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/telemetry/" + i11 + "/unit",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.telemetry.items.anyOf[1].properties.unit,
									data: data70
								});
								errors++;
							}
						}
						if (data67.instrument !== void 0) {
							let data71 = data67.instrument;
							if (!(data71 === "counter" || data71 === "updowncounter" || data71 === "gauge" || data71 === "histogram")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/telemetry/" + i11 + "/instrument",
									keyword: "enum",
									params: { allowedValues: schema19.properties.telemetry.items.anyOf[1].properties.instrument.enum },
									parentSchema: schema19.properties.telemetry.items.anyOf[1].properties.instrument,
									data: data71
								});
								errors++;
							}
						}
						if (data67.description !== void 0) {
							let data72 = data67.description;
							if (typeof data72 === "string") {
								if (data72.length > 2e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/telemetry/" + i11 + "/description",
										keyword: "maxLength",
										params: { limit: 2e3 },
										parentSchema: schema19.properties.telemetry.items.anyOf[1].properties.description,
										data: data72
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/telemetry/" + i11 + "/description",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.telemetry.items.anyOf[1].properties.description,
									data: data72
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/telemetry/" + i11,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema19.properties.telemetry.items.anyOf[1],
							data: data67
						});
						errors++;
					}
					var _valid3 = _errs133 === errors;
					valid37 = valid37 || _valid3;
					if (!valid37) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/telemetry/" + i11,
							keyword: "anyOf",
							params: {},
							parentSchema: schema19.properties.telemetry.items,
							data: data67
						});
						errors++;
					} else {
						errors = _errs130;
						if (vErrors !== null) {
							if (_errs130) vErrors.length = _errs130;
							else vErrors = null;
						}
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/telemetry",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.telemetry,
					data: data66
				});
				errors++;
			}
		}
		if (data.remediation !== void 0) {
			let data73 = data.remediation;
			if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
				if (data73.action === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/remediation",
						keyword: "required",
						params: { missingProperty: "action" },
						parentSchema: schema19.properties.remediation,
						data: data73
					});
					errors++;
				}
				for (const key12 in data73) if (!(key12 === "action" || key12 === "mode" || key12 === "blast-radius" || key12 === "rate-limit" || key12 === "kill-switch" || key12 === "undo")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/remediation",
						keyword: "additionalProperties",
						params: { additionalProperty: key12 },
						parentSchema: schema19.properties.remediation,
						data: data73
					});
					errors++;
				}
				if (data73.action !== void 0) {
					let data74 = data73.action;
					if (typeof data74 === "string") {
						if (data74.length > 200) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/remediation/action",
								keyword: "maxLength",
								params: { limit: 200 },
								parentSchema: schema19.properties.remediation.properties.action,
								data: data74
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/remediation/action",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.remediation.properties.action,
							data: data74
						});
						errors++;
					}
				}
				if (data73.mode !== void 0) {
					let data75 = data73.mode;
					if (!(data75 === "shadow" || data75 === "approve" || data75 === "automatic")) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/remediation/mode",
							keyword: "enum",
							params: { allowedValues: schema19.properties.remediation.properties.mode.enum },
							parentSchema: schema19.properties.remediation.properties.mode,
							data: data75
						});
						errors++;
					}
				}
				if (data73["blast-radius"] !== void 0) {
					let data76 = data73["blast-radius"];
					if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
						if (Object.keys(data76).length > 20) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/remediation/blast-radius",
								keyword: "maxProperties",
								params: { limit: 20 },
								parentSchema: schema19.properties.remediation.properties["blast-radius"],
								data: data76
							});
							errors++;
						}
						for (const key13 in data76) {
							let data77 = data76[key13];
							if (!(typeof data77 == "number" && isFinite(data77)) && typeof data77 !== "string") {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/remediation/blast-radius/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
									keyword: "type",
									params: { type: schema19.properties.remediation.properties["blast-radius"].additionalProperties.type },
									parentSchema: schema19.properties.remediation.properties["blast-radius"].additionalProperties,
									data: data77
								});
								errors++;
							}
							if (typeof data77 === "string") {
								if (data77.length > 100) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/remediation/blast-radius/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
										keyword: "maxLength",
										params: { limit: 100 },
										parentSchema: schema19.properties.remediation.properties["blast-radius"].additionalProperties,
										data: data77
									});
									errors++;
								}
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/remediation/blast-radius",
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema19.properties.remediation.properties["blast-radius"],
							data: data76
						});
						errors++;
					}
				}
				if (data73["rate-limit"] !== void 0) {
					let data78 = data73["rate-limit"];
					if (typeof data78 === "string") {
						if (data78.length > 100) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/remediation/rate-limit",
								keyword: "maxLength",
								params: { limit: 100 },
								parentSchema: schema19.properties.remediation.properties["rate-limit"],
								data: data78
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/remediation/rate-limit",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.remediation.properties["rate-limit"],
							data: data78
						});
						errors++;
					}
				}
				if (data73["kill-switch"] !== void 0) {
					let data79 = data73["kill-switch"];
					if (typeof data79 === "string") {
						if (data79.length > 200) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/remediation/kill-switch",
								keyword: "maxLength",
								params: { limit: 200 },
								parentSchema: schema19.properties.remediation.properties["kill-switch"],
								data: data79
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/remediation/kill-switch",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.remediation.properties["kill-switch"],
							data: data79
						});
						errors++;
					}
				}
				if (data73.undo !== void 0) {
					if (!validate60(data73.undo, {
						instancePath: instancePath + "/remediation/undo",
						parentData: data73,
						parentDataProperty: "undo",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate60.errors);
						errors = vErrors.length;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/remediation",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.remediation,
					data: data73
				});
				errors++;
			}
		}
		if (data.rollout !== void 0) {
			let data81 = data.rollout;
			if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
				for (const key14 in data81) if (!(key14 === "flag" || key14 === "steps" || key14 === "hold")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/rollout",
						keyword: "additionalProperties",
						params: { additionalProperty: key14 },
						parentSchema: schema19.properties.rollout,
						data: data81
					});
					errors++;
				}
				if (data81.flag !== void 0) {
					let data82 = data81.flag;
					if (typeof data82 === "string") {
						if (data82.length > 200) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/rollout/flag",
								keyword: "maxLength",
								params: { limit: 200 },
								parentSchema: schema19.properties.rollout.properties.flag,
								data: data82
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/rollout/flag",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.rollout.properties.flag,
							data: data82
						});
						errors++;
					}
				}
				if (data81.steps !== void 0) {
					let data83 = data81.steps;
					if (Array.isArray(data83)) {
						if (data83.length > 50) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/rollout/steps",
								keyword: "maxItems",
								params: { limit: 50 },
								parentSchema: schema19.properties.rollout.properties.steps,
								data: data83
							});
							errors++;
						}
						const len11 = data83.length;
						for (let i12 = 0; i12 < len11; i12++) {
							let data84 = data83[i12];
							if (typeof data84 !== "string" && !(typeof data84 == "number" && isFinite(data84))) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/rollout/steps/" + i12,
									keyword: "type",
									params: { type: schema19.properties.rollout.properties.steps.items.type },
									parentSchema: schema19.properties.rollout.properties.steps.items,
									data: data84
								});
								errors++;
							}
							if (typeof data84 === "string") {
								if (data84.length > 50) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/rollout/steps/" + i12,
										keyword: "maxLength",
										params: { limit: 50 },
										parentSchema: schema19.properties.rollout.properties.steps.items,
										data: data84
									});
									errors++;
								}
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/rollout/steps",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema19.properties.rollout.properties.steps,
							data: data83
						});
						errors++;
					}
				}
				if (data81.hold !== void 0) {
					let data85 = data81.hold;
					if (typeof data85 === "string") {
						if (data85.length > 50) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/rollout/hold",
								keyword: "maxLength",
								params: { limit: 50 },
								parentSchema: schema19.properties.rollout.properties.hold,
								data: data85
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/rollout/hold",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.rollout.properties.hold,
							data: data85
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/rollout",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.rollout,
					data: data81
				});
				errors++;
			}
		}
		if (data.flags !== void 0) {
			let data86 = data.flags;
			if (Array.isArray(data86)) {
				if (data86.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/flags",
						keyword: "maxItems",
						params: { limit: 200 },
						parentSchema: schema19.properties.flags,
						data: data86
					});
					errors++;
				}
				const len12 = data86.length;
				for (let i13 = 0; i13 < len12; i13++) {
					let data87 = data86[i13];
					if (typeof data87 === "string") {
						if (data87.length > 200) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/flags/" + i13,
								keyword: "maxLength",
								params: { limit: 200 },
								parentSchema: schema19.properties.flags.items,
								data: data87
							});
							errors++;
						}
						if (data87.length < 1) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/flags/" + i13,
								keyword: "minLength",
								params: { limit: 1 },
								parentSchema: schema19.properties.flags.items,
								data: data87
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/flags/" + i13,
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.flags.items,
							data: data87
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/flags",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.flags,
					data: data86
				});
				errors++;
			}
		}
		if (data.rollback !== void 0) {
			if (!validate60(data.rollback, {
				instancePath: instancePath + "/rollback",
				parentData: data,
				parentDataProperty: "rollback",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.runbook !== void 0) {
			if (!validate60(data.runbook, {
				instancePath: instancePath + "/runbook",
				parentData: data,
				parentDataProperty: "runbook",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.learnings !== void 0) {
			if (!validate60(data.learnings, {
				instancePath: instancePath + "/learnings",
				parentData: data,
				parentDataProperty: "learnings",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.privacy !== void 0) {
			let data91 = data.privacy;
			if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
				if (data91["personal-data"] === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/privacy",
						keyword: "required",
						params: { missingProperty: "personal-data" },
						parentSchema: schema19.properties.privacy,
						data: data91
					});
					errors++;
				}
				for (const key15 in data91) if (!(key15 === "personal-data" || key15 === "notes")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/privacy",
						keyword: "additionalProperties",
						params: { additionalProperty: key15 },
						parentSchema: schema19.properties.privacy,
						data: data91
					});
					errors++;
				}
				if (data91["personal-data"] !== void 0) {
					let data92 = data91["personal-data"];
					const _errs182 = errors;
					let valid47 = false;
					const _errs183 = errors;
					if ("none" !== data92) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/privacy/personal-data",
							keyword: "const",
							params: { allowedValue: "none" },
							parentSchema: schema19.properties.privacy.properties["personal-data"].anyOf[0],
							data: data92
						});
						errors++;
					}
					var _valid4 = _errs183 === errors;
					valid47 = valid47 || _valid4;
					const _errs184 = errors;
					if (Array.isArray(data92)) {
						if (data92.length > 200) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/privacy/personal-data",
								keyword: "maxItems",
								params: { limit: 200 },
								parentSchema: schema19.properties.privacy.properties["personal-data"].anyOf[1],
								data: data92
							});
							errors++;
						}
						if (data92.length < 1) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/privacy/personal-data",
								keyword: "minItems",
								params: { limit: 1 },
								parentSchema: schema19.properties.privacy.properties["personal-data"].anyOf[1],
								data: data92
							});
							errors++;
						}
						const len13 = data92.length;
						for (let i14 = 0; i14 < len13; i14++) {
							let data93 = data92[i14];
							if (typeof data93 === "string") {
								if (data93.length > 200) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/privacy/personal-data/" + i14,
										keyword: "maxLength",
										params: { limit: 200 },
										parentSchema: schema19.properties.privacy.properties["personal-data"].anyOf[1].items,
										data: data93
									});
									errors++;
								}
								if (data93.length < 1) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/privacy/personal-data/" + i14,
										keyword: "minLength",
										params: { limit: 1 },
										parentSchema: schema19.properties.privacy.properties["personal-data"].anyOf[1].items,
										data: data93
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/privacy/personal-data/" + i14,
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.privacy.properties["personal-data"].anyOf[1].items,
									data: data93
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/privacy/personal-data",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema19.properties.privacy.properties["personal-data"].anyOf[1],
							data: data92
						});
						errors++;
					}
					var _valid4 = _errs184 === errors;
					valid47 = valid47 || _valid4;
					if (!valid47) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/privacy/personal-data",
							keyword: "anyOf",
							params: {},
							parentSchema: schema19.properties.privacy.properties["personal-data"],
							data: data92
						});
						errors++;
					} else {
						errors = _errs182;
						if (vErrors !== null) {
							if (_errs182) vErrors.length = _errs182;
							else vErrors = null;
						}
					}
				}
				if (data91.notes !== void 0) {
					let data94 = data91.notes;
					if (typeof data94 === "string") {
						if (data94.length > 4e3) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/privacy/notes",
								keyword: "maxLength",
								params: { limit: 4e3 },
								parentSchema: schema19.properties.privacy.properties.notes,
								data: data94
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/privacy/notes",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.privacy.properties.notes,
							data: data94
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/privacy",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.privacy,
					data: data91
				});
				errors++;
			}
		}
		if (data.ethics !== void 0) {
			let data95 = data.ethics;
			if (typeof data95 === "string") {
				if (data95.length > 4e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/ethics",
						keyword: "maxLength",
						params: { limit: 4e3 },
						parentSchema: schema19.properties.ethics,
						data: data95
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/ethics",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema19.properties.ethics,
					data: data95
				});
				errors++;
			}
		}
		if (data["review-by"] !== void 0) {
			if (!validate100(data["review-by"], {
				instancePath: instancePath + "/review-by",
				parentData: data,
				parentDataProperty: "review-by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate100.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema19,
			data
		});
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

const PATH = /\/|\.(?:ya?ml|json)$/i;
const ID = /(?:^|[{,])\s*["']?id["']?\s*:\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s#,}][^\n#,}]*))/gm;
function contractsById(repository, patterns) {
	let candidates;
	const known = /* @__PURE__ */ new Map();
	const suggest = fewSuggestions();
	const pathsOf = (id) => {
		candidates ??= mayHaveId(repository, patterns);
		const paths = known.get(id) ?? (candidates.get(id) ?? []).filter((path) => idOf$1(path, repository) === id);
		known.set(id, paths);
		return paths;
	};
	return (stated, record) => {
		if (PATH.test(stated)) return void 0;
		const file = resolvePath(repository, stated, record);
		if ("path" in file && repository.has(file.path)) return void 0;
		const [path, other] = pathsOf(stated);
		if (path !== void 0 && other === void 0) return { path };
		if (path !== void 0) return {
			message: `\`${stated}\` is the id of more than one contract: \`${path}\` and \`${other ?? ""}\``,
			remedy: "name the one that is meant by its path"
		};
		const [unread] = (candidates?.get(stated) ?? []).filter((candidate) => idOf$1(candidate, repository) === void 0);
		if (unread !== void 0) return {
			message: `the contract \`${stated}\` seems to be \`${unread}\`, which cannot be read`,
			remedy: "mend it"
		};
		const meant = suggest(stated, candidates?.keys() ?? []);
		return {
			message: `\`${stated}\` is neither a file nor the id of a contract${meant ? `; did you mean \`${meant}\`?` : ""}`,
			remedy: meant ? `write \`${meant}\`` : "name a contract by its path or its `id`"
		};
	};
}
function mayHaveId(repository, patterns) {
	const candidates = /* @__PURE__ */ new Map();
	for (const path of repository.match(patterns)) {
		const text = repository.text(path, LIMITS.configuration);
		if (typeof text !== "string") continue;
		const ids = new Set([...text.matchAll(ID)].map(([, double, single, plain = ""]) => double ?? single ?? plain.trim()));
		for (const id of ids) candidates.set(id, [...candidates.get(id) ?? [], path]);
	}
	return candidates;
}
function idOf$1(path, repository) {
	const document = repository.document(path, LIMITS.configuration);
	const value = "unreadable" in document ? void 0 : document.value;
	return typeof value === "object" && value !== null && "id" in value ? value.id : void 0;
}

function problemsOfGroup(group, ids, seen, suggest) {
	const { name, members, location, locateMember } = group;
	const twin = seen.get(name);
	if (!twin) seen.set(name, group);
	const problems = [];
	if (twin || ids.has(name)) problems.push({
		message: twin ? `the group \`${name}\` is also one of \`${twin.location.path}\`` : `the group \`${name}\` has the id of a feature`,
		remedy: "give it a name of its own",
		location
	});
	members.forEach((member, index) => {
		if (ids.has(member) || problems.length >= 100) return;
		const meant = suggest(member, ids);
		problems.push({
			message: `\`${member}\`, of the group \`${name}\`, is not a registered feature${meant ? `; did you mean \`${meant}\`?` : ""}`,
			remedy: "register it, or take it out of the group",
			location: locateMember(index)
		});
	});
	return problems;
}

function problemsOfWords(value, locate, vocabulary) {
	const problems = [];
	const { stage } = value;
	if (typeof stage === "string" && stage !== "" && stage !== "retired" && !vocabulary.stages.includes(stage)) problems.push({
		...unknownWord(stage, [...vocabulary.stages, RETIRED], "a stage"),
		location: locate("stage")
	});
	(Array.isArray(value["locked"]) ? value["locked"] : []).forEach((lock, index) => {
		if (typeof lock !== "string" || vocabulary.lockable.includes(lock)) return;
		const meant = didYouMean(lock, vocabulary.lockable);
		problems.push({
			message: `\`${lock}\` is neither a gate nor a check${meant ? `; did you mean \`${meant}\`?` : ""}`,
			remedy: "lock a gate (`data-contract`) or a check (`reproducibility/seed-recorded`)",
			location: locate("locked", index)
		});
	});
	return problems;
}

const IDENTIFIER = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const MOST_MEMBERS = 5e3;
const MOST_INHERITED = 5e7;
function isFeatureSet(value) {
	return isRecord(value) && value["id"] === void 0 && ("features" in value || "groups" in value);
}
function readFeatureSet({ value, locate, locateKey }) {
	const set = isRecord(value) ? value : {};
	const defaults = inheritsTooMuch(set) || !isRecord(set["defaults"]) ? {} : set["defaults"];
	const names = /* @__PURE__ */ new Map();
	return {
		members: items$1(set["features"]).slice(0, MOST_MEMBERS).map((entry, index) => {
			const own = isRecord(entry) ? entry : {};
			const id = own["id"];
			const name = typeof id === "string" && IDENTIFIER.test(id) ? id : `${index + 1}`;
			const count = (names.get(name) ?? 0) + 1;
			names.set(name, count);
			const keysTo = (keys) => {
				const [first] = keys;
				return first !== void 0 && !Object.hasOwn(own, first) && Object.hasOwn(defaults, first) ? ["defaults", ...keys] : [
					"features",
					index,
					...keys
				];
			};
			return {
				name: count === 1 ? name : `${name}~${count}`,
				index,
				value: {
					...defaults,
					...own
				},
				locate: (...keys) => locate(...keysTo(keys)),
				locateKey: (...keys) => locateKey(...keysTo(keys)),
				owns: (key) => Object.hasOwn(own, key)
			};
		}),
		groups: Object.entries(isRecord(set["groups"]) ? set["groups"] : {}).map(([name, members]) => ({
			name,
			members: items$1(members).filter((member) => typeof member === "string"),
			location: locate("groups", name),
			locateMember: (index) => locate("groups", name, index)
		}))
	};
}
function problemsOfSet(document, { members }) {
	const set = isRecord(document.value) ? document.value : {};
	const entries = items$1(set["features"]);
	return {
		ofFile: [...problemsOfForm(document, set), ...problemsOfDefaults(document, set)].slice(0, 100),
		ofMember: new Map(members.map((member) => [member.index, isRecord(entries[member.index]) ? problemsOfMember(member, document.path) : [{
			message: `\`features[${member.index}]\` is no mapping`,
			remedy: "write a feature: `id:`, `title:`, `stage:`",
			location: member.locate()
		}]]))
	};
}
const PARTS = [
	"defaults",
	"features",
	"groups"
];
function problemsOfForm(document, set) {
	const problems = [];
	const wrong = (message, remedy, ...keys) => void problems.push({
		message,
		remedy,
		location: document.locate(...keys)
	});
	for (const key of Object.keys(set).filter((name) => !PARTS.includes(name))) {
		const meant = didYouMean(key, PARTS);
		problems.push({
			message: `\`${shorten(key)}\` is not a key of a file with many features${meant ? `; did you mean \`${meant}\`?` : ""}`,
			remedy: meant ? `write \`${meant}\`` : `write one of ${PARTS.join(", ")}`,
			location: document.locateKey(key)
		});
	}
	const { features, defaults, groups } = set;
	if (features !== void 0 && !Array.isArray(features)) wrong("`features` is no list", "write a list", "features");
	if (items$1(features).length > MOST_MEMBERS) wrong(`the file holds ${items$1(features).length} features; ${MOST_MEMBERS} of them are read`, "split the file", "features");
	if (defaults !== void 0 && !isRecord(defaults)) wrong("`defaults` is no mapping", "write a mapping", "defaults");
	if (groups !== void 0 && !isRecord(groups)) wrong("`groups` is no mapping", "write a mapping", "groups");
	for (const [name, list] of Object.entries(isRecord(groups) ? groups : {})) {
		if (!IDENTIFIER.test(name)) wrong(`the group \`${shorten(name)}\` has no short name: letters, digits, dots, dashes and underscores`, "give it another name", "groups", name);
		if (!Array.isArray(list) || list.length === 0 || !list.every((member) => typeof member === "string")) wrong(`the group \`${shorten(name)}\` is no list of ids`, "write ids of features", "groups", name);
	}
	if (items$1(features).length === 0 && Object.keys(isRecord(groups) ? groups : {}).length === 0) wrong("the file names no feature and no group", "write one under `features:`", "features");
	return problems;
}
function problemsOfDefaults(document, set) {
	const { defaults } = set;
	if (!isRecord(defaults)) return [];
	if (inheritsTooMuch(set)) return [{
		message: `the defaults are too long for ${items$1(set["features"]).length} features to take them over; none of them does`,
		remedy: "say less in the defaults, or split the file",
		location: document.locate("defaults")
	}];
	const id = "id" in defaults ? [{
		message: "`defaults` cannot hold an `id`: each feature has its own",
		remedy: "take it out",
		location: document.locateKey("defaults", "id")
	}] : [];
	const part = {
		path: document.path,
		value: {
			title: "x",
			stage: "x",
			...defaults,
			id: "x"
		},
		problems: [],
		locate: (...keys) => document.locate("defaults", ...keys),
		locateKey: (...keys) => document.locateKey("defaults", ...keys)
	};
	return [...id, ...checkDocument(part, feature)];
}
function problemsOfMember({ value, locate, locateKey, owns }, path) {
	const part = {
		path,
		value,
		problems: [],
		locate,
		locateKey
	};
	const missing = [
		"id",
		"title",
		"stage"
	].filter((key) => value[key] === void 0).map((key) => ({
		message: `the feature has no \`${key}\`${key === "id" ? "" : ", and neither have the defaults"}`,
		remedy: `add \`${key}:\``,
		location: locate()
	}));
	if (feature(value)) return missing;
	const own = chooseComplaints(feature.errors ?? []).filter(({ error }) => {
		const [, key] = error.instancePath.split("/");
		if (key !== void 0) return owns(key.replaceAll("~1", "/").replaceAll("~0", "~"));
		const unknown = error.params["additionalProperty"];
		return typeof unknown === "string" && owns(unknown);
	});
	return [...missing, ...own.slice(0, 100).map((complaint) => describeComplaint(complaint, part))];
}
function inheritsTooMuch(set) {
	const count = Math.min(items$1(set["features"]).length, MOST_MEMBERS);
	return JSON.stringify(set["defaults"] ?? {}).length * count > MOST_INHERITED;
}
function items$1(value) {
	return Array.isArray(value) ? value : [];
}

function readFeatures(repository, patterns, vocabulary) {
	const read = {
		repository,
		vocabulary,
		contractsById: contractsById(repository, vocabulary.contracts ?? [])
	};
	const files = repository.match(patterns).map((path) => readRecordFile(path, read));
	const features = files.flatMap((file) => file.features);
	const ids = new Set(features.map(({ id }) => id));
	const groups = /* @__PURE__ */ new Map();
	const suggest = fewSuggestions();
	return withUniqueIds(files.flatMap((file) => {
		return withProblemsOfSet(file, [...file.problems, ...file.groups.flatMap((group) => problemsOfGroup(group, ids, groups, suggest))].sort(byLine).slice(0, 100), vocabulary.stages);
	}));
}
function readGroups(repository, patterns) {
	return new Map(repository.match(patterns).flatMap((path) => {
		const document = repository.document(path, LIMITS.configuration);
		if ("unreadable" in document || !isFeatureSet(document.value)) return [];
		return readFeatureSet(document).groups.map(({ name, members }) => [name, members]);
	}));
}
function readRecordFile(path, reading) {
	const none = {
		path,
		groups: [],
		problems: []
	};
	const document = reading.repository.document(path, LIMITS.configuration);
	if ("unreadable" in document) {
		const problem = {
			message: document.unreadable,
			location: {
				path,
				line: 1
			},
			...document.remedy ? { remedy: document.remedy } : {}
		};
		return {
			...none,
			features: [skeleton(path, {}, [problem])]
		};
	}
	if (isFeatureSet(document.value)) return readSetFile(document, reading);
	const value = isRecord(document.value) ? document.value : {};
	const problems = [...checkDocument(document, feature), ...problemsOfWords(value, document.locate, reading.vocabulary)];
	return {
		...none,
		features: [featureOf(path, value, document.locate, problems, reading)]
	};
}
function readSetFile(document, reading) {
	const { path } = document;
	const set = readFeatureSet(document);
	const { ofFile, ofMember } = problemsOfSet(document, set);
	const defaults = isRecord(document.value) ? document.value["defaults"] : void 0;
	const locateDefault = (...keys) => document.locate("defaults", ...keys);
	return {
		path,
		groups: set.groups,
		problems: [...ofFile, ...isRecord(defaults) ? problemsOfWords(defaults, locateDefault, reading.vocabulary) : []],
		features: set.members.map(({ name, index, value, locate, owns }) => {
			const own = Object.fromEntries(Object.entries(value).filter(([key]) => owns(key)));
			const problems = [...ofMember.get(index) ?? [], ...problemsOfWords(own, locate, reading.vocabulary)];
			return {
				...featureOf(`${path}#${name}`, value, locate, problems, reading),
				set: path
			};
		})
	};
}
function byLine({ location: left }, { location: right }) {
	return (left?.line ?? 0) - (right?.line ?? 0);
}
function withProblemsOfSet({ path, features }, problems, stages) {
	if (problems.length === 0) return features;
	const rank = ({ stage }) => stageRank(stages, stage) ?? stages.length;
	const [first, ...others] = features;
	if (!first) return [skeleton(path, {}, problems)];
	const furthest = others.reduce((most, feature) => rank(feature) > rank(most) ? feature : most, first);
	return features.map((feature) => feature === furthest ? {
		...feature,
		speaksForSet: true,
		problems: [...problems, ...feature.problems]
	} : feature);
}
function withUniqueIds(features) {
	const byId = /* @__PURE__ */ new Map();
	return features.map((feature) => {
		const other = byId.get(feature.id);
		if (!other) {
			byId.set(feature.id, feature);
			return feature;
		}
		const problem = {
			message: `the id \`${feature.id}\` is also that of \`${other.path}\``,
			remedy: "give each feature an id of its own",
			...place(feature.locate("id"))
		};
		return {
			...feature,
			id: `${feature.id} (${feature.path})`,
			problems: [...feature.problems, problem]
		};
	});
}
function featureOf(path, value, locate, known, reading) {
	const problems = [...known];
	return {
		...skeleton(path, value, problems),
		...paths(path, value, locate, problems, reading),
		locate,
		problems
	};
}
function skeleton(path, value, problems) {
	const id = text$1(value["id"]) ?? posix.basename(path).replace(/\.feature\.ya?ml(?=$|#)/, "");
	return {
		id,
		title: text$1(value["title"]) ?? id,
		stage: text$1(value["stage"]) ?? "",
		path,
		record: value,
		...NOTHING_NAMED,
		locate: () => ({
			path,
			line: 1
		}),
		problems
	};
}
function paths(record, value, locate, problems, { repository, contractsById: byId }) {
	const resolve = (stated, ...keys) => {
		if (typeof stated !== "string") return [];
		const resolved = resolvePath(repository, stated, record);
		if ("problem" in resolved) {
			problems.push({
				message: resolved.problem,
				remedy: resolved.remedy,
				location: locate(...keys)
			});
			return [];
		}
		return [stated.endsWith("/") && !resolved.path.endsWith("/") && resolved.path !== "" ? `${resolved.path}/` : resolved.path];
	};
	const list = (key) => items(value[key]).flatMap((stated, index) => resolve(stated, key, index));
	const tests = isRecord(value["tests"]) ? value["tests"] : {};
	const contract = (stated, index) => {
		const found = typeof stated === "string" ? byId(stated, record) : void 0;
		if (!found) return resolve(stated, "contracts", index);
		if ("path" in found) return [found.path];
		problems.push({
			...found,
			location: locate("contracts", index)
		});
		if (typeof stated === "string") unsettled.push(stated);
		return [];
	};
	const unsettled = [];
	const outputContracts = /* @__PURE__ */ new Map();
	for (const output of items(value["outputs"])) {
		const stated = isRecord(output) ? text$1(output["contract"]) : void 0;
		const found = stated === void 0 ? void 0 : byId(stated, record);
		if (stated === void 0 || !found) continue;
		if ("path" in found) outputContracts.set(stated, found.path);
		else unsettled.push(stated);
	}
	return {
		contracts: items(value["contracts"]).flatMap(contract),
		outputContracts,
		unsettled,
		code: list("code"),
		experiments: list("experiments"),
		evaluation: list("evaluation"),
		data: items(value["data"]).flatMap((entry, index) => {
			if (!isRecord(entry)) return resolve(entry, "data", index).map((path) => ({ path }));
			const sha256 = text$1(entry["sha256"]);
			return resolve(entry["path"], "data", index, "path").map((path) => ({
				path,
				...sha256 ? { sha256 } : {}
			}));
		}),
		packages: list("packages"),
		runs: list("runs"),
		tests: Object.fromEntries(TEST_KINDS.filter((kind) => tests[kind] !== void 0).map((kind) => [kind, Array.isArray(tests[kind]) ? tests[kind].flatMap((stated, index) => resolve(stated, "tests", kind, index)) : resolve(tests[kind], "tests", kind)])),
		evidence: list("evidence"),
		lineage: list("lineage")
	};
}
function impliedFeature(repository, stage, patterns) {
	const { path: _, ...nothing } = skeleton("", {}, []);
	return {
		...nothing,
		id: IMPLIED_FEATURE,
		title: IMPLIED_TITLE,
		stage,
		contracts: repository.match(patterns.contracts),
		experiments: repository.match(patterns.experiments),
		locate: () => void 0
	};
}
function dependenciesOf(feature) {
	return strings(feature.record["depends-on"]);
}
function locksOf(feature) {
	return strings(feature.record.locked);
}
function items(value) {
	return Array.isArray(value) ? value : [];
}
function strings(value) {
	return items(value).filter((item) => typeof item === "string");
}
function text$1(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
function place(location) {
	return location ? { location } : {};
}

const MOST_FILES = 1e4;
function listOutsideFiles(path) {
	try {
		if (!statSync(path).isDirectory()) return {
			paths: [path],
			folder: false
		};
		const paths = filesBelow(path);
		return paths.length > MOST_FILES ? { unreadable: `\`${path}\` holds more than ${MOST_FILES.toLocaleString("en-US")} files` } : {
			paths: paths.sort(),
			folder: true
		};
	} catch (error) {
		return { unreadable: fileComplaint(path, error) };
	}
}
function filesBelow(root) {
	const paths = [];
	const folders = [root];
	for (let folder = folders.pop(); folder !== void 0 && paths.length <= MOST_FILES; folder = folders.pop()) for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) folders.push(path);
		else if (entry.isFile()) paths.push(path);
	}
	return paths;
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
	return repository.expand([".github/workflows/"]).filter((path) => {
		if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) return false;
		const content = repository.text(path, LIMITS.configuration);
		return typeof content === "string" && content.includes("/promotion-gates");
	});
}

const CHECK_IDS = [
	"data-contract/evidence-present",
	"data-contract/document-valid",
	"data-contract/data-readable",
	"data-contract/statements-checked",
	"data-contract/columns-present",
	"data-contract/required-values-present",
	"data-contract/types-hold",
	"data-contract/values-unique",
	"data-contract/values-in-range",
	"data-contract/values-in-enumeration",
	"data-contract/values-match",
	"data-contract/structure-holds",
	"data-contract/references-hold",
	"data-contract/rules-hold",
	"data-contract/service-levels-kept",
	"data-contract/has-rows",
	"data-contract/columns-declared",
	"data-contract/columns-in-order",
	"data-contract/optional-columns-present",
	"data-contract/version-covers-changes",
	"data-contract/not-loosened-with-data",
	"data-contract/edge-cases-met",
	"experiment/evidence-present",
	"experiment/document-valid",
	"experiment/sections-written",
	"experiment/criteria-preregistered",
	"experiment/metrics-present",
	"experiment/same-data",
	"experiment/aggregates-agree",
	"experiment/threshold-holds",
	"experiment/improvement-reached",
	"experiment/not-worse",
	"experiment/equivalence-shown",
	"experiment/within-history",
	"experiment/segments-hold",
	"experiment/components-earn-their-place",
	"reproducibility/evidence-present",
	"reproducibility/data-snapshot",
	"reproducibility/line-endings",
	"reproducibility/pipeline-fresh",
	"reproducibility/packages-locked",
	"reproducibility/environment-pinned",
	"reproducibility/hardware-recorded",
	"reproducibility/preprocessing-recorded",
	"reproducibility/notebooks",
	"reproducibility/seed-recorded",
	"reproducibility/run-matches-code",
	"reproducibility/files-agree",
	"reproducibility/deterministic",
	"tests/evidence-present",
	"tests/reports-present",
	"tests/reports-readable",
	"tests/tests-ran",
	"tests/tests-passed",
	"tests/tests-not-removed",
	"tests/reports-current",
	"lineage/evidence-present",
	"lineage/remediation-not-rushed",
	"lineage/remediation-bounded",
	"lineage/registered",
	"lineage/links-resolve",
	"lineage/parameters-valid",
	"lineage/outputs-declared",
	"lineage/review-current",
	"lineage/lineage-readable",
	"lineage/traced",
	"lineage/sources-under-contract",
	"lineage/nothing-less-ready-behind",
	"lineage/personal-data-declared",
	"lineage/telemetry-known",
	"lineage/telemetry-has-units",
	"lineage/telemetry-alerted",
	"lineage/registry-readable",
	"lineage/registry-described",
	"lineage/served-views-kept",
	"lineage/registry-sources-changed",
	"governance/record-valid",
	"governance/record-kept",
	"governance/waivers-current",
	"governance/dependencies-ready",
	"governance/owners-declared"
];

const GATE_ENTRIES = [
	{
		id: "data-contract",
		gate: async () => (await import("./gate2.js")).dataContractGate,
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
		id: "experiment",
		gate: async () => (await import("./gate4.js")).experimentGate,
		keys: ["experiments", "evidence"],
		subjectsOf: async () => (await import("./collect3.js")).subjectsOf,
		collect: async () => (await import("./collect3.js")).collect,
		validator: async () => (await import("./evidence-experiment.js")).evidenceExperiment
	},
	{
		id: "reproducibility",
		gate: async () => (await import("./gate8.js")).reproducibilityGate,
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
		id: "tests",
		gate: async () => (await import("./gate10.js")).testsGate,
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
		id: "lineage",
		gate: async () => (await import("./gate6.js")).lineageGate,
		keys: ["lineage", "evidence"],
		subjectsOf: async () => (await import("./subjects-of2.js")).subjectsOf,
		collect: async () => (await import("./collect4.js")).collect,
		validator: async () => (await import("./evidence-lineage.js")).evidenceLineage
	}
];

const VOCABULARY = {
	gates: GATE_ENTRIES.map(({ id }) => id),
	checks: CHECK_IDS
};

const WAIVERS = "promotion.waivers.yml";
const BASELINE = "promotion.baseline.json";
async function loadConfiguration(git, repository, comparison, config) {
	const { base } = comparison;
	const places = policyPlaces(repository, base, config);
	const path = fromRoot(repository, places.judging);
	const stated = config.named ? config.path : posixPath(relative(config.workingDirectory, places.judging));
	const outside = repository.has(path) || base?.has(path) === true ? void 0 : outsidePolicy(places.judging, {
		path: stated,
		named: config.named
	});
	const filesBeside = (policy) => {
		const folder = policy === ".." || policy.startsWith("../") ? "." : posix.dirname(policy);
		const beside = (name) => posix.join(folder, name);
		return {
			policy,
			waivers: beside(WAIVERS),
			baseline: beside(BASELINE)
		};
	};
	const files = outside ? {
		policy: path,
		waivers: WAIVERS,
		baseline: BASELINE
	} : filesBeside(path);
	const headFiles = outside ? files : filesBeside(fromRoot(repository, places.head));
	const stages = BUILT_IN_POLICY.stages;
	const build = async (from, paths) => {
		const policyDocument = outside?.document ?? await documentOf(from, paths.policy);
		const waiversDocument = await documentOf(from, paths.waivers);
		const baselineDocument = await documentOf(from, paths.baseline);
		const policy = policyDocument && (await import("./read-policy.js")).readPolicy(policyDocument, VOCABULARY, stages);
		return {
			hasPolicy: policyDocument !== void 0,
			policy: effectivePolicy(policy),
			baseline: baselineDocument && (await import("./read-baseline2.js")).readBaseline(baselineDocument),
			waivers: waiversDocument ? (await import("./read-waivers.js")).readWaivers(waiversDocument, VOCABULARY.checks).waivers.map((waiver, index) => ({
				...waiver,
				location: waiversDocument.locate("waivers", index),
				merged: true
			})) : []
		};
	};
	const head = await build(repository, headFiles);
	const judging = base ? await build(base, files) : head;
	const paths = [.../* @__PURE__ */ new Set([...Object.values(files), ...Object.values(headFiles)])].filter((file) => repository.has(file) || base?.has(file) === true);
	const waivers = await withApprovals(git, base, files.waivers, judging.waivers, head.waivers);
	const changed = base ? paths.filter((file) => comparison.changed?.has(file) ?? base.blob(file) === void 0) : [];
	const information = outside ? {
		source: "given",
		path: stated,
		stages: [...judging.policy.stages]
	} : judging.hasPolicy ? {
		source: base ? "base" : "head",
		path,
		stages: [...judging.policy.stages]
	} : {
		source: "built-in",
		stages: [...judging.policy.stages]
	};
	return {
		judging: {
			policy: judging.policy,
			baseline: judging.baseline,
			waivers
		},
		...changed.length > 0 ? { proposed: {
			policy: head.policy,
			baseline: head.baseline,
			waivers: head.waivers
		} } : {},
		information,
		notices: changed.map((file) => ({
			message: `\`${file}\` is changed by this pull request; this run is judged by what the base branch says`,
			location: {
				path: file,
				line: 1
			}
		})),
		paths,
		files: await judgingFiles(base ?? repository, files, outside && {
			path: stated,
			sha256: outside.sha256
		}),
		onBase: judging.hasPolicy && base !== void 0,
		baseline: resolve(repository.root, files.baseline)
	};
}
const posixPath = (path) => path.split(sep).join("/");
const fromRoot = ({ root }, absolute) => posixPath(relative(root, absolute));
function policyPlaces(repository, base, config) {
	const { root } = repository;
	const own = resolve(config.workingDirectory, config.path);
	if (config.named) return {
		judging: own,
		head: own
	};
	const nearest = (isThere) => nearestFile(config.path, config.workingDirectory, root, isThere);
	const isFile = (path) => typeof readOutsideFile(join(root, path)) === "string";
	const judging = (base && nearest((path) => base.has(path))) ?? nearest((path) => repository.has(path) || isFile(path)) ?? own;
	return {
		judging,
		head: (base && nearest((path) => repository.has(path))) ?? judging
	};
}
function outsidePolicy(absolute, config) {
	const text = readOutsideFile(absolute);
	if (typeof text === "string") return {
		document: readDocument(config.path, text),
		sha256: createHash("sha256").update(text).digest("hex")
	};
	if (!config.named) return void 0;
	throw new ConfigurationError({
		message: `the policy cannot be read: ${text.unreadable}`,
		remedy: "name a file that is there in `config`, or leave it out for the built-in policy"
	});
}
async function judgingFiles(from, paths, outside) {
	const roles = {
		policy: "policy",
		waivers: "waivers",
		baseline: "known-debt"
	};
	return (await Promise.all([
		"policy",
		"waivers",
		"baseline"
	].map(async (key) => {
		if (key === "policy" && outside) return [{
			role: "policy",
			...outside
		}];
		if (!from.has(paths[key])) return [];
		const blob = await from.blob(paths[key]);
		return [{
			role: roles[key],
			path: paths[key],
			...blob === void 0 ? {} : { blob }
		}];
	}))).flat();
}
async function documentOf(from, path) {
	if (!from.has(path)) return void 0;
	if (!("root" in from)) return from.document(path);
	const document = from.document(path, LIMITS.configuration);
	if ("unreadable" in document) throw new ConfigurationError({
		message: document.unreadable,
		location: {
			path,
			line: 1
		},
		...document.remedy ? { remedy: document.remedy } : {}
	});
	return document;
}
async function withApprovals(git, base, path, judging, head) {
	const approved = await Promise.all(judging.map(async (waiver) => {
		const approvedBy = await blameLine(git, base?.commit ?? "HEAD", path, waiver.location.line ?? 1);
		return approvedBy ? {
			...waiver,
			approvedBy
		} : waiver;
	}));
	if (!base) return approved;
	const key = (waiver) => JSON.stringify([
		waiver.check,
		waiver.feature,
		waiver.about,
		waiver.until
	]);
	const merged = new Set(judging.map(key));
	return [...approved, ...head.filter((waiver) => !merged.has(key(waiver))).map((waiver) => ({
		...waiver,
		merged: false
	}))];
}

function patternsOf(policy, gate, option) {
	return [policy.option(gate, option, policy.stages[0] ?? "") ?? []].flat();
}

function readRegistered(repository, policy) {
	return readFeatures(repository, policy.records, {
		stages: policy.stages,
		lockable: [
			...VOCABULARY.gates,
			GOVERNANCE,
			...VOCABULARY.checks
		],
		contracts: patternsOf(policy, "data-contract", "contracts")
	});
}

function unknownFeature(name, features, groups = []) {
	const named = [...groups];
	const words = [...features.map(({ id }) => id), ...named];
	return unknownWord(name, words, named.length > 0 ? "a registered feature or group" : "a registered feature", words.length === 0 ? "no record is tracked here: `git add` yours first" : void 0);
}

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

const MOST_VISITED = 2e3;
function circleOfDependencies(first, back, byId) {
	const before = /* @__PURE__ */ new Map([[first, void 0]]);
	for (const [id] of before) {
		if (id === back) return wayTo(id, before);
		if (before.size > MOST_VISITED) return void 0;
		const feature = byId.get(id);
		for (const next of feature ? dependenciesOf(feature) : []) if (!before.has(next)) before.set(next, id);
	}
}
function wayTo(id, before) {
	const way = [];
	for (let at = id; at !== void 0; at = before.get(at)) way.unshift(at);
	return way;
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
		const circle = circleOfDependencies(id, feature.id, featureIndex(context.features).byId);
		return {
			id,
			...circle ? { circle: [...circle] } : {},
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
	const gates = [...context.entries.map(({ gate }) => gate), governance];
	const metas = new Map(gates.flatMap(metasOf).map((meta) => [meta.id, meta]));
	const judgement = {
		policy,
		waivers: configuration.waivers,
		debt: debtLookup(configuration.baseline),
		...context.comparison.changed ? { changed: context.comparison.changed } : {},
		now: context.now,
		metaOf: (check) => {
			const meta = metas.get(check);
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

async function loadGates(entries) {
	const loaded = [];
	for (const entry of entries) loaded.push({
		...entry,
		gate: await entry.gate()
	});
	return loaded;
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
	const entry = GATE_ENTRIES.find(({ id }) => id === report.gate);
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

function registered(feature) {
	return {
		id: feature.id,
		stage: feature.stage,
		dependsOn: dependenciesOf(feature)
	};
}
function repointed(feature, base) {
	const before = base?.find(({ id }) => id === feature.id)?.record;
	if (!before) return [];
	return GATE_ENTRIES.filter(({ keys }) => keys.some((key) => JSON.stringify(before[key]) !== JSON.stringify(feature.record[key]))).map(({ id }) => id);
}
async function registeredAt(tree, patterns, repository, head, below) {
	const matches = (0, import_picomatch.default)([...patterns]);
	const paths = tree.paths.filter((path) => below(path) && matches(path));
	const byPath = new Map(head.map((feature) => [feature.path, feature]));
	const byFile = /* @__PURE__ */ new Map();
	for (const feature of head) {
		const file = feature.set ?? feature.path ?? "";
		byFile.set(file, [...byFile.get(file) ?? [], feature]);
	}
	await tree.texts(paths.filter((path) => !repository.has(path)));
	return (await Promise.all(paths.map(async (file) => {
		const same = byFile.get(file);
		if (same && await repository.blob(file) === tree.blob(file)) return same.map(unchanged);
		const document = await tree.document(file);
		if (!document || !isFeatureSet(document.value)) {
			const value = document?.value;
			return [recordOnBase(file, value ?? {}, same?.length === 1 ? same[0]?.id : void 0)];
		}
		if (same?.some((feature) => feature.set === void 0 && Object.keys(feature.record).length === 0)) return [];
		return readFeatureSet(document).members.map((member) => {
			const path = `${file}#${member.name}`;
			const now = byPath.get(path);
			return now !== void 0 && canonicalRecord(now.record) === canonicalRecord(member.value) ? unchanged(now) : {
				...recordOnBase(path, member.value, now?.id),
				set: file
			};
		});
	}))).flat();
}
function unchanged(feature) {
	const { path = "", set } = feature;
	return {
		...registered(feature),
		path,
		...set === void 0 ? {} : { set }
	};
}
function recordOnBase(path, value, now) {
	return {
		id: typeof value["id"] === "string" ? value["id"] : now ?? posix.basename(path).replace(/\.feature\.ya?ml(?=$|#)/, ""),
		stage: typeof value["stage"] === "string" ? value["stage"] : "",
		dependsOn: [],
		path,
		record: value
	};
}
function ghost(one, base) {
	const { path, set } = base.find(({ id }) => id === one.id) ?? {};
	return {
		id: one.id,
		title: one.id,
		stage: one.stage,
		...path ? { path } : {},
		...set === void 0 ? {} : { set },
		record: {
			id: one.id,
			title: one.id,
			stage: one.stage
		},
		...NOTHING_NAMED,
		locate: () => void 0,
		problems: []
	};
}

async function readEvidence(repository, request, features) {
	const carried = [];
	const supplied = [];
	const committed = /* @__PURE__ */ new Map();
	const unreadable = /* @__PURE__ */ new Map();
	for (const feature of features) for (const path of feature.evidence) {
		const text = repository.text(path, LIMITS.evidence);
		const results = typeof text === "string" ? await toolResults(path, text) : void 0;
		if (results) {
			committed.set(path, {
				path,
				origin: "committed",
				results
			});
			continue;
		}
		const document = repository.document(path, LIMITS.evidence);
		const read = "unreadable" in document ? {
			refused: document.unreadable,
			remedy: document.remedy ?? "commit the report, or take it out of the record"
		} : await readGateReport(document);
		if ("report" in read) carried.push({
			origin: "committed",
			path,
			...digest(await repository.sha256(path)),
			report: read.report
		});
		else unreadable.set(feature.path ?? "", [...unreadable.get(feature.path ?? "") ?? [], {
			message: read.refused,
			remedy: read.remedy,
			path
		}]);
	}
	const problems = [];
	for (const stated of request.evidence) {
		const files = listOutsideFiles(resolve(request.workingDirectory, stated));
		if ("unreadable" in files) throw new ConfigurationError({
			message: `evidence: ${files.unreadable}`,
			remedy: "name a file or a folder that is there, or leave the input out"
		});
		for (const file of files.paths) {
			const path = relative(request.workingDirectory, file).split(sep).join("/");
			const read = await outsideReport(path, file, files.folder);
			if (!read) continue;
			if ("results" in read) supplied.push({
				path,
				origin: "supplied",
				results: read.results
			});
			else if ("refused" in read) problems.push({
				message: read.refused,
				remedy: read.remedy
			});
			else carried.push({
				origin: "supplied",
				path,
				...digest(read.sha256),
				report: read.report
			});
		}
	}
	return {
		carried,
		tools: (feature) => [...supplied, ...feature.evidence.flatMap((path) => committed.get(path) ?? [])],
		unreadable,
		problems: [...problems, ...duplicates(carried)]
	};
}
async function toolResults(path, text) {
	return (await import("./read-tool-results.js")).readToolResults(path, text);
}
async function outsideReport(path, file, folder) {
	if (folder && !/\.(json|xml)$/i.test(file)) return void 0;
	const text = readOutsideFile(file, LIMITS.evidence);
	if (typeof text !== "string") return {
		refused: text.unreadable,
		remedy: "make the report again"
	};
	const results = await toolResults(path, text);
	if (results) return { results };
	if (folder && !file.endsWith(".json")) return void 0;
	const document = readDocument(file.endsWith(".json") ? path : `${path}.json`, text);
	const kind = document.value?.kind;
	if (folder && document.problems.length === 0 && kind !== "promotion-gates/gate-report") return void 0;
	return {
		...await readGateReport(document),
		sha256: createHash("sha256").update(text).digest("hex")
	};
}
function digest(sha256) {
	return sha256 === void 0 ? {} : { sha256 };
}
function duplicates(carried) {
	const seen = /* @__PURE__ */ new Map();
	const problems = [];
	for (const { origin, path, report } of carried) {
		if (origin !== "supplied") continue;
		for (const part of report.features) for (const unit of part.units) {
			const key = `${report.gate}\0${part.feature}\0${unit.id}\0${report.producer.commit ?? ""}`;
			const other = seen.get(key);
			if (other !== void 0 && other !== path) problems.push({
				message: `\`${other}\` and \`${path}\` both report ${report.gate} on ${unit.id} of ${part.feature}`,
				remedy: "hand in one report for each gate"
			});
			seen.set(key, path);
		}
	}
	return problems;
}

function remediationNotices(features, before) {
	return features.flatMap((feature) => {
		const now = feature.record;
		const base = before(feature.id);
		const was = base ? base.record ?? now : {};
		const changes = remediationChanges(was, now);
		const [first] = changes;
		if (!first) return [];
		const location = feature.locate("remediation", ...first.keys);
		return [{
			message: `the remediation of \`${feature.id}\` is ${wordsOf(changes, was, now)}`,
			...location ? { location } : {}
		}];
	});
}
function wordsOf(changes, was, now) {
	if (remediationWords(was).length === 0) return `new in this pull request: ${remediationWords(now).join(", ")}`;
	if (remediationWords(now).length === 0) return `taken out by this pull request: ${remediationWords(was).join(", ")}`;
	return `changed by this pull request: ${changes.map(changeWords).join("; ")}`;
}
function changeWords({ keys, before, now }) {
	const what = keys.at(-1) ?? "";
	if (before === void 0) return `${what} ${now ?? ""} is new`;
	return now === void 0 ? `${what} ${before} is taken out` : `${what} ${before} → ${now}`;
}

function scope(question) {
	const { stages, head, base, changed, named, asStage } = question;
	const strictest = stages.at(-1) ?? "";
	const rank = (stage) => stageRank(stages, stage) ?? stages.length - 1;
	const before = base && new Map(base.map((feature) => [feature.id, feature]));
	const scoped = /* @__PURE__ */ new Map();
	const lowered = /* @__PURE__ */ new Set();
	for (const feature of head) {
		const stage = asStage ?? (stageRank(stages, feature.stage) === void 0 ? strictest : feature.stage);
		const raised = asStage !== void 0 && rank(asStage) > rank(feature.stage) ? { raisedFrom: feature.stage } : {};
		if (!before || !changed) {
			if (named.length === 0 || named.includes(feature.id)) scoped.set(feature.id, {
				id: feature.id,
				because: named.length > 0 ? "named" : "every-feature",
				stage,
				...raised
			});
			continue;
		}
		const was = before.get(feature.id);
		if (!was) {
			const above = rank(stage) > 0 ? { raisedFrom: "" } : {};
			scoped.set(feature.id, {
				id: feature.id,
				because: "registered",
				stage,
				...above,
				...raised
			});
		} else if (rank(feature.stage) > rank(was.stage)) scoped.set(feature.id, {
			id: feature.id,
			because: "raised",
			stage,
			raisedFrom: was.stage
		});
		else if (rank(feature.stage) < rank(was.stage)) {
			lowered.add(feature.id);
			scoped.set(feature.id, {
				id: feature.id,
				because: "lowered",
				stage,
				loweredFrom: was.stage,
				...raised
			});
		} else if (question.subjectsOf(feature.id).some((path) => changed.has(path))) scoped.set(feature.id, {
			id: feature.id,
			because: "changed",
			stage,
			...raised
		});
		else if (named.includes(feature.id)) scoped.set(feature.id, {
			id: feature.id,
			because: "named",
			stage,
			...raised
		});
	}
	const present = new Set(head.map((feature) => feature.id));
	for (const feature of base ?? []) {
		if (present.has(feature.id)) continue;
		lowered.add(feature.id);
		scoped.set(feature.id, {
			id: feature.id,
			because: "removed",
			stage: feature.stage,
			loweredFrom: feature.stage
		});
	}
	for (const feature of head) {
		if (scoped.has(feature.id) || !feature.dependsOn.some((id) => lowered.has(id))) continue;
		scoped.set(feature.id, {
			id: feature.id,
			because: "depends",
			stage: asStage ?? feature.stage
		});
	}
	return [...scoped.values()].filter((feature) => named.length === 0 || named.includes(feature.id)).sort((left, right) => left.id < right.id ? -1 : 1);
}

const MOST_PATHS = 200;
function mayName(paths) {
	if (paths.size > MOST_PATHS) return () => true;
	const parts = [...new Set([...paths].flatMap((path) => path.split("/")))];
	return (text) => ANYTHING.test(text) || parts.some((part) => text.includes(part));
}
const ANYTHING = /[*?\\]|\{(?![^{}]*:\s)[^{}]*\}|\[[^\]]*[!-][^\]]*\]|(^|[\s"',[(:-])\.{1,2}\/?($|[\s"',\])#])/m;

const GATES_OF_CONTRACTS = [
	"governance",
	"data-contract",
	"lineage"
];
async function unsettledContracts(features, repository, { changed, mergeBase }, patterns) {
	const unsettled = /* @__PURE__ */ new Map();
	const asking = features.filter(({ unsettled: ids }) => ids && ids.length > 0);
	if (!changed || asking.length === 0) return unsettled;
	const matches = (0, import_picomatch.default)([...patterns]);
	const files = /* @__PURE__ */ new Map();
	for (const path of [...changed].filter((one) => matches(one)).sort()) {
		const here = repository.has(path) ? repository.document(path, LIMITS.configuration) : void 0;
		const before = mergeBase?.paths.includes(path) ? await mergeBase.document(path) : void 0;
		for (const document of [here, before]) {
			const id = document && !("unreadable" in document) ? idOf(document.value) : void 0;
			if (id !== void 0) files.set(id, [...files.get(id) ?? [], path]);
		}
	}
	for (const { id, unsettled: ids = [] } of asking) {
		const own = [...new Set(ids.flatMap((one) => files.get(one) ?? []))];
		if (own.length > 0) unsettled.set(id, own);
	}
	return unsettled;
}
function idOf(value) {
	const id = typeof value === "object" && value !== null && "id" in value ? value.id : void 0;
	return typeof id === "string" ? id : void 0;
}

async function scopeOfRun(question) {
	const { request, repository, policy, entries, features, implied, baseRecords, changed } = question;
	const changedFiles = question.files.changed ?? /* @__PURE__ */ new Set();
	const gone = new Set([...changedFiles].filter((path) => !repository.has(path)));
	const bereft = (feature) => isBereft(feature, gone, repository);
	const byId = new Map(features.map((feature) => [feature.id, feature]));
	const unsettled = await unsettledContracts(features, repository, question.files, question.contracts);
	const withLineage = question.files.changed && !implied && entries.some(({ gate }) => gate.id === "lineage");
	const unalerted = withLineage ? await (await import("./lost-alerts.js")).lostAlerts(features, repository, policy, question.files) : /* @__PURE__ */ new Map();
	const bereavedGates = ({ id }) => [...unsettled.has(id) ? GATES_OF_CONTRACTS : [], ...unalerted.has(id) ? ["lineage"] : []];
	const toldLineage = withLineage ? await (await import("./lineage-subjects.js")).lineageSubjects(repository, policy, features, question.files) : () => [];
	const groups = request.features.length > 0 ? readGroups(repository, policy.records) : /* @__PURE__ */ new Map();
	const named = namedFeatures(request.features, features, groups, implied);
	if (implied) {
		const stage = request.stage ?? policy.stages[0] ?? "";
		return {
			scoped: features.map(({ id }) => ({
				id,
				because: "every-feature",
				stage
			})),
			bereft,
			bereavedGates
		};
	}
	const asking = [];
	if (changed) for (const { gate, subjectsOf: load } of entries) asking.push({
		gate: gate.id,
		subjectsOf: await load()
	});
	return {
		scoped: scope({
			stages: policy.stages,
			head: features.map(registered),
			...baseRecords ? { base: baseRecords } : {},
			...changed ? { changed } : {},
			subjectsOf: (id) => {
				const feature = byId.get(id);
				if (!feature) return [];
				return [
					...subjectsOf(feature, asking, repository, changedFiles, policy),
					...toldLineage(feature),
					...unsettled.get(id) ?? [],
					...unalerted.get(id) ?? [],
					...bereft(feature) ? gone : []
				];
			},
			named,
			...request.stage === void 0 ? {} : { asStage: request.stage }
		}),
		bereft,
		bereavedGates
	};
}
function namedFeatures(patterns, features, groups, implied) {
	const ids = features.map(({ id }) => id);
	return [...new Set(patterns.flatMap((pattern) => {
		const matches = (0, import_picomatch.default)(pattern);
		const members = new Set(groups.get(pattern));
		const found = ids.filter((id) => id === pattern || members.has(id) || matches(id));
		if (found.length === 0) throw new ConfigurationError(unknownFeature(pattern, implied ? [] : features, groups.keys()));
		return found;
	}))];
}
function documentsOf(feature) {
	return [
		...feature.path ? [feature.path] : [],
		...feature.contracts,
		...feature.experiments,
		...feature.data.map(({ path }) => path),
		...feature.packages,
		...feature.runs
	];
}
function isBereft(feature, gone, repository) {
	if (gone.size === 0) return false;
	const mayNameGone = mayName(gone);
	return documentsOf(feature).some((path) => {
		const text = repository.text(path, LIMITS.evidence);
		return gone.has(path) || typeof text === "string" && mayNameGone(text);
	});
}
function subjectsOf(feature, asking, repository, changed, policy) {
	const interesting = mayName(changed);
	return [
		...documentsOf(feature),
		...feature.evidence,
		...asking.flatMap(({ gate, subjectsOf: ask }) => ask(feature, repository, interesting, (name) => policy.option(gate, name, feature.stage)))
	];
}

async function verdictChanges(configuration, features, context, implied) {
	const { proposed } = configuration;
	if (!proposed || implied) return [];
	const { changed: _, ...comparison } = context.comparison;
	const whole = {
		...context,
		comparison
	};
	const changes = [];
	for (const feature of features) {
		const one = {
			id: feature.id,
			because: "every-feature",
			stage: feature.stage
		};
		if (stageRank(configuration.judging.policy.stages, feature.stage) === void 0) continue;
		const from = (await judgeFeature(one, feature, configuration.judging, whole)).feature.verdict;
		const to = (await judgeFeature(one, feature, proposed, whole)).feature.verdict;
		if (from !== to) changes.push({
			feature: feature.id,
			from,
			to
		});
	}
	return changes;
}

async function judgeRepository(request, { git, ...opened }) {
	const configuration = await loadConfiguration(git, opened.repository, opened.comparison, {
		...request.config,
		workingDirectory: request.workingDirectory
	});
	const { policy } = configuration.judging;
	const { stages } = policy;
	if (request.stage !== void 0 && !stages.includes(request.stage)) throw new ConfigurationError(unknownWord(request.stage, stages, "a stage of the policy"));
	for (const gate of request.gates) if (!VOCABULARY.gates.includes(gate)) throw new ConfigurationError(unknownWord(gate, VOCABULARY.gates, "a gate"));
	const prefix = relative(opened.repository.root, request.workingDirectory).split(sep).join("/");
	const below = (path) => prefix === "" || path.startsWith(`${prefix}/`);
	const contracts = patternsOf(policy, "data-contract", "contracts");
	const experiments = patternsOf(policy, "experiment", "experiments");
	const records = readRegistered(opened.repository, policy).filter((feature) => below(feature.path ?? ""));
	const { mergeBase } = opened.comparison;
	const baseRecords = mergeBase && await registeredAt(mergeBase, policy.records, opened.repository, records, below);
	const repository = withRecordsAsFiles(opened.repository, records);
	const comparison = withComparedRecords(opened.comparison, records, baseRecords ?? []);
	const implied = records.length === 0 && (baseRecords?.length ?? 0) === 0;
	const features = implied ? [impliedFeature(repository, stages[0] ?? "", {
		contracts,
		experiments
	})] : records;
	const entries = await loadGates(GATE_ENTRIES.filter(({ id }) => request.gates.length === 0 || request.gates.includes(id)));
	const byId = new Map(features.map((feature) => [feature.id, feature]));
	const { scoped, bereft, bereavedGates } = await scopeOfRun({
		request,
		repository,
		policy,
		contracts,
		entries,
		features,
		implied,
		baseRecords,
		changed: comparison.changed,
		files: opened.comparison
	});
	const collectors = /* @__PURE__ */ new Map();
	if (request.collect && (scoped.length > 0 || configuration.proposed)) for (const { gate, collect } of entries) collectors.set(gate.id, await collect());
	const durations = {};
	const time = request.timer(policy.timeout);
	const signal = AbortSignal.any([request.signal, time]);
	const cache = /* @__PURE__ */ new Map();
	const collected = (entry, feature, stage) => {
		const collect = collectors.get(entry.gate.id);
		if (!collect) return Promise.resolve([]);
		const key = `${entry.gate.id}\0${feature.id}`;
		let units = cache.get(key);
		if (!units) {
			const started = request.stopwatch();
			const option = (name) => request.options?.[entry.gate.id]?.[name] ?? policy.option(entry.gate.id, name, stage);
			units = collect({
				repository,
				comparison,
				feature,
				features: records,
				stages,
				...atBase(feature),
				...owners ? { owners } : {},
				option,
				engine: request.engine,
				tools: evidence.tools(feature).filter(({ origin }) => origin === "supplied" || policy.leastOrigin(stage) === "committed"),
				now: request.now,
				signal
			}).finally(() => {
				durations[entry.gate.id] = (durations[entry.gate.id] ?? 0) + request.stopwatch() - started;
			});
			cache.set(key, units);
		}
		return units;
	};
	const baseById = new Map(baseRecords?.map((record) => [record.id, record]));
	const atBase = (feature) => {
		const before = baseById.get(feature.id);
		return before ? { recordAtBase: before.record ?? feature.record } : {};
	};
	const featureOf = (one) => byId.get(one.id) ?? ghost(one, baseRecords ?? []);
	const evidence = await readEvidence(repository, request, scoped.map(featureOf));
	const owners = await readOwners(repository, comparison);
	const workflows = workflowsOf(repository);
	const context = {
		repository,
		comparison,
		entries,
		collected,
		carried: evidence.carried,
		unreadable: evidence.unreadable,
		features: records,
		...owners ? { owners } : {},
		guarded: implied ? [] : [...configuration.paths, ...workflows],
		repointed: (feature) => [...repointed(feature, baseRecords), ...bereavedGates(feature)],
		recordOnBase: (feature) => baseRecords?.find(({ id }) => id === feature.id)?.record,
		bereft,
		now: request.now
	};
	const judged = [];
	for (const one of scoped) {
		request.progress(`judging ${one.id} at ${one.stage}`);
		await new Promise((resolve) => setImmediate(resolve));
		try {
			signal.throwIfAborted();
			judged.push(await judgeFeature(one, featureOf(one), configuration.judging, context));
			signal.throwIfAborted();
		} catch (error) {
			if (request.signal.aborted || !time.aborted) throw error;
			break;
		}
	}
	const late = time.aborted ? [{
		message: `the ${policy.timeout} seconds that a run may take are used up; ${scoped.length - judged.length} of ${scoped.length} features were not looked at`,
		remedy: "give the run more time (`timeout` in the policy), or let the gates run in jobs of their own"
	}] : [];
	const changes = configuration.proposed && !time.aborted ? await verdictChanges(configuration, features, context, implied) : void 0;
	const withLineage = !time.aborted && entries.some(({ gate }) => gate.id === "lineage") && (request.collect || judged.some((one) => one.evidence.some(({ gate, elsewhere }) => gate === "lineage" && elsewhere.length > 0)));
	const report = assembleReport({
		request,
		configuration,
		comparison,
		repository,
		judged,
		features,
		implied,
		evidence: { problems: [...evidence.problems, ...late] },
		baseRecords,
		changes,
		lineage: withLineage ? (await import("./lineage-of-change.js")).lineageOfChange({
			repository,
			comparison,
			policy,
			features: records,
			judged,
			owners
		}) : {},
		remediations: baseRecords ? remediationNotices(scoped.flatMap(({ id }) => byId.get(id) ?? []), (id) => baseById.get(id)) : [],
		workflows,
		unclaimed: implied ? [] : unclaimed(repository, [...contracts, ...experiments].flat(), records).filter(below)
	});
	const producer = {
		tool: request.tool.name,
		version: request.tool.version,
		time: request.now.toISOString(),
		...report.head ? { commit: report.head } : {},
		...request.run ? { run: request.run } : {}
	};
	return {
		report,
		baseline: configuration.baseline,
		materials: {
			configuration: configuration.files,
			features: judged.map(({ materials }) => materials)
		},
		gateReports: request.collect ? gateReports(judged, entries, producer, "1.0") : [],
		durations
	};
}

export { governance as _, gateReports as a, patternsOf as c, readOwners as d, listOutsideFiles as f, effectiveSeverity as g, metasOf as h, judgeFeature as i, loadConfiguration as l, readFeatures as m, withRecordsAsFiles as n, unknownFeature as o, locksOf as p, loadGates as r, readRegistered as s, judgeRepository as t, GATE_ENTRIES as u };