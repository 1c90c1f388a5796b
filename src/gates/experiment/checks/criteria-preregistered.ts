import type { ExperimentDesign, ExperimentUnit, NamedCriteria, Registration } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';
import { type ChangedTerm, changedTerms } from '../evidence/changed-terms.ts';
import { standsAsMerged } from '../evidence/stands-as-merged.ts';

const REMEDY =
  'merge the criteria in a pull request of its own, without results; then bring the results. Nothing has to be measured again';

/** Whether the criteria were there, as they are, before the results. */
export const criteriaPreregistered: Check<ExperimentUnit> = {
  meta: {
    id: 'experiment/criteria-preregistered',
    question: 'Were the criteria merged before the results that are held to them?',
    why: 'Criteria that are written, or lowered, once the results are known can always be met. What counts is what they mean at the merge base; comments, order, plan and learnings may change.',
    remedy: 'Merge the criteria first, in a pull request of their own; then bring the results.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'warning', production: 'block' },
  },
  *evaluate({ path, design, registration }) {
    if (!design || !registration) return;
    const base = { about: 'criteria', location: { path, line: 1 }, subjects: [path, design.candidate.path] };
    const answers = [...againstMergeBase(base, design, registration)];
    // Criteria that change here, agreed upon, are other ones than the results were measured under, and may be.
    const named = standsAsMerged(design, registration) ? (registration.named ?? []) : [];
    const contradicted = named.filter(({ held }) => held === 'different' || held === 'absent');
    if (contradicted.length === 0) {
      const said = named.find(({ held }) => held === 'same' || held === 'agreed');
      const results = { ...base, about: 'results', location: { path: design.candidate.path } };
      const late = said ? undefined : lateAnswer(results, registration);
      if (late) yield late;
      else
        yield* answers.map((answer) =>
          said ? { ...answer, message: `${answer.message}; ${namedWords(said)}` } : answer,
        );
      return;
    }
    for (const one of contradicted) {
      yield {
        ...base,
        outcome: 'unknown',
        about: `criteria named by ${one.path}`,
        message: `not pre-registered: ${namedWords(one)}`,
        expected: 'results that were measured under these criteria',
        observed: `${one.by} ${one.value ?? ''}`,
        remedy: 'measure again, with these criteria in the checkout',
        subjects: [...base.subjects, one.path],
      };
    }
  },
};

function namedWords({ path, by, value = '', held }: NamedCriteria): string {
  const commit = by === 'commit' ? ` at ${value.slice(0, 9)}` : '';
  const said = `\`${path}\` says that the results were measured${commit}`;
  if (held === 'same') return `${said} under these criteria`;
  if (held === 'agreed')
    return `${said} under earlier ones, and each change since was agreed upon in a pull request of its own`;
  return held === 'absent'
    ? `${said}, where there were no such criteria yet`
    : `${said} under other criteria than these`;
}

/** What the history says of results that were at the merge base already; undefined where it says that the criteria came first. */
function lateAnswer(base: Base, { arrival }: Registration): Answer | undefined {
  if (!arrival || arrival.held === 'same') return undefined;
  const { held, changes = [], commit = '' } = arrival;
  const [change] = changes;
  if (held === 'unreachable')
    return {
      ...base,
      outcome: 'unknown',
      message:
        'cannot prove that the criteria came before the results: both are at the merge base, and what was there before is not in this checkout',
      expected: 'the commit that brought the results, with the criteria before it',
      remedy: `let the run see the history: check out with \`fetch-depth: 0\`; or ${NAME_THEM}`,
    };
  if (held === 'different' && !change) return undefined;
  const what =
    held === 'absent'
      ? `the results were merged with ${commit.slice(0, 9)}, and before it there were no criteria`
      : `${(change?.commit ?? '').slice(0, 9)} changed the criteria ${change?.with === undefined ? 'from what cannot be read' : `together with \`${change.with}\``}, when the results were there or came with it`;
  return {
    ...base,
    outcome: 'unknown',
    message: `not pre-registered: ${what}`,
    expected: 'criteria that were merged before the results',
    observed: `results since ${commit.slice(0, 9)}`,
    remedy: `evaluate again, now that the criteria are merged, and bring the new results; or, where these were measured under the criteria as they are, ${NAME_THEM}`,
  };
}

const NAME_THEM =
  'let the results, or the record of their run, name the criteria by digest or the commit they were measured at';

function* againstMergeBase(base: Base, design: ExperimentDesign, registration: Registration): Generator<Answer> {
  const { standing } = registration;
  if (standing === 'no-base') {
    yield {
      ...base,
      outcome: 'skipped',
      message: 'there is no base to compare the criteria with: whether they came before the results is not asked here',
    };
    return;
  }
  if (standing === 'unreachable') {
    yield {
      ...base,
      outcome: 'unknown',
      message: `cannot prove that the criteria came before the results: ${registration.reason ?? 'there is no merge base'}`,
      expected: 'the criteria at the merge base',
      remedy: 'let the run see the merge base: check out with `fetch-depth: 0`',
    };
    return;
  }
  switch (registration.file) {
    case 'unchanged':
      yield { ...base, outcome: 'pass', message: 'the criteria are those of the merge base, byte for byte' };
      return;
    case 'moved':
      yield {
        ...base,
        outcome: 'pass',
        message: `the criteria are those of the merge base, byte for byte (moved from \`${registration.movedFrom ?? ''}\`)`,
      };
      return;
    case 'changed':
      yield* ofChangedFile(base, design, registration);
      return;
    default:
      yield ofNewFile(base, registration);
  }
}

