import type { Counted, DataContractUnit, ObjectData, Statement } from '../../../src/generated/formats.ts';

const PATH = 'contracts/t.odcs.yaml';
const NONE = { total: 0, first: [] };

/** A statement of the contract, about `t.column rule`. */
export function statement(asks: Statement['asks'], says: string, more: Partial<Statement> = {}): Statement {
  return { about: 't.a rule', says, asks, location: { path: PATH, line: 7 }, ...more };
}

/** How many rows were asked, in how many it does not hold. */
export function counted(of: number, failing = 0, more: Partial<Counted> = {}): Counted {
  return { of, failing, examples: [], ...more };
}

/** A contract with one object, whose data has this many rows. */
export function contractUnit(
  statements: readonly Statement[],
  rows = 100,
  data: Partial<ObjectData> = {},
): DataContractUnit {
  return {
    id: PATH,
    subjects: [
      { role: 'contract', path: PATH },
      { role: 'data', path: 'data/t.csv', rows },
    ],
    location: { path: PATH, line: 1 },
    problems: [],
    notes: [],
    objects: [
      {
        name: 't',
        location: { path: PATH, line: 3 },
        statements: [...statements],
        data: {
          files: { total: 1, first: ['data/t.csv'] },
          rows,
          columnsKnown: true,
          others: NONE,
          unreadable: { count: 0, more: false, examples: [] },
          ...data,
        },
      },
    ],
    notChecked: [],
  };
}

/** The same contract, without any data having been read. */
export function unreadUnit(statements: readonly Statement[], unread: DataContractUnit['unread']): DataContractUnit {
  const { objects, ...unit } = contractUnit(statements);
  return {
    ...unit,
    ...(unread ? { unread } : {}),
    objects: objects.map(({ name, location, statements: of }) => ({ name, location, statements: of })),
  };
}
