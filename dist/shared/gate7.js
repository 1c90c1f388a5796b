import { a as differingFiles, i as codeDifferences, v as nameSome, y as grouped } from "./basics.js";
import { t as runName } from "./run-name.js";

const MOST_ANSWERS$3 = 50;
function trackedAlone({ datasets = [], runs }) {
	const [first] = datasets;
	const named = [...new Set(datasets.map(({ name, digest }) => `\`${name}\` (\`${digest}\`)`))];
	const recorded = new Set(datasets.map(nameOfRun));
	const silent = runs.filter((run) => run.tracked && !recorded.has(runName(run))).map((run) => `\`${runName(run)}\``);
	const none = silent.length === 0 ? "" : `; ${nameSome(silent)} recorded no data set`;
	return {
		outcome: "unknown",
		message: `the data is named by digests of MLflow’s own alone, which cannot be computed here: ${nameSome(named)}${none}`,
		about: "data of tracked runs",
		...first ? { location: first.location } : {},
		remedy: "name the files too, by what can be computed: a SHA256SUMS file or a file of DVC under `data:` in the record",
		subjects: [...new Set(datasets.map(({ run }) => run))]
	};
}
function* trackedAlike(datasets) {
	const names = [...new Set(datasets.map(({ name }) => name))];
	for (const name of names.slice(0, MOST_ANSWERS$3)) {
		const all = datasets.filter((dataset) => dataset.name === name);
		const runs = [...new Set(all.map(nameOfRun))];
		if (runs.length < 2) continue;
		const contexts = [...new Set(all.flatMap(({ context }) => context ?? []))].sort();
		const differences = (contexts.length === 0 ? [void 0] : contexts).flatMap((context) => {
			const compared = differenceIn(all.filter((dataset) => context === void 0 || (dataset.context ?? context) === context));
			return compared ? [{
				...compared,
				context
			}] : [];
		});
		const common = {
			about: `data set ${name}`,
			subjects: [...new Set(all.map(({ run }) => run))]
		};
		const [difference] = differences;
		if (difference) {
			const { first, other, expected, observed, location } = difference;
			const where = nameSome(differences.flatMap(({ context }) => context ?? []));
			yield {
				...common,
				location,
				outcome: "fail",
				message: `the runs did not use the same data${where === "" ? "" : ` for ${where}`}: \`${name}\` has another digest in \`${other}\` than in \`${first}\``,
				expected,
				observed,
				remedy: "name runs on the same data, or run again on it"
			};
			continue;
		}
		if (!(contexts.length === 0 || contexts.some((context) => runsIn(all, context).length > 1)) && new Set(all.map(({ digest }) => digest)).size > 1) continue;
		const location = all[0]?.location;
		yield {
			...common,
			...location ? { location } : {},
			outcome: "pass",
			message: `the data set \`${name}\` has the same digest in ${grouped(runs.length)} runs (MLflow’s own, which cannot be computed here)`
		};
	}
}
function runsIn(datasets, context) {
	return [...new Set(datasets.filter((dataset) => (dataset.context ?? context) === context).map((one) => nameOfRun(one)))];
}
function differenceIn(datasets) {
	const digestsOf = (run) => [...new Set(datasets.flatMap((dataset) => nameOfRun(dataset) === run ? [dataset.digest] : []))].sort().join(", ");
	const [first = ""] = datasets.map(nameOfRun);
	const expected = digestsOf(first);
	const different = datasets.find((dataset) => digestsOf(nameOfRun(dataset)) !== expected);
	if (!different) return void 0;
	const other = nameOfRun(different);
	return {
		first,
		other,
		expected,
		observed: digestsOf(other),
		location: different.location
	};
}
function nameOfRun({ run, id }) {
	return runName({
		path: run,
		...id === void 0 ? {} : { id }
	});
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
		if (feature?.record && feature.dataLists === 0 && datasets.length > 0) yield trackedAlone(feature);
		yield* trackedAlike(datasets);
		if (feature?.record && feature.dataLists === 0 && datasets.length === 0) yield undeclared(feature, feature.record);
		if (!data) return;
		const files = subjects.flatMap(({ role, path }) => role === "data" && path !== void 0 ? [path] : []);
		yield* listAnswers(data, [.../* @__PURE__ */ new Set([data.path, ...files])]);
	}
};
function undeclared({ runs, results }, record) {
	const unread = runs.find((run) => run.unread);
	if (unread) return {
		outcome: "unknown",
		message: `whether the data is named by its digest cannot be told: the record names none, and the run \`${runName(unread)}\` cannot be read here`,
		about: "data",
		location: unread.location,
		remedy: `see what is said of \`${runName(unread)}\`, or name the data under \`data:\` in the record`,
		subjects: [record.path, unread.path]
	};
	const lock = results.find(({ stage }) => stage)?.stage?.lock;
	return {
		outcome: "fail",
		message: "no data snapshot is declared: neither the record nor a run record names data by its digest",
		undeclared: true,
		about: "data",
		expected: "`data:` in the record, with a file of DVC, a SHA256SUMS file, or files and their digests",
		observed: "none",
		location: record,
		remedy: lock === void 0 ? "write `sha256sum FILE… > SHA256SUMS` in the data’s folder, and name that file under `data:` in the record" : `name \`${lock}\`, or the \`.dvc\` files of what its stages begin with, under \`data:\` in the record`,
		subjects: [record.path]
	};
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
		const which = data.files === 1 ? "" : lineEndings === data.files ? "all of them " : `${grouped(lineEndings)} of them `;
		const but = lineEndings === 0 ? "" : `, ${which}but for line endings`;
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
	return `${grouped(number)} ${what}${number === 1 ? "" : "s"}`;
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
	const { first, second, files, same, numbers, leftOut, moved, differing, onlyFirst, onlySecond } = comparison;
	const of = `\`${first}\` and \`${second}\``;
	const parts = [
		...moved.total > 0 ? [movedWords(moved)] : [],
		...differing.total > 0 ? [`${names(differing)} ${differing.total === 1 ? "differs" : "differ"}${moved.total > 0 ? " otherwise" : ""}`] : [],
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
	const rest = within === 0 ? "" : `, ${within === files ? "all" : grouped(within)} of them within the tolerances (${grouped(numbers)} numbers compared)`;
	return {
		outcome: "pass",
		message: `${of} hold the same ${grouped(files)} ${files === 1 ? "file" : "files"}${within === 0 ? ", byte for byte" : rest}${leftOut ? `; ${leftOutWords(leftOut)} left out, as \`ignore:\` says` : ""}`
	};
}
function leftOutWords({ files, values }) {
	const counted = (number, what) => number > 0 ? [`${grouped(number)} ${what}${number === 1 ? "" : "s"}`] : [];
	return [...counted(files, "other file"), ...counted(values, "value")].join(" and ");
}
function movedWords({ total, first }) {
	const named = first.slice(0, MOST_NAMED$1).map((number) => `${number.name} in \`${number.file}\` ${number.first} → ${number.second}`);
	const more = total > named.length ? ` and ${grouped(total - named.length)} more` : "";
	return `${grouped(total)} ${total === 1 ? "number" : "numbers"} moved: ${named.join(", ")}${more}`;
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
			if (unread) yield {
				outcome: unread.because === "malformed" ? "fail" : "unknown",
				message: `the environment \`${path}\` cannot be looked at: ${unread.message}`,
				about: path,
				location: unread.location ?? location,
				remedy: "mend or commit the file, or name the Dockerfile that counts under `environment:`",
				subjects: [...record ? [record.path] : [], path]
			};
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
function says({ by, says: words, location: { path } }) {
	return `${path.endsWith(by) ? `\`${path}\`` : `${by} (\`${path}\`)`} says \`${words}\``;
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
		for (const run of feature.runs) {
			const { path, tracked, location } = run;
			if (tracked?.homePath === void 0) continue;
			yield {
				outcome: "fail",
				message: `the run \`${runName(run)}\` keeps its artifacts in somebody’s home folder (\`${tracked.homePath}\`)`,
				about: `${runName(run)}: artifacts`,
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
		many: "runs of models",
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
		message: `${grouped(count)} ${count === 1 ? many.replace(/s( of|$)/, "$1") : many} agree${count === 1 ? "s" : ""} wherever ${count === 1 ? "it is" : "they are"} stated`,
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
			message: `whether \`${unread ? runName(unread) : ""}\` says ${missing} cannot be told: it cannot be read${unread?.unread?.because === "absent" ? " here" : ""}`,
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
			message: `${grouped(rest)} more of \`${path}\` differ only in their line endings`,
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
	const { leftOut = 0 } = cells;
	const skipped = leftOut > 0 ? `, and ${leftOut} left out by the tag \`skip-execution\`` : "";
	const code = `${cells.code} code ${cells.code === 1 ? "cell" : "cells"}${skipped}`;
	if (policy === "stripped") return `\`${path}\` is stripped: no outputs, no counts (${code}; ${by})`;
	return order === "fresh" ? `\`${path}\` ran from top to bottom in a new kernel: ${code}, no stored error (${by})` : `\`${path}\` holds no stored error, home path or secret; how it ran is not asked (${code}; ${by})`;
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
	const { path, location, cells, order, kernel, languageVersion, format } = notebook;
	if (!cells || cells.code === 0) return void 0;
	const missing = [kernel === void 0 ? "the kernel" : "", languageVersion === void 0 && policy === "executed-in-order" && order !== "not-run" ? "the version of the language" : ""].filter((part) => part !== "");
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
		const named = nameSome(marks.first.map(({ what, cell }) => `${what} (${cell === void 0 ? "metadata" : `cell ${cell}`})`), marks.total);
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
	const of = `${grouped(packages)} ${packages === 1 ? "package" : "packages"}`;
	if (open.total > 0) yield {
		outcome: "fail",
		message: `\`${path}\`${note} leaves ${grouped(open.total)} of ${of} open: ${inWords$2(open, path)}`,
		about: path,
		size: open.total,
		expected: hashed ? "every package fixed to its bytes" : "every package fixed to one version",
		observed: inWords$2(open, path),
		location: open.first[0]?.location ?? place,
		...lock.renew === void 0 || lock.format === "pylock" ? {} : { remedy: `write it anew with \`${lock.renew}\`` },
		subjects
	};
	if (uncheckable.total > 0) yield {
		outcome: "unknown",
		message: `\`${path}\`${note} cannot be told in full: ${inWords$2(uncheckable, path)}`,
		about: `${path}: what cannot be told`,
		size: uncheckable.total,
		location: uncheckable.first[0]?.location ?? place,
		remedy: "commit the files that the lock leads to, or state the packages in the lock itself",
		subjects
	};
	const { stale, manifest } = lock;
	if (stale && stale.total > 0) yield {
		outcome: "fail",
		message: `\`${path}\`${note} is older than \`${manifest ?? "its manifest"}\`: ${inWords$2(stale, path)}`,
		about: `${path}: what it was made for`,
		size: stale.total,
		expected: `a lock made for \`${manifest ?? "its manifest"}\` as it is`,
		observed: inWords$2(stale, path),
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
	const all = packages === 1 ? "its one package" : `all its ${grouped(packages)} packages`;
	const fits = format === "package-lock" ? " and fits its package.json" : manifest !== void 0 ? ` and fits \`${manifest}\`` : format === "pylock" || format === "conda-environment" ? "; the format does not say what it was made for" : "";
	const toBytes = format === "package-lock" || hashed || unhashed.total === 0;
	const some = packages - unhashed.total;
	const digests = !toBytes && some > 0 ? `, ${grouped(some)} of them to their bytes` : "";
	return `fixes ${all} to ${toBytes ? `${packages === 1 ? "its" : "their"} bytes` : "one version"}${digests}${fits}`;
}
function join(left, right) {
	return {
		total: left.total + right.total,
		first: [...left.first, ...right.first]
	};
}
function inWords$2({ total, first }, lock) {
	return nameSome(first.map((fault) => describe(fault, lock)), total, 5);
}
function describe({ what, why, location: { path, line } }, lock) {
	return `\`${what}\` (${line === void 0 ? "" : path === lock ? `line ${line}: ` : `\`${path}:${line}\`: `}${why})`;
}

function stageTarget(pipeline, name) {
	const target = pipeline === "dvc.yaml" ? name : `${pipeline}:${name}`;
	return /^[\w@./:-]+$/.test(target) ? target : `'${target}'`;
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
		...byRecord > 0 ? [`${grouped(byRecord)} by their recorded digests alone (not pulled here)`] : [],
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
function changedAnswer({ name, changes, subjects, location, frozen }, pipeline) {
	const { first, total } = changes;
	const [only] = first;
	const named = first.slice(0, MOST_NAMED).map(words);
	const more = total > named.length ? `; and ${grouped(total - named.length)} more` : "";
	const { expected, observed } = total === 1 && only ? only : {};
	const target = stageTarget(pipeline.path, name);
	return {
		outcome: "fail",
		message: total === 1 && (only?.kind === "not-run" || only?.kind === "unresolved") ? `stage \`${name}\` of \`${pipeline.path}\` ${named.join("")}` : `stage \`${name}\` of \`${pipeline.path}\`${frozen ? ", which is frozen," : ""} was not reproduced since this change: ${named.join("; ")}${more}`,
		about: `${pipeline.path}: ${name}`,
		size: total,
		location: only?.location ?? location,
		...expected === void 0 ? {} : { expected },
		...observed === void 0 ? {} : { observed },
		remedy: only?.kind === "unresolved" ? "mend the template, and see that `dvc repro --dry` reads it" : `${frozen ? `take \`frozen\` from it (\`dvc unfreeze ${target}\`), ` : ""}run \`dvc repro ${target}\`, and commit \`dvc.lock\` with what it made`,
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
		case "new-output": return `\`${what}\`, which it did not make before`;
		case "stale": return by.endsWith(".dvc") ? `\`${what}\`, of which \`${by}\` names other bytes now` : `\`${what}\`, which the stage \`${by}\` has since made anew`;
		case "parameter": return `the parameter ${what}`;
		case "new-parameter": return `the parameter ${what}, which it did not have before`;
		case "gone-parameter": return `the parameter ${what}, which is gone`;
		default: return `its output \`${what}\`, which is not what it made`;
	}
}
function doubtfulAnswer({ name, uncheckable, subjects }, { path, lock, location }) {
	const [first] = uncheckable.first;
	const more = uncheckable.total > 1 ? ` (and ${grouped(uncheckable.total - 1)} more)` : "";
	return {
		outcome: "unknown",
		message: `whether stage \`${name}\` of \`${path}\` was reproduced since its last change cannot be told here: ${first?.why ?? ""}${more}`,
		about: `${path}: ${name}`,
		size: uncheckable.total,
		location: first?.location ?? location,
		remedy: first?.remedy ?? "pull the data before this step (`dvc pull`), or run this gate where it is and hand in its report",
		subjects: [.../* @__PURE__ */ new Set([
			path,
			lock,
			...subjects
		])]
	};
}
function count(number, what) {
	return `${grouped(number)} ${what}${number === 1 ? "" : "s"}`;
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
		remedy: /^https?:/i.test(says) ? "write the address with a full commit in it (`…/blob/COMMIT/PATH`)" : "write the path relative to the record, and have the file in the checkout"
	};
}

