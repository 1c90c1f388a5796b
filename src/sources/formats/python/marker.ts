/** An environment marker of PEP 508, such as `python_version < '3.12' and sys_platform == 'win32'`. */
export type Marker =
  | { readonly kind: 'always' }
  | { readonly kind: 'not'; readonly part: Marker }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Marker[] }
  | {
      readonly kind: 'compare';
      /** As PEP 508 has it today: `sys.platform` is `sys_platform`. */
      readonly variable: string;
      readonly operator: string;
      readonly value: string;
      /** `'linux' in sys_platform`: the text stands on the left. */
      readonly reversed: boolean;
    };

const ALWAYS: Marker = { kind: 'always' };
/** Longer ones are nobody's, and cost time. */
const LONGEST = 4000;
const DEEPEST = 50;

const OLD_NAMES: Readonly<Record<string, string>> = {
  'os.name': 'os_name',
  'sys.platform': 'sys_platform',
  'platform.version': 'platform_version',
  'platform.machine': 'platform_machine',
  'platform.python_implementation': 'platform_python_implementation',
  python_implementation: 'platform_python_implementation',
};

/** Reads a marker; an empty one holds everywhere. `undefined` where it is not in the words of PEP 508. */
export function parseMarker(text: string): Marker | undefined {
  if (text.trim() === '') return ALWAYS;
  if (text.length > LONGEST) return undefined;
  const words = text.match(/'[^']*'|"[^"]*"|[()]|===|~=|[<>!=]=|[<>]|[A-Za-z_][\w.]*|\S/g) ?? [];
  let at = 0;
  let depth = 0;
  const either = (): Marker | undefined => joined('or', () => joined('and', single));
  const joined = (kind: 'and' | 'or', part: () => Marker | undefined): Marker | undefined => {
    const parts: Marker[] = [];
    do {
      const one = part();
      if (!one) return undefined;
      parts.push(one);
    } while (words[at] === kind && ++at > 0);
    return parts.length === 1 ? parts[0] : { kind, parts };
  };
  const single = (): Marker | undefined => {
    if (words[at] !== '(') return comparison();
    if (++depth > DEEPEST) return undefined;
    at += 1;
    const inner = either();
    depth -= 1;
    return words[at++] === ')' ? inner : undefined;
  };
  const comparison = (): Marker | undefined => {
    const left = words[at++];
    let operator = words[at++];
    if (operator === 'not' && words[at] === 'in') {
      at += 1;
      operator = 'not in';
    }
    const right = words[at++];
    if (left === undefined || operator === undefined || right === undefined) return undefined;
    if (!/^(?:===|~=|[<>!=]=|[<>]|in|not in)$/.test(operator)) return undefined;
    const reversed = isText(left);
    const [variable, value] = reversed ? [right, left] : [left, right];
    if (!/^[A-Za-z_]/.test(variable) || !isText(value)) return undefined;
    return {
      kind: 'compare',
      variable: OLD_NAMES[variable] ?? variable,
      operator,
      value: value.slice(1, -1),
      reversed,
    };
  };
  const whole = either();
  return at === words.length ? whole : undefined;
}

function isText(word: string): boolean {
  return /^['"]/.test(word);
}

/** Holds where all of these hold. */
export function bothMarkers(...parts: readonly Marker[]): Marker {
  const real = parts.filter(({ kind }) => kind !== 'always');
  return real.length > 1 ? { kind: 'and', parts: real } : (real[0] ?? ALWAYS);
}
