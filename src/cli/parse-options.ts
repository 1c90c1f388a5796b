import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ConfigurationError } from '../model/configuration-error.ts';
import { unknownWord } from '../sources/unknown-word.ts';

/** Options a command may declare: the name, and whether it takes a value, several, or none. */
export type OptionKinds = Readonly<Record<string, 'value' | 'values' | 'flag'>>;

/** Parsed options. An option that was not given is undefined (`values`: empty; `flag`: false). */
export type Options<Kinds extends OptionKinds> = {
  readonly [Name in keyof Kinds]: Kinds[Name] extends 'values'
    ? readonly string[]
    : Kinds[Name] extends 'flag'
      ? boolean
      : string | undefined;
};

/** Parses a command's arguments. @throws ConfigurationError naming the option that was probably meant */
export function parseOptions<const Kinds extends OptionKinds>(
  command: string,
  arguments_: readonly string[],
  kinds: Kinds,
): { readonly options: Options<Kinds>; readonly operands: readonly string[] } {
  const config = {
    args: [...arguments_],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => [
        name,
        { type: kind === 'flag' ? 'boolean' : 'string', multiple: kind === 'values' },
      ]),
    ),
  } satisfies ParseArgsConfig;
  const { values, positionals, tokens } = parseArgs(config);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
    if (kind === undefined) {
      const known = Object.keys(kinds).map((name) => `--${name}`);
      const listing = `\`promotion-gates ${command} --help\` lists them`;
      throw new ConfigurationError(unknownWord(token.rawName, known, `an option of \`${command}\``, listing));
    }
    if (kind !== 'flag' && (token.value === undefined || token.value === '')) {
      throw new ConfigurationError({
        message: `\`${token.rawName}\` needs a value`,
        remedy: `\`promotion-gates ${command} --help\``,
      });
    }
    if (kind === 'flag' && token.value !== undefined) {
      throw new ConfigurationError({
        message: `\`${token.rawName}\` takes no value`,
        remedy: `write \`${token.rawName}\` alone`,
      });
    }
  }
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      values[name] ?? (kind === 'values' ? [] : kind === 'flag' ? false : undefined),
    ]),
  );
  return { options: options as Options<Kinds>, operands: positionals };
}

/** One of a few words. @throws ConfigurationError */
export function oneOf<const Word extends string>(
  option: string,
  word: string | undefined,
  words: readonly Word[],
  otherwise: Word,
): Word {
  if (word === undefined) return otherwise;
  const found = words.find((candidate) => candidate === word);
  if (found !== undefined) return found;
  throw new ConfigurationError(unknownWord(word, words, `a value of \`${option}\``));
}
