import type { GovernanceUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';

/** Whether the files that decide have someone who must approve a change to them. */
export const ownersDeclared: Check<GovernanceUnit> = {
  meta: {
    id: 'governance/owners-declared',
    question: 'Do policy, waivers, known debt, contracts and the workflow have a code owner on the base branch?',
    why: 'Whoever may loosen a rule unseen decides alone. Approval is a review by the code owner of the file.',
    remedy: 'Add the lines to CODEOWNERS and require reviews from code owners in the branch rules.',
    for: 'operator',
    severity: { exploratory: 'off', candidate: 'note', production: 'warning' },
  },
  *evaluate(unit) {
    if (unit.guarded.length === 0) return;
    const file = unit.ownersFile ?? '.github/CODEOWNERS';
    const orphans = unit.guarded.filter(({ owners }) => owners.length === 0).map(({ path }) => path);
    const subjects = [file, ...unit.guarded.map(({ path }) => path)];
    if (orphans.length === 0) {
      yield {
        outcome: 'pass',
        message: `${unit.guarded.length} files that decide have code owners`,
        about: 'code owners',
        subjects,
      };
      return;
    }
    const some =
      orphans.length <= 3 ? orphans.join(', ') : `${orphans.slice(0, 3).join(', ')} and ${orphans.length - 3} more`;
    yield {
      outcome: 'fail',
      message: `nobody has to approve a change to ${some}`,
      about: 'code owners',
      size: orphans.length,
      expected: 'a code owner for each file that decides',
      observed: unit.ownersFile ? `no rule of ${file} matches` : 'there is no CODEOWNERS file on the base',
      subjects,
      paste: { path: file, text: orphans.map((path) => `/${path.replaceAll(' ', '\\ ')} @OWNER`).join('\n') },
    };
  },
};
