import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A request to GitHub's interface. */
export interface ApiRequest {
  readonly method: string;
  /** Without the server and its base path. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly schema: object;
  }[];
  readonly body: object | null;
}

type Version = 'github.com' | 'ghes-3.17';

const extract = JSON.parse(readFileSync(join(import.meta.dirname, 'github-openapi.json'), 'utf8')) as Readonly<
  Record<Version, readonly Operation[]>
>;
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
const coercing = new Ajv({ strict: false, coerceTypes: true, validateFormats: false });

const operations = (Object.keys(extract) as (keyof typeof extract)[])
  .filter((version) => Array.isArray(extract[version]))
  .flatMap((version) =>
    extract[version].map((operation) => ({
      version,
      method: operation.method.toUpperCase(),
      template: operation.path,
      pattern: new RegExp(`^${operation.path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
      parameters: operation.parameters.map((parameter) => ({
        ...parameter,
        valid: coercing.compile({ type: 'object', properties: { value: parameter.schema } }),
      })),
      validBody: operation.body === null ? undefined : ajv.compile(operation.body),
    })),
  );

/** What GitHub's description says against a request: on github.com and on the oldest server it describes. Nothing where all is well. */
export function faultsOfRequest({ method, path, query, body }: ApiRequest): readonly string[] {
  const matching = operations.filter((operation) => operation.method === method && operation.pattern.test(path));
  if (matching.length === 0) return [`there is no ${method} ${path}`];
  return matching.flatMap(({ version, template, pattern, parameters, validBody }) => {
    const groups = pattern.exec(path)?.groups ?? {};
    const known = new Set(parameters.filter((one) => one.in === 'query').map(({ name }) => name));
    const faults = [...query.keys()].filter((name) => !known.has(name)).map((name) => `no parameter ${name}`);
    for (const { name, in: place, required, valid } of parameters) {
      const value = place === 'query' ? query.get(name) : groups[name];
      if (value === null || value === undefined) {
        if (required) faults.push(`parameter ${name} is missing`);
      } else if (!valid({ value })) faults.push(`parameter ${name}: ${coercing.errorsText(valid.errors)}`);
    }
    if (validBody && !validBody(body)) faults.push(`body: ${ajv.errorsText(validBody.errors)}`);
    if (!validBody && body !== undefined) faults.push('there is no body');
    return faults.map((fault) => `${method} ${template} (${version}): ${fault}`);
  });
}
