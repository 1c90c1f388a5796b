import { parametersValid } from '../../../../src/gates/lineage/checks/parameters-valid.ts';
import { testCheck } from '../../../support/test-check.ts';
import { lineageUnit, RECORD } from '../lineage-units.ts';
import { at, registration } from '../registration-units.ts';

const path = 'features/burst/params.yaml';
const schema = 'features/burst/params.schema.json';
const one = { path, location: at(14), schema, total: 0, faults: [] };

testCheck(parametersValid, [
  { name: 'another part alone', unit: lineageUnit(), answers: [] },
  { name: 'no files of parameters', unit: registration(), answers: [] },
  {
    name: 'as the schema wants it',
    unit: registration({ parameters: [one] }),
    answers: [{ outcome: 'pass', message: `\`${path}\` is as its schema wants it`, subjects: [RECORD, path, schema] }],
  },
  {
    name: 'each fault on its line, whatever the value is now',
    unit: registration({
      parameters: [
        {
          ...one,
          total: 30,
          faults: [
            { message: '`seed` is `-7`; expected at least 0', location: { path, line: 2, column: 7 } },
            {
              message: '`sede` is not a key; did you mean `seed`?',
              remedy: 'write `seed`',
              location: { path, line: 3 },
            },
            { message: '`steps` is a list; expected a number' },
          ],
        },
      ],
    }),
    answers: [
      {
        outcome: 'fail',
        about: `${path}: \`seed\``,
        message: `in \`${path}\`, \`seed\` is \`-7\`; expected at least 0 (one of 30 faults)`,
        location: { path, line: 2, column: 7 },
      },
      { outcome: 'fail', about: `${path}: \`sede\` is not a key; did you mean \`seed\`?`, remedy: 'write `seed`' },
      { outcome: 'fail', about: `${path}: \`steps\``, location: { path, line: 1 } },
    ],
  },
  {
    name: 'no schema',
    unit: registration({ parameters: [{ path, location: at(14), total: 0, faults: [] }] }),
    answers: [
      { outcome: 'fail', undeclared: true, message: `nothing says what may stand in \`${path}\``, location: at(14) },
    ],
  },
  {
    name: 'a schema that cannot be used',
    unit: registration({
      parameters: [
        { ...one, unusable: { message: 'it refers to `x`', remedy: 'mend it', location: { path: schema, line: 4 } } },
      ],
    }),
    answers: [
      {
        outcome: 'unknown',
        message: `\`${path}\` cannot be held against its schema: it refers to \`x\``,
        remedy: 'mend it',
        location: { path: schema, line: 4 },
      },
    ],
  },
]);
