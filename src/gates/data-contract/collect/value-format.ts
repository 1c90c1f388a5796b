import { boundedText } from '../../name-list.ts';

const BYTE = '(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])';
const IPV4 = `(${BYTE}\\.){3}${BYTE}`;
const LABEL = '[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const GROUP = '[0-9A-Fa-f]{1,4}';
/** RFC 4291, section 2.2: eight groups, or fewer around one `::`, the last two perhaps as IPv4. */
const IPV6 = [
  `(${GROUP}:){7}${GROUP}`,
  `(${GROUP}:){6}${IPV4}`,
  `(${GROUP}:){1,7}:`,
  ...[1, 2, 3, 4, 5, 6].map((before) => `(${GROUP}:){1,${before}}(:${GROUP}){1,${7 - before}}`),
  `:((:${GROUP}){1,7}|:)`,
  `(${GROUP}:){1,5}(:${GROUP}){0,4}:${IPV4}`,
  `::(${GROUP}:){0,5}${IPV4}`,
].join('|');
const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";

/** What a format of text is, as a regular expression that holds the whole text, and in words. */
interface ValueFormat {
  readonly pattern: string;
  readonly words: string;
}

/** Formats of text whose form can be told. */
const FORMATS: Readonly<Record<string, ValueFormat>> = {
  email: {
    pattern: `^${ATOM}(\\.${ATOM})*@(${LABEL}\\.)+${LABEL}$`,
    words: 'an e-mail address (RFC 5321, without quotes and comments)',
  },
  uuid: {
    pattern: '^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$',
    words: 'a UUID (RFC 9562)',
  },
  uri: {
    pattern: "^[A-Za-z][A-Za-z0-9+.-]*:([A-Za-z0-9._~:/?#@!$&'()*+,;=[\\]-]|%[0-9A-Fa-f]{2})+$",
    words: 'a URI with its scheme (RFC 3986)',
  },
  hostname: { pattern: `^(${LABEL}\\.){0,126}${LABEL}$`, words: 'a host name (RFC 1123)' },
  ipv4: { pattern: `^${IPV4}$`, words: 'an IPv4 address' },
  ipv6: { pattern: `^(${IPV6})$`, words: 'an IPv6 address (RFC 4291)' },
  byte: {
    pattern: '^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$',
    words: 'bytes in Base64 (RFC 4648)',
  },
  date: { pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$', words: 'a date, as `2026-01-31`' },
  'date-time': {
    pattern:
      '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt ]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$',
    words: 'a moment with its offset (RFC 3339)',
  },
};

/** Names of formats that are held, and of those that any text may be. */
export const TEXT_FORMATS: readonly string[] = [...Object.keys(FORMATS), 'password', 'binary'];

/** A format of text, or why values are not held to it. */
export function valueFormat(format: string): ValueFormat | { readonly why: string } {
  const known = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (known) return known;
  if (format === 'password' || format === 'binary') return { why: `any text may be a ${format}` };
  return { why: `the format \`${boundedText(format, 60)}\` is not known here; write it as a pattern` };
}
