import type { ReadinessReport } from '../generated/formats.ts';
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
 * report only, as are notes, what is already on main and what is waived.
 */
export function renderAnnotations(report: ReadinessReport): readonly Annotation[] {
  return reportEntries(report).flatMap(({ feature, finding, effect }): Annotation[] => {
    const location = finding.location ?? (finding.severity === 'block' ? feature.record : undefined);
    if (effect === 'note' || (!location && finding.severity !== 'block')) return [];
    return [
      {
        level: effect,
        ...(location ? { path: location.path } : {}),
        ...(location?.line === undefined ? {} : { line: location.line }),
        ...(location?.column === undefined ? {} : { column: location.column }),
        title: visibleText(finding.check),
        message: visibleText([finding.message, finding.remedy].filter(Boolean).join('. What to do: ')),
      },
    ];
  });
}
