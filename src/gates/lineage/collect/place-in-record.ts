import type { Location } from '../../../generated/formats.ts';

/** Where the value under these keys stands in the feature's record, or the nearest parent that is there; never nowhere. */
export type PlaceInRecord = (...keys: readonly (string | number)[]) => Location;
