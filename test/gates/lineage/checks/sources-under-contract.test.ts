import { sourcesUnderContract } from '../../../../src/gates/lineage/checks/sources-under-contract.ts';
import { testCheck } from '../../../support/test-check.ts';
import { CONTRACT, lineageUnit, RECORD, source, traced } from '../lineage-units.ts';

const { contract: _, ...bare } = source();

testCheck(sourcesUnderContract, [
  {
    name: 'undeclared, beside others that are: the line to mend is where those are named',
    unit: traced({
      sources: [{ dataset: 'lake/x', way: ['lake/scores', 'score', 'lake/x'] }],
      contractsAt: { path: RECORD, line: 4 },
    }),
    answers: [{ outcome: 'fail', message: /^an undeclared source/, location: { path: RECORD, line: 4 } }],
  },
  {
    name: 'under a contract that the record names',
    unit: traced(),
    answers: [
      {
        outcome: 'pass',
        message: `\`lake/cpu\` is under \`${CONTRACT}\` 2.1.0`,
        about: 'lake/cpu',
        location: { path: RECORD, line: 4 },
      },
    ],
  },
  {
    name: 'under one that a feature behind it names, found by its name',
    unit: traced({
      sources: [source({ contract: { path: CONTRACT, by: 'name', declared: 'behind', feature: 'base' } })],
    }),
    answers: [
      { outcome: 'pass', message: `\`lake/cpu\` is under \`${CONTRACT}\`, which \`base\` declares (by its name)` },
    ],
  },
  {
    name: 'under none',
    unit: traced({ sources: [bare] }),
    answers: [
      {
        outcome: 'fail',
        message: 'an undeclared source: `lake/cpu` is under no contract; `lake/scores` ← `score` ← `lake/cpu`',
        location: { path: RECORD, line: 1 },
      },
    ],
  },
  {
    name: 'under one that the record does not name',
    unit: traced({
      sources: [source({ contract: { path: CONTRACT, by: 'server', declared: 'no', feature: 'other' } })],
    }),
    answers: [{ outcome: 'fail', message: /the record does not name \(`other` does\)/, remedy: /under `contracts:`/ }],
  },
  {
    name: 'versions, where they are asked for',
    unit: traced({ sources: [source(), source({ dataset: 'lake/labels', version: '7' })] }),
    options: { 'source-versions': 'required' },
    answers: [
      { outcome: 'pass', about: 'lake/cpu' },
      { outcome: 'fail', about: 'version of lake/cpu', expected: 'a version' },
      { outcome: 'pass', about: 'lake/labels' },
      { outcome: 'pass', about: 'version of lake/labels', message: '`lake/labels` was read at version 7' },
    ],
  },
  {
    name: 'more than are looked at',
    unit: traced({ moreSources: 1234 }),
    answers: [{ outcome: 'pass' }, { outcome: 'unknown', message: /^1,234 more/ }],
  },
  { name: 'a feature that was not traced', unit: lineageUnit(), answers: [] },
]);
