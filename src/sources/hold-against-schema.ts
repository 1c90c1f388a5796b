import { runInNewContext } from 'node:vm';
import { Ajv, type AnySchemaObject, type Options } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Problem } from '../model/problem.ts';
import type { BroughtSchema } from './brought-schema.ts';
import { checkDocument } from './check-document.ts';
import type { Document } from './document.ts';
import { type ReferredSchema, schemaUri } from './referred-schemas.ts';
import { shorten } from './shorten.ts';
import type { Validator, ValidatorError } from './validator.ts';

/** What holding a document against a schema came to. */
export type SchemaAnswer =
  /** What the schema says of the document; nothing: it is as the schema wants it. */
  | { readonly document: readonly Problem[] }
  /** Why nothing can be held against the schema. */
  | { readonly schema: Problem }
  /** It took longer than it may. */
  | { readonly stopped: true };

/** A schema stops a document at this many complaints, as the schemas of this program do. */
const MOST_ERRORS = 2000;

/** Keys that ask for nothing. */
const ANNOTATIONS = new Set([
  '$schema',
  '$id',
  '$comment',
  '$defs',
  'definitions',
  'title',
  'description',
  'examples',
  'default',
]);

const OPTIONS: Options = {
  allErrors: true,
  verbose: true,
  messages: false,
  // Keywords that nobody knows, and formats, say something to readers and editors: they hold nothing, as the standard has it.
  strict: false,
  validateFormats: false,
  logger: false,
  code: {
    regExp: Object.assign(expressionOf, { code: 'RegExp' }),
    process: (code) => code.replaceAll(/vErrors\.push\((\w+)\)/g, `if(vErrors.push($1)>${MOST_ERRORS})throw vErrors`),
  },
};

type Draft = new (options: Options) => Ajv | Ajv2019 | Ajv2020;

