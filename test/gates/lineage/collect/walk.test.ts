import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { graphBuilder } from '../../../../src/gates/lineage/collect/graph-builder.ts';
import { lineageIndex, nodeAt } from '../../../../src/gates/lineage/collect/lineage-index.ts';
import { walk } from '../../../../src/gates/lineage/collect/walk.ts';
import { walkColumns } from '../../../../src/gates/lineage/collect/walk-columns.ts';

/** Edges between few datasets, so that cycles, diamonds and loops are common: [job, dataset, whether it reads]. */
const graphs = fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.boolean()), { maxLength: 25 });

const built = (edges: readonly (readonly [number, number, boolean])[]): ReturnType<typeof lineageIndex> => {
  const builder = graphBuilder();
  for (const [job, dataset, reads] of edges)
    (reads ? builder.reads : builder.writes)(
      { namespace: 'j', name: `j${job}` },
      { namespace: 'd', name: `d${dataset}` },
    );
  return lineageIndex(builder.build());
};

/** What can be reached, found the slow way: pairs are joined until none is new. */
function reference(pairs: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set(pairs);
  for (let before = -1; before !== all.size;) {
    before = all.size;
    const known = Array.from(all);
    for (const one of known)
      for (const other of pairs) {
        const [from, middle] = one.split('→');
        const [start, to] = other.split('→');
        if (middle === start) all.add(`${from}→${to}`);
      }
  }
  return all;
}

test('a walk reaches what a slow reference reaches, on ways that are there', () => {
  fc.assert(
    fc.property(graphs, (edges) => {
      const index = built(edges);
      const pairs = new Set(index.graph.edges.map(({ from, to }) => `${from}→${to}`));
      const reachable = reference(pairs);
      for (let start = 0; start < index.datasets; start += 1) {
        for (const [adjacency, up] of [
          [index.up, true],
          [index.down, false],
        ] as const) {
          const walked = walk(adjacency, index.nodes, [start]);
          const from = nodeAt(index, start).id;
          for (let node = 0; node < index.nodes; node += 1) {
            const to = nodeAt(index, node).id;
            const expected = node === start || reachable.has(up ? `${to}→${from}` : `${from}→${to}`);
            expect(walked.has(node)).toBe(expected);
            const way = walked.wayTo(node).map((one) => nodeAt(index, one).id);
            expect(way.length > 0).toBe(expected);
            if (expected) expect([way[0], way.at(-1)]).toEqual([from, to]);
            for (const [place, one] of way.slice(1).entries())
              expect(pairs.has(up ? `${one}→${way[place]}` : `${way[place]}→${one}`)).toBe(true);
          }
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('what is grounded is what a source leads to', () => {
  fc.assert(
    fc.property(graphs, (edges) => {
      const index = built(edges);
      const sources = [...index.source.keys()].filter((dataset) => index.source[dataset] === 1);
      const walked = walk(index.down, index.nodes, sources);
      for (let node = 0; node < index.nodes; node += 1) expect(index.grounded[node] === 1).toBe(walked.has(node));
    }),
    { numRuns: 100 },
  );
});

test('columns lead back to the columns that a slow reference finds', () => {
  const edge = fc.record({
    from: fc.nat(5),
    fromField: fc.nat(2),
    to: fc.nat(5),
    toField: fc.nat(2),
    direct: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 20 }), fc.nat(5), fc.nat(2), (edges, dataset, field) => {
      const builder = graphBuilder();
      const start = { namespace: 'd', name: `d${dataset}` };
      builder.dataset({ ...start, symlinks: [], tags: [], lineage: [], fields: [`f${field}`] });
      const name = (number: number): { namespace: string; name: string } => ({ namespace: 'd', name: `d${number}` });
      for (const one of edges) {
        builder.writes({ namespace: 'j', name: `j${one.to}` }, name(one.to));
        builder.reads({ namespace: 'j', name: `j${one.to}` }, name(one.from));
        builder.column(
          { ...name(one.from), field: `f${one.fromField}`, direct: one.direct, masked: false },
          name(one.to),
          `f${one.toField}`,
        );
      }
      const index = lineageIndex(builder.build());
      const made = new Set(edges.map(({ to }) => to));
      const pairs = new Set(edges.map((one) => `${one.to}.${one.toField}→${one.from}.${one.fromField}`));
      const own = `${dataset}.${field}`;
      const expected = [...reference(pairs)].flatMap((pair) => {
        const [from, to = ''] = pair.split('→');
        return from === own && !made.has(Number(to.split('.')[0])) ? [to] : [];
      });
      const target = index.datasetOf.get(`d/d${dataset}`) ?? 0;
      const { ends } = walkColumns(
        index,
        [{ dataset: target, fields: [`f${field}`] }],
        (one) => index.source[one] === 1,
      );
      const found = [...ends].flatMap(([end, { flowing, deciding }]) =>
        [...flowing, ...deciding].map((one) => `${nodeAt(index, end).name.slice(1)}.${one.slice(1)}`),
      );
      if (made.has(dataset)) expect(new Set(found)).toEqual(new Set(expected));
      else expect(found).toEqual([own]);
    }),
    { numRuns: 150 },
  );
});
