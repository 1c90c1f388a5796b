#!/usr/bin/env node
import { C as VERSION, S as HOME, b as EXIT_STATUS, x as ConfigurationError } from "./shared/basics.js";
import { l as userCache } from "./shared/desk.js";
import nodeModule from "node:module";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";

function keepCompiled(environment) {
	const { enableCompileCache } = nodeModule;
	if (!enableCompileCache || environment["CI"]) return;
	const folder = userCache(environment);
	try {
		if (!existsSync(folder)) mkdirSync(folder);
	} catch {
		return;
	}
	enableCompileCache(join(folder, "compiled"));
}

const FORMAT = ["--format text|json|markdown|sarif|junit", "how to print it (text)"];
const OUTPUT = ["--output FILE", "write it there instead"];
const DECISION = ["--decision DIR", "also write the decision record there, for signing (docs/outputs.md)"];
const VERBOSE = ["--verbose", "also what passed, and the time each gate took"];
const STAGE = ["--stage STAGE", "judge as if at this stage"];
const CONFIG = ["--config FILE", "the policy (promotion.yml)"];
const EVIDENCE = ["--evidence PATH", "gate reports made elsewhere: a file or folder; may be repeated"];
const ENGINE = ["--engine-directory DIR", "where DuckDB lies, for machines without a registry"];
const COMMANDS = {
	check: {
		usage: "promotion-gates check [FEATURE…] [options]",
		what: "Runs every gate over this repository and says how ready each feature is for its stage.",
		options: [
			["--base REF", "judge only what differs from this branch, by its policy and criteria"],
			STAGE,
			["--gate GATE", "only this gate; may be repeated"],
			EVIDENCE,
			CONFIG,
			FORMAT,
			OUTPUT,
			DECISION,
			VERBOSE,
			["--no-enforce", "report only: exit 0 even where it would block"],
			ENGINE
		],
		examples: [
			["promotion-gates check", "every feature at its own stage"],
			["promotion-gates check --base origin/main", "what this branch changes, as the pull request will see it"],
			["promotion-gates check cpu-burst --stage production", "what is missing for production"]
		]
	},
	"data-contract": {
		usage: "promotion-gates data-contract lint|test|diff|draft FILE… [options]",
		what: "Holds data contracts (Open Data Contract Standard) against their schema, and data against its contract.",
		options: [
			["lint FILE…", "the documents alone"],
			["test FILE", "the document and the data behind it"],
			["diff OLD NEW", "what changed, for readers and writers, and whether the version moved enough"],
			["draft DATA", "write a first contract for data that has none (--format yaml|json)"],
			["--server NAME", "the server of the contract whose data is read"],
			["--environment NAME", "read the data of all servers of this environment"],
			["--data PATH", "read this data instead of what the contract names"],
			["--compatibility VIEW", "whose view decides: consumer (readers), producer (writers) or full"],
			STAGE,
			FORMAT,
			OUTPUT,
			VERBOSE,
			ENGINE
		],
		examples: [
			["promotion-gates data-contract lint contracts/*.odcs.yaml", "find mistakes in contracts"],
			["promotion-gates data-contract diff origin/main:host.odcs.yaml host.odcs.yaml", "does this branch break readers?"],
			["promotion-gates data-contract test contracts/host.odcs.yaml --data new.parquet", "does the new data hold?"],
			["promotion-gates data-contract draft data/host.csv --output host.odcs.yaml", "a contract to start from"],
			["promotion-gates data-contract test host.odcs.yaml --format json --output report.json", "evidence to carry elsewhere"]
		]
	},
	experiment: {
		usage: "promotion-gates experiment FILE… [options]",
		what: "Compares the results of an experiment with its success criteria.",
		options: [
			["--base REF", "also tell whether the criteria were written before the results"],
			STAGE,
			FORMAT,
			OUTPUT,
			VERBOSE,
			ENGINE
		],
		examples: [["promotion-gates experiment burst-vs-ewma.experiment.yml", "did it improve, by enough, surely?"]]
	},
	reproducibility: {
		usage: "promotion-gates reproducibility [DIR] [options]",
		what: "Recomputes what the features below a folder claim about their data, packages, seeds and code.",
		options: [
			["--write FILE", "also write what was verified there: the same commit gives the same bytes"],
			STAGE,
			CONFIG,
			FORMAT,
			OUTPUT,
			VERBOSE
		],
		examples: [["promotion-gates reproducibility features/cpu-burst", "do the numbers come from this code and this data?"], ["promotion-gates reproducibility --write manifest.json", "and the digests of all that was looked at"]]
	},
	lineage: {
		usage: "promotion-gates lineage [check|graph|impact] … [options]",
		what: "Traces features to their sources, and shows which data is made from which: OpenLineage events, manifests of dbt, pipelines of DVC and registries of Feast.",
		options: [
			["check [FEATURE…]", "the lineage gate alone; takes the options of `check`"],
			["graph PATH…", "what files tell, or folders of .json, .jsonl and .ndjson files"],
			["impact PATH|CONTRACT[#COLUMN]", "what depends on a contract, a column, a file or a dataset, and who answers for it"],
			["--format text|json|mermaid", "how to print it (text; mermaid: a graph only)"],
			CONFIG,
			OUTPUT
		],
		examples: [
			["promotion-gates lineage check cpu-burst --stage production", "does it lead back to sources under contract?"],
			["promotion-gates lineage impact contracts/host.odcs.yaml#busy", "who has to know before this column changes"],
			["promotion-gates lineage graph target/manifest.json --format mermaid", "a picture for a page of Markdown"]
		]
	},
	report: {
		usage: "promotion-gates report GATE-REPORT… [options]",
		what: "Judges gate reports made elsewhere, for the files of this checkout. Collects nothing itself.",
		options: [
			["--base REF", "judge only what differs from this branch"],
			CONFIG,
			FORMAT,
			OUTPUT,
			DECISION,
			VERBOSE,
			["--no-enforce", "report only"]
		],
		examples: [["promotion-gates report reports/*.json", "is everything there, and does it hold?"]]
	},
	policy: {
		usage: "promotion-gates policy [FEATURE] [options]",
		what: "Prints what each check does at each stage, or for one feature, and where that comes from.",
		options: [
			CONFIG,
			["--format text|json", "how to print it (text)"],
			OUTPUT
		],
		examples: [["promotion-gates policy", "the whole table"], ["promotion-gates policy cpu-burst", "with the locks of its record"]]
	},
	baseline: {
		usage: "promotion-gates baseline [options]",
		what: "Writes promotion.baseline.json: what blocks today and is accepted as known debt. Run again, it only shrinks.",
		options: [CONFIG, ENGINE],
		examples: [["promotion-gates baseline", "adopt the suite in a repository with old faults"]]
	},
	init: {
		usage: "promotion-gates init [options]",
		what: "Writes the workflow and a feature record of three lines. Never overwrites a file.",
		options: [["--feature ID", "the id of the feature (the name of this folder)"]],
		examples: [["promotion-gates init --feature churn", "two files; the pull request that adds them is green"]]
	},
	explain: {
		usage: "promotion-gates explain CHECK [--format text|json]",
		what: "Says what a check asks, why, and what to do when the answer is no.",
		options: [],
		examples: [["promotion-gates explain experiment/not-worse", "one check"]]
	}
};
function helpOf(name) {
	const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : void 0;
	if (!command) return OVERVIEW;
	const rows = (pairs) => {
		const width = Math.max(...pairs.map(([left]) => left.length));
		return pairs.map(([left, right]) => width > 44 ? `  ${left}\n      ${right}` : `  ${left.padEnd(width)}  ${right}`).join("\n");
	};
	return [
		`Usage: ${command.usage}`,
		command.what,
		...command.options.length > 0 ? [`Options:\n${rows(command.options)}`] : [],
		`Examples:\n${rows(command.examples)}`,
		"Exit status: 0 ready, 1 not ready, 2 the configuration is wrong, 3 a fault of the program."
	].join("\n\n") + "\n";
}
const OVERVIEW = `promotion-gates: is this feature ready for its stage?

Usage: promotion-gates COMMAND [options]

${Object.entries(COMMANDS).map(([name, { what }]) => `  ${name.padEnd(16)} ${what.split(". ")[0]?.replace(/\.$/, "") ?? ""}`).join("\n")}

Start here:
  promotion-gates check                 look around; needs no configuration
  promotion-gates init                  register a first feature
  promotion-gates COMMAND --help        options and examples

Exit status: 0 ready, 1 not ready, 2 the configuration is wrong, 3 a fault of the program.
`;

