import type { ProfileWish, TextForm } from '../../../../query/data-profile.ts';
import { valueFormat } from '../value-format.ts';

/** Formats of the standard that a draft looks for: those that few texts have by chance. */
const FORMATS = ['uuid', 'email', 'ipv4', 'ipv6', 'uri'] as const;

/** E.164 with a sign, or groups of digits in the ways people write them; never a plain number, a date or a time. */
const TELEPHONE =
  '^(\\+[1-9][0-9 ().-]{6,18}[0-9]|\\([0-9]{2,5}\\) ?[0-9][0-9 -]{4,12}[0-9]|[0-9]{3}[ -][0-9]{3}[ -][0-9]{4})$';

/** Formats whose values tell who somebody is, or how to reach a machine of theirs. */
const PERSONAL: ReadonlySet<string> = new Set(['email', 'ipv4', 'ipv6']);

/** Forms of text that are looked for, as the gate itself tells them. Telephone numbers have no format in the standard. */
export const TEXT_FORMS: readonly TextForm[] = [
  ...FORMATS.flatMap((name): readonly TextForm[] => {
    const format = valueFormat(name);
    if ('why' in format) return [];
    // Any text with a colon after a word has the form of a URI: what is meant as one has a place after it.
    const pattern = name === 'uri' ? format.pattern.replace('*:', '*://') : format.pattern;
    return [{ name, pattern, personal: PERSONAL.has(name) }];
  }),
  { name: 'telephone numbers', pattern: TELEPHONE, personal: true },
];

/** Ways to write dates and moments that are common besides the general form. */
export const TIME_FORMS: Extract<ProfileWish, { is: 'values' }>['timeForms'] = [
  { type: 'date', form: 'dd.MM.yyyy' },
  { type: 'date', form: 'dd/MM/yyyy' },
  { type: 'date', form: 'MM/dd/yyyy' },
  { type: 'date', form: 'yyyy/MM/dd' },
  { type: 'timestamp', form: 'dd.MM.yyyy HH:mm' },
  { type: 'timestamp', form: 'dd.MM.yyyy HH:mm:ss' },
  { type: 'timestamp', form: 'dd/MM/yyyy HH:mm:ss' },
  { type: 'timestamp', form: 'MM/dd/yyyy HH:mm:ss' },
  { type: 'timestamp', form: 'yyyy/MM/dd HH:mm:ss' },
];
