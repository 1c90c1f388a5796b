/**
 * Writes test/support/github-openapi.json: what GitHub's own description of its interface says of the requests this program
 * makes, for github.com and for the oldest GitHub Enterprise Server it describes. The whole description has hundreds of
 * megabytes, so it is no dependency:
 *
 *     npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz
 *     node --import ./scripts/typescript-loader.mjs scripts/extract-github-openapi.ts package
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Record_ = { readonly [key: string]: Json };

/** What the program and its tests ask. */
const OPERATIONS = [
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['patch', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['delete', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['get', '/repos/{owner}/{repo}/pulls'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}'],
  ['put', '/repos/{owner}/{repo}/pulls/{pull_number}/merge'],
  ['post', '/repos/{owner}/{repo}/check-runs'],
  ['get', '/repos/{owner}/{repo}/compare/{basehead}'],
  ['get', '/repos/{owner}/{repo}/git/trees/{tree_sha}'],
  ['get', '/repos/{owner}/{repo}/git/blobs/{file_sha}'],
] as const;

const DESCRIPTIONS = { 'github.com': 'api.github.com.json', 'ghes-3.17': 'ghes-3.17.json' };

/** Words for readers, and what JSON Schema does not know. */
const LEFT_OUT = new Set([
  'description',
  'example',
  'examples',
  'x-github',
  'externalDocs',
  'deprecated',
  'discriminator',
]);

const folder = process.argv[2] ?? 'package';
const extract = Object.fromEntries(
  Object.entries(DESCRIPTIONS).map(([name, file]) => {
    const whole = JSON.parse(readFileSync(join(folder, 'generated', file), 'utf8')) as Record_;
    return [name, OPERATIONS.map(([method, path]) => operation(whole, method, path))];
  }),
);
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly version: string };
writeFileSync(
  join(import.meta.dirname, '../test/support/github-openapi.json'),
  `${JSON.stringify({ from: `@octokit/openapi ${version}`, ...extract }, null, 1)}\n`,
);

function operation(whole: Record_, method: string, path: string): Record_ {
  const found = at(whole, 'paths', path, method);
  const parameters = (at(found, 'parameters') as readonly Json[]).map((parameter) => {
    const { name, in: place, required = false, schema } = resolved(whole, parameter) as Record_;
    return { name, in: place, required, schema: plain(whole, schema ?? {}) } as Record_;
  });
  const body = at(found, 'requestBody', 'content', 'application/json', 'schema');
  return { method, path, parameters, body: body === undefined ? null : plain(whole, body) };
}

/** OpenAPI 3.0 as JSON Schema: references followed, `nullable` as a type. */
function plain(whole: Record_, schema: Json, names = false): Json {
  const value = resolved(whole, schema);
  if (Array.isArray(value)) return value.map((item: Json) => plain(whole, item));
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, ...rest } = value as Record_;
  const made = Object.fromEntries(
    Object.entries(rest)
      .filter(([key]) => names || !LEFT_OUT.has(key))
      .map(([key, part]) => [key, plain(whole, part, key === 'properties' && !names)]),
  );
  return nullable === true && typeof made['type'] === 'string' ? { ...made, type: [made['type'], 'null'] } : made;
}

function resolved(whole: Record_, value: Json): Json {
  const reference = at(value, '$ref');
  return typeof reference === 'string' ? resolved(whole, at(whole, ...reference.slice(2).split('/')) ?? {}) : value;
}

function at(value: Json | undefined, ...keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>(
    (found, key) =>
      typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as Record_)[key] : undefined,
    value,
  );
}
