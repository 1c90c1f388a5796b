import type { LineageRegistration } from '../../generated/formats.ts';
import type { Feature } from '../../model/feature.ts';
import type { CollectContext } from '../collect-context.ts';
import { boundedText } from '../name-list.ts';
import type { PlaceInRecord } from './collect/place-in-record.ts';
import { collectLinks } from './collect/record-links.ts';
import { collectOutputs } from './collect/record-outputs.ts';
import { collectParameters } from './collect/record-parameters.ts';
import { collectRemediation } from './collect/record-remediation.ts';
import { RECORD_SECTIONS } from './evidence/record-sections.ts';

/** Sections that say something when they are empty: that there are none. */
const MAY_BE_EMPTY: readonly string[] = ['transformations', 'parameters'];

/** What a feature's record says about it, and whether what it points to is there. */
export async function collectRegistration(context: CollectContext): Promise<LineageRegistration> {
  const { feature, repository } = context;
  const place = placeOf(feature);
  const record = feature.record as unknown as Readonly<Record<string, unknown>>;
  const owners = ownersOf(record['owner'], context);
  const day: unknown = record['review-by'];
  const remediation = await collectRemediation(context, place);
  return {
    written: Object.keys(RECORD_SECTIONS).filter((name) => saysSomething(record[name], MAY_BE_EMPTY.includes(name))),
    ...(owners ? { owners } : {}),
    ...(context.owners ? { ownersFile: context.owners.file } : {}),
    links: collectLinks(feature, repository, place),
    parameters: await collectParameters(feature, repository, place),
    outputs: collectOutputs(feature, repository, place),
    ...(remediation ? { remediation } : {}),
    ...(typeof day === 'string' ? { reviewBy: { day: boundedText(day, 100), location: place('review-by') } } : {}),
  };
}

function placeOf(feature: Feature): PlaceInRecord {
  return (...keys) => feature.locate(...keys) ?? { path: feature.path ?? '', line: 1 };
}

function ownersOf(stated: unknown, { feature, owners }: CollectContext): LineageRegistration['owners'] {
  if (typeof stated === 'string' && stated.trim() !== '')
    return { from: 'record', names: [boundedText(stated.trim(), 200)] };
  const file = feature.set ?? feature.path;
  const names = file === undefined ? [] : (owners?.of(file) ?? []);
  return names.length > 0
    ? { from: 'code-owners', names: names.slice(0, 100).map((name) => boundedText(name, 200)) }
    : undefined;
}

function saysSomething(value: unknown, evenEmpty: boolean): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return evenEmpty || value.length > 0;
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
