import type { RegisteredParameters } from '../../../generated/formats.ts';
import type { Feature } from '../../../model/feature.ts';
import type { Problem } from '../../../model/problem.ts';
import { type Document, LIMITS } from '../../../sources/document.ts';
import type { BroughtSchema } from '../../../sources/brought-schema.ts';
import type { SchemaAnswer } from '../../../sources/hold-against-schema.ts';
import { referredSchemas } from '../../../sources/referred-schemas.ts';
import type { Repository } from '../../../sources/repository.ts';
import { resolvePath } from '../../../sources/resolve-path.ts';
import { boundedText } from '../../name-list.ts';
import type { PlaceInRecord } from './place-in-record.ts';

const MOST_FILES = 1000;
const MOST_FAULTS = 20;
/** A schema of parameters is a page, not a book. Bytes. */
const LONGEST_SCHEMA = 200_000;
/** Milliseconds that one file may take. */
const TIME = 3000;
/** Once so many files of a repository took longer, the rest of them is not tried: schemas come from strangers. */
const MOST_STOPPED = 3;

const READABLE = /\.(?:ya?ml|json|toml)$/i;

type Held = Pick<RegisteredParameters, 'unusable' | 'total' | 'faults'>;

/** The files of parameters that a record names, each held against its schema. */
export async function collectParameters(
  feature: Feature,
  repository: Repository,
  place: PlaceInRecord,
): Promise<RegisteredParameters[]> {
  const stated: unknown = feature.record.parameters;
  const record = feature.path ?? '';
  const collected: RegisteredParameters[] = [];
  for (const [index, entry] of (Array.isArray(stated) ? stated.slice(0, MOST_FILES) : []).entries()) {
    const pair = pairOf(entry);
    if (!pair) continue;
    const location = place('parameters', index);
    const resolved = resolvePath(repository, pair.path, record);
    const path = boundedText('path' in resolved ? resolved.path : pair.path, 1000);
    const one = { path, location };
    if ('problem' in resolved) {
      collected.push({ ...one, ...unusable({ message: resolved.problem, remedy: resolved.remedy, location }) });
      continue;
    }
    const file = readParameters(path, repository);
    if ('message' in file) {
      collected.push({ ...one, ...unusable({ location, ...file }) });
      continue;
    }
    if (pair.schema === undefined) {
      collected.push({ ...one, total: 0, faults: [] });
      continue;
    }
    const schema = readSchema(pair.schema, index, feature, repository, place);
    collected.push({
      ...one,
      schema: boundedText(schema.path, 1000),
      ...('message' in schema ? unusable(schema) : await hold(file, schema, repository)),
    });
  }
  return collected;
}

/** The files of parameters and schemas that a record names, and those that its schemas refer to, as far as they are there. */
export function parameterFilesOf(feature: Feature, repository: Repository): readonly string[] {
  const stated: unknown = feature.record.parameters;
  return (Array.isArray(stated) ? stated.slice(0, MOST_FILES) : []).flatMap((entry: unknown, index) => {
    const pair = pairOf(entry);
    const named = [pair?.path, pair?.schema].flatMap((path) => {
      const resolved = typeof path === 'string' ? resolvePath(repository, path, feature.path ?? '') : undefined;
      return resolved && 'path' in resolved && repository.has(resolved.path) ? [resolved.path] : [];
    });
    if (pair?.schema === undefined) return named;
    const place: PlaceInRecord = (...keys) => feature.locate(...keys) ?? { path: feature.path ?? '', line: 1 };
    const schema = readSchema(pair.schema, index, feature, repository, place);
    return 'message' in schema ? named : [...named, ...othersOf(schema, repository).map((other) => other.schema.path)];
  });
}

function othersOf(schema: BroughtSchema, repository: Repository): ReturnType<typeof referredSchemas> {
  return referredSchemas(schema, (path) => {
    const document =
      repository.has(path) && READABLE.test(path) ? repository.document(path, LONGEST_SCHEMA) : undefined;
    return !document || 'unreadable' in document || document.problems.length > 0 ? undefined : document;
  });
}

