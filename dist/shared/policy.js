import { n as writeText, r as layoutFor, s as statedConfig } from "./desk.js";
import { b as EXIT_STATUS, c as oneOf, h as gitIn, l as parseOptions, x as ConfigurationError } from "./basics.js";
import { c as effectivePolicy } from "./look-around.js";
import { g as effectiveSeverity, l as loadConfiguration, o as unknownFeature, p as locksOf, s as readRegistered } from "./judge-repository.js";
import { o as openRepository } from "./run-over-checkout.js";
import { t as CHECK_METAS } from "./check-metas.js";

async function describePolicy(question) {
	const git = gitIn(question.workingDirectory, question.environment, question.signal);
	const repository = await openRepository(git);
	const metas = [...CHECK_METAS.values()];
	const configuration = repository && await loadConfiguration(git, repository, {}, {
		...question.config,
		workingDirectory: question.workingDirectory
	});
	const policy = configuration?.judging.policy ?? effectivePolicy();
	const header = {
		kind: "promotion-gates/effective-policy",
		version: "1.0",
		source: configuration?.information.path ?? "built-in",
		stages: [...policy.stages]
	};
	const table = (stages, locked) => metas.map((meta) => ({
		check: meta.id,
		severities: stages.map((stage) => ({
			stage,
			...effectiveSeverity(meta, {
				policy,
				stage,
				locked,
				raised: false
			})
		}))
	}));
	if (question.feature === void 0) return {
		...header,
		checks: table(policy.stages, [])
	};
	const features = repository ? readRegistered(repository, policy) : [];
	const feature = features.find(({ id }) => id === question.feature);
	if (!feature) throw new ConfigurationError(unknownFeature(question.feature, features));
	return {
		...header,
		feature: {
			id: feature.id,
			stage: feature.stage
		},
		checks: table([feature.stage], locksOf(feature))
	};
}

async function policy(arguments_, desk) {
	const { options, operands } = parseOptions("policy", arguments_, {
		config: "value",
		format: "value",
		output: "value"
	});
	if (operands.length > 1) throw new ConfigurationError({
		message: "`policy` takes one feature",
		remedy: "run it once for each"
	});
	const format = oneOf("--format", options.format, ["text", "json"], "text");
	const described = await describePolicy({
		workingDirectory: desk.workingDirectory,
		environment: desk.environment,
		signal: desk.signal,
		config: statedConfig(options.config),
		...operands[0] === void 0 ? {} : { feature: operands[0] }
	});
	if (format === "json") {
		writeText(`${JSON.stringify(described, null, 2)}\n`, options.output, desk);
		return EXIT_STATUS.ready;
	}
	const bold = (text) => layoutFor(options.output, desk).colours ? `\u001b[1m${text}\u001b[0m` : text;
	const { stages, checks, feature, source } = described;
	const lines = [`${source === "built-in" ? "The built-in policy" : `The policy in ${source}`}${feature === void 0 ? "" : `, for ${feature.id} at ${feature.stage}`}`, ""];
	const widest = Math.max(...checks.map(({ check }) => check.length));
	if (feature === void 0) {
		const widths = stages.map((stage) => Math.max(stage.length, 7));
		lines.push(bold(["check".padEnd(widest), ...stages.map((stage, index) => stage.padEnd(widths[index] ?? 0))].join("  ").trimEnd()));
		for (const { check, severities } of checks) lines.push([check.padEnd(widest), ...severities.map(({ severity }, index) => severity.padEnd(widths[index] ?? 0))].join("  ").trimEnd());
		lines.push("", "Where a value comes from: `promotion-gates policy FEATURE`. What a check asks: `promotion-gates explain CHECK`.");
	} else {
		lines.push(bold(`${"check".padEnd(widest)}  severity  because`));
		for (const { check, severities } of checks) {
			const [only] = severities;
			lines.push(`${check.padEnd(widest)}  ${(only?.severity ?? "").padEnd(8)}  ${only?.because ?? ""}`);
		}
	}
	writeText(`${lines.join("\n")}\n`, options.output, desk);
	return EXIT_STATUS.ready;
}

export { policy };