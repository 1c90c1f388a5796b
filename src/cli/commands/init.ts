import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { HOME, RELEASE } from '../../generated/package.ts';
import { ConfigurationError } from '../../model/configuration-error.ts';
import { EXIT_STATUS } from '../../model/exit-status.ts';
import { BUILT_IN_POLICY } from '../../promotion/built-in-policy.ts';
import { type Git, gitIn } from '../../sources/git.ts';
import { openRepository } from '../../sources/open-repository.ts';
import { readFeatures } from '../../suite/read-features.ts';
import { parseOptions } from '../parse-options.ts';
import type { Desk } from '../terminal.ts';

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
      - uses: ${HOME}@${RELEASE}
`;

/** `promotion-gates init`: the workflow and a first record, where they are not there yet. */
export async function init(arguments_: readonly string[], desk: Desk): Promise<number> {
  const { options, operands } = parseOptions('init', arguments_, { feature: 'value' });
  if (operands.length > 0)
    throw new ConfigurationError({
      message: `\`init\` takes no \`${operands[0] ?? ''}\``,
      remedy: 'write `--feature ID`',
    });
  const git = gitIn(desk.workingDirectory, desk.environment, desk.signal);
  const top = await git(['rev-parse', '--show-toplevel']);
  if (top.status !== 0)
    throw new ConfigurationError({
      message: 'this is not a git repository',
      remedy: 'run `git init` first: the evidence is what git tracks',
    });
  const root = top.output.toString().trim();
  const id =
    options.feature ??
    (basename(root)
      .replace(/[^A-Za-z0-9._-]+/g, '-')
      .replace(/^[^A-Za-z0-9]+/, '') ||
      'feature');
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(id)) {
    throw new ConfigurationError({
      message: `\`${id}\` cannot be an id`,
      remedy: 'use letters, digits, dots, dashes and underscores',
    });
  }
  const files = [
    { path: '.github/workflows/promotion.yml', text: WORKFLOW },
    {
      path: `features/${id}/${id}.feature.yml`,
      text: `id: ${id}\ntitle: ${id.replaceAll(/[-_.]+/g, ' ')}\nstage: exploratory\n`,
    },
  ];
  const registered = await recordOf(id, git);
  for (const { path, text } of files) {
    const file = join(root, path);
    if (path.endsWith('.feature.yml') && registered !== undefined && registered !== path) {
      desk.stdout.write(`kept   ${registered} (it registers ${id} already)\n`);
      continue;
    }
    if (existsSync(file)) {
      desk.stdout.write(`kept   ${path} (it is there already)\n`);
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
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

/** The path of the record that registers a feature, be it alone in its file or one of many. */
async function recordOf(id: string, git: Git): Promise<string | undefined> {
  const repository = await openRepository(git);
  const records = repository
    ? readFeatures(repository, [BUILT_IN_POLICY.records], { stages: BUILT_IN_POLICY.stages, lockable: [] })
    : [];
  return records.find((feature) => feature.id === id)?.path;
}
