/** Whether a path is an output of DVC, or lies in one that is a folder. */
export function liesIn(path: string, out: string): boolean {
  return path === out || path.startsWith(`${out}/`);
}
