import { ConfigurationError } from '../model/configuration-error.ts';
import { checkDocument } from '../sources/check-document.ts';
import type { Document } from '../sources/document.ts';
import type { Validator } from '../sources/validator.ts';

/** What a file of the configuration says, in the form of its schema. @throws ConfigurationError naming every line that is wrong */
export function validConfiguration(document: Document, validator: Validator): unknown {
  const problems = checkDocument(document, validator);
  if (problems.length > 0)
    throw new ConfigurationError(...problems.map((problem) => ({ remedy: 'mend the file at this line', ...problem })));
  return document.value;
}
