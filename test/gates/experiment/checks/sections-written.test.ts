import type { WrittenSections } from '../../../../src/generated/formats.ts';
import { sectionsWritten } from '../../../../src/gates/experiment/checks/sections-written.ts';
import { testCheck } from '../../../support/test-check.ts';
import { criteriaUnit, PATH } from '../experiment-units.ts';

const unit = (sections: Partial<WrittenSections> = {}) =>
  criteriaUnit({
    form: {
      found: true,
      problems: [],
      notes: [],
      sections: { plan: true, guardrails: false, ablations: false, ...sections },
    },
  });
const page = (there: boolean) => ({
  learnings: { stated: 'runbook.md#learnt', there, location: { path: PATH, line: 14 } },
});

testCheck(sectionsWritten, [
  {
    name: 'what the stage asks for is written',
    unit: unit(page(true)),
    options: { sections: ['plan', 'learnings'] },
    answers: [{ outcome: 'pass', message: '`plan`, `learnings`: written' }],
  },
  {
    name: 'some of it is not',
    unit: unit(),
    stage: 'production',
    options: { sections: ['plan', 'learnings', 'ablations'] },
    answers: [
      {
        outcome: 'fail',
        about: 'learnings',
        message: /^the experiment has no `learnings`, and production asks for it/,
      },
      { outcome: 'fail', about: 'ablations', message: /whether each component earns its place$/ },
      { outcome: 'pass', message: '`plan`: written' },
    ],
  },
  {
    name: 'a page that is not there, whether or not it is asked for',
    unit: unit(page(false)),
    answers: [{ outcome: 'fail', about: 'page of learnings', location: { path: PATH, line: 14 } }],
  },
  { name: 'nothing is asked for', unit: unit(), answers: [] },
]);
