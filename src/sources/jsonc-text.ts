/**
 * Takes the comments and trailing commas out of JSON with comments (as devcontainer.json is), leaving spaces, so that everything
 * else stays where it was.
 */
export function jsonOfJsonc(source: string): string {
  const blank = (text: string): string => text.replaceAll(/[^\r\n]/g, ' ');
  const withoutComments = source.replaceAll(
    /"(?:[^"\\\r\n]|\\.)*"|\/\/[^\r\n]*|\/\*(?:[\s\S]*?\*\/|[\s\S]*)/g,
    (token) => (token.startsWith('"') ? token : blank(token)),
  );
  return withoutComments.replaceAll(/"(?:[^"\\\r\n]|\\.)*"|,(?=\s*[}\]])/g, (token) => (token === ',' ? ' ' : token));
}