function unreadAnswer(run, record) {
	const { path, unread, location } = run;
	const name = runName(run);
	const { because, message = "", remedy, location: place = location } = unread ?? {};
	return {
		outcome: because === "malformed" ? "fail" : "unknown",
		message: because === "malformed" ? `the run record \`${name}\` cannot be read: ${message}` : `the run \`${name}\` cannot be read here: ${message}`,
		about: name,
		location: place,
		remedy: remedy ?? (because === "malformed" ? "let the job write it as schemas/run.schema.json says" : "commit it beside the results it is about"),
		subjects: [record, path]
	};
}
const COMMIT_OF = {
	MLflow: "the commit it was made at (MLflow: the tag `mlflow.source.git.commit`)",
	"lm-evaluation-harness": "the commit it was made at, under `git_hash`"
};
const COMMIT_REMEDY = {
	MLflow: "start the run from a git checkout, or set the tag in the job; a notebook needs `mlflow.set_tag(\"mlflow.source.git.commit\", …)`",
	"lm-evaluation-harness": "start the evaluation in a git checkout at a commit that has no tag of its own (`git_hash` is what `git describe --always` says), or let the job write a run record"
};
function runAnswer$1(run, code) {
	const { path, status = "unsaid", statusLocation, location, commit, code: comparison } = run;
	const name = runName(run);
	const subjects = [
		path,
		...run.results,
		...code
	];
	const common = {
		about: `${name}: its code`,
		location: { path },
		subjects
	};
	if (status !== "finished") {
		const says = status === "unsaid" ? "does not say whether it finished" : status === "failed" ? run.tracked ? "failed or was stopped" : "failed" : "had not finished when it was recorded";
		return {
			outcome: status === "unsaid" ? "unknown" : "fail",
			message: `the run \`${name}\` that made the results ${says}`,
			about: `${name}: its end`,
			expected: run.tracked ? "a run that finished" : "`\"status\": \"finished\"`",
			observed: status === "unsaid" ? "no status" : `\`${status}\``,
			location: statusLocation ?? location,
			remedy: status === "unsaid" ? run.tracked ? "name a run that MLflow says has `FINISHED`" : "let the job write `\"status\": \"finished\"` at its end" : "run the evaluation again to its end",
			subjects: [path, ...run.results]
		};
	}
	if ((run.tracked !== void 0 || commit !== void 0) && comparison && comparison.recorded === 0 && comparison.uncheckable.total > 0) {
		const at = commit ?? run.tracked?.commitText ?? "";
		return {
			...common,
			outcome: "unknown",
			message: `the run \`${name}\` was made at commit ${at.slice(0, 40)}, which is not in this checkout`,
			remedy: `check out with the history (\`fetch-depth: 0\`), or fetch the commit where merging left it out (\`git fetch origin ${at.slice(0, 40)}\`); or let the job write a run record with the ids of its files`
		};
	}
	if (!comparison || comparison.recorded === 0) {
		const other = run.tracked?.commitText;
		return {
			...common,
			outcome: "fail",
			message: other === void 0 ? `the run \`${name}\` recorded no code, so nothing says which code made the results` : `the run \`${name}\` recorded \`${other}\` for its commit, which names none, so nothing says which code made the results`,
			expected: run.tracked ? COMMIT_OF[run.tracked.tool] : "every file of code with its `git hash-object` under `\"code\"`",
			observed: other ?? "none",
			...run.tracked ? { remedy: COMMIT_REMEDY[run.tracked.tool] } : {}
		};
	}
	if (run.tracked?.dirty) return {
		...common,
		outcome: "fail",
		message: `the run \`${name}\` says that files were changed and not committed when it ran, so its commit ${(commit ?? "").slice(0, 9)} is not the code that made the results`,
		expected: "a run of what was committed",
		observed: "`mlflow.source.git.dirty` is true",
		remedy: "commit first, and run again"
	};
	const difference = codeDifferences(comparison);
	const what = run.tracked ? "code and data are not those" : "code is not the code";
	const made = commit === void 0 ? "" : ` (made at ${commit.slice(0, 9)})`;
	if (difference !== void 0) return {
		...common,
		outcome: "fail",
		message: `the ${what} of the run \`${name}\`${made}: ${difference}`,
		size: comparison.different.total + comparison.added.total + comparison.gone.total,
		expected: run.tracked ? `the ${comparison.recorded} files as that commit has them` : `the ${comparison.recorded} files the run recorded`,
		observed: difference,
		subjects: [.../* @__PURE__ */ new Set([...subjects, ...differingFiles(comparison)])]
	};
	if (comparison.uncheckable.total > 0) return {
		...common,
		outcome: "unknown",
		message: `the code of the run \`${name}\` cannot be compared here: ${nameSome(comparison.uncheckable.first.map((file) => `\`${file}\``), comparison.uncheckable.total)}`,
		remedy: commit === void 0 || comparison.atCommit !== void 0 ? "have the files themselves in the checkout (links out of the code are not followed), and let the run record their ids (`git hash-object`) and its `commit`, which tells of submodules" : `check the files out, and the history with them (\`fetch-depth: 0\`): what the run did not list, its commit ${commit.slice(0, 9)} tells`
	};
	const own = run.tracked && run.tracked.datasets > 0 ? `; ${datasetsInWords(run.tracked.datasets)}` : "";
	if (run.tracked) {
		const at = (commit ?? run.tracked.commitText ?? "").slice(0, 9);
		const files = comparison.same === 1 ? "the one file" : `the ${comparison.same} files`;
		return {
			...common,
			outcome: "pass",
			message: `the run \`${name}\` finished, and ${files} of code and data that the record names ${comparison.same === 1 ? "is" : "are"} here, byte for byte, as its commit ${at} has ${comparison.same === 1 ? "it" : "them"}${bySubmodule(comparison)} (${run.tracked.dirty === false ? "nothing was changed and not committed then" : `${run.tracked.tool} does not record what was changed and not committed`})${own}`
		};
	}
	const files = comparison.same === 1 ? "the one file of code it recorded is" : `the ${comparison.same} files of code it recorded are`;
	const lookedUp = comparison.atCommit === void 0 ? "" : ` (${comparison.atCommit} of them as its commit ${commit?.slice(0, 9) ?? ""} has them)`;
	return {
		...common,
		outcome: "pass",
		message: `the run \`${name}\` finished, and ${files} here, byte for byte${lookedUp}${bySubmodule(comparison)}`
	};
}
function bySubmodule({ submodules = 0 }) {
	if (submodules === 0) return "";
	return submodules === 1 ? ", one of them a submodule, by its commit" : `, ${submodules} of them submodules, by their commits`;
}
function datasetsInWords(datasets) {
	return `${datasets === 1 ? "the data set it recorded has a digest" : `the ${datasets} data sets it recorded have digests`} of MLflow’s own, which cannot be computed here`;
}
function* trackedAnswers(run, tracked) {
	const { path } = run;
	const name = runName(run);
	if (tracked.unread) yield {
		outcome: "unknown",
		message: `the run \`${name}\` cannot be read whole: ${tracked.unread.message}`,
		about: `${name}: whole`,
		location: tracked.unread.location ?? { path },
		...tracked.unread.remedy === void 0 ? {} : { remedy: tracked.unread.remedy },
		subjects: [path, ...run.results]
	};
	if (run.unheld) {
		const { first, total } = run.unheld;
		yield {
			outcome: "unknown",
			message: `whether the run \`${name}\` used ${nameSome(first.map((file) => `\`${file}\``), total)} as the record states it cannot be told: git does not hold it, so its commit says nothing of it`,
			about: `${name}: data that git does not hold`,
			size: total,
			location: { path },
			remedy: "name the data by a list that git holds (a SHA256SUMS file, or one of DVC), or let the job write a run record with the digests of what it read",
			subjects: [
				path,
				...run.results,
				...first
			]
		};
	}
	if (tracked.deleted) yield {
		outcome: "fail",
		message: `the run \`${name}\` was deleted in ${tracked.tool} and lies in its store still`,
		about: `${name}: deleted`,
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
	return `dvc repro ${stageTarget(pipeline, name)}`;
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
			} else yield resultAnswer(result, run, feature, record.path);
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
	const makers = listings.filter(({ holds }) => holds === "same").flatMap(({ run, id }) => runs.filter((candidate) => candidate.path === run && candidate.id === id));
	return makers.find((run) => run.status === "finished" && run.code && isSame(run)) ?? makers[0];
}
function isSame({ code, tracked }) {
	if (tracked?.deleted === true || tracked?.dirty === true || tracked?.unread) return false;
	return code !== void 0 && code.same > 0 && code.uncheckable.total === 0 && codeDifferences(code) === void 0;
}
function resultAnswer(result, run, { runs: all }, record) {
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
		remedy: "commit the results with the run record that lists them, and have them in the checkout (a sparse one leaves files out)"
	};
	if (run?.path === path) return {
		...common,
		outcome: "pass",
		message: `the results \`${path}\` are what the run itself recorded (no other file holds their digest, so nothing shows whether they were changed since)`
	};
	if (run) return {
		...common,
		outcome: "pass",
		message: `\`${path}\` is, byte for byte, what the run \`${runName(run)}\` made`
	};
	const [listing] = [...runs].sort((left, right) => Number(right.holds === "line-endings") - Number(left.holds === "line-endings"));
	const unread = all.find((candidate) => candidate.unread);
	if (!listing && unread) return {
		...common,
		outcome: "unknown",
		message: `which run made \`${path}\` cannot be told: the run \`${runName(unread)}\` cannot be read here`,
		remedy: `see what is said of \`${runName(unread)}\``,
		subjects: [
			record,
			...common.subjects,
			unread.path
		]
	};
	if (!listing) return {
		...common,
		outcome: "fail",
		message: `no run record lists \`${path}\` among its outputs, and no stage of DVC makes it, so nothing says which code made it`,
		expected: "a run record with this file and its digest under `\"outputs\"`",
		observed: "none",
		remedy: "let the run that makes the results list them in its run record, and name that under `runs:` in the record",
		subjects: [record, ...common.subjects]
	};
	const listed = runName({
		path: listing.run,
		...listing.id === void 0 ? {} : { id: listing.id }
	});
	const digests = {
		expected: `sha256:${listing.sha256}`,
		...sha256 === void 0 ? {} : { observed: `sha256:${sha256}` }
	};
	if (listing.holds === "line-endings") return {
		...common,
		...digests,
		outcome: "fail",
		message: `\`${path}\` differs only in its line endings from what the run \`${listed}\` made`,
		location: listing.location,
		remedy: "keep git from converting it (`-text` in .gitattributes) and check it out again"
	};
	return {
		...common,
		...digests,
		outcome: "fail",
		message: `\`${path}\` is not the file that the run \`${listed}\` made: it was changed since, or another run made it`,
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
			message: `whether \`${runName(run)}\` records a seed cannot be told: it cannot be read${run.unread?.because === "absent" ? " here" : ""}`,
			about: runName(run),
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
function runAnswer(run, stated) {
	const { path, seeds, seedLocation, location, tracked } = run;
	const name = runName(run);
	const common = {
		about: name,
		location: seedLocation ?? location,
		subjects: [path]
	};
	const remedy = tracked && { remedy: `set the seed, pass it to every generator, log it in ${tracked.tool} as a parameter, and run again` };
	if (!seeds) return {
		...common,
		...remedy,
		outcome: "fail",
		message: tracked ? `the run \`${name}\` of ${tracked.tool} logged ${grouped(tracked.parameters)} parameters, and none that is a seed` : `the run \`${name}\` made results and records no seed`,
		expected: tracked ? "a parameter called `seed` or `random_state` with a value" : "`\"seed\"` with a value, or with null where no random numbers are used",
		observed: "none"
	};
	const empty = seeds.filter(({ value }) => value !== null && NO_SEED.has(value.trim().toLowerCase()));
	if (empty.length > 0) return {
		...common,
		...remedy,
		outcome: "fail",
		message: `the run \`${name}\` records ${nameSome(empty.map(inWords))}: what a program writes when none was set`,
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
			message: `the run \`${name}\` says that it used no random numbers${though}`
		};
	}
	const unused = seeds.length - used.length;
	const rest = unused > 0 ? `, and says that it used none for ${unused === 1 ? "one generator" : `${unused} generators`}` : "";
	return {
		...common,
		outcome: "pass",
		message: `the run \`${name}\` records ${nameSome(used.map(inWords))}${rest}`
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
	return results.length > 0 && results.every(({ result, runs }) => result.runs.length === 0 && result.stage !== void 0 && stageHolds(result.stage) || result.runs.some(({ run, id, holds }) => {
		const maker = runs.find((candidate) => candidate.path === run && candidate.id === id);
		const code = maker?.code;
		return holds === "same" && maker?.status === "finished" && maker.tracked?.deleted !== true && maker.tracked?.dirty !== true && maker.tracked?.unread === void 0 && code !== void 0 && code.same > 0 && code.uncheckable.total === 0 && codeDifferences(code) === void 0;
	}));
}

export { reproducibilityGate as t };