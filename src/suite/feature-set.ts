import type { Location } from '../generated/formats.ts';
import { feature as validator } from '../generated/validators/feature.js';
import { isRecord } from '../model/is-record.ts';
import type { Problem } from '../model/problem.ts';
import { checkDocument } from '../sources/check-document.ts';
import { chooseComplaints } from '../sources/choose-complaints.ts';
import { describeComplaint } from '../sources/describe-complaint.ts';
import { didYouMean } from '../sources/did-you-mean.ts';
import type { Document } from '../sources/document.ts';
import { MOST_PROBLEMS } from '../sources/failed-document.ts';
import { shorten } from '../sources/shorten.ts';

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
  /** The same of the keys themselves. */
  readonly locateKey: (...keys: Keys) => Location;
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
/** So many characters the features of a file may take over from its defaults in all. */
const MOST_INHERITED = 50_000_000;

/** Whether a file holds many features instead of being the record of one. */
export function isFeatureSet(value: unknown): boolean {
  return isRecord(value) && value['id'] === undefined && ('features' in value || 'groups' in value);
}

/** The features and groups of a file that is a set. What is wrong with it is not said here. */
export function readFeatureSet({ value, locate, locateKey }: Document): FeatureSetDocument {
  const set = isRecord(value) ? value : {};
  const defaults = inheritsTooMuch(set) || !isRecord(set['defaults']) ? {} : set['defaults'];
  const names = new Map<string, number>();
  return {
    members: items(set['features'])
      .slice(0, MOST_MEMBERS)
      .map((entry, index): SetMember => {
        const own = isRecord(entry) ? entry : {};
        const id = own['id'];
        const name = typeof id === 'string' && IDENTIFIER.test(id) ? id : `${index + 1}`;
        const count = (names.get(name) ?? 0) + 1;
        names.set(name, count);
        const keysTo = (keys: Keys): Keys => {
          const [first] = keys;
          const inherited = first !== undefined && !Object.hasOwn(own, first) && Object.hasOwn(defaults, first);
          return inherited ? ['defaults', ...keys] : ['features', index, ...keys];
        };
        return {
          name: count === 1 ? name : `${name}~${count}`,
          index,
          value: { ...defaults, ...own },
          locate: (...keys) => locate(...keysTo(keys)),
          locateKey: (...keys) => locateKey(...keysTo(keys)),
          owns: (key) => Object.hasOwn(own, key),
        };
      }),
    groups: Object.entries(isRecord(set['groups']) ? set['groups'] : {}).map(([name, members]) => ({
      name,
      members: items(members).filter((member) => typeof member === 'string'),
      location: locate('groups', name),
      locateMember: (index) => locate('groups', name, index),
    })),
  };
}

/**
 * What is wrong with a set by the schema of its parts: with single features, by their place in the list, and with the rest of the
 * file. What the defaults say wrongly is told once, not with every feature that takes it over.
 */
export function problemsOfSet(
  document: Document,
  { members }: FeatureSetDocument,
): { readonly ofFile: readonly Problem[]; readonly ofMember: ReadonlyMap<number, readonly Problem[]> } {
  const set = isRecord(document.value) ? document.value : {};
  const entries = items(set['features']);
  return {
    ofFile: [...problemsOfForm(document, set), ...problemsOfDefaults(document, set)].slice(0, MOST_PROBLEMS),
    ofMember: new Map(
      members.map((member) => [
        member.index,
        isRecord(entries[member.index])
          ? problemsOfMember(member, document.path)
          : [
              {
                message: `\`features[${member.index}]\` is no mapping`,
                remedy: 'write a feature: `id:`, `title:`, `stage:`',
                location: member.locate(),
              },
            ],
      ]),
    ),
  };
}

const PARTS = ['defaults', 'features', 'groups'];

