import type { ContractNode } from './contract-node.ts';

/** Formats of text that tell who somebody is, or how to reach a machine of theirs, or that are secret. */
const PERSONAL_FORMATS = new Set(['email', 'ipv4', 'ipv6', 'password']);

/** Words in names of columns that hold personal data or secrets in nearly all data that has them. */
export const PERSONAL_WORDS =
  /(^|[^a-z])(e[ -]?mail|phone|telephone|mobile|ssn|social security|passport|iban|credit card|card number|password|passwd|secret|token|api key|first name|last name|full name|surname|given name|family name|birth ?(date|day)|date of birth|dob|home address|street|ip address)(e?s)?([^a-z]|$)/;

/** Words that are often about a person: enough to keep values back, where it costs one line to say that they may be shown. */
export const PERHAPS_PERSONAL =
  /(^|[^a-z])(user ?name|user|login|contact|address|addr|zip|post ?code|postal code|ip|ip v?[46]|mac|imei|msisdn|latitude|longitude|gender|sex|salary|salarie|nationality|religion|(customer|client|person|employee|patient|author|owner|member|driver|guest|student|user|account) name|comment|free text)(e?s)?([^a-z]|$)/;

/**
 * Whether values may leave the process that reads them, but for what is inside of them: only where somebody classified the column as
 * public, or where nobody classified it and nothing about it speaks of a person or a secret. A column with an encrypted twin is never shown.
 */
export function mayBeShown(property: ContractNode): boolean {
  if (property.has('encryptedName')) return false;
  if (property.has('classification')) return property.text('classification')?.trim().toLowerCase() === 'public';
  const format = property.get('logicalTypeOptions').text('format')?.toLowerCase() ?? '';
  if (PERSONAL_FORMATS.has(format)) return false;
  const tags = property.list('tags').map(({ value }) => String(value));
  if (tags.some((tag) => /(^|[^a-z])(pii|personal|gdpr|sensitive|confidential|secret)([^a-z]|$)/i.test(tag)))
    return false;
  return [property.text('name'), property.text('physicalName')].every((name) => {
    const words = nameInWords(name ?? '');
    return !PERSONAL_WORDS.test(words) && !PERHAPS_PERSONAL.test(words);
  });
}

/**
 * Whether a value may be shown with all that is inside of it: each part may be, and all parts are known. An object may have fields
 * that nobody declared, so only one that is classified as public is shown.
 */
export function mayBeShownWhole(property: ContractNode): boolean {
  if (!mayBeShown(property)) return false;
  const parts = [
    ...property.list('properties'),
    ...(property.has('items') ? [property.get('items')] : []),
    ...(property.has('map') ? [property.get('map').get('key'), property.get('map').get('value')] : []),
  ];
  if (!parts.every(mayBeShownWhole)) return false;
  const type = property.text('logicalType')?.toLowerCase();
  const open =
    type === 'object' || (type === 'array' && !property.has('items')) || (type === 'map' && !property.has('map'));
  return property.has('classification') || !(open || property.list('properties').length > 0);
}

/** A name in words: `firstName`, `first_name` and `FIRST-NAME` are the same. */
export function nameInWords(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/[_\s.-]+/g, ' ')
    .toLowerCase();
}
