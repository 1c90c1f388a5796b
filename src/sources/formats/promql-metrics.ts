import { parser } from '@prometheus-io/lezer-promql';

/** The metrics a PromQL expression selects. */
export interface SelectedMetrics {
  /** In full. */
  readonly names: readonly string[];
  /** Of `{__name__=~"PREFIX.*"}`: any metric that starts so. Other patterns are not evaluated, and select nothing here. */
  readonly prefixes: readonly string[];
}

/** Longer expressions are not parsed. */
const LONGEST = 100_000;

/**
 * Reads which metrics an expression of PromQL selects, by the grammar of Prometheus itself: names of labels and functions, and texts, are none.
 * Undefined where the text is not PromQL.
 *
 * @see https://prometheus.io/docs/prometheus/latest/querying/basics/
 */
export function promqlMetrics(expression: string): SelectedMetrics | undefined {
  if (expression.trim() === '' || expression.length > LONGEST) return undefined;
  const [names, prefixes] = [new Set<string>(), new Set<string>()];
  let broken = false;
  const cursor = parser.parse(expression).cursor();
  do {
    const { type, node } = cursor;
    if (type.isError) broken = true;
    else if (type.name === 'VectorSelector') {
      const identifier = node.getChild('Identifier');
      if (identifier) names.add(expression.slice(identifier.from, identifier.to));
    } else if (type.name === 'QuotedLabelName' && node.parent?.name === 'LabelMatchers') {
      names.add(unquoted(expression.slice(node.from, node.to)));
    } else if (type.name === 'UnquotedLabelMatcher' || type.name === 'QuotedLabelMatcher') {
      const [label, operator, value] = ['LabelName', 'MatchOp', 'StringLiteral'].map((kind) => {
        const part = node.getChild(kind) ?? (kind === 'LabelName' ? node.getChild('QuotedLabelName') : null);
        return part ? expression.slice(part.from, part.to) : '';
      });
      if (unquoted(label ?? '') !== '__name__') continue;
      if (operator === '=') names.add(unquoted(value ?? ''));
      else if (operator === '=~') ofPattern(unquoted(value ?? ''), names, prefixes);
    }
  } while (cursor.next());
  return broken ? undefined : { names: [...names], prefixes: [...prefixes] };
}

/** Alternatives of plain names, and a plain beginning with anything after it: all else of regular expressions is left alone. */
function ofPattern(pattern: string, names: Set<string>, prefixes: Set<string>): void {
  for (const part of pattern.replace(/^\((?:\?:)?([^()]*)\)$/, '$1').split('|')) {
    const [, start = '', rest] = /^((?:[A-Za-z0-9_:]|\\\.)+)(\.[*+])?$/.exec(part) ?? [];
    const plain = start.replaceAll('\\.', '.');
    if (plain === '') continue;
    (rest === undefined ? names : prefixes).add(plain);
  }
}

function unquoted(text: string): string {
  const quote = text[0];
  if (quote !== '"' && quote !== "'" && quote !== '`') return text;
  const inside = text.slice(1, -1);
  return quote === '`'
    ? inside
    : inside.replaceAll(
        /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([^]))/g,
        (_, four: string | undefined, two: string | undefined, one: string | undefined) =>
          four !== undefined || two !== undefined
            ? String.fromCharCode(Number.parseInt(four ?? two ?? '', 16))
            : one === 'n'
              ? '\n'
              : one === 't'
                ? '\t'
                : (one ?? ''),
      );
}
