import type { ExperimentResults, SegmentResults } from '../../generated/formats.ts';
import { boundedText } from '../name-list.ts';
import { type Matched, unitLister } from './collect-matching.ts';
import type { Part, PlacePairs } from './collect-metric.ts';
import type { Measuring } from './collect-differences.ts';
import { measure, type ReadySide } from './collect-measure.ts';
import type { TablePlaces } from './collect-table.ts';
import { segmentDemands } from './evidence/demand.ts';

const MOST_SEGMENTS = 200;
/** Comparisons in all segments together: more are not read by anybody. */
const MOST_COMPARISONS = 5000;
const LONGEST_NAME = 200;

/** Measures every segment by itself; the baseline says which segment a pair is in. */
export function measureSegments(
  measuring: Measuring,
  sides: { readonly before: ReadySide; readonly after: ReadySide },
  matched: Matched | undefined,
): Pick<ExperimentResults, 'segments' | 'moreSegments' | 'movedUnits'> {
  const { design } = measuring;
  const left = sides.before.table.places;
  const right = sides.after.table.places;
  if (!design.segments || !left || !right) return {};
  const demands = segmentDemands(design);
  const names = [...new Set([...left.segments, ...right.segments])];
  const before = partsOf(left, names);
  const alike = matched?.whole === true && sameSegments(left, right);
  const after = alike ? before : partsOf(right, names);
  const pairs = alike
    ? before.map((places): PlacePairs => ({ baseline: places, candidate: places }))
    : matched && pairsOf(matched, left, names);
  const most = Math.min(MOST_SEGMENTS, Math.max(1, Math.floor(MOST_COMPARISONS / demands.length)));
  const segments = names.slice(0, most).map((name, index): SegmentResults => {
    const part: Part = {
      baseline: before[index] ?? NOWHERE,
      candidate: after[index] ?? NOWHERE,
      ...(pairs ? { pairs: pairs[index] ?? { baseline: NOWHERE, candidate: NOWHERE } } : {}),
    };
    return {
      name: boundedText(name, LONGEST_NAME),
      n: { baseline: part.baseline?.length ?? 0, candidate: part.candidate?.length ?? 0 },
      metrics: demands.map(({ criterion: { metric }, demand }) =>
        measure(measuring, metric, sides.before.metrics.get(metric), sides.after.metrics.get(metric), part, [demand]),
      ),
    };
  });
  const moved = unitLister();
  if (matched && !alike && left.segmentOf && right.segmentOf) {
    const here = right.segments.map((name) => left.segments.indexOf(name));
    for (let pair = 0; pair < matched.baseline.length; pair += 1) {
      const place = matched.baseline[pair] ?? -1;
      const other = here[right.segmentOf[matched.candidate[pair] ?? -1] ?? -1] ?? -1;
      if (left.segmentOf[place] !== other) moved.add(left.units?.[place] ?? '');
    }
  }
  const movedUnits = moved.list();
  return {
    segments,
    ...(names.length > most ? { moreSegments: names.length - most } : {}),
    ...(movedUnits.count > 0 ? { movedUnits } : {}),
  };
}

const NOWHERE = new Int32Array(0);

/** Whether each place is in the same segment on both sides. */
function sameSegments(left: TablePlaces, right: TablePlaces): boolean {
  const [here, there] = [left.segmentOf, right.segmentOf];
  if (!here || here.length !== there?.length) return false;
  if (left.segments.some((name, index) => name !== right.segments[index])) return false;
  for (let place = 0; place < here.length; place += 1) if (here[place] !== there[place]) return false;
  return true;
}

/** Places of each of these segments. */
function partsOf({ segments, segmentOf }: TablePlaces, names: readonly string[]): readonly Int32Array[] {
  if (!segmentOf) return [];
  return divided(
    segmentOf.length,
    names.length,
    segments.map((name) => names.indexOf(name)),
    (place) => segmentOf[place] ?? -1,
  );
}

/** Pairs of each of these segments, by the baseline's. */
function pairsOf(
  { baseline, candidate }: Matched,
  { segments, segmentOf }: TablePlaces,
  names: readonly string[],
): readonly PlacePairs[] {
  if (!segmentOf) return [];
  const indexes = segments.map((name) => names.indexOf(name));
  return divided(baseline.length, names.length, indexes, (pair) => segmentOf[baseline[pair] ?? -1] ?? -1).map(
    (members) => ({
      baseline: members.map((pair) => baseline[pair] ?? -1),
      candidate: members.map((pair) => candidate[pair] ?? -1),
    }),
  );
}

/** Numbers from 0 on, by the group of each; groups are first counted, then filled. */
function divided(
  count: number,
  groups: number,
  groupOfSegment: readonly number[],
  segmentAt: (index: number) => number,
): readonly Int32Array[] {
  const sizes = new Int32Array(groups);
  for (let index = 0; index < count; index += 1) {
    const group = groupOfSegment[segmentAt(index)];
    if (group !== undefined) sizes[group] = (sizes[group] ?? 0) + 1;
  }
  const members = Array.from(sizes, (size) => new Int32Array(size));
  const filled = new Int32Array(groups);
  for (let index = 0; index < count; index += 1) {
    const group = groupOfSegment[segmentAt(index)];
    if (group === undefined) continue;
    const place = filled[group] ?? 0;
    filled[group] = place + 1;
    const target = members[group];
    if (target) target[place] = index;
  }
  return members;
}
