import type { Statement } from '../../../generated/formats.ts';
import type { ToolEvidence } from '../../collect-context.ts';
import { boundedText } from '../../name-list.ts';
import type { ContractNode } from './contract-node.ts';
import { matchToolResults } from './match-tool-results.ts';
import type { ContractPlan } from './statement-plan.ts';

/** What tools said of the statements of a contract. */
export interface ReportedStatements {
  /** By what each statement is about, within its object: `host_cpu.busy_share required`. */
  readonly statements: ReadonlyMap<string, NonNullable<Statement['reported']>>;
  /** Files that something was taken from. */
  readonly files: readonly string[];
  /** Who said how much. */
  readonly notes: readonly string[];
}

/** Puts the results of several tools together. Where two speak of one statement the later run counts, whatever it says. */
export function reportedStatements(
  contract: ContractNode,
  plan: ContractPlan,
  tools: readonly ToolEvidence[],
): ReportedStatements {
  const statements = new Map<string, NonNullable<Statement['reported']>>();
  const files: string[] = [];
  const notes: string[] = [];
  for (const { path, results } of tools.toSorted((one, other) => compare(one.results.time, other.results.time))) {
    const { matched, unmatched } = matchToolResults(contract, plan, results);
    if (matched.length === 0) continue;
    const tool = [results.tool, results.toolVersion].filter(Boolean).join(' ');
    files.push(path);
    notes.push(
      `${matched.length} ${matched.length === 1 ? 'statement was' : 'statements were'} checked by ${tool}${results.time === undefined ? '' : ` on ${results.time.slice(0, 10)}`} (\`${path}\`)${unmatched.length > 0 ? `; ${unmatched.length} of its tests ${unmatched.length === 1 ? 'is' : 'are'} about no statement of this contract` : ''}`,
    );
    for (const { about, test } of matched)
      statements.set(about, {
        tool: boundedText(tool, 300),
        ...(results.time === undefined ? {} : { time: boundedText(results.time, 100) }),
        file: boundedText(path, 1000),
        test: boundedText(test.name, 500),
        outcome: test.outcome,
        ...(test.failing === undefined ? {} : { failing: test.failing }),
        ...(test.rows === undefined ? {} : { rows: test.rows }),
      });
  }
  return { statements, files, notes };
}

function compare(one = '', other = ''): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
