/** One statement of a requirements file. */
export type RequirementsEntry = {
  /** Where the statement starts, counted from 1. */
  readonly line: number;
  /** As written, without its options, comments and line breaks. */
  readonly text: string;
} & (
  | {
      readonly kind: 'package';
      /** Normalised as the Python Package Index does: `Foo.Bar` is `foo-bar`. */
      readonly name: string;
      /** The range as PEP 440 writes it, without spaces; empty for any version. */
      readonly versions: string;
      /** Whether one version is asked for: `==` without a wildcard, or `===`. */
      readonly exact: boolean;
      /** How many digests pip would accept stand beside it. */
      readonly hashes: number;
    }
  | { readonly kind: 'address'; readonly name?: string; readonly address: string; readonly hashes: number }
  | { readonly kind: 'version-control'; readonly name?: string; readonly commit?: string }
  | { readonly kind: 'folder'; readonly target: string; readonly hashes: number }
  | { readonly kind: 'include'; readonly target: string; readonly constraints: boolean }
  | { readonly kind: 'unreadable'; readonly why: string }
);

/**
 * Reads the format of pip's requirements and constraints files (pip 26): continuation lines, comments, options of a line,
 * PEP 508 names with extras and markers, direct references, version control, editable installs, `-r` and `-c`. Options that
 * say where packages come from are not statements about which ones and are left out.
 */
export function parseRequirements(text: string): readonly RequirementsEntry[] {
  const entries: RequirementsEntry[] = [];
  for (const { line, content } of logicalLines(text)) {
    const words = content.split(/\s+/).filter((word) => word !== '');
    const first = words[0];
    if (first === undefined) continue;
    const entry = first.startsWith('-') ? optionLine(words) : requirement(words);
    if (entry) entries.push({ line, ...entry });
  }
  return entries;
}

type Statement = RequirementsEntry extends infer Entry ? (Entry extends unknown ? Omit<Entry, 'line'> : never) : never;

interface LogicalLine {
  readonly line: number;
  readonly content: string;
}

/** Joins lines that end in a backslash, then takes comments away. As in pip, a comment line ends a continuation. */
function* logicalLines(text: string): Generator<LogicalLine> {
  let joined: string[] = [];
  let start = 1;
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  for (const [index, line] of lines.entries()) {
    if (joined.length === 0) start = index + 1;
    const comment = line.trimStart().startsWith('#');
    if (line.endsWith('\\') && !comment) {
      joined.push(line.slice(0, -1));
      continue;
    }
    joined.push(comment ? ` ${line}` : line);
    yield { line: start, content: withoutComment(joined.join('')) };
    joined = [];
  }
  if (joined.length > 0) yield { line: start, content: withoutComment(joined.join('')) };
}

/** A comment starts at a `#` that begins the line or follows white space; elsewhere it is part of an address. */
function withoutComment(line: string): string {
  for (let at = line.indexOf('#'); at >= 0; at = line.indexOf('#', at + 1)) {
    if (at === 0 || /\s/.test(line[at - 1] ?? '')) return line.slice(0, at);
  }
  return line;
}

const INCLUDES: Readonly<Record<string, boolean>> = {
  '-r': false,
  '--requirement': false,
  '-c': true,
  '--constraint': true,
};

function optionLine(words: readonly string[]): Statement | undefined {
  const { name, value } = option(words);
  const constraints = INCLUDES[name];
  if (constraints !== undefined) {
    const target = unquoted(value);
    const text = `${name} ${target}`;
    if (target === '') return { kind: 'unreadable', text, why: `\`${name}\` names no file` };
    return { kind: 'include', text, target, constraints };
  }
  if (name !== '-e' && name !== '--editable') return undefined;
  if (value === '') return { kind: 'unreadable', text: name, why: `\`${name}\` names nothing` };
  const entry = requirement(value.split(' '));
  const text = `${name} ${entry.text}`;
  // An editable install reads a folder even where the same word would be the name of a package.
  if (entry.kind === 'package') return { kind: 'folder', text, target: value, hashes: 0 };
  return { ...entry, text };
}

/** `-r file`, `-rfile`, `--requirement file` and `--requirement=file` alike. */
function option(words: readonly string[]): { readonly name: string; readonly value: string } {
  const first = words[0] ?? '';
  const rest = words.slice(1).join(' ');
  if (first.startsWith('--')) {
    const equals = first.indexOf('=');
    if (equals < 0) return { name: first, value: rest };
    return { name: first.slice(0, equals), value: [first.slice(equals + 1), rest].join(' ').trim() };
  }
  return { name: first.slice(0, 2), value: [first.slice(2), rest].join(' ').trim() };
}

