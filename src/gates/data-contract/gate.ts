import type { DataContractUnit } from '../../generated/formats.ts';
import type { Gate } from '../../model/gate.ts';
import { columnsDeclared } from './checks/columns-declared.ts';
import { columnsInOrder } from './checks/columns-in-order.ts';
import { columnsPresent } from './checks/columns-present.ts';
import { dataReadable } from './checks/data-readable.ts';
import { documentValid } from './checks/document-valid.ts';
import { edgeCasesMet } from './checks/edge-cases-met.ts';
import { hasRows } from './checks/has-rows.ts';
import { notLoosenedWithData } from './checks/not-loosened-with-data.ts';
import { optionalColumnsPresent } from './checks/optional-columns-present.ts';
import { referencesHold } from './checks/references-hold.ts';
import { requiredValuesPresent } from './checks/required-values-present.ts';
import { rulesHold } from './checks/rules-hold.ts';
import { serviceLevelsKept } from './checks/service-levels-kept.ts';
import { statementsChecked } from './checks/statements-checked.ts';
import { structureHolds } from './checks/structure-holds.ts';
import { typesHold } from './checks/types-hold.ts';
import { valuesInEnumeration } from './checks/values-in-enumeration.ts';
import { valuesInRange } from './checks/values-in-range.ts';
import { valuesMatch } from './checks/values-match.ts';
import { valuesUnique } from './checks/values-unique.ts';
import { versionCoversChanges } from './checks/version-covers-changes.ts';
import { tally } from './evidence.ts';
import { grouped, plural } from './evidence/count-words.ts';
import { decide } from './evidence/decide.ts';

/** Data contracts in the Open Data Contract Standard, held against their schema, and data held against its contract. */
export const dataContractGate: Gate<DataContractUnit> = {
  id: 'data-contract',
  title: 'data contract',
  description:
    'What readers of the data may rely on: the contract is valid, and the data keeps every statement of it that can be checked.',
  missing:
    'Write a contract for the data (a file that ends in .odcs.yaml; `promotion-gates data-contract draft DATA` writes a first one) and name it under `contracts:` in the record.',
  checks: [
    documentValid,
    dataReadable,
    statementsChecked,
    columnsPresent,
    requiredValuesPresent,
    typesHold,
    valuesUnique,
    valuesInRange,
    valuesInEnumeration,
    valuesMatch,
    structureHolds,
    referencesHold,
    rulesHold,
    serviceLevelsKept,
    hasRows,
    columnsDeclared,
    columnsInOrder,
    optionalColumnsPresent,
    versionCoversChanges,
    notLoosenedWithData,
    edgeCasesMet,
  ],
  compareData: (units) => units.flatMap(({ comparisons = [] }) => comparisons).slice(0, 1000),
  summarise: (units) => {
    const { hold, all, rows, problems } = tally(units);
    const broken =
      problems === 0 ? '' : `${grouped(problems)} ${problems === 1 ? 'thing' : 'things'} wrong with the contract`;
    const read = units.some((unit) => unit.objects.some(({ data }) => data !== undefined));
    const tools = [
      ...new Set(
        units.flatMap(({ objects }) =>
          objects.flatMap(({ statements }) => statements.flatMap(({ reported }) => reported?.tool ?? [])),
        ),
      ),
    ];
    const left = units.reduce((sum, { notChecked }) => sum + notChecked.length, 0);
    const said = tools.length === 0 ? '' : `${read ? ', ' : ' as '}${tools.join(' and ')} found`;
    const cases = units.flatMap(({ edgeCases = [] }) => edgeCases);
    const met = cases.filter(({ statement, data }) => decide(statement, data)?.outcome === 'pass').length;
    const known = cases.length === 0 ? '' : `${grouped(met)} of ${grouped(cases.length)} known edge cases were met`;
    const looked = read ? 'it states nothing about its data' : 'its data was not looked at';
    const nothing = broken === '' ? `the contract is valid, ${looked}` : looked;
    const held =
      all === 0
        ? nothing
        : read || tools.length > 0
          ? `${grouped(hold)} of ${grouped(all)} ${plural(all, 'statement')} ${all === 1 ? 'holds' : 'hold'}${read ? ` on ${grouped(rows)} ${plural(rows, 'row')}` : ''}${said}${left === 0 ? '' : `, ${grouped(left)} ${left === 1 ? 'is' : 'are'} not checked`}`
          : `none of ${grouped(all)} ${plural(all, 'statement')} was held against data`;
    return [broken, held, known].filter((part) => part !== '').join('; ');
  },
};
