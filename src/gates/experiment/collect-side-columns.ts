import type { Observations, ObservationsQuestion, ResultsAccess } from './collect-observations.ts';
import { unreadableSide } from './collect-side-parts.ts';

/** Reads the columns that are asked for of a Parquet file. */
export async function readParquet(_: ResultsAccess, { path }: ObservationsQuestion): Promise<Observations> {
  return unreadableSide(path, { message: `\`${path}\` is Parquet`, location: { path } });
}
