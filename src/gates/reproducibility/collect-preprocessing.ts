import { posix } from 'node:path';
import type { PreprocessingStep, RecordedPreprocessing } from '../../generated/formats.ts';
import type { Feature } from '../../model/feature.ts';
import { LIMITS } from '../../sources/document.ts';
import { plainTable } from '../../sources/plain-table.ts';
import type { Repository } from '../../sources/repository.ts';
import { openData } from '../../sources/open-data.ts';
import { resolvePath } from '../../sources/resolve-path.ts';
import { boundedText } from '../name-list.ts';
import { submodulesAmong } from '../submodules-among.ts';

const PROSE = /\.(?:md|txt|rst|adoc|docx?|pdf|html?)$/i;
const MOST_STEPS = 1000;

/** What a record says, or a pipeline of DVC nearby shows, of the way from the raw data to the data it reads. */
export function preprocessingOf(feature: Feature, repository: Repository): RecordedPreprocessing {
  const stated: unknown = feature.record.preprocessing;
  if (!Array.isArray(stated) || feature.path === undefined) return { steps: stagesNearby(feature, repository) };
  const record = feature.path;
  const location = feature.locate('preprocessing') ?? { path: record, line: 1 };
  if (stated.length === 0) return { location, steps: [{ says: 'none', kind: 'none', location }] };
  const steps = stated.slice(0, MOST_STEPS).flatMap((step: unknown, index): PreprocessingStep[] => {
    if (typeof step !== 'string') return [];
    const place = feature.locate('preprocessing', index) ?? location;
    return [{ says: boundedText(step, 500), ...stepOf(step, record, repository), location: place }];
  });
  return { location, steps };
}

/** The stages of the nearest `dvc.yaml` beside the record or above it. */
function stagesNearby(feature: Feature, repository: Repository): PreprocessingStep[] {
  if (feature.path === undefined) return [];
  for (let folder = posix.dirname(feature.path); ; folder = posix.dirname(folder)) {
    const path = posix.join(folder, 'dvc.yaml');
    if (repository.has(path)) {
      const document = repository.document(path, LIMITS.configuration);
      if ('unreadable' in document || document.problems.length > 0) return [];
      const stages = Object.keys(plainTable(plainTable(document.value)['stages']));
      return stages.slice(0, MOST_STEPS).map((stage) => ({
        says: boundedText(`${path}#${stage}`, 500),
        kind: 'stage',
        path,
        location: document.locateKey('stages', stage),
      }));
    }
    if (folder === '.') return [];
  }
}

type Step = Pick<PreprocessingStep, 'kind' | 'path' | 'detail'>;

function stepOf(step: string, record: string, repository: Repository): Step {
  if (/^(?:git\+)?[a-z][a-z0-9+.-]*:\/\//i.test(step)) {
    return /[0-9a-f]{40}/i.test(step)
      ? { kind: 'script', detail: 'elsewhere, at a full commit' }
      : { kind: 'absent', detail: 'it is an address without a full commit' };
  }
  // A sentence is no path.
  if (/\s/.test(step.trim()) && !repository.has(posix.join(posix.dirname(record), step))) return { kind: 'prose' };
  const [, file = step, stage] = /^([^#]+)#(.+)$/.exec(step) ?? [];
  const resolved = resolvePath(repository, file, record);
  if ('problem' in resolved) return { kind: 'unreadable', detail: boundedText(resolved.problem, 2000) };
  const { path } = resolved;
  const known = { path: boundedText(path, 1000) };
  if (stage !== undefined) return stageOf(path, stage, repository);
  if (repository.hasFolder(path) && path !== '') return { ...known, kind: 'script' };
  const there = repository.absolute(path);
  // A submodule is at a full commit, which git holds.
  if (typeof there !== 'string' && submodulesAmong([path], repository).length > 0 && path !== '') {
    const inside = openData(repository, path);
    return typeof inside === 'string' || repository.submodules.has(path.replace(/\/$/, ''))
      ? { ...known, kind: path.endsWith('.ipynb') ? 'notebook' : PROSE.test(path) ? 'prose' : 'script' }
      : { ...known, kind: 'absent', detail: boundedText(there.unreadable, 2000) };
  }
  if (typeof there !== 'string') {
    return /[./]/.test(step)
      ? { ...known, kind: 'absent', detail: boundedText(there.unreadable, 2000) }
      : { kind: 'prose' };
  }
  if (PROSE.test(path)) return { ...known, kind: 'prose' };
  return { ...known, kind: path.endsWith('.ipynb') ? 'notebook' : 'script' };
}

function stageOf(path: string, stage: string, repository: Repository): Step {
  const known = { path: boundedText(path, 1000) };
  const document = repository.document(path, LIMITS.configuration);
  if ('unreadable' in document) return { ...known, kind: 'absent', detail: boundedText(document.unreadable, 2000) };
  const [problem] = document.problems;
  if (problem) return { ...known, kind: 'unreadable', detail: boundedText(problem.message, 2000) };
  const stages = Object.keys(plainTable(plainTable(document.value)['stages']));
  if (stages.includes(stage)) return { ...known, kind: 'stage' };
  const has = stages.length > 0 ? `it has ${stages.slice(0, 5).join(', ')}` : 'it has none';
  return { ...known, kind: 'absent', detail: boundedText(`\`${path}\` has no stage \`${stage}\`; ${has}`, 2000) };
}
