import type { Location } from '../../generated/formats.ts';
import type { Problem } from '../../model/problem.ts';
import { jsonPlaces } from '../json-places.ts';
import { mapping } from '../mapping.ts';
import { parseJson } from '../parse-json.ts';
import { positionFinder } from '../position-finder.ts';
import { lineageEvent, type LineageEvent } from './open-lineage.ts';

/** The events of a file, and what of it could not be read as one. */
export interface LineageEvents {
  readonly events: readonly LineageEvent[];
  readonly problems: readonly Problem[];
  /** How much of it could not be read, also where not all is told. */
  readonly broken: number;
}

/** At most as many problems of one file are told. */
const MOST_PROBLEMS = 100;
/** Above so many characters a file is not read a second time to tell on which line of it something is broken. */
const LONGEST_LOCATED = 16_000_000;

/**
 * Reads OpenLineage events from a file with one event, a list of events (or `{events: […]}`, as Marquez answers), or one event a line. `NaN` and
 * `Infinity`, which clients of Python write, are read.
 */
export function readOpenLineage(path: string, text: string): LineageEvents {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const whole = parsed(source);
  if (whole) return ofWhole(path, source, whole.value);
  const { lines, ofJson, told } = ofLines(path, source);
  if (ofJson > 0 || lines < 2 || source.length > LONGEST_LOCATED) return told;
  // No line of it is JSON by itself: one text over many lines, then.
  const { value, complaints } = parseJson(source, 1);
  const [first] = complaints;
  if (!first) return ofWhole(path, source, value);
  const { message, remedy = REMEDY, offset } = first;
  return {
    events: [],
    broken: 1,
    problems: [{ message, remedy, location: { path, ...positionFinder(source)(offset) } }],
  };
}

const REMEDY = 'write the events as the OpenLineage client gives them';

/** A text that is one JSON value. */
function ofWhole(path: string, source: string, value: unknown): LineageEvents {
  const listed = Array.isArray(value)
    ? value
    : mapping(value)?.['eventTime'] === undefined
      ? mapping(value)?.['events']
      : undefined;
  const values: readonly unknown[] = Array.isArray(listed) ? listed : [value];
  const keys = Array.isArray(value) ? [] : ['events'];
  const placeOf = source.length > LONGEST_LOCATED ? undefined : jsonPlaces(source);
  const positionOf = positionFinder(source);
  const found = collector();
  values.forEach((one, index) =>
    found.take(one, { path }, () =>
      placeOf ? { path, ...positionOf(placeOf(Array.isArray(listed) ? [...keys, index] : [], false)) } : { path },
    ),
  );
  return found.done();
}

interface Lines {
  readonly lines: number;
  /** How many of them are JSON. */
  readonly ofJson: number;
  readonly told: LineageEvents;
}

function ofLines(path: string, source: string): Lines {
  const found = collector();
  let [lines, ofJson, start] = [0, 0, 0];
  for (let line = 1; start < source.length; line += 1) {
    const end = source.indexOf('\n', start);
    const row = source.slice(start, end < 0 ? undefined : end);
    start = end < 0 ? source.length : end + 1;
    if (row.trim() === '') continue;
    lines += 1;
    const value = parsed(row) ?? withNaN(row);
    if (value === undefined) found.complain('the line is not JSON', { path, line });
    else {
      if (mapping(value.value)) ofJson += 1;
      found.take(value.value, { path, line });
    }
  }
  return { lines, ofJson, told: found.done() };
}

/** Gathers events, and complaints about what is none. */
function collector(): {
  readonly complain: (message: string, location: Location) => void;
  readonly take: (value: unknown, location: Location, place?: () => Location) => void;
  readonly done: () => LineageEvents;
} {
  const events: LineageEvent[] = [];
  const problems: Problem[] = [];
  let broken = 0;
  const complain = (message: string, location: Location): void => {
    broken += 1;
    if (problems.length < MOST_PROBLEMS) problems.push({ message, remedy: REMEDY, location });
  };
  return {
    complain,
    take: (value, location, place = () => location) => {
      const event = lineageEvent(value, location);
      if (typeof event !== 'string') events.push(event);
      else complain(event, problems.length < MOST_PROBLEMS ? place() : location);
    },
    done: () => ({ events, problems, broken }),
  };
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function withNaN(row: string): { readonly value: unknown } | undefined {
  if (!/NaN|Infinity/.test(row)) return undefined;
  const { value, complaints } = parseJson(row, 1);
  return complaints.length > 0 ? undefined : { value };
}
