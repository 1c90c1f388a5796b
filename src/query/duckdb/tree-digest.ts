import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** SHA-256 over the paths and contents of all files below a folder: any other byte, file or link gives another one. */
export async function treeDigest(folder: string): Promise<string> {
  const lines: string[] = [];
  for (const path of await files(folder, '')) lines.push(`${await fileDigest(join(folder, path))}  ${path}\n`);
  return createHash('sha256').update(lines.sort().join('')).digest('hex');
}

async function files(root: string, below: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await readdir(join(root, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) found.push(...(await files(root, path)));
    // A link is told from a file of the same content: it could change after it was looked at.
    else found.push(entry.isFile() ? path : `${path} is no file`);
  }
  return found;
}

async function fileDigest(file: string): Promise<string> {
  if (file.endsWith(' is no file')) return '-';
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    const bytes: Buffer = chunk;
    hash.update(bytes);
  }
  return hash.digest('hex');
}
