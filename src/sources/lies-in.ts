/** Whether a path is a folder or a file, or lies in it. */
export function liesIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
