import { createHash } from 'node:crypto';
import { join, posix, relative, resolve, sep } from 'node:path';
import type { Baseline, Notice, Policy, PolicyInformation } from '../generated/formats.ts';
import { ConfigurationError } from '../model/configuration-error.ts';
import type { ConfigurationFile } from '../model/decision-materials.ts';
import { BUILT_IN_POLICY } from '../promotion/built-in-policy.ts';
import { type EffectivePolicy, effectivePolicy } from '../promotion/effective-policy.ts';
import type { KnownWaiver } from '../promotion/waiver-state.ts';
import { blameLine } from '../sources/blame-line.ts';
import { type Document, LIMITS } from '../sources/document.ts';
import type { Git } from '../sources/git.ts';
import { nearestFile } from '../sources/nearest-file.ts';
import { readDocument } from '../sources/read-document.ts';
import { readOutsideFile } from '../sources/read-outside-file.ts';
import type { Comparison, Repository, Tree } from '../sources/repository.ts';
import { VOCABULARY } from './vocabulary.ts';

/** What judges. */
export interface Configuration {
  readonly policy: EffectivePolicy;
  readonly waivers: readonly KnownWaiver[];
  readonly baseline: Baseline | undefined;
}

/** The configuration a run is judged by, the one the head would bring, and what a reader must know about both. */
export interface LoadedConfiguration {
  readonly judging: Configuration;
  /** Set where the pull request changes policy, waivers or known debt. */
  readonly proposed?: Configuration;
  readonly information: PolicyInformation;
  readonly notices: readonly Notice[];
  /** Policy, waivers and known debt as far as they are there, from the root. */
  readonly paths: readonly string[];
  /** The files that judge, with the digests of what was read. */
  readonly files: readonly ConfigurationFile[];
  /** Whether the base has a policy. */
  readonly onBase: boolean;
  /** Absolute path at which known debt is looked for. */
  readonly baseline: string;
}

const WAIVERS = 'promotion.waivers.yml';
const BASELINE = 'promotion.baseline.json';

/** Loads policy, waivers and known debt from the base where there is one, else from the head. @throws ConfigurationError */
export async function loadConfiguration(
  git: Git,
  repository: Repository,
  comparison: Comparison,
  config: { readonly path: string; readonly named: boolean; readonly workingDirectory: string },
): Promise<LoadedConfiguration> {
  const { base } = comparison;
  const places = policyPlaces(repository, base, config);
  const path = fromRoot(repository, places.judging);
  const stated = config.named ? config.path : posixPath(relative(config.workingDirectory, places.judging));
  const outside =
    repository.has(path) || base?.has(path) === true
      ? undefined
      : outsidePolicy(places.judging, { path: stated, named: config.named });
  const filesBeside = (policy: string): ConfigurationPaths => {
    const folder = policy === '..' || policy.startsWith('../') ? '.' : posix.dirname(policy);
    const beside = (name: string): string => posix.join(folder, name);
    return { policy, waivers: beside(WAIVERS), baseline: beside(BASELINE) };
  };
  // With a policy from elsewhere, waivers and known debt are still this repository's own.
  const files = outside ? { policy: path, waivers: WAIVERS, baseline: BASELINE } : filesBeside(path);
  const headFiles = outside ? files : filesBeside(fromRoot(repository, places.head));

  const stages: readonly string[] = BUILT_IN_POLICY.stages;
  const build = async (
    from: Tree | Repository,
    paths: ConfigurationPaths,
  ): Promise<Configuration & { readonly hasPolicy: boolean }> => {
    const policyDocument = outside?.document ?? (await documentOf(from, paths.policy));
    const waiversDocument = await documentOf(from, paths.waivers);
    const baselineDocument = await documentOf(from, paths.baseline);
    // Most repositories have one of the three: each reader is loaded where there is something for it.
    const policy: Policy | undefined =
      policyDocument && (await import('./read-policy.ts')).readPolicy(policyDocument, VOCABULARY, stages);
    return {
      hasPolicy: policyDocument !== undefined,
      policy: effectivePolicy(policy),
      baseline: baselineDocument && (await import('./read-baseline.ts')).readBaseline(baselineDocument),
      waivers: waiversDocument
        ? (await import('./read-waivers.ts'))
            .readWaivers(waiversDocument, VOCABULARY.checks)
            .waivers.map((waiver, index) => ({
              ...waiver,
              location: waiversDocument.locate('waivers', index),
              merged: true,
            }))
        : [],
    };
  };
  const head = await build(repository, headFiles);
  const judging = base ? await build(base, files) : head;
  const paths = [...new Set([...Object.values(files), ...Object.values(headFiles)])].filter(
    (file) => repository.has(file) || base?.has(file) === true,
  );
  const waivers = await withApprovals(git, base, files.waivers, judging.waivers, head.waivers);
  const changed = base ? paths.filter((file) => comparison.changed?.has(file) ?? base.blob(file) === undefined) : [];
  const information: PolicyInformation = outside
    ? { source: 'given', path: stated, stages: [...judging.policy.stages] }
    : judging.hasPolicy
      ? { source: base ? 'base' : 'head', path, stages: [...judging.policy.stages] }
      : { source: 'built-in', stages: [...judging.policy.stages] };
  return {
    judging: { policy: judging.policy, baseline: judging.baseline, waivers },
    ...(changed.length > 0
      ? { proposed: { policy: head.policy, baseline: head.baseline, waivers: head.waivers } }
      : {}),
    information,
    notices: changed.map((file) => ({
      message: `\`${file}\` is changed by this pull request; this run is judged by what the base branch says`,
      location: { path: file, line: 1 },
    })),
    paths,
    files: await judgingFiles(base ?? repository, files, outside && { path: stated, sha256: outside.sha256 }),
    onBase: judging.hasPolicy && base !== undefined,
    baseline: resolve(repository.root, files.baseline),
  };
}

