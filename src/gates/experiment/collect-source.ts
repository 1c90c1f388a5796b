import type { Experiment, ResultsSource } from '../../generated/formats.ts';
import type { Problem } from '../../model/problem.ts';
import type { Document } from '../../sources/document.ts';
import type { ResolvedPath } from '../../sources/resolve-path.ts';

/** What a stated source of results is read beside. */
export interface SourceContext {
  readonly document: Document;
  /** Where a path stated in it leads. */
  readonly resolve: (stated: string) => ResolvedPath;
  readonly problems: Problem[];
  readonly notes: string[];
}

/** Longer paths are not carried in evidence. */
const LONGEST_PATH = 1000;
const USUAL_WINDOW = 20;

/**
 * Where results lie, as `baseline`, `candidate`, `results` or an ablation states it.
 *
 * @param keys that lead to it
 */
export function readSource(
  stated: Experiment['baseline'],
  context: SourceContext,
  ...keys: readonly (string | number)[]
): ResultsSource | undefined {
  if (stated === undefined) return undefined;
  if (typeof stated === 'string') return sourceAt(stated, context, keys);
  const path = 'base-branch' in stated ? stated['base-branch'] : 'history' in stated ? stated.history : stated.results;
  const source = sourceAt(path, context, keys);
  const parts = 'parts' in stated && stated.parts !== undefined ? sourceAt(stated.parts, context, keys) : undefined;
  if (!source) return undefined;
  return {
    ...source,
    ...(stated.name === undefined ? {} : { name: stated.name }),
    ...(stated.format === undefined ? {} : { format: stated.format }),
    ...(parts ? { parts: parts.path } : {}),
    ...('base-branch' in stated ? { from: 'base-branch' } : {}),
    ...('history' in stated
      ? { from: 'history', window: stated.window ?? USUAL_WINDOW, bounds: stated.bounds ?? 't' }
      : {}),
  };
}

function sourceAt(
  stated: string,
  { document, resolve, problems, notes }: SourceContext,
  keys: readonly (string | number)[],
): ResultsSource | undefined {
  const problem = (message: string, remedy?: string): void => {
    problems.push({
      message: `\`${String(keys[0])}\`: ${message}`,
      ...(remedy === undefined ? {} : { remedy }),
      location: document.locate(...keys),
    });
  };
  const resolved = resolve(stated);
  if ('problem' in resolved) {
    problem(resolved.problem, resolved.remedy);
    return undefined;
  }
  if (resolved.path.length > LONGEST_PATH) {
    problem(`the path has more than ${LONGEST_PATH} characters`);
    return undefined;
  }
  if (resolved.note !== undefined) notes.push(resolved.note);
  return { stated, path: resolved.path };
}
