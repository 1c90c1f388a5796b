import type { Problem } from '../model/problem.ts';
import { chooseComplaints } from './choose-complaints.ts';
import { describeComplaint } from './describe-complaint.ts';
import type { Document } from './document.ts';
import { MOST_PROBLEMS } from './failed-document.ts';
import type { Validator } from './validator.ts';

/**
 * Holds a document against its schema: every problem with its line, in words, and the key or value that was probably meant.
 *
 * @param nameOf what messages call the value under some keys; left out: `criteria[0].metric`
 */
export function checkDocument(
  document: Document,
  validator: Validator,
  nameOf?: (keys: readonly (string | number)[]) => string,
): readonly Problem[] {
  if (document.problems.length > 0) return document.problems;
  if (validator(document.value)) return [];
  const problems = chooseComplaints(validator.errors ?? []).map((complaint) =>
    describeComplaint(complaint, document, nameOf),
  );
  // A key that two parts of a schema refuse is one problem.
  const unique = new Map(problems.map((problem) => [JSON.stringify([problem.message, problem.location]), problem]));
  return [...unique.values()]
    .sort(
      (a, b) =>
        (a.location?.line ?? 0) - (b.location?.line ?? 0) || (a.location?.column ?? 0) - (b.location?.column ?? 0),
    )
    .slice(0, MOST_PROBLEMS);
}
