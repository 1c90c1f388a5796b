import { posix } from 'node:path';
import type {
  AgreementMark,
  AgreementSource,
  Disagreement,
  FileAgreement,
  Location,
  PackageLockFile,
  StatedPython,
  StatedValue,
} from '../../generated/formats.ts';
import type { Feature } from '../../model/feature.ts';
import { LIMITS } from '../../sources/document.ts';
import { flatValues } from '../../sources/flat-values.ts';
import { readModelCard } from '../../sources/formats/model-card.ts';
import { parseRequirements } from '../../sources/formats/requirements.ts';
import { isSeedName, type ReadRun } from '../../sources/formats/run-record.ts';
import { plainTable, valueAt } from '../../sources/plain-table.ts';
import type { Repository } from '../../sources/repository.ts';
import { yamlDocument } from '../../sources/yaml-document.ts';
import { boundedText } from '../name-list.ts';
import { lockedVersions } from './collect-locked-versions.ts';
import { matchingStatement, namesakes, type Statement, type Statements } from './matching-statement.ts';
import { filesBeside, isHere, type NamedFile, namedFiles, parameterFiles } from './named-files.ts';
import { sameMetric, sameParameter } from './stated-alike.ts';

const MOST_DISAGREEMENTS = 200;
const MOST_MARKS = 200;

/** All that is compared, and what the models say of the interpreter. */
export interface CollectedAgreement {
  readonly agreement: FileAgreement;
  readonly pythons: readonly StatedPython[];
  /** Files that were looked at. */
  readonly read: readonly string[];
}

/** Files that state what others state too: the model card, metrics, parameters, models. */
export function agreementFiles(
  feature: Feature,
  repository: Repository,
): Readonly<Record<'card' | 'metrics' | 'parameters' | 'models', readonly NamedFile[]>> {
  return {
    card: namedFiles(feature, 'model-card', repository) ?? cardBeside(feature, repository),
    metrics:
      namedFiles(feature, 'metrics', repository) ??
      filesBeside(feature, ['metrics.json', 'metrics.yaml', 'metrics.yml'], repository),
    parameters: parameterFiles(feature, repository),
    models: namedFiles(feature, 'models', repository) ?? [],
  };
}

