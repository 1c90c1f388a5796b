import { posix } from 'node:path';
import type { RecordLink } from '../../../generated/formats.ts';
import type { Feature } from '../../../model/feature.ts';
import { LIMITS } from '../../../sources/document.ts';
import { fewSuggestions } from '../../../sources/few-suggestions.ts';
import { markdownAnchors } from '../../../sources/markdown-anchors.ts';
import type { Repository } from '../../../sources/repository.ts';
import { resolvePath } from '../../../sources/resolve-path.ts';
import { boundedText } from '../../name-list.ts';
import { oncePerRepository } from '../../once-per-repository.ts';
import type { PlaceInRecord } from './place-in-record.ts';

/** Something a record points to: under which keys, and as it is written. */
interface StatedLink {
  readonly keys: readonly (string | number)[];
  readonly stated: string;
  /** Whether a folder will do. */
  readonly folder?: boolean;
  /** The path from the root, where something else than a path names it. */
  readonly path?: string;
}

const MOST_STEPS = 1000;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;
const MARKDOWN = /\.(?:md|markdown|mdown|mkdn?|mdx)$/i;
const KEYED = /\.(?:ya?ml|json|toml)$/i;
/** As GitHub writes lines behind `#`: `L10`, `L10-L20`, `L10C3-L20C4`. */
const LINES = /^L(\d{1,9})(?:C\d{1,9})?(?:-L(\d{1,9})(?:C\d{1,9})?)?$/;

/** Everything a record points to that no other gate looks for: pages, code of transformations, contracts of outputs. */
export function collectLinks(feature: Feature, repository: Repository, place: PlaceInRecord): RecordLink[] {
  return statedLinks(feature).map((link) => ({
    key: keyWords(link.keys),
    stated: boundedText(link.stated, 1000),
    location: place(...link.keys),
    ...follow(link, feature.path ?? '', repository),
  }));
}

/** The files that a record points to, as far as they are there. */
export function linkedFiles(feature: Feature, repository: Repository): readonly string[] {
  const paths = statedLinks(feature).flatMap((link) => {
    if (ADDRESS.test(link.stated)) return [];
    const path = link.path ?? splitLink(link.stated, feature.path ?? '', repository).path;
    return path === undefined ? [] : [path];
  });
  return repository.expand([...new Set(paths)]);
}

function statedLinks({ record, outputContracts }: Feature): readonly StatedLink[] {
  const values = record as unknown as Readonly<Record<string, unknown>>;
  const links: StatedLink[] = [];
  const add = (stated: unknown, keys: StatedLink['keys'], folder = false): void => {
    if (typeof stated === 'string' && stated.trim() !== '') links.push({ keys, stated, folder });
  };
  for (const key of ['runbook', 'learnings', 'rollback']) add(values[key], [key]);
  add(part(values['remediation'], 'undo'), ['remediation', 'undo']);
  items(values['transformations']).forEach((step, index) =>
    add(part(step, 'path'), ['transformations', index, 'path'], true),
  );
  items(values['outputs']).forEach((output, index) => {
    const stated = part(output, 'contract');
    const keys = ['outputs', index, 'contract'];
    const path = typeof stated === 'string' ? outputContracts?.get(stated) : undefined;
    if (typeof stated === 'string' && path !== undefined) links.push({ keys, stated, path });
    else add(stated, keys);
  });
  return links;
}

function follow(
  { keys, stated, folder = false, path: known }: StatedLink,
  record: string,
  repository: Repository,
): Pick<RecordLink, 'state' | 'path' | 'why' | 'meant'> {
  if (known !== undefined) return { state: 'found', path: known };
  if (ADDRESS.test(stated)) return { state: 'address' };
  const { path, anchor, refused } = splitLink(stated, record, repository);
  if (path === undefined) return { state: 'refused', why: boundedText(refused ?? 'that is no path', 2000) };
  if (!repository.has(path)) {
    if (folder && anchor === undefined && repository.hasFolder(path)) return { state: 'found', path };
    const name = posix.basename(path);
    const meant = suggest(name, namesBeside(path, repository), repository);
    return {
      state: 'no-file',
      path,
      why: repository.hasFolder(path)
        ? 'that is a folder, not a file'
        : keys[0] === 'outputs' && !stated.includes('/')
          ? 'there is no such file, and no contract with that id'
          : 'there is no such file',
      ...(meant === undefined
        ? {}
        : {
            meant: boundedText(
              stated.replace(name, () => meant),
              1000,
            ),
          }),
    };
  }
  return anchor === undefined ? { state: 'found', path } : { path, ...followAnchor(stated, path, anchor, repository) };
}

