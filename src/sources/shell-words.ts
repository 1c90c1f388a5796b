/** The words of a command, roughly as a shell takes them: apart from others by blanks that stand in no quotes. */
export function shellWords(command: string): readonly string[] {
  return [...command.matchAll(/(?:"[^"]*"|'[^']*'|\\.|[^\s"'\\])+/g)].map(([word]) =>
    word.replaceAll(/"([^"]*)"|'([^']*)'|\\(.)/g, '$1$2$3'),
  );
}
