import type { ExperimentDesign, ExperimentResults, MetricResults, UnitList } from '../../generated/formats.ts';
import type { Repository } from '../../sources/repository.ts';
import { describePairs, type Pairs } from '../../statistics/pairs.ts';
import { boundedText } from '../name-list.ts';
import { type Column, type ReadSide, readSide } from './collect-side.ts';

const MOST_NAMES = 5;
const LONGEST_NAME = 200;

/** Reads both sides' results and keeps of them what suffices to decide the criteria. */
export function readResults(repository: Repository, design: ExperimentDesign): ExperimentResults {
  const metrics = [...new Set(design.criteria.map(({ metric }) => metric))];
  const read = (path: string): ReadSide =>
    readSide(repository, { path, metrics, ...(design.unit === undefined ? {} : { unit: design.unit }) });
  const baseline = design.baseline && read(design.baseline.path);
  const candidate = read(design.candidate.path);
  const matched =
    design.paired && baseline?.units && candidate.units ? matchUnits(baseline.units, candidate.units) : undefined;
  return {
    ...(baseline ? { baseline: baseline.side } : {}),
    candidate: candidate.side,
    ...(matched
      ? {
          matching: {
            pairs: matched.baseline.length,
            onlyBaseline: matched.onlyBaseline,
            onlyCandidate: matched.onlyCandidate,
          },
        }
      : {}),
    metrics: metrics.map((metric): MetricResults => {
      const left = baseline?.columns.get(metric) ?? NONE;
      const right = candidate.columns.get(metric) ?? NONE;
      return {
        metric,
        ...(baseline ? { baseline: left.measured } : {}),
        candidate: right.measured,
        ...(matched ? { pairs: pairsOf(matched, left.values, right.values) } : {}),
      };
    }),
  };
}

/** A column of a side that could not be read. */
const NONE: Column = {
  values: new Float64Array(0),
  measured: { moments: { n: 0, mean: null, variance: null }, faults: [] },
};

interface Matched {
  /** Rows that belong together, at the same places, in the baseline's order. */
  readonly baseline: Int32Array;
  readonly candidate: Int32Array;
  readonly onlyBaseline: UnitList;
  readonly onlyCandidate: UnitList;
}

function matchUnits(baseline: ReadonlyMap<string, number>, candidate: ReadonlyMap<string, number>): Matched {
  const rows = { baseline: new Int32Array(baseline.size), candidate: new Int32Array(baseline.size) };
  const missing = unitLister();
  let pairs = 0;
  for (const [id, row] of baseline) {
    const other = candidate.get(id);
    if (other === undefined) missing.add(id);
    else {
      rows.baseline[pairs] = row;
      rows.candidate[pairs] = other;
      pairs += 1;
    }
  }
  const extra = unitLister();
  for (const id of candidate.keys()) if (!baseline.has(id)) extra.add(id);
  return {
    baseline: rows.baseline.subarray(0, pairs),
    candidate: rows.candidate.subarray(0, pairs),
    onlyBaseline: missing.list(),
    onlyCandidate: extra.list(),
  };
}

function unitLister(): { readonly add: (unit: string) => void; readonly list: () => UnitList } {
  const first: string[] = [];
  let count = 0;
  return {
    add: (unit) => {
      count += 1;
      if (first.length < MOST_NAMES) first.push(boundedText(unit, LONGEST_NAME));
    },
    list: () => ({ count, first }),
  };
}

function pairsOf(matched: Matched, baseline: Float64Array, candidate: Float64Array): Pairs {
  const most = matched.baseline.length;
  const left = new Float64Array(most);
  const right = new Float64Array(most);
  let n = 0;
  for (let pair = 0; pair < most; pair += 1) {
    const b = baseline[matched.baseline[pair] ?? -1] ?? Number.NaN;
    const c = candidate[matched.candidate[pair] ?? -1] ?? Number.NaN;
    if (Number.isNaN(b) || Number.isNaN(c)) continue;
    left[n] = b;
    right[n] = c;
    n += 1;
  }
  return describePairs(left.subarray(0, n), right.subarray(0, n));
}