/** A file may have `#` in its name. */
function splitLink(
  stated: string,
  record: string,
  repository: Repository,
): { readonly path?: string; readonly anchor?: string; readonly refused?: string } {
  const whole = resolvePath(repository, stated, record);
  const hash = stated.indexOf('#');
  if (hash < 0 || ('path' in whole && repository.has(whole.path)))
    return 'path' in whole ? { path: bare(whole.path) } : { refused: whole.problem };
  const resolved = resolvePath(repository, stated.slice(0, hash), record);
  return 'path' in resolved
    ? { path: bare(resolved.path), anchor: stated.slice(hash + 1) }
    : { refused: resolved.problem };
}

function bare(path: string): string {
  return path.replace(/\/$/, '');
}

function followAnchor(
  stated: string,
  path: string,
  anchor: string,
  repository: Repository,
): Pick<RecordLink, 'state' | 'why' | 'meant'> {
  const text = repository.text(path, LIMITS.configuration);
  if (typeof text !== 'string')
    return text.absent ? { state: 'unchecked' } : { state: 'no-file', why: boundedText(text.unreadable, 2000) };
  const named = decoded(anchor);
  const lines = LINES.exec(named);
  if (lines) {
    const count = text.replace(/\n$/, '').split('\n').length;
    const last = Math.max(Number(lines[1]), Number(lines[2] ?? 0));
    return last >= 1 && last <= count
      ? { state: 'found' }
      : { state: 'no-anchor', why: `the file has ${count.toLocaleString('en-US')} lines` };
  }
  if (MARKDOWN.test(path)) {
    const anchors = anchorsOf(path, repository);
    if (anchors.has(named)) return { state: 'found' };
    const meant = suggest(named, anchors, repository);
    return {
      state: 'no-anchor',
      why: 'the page has no such heading',
      ...(meant === undefined ? {} : { meant: boundedText(`${stated.slice(0, -anchor.length)}${meant}`, 1000) }),
    };
  }
  if (!KEYED.test(path)) return { state: 'unchecked' };
  const document = repository.document(path, LIMITS.configuration);
  if ('unreadable' in document || document.problems.length > 0) return { state: 'unchecked' };
  return hasKey(document.value, named) ? { state: 'found' } : { state: 'no-anchor', why: 'the file has no such part' };
}

/** A key of the file, dotted or not, or a stage of a `dvc.yaml` (`train@fast` is one of several that a template makes). */
function hasKey(value: unknown, name: string): boolean {
  const keys = name.split('.');
  const dotted = keys.reduce<unknown>((at, key) => part(at, key), value);
  const stage = part(part(value, 'stages'), name.replace(/@.*$/s, ''));
  return part(value, name) !== undefined || dotted !== undefined || stage !== undefined;
}

const anchorsOf = oncePerRepository((path, repository): ReadonlySet<string> => {
  const text = repository.text(path, LIMITS.configuration);
  return typeof text === 'string' ? markdownAnchors(text) : new Set();
});

const suggesting = new WeakMap<Repository, ReturnType<typeof fewSuggestions>>();

function suggest(word: string, known: Iterable<string>, repository: Repository): string | undefined {
  const suggestions = suggesting.get(repository) ?? fewSuggestions();
  suggesting.set(repository, suggestions);
  return suggestions(word, known);
}

function* namesBeside(path: string, repository: Repository): Generator<string> {
  const folder = posix.dirname(path);
  for (const file of repository.expand([folder === '.' ? '' : `${folder}/`]))
    if (posix.dirname(file) === folder) yield posix.basename(file);
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

/** `transformations[0].path` */
function keyWords(keys: StatedLink['keys']): string {
  return keys.reduce<string>(
    (words, key) => (typeof key === 'number' ? `${words}[${key}]` : words === '' ? key : `${words}.${key}`),
    '',
  );
}

function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, MOST_STEPS) : [];
}

function part(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
