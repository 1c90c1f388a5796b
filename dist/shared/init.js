import { S as HOME, b as EXIT_STATUS, h as gitIn, l as parseOptions, x as ConfigurationError } from "./basics.js";
import { d as BUILT_IN_POLICY } from "./look-around.js";
import { o as openRepository } from "./run-over-checkout.js";
import { m as readFeatures } from "./judge-repository.js";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const WORKFLOW = `name: promotion
on:
  pull_request:
  merge_group:
  schedule: [{ cron: "17 5 * * 1-5" }] # ended waivers and late data are seen here, not on a stranger's pull request
permissions: {}
jobs:
  promotion-gates: # the name of the required check
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      pull-requests: write # the comment; without it the report is in the job summary alone
    steps:
      - uses: actions/checkout@v7
      - uses: ${HOME}@${"v1"}
`;
async function init(arguments_, desk) {
	const { options, operands } = parseOptions("init", arguments_, { feature: "value" });
	if (operands.length > 0) throw new ConfigurationError({
		message: `\`init\` takes no \`${operands[0] ?? ""}\``,
		remedy: "write `--feature ID`"
	});
	const git = gitIn(desk.workingDirectory, desk.environment, desk.signal);
	const top = await git(["rev-parse", "--show-toplevel"]);
	if (top.status !== 0) throw new ConfigurationError({
		message: "this is not a git repository",
		remedy: "run `git init` first: the evidence is what git tracks"
	});
	const root = top.output.toString().trim();
	const id = options.feature ?? (basename(root).replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[^A-Za-z0-9]+/, "") || "feature");
	if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(id)) throw new ConfigurationError({
		message: `\`${id}\` cannot be an id`,
		remedy: "use letters, digits, dots, dashes and underscores"
	});
	const files = [{
		path: ".github/workflows/promotion.yml",
		text: WORKFLOW
	}, {
		path: `features/${id}/${id}.feature.yml`,
		text: `id: ${id}\ntitle: ${id.replaceAll(/[-_.]+/g, " ")}\nstage: exploratory\n`
	}];
	const registered = await recordOf(id, git);
	for (const { path, text } of files) {
		const file = join(root, path);
		if (path.endsWith(".feature.yml") && registered !== void 0 && registered !== path) {
			desk.stdout.write(`kept   ${registered} (it registers ${id} already)\n`);
			continue;
		}
		if (existsSync(file)) {
			desk.stdout.write(`kept   ${path} (it is there already)\n`);
			continue;
		}
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text, { flag: "wx" });
		desk.stdout.write(`wrote  ${path}\n`);
	}
	desk.stdout.write(`
Next: commit both and open a pull request; it is green. Then make \`promotion-gates\` a required check.
When the feature grows, name its evidence in the record, and raise \`stage\` when it is ready:
  contracts:   [../../contracts/….odcs.yaml]
  experiments: [….experiment.yml]
  tests:       { unit: reports/unit.xml }
Once git tracks the record, \`promotion-gates check ${id}\` says what is missing for the next stage.
`);
	return EXIT_STATUS.ready;
}
async function recordOf(id, git) {
	const repository = await openRepository(git);
	return (repository ? readFeatures(repository, [BUILT_IN_POLICY.records], {
		stages: BUILT_IN_POLICY.stages,
		lockable: []
	}) : []).find((feature) => feature.id === id)?.path;
}

export { init };