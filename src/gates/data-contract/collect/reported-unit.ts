import type { DataContractUnit, Statement } from '../../../generated/formats.ts';
import type { Repository } from '../../../sources/repository.ts';
import type { ToolEvidence } from '../../collect-context.ts';
import { fileSubject } from '../../file-subject.ts';
import { boundedText } from '../../name-list.ts';
import type { ContractNode } from './contract-node.ts';
import { planContract } from './plan-contract.ts';
import { reportedStatements } from './reported-statements.ts';

/** A unit of what other tools said of data that is not here; undefined where none of it is about this contract. */
export async function reportedUnit(
  unit: DataContractUnit,
  contract: ContractNode,
  repository: Repository,
  tools: readonly ToolEvidence[],
): Promise<DataContractUnit | undefined> {
  const plan = planContract(contract, undefined);
  const reported = reportedStatements(contract, plan, tools);
  if (reported.statements.size === 0) return undefined;
  const objects = plan.objects.map(({ name, location, statements }) => ({
    name,
    location,
    statements: statements.flatMap(({ statement }): Statement[] => {
      const said = reported.statements.get(statement.about);
      return said ? [{ ...statement, reported: said }] : [];
    }),
  }));
  const left = plan.objects.flatMap(({ statements }) =>
    statements.flatMap(({ statement: { about, says, location } }) =>
      reported.statements.has(about) ? [] : [{ statement: says, location, why: NOBODY }],
    ),
  );
  const subjects = await Promise.all(
    reported.files.map(async (path) =>
      repository.has(path) ? fileSubject(repository, 'results', path) : ({ role: 'results', name: path } as const),
    ),
  );
  return {
    ...unit,
    ...(plan.version === undefined ? {} : { version: plan.version }),
    subjects: [...unit.subjects, ...subjects],
    notes: reported.notes.map((note) => boundedText(note, 2000)),
    objects,
    notChecked: [...plan.notChecked, ...left],
  };
}

const NOBODY = 'no result of a tool that was handed in is about it';
