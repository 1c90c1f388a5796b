import type { ExperimentUnit, SegmentResults } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';
import { dataFaults } from '../evidence/data-faults.ts';
import { segmentDemands } from '../evidence/demand.ts';
import { followsFault } from '../evidence/follows-fault.ts';
import { judge } from '../evidence/judgement.ts';
import { judgementWords } from '../evidence/judgement-words.ts';
import { countWords } from '../evidence/number-words.ts';

/** Whether no metric got worse in any segment by more than its margin. */
export const segmentsHold: Check<ExperimentUnit> = {
  meta: {
    id: 'experiment/segments-hold',
    question: 'Did no metric get worse by more than its margin in any segment?',
    why: 'An average that holds can hide a service, a region or a kind of case that fell. Each segment is held to the margin by itself, on enough units to tell.',
    remedy:
      'Mend what got worse there, measure on more units of that segment, or agree on a wider margin in a pull request of its own.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  *evaluate(unit) {
    const { design, results } = unit;
    const demands = design ? segmentDemands(design) : [];
    if (!design?.segments || !results?.baseline || demands.length === 0) return;
    const { by, minimumN, location } = design.segments;
    const subjects = [unit.path, results.baseline.path, results.candidate.path];
    const base = { location, subjects };
    const faults = dataFaults(unit);
    const ofAll = faults.find(({ metric, comparable }) => metric === undefined && !comparable);
    if (!results.segments || results.segments.length === 0) {
      yield {
        ...base,
        outcome: 'unknown',
        about: 'segments',
        message: `no segment by \`${by}\` was looked at`,
        expected: `a column \`${by}\` on both sides`,
        remedy: 'write the column that `segments.by` names to both sides, one observation a row',
      };
      return;
    }
    for (const segment of results.segments) {
      const few = tooFew(segment, by, minimumN);
      if (few) {
        yield { ...base, ...few, ...(ofAll ? followsFault(ofAll) : {}) };
        continue;
      }
      for (const { criterion, demand } of demands) {
        const numbers = segment.metrics.find(({ metric }) => metric === criterion.metric);
        const judgement = judge({ design, criterion, demand, numbers, faults });
        yield judgementWords({ unit, criterion, demand, judgement, segment: segment.name });
      }
    }
    if (results.moreSegments !== undefined && results.moreSegments > 0) {
      yield {
        ...base,
        outcome: 'unknown',
        about: 'segments beyond the first',
        message: `\`${by}\` has ${countWords(results.segments.length + results.moreSegments, 'segment')}; only the first ${results.segments.length} were looked at`,
        size: results.moreSegments,
        remedy: 'part the units by a column with fewer values',
      };
    }
    if (results.movedUnits && results.movedUnits.count > 0) {
      const { count, first } = results.movedUnits;
      yield {
        ...base,
        outcome: 'unknown',
        about: 'units in two segments',
        message: `${countWords(count, 'unit')} ${count === 1 ? 'is' : 'are'} in one segment on the baseline's side and in another on the candidate's (${first.map((name) => `\`${name}\``).join(', ')}${count > first.length ? ', …' : ''})`,
        size: count,
        expected: `the same \`${by}\` of a unit on both sides`,
        remedy: 'take the segment of a unit from the data, not from what the candidate makes of it',
      };
    }
  },
};

/** Why a segment cannot be decided, or need not be; undefined where it has enough units. */
function tooFew({ name, n }: SegmentResults, by: string, minimumN: number): Answer | undefined {
  const about = `${name}: units`;
  if (n.baseline === 0)
    return {
      outcome: 'skipped',
      about,
      message: `segment \`${name}\` is new with the candidate (${countWords(n.candidate, 'unit')}): there is no baseline to compare with`,
    };
  if (n.candidate === 0)
    return {
      outcome: 'unknown',
      about,
      message: `segment \`${name}\` is gone: the baseline has ${countWords(n.baseline, 'unit')} of it, the candidate none`,
      expected: `every segment of the baseline by \`${by}\``,
      remedy: 'evaluate the candidate on that segment too',
    };
  const least = Math.min(n.baseline, n.candidate);
  if (least >= minimumN) return undefined;
  return {
    outcome: 'unknown',
    about,
    message: `cannot tell for segment \`${name}\`: ${countWords(least, 'unit')}, at least ${minimumN} are needed`,
    expected: `at least ${countWords(minimumN, 'unit')} on each side`,
    observed: `${n.baseline} and ${n.candidate}`,
    remedy: `Three ways out: more units of \`${name}\` (at least ${minimumN}) · a smaller \`minimum-n\` in a pull request of its own · a waiver with an end date in promotion.waivers.yml`,
  };
}
