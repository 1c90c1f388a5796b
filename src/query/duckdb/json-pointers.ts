/**
 * The ways to a value inside of another, as JSON pointers.
 *
 * @param steps for each step the names that it may have
 */
export function jsonPointers(steps: readonly (readonly string[])[]): readonly string[] {
  const step = (name: string): string => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  return steps.reduce<readonly string[]>(
    (paths, names) => paths.flatMap((path) => names.map((name) => path + step(name))),
    [''],
  );
}
