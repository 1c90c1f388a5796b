/** What is wrong with a unit, and the one that was probably meant. */
export interface UnitFault {
  /** As the end of "the unit `x` …". */
  readonly fault: string;
  readonly instead?: string;
}

/**
 * Whether a text is a unit in the form of the Unified Code for Units of Measure (UCUM), case-sensitive, as OpenTelemetry asks of every
 * instrument: `s`, `By`, `1`, `{request}`, `By/s`, `m/s2`. Units in brackets (`[degF]`) are taken by their form alone.
 *
 * @see UCUM 2.2, §§ 2–12 and 29–46; OpenTelemetry semantic conventions, general/metrics "Instrument units"
 */
export function unitFault(unit: string): UnitFault | undefined {
  if (unit === '') return { fault: 'is empty; a number without a unit has the unit `1`', instead: '1' };
  if (unit.length > LONGEST) return { fault: `is longer than ${LONGEST} characters` };
  if (!/^[\x21-\x7e]+$/.test(unit)) return { fault: 'holds a space or a character outside ASCII', ...meant(unit) };
  const at = faultyComponent(unit);
  return at === undefined
    ? undefined
    : { fault: at === unit ? 'is none of UCUM' : `has a part that is none of UCUM: \`${at}\``, ...meant(unit) };
}

const LONGEST = 63;

/** Of UCUM: those that take a prefix. */
const METRIC = new Set(
  (
    'm s g rad K C cd mol sr Hz N Pa J W A V F Ohm S Wb Cel T H lm lx Bq Gy Sv kat t l L ar bar u eV pc Ci R REM RAD ' +
    'bit By Bd Np st P G Oe Gb Mx St Ky Gal dyn erg sb Lmb ph lmb U eq osm g% cal cal_th cal_m cal_IT mho kg'
  ).split(' '),
);
/** Those that take none. */
const PLAIN = new Set(
  "10* 10^ % deg gon ' '' min h d wk mo mo_s mo_j mo_g a a_t a_j a_g AU atm gf bit_s tex b circ sph dB".split(' '),
);
/** `Ki` and its kin are for bits and bytes alone. `B` is bel in UCUM, and whoever writes it, or `MB`, means bytes: of bels only `dB` is taken. */
const PREFIX = /^(da|(?:Ki|Mi|Gi|Ti)(?=(?:By|bit)$)|[YZEPTGMkhdcmunpfazy])(?=.)/;

/** What people write for what UCUM calls otherwise. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(s|sec|secs|seconds?)$/i, 's'],
  [/^(ms|msec|milliseconds?|millis)$/i, 'ms'],
  [/^(us|µs|μs|usec|microseconds?|micros)$/i, 'us'],
  [/^(ns|nsec|nanoseconds?|nanos)$/i, 'ns'],
  [/^(minutes?|mins?)$/i, 'min'],
  [/^(hours?|hrs?)$/i, 'h'],
  [/^days?$/i, 'd'],
  [/^(b|bytes?)$/i, 'By'],
  [/^(kb|kilobytes?)$/i, 'kBy'],
  [/^(mb|megabytes?)$/i, 'MBy'],
  [/^(gb|gigabytes?)$/i, 'GBy'],
  [/^(kib|kibibytes?)$/i, 'KiBy'],
  [/^(mib|mebibytes?)$/i, 'MiBy'],
  [/^(gib|gibibytes?)$/i, 'GiBy'],
  [/^bits?$/i, 'bit'],
  [/^(percent|percentage|pct)$/i, '%'],
  [/^(ratio|share|fraction|score|probability|dimensionless|none|unitless)$/i, '1'],
  [/^(celsius|degc|°c)$/i, 'Cel'],
  [/^(hertz|hz)$/i, 'Hz'],
  [/^(watts?)$/i, 'W'],
  [/^(joules?)$/i, 'J'],
  [/^(volts?)$/i, 'V'],
  [/^(amperes?|amps?)$/i, 'A'],
];

function meant(unit: string): { readonly instead?: string } {
  const [first = '', second, ...rest] = unit.trim().split(/\s*(?:\/|\bper\b|_per_)\s*/i);
  const one = wordMeant(first);
  if (second === undefined) return one === undefined ? {} : { instead: one };
  const other = wordMeant(second);
  return one === undefined || other === undefined || rest.length > 0 ? {} : { instead: `${one}/${other}` };
}

function wordMeant(word: string): string | undefined {
  const known = WORDS.find(([pattern]) => pattern.test(word));
  if (known) return known[1];
  if (faultyComponent(word) === undefined) return word;
  // `requests` is a count of things: an annotation, in the singular.
  return /^[a-z][a-z_]{2,30}$/.test(word)
    ? `{${word.replace(/(?<=ss|sh|ch|x)es$|(?<=[a-z]{2}[^s])s$/, '')}}`
    : undefined;
}

/** The first component that is no unit. */
function faultyComponent(unit: string): string | undefined {
  // Annotations may hold anything but braces, operators too: they are taken out first.
  const bare = unit.replaceAll(/\{[^{}]*\}/g, '\u0000');
  let depth = 0;
  let component = '';
  let wanted = true;
  const ends = (): boolean => {
    const good = isComponent(component);
    if (good) component = '';
    return good;
  };
  for (const [index, character] of [...bare].entries()) {
    if (character === '(' && component === '' && wanted) depth += 1;
    else if (character === ')') {
      if (depth === 0) return unit;
      if (wanted) {
        if (!ends()) return shown(component, unit);
      }
      depth -= 1;
      wanted = false;
    } else if (character === '.' || character === '/') {
      // A term may begin with a stroke: `/s`.
      if (wanted && component === '' && !(character === '/' && (index === 0 || bare[index - 1] === '('))) return unit;
      if (wanted && component !== '' && !ends()) return shown(component, unit);
      wanted = true;
    } else {
      if (!wanted) return unit;
      component += character;
    }
  }
  if (depth !== 0) return unit;
  return wanted && !ends() ? shown(component, unit) : undefined;
}

function shown(component: string, unit: string): string {
  return component === '' ? unit : component.replaceAll('\u0000', '{…}');
}

function isComponent(text: string): boolean {
  if (text === '\u0000') return true;
  const plain = text.endsWith('\u0000') ? text.slice(0, -1) : text;
  if (plain === '' || plain.includes('\u0000')) return false;
  if (/^\d+$/.test(plain)) return true;
  if (isAtom(plain)) return true;
  const [, base = ''] = /^(.*?[^\d+-])[+-]?\d+$/.exec(plain) ?? [];
  return isAtom(base);
}

function isAtom(text: string): boolean {
  if (METRIC.has(text) || PLAIN.has(text)) return true;
  const rest = text.replace(PREFIX, '');
  const bare = rest === text ? text : rest;
  if (rest !== text && METRIC.has(rest)) return true;
  return /^[A-Za-z%]*\[[^[\]]{1,40}\]$/.test(bare);
}
