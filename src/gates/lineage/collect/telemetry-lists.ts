import type { KnownSignal, TelemetryList, TelemetrySignal } from '../../../generated/formats.ts';
import { LIMITS } from '../../../sources/document.ts';
import { type RegisteredSignal, readTelemetryRegistry } from '../../../sources/formats/telemetry-registry.ts';
import type { Repository } from '../../../sources/repository.ts';
import { boundedText } from '../../name-list.ts';
import { oncePerRepository } from '../../once-per-repository.ts';

/** The lists of telemetry that a policy names, together. */
export interface TelemetryLists {
  readonly lists: readonly TelemetryList[];
  /** What they say of a name; of the kind asked for, where one of them has it as that. */
  readonly find: (name: string, kind: TelemetrySignal['kind']) => KnownSignal | undefined;
  readonly names: readonly string[];
}

const LISTED = /\.(ya?ml|json)$/i;
const MOST_FILES = 1000;

/** Reads the files and folders that these patterns stand for. One that stands for nothing is told as a problem. */
export function telemetryLists(repository: Repository, patterns: readonly string[]): TelemetryLists {
  return readOnce(JSON.stringify(patterns), repository);
}

const readOnce = oncePerRepository((key, repository): TelemetryLists => {
  const lists: TelemetryList[] = [];
  const byName = new Map<string, RegisteredSignal[]>();
  for (const pattern of JSON.parse(key) as readonly string[]) {
    const paths = repository.hasFolder(pattern.replace(/\/$/, ''))
      ? repository.expand([`${pattern.replace(/\/$/, '')}/`]).filter((path) => LISTED.test(path))
      : repository.match([pattern]);
    if (paths.length === 0)
      lists.push({
        path: boundedText(pattern, 1000),
        names: 0,
        problem: {
          message: `\`${boundedText(pattern, 1000)}\`, which the policy names as a list of telemetry, is not here`,
          remedy: 'write it, or take it out of `gates.lineage.telemetry` in the policy',
        },
      });
    for (const path of paths) {
      if (lists.length >= MOST_FILES || lists.some((list) => list.path === path)) continue;
      const document = repository.document(path, LIMITS.configuration);
      const { signals, problem } =
        'unreadable' in document
          ? { signals: [], problem: { message: document.unreadable } }
          : readTelemetryRegistry(document);
      for (const signal of signals) {
        const known = byName.get(signal.name);
        if (known) known.push(signal);
        else byName.set(signal.name, [signal]);
      }
      lists.push({
        path,
        names: signals.length,
        ...(problem ? { problem: { ...problem, message: boundedText(problem.message, 4000) } } : {}),
      });
    }
  }
  return {
    lists,
    names: [...byName.keys()],
    find: (name, kind) => {
      const all = byName.get(name) ?? [];
      const found = all.find((one) => kind === undefined || one.kind === undefined || one.kind === kind) ?? all[0];
      if (!found) return undefined;
      const { name: _name, ...known } = found;
      return known;
    },
  };
});
