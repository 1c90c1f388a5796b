import type { Recreation, ReproducibilityUnit } from '../../generated/formats.ts';
import type { ReadRun } from '../../sources/formats/run-record.ts';
import { fileSubject } from '../file-subject.ts';
import { withArtifacts } from './collect-runs.ts';
import { comparisonSteps } from './recreation/comparison-steps.ts';
import { dataSteps } from './recreation/data-steps.ts';
import { packageSteps } from './recreation/package-steps.ts';
import type { RecreationQuestion } from './recreation/recreation-question.ts';
import { recreationStep } from './recreation/recreation-step.ts';
import { runSteps } from './recreation/run-steps.ts';
import { stageSteps } from './recreation/stage-steps.ts';

const MOST_STEPS = 50;

/** The commands that make a feature's numbers again from the nearest snapshot, from what is recorded; undefined where nothing is. */
export async function collectRecreation(stated: RecreationQuestion): Promise<ReproducibilityUnit | undefined> {
  const { feature, repository, comparison } = stated;
  if (!feature.path) return undefined;
  const runs: ReadRun[] = [];
  for (const run of stated.runs) runs.push(await withArtifacts(run, stated.results, repository));
  const question = { ...stated, runs };
  const packages = packageSteps(question);
  const data = dataSteps(question);
  const ran = [...question.pipelines.flatMap((pipeline) => stageSteps(pipeline, question)), ...runSteps(question)];
  const compared = comparisonSteps(question);
  const steps = [...packages, ...data, ...ran];
  if (steps.length === 0) return undefined;
  const seconds = question.runs.reduce((sum, run) => sum + secondsOf(run), 0);
  const recreation: Recreation = {
    steps: [
      ...(comparison.head === undefined
        ? []
        : [recreationStep('code', `git checkout ${comparison.head.slice(0, 12)}`)]),
      ...steps.slice(0, MOST_STEPS),
      ...(ran.length > 0 ? compared.slice(0, MOST_STEPS) : []),
    ],
    missing: [
      ...(packages.length === 0 ? ['no lock file says which packages to install'] : []),
      ...(ran.length === 0
        ? ['no run record names the command it ran (`command:`), and no pipeline makes the results']
        : []),
      ...(runs.some(({ tracked, outputs }) => tracked?.source !== undefined && outputs.length > 0) && ran.length > 0
        ? ['with which arguments it was started (MLflow keeps the name of the script alone)']
        : []),
    ],
    ...(seconds > 0 ? { seconds } : {}),
  };
  return {
    id: `${feature.path}#recreation`,
    subjects: [await fileSubject(repository, 'record', feature.path)],
    recreation,
  };
}

function secondsOf({ record, outputs }: ReadRun): number {
  if (!record?.started || !record.finished || outputs.length === 0) return 0;
  const seconds = (Date.parse(record.finished) - Date.parse(record.started)) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : 0;
}
