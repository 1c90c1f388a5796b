import type { TableRequest } from '../table-request.ts';
import type { CellSource } from './cell-source.ts';
import { identitySql, part } from './column-sql.ts';

/** SQL of what is equal for rows of the same key, NULL where a part is missing. */
export function keySql(request: TableRequest, source: CellSource, key: readonly number[]): string {
  const parts = keyParts(request, source, key);
  if (parts.length === 1 && key[0] !== undefined && parts[0] === part.value(key[0])) return parts[0];
  const whole = parts.length === 1 ? parts[0] : source.dialect.tuple(parts);
  return `CASE WHEN ${completeSql(key)} THEN ${whole} END`;
}

/** The same as a number of 64 bits, which different keys seldom share: half the time and memory of counting the keys themselves. */
export function hashSql(request: TableRequest, source: CellSource, key: readonly number[]): string {
  return `CASE WHEN ${completeSql(key)} THEN ${source.dialect.hash(keyParts(request, source, key))} END`;
}

/** SQL that is true in rows with a value in each column of a key. */
export function completeSql(key: readonly number[]): string {
  return key.map((column) => `${part.value(column)} IS NOT NULL`).join(' AND ');
}

function keyParts({ columns }: TableRequest, source: CellSource, key: readonly number[]): readonly string[] {
  return key.flatMap((column) => {
    const request = columns[column];
    return request ? identitySql(source, request, column) : [];
  });
}
