import type { Document } from '../../document.ts';
import { plainList, plainTable } from '../../plain-table.ts';
import { lockReading } from './lock-reading.ts';
import type { LockedPackages, UnreadableLock } from './locked-packages.ts';
import { compareUvLock } from './uv-comparison.ts';

/** Reads `uv.lock` (`version` 1, any revision). */
export function readUvLock(document: Document): LockedPackages | UnreadableLock {
  const lock = plainTable(document.value);
  const { version } = lock;
  if (version !== 1) {
    return {
      because: version === undefined ? 'malformed' : 'unsupported',
      message:
        version === undefined
          ? 'no `version` at the top: `uv.lock` says which format it has there'
          : `the lock's \`version\` is ${(JSON.stringify(version) ?? '').slice(0, 60)}; 1 is read`,
      location: document.locate('version'),
    };
  }
  const reading = lockReading(document, 'package');
  for (const { entry, name, place } of reading.entries) {
    for (const needed of plainList(entry['dependencies'])) {
      const asked = plainTable(needed)['name'];
      if (typeof asked === 'string') reading.needs(asked);
    }
    const source = plainTable(entry['source']);
    if ('editable' in source || 'virtual' in source || 'directory' in source) continue;
    if (typeof source['git'] === 'string') {
      reading.commit(name, /#([0-9a-f]+)$/i.exec(source['git'])?.[1], place);
      continue;
    }
    const files = [...(entry['sdist'] === undefined ? [] : [entry['sdist']]), ...plainList(entry['wheels'])];
    reading.hashes(
      name,
      files.map((file) => plainTable(file)['hash']),
      place,
    );
  }
  const range = lock['requires-python'];
  return reading.result({
    ...(typeof range === 'string' ? { python: { range, location: () => document.locate('requires-python') } } : {}),
    freshness: { manifests: ['pyproject.toml'], compare: (beside) => compareUvLock(document, beside) },
  });
}
