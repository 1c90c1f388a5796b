import { nameInWords, PERSONAL_WORDS } from '../may-be-shown.ts';

/** Words that are often about a person: enough to ask, where it costs one line to say that it is not. */
const PERHAPS =
  /(^|[^a-z])(user ?name|user|login|contact|address|addr|zip|post ?code|postal code|ip|ip v?[46]|mac|imei|msisdn|latitude|longitude|gender|sex|salary|nationality|religion|(customer|client|person|employee|patient|author|owner|member|driver|guest|student|user|account) name|comment|free text)([^a-z]|$)/;

/** Whether the name of a column says that its values may be about a person, or secret. */
export function namesPerson(name: string): boolean {
  const words = nameInWords(name);
  return PERSONAL_WORDS.test(words) || PERHAPS.test(words) || words === 'name';
}
