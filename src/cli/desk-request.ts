import { VERSION } from '../generated/package.ts';
import type { DataEngine } from '../query/data-engine.ts';
import type { SuiteRequest } from '../suite/suite-request.ts';
import type { Desk } from './terminal.ts';

/** What every command asks of the suite unless it says otherwise. */
export function deskRequest(desk: Desk, engine: DataEngine, progress: (message: string) => void): SuiteRequest {
  return {
    workingDirectory: desk.workingDirectory,
    config: statedConfig(undefined),
    features: [],
    gates: [],
    evidence: [],
    collect: true,
    enforce: true,
    engine,
    environment: desk.environment,
    tool: { name: 'promotion-gates', version: VERSION },
    undecidedBecause: [],
    now: desk.now,
    stopwatch: desk.stopwatch,
    signal: desk.signal,
    timer: (seconds) => AbortSignal.timeout(Math.ceil(seconds * 1000)),
    progress,
  };
}

/** The policy a person names, else the one by its usual name where there is one. */
export function statedConfig(path: string | undefined): SuiteRequest['config'] {
  return path === undefined ? { path: 'promotion.yml', named: false } : { path, named: true };
}

/** The base a person names. */
export function namedBase(ref: string | undefined): Pick<SuiteRequest, 'base' | 'baseName'> {
  return ref === undefined ? {} : { base: { ref, fetch: false, named: true }, baseName: ref };
}
