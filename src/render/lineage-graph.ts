import type { LineageGraphDocument } from '../generated/formats.ts';
import { terminalPen } from './terminal-pen.ts';
import { mermaidText } from './mermaid-text.ts';
import { nameOnLine } from './name-on-line.ts';

/** GitHub draws at most 500 edges and 50,000 characters; a picture with more nodes than this says nothing to anybody. */
const MOST_NODES = 60;
const MOST_EDGES = 500;

/** A graph for people at a terminal: what comes from where, roots first, and what is worth knowing. */
export function renderLineageGraph(
  graph: LineageGraphDocument,
  { colours, width }: { readonly colours: boolean; readonly width: number },
): string {
  const pen = terminalPen(width, colours);
  const { datasets, jobs, edges, columnEdges, roots, notices } = graph;
  const counts = [
    counted(datasets.length, 'dataset'),
    counted(jobs.length, 'job'),
    counted(edges.length, 'edge'),
    `${counted(columnEdges.length, 'edge')} between columns`,
  ];
  const list = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', pen.bold(title), ...lines.map((line) => pen.wrap(`  ${nameOnLine(line)}`, 4))];
  const reads = byJob(edges, (edge) => [edge.to, edge.from]);
  const writes = byJob(edges, (edge) => [edge.from, edge.to]);
  return [
    pen.bold(counts.join(', ')),
    ...list('Roots: made from nothing here', roots),
    ...list(
      'Jobs',
      jobs.map(({ id, name }) => `${name}: ${series(reads.get(id))} → ${series(writes.get(id))}`),
    ),
    ...list('Worth knowing', notices),
    '',
  ].join('\n');
}

/** A graph as a Mermaid flowchart for Markdown; a graph that is too large to be drawn becomes a table of its jobs. */
export function lineageMermaid(graph: LineageGraphDocument): string {
  const { datasets, jobs, edges, roots } = graph;
  if (datasets.length + jobs.length > MOST_NODES || edges.length > MOST_EDGES) return table(graph);
  const names = new Map([...datasets, ...jobs].map(({ id }, index) => [id, `n${index}`]));
  const known = new Set(roots);
  return [
    '```mermaid',
    'flowchart LR',
    ...datasets.map(
      ({ id, name }) => `  ${names.get(id) ?? ''}[("${mermaidText(name)}")]${known.has(id) ? ':::root' : ''}`,
    ),
    ...jobs.map(({ id, name }) => `  ${names.get(id) ?? ''}["${mermaidText(name)}"]`),
    ...edges.map(({ from, to }) => `  ${names.get(from) ?? ''} --> ${names.get(to) ?? ''}`),
    '  classDef root stroke-width:3px',
    '```',
    '',
  ].join('\n');
}

function table({ jobs, edges }: LineageGraphDocument): string {
  const reads = byJob(edges, (edge) => [edge.to, edge.from]);
  const writes = byJob(edges, (edge) => [edge.from, edge.to]);
  const cell = (ids: readonly string[] = []): string =>
    ids.length === 0
      ? '–'
      : ids.slice(0, 5).map(code).join(', ') + (ids.length > 5 ? ` and ${ids.length - 5} more` : '');
  const rows = jobs
    .slice(0, 200)
    .map(({ id, name }) => `| ${code(name)} | ${cell(reads.get(id))} | ${cell(writes.get(id))} |`);
  return [
    '| job | reads | writes |',
    '|---|---|---|',
    ...rows,
    ...(jobs.length > 200 ? ['', `and ${jobs.length - 200} more jobs`] : []),
    '',
  ].join('\n');
}

/** A name as code in a cell: a tick would end it, a bar the cell. */
function code(text: string): string {
  return `\`${nameOnLine(text).replaceAll(/[`|]/g, ' ').slice(0, 120)}\``;
}

function byJob(
  edges: LineageGraphDocument['edges'],
  of: (edge: LineageGraphDocument['edges'][number]) => readonly [job: string, dataset: string],
): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const edge of edges) {
    const [job, dataset] = of(edge);
    const list = map.get(job);
    if (list) list.push(dataset);
    else map.set(job, [dataset]);
  }
  return map;
}

function series(ids: readonly string[] = []): string {
  if (ids.length === 0) return 'nothing';
  return ids.length > 4 ? `${ids.slice(0, 4).join(', ')} and ${ids.length - 4} more` : ids.join(', ');
}

function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}
