/** Names under which secrets stand in an environment. */
const NAMES =
  /(?:^|_)(?:TOKEN|SECRETS?|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|API_?KEY|ACCESS_KEY(?:_ID)?|PRIVATE_KEY|SECRET_KEY)(?:_|$)/i;
/** A shorter value would take words out of a text that only happen to be the same. */
const SHORTEST = 8;

/**
 * The secrets a step was given: its token, the runner's own, and the values of variables whose name says so. The runner masks
 * what is logged, but neither comments nor files.
 */
export function secretsOf(environment: NodeJS.ProcessEnv): readonly string[] {
  const values = Object.entries(environment).flatMap(([name, value = '']) =>
    NAMES.test(name.replaceAll('-', '_')) ? [value, ...value.split('\n')] : [],
  );
  const secrets = new Set(values.map((value) => value.trim()).filter((value) => value.length >= SHORTEST));
  // The longest first: one may be part of another.
  return [...secrets].sort((left, right) => right.length - left.length);
}

/** The same value with `***` in place of every secret, in every text of it. */
export function maskSecrets<Value>(value: Value, secrets: readonly string[]): Value {
  if (secrets.length === 0) return value;
  const mask = (text: string): string => secrets.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') return mask(part);
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [mask(key), walk(inner)]));
  };
  return walk(value) as Value;
}
