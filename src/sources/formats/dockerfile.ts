/** An image that a Dockerfile builds on or copies from. */
export interface DockerImage {
  /** With its arguments filled in, as far as they have defaults. */
  readonly image: string;
  readonly state: ImageState;
  /** Counted from 1. */
  readonly line: number;
}

/** What fixes an image: its digest, a tag, nothing (`latest`), or an argument without a default. */
export type ImageState = 'digest' | 'tag' | 'latest' | 'unresolved';

/**
 * The images a Dockerfile takes from elsewhere: `FROM`, `COPY --from` and `RUN --mount=…,from=`, in order. Names of its own stages
 * and `scratch` are none. Reads the escape directive, continuation lines, here-documents, and `ARG` before the first `FROM`.
 */
export function dockerImages(text: string): readonly DockerImage[] {
  const images: DockerImage[] = [];
  const stages = new Set<string>();
  const defaults = new Map<string, string>();
  let building = false;
  const take = (written: string, line: number): void => {
    const image = substituted(written, defaults);
    if (image === undefined) images.push({ image: written, state: 'unresolved', line });
    else if (!stages.has(image.toLowerCase()) && image !== 'scratch' && image !== '' && !/^\d+$/.test(image))
      images.push({ image, state: imageState(image), line });
  };
  for (const { line, words } of instructions(text)) {
    const instruction = words[0]?.toUpperCase();
    if (instruction === 'ARG' && !building) {
      for (const word of words.slice(1)) {
        const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/.exec(word) ?? [];
        const filled = value === undefined ? undefined : substituted(unquoted(value), defaults);
        if (name !== undefined && filled !== undefined) defaults.set(name, filled);
      }
    } else if (instruction === 'FROM') {
      building = true;
      const [image, as, name] = words.slice(1).filter((word) => !word.startsWith('--'));
      if (image !== undefined) take(image, line);
      if (as?.toUpperCase() === 'AS' && name !== undefined) stages.add(name.toLowerCase());
    } else if (instruction === 'COPY' || instruction === 'RUN' || instruction === 'ADD') {
      for (const word of words.slice(1)) {
        if (!word.startsWith('--')) break;
        const from = /^--from=(.+)$/.exec(word)?.[1] ?? /^--mount=(?:.*,)?from=([^,]+)/.exec(word)?.[1];
        if (from !== undefined) take(from, line);
      }
    }
  }
  return images;
}

/** What fixes an image of this name. */
export function imageState(image: string): ImageState {
  if (/@sha256:[0-9a-f]{64}$/.test(image)) return 'digest';
  const tag = /:([^/:@]+)$/.exec(image.replace(/@.*$/, ''))?.[1];
  return tag === undefined || tag === 'latest' ? 'latest' : 'tag';
}

interface Instruction {
  readonly line: number;
  readonly words: readonly string[];
}

function* instructions(text: string): Generator<Instruction> {
  const escape = /^(?:#\s*\w+\s*=.*\r?\n)*?#\s*escape\s*=\s*`/i.test(text) ? '`' : '\\';
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n/);
  let joined = '';
  let start = 0;
  const awaited: string[] = [];
  for (const [index, line] of lines.entries()) {
    const [word] = awaited;
    if (word !== undefined) {
      if (line.replace(/^\t+/, '') === word) awaited.shift();
      continue;
    }
    if (/^\s*(?:#|$)/.test(line)) continue;
    if (joined === '') start = index + 1;
    const trimmed = line.trimEnd();
    if (trimmed.endsWith(escape)) {
      joined += `${trimmed.slice(0, -1)} `;
      continue;
    }
    const whole = joined + trimmed;
    joined = '';
    const words = whole.trim().split(/\s+/);
    if (/^(?:RUN|COPY|ADD)$/i.test(words[0] ?? '')) {
      for (const [, quoted, bare] of whole.matchAll(/<<-?(?:["']([\w.-]+)["']|([A-Za-z_][\w.-]*))/g))
        awaited.push(quoted ?? bare ?? '');
    }
    yield { line: start, words };
  }
  if (joined !== '') yield { line: start, words: joined.trim().split(/\s+/) };
}

/** Fills `$NAME`, `${NAME}`, `${NAME:-default}` and `${NAME:+other}` in; undefined where an argument has no value. */
function substituted(written: string, values: ReadonlyMap<string, string>): string | undefined {
  let open = false;
  const filled = unquoted(written).replaceAll(
    /\$(?:\{([A-Za-z_]\w*)(?::([-+])([^}]*))?\}|([A-Za-z_]\w*))/g,
    (
      _,
      braced: string | undefined,
      operator: string | undefined,
      word: string | undefined,
      bare: string | undefined,
    ) => {
      const value = values.get(braced ?? bare ?? '');
      if (operator === '-') return value ?? word ?? '';
      if (operator === '+') return value === undefined ? '' : (word ?? '');
      if (value === undefined) open = true;
      return value ?? '';
    },
  );
  // Other forms (`${NAME#prefix}`) are not computed here.
  return open || filled.includes('$') ? undefined : filled;
}

function unquoted(value: string): string {
  return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}
