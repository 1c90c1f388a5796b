import type { Baseline } from '../generated/formats.ts';
import { baseline as baselineValidator } from '../generated/validators/baseline.js';
import type { Document } from '../sources/document.ts';
import { validConfiguration } from './valid-configuration.ts';

/** Reads known debt. @throws ConfigurationError */
export function readBaseline(document: Document): Baseline {
  return validConfiguration(document, baselineValidator) as Baseline;
}
