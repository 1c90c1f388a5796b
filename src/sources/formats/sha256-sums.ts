import type { Problem } from '../../model/problem.ts';

/** One line of a list of digests. */
export interface ListedDigest {
  /** As the list means it, escapes undone; relative to the list's folder. */
  readonly name: string;
  /** Lower case. */
  readonly sha256: string;
  /** Counted from 1. */
  readonly line: number;
}

/** A list of digests as read: its good lines, and what is wrong with the others. */
export interface DigestList {
  readonly entries: readonly ListedDigest[];
  /** One for each line that is none of the known forms. */
  readonly problems: readonly Problem[];
}

const LINE = /^(\\?)([0-9A-Fa-f]{64}) [ *](.+)$/s;
const TAGGED = /^(\\?)SHA256 \((.+)\) = ([0-9A-Fa-f]{64})$/s;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\', n: '\n', r: '\r' };
/** Digests people mistake for SHA-256, by their number of hexadecimal digits. */
const OTHER_DIGESTS: Readonly<Record<number, string>> = {
  32: 'MD5',
  40: 'SHA-1',
  56: 'SHA-224',
  96: 'SHA-384',
  128: 'SHA-512',
};

/**
 * Reads what `sha256sum` of GNU coreutils writes and `sha256sum --check` reads: `DIGEST  NAME` (`DIGEST *NAME` for binary
 * mode), the form of `--tag`, names with a backslash or a line break escaped behind a leading `\`, and `#` comments.
 */
export function parseSha256Sums(path: string, text: string): DigestList {
  const entries: ListedDigest[] = [];
  const problems: Problem[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .forEach((raw, index) => {
      const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
      if (line.trim() === '' || line.startsWith('#')) return;
      const entry = readLine(line, index + 1);
      if (typeof entry === 'string') {
        problems.push({ message: entry, remedy: REMEDY, location: { path, line: index + 1 } });
      } else entries.push(entry);
    });
  return { entries, problems };
}

const REMEDY = 'write the list with `sha256sum FILE… > SHA256SUMS`, in the folder the list lies in';

/** The entry, or why the line is none. */
function readLine(line: string, number: number): ListedDigest | string {
  const plain = LINE.exec(line);
  const tagged = plain ? null : TAGGED.exec(line);
  const escaped = (plain ?? tagged)?.[1] === '\\';
  const written = plain?.[3] ?? tagged?.[2];
  const digest = plain?.[2] ?? tagged?.[3];
  if (written === undefined || digest === undefined) return whyNot(line);
  const name = escaped ? unescaped(written) : written;
  if (name === undefined) return 'the name holds an escape that is none of `\\\\`, `\\n`, `\\r`';
  return { name, sha256: digest.toLowerCase(), line: number };
}

function whyNot(line: string): string {
  const digits = /^[0-9A-Fa-f]+(?= )/.exec(line)?.[0].length ?? 0;
  const other = OTHER_DIGESTS[digits];
  return other ? `the digest is ${other}; SHA-256 is expected` : 'the line is not a SHA-256 digest and a name';
}

function unescaped(name: string): string | undefined {
  let known = true;
  const result = name.replaceAll(/\\(.?)/gs, (_, character: string) => {
    const meant = ESCAPES[character];
    if (meant === undefined) known = false;
    return meant ?? '';
  });
  return known ? result : undefined;
}
