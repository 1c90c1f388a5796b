import type { CheckMeta } from '../model/check.ts';
import { GATES } from './gates.ts';
import { metasOf } from './metas-of.ts';

/** Documentation of every check, by id. Brings the code of every gate: what judges asks `metasOf` for the gates it looks at. */
export const CHECK_METAS: ReadonlyMap<string, CheckMeta> = new Map(
  GATES.flatMap(metasOf).map((meta) => [meta.id, meta]),
);
