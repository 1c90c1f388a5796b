/** Why the file system would not give a file, in words. */
export function fileComplaint(path: string, error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'error';
  if (code === 'ENOENT' || code === 'ENOTDIR') return `there is no file \`${path}\``;
  if (code === 'EACCES' || code === 'EPERM') return `\`${path}\` may not be read`;
  return `\`${path}\` cannot be read (${code})`;
}
