import type { JudgedFeature, Merging, ReadinessReport } from '../generated/formats.ts';
import { escapeMarkdown, markdownCode } from './escape-markdown.ts';
import type { MarkdownOptions } from './markdown-options.ts';
import { markdownPlace, markdownSeries, markdownTable } from './markdown-parts.ts';

/** As many features that go up are told. */
const MOST_FEATURES = 20;

/** What merging puts into the world, for features that go up and are kept back by nothing. */
export function mergingMeans(report: ReadinessReport, options: MarkdownOptions): readonly string[] {
  const named = report.features.length > 1;
  return report.features
    .filter(({ blocksThisRun, merging }) => !blocksThisRun && merging !== undefined)
    .slice(0, MOST_FEATURES)
    .map((feature) => tableOf(feature, named, options))
    .filter((table) => table !== '');
}

function tableOf({ id, merging = {} }: JudgedFeature, named: boolean, options: MarkdownOptions): string {
  const { artifact, rollback } = merging;
  const back = markdownPlace(rollback, options);
  const exposure = markdownSeries([exposureWords(merging), back === '' ? '' : `roll back: ${back}`]);
  const rows = [
    ['remediation', remediationWords(merging, options)],
    ['exposure', exposure],
    [
      'artefact',
      artifact === undefined
        ? ''
        : [`${markdownCode(artifact.name)} ${escapeMarkdown(artifact.version)}`, digestCode(artifact.digest)]
            .filter(Boolean)
            .join(', '),
    ],
  ].filter(([, words]) => words !== '');
  return markdownTable([named ? `merging ${markdownCode(id)} means` : 'merging this means', ''], rows);
}

function remediationWords({ remediation }: Merging, options: MarkdownOptions): string {
  if (!remediation) return '';
  const { action, mode, modeBefore, bounds, killSwitch, undo } = remediation;
  const acts =
    mode === undefined
      ? ''
      : modeBefore === undefined
        ? `: **${escapeMarkdown(mode)}**`
        : ` goes from **${escapeMarkdown(modeBefore)}** to **${escapeMarkdown(mode)}**`;
  const page = markdownPlace(undo, options);
  return markdownSeries([
    `${markdownCode(action)}${acts}`,
    bounds.map(escapeMarkdown).filter(Boolean).join(', '),
    killSwitch === undefined ? '' : `stops with flag ${markdownCode(killSwitch)}`,
    page === '' ? '' : `undo: ${page}`,
  ]);
}

function exposureWords({ exposure }: Merging): string {
  if (!exposure) return '';
  const { steps, hold, flag } = exposure;
  return markdownSeries([
    steps.map(escapeMarkdown).filter(Boolean).join(' → '),
    hold === undefined ? '' : `${escapeMarkdown(hold)} each`,
    flag === undefined ? '' : `flag ${markdownCode(flag)}`,
  ]);
}

function digestCode(digest: string | undefined): string {
  return digest === undefined ? '' : markdownCode(digest.length > 20 ? `${digest.slice(0, 19)}…` : digest);
}