function unquoted(value: string): string {
  return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}

function requirement(words: readonly string[]): Statement {
  const options = words.findIndex((word) => word.startsWith('-'));
  const text = (options < 0 ? words : words.slice(0, options)).join(' ');
  const hashes = options < 0 ? 0 : strongHashes(words.slice(options));

  const direct = /^([A-Za-z0-9][A-Za-z0-9._-]*) ?(?:\[[^\]]*\])? ?@ ?(\S.*)$/.exec(text);
  if (direct?.[1] !== undefined && direct[2] !== undefined)
    return reference(direct[2], hashes, text, normalised(direct[1]));
  if (/^(?:[a-z][a-z0-9+.-]*:)/i.test(text)) return reference(text, hashes, text);

  const target = beforeMarker(text, / ?;/);
  if (looksLikePath(target)) return { kind: 'folder', text, target: withoutExtras(target), hashes };

  const named = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?) ?(?:\[[^\]]*\])? ?(.*)$/.exec(target);
  if (named?.[1] === undefined || named[2] === undefined) {
    return { kind: 'unreadable', text, why: 'it is not the name of a package, a file or an address' };
  }
  const versions = named[2].replace(/^\((.*)\)$/, '$1');
  const clauses = versions === '' ? [] : versions.split(',').map((clause) => clause.replaceAll(' ', ''));
  if (clauses.some((clause) => !/^(?:===|==|~=|!=|<=|>=|<|>)[^=<>!~]+$/.test(clause))) {
    return { kind: 'unreadable', text, why: `\`${short(versions)}\` is not a list of versions` };
  }
  const exact = clauses.some((clause) => /^={2,3}[A-Za-z0-9][A-Za-z0-9.!+_-]*$/.test(clause));
  return { kind: 'package', text, name: normalised(named[1]), versions: clauses.join(','), exact, hashes };
}

const VERSION_CONTROL = /^(git|hg|svn|bzr)\+/i;

/** An address, with its marker after ` ;` as PEP 508 has it: a bare `;` may be part of the address. */
function reference(written: string, hashes: number, text: string, name?: string): Statement {
  const address = beforeMarker(written, / ;/);
  const named = name === undefined ? {} : { name };
  const hash = address.indexOf('#');
  const fragment = hash < 0 ? '' : address.slice(hash + 1);
  if (VERSION_CONTROL.test(address)) {
    const place = hash < 0 ? address : address.slice(0, hash);
    // Only git and Mercurial name what they hold by a digest of it.
    const commit = /^(?:git|hg)\+/i.test(place) ? /@([0-9a-f]{40}|[0-9a-f]{64})$/i.exec(place)?.[1] : undefined;
    return { kind: 'version-control', text, ...named, ...(commit === undefined ? {} : { commit }) };
  }
  const inFragment = fragment.split('&').filter((part) => isStrong(part.replace('=', ':'))).length;
  return { kind: 'address', text, ...named, address, hashes: hashes + inFragment };
}

function beforeMarker(text: string, marker: RegExp): string {
  const at = text.search(marker);
  return at < 0 ? text : text.slice(0, at);
}

function looksLikePath(text: string): boolean {
  const bare = withoutExtras(text);
  return /^[.~]/.test(bare) || /[/\\]/.test(bare) || /\.(?:whl|zip|tar|tgz|tar\.(?:gz|bz2|xz))$/i.test(bare);
}

/** `./folder[extra]` is `./folder`. */
function withoutExtras(text: string): string {
  const at = text.endsWith(']') ? text.lastIndexOf('[') : -1;
  return at < 0 ? text : text.slice(0, at);
}

function normalised(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
}

/** Digests in `--hash=sha256:…` or `--hash sha256:…`. */
function strongHashes(words: readonly string[]): number {
  let count = 0;
  words.forEach((word, index) => {
    const value = word.startsWith('--hash=') ? word.slice('--hash='.length) : words[index - 1] === '--hash' ? word : '';
    if (isStrong(value)) count += 1;
  });
  return count;
}

const HASH_LENGTHS: Readonly<Record<string, number>> = { sha256: 64, sha384: 96, sha512: 128 };

function isStrong(hash: string): boolean {
  const [algorithm = '', digits = ''] = hash.split(':');
  return HASH_LENGTHS[algorithm] === digits.length && /^[0-9a-f]+$/i.test(digits);
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
