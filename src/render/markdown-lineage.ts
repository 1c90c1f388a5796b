import type { LineagePicture, PictureNode, ReadinessReport } from '../generated/formats.ts';
import { escapeMarkdown, markdownCode } from './escape-markdown.ts';
import { impactWords } from './lineage-impact.ts';
import type { MarkdownOptions } from './markdown-options.ts';
import { markdownFold, markdownPlace, markdownTable } from './markdown-parts.ts';
import { mermaidText } from './mermaid-text.ts';
import { counted } from './wording.ts';

/** A picture with more nodes than this says nothing to anybody; GitHub itself draws at most 500 edges and 50,000 characters. */
export const MOST_DRAWN = { nodes: 60, edges: 500, characters: 50_000 } as const;
const MOST_AFFECTED = 50;
const MOST_ROWS = 100;
const MOST_OWNERS = 5;

/** Features that are made from what the pull request changes and that it does not answer for: who has to know. */
export function affectedFeatures({ impact }: ReadinessReport, options: MarkdownOptions): readonly string[] {
  if (!impact || impact.features.length === 0) return [];
  const rows = impact.features
    .slice(0, MOST_AFFECTED)
    .map(({ feature, stage, owners, by, certain, through, record }) => {
      // Named, never mentioned.
      const names = owners.slice(0, MOST_OWNERS).map((owner) => escapeMarkdown(owner.replace(/^@(?=.)/, '')));
      const place = markdownPlace(through === undefined ? undefined : { path: through }, options);
      const name = markdownPlace(record, options);
      return [
        [markdownCode(feature), name].filter(Boolean).join(' '),
        escapeMarkdown(stage),
        names.length === 0 ? '–' : names.join(', '),
        [escapeMarkdown(impactWords({ by, certain })), place].filter(Boolean).join(': '),
      ];
    });
  const { total } = impact;
  const more = total > rows.length ? `\n\n… and ${counted(total - rows.length, 'more feature')}.` : '';
  return [
    `### Who else is reached\n\n${counted(total, 'feature')} that ${total === 1 ? 'is' : 'are'} not judged here ${total === 1 ? 'is' : 'are'} made from what this changes.`,
    `${markdownTable(['feature', 'stage', 'owner', ''], rows)}${more}`,
  ];
}

/** The picture of what the pull request changes, folded; a table of its sources where it is too large to be drawn. */
export function lineagePicture({ lineage }: ReadinessReport): readonly string[] {
  if (!lineage || lineage.nodes.length === 0) return [];
  const title = `Map of what is made from what: ${counted(lineage.nodes.filter(({ kind }) => kind === 'feature').length, 'feature')}, ${counted(lineage.total, 'node')}`;
  const drawn =
    lineage.total <= MOST_DRAWN.nodes && lineage.edges.length <= MOST_DRAWN.edges ? flowchart(lineage) : undefined;
  return [
    drawn === undefined || drawn.length > MOST_DRAWN.characters
      ? markdownFold(title, sourceTable(lineage))
      : markdownFold(title, `\`\`\`mermaid\n${drawn}\n\`\`\`\n\n${LEGEND}`),
  ];
}

const LEGEND =
  'Round: data; square: jobs; six corners: features. Thick: changed here. Green: under contract, or ready; red: undeclared, or blocked; yellow: cannot be told, or less ready; dashed: reached and not judged.';

const SIGNS: Readonly<Record<NonNullable<PictureNode['state']>, string>> = {
  ready: '✅ ',
  blocked: '⛔ ',
  undecided: '❓ ',
  'under-contract': '✅ ',
  undeclared: '⛔ ',
  'less-ready': '⚠️ ',
  affected: '',
};

/** Colours that can be told apart on a light ground and on a dark one; the sign says the same without them. */
const CLASSES = [
  'classDef good stroke:#2da44e',
  'classDef bad stroke:#cf222e',
  'classDef unsure stroke:#bf8700',
  'classDef reached stroke-dasharray:5 5',
  'classDef changed stroke-width:4px',
] as const;

const CLASS_OF: Readonly<Record<NonNullable<PictureNode['state']>, string>> = {
  ready: 'good',
  'under-contract': 'good',
  blocked: 'bad',
  undeclared: 'bad',
  undecided: 'unsure',
  'less-ready': 'unsure',
  affected: 'reached',
};

function flowchart({ nodes, edges }: LineagePicture): string {
  const number = new Map(nodes.map(({ id }, place) => [id, `n${place}`]));
  const line = (node: PictureNode, place: number): string => {
    const [open, close] = node.kind === 'feature' ? ['{{', '}}'] : node.kind === 'job' ? ['[', ']'] : ['([', '])'];
    return `    n${place}${open}"${labelOf(node)}"${close}`;
  };
  const group = (kind: PictureNode['kind'], title: string): readonly string[] => {
    const lines = nodes.flatMap((node, place) => (node.kind === kind ? [line(node, place)] : []));
    return lines.length === 0 ? [] : [`  subgraph ${kind}s ["${title}"]`, ...lines, '  end'];
  };
  const classed = (name: string, of: (node: PictureNode) => boolean): readonly string[] => {
    const members = nodes.flatMap((node, place) => (of(node) ? [`n${place}`] : []));
    return members.length === 0 ? [] : [`  class ${members.join(',')} ${name}`];
  };
  return [
    'flowchart LR',
    ...nodes.flatMap((node, place) => (node.kind === 'feature' ? [] : [line(node, place)])),
    ...group('feature', 'features'),
    ...edges.map(({ from, to }) => `  ${number.get(from) ?? 'n0'} --> ${number.get(to) ?? 'n0'}`),
    ...CLASSES.map((one) => `  ${one}`),
    ...['good', 'bad', 'unsure', 'reached'].flatMap((name) =>
      classed(name, ({ state }) => state !== undefined && CLASS_OF[state] === name),
    ),
    ...classed('changed', ({ changed }) => changed === true),
  ].join('\n');
}

function labelOf({ name, state, stage, contract, changed }: PictureNode): string {
  const file = contract?.split('/').at(-1);
  return [
    `${state === undefined ? '' : SIGNS[state]}${mermaidText(name)}`,
    stage === undefined ? '' : mermaidText(stage),
    file === undefined ? (state === 'undeclared' ? 'no contract' : '') : mermaidText(file),
    changed ? 'changed' : '',
  ]
    .filter((part) => part !== '')
    .join('<br>');
}

function sourceTable({ nodes, total }: LineagePicture): string {
  const features = nodes.filter(({ kind }) => kind === 'feature');
  const sources = nodes.filter(({ state }) => state === 'under-contract' || state === 'undeclared');
  const rows = [...features, ...sources]
    .slice(0, MOST_ROWS)
    .map((node) => [
      node.kind === 'feature' ? 'feature' : 'source',
      markdownCode(node.name),
      escapeMarkdown(
        [
          node.state === 'affected' ? 'reached, not judged' : (node.state ?? '').replaceAll('-', ' '),
          node.stage ?? '',
          node.changed ? 'changed' : '',
        ]
          .filter(Boolean)
          .join(', '),
      ),
      node.contract === undefined ? '' : markdownCode(node.contract),
    ]);
  const left = features.length + sources.length - rows.length;
  return [
    `${counted(total, 'node')}, more than can be drawn; all of them are in the report, under \`lineage\`.`,
    markdownTable(['', 'name', '', 'contract'], rows),
    left > 0 ? `… and ${left} more.` : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