/** Paths from the root. */
type ConfigurationPaths = Readonly<Record<'policy' | 'waivers' | 'baseline', string>>;

const posixPath = (path: string): string => path.split(sep).join('/');

const fromRoot = ({ root }: Repository, absolute: string): string => posixPath(relative(root, absolute));

/**
 * Absolute paths of the policy that judges and of the one that the head would bring. The one that nobody names is the nearest: that of
 * the base, so that no pull request puts another before it; without one there that of the head, or one that git does not track yet.
 */
function policyPlaces(
  repository: Repository,
  base: Tree | undefined,
  config: { readonly path: string; readonly named: boolean; readonly workingDirectory: string },
): { readonly judging: string; readonly head: string } {
  const { root } = repository;
  const own = resolve(config.workingDirectory, config.path);
  if (config.named) return { judging: own, head: own };
  const nearest = (isThere: (path: string) => boolean): string | undefined =>
    nearestFile(config.path, config.workingDirectory, root, isThere);
  const isFile = (path: string): boolean => typeof readOutsideFile(join(root, path)) === 'string';
  const onBase = base && nearest((path) => base.has(path));
  const judging = onBase ?? nearest((path) => repository.has(path) || isFile(path)) ?? own;
  return { judging, head: (base && nearest((path) => repository.has(path))) ?? judging };
}

function outsidePolicy(
  absolute: string,
  config: { readonly path: string; readonly named: boolean },
): { readonly document: Document; readonly sha256: string } | undefined {
  const text = readOutsideFile(absolute);
  if (typeof text === 'string') {
    return {
      document: readDocument(config.path, text),
      sha256: createHash('sha256').update(text).digest('hex'),
    };
  }
  if (!config.named) return undefined;
  throw new ConfigurationError({
    message: `the policy cannot be read: ${text.unreadable}`,
    remedy: 'name a file that is there in `config`, or leave it out for the built-in policy',
  });
}

/** Policy, waivers and known debt of the tree that judges. */
async function judgingFiles(
  from: Tree | Repository,
  paths: ConfigurationPaths,
  outside: { readonly path: string; readonly sha256: string } | undefined,
): Promise<readonly ConfigurationFile[]> {
  const roles = { policy: 'policy', waivers: 'waivers', baseline: 'known-debt' } as const;
  const found = await Promise.all(
    (['policy', 'waivers', 'baseline'] as const).map(async (key): Promise<readonly ConfigurationFile[]> => {
      if (key === 'policy' && outside) return [{ role: 'policy', ...outside }];
      if (!from.has(paths[key])) return [];
      const blob = await from.blob(paths[key]);
      return [{ role: roles[key], path: paths[key], ...(blob === undefined ? {} : { blob }) }];
    }),
  );
  return found.flat();
}

async function documentOf(from: Tree | Repository, path: string): Promise<Document | undefined> {
  if (!from.has(path)) return undefined;
  if (!('root' in from)) return from.document(path);
  const document = from.document(path, LIMITS.configuration);
  if ('unreadable' in document) {
    throw new ConfigurationError({
      message: document.unreadable,
      location: { path, line: 1 },
      ...(document.remedy ? { remedy: document.remedy } : {}),
    });
  }
  return document;
}

/** The base's waivers with who merged them, then those that only the head has: shown, and inert until merged. */
async function withApprovals(
  git: Git,
  base: Tree | undefined,
  path: string,
  judging: readonly KnownWaiver[],
  head: readonly KnownWaiver[],
): Promise<readonly KnownWaiver[]> {
  const approved = await Promise.all(
    judging.map(async (waiver) => {
      const approvedBy = await blameLine(git, base?.commit ?? 'HEAD', path, waiver.location.line ?? 1);
      return approvedBy ? { ...waiver, approvedBy } : waiver;
    }),
  );
  if (!base) return approved;
  const key = (waiver: KnownWaiver): string =>
    JSON.stringify([waiver.check, waiver.feature, waiver.about, waiver.until]);
  const merged = new Set(judging.map(key));
  return [
    ...approved,
    ...head.filter((waiver) => !merged.has(key(waiver))).map((waiver) => ({ ...waiver, merged: false })),
  ];
}
