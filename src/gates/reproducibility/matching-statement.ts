import type { Location } from '../../generated/formats.ts';

/** Values that one file states, by name; several names may stand for one value. */
export interface Statements {
  readonly path: string;
  readonly values: readonly Statement[];
}

/** A value that a file states, by the names it goes by there. */
export interface Statement {
  readonly names: readonly string[];
  readonly value: string | number | boolean | null;
  readonly location: () => Location;
}

/** The statement about the same thing: by its whole name, else by its last part where that is the only one of its kind on both sides. */
export function matchingStatement(one: Statement, own: Statements, other: Statements): Statement | undefined {
  const [ours, theirs] = [indexOf(own), indexOf(other)];
  for (const name of one.names) {
    const exact = theirs.whole.get(plainName(name));
    if (exact) return exact;
  }
  for (const name of one.names) {
    const found = theirs.last.get(lastPart(name)) ?? [];
    if (found.length === 1 && ours.last.get(lastPart(name))?.length === 1) return found[0];
  }
  return undefined;
}

/** The other statements of its file that go by one of these names: the accuracy on another data set. */
export function namesakes(one: Statement, own: Statements, { names }: Pick<Statement, 'names'>): readonly Statement[] {
  const meant = new Set(names.map(plainName));
  return own.values.filter((other) => other !== one && other.names.some((name) => meant.has(plainName(name))));
}

interface StatementIndex {
  readonly whole: ReadonlyMap<string, Statement>;
  readonly last: ReadonlyMap<string, readonly Statement[]>;
}

const indexes = new WeakMap<Statements, StatementIndex>();

function indexOf(statements: Statements): StatementIndex {
  const known = indexes.get(statements);
  if (known) return known;
  const whole = new Map<string, Statement>();
  const last = new Map<string, Statement[]>();
  for (const statement of statements.values) {
    for (const name of new Set(statement.names.map(plainName))) if (!whole.has(name)) whole.set(name, statement);
    for (const name of new Set(statement.names.map(lastPart))) {
      const sharing = last.get(name);
      if (sharing) sharing.push(statement);
      else last.set(name, [statement]);
    }
  }
  const index = { whole, last };
  indexes.set(statements, index);
  return index;
}

function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

function lastPart(name: string): string {
  return plainName(name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1));
}