function problemsOfForm(document: Document, set: Values): readonly Problem[] {
  const problems: Problem[] = [];
  const wrong = (message: string, remedy: string, ...keys: Keys): void =>
    void problems.push({ message, remedy, location: document.locate(...keys) });
  for (const key of Object.keys(set).filter((name) => !PARTS.includes(name))) {
    const meant = didYouMean(key, PARTS);
    problems.push({
      message: `\`${shorten(key)}\` is not a key of a file with many features${meant ? `; did you mean \`${meant}\`?` : ''}`,
      remedy: meant ? `write \`${meant}\`` : `write one of ${PARTS.join(', ')}`,
      location: document.locateKey(key),
    });
  }
  const { features, defaults, groups } = set;
  if (features !== undefined && !Array.isArray(features)) wrong('`features` is no list', 'write a list', 'features');
  if (items(features).length > MOST_MEMBERS)
    wrong(
      `the file holds ${items(features).length} features; ${MOST_MEMBERS} of them are read`,
      'split the file',
      'features',
    );
  if (defaults !== undefined && !isRecord(defaults)) wrong('`defaults` is no mapping', 'write a mapping', 'defaults');
  if (groups !== undefined && !isRecord(groups)) wrong('`groups` is no mapping', 'write a mapping', 'groups');
  for (const [name, list] of Object.entries(isRecord(groups) ? groups : {})) {
    if (!IDENTIFIER.test(name))
      wrong(
        `the group \`${shorten(name)}\` has no short name: letters, digits, dots, dashes and underscores`,
        'give it another name',
        'groups',
        name,
      );
    if (!Array.isArray(list) || list.length === 0 || !list.every((member) => typeof member === 'string'))
      wrong(`the group \`${shorten(name)}\` is no list of ids`, 'write ids of features', 'groups', name);
  }
  if (items(features).length === 0 && Object.keys(isRecord(groups) ? groups : {}).length === 0)
    wrong('the file names no feature and no group', 'write one under `features:`', 'features');
  return problems;
}

function problemsOfDefaults(document: Document, set: Values): readonly Problem[] {
  const { defaults } = set;
  if (!isRecord(defaults)) return [];
  if (inheritsTooMuch(set))
    return [
      {
        message: `the defaults are too long for ${items(set['features']).length} features to take them over; none of them does`,
        remedy: 'say less in the defaults, or split the file',
        location: document.locate('defaults'),
      },
    ];
  const id: readonly Problem[] =
    'id' in defaults
      ? [
          {
            message: '`defaults` cannot hold an `id`: each feature has its own',
            remedy: 'take it out',
            location: document.locateKey('defaults', 'id'),
          },
        ]
      : [];
  const part = {
    path: document.path,
    value: { title: 'x', stage: 'x', ...defaults, id: 'x' },
    problems: [],
    locate: (...keys: Keys) => document.locate('defaults', ...keys),
    locateKey: (...keys: Keys) => document.locateKey('defaults', ...keys),
  };
  return [...id, ...checkDocument(part, validator)];
}

function problemsOfMember({ value, locate, locateKey, owns }: SetMember, path: string): readonly Problem[] {
  const part = { path, value, problems: [], locate, locateKey };
  const missing = ['id', 'title', 'stage']
    .filter((key) => value[key] === undefined)
    .map((key) => ({
      message: `the feature has no \`${key}\`${key === 'id' ? '' : ', and neither have the defaults'}`,
      remedy: `add \`${key}:\``,
      location: locate(),
    }));
  if (validator(value)) return missing;
  const own = chooseComplaints(validator.errors ?? []).filter(({ error }) => {
    const [, key] = error.instancePath.split('/');
    if (key !== undefined) return owns(key.replaceAll('~1', '/').replaceAll('~0', '~'));
    const unknown = error.params['additionalProperty'];
    return typeof unknown === 'string' && owns(unknown);
  });
  return [...missing, ...own.slice(0, MOST_PROBLEMS).map((complaint) => describeComplaint(complaint, part))];
}

function inheritsTooMuch(set: Values): boolean {
  const count = Math.min(items(set['features']).length, MOST_MEMBERS);
  return JSON.stringify(set['defaults'] ?? {}).length * count > MOST_INHERITED;
}

function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
