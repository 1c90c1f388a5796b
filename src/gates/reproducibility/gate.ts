import type { RecordedFeature, ReproducibilityUnit } from '../../generated/formats.ts';
import type { Gate } from '../../model/gate.ts';
import { codeDifferences } from '../../model/code-differences.ts';
import { dataSnapshot } from './checks/data-snapshot.ts';
import { deterministic } from './checks/deterministic.ts';
import { environmentPinned } from './checks/environment-pinned.ts';
import { filesAgree } from './checks/files-agree.ts';
import { hardwareRecorded } from './checks/hardware-recorded.ts';
import { lineEndings } from './checks/line-endings.ts';
import { notebooks } from './checks/notebooks.ts';
import { packagesLocked } from './checks/packages-locked.ts';
import { pipelineFresh } from './checks/pipeline-fresh.ts';
import { preprocessingRecorded } from './checks/preprocessing-recorded.ts';
import { runMatchesCode } from './checks/run-matches-code.ts';
import { seedRecorded } from './checks/seed-recorded.ts';
import { stageHolds } from './evidence/stage-answers.ts';

/** Whether the numbers can be made again: from this code, this data, these packages. */
export const reproducibilityGate: Gate<ReproducibilityUnit> = {
  id: 'reproducibility',
  title: 'reproducibility',
  description:
    'Recomputes what the files claim: that the data, the code and the packages here are those the numbers were made with.',
  missing:
    'name the data, the lock files and the run records of the feature under `data:`, `packages:` and `runs:` in its record',
  checks: [
    dataSnapshot,
    lineEndings,
    pipelineFresh,
    packagesLocked,
    environmentPinned,
    hardwareRecorded,
    preprocessingRecorded,
    notebooks,
    seedRecorded,
    runMatchesCode,
    filesAgree,
    deterministic,
  ],
  recreate: (units) => units.find(({ recreation }) => recreation)?.recreation,
  summarise: (units) => {
    const features = units.flatMap(({ feature }) => feature ?? []);
    const lists = units.flatMap(({ data }) => data ?? []);
    const code = codeHolds(features);
    const data =
      lists.length > 0 &&
      lists.every(
        ({ files, verified, malformed, otherCounts }) =>
          files > 0 && verified + (otherCounts.lineEndings ?? 0) === files && malformed.total === 0,
      );
    const locks = features.flatMap(({ packages }) => packages.locks);
    const packages =
      locks.length > 0 &&
      locks.every(
        ({ unread, unfixed, uncheckable, stale }) =>
          !unread && unfixed.total + uncheckable.total + (stale?.total ?? 0) === 0,
      );
    const holds = [code ? 'this code' : '', data ? 'this data' : '', packages ? 'these packages' : ''].filter(
      (part) => part !== '',
    );
    const open = [code ? '' : 'the code', data ? '' : 'the data', packages ? '' : 'the packages'].filter(
      (part) => part !== '',
    );
    if (open.length === 0) return `the numbers come from ${holds.slice(0, -1).join(', ')} and ${holds.at(-1)}`;
    return holds.length === 0
      ? `not shown for ${open.join(', ')}`
      : `${holds.join(', ')}; not shown for ${open.join(', ')}`;
  },
};

/** Whether every file of results was made by a finished run whose code is here unchanged. */
function codeHolds(features: readonly RecordedFeature[]): boolean {
  const results = features.flatMap((feature) => feature.results.map((result) => ({ result, runs: feature.runs })));
  return (
    results.length > 0 &&
    results.every(
      ({ result, runs }) =>
        (result.runs.length === 0 && result.stage !== undefined && stageHolds(result.stage)) ||
        result.runs.some(({ run, id, holds }) => {
          const maker = runs.find((candidate) => candidate.path === run && candidate.id === id);
          const code = maker?.code;
          return (
            holds === 'same' &&
            maker?.status === 'finished' &&
            maker.tracked?.deleted !== true &&
            maker.tracked?.dirty !== true &&
            maker.tracked?.unread === undefined &&
            code !== undefined &&
            code.same > 0 &&
            code.uncheckable.total === 0 &&
            codeDifferences(code) === undefined
          );
        }),
    )
  );
}
