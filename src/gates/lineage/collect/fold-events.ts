import type { DatasetMention, LineageEvent } from '../../../sources/formats/open-lineage.ts';
import type { GraphBuilder } from './graph-builder.ts';

/** What folding found besides the graph. */
export interface FoldedEvents {
  /** Jobs that were started and never completed: they tell of no lineage. */
  readonly incomplete: readonly string[];
}

interface Run {
  readonly events: LineageEvent[];
  completed: number;
}

/**
 * Folds OpenLineage events into a graph. The events of one run are joined, in whatever order they came and however often; of the runs
 * of a job only the last that completed tells what the job does now. A job event tells it without a run, unless a later run did.
 */
export function foldEvents(events: readonly LineageEvent[], graph: GraphBuilder): FoldedEvents {
  const jobs = new Map<string, { readonly runs: Map<string, Run>; declared: LineageEvent | undefined }>();
  for (const event of events) {
    for (const mention of [...event.inputs, ...event.outputs])
      for (const other of mention.symlinks) graph.same(mention, other);
    if (event.kind === 'dataset') {
      for (const mention of event.outputs) lineageOf(mention, graph);
      continue;
    }
    if (!event.job) continue;
    const key = JSON.stringify([event.job.namespace, event.job.name]);
    const job = jobs.get(key) ?? { runs: new Map<string, Run>(), declared: undefined };
    jobs.set(key, job);
    if (event.run === undefined) {
      if (!job.declared || event.time >= job.declared.time) job.declared = event;
      continue;
    }
    const run = job.runs.get(event.run) ?? { events: [], completed: -Infinity };
    job.runs.set(event.run, run);
    run.events.push(event);
    if (event.type === 'COMPLETE') run.completed = Math.max(run.completed, event.time);
  }
  const incomplete: string[] = [];
  for (const { runs, declared } of jobs.values()) {
    let last: Run | undefined;
    for (const run of runs.values())
      if (run.completed > -Infinity && (!last || run.completed > last.completed)) last = run;
    const telling = [
      ...(last && (!declared || last.completed >= declared.time) ? last.events : []),
      ...(declared && (!last || declared.time > last.completed) ? [declared] : []),
    ];
    const [any] = telling.length > 0 ? telling : ([...runs.values()][0]?.events ?? []);
    if (!any?.job) continue;
    if (telling.length === 0) incomplete.push(`${any.job.namespace}/${any.job.name}`);
    for (const event of telling.toSorted((one, other) => one.time - other.time)) ofEvent(event, graph);
  }
  return { incomplete: incomplete.sort() };
}

function ofEvent({ job, inputs, outputs, location }: LineageEvent, graph: GraphBuilder): void {
  if (!job) return;
  graph.job(job, location.path);
  for (const input of inputs) {
    graph.dataset(input);
    graph.reads(job, input);
  }
  for (const output of outputs) {
    graph.writes(job, output);
    // What a column was made from was read, whether or not it stands among the inputs.
    for (const source of output.lineage) graph.reads(job, source);
    lineageOf(output, graph);
  }
}

function lineageOf(mention: DatasetMention, graph: GraphBuilder): void {
  graph.dataset(mention);
  for (const { to, ...source } of mention.lineage) graph.column(source, mention, to);
}
