/** Whether a name stands in a text by itself, and not as a part of another name. Both in lower case. */
export function isWordOf(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const around = (text[at - 1] ?? ' ') + (text[at + name.length] ?? ' ');
    if (!/[\p{L}\p{N}_$]/u.test(around)) return true;
  }
  return false;
}