const DRAFTS: readonly (readonly [RegExp, Draft])[] = [
  [/^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/, Ajv2020],
  [/^https?:\/\/json-schema\.org\/draft\/2019-09\/schema#?$/, Ajv2019],
  [/^https?:\/\/json-schema\.org\/draft-07\/schema#?$/, Ajv],
];

/**
 * Holds a document against a JSON Schema (2020-12 where it names no draft; 2019-09 and draft-07 too). Schemas come from
 * strangers: what a schema refers to outside the given files is never fetched, and a schema that works without end (patterns that
 * backtrack, references that double) is stopped.
 *
 * @param milliseconds that reading the schema and holding the document against it may take together
 * @param others files of the same repository that the schema refers to
 */
export function holdAgainstSchema(
  document: Document,
  schema: BroughtSchema,
  milliseconds: number,
  others: readonly ReferredSchema[] = [],
): SchemaAnswer {
  if (milliseconds <= 0) return { stopped: true };
  // Ready before time is taken: what is stopped halfway could not be used again.
  for (const [, draft] of DRAFTS) if (!metas.has(draft)) void metaOf(draft).validateSchema({});
  try {
    return runInNewContext(
      'hold()',
      { hold: () => hold(document, schema, others) },
      { timeout: Math.ceil(milliseconds) },
    ) as SchemaAnswer;
  } catch (error) {
    if (codeOf(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return { stopped: true };
    throw error;
  }
}

function hold(document: Document, schema: BroughtSchema, others: readonly ReferredSchema[]): SchemaAnswer {
  const value = schema.value;
  if (!isSchema(value))
    return refused(schema, 'it is not a mapping', 'write a JSON Schema: `type: object`, `properties:`, `required:`');
  if (Object.keys(value).every((key) => ANNOTATIONS.has(key)))
    return refused(
      schema,
      'it asks for nothing',
      'say what the parameters are: `type: object`, `properties:`, `required:`',
    );
  const draft = draftOf(value);
  if (!draft)
    return refused(
      schema,
      `\`${shorten(String(value['$schema']))}\` is not a draft that is known here`,
      'name https://json-schema.org/draft/2020-12/schema, or draft 2019-09 or 07',
      '$schema',
    );
  for (const one of [schema, ...others.map((other) => other.schema)]) {
    const wrong = faultOf(one, draft);
    if (wrong) return wrong;
  }
  try {
    // Each in a place of its own: names that one schema gives itself are nobody else's.
    const ajv = new draft({ ...OPTIONS, meta: false, validateSchema: false });
    for (const { uri, schema: other } of others) ajv.addSchema(other.value as AnySchemaObject, uri);
    const uri = schemaUri(schema.path);
    const compiled =
      others.length === 0 ? ajv.compile(value) : (ajv.getSchema(uri) ?? ajv.addSchema(value, uri).getSchema(uri));
    if (!compiled) throw new Error('it cannot be compiled');
    return {
      document: checkDocument(
        document,
        validatorOf((read) => [compiled(read), compiled.errors]),
      ),
    };
  } catch (error) {
    return whyNot(schema, others, error);
  }
}

function draftOf(value: AnySchemaObject): Draft | undefined {
  const stated: unknown = value['$schema'] ?? 'https://json-schema.org/draft/2020-12/schema';
  return DRAFTS.find(([name]) => typeof stated === 'string' && name.test(stated))?.[1];
}

/** What is wrong with a schema, or with one of the files it refers to, by itself. */
function faultOf(schema: BroughtSchema, draft: Draft): SchemaAnswer | undefined {
  const value = schema.value;
  if (!isSchema(value)) return refused(schema, 'it is not a mapping', 'write a JSON Schema');
  if (value['$schema'] !== undefined && draftOf(value) !== draft)
    return refused(
      schema,
      'it is of another draft than what refers to it',
      'let both name the same `$schema`',
      '$schema',
    );
  if (value['$async'] === true) return refused(schema, '`$async` is not a key of JSON Schema', 'take it out', '$async');
  if (namesItselfOddly(value))
    return refused(schema, 'an `$id` of it holds an asterisk', 'take the `$id` out: nobody needs it here');
  const meta = metaOf(draft);
  const [wrong] = checkDocument(
    { ...schema, problems: [] },
    validatorOf((read) => [meta.validateSchema(read as AnySchemaObject), meta.errors]),
  );
  return wrong && { schema: { ...wrong, message: `not a JSON Schema: ${wrong.message}` } };
}

/**
 * Where its code is processed, as here for the bound on complaints, ajv writes the `$id` of a schema into a comment of that code
 * as it is: one that ends the comment would be run.
 */
function namesItselfOddly(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(namesItselfOddly);
  return Object.entries(value).some(
    ([key, part]) => (key === '$id' && JSON.stringify(part).includes('*')) || namesItselfOddly(part),
  );
}

const metas = new Map<Draft, InstanceType<Draft>>();

/** What holds schemas against the schema of schemas, which takes a while to get ready. */
function metaOf(draft: Draft): InstanceType<Draft> {
  const meta = metas.get(draft) ?? new draft(OPTIONS);
  metas.set(draft, meta);
  return meta;
}

/** A validator of ajv's as one of this program's: it stops at too many complaints. */
function validatorOf(
  validate: (value: unknown) => readonly [unknown, readonly ValidatorError[] | null | undefined],
): Validator {
  const validator: Validator = (value) => {
    try {
      const [valid, errors] = validate(value);
      validator.errors = errors ?? null;
      return valid === true;
    } catch (error) {
      if (!Array.isArray(error)) throw error;
      validator.errors = error as ValidatorError[];
      return false;
    }
  };
  return validator;
}

function whyNot(schema: BroughtSchema, others: readonly ReferredSchema[], error: unknown): SchemaAnswer {
  if (error instanceof RangeError)
    return refused(
      schema,
      'it refers to itself without end, or is nested too deeply',
      'let every reference lead to something smaller',
    );
  if (!(error instanceof Error)) throw error;
  if ('missingRef' in error) return missing(String(error.missingRef), schema, others);
  return refused(schema, shorten(error.message, 300), 'mend the schema');
}

function missing(reference: string, schema: BroughtSchema, others: readonly ReferredSchema[]): SchemaAnswer {
  const shown = shorten(reference.replace(/^file:\/{3}/, ''));
  for (const one of [schema, ...others.map((other) => other.schema)]) {
    const keys = placeOfReference(one.value, reference);
    if (keys)
      return refused(
        one,
        `it refers to \`${shown}\`, which is neither in it nor in a file of this repository`,
        'write what it refers to under `$defs` of the same schema, or name a file by its path from the schema: nothing is fetched',
        ...keys,
      );
  }
  return refused(schema, `it refers to \`${shown}\`, which is not there`, 'mend the reference');
}

/** Under which keys a reference stands; it is written as it is, or relative to what it was resolved against. */
function placeOfReference(value: unknown, reference: string): readonly string[] | undefined {
  const seen = new Set<unknown>();
  const visit = (part: unknown, keys: readonly string[]): readonly string[] | undefined => {
    if (typeof part !== 'object' || part === null || seen.has(part)) return undefined;
    seen.add(part);
    for (const [key, inner] of Object.entries(part)) {
      const at = [...keys, key];
      if (key === '$ref' && typeof inner === 'string' && reference.endsWith(inner.replace(/^(?:\.{1,2}\/)+/, '')))
        return at;
      const found = visit(inner, at);
      if (found) return found;
    }
    return undefined;
  };
  return visit(value, []);
}

function refused(schema: BroughtSchema, why: string, remedy: string, ...keys: readonly string[]): SchemaAnswer {
  return {
    schema: { message: `not a JSON Schema that can be used: ${why}`, remedy, location: schema.locate(...keys) },
  };
}

function isSchema(value: unknown): value is AnySchemaObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** By code points where the pattern can be read so; old spellings such as `\-` are allowed otherwise. */
function expressionOf(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    return new RegExp(pattern);
  }
}

/** The error may be of the context that was stopped, and so of another class of the same name. */
function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