const LOADERS = {
	check: async () => (await import("./shared/check.js")).check,
	"data-contract": async () => (await import("./shared/data-contract.js")).dataContract,
	experiment: async () => (await import("./shared/experiment.js")).experiment,
	reproducibility: async () => (await import("./shared/reproducibility.js")).reproducibility,
	lineage: async () => (await import("./shared/lineage.js")).lineage,
	report: async () => (await import("./shared/report.js")).report,
	policy: async () => (await import("./shared/policy.js")).policy,
	baseline: async () => (await import("./shared/baseline.js")).baseline,
	init: async () => (await import("./shared/init.js")).init,
	explain: async () => (await import("./shared/explain.js")).explain
};
async function runCommand(arguments_, desk) {
	const [name, ...rest] = arguments_;
	if (name === void 0 || name === "--help" || name === "-h" || name === "help") {
		desk.stdout.write(name === "help" ? helpOf(rest[0] ?? "") : OVERVIEW);
		return EXIT_STATUS.ready;
	}
	if (name === "--version" || name === "-v") {
		desk.stdout.write(`${VERSION}\n`);
		return EXIT_STATUS.ready;
	}
	const load = Object.hasOwn(LOADERS, name) ? LOADERS[name] : void 0;
	if (!load) {
		const { unknownWord } = await import("./shared/unknown-word.js");
		throw new ConfigurationError(unknownWord(name, Object.keys(LOADERS), "a command", "`promotion-gates --help` lists them"));
	}
	if (rest.includes("--help") || rest.includes("-h")) {
		desk.stdout.write(helpOf(name));
		return EXIT_STATUS.ready;
	}
	return (await load())(rest, desk);
}

