import type { Finding, Location, ReadinessReport } from '../generated/formats.ts';
import { reportEntries } from './report-entries.ts';
import { visibleText } from './visible-text.ts';

/** A remark on a line of the pull request; on the run itself where there is no file to put it on. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
  readonly title: string;
  readonly message: string;
}

/**
 * What is worth a remark on its line: findings that this run answers for and that block or warn, errors first. What blocks and has
 * no place of its own stands at the record of its feature, so that nothing blocks without a word; such a warning is in the
 * report only, as are notes, what is already on the base branch and what is waived.
 */
export function renderAnnotations(report: ReadinessReport): readonly Annotation[] {
  const own: Annotation[] = [];
  const shown: Annotation[] = [];
  for (const { feature, finding, effect } of reportEntries(report)) {
    if (effect === 'note') continue;
    const location = finding.location ?? (finding.severity === 'block' ? feature.record : undefined);
    const message = finding.remedy ? `${ended(finding.message)} What to do: ${finding.remedy}` : finding.message;
    if (location || finding.severity === 'block') own.push(remark(effect, finding, location, message));
    const [place] = finding.places ?? [];
    if (place) shown.push(remark(effect, finding, place, brokenHere(finding)));
  }
  // The line that states it, then the first line on which it shows: the runner has room for few.
  const all = [...own, ...shown];
  return [...all.filter(({ level }) => level === 'error'), ...all.filter(({ level }) => level === 'warning')];
}

/** Names that a message begins with stay as they are written: no capital. */
function ended(message: string): string {
  return /[.!?…]$/.test(message) ? message : `${message}.`;
}

/** What is said where a statement of another file is broken: not the statement alone, which reads as if it held. */
function brokenHere({ expected, message, location }: Finding): string {
  if (expected === undefined) return message;
  const stated =
    location === undefined ? '' : ` (${location.path}${location.line === undefined ? '' : `:${location.line}`})`;
  return `expected here: ${expected}${stated}`;
}

function remark(
  level: Annotation['level'],
  { check }: Finding,
  location: Location | undefined,
  message: string,
): Annotation {
  return {
    level,
    ...(location ? { path: location.path } : {}),
    ...(location?.line === undefined ? {} : { line: location.line }),
    ...(location?.column === undefined ? {} : { column: location.column }),
    title: visibleText(check),
    message: visibleText(message),
  };
}
