/** How text writes dates or times, ready for the engine. */
export interface TimeForm {
  /** Pattern (RE2) that the whole text has. */
  readonly pattern: string;
  /** Format of the engine's `strptime`. */
  readonly format: string;
  /** Whether an offset is a part of it. */
  readonly offset: boolean;
}

/** What a letter of a pattern stands for, by how often it is repeated. */
type Letter = (count: number) => readonly [pattern: string, format: string] | undefined;

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const short = (names: string): string => names.replaceAll(/([A-Z][a-z]{2})[a-z]*/g, '$1');

/** Two digits, or one or two where the letter stands alone. */
const number =
  (specifier: string): Letter =>
  (count) =>
    count === 1 ? ['[0-9]{1,2}', `%-${specifier}`] : count === 2 ? ['[0-9]{2}', `%${specifier}`] : undefined;

const yearLetter: Letter = (count) =>
  count === 4 || count === 1 ? ['[0-9]{4}', '%Y'] : count === 2 ? ['[0-9]{2}', '%y'] : undefined;

const LETTERS: Readonly<Record<string, Letter>> = {
  y: yearLetter,
  u: yearLetter,
  M: (count) => (count === 4 ? [`(${MONTHS})`, '%B'] : count === 3 ? [`(${short(MONTHS)})`, '%b'] : number('m')(count)),
  d: number('d'),
  E: (count) => (count === 4 ? [`(${DAYS})`, '%A'] : count <= 3 ? [`(${short(DAYS)})`, '%a'] : undefined),
  H: number('H'),
  h: number('I'),
  m: number('M'),
  s: number('S'),
  S: (count) => (count <= 6 ? [`[0-9]{${count}}`, '%f'] : count <= 9 ? [`[0-9]{${count}}`, '%n'] : undefined),
  a: (count) => (count === 1 ? ['(AM|PM)', '%p'] : undefined),
  X: (count) =>
    count === 1
      ? ['(Z|[+-][0-9]{2}([0-9]{2})?)', '%z']
      : count === 2
        ? ['(Z|[+-][0-9]{4})', '%z']
        : count === 3
          ? ['(Z|[+-][0-9]{2}:[0-9]{2})', '%z']
          : undefined,
  x: (count) => (count === 2 ? ['[+-][0-9]{4}', '%z'] : count === 3 ? ['[+-][0-9]{2}:[0-9]{2}', '%z'] : undefined),
  Z: (count) => (count <= 3 ? ['[+-][0-9]{4}', '%z'] : count === 5 ? ['(Z|[+-][0-9]{2}:[0-9]{2})', '%z'] : undefined),
};

/**
 * A pattern of java.time.format.DateTimeFormatter, as the Open Data Contract Standard has it, for the engine; undefined where it
 * has letters that are not read (week-based years, names of zones, eras), or says too little to be a date or time.
 */
export function timeForm(stated: string): TimeForm | undefined {
  let pattern = '';
  let format = '';
  const seen = new Set<string>();
  const literal = (text: string): void => {
    pattern += text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    format += text.replaceAll('%', '%%');
  };
  for (let at = 0; at < stated.length;) {
    const letter = stated[at] ?? '';
    if (letter === "'") {
      if (stated[at + 1] === "'") {
        literal("'");
        at += 2;
        continue;
      }
      const end = stated.indexOf("'", at + 1);
      if (end === -1) return undefined;
      literal(stated.slice(at + 1, end));
      at = end + 1;
    } else if (/[A-Za-z]/.test(letter)) {
      let count = 1;
      while (stated[at + count] === letter) count += 1;
      const part = LETTERS[letter]?.(count);
      if (!part || seen.has(letter)) return undefined;
      seen.add(letter);
      pattern += part[0];
      format += part[1];
      at += count;
    } else if (/[[\]{}#]/.test(letter)) {
      return undefined;
    } else {
      literal(letter);
      at += 1;
    }
  }
  if (seen.has('h') !== seen.has('a')) return undefined;
  const day = (seen.has('y') || seen.has('u')) && seen.has('M') && seen.has('d');
  const clock = seen.has('H') || seen.has('h');
  return day || clock ? { pattern, format, offset: ['X', 'x', 'Z'].some((letter) => seen.has(letter)) } : undefined;
}

/**
 * A text in such a form as the general form has it (`2026-01-31`, `23:59:00`, `2026-01-31 23:59:00`); undefined where it is not in
 * the form, or the form has names, half days or offsets. Whether the day exists is not looked at.
 */
export function inGeneralForm(stated: string, text: string): string | undefined {
  const fields: string[] = [];
  const source = stated.replaceAll(
    /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']/g,
    (part, quoted: string | undefined, letter) => {
      if (quoted !== undefined)
        return (quoted === '' ? "'" : quoted).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
      if (letter === undefined) return part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
      fields.push(String(letter === 'u' ? 'y' : letter));
      return letter === 'S'
        ? `([0-9]{${part.length}})`
        : part.length === 1
          ? '([0-9]{1,2})'
          : `([0-9]{${part.length}})`;
    },
  );
  if (fields.some((field) => !'yMdHmsS'.includes(field))) return undefined;
  const found = new RegExp(`^${source}$`).exec(text);
  if (!found) return undefined;
  const field = (letter: string): string | undefined => {
    const at = fields.indexOf(letter);
    return at === -1 ? undefined : found[at + 1];
  };
  const [year, month, day] = [field('y'), field('M'), field('d')];
  if (year?.length === 2) return undefined;
  const date = year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
  const hour = field('H');
  const fraction = field('S');
  const clock =
    hour === undefined
      ? undefined
      : `${hour.padStart(2, '0')}:${(field('m') ?? '00').padStart(2, '0')}:${(field('s') ?? '00').padStart(2, '0')}${fraction === undefined ? '' : `.${fraction}`}`;
  return date && clock ? `${date} ${clock}` : (date ?? clock);
}
