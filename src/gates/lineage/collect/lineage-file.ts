import type { Problem } from '../../../model/problem.ts';
import { type DbtManifest, dbtManifest } from '../../../sources/formats/dbt-manifest.ts';
import { type FeastRegistry, readFeastRegistry } from '../../../sources/formats/feast-registry.ts';
import type { LineageEvent } from '../../../sources/formats/open-lineage.ts';
import { readOpenLineage } from '../../../sources/formats/read-open-lineage.ts';

/** What one file tells of lineage. */
export interface LineageFileContent {
  readonly events: readonly LineageEvent[];
  readonly manifest?: DbtManifest;
  readonly feast?: FeastRegistry;
  readonly problems: readonly Problem[];
  /** How many there are, also where not all are told; left out: as many as are told. */
  readonly broken?: number;
}

/** Only a manifest says at its start which schema it follows: the rest of a large file is not parsed twice for nothing. */
const MANIFEST_HEAD = 2000;

/** How what `feast registry-dump` prints begins: its keys are sorted. */
const FEAST_HEAD = /^\s*\{\s*"(dataSources|entities|featureServices|featureViews|infra|onDemandFeatureViews|project)"/;

/** Reads a file of OpenLineage events, a manifest of dbt or a registry of Feast; which of them it is follows from its content. */
export function lineageFile(path: string, text: string): LineageFileContent {
  if (text.slice(0, MANIFEST_HEAD).includes('/manifest/v')) {
    const manifest = manifestIn(path, text);
    if (manifest && 'message' in manifest) return { events: [], problems: [manifest] };
    if (manifest) return { events: [], manifest, problems: [] };
  }
  if (FEAST_HEAD.test(text.slice(0, MANIFEST_HEAD))) {
    const feast = feastIn(path, text);
    if (feast) return { events: [], feast, problems: [] };
  }
  return readOpenLineage(path, text);
}

/** Where things stand in it is of no interest here. */
function feastIn(path: string, text: string): FeastRegistry | undefined {
  const nowhere = (): { readonly path: string } => ({ path });
  try {
    return readFeastRegistry({
      path,
      value: JSON.parse(text) as unknown,
      problems: [],
      locate: nowhere,
      locateKey: nowhere,
    });
  } catch {
    return undefined;
  }
}

function manifestIn(path: string, text: string): DbtManifest | Problem | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Events that speak of dbt have one on each line.
    return /^\s*\{[^\n]*\}\s*\n/.test(text)
      ? undefined
      : {
          message: 'a dbt manifest that is not whole',
          remedy: 'write it anew (`dbt parse`)',
          location: { path, line: 1 },
        };
  }
  const manifest = dbtManifest(value);
  return typeof manifest === 'string'
    ? { message: manifest, remedy: 'write it with a version of dbt that is read', location: { path } }
    : manifest;
}