keepCompiled(process.env);
const abort = new AbortController();
const SIGNALS = {
	SIGINT: 130,
	SIGTERM: 143,
	SIGHUP: 129
};
let ended;
for (const [name, status] of Object.entries(SIGNALS)) process.once(name, () => {
	ended = status;
	abort.abort();
});
process.stdout.on("error", (error) => {
	if (error.code === "EPIPE") process.exit(EXIT_STATUS.ready);
});
try {
	const status = await runCommand(process.argv.slice(2), {
		workingDirectory: process.cwd(),
		environment: process.env,
		signal: abort.signal,
		stdout: {
			write: (text) => process.stdout.write(text),
			terminal: process.stdout.isTTY,
			columns: process.stdout.columns
		},
		stderr: {
			write: (text) => process.stderr.write(text),
			terminal: process.stderr.isTTY,
			columns: process.stderr.columns
		},
		now: /* @__PURE__ */ new Date(),
		stopwatch: () => performance.now()
	});
	process.exitCode = ended ?? status;
} catch (error) {
	if (ended !== void 0) {
		process.stderr.write("promotion-gates: cancelled; nothing was decided\n");
		process.exitCode = ended;
	} else if (error instanceof ConfigurationError) {
		for (const { message, remedy, location } of error.problems) {
			const where = location ? `${location.path}${location.line === void 0 ? "" : `:${location.line}${location.column === void 0 ? "" : `:${location.column}`}`}: ` : "";
			process.stderr.write(`promotion-gates: ${where}${message}\n${remedy ? `  → ${remedy}\n` : ""}`);
		}
		process.exitCode = EXIT_STATUS.configuration;
	} else {
		process.stderr.write(`promotion-gates: this is a fault of the program, not of your files; please report it at https://github.com/${HOME}/issues\n${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
		process.exitCode = EXIT_STATUS.fault;
	}
}

export {  };