function pairOf(entry: unknown): { readonly path: string; readonly schema?: unknown } | undefined {
  if (typeof entry === 'string') return { path: entry };
  if (typeof entry !== 'object' || entry === null || !('path' in entry) || typeof entry.path !== 'string')
    return undefined;
  return { path: entry.path, ...('schema' in entry ? { schema: entry.schema } : {}) };
}

function readParameters(path: string, repository: Repository): Document | Problem {
  if (!READABLE.test(path))
    return {
      message: 'it is neither YAML, JSON nor TOML, by its name',
      remedy: 'name a file that ends in .yaml, .yml, .json or .toml',
    };
  const document = repository.document(path, LIMITS.configuration);
  if (!('unreadable' in document)) return document;
  return { message: document.unreadable, ...(document.remedy === undefined ? {} : { remedy: document.remedy }) };
}

function readSchema(
  stated: unknown,
  index: number,
  feature: Feature,
  repository: Repository,
  place: PlaceInRecord,
): BroughtSchema | (Problem & { readonly path: string }) {
  const at: PlaceInRecord = (...keys) => place('parameters', index, 'schema', ...keys);
  const record = feature.path ?? '';
  if (typeof stated !== 'string') return { path: record, value: stated, locate: at, locateKey: at };
  const location = at();
  const resolved = resolvePath(repository, stated, record);
  if ('problem' in resolved) return { path: stated, message: resolved.problem, remedy: resolved.remedy, location };
  const { path } = resolved;
  const document = repository.document(path, LONGEST_SCHEMA);
  if ('unreadable' in document)
    return { path, message: document.unreadable, remedy: document.remedy ?? 'name a schema that is there', location };
  const [problem] = document.problems;
  return problem ? { path, ...problem } : document;
}

/** Many features may name the same files: each pair is held together once. Schemas are keyed by their value, files by their document. */
const known = new WeakMap<object, WeakMap<Document, Held>>();
const stopped = new WeakMap<Repository, number>();

async function hold(file: Document, schema: BroughtSchema, repository: Repository): Promise<Held> {
  if (file.problems.length === 0 && file.value === null)
    return { total: 1, faults: [{ message: 'the file is empty', location: { path: file.path, line: 1 } }] };
  const key = typeof schema.value === 'object' && schema.value !== null ? schema.value : schema;
  const answers = known.get(key) ?? new WeakMap<Document, Held>();
  known.set(key, answers);
  const answered = answers.get(file);
  if (answered) return answered;
  const before = stopped.get(repository) ?? 0;
  const { holdAgainstSchema } = await import('../../../sources/hold-against-schema.ts');
  const answer = holdAgainstSchema(file, schema, before < MOST_STOPPED ? TIME : 0, othersOf(schema, repository));
  if ('stopped' in answer) stopped.set(repository, before + 1);
  const held = heldOf(answer, schema);
  answers.set(file, held);
  return held;
}

function heldOf(answer: SchemaAnswer, schema: BroughtSchema): Held {
  if ('stopped' in answer)
    return unusable({
      message: `its schema takes longer than ${TIME / 1000} seconds`,
      remedy: 'look for patterns that repeat a repetition (`(a+)+`), and for references that double',
      location: schema.locate(),
    });
  if ('schema' in answer) return unusable(answer.schema);
  return { total: answer.document.length, faults: answer.document.slice(0, MOST_FAULTS).map(bounded) };
}

function unusable(problem: Problem): Held {
  return { unusable: bounded(problem), total: 0, faults: [] };
}

function bounded({ message, remedy, location }: Problem): Problem & { message: string } {
  return {
    message: boundedText(message, 4000),
    ...(remedy === undefined ? {} : { remedy: boundedText(remedy, 4000) }),
    ...(location ? { location } : {}),
  };
}
