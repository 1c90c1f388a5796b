import type { Document } from '../../document.ts';
import { plainList, plainTable } from '../../plain-table.ts';
import { lockReading } from './lock-reading.ts';
import type { LockedPackages, UnreadableLock } from './locked-packages.ts';

/** Reads `pylock.toml` and `pylock.NAME.toml` (PEP 751, `lock-version` 1.x). The format does not say what it was made for. */
export function readPylock(document: Document): LockedPackages | UnreadableLock {
  const lock = plainTable(document.value);
  const version = lock['lock-version'];
  if (typeof version !== 'string' || !/^1\.\d+$/.test(version)) {
    return {
      because: version === undefined ? 'malformed' : 'unsupported',
      message:
        version === undefined
          ? 'no `lock-version` at the top, which PEP 751 asks for'
          : `the lock's \`lock-version\` is ${JSON.stringify(version).slice(0, 60)}; 1.x is read`,
      location: document.locate('lock-version'),
    };
  }
  if (!Array.isArray(lock['packages'])) {
    return {
      because: 'malformed',
      message: 'no `[[packages]]`, which PEP 751 asks for',
      location: document.locate('packages'),
    };
  }
  const reading = lockReading(document, 'packages');
  for (const { entry, name, place } of reading.entries) {
    for (const needed of plainList(entry['dependencies'])) {
      const asked = plainTable(needed)['name'];
      if (typeof asked === 'string') reading.needs(asked);
    }
    if (entry['directory'] !== undefined) continue;
    if (entry['vcs'] !== undefined) {
      reading.commit(name, plainTable(entry['vcs'])['commit-id'], place);
      continue;
    }
    const single = [entry['archive'], entry['sdist']].filter((file) => file !== undefined);
    reading.hashes(name, [...single, ...plainList(entry['wheels'])].map(bestHash), place);
  }
  const range = lock['requires-python'];
  return reading.result(
    typeof range === 'string' ? { python: { range, location: () => document.locate('requires-python') } } : {},
  );
}

/** `hashes` is a table of digests by algorithm. */
function bestHash(file: unknown): string | undefined {
  const hashes = Object.entries(plainTable(plainTable(file)['hashes']));
  const [algorithm, digits] = hashes.find(([name]) => /^sha(?:256|384|512)$/.test(name)) ?? [];
  return typeof digits === 'string' ? `${algorithm}:${digits}` : undefined;
}
