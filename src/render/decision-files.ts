import type { Decision } from './decision-record.ts';

/**
 * Decision records as files (path → text), a folder for each feature: the Statements, and the same taken apart as `actions/attest`
 * asks for them: predicates, and subjects as a list of checksums.
 */
export function decisionFiles(decisions: readonly Decision[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const taken = new Set<string>();
  for (const { feature = 'run', testResult, verification } of decisions) {
    const folder = folderFor(feature, taken);
    const add = (name: string, value: unknown): void =>
      void files.set(`${folder}/${name}`, `${JSON.stringify(value, null, 2)}\n`);
    add('test-result.json', testResult);
    add('test-result.predicate.json', testResult.predicate);
    if (verification) {
      add('svr.json', verification);
      add('svr.predicate.json', verification.predicate);
    }
    files.set(
      `${folder}/subjects.sha256`,
      testResult.subject.map(({ name, digest }) => `${digest.sha256}  ${name}\n`).join(''),
    );
  }
  return files;
}

/** An id is a name of a folder already, unless its record is wrong: then it may be any text. */
function folderFor(feature: string, taken: Set<string>): string {
  const plain = feature.replace(/[^A-Za-z0-9._-]/g, '_').slice(0, 100);
  const name = /^[A-Za-z0-9]/.test(plain) ? plain : `_${plain}`;
  let folder = name;
  // File systems that do not tell capitals apart would make one folder of two.
  for (let number = 2; taken.has(folder.toLowerCase()); number += 1) folder = `${name}-${number}`;
  taken.add(folder.toLowerCase());
  return folder;
}
