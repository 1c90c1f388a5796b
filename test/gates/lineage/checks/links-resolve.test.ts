import { linksResolve } from '../../../../src/gates/lineage/checks/links-resolve.ts';
import { testCheck } from '../../../support/test-check.ts';
import { lineageUnit, RECORD } from '../lineage-units.ts';
import { at, registration } from '../registration-units.ts';

const PAGE = 'features/burst/runbook.md';
const good = { key: 'runbook', stated: 'runbook.md', location: at(9), path: PAGE, state: 'found' as const };

testCheck(linksResolve, [
  { name: 'another part alone', unit: lineageUnit(), answers: [] },
  { name: 'nothing pointed to', unit: registration(), answers: [] },
  {
    name: 'all there',
    unit: registration({ links: [good, { ...good, key: 'rollback', stated: 'runbook.md#roll-back' }] }),
    answers: [
      { outcome: 'pass', message: 'all 2 things the record points to are there', subjects: [RECORD, PAGE, PAGE] },
    ],
  },
  {
    name: 'a heading that was mistyped, beside a page that is there',
    unit: registration({
      links: [
        good,
        {
          ...good,
          key: 'remediation.undo',
          stated: 'runbook.md#udno',
          state: 'no-anchor',
          why: 'the page has no such heading',
          meant: 'runbook.md#undo',
        },
      ],
    }),
    answers: [
      {
        outcome: 'fail',
        about: 'remediation.undo runbook.md#udno',
        message: '`remediation.undo` leads to `runbook.md#udno`, and the page has no such heading',
        remedy: 'write `runbook.md#undo`, if that is what it means',
        location: at(9),
        subjects: [RECORD, PAGE],
      },
      { outcome: 'pass', message: 'the one thing the record points to is there' },
    ],
  },
  {
    name: 'no such file, and out of the repository',
    unit: registration({
      links: [
        { ...good, state: 'no-file', why: 'there is no such file' },
        {
          key: 'rollback',
          stated: '../../../x',
          location: at(8),
          state: 'refused',
          why: 'it leads out of the repository',
        },
      ],
    }),
    answers: [
      { outcome: 'fail', message: /no such file/ },
      { outcome: 'fail', message: /leads out of the repository/, subjects: [RECORD] },
    ],
  },
  {
    name: 'what is not opened is no pass',
    unit: registration({
      links: [
        { key: 'runbook', stated: 'https://wiki.example.test/', location: at(9), state: 'address' },
        { ...good, stated: 'burst.sql#part', state: 'unchecked' },
      ],
    }),
    answers: [
      { outcome: 'skipped', message: /an address, which is not opened/ },
      { outcome: 'skipped', message: /nothing here can tell what is in it/ },
    ],
  },
]);
