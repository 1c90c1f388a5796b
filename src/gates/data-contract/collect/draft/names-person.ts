import { nameInWords, PERHAPS_PERSONAL, PERSONAL_WORDS } from '../may-be-shown.ts';

/** Whether the name of a column says that its values may be about a person, or secret. */
export function namesPerson(name: string): boolean {
  const words = nameInWords(name);
  return PERSONAL_WORDS.test(words) || PERHAPS_PERSONAL.test(words) || words === 'name';
}
