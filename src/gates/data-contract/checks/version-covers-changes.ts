import type { ContractEvolution, DataContractUnit } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';
import { type Compatibility, largestStep, type Step, stepNeeded } from '../evidence/compatibility.ts';
import { movedEnough, nextVersion, versionMove } from '../evidence/version-move.ts';
import { codeSpan } from '../../../model/code-span.ts';

const WHOM: Readonly<Record<Compatibility, string>> = {
  consumer: 'those who read the data',
  producer: 'those who write the data',
  full: 'those who read or write the data',
};

/** How many changes a message names. */
const NAMED = 5;

/** Whether the version of a changed contract says how much was changed. */
export const versionCoversChanges: Check<DataContractUnit> = {
  meta: {
    id: 'data-contract/version-covers-changes',
    question: 'Did the version of a changed contract move as much as its changes ask?',
    why: 'Whoever relies on the data looks at the version to learn whether anything they rely on is gone. The policy says whose view decides (`compatibility: consumer`, `producer` or `full`).',
    remedy:
      'Raise `version:` in the contract, or take the breaking change back: deprecate first (`deprecated: true`), remove later.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'warning', production: 'block' },
  },
  *evaluate({ evolution }, { option }) {
    if (!evolution) return;
    const { before, after, changes } = evolution;
    if (changes.length === 0 && versionMove(before.version ?? '', after.version ?? '') !== 'down') return;
    const stated = option('compatibility');
    const view: Compatibility = stated === 'producer' || stated === 'full' ? stated : 'consumer';
    const about = {
      about: 'version',
      location: evolution.location,
      subjects: [evolution.after.path],
    };
    yield { ...about, ...answer(evolution, view) };
  },
};

function answer(
  evolution: ContractEvolution,
  view: Compatibility,
): Pick<Answer, 'outcome' | 'message'> & Partial<Answer> {
  const { before, after, changes, more } = evolution;
  const needed = largestStep(changes, view);
  const [from, to] = [before.version ?? '', after.version ?? ''];
  const all = changes.length + more;
  const counted = `${all} ${all === 1 ? 'change' : 'changes'}`;
  if (before.status === 'draft' || before.status === 'proposed')
    return { outcome: 'pass', message: `${counted}; it was ${before.status}, so it may change freely` };
  const move = versionMove(from, to);
  const enough = movedEnough(from, move, needed);
  const moved =
    from === to ? `the version stays ${codeSpan(from)}` : `the version goes from ${codeSpan(from)} to ${codeSpan(to)}`;
  if (enough === true) return { outcome: 'pass', message: `${counted}, ${WORDS[needed]} for ${WHOM[view]}; ${moved}` };
  const strongest = changes.filter((change) => stepNeeded(change, view) === needed);
  const list = strongest
    .slice(0, NAMED)
    .map(({ element, says }) => `${codeSpan(element)} ${says}`)
    .join('; ');
  const rest = strongest.length > NAMED ? `; and ${strongest.length - NAMED} more` : '';
  const seen = all === 0 ? 'nothing else was changed' : `${WORDS[needed]} for ${WHOM[view]}: ${list}${rest}`;
  if (enough === undefined)
    return {
      outcome: 'unknown',
      message: `${moved}, of which at least one is no semantic version, so it cannot be told whether that is enough; ${seen}`,
      expected: 'semantic versions (2.1.0)',
      observed: `${codeSpan(from)}, then ${codeSpan(to)}`,
      remedy: 'Write the version as MAJOR.MINOR.PATCH.',
    };
  const next = nextVersion(from, needed);
  return {
    outcome: 'fail',
    message: `${moved}, which is ${move === 'down' ? 'lower' : 'not enough'}; ${seen}`,
    size: strongest.length,
    expected: next === undefined ? `another version than ${codeSpan(from)}` : `at least ${codeSpan(next)}`,
    observed: codeSpan(to),
    ...(next === undefined ? {} : { paste: { path: evolution.location.path, text: `version: ${next}` } }),
  };
}

const WORDS: Readonly<Record<Step, string>> = {
  major: 'breaking',
  minor: 'more than a correction',
  patch: 'a correction',
  none: 'nothing',
};
