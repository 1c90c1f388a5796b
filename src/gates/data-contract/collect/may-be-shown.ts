import type { ContractNode } from './contract-node.ts';

/** Formats of text that tell who somebody is, or how to reach a machine of theirs, or that are secret. */
const PERSONAL_FORMATS = new Set(['email', 'ipv4', 'ipv6', 'password']);

/** Words in names of columns that hold personal data or secrets in nearly all data that has them. */
export const PERSONAL_WORDS =
  /(^|[^a-z])(e[ -]?mail|phone|telephone|mobile|ssn|social security|passport|iban|credit card|card number|password|passwd|secret|token|api key|first name|last name|full name|surname|given name|family name|birth ?(date|day)|date of birth|dob|home address|street|ip address)([^a-z]|$)/;

/** Whether values may leave the process that reads them, all their parts included: what is inside of a value is shown with it. */
export function mayBeShown(property: ContractNode): boolean {
  const map = property.get('map');
  const parts = [...property.list('properties'), property.get('items'), map.get('key'), map.get('value')];
  return mayItselfBeShown(property) && parts.every((part) => part.keys.length === 0 || mayBeShown(part));
}

/**
 * The same of what a property itself is, whatever is inside of it: only where somebody classified it as public, or where nobody
 * classified it and nothing about it speaks of a person or a secret. A column with an encrypted twin is never shown.
 */
export function mayItselfBeShown(property: ContractNode): boolean {
  if (property.has('encryptedName')) return false;
  if (property.has('classification')) return property.text('classification')?.trim().toLowerCase() === 'public';
  const format = property.get('logicalTypeOptions').text('format')?.toLowerCase() ?? '';
  if (PERSONAL_FORMATS.has(format)) return false;
  const tags = property.list('tags').map(({ value }) => String(value));
  if (tags.some((tag) => /(^|[^a-z])(pii|personal|gdpr|sensitive|confidential|secret)([^a-z]|$)/i.test(tag)))
    return false;
  return ![property.text('name'), property.text('physicalName')].some(
    (name) => name !== undefined && PERSONAL_WORDS.test(nameInWords(name)),
  );
}

/** A name in words: `firstName`, `first_name` and `FIRST-NAME` are the same. */
export function nameInWords(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/[_\s.-]+/g, ' ')
    .toLowerCase();
}
