<<<<<<< HEAD
import type { ReadinessReport } from '../generated/formats.ts';
import { reportEntries } from './report-entries.ts';
=======
import type { Finding, Location, ReadinessReport } from '../generated/formats.ts';
>>>>>>> data-contract
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
<<<<<<< HEAD
  return reportEntries(report).flatMap(({ feature, finding, effect }): Annotation[] => {
    const location = finding.location ?? (finding.severity === 'block' ? feature.record : undefined);
    if (effect === 'note' || (!location && finding.severity !== 'block')) return [];
=======
  const findings = report.features.flatMap((feature) =>
    feature.findings.filter((finding) => isBad(finding) && finding.standing === 'open'),
  );
  const level = (finding: Finding): Annotation['level'] | undefined =>
    finding.severity === 'block' ? 'error' : finding.severity === 'warning' ? 'warning' : undefined;
  const remark = (finding: Finding, location: Location | undefined, message: string): readonly Annotation[] => {
    const kind = level(finding);
    if (!kind || !location) return [];
    const { path, line, column } = location;
>>>>>>> data-contract
    return [
      {
        level: effect,
        ...(location ? { path: location.path } : {}),
        ...(location?.line === undefined ? {} : { line: location.line }),
        ...(location?.column === undefined ? {} : { column: location.column }),
        title: visibleText(finding.check),
        message: visibleText(message),
      },
    ];
<<<<<<< HEAD
  });
=======
  };
  // The line that states it, then the first line on which it shows: the runner has room for few.
  const annotations = [
    ...findings.flatMap((finding) =>
      remark(finding, finding.location, [finding.message, finding.remedy].filter(Boolean).join('. What to do: ')),
    ),
    ...findings.flatMap((finding) => remark(finding, finding.places?.[0], finding.expected ?? finding.message)),
  ];
  return [
    ...annotations.filter(({ level: kind }) => kind === 'error'),
    ...annotations.filter(({ level: kind }) => kind === 'warning'),
  ];
>>>>>>> data-contract
}
