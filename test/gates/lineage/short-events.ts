/** A column edge in short: `lake/a.x` flows into `y`; `~` before it: it only decides; `#` before it: masked. */
export interface ShortOutput {
  readonly fields?: readonly string[];
  /** By column of the output, what it is made from; `*` stands for the whole output. */
  readonly columns?: Readonly<Record<string, readonly string[]>>;
  readonly facets?: Readonly<Record<string, unknown>>;
}

/** What an event in short says. */
export interface ShortEvent {
  readonly job: string;
  readonly code?: string;
  readonly reads?: readonly string[];
  readonly writes: Readonly<Record<string, ShortOutput>>;
  /** Facets of what is read. */
  readonly facets?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** OpenLineage job events, one a line, of datasets that are written as `namespace/name` with the last slash between the two. */
export function shortEvents(...events: readonly ShortEvent[]): string {
  return events.map((event) => `${JSON.stringify(longEvent(event))}\n`).join('');
}

function longEvent({ job, code, reads = [], writes, facets = {} }: ShortEvent): unknown {
  return {
    eventTime: '2026-11-01T00:00:00Z',
    job: { namespace: 'jobs', name: job, facets: code === undefined ? {} : { sourceCodeLocation: { path: code } } },
    inputs: reads.map((id) => ({ ...named(id), facets: facets[id] ?? {} })),
    outputs: Object.entries(writes).map(([id, { fields, columns, facets: own = {} }]) => ({
      ...named(id),
      facets: {
        ...(fields ? { schema: { fields: fields.map((name) => ({ name })) } } : {}),
        ...(columns ? { columnLineage: lineage(columns) } : {}),
        ...own,
      },
    })),
  };
}

function lineage(columns: NonNullable<ShortOutput['columns']>): unknown {
  const { '*': whole = [], ...fields } = columns;
  return {
    fields: Object.fromEntries(Object.entries(fields).map(([to, from]) => [to, { inputFields: from.map(source) }])),
    dataset: whole.map(source),
  };
}

function source(written: string): unknown {
  const id = written.replace(/^[~#]/, '');
  const dot = id.lastIndexOf('.');
  return {
    ...named(id.slice(0, dot)),
    field: id.slice(dot + 1),
    transformations: [{ type: written.startsWith('~') ? 'INDIRECT' : 'DIRECT', masking: written.startsWith('#') }],
  };
}

function named(id: string): { readonly namespace: string; readonly name: string } {
  const slash = id.lastIndexOf('/');
  return { namespace: id.slice(0, slash), name: id.slice(slash + 1) };
}
