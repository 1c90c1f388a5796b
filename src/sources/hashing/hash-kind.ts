/**
 * What is done with line endings before bytes are hashed. `LF`: each CRLF becomes LF; `CRLF`: all become CRLF. The two of
 * DVC make LF of CRLF in text only, by DVC's own test of what text is (`dvc_data/hashfile/istextfile.py`): DVC 1 and 2 ask it
 * of the file's start, DVC 3, where it reads their files, of each mebibyte.
 */
export type LineEndings = 'as it is' | 'LF' | 'CRLF' | 'DVC 2' | 'DVC 2, read by DVC 3';

/** A hash function and what is done before. */
export interface HashKind {
  readonly algorithm: 'md5' | 'sha256';
  readonly lineEndings: LineEndings;
}
