import { posix } from 'node:path';
import type {
  BaseImage,
  EnvironmentFile,
  Location,
  NotebookState,
  PackageLockFile,
  RecordedEnvironment,
  StatedPython,
  UnreadFile,
} from '../../generated/formats.ts';
import type { Feature } from '../../model/feature.ts';
import { LIMITS } from '../../sources/document.ts';
import { dockerImages, imageState } from '../../sources/formats/dockerfile.ts';
import { jsonDocument } from '../../sources/json-document.ts';
import { jsonOfJsonc } from '../../sources/jsonc-text.ts';
import { plainTable, valueAt } from '../../sources/plain-table.ts';
import { PATH_END, pathsContaining } from '../../sources/paths-containing.ts';
import type { Repository } from '../../sources/repository.ts';
import { resolvePath } from '../../sources/resolve-path.ts';
import { boundedText } from '../name-list.ts';
import { isHere } from './named-files.ts';
import { oncePerRepository } from '../once-per-repository.ts';
import { comparePythons } from './collect-pythons.ts';

const DOCKERFILE = /^(?:(?:Docker|Container)file(?:\.[^/]+)?|[^/]+\.(?:docker|container)file)$/i;
const DEVCONTAINER = /^\.?devcontainer\.json$/;
const PYTHON_VERSION = /^\.python-version$/;
const KINDS = { dockerfile: DOCKERFILE, devcontainer: DEVCONTAINER, python: PYTHON_VERSION } as const;
type Kind = keyof typeof KINDS;
const MOST_FILES = 100;
const MOST_IMAGES = 1000;

/** A file that says something about the environment. */
export interface NamedEnvironmentFile {
  readonly path: string;
  readonly location: Location;
  /** Why the path leads nowhere. */
  readonly refused?: string;
}

/** The files that a record names under `environment:`, or else the nearest of each kind, beside it or above it. */
export function environmentFilesOf(
  feature: Feature,
  repository: Repository,
): { readonly named: boolean; readonly files: readonly NamedEnvironmentFile[] } {
  const record = feature.path;
  const stated: unknown = feature.record.environment;
  if (record !== undefined && Array.isArray(stated)) {
    const files = stated.slice(0, MOST_FILES).flatMap((path: unknown, index): NamedEnvironmentFile[] => {
      if (typeof path !== 'string') return [];
      const location = feature.locate('environment', index) ?? { path: record, line: 1 };
      const resolved = resolvePath(repository, path, record);
      if ('path' in resolved) return [{ path: resolved.path, location }];
      return [{ path: boundedText(path, 1000), location, refused: resolved.problem }];
    });
    return { named: true, files };
  }
  const nearest = (['dockerfile', 'devcontainer', 'python'] as const).flatMap((kind) =>
    nearestOf(kind, record, repository),
  );
  return { named: false, files: nearest.map((path) => ({ path, location: { path, line: 1 } })) };
}

function nearestOf(kind: Kind, record: string | undefined, repository: Repository): readonly string[] {
  const byFolder = filesByFolder(kind, repository);
  for (let folder = posix.dirname(record || '.'); ; folder = posix.dirname(folder)) {
    const found = byFolder.get(folder) ?? [];
    if (found.length > 0) return found.slice(0, MOST_FILES);
    if (folder === '.') return [];
  }
}

/** Paths that may be of one of the kinds, told in one pass. */
const candidates = oncePerRepository((_, repository): readonly string[] =>
  pathsContaining(repository.paths, ['ockerfile', 'ontainer', `.python-version${PATH_END}`]),
);

/** Files of one kind by the folder they are for (`.` is the root); those in `.devcontainer/` are for the folder above it. */
const filesByFolder = oncePerRepository((kind, repository): ReadonlyMap<string, readonly string[]> => {
  const form = KINDS[kind as Kind];
  const byFolder = new Map<string, string[]>();
  for (const path of candidates('', repository)) {
    if (!form.test(path.slice(path.lastIndexOf('/') + 1))) continue;
    const folder = posix.dirname(path).replace(/(^|\/)\.devcontainer$/, '') || '.';
    const files = byFolder.get(folder);
    if (files) files.push(path);
    else byFolder.set(folder, [path]);
  }
  return byFolder;
});

/**
 * What the files, locks and notebooks of a feature say about images and the interpreter, and where they disagree.
 *
 * @param others what its models and runs say of the interpreter
 */
export function environmentOf(
  feature: Feature,
  locks: readonly PackageLockFile[],
  notebooks: readonly NotebookState[],
  repository: Repository,
  others: readonly StatedPython[] = [],
): RecordedEnvironment {
  const { named, files } = environmentFilesOf(feature, repository);
  const read: EnvironmentFile[] = [];
  const images: BaseImage[] = [];
  const pythons: StatedPython[] = [...others];
  const pending = [...files];
  const seen = new Set<string>();
  for (let file = pending.shift(); file && read.length < MOST_FILES; file = pending.shift()) {
    if (seen.has(file.path)) continue;
    seen.add(file.path);
    const content = file.refused === undefined ? contentOf(file.path, repository) : { problem: file.refused };
    const { path, location } = file;
    if ('problem' in content) {
      const because = isHere(path, repository) ? 'malformed' : 'absent';
      const place = 'location' in content ? content.location : location;
      const message = boundedText(content.problem, 4000);
      read.push({ path, location, unread: { because, message, location: place } });
      continue;
    }
    const { doubt } = content;
    read.push({
      path,
      location,
      ...(doubt ? { unread: { ...doubt, message: boundedText(doubt.message, 4000) } } : {}),
    });
    images.push(...content.images.slice(0, MOST_IMAGES - images.length));
    pythons.push(...content.pythons);
    pending.push(...content.leadsTo.map((next) => ({ path: next, location })));
  }
  for (const { python, format, path } of locks) {
    if (python) pythons.push({ ...python, kind: kindOf(python.says, format), by: posix.basename(path) });
  }
  for (const { path, language, languageVersion, location } of notebooks) {
    if (language === 'python' && languageVersion !== undefined)
      pythons.push({ says: languageVersion, kind: 'version', by: posix.basename(path).slice(0, 100), location });
  }
  const bounded = pythons.slice(0, 2000);
  return { named, files: read, images, pythons: bounded, disagreements: comparePythons(bounded) };
}

