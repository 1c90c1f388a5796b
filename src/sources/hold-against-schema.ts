import { runInNewContext } from 'node:vm';
import { Ajv, type AnySchemaObject, type Options } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Problem } from '../model/problem.ts';
import { checkDocument } from './check-document.ts';
import type { Document } from './document.ts';
import { shorten } from './shorten.ts';
import type { Validator, ValidatorError } from './validator.ts';

/** A JSON Schema that the repository brings, with the positions of its parts: a document, or a part of one. */
export type BroughtSchema = Pick<Document, 'path' | 'value' | 'locate' | 'locateKey'>;

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
 * strangers: what a schema refers to outside itself is never fetched, and a schema that works without end (patterns that
 * backtrack, references that double) is stopped.
 *
 * @param milliseconds that reading the schema and holding the document against it may take together
 */
export function holdAgainstSchema(document: Document, schema: BroughtSchema, milliseconds: number): SchemaAnswer {
  if (milliseconds <= 0) return { stopped: true };
  // Ready before time is taken: what is stopped halfway could not be used again.
  for (const [, draft] of DRAFTS) if (!metas.has(draft)) void metaOf(draft).validateSchema({});
  try {
    return runInNewContext(
      'hold()',
      { hold: () => hold(document, schema) },
      { timeout: Math.ceil(milliseconds) },
    ) as SchemaAnswer;
  } catch (error) {
    if (codeOf(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return { stopped: true };
    throw error;
  }
}

function hold(document: Document, schema: BroughtSchema): SchemaAnswer {
  const value = schema.value;
  if (!isSchema(value))
    return refused(schema, 'it is not a mapping', 'write a JSON Schema: `type: object`, `properties:`, `required:`');
  if (Object.keys(value).every((key) => ANNOTATIONS.has(key)))
    return refused(
      schema,
      'it asks for nothing',
      'say what the parameters are: `type: object`, `properties:`, `required:`',
    );
  const stated: unknown = value['$schema'] ?? 'https://json-schema.org/draft/2020-12/schema';
  const [, draft] = DRAFTS.find(([name]) => typeof stated === 'string' && name.test(stated)) ?? [];
  if (!draft)
    return refused(
      schema,
      `\`${shorten(String(stated))}\` is not a draft that is known here`,
      'name https://json-schema.org/draft/2020-12/schema, or draft 2019-09 or 07',
      '$schema',
    );
  if (value['$async'] === true) return refused(schema, '`$async` is not a key of JSON Schema', 'take it out', '$async');
  const meta = metaOf(draft);
  const itself = { ...schema, problems: [] };
  const [wrong] = checkDocument(
    itself,
    validatorOf((read) => [meta.validateSchema(read as AnySchemaObject), meta.errors]),
  );
  if (wrong) return { schema: { ...wrong, message: `not a JSON Schema: ${wrong.message}` } };
  try {
    // Each in a place of its own: names that one schema gives itself are nobody else's.
    const compiled = new draft({ ...OPTIONS, meta: false, validateSchema: false }).compile(value);
    return {
      document: checkDocument(
        document,
        validatorOf((read) => [compiled(read), compiled.errors]),
      ),
    };
  } catch (error) {
    return whyNot(schema, error);
  }
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

function whyNot(schema: BroughtSchema, error: unknown): SchemaAnswer {
  if (error instanceof RangeError)
    return refused(
      schema,
      'it refers to itself without end, or is nested too deeply',
      'let every reference lead to something smaller',
    );
  if (!(error instanceof Error)) throw error;
  if ('missingRef' in error)
    return refused(
      schema,
      `it refers to \`${shorten(String(error.missingRef))}\`, which is not in it`,
      'write what it refers to under `$defs` of the same schema: nothing else is opened, and nothing fetched',
    );
  return refused(schema, shorten(error.message, 300), 'mend the schema');
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
