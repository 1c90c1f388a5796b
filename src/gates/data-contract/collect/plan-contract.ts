import type { NotChecked } from '../../../generated/formats.ts';
import type { TableQuestion } from '../../../query/table-question.ts';
import { boundedText } from '../../name-list.ts';
import type { ContractNode } from './contract-node.ts';
import type { ForeignLookup } from './foreign-lookup.ts';
import type { ObjectDraft } from './object-draft.ts';
import { planBuilder, type PlannedFormat } from './plan-builder.ts';
import { planProperty } from './plan-property.ts';
import { planObjectQuality } from './plan-quality.ts';
import { planReferences } from './plan-references.ts';
import { planServiceLevels } from './plan-service-levels.ts';
import type { ContractPlan, ForeignTable, PlannedReference } from './statement-plan.ts';

/**
 * All that a contract states about its data: what is asked of the data to decide it, and what nothing here looks at.
 *
 * @param format of the data, as some statements can be decided in some formats only; undefined where there is no data
 * @param snapshot whether the data is a file in the repository, which does not age as the data that it was taken from does
 * @param lookup of columns of other contracts; left out, relationships to them are noted as not checked
 */
export function planContract(
  contract: ContractNode,
  format: PlannedFormat,
  snapshot = false,
  lookup?: ForeignLookup,
): ContractPlan {
  const notChecked: NotChecked[] = [];
  const references: PlannedReference[] = [];
  const foreign: ForeignTable[] = [];
  const questions: TableQuestion[] = [];
  const drafts: ObjectDraft[] = [];
  const lists = { notChecked, references, questions, foreign };
  for (const node of contract.list('schema')) {
    const name = node.text('name');
    if (name === undefined) continue;
    const plan = planBuilder(boundedText(name, 400), drafts.length, format, lists);
    const properties = node.list('properties').flatMap((property) => planProperty(property, plan));
    drafts.push({ node, plan, properties });
  }
  const keys = drafts.map(planKey);
  for (const draft of drafts) planObjectQuality(draft);
  for (const draft of drafts) planReferences(contract, draft, drafts, lookup);
  planServiceLevels(contract, drafts, snapshot, notChecked);
  const objects = drafts.map(({ node, plan }, index) => {
    const physical = node.text('physicalName');
    const name = node.text('name') ?? '';
    return plan.build(node.location, {
      identity: keys[index] ?? [],
      sqlNames: physical === undefined || physical === name ? [name] : [name, physical],
    });
  });
  const version = contract.text('version');
  return {
    ...(version === undefined ? {} : { version: boundedText(version, 200) }),
    objects,
    references,
    foreign,
    questions,
    notChecked,
  };
}

/** Notes down the primary key; gives its columns. */
function planKey({ plan, node, properties }: ObjectDraft): readonly number[] {
  const top = new Set(node.list('properties').map((property) => property.text('name')));
  const ordered = properties
    .filter((property) => property.node.flag('primaryKey') && top.has(property.name))
    .map((property) => ({ property, position: property.node.number('primaryKeyPosition') ?? Infinity }))
    .sort((left, right) => left.position - right.position || left.property.column - right.property.column);
  const columns = ordered.map(({ property }) => property.column);
  const [first] = ordered;
  if (!first) return [];
  const shown = ordered.map(({ property }) => property.shown).join(', ');
  plan.state(
    {
      about: 'primary key',
      says: `no ${shown} appears twice${ordered.length > 1 ? ' together' : ''}, as a primary key`,
      asks: 'values-unique',
      location: first.property.node.get('primaryKey').location,
    },
    { unique: columns },
  );
  return columns;
}
