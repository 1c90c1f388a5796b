import { Document, isCollection, isMap, isScalar } from 'yaml';

/** What stands around a value in a YAML file. */
export interface YamlNote {
  /** Where the value is; empty for the whole document. */
  readonly at: readonly (string | number)[];
  /** Lines above it: of a value under a key, above the key. */
  readonly above?: readonly string[];
  /** On the same line. */
  readonly beside?: string;
  /** Lines after the document; for the whole only. */
  readonly below?: readonly string[];
  /** A mapping or list on one line. */
  readonly flow?: true;
  /** An empty line before it. */
  readonly apart?: true;
}

/** A plain value as a YAML 1.2 file with comments; words that an older reader takes for something else are quoted. */
export function commentedYaml(value: unknown, notes: readonly YamlNote[]): string {
  const document = new Document(value, { version: '1.2', compat: 'yaml-1.1', aliasDuplicateObjects: false });
  for (const { at, above, beside, below, flow, apart } of notes) {
    if (at.length === 0) {
      if (above) document.commentBefore = comment(above);
      if (below) document.comment = comment(below);
      continue;
    }
    const parent = document.getIn(at.slice(0, -1), true);
    const node = document.getIn(at, true);
    const key = isMap(parent)
      ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === at.at(-1))?.key
      : node;
    if (above && (isScalar(key) || isCollection(key))) key.commentBefore = comment(above);
    if (apart && (isScalar(key) || isCollection(key))) key.spaceBefore = true;
    if (beside !== undefined && (isScalar(node) || isCollection(node))) node.comment = comment([beside]);
    if (flow && isCollection(node)) node.flow = true;
  }
  return document.toString({ lineWidth: 0 });
}

/** No line of a comment may end it. */
function comment(lines: readonly string[]): string {
  return lines
    .map((line) => (line === '' ? '' : ` ${line.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ')}`))
    .join('\n');
}
