import type { Location } from '../../../generated/formats.ts';
import type { Problem } from '../../../model/problem.ts';
import type { Document } from '../../document.ts';
import { isRecord } from '../../../model/is-record.ts';
import { isFloat, withFloats } from './dvc-float.ts';
import { asText, type CommandOptions, fillIn, TemplateError } from './dvc-template.ts';
import { withMerges } from './yaml-merges.ts';

/** A stage as `dvc.yaml` declares it, its templates filled in. */
export interface DeclaredStage {
  /** With the key behind an `@` where it comes of `foreach` or `matrix`. */
  readonly name: string;
  readonly command: unknown;
  /** Relative to the folder of the file; paths are relative to it. */
  readonly workingDirectory: string;
  readonly deps: readonly string[];
  readonly outs: readonly string[];
  /** Those of them that DVC does not keep (`cache: false`): git does, or nobody. */
  readonly uncached: readonly string[];
  /** File → the dotted keys of it that count; undefined where the whole file does. */
  readonly params: ReadonlyMap<string, readonly string[] | undefined>;
  readonly frozen: boolean;
  readonly location: Location;
  /** Why the stage cannot be told; then only its name is known. */
  readonly problem?: Problem;
}

/** A `dvc.yaml`: the stages it stands for. */
export interface DvcPipeline {
  readonly stages: readonly DeclaredStage[];
  readonly problem?: Problem;
}

/** What reading a pipeline needs to know of the files around it. */
export interface PipelineSurroundings {
  /** A file with variables, by its path relative to the folder of `dvc.yaml`; undefined where there is none to be read. */
  readonly document: (path: string) => { readonly document: Document; readonly text: string } | undefined;
  readonly options: CommandOptions;
}

/** `foreach` and `matrix` may stand for this many stages in all. */
const MOST_STAGES = 10_000;
const VARIABLES = 'params.yaml';
type Mapping = Readonly<Record<string, unknown>>;

/** Reads a `dvc.yaml` as DVC 1, 2 and 3 do: merges, variables, templates, `foreach`, `matrix`. What is wrong becomes a problem. */
export function readDvcYaml(document: Document, text: string, surroundings: PipelineSurroundings): DvcPipeline {
  const { path, problems, locate, locateKey } = document;
  const failed = (problem: Problem): DvcPipeline => ({ stages: [], problem });
  const [problem] = problems;
  if (problem) return failed(problem);
  const value = withMerges(withFloats(document, text));
  const declared = isRecord(value) ? (value['stages'] ?? {}) : undefined;
  if (!isRecord(value) || !isRecord(declared)) {
    return failed({ message: `\`${path}\` holds no stages`, remedy: 'write them under `stages:`', location: locate() });
  }
  const stages: DeclaredStage[] = [];
  let variables: Mapping = {};
  try {
    variables = loadVariables(load(VARIABLES, surroundings, false), value['vars'], '.', surroundings);
  } catch (error) {
    return failed(unfilled(error, 'vars', locate('vars')));
  }
  for (const [group, stage] of Object.entries(declared)) {
    const location = locateKey('stages', group);
    try {
      for (const { name, definition, given } of expanded(group, stage, variables)) {
        if (stages.length >= MOST_STAGES)
          return failed({
            message: `\`${path}\` stands for more than ${MOST_STAGES.toLocaleString('en-US')} stages`,
            remedy: 'split the pipeline',
            location,
          });
        stages.push(resolved(name, definition, { ...variables, ...given }, location, surroundings));
      }
    } catch (error) {
      stages.push({ ...unresolved(group, location), problem: unfilled(error, `stages.${group}`, location) });
    }
  }
  return { stages };
}

function unresolved(name: string, location: Location): DeclaredStage {
  return {
    name,
    command: undefined,
    workingDirectory: '.',
    deps: [],
    outs: [],
    uncached: [],
    params: new Map(),
    frozen: false,
    location,
  };
}

function unfilled(error: unknown, where: string, location: Location): Problem {
  if (!(error instanceof TemplateError)) throw error;
  return {
    message: `\`${where}\` cannot be filled in: ${error.message}`,
    remedy: 'see what `dvc repro --dry` says',
    location,
  };
}

/** Variables of a file, or undefined where there is none. @throws TemplateError where there must be one */
function load(path: string, { document }: PipelineSurroundings, needed = true): Mapping | undefined {
  const [file = '', keys = ''] = path.split(':');
  const found = document(file);
  if (!found) {
    if (needed) throw new TemplateError(`\`${file}\` cannot be read here`);
    return undefined;
  }
  const value = withMerges(withFloats(found.document, found.text));
  if (found.document.problems.length > 0 || !isRecord(value)) {
    if (needed) throw new TemplateError(`\`${file}\` is not a mapping`);
    return undefined;
  }
  const wanted = keys.split(',').filter((key) => key !== '');
  return wanted.length === 0 ? value : Object.fromEntries(wanted.map((key) => [key, value[key]]));
}

/** @throws TemplateError */
function loadVariables(
  base: Mapping | undefined,
  vars: unknown,
  folder: string,
  surroundings: PipelineSurroundings,
): Mapping {
  let variables: Mapping = base ?? {};
  for (const item of Array.isArray(vars) ? (vars as readonly unknown[]) : []) {
    if (typeof item === 'string')
      variables = deeply(variables, load(folder === '.' ? item : `${folder}/${item}`, surroundings) ?? {});
    else if (isRecord(item)) variables = deeply(variables, item);
  }
  return variables;
}

