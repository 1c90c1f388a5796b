import type { Document } from '../document.ts';
import { asPointer, findAddress, leafNames, type TreePath, valueAt } from './metric-address.ts';
import { statedOrigin } from './result-origin.ts';
import type { ResultSummary, StatedMetric } from './result-summary.ts';

const MOST_NAMES = 500;

/** What a format adds to a value at a place of the tree. */
export type Enrich = (path: TreePath) => Omit<Partial<StatedMetric>, 'address' | 'value' | 'location'>;

/**
 * Metrics in a tree of objects, as DVC and many others write them: JSON, YAML or TOML, addressed by key, dotted path or JSON pointer.
 *
 * @param roots places from which an address may start; the first where it leads anywhere counts
 */
export function statedTree(
  document: Document,
  roots: readonly TreePath[] = [[]],
  enrich: Enrich = () => ({}),
): ResultSummary {
  const { value } = document;
  return {
    find: (address) => {
      for (const root of roots) {
        const found = findAddress(valueAt(value, root), address);
        if (found.length > 0) {
          return found.map((inner): StatedMetric => {
            const path = [...root, ...inner];
            return {
              address: asPointer(inner),
              value: valueAt(value, path),
              location: document.locate(...path),
              ...enrich(path),
            };
          });
        }
      }
      return [];
    },
    names: leafNames(valueAt(value, roots[0] ?? []), MOST_NAMES),
    origin: statedOrigin(document, value),
    aggregates: [],
    problems: [],
  };
}
