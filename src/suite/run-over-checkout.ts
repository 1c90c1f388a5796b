import { join, resolve } from 'node:path';
import { ConfigurationError } from '../model/configuration-error.ts';
import type { CheckoutAnswers } from '../sources/ask-about-checkout.ts';
import { compareWithBase } from '../sources/compare-with-base.ts';
import type { Git } from '../sources/git.ts';
import { nearestFile } from '../sources/nearest-file.ts';
import { openRepository } from '../sources/open-repository.ts';
import { PATH_END, pathsContaining } from '../sources/paths-containing.ts';
import { readOutsideFile } from '../sources/read-outside-file.ts';
import type { Comparison, Repository } from '../sources/repository.ts';
import { expectBase } from './expect-base.ts';
import type * as Judging from './judge-repository.ts';
import type { RepositoryOutcome, SuiteRequest } from './suite-request.ts';

/** How the names end of everything that there could be something to judge by or from; see `discover.ts` for what is counted besides. */
const JUDGEABLE = [
  'promotion.yml',
  'promotion.waivers.yml',
  'promotion.baseline.json',
  '.feature.yml',
  '.odcs.yml',
  '.odcs.yaml',
  '.experiment.yml',
  '.experiment.yaml',
  '.ipynb',
].map((ending) => `${ending}${PATH_END}`);

/** Runs the suite over what git says of a checkout. @throws ConfigurationError */
export async function runOverCheckout(
  request: SuiteRequest,
  git: Git,
  answers: Promise<CheckoutAnswers>,
): Promise<RepositoryOutcome> {
  const plain = isPlain(request);
  // The code is loaded while git looks.
  const judging = plain ? undefined : loadJudging(request.gates);
  const [repository, compared] = await Promise.all([open(request, git, answers), compareWithBase(git, request.base)]);
  // The test merge of a pull request is a commit that nobody has.
  const comparison = request.head === undefined ? compared : { ...compared, head: request.head };
  expectBase(request.base, comparison);
  // Gates and their libraries are loaded only where there is something for them: most pull requests of most repositories end here.
  if (plain && !judgeable(repository, comparison) && !hasUntrackedPolicy(request, repository)) {
    const { lookAround } = await import('./look-around.ts');
    return lookAround(request, repository, comparison);
  }
  const { judgeRepository } = await (judging ?? import('./judge-repository.ts'));
  return judgeRepository(request, { git, repository, comparison });
}

/** The code that judges; where few gates are asked for, theirs too. */
async function loadJudging(gates: readonly string[]): Promise<typeof Judging> {
  const loaded = await import('./judge-repository.ts');
  const { GATE_ENTRIES } = await import('./gate-entries.ts');
  for (const entry of GATE_ENTRIES.filter(({ id }) => gates.includes(id))) {
    await entry.gate();
    await entry.collect();
  }
  return loaded;
}

/** Whether nobody asked for anything in particular. */
function isPlain({ config, features, gates, stage, evidence }: SuiteRequest): boolean {
  return !config.named && features.length === 0 && gates.length === 0 && stage === undefined && evidence.length === 0;
}

function judgeable(repository: Repository, { base, mergeBase }: Comparison): boolean {
  return [repository, base, mergeBase].some((files) => files && pathsContaining(files.paths, JUDGEABLE).length > 0);
}

/** A policy that git does not track yet is taken as it is, and told where it is wrong. */
function hasUntrackedPolicy({ workingDirectory, config }: SuiteRequest, repository: Repository): boolean {
  const isFile = (file: string): boolean => typeof readOutsideFile(file) === 'string';
  return (
    isFile(resolve(workingDirectory, config.path)) ||
    nearestFile(config.path, workingDirectory, repository.root, (path) => isFile(join(repository.root, path))) !==
      undefined
  );
}

async function open(request: SuiteRequest, git: Git, answers: Promise<CheckoutAnswers>): Promise<Repository> {
  const repository = await openRepository(git, answers);
  if (repository) return repository;
  const version = await git(['--version']);
  throw new ConfigurationError(
    version.status === 127
      ? { message: 'git is not installed', remedy: 'install git: the evidence under judgement is what git tracks' }
      : {
          message: `${request.workingDirectory} is not in a git repository`,
          remedy:
            'run this in a checkout (`actions/checkout` before this step, or `git init`); for a single file, `promotion-gates experiment FILE` and `promotion-gates data-contract test FILE` work anywhere',
        },
  );
}
