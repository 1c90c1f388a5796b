import type { EvidenceProblem, ResultsSide, SeenRows, ValueFault } from '../../generated/formats.ts';
import type { Problem } from '../../model/problem.ts';
import { didYouMean } from '../../sources/did-you-mean.ts';
import type { ResultOrigin } from '../../sources/formats/result-origin.ts';
import { boundedText } from '../name-list.ts';
import { nothingObserved, type Observations } from './collect-observations.ts';

/** Texts from files are carried up to this many characters. */
const LONGEST_TEXT = 200;
const LONGEST_MESSAGE = 4000;
const MOST_PROBLEMS = 5;
const MOST_DATA = 1000;

const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** A side of which nothing could be read. */
export function unreadableSide(path: string, problem: Problem): Observations {
  return nothingObserved(path, asEvidence(problem));
}

/** A problem as evidence carries it. */
export function asEvidence({ message, remedy, location }: Problem): EvidenceProblem {
  return {
    message: boundedText(message, LONGEST_MESSAGE),
    ...(remedy === undefined ? {} : { remedy: boundedText(remedy, LONGEST_MESSAGE) }),
    ...(location ? { location } : {}),
  };
}

/** The first few problems, and how many there are. */
export function listProblems(
  problems: readonly Problem[],
  count = problems.length,
): Pick<ResultsSide, 'problems' | 'problemCount'> {
  return { problems: problems.slice(0, MOST_PROBLEMS).map(asEvidence), problemCount: count };
}

/** What results say of where they come from, as far as it has the form that is compared. */
export function originOf(origin: ResultOrigin | undefined): Pick<ResultsSide, 'data' | 'commit' | 'criteria'> {
  const { data = [], commit, criteria } = origin ?? {};
  return {
    ...(data.length > 0
      ? {
          data: data.slice(0, MOST_DATA).map(({ name, digest, line }) => ({
            name: boundedText(name, LONGEST_TEXT),
            digest: boundedText(digest, LONGEST_TEXT),
            line,
          })),
        }
      : {}),
    ...(commit !== undefined && /^[0-9a-f]{7,64}$/.test(commit) ? { commit } : {}),
    ...(criteria === undefined ? {} : { criteria: boundedText(criteria, LONGEST_TEXT) }),
  };
}

/** The name that was probably meant; empty where none is near. */
export function nearest(name: string, known: readonly string[]): string {
  return boundedText(didYouMean(name, known) ?? '', LONGEST_TEXT);
}

/** Counts rows, and keeps the first. */
export interface RowCounter {
  readonly see: (line: number, text?: string) => void;
  readonly seen: () => SeenRows | undefined;
}

/** A counter of rows that are alike. */
export function rowCounter(): RowCounter {
  let count = 0;
  let first: Omit<SeenRows, 'count'> | undefined;
  return {
    see: (line, text) => {
      count += 1;
      first ??= { line, ...(text === undefined || text === '' ? {} : { text: boundedText(text, LONGEST_TEXT) }) };
    },
    seen: () => first && { count, ...first },
  };
}

/** A finite number, or what stands there instead. Numbers in texts are decimal, as JSON and Python write them; true is 1, false 0. */
export function numberIn(cell: unknown): number | ValueFault['kind'] {
  switch (typeof cell) {
    case 'number':
      return Number.isFinite(cell) ? cell : Number.isNaN(cell) ? 'nan' : 'infinite';
    case 'boolean':
      return cell ? 1 : 0;
    case 'string':
      return numberInText(cell.trim());
    case 'undefined':
      return 'empty';
    default:
      return cell === null ? 'empty' : 'text';
  }
}

function numberInText(text: string): number | ValueFault['kind'] {
  if (DECIMAL.test(text)) {
    const value = Number(text);
    return Number.isFinite(value) ? value : 'infinite';
  }
  if (/^(?:|n\/?a|null|none)$/i.test(text)) return 'empty';
  if (/^[+-]?\.?nan$/i.test(text)) return 'nan';
  if (/^[+-]?\.?inf(?:inity)?$/i.test(text)) return 'infinite';
  if (/^true$/i.test(text)) return 1;
  return /^false$/i.test(text) ? 0 : 'text';
}

/** A cell as a message quotes it. */
export function cellText(cell: unknown): string {
  switch (typeof cell) {
    case 'string':
      return cell.trim();
    case 'number':
    case 'boolean':
    case 'bigint':
      return String(cell);
    default:
      return cell === null || cell === undefined ? '' : Array.isArray(cell) ? 'a list' : 'a mapping';
  }
}