function deeply(left: Mapping, right: Mapping): Mapping {
  const merged: Record<string, unknown> = { ...left };
  for (const [key, value] of Object.entries(right)) {
    const before = merged[key];
    merged[key] = isMapping(before) && isMapping(value) ? deeply(before, value) : value;
  }
  return merged;
}

function isMapping(value: unknown): value is Mapping {
  return isRecord(value) && !isFloat(value);
}

interface Expansion {
  readonly name: string;
  readonly definition: Mapping;
  /** `item` and `key`. */
  readonly given: Mapping;
}

/** The stages one declaration stands for. @throws TemplateError */
function* expanded(name: string, stage: unknown, variables: Mapping): Iterable<Expansion> {
  if (!isRecord(stage)) throw new TemplateError('a stage must be a mapping');
  if (stage['foreach'] !== undefined) {
    const definition = stage['do'];
    if (!isRecord(definition)) throw new TemplateError('`foreach` needs a stage under `do`');
    yield* forEach(name, definition, fillIn(stage['foreach'], variables));
  } else if (stage['matrix'] !== undefined) {
    const { matrix, ...definition } = stage;
    yield* forMatrix(name, definition, fillIn(matrix, variables));
  } else yield { name, definition: stage, given: {} };
}

function* forEach(name: string, definition: Mapping, over: unknown): Iterable<Expansion> {
  if (Array.isArray(over)) {
    const composite = over.some(isComposite);
    for (const [index, item] of over.entries())
      yield { name: `${name}@${composite ? index : asText(item)}`, definition, given: { item: item as unknown } };
  } else if (isMapping(over)) {
    for (const [key, item] of Object.entries(over)) yield { name: `${name}@${key}`, definition, given: { item, key } };
  } else throw new TemplateError('`foreach` needs a list or a mapping');
}

function* forMatrix(name: string, definition: Mapping, matrix: unknown): Iterable<Expansion> {
  if (!isMapping(matrix)) throw new TemplateError('`matrix` needs a mapping of lists');
  const axes = Object.entries(matrix).map(([axis, values]) => {
    if (!Array.isArray(values)) throw new TemplateError(`\`matrix.${axis}\` needs a list`);
    return { axis, values: values as readonly unknown[] };
  });
  const combine = function* (at: number, item: Mapping, fragments: readonly string[]): Iterable<Expansion> {
    const next = axes[at];
    if (!next) {
      const key = fragments.join('-');
      yield { name: `${name}@${key}`, definition, given: { item, key } };
      return;
    }
    for (const [index, value] of next.values.entries())
      yield* combine(at + 1, { ...item, [next.axis]: value }, [
        ...fragments,
        isComposite(value) ? `${next.axis}${index}` : asText(value),
      ]);
  };
  yield* combine(0, {}, []);
}

function isComposite(value: unknown): boolean {
  return Array.isArray(value) || isMapping(value);
}

/** One stage with its templates filled in; a template that cannot be leaves the stage with a problem. */
function resolved(
  name: string,
  definition: Mapping,
  variables: Mapping,
  location: Location,
  surroundings: PipelineSurroundings,
): DeclaredStage {
  try {
    const folder = definition['wdir'] === undefined ? '.' : asText(fillIn(definition['wdir'], variables));
    const context = loadVariables(variables, definition['vars'], folder, surroundings);
    const fill = (key: string): unknown =>
      fillIn(definition[key], context, key === 'cmd' ? surroundings.options : undefined);
    const paths = (key: string): readonly string[] =>
      items(fill(key)).flatMap((item) => (isMapping(item) ? Object.keys(item) : [asText(item)]));
    const outs = ['outs', 'metrics', 'plots'] as const;
    return {
      name,
      command: asCommand(fill('cmd')),
      workingDirectory: folder,
      deps: paths('deps'),
      outs: outs.flatMap(paths),
      uncached: outs.flatMap((key) => items(fill(key)).flatMap(uncachedIn)),
      params: paramsOf(items(fill('params'))),
      frozen: definition['frozen'] === true,
      location,
    };
  } catch (error) {
    return { ...unresolved(name, location), problem: unfilled(error, `stages.${name}`, location) };
  }
}

function uncachedIn(item: unknown): readonly string[] {
  if (!isMapping(item)) return [];
  return Object.entries(item).flatMap(([path, options]) =>
    isMapping(options) && options['cache'] === false ? [path] : [],
  );
}

function asCommand(command: unknown): unknown {
  return Array.isArray(command) ? command.map((part) => asText(part)) : asText(command ?? '');
}

function paramsOf(declared: readonly unknown[]): DeclaredStage['params'] {
  const params = new Map<string, readonly string[] | undefined>();
  const add = (file: string, keys: readonly string[] | undefined): void => {
    const known = params.get(file);
    if (params.has(file) && known === undefined) return;
    params.set(file, keys === undefined ? undefined : [...(known ?? []), ...keys]);
  };
  for (const item of declared) {
    if (!isMapping(item)) add(VARIABLES, [asText(item)]);
    else
      for (const [file, keys] of Object.entries(item)) {
        const listed = items(keys).map(asText);
        add(file, listed.length === 0 ? undefined : listed);
      }
  }
  return params;
}

function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
