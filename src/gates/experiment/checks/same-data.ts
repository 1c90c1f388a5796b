import type { ExperimentUnit, ResultsSide } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';
import { nameSome } from '../../../model/name-some.ts';

/** Whether both sides were measured on the same data, as far as they say on which. */
export const sameData: Check<ExperimentUnit> = {
  meta: {
    id: 'experiment/same-data',
    question: 'Were baseline and candidate measured on the same data?',
    why: 'A candidate that is measured on easier data looks better than it is. Where results carry digests of their data, both sides must carry the same.',
    remedy: 'Measure both sides on the same data.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  *evaluate({ path, design, results }) {
    const { baseline, candidate } = results ?? {};
    if (!design || !baseline || !candidate) return;
    const before = digestsOf(baseline);
    const after = digestsOf(candidate);
    if (before.size === 0 && after.size === 0) return;
    const base = {
      about: 'data',
      location: {
        path: candidate.path,
        ...(candidate.data?.[0]?.line === undefined ? {} : { line: candidate.data[0].line }),
      },
      subjects: [path, baseline.path, candidate.path],
      expected: 'the same data on both sides',
    } satisfies Partial<Answer>;
    if (before.size === 0 || after.size === 0) {
      const [silent, said] = before.size === 0 ? [baseline, candidate] : [candidate, baseline];
      yield {
        ...base,
        outcome: 'unknown',
        message: `\`${said.path}\` says which data it was measured on, \`${silent.path}\` does not`,
        observed: 'digests on one side only',
        remedy: 'measure both sides with the same version of the tool, so that both carry the digests of their data',
      };
      return;
    }
    const other = [...after].filter(([name, digest]) => before.has(name) && before.get(name) !== digest);
    const gone = [...before.keys()].filter((name) => !after.has(name));
    if (other.length === 0 && gone.length === 0) {
      yield {
        ...base,
        outcome: 'pass',
        message: `both sides were measured on the same data (${nameSome(quoted([...before.keys()]))})`,
      };
      return;
    }
    const words = [
      ...(other.length > 0
        ? [`${nameSome(quoted(other.map(([name]) => name)))} ${other.length === 1 ? 'has' : 'have'} other content`]
        : []),
      ...(gone.length > 0
        ? [`${nameSome(quoted(gone))} ${gone.length === 1 ? 'is' : 'are'} not among the candidate's`]
        : []),
    ].join('; ');
    yield {
      ...base,
      outcome: 'fail',
      message: `candidate and baseline were not measured on the same data: ${words}`,
      size: other.length + gone.length,
      observed: words,
      remedy: 'measure both sides on the same data, and evaluate again',
    };
  },
};

function digestsOf({ data = [] }: ResultsSide): ReadonlyMap<string, string> {
  return new Map(data.map(({ name, digest }) => [name, digest.toLowerCase()]));
}

function quoted(names: readonly string[]): string[] {
  return names.map((name) => `\`${name}\``);
}
