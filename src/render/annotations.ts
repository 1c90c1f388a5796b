import type { Finding, Location, ReadinessReport } from '../generated/formats.ts';
import { visibleText } from './visible-text.ts';
import { isBad } from './wording.ts';

/** A remark on a line of the pull request. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  readonly title: string;
  readonly message: string;
}

/**
 * What is worth a remark on its line: findings that this run answers for and that block or warn, errors first. Notes, what is
 * already on main and what is waived are in the report only.
 */
export function renderAnnotations(report: ReadinessReport): readonly Annotation[] {
  const findings = report.features.flatMap((feature) =>
    feature.findings.filter((finding) => isBad(finding) && finding.standing === 'open'),
  );
  const level = (finding: Finding): Annotation['level'] | undefined =>
    finding.severity === 'block' ? 'error' : finding.severity === 'warning' ? 'warning' : undefined;
  const remark = (finding: Finding, location: Location | undefined, message: string): readonly Annotation[] => {
    const kind = level(finding);
    if (!kind || !location) return [];
    const { path, line, column } = location;
    return [
      {
        level: kind,
        path,
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
        title: visibleText(finding.check),
        message: visibleText(message),
      },
    ];
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
}
