import type { ExperimentDesign, ExperimentResults, SegmentResults } from '../../generated/formats.ts';
import { boundedText } from '../name-list.ts';
import { type Matched, unitLister } from './collect-matching.ts';
import type { Part } from './collect-metric.ts';
import { measure, type ReadySide } from './collect-measure.ts';
import type { TablePlaces } from './collect-table.ts';
import { segmentDemands } from './evidence/demand.ts';

const MOST_SEGMENTS = 200;
const LONGEST_NAME = 200;

/** Measures every segment by itself; the baseline says which segment a pair is in. */
export function measureSegments(
  design: ExperimentDesign,
  before: ReadySide,
  after: ReadySide,
  matched: Matched | undefined,
): Pick<ExperimentResults, 'segments' | 'moreSegments' | 'movedUnits'> {
  const left = before.table.places;
  const right = after.table.places;
  if (!design.segments || !left || !right) return {};
  const demands = segmentDemands(design);
  const placesBefore = placesBySegment(left);
  const placesAfter = placesBySegment(right);
  const pairs = matched && pairsBySegment(matched, left);
  const names = [...new Set([...left.segments, ...right.segments])];
  const segments = names.slice(0, MOST_SEGMENTS).map((name): SegmentResults => {
    const part: Part = {
      baseline: placesBefore.get(name) ?? NOWHERE,
      candidate: placesAfter.get(name) ?? NOWHERE,
      ...(pairs ? { pairs: pairs.get(name) ?? { baseline: NOWHERE, candidate: NOWHERE } } : {}),
    };
    return {
      name: boundedText(name, LONGEST_NAME),
      n: { baseline: part.baseline?.length ?? 0, candidate: part.candidate?.length ?? 0 },
      metrics: demands.map(({ criterion: { metric }, demand }) =>
        measure(design, metric, before.metrics.get(metric), after.metrics.get(metric), part, [demand]),
      ),
    };
  });
  const moved = unitLister();
  if (matched) {
    for (let pair = 0; pair < matched.baseline.length; pair += 1) {
      const place = matched.baseline[pair] ?? -1;
      if (left.segmentAt(place) !== right.segmentAt(matched.candidate[pair] ?? -1))
        moved.add(left.units?.[place] ?? '');
    }
  }
  const movedUnits = moved.list();
  return {
    segments,
    ...(names.length > MOST_SEGMENTS ? { moreSegments: names.length - MOST_SEGMENTS } : {}),
    ...(movedUnits.count > 0 ? { movedUnits } : {}),
  };
}

const NOWHERE = new Int32Array(0);

function placesBySegment(places: TablePlaces): ReadonlyMap<string, Int32Array> {
  return grouped(places.count, (place) => places.segmentAt(place));
}

function pairsBySegment(
  { baseline, candidate }: Matched,
  left: TablePlaces,
): ReadonlyMap<string, { readonly baseline: Int32Array; readonly candidate: Int32Array }> {
  const indexes = grouped(baseline.length, (pair) => left.segmentAt(baseline[pair] ?? -1));
  return new Map(
    [...indexes].map(([name, pairs]) => [
      name,
      {
        baseline: pairs.map((pair) => baseline[pair] ?? -1),
        candidate: pairs.map((pair) => candidate[pair] ?? -1),
      },
    ]),
  );
}

function grouped(count: number, nameAt: (index: number) => string | undefined): ReadonlyMap<string, Int32Array> {
  const groups = new Map<string, number[]>();
  for (let index = 0; index < count; index += 1) {
    const name = nameAt(index);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(index);
    else groups.set(name, [index]);
  }
  return new Map([...groups].map(([name, members]) => [name, Int32Array.from(members)]));
}