function cardBeside(feature: Feature, repository: Repository): readonly NamedFile[] {
  return filesBeside(feature, ['README.md', 'MODEL_CARD.md'], repository).filter(({ path }) => {
    const text = repository.text(path, LIMITS.configuration);
    if (typeof text !== 'string') return false;
    const card = readModelCard(path, text);
    // One that cannot be read and would have one is told.
    return 'message' in card ? /^["']?model-index["']?\s*:/m.test(text) : card.hasIndex;
  });
}

/** Holds against each other what the files of a feature state of the same things. */
export function agreementOf(
  feature: Feature,
  runs: readonly ReadRun[],
  locks: readonly PackageLockFile[],
  repository: Repository,
): CollectedAgreement {
  const files = agreementFiles(feature, repository);
  const sources: AgreementSource[] = [];
  const marks: AgreementMark[] = [];
  const disagreements: Disagreement[] = [];
  const agreed = { metric: 0, parameter: 0, run: 0, package: 0 };
  const pythons: StatedPython[] = [];
  const read: string[] = [];

  const take = (
    { path, location, refused }: NamedFile,
    kind: AgreementSource['kind'],
    use: () => { readonly message: string; readonly location?: Location } | undefined,
  ): void => {
    const problem = refused === undefined ? use() : { message: refused };
    if (!problem) {
      sources.push({ path, kind, location });
      return;
    }
    const because = isHere(path, repository) ? 'malformed' : 'absent';
    const message = boundedText(problem.message, 4000);
    sources.push({ path, kind, location, unread: { because, message, location: problem.location ?? location } });
  };
  const flat =
    (file: NamedFile, into: Statements[]) =>
    (): { readonly message: string; readonly location?: Location } | undefined => {
      read.push(file.path);
      const document = repository.document(file.path, LIMITS.evidence);
      if ('unreadable' in document) return { message: document.unreadable };
      const [problem] = document.problems;
      if (problem) return problem;
      const values = flatValues(document).map(({ name, value, location }) => ({ names: [name], value, location }));
      into.push({ path: file.path, values });
      return undefined;
    };

  const cards: Statements[] = [];
  for (const file of files.card) {
    take(file, 'model card', () => {
      read.push(file.path);
      const text = repository.text(file.path, LIMITS.configuration);
      if (typeof text !== 'string') return { message: text.unreadable };
      const card = readModelCard(file.path, text);
      if ('message' in card) return card;
      cards.push({
        path: file.path,
        values: card.metrics.map(({ names, value, location }) => ({ names, value, location: () => location })),
      });
      for (const { text: what, location } of card.placeholders)
        marks.push({ kind: 'placeholder', what: boundedText(what, 300), path: file.path, location });
      for (const { name, revision, location } of card.datasets) {
        if (revision !== undefined && /^[0-9a-f]{40}$/.test(revision)) continue;
        const what = revision === undefined ? `${name}, without a revision` : `${name} at ${revision}`;
        marks.push({ kind: 'revision', what: boundedText(what, 300), path: file.path, location });
      }
      return undefined;
    });
  }
  const metrics: Statements[] = [];
  for (const file of files.metrics) take(file, 'metrics', flat(file, metrics));
  const parameters: Statements[] = [];
  for (const file of files.parameters) take(file, 'parameters', flat(file, parameters));

  const tracked = runs.flatMap((run) => (run.tracked ? [run.tracked] : []));
  const runMetrics = tracked.map(({ path, metrics: values }) => ({ path, values: values.map(logged) }));
  const runParameters: Statements[] = [
    ...tracked.map(({ path, parameters: values }) => ({ path, values: values.map(logged) })),
    ...runs.flatMap((run) => (run.record?.parameters ? [recordedParameters(run)] : [])),
  ].filter(({ values }) => values.length > 0);
  for (const run of runs) {
    if (run.tracked || run.record?.parameters) sources.push({ path: run.path, kind: 'run', location: run.locate() });
  }

  const compare = (
    kind: 'metric' | 'parameter',
    left: readonly Statements[],
    right: readonly Statements[],
    same: (one: Statement['value'], other: Statement['value']) => boolean | undefined,
  ): void => {
    for (const one of left) {
      for (const statement of one.values) {
        // Several runs are as many attempts: what one of them made is made.
        const met = right.flatMap((other) => {
          const found = matchingStatement(statement, one, other);
          const alike = found && same(statement.value, found.value);
          return found && alike !== undefined ? [{ found, alike, path: other.path }] : [];
        });
        const [first] = met;
        if (!first) continue;
        const otherOne = (): boolean =>
          met.some(({ found }) =>
            namesakes(statement, one, found).some(({ value }) => same(value, found.value) === true),
          );
        if (met.some(({ alike }) => alike)) agreed[kind] += 1;
        // Of several of a name the other file may mean the other one.
        else if (!otherOne())
          disagreements.push({
            kind,
            name: boundedText(nameIn(statement, one), 300),
            left: stated(statement, one.path),
            right: stated(first.found, first.path),
          });
      }
    }
  };
  const metric = (one: Statement['value'], other: Statement['value']): boolean | undefined =>
    isNumeric(one) && isNumeric(other) ? sameMetric(one, other) : undefined;
  for (const other of metrics) compare('metric', cards, [other], metric);
  compare('metric', cards, runMetrics, metric);
  compare('metric', metrics, runMetrics, metric);
  const withoutSeeds = parameters.map(({ path, values }) => ({
    path,
    values: values.filter(({ names }) => !names.some(isSeedName)),
  }));
  compare('parameter', withoutSeeds, runParameters, sameParameter);

  const versions = lockedVersions(locks, repository);
  for (const file of files.models) {
    take(file, 'model', () => {
      read.push(file.path);
      const text = repository.text(file.path, LIMITS.configuration);
      if (typeof text !== 'string') return { message: text.unreadable };
      const document = yamlDocument(file.path, text);
      const [problem] = document.problems;
      if (problem) return problem;
      const made = valueAt(document.value, 'run_id');
      const ids = tracked.flatMap(({ id, path }) => (id === undefined ? [] : [{ id, path }]));
      if (typeof made === 'string' && ids[0]) {
        if (ids.some(({ id }) => id === made)) agreed.run += 1;
        else
          disagreements.push({
            kind: 'run',
            name: 'run_id',
            left: { says: boundedText(made, 300), path: file.path, location: document.locate('run_id') },
            right: {
              says: boundedText(ids.map(({ id }) => id).join(', '), 300),
              path: ids[0].path,
              location: { path: ids[0].path, line: 1 },
            },
          });
      }
      const python = valueAt(document.value, 'flavors', 'python_function', 'python_version');
      if (typeof python === 'string') {
        const location = document.locate('flavors', 'python_function', 'python_version');
        pythons.push({ says: boundedText(python, 200), kind: 'version', by: 'MLmodel', location });
      }
      modelPackages(file.path);
      return undefined;
    });
  }

  function modelPackages(model: string): void {
    const path = posix.join(posix.dirname(model), 'requirements.txt');
    const text = repository.has(path) ? repository.text(path, LIMITS.configuration) : undefined;
    if (typeof text !== 'string') return;
    read.push(path);
    for (const entry of parseRequirements(text)) {
      if (entry.kind !== 'package') continue;
      const location = { path, line: entry.line };
      if (!entry.exact) {
        marks.push({ kind: 'package', what: boundedText(entry.text, 300), path, location });
        continue;
      }
      const locked = versions.get(entry.name);
      const [, version = ''] = /={2,3}([^,]+)/.exec(entry.versions) ?? [];
      if (!locked) continue;
      if (locked.versions.includes(version)) agreed.package += 1;
      else
        disagreements.push({
          kind: 'package',
          name: boundedText(entry.name, 300),
          left: { says: boundedText(version, 300), path, location },
          right: {
            says: boundedText(locked.versions.join(', '), 300),
            path: locked.path,
            location: { path: locked.path },
          },
        });
    }
  }

  return {
    agreement: {
      sources: sources.slice(0, 1000),
      agreed,
      disagreements: disagreements.slice(0, MOST_DISAGREEMENTS),
      marks: marks.slice(0, MOST_MARKS),
    },
    pythons,
    read: [...new Set(read)].filter((path) => repository.has(path)),
  };
}

function logged({
  name,
  value,
  location,
}: {
  readonly name: string;
  readonly value: string;
  readonly location: Location;
}): Statement {
  return { names: [name], value, location: () => location };
}

/** What a run record says it was told. */
function recordedParameters(run: ReadRun): Statements {
  const values: Statement[] = [];
  const walk = (value: unknown, keys: readonly string[]): void => {
    if (values.length >= 5000 || keys.length > 20) return;
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      values.push({ names: [keys.join('.')], value, location: () => run.locate('parameters', ...keys) });
    else for (const [key, inner] of Object.entries(plainTable(value))) walk(inner, [...keys, key]);
  };
  walk(run.record?.parameters, []);
  return { path: run.path, values };
}

/** What tells a statement from the others of its file. */
function nameIn(statement: Statement, own: Statements): string {
  const [first = ''] = statement.names;
  const whole =
    namesakes(statement, own, statement).length > 0 && statement.names.find((name) => name.endsWith(`.${first}`));
  return whole === false || whole === undefined ? first : whole;
}

function isNumeric(value: Statement['value']): value is string | number {
  return typeof value === 'number' || typeof value === 'string';
}

function stated({ value, location }: Statement, path: string): StatedValue {
  return { says: boundedText(String(value), 300), path, location: location() };
}
