import type { LineageTrace, LineageUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';
import { nameSome } from '../../../model/name-some.ts';

/** Whether lineage leads from what the feature makes back to where its data comes from. */
export const traced: Check<LineageUnit> = {
  meta: {
    id: 'lineage/traced',
    question: 'Does lineage lead from everything the feature makes back to its sources?',
    why: 'Where nobody can tell what a number is made from, nobody can tell what a change upstream does to it, or whether it may be used at all.',
    remedy:
      'Commit the OpenLineage events of the pipeline that makes the feature, and say under `outputs:` in the record which `dataset` it writes.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'warning', production: 'block' },
  },
  *evaluate({ trace, record }, { option }) {
    if (!trace) return;
    if (trace.outputs.length === 0) {
      yield {
        outcome: 'unknown',
        undeclared: true,
        about: 'no lineage',
        message:
          trace.jobs === 0
            ? 'no lineage: no file tells what the feature is made from'
            : `no lineage: of the ${counted(trace.jobs, 'job')} that lineage tells of none makes anything of this feature`,
        expected: 'a dataset that the feature makes',
        location: record,
        ...(trace.jobs === 0
          ? {}
          : {
              remedy:
                'write the `dataset` of each of its `outputs` into the record, as lineage names it; or let the job say in its `sourceCodeLocation` which file of `code:` it runs',
            }),
      };
      return;
    }
    for (const { name, state, because, location } of trace.outputs) {
      if (state === 'made') continue;
      const common = { about: name, location: location ?? record };
      if (state === 'not-made')
        yield {
          ...common,
          outcome: 'fail',
          message: `no producer: \`${name}\` is in the lineage, and no job writes it`,
          expected: 'a job that writes it',
          remedy: 'commit the events of the job that writes it; a run counts once it has completed',
        };
      else
        yield {
          ...common,
          outcome: 'unknown',
          message: `no lineage: nothing speaks of \`${name}\`, which ${because === 'policy' ? 'the policy says the feature makes' : 'the feature makes'}`,
          expected: 'a dataset of the lineage',
          remedy:
            'write the dataset as lineage names it (`promotion-gates lineage graph` lists them), or commit the events of the job that writes it',
        };
    }
    for (const cycle of trace.cycles)
      yield {
        outcome: 'fail',
        about: `cycle ${[...cycle].sort()[0] ?? ''}`,
        message: `a cycle: ${nameSome(cycle.map((name) => `\`${name}\``))} are made from each other and from nothing else`,
        expected: 'a way that ends at a source',
        location: record,
        remedy: 'commit the events of what fills them first, such as the load that the increments start from',
      };
    const made = trace.outputs.filter(({ state }) => state === 'made').length;
    if (made === 0 || (trace.sources.length === 0 && trace.cycles.length > 0)) return;
    yield { about: 'trace', location: record, ...toSources(trace, made, option('trace') === 'column') };
  },
};

function toSources(
  { granularity, sources, moreSources = 0, lost }: LineageTrace,
  made: number,
  wantsColumns: boolean,
): {
  readonly outcome: 'pass' | 'fail';
  readonly message: string;
  readonly expected?: string;
  readonly remedy?: string;
} {
  if (sources.length === 0)
    return {
      outcome: 'fail',
      message: 'the trace ends at once: the jobs that make the feature read nothing that the lineage names',
      expected: 'a source',
      remedy: 'let the events of the job name their `inputs`',
    };
  const to = `${counted(made, 'output')} back to ${counted(sources.length + moreSources, 'source')}`;
  if (granularity === 'column') return { outcome: 'pass', message: `traced by column: ${to}` };
  const names = nameSome(
    (lost?.first ?? []).map((name) => `\`${name}\``),
    lost?.total,
  );
  const message = `traced by data set only: ${to}${names === '' ? '' : `; nothing tells from which columns ${names} ${lost?.total === 1 ? 'is' : 'are'} made`}`;
  return wantsColumns
    ? {
        outcome: 'fail',
        message,
        expected: 'traced by column',
        remedy: 'let the client write the `columnLineage` facet of these datasets',
      }
    : { outcome: 'pass', message };
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? noun : `${noun}s`}`;
}
