import { createHash } from 'node:crypto';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CollectContext } from '../../src/gates/collect-context.ts';
import type { Answer, CheckContext } from '../../src/model/check.ts';
import type { EvidenceUnit } from '../../src/model/evidence-unit.ts';
import type { Gate } from '../../src/model/gate.ts';
import { compareWithBase } from '../../src/sources/compare-with-base.ts';
import { gitIn } from '../../src/sources/git.ts';
import { openRepository } from '../../src/sources/open-repository.ts';
import { readFeatures } from '../../src/suite/read-features.ts';
import { GIT_ENVIRONMENT, type GitRepository, gitRepository } from './git-repository.ts';

/** Makes an empty git repository in a temporary folder; `remove` takes the folder away. */
export function temporaryRepository(): GitRepository & { readonly remove: () => void } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'promotion-gates-')));
  return { ...gitRepository(folder), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Opens a repository and its one feature as the suite does, ready to collect from; `base` is the ref it is compared with. */
export async function openFeature(folder: string, base?: string): Promise<CollectContext> {
  const git = gitIn(folder, { ...process.env, ...GIT_ENVIRONMENT });
  const repository = await openRepository(git);
  if (!repository) throw new Error(`no git repository in ${folder}`);
  const comparison = await compareWithBase(git, base === undefined ? undefined : { ref: base, fetch: false });
  const [feature, second] = readFeatures(repository, ['**/*.feature.yml'], {
    stages: ['exploratory', 'candidate', 'production'],
    lockable: [],
  });
  if (!feature || second) throw new Error('the repository must hold exactly one feature record');
  return {
    repository,
    comparison,
    feature,
    option: () => undefined,
    engine: { scan: () => Promise.reject(new Error('no data is scanned here')) },
    now: new Date('2026-11-23T12:00:00Z'),
    signal: new AbortController().signal,
  };
}

/** All answers of a gate about some units, each as `outcome check: message`. */
export function answersOf<Unit extends EvidenceUnit>(
  gate: Gate<Unit>,
  units: readonly Unit[],
  options: Readonly<Record<string, unknown>> = {},
): readonly (Answer & { readonly check: string; readonly line: string })[] {
  const context: CheckContext = {
    stage: 'candidate',
    option: (name) => options[name],
    now: new Date('2026-11-23T12:00:00Z'),
  };
  return units
    .filter((unit) => unit.unavailable === undefined)
    .flatMap((unit) =>
      gate.checks.flatMap((check) =>
        [...check.evaluate(unit, context)].map((answer) => {
          const name = check.meta.id.slice(gate.id.length + 1);
          return { ...answer, check: name, line: `${answer.outcome} ${name}: ${answer.message}` };
        }),
      ),
    );
}

/** The id git gives these bytes. */
export function blobId(text: string): string {
  const bytes = Buffer.from(text);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** SHA-256 in hexadecimal digits. */
export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
