import type { Location } from '../generated/formats.ts';
import { featureSet as validator } from '../generated/validators/feature-set.js';
import type { Problem } from '../model/problem.ts';
import { chooseComplaints } from '../sources/choose-complaints.ts';
import { describeComplaint } from '../sources/describe-complaint.ts';
import type { Document } from '../sources/document.ts';
import { MOST_PROBLEMS } from '../sources/failed-document.ts';

type Values = Readonly<Record<string, unknown>>;
type Keys = readonly (string | number)[];

/** One feature of a file that holds many. */
export interface SetMember {
  /** Its id where that is one, else its number in the file; unique in the file. Stands behind `#` in the path of its record. */
  readonly name: string;
  readonly index: number;
  /** What it says, and what the defaults say that it does not say itself. */
  readonly value: Values;
  /** Where a value stands: with the feature, or among the defaults. Without keys: where the feature begins. */
  readonly locate: (...keys: Keys) => Location;
  /** Whether a value is its own, not that of the defaults. */
  readonly owns: (key: string) => boolean;
}

/** Several features under one name. */
export interface FeatureGroup {
  readonly name: string;
  readonly members: readonly string[];
  readonly location: Location;
  readonly locateMember: (index: number) => Location;
}

/** A file of many features, as far as it can be read. */
export interface FeatureSetDocument {
  readonly members: readonly SetMember[];
  readonly groups: readonly FeatureGroup[];
}

const IDENTIFIER = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const MOST_MEMBERS = 5000;

/** Whether a file holds many features instead of being the record of one. */
export function isFeatureSet(value: unknown): boolean {
  return isValues(value) && value['id'] === undefined && ('features' in value || 'groups' in value);
}

/** The features and groups of a file that is a set. What is wrong with it is not said here. */
export function readFeatureSet({ value, locate }: Document): FeatureSetDocument {
  const set = isValues(value) ? value : {};
  const defaults = isValues(set['defaults']) ? set['defaults'] : {};
  const names = new Map<string, number>();
  return {
    members: items(set['features'])
      .slice(0, MOST_MEMBERS)
      .map((entry, index): SetMember => {
        const own = isValues(entry) ? entry : {};
        const id = own['id'];
        const name = typeof id === 'string' && IDENTIFIER.test(id) ? id : `${index + 1}`;
        const count = (names.get(name) ?? 0) + 1;
        names.set(name, count);
        return {
          name: count === 1 ? name : `${name}~${count}`,
          index,
          value: { ...defaults, ...own },
          locate: (...keys) => {
            const [first] = keys;
            const inherited = first !== undefined && !Object.hasOwn(own, first) && Object.hasOwn(defaults, first);
            return inherited ? locate('defaults', ...keys) : locate('features', index, ...keys);
          },
          owns: (key) => Object.hasOwn(own, key),
        };
      }),
    groups: Object.entries(isValues(set['groups']) ? set['groups'] : {}).map(([name, members]) => ({
      name,
      members: items(members).filter((member) => typeof member === 'string'),
      location: locate('groups', name),
      locateMember: (index) => locate('groups', name, index),
    })),
  };
}

/**
 * What is wrong with a set by its schema: with single features, by their number, and with the rest of the file. What the defaults
 * say wrongly is told once, not with every feature that takes it over.
 */
export function problemsOfSet(
  document: Document,
  { members }: FeatureSetDocument,
): { readonly ofFile: readonly Problem[]; readonly ofMember: ReadonlyMap<number, readonly Problem[]> } {
  const ofFile: Problem[] = [];
  const ofMember = new Map<number, Problem[]>();
  const add = (index: number | undefined, problem: Problem): void => {
    const list = index === undefined ? ofFile : (ofMember.get(index) ?? []);
    if (index !== undefined) ofMember.set(index, list);
    if (list.length < MOST_PROBLEMS) list.push(problem);
  };
  if (!validator(document.value)) {
    for (const complaint of chooseComplaints(validator.errors ?? [])) {
      const [, index] = /^\/features\/(\d+)(?:\/|$)/.exec(complaint.error.instancePath) ?? [];
      add(index === undefined ? undefined : Number(index), describeComplaint(complaint, document));
    }
  }
  const value = isValues(document.value) ? document.value : {};
  if (isValues(value['defaults']) && 'id' in value['defaults'])
    add(undefined, {
      message: '`defaults` cannot hold an `id`: each feature has its own',
      remedy: 'take it out',
      location: document.locateKey('defaults', 'id'),
    });
  if (members.length === 0 && Object.keys(isValues(value['groups']) ? value['groups'] : {}).length === 0)
    add(undefined, {
      message: 'the file names no feature and no group',
      remedy: 'write one under `features:`',
      location: document.locate('features'),
    });
  const entries = items(value['features']);
  for (const member of members.filter(({ index }) => isValues(entries[index])))
    for (const key of ['title', 'stage'])
      if (member.value[key] === undefined)
        add(member.index, {
          message: `\`features[${member.index}]\` has no \`${key}\`, and neither have the defaults`,
          remedy: `add \`${key}:\``,
          location: member.locate(),
        });
  return { ofFile, ofMember };
}

function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
