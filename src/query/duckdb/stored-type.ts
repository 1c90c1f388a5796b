import type { LogicalType } from '../logical-type.ts';

/** Whether a file that stores values so stores a logical type. */
export function storesType(type: LogicalType, stored: string): boolean {
  return STORES[type](stored);
}

/** A type as the engine names it, without the values that an enumeration lists: they are data. */
export function withoutMembers(stored: string): string {
  return stored.replaceAll(/\bENUM\((?:'(?:[^']|'')*'(?:, )?)*\)/g, 'ENUM');
}

const INTEGER = /^U?(TINY|SMALL|BIG|HUGE)INT$|^U?INTEGER$|^DECIMAL\(\d+,0\)$/;
const NUMBER = /^(FLOAT|DOUBLE|DECIMAL\(\d+,\d+\))$/;

const STORES: Readonly<Record<LogicalType, (stored: string) => boolean>> = {
  string: (stored) => /^(VARCHAR|UUID|JSON|ENUM)$/.test(stored),
  integer: (stored) => INTEGER.test(stored),
  number: (stored) => INTEGER.test(stored) || NUMBER.test(stored),
  boolean: (stored) => stored === 'BOOLEAN',
  date: (stored) => stored === 'DATE',
  timestamp: (stored) => /^TIMESTAMP(_S|_MS|_NS| WITH TIME ZONE)?$/.test(stored),
  time: (stored) => /^TIME(_NS| WITH TIME ZONE)?$/.test(stored),
  object: (stored) => stored.startsWith('STRUCT(') && !/\[\d*\]$/.test(stored),
  map: (stored) => stored.startsWith('MAP(') && !/\[\d*\]$/.test(stored),
  array: (stored) => /\[\d*\]$/.test(stored),
  vector: (stored) => /\[\d*\]$/.test(stored),
};