type Base = Pick<Answer, 'about'> & {
  readonly location: NonNullable<Answer['location']>;
  readonly subjects: readonly string[];
};

function ofNewFile(base: Base, { candidateNow, candidateBefore }: Registration): Answer {
  if (!candidateNow && candidateBefore === 'absent') {
    return { ...base, outcome: 'pass', message: 'the criteria are new, and written before any results' };
  }
  return {
    ...base,
    outcome: 'unknown',
    message:
      candidateBefore === 'absent'
        ? 'not pre-registered: the criteria are new in this pull request, and so are the results they are held to'
        : 'not pre-registered: the criteria are new in this pull request, and the results were there before them',
    expected: 'criteria at the merge base, before the results',
    observed: 'no criteria at the merge base',
    remedy: REMEDY,
  };
}

function* ofChangedFile(base: Base, design: ExperimentDesign, registration: Registration): Generator<Answer> {
  const { before, beforeProblem, candidateNow, candidateBefore, changedWith } = registration;
  const noResults = !candidateNow && candidateBefore === 'absent';
  if (!before) {
    if (noResults) {
      const observed = 'the criteria at the merge base cannot be read';
      yield { ...base, outcome: 'pass', message: 'the criteria changed, before any results', observed };
    } else {
      yield {
        ...base,
        outcome: 'unknown',
        message: `not pre-registered: the criteria at the merge base cannot be read (${beforeProblem ?? 'no reason given'})`,
        expected: 'the same criteria at the merge base',
        remedy: REMEDY,
      };
    }
    return;
  }
  const changes = changedTerms(before, design);
  if (changes.length === 0) {
    const hypothesis = before.hypothesis === design.hypothesis ? '' : '; the hypothesis is worded anew';
    yield { ...base, outcome: 'pass', message: `the criteria mean what they meant at the merge base${hypothesis}` };
    return;
  }
  const all = changes.map(changeWords).join('; ');
  if (noResults) {
    yield { ...base, outcome: 'pass', message: `the criteria changed before any results: ${all}`, observed: all };
    return;
  }
  if (changedWith?.length === 0) {
    yield {
      ...base,
      outcome: 'pass',
      message: `the criteria change in a pull request of their own, for a reviewer to agree to: ${all}`,
      observed: all,
    };
    return;
  }
  for (const change of changes) {
    yield {
      ...base,
      outcome: 'unknown',
      about: change.term,
      location: change.location ?? base.location,
      message: `not pre-registered: ${changeWords(change)}, in the pull request that ${changedWith ? `changes \`${changedWith[0] ?? ''}\`` : 'is judged by it'}`,
      expected:
        change.before === undefined
          ? 'no such criterion, as at the merge base'
          : `${change.before}, as at the merge base`,
      observed: change.now ?? 'taken out',
      remedy:
        'take the change back here, and propose it in a pull request that changes nothing but the experiment file',
    };
  }
}

function changeWords({ term, before, now }: ChangedTerm): string {
  if (before === undefined) return `${term} ${now ?? ''} is new`;
  if (now === undefined) return `${term} ${before} was taken out`;
  return `${term} ${before} → ${now}`;
}
