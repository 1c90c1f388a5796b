import type { LineageTrace, LineageUnit, TracedSource } from '../../../src/generated/formats.ts';

export const RECORD = 'features/burst/burst.feature.yml';
export const CONTRACT = 'contracts/cpu.odcs.yaml';
export const EVENTS = 'features/burst/lineage/events.ndjson';

/** A unit with these parts. */
export function lineageUnit(parts: Partial<LineageUnit> = {}): LineageUnit {
  return { id: RECORD, subjects: [{ role: 'record', path: RECORD }], record: { path: RECORD, line: 1 }, ...parts };
}

/** A unit with a trace of one output, by column to one source under contract, with some things changed. */
export function traced(changes: Partial<LineageTrace> = {}): LineageUnit {
  return lineageUnit({
    trace: {
      stages: ['exploratory', 'candidate', 'production'],
      files: [{ path: EVENTS, read: 3, problems: [], unread: 0 }],
      datasets: 2,
      jobs: 1,
      outputs: [{ name: 'lake/scores', because: 'record', state: 'made' }],
      granularity: 'column',
      sources: [source()],
      cycles: [],
      behind: [],
      personal: [],
      ...changes,
    },
  });
}

/** A source under a contract that the record names, with some things changed. */
export function source(changes: Partial<TracedSource> = {}): TracedSource {
  return {
    dataset: 'lake/cpu',
    contract: {
      path: CONTRACT,
      version: '2.1.0',
      by: 'server',
      declared: 'record',
      location: { path: RECORD, line: 4 },
    },
    way: ['lake/scores', 'score', 'lake/cpu'],
    ...changes,
  };
}
