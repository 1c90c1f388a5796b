/**
 * Text for the log of a job that the runner cannot take for a command: `::` at the start of a line and `##[` anywhere are
 * broken up, and of control characters only line breaks, tabs and colours are left. What is judged is written by strangers.
 */
export function logText(text: string): string {
  return text
    .split(/\r\n|[\r\n\u0085]/)
    .map((line) =>
      line
        .replace(/\p{Cc}/gu, (control, at: number) => (isKept(control, line.slice(at + 1)) ? control : '\uFFFD'))
        .replace(/^(\s*):(?=:)/, '$1: ')
        .replaceAll('##[', '## ['),
    )
    .join('\n');
}

/** Tabs and colours stay. */
function isKept(control: string, rest: string): boolean {
  return control === '\t' || (control === '\u001b' && /^\[[\d;]*m/.test(rest));
}
