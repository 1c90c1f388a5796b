import type { ColumnRequest } from '../../../../query/table-request.ts';
import type { FieldLayout, ValueLayout } from '../../../../query/data-profile.ts';
import { namesPerson } from './names-person.ts';

/** A column or field that a draft describes, before its values are known. */
export interface DraftedField {
  readonly name: string;
  readonly layout: ValueLayout;
  /** Index among the columns of the request. */
  readonly column: number;
  /** Whether its name, or that of what it is in, says that it may be about a person. */
  readonly personal: boolean;
  readonly fields: readonly DraftedField[];
}

/** Fields of a table, and the columns that are asked about for them. */
export interface DraftedFields {
  readonly fields: readonly DraftedField[];
  readonly columns: readonly ColumnRequest[];
  /** Columns without a name: nobody can state anything of them. */
  readonly nameless: number;
}

/** How deep fields inside of fields are described. */
const DEEPEST = 8;
/** An object with more fields than that has data in the place of names. */
const MOST_FIELDS = 100;

/**
 * The fields of a table. What is inside of the items of a list is not asked about.
 *
 * @param csv whether cells are text: then it has to be said which of them hold JSON
 */
export function draftedFields(layout: readonly FieldLayout[], csv = false): DraftedFields {
  const columns: ColumnRequest[] = [];
  const field = (
    of: FieldLayout,
    above: { readonly root?: string; readonly within: readonly (readonly string[])[]; readonly personal: boolean },
  ): DraftedField => {
    const { name } = of;
    const personal = above.personal || namesPerson(name);
    const within = above.root === undefined ? [] : [...above.within, [name]];
    const column = columns.push({
      names: [above.root ?? name],
      ...(within.length > 0 ? { within } : {}),
      ...((of.stored !== undefined || csv) && of.type !== undefined ? { type: of.type } : {}),
      shown: !personal,
    });
    return {
      name,
      layout: of,
      column: column - 1,
      personal,
      fields: described(of, within.length).map((inner) => field(inner, { root: above.root ?? name, within, personal })),
    };
  };
  const named = layout.filter(({ name }) => name !== '');
  const fields = named.map((of) => field(of, { within: [], personal: false }));
  return { fields, columns, nameless: layout.length - named.length };
}

/** Fields of an object that a draft describes; none where it has very many, as an object with data for names has. */
export function described({ fields = [] }: ValueLayout, depth: number): readonly FieldLayout[] {
  return depth >= DEEPEST || fields.length > MOST_FIELDS ? [] : fields.filter(({ name }) => name !== '');
}