/** Pipenv and conda name one version where the others name a range. */
function kindOf(says: string, format: PackageLockFile['format']): StatedPython['kind'] {
  const single = format === 'pipenv' || format.startsWith('conda');
  return single && /^\d+(?:\.\d+)*$/.test(says) ? 'version' : 'range';
}

interface Content {
  readonly images: readonly BaseImage[];
  readonly pythons: readonly StatedPython[];
  /** Further files that this one names. */
  readonly leadsTo: readonly string[];
  /** What of it cannot be told. */
  readonly doubt?: EnvironmentFile['unread'];
}

function contentOf(
  path: string,
  repository: Repository,
): Content | { readonly problem: string; readonly location: Location } {
  const text = repository.text(path, LIMITS.configuration);
  const top: Location = { path, line: 1 };
  if (typeof text !== 'string') return { problem: text.unreadable, location: top };
  const name = posix.basename(path);
  if (DEVCONTAINER.test(name)) return devcontainer(path, text, repository);
  if (PYTHON_VERSION.test(name)) return pythonVersion(path, text);
  if (!DOCKERFILE.test(name))
    return {
      problem: `\`${path}\` is not read: Dockerfile, devcontainer.json and .python-version are`,
      location: top,
    };
  if (!/^\s*FROM\s/im.test(text))
    return { problem: `\`${path}\` has no \`FROM\`, with which every Dockerfile starts`, location: top };
  const images = dockerImages(text).map(({ image, state, line }) => ({
    image: boundedText(image, 500),
    state,
    location: { path, line },
  }));
  return { images, pythons: images.flatMap(imagePython), leadsTo: [] };
}

/** `python:3.11-slim` says which interpreter it has. */
function imagePython({ image, location }: BaseImage): StatedPython[] {
  const says = /(?:^|\/)python:(\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)/.exec(image)?.[1];
  return says === undefined ? [] : [{ says, kind: 'version', by: 'the base image', location }];
}

function pythonVersion(
  path: string,
  text: string,
): Content | { readonly problem: string; readonly location: Location } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n/);
  const at = lines.findIndex((line) => /^\s*[^#\s]/.test(line));
  const says = /^\s*(?:c?python-?|pypy)?(\d{1,4}(?:\.\d{1,4}){0,3})/i.exec(lines[at] ?? '')?.[1];
  const location = { path, line: Math.max(1, at + 1) };
  if (says === undefined) return { problem: `\`${path}\` names no version of Python`, location };
  return { images: [], pythons: [{ says, kind: 'version', by: '.python-version', location }], leadsTo: [] };
}

function devcontainer(
  path: string,
  text: string,
  repository: Repository,
): Content | { readonly problem: string; readonly location: Location } {
  const document = jsonDocument(path, jsonOfJsonc(text));
  const [problem] = document.problems;
  if (problem) return { problem: problem.message, location: problem.location ?? { path, line: 1 } };
  const { value } = document;
  const images: BaseImage[] = [];
  const image = valueAt(value, 'image');
  if (typeof image === 'string')
    images.push({ image: boundedText(image, 500), state: imageState(image), location: document.locate('image') });
  for (const feature of Object.keys(plainTable(valueAt(value, 'features')))) {
    // Features that lie in the repository are under its own control.
    if (feature.startsWith('./')) continue;
    const exact = /:\d+\.\d+\.\d+$/.test(feature);
    const state = exact ? 'digest' : imageState(feature);
    images.push({ image: boundedText(feature, 500), state, location: document.locateKey('features', feature) });
  }
  const built = ['build', 'dockerfile'] as const;
  const [dockerfile, key] =
    valueAt(value, ...built) === undefined
      ? [valueAt(value, 'dockerFile'), ['dockerFile']]
      : [valueAt(value, ...built), built];
  const content = { images, pythons: images.flatMap(imagePython), leadsTo: [] };
  const doubtful = (because: UnreadFile['because'], message: string, ...keys: readonly string[]): Content => ({
    ...content,
    doubt: { because, message, location: document.locate(...keys) },
  });
  if (typeof dockerfile === 'string') {
    const resolved = resolvePath(repository, dockerfile, path);
    if ('problem' in resolved) return doubtful('absent', `it builds \`${dockerfile}\`: ${resolved.problem}`, ...key);
    return { ...content, leadsTo: [resolved.path] };
  }
  if (valueAt(value, 'dockerComposeFile') !== undefined)
    return doubtful(
      'unsupported',
      'it takes its image from `dockerComposeFile`, which is not read here',
      'dockerComposeFile',
    );
  if (typeof image !== 'string')
    return doubtful('malformed', 'it names neither an `image` nor a Dockerfile (`build.dockerfile`)');
  return content;
}
