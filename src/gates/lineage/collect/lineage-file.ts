import type { Problem } from '../../../model/problem.ts';
import { type DbtManifest, dbtManifest } from '../../../sources/formats/dbt-manifest.ts';
import { type LineageEvent, readOpenLineage } from '../../../sources/formats/open-lineage.ts';

/** What one file tells of lineage. */
export interface LineageFileContent {
  readonly events: readonly LineageEvent[];
  readonly manifest?: DbtManifest;
  readonly problems: readonly Problem[];
}

/** Only a manifest says at its start which schema it follows: the rest of a large file is not parsed twice for nothing. */
const MANIFEST_HEAD = 2000;

/** Reads a file of OpenLineage events or a manifest of dbt; which of them it is follows from its content. */
export function lineageFile(path: string, text: string): LineageFileContent {
  if (text.slice(0, MANIFEST_HEAD).includes('/manifest/v')) {
    const manifest = manifestIn(text);
    if (typeof manifest === 'string')
      return {
        events: [],
        problems: [{ message: manifest, remedy: 'write it with a version of dbt that is read', location: { path } }],
      };
    if (manifest) return { events: [], manifest, problems: [] };
  }
  return readOpenLineage(path, text);
}

function manifestIn(text: string): DbtManifest | string | undefined {
  try {
    return dbtManifest(JSON.parse(text));
  } catch {
    return undefined;
  }
}
