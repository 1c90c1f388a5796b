import type { NameList } from '../generated/formats.ts';

const LONGEST_NAME = 500;
const MOST_NAMES = 100;

/** A long list of names as evidence carries it: how many, and the first of them. */
export function nameList(names: readonly string[]): NameList {
  return { total: names.length, first: names.slice(0, MOST_NAMES).map((name) => boundedText(name, LONGEST_NAME)) };
}

/** Text from a file, cut to a length that evidence allows. */
export function boundedText(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
