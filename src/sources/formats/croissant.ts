import type { Location } from '../../generated/formats.ts';
import type { Problem } from '../../model/problem.ts';
import type { Document } from '../document.ts';
import { isRecord } from '../../model/is-record.ts';

/** A `cr:FileObject` that states a digest, or must. */
export interface CroissantFile {
  /** As written: an address, or a path relative to the description. */
  readonly contentUrl: string;
  /** Lower case; undefined where none is stated that is one. */
  readonly sha256?: string;
  /** In bytes, where it is stated in bytes. */
  readonly size?: number;
  readonly location: () => Location;
}

/** What a Croissant description says of its files, and what is wrong with that. */
export interface CroissantFiles {
  readonly files: readonly CroissantFile[];
  readonly problems: readonly Problem[];
}

/** Digests and other texts people write where a SHA-256 belongs, by their form. */
const MISTAKEN: readonly (readonly [RegExp, string])[] = [
  [/^https?:/i, 'a link'],
  [/^[0-9a-f]{32}$/i, 'an MD5'],
  [/^[0-9a-f]{40}$/i, 'a SHA-1'],
  [/^[0-9a-f]{128}$/i, 'a SHA-512'],
];

/** Whether a JSON document is a Croissant description (1.0 or 1.1) by what it says it conforms to, or by its files. */
export function isCroissant({ value }: Document): boolean {
  if (!isRecord(value)) return false;
  const conforms = [value['conformsTo'], value['dct:conformsTo']].flat().map((to) => (isRecord(to) ? to['@id'] : to));
  return (
    conforms.some((to) => typeof to === 'string' && to.includes('mlcommons.org/croissant')) ||
    distributed(value).some(({ entry }) => isFileObject(entry))
  );
}

/**
 * The files of a Croissant description. A file within an archive (`containedIn`) needs no digest of its own; every other
 * needs a SHA-256, and a live data set that states none has no fixed snapshot.
 */
export function readCroissant({ value, locate }: Document): CroissantFiles {
  const files: CroissantFile[] = [];
  const problems: Problem[] = [];
  if (!isRecord(value)) return { files, problems };
  const live = [value['isLiveDataset'], value['cr:isLiveDataset']].some((flag) => flag === true || flag === 'true');
  distributed(value).forEach(({ entry: stated, keys: at }, index) => {
    if (!isFileObject(stated)) return;
    const entry = withoutPrefixes(stated);
    const { sha256, contentUrl, containedIn, contentSize } = entry;
    const name =
      [entry['name'], entry['@id'], contentUrl].find((word) => typeof word === 'string') ?? `file ${index + 1}`;
    const complain = (message: string, remedy: string, ...keys: string[]): void => {
      problems.push({ message, remedy, location: locate(...at, ...keys) });
    };
    const digest = typeof sha256 === 'string' && /^[0-9a-f]{64}$/i.test(sha256) ? sha256.toLowerCase() : undefined;
    if (sha256 !== undefined && digest === undefined) {
      const written = typeof sha256 === 'string' ? sha256.trim() : '';
      const what = MISTAKEN.find(([form]) => form.test(written))?.[1] ?? 'another text';
      complain(`\`sha256\` of \`${name}\` is no SHA-256 but ${what}`, 'write what `sha256sum` prints', 'sha256');
    }
    if (containedIn !== undefined && digest === undefined) return;
    if (sha256 === undefined) {
      if (live) {
        complain(
          `\`${name}\` is part of a live data set (\`isLiveDataset\`) and states no \`sha256\`: its bytes change under its name`,
          'name the snapshot the numbers were made from: its files with their digests under `data:`',
        );
      } else complain(`\`${name}\` states no \`sha256\``, 'write what `sha256sum` prints');
    }
    if (digest === undefined || containedIn !== undefined) return;
    const size = bytesOf(contentSize);
    files.push({
      contentUrl: typeof contentUrl === 'string' ? contentUrl : '',
      sha256: digest,
      ...(size === undefined ? {} : { size }),
      location: () => locate(...at, 'sha256'),
    });
  });
  return { files, problems };
}

/** In JSON-LD a list of one may be written without the brackets. */
function distributed(
  value: Readonly<Record<string, unknown>>,
): readonly { readonly entry: unknown; readonly keys: readonly (string | number)[] }[] {
  const { distribution = [] } = value;
  if (!Array.isArray(distribution)) return [{ entry: distribution, keys: ['distribution'] }];
  return distribution.map((entry: unknown, index) => ({ entry, keys: ['distribution', index] }));
}

/** `sc:sha256` is `sha256`: the vocabulary of schema.org is the usual one of Croissant. */
function withoutPrefixes(entry: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const plain = Object.entries(entry).map(([key, value]) => [key.replace(/^(?:sc|schema|cr):/, ''), value] as const);
  return { ...Object.fromEntries(plain), ...entry };
}

/** A size in bytes (`117743 B`, or a number); other units are rounded and say nothing exact. */
function bytesOf(size: unknown): number | undefined {
  if (typeof size === 'number') return size;
  const [, digits] = typeof size === 'string' ? (/^\s*(\d+)\s*(?:B|bytes?)?\s*$/.exec(size) ?? []) : [];
  return digits === undefined ? undefined : Number(digits);
}

function isFileObject(entry: unknown): entry is Readonly<Record<string, unknown>> {
  return isRecord(entry) && [entry['@type']].flat().some((type) => /(^|[:/])FileObject$/.test(String(type)));
}
