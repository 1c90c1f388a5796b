import type { LeansOn, LineageUnit } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';
import { nameSome } from '../../../model/name-some.ts';
import { wayBack } from '../evidence/way-back.ts';

/** Whether anything that the feature is made from is less ready than the stage asks for. */
export const nothingLessReadyBehind: Check<LineageUnit> = {
  meta: {
    id: 'lineage/nothing-less-ready-behind',
    question: 'Is everything the feature is made from as ready as the feature?',
    why: 'What runs in production is as dependable as the least dependable thing it is made from: an experiment, a sandbox, a notebook that somebody runs by hand.',
    remedy: 'Promote what stands behind the feature first, or read from something that is ready.',
    for: 'engineer',
    severity: { exploratory: 'off', candidate: 'note', production: 'block' },
  },
  *evaluate({ trace, record }, { stage }) {
    if (!trace) return;
    const rank = (name: string | undefined): number => (name === undefined ? -1 : trace.stages.indexOf(name));
    const less = trace.behind.filter((one) => one.kind !== 'feature' || rank(one.stage) < rank(stage));
    for (const one of less) {
      const way = one.way.length > 1 ? `; ${wayBack(one.way)}` : '';
      yield {
        outcome: 'fail',
        about: `${one.kind} ${one.name}`,
        location: one.location ?? record,
        ...inWords(one, stage, way),
      };
    }
    const looked = trace.outputs.some(({ state }) => state === 'made') || trace.sources.length > 0;
    if (less.length === 0 && (looked || trace.behind.length > 0))
      yield {
        outcome: 'pass',
        about: 'behind',
        message: 'nothing it is made from is less ready',
        location: record,
      };
  },
};

function inWords(
  { kind, name, stage: other, environments = [] }: LeansOn,
  stage: string,
  way: string,
): Pick<Answer, 'message' | 'expected' | 'observed' | 'remedy'> {
  switch (kind) {
    case 'feature':
      return {
        message: `it is made from the feature \`${name}\`, which is ${other ?? 'at no stage'}${way}`,
        expected: `${stage} or higher`,
        ...(other === undefined ? {} : { observed: other }),
        remedy: `promote \`${name}\` first, or read from something else`,
      };
    case 'notebook':
      return {
        message: `it is made by the notebook \`${name}\`${way}`,
        expected: 'code that runs without a person',
        observed: 'a notebook',
        remedy: 'move what the notebook does into a script or a pipeline, and let that run',
      };
    case 'environment':
      return {
        message: `its source \`${name}\` lives in ${nameSome(environments.map((one) => `\`${one}\``))} only${way}`,
        expected: 'a server in another environment',
        observed: environments.join(', '),
        remedy: 'name the server in the contract that the feature reads where it runs',
      };
    default:
      return {
        message: `\`${name}\` is marked synthetic${way}`,
        expected: 'real data',
        observed: 'synthetic',
        remedy: 'put the source under a contract of its real data, or take the mark away where it is wrong',
      };
  }
}
