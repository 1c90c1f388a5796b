import { deflateRawSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { openZipArchive } from '../../src/sources/zip-archive.ts';

/** An archive of one file, which claims a size of its own. */
function archiveOf(name: string, packed: Buffer, method: number, claimed: number, flags = 0): Buffer {
  const path = Buffer.from(name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(method, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(claimed, 22);
  local.writeUInt16LE(path.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(flags, 8);
  central.writeUInt16LE(method, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(claimed, 24);
  central.writeUInt16LE(path.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + path.length, 12);
  end.writeUInt32LE(local.length + path.length + packed.length, 16);
  return Buffer.concat([local, path, packed, central, path, end]);
}

const CONTENT = Buffer.from('header');
async function read(archive: Buffer, budget = 1000): Promise<string> {
  try {
    const members = await openZipArchive(archive, budget);
    return (await members.get('a.json')?.read())?.toString() ?? 'nothing';
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
}

test('stored and deflated members', async () => {
  expect(await read(archiveOf('a.json', CONTENT, 0, 6))).toBe('header');
  expect(await read(archiveOf('a.json', deflateRawSync(CONTENT), 8, 6))).toBe('header');
  expect(await read(archiveOf('b.json', CONTENT, 0, 6))).toBe('nothing');
});

test('a bomb is stopped at the budget, whatever it claims', async () => {
  const bomb = deflateRawSync(Buffer.alloc(1_000_000));
  expect(await read(archiveOf('a.json', bomb, 8, 10))).toBe('ZipProblem: unpacked it has more than 1,000 bytes');
  expect(await read(archiveOf('a.json', bomb, 8, 1_000_000))).toBe('ZipProblem: unpacked it has more than 1,000 bytes');
});

test('the budget is that of all members together', async () => {
  const members = await openZipArchive(archiveOf('a.json', deflateRawSync(Buffer.alloc(600)), 8, 600), 1000);
  await members.get('a.json')?.read();
  await expect(members.get('a.json')?.read()).rejects.toThrow('more than 1,000 bytes');
});

test('what is encrypted, packed otherwise, or broken', async () => {
  expect(await read(archiveOf('a.json', deflateRawSync(CONTENT), 8, 6, 1))).toMatch(/^ZipProblem: .*encrypted/);
  expect(await read(archiveOf('a.json', CONTENT, 14, 6))).toMatch(
    /^ZipProblem: `a\.json` in it is packed by method 14/,
  );
  expect(await read(archiveOf('a.json', Buffer.from('not deflated'), 8, 6))).toMatch(/^ZipProblem: /);
  expect(await read(Buffer.from('not an archive'))).toMatch(/^ZipProblem: /);
  expect(await read(archiveOf('../a.json', CONTENT, 0, 6))).toMatch(/^ZipProblem: /);
});
