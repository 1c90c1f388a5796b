import type { Subject } from '../generated/formats.ts';
import type { Repository } from '../sources/repository.ts';

/** A file as the subject of findings, bound to its bytes where it is in the checkout. */
export async function fileSubject(repository: Repository, role: Subject['role'], path: string): Promise<Subject> {
  const blob = repository.has(path) ? await repository.blob(path) : undefined;
  return { role, path, ...(blob === undefined ? {} : { blob }) };
}
