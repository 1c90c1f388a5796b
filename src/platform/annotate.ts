import { error, notice, warning, type AnnotationProperties } from '@actions/core';
import { counted } from '../render/wording.ts';

/** A remark for the runner to put on a line of the pull request, or on the run where there is no line. */
export interface Remark {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
}

/** GitHub shows ten errors and ten warnings of a step and drops the others without a word. */
const MOST = 10;
const LONGEST_TITLE = 255;

/** Puts remarks on their lines, errors first, and says how many there was no room for. */
export function annotate(remarks: readonly Remark[]): void {
  const hidden = (['error', 'warning'] as const).map((level) => {
    const all = remarks.filter((remark) => remark.level === level);
    for (const remark of all.slice(0, MOST))
      (level === 'error' ? error : warning)(remark.message, propertiesOf(remark));
    return { level, count: Math.max(0, all.length - MOST) };
  });
  const rest = hidden.flatMap(({ level, count }) => (count > 0 ? [counted(count, `more ${level}`)] : []));
  if (rest.length > 0) notice(`${rest.join(' and ')} in the job summary`, { title: 'Promotion Gates' });
}

function propertiesOf({ title, path, line, column }: Remark): AnnotationProperties {
  return {
    title: title.slice(0, LONGEST_TITLE),
    ...(path === undefined ? {} : { file: path }),
    ...(path === undefined || line === undefined ? {} : { startLine: line }),
    ...(path === undefined || line === undefined || column === undefined ? {} : { startColumn: column }),
  };
}
