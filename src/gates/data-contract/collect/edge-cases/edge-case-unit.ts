import type { DataContractUnit, EdgeCase, Subject, Unread } from '../../../../generated/formats.ts';
import type { Feature } from '../../../../model/feature.ts';
import { fileSubject } from '../../../file-subject.ts';
import { boundedText } from '../../../name-list.ts';
import { decide } from '../../evidence/decide.ts';
import type { ContractRequest } from '../contract-request.ts';
import { planContract } from '../plan-contract.ts';
import { readContract } from '../read-contract.ts';
import { casesIn } from './cases-in.ts';
import { edgeCasePlan } from './edge-case-plan.ts';
import { type EvaluationSource, evaluationSources } from './evaluation-sources.ts';

/** As many are carried in evidence. */
const MOST_CASES = 10_000;

/**
 * The unit of the edge cases that a contract knows, held against what the feature was evaluated on; undefined where it knows none, or
 * the feature has no evaluation. Of several kinds of data the first that can tell decides, and of several files of a kind one that
 * has the case.
 */
export async function edgeCaseUnit(request: ContractRequest, feature: Feature): Promise<DataContractUnit | undefined> {
  const { repository, path } = request;
  const { contract } = readContract(repository, path);
  if (!contract || (feature.evaluation.length === 0 && feature.experiments.length === 0)) return undefined;
  const declared = edgeCasePlan(planContract(contract, undefined));
  if (declared.length === 0) return undefined;

  const { sources, absent, units } = evaluationSources(repository, feature);
  const seen = new Map<string, EdgeCase[]>();
  const looked: EvaluationSource[] = [];
  for (const source of sources) {
    const open = declared.some(({ object }) =>
      object.statements.some(({ statement }) => isOpen(seen.get(statement.about), source.from)),
    );
    if (!open) continue;
    looked.push(source);
    for (const one of await casesIn(source, units, contract, request))
      seen.set(one.statement.about, [...(seen.get(one.statement.about) ?? []), one]);
  }
  const why = absent.length > 0 ? absent.slice(0, 3).join('; ') : 'nothing with rows is named for it';
  const unknown: Unread = {
    outcome: 'unknown',
    message: boundedText(`what the feature was evaluated on is not known: ${why}`, 1900),
    remedy: 'name the data of its evaluation, in the columns of the contract, under `evaluation:` in the record',
  };
  const edgeCases = declared.flatMap(({ object }) =>
    object.statements.map(({ statement }) => best(seen.get(statement.about)) ?? { statement, unread: unknown }),
  );
  return {
    id: boundedText(`${path}#edge-cases`, 1000),
    subjects: [await fileSubject(repository, 'contract', path), ...(await subjectsOf(looked, request))],
    location: { path, line: 1 },
    aside: true,
    problems: [],
    notes: [],
    objects: [],
    edgeCases: edgeCases.slice(0, MOST_CASES),
    notChecked: [],
  };
}

/** Whether a case is still to be looked for: not yet seen, and not decided by data that says more. */
function isOpen(seen: readonly EdgeCase[] = [], from: EdgeCase['from']): boolean {
  return seen.every((one) => {
    const outcome = outcomeOf(one);
    return outcome === 'unknown' || (outcome === 'fail' && one.from === from);
  });
}

function outcomeOf({ statement, data }: EdgeCase): 'pass' | 'fail' | 'unknown' {
  const outcome = decide(statement, data)?.outcome;
  return outcome === 'pass' || outcome === 'fail' ? outcome : 'unknown';
}

function best(seen: readonly EdgeCase[] = []): EdgeCase | undefined {
  return seen.find((one) => outcomeOf(one) === 'pass') ?? seen.find((one) => outcomeOf(one) === 'fail') ?? seen.at(0);
}

async function subjectsOf(sources: readonly EvaluationSource[], { repository }: ContractRequest): Promise<Subject[]> {
  return Promise.all(
    sources.flatMap(({ from, files }) =>
      files.map(({ name }) => fileSubject(repository, from === 'results' ? 'results' : 'data', name)),
    ),
  );
}